"""Reading, writing and copying: nothing confirmed is lost, nothing is half done."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, event, select, text
from sqlalchemy.exc import OperationalError

from app.domain.errors import Refusal, Refused
from app.models import database as database_module
from app.models.database import Database, copy_to, open_database
from app.models.tables import ClientRow, FirmRow
from tests.factories import books, client

ROOT = Path(__file__).parents[2]


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return books(tmp_path).database


def name_in(database: Database) -> str:
    with database.read() as session:
        return session.scalars(select(FirmRow.name)).one()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1)],
)
def test_every_connection_is_safe(database: Database, pragma: str, value: str | int) -> None:
    with database.read() as session, database.read() as another, database.write() as writing:
        for each in (session, another, writing):
            assert each.execute(text(f"PRAGMA {pragma}")).scalar_one() == value


def test_foreign_keys_hold_after_the_file_was_made(tmp_path: Path) -> None:
    """The migration runs without them, on a connection that is used again."""
    database = open_database(tmp_path / "new.db")
    with database.read() as session:
        assert session.execute(text("PRAGMA foreign_keys")).scalar_one() == 1
    database.close()


def test_what_is_written_is_kept(database: Database) -> None:
    with database.write() as session:
        session.get_one(FirmRow, 1).name = "Fontaine"
    assert name_in(database) == "Fontaine"


def test_what_fails_leaves_nothing(database: Database) -> None:
    def fail() -> None:
        with database.write() as session:
            session.get_one(FirmRow, 1).name = "Fontaine"
            session.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert name_in(database) == ""


def test_reading_throws_changes_away(database: Database) -> None:
    with database.read() as session:
        session.get_one(FirmRow, 1).name = "Fontaine"
        session.flush()
    assert name_in(database) == ""


def test_reading_sees_one_moment(database: Database) -> None:
    with database.read() as session:
        assert session.scalars(select(FirmRow.name)).one() == ""
        with database.write() as writing:
            writing.get_one(FirmRow, 1).name = "Fontaine"
        assert session.scalars(select(FirmRow.name)).one() == ""
    assert name_in(database) == "Fontaine"


def test_a_second_writer_waits_for_the_first(database: Database) -> None:
    """It reads only after it has the file for itself, so that it decides on what is there."""
    begun, seen = threading.Event(), []

    def write() -> None:
        begun.set()
        with database.write() as session:
            firm = session.get_one(FirmRow, 1)
            seen.append(firm.name)
            firm.name += " & Fils"

    second = threading.Thread(target=write)
    with database.write() as session:
        session.get_one(FirmRow, 1).name = "Fontaine"
        second.start()
        begun.wait()
    second.join()
    assert seen == ["Fontaine"]
    assert name_in(database) == "Fontaine & Fils"


def test_a_second_writer_gives_up_with_a_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "PATIENCE_S", 0.05)
    database = books(tmp_path).database
    with database.write() as session:
        session.get_one(FirmRow, 1).name = "Fontaine"
        with pytest.raises(Refused) as refused, database.write():
            pytest.fail("two are writing")
        assert refused.value.reason is Refusal.FILE_BUSY
    assert name_in(database) == "Fontaine"


def test_what_else_keeps_a_writer_from_beginning_is_not_called_busy(database: Database) -> None:
    @event.listens_for(Engine, "begin")
    def fail(connection: Connection) -> None:
        connection.exec_driver_sql("no statement")

    try:
        with pytest.raises(OperationalError), database.write():
            pytest.fail("it began")
    finally:
        event.remove(Engine, "begin", fail)


def test_a_copy_has_everything_that_was_committed(tmp_path: Path) -> None:
    of = books(tmp_path)
    client(of, "Boulangerie Martin")
    target = tmp_path / "copy.db"
    copy_to(of.database, target)
    copy = open_database(target)
    with copy.read() as session:
        assert session.scalars(select(ClientRow.legal_name)).all() == ["Boulangerie Martin"]
    copy.close()


def test_a_copy_leaves_out_what_is_not_committed(tmp_path: Path) -> None:
    of = books(tmp_path)
    target = tmp_path / "copy.db"
    with of.database.write() as session:
        session.get_one(FirmRow, 1).name = "Fontaine"
        session.flush()
        copy_to(of.database, target)
    copy = open_database(target)
    assert name_in(copy) == ""
    copy.close()


KILLED = """
import os, sys
from pathlib import Path
from sqlalchemy import text
from app.domain.errors import Refusal, Refused
from app.models import database as database_module
from app.models.database import open_database

database = open_database(Path(sys.argv[1]))
for name in ("first", "second"):
    with database.write() as session:
        session.execute(text("UPDATE firm SET name = :name"), {"name": name})
with database.write() as session:
    session.execute(text("UPDATE firm SET name = 'third'"))
    os._exit(9)
"""


def test_a_program_that_is_killed_keeps_what_was_confirmed(database: Database) -> None:
    path = database.path
    database.close()
    killed = subprocess.run([sys.executable, "-c", KILLED, path], cwd=ROOT, check=False, timeout=60)
    assert killed.returncode == 9
    again = open_database(path)
    assert name_in(again) == "second"
    again.close()
