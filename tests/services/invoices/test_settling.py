"""Settling: the number comes onto the documents, no line is compared twice, and all is undone.

The books: A1 with Pro billed on 5 October and B2 with Essentiel on 8 October; a document a day.
"""

from contextlib import AbstractContextManager

import pytest

from app.domain.errors import Refusal, Refused
from app.domain.invoice_matching import Outcome
from app.domain.vendor_invoices import Decision
from app.models.tables import (
    DocumentRow,
    JournalRow,
    VendorInvoiceDocumentRow,
    VendorInvoiceMatchRow,
)
from app.services.changes import Changes
from app.services.check import ComplaintKind
from app.services.check import check as check_books
from app.services.invoices.deciding import Decided, decide
from app.services.invoices.entering import Assigned, assign_lines, change_invoice, delete_invoice
from app.services.invoices.reading import compare_invoice
from app.services.invoices.settling import reopen_invoice, settle_invoice
from app.services.reports.documents import note_vendor_invoice
from tests import factories
from tests.builders import day
from tests.services.invoices.stated import days, entered, line, october, outcomes, points
from tests.services.reports.billed_books import Ledger

FORGOTTEN = Decided(Decision.DISPUTED, "forgotten")


@pytest.fixture
def billed(ledger: Ledger) -> Ledger:
    ledger.subscribe("A1", "2026-10-05", "pro")
    ledger.subscribe("B2", "2026-10-08")
    ledger.until("2026-11-03")
    return ledger


def refused(reason: Refusal) -> "AbstractContextManager[pytest.ExceptionInfo[Refused]]":
    return pytest.raises(Refused, match=f"^\\('{reason.value}'")


def numbers(billed: Ledger) -> dict[int, str]:
    return {row.number: row.vendor_invoice for row in billed.rows(DocumentRow)}


def whole(billed: Ledger, number: str = "FA-1") -> int:
    """Enter an invoice that states all that is expected of October."""
    return entered(
        billed.books,
        line(2690, billed.clients["A1"], "pro"),
        line(1090, billed.clients["B2"], "essentiel"),
        number=number,
    )


def test_its_number_is_noted_on_its_documents(billed: Ledger) -> None:
    invoice = whole(billed)
    done = settle_invoice(billed.books, invoice)
    assert (done.noted, done.others) == ((1, 2), ())
    assert done.changes == Changes(documents=True, invoices=True)
    assert numbers(billed) == {1: "FA-1", 2: "FA-1"}
    entry = billed.rows(JournalRow)[-1]
    assert entry.act == "vendor_invoice_settled"
    assert (entry.facts["documents"], entry.facts["expected"]) == ([1, 2], 3780)
    found = compare_invoice(billed.books, invoice)
    assert found.settled_on == day("2026-11-03")
    assert [outcome for outcome, _, _ in outcomes(found)] == [Outcome.MATCHED] * 2
    assert check_books(billed.books).complaints == ()


def test_every_open_point_has_to_be_decided_first(billed: Ledger) -> None:
    invoice = entered(billed.books, line(2890, billed.clients["A1"], "pro"))
    with refused(Refusal.INVOICE_POINTS_OPEN) as error:
        settle_invoice(billed.books, invoice)
    assert error.value.facts == {"number": "FA-1", "points": 2}
    dearer, lacking = points(billed.books, invoice)
    decide(billed.books, invoice, {dearer: Decided(Decision.ACCEPTED), lacking: FORGOTTEN})
    assert settle_invoice(billed.books, invoice).noted == (1,)
    # What it lacks is due still: its document waits for the invoice that bills it.
    assert numbers(billed) == {1: "FA-1", 2: ""}
    assert outcomes(compare_invoice(billed.books, invoice))[1][0] is Outcome.MISSING
    assert check_books(billed.books).complaints == ()


def test_what_was_forgotten_is_expected_on_the_next_invoice(billed: Ledger) -> None:
    first = entered(billed.books, line(2690, billed.clients["A1"], "pro"))
    decide(billed.books, first, {points(billed.books, first)[0]: FORGOTTEN})
    settle_invoice(billed.books, first)
    second = entered(billed.books, line(1090, billed.clients["B2"], "essentiel"), number="FA-2")
    assert outcomes(compare_invoice(billed.books, second)) == [(Outcome.MATCHED, None, 0)]
    settle_invoice(billed.books, second)
    assert numbers(billed) == {1: "FA-1", 2: "FA-2"}
    rows = compare_invoice(billed.books, first).rows
    assert (rows[1].pair.outcome, rows[1].comment) == (Outcome.MISSING, "forgotten")


def test_what_it_lacks_and_was_accepted_is_expected_of_nobody(billed: Ledger) -> None:
    first = entered(billed.books, line(2690, billed.clients["A1"], "pro"))
    decide(billed.books, first, {points(billed.books, first)[0]: Decided(Decision.ACCEPTED)})
    settle_invoice(billed.books, first)
    assert numbers(billed) == {1: "FA-1", 2: "FA-1"}
    assert compare_invoice(billed.books, entered(billed.books, number="FA-2")).rows == ()
    assert [o for o, _, _ in outcomes(compare_invoice(billed.books, first))] == [
        Outcome.MATCHED,
        Outcome.MISSING,
    ]


