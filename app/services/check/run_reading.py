"""The locked runs of re-billing as they are stored, read at once."""

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.rebilling import Charge
from app.models.tables import RebillLineRow, RebillRunRow
from app.services.rebilling.lines import charge_of


@dataclass(frozen=True, slots=True)
class RunLine:
    """A line of a run as it is stored, beside what its facts say."""

    charge: Charge
    net: int
    vat: int
    settles: bool


@dataclass(frozen=True, slots=True)
class Run:
    """A locked run with its own lines; one that reverses another has none."""

    number: int
    is_reversed: bool
    lines: tuple[RunLine, ...]


def load_runs(session: Session) -> list[Run]:
    """Return the locked runs by number: three queries."""
    lines = defaultdict[int, list[RunLine]](list)
    for row in session.scalars(select(RebillLineRow).order_by(RebillLineRow.billed_line_id)):
        lines[row.run_id].append(RunLine(charge_of(row), row.net, row.vat, row.settles))
    answered = set(session.scalars(select(RebillRunRow.reverses_id)))
    rows = session.execute(
        select(RebillRunRow.id, RebillRunRow.number)
        .where(RebillRunRow.number.is_not(None))
        .order_by(RebillRunRow.number)
    )
    return [
        Run(number, id_ in answered, tuple(lines[id_]))
        for id_, number in rows
        if number is not None
    ]
