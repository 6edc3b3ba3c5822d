"""What a command touched, for every screen to decide whether it concerns it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """The clients, and the parts of the file, that an act touched."""

    clients: frozenset[int] = frozenset()
    all_clients: bool = False
    catalogue: bool = False
    firm: bool = False
    documents: bool = False
    """What is noted on documents, not what they bill."""
    rebilling: bool = False
    """What is agreed on charging clients on, and the runs that do it."""
    invoices: bool = False
    """The vendor's invoices, and what was decided about them."""

    def __or__(self, other: "Changes") -> "Changes":
        """Return what either touched."""
        return Changes(
            self.clients | other.clients,
            self.all_clients or other.all_clients,
            self.catalogue or other.catalogue,
            self.firm or other.firm,
            self.documents or other.documents,
            self.rebilling or other.rebilling,
            self.invoices or other.invoices,
        )

    def concerns(self, client_id: int) -> bool:
        """Whether a client may look different now."""
        return self.all_clients or self.catalogue or self.firm or client_id in self.clients
