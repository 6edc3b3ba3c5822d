"""What the check finds, as values: which cell, how grave, why, and what would be right."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum, IntEnum
from typing import Final, Generic, TypeVar

from app.domain.errors import Refusal, Refused
from app.services.imports.fields import Field

_PLACES: Final = {place: number for number, place in enumerate(Field)}

Fact = str | int | date
Facts = Mapping[str, Fact]


class Severity(IntEnum):
    """An error rejects the row; with a warning or a note it is imported."""

    NOTE = 1
    WARNING = 2
    ERROR = 3


class Reason(Enum):
    """Why a cell is not as it should be; what the billing rules refuse is a `Refusal`.

    The names in parentheses are the facts that the sentence can name.
    """

    MISSING = "missing"
    CELLS_BEYOND_HEADINGS = "cells_beyond_headings"  # (cells, headings)
    TEXT_TOO_LONG = "text_too_long"  # (length, limit)

    COUNTRY_UNKNOWN = "country_unknown"
    COUNTRY_UNDERSTOOD = "country_understood"  # (country)
    LOCALE_UNKNOWN = "locale_unknown"
    LOCALE_COMPLETED = "locale_completed"  # (locale)
    STATUS_UNKNOWN = "status_unknown"
    PAYER_UNKNOWN = "payer_unknown"
    INTERVAL_UNKNOWN = "interval_unknown"
    DAY_UNKNOWN = "day_unknown"
    DAY_IMPLAUSIBLE = "day_implausible"  # (day, earliest)
    AMOUNT_UNKNOWN = "amount_unknown"
    AMOUNT_AMBIGUOUS = "amount_ambiguous"  # (grouped, decimal)
    AMOUNT_TOO_PRECISE = "amount_too_precise"  # (digits)
    AMOUNT_NEGATIVE = "amount_negative"
    AMOUNT_TOO_LARGE = "amount_too_large"  # (limit, in minor units)

    COUNT_UNKNOWN = "count_unknown"
    COUNT_AMBIGUOUS = "count_ambiguous"  # (grouped, decimal)
    COUNT_NOT_WHOLE = "count_not_whole"
    COUNT_NEGATIVE = "count_negative"
    COUNT_TOO_LARGE = "count_too_large"  # (most)

    DUPLICATE_IN_FILE = "duplicate_in_file"  # (row, name, reference)
    DUPLICATE_OF_CLIENT = "duplicate_of_client"  # (client, name, reference)

    TRIMMED = "trimmed"
    RUNS_IN_SPREADSHEET = "runs_in_spreadsheet"  # (sign)
    EMAIL_DOUBTFUL = "email_doubtful"
    ZEROS_LOST = "zeros_lost"  # a spreadsheet took a number for a quantity

    SIREN_CHECK_DIGIT = "siren_check_digit"  # (expected, found)
    SIRET_CHECK_DIGIT = "siret_check_digit"  # (expected, found)
    SIRET_LA_POSTE = "siret_la_poste"  # (sum)
    BE_CHECK_DIGITS = "be_check_digits"  # (base, remainder, expected, found)
    COMPANY_NUMBER_SHAPE = "company_number_shape"  # (country)
    VAT_SHAPE = "vat_shape"  # (country)
    VAT_CHECK_DIGITS = "vat_check_digits"  # (country, and where it is known expected, found)
    VAT_WITHOUT_COUNTRY = "vat_without_country"  # (country)
    VAT_OTHER_COUNTRY = "vat_other_country"  # (found, country)
    VAT_OTHER_COMPANY = "vat_other_company"  # (company)
    IBAN_SHAPE = "iban_shape"  # (where the country is known: country, length, found)
    IBAN_COUNTRY = "iban_country"  # (found)
    IBAN_CHECK_DIGITS = "iban_check_digits"  # (expected, found)
    IBAN_NATIONAL_CHECK = "iban_national_check"  # (country)

    ADD_ON_INCLUDED = "add_on_included"  # (add_on, plan)
    ADD_ON_REPEATED = "add_on_repeated"  # (add_on)
    CLIENT_WILL_PAY = "client_will_pay"
    NEEDS_PLAN = "needs_plan"
    IGNORED_WITHOUT_PLAN = "ignored_without_plan"
    IGNORED_UNLESS_ACTIVE = "ignored_unless_active"

    CLIENT_UNKNOWN = "client_unknown"
    CLIENT_AMBIGUOUS = "client_ambiguous"  # (clients)
    CLIENT_OTHER = "client_other"  # (name, reference)
    CLIENT_WITHOUT_THIS = "client_without_this"  # (name, reference)
    GIVEN_TWICE_IN_FILE = "given_twice_in_file"  # (row, name, reference)
    VALUE_REPLACED = "value_replaced"  # (before)
    NO_WINDOW = "no_window"  # (day, name, reference)
    READ_MORE_BEFORE = "read_more_before"  # (documents, day)
    READ_LESS_AFTER = "read_less_after"  # (documents, day)
    READ_TWICE_IN_FILE = "read_twice_in_file"  # (row)
    READ_ALREADY = "read_already"  # (documents, day)
    READING_REPLACED = "reading_replaced"  # (documents)
    LATE_BILLS = "late_bills"  # (last, documents, and in minor units price and net)
    LATE_BILLS_NOTHING = "late_bills_nothing"  # (last)

    INVOICE_CLIENT_UNKNOWN = "invoice_client_unknown"
    INVOICE_CLIENT_AMBIGUOUS = "invoice_client_ambiguous"  # (clients)
    INVOICE_CLIENT_OTHER = "invoice_client_other"  # (name, reference)
    INVOICE_SERVICE_UNKNOWN = "invoice_service_unknown"
    INVOICE_PLAN_TAKEN = "invoice_plan_taken"  # (plan)
    INVOICE_OTHER_NUMBER = "invoice_other_number"  # (number)
    INVOICE_OTHER_DATE = "invoice_other_date"  # (day)
    QUANTITY_ROUNDED = "quantity_rounded"  # (decimals)
    UNIT_PRICE_LEFT_OUT = "unit_price_left_out"  # (digits)
    RATE_UNKNOWN = "rate_unknown"
    LAST_DAY_ALONE = "last_day_alone"
    DAYS_BACKWARDS = "days_backwards"  # (day, first)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is to be said of a cell; without a field it concerns the row as a whole.

    `suggestion` is a text that would be right in its cell, where that can be known: identity
    numbers have none, because any of their digits may be the wrong one.
    """

    severity: Severity
    reason: Reason | Refusal
    facts: Facts = field(default_factory=dict)
    suggestion: str | None = None
    field: Field | None = None

    def at(self, place: Field) -> "Problem":
        """Return the problem with the cell that it is in."""
        return replace(self, field=place)


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """What a text was understood as (None: it was not), and what is to be said of it."""

    value: T | None
    problem: Problem | None = None


def wrong(reason: Reason | Refusal, suggestion: str | None = None, **facts: Fact) -> Problem:
    """Return a problem that rejects the row."""
    return Problem(Severity.ERROR, reason, facts, suggestion)


def doubtful(reason: Reason | Refusal, suggestion: str | None = None, **facts: Fact) -> Problem:
    """Return a problem with which the row is imported all the same."""
    return Problem(Severity.WARNING, reason, facts, suggestion)


def noted(reason: Reason | Refusal, suggestion: str | None = None, **facts: Fact) -> Problem:
    """Return a problem that asks nothing of anyone."""
    return Problem(Severity.NOTE, reason, facts, suggestion)


def left_out(refused: Refused) -> Problem:
    """Return the problem of a promo code that the rules refuse: the row goes without it."""
    return Problem(Severity.WARNING, refused.reason, refused.facts)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return problems in the order of the template's columns, those of the whole row first."""
    return tuple(sorted(problems, key=lambda p: -1 if p.field is None else _PLACES[p.field]))
