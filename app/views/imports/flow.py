"""How an import goes from step to step: what each button leads to, what each result shows."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

from app.services.changes import Changes
from app.services.imports.checking import Checked
from app.services.imports.fields import Kind
from app.services.imports.imported import Imported
from app.services.imports.mapping import ColumnMapping
from app.views.failures import failure_sentence
from app.views.imports.checks import Checks
from app.views.imports.chosen import Chosen
from app.views.imports.footer import Step
from app.views.imports.pages import Pages
from app.views.imports.reading import Reading
from app.views.imports.words import imported_words, importing_words, kind_title
from app.views.imports.writing import Writing
from app.views.work import Work
from app.views.workspace import Workspace


class Flow(QObject):
    """Wires the pages to the reading, the checking and the writing."""

    said = Signal(str)
    step_shown = Signal(str)
    """The title of the window at the step that is shown now."""
    finished = Signal()
    """The rows were imported, and the person wants to see the clients."""

    def __init__(
        self, workspace: Workspace, settings: QSettings, pages: Pages, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.pages = pages
        self.work = Work(self)
        self.reading = Reading(settings, self.work, self)
        self.checks = Checks(workspace.books, self.work, self)
        self.writing = Writing(workspace, self.work, self)
        self.step = Step.CHOOSE
        self.is_done = False
        self.invoice: int | None = None
        self._wire_pages()
        self._wire_work()
        self._show(Step.CHOOSE)

    @property
    def is_writing(self) -> bool:
        """Whether the rows are being written."""
        return self.step is Step.IMPORT and not self.is_done

    def choose_file(self, path: Path) -> None:
        """Read a file; what was read of another is forgotten."""
        self._begin_reading()
        self.reading.read_file(path)

    def take_clipboard(self) -> None:
        """Read what was copied from a spreadsheet, and go on to its columns or rows."""
        self._begin_reading()
        self.reading.read_clipboard()

    def stop(self) -> bool:
        """Stop what is being done, and say whether there was anything to be stopped."""
        if self.is_writing:
            self.pages.footer.cancel.setEnabled(False)
            self.pages.busy.say_stopping()
            self.work.cancel()
            return True
        if self.pages.current is not self.pages.busy:
            return False
        if self.reading.chosen is None:
            self.reading.clear()
        else:
            self.checks.clear()
        self._show(self.step)
        return True

    def _wire_pages(self) -> None:
        pages = self.pages
        pages.choose.file_chosen.connect(self.choose_file)
        pages.choose.paste_wanted.connect(self.take_clipboard)
        pages.choose.sheet_chosen.connect(self._on_sheet)
        pages.choose.kind_chosen.connect(self._on_kind)
        pages.map.mapping_changed.connect(self._on_mapping)
        pages.map.forget_wanted.connect(self._on_forget)
        pages.check.cell_corrected.connect(self.checks.correct)
        pages.check.rows_skipped.connect(self.checks.skip)
        pages.notices.read_again_wanted.connect(self._on_read_again)
        pages.footer.back.clicked.connect(self._on_back)
        pages.footer.go.clicked.connect(self._on_go)

    def _wire_work(self) -> None:
        self.work.began.connect(self._show_foot)
        self.work.ended.connect(self._on_work_ended)
        self.work.progressed.connect(self.pages.busy.show_progress)
        self.reading.found.connect(self._on_found)
        self.reading.failed.connect(self._on_unreadable)
        self.checks.began.connect(self._on_checked)
        self.checks.updated.connect(self._on_updated)
        self.checks.failed.connect(self._on_failed)
        self.writing.imported.connect(self._on_imported)
        self.writing.outdated.connect(self._on_outdated)
        self.writing.cancelled.connect(self._on_import_cancelled)
        self.writing.failed.connect(self._on_failed)
        self._workspace.changed.connect(self._on_changed)

    def _show(self, step: Step) -> None:
        self.step = step
        self.pages.notices.clear()
        self.pages.show_step(step)
        chosen = self.reading.chosen
        title = kind_title(None if chosen is None else chosen.kind)
        self.pages.show_title(title)
        self.step_shown.emit(title)
        self._show_foot()

    def _show_foot(self) -> None:
        self.pages.footer.show_step(
            self.step,
            self.reading.chosen,
            self.checks.checked,
            busy=self.work.is_busy,
            done=self.is_done,
        )

    def _begin_reading(self) -> None:
        self.checks.clear()
        self.pages.choose.clear()
        self._show(Step.CHOOSE)
        self.pages.busy.begin(self.tr("Reading the file…"))

    def _begin_check(self, chosen: Chosen) -> None:
        if self.step is Step.MAP:
            self.reading.remember()
        self.pages.busy.begin(self.tr("Checking the rows…"))
        self.checks.start(chosen.table, chosen.mapping, chosen.kind)

    def _begin_import(self, checked: Checked) -> None:
        self._show(Step.IMPORT)
        self.pages.busy.begin(importing_words(checked.kind), at_once=True)
        self.writing.import_rows(checked)

    def _show_mapping(self) -> None:
        if self.reading.chosen is not None:
            self.pages.map.show_chosen(self.reading.chosen)
        self._show_foot()

    def _on_go(self) -> None:
        chosen, checked = self.reading.chosen, self.checks.checked
        match self.step:
            case Step.CHOOSE if chosen is not None and chosen.needs_mapping:
                self._show(Step.MAP)
                self._show_mapping()
            case Step.CHOOSE | Step.MAP if chosen is not None:
                self._begin_check(chosen)
            case Step.CHECK if checked is not None and not self.work.is_busy:
                self._begin_import(checked)
            case Step.IMPORT if self.is_done:
                self.finished.emit()
            case _:
                pass

    def _on_back(self) -> None:
        """From the check to the columns, even where they needed nobody; from these to the file."""
        self.checks.clear()
        back_to_map = self.step is Step.CHECK
        self._show(Step.MAP if back_to_map else Step.CHOOSE)
        if back_to_map:
            self._show_mapping()

    def _on_work_ended(self) -> None:
        self.pages.busy.end()
        self._show_foot()

    def _on_sheet(self, sheet: str) -> None:
        self.pages.busy.begin(self.tr("Reading the file…"))
        self.reading.read_sheet(sheet)

    def _on_read_again(self) -> None:
        self._begin_reading()
        self.reading.read_again()

    def _on_found(self, chosen: Chosen, straight_on: bool) -> None:
        self.pages.choose.show_table(chosen.table, chosen.kind)
        self._show(Step.CHOOSE)
        self.pages.footer.go.setFocus()
        if straight_on:
            self._on_go()

    def _on_unreadable(self, error: Exception) -> None:
        self._show(Step.CHOOSE)
        sentence = failure_sentence(error, self._workspace.formats)
        self.pages.choose.show_failure(self.reading.name, sentence)

    def _on_kind(self, kind: Kind) -> None:
        self.reading.choose_kind(kind)
        self._show(Step.CHOOSE)

    def _on_mapping(self, mapping: ColumnMapping) -> None:
        self.reading.choose_mapping(mapping)
        self._show_mapping()

    def _on_forget(self) -> None:
        self.reading.forget()
        self._show_mapping()

    def _on_checked(self, checked: Checked) -> None:
        self._show(Step.CHECK)
        self.pages.check.begin(checked)

    def _on_updated(self, checked: Checked) -> None:
        self.pages.check.show_again(checked)
        self._show_foot()

    def _on_changed(self, _changes: Changes) -> None:
        """Clients or the catalogue changed, perhaps by another window: look again."""
        if self.step is Step.CHECK:
            self.checks.again()
            self.pages.notices.say(
                self.tr("Clients or the catalogue have changed meanwhile."),
                self.tr("The rows were checked again."),
            )

    def _on_imported(self, checked: Checked, imported: Imported) -> None:
        self.is_done = True
        self.invoice = imported.invoice
        self.pages.done.show_done(checked, imported)
        self._show(Step.IMPORT)
        self.said.emit(imported_words(checked.kind, imported.rows, len(checked.rejected)))

    def _on_outdated(self, fresh: Checked) -> None:
        self._show(Step.CHECK)
        self.checks.take(fresh)
        self.pages.notices.say(
            self.tr("Nothing was imported: clients or the catalogue have changed meanwhile."),
            self.tr("The rows were checked again. Look at them and import anew."),
        )

    def _on_import_cancelled(self) -> None:
        self._show(Step.CHECK)
        self.checks.again()
        self.pages.notices.say(self.tr("Import cancelled. Nothing was imported."))

    def _on_failed(self, error: Exception) -> None:
        """What was shown before is shown again, with the reason above it."""
        self._show(Step.CHECK if self.step is Step.IMPORT else self.step)
        sentence = failure_sentence(error, self._workspace.formats)
        self.pages.notices.say_wrong(self.tr("This could not be done."), sentence)
