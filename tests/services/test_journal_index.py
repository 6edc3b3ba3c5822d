"""Finding entries by words: their own, and those of the clients that they touched."""

from array import array
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import insert

from app.domain.clients import ClientStatus
from app.models.tables import ClientRow
from app.services.changes import Changes
from app.services.client_values import ClientFields
from app.services.clients import change_client, create_client, delete_draft, invite
from app.services.journal import Books, write_act
from app.services.journal_index import JournalIndex, journal_index
from app.services.journal_list import JournalFilter, entry_ids
from tests import factories

NAMES = {"client_created": "Client créé", "invited": "Client invité", "imported": "Importation"}


@pytest.fixture
def firm(tmp_path: Path) -> Books:
    return factories.stocked(tmp_path)


def found(index: JournalIndex, books: Books, text: str) -> list[int]:
    """The places of the entries found, the first act of the file being 1."""
    every = entry_ids(books, JournalFilter())
    hits = index.matching(text, every)
    assert hits == array("q", [each for each in every if each in hits]), "out of order"
    return sorted(hits)


def test_every_word_is_found_in_the_entry_or_in_one_client(firm: Books) -> None:
    first, _ = create_client(firm, ClientFields("Atelier Noël", reference="D100", city="Liège"))
    colleague = replace(firm, author="Paul Noir")
    second, _ = create_client(colleague, ClientFields("Boulangerie Blanc", tags=("priorité",)))
    invite(colleague, (first, second))
    index = journal_index(firm, NAMES)
    assert found(index, firm, "NOEL") == [1, 3]
    assert found(index, firm, "noel invite") == [3]
    assert found(index, firm, "d100 liege") == [1, 3]
    assert found(index, firm, "priorite paul cree") == [2]
    assert found(index, firm, "noel blanc") == [], "two words of two clients"
    assert found(index, firm, "noir") == [2, 3]
    assert found(index, firm, "") == [1, 2, 3]


def test_reasons_files_and_clients_that_are_gone_are_found(firm: Books) -> None:
    gone, _ = create_client(firm, ClientFields("Garage Gris", reference="D55"))
    delete_draft(firm, gone)
    with write_act(firm, "imported", "Repris du confrère", file="Été 2026.xlsx", sheet=None):
        pass
    with write_act(firm, "vendor_invoice_noted", document=12, number="F-2026-77", name=None):
        pass
    index = journal_index(firm, NAMES)
    assert found(index, firm, "gris d55") == [2]
    assert found(index, firm, "ete xlsx") == [3]
    assert found(index, firm, "confrere importation") == [3]
    assert found(index, firm, "f-2026-77") == [4]
    assert found(index, firm, "none") == []
    assert found(index, firm, "vendor_invoice") == [4], "an act without a name by its code"


def test_what_an_act_adds_and_renames_is_found_afterwards(firm: Books) -> None:
    first, _ = create_client(firm, ClientFields("Atelier Noël"))
    index = journal_index(firm, NAMES)
    second, changes = create_client(firm, ClientFields("Boulangerie Blanc"))
    index.update(firm, changes)
    assert found(index, firm, "blanc") == [2]
    index.update(firm, change_client(firm, first, ClientFields("Atelier Rouge")))
    assert found(index, firm, "rouge") == [1, 3]
    assert found(index, firm, "noel") == []
    with write_act(firm, "exported", file="journal.csv") as act:
        act.touch(second)
    index.update(firm, Changes())
    assert found(index, firm, "journal.csv") == [4]
    assert found(index, firm, "blanc") == [2, 4]
    index.update(firm, delete_draft(firm, second))
    assert found(index, firm, "blanc") == [5], "its own entry alone names who is gone"
    index.update(firm, Changes(all_clients=True))
    assert found(index, firm, "rouge") == [1, 3]


def test_with_very_many_clients_the_index_is_built_anew(firm: Books) -> None:
    create_client(firm, ClientFields("Atelier Noël"))
    index = JournalIndex(NAMES)
    assert found(index, firm, "noel") == []
    index.update(firm, Changes(clients=frozenset(range(1, 600))))
    assert found(index, firm, "noel") == [1]


def test_an_act_on_very_many_clients_is_found_by_each_of_them(firm: Books) -> None:
    index = journal_index(firm, NAMES)
    clients = [factories.client(firm, f"Client {number}") for number in range(3)]
    many = replace(firm, author="Paul Noir")
    with many.database.write() as session:
        session.execute(
            insert(ClientRow),
            [
                {
                    "id": 1000 + number,
                    "status": ClientStatus.DRAFT,
                    "status_since": firm.today(),
                    "legal_name": f"Dossier {number}",
                    "country": "FR",
                }
                for number in range(501)
            ],
        )
    with write_act(many, "imported") as act:
        for client_id in (*clients, *range(1000, 1501)):
            act.touch(client_id)
    index.update(firm, Changes())
    assert found(index, firm, "dossier 500 noir") == [1]
    assert found(index, firm, "dossier 501") == []
