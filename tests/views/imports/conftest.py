"""The import window over a real data file, driven as a person would."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.services.imports.checked_row import CheckedRow, State
from app.services.imports.fields import Field
from app.services.journal import Books
from app.views.formatting import Formats
from app.views.imports.footer import Step
from app.views.imports.window import ImportWindow
from app.views.resources import resource
from app.views.theme import Scheme, apply_theme
from app.views.widgets.texts import Text
from app.views.workspace import Workspace
from tests import factories

Key = Qt.Key


@dataclass(frozen=True)
class Desk:
    """A window, and what a person does with it."""

    window: ImportWindow
    workspace: Workspace
    qtbot: QtBot

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key wherever the focus is."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, held)
        # An open cell takes its text a moment after Enter.
        QCoreApplication.processEvents()

    def type_text(self, text: str) -> None:
        """Type in the field that is open."""
        field = self.window.focusWidget()
        assert isinstance(field, QLineEdit)
        field.selectAll()
        QTest.keyClicks(field, text)

    def at(self, step: Step) -> bool:
        """Whether the window stands at a step."""
        return self.window.step is step

    def settle(self) -> None:
        """Wait until nothing long is being done."""
        self.qtbot.waitUntil(lambda: not self.window.is_busy, timeout=20_000)
        # What is put into a window that is open appears a moment later.
        QCoreApplication.processEvents()

    def open_file(self, path: Path) -> None:
        """Choose a file and wait for what is found in it."""
        self.window.choose_file(path)
        self.settle()

    def check_file(self, path: Path) -> None:
        """Choose a file that needs no mapping, and press Enter."""
        self.open_file(path)
        self.press(Key.Key_Return)
        self.settle()
        assert self.window.step is Step.CHECK

    def go(self) -> None:
        """Press the primary button."""
        self.window.pages.footer.go.click()
        self.settle()

    def row(self, number: int) -> CheckedRow:
        """A row as checked now."""
        checked = self.window.checked
        assert checked is not None
        return checked.row(number)

    def count(self, state: State) -> int:
        """How many rows are in a state."""
        checked = self.window.checked
        assert checked is not None
        return checked.counts[state]

    def stand_on(self, number: int, place: Field | None) -> None:
        """Go to a cell."""
        view = self.window.pages.check.view
        assert view.go_to(number, place)
        view.setFocus()

    def shown(self) -> list[int]:
        """The numbers of the rows in the table, from top to bottom."""
        rows = self.window.pages.check.view.rows
        assert rows is not None
        return [row.number for row in rows.rows()]

    def explanation(self) -> str:
        """What the panel under the table says."""
        panel = self.window.pages.check.explanation
        return "\n".join(part.text() for part in panel.findChildren(Text))

    def button(self, text: str) -> QPushButton:
        """The button whose text begins like this."""
        buttons = self.window.findChildren(QPushButton)
        return next(b for b in buttons if b.text().replace("&", "").startswith(text))

    def answer(self, text: str) -> None:
        """Press a button of the question that is being asked."""
        asked = [q for q in self.window.findChildren(QMessageBox) if q.isVisible()]
        assert len(asked) == 1
        button = next(b for b in asked[0].buttons() if b.text() == text)
        button.click()


Opens = Callable[[Books], Desk]


@pytest.fixture(autouse=True)
def scheme(qapp: QApplication) -> None:
    apply_theme(qapp, Scheme.LIGHT)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = factories.stocked(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def open_desk(qtbot: QtBot, settings: QSettings, books: Books) -> Iterator[Callable[[], Desk]]:
    desks: list[Desk] = []

    def make() -> Desk:
        workspace = Workspace(books, Formats("en"))
        window = ImportWindow(workspace, settings)
        window.show()
        window.activateWindow()
        desks.append(Desk(window, workspace, qtbot))
        qtbot.waitUntil(window.isActiveWindow)
        return desks[-1]

    yield make
    for desk in desks:
        if isValid(desk.window):
            desk.window.done(0)
            qtbot.waitUntil(partial(gone, desk.window))


def gone(window: ImportWindow) -> bool:
    """Whether a window that was closed has been deleted, once its last task ended."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return not isValid(window)


@pytest.fixture
def desk(open_desk: Callable[[], Desk]) -> Desk:
    return open_desk()


@pytest.fixture
def portfolio() -> Path:
    return resource("sample", "portfolio.xlsx")


@pytest.fixture
def clients_fr() -> Path:
    return resource("sample", "clients_cp1252.csv")


@pytest.fixture
def clients_en() -> Path:
    return resource("sample", "clients_en_utf8.csv")
