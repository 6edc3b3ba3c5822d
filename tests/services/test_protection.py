"""The password of the data file: set, changed, removed; and whatever prevents it."""

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import update
from sqlcipher3 import dbapi2 as sqlite

from app.domain.errors import Refusal, Refused
from app.models.copies import content_of, copy_under_key, look_into
from app.models.database import CannotOpenError, OpeningFailure, open_database
from app.models.protection import Key, is_protected, key_of
from app.models.tables import FirmRow
from app.services import protection
from app.services.backups import (
    CannotRestore,
    Clock,
    keep_daily_copy,
    look_into_copy,
    replace_unreadable,
    restore_copy,
    save_copy,
)
from app.services.check import check
from app.services.exports.writing import CannotWrite, WritingFailure
from app.services.journal import Books
from app.services.protection import (
    Protected,
    change_password,
    clear_drafts,
    has_password,
    remove_password,
    set_password,
)
from app.services.settings import FirmCard, change_firm, firm
from tests.factories import client, journal, stocked, subscribe

FIRST, SECOND = "un mot de passe", "un autre mot de passe"


@pytest.fixture
def of(tmp_path: Path) -> Iterator[Books]:
    made = stocked(tmp_path)
    change_firm(made, FirmCard(name="Cabinet Lemaire"))
    subscribe(made, client(made), "pro")
    yield made
    made.database.close()


def opened(of: Books, password: str) -> Books:
    """The books as the next start opens them."""
    path = of.database.path
    return Books(open_database(path, key_of(path, password)), of.today, of.author, of.now)


def protected(of: Books, password: str = FIRST) -> Books:
    set_password(of, password)
    return opened(of, password)


def leftovers(of: Books) -> list[Path]:
    return [path for path in of.database.path.parent.rglob("*") if "~" in path.name]


# ------------------------------------------------------------------------- set, changed, removed


def test_a_password_protects_the_file(of: Books) -> None:
    before = content_of(of.database)
    assert not has_password(of)
    assert set_password(of, FIRST) == Protected(0, 0)
    assert is_protected(of.database.path)
    again = opened(of, FIRST)
    assert has_password(again)
    assert content_of(again.database).clients == before.clients
    assert firm(again).name == "Cabinet Lemaire"
    assert journal(again)[-1].act == "password_set"
    assert check(again).complaints == ()
    again.database.close()
    assert leftovers(of) == []


def test_no_name_stands_in_a_protected_file(of: Books) -> None:
    set_password(of, FIRST)
    folder = of.database.path.parent
    assert not any(b"Lemaire" in path.read_bytes() for path in folder.iterdir() if path.is_file())


def test_it_is_changed_by_who_knows_it(of: Books) -> None:
    books = protected(of)
    with pytest.raises(Refused) as refused:
        change_password(books, SECOND, SECOND)
    assert refused.value.reason is Refusal.PASSWORD_WRONG
    change_password(books, FIRST, SECOND)
    with pytest.raises(CannotOpenError) as shut:
        opened(of, FIRST)
    assert shut.value.failure is OpeningFailure.WRONG_PASSWORD
    again = opened(of, SECOND)
    assert [entry.act for entry in journal(again)][-2:] == ["password_set", "password_changed"]
    again.database.close()


def test_it_is_removed_by_who_knows_it(of: Books) -> None:
    books = protected(of)
    with pytest.raises(Refused) as refused:
        remove_password(books, "")
    assert refused.value.reason is Refusal.PASSWORD_WRONG
    remove_password(books, FIRST)
    assert not is_protected(of.database.path)
    again = opened(of, "")
    assert journal(again)[-1].act == "password_removed"
    again.database.close()


def test_a_short_password_is_refused(of: Books) -> None:
    with pytest.raises(Refused) as refused:
        set_password(of, "1234567")
    assert refused.value.reason is Refusal.PASSWORD_SHORT
    assert refused.value.facts == {"shortest": 8}
    books = protected(of)
    with pytest.raises(Refused) as refused:
        change_password(books, FIRST, "1234567")
    assert refused.value.reason is Refusal.PASSWORD_SHORT
    books.database.close()


