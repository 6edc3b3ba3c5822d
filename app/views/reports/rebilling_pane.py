"""What the firm has paid in a period and what became of it, with the way to a run."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from app.services.catalogue import catalogue
from app.services.reports.exporting import Making
from app.services.reports.rebilling import (
    RebillingParameters,
    RebillingReport,
    RebillingRow,
    RebillState,
    rebilling_report,
)
from app.services.reports.rebilling_file import rebilling_file
from app.views import labels
from app.views.explain import explain
from app.views.labels.source import Labels
from app.views.rebilling.explaining import charge_explained
from app.views.reports.choices import choice_of, choice_row
from app.views.reports.gathered_pane import GatheredPane
from app.views.reports.gathering import Gathered, Place
from app.views.reports.pane import Reading
from app.views.reports.period_choice import PeriodChoice
from app.views.reports.periods import Span, Usual
from app.views.reports.rebilling_rows import RebillingCells
from app.views.reports.rebilling_words import rebill_state_name, rebilling_words
from app.views.reports.remembered import Remembered, RememberedChoice
from app.views.reports.totals import TotalRow
from app.views.widgets.buttons import Button
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.forms import FormField
from app.views.workspace import Workspace

_COST = 5


class RebillingPane(GatheredPane[RebillingRow]):
    """Lines that the firm has paid; Enter opens the client, an amount its computation."""

    run_wanted = Signal(object)
    """A run is to be prepared for a `Span`."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._report: RebillingReport | None = None
        kinds = (
            Gathered.NOTHING,
            Gathered.CLIENT,
            Gathered.STATE,
            Gathered.MODE,
            Gathered.MANAGER,
        )
        super().__init__(workspace, _nothing(), kinds, Gathered.NOTHING, parent)
        self.table.setAccessibleName(self.tr("Re-billing"))
        self.days = PeriodChoice(workspace, Usual.LAST_MONTH, self)
        self.days.changed.connect(self.ask_again)
        everything = Labels.tr("All", "report parameter")
        self.state = choice_of(
            ((None, everything), *((each, rebill_state_name(each)) for each in RebillState))
        )
        self.state.currentIndexChanged.connect(lambda _place: self.ask_again())
        self.run_button = Button(self.tr("Prepare a r&un…"), icon_name="receipt-text")
        self.run_button.clicked.connect(self._on_run)
        state = FormField(self.tr("Sta&te"), self.state)
        self.build(
            choice_row(*self.days.fields, state, self.gathering.field, at_right=self.run_button)
        )

    def reading(self) -> Reading | None:
        asked = self._parameters()
        if asked is None:
            return None
        return lambda books, progress: rebilling_report(books, asked, progress)

    def show_report(self, report: RebillingReport) -> list[TotalRow]:
        self._report = report
        cells = self._cells()
        self.model.set_columns(cells.columns())
        self.show_rows()
        self.lay_out()
        self.is_filled = bool(report.rows)
        self.counted = self.tr("{lines}, {amount} still to be charged on").format(
            lines=labels.lines(len(report.rows)), amount=cells.amount(report.still_open)
        )
        charged = [row.charged for row in report.rows]
        sums = (
            sum(line.charge.cost_net for line in charged),
            sum(line.charge.margin for line in charged),
            sum(line.charge.net for line in charged),
            sum(line.vat for line in charged),
            sum(line.gross for line in charged),
        )
        title = self.tr("Total, {lines}").format(lines=labels.lines(len(report.rows)))
        figures = {_COST + place: cells.amount(minor) for place, minor in enumerate(sums)}
        return [TotalRow(title, figures, strong=True)]

    def making(self) -> Making | None:
        asked = self._parameters()
        if asked is None:
            return None
        words = rebilling_words(self.workspace.ask(catalogue), self.workspace.formats)
        return rebilling_file(asked, words)

    def remembered(self) -> dict[str, Remembered]:
        return {
            "period": self.days,
            "state": RememberedChoice(self.state),
            "group": RememberedChoice(self.gathering.choice),
        }

    def file_name(self) -> str:
        asked = self._parameters()
        start, end = (asked.start, asked.end) if asked else ("", "")
        return Labels.tr("re-billing-{start}-{end}", "file name").format(start=start, end=end)

    def open_row(self, index: QModelIndex) -> None:
        row = self.row_at(index)
        if row is not None:
            self.client_chosen.emit(row.paid.client.id)

    def explain_cell(self, index: QModelIndex) -> None:
        """Open what the firm paid for a line and what the client owes for it."""
        row = self.row_at(index)
        if row is not None:
            cells = self._cells()
            explain(self, charge_explained(row.charged, cells.catalogue, cells.formats))

    def rows(self) -> Sequence[RebillingRow]:
        return self._report.rows if self._report else ()

    def name_of(self, row: RebillingRow) -> object:
        return row.paid.line_id

    def placing(self) -> Callable[[RebillingRow, Gathered], Place]:
        return self._cells().place

    def _cells(self) -> RebillingCells:
        known = self.workspace.ask(catalogue)
        return RebillingCells(known, self.workspace.formats, self.gathering)

    def _parameters(self) -> RebillingParameters | None:
        span = self.days.span()
        if span is None:
            return None
        return RebillingParameters(span.start, span.end, self.state.currentData())

    def _on_run(self) -> None:
        span: Span | None = self.days.span()
        if span is not None:
            self.run_wanted.emit(span)


def _nothing() -> EmptyState:
    return EmptyState(
        "receipt-text",
        Labels.tr("The firm paid nothing in these days"),
        Labels.tr("What the firm is billed for a client appears here, to be charged on."),
    )
