"""What subscriptions are billed by, loaded once a transaction: catalogue, VAT, redemptions."""

from collections import defaultdict

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.calendar import Interval
from app.domain.catalogue import (
    AddOn,
    Catalogue,
    Plan,
    PriceVersion,
    PromoCode,
    Quota,
)
from app.domain.subscription import Terms
from app.domain.vat import VatRate, VatRules
from app.models.tables import (
    AddOnRow,
    PlanRow,
    PriceRow,
    PromoCodeRow,
    RedemptionRow,
    VatRateRow,
)
from app.services.journal import firm_row
from app.services.rebates import rebate_of


def load_terms(session: Session) -> Terms:
    """Return the terms of the file as they stand."""
    counted = session.execute(
        select(RedemptionRow.promo, func.count()).group_by(RedemptionRow.promo)
    )
    return Terms(load_catalogue(session), load_vat(session), dict(counted.all()))


def load_vat(session: Session) -> VatRules:
    """Return the firm's VAT settings."""
    firm = firm_row(session)
    rates = tuple(
        VatRate(row.country, row.starts_on, row.rate) for row in session.scalars(select(VatRateRow))
    )
    return VatRules(firm.country, rates, firm.reverse_charge)


def load_catalogue(session: Session) -> Catalogue:
    """Return the whole catalogue."""
    firm = firm_row(session)
    prices: dict[tuple[str | None, str | None], list[PriceVersion]] = defaultdict(list)
    for row in session.scalars(select(PriceRow).order_by(PriceRow.new_from)):
        prices[row.plan, row.add_on].append(
            PriceVersion(row.new_from, row.monthly, row.yearly, row.existing_from)
        )
    return Catalogue(
        firm.catalogue_name,
        firm.currency,
        plans=tuple(
            _plan(row, tuple(prices[row.code, None])) for row in session.scalars(select(PlanRow))
        ),
        add_ons=tuple(
            AddOn(row.code, row.names, tuple(prices[None, row.code]))
            for row in session.scalars(select(AddOnRow).order_by(AddOnRow.position))
        ),
        promo_codes=tuple(
            _promo(row)
            for row in session.scalars(select(PromoCodeRow).order_by(PromoCodeRow.position))
        ),
    )


def _plan(row: PlanRow, prices: tuple[PriceVersion, ...]) -> Plan:
    return Plan(
        code=row.code,
        rank=row.rank,
        names=row.names,
        quota=Quota(row.quota_monthly, row.quota_yearly, row.quota_by_month),
        overage=row.overage,
        prices=prices,
        add_ons=tuple(row.add_ons),
        includes=tuple(row.includes),
    )


def _promo(row: PromoCodeRow) -> PromoCode:
    return PromoCode(
        code=row.code,
        rebate=rebate_of(row.percent, row.amount),
        scope=row.scope,
        periods=row.periods,
        plans=tuple(row.plans),
        intervals=tuple(Interval(value) for value in row.intervals),
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        max_redemptions=row.max_redemptions,
        once_per_client=row.once_per_client,
    )
