"""An import is undone as a whole, or not at all once something was built on it."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError, NoResultFound

from app.domain.change import StopRenewal
from app.domain.clients import ClientStatus
from app.domain.errors import Refusal, Refused
from app.models.tables import BilledLineRow, JournalRow, RedemptionRow, ScheduledChangeRow
from app.services.changes import Changes
from app.services.check import check as check_file
from app.services.client_values import ClientFields
from app.services.clients import change_client, delete_draft, invite
from app.services.imports.checking import check
from app.services.imports.fields import Field, Kind
from app.services.imports.imported import Imported
from app.services.imports.importing import import_checked
from app.services.imports.mapping import find_mapping
from app.services.imports.reading import read_table
from app.services.imports.rules import rules_in
from app.services.imports.table import Cell, Table
from app.services.imports.undoing import UndoableImport, last_import, undo_import
from app.services.journal import Books
from app.services.renewals import catch_up
from app.services.settings import FirmCard, change_firm
from tests.factories import (
    Interrupted,
    client,
    copied,
    journal,
    modify,
    on_day,
    statements,
    stocked,
    tables,
    take_over,
)
from tests.services.imports.files import ACTIVE, CLIENT, INVITED, SAMPLE, table

JOURNAL = ("journal", "journal_clients")
AT = datetime(2026, 11, 22, 13, 5, tzinfo=UTC)


def imported(of: Books, made: Table, kind: Kind = Kind.PORTFOLIO) -> Imported:
    found = check(made, find_mapping(made.headings), rules_in(of, kind))
    return import_checked(of, found)


def portfolio(of: Books) -> Imported:
    return imported(of, read_table(SAMPLE / "portfolio.xlsx"))


def of_everything() -> Table:
    """A running subscription, a pending one and a bare draft; codes and tags with them."""
    running: Mapping[Field, Cell] = {
        **ACTIVE,
        Field.REFERENCE: "D1",
        Field.PROMO: "bienvenue",
        Field.ADD_ONS: "paiements",
        Field.TAGS: "TPE, BNC",
    }
    pending = {**INVITED, Field.REFERENCE: "D2", Field.PROMO: "bienvenue"}
    draft = {**CLIENT, Field.LEGAL_NAME: "Garage Lenoir", Field.REFERENCE: "D3"}
    return table(running, pending, {**draft, Field.STATUS: "Brouillon"})


def number_of(of: Books) -> int:
    """The journal's number of the latest import."""
    return max(row.id for row in journal(of) if row.act == "imported")


def without_journal(of: Books) -> dict[str, list[tuple[object, ...]]]:
    """Every table but the journal, and which of its entries billed a line."""
    made = {name: rows for name, rows in tables(of).items() if name not in JOURNAL}
    place = list(BilledLineRow.__table__.columns.keys()).index("journal_id")
    made["billed_lines"] = [(*row[:place], *row[place + 1 :]) for row in made["billed_lines"]]
    return made


@pytest.fixture
def of(tmp_path: Path) -> Books:
    made = stocked(tmp_path)
    change_firm(made, FirmCard(name="Cabinet Ooms"))  # the file has seen its day
    return made


@pytest.fixture(scope="module")
def with_portfolio(tmp_path_factory: pytest.TempPathFactory) -> Books:
    made = stocked(tmp_path_factory.mktemp("portfolio"))
    catch_up(made)
    portfolio(made)
    return made


def test_everything_that_the_import_wrote_goes(of: Books) -> None:
    client(of, "Imprimerie Noël")
    before, rest, entries = tables(of), without_journal(of), len(journal(of))
    done = imported(of, of_everything())
    number = number_of(of)
    after = tables(of)
    for name in ("subscriptions", "billed_lines", "redemptions", "client_tags", "discounts"):
        assert after[name] != before[name]
    assert undo_import(of, number) == Changes(clients=frozenset(done.clients.values()))
    assert without_journal(of) == rest
    assert tables(of)["journal_clients"] == before["journal_clients"]
    assert [row.act for row in journal(of, entries)] == ["imported", "import_undone"]


def test_the_reversal_names_what_it_reverses(of: Books) -> None:
    imported(of, of_everything())
    number = number_of(of)
    before = journal(of)[-1]
    undo_import(on_day(of, "2026-11-23"), number)
    entry, reversal = (row for row in journal(of) if row.act in ("imported", "import_undone"))
    assert (entry.id, entry.facts, entry.at) == (before.id, before.facts, before.at)
    assert reversal.day == date(2026, 11, 23)
    assert reversal.facts == {
        **before.facts,
        "reverses": number,
        "clients": 3,
        "running": 1,
        "imported_on": "2026-11-22",
        "imported_by": "Claire Fontaine",
    }


