"""The focus ring of a row of tabs goes with the tab that is current."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.views.theme import apply_theme
from app.views.theme.focus import FocusRing
from app.views.widgets.tabs import TabStrip


def test_the_ring_follows_the_arrow_keys(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    tabs = TabStrip(window)
    for name in ("Details", "Subscription", "Billing"):
        tabs.addTab(name)
    tabs.resize(tabs.sizeHint())
    window.resize(400, 100)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    tabs.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    rings = [child for child in window.children() if isinstance(child, FocusRing)]
    assert len(rings) == 1
    ring = rings[0]
    qtbot.waitUntil(lambda: ring.geometry().contains(tabs.tabRect(1).center() + tabs.pos()))
    assert not ring.geometry().contains(tabs.tabRect(0).center() + tabs.pos())
