"""`forfait backup` and `forfait restore`: a checked copy of the data file, and back."""

import argparse

from PySide6.QtCore import QCoreApplication, QLockFile

from app.cli.desk import Desk
from app.cli.failures import Failed
from app.paths import lock_beside
from app.services.backups import restore_copy, save_copy
from app.views import labels


def backup(desk: Desk, asked: argparse.Namespace) -> int:
    """Save a copy and say where."""
    made = save_copy(desk.books, asked.out)
    desk.answer(
        QCoreApplication.translate("CommandLine", "{file}: copied and checked.").format(
            file=made.path
        ),
        file=str(made.path),
    )
    return 0


def restore(desk: Desk, asked: argparse.Namespace) -> int:
    """Put a copy back and say what it holds, and where what it replaced is kept.

    Refused while a window is open on the same folder: it would go on showing what is gone.
    """
    lock = QLockFile(str(lock_beside(desk.books.database.path)))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        raise Failed(
            QCoreApplication.translate(
                "CommandLine",
                "Forfait is open on this data folder. Close its window, then restore the copy.",
            )
        )
    try:
        done = restore_copy(desk.books, asked.file)
    finally:
        lock.unlock()
    last = done.content.last_act
    desk.answer(
        QCoreApplication.translate(
            "CommandLine", "Restored from {file}: {clients}. What it replaced is kept in {kept}."
        ).format(
            file=asked.file.name, clients=labels.clients(done.content.clients), kept=done.kept
        ),
        clients=done.content.clients,
        day=None if last is None else last.day,
        kept=str(done.kept),
    )
    return 0
