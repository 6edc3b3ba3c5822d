"""The vendor's invoices: what they state, what was decided about it, what they settled."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.vendor_invoices import Decision, Origin
from app.models.base import Base, Choice


class VendorInvoiceRow(Base):
    """An invoice of the vendor's as it states itself, of `start_day` up to, not with, `end_day`."""

    __tablename__ = "vendor_invoices"
    __table_args__ = (
        CheckConstraint("number <> ''", name="numbered"),
        CheckConstraint("start_day < end_day", name="forwards"),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    issued_on: Mapped[date]
    start_day: Mapped[date]
    end_day: Mapped[date]
    net: Mapped[int]
    vat: Mapped[int | None]
    gross: Mapped[int | None]
    origin: Mapped[Origin] = mapped_column(Choice(Origin))
    file: Mapped[str]
    """Empty: entered by hand, or pasted."""
    journal_id: Mapped[int] = mapped_column(ForeignKey("journal.id"))
    """The act that it came in with."""
    settled_id: Mapped[int | None] = mapped_column(ForeignKey("journal.id"))
    """The act that settled it; None: it is open."""


class VendorInvoiceLineRow(Base):
    """A line as the vendor states it, and whom and what it was found to be about."""

    __tablename__ = "vendor_invoice_lines"
    __table_args__ = (
        UniqueConstraint("invoice_id", "row"),
        CheckConstraint("vat_rate BETWEEN 0 AND 10000", name="a_percentage"),
        CheckConstraint(
            "end_day IS NULL OR (start_day IS NOT NULL AND start_day < end_day)", name="forwards"
        ),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    invoice_id: Mapped[int] = mapped_column(ForeignKey("vendor_invoices.id", ondelete="CASCADE"))
    row: Mapped[int]
    client_text: Mapped[str]
    client_id: Mapped[int | None] = mapped_column(
        ForeignKey("clients.id", ondelete="SET NULL"), index=True
    )
    service_text: Mapped[str]
    service: Mapped[str | None]
    """The code of the plan or of the add-on."""
    quantity: Mapped[int | None]
    """In ten-thousandths."""
    unit_price: Mapped[int | None]
    net: Mapped[int]
    vat_rate: Mapped[int | None]
    start_day: Mapped[date | None]
    end_day: Mapped[date | None]


class VendorInvoiceDecisionRow(Base):
    """What was decided about a line of the vendor's, or about one of ours that it lacks.

    It holds for the `difference` that was seen: where that is another one, it is open again.
    """

    __tablename__ = "vendor_invoice_decisions"
    __table_args__ = (
        UniqueConstraint("invoice_id", "billed_line_id"),
        CheckConstraint("(line_id IS NULL) <> (billed_line_id IS NULL)", name="of_one_line"),
        CheckConstraint("decision IN ('accepted', 'disputed')", name="known_decision"),
        CheckConstraint("decision IS NOT NULL OR comment <> ''", name="says_something"),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    invoice_id: Mapped[int] = mapped_column(ForeignKey("vendor_invoices.id", ondelete="CASCADE"))
    line_id: Mapped[int | None] = mapped_column(
        ForeignKey("vendor_invoice_lines.id", ondelete="CASCADE"), unique=True
    )
    billed_line_id: Mapped[int | None] = mapped_column(ForeignKey("billed_lines.id"), index=True)
    decision: Mapped[Decision | None] = mapped_column(Choice(Decision))
    difference: Mapped[int]
    comment: Mapped[str]


class VendorInvoiceMatchRow(Base):
    """A billed line that a settled invoice is done with: no other invoice is compared with it.

    Without a line of the vendor's it was accepted that the invoice lacks it.
    """

    __tablename__ = "vendor_invoice_matches"
    __table_args__ = ({"sqlite_strict": True},)

    billed_line_id: Mapped[int] = mapped_column(ForeignKey("billed_lines.id"), primary_key=True)
    invoice_id: Mapped[int] = mapped_column(ForeignKey("vendor_invoices.id"), index=True)
    line_id: Mapped[int | None] = mapped_column(ForeignKey("vendor_invoice_lines.id"), unique=True)


class VendorInvoiceDocumentRow(Base):
    """A document that the number of a settled invoice was noted on when it was settled."""

    __tablename__ = "vendor_invoice_documents"
    __table_args__ = ({"sqlite_strict": True},)

    document_id: Mapped[int] = mapped_column(ForeignKey("documents.id"), primary_key=True)
    invoice_id: Mapped[int] = mapped_column(ForeignKey("vendor_invoices.id"), index=True)