def test_a_whole_portfolio_goes_fast_and_comes_back_the_same(
    with_portfolio: Books, tmp_path: Path
) -> None:
    of = copied(with_portfolio, tmp_path)
    before = without_journal(of)
    with statements(of) as sent:
        undo_import(of, number_of(of))
    # However many the rows are.
    assert sum(each.startswith("DELETE") for each in sent) == 6
    assert len(sent) < 30
    assert check_file(of).complaints == ()
    assert tables(of)["clients"] == []
    again = portfolio(of)
    assert (len(again.clients), again.running, again.pending) == (234, 161, 36)
    assert without_journal(of) == before
    found = last_import(of)
    assert found is not None
    assert (found.journal_id, found.rows) == (number_of(of), 234)
    assert catch_up(on_day(of, "2026-12-22")).renewed > 0


def test_the_latest_import_that_can_be_undone(of: Books) -> None:
    assert last_import(of) is None
    first = imported(of, table({**CLIENT, Field.REFERENCE: "D1"}), Kind.CLIENTS)
    at_five_past = Books(of.database, of.today, "Marc Ooms", lambda: AT)
    imported(at_five_past, read_table(SAMPLE / "portfolio.xlsx"))
    latest = UndoableImport(number_of(of), "portfolio.xlsx", 234, 161, AT, "Marc Ooms")
    assert last_import(of) == latest
    undo_import(of, latest.journal_id)
    earlier = last_import(of)
    assert earlier is not None
    assert (earlier.rows, earlier.running, earlier.author) == (1, 0, "Claire Fontaine")
    invite(of, tuple(first.clients.values()))
    assert last_import(of) is None


def test_what_one_import_brought_does_not_hold_another(of: Books) -> None:
    first = imported(of, table({**CLIENT, Field.REFERENCE: "D1"}), Kind.CLIENTS)
    number = number_of(of)
    second = imported(of, table({**CLIENT, Field.REFERENCE: "D2"}), Kind.CLIENTS)
    invite(of, tuple(second.clients.values()))
    found = last_import(of)
    assert found is not None
    assert found.journal_id == number
    assert undo_import(of, number).clients == frozenset(first.clients.values())
    assert len(tables(of)["clients"]) == 1


def invited(of: Books, clients: Mapping[int, int]) -> None:
    invite(of, (clients[4],))


def corrected(of: Books, clients: Mapping[int, int]) -> None:
    change_client(of, clients[4], ClientFields(legal_name="Garage Lenoir et fils", country="FR"))


def stopped(of: Books, clients: Mapping[int, int]) -> None:
    modify(of, clients[2], StopRenewal())


@pytest.mark.parametrize(
    ("build", "act", "row"),
    [
        (invited, "invited", 4),
        (corrected, "client_changed", 4),
        (stopped, "subscription_modified", 2),
    ],
)
def test_what_was_built_on_stays(
    of: Books, build: Callable[[Books, Mapping[int, int]], None], act: str, row: int
) -> None:
    clients = imported(of, of_everything()).clients
    number = number_of(of)
    build(of, clients)
    invite(of, (clients[4],))
    before = tables(of)
    with pytest.raises(Refused) as refused:
        undo_import(of, number)
    name, reference = {2: ("Boulangerie Martin", "D1"), 4: ("Garage Lenoir", "D3")}[row]
    if build is corrected:
        name, reference = "Garage Lenoir et fils", ""
    assert refused.value.reason is Refusal.IMPORT_BUILT_ON
    assert refused.value.facts == {
        "act": act,
        "day": date(2026, 11, 22),
        "name": name,
        "reference": reference,
        "file": "clients.csv",
    }
    assert tables(of) == before
    assert last_import(of) is None


def test_a_renewal_that_is_due_comes_first_and_stands_in_the_way(of: Books) -> None:
    imported(of, of_everything())
    later = on_day(of, "2026-12-07")
    with pytest.raises(Refused) as refused:
        undo_import(later, number_of(of))
    assert refused.value.reason is Refusal.IMPORT_BUILT_ON
    assert (refused.value.facts["act"], refused.value.facts["name"]) == (
        "advanced",
        "Boulangerie Martin",
    )
    assert [row.act for row in journal(of)][-1] == "advanced"


