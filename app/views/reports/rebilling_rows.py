"""The lines of re-billing on the screen, gathered or not, as written."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.catalogue import Catalogue
from app.services.rebilling.charging import ChargedLine
from app.services.reports.rebilling import RebillingRow, RebillState
from app.services.reports.rebilling_file import RebillingColumn
from app.views import labels
from app.views.formatting import Formats
from app.views.labels.source import Labels
from app.views.reports.gathering import Gathered, Gathering, Group, Place, of_manager
from app.views.reports.rebilling_words import rebill_state_name, rebilling_headings
from app.views.table_model import Column
from app.views.theme import Tone, Weight
from app.views.widgets.table_cells import EMPTY, Cell

ShownRow = Group[RebillingRow] | RebillingRow

SIGNS = {
    RebillState.OPEN: ("clock", Tone.ACCENT),
    RebillState.GROWING: ("clock", Tone.SECONDARY),
    RebillState.CLIENT_PAYS: ("triangle-alert", Tone.WARNING),
    RebillState.CHARGED: ("check", Tone.POSITIVE),
    RebillState.WAIVED: ("ban", Tone.SECONDARY),
    RebillState.INCLUDED: ("check", Tone.SECONDARY),
}
"""The sign and the tone of each state."""


@dataclass(frozen=True, slots=True)
class RebillingCells:
    """How the rows are written."""

    catalogue: Catalogue
    formats: Formats
    gathering: Gathering

    def columns(self) -> list[Column[ShownRow]]:
        """Return the columns of the report."""
        titles, column = rebilling_headings(), RebillingColumn
        return [
            Column(title=titles[column.CLIENT], cell=self._client, weight=Weight.MEDIUM),
            Column(title=Labels.tr("Reference", "report column"), cell=self._reference),
            self._text(Labels.tr("Service", "report column"), self.service, Tone.TEXT),
            self._text(titles[column.BILLED_ON], lambda row: self.formats.day(row.paid.line.day)),
            Column(title=titles[column.STATE], cell=self._state),
            *self.amounts(),
            self._text(titles[column.MODE], self.mode),
            self._text(titles[column.RUN], self._run),
            self._text(titles[column.COMMENT], lambda row: row.comment),
        ]

    def columns_of_run(self) -> list[Column[ShownRow]]:
        """Return the columns of one run: its lines stand below their clients."""
        titles, column = rebilling_headings(), RebillingColumn
        return [
            Column(title=titles[column.CLIENT], cell=self._client_or_service),
            Column(title=Labels.tr("Period", "report column"), cell=self._period),
            self._text(titles[column.BILLED_ON], lambda row: self.formats.day(row.paid.line.day)),
            self._text(titles[column.MODE], self.mode),
            *self.amounts(),
            Column(title=titles[column.STATE], cell=self._state),
            self._text(titles[column.COMMENT], lambda row: row.comment),
        ]

    def amounts(self) -> list[Column[ShownRow]]:
        """Return the columns of the amounts."""
        titles, column = rebilling_headings(), RebillingColumn
        return [
            self._amount(titles[column.COST_NET], lambda line: line.charge.cost_net),
            self._amount(titles[column.MARGIN], lambda line: line.charge.margin, idle=True),
            self._amount(titles[column.NET], lambda line: line.charge.net),
            self._amount(titles[column.VAT], lambda line: line.vat),
            self._amount(titles[column.GROSS], lambda line: line.gross),
        ]

    def amount(self, minor: int) -> str:
        """An amount of the catalogue's currency."""
        return self.formats.amount(minor, self.catalogue.currency)

    def mode(self, row: RebillingRow) -> str:
        """How the line is charged on."""
        return labels.rebill_mode_name(row.charged.charge.mode)

    def service(self, row: RebillingRow) -> str:
        """What was billed: the extra service, or else the plan."""
        line, language = row.paid.line, self.formats.language
        if line.add_on:
            return labels.add_on_name(self.catalogue, line.add_on, language)
        return labels.plan_name(self.catalogue, line.plan, language)

    def place(self, row: RebillingRow, by: Gathered) -> Place:
        """Return the group of a line."""
        match by:
            case Gathered.MANAGER:
                return of_manager(row.paid.client.manager)
            case Gathered.MODE:
                mode = row.charged.charge.mode
                return (list(type(mode)).index(mode), ""), labels.rebill_mode_name(mode)
            case Gathered.STATE:
                return (list(RebillState).index(row.state), ""), rebill_state_name(row.state)
            case _:
                client = row.paid.client
                named = labels.client_named(client.name, client.reference)
                return (0, f"{client.reference} {client.id:09}"), named

    def _text(
        self, title: str, text: Callable[[RebillingRow], str], tone: Tone = Tone.SECONDARY
    ) -> Column[ShownRow]:
        def cell(row: ShownRow) -> Cell:
            shown = "" if isinstance(row, Group) else text(row)
            return Cell(shown, tone=tone) if shown else EMPTY

        return Column(title=title, cell=cell)

    def _amount(
        self, title: str, of: Callable[[ChargedLine], int], *, idle: bool = False
    ) -> Column[ShownRow]:
        """An amount; where it is `idle`, nothing is shown of one that is zero."""

        def cell(row: ShownRow) -> Cell:
            if isinstance(row, Group):
                total = sum(of(each.charged) for each in row.rows)
                return Cell(self.amount(total), weight=Weight.SEMIBOLD)
            minor = of(row.charged)
            return EMPTY if idle and not minor else Cell(self.amount(minor), explains=True)

        return Column(title=title, cell=cell, right=True)

    def _client(self, row: ShownRow) -> Cell:
        if isinstance(row, Group):
            return self.gathering.head(row)
        return Cell(row.paid.client.name, weight=Weight.MEDIUM)

    def _client_or_service(self, row: ShownRow) -> Cell:
        if isinstance(row, Group):
            return self.gathering.head(row)
        return Cell(self.service(row))

    def _period(self, row: ShownRow) -> Cell:
        if isinstance(row, Group):
            return self._reference(row)
        return Cell(self.formats.period_range(row.paid.line.span), tone=Tone.SECONDARY)

    def _reference(self, row: ShownRow) -> Cell:
        if isinstance(row, Group):
            return Cell(labels.lines(len(row.rows)), tone=Tone.SECONDARY)
        return Cell(row.paid.client.reference, tone=Tone.SECONDARY)

    def _state(self, row: ShownRow) -> Cell:
        if isinstance(row, Group):
            return EMPTY
        icon, tone = SIGNS[row.state]
        return Cell(rebill_state_name(row.state), icon=icon, tone=tone)

    def _run(self, row: RebillingRow) -> str:
        return "" if row.run is None else self.formats.integer(row.run)
