"""Every screen of the tour, in every language and in one that is longer than all of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QPushButton

from app.tour.pictures import take_pictures
from app.tour.run import DAY, forget_windows, open_stage
from app.tour.stage import Stage
from app.views.formatting import Formats
from app.views.language import PSEUDO_LANGUAGE
from app.views.theme import Scheme, apply_theme
from app.views.widgets.texts import Text
from tests.screens.inspection import Inspector, is_cut
from tests.views.speaking import speaking

LONGER = "a longer one"
"""The pseudo-language: every text a third longer, its letters accented."""


@pytest.fixture(scope="module")
def staged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with open_stage(tmp_path_factory.mktemp("stage"), DAY) as stage:
        yield stage


@pytest.mark.parametrize("language", ["fr", "nl", "en", LONGER])
def test_nothing_is_cut_nameless_or_ambiguous(
    qapp: QApplication,
    staged: Stage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
) -> None:
    spoken = "en" if language == LONGER else language
    if language == LONGER:
        monkeypatch.setenv(PSEUDO_LANGUAGE, "1")
    settings = QSettings(str(tmp_path / "tour.ini"), QSettings.Format.IniFormat)
    apply_theme(qapp, Scheme.LIGHT)
    inspector = Inspector(tmp_path, spoken)
    with speaking(spoken):
        take_pictures(inspector, staged, Formats(spoken), settings)
        forget_windows()
    assert len(inspector.seen) > 45
    wrong = inspector.said()
    assert not wrong, "\n".join(wrong)


def test_what_is_too_small_is_found(qapp: QApplication) -> None:
    label, button, wrapped = (
        Text("Renouvellement"),
        QPushButton("Renouveler"),
        Text("a b c d e f g"),
    )
    wrapped.setWordWrap(True)
    for widget in (label, button, wrapped):
        widget.resize(widget.sizeHint())
        assert not is_cut(widget)
    label.resize(label.sizeHint().width() - 4, 40)
    button.resize(20, 40)
    wrapped.resize(20, 20)
    assert [is_cut(each) for each in (label, button, wrapped)] == [True, True, True]
