"""What a person sees of the page and does with it."""

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.services.client_lists import Column
from app.views.clients.deeds import Deed
from app.views.clients.page import ClientsPage
from app.views.widgets.painting import plain

D = TypeVar("D", bound=QDialog)


def names(page: ClientsPage) -> list[str]:
    return column(page, Column.CLIENT)


def column(page: ClientsPage, which: Column) -> list[str]:
    model = page.current.model
    place = model.columns.index(which)
    return [model.cell_at(row, place).text for row in range(model.rowCount())]


def headings(page: ClientsPage) -> list[str]:
    return [each.value for each in page.current.columns.visible()]


def tabs(page: ClientsPage) -> list[str]:
    return [plain(page.head.tabs.tabText(place)) for place in range(page.head.tabs.count())]


def select(qtbot: QtBot, page: ClientsPage, *ids: int) -> None:
    page.current.table.select_ids(ids)
    qtbot.waitUntil(lambda: page.selection.ids == page.current.selected())


def enabled(page: ClientsPage) -> set[str]:
    return {deed.name for deed, act in page.deeds.items() if act.isEnabled()}


def begin(page: ClientsPage, deed: Deed) -> None:
    act = page.deeds[deed]
    assert act.isEnabled()
    act.trigger()


def dialog(page: ClientsPage, kind: type[D]) -> D:
    found = [each for each in page.findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def click_title(
    qtbot: QtBot,
    page: ClientsPage,
    which: Column,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    head = page.current.table.head
    place = page.current.model.columns.index(which)
    where = QPoint(head.sectionViewportPosition(place) + 20, head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, held, where)


def search(qtbot: QtBot, page: ClientsPage, text: str) -> None:
    page.head.filter.clear()
    QTest.keyClicks(page.head.filter, text)
    qtbot.waitUntil(lambda: page.current.found is not None)
