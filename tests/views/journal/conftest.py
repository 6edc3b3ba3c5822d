"""The Journal page over a firm where a few things were done, by two people, on two days."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.change import Modify, StopRenewal, preview_change
from app.services.client_values import ClientFields
from app.services.clients import create_client, invite
from app.services.journal import Books
from app.services.subscriptions import confirm, for_change
from app.views.formatting import Formats
from app.views.journal.page import JournalPage
from app.views.theme import Scheme, apply_theme
from app.views.workspace import Workspace
from tests import factories
from tests.views.client import staging

COLLEAGUE = "Paul Noir"
WHY = "Cessation d’activité"


@pytest.fixture
def books(tmp_path: Path) -> Books:
    """Seven acts; the latest, of today, stopped the renewal of Atelier Noël."""
    made = factories.on_day(factories.stocked(tmp_path), "2026-11-20")
    factories.pays(made)
    noel = factories.client(made, "Atelier Noël", reference="D100")
    factories.subscribe(made, noel, on="2026-11-01")
    staging.modify(made, noel, Modify(plan="pro"))
    others = [create_client(made, ClientFields(name))[0] for name in ("Bois & Fils", "Cycles")]
    invite(made, tuple(others))
    today = replace(factories.on_day(made, factories.TODAY), author=COLLEAGUE)
    stop(today, noel)
    return today


def stop(books: Books, client_id: int) -> None:
    """Stop a renewal, with the reason."""
    context = for_change(books, client_id)
    assert context.subscription is not None
    change = StopRenewal()
    preview = preview_change(context.subscription, context.terms, change, context.today)
    confirm(books, client_id, change, preview, WHY)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, books: Books, settings: QSettings) -> JournalPage:
    apply_theme(qapp, Scheme.LIGHT)
    workspace = Workspace(books, Formats("en"))
    made = JournalPage(workspace, settings)
    workspace.setParent(made)
    qtbot.addWidget(made)
    made.resize(1120, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.finder.is_ready)
    return made
