"""What a check can find wrong with a data file, as values; the screens put it into words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

Facts = Mapping[str, str | int | date]


class ComplaintKind(Enum):
    """What is wrong. Where a subscription is concerned, the facts name `client` and `client_id`."""

    DAMAGED = "damaged"
    """SQLite's own words: `detail`."""
    REFERENCE_BROKEN = "reference_broken"
    """A row refers to one that is not there: `table`, `row`, `other`."""
    SCHEMA_DIFFERS = "schema_differs"
    """A table or index is not as the program makes it: `name`."""
    UNREADABLE = "unreadable"
    """A value that means nothing, after which nothing more can be checked: `detail`."""
    LINE_AMOUNT = "line_amount"
    """A line's facts do not give its amount: `line`, `day`, `net`, `expected`."""
    LINE_SIGN = "line_sign"
    """A charge below zero, a credit above, or a discount beyond the price: `line`, `day`, `net`."""
    CREDIT_DIFFERS = "credit_differs"
    """A credit is not one of the line that it names: `line`, `day`."""
    REVERSAL_DIFFERS = "reversal_differs"
    """The undoing of a line is not its opposite, or is missing: `line`, `day`."""
    OVERAGE_DIFFERS = "overage_differs"
    """A window was not billed what its last reading says: `start`, `billed`, `expected`."""
    USE_DIFFERS = "use_differs"
    """The use in lists is not the last reading: `start`, `used`, `expected`."""
    CREDITS_EXCEED_CHARGES = "credits_exceed_charges"
    """A change paid money out: `day`, `net`."""
    LINE_AFTER_END = "line_after_end"
    """`line`, `day`, `ended_on`."""
    LINE_AFTER_LATEST_DAY = "line_after_latest_day"
    """`line`, `day`."""
    PERIODS_APART = "periods_apart"
    """A gap or an overlap: `end` of one period, `start` of the next."""
    PERIOD_OFF_ANCHOR = "period_off_anchor"
    """A period does not end where the anchor says: `start`, `end`."""
    PERIOD_NOT_RUNNING = "period_not_running"
    """The last billed period is not the subscription's: `start`, `end` of the subscription's."""
    PERIOD_NOT_BILLED = "period_not_billed"
    """A period without its plan's line, or such a line without its period: `start`."""
    PERIOD_NET = "period_net"
    """Billed for a period below zero, or beyond the dearest it could be: `start`, `net`, `most`."""
    RUNNING_LINE = "running_line"
    """A plan or add-on whose running line is not its own, or not of the period: `service`."""
    NO_PLAN = "no_plan"
    """A subscription without a plan."""
    PRICE_DIFFERS = "price_differs"
    """The price in lists is not what the running lines say: `price`, `expected`."""
    DOCUMENT_NUMBER = "document_number"
    """A gap in the numbers of the documents: `number`, `expected`."""
    DOCUMENT_EMPTY = "document_empty"
    """`number`."""
    DOCUMENT_LINE = "document_line"
    """A line that does not belong in its document: `number`, `line`, `day`."""
    DOCUMENT_VAT = "document_vat"
    """A rate that is none, or VAT that does not add up: `number`."""
    RUN_NUMBER = "run_number"
    """A gap in the numbers of the runs of re-billing: `number`, `expected`."""
    RUN_DATE = "run_date"
    """A run is dated before the one before it, or after the file's latest day: `number`, `day`."""
    RUN_UNSOUND = "run_unsound"
    """A run without lines, with others than were noted, or the answer to none: `number`."""
    RUN_LINE = "run_line"
    """A run's line is not what its facts give, or not of what the firm paid: `number`, `line`."""
    RUN_VAT = "run_vat"
    """What a client bears of a run is not the VAT of its lines: `number`."""
    INVOICE_NOT_NOTED = "invoice_not_noted"
    """A settled invoice is done with lines of a document without it: `number`, `document`."""
    PROMO_OVERUSED = "promo_overused"
    """Redeemed more often than it allows: `promo`, `times`, `most`."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing that is wrong, and the facts that its sentence names."""

    kind: ComplaintKind
    facts: Facts


@dataclass(frozen=True, slots=True)
class Checked:
    """What was checked, and everything that was found wrong."""

    complaints: tuple[Complaint, ...]
    subscriptions: int = 0
    lines: int = 0
    documents: int = 0
