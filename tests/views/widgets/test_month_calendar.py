"""The month calendar: weeks from Monday, days by mouse and keyboard, limits, what is drawn."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.formatting import Formats
from app.views.theme import Scheme, apply_theme
from app.views.widgets.month_calendar import CalendarWords, DayMark, MonthCalendar

TODAY, LAST = date(2026, 11, 22), date(2028, 2, 29)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def calendar(qtbot: QtBot, qapp: QApplication) -> MonthCalendar:
    apply_theme(qapp, Scheme.LIGHT)
    words = CalendarWords("Calendar", Formats("en").weekday_mark, date.isoformat)
    made = MonthCalendar(words, TODAY, LAST)
    qtbot.addWidget(made)
    made.resize(700, made.sizeHint().height())
    made.show()
    return made


def seen(calendar: MonthCalendar) -> QImage:
    return calendar.grab().toImage()


def test_weeks_begin_on_monday(calendar: MonthCalendar) -> None:
    assert TODAY.weekday() == 6
    assert calendar.cell(TODAY).right() == calendar.rect().right()
    assert calendar.cell(date(2026, 11, 23)).left() == 0
    assert calendar.cell(date(2026, 11, 23)).top() == calendar.cell(TODAY).bottom() + 1
    assert calendar.cell(date(2026, 11, 30)).bottom() <= calendar.rect().bottom()


def test_it_is_as_high_as_its_weeks(calendar: MonthCalendar) -> None:
    six = calendar.sizeHint().height()
    calendar.go_to(date(2026, 12, 1))
    five = calendar.sizeHint().height()
    calendar.go_to(date(2027, 2, 1))
    four = calendar.sizeHint().height()
    assert six - five == five - four == calendar.cell(date(2027, 2, 1)).height()


def test_a_click_chooses_and_a_double_click_enters(calendar: MonthCalendar, qtbot: QtBot) -> None:
    where = calendar.cell(date(2026, 11, 25)).center()
    with qtbot.waitSignal(calendar.day_chosen) as chosen:
        QTest.mouseClick(calendar, LEFT, pos=where)
    assert chosen.args == [date(2026, 11, 25)]
    with qtbot.waitSignal(calendar.day_entered) as entered:
        QTest.mouseDClick(calendar, LEFT, pos=where)
    assert entered.args == [date(2026, 11, 25)]
    with qtbot.assertNotEmitted(calendar.day_chosen):
        QTest.mouseClick(calendar, LEFT, pos=QPoint(2, 2))
        QTest.mouseClick(calendar, Qt.MouseButton.RightButton, pos=QPoint(350, 60))
    calendar.go_to(TODAY)
    with qtbot.assertNotEmitted(calendar.day_entered):
        QTest.mouseDClick(calendar, LEFT, pos=calendar.cell(date(2026, 11, 2)).center())


def test_the_day_under_the_mouse_is_told(calendar: MonthCalendar) -> None:
    QTest.mouseMove(calendar, calendar.cell(date(2026, 11, 26)).center())
    assert calendar.toolTip() == "2026-11-26"
    QTest.mouseMove(calendar, QPoint(2, 2))
    assert calendar.toolTip() == ""


def test_days_go_no_further_than_the_limits(calendar: MonthCalendar) -> None:
    calendar.turn(-1)
    assert calendar.current == date(2026, 11, 1)
    calendar.go_to(date(2030, 1, 1))
    assert calendar.current == LAST
    QTest.keyClick(calendar, Qt.Key.Key_PageUp)
    QTest.keyClick(calendar, Qt.Key.Key_PageUp)
    assert calendar.current == date(2027, 12, 29)
    calendar.go_to(date(2027, 1, 31))
    calendar.turn(1)
    assert calendar.current == date(2027, 2, 28)


def test_keys_that_are_not_its_own_go_on(calendar: MonthCalendar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(calendar.day_chosen):
        QTest.keyClick(calendar, Qt.Key.Key_A)
        QTest.keyClick(calendar, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Enter):
        with qtbot.waitSignal(calendar.day_entered):
            QTest.keyClick(calendar, key)


def test_a_screen_reader_hears_the_current_day(calendar: MonthCalendar) -> None:
    spoken = QAccessible.queryAccessibleInterface(calendar)
    calendar.go_to(date(2026, 11, 30))
    assert spoken.text(QAccessible.Text.Name) == "Calendar, 2026-11-30"


def test_the_ring_is_around_the_current_day(calendar: MonthCalendar) -> None:
    calendar.go_to(date(2026, 11, 30))
    assert calendar.cell(date(2026, 11, 30)).contains(calendar.focus_ring().rect)


def test_what_days_hold_what_is_listed_and_today_are_drawn(calendar: MonthCalendar) -> None:
    calendar.go_to(date(2026, 11, 2))
    plain = seen(calendar)
    calendar.show_marks({date(2026, 11, 30): DayMark("3", "65.40")}, TODAY)
    marked = seen(calendar)
    assert marked != plain
    calendar.show_marks({date(2026, 11, 30): DayMark("3", "65.40", "1")}, TODAY)
    ending = seen(calendar)
    assert ending != marked
    calendar.show_listed((date(2026, 11, 23), date(2026, 12, 22)))
    assert seen(calendar) != ending
    calendar.show_listed(None)
    assert seen(calendar) == ending
    calendar.show_marks(calendar.marks, date(2026, 11, 23))
    assert seen(calendar) != ending
    apply_theme(_app(), Scheme.DARK)
    assert seen(calendar) != ending
    apply_theme(_app(), Scheme.LIGHT)


def _app() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found
