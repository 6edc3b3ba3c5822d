"""Quota windows and readings, hand over, reversals, reasons, and what undoing an act needs.

SQLite cannot change a table's checks: the three tables that change are made anew and filled from
what they held.
"""

from collections.abc import Sequence
from datetime import date

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change three tables, add three."""
    _change_journal()
    _change_subscriptions()
    _change_billed_lines()
    _add_readings()
    _add_quota_windows()
    _add_former_states()


def _rebuild(name: str, kept: Sequence[str], added: dict[str, str], *items: SchemaItem) -> None:
    """Make a table anew, with the columns kept and what the columns added hold at first."""
    op.create_table(f"new_{name}", *items, sqlite_strict=True)
    columns = ", ".join([*kept, *added])
    values = ", ".join([*kept, *added.values()])
    op.execute(f"INSERT INTO new_{name} ({columns}) SELECT {values} FROM {name}")  # noqa: S608
    op.drop_table(name)
    op.rename_table(f"new_{name}", name)


def _change_journal() -> None:
    _rebuild(
        "journal",
        ("id", "at", "day", "author", "act", "facts"),
        {"reason": "''"},
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal")),
    )


def _change_subscriptions() -> None:
    kept = (
        "id", "client_id", "started_on", "anchor_year", "anchor_month", "anchor_day", "interval",
        "period_start", "period_end", "payer", "plan", "renews", "ended_on", "price",
        "monthly_price",
    )  # fmt: skip
    windows = {"handed_over": "0", "window_start": "period_start", "window_end": "period_end"}
    _rebuild(
        "subscriptions",
        kept,
        {**windows, "used": "NULL"},
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("started_on", sa.Text(), nullable=False),
        sa.Column("anchor_year", sa.Integer(), nullable=False),
        sa.Column("anchor_month", sa.Integer(), nullable=False),
        sa.Column("anchor_day", sa.Integer(), nullable=False),
        sa.Column("interval", sa.Text(), nullable=False),
        sa.Column("period_start", sa.Text(), nullable=False),
        sa.Column("period_end", sa.Text(), nullable=False),
        sa.Column("payer", sa.Text(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("renews", sa.Integer(), nullable=False),
        sa.Column("handed_over", sa.Integer(), nullable=False),
        sa.Column("ended_on", sa.Text(), nullable=True),
        sa.Column("price", sa.Integer(), nullable=False),
        sa.Column("monthly_price", sa.Integer(), nullable=False),
        sa.Column("window_start", sa.Text(), nullable=False),
        sa.Column("window_end", sa.Text(), nullable=False),
        sa.Column("used", sa.Integer(), nullable=True),
        sa.CheckConstraint("anchor_day BETWEEN 1 AND 31", name=op.f("ck_subscriptions_anchor_day")),
        sa.CheckConstraint(
            "ended_on IS NULL OR renews = 0", name=op.f("ck_subscriptions_ended_does_not_renew")
        ),
        sa.CheckConstraint(
            "handed_over = 0 OR renews = 0",
            name=op.f("ck_subscriptions_handed_over_does_not_renew"),
        ),
        sa.CheckConstraint(
            "period_start < period_end", name=op.f("ck_subscriptions_period_forwards")
        ),
        sa.CheckConstraint(
            "started_on <= period_start", name=op.f("ck_subscriptions_started_before_period")
        ),
        sa.CheckConstraint(
            "window_start < window_end", name=op.f("ck_subscriptions_window_forwards")
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["clients.id"], name=op.f("fk_subscriptions_client_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subscriptions")),
    )
    op.create_index("ix_subscriptions_client_id", "subscriptions", ["client_id"])
    op.create_index("ix_subscriptions_window_end", "subscriptions", ["window_end"])
    op.create_index(
        "ix_subscriptions_period_end",
        "subscriptions",
        ["period_end"],
        sqlite_where=sa.text("ended_on IS NULL"),
    )
    op.create_index(
        "uq_subscriptions_running",
        "subscriptions",
        ["client_id"],
        unique=True,
        sqlite_where=sa.text("ended_on IS NULL"),
    )
    _open_monthly_windows()


def _open_monthly_windows() -> None:
    """Give yearly subscriptions whose quota is by month the window of the file's latest day."""
    bind = op.get_bind()
    latest = bind.execute(sa.text("SELECT latest_day FROM firm")).scalar()
    found = bind.execute(
        sa.text(
            "SELECT s.id, s.anchor_day, s.period_start, s.period_end FROM subscriptions s"
            " JOIN plans p ON p.code = s.plan"
            " WHERE s.interval = 'yearly' AND p.quota_by_month = 1 AND s.ended_on IS NULL"
        )
    ).all()
    for id_, anchor_day, start, end in found:
        window = _month_of(latest or start, anchor_day, start, end)
        bind.execute(
            sa.text("UPDATE subscriptions SET window_start = :s, window_end = :e WHERE id = :id"),
            {"s": window[0].isoformat(), "e": window[1].isoformat(), "id": id_},
        )


