"""What was changed in a period: who, when, from what to what, and the effect per month."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from app.services.catalogue import catalogue
from app.services.reports.changes import (
    ChangeRow,
    ChangesParameters,
    ChangesReport,
    changes_report,
)
from app.services.reports.changes_file import ChangesWords, changes_file
from app.services.reports.exporting import Making
from app.views import labels
from app.views.explain import explain, explain_lines
from app.views.labels.source import Labels
from app.views.reports.changes_rows import ChangesCells
from app.views.reports.changes_words import changes_words
from app.views.reports.choices import choice_row
from app.views.reports.gathered_pane import GatheredPane
from app.views.reports.gathering import Gathered, Place
from app.views.reports.pane import Reading
from app.views.reports.period_choice import PeriodChoice
from app.views.reports.periods import Usual
from app.views.reports.remembered import Remembered, RememberedChoice
from app.views.reports.totals import TotalRow
from app.views.widgets.empty_state import EmptyState
from app.views.workspace import Workspace

_MONTHLY, _NET = 5, 6


class ChangesPane(GatheredPane[ChangeRow]):
    """Acts on clients; Enter opens the client, an amount its computation."""

    widest = 300
    sample = 300
    """Imports come first, and in great numbers: further down the acts have other names."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._report: ChangesReport | None = None
        kinds = (Gathered.NOTHING, Gathered.ACT, Gathered.AUTHOR, Gathered.MANAGER)
        super().__init__(workspace, _nothing(), kinds, Gathered.NOTHING, parent)
        self.table.setAccessibleName(self.tr("Changes"))
        self.days = PeriodChoice(workspace, Usual.THIS_MONTH, self)
        self.days.changed.connect(self.ask_again)
        self.build(choice_row(*self.days.fields, self.gathering.field))

    def reading(self) -> Reading | None:
        asked = self._parameters()
        if asked is None:
            return None
        return lambda books, progress: changes_report(books, asked, progress)

    def show_report(self, report: ChangesReport) -> list[TotalRow]:
        self._report = report
        cells = self._cells()
        self.model.set_columns(cells.columns())
        self.show_rows()
        self.lay_out()
        self.is_filled = bool(report.rows)
        self.counted = self.tr("%Ln change(s)", None, len(report.rows))
        figures = {
            _MONTHLY: cells.amount(report.monthly, signed=True),
            _NET: cells.amount(report.net),
        }
        return [TotalRow(self.tr("Total"), figures, strong=True)]

    def making(self) -> Making | None:
        asked = self._parameters()
        return None if asked is None else changes_file(asked, self._words())

    def remembered(self) -> dict[str, Remembered]:
        return {"period": self.days, "group": RememberedChoice(self.gathering.choice)}

    def file_name(self) -> str:
        asked = self._parameters()
        start, end = (asked.start, asked.end) if asked else ("", "")
        return Labels.tr("changes-{start}-{end}", "file name").format(start=start, end=end)

    def open_row(self, index: QModelIndex) -> None:
        row = self.row_at(index)
        if row is not None:
            self.client_chosen.emit(row.client.id)

    def explain_cell(self, index: QModelIndex) -> None:
        """Open the lines of what was billed, or the cost per month before and after."""
        row = self.row_at(index)
        if row is None:
            return
        cells = self._cells()
        if index.column() == _NET and row.lines:
            title = labels.client_named(row.client.name, row.client.reference)
            explain_lines(self, title, row.lines, cells.catalogue, cells.formats)
        else:
            explain(self, cells.effect_explained(row))

    def _words(self) -> ChangesWords:
        return changes_words(self.workspace.ask(catalogue), self.workspace.formats)

    def _cells(self) -> ChangesCells:
        known = self.workspace.ask(catalogue)
        return ChangesCells(known, self.workspace.formats, self.gathering, self._words())

    def rows(self) -> Sequence[ChangeRow]:
        return self._report.rows if self._report else ()

    def name_of(self, row: ChangeRow) -> object:
        return row.key

    def placing(self) -> Callable[[ChangeRow, Gathered], Place]:
        return self._cells().place

    def _parameters(self) -> ChangesParameters | None:
        span = self.days.span()
        return None if span is None else ChangesParameters(span.start, span.end)


def _nothing() -> EmptyState:
    return EmptyState(
        "history",
        Labels.tr("Nothing was changed in these days"),
        Labels.tr("Subscriptions that begin, change, end or are undone appear here."),
    )