def test_a_line_of_another_act_stands_in_the_way_even_where_no_history_tells(of: Books) -> None:
    imported(of, of_everything())
    number = number_of(of)
    with of.database.write() as session:
        other = JournalRow(at=AT, day=date(2026, 11, 22), author="A", act="accepted", facts={})
        session.add(other)
        session.flush()
        session.execute(update(BilledLineRow).values(journal_id=other.id))
    assert last_import(of) is None
    with pytest.raises(Refused) as refused:
        undo_import(of, number)
    assert refused.value.facts["act"] == "accepted"


def test_an_import_is_undone_once(of: Books) -> None:
    imported(of, of_everything())
    number = number_of(of)
    undo_import(of, number)
    imported(of, of_everything())
    before = tables(of)
    with pytest.raises(Refused) as refused:
        undo_import(of, number)
    assert refused.value.reason is Refusal.IMPORT_ALREADY_UNDONE
    assert refused.value.facts == {"file": "clients.csv"}
    assert tables(of) == before


def test_a_deleted_draft_is_no_obstacle(of: Books) -> None:
    rows = [{**CLIENT, Field.REFERENCE: f"D{n}", Field.LEGAL_NAME: f"Client {n}"} for n in (1, 2)]
    clients = imported(of, table(*rows), Kind.CLIENTS).clients
    delete_draft(of, clients[3])
    # Its number is given anew, to a client that the import has nothing to do with.
    other = client(of, "Imprimerie Noël")
    assert other == clients[3]
    found = last_import(of)
    assert found is not None
    assert found.rows == 1
    assert undo_import(of, found.journal_id).clients == {clients[2]}
    assert [row[0] for row in tables(of)["clients"]] == [other]


def test_of_an_import_whose_drafts_were_all_deleted_nothing_is_left(of: Books) -> None:
    clients = imported(of, table(CLIENT), Kind.CLIENTS).clients
    delete_draft(of, clients[2])
    assert last_import(of) is None
    with pytest.raises(Refused) as refused:
        undo_import(of, number_of(of))
    assert refused.value.reason is Refusal.IMPORT_ALREADY_UNDONE


def test_only_imports_are_undone(of: Books) -> None:
    invite(of, (client(of, status=ClientStatus.DRAFT),))
    with pytest.raises(NoResultFound):
        undo_import(of, journal(of)[-1].id)


def test_an_import_of_a_program_that_noted_less_can_be_undone(of: Books) -> None:
    take_over(of, client(of), started_on="2026-11-07")
    found = last_import(of)
    assert found is not None
    assert (found.file, found.rows) == ("", 1)
    undo_import(of, found.journal_id)
    assert tables(of)["clients"] == []


def test_cut_short_it_has_undone_nothing(of: Books, tmp_path: Path) -> None:
    imported(of, of_everything())
    before = tables(of)
    other = copied(of, tmp_path)
    with statements(other) as sent:
        undo_import(other, number_of(other))
    deleting = [each for each in sent if each.startswith("DELETE")]
    assert len(deleting) == 6
    for statement in deleting:
        with statements(of, fail_on=statement), pytest.raises(Interrupted):
            undo_import(of, number_of(of))
        assert tables(of) == before


def test_what_refers_to_it_unforeseen_stops_it(of: Books) -> None:
    imported(of, of_everything())
    with of.database.write() as session:
        row: dict[str, Any] = {"subscription_id": 1, "slot": "interval", "code": "yearly"}
        row |= {"since": date(2026, 11, 22), "author": "A"}
        session.execute(insert(ScheduledChangeRow), [row])
    before = tables(of)
    with pytest.raises(IntegrityError):
        undo_import(of, number_of(of))
    assert tables(of) == before


def test_a_code_that_the_import_used_up_can_be_used_again(of: Books) -> None:
    imported(of, of_everything())
    undo_import(of, number_of(of))
    with of.database.read() as session:
        assert session.scalars(select(RedemptionRow)).all() == []


def test_a_window_that_closed_within_its_quota_is_built_on_the_import(of: Books) -> None:
    yearly = {**ACTIVE, Field.INTERVAL: "annuel", Field.REFERENCE: "D1"}
    imported(of, table(yearly))
    number = number_of(of)
    later = on_day(of, "2026-12-08")
    assert catch_up(later).lines == 0
    assert last_import(later) is None
    with pytest.raises(Refused) as raised:
        undo_import(later, number)
    assert (raised.value.reason, raised.value.facts["act"]) == (
        Refusal.IMPORT_BUILT_ON,
        "advanced",
    )
