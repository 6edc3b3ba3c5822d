"""The Billing tab: every line billed for the client, by document, with the total of each year."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSettings
from PySide6.QtWidgets import QHeaderView, QWidget

from app.services.client_detail import ClientBill, ClientDetail, client_bills
from app.views.client.bill_rows import BillBook, BilledAmount, BillRow
from app.views.client.statement_bar import StatementBar
from app.views.client.tab import Tab
from app.views.table_model import Column, TableModel
from app.views.theme import Space, Tone, Weight
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.table_cells import EMPTY, Cell, RowKind
from app.views.widgets.table_view import DenseTableView
from app.views.widgets.texts import Hairline
from app.views.workspace import Workspace

_WHAT = 2


class BillingTab(Tab):
    """Years, documents, lines; every amount opens its computation by a click or Enter."""

    def __init__(
        self,
        workspace: Workspace,
        client_id: int,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, client_id, parent)
        self._bills: tuple[ClientBill, ...] = ()
        self._book: BillBook | None = None
        self.model: TableModel[BillRow] = TableModel(
            self._columns(), self, row_id=lambda row: row.key, row_kind=self._kind
        )
        self.view = DenseTableView(first_padding=Space.PAGE_MARGIN, cell_cursor=True)
        self.view.setAccessibleName(self.tr("What was billed for the client"))
        self.view.setModel(self.model)
        self.view.setSelectionMode(DenseTableView.SelectionMode.SingleSelection)
        self.view.setSortingEnabled(False)
        self.view.head.setMinimumSectionSize(Space.GRID)
        self.view.clicked.connect(self._on_clicked)
        self.view.row_opened.connect(self._on_opened)
        self.empty = EmptyState(
            "receipt-text",
            self.tr("Nothing billed yet"),
            self.tr("What is billed for this client appears here, line by line."),
        )
        self.statement = StatementBar(workspace, client_id, settings)
        self.statement.said.connect(self.said)
        self.add_above(self.statement)
        self.add_above(Hairline())
        self.add_whole(self.view)
        self.add_whole(self.empty)

    def show_client(self, detail: ClientDetail) -> None:
        self._bills = self.workspace.ask(client_bills, self.client_id)
        self._book = BillBook(detail.catalogue, self.workspace.formats)
        self.view.setVisible(bool(self._bills))
        self.statement.setVisible(bool(self._bills))
        self.empty.setVisible(not self._bills)
        self._show()

    def _show(self) -> None:
        if self._book is None:
            return
        self.model.set_rows(list(self._book.rows(self._bills)))
        self.view.fit_columns()
        self.view.setColumnWidth(self.model.columnCount() - 1, Space.THREE_QUARTERS)
        self.view.head.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)

    def _columns(self) -> list[Column[BillRow]]:
        return [
            Column(title=self.tr("Day"), cell=self._first),
            Column(title=self.tr("Document"), cell=lambda row: self._text(row, row.document)),
            Column(title=self.tr("What was billed"), cell=self._what),
            Column(title=self.tr("Kind"), text=lambda row: row.kind, tone=Tone.SECONDARY),
            Column(title=self.tr("Excl. VAT"), cell=self._amount(lambda r: r.net), right=True),
            Column(title=self.tr("VAT"), cell=self._amount(lambda r: r.vat), right=True),
            Column(title=self.tr("Incl. VAT"), cell=self._amount(lambda r: r.gross), right=True),
            # Amounts keep off the edge of the window as the words at the left do.
            Column(title=""),
        ]

    def _first(self, row: BillRow) -> Cell:
        if row.is_year:
            return Cell(row.first, weight=Weight.SEMIBOLD)
        return self._text(row, row.first)

    def _what(self, row: BillRow) -> Cell:
        tone = Tone.TEXT if row.is_line else Tone.SECONDARY
        return Cell(row.what, tone=tone)

    def _text(self, row: BillRow, text: str) -> Cell:
        return Cell(text, weight=Weight.MEDIUM) if text else EMPTY

    def _amount(self, of: Callable[[BillRow], BilledAmount | None]) -> Callable[[BillRow], Cell]:
        def made(row: BillRow) -> Cell:
            amount, book = of(row), self._book
            if amount is None or book is None:
                return EMPTY
            text = self.workspace.formats.amount(amount.minor, book.catalogue.currency)
            weight = Weight.REGULAR if row.is_line else Weight.MEDIUM
            if row.is_year:
                weight = Weight.SEMIBOLD
            return Cell(text, weight=weight, explains=True)

        return made

    def _kind(self, row: BillRow) -> RowKind:
        return RowKind.TOTAL if row.is_year else RowKind.ORDINARY

    def _explain(self, index: QModelIndex, *, else_net: bool) -> None:
        """Open the amount at a place; elsewhere in the row its net amount, where asked to."""
        row = self.model.row(index.row())
        amounts = {4: row.net, 5: row.vat, 6: row.gross}
        amount = amounts.get(index.column(), row.net if else_net else None)
        if amount is not None:
            self.show_explanation(amount.about)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._explain(index, else_net=False)

    def _on_opened(self, index: QModelIndex) -> None:
        self._explain(index, else_net=True)
