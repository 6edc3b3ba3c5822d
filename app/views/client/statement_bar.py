"""The statement of one client: for which days, and its print and export."""

from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.catalogue import catalogue
from app.services.reports.exporting import Exported, Making
from app.services.reports.statement import StatementParameters, client_statements
from app.services.reports.statement_batch import file_names
from app.services.reports.statement_file import statement_file
from app.views.failures import failure_sentence
from app.views.labels import said_of_pages
from app.views.printing.preview import PrintPreview
from app.views.reports.period_choice import PeriodChoice
from app.views.reports.periods import Usual
from app.views.reports.saving import FOLDER, choose_target
from app.views.reports.statement_words import statement_words
from app.views.reports.taking_out import ReportTaking
from app.views.theme import Space, Tone
from app.views.widgets.banners import Remark
from app.views.widgets.buttons import Button
from app.views.workspace import Workspace

EXTENSIONS = ("pdf", "xlsx", "csv")


class StatementBar(QWidget):
    """Stands above what was billed for the client."""

    said = Signal(str)
    """What was printed or written, for the status bar."""

    def __init__(
        self,
        workspace: Workspace,
        client_id: int,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._client_id, self._settings = workspace, client_id, settings
        self._taking = ReportTaking(self)
        self.days = PeriodChoice(workspace, Usual.LAST_MONTH, self, title=self.tr("Per&iod"))
        self.print_button = Button(self.tr("Print stateme&nt…"), icon_name="printer")
        self.export_button = Button(self.tr("E&xport statement…"), icon_name="file-up")
        self.wrong = Remark("", icon_name="circle-alert", tone=Tone.DANGER)
        self.wrong.hide()
        self._build()
        self.print_button.clicked.connect(self.preview)
        self.export_button.clicked.connect(self._on_export)
        self.days.changed.connect(lambda: self._say(""))
        self._taking.exported.connect(self._on_exported)
        self._taking.failed.connect(self._on_failed)
        self._taking.changed.connect(self._on_changed)
        act = QAction(self)
        act.setShortcut(QKeySequence("Ctrl+P"))
        act.triggered.connect(self.print_button.click)
        self.addAction(act)

    def preview(self) -> PrintPreview | None:
        """Show the statement on its pages; None: there is nothing to show."""
        asked = self._asked()
        if asked is None:
            return None
        title, making, file_name = asked
        seen = PrintPreview(self._workspace, self._settings, title, file_name, self.window())
        seen.told.connect(self.said)
        seen.show_report(making)
        return seen

    def export_to(self, target: Path) -> None:
        """Write the statement: its pages, or its lines as a table."""
        asked = self._asked()
        if asked is not None:
            self._taking.export(self._workspace.books, asked[1], target)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.THREE_QUARTERS)
        period, typed = self.days.fields
        row.addWidget(period)
        row.addStretch(1)
        for button in (self.print_button, self.export_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        margin = Space.PAGE_MARGIN
        column.setContentsMargins(margin, Space.THREE_QUARTERS, margin, Space.THREE_QUARTERS)
        column.setSpacing(Space.GRID)
        column.addLayout(row)
        # Below: beside the acts there is no room for two days in a narrow window.
        column.addWidget(typed, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.wrong)

    def _asked(self) -> tuple[str, Making, str] | None:
        """Return title, report and name of file; None where there is none, which is said."""
        span = self.days.span()
        if span is None:
            return None
        wanted = StatementParameters(span.start, span.end, self._client_id)
        found = self._workspace.ask(client_statements, wanted).clients
        if not found:
            self._say(self.tr("The firm was billed nothing for this client in these days."))
            return None
        self._say("")
        words = statement_words(self._workspace.ask(catalogue), self._workspace.formats)
        name = file_names(found, wanted)[self._client_id].removesuffix(".pdf")
        return words.file.title, statement_file(wanted, words), name

    def _say(self, sentence: str) -> None:
        self.wrong.say(sentence)
        self.wrong.setVisible(bool(sentence))

    def _on_export(self) -> None:
        asked = self._asked()
        if asked is not None:
            choose_target(
                self,
                self._settings,
                title=self.tr("Export the statement"),
                file_name=asked[2],
                extensions=EXTENSIONS,
                chosen=self.export_to,
            )

    def _on_changed(self) -> None:
        for button in (self.print_button, self.export_button):
            button.setEnabled(not self._taking.is_running)

    def _on_exported(self, exported: Exported) -> None:
        self._settings.setValue(FOLDER, str(exported.path.parent))
        said = self.tr("{file} written").format(file=exported.path.name)
        self.said.emit(said_of_pages(said, exported.missing))

    def _on_failed(self, error: Exception) -> None:
        self._say(failure_sentence(error, self._workspace.formats))
