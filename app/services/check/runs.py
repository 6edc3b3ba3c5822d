"""Runs of re-billing: numbered without gaps, their lines as the rules give them, held once."""

from collections import defaultdict
from collections.abc import Iterator

from app.domain.billing import LineKind, Payer
from app.domain.vat import vat_totals
from app.services.check.complaints import Complaint, ComplaintKind
from app.services.check.ledger import Ledger
from app.services.check.run_reading import Run, RunLine


def check_runs(ledger: Ledger) -> Iterator[Complaint]:
    """Look at every locked run, by number."""
    previous = 0
    for run in ledger.runs:
        if run.number != previous + 1:
            yield Complaint(
                ComplaintKind.RUN_NUMBER, {"number": run.number, "expected": previous + 1}
            )
        previous = run.number
        for line in run.lines:
            if not _follows(ledger, run, line):
                yield Complaint(
                    ComplaintKind.RUN_LINE, {"number": run.number, "line": line.charge.line}
                )
        if not _vat_adds_up(ledger, run):
            yield Complaint(ComplaintKind.RUN_VAT, {"number": run.number})


def _follows(ledger: Ledger, run: Run, line: RunLine) -> bool:
    """Whether a line is of what the firm paid, charged as its facts say, and held while it should.

    Raises nothing for a line that is not there: SQLite's own check has told of it.
    """
    entry = ledger.entries.get(line.charge.line)
    if entry is None:
        return True
    billed = entry.line
    return (
        billed.payer is Payer.FIRM
        and billed.kind is not LineKind.OPENING
        and line.charge.cost_net == billed.net
        and line.net == line.charge.net
        and line.settles != run.is_reversed
    )


def _vat_adds_up(ledger: Ledger, run: Run) -> bool:
    """Whether each client bears the VAT of its lines, once per rate."""
    by_client = defaultdict[int, list[RunLine]](list)
    for line in run.lines:
        entry = ledger.entries.get(line.charge.line)
        held = None if entry is None else ledger.held.get(entry.subscription_id)
        if held is not None:
            by_client[held.client_id].append(line)
    return all(
        sum(line.vat for line in lines)
        == vat_totals([(line.net, line.charge.vat_rate) for line in lines]).vat
        for lines in by_client.values()
    )
