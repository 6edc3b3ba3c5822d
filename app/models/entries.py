"""What the firm's accounting program knows by other names: journals, accounts, years, VAT codes."""

from datetime import date

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.entries import EntryKind
from app.models.base import Base, Choice

EVERY_RATE = -1
"""Stands for the account of every VAT rate that has none of its own."""


class EntryJournalRow(Base):
    """The journal of a kind of entries."""

    __tablename__ = "entry_journals"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('purchase', 'purchase_credit_note', 're_billing', 're_billing_credit_note')",
            name="known_kind",
        ),
        CheckConstraint("code <> ''", name="coded"),
        {"sqlite_strict": True},
    )

    kind: Mapped[EntryKind] = mapped_column(Choice(EntryKind), primary_key=True)
    code: Mapped[str]
    name: Mapped[str]


class EntryAccountRow(Base):
    """The account of a role; `rate` is that of VAT, or `EVERY_RATE`."""

    __tablename__ = "entry_accounts"
    __table_args__ = (
        CheckConstraint("number <> ''", name="numbered"),
        CheckConstraint(
            "rate = -1 OR (rate BETWEEN 0 AND 10000"
            " AND role IN ('input_vat', 'revenue', 'output_vat'))",
            name="rated",
        ),
        {"sqlite_strict": True},
    )

    role: Mapped[str] = mapped_column(primary_key=True)
    rate: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[str]
    name: Mapped[str]


class EntryYearRow(Base):
    """A financial year of the books, by the character that WinBooks has for it."""

    __tablename__ = "entry_years"
    __table_args__ = (
        CheckConstraint("length(code) = 1", name="one_character"),
        CheckConstraint("first_day <= last_day", name="forwards"),
        {"sqlite_strict": True},
    )

    code: Mapped[str] = mapped_column(primary_key=True)
    first_day: Mapped[date]
    last_day: Mapped[date]


class EntryVatCodeRow(Base):
    """The VAT code that WinBooks has for a case."""

    __tablename__ = "entry_vat_codes"
    __table_args__ = (
        CheckConstraint("rate BETWEEN 0 AND 10000", name="a_percentage"),
        CheckConstraint("code <> ''", name="coded"),
        {"sqlite_strict": True},
    )

    purchase: Mapped[bool] = mapped_column(primary_key=True)
    rate: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    reverse_charge: Mapped[bool] = mapped_column(primary_key=True)
    code: Mapped[str]
