"""What the check shows of details beside the file: whose they are, and what the row changes."""

from app.services.imports.checked_row import CheckedRow
from app.services.imports.drafts import DetailsDraft
from app.views.history.words import HistoryWords
from app.views.imports.cells import RowWords
from app.views.imports.words import ImportText
from app.views.table_model import Column
from app.views.theme import Tone


def details_columns(words: RowWords) -> list[Column[CheckedRow]]:
    """Return the columns that follow those of the file; changes are worded as in the journal."""
    history = HistoryWords(words.catalogue, words.formats)

    def change(row: CheckedRow) -> str:
        if not isinstance(row.draft, DetailsDraft):
            return ""
        changed = row.draft.before.becoming(row.draft.after)
        return " · ".join(history.sentences({"changed": changed}, {}))

    return [
        Column(
            title=ImportText.tr("Client", "column"),
            text=_client,
            sort_key=lambda row: _client(row).casefold(),
            copied=_client,
        ),
        Column(
            title=ImportText.tr("What changes", "column"),
            text=change,
            tone=Tone.SECONDARY,
            sort_key=lambda row: change(row).casefold(),
            copied=change,
        ),
    ]


def _client(row: CheckedRow) -> str:
    """The client that the row names, where it could be found."""
    draft = row.draft or row.alone.draft
    return draft.client.name if isinstance(draft, DetailsDraft) else ""
