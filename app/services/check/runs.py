"""Runs of re-billing: numbered in the order of their dates, charging what the rules give, once."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from app.domain.billing import LineKind, Payer
from app.domain.rebilling import RebillMode
from app.domain.vat import WHOLE, vat_totals
from app.services.check.complaints import Complaint, ComplaintKind
from app.services.check.ledger import Ledger
from app.services.check.run_reading import Run, RunLine


def check_runs(ledger: Ledger) -> Iterator[Complaint]:
    """Look at every locked run, by number."""
    borne = _borne(ledger)
    by_id = {run.id: run for run in ledger.runs}
    previous, dated = 0, date.min
    for run in ledger.runs:
        number = run.number
        if number != previous + 1:
            yield Complaint(ComplaintKind.RUN_NUMBER, {"number": number, "expected": previous + 1})
        if run.dated_on < dated or (ledger.latest_day and run.dated_on > ledger.latest_day):
            yield Complaint(ComplaintKind.RUN_DATE, {"number": number, "day": run.dated_on})
        previous, dated = number, run.dated_on
        if not _is_sound(run, by_id):
            yield Complaint(ComplaintKind.RUN_UNSOUND, {"number": number})
        for line in run.lines:
            if not _follows(ledger, run, line, borne):
                facts = {"number": number, "line": line.charge.line}
                yield Complaint(ComplaintKind.RUN_LINE, facts)
        if not _vat_adds_up(ledger, run):
            yield Complaint(ComplaintKind.RUN_VAT, {"number": number})
        yield from _months_twice(ledger, run)


def _is_sound(run: Run, by_id: Mapping[int, Run]) -> bool:
    """Whether a run is whole: of lines that add up to what was noted, or the answer to one."""
    if run.is_adjusted:
        return False
    if run.reverses is not None:
        answered = by_id.get(run.reverses)
        return not run.lines and answered is not None and answered.reverses is None
    net, vat = sum(line.net for line in run.lines), sum(line.vat for line in run.lines)
    return bool(run.lines) and run.noted in (None, (net, vat, net + vat))


def _follows(ledger: Ledger, run: Run, line: RunLine, borne: Mapping[int, int]) -> bool:
    """Whether a line is of what the firm paid, charged as its facts say, and held while it should.

    Nothing is said of a line that is not there: SQLite's own check has told of it.
    """
    entry = ledger.entries.get(line.charge.line)
    if entry is None:
        return True
    billed, charge = entry.line, line.charge
    return (
        billed.payer is Payer.FIRM
        and billed.kind is not LineKind.OPENING
        and billed.day in run.covers
        and charge.mode is not RebillMode.CLIENT_PAYS
        and 0 <= charge.vat_rate <= WHOLE
        and charge.cost_net == billed.net
        and charge.cost_vat == borne.get(entry.id)
        and line.net == charge.net
        and line.settles != run.is_reversed
    )


def _borne(ledger: Ledger) -> Mapping[int, int]:
    """Return what each line bears of the VAT of its document, by the line's id."""
    found: dict[int, int] = {}
    for document in ledger.documents:
        entries = sorted(document.entries, key=lambda entry: entry.id)
        totals = vat_totals([(entry.line.net, entry.line.vat_rate) for entry in entries])
        found |= {entry.id: vat for entry, vat in zip(entries, totals.by_line, strict=True)}
    return found


def _vat_adds_up(ledger: Ledger, run: Run) -> bool:
    """Whether each client bears the VAT of its lines, once per rate."""
    return all(
        sum(line.vat for line in lines)
        == vat_totals([(line.net, line.charge.vat_rate) for line in lines]).vat
        for lines in _by_client(ledger, run).values()
    )


def _months_twice(ledger: Ledger, run: Run) -> Iterator[Complaint]:
    """Look for a fixed margin that a client is charged twice for a month, within a run."""
    for lines in _by_client(ledger, run).values():
        months = [
            ledger.entries[line.charge.line].line.day.replace(day=1)
            for line in lines
            if line.charge.margin_amount and line.charge.is_charged
        ]
        if len(months) != len(set(months)):
            facts = {"number": run.number, "line": lines[0].charge.line}
            yield Complaint(ComplaintKind.RUN_LINE, facts)


def _by_client(ledger: Ledger, run: Run) -> Mapping[int, list[RunLine]]:
    by_client = defaultdict[int, list[RunLine]](list)
    for line in run.lines:
        entry = ledger.entries.get(line.charge.line)
        held = None if entry is None else ledger.held.get(entry.subscription_id)
        if held is not None:
            by_client[held.client_id].append(line)
    return by_client
