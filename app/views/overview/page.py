"""The Overview page: what the portfolio costs, what is coming, and who needs attention."""

from datetime import date, timedelta

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QAction, QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.billing import Payer
from app.services.catalogue import catalogue
from app.services.changes import Changes
from app.services.client_filter import ClientFilter
from app.services.client_lists import Tab
from app.services.overview import Overview, ToDo, overview
from app.views.explain import explain
from app.views.failures import failure_sentence
from app.views.overview import parts
from app.views.overview.cost_card import CostCard
from app.views.overview.figure_card import FigureCard
from app.views.overview.parts import MadeUpBy
from app.views.overview.shares_card import SharesCard, Written
from app.views.overview.sheet import overview_sheet
from app.views.overview.to_do_card import Task, ToDoCard
from app.views.overview.words import Figures, task_sign, task_words
from app.views.saving_table import TableSaving
from app.views.theme import Space, Tone
from app.views.widgets.banners import Remark
from app.views.widgets.buttons import Button
from app.views.widgets.empty_state import Act, EmptyState
from app.views.widgets.layouts import scrolled
from app.views.widgets.skeleton import Skeleton
from app.views.widgets.texts import Ground, Text, TitleRow, set_ground
from app.views.work import Work
from app.views.workspace import Workspace

_NARROW = 900
"""Below this width the four figures stand two by two, and the lower cards below each other."""
_PAY = "pay"
"""What the row about a missing payment method leads to."""


