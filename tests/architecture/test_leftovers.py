"""What watches over the GUI tests sees what they leave behind."""

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import open_windows, running, started_threads


def test_a_window_left_open_is_named_and_closed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowTitle("Left")
    window.show()
    assert open_windows() == ["window QWidget 'Left'"]
    assert open_windows() == []


def test_a_thread_that_runs_on_is_named(qtbot: QtBot) -> None:
    thread = QThread()
    with started_threads() as threads:
        thread.start()
        assert running(threads, grace_s=0) == ["thread QThread"]
        thread.quit()
        assert running(threads) == []
