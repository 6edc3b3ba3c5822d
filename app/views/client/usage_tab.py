"""The Usage tab: this window against its quota, the last twelve, the readings, the fitting plan."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Refused
from app.services.client_detail import ClientDetail
from app.services.client_usage import ClientUsage, ShownReading, ShownWindow, client_usage
from app.views import labels
from app.views.change_wizard.wizard import ChangeWizard
from app.views.client.reading_dialog import ReadingDialog
from app.views.client.tab import Tab, section
from app.views.client.usage_fit import FittingPlans
from app.views.client.usage_words import exceeded, spoken_windows, use_of
from app.views.explain import lines_explained
from app.views.failures import failure_sentence
from app.views.theme import Space, Tone
from app.views.widgets.banners import Banner
from app.views.widgets.buttons import PrimaryButton
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.line_table import Line, LineAmount, LineTable
from app.views.widgets.meters import QuotaBar
from app.views.widgets.quota_chart import QuotaBarOf, QuotaChart
from app.views.widgets.table_cells import QuotaUse
from app.views.widgets.texts import Text
from app.views.workspace import Workspace

_READINGS = 12
"""Readings shown, the latest; the History tab tells of all."""


class UsageTab(Tab):
    """What the client has used of its quota, and what follows from it."""

    def __init__(self, workspace: Workspace, client_id: int, parent: QWidget | None = None) -> None:
        super().__init__(workspace, client_id, parent)
        self._detail: ClientDetail | None = None
        self.bar = QuotaBar()
        self.chart = QuotaChart()
        self.billed = LineTable("")
        self.billed.asked.connect(self.show_explanation)
        self.readings = LineTable("")
        self.fitting = FittingPlans(workspace.formats)
        self.fitting.asked.connect(self.show_explanation)
        self.fitting.change_asked.connect(self._on_change)
        self.enter_button = PrimaryButton(
            self.tr("&Enter documents used…"), icon_name="gauge", large=True
        )
        self.enter_button.clicked.connect(self.enter)
        self.primary = self.enter_button
        self.empty = EmptyState(
            "gauge",
            self.tr("No quota window"),
            self.tr("This client has no subscription, so nothing is counted."),
            acts=(),
        )
        self._wrong = Banner("", icon_name="triangle-alert", tone=Tone.WARNING)
        self._wrong.hide()
        self._lay_out()

    def show_client(self, detail: ClientDetail) -> None:
        self._detail = detail
        self._wrong.hide()
        usage = self.workspace.ask(client_usage, self.client_id)
        shown = bool(usage.windows)
        self.area.setVisible(shown)
        self._footer.setVisible(shown)
        self.empty.setVisible(not shown)
        if not shown:
            return
        self._show_bar(usage)
        self._show_chart(usage)
        self._show_billed(usage)
        self._show_readings(usage)
        running = detail.running
        self.fitting.setVisible(running is not None)
        if running is not None:
            interval = running.subscription.next_interval
            self.fitting.show_fitting(usage, interval, detail.catalogue)

    def enter(self) -> None:
        """Ask for the documents used so far."""
        self._wrong.hide()
        try:
            dialog = ReadingDialog(self.workspace, self.client_id, self.window())
        except Refused as refused:
            self._wrong.say(
                self.tr("Nothing was changed"), failure_sentence(refused, self.workspace.formats)
            )
            self._wrong.show()
            return
        dialog.said.connect(self.said)
        dialog.open()

    def _lay_out(self) -> None:
        body = self.add_body()
        body.addWidget(self._wrong)
        body.addWidget(self.bar)
        chart = section(self.tr("The last twelve windows"))
        chart.addWidget(self.chart)
        chart.addWidget(self.billed)
        chart.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(2 * Space.CARD)
        columns.addLayout(chart, 7)
        columns.addWidget(self.fitting, 5)
        body.addLayout(columns)
        read = QVBoxLayout()
        read.addWidget(self.readings)
        self._no_readings = Text(
            self.tr("No reading yet. Enter what the vendor shows, or import a file of readings."),
            tone=Tone.SECONDARY,
            wrap=True,
        )
        read.addWidget(self._no_readings)
        body.addLayout(read)
        body.addStretch(1)
        self._footer = self.add_footer()
        self._footer.add_right(self.enter_button)
        self.add_whole(self.empty)

    def _show_bar(self, usage: ClientUsage) -> None:
        """The running window; where none runs, the last one."""
        window = usage.windows[-1]
        formats = self.workspace.formats
        use = QuotaUse(window.used or 0, window.quota)
        period = formats.period_range(window.window)
        right = self.tr("Window {period}").format(period=period)
        self.bar.show_use(use_of(window, formats), right, share=use.share, tone=use.tone)
        note = exceeded(window, formats, self._currency) if window.is_open else ""
        if use.is_near and window.is_open:
            note = self.tr("Nearly used up: {documents} left").format(
                documents=labels.documents(window.quota - (window.used or 0))
            )
        self.bar.set_note(note)

    @property
    def _currency(self) -> str:
        return self._detail.catalogue.currency if self._detail is not None else "EUR"

    def _show_chart(self, usage: ClientUsage) -> None:
        formats = self.workspace.formats
        self.chart.show_bars(
            [
                QuotaBarOf(
                    shown.used,
                    shown.quota,
                    "—" if shown.used is None else formats.integer(shown.used),
                    formats.month_mark(shown.window.start),
                    str(shown.window.start.year),
                    shown.is_open,
                )
                for shown in usage.windows
            ],
            spoken_windows(usage, formats),
        )

    def _show_billed(self, usage: ClientUsage) -> None:
        """The overage billed, the latest window first; nothing where none was."""
        billed = [shown for shown in reversed(usage.windows) if shown.lines]
        self.billed.setVisible(bool(billed))
        self.billed.set_head(self.tr("Overage billed"), [self.tr("Excl. VAT")])
        self.billed.show_lines([self._billed_line(shown) for shown in billed])

    def _billed_line(self, shown: ShownWindow) -> Line:
        formats, detail = self.workspace.formats, self._detail
        title = self.tr("{period}: {use}").format(
            period=formats.period_range(shown.window), use=use_of(shown, formats)
        )
        amount = formats.amount(shown.billed, self._currency)
        if detail is None:
            return Line(title, (LineAmount(amount),))
        about = lines_explained(title, shown.lines, detail.catalogue, formats)
        return Line(title, (LineAmount(amount, about),))

    def _show_readings(self, usage: ClientUsage) -> None:
        readings = usage.readings[:_READINGS]
        self._no_readings.setVisible(not readings)
        self.readings.setVisible(bool(readings))
        self.readings.set_head(self.tr("Readings"), [self.tr("Documents used")])
        self.readings.show_lines([self._reading_line(reading) for reading in readings])

    def _reading_line(self, reading: ShownReading) -> Line:
        formats = self.workspace.formats
        said = [
            self.tr("Entered on {day} by {author}").format(
                day=formats.day(reading.entered_on), author=reading.author
            )
        ]
        if reading.corrects:
            said.append(self.tr("correction"))
        if reading.reason:
            said.append(self.tr("“{reason}”").format(reason=reading.reason))
        if reading.superseded_on is not None:
            sentence = self.tr("no longer counts since {day}")
            said.append(sentence.format(day=formats.day(reading.superseded_on)))
        title = self.tr("Read on {day}").format(day=formats.day(reading.on))
        return Line(title, (LineAmount(formats.integer(reading.documents)),), ", ".join(said))

    def _on_change(self) -> None:
        wizard = ChangeWizard(self.workspace, self.client_id, self.window())
        wizard.confirmed.connect(lambda: self.said.emit(self.tr("Subscription confirmed")))
        wizard.open()
