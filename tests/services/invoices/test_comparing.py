"""An invoice beside ours: what matches, differs and lacks; what is decided holds for what was seen.

The books: A1 with Pro and reminders, and B2 with Essentiel, billed on 5 October; the firm pays.
"""

from contextlib import AbstractContextManager

import pytest

from app.domain.billing import Payer
from app.domain.clients import ClientStatus
from app.domain.errors import Refusal, Refused
from app.domain.invoice_matching import UNIT, Cause, Outcome
from app.domain.vendor_invoices import Decision, Origin
from app.models.tables import JournalRow, VendorInvoiceDecisionRow
from app.services.changes import Changes
from app.services.clients import delete_draft
from app.services.invoices.comparison import Point
from app.services.invoices.deciding import Decided, decide
from app.services.invoices.entering import (
    Assigned,
    add_lines,
    assign_lines,
    change_invoice,
    delete_invoice,
    enter_invoice,
    remove_lines,
    state_as_ours,
)
from app.services.invoices.reading import compare_invoice, invoice_numbered
from app.services.invoices.values import vat_of
from tests import factories
from tests.builders import day
from tests.services.invoices.stated import days, entered, line, october, outcomes, points
from tests.services.reports.billed_books import Ledger

ACCEPTED = Decided(Decision.ACCEPTED)


@pytest.fixture
def billed(ledger: Ledger) -> Ledger:
    ledger.subscribe("A1", "2026-10-05", "pro", add_ons=("relances",))
    ledger.subscribe("B2", "2026-10-05")
    ledger.subscribe("C3", "2026-10-05", payer=Payer.CLIENT)
    ledger.until("2026-11-03")
    return ledger


def refused(reason: Refusal) -> "AbstractContextManager[pytest.ExceptionInfo[Refused]]":
    return pytest.raises(Refused, match=f"^\\('{reason.value}'")


def test_lines_match_differ_and_lack(billed: Ledger) -> None:
    a1 = billed.clients["A1"]
    invoice = entered(
        billed.books,
        line(2690, a1, "pro"),
        line(400, a1, "relances", unit_price=400),
        line(1500, None, "pro", client_text="Nobody"),
        line(1500, a1, None, service_text="Hosting"),
        line(1500, a1, "essentiel"),
    )
    found = compare_invoice(billed.books, invoice)
    assert outcomes(found) == [
        (Outcome.MATCHED, None, 0),
        (Outcome.DIFFERS, Cause.PRICE, 400 - 795),
        (Outcome.UNKNOWN_CLIENT, None, 1500),
        (Outcome.UNKNOWN_SERVICE, None, 1500),
        (Outcome.NOT_EXPECTED, None, 1500),
        (Outcome.MISSING, None, -1090),
    ]
    assert [row.client and row.client.reference for row in found.rows] == [
        "A1", "A1", None, "A1", "A1", "B2",
    ]  # fmt: skip
    assert (found.lines, found.open_points) == (5, 5)
    assert (found.lines_net, found.expected_net) == (7590, 4575)
    assert found.expected_vat == 915
    assert found.difference == sum(row.pair.difference for row in found.rows) == 3015
    assert (found.origin, found.file, found.settled_on) == (Origin.ENTERED, "", None)


def test_only_what_the_firm_pays_in_its_days_is_expected(billed: Ledger) -> None:
    invoice = entered(billed.books, **days("2026-10-06", "2026-10-31"))
    assert compare_invoice(billed.books, invoice).rows == ()
    change_invoice(billed.books, invoice, october())
    assert len(compare_invoice(billed.books, invoice).rows) == 3


def test_a_change_of_the_fields_is_in_the_journal(billed: Ledger) -> None:
    invoice = entered(billed.books)
    changes = change_invoice(billed.books, invoice, october(" FA-2 ", 500, vat=100, gross=600))
    assert changes == Changes(invoices=True)
    entry = billed.rows(JournalRow)[-1]
    assert entry.facts["changed"] == {
        "number": ["FA-1", "FA-2"],
        "net": [0, 500],
        "vat": [None, 100],
        "gross": [None, 600],
    }
    assert invoice_numbered(billed.books, "FA-2 ") == invoice
    assert invoice_numbered(billed.books, "FA-1") is None
    with refused(Refusal.INVOICE_UNCHANGED):
        change_invoice(billed.books, invoice, october("FA-2", 500, vat=100, gross=600))


