"""The window from start to close: it paints first, opens the books meanwhile, or says why not."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QStackedWidget,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid
from sqlcipher3 import dbapi2 as sqlite

from app.cli.arguments import parse
from app.domain.billing import Payer
from app.domain.clients import ClientStatus
from app.models.database import open_database
from app.models.protection import key_of
from app.paths import paths
from app.services.backups import save_copy
from app.services.first_run import prepare
from app.services.journal import Books
from app.services.protection import set_password
from app.services.settings import FirmCard, change_firm
from app.views.clients.table import ClientTable
from app.views.first_run.assistant import FirstRunAssistant
from app.views.formatting import Formats
from app.views.main_window import MainWindow
from app.views.settings.copy_password import CopyPasswordDialog
from app.views.settings.restoring import RestoreDialog
from app.views.theme import Scheme, apply_theme
from app.views.waiting import CannotOpen, Locked
from app.views.widgets.buttons import IconButton
from app.window import Opening, saved_scheme
from tests import factories
from tests.flows import person
from tests.flows.desk import close_desk

TODAY = factories.TODAY
Start = Callable[..., MainWindow]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data folder, not made yet."""
    return tmp_path / "cabinet"


@pytest.fixture
def start(qapp: QApplication, folder: Path) -> Iterator[Start]:
    """Start the program's window on the folder, and wait until the books are open or cannot be."""
    apply_theme(qapp, Scheme.LIGHT)
    open_ones: list[tuple[MainWindow, Opening]] = []

    def started(today: str = TODAY) -> MainWindow:
        asked, where = parse(["--data-dir", str(folder), "--today", today]), paths(folder)
        settings = QSettings(str(where.settings), QSettings.Format.IniFormat)
        window = MainWindow(settings, shown_day=asked.today, formats=Formats("en"))
        opening = Opening(window, settings, asked, where, "en")
        open_ones.append((window, opening))
        window.show()
        # Before the books are open: a question that they raise would stand before the window.
        person.come_to(window)
        opening.start()
        wait_for_books(window)
        return window

    yield started
    for window, opening in open_ones:
        if isValid(window):
            close_desk(window)
        opening.close()


def wait_for_books(window: MainWindow) -> None:
    """Wait for what comes of it: the sentence that is not there yet may also not be painted yet."""

    def settled() -> bool:
        shown = window.findChild(QStackedWidget)
        failed = shown is not None and isinstance(shown.currentWidget(), (CannotOpen, Locked))
        return failed or person.is_there(QAbstractButton, "Reports", window)

    person.wait(settled, "the books open, or a reason")


def stock(folder: Path, *, name: str = "Cabinet Lemaire", today: str = TODAY) -> Books:
    """Put a data file that was set up on a day into the folder."""
    folder.mkdir(exist_ok=True)
    database = open_database(folder / "forfait.db")
    prepare(database)
    books = factories.on_day(Books(database, date.today, factories.AUTHOR), today)
    change_firm(books, FirmCard(name=name))
    factories.fill_catalogue(books)
    return books


def content(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, settings apart."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "settings.ini"
    }


def reason(window: MainWindow, *, can_restore: bool = False) -> str:
    """The one sentence that says why the file cannot be opened."""
    page = person.look(CannotOpen, within=window)
    title, sentence, *buttons = person.seen(page)
    assert title == "The data file cannot be opened"
    offered = ["Quit", "Restore a copy…", "Try again"] if can_restore else ["Quit", "Try again"]
    assert sorted(buttons) == offered
    assert "Error" not in sentence
    assert "Traceback" not in sentence
    return sentence


# ------------------------------------------------------------------------- what has a password


def test_a_protected_file_is_opened_with_its_password(folder: Path, start: Start) -> None:
    set_password(stock(folder), "un mot de passe")
    window = start()
    page = person.look(Locked, within=window)
    assert f"forfait.db in {folder} is protected by a password." in " ".join(person.seen(page))
    person.settle()
    person.keys("Return")
    assert "Type the password." in person.seen(page)
    person.write("un mot de pass")
    person.keys("Return")
    refused = "This password does not open it."
    person.wait(lambda: any(said.startswith(refused) for said in person.seen(window)), "the answer")
    person.settle()
    person.write("un mot de passe")
    person.keys("Return")
    wait_for_books(window)
    assert person.is_there(QAbstractButton, "Reports", window)
    assert window.windowTitle().startswith("Cabinet Lemaire")


