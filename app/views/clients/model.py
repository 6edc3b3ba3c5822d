"""The model of a list of clients: how a page of them is read and written."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from app.services.catalogue import catalogue
from app.services.client_lists import ClientInList, Column
from app.services.client_rows import rows
from app.views.clients.cells import CellMaker
from app.views.clients.columns import RIGHT
from app.views.clients.wording import full_heading, heading
from app.views.paged_model import Heading, PagedModel, Row
from app.views.workspace import Workspace

_DISPLAY = Qt.ItemDataRole.DisplayRole.value


class ClientListModel(PagedModel):
    """Clients by id."""

    def __init__(
        self, workspace: Workspace, columns: Sequence[Column], parent: QObject | None = None
    ) -> None:
        self._workspace = workspace
        self._columns = tuple(columns)
        self._maker: CellMaker | None = None
        self._untitled: Column | None = None
        titles = [
            Heading(heading(column), full_heading(column), right=column in RIGHT)
            for column in self._columns
        ]
        super().__init__(titles, parent)

    @property
    def columns(self) -> tuple[Column, ...]:
        """Every column, shown or not, by its place."""
        return self._columns

    @property
    def maker(self) -> CellMaker:
        """What writes the cells; made of the catalogue as it stands."""
        if self._maker is None:
            self._maker = CellMaker(self._workspace.ask(catalogue), self._workspace.formats)
        return self._maker

    def forget_names(self) -> None:
        """Read the catalogue again when next asked: its names may have changed."""
        self._maker = None

    def untitle(self, column: Column | None) -> None:
        """Leave the title of one column, narrowed to its icons, away."""
        if column is not self._untitled:
            self._untitled = column
            last = len(self._columns) - 1
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def clients(self, ids: Sequence[int]) -> list[ClientInList]:
        """Some clients, in the order given; those that are gone are left out."""
        found = self._workspace.ask(rows, ids)
        return [found[client_id] for client_id in ids if client_id in found]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        found = super().headerData(section, orientation, role)
        if found is not None and role == _DISPLAY and self._columns[section] is self._untitled:
            return ""
        return found

    def fetched(self, ids: Sequence[int]) -> dict[int, Row]:
        make, columns = self.maker.make, self._columns
        found = self._workspace.ask(rows, ids)
        return {client_id: make(client, columns) for client_id, client in found.items()}
