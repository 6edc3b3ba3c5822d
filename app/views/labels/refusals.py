"""One sentence for each thing that the rules refuse: what is wrong, where, and what to do."""

from collections.abc import Callable, Mapping
from datetime import date

from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.domain.clients import ClientStatus
from app.domain.errors import Refusal, Refused
from app.views.formatting import Formats
from app.views.labels.act_refusals import act_refusals
from app.views.labels.fields import field_name
from app.views.labels.journal import act_name, import_source
from app.views.labels.offers import add_on_name, plan_name
from app.views.labels.source import Labels, filled
from app.views.labels.terms import interval_name, status_name


def refusal(refused: Refused, catalogue: Catalogue, formats: Formats) -> str:
    """The sentence of a refusal, with the names and dates that it is about."""
    return filled(refusal_template(refused.reason), worded_facts(refused.facts, catalogue, formats))


def worded_facts(
    facts: Mapping[str, str | int | date], catalogue: Catalogue, formats: Formats
) -> dict[str, str]:
    """Facts as a sentence names them; the name of a client also with its reference: `client`."""
    named = {fact: _worded(fact, value, catalogue, formats) for fact, value in facts.items()}
    if "name" in named:
        named["client"] = client_named(named["name"], named.get("reference", ""))
    return named


def client_named(name: str, reference: str) -> str:
    """A client in a sentence, with its reference where it has one: "Delorme SAS (D18982)"."""
    return f"{name} ({reference})" if reference else name


def refusal_template(reason: Refusal) -> str:
    """The sentence of a reason, its facts still to be filled in."""
    return {**_catalogue(), **_promo_codes(), **_renewal(), **_payers(), **act_refusals()}[reason]


def _worded(fact: str, value: str | int | date, catalogue: Catalogue, formats: Formats) -> str:
    if isinstance(value, date):
        return formats.day(value)
    if isinstance(value, int):
        is_amount = fact.startswith("amount_")
        return formats.amount(value, catalogue.currency) if is_amount else formats.integer(value)
    word = _wordings(catalogue, formats.language).get(fact)
    return value if word is None else word(value)


def _wordings(catalogue: Catalogue, language: str) -> dict[str, Callable[[str], str]]:
    """How each fact that is a code is put into words, by the name of the fact."""
    return {
        "plan": lambda code: plan_name(catalogue, code, language),
        "add_on": lambda code: add_on_name(catalogue, code, language),
        "interval": lambda code: interval_name(Interval(code)),
        "status": lambda code: status_name(ClientStatus(code)),
        "field": field_name,
        "act": act_name,
        "later": act_name,
        "file": import_source,
    }


def _catalogue() -> dict[Refusal, str]:
    return {
        Refusal.PLAN_UNKNOWN: Labels.tr(
            "The catalogue has no plan “{plan}”. Choose another plan, or add it to the catalogue."
        ),
        Refusal.PLAN_NOT_SOLD_YET: Labels.tr(
            "The plan {plan} is sold from {day} on. Choose another plan, or wait until that day."
        ),
        Refusal.ADD_ON_NOT_SOLD_YET: Labels.tr(
            "The extra service {add_on} is sold from {day} on. Take it off, or wait until that day."
        ),
        Refusal.ADD_ON_UNKNOWN: Labels.tr(
            "The catalogue has no extra service “{add_on}”. "
            "Choose another one, or add it to the catalogue."
        ),
        Refusal.ADD_ON_NOT_OFFERED: Labels.tr(
            "The plan {plan} does not offer the extra service {add_on}. "
            "Remove the service, or choose a plan that offers it."
        ),
    }


def _promo_codes() -> dict[Refusal, str]:
    return {
        Refusal.PROMO_UNKNOWN: Labels.tr(
            "The catalogue has no promo code “{promo}”. Check its spelling, or leave it out."
        ),
        Refusal.PROMO_NOT_YET_VALID: Labels.tr(
            "The promo code {promo} is valid from {day} on. Use it from that day, or leave it out."
        ),
        Refusal.PROMO_EXPIRED: Labels.tr(
            "The promo code {promo} was valid until {day}. Type another one, or leave it out."
        ),
        Refusal.PROMO_WRONG_PLAN: Labels.tr(
            "The promo code {promo} does not cover the plan {plan}. "
            "Choose another plan or another code."
        ),
        Refusal.PROMO_WRONG_INTERVAL: Labels.tr(
            "The promo code {promo} does not cover this billing interval: {interval}. "
            "Choose the other interval or another code."
        ),
        Refusal.PROMO_USED_UP: Labels.tr(
            "The promo code {promo} has been used up: {times} of {times}. "
            "Type another one, or leave it out."
        ),
        Refusal.PROMO_USED_BY_CLIENT: Labels.tr(
            "This client has already used the promo code {promo}, which serves once per client. "
            "Type another one, or leave it out."
        ),
        Refusal.PROMO_ALREADY_ACTIVE: Labels.tr(
            "The promo code {promo} already applies to this subscription. "
            "Type another one, or leave it out."
        ),
    }


def _renewal() -> dict[Refusal, str]:
    return {
        Refusal.ALREADY_ENDED: Labels.tr(
            "This subscription ended on {day}. Subscribe again to start a new one."
        ),
        Refusal.RENEWAL_ALREADY_STOPPED: Labels.tr(
            "The renewal of {day} is already stopped. There is nothing more to do."
        ),
        Refusal.RENEWAL_NOT_STOPPED: Labels.tr(
            "Renewal is not stopped: this subscription renews by itself. "
            "There is nothing to resume."
        ),
        Refusal.NOTHING_SCHEDULED: Labels.tr(
            "This change is no longer scheduled: it was withdrawn or has taken effect. "
            "There is nothing to withdraw."
        ),
        Refusal.NOTHING_CHANGES: Labels.tr(
            "The subscription already is as chosen. Change at least one thing, or cancel."
        ),
    }


def _payers() -> dict[Refusal, str]:
    return {
        Refusal.PAID_BY_CLIENT: Labels.tr(
            "The client pays for this subscription itself. "
            "To include it, switch the payer on and choose the firm."
        ),
        Refusal.HAND_OVER_STOPS_RENEWAL: Labels.tr(
            "Handing over stops renewal, so it cannot be resumed at the same time. "
            "Leave renewal unchanged, or choose the firm as payer."
        ),
        Refusal.USE_UNKNOWN: Labels.tr(
            "Nobody has read yet what this client uses, so no plan fits better than another. "
            "Enter a reading in its Usage tab, or choose a plan."
        ),
        Refusal.CHANGED_MEANWHILE: Labels.tr(
            "Something changed for this client since the preview, so nothing was done. "
            "Look at the client, then start again."
        ),
        Refusal.FIRM_PAYS_ALREADY: Labels.tr(
            "Your firm already pays for this subscription, or will from the next renewal. "
            "There is nothing to take over."
        ),
        Refusal.CLIENT_PAYS_ALREADY: Labels.tr(
            "The client pays for this subscription itself. There is nothing to hand over."
        ),
        Refusal.HANDED_OVER_ALREADY: Labels.tr(
            "This subscription is already handed over: it runs until {day}. "
            "There is nothing more to do."
        ),
    }
