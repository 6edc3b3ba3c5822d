"""Comparing readings with each other and with the books: what each would do, in order of days."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from app.domain.errors import Refusal, Refused
from app.services.imports.checked_row import CheckedRow
from app.services.imports.drafts import ReadingDraft
from app.services.imports.fields import Field
from app.services.imports.problems import (
    Facts,
    Problem,
    Reason,
    Severity,
    in_order,
    noted,
    wrong,
)
from app.services.imports.rules import ReadingRules
from app.services.usage_book import ReadingPreview, UsageBook

_REFUSED: Final = {
    Refusal.READING_TOO_EARLY: (Reason.NO_WINDOW, Field.READ_ON),
    Refusal.READING_BELOW: (Reason.READ_MORE_BEFORE, Field.DOCUMENTS),
    Refusal.READING_ABOVE: (Reason.READ_LESS_AFTER, Field.DOCUMENTS),
}
"""What the rules refuse, as an import says it, and the cell to look at."""

Drafted = tuple[CheckedRow, ReadingDraft]


def readings_compared(rows: Iterable[CheckedRow], rules: ReadingRules) -> list[CheckedRow]:
    """Return the rows in their order, each reading with what entering it would do.

    They are tried by day, in whatever order the file has them. A row that is not imported stands
    in the way of none.
    """
    comparison = _Comparison(rules)
    found = {row.number: _told(row, None) for row in rows}
    found |= {row.number: comparison.tried(row, draft) for row, draft in by_day(found.values())}
    return list(found.values())


def by_day(rows: Iterable[CheckedRow]) -> list[Drafted]:
    """Return the rows that are readings by day, then as the file has them; skipped ones not."""
    drafted = [
        (row, row.alone.draft)
        for row in rows
        if not row.skipped and isinstance(row.alone.draft, ReadingDraft)
    ]
    return sorted(drafted, key=lambda pair: (pair[1].reading.on, pair[0].number))


class _Comparison:
    """The book with the readings of the file tried so far."""

    def __init__(self, rules: ReadingRules) -> None:
        self._today = rules.today
        self._before = rules.known.book
        self._book: UsageBook = rules.known.book.copy()
        self._rows: dict[tuple[int, date], int] = {}

    def tried(self, row: CheckedRow, draft: ReadingDraft) -> CheckedRow:
        """Try a reading: its row with what it would do, or rejected with the reason."""
        repeated = self._repeated(draft)
        if repeated is not None:
            return _told(row, None, repeated)
        try:
            taken = self._book.take(draft.client.id, draft.reading, self._today)
        except Refused as refused:
            return _told(row, None, _worded(refused, draft))
        self._rows[draft.client.id, draft.reading.on] = row.number
        notes = self._notes(draft, taken.preview)
        return _told(row, replace(draft, preview=taken.preview), *notes)

    def _repeated(self, draft: ReadingDraft) -> Problem | None:
        reading = draft.reading
        row = self._rows.get((draft.client.id, reading.on))
        if row is not None:
            return wrong(Reason.READ_TWICE_IN_FILE, row=row).at(Field.READ_ON)
        if self._before.counted(draft.client.id, reading.on) == reading.documents:
            return wrong(Reason.READ_ALREADY, documents=reading.documents, day=reading.on).at(
                Field.DOCUMENTS
            )
        return None

    def _notes(self, draft: ReadingDraft, preview: ReadingPreview) -> Iterator[Problem]:
        replaced = self._before.counted(draft.client.id, draft.reading.on)
        if replaced is not None:
            yield noted(Reason.READING_REPLACED, documents=replaced).at(Field.DOCUMENTS)
        if preview.is_open:
            return
        last = preview.window.end - timedelta(days=1)
        for line in preview.lines:
            documents = line.usage.documents if line.usage else 0
            yield noted(
                Reason.LATE_BILLS, last=last, documents=documents, price=line.price, net=line.net
            ).at(Field.READ_ON)
        if not preview.lines:
            yield noted(Reason.LATE_BILLS_NOTHING, last=last).at(Field.READ_ON)


def _told(row: CheckedRow, draft: ReadingDraft | None, *problems: Problem) -> CheckedRow:
    return replace(row, draft=draft, problems=in_order((*row.alone.problems, *problems)))


def _worded(refused: Refused, draft: ReadingDraft) -> Problem:
    reason, place = _REFUSED[refused.reason]
    client = draft.client
    facts: Facts = {**refused.facts, "name": client.name, "reference": client.reference}
    return Problem(Severity.ERROR, reason, facts, field=place)
