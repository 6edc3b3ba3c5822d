"""The window of a run: a draft is adjusted and locked here, a locked run read and reversed."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QPoint, QSettings, Qt, Signal
from PySide6.QtWidgets import QDialog, QMenu, QVBoxLayout, QWidget

from app.domain.errors import Refused
from app.domain.rebilling import Adjustment
from app.services.catalogue import catalogue
from app.services.changes import Changes
from app.services.rebilling.preview import RunPreview, preview_run
from app.services.rebilling.runs import (
    Locked,
    RunOutdated,
    adjust,
    lock_run,
    throw_away,
)
from app.services.reports.rebilling import RebillingRow
from app.services.reports.rebilling_file import run_file
from app.views import labels
from app.views.explain import explain
from app.views.failures import failure_sentence
from app.views.labels.source import Labels
from app.views.rebilling.explaining import charge_explained
from app.views.rebilling.run_acts import RunActs
from app.views.rebilling.run_dialogs import CommentDialog, ReverseRunDialog
from app.views.rebilling.run_footer import RunFooter
from app.views.rebilling.run_head import RunHead
from app.views.rebilling.run_table import RunTable
from app.views.reports.rebilling_words import rebilling_words
from app.views.reports.saving import choose_target
from app.views.saving_table import EXTENSIONS, TableSaving
from app.views.widgets.question import ask
from app.views.widgets.texts import Ground, set_ground
from app.views.work import Work
from app.views.workspace import Workspace

_GEOMETRY = "rebilling/geometry"


class RunWindow(QDialog):
    """One run. Nothing is charged on before it is locked; then nothing changes any more."""

    said = Signal(str)
    """What was done, for the status bar."""
    client_chosen = Signal(object)

    def __init__(
        self, workspace: Workspace, settings: QSettings, run_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._workspace, self._settings, self.run_id = workspace, settings, run_id
        self.run: RunPreview | None = None
        self._work = Work(self)
        self._saving = TableSaving(workspace, settings, self)
        self._known = workspace.ask(catalogue)
        self.acts = RunActs(self)
        self.head = RunHead(workspace.formats, self.acts)
        self.lines = RunTable(self._known, workspace.formats)
        self.footer = RunFooter()
        self._lay_out()
        self._wire()
        self._read()

    @property
    def is_busy(self) -> bool:
        """Whether the run is being read or written."""
        return self._work.is_busy

    def done(self, result: int) -> None:
        self._settings.setValue(_GEOMETRY, self.saveGeometry())
        super().done(result)
        self._work.abandon()
        if self._work.is_idle:
            self.deleteLater()
        else:
            self._work.idle.connect(self.deleteLater)

    def _lay_out(self) -> None:
        set_ground(self, Ground.SURFACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.lines, 1)
        column.addWidget(self.footer)
        self.resize(1180, 720)
        self.setMinimumSize(860, 520)
        geometry = self._settings.value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def _wire(self) -> None:
        lines, acts, footer = self.lines, self.acts, self.footer
        lines.chosen.connect(self._allow)
        lines.opened.connect(self._open_client)
        lines.explanation_wanted.connect(self._explain)
        lines.view.customContextMenuRequested.connect(self._on_menu)
        acts.waive.triggered.connect(self._on_waive)
        acts.comment.triggered.connect(self._on_comment)
        acts.explain.triggered.connect(lambda: self._explain(lines.current_row()))
        acts.open_client.triggered.connect(lambda: self._open_client(lines.current_row()))
        footer.throw_away.clicked.connect(self._on_throw_away)
        footer.reverse.clicked.connect(self._on_reverse)
        footer.export.clicked.connect(self._on_export)
        footer.leave.clicked.connect(self.close)
        footer.lock.clicked.connect(self._on_lock)
        self._saving.saved.connect(self.said)
        self._saving.failed.connect(self.head.say_wrong)
        self._workspace.changed.connect(self._on_changed)

    def _read(self) -> None:
        """Read the run anew, on a worker thread."""
        books, run_id = self._workspace.books, self.run_id
        self._work.run(
            lambda _progress: preview_run(books, run_id), self._show, failed=self._on_failed
        )
        self._allow()

    def _show(self, run: RunPreview) -> None:
        self.run = run
        self.setWindowTitle(self.head.show_run(run))
        self.lines.show_run(run)
        self._allow()

    def _allow(self) -> None:
        """Offer what can be done with the run, and with the lines that are chosen."""
        run, chosen = self.run, self.lines.chosen_rows()
        is_draft = run is not None and run.number is None
        waived = bool(chosen) and all(row.is_waived for row in chosen)
        self.acts.allow(is_draft=is_draft, chosen=len(chosen), all_waived=waived)
        self.head.follow_acts(is_draft=is_draft, is_busy=self.is_busy)
        self.footer.follow(run, is_busy=self.is_busy)

    def _on_waive(self) -> None:
        """Waive the lines; where all of them are waived, charge them after all."""
        rows = self.lines.chosen_rows()
        waived = not all(row.is_waived for row in rows)
        self._adjust({row.paid.line_id: Adjustment(waived, row.comment) for row in rows})

    def _on_comment(self) -> None:
        rows = self.lines.chosen_rows()
        comments = {row.comment for row in rows}

        def noted(comment: str) -> None:
            self._adjust({row.paid.line_id: Adjustment(row.is_waived, comment) for row in rows})

        present = comments.pop() if len(comments) == 1 else ""
        CommentDialog(len(rows), present, noted, self).open()

    def _adjust(self, adjusted: dict[int, Adjustment]) -> None:
        self._try(lambda: self._workspace.apply(adjust, self.run_id, adjusted))

    def _on_throw_away(self) -> None:
        ask(
            self,
            title=self.tr("Throw this draft away?"),
            sentence=self.tr("Its waivers and comments are lost. Nothing was charged on."),
            yes=self.tr("&Throw away"),
            no=self.tr("&Keep it"),
            then=self._throw_away,
            enter_means_no=True,
        )

    def _throw_away(self) -> None:
        if self._try(lambda: self._workspace.apply(throw_away, self.run_id)):
            self.said.emit(self.tr("Draft thrown away"))
            self.close()

    def _on_lock(self) -> None:
        run = self.run
        if run is None:
            return
        amount = self._workspace.formats.amount(run.totals.gross, run.currency)
        ask(
            self,
            title=self.tr("Lock this run?"),
            sentence=self.tr(
                "{clients} are charged {amount} incl. VAT. A locked run gets its number and can "
                "only be reversed."
            ).format(clients=labels.clients(len(run.charged)), amount=amount),
            yes=self.tr("&Lock"),
            no=self.tr("&Cancel"),
            then=lambda: self._lock(run),
        )

    def _lock(self, run: RunPreview) -> None:
        """Charge on what was seen, on a worker thread: a run may have thousands of lines."""
        self.head.say_wrong("")
        books = self._workspace.books
        self._work.run(
            lambda _progress: lock_run(books, run.id, run), self._on_locked, failed=self._on_failed
        )
        self._allow()

    def _on_locked(self, done: Locked) -> None:
        number = self._workspace.formats.integer(done.number)
        self.said.emit(self.tr("Run {number} locked").format(number=number))
        self._workspace.announce(done)

    def _on_reverse(self) -> None:
        if self.run is not None and self.run.number is not None:
            dialog = ReverseRunDialog(self._workspace, self.run_id, self.run.number, self)
            dialog.reversed.connect(self._on_reversed)
            dialog.open()

    def _on_reversed(self, done: Locked) -> None:
        number = self._workspace.formats.integer(done.number)
        self.said.emit(self.tr("Reversed by run {number}").format(number=number))

    def _on_export(self) -> None:
        run = self.run
        if run is None:
            return
        making = run_file(run.id, rebilling_words(self._known, self._workspace.formats))
        name = Labels.tr("re-billing-draft", "file name")
        if run.number is not None:
            name = Labels.tr("re-billing-run-{number}", "file name").format(number=run.number)
        choose_target(
            self,
            self._settings,
            title=self.tr("Export the run"),
            file_name=name,
            extensions=EXTENSIONS,
            chosen=lambda target: self._saving.write(making, target),
        )

    def _try(self, act: Callable[[], object]) -> bool:
        """Do something; say why not where it is refused."""
        self.head.say_wrong("")
        try:
            act()
        except Refused as refused:
            self._on_failed(refused)
            return False
        return True

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, RunOutdated):
            self._show(error.fresh)
            self.head.say_wrong(
                self.tr("Something changed meanwhile; nothing was locked. Look at the new figures.")
            )
        else:
            formats = self._workspace.formats
            self.head.say_wrong(failure_sentence(error, formats, self._known))
        self._allow()

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self._read()

    def _explain(self, row: RebillingRow | None) -> None:
        if row is not None:
            explain(self, charge_explained(row.charged, self._known, self._workspace.formats))

    def _open_client(self, row: RebillingRow | None) -> None:
        if row is not None:
            self.client_chosen.emit(row.paid.client.id)

    def _on_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(
            [self.acts.open_client, self.acts.explain, self.acts.waive, self.acts.comment]
        )
        menu.popup(self.lines.view.viewport().mapToGlobal(at))
