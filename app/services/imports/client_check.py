"""Checking a row of clients or of a portfolio: the client that it describes."""

import re
from typing import Final

from app.services.client_values import ClientFields
from app.services.imports import identities, words
from app.services.imports.cells import MAX_NOTES, Cells
from app.services.imports.countries import country as read_country
from app.services.imports.drafts import ClientDraft
from app.services.imports.emails import email
from app.services.imports.fields import Field, Kind, mandatory
from app.services.imports.identifiers import identifiers_of
from app.services.imports.problems import Read, Reason, Severity, doubtful
from app.services.imports.rules import ClientRules, RowCheck
from app.services.imports.subscription_check import with_subscription
from app.services.imports.written_tags import written_tags

_FIVE_DIGIT_POSTAL_CODES: Final = frozenset({"FR", "DE", "ES", "IT"})


def check_client(cells: Cells, rules: ClientRules) -> RowCheck:
    """Check a row of clients, or of a portfolio, by itself."""
    for needed in mandatory(rules.kind):
        cells.needed(needed)
    country = cells.read(Field.COUNTRY, read_country)
    client = _client(cells, country)
    draft = ClientDraft(client)
    if rules.kind is Kind.PORTFOLIO:
        draft = with_subscription(cells, client, rules.words, rules.today)
    identifiers = identifiers_of(
        client.country, client.company_number, client.vat_number, client.reference
    )
    return RowCheck(None if cells.rejected else draft, cells.problems, identifiers)


def _client(cells: Cells, country: str | None) -> ClientFields:
    company = cells.checked(
        Field.COMPANY_NUMBER, lambda text: identities.company_number(text, country)
    )
    vat = cells.checked(Field.VAT_NUMBER, lambda text: identities.vat_number(text, country))
    _compare_numbers(cells, company, vat, country)
    return ClientFields(
        legal_name=cells.text(Field.LEGAL_NAME),
        country=country or "",
        email=cells.checked(Field.EMAIL, email),
        first_name=cells.text(Field.FIRST_NAME),
        last_name=cells.text(Field.LAST_NAME),
        locale=cells.read(Field.LOCALE, lambda text: words.locale(text, country)) or "",
        company_number=company,
        vat_number=vat,
        reference=cells.text(Field.REFERENCE),
        iban=cells.checked(Field.IBAN, identities.iban),
        street=cells.text(Field.STREET),
        number=cells.text(Field.NUMBER),
        box=cells.text(Field.BOX),
        postal_code=cells.checked(Field.POSTAL_CODE, lambda text: _postal_code(text, country)),
        city=cells.text(Field.CITY),
        manager=cells.text(Field.MANAGER),
        tags=written_tags(cells.text(Field.TAGS)),
        notes=cells.text(Field.NOTES, MAX_NOTES),
    )


def _compare_numbers(cells: Cells, company: str, vat: str, country: str | None) -> None:
    """A VAT number may pass its check and be another company's: only where both numbers pass."""
    doubted = {problem.field for problem in cells.problems if problem.severity > Severity.NOTE}
    if not company or not vat or doubted & {Field.COMPANY_NUMBER, Field.VAT_NUMBER}:
        return
    if vat.startswith(country or "-") and not identities.same_company(company, vat):
        cells.tell(Field.VAT_NUMBER, doubtful(Reason.VAT_OTHER_COMPANY, company=company))


def _postal_code(text: str, country: str | None) -> Read[str]:
    """Tell of a code that a spreadsheet took for a number: 04445 became 4445."""
    if country in _FIVE_DIGIT_POSTAL_CODES and re.fullmatch(r"[0-9]{4}", text):
        return Read(text, doubtful(Reason.ZEROS_LOST, f"0{text}"))
    return Read(text)