def test_the_kept_copies_follow(of: Books) -> None:
    copy = keep_daily_copy(of)
    assert copy is not None
    os.utime(copy, (1_000_000_000, 1_000_000_000))
    content = look_into(copy)
    assert set_password(of, FIRST) == Protected(1, 0)
    assert look_into(copy, key_of(copy, FIRST)) == content
    assert copy.stat().st_mtime == 1_000_000_000
    books = opened(of, FIRST)
    assert change_password(books, FIRST, SECOND) == Protected(1, 0)
    assert look_into(copy, key_of(copy, SECOND)) == content
    books = opened(of, SECOND)
    assert remove_password(books, SECOND) == Protected(1, 0)
    assert look_into(copy) == content
    assert leftovers(of) == []


def test_a_copy_that_cannot_follow_stays_as_it_is(of: Books) -> None:
    copy = keep_daily_copy(of)
    assert copy is not None
    broken = copy.with_name("forfait-broken.db")
    broken.write_bytes(b"not a database" * 500)
    reported: list[tuple[int, int]] = []
    done = set_password(of, FIRST, lambda number, total: reported.append((number, total)))
    assert done == Protected(1, 1)
    assert broken.read_bytes() == b"not a database" * 500
    assert reported == [(0, 1), (1, 3), (2, 3)]


def test_no_second_copy_is_kept_where_nothing_was_done(of: Books) -> None:
    books = protected(of)
    assert keep_daily_copy(books) is not None
    assert keep_daily_copy(books) is None
    books.database.close()


# ------------------------------------------------------------------------- what prevents it


def test_a_file_that_another_program_has_open_is_left(of: Books) -> None:
    path = of.database.path
    with closing(sqlite.connect(str(path))) as other:
        other.execute("SELECT count(*) FROM firm").fetchone()
        with pytest.raises(CannotWrite) as refused:
            set_password(of, FIRST)
    assert refused.value.reason is WritingFailure.OPEN_ELSEWHERE
    assert not is_protected(path)
    assert leftovers(of) == []
    # The program goes on with the file as it was.
    assert firm(of).name == "Cabinet Lemaire"
    assert journal(of)[-1].act != "password_set"


