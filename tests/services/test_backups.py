"""Copies of the data file: checked, kept once a day, pruned, put back; and whatever prevents it."""

import errno
import lzma
import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlite

from app.domain.errors import Refusal, Refused
from app.models import copies
from app.models.copies import content_of, copy_checked, look_into
from app.models.database import CannotOpenError, OpeningFailure, open_database
from app.services.backups import (
    CannotRestore,
    copy_name,
    keep_daily_copy,
    latest_copy,
    look_into_copy,
    restore_copy,
    save_copy,
)
from app.services.check import check
from app.services.exports.writing import CannotWrite, WritingFailure
from app.services.journal import Books
from app.services.progress import Cancelled
from app.services.settings import FirmCard, change_firm, firm
from tests.factories import books, client, journal, on_day, stocked, subscribe

RELEASED = Path(__file__).parents[1] / "models" / "released"


@pytest.fixture
def of(tmp_path: Path) -> Iterator[Books]:
    made = stocked(tmp_path)
    change_firm(made, FirmCard(name="Cabinet Lemaire"))
    subscribe(made, client(made), "pro")
    yield made
    made.database.close()


def kept_names(of: Books) -> list[str]:
    return sorted(path.name for path in (of.database.path.parent / "backups").iterdir())


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# ------------------------------------------------------------------------- saving


def test_a_copy_is_whole_on_its_own(of: Books, tmp_path: Path) -> None:
    reported: list[tuple[int, int]] = []
    target = tmp_path / "elsewhere" / copy_name(of)
    target.parent.mkdir()
    made = save_copy(of, target, lambda done, total: reported.append((done, total)))
    assert made.path.name == "forfait-2026-11-22.db"
    assert reported[-1][0] == reported[-1][1] > 0
    assert files(target.parent) == [target.name]
    assert look_into(target) == content_of(of.database)
    opened = open_database(target)
    assert check(Books(opened, of.today, of.author)).complaints == ()
    opened.close()


def test_a_copy_replaces_what_stood_under_its_name(of: Books, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.write_text("older", encoding="utf-8")
    save_copy(of, target)
    assert look_into(target).firm == "Cabinet Lemaire"


def test_what_is_written_meanwhile_does_not_spoil_the_copy(
    of: Books, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "PAGES_AT_ONCE", 5)
    before = content_of(of.database)
    written: list[int] = []

    def write(done: int, total: int) -> None:
        if not written:
            written.append(client(of))

    save_copy(of, tmp_path / "copy.db", write)
    assert written
    assert look_into(tmp_path / "copy.db") == before


def test_a_copy_that_is_stopped_leaves_nothing(
    of: Books, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "PAGES_AT_ONCE", 5)
    folder = tmp_path / "elsewhere"
    folder.mkdir()

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        save_copy(of, folder / "copy.db", stop)
    assert files(folder) == []


def test_the_data_file_is_never_overwritten_by_its_copy(of: Books) -> None:
    with pytest.raises(CannotWrite) as refused:
        save_copy(of, of.database.path)
    assert refused.value.reason is WritingFailure.OPEN_ELSEWHERE
    assert firm(of).name == "Cabinet Lemaire"


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("database or disk is full", WritingFailure.DISK_FULL),
        ("unable to open database file", WritingFailure.FOLDER_NOT_WRITABLE),
        ("attempt to write a readonly database", WritingFailure.FOLDER_NOT_WRITABLE),
        ("disk I/O error", WritingFailure.FAILED),
    ],
)
def test_a_disk_that_fails_is_said_and_leaves_nothing(
    of: Books, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, reason: WritingFailure
) -> None:
    def fail(*_arguments: object) -> None:
        raise sqlite.OperationalError(said)

    folder = tmp_path / "elsewhere"
    folder.mkdir()
    monkeypatch.setattr(copies, "_copy", fail)
    with pytest.raises(CannotWrite) as refused:
        save_copy(of, folder / "copy.db")
    assert refused.value.reason is reason
    assert files(folder) == []


