"""The use of documents in a period: the quota, what went beyond it, and the plan that fits."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from app.services.catalogue import catalogue
from app.services.reports.exporting import Making
from app.services.reports.usage import UsageParameters, UsageReport, UsageRow, usage_report
from app.services.reports.usage_file import usage_file
from app.views import labels
from app.views.explain import explain, explain_lines
from app.views.labels.source import Labels
from app.views.reports.choices import choice_row
from app.views.reports.gathered_pane import GatheredPane
from app.views.reports.gathering import Gathered, Place
from app.views.reports.pane import Reading
from app.views.reports.period_choice import PeriodChoice
from app.views.reports.periods import Usual
from app.views.reports.remembered import Remembered, RememberedChoice
from app.views.reports.totals import TotalRow
from app.views.reports.usage_rows import UsageCells
from app.views.reports.usage_words import usage_words
from app.views.widgets.empty_state import EmptyState
from app.views.workspace import Workspace

_QUOTA, _USED, _BEYOND, _OVERAGE, _SAVES = 4, 5, 6, 7, 10


class UsagePane(GatheredPane[UsageRow]):
    """Clients with their quota windows of the period; Enter opens the client."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._report: UsageReport | None = None
        kinds = (Gathered.NOTHING, Gathered.PAYER, Gathered.PLAN, Gathered.MANAGER)
        super().__init__(workspace, _nothing(), kinds, Gathered.NOTHING, parent)
        self.table.setAccessibleName(self.tr("Usage"))
        self.days = PeriodChoice(workspace, Usual.THIS_YEAR, self)
        self.days.changed.connect(self.ask_again)
        self.build(choice_row(*self.days.fields, self.gathering.field))

    def reading(self) -> Reading | None:
        asked = self._parameters()
        if asked is None:
            return None
        return lambda books, progress: usage_report(books, asked, progress)

    def show_report(self, report: UsageReport) -> list[TotalRow]:
        self._report = report
        self.model.set_columns(self._cells().columns())
        self.show_rows()
        self.lay_out()
        self.is_filled = bool(report.rows)
        self.counted = labels.clients(len(report.rows))
        cells, formats = self._cells(), self.workspace.formats
        title = self.tr("Total, {clients}").format(clients=self.counted)
        figures = {
            _QUOTA: formats.integer(sum(row.quota for row in report.rows)),
            _USED: formats.integer(report.used),
            _BEYOND: formats.integer(report.beyond),
            _OVERAGE: cells.amount(report.overage),
            _SAVES: cells.amount(report.saves),
        }
        return [TotalRow(title, figures, strong=True)]

    def making(self) -> Making | None:
        asked = self._parameters()
        if asked is None:
            return None
        words = usage_words(self.workspace.ask(catalogue), self.workspace.formats)
        return usage_file(asked, words)

    def remembered(self) -> dict[str, Remembered]:
        return {"period": self.days, "group": RememberedChoice(self.gathering.choice)}

    def file_name(self) -> str:
        asked = self._parameters()
        start, end = (asked.start, asked.end) if asked else ("", "")
        return Labels.tr("usage-{start}-{end}", "file name").format(start=start, end=end)

    def open_row(self, index: QModelIndex) -> None:
        row = self.row_at(index)
        if row is not None:
            self.client_chosen.emit(row.client.id)

    def explain_cell(self, index: QModelIndex) -> None:
        """Open the lines of the overage, or what the fitting plan would save."""
        row = self.row_at(index)
        if row is None:
            return
        cells = self._cells()
        if index.column() == _OVERAGE and row.lines:
            title = labels.client_named(row.client.name, row.client.reference)
            explain_lines(self, title, row.lines, cells.catalogue, cells.formats)
            return
        saving = cells.saving_explained(row)
        if saving is not None:
            explain(self, saving)

    def _cells(self) -> UsageCells:
        known = self.workspace.ask(catalogue)
        return UsageCells(known, self.workspace.formats, self.gathering)

    def rows(self) -> Sequence[UsageRow]:
        return self._report.rows if self._report else ()

    def name_of(self, row: UsageRow) -> object:
        return row.client.id

    def placing(self) -> Callable[[UsageRow, Gathered], Place]:
        return self._cells().place

    def _parameters(self) -> UsageParameters | None:
        span = self.days.span()
        return None if span is None else UsageParameters(span.start, span.end)


def _nothing() -> EmptyState:
    return EmptyState(
        "gauge",
        Labels.tr("No quota window in these days"),
        Labels.tr("A client's documents are counted from the day on which its subscription began."),
    )
