"""Billed lines and the documents that gather what the firm pays."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.billing import LineKind, Payer
from app.models.base import Base, Choice


class DocumentRow(Base):
    """An internal statement of the firm-paid lines of a day or a month; not an invoice.

    It covers `start_day` up to, not including, `end_day`; `number` has no gaps.
    """

    __tablename__ = "documents"
    __table_args__ = (
        CheckConstraint("start_day < end_day", name="forwards"),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    start_day: Mapped[date]
    end_day: Mapped[date] = mapped_column(index=True)
    written_on: Mapped[date]
    vendor_invoice: Mapped[str] = mapped_column(default="")


class BilledLineRow(Base):
    """One billed line with everything that its amount was computed from (minor units).

    Of overage `price` is for one document. `reversed` is set when an undo has written the opposite
    line: what was credited can then be credited again, and the period be billed again.
    """

    __tablename__ = "billed_lines"
    __table_args__ = (
        CheckConstraint("span_start < span_end", name="span_forwards"),
        CheckConstraint("span_start >= period_start AND span_end <= period_end", name="within"),
        CheckConstraint("(kind = 'credit') = (credited_id IS NOT NULL)", name="credits_a_line"),
        CheckConstraint("(kind = 'reversal') = (reverses_id IS NOT NULL)", name="reverses_a_line"),
        CheckConstraint(
            "(kind = 'overage') = (documents_used IS NOT NULL)"
            " AND (kind = 'overage') = (documents_quota IS NOT NULL)"
            " AND (kind = 'overage') = (documents_billed IS NOT NULL)",
            name="counts_documents",
        ),
        CheckConstraint(
            "(kind = 'credit' AND net <= 0) OR kind IN ('overage', 'reversal')"
            " OR (kind NOT IN ('credit', 'overage', 'reversal') AND net >= 0)",
            name="sign",
        ),
        CheckConstraint(
            "(document_id IS NOT NULL) = (payer = 'firm' AND kind <> 'opening')",
            name="documented",
        ),
        Index(
            "uq_billed_lines_period",
            "subscription_id",
            "plan",
            "add_on",
            "period_start",
            unique=True,
            sqlite_where=text("kind IN ('opening', 'start', 'renewal') AND reversed = 0"),
        ),
        Index(
            "uq_billed_lines_credited",
            "credited_id",
            unique=True,
            sqlite_where=text("credited_id IS NOT NULL AND reversed = 0"),
        ),
        Index("ix_billed_lines_day", "day"),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    subscription_id: Mapped[int] = mapped_column(ForeignKey("subscriptions.id"), index=True)
    journal_id: Mapped[int] = mapped_column(ForeignKey("journal.id"))
    document_id: Mapped[int | None] = mapped_column(ForeignKey("documents.id"), index=True)
    kind: Mapped[LineKind] = mapped_column(Choice(LineKind))
    day: Mapped[date]
    plan: Mapped[str]
    add_on: Mapped[str] = mapped_column(default="")
    """Empty: the line is the plan's own."""
    span_start: Mapped[date]
    span_end: Mapped[date]
    period_start: Mapped[date]
    period_end: Mapped[date]
    price: Mapped[int]
    discount: Mapped[int]
    discount_code: Mapped[str | None]
    price_from: Mapped[date | None]
    net: Mapped[int]
    payer: Mapped[Payer] = mapped_column(Choice(Payer))
    vat_rate: Mapped[int]
    credited_id: Mapped[int | None] = mapped_column(ForeignKey("billed_lines.id"))
    cap: Mapped[int | None]
    documents_used: Mapped[int | None]
    documents_quota: Mapped[int | None]
    documents_billed: Mapped[int | None]
    """Documents beyond the quota that earlier lines of the window billed."""
    reverses_id: Mapped[int | None] = mapped_column(ForeignKey("billed_lines.id"), unique=True)
    reversed: Mapped[bool] = mapped_column(default=False)
