"""The fictitious sample fills an empty file, and only such a file."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import Refusal, Refused
from app.services.client_lists import Tab, TabCounts
from app.services.client_rows import rows
from app.services.journal import Books
from app.services.portfolio import ordered_ids, tab_counts
from app.services.sample import fill_sample
from app.services.settings import FirmCard, change_firm, firm, firm_state
from tests.factories import (
    books,
    client,
    copied,
    fill_catalogue,
    journal,
    sample_catalogue,
    stocked,
    tables,
)

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Books:
    of = books(tmp_path_factory.mktemp("filled"))
    done = fill_sample(of, RESOURCES, "Cabinet fictif")
    assert (done.clients, done.readings, done.rejected) == (432, 152, 22)
    assert done.changes.all_clients
    return of


def test_it_is_marked_as_fictitious(filled: Books) -> None:
    assert firm(filled).name == "Cabinet fictif"
    state = firm_state(filled)
    assert (state.fictitious, state.set_up) == (True, True)


def test_it_has_clients_in_both_lists_and_says_what_it_did(filled: Books) -> None:
    counts = tab_counts(filled)
    assert counts.active > 100
    assert counts.inactive > 100
    acts = [entry.act for entry in journal(filled)]
    assert acts == [
        "sample_filled",
        "catalogue_imported",
        "imported",
        "use_imported",
        *["imported"] * 2,
    ]


def test_the_readings_stand_beside_the_quotas(filled: Books) -> None:
    listed = rows(filled, ordered_ids(filled, Tab.ACTIVE)).values()
    assert sum(row.used is not None for row in listed) == 152
    assert sum(row.used is not None and row.used > (row.quota or 0) for row in listed) == 27


def test_progress_is_told_to_its_end(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    fill_sample(books(tmp_path), RESOURCES, "", lambda done, total: told.append((done, total)))
    assert told == [(done, 4) for done in range(5)]


def test_a_firm_keeps_its_name(tmp_path: Path) -> None:
    of = books(tmp_path)
    change_firm(of, FirmCard(name="Cabinet Fontaine"))
    fill_sample(of, RESOURCES, "Cabinet fictif")
    assert firm(of).name == "Cabinet Fontaine"


def test_the_catalogue_of_the_first_run_is_not_in_the_way(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    fill_sample(of, RESOURCES, "Cabinet fictif")
    assert "catalogue_imported" not in [entry.act for entry in journal(of)]


@pytest.mark.parametrize("holds", ["clients", "plans"])
def test_a_file_with_anything_in_it_is_refused(tmp_path: Path, holds: str) -> None:
    of = books(tmp_path)
    if holds == "clients":
        client(of)
    else:
        fill_catalogue(of, replace(sample_catalogue(), plans=sample_catalogue().plans[:2]))
    before = tables(of)
    with pytest.raises(Refused) as refused:
        fill_sample(of, RESOURCES, "Cabinet fictif")
    assert refused.value.reason is Refusal.FILE_NOT_EMPTY
    changed = {name for name, found in tables(of).items() if found != before[name]}
    # Only the day was seen.
    assert changed <= {"firm", "journal"}
    assert firm_state(of).fictitious is False


def test_a_second_time_is_refused(filled: Books, tmp_path: Path) -> None:
    again = copied(filled, tmp_path)
    before = tables(again)
    with pytest.raises(Refused):
        fill_sample(again, RESOURCES, "Cabinet fictif")
    assert tables(again) == before


def test_a_catalogue_alone_is_not_the_sample(tmp_path: Path) -> None:
    of = books(tmp_path)
    fill_catalogue(of)
    assert tab_counts(of) == TabCounts(0, 0)
    assert firm_state(of).fictitious is False