def test_what_was_done_meanwhile_is_not_lost(of: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the copy and the swap another command may write: then nothing is swapped."""
    path = of.database.path
    look_into_it = look_into

    def written_meanwhile(file: Path, *asked: object) -> object:
        if file == path:
            other = open_database(path)
            client(Books(other, of.today, of.author, of.now))
            other.close()
        return look_into_it(file, *asked)  # type: ignore[arg-type]

    monkeypatch.setattr(protection, "look_into", written_meanwhile)
    with pytest.raises(Refused) as refused:
        set_password(of, FIRST)
    assert refused.value.reason is Refusal.FILE_BUSY
    assert content_of(of.database).clients == 2
    assert leftovers(of) == []


def test_what_an_act_left_that_was_cut_short_is_taken_away(of: Books) -> None:
    folder = of.database.path.parent
    (folder / "backups").mkdir()
    left = [
        folder / "~protecting-0000.db",
        folder / "~restoring-0000.db-wal",
        folder / "backups" / "~protecting-0000.db",
        folder / "backups" / "~forfait-0000.part",
    ]
    for path in left:
        path.write_bytes(b"readable")
    set_password(of, FIRST)
    # What others write may be in the making: that is taken away by the next start alone.
    assert [path.exists() for path in left] == [False, True, False, True]
    clear_drafts(of.database.path)
    assert not any(path.exists() for path in left)


def test_a_file_behind_a_link_loses_nothing(of: Books, tmp_path: Path) -> None:
    """SQLite keeps its log beside the file itself: what stands in it is copied too."""
    of.database.close()
    link = tmp_path / "elsewhere" / "forfait.db"
    link.parent.mkdir()
    link.symlink_to(of.database.path)
    linked = Books(open_database(link), of.today, of.author, of.now)
    client(linked, "Only in the log")
    before = content_of(linked.database).clients
    set_password(linked, FIRST)
    assert link.is_symlink()
    again = Books(open_database(link, key_of(link, FIRST)), of.today, of.author, of.now)
    assert content_of(again.database).clients == before == 2
    again.database.close()


def test_a_draft_that_does_not_hold_the_same_takes_no_place(
    of: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the copying missed: the file stays as it is."""
    copy = copy_under_key

    def missing_the_client(source: Path, target: Path, key: Key | None, new: Key | None) -> None:
        copy(source, target, key, new)
        short = open_database(target, new)
        with short.write() as session:
            session.execute(update(FirmRow).values(name="Something else"))
        short.close()

    monkeypatch.setattr(protection, "copy_under_key", missing_the_client)
    with pytest.raises(Refused) as refused:
        set_password(of, FIRST)
    assert refused.value.reason is Refusal.FILE_BUSY
    assert not is_protected(of.database.path)
    assert leftovers(of) == []
    assert firm(of).name == "Cabinet Lemaire"


def test_a_copy_by_any_name_follows_and_one_with_its_log_is_left(of: Books) -> None:
    copy = keep_daily_copy(of)
    assert copy is not None
    by_hand = copy.with_name("avant clôture.db")
    by_hand.write_bytes(copy.read_bytes())
    aside = copy.with_name("forfait-2026-11-22-120000-unreadable.db")
    aside.write_bytes(copy.read_bytes())
    aside.with_name(f"{aside.name}-wal").write_bytes(b"a log")
    assert set_password(of, FIRST) == Protected(2, 1)
    assert is_protected(by_hand)
    assert not is_protected(aside)


def test_who_may_read_the_file_stays_the_same(of: Books) -> None:
    copy = keep_daily_copy(of)
    assert copy is not None
    for path in (of.database.path, copy):
        path.chmod(0o600)
    set_password(of, FIRST)
    for path in (of.database.path, copy):
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_opened_at_the_last_moment_is_left(
    of: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = of.database.path
    opened: list[sqlite.Connection] = []
    look_into_it = look_into

    def then_opened(file: Path, *asked: object) -> object:
        found = look_into_it(file, *asked)  # type: ignore[arg-type]
        if file == path:
            other = sqlite.connect(str(path))
            other.execute("SELECT count(*) FROM firm").fetchone()
            opened.append(other)
        return found

    monkeypatch.setattr(protection, "look_into", then_opened)
    with pytest.raises(CannotWrite) as refused:
        set_password(of, FIRST)
    opened[0].close()
    assert refused.value.reason is WritingFailure.OPEN_ELSEWHERE
    assert not is_protected(path)


# ------------------------------------------------------------------------- copies


def test_a_copy_of_a_protected_file_needs_no_second_password(of: Books, tmp_path: Path) -> None:
    books = protected(of)
    copy = save_copy(books, tmp_path / "copy.db").path
    change_firm(books, FirmCard(name="Cabinet Autre"))
    restore_copy(books, copy)
    assert firm(books).name == "Cabinet Lemaire"
    assert has_password(books)
    books.database.close()


def test_a_plain_copy_is_put_back_under_the_password_of_the_file(of: Books, tmp_path: Path) -> None:
    copy = save_copy(of, tmp_path / "copy.db").path
    books = protected(of)
    restore_copy(books, copy)
    books.database.close()
    again = opened(of, FIRST)
    assert journal(again)[-1].act == "restored"
    assert check(again).complaints == ()
    again.database.close()


def test_a_copy_with_another_password_asks_for_it(of: Books, tmp_path: Path) -> None:
    books = protected(of)
    copy = save_copy(books, tmp_path / "copy.db").path
    change_password(books, FIRST, SECOND)
    books = opened(of, SECOND)
    for password, failure in (
        ("", OpeningFailure.PROTECTED),
        (SECOND, OpeningFailure.WRONG_PASSWORD),
    ):
        with pytest.raises(CannotRestore) as refused:
            look_into_copy(books.database.path, copy, password, books.database.key)
        assert refused.value.failure is failure
    restore_copy(books, copy, password=FIRST)
    books.database.close()
    again = opened(of, SECOND)
    assert journal(again)[-1].act == "restored"
    again.database.close()


def test_a_protected_copy_takes_the_place_of_a_file_that_cannot_be_opened(
    of: Books, tmp_path: Path
) -> None:
    books = protected(of)
    copy = save_copy(books, tmp_path / "copy.db").path
    books.database.close()
    of.database.path.write_bytes(b"gone")
    replace_unreadable(of.database.path, copy, Clock(of.today, of.author), password=FIRST)
    again = opened(of, FIRST)
    assert firm(again).name == "Cabinet Lemaire"
    again.database.close()
