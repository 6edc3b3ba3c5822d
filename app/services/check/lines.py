"""Lines: each amount follows from its own facts, each credit from the line that it credits."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.billing import BilledLine, LineKind, recomputed
from app.domain.calendar import Period
from app.services.check.complaints import Complaint, ComplaintKind
from app.services.check.ledger import Entry, Ledger

WITHIN_A_PERIOD = (LineKind.UPGRADE, LineKind.ADD_ON)
"""What a change charges inside a period."""


def check_lines(ledger: Ledger) -> Iterator[Complaint]:
    """Look at every line on its own, then at the changes and the periods that they make up."""
    for entry in ledger.entries.values():
        yield from _check_line(ledger, entry)
    yield from _check_changes(ledger)
    yield from _check_periods(ledger)


def _check_line(ledger: Ledger, entry: Entry) -> Iterator[Complaint]:
    line, held = entry.line, ledger.held.get(entry.subscription_id)
    expected = _recomputed(line)
    if line.net != expected:
        yield ledger.line_complaint(
            ComplaintKind.LINE_AMOUNT, entry, net=line.net, expected=expected
        )
    is_credit = line.kind is LineKind.CREDIT
    if _has_wrong_sign(line) or not 0 <= line.discount <= line.price:
        yield ledger.line_complaint(ComplaintKind.LINE_SIGN, entry, net=line.net)
    if is_credit and not _credits_its_line(ledger, entry):
        yield ledger.line_complaint(ComplaintKind.CREDIT_DIFFERS, entry)
    if not _reverses_its_line(ledger, entry):
        yield ledger.line_complaint(ComplaintKind.REVERSAL_DIFFERS, entry)
    if ledger.latest_day is None or line.day > ledger.latest_day:
        yield ledger.line_complaint(ComplaintKind.LINE_AFTER_LATEST_DAY, entry)
    late = not line.is_of_period  # a late reading, an undoing: billed on the day it is entered
    if held is not None and held.ended_on is not None and line.day > held.ended_on and not late:
        yield ledger.line_complaint(ComplaintKind.LINE_AFTER_END, entry, ended_on=held.ended_on)


def _has_wrong_sign(line: BilledLine) -> bool:
    """A charge below zero, a credit above; overage and reversals may be either."""
    if not line.is_of_period:
        return False
    return line.net > 0 if line.kind is LineKind.CREDIT else line.net < 0


def _recomputed(line: BilledLine) -> int:
    """Return the amount that a line's facts give; none where they are of no days at all."""
    return recomputed(line) if line.period.days > 0 else 0


def _credits_its_line(ledger: Ledger, entry: Entry) -> bool:
    """Whether a credit is of its line's own amount, days, service, rate and subscription."""
    line, credited = entry.line, entry.line.credited
    if credited is None or credited.id is None:
        return False
    return (
        ledger.entries[credited.id].subscription_id == entry.subscription_id
        and (line.plan, line.add_on) == (credited.plan, credited.add_on)
        and (line.price, line.discount) == (credited.net, 0)
        and line.period == credited.span
        and line.span.end == credited.span.end
        and line.vat_rate == credited.vat_rate
    )


def _reverses_its_line(ledger: Ledger, entry: Entry) -> bool:
    """Whether a reversal is the opposite of a line that is marked so, and a marked line has one."""
    line = entry.line
    if entry.is_reversed is not (entry.id in ledger.reversed_ids):
        return False
    if line.kind is not LineKind.REVERSAL:
        return True
    undone = line.reverses
    return (
        undone is not None
        and undone.id is not None
        and ledger.entries[undone.id].is_reversed
        and ledger.entries[undone.id].subscription_id == entry.subscription_id
        and line.net == -undone.net
        and (line.payer, line.vat_rate) == (undone.payer, undone.vat_rate)
    )


def _check_changes(ledger: Ledger) -> Iterator[Complaint]:
    """A change never pays money out: its credits are at most its charges."""
    acts: dict[tuple[int, int], list[BilledLine]] = defaultdict(list)
    for entry in ledger.entries.values():
        if entry.line.kind in (LineKind.CREDIT, *WITHIN_A_PERIOD):
            acts[entry.subscription_id, entry.journal_id].append(entry.line)
    for (subscription_id, _), lines in acts.items():
        net = sum(line.net for line in lines)
        if net < 0:
            yield ledger.complaint(
                ComplaintKind.CREDITS_EXCEED_CHARGES, subscription_id, day=lines[0].day, net=net
            )


def _check_periods(ledger: Ledger) -> Iterator[Complaint]:
    """Hold what each period was billed against the dearest that it could be."""
    billed: dict[tuple[int, Period], list[BilledLine]] = defaultdict(list)
    for entry in ledger.entries.values():
        if not entry.stands:
            continue
        charged = entry.line.credited or entry.line
        billed[entry.subscription_id, charged.period].append(entry.line)
    for (subscription_id, period), lines in billed.items():
        net, most = sum(line.net for line in lines), _dearest(lines)
        if not 0 <= net <= most:
            yield ledger.complaint(
                ComplaintKind.PERIOD_NET, subscription_id, start=period.start, net=net, most=most
            )


def _dearest(lines: Sequence[BilledLine]) -> int:
    """Return the most that a period may come to: its dearest plan, each add-on, a cent a change.

    Where a credit was capped, what it did not give back was paid as well: the plan changed to was
    cheaper for the days left than the one before.
    """
    prices: dict[str, int] = defaultdict(int)
    for line in lines:
        if line.kind is not LineKind.CREDIT:
            service = line.add_on or ""
            prices[service] = max(prices[service], line.price)
    changes = sum(line.kind in WITHIN_A_PERIOD for line in lines)
    kept = sum(
        line.net - _recomputed(replace(line, cap=None)) for line in lines if line.cap is not None
    )
    return sum(prices.values()) + changes + kept
