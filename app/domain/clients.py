"""Where a client stands with the firm, what may happen next, and what it is invited to."""

from dataclasses import dataclass
from enum import Enum

from app.domain.billing import Payer
from app.domain.calendar import Interval


class ClientStatus(Enum):
    """Active is a tab of its own; the others are in Inactive."""

    DRAFT = "draft"
    INVITED = "invited"
    ACTIVE = "active"
    ARCHIVED = "archived"
    LOST = "lost"


MAY_BECOME: dict[ClientStatus, frozenset[ClientStatus]] = {
    ClientStatus.DRAFT: frozenset({ClientStatus.INVITED}),
    ClientStatus.INVITED: frozenset({ClientStatus.ACTIVE, ClientStatus.DRAFT}),
    ClientStatus.ACTIVE: frozenset({ClientStatus.ARCHIVED, ClientStatus.LOST}),
    ClientStatus.ARCHIVED: frozenset({ClientStatus.INVITED}),
    ClientStatus.LOST: frozenset({ClientStatus.INVITED}),
}
"""An invited client is accepted or taken back to Draft; one that left can be invited again."""


@dataclass(frozen=True, slots=True)
class PendingSubscription:
    """What begins on the day that a client accepts. Without a plan nothing begins."""

    firm_pays: bool = False
    plan: str | None = None
    interval: Interval = Interval.MONTHLY
    add_ons: tuple[str, ...] = ()
    promo: str | None = None

    @property
    def payer(self) -> Payer:
        """Who pays once it has begun."""
        return Payer.FIRM if self.firm_pays else Payer.CLIENT
