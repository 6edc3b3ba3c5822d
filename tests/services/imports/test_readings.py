"""Documents used from a file: every spoiled cell is told, and the good rows are entered in one act.

The books: on 22 November 2026 a client on Essentiel (30 documents, 0,45 € each beyond), whose
window runs from 7 November; the window before it is closed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.billing import LineKind
from app.domain.calendar import Interval
from app.domain.change import Modify
from app.domain.errors import Refusal, Refused
from app.domain.quota import Reading
from app.services.check import check as check_books
from app.services.client_detail import client_bills
from app.services.client_usage import client_usage
from app.services.imports.checked_row import CheckedRow, State
from app.services.imports.checking import Checked, check
from app.services.imports.drafts import ReadingDraft
from app.services.imports.fields import Field, Kind
from app.services.imports.files import check_file
from app.services.imports.importing import CheckOutdated, import_checked
from app.services.imports.mapping import find_mapping
from app.services.imports.problems import Problem, Reason
from app.services.imports.rules import rules_in
from app.services.imports.table import Cell
from app.services.imports.undoing import last_import, undo_import
from app.services.journal import Books
from app.services.progress import Cancelled
from app.services.renewals import catch_up
from app.services.undo import preview_undo, undo
from app.services.usage import preview_reading, record_reading
from tests import factories
from tests.builders import day
from tests.factories import (
    copied,
    journal,
    noted,
    on_day,
    statements,
    stocked,
    subscription,
    tables,
)
from tests.services.imports.files import SAMPLE, reasons, table

Row = Mapping[Field, Cell]


@dataclass(frozen=True)
class Firm:
    """The books, and the client of the readings."""

    books: Books
    client: int


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Firm:
    of = stocked(tmp_path_factory.mktemp("firm"), "2026-10-07")
    client = factories.client(
        of, reference="D1", company_number="732829320", vat_number="FR44732829320"
    )
    factories.subscribe(of, client)
    later = on_day(of, "2026-11-22")
    catch_up(later)
    return Firm(later, client)


@pytest.fixture
def firm(before: Firm, tmp_path: Path) -> Firm:
    return Firm(copied(before.books, tmp_path), before.client)


def read(
    documents: Cell = "12", on: Cell = "20/11/2026", client: Cell = "D1", **other: Cell
) -> Row:
    """A row of the template, with further cells named as the fields are."""
    named = {Field(name): cell for name, cell in other.items()}
    return {Field.REFERENCE: client, Field.READ_ON: on, Field.DOCUMENTS: documents, **named}


def checked(of: Books, *rows: Row) -> Checked:
    made = table(*rows)
    return check(made, find_mapping(made.headings), rules_in(of, Kind.USAGE))


def only(of: Books, row: Row) -> CheckedRow:
    (found,) = checked(of, row).rows
    return found


def problem(of: Books, row: Row) -> Problem:
    (found,) = only(of, row).problems
    return found


def enter(of: Books, client: int, documents: int, on: str) -> None:
    """Enter a reading by hand."""
    reading = Reading(day(on), documents)
    record_reading(of, client, reading, preview_reading(of, client, reading))


def overage(of: Books, client: int) -> list[tuple[date, int]]:
    return [
        (line.day, line.net)
        for bill in client_bills(of, client)
        for line in bill.lines
        if line.kind is LineKind.OVERAGE
    ]


# ------------------------------------------------------------------------- one row


def test_a_good_row_says_what_it_does(firm: Firm) -> None:
    row = only(firm.books, read("37"))
    assert row.state is State.READY
    assert isinstance(row.draft, ReadingDraft)
    assert row.draft.client.name == "Boulangerie Martin"
    assert row.draft.preview is not None
    shown = row.draft.preview
    assert (shown.before, shown.after, shown.quota, shown.exceeded) == (None, 37, 30, 7)
    assert (shown.is_open, shown.lines) == (True, ())


@pytest.mark.parametrize(
    "named",
    [
        {"client": "d1"},
        {"client": "732 829 320"},
        {"client": "FR 44 732829320"},
        {"client": "boulangerie martin"},
        {"client": "", "company_number": "732829320"},
        {"client": "", "vat_number": "FR44732829320"},
        {"client": "", "legal_name": "Boulangerie Martin"},
        {"client": "", "legal_name": "D1"},
        {"client": "D1", "vat_number": "FR44732829320", "legal_name": "Boulangerie Martin"},
    ],
)
def test_a_client_is_known_by_any_of_its_names(firm: Firm, named: dict[str, Cell]) -> None:
    row = only(firm.books, read(**named))
    assert row.state is State.READY
    assert isinstance(row.draft, ReadingDraft)
    assert row.draft.client.id == firm.client


@pytest.mark.parametrize(
    ("row", "place", "reason"),
    [
        (read(client=""), Field.REFERENCE, Reason.MISSING),
        (read(client="D9"), Field.REFERENCE, Reason.CLIENT_UNKNOWN),
        (read(client="", vat_number="FR1"), Field.VAT_NUMBER, Reason.CLIENT_UNKNOWN),
        (read(on=""), Field.READ_ON, Reason.MISSING),
        (read(on="hier"), Field.READ_ON, Reason.DAY_UNKNOWN),
        (read(on="11/20/2026"), Field.READ_ON, Reason.DAY_UNKNOWN),
        (read(on="20/11/0026"), Field.READ_ON, Reason.DAY_IMPLAUSIBLE),
        (read(on="23/11/2026"), Field.READ_ON, Refusal.READING_IN_FUTURE),
        (read(on="06/10/2026"), Field.READ_ON, Reason.NO_WINDOW),
        (read(""), Field.DOCUMENTS, Reason.MISSING),
        (read("douze"), Field.DOCUMENTS, Reason.COUNT_UNKNOWN),
        (read("-3"), Field.DOCUMENTS, Reason.COUNT_NEGATIVE),
        (read("12,5"), Field.DOCUMENTS, Reason.COUNT_NOT_WHOLE),
        (read(Decimal("12.5")), Field.DOCUMENTS, Reason.COUNT_NOT_WHOLE),
        (read("1.234"), Field.DOCUMENTS, Reason.COUNT_AMBIGUOUS),
        (read("99999999"), Field.DOCUMENTS, Reason.COUNT_TOO_LARGE),
    ],
)
def test_a_spoiled_cell_rejects_its_row(
    before: Firm, row: Row, place: Field, reason: Reason | Refusal
) -> None:
    found = only(before.books, row)
    assert (found.state, found.draft) == (State.REJECTED, None)
    assert [(p.field, p.reason) for p in found.problems] == [(place, reason)]


def test_every_wrong_cell_of_a_row_is_told(before: Firm) -> None:
    found = only(before.books, read("x", "y", "z"))
    assert reasons(found) == ["CLIENT_UNKNOWN", "DAY_UNKNOWN", "COUNT_UNKNOWN"]


def test_a_client_without_a_subscription_has_no_window(firm: Firm) -> None:
    factories.client(firm.books, "Sans abonnement", reference="D2")
    found = problem(firm.books, read(client="D2"))
    assert found.reason is Reason.NO_WINDOW
    facts = {"day": day("2026-11-20"), "name": "Sans abonnement", "reference": "D2"}
    assert found.facts == facts


def test_a_name_that_two_clients_have_is_not_enough(firm: Firm) -> None:
    factories.client(firm.books, "Boulangerie Martin", reference="D2")
    found = problem(firm.books, read(client="Boulangerie Martin"))
    assert (found.reason, found.facts) == (Reason.CLIENT_AMBIGUOUS, {"clients": 2})
    decided = only(firm.books, read(client="D1", legal_name="Boulangerie Martin"))
    assert decided.state is State.READY


def test_cells_that_name_two_clients_reject_the_row(firm: Firm) -> None:
    factories.client(firm.books, "Petit SA", reference="D2")
    found = problem(firm.books, read(legal_name="Petit SA"))
    assert (found.field, found.reason) == (Field.LEGAL_NAME, Reason.CLIENT_OTHER)
    assert found.facts == {"name": "Petit SA", "reference": "D2"}


def test_a_name_that_the_books_do_not_have_is_a_remark(firm: Firm) -> None:
    row = only(firm.books, read(legal_name="Boulangerie Martin SARL"))
    assert (row.state, reasons(row, Field.LEGAL_NAME)) == (State.REMARK, ["CLIENT_WITHOUT_THIS"])


# ------------------------------------------------------------------------- against the books


def test_fewer_than_were_read_before_are_for_a_correction_by_hand(firm: Firm) -> None:
    enter(firm.books, firm.client, 20, "2026-11-15")
    found = problem(firm.books, read("12"))
    assert (found.field, found.reason) == (Field.DOCUMENTS, Reason.READ_MORE_BEFORE)
    assert found.facts["documents"] == 20
    assert found.facts["day"] == day("2026-11-15")


def test_more_than_were_read_later_are_for_a_correction_by_hand(firm: Firm) -> None:
    enter(firm.books, firm.client, 20, "2026-11-20")
    found = problem(firm.books, read("21", "2026-11-15"))
    assert (found.field, found.reason) == (Field.DOCUMENTS, Reason.READ_LESS_AFTER)


def test_what_is_entered_already_is_a_duplicate(firm: Firm) -> None:
    enter(firm.books, firm.client, 12, "2026-11-20")
    found = problem(firm.books, read("12"))
    assert (found.field, found.reason) == (Field.DOCUMENTS, Reason.READ_ALREADY)
    late = on_day(firm.books, "2026-12-08")
    catch_up(late)
    assert problem(late, read("12")).reason is Reason.READ_ALREADY


def test_another_number_of_the_same_day_takes_its_place(firm: Firm) -> None:
    enter(firm.books, firm.client, 12, "2026-11-20")
    row = only(firm.books, read("14"))
    assert (row.state, reasons(row)) == (State.NOTE, ["READING_REPLACED"])
    import_checked(firm.books, checked(firm.books, read("14")))
    assert subscription(firm.books, firm.client).usage.readings == (Reading(day("2026-11-20"), 14),)


def test_a_late_reading_says_what_it_bills_today(firm: Firm) -> None:
    row = only(firm.books, read("37", "2026-11-01"))
    (found,) = row.problems
    assert (row.state, found.field, found.reason) == (
        State.NOTE,
        Field.READ_ON,
        Reason.LATE_BILLS,
    )
    assert found.facts == {
        "last": day("2026-11-06"),
        "documents": 7,
        "price": 45,
        "net": 315,
    }
    done = import_checked(firm.books, checked(firm.books, read("37", "2026-11-01")))
    assert done.billed == 315
    assert overage(firm.books, firm.client) == [(day("2026-11-22"), 315)]
    assert noted(firm.books, firm.client)["today"] == 315


def test_a_late_reading_within_the_quota_bills_nothing(firm: Firm) -> None:
    row = only(firm.books, read("30", "2026-11-01"))
    assert reasons(row) == ["LATE_BILLS_NOTHING"]
    assert import_checked(firm.books, checked(firm.books, read("30", "2026-11-01"))).billed == 0
    assert overage(firm.books, firm.client) == []


# ------------------------------------------------------------------------- against each other


def test_readings_of_a_client_come_in_any_order(firm: Firm) -> None:
    rows = [
        read("40"),
        read("12", "2026-11-10"),
        read("25", "2026-11-15"),
        read("33", "01/11/2026"),
    ]
    found = checked(firm.books, *rows)
    assert [row.state for row in found.rows] == [State.READY] * 3 + [State.NOTE]
    befores = [
        row.draft.preview.before
        for row in found.rows
        if isinstance(row.draft, ReadingDraft) and row.draft.preview
    ]
    assert befores == [25, None, 12, None]
    done = import_checked(firm.books, found)
    assert list(done.clients.values()) == [firm.client] * 4
    assert [r.documents for r in subscription(firm.books, firm.client).usage.readings] == [
        12,
        25,
        40,
    ]
    history = noted(firm.books, firm.client)
    assert (history["documents"], history["documents_before"]) == (40, 25)
    assert (history["today"], len(history["readings"])) == (135, 4)
    assert check_books(firm.books).complaints == ()


def test_of_a_client_and_a_day_twice_the_later_row_is_rejected(firm: Firm) -> None:
    found = checked(firm.books, read("12"), read("14"))
    assert [row.state for row in found.rows] == [State.READY, State.REJECTED]
    (twice,) = found.rows[1].problems
    assert (twice.field, twice.reason, twice.facts) == (
        Field.READ_ON,
        Reason.READ_TWICE_IN_FILE,
        {"row": 2},
    )
    skipped = found.skipping({2})
    assert [row.state for row in skipped.rows] == [State.SKIPPED, State.READY]
    fixed = found.with_cell(3, Field.READ_ON, "21/11/2026")
    assert fixed.counts[State.READY] == 2


def test_a_rejected_row_does_not_stand_in_the_way_of_its_twin(firm: Firm) -> None:
    enter(firm.books, firm.client, 20, "2026-11-15")
    found = checked(firm.books, read("12"), read("24"))
    assert [row.state for row in found.rows] == [State.REJECTED, State.READY]


def test_two_readings_that_contradict_each_other(firm: Firm) -> None:
    found = checked(firm.books, read("10", "2026-11-20"), read("12", "2026-11-15"))
    assert [reasons(row) for row in found.rows] == [["READ_MORE_BEFORE"], []]
    assert found.with_cell(2, Field.DOCUMENTS, "13").counts[State.READY] == 2


@given(
    st.lists(
        st.tuples(st.dates(day("2026-10-01"), day("2026-11-25")), st.integers(0, 60)), max_size=8
    )
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_the_order_of_the_rows_does_not_matter(
    before: Firm, entered: list[tuple[date, int]]
) -> None:
    rows = [read(str(documents), on) for on, documents in dict(entered).items()]
    if not rows:
        return

    def outcome(given: list[Row]) -> set[tuple[object, ...]]:
        return {
            (row.typed[Field.READ_ON], row.state, tuple(reasons(row)))
            for row in checked(before.books, *given).rows
        }

    assert outcome(rows) == outcome(rows[::-1])


# ------------------------------------------------------------------------- into the books


def test_one_act_enters_them_all(firm: Firm) -> None:
    other = factories.client(firm.books, "Petit SA", reference="D2")
    factories.subscribe(firm.books, other, "pro", on="2026-11-01")
    entries = len(journal(firm.books))
    heard: list[tuple[int, int]] = []
    found = checked(firm.books, read("37"), read("5", client="D2"), read("x"))
    done = import_checked(firm.books, found, lambda done, total: heard.append((done, total)))
    assert done.clients == {2: firm.client, 3: other}
    assert done.changes.clients == {firm.client, other}
    assert (done.billed, done.running, done.pending) == (0, 0, 0)
    assert heard[-1] == (5, 5)
    (entry,) = journal(firm.books)[entries:]
    assert (entry.act, entry.author) == ("use_imported", factories.AUTHOR)
    assert entry.facts == {
        "kind": "usage",
        "file": "clients.csv",
        "sheet": "",
        "rows": 2,
        "rejected": 1,
        "skipped": 0,
    }
    assert noted(firm.books, other) == {
        "read_on": "2026-11-20",
        "documents": 5,
        "documents_before": None,
        "window": ["2026-11-01", "2026-12-01"],
        "today": 0,
    }
    shown = client_usage(firm.books, firm.client).readings[0]
    assert (shown.documents, shown.author, shown.corrects) == (37, factories.AUTHOR, False)


def test_its_end_bills_what_was_imported(firm: Firm) -> None:
    import_checked(firm.books, checked(firm.books, read("37")))
    later = on_day(firm.books, "2026-12-07")
    catch_up(later)
    assert overage(later, firm.client) == [(day("2026-12-07"), 315)]
    assert check_books(later).complaints == ()


def test_it_is_undone_for_one_client_alone(firm: Firm) -> None:
    other = factories.client(firm.books, "Petit SA", reference="D2")
    factories.subscribe(firm.books, other, on="2026-10-07")
    rows = [read("37", "01/11/2026"), read("12"), read("5", client="D2")]
    import_checked(firm.books, checked(firm.books, *rows))
    entry = journal(firm.books)[-1].id
    shown = preview_undo(firm.books, entry, firm.client)
    assert [line.net for line in shown.lines] == [-315]
    undo(firm.books, entry, firm.client, shown)
    assert subscription(firm.books, firm.client).usage.used is None
    assert subscription(firm.books, other).usage.used == 5
    bills = client_bills(firm.books, firm.client)
    today = [line for bill in bills for line in bill.lines if line.day == day("2026-11-22")]
    assert [line.net for line in today] == [315, -315]
    assert check_books(firm.books).complaints == ()
    assert checked(firm.books, *rows).counts[State.REJECTED] == 1


def test_what_changed_since_the_check_is_refused(firm: Firm) -> None:
    found = checked(firm.books, read("37"))
    enter(firm.books, firm.client, 20, "2026-11-15")
    unchanged = tables(firm.books)
    with pytest.raises(CheckOutdated) as raised:
        import_checked(firm.books, found)
    assert tables(firm.books) == unchanged
    (row,) = raised.value.fresh.rows
    assert isinstance(row.draft, ReadingDraft)
    assert row.draft.preview is not None
    assert row.draft.preview.before == 20
    assert import_checked(firm.books, raised.value.fresh).clients == {2: firm.client}


def test_another_quota_since_the_check_is_refused(firm: Firm) -> None:
    found = checked(firm.books, read("37"))
    factories.modify(firm.books, firm.client, Modify(plan="pro"))
    with pytest.raises(CheckOutdated):
        import_checked(firm.books, found)


def test_stopped_it_leaves_nothing(firm: Firm) -> None:
    found = checked(firm.books, read("37"))
    unchanged = tables(firm.books)

    def stopping(done: int, total: int) -> None:
        if done == total:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_checked(firm.books, found, stopping)
    assert tables(firm.books) == unchanged


def test_a_file_without_a_good_row_enters_nothing(firm: Firm) -> None:
    done = import_checked(firm.books, checked(firm.books, read("x")))
    assert (done.clients, done.billed) == ({}, 0)
    assert journal(firm.books)[-1].facts["rejected"] == 1


# ------------------------------------------------------------------------- undone as a whole


def without_traces(of: Books) -> dict[str, list[tuple[object, ...]]]:
    """What an act and its undoing leave as it was."""
    kept = {"subscriptions", "services", "discounts", "periods", "quota_windows", "clients"}
    return {name: rows for name, rows in tables(of).items() if name in kept}


def test_it_is_undone_as_a_whole(firm: Firm) -> None:
    other = factories.client(firm.books, "Petit SA", reference="D2")
    factories.subscribe(firm.books, other, on="2026-10-07")
    enter(firm.books, firm.client, 10, "2026-11-20")
    before = without_traces(firm.books)
    rows = [read("37", "01/11/2026"), read("12"), read("35", "02/11/2026", client="D2")]
    import_checked(firm.books, checked(firm.books, *rows))
    undoable = last_import(firm.books)
    assert undoable is not None
    assert (undoable.file, undoable.rows, undoable.running) == ("clients.csv", 0, 0)
    assert (undoable.readings, undoable.net) == (3, 315 + 225)
    assert undo_import(firm.books, undoable.journal_id).clients == {firm.client, other}
    assert without_traces(firm.books) == before
    assert subscription(firm.books, firm.client).usage.readings == (Reading(day("2026-11-20"), 10),)
    bills = [line for bill in client_bills(firm.books, other) for line in bill.lines]
    assert [line.net for line in bills if line.day == day("2026-11-22")] == [225, -225]
    facts = noted(firm.books, other)
    assert (facts["undone"], facts["today"]) == ("use_imported", -225)
    entry = journal(firm.books)[-1]
    assert (entry.act, entry.facts["reverses"]) == ("import_undone", undoable.journal_id)
    assert (entry.facts["readings"], entry.facts["clients"]) == (3, 2)
    assert check_books(firm.books).complaints == ()
    assert last_import(firm.books) is None
    with pytest.raises(Refused) as raised:
        undo_import(firm.books, undoable.journal_id)
    assert raised.value.reason is Refusal.IMPORT_ALREADY_UNDONE
    assert import_checked(firm.books, checked(firm.books, *rows)).billed == 315 + 225
    assert check_books(firm.books).complaints == ()


def test_not_after_a_later_act_of_one_of_its_clients(firm: Firm) -> None:
    import_checked(firm.books, checked(firm.books, read("12")))
    undoable = last_import(firm.books)
    assert undoable is not None
    enter(firm.books, firm.client, 14, "2026-11-21")
    assert last_import(firm.books) is None
    with pytest.raises(Refused) as raised:
        undo_import(firm.books, undoable.journal_id)
    assert raised.value.reason is Refusal.USE_IMPORT_BUILT_ON
    assert raised.value.facts["act"] == "use_read"


def test_not_after_a_window_closed_that_billed_nothing(firm: Firm) -> None:
    yearly = factories.client(firm.books, "Petit SA", reference="D2")
    factories.subscribe(firm.books, yearly, interval=Interval.YEARLY, on="2026-10-07")
    import_checked(firm.books, checked(firm.books, read("12", client="D2")))
    undoable = last_import(firm.books)
    assert undoable is not None
    later = on_day(firm.books, "2026-12-07")
    catch_up(later)
    assert last_import(later) is None
    with pytest.raises(Refused) as raised:
        undo_import(later, undoable.journal_id)
    assert raised.value.facts["act"] == "advanced"


def test_undone_for_one_client_it_is_no_longer_undone_as_a_whole(firm: Firm) -> None:
    other = factories.client(firm.books, "Petit SA", reference="D2")
    factories.subscribe(firm.books, other, on="2026-10-07")
    import_checked(firm.books, checked(firm.books, read("12"), read("5", client="D2")))
    number = journal(firm.books)[-1].id
    undo(firm.books, number, other, preview_undo(firm.books, number, other))
    with pytest.raises(Refused) as raised:
        undo_import(firm.books, number)
    assert raised.value.reason is Refusal.USE_IMPORT_BUILT_ON
    assert raised.value.facts["act"] == "undone"


# ------------------------------------------------------------------------- the sample


@pytest.fixture(scope="module")
def portfolio(tmp_path_factory: pytest.TempPathFactory) -> Books:
    of = stocked(tmp_path_factory.mktemp("portfolio"))
    import_checked(of, check_file(of, SAMPLE / "portfolio.xlsx"))
    return of


def test_the_sample_file_is_checked_and_imported(portfolio: Books, tmp_path: Path) -> None:
    of = copied(portfolio, tmp_path)
    found = check_file(of, SAMPLE / "usage_2026-11.csv")
    assert (found.kind, len(found.rows)) == (Kind.USAGE, 166)
    assert found.catalogue == factories.sample_catalogue()
    assert (found.counts[State.READY], found.counts[State.REJECTED]) == (152, 14)
    why = {reason for row in found.rejected for reason in reasons(row)}
    assert why == {"NO_WINDOW", "CLIENT_UNKNOWN", "MISSING"}
    done = import_checked(of, found)
    assert (len(done.clients), done.billed) == (152, 0)
    assert check_books(of).complaints == ()
    again = check_file(of, SAMPLE / "usage_2026-11.csv")
    assert again.importable == ()
    assert "READ_ALREADY" in {reason for row in again.rejected for reason in reasons(row)}


def test_more_rows_need_no_more_statements(portfolio: Books, tmp_path: Path) -> None:
    found = check_file(portfolio, SAMPLE / "usage_2026-11.csv")
    few = found.skipping({row.number for row in found.importable[3:]})
    counted = []
    for rows in (few, found):
        of = copied(portfolio, tmp_path)
        with statements(of) as seen:
            check_file(of, SAMPLE / "usage_2026-11.csv")
            import_checked(of, rows)
        counted.append(len(seen))
    few_statements, many = counted
    # What is stored again of a subscription is sent in groups of equal columns.
    assert many - few_statements < 100
