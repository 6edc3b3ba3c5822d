"""The way to a run: a draft is begun, or the one that there is goes on; each run has one window."""

from functools import partial

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from app.services.rebilling.preview import current_draft
from app.views.rebilling.run_dialogs import BeginRunDialog
from app.views.rebilling.run_window import RunWindow
from app.views.reports.periods import Span
from app.views.workspace import Workspace


class RunOpening(QObject):
    """Opens the windows of runs over the page that they are wanted from."""

    said = Signal(str)
    client_chosen = Signal(object)

    def __init__(self, workspace: Workspace, settings: QSettings, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._settings, self._page = workspace, settings, page
        self.windows: dict[int, RunWindow] = {}

    def prepare(self, span: Span) -> None:
        """Ask for the days of a run; where there is a draft already, open that."""
        draft = self._workspace.ask(current_draft)
        if draft is not None:
            self.open(draft)
            return
        dialog = BeginRunDialog(self._workspace, span, self._page)
        dialog.drafted.connect(self.open)
        dialog.open()

    def open(self, run_id: int) -> None:
        """Open the window of a run, or bring it to the front."""
        window = self.windows.get(run_id)
        if window is None:
            window = RunWindow(self._workspace, self._settings, run_id, self._page)
            window.said.connect(self.said)
            window.client_chosen.connect(self.client_chosen)
            window.finished.connect(partial(self._on_closed, run_id))
            self.windows[run_id] = window
        window.show()
        window.raise_()
        window.activateWindow()

    def _on_closed(self, run_id: int, _result: int) -> None:
        self.windows.pop(run_id, None)
