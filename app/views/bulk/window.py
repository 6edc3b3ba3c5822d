"""The window of a bulk change: what changes at the left, the preview, then the report."""

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.bulk_change import BulkChange
from app.services.bulk import BulkContext, BulkReport, apply_bulk, change_of, preview_bulk
from app.services.catalogue import catalogue
from app.services.changes import Changes
from app.services.client_lists import Tab
from app.services.exports.sheet import Sheet
from app.views.bulk.choices import ChoicesPanel
from app.views.bulk.declaring import DeclareDialog
from app.views.bulk.explaining import Explaining
from app.views.bulk.footer import BulkFooter
from app.views.bulk.obstacles import obstacle
from app.views.bulk.preview_page import PreviewPage
from app.views.bulk.report_page import ReportPage
from app.views.bulk.sheets import preview_sheet, report_sheet
from app.views.bulk.taking_back import TakingBack
from app.views.busy import Busy
from app.views.clipboard import put_on_clipboard
from app.views.explain import Explanation, explain
from app.views.failures import failure_sentence
from app.views.saving_table import TableSaving
from app.views.theme import Space, Tone
from app.views.widgets.banners import Banner
from app.views.widgets.steps import StepTrail
from app.views.widgets.texts import Ground, Hairline, TitleRow, set_ground
from app.views.work import Work
from app.views.workspace import Workspace

_GEOMETRY = "bulk/geometry"
_TYPING_MS = 200
_CHOOSE, _PREVIEW, _REPORT = range(3)


