"""Entering the documents used so far: which window they count in, and what that bills."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.errors import Refusal, Refused
from app.domain.quota import Reading
from app.services.subscriptions import for_change
from app.services.usage import ReadingOutdated, preview_reading, record_reading
from app.services.usage_book import ReadingPreview
from app.views import labels
from app.views.billed_lines import BilledTable
from app.views.client.reason_field import ReasonField
from app.views.clients.dialogs import ActDialog
from app.views.explain import Explanation, explain
from app.views.failures import failure_sentence
from app.views.theme import Space
from app.views.typed import Mistyped, typed_date, typed_integer
from app.views.widgets.banners import Banner
from app.views.widgets.buttons import PrimaryButton
from app.views.widgets.fields import CheckBox, LineEdit
from app.views.widgets.forms import FormField
from app.views.widgets.line_table import LineTable
from app.views.workspace import Workspace

_OF_THE_DAY = (Refusal.READING_IN_FUTURE, Refusal.READING_TOO_EARLY)


class ReadingDialog(ActDialog):
    """Takes a day and a number, shows what follows, and records exactly that."""

    said = Signal(str)
    """It is recorded."""

    def __init__(self, workspace: Workspace, client_id: int, parent: QWidget) -> None:
        workspace.catch_up()
        self._context = workspace.ask(for_change, client_id)
        button = PrimaryButton("", icon_name="gauge", large=True)
        super().__init__("", self._context.name, button, parent)
        self._workspace = workspace
        self._client_id = client_id
        self._shown: tuple[Reading, ReadingPreview] | None = None
        self.setWindowTitle(self.tr("Documents used"))
        self.confirm.setText(self.tr("&Record it"))
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self._on_confirmed)
        self.setMinimumWidth(520)
        self.documents, self.day = LineEdit(), LineEdit()
        self.day.setText(workspace.formats.day(self._context.today))
        self.documents_field = FormField(
            self.tr("&Documents used so far in the window"), self.documents
        )
        self.day_field = FormField(
            self.tr("Re&ad on"), self.day, hint=self.tr("A point means today, −3 three days ago.")
        )
        self.corrects = CheckBox(self.tr("It &corrects an earlier reading"))
        self.reason = ReasonField()
        self._banner = Banner("", "", icon_name="gauge")
        self._billed = LineTable("")
        self._billed.asked.connect(self._on_asked)
        self._lay_out()
        self.documents.textChanged.connect(self._on_typed)
        self.day.textChanged.connect(self._on_typed)
        self.corrects.toggled.connect(self._on_typed)
        self._on_typed()
        self.documents.setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.CARD)
        row.addWidget(self.documents_field, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.day_field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addWidget(self.corrects)
        self.body.addWidget(self._banner)
        self.body.addWidget(self._billed)
        self.body.addWidget(self.reason)

    def _on_typed(self) -> None:
        """Follow what is typed; what is not whole yet is not scolded before it is confirmed."""
        self._clear()
        try:
            self._shown = self._read()
        except (Mistyped, Refused):
            self._shown = None
        self._show()

    def _clear(self) -> None:
        self.show_error("")
        self.documents_field.set_error("")
        self.day_field.set_error("")

    def _read(self) -> tuple[Reading, ReadingPreview]:
        """Raise `Mistyped` or `Refused` where there is nothing to record."""
        documents = typed_integer(self.documents.text())
        day = typed_date(self.day.text(), today=self._context.today)
        reading = Reading(day, documents)
        preview = self._workspace.ask(
            preview_reading, self._client_id, reading, corrects=self.corrects.isChecked()
        )
        return reading, preview

    def _show(self) -> None:
        self._banner.setVisible(self._shown is not None)
        self._billed.setVisible(self._shown is not None and bool(self._shown[1].lines))
        if self._shown is None:
            return
        _, preview = self._shown
        formats = self._workspace.formats
        lead = self.tr("{documents} of {quota} in the window {period}").format(
            documents=labels.documents(preview.after),
            quota=formats.integer(preview.quota),
            period=formats.period_range(preview.window),
        )
        self._banner.say(lead, self._consequence(preview))
        table = BilledTable(self._context.terms.catalogue, formats)
        self._billed.set_head(self.tr("Today"), [""])
        total = self.tr("Total incl. VAT of today")
        self._billed.show_lines(
            table.today(preview.lines), table.totals(preview.lines, total) if preview.lines else ()
        )

    def _consequence(self, preview: ReadingPreview) -> str:
        formats, currency = self._workspace.formats, self._context.terms.catalogue.currency
        if not preview.is_open:
            if preview.lines:
                return self.tr("This window has ended: the difference is billed today.")
            return self.tr("This window has ended, and nothing changes in what was billed.")
        if not preview.exceeded:
            return self.tr("Within the quota: nothing is billed for it.")
        return self.tr(
            "{documents} beyond the quota: {amount} excl. VAT on {day}, if it stays so."
        ).format(
            documents=labels.documents(preview.exceeded),
            amount=formats.amount(preview.exceeded * preview.price, currency),
            day=formats.day(preview.window.end),
        )

    def _on_asked(self, about: object) -> None:
        if isinstance(about, Explanation):
            explain(self, about)

    def _on_confirmed(self) -> None:
        self._clear()
        try:
            self._shown = self._read()
            reading, preview = self._shown
            self._workspace.apply(
                record_reading,
                self._client_id,
                reading,
                preview,
                corrects=self.corrects.isChecked(),
                reason=self.reason.reason,
            )
        except Mistyped as mistake:
            self._say_mistyped(mistake)
            return
        except Refused as refused:
            self._refuse(refused)
            return
        except ReadingOutdated:
            self._on_typed()
            self.show_error(
                self.tr("The client has changed meanwhile; nothing was done. Confirm again.")
            )
            return
        self.said.emit(self.tr("Documents used recorded"))
        self.accept()

    def _say_mistyped(self, mistake: Mistyped) -> None:
        """Say it at the field whose text was not taken."""
        of_number = mistake.text == self.documents.text()
        field, line = self.documents_field, self.documents
        if not of_number:
            field, line = self.day_field, self.day
        field.set_error(labels.mistyped(mistake))
        line.setFocus()
        line.selectAll()

    def _refuse(self, refused: Refused) -> None:
        catalogue = self._context.terms.catalogue
        sentence = failure_sentence(refused, self._workspace.formats, catalogue)
        of_day = refused.reason in _OF_THE_DAY
        field = self.day_field if of_day else self.documents_field
        field.set_error(sentence)
        (self.day if of_day else self.documents).setFocus()
