"""Subscriptions: services, discounts, what is scheduled, periods, quota windows and readings."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Scope
from app.models.base import Base, Choice


class SubscriptionRow(Base):
    """A client's subscription; at most one that has not ended.

    `plan`, `price` and `monthly_price` repeat what its services and running lines say, and `used`
    the latest reading of the open quota window, so that lists sort by them.
    """

    __tablename__ = "subscriptions"
    __table_args__ = (
        CheckConstraint("period_start < period_end", name="period_forwards"),
        CheckConstraint("started_on <= period_start", name="started_before_period"),
        CheckConstraint("anchor_day BETWEEN 1 AND 31", name="anchor_day"),
        CheckConstraint("ended_on IS NULL OR renews = 0", name="ended_does_not_renew"),
        CheckConstraint("handed_over = 0 OR renews = 0", name="handed_over_does_not_renew"),
        CheckConstraint("window_start < window_end", name="window_forwards"),
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
    handed_over: Mapped[bool]
    """The firm has stopped paying: the cycle runs out, and the client may subscribe from then."""
    ended_on: Mapped[date | None]
    price: Mapped[int]
    monthly_price: Mapped[int]
    window_start: Mapped[date]
    window_end: Mapped[date] = mapped_column(index=True)
    used: Mapped[int | None]
    """None: the open window was never read."""


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


class ReadingRow(Base):
    """The documents that a client had used on a day, as the vendor shows them.

    It counts in the window that ends on `window_end`, until a correction supersedes it.
    """

    __tablename__ = "readings"
    __table_args__ = (
        CheckConstraint("documents >= 0", name="not_negative"),
        Index(
            "uq_readings_day",
            "subscription_id",
            "day",
            unique=True,
            sqlite_where=text("superseded_by IS NULL"),
        ),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    subscription_id: Mapped[int] = mapped_column(ForeignKey("subscriptions.id"), index=True)
    window_end: Mapped[date]
    day: Mapped[date]
    documents: Mapped[int]
    journal_id: Mapped[int] = mapped_column(ForeignKey("journal.id"))
    superseded_by: Mapped[int | None] = mapped_column(ForeignKey("journal.id"))


class QuotaWindowRow(Base):
    """A quota window that has closed, with what a late reading of it is billed by."""

    __tablename__ = "quota_windows"
    __table_args__ = (
        CheckConstraint("start_day < end_day", name="forwards"),
        {"sqlite_strict": True},
    )

    subscription_id: Mapped[int] = mapped_column(ForeignKey("subscriptions.id"), primary_key=True)
    end_day: Mapped[date] = mapped_column(primary_key=True)
    start_day: Mapped[date]
    period_start: Mapped[date]
    period_end: Mapped[date]
    plan: Mapped[str]
    quota: Mapped[int]
    price: Mapped[int]
    """Per document beyond the quota, in minor units."""
    payer: Mapped[Payer] = mapped_column(Choice(Payer))
    """The payer of the window's last day."""
    journal_id: Mapped[int] = mapped_column(ForeignKey("journal.id"))