# ------------------------------------------------------------------------- what cannot be opened


def damage(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    whole[4096 * 2 : 4096 * 12] = b"\x5a" * (4096 * 10)
    path.write_bytes(bytes(whole))


def cut(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2 - 100])


def age(path: Path) -> None:
    with sqlite.connect(str(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()


def replace_by_text(path: Path) -> None:
    path.write_text("Name;Amount\r\n" * 500, encoding="utf-8")


def replace_by_other_database(path: Path) -> None:
    path.unlink()
    with sqlite.connect(str(path)) as connection:
        connection.execute("CREATE TABLE invoices (id INTEGER)")
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (damage, "is damaged and was left as it is. Put a backup in its place."),
        (cut, "is damaged and was left as it is. Put a backup in its place."),
        (age, "was written by a newer version of Forfait. Install that version to open it."),
        (replace_by_text, "is not a data file of Forfait."),
        (replace_by_other_database, "is not a data file of Forfait."),
    ],
)
def test_a_file_that_cannot_be_opened_is_left_as_it_is(
    folder: Path, tmp_path: Path, start: Start, spoil: Callable[[Path], None], said: str
) -> None:
    stock(folder).database.close()
    path, good = folder / "forfait.db", tmp_path / "good.db"
    shutil.copy(path, good)
    spoil(path)
    before = content(folder)
    window, lost = start(), spoil is not age
    sentence = reason(window, can_restore=lost)
    assert sentence.startswith(f"forfait.db in {folder} ")
    assert said in sentence
    person.click("Try again", window)
    wait_for_books(window)
    assert reason(window, can_restore=lost) == sentence
    assert content(folder) == before

    shutil.copy(good, path)
    person.click("Try again", window)
    wait_for_books(window)
    assert person.is_there(QAbstractButton, "Reports", window)
    assert window.windowTitle() == "Cabinet Lemaire – as of 22/11/2026 – Forfait"


def test_a_folder_that_cannot_be_written_can_be_put_right(folder: Path, start: Start) -> None:
    folder.write_bytes(b"a file in its place")
    window = start()
    assert reason(window).startswith(f"The folder {folder} cannot be written.")
    assert folder.read_bytes() == b"a file in its place"
    folder.unlink()
    folder.mkdir()
    person.click("Try again", window)
    wait_for_books(window)
    assert person.windows(FirstRunAssistant)


