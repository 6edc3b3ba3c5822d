"""The File menu undoes the last import, after a question; refused, it says why."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.changes import Changes
from app.services.clients import delete_draft, invite
from app.services.imports.checking import check
from app.services.imports.fields import Field, Kind
from app.services.imports.importing import import_checked
from app.services.imports.mapping import find_mapping
from app.services.imports.reading import read_table
from app.services.imports.rules import rules_in
from app.services.imports.table import Table
from app.services.journal import Books
from app.services.renewals import catch_up
from app.views.client.dialog import ClientDialog
from app.views.formatting import Formats
from app.views.main_window import MainWindow
from app.views.screens import Screens, fill
from app.views.undo_import import UndoImport, UndoImportDialog
from app.views.widgets.texts import Text
from app.views.workspace import Workspace
from tests import factories
from tests.factories import journal, stocked, tables
from tests.services.imports.files import ACTIVE, CLIENT, SAMPLE, table
from tests.views.speaking import speaking

AT = datetime(2026, 11, 22, 13, 5, tzinfo=UTC)
STAYS = (
    "The journal keeps the import and notes that it was undone. "
    "The same rows can be imported again."
)


@pytest.fixture
def of(tmp_path: Path) -> Iterator[Books]:
    made = replace(stocked(tmp_path), now=lambda: AT)
    catch_up(made)
    yield made
    made.database.close()


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    with speaking("en"):
        yield


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: QtBot, settings: QSettings) -> MainWindow:
    made = MainWindow(settings, shown_day=None, formats=Formats("en"))
    qtbot.addWidget(made)
    return made


def shown(qtbot: QtBot, window: MainWindow, of: Books, settings: QSettings) -> Screens:
    screens = fill(window, of, Formats("en"), settings)
    window.show()
    qtbot.waitExposed(window)
    return screens


def imported(of: Books, made: Table, kind: Kind = Kind.PORTFOLIO) -> dict[int, int]:
    found = check(made, find_mapping(made.headings), rules_in(of, kind))
    return import_checked(of, found).clients


def draft(of: Books) -> int:
    return imported(of, table({**CLIENT, Field.REFERENCE: "D1"}), Kind.CLIENTS)[2]


def named(made: Table, file: str) -> Table:
    return replace(made, source=replace(made.source, name=file))


def offered(window: MainWindow, screens: Screens) -> str:
    """What the File menu offers once it is opened; empty where it can undo nothing."""
    menu = window.menus["file"]
    assert screens.undo_import.act in menu.actions()
    menu.aboutToShow.emit()
    act = screens.undo_import.act
    return act.text() if act.isEnabled() else ""


def asked(screens: Screens, window: MainWindow) -> UndoImportDialog:
    offered(window, screens)
    screens.undo_import.act.trigger()
    (dialog,) = dialogs(window)
    assert dialog.isModal()
    return dialog


def dialogs(window: MainWindow) -> Sequence[UndoImportDialog]:
    return [each for each in window.findChildren(UndoImportDialog) if each.isVisible()]


def confirm(dialog: UndoImportDialog) -> None:
    QTest.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)


def said_below(window: MainWindow) -> list[str]:
    return [text.text() for text in window.status.findChildren(Text)]


def test_the_menu_names_the_import_that_can_be_undone(
    qtbot: QtBot, window: MainWindow, of: Books, settings: QSettings
) -> None:
    screens = shown(qtbot, window, of, settings)
    assert offered(window, screens) == ""
    assert screens.undo_import.act.text() == "&Undo the last import…"
    client_id = draft(of)
    assert offered(window, screens) == "&Undo the import of clients.csv…"
    invite(of, (client_id,))
    assert offered(window, screens) == ""


@pytest.mark.parametrize(
    ("file", "shown_as"),
    [
        ("", "pasted rows"),
        ("Leroy & fils.csv", "Leroy && fils.csv"),
        (f"{'a' * 40}{'z' * 40}.csv", f"{'a' * 23}…{'z' * 19}.csv"),
        ("{file}.csv", "{file}.csv"),
    ],
)
def test_a_name_is_shown_as_it_is_and_never_wider_than_the_screen(
    qtbot: QtBot, window: MainWindow, of: Books, file: str, shown_as: str
) -> None:
    undo = UndoImport(Workspace(of, Formats("en"), window), window)
    imported(of, named(table(CLIENT), file), Kind.CLIENTS)
    undo.refresh()
    assert undo.act.text() == f"&Undo the import of {shown_as}…"


def test_a_portfolio_is_undone_with_its_screens(
    qtbot: QtBot, window: MainWindow, of: Books, settings: QSettings
) -> None:
    screens = shown(qtbot, window, of, settings)
    clients = imported(of, read_table(SAMPLE / "portfolio.xlsx"))
    screens.open_client(clients[5])
    dialog = asked(screens, window)
    assert dialog.lead.text() == "Undo the import of portfolio.xlsx?"
    assert [text.text() for text in dialog.sentences] == [
        f"Imported on {Formats('en').moment(AT)} by Claire Fontaine.",
        "234 clients will be removed. 161 running subscriptions will be removed too.",
        STAYS,
    ]
    assert dialog.confirm.text() == "&Undo the import"
    confirm(dialog)
    qtbot.waitUntil(lambda: not dialogs(window))
    assert tables(of)["clients"] == []
    assert "Import of portfolio.xlsx undone: 234 clients removed" in said_below(window)
    # The client's window goes with the client, and no list has it any more.
    qtbot.waitUntil(lambda: not window.findChildren(ClientDialog))
    assert screens.pages.clients.current.model.rowCount() == 0
    assert offered(window, screens) == ""
    assert journal(of)[-1].act == "import_undone"


def use_of(of: Books, on: str) -> int:
    """Import the documents that a client on Essentiel had used on a day; return the client."""
    client_id = factories.client(of, reference="D7")
    factories.subscribe(of, client_id, on="2026-10-07")
    read = {Field.REFERENCE: "D7", Field.READ_ON: on, Field.DOCUMENTS: "37"}
    imported(of, named(table(read), "releves.csv"), Kind.USAGE)
    return client_id


@pytest.mark.parametrize(
    ("on", "goes"),
    [
        ("20/11/2026", "1 reading will be taken back."),
        (
            "01/11/2026",
            (
                "1 reading will be taken back. "
                "€3.15 before VAT, billed by late readings, is credited today."
            ),
        ),
    ],
)
def test_documents_used_are_taken_back(
    qtbot: QtBot, window: MainWindow, of: Books, settings: QSettings, on: str, goes: str
) -> None:
    client_id = use_of(of, on)
    screens = shown(qtbot, window, of, settings)
    dialog = asked(screens, window)
    assert dialog.lead.text() == "Undo the import of releves.csv?"
    assert [text.text() for text in dialog.sentences][1:] == [goes, STAYS]
    confirm(dialog)
    qtbot.waitUntil(lambda: not dialogs(window))
    assert "Import of releves.csv undone: 1 reading taken back" in said_below(window)
    assert factories.subscription(of, client_id).usage.used is None
    assert offered(window, screens) == ""


def test_a_draft_goes_without_a_word_of_subscriptions(
    qtbot: QtBot, window: MainWindow, of: Books, settings: QSettings
) -> None:
    screens = shown(qtbot, window, of, settings)
    draft(of)
    dialog = asked(screens, window)
    assert dialog.sentences[1].text() == "1 client will be removed."
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialogs(window)
    assert [row.act for row in journal(of)][-1] == "imported"


def test_enter_does_not_undo_by_itself(
    qtbot: QtBot, window: MainWindow, of: Books, settings: QSettings
) -> None:
    screens = shown(qtbot, window, of, settings)
    draft(of)
    dialog = asked(screens, window)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert [row.act for row in journal(of)][-1] == "imported"
    dialog.reject()


def test_what_was_built_on_meanwhile_is_named(
    qtbot: QtBot, window: MainWindow, of: Books, settings: QSettings
) -> None:
    screens = shown(qtbot, window, of, settings)
    client_id = draft(of)
    dialog = asked(screens, window)
    invite(of, (client_id,))
    confirm(dialog)
    qtbot.waitUntil(lambda: dialog.error != "")
    assert dialog.error == (
        "The import of clients.csv can no longer be undone as a whole: the journal has “Client "
        "invited” of 22/11/2026 for Boulangerie Martin (D1), which it brought in. "
        "Delete or archive its clients one by one."
    )
    assert dialog.isVisible()
    assert dialog.confirm.isEnabled()
    dialog.reject()


def test_what_is_left_of_pasted_rows_is_nothing(
    qtbot: QtBot, window: MainWindow, of: Books, settings: QSettings
) -> None:
    screens = shown(qtbot, window, of, settings)
    clients = imported(of, named(table(CLIENT), ""), Kind.CLIENTS)
    dialog = asked(screens, window)
    delete_draft(of, clients[2])
    with speaking("fr"):
        confirm(dialog)
        qtbot.waitUntil(lambda: dialog.error != "")
        assert dialog.error == (
            "Il ne reste rien de l’importation de lignes collées\u00a0: elle a été défaite, ou ses "
            "clients ont été supprimés. Il n’y a plus rien à défaire."
        )
    dialog.reject()


def test_renewals_of_a_day_that_began_meanwhile_are_shown_and_stand_in_the_way(
    qtbot: QtBot, window: MainWindow, of: Books
) -> None:
    day = of.today()
    workspace = Workspace(replace(of, today=lambda: day), Formats("en"), window)
    undo = UndoImport(workspace, window)
    clients = imported(of, table({**ACTIVE, Field.REFERENCE: "D1"}))
    window.show()
    undo.refresh()
    undo.act.trigger()
    (dialog,) = dialogs(window)
    day = date(2026, 12, 7)
    with qtbot.waitSignal(workspace.changed) as told:
        confirm(dialog)
    assert told.args == [Changes(clients=frozenset(clients.values()))]
    qtbot.waitUntil(lambda: "Renewals caught up" in dialog.error)
    day = date(2026, 12, 6)
    confirm(dialog)
    assert "Correct the clock" in dialog.error
    dialog.reject()


def test_once_begun_it_is_waited_for(
    qtbot: QtBot, window: MainWindow, of: Books, settings: QSettings
) -> None:
    screens = shown(qtbot, window, of, settings)
    draft(of)
    dialog = asked(screens, window)
    with of.database.write():
        # Somebody else writes: the undoing has to wait.
        confirm(dialog)
        dialog.reject()
        assert dialog.isVisible()
        assert not dialog.confirm.isEnabled()
    qtbot.waitUntil(lambda: not dialogs(window))
    assert tables(of)["clients"] == []


def test_the_end_of_the_program_waits_for_it(
    qtbot: QtBot, window: MainWindow, of: Books, settings: QSettings
) -> None:
    screens = shown(qtbot, window, of, settings)
    draft(of)
    dialog = asked(screens, window)
    confirm(dialog)
    QCoreApplication.instance().aboutToQuit.emit()  # type: ignore[union-attr]
    assert tables(of)["clients"] == []
    dialog.reject()


def test_what_was_offered_and_is_gone_is_not_asked(
    qtbot: QtBot, window: MainWindow, of: Books, settings: QSettings
) -> None:
    screens = shown(qtbot, window, of, settings)
    client_id = draft(of)
    assert offered(window, screens) != ""
    invite(of, (client_id,))
    screens.undo_import.act.trigger()
    assert not dialogs(window)
    assert not screens.undo_import.act.isEnabled()
