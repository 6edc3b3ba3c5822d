"""Subscriptions, their services, what is scheduled, their discounts and their periods."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Scope
from app.models.base import Base, Choice


class SubscriptionRow(Base):
    """A client's subscription; at most one that has not ended.

    `plan`, `price` and `monthly_price` repeat what its services and running lines say, so that
    lists sort by them.
    """

    __tablename__ = "subscriptions"
    __table_args__ = (
        CheckConstraint("period_start < period_end", name="period_forwards"),
        CheckConstraint("started_on <= period_start", name="started_before_period"),
        CheckConstraint("anchor_day BETWEEN 1 AND 31", name="anchor_day"),
        CheckConstraint("ended_on IS NULL OR renews = 0", name="ended_does_not_renew"),
        Index(
            "uq_subscriptions_running",
            "client_id",
            unique=True,
            sqlite_where=text("ended_on IS NULL"),
        ),
        Index("ix_subscriptions_period_end", "period_end", sqlite_where=text("ended_on IS NULL")),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id"), index=True)
    started_on: Mapped[date]
    anchor_year: Mapped[int]
    anchor_month: Mapped[int]
    anchor_day: Mapped[int]
    interval: Mapped[Interval] = mapped_column(Choice(Interval))
    period_start: Mapped[date]
    period_end: Mapped[date]
    payer: Mapped[Payer] = mapped_column(Choice(Payer))
    plan: Mapped[str]
    renews: Mapped[bool]
    ended_on: Mapped[date | None]
    price: Mapped[int]
    monthly_price: Mapped[int]


class ServiceRow(Base):
    """The plan or an add-on of a subscription, with the line that billed its running period."""

    __tablename__ = "services"
    __table_args__ = (
        CheckConstraint("(given_price IS NULL) = (given_interval IS NULL)", name="given_whole"),
        CheckConstraint("(given_price IS NULL) = (given_on IS NULL)", name="given_dated"),
        Index("uq_services_plan", "subscription_id", unique=True, sqlite_where=text("is_plan = 1")),
        {"sqlite_strict": True},
    )

    subscription_id: Mapped[int] = mapped_column(ForeignKey("subscriptions.id"), primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
    is_plan: Mapped[bool] = mapped_column(primary_key=True)
    sold_on: Mapped[date]
    given_price: Mapped[int | None]
    given_interval: Mapped[Interval | None] = mapped_column(Choice(Interval))
    given_on: Mapped[date | None]
    running_line_id: Mapped[int] = mapped_column(ForeignKey("billed_lines.id"), unique=True)


class ScheduledChangeRow(Base):
    """One slot of what the next renewal changes: since when and by whom."""

    __tablename__ = "scheduled_changes"

    subscription_id: Mapped[int] = mapped_column(ForeignKey("subscriptions.id"), primary_key=True)
    slot: Mapped[str] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
    since: Mapped[date]
    author: Mapped[str]


class DiscountRow(Base):
    """The running discount of a subscription, or the one scheduled for its next renewal."""

    __tablename__ = "discounts"
    __table_args__ = (
        CheckConstraint("(percent IS NULL) <> (amount IS NULL)", name="one_rebate"),
        {"sqlite_strict": True},
    )

    subscription_id: Mapped[int] = mapped_column(ForeignKey("subscriptions.id"), primary_key=True)
    scheduled: Mapped[bool] = mapped_column(primary_key=True)
    code: Mapped[str]
    percent: Mapped[int | None]
    amount: Mapped[int | None]
    scope: Mapped[Scope] = mapped_column(Choice(Scope))
    plans: Mapped[list[str]]
    intervals: Mapped[list[str]]
    periods: Mapped[int | None]
    used: Mapped[int]


class PeriodRow(Base):
    """A period that was billed: no two of a subscription begin or end on one day."""

    __tablename__ = "periods"
    __table_args__ = (
        UniqueConstraint("subscription_id", "end_day"),
        CheckConstraint("start_day < end_day", name="forwards"),
        {"sqlite_strict": True},
    )

    subscription_id: Mapped[int] = mapped_column(ForeignKey("subscriptions.id"), primary_key=True)
    start_day: Mapped[date] = mapped_column(primary_key=True)
    end_day: Mapped[date]
