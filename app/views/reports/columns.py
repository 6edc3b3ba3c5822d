"""The columns of the billing report on the screen: groups with their sums, lines below them."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from app.domain.billing import LineKind
from app.domain.catalogue import Catalogue
from app.services.reports.billing import BillingReport
from app.services.reports.billing_groups import BillingGroup
from app.services.reports.billing_rows import BillingRow
from app.views import labels
from app.views.explain import Explanation
from app.views.formatting import Formats
from app.views.labels import Computation, ComputationRow
from app.views.labels.source import Labels
from app.views.reports.words import group_name
from app.views.table_model import Column
from app.views.theme import Tone, Weight
from app.views.widgets.table_cells import EMPTY, UNKNOWN, Cell, RowKind

ShownRow = BillingGroup | BillingRow


@dataclass(frozen=True, slots=True)
class ReportCells:
    """How the rows of one report are written."""

    report: BillingReport
    catalogue: Catalogue
    formats: Formats
    is_closed: Callable[[object], bool] = lambda _key: False
    """Whether the group with this key hides its lines."""

    def columns(self) -> list[Column[ShownRow]]:
        """Return the columns; the last two only where a period is compared."""
        shown = [
            Column(
                title=Labels.tr("Client", "report column"),
                name="client",
                cell=self._client,
                weight=Weight.MEDIUM,
            ),
            Column(
                title=Labels.tr("Reference", "report column"),
                name="reference",
                cell=self._reference,
            ),
            Column(
                title=Labels.tr("Plan or service", "report column"),
                name="service",
                cell=self._service,
            ),
            Column(title=Labels.tr("Period", "report column"), name="period", cell=self._period),
            Column(
                title=Labels.tr("Unit price excl. VAT", "report column"),
                name="unit_price",
                cell=self._unit_price,
                right=True,
            ),
            Column(
                title=Labels.tr("Discount", "report column"),
                name="discount",
                cell=self._discount,
                right=True,
            ),
            Column(
                title=Labels.tr("Net excl. VAT", "report column"),
                name="net",
                cell=self._net,
                right=True,
            ),
        ]
        if self.report.previous is not None:
            shown += [
                Column(
                    title=self._previous_title(), name="previous", cell=self._previous, right=True
                ),
                Column(
                    title=Labels.tr("Difference", "report column"),
                    name="difference",
                    cell=self._difference,
                    right=True,
                ),
            ]
        return shown

    def amount(self, minor: int) -> str:
        """An amount of the report's currency."""
        return self.formats.amount(minor, self.report.currency)

    def signed(self, minor: int) -> str:
        """An amount that is a difference: "—" where there is none."""
        return self.formats.signed(minor, self.report.currency) if minor else "—"

    def group_explained(self, group: BillingGroup) -> Explanation:
        """A subtotal: what each plan and service of the group came to, then the sum."""
        lines, net = Counter[str](), Counter[str]()
        for row in group.rows:
            name = labels.service_name(self.catalogue, row.line, self.formats.language)
            lines[name] += 1
            net[name] += row.net
        rows = [
            ComputationRow(name, self.amount(net[name]), labels.lines(number))
            for name, number in lines.items()
        ]
        total = Labels.tr("Net excl. VAT", "report column")
        rows.append(ComputationRow(total, self.amount(group.totals.net)))
        title = group_name(self.report.parameters.group_by, group.key, self.catalogue, self.formats)
        counts = f"{labels.clients(group.totals.clients)}, {labels.lines(group.totals.lines)}"
        return Explanation(title, (Computation(title, counts, tuple(rows)),))

    def _previous_title(self) -> str:
        days = self.report.previous_days
        if days is not None and days.whole_months == 1:
            return self.formats.month_title(days.first)
        return Labels.tr("Period before", "report column")

    def _client(self, row: ShownRow) -> Cell:
        if isinstance(row, BillingGroup):
            sign = "chevron-right" if self.is_closed(row.key) else "chevron-down"
            name = group_name(
                self.report.parameters.group_by, row.key, self.catalogue, self.formats
            )
            return Cell(name, weight=Weight.SEMIBOLD, icon=sign)
        return Cell(row.client.name)

    def _reference(self, row: ShownRow) -> Cell:
        if isinstance(row, BillingGroup):
            return Cell(labels.clients(row.totals.clients), tone=Tone.SECONDARY)
        return Cell(row.client.reference, tone=Tone.SECONDARY)

    def _service(self, row: ShownRow) -> Cell:
        if isinstance(row, BillingGroup):
            return Cell(labels.lines(row.totals.lines), tone=Tone.SECONDARY)
        if row.line.kind in (LineKind.CREDIT, LineKind.OVERAGE, LineKind.REVERSAL):
            return Cell(labels.line_title(row.line, self.catalogue, self.formats))
        return Cell(labels.service_name(self.catalogue, row.line, self.formats.language))

    def _period(self, row: ShownRow) -> Cell:
        if isinstance(row, BillingGroup):
            return EMPTY
        return Cell(self.formats.period_range(row.line.span))

    def _unit_price(self, row: ShownRow) -> Cell:
        if isinstance(row, BillingGroup):
            return Cell(self.amount(row.totals.before_discount), weight=Weight.SEMIBOLD)
        return Cell(labels.unit_price(row.line, self.formats, self.report.currency))

    def _discount(self, row: ShownRow) -> Cell:
        if isinstance(row, BillingGroup):
            off = row.totals.discount
            return Cell(self.amount(off), weight=Weight.SEMIBOLD) if off else EMPTY
        return Cell(self.amount(row.discount)) if row.discount else EMPTY

    def _net(self, row: ShownRow) -> Cell:
        if isinstance(row, BillingGroup):
            return Cell(self.amount(row.totals.net), weight=Weight.SEMIBOLD, explains=True)
        return Cell(self.amount(row.net), explains=True)

    def _previous(self, row: ShownRow) -> Cell:
        before = self._before(row)
        return UNKNOWN if before is None else Cell(self.amount(before), tone=Tone.SECONDARY)

    def _difference(self, row: ShownRow) -> Cell:
        now = row.totals.net if isinstance(row, BillingGroup) else row.net
        return Cell(self.signed(now - (self._before(row) or 0)), tone=Tone.SECONDARY)

    def _before(self, row: ShownRow) -> int | None:
        if isinstance(row, BillingGroup):
            return row.previous.net if row.previous else None
        return self.report.beside.get(row.line_id)


def shown_rows(report: BillingReport, closed: frozenset[object]) -> list[ShownRow]:
    """Return the rows of the table: each group, then its lines unless it is closed."""
    if not report.groups:
        return list(report.rows)
    shown: list[ShownRow] = []
    for group in report.groups:
        shown.append(group)
        if group.key not in closed:
            shown += group.rows
    return shown


def row_id(row: ShownRow) -> object:
    """Return what names a row whatever its place."""
    return ("group", row.key) if isinstance(row, BillingGroup) else ("line", row.line_id)


def kind_of(closed: frozenset[object], row: ShownRow) -> RowKind:
    """Return whether a row is a line, or a group that is open or closed."""
    if not isinstance(row, BillingGroup):
        return RowKind.ORDINARY
    return RowKind.GROUP_CLOSED if row.key in closed else RowKind.GROUP_OPEN
