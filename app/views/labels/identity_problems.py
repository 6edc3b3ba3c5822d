"""One sentence for each check that an identity number or an address can fail."""

from collections.abc import Collection

from app.services.imports.problems import Reason
from app.views.labels.source import Labels


def identity_problems() -> dict[Reason, str]:
    """Sentences by reason, their facts still to be filled in."""
    return {**_company(), **_vat(), **_account()}


def closer(reason: Reason, known: Collection[str]) -> str | None:
    """A closer sentence for a reason where more facts are `known`; None where there is none."""
    if reason is Reason.IBAN_SHAPE and "length" in known:
        return Labels.tr(
            "An IBAN of {country} has {length} characters, and this one has {found}. "
            "Compare it with the bank statement."
        )
    if reason is Reason.VAT_CHECK_DIGITS and "expected" in known:
        return Labels.tr(
            "The check digits of this VAT number of {country} would have to be {expected}, "
            "and are {found}. One of its digits is wrong."
        )
    return None


def _company() -> dict[Reason, str]:
    return {
        Reason.SIREN_CHECK_DIGIT: Labels.tr(
            "The check digit does not match: this SIREN would have to end in {expected}, "
            "and ends in {found}. One of its digits is wrong."
        ),
        Reason.SIRET_CHECK_DIGIT: Labels.tr(
            "The check digit does not match: this SIRET would have to end in {expected}, "
            "and ends in {found}. One of its digits is wrong."
        ),
        Reason.SIRET_LA_POSTE: Labels.tr(
            "The digits of a SIRET of La Poste add up to a multiple of 5, and these add up to "
            "{sum}. One of them is wrong."
        ),
        Reason.BE_CHECK_DIGITS: Labels.tr(
            "The check digits do not match: 97 − ({base} modulo 97) is {expected}, "
            "and the number ends in {found}. One of its digits is wrong."
        ),
        Reason.COMPANY_NUMBER_SHAPE: Labels.tr(
            "This does not have the form of a company number in {country}. "
            "Check its length and its figures."
        ),
        Reason.ZEROS_LOST: Labels.tr(
            "The zeros at the beginning are missing, as when a spreadsheet takes a number for an "
            "amount. Check the cell."
        ),
    }


def _vat() -> dict[Reason, str]:
    return {
        Reason.VAT_SHAPE: Labels.tr(
            "This does not have the form of a VAT number in {country}. "
            "Check its length and its figures."
        ),
        Reason.VAT_CHECK_DIGITS: Labels.tr(
            "The check digits of this VAT number of {country} do not match. "
            "One of its digits is wrong."
        ),
        Reason.VAT_WITHOUT_COUNTRY: Labels.tr(
            "A VAT number begins with the letters of its country, here {country}. Add them."
        ),
        Reason.VAT_OTHER_COUNTRY: Labels.tr(
            "This VAT number is of {found}, and the client of {country}. Check both."
        ),
        Reason.VAT_OTHER_COMPANY: Labels.tr(
            "This VAT number does not belong to the company number {company}. Check both."
        ),
    }


def _account() -> dict[Reason, str]:
    return {
        Reason.IBAN_SHAPE: Labels.tr(
            "This does not have the form of an IBAN. Check its length and its letters."
        ),
        Reason.IBAN_COUNTRY: Labels.tr(
            "No country issues an IBAN that begins with {found}. Check the first two letters."
        ),
        Reason.IBAN_CHECK_DIGITS: Labels.tr(
            "The check digits do not match: they would have to be {expected}, and are {found}. "
            "One of the figures is wrong."
        ),
        Reason.IBAN_NATIONAL_CHECK: Labels.tr(
            "The account number in this IBAN of {country} fails its own check. "
            "One of the figures is wrong."
        ),
        Reason.EMAIL_DOUBTFUL: Labels.tr(
            "This is not an e-mail address. Type it as in name@example.org."
        ),
    }
