"""The lists narrowed, kept as a view and found again; an act undone from where it was done."""

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractButton

from app.domain.billing import Payer
from app.services.client_filter import ClientFilter, QuotaState
from app.services.client_lists import Tab
from app.services.journal import Books
from app.services.portfolio import ordered_ids
from app.views.client.undo_dialog import UndoDialog
from app.views.widgets.bars import Toast
from tests import factories
from tests.flows import person
from tests.flows.acts import keyboard
from tests.flows.conftest import OpenDesk
from tests.flows.desk import close_desk, open_desk


def test_a_view_is_made_by_keyboard_and_found_at_the_next_start(
    books: Books, settings: QSettings, sit_down: OpenDesk
) -> None:
    wanted = ClientFilter(payers=frozenset({Payer.FIRM}), quotas=frozenset({QuotaState.OVER}))
    needy = len(ordered_ids(books, Tab.ACTIVE, (), wanted))
    desk = sit_down()
    # The first chip by its shortcut, the others by the arrow keys.
    person.keys("Ctrl+Shift+F", "Space")
    keyboard.choose("Firm")
    keyboard.tab_to("Quota")
    person.keys("Space")
    keyboard.choose("Over quota")
    assert len(person.cells(desk.list, "Client")) == needy
    assert f"{needy} client(s) of 161" in person.seen(desk.window)
    person.keys("Ctrl+D")
    person.write("To be moved")
    person.keys("Return")
    assert person.is_there(QAbstractButton, "View: To be moved", desk.window)
    # Everybody again, and the view again from its menu.
    person.keys("Ctrl+Shift+X")
    assert len(person.cells(desk.list, "Client")) == 161
    keyboard.tab_to("View: To be moved (changed)")
    person.keys("Space")
    keyboard.choose("To be moved")
    assert len(person.cells(desk.list, "Client")) == needy
    desk.window.close()
    person.settle()
    again = open_desk(books, settings)
    try:
        assert person.is_there(QAbstractButton, "View: To be moved", again)
        assert f"{needy} client(s) of 161" in person.seen(again)
    finally:
        close_desk(again)


def test_an_act_is_undone_from_where_it_was_done(books: Books, sit_down: OpenDesk) -> None:
    desk = sit_down()
    names = person.cells(desk.list, "Client")
    references = person.cells(desk.list, "Reference")
    archived = references[names.index("ASBL Devillers & Fils")]
    keyboard.listed(desk, archived, "Active")
    keyboard.open_menu_of_list(desk)
    keyboard.choose("Archive…")
    keyboard.press("Archive")
    person.wait(lambda: bool(desk.window.findChildren(Toast)), "what was done is said")
    (toast,) = desk.window.findChildren(Toast)
    assert "archived" in toast.accessibleName()
    person.keys("Ctrl+Z")
    (dialog,) = person.windows(UndoDialog)
    assert "“Client archived”" in " ".join(person.seen(dialog))
    person.keys("Return")
    keyboard.listed(desk, archived, "Active")
    assert person.cells(desk.list, "Reference") == [archived]
    assert factories.journal(books)[-1].act == "undone"
