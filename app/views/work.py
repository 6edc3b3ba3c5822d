"""The long work of one window: one piece at a time, the newest wins."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.services.progress import Progress
from app.views.tasks import Task


class Work(QObject):
    """Runs one task; starting another abandons the first, whose result nobody hears of."""

    began = Signal()
    progressed = Signal(object, object)
    """Parts done, parts in all, of the present task."""
    ended = Signal()
    """The present task is over, however it ended; what it led to follows."""
    idle = Signal()
    """Nothing runs any more, not even what was abandoned."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._running: set[Task] = set()

    @property
    def is_busy(self) -> bool:
        """Whether the present task has not ended."""
        return self._task is not None

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs any more."""
        return not self._running

    def run(
        self,
        work: Callable[[Progress], Any],
        then: Callable[[Any], None],
        *,
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None] = lambda: None,
    ) -> None:
        """Do the work on a worker thread, then one of the three with what came of it."""
        self.abandon()
        task = Task(work, self)
        task.progressed.connect(partial(self._on_progressed, task))
        task.succeeded.connect(partial(self._on_ended, task, then))
        task.failed.connect(partial(self._on_ended, task, failed))
        task.cancelled.connect(partial(self._on_ended, task, cancelled))
        self._task = task
        self._running.add(task)
        self.began.emit()
        task.start()

    def cancel(self) -> None:
        """Ask the present task to stop; it says when it has."""
        if self._task is not None:
            self._task.cancel()

    def abandon(self) -> None:
        """Stop the present task and hear no more of it."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            self.ended.emit()

    def _on_progressed(self, task: Task, done: int, total: int) -> None:
        if task is self._task:
            self.progressed.emit(done, total)

    def _on_ended(self, task: Task, then: Callable[..., None], *result: object) -> None:
        self._running.discard(task)
        task.deleteLater()
        if task is self._task:
            self._task = None
            self.ended.emit()
            then(*result)
        if not self._running:
            self.idle.emit()
