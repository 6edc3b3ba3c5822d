"""Clients, their tags and their pending subscriptions."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.calendar import Interval
from app.domain.clients import ClientStatus
from app.domain.text import folded
from app.models.base import Base, Choice


def _folded_name(context: DefaultExecutionContext) -> str:
    parameters: dict[str, str] = context.get_current_parameters()  # type: ignore[no-untyped-call]
    return folded(parameters["legal_name"])


class ClientRow(Base):
    """A client of the firm. `reference` is the dossier number."""

    __tablename__ = "clients"
    __table_args__ = (
        CheckConstraint(
            "status IN ('draft', 'invited', 'active', 'archived', 'lost')", name="known_status"
        ),
        CheckConstraint("length(legal_name) > 0", name="named"),
        CheckConstraint("length(country) = 2", name="iso_country"),
        Index(
            "uq_clients_reference",
            "reference",
            unique=True,
            sqlite_where=text("reference <> ''"),
        ),
        Index("ix_clients_status_sort_name", "status", "sort_name"),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    status: Mapped[ClientStatus] = mapped_column(Choice(ClientStatus))
    status_since: Mapped[date]
    legal_name: Mapped[str]
    sort_name: Mapped[str] = mapped_column(default=_folded_name)
    """The name without accents or case: what lists are sorted by."""
    reference: Mapped[str] = mapped_column(default="")
    country: Mapped[str]
    email: Mapped[str] = mapped_column(default="")
    first_name: Mapped[str] = mapped_column(default="")
    last_name: Mapped[str] = mapped_column(default="")
    locale: Mapped[str] = mapped_column(default="fr-FR")
    company_number: Mapped[str] = mapped_column(default="", index=True)
    vat_number: Mapped[str] = mapped_column(default="", index=True)
    iban: Mapped[str] = mapped_column(default="")
    street: Mapped[str] = mapped_column(default="")
    number: Mapped[str] = mapped_column(default="")
    box: Mapped[str] = mapped_column(default="")
    postal_code: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    manager: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    ledger_account: Mapped[str] = mapped_column(default="", server_default="")
    """Its own auxiliary account in the firm's books; empty: the firm's rule makes one."""
    invited_on: Mapped[date | None]


class ClientTagRow(Base):
    """A free tag of a client."""

    __tablename__ = "client_tags"

    client_id: Mapped[int] = mapped_column(
        ForeignKey("clients.id", ondelete="CASCADE"), primary_key=True
    )
    tag: Mapped[str] = mapped_column(primary_key=True)


class PendingSubscriptionRow(Base):
    """What begins when the client accepts; `by_hand` keeps the firm's defaults away from it."""

    __tablename__ = "pending_subscriptions"

    client_id: Mapped[int] = mapped_column(
        ForeignKey("clients.id", ondelete="CASCADE"), primary_key=True
    )
    firm_pays: Mapped[bool]
    plan: Mapped[str | None] = mapped_column(ForeignKey("plans.code"))
    interval: Mapped[Interval] = mapped_column(Choice(Interval))
    add_ons: Mapped[list[str]] = mapped_column(default=list)
    promo: Mapped[str | None] = mapped_column(ForeignKey("promo_codes.code"))
    by_hand: Mapped[bool]
