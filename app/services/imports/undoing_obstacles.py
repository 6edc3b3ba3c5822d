"""What stands in the way of undoing an import: later acts on its clients, by act and client."""

from sqlalchemy import Select, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from app.models.tables import (
    BilledLineRow,
    JournalClientRow,
    QuotaWindowRow,
    SubscriptionRow,
)

ImportId = int | InstrumentedAttribute[int]
"""The number of an import in the journal, or the column that holds it."""


def touched_later(journal_id: ImportId) -> Select[int, int]:
    """Select each later act that touched a client of an import, with the client."""
    mine, later = aliased(JournalClientRow), aliased(JournalClientRow)
    return (
        select(later.journal_id, later.client_id)
        .join(mine, mine.client_id == later.client_id)
        .where(mine.journal_id == journal_id, later.journal_id > mine.journal_id)
    )


def billed_later(journal_id: ImportId) -> Select[int, int]:
    """Select each other act that billed a client of an import, with the client."""
    mine = aliased(JournalClientRow)
    return (
        select(BilledLineRow.journal_id, mine.client_id)
        .join(SubscriptionRow, SubscriptionRow.id == BilledLineRow.subscription_id)
        .join(mine, mine.client_id == SubscriptionRow.client_id)
        .where(mine.journal_id == journal_id, BilledLineRow.journal_id > mine.journal_id)
    )


def closed_later(journal_id: ImportId) -> Select[int, int]:
    """Select each later act that closed a quota window of a client, even if it billed nothing."""
    mine = aliased(JournalClientRow)
    return (
        select(QuotaWindowRow.journal_id, mine.client_id)
        .join(SubscriptionRow, SubscriptionRow.id == QuotaWindowRow.subscription_id)
        .join(mine, mine.client_id == SubscriptionRow.client_id)
        .where(mine.journal_id == journal_id, QuotaWindowRow.journal_id > mine.journal_id)
    )
