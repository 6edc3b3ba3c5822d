"""`forfait statements …`: what the firm pays for clients and why, a PDF each, or one for all."""

import argparse

from PySide6.QtCore import QCoreApplication

from app.cli.desk import Desk
from app.cli.failures import Failed
from app.cli.figures import euros
from app.domain.catalogue import Catalogue
from app.services.catalogue import catalogue
from app.services.exports.writing import CannotWrite, WritingFailure
from app.services.portfolio import client_by_reference
from app.services.renewals import catch_up
from app.services.reports.exporting import export_report
from app.services.reports.statement import StatementParameters, client_statements
from app.services.reports.statement_batch import save_statements
from app.services.reports.statement_file import statement_file
from app.services.reports.statement_sheets import StatementWords
from app.views import labels
from app.views.labels.files import cannot_write
from app.views.reports.statement_words import statement_words
from app.views.reports.words import sums_said


def statements(desk: Desk, asked: argparse.Namespace) -> int:
    """Write the statements and say how many there are, and what they add up to."""
    catch_up(desk.books)
    known = catalogue(desk.books)
    words = statement_words(known, desk.formats)
    first, last = asked.period.start, asked.period.end
    wanted = StatementParameters(first, last, _client_id(desk, asked.client))
    if not client_statements(desk.books, wanted).clients:
        raise Failed(
            QCoreApplication.translate(
                "CommandLine", "The firm was billed for no client from {first} to {last}."
            ).format(first=desk.formats.day(first), last=desk.formats.day(last))
        )
    if asked.one_file is not None:
        return _one_file(desk, asked, known, wanted, words)
    return _folder(desk, asked, known, wanted, words)


def _one_file(
    desk: Desk,
    asked: argparse.Namespace,
    known: Catalogue,
    wanted: StatementParameters,
    words: StatementWords,
) -> int:
    if asked.one_file.suffix.lower() != ".pdf":
        raise CannotWrite(WritingFailure.FORMAT_UNKNOWN, asked.one_file)
    count = len(client_statements(desk.books, wanted).clients)
    done = export_report(desk.books, statement_file(wanted, words), asked.one_file)
    said = QCoreApplication.translate("CommandLine", "{file}: {clients}, {amounts}.")
    sentence = said.format(
        file=done.path.name,
        clients=labels.clients(count),
        amounts=sums_said(done.totals, known.currency, desk.formats),
    )
    desk.answer_of_file(
        sentence,
        done.missing,
        file=str(done.path),
        clients=count,
        rows=done.rows,
        **{name: euros(figure) for name, figure in done.totals.items()},
        sha256=done.sha256,
    )
    return 0


def _folder(
    desk: Desk,
    asked: argparse.Namespace,
    known: Catalogue,
    wanted: StatementParameters,
    words: StatementWords,
) -> int:
    done = save_statements(desk.books, wanted, words, asked.out)
    said = QCoreApplication.translate("CommandLine", "{folder}: {clients}, {amounts}.")
    sentence = said.format(
        folder=asked.out,
        clients=labels.clients(len(done.files)),
        amounts=sums_said(done.totals, known.currency, desk.formats),
    )
    desk.answer_of_file(
        sentence,
        done.missing,
        folder=str(asked.out),
        clients=len(done.files),
        **{name: euros(figure) for name, figure in done.totals.items()},
        files=[{"file": file.path.name, "sha256": file.sha256} for file in done.files],
    )
    if done.failed is None:
        return 0
    left = QCoreApplication.translate("CommandLine", "{sentence} {done} of {wanted} were written.")
    raise Failed(
        left.format(
            sentence=cannot_write(done.failed),
            done=desk.formats.integer(len(done.files)),
            wanted=desk.formats.integer(done.wanted),
        )
    )


def _client_id(desk: Desk, reference: str | None) -> int | None:
    if reference is None:
        return None
    found = client_by_reference(desk.books, reference)
    if found is None:
        raise Failed(
            QCoreApplication.translate(
                "CommandLine", "No client has the reference {reference}. `clients` lists them."
            ).format(reference=reference)
        )
    return found
