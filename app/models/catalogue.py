"""The catalogue: plans, add-ons, dated prices, promo codes and their redemptions."""

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.catalogue import Scope
from app.models.base import Base, Choice


class PlanRow(Base):
    """A plan; `add_ons` and `includes` are lists of add-on codes."""

    __tablename__ = "plans"

    code: Mapped[str] = mapped_column(primary_key=True)
    rank: Mapped[int] = mapped_column(unique=True)
    names: Mapped[dict[str, Any]]
    quota_monthly: Mapped[int]
    quota_yearly: Mapped[int]
    quota_by_month: Mapped[bool]
    overage: Mapped[int]
    add_ons: Mapped[list[str]]
    includes: Mapped[list[str]]


class AddOnRow(Base):
    """An extra service."""

    __tablename__ = "add_ons"

    code: Mapped[str] = mapped_column(primary_key=True)
    names: Mapped[dict[str, Any]]
    position: Mapped[int]


class PriceRow(Base):
    """A version of the prices of a plan or of an add-on."""

    __tablename__ = "prices"
    __table_args__ = (
        CheckConstraint("(plan IS NULL) <> (add_on IS NULL)", name="one_owner"),
        CheckConstraint("monthly >= 0 AND yearly >= 0", name="not_negative"),
        CheckConstraint(
            "existing_from IS NULL OR existing_from >= new_from", name="existing_not_before_new"
        ),
        Index(
            "uq_prices_plan",
            "plan",
            "new_from",
            unique=True,
            sqlite_where=text("plan IS NOT NULL"),
        ),
        Index(
            "uq_prices_add_on",
            "add_on",
            "new_from",
            unique=True,
            sqlite_where=text("add_on IS NOT NULL"),
        ),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    plan: Mapped[str | None] = mapped_column(ForeignKey("plans.code"))
    add_on: Mapped[str | None] = mapped_column(ForeignKey("add_ons.code"))
    new_from: Mapped[date]
    existing_from: Mapped[date | None]
    monthly: Mapped[int]
    yearly: Mapped[int]


class PromoCodeRow(Base):
    """A promo code: either a `percent` (hundredths of one) or an `amount` (minor units)."""

    __tablename__ = "promo_codes"
    __table_args__ = (
        CheckConstraint("(percent IS NULL) <> (amount IS NULL)", name="one_rebate"),
        CheckConstraint("periods IS NULL OR periods > 0", name="lasts"),
        {"sqlite_strict": True},
    )

    code: Mapped[str] = mapped_column(primary_key=True)
    percent: Mapped[int | None]
    amount: Mapped[int | None]
    scope: Mapped[Scope] = mapped_column(Choice(Scope))
    periods: Mapped[int | None]
    plans: Mapped[list[str]]
    intervals: Mapped[list[str]]
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]
    max_redemptions: Mapped[int | None]
    once_per_client: Mapped[bool]
    position: Mapped[int]


class RedemptionRow(Base):
    """A code that a client used, counted at Confirm."""

    __tablename__ = "redemptions"

    id: Mapped[int] = mapped_column(primary_key=True)
    promo: Mapped[str] = mapped_column(ForeignKey("promo_codes.code"), index=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id", ondelete="CASCADE"), index=True)
    day: Mapped[date]
