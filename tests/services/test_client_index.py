"""Finding clients: every word, anywhere, without accents or case; lazily, and kept up to date."""

from pathlib import Path

import pytest

from app.domain.clients import ClientStatus
from app.services.changes import Changes
from app.services.client_index import ClientIndex
from app.services.client_values import ClientFields
from app.services.clients import change_client, create_client, delete_draft
from app.services.journal import Books
from tests.factories import client, statements, stocked


@pytest.fixture
def of(tmp_path: Path) -> Books:
    return stocked(tmp_path)


@pytest.fixture
def index(of: Books) -> ClientIndex:
    create_client(
        of,
        ClientFields(
            "Électricité L’Œuvre",
            reference="D-104",
            company_number="732829320",
            vat_number="FR44732829320",
            email="contact@oeuvre.example",
            city="Nîmes",
            first_name="Zoé",
            tags=("btp", "Été"),
        ),
    )
    create_client(of, ClientFields("Boulangerie Martin", city="Lille"))
    create_client(of, ClientFields("Martin Électricité", city="Nîmes"))
    made = ClientIndex()
    made.build(of)
    return made


ALL = [1, 2, 3]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ALL),
        ("   ", ALL),
        ("martin", [2, 3]),
        ("MARTIN nimes", [3]),
        ("Nîmes élec", [1, 3]),
        ("l'oeuvre", [1]),
        ("l’œuvre", [1]),
        ("d-104", [1]),
        ("732829", [1]),
        ("fr44", [1]),
        ("contact@", [1]),
        ("ete", [1]),
        ("BTP", [1]),
        ("martin btp", []),
        ("rien", []),
        # Not what the list shows: the first name.
        ("zoe", []),
    ],
)
def test_every_word_matches_somewhere(index: ClientIndex, text: str, found: list[int]) -> None:
    assert list(index.matching(text, ALL)) == found


def test_a_word_does_not_run_from_one_field_into_the_next(index: ClientIndex) -> None:
    assert list(index.matching("martinlille", ALL)) == []


def test_the_order_is_that_of_the_list(index: ClientIndex) -> None:
    assert list(index.matching("martin", [3, 1, 2])) == [3, 2]
    assert list(index.matching("martin", [])) == []


def test_hits_come_lazily(index: ClientIndex) -> None:
    asked = iter(ALL)
    hits = index.matching("martin", asked)
    assert next(hits) == 2
    assert next(asked) == 3


def test_nothing_is_found_before_it_is_built() -> None:
    assert list(ClientIndex().matching("martin", ALL)) == []
    assert list(ClientIndex().matching("", ALL)) == ALL


def test_it_follows_what_acts_touch(of: Books, index: ClientIndex) -> None:
    fourth, created = create_client(of, ClientFields("Garage Petit"))
    index.update(of, created)
    assert list(index.matching("garage", [*ALL, fourth])) == [fourth]
    index.update(of, change_client(of, fourth, ClientFields("Garage Grand")))
    assert list(index.matching("petit", [fourth])) == []
    assert list(index.matching("grand", [fourth])) == [fourth]
    index.update(of, delete_draft(of, fourth))
    assert list(index.matching("grand", [fourth])) == []
    assert list(index.matching("martin", ALL)) == [2, 3]


def test_an_import_of_many_builds_it_anew(of: Books, index: ClientIndex) -> None:
    fourth = client(of, "Garage", status=ClientStatus.DRAFT)
    index.update(of, Changes(catalogue=True))
    assert list(index.matching("garage", [fourth])) == []
    index.update(of, Changes(all_clients=True))
    assert list(index.matching("garage", [fourth])) == [fourth]


def test_it_is_read_in_one_query(of: Books, index: ClientIndex) -> None:
    with statements(of) as sent:
        index.build(of)
    assert len([s for s in sent if s.startswith("SELECT")]) == 1
