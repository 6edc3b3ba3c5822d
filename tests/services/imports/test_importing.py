"""What is imported is in the books as the rows say, in one act, or not at all."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.domain.billing import LineKind, Payer
from app.domain.calendar import Interval, Period
from app.domain.clients import ClientStatus, PendingSubscription
from app.models.tables import (
    BilledLineRow,
    ClientRow,
    ClientTagRow,
    DocumentRow,
    JournalClientRow,
    JournalRow,
    RedemptionRow,
)
from app.services.changes import Changes
from app.services.clients import accept
from app.services.imports import client_writing
from app.services.imports.checked_row import State
from app.services.imports.checking import Checked, check
from app.services.imports.fields import Field, Kind
from app.services.imports.importing import CheckOutdated, import_checked
from app.services.imports.mapping import find_mapping
from app.services.imports.reading import read_table
from app.services.imports.rules import rules_in
from app.services.imports.table import Table
from app.services.journal import Books
from app.services.pending import pending_of
from app.services.progress import Cancelled
from app.services.renewals import catch_up
from tests.factories import client, on_day, stocked, subscription
from tests.services.imports.files import ACTIVE, CLIENT, INVITED, SAMPLE, table


def checked_for(of: Books, made: Table, kind: Kind = Kind.PORTFOLIO) -> Checked:
    return check(made, find_mapping(made.headings), rules_in(of, kind))


def count(of: Books, table_row: type) -> int:
    with of.database.read() as session:
        return session.scalar(select(func.count()).select_from(table_row)) or 0


def journalled(of: Books) -> list[dict[str, object]]:
    """The facts of each import in the journal; catching up has entries of its own."""
    with of.database.read() as session:
        return list(session.scalars(select(JournalRow.facts).where(JournalRow.act == "imported")))


def imported_client(of: Books, client_id: int) -> ClientRow:
    with of.database.read() as session:
        row = session.get_one(ClientRow, client_id)
        session.expunge(row)
        return row


def test_the_sample_portfolio_is_imported(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    found = checked_for(of, read_table(SAMPLE / "portfolio.xlsx"))
    done = import_checked(of, found)
    assert (len(done.clients), done.running, done.pending) == (234, 161, 36)
    assert done.changes == Changes(clients=frozenset(done.clients.values()))
    assert (count(of, ClientRow), count(of, DocumentRow)) == (234, 0)
    with of.database.read() as session:
        assert set(session.scalars(select(BilledLineRow.kind))) == {LineKind.OPENING}
    assert journalled(of) == [
        {
            "kind": "portfolio",
            "file": "portfolio.xlsx",
            "sheet": "Portefeuille",
            "rows": 234,
            "rejected": 6,
            "skipped": 0,
        }
    ]
    again = checked_for(of, read_table(SAMPLE / "portfolio.xlsx"))
    assert [row.number for row in again.importable] == []
    assert again.row(5).exists == done.clients[5]
    assert catch_up(on_day(of, "2027-11-22")).renewed > 161


def test_a_client_is_what_its_row_says(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    row = {
        **CLIENT,
        Field.LEGAL_NAME: "Électricité Éclair",
        Field.REFERENCE: "D1",
        Field.TAGS: "TPE, BNC",
        Field.COMPANY_NUMBER: "732 829 320",
    }
    done = import_checked(of, checked_for(of, table(row), Kind.CLIENTS))
    found = imported_client(of, done.clients[2])
    assert (found.status, found.status_since) == (ClientStatus.DRAFT, date(2026, 11, 22))
    assert (found.legal_name, found.sort_name) == ("Électricité Éclair", "electricite eclair")
    assert (found.reference, found.company_number) == ("D1", "732829320")
    assert (found.country, found.locale, found.invited_on) == ("FR", "fr-FR", None)
    with of.database.read() as session:
        assert set(session.scalars(select(ClientTagRow.tag))) == {"TPE", "BNC"}
        assert session.scalars(select(JournalClientRow.facts)).one() == {
            "row": 2,
            "status": "draft",
        }


def test_a_running_subscription_enters_with_its_opening_balance(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    row = {**ACTIVE, Field.PRICE: "9,50", Field.PROMO: "bienvenue", Field.ADD_ONS: "paiements"}
    client_id = import_checked(of, checked_for(of, table(row))).clients[2]
    found = subscription(of, client_id)
    assert found.period == Period(date(2026, 11, 7), date(2026, 12, 7))
    assert (found.plan.running.price, found.plan.running.net) == (950, 760)
    assert found.price == 760 + 450
    assert found.discount is not None
    assert found.discount.left == 2
    assert (found.payer, found.interval) == (Payer.FIRM, Interval.MONTHLY)
    assert found.codes_used == {"BIENVENUE": 1}
    with of.database.read() as session:
        assert session.scalars(select(RedemptionRow.day)).one() == date(2026, 11, 7)
        assert session.scalars(select(JournalClientRow.facts)).one() == {
            "row": 2,
            "status": "active",
            "plan": "essentiel",
            "interval": "monthly",
            "payer": "firm",
            "since": "2026-11-07",
        }


def test_a_pending_subscription_counts_as_set_by_hand_and_begins(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    done = import_checked(of, checked_for(of, table({**INVITED, Field.PROMO: "CABINET15"})))
    client_id = done.clients[2]
    assert (done.running, done.pending) == (0, 1)
    with of.database.read() as session:
        assert pending_of(session, client_id) == PendingSubscription(
            True, "essentiel", Interval.MONTHLY, (), "CABINET15"
        )
        assert session.scalars(select(RedemptionRow.promo)).one() == "CABINET15"
    # When it was invited is not known: it may have accepted on any day before.
    accept(of, client_id, date(2026, 11, 1))
    assert subscription(of, client_id).started_on == date(2026, 11, 1)


def test_rows_skipped_or_rejected_are_not_written(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    found = checked_for(of, table(CLIENT, {**CLIENT, Field.COUNTRY: "?"}, CLIENT), Kind.CLIENTS)
    done = import_checked(of, found.skipping({2}))
    assert list(done.clients) == [4]
    (facts,) = journalled(of)
    assert (facts["rows"], facts["rejected"], facts["skipped"]) == (1, 1, 1)


def test_a_check_that_no_longer_holds_is_refused_with_a_fresh_one(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    found = checked_for(of, table({**CLIENT, Field.REFERENCE: "D1"}, CLIENT), Kind.CLIENTS)
    found = found.with_cell(3, Field.CITY, "Lyon")
    client(of, reference="d1")
    with pytest.raises(CheckOutdated) as raised:
        import_checked(of, found)
    assert count(of, ClientRow) == 1
    fresh = raised.value.fresh
    assert [row.state for row in fresh.rows] == [State.REJECTED, State.READY]
    done = import_checked(of, fresh)
    assert imported_client(of, done.clients[3]).city == "Lyon"


def test_stopped_half_way_it_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client_writing, "_AT_ONCE", 2)
    of = stocked(tmp_path)
    found = checked_for(of, table(*[ACTIVE] * 5))
    heard: list[tuple[int, int]] = []

    def stopping(done: int, total: int) -> None:
        heard.append((done, total))
        if done == 9:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_checked(of, found, stopping)
    # Five rows are checked again, then written in twos.
    assert heard == [(0, 10), (5, 10), (7, 10), (9, 10)]
    assert (count(of, ClientRow), journalled(of)) == (0, [])
    done = import_checked(of, found)
    assert len(done.clients) == done.running == 5
    assert count(of, ClientRow) == 5


def test_nothing_to_import_is_no_fault(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    found = checked_for(of, table(CLIENT), Kind.CLIENTS).skipping({2})
    assert import_checked(of, found).clients == {}
