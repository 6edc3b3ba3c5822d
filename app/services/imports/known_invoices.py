"""What an invoice is checked against: the clients, their plans, the catalogue, other invoices."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.catalogue import Catalogue
from app.models.tables import SubscriptionRow, VendorInvoiceRow
from app.services.imports.client_finder import ClientFinder, load_finder
from app.services.imports.service_words import ServiceWords
from app.services.terms import load_terms


@dataclass(frozen=True, slots=True)
class KnownInvoices:
    """The clients and what they have, and the invoices that there are."""

    catalogue: Catalogue
    clients: ClientFinder
    services: ServiceWords
    plans: Mapping[int, str] = field(default_factory=dict)
    """The plan of each client that has but one, by the client's id."""
    invoices: Mapping[str, date] = field(default_factory=dict)
    """The date of each invoice by its number."""


def load_known_invoices(session: Session) -> KnownInvoices:
    """Return what is known within a transaction: a fixed number of queries."""
    catalogue = load_terms(session).catalogue
    plans = defaultdict[int, set[str]](set)
    for client_id, plan in session.execute(select(SubscriptionRow.client_id, SubscriptionRow.plan)):
        plans[client_id].add(plan)
    numbered = session.execute(select(VendorInvoiceRow.number, VendorInvoiceRow.issued_on))
    return KnownInvoices(
        catalogue,
        load_finder(session),
        ServiceWords.of(catalogue),
        {client_id: min(codes) for client_id, codes in plans.items() if len(codes) == 1},
        dict(numbered.all()),
    )
