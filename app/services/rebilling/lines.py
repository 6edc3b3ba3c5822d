"""The lines of locked runs: written once, read back as they were written.

A run that reverses another has no lines of its own: it has those of the other, with the opposite
signs.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import replace

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from app.domain.rebilling import Adjustment, Charge, ClientCharges
from app.domain.vat import RateTotal, VatTotals
from app.models.tables import RebillLineRow
from app.services.rebilling.charging import ChargedLine, ClientToCharge
from app.services.reports.billing_filter import BillingFilter
from app.services.reports.billing_rows import BillingRow, billed_rows
from app.services.reports.billing_totals import rates_added
from app.services.reports.days import Days


def write_lines(session: Session, run_id: int, clients: Collection[ClientToCharge]) -> None:
    """Store what a run charges; from then on no other run can take its lines."""
    session.execute(
        insert(RebillLineRow),
        [
            {
                "run_id": run_id,
                "billed_line_id": line.charge.line,
                "mode": line.charge.mode,
                "cost_net": line.charge.cost_net,
                "cost_vat": line.charge.cost_vat,
                "margin_percent": line.charge.margin_percent,
                "margin_amount": line.charge.margin_amount,
                "net": line.charge.net,
                "vat_rate": line.charge.vat_rate,
                "vat": line.vat,
                "waived": line.charge.adjustment.waived,
                "comment": line.charge.adjustment.comment,
                "settles": True,
            }
            for each in clients
            for line in each.lines
        ],
    )


def release_lines(session: Session, run_id: int) -> None:
    """Let other runs take the lines of a run that was reversed."""
    session.execute(
        update(RebillLineRow).where(RebillLineRow.run_id == run_id).values(settles=False)
    )


def written_clients(
    session: Session, run_id: int, days: Days, *, opposite: bool
) -> tuple[ClientToCharge, ...]:
    """Return what a run charged, clients by reference; `opposite`: with every sign turned."""
    stored = stored_charges(session, run_id)
    by_client = defaultdict[int, list[ChargedLine]](list)
    for row in billed_rows(session, days, BillingFilter(run=run_id)):
        charge, vat = stored[row.line_id]
        if opposite:
            charge, vat = _turned(charge), -vat
        by_client[row.client.id].append(ChargedLine(row, charge, vat))
    found = [_client(lines) for lines in by_client.values()]
    return tuple(sorted(found, key=lambda each: (each.client.reference, each.client.id)))


def stored_charges(session: Session, run_id: int) -> Mapping[int, tuple[Charge, int]]:
    """Return each line of a run with its VAT, by the billed line's id."""
    rows = session.scalars(select(RebillLineRow).where(RebillLineRow.run_id == run_id))
    return {row.billed_line_id: (charge_of(row), row.vat) for row in rows}


def charge_of(row: RebillLineRow) -> Charge:
    """Return what a stored line charges."""
    return Charge(
        line=row.billed_line_id,
        mode=row.mode,
        cost_net=row.cost_net,
        cost_vat=row.cost_vat,
        margin_percent=row.margin_percent,
        margin_amount=row.margin_amount,
        vat_rate=row.vat_rate,
        adjustment=Adjustment(row.waived, row.comment),
    )


def _turned(charge: Charge) -> Charge:
    return replace(
        charge,
        cost_net=-charge.cost_net,
        cost_vat=-charge.cost_vat,
        margin_amount=-charge.margin_amount,
    )


def _client(lines: list[ChargedLine]) -> ClientToCharge:
    by_rate = rates_added(
        RateTotal(line.charge.vat_rate, line.charge.net, line.vat) for line in lines
    )
    totals = VatTotals(
        net=sum(line.charge.net for line in lines),
        vat=sum(line.vat for line in lines),
        by_rate=by_rate,
        by_line=tuple(line.vat for line in lines),
    )
    owed = ClientCharges(tuple(line.charge for line in lines), totals)
    row: BillingRow = lines[0].row
    return ClientToCharge(row.client, lines[0].charge.mode, tuple(lines), owed)
