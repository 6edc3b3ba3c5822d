"""Every page of the gallery can be drawn, in both schemes, without a word from Qt."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.theme import Scheme, apply_theme
from tests.views.widgets.gallery import PAGES


@pytest.mark.parametrize("name", PAGES)
def test_page_is_drawn_in_both_schemes(name: str, qapp: QApplication, qtbot: QtBot) -> None:
    make, width, height = PAGES[name]
    page = make()
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    light = page.grab().toImage()
    apply_theme(qapp, Scheme.DARK)
    dark = page.grab().toImage()
    assert light.pixelColor(width // 2, 4).lightness() > 200
    assert dark.pixelColor(width // 2, 4).lightness() < 60
