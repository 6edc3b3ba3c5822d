"""The checks of a client's identity, field by field: what fails, what passes, nothing corrected."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from app.services.client_values import ClientFields
from app.services.imports import countries, identities
from app.services.imports.emails import email
from app.services.imports.problems import Problem, Read, Reason, Severity, doubtful

CHECKED = ("company_number", "vat_number", "iban", "email")
"""The fields that have a check."""


@dataclass(frozen=True, slots=True)
class Checks:
    """What the checks found: the problem of each field that fails, the fields that pass.

    `fields` are as they are stored: a number that passes is kept without spaces and dots, one that
    fails as it was typed.
    """

    fields: ClientFields
    problems: dict[str, Problem] = field(default_factory=dict)
    passed: frozenset[str] = frozenset()


def checked(fields: ClientFields) -> Checks:
    """Check everything that was given."""
    country = countries.country(fields.country).value
    checks: dict[str, Callable[[str], Read[str]]] = {
        "company_number": lambda text: identities.company_number(text, country),
        "vat_number": lambda text: identities.vat_number(text, country),
        "iban": identities.iban,
        "email": email,
    }
    found: dict[str, Read[str]] = {
        name: check(text) for name, check in checks.items() if (text := getattr(fields, name))
    }
    problems = {name: read.problem for name, read in found.items() if read.problem is not None}
    kept: dict[str, Any] = {name: read.value for name, read in found.items() if read.value}
    fields = replace(fields, **kept)
    problems |= _other_company(fields, country, problems)
    ruled = {name for name in found if _has_rules(name, fields, country)}
    return Checks(fields, problems, frozenset(ruled - set(problems)))


def wrong_identities(fields: ClientFields) -> tuple[str, ...]:
    """Return the fields that fail their check."""
    found = checked(fields).problems
    return tuple(name for name, problem in found.items() if problem.severity > Severity.NOTE)


@lru_cache(maxsize=100_000)
def wrong_of(
    country: str, company_number: str, vat_number: str, iban: str, email: str
) -> frozenset[str]:
    """Return the fields of a stored identity that fail; each identity is checked once a run."""
    fields = ClientFields(
        "",
        country=country,
        company_number=company_number,
        vat_number=vat_number,
        iban=iban,
        email=email,
    )
    return frozenset(wrong_identities(fields))


def _other_company(
    fields: ClientFields, country: str | None, problems: dict[str, Problem]
) -> dict[str, Problem]:
    """A VAT number may pass its check and be another company's: only where both numbers pass."""
    company, vat = fields.company_number, fields.vat_number
    if not company or not vat or {"company_number", "vat_number"} & set(problems):
        return {}
    if not vat.startswith(country or "-") or identities.same_company(company, vat):
        return {}
    return {"vat_number": doubtful(Reason.VAT_OTHER_COMPANY, company=company)}


def _has_rules(name: str, fields: ClientFields, country: str | None) -> bool:
    """Whether passing says anything: numbers of countries without rules are kept as typed."""
    match name:
        case "company_number":
            return country in ("FR", "BE", "LU")
        case "vat_number":
            return fields.vat_number[:2] in countries.EU_VAT_PREFIXES
        case _:
            return name == "iban"
