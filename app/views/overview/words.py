"""What the figures of the overview say, and how each of them came about."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.billing import Payer
from app.domain.catalogue import Catalogue
from app.domain.forecast import YEAR
from app.domain.money import share
from app.services.client_filter import Attention, QuotaState
from app.services.client_lists import Tab
from app.services.overview import Overview, ToDo
from app.services.portfolio import MonthlySum
from app.views import labels
from app.views.clients.facets import attention_name, quota_name
from app.views.explain import Explanation
from app.views.formatting import Formats
from app.views.labels import Computation, ComputationRow
from app.views.labels.source import Labels
from app.views.overview.figure_card import Figure
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
        billed, expected = self.overview.this_month
        month = self.formats.month(self.overview.today)
        note = Labels.tr("{billed} billed, {expected} to come").format(
            billed=self.amount(billed), expected=self.amount(expected)
        )
        caption = Labels.tr("Paid by the firm in {month}").format(month=month)
        starts = self.overview.starts[YEAR - 1 : YEAR]
        explained = self._by_plan(caption, starts)
        return Figure(caption, self.amount(billed + expected), note, explained)

    def monthly(self) -> Figure:
        """The monthly equivalent of what the firm pays for, and the average."""
        overview, caption = self.overview, Labels.tr("Monthly equivalent")
        number = overview.paid_for
        average = self.amount(share(overview.monthly, 1, number) if number else 0)
        note = Labels.tr("{amount} per client").format(amount=average)
        return Figure(caption, self.amount(overview.monthly), note, self._monthly(caption))

    def next_year(self) -> Figure:
        """What the next twelve months will cost the firm, and what the last twelve did."""
        overview, caption = self.overview, Labels.tr("Next 12 months")
        note = Labels.tr("Last 12: {amount}").format(amount=self.amount(overview.last_year))
        explained = self._by_month(caption, overview.starts[YEAR:])
        return Figure(caption, self.amount(overview.next_year), note, explained)

    def renewals(self) -> Figure:
        """How many renewals the next thirty days bring, and what they cost the firm."""
        first, *later = self.overview.due
        caption = Labels.tr("Renewals within {days}").format(days=labels.days(first.days))
        parts = [self.amount(first.net)]
        parts += [
            Labels.tr("{days} d: {number}").format(
                days=due.days, number=self.formats.integer(due.number)
            )
            for due in later
        ]
        return Figure(caption, self.formats.integer(first.number), " · ".join(parts))

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
            overview, language = self.overview, self.formats.language
            rows = []
            for plan in sorted(self.catalogue.plans, key=lambda each: each.rank):
                costs = overview.costs(Payer.FIRM, plan.code)
                name = labels.name_of(plan.names, plan.code, language)
                rows.append((name, sum(sum(costs[start]) for start in starts)))
            return self._summed(title, rows)

        return explained

    def _by_month(self, title: str, starts: tuple[date, ...]) -> Callable[[], Explanation]:
        def explained() -> Explanation:
            costs = self.overview.costs(Payer.FIRM)
            titled = self.formats.month_title
            return self._summed(title, [(titled(start), sum(costs[start])) for start in starts])

        return explained

    def _summed(self, title: str, parts: Iterable[tuple[str, int]]) -> Explanation:
        known = list(parts)
        rows = [ComputationRow(name, self.amount(minor)) for name, minor in known]
        rows.append(ComputationRow(title, self.amount(sum(minor for _, minor in known))))
        sentence = Labels.tr(
            "Before VAT: what was billed, and what time will bill if nobody changes anything."
        )
        return Explanation(title, (Computation(title, sentence, tuple(rows)),))
