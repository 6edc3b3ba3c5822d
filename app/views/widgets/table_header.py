"""The head of a table: captions aligned as their columns, an arrow after each sorted title."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from app.views.theme import Height, IconSize, Size, Tone, Weight, follow_theme
from app.views.widgets.painting import hairline_above

_ARROW_GAP = 4


@dataclass(frozen=True, slots=True)
class Sorting:
    """One column of a sort order."""

    column: int
    descending: bool = False


class TableHeader(QHeaderView):
    """A horizontal head. It shows a sort order and says what was clicked; the view decides."""

    title_clicked = Signal(int, bool)
    """The logical column, and whether it is to be added to the order (Shift or Ctrl held)."""

    def __init__(self, parent: QWidget, *, padding: int = 6, first_padding: int = 16) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = follow_theme(self, self._on_scheme_changed)
        self._padding = padding
        self._first_padding = first_padding
        self._order: tuple[Sorting, ...] = ()
        self._press: QPointF | None = None
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setMinimumSectionSize(32)
        self.setFont(self._theme.font(Size.CAPTION, Weight.MEDIUM))
        self.setFixedHeight(max(Height.TABLE_HEAD, self.fontMetrics().height() + 12))

    @property
    def order(self) -> tuple[Sorting, ...]:
        """The order that is shown, first column first."""
        return self._order

    def show_order(self, order: Sequence[Sorting]) -> None:
        """Show arrows for this order."""
        self._order = tuple(order)
        self.viewport().update()

    def natural_width(self, column: int) -> int:
        """The room that the title needs, with its arrow."""
        width = self.fontMetrics().horizontalAdvance(self._title(column)) + 1
        first = self.visualIndex(column) == 0
        paddings = self._padding + (self._first_padding if first else self._padding)
        arrow = IconSize.CHIP + _ARROW_GAP if self._sorting(column) else 0
        return width + paddings + arrow

    def sectionSizeFromContents(self, column: int) -> QSize:
        return QSize(self.natural_width(column), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        line = self._theme.colour(self._theme.palette.hairline)
        hairline_above(painter, line, x=0, y=self.height(), width=self.viewport().width())
        painter.end()

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        title = self._title(column)
        sorting = self._sorting(column)
        tone = Tone.TEXT if sorting else Tone.SECONDARY
        first = self.visualIndex(column) == 0
        left = rect.left() + (self._first_padding if first else self._padding)
        room = rect.left() + rect.width() - self._padding - left
        arrow = IconSize.CHIP + _ARROW_GAP if sorting else 0
        metrics = self.fontMetrics()
        text = title
        if metrics.horizontalAdvance(text) > room - arrow + 1:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room - arrow))
        width = metrics.horizontalAdvance(text)
        x = left + room - width - arrow if self._is_right(column) else left
        painter.setFont(self.font())
        painter.setPen(self._theme.tone(tone))
        middle = rect.top() + rect.height() / 2
        rise = (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(x, middle + rise), text)
        if sorting:
            name = "arrow-down" if sorting.descending else "arrow-up"
            at = QPointF(x + width + _ARROW_GAP, middle - IconSize.CHIP / 2)
            draw = self._theme.glyph(
                name, tone=tone, size=IconSize.CHIP, ratio=self.devicePixelRatioF()
            )
            painter.drawPixmap(at, draw)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press = event.position() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        press, self._press = self._press, None
        if press is None or (event.position() - press).manhattanLength() > 4:
            return
        at_edge = self.cursor().shape() == Qt.CursorShape.SplitHCursor
        column = self.logicalIndexAt(press.toPoint())
        if column >= 0 and not at_edge:
            held = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
            self.title_clicked.emit(column, bool(event.modifiers() & held))

    def _title(self, column: int) -> str:
        value = self.model().headerData(column, self.orientation())
        return "" if value is None else str(value)

    def _sorting(self, column: int) -> Sorting | None:
        return next((each for each in self._order if each.column == column), None)

    def _is_right(self, column: int) -> bool:
        role = Qt.ItemDataRole.TextAlignmentRole
        value = self.model().headerData(column, self.orientation(), role)
        flags = value.value if isinstance(value, Qt.AlignmentFlag) else value
        return isinstance(flags, int) and bool(flags & Qt.AlignmentFlag.AlignRight.value)

    def _on_scheme_changed(self) -> None:
        self.viewport().update()