def test_what_cannot_be_entered(billed: Ledger) -> None:
    entered(billed.books)
    with refused(Refusal.INVOICE_NUMBER_MISSING):
        entered(billed.books, number="  ")
    with refused(Refusal.INVOICE_KNOWN) as error:
        entered(billed.books, number=" FA-1")
    assert error.value.facts == {"number": "FA-1", "day": day("2026-10-31")}
    with refused(Refusal.INVOICE_DATED_IN_FUTURE):
        entered(billed.books, number="FA-2", issued_on=day("2026-11-04"))
    with refused(Refusal.INVOICE_TOTALS_DIFFER):
        enter_invoice(billed.books, october("FA-2", 500, vat=100, gross=601))
    with pytest.raises(ValueError, match="an invoice from"):
        october(**days("2026-10-02", "2026-10-01"))
    second = enter_invoice(billed.books, october("FA-2", 500, vat=100))[0]
    with refused(Refusal.INVOICE_KNOWN):
        change_invoice(billed.books, second, october())


def test_lines_are_added_assigned_and_taken_out(billed: Ledger) -> None:
    invoice = entered(billed.books, line(1090, client_text="Client B"))
    (first,) = [row.stated for row in compare_invoice(billed.books, invoice).rows if row.stated]
    assign_lines(billed.books, invoice, [first.id], Assigned(billed.clients["B2"]))
    assert outcomes(compare_invoice(billed.books, invoice))[0][0] is Outcome.UNKNOWN_SERVICE
    assign_lines(billed.books, invoice, [first.id], Assigned(service="essentiel"))
    assert outcomes(compare_invoice(billed.books, invoice))[0][0] is Outcome.MATCHED
    assert billed.rows(JournalRow)[-1].facts["assigned"] == 1
    with refused(Refusal.INVOICE_UNCHANGED):
        assign_lines(billed.books, invoice, [first.id], Assigned())
    with refused(Refusal.INVOICE_UNCHANGED):
        assign_lines(billed.books, invoice, [], Assigned(service="pro"))
    add_lines(billed.books, invoice, [line(5)])
    rows = compare_invoice(billed.books, invoice).rows
    assert [row.stated.row for row in rows if row.stated] == [1, 2]
    with refused(Refusal.INVOICE_UNCHANGED):
        add_lines(billed.books, invoice, [])
    remove_lines(billed.books, invoice, [first.id])
    with refused(Refusal.INVOICE_UNCHANGED):
        remove_lines(billed.books, invoice, [first.id])
    found = compare_invoice(billed.books, invoice)
    assert [row.stated.values.net for row in found.rows if row.stated] == [5]


def test_lines_that_it_lacks_are_stated_as_ours(billed: Ledger) -> None:
    invoice = entered(billed.books)
    lacked = [row.ours.line_id for row in compare_invoice(billed.books, invoice).rows if row.ours]
    state_as_ours(billed.books, invoice, lacked[:2])
    state_as_ours(billed.books, invoice, lacked)
    found = compare_invoice(billed.books, invoice)
    assert all(row.pair.agrees and row.stated for row in found.rows)
    assert all(row.stated.values.span == row.ours.line.span for row in found.rows)  # type: ignore[union-attr]
    with refused(Refusal.INVOICE_UNCHANGED):
        state_as_ours(billed.books, invoice, lacked)


def test_points_are_accepted_and_disputed_with_a_reason(billed: Ledger) -> None:
    invoice = entered(billed.books, line(2890, billed.clients["A1"], "pro"))
    dearer, *lacking = points(billed.books, invoice)
    assert dearer.line is not None
    decide(billed.books, invoice, {dearer: Decided(Decision.ACCEPTED, "new price")})
    decide(billed.books, invoice, dict.fromkeys(lacking, Decided(Decision.DISPUTED, "forgotten")))
    assert points(billed.books, invoice) == []
    rows = compare_invoice(billed.books, invoice).rows
    assert [(row.decision, row.comment) for row in rows] == [
        (Decision.ACCEPTED, "new price"),
        (Decision.DISPUTED, "forgotten"),
        (Decision.DISPUTED, "forgotten"),
    ]
    facts = billed.rows(JournalRow)[-1].facts
    assert (facts["accepted"], facts["disputed"], facts["reopened"]) == (0, 2, 0)
    with refused(Refusal.INVOICE_UNCHANGED):
        decide(billed.books, invoice, {dearer: Decided(Decision.ACCEPTED, "new price")})
    with refused(Refusal.INVOICE_DISPUTE_WITHOUT_REASON):
        decide(billed.books, invoice, {dearer: Decided(Decision.DISPUTED)})
    decide(billed.books, invoice, {dearer: Decided()})
    assert points(billed.books, invoice) == [dearer]
    assert len(billed.rows(VendorInvoiceDecisionRow)) == 2


