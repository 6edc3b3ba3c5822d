"""Enter does the one act of a window, wherever the focus is and has been."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.views.widgets.bars import Footer
from app.views.widgets.buttons import Button, GhostButton, PrimaryButton


@pytest.mark.parametrize("told", [True, False], ids=["told to be the default", "by itself"])
def test_enter_is_the_primary_act_also_after_it_had_the_focus(qtbot: QtBot, told: bool) -> None:
    dialog, done = QDialog(), list[str]()
    primary = PrimaryButton("Continue")
    if told:
        primary.setDefault(True)
    primary.clicked.connect(lambda: done.append("primary"))
    column, field, footer = QVBoxLayout(dialog), QLineEdit(), Footer()
    footer.add_left(GhostButton("Later"))
    footer.add_right(primary)
    for widget in (field, Button("Choose…"), footer):
        column.addWidget(widget)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for place in (field, primary, field):
        place.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert done == ["primary"]
    assert primary.isDefault()
    dialog.close()
