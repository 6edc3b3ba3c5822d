"""The window of an invoice of the vendor's: its lines beside ours, decided on one by one."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QByteArray, QPoint, QSettings, Qt, Signal
from PySide6.QtWidgets import QDialog, QMenu, QVBoxLayout, QWidget

from app.domain.errors import Refusal, Refused
from app.domain.vendor_invoices import Decision
from app.services.catalogue import catalogue
from app.services.changes import Changes
from app.services.invoices.comparison import ComparedLine, InvoiceComparison, Point
from app.services.invoices.deciding import Decided, decide
from app.services.invoices.entering import remove_lines, state_as_ours
from app.services.invoices.reading import compare_invoice
from app.views.explain import explain
from app.views.failures import failure_sentence
from app.views.invoices.explaining import comparison_explained
from app.views.invoices.head_dialog import HeadDialog
from app.views.invoices.invoice_acts import InvoiceActs
from app.views.invoices.invoice_ending import InvoiceEnding
from app.views.invoices.invoice_footer import InvoiceFooter
from app.views.invoices.invoice_head import InvoiceHead
from app.views.invoices.invoice_table import InvoiceTable
from app.views.invoices.line_dialogs import AssignDialog, DisputeDialog, LineDialog
from app.views.rebilling.run_dialogs import CommentDialog
from app.views.reports.periods import Span
from app.views.widgets.texts import Ground, set_ground
from app.views.work import Work
from app.views.workspace import Workspace

_GEOMETRY = "invoices/geometry"


class InvoiceWindow(QDialog):
    """One invoice. It is settled once every line that does not match was decided about."""

    said = Signal(str)
    """What was done, for the status bar."""
    client_chosen = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        settings: QSettings,
        invoice_id: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._workspace, self._settings, self.invoice_id = workspace, settings, invoice_id
        self.found: InvoiceComparison | None = None
        self._work = Work(self)
        self._known = workspace.ask(catalogue)
        self.acts = InvoiceActs(self)
        self.lines = InvoiceTable(self._known, workspace.formats)
        self.head = InvoiceHead(workspace.formats, self.acts, self.lines.gathering.field)
        self.footer = InvoiceFooter()
        self.ending = InvoiceEnding(workspace, settings, invoice_id, self)
        self._lay_out()
        self._wire()
        self._read()

    @property
    def is_busy(self) -> bool:
        """Whether the invoice is being read or settled."""
        return self._work.is_busy or self.ending.is_busy

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
        self.resize(1240, 740)
        self.setMinimumSize(900, 560)
        geometry = self._settings.value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def _wire(self) -> None:
        lines, acts, footer = self.lines, self.acts, self.footer
        lines.chosen.connect(self._allow)
        lines.opened.connect(self._open_client)
        lines.explanation_wanted.connect(self._explain)
        lines.view.customContextMenuRequested.connect(self._on_menu)
        acts.accept.triggered.connect(self._on_accept)
        acts.dispute.triggered.connect(self._on_dispute)
        acts.comment.triggered.connect(self._on_comment)
        acts.assign.triggered.connect(self._on_assign)
        acts.add.triggered.connect(self._on_add)
        acts.as_ours.triggered.connect(self._on_as_ours)
        acts.take_off.triggered.connect(self._on_take_off)
        acts.explain.triggered.connect(lambda: self._explain(lines.current_row()))
        acts.open_client.triggered.connect(lambda: self._open_client(lines.current_row()))
        self.head.change.clicked.connect(self._on_change)
        footer.delete.clicked.connect(self.ending.ask_to_delete)
        footer.reopen.clicked.connect(self.ending.ask_to_reopen)
        footer.export.clicked.connect(self.ending.export)
        footer.leave.clicked.connect(self.close)
        footer.settle.clicked.connect(self.ending.ask_to_settle)
        self.ending.said.connect(self.said)
        self.ending.failed.connect(self._on_failed)
        self.ending.unsaved.connect(self.head.say_wrong)
        self.ending.changed.connect(self._allow)
        self.ending.deleted.connect(self.close)
        self._workspace.changed.connect(self._on_changed)

    def _read(self) -> None:
        """Read the invoice anew, on a worker thread."""
        books, invoice_id = self._workspace.books, self.invoice_id
        self._work.run(
            lambda _progress: compare_invoice(books, invoice_id),
            self._show,
            failed=self._on_failed,
        )
        self._allow()

    def _show(self, found: InvoiceComparison) -> None:
        self.found = found
        self.ending.number = found.fields.number
        self.setWindowTitle(self.head.show_invoice(found))
        self.lines.show_invoice(found)
        self._allow()

    def _allow(self) -> None:
        """Offer what can be done with the invoice, and with the lines that are chosen."""
        found = self.found
        is_open = found is not None and found.settled_on is None
        self.acts.allow(self.lines.chosen_rows(), is_open=is_open)
        self.head.follow_acts(is_open=is_open, is_busy=self.is_busy)
        self.footer.follow(found, is_busy=self.is_busy)

    def _on_accept(self) -> None:
        """Accept the lines; where all of them are accepted, take that back."""
        rows = self._undecided()
        is_taken_back = all(row.decision is Decision.ACCEPTED for row in rows)
        decision = None if is_taken_back else Decision.ACCEPTED
        self._decide({row.point: Decided(decision, row.comment) for row in rows})

    def _on_dispute(self) -> None:
        rows = self._undecided()
        if rows and all(row.decision is Decision.DISPUTED for row in rows):
            self._decide({row.point: Decided(None, row.comment) for row in rows})
            return

        def disputed(reason: str) -> None:
            self._decide({row.point: Decided(Decision.DISPUTED, reason) for row in rows})

        DisputeDialog(len(rows), _comment(rows), disputed, self).open()

    def _on_comment(self) -> None:
        rows = self.lines.chosen_rows()

        def noted(comment: str) -> None:
            self._decide({row.point: Decided(row.decision, comment) for row in rows})

        CommentDialog(len(rows), _comment(rows), noted, self).open()

    def _on_assign(self) -> None:
        stated = [row.stated for row in self.lines.chosen_rows() if row.stated is not None]
        values = stated[0].values
        texts = (values.client_text, values.service_text) if len(stated) == 1 else ()
        words = " · ".join(text for text in texts if text)
        lines = [line.id for line in stated]
        AssignDialog(self._workspace, self.invoice_id, lines, words, self).open()

    def _on_add(self) -> None:
        if self.found is not None:
            days = Span(self.found.fields.start, self.found.fields.end)
            LineDialog(self._workspace, self.invoice_id, days, self).open()

    def _on_as_ours(self) -> None:
        rows = self.lines.chosen_rows()
        billed = [row.ours.line_id for row in rows if row.stated is None and row.ours is not None]
        self._try(lambda: self._workspace.apply(state_as_ours, self.invoice_id, billed))

    def _on_take_off(self) -> None:
        rows = self.lines.chosen_rows()
        lines = [row.stated.id for row in rows if row.stated is not None]
        self._try(lambda: self._workspace.apply(remove_lines, self.invoice_id, lines))

    def _on_change(self) -> None:
        if self.found is not None:
            HeadDialog(self._workspace, self, (self.invoice_id, self.found.fields)).open()

    def _undecided(self) -> Sequence[ComparedLine]:
        return [row for row in self.lines.chosen_rows() if not row.pair.agrees]

    def _decide(self, wanted: Mapping[Point, Decided]) -> None:
        self._try(lambda: self._workspace.apply(decide, self.invoice_id, wanted))

    def _try(self, act: Callable[[], object]) -> None:
        """Do something; say why not where it is refused."""
        self.head.say_wrong("")
        try:
            act()
        except Refused as refused:
            self._on_failed(refused)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.reason is Refusal.INVOICE_GONE:
            self.found = None
        self.head.say_wrong(failure_sentence(error, self._workspace.formats, self._known))
        self._allow()

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self._read()

    def _explain(self, row: ComparedLine | None) -> None:
        if row is not None:
            explain(self, comparison_explained(row, self._known, self._workspace.formats))

    def _open_client(self, row: ComparedLine | None) -> None:
        """Open the client of a line; where nobody was found, ask who it is."""
        if row is None:
            return
        if row.client is not None:
            self.client_chosen.emit(row.client.id)
        elif self.acts.assign.isEnabled():
            self._on_assign()

    def _on_menu(self, at: QPoint) -> None:
        acts = self.acts
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([acts.open_client, acts.explain])
        menu.addSeparator()
        menu.addActions([acts.accept, acts.dispute, acts.comment])
        menu.addSeparator()
        menu.addActions([acts.assign, acts.as_ours, acts.add, acts.take_off])
        menu.popup(self.lines.view.viewport().mapToGlobal(at))


def _comment(rows: Sequence[ComparedLine]) -> str:
    """Return the comment that all lines have; empty where they have different ones."""
    comments = {row.comment for row in rows}
    return comments.pop() if len(comments) == 1 else ""
