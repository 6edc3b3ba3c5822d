"""What narrows a list of clients: one value for each chip above it.

Within one facet any of its values will do; every facet has to be met.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType
from typing import Any

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.clients import ClientStatus
from app.services.client_lists import Tab


class QuotaState(Enum):
    """How full the open quota window of a running subscription is."""

    OVER = "over"
    NEAR = "near"
    """From 85 % of the quota on."""
    WITHIN = "within"
    UNREAD = "unread"
    """The window was never read."""


class Attention(Enum):
    """What somebody should look at."""

    RENEWAL_STOPPED = "renewal_stopped"
    DISCOUNT_ENDING = "discount_ending"
    """The last discounted period ends within sixty days."""
    WRONG_NUMBER = "wrong_number"
    """A company number, VAT number or IBAN fails its check."""
    WRONG_EMAIL = "wrong_email"
    INVITED_LONG_AGO = "invited_long_ago"
    """Invited thirty days ago or more, without an answer."""


class Facet(Enum):
    """What a list is narrowed by; each is a field of `ClientFilter`."""

    ATTENTION = "attention"
    STATUS = "statuses"
    PAYER = "payers"
    PLAN = "plans"
    INTERVAL = "intervals"
    QUOTA = "quotas"
    RENEWAL = "renews_within"
    MANAGER = "managers"
    TAG = "tags"

    @property
    def is_single(self) -> bool:
        """Whether it holds one value at most."""
        return self in (Facet.ATTENTION, Facet.RENEWAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientFilter:
    """What the chips let through; an empty facet lets everything through.

    Plan, interval and payer are those that the tab shows: what is running in Active, what is
    pending in Inactive.
    """

    attention: Attention | None = None
    statuses: frozenset[ClientStatus] = frozenset()
    payers: frozenset[Payer] = frozenset()
    plans: frozenset[str] = frozenset()
    intervals: frozenset[Interval] = frozenset()
    quotas: frozenset[QuotaState] = frozenset()
    renews_within: int | None = None
    """Days, from today on, in which the running period is renewed."""
    managers: frozenset[str] = frozenset()
    """The empty one stands for clients without a manager."""
    tags: frozenset[str] = frozenset()

    @property
    def is_on(self) -> bool:
        """Whether it holds anything back."""
        return self != _BLANK

    def for_tab(self, tab: Tab) -> "ClientFilter":
        """Return what of it can be asked of a tab; the rest waits for the other one.

        >>> wanted = ClientFilter(tags=frozenset({"vip"}), quotas=frozenset({QuotaState.OVER}))
        >>> wanted.for_tab(Tab.INACTIVE) == ClientFilter(tags=frozenset({"vip"}))
        True
        """
        foreign = set(Facet) - set(FACETS[tab])
        return replace(self, **{facet.value: getattr(_BLANK, facet.value) for facet in foreign})

    def values(self, facet: Facet) -> frozenset[Any]:
        """Return the values of a facet that are let through.

        >>> ClientFilter(renews_within=30).values(Facet.RENEWAL)
        frozenset({30})
        """
        found = getattr(self, facet.value)
        if not facet.is_single:
            return frozenset(found)
        return frozenset() if found is None else frozenset({found})

    def having(self, facet: Facet, values: frozenset[Any]) -> "ClientFilter":
        """Return it with other values of a facet; a single one keeps any one of them."""
        found: Any = next(iter(values), None) if facet.is_single else values
        return replace(self, **{facet.value: found})

    def toggled(self, facet: Facet, value: object) -> "ClientFilter":
        """Return it with a value let through, or no longer.

        >>> on = ClientFilter().toggled(Facet.PAYER, Payer.FIRM)
        >>> on.toggled(Facet.PAYER, Payer.FIRM) == ClientFilter()
        True
        """
        before = self.values(facet)
        if facet.is_single:
            return self.having(facet, frozenset({value}) - before)
        return self.having(facet, before ^ {value})


_BLANK = ClientFilter()

FACETS: Mapping[Tab, tuple[Facet, ...]] = MappingProxyType(
    {
        Tab.ACTIVE: (
            Facet.PAYER,
            Facet.PLAN,
            Facet.INTERVAL,
            Facet.QUOTA,
            Facet.RENEWAL,
            Facet.MANAGER,
            Facet.TAG,
            Facet.ATTENTION,
        ),
        Tab.INACTIVE: (
            Facet.STATUS,
            Facet.PAYER,
            Facet.PLAN,
            Facet.INTERVAL,
            Facet.MANAGER,
            Facet.TAG,
            Facet.ATTENTION,
        ),
    }
)
"""The facets of each tab, in the order of their chips."""