def test_a_full_disk_is_met_by_sqlite_itself(
    of: Books, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = sqlite.connect

    def small(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401 - the driver has no types
        connection = connect(*arguments, **named)
        if str(arguments[0]).endswith(".part"):
            connection.execute("PRAGMA max_page_count = 3")
        return connection

    monkeypatch.setattr(sqlite, "connect", small)
    with pytest.raises(CannotWrite) as refused:
        save_copy(of, tmp_path / "copy.db")
    assert refused.value.reason is WritingFailure.DISK_FULL
    assert not list(tmp_path.glob("*.part"))


def test_a_folder_that_is_missing_is_said(of: Books, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as refused:
        save_copy(of, tmp_path / "nowhere" / "copy.db")
    assert refused.value.reason is WritingFailure.FOLDER_MISSING


def test_a_copy_with_something_wrong_in_it_is_not_kept(of: Books, tmp_path: Path) -> None:
    with sqlite.connect(str(of.database.path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("UPDATE subscriptions SET client_id = 999")
    connection.close()
    with pytest.raises(CannotOpenError) as refused:
        copy_checked(of.database, tmp_path / "copy.db", lambda _done, _total: None)
    assert refused.value.failure is OpeningFailure.DAMAGED
    assert not (tmp_path / "copy.db").exists()


def test_a_file_damaged_while_it_is_open_is_not_copied(of: Books, tmp_path: Path) -> None:
    of.database.close()
    whole = bytearray(of.database.path.read_bytes())
    whole[4096 * 2 : 4096 * 12] = b"\x5a" * (4096 * 10)
    of.database.path.write_bytes(bytes(whole))
    (tmp_path / "elsewhere").mkdir()
    with pytest.raises(CannotOpenError) as refused:
        save_copy(of, tmp_path / "elsewhere" / "copy.db")
    assert (refused.value.failure, refused.value.path) == (
        OpeningFailure.DAMAGED,
        of.database.path,
    )
    assert files(tmp_path / "elsewhere") == []


# ------------------------------------------------------------------------- once a day


def test_a_copy_is_kept_once_a_day_where_something_was_done(of: Books) -> None:
    assert keep_daily_copy(of) is not None
    client(of)
    assert keep_daily_copy(of) is None, "one a day"
    tomorrow = on_day(of, "2026-11-23")
    assert keep_daily_copy(tomorrow) is not None
    assert keep_daily_copy(on_day(of, "2026-11-24")) is None, "nothing was done since"
    assert kept_names(of) == ["forfait-2026-11-22-auto.db", "forfait-2026-11-23-auto.db"]


def test_a_file_in_which_nothing_was_done_is_not_copied(tmp_path: Path) -> None:
    new = books(tmp_path)
    assert keep_daily_copy(new) is None
    assert not (tmp_path / "backups").exists()
    new.database.close()


def test_superseded_copies_go_and_those_saved_by_hand_stay(of: Books) -> None:
    folder = of.database.path.parent / "backups"
    folder.mkdir()
    for name in (
        "forfait-2025-10-01-auto.db",
        "forfait-2026-11-02-auto.db",
        "forfait-2026-11-09-auto.db",
        "forfait-2026-11-09.db",
    ):
        (folder / name).write_bytes(b"")
    keep_daily_copy(of)
    assert kept_names(of) == [
        "forfait-2026-11-02-auto.db",
        "forfait-2026-11-09.db",
        "forfait-2026-11-22-auto.db",
    ]


def test_a_folder_of_copies_that_cannot_be_made_is_said(of: Books) -> None:
    (of.database.path.parent / "backups").write_text("a file", encoding="utf-8")
    with pytest.raises(CannotWrite):
        keep_daily_copy(of)


def test_the_latest_copy_is_found_wherever_it_was_saved(of: Books, tmp_path: Path) -> None:
    assert latest_copy(of) is None
    first = keep_daily_copy(of)
    assert first is not None
    os.utime(first, (1_000_000_000, 1_000_000_000))
    saved = save_copy(of, tmp_path / "stick.db")
    assert latest_copy(of) == latest_copy(of, tmp_path / "gone.db")
    found = latest_copy(of, saved.path)
    assert found is not None
    assert found.path == saved.path


# ------------------------------------------------------------------------- putting back


def test_a_copy_is_put_back_and_what_it_replaced_is_kept(of: Books, tmp_path: Path) -> None:
    copy = save_copy(of, tmp_path / "copy.db").path
    change_firm(of, FirmCard(name="Cabinet Autre"))
    client(of)
    replaced = content_of(of.database)
    done = restore_copy(on_day(of, "2026-12-24"), copy)
    assert done.changes.all_clients
    assert done.content.firm == "Cabinet Lemaire"
    assert firm(of).name == "Cabinet Lemaire"
    assert look_into(done.kept) == replaced
    entry = journal(of)[-1]
    assert entry.act == "restored"
    assert entry.facts == {"file": "copy.db", "day": "2026-11-22"}
    assert check(on_day(of, "2026-12-24")).complaints == ()
    assert not list(tmp_path.glob("~*"))
    of.database.close()
    again = open_database(of.database.path)
    with again.read() as session:
        assert session.connection().exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    assert content_of(again).clients == 1
    again.close()


def test_a_copy_of_an_older_program_is_brought_up_to_date(of: Books, tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    old.write_bytes(lzma.decompress((RELEASED / "0001.db.xz").read_bytes()))
    before = look_into(old)
    assert before.last_act is not None
    later = on_day(of, max(date(2027, 1, 1), before.last_act.day).isoformat())
    restore_copy(later, old)
    assert content_of(of.database).clients == before.clients
    assert old.read_bytes() == lzma.decompress((RELEASED / "0001.db.xz").read_bytes())
    assert not list(tmp_path.glob("~*"))


def test_a_copy_of_an_empty_file_can_be_put_back(of: Books, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    new = books(tmp_path / "new")
    new.database.close()
    done = restore_copy(of, new.database.path)
    assert done.content.last_act is None
    assert journal(of)[-1].facts == {"file": new.database.path.name}


def not_a_database(path: Path) -> None:
    path.write_text("Name;Amount\r\n" * 500, encoding="utf-8")


def another_database(path: Path) -> None:
    path.unlink()
    with sqlite.connect(str(path)) as connection:
        connection.execute("CREATE TABLE invoices (id INTEGER)")
    connection.close()


def newer(path: Path) -> None:
    with sqlite.connect(str(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()


def without_firm(path: Path) -> None:
    with sqlite.connect(str(path)) as connection:
        connection.execute("DELETE FROM firm")
    connection.close()


def empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize(
    ("spoil", "failure"),
    [
        (not_a_database, OpeningFailure.NOT_OURS),
        (another_database, OpeningFailure.NOT_OURS),
        (empty, OpeningFailure.NOT_OURS),
        (newer, OpeningFailure.NEWER),
        (without_firm, OpeningFailure.DAMAGED),
    ],
)
def test_what_cannot_be_put_back_changes_nothing(
    of: Books, tmp_path: Path, spoil: Callable[[Path], None], failure: OpeningFailure
) -> None:
    copy = save_copy(of, tmp_path / "copy.db").path
    spoil(copy)
    before = content_of(of.database)
    with pytest.raises(CannotRestore) as refused:
        restore_copy(of, copy)
    assert refused.value.failure is failure
    assert content_of(of.database) == before
    assert not (tmp_path / "backups").exists()


def test_the_file_itself_and_a_missing_one_are_refused(of: Books, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        look_into_copy(of, of.database.path)
    assert refused.value.reason is Refusal.COPY_IS_THE_FILE
    with pytest.raises(Refused) as refused:
        look_into_copy(of, tmp_path / "gone.db")
    assert refused.value.reason is Refusal.COPY_MISSING


def test_a_copy_of_a_later_day_is_refused_and_changes_nothing(of: Books, tmp_path: Path) -> None:
    later = on_day(of, "2026-12-01")
    change_firm(later, FirmCard(name="Cabinet Demain"))
    copy = save_copy(later, tmp_path / "copy.db").path
    before = content_of(of.database)
    with pytest.raises(Refused) as refused:
        restore_copy(of, copy)
    assert refused.value.reason is Refusal.DAY_BEFORE_LATEST
    assert content_of(of.database) == before
    assert not list(tmp_path.glob("~*"))


def test_a_file_that_somebody_writes_in_is_not_replaced(
    of: Books, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = save_copy(of, tmp_path / "copy.db").path
    client(of)
    before = content_of(of.database)
    monkeypatch.setattr(copies, "PATIENCE_S", 0.01)
    other = sqlite.connect(str(of.database.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(CannotOpenError) as refused:
        restore_copy(of, copy)
    assert refused.value.failure is OpeningFailure.BUSY
    other.execute("ROLLBACK")
    other.close()
    assert content_of(of.database) == before


def test_a_full_disk_while_putting_back_changes_nothing(
    of: Books, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = save_copy(of, tmp_path / "copy.db").path
    client(of)
    before = content_of(of.database)

    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr("app.services.backups.copy_file", full)
    with pytest.raises(CannotWrite) as refused:
        restore_copy(of, copy)
    assert refused.value.reason is WritingFailure.DISK_FULL
    assert content_of(of.database) == before
