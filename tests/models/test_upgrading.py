"""A file of every released schema becomes a current one, with every row that it had."""

import lzma
from collections.abc import Mapping
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from app.models.database import Database, open_database
from app.models.integrity import broken_references, damage, schema_differences
from app.models.protection import new_key

RELEASED = Path(__file__).parent / "released"


def stored(released: Path, folder: Path) -> Path:
    """Unpack a file as an older program left it."""
    path = folder / "forfait.db"
    path.write_bytes(lzma.decompress(released.read_bytes()))
    return path


def counts(path: Path) -> Mapping[str, int]:
    """How many rows each table has."""
    connection = sqlite.connect(str(path))
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'alembic_version'"
    ).fetchall()
    found = {
        name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]  # noqa: S608
        for (name,) in tables
    }
    connection.close()
    return found


@pytest.mark.parametrize("released", sorted(RELEASED.glob("*.xz")), ids=lambda path: path.stem)
def test_a_released_file_is_brought_up(released: Path, tmp_path: Path) -> None:
    path = stored(released, tmp_path)
    before = counts(path)
    database = open_database(path)
    with database.read() as session:
        connection = session.connection()
        assert schema_differences(connection) == ()
        assert damage(connection) == ()
        assert broken_references(connection) == ()
    database.close()
    after = counts(path)
    assert {name: after[name] for name in before} == before
    assert counts(tmp_path / "forfait-before-upgrade.db") == before


def test_an_older_copy_under_another_password_is_replaced(tmp_path: Path) -> None:
    path = stored(RELEASED / "0001.db.xz", tmp_path)
    before = counts(path)
    kept = tmp_path / "forfait-before-upgrade.db"
    open_database(kept, new_key("a password of its own")).close()
    open_database(path).close()
    assert counts(kept) == before
    assert not list(tmp_path.glob("~*"))


@pytest.fixture
def upgraded(tmp_path: Path) -> Database:
    return open_database(stored(RELEASED / "0001.db.xz", tmp_path))


def test_yearly_subscriptions_get_the_window_of_the_latest_day(upgraded: Database) -> None:
    with upgraded.read() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT s.anchor_day, s.window_start, s.window_end, s.period_start, s.period_end,"
            " (SELECT latest_day FROM firm) FROM subscriptions s JOIN plans p ON p.code = s.plan"
            " WHERE s.interval = 'yearly' AND p.quota_by_month = 1 AND s.ended_on IS NULL"
        )
        found = rows.all()
    upgraded.close()
    assert len(found) > 20
    for anchor_day, start, end, period_start, period_end, latest in found:
        assert period_start <= start <= latest < end <= period_end
        assert int(start[8:]) == anchor_day or anchor_day > 28
        assert (int(end[:4]) - int(start[:4])) * 365 >= 28 or start < end
