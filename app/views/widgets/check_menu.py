"""A menu in which several things are ticked: it stays open until it is left."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu


class CheckMenu(QMenu):
    """A click or Space ticks and leaves the menu open; Enter ticks and closes it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    def _tick(self, act: QAction | None) -> bool:
        """Tick what can be ticked; return whether it could."""
        if act is None or not (act.isCheckable() and act.isEnabled()):
            return False
        act.trigger()
        return True
