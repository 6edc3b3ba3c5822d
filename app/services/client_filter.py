"""What narrows a list of clients: one value for each chip above it.

Within one facet any of its values will do; every facet has to be met.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import Enum
from types import MappingProxyType

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

    def for_tab(self, tab: Tab) -> "ClientFilter":
        """Return what of it can be asked of a tab; the rest waits for the other one.

        >>> wanted = ClientFilter(tags=frozenset({"vip"}), quotas=frozenset({QuotaState.OVER}))
        >>> wanted.for_tab(Tab.INACTIVE) == ClientFilter(tags=frozenset({"vip"}))
        True
        """
        foreign = {f.name for f in fields(self)} - set(FACETS[tab])
        return replace(self, **{name: getattr(_BLANK, name) for name in foreign})

    @property
    def is_on(self) -> bool:
        """Whether it holds anything back."""
        return self != _BLANK


_BLANK = ClientFilter()

FACETS: Mapping[Tab, tuple[str, ...]] = MappingProxyType(
    {
        Tab.ACTIVE: (
            "attention",
            "payers",
            "plans",
            "intervals",
            "quotas",
            "renews_within",
            "managers",
            "tags",
        ),
        Tab.INACTIVE: (
            "attention",
            "statuses",
            "payers",
            "plans",
            "intervals",
            "managers",
            "tags",
        ),
    }
)
"""The facets of each tab, in the order of their chips."""
