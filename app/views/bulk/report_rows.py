"""What became of each client of a bulk change, and in which words."""

from dataclasses import dataclass
from enum import Enum, auto

from app.domain.catalogue import Catalogue
from app.domain.errors import Refused
from app.services.bulk import BulkReport, BulkRow
from app.views import labels
from app.views.bulk.words import BulkText
from app.views.formatting import Formats


class Fate(Enum):
    """What became of a client."""

    DONE = auto()
    UNDONE = auto()
    """It was done, and taken back from the report."""
    REFUSED = auto()
    LEFT = auto()


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One client of the report; `refused` says why nothing was done for it."""

    row: BulkRow
    fate: Fate
    refused: Refused | None = None

    @property
    def today(self) -> int | None:
        """What was billed at once; None where nothing was done."""
        found = self.row.outcome
        if self.fate is not Fate.DONE or isinstance(found, Refused):
            return None
        return sum(line.net for line in found.today)

    @property
    def is_billed(self) -> bool:
        """Whether anything was billed at once."""
        return not isinstance(self.row.outcome, Refused) and bool(self.row.outcome.today)

    @property
    def monthly(self) -> int | None:
        """What the firm pays more a month; None where nothing was done."""
        found = self.row.outcome
        if self.fate is not Fate.DONE or isinstance(found, Refused):
            return None
        return found.firm_then - found.firm_now


def report_rows(report: BulkReport) -> list[ReportRow]:
    """Return what became of each: those who need a look first, each group by name."""
    rows = [ReportRow(each.row, Fate.REFUSED, each.refused) for each in report.refused]
    rows += [ReportRow(row, Fate.LEFT) for row in report.left]
    rows += [ReportRow(row, Fate.DONE) for row in report.done]
    order = (Fate.REFUSED, Fate.LEFT, Fate.DONE)
    return sorted(rows, key=lambda each: (order.index(each.fate), each.row.name.casefold()))


def fate_word(fate: Fate) -> str:
    """What became of a client, on its chip."""
    match fate:
        case Fate.DONE:
            return BulkText.tr("Done")
        case Fate.UNDONE:
            return BulkText.tr("Undone")
        case Fate.REFUSED:
            return BulkText.tr("Refused")
        case Fate.LEFT:
            return BulkText.tr("Not done")


def why(row: ReportRow, catalogue: Catalogue, formats: Formats) -> str:
    """Why nothing was done for a client; empty where it was."""
    match row.fate:
        case Fate.DONE:
            return ""
        case Fate.UNDONE:
            return BulkText.tr("Taken back: the client is what it was before.")
        case Fate.LEFT:
            return BulkText.tr("Cancelled before it: the client is untouched.")
        case Fate.REFUSED:
            refused = row.refused
            return "" if refused is None else labels.refusal(refused, catalogue, formats)
