"""A table as it stands on the screen, laid out for a file."""

from dataclasses import replace

from app.services.exports.sheet import Sheet
from app.services.journal import Books, Facts
from app.services.progress import Progress
from app.services.reports.exporting import FileWords, Making, ReportFile


def shown_file(
    name: str,
    sheet: Sheet,
    words: FileWords,
    *,
    asked: Facts,
    parameters: tuple[tuple[str, str], ...] = (),
) -> Making:
    """Return how a table that was read already goes into a file; `name` is the journal's for it.

    `asked` is what was shown, for the journal; `parameters` the same in words, for the file.
    """

    def make(_books: Books, _progress: Progress) -> ReportFile:
        total = words.total if any(column.summed for column in sheet.columns) else ""
        return ReportFile(
            name=name,
            asked=asked,
            parameters=parameters,
            totals={},
            currency=sheet.currency,
            sheets=(replace(sheet, title=words.title, total=total),),
            words=words,
        )

    return make
