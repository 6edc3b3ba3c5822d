"""The table of a list that may be long: selection stays quick with a hundred thousand rows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip, QWidget

from app.views.paged_model import PagedModel
from app.views.widgets.table_view import DenseTableView


class PagedTable(DenseTableView):
    """Rows by id; selected by ranges of rows, never row by row."""

    menu_wanted = Signal(QPoint)
    """Where, on the screen."""
    width_changed = Signal()

    def __init__(self, model: PagedModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paged = model
        self.setModel(model)
        # What names a row stays where it is read first.
        self.head.setFirstSectionMovable(False)

    def selected_rows(self) -> list[range]:
        """The selected rows, as ranges from top to bottom that do not touch."""
        merged: list[range] = []
        for first, last in sorted(
            (each.top(), each.bottom()) for each in self.selectionModel().selection().toList()
        ):
            if merged and first <= merged[-1].stop:
                merged[-1] = range(merged[-1].start, max(merged[-1].stop, last + 1))
            else:
                merged.append(range(first, last + 1))
        return merged

    def chosen_ids(self) -> tuple[int, ...]:
        """The ids of the selected rows, from top to bottom."""
        ids = self._paged.ids
        return tuple(each for rows in self.selected_rows() for each in ids[rows.start : rows.stop])

    def selected_ids(self) -> list[object]:
        return list(self.chosen_ids())

    def select_ids(self, ids: Sequence[object]) -> None:
        wanted = set(ids)
        shown = self._paged.ids
        rows = [row for row, each in enumerate(shown) if each in wanted] if wanted else []
        selection = QItemSelection()
        start = 0
        for place in range(1, len(rows) + 1):
            if place == len(rows) or rows[place] != rows[place - 1] + 1:
                self._add_rows(selection, rows[start], rows[place - 1])
                start = place
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(selection, flag)

    def go_to(self, row: int, *, select: bool = False) -> None:
        """Put the cursor on a row."""
        flags = QItemSelectionModel.SelectionFlag.NoUpdate
        if select:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            flags |= QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._paged.index(row, 0), flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).bottomLeft()
            where = self.viewport().mapToGlobal(place)
        self.menu_wanted.emit(where)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.width_changed.emit()

    def _tip(self, where: QPoint) -> str:
        """What a cell says in full, where the column is too narrow for it or shows it shortened."""
        index = self.indexAt(where)
        if not index.isValid():
            return ""
        cell = self._paged.cell_at(index.row(), index.column())
        hint = self.cells.sizeHint(QStyleOptionViewItem(), index).width()
        cut = hint > self.columnWidth(index.column())
        return cell.spoken or (cell.text if cut else "")

    def _add_rows(self, selection: QItemSelection, first: int, last: int) -> None:
        model = self._paged
        selection.select(model.index(first, 0), model.index(last, model.columnCount() - 1))
