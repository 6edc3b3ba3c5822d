"""What is agreed on charging clients on, and the runs that did it."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.rebilling import RebillMode
from app.models.base import Base, Choice

_MODES = "mode IN ('rebill', 'disbursement', 'included', 'client_pays')"
_MARGIN = "margin_percent >= 0 AND margin_amount >= 0 AND (margin_percent = 0 OR margin_amount = 0)"


class RebillTermsRow(Base):
    """What is agreed with one client; a client without a row has the firm's default."""

    __tablename__ = "rebill_terms"
    __table_args__ = (
        CheckConstraint(_MODES, name="known_mode"),
        CheckConstraint(_MARGIN, name="one_margin"),
        CheckConstraint(
            "mode <> 'disbursement' OR (in_client_name = 1 AND mandate <> '')", name="mandated"
        ),
        {"sqlite_strict": True},
    )

    client_id: Mapped[int] = mapped_column(
        ForeignKey("clients.id", ondelete="CASCADE"), primary_key=True
    )
    mode: Mapped[RebillMode] = mapped_column(Choice(RebillMode))
    margin_percent: Mapped[int]
    margin_amount: Mapped[int]
    in_client_name: Mapped[bool]
    mandate: Mapped[str]


class RebillRunRow(Base):
    """A run: a draft until it has a number, and unchangeable from then on.

    It covers `start_day` up to, not including, `end_day`. One that reverses another has the
    opposite lines. `number` has no gaps.
    """

    __tablename__ = "rebill_runs"
    __table_args__ = (
        CheckConstraint("start_day < end_day", name="forwards"),
        CheckConstraint("(number IS NULL) = (journal_id IS NULL)", name="locked_by_an_act"),
        CheckConstraint("reverses_id IS NULL OR number IS NOT NULL", name="reversals_locked"),
        # One draft at a time: two would both hold what is to be charged on.
        Index(
            "uq_rebill_runs_draft",
            text("(number IS NULL)"),
            unique=True,
            sqlite_where=text("number IS NULL"),
        ),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    start_day: Mapped[date]
    end_day: Mapped[date]
    dated_on: Mapped[date]
    number: Mapped[int | None] = mapped_column(unique=True)
    journal_id: Mapped[int | None] = mapped_column(ForeignKey("journal.id"))
    """The act that locked it."""
    reverses_id: Mapped[int | None] = mapped_column(ForeignKey("rebill_runs.id"), unique=True)


class RebillLineRow(Base):
    """A billed line charged on by a locked run, with everything that its amount comes from.

    `settles` is what keeps a line from being charged on twice: neither a run that was reversed nor
    the one that reverses it holds its lines any longer.
    """

    __tablename__ = "rebill_lines"
    __table_args__ = (
        CheckConstraint(_MODES, name="known_mode"),
        CheckConstraint(_MARGIN, name="one_margin"),
        Index(
            "uq_rebill_lines_settled",
            "billed_line_id",
            unique=True,
            sqlite_where=text("settles = 1"),
        ),
        {"sqlite_strict": True},
    )

    run_id: Mapped[int] = mapped_column(ForeignKey("rebill_runs.id"), primary_key=True)
    billed_line_id: Mapped[int] = mapped_column(
        ForeignKey("billed_lines.id"), primary_key=True, index=True
    )
    mode: Mapped[RebillMode] = mapped_column(Choice(RebillMode))
    cost_net: Mapped[int]
    cost_vat: Mapped[int]
    margin_percent: Mapped[int]
    margin_amount: Mapped[int]
    net: Mapped[int]
    vat_rate: Mapped[int]
    vat: Mapped[int]
    """Its share of the VAT of what the client owes of the run."""
    waived: Mapped[bool]
    comment: Mapped[str]
    settles: Mapped[bool]


class RebillAdjustmentRow(Base):
    """What was decided about a line of a draft."""

    __tablename__ = "rebill_adjustments"
    __table_args__ = ({"sqlite_strict": True},)

    run_id: Mapped[int] = mapped_column(
        ForeignKey("rebill_runs.id", ondelete="CASCADE"), primary_key=True
    )
    billed_line_id: Mapped[int] = mapped_column(ForeignKey("billed_lines.id"), primary_key=True)
    waived: Mapped[bool]
    comment: Mapped[str]
