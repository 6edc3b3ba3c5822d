"""What is done with an invoice as a whole: settled, reopened, deleted, written to a file."""

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused
from app.services.catalogue import catalogue
from app.services.invoices.entering import delete_invoice
from app.services.invoices.settling import Settled, reopen_invoice, settle_invoice
from app.services.reports.invoice_file import invoice_file
from app.views import labels
from app.views.invoices.words import comparison_words
from app.views.labels.source import Labels
from app.views.reports.saving import choose_target
from app.views.saving_table import EXTENSIONS, TableSaving
from app.views.widgets.question import ask
from app.views.work import Work
from app.views.workspace import Workspace


class InvoiceEnding(QObject):
    """Asks before each, over the window; settling is done on a worker thread."""

    said = Signal(str)
    failed = Signal(object)
    """The exception: nothing was done."""
    unsaved = Signal(str)
    """Why nothing was written to a file."""
    changed = Signal()
    """Settling began, or it is over."""
    deleted = Signal()

    def __init__(
        self, workspace: Workspace, settings: QSettings, invoice_id: int, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace, self._settings = workspace, settings
        self._invoice_id, self._window = invoice_id, window
        self._work = Work(self)
        self._saving = TableSaving(workspace, settings, window)
        self._saving.saved.connect(self.said)
        self._saving.failed.connect(self.unsaved)
        self.number = ""
        """The number of the invoice, once it is read."""

    @property
    def is_busy(self) -> bool:
        """Whether the invoice is being settled."""
        return self._work.is_busy

    def ask_to_settle(self) -> None:
        """Settle it once that is confirmed."""
        ask(
            self._window,
            title=self.tr("Settle this invoice?"),
            sentence=self.tr(
                "Its number, {number}, is noted on the documents of its lines that have none. It "
                "can be reopened."
            ).format(number=self.number),
            yes=self.tr("&Settle"),
            no=self.tr("&Cancel"),
            then=self._settle,
        )

    def ask_to_reopen(self) -> None:
        """Reopen it once that is confirmed."""
        ask(
            self._window,
            title=self.tr("Reopen this invoice?"),
            sentence=self.tr("Its number is taken off the documents that settling noted it on."),
            yes=self.tr("&Reopen"),
            no=self.tr("&Leave it settled"),
            then=self._reopen,
        )

    def ask_to_delete(self) -> None:
        """Delete it once that is confirmed."""
        ask(
            self._window,
            title=self.tr("Delete this invoice?"),
            sentence=self.tr("Its lines and what was decided about them are lost."),
            yes=self.tr("&Delete"),
            no=self.tr("&Keep it"),
            then=self._delete,
            enter_means_no=True,
        )

    def export(self) -> None:
        """Write the comparison to a file."""
        known = self._workspace.ask(catalogue)
        making = invoice_file(self._invoice_id, comparison_words(known, self._workspace.formats))
        plain = "".join(sign if sign.isalnum() or sign in "-_." else "-" for sign in self.number)
        choose_target(
            self._window,
            self._settings,
            title=self.tr("Export the comparison"),
            file_name=Labels.tr("invoice-{number}", "file name").format(number=plain),
            extensions=EXTENSIONS,
            chosen=lambda target: self._saving.write(making, target),
        )

    def _settle(self) -> None:
        books, invoice_id = self._workspace.books, self._invoice_id
        self._work.run(
            lambda _progress: settle_invoice(books, invoice_id),
            self._on_settled,
            failed=self._on_failed,
        )
        self.changed.emit()

    def _on_settled(self, done: Settled) -> None:
        self.changed.emit()
        noted = labels.documents(len(done.noted))
        words = self.tr("Settled: its number is noted on {documents}").format(documents=noted)
        if done.others:
            others = labels.documents(len(done.others))
            kept = self.tr("{others} keep another number").format(others=others)
            words = self.tr("{words}; {kept}").format(words=words, kept=kept)
        self.said.emit(words)
        self._workspace.announce(done)

    def _reopen(self) -> None:
        try:
            self._workspace.apply(reopen_invoice, self._invoice_id)
        except Refused as refused:
            self.failed.emit(refused)
            return
        self.said.emit(self.tr("Invoice reopened"))

    def _delete(self) -> None:
        try:
            self._workspace.apply(delete_invoice, self._invoice_id)
        except Refused as refused:
            self.failed.emit(refused)
            return
        self.said.emit(self.tr("Invoice deleted"))
        self.deleted.emit()

    def _on_failed(self, error: Exception) -> None:
        self.changed.emit()
        self.failed.emit(error)
