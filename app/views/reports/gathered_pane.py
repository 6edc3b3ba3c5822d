"""A report whose rows are gathered into groups that open and close."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from app.views.reports.gathering import Gathered, Gathering, Group, Place, row_name
from app.views.reports.pane import ReportPane
from app.views.table_model import TableModel
from app.views.workspace import Workspace

RowT = TypeVar("RowT")


class GatheredPane(ReportPane[Group[RowT] | RowT], Generic[RowT]):
    """Its subclasses say which rows there are (`rows`), and where each belongs (`placing`)."""

    widest = 240
    """The width that a column has at most."""
    sample = 60
    """How many rows are looked at for the widths of the columns."""

    def __init__(
        self,
        workspace: Workspace,
        empty: QWidget,
        kinds: Iterable[Gathered],
        first: Gathered,
        parent: QWidget | None = None,
    ) -> None:
        self.gathering = Gathering(kinds, first)
        super().__init__(
            workspace,
            TableModel[Group[RowT] | RowT](
                (), row_id=row_name(self.name_of), row_kind=self.gathering.kind_of
            ),
            empty,
            parent,
            long=True,
        )
        self.model.setParent(self)
        self.gathering.setParent(self)
        self.gathering.changed.connect(self.show_rows)
        self.gathering.regrouped.connect(self.lay_out)
        self.table.group_toggled.connect(self._on_group_toggled)

    def rows(self) -> Sequence[RowT]:
        """Return the rows of the report that is shown."""
        raise NotImplementedError

    def name_of(self, row: RowT) -> Any:  # noqa: ANN401 - anything that tells rows apart
        """Return what names a row whatever its place."""
        raise NotImplementedError

    def placing(self) -> Callable[[RowT, Gathered], Place]:
        """Return what says the group of a row."""
        raise NotImplementedError

    def show_rows(self) -> None:
        """Show the rows as they are gathered now."""
        self.model.set_rows(self.gathering.shown(self.rows(), self.placing()))

    def lay_out(self) -> None:
        """Give the columns the widths that the rows shown need."""
        self.table.fit_columns(most=self.widest, sample=self.sample)

    def row_at(self, index: QModelIndex) -> RowT | None:
        """Return the row at a place of the table; None where a group stands there, or nothing."""
        row = self.model.row(index.row()) if index.isValid() else None
        return None if isinstance(row, Group) else row

    def _on_group_toggled(self, row: int) -> None:
        self.gathering.toggle(self.model.row(row))
