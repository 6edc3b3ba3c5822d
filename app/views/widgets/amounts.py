"""Amounts that explain themselves: a dotted line says that the computation can be opened."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.views.theme import Ring, Size, Theme, Tone, Weight, follow_theme
from app.views.widgets.painting import floor_to_grid

_DROP = 2


def draw_dots(painter: QPainter, theme: Theme, *, x: float, y: float, width: float) -> None:
    """The dotted line under an amount, one device pixel thick."""
    scale = painter.deviceTransform().m11() or 1.0
    thick = max(1, int(scale)) / scale
    pen = QPen(theme.colour(theme.palette.edge), thick)
    pen.setDashPattern([2.0 / thick, 1.4 / thick])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    line = floor_to_grid(painter, y) + thick / 2
    painter.drawLine(QPointF(x, line), QPointF(x + width, line))


class AmountLabel(QPushButton):
    """An amount, right-aligned. With `about` it opens its computation: click, Enter or Space.

    Without `about` it is plain text: no dotted line, no focus.
    """

    asked = Signal(object)
    """Whatever was given as `about`: the computation to show."""

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        about: object = None,
        size: Size = Size.BODY,
        weight: Weight = Weight.REGULAR,
        tone: Tone = Tone.TEXT,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight,
    ) -> None:
        super().__init__(text, parent)
        self._theme = follow_theme(self)
        self._tone = tone
        self._align = align
        self._about = about
        self.setAutoDefault(False)
        self.setFont(self._theme.font(size, weight))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_amount(text, about=about)
        self.clicked.connect(self._on_clicked)

    @property
    def explains(self) -> bool:
        """Whether there is a computation to open."""
        return self._about is not None

    def set_amount(self, text: str, *, about: object = None) -> None:
        """Show another amount, with its computation or without one."""
        self._about = about
        self.setText(text)
        self.setAccessibleName(text)
        policy = Qt.FocusPolicy.StrongFocus if self.explains else Qt.FocusPolicy.NoFocus
        shape = Qt.CursorShape.PointingHandCursor if self.explains else Qt.CursorShape.ArrowCursor
        self.setFocusPolicy(policy)
        self.setCursor(shape)
        if self.explains:
            self.setAccessibleDescription(self.tr("Opens the computation"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.height() + _DROP)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focus_ring(self) -> Ring:
        """Close around the figures."""
        return Ring(self.rect(), radius=4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # In a dialog Enter would press the default button instead.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.explains:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self.text())
        right = bool(self._align & Qt.AlignmentFlag.AlignRight)
        x = self.width() - width if right else 0
        top = (self.height() - metrics.height()) // 2
        baseline = top + metrics.ascent()
        over = self.explains and (self.underMouse() or self.isDown())
        tone = Tone.ACCENT if over else self._tone
        painter.setFont(self.font())
        painter.setPen(self._theme.tone(tone))
        painter.drawText(QPointF(x, baseline), self.text())
        if self.explains:
            draw_dots(painter, self._theme, x=x, y=baseline + 3, width=width)
        painter.end()

    def _on_clicked(self) -> None:
        if self.explains:
            self.asked.emit(self._about)
