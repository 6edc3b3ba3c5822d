"""What the clients owe for lines that the firm has paid: the terms applied, client by client."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.billing import LineKind
from app.domain.rebilling import (
    Adjustment,
    Charge,
    ClientCharges,
    PaidLine,
    RebillMode,
    charges_of,
    rebilling_vat_rate,
)
from app.domain.vat import VatRules
from app.models.tables import BilledLineRow, ClientRow, RebillLineRow, SubscriptionRow
from app.services.identity_checks import wrong_of
from app.services.rebilling.terms import Agreed, load_agreed
from app.services.reports.billing_rows import BilledClient, BillingRow
from app.services.terms import load_vat

_BEARS_AMOUNT = (LineKind.START, LineKind.RENEWAL, LineKind.UPGRADE)
"""The kinds of a plan's line that the month's fixed margin may stand on."""


@dataclass(frozen=True, slots=True)
class ChargedLine:
    """A line that the firm has paid, and what the client owes for it."""

    row: BillingRow
    charge: Charge
    vat: int
    """Its share of the VAT of what the client owes."""

    @property
    def gross(self) -> int:
        """What the client owes with VAT."""
        return self.charge.net + self.vat


@dataclass(frozen=True, slots=True)
class ClientToCharge:
    """One client of a run: its lines by day, and what they add up to."""

    client: BilledClient
    mode: RebillMode
    lines: tuple[ChargedLine, ...]
    owed: ClientCharges

    @property
    def is_left_out(self) -> bool:
        """Whether a run leaves its lines open: the client is to pay the vendor itself."""
        return self.mode is RebillMode.CLIENT_PAYS


def charged_clients(
    session: Session,
    rows: Iterable[BillingRow],
    dated_on: date,
    adjusted: Mapping[int, Adjustment],
) -> tuple[ClientToCharge, ...]:
    """Apply what is agreed to the lines of each client, clients by reference: four queries."""
    by_client = defaultdict[int, list[BillingRow]](list)
    undone = set[int | None]()
    for row in rows:
        by_client[row.client.id].append(row)
        if row.line.reverses is not None:
            undone.add(row.line.reverses.id)
    if not by_client:
        return ()
    asked = _Asked(
        load_agreed(session),
        load_vat(session),
        _places(session),
        _months_borne(session),
        undone,
        dated_on,
        adjusted,
    )
    found = [asked.client(lines) for lines in by_client.values()]
    return tuple(sorted(found, key=lambda each: (each.client.reference, each.client.id)))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a client is, for the VAT."""

    country: str
    company_number: str
    vat_number: str

    @property
    def has_valid_vat_number(self) -> bool:
        """Whether the client has a VAT number that passes its check."""
        wrong = wrong_of(self.country, self.company_number, self.vat_number, "", "")
        return bool(self.vat_number) and "vat_number" not in wrong


@dataclass(frozen=True, slots=True)
class _Asked:
    agreed: Agreed
    vat: VatRules
    places: Mapping[int, _Place]
    months_borne: Mapping[int, frozenset[date]]
    undone: Collection[int | None]
    """The lines whose undoing is among those of the run."""
    dated_on: date
    adjusted: Mapping[int, Adjustment]

    def client(self, rows: Sequence[BillingRow]) -> ClientToCharge:
        """Return what one client owes for its lines."""
        client = rows[0].client
        terms, place = self.agreed.of(client.id), self.places[client.id]
        owed = charges_of(
            [self._paid(row) for row in rows],
            terms,
            self._rate(place),
            self.adjusted,
            self.months_borne.get(client.id, frozenset()),
        )
        lines = zip(rows, owed.charges, owed.totals.by_line, strict=True)
        return ClientToCharge(
            client,
            terms.mode,
            tuple(ChargedLine(row, charge, vat) for row, charge, vat in lines),
            owed,
        )

    def _paid(self, row: BillingRow) -> PaidLine:
        line = row.line
        charges_plan = line.add_on is None and line.kind in _BEARS_AMOUNT and row.net > 0
        return PaidLine(
            id=row.line_id,
            day=line.day,
            net=row.net,
            vat=row.vat,
            bears_amount=charges_plan and row.line_id not in self.undone,
        )

    def _rate(self, place: _Place) -> int:
        # Numbers are checked only where they matter: a check takes its time.
        is_abroad = place.country != self.vat.firm_country
        return rebilling_vat_rate(
            self.vat,
            place.country,
            has_valid_vat_number=is_abroad and place.has_valid_vat_number,
            day=self.dated_on,
        )


def _places(session: Session) -> Mapping[int, _Place]:
    rows = session.execute(
        select(ClientRow.id, ClientRow.country, ClientRow.company_number, ClientRow.vat_number)
    )
    return {id_: _Place(*place) for id_, *place in rows}


def _months_borne(session: Session) -> Mapping[int, frozenset[date]]:
    """Return the months for which each client was charged a fixed margin, by their first days."""
    rows = session.execute(
        select(SubscriptionRow.client_id, BilledLineRow.day)
        .join(BilledLineRow, BilledLineRow.subscription_id == SubscriptionRow.id)
        .join(RebillLineRow, RebillLineRow.billed_line_id == BilledLineRow.id)
        .where(RebillLineRow.settles, RebillLineRow.margin_amount != 0)
    )
    found = defaultdict[int, set[date]](set)
    for client_id, day in rows:
        found[client_id].add(day.replace(day=1))
    return {client_id: frozenset(days) for client_id, days in found.items()}
