"""What needs attention: a row for each kind, which leads to the clients that are meant."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.views.overview.leads import Lead
from app.views.theme import IconSize, Ring, Size, Space, Tone, Weight, follow_theme
from app.views.widgets.layouts import emptied
from app.views.widgets.painting import RIGHT, draw_glyph, draw_text, hairline
from app.views.widgets.texts import Card, Text

_ROW = 37


@dataclass(frozen=True, slots=True)
class Task:
    """One row: its icon and tone, its words, how many clients, and what it leads to."""

    icon_name: str
    tone: Tone
    words: str
    count: str
    leads_to: Lead


class TaskRow(QPushButton):
    """Icon, words, number and an arrow. Click, Enter or Space lead to the list."""

    def __init__(self, task: Task, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._task = task
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{task.words}: {task.count}" if task.count else task.words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, max(_ROW, self._theme.metrics().height() + 16))

    def focus_ring(self) -> Ring:
        """Inside the card's margins."""
        return Ring(self.rect().adjusted(-4, 1, 4, -1), gap=0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, task = self._theme, self._task
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), theme.colour(theme.palette.wash))
        hairline(painter, theme.colour(theme.palette.hairline), x=0, y=0, width=self.width())
        size, arrow = IconSize.CONTROL, IconSize.CELL
        middle = (self.height() - size) / 2
        at = QPointF(0, middle)
        draw_glyph(painter, theme, task.icon_name, tone=task.tone, at=at, size=size)
        at = QPointF(self.width() - arrow, (self.height() - arrow) / 2)
        draw_glyph(painter, theme, "chevron-right", tone=Tone.SECONDARY, at=at, size=arrow)
        loud = theme.font(weight=Weight.SEMIBOLD)
        number = theme.metrics(weight=Weight.SEMIBOLD).horizontalAdvance(task.count) + 2
        right = self.width() - arrow - Space.GRID
        ink = theme.tone(Tone.TEXT)
        where = QRect(right - number, 0, number, self.height())
        draw_text(painter, where, task.count, font=loud, colour=ink, flags=RIGHT)
        left = size + Space.THREE_QUARTERS
        where = QRect(left, 0, right - number - Space.GRID - left, self.height())
        draw_text(painter, where, task.words, font=theme.font(), colour=ink)
        painter.end()


class ToDoCard(Card):
    """The rows, and how many clients in all; or that there is nothing to be done."""

    chosen = Signal(object)
    """The `Lead` of the chosen row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = QHBoxLayout()
        title = Text(self.tr("To do"), size=Size.HEADING, weight=Weight.SEMIBOLD)
        self._total = Text("", tone=Tone.SECONDARY)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._total)
        self.body.addLayout(head)
        self._holder = QWidget()
        self._rows = _column(self._holder)
        self.body.addWidget(self._holder)
        self.body.addStretch(1)

    def show_tasks(self, tasks: list[Task], total: str) -> None:
        """Show these rows."""
        emptied(self._rows)
        for task in tasks:
            row = TaskRow(task)
            row.clicked.connect(partial(self.chosen.emit, task.leads_to))
            self._rows.addWidget(row)
        if not tasks:
            self._rows.addWidget(Text(self.tr("Nothing needs attention."), tone=Tone.SECONDARY))
        self._total.setText(total)


def _column(holder: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
