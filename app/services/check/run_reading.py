"""The locked runs of re-billing as they are stored, read at once."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.calendar import Period
from app.domain.rebilling import Charge
from app.models.tables import JournalRow, RebillAdjustmentRow, RebillLineRow, RebillRunRow
from app.services.rebilling.lines import charge_of

Sums = tuple[int, int, int]
"""Net, VAT, gross."""


@dataclass(frozen=True, slots=True)
class RunLine:
    """A line of a run as it is stored, beside what its facts say."""

    charge: Charge
    net: int
    vat: int
    settles: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A locked run with its own lines; one that reverses another has none."""

    id: int
    number: int
    covers: Period
    dated_on: date
    reverses: int | None
    """The id of the run that it answers."""
    is_reversed: bool
    is_adjusted: bool
    """It has adjustments, which only a draft can have."""
    lines: tuple[RunLine, ...]
    noted: Sums | None
    """What the journal kept of it when it was locked."""


def load_runs(session: Session) -> list[Run]:
    """Return the locked runs by number: four queries."""
    lines = defaultdict[int, list[RunLine]](list)
    for row in session.scalars(select(RebillLineRow).order_by(RebillLineRow.billed_line_id)):
        lines[row.run_id].append(RunLine(charge_of(row), row.net, row.vat, row.settles))
    answered = set(session.scalars(select(RebillRunRow.reverses_id)))
    adjusted = set(session.scalars(select(RebillAdjustmentRow.run_id)))
    rows = session.execute(
        select(RebillRunRow, JournalRow.facts)
        .outerjoin(JournalRow, JournalRow.id == RebillRunRow.journal_id)
        .where(RebillRunRow.number.is_not(None))
        .order_by(RebillRunRow.number)
    )
    return [
        Run(
            id=run.id,
            number=run.number or 0,
            covers=Period(run.start_day, run.end_day),
            dated_on=run.dated_on,
            reverses=run.reverses_id,
            is_reversed=run.id in answered,
            is_adjusted=run.id in adjusted,
            lines=tuple(lines[run.id]),
            noted=_noted(facts),
        )
        for run, facts in rows
    ]


def _noted(facts: Mapping[str, int] | None) -> Sums | None:
    if facts is None or not facts.keys() >= {"net", "vat", "gross"}:
        return None
    return facts["net"], facts["vat"], facts["gross"]
