"""Copies of the data file: saved by hand, kept once a day, and put back in its place."""

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from secrets import token_hex

from app.domain.errors import Refusal, Refused
from app.domain.retention import superseded
from app.models.copies import (
    FileContent,
    content_of,
    copy_checked,
    copy_file,
    copy_under_key,
    look_into,
)
from app.models.database import CannotOpenError, Database, OpeningFailure, open_database
from app.models.protection import Key, is_protected, key_of, salt_of
from app.paths import backups_beside
from app.services.acts import act
from app.services.changes import Changes
from app.services.exports.writing import (
    CannotWrite,
    Draft,
    WritingFailure,
    check_target,
    written_or_said,
)
from app.services.journal import Books
from app.services.progress import Progress, unwatched

_BESIDE = ("", "-wal", "-shm")
"""Endings of the data file itself, and of what SQLite lays beside it."""
_DAILY = re.compile(r"forfait-(\d{4}-\d{2}-\d{2})-auto\.db")


CopyContent = FileContent
"""What a copy holds, for the screens that ask before it is put back."""


class CannotRestore(Exception):
    """A copy cannot be put in the data file's place; nothing was changed."""

    def __init__(self, failure: OpeningFailure, path: Path) -> None:
        super().__init__(failure.value, str(path))
        self.failure = failure
        self.path = path

    @property
    def is_protected(self) -> bool:
        """Whether a password would open it: none was given, or a wrong one."""
        return self.failure in {OpeningFailure.PROTECTED, OpeningFailure.WRONG_PASSWORD}


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


@dataclass(frozen=True, slots=True)
class Clock:
    """Which day it is and who acts, where there are no books to say so."""

    today: Callable[[], date]
    author: str
    now: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))

    def on(self, database: Database) -> Books:
        """Return the books of a data file on this day."""
        return Books(database, self.today, self.author, self.now)


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
    with written_or_said(target):
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
    if made and _same(made[max(made)], now, books.database.key):
        return None
    _make_folder(folder)
    target = folder / f"forfait-{today.isoformat()}-auto.db"
    save_copy(books, target, progress)
    made[today] = target
    for day in superseded(made, today):
        with written_or_said(made[day]):
            made[day].unlink(missing_ok=True)
    return target


def look_into_copy(
    database: Path, path: Path, password: str = "", known: Key | None = None
) -> CopyContent:
    """Return what a copy of a data file holds; `known` is the key of the file that is open.

    Raises `CannotRestore` where it cannot be put back, `Refused` (COPY_IS_THE_FILE) for the data
    file itself, and (COPY_MISSING) where there is no such file.
    """
    if not path.is_file():
        raise Refused(Refusal.COPY_MISSING, file=path.name)
    if database.exists() and path.samefile(database):
        raise Refused(Refusal.COPY_IS_THE_FILE, file=path.name)
    try:
        return look_into(path, copy_key(path, password, known))
    except CannotOpenError as error:
        raise CannotRestore(error.failure, path) from error


def loses_protection(books: Books, path: Path) -> bool:
    """Whether what a copy protects would stand in a data file without a password."""
    return is_protected(path) and books.database.key is None


def copy_key(path: Path, password: str, known: Key | None) -> Key | None:
    """Return the key of a copy: the one of the file it was made of, or that of its password.

    Without either, None: the copy cannot be opened where it is protected.
    """
    if known is not None and is_protected(path) and salt_of(path) == known.salt:
        return known
    return key_of(path, password) if password else None


def restore_copy(
    books: Books, path: Path, progress: Progress = unwatched, password: str = ""
) -> Restored:
    """Put a copy in the place of the data file, which is itself copied first.

    The data file keeps its own password, or has none as before: that of the copy only opens it.

    The copy is brought to the current schema and to today beside the file, with a journal entry
    that says what was restored; then it takes the file's place in one transaction of SQLite: all
    of it, or nothing. Nothing read before it holds any more. Raises as `look_into_copy` and
    `save_copy` do, `CannotOpenError` (BUSY) where another program writes in the file, and
    `Refused` (DAY_BEFORE_LATEST) where the copy has seen a later day.
    """
    database, known = books.database.path, books.database.key
    content = look_into_copy(database, path, password, known)
    keys = copy_key(path, password, known), known
    kept = _aside(database, books, "before-restore")
    save_copy(books, kept, progress)

    def noted(opened: Database) -> Books:
        return replace(books, database=opened)

    with (
        _brought_up_to_date(path, content, database, noted, progress, keys) as staged,
        written_or_said(database),
    ):
        copy_file(staged, database, unwatched, known)
    everything = Changes(all_clients=True, catalogue=True, firm=True, documents=True)
    return Restored(content, kept, everything)


