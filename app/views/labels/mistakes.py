"""One sentence for each way in which typed text cannot be taken."""

from app.views.labels.source import Labels
from app.views.typed import Mistake, Mistyped


def mistyped(mistyped: Mistyped) -> str:
    """The sentence that stands beside the field."""
    return mistake_template(mistyped.mistake).format(text=mistyped.text.strip(), **mistyped.facts)


def mistake_template(mistake: Mistake) -> str:
    """The sentence of a mistake, what was typed still to be filled in."""
    return {**_numbers(), **_dates()}[mistake]


def _numbers() -> dict[Mistake, str]:
    return {
        Mistake.EMPTY: Labels.tr("Nothing is typed here. Type a value."),
        Mistake.NOT_A_NUMBER: Labels.tr(
            "“{text}” is not a number. Type figures, as in 1234,50 or 1234.50."
        ),
        Mistake.AMBIGUOUS: Labels.tr(
            "“{text}” can be read as {thousands} or as {decimal}. "
            "Type {thousands} without a separator, or two decimals."
        ),
        Mistake.BAD_GROUPING: Labels.tr(
            "The figures of “{text}” are not grouped in threes. Type them without spaces or points."
        ),
        Mistake.TOO_MANY_DECIMALS: Labels.tr(
            "“{text}” has too many decimals. Type at most {places}."
        ),
        Mistake.NOT_WHOLE: Labels.tr("“{text}” has decimals. Type a whole number."),
        Mistake.NEGATIVE: Labels.tr("“{text}” is below zero. Type zero or more."),
        Mistake.TOO_LARGE: Labels.tr("“{text}” is too large. Check the number of figures."),
    }


def _dates() -> dict[Mistake, str]:
    return {
        Mistake.NOT_A_DATE: Labels.tr(
            "“{text}” is not a date. Type the day first, as in 12/3/2026, "
            "+30 for thirty days from now, or a point for today."
        ),
        Mistake.NO_SUCH_DAY: Labels.tr(
            "The calendar has no day “{text}”. Type the day first, then the month."
        ),
        Mistake.YEAR_OUT_OF_RANGE: Labels.tr(
            "The year of “{text}” is not between {first} and {last}. Correct the year."
        ),
    }
