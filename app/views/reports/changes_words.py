"""The words of the report of the changes; the command line uses them too."""

from app.domain.catalogue import Catalogue
from app.services.reports.changes import ChangeRow
from app.services.reports.changes_file import ChangesColumn, ChangesWords
from app.views.formatting import Formats
from app.views.history.words import act_title
from app.views.journal.words import EntryWords
from app.views.labels.source import Labels
from app.views.reports.words import file_words


def changes_words(catalogue: Catalogue, formats: Formats) -> ChangesWords:
    """Return everything that the report says, naming plans as the catalogue does."""
    entries = EntryWords(catalogue, formats)

    def change(row: ChangeRow) -> str:
        return entries.change(row.act, row.act_facts, row.facts)

    return ChangesWords(
        file=file_words(Labels.tr("Changes", "report"), catalogue.currency, formats),
        heading=lambda column: changes_headings()[column],
        act=act_title,
        change=change,
        parameters=lambda asked: (
            (Labels.tr("From", "report parameter"), formats.day(asked.start)),
            (Labels.tr("To, included", "report parameter"), formats.day(asked.end)),
        ),
    )


def changes_headings() -> dict[ChangesColumn, str]:
    """Return the headings of the columns."""
    return {**_of_act(), **_of_cost()}


def _of_act() -> dict[ChangesColumn, str]:
    return {
        ChangesColumn.DAY: Labels.tr("Day", "report column"),
        ChangesColumn.EFFECTIVE: Labels.tr("Effective", "report column"),
        ChangesColumn.AUTHOR: Labels.tr("Who", "report column"),
        ChangesColumn.ACT: Labels.tr("What", "report column"),
        ChangesColumn.CLIENT_CODE: Labels.tr("Client code", "report column"),
        ChangesColumn.CLIENT: Labels.tr("Client", "report column"),
        ChangesColumn.MANAGER: Labels.tr("Manager", "report column"),
        ChangesColumn.CHANGE: Labels.tr("From → to", "report column"),
    }


def _of_cost() -> dict[ChangesColumn, str]:
    return {
        ChangesColumn.BEFORE: Labels.tr("Per month before", "report column"),
        ChangesColumn.AFTER: Labels.tr("Per month after", "report column"),
        ChangesColumn.MONTHLY: Labels.tr("Effect per month", "report column"),
        ChangesColumn.NET: Labels.tr("Billed excl. VAT", "report column"),
        ChangesColumn.REASON: Labels.tr("Reason", "report column"),
    }
