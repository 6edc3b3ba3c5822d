"""Saying what was done: in the status bar, and where it changed a client over the window too.

The latest act on one client can be undone from there (Ctrl+Z), after what undoing writes is seen.
"""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.errors import Refused
from app.services.changes import Changes
from app.services.client_detail import client_detail
from app.services.undo import last_undoable
from app.views.client.dialog import ClientDialog
from app.views.client.undo_dialog import open_undo
from app.views.failures import failure_sentence
from app.views.icons import set_icon
from app.views.main_window import MainWindow
from app.views.theme import Tone
from app.views.widgets.bars import Toast
from app.views.workspace import Workspace


class Telling(QObject):
    """Hears what every screen says that it did."""

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        super().__init__(window)
        self._window, self._workspace = window, workspace
        self._fresh: Changes | None = None
        self._words = ""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show)
        self._client_id: int | None = None
        self.undo_act = QAction(self.tr("&Undo the last act…"), window)
        self.undo_act.setShortcut(QKeySequence("Ctrl+Z"))
        set_icon(self.undo_act, "undo-2", Tone.SECONDARY)
        self.undo_act.triggered.connect(self.undo)
        self.undo_act.setEnabled(False)
        workspace.changed.connect(self._on_changed)

    def say(self, text: str) -> None:
        """Say what was done; over the window in use, where a client is another by it."""
        self._window.status.show_done(text)
        if self._fresh is not None:
            self._fresh = None
            self._words = text
            # A dialog that asked before the act closes after it has said so.
            self._soon.start()

    def undo(self) -> None:
        """Show what undoing the last act on a client would write, and ask."""
        client_id, journal_id = self._client_id, self._undoable()
        ask = self._workspace.ask
        detail = None if client_id is None else ask(client_detail, client_id)
        if detail is None or journal_id is None:
            self._client_id = None
            self.undo_act.setEnabled(False)
            self.say(self.tr("The last act can no longer be undone"))
            return
        try:
            dialog = open_undo(self._workspace, detail, journal_id, self._in_use())
        except Refused as refused:
            self.say(failure_sentence(refused, self._workspace.formats, detail.catalogue))
            return
        dialog.said.connect(self.say)

    def _show(self) -> None:
        for shown in self._window.findChildren(Toast):
            shown.leave()
        undoes = self._undoable() is not None
        toast = Toast(self._words, self._in_use(), undo_text=self.tr("Undo") if undoes else "")
        toast.undone.connect(self.undo)
        toast.show_over()

    def _in_use(self) -> QWidget:
        """The window that somebody works in: a client's, or else the main one."""
        active = QApplication.activeWindow()
        own = isinstance(active, ClientDialog) and active.parentWidget() is self._window
        return active if own and active is not None else self._window

    def _undoable(self) -> int | None:
        if self._client_id is None:
            return None
        return self._workspace.ask(last_undoable, self._client_id)

    def _on_changed(self, changes: Changes) -> None:
        self._fresh = changes
        one = len(changes.clients) == 1 and not changes.all_clients
        self._client_id = next(iter(changes.clients)) if one else None
        self.undo_act.setEnabled(self._client_id is not None)
