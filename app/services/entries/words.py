"""What entries say in words, and who and what is behind one of them."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.calendar import Period
from app.services.reports.billing_rows import BilledClient

LABEL_MOST = 30
"""The length that every format can hold: labels of ours are made to fit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryWords:
    """The labels of entries, in the caller's language."""

    purchase: Callable[[Period], str]
    """Of a document, by the days that it covers."""
    re_billing: Callable[[Period, str], str]
    """Of what a client is charged, by the days of the run and the client's name."""
    disbursement: Callable[[Period, str], str]
    transfer: Callable[[Period, str], str]
    """Of what is carried over between disbursements and costs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What an entry, or a warning, is about."""

    document: int | None = None
    """The number of a document."""
    run: int | None = None
    """The number of a run."""
    client: BilledClient | None = None


def fitting(label: str) -> str:
    """Return the beginning of a label, as long as every format can hold it."""
    return label[:LABEL_MOST].strip()
