"""`forfait check`: the file's integrity, and the invariants over every stored line."""

import argparse

from PySide6.QtCore import QCoreApplication

from app.cli.desk import Desk
from app.cli.failures import Failed
from app.services.check import check as check_books
from app.views.labels.complaints import complaint


def check(desk: Desk, asked: argparse.Namespace) -> int:
    """Check everything; status 1 where there is any complaint."""
    checked = check_books(desk.books)
    if asked.json:
        desk.answer("", complaints=[{"kind": c.kind.value, **c.facts} for c in checked.complaints])
        return 1 if checked.complaints else 0
    for found in checked.complaints:
        print(complaint(found, desk.formats))
    if checked.complaints:
        raise Failed(
            QCoreApplication.translate(
                "CommandLine", "Things wrong in this file, listed above: {count}."
            ).format(count=len(checked.complaints))
        )
    desk.answer(QCoreApplication.translate("CommandLine", "No complaint."))
    return 0
