"""Replacing the stored catalogue by another: what forbids it, and the rows."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import Session

from app.domain.catalogue import Catalogue, Plan, PriceVersion, PromoCode
from app.domain.errors import Refusal, Refused
from app.models.tables import AddOnRow, BilledLineRow, PlanRow, PriceRow, PromoCodeRow
from app.services.catalogue_use import CodedTable, used_codes
from app.services.journal import Act, firm_row
from app.services.rebates import rebate_columns


def check_replaceable(session: Session, wanted: Catalogue) -> None:
    """Check that a catalogue may take the place of the stored one.

    Raises `Refused`: CURRENCY_IN_USE, where the currency changes after something was billed;
    CATALOGUE_IN_USE, with every code that something refers to and that is left out.
    """
    firm = firm_row(session)
    billed = select(exists(BilledLineRow.id))
    if firm.currency != wanted.currency and session.scalar(billed):
        raise Refused(Refusal.CURRENCY_IN_USE, currency=firm.currency)
    used = used_codes(session)
    dropped = _dropped(session, wanted)
    codes = sorted({str(code) for table, gone in dropped.items() for code in gone & used[table]})
    if codes:
        raise Refused(Refusal.CATALOGUE_IN_USE, codes=", ".join(codes))


def write_catalogue_rows(a: Act, wanted: Catalogue) -> None:
    """Put a catalogue that was checked in the place of the stored one, the currency with it."""
    firm = firm_row(a.session)
    if firm.currency != wanted.currency:
        a.facts["currency"] = [firm.currency, wanted.currency]
    firm.currency, firm.catalogue_name = wanted.currency, wanted.name
    a.session.execute(delete(PriceRow))
    for table, codes in _dropped(a.session, wanted).items():
        a.session.execute(delete(table).where(table.code.in_(codes)))
    _write(a.session, wanted)


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
