"""Documents: the firm's lines of a day or of a month, numbered as they are written."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.billing import Payer
from app.domain.clients import ClientStatus, PendingSubscription
from app.models.tables import BilledLineRow, DocumentRow
from app.services.check import check
from app.services.clients import accept
from app.services.journal import Books
from app.services.pending import write_pending
from app.services.renewals import catch_up
from app.services.settings import FirmCard, change_firm
from tests.builders import day, period
from tests.factories import client, on_day, stocked, subscribe, take_over

Found = list[tuple[int, str, str, str, int]]


@pytest.fixture
def of(tmp_path: Path) -> Books:
    return stocked(tmp_path)


@pytest.fixture
def by_month(of: Books) -> Books:
    change_firm(of, FirmCard(documents_by_month=True))
    return of


def documents(of: Books) -> Found:
    """Number, first day, end, day of writing and number of lines of each document."""
    with of.database.read() as session:
        lines = list(session.scalars(select(BilledLineRow.document_id)))
        rows = session.scalars(select(DocumentRow).order_by(DocumentRow.number))
        return [
            (
                row.number,
                row.start_day.isoformat(),
                row.end_day.isoformat(),
                row.written_on.isoformat(),
                lines.count(row.id),
            )
            for row in rows
        ]


def accepted(of: Books, on: str) -> None:
    """A client whom the firm pays Essentiel for, accepted on a day."""
    client_id = client(of, status=ClientStatus.INVITED)
    with of.database.write() as session:
        # Not an act, which would leave its day in the file.
        pending = PendingSubscription(firm_pays=True, plan="essentiel")
        write_pending(session, client_id, pending, by_hand=True)
    accept(of, client_id, day(on))


def test_one_document_a_day(of: Books) -> None:
    subscribe(of, client(of), "pro", add_ons=["relances"])
    subscribe(of, client(of))
    subscribe(of, client(of), payer=Payer.CLIENT)
    take_over(of, client(of), started_on="2026-01-30")
    catch_up(on_day(of, "2026-12-22"))
    assert documents(of) == [
        (1, "2026-11-22", "2026-11-23", "2026-11-22", 3),
        (2, "2026-11-30", "2026-12-01", "2026-12-22", 1),
        (3, "2026-12-22", "2026-12-23", "2026-12-22", 3),
    ]


def test_one_document_a_month(by_month: Books) -> None:
    take_over(by_month, client(by_month), started_on="2026-01-30")
    take_over(by_month, client(by_month), started_on="2026-01-25")
    catch_up(on_day(by_month, "2026-11-25"))
    catch_up(on_day(by_month, "2027-01-01"))
    assert documents(by_month) == [
        (1, "2026-11-01", "2026-12-01", "2026-11-25", 2),
        (2, "2026-12-01", "2027-01-01", "2027-01-01", 2),
    ]


def test_what_the_client_pays_has_no_document(of: Books) -> None:
    subscribe(of, client(of), payer=Payer.CLIENT)
    catch_up(on_day(of, "2027-02-22"))
    assert documents(of) == []


def test_an_opening_balance_has_no_document(of: Books) -> None:
    take_over(of, client(of), started_on="2026-01-30")
    assert documents(of) == []


def test_a_later_act_of_the_day_uses_the_days_document(of: Books) -> None:
    accepted(of, "2026-11-22")
    accepted(of, "2026-11-22")
    assert documents(of) == [(1, "2026-11-22", "2026-11-23", "2026-11-22", 2)]


def test_a_back_dated_acceptance_has_documents_of_its_own(of: Books) -> None:
    take_over(of, client(of), started_on="2026-10-22")
    catch_up(of)
    subscribe(of, client(of))
    accepted(on_day(of, "2026-12-23"), "2026-11-22")
    assert documents(of) == [
        (1, "2026-11-22", "2026-11-23", "2026-11-22", 1),
        (2, "2026-12-22", "2026-12-23", "2026-12-23", 2),
        (3, "2026-11-22", "2026-11-23", "2026-12-23", 1),
        (4, "2026-12-22", "2026-12-23", "2026-12-23", 1),
    ]
    assert not check(of).complaints


def test_nothing_written_is_changed_the_day_after(of: Books) -> None:
    """Also where nothing was due, so that catching up had nothing to write."""
    accepted(of, "2026-11-22")
    accepted(on_day(of, "2026-11-23"), "2026-11-22")
    assert documents(of) == [
        (1, "2026-11-22", "2026-11-23", "2026-11-22", 1),
        (2, "2026-11-22", "2026-11-23", "2026-11-23", 1),
    ]


def test_nothing_written_is_changed_the_month_after(by_month: Books) -> None:
    accepted(by_month, "2026-11-22")
    accepted(on_day(by_month, "2026-11-23"), "2026-11-22")
    accepted(on_day(by_month, "2026-12-01"), "2026-11-30")
    accepted(on_day(by_month, "2026-12-02"), "2026-11-29")
    assert documents(by_month) == [
        (1, "2026-11-01", "2026-12-01", "2026-11-22", 2),
        (2, "2026-11-01", "2026-12-01", "2026-12-01", 1),
        (3, "2026-11-01", "2026-12-01", "2026-12-02", 1),
    ]


def test_a_change_of_the_setting_begins_new_documents(of: Books) -> None:
    accepted(of, "2026-11-22")
    change_firm(of, FirmCard(documents_by_month=True))
    accepted(of, "2026-11-22")
    assert documents(of) == [
        (1, "2026-11-22", "2026-11-23", "2026-11-22", 1),
        (2, "2026-11-01", "2026-12-01", "2026-11-22", 1),
    ]


def test_lines_are_billed_by_day_then_reference(of: Books) -> None:
    for reference, started in (("C", "2026-01-25"), ("A", "2026-01-28"), ("B", "2026-01-25")):
        take_over(of, client(of, reference=reference), started_on=started, add_ons=["archivage"])
    catch_up(on_day(of, "2026-12-26"))
    with of.database.read() as session:
        lines = session.scalars(select(BilledLineRow).order_by(BilledLineRow.id)).all()
    firsts = {1: "C", 2: "A", 3: "B"}
    billed = [
        (line.day, firsts[line.subscription_id], line.add_on)
        for line in lines
        if line.day >= date(2026, 11, 25)
    ]
    assert billed == sorted(billed)
    assert len(billed) == 10
    assert period("2026-11-25", "2026-12-25") in {
        period(str(line.span_start), str(line.span_end)) for line in lines
    }
