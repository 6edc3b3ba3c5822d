"""The last step: all of it, or nothing; and what the other screens are told."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import func, select

from app.models.tables import ClientRow, JournalRow
from app.services.changes import Changes
from app.services.imports.fields import Field
from app.services.imports.importing import import_checked
from app.services.journal import Books
from app.services.progress import Progress
from app.views.imports import writing
from app.views.imports.footer import Step
from app.views.widgets.texts import Text
from tests import factories
from tests.views.imports.conftest import Desk

Key = Qt.Key


def clients_in(books: Books) -> int:
    with books.database.read() as session:
        return session.scalar(select(func.count(ClientRow.id))) or 0


def imports_in(books: Books) -> int:
    with books.database.read() as session:
        entries = select(func.count(JournalRow.id)).where(JournalRow.act == "imported")
        return session.scalar(entries) or 0


def shown(desk: Desk) -> str:
    page = desk.window.pages.current
    assert page is not None
    return "\n".join(part.text() for part in page.findChildren(Text))


def test_the_portfolio_is_imported_in_one_entry(desk: Desk, portfolio: Path, books: Books) -> None:
    heard: list[object] = []
    said: list[str] = []
    desk.workspace.changed.connect(heard.append)
    desk.window.said.connect(said.append)
    desk.check_file(portfolio)
    desk.go()
    assert desk.at(Step.IMPORT)
    assert clients_in(books) == 234
    assert imports_in(books) == 1
    (changes,) = heard
    assert isinstance(changes, Changes)
    assert len(changes.clients) == 234
    assert "234" in said[0]
    assert "6" in said[0]
    assert "234" in shown(desk)
    desk.window.pages.footer.go.click()
    assert not desk.window.isVisible()


def test_the_keyboard_alone_is_enough(desk: Desk, clients_en: Path, books: Books) -> None:
    desk.check_file(clients_en)
    desk.press(Key.Key_I, Qt.KeyboardModifier.AltModifier)
    desk.qtbot.waitUntil(lambda: desk.at(Step.IMPORT))
    desk.settle()
    assert clients_in(books) == 80
    desk.press(Key.Key_Return)
    assert not desk.window.isVisible()


def test_rejected_rows_can_still_be_saved_afterwards(
    desk: Desk, portfolio: Path, tmp_path: Path
) -> None:
    desk.check_file(portfolio)
    desk.go()
    desk.window.save_rejected(tmp_path / "rejected.csv")
    assert (tmp_path / "rejected.csv").exists()
    assert desk.window.pages.footer.save.isVisible()


def test_cancel_leaves_nothing(
    desk: Desk, portfolio: Path, books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, cancelled = Event(), Event()

    def slow(of: Books, checked: object, progress: Progress) -> object:
        def report(done: int, total: int) -> None:
            reached.set()
            cancelled.wait(10)
            progress(done, total)

        return import_checked(of, checked, report)  # type: ignore[arg-type]

    monkeypatch.setattr(writing, "import_checked", slow)
    desk.check_file(portfolio)
    desk.window.pages.footer.go.click()
    desk.qtbot.waitUntil(reached.is_set)
    assert desk.at(Step.IMPORT)
    desk.window.pages.footer.cancel.click()
    assert desk.window.isVisible()
    cancelled.set()
    desk.qtbot.waitUntil(lambda: desk.at(Step.CHECK))
    desk.settle()
    assert clients_in(books) == 0
    assert "Nothing was imported" in desk.window.pages.notices.text
    assert desk.window.pages.footer.go.isEnabled()


def test_what_changed_since_the_check_is_looked_at_again(
    desk: Desk, portfolio: Path, books: Books
) -> None:
    desk.check_file(portfolio)
    typed = desk.row(2).typed
    # Unannounced, as another program on the same file would do it.
    factories.client(
        books,
        "Known",
        company_number=str(typed[Field.COMPANY_NUMBER]),
        country=str(typed[Field.COUNTRY]),
    )
    desk.go()
    assert desk.at(Step.CHECK)
    assert clients_in(books) == 1
    assert desk.row(2).exists is not None
    assert "Nothing was imported" in desk.window.pages.notices.text
    desk.go()
    assert clients_in(books) == 234


def test_what_fails_is_told_and_nothing_is_lost(
    desk: Desk, portfolio: Path, books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: object) -> object:
        raise RuntimeError

    monkeypatch.setattr(writing, "import_checked", broken)
    desk.check_file(portfolio)
    desk.go()
    assert desk.at(Step.CHECK)
    assert "unforeseen" in desk.window.pages.notices.text
    assert clients_in(books) == 0


def test_a_window_closed_while_it_checks_ends_quietly(desk: Desk, portfolio: Path) -> None:
    desk.open_file(portfolio)
    desk.window.pages.footer.go.click()
    desk.window.done(0)
    assert not desk.window.isVisible()
