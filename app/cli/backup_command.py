"""`forfait backup` and `forfait restore`: a checked copy of the data file, and back."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLockFile

from app.author import author
from app.cli.desk import Desk, answer
from app.cli.failures import Failed
from app.cli.passwords import OF_A_COPY, password_for
from app.paths import Paths, lock_beside
from app.services.backups import (
    CannotRestore,
    Clock,
    Restored,
    replace_unreadable,
    restore_copy,
    save_copy,
)
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
    """Put a copy back and say what it holds, and where what it replaced is kept."""

    def put_back(password: str = "") -> Restored:
        return restore_copy(desk.books, asked.file, password=password)

    with _alone(lock_beside(desk.books.database.path)):
        done = _with_password(asked.file, put_back)
    return _told(done, asked, as_json=desk.as_json)


def restore_lost(asked: argparse.Namespace, where: Paths) -> int:
    """Put a copy in the place of a data file that cannot be opened, which is set aside."""
    clock = Clock(lambda: asked.today or date.today(), author())  # noqa: DTZ011

    def put_back(password: str = "") -> Restored:
        return replace_unreadable(where.database, asked.file, clock, password=password)

    with _alone(where.lock):
        done = _with_password(asked.file, put_back)
    return _told(done, asked, as_json=asked.json)


def _with_password(copy: Path, put_back: Callable[..., Restored]) -> Restored:
    """Put a copy back; one under a password that is not that of the file is opened with it."""
    try:
        return put_back()
    except CannotRestore as error:
        if not error.is_protected:
            raise
        return put_back(password_for(copy, OF_A_COPY))


@contextmanager
def _alone(lock_file: Path) -> Iterator[None]:
    """Hold the folder's lock: an open window would go on showing what is gone."""
    lock = QLockFile(str(lock_file))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        raise Failed(
            QCoreApplication.translate(
                "CommandLine",
                "Forfait is open on this data folder. Close its window, then restore the copy.",
            )
        )
    try:
        yield
    finally:
        lock.unlock()


def _told(done: Restored, asked: argparse.Namespace, *, as_json: bool) -> int:
    last = done.content.last_act
    answer(
        QCoreApplication.translate(
            "CommandLine", "Restored from {file}: {clients}. What it replaced is kept in {kept}."
        ).format(
            file=asked.file.name, clients=labels.clients(done.content.clients), kept=done.kept
        ),
        as_json=as_json,
        clients=done.content.clients,
        day=None if last is None else last.day,
        kept=str(done.kept),
    )
    return 0
