"""What a row that can be imported becomes: a client, details of one, a reading, a line billed."""

from dataclasses import dataclass, replace
from datetime import date

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.quota import Reading
from app.services.client_values import ClientFields
from app.services.imports.known_clients import KnownClient
from app.services.imports.known_details import NO_DETAILS, Details
from app.services.invoices.values import StatedValues
from app.services.usage_book import ReadingPreview

Redemption = tuple[str, str, Interval, date]
"""A promo code with the plan, the interval and the day that it is redeemed for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningDraft:
    """A subscription that has been running since a day; `price` is its plan's, before discount."""

    plan: str
    interval: Interval
    add_ons: tuple[str, ...]
    payer: Payer
    started_on: date
    price: int | None = None
    promo: str | None = None


@dataclass(frozen=True, slots=True)
class ClientDraft:
    """A client with at most one of: a running subscription, a pending one set by hand."""

    client: ClientFields
    status: ClientStatus = ClientStatus.DRAFT
    running: RunningDraft | None = None
    pending: PendingSubscription | None = None

    def redemption(self, today: date) -> Redemption | None:
        """Return the promo code that is redeemed, if any, by what plan and interval, and when.

        A running subscription redeemed it when it began; a pending one does on the import.
        """
        running, pending = self.running, self.pending
        if running is not None and running.promo is not None:
            return running.promo, running.plan, running.interval, running.started_on
        if pending is not None and pending.promo is not None and pending.plan is not None:
            return pending.promo, pending.plan, pending.interval, today
        return None

    def without_promo(self) -> "ClientDraft":
        """Return the row with its promo code left out."""
        return replace(
            self,
            running=self.running and replace(self.running, promo=None),
            pending=self.pending and replace(self.pending, promo=None),
        )


@dataclass(frozen=True, slots=True)
class ReadingDraft:
    """The documents that a client had used on a day, and what entering them does.

    Nothing is known of that before the reading is compared with the others.
    """

    client: KnownClient
    reading: Reading
    preview: ReadingPreview | None = None


@dataclass(frozen=True, slots=True)
class DetailsDraft:
    """What a row gives a client that is there already, and what the client is before and after.

    Neither is known before the row is compared with the others.
    """

    client: KnownClient
    wanted: Details
    before: Details = NO_DETAILS
    after: Details = NO_DETAILS


@dataclass(frozen=True, slots=True)
class InvoiceLineDraft:
    """A line of an invoice of the vendor's, and the client that was found for it."""

    number: str
    issued_on: date
    client: KnownClient | None
    values: StatedValues


RowDraft = ClientDraft | DetailsDraft | ReadingDraft | InvoiceLineDraft
"""What a row becomes, by the kind of its file."""
