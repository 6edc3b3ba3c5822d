"""The index of the journal: read on a worker thread, then kept up to date."""

from array import array

from PySide6.QtCore import QObject, Signal

from app.services.changes import Changes
from app.services.journal_index import JournalIndex, journal_index
from app.views import labels
from app.views.tasks import Task
from app.views.workspace import Workspace


class JournalFinder(QObject):
    """Finds entries by what somebody types; nothing is found before it is `ready`."""

    ready = Signal()
    failed = Signal(object)
    """The exception that ended the reading."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._index: JournalIndex | None = None
        self._task: Task | None = None
        self._missed = Changes()

    @property
    def is_ready(self) -> bool:
        """Whether everything is in the index."""
        return self._index is not None

    def begin(self) -> None:
        """Begin to read, once."""
        if self._task is not None:
            return
        books, names = self._workspace.books, labels.act_names()
        self._task = Task(lambda _progress: journal_index(books, names), self)
        self._task.succeeded.connect(self._on_read)
        self._task.failed.connect(self.failed)
        self._task.start()

    def update(self, changes: Changes) -> None:
        """Read what was added and what an act touched."""
        if self._index is None:
            self._missed |= changes
        else:
            self._index.update(self._workspace.books, changes)

    def matching(self, text: str, ids: "array[int]") -> "array[int]":
        """Return the entries among `ids` that hold every word of a text."""
        return ids if self._index is None else self._index.matching(text, ids)

    def _on_read(self, index: JournalIndex) -> None:
        self._index = index
        index.update(self._workspace.books, self._missed)
        self.ready.emit()
