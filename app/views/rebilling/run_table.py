"""The lines of a run in a table, gathered by client, with what they add up to."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.catalogue import Catalogue
from app.services.rebilling.preview import RunPreview
from app.services.reports.rebilling import RebillingRow, RebillState, run_rows
from app.views import labels
from app.views.formatting import Formats
from app.views.reports.gathering import Gathered, Gathering, Group, row_name
from app.views.reports.rebilling_rows import RebillingCells
from app.views.reports.totals import ReportTotals, TotalRow
from app.views.table_model import TableModel
from app.views.theme import Height
from app.views.widgets.table_cells import Cell, TableRole
from app.views.widgets.table_view import DenseTableView
from app.views.widgets.texts import Ground, set_ground

_COST = 4
ShownRow = Group[RebillingRow] | RebillingRow


class RunTable(QWidget):
    """Clients that open and close, their lines below them."""

    chosen = Signal()
    """Other lines are selected."""
    opened = Signal(object)
    """A `RebillingRow` is to be opened."""
    explanation_wanted = Signal(object)
    """The computation of a `RebillingRow` is wanted."""

    def __init__(
        self, catalogue: Catalogue, formats: Formats, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows: tuple[RebillingRow, ...] = ()
        self._gathering = Gathering((Gathered.CLIENT,), Gathered.CLIENT)
        self._gathering.setParent(self)
        self.cells = RebillingCells(catalogue, formats, self._gathering)
        self.model = TableModel[ShownRow](
            self.cells.columns_of_run(),
            self,
            row_id=row_name(lambda row: row.paid.line_id),
            row_kind=self._gathering.kind_of,
        )
        self.view = DenseTableView(row_height=Height.REPORT_ROW)
        self.view.setModel(self.model)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.setAccessibleName(self.tr("Lines of the run"))
        self.view.row_opened.connect(self._on_opened)
        self.view.clicked.connect(self._on_clicked)
        self.view.group_toggled.connect(lambda row: self._gathering.toggle(self.model.row(row)))
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self._gathering.changed.connect(self._show)
        self.totals = ReportTotals(self.view)
        set_ground(self, Ground.SURFACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.totals)

    def show_run(self, run: RunPreview) -> None:
        """Show what a run charges; the place in the table is kept."""
        is_first = not self._rows
        self._rows = run_rows(run)
        self._show()
        if is_first:
            self.view.fit_columns(most=260, sample=200)
        totals, amount = run.totals, self.cells.amount
        cost = sum(line.charge.cost_net for each in run.charged for line in each.lines)
        figures = (cost, totals.margin, totals.net, totals.vat, totals.gross)
        title = self.tr("Total, {clients}").format(clients=labels.clients(len(run.charged)))
        shown = {_COST + place: amount(minor) for place, minor in enumerate(figures)}
        self.totals.show_rows([TotalRow(title, shown, strong=True)])
        self.totals.make_room()
        if is_first and self._rows:
            self.view.setCurrentIndex(self.model.index(0, 0))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen_rows(self) -> Sequence[RebillingRow]:
        """Return the selected lines, those of a selected client too, each once."""
        found: dict[int, RebillingRow] = {}
        for index in self.view.selectionModel().selectedRows():
            row = self.model.row(index.row())
            for each in row.rows if isinstance(row, Group) else (row,):
                found[each.paid.line_id] = each
        return [row for row in found.values() if row.state is not RebillState.CLIENT_PAYS]

    def current_row(self) -> RebillingRow | None:
        """Return the line that has the focus; of a client its first line."""
        index = self.view.currentIndex()
        if not index.isValid():
            return None
        row = self.model.row(index.row())
        return row.rows[0] if isinstance(row, Group) else row

    def _show(self) -> None:
        self.model.set_rows(self._gathering.shown(self._rows, self.cells.place))

    def _on_opened(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if not isinstance(row, Group):
            self.opened.emit(row)

    def _on_clicked(self, index: QModelIndex) -> None:
        cell, row = index.data(TableRole.CELL), self.model.row(index.row())
        if isinstance(cell, Cell) and cell.explains and not isinstance(row, Group):
            self.explanation_wanted.emit(row)
