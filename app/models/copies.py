"""Copies of the data file: made with SQLite's backup call and checked, looked into, put back."""

import errno
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import monotonic
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from app.models.database import (
    APPLICATION_ID,
    PATIENCE_S,
    CannotOpenError,
    Database,
    OpeningFailure,
    checked_schema,
    opening_failure,
    read_only,
)
from app.models.integrity import WHOLE
from app.models.protection import Key, unlock

Watch = Callable[[int, int], None]
"""Told how many pages of how many are done; an exception of it stops the copying."""

PAGES_AT_ONCE = 1000
_ASKED = (
    "SELECT (SELECT name FROM firm), (SELECT count(*) FROM clients), id, at, day, act, author"
    " FROM journal ORDER BY id DESC LIMIT 1"
)
_ASKED_WITHOUT_ACTS = "SELECT name, (SELECT count(*) FROM clients) FROM firm"


@dataclass(frozen=True, slots=True)
class LastAct:
    """The newest entry of a file's journal; two files with the same one hold the same."""

    id: int
    at: str
    day: date
    act: str
    author: str


@dataclass(frozen=True, slots=True)
class FileContent:
    """What a data file holds: enough to tell one copy from another."""

    firm: str
    clients: int
    last_act: LastAct | None


def copy_checked(database: Database, target: Path, watch: Watch) -> None:
    """Copy the open file to one that is not there yet, whole on its own, and check it.

    Raises `OSError` where the copy cannot be written, and `CannotOpenError` (DAMAGED) where
    SQLite finds something wrong in it. A protected file's copy has the same password. Nothing is
    left of a copy that failed.
    """
    try:
        with database.read() as session, _said_as_os_error(target, database.path):
            connection = session.connection()
            # A transaction that has read keeps its snapshot, whatever is written meanwhile.
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar()
            source: Any = connection.connection.dbapi_connection
            with closing(sqlite.connect(str(target))) as copy:
                unlock(copy, database.key)
                _copy(source, copy, target, watch)
                copy.execute("PRAGMA journal_mode = DELETE")
                _check_whole(copy, database.path)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _check_whole(copy: Any, path: Path) -> None:  # noqa: ANN401 - the driver has no types
    """Raise `CannotOpenError` (DAMAGED) for the file copied: what is wrong came from there."""
    found = copy.execute("PRAGMA integrity_check").fetchone()[0]
    if found != WHOLE or copy.execute("PRAGMA foreign_key_check").fetchone():
        raise CannotOpenError(OpeningFailure.DAMAGED, path)


def content_of(database: Database) -> FileContent:
    """Return what the open file holds."""
    with database.read() as session:
        driver: Any = session.connection().connection.dbapi_connection
        return _content(driver, database.path)


def look_into(path: Path, key: Key | None = None) -> FileContent:
    """Return what a copy holds, having checked that it can be put back; only reads.

    Raises `CannotOpenError`, but for FOLDER_NOT_WRITABLE.
    """
    try:
        if checked_schema(path, key) is None:
            raise CannotOpenError(OpeningFailure.NOT_OURS, path)
        with closing(read_only(path, key)) as connection:
            return _content(connection, path)
    except sqlite.DatabaseError as error:
        raise CannotOpenError(opening_failure(error, key), path) from error


def copy_file(source: Path, target: Path, watch: Watch, key: Key | None = None) -> None:
    """Copy a closed data file to another name with SQLite's backup call. Raises `OSError`.

    Both have the same key, or none.
    """
    with _said_as_os_error(target, source), closing(read_only(source, key)) as read:  # noqa: SIM117
        with closing(sqlite.connect(str(target), timeout=PATIENCE_S)) as written:
            unlock(written, key)
            _copy(read, written, target, watch)


def copy_under_key(source: Path, target: Path, key: Key | None, new: Key | None) -> None:
    """Copy a data file to a name that is free, under another key, or none; checks the copy.

    SQLite's backup call copies pages as they are: this one writes every row anew. Raises `OSError`,
    and `CannotOpenError` where something is wrong with the source.
    """
    plain_or_key = "''" if new is None else new.pragma
    try:
        with _said_as_os_error(target, source), closing(read_only(source, key)) as read:
            read.execute(f"ATTACH ? AS copied KEY {plain_or_key}", (str(target),))
            read.execute("SELECT sqlcipher_export('copied')")
            read.execute(f"PRAGMA copied.application_id = {APPLICATION_ID}")
            read.execute("DETACH copied")
        with _said_as_os_error(target, source), closing(read_only(target, new)) as copy:
            _check_whole(copy, source)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _copy(source: Any, target: Any, path: Path, watch: Watch) -> None:  # noqa: ANN401
    """Copy all pages in one transaction of the target: all of them arrive, or none."""
    last, since = -1, monotonic()

    def on_step(_status: int, remaining: int, total: int) -> None:
        nonlocal last, since
        if remaining != last:
            last, since = remaining, monotonic()
        elif monotonic() - since > PATIENCE_S:
            # The driver itself would wait for a writer without an end.
            raise CannotOpenError(OpeningFailure.BUSY, path)
        watch(total - remaining, total)

    source.backup(target, pages=PAGES_AT_ONCE, progress=on_step, sleep=0.05)


def _content(connection: Any, path: Path) -> FileContent:  # noqa: ANN401
    found = connection.execute(_ASKED).fetchone()
    if found is not None and found[0] is not None:
        firm, clients, number, at, day, act, author = found
        last = LastAct(number, str(at), date.fromisoformat(day), act, author)
        return FileContent(firm, clients, last)
    row = connection.execute(_ASKED_WITHOUT_ACTS).fetchone()
    if row is None:
        raise CannotOpenError(OpeningFailure.DAMAGED, path)
    return FileContent(row[0], row[1], None)


@contextmanager
def _said_as_os_error(target: Path, source: Path) -> Iterator[None]:
    """Say what the driver says of a full disk or a forbidden folder as the system would.

    What it finds wrong in the source is a `CannotOpenError`.
    """
    try:
        yield
    except sqlite.OperationalError as error:
        text = str(error)
        if "full" in text:
            raise OSError(errno.ENOSPC, text, str(target)) from error
        if "unable to open" in text or "readonly" in text:
            raise OSError(errno.EACCES, text, str(target)) from error
        raise OSError(errno.EIO, text, str(target)) from error
    except sqlite.DatabaseError as error:
        raise CannotOpenError(opening_failure(error), source) from error