def replace_unreadable(
    database: Path, path: Path, clock: Clock, progress: Progress = unwatched, password: str = ""
) -> Restored:
    """Put a copy in the place of a data file that cannot be opened, which is set aside whole.

    The copy is brought up to date and noted as by `restore_copy`; its password is that of the data
    file from then on. Nobody else may have the file open. Raises as `look_into_copy` does, and
    `CannotWrite`.
    """
    content = look_into_copy(database, path, password)
    key = copy_key(path, password, None)
    kept = _aside(database, clock, "unreadable")
    with _brought_up_to_date(path, content, database, clock.on, progress, (key, key)) as staged:
        with written_or_said(kept):
            for ending in _BESIDE:
                beside = database.with_name(f"{database.name}{ending}")
                if beside.exists():
                    shutil.copy2(beside, kept.with_name(f"{kept.name}{ending}"))
        with written_or_said(database):
            # Its log would be taken for that of the copy.
            for ending in _BESIDE[1:]:
                database.with_name(f"{database.name}{ending}").unlink(missing_ok=True)
            staged.replace(database)
    return Restored(content, kept, Changes())


@contextmanager
def _brought_up_to_date(
    path: Path,
    content: FileContent,
    database: Path,
    books_on: Callable[[Database], Books],
    progress: Progress,
    keys: tuple[Key | None, Key | None],
) -> Iterator[Path]:
    """Copy a copy beside the data file, bring it up to date, say in its journal where it is from.

    `keys` are that of the copy and the one it is to have. What is left of it afterwards is taken
    away.
    """
    key, new = keys
    staged = database.with_name(f"~restoring-{token_hex(4)}.db")
    try:
        with written_or_said(staged):
            if key == new:
                copy_file(path, staged, progress, key)
            else:
                copy_under_key(path, staged, key, new)
        opened = open_database(staged, new)
        try:
            facts = {"file": path.name}
            if content.last_act is not None:
                facts["day"] = content.last_act.day.isoformat()
            with act(books_on(opened), "restored", **facts):
                pass
        finally:
            opened.close()
        yield staged
    finally:
        for left in staged.parent.glob(f"{staged.stem}*"):
            left.unlink(missing_ok=True)


def _aside(database: Path, when: "Books | Clock", why: str) -> Path:
    """Return where what is replaced is kept, in a folder that exists."""
    folder = backups_beside(database)
    _make_folder(folder)
    return folder / f"forfait-{when.today().isoformat()}-{when.now():%H%M%S}-{why}.db"


def _same(path: Path, now: FileContent, key: Key | None) -> bool:
    """Whether nothing was done since a copy was made; one that cannot be read counts for none."""
    try:
        return look_into(path, key) == now
    except Exception:  # noqa: BLE001 - whatever is wrong with it, a new copy mends it
        return False


def _daily(folder: Path) -> dict[date, Path]:
    """Return the copies that were kept by themselves, by their days."""
    made = {}
    for path in folder.glob("forfait-*-auto.db"):
        found = _DAILY.fullmatch(path.name)
        # A name that only looks like a day is nobody's copy of a day.
        with suppress(ValueError):
            if found is not None:
                made[date.fromisoformat(found[1])] = path
    return made


def _kept(path: Path) -> KeptCopy:
    return KeptCopy(path, datetime.fromtimestamp(path.stat().st_mtime).astimezone())


def _make_folder(folder: Path) -> None:
    with written_or_said(folder / "forfait.db"):
        folder.mkdir(exist_ok=True)
