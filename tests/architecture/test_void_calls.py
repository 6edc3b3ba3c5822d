"""PySide6 6.12.0 lost a reference to None at each Qt call without a result, and aborted."""

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

CALLS = 100_000


def test_calls_without_a_result_cost_no_reference(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        widget.update()
    # From 3.12 on None is immortal and its count never moves.
    assert abs(sys.getrefcount(None) - before) < CALLS // 100
