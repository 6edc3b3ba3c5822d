"""The pages on the screen: what is painted, how one turns and zooms."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.exports.paper.document import Fill, Text
from app.views.printing.pages_view import Fit, PagesView
from app.views.printing.painting import PagePainter
from tests.views.printing.paper import WORDS, document


@pytest.fixture
def view(qtbot: QtBot) -> PagesView:
    made = PagesView()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show_pages(document())
    made.show()
    return made


def test_ink_stands_where_the_pages_have_it(qapp: QApplication) -> None:
    pages = document(4)
    image = QImage(1190, 1684, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    PagePainter(WORDS.fonts).paint(painter, pages.pages[0], 2)
    painter.end()

    def is_dark(x: float, y: float, width: float, height: float) -> bool:
        return any(
            image.pixelColor(round(2 * x) + across, round(2 * y) + down).lightness() < 200
            for across in range(round(2 * width))
            for down in range(round(2 * height))
        )

    for mark in pages.pages[0]:
        if isinstance(mark, Text) and mark.text:
            assert is_dark(mark.x, mark.y - mark.size * 0.6, mark.size, mark.size * 0.6)
        elif isinstance(mark, Fill) and mark.height > 2:
            inside = image.pixelColor(round(2 * mark.x) + 2, round(2 * mark.y) + 2)
            assert inside.name() == f"#{mark.shade.value}".lower()
    assert not is_dark(0, 0, 595, 20)


def test_keys_turn_pages_and_go_to_the_ends(view: PagesView) -> None:
    assert view.count > 3
    for key, page in (
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_End, view.count - 1),
        (Qt.Key.Key_PageDown, view.count - 1),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_PageUp, 0),
    ):
        QTest.keyClick(view, key)
        assert view.page == page
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.verticalScrollBar().value() > 0


def test_scrolling_says_which_page_is_looked_at(view: PagesView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.page_changed):
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.page == view.count - 1


def test_the_zoom_follows_the_window_until_it_is_chosen(view: PagesView) -> None:
    wide = view.zoom
    view.resize(500, 500)
    assert view.zoom < wide
    view.set_fit(Fit.PAGE)
    assert view.verticalScrollBar().pageStep() == view.viewport().height()
    whole = view.zoom
    view.zoom_step(1)
    assert view.fit is Fit.NOTHING
    assert view.zoom > whole
    chosen = view.zoom
    view.resize(700, 500)
    assert view.zoom == chosen
    for _ in range(20):
        view.zoom_step(1)
    assert view.zoom == 4
    assert view.horizontalScrollBar().maximum() > 0
    for _ in range(20):
        view.zoom_step(-1)
    assert view.zoom == 0.25


def test_the_page_stays_while_it_is_zoomed(view: PagesView) -> None:
    view.go_to(2)
    view.set_fit(Fit.PAGE)
    assert view.page == 2
    view.zoom_step(1)
    assert view.page == 2


def wheel(view: PagesView, turns: int, keys: Qt.KeyboardModifier) -> None:
    at = QPointF(50, 50)
    event = QWheelEvent(
        at,
        view.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, turns),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_the_wheel_scrolls_and_with_ctrl_zooms(view: PagesView) -> None:
    before = view.zoom
    wheel(view, -120, Qt.KeyboardModifier.NoModifier)
    assert view.verticalScrollBar().value() > 0
    assert view.zoom == before
    wheel(view, 120, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom > before
    wheel(view, -120, Qt.KeyboardModifier.ControlModifier)
    wheel(view, -120, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom < before


def test_the_paper_is_white_on_every_ground(view: PagesView, qtbot: QtBot) -> None:
    shown = view.viewport().grab().toImage()
    assert shown.pixelColor(view.viewport().width() // 2, 22).name() == "#ffffff"
    assert shown.pixelColor(3, 3).name() != "#ffffff"
    for page in range(view.count):
        view.go_to(page)
        view.viewport().grab()


def test_without_pages_it_is_empty(qtbot: QtBot) -> None:
    view = PagesView()
    qtbot.addWidget(view)
    view.show()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert (view.page, view.count) == (0, 0)


def test_a_screen_reader_reads_the_page_that_is_looked_at(view: PagesView) -> None:
    pages = document().pages
    for page in (0, 1):
        view.go_to(page)
        for mark in pages[page]:
            if isinstance(mark, Text):
                assert mark.text in view.accessibleDescription()
