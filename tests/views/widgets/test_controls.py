"""Buttons, chips, switches, steps, fields: what they say, and that the keyboard is enough."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.views.widgets.amounts import AmountLabel
from app.views.widgets.buttons import Button, GhostButton, IconButton, PrimaryButton
from app.views.widgets.chips import Chip, FilterChip
from app.views.widgets.fields import CheckBox, ComboBox, LineEdit, RadioButton, SearchField
from app.views.widgets.forms import FormField
from app.views.widgets.navigation import NavigationBar, NavigationButton, NavigationItem
from app.views.widgets.recurring_box import RecurringBox
from app.views.widgets.steps import StepList, StepTrail
from app.views.widgets.tabs import SegmentedSwitch, TabStrip

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def test_only_the_primary_button_answers_to_enter_unasked(qtbot: QtBot) -> None:
    for make, expected in ((PrimaryButton, True), (Button, False), (GhostButton, False)):
        button = make("Go")
        qtbot.addWidget(button)
        assert button.autoDefault() is expected


def test_button_is_wide_enough_for_its_words(qtbot: QtBot) -> None:
    short, long = Button("A"), Button("A much longer text, as in Dutch", icon_name="plus")
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    words = long.fontMetrics().horizontalAdvance(long.text())
    assert long.minimumSizeHint().width() >= words + 16
    assert short.sizeHint().width() < long.sizeHint().width()
    assert Button("&Save").sizeHint() == Button("Save").sizeHint()


def test_icon_button_has_a_name(qtbot: QtBot) -> None:
    button = IconButton("columns-3", "Columns")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Columns"
    assert button.sizeHint().width() == button.sizeHint().height()


def test_status_chip_is_read_by_its_words(qtbot: QtBot) -> None:
    chip = Chip("Active", icon_name="circle-check")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "Active"


def test_filter_chip_is_taken_off_by_its_cross_and_by_delete(qtbot: QtBot) -> None:
    chip = FilterChip("Payer")
    shown(qtbot, chip)
    with qtbot.waitSignal(chip.clicked):
        QTest.mouseClick(chip, LEFT)
    chip.show_value("Payer: firm")
    chip.resize(chip.sizeHint())
    assert chip.accessibleName() == "Payer: firm"
    cross = QPoint(chip.width() - 12, chip.height() // 2)
    with qtbot.waitSignal(chip.taken_off), qtbot.assertNotEmitted(chip.clicked):
        QTest.mouseClick(chip, LEFT, pos=cross)
    with qtbot.waitSignal(chip.taken_off):
        QTest.keyClick(chip, Qt.Key.Key_Delete)
    with qtbot.waitSignal(chip.clicked):
        QTest.mouseClick(chip, LEFT, pos=QPoint(8, 10))
    chip.show_off()
    assert (chip.is_on, chip.text()) == (False, "Payer")
    with qtbot.assertNotEmitted(chip.taken_off):
        QTest.keyClick(chip, Qt.Key.Key_Delete)


@pytest.mark.parametrize(
    ("key", "place"), [(Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, 2), (Qt.Key.Key_Down, 1)]
)
def test_arrows_move_the_choice_of_a_switch(qtbot: QtBot, key: Qt.Key, place: int) -> None:
    switch = SegmentedSwitch(("Monthly", "Yearly", "Both"), accessible_name="Interval")
    shown(qtbot, switch)
    focused = switch.findChildren(QRadioButton)[0]
    focused.setFocus()
    with qtbot.waitSignal(switch.chosen) as heard:
        QTest.keyClick(focused, key)
    assert heard.args == [place]
    assert switch.current == place


def test_set_current_announces_nothing(qtbot: QtBot) -> None:
    switch = SegmentedSwitch(("Monthly", "Yearly"))
    qtbot.addWidget(switch)
    with qtbot.assertNotEmitted(switch.chosen):
        switch.set_current(1)
    assert switch.current == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_amount_opens_its_computation_by_key(qtbot: QtBot, key: Qt.Key) -> None:
    amount = AmountLabel("29,25 €", about=("line", 7))
    shown(qtbot, amount)
    with qtbot.waitSignal(amount.asked) as heard:
        QTest.keyClick(amount, key)
    assert heard.args == [("line", 7)]


def test_amount_without_computation_takes_no_focus(qtbot: QtBot) -> None:
    amount = AmountLabel("29,25 €", about=1)
    shown(qtbot, amount)
    with qtbot.waitSignal(amount.asked):
        QTest.mouseClick(amount, LEFT)
    amount.set_amount("30,00 €")
    assert amount.focusPolicy() is Qt.FocusPolicy.NoFocus
    with qtbot.assertNotEmitted(amount.asked):
        QTest.mouseClick(amount, LEFT)


def test_navigation_says_where_to_go(qtbot: QtBot) -> None:
    bar = NavigationBar("Forfait")
    clients = bar.add(NavigationItem("clients", "users", "Clients", "Ctrl+1"))
    reports = bar.add(NavigationItem("reports", "tags", "Reports"))
    shown(qtbot, bar)
    bar.set_current("clients")
    clients.setFocus()
    QTest.keyClick(clients, Qt.Key.Key_Down)
    assert reports.hasFocus()
    assert bar.current == "clients"
    with qtbot.waitSignal(bar.current_changed) as heard:
        QTest.keyClick(reports, Qt.Key.Key_Space)
    assert heard.args == ["reports"]
    assert bar.current == "reports"
    assert clients.toolTip() == "Ctrl+1"


def test_navigation_grows_with_its_words(qtbot: QtBot) -> None:
    bar = NavigationBar("Forfait")
    qtbot.addWidget(bar)
    item = bar.add(NavigationItem("x", "users", "Ein ungewöhnlich langer Name für einen Ort"))
    assert isinstance(item, NavigationButton)
    assert bar.width() >= item.sizeHint().width()


def test_steps_go_back_but_not_ahead(qtbot: QtBot) -> None:
    steps = StepList(("Plan", "Interval", "Confirmation"))
    shown(qtbot, steps)
    steps.set_current(1)
    plan, interval, last = steps.findChildren(QPushButton)
    assert (plan.isEnabled(), last.isEnabled()) == (True, False)
    assert plan.accessibleDescription() == "done"
    assert interval.accessibleDescription() == "current step"
    with qtbot.waitSignal(steps.step_chosen) as heard:
        QTest.keyClick(plan, Qt.Key.Key_Space)
    assert heard.args == [0]


def test_trail_says_where_it_stands(qtbot: QtBot) -> None:
    trail = StepTrail(("Choose", "Check", "Import"))
    qtbot.addWidget(trail)
    trail.set_current(1)
    assert trail.accessibleName() == "Check"
    assert trail.accessibleDescription() == "step 2 of 3"


def test_error_is_shown_and_read_with_the_field(qtbot: QtBot) -> None:
    field = LineEdit()
    form = FormField("&E-mail", field, hint="One address")
    shown(qtbot, form)
    assert field.accessibleName() == "E-mail"
    assert field.accessibleDescription() == "One address"
    form.set_error("This is not an address.")
    assert (form.error, field.is_wrong) == ("This is not an address.", True)
    assert field.accessibleDescription() == "This is not an address."
    form.set_error("")
    assert (form.error, field.is_wrong) == ("", False)


def test_form_field_is_as_wide_as_its_choice_needs(qtbot: QtBot) -> None:
    choice = ComboBox()
    choice.addItem("A rather long entry in the list")
    form = FormField("Period", choice)
    qtbot.addWidget(form)
    assert form.sizeHint().width() >= choice.sizeHint().width()


def test_escape_empties_the_search_first(qtbot: QtBot) -> None:
    search = SearchField("Filter by name")
    shown(qtbot, search)
    search.setText("lemaire")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert search.accessibleName() == "Filter by name"


@pytest.mark.parametrize("make", [CheckBox, RadioButton])
def test_words_beside_a_mark_can_be_clicked(
    qtbot: QtBot, make: type[CheckBox] | type[RadioButton]
) -> None:
    mark = make("Unchanged")
    shown(qtbot, mark)
    QTest.mouseClick(mark, LEFT, pos=QPoint(mark.width() - 3, mark.height() // 2))
    assert mark.isChecked()


def test_other_words_have_to_be_promised_anew(qtbot: QtBot) -> None:
    tick = RecurringBox("37,68 € a month", "Until the renewal is stopped.")
    shown(qtbot, tick)
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert tick.isChecked()
    tick.say("40,00 € a month", "Until the renewal is stopped.")
    assert not tick.isChecked()
    assert tick.accessibleName() == "40,00 € a month"
    assert tick.heightForWidth(160) > tick.heightForWidth(600)


def test_screen_readers_hear_what_a_part_is(qtbot: QtBot) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    switch = SegmentedSwitch(("Monthly", "Yearly"))
    parts = {
        AmountLabel("1", about=1): QAccessible.Role.Button,
        FilterChip("Payer"): QAccessible.Role.Button,
        CheckBox("x"): QAccessible.Role.CheckBox,
        switch.findChildren(QRadioButton)[0]: QAccessible.Role.RadioButton,
        TabStrip(): QAccessible.Role.PageTabList,
    }
    for part in parts:
        if part.parentWidget() is not switch:
            column.addWidget(part)
    column.addWidget(switch)
    shown(qtbot, holder)
    for part, role in parts.items():
        heard = QAccessible.queryAccessibleInterface(part)
        assert heard is not None
        assert heard.role() == role
