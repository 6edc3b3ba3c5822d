"""An existing portfolio is taken over from a file, and its clients stand in their lists."""

from PySide6.QtWidgets import QAbstractButton, QTabBar
from sqlalchemy import func, select

from app.domain.clients import ClientStatus
from app.models.tables import ClientRow, SubscriptionRow
from app.views.imports.window import ImportWindow
from app.views.resources import resource
from tests.factories import journal
from tests.flows import person
from tests.flows.conftest import OpenDesk


def test_a_portfolio_is_imported_and_listed(sit_down: OpenDesk) -> None:
    desk = sit_down()
    person.click("Reports", desk.window)
    person.menu(desk.window, "File", "Import…")
    person.click("Choose a file…")
    person.choose_file(resource("sample", "portfolio.xlsx"))
    (window,) = person.windows(ImportWindow)
    person.wait(lambda: "240" in person.seen(window), "240 rows found")
    person.click("Continue", window)
    person.wait(lambda: "Rejected (6)" in person.seen(window), "6 rows rejected")
    person.click("Import 234 row(s)", window)
    person.wait(lambda: person.is_there(QAbstractButton, "Show the clients", window), "the end")
    assert "234 client(s) imported, 6 row(s) rejected" in person.seen(window)

    person.keys("Return")
    assert not person.windows(ImportWindow)
    person.come_to(desk.window)
    tabs = person.look(QTabBar, "Lists of clients", desk.window)
    assert [tabs.tabText(i) for i in range(2)] == ["&Active (161)", "&Inactive (73)"]
    assert len(person.cells(desk.list, "Client")) == 161
    assert "161 client(s)" in person.seen(desk.window)
    assert "234 client(s) imported, 6 row(s) rejected" in person.seen(desk.window)
    person.turn_to("Inactive", desk.window)
    assert len(person.cells(desk.list, "Client")) == 73
    statuses = set(person.cells(desk.list, "Status"))
    assert statuses == {"Draft", "Invited", "Archived", "Lost"}

    with desk.books.database.read() as session:
        kept = dict(
            session.execute(select(ClientRow.status, func.count()).group_by(ClientRow.status)).all()
        )
        running = session.scalar(select(func.count()).where(SubscriptionRow.ended_on.is_(None)))
    assert kept[ClientStatus.ACTIVE] == 161
    assert sum(kept.values()) == 234
    assert running is not None
    assert running >= 150
    assert [entry.act for entry in journal(desk.books)][-1:] == ["imported"]
