"""The firm's catalogue: shown, exported, and replaced as a whole by an imported one."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from itertools import chain

from sqlalchemy import delete, exists, select, union, update
from sqlalchemy.orm import Session

from app.domain.catalogue import (
    Catalogue,
    Plan,
    PriceVersion,
    PromoCode,
)
from app.domain.change import Slot
from app.domain.errors import Refusal, Refused
from app.models.tables import (
    AddOnRow,
    BilledLineRow,
    DiscountRow,
    PendingSubscriptionRow,
    PlanRow,
    PriceRow,
    PromoCodeRow,
    RedemptionRow,
    ScheduledChangeRow,
)
from app.services.acts import act
from app.services.changes import Changes
from app.services.journal import Act, Books, firm_row
from app.services.rebates import rebate_columns
from app.services.terms import load_catalogue

CodedTable = type[PlanRow] | type[AddOnRow] | type[PromoCodeRow]


def catalogue(books: Books) -> Catalogue:
    """Return the catalogue as it stands."""
    with books.database.read() as session:
        return load_catalogue(session)


def export_catalogue(books: Books) -> str:
    """Return the catalogue as the TOML text that can be imported again."""
    # The library that writes TOML is loaded by the first export only.
    from app.services.catalogue_file.writing import write_catalogue  # noqa: PLC0415

    return write_catalogue(catalogue(books))


def import_catalogue(books: Books, imported: Catalogue) -> Changes:
    """Replace the whole catalogue; what was billed keeps the prices that it was billed at.

    The firm's currency follows the catalogue's while nothing has been billed. Raises `Refused`
    (CURRENCY_IN_USE) after that, and CATALOGUE_IN_USE where something refers to a plan, an add-on
    or a promo code that the new catalogue leaves out.
    """
    with act(books, "catalogue_imported") as a:
        _follow_currency(a, imported.currency)
        dropped = _dropped(a.session, imported)
        _check_unused(a.session, dropped)
        a.session.execute(delete(PriceRow))
        for table, codes in dropped.items():
            a.session.execute(delete(table).where(table.code.in_(codes)))
        _write(a.session, imported)
        firm_row(a.session).catalogue_name = imported.name
        a.facts |= {
            "name": imported.name,
            "plans": len(imported.plans),
            "add_ons": len(imported.add_ons),
            "promo_codes": len(imported.promo_codes),
        }
    return Changes(catalogue=True, firm=True)


def _follow_currency(a: Act, currency: str) -> None:
    firm = firm_row(a.session)
    if firm.currency == currency:
        return
    if a.session.scalar(select(exists(BilledLineRow.id))):
        raise Refused(Refusal.CURRENCY_IN_USE, currency=firm.currency)
    a.facts["currency"] = [firm.currency, currency]
    firm.currency = currency


def _dropped(session: Session, imported: Catalogue) -> Mapping[CodedTable, AbstractSet[str]]:
    """Return the codes that the new catalogue leaves out."""
    kept: dict[CodedTable, set[str]] = {
        PlanRow: {plan.code for plan in imported.plans},
        AddOnRow: {add_on.code for add_on in imported.add_ons},
        PromoCodeRow: {promo.code for promo in imported.promo_codes},
    }
    return {
        table: set(session.scalars(select(table.code))) - codes for table, codes in kept.items()
    }


def _check_unused(session: Session, dropped: Mapping[CodedTable, AbstractSet[str]]) -> None:
    """Raise `Refused` (CATALOGUE_IN_USE) naming every dropped code that something refers to."""
    used = _used(session)
    codes = sorted({code for table, gone in dropped.items() for code in gone & used[table]})
    if codes:
        raise Refused(Refusal.CATALOGUE_IN_USE, codes=", ".join(codes))


def _used(session: Session) -> Mapping[CodedTable, AbstractSet[object]]:
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


def _write(session: Session, imported: Catalogue) -> None:
    """Insert or update every row; the prices were removed before."""
    # Out of the way first: a rank belongs to one plan at every moment, and two may change places.
    session.execute(update(PlanRow).values(rank=-PlanRow.rank))
    for plan in imported.plans:
        session.merge(_plan_row(plan))
    for position, add_on in enumerate(imported.add_ons):
        session.merge(AddOnRow(code=add_on.code, names=dict(add_on.names), position=position))
    for position, promo_code in enumerate(imported.promo_codes):
        session.merge(_promo_code_row(promo_code, position))
    session.flush()
    for plan in imported.plans:
        session.add_all(_price_row(version, plan=plan.code) for version in plan.prices)
    for add_on in imported.add_ons:
        session.add_all(_price_row(version, add_on=add_on.code) for version in add_on.prices)


def _plan_row(plan: Plan) -> PlanRow:
    return PlanRow(
        code=plan.code,
        rank=plan.rank,
        names=dict(plan.names),
        quota_monthly=plan.quota.monthly,
        quota_yearly=plan.quota.yearly,
        quota_by_month=plan.quota.by_month,
        overage=plan.overage,
        add_ons=list(plan.add_ons),
        includes=list(plan.includes),
    )


def _price_row(
    version: PriceVersion, *, plan: str | None = None, add_on: str | None = None
) -> PriceRow:
    return PriceRow(
        plan=plan,
        add_on=add_on,
        new_from=version.new_from,
        existing_from=version.existing_from,
        monthly=version.monthly,
        yearly=version.yearly,
    )


def _promo_code_row(promo: PromoCode, position: int) -> PromoCodeRow:
    return PromoCodeRow(
        code=promo.code,
        **rebate_columns(promo.rebate),
        scope=promo.scope,
        periods=promo.periods,
        plans=list(promo.plans),
        intervals=[interval.value for interval in promo.intervals],
        valid_from=promo.valid_from,
        valid_until=promo.valid_until,
        max_redemptions=promo.max_redemptions,
        once_per_client=promo.once_per_client,
        position=position,
    )
