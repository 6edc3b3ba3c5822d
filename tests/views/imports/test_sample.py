"""Filling an empty file with the fictitious sample."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from app.models.tables import ClientRow
from app.services.journal import Books
from app.views.formatting import Formats
from app.views.sample import SampleFilling
from app.views.theme import Scheme, apply_theme
from app.views.widgets.texts import Text
from app.views.workspace import Workspace
from tests import factories


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    apply_theme(qapp, Scheme.LIGHT)
    made = QWidget()
    made.resize(800, 600)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def clients_in(books: Books) -> int:
    with books.database.read() as session:
        return session.scalar(select(func.count(ClientRow.id))) or 0


def test_an_empty_file_is_filled(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    books = factories.books(tmp_path)
    workspace = Workspace(books, Formats("en"))
    filling = SampleFilling(workspace, window)
    with qtbot.waitSignal(workspace.changed, timeout=30_000):
        filling.start()
        assert filling.dialog.isVisible()
    assert clients_in(books) > 400
    assert not filling.dialog.isVisible()


def test_a_file_with_something_in_it_is_refused_with_a_sentence(
    qtbot: QtBot, window: QWidget, tmp_path: Path
) -> None:
    books = factories.stocked(tmp_path)
    factories.client(books)
    filling = SampleFilling(Workspace(books, Formats("en")), window)
    dialog = filling.dialog
    filling.start()
    qtbot.waitUntil(lambda: not filling._task.is_running)
    qtbot.waitUntil(dialog._close.isVisible)
    assert any(len(part.text()) > 40 for part in dialog.findChildren(Text) if part.isVisible())
    assert clients_in(books) == 1
    dialog.reject()
    assert not dialog.isVisible()


def test_cancel_stops_at_the_next_part(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    books = factories.books(tmp_path)
    workspace = Workspace(books, Formats("en"))
    filling = SampleFilling(workspace, window)
    filling.start()
    with qtbot.waitSignal(workspace.changed, timeout=30_000):
        filling.dialog.cancel_wanted.click()
    assert clients_in(books) < 400
