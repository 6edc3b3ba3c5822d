"""What the pane of accounting entries leads to: a file, the settings, another report."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused
from app.services.entries.exporting import EntriesExported, entries_file_name
from app.views import labels
from app.views.reports.documents_pane import DocumentsPane
from app.views.reports.entries_pane import EntriesPane, EntriesWanted
from app.views.reports.entries_words import entry_words
from app.views.reports.entry_warnings import LeadTo, Told
from app.views.reports.saving import FOLDER, choose_target
from app.views.reports.taking_out import ReportTaking
from app.views.workspace import Workspace


class EntriesDesk(QObject):
    """Asks for a file and writes it with the page's other exports; leads to what can be mended."""

    done = Signal(str)
    """What was written, for the status bar."""
    failed = Signal(object)
    """The exception for which nothing was written."""
    report_wanted = Signal(str)
    settings_wanted = Signal()

    def __init__(
        self,
        workspace: Workspace,
        settings: QSettings,
        panes: tuple[EntriesPane, DocumentsPane],
        taking: ReportTaking,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._settings, self._taking = workspace, settings, taking
        self._over = parent
        self._pane, self._documents = panes
        self._pane.export_wanted.connect(self.choose)
        self._pane.led.connect(self._on_led)
        taking.written.connect(self._on_written)

    def choose(self, wanted: EntriesWanted) -> None:
        """Ask where the entries are to be written, under the name that their format asks for."""
        try:
            name = entries_file_name(wanted.report, wanted.format)
        except Refused as refused:
            self.failed.emit(refused)
            return
        choose_target(
            self._over,
            self._settings,
            title=self.tr("Export accounting entries"),
            file_name=Path(name).stem,
            extensions=("txt",),
            chosen=partial(self.write, wanted),
        )

    def write(self, wanted: EntriesWanted, target: Path) -> None:
        """Write the entries on a worker thread."""
        asked = wanted.report.parameters
        self._taking.write_entries(
            self._workspace.books, asked, wanted.format, entry_words(), target
        )

    def _on_written(self, written: EntriesExported) -> None:
        self._settings.setValue(FOLDER, str(written.path.parent))
        # That these days were exported is one of the remarks from now on.
        self._pane.ask_again()
        said = self.tr("{file}: {lines}, {amount} debited and credited")
        self.done.emit(
            said.format(
                file=written.path.name,
                lines=labels.lines(written.lines),
                amount=self._workspace.formats.amount(written.total),
            )
        )

    def _on_led(self, told: Told) -> None:
        if told.lead is LeadTo.SETTINGS:
            self.settings_wanted.emit()
        elif told.lead is LeadTo.RUNS:
            self.report_wanted.emit("runs")
        elif told.lead is LeadTo.DOCUMENTS:
            self._documents.days.take(self._pane.days.said())
            self.report_wanted.emit("documents")
