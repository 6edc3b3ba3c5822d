"""Work on the GUI thread in slices of a few milliseconds, so that the window stays awake."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

SLICE_MS = 3


class Slices(QObject):
    """Runs one piece of work at a time: an iterator whose every step is short."""

    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[object] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)

    @property
    def is_running(self) -> bool:
        """Whether work is left."""
        return self._work is not None

    def start(self, work: Iterator[object], *, delay_ms: int = 0) -> None:
        """Begin this work after a pause; what was under way is dropped."""
        self._work = work
        self._timer.start(delay_ms)

    def stop(self) -> None:
        """Drop what is under way."""
        self._work = None
        self._timer.stop()

    def finish(self) -> None:
        """Do what is left at once."""
        work, self._work = self._work, None
        self._timer.stop()
        if work is not None:
            for _ in work:
                pass
            self.finished.emit()

    def _on_time(self) -> None:
        self._timer.setInterval(0)
        end = perf_counter() + SLICE_MS / 1000
        work = self._work
        while work is not None and perf_counter() < end:
            try:
                next(work)
            except StopIteration:
                self.stop()
                self.finished.emit()
                return
