"""A client is chosen by whatever it is known by."""

from app.services.invoices.choosing import client_choices
from tests.services.reports.billed_books import Ledger


def test_clients_are_listed_by_name_and_found_by_what_names_them(ledger: Ledger) -> None:
    ledger.client("B2", "Zoé")
    ledger.client("A1", "anna", company_number="552100554")
    choices = client_choices(ledger.books)
    assert [client.name for client in choices.clients] == ["anna", "Zoé"]
    assert [client.id for client in choices.found(" zoé ")] == [ledger.clients["B2"]]
    assert [client.id for client in choices.found("552 100 554")] == [ledger.clients["A1"]]
    assert choices.found("nobody") == ()
