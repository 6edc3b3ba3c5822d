"""The register of the vendor's invoices: the latest first, each with what is open on it."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.catalogue import catalogue
from app.services.reports.exporting import Making
from app.services.reports.invoices import (
    InvoiceInList,
    InvoicesReport,
    InvoiceState,
    invoices_report,
)
from app.services.reports.invoices_file import InvoiceColumn, invoices_file
from app.views.invoices.words import (
    invoice_headings,
    invoice_source,
    invoice_state,
    invoices_words,
)
from app.views.labels.source import Labels
from app.views.reports.choices import choice_row
from app.views.reports.pane import Reading, ReportPane
from app.views.reports.remembered import Remembered
from app.views.reports.totals import TotalRow
from app.views.table_model import Column, TableModel
from app.views.theme import Space, Tone, Weight
from app.views.widgets.buttons import Button
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.table_cells import EMPTY, Cell
from app.views.workspace import Workspace

_NET = 4
_Shown = Column[InvoiceInList]
_SIGNS = {
    InvoiceState.OPEN: ("circle-dot", Tone.WARNING),
    InvoiceState.DECIDED: ("clock", Tone.ACCENT),
    InvoiceState.SETTLED: ("lock", Tone.POSITIVE),
}


class InvoicesPane(ReportPane[InvoiceInList]):
    """Enter opens an invoice."""

    invoice_chosen = Signal(object)
    """The id of an invoice that is to be opened."""
    new_wanted = Signal()
    """An invoice is to be entered by hand."""
    import_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        model = TableModel[InvoiceInList]((), row_id=lambda row: row.id)
        super().__init__(workspace, model, _nothing(), parent, long=True)
        model.setParent(self)
        self.table.setAccessibleName(self.tr("Vendor's invoices"))
        self.new_button = Button(self.tr("&New invoice…"), icon_name="plus")
        self.import_button = Button(self.tr("&Import…"), icon_name="file-down")
        self.new_button.clicked.connect(self.new_wanted)
        self.import_button.clicked.connect(self.import_wanted)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.GRID)
        row.addWidget(self.new_button)
        row.addWidget(self.import_button)
        self.build(choice_row(at_right=buttons))

    def reading(self) -> Reading:
        return invoices_report

    def show_report(self, report: InvoicesReport) -> list[TotalRow]:
        self.model.set_columns(self._columns(report.currency))
        self.model.set_rows(report.rows)
        self.table.fit_columns()
        self.is_filled = bool(report.rows)
        self.counted = self.tr("%Ln invoice(s)", "", len(report.rows))
        formats, currency = self.workspace.formats, report.currency
        net = sum(row.fields.net for row in report.rows)
        expected = sum(row.expected for row in report.rows)
        figures = {
            _NET: formats.amount(net, currency),
            _NET + 1: formats.amount(expected, currency),
            _NET + 2: formats.signed(net - expected, currency),
            _NET + 3: formats.integer(sum(row.open_points for row in report.rows)),
        }
        return [TotalRow(self.tr("Total"), figures, strong=True)]

    def making(self) -> Making:
        return invoices_file(invoices_words(self.workspace.ask(catalogue), self.workspace.formats))

    def remembered(self) -> dict[str, Remembered]:
        return {}

    def file_name(self) -> str:
        return Labels.tr("vendor-invoices-{day}", "file name").format(
            day=self.workspace.books.today()
        )

    def open_row(self, index: QModelIndex) -> None:
        if index.isValid():
            self.invoice_chosen.emit(self.model.row(index.row()).id)

    def explain_cell(self, index: QModelIndex) -> None:
        """Open the invoice: its lines are what an amount adds up."""
        self.open_row(index)

    def _columns(self, currency: str) -> list[_Shown]:
        formats, titles = self.workspace.formats, invoice_headings()

        def count(column: InvoiceColumn, of: Callable[[InvoiceInList], int]) -> _Shown:
            return Column(
                title=titles[column],
                text=lambda row: formats.integer(of(row)),
                tone=Tone.SECONDARY,
                right=True,
            )

        def amount(
            column: InvoiceColumn,
            of: Callable[[InvoiceInList], int],
            written: Callable[[int, str], str] = formats.amount,
        ) -> _Shown:
            return Column(
                title=titles[column],
                cell=lambda row: Cell(written(of(row), currency), explains=True),
                right=True,
            )

        return [
            Column(
                title=titles[InvoiceColumn.NUMBER],
                text=lambda row: row.fields.number,
                weight=Weight.MEDIUM,
            ),
            Column(
                title=titles[InvoiceColumn.ISSUED_ON],
                text=lambda row: formats.day(row.fields.issued_on),
            ),
            Column(
                title=Labels.tr("Days", "report column"),
                text=lambda row: formats.short_range(row.fields.days),
            ),
            count(InvoiceColumn.LINES, lambda row: row.lines),
            amount(InvoiceColumn.NET, lambda row: row.fields.net),
            amount(InvoiceColumn.EXPECTED, lambda row: row.expected),
            amount(InvoiceColumn.DIFFERENCE, lambda row: row.difference, formats.signed),
            Column(title=titles[InvoiceColumn.OPEN_POINTS], cell=self._points, right=True),
            Column(title=titles[InvoiceColumn.STATE], cell=_state),
            Column(title=titles[InvoiceColumn.SOURCE], text=invoice_source, tone=Tone.SECONDARY),
        ]

    def _points(self, row: InvoiceInList) -> Cell:
        return Cell(self.workspace.formats.integer(row.open_points)) if row.open_points else EMPTY


def _state(row: InvoiceInList) -> Cell:
    icon, tone = _SIGNS[row.state]
    return Cell(invoice_state(row.state), icon=icon, icon_tone=tone)


def _nothing() -> EmptyState:
    return EmptyState(
        "receipt-text",
        Labels.tr("No invoice of the vendor's yet"),
        Labels.tr("Enter or import one: its lines are compared with what your books expect."),
    )
