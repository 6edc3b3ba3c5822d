"""The rows of the list of renewals: how each is written, sorted, explained, and copied."""

from collections.abc import Sequence

from app.domain.billing import Payer
from app.domain.text import folded
from app.services.exports.sheet import Cell as Copied
from app.services.exports.sheet import Column as SheetColumn
from app.services.exports.sheet import ColumnKind, Sheet
from app.services.renewal_list import RenewalRow
from app.views import labels
from app.views.explain import Explanation, lines_explained
from app.views.formatting import minor_places
from app.views.labels import Computation, ComputationRow
from app.views.price_explained import price_explained
from app.views.renewals.words import RenewalText, RenewalWriter
from app.views.table_model import Column
from app.views.theme import Tone, Weight
from app.views.widgets.table_cells import EMPTY, Cell

DAY, CLIENT, REFERENCE, PLAN, INTERVAL, NOW, THEN, WHY, PAYER = range(9)


class RenewalCells:
    """Writes the rows of one report."""

    def __init__(self, writer: RenewalWriter) -> None:
        self._writer = writer

    def columns(self) -> list[Column[RenewalRow]]:
        """Return the columns, from left to right."""
        writer, quiet = self._writer, Tone.SECONDARY
        ranks = {plan.code: plan.rank for plan in writer.catalogue.plans}
        return [
            Column(
                title=RenewalText.tr("Date", "renewal column"),
                text=lambda row: writer.formats.day(row.renewal.day),
                spoken=lambda row: writer.formats.long_day(row.renewal.day),
                sort_key=lambda row: row.renewal.day,
            ),
            Column(
                title=RenewalText.tr("Client", "renewal column"),
                text=lambda row: row.client.name,
                weight=Weight.MEDIUM,
                sort_key=lambda row: folded(row.client.name),
            ),
            Column(
                title=RenewalText.tr("Reference", "renewal column"),
                text=lambda row: row.client.reference,
                tone=quiet,
                sort_key=lambda row: row.client.reference,
            ),
            Column(
                title=RenewalText.tr("Plan", "renewal column"),
                text=lambda row: writer.plan(row.renewal),
                sort_key=lambda row: ranks.get(row.renewal.billed.plan, 0),
            ),
            Column(
                title=RenewalText.tr("Interval", "renewal column"),
                text=lambda row: labels.interval_name(row.renewal.billed.interval),
                tone=quiet,
                sort_key=lambda row: row.renewal.billed.interval.months,
            ),
            *self._of_prices(),
        ]

    def sheet(self, rows: Sequence[RenewalRow]) -> Sheet:
        """Return rows for a spreadsheet: plain numbers and dates, the columns of the screen."""
        kinds = {
            DAY: ColumnKind.DATE,
            REFERENCE: ColumnKind.IDENTIFIER,
            NOW: ColumnKind.AMOUNT,
            THEN: ColumnKind.AMOUNT,
        }
        currency = self._writer.catalogue.currency
        return Sheet(
            title="",
            columns=tuple(
                SheetColumn(column.title, kinds.get(place, ColumnKind.TEXT))
                for place, column in enumerate(self.columns())
            ),
            rows=[self._copied(row) for row in rows],
            currency=currency,
            places=minor_places(currency),
        )

    def now_explained(self, row: RenewalRow) -> Explanation:
        """The price of today."""
        writer = self._writer
        title = writer.client(row)
        return price_explained(title, row.renewal.now, writer.catalogue, writer.formats)

    def then_explained(self, row: RenewalRow) -> Explanation:
        """The price of then: from what to what and why, then each line as it will be billed."""
        writer, renewal = self._writer, row.renewal
        title = RenewalText.tr("{client}, {day}").format(
            client=writer.client(row), day=writer.formats.day(renewal.day)
        )
        why = self._why_explained(row)
        if renewal.then is None:
            return Explanation(title, (why,))
        lines = renewal.then.lines
        found = lines_explained(title, lines, writer.catalogue, writer.formats)
        return Explanation(title, (why, *found.parts), found.total)

    def _why_explained(self, row: RenewalRow) -> Computation:
        writer, renewal = self._writer, row.renewal
        now = RenewalText.tr("Price now, {per_interval}").format(
            per_interval=labels.per_interval(renewal.now.interval)
        )
        rows = [ComputationRow(now, writer.amount(renewal.now.price))]
        if renewal.then is None:
            rows.append(ComputationRow(RenewalText.tr("No renewal"), writer.price(renewal)))
        else:
            if renewal.difference:
                changed = writer.formats.signed(renewal.difference, writer.catalogue.currency)
                rows.append(ComputationRow(RenewalText.tr("Difference"), changed))
            then = RenewalText.tr("Price then, {per_interval}").format(
                per_interval=labels.per_interval(renewal.then.interval)
            )
            rows.append(ComputationRow(then, writer.amount(renewal.then.price)))
        said = writer.why(renewal) or RenewalText.tr("Nothing changes until then.")
        return Computation(RenewalText.tr("Why it differs"), said, tuple(rows))

    def _of_prices(self) -> list[Column[RenewalRow]]:
        writer = self._writer
        return [
            Column(
                title=RenewalText.tr("Now", "renewal column"),
                cell=lambda row: Cell(
                    writer.amount(row.renewal.now.price), tone=Tone.SECONDARY, explains=True
                ),
                right=True,
                sort_key=lambda row: row.renewal.now.price,
                tip=RenewalText.tr("Price now excl. VAT", "renewal column"),
            ),
            Column(
                title=RenewalText.tr("Then", "renewal column"),
                cell=self._then,
                right=True,
                sort_key=lambda row: -1 if row.renewal.price is None else row.renewal.price,
                tip=RenewalText.tr("Price then excl. VAT", "renewal column"),
            ),
            Column(
                title=RenewalText.tr("Why it differs", "renewal column"),
                cell=self._why,
                sort_key=lambda row: folded(writer.why(row.renewal)),
            ),
            Column(
                title=RenewalText.tr("Payer", "renewal column"),
                text=lambda row: labels.payer_name(row.renewal.payer),
                icon=lambda row: _PAYER_ICONS[row.renewal.payer][0],
                icon_tone=lambda row: _PAYER_ICONS[row.renewal.payer][1],
                sort_key=lambda row: list(Payer).index(row.renewal.payer),
            ),
        ]

    def _then(self, row: RenewalRow) -> Cell:
        price = self._writer.price(row.renewal)
        if row.renewal.price is None:
            return Cell(price, tone=Tone.WARNING, explains=True)
        differs = row.renewal.price != row.renewal.now.price
        return Cell(price, weight=Weight.SEMIBOLD if differs else Weight.REGULAR, explains=True)

    def _why(self, row: RenewalRow) -> Cell:
        said = self._writer.why(row.renewal)
        if not said:
            return EMPTY
        if row.renewal.then is None:
            return Cell(said, icon="circle-stop", icon_tone=Tone.WARNING)
        return Cell(said, icon=_sign(row), icon_tone=Tone.SECONDARY)

    def _copied(self, row: RenewalRow) -> list[Copied]:
        renewal = row.renewal
        return [
            renewal.day,
            row.client.name,
            row.client.reference,
            self._writer.plan(renewal),
            labels.interval_name(renewal.billed.interval),
            renewal.now.price,
            renewal.price,
            self._writer.why(renewal),
            labels.payer_name(renewal.payer),
        ]


def _sign(row: RenewalRow) -> str:
    """The direction of the price, where both are of the same interval."""
    difference = row.renewal.difference
    if not difference:
        return "calendar-clock"
    return "arrow-up-right" if difference > 0 else "arrow-down-right"


_PAYER_ICONS = {Payer.FIRM: ("building-2", Tone.ACCENT), Payer.CLIENT: ("user", None)}
