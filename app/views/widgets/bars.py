"""The bars at the edge of a window: footer, acts on a selection, a short message."""

from PySide6.QtCore import (
    QEvent,
    QObject,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.views.theme import Height, Radius, Space, Tone, Weight, follow_theme
from app.views.widgets.buttons import GhostButton, LinkButton
from app.views.widgets.fading import fade_in
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.painting import box, hairline
from app.views.widgets.texts import Ground, Text, set_ground

_SHADOW = 16


class _EdgeBar(QWidget):
    """A bar with a hairline at its top."""

    def __init__(self, ground: Ground, height: int, margin: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._height = height
        self._ground = ground
        set_ground(self, ground)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(margin, 0, margin, 0)
        self.row.setSpacing(Space.GRID)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(self._height, hint.height() + Space.GRID))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._theme.palette
        painter.fillRect(self.rect(), self._theme.colour(getattr(palette, self._ground.value)))
        hairline(painter, self._theme.colour(palette.hairline), x=0, y=0, width=self.width())
        painter.end()


class Footer(_EdgeBar):
    """The foot of a dialog: minor acts at the left, a reason, then the acts that go on."""

    def __init__(self, parent: QWidget | None = None, *, margin: int = Space.WIZARD_MARGIN) -> None:
        super().__init__(Ground.WINDOW, Height.FOOTER, margin, parent)
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        self._left.setSpacing(Space.GRID)
        self._right.setSpacing(Space.GRID)
        self._reason = Text("", tone=Tone.SECONDARY)
        self._reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.row.addLayout(self._left)
        self.row.addStretch(1)
        self.row.addWidget(self._reason)
        self.row.addSpacing(Space.GRID)
        self.row.addLayout(self._right)
        self._reason.hide()

    def add_left(self, widget: QWidget) -> None:
        """Add a minor act; it is never narrower than its words."""
        widget.setMinimumWidth(widget.sizeHint().width())
        self._left.addWidget(widget)

    def add_right(self, widget: QWidget) -> None:
        """Add an act that goes on; the primary one comes last."""
        self._right.addWidget(widget)

    def set_reason(self, text: str) -> None:
        """Why the primary act cannot be done yet; empty when it can."""
        self._reason.setText(text)
        self._reason.setVisible(bool(text))


class ActionBar(_EdgeBar):
    """Acts on the selected rows: how many, what can be done, and the way out."""

    cleared = Signal()

    def __init__(self, clear_text: str, parent: QWidget | None = None) -> None:
        super().__init__(Ground.WASH, Height.ACTION_BAR, Space.LIST_MARGIN, parent)
        self._count = Text("", weight=Weight.SEMIBOLD)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(Space.GRID)
        self._clear = GhostButton(clear_text, icon_name="x")
        self._clear.clicked.connect(self.cleared)
        self.row.addWidget(GlyphLabel("square-check", tone=Tone.ACCENT))
        self.row.addWidget(self._count)
        self.row.addSpacing(Space.GRID)
        self.row.addLayout(self._acts)
        self.row.addStretch(1)
        self.row.addWidget(self._clear)
        self.row.setContentsMargins(Space.LIST_MARGIN, 0, 11, 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fade_in(self)

    def say(self, text: str) -> None:
        """How many rows are selected, in words."""
        self._count.setText(text)

    def add_act(self, widget: QWidget) -> None:
        """Add an act on the selection."""
        self._acts.addWidget(widget)


class Toast(QWidget):
    """A short message that lies over the foot of a window, goes by itself and may be undone.

    It goes after `seconds`, never while the mouse or the focus is on it. It keeps no reference to
    its window, which would be the last one when both go.
    """

    undone = Signal()
    closed = Signal()

    def __init__(
        self, text: str, window: QWidget, *, undo_text: str = "", seconds: float = 6.0
    ) -> None:
        super().__init__(window)
        self._theme = follow_theme(self)
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SHADOW + 14, _SHADOW + 8, _SHADOW + 10, _SHADOW + 8)
        row.setSpacing(Space.THREE_QUARTERS)
        row.addWidget(GlyphLabel("circle-check", tone=Tone.POSITIVE))
        row.addWidget(Text(text))
        self._undo = LinkButton(undo_text, icon_name="undo-2")
        if not undo_text:
            self._undo.hide()
        self._undo.clicked.connect(self._on_undo)
        row.addWidget(self._undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self._on_time_over)
        window.installEventFilter(self)

    def show_over(self) -> None:
        """Appear in the middle of the window's foot."""
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        fade_in(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, colour = self._theme.palette, self._theme.colour
        body = self.rect().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        shade = colour(palette.shadow)
        painter.setOpacity(1 / 6)
        for reach in range(12, 0, -2):
            around = QRect(body).adjusted(-reach, 4 - reach, reach, 4 + reach)
            box(painter, around, radius=Radius.CARD + reach, fill=shade)
        painter.setOpacity(1)
        fill, edge = colour(palette.raised), colour(palette.hairline)
        box(painter, body, radius=Radius.CARD, fill=fill, edge=edge)
        painter.end()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is not None:
            x = (window.width() - self.width()) // 2
            self.move(x, window.height() - self.height() - Height.STATUS_BAR)

    def _on_undo(self) -> None:
        self.undone.emit()
        self.leave()

    def _on_time_over(self) -> None:
        if self.underMouse() or self._undo.hasFocus():
            self._timer.start()
            return
        self.leave()

    def leave(self) -> None:
        """Go before its time is over."""
        self.hide()
        self.closed.emit()
        self.deleteLater()
