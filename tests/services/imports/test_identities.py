"""Identity numbers: what passes is kept bare, what fails is kept as typed with what would pass."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.imports.emails import email
from app.services.imports.identities import (
    compact,
    company_number,
    iban,
    read_ahead,
    same_company,
    vat_number,
)
from app.services.imports.problems import Facts, Read, Reason, Severity


def assert_told(found: Read[str], typed: str, reason: Reason, facts: Facts) -> None:
    assert found.value == typed
    assert found.problem is not None
    assert found.problem.severity is Severity.WARNING
    assert (found.problem.reason, found.problem.facts) == (reason, facts)


@pytest.mark.parametrize(
    ("typed", "country", "kept"),
    [
        ("732829320", "FR", "732829320"),
        ("732 829 320", "FR", "732829320"),
        ("732.829.320.00074", "FR", "73282932000074"),
        ("35600000000048", "FR", "35600000000048"),  # the head office of La Poste
        ("35600000049837", "FR", "35600000049837"),  # one of its establishments
        ("0498.916.035", "BE", "0498916035"),
        ("BE 0498.916.035", "BE", "0498916035"),
        ("498916035", "BE", "0498916035"),
        ("B222038", "LU", "B222038"),
        ("b 222 038", "LU", "B222038"),
        ("HRB 12345", "DE", "HRB 12345"),
        ("any thing", None, "any thing"),
    ],
)
def test_a_company_number_that_passes_is_kept_bare(
    typed: str, country: str | None, kept: str
) -> None:
    assert company_number(typed, country) == Read(kept)


@pytest.mark.parametrize(
    ("typed", "country", "reason", "facts"),
    [
        ("732829321", "FR", Reason.SIREN_CHECK_DIGIT, {"expected": "0", "found": "1"}),
        ("73282932100074", "FR", Reason.SIREN_CHECK_DIGIT, {"expected": "0", "found": "1"}),
        ("73282932000075", "FR", Reason.SIRET_CHECK_DIGIT, {"expected": "4", "found": "5"}),
        ("35600000049838", "FR", Reason.SIRET_LA_POSTE, {"sum": 46}),
        ("7328293", "FR", Reason.COMPANY_NUMBER_SHAPE, {"country": "FR"}),
        ("7328293200007", "FR", Reason.COMPANY_NUMBER_SHAPE, {"country": "FR"}),
        ("1", "FR", Reason.COMPANY_NUMBER_SHAPE, {"country": "FR"}),
        ("732829320000741", "FR", Reason.COMPANY_NUMBER_SHAPE, {"country": "FR"}),
        ("٧٣٢٨٢٩٣٢٠", "FR", Reason.COMPANY_NUMBER_SHAPE, {"country": "FR"}),
        ("-", "FR", Reason.COMPANY_NUMBER_SHAPE, {"country": "FR"}),
        (
            "0699635463",
            "BE",
            Reason.BE_CHECK_DIGITS,
            {"base": "06996354", "remainder": 35, "expected": "62", "found": "63"},
        ),
        ("9498916035", "BE", Reason.COMPANY_NUMBER_SHAPE, {"country": "BE"}),
        ("049891603", "BE", Reason.BE_CHECK_DIGITS, None),
        ("04989", "BE", Reason.COMPANY_NUMBER_SHAPE, {"country": "BE"}),
        ("222038", "LU", Reason.COMPANY_NUMBER_SHAPE, {"country": "LU"}),
    ],
)
def test_a_company_number_that_fails_is_kept_and_told(
    typed: str, country: str, reason: Reason, facts: Facts | None
) -> None:
    found = company_number(typed, country)
    assert found.problem is not None
    assert_told(found, typed, reason, found.problem.facts if facts is None else facts)
    assert found.problem.suggestion is None


def test_zeros_that_a_spreadsheet_took_are_suggested() -> None:
    found = company_number("5520044", "FR")
    assert_told(found, "5520044", Reason.ZEROS_LOST, {})
    assert found.problem is not None
    assert found.problem.suggestion == "005520044"


@pytest.mark.parametrize(
    ("typed", "country", "kept"),
    [
        ("FR44732829320", "FR", "FR44732829320"),
        ("fr 44 732 829 320", "FR", "FR44732829320"),
        ("FR44732829320", None, "FR44732829320"),
        ("BE0498.916.035", "BE", "BE0498916035"),
        ("LU14586078", "LU", "LU14586078"),
        ("EL094259216", "GR", "EL094259216"),
        ("FR53000004605", "MC", "FR53000004605"),
        ("CHE-123.456.788 TVA", "CH", "CHE-123.456.788 TVA"),
        ("12345", None, "12345"),
    ],
)
def test_a_vat_number_that_passes_is_kept_bare(typed: str, country: str | None, kept: str) -> None:
    assert vat_number(typed, country) == Read(kept)


@pytest.mark.parametrize(
    ("typed", "country", "reason", "facts"),
    [
        (
            "FR45732829320",
            "FR",
            Reason.VAT_CHECK_DIGITS,
            {"country": "FR", "expected": "44", "found": "45"},
        ),
        ("FR44732829321", "FR", Reason.SIREN_CHECK_DIGIT, {"expected": "0", "found": "1"}),
        (
            "FR54000004605",
            "MC",
            Reason.VAT_CHECK_DIGITS,
            {"country": "FR", "expected": "53", "found": "54"},
        ),
        ("FRK8399859412", "FR", Reason.VAT_CHECK_DIGITS, {"country": "FR"}),
        (
            "BE0699635463",
            "BE",
            Reason.BE_CHECK_DIGITS,
            {"base": "06996354", "remainder": 35, "expected": "62", "found": "63"},
        ),
        (
            "LU14586079",
            "LU",
            Reason.VAT_CHECK_DIGITS,
            {"country": "LU", "expected": "78", "found": "79"},
        ),
        ("DE136695977", "DE", Reason.VAT_CHECK_DIGITS, {"country": "DE"}),
        ("FR123", "FR", Reason.VAT_SHAPE, {"country": "FR"}),
        ("0498916036", "BE", Reason.VAT_WITHOUT_COUNTRY, {"country": "BE"}),
        ("FR44732829320", "BE", Reason.VAT_OTHER_COUNTRY, {"found": "FR", "country": "BE"}),
        ("FR44732829320", "CH", Reason.VAT_OTHER_COUNTRY, {"found": "FR", "country": "CH"}),
    ],
)
def test_a_vat_number_that_fails_is_kept_and_told(
    typed: str, country: str, reason: Reason, facts: Facts
) -> None:
    assert_told(vat_number(typed, country), typed, reason, facts)


def test_a_vat_number_without_its_country_is_suggested_with_it() -> None:
    found = vat_number("0498.916.035", "BE").problem
    assert found is not None
    assert found.suggestion == "BE0498916035"


@pytest.mark.parametrize(
    ("company", "vat", "same"),
    [
        ("732829320", "FR44732829320", True),
        ("73282932000074", "FR44732829320", True),
        ("552004400", "FR44732829320", False),
        ("0498916035", "BE0498916035", True),
        ("0403170701", "BE0498916035", False),
        ("B222038", "LU14586078", True),
    ],
)
def test_a_vat_number_is_compared_with_the_company_number(
    company: str, vat: str, same: bool
) -> None:
    assert same_company(company, vat) is same


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("BE19013872950912", "BE19013872950912"),
        ("be19 0138 7295 0912", "BE19013872950912"),
        ("FR14 2004 1010 0505 0001 3M02 606", "FR1420041010050500013M02606"),
        ("BE83138811735115", "BE83138811735115"),  # its bank is not in the list of banks
    ],
)
def test_an_iban_that_passes_is_kept_bare(typed: str, kept: str) -> None:
    assert iban(typed) == Read(kept)


@pytest.mark.parametrize(
    ("typed", "reason", "facts"),
    [
        ("compte 12", Reason.IBAN_SHAPE, {}),
        ("BE1901387295091", Reason.IBAN_SHAPE, {"country": "BE", "length": 16, "found": 15}),
        ("XX19013872950912", Reason.IBAN_COUNTRY, {"found": "XX"}),
        ("BE20013872950912", Reason.IBAN_CHECK_DIGITS, {"expected": "19", "found": "20"}),
        ("BE41091811735141", Reason.IBAN_NATIONAL_CHECK, {"country": "BE"}),
        ("BE58ABC872950912", Reason.IBAN_SHAPE, {}),
    ],
)
def test_an_iban_that_fails_is_kept_and_told(typed: str, reason: Reason, facts: Facts) -> None:
    assert_told(iban(typed), typed, reason, facts)


@pytest.mark.parametrize(
    "typed",
    [
        "a.roy@example.org",
        "anne.roy+forfait@mail.example.co",
        "anne@exämple.org",
        "o'neill@example.org",
        "a@b-c.example",
    ],
)
def test_an_address_is_kept(typed: str) -> None:
    assert email(typed) == Read(typed)


@pytest.mark.parametrize(
    ("typed", "suggestion"),
    [
        ("pas-d-adresse", None),
        ("a@b", None),
        ("a..b@example.org", None),
        ("a@example..org", None),
        (".a@example.org", None),
        ("a b@example.org", "b@example.org"),
        ("mailto:a@example.org", "a@example.org"),
        ("Anne Roy <a@example.org>", "a@example.org"),
        ("a@example.org;b@example.org", None),
        (f"{'x' * 250}@example.org", None),
        ("@", None),
    ],
)
def test_what_is_no_address_is_kept_and_told(typed: str, suggestion: str | None) -> None:
    found = email(typed)
    assert_told(found, typed, Reason.EMAIL_DOUBTFUL, {})
    assert found.problem is not None
    assert found.problem.suggestion == suggestion


def test_numbers_are_compared_bare() -> None:
    assert compact(" be 0498.916-035 ") == "BE0498916035"


@given(
    st.one_of(
        st.text(max_size=30),
        st.from_regex(r"(FR|BE|LU|DE|NL|ES|IT|AT|GB|XI|EL|IE)[0-9A-Z ]{0,14}", fullmatch=True),
        st.from_regex(r"[0-9. ]{0,16}", fullmatch=True),
    ),
    st.sampled_from([None, "FR", "BE", "LU", "DE", "CH", "GB", "GR", "MC"]),
)
def test_any_text_is_kept_or_made_bare(text: str, country: str | None) -> None:
    for found in (
        company_number(text, country),
        vat_number(text, country),
        iban(text),
        email(text),
    ):
        assert found.value is not None


def test_reading_ahead_loads_what_the_checks_need() -> None:
    read_ahead()
    assert "stdnum.eu.vat" in sys.modules
