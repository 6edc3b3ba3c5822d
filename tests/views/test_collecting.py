"""Garbage is collected on the GUI thread, and nowhere else."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.views.collecting import EVERY_MS, Collecting, collect_due


@pytest.fixture
def collecting(qtbot: QtBot) -> Iterator[None]:
    gc.enable()
    parent = QObject()
    Collecting(parent)
    yield
    parent.deleteLater()


class Ring:
    """Refers to itself, and notes the thread that frees it."""

    freed_on: threading.Thread | None = None

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        Ring.freed_on = threading.current_thread()


def allocate() -> None:
    """What would make the interpreter collect here and now."""
    kept = [[number] for number in range(10 * gc.get_threshold()[0])]
    assert kept


def test_a_worker_frees_nothing_and_the_gui_thread_does(qtbot: QtBot, collecting: None) -> None:
    gc.collect()
    ring = weakref.ref(Ring())
    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert ring() is not None
    allocate_more = [[number] for number in range(10 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: ring() is None, timeout=5 * EVERY_MS)
    assert Ring.freed_on is threading.main_thread()
    del allocate_more


def test_what_is_not_due_is_left(collecting: None) -> None:
    gc.collect()
    ring = weakref.ref(Ring())
    collect_due()
    assert ring() is not None
    gc.collect()
