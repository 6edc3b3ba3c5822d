"""Keeps a table's selection, current row and place, by the ids of its rows, when all is reread."""

from collections.abc import Sequence
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel, QObject
from PySide6.QtWidgets import QTableView

from app.views.widgets.table_cells import TableRole


@runtime_checkable
class Placed(Protocol):
    """A model that can find a row again after it has changed."""

    def row_of(self, row_id: object) -> int:
        """Where the object with this id stands now; -1 when it is gone."""


class ChoosesByIds(Protocol):
    """A view that knows its selection by ids; a large list has quicker ways than the ones below."""

    def selected_ids(self) -> list[object]:
        """The ids of the selected rows."""

    def select_ids(self, ids: Sequence[object]) -> None:
        """Select these rows."""


def selected_ids(view: QTableView) -> list[object]:
    """The ids of the selected rows, from top to bottom; rows without an id are left out."""
    model: QAbstractItemModel | None = view.model()
    selection: QItemSelectionModel | None = view.selectionModel()
    if model is None or selection is None:
        return []
    rows = sorted(index.row() for index in selection.selectedRows())
    found = [model.index(row, 0).data(TableRole.ROW_ID) for row in rows]
    return [each for each in found if each is not None]


def select_ids(view: QTableView, ids: Sequence[object]) -> None:
    """Select these rows in one go, so that what listens hears of it once."""
    model: object = view.model()
    if not isinstance(model, QAbstractItemModel) or not isinstance(model, Placed):
        return
    chosen = QItemSelection()
    for each in ids:
        row = model.row_of(each)
        if row >= 0:
            chosen.select(model.index(row, 0), model.index(row, model.columnCount() - 1))
    view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)


class PlaceKeeper(QObject):
    """Remembers before a model is reset, and restores after it."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._model: QAbstractItemModel | None = None
        self._kept: tuple[list[object], object, int] | None = None

    @property
    def _view(self) -> QTableView:
        # Asked for each time: a child that holds its parent keeps it from going.
        return cast("QTableView", self.parent())

    @property
    def _chooser(self) -> ChoosesByIds:
        return cast("ChoosesByIds", self.parent())

    def watch(self, model: QAbstractItemModel | None) -> None:
        """Keep the place in this model from now on."""
        if self._model is not None:
            self._model.modelAboutToBeReset.disconnect(self._on_about_to_reset)
            self._model.modelReset.disconnect(self._on_reset)
        self._model = model
        if model is not None:
            model.modelAboutToBeReset.connect(self._on_about_to_reset)
            model.modelReset.connect(self._on_reset)

    def _on_about_to_reset(self) -> None:
        current = self._view.currentIndex()
        here = current.data(TableRole.ROW_ID) if current.isValid() else None
        scroll = self._view.verticalScrollBar().value()
        self._kept = (self._chooser.selected_ids(), here, scroll)

    def _on_reset(self) -> None:
        kept, self._kept = self._kept, None
        model: object = self._model
        if kept is None or not isinstance(model, QAbstractItemModel):
            return
        ids, here, scroll = kept
        self._chooser.select_ids(ids)
        row = model.row_of(here) if isinstance(model, Placed) and here is not None else -1
        if row >= 0:
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            self._view.selectionModel().setCurrentIndex(model.index(row, 0), keep)
        self._view.verticalScrollBar().setValue(scroll)
