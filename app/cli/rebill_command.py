"""`forfait rebill …`: runs prepared, locked and reversed, and what is agreed with clients."""

import argparse
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.cli.desk import Desk
from app.cli.failures import Failed
from app.cli.figures import euros
from app.domain.rebilling import Margin, RebillMode, RebillTerms
from app.services.catalogue import catalogue
from app.services.portfolio import client_by_reference
from app.services.rebilling.preview import RunPreview, current_draft, preview_run, run_numbered
from app.services.rebilling.runs import draft_run, lock_run, reverse_run, throw_away, usual_date
from app.services.rebilling.terms import set_default, set_terms
from app.services.reports.exporting import export_report
from app.services.reports.rebilling_file import run_file
from app.views import labels
from app.views.reports.rebilling_words import rebilling_words
from app.views.reports.words import rows_counted
from app.views.typed import Mistyped, typed_amount, typed_percent


def rebill(desk: Desk, asked: argparse.Namespace) -> int:
    """Do what was asked, and say what it came to."""
    _ACTS[asked.act](desk, asked)
    return 0


def _prepare(desk: Desk, asked: argparse.Namespace) -> None:
    start, end = asked.period.start, asked.period.end
    dated_on = asked.dated or usual_date(desk.books, end)
    run_id, _ = draft_run(desk.books, start, end, dated_on)
    if asked.lock:
        _lock_now(desk, run_id)
    else:
        _say_run(desk, preview_run(desk.books, run_id))


def _lock(desk: Desk, _asked: argparse.Namespace) -> None:
    _lock_now(desk, _draft(desk))


def _lock_now(desk: Desk, run_id: int) -> None:
    lock_run(desk.books, run_id, preview_run(desk.books, run_id))
    _say_run(desk, preview_run(desk.books, run_id))


def _throw_away(desk: Desk, _asked: argparse.Namespace) -> None:
    throw_away(desk.books, _draft(desk))
    desk.answer(QCoreApplication.translate("CommandLine", "The draft is thrown away."))


def _reverse(desk: Desk, asked: argparse.Namespace) -> None:
    dated_on: date = asked.dated or desk.books.today()
    done = reverse_run(desk.books, _numbered(desk, asked.number), dated_on, asked.reason)
    _say_run(desk, preview_run(desk.books, _numbered(desk, done.number)))


def _show(desk: Desk, asked: argparse.Namespace) -> None:
    run_id = _draft(desk) if asked.number is None else _numbered(desk, asked.number)
    if asked.out is None:
        _say_run(desk, preview_run(desk.books, run_id))
        return
    words = rebilling_words(catalogue(desk.books), desk.formats)
    done = export_report(desk.books, run_file(run_id, words), asked.out)
    said = QCoreApplication.translate("CommandLine", "{file}: {rows}.")
    desk.answer_of_file(
        said.format(file=done.path.name, rows=rows_counted(done)),
        done.missing,
        file=str(done.path),
        rows=done.rows,
        sha256=done.sha256,
    )


def _agree(desk: Desk, asked: argparse.Namespace) -> None:
    terms = _terms(desk, asked)
    if asked.reference is None:
        set_default(desk.books, terms or RebillTerms())
    else:
        set_terms(desk.books, [_client(desk, asked.reference)], terms)
    words = QCoreApplication.translate("CommandLine", "As for all clients.")
    if terms is not None:
        words = labels.terms_words(terms, desk.formats, catalogue(desk.books).currency)
    desk.answer(words, reference=asked.reference, mode=asked.mode)


_ACTS: dict[str, Callable[[Desk, argparse.Namespace], None]] = {
    "prepare": _prepare,
    "lock": _lock,
    "throw-away": _throw_away,
    "reverse": _reverse,
    "show": _show,
    "terms": _agree,
}


def _say_run(desk: Desk, run: RunPreview) -> None:
    totals = run.totals
    said = QCoreApplication.translate(
        "CommandLine",
        "{run}, paid from {first} to {last}, dated {day}: {clients}, cost {cost}, margin {margin}, "
        "{net} excl. VAT, {gross} incl. VAT.",
    )

    def amount(minor: int) -> str:
        return desk.formats.amount(minor, run.currency)

    desk.answer(
        said.format(
            run=labels.run_name(run.number),
            first=desk.formats.day(run.start),
            last=desk.formats.day(run.end),
            day=desk.formats.day(run.dated_on),
            clients=labels.clients(len(run.charged)),
            cost=amount(totals.cost),
            margin=amount(totals.margin),
            net=amount(totals.net),
            gross=amount(totals.gross),
        ),
        number=run.number,
        reverses=run.reverses,
        start=run.start,
        end=run.end,
        dated_on=run.dated_on,
        clients=len(run.charged),
        lines=totals.lines,
        left_out=len(run.clients) - len(run.charged),
        **({} if run.number else {"earlier": run.earlier}),
        **{
            name: euros(figure)
            for name, figure in (
                ("cost", totals.cost),
                ("margin", totals.margin),
                ("net", totals.net),
                ("vat", totals.vat),
                ("gross", totals.gross),
            )
        },
    )


def _terms(desk: Desk, asked: argparse.Namespace) -> RebillTerms | None:
    if asked.mode == "default":
        return None
    currency = catalogue(desk.books).currency
    try:
        margin = Margin(
            percent=typed_percent(asked.percent) if asked.percent else 0,
            amount=typed_amount(asked.amount, currency=currency) if asked.amount else 0,
        )
    except Mistyped as mistake:
        raise Failed(labels.mistyped(mistake)) from mistake
    return RebillTerms(
        mode=RebillMode(asked.mode),
        margin=margin,
        in_client_name=bool(asked.mandate),
        mandate=asked.mandate.strip(),
    )


def _client(desk: Desk, reference: str) -> int:
    found = client_by_reference(desk.books, reference)
    if found is None:
        raise Failed(
            QCoreApplication.translate(
                "CommandLine", "No client has the reference {reference}. `clients` lists them."
            ).format(reference=reference)
        )
    return found


def _draft(desk: Desk) -> int:
    found = current_draft(desk.books)
    if found is None:
        raise Failed(
            QCoreApplication.translate(
                "CommandLine", "There is no draft. `rebill prepare` begins one."
            )
        )
    return found


def _numbered(desk: Desk, number: int) -> int:
    found = run_numbered(desk.books, number)
    if found is None:
        raise Failed(
            QCoreApplication.translate(
                "CommandLine", "No run has the number {number}. `report runs` lists them."
            ).format(number=desk.formats.integer(number))
        )
    return found
