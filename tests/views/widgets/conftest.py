"""Widgets are tried in the light scheme, as the program would show them."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.views.theme import Scheme, Theme, apply_theme


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[Theme]:
    yield apply_theme(qapp, Scheme.LIGHT)
    apply_theme(qapp, Scheme.LIGHT)
