"""The Reports page: which report, and its export."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.billing import Payer
from app.services.reports.exporting import Exported
from app.views.failures import failure_sentence
from app.views.invoices.opening import InvoiceOpening
from app.views.labels import said_of_pages
from app.views.printing.preview import PrintPreview
from app.views.rebilling.opening import RunOpening
from app.views.reports.acts import ReportActs
from app.views.reports.billing_pane import BillingPane
from app.views.reports.changes_pane import ChangesPane
from app.views.reports.documents_pane import DocumentsPane
from app.views.reports.entries_desk import EntriesDesk
from app.views.reports.entries_pane import EntriesPane
from app.views.reports.forecast_pane import ForecastPane
from app.views.reports.invoices_pane import InvoicesPane
from app.views.reports.on_paper import OnPaper
from app.views.reports.pane import ReportPane
from app.views.reports.portfolio_pane import PortfolioPane
from app.views.reports.preset_menu import PresetMenu
from app.views.reports.presets import Preset, PresetMemory
from app.views.reports.quality_pane import QualityPane
from app.views.reports.rebilling_pane import RebillingPane
from app.views.reports.runs_pane import RunsPane
from app.views.reports.saving import FOLDER, choose_target
from app.views.reports.statement_pane import StatementPane
from app.views.reports.taking_out import ReportTaking
from app.views.reports.usage_pane import UsagePane
from app.views.reports.words import rows_counted
from app.views.theme import Tone
from app.views.widgets.banners import Remark
from app.views.widgets.buttons import GhostButton
from app.views.widgets.fields import ComboBox
from app.views.widgets.texts import Ground, Hairline, TitleRow, set_ground
from app.views.workspace import Workspace

SHOWN = "reports/shown"
"""The setting that remembers the report."""


class ReportsPage(QWidget):
    """A list chooses the report, which is made when it is first shown; the exports are of it."""

    client_chosen = Signal(object)
    accounting_wanted = Signal()
    """The accounts and journals are to be set."""
    import_wanted = Signal()
    done = Signal(str)
    """What was just exported, for the status bar."""
    listed = Signal(str)
    """How much the report holds, for the status bar."""

    def __init__(
        self, workspace: Workspace, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._taking = ReportTaking(self)
        set_ground(self, Ground.SURFACE)
        self.acts = ReportActs(self)
        self.paper = OnPaper(workspace, settings, self)
        self.paper.told.connect(self.done)
        self.preset_button = GhostButton(self.tr("P&resets"), icon_name="bookmark")
        self.presets = PresetMenu(self.preset_button, PresetMemory(settings), self._preset)
        self.report = ComboBox(accessible_name=self.tr("Report"))
        self.wrong = Remark("", icon_name="circle-alert", tone=Tone.DANGER)
        self.wrong.hide()
        self.billing = BillingPane(workspace)
        self.portfolio = PortfolioPane(workspace)
        self.forecast = ForecastPane(workspace)
        self.documents = DocumentsPane(workspace)
        self.changes = ChangesPane(workspace)
        self.usage = UsagePane(workspace)
        self.quality = QualityPane(workspace)
        self.rebilling = RebillingPane(workspace)
        self.runs = RunsPane(workspace)
        self.entries = EntriesPane(workspace)
        self.run_opening = RunOpening(workspace, settings, self)
        self.statement = StatementPane(workspace)
        panes = (self.entries, self.documents)
        self.entries_desk = EntriesDesk(workspace, settings, panes, self._taking, self)
        self.invoices = InvoicesPane(workspace)
        self.invoice_opening = InvoiceOpening(workspace, settings, self)
        # In the order in which a month is closed, then what is looked up.
        self._panes: dict[str, ReportPane[Any]] = {
            "billing": self.billing,
            "documents": self.documents,
            "invoices": self.invoices,
            "statement": self.statement,
            "rebilling": self.rebilling,
            "runs": self.runs,
            "entries": self.entries,
            "portfolio": self.portfolio,
            "forecast": self.forecast,
            "changes": self.changes,
            "usage": self.usage,
            "quality": self.quality,
        }
        self._build()
        self._wire()
        self.show_report(str(settings.value(SHOWN, "billing")))

    @property
    def current(self) -> ReportPane[Any]:
        """The report on the screen."""
        return self._panes[self.report.currentData()]

    def show_report(self, key: str) -> None:
        """Show a report by its key, as the journal and the command line name it."""
        self.report.setCurrentIndex(max(0, self.report.findData(key)))

    def show_billing(self, start: date, end: date, payer: Payer | None) -> None:
        """Show what was billed from a day to another, both included."""
        day = self._workspace.formats.day
        self.billing.choices.show_payer(payer)
        self.billing.choices.ask(day(start), day(end))
        self.show_report("billing")

    def show_forecast(self, payer: Payer | None) -> None:
        """Show what will be billed, and to whom."""
        self.forecast.show_payer(payer)
        self.show_report("forecast")

    def show_invoice(self, invoice_id: int) -> None:
        """Show the register, and one of its invoices in a window over it."""
        self.show_report("invoices")
        self.invoice_opening.open(invoice_id)

    def show_preset(self, preset: Preset) -> None:
        """Show a report with what a preset asks of it."""
        self.show_report(preset.report)
        remembered = self.current.remembered()
        for name, words in preset.asked.items():
            if name in remembered:
                remembered[name].take(words)
        self.current.ask_again()

    def announce(self) -> None:
        """Make the report where it is stale, and say how much it holds."""
        self.current.announce()

    def export_to(self, target: Path) -> None:
        """Write the report shown to a file."""
        making = self.current.making()
        if making is not None:
            self.wrong.hide()
            self._taking.export(self._workspace.books, making, target)

    def copy(self) -> None:
        """Put the table of the report shown on the clipboard, as it would go into a file."""
        making = self.current.making()
        if making is not None and self.current.is_filled:
            self.wrong.hide()
            self._taking.copy(self._workspace.books, making)

    def preview(self) -> PrintPreview | None:
        """Show the report on its pages, from where it is printed."""
        self.wrong.hide()
        return self.paper.preview(self.current, self.report.currentText())

    def _preset(self) -> Preset:
        """What is asked now, without a name yet."""
        asked = {name: each.said() for name, each in self.current.remembered().items()}
        return Preset("", self.report.currentData(), asked)

    def _build(self) -> None:
        title = TitleRow(self.tr("Reports"))
        self.acts.add_to(title)
        self._stack = QStackedWidget()
        names = self._names()
        for key, pane in self._panes.items():
            self.report.addItem(names[key], key)
            self._stack.addWidget(pane)
        title.add_beside(self.report)
        title.add_beside(self.preset_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (title, Hairline(), self.wrong):
            column.addWidget(part)
        column.addWidget(self._stack, 1)

    def _names(self) -> dict[str, str]:
        return {
            "billing": self.tr("Billing"),
            "portfolio": self.tr("Portfolio"),
            "forecast": self.tr("Forecast"),
            "documents": self.tr("Documents"),
            "changes": self.tr("Changes"),
            "usage": self.tr("Usage"),
            "quality": self.tr("Data quality"),
            "rebilling": self.tr("Re-billing"),
            "runs": self.tr("Re-billing runs"),
            "statement": self.tr("Client statement"),
            "entries": self.tr("Accounting entries"),
            "invoices": self.tr("Vendor's invoices"),
        }

    def _wire(self) -> None:
        self.report.currentIndexChanged.connect(self._on_report_chosen)
        acts = self.acts
        for act, extension in ((acts.to_xlsx, "xlsx"), (acts.to_csv, "csv"), (acts.to_pdf, "pdf")):
            act.triggered.connect(partial(self._choose_target, extension))
        acts.copy.triggered.connect(self.copy)
        acts.print.triggered.connect(self.preview)
        acts.batch.triggered.connect(lambda: self.paper.ask_folder(self.current))
        self._taking.exported.connect(self._on_exported)
        self._taking.copied.connect(self._on_copied)
        self._taking.failed.connect(self._on_failed)
        self._taking.changed.connect(self._allow_export)
        self.presets.chosen.connect(self.show_preset)
        self.presets.saved.connect(self.done)
        for pane in self._panes.values():
            pane.client_chosen.connect(self.client_chosen)
            pane.listed.connect(self._heard(pane, self.listed.emit))
            pane.refused.connect(self._heard(pane, self._say))
            pane.made.connect(self._allow_export)
            pane.page_acts = acts.of_rows
        self.documents.noted.connect(self.done)
        self.entries_desk.done.connect(self.done)
        self.entries_desk.failed.connect(self._on_failed)
        self.entries_desk.report_wanted.connect(self.show_report)
        self.entries_desk.settings_wanted.connect(self.accounting_wanted)
        self.rebilling.run_wanted.connect(self.run_opening.prepare)
        self.runs.run_wanted.connect(self.run_opening.prepare)
        self.runs.run_chosen.connect(self.run_opening.open)
        self.run_opening.said.connect(self.done)
        self.run_opening.client_chosen.connect(self.client_chosen)
        self.invoices.new_wanted.connect(self.invoice_opening.enter)
        self.invoices.invoice_chosen.connect(self.invoice_opening.open)
        self.invoices.import_wanted.connect(self.import_wanted)
        self.invoice_opening.said.connect(self.done)
        self.invoice_opening.client_chosen.connect(self.client_chosen)

    def _heard(self, pane: ReportPane[Any], slot: Callable[[str], object]) -> Callable[[str], None]:
        """Pass on what a report says while it is the one on the screen."""

        def said(text: str) -> None:
            if pane is self.current:
                slot(text)

        return said

    def _allow_export(self) -> None:
        """Offer the exports while there is something to write and nothing is being written."""
        allowed = self.current.is_filled and not self._taking.is_running
        self.acts.allow(allowed=allowed, by_client=self.current is self.statement)

    def _say(self, sentence: str) -> None:
        self.wrong.say(sentence)
        self.wrong.setVisible(bool(sentence))

    def _choose_target(self, extension: str) -> None:
        if self.current.making() is not None:
            choose_target(
                self,
                self._settings,
                title=self.tr("Export the report"),
                file_name=self.current.file_name(),
                extensions=(extension,),
                chosen=self.export_to,
            )

    def _on_report_chosen(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._settings.setValue(SHOWN, list(self._panes)[place])
        self._say("")
        self._allow_export()
        if self.isVisible():
            self.current.announce()

    def _on_exported(self, exported: Exported) -> None:
        self._settings.setValue(FOLDER, str(exported.path.parent))
        said = self.tr("{file}: {rows} exported").format(
            file=exported.path.name, rows=rows_counted(exported)
        )
        self.done.emit(said_of_pages(said, exported.missing))

    def _on_copied(self, rows: int) -> None:
        self.done.emit(self.tr("%Ln row(s) copied", "", rows))

    def _on_failed(self, error: Exception) -> None:
        self._say(failure_sentence(error, self._workspace.formats))
