"""What a statement says, in plain words of the tests."""

from app.services.reports.statement_sheets import StatementWords
from tests.services.reports.words import WORDS, file_words, named

STATEMENT = StatementWords(
    file=file_words("Statement"),
    rates_title="VAT by rate",
    period_title="Total of the period",
    heading=named,
    month=lambda first: f"{first:%m/%Y}",
    what=lambda line: line.add_on or line.plan,
    period=lambda line: f"{line.span.start} – {line.span.last_day}",
    why=WORDS.lines.comment,
    client=lambda each: f"{each.party.name} ({each.reference})",
    days=lambda asked: f"{asked.start} – {asked.end}",
    parameters=lambda asked: [(name, str(value)) for name, value in asked.facts().items()],
)
