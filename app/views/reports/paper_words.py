"""What a report says on paper, in the language of the window, and the fonts that it is set in."""

from datetime import date

from app.services.exports.paper.typeface import FontFiles
from app.services.exports.paper.words import PaperWords
from app.services.exports.sheet import Cell, ColumnKind
from app.views.formatting import Formats
from app.views.labels.source import Labels
from app.views.resources import resource


def paper_words(formats: Formats) -> PaperWords:
    """Return what every report says on paper: figures and days as the screen writes them."""

    def cell(value: Cell, kind: ColumnKind, currency: str) -> str:
        return written(value, kind, currency, formats)

    return PaperWords(
        language=formats.language,
        fonts=paper_fonts(),
        cell=cell,
        page=lambda number, count: Labels.tr("Page {number} of {count}").format(
            number=formats.integer(number), count=formats.integer(count)
        ),
        labelled=lambda label, value: Labels.tr("{label}: {value}", "paper").format(
            label=label, value=value
        ),
    )


def paper_fonts() -> FontFiles:
    """Return the fonts that come with the program."""
    return FontFiles(
        resource("fonts", "SourceSans3-Regular.ttf"), resource("fonts", "SourceSans3-SemiBold.ttf")
    )


def written(value: Cell, kind: ColumnKind, currency: str, formats: Formats) -> str:
    """Write what is in a cell as the screen does."""
    match value:
        case None:
            return ""
        case str():
            return value
        case date():
            return formats.day(value)
        case _ if kind is ColumnKind.AMOUNT:
            return formats.amount(value, currency)
        case _ if kind is ColumnKind.PERCENT:
            return formats.percent(value)
        case _:
            return formats.integer(value)
