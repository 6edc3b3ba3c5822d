"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create every table."""
    op.create_table(
        "add_ons",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_add_ons")),
        sqlite_strict=True,
    )
    op.create_table(
        "clients",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("status_since", sa.Text(), nullable=False),
        sa.Column("legal_name", sa.Text(), nullable=False),
        sa.Column("sort_name", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("first_name", sa.Text(), nullable=False),
        sa.Column("last_name", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("company_number", sa.Text(), nullable=False),
        sa.Column("vat_number", sa.Text(), nullable=False),
        sa.Column("iban", sa.Text(), nullable=False),
        sa.Column("street", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("box", sa.Text(), nullable=False),
        sa.Column("postal_code", sa.Text(), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("manager", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("invited_on", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "status IN ('draft', 'invited', 'active', 'archived', 'lost')",
            name=op.f("ck_clients_known_status"),
        ),
        sa.CheckConstraint("length(country) = 2", name=op.f("ck_clients_iso_country")),
        sa.CheckConstraint("length(legal_name) > 0", name=op.f("ck_clients_named")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clients")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_clients_company_number"), "clients", ["company_number"], unique=False)
    op.create_index("ix_clients_status_sort_name", "clients", ["status", "sort_name"], unique=False)
    op.create_index(op.f("ix_clients_vat_number"), "clients", ["vat_number"], unique=False)
    op.create_index(
        "uq_clients_reference",
        "clients",
        ["reference"],
        unique=True,
        sqlite_where=sa.text("reference <> ''"),
    )
    op.create_table(
        "documents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("start_day", sa.Text(), nullable=False),
        sa.Column("end_day", sa.Text(), nullable=False),
        sa.Column("written_on", sa.Text(), nullable=False),
        sa.Column("vendor_invoice", sa.Text(), nullable=False),
        sa.CheckConstraint("start_day < end_day", name=op.f("ck_documents_forwards")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
        sa.UniqueConstraint("number", name=op.f("uq_documents_number")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_documents_end_day"), "documents", ["end_day"], unique=False)
    op.create_table(
        "firm",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("company_number", sa.Text(), nullable=False),
        sa.Column("vat_number", sa.Text(), nullable=False),
        sa.Column("billing_name", sa.Text(), nullable=False),
        sa.Column("billing_email", sa.Text(), nullable=False),
        sa.Column("street", sa.Text(), nullable=False),
        sa.Column("postal_code", sa.Text(), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("reverse_charge", sa.Integer(), nullable=False),
        sa.Column("documents_by_month", sa.Integer(), nullable=False),
        sa.Column("fictitious", sa.Integer(), nullable=False),
        sa.Column("catalogue_name", sa.Text(), nullable=False),
        sa.Column("latest_day", sa.Text(), nullable=True),
        sa.Column("set_up", sa.Integer(), nullable=False),
        sa.Column("default_firm_pays", sa.Integer(), nullable=False),
        sa.Column("default_plan", sa.Text(), nullable=True),
        sa.Column("default_interval", sa.Text(), nullable=False),
        sa.Column("default_add_ons", sa.Text(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_firm_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_firm")),
        sqlite_strict=True,
    )
    op.create_table(
        "journal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal")),
        sqlite_strict=True,
    )
    op.create_table(
        "payment_methods",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("last_four", sa.Text(), nullable=False),
        sa.Column("mandate_reference", sa.Text(), nullable=False),
        sa.Column("added_on", sa.Text(), nullable=False),
        sa.Column("removed_on", sa.Text(), nullable=True),
        sa.CheckConstraint("kind IN ('card', 'sepa')", name=op.f("ck_payment_methods_known_kind")),
        sa.CheckConstraint("length(last_four) = 4", name=op.f("ck_payment_methods_only_four")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment_methods")),
        sqlite_strict=True,
    )
    op.create_table(
        "plans",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("quota_monthly", sa.Integer(), nullable=False),
        sa.Column("quota_yearly", sa.Integer(), nullable=False),
        sa.Column("quota_by_month", sa.Integer(), nullable=False),
        sa.Column("overage", sa.Integer(), nullable=False),
        sa.Column("add_ons", sa.Text(), nullable=False),
        sa.Column("includes", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_plans")),
        sa.UniqueConstraint("rank", name=op.f("uq_plans_rank")),
        sqlite_strict=True,
    )
    op.create_table(
        "promo_codes",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=True),
        sa.Column("amount", sa.Integer(), nullable=True),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("periods", sa.Integer(), nullable=True),
        sa.Column("plans", sa.Text(), nullable=False),
        sa.Column("intervals", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Text(), nullable=True),
        sa.Column("valid_until", sa.Text(), nullable=True),
        sa.Column("max_redemptions", sa.Integer(), nullable=True),
        sa.Column("once_per_client", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(percent IS NULL) <> (amount IS NULL)", name=op.f("ck_promo_codes_one_rebate")
        ),
        sa.CheckConstraint("periods IS NULL OR periods > 0", name=op.f("ck_promo_codes_lasts")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_promo_codes")),
        sqlite_strict=True,
    )
    op.create_table(
        "vat_rates",
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Text(), nullable=False),
        sa.Column("rate", sa.Integer(), nullable=False),
        sa.CheckConstraint("rate BETWEEN 0 AND 10000", name=op.f("ck_vat_rates_a_percentage")),
        sa.PrimaryKeyConstraint("country", "starts_on", name=op.f("pk_vat_rates")),
        sqlite_strict=True,
    )
    op.create_table(
        "client_tags",
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["clients.id"], name=op.f("fk_client_tags_client_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("client_id", "tag", name=op.f("pk_client_tags")),
        sqlite_strict=True,
    )
    op.create_table(
        "journal_clients",
        sa.Column("journal_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_journal_clients_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["journal_id"],
            ["journal.id"],
            name=op.f("fk_journal_clients_journal_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("journal_id", "client_id", name=op.f("pk_journal_clients")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_journal_clients_client_id"), "journal_clients", ["client_id"], unique=False
    )
    op.create_table(
        "pending_subscriptions",
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("firm_pays", sa.Integer(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=True),
        sa.Column("interval", sa.Text(), nullable=False),
        sa.Column("add_ons", sa.Text(), nullable=False),
        sa.Column("promo", sa.Text(), nullable=True),
        sa.Column("by_hand", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_pending_subscriptions_client_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["plan"], ["plans.code"], name=op.f("fk_pending_subscriptions_plan")
        ),
        sa.ForeignKeyConstraint(
            ["promo"], ["promo_codes.code"], name=op.f("fk_pending_subscriptions_promo")
        ),
        sa.PrimaryKeyConstraint("client_id", name=op.f("pk_pending_subscriptions")),
        sqlite_strict=True,
    )
    op.create_table(
        "prices",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=True),
        sa.Column("add_on", sa.Text(), nullable=True),
        sa.Column("new_from", sa.Text(), nullable=False),
        sa.Column("existing_from", sa.Text(), nullable=True),
        sa.Column("monthly", sa.Integer(), nullable=False),
        sa.Column("yearly", sa.Integer(), nullable=False),
        sa.CheckConstraint("(plan IS NULL) <> (add_on IS NULL)", name=op.f("ck_prices_one_owner")),
        sa.CheckConstraint(
            "existing_from IS NULL OR existing_from >= new_from",
            name=op.f("ck_prices_existing_not_before_new"),
        ),
        sa.CheckConstraint("monthly >= 0 AND yearly >= 0", name=op.f("ck_prices_not_negative")),
        sa.ForeignKeyConstraint(["add_on"], ["add_ons.code"], name=op.f("fk_prices_add_on")),
        sa.ForeignKeyConstraint(["plan"], ["plans.code"], name=op.f("fk_prices_plan")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prices")),
        sqlite_strict=True,
    )
    op.create_index(
        "uq_prices_add_on",
        "prices",
        ["add_on", "new_from"],
        unique=True,
        sqlite_where=sa.text("add_on IS NOT NULL"),
    )
    op.create_index(
        "uq_prices_plan",
        "prices",
        ["plan", "new_from"],
        unique=True,
        sqlite_where=sa.text("plan IS NOT NULL"),
    )
    op.create_table(
        "redemptions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("promo", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["clients.id"], name=op.f("fk_redemptions_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["promo"], ["promo_codes.code"], name=op.f("fk_redemptions_promo")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_redemptions")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_redemptions_client_id"), "redemptions", ["client_id"], unique=False)
    op.create_index(op.f("ix_redemptions_promo"), "redemptions", ["promo"], unique=False)
    op.create_table(
        "subscriptions",
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
        sa.Column("ended_on", sa.Text(), nullable=True),
        sa.Column("price", sa.Integer(), nullable=False),
        sa.Column("monthly_price", sa.Integer(), nullable=False),
        sa.CheckConstraint("anchor_day BETWEEN 1 AND 31", name=op.f("ck_subscriptions_anchor_day")),
        sa.CheckConstraint(
            "ended_on IS NULL OR renews = 0", name=op.f("ck_subscriptions_ended_does_not_renew")
        ),
        sa.CheckConstraint(
            "period_start < period_end", name=op.f("ck_subscriptions_period_forwards")
        ),
        sa.CheckConstraint(
            "started_on <= period_start", name=op.f("ck_subscriptions_started_before_period")
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["clients.id"], name=op.f("fk_subscriptions_client_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subscriptions")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_subscriptions_client_id"), "subscriptions", ["client_id"], unique=False
    )
    op.create_index(
        "ix_subscriptions_period_end",
        "subscriptions",
        ["period_end"],
        unique=False,
        sqlite_where=sa.text("ended_on IS NULL"),
    )
    op.create_index(
        "uq_subscriptions_running",
        "subscriptions",
        ["client_id"],
        unique=True,
        sqlite_where=sa.text("ended_on IS NULL"),
    )
    op.create_table(
        "billed_lines",
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
        sa.CheckConstraint(
            "(document_id IS NOT NULL) = (payer = 'firm' AND kind <> 'opening')",
            name=op.f("ck_billed_lines_documented"),
        ),
        sa.CheckConstraint(
            "(kind = 'credit' AND net <= 0) OR (kind <> 'credit' AND net >= 0)",
            name=op.f("ck_billed_lines_sign"),
        ),
        sa.CheckConstraint(
            "(kind = 'credit') = (credited_id IS NOT NULL)",
            name=op.f("ck_billed_lines_credits_a_line"),
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
            ["subscription_id"], ["subscriptions.id"], name=op.f("fk_billed_lines_subscription_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_billed_lines")),
        sa.UniqueConstraint("credited_id", name=op.f("uq_billed_lines_credited_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_billed_lines_day", "billed_lines", ["day"], unique=False)
    op.create_index(
        op.f("ix_billed_lines_document_id"), "billed_lines", ["document_id"], unique=False
    )
    op.create_index(
        op.f("ix_billed_lines_subscription_id"), "billed_lines", ["subscription_id"], unique=False
    )
    op.create_index(
        "uq_billed_lines_period",
        "billed_lines",
        ["subscription_id", "plan", "add_on", "period_start"],
        unique=True,
        sqlite_where=sa.text("kind IN ('opening', 'start', 'renewal')"),
    )
    op.create_table(
        "discounts",
        sa.Column("subscription_id", sa.Integer(), nullable=False),
        sa.Column("scheduled", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=True),
        sa.Column("amount", sa.Integer(), nullable=True),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("plans", sa.Text(), nullable=False),
        sa.Column("intervals", sa.Text(), nullable=False),
        sa.Column("periods", sa.Integer(), nullable=True),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(percent IS NULL) <> (amount IS NULL)", name=op.f("ck_discounts_one_rebate")
        ),
        sa.ForeignKeyConstraint(
            ["subscription_id"], ["subscriptions.id"], name=op.f("fk_discounts_subscription_id")
        ),
        sa.PrimaryKeyConstraint("subscription_id", "scheduled", name=op.f("pk_discounts")),
        sqlite_strict=True,
    )
    op.create_table(
        "periods",
        sa.Column("subscription_id", sa.Integer(), nullable=False),
        sa.Column("start_day", sa.Text(), nullable=False),
        sa.Column("end_day", sa.Text(), nullable=False),
        sa.CheckConstraint("start_day < end_day", name=op.f("ck_periods_forwards")),
        sa.ForeignKeyConstraint(
            ["subscription_id"], ["subscriptions.id"], name=op.f("fk_periods_subscription_id")
        ),
        sa.PrimaryKeyConstraint("subscription_id", "start_day", name=op.f("pk_periods")),
        sa.UniqueConstraint(
            "subscription_id", "end_day", name=op.f("uq_periods_subscription_id_end_day")
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "scheduled_changes",
        sa.Column("subscription_id", sa.Integer(), nullable=False),
        sa.Column("slot", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["subscription_id"],
            ["subscriptions.id"],
            name=op.f("fk_scheduled_changes_subscription_id"),
        ),
        sa.PrimaryKeyConstraint(
            "subscription_id", "slot", "code", name=op.f("pk_scheduled_changes")
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "services",
        sa.Column("subscription_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("is_plan", sa.Integer(), nullable=False),
        sa.Column("sold_on", sa.Text(), nullable=False),
        sa.Column("given_price", sa.Integer(), nullable=True),
        sa.Column("given_interval", sa.Text(), nullable=True),
        sa.Column("given_on", sa.Text(), nullable=True),
        sa.Column("running_line_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(given_price IS NULL) = (given_interval IS NULL)", name=op.f("ck_services_given_whole")
        ),
        sa.CheckConstraint(
            "(given_price IS NULL) = (given_on IS NULL)", name=op.f("ck_services_given_dated")
        ),
        sa.ForeignKeyConstraint(
            ["running_line_id"], ["billed_lines.id"], name=op.f("fk_services_running_line_id")
        ),
        sa.ForeignKeyConstraint(
            ["subscription_id"], ["subscriptions.id"], name=op.f("fk_services_subscription_id")
        ),
        sa.PrimaryKeyConstraint("subscription_id", "code", "is_plan", name=op.f("pk_services")),
        sa.UniqueConstraint("running_line_id", name=op.f("uq_services_running_line_id")),
        sqlite_strict=True,
    )
    op.create_index(
        "uq_services_plan",
        "services",
        ["subscription_id"],
        unique=True,
        sqlite_where=sa.text("is_plan = 1"),
    )
