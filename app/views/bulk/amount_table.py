"""A table whose amounts open their computation: by click, Enter, or Ctrl+E on the cell."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction

from app.views.widgets.table_cells import Cell, TableRole
from app.views.widgets.table_view import DenseTableView


class AmountTable(DenseTableView):
    """The cursor stands on a cell, so that each amount of a row can be opened."""

    cell_opened = Signal(QModelIndex)
    """What the cell is about is wanted."""

    def __init__(self, accessible_name: str) -> None:
        super().__init__(cell_cursor=True, padding=7)
        self.setAccessibleName(accessible_name)
        self.row_opened.connect(self.cell_opened)
        self.clicked.connect(self._on_clicked)
        explain = QAction(self.tr("Explain the amount"), self)
        explain.setShortcut("Ctrl+E")
        explain.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        explain.triggered.connect(self._on_explain)
        self.addAction(explain)

    def _on_clicked(self, index: QModelIndex) -> None:
        cell = index.data(TableRole.CELL)
        if isinstance(cell, Cell) and (cell.explains or cell.spoken):
            self.cell_opened.emit(index)

    def _on_explain(self) -> None:
        if self.currentIndex().isValid():
            self.cell_opened.emit(self.currentIndex())
