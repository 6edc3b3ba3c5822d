"""What holds on every screen of the tour, in every language."""

import pytest

from tests.screens.conftest import PSEUDO, Visited
from tests.tour.test_tour import PICTURES

SPOKEN = ("fr", "en", "nl")


@pytest.mark.parametrize("language", [*SPOKEN, PSEUDO])
@pytest.mark.parametrize("what", ["cut", "shortened"])
def test_no_text_is_cut(visited: Visited, what: str, language: str) -> None:
    assert visited(language).found.get(what, {}) == {}


def test_the_visit_comes_to_every_screen(visited: Visited) -> None:
    assert set(PICTURES) - set(visited("fr").seen) == set()


def test_every_control_has_a_name_and_a_role(visited: Visited) -> None:
    assert visited("fr").found.get("unnamed", {}) == {}


def test_every_cell_says_what_it_shows(visited: Visited) -> None:
    assert visited("fr").found.get("mute", {}) == {}


@pytest.mark.parametrize("language", SPOKEN)
def test_no_two_mnemonics_of_a_window_are_the_same(visited: Visited, language: str) -> None:
    assert visited(language).found.get("mnemonics", {}) == {}


@pytest.mark.parametrize("language", SPOKEN)
def test_no_two_things_in_a_window_answer_to_the_same_keys(visited: Visited, language: str) -> None:
    assert visited(language).found.get("shortcuts", {}) == {}
