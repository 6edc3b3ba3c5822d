"""The register of the re-billing runs: the draft first, then the locked ones."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from app.services.catalogue import catalogue
from app.services.reports.exporting import Making
from app.services.reports.runs import RunInList, RunsReport, RunState, runs_report
from app.services.reports.runs_file import RunColumn, runs_file
from app.views import labels
from app.views.labels.source import Labels
from app.views.reports.choices import choice_row
from app.views.reports.pane import Reading, ReportPane
from app.views.reports.periods import Usual, span_of
from app.views.reports.rebilling_words import run_headings, run_state, runs_words
from app.views.reports.remembered import Remembered
from app.views.reports.totals import TotalRow
from app.views.table_model import Column, TableModel
from app.views.theme import Tone, Weight
from app.views.widgets.buttons import Button
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.table_cells import Cell
from app.views.workspace import Workspace

_COST = 8
_SIGNS = {
    RunState.DRAFT: ("pencil", Tone.ACCENT),
    RunState.LOCKED: ("lock", Tone.POSITIVE),
    RunState.REVERSED: ("undo-2", Tone.SECONDARY),
    RunState.REVERSAL: ("undo-2", Tone.SECONDARY),
}


class RunsPane(ReportPane[RunInList]):
    """Enter opens a run."""

    run_chosen = Signal(object)
    """The id of a run that is to be opened."""
    run_wanted = Signal(object)
    """A run is to be prepared for a `Span`."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        model = TableModel[RunInList]((), row_id=lambda row: row.id)
        super().__init__(workspace, model, _nothing(), parent, long=True)
        model.setParent(self)
        self.table.setAccessibleName(self.tr("Re-billing runs"))
        self.run_button = Button(self.tr("Prepare a r&un…"), icon_name="receipt-text")
        self.run_button.clicked.connect(self._on_run)
        self.build(choice_row(at_right=self.run_button))

    def reading(self) -> Reading:
        return runs_report

    def show_report(self, report: RunsReport) -> list[TotalRow]:
        self.model.set_columns(self._columns(report.currency))
        self.model.set_rows(report.rows)
        self.table.fit_columns()
        # A draft alone is nothing to file.
        self.is_filled = bool(report.rows)
        self.counted = self.tr("%Ln run(s) locked", "", len(report.locked))
        if not report.locked:
            return []
        amount = self.workspace.formats.amount
        sums = (
            sum(row.cost for row in report.locked),
            sum(row.net for row in report.locked),
            sum(row.vat for row in report.locked),
            sum(row.gross for row in report.locked),
        )
        figures = {
            _COST + place: amount(minor, report.currency) for place, minor in enumerate(sums)
        }
        return [TotalRow(self.tr("Total of the locked runs"), figures, strong=True)]

    def making(self) -> Making:
        return runs_file(runs_words(self.workspace.ask(catalogue), self.workspace.formats))

    def remembered(self) -> dict[str, Remembered]:
        return {}

    def file_name(self) -> str:
        return Labels.tr("re-billing-runs-{day}", "file name").format(
            day=self.workspace.books.today()
        )

    def open_row(self, index: QModelIndex) -> None:
        if index.isValid():
            self.run_chosen.emit(self.model.row(index.row()).id)

    def explain_cell(self, index: QModelIndex) -> None:
        """Open the run: its lines are what an amount adds up."""
        self.open_row(index)

    def _on_run(self) -> None:
        self.run_wanted.emit(span_of(Usual.LAST_MONTH, self.workspace.books.today()))

    def _columns(self, currency: str) -> list[Column[RunInList]]:
        formats, titles = self.workspace.formats, run_headings()

        def day(column: RunColumn, of: Callable[[RunInList], object]) -> Column[RunInList]:
            def text(row: RunInList) -> str:
                found = of(row)
                return formats.day(found) if found is not None else ""  # type: ignore[arg-type]

            return Column(title=titles[column], text=text)

        def count(column: RunColumn, of: Callable[[RunInList], int]) -> Column[RunInList]:
            return Column(
                title=titles[column],
                text=lambda row: formats.integer(of(row)),
                tone=Tone.SECONDARY,
                right=True,
            )

        def amount(column: RunColumn, of: Callable[[RunInList], int]) -> Column[RunInList]:
            return Column(
                title=titles[column],
                cell=lambda row: Cell(formats.amount(of(row), currency), explains=True),
                right=True,
            )

        return [
            Column(
                title=titles[RunColumn.NUMBER],
                text=lambda row: labels.run_name(row.number),
                weight=Weight.MEDIUM,
            ),
            day(RunColumn.FROM, lambda row: row.start),
            day(RunColumn.TO, lambda row: row.end),
            day(RunColumn.DATED_ON, lambda row: row.dated_on),
            Column(title=titles[RunColumn.STATE], cell=self._state),
            Column(title=titles[RunColumn.AUTHOR], text=lambda row: row.author),
            count(RunColumn.CLIENTS, lambda row: row.clients),
            count(RunColumn.LINES, lambda row: row.lines),
            amount(RunColumn.COST, lambda row: row.cost),
            amount(RunColumn.NET, lambda row: row.net),
            amount(RunColumn.VAT, lambda row: row.vat),
            amount(RunColumn.GROSS, lambda row: row.gross),
            day(RunColumn.LOCKED_ON, lambda row: row.locked_on),
        ]

    def _state(self, row: RunInList) -> Cell:
        icon, tone = _SIGNS[row.state]
        return Cell(run_state(row, self.workspace.formats), icon=icon, tone=tone)


def _nothing() -> EmptyState:
    return EmptyState(
        "receipt-text",
        Labels.tr("Nothing has been charged on yet"),
        Labels.tr("Prepare a run: it takes what the firm has paid, client by client."),
    )
