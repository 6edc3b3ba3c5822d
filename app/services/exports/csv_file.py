"""A table as CSV: headings and rows, nothing above and nothing below: any program reads it."""

import csv
from io import StringIO

from app.services.exports.plain_text import Dialect, neutralised, plain
from app.services.exports.sheet import Sheet
from app.services.progress import Progress, unwatched

REPORTED_EVERY = 500


def csv_content(
    sheet: Sheet, dialect: Dialect | None = None, progress: Progress = unwatched
) -> bytes:
    """Return the bytes of a CSV file: lines end with CR LF, texts that would run are neutralised.

    A character that the dialect's encoding does not have becomes a question mark.
    """
    written = dialect or Dialect()
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=written.separator, lineterminator="\r\n")
    writer.writerow(neutralised(column.heading) for column in sheet.columns)
    kinds = [column.kind for column in sheet.columns]
    for done, row in enumerate(sheet.rows):
        if done % REPORTED_EVERY == 0:
            progress(done, len(sheet.rows))
        writer.writerow(
            plain(value, kind, written, sheet.places)
            for value, kind in zip(row, kinds, strict=True)
        )
    progress(len(sheet.rows), len(sheet.rows))
    return text.getvalue().encode(written.encoding, errors="replace")
