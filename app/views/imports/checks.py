"""The checked file while it is being put right: corrections, skipped rows, checking again."""

from collections.abc import Callable, Collection
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.services.imports.checking import Checked, check
from app.services.imports.fields import Field, Kind
from app.services.imports.mapping import ColumnMapping
from app.services.imports.rules import rules_in
from app.services.imports.table import Table
from app.services.journal import Books
from app.services.progress import Progress, unwatched
from app.views.work import Work

_AT_ONCE: Final = 1_500
"""Comparing this many rows takes a twentieth of a second; more are compared on the worker."""

_Step = Callable[[Checked, Progress], Checked]


class Checks(QObject):
    """Holds the file as fixed so far. What is asked for while it is busy is done afterwards."""

    began = Signal(object)
    """A file was checked for the first time: the `Checked`."""
    updated = Signal(object)
    """The same file after a correction, or checked against what is known now."""
    failed = Signal(object)

    def __init__(self, books: Books, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._books = books
        self._work = work
        self._todo: list[_Step] = []
        self._running = False
        self.checked: Checked | None = None
        self.corrections = 0
        """How many cells and rows were changed by hand."""

    def start(self, table: Table, mapping: ColumnMapping, kind: Kind) -> None:
        """Check a file; what was corrected in another one is forgotten."""
        self.clear()
        books = self._books

        def work(progress: Progress) -> Checked:
            return check(table, mapping, rules_in(books, kind), progress)

        self._work.run(work, self._on_begun, failed=self.failed.emit)

    def clear(self) -> None:
        """Forget the file."""
        self._work.abandon()
        self._running = False
        self._todo.clear()
        self.checked = None
        self.corrections = 0

    def correct(self, number: int, place: Field, text: str) -> None:
        """Put another text into a cell."""
        self.corrections += 1
        self._do(lambda checked, _progress: checked.with_cell(number, place, text))

    def skip(self, numbers: Collection[int], skipped: bool) -> None:
        """Leave rows out, or take them in again."""
        self.corrections += 1
        self._do(lambda checked, _progress: checked.skipping(numbers, skipped=skipped))

    def again(self) -> None:
        """Check against what is known now: clients or the catalogue have changed."""
        books = self._books

        def step(checked: Checked, progress: Progress) -> Checked:
            return checked.again(rules_in(books, checked.kind), progress)

        self._todo.append(step)
        self._run()

    def take(self, fresh: Checked) -> None:
        """Take over a check that was made elsewhere: the import makes one of its own."""
        self.checked = fresh
        self.updated.emit(fresh)

    def _do(self, step: _Step) -> None:
        checked = self.checked
        if checked is None:
            return
        if self._running or len(checked.rows) > _AT_ONCE:
            self._todo.append(step)
            self._run()
        else:
            self.take(step(checked, unwatched))

    def _run(self) -> None:
        if self._running or self.checked is None or not self._todo:
            return
        steps, self._todo = self._todo, []
        before = self.checked

        def work(progress: Progress) -> Checked:
            after = before
            for step in steps:
                after = step(after, progress)
            return after

        self._running = True
        self._work.run(work, self._on_done, failed=self._on_failed)

    def _on_begun(self, checked: Checked) -> None:
        self.checked = checked
        self.began.emit(checked)

    def _on_done(self, checked: Checked) -> None:
        self._running = False
        self.take(checked)
        self._run()

    def _on_failed(self, error: Exception) -> None:
        self._running = False
        self.failed.emit(error)
