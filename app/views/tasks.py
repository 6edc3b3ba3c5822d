"""Long work on a worker thread: a service that takes a `progress`, and a Cancel that works."""

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal, Slot

from app.services.progress import Cancelled, Progress


class Task(QObject):
    """One piece of long work. Connect its signals, then `start()`; keep a reference to it.

    Every signal arrives on the GUI thread. Exactly one of `succeeded`, `failed` and `cancelled`
    is emitted, after which nothing of it runs any more.
    """

    progressed = Signal(object, object)
    """Parts done, parts in all."""
    succeeded = Signal(object)
    """What the work returned."""
    failed = Signal(object)
    """The exception that ended it."""
    cancelled = Signal()

    def __init__(self, work: Callable[[Progress], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._thread = QThread(self)
        self._worker = _Worker(work, self._stop)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.run)
        self._worker.progressed.connect(self.progressed)
        self._worker.ended.connect(self._on_ended)
        application = QCoreApplication.instance()
        if application is not None:
            # A thread that still runs when its object goes ends the program with a fault.
            application.aboutToQuit.connect(self.stop)
        # So does one whose window is closed and gone before the work has ended.
        self.destroyed.connect(partial(_end, self._stop, self._thread))

    def start(self) -> None:
        """Begin the work."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop at its next report; what it did is undone."""
        self._stop.set()

    @Slot()
    def stop(self) -> None:
        """Stop the work and wait for its end; nobody is left to hear of it."""
        self.cancel()
        self._thread.quit()
        self._thread.wait()

    @property
    def is_running(self) -> bool:
        """Whether the work has not ended."""
        return self._thread.isRunning()

    @Slot(object, object)
    def _on_ended(self, result: object, error: object) -> None:
        self._thread.quit()
        self._thread.wait()
        match error:
            case None:
                self.succeeded.emit(result)
            case Cancelled():
                self.cancelled.emit()
            case _:
                self.failed.emit(error)


def _end(stop: threading.Event, thread: QThread, _gone: QObject | None = None) -> None:
    """Stop the work of a task that is being destroyed, before its thread is."""
    stop.set()
    thread.quit()
    thread.wait()


class _Worker(QObject):
    """Lives on the worker thread and does the work there."""

    progressed = Signal(object, object)
    ended = Signal(object, object)

    def __init__(self, work: Callable[[Progress], Any], stop: threading.Event) -> None:
        super().__init__()
        self._work = work
        self._stop = stop

    @Slot()
    def run(self) -> None:
        """Do the work and say how it ended; no exception leaves the thread."""
        try:
            result = self._work(self._report)
        except BaseException as error:  # noqa: BLE001 - it is handed to the GUI thread whole
            self.ended.emit(None, error)
        else:
            self.ended.emit(result, None)

    def _report(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total)
