"""Every screen of the tour, staged once a run and visited once a language."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.tour.run import DAY, open_stage
from app.tour.stage import Stage
from app.views.language import PSEUDO_LANGUAGE
from tests.screens.keys import clashing_mnemonics, clashing_shortcuts
from tests.screens.names import mute_cells, unnamed_controls
from tests.screens.painted import shortened_words
from tests.screens.visit import Check, Visitor, visit
from tests.screens.words import cut_texts
from tests.views.speaking import speaking

CHECKS: dict[str, Check] = {
    "cut": cut_texts,
    "shortened": shortened_words,
    "unnamed": unnamed_controls,
    "mute": mute_cells,
    "mnemonics": clashing_mnemonics,
    "shortcuts": clashing_shortcuts,
}
PSEUDO = "pseudo"

Visited = Callable[[str], Visitor]


@pytest.fixture(scope="session")
def staged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """The files of the tour."""
    with open_stage(tmp_path_factory.mktemp("stage"), DAY) as files:
        yield files


@pytest.fixture(scope="session")
def visited(qapp: QApplication, staged: Stage, tmp_path_factory: pytest.TempPathFactory) -> Visited:
    """What was found in every screen, in a language."""

    @cache
    def go(language: str) -> Visitor:
        visitor = Visitor(Path(), language, CHECKS)
        spoken = "en" if language == PSEUDO else language
        with pytest.MonkeyPatch.context() as patch:
            if language == PSEUDO:
                patch.setenv(PSEUDO_LANGUAGE, "1")
            with speaking(spoken):
                visit(visitor, staged, spoken, tmp_path_factory.mktemp(language))
        return visitor

    return go