def _month_of(latest: str, anchor_day: int, start: str, end: str) -> tuple[date, date]:
    """Return the month between the anchor's boundaries that contains a day of the period."""
    first, last, day = map(date.fromisoformat, (start, end, latest))
    opened, closed, month = first, first, 0
    while closed <= max(day, first):
        month += 1
        opened, closed = closed, min(last, _boundary(first, anchor_day, month))
        if closed == last:
            break
    return opened, closed


def _boundary(first: date, anchor_day: int, month: int) -> date:
    year, index = divmod(first.year * 12 + first.month - 1 + month, 12)
    year_after, index_after = divmod(first.year * 12 + first.month + month, 12)
    length = (date(year_after, index_after + 1, 1) - date(year, index + 1, 1)).days
    return date(year, index + 1, min(anchor_day, length))


def _change_billed_lines() -> None:
    kept = (
        "id", "subscription_id", "journal_id", "document_id", "kind", "day", "plan", "add_on",
        "span_start", "span_end", "period_start", "period_end", "price", "discount",
        "discount_code", "price_from", "net", "payer", "vat_rate", "credited_id", "cap",
    )  # fmt: skip
    _rebuild(
        "billed_lines",
        kept,
        {"reversed": "0"},
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subscription_id", sa.Integer(), nullable=False),
        sa.Column("journal_id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("add_on", sa.Text(), nullable=False),
        sa.Column("span_start", sa.Text(), nullable=False),
        sa.Column("span_end", sa.Text(), nullable=False),
        sa.Column("period_start", sa.Text(), nullable=False),
        sa.Column("period_end", sa.Text(), nullable=False),
        sa.Column("price", sa.Integer(), nullable=False),
        sa.Column("discount", sa.Integer(), nullable=False),
        sa.Column("discount_code", sa.Text(), nullable=True),
        sa.Column("price_from", sa.Text(), nullable=True),
        sa.Column("net", sa.Integer(), nullable=False),
        sa.Column("payer", sa.Text(), nullable=False),
        sa.Column("vat_rate", sa.Integer(), nullable=False),
        sa.Column("credited_id", sa.Integer(), nullable=True),
        sa.Column("cap", sa.Integer(), nullable=True),
        sa.Column("documents_used", sa.Integer(), nullable=True),
        sa.Column("documents_quota", sa.Integer(), nullable=True),
        sa.Column("documents_billed", sa.Integer(), nullable=True),
        sa.Column("reverses_id", sa.Integer(), nullable=True),
        sa.Column("reversed", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(document_id IS NOT NULL) = (payer = 'firm' AND kind <> 'opening')",
            name=op.f("ck_billed_lines_documented"),
        ),
        sa.CheckConstraint(
            "(kind = 'credit' AND net <= 0) OR kind IN ('overage', 'reversal')"
            " OR (kind NOT IN ('credit', 'overage', 'reversal') AND net >= 0)",
            name=op.f("ck_billed_lines_sign"),
        ),
        sa.CheckConstraint(
            "(kind = 'credit') = (credited_id IS NOT NULL)",
            name=op.f("ck_billed_lines_credits_a_line"),
        ),
        sa.CheckConstraint(
            "(kind = 'reversal') = (reverses_id IS NOT NULL)",
            name=op.f("ck_billed_lines_reverses_a_line"),
        ),
        sa.CheckConstraint(
            "(kind = 'overage') = (documents_used IS NOT NULL)"
            " AND (kind = 'overage') = (documents_quota IS NOT NULL)"
            " AND (kind = 'overage') = (documents_billed IS NOT NULL)",
            name=op.f("ck_billed_lines_counts_documents"),
        ),
        sa.CheckConstraint("span_start < span_end", name=op.f("ck_billed_lines_span_forwards")),
        sa.CheckConstraint(
            "span_start >= period_start AND span_end <= period_end",
            name=op.f("ck_billed_lines_within"),
        ),
        sa.ForeignKeyConstraint(
            ["credited_id"], ["billed_lines.id"], name=op.f("fk_billed_lines_credited_id")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_billed_lines_document_id")
        ),
        sa.ForeignKeyConstraint(
            ["journal_id"], ["journal.id"], name=op.f("fk_billed_lines_journal_id")
        ),
        sa.ForeignKeyConstraint(
            ["reverses_id"], ["billed_lines.id"], name=op.f("fk_billed_lines_reverses_id")
        ),
        sa.ForeignKeyConstraint(
            ["subscription_id"], ["subscriptions.id"], name=op.f("fk_billed_lines_subscription_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_billed_lines")),
        sa.UniqueConstraint("reverses_id", name=op.f("uq_billed_lines_reverses_id")),
    )
    for column in ("day", "document_id", "subscription_id"):
        op.create_index(f"ix_billed_lines_{column}", "billed_lines", [column])
    op.create_index(
        "uq_billed_lines_period",
        "billed_lines",
        ["subscription_id", "plan", "add_on", "period_start"],
        unique=True,
        sqlite_where=sa.text("kind IN ('opening', 'start', 'renewal') AND reversed = 0"),
    )
    op.create_index(
        "uq_billed_lines_credited",
        "billed_lines",
        ["credited_id"],
        unique=True,
        sqlite_where=sa.text("credited_id IS NOT NULL AND reversed = 0"),
    )


def _add_readings() -> None:
    op.create_table(
        "readings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subscription_id", sa.Integer(), nullable=False),
        sa.Column("window_end", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("documents", sa.Integer(), nullable=False),
        sa.Column("journal_id", sa.Integer(), nullable=False),
        sa.Column("superseded_by", sa.Integer(), nullable=True),
        sa.CheckConstraint("documents >= 0", name=op.f("ck_readings_not_negative")),
        sa.ForeignKeyConstraint(
            ["journal_id"], ["journal.id"], name=op.f("fk_readings_journal_id")
        ),
        sa.ForeignKeyConstraint(
            ["subscription_id"], ["subscriptions.id"], name=op.f("fk_readings_subscription_id")
        ),
        sa.ForeignKeyConstraint(
            ["superseded_by"], ["journal.id"], name=op.f("fk_readings_superseded_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_readings")),
        sqlite_strict=True,
    )
    op.create_index("ix_readings_subscription_id", "readings", ["subscription_id"])
    op.create_index(
        "uq_readings_day",
        "readings",
        ["subscription_id", "day"],
        unique=True,
        sqlite_where=sa.text("superseded_by IS NULL"),
    )


def _add_quota_windows() -> None:
    op.create_table(
        "quota_windows",
        sa.Column("subscription_id", sa.Integer(), nullable=False),
        sa.Column("end_day", sa.Text(), nullable=False),
        sa.Column("start_day", sa.Text(), nullable=False),
        sa.Column("period_start", sa.Text(), nullable=False),
        sa.Column("period_end", sa.Text(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("quota", sa.Integer(), nullable=False),
        sa.Column("price", sa.Integer(), nullable=False),
        sa.Column("payer", sa.Text(), nullable=False),
        sa.Column("journal_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("start_day < end_day", name=op.f("ck_quota_windows_forwards")),
        sa.ForeignKeyConstraint(
            ["journal_id"], ["journal.id"], name=op.f("fk_quota_windows_journal_id")
        ),
        sa.ForeignKeyConstraint(
            ["subscription_id"], ["subscriptions.id"], name=op.f("fk_quota_windows_subscription_id")
        ),
        sa.PrimaryKeyConstraint("subscription_id", "end_day", name=op.f("pk_quota_windows")),
        sqlite_strict=True,
    )


def _add_former_states() -> None:
    op.create_table(
        "former_states",
        sa.Column("journal_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("undone_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_former_states_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["journal_id"],
            ["journal.id"],
            name=op.f("fk_former_states_journal_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["undone_by"], ["journal.id"], name=op.f("fk_former_states_undone_by")
        ),
        sa.PrimaryKeyConstraint("journal_id", "client_id", name=op.f("pk_former_states")),
        sqlite_strict=True,
    )
    op.create_index("ix_former_states_client_id", "former_states", ["client_id"])
