"""Taking a bulk change back for one of its clients, from its report."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused
from app.services.client_detail import client_detail
from app.views.client.undo_dialog import open_undo
from app.views.failures import failure_sentence
from app.views.workspace import Workspace


class TakingBack(QObject):
    """Shows the opposite lines before they are written, as from the client's history."""

    undone = Signal(object)
    """The client for whom it was taken back."""
    said = Signal(str)
    refused = Signal(str)
    """Why it can no longer be taken back."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window

    def begin(self, client_id: int, journal_id: int) -> None:
        """Ask before what an act did for a client is undone."""
        detail = self._workspace.ask(client_detail, client_id)
        if detail is None:
            return
        try:
            dialog = open_undo(self._workspace, detail, journal_id, self._window)
        except Refused as refused:
            formats = self._workspace.formats
            self.refused.emit(failure_sentence(refused, formats, detail.catalogue))
            return
        dialog.said.connect(self.said)
        dialog.accepted.connect(partial(self.undone.emit, client_id))
