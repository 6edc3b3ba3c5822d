"""Putting a finished file in its place: written beside its target, renamed, or nothing at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from secrets import token_hex


class WritingFailure(Enum):
    """Why a file cannot be written. Each has its own sentence in every language."""

    FOLDER_MISSING = "folder_missing"
    FOLDER_NOT_WRITABLE = "folder_not_writable"
    IS_A_FOLDER = "is_a_folder"
    READ_ONLY = "read_only"
    OPEN_ELSEWHERE = "open_elsewhere"
    """Another program, such as a spreadsheet, has it open."""
    DISK_FULL = "disk_full"
    NAME_NOT_POSSIBLE = "name_not_possible"
    FORMAT_UNKNOWN = "format_unknown"
    """The extension is that of no format we write."""
    TOO_MANY_ROWS = "too_many_rows"
    """The format cannot hold them."""
    FAILED = "failed"


class CannotWrite(Exception):
    """A file could not be written; what was there before is untouched."""

    def __init__(self, reason: WritingFailure, path: Path) -> None:
        super().__init__(reason.value, str(path))
        self.reason = reason
        self.path = path


@dataclass(frozen=True, slots=True)
class Draft:
    """A finished file beside its target."""

    path: Path
    target: Path

    def put_in_place(self) -> None:
        """Take the target's place, in one step. Raises `CannotWrite`."""
        check_target(self.target)
        try:
            self.path.replace(_followed(self.target))
        except OSError as error:
            raise why_not_written(error, self.target, WritingFailure.OPEN_ELSEWHERE) from error


def check_target(target: Path) -> None:
    """Raise `CannotWrite` where a file can be seen not to be written, before any work is done."""
    try:
        failure = _obstacle(target)
    except OSError as error:
        raise why_not_written(error, target, WritingFailure.FOLDER_NOT_WRITABLE) from error
    if failure is not None:
        raise CannotWrite(failure, target)


def _obstacle(target: Path) -> WritingFailure | None:
    if "\0" in target.name:
        return WritingFailure.NAME_NOT_POSSIBLE
    if not target.parent.is_dir():
        return WritingFailure.FOLDER_MISSING
    if target.is_dir():
        return WritingFailure.IS_A_FOLDER
    if target.exists() and not os.access(target, os.W_OK):
        return WritingFailure.READ_ONLY
    if any(owner.exists() for owner in _owner_files(target)):
        return WritingFailure.OPEN_ELSEWHERE
    return None


@contextmanager
def beside(target: Path, content: bytes) -> Iterator[Draft]:
    """Write a file beside its target, safe on the disk, for `put_in_place`.

    Where that is not called, because the work failed or was stopped, nothing is left. Raises
    `CannotWrite`.
    """
    path = _followed(target).with_name(f"~forfait-{token_hex(4)}.part")
    try:
        with written_or_said(target), path.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        yield Draft(path, target)
    finally:
        path.unlink(missing_ok=True)


@contextmanager
def written_or_said(target: Path) -> Iterator[None]:
    """Raise `CannotWrite` for what the system says against a target."""
    try:
        yield
    except OSError as error:
        raise why_not_written(error, target, WritingFailure.FOLDER_NOT_WRITABLE) from error


def _followed(target: Path) -> Path:
    """Return the file itself where the target is a link to it: the link is to stay one."""
    return target.resolve() if target.is_symlink() else target


def _owner_files(target: Path) -> tuple[Path, Path]:
    """Return what Excel and LibreOffice lay beside a file that they have open.

    On Windows the rename itself fails. Elsewhere it would succeed, and the spreadsheet's next
    save would overwrite the report.
    """
    return target.with_name(f"~${target.name}"), target.with_name(f".~lock.{target.name}#")


def why_not_written(error: OSError, target: Path, if_refused: WritingFailure) -> CannotWrite:
    """Return what the system's error says of a target; `if_refused` where it allows no writing."""
    match error.errno:
        case errno.EACCES | errno.EPERM | errno.EROFS:
            reason = if_refused
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            reason = WritingFailure.DISK_FULL
        case errno.ENAMETOOLONG | errno.EINVAL:
            reason = WritingFailure.NAME_NOT_POSSIBLE
        case errno.ENOENT:
            reason = WritingFailure.FOLDER_MISSING
        case _:
            reason = WritingFailure.FAILED
    return CannotWrite(reason, target)
