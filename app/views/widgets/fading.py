"""The only motion of the program: 120 ms of opacity for what appears over or under a page."""

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from app.views.theme import current_theme

_FADE_MS = 120


def fade_in(widget: QWidget) -> None:
    """Let a widget that is being shown appear; at once where less motion is asked for."""
    if current_theme().moves() and widget.graphicsEffect() is None:
        _Fade(widget).start()


class _Fade(QObject):
    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        effect = QGraphicsOpacityEffect(widget)
        effect.setOpacity(0.0)
        widget.setGraphicsEffect(effect)
        self._animation = QPropertyAnimation(effect, b"opacity", self)
        self._animation.setDuration(_FADE_MS)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.finished.connect(self._on_finished)

    def start(self) -> None:
        self._animation.start()

    def _on_finished(self) -> None:
        # An effect left in place would draw the widget through a pixmap at every repaint.
        widget = self.parent()
        if isinstance(widget, QWidget):
            widget.setGraphicsEffect(None)  # type: ignore[arg-type]
        self.deleteLater()
