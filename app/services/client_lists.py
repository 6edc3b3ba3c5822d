"""What the lists of clients show: their columns, their rows, the counts of their tabs."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Rebate
from app.domain.change import Slot
from app.domain.clients import ClientStatus


class Tab(Enum):
    """The two lists of clients."""

    ACTIVE = "active"
    INACTIVE = "inactive"


class Column(Enum):
    """What the lists show and can be sorted by."""

    CLIENT = "client"
    REFERENCE = "reference"
    PLAN = "plan"
    INTERVAL = "interval"
    PAYER = "payer"
    PRICE = "price"
    MONTHLY_PRICE = "monthly_price"
    DISCOUNT = "discount"
    QUOTA = "quota"
    RENEWAL = "renewal"
    SCHEDULED = "scheduled"
    MANAGER = "manager"
    CITY = "city"
    COUNTRY = "country"
    STATUS = "status"
    SINCE = "since"
    PENDING_PLAN = "pending_plan"
    PENDING_INTERVAL = "pending_interval"
    PENDING_PAYER = "pending_payer"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Sort:
    """One column to sort by."""

    column: Column
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ScheduledSlot:
    """A change that the next renewal brings."""

    slot: Slot
    code: str


@dataclass(frozen=True, slots=True)
class DiscountInList:
    """The running discount: what it takes, and the periods left of those it lasts (None: ever)."""

    code: str
    rebate: Rebate
    left: int | None
    periods: int | None


@dataclass(frozen=True, slots=True)
class ClientInList:
    """One client as a list shows it; subscription fields are None where it has none running.

    Prices are minor units before VAT, discount off, add-ons in. `plan` is the running plan in
    Active, `pending_plan` what begins at acceptance.
    """

    id: int
    name: str
    reference: str
    status: ClientStatus
    since: date
    manager: str
    city: str
    country: str
    email: str
    tags: tuple[str, ...]
    plan: str | None
    interval: Interval | None
    payer: Payer | None
    price: int | None
    monthly_price: int | None
    quota: int | None
    used: int | None
    """Documents used in the open window; None: it was never read."""
    renewal: date | None
    """The end of the running period; it renews then only where `renews`."""
    renews: bool
    discount: DiscountInList | None
    scheduled: tuple[ScheduledSlot, ...]
    pending_plan: str | None
    pending_interval: Interval | None
    pending_payer: Payer | None


@dataclass(frozen=True, slots=True)
class TabCounts:
    """How many clients each tab holds."""

    active: int
    inactive: int
