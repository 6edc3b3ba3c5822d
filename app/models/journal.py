"""The journal: one entry an act, what it meant for each client, and what undoing it needs."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class JournalRow(Base):
    """An act: when, on which of the firm's days, by whom, and its facts."""

    __tablename__ = "journal"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    day: Mapped[date]
    author: Mapped[str]
    act: Mapped[str]
    facts: Mapped[dict[str, Any]]
    reason: Mapped[str] = mapped_column(default="")
    """Why, in the words of who did it."""


class JournalClientRow(Base):
    """What an act did to one client: the facts of its history line."""

    __tablename__ = "journal_clients"

    journal_id: Mapped[int] = mapped_column(
        ForeignKey("journal.id", ondelete="CASCADE"), primary_key=True
    )
    client_id: Mapped[int] = mapped_column(
        ForeignKey("clients.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    facts: Mapped[dict[str, Any]]


class FormerStateRow(Base):
    """A client's own rows as they stood before an act that can be undone."""

    __tablename__ = "former_states"

    journal_id: Mapped[int] = mapped_column(
        ForeignKey("journal.id", ondelete="CASCADE"), primary_key=True
    )
    client_id: Mapped[int] = mapped_column(
        ForeignKey("clients.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    state: Mapped[dict[str, Any]]
    undone_by: Mapped[int | None] = mapped_column(ForeignKey("journal.id"))
    """The act that undid it for this client."""
