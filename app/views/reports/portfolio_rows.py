"""The rows of the portfolio on the screen: clients, gathered or not, and how each is written."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from app.domain.as_of import Standing
from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.domain.clients import ClientStatus
from app.services.portfolio import MonthlySum
from app.services.reports.portfolio import PortfolioRow
from app.views import labels
from app.views.explain import Explanation
from app.views.formatting import Formats
from app.views.labels.source import Labels
from app.views.price_explained import months_explained, price_explained
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
from app.views.table_model import Column
from app.views.theme import Tone, Weight
from app.views.widgets.table_cells import EMPTY, Cell

ClientGroup = Group[PortfolioRow]
ShownRow = ClientGroup | PortfolioRow


@dataclass(frozen=True, slots=True)
class PortfolioCells:
    """How the rows are written."""

    catalogue: Catalogue
    formats: Formats
    gathering: Gathering

    def columns(self) -> list[Column[ShownRow]]:
        """Return the columns."""
        return [
            Column(
                title=Labels.tr("Client", "report column"), cell=self._client, weight=Weight.MEDIUM
            ),
            Column(title=Labels.tr("Reference", "report column"), cell=self._reference),
            self._column(
                Labels.tr("Status", "report column"), lambda r: labels.status_name(r.status)
            ),
            self._standing(Labels.tr("Plan", "report column"), self.plan, Tone.TEXT),
            self._standing(
                Labels.tr("Interval", "report column"), lambda s: labels.interval_name(s.interval)
            ),
            self._standing(
                Labels.tr("Payer", "report column"), lambda s: labels.payer_name(s.payer), Tone.TEXT
            ),
            Column(
                title=Labels.tr("Price excl. VAT", "report column"), cell=self._price, right=True
            ),
            Column(title=Labels.tr("Per month", "report column"), cell=self._monthly, right=True),
            Column(title=Labels.tr("Renewal", "report column"), cell=self._renewal),
            Column(title=Labels.tr("Quota", "report column"), cell=self._quota, right=True),
            self._standing(Labels.tr("Discount", "report column"), self._discount),
            self._standing(Labels.tr("Extra services", "report column"), self._add_ons),
            self._column(Labels.tr("Manager", "report column"), lambda r: r.client.manager),
        ]

    def amount(self, minor: int) -> str:
        """An amount of the catalogue's currency."""
        return self.formats.amount(minor, self.catalogue.currency)

    def plan(self, standing: Standing) -> str:
        """The plan's name."""
        return labels.plan_name(self.catalogue, standing.plan, self.formats.language)

    def group_explained(self, group: ClientGroup) -> Explanation:
        """What a group costs a month, by plan and interval."""
        clients, monthly = Counter[tuple[str, Interval]](), Counter[tuple[str, Interval]]()
        for standing in (row.standing for row in group.rows):
            if standing is not None:
                kind = (standing.plan, standing.interval)
                clients[kind] += 1
                monthly[kind] += standing.monthly_price
        sums = [
            MonthlySum(plan, interval, number, monthly[plan, interval])
            for (plan, interval), number in clients.items()
        ]
        return months_explained(group.title, sums, self.catalogue, self.formats)

    def price_explained(self, row: PortfolioRow, standing: Standing) -> Explanation:
        """The price of an interval, as the list of clients explains it."""
        title = labels.client_named(row.client.name, row.client.reference)
        return price_explained(title, standing, self.catalogue, self.formats)

    def place(self, row: PortfolioRow, by: Gathered) -> Place:
        """Return the group of a client."""
        standing = row.standing
        match by:
            case Gathered.STATUS:
                at = list(ClientStatus).index(row.status)
                return (at, ""), labels.status_name(row.status)
            case Gathered.MANAGER:
                return of_manager(row.client.manager)
            case Gathered.PLAN:
                return of_plan(standing.plan if standing else None, self.catalogue, self.formats)
            case _:
                return of_payer(standing.payer if standing else None)

    def _column(self, title: str, text: Callable[[PortfolioRow], str]) -> Column[ShownRow]:
        def cell(row: ShownRow) -> Cell:
            shown = "" if isinstance(row, Group) else text(row)
            return Cell(shown, tone=Tone.SECONDARY) if shown else EMPTY

        return Column(title=title, cell=cell)

    def _standing(
        self, title: str, text: Callable[[Standing], str], tone: Tone = Tone.SECONDARY
    ) -> Column[ShownRow]:
        def cell(row: ShownRow) -> Cell:
            if isinstance(row, Group) or row.standing is None:
                return EMPTY
            shown = text(row.standing)
            return Cell(shown, tone=tone) if shown else EMPTY

        return Column(title=title, cell=cell)

    def _client(self, row: ShownRow) -> Cell:
        if isinstance(row, Group):
            return self.gathering.head(row)
        return Cell(row.client.name, weight=Weight.MEDIUM)

    def _reference(self, row: ShownRow) -> Cell:
        """A client's reference, or how many clients are in a group."""
        if isinstance(row, Group):
            return counted(row)
        return Cell(row.client.reference, tone=Tone.SECONDARY)

    def _price(self, row: ShownRow) -> Cell:
        if isinstance(row, Group) or row.standing is None:
            return EMPTY
        return Cell(self.amount(row.standing.price), explains=True)

    def _monthly(self, row: ShownRow) -> Cell:
        if isinstance(row, Group):
            return Cell(self.amount(monthly(row)), weight=Weight.SEMIBOLD, explains=True)
        if row.standing is None:
            return EMPTY
        return Cell(self.amount(row.standing.monthly_price), explains=True)

    def _discount(self, standing: Standing) -> str:
        if not standing.discount_code:
            return ""
        return f"{standing.discount_code} {self.amount(-standing.discount)}"

    def _add_ons(self, standing: Standing) -> str:
        language = self.formats.language
        return ", ".join(
            labels.add_on_name(self.catalogue, code, language) for code in standing.add_ons
        )

    def _quota(self, row: ShownRow) -> Cell:
        if isinstance(row, Group) or row.quota is None:
            return EMPTY
        return Cell(self.formats.integer(row.quota), tone=Tone.SECONDARY)

    def _renewal(self, row: ShownRow) -> Cell:
        if isinstance(row, Group) or row.standing is None:
            return EMPTY
        if row.renewal is not None:
            return Cell(self.formats.day(row.renewal))
        last = self.formats.day(row.standing.period.last_day)
        words = Labels.tr("Ends on {day}", "report cell").format(day=last)
        return Cell(words, icon="circle-stop", tone=Tone.SECONDARY)


def monthly(group: ClientGroup) -> int:
    """Return what the clients of a group cost a month: the sum of the monthly equivalents."""
    return sum(row.standing.monthly_price for row in group.rows if row.standing)
