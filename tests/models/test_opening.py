"""Opening a data file: what cannot be opened is told with its reason, and left as it was."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from app.models.database import (
    APPLICATION_ID,
    SCHEMA,
    CannotOpenError,
    OpeningFailure,
    open_database,
)

ROOT = Path(__file__).parents[2]


def failure(path: Path) -> OpeningFailure:
    """Why a file cannot be opened. Whatever stood in its folder still does, and nothing else."""
    before = contents(path.parent)
    with pytest.raises(CannotOpenError) as raised:
        open_database(path)
    assert contents(path.parent) == before
    assert raised.value.path == path
    return raised.value.failure


def contents(folder: Path) -> dict[str, bytes]:
    if not folder.is_dir():
        return {"": folder.read_bytes()}
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def made(path: Path, *statements: str) -> Path:
    """Make a current data file and change it with raw SQL."""
    open_database(path).close()
    connection = sqlite.connect(str(path), isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()
    return path


def test_a_new_file_is_made_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "data" / "forfait.db"
    open_database(path).close()
    assert [file.name for file in path.parent.iterdir()] == ["forfait.db"]
    connection = sqlite.connect(str(path))
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    connection.close()


def test_an_empty_file_becomes_a_data_file(tmp_path: Path) -> None:
    path = tmp_path / "forfait.db"
    path.touch()
    open_database(path).close()
    open_database(path).close()


def test_a_current_file_is_opened_without_the_migrations(tmp_path: Path) -> None:
    path = made(tmp_path / "forfait.db")
    program = (
        "import sys; from pathlib import Path; from app.models.database import open_database;"
        f"open_database(Path({str(path)!r})).close(); assert 'alembic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)


def test_a_newer_file_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "forfait.db", "UPDATE alembic_version SET version_num = '9999'")
    assert failure(path) is OpeningFailure.NEWER


def test_what_is_not_a_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "forfait.db"
    path.write_text("Legal name;Country\n" * 400, encoding="utf-8")
    assert failure(path) is OpeningFailure.NOT_OURS


def test_a_few_bytes_that_are_not_a_database_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "forfait.db"
    path.write_bytes(b"hello")
    assert failure(path) is OpeningFailure.NOT_OURS


def test_the_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = sqlite.connect(str(path))
    connection.execute("CREATE TABLE notes (words TEXT)")
    connection.commit()
    connection.close()
    assert failure(path) is OpeningFailure.NOT_OURS


@pytest.mark.parametrize("kept", [50, 100, 4096])
def test_a_file_that_was_cut_is_refused(tmp_path: Path, kept: int) -> None:
    path = made(tmp_path / "forfait.db")
    path.write_bytes(path.read_bytes()[:kept])
    assert failure(path) in (OpeningFailure.DAMAGED, OpeningFailure.NOT_OURS)


def test_a_file_whose_tables_are_torn_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "forfait.db")
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    assert failure(path) is OpeningFailure.DAMAGED


def test_a_file_without_its_version_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "forfait.db", "DELETE FROM alembic_version")
    assert failure(path) is OpeningFailure.DAMAGED


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    assert failure(tmp_path / "data" / "forfait.db") is OpeningFailure.FOLDER_NOT_WRITABLE


def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "forfait.db")
    # Stands in the way of the file that the program tries to write; rights do not stop root.
    (tmp_path / "forfait.db.writable").mkdir()
    (tmp_path / "forfait.db.writable" / "kept").touch()
    assert failure(path) is OpeningFailure.FOLDER_NOT_WRITABLE


def test_a_file_that_is_read_only_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "forfait.db")
    path.chmod(0o444)
    assert failure(path) is OpeningFailure.FOLDER_NOT_WRITABLE


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "forfait.db").mkdir()
    with pytest.raises(CannotOpenError):
        open_database(tmp_path / "forfait.db")


# ------------------------------------------------------------------ a migration that is killed

KILLED = """
import os, sys
from pathlib import Path
from sqlalchemy import event
from sqlalchemy.engine import Engine
from app.models.database import open_database

left = int(sys.argv[2])

@event.listens_for(Engine, "before_cursor_execute")
def count(connection, cursor, statement, parameters, context, many):
    global left
    left -= 1
    if left < 0:
        os._exit(9)

open_database(Path(sys.argv[1]))
"""


@pytest.mark.parametrize("after", [3, 20, 45])
def test_a_migration_that_is_killed_leaves_the_file_as_it_was(tmp_path: Path, after: int) -> None:
    path = tmp_path / "forfait.db"
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, path, str(after)], cwd=ROOT, check=False, timeout=60
    )
    assert killed.returncode == 9
    connection = sqlite.connect(str(path))
    assert connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    open_database(path).close()
    connection = sqlite.connect(str(path))
    assert connection.execute("SELECT * FROM alembic_version").fetchall() == [(SCHEMA,)]
    connection.close()
