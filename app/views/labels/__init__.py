"""Every text that more than one screen shows: terms, names, sentences and headings.

Functions only, so that each text is in the language of the moment that it is asked for.
"""

from app.views.labels.catalogue_changes import catalogue_changes
from app.views.labels.catalogue_problems import catalogue_problem, catalogue_problem_in_place
from app.views.labels.changes import (
    Announcement,
    handed_over,
    not_renewing,
    notice,
    pending_firm_pays,
    renewal_stopped,
    scheduled_change,
    scheduled_short,
    without_effect,
)
from app.views.labels.computation import (
    Computation,
    line_computation,
    line_sentence,
    line_title,
    price_origin,
    total_computation,
    vat_computation,
    vat_title,
)
from app.views.labels.counts import (
    acts,
    billing_periods,
    clients,
    days,
    days_of,
    documents,
    lines,
    months,
    renewals,
    services,
)
from app.views.labels.fields import field_name, field_names
from app.views.labels.files import cannot_write, unreadable
from app.views.labels.firm_fields import firm_field_name
from app.views.labels.import_problems import (
    import_problem,
    import_suggestion,
    severity_consequence,
    severity_name,
)
from app.views.labels.invoices import cause_name, decision_name, outcome_name, outcome_sentence
from app.views.labels.journal import act_name, act_names, import_source
from app.views.labels.mistakes import mistyped
from app.views.labels.offers import (
    add_on_name,
    discount_left,
    discount_short,
    duration_words,
    name_of,
    plan_name,
    promo_named,
    promo_title,
    rebate_scope,
    rebate_words,
    service_name,
    sold_name,
)
from app.views.labels.overage import ComputationRow, unit_price
from app.views.labels.rebilling import margin_words, rebill_mode_name, run_name, terms_words
from app.views.labels.refusals import client_named, refusal
from app.views.labels.short_refusals import refusal_short
from app.views.labels.terms import (
    interval_name,
    line_kind_name,
    paid_by,
    payer_name,
    per_interval,
    scope_name,
    slot_name,
    status_name,
    step_name,
    then_each,
)

__all__ = [
    "Announcement",
    "Computation",
    "ComputationRow",
    "act_name",
    "act_names",
    "acts",
    "add_on_name",
    "billing_periods",
    "cannot_write",
    "catalogue_changes",
    "catalogue_problem",
    "catalogue_problem_in_place",
    "cause_name",
    "client_named",
    "clients",
    "days",
    "days_of",
    "decision_name",
    "discount_left",
    "discount_short",
    "documents",
    "duration_words",
    "field_name",
    "field_names",
    "firm_field_name",
    "handed_over",
    "import_problem",
    "import_source",
    "import_suggestion",
    "interval_name",
    "line_computation",
    "line_kind_name",
    "line_sentence",
    "line_title",
    "lines",
    "margin_words",
    "mistyped",
    "months",
    "name_of",
    "not_renewing",
    "notice",
    "outcome_name",
    "outcome_sentence",
    "paid_by",
    "payer_name",
    "pending_firm_pays",
    "per_interval",
    "plan_name",
    "price_origin",
    "promo_named",
    "promo_title",
    "rebate_scope",
    "rebate_words",
    "rebill_mode_name",
    "refusal",
    "refusal_short",
    "renewal_stopped",
    "renewals",
    "run_name",
    "scheduled_change",
    "scheduled_short",
    "scope_name",
    "service_name",
    "services",
    "severity_consequence",
    "severity_name",
    "slot_name",
    "sold_name",
    "status_name",
    "step_name",
    "terms_words",
    "then_each",
    "total_computation",
    "unit_price",
    "unreadable",
    "vat_computation",
    "vat_title",
    "without_effect",
]
