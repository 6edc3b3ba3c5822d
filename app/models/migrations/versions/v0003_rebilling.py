"""Charging on to clients: the firm's default, what is agreed with each client, and the runs."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_MODES = "mode IN ('rebill', 'disbursement', 'included', 'client_pays')"
_MARGIN = "margin_percent >= 0 AND margin_amount >= 0 AND (margin_percent = 0 OR margin_amount = 0)"


def upgrade() -> None:
    """Add three columns to the firm, and four tables."""
    _add_defaults()
    _add_terms()
    _add_runs()
    _add_lines()
    _add_adjustments()


def _add_defaults() -> None:
    mode = sa.Column("rebill_mode", sa.Text(), nullable=False, server_default="rebill")
    op.add_column("firm", mode)
    for margin in ("rebill_percent", "rebill_amount"):
        column = sa.Column(margin, sa.Integer(), nullable=False, server_default="0")
        op.add_column("firm", column)


def _add_terms() -> None:
    op.create_table(
        "rebill_terms",
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("margin_percent", sa.Integer(), nullable=False),
        sa.Column("margin_amount", sa.Integer(), nullable=False),
        sa.Column("in_client_name", sa.Integer(), nullable=False),
        sa.Column("mandate", sa.Text(), nullable=False),
        sa.CheckConstraint(_MODES, name=op.f("ck_rebill_terms_known_mode")),
        sa.CheckConstraint(_MARGIN, name=op.f("ck_rebill_terms_one_margin")),
        sa.CheckConstraint(
            "mode <> 'disbursement' OR (in_client_name = 1 AND mandate <> '')",
            name=op.f("ck_rebill_terms_mandated"),
        ),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_rebill_terms_client_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("client_id", name=op.f("pk_rebill_terms")),
        sqlite_strict=True,
    )


def _add_runs() -> None:
    op.create_table(
        "rebill_runs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("start_day", sa.Text(), nullable=False),
        sa.Column("end_day", sa.Text(), nullable=False),
        sa.Column("dated_on", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("journal_id", sa.Integer(), nullable=True),
        sa.Column("reverses_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("start_day < end_day", name=op.f("ck_rebill_runs_forwards")),
        sa.CheckConstraint(
            "(number IS NULL) = (journal_id IS NULL)", name=op.f("ck_rebill_runs_locked_by_an_act")
        ),
        sa.CheckConstraint(
            "reverses_id IS NULL OR number IS NOT NULL",
            name=op.f("ck_rebill_runs_reversals_locked"),
        ),
        sa.ForeignKeyConstraint(
            ["journal_id"], ["journal.id"], name=op.f("fk_rebill_runs_journal_id")
        ),
        sa.ForeignKeyConstraint(
            ["reverses_id"], ["rebill_runs.id"], name=op.f("fk_rebill_runs_reverses_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rebill_runs")),
        sa.UniqueConstraint("number", name=op.f("uq_rebill_runs_number")),
        sa.UniqueConstraint("reverses_id", name=op.f("uq_rebill_runs_reverses_id")),
        sqlite_strict=True,
    )
    op.create_index(
        "uq_rebill_runs_draft",
        "rebill_runs",
        [sa.text("(number IS NULL)")],
        unique=True,
        sqlite_where=sa.text("number IS NULL"),
    )


def _add_lines() -> None:
    op.create_table(
        "rebill_lines",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("billed_line_id", sa.Integer(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("cost_net", sa.Integer(), nullable=False),
        sa.Column("cost_vat", sa.Integer(), nullable=False),
        sa.Column("margin_percent", sa.Integer(), nullable=False),
        sa.Column("margin_amount", sa.Integer(), nullable=False),
        sa.Column("net", sa.Integer(), nullable=False),
        sa.Column("vat_rate", sa.Integer(), nullable=False),
        sa.Column("vat", sa.Integer(), nullable=False),
        sa.Column("waived", sa.Integer(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("settles", sa.Integer(), nullable=False),
        sa.CheckConstraint(_MODES, name=op.f("ck_rebill_lines_known_mode")),
        sa.CheckConstraint(_MARGIN, name=op.f("ck_rebill_lines_one_margin")),
        sa.ForeignKeyConstraint(
            ["billed_line_id"], ["billed_lines.id"], name=op.f("fk_rebill_lines_billed_line_id")
        ),
        sa.ForeignKeyConstraint(
            ["run_id"], ["rebill_runs.id"], name=op.f("fk_rebill_lines_run_id")
        ),
        sa.PrimaryKeyConstraint("run_id", "billed_line_id", name=op.f("pk_rebill_lines")),
        sqlite_strict=True,
    )
    op.create_index("ix_rebill_lines_billed_line_id", "rebill_lines", ["billed_line_id"])
    op.create_index(
        "uq_rebill_lines_settled",
        "rebill_lines",
        ["billed_line_id"],
        unique=True,
        sqlite_where=sa.text("settles = 1"),
    )


def _add_adjustments() -> None:
    op.create_table(
        "rebill_adjustments",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("billed_line_id", sa.Integer(), nullable=False),
        sa.Column("waived", sa.Integer(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["billed_line_id"],
            ["billed_lines.id"],
            name=op.f("fk_rebill_adjustments_billed_line_id"),
        ),
        sa.ForeignKeyConstraint(
            ["run_id"],
            ["rebill_runs.id"],
            name=op.f("fk_rebill_adjustments_run_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("run_id", "billed_line_id", name=op.f("pk_rebill_adjustments")),
        sqlite_strict=True,
    )
