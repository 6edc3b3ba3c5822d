"""The comparison of an invoice in a table, gathered by outcome or by client, with its sums."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.catalogue import Catalogue
from app.services.invoices.comparison import ComparedLine, InvoiceComparison, Point
from app.views import labels
from app.views.formatting import Formats
from app.views.invoices.invoice_rows import InvoiceCells, ShownRow
from app.views.reports.gathering import Gathered, Gathering, Group, row_name
from app.views.reports.totals import ReportTotals, TotalRow
from app.views.table_model import TableModel
from app.views.theme import Height
from app.views.widgets.table_cells import Cell, TableRole
from app.views.widgets.table_view import DenseTableView
from app.views.widgets.texts import Ground, set_ground

_STATED = 5
_WIDEST = 190
_NARROW = (132, 124)
"""Client and service are shortened: outcome and decision are seen in a narrow window too."""


class InvoiceTable(QWidget):
    """Groups that open and close, their lines below them."""

    chosen = Signal()
    """Other lines are selected."""
    opened = Signal(object)
    """A `ComparedLine` is to be opened."""
    explanation_wanted = Signal(object)
    """The computation of a `ComparedLine` is wanted."""

    def __init__(
        self, catalogue: Catalogue, formats: Formats, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows: tuple[ComparedLine, ...] | None = None
        self.gathering = Gathering((Gathered.OUTCOME, Gathered.CLIENT), Gathered.OUTCOME)
        self.gathering.setParent(self)
        self.cells = InvoiceCells(catalogue, formats, self.gathering)
        self.model = TableModel[ShownRow](
            self.cells.columns(),
            self,
            row_id=row_name(lambda row: row.point),
            row_kind=self.gathering.kind_of,
        )
        self.view = DenseTableView(row_height=Height.REPORT_ROW)
        self.view.setModel(self.model)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.setAccessibleName(self.tr("Lines of the invoice"))
        self.view.row_opened.connect(self._on_opened)
        self.view.clicked.connect(self._on_clicked)
        self.view.group_toggled.connect(lambda row: self.gathering.toggle(self.model.row(row)))
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.gathering.changed.connect(self._show)
        self.gathering.regrouped.connect(self._fit)
        self.totals = ReportTotals(self.view)
        set_ground(self, Ground.SURFACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.totals)

    def show_invoice(self, found: InvoiceComparison) -> None:
        """Show a comparison; the place in the table is kept."""
        is_first, was_empty = self._rows is None, not self._rows
        self._rows = found.rows
        self._show()
        if was_empty:
            self._fit()
        amount = self.cells.amount
        figures = {
            _STATED: amount(found.lines_net),
            _STATED + 1: amount(found.expected_net),
            _STATED + 2: amount(found.lines_net - found.expected_net, signed=True),
        }
        title = self.tr("Total, {lines}").format(lines=labels.lines(len(found.rows)))
        self.totals.show_rows([TotalRow(title, figures, strong=True)])
        self.totals.make_room()
        if is_first and self._rows:
            self.view.setCurrentIndex(self.model.index(0, 0))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen_rows(self) -> Sequence[ComparedLine]:
        """Return the selected lines, those of a selected group too, each once."""
        found: dict[Point, ComparedLine] = {}
        for index in self.view.selectionModel().selectedRows():
            row = self.model.row(index.row())
            for each in row.rows if isinstance(row, Group) else (row,):
                found[each.point] = each
        return list(found.values())

    def current_row(self) -> ComparedLine | None:
        """Return the line that has the focus; of a group its first line."""
        index = self.view.currentIndex()
        if not index.isValid():
            return None
        row = self.model.row(index.row())
        return row.rows[0] if isinstance(row, Group) else row

    def _show(self) -> None:
        self.model.set_rows(self.gathering.shown(self._rows or (), self.cells.place))

    def _fit(self) -> None:
        self.view.fit_columns(most=_WIDEST, sample=200)
        if self.gathering.choice.currentData() is Gathered.OUTCOME:
            for column, most in enumerate(_NARROW):
                self.view.setColumnWidth(column, min(most, self.view.columnWidth(column)))
        self.totals.make_room()

    def _on_opened(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if not isinstance(row, Group):
            self.opened.emit(row)

    def _on_clicked(self, index: QModelIndex) -> None:
        cell, row = index.data(TableRole.CELL), self.model.row(index.row())
        if isinstance(cell, Cell) and cell.explains and not isinstance(row, Group):
            self.explanation_wanted.emit(row)
