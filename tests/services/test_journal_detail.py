"""One entry in full: its clients in pages, its lines with their statements, its undoing."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.billing import LineKind, Payer
from app.domain.change import Modify
from app.services.client_values import ClientFields
from app.services.clients import create_client, invite
from app.services.journal import Books
from app.services.journal_detail import entry_detail, touched_clients
from app.services.journal_list import JournalFilter, entry_ids
from app.services.renewals import catch_up
from app.services.undo import preview_undo, undo
from tests import factories
from tests.views.client import staging


@pytest.fixture
def firm(tmp_path: Path) -> Books:
    books = factories.stocked(tmp_path)
    factories.pays(books)
    return books


def latest(books: Books) -> int:
    return entry_ids(books, JournalFilter())[0]


def test_what_an_upgrade_billed_is_shown_with_its_statement(firm: Books) -> None:
    client_id = factories.client(firm, "Atelier Roux", reference="D7")
    factories.subscribe(firm, client_id, on="2026-11-22")
    staging.modify(firm, client_id, Modify(plan="pro"))
    detail = entry_detail(firm, latest(firm))
    (touched,) = touched_clients(firm, detail.entry.id)
    assert (touched.client.name, touched.client.reference) == ("Atelier Roux", "D7")
    assert touched.effective == (date(2026, 11, 22),)
    assert touched.facts["after"]["plan"] == "pro"
    kinds = {written.line.kind for written in touched.lines}
    assert kinds == {LineKind.CREDIT, LineKind.UPGRADE}
    assert detail.lines == len(touched.lines)
    assert detail.net == sum(written.line.net for written in touched.lines)
    assert detail.net == touched.facts["today"]
    assert detail.documents == tuple({written.document for written in touched.lines})
    credit = next(w.line for w in touched.lines if w.line.kind is LineKind.CREDIT)
    assert credit.credited is not None, "the line can be explained"


def test_what_a_client_pays_is_on_no_statement(firm: Books) -> None:
    client_id = factories.client(firm)
    factories.subscribe(firm, client_id, payer=Payer.CLIENT)
    detail = entry_detail(firm, latest(firm))
    (touched,) = touched_clients(firm, detail.entry.id)
    assert detail.documents == ()
    assert [written.document for written in touched.lines] == [None]


def test_an_opening_balance_is_billed_by_nobody(firm: Books) -> None:
    client_id = factories.client(firm)
    factories.take_over(firm, client_id, started_on="2026-03-10")
    detail = entry_detail(firm, latest(firm))
    assert (detail.lines, detail.net, detail.documents) == (0, 0, ())
    assert touched_clients(firm, detail.entry.id)[0].lines == ()


def test_many_clients_come_in_pages_in_the_order_of_their_names(firm: Books) -> None:
    clients = [create_client(firm, ClientFields(name))[0] for name in ("Zoé", "Éric", "Denis")]
    invite(firm, tuple(clients))
    entry = latest(firm)
    names = [t.client.name for t in touched_clients(firm, entry)]
    assert names == ["Denis", "Éric", "Zoé"]
    assert [t.client.name for t in touched_clients(firm, entry, 1, 1)] == ["Éric"]
    assert touched_clients(firm, entry, 3) == ()


def test_renewals_of_many_months_name_every_statement(firm: Books) -> None:
    client_id = factories.client(firm)
    factories.subscribe(firm, client_id, on="2026-11-01")
    later = factories.on_day(firm, "2027-02-10")
    catch_up(later)
    detail = entry_detail(later, latest(later))
    assert detail.entry.act == "advanced"
    assert detail.entry.effective == (date(2026, 12, 1), date(2027, 1, 1), date(2027, 2, 1))
    assert len(detail.documents) == 3
    assert list(detail.documents) == sorted(detail.documents)


def test_who_undid_an_act_is_said_with_it(firm: Books) -> None:
    client_id = factories.client(firm)
    factories.subscribe(firm, client_id, on="2026-11-01")
    staging.modify(firm, client_id, Modify(plan="pro"))
    done = latest(firm)
    assert entry_detail(firm, done).undone == ()
    undo(firm, done, client_id, preview_undo(firm, done, client_id), "Mauvais client")
    (undoing,) = entry_detail(firm, done).undone
    assert (undoing.day, undoing.author, undoing.clients) == (
        date(2026, 11, 22),
        factories.AUTHOR,
        1,
    )
    own = entry_detail(firm, latest(firm))
    assert (own.entry.act, own.entry.reason) == ("undone", "Mauvais client")
    assert own.net == -entry_detail(firm, done).net
    reversed_lines = touched_clients(firm, own.entry.id)[0].lines
    assert all(written.line.reverses is not None for written in reversed_lines)
