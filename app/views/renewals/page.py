"""The Renewals page: a month as a calendar, and what renews in it as a list."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.billing import Payer
from app.services.catalogue import catalogue
from app.services.renewal_list import RenewalList, latest_day, summed
from app.services.reports.exporting import Exported
from app.views.clipboard import put_on_clipboard
from app.views.failures import failure_sentence
from app.views.labels import said_of_pages
from app.views.renewals.acts import RenewalActs
from app.views.renewals.asked import Asked
from app.views.renewals.cells import RenewalCells
from app.views.renewals.days import DaysOfMonth
from app.views.renewals.exporting import RenewalExporting
from app.views.renewals.filter_row import RenewalFilterRow
from app.views.renewals.head import RenewalsHead
from app.views.renewals.list_pane import RenewalPane
from app.views.renewals.words import renewal_words
from app.views.reports.saving import FOLDER, choose_target
from app.views.reports.words import rows_counted
from app.views.theme import Space, Tone
from app.views.widgets.banners import Remark
from app.views.widgets.month_calendar import CalendarWords, MonthCalendar
from app.views.widgets.texts import Ground, Hairline, set_ground
from app.views.workspace import Workspace


class RenewalsPage(QWidget):
    """What renews when, what it costs now and then, why that differs, and who pays."""

    client_chosen = Signal(object)
    import_wanted = Signal()
    clients_wanted = Signal()
    done = Signal(str)
    """What was just copied or exported, for the status bar."""
    listed = Signal(str)
    """How much is listed, for the status bar."""
    selected = Signal(str, str)
    """How much is selected and what it comes to, for the status bar."""

    def __init__(
        self, workspace: Workspace, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._settings = settings
        today, formats = workspace.books.today(), workspace.formats
        self.asked = Asked(day=today)
        self._entering = False
        set_ground(self, Ground.SURFACE)
        self.head = RenewalsHead(formats)
        self.filters = RenewalFilterRow(formats)
        self._days = DaysOfMonth(formats, self)
        words = CalendarWords(self.tr("Calendar"), formats.weekday_mark, self._days.spoken)
        self.calendar = MonthCalendar(words, today, latest_day(today))
        self.list = RenewalPane(workspace, self.asked)
        self.acts = RenewalActs(self)
        self.list.more_acts = self.acts.of_rows
        self._exporting = RenewalExporting(workspace, self)
        self.wrong = Remark("", icon_name="circle-alert", tone=Tone.DANGER)
        self.wrong.setContentsMargins(Space.LIST_MARGIN, 0, Space.LIST_MARGIN, Space.GRID)
        self.wrong.hide()
        self._build()
        self._connect()
        self._show_asked()
        self._on_chosen()
        self._allow_export()

    def announce(self) -> None:
        """List what is stale, and say how much is listed: the page is shown."""
        self.list.announce()
        self._on_chosen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        report = self.list.report
        if report is not None and report.today != self.workspace.books.today():
            self.list.ask_again()

    def show_days(self, first: date, last: date, payer: Payer | None = None) -> None:
        """List the renewals from a day to another, both included; a chip takes that off again.

        The calendar goes to the first of them. Days that cannot be seen yet are left out.
        """
        start, end = self.calendar.limits
        first, last = max(first, start), min(last, end)
        self._ask(Asked(day=first, span=(first, max(first, last)), payer=payer), at=first)

    def export_to(self, target: Path) -> None:
        """Write what is listed to a file, on a worker thread."""
        if self._exporting.is_running:
            return
        self._say("")
        words = renewal_words(self.workspace.ask(catalogue), self.workspace.formats)
        self._exporting.start(self.asked.parameters(), words, target)
        self._allow_export()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand on the focus; a focus proxy would make Tab pass over what stands above."""
        self.calendar.setFocus(event.reason())

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.filters, self.wrong, Hairline(), self.calendar):
            column.addWidget(part)
        # The list takes what the calendar leaves, however little.
        self.list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column.addWidget(self.list, 1)

    def _connect(self) -> None:
        head, acts, filters, calendar = self.head, self.acts, self.filters, self.calendar
        for button, act in (
            (head.previous, acts.previous),
            (head.next, acts.next),
            (head.today, acts.today),
            (head.to_ics, acts.to_ics),
            (head.to_csv, acts.to_csv),
            (head.to_xlsx, acts.to_xlsx),
        ):
            button.clicked.connect(act.trigger)
        acts.previous.triggered.connect(partial(calendar.turn, -1))
        acts.next.triggered.connect(partial(calendar.turn, 1))
        acts.today.triggered.connect(self._on_today)
        for act, extension in (
            *((acts.to_ics, "ics"), (acts.to_csv, "csv")),
            *((acts.to_xlsx, "xlsx"), (acts.to_pdf, "pdf")),
        ):
            act.triggered.connect(partial(self._choose_target, extension))
        acts.open_client.triggered.connect(
            lambda: self.list.open_row(self.list.table.currentIndex())
        )
        acts.copy.triggered.connect(partial(self._copy, headings=False))
        acts.copy_headed.triggered.connect(partial(self._copy, headings=True))
        calendar.day_chosen.connect(self._on_day_chosen)
        calendar.day_entered.connect(self._on_day_entered)
        filters.only_day_chosen.connect(self._on_only_day)
        filters.payer_chosen.connect(lambda payer: self._ask(replace(self.asked, payer=payer)))
        filters.span_taken_off.connect(lambda: self._ask(replace(self.asked, span=None)))
        self._connect_list()

    def _connect_list(self) -> None:
        shown, nothing = self.list, self.list.nothing
        shown.client_chosen.connect(self.client_chosen)
        shown.listed.connect(self.listed)
        shown.refused.connect(self._say)
        shown.made.connect(self._on_made)
        shown.report_shown.connect(self._on_report_shown)
        shown.chosen.connect(self._on_chosen)
        nothing.import_wanted.connect(self.import_wanted)
        nothing.clients_wanted.connect(self.clients_wanted)
        nothing.next_wanted.connect(self.acts.next.trigger)
        nothing.month_wanted.connect(lambda: self._ask(Asked(day=self.asked.day)))
        self._exporting.exported.connect(self._on_exported)
        self._exporting.failed.connect(self._on_failed)

    def _ask(self, asked: Asked, *, at: date | None = None) -> None:
        """Show and list something else; `at` is the day to go to in the list."""
        self.asked = asked
        self.calendar.go_to(asked.day)
        self._show_asked()
        self.list.ask(asked, at=at)

    def _show_asked(self) -> None:
        asked, (first, last) = self.asked, self.calendar.limits
        month, end = asked.month
        self.head.show_month(month, is_first=month <= first, is_last=end >= last)
        self.filters.show_asked(asked)
        self.calendar.show_listed(asked.span)

    def _on_day_chosen(self, day: date) -> None:
        if day == self.asked.day:
            return
        self._ask(replace(self.asked, day=day), at=day)

    def _on_day_entered(self, day: date) -> None:
        """Go to what renews on the day, now or once it is read."""
        self._entering = self.list.is_reading
        if not self._entering and self.list.is_filled:
            self.list.go_to(day)
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_made(self) -> None:
        self._allow_export()
        if self._entering:
            self._on_day_entered(self.asked.day)

    def _on_only_day(self, only_day: bool) -> None:
        self._ask(replace(self.asked, only_day=only_day))

    def _on_today(self) -> None:
        self.calendar.go_to(self.workspace.books.today())

    def _on_report_shown(self, report: RenewalList) -> None:
        rows = self.asked.in_month(report.rows)
        self._days.count(rows, self.asked.payer, report.currency)
        self.calendar.show_marks(self._days.marks, report.today)

    def _on_chosen(self) -> None:
        rows = self.list.chosen_rows
        self.acts.allow(chosen=bool(rows))
        said, figures, found = "", "", summed(rows)
        if rows:
            said = self.tr("%Ln selected", "", len(rows))
        if found.renewals and self.list.report is not None:
            amount = self.workspace.formats.amount(found.net, self.list.report.currency)
            figures = self.tr("Sum {amount} excl. VAT").format(amount=amount)
        self.selected.emit(said, figures)

    def _allow_export(self) -> None:
        allowed = self.list.is_filled and not self._exporting.is_running
        self.head.allow_export(allowed=allowed)
        self.acts.allow_export(allowed=allowed)

    def _choose_target(self, extension: str) -> None:
        choose_target(
            self,
            self._settings,
            title=self.tr("Export the renewals"),
            file_name=self.list.file_name(),
            extensions=(extension,),
            chosen=self.export_to,
        )

    def _copy(self, *, headings: bool) -> None:
        rows = self.list.chosen_rows
        put_on_clipboard(RenewalCells(self.list.writer).sheet(rows), headings=headings)
        self.done.emit(self.tr("%Ln row(s) copied", "", len(rows)))

    def _say(self, sentence: str) -> None:
        self.wrong.say(sentence)
        self.wrong.setVisible(bool(sentence))

    def _on_exported(self, exported: Exported) -> None:
        self._settings.setValue(FOLDER, str(exported.path.parent))
        self._allow_export()
        said = self.tr("{file}: {rows} exported").format(
            file=exported.path.name, rows=rows_counted(exported)
        )
        self.done.emit(said_of_pages(said, exported.missing))

    def _on_failed(self, error: Exception) -> None:
        self._allow_export()
        self._say(failure_sentence(error, self.workspace.formats))
