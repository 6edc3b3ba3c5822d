"""The portfolio at a glance: what it costs, what is coming, and who needs attention.

Every figure is that of the list or report that it leads to, by the same rules.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Text, func, select, type_coerce
from sqlalchemy.orm import Session

from app.domain.billing import LineKind, Payer
from app.domain.calendar import Interval
from app.domain.clients import ClientStatus
from app.domain.forecast import YEAR
from app.models.tables import BilledLineRow, ClientRow, SubscriptionRow
from app.services.client_filter import Attention, ClientFilter, QuotaState
from app.services.client_lists import Tab
from app.services.journal import Books
from app.services.portfolio import ordered_ids, tab_counts
from app.services.progress import Progress, unwatched
from app.services.reports.days import month_of, months_before
from app.services.reports.forecast import ExpectedLine, ForecastParameters, forecast_of
from app.services.settings import payment_methods

WITHIN_DAYS = (30, 60, 90)


@dataclass(frozen=True, slots=True)
class MonthCost:
    """What one payer pays for one plan in a month, by its first day; minor units before VAT."""

    start: date
    payer: Payer
    plan: str
    billed: int = 0
    expected: int = 0


@dataclass(frozen=True, slots=True)
class Due:
    """The renewals of the firm's subscriptions from tomorrow to a day, and what they cost."""

    days: int
    last: date
    number: int
    net: int
    plans: Mapping[str, int]
    """What those of each plan cost; together they are `net`."""


@dataclass(frozen=True, slots=True)
class Share:
    """The active clients that have one plan, interval and payer; `monthly` is before VAT."""

    plan: str
    interval: Interval
    payer: Payer
    clients: int
    monthly: int


@dataclass(frozen=True, slots=True)
class ToDo:
    """Some clients that need the same attention: the list that shows them, and how many it has."""

    tab: Tab
    wanted: ClientFilter
    clients: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """All figures of a day, in minor units of `currency`, before VAT."""

    today: date
    currency: str
    clients: int
    """Whatever their status."""
    months: tuple[MonthCost, ...]
    """The last twelve months, this one among them, and the next twelve."""
    starts: tuple[date, ...]
    """The first days of all those months, whether they cost anything or not."""
    due: tuple[Due, ...]
    """Within 30, 60 and 90 days."""
    shares: tuple[Share, ...]
    to_do: tuple[ToDo, ...]
    """Without those that nobody needs."""
    lacks_payment_method: bool
    """The firm pays for somebody and has declared no way to pay."""

    @property
    def this_month(self) -> tuple[int, int]:
        """What the firm was billed this month, and what is still expected of it."""
        return self._firm(self.starts[YEAR - 1 : YEAR])

    @property
    def last_year(self) -> int:
        """What the firm was billed in the last twelve months, this one so far among them."""
        billed, _ = self._firm(self.starts[:YEAR])
        return billed

    @property
    def next_year(self) -> int:
        """What the firm pays in the twelve months after this one."""
        return sum(self._firm(self.starts[YEAR:]))

    @property
    def monthly(self) -> int:
        """The monthly equivalent of what the firm pays for."""
        return sum(share.monthly for share in self.shares if share.payer is Payer.FIRM)

    @property
    def paid_for(self) -> int:
        """How many clients the firm pays for."""
        return sum(share.clients for share in self.shares if share.payer is Payer.FIRM)

    def costs(
        self, payer: Payer | None = None, plan: str | None = None
    ) -> Mapping[date, tuple[int, int]]:
        """Return what each month billed and is expected to bill, one payer's or one plan's."""
        found = dict.fromkeys(self.starts, (0, 0))
        for month in self.months:
            if payer in (None, month.payer) and plan in (None, month.plan):
                billed, expected = found[month.start]
                found[month.start] = billed + month.billed, expected + month.expected
        return found

    def _firm(self, starts: tuple[date, ...]) -> tuple[int, int]:
        found = [cost for start, cost in self.costs(Payer.FIRM).items() if start in starts]
        return sum(billed for billed, _ in found), sum(expected for _, expected in found)


