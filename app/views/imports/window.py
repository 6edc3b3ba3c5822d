"""The import window: four steps from a file to its clients."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.services.exports.writing import CannotWrite
from app.services.imports.checking import Checked
from app.services.imports.fields import Kind
from app.views.failures import failure_sentence
from app.views.imports.flow import Flow
from app.views.imports.footer import Step
from app.views.imports.pages import Pages
from app.views.imports.writing import ask_where_to_save
from app.views.widgets.question import ask
from app.views.widgets.texts import Ground, set_ground
from app.views.workspace import Workspace

_GEOMETRY = "imports/geometry"


class ImportWindow(QDialog):
    """One import. Nothing is written before the last step, and then all of it or nothing."""

    said = Signal(str)
    """What was done, for the status bar."""

    def __init__(
        self, workspace: Workspace, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._workspace = workspace
        self._settings = settings
        set_ground(self, Ground.SURFACE)
        self.pages = Pages(workspace.formats)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self._flow = Flow(workspace, settings, self.pages, self)
        self._flow.said.connect(self.said)
        self._flow.step_shown.connect(self.setWindowTitle)
        self._flow.finished.connect(self.accept)
        self.setWindowTitle(self.tr("Import"))
        self.pages.footer.cancel.clicked.connect(self.reject)
        self.pages.footer.save.clicked.connect(self._on_save)
        self.pages.choose.template_wanted.connect(self.save_template)
        self.pages.choose.zone.choose.setFocus()
        self._restore()

    @property
    def step(self) -> Step:
        """Where the import stands."""
        return self._flow.step

    @property
    def checked(self) -> Checked | None:
        """The file as checked and fixed so far."""
        return self._flow.checks.checked

    @property
    def invoice(self) -> int | None:
        """The id of the invoice that was imported; None: none was."""
        return self._flow.invoice

    @property
    def is_busy(self) -> bool:
        """Whether something long is being done."""
        return self._flow.work.is_busy

    def choose_file(self, path: Path) -> None:
        """Read a file."""
        self._flow.choose_file(path)

    def take_clipboard(self) -> None:
        """Read what was copied from a spreadsheet, and go on to its columns or rows."""
        self._flow.take_clipboard()

    def save_rejected(self, path: Path) -> None:
        """Write the rejected rows with their reasons, and say so above the rows."""
        checked, notices = self.checked, self.pages.notices
        if checked is None:
            return
        try:
            saved = self._flow.writing.save_rejected(checked, path)
        except CannotWrite as error:
            sentence = failure_sentence(error, self._workspace.formats)
            notices.say_wrong(self.tr("The rejected rows were not saved."), sentence)
            return
        said = self.tr("%Ln rejected row(s) saved: {file}", "", saved).format(file=path.name)
        notices.say(said)
        self.said.emit(said)

    def save_template(self, kind: Kind, path: Path) -> None:
        """Write an empty template, and say so on the first step."""
        wrong = self._flow.writing.save_template(kind, path)
        if wrong:
            self.pages.choose.show_unwritten(wrong)
        else:
            self.pages.choose.show_saved(path)

    def reject(self) -> None:
        """Stop what is being done; else leave, but not without asking where work would be lost."""
        if self._flow.stop():
            return
        if self._flow.checks.corrections and not self._flow.is_done:
            self._ask_before_leaving()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self._settings.setValue(_GEOMETRY, self.saveGeometry())
        super().done(result)
        work = self._flow.work
        work.abandon()
        # A task that is still ending needs its window; reading a file cannot be cut short.
        if work.is_idle:
            self.deleteLater()
        else:
            work.idle.connect(self.deleteLater)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._look_at_file()

    def _look_at_file(self) -> None:
        """Say so where the file was written anew since it was read."""
        chosen = self._flow.reading.chosen
        if self.step in (Step.MAP, Step.CHECK) and chosen is not None and chosen.has_changed:
            self.pages.notices.say(
                self.tr("The file has changed since it was read."),
                self.tr("Read again, it shows what is in it now; corrections made here are lost."),
                read_again=True,
            )

    def _restore(self) -> None:
        self.resize(1120, 740)
        self.setMinimumSize(880, 560)
        geometry = self._settings.value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def _ask_before_leaving(self) -> None:
        made = self._flow.checks.corrections
        ask(
            self,
            title=self.tr("Leave without importing?"),
            sentence=self.tr(
                "%Ln correction(s) made here would be lost; the file stays as it is.", "", made
            ),
            yes=self.tr("&Leave"),
            no=self.tr("&Stay"),
            then=self._on_leave,
            enter_means_no=True,
        )

    def _on_leave(self) -> None:
        self.done(QDialog.DialogCode.Rejected)

    def _on_save(self) -> None:
        checked = self.checked
        if checked is None:
            return
        stem = Path(checked.table.source.name).stem or self.tr("clipboard")
        name = self.tr("{file} - rejected.xlsx").format(file=stem)
        filters = self.tr("Excel workbook (*.xlsx);;Delimited text (*.csv)")
        title = self.tr("Save the rejected rows")
        ask_where_to_save(self, title, name, filters, self.save_rejected)
