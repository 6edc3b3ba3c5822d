"""What was read of the documents used, in sentences."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.calendar import Period
from app.services.journal import Facts
from app.views.formatting import Formats
from app.views.history.text import HistoryText


@dataclass(frozen=True, slots=True)
class UsageWords:
    """Sentences about readings: how many documents, in which window of the quota."""

    formats: Formats

    def read(self, facts: Facts) -> Iterator[str]:
        """A reading entered, corrected or imported; it says where it counts."""
        if "read_on" not in facts:
            return
        before, formats = facts.get("documents_before"), self.formats
        read = {
            "after": formats.integer(facts["documents"]),
            "day": formats.day(date.fromisoformat(facts["read_on"])),
        }
        if before is None:
            yield HistoryText.tr("Documents used: {after}, read on {day}").format(**read)
        else:
            sentence = HistoryText.tr("Documents used: {before} → {after}, read on {day}")
            yield sentence.format(before=formats.integer(before), **read)
        first, end = (date.fromisoformat(day) for day in facts["window"])
        window = formats.period_inline(Period(first, end))
        yield HistoryText.tr("Counted in the quota window {period}").format(period=window)