def test_screens_that_cannot_be_made_are_said_and_tried_again(
    folder: Path, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    stock(folder).database.close()

    def fail(*_given: object) -> None:
        raise ValueError("Boulangerie Martin")

    with monkeypatch.context() as patch:
        patch.setattr("app.views.screens.fill", fail)
        window = start()
    assert reason(window).startswith("Something unforeseen happened")
    person.click("Try again", window)
    wait_for_books(window)
    assert person.is_there(QAbstractButton, "Reports", window)


def test_quit_closes_a_window_whose_file_cannot_be_opened(folder: Path, start: Start) -> None:
    folder.mkdir()
    replace_by_text(folder / "forfait.db")
    window = start()
    person.click("Quit", window)
    assert not window.isVisible()


def test_a_day_before_the_latest_of_the_file_is_said_with_both_days(
    folder: Path, start: Start
) -> None:
    stock(folder).database.close()
    before = content(folder)
    window = start("2026-11-21")
    sentence = reason(window)
    assert "21/11/2026" in sentence
    assert "22/11/2026" in sentence
    assert content(folder) == before


# ------------------------------------------------------------------------- what is said at start


def test_a_new_file_begins_with_the_assistant_and_only_once(folder: Path, start: Start) -> None:
    window = start()
    (assistant,) = person.windows(FirstRunAssistant)
    assert assistant.step == 0
    person.click("Continue", assistant)
    assert assistant.step == 0, "a firm without a name goes on"
    person.fill_in("Name of the firm", "Cabinet Lemaire", assistant)
    person.keys("Return")
    person.click("Begin", assistant)
    assert not person.windows(FirstRunAssistant)
    assert window.windowTitle().startswith("Cabinet Lemaire")
    close_desk(window)
    again = start()
    assert not person.windows(FirstRunAssistant)
    assert again.windowTitle().startswith("Cabinet Lemaire")


def test_an_assistant_put_off_comes_again(folder: Path, start: Start) -> None:
    window = start()
    person.click("Later", person.windows(FirstRunAssistant)[0])
    close_desk(window)
    start()
    assert person.windows(FirstRunAssistant)


def test_months_that_passed_are_caught_up_and_announced(folder: Path, start: Start) -> None:
    books = stock(folder, today="2026-08-10")
    mine, theirs = factories.clients(books, 2)
    factories.subscribe(books, mine, "pro")
    factories.subscribe(books, theirs, "essentiel", payer=Payer.CLIENT)
    books.database.close()
    window = start()
    # Three renewals of each; those of Pro, at 24,90, are the firm's.
    assert "Caught up to 22/11/2026: 6 line(s) billed, €74.70 for the firm" in person.seen(window)
    close_desk(window)
    again = start()
    assert not [said for said in person.seen(again) if said.startswith("Caught up")]


def test_the_sample_is_labelled_fictitious(folder: Path, start: Start) -> None:
    window = start()
    person.click("Later", person.windows(FirstRunAssistant)[0])
    person.come_to(window)
    person.click("Open the sample data (fictitious)", window)
    person.wait(lambda: "Fictitious data" in person.seen(window), "the note at the foot")
    assert "(fictitious)" in window.windowTitle()


# ------------------------------------------------------------------------- what comes back


def test_the_window_comes_back_as_it_was_left(folder: Path, start: Start) -> None:
    books = stock(folder)
    for name in ("Atelier Roux", "Zinc SARL"):
        factories.client(books, name, status=ClientStatus.DRAFT)
    books.database.close()
    window = start()
    window.resize(1111, 733)
    person.turn_to("Inactive", window)
    person.press(person.look(IconButton, "Columns and order", window))
    person.choose("Manager")
    draw_wider(clients_in(window), "Reference", 57)
    person.press(title_of(clients_in(window), "Client"), QPoint(20, 8))
    left = person.cells(clients_in(window), "Client")
    width = width_of(clients_in(window), "Reference")
    assert left == ["Zinc SARL", "Atelier Roux"]
    person.click("Reports", window)
    close_desk(window)

    window = start()
    # The screen of the tests is 800 wide, and the window becomes narrower; its height is its own.
    assert window.height() == 733
    assert person.is_there(QComboBox, "Report", window)
    person.click("Clients", window)
    assert person.look(QTabBar, "Lists of clients", window).currentIndex() == 1
    view = clients_in(window)
    assert person.cells(view, "Client") == left
    assert view.isColumnHidden(person.column_of(view, "Manager"))
    assert not view.isColumnHidden(person.column_of(view, "Reference"))
    assert width_of(view, "Reference") == width


def clients_in(window: MainWindow) -> ClientTable:
    return person.look(ClientTable, within=window)


def title_of(view: ClientTable, heading: str) -> QWidget:
    """The part of the screen that holds the titles, scrolled to one of them."""
    view.scrollTo(view.model().index(0, person.column_of(view, heading)))
    return view.horizontalHeader().viewport()


def width_of(view: ClientTable, heading: str) -> int:
    return view.columnWidth(person.column_of(view, heading))


def draw_wider(view: ClientTable, heading: str, by: int) -> None:
    """Draw the right edge of a column with the mouse."""
    header, column = view.horizontalHeader(), person.column_of(view, heading)
    edge = header.sectionViewportPosition(column) + header.sectionSize(column) - 2
    before, titles = header.sectionSize(column), header.viewport()
    QTest.mousePress(titles, Qt.MouseButton.LeftButton, pos=QPoint(edge, 8))
    QTest.mouseMove(titles, QPoint(edge + by, 8))
    QTest.mouseRelease(titles, Qt.MouseButton.LeftButton, pos=QPoint(edge + by, 8))
    person.settle()
    assert header.sectionSize(column) == before + by


# ------------------------------------------------------------------------- what nobody foresaw

SLOT = """
    import sys
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from app.main import main
    from app.views.main_window import MainWindow
    from app.views.widgets.bars import Toast

    shown = MainWindow.show

    def show(window):
        shown(window)
        QTimer.singleShot(0, fail)
        QTimer.singleShot(50, window, look)

    def fail():
        name, iban = "Boulangerie Martin", "FR7630006000011234567890189"
        raise ValueError(f"{name} {iban}")

    def look():
        said = [w.accessibleName() for w in QApplication.allWidgets() if isinstance(w, Toast)]
        print(said)
        QApplication.closeAllWindows()

    MainWindow.show = show
    sys.exit(main(sys.argv[1:]))
"""

QUITS_AT_ONCE = """
    import sys
    from PySide6.QtCore import QTimer
    from app.main import main
    from app.views.main_window import MainWindow

    shown = MainWindow.show

    def show(window):
        shown(window)
        # After the opening of the books has begun.
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, window.close))

    MainWindow.show = show
    sys.exit(main(sys.argv[1:]))
"""

LOADED = """
    import sys
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication
    import app.main, app.window
    from app.views.formatting import Formats
    from app.views.main_window import MainWindow
    application = QApplication([])
    window = MainWindow(QSettings("none", "none"), shown_day=None, formats=Formats("fr"))
    window.show_opening()
    window.show()
    window.grab()
    heavy = ("sqlalchemy", "alembic", "icalendar", "babel", "openpyxl", "xlsxwriter",
             "python_calamine", "sqlcipher3", "stdnum", "pendulum", "tomlkit")
    print([name for name in heavy if name in sys.modules])
"""

PAINTED = """
    import sys
    from app.main import main
    from app.views.main_window import MainWindow
    from app.views.status_bar import StatusBar

    painted, greet = StatusBar.paintEvent, MainWindow.greet
    loaded = []

    def paint(bar, event):
        painted(bar, event)
        loaded.append([name for name in ("sqlalchemy", "alembic", "babel") if name in sys.modules])

    def filled(window, *given, **named):
        greet(window, *given, **named)
        window.close()

    StatusBar.paintEvent, MainWindow.greet = paint, filled
    status = main(sys.argv[1:])
    print(loaded[0])
    sys.exit(status)
"""


def run(program: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run a small program of Python's in a process of its own."""
    command = [sys.executable, "-c", dedent(program), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_an_exception_in_a_slot_is_said_and_logged_without_whose_data_it_was(
    folder: Path,
) -> None:
    stock(folder).database.close()
    ended = run(SLOT, "--data-dir", str(folder), "--today", TODAY, "--lang", "en")
    assert ended.returncode == 0, ended.stderr
    assert "Something unforeseen happened; nothing is half done. The log says more." in ended.stdout
    log = (folder / "logs" / "forfait.log").read_text(encoding="utf-8")
    assert "unforeseen ValueError" in log
    assert "in fail" in log
    for written in (log, ended.stderr):
        assert "Martin" not in written
        assert "FR7630006000011234567890189" not in written


def test_a_window_closed_while_its_file_is_opened_ends_quietly(folder: Path) -> None:
    ended = run(QUITS_AT_ONCE, "--data-dir", str(folder), "--lang", "en")
    assert (ended.returncode, ended.stderr) == (0, "")


def test_the_window_is_there_before_the_heavy_libraries() -> None:
    ended = run(LOADED)
    assert ended.stdout.strip() == "[]", ended.stderr


def test_the_first_paint_waits_for_nothing(folder: Path) -> None:
    stock(folder).database.close()
    ended = run(PAINTED, "--data-dir", str(folder), "--today", TODAY, "--lang", "en")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "[]\n", "")


@pytest.mark.parametrize(
    ("kept", "scheme"),
    [(None, Scheme.SYSTEM), ("dark", Scheme.DARK), ("light", Scheme.LIGHT), ("x", Scheme.SYSTEM)],
)
def test_the_appearance_that_was_chosen(tmp_path: Path, kept: str | None, scheme: Scheme) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    if kept is not None:
        settings.setValue("appearance", kept)
    assert saved_scheme(settings) is scheme


# ------------------------------------------------------------------------- a copy a day


def copies_of(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "backups").glob("forfait-*.db"))


def test_a_copy_is_kept_at_the_first_start_of_a_day(start: Start, folder: Path) -> None:
    stock(folder).database.close()
    start("2026-11-23")
    person.wait(lambda: copies_of(folder) == ["forfait-2026-11-23-auto.db"], "the copy is there")


def test_a_copy_that_cannot_be_made_is_said(start: Start, folder: Path) -> None:
    stock(folder).database.close()
    (folder / "backups").write_text("in the way", encoding="utf-8")
    window = start("2026-11-23")
    person.wait(
        lambda: any("copy of the data file was not made" in text for text in person.seen(window)),
        "that it was not made",
    )


# ------------------------------------------------------------------------- a copy in its place


def test_a_damaged_file_is_replaced_by_a_copy_and_opened(
    start: Start, folder: Path, tmp_path: Path
) -> None:
    books = stock(folder)
    copy = save_copy(books, tmp_path / "copy.db").path
    books.database.close()
    damage(folder / "forfait.db")
    spoiled = (folder / "forfait.db").read_bytes()
    window = start()
    person.click("Restore a copy…", window)
    person.choose_file(copy)
    person.wait(lambda: bool(person.windows(RestoreDialog)), "the question")
    (dialog,) = person.windows(RestoreDialog)
    assert any("It holds Cabinet Lemaire" in text for text in person.seen(dialog))
    person.click("Restore", dialog)
    person.wait(lambda: person.is_there(QAbstractButton, "Open the data file", dialog))
    person.click("Open the data file", dialog)
    wait_for_books(window)
    assert window.windowTitle() == "Cabinet Lemaire – as of 22/11/2026 – Forfait"
    (kept,) = (folder / "backups").glob("*-unreadable.db")
    assert kept.read_bytes() == spoiled


def test_a_protected_copy_takes_the_place_of_a_protected_file_that_is_damaged(
    start: Start, folder: Path, tmp_path: Path
) -> None:
    password = "un mot de passe"
    books = stock(folder)
    set_password(books, password)
    path = books.database.path
    opened = open_database(path, key_of(path, password))
    copy = save_copy(replace(books, database=opened), tmp_path / "copy.db").path
    opened.close()
    damage(path)
    window = start()
    person.click("Restore a copy…", window)
    person.choose_file(copy)
    person.wait(lambda: bool(person.windows(CopyPasswordDialog)), "the password")
    (asking,) = person.windows(CopyPasswordDialog)
    person.come_to(asking)
    person.write(password)
    person.keys("Return")
    person.wait(lambda: bool(person.windows(RestoreDialog)), "the question")
    (dialog,) = person.windows(RestoreDialog)
    person.click("Restore", dialog)
    person.wait(lambda: person.is_there(QAbstractButton, "Open the data file", dialog))
    person.click("Open the data file", dialog)
    person.wait(lambda: person.is_there(QLineEdit, "Password", window), "the password")
    person.come_to(window)
    person.write(password)
    person.keys("Return")
    wait_for_books(window)
    assert person.is_there(QAbstractButton, "Reports", window)


def test_what_is_no_copy_is_refused_and_the_damaged_file_stays(
    start: Start, folder: Path, tmp_path: Path
) -> None:
    stock(folder).database.close()
    replace_by_text(folder / "forfait.db")
    before = content(folder)
    (tmp_path / "letter.db").write_text("Dear client" * 500, encoding="utf-8")
    window = start()
    person.click("Restore a copy…", window)
    person.choose_file(tmp_path / "letter.db")
    person.wait(lambda: bool(person.windows(QMessageBox)), "that it is refused")
    said = person.answer("Close")
    assert said == [
        "This copy cannot be restored",
        "letter.db is not a data file of Forfait. Choose a copy of one.",
    ]
    assert content(folder) == before
