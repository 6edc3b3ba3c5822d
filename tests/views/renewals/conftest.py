"""The Renewals page over a few subscriptions: an end, a downgrade, a discount, one that pays."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.billing import Payer
from app.domain.change import Modify, StopRenewal
from app.services.journal import Books
from app.views.formatting import Formats
from app.views.renewals.page import RenewalsPage
from app.views.theme import Scheme, apply_theme
from app.views.workspace import Workspace
from tests import factories
from tests.builders import YEARLY

OpenPage = Callable[[Books], RenewalsPage]


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = factories.stocked(tmp_path, "2026-11-10")
    noel = factories.client(made, "Atelier Noël", reference="D100")
    bois = factories.client(made, "Bois & Fils", reference="D200")
    cycles = factories.client(made, "Cycles", reference="D300")
    dock = factories.client(made, "Dock", reference="D400")
    factories.subscribe(made, noel, "pro")
    factories.subscribe(made, bois)
    factories.subscribe(made, cycles, payer=Payer.CLIENT)
    factories.subscribe(made, dock, "entreprise", YEARLY, on="2025-12-24")
    factories.modify(made, noel, Modify(plan="essentiel"))
    factories.modify(made, bois, StopRenewal())
    yield factories.on_day(made, factories.TODAY)
    made.database.close()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def open_page(qtbot: QtBot, qapp: QApplication, settings: QSettings) -> OpenPage:
    apply_theme(qapp, Scheme.LIGHT)

    def opened(books: Books) -> RenewalsPage:
        workspace = Workspace(books, Formats("en"))
        made = RenewalsPage(workspace, settings)
        workspace.setParent(made)
        qtbot.addWidget(made)
        made.resize(1120, 700)
        made.show()
        made.activateWindow()
        made.setFocus()
        qtbot.waitUntil(lambda: made.list.report is not None and not made.list.is_reading)
        return made

    return opened


@pytest.fixture
def page(open_page: OpenPage, books: Books) -> RenewalsPage:
    return open_page(books)
