"""What every test stands on: no screen, no real home folder, and nothing left behind by a window.

Qt is imported inside the fixtures that need it, never here.
"""

import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING
from weakref import WeakSet

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtCore import QThread

# `offscreen` unless a run on a real X server is asked for; what the desktop at hand has set in
# QT_QPA_PLATFORM is overruled, or the tests would open windows on it.
PLATFORM = os.environ.get("FORFAIT_TEST_PLATFORM", "offscreen")
os.environ["QT_QPA_PLATFORM"] = PLATFORM

# Where programs look for a person's own files, on the three systems.
HOME_VARIABLES = (
    "HOME",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "XDG_CACHE_HOME",
)

BENCHMARKS = Path(__file__).parent / "benchmarks"

settings.register_profile(
    "ci",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile("deep", settings.get_profile("ci"), derandomize=False, max_examples=5000)
settings.load_profile("ci")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--cases",
        action="append",
        default=[],
        metavar="PATH",
        help="a further file of published cases for tests/cases; may be given more than once",
    )


def pytest_configure(config: pytest.Config) -> None:
    home = Path(tempfile.mkdtemp(prefix="forfait-home-"))
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    for variable in HOME_VARIABLES:
        os.environ[variable] = str(home / variable.lower())
        Path(os.environ[variable]).mkdir()


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Benchmarks run when they are asked for by name: `pytest tests/benchmarks`."""
    if collection_path != BENCHMARKS:
        return None
    named = any("benchmarks" in argument for argument in config.invocation_params.args)
    return None if named else True


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if {"qtbot", "qapp"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.gui)
        if item.get_closest_marker("xserver") and PLATFORM == "offscreen":
            item.add_marker(pytest.mark.skip(reason="needs FORFAIT_TEST_PLATFORM=xcb"))


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a GUI test no window is open, no task is running and the clipboard is empty."""
    if request.node.get_closest_marker("gui") is None:
        yield
        return
    request.getfixturevalue("qapp")
    # As in the program: a worker thread that frees a window's objects ends the run.
    gc.disable()
    with started_threads() as threads:
        yield
        left = [*running(threads), *open_windows()]
    gc.enable()
    # Mime data left on the clipboard crashes the offscreen platform when the program ends.
    clear_clipboard()
    assert not left, f"left behind by the test: {', '.join(left)}"


@contextmanager
def started_threads() -> "Iterator[WeakSet[QThread]]":
    """Every QThread started meanwhile, for as long as something else holds it."""
    from PySide6.QtCore import QThread

    threads: WeakSet[QThread] = WeakSet()
    start = QThread.start

    def start_and_note(thread: QThread, *arguments: QThread.Priority) -> None:
        threads.add(thread)
        start(thread, *arguments)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QThread, "start", start_and_note)
        yield threads


def running(threads: "WeakSet[QThread]", grace_s: float = 2) -> list[str]:
    """Names of the tasks that still run after `grace_s`, in which those that were told to may end.

    Events are processed meanwhile: an end is often a message to the thread of the window.
    """
    from PySide6.QtCore import QCoreApplication, QThreadPool
    from shiboken6 import isValid

    pool = QThreadPool.globalInstance()
    deadline = monotonic() + grace_s
    while True:
        names = [
            f"thread {type(thread).__name__}"
            for thread in threads
            if isValid(thread) and thread.isRunning()
        ]
        names += ["a task of the thread pool"] * pool.activeThreadCount()
        if not names or monotonic() > deadline:
            return names
        QCoreApplication.processEvents()
        pool.waitForDone(1)


def open_windows() -> list[str]:
    """Names of the windows still shown. They are closed, so that the next test starts clean."""
    from PySide6.QtWidgets import QApplication

    names = []
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            names.append(f"window {type(window).__name__} {window.windowTitle()!r}")
            window.hide()
            window.deleteLater()
    return names


def clear_clipboard() -> None:
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.clipboard().clear()
