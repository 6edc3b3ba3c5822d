"""One change for many subscriptions: what it asks of each of them, and what it costs."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from app.domain.billing import BilledLine, Payer
from app.domain.bulk_change import BulkChange, fitted
from app.domain.calendar import Interval
from app.domain.change import (
    Change,
    HandOver,
    Modify,
    Preview,
    ResumeRenewal,
    Slot,
    StopRenewal,
    TakeOver,
    Withdraw,
    preview_changes,
)
from app.domain.errors import Refusal, Refused
from app.domain.modification import modified, taken_on
from app.domain.right_size import WindowUse
from app.domain.subscription import Subscription, Terms, monthly_equivalent
from app.domain.timeline import advance, offers


@dataclass(frozen=True, slots=True)
class BulkPreview:
    """What a bulk change does to one subscription: the changes that it is made of, previewed."""

    changes: tuple[Change, ...]
    before: Subscription
    preview: Preview

    @property
    def today(self) -> tuple[BilledLine, ...]:
        """What is billed at once."""
        return self.preview.today

    @property
    def now(self) -> int:
        """The price a month as it is now, whoever pays it."""
        return monthly_equivalent(self.before.price, self.before.interval)

    @property
    def then(self) -> int | None:
        """The price a month from the next renewal on, whoever pays it; None where it ends."""
        if not self.preview.after.renews:
            return None
        return monthly_equivalent(
            sum(line.full_net for line in self.then_lines), self.then_interval
        )

    @property
    def then_lines(self) -> tuple[BilledLine, ...]:
        """What the next renewal is expected to bill; nothing where it ends."""
        return self.preview.at_renewal

    @property
    def then_interval(self) -> Interval:
        """The billing interval from the next renewal on."""
        return self.preview.after.next_interval

    @property
    def firm_now(self) -> int:
        """What goes on costing the firm a month as things stand; nothing where it is to end."""
        return self.now if self.before.firm_pays_next else 0

    @property
    def firm_then(self) -> int:
        """What the firm pays a month from the next renewal on."""
        return (self.then or 0) if self.preview.after.firm_pays_next else 0

    @property
    def firm_owes(self) -> bool:
        """Whether the firm has something to pay today or at the next renewal."""
        return self.preview.firm_owes

    @property
    def promo_before(self) -> str | None:
        """The code that was to begin at the next renewal."""
        promo = self.before.scheduled.promo
        return promo.code if promo else None

    @property
    def promo_after(self) -> str | None:
        """The code that begins at the next renewal."""
        promo = self.preview.after.scheduled.promo
        return promo.code if promo else None


def changes_of(
    before: Subscription, terms: Terms, change: BulkChange, today: date
) -> tuple[Change, ...]:
    """Return the changes that a bulk change asks of one subscription, in their order.

    Plan, interval, add-ons and promo code first, by which the firm pays from now on: what the
    client pays is refused, unless the payer is to be the firm. The payer alone is taken over from
    the next renewal, or handed over. Renewal last: one that was stopped stays so where nobody asks
    for it. What a subscription already is asks for nothing.

    >>> BulkChange(renews=False).modifies, BulkChange(plan="pro").modifies
    (False, True)

    Raises `Refused`: PAID_BY_CLIENT, HAND_OVER_STOPS_RENEWAL, or what the wizard would refuse.
    """
    if change.payer is Payer.CLIENT and change.renews:
        raise Refused(Refusal.HAND_OVER_STOPS_RENEWAL)
    found: list[Change] = []
    state, modify = before, _modification(before, terms, change, today)
    if modify is not None:
        found.append(modify)
        state = taken_on(before)
    payer = _payer_change(before, state, change)
    if payer is not None:
        found.append(payer)
    renews = not isinstance(payer, HandOver) and (isinstance(payer, TakeOver) or state.renews)
    stays = before.renews if before.payer is Payer.FIRM and not before.handed_over else renews
    wanted = change.renews if change.renews is not None else renews and stays
    if wanted is not renews:
        found.append(ResumeRenewal() if wanted else StopRenewal())
    return tuple(found)


def preview_bulk(
    subscription: Subscription,
    terms: Terms,
    change: BulkChange,
    today: date,
    closed: Sequence[WindowUse] = (),
) -> BulkPreview:
    """Return what a bulk change does to one subscription, advanced to the day first.

    `closed` are its quota windows that have ended, by which the plan that fits is found.

    Raises `Refused`: NOTHING_CHANGES where it already is as asked, otherwise why it cannot.
    """
    before, _ = advance(subscription, terms, today)
    if before.ended_on is not None:
        raise Refused(Refusal.ALREADY_ENDED, day=before.ended_on)
    if change.modifies:
        _check_payer(before, change)
    changes = changes_of(before, terms, fitted(change, before, terms, closed, today), today)
    preview = preview_changes(before, terms, changes, today)
    if preview.after == before:
        raise Refused(Refusal.NOTHING_CHANGES)
    return BulkPreview(changes, before, preview)


def bulk_previews(
    subscriptions: Mapping[int, Subscription],
    terms: Terms,
    change: BulkChange,
    today: date,
    closed: Mapping[int, Sequence[WindowUse]] = MappingProxyType({}),
) -> Iterator[tuple[int, BulkPreview | Refused]]:
    """Preview a bulk change, subscription by subscription in the order of their references.

    Each with its key, and with why it cannot in place of a preview. A code is counted as redeemed
    along the way: one that serves three times serves the first three.
    """
    for key in sorted(subscriptions, key=lambda key: (subscriptions[key].reference, key)):
        try:
            found = preview_bulk(subscriptions[key], terms, change, today, closed.get(key, ()))
        except Refused as refused:
            yield key, refused
            continue
        yield key, found
        terms = counting(terms, found.promo_before, found.promo_after)


def counting(terms: Terms, released: str | None, redeemed: str | None) -> Terms:
    """Return the terms with one code more redeemed, and one that never began less.

    >>> from app.domain.catalogue import Catalogue
    >>> from app.domain.vat import VatRules
    >>> none = Terms(Catalogue("none", "EUR"), VatRules("FR", ()), {"MOINS5": 2})
    >>> dict(counting(none, "MOINS5", "CABINET15").redeemed)
    {'MOINS5': 1, 'CABINET15': 1}
    """
    if released == redeemed:
        return terms
    counted = dict(terms.redeemed)
    for code, more in ((released, -1), (redeemed, 1)):
        if code is not None:
            counted[code] = counted.get(code, 0) + more
    return replace(terms, redeemed=counted)


def _modification(
    before: Subscription, terms: Terms, change: BulkChange, today: date
) -> Modify | None:
    """Return what the wizard would confirm; None where it would change nothing."""
    if not change.modifies:
        return None
    _check_payer(before, change)
    add_ons = _add_ons(before, terms, change)
    wanted = Modify(change.plan, change.interval, add_ons, change.promo)
    return _needed(before, terms, wanted, today)


def _check_payer(before: Subscription, change: BulkChange) -> None:
    if before.payer is Payer.CLIENT and change.payer is not Payer.FIRM:
        raise Refused(Refusal.PAID_BY_CLIENT)


def _needed(before: Subscription, terms: Terms, wanted: Modify, today: date) -> Modify | None:
    """Return a modification without the code that it has already; None where nothing is left."""
    try:
        modified(before, terms, wanted, today)
    except Refused as refused:
        match refused.reason:
            case Refusal.PROMO_ALREADY_ACTIVE:
                return _needed(before, terms, replace(wanted, promo=None), today)
            case Refusal.NOTHING_CHANGES:
                return None
            case _:
                raise
    return wanted


def _add_ons(before: Subscription, terms: Terms, change: BulkChange) -> frozenset[str] | None:
    """Return the whole set wanted: what it has and its plan still sells, more, less."""
    if not (change.add or change.end):
        return None
    running = {service.code for service in before.add_ons if not service.ends}
    present = terms.catalogue.plan(before.plan.code)
    coming = terms.catalogue.plan(change.plan or before.next_plan)
    climbs = change.plan is not None and coming.rank > present.rank
    kept = {
        code
        for code in (*running, *before.scheduled.add_ons)
        if offers(coming, code) or (code in running and not climbs)
    }
    return frozenset((kept | change.add) - change.end)


def _payer_change(before: Subscription, state: Subscription, change: BulkChange) -> Change | None:
    """Hand over, withdraw a take over, or take over; None where the payer is so already.

    `state` is as modified, where it was, which withdraws a hand over: one that nobody took back is
    made again.
    """
    kept = before.handed_over and change.payer is None and not change.renews
    if state.payer is Payer.FIRM and (kept or change.payer is Payer.CLIENT):
        return None if state.handed_over else HandOver()
    if change.payer is Payer.CLIENT and state.scheduled.payer is Payer.FIRM:
        return Withdraw(Slot.PAYER)
    pays = Payer.FIRM in (state.payer, state.scheduled.payer) and not state.handed_over
    return TakeOver() if change.payer is Payer.FIRM and not pays else None
