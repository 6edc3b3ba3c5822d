"""The small dialogs of a run: its days and date, its locking, its reversal, a comment."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.errors import Refusal, Refused
from app.services.rebilling.runs import Locked, draft_run, reverse_run
from app.views import labels
from app.views.client.reason_field import ReasonField
from app.views.clients.dialogs import ActDialog
from app.views.failures import failure_sentence
from app.views.reports.periods import Span
from app.views.reports.typed_days import TypedDays
from app.views.theme import Space
from app.views.typed import Mistyped, typed_date
from app.views.widgets.buttons import DangerButton, PrimaryButton
from app.views.widgets.fields import LineEdit
from app.views.widgets.forms import FormField
from app.views.workspace import Workspace

_OF_THE_DATE = (Refusal.RUN_DATED_IN_FUTURE, Refusal.RUN_DATED_TOO_EARLY)


class DateField(FormField):
    """The date that a run bears, typed."""

    def __init__(self, caption: str, hint: str, workspace: Workspace, first: date) -> None:
        self._workspace = workspace
        self.line = LineEdit()
        super().__init__(caption, self.line, hint=hint)
        self.line.setText(workspace.formats.day(first))
        self.line.textChanged.connect(lambda _text: self.set_error(""))

    def day(self) -> date | None:
        """Return the date; None where it is mistyped, which is said at the field."""
        try:
            return typed_date(self.line.text(), today=self._workspace.books.today())
        except Mistyped as mistake:
            self.complain(labels.mistyped(mistake))
            return None

    def complain(self, sentence: str) -> None:
        """Say what is wrong, and go there."""
        self.set_error(sentence)
        self.line.setFocus()
        self.line.selectAll()


class BeginRunDialog(ActDialog):
    """Asks which days a run is for and which date it bears, and drafts it."""

    drafted = Signal(object)
    """The id of the draft."""

    def __init__(self, workspace: Workspace, span: Span, parent: QWidget) -> None:
        title = self.tr("Prepare a re-billing run")
        super().__init__(title, title, PrimaryButton(self.tr("&Prepare"), large=True), parent)
        self._workspace = workspace
        self.add_sentence(
            self.tr(
                "It takes what the firm has paid in these days and no run holds yet. Nothing is "
                "charged on before it is locked."
            )
        )
        self.days = TypedDays(workspace)
        self.days.show_span(span)
        today = workspace.books.today()
        self.dated = DateField(
            self.tr("&Dated"),
            self.tr("The date of what you charge: VAT and accounting entries follow it."),
            workspace,
            min(span.end, today),
        )
        row = QHBoxLayout()
        row.setSpacing(Space.THREE_QUARTERS)
        row.addWidget(self.days)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.dated)
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self._on_confirmed)
        self.dated.line.setFocus()

    def _on_confirmed(self) -> None:
        self.show_error("")
        span, dated_on = self.days.span(), self.dated.day()
        if span is None or dated_on is None:
            return
        try:
            run_id, _ = self._workspace.apply(draft_run, span.start, span.end, dated_on)
        except Refused as refused:
            _refuse(self, self.dated, refused, self._workspace)
            return
        self.accept()
        self.drafted.emit(run_id)


class ReverseRunDialog(ActDialog):
    """Asks for the date and the reason of a reversal, and writes it."""

    reversed = Signal(object)
    """The `Locked` run that reverses it."""

    def __init__(self, workspace: Workspace, run_id: int, number: int, parent: QWidget) -> None:
        title = self.tr("Reverse run {number}").format(number=workspace.formats.integer(number))
        super().__init__(title, title, DangerButton(self.tr("&Reverse"), large=True), parent)
        self._workspace, self._run_id = workspace, run_id
        self.add_sentence(
            self.tr(
                "A run with the opposite amounts is written under the next number. What this one "
                "held can be charged on again."
            )
        )
        self.dated = DateField(self.tr("&Dated"), "", workspace, workspace.books.today())
        self.reason = ReasonField()
        self.body.addWidget(self.dated)
        self.body.addWidget(self.reason)
        self.confirm.clicked.connect(self._on_confirmed)
        self.reason.line.setFocus()

    def _on_confirmed(self) -> None:
        self.show_error("")
        dated_on = self.dated.day()
        if dated_on is None:
            return
        try:
            done: Locked = self._workspace.apply(
                reverse_run, self._run_id, dated_on, self.reason.reason
            )
        except Refused as refused:
            _refuse(self, self.dated, refused, self._workspace)
            return
        self.accept()
        self.reversed.emit(done)


class CommentDialog(ActDialog):
    """Asks what is to be noted on lines of a draft."""

    def __init__(
        self, count: int, present: str, noted: Callable[[str], None], parent: QWidget
    ) -> None:
        title = self.tr("Comment on %Ln line(s)", "", count)
        super().__init__(title, title, PrimaryButton(self.tr("&Note it"), large=True), parent)
        self._noted = noted
        self.editor = LineEdit()
        self.editor.setText(present)
        self.editor.setMaxLength(200)
        hint = self.tr("It stands on the line in the register and in exports.")
        self.body.addWidget(FormField(self.tr("&Comment"), self.editor, hint=hint))
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self._on_confirmed)
        self.editor.setFocus()

    def _on_confirmed(self) -> None:
        self.accept()
        self._noted(self.editor.text().strip())


def _refuse(dialog: ActDialog, dated: DateField, refused: Refused, workspace: Workspace) -> None:
    """Say why: at the date where it is about that, else below."""
    sentence = failure_sentence(refused, workspace.formats)
    if refused.reason in _OF_THE_DATE:
        dated.complain(sentence)
    else:
        dialog.show_error(sentence)
