"""Protection of a data file by a password, on real files."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from app.models.copies import content_of, copy_checked, copy_file, copy_under_key, look_into
from app.models.database import CannotOpenError, OpeningFailure, open_database
from app.models.protection import Key, is_protected, key_of, new_key, salt_of, unlock
from app.services.first_run import prepare
from app.services.progress import unwatched

PASSWORD = "correct horse"
KEY = new_key(PASSWORD)
OTHER = new_key("another password")


@pytest.fixture
def protected(tmp_path: Path) -> Path:
    path = tmp_path / "forfait.db"
    database = open_database(path, KEY)
    prepare(database)
    database.close()
    return path


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    path = tmp_path / "plain.db"
    database = open_database(path)
    prepare(database)
    database.close()
    return path


def failure_of(path: Path, key: Key | None) -> OpeningFailure:
    with pytest.raises(CannotOpenError) as refused:
        open_database(path, key)
    return refused.value.failure


def test_a_protected_file_is_noise_after_its_salt(protected: Path) -> None:
    content = protected.read_bytes()
    assert salt_of(protected) == KEY.salt
    assert b"SQLite" not in content
    assert b"CREATE TABLE" not in content
    assert is_protected(protected)


def test_the_password_makes_the_key_of_its_file(protected: Path) -> None:
    assert key_of(protected, PASSWORD) == KEY
    opened = open_database(protected, key_of(protected, PASSWORD))
    assert opened.key == KEY
    opened.close()


def test_a_password_is_the_same_however_its_accents_are_typed(tmp_path: Path) -> None:
    """An accent may come as a code point of its own, as from macOS."""
    path = tmp_path / "forfait.db"
    open_database(path, new_key("caf\u00e9 cr\u00e8me")).close()
    open_database(path, key_of(path, "cafe\u0301 cre\u0300me")).close()


def test_without_the_password_it_is_refused(protected: Path) -> None:
    before = protected.read_bytes()
    assert failure_of(protected, None) is OpeningFailure.PROTECTED
    assert failure_of(protected, key_of(protected, "Correct horse")) is (
        OpeningFailure.WRONG_PASSWORD
    )
    assert protected.read_bytes() == before


def test_a_file_changed_in_one_byte_is_refused(protected: Path) -> None:
    """Every page is signed: what was tampered with is not read."""
    content = bytearray(protected.read_bytes())
    content[5000] ^= 1
    protected.write_bytes(content)
    assert failure_of(protected, KEY) in {OpeningFailure.DAMAGED, OpeningFailure.WRONG_PASSWORD}


def test_zeros_alone_are_no_protected_file(tmp_path: Path) -> None:
    path = tmp_path / "forfait.db"
    path.write_bytes(bytes(8192))
    assert not is_protected(path)


def test_a_plain_file_has_no_key(plain: Path, tmp_path: Path) -> None:
    assert not is_protected(plain)
    assert key_of(plain, PASSWORD) is None
    assert not is_protected(tmp_path / "none.db")


def test_neither_the_key_nor_the_salt_stands_in_its_text() -> None:
    """A key may come into a log with whatever holds it."""
    assert repr(KEY) == "Key()"


def test_two_files_of_one_password_have_keys_of_their_own() -> None:
    assert new_key(PASSWORD) != KEY


def test_a_copy_has_the_password_of_its_file(protected: Path, tmp_path: Path) -> None:
    opened = open_database(protected, KEY)
    copy = tmp_path / "copy.db"
    copy_checked(opened, copy, unwatched)
    assert look_into(copy, KEY) == content_of(opened)
    opened.close()
    assert salt_of(copy) == KEY.salt
    copy_file(copy, protected, unwatched, KEY)
    open_database(protected, KEY).close()


@pytest.mark.parametrize(("key", "new"), [(None, KEY), (KEY, OTHER), (KEY, None)])
def test_a_copy_under_another_key_holds_the_same(
    plain: Path, tmp_path: Path, key: Key | None, new: Key | None
) -> None:
    source, target = tmp_path / "source.db", tmp_path / "target.db"
    copy_under_key(plain, source, None, key)
    copy_under_key(source, target, key, new)
    assert is_protected(target) == (new is not None)
    opened = open_database(target, new)
    assert content_of(opened) == look_into(plain)
    opened.close()
    assert rows_of(target, new) == rows_of(plain, None)


def test_a_copy_under_a_key_fails_whole(protected: Path, tmp_path: Path) -> None:
    target = tmp_path / "target.db"
    with pytest.raises(CannotOpenError):
        copy_under_key(protected, target, OTHER, None)
    assert not target.exists()


def rows_of(path: Path, key: Key | None) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, and how each was declared."""
    with closing(sqlite.connect(str(path))) as connection:
        unlock(connection, key)
        schema = connection.execute("SELECT name, type, sql FROM sqlite_schema ORDER BY name")
        declared = schema.fetchall()
        rows = {
            name: connection.execute(f'SELECT rowid, * FROM "{name}"').fetchall()  # noqa: S608
            for name, kind, _ in declared
            if kind == "table"
        }
        return {"": declared, **rows}
