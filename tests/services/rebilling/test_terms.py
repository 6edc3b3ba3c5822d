"""What is agreed on charging on: stored, journaled, refused."""

import pytest

from app.domain.errors import Refusal, Refused
from app.domain.rebilling import Margin, RebillMode, RebillTerms
from app.models.tables import JournalRow, RebillTermsRow
from app.services.changes import Changes
from app.services.rebilling.terms import agreed, set_default, set_terms
from tests import factories
from tests.services.reports.billed_books import Ledger

TEN_PERCENT = RebillTerms(margin=Margin(percent=1000))
DISBURSED = RebillTerms(mode=RebillMode.DISBURSEMENT, in_client_name=True, mandate="M-2026-1")


def refused(reason: Refusal) -> pytest.RaisesExc[Refused]:
    return pytest.RaisesExc(Refused, check=lambda error: error.reason is reason)


def test_at_first_everything_is_charged_on_without_a_margin(ledger: Ledger) -> None:
    found = agreed(ledger.books)
    assert (found.default, found.own) == (RebillTerms(), {})


def test_the_default_holds_for_whom_nothing_else_is_agreed(ledger: Ledger) -> None:
    one, other = ledger.client("A1"), ledger.client("B2")
    included = RebillTerms(mode=RebillMode.INCLUDED)
    assert set_default(ledger.books, TEN_PERCENT) == Changes(rebilling=True)
    assert set_terms(ledger.books, [other], included) == Changes(frozenset({other}), rebilling=True)
    found = agreed(ledger.books)
    assert (found.of(one), found.of(other)) == (TEN_PERCENT, included)
    entry = ledger.rows(JournalRow)[0]
    assert entry.act == "rebill_default_set"
    assert entry.facts["after"] == {"mode": "rebill", "percent": 1000, "amount": 0}


def test_several_clients_are_one_act(ledger: Ledger) -> None:
    ids = [ledger.client("A1"), ledger.client("B2"), ledger.client("C3")]
    set_terms(ledger.books, ids[:1], TEN_PERCENT)
    changes = set_terms(ledger.books, ids, TEN_PERCENT)
    assert changes.clients == frozenset(ids[1:])
    assert len(ledger.rows(JournalRow)) == 2
    history = factories.noted(ledger.books, ids[2])["rebill"]
    assert history == [None, {"mode": "rebill", "percent": 1000, "amount": 0}]


def test_what_was_agreed_is_taken_back(ledger: Ledger) -> None:
    client = ledger.client("A1")
    set_terms(ledger.books, [client], DISBURSED)
    assert agreed(ledger.books).of(client) == DISBURSED
    set_terms(ledger.books, [client], None)
    assert agreed(ledger.books).own == {}
    assert ledger.rows(RebillTermsRow) == []


def test_what_holds_already_is_refused_and_writes_nothing(ledger: Ledger) -> None:
    client = ledger.client("A1")
    with refused(Refusal.NOTHING_CHANGES):
        set_default(ledger.books, RebillTerms())
    with refused(Refusal.NOTHING_CHANGES):
        set_terms(ledger.books, [client], None)
    assert ledger.rows(JournalRow) == []


def test_a_disbursement_is_agreed_client_by_client_and_with_a_mandate(ledger: Ledger) -> None:
    with refused(Refusal.DISBURSEMENT_NO_DEFAULT):
        set_default(ledger.books, DISBURSED)
    with refused(Refusal.DISBURSEMENT_WITHOUT_MANDATE):
        set_terms(
            ledger.books,
            [ledger.client("A1")],
            RebillTerms(mode=RebillMode.DISBURSEMENT, in_client_name=True),
        )
    assert ledger.rows(JournalRow) == []
