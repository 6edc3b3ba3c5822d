"""The focus ring: for the keyboard only, around the right thing, and gone with its window."""

import gc

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.views.theme.focus import FocusRing, ring_of
from app.views.widgets.buttons import Button
from app.views.widgets.recurring_box import RecurringBox
from app.views.widgets.table_view import DenseTableView


def two_buttons(qtbot: QtBot) -> tuple[QWidget, Button, Button]:
    window = QWidget()
    row = QHBoxLayout(window)
    row.setContentsMargins(20, 20, 20, 20)
    one, two = Button("One"), Button("Two")
    row.addWidget(one)
    row.addWidget(two)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    use_the_keyboard(window)
    return window, one, two


def use_the_keyboard(window: QWidget) -> None:
    # Through the window, as real keys come: an earlier test may have used the mouse last.
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)


def rings(window: QWidget) -> list[FocusRing]:
    return [ring for ring in window.findChildren(FocusRing) if ring.isVisible()]


def test_tab_brings_the_ring_around_the_next_control(qtbot: QtBot) -> None:
    window, one, two = two_buttons(qtbot)
    qtbot.addWidget(window)
    one.setFocus()
    QTest.keyClick(one, Qt.Key.Key_Tab)
    assert two.hasFocus()
    (ring,) = rings(window)
    assert ring.geometry().contains(two.geometry().adjusted(-3, -3, 3, 3))
    assert not ring.geometry().intersects(QRect(one.geometry()))


def test_mouse_brings_no_ring(qtbot: QtBot) -> None:
    window, one, two = two_buttons(qtbot)
    qtbot.addWidget(window)
    one.setFocus()
    handle = window.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=two.geometry().center())
    qtbot.waitUntil(two.hasFocus)
    assert rings(window) == []


def test_ring_follows_its_control(qtbot: QtBot) -> None:
    window, one, two = two_buttons(qtbot)
    qtbot.addWidget(window)
    one.setFocus()
    two.setFocus(Qt.FocusReason.TabFocusReason)
    (ring,) = rings(window)
    window.resize(window.width() + 200, window.height())
    qtbot.waitUntil(lambda: ring.geometry().contains(two.geometry()))
    two.hide()
    (ring,) = rings(window)
    assert ring.geometry().contains(one.geometry()), "the focus has gone on, and the ring with it"


def test_window_can_go_while_its_ring_is_shown(qtbot: QtBot) -> None:
    for _ in range(5):
        window, one, two = two_buttons(qtbot)
        one.setFocus()
        two.setFocus(Qt.FocusReason.TabFocusReason)
        assert rings(window)
        window.close()
        del window, one, two
        gc.collect()
        QApplication.processEvents()


def test_ring_goes_where_its_widget_says(qtbot: QtBot) -> None:
    tick = RecurringBox("Title", "Sentence")
    label, table = QLabel("x"), DenseTableView()
    for widget in (tick, label, table):
        qtbot.addWidget(widget)
    ring = ring_of(tick)
    assert ring is not None
    assert ring.gap == 0
    assert ring_of(label) is None
    assert ring_of(table) is None, "a table shows its own cursor"


def test_ring_ends_where_a_scrolling_area_ends(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    area, inside = QScrollArea(), QWidget()
    column = QVBoxLayout(inside)
    buttons = [Button(f"Button {n}") for n in range(30)]
    for button in buttons:
        column.addWidget(button)
    area.setWidget(inside)
    QVBoxLayout(window).addWidget(area)
    window.resize(200, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    use_the_keyboard(window)
    buttons[0].setFocus()
    buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    (ring,) = rings(window)
    top = ring.y()
    area.verticalScrollBar().setValue(20)
    assert ring.y() == top - 20
