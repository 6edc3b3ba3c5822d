"""`forfait import`: bring clients, an existing portfolio, or documents used in from a file."""

import argparse
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.cli.desk import Desk
from app.cli.failures import Failed
from app.services.imports.checked_row import State
from app.services.imports.checking import Checked
from app.services.imports.fields import Kind
from app.services.imports.files import check_file
from app.services.imports.importing import import_checked
from app.services.imports.problems import Problem
from app.services.imports.rejects import save_rejected
from app.views import labels


def import_file(desk: Desk, asked: argparse.Namespace) -> int:
    """Check the file, and import its good rows where that was asked for or all of them are."""
    checked = check_file(desk.books, asked.file, Kind(asked.kind) if asked.kind else None)
    word = _wording(desk, checked)
    missing = checked.mapping.missing(checked.kind)
    if missing:
        columns = ", ".join(labels.field_name(field.value) for field in missing)
        raise Failed(
            QCoreApplication.translate(
                "CommandLine", "{file} lacks these columns: {columns}."
            ).format(file=asked.file.name, columns=columns)
        )
    if not asked.json:
        _tell(checked, word)
    if checked.rejected and asked.rejects is not None:
        reasons = QCoreApplication.translate("CommandLine", "Reasons")
        language = desk.formats.language
        save_rejected(checked, asked.rejects, language=language, reasons=reasons, word=word)
    if asked.dry_run:
        _answer(desk, checked, imported=0)
        return 0
    if checked.rejected and not asked.skip_bad:
        raise Failed(
            QCoreApplication.translate(
                "CommandLine",
                "{rows} rows cannot be imported, so nothing was. Put them right, or import the "
                "others with --skip-bad.",
            ).format(rows=len(checked.rejected))
        )
    written = import_checked(desk.books, checked)
    _answer(desk, checked, imported=written.rows)
    return 0


def _wording(desk: Desk, checked: Checked) -> Callable[[Problem], str]:
    catalogue = checked.catalogue
    return lambda problem: labels.import_problem(problem, catalogue, desk.formats)


def _tell(checked: Checked, word: Callable[[Problem], str]) -> None:
    """Say every problem with its row and column."""
    for row in checked.rows:
        for problem in row.problems:
            place = labels.field_name(problem.field.value) if problem.field else ""
            print(
                row.number,
                labels.severity_name(problem.severity),
                place,
                word(problem),
                sep="\t",
            )


def _answer(desk: Desk, checked: Checked, *, imported: int) -> None:
    counts = checked.counts
    desk.answer(
        QCoreApplication.translate(
            "CommandLine",
            "{rows} rows: {imported} imported, {rejected} rejected, {remarks} with remarks.",
        ).format(
            rows=len(checked.rows),
            imported=imported,
            rejected=counts[State.REJECTED],
            remarks=counts[State.REMARK],
        ),
        rows=len(checked.rows),
        imported=imported,
        rejected=[row.number for row in checked.rejected],
        remarks=[row.number for row in checked.rows if row.state is State.REMARK],
    )
