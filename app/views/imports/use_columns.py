"""What the check shows of a reading beside the file: whose it is, and what entering it does."""

from collections.abc import Callable

from app.services.imports.checked_row import CheckedRow
from app.services.imports.drafts import ReadingDraft
from app.services.usage_book import ReadingPreview
from app.views.imports.cells import RowWords
from app.views.imports.words import ImportText
from app.views.table_model import Column
from app.views.theme import Tone


def use_columns(words: RowWords) -> list[Column[CheckedRow]]:
    """Return the columns that follow those of the file."""
    formats, currency = words.formats, words.catalogue.currency
    return [
        Column(
            title=ImportText.tr("Client", "column"),
            text=_client,
            sort_key=lambda row: _client(row).casefold(),
            copied=_client,
        ),
        _figure(ImportText.tr("Before", "column of documents"), _before, formats.integer, str),
        _figure(ImportText.tr("Quota", "column of documents"), _quota, formats.integer, str),
        _figure(ImportText.tr("Beyond it", "column of documents"), _beyond, formats.integer, str),
        _figure(
            ImportText.tr("Billed today", "column of amounts"),
            _billed,
            lambda net: formats.amount(net, currency),
            lambda net: formats.plain(net, currency),
        ),
    ]


def _figure(
    title: str,
    of: Callable[[ReadingPreview], int | None],
    written: Callable[[int], str],
    copied: Callable[[int], str],
) -> Column[CheckedRow]:
    def value(row: CheckedRow) -> int | None:
        preview = row.draft.preview if isinstance(row.draft, ReadingDraft) else None
        return None if preview is None else of(preview)

    def worded(row: CheckedRow, word: Callable[[int], str]) -> str:
        found = value(row)
        return "" if found is None else word(found)

    return Column(
        title=title,
        text=lambda row: worded(row, written),
        tone=Tone.SECONDARY,
        sort_key=lambda row: -1 if (found := value(row)) is None else found,
        copied=lambda row: worded(row, copied),
        right=True,
    )


def _before(preview: ReadingPreview) -> int | None:
    return preview.before


def _quota(preview: ReadingPreview) -> int:
    return preview.quota


def _beyond(preview: ReadingPreview) -> int | None:
    return preview.exceeded or None


def _billed(preview: ReadingPreview) -> int | None:
    """An open window bills nothing before its end."""
    return None if preview.is_open else sum(line.net for line in preview.lines)


def _client(row: CheckedRow) -> str:
    """The client that the row names, where it could be found."""
    draft = row.draft or row.alone.draft
    return draft.client.name if isinstance(draft, ReadingDraft) else ""
