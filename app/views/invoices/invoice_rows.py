"""The lines of a comparison on the screen, gathered by outcome or by client."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.catalogue import Catalogue
from app.domain.invoice_matching import UNIT, Outcome
from app.domain.vendor_invoices import Decision
from app.services.invoices.comparison import ComparedLine
from app.services.reports.invoice_file import ComparisonColumn
from app.views import labels
from app.views.formatting import Formats
from app.views.invoices.words import (
    comparison_headings,
    decision_words,
    outcome_words,
    quantity_words,
    service_words,
)
from app.views.labels.source import Labels
from app.views.reports.gathering import Gathered, Gathering, Group, Place
from app.views.table_model import Column
from app.views.theme import Tone, Weight
from app.views.widgets.table_cells import EMPTY, Cell

ShownRow = Group[ComparedLine] | ComparedLine

OUTCOME_SIGNS = {
    Outcome.MATCHED: ("check", Tone.POSITIVE),
    Outcome.DIFFERS: ("triangle-alert", Tone.WARNING),
    Outcome.UNKNOWN_CLIENT: ("user-x", Tone.WARNING),
    Outcome.UNKNOWN_SERVICE: ("circle-question-mark", Tone.WARNING),
    Outcome.NOT_EXPECTED: ("circle-plus", Tone.WARNING),
    Outcome.MISSING: ("circle-minus", Tone.WARNING),
}
"""The sign and the tone of each outcome."""

_DECISION_SIGNS = {
    Decision.ACCEPTED: ("thumbs-up", Tone.POSITIVE),
    Decision.DISPUTED: ("octagon-x", Tone.DANGER),
}
_FIRST = (
    Outcome.DIFFERS,
    Outcome.MISSING,
    Outcome.NOT_EXPECTED,
    Outcome.UNKNOWN_CLIENT,
    Outcome.UNKNOWN_SERVICE,
    Outcome.MATCHED,
)
"""What asks for a decision comes first."""


@dataclass(frozen=True, slots=True)
class InvoiceCells:
    """How the lines are written."""

    catalogue: Catalogue
    formats: Formats
    gathering: Gathering

    def columns(self) -> list[Column[ShownRow]]:
        """Return the columns."""
        titles, column = comparison_headings(), ComparisonColumn
        return [
            Column(title=titles[column.CLIENT], cell=self._client),
            Column(title=titles[column.SERVICE], cell=self._service),
            self._text(Labels.tr("Days", "report column"), self._days),
            self._text(titles[column.QUANTITY], self._quantity, right=True),
            self._text(titles[column.UNIT_PRICE], self._unit_price, right=True),
            self._amount(Labels.tr("Stated", "report column"), _stated),
            self._amount(Labels.tr("Expected", "report column"), _expected),
            self._amount(titles[column.DIFFERENCE], _difference, signed=True),
            Column(title=titles[column.OUTCOME], cell=self._outcome),
            Column(title=titles[column.DECISION], cell=self._decision),
            self._text(titles[column.COMMENT], lambda row: row.comment),
        ]

    def amount(self, minor: int, *, signed: bool = False) -> str:
        """An amount of the catalogue's currency."""
        written = self.formats.signed if signed else self.formats.amount
        return written(minor, self.catalogue.currency)

    def place(self, row: ComparedLine, by: Gathered) -> Place:
        """Return the group of a line."""
        if by is Gathered.OUTCOME:
            outcome = row.pair.outcome
            return (_FIRST.index(outcome), ""), labels.outcome_name(outcome)
        client = row.client
        if client is None:
            return (1, ""), labels.outcome_name(Outcome.UNKNOWN_CLIENT)
        named = labels.client_named(client.name, client.reference)
        return (0, f"{client.reference} {client.id:09}"), named

    def client_name(self, row: ComparedLine) -> str:
        """Whom a line is about: the client, or what the vendor states."""
        if row.client is not None:
            return row.client.name
        return row.stated.values.client_text if row.stated is not None else ""

    def _text(
        self, title: str, text: Callable[[ComparedLine], str], *, right: bool = False
    ) -> Column[ShownRow]:
        def cell(row: ShownRow) -> Cell:
            shown = "" if isinstance(row, Group) else text(row)
            return Cell(shown, tone=Tone.SECONDARY) if shown else EMPTY

        return Column(title=title, cell=cell, right=right)

    def _amount(
        self, title: str, of: Callable[[ComparedLine], int | None], *, signed: bool = False
    ) -> Column[ShownRow]:
        def cell(row: ShownRow) -> Cell:
            if isinstance(row, Group):
                total = sum(of(each) or 0 for each in row.rows)
                return Cell(self.amount(total, signed=signed), weight=Weight.SEMIBOLD)
            minor = of(row)
            if minor is None or (signed and not minor):
                return EMPTY
            return Cell(self.amount(minor, signed=signed), explains=True)

        return Column(title=title, cell=cell, right=True)

    def _client(self, row: ShownRow) -> Cell:
        if isinstance(row, Group):
            return self.gathering.head(row)
        name = self.client_name(row)
        if row.client is None:
            shown = name or Labels.tr("Not stated", "client of an invoice line")
            return Cell(shown, tone=Tone.SECONDARY, icon="user-x", icon_tone=Tone.WARNING)
        return Cell(name)

    def _service(self, row: ShownRow) -> Cell:
        if isinstance(row, Group):
            return Cell(labels.lines(len(row.rows)), tone=Tone.SECONDARY)
        return Cell(service_words(row, self.catalogue, self.formats))

    def _days(self, row: ComparedLine) -> str:
        stated = None if row.stated is None else row.stated.values.span
        if stated is not None:
            return self.formats.short_range(stated)
        return "" if row.ours is None else self.formats.short_range(row.ours.line.span)

    def _quantity(self, row: ComparedLine) -> str:
        """How many the vendor bills; of what it lacks how many are expected."""
        parts = None if row.stated is None else row.stated.values.quantity
        if row.stated is None and row.ours is not None:
            parts = row.ours.quantity * UNIT
        return "" if parts is None else quantity_words(parts, self.formats)

    def _unit_price(self, row: ComparedLine) -> str:
        price = None if row.stated is None else row.stated.values.unit_price
        if row.stated is None and row.ours is not None:
            price = row.ours.unit_price
        return "" if price is None else self.amount(price)

    def _outcome(self, row: ShownRow) -> Cell:
        if isinstance(row, Group):
            return EMPTY
        icon, tone = OUTCOME_SIGNS[row.pair.outcome]
        return Cell(outcome_words(row), icon=icon, icon_tone=tone)

    def _decision(self, row: ShownRow) -> Cell:
        if isinstance(row, Group):
            return self._open_points(row)
        if row.decision is not None:
            icon, tone = _DECISION_SIGNS[row.decision]
            return Cell(decision_words(row.decision), icon=icon, icon_tone=tone)
        if row.pair.agrees:
            return EMPTY
        return Cell(
            Labels.tr("Open", "decision on an invoice line"), tone=Tone.SECONDARY, icon="circle-dot"
        )

    def _open_points(self, group: Group[ComparedLine]) -> Cell:
        points = sum(1 for row in group.rows if row.is_open)
        if not points:
            return EMPTY
        return Cell(Labels.tr("%Ln open", "lines of an invoice", points), tone=Tone.SECONDARY)


def _stated(row: ComparedLine) -> int | None:
    return None if row.stated is None else row.stated.values.net


def _expected(row: ComparedLine) -> int | None:
    return None if row.ours is None else row.ours.net


def _difference(row: ComparedLine) -> int:
    return row.pair.difference
