"""The journal in pages: what is asked, in which order, with whom it touched and from when."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.change import Modify, StopRenewal
from app.services.client_values import ClientFields
from app.services.clients import accept, change_client, create_client, delete_draft, invite
from app.services.journal import Books, Facts, write_act
from app.services.journal_list import (
    JournalEntry,
    JournalFilter,
    NamedClient,
    entries,
    entry_ids,
    journal_choices,
)
from tests import factories
from tests.views.client import staging


@pytest.fixture
def firm(tmp_path: Path) -> Books:
    return factories.stocked(tmp_path)


def listed(books: Books, wanted: JournalFilter | None = None) -> list[JournalEntry]:
    ids = entry_ids(books, wanted or JournalFilter())
    found = entries(books, ids)
    return [found[each] for each in ids]


def acts(books: Books, wanted: JournalFilter | None = None) -> list[str]:
    return [entry.act for entry in listed(books, wanted)]


def test_the_latest_act_comes_first_with_its_client_and_its_day(firm: Books) -> None:
    client_id, _ = create_client(firm, ClientFields("Atelier Roux", reference="D7"))
    invite(firm, (client_id,))
    later = factories.on_day(firm, "2026-11-24")
    accept(later, client_id, date(2026, 11, 23))
    accepted, invited, created = listed(firm)
    assert [created.act, invited.act, accepted.act] == ["client_created", "invited", "accepted"]
    assert {entry.author for entry in listed(firm)} == {factories.AUTHOR}
    assert created.shared == {"name": "Atelier Roux"}
    assert accepted.named == (NamedClient(client_id, "Atelier Roux", "D7"),)
    assert (accepted.day, accepted.effective) == (date(2026, 11, 24), (date(2026, 11, 23),))
    assert invited.effective == (date(2026, 11, 22),)


def test_a_reason_is_kept_and_a_stop_holds_from_the_renewal(firm: Books) -> None:
    client_id = factories.client(firm)
    factories.subscribe(firm, client_id, on="2026-11-01")
    staging.modify(firm, client_id, StopRenewal())
    entry = listed(firm)[0]
    assert (entry.act, entry.reason) == ("renewal_stopped", "")
    assert entry.effective == (date(2026, 12, 1),)
    assert entry.day == date(2026, 11, 22)


def test_an_act_on_many_names_the_first_and_counts_them_all(firm: Books) -> None:
    clients = [create_client(firm, ClientFields(f"Client {n}"))[0] for n in range(1, 6)]
    invite(firm, tuple(clients))
    entry = listed(firm)[0]
    assert (entry.clients, [client.name for client in entry.named]) == (
        5,
        ["Client 1", "Client 2", "Client 3"],
    )
    assert entry.shared == {"status": ["draft", "invited"]}
    with write_act(firm, "bulk_changed") as act:
        for client_id in clients:
            act.touch(client_id, number=client_id)
    entry = listed(firm)[0]
    assert (entry.clients, entry.shared, entry.effective) == (5, None, None)


def test_an_import_holds_from_its_own_day_whatever_each_client_became(firm: Books) -> None:
    clients = factories.clients(firm, 2)
    with write_act(firm, "imported", rows=2) as act:
        for client_id in clients:
            act.touch(client_id, row=client_id)
    assert listed(firm)[0].effective == (date(2026, 11, 22),)


def test_an_act_that_touched_nobody_has_no_client(firm: Books) -> None:
    client_id, _ = create_client(firm, ClientFields("Atelier Roux"))
    delete_draft(firm, client_id)
    deleted = listed(firm)[0]
    assert (deleted.act, deleted.clients, deleted.named) == ("client_deleted", 0, ())
    assert (deleted.shared, deleted.effective) == ({}, (date(2026, 11, 22),))


def test_acts_authors_days_and_clients_filter_together(firm: Books) -> None:
    first, _ = create_client(firm, ClientFields("Atelier Roux"))
    colleague = replace(factories.on_day(firm, "2026-11-25"), author="Paul Noir")
    second, _ = create_client(colleague, ClientFields("Boulangerie Blanc"))
    change_client(colleague, first, ClientFields("Atelier Roux SARL"))
    invite(colleague, (first, second))
    assert acts(firm) == ["invited", "client_changed", "client_created", "client_created"]
    created = JournalFilter(acts=frozenset({"client_created"}))
    assert len(acts(firm, created)) == 2
    assert acts(firm, replace(created, author="Paul Noir")) == ["client_created"]
    assert acts(firm, JournalFilter(last=date(2026, 11, 24))) == ["client_created"]
    assert len(acts(firm, JournalFilter(first=date(2026, 11, 25)))) == 3
    of_first = JournalFilter(client_id=first)
    assert acts(firm, of_first) == ["invited", "client_changed", "client_created"]
    assert acts(firm, replace(of_first, author="Nobody")) == []
    choices = journal_choices(firm)
    assert choices.authors == (factories.AUTHOR, "Paul Noir")
    assert choices.acts == ("client_changed", "client_created", "invited")


def test_what_is_asked_can_be_kept() -> None:
    assert not JournalFilter().is_on
    asked = JournalFilter(
        acts=frozenset({"b", "a"}), first=date(2026, 11, 1), last=date(2026, 11, 30), text="roux"
    )
    assert asked.is_on
    assert asked.facts() == {
        "acts": ["a", "b"],
        "author": None,
        "first": "2026-11-01",
        "last": "2026-11-30",
        "client_id": None,
        "text": "roux",
    }
    assert JournalFilter(author="A").facts()["first"] is None


def test_a_page_takes_three_queries_however_many_clients(firm: Books) -> None:
    clients = tuple(create_client(firm, ClientFields(f"Client {n}"))[0] for n in range(20))
    invite(firm, clients)
    ids = entry_ids(firm, JournalFilter())
    with factories.statements(firm) as sent:
        assert len(entries(firm, ids)) == 21
    assert len([each for each in sent if each.startswith("SELECT")]) == 3


def test_both_days_of_a_change_with_two_effects_are_listed(firm: Books) -> None:
    client_id = factories.client(firm)
    factories.subscribe(firm, client_id, on="2026-11-01")
    factories.pays(firm)
    staging.modify(firm, client_id, Modify(plan="pro", promo="BIENVENUE"))
    assert listed(firm)[0].effective == (date(2026, 11, 22), date(2026, 12, 1))


def test_a_batch_says_whose_its_first_files_are_as_they_are_called_today(firm: Books) -> None:
    clients = [
        create_client(firm, ClientFields(f"Client {n}", reference=f"D{n}"))[0] for n in range(7)
    ]
    files: list[Facts] = [{"client": client_id, "sha256": "abc"} for client_id in clients]
    with write_act(firm, "exported", report="statement", files=files):
        pass
    with write_act(firm, "exported", report="statement", files={"D7.pdf": "abc"}):
        pass
    with write_act(firm, "exported", report="statement", files=[{"client": None, "sha256": "a"}]):
        pass
    nobody, former, batch = listed(firm)[:3]
    assert nobody.facts["files"] == [{"client": None, "sha256": "a"}]
    assert former.facts["files"] == {"D7.pdf": "abc"}
    named = [
        file | {"name": f"Client {n}", "reference": f"D{n}"} for n, file in enumerate(files[:5])
    ]
    assert batch.facts["files"] == [*named, *files[5:]]
