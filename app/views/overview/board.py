"""The cards of the overview: four figures, the cost by month, the make-up, what is to be done."""

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from app.domain.catalogue import Catalogue
from app.services.client_filter import ClientFilter
from app.services.client_lists import Tab
from app.services.overview import Overview
from app.views.explain import explain
from app.views.formatting import Formats
from app.views.overview import parts
from app.views.overview.cost_card import CostCard
from app.views.overview.figure_card import FigureCard
from app.views.overview.leads import ToBilling, ToClients, ToForecast, ToPayment
from app.views.overview.parts import MadeUpBy
from app.views.overview.shares_card import SharesCard, Written
from app.views.overview.to_do_card import Task, ToDoCard
from app.views.overview.words import Figures, task_sign, task_words
from app.views.theme import Space, Tone
from app.views.widgets.texts import Ground, set_ground

_NARROW = 900
"""Below this width the four figures stand two by two, and the lower cards below each other."""


class OverviewBoard(QWidget):
    """Shows one overview. What was chosen on its cards stays when another one is shown."""

    led = Signal(object)
    """A figure was chosen: the `Lead` to what is behind it."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_ground(self, Ground.WINDOW)
        self._formats = formats
        self._shown: tuple[Overview, Catalogue] | None = None
        self._by = MadeUpBy.PLAN
        self.cards = {
            "month": FigureCard("wallet"),
            "monthly": FigureCard("repeat"),
            "year": FigureCard("trending-up"),
            "renewals": FigureCard("calendar-sync"),
        }
        self.cost = CostCard(formats)
        self.shares = SharesCard(parts.names())
        self.to_do = ToDoCard()
        self._build()
        self._wire()

    def show_overview(self, found: Overview, catalogue: Catalogue) -> None:
        """Show the figures of a day."""
        self._shown = found, catalogue
        figures = Figures(found, catalogue, self._formats)
        self.cards["month"].show_figure(figures.this_month())
        self.cards["monthly"].show_figure(figures.monthly())
        self.cards["year"].show_figure(figures.next_year())
        self.cards["renewals"].show_figure(figures.renewals())
        self.cost.show_overview(found, catalogue)
        self._show_parts()
        number = self._formats.integer
        total = sum(each.clients for each in found.to_do)
        self.to_do.show_tasks(list(self._tasks(found)), number(total) if total else "")

    def explain_focused(self) -> None:
        """Open the computation of the figure that has the focus."""
        focused = QApplication.focusWidget()
        if isinstance(focused, FigureCard):
            focused.explain()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        column = QVBoxLayout(self)
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
        for card in self.cards.values():
            card.led.connect(self.led)
            card.explanation_wanted.connect(lambda found: explain(self, found))
        self.cost.month_chosen.connect(self._on_bar)
        self.shares.chosen.connect(self._on_part)
        self.shares.grouped.connect(self._on_grouped)
        self.to_do.chosen.connect(self.led)

    def _show_parts(self) -> None:
        if self._shown is None:
            return
        found, known = self._shown
        formats = self._formats
        written = Written(formats.integer, lambda minor: formats.amount(minor, found.currency))
        rows = parts.parts(found, self._by, known, formats.language)
        self.shares.show_parts(rows, written, parts.whole(found))

    def _tasks(self, found: Overview) -> Iterator[Task]:
        if found.lacks_payment_method:
            words = self.tr("Your firm pays and has no payment method")
            yield Task("credit-card", Tone.DANGER, words, "", ToPayment())
        for each in found.to_do:
            number = self._formats.integer(each.clients)
            lead = ToClients(each.tab, each.wanted)
            yield Task(*task_sign(each), task_words(each), number, lead)

    def _on_bar(self, start: date) -> None:
        """Go to what was billed in a month that has begun, else to the forecast."""
        if self._shown is None:
            return
        payer = self.cost.payer
        if start > self._shown[0].today:
            self.led.emit(ToForecast(payer))
            return
        after = (start + timedelta(days=32)).replace(day=1)
        self.led.emit(ToBilling(start, after - timedelta(days=1), payer))

    def _on_part(self, wanted: ClientFilter) -> None:
        self.led.emit(ToClients(Tab.ACTIVE, wanted))

    def _on_grouped(self, place: int) -> None:
        self._by = list(MadeUpBy)[place]
        self._show_parts()
