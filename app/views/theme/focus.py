"""The focus ring: one overlay a window, drawn around whatever has the keyboard's focus.

A ring stands outside its control, where a widget cannot paint; so it is a widget of its own. It
appears for focus given by the keyboard only. A widget may say where its ring goes with a method
`focus_ring() -> Ring | None`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.views.theme.metrics import Radius

_PEN = 2
_REACH = 4


@dataclass(frozen=True, slots=True)
class Ring:
    """Where a ring goes: around `rect` (in the widget's coordinates), `gap` outside it."""

    rect: QRect
    radius: int = Radius.CONTROL
    gap: int = 2


def ring_of(widget: QWidget) -> Ring | None:
    """The ring of this widget: its own answer, or what its kind calls for."""
    own = cast("Callable[[], Ring | None] | None", getattr(widget, "focus_ring", None))
    if own is not None:
        return own()
    match widget:
        case QTabBar():
            return Ring(widget.tabRect(widget.currentIndex()), gap=0)
        case QPlainTextEdit() | QTextEdit() | QAbstractButton() | QComboBox() | QLineEdit():
            return Ring(widget.rect())
        case QAbstractSpinBox():
            return Ring(widget.rect())
        case _:
            return None


class FocusRing(QWidget):
    """The overlay of one window, for the widget that has the focus as long as it has it.

    It takes no mouse, no focus and no part in the layout. It keeps no reference to other widgets:
    the last one to a window, let go while the ring is deleted, would delete the ring twice.
    """

    def __init__(self, target: QWidget, colour: Callable[[], QColor]) -> None:
        super().__init__(target.window())
        self._colour = colour
        self._ring: Ring | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        step: QWidget | None = target
        while step is not None:
            step.installEventFilter(self)
            step = None if step.isWindow() else step.parentWidget()
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Move with the widget and everything that it lies in."""
        kind = event.type()
        if kind is QEvent.Type.Hide:
            # Perhaps the last that is heard of it: nothing may be asked of a widget that goes.
            self._ring = None
            self.hide()
        elif kind in _MOVES or (kind is QEvent.Type.Paint and self._is_elsewhere()):
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rounded line two pixels wide, cut where a scrolling area ends."""
        ring, target, window = self._ring, self._target(), self.parentWidget()
        if ring is None or target is None or window is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(_visible_part(target, window).translated(-self.pos()))
        painter.setPen(QPen(self._colour(), _PEN))
        line = QRectF(self.rect()).adjusted(_REACH, _REACH, -_REACH, -_REACH)
        radius = ring.radius + min(ring.gap, 2)
        painter.drawRoundedRect(line, radius, radius)
        painter.end()

    def _is_elsewhere(self) -> bool:
        """Whether the widget has moved its ring inside itself, as tabs do; it is painted then."""
        target = self._target()
        return target is not None and self._ring is not None and ring_of(target) != self._ring

    def _target(self) -> QWidget | None:
        target, window = QApplication.focusWidget(), self.parentWidget()
        inside = target is not None and window is not None and target.window() is window
        return target if inside else None

    def _place(self) -> None:
        target, window = self._target(), self.parentWidget()
        shown = target is not None and target.isVisible()
        self._ring = ring_of(target) if target is not None and shown else None
        if self._ring is None or target is None or window is None:
            self.hide()
            return
        corner = target.mapTo(window, self._ring.rect.topLeft())
        reach = self._ring.gap + _REACH
        around = QRect(corner, self._ring.rect.size()).adjusted(-reach, -reach, reach, reach)
        self.setGeometry(around)
        self.raise_()
        self.show()
        self.update()


class FocusRings(QObject):
    """Watches where the focus goes in the application, and how it got there."""

    def __init__(self, app: QApplication, colour: Callable[[], QColor]) -> None:
        super().__init__(app)
        self._colour = colour
        self._by_mouse: bool | None = None
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._on_focus_changed)
        app.focusWindowChanged.connect(self._on_window_changed)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Remember whether the last input of a window was the mouse or the keyboard."""
        kind = event.type()
        if kind is QEvent.Type.MouseButtonPress:
            self._by_mouse = True
        elif kind is QEvent.Type.KeyPress:
            self._by_mouse = False
        return False

    def _on_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        # The focus that a window gives itself when it opens is not asked for by anyone.
        unasked = self._by_mouse is None and old is None
        if new is None or self._by_mouse or pressed or unasked or ring_of(new) is None:
            return
        self._ring = FocusRing(new, self._colour)


_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.EnabledChange,
}


def _visible_part(target: QWidget, window: QWidget) -> QRect:
    part = window.rect()
    step = target.parentWidget()
    while step is not None and not step.isWindow():
        parent = step.parentWidget()
        if isinstance(parent, QAbstractScrollArea) and parent.viewport() is step:
            part &= QRect(step.mapTo(window, QPoint(0, 0)), step.size())
        step = parent
    return part
