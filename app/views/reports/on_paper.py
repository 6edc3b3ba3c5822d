"""A report of the page on paper: its preview, and a file for each client where it has those."""

from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from app.views.printing.preview import PrintPreview
from app.views.reports.pane import ReportPane
from app.views.reports.statement_files import StatementFilesDialog
from app.views.workspace import Workspace


class OnPaper(QObject):
    """Opens windows over the page."""

    told = Signal(str)
    """What was printed or written, for the status bar."""

    def __init__(self, workspace: Workspace, settings: QSettings, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._settings, self._page = workspace, settings, page

    def preview(self, pane: ReportPane[Any], title: str) -> PrintPreview | None:
        """Show a report on its pages, from where it is printed; None: there is nothing to show."""
        making = pane.making()
        if making is None or not pane.is_filled:
            return None
        seen = PrintPreview(self._workspace, self._settings, title, pane.file_name(), self._page)
        seen.told.connect(self.told)
        seen.show_report(making)
        return seen

    def ask_folder(self, pane: ReportPane[Any]) -> StatementFilesDialog | None:
        """Ask where a file for each client goes, and write them; None: the report has none."""
        batch = pane.batch()
        if batch is None:
            return None
        writing = StatementFilesDialog(self._workspace, self._settings, self._page)
        writing.told.connect(self.told)
        writing.ask_folder(batch)
        return writing
