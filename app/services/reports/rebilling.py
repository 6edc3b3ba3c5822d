"""What the firm has paid in a period, and what became of it: charged on, waived, still open."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.billing import Payer
from app.domain.rebilling import RebillMode, totalled
from app.models.tables import BilledLineRow, DocumentRow, RebillLineRow, RebillRunRow
from app.services.journal import Books, Facts, firm_row
from app.services.progress import Progress, unwatched
from app.services.rebilling.charging import ChargedLine, ClientToCharge, charged_clients
from app.services.rebilling.lines import charge_of
from app.services.rebilling.preview import RunPreview, read_run
from app.services.reports.billing_filter import BillingFilter
from app.services.reports.billing_rows import BillingRow, billed_rows
from app.services.reports.days import Days, PeriodAsked


class RebillState(Enum):
    """What became of a line that the firm has paid."""

    OPEN = "open"
    """Still to be charged on."""
    GROWING = "growing"
    """Not yet: its document still takes lines."""
    CLIENT_PAYS = "client_pays"
    """Open: the client was to pay the vendor itself."""
    CHARGED = "charged"
    WAIVED = "waived"
    INCLUDED = "included"
    """Settled by a run: it is part of the fee."""


SETTLED = frozenset({RebillState.CHARGED, RebillState.WAIVED, RebillState.INCLUDED})
"""The states of what a run holds."""


@dataclass(frozen=True, slots=True)
class RebillingParameters(PeriodAsked):
    """What is asked: what the firm was billed for on these days, all of it or of one state."""

    state: RebillState | None = None

    def facts(self) -> Facts:
        """Return what the journal keeps, so that the report can be made again."""
        # Not `super()`: a class with slots is made anew, and the bare form names the first one.
        state = None if self.state is None else self.state.value
        return {**PeriodAsked.facts(self), "state": state}


@dataclass(frozen=True, slots=True)
class RebillingRow:
    """A line with what the client owes, or would owe, for it."""

    charged: ChargedLine
    state: RebillState
    run: int | None = None
    """The number of the run that holds it."""
    dated_on: date | None = None
    """The date of that run."""

    @property
    def paid(self) -> BillingRow:
        """What the firm has paid."""
        return self.charged.row

    @property
    def is_waived(self) -> bool:
        """Whether the run lets the client off."""
        return self.charged.charge.adjustment.waived

    @property
    def comment(self) -> str:
        """What was noted when the run was prepared."""
        return self.charged.charge.adjustment.comment


@dataclass(frozen=True, slots=True)
class RebillingReport:
    """The lines by day, reference and line, in minor units of `currency`."""

    parameters: RebillingParameters
    currency: str
    rows: tuple[RebillingRow, ...]

    @property
    def still_open(self) -> int:
        """What is still to be charged on, before VAT."""
        waiting = (RebillState.OPEN, RebillState.GROWING)
        return sum(row.charged.charge.net for row in self.rows if row.state in waiting)


def rebilling_report(
    books: Books, parameters: RebillingParameters, progress: Progress = unwatched
) -> RebillingReport:
    """Return the report as the file stands: a dozen queries, however many lines.

    What is open is shown as a run of the same days would charge it, dated on the last of them, or
    today where that is earlier.
    """
    today = books.today()
    days = Days(parameters.start, parameters.end)
    with books.database.read() as session:
        paid = billed_rows(session, days, BillingFilter(payer=Payer.FIRM))
        progress(1, 3)
        stored = _stored(session, days)
        waiting = [row for row in paid if row.line_id not in stored]
        found = [
            *_settled(paid, stored),
            *_open(session, waiting, min(parameters.end, today), today),
        ]
        progress(2, 3)
        places = {row.line_id: place for place, row in enumerate(paid)}
        found.sort(key=lambda row: places[row.paid.line_id])
        rows = tuple(row for row in found if parameters.state in (None, row.state))
        currency = firm_row(session).currency
    progress(3, 3)
    return RebillingReport(parameters, currency, rows)


def run_rows(run: RunPreview) -> tuple[RebillingRow, ...]:
    """Return the lines of a run, client by client; of a draft as it would charge them."""
    return tuple(
        RebillingRow(line, _state_in(run, line), run.number, run.dated_on)
        for each in run.clients
        for line in each.lines
    )


def read_run_rows(books: Books, run_id: int) -> tuple[RunPreview, tuple[RebillingRow, ...]]:
    """Return a run with its lines."""
    with books.database.read() as session:
        run = read_run(session, run_id, books.today())
    return run, run_rows(run)


_Stored = Mapping[int, tuple[RebillLineRow, int | None, date]]
"""What a run holds of a line, with the number and the date of the run, by the line's id."""


def _state_in(run: RunPreview, line: ChargedLine) -> RebillState:
    if line.charge.mode is RebillMode.CLIENT_PAYS:
        return RebillState.CLIENT_PAYS
    is_to_come = run.number is None and line.charge.is_charged
    return RebillState.OPEN if is_to_come else _settled_state(line)


def _settled(paid: Iterable[BillingRow], stored: _Stored) -> Iterator[RebillingRow]:
    for row in paid:
        if row.line_id in stored:
            line, number, dated_on = stored[row.line_id]
            charged = ChargedLine(row, charge_of(line), line.vat)
            yield RebillingRow(charged, _settled_state(charged), number, dated_on)


def _stored(session: Session, days: Days) -> _Stored:
    rows = session.execute(
        select(RebillLineRow, RebillRunRow.number, RebillRunRow.dated_on)
        .join(RebillRunRow, RebillRunRow.id == RebillLineRow.run_id)
        .join(BilledLineRow, BilledLineRow.id == RebillLineRow.billed_line_id)
        .where(RebillLineRow.settles, BilledLineRow.day.between(days.first, days.last))
    )
    return {line.billed_line_id: (line, number, dated_on) for line, number, dated_on in rows}


def _settled_state(line: ChargedLine) -> RebillState:
    if line.charge.adjustment.waived:
        return RebillState.WAIVED
    is_included = line.charge.mode is RebillMode.INCLUDED
    return RebillState.INCLUDED if is_included else RebillState.CHARGED


def _open(
    session: Session, waiting: Iterable[BillingRow], dated_on: date, today: date
) -> Iterator[RebillingRow]:
    growing = set(session.scalars(select(DocumentRow.number).where(DocumentRow.end_day > today)))
    for client in charged_clients(session, waiting, dated_on, {}):
        # A run would take the lines that are complete alone: each part has a VAT of its own.
        for state, lines in _parts(client, growing).items():
            vat = totalled(line.charge for line in lines).totals.by_line
            for line, borne in zip(lines, vat, strict=True):
                yield RebillingRow(replace(line, vat=borne), state)


def _parts(
    client: ClientToCharge, growing: Collection[int | None]
) -> Mapping[RebillState, Sequence[ChargedLine]]:
    found = defaultdict[RebillState, list[ChargedLine]](list)
    for line in client.lines:
        if client.is_left_out:
            found[RebillState.CLIENT_PAYS].append(line)
        elif line.row.document in growing:
            found[RebillState.GROWING].append(line)
        else:
            found[RebillState.OPEN].append(line)
    return found
