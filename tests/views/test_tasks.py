"""Long work: it ends in exactly one way, every signal comes on the GUI thread, Cancel works."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.services.progress import Cancelled, Progress
from app.views.tasks import Task

MakeTask = Callable[[Callable[[Progress], Any]], tuple[Task, list[tuple[object, ...]]]]


@pytest.fixture
def made(qtbot: QtBot) -> Iterator[MakeTask]:
    """Makes tasks, with what each of them says, in order, and on which thread it is heard."""
    owner = QObject()
    gui = threading.get_ident()

    def make(work: Callable[[Progress], Any]) -> tuple[Task, list[tuple[object, ...]]]:
        task, heard = Task(work, owner), list[tuple[object, ...]]()

        def note(*said: object) -> None:
            assert threading.get_ident() == gui
            heard.append(said)

        task.progressed.connect(lambda done, total: note("progressed", done, total))
        task.succeeded.connect(lambda result: note("succeeded", result))
        task.failed.connect(lambda error: note("failed", error))
        task.cancelled.connect(lambda: note("cancelled"))
        return task, heard

    yield make
    owner.deleteLater()


def test_what_the_work_returned_is_heard_once_after_its_progress(
    qtbot: QtBot, made: MakeTask
) -> None:
    threads: list[int] = []

    def work(progress: Progress) -> int:
        threads.append(threading.get_ident())
        for done in (1, 2):
            progress(done, 2)
        return 2**40

    task, heard = made(work)
    with qtbot.waitSignal(task.succeeded):
        task.start()
    assert heard == [("progressed", 1, 2), ("progressed", 2, 2), ("succeeded", 2**40)]
    assert not task.is_running
    assert threads != [threading.get_ident()]


@pytest.mark.parametrize("error", [ValueError("wrong"), KeyboardInterrupt()], ids=repr)
def test_what_the_work_raised_is_heard_and_ends_it(
    qtbot: QtBot, made: MakeTask, error: BaseException
) -> None:
    def work(_progress: Progress) -> None:
        raise error

    task, heard = made(work)
    with qtbot.waitSignal(task.failed):
        task.start()
    assert heard == [("failed", error)]
    assert not task.is_running


def test_cancel_stops_the_work_at_its_next_report(qtbot: QtBot, made: MakeTask) -> None:
    begun, may_go_on, undone = threading.Event(), threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        try:
            begun.set()
            assert may_go_on.wait(10)
            for done in range(1000):
                progress(done, 1000)
        except Cancelled:
            undone.set()
            raise

    task, heard = made(work)
    task.start()
    assert begun.wait(10)
    assert task.is_running
    task.cancel()
    with qtbot.waitSignal(task.cancelled):
        may_go_on.set()
    assert heard == [("cancelled",)]
    assert undone.is_set()
    assert not task.is_running


def test_work_that_ended_before_the_cancel_was_heard_has_succeeded(
    qtbot: QtBot, made: MakeTask
) -> None:
    task, heard = made(lambda _progress: "done")
    task.cancel()
    with qtbot.waitSignal(task.succeeded):
        task.start()
    assert heard == [("succeeded", "done")]


QUITTING = """
import sys, threading
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from app.views.tasks import Task

application, owner = QCoreApplication([]), QObject()
begun = threading.Event()

def work(progress):
    begun.set()
    while True:
        progress(0, 1)

task = Task(work, owner)
task.start()
begun.wait()
QTimer.singleShot(0, application.quit)
application.exec()
print("running" if task.is_running else "stopped")
"""


def test_a_program_that_ends_stops_its_work_first() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", QUITTING], capture_output=True, text=True, timeout=30, check=False
    )
    assert (ended.returncode, ended.stdout.strip()) == (0, "stopped"), ended.stderr


WINDOW_GOES = """
import sys, threading, time
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from app.views.tasks import Task

application = QCoreApplication(sys.argv)
window = QObject()
began, ended = threading.Event(), threading.Event()

def work(progress):
    began.set()
    try:
        while True:
            time.sleep(0.01)
            progress(0, 1)
    finally:
        ended.set()

Task(work, window).start()
began.wait()
window.deleteLater()
QTimer.singleShot(0, lambda: QTimer.singleShot(0, application.quit))
application.exec()
print("ended" if ended.is_set() else "left")
"""


def test_a_window_that_goes_stops_its_work_first() -> None:
    """Closed while it exports: the program used to end with a fault."""
    ran = subprocess.run(
        [sys.executable, "-c", WINDOW_GOES], capture_output=True, text=True, check=False, timeout=60
    )
    assert (ran.returncode, ran.stdout) == (0, "ended\n"), ran.stderr
