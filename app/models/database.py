"""The data file: opening it safely, reading and writing it in transactions, copying it.

The driver is sqlcipher3's SQLite on every system, the file protected by a password or not. It is
opened with foreign keys enforced, write-ahead logging and full synchronisation, and is brought to
the current schema first.
"""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlite

from app.domain.errors import Refusal, Refused
from app.models.protection import Key, is_protected, unlock

APPLICATION_ID = 0x466F7266
"""Marks a SQLite file as ours ("Forf")."""
SCHEMA = "0005"
"""The migration that this program's tables are at; a file of a later one is refused."""
PATIENCE_S = 5
"""How long a writer waits for another before it gives up."""


class OpeningFailure(Enum):
    """Why a data file cannot be opened."""

    FOLDER_NOT_WRITABLE = "folder_not_writable"
    NOT_OURS = "not_ours"
    DAMAGED = "damaged"
    NEWER = "newer"
    BUSY = "busy"
    PROTECTED = "protected"
    """It has a password, and none was given."""
    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - a name
    """Of a damaged file the same is seen."""


class CannotOpenError(Exception):
    """The data file cannot be opened; nothing was changed."""

    def __init__(self, failure: OpeningFailure, path: Path) -> None:
        super().__init__(failure.value, str(path))
        self.failure = failure
        self.path = path


class Database:
    """An open data file; `key` is that of a protected one."""

    def __init__(self, path: Path, engine: Engine, key: Key | None = None) -> None:
        self.path = path
        self.key = key
        self._reading = engine
        self._writing = engine.execution_options(forfait_writes=True)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session on one consistent snapshot; what it changes is thrown away."""
        with Session(self._reading) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Give a session in one immediate transaction: all is kept, or on an exception nothing.

        Raises `Refused` (FILE_BUSY) where somebody else has been writing for seconds.
        """
        with Session(self._writing) as session, session.begin():
            try:
                session.connection()  # begins now, not at the first statement
            except DatabaseError as error:
                if opening_failure(error) is OpeningFailure.BUSY:
                    raise Refused(Refusal.FILE_BUSY) from error
                raise
            yield session

    def close(self) -> None:
        """Close every connection; the file is then whole on its own."""
        self._reading.dispose()


def open_database(path: Path, key: Key | None = None) -> Database:
    """Open a data file, creating it or bringing it to the current schema.

    With a key, a file that is created is protected by it.
    Raises `CannotOpenError` with the reason, having changed nothing.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotOpenError(OpeningFailure.FOLDER_NOT_WRITABLE, path) from error
    _check_writable(path)
    engine = _engine(path, key)
    try:
        found = checked_schema(path, key)
        if found != SCHEMA:
            # Alembic costs as much to import as SQLAlchemy; a file that is current never needs it.
            from app.models.migrations import upgrade  # noqa: PLC0415

            upgrade(engine, Database(path, engine, key), new=found is None)
    except (sqlite.DatabaseError, DatabaseError) as error:
        engine.dispose()
        raise CannotOpenError(opening_failure(error, key), path) from error
    except BaseException:
        engine.dispose()
        raise
    return Database(path, engine, key)


def _check_writable(path: Path) -> None:
    """Refuse a folder or file that cannot be written: SQLite would only say so at the first act."""
    probe = path.with_name(f"{path.name}.writable")
    try:
        probe.touch()
        probe.unlink()
        if path.exists() and not path.stat().st_mode & stat.S_IWUSR:
            raise PermissionError(path)
    except OSError as error:
        raise CannotOpenError(OpeningFailure.FOLDER_NOT_WRITABLE, path) from error


def _engine(path: Path, key: Key | None) -> Engine:
    def connect() -> DBAPIConnection:
        connection: DBAPIConnection = sqlite.connect(
            str(path), timeout=PATIENCE_S, isolation_level=None, check_same_thread=False
        )
        unlock(connection, key)
        cursor = connection.cursor()
        for pragma in (
            "foreign_keys = ON",
            "journal_mode = WAL",
            "synchronous = FULL",
            "temp_store = MEMORY",
            # What is erased leaves no trace in the pages of the file.
            "secure_delete = ON",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine(
        "sqlite://", creator=connect, module=sqlite, poolclass=QueuePool, pool_size=4
    )

    # WORKAROUND: the driver begins transactions late and only before some statements; we begin
    # every one ourselves, and at once with a write lock where the session is for writing.
    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("forfait_writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def checked_schema(path: Path, key: Key | None = None) -> str | None:
    """Return the schema of a file, None where there is none yet; only reads.

    A file without any table is one whose making was cut short. Refuses a file that is not ours,
    one of a newer program, and one that SQLite finds damaged anywhere: it would else be found out
    in the middle of an act. (The quick check reads a file of 160 MB in 0.3 s.)
    """
    if not path.exists() or path.stat().st_size == 0:
        return None
    if key is None and is_protected(path):
        raise CannotOpenError(OpeningFailure.PROTECTED, path)
    connection = read_only(path, key)
    try:
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0:
                return None
            raise CannotOpenError(OpeningFailure.NOT_OURS, path)
        version = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if version is None:
            raise CannotOpenError(OpeningFailure.DAMAGED, path)
        found = str(version[0])
        if found > SCHEMA:
            raise CannotOpenError(OpeningFailure.NEWER, path)
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise CannotOpenError(OpeningFailure.DAMAGED, path)
    finally:
        connection.close()
    return found


def read_only(path: Path, key: Key | None = None) -> Any:  # noqa: ANN401 - the driver has no types
    """Return a connection of the driver that changes nothing, nor leaves anything beside a file."""
    # SQLite keeps its log beside the file itself, wherever a link to it lies.
    file = path.resolve()
    # Without a log beside it the file is all there is, and reading leaves no new files beside it.
    alone = "" if file.with_name(f"{file.name}-wal").exists() else "&immutable=1"
    connection = sqlite.connect(f"{_uri(file)}?mode=ro{alone}", uri=True, timeout=PATIENCE_S)
    unlock(connection, key)
    return connection


def _uri(file: PurePath) -> str:
    """Return a file's address as SQLite reads it: without an authority, on a share too.

    >>> from pathlib import PurePosixPath, PureWindowsPath
    >>> _uri(PurePosixPath("/a b/f.db")), _uri(PureWindowsPath("C:/a/f.db"))
    ('file:///a%20b/f.db', 'file:///C:/a/f.db')
    >>> _uri(PureWindowsPath("//nas/share/f.db"))
    'file:////nas/share/f.db'
    """
    path = file.as_posix()
    return f"file://{'' if path.startswith('/') else '/'}{quote(path, safe='/:')}"


def opening_failure(error: Exception, key: Key | None = None) -> OpeningFailure:
    """Return why a file cannot be opened, from what the driver said; `key` was tried on it."""
    text = str(error)
    if "locked" in text or "busy" in text:
        return OpeningFailure.BUSY
    if "not a database" not in text:
        return OpeningFailure.DAMAGED
    return OpeningFailure.NOT_OURS if key is None else OpeningFailure.WRONG_PASSWORD


def copy_to(database: Database, target: Path) -> None:
    """Copy the data file with SQLite's own backup call, which misses nothing that was committed."""
    with database.read() as session:
        source: Any = session.connection().connection.dbapi_connection
        copy = sqlite.connect(str(target))
        unlock(copy, database.key)
        try:
            source.backup(copy)
        finally:
            copy.close()
