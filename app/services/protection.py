"""The password of the data file: set, changed, removed. The copies kept beside it follow."""

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from secrets import token_hex

from app.domain.errors import Refusal, Refused
from app.models.copies import content_of, copy_under_key, look_into
from app.models.database import CannotOpenError, open_database
from app.models.protection import Key, key_of, new_key
from app.paths import backups_beside
from app.services.acts import act
from app.services.backups import copy_key
from app.services.exports.writing import CannotWrite, Draft, WritingFailure, written_or_said
from app.services.journal import Books
from app.services.progress import Progress, unwatched

SHORTEST = 8
"""Characters of a password (NIST SP 800-63B, section 5.1.1.2)."""
_BESIDE = ("-wal", "-shm")
_DRAFT = "~protecting-"
_OWN = (f"{_DRAFT}*",)
_ALL = (*_OWN, "~restoring-*", "~forfait-*.part")
"""What this act, a restoration and the saving of a copy write beside what they replace.

The copy of the day may be in the making while this act runs: only a start clears them all.
"""


@dataclass(frozen=True, slots=True)
class Protected:
    """What became of the copies in the folder of copies: so many follow, so many could not."""

    copies: int
    left: int


def has_password(books: Books) -> bool:
    """Whether the data file is protected."""
    return books.database.key is not None


def set_password(books: Books, password: str, progress: Progress = unwatched) -> Protected:
    """Protect the data file, and the copies kept beside it, by a password.

    The file is written anew beside itself, checked, and takes its own place in one step. It is
    closed then: nothing read before holds. Raises `Refused` (PASSWORD_SHORT), and `CannotWrite`
    (OPEN_ELSEWHERE where another program has the file open) with nothing changed.
    """
    _check_length(password)
    return _under_key(books, new_key(password), "password_set", progress)


def change_password(
    books: Books, present: str, password: str, progress: Progress = unwatched
) -> Protected:
    """Give the file another password. Raises as `set_password`, and `Refused` (PASSWORD_WRONG)."""
    _check_present(books, present)
    _check_length(password)
    return _under_key(books, new_key(password), "password_changed", progress)


def remove_password(books: Books, present: str, progress: Progress = unwatched) -> Protected:
    """Take the password away; whoever has the file can read it then. Raises as the others."""
    _check_present(books, present)
    return _under_key(books, None, "password_removed", progress)


def _check_present(books: Books, present: str) -> None:
    if key_of(books.database.path, present) != books.database.key:
        raise Refused(Refusal.PASSWORD_WRONG)


def _check_length(password: str) -> None:
    if len(password) < SHORTEST:
        raise Refused(Refusal.PASSWORD_SHORT, shortest=SHORTEST)


def _under_key(books: Books, new: Key | None, name: str, progress: Progress) -> Protected:
    database = books.database
    # SQLite keeps its log beside the file itself, wherever a link to it lies.
    path = database.path.resolve()
    draft = Draft(_beside(path), path)
    progress(0, 1)
    _clear(path, _OWN)
    try:
        # Nobody writes while it is copied: the act is noted in the copy alone.
        with database.write(), written_or_said(path):
            copy_under_key(path, draft.path, database.key, new)
            before = content_of(database)
        if look_into(draft.path, new) != before:
            raise Refused(Refusal.FILE_BUSY)
        opened = open_database(draft.path, new)
        try:
            with act(replace(books, database=opened), name):
                pass
        finally:
            opened.close()
        shutil.copymode(path, draft.path)
        database.close()
        if not _has_log(path) and look_into(path, database.key) != before:
            raise Refused(Refusal.FILE_BUSY)
        # Asked last: whoever opens the file lays a log beside it.
        if _has_log(path):
            raise CannotWrite(WritingFailure.OPEN_ELSEWHERE, path)
        draft.put_in_place()
    finally:
        _clear(path, _OWN)
    # Listed now: one may have been kept meanwhile.
    kept = list(_kept_copies(path))
    steps, done = 1 + len(kept), 0
    for number, copy in enumerate(kept, 1):
        progress(number, steps)
        done += _follows(copy, copy_key(copy, "", database.key), new)
    return Protected(done, len(kept) - done)


def _kept_copies(path: Path) -> Iterator[Path]:
    folder = backups_beside(path)
    yield from sorted(copy for copy in folder.glob("*.db") if not copy.name.startswith("~"))
    yield from path.parent.glob(f"{path.stem}-before-upgrade{path.suffix}")


def _follows(copy: Path, key: Key | None, new: Key | None) -> bool:
    """Put a copy under the key of the data file; one that cannot be stays as it is."""
    if _has_log(copy):
        # Set aside whole, with what SQLite had laid beside it.
        return False
    draft = Draft(_beside(copy), copy)
    try:
        made = copy.stat().st_mtime
        copy_under_key(copy, draft.path, key, new)
        # When it was made is what copies are known by.
        os.utime(draft.path, (made, made))
        shutil.copymode(copy, draft.path)
        draft.put_in_place()
    except (CannotOpenError, CannotWrite, OSError):
        return False
    finally:
        draft.path.unlink(missing_ok=True)
    return True


def _beside(path: Path) -> Path:
    return path.with_name(f"{_DRAFT}{token_hex(4)}.db")


def _has_log(path: Path) -> bool:
    return any(path.with_name(f"{path.name}{ending}").exists() for ending in _BESIDE)


def clear_drafts(database: Path) -> None:
    """Take away what an act that was cut short left: it may be readable by everybody.

    Nobody else may be at work in the folder.
    """
    _clear(database.resolve(), _ALL)


def _clear(path: Path, patterns: Sequence[str]) -> None:
    for folder in (path.parent, backups_beside(path)):
        for pattern in patterns:
            for left in folder.glob(pattern):
                with suppress(OSError):
                    left.unlink()
