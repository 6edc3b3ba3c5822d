"""Client statements laid out for a file: their lines as a table, or pages of their own."""

from functools import partial

from app.services.journal import Books
from app.services.progress import Progress
from app.services.reports.exporting import Making, ReportFile
from app.services.reports.statement import StatementParameters, Statements, client_statements
from app.services.reports.statement_pages import statement_document
from app.services.reports.statement_sheets import StatementWords, lines_sheet

REPORT = "statement"
"""What the journal calls the report."""


def statement_file(parameters: StatementParameters, words: StatementWords) -> Making:
    """Return how the statements are made for a file: one for all of the clients."""

    def make(books: Books, _progress: Progress) -> ReportFile:
        return statements_laid_out(client_statements(books, parameters), words)

    return make


def statements_laid_out(found: Statements, words: StatementWords) -> ReportFile:
    """Return statements as they go into a file."""
    totals = found.totals
    return ReportFile(
        name=REPORT,
        asked=found.parameters.facts(),
        parameters=tuple(words.parameters(found.parameters)),
        totals={"net": totals.net, "vat": totals.vat, "gross": totals.gross},
        currency=found.currency,
        sheets=(lines_sheet(found, words),),
        words=words.file,
        own_pages=partial(statement_document, found, words),
    )
