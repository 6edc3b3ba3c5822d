"""The small dialogs of a run: its days and date, its locking, its reversal, a comment."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.errors import Refusal, Refused
from app.services.journal import Books
from app.services.rebilling.runs import draft_run, reverse_run, usual_date
from app.views import labels
from app.views.client.reason_field import ReasonField
from app.views.clients.dialogs import ActDialog
from app.views.failures import failure_sentence
from app.views.reports.periods import Span
from app.views.reports.typed_days import TypedDays
from app.views.theme import Space
from app.views.typed import Mistyped, typed_date
from app.views.widgets.buttons import Button, DangerButton, PrimaryButton
from app.views.widgets.fields import LineEdit
from app.views.widgets.forms import FormField
from app.views.work import Work
from app.views.workspace import Workspace

_OF_THE_DATE = (
    Refusal.RUN_DATED_IN_FUTURE,
    Refusal.RUN_DATED_TOO_EARLY,
    Refusal.RUN_DATED_BEFORE_LAST,
)


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


class RunActDialog(ActDialog):
    """Writes on a worker thread: a run may have thousands of lines. It stays if it is refused."""

    def __init__(
        self, workspace: Workspace, title: str, confirm: Button, dated: DateField, parent: QWidget
    ) -> None:
        super().__init__(title, title, confirm, parent)
        self._workspace, self.dated = workspace, dated
        self._work = Work(self)

    @property
    def is_busy(self) -> bool:
        """Whether the act is being written."""
        return self._work.is_busy

    def write(self, command: Callable[[Books], Any], then: Callable[[Any], None]) -> None:
        """Do an act, tell every screen, close; `then` is told what came of it."""
        self.show_error("")
        self.confirm.setEnabled(False)
        books = self._workspace.books

        def written(done: object) -> None:
            self._workspace.announce(done)
            self.accept()
            then(done)

        self._work.run(lambda _progress: command(books), written, failed=self._on_failed)

    def reject(self) -> None:
        """Leave, but not before what is being written has been told to the screens."""
        if not self.is_busy:
            super().reject()

    def _on_failed(self, error: Exception) -> None:
        self.confirm.setEnabled(True)
        sentence = failure_sentence(error, self._workspace.formats)
        if isinstance(error, Refused) and error.reason in _OF_THE_DATE:
            self.dated.complain(sentence)
        else:
            self.show_error(sentence)


class BeginRunDialog(RunActDialog):
    """Asks which days a run is for and which date it bears, and drafts it."""

    drafted = Signal(object)
    """The id of the draft."""

    def __init__(self, workspace: Workspace, span: Span, parent: QWidget) -> None:
        dated = DateField(
            self.tr("&Dated"),
            self.tr("The date of what you charge: VAT and accounting entries follow it."),
            workspace,
            workspace.ask(usual_date, span.end),
        )
        way_on = PrimaryButton(self.tr("&Prepare"), large=True)
        super().__init__(workspace, self.tr("Prepare a re-billing run"), way_on, dated, parent)
        self.add_sentence(
            self.tr(
                "It takes what the firm has paid in these days and no run holds yet. Nothing is "
                "charged on before it is locked."
            )
        )
        self.days = TypedDays(workspace)
        self.days.show_span(span)
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
        span, dated_on = self.days.span(), self.dated.day()
        if span is None or dated_on is None:
            return
        self.write(
            lambda books: draft_run(books, span.start, span.end, dated_on),
            lambda done: self.drafted.emit(done[0]),
        )


class ReverseRunDialog(RunActDialog):
    """Asks for the date and the reason of a reversal, and writes it."""

    reversed = Signal(object)
    """The `Locked` run that reverses it."""

    def __init__(self, workspace: Workspace, run_id: int, number: int, parent: QWidget) -> None:
        title = self.tr("Reverse run {number}").format(number=workspace.formats.integer(number))
        dated = DateField(self.tr("&Dated"), "", workspace, workspace.books.today())
        way_on = DangerButton(self.tr("&Reverse"), large=True)
        super().__init__(workspace, title, way_on, dated, parent)
        self._run_id = run_id
        self.add_sentence(
            self.tr(
                "A run with the opposite amounts is written under the next number. What this one "
                "held can be charged on again."
            )
        )
        self.reason = ReasonField()
        self.body.addWidget(self.dated)
        self.body.addWidget(self.reason)
        self.confirm.clicked.connect(self._on_confirmed)
        self.reason.line.setFocus()

    def _on_confirmed(self) -> None:
        dated_on, reason = self.dated.day(), self.reason.reason
        if dated_on is not None:
            self.write(
                lambda books: reverse_run(books, self._run_id, dated_on, reason),
                self.reversed.emit,
            )


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
