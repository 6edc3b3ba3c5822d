"""The rows of the report of the use on the screen: clients, gathered or not, as written."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.services.reports.usage import UsageRow
from app.services.reports.usage_file import UsageColumn
from app.views import labels
from app.views.explain import Explanation
from app.views.formatting import Formats
from app.views.labels import Computation, ComputationRow
from app.views.labels.source import Labels
from app.views.reports.gathering import (
    Gathered,
    Gathering,
    Group,
    Place,
    counted,
    of_manager,
    of_payer,
    of_plan,
)
from app.views.reports.usage_words import usage_headings
from app.views.table_model import Column
from app.views.theme import Tone, Weight
from app.views.widgets.table_cells import EMPTY, Cell

ClientGroup = Group[UsageRow]
ShownRow = ClientGroup | UsageRow


@dataclass(frozen=True, slots=True)
class UsageCells:
    """How the rows are written."""

    catalogue: Catalogue
    formats: Formats
    gathering: Gathering

    def columns(self) -> list[Column[ShownRow]]:
        """Return the columns."""
        titles = usage_headings()
        return [
            Column(title=titles[UsageColumn.CLIENT], cell=self._client, weight=Weight.MEDIUM),
            Column(title=Labels.tr("Reference", "report column"), cell=self._reference),
            self._text(titles[UsageColumn.PAYER], self._payer),
            self._text(titles[UsageColumn.PLAN], lambda row: self.plan(row.plan), Tone.TEXT),
            self._figure(titles[UsageColumn.QUOTA], lambda row: row.quota),
            Column(title=titles[UsageColumn.USED], cell=self._used, right=True),
            Column(title=titles[UsageColumn.BEYOND], cell=self._beyond, right=True),
            self._amount(titles[UsageColumn.OVERAGE], lambda row: row.overage),
            Column(title=titles[UsageColumn.EXPECTED], cell=self._expected, right=True),
            Column(title=titles[UsageColumn.FITTING], cell=self._fitting),
            self._amount(titles[UsageColumn.SAVES], lambda row: row.saves),
            self._text(titles[UsageColumn.MANAGER], lambda row: row.client.manager),
        ]

    def amount(self, minor: int) -> str:
        """An amount of the catalogue's currency."""
        return self.formats.amount(minor, self.catalogue.currency)

    def plan(self, code: str) -> str:
        """The plan's name."""
        return labels.plan_name(self.catalogue, code, self.formats.language)

    def place(self, row: UsageRow, by: Gathered) -> Place:
        """Return the group of a client."""
        match by:
            case Gathered.MANAGER:
                return of_manager(row.client.manager)
            case Gathered.PLAN:
                return of_plan(row.plan, self.catalogue, self.formats)
            case _:
                return of_payer(row.payer)

    def saving_explained(self, row: UsageRow) -> Explanation | None:
        """What the plan that runs and the one that fits are expected to cost, and the month of it.

        None where nothing is known of the use.
        """
        if row.fitting is None:
            return None
        present, best = row.fitting.present, row.fitting.best
        rows = [
            ComputationRow(
                Labels.tr("Expected cost of {plan}").format(plan=self.plan(fit.plan)),
                self.amount(fit.cost),
                Labels.tr("{price} + {overage} of expected overage").format(
                    price=self.amount(fit.price), overage=self.amount(fit.overage)
                ),
            )
            for fit in ((present, best) if best != present else (present,))
        ]
        difference = Labels.tr("Difference {per_interval}").format(
            per_interval=labels.per_interval(row.interval)
        )
        rows.append(ComputationRow(difference, self.amount(row.fitting.saves)))
        if row.interval is not Interval.MONTHLY:
            words = Labels.tr("Per month: the difference ÷ {months}").format(
                months=row.interval.months
            )
            rows.append(ComputationRow(words, self.amount(row.saves)))
        sentence = Labels.tr("{documents} documents a month are expected. All excl. VAT.").format(
            documents=self.formats.integer(row.expected or 0)
        )
        title = labels.client_named(row.client.name, row.client.reference)
        return Explanation(title, (Computation(title, sentence, tuple(rows)),))

    def _text(
        self, title: str, text: Callable[[UsageRow], str], tone: Tone = Tone.SECONDARY
    ) -> Column[ShownRow]:
        def cell(row: ShownRow) -> Cell:
            shown = "" if isinstance(row, Group) else text(row)
            return Cell(shown, tone=tone) if shown else EMPTY

        return Column(title=title, cell=cell)

    def _figure(self, title: str, of: Callable[[UsageRow], int]) -> Column[ShownRow]:
        def cell(row: ShownRow) -> Cell:
            if isinstance(row, Group):
                total = sum(of(each) for each in row.rows)
                return Cell(self.formats.integer(total), weight=Weight.SEMIBOLD)
            return Cell(self.formats.integer(of(row)), tone=Tone.SECONDARY)

        return Column(title=title, cell=cell, right=True)

    def _amount(self, title: str, of: Callable[[UsageRow], int]) -> Column[ShownRow]:
        """An amount; nothing where there is none, so that the eye finds those that are."""

        def cell(row: ShownRow) -> Cell:
            if isinstance(row, Group):
                total = sum(of(each) for each in row.rows)
                return Cell(self.amount(total), weight=Weight.SEMIBOLD)
            return Cell(self.amount(of(row)), explains=True) if of(row) else EMPTY

        return Column(title=title, cell=cell, right=True)

    def _client(self, row: ShownRow) -> Cell:
        if isinstance(row, Group):
            return self.gathering.head(row)
        return Cell(row.client.name, weight=Weight.MEDIUM)

    def _reference(self, row: ShownRow) -> Cell:
        if isinstance(row, Group):
            return counted(row)
        return Cell(row.client.reference, tone=Tone.SECONDARY)

    def _payer(self, row: UsageRow) -> str:
        return "" if row.payer is None else labels.payer_name(row.payer)

    def _used(self, row: ShownRow) -> Cell:
        if isinstance(row, Group):
            total = sum(each.used or 0 for each in row.rows)
            return Cell(self.formats.integer(total), weight=Weight.SEMIBOLD)
        if row.used is None:
            return Cell(Labels.tr("Not read", "report cell"), tone=Tone.SECONDARY)
        return Cell(self.formats.integer(row.used))

    def _beyond(self, row: ShownRow) -> Cell:
        beyond = sum(each.beyond for each in row.rows) if isinstance(row, Group) else row.beyond
        if not beyond:
            return EMPTY
        weight = Weight.SEMIBOLD if isinstance(row, Group) else Weight.REGULAR
        return Cell(
            self.formats.integer(beyond), icon="trending-up", tone=Tone.DANGER, weight=weight
        )

    def _expected(self, row: ShownRow) -> Cell:
        if isinstance(row, Group) or row.expected is None:
            return EMPTY
        return Cell(self.formats.integer(row.expected), tone=Tone.SECONDARY)

    def _fitting(self, row: ShownRow) -> Cell:
        """The plan that fits; the present one where none costs less."""
        if isinstance(row, Group) or row.fitting is None:
            return EMPTY
        plan = self.plan(row.fitting.best.plan)
        if row.fitting.best == row.fitting.present:
            return Cell(plan, icon="check", tone=Tone.SECONDARY)
        return Cell(plan, icon="arrow-right", weight=Weight.MEDIUM)
