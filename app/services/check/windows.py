"""Quota windows: each billed exactly what its last reading exceeds, lists saying the same."""

from collections.abc import Iterator

from app.services.check.complaints import Complaint, ComplaintKind
from app.services.check.ledger import Ledger


def check_windows(ledger: Ledger) -> Iterator[Complaint]:
    """Look at every window."""
    for found in ledger.windows:
        if found.billed != found.exceeded:
            yield ledger.complaint(
                ComplaintKind.OVERAGE_DIFFERS,
                found.subscription_id,
                start=found.window.start,
                billed=found.billed,
                expected=found.exceeded,
            )
        if found.listed != found.used:
            yield ledger.complaint(
                ComplaintKind.USE_DIFFERS,
                found.subscription_id,
                start=found.window.start,
                used=found.listed or 0,
                expected=found.used or 0,
            )