def test_a_document_keeps_another_number(billed: Ledger) -> None:
    note_vendor_invoice(billed.books, 1, "OLD-7")
    note_vendor_invoice(billed.books, 2, "FA-1")
    invoice = whole(billed)
    assert compare_invoice(billed.books, invoice).others == ((1, "OLD-7"),)
    done = settle_invoice(billed.books, invoice)
    assert (done.noted, done.others) == ((), ((1, "OLD-7"),))
    assert numbers(billed) == {1: "OLD-7", 2: "FA-1"}
    assert billed.rows(JournalRow)[-1].facts["others"] == [[1, "OLD-7"]]
    assert check_books(billed.books).complaints == ()
    # What was noted by hand before is not taken off.
    reopen_invoice(billed.books, invoice)
    assert numbers(billed) == {1: "OLD-7", 2: "FA-1"}


def test_it_states_what_its_lines_add_up_to(billed: Ledger) -> None:
    invoice = whole(billed)
    change_invoice(billed.books, invoice, october(net=3781))
    with refused(Refusal.INVOICE_SUM_DIFFERS) as error:
        settle_invoice(billed.books, invoice)
    assert (error.value.facts["amount_stated"], error.value.facts["amount_of_lines"]) == (
        3781,
        3780,
    )


def test_a_settled_invoice_stays_whatever_is_done(billed: Ledger) -> None:
    invoice = whole(billed)
    settle_invoice(billed.books, invoice)
    before = compare_invoice(billed.books, invoice)
    for act in (
        lambda: settle_invoice(billed.books, invoice),
        lambda: delete_invoice(billed.books, invoice),
        lambda: change_invoice(billed.books, invoice, october("FA-3")),
        lambda: decide(billed.books, invoice, {}),
        lambda: assign_lines(billed.books, invoice, [1], Assigned(1)),
    ):
        with refused(Refusal.INVOICE_SETTLED):
            act()
    with refused(Refusal.DOCUMENT_SETTLED) as error:
        note_vendor_invoice(billed.books, 1, "FA-9")
    assert error.value.facts == {"document": 1, "number": "FA-1"}
    billed.subscribe("D4", "2026-11-03")
    assert compare_invoice(billed.books, invoice) == before


def test_reopening_takes_its_number_off(billed: Ledger) -> None:
    invoice = whole(billed)
    with refused(Refusal.INVOICE_NOT_SETTLED):
        reopen_invoice(billed.books, invoice)
    before = compare_invoice(billed.books, invoice)
    settle_invoice(billed.books, invoice)
    assert reopen_invoice(billed.books, invoice) == Changes(documents=True, invoices=True)
    assert numbers(billed) == {1: "", 2: ""}
    assert billed.rows(VendorInvoiceMatchRow) == billed.rows(VendorInvoiceDocumentRow) == []
    assert compare_invoice(billed.books, invoice) == before
    assert billed.rows(JournalRow)[-1].facts["documents"] == [1, 2]
    settle_invoice(billed.books, invoice)
    assert numbers(billed) == {1: "FA-1", 2: "FA-1"}


def test_a_comment_on_what_matches_is_kept(billed: Ledger) -> None:
    invoice = whole(billed)
    point = compare_invoice(billed.books, invoice).rows[0].point
    decide(billed.books, invoice, {point: Decided(comment="seen")})
    settle_invoice(billed.books, invoice)
    assert compare_invoice(billed.books, invoice).rows[0].comment == "seen"


def test_an_invoice_for_nothing_notes_nothing(billed: Ledger) -> None:
    invoice = entered(billed.books, **days("2026-10-06", "2026-10-07"))
    assert settle_invoice(billed.books, invoice).noted == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE documents SET vendor_invoice = 'FA-8' WHERE number = 1",
        "UPDATE documents SET vendor_invoice = '' WHERE number = 2",
        "UPDATE vendor_invoices SET settled_id = NULL",
    ],
)
def test_the_check_finds_a_number_that_is_not_noted(billed: Ledger, statement: str) -> None:
    settle_invoice(billed.books, whole(billed))
    with billed.database.write() as session:
        session.connection().exec_driver_sql(statement)
    (complaint, *_) = check_books(billed.books).complaints
    assert complaint.kind is ComplaintKind.INVOICE_NOT_NOTED
    assert complaint.facts["number"] == "FA-1"


def test_a_half_written_settlement_leaves_nothing(billed: Ledger) -> None:
    invoice = whole(billed)
    before = factories.tables(billed.books)
    with factories.statements(billed.books) as sent:
        settle_invoice(billed.books, invoice)
    reopen_invoice(billed.books, invoice)
    writes = [each for each in sent if each.startswith("INSERT INTO vendor_invoice_documents")]
    with (
        pytest.raises(factories.Interrupted),
        factories.statements(billed.books, fail_on=writes[0]),
    ):
        settle_invoice(billed.books, invoice)
    after = factories.tables(billed.books)
    assert {name for name in before if before[name] != after[name]} == {"journal"}
