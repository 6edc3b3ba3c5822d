"""The billing report: what was billed in a period, grouped, beside the period before."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from app.services.catalogue import catalogue
from app.services.reports.billing import BillingReport, billing_report
from app.services.reports.billing_file import billing_file
from app.services.reports.billing_rows import BillingRow
from app.services.reports.exporting import Making
from app.views import labels
from app.views.explain import explain, explain_lines
from app.views.labels.source import Labels
from app.views.reports.asked import ReportChoices
from app.views.reports.columns import ReportCells, ShownRow, kind_of, row_id, shown_rows
from app.views.reports.pane import Reading, ReportPane
from app.views.reports.remembered import Remembered
from app.views.reports.totals import TotalRow
from app.views.reports.words import billing_words
from app.views.table_model import TableModel
from app.views.widgets.empty_state import EmptyState
from app.views.workspace import Workspace


class BillingPane(ReportPane[ShownRow]):
    """Groups with their lines; every amount opens, every line leads to its client."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._closed: frozenset[object] = frozenset()
        self._report: BillingReport | None = None
        super().__init__(
            workspace,
            TableModel[ShownRow](
                (), row_id=row_id, row_kind=lambda row: kind_of(self._closed, row)
            ),
            _nothing(),
            parent,
        )
        self.model.setParent(self)
        self.table.setAccessibleName(self.tr("Billed lines"))
        self.table.group_toggled.connect(self._on_group_toggled)
        self.choices = ReportChoices(workspace)
        self.choices.changed.connect(self._on_asked)
        self.build(self.choices)

    def reading(self) -> Reading | None:
        asked = self.choices.parameters()
        return None if asked is None else lambda books, _progress: billing_report(books, asked)

    def show_report(self, report: BillingReport) -> list[TotalRow]:
        self._report = report
        cells = ReportCells(
            report,
            self.workspace.ask(catalogue),
            self.workspace.formats,
            lambda key: key in self._closed,
        )
        self.model.set_columns(cells.columns())
        self.model.set_rows(shown_rows(report, self._closed))
        self.table.fit_columns()
        self.is_filled = bool(report.rows)
        self.counted = labels.lines(report.totals.lines)
        return self._total_rows(report, cells)

    def making(self) -> Making | None:
        asked = self.choices.parameters()
        if asked is None:
            return None
        words = billing_words(self.workspace.ask(catalogue), self.workspace.formats)
        return billing_file(asked, words)

    def remembered(self) -> dict[str, Remembered]:
        return self.choices.remembered()

    def file_name(self) -> str:
        asked = self.choices.parameters()
        start, end = (asked.start, asked.end) if asked else ("", "")
        return Labels.tr("billing-{start}-{end}", "file name").format(start=start, end=end)

    def open_row(self, index: QModelIndex) -> None:
        row = self._line(index)
        if row is not None:
            self.client_chosen.emit(row.client.id)

    def explain_cell(self, index: QModelIndex) -> None:
        known, formats = self.workspace.ask(catalogue), self.workspace.formats
        row = self.model.row(index.row())
        if self._report is not None and not isinstance(row, BillingRow):
            explain(self, ReportCells(self._report, known, formats).group_explained(row))
        elif isinstance(row, BillingRow):
            title = labels.line_title(row.line, known, formats)
            explain_lines(self, title, (row.line,), known, formats)

    def _total_rows(self, report: BillingReport, cells: ReportCells) -> list[TotalRow]:
        """Net, VAT by rate and gross; the last two columns where a period is compared."""
        now, before = report.totals, report.previous
        net_column = [column.name for column in cells.columns()].index("net")

        def figures(of_now: int, of_before: int) -> dict[int, str]:
            found = {net_column: cells.amount(of_now)}
            if before is not None:
                found[net_column + 1] = cells.amount(of_before)
                found[net_column + 2] = cells.signed(of_now - of_before)
            return found

        counts = f"{labels.clients(now.clients)}, {labels.lines(now.lines)}"
        title = self.tr("Total excl. VAT, {counts}").format(counts=counts)
        rows = [TotalRow(title, figures(now.net, before.net if before else 0), strong=True)]
        earlier = {taxed.rate: taxed.vat for taxed in before.by_rate} if before else {}
        formats = self.workspace.formats
        for taxed in now.by_rate:
            words = labels.vat_title(taxed, formats, report.currency)
            rows.append(TotalRow(words, figures(taxed.vat, earlier.get(taxed.rate, 0)), quiet=True))
        gross = figures(now.gross, before.gross if before else 0)
        rows.append(TotalRow(self.tr("Total incl. VAT"), gross, strong=True))
        return rows

    def _line(self, index: QModelIndex) -> BillingRow | None:
        row = self.model.row(index.row()) if index.isValid() else None
        return row if isinstance(row, BillingRow) else None

    def _on_asked(self) -> None:
        self._closed = frozenset()
        self.ask_again()

    def _on_group_toggled(self, row: int) -> None:
        group = self.model.row(row)
        if self._report is not None and not isinstance(group, BillingRow):
            self._closed = self._closed ^ {group.key}
            self.model.set_rows(shown_rows(self._report, self._closed))


def _nothing() -> EmptyState:
    return EmptyState(
        "file-chart-column",
        Labels.tr("Nothing was billed in this period"),
        Labels.tr("Renewals, changes and new subscriptions of these days appear here."),
    )
