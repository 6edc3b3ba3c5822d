"""What the rows of a file are checked by, and what one row is by itself."""

from dataclasses import dataclass, field
from datetime import date
from typing import Final, assert_never

from sqlalchemy.orm import Session

from app.services.imports.catalogue_words import CatalogueWords
from app.services.imports.drafts import RowDraft
from app.services.imports.fields import Kind
from app.services.imports.identifiers import Identifiers
from app.services.imports.known_clients import Known, load_known
from app.services.imports.known_details import KnownDetails, load_known_details
from app.services.imports.known_invoices import KnownInvoices, load_known_invoices
from app.services.imports.known_use import KnownUse, load_known_use
from app.services.imports.problems import Problem
from app.services.journal import Books


@dataclass(frozen=True, slots=True)
class ClientRules:
    """What rows of clients, or of a portfolio, are checked by."""

    kind: Kind
    known: Known
    words: CatalogueWords
    today: date

    @classmethod
    def of(cls, kind: Kind, known: Known, today: date) -> "ClientRules":
        """Make the rules of a kind of file, by the words of the catalogue."""
        return cls(kind, known, CatalogueWords.of(known.catalogue), today)


@dataclass(frozen=True, slots=True)
class ReadingRules:
    """What rows of documents used are checked by."""

    known: KnownUse
    today: date

    @property
    def kind(self) -> Kind:
        """There is but one kind of file with readings."""
        return Kind.USAGE


@dataclass(frozen=True, slots=True)
class DetailRules:
    """What rows of references, managers and tags are checked by."""

    known: KnownDetails

    @property
    def kind(self) -> Kind:
        """There is but one kind of file with details of clients that are there already."""
        return Kind.DETAILS


@dataclass(frozen=True, slots=True)
class InvoiceRules:
    """What the lines of an invoice of the vendor's are checked by."""

    known: KnownInvoices
    today: date

    @property
    def kind(self) -> Kind:
        """There is but one kind of file with an invoice."""
        return Kind.INVOICE


Rules = ClientRules | DetailRules | InvoiceRules | ReadingRules
"""Each kind of file has its own."""


@dataclass(frozen=True, slots=True)
class RowCheck:
    """What one row is by itself, before it is compared with others; no draft: it is rejected."""

    draft: RowDraft | None
    problems: tuple[Problem, ...]
    identifiers: Identifiers = field(default_factory=dict)
    """By which a client is found twice; only rows of new clients have any."""


UNCHECKED: Final = RowCheck(None, ())


def rules_in(books: Books, kind: Kind) -> Rules:
    """Return what a file is checked by now."""
    with books.database.read() as session:
        return load_rules(session, kind, books.today())


def load_rules(session: Session, kind: Kind, today: date) -> Rules:
    """Return what a file is checked by within a transaction."""
    match kind:
        case Kind.CLIENTS | Kind.PORTFOLIO:
            return ClientRules.of(kind, load_known(session), today)
        case Kind.DETAILS:
            return DetailRules(load_known_details(session))
        case Kind.USAGE:
            return ReadingRules(load_known_use(session), today)
        case Kind.INVOICE:
            return InvoiceRules(load_known_invoices(session), today)
    assert_never(kind)
