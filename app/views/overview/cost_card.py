"""The chart of the overview: what the last twelve months cost, and what the next twelve will."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.billing import Payer
from app.domain.catalogue import Catalogue
from app.services.overview import Overview
from app.views import labels
from app.views.formatting import Formats
from app.views.reports.choices import payer_choice
from app.views.reports.forecast_bars import bars_of
from app.views.theme import Size, Space, Weight
from app.views.widgets.fields import ComboBox
from app.views.widgets.month_chart import MonthChart
from app.views.widgets.texts import Card, Text

_TALL = 256


class CostCard(Card):
    """A bar a month, of one payer or all, of one plan or all; each leads to its report."""

    month_chosen = Signal(object)
    """The first day of the month whose bar was chosen."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._overview: Overview | None = None
        self.body.setContentsMargins(0, Space.THREE_QUARTERS, 0, Space.GRID)
        self.payer_choice = payer_choice()
        self.payer_choice.setAccessibleName(self.tr("Payer"))
        self.payer_choice.setCurrentIndex(self.payer_choice.findData(Payer.FIRM))
        self.plan_choice = ComboBox(accessible_name=self.tr("Plan"))
        for choice in (self.payer_choice, self.plan_choice):
            choice.activated.connect(self._show)
        words = self.tr("Cost by month, excl. VAT")
        self.chart = MonthChart(
            words, self.tr("Billed"), self.tr("Expected, by the rules of billing"), is_titled=False
        )
        self.chart.setMinimumHeight(_TALL)
        self.chart.chosen.connect(self._on_bar)
        head = QHBoxLayout()
        head.setContentsMargins(Space.CARD, 0, Space.CARD, 0)
        head.setSpacing(Space.GRID)
        title = Text(self.tr("Cost by month, excl. VAT"), size=Size.HEADING, weight=Weight.SEMIBOLD)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.payer_choice)
        head.addWidget(self.plan_choice)
        self.body.addLayout(head)
        self.body.addWidget(self.chart)

    @property
    def payer(self) -> Payer | None:
        """Whose cost is shown; None: everybody's."""
        found: Payer | None = self.payer_choice.currentData()
        return found

    def show_overview(self, overview: Overview, catalogue: Catalogue) -> None:
        """Show other figures; what was chosen stays."""
        self._overview = overview
        chosen = self.plan_choice.currentData()
        self.plan_choice.clear()
        self.plan_choice.addItem(self.tr("All plans"), None)
        for plan in sorted(catalogue.plans, key=lambda each: each.rank):
            name = labels.name_of(plan.names, plan.code, self._formats.language)
            self.plan_choice.addItem(name, plan.code)
        self.plan_choice.setCurrentIndex(max(0, self.plan_choice.findData(chosen)))
        self._show()

    def _show(self) -> None:
        overview = self._overview
        if overview is None:
            return
        found = overview.costs(self.payer, self.plan_choice.currentData())
        costs = _without_past_expectations(found, overview.today)
        self.chart.show_months(*bars_of(costs, overview.today, overview.currency, self._formats))

    def _on_bar(self, place: int) -> None:
        if self._overview is not None:
            self.month_chosen.emit(self._overview.starts[place])


def _without_past_expectations(
    costs: Mapping[date, tuple[int, int]], today: date
) -> Mapping[date, tuple[int, int | None]]:
    """Nothing is expected any more of a month that is over."""
    now = today.replace(day=1)
    return {
        start: (billed, None if start < now else expected)
        for start, (billed, expected) in costs.items()
    }
