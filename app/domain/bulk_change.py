"""What one bulk change asks of every client of a selection, and of one of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.errors import Refusal, Refused
from app.domain.right_size import WindowUse, expected_documents, right_size
from app.domain.subscription import Subscription, Terms


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkChange:
    """What is asked of every client of a selection; what is left out is not touched."""

    plan: str | None = None
    fits: bool = False
    """Each is to have the plan of lowest expected cost for the documents that it uses."""
    interval: Interval | None = None
    add: frozenset[str] = frozenset()
    """Add-ons that each is to have."""
    end: frozenset[str] = frozenset()
    """Add-ons that none is to keep."""
    payer: Payer | None = None
    promo: str | None = None
    renews: bool | None = None
    """Resume or stop renewal."""

    @property
    def modifies(self) -> bool:
        """Whether it changes what is subscribed to, by which the firm pays from now on."""
        return bool(self.plan or self.fits or self.interval or self.add or self.end or self.promo)

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing."""
        return self == BulkChange()


def fitted(
    change: BulkChange,
    before: Subscription,
    terms: Terms,
    closed: Sequence[WindowUse],
    today: date,
) -> BulkChange:
    """Return the change with the plan that fits this subscription, where that is asked for.

    The plan of lowest expected cost, at the interval that the change asks for or the next renewal
    has. 37 documents a month: Essential at 10,90 € and 7 × 0,45 € rather than Pro at 26,90 €. Where
    nobody has read what the client uses, no plan fits better than another.

    Raises `Refused` (USE_UNKNOWN).
    """
    if not change.fits:
        return change
    documents = expected_documents(closed, before.usage)
    if documents is None:
        raise Refused(Refusal.USE_UNKNOWN)
    best = right_size(before, terms, documents, today, change.interval).best
    return replace(change, fits=False, plan=best.plan)
