"""What the import window writes: the clients, the rejected rows, the empty templates."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import Refused
from app.services.catalogue import catalogue
from app.services.exports.writing import CannotWrite
from app.services.imports.checking import Checked
from app.services.imports.fields import Kind
from app.services.imports.imported import Imported
from app.services.imports.importing import CheckOutdated, import_checked
from app.services.imports.rejects import save_rejected
from app.services.imports.templates import save_template
from app.services.progress import Progress
from app.views.failures import failure_sentence
from app.views.imports.cells import RowWords
from app.views.imports.words import reasons_heading
from app.views.work import Work
from app.views.workspace import Workspace


class Writing(QObject):
    """Writes on the worker what is long, and says what came of it."""

    imported = Signal(object, object)
    """The `Checked` and the `Imported`; every screen has been told."""
    outdated = Signal(object)
    """Nothing was written: the rows would become something else. The fresh `Checked`."""
    cancelled = Signal()
    failed = Signal(object)

    def __init__(self, workspace: Workspace, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._work = work

    def import_rows(self, checked: Checked) -> None:
        """Write the rows that can be, in one transaction."""
        books = self._workspace.books
        try:
            self._workspace.catch_up()
        except Refused as refused:
            self._on_failed(refused)
            return

        def work(progress: Progress) -> Imported:
            return import_checked(books, checked, progress)

        def done(imported: Imported) -> None:
            self.imported.emit(checked, imported)
            self._workspace.announce(imported)

        self._work.run(work, done, failed=self._on_failed, cancelled=self.cancelled.emit)

    def save_rejected(self, checked: Checked, path: Path) -> int:
        """Write the rejected rows with their reasons; return how many. Raises `CannotWrite`."""
        words = RowWords(self._workspace.formats, checked.catalogue)
        return save_rejected(
            checked,
            path,
            language=self._workspace.formats.language,
            reasons=reasons_heading(),
            word=words.sentence_in_row,
        )

    def save_template(self, kind: Kind, path: Path) -> str:
        """Write an empty template; return what went wrong, empty where nothing did."""
        formats = self._workspace.formats
        try:
            save_template(kind, formats.language, path, self._workspace.ask(catalogue))
        except CannotWrite as error:
            return failure_sentence(error, formats)
        return ""

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, CheckOutdated):
            self.outdated.emit(error.fresh)
        else:
            self.failed.emit(error)


def ask_where_to_save(
    parent: QWidget, title: str, name: str, filters: str, then: Callable[[Path], None]
) -> None:
    """Ask for a file to write, without waiting for the answer."""
    chooser = QFileDialog(parent, title, name, filters)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix("xlsx")
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.fileSelected.connect(lambda chosen: then(Path(chosen)))
    chooser.open()
