"""Undoing the last import: the act of the File menu, and the question that it asks first."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused
from app.services.catalogue import catalogue
from app.services.changes import Changes
from app.services.imports.undoing import UndoableImport, last_import, undo_import
from app.services.progress import Progress
from app.views import labels
from app.views.clients.dialogs import ActDialog
from app.views.failures import failure_sentence
from app.views.icons import set_icon
from app.views.widgets.buttons import DangerButton
from app.views.work import Work
from app.views.workspace import Workspace

_LONGEST = 48
"""A longer file name would make the menu as wide as the screen."""


class UndoImport(QObject):
    """Knows by `refresh` which import can be undone; asks, and undoes it on the worker."""

    done = Signal(str)
    """What was done, for the status bar."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._undoable: UndoableImport | None = None
        self.act = QAction(self)
        set_icon(self.act, "undo-2")
        self.act.triggered.connect(self._on_triggered)
        self._show()

    def refresh(self) -> None:
        """Look for the import that can be undone: the menu is about to be shown."""
        self._undoable = self._workspace.ask(last_import)
        self._show()

    def _show(self) -> None:
        undoable = self._undoable
        self.act.setEnabled(undoable is not None)
        if undoable is None:
            self.act.setText(self.tr("&Undo the last import…"))
            return
        # A lone ampersand would underline the letter after it.
        file = _shortened(labels.import_source(undoable.file)).replace("&", "&&")
        self.act.setText(self.tr("&Undo the import of {file}…").format(file=file))

    def _on_triggered(self) -> None:
        self.refresh()
        if self._undoable is not None:
            dialog = UndoImportDialog(self._workspace, self._undoable, self._window)
            dialog.done_saying.connect(self.done)
            dialog.open()


class UndoImportDialog(ActDialog):
    """Says what goes and what stays. Refused, it stays open with the reason."""

    done_saying = Signal(str)

    def __init__(self, workspace: Workspace, undoable: UndoableImport, parent: QWidget) -> None:
        super().__init__("", "", DangerButton("", icon_name="undo-2", large=True), parent)
        self._workspace = workspace
        self._undoable = undoable
        self._file = labels.import_source(undoable.file)
        self.setWindowTitle(self.tr("Undo an import"))
        self.lead.setText(self.tr("Undo the import of {file}?").format(file=_shortened(self._file)))
        self.confirm.setText(self.tr("&Undo the import"))
        self._work = Work(self)
        for sentence in self._sentences():
            self.add_sentence(sentence)
        self.confirm.clicked.connect(self._on_confirmed)

    def reject(self) -> None:
        # What has begun is done in a moment, and cannot be stopped half-way.
        if not self._work.is_busy:
            super().reject()

    def _sentences(self) -> list[str]:
        undoable, formats = self._undoable, self._workspace.formats
        brought = self.tr("Imported on {moment} by {author}.").format(
            moment=formats.moment(undoable.at), author=undoable.author
        )
        stays = self.tr(
            "The journal keeps the import and notes that it was undone. "
            "The same rows can be imported again."
        )
        return [brought, self._goes(), stays]

    def _goes(self) -> str:
        if self._undoable.number:
            return self.tr(
                "Invoice {number} will be deleted: %Ln line(s), and what was decided about them.",
                "",
                self._undoable.lines,
            ).format(number=self._undoable.number)
        if self._undoable.readings:
            return self._use_goes()
        if self._undoable.details:
            return self.tr(
                "%Ln client(s) will have their former reference, manager and tags again.",
                "",
                self._undoable.details,
            )
        return self._clients_go()

    def _clients_go(self) -> str:
        undoable = self._undoable
        goes = self.tr("%Ln client(s) will be removed.", "", undoable.rows)
        running = self.tr("%Ln running subscription(s) will be removed too.", "", undoable.running)
        return f"{goes} {running}" if undoable.running else goes

    def _use_goes(self) -> str:
        undoable, formats = self._undoable, self._workspace.formats
        goes = self.tr("%Ln reading(s) will be taken back.", "", undoable.readings)
        if not undoable.net:
            return goes
        currency = self._workspace.ask(catalogue).currency
        credited = self.tr(
            "{amount} before VAT, billed by late readings, is credited today."
        ).format(amount=formats.amount(undoable.net, currency))
        return f"{goes} {credited}"

    def _on_confirmed(self) -> None:
        self.show_error("")
        try:
            self._workspace.catch_up()
        except Refused as refused:
            self._on_failed(refused)
            return
        self.confirm.setEnabled(False)
        books, journal_id = self._workspace.books, self._undoable.journal_id

        def work(_progress: Progress) -> Changes:
            return undo_import(books, journal_id)

        self._work.run(work, self._on_undone, failed=self._on_failed)

    def _on_undone(self, changes: Changes) -> None:
        self.accept()
        self._workspace.announce(changes)
        self.done_saying.emit(self._said(len(changes.clients)).format(file=self._file))

    def _said(self, clients: int) -> str:
        readings = self._undoable.readings
        if self._undoable.number:
            lines = self._undoable.lines
            return self.tr("Import of {file} undone: %Ln line(s) of an invoice", "", lines)
        if readings:
            return self.tr("Import of {file} undone: %Ln reading(s) taken back", "", readings)
        if self._undoable.details:
            return self.tr("Import of {file} undone: %Ln client(s) as before", "", clients)
        return self.tr("Import of {file} undone: %Ln client(s) removed", "", clients)

    def _on_failed(self, error: Exception) -> None:
        self.confirm.setEnabled(True)
        names = self._workspace.ask(catalogue)
        self.show_error(failure_sentence(error, self._workspace.formats, names))


def _shortened(file: str) -> str:
    """Leave out the middle of a long name: its beginning and its ending tell it from others."""
    if len(file) <= _LONGEST:
        return file
    half = (_LONGEST - 1) // 2
    return f"{file[:half]}…{file[-half:]}"
