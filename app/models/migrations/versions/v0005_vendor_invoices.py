"""The vendor's invoices: what they state, what was decided about it, what they settled."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add five tables."""
    _add_invoices()
    _add_lines()
    _add_decisions()
    _add_matches()
    _add_documents()


def _add_invoices() -> None:
    op.create_table(
        "vendor_invoices",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("issued_on", sa.Text(), nullable=False),
        sa.Column("start_day", sa.Text(), nullable=False),
        sa.Column("end_day", sa.Text(), nullable=False),
        sa.Column("net", sa.Integer(), nullable=False),
        sa.Column("vat", sa.Integer(), nullable=True),
        sa.Column("gross", sa.Integer(), nullable=True),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("journal_id", sa.Integer(), nullable=False),
        sa.Column("settled_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("number <> ''", name=op.f("ck_vendor_invoices_numbered")),
        sa.CheckConstraint("start_day < end_day", name=op.f("ck_vendor_invoices_forwards")),
        sa.ForeignKeyConstraint(
            ["journal_id"], ["journal.id"], name=op.f("fk_vendor_invoices_journal_id")
        ),
        sa.ForeignKeyConstraint(
            ["settled_id"], ["journal.id"], name=op.f("fk_vendor_invoices_settled_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vendor_invoices")),
        sa.UniqueConstraint("number", name=op.f("uq_vendor_invoices_number")),
        sqlite_strict=True,
    )


def _add_lines() -> None:
    op.create_table(
        "vendor_invoice_lines",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("invoice_id", sa.Integer(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("client_text", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("service_text", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=True),
        sa.Column("quantity", sa.Integer(), nullable=True),
        sa.Column("unit_price", sa.Integer(), nullable=True),
        sa.Column("net", sa.Integer(), nullable=False),
        sa.Column("vat_rate", sa.Integer(), nullable=True),
        sa.Column("start_day", sa.Text(), nullable=True),
        sa.Column("end_day", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "vat_rate BETWEEN 0 AND 10000", name=op.f("ck_vendor_invoice_lines_a_percentage")
        ),
        sa.CheckConstraint(
            "end_day IS NULL OR (start_day IS NOT NULL AND start_day < end_day)",
            name=op.f("ck_vendor_invoice_lines_forwards"),
        ),
        sa.ForeignKeyConstraint(
            ["invoice_id"],
            ["vendor_invoices.id"],
            name=op.f("fk_vendor_invoice_lines_invoice_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_vendor_invoice_lines_client_id"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vendor_invoice_lines")),
        sa.UniqueConstraint(
            "invoice_id", "row", name=op.f("uq_vendor_invoice_lines_invoice_id_row")
        ),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_vendor_invoice_lines_client_id"), "vendor_invoice_lines", ["client_id"]
    )


def _add_decisions() -> None:
    op.create_table(
        "vendor_invoice_decisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("invoice_id", sa.Integer(), nullable=False),
        sa.Column("line_id", sa.Integer(), nullable=True),
        sa.Column("billed_line_id", sa.Integer(), nullable=True),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("difference", sa.Integer(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(line_id IS NULL) <> (billed_line_id IS NULL)",
            name=op.f("ck_vendor_invoice_decisions_of_one_line"),
        ),
        sa.CheckConstraint(
            "decision IN ('accepted', 'disputed')",
            name=op.f("ck_vendor_invoice_decisions_known_decision"),
        ),
        sa.CheckConstraint(
            "decision IS NOT NULL OR comment <> ''",
            name=op.f("ck_vendor_invoice_decisions_says_something"),
        ),
        sa.ForeignKeyConstraint(
            ["invoice_id"],
            ["vendor_invoices.id"],
            name=op.f("fk_vendor_invoice_decisions_invoice_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["line_id"],
            ["vendor_invoice_lines.id"],
            name=op.f("fk_vendor_invoice_decisions_line_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["billed_line_id"],
            ["billed_lines.id"],
            name=op.f("fk_vendor_invoice_decisions_billed_line_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vendor_invoice_decisions")),
        sa.UniqueConstraint("line_id", name=op.f("uq_vendor_invoice_decisions_line_id")),
        sa.UniqueConstraint(
            "invoice_id",
            "billed_line_id",
            name=op.f("uq_vendor_invoice_decisions_invoice_id_billed_line_id"),
        ),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_vendor_invoice_decisions_billed_line_id"),
        "vendor_invoice_decisions",
        ["billed_line_id"],
    )


def _add_matches() -> None:
    op.create_table(
        "vendor_invoice_matches",
        sa.Column("billed_line_id", sa.Integer(), nullable=False),
        sa.Column("invoice_id", sa.Integer(), nullable=False),
        sa.Column("line_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["billed_line_id"],
            ["billed_lines.id"],
            name=op.f("fk_vendor_invoice_matches_billed_line_id"),
        ),
        sa.ForeignKeyConstraint(
            ["invoice_id"],
            ["vendor_invoices.id"],
            name=op.f("fk_vendor_invoice_matches_invoice_id"),
        ),
        sa.ForeignKeyConstraint(
            ["line_id"],
            ["vendor_invoice_lines.id"],
            name=op.f("fk_vendor_invoice_matches_line_id"),
        ),
        sa.PrimaryKeyConstraint("billed_line_id", name=op.f("pk_vendor_invoice_matches")),
        sa.UniqueConstraint("line_id", name=op.f("uq_vendor_invoice_matches_line_id")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_vendor_invoice_matches_invoice_id"), "vendor_invoice_matches", ["invoice_id"]
    )


def _add_documents() -> None:
    op.create_table(
        "vendor_invoice_documents",
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("invoice_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name=op.f("fk_vendor_invoice_documents_document_id"),
        ),
        sa.ForeignKeyConstraint(
            ["invoice_id"],
            ["vendor_invoices.id"],
            name=op.f("fk_vendor_invoice_documents_invoice_id"),
        ),
        sa.PrimaryKeyConstraint("document_id", name=op.f("pk_vendor_invoice_documents")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_vendor_invoice_documents_invoice_id"), "vendor_invoice_documents", ["invoice_id"]
    )
