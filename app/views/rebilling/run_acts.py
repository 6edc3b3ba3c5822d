"""The acts on a run as QActions: one each, for buttons, the context menu and the keyboard."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.views.icons import set_icon
from app.views.theme import Tone


class RunActs(QObject):
    """Of the lines: waive or charge after all, comment, explain, open the client."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.open_client = self._act(self.tr("&Open the client"), "user", "")
        self.explain = self._act(self.tr("E&xplain the amount"), "info", "Ctrl+E")
        self.waive = self._act("", "ban", "Del")
        self.comment = self._act(self.tr("&Comment…"), "pencil", "F2")
        self.adjusting = (self.waive, self.comment)

    def allow(self, *, is_draft: bool, chosen: int, all_waived: bool) -> None:
        """Enable what applies to so many lines of a draft or of a locked run."""
        for act in self.adjusting:
            act.setVisible(is_draft)
            act.setEnabled(is_draft and chosen > 0)
        self.waive.setText(self.tr("Charge &after all") if all_waived else self.tr("&Waive"))
        self.explain.setEnabled(chosen > 0)
        self.open_client.setEnabled(chosen > 0)

    def _act(self, text: str, icon_name: str, keys: str) -> QAction:
        act = QAction(text, self._window)
        set_icon(act, icon_name, Tone.SECONDARY)
        act.setShortcut(QKeySequence(keys))
        act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._window.addAction(act)
        return act
