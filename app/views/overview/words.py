"""What the figures of the overview say, and how each of them came about."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.billing import Payer
from app.domain.catalogue import Catalogue
from app.domain.forecast import YEAR
from app.domain.money import share
from app.services.client_filter import Attention, ClientFilter, QuotaState
from app.services.client_lists import Tab
from app.services.overview import Due, Overview, ToDo
from app.services.portfolio import MonthlySum
from app.views import labels
from app.views.clients.facets import attention_name, quota_name
from app.views.explain import Explanation
from app.views.formatting import Formats
from app.views.labels import Computation, ComputationRow
from app.views.labels.source import Labels
from app.views.overview.figure_card import Figure, Link
from app.views.overview.leads import ToBilling, ToClients, ToForecast, ToRenewals
from app.views.price_explained import months_explained
from app.views.theme import Tone

_SIGNS = {
    Attention.RENEWAL_STOPPED: ("circle-stop", Tone.WARNING),
    Attention.DISCOUNT_ENDING: ("ticket-percent", Tone.WARNING),
    Attention.WRONG_NUMBER: ("id-card", Tone.DANGER),
    Attention.WRONG_EMAIL: ("at-sign", Tone.DANGER),
    Attention.INVITED_LONG_AGO: ("mail-question-mark", Tone.WARNING),
}


def task_sign(to_do: ToDo) -> tuple[str, Tone]:
    """The icon and tone of something to be done."""
    attention = to_do.wanted.attention
    return ("gauge", Tone.WARNING) if attention is None else _SIGNS[attention]


def task_words(to_do: ToDo) -> str:
    """What is to be done, in words; clients that are not active are said to be so."""
    attention = to_do.wanted.attention
    if attention is None:
        return quota_name(QuotaState.OVER)
    words = attention_name(attention)
    if to_do.tab is Tab.INACTIVE and attention is not Attention.INVITED_LONG_AGO:
        return Labels.tr("{words} (inactive)").format(words=words)
    return words


@dataclass(frozen=True, slots=True)
class Figures:
    """The four cards of one overview."""

    overview: Overview
    catalogue: Catalogue
    formats: Formats

    def this_month(self) -> Figure:
        """What the firm pays this month: billed so far, and what is to come."""
        overview = self.overview
        billed, expected = overview.this_month
        month = self.formats.month(overview.today)
        first = overview.starts[YEAR - 1]
        last = overview.starts[YEAR] - timedelta(days=1)
        billing = ToBilling(first, last, Payer.FIRM)
        links = (
            Link(Labels.tr("{amount} billed").format(amount=self.amount(billed)), billing),
            Link(
                Labels.tr("{amount} to come").format(amount=self.amount(expected)),
                ToForecast(Payer.FIRM),
            ),
        )
        caption = Labels.tr("Paid by the firm in {month}").format(month=month)
        explained = self._by_plan(caption, (first,))
        figure = self.amount(billed + expected)
        return Figure(caption, figure, billing, links=links, explained=explained)

    def monthly(self) -> Figure:
        """The monthly equivalent of what the firm pays for, and the average."""
        overview, caption = self.overview, Labels.tr("Monthly equivalent")
        number = overview.paid_for
        average = self.amount(share(overview.monthly, 1, number) if number else 0)
        note = Labels.tr("{amount} per client").format(amount=average)
        lead = ToClients(Tab.ACTIVE, ClientFilter(payers=frozenset({Payer.FIRM})))
        explained = self._monthly(caption)
        return Figure(caption, self.amount(overview.monthly), lead, note=note, explained=explained)

    def next_year(self) -> Figure:
        """What the next twelve months will cost the firm, and what the last twelve did."""
        overview, caption = self.overview, Labels.tr("Next 12 months")
        words = Labels.tr("Last 12: {amount} billed").format(amount=self.amount(overview.last_year))
        before = ToBilling(overview.starts[0], overview.today, Payer.FIRM)
        explained = self._by_month(caption, overview.starts[YEAR:])
        lead, links = ToForecast(Payer.FIRM), (Link(words, before),)
        figure = self.amount(overview.next_year)
        return Figure(caption, figure, lead, links=links, explained=explained)

    def renewals(self) -> Figure:
        """How many renewals the next thirty days bring, and what they cost the firm."""
        first, *later = self.overview.due
        caption = Labels.tr("Renewals within {days}").format(days=labels.days(first.days))
        links = tuple(
            Link(
                Labels.tr("{days} d: {number}").format(
                    days=due.days, number=self.formats.integer(due.number)
                ),
                self._due(due),
            )
            for due in later
        )
        return Figure(
            caption,
            self.formats.integer(first.number),
            self._due(first),
            note=self.amount(first.net),
            links=links,
            explained=lambda: self._ranked(caption, first.plans),
        )

    def amount(self, minor: int) -> str:
        """An amount in the catalogue's currency."""
        return self.formats.amount(minor, self.overview.currency)

    def _monthly(self, title: str) -> Callable[[], Explanation]:
        sums = [
            MonthlySum(each.plan, each.interval, each.clients, each.monthly)
            for each in self.overview.shares
            if each.payer is Payer.FIRM
        ]
        return lambda: months_explained(title, sums, self.catalogue, self.formats)

    def _by_plan(self, title: str, starts: tuple[date, ...]) -> Callable[[], Explanation]:
        def explained() -> Explanation:
            costs = {
                plan.code: self.overview.costs(Payer.FIRM, plan.code)
                for plan in self.catalogue.plans
            }
            sums = {code: sum(sum(cost[start]) for start in starts) for code, cost in costs.items()}
            return self._ranked(title, sums)

        return explained

    def _by_month(self, title: str, starts: tuple[date, ...]) -> Callable[[], Explanation]:
        def explained() -> Explanation:
            costs = self.overview.costs(Payer.FIRM)
            titled = self.formats.month_title
            return self._summed(title, [(titled(start), sum(costs[start])) for start in starts])

        return explained

    def _due(self, due: Due) -> ToRenewals:
        return ToRenewals(self.overview.today + timedelta(days=1), due.last)

    def _ranked(self, title: str, sums: Mapping[str, int]) -> Explanation:
        """Say what each plan adds, the plans by their rank."""
        language = self.formats.language
        ranked = sorted(self.catalogue.plans, key=lambda each: each.rank)
        rows = [
            (labels.name_of(plan.names, plan.code, language), sums.get(plan.code, 0))
            for plan in ranked
        ]
        return self._summed(title, rows)

    def _summed(self, title: str, parts: Iterable[tuple[str, int]]) -> Explanation:
        known = list(parts)
        rows = [ComputationRow(name, self.amount(minor)) for name, minor in known]
        rows.append(ComputationRow(title, self.amount(sum(minor for _, minor in known))))
        sentence = Labels.tr(
            "Before VAT: what was billed, and what time will bill if nobody changes anything."
        )
        return Explanation(title, (Computation(title, sentence, tuple(rows)),))
