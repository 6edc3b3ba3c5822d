"""What a changed catalogue does to whom, in words: the rows, the remarks, the computations."""

from collections.abc import Callable, Sequence
from datetime import date

from app.domain.billing import BilledLine, Payer
from app.domain.catalogue import Catalogue, Quota
from app.domain.impact import DayBilled, Impact
from app.services.catalogue_change import CatalogueImpact, ImpactRow
from app.views import labels
from app.views.catalogue.words import CatalogueText
from app.views.explain import Explanation
from app.views.formatting import Formats
from app.views.labels import Computation, ComputationRow
from app.views.table_model import Column
from app.views.theme import Tone, Weight
from app.views.widgets.table_cells import EMPTY, UNKNOWN, Cell


class ImpactWords:
    """Words and figures of an impact; `catalogue` is the changed one, which has every name."""

    def __init__(self, catalogue: Catalogue, formats: Formats) -> None:
        self._catalogue = catalogue
        self._formats = formats

    def columns(self) -> list[Column[ImpactRow]]:
        """The columns of the table of touched subscriptions."""
        return [*self._subscription_columns(), *self._billed_columns()]

    def _subscription_columns(self) -> list[Column[ImpactRow]]:
        language = self._formats.language
        return [
            Column(
                title=CatalogueText.tr("Client", "column"),
                text=lambda row: row.name,
                weight=Weight.MEDIUM,
                sort_key=lambda row: row.name.casefold(),
            ),
            Column(
                title=CatalogueText.tr("Reference", "column"),
                text=lambda row: row.reference,
                tone=Tone.SECONDARY,
                sort_key=lambda row: row.reference,
            ),
            Column(
                title=CatalogueText.tr("Payer", "column"),
                cell=_payer_cell,
                sort_key=lambda row: row.payer.value,
            ),
            Column(
                title=CatalogueText.tr("Plan", "column"),
                text=lambda row: labels.plan_name(self._catalogue, row.plan, language),
                sort_key=lambda row: self._catalogue.plan(row.plan).rank,
            ),
            Column(
                title=CatalogueText.tr("Interval", "column"),
                text=lambda row: labels.interval_name(row.interval),
                tone=Tone.SECONDARY,
                sort_key=lambda row: row.interval.months,
            ),
        ]

    def _billed_columns(self) -> list[Column[ImpactRow]]:
        def of_first(figure: Callable[[DayBilled], int]) -> Callable[[ImpactRow], int]:
            return lambda row: figure(row.impact.first) if row.impact.first else 0

        return [
            Column(
                title=CatalogueText.tr("First day", "column"),
                cell=self._first_day,
                sort_key=lambda row: row.impact.first.day if row.impact.first else date.max,
            ),
            Column(
                title=CatalogueText.tr("Now", "column"),
                cell=self._now,
                right=True,
                sort_key=of_first(lambda first: first.net_now),
            ),
            Column(
                title=CatalogueText.tr("Then", "column"),
                cell=self._then,
                right=True,
                sort_key=of_first(lambda first: first.net_then),
            ),
            Column(
                title=CatalogueText.tr("Difference", "column"),
                cell=self._difference,
                right=True,
                sort_key=of_first(lambda first: first.difference),
            ),
            Column(
                title=CatalogueText.tr("Per month", "column"),
                cell=self._per_month,
                right=True,
                sort_key=lambda row: row.per_month,
            ),
            Column(
                title=CatalogueText.tr("Remark", "column"),
                text=self._remarks,
                tone=Tone.SECONDARY,
                sort_key=self._remarks,
            ),
        ]

    def remarks(self, impact: Impact) -> list[str]:
        """What changes beside the bills: the quota, the price beyond it, services off sale."""
        language = self._formats.language
        said = []
        if impact.quota is not None:
            before, after = (self._quota(each) for each in impact.quota)
            said.append(
                CatalogueText.tr("Quota: {before} → {after}").format(before=before, after=after)
            )
        if impact.overage is not None:
            now, then = (self._amount(each) for each in impact.overage)
            said.append(
                CatalogueText.tr("Further document: {before} → {after}").format(
                    before=now, after=then
                )
            )
        for code in impact.withdrawn:
            name = labels.add_on_name(self._catalogue, code, language)
            said.append(CatalogueText.tr("{service} goes on, no longer sold").format(service=name))
        return said

    def row_explained(self, row: ImpactRow) -> Explanation | None:
        """Open what is billed on the first day now and then; None where nothing is."""
        first = row.impact.first
        if first is None:
            return None
        formats = self._formats
        title = CatalogueText.tr("{client}, {day}").format(
            client=row.name, day=formats.day(first.day)
        )
        now, then = self._amount(first.net_now), self._amount(first.net_then)
        result = ComputationRow(
            CatalogueText.tr("Difference", "column"),
            formats.signed(first.difference, self._catalogue.currency),
            CatalogueText.tr("{then} − {now}").format(then=then, now=now),
        )
        parts = (
            self._day(CatalogueText.tr("As things stand"), first.now),
            self._day(CatalogueText.tr("With this catalogue"), first.then),
        )
        return Explanation(title, parts, result)

    def total_explained(
        self, impact: CatalogueImpact, payer: Payer, *, yearly: bool
    ) -> Explanation:
        """Open the sum of a payer's differences, client by client."""
        formats, currency = self._formats, self._catalogue.currency
        rows = [
            ComputationRow(
                row.name,
                formats.signed(row.per_year if yearly else row.per_month, currency),
                self._origin(recurring),
            )
            for row in impact.rows
            if row.payer is payer and (recurring := row.impact.recurring) is not None
        ]
        total = impact.total(payer)
        amount = formats.signed(total.per_year if yearly else total.per_month, currency)
        title = (
            CatalogueText.tr("Per year, excl. VAT")
            if yearly
            else CatalogueText.tr("Per month, excl. VAT")
        )
        sentence = CatalogueText.tr(
            "The sum of %Ln subscription(s), each rounded on its own", None, len(rows)
        )
        computed = Computation(title, sentence, (*rows, ComputationRow(title, amount)))
        return Explanation(title, (computed,))

    def _day(self, title: str, lines: Sequence[BilledLine]) -> Computation:
        rows = []
        for line in lines:
            computed = labels.line_computation(line, self._catalogue, self._formats)
            origin = f"{computed.sentence}, {labels.price_origin(line, self._formats)}"
            rows.append(ComputationRow(computed.title, self._amount(line.net), origin))
        total = ComputationRow(title, self._amount(sum(line.net for line in lines)))
        sentence = CatalogueText.tr("What is billed on that day, excl. VAT")
        return Computation(title, sentence, (*rows, total))

    def _origin(self, billed: DayBilled) -> str:
        return CatalogueText.tr("{now} → {then} from {day}, {interval}").format(
            now=self._amount(billed.net_now),
            then=self._amount(billed.net_then),
            day=self._formats.day(billed.day),
            interval=labels.interval_name(billed.interval),
        )

    def _quota(self, quota: Quota) -> str:
        count = self._formats.integer
        if quota.by_month:
            return CatalogueText.tr("{documents} a month").format(documents=count(quota.monthly))
        return CatalogueText.tr("{monthly} monthly, {yearly} yearly").format(
            monthly=count(quota.monthly), yearly=count(quota.yearly)
        )

    def _remarks(self, row: ImpactRow) -> str:
        return "; ".join(self.remarks(row.impact))

    def _first_day(self, row: ImpactRow) -> Cell:
        first = row.impact.first
        return UNKNOWN if first is None else Cell(self._formats.day(first.day))

    def _now(self, row: ImpactRow) -> Cell:
        first = row.impact.first
        return UNKNOWN if first is None else Cell(self._amount(first.net_now))

    def _then(self, row: ImpactRow) -> Cell:
        first = row.impact.first
        return UNKNOWN if first is None else Cell(self._amount(first.net_then), explains=True)

    def _difference(self, row: ImpactRow) -> Cell:
        first = row.impact.first
        return UNKNOWN if first is None else Cell(self._signed(first.difference))

    def _per_month(self, row: ImpactRow) -> Cell:
        return Cell(self._signed(row.per_month)) if row.impact.recurring else EMPTY

    def _amount(self, minor: int) -> str:
        return self._formats.amount(minor, self._catalogue.currency)

    def _signed(self, minor: int) -> str:
        return self._formats.signed(minor, self._catalogue.currency)


def _payer_cell(row: ImpactRow) -> Cell:
    icon = "building-2" if row.payer is Payer.FIRM else "user"
    return Cell(labels.payer_name(row.payer), icon=icon)
