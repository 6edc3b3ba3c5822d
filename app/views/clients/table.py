"""The table of a list of clients."""

from app.views.paged_table import PagedTable


class ClientTable(PagedTable):
    """Clients by id."""

    def selected_clients(self) -> tuple[int, ...]:
        """The ids of the selected clients, from top to bottom."""
        return self.chosen_ids()