def overview(books: Books, progress: Progress = unwatched) -> Overview:
    """Return the figures of today. Long portfolios take a moment: meant for a worker thread."""
    today, counts = books.today(), tab_counts(books)
    forecast = forecast_of(books, ForecastParameters(YEAR), progress)
    with books.database.read() as session:
        billed, shares = _billed(session, today), _shares(session)
        methods = payment_methods(session)
    starts = months_before(today, YEAR)
    starts += tuple(
        start for month in forecast.months if (start := month.start.replace(day=1)) > starts[-1]
    )
    pays = any(share.payer is Payer.FIRM for share in shares)
    return Overview(
        today=today,
        currency=forecast.currency,
        clients=counts.active + counts.inactive,
        months=_months(billed, forecast.lines),
        starts=starts,
        due=tuple(_due(forecast.lines, today, days) for days in WITHIN_DAYS),
        shares=shares,
        to_do=_to_do(books),
        lacks_payment_method=pays and not methods,
    )


_Key = tuple[date, Payer, str]


def _billed(session: Session, today: date) -> Mapping[_Key, int]:
    """Return what the last twelve months billed, by payer and plan; no opening balances."""
    starts = months_before(today, YEAR)
    by_month = {month_of(start): start for start in starts}
    row = BilledLineRow
    month = func.substr(type_coerce(row.day, Text), 1, 7)
    sums = session.execute(
        select(month, row.payer, row.plan, func.sum(row.net))
        .where(row.day.between(starts[0], today), row.kind != LineKind.OPENING)
        .group_by(month, row.payer, row.plan)
    )
    return {(by_month[written], payer, plan): net for written, payer, plan, net in sums}


def _months(billed: Mapping[_Key, int], lines: tuple[ExpectedLine, ...]) -> tuple[MonthCost, ...]:
    expected = defaultdict[_Key, int](int)
    for each in lines:
        line = each.line
        expected[line.day.replace(day=1), line.payer, line.plan] += line.net
    keys = sorted(billed.keys() | expected.keys(), key=lambda key: (key[0], key[1].value, key[2]))
    return tuple(MonthCost(*key, billed.get(key, 0), expected.get(key, 0)) for key in keys)


def _due(lines: tuple[ExpectedLine, ...], today: date, days: int) -> Due:
    """Count the renewals, each once however many services it bills."""
    last = today + timedelta(days=days)
    renewing = [
        each
        for each in lines
        if each.line.kind is LineKind.RENEWAL
        and each.line.payer is Payer.FIRM
        and each.line.day <= last
    ]
    renewals = {(each.client.id, each.line.day) for each in renewing}
    plans = Counter[str]()
    for each in renewing:
        plans[each.line.plan] += each.line.net
    return Due(days, last, len(renewals), sum(plans.values()), plans)


def _shares(session: Session) -> tuple[Share, ...]:
    row = SubscriptionRow
    found = session.execute(
        select(row.plan, row.interval, row.payer, func.count(), func.sum(row.monthly_price))
        .join(ClientRow, ClientRow.id == row.client_id)
        .where(row.ended_on.is_(None), ClientRow.status == ClientStatus.ACTIVE)
        .group_by(row.plan, row.interval, row.payer)
        .order_by(row.plan, row.interval, row.payer)
    )
    return tuple(Share(*each) for each in found)


_ASKED = (
    (Tab.ACTIVE, ClientFilter(quotas=frozenset({QuotaState.OVER}))),
    (Tab.ACTIVE, ClientFilter(attention=Attention.RENEWAL_STOPPED)),
    (Tab.ACTIVE, ClientFilter(attention=Attention.DISCOUNT_ENDING)),
    (Tab.ACTIVE, ClientFilter(attention=Attention.WRONG_NUMBER)),
    (Tab.INACTIVE, ClientFilter(attention=Attention.WRONG_NUMBER)),
    (Tab.ACTIVE, ClientFilter(attention=Attention.WRONG_EMAIL)),
    (Tab.INACTIVE, ClientFilter(attention=Attention.WRONG_EMAIL)),
    (Tab.INACTIVE, ClientFilter(attention=Attention.INVITED_LONG_AGO)),
)
"""What is looked for, in the order in which it costs money."""


def _to_do(books: Books) -> tuple[ToDo, ...]:
    found = (ToDo(tab, wanted, len(ordered_ids(books, tab, (), wanted))) for tab, wanted in _ASKED)
    return tuple(each for each in found if each.clients)
