"""What refers to the catalogue: codes that cannot be left out, prices that have billed."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from itertools import chain

from sqlalchemy import case, func, select, union
from sqlalchemy.orm import Session

from app.domain.billing import LineKind
from app.domain.catalogue import Catalogue
from app.domain.change import Slot
from app.models.tables import (
    AddOnRow,
    BilledLineRow,
    DiscountRow,
    PendingSubscriptionRow,
    PlanRow,
    PromoCodeRow,
    RedemptionRow,
    ScheduledChangeRow,
)
from app.services.journal import Books, firm_row
from app.services.terms import load_catalogue

CodedTable = type[PlanRow] | type[AddOnRow] | type[PromoCodeRow]


@dataclass(frozen=True, slots=True)
class PriceUse:
    """What a price version has billed: how many lines, and the latest day."""

    lines: int
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueInUse:
    """The catalogue as it stands, with what refers to each of its parts."""

    catalogue: Catalogue
    plans: frozenset[str]
    """Codes that were billed, or are pending, scheduled or preferred."""
    add_ons: frozenset[str]
    promo_codes: frozenset[str]
    billed: Mapping[tuple[str, str, date], PriceUse]
    """By kind of part ("plan", "add_on"), code, and the day from which the price is sold."""
    today: date


def catalogue_in_use(books: Books) -> CatalogueInUse:
    """Return the catalogue with what refers to it, for whoever edits it."""
    with books.database.read() as session:
        used = used_codes(session)
        return CatalogueInUse(
            catalogue=load_catalogue(session),
            plans=frozenset(str(code) for code in used[PlanRow]),
            add_ons=frozenset(str(code) for code in used[AddOnRow]),
            promo_codes=frozenset(str(code) for code in used[PromoCodeRow]),
            billed=_billed(session),
            today=books.today(),
        )


def used_codes(session: Session) -> Mapping[CodedTable, AbstractSet[object]]:
    """Return every code that something refers to; what was billed needs its name for ever."""
    firm = firm_row(session)
    of_slot = select(ScheduledChangeRow.code).where
    plans = session.scalars(
        union(
            select(BilledLineRow.plan),
            select(PendingSubscriptionRow.plan),
            of_slot(ScheduledChangeRow.slot == Slot.PLAN.value),
        )
    )
    add_ons = session.scalars(
        union(
            select(BilledLineRow.add_on),
            of_slot(ScheduledChangeRow.slot == Slot.ADD_ON_START.value),
        )
    )
    promo_codes = session.scalars(
        union(
            select(RedemptionRow.promo),
            select(PendingSubscriptionRow.promo),
            select(DiscountRow.code),
        )
    )
    pending = session.scalars(select(PendingSubscriptionRow.add_ons))
    return {
        PlanRow: {*plans, firm.default_plan},
        AddOnRow: {*add_ons, *chain.from_iterable(pending), *firm.default_add_ons},
        PromoCodeRow: set(promo_codes),
    }


def _billed(session: Session) -> Mapping[tuple[str, str, date], PriceUse]:
    """Return what each price version billed; opening balances were billed elsewhere."""
    # An add-on's price is the same beside every plan.
    is_plan = BilledLineRow.add_on == ""
    kind = case((is_plan, "plan"), else_="add_on")
    code = case((is_plan, BilledLineRow.plan), else_=BilledLineRow.add_on)
    rows = session.execute(
        select(kind, code, BilledLineRow.price_from, func.count(), func.max(BilledLineRow.day))
        .where(BilledLineRow.price_from.is_not(None), BilledLineRow.kind != LineKind.OPENING)
        .group_by(kind, code, BilledLineRow.price_from)
    )
    return {
        (kind, code, price_from): PriceUse(lines, last)
        for kind, code, price_from, lines, last in rows
        if price_from is not None
    }
