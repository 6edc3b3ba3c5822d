"""What an invoice states: of itself, and on each of its lines."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from app.domain.calendar import Period
from app.domain.invoice_matching import StatedLine
from app.domain.vat import vat_totals
from app.models.tables import VendorInvoiceLineRow, VendorInvoiceRow

LONGEST_NUMBER = 60
"""Characters of an invoice's number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceFields:
    """An invoice as it states itself. Both days are included; amounts are minor units.

    Raises ValueError where the last day is before the first.
    """

    number: str
    issued_on: date
    start: date
    end: date
    net: int
    vat: int | None = None
    gross: int | None = None

    def __post_init__(self) -> None:
        """Check the days."""
        if self.end < self.start:
            raise ValueError(f"an invoice from {self.start} to {self.end}")

    @property
    def days(self) -> Period:
        """Its days as a period."""
        return Period(self.start, self.end + timedelta(days=1))

    @property
    def stripped(self) -> "InvoiceFields":
        """The same without spaces around its number."""
        return replace(self, number=self.number.strip())

    def columns(self) -> dict[str, Any]:
        """Return what is stored."""
        return {
            "number": self.number,
            "issued_on": self.issued_on,
            "start_day": self.start,
            "end_day": self.days.end,
            "net": self.net,
            "vat": self.vat,
            "gross": self.gross,
        }


def fields_of(row: VendorInvoiceRow) -> InvoiceFields:
    """Return what a stored invoice states of itself."""
    return InvoiceFields(
        number=row.number,
        issued_on=row.issued_on,
        start=row.start_day,
        end=row.end_day - timedelta(days=1),
        net=row.net,
        vat=row.vat,
        gross=row.gross,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedValues:
    """A line: what stands on it, and the client and the service that were found by it."""

    client_text: str = ""
    client: int | None = None
    service_text: str = ""
    service: str | None = None
    quantity: int | None = None
    """In ten-thousandths."""
    unit_price: int | None = None
    net: int
    vat_rate: int | None = None
    start: date | None = None
    end: date | None = None
    """The last day included."""

    @property
    def span(self) -> Period | None:
        """Its days; None where one of them is not stated."""
        if self.start is None or self.end is None:
            return None
        return Period(self.start, self.end + timedelta(days=1))

    def columns(self) -> dict[str, Any]:
        """Return what is stored."""
        return {
            "client_text": self.client_text,
            "client_id": self.client,
            "service_text": self.service_text,
            "service": self.service,
            "quantity": self.quantity,
            "unit_price": self.unit_price,
            "net": self.net,
            "vat_rate": self.vat_rate,
            "start_day": self.start,
            "end_day": None if self.end is None else self.end + timedelta(days=1),
        }


@dataclass(frozen=True, slots=True)
class StatedRow:
    """A stored line by its place on the invoice."""

    id: int
    row: int
    values: StatedValues

    def to_match(self) -> StatedLine:
        """Return it as it is compared."""
        values = self.values
        return StatedLine(
            id=self.id,
            client=values.client,
            service=values.service,
            quantity=values.quantity,
            unit_price=values.unit_price,
            net=values.net,
            span=values.span,
        )


def stated_row(row: VendorInvoiceLineRow) -> StatedRow:
    """Return a stored line."""
    values = StatedValues(
        client_text=row.client_text,
        client=row.client_id,
        service_text=row.service_text,
        service=row.service,
        quantity=row.quantity,
        unit_price=row.unit_price,
        net=row.net,
        vat_rate=row.vat_rate,
        start=row.start_day,
        end=None if row.end_day is None else row.end_day - timedelta(days=1),
    )
    return StatedRow(row.id, row.row, values)


def vat_of(lines: list[StatedValues]) -> int | None:
    """Return the VAT that the rates of the lines give, once per rate; None where one lacks it."""
    rated = [(line.net, line.vat_rate) for line in lines if line.vat_rate is not None]
    return vat_totals(rated).vat if lines and len(rated) == len(lines) else None
