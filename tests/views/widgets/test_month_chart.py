"""The chart of months: what it says, how it is gone through, and that it paints what it says."""

import doctest

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.theme import Scheme, apply_theme, current_theme
from app.views.widgets import month_chart
from app.views.widgets.month_chart import MonthBar, MonthChart

KEY = Qt.Key


def bar(place: int, billed: int, expected: int, *, is_now: bool = False) -> MonthBar:
    spoken = f"Month {place}: {billed} billed, {expected} expected"
    year = str(2026 + place // 12)
    return MonthBar(f"m{place % 12}", year, billed, expected, spoken, is_now=is_now)


@pytest.fixture
def chart(qtbot: QtBot, qapp: QApplication) -> MonthChart:
    """Three months billed, the third in part, two to come."""
    apply_theme(qapp, Scheme.LIGHT)
    made = MonthChart("Cost by month", "Billed", "Expected")
    qtbot.addWidget(made)
    made.resize(600, 216)
    amounts = [(100_00, 0), (0, 0), (200_00, 100_00), (0, 400_00), (-50_00, 0)]
    bars = [bar(i, *each, is_now=i == 2) for i, each in enumerate(amounts)]
    made.show_months(bars, lambda minor: f"{minor // 100} E")
    made.show()
    return made


def centre(chart: MonthChart, place: int) -> QPoint:
    return chart._slot(place).center().toPoint()


def count(image: QImage, token: str, where: QRect) -> int:
    wanted = QColor(token).rgb()
    return sum(
        image.pixel(x, y) == wanted
        for x in range(where.left(), where.right())
        for y in range(where.top(), where.bottom())
    )


def painted(chart: MonthChart, place: int, token: str) -> int:
    """How many pixels of a colour lie in the slot of a month."""
    return count(chart.grab().toImage(), token, chart._slot(place).toRect())


def test_the_grid_has_at_most_six_lines() -> None:
    assert doctest.testmod(month_chart).failed == 0
    assert doctest.testmod(month_chart).attempted > 0


def test_arrow_keys_go_through_the_months_and_say_each(chart: MonthChart, qtbot: QtBot) -> None:
    QTest.keyClick(chart, KEY.Key_Left)
    assert chart.current == 4
    QTest.keyClick(chart, KEY.Key_Left)
    assert chart.accessibleDescription() == "Month 3: 0 billed, 40000 expected"
    QTest.keyClick(chart, KEY.Key_Home)
    QTest.keyClick(chart, KEY.Key_Left)
    assert chart.current == 0
    QTest.keyClick(chart, KEY.Key_End)
    QTest.keyClick(chart, KEY.Key_Right)
    assert chart.current == 4
    with qtbot.waitSignal(chart.chosen) as chosen:
        QTest.keyClick(chart, KEY.Key_Return)
    assert chosen.args == [4]


def test_enter_without_a_month_and_other_keys_do_nothing(chart: MonthChart, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(chart.chosen):
        QTest.keyClick(chart, KEY.Key_Return)
        QTest.keyClick(chart, KEY.Key_A)
    assert chart.current == -1


def test_a_click_chooses_a_month_and_beside_the_bars_none(chart: MonthChart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chart.chosen) as chosen:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=centre(chart, 3))
    assert chosen.args == [3]
    with qtbot.assertNotEmitted(chart.chosen):
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(2, 100))


def test_the_mouse_shows_a_month_until_it_leaves(chart: MonthChart) -> None:
    QTest.mouseMove(chart, centre(chart, 2))
    assert chart.toolTip() == "Month 2: 20000 billed, 10000 expected"
    chart.clearFocus()
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert (chart.current, chart.toolTip()) == (-1, "")


def test_bars_are_full_where_billed_and_hatched_where_expected(chart: MonthChart) -> None:
    palette = current_theme().palette
    assert painted(chart, 0, palette.chart_billed) > 500
    assert painted(chart, 1, palette.chart_billed) == 0
    assert painted(chart, 4, palette.chart_billed) == 0, "a month of credits has no bar"
    assert painted(chart, 3, palette.chart_hatch) > 50
    assert painted(chart, 3, palette.chart_billed) < painted(chart, 2, palette.chart_billed)


def test_it_repaints_in_the_other_scheme_and_with_the_month_chosen(
    chart: MonthChart, qapp: QApplication
) -> None:
    light = chart.grab().toImage()
    QTest.keyClick(chart, KEY.Key_Home)
    assert chart.grab().toImage() != light
    apply_theme(qapp, Scheme.DARK)
    assert painted(chart, 0, current_theme().palette.chart_billed) > 500
    apply_theme(qapp, Scheme.LIGHT)


def test_many_months_leave_out_marks_rather_than_overlap(chart: MonthChart) -> None:
    chart.show_months([bar(i, 100, 0) for i in range(60)], str)
    assert month_chart._every(chart.bars, chart.fontMetrics(), chart._slot(0).width()) > 1
    chart.grab()


def test_nothing_to_show_is_a_legend_alone(chart: MonthChart) -> None:
    chart.show_months([], str)
    palette = current_theme().palette
    assert count(chart.grab().toImage(), palette.chart_grid, chart.rect()) == 0
    QTest.keyClick(chart, KEY.Key_Right)
    assert chart.current == -1


def test_the_focus_ring_goes_around_the_chosen_month(chart: MonthChart) -> None:
    whole = chart.focus_ring().rect
    QTest.keyClick(chart, KEY.Key_Home)
    ring = chart.focus_ring().rect
    assert ring.width() < whole.width() / 3
    assert ring.contains(centre(chart, 0))