class OverviewPage(QWidget):
    """Every figure leads to what is behind it. It is reckoned anew when it is seen again."""

    clients_wanted = Signal(object, object)
    """A list is wanted: its `Tab`, its `ClientFilter`."""
    renewals_wanted = Signal(object, object)
    """The renewals of the firm from a day to another are wanted."""
    billing_wanted = Signal(object, object, object)
    """What was billed from a day to another is wanted, and to which payer."""
    forecast_wanted = Signal(object)
    """The forecast of a payer is wanted."""
    portfolio_wanted = Signal()
    payment_wanted = Signal()
    import_wanted = Signal()
    listed = Signal(str)
    done = Signal(str)
    """What was exported, for the status bar."""

    def __init__(
        self, workspace: Workspace, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_ground(self, Ground.WINDOW)
        self._workspace, self._settings = workspace, settings
        self._overview: Overview | None = None
        self._stale = True
        self._by = MadeUpBy.PLAN
        self._work = Work(self)
        self._saving = TableSaving(workspace, settings, self)
        self.cards = {
            "month": FigureCard("wallet"),
            "monthly": FigureCard("repeat"),
            "year": FigureCard("trending-up"),
            "renewals": FigureCard("calendar-sync"),
        }
        self.cost = CostCard(workspace.formats)
        self.shares = SharesCard(parts.names())
        self.to_do = ToDoCard()
        self._build()
        self._wire()
        workspace.changed.connect(self._on_changed)

    @property
    def is_busy(self) -> bool:
        """Whether the figures are being reckoned."""
        return self._work.is_busy

    def announce(self) -> None:
        """Say again what is listed, and reckon anew where something changed."""
        self._say_listed()
        if self._stale:
            self._reckon()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand on the focus, once there is anything to have it."""
        first = self.cards["month"]
        (first if first.isVisible() else self._empty).setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reckon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._as_of = Text("", tone=Tone.SECONDARY)
        self._other_day = Button(self.tr("At &another date…"), icon_name="calendar-days")
        title = TitleRow(self.tr("Overview"), margin=Space.PAGE_MARGIN)
        title.add_act(self._as_of)
        title.add_act(self._other_day)
        self.export_button = Button(self.tr("Ex&port…"), icon_name="file-up")
        self.export_button.setEnabled(False)
        title.add_act(self.export_button)
        self._wrong = Remark("", icon_name="circle-alert", tone=Tone.DANGER)
        self._wrong.hide()
        self._skeleton = Skeleton(
            ((88, (1, 1, 1, 1)), (260, (1,)), (0, (1, 1))), self.tr("The figures are reckoned…")
        )
        self._empty = EmptyState(
            "chart-column",
            self.tr("Nothing to look at yet"),
            self.tr("What your portfolio costs, and who needs attention, appears here."),
            acts=(
                Act(
                    "import",
                    "file-down",
                    self.tr("Import a file"),
                    self.tr("Excel or CSV. Creates drafts and invites nobody."),
                    "Ctrl+I",
                ),
            ),
        )
        self._stack = QStackedWidget()
        self._full = self._body()
        for page in (self._skeleton, self._empty, self._full):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (title, self._wrong):
            column.addWidget(part)
        column.addWidget(self._stack, 1)

    def _body(self) -> QScrollArea:
        inside = QWidget()
        set_ground(inside, Ground.WINDOW)
        column = QVBoxLayout(inside)
        margin = Space.PAGE_MARGIN
        column.setContentsMargins(margin, 0, margin, margin)
        column.setSpacing(Space.CARD)
        self._figures, self._lower = QGridLayout(), QGridLayout()
        for grid in (self._figures, self._lower):
            grid.setSpacing(Space.CARD)
        column.addLayout(self._figures)
        column.addWidget(self.cost)
        column.addLayout(self._lower, 1)
        self._arrange()
        return scrolled(inside)

    def _arrange(self) -> None:
        """Put the cards side by side as far as there is room."""
        narrow = self.width() < _NARROW
        across = 2 if narrow else 4
        for place, card in enumerate(self.cards.values()):
            self._figures.addWidget(card, place // across, place % across)
        for column in range(4):
            self._figures.setColumnStretch(column, 1 if column < across else 0)
        for place, below in enumerate((self.shares, self.to_do)):
            self._lower.addWidget(below, place if narrow else 0, 0 if narrow else place)
        self._lower.setColumnStretch(0, 1)
        self._lower.setColumnStretch(1, 0 if narrow else 1)

    def _wire(self) -> None:
        self._other_day.clicked.connect(self.portfolio_wanted)
        self.export_button.clicked.connect(self._on_export)
        self._saving.saved.connect(self.done)
        self._saving.failed.connect(self._say_wrong)
        self._empty.act_chosen.connect(self.import_wanted)
        self.cards["month"].clicked.connect(self._on_month)
        self.cards["monthly"].clicked.connect(self._on_monthly)
        self.cards["year"].clicked.connect(lambda: self.forecast_wanted.emit(Payer.FIRM))
        self.cards["renewals"].clicked.connect(self._on_renewals)
        for card in self.cards.values():
            card.explanation_wanted.connect(lambda found: explain(self, found))
        self.cost.month_chosen.connect(self._on_bar)
        self.shares.chosen.connect(lambda wanted: self.clients_wanted.emit(Tab.ACTIVE, wanted))
        self.shares.grouped.connect(self._on_grouped)
        self.to_do.chosen.connect(self._on_task)
        explaining = QAction(self.tr("E&xplain the figure"), self)
        explaining.setShortcut("Ctrl+E")
        explaining.triggered.connect(self._on_explain)
        self.addAction(explaining)

    def _reckon(self) -> None:
        """Reckon on a worker thread; what was shown stays until the new figures are there."""
        self._stale = False
        if self._overview is None:
            self._stack.show()
            self._stack.setCurrentWidget(self._skeleton)
        books = self._workspace.books
        self._work.run(
            lambda progress: overview(books, progress), self._show, failed=self._on_failed
        )

    def _show(self, found: Overview) -> None:
        self._overview = found
        self._wrong.hide()
        formats, known = self._workspace.formats, self._workspace.ask(catalogue)
        self._as_of.setText(
            self.tr("As of {day}, amounts excl. VAT").format(day=formats.day(found.today))
        )
        figures = Figures(found, known, formats)
        self.cards["month"].show_figure(figures.this_month())
        self.cards["monthly"].show_figure(figures.monthly())
        self.cards["year"].show_figure(figures.next_year())
        self.cards["renewals"].show_figure(figures.renewals())
        self.cost.show_overview(found, known)
        self._show_parts()
        self._show_tasks(found)
        self._stack.show()
        self._stack.setCurrentWidget(self._full if found.clients else self._empty)
        self.export_button.setEnabled(bool(found.months))
        self._say_listed()

    def _show_parts(self) -> None:
        found, formats = self._overview, self._workspace.formats
        if found is None:
            return
        known = self._workspace.ask(catalogue)
        written = Written(formats.integer, lambda minor: formats.amount(minor, found.currency))
        rows = parts.parts(found, self._by, known, formats.language)
        self.shares.show_parts(rows, written, parts.whole(found))

    def _show_tasks(self, found: Overview) -> None:
        number = self._workspace.formats.integer
        tasks = [
            Task(*task_sign(each), task_words(each), number(each.clients), each)
            for each in found.to_do
        ]
        if found.lacks_payment_method:
            words = self.tr("Your firm pays and has no payment method")
            tasks.insert(0, Task("credit-card", Tone.DANGER, words, "", _PAY))
        total = sum(each.clients for each in found.to_do)
        self.to_do.show_tasks(tasks, number(total) if total else "")

    def _say_listed(self) -> None:
        found = self._overview
        if found is None:
            return
        active = sum(share.clients for share in found.shares)
        said = self.tr("%Ln client(s) with a subscription, {paid} paid for by the firm", "", active)
        self.listed.emit(said.format(paid=self._workspace.formats.integer(found.paid_for)))

    def _on_changed(self, _changes: Changes) -> None:
        self._stale = True
        if self.isVisible():
            self._reckon()

    def _on_failed(self, error: Exception) -> None:
        self._stale = True
        # Their shape would say that the figures are still to come.
        self._stack.setVisible(self._overview is not None)
        self._say_wrong(failure_sentence(error, self._workspace.formats))

    def _say_wrong(self, sentence: str) -> None:
        self._wrong.say(sentence)
        self._wrong.show()

    def _on_export(self) -> None:
        found = self._overview
        if found is not None:
            sheet = overview_sheet(found, self._workspace.ask(catalogue), self._workspace.formats)
            asked = {"on": found.today.isoformat()}
            self._saving.ask("overview", self.tr("Overview"), sheet, asked=asked)

    def _on_explain(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, FigureCard):
            focused.explain()

    def _on_month(self) -> None:
        if self._overview is not None:
            self._lead_to_month(self._overview.today.replace(day=1), Payer.FIRM)

    def _on_monthly(self) -> None:
        self.clients_wanted.emit(Tab.ACTIVE, ClientFilter(payers=frozenset({Payer.FIRM})))

    def _on_renewals(self) -> None:
        if self._overview is not None:
            today = self._overview.today
            self.renewals_wanted.emit(today + timedelta(days=1), self._overview.due[0].last)

    def _on_bar(self, start: date) -> None:
        self._lead_to_month(start, self.cost.payer)

    def _lead_to_month(self, start: date, payer: Payer | None) -> None:
        """Go to what was billed in a month that has begun, else to the forecast."""
        found = self._overview
        if found is None:
            return
        if start > found.today:
            self.forecast_wanted.emit(payer)
            return
        after = (start + timedelta(days=32)).replace(day=1)
        self.billing_wanted.emit(start, after - timedelta(days=1), payer)

    def _on_grouped(self, place: int) -> None:
        self._by = list(MadeUpBy)[place]
        self._show_parts()

    def _on_task(self, leads_to: object) -> None:
        if isinstance(leads_to, ToDo):
            self.clients_wanted.emit(leads_to.tab, leads_to.wanted)
        else:
            self.payment_wanted.emit()