def test_what_matches_is_only_commented_on(billed: Ledger) -> None:
    invoice = entered(billed.books, line(2690, billed.clients["A1"], "pro"))
    point = compare_invoice(billed.books, invoice).rows[0].point
    decide(billed.books, invoice, {point: Decided(Decision.ACCEPTED, "seen")})
    row = compare_invoice(billed.books, invoice).rows[0]
    assert (row.decision, row.comment) == (None, "seen")
    with refused(Refusal.INVOICE_UNCHANGED):
        decide(billed.books, invoice, {Point(line=99): ACCEPTED})


def test_a_decision_holds_for_the_difference_that_was_seen(billed: Ledger) -> None:
    a1 = billed.clients["A1"]
    invoice = entered(billed.books, line(2890, a1, "pro"), line(795, a1, "relances"))
    dearer, lacking = points(billed.books, invoice)
    decide(billed.books, invoice, {dearer: Decided(Decision.ACCEPTED, "new price")})
    remove = compare_invoice(billed.books, invoice).rows[1].point.line
    assert remove is not None
    assign_lines(billed.books, invoice, [dearer.line or 0], Assigned(billed.clients["B2"]))
    row = compare_invoice(billed.books, invoice).rows[0]
    assert (row.decision, row.comment) == (None, "new price")
    assign_lines(billed.books, invoice, [dearer.line or 0], Assigned(a1))
    assert points(billed.books, invoice) == [lacking]


def test_a_client_that_is_deleted_leaves_its_text(billed: Ledger) -> None:
    other = factories.client(billed.books, "Draft SA", status=ClientStatus.DRAFT, reference="Z9")
    invoice = entered(billed.books, line(5, other, "pro", client_text="Draft SA"))
    delete_draft(billed.books, other)
    row = compare_invoice(billed.books, invoice).rows[0]
    assert (row.client, row.pair.outcome) == (None, Outcome.UNKNOWN_CLIENT)
    assert row.stated is not None
    assert row.stated.values.client_text == "Draft SA"


def test_an_invoice_is_deleted_with_its_lines(billed: Ledger) -> None:
    before = factories.tables(billed.books)
    invoice = entered(billed.books, line(2890, billed.clients["A1"], "pro"))
    decide(billed.books, invoice, {points(billed.books, invoice)[0]: ACCEPTED})
    delete_invoice(billed.books, invoice)
    after = factories.tables(billed.books)
    assert {name for name in before if before[name] != after[name]} == {"firm", "journal"}
    entry = billed.rows(JournalRow)[-1]
    assert (entry.act, entry.facts["number"]) == ("vendor_invoice_deleted", "FA-1")
    for act in (
        lambda: compare_invoice(billed.books, invoice),
        lambda: delete_invoice(billed.books, invoice),
    ):
        with refused(Refusal.INVOICE_GONE):
            act()


def test_it_is_read_in_as_many_queries_whatever_its_lines(billed: Ledger) -> None:
    invoice = entered(billed.books, line(2890, billed.clients["A1"], "pro"))
    with factories.statements(billed.books) as few:
        compare_invoice(billed.books, invoice)
    b2 = billed.clients["B2"]
    add_lines(billed.books, invoice, [line(place, b2, "pro") for place in range(60)])
    with factories.statements(billed.books) as many:
        assert compare_invoice(billed.books, invoice).lines == 61
    assert len(few) == len(many)


def test_days_of_a_line_that_are_half_stated_are_none() -> None:
    assert line(5, start=day("2026-10-01")).span is None
    assert line(5, **days("2026-10-01", "2026-10-31")).span is not None


def test_vat_is_that_of_the_rates_where_each_line_has_one() -> None:
    assert vat_of([line(3, vat_rate=2000), line(3, vat_rate=2000)]) == 1
    assert vat_of([line(3, vat_rate=2000), line(3)]) is None
    assert vat_of([]) is None


def test_quantities_are_parts_of_one(billed: Ledger) -> None:
    half = line(1345, billed.clients["A1"], "pro", quantity=UNIT // 2, unit_price=2690)
    invoice = entered(billed.books, half)
    assert outcomes(compare_invoice(billed.books, invoice))[0][1] is Cause.QUANTITY
