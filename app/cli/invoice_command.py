"""`forfait invoice …`: an invoice of the vendor's imported, compared, accepted and settled."""

import argparse
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from app.cli.desk import Desk
from app.cli.failures import Failed
from app.cli.figures import euros
from app.cli.import_command import import_file
from app.domain.invoice_matching import Outcome
from app.domain.vendor_invoices import Decision
from app.services.catalogue import catalogue
from app.services.invoices.comparison import ComparedLine, InvoiceComparison
from app.services.invoices.deciding import Decided, decide
from app.services.invoices.reading import compare_invoice, invoice_numbered
from app.services.invoices.settling import settle_invoice
from app.services.reports.exporting import export_report
from app.services.reports.invoice_file import invoice_file
from app.views import labels
from app.views.invoices.words import comparison_words, outcome_words, service_words
from app.views.reports.words import rows_counted


def invoice(desk: Desk, asked: argparse.Namespace) -> int:
    """Do what was asked, and say what it came to."""
    if asked.act == "import":
        return import_file(desk, asked)
    _ACTS[asked.act](desk, asked)
    return 0


def _show(desk: Desk, asked: argparse.Namespace) -> None:
    invoice_id = _numbered(desk, asked.number)
    if asked.out is None:
        found = compare_invoice(desk.books, invoice_id)
        if not asked.json:
            _tell(desk, found)
        _say(desk, found)
        return
    words = comparison_words(catalogue(desk.books), desk.formats)
    done = export_report(desk.books, invoice_file(invoice_id, words), asked.out)
    said = QCoreApplication.translate("CommandLine", "{file}: {rows}.")
    desk.answer(
        said.format(file=done.path.name, rows=rows_counted(done)),
        file=str(done.path),
        rows=done.rows,
        sha256=done.sha256,
    )


def _accept(desk: Desk, asked: argparse.Namespace) -> None:
    invoice_id = _numbered(desk, asked.number)
    rows = _chosen(asked, compare_invoice(desk.books, invoice_id))
    decide(
        desk.books,
        invoice_id,
        {row.point: Decided(Decision.ACCEPTED, asked.comment or row.comment) for row in rows},
    )
    _say(desk, compare_invoice(desk.books, invoice_id))


def _settle(desk: Desk, asked: argparse.Namespace) -> None:
    invoice_id = _numbered(desk, asked.number)
    done = settle_invoice(desk.books, invoice_id)
    said = QCoreApplication.translate(
        "CommandLine", "Invoice {number} is settled: its number is noted on {documents}."
    )
    if done.others:
        said = QCoreApplication.translate(
            "CommandLine",
            "Invoice {number} is settled: its number is noted on {documents}; {others} keep "
            "another number.",
        )
    desk.answer(
        said.format(
            number=asked.number,
            documents=labels.documents(len(done.noted)),
            others=labels.documents(len(done.others)),
        ),
        number=asked.number,
        documents=list(done.noted),
        others=[{"document": document, "number": number} for document, number in done.others],
    )


_ACTS: dict[str, Callable[[Desk, argparse.Namespace], None]] = {
    "show": _show,
    "accept": _accept,
    "settle": _settle,
}


def _chosen(asked: argparse.Namespace, found: InvoiceComparison) -> Sequence[ComparedLine]:
    """Return the lines to accept: one by its number, those that differ, or all that are open."""
    if asked.all:
        return [row for row in found.rows if not row.pair.agrees]
    if asked.all_differing:
        return [row for row in found.rows if row.pair.outcome is Outcome.DIFFERS]
    rows = [row for row in found.rows if row.stated is not None and row.stated.row == asked.line]
    if not rows:
        raise Failed(
            QCoreApplication.translate(
                "CommandLine", "Invoice {number} has no line {line}. `invoice show` lists them."
            ).format(number=asked.number, line=asked.line)
        )
    return rows


def _tell(desk: Desk, found: InvoiceComparison) -> None:
    """List the lines that do not match, in columns parted by tabs."""
    known = catalogue(desk.books)
    for row in found.rows:
        if row.pair.agrees:
            continue
        client = row.client.name if row.client is not None else ""
        if row.client is None and row.stated is not None:
            client = row.stated.values.client_text
        print(
            "" if row.stated is None else row.stated.row,
            client,
            service_words(row, known, desk.formats),
            outcome_words(row),
            desk.formats.signed(row.pair.difference, found.currency),
            "" if row.decision is None else labels.decision_name(row.decision),
            row.comment,
            sep="\t",
        )


def _say(desk: Desk, found: InvoiceComparison) -> None:
    fields = found.fields
    said = QCoreApplication.translate(
        "CommandLine",
        "Invoice {number} of {day}, {first} to {last}: stated {stated}, expected {expected}, "
        "difference {difference}; open points: {points}.",
    )

    def amount(minor: int) -> str:
        return desk.formats.amount(minor, found.currency)

    desk.answer(
        said.format(
            number=fields.number,
            day=desk.formats.day(fields.issued_on),
            first=desk.formats.day(fields.start),
            last=desk.formats.day(fields.end),
            stated=amount(fields.net),
            expected=amount(found.expected_net),
            difference=desk.formats.signed(found.difference, found.currency),
            points=desk.formats.integer(found.open_points),
        ),
        number=fields.number,
        issued_on=fields.issued_on,
        start=fields.start,
        end=fields.end,
        settled_on=found.settled_on,
        net=euros(fields.net),
        lines_net=euros(found.lines_net),
        expected=euros(found.expected_net),
        difference=euros(found.difference),
        open_points=found.open_points,
        lines=[_facts(row) for row in found.rows],
    )


def _facts(row: ComparedLine) -> dict[str, str | int | None]:
    return {
        "line": None if row.stated is None else row.stated.row,
        "client": None if row.client is None else row.client.reference,
        "stated_client": None if row.stated is None else row.stated.values.client_text,
        "outcome": row.pair.outcome.value,
        "cause": None if row.pair.cause is None else row.pair.cause.value,
        "net": None if row.stated is None else euros(row.stated.values.net),
        "expected": None if row.ours is None else euros(row.ours.net),
        "difference": euros(row.pair.difference),
        "decision": None if row.decision is None else row.decision.value,
        "comment": row.comment,
    }


def _numbered(desk: Desk, number: str) -> int:
    found = invoice_numbered(desk.books, number)
    if found is None:
        raise Failed(
            QCoreApplication.translate(
                "CommandLine", "No invoice has the number {number}. `report invoices` lists them."
            ).format(number=number)
        )
    return found
