"""The firm itself: identity, billing information, preferences, VAT rates, payment methods."""

from datetime import date

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.calendar import Interval
from app.domain.rebilling import RebillMode
from app.models.base import Base, Choice


class FirmRow(Base):
    """The one firm of a data file, and the latest day that the file has seen."""

    __tablename__ = "firm"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"), {"sqlite_strict": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(default="FR")
    currency: Mapped[str] = mapped_column(default="EUR")
    company_number: Mapped[str] = mapped_column(default="")
    vat_number: Mapped[str] = mapped_column(default="")
    billing_name: Mapped[str] = mapped_column(default="")
    billing_email: Mapped[str] = mapped_column(default="")
    street: Mapped[str] = mapped_column(default="")
    postal_code: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    reverse_charge: Mapped[bool] = mapped_column(default=False)
    documents_by_month: Mapped[bool] = mapped_column(default=False)
    fictitious: Mapped[bool] = mapped_column(default=False)
    catalogue_name: Mapped[str] = mapped_column(default="")
    latest_day: Mapped[date | None]
    set_up: Mapped[bool] = mapped_column(default=False)
    default_firm_pays: Mapped[bool] = mapped_column(default=False)
    default_plan: Mapped[str | None]
    default_interval: Mapped[Interval] = mapped_column(Choice(Interval), default=Interval.MONTHLY)
    default_add_ons: Mapped[list[str]] = mapped_column(default=list)
    rebill_mode: Mapped[RebillMode] = mapped_column(
        Choice(RebillMode), default=RebillMode.REBILL, server_default="rebill"
    )
    rebill_percent: Mapped[int] = mapped_column(default=0, server_default="0")
    rebill_amount: Mapped[int] = mapped_column(default=0, server_default="0")
    auxiliary_prefix: Mapped[str] = mapped_column(default="", server_default="")
    auxiliary_longest: Mapped[int] = mapped_column(default=8, server_default="8")
    """How long a client's auxiliary account is at most, with its prefix."""
    supplier_days: Mapped[int | None]
    """How many days after its document the vendor is paid; None: no due date is booked."""
    client_days: Mapped[int | None]


class VatRateRow(Base):
    """A country's VAT rate from a day on, in hundredths of a percent."""

    __tablename__ = "vat_rates"
    __table_args__ = (
        CheckConstraint("rate BETWEEN 0 AND 10000", name="a_percentage"),
        {"sqlite_strict": True},
    )

    country: Mapped[str] = mapped_column(primary_key=True)
    starts_on: Mapped[date] = mapped_column(primary_key=True)
    rate: Mapped[int]


class PaymentMethodRow(Base):
    """A card or SEPA mandate; of the number only the last four characters are kept."""

    __tablename__ = "payment_methods"
    __table_args__ = (
        CheckConstraint("kind IN ('card', 'sepa')", name="known_kind"),
        CheckConstraint("length(last_four) = 4", name="only_four"),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    label: Mapped[str]
    last_four: Mapped[str]
    mandate_reference: Mapped[str] = mapped_column(default="")
    added_on: Mapped[date]
    removed_on: Mapped[date | None]
