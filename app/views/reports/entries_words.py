"""The words of the report of accounting entries; the command line uses them too."""

from collections.abc import Sequence
from datetime import timedelta

from app.domain.calendar import Period
from app.services.entries.gathering import EntriesParameters
from app.services.entries.words import EntryWords
from app.services.reports.entries_file import EntriesColumn, EntriesWords
from app.views.formatting import Formats
from app.views.labels.accounting import what_name
from app.views.labels.source import Labels
from app.views.reports.words import file_words


def entry_words() -> EntryWords:
    """Return the labels of entries. They are short: accounting programs cut what is longer."""
    return EntryWords(
        purchase=lambda covers: Labels.tr("Subscriptions {days}", "label of an entry").format(
            days=_days(covers)
        ),
        re_billing=lambda covers, client: Labels.tr(
            "Subscr. {days} {client}", "label of an entry"
        ).format(days=_days(covers), client=client),
        disbursement=lambda covers, client: Labels.tr(
            "Disb. {days} {client}", "label of an entry"
        ).format(days=_days(covers), client=client),
        transfer=lambda covers, client: Labels.tr(
            "Transf. {days} {client}", "label of an entry"
        ).format(days=_days(covers), client=client),
    )


def entries_words(currency: str, formats: Formats) -> EntriesWords:
    """Return everything that the report says."""
    return EntriesWords(
        file=file_words(Labels.tr("Accounting entries", "report"), currency, formats),
        entries=entry_words(),
        heading=lambda column: entries_headings()[column],
        parameters=lambda asked: _parameters(asked, formats),
    )


def entries_headings() -> dict[EntriesColumn, str]:
    """Return the headings of the columns."""
    return {
        EntriesColumn.NUMBER: Labels.tr("Entry", "report column"),
        EntriesColumn.DAY: Labels.tr("Date", "report column"),
        EntriesColumn.JOURNAL: Labels.tr("Journal", "report column"),
        EntriesColumn.PIECE: Labels.tr("Piece", "report column"),
        EntriesColumn.PIECE_DAY: Labels.tr("Date of the piece", "report column"),
        EntriesColumn.ACCOUNT: Labels.tr("Account", "report column"),
        EntriesColumn.ACCOUNT_NAME: Labels.tr("Name of the account", "report column"),
        EntriesColumn.AUXILIARY: Labels.tr("Auxiliary account", "report column"),
        EntriesColumn.AUXILIARY_NAME: Labels.tr("Name of the auxiliary account", "report column"),
        EntriesColumn.LABEL: Labels.tr("Label", "report column"),
        EntriesColumn.DEBIT: Labels.tr("Debit", "report column"),
        EntriesColumn.CREDIT: Labels.tr("Credit", "report column"),
        EntriesColumn.DUE: Labels.tr("Due", "report column"),
    }


def _days(covers: Period) -> str:
    """The days in few figures: a day, a month, or two months."""
    first, last = covers.start, covers.last_day
    if first == last:
        return f"{first:%d/%m/%Y}"
    begins = first.day == 1
    ends = (last + timedelta(days=1)).day == 1
    if begins and ends and (first.year, first.month) == (last.year, last.month):
        return f"{first:%m/%Y}"
    if begins and ends:
        return f"{first:%m/%y}-{last:%m/%y}"
    return f"{first:%d/%m}-{last:%d/%m/%y}"


def _parameters(asked: EntriesParameters, formats: Formats) -> Sequence[tuple[str, str]]:
    return (
        (Labels.tr("From", "report parameter"), formats.day(asked.start)),
        (Labels.tr("To, included", "report parameter"), formats.day(asked.end)),
        (Labels.tr("Entries", "report parameter"), what_name(asked.what)),
    )
