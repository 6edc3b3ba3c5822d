"""What a client is, as the screens and the import hand it over: plain text fields."""

from dataclasses import asdict, dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.domain.errors import Refusal, Refused
from app.models.tables import ClientRow
from app.services.entries.accounting import account_flaw
from app.services.imports.countries import ISO_CODES


@dataclass(frozen=True, slots=True)
class ClientFields:
    """A client's identity, contact, address and place in the firm, as typed and trimmed."""

    legal_name: str
    country: str = "FR"
    reference: str = ""
    email: str = ""
    first_name: str = ""
    last_name: str = ""
    locale: str = "fr-FR"
    company_number: str = ""
    vat_number: str = ""
    iban: str = ""
    street: str = ""
    number: str = ""
    box: str = ""
    postal_code: str = ""
    city: str = ""
    manager: str = ""
    notes: str = ""
    ledger_account: str = ""
    """Its own auxiliary account in the firm's books."""
    tags: tuple[str, ...] = ()

    def trimmed(self) -> "ClientFields":
        """Return it without spaces around, the country in capitals."""
        texts = {
            name: value.strip() for name, value in asdict(self).items() if isinstance(value, str)
        }
        texts["country"] = texts["country"].upper()
        tags = tuple(sorted({tag.strip() for tag in self.tags if tag.strip()}))
        return replace(self, **texts, tags=tags)

    def columns(self) -> dict[str, Any]:
        """Return what is stored in the client's own row."""
        found = asdict(self)
        del found["tags"]
        return found


IDENTIFIERS = ("reference", "company_number", "vat_number")
"""What two clients may not share."""


def check_fields(session: Session, fields: ClientFields, *, client_id: int | None = None) -> None:
    """Raise `Refused` where a field is missing or wrong, or another client has an identifier."""
    if not fields.legal_name:
        raise Refused(Refusal.NAME_MISSING)
    if fields.country not in ISO_CODES:
        raise Refused(Refusal.COUNTRY_UNKNOWN, country=fields.country)
    if fields.ledger_account and (flaw := account_flaw(fields.ledger_account)):
        reason, facts = flaw
        raise Refused(reason, **facts)
    for name in IDENTIFIERS:
        value = getattr(fields, name)
        if value:
            _check_unique(session, name, value, client_id)


def _check_unique(session: Session, name: str, value: str, client_id: int | None) -> None:
    column: ColumnElement[str] = getattr(ClientRow, name)
    other = session.execute(
        select(ClientRow.legal_name, ClientRow.reference).where(
            column == value, ClientRow.id != (client_id or 0)
        )
    ).first()
    if other is not None:
        raise Refused(
            Refusal.CLIENT_DUPLICATED,
            field=name,
            value=value,
            name=other.legal_name,
            reference=other.reference,
        )
