"""References, managers and tags of clients that are there already, from a file.

The books: four clients, two of them with the same name. A row names its client by name, number
or reference; what it leaves blank stays as it is.
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import Refusal, Refused
from app.models.tables import ClientRow
from app.services.check import check as check_books
from app.services.client_detail import client_detail
from app.services.client_values import ClientFields
from app.services.clients import change_client
from app.services.history import history_of
from app.services.imports.checked_row import CheckedRow, State
from app.services.imports.checking import Checked, check
from app.services.imports.drafts import DetailsDraft
from app.services.imports.fields import Field, Kind
from app.services.imports.imported import Imported
from app.services.imports.importing import CheckOutdated, import_checked
from app.services.imports.mapping import find_mapping, likely_kind
from app.services.imports.problems import Reason
from app.services.imports.rules import rules_in
from app.services.imports.table import Cell
from app.services.imports.undoing import last_import, undo_import
from app.services.journal import Books
from app.services.undo import preview_undo, undo
from tests import factories
from tests.factories import copied, journal, noted, statements, stocked, tables
from tests.services.imports.files import table

Row = Mapping[Field, Cell]
MOULIN, ROY, OTHER_ROY = 1, 2, 3


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Books:
    of = stocked(tmp_path_factory.mktemp("firm"))
    made = [
        factories.client(of, "Moulin Bleu SA", reference="A1", vat_number="FR44732829320"),
        factories.client(of, "Cave Roy", reference="A2", company_number="552100554"),
        factories.client(of, "Cave Roy", reference="A3"),
        factories.client(of, "Without One", reference=""),
    ]
    assert made[:3] == [MOULIN, ROY, OTHER_ROY]
    change_client(of, MOULIN, replace(fields(of, MOULIN), manager="Anne", tags=("Bio",)))
    return of


@pytest.fixture
def books(before: Books, tmp_path: Path) -> Books:
    return copied(before, tmp_path)


def fields(of: Books, client_id: int) -> ClientFields:
    found = client_detail(of, client_id)
    assert found is not None
    return found.fields


def row(**cells: Cell) -> Row:
    return {Field(name): cell for name, cell in cells.items()}


def checked(of: Books, *rows: Row) -> Checked:
    made = table(*rows)
    return check(made, find_mapping(made.headings), rules_in(of, Kind.DETAILS))


def only(of: Books, **cells: Cell) -> CheckedRow:
    (found,) = checked(of, row(**cells)).rows
    return found


def told(found: CheckedRow) -> list[Reason]:
    return [problem.reason for problem in found.problems if isinstance(problem.reason, Reason)]


def imported(of: Books, *rows: Row) -> Imported:
    return import_checked(of, checked(of, *rows))


def details(of: Books, client_id: int) -> tuple[str, str, tuple[str, ...]]:
    found = fields(of, client_id)
    return found.reference, found.manager, found.tags


# ------------------------------------------------------------------------------ which client it is


@pytest.mark.parametrize(
    ("cells", "client"),
    [
        ({"legal_name": " moulin  bleu sa "}, MOULIN),
        ({"vat_number": "FR 44 732 829 320"}, MOULIN),
        ({"company_number": "552 100 554"}, ROY),
        ({"reference": "a2"}, ROY),
        # Two have the name; the number says which one.
        ({"legal_name": "Cave Roy", "company_number": "552100554"}, ROY),
        # The name is nobody's, so the reference is the one that the client has.
        ({"legal_name": "Moulin Vert", "reference": "A1"}, MOULIN),
    ],
)
def test_a_client_is_found_by_whatever_names_it(
    books: Books, cells: dict[str, str], client: int
) -> None:
    draft = only(books, **cells, manager="Luc").draft
    assert isinstance(draft, DetailsDraft)
    assert draft.client.id == client
    assert draft.after.manager == "Luc"
    assert draft.after.reference == draft.before.reference


@pytest.mark.parametrize(
    ("cells", "place", "reason"),
    [
        ({"tags": "VIP"}, Field.LEGAL_NAME, Reason.MISSING),
        ({"legal_name": "Nobody"}, Field.LEGAL_NAME, Reason.CLIENT_UNKNOWN),
        ({"legal_name": "Cave Roy", "reference": "N9"}, Field.LEGAL_NAME, Reason.CLIENT_AMBIGUOUS),
        (
            {"legal_name": "Moulin Bleu SA", "company_number": "552100554"},
            Field.COMPANY_NUMBER,
            Reason.CLIENT_OTHER,
        ),
        (
            {"legal_name": "Moulin Bleu SA", "manager": "x" * 251},
            Field.MANAGER,
            Reason.TEXT_TOO_LONG,
        ),
        (
            {"legal_name": "Moulin Bleu SA", "reference": "a2"},
            Field.REFERENCE,
            Reason.DUPLICATE_OF_CLIENT,
        ),
    ],
)
def test_a_row_that_is_wrong_is_rejected_at_its_cell(
    books: Books, cells: dict[str, str], place: Field, reason: Reason
) -> None:
    found = only(books, **cells)
    assert (found.state, found.draft) == (State.REJECTED, None)
    assert [(p.field, p.reason) for p in found.problems] == [(place, reason)]


def test_a_name_that_the_books_do_not_know_is_told_and_imported(books: Books) -> None:
    found = only(books, legal_name="Moulin Vert", reference="A1", tags="VIP")
    assert (found.state, told(found)) == (State.REMARK, [Reason.CLIENT_WITHOUT_THIS])


# -------------------------------------------------------------------------------- what it becomes


def test_a_row_gives_what_it_has_and_leaves_the_rest(books: Books) -> None:
    found = only(books, legal_name="Moulin Bleu SA", reference="D7", tags="bio; VIP")
    assert isinstance(found.draft, DetailsDraft)
    assert found.draft.before.becoming(found.draft.after) == {
        "reference": ["A1", "D7"],
        "tags": [("Bio",), ("Bio", "VIP")],
    }
    (problem,) = found.problems
    assert (problem.reason, problem.facts) == (Reason.VALUE_REPLACED, {"before": "A1"})
    assert found.state is State.NOTE
    assert only(books, reference="A2", manager="Luc").state is State.READY


def test_a_row_that_changes_nothing_is_not_imported(books: Books) -> None:
    found = checked(
        books,
        row(legal_name="Moulin Bleu SA", reference="A1", manager="Anne", tags="BIO"),
        row(reference="A2", legal_name="", manager="", tags=""),
    )
    assert [each.state for each in found.rows] == [State.UNCHANGED, State.UNCHANGED]
    assert found.importable == ()


def test_rows_add_tags_to_one_client_but_give_it_one_manager(books: Books) -> None:
    found = checked(
        books,
        row(reference="A1", tags="VIP", manager=""),
        row(reference="A1", tags="Dormant", manager="Luc"),
        row(reference="A1", tags="", manager="Luc"),
        row(reference="A1", tags="Old", manager="Eve"),
    )
    assert [each.state for each in found.rows] == [
        State.READY,
        State.NOTE,
        State.UNCHANGED,
        State.REJECTED,
    ]
    (problem,) = found.rows[3].problems
    assert (problem.field, problem.reason) == (Field.MANAGER, Reason.GIVEN_TWICE_IN_FILE)
    # The row that gave it last, which gave the same.
    assert problem.facts["row"] == found.rows[2].number
    import_checked(books, found)
    assert details(books, MOULIN) == ("A1", "Luc", ("Bio", "Dormant", "VIP"))
    assert noted(books, MOULIN)["changed"] == {
        "manager": ["Anne", "Luc"],
        "tags": [["Bio"], ["Bio", "Dormant", "VIP"]],
    }


def test_two_rows_may_not_give_two_clients_one_reference(books: Books) -> None:
    found = checked(
        books,
        row(legal_name="Moulin Bleu SA", company_number="", reference="N1"),
        row(legal_name="", company_number="552100554", reference="n1"),
    )
    assert [each.state for each in found.rows] == [State.NOTE, State.REJECTED]
    assert told(found.rows[1]) == [Reason.DUPLICATE_IN_FILE]
    skipping = found.skipping([found.rows[0].number])
    assert [each.state for each in skipping.rows] == [State.SKIPPED, State.NOTE]


def test_clients_exchange_their_references(books: Books) -> None:
    done = imported(
        books,
        row(legal_name="Moulin Bleu SA", company_number="", reference="A2"),
        row(legal_name="", company_number="552100554", reference="A1"),
    )
    assert done.changes.clients == {MOULIN, ROY}
    assert [details(books, each)[0] for each in (MOULIN, ROY, OTHER_ROY)] == ["A2", "A1", "A3"]
    assert check_books(books).complaints == ()


def test_a_rejected_row_keeps_its_reference_from_the_others(books: Books) -> None:
    """A1 wants A2, whose client wants A3, which stays where it is: neither can have its wish."""
    found = checked(
        books,
        row(legal_name="Moulin Bleu SA", company_number="", reference="A2"),
        row(legal_name="", company_number="552100554", reference="A3"),
    )
    assert [told(each) for each in found.rows] == [[Reason.DUPLICATE_OF_CLIENT]] * 2
    assert [problem.facts["name"] for each in found.rows for problem in each.problems] == [
        "Cave Roy",
        "Cave Roy",
    ]


REFERENCES = st.sampled_from(["", "A1", "A2", "A3", "a3", "B1", "B2"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(wanted=st.lists(st.tuples(st.sampled_from([MOULIN, ROY]), REFERENCES), max_size=5))
def test_whatever_is_wished_no_two_clients_have_one_reference(
    before: Books, tmp_path_factory: pytest.TempPathFactory, wanted: list[tuple[int, str]]
) -> None:
    naming = {MOULIN: ("Moulin Bleu SA", ""), ROY: ("", "552100554")}
    rows = [
        row(legal_name=naming[c][0], company_number=naming[c][1], reference=ref)
        for c, ref in wanted
    ] or [row(legal_name="Moulin Bleu SA", reference="")]
    of = copied(before, tmp_path_factory.mktemp("wished"))
    found = checked(of, *rows)
    import_checked(of, found)
    references = [details(of, each)[0].casefold() for each in (MOULIN, ROY, OTHER_ROY)]
    assert len(set(references)) == 3
    last = {
        c: ref for (c, ref), each in zip(wanted, found.rows, strict=False) if ref and each.draft
    }
    for client_id, reference in last.items():
        assert details(of, client_id)[0] == reference


# -------------------------------------------------------------------------- one act, and its undo


def test_what_was_checked_is_written_in_one_act(books: Books) -> None:
    entries = len(journal(books))
    done = imported(
        books,
        row(legal_name="Moulin Bleu SA", reference="", tags="VIP"),
        row(legal_name="Nobody", reference="", tags="VIP"),
        row(legal_name="", reference="A3", tags=""),
    )
    assert list(done.clients.values()) == [MOULIN]
    (entry,) = journal(books)[entries:]
    assert entry.act == "details_imported"
    assert {name: entry.facts[name] for name in ("kind", "rows", "rejected")} == {
        "kind": "details",
        "rows": 1,
        "rejected": 1,
    }
    history = max(history_of(books, MOULIN), key=lambda each: each.journal_id)
    assert history.facts["row"] == 2


def test_the_books_that_changed_since_the_check_are_looked_at_again(books: Books) -> None:
    found = checked(books, row(legal_name="Moulin Bleu SA", tags="VIP"))
    imported(books, row(legal_name="Moulin Bleu SA", manager="Luc"))
    written = tables(books)
    with pytest.raises(CheckOutdated):
        import_checked(books, found)
    assert tables(books) == written


def test_five_hundred_clients_need_no_more_statements_than_one(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    ids = factories.clients(of, 500)
    with of.database.read() as session:
        names = {each.id: each.reference for each in session.query(ClientRow)}
    one = [row(reference=names[ids[0]], tags="VIP")]
    with statements(of) as few:
        imported(of, *one)
    with statements(of) as many:
        imported(of, *(row(reference=names[each], tags="Bio") for each in ids))
    assert len(many) <= len(few) + 2


def test_the_whole_import_is_undone(books: Books) -> None:
    before = {name: rows for name, rows in tables(books).items() if name.startswith("client")}
    imported(
        books,
        row(legal_name="Moulin Bleu SA", company_number="", reference="A2", tags="VIP"),
        row(legal_name="", company_number="552100554", reference="A1", tags="New"),
    )
    undoable = last_import(books)
    assert undoable is not None
    assert (undoable.rows, undoable.readings, undoable.details) == (0, 0, 2)
    undo_import(books, undoable.journal_id)
    after = {name: rows for name, rows in tables(books).items() if name.startswith("client")}
    assert after == before
    assert journal(books)[-1].facts["clients"] == 2
    assert noted(books, ROY)["undone"] == "details_imported"
    with pytest.raises(Refused) as refused:
        undo_import(books, undoable.journal_id)
    assert refused.value.reason is Refusal.IMPORT_ALREADY_UNDONE
    assert last_import(books) is None


def test_what_was_built_on_is_not_undone_as_a_whole(books: Books) -> None:
    imported(books, row(reference="A1", tags="VIP"))
    undoable = last_import(books)
    assert undoable is not None
    imported(books, row(reference="A1", tags="Later"))
    with pytest.raises(Refused) as refused:
        undo_import(books, undoable.journal_id)
    assert refused.value.reason is Refusal.USE_IMPORT_BUILT_ON


def test_one_client_is_given_its_former_details_back(books: Books) -> None:
    imported(
        books, row(legal_name="Moulin Bleu SA", reference="D7"), row(reference="", legal_name="x")
    )
    entry = journal(books)[-1]
    undo(books, entry.id, MOULIN, preview_undo(books, entry.id, MOULIN))
    assert details(books, MOULIN) == ("A1", "Anne", ("Bio",))


def test_a_reference_that_another_has_by_now_is_not_given_back(books: Books) -> None:
    imported(books, row(legal_name="Moulin Bleu SA", reference="D7"))
    entry = journal(books)[-1]
    factories.client(books, "Newcomer", reference="A1")
    for attempt in (
        lambda: undo_import(books, entry.id),
        lambda: preview_undo(books, entry.id, MOULIN),
    ):
        with pytest.raises(Refused) as refused:
            attempt()
        assert refused.value.reason is Refusal.CLIENT_DUPLICATED
        assert refused.value.facts["name"] == "Newcomer"
    assert details(books, MOULIN)[0] == "D7"


# ------------------------------------------------------------------------------- what a file seems


@pytest.mark.parametrize(
    ("headings", "kind"),
    [
        (["Client", "Référence"], Kind.DETAILS),
        (["Reference", "Tags"], Kind.DETAILS),
        (["VAT number", "Manager"], Kind.DETAILS),
        # Nothing is given, or there is more than details.
        (["Reference"], Kind.CLIENTS),
        (["Legal name", "Company number"], Kind.CLIENTS),
        (["Legal name", "Reference", "Country"], Kind.CLIENTS),
        (["Reference", "Manager", "Documents used"], Kind.USAGE),
    ],
)
def test_details_are_recognised_by_their_headings(headings: list[str], kind: Kind) -> None:
    assert likely_kind(find_mapping(headings)) is kind
