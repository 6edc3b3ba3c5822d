"""What an invoice is beside ours, as values: its lines, what is open, what it comes to."""

from dataclasses import dataclass
from datetime import date

from app.domain.invoice_matching import Pair
from app.domain.vendor_invoices import Decision, Origin
from app.services.invoices.values import InvoiceFields, StatedRow
from app.services.reports.billing_rows import BilledClient, BillingRow


@dataclass(frozen=True, slots=True)
class Point:
    """A line about which something may be decided: the vendor's, or one of ours that it lacks."""

    line: int | None = None
    billed_line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedLine:
    """A line of the vendor's beside ours, either of which may be lacking."""

    pair: Pair
    stated: StatedRow | None
    ours: BillingRow | None
    client: BilledClient | None
    """Whom it is about; None where nobody was found."""
    decision: Decision | None = None
    comment: str = ""

    @property
    def point(self) -> Point:
        """What names it, and what is decided about."""
        if self.stated is not None:
            return Point(line=self.stated.id)
        return Point(billed_line=None if self.ours is None else self.ours.line_id)

    @property
    def is_open(self) -> bool:
        """Whether something has still to be decided about it."""
        return not self.pair.agrees and self.decision is None


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceComparison:
    """An invoice with all that it is compared with, in minor units of `currency`."""

    id: int
    fields: InvoiceFields
    origin: Origin
    file: str
    settled_on: date | None
    """None: it is open."""
    currency: str
    rows: tuple[ComparedLine, ...]
    """The vendor's lines in their order, then those of ours that it lacks."""
    others: tuple[tuple[int, str], ...]
    """Documents of its days that carry the number of another invoice, with that number."""

    @property
    def lines_net(self) -> int:
        """What its lines add up to; `fields.net` is what it states."""
        return sum(row.stated.values.net for row in self.rows if row.stated is not None)

    @property
    def expected_net(self) -> int:
        """What the firm expects to pay."""
        return sum(row.ours.net for row in self.rows if row.ours is not None)

    @property
    def expected_vat(self) -> int:
        """The VAT of what the firm expects to pay."""
        return sum(row.ours.vat for row in self.rows if row.ours is not None)

    @property
    def difference(self) -> int:
        """What the invoice states beyond what the firm expects."""
        return self.fields.net - self.expected_net

    @property
    def lines(self) -> int:
        """How many lines the vendor states."""
        return sum(1 for row in self.rows if row.stated is not None)

    @property
    def open_points(self) -> int:
        """How many lines have still to be decided about; those of a settled invoice never."""
        return 0 if self.settled_on is not None else sum(1 for row in self.rows if row.is_open)
