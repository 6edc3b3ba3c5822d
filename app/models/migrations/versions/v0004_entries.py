"""Accounting entries: journals, accounts, financial years, VAT codes, the clients' own accounts."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add four columns to the firm, one to the clients, and four tables."""
    _add_to_firm()
    own = sa.Column("ledger_account", sa.Text(), nullable=False, server_default="")
    op.add_column("clients", own)
    _add_journals()
    _add_accounts()
    _add_years()
    _add_vat_codes()


def _add_to_firm() -> None:
    prefix = sa.Column("auxiliary_prefix", sa.Text(), nullable=False, server_default="")
    op.add_column("firm", prefix)
    longest = sa.Column("auxiliary_longest", sa.Integer(), nullable=False, server_default="8")
    op.add_column("firm", longest)
    for term in ("supplier_days", "client_days"):
        op.add_column("firm", sa.Column(term, sa.Integer(), nullable=True))


def _add_journals() -> None:
    op.create_table(
        "entry_journals",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('purchase', 'purchase_credit_note', 're_billing', 're_billing_credit_note')",
            name=op.f("ck_entry_journals_known_kind"),
        ),
        sa.CheckConstraint("code <> ''", name=op.f("ck_entry_journals_coded")),
        sa.PrimaryKeyConstraint("kind", name=op.f("pk_entry_journals")),
        sqlite_strict=True,
    )


def _add_accounts() -> None:
    op.create_table(
        "entry_accounts",
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("rate", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.CheckConstraint("number <> ''", name=op.f("ck_entry_accounts_numbered")),
        sa.CheckConstraint(
            "rate = -1 OR (rate BETWEEN 0 AND 10000"
            " AND role IN ('input_vat', 'revenue', 'output_vat'))",
            name=op.f("ck_entry_accounts_rated"),
        ),
        sa.PrimaryKeyConstraint("role", "rate", name=op.f("pk_entry_accounts")),
        sqlite_strict=True,
    )


def _add_years() -> None:
    op.create_table(
        "entry_years",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("first_day", sa.Text(), nullable=False),
        sa.Column("last_day", sa.Text(), nullable=False),
        sa.CheckConstraint("length(code) = 1", name=op.f("ck_entry_years_one_character")),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_entry_years_forwards")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_entry_years")),
        sqlite_strict=True,
    )


def _add_vat_codes() -> None:
    op.create_table(
        "entry_vat_codes",
        sa.Column("purchase", sa.Integer(), nullable=False),
        sa.Column("rate", sa.Integer(), nullable=False),
        sa.Column("reverse_charge", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "rate BETWEEN 0 AND 10000", name=op.f("ck_entry_vat_codes_a_percentage")
        ),
        sa.CheckConstraint("code <> ''", name=op.f("ck_entry_vat_codes_coded")),
        sa.PrimaryKeyConstraint(
            "purchase", "rate", "reverse_charge", name=op.f("pk_entry_vat_codes")
        ),
        sqlite_strict=True,
    )
