"""What the check shows of an invoice's line beside the file: the client and the service found."""

from app.services.imports.checked_row import CheckedRow
from app.services.imports.drafts import InvoiceLineDraft
from app.views import labels
from app.views.imports.cells import RowWords
from app.views.imports.words import ImportText
from app.views.table_model import Column
from app.views.theme import Tone


def invoice_columns(words: RowWords) -> list[Column[CheckedRow]]:
    """Return the columns that follow those of the file; empty where nothing was found."""

    def service(row: CheckedRow) -> str:
        draft = _draft(row)
        code = None if draft is None else draft.values.service
        return (
            "" if code is None else labels.sold_name(words.catalogue, code, words.formats.language)
        )

    return [
        Column(
            title=ImportText.tr("Client found", "column"),
            text=_client,
            sort_key=lambda row: _client(row).casefold(),
            copied=_client,
        ),
        Column(
            title=ImportText.tr("Service found", "column"),
            text=service,
            tone=Tone.SECONDARY,
            sort_key=lambda row: service(row).casefold(),
            copied=service,
        ),
    ]


def _client(row: CheckedRow) -> str:
    draft = _draft(row)
    return "" if draft is None or draft.client is None else draft.client.name


def _draft(row: CheckedRow) -> InvoiceLineDraft | None:
    draft = row.draft or row.alone.draft
    return draft if isinstance(draft, InvoiceLineDraft) else None