class BulkWindow(QDialog):
    """One bulk change. Nothing is written before it is confirmed, and no client by halves."""

    said = Signal(str)
    """What was done, for the status bar."""
    client_chosen = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        settings: QSettings,
        client_ids: tuple[int, ...],
        tab: Tab,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._workspace, self._settings = workspace, settings
        self._ids, self._tab = client_ids, tab
        self._context: BulkContext | None = None
        self._report: BulkReport | None = None
        self._is_applying = self._is_stopping = False
        self._work = Work(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self._preview)
        set_ground(self, Ground.SURFACE)
        known, formats = workspace.ask(catalogue), workspace.formats
        self.choices = ChoicesPanel(known, formats, tab)
        self.preview = PreviewPage(formats)
        self.report = ReportPage(known, formats)
        self._saving = TableSaving(workspace, settings, self)
        self._taking_back = TakingBack(workspace, self)
        self._busy = Busy(formats, self.tr("{done} of {total} clients"))
        self._word()
        self._lay_out()
        self._wire()
        self._restore()
        self._preview()

    @property
    def context(self) -> BulkContext | None:
        """The preview on the screen; None while it is out of date."""
        return self._context

    @property
    def outcome(self) -> BulkReport | None:
        """What was done; None before."""
        return self._report

    @property
    def is_busy(self) -> bool:
        """Whether something is being reckoned or written."""
        return self._work.is_busy or self._pause.isActive()

    def begin_with(self, field: str) -> None:
        """Switch a field on and go to what is to be chosen for it."""
        switch = self.choices.switches[field]
        switch.box.setChecked(True)
        # Not asked of the box: the window may not be in front yet.
        switch.editor.setFocus(Qt.FocusReason.TabFocusReason)

    def reject(self) -> None:
        """Stop what is being written; else leave."""
        if self._is_applying:
            self._is_stopping = True
            self._busy.say_stopping()
            self._work.cancel()
            return
        super().reject()

    def done(self, result: int) -> None:
        self._settings.setValue(_GEOMETRY, self.saveGeometry())
        self._pause.stop()
        super().done(result)
        self._work.abandon()
        if self._work.is_idle:
            self.deleteLater()
        else:
            self._work.idle.connect(self.deleteLater)

    def _word(self) -> None:
        title = self.tr("Change %Ln client(s)", "", len(self._ids))
        self.setWindowTitle(title)
        self._head = TitleRow(title, margin=Space.WIZARD_MARGIN)
        steps = (self.tr("Choose"), self.tr("Preview"), self.tr("Report"))
        self.trail = StepTrail(steps)
        self._head.add_act(self.trail)
        self._wrong = Banner("", icon_name="circle-alert", tone=Tone.DANGER)
        self._wrong.hide()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for page in (self.preview, self._busy, self.report):
            self._stack.addWidget(page)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._wrong)
        middle.addWidget(self._stack, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.choices)
        self._edge = Hairline(vertical=True)
        body.addWidget(self._edge)
        body.addLayout(middle, 1)
        self.footer = BulkFooter()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head, Hairline()):
            column.addWidget(part)
        column.addLayout(body, 1)
        column.addWidget(self.footer)
        self.choices.switches["plan"].box.setFocus(Qt.FocusReason.TabFocusReason)

    def _wire(self) -> None:
        self.choices.edited.connect(self._on_edited)
        self.preview.asked.connect(self._on_asked)
        self.preview.ticked.connect(self._show_footer)
        self.preview.declare_wanted.connect(self._on_declare)
        self.report.asked.connect(self._on_asked)
        self.footer.cancel.clicked.connect(self.reject)
        self.footer.copy.clicked.connect(self._on_copy)
        self.footer.export.clicked.connect(self._on_export)
        self._saving.saved.connect(self.said)
        self._saving.failed.connect(self._say_wrong)
        self.report.client_chosen.connect(self.client_chosen)
        self.report.undo_wanted.connect(self._on_undo)
        self._taking_back.undone.connect(self.report.show_undone)
        self._taking_back.said.connect(self.said)
        self._taking_back.refused.connect(self._say_wrong)
        self.footer.confirm.clicked.connect(self._apply)
        self.footer.leave.clicked.connect(self.accept)
        self._busy.wanted.connect(self._on_busy)
        self._work.progressed.connect(self._on_progressed)
        self._workspace.changed.connect(self._on_changed)

    def _restore(self) -> None:
        self.resize(1240, 740)
        self.setMinimumSize(900, 600)
        geometry = self._settings.value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def _preview(self) -> None:
        """Reckon again, on a worker thread; a newer choice abandons an older one."""
        change = self.choices.change() if self.choices.check() else BulkChange()
        books, ids, tab = self._workspace.books, self._ids, self._tab
        self._work.run(
            lambda progress: preview_bulk(books, ids, tab, change, progress),
            self._on_previewed,
            failed=self._on_failed,
        )
        self._show_footer()

    def _apply(self) -> None:
        """Write what was previewed, on a worker thread."""
        context = self._context
        if context is None:
            return
        self._wrong.hide()
        try:
            self._workspace.catch_up()
        except Exception as error:  # noqa: BLE001 - said in its place, whatever it is
            self._on_failed(error)
            return
        if self._context is not context or context.today != self._workspace.books.today():
            # Time went on since the preview: the fresh figures are shown, and ticked anew.
            self._on_edited()
            return
        self._is_applying, self._is_stopping = True, False
        books, reason = self._workspace.books, self.choices.reason.text()
        self._busy.begin(self.tr("The clients are being changed…"), at_once=True)
        self._work.run(
            lambda progress: apply_bulk(books, context, reason, progress),
            self._on_applied,
            failed=self._on_failed,
        )
        self._show_footer()

    def _show_footer(self) -> None:
        """Show what can be done, and why the change cannot be confirmed yet."""
        is_report, context = self._report is not None, self._context
        clients = 0 if context is None or self.choices.is_empty else context.totals.clients
        if is_report:
            self.footer.show_report()
        elif self._is_applying:
            self.footer.show_applying()
        else:
            is_fresh = context is not None and not self.is_busy
            words = obstacle(self.choices, self.preview, clients, is_fresh=is_fresh)
            self.footer.show_preview(clients, words, can_copy=context is not None)
        self.choices.setEnabled(not self._is_applying)
        step = _CHOOSE if self.choices.is_empty else _PREVIEW
        self.trail.set_current(_REPORT if is_report else step)

    def _on_edited(self) -> None:
        self._context = None
        self._work.abandon()
        self._wrong.hide()
        self._pause.start()
        self._show_footer()

    def _on_changed(self, changes: Changes) -> None:
        """What was shown may be out of date: it is reckoned again, and ticked again."""
        ours = any(changes.concerns(client_id) for client_id in self._ids)
        if ours and self._report is None and not self._is_applying:
            self._on_edited()

    def _on_previewed(self, context: BulkContext) -> None:
        self._context = context
        self.preview.show_preview(context)
        self._show_footer()

    def _on_applied(self, report: BulkReport) -> None:
        self._is_applying = False
        self._busy.end()
        self._report = report
        self.report.show_report(report)
        self.choices.hide()
        self._edge.hide()
        self._stack.setCurrentWidget(self.report)
        self._show_footer()
        self.footer.leave.setFocus(Qt.FocusReason.TabFocusReason)
        self._workspace.announce(report)
        self.said.emit(self.report.headline(report))

    def _on_failed(self, error: Exception) -> None:
        self._is_applying = False
        self._busy.end()
        self._stack.setCurrentWidget(self.preview)
        known = self._workspace.ask(catalogue)
        self._say_wrong(failure_sentence(error, self._workspace.formats, known))
        self._show_footer()

    def _say_wrong(self, sentence: str) -> None:
        self._wrong.say(self.tr("Nothing was changed"), sentence)
        self._wrong.show()

    def _on_busy(self) -> None:
        self._stack.setCurrentWidget(self._busy)
        self.footer.cancel.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_progressed(self, done: int, total: int) -> None:
        # What was reported before Cancel was heard would take "Stopping…" away.
        if not self._is_stopping:
            self._busy.show_progress(done, total)

    def _sheet(self) -> Sheet:
        """What is on the screen, as a table."""
        known, formats = self._workspace.ask(catalogue), self._workspace.formats
        if self._report is not None:
            return report_sheet(self.report.rows(), known, formats)
        return preview_sheet(self.preview.rows(), Explaining(known, formats))

    def _on_copy(self) -> None:
        put_on_clipboard(self._sheet(), headings=True)
        self.said.emit(self.tr("Copied for a spreadsheet"))

    def _on_export(self) -> None:
        title = self.tr("Report of a change")
        asked = change_of(self.choices.change())
        self._saving.ask("bulk_report", title, self._sheet(), asked=asked)

    def _on_undo(self, client_id: int) -> None:
        self._wrong.hide()
        if self._report is not None and self._report.journal_id is not None:
            self._taking_back.begin(client_id, self._report.journal_id)

    def _on_declare(self) -> None:
        DeclareDialog(self._workspace, self).open()

    def _on_asked(self, explanation: Explanation) -> None:
        explain(self, explanation)
