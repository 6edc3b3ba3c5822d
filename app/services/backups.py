"""Copies of the data file: saved by hand, kept once a day, and put back in its place."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from secrets import token_hex

from app.domain.errors import Refusal, Refused
from app.domain.retention import superseded
from app.models.copies import FileContent, content_of, copy_checked, copy_file, look_into
from app.models.database import CannotOpenError, OpeningFailure, open_database
from app.paths import backups_beside
from app.services.acts import act
from app.services.changes import Changes
from app.services.exports.writing import (
    CannotWrite,
    Draft,
    WritingFailure,
    check_target,
    why_not_written,
)
from app.services.journal import Books
from app.services.progress import Progress, unwatched

_DAILY = re.compile(r"forfait-(\d{4}-\d{2}-\d{2})-auto\.db")


CopyContent = FileContent
"""What a copy holds, for the screens that ask before it is put back."""


class CannotRestore(Exception):
    """A copy cannot be put in the data file's place; nothing was changed."""

    def __init__(self, failure: OpeningFailure, path: Path) -> None:
        super().__init__(failure.value, str(path))
        self.failure = failure
        self.path = path


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """A copy that is on the disk, and when it was made."""

    path: Path
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back, and the copy of what it replaced."""

    content: FileContent
    kept: Path
    changes: Changes


def copy_name(books: Books) -> str:
    """Return the name that a copy saved today is offered under."""
    return f"forfait-{books.today().isoformat()}.db"


def latest_copy(books: Books, saved: Path | None = None) -> KeptCopy | None:
    """Return the newest copy in the folder of copies, or the one saved elsewhere if newer."""
    found = list(backups_beside(books.database.path).glob("forfait-*.db"))
    made = [_kept(path) for path in (*found, saved) if path is not None and path.is_file()]
    return max(made, key=lambda copy: copy.made_at, default=None)


def save_copy(books: Books, target: Path, progress: Progress = unwatched) -> KeptCopy:
    """Save a checked copy of the data file; what stood under its name before is replaced.

    Raises `CannotWrite`, and `CannotOpenError` (DAMAGED) where the file itself is damaged.
    """
    check_target(target)
    database = books.database.path
    if target.exists() and target.samefile(database):
        raise CannotWrite(WritingFailure.OPEN_ELSEWHERE, target)
    draft = Draft(target.with_name(f"~forfait-{token_hex(4)}.part"), target)
    with _sentences(target):
        copy_checked(books.database, draft.path, progress)
    try:
        draft.put_in_place()
    finally:
        draft.path.unlink(missing_ok=True)
    return _kept(target)


def keep_daily_copy(books: Books, progress: Progress = unwatched) -> Path | None:
    """Keep today's copy where something was done since the last one; drop those superseded.

    Returns its path; None where there was nothing to keep. Raises as `save_copy` does.
    """
    folder, today = backups_beside(books.database.path), books.today()
    made = _daily(folder)
    now = content_of(books.database)
    if now.last_act is None or today in made:
        return None
    if made and _same(made[max(made)], now):
        return None
    _make_folder(folder)
    target = folder / f"forfait-{today.isoformat()}-auto.db"
    save_copy(books, target, progress)
    made[today] = target
    for day in superseded(made, today):
        with _sentences(made[day]):
            made[day].unlink(missing_ok=True)
    return target


def look_into_copy(books: Books, path: Path) -> FileContent:
    """Return what a copy holds. Raises `CannotRestore` where it cannot be put back.

    Raises `Refused` (COPY_IS_THE_FILE) for the file that is open itself, and (COPY_MISSING) where
    there is no such file.
    """
    if not path.is_file():
        raise Refused(Refusal.COPY_MISSING, file=path.name)
    if path.samefile(books.database.path):
        raise Refused(Refusal.COPY_IS_THE_FILE, file=path.name)
    try:
        return look_into(path)
    except CannotOpenError as error:
        raise CannotRestore(error.failure, path) from error


def restore_copy(books: Books, path: Path, progress: Progress = unwatched) -> Restored:
    """Put a copy in the place of the data file, which is itself copied first.

    The copy is brought to the current schema and to today beside the file, with a journal entry
    that says what was restored; then it takes the file's place in one transaction of SQLite: all
    of it, or nothing. Nothing read before it holds any more. Raises as `look_into_copy` and
    `save_copy` do, `CannotOpenError` (BUSY) where another program writes in the file, and
    `Refused` (DAY_BEFORE_LATEST) where the copy has seen a later day.
    """
    content = look_into_copy(books, path)
    folder = backups_beside(books.database.path)
    _make_folder(folder)
    moment = f"{books.today().isoformat()}-{books.now():%H%M%S}"
    kept = folder / f"forfait-{moment}-before-restore.db"
    staged = books.database.path.with_name(f"~restoring-{token_hex(4)}.db")
    save_copy(books, kept, progress)
    try:
        with _sentences(staged):
            copy_file(path, staged, progress)
        _note_restored(books, staged, path, content)
        with _sentences(books.database.path):
            copy_file(staged, books.database.path, unwatched)
    finally:
        for left in staged.parent.glob(f"{staged.stem}*"):
            left.unlink(missing_ok=True)
    everything = Changes(all_clients=True, catalogue=True, firm=True, documents=True)
    return Restored(content, kept, everything)


def _note_restored(books: Books, staged: Path, path: Path, content: FileContent) -> None:
    """Bring the copy up to date beside the file, and say in its journal where it comes from."""
    database = open_database(staged)
    try:
        facts = {"file": path.name}
        if content.last_act is not None:
            facts["day"] = content.last_act.day.isoformat()
        with act(replace(books, database=database), "restored", **facts):
            pass
    finally:
        database.close()


def _same(path: Path, now: FileContent) -> bool:
    """Whether nothing was done since a copy was made; one that cannot be read counts for none."""
    try:
        return look_into(path) == now
    except Exception:  # noqa: BLE001 - whatever is wrong with it, a new copy mends it
        return False


def _daily(folder: Path) -> dict[date, Path]:
    """Return the copies that were kept by themselves, by their days."""
    named = ((path, _DAILY.fullmatch(path.name)) for path in folder.glob("forfait-*.db"))
    return {date.fromisoformat(found[1]): path for path, found in named if found is not None}


def _kept(path: Path) -> KeptCopy:
    return KeptCopy(path, datetime.fromtimestamp(path.stat().st_mtime).astimezone())


def _make_folder(folder: Path) -> None:
    with _sentences(folder / "forfait.db"):
        folder.mkdir(exist_ok=True)


@contextmanager
def _sentences(target: Path) -> Iterator[None]:
    """Turn what the system says into what the screens have sentences for."""
    try:
        yield
    except OSError as error:
        raise why_not_written(error, target, WritingFailure.FOLDER_NOT_WRITABLE) from error
