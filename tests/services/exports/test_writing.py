import errno
import os
from pathlib import Path

import pytest

from app.services.exports.writing import CannotWrite, WritingFailure, beside, check_target


def write(target: Path, content: bytes = b"new") -> None:
    with beside(target, content) as draft:
        draft.put_in_place()


def refused(target: Path) -> WritingFailure:
    with pytest.raises(CannotWrite) as caught:
        check_target(target)
    assert caught.value.path == target
    return caught.value.reason


def test_a_file_is_written_and_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    target = tmp_path / "rapport.csv"
    write(target, b"old")
    write(target)
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_can_be_read_by_whom_the_folder_allows(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    write(tmp_path / "rapport.csv")
    assert (tmp_path / "rapport.csv").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_work_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), beside(tmp_path / "rapport.csv", b"new"):
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write(link)
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_what_can_be_seen_before_the_work(tmp_path: Path) -> None:
    assert refused(tmp_path / "missing" / "a.csv") is WritingFailure.FOLDER_MISSING
    assert refused(tmp_path) is WritingFailure.IS_A_FOLDER
    assert refused(tmp_path / ("a" * 300)) is WritingFailure.NAME_NOT_POSSIBLE
    assert refused(tmp_path / "a\0.csv") is WritingFailure.NAME_NOT_POSSIBLE


@pytest.mark.parametrize("owner", ["~$rapport.xlsx", ".~lock.rapport.xlsx#"])
def test_a_file_that_a_spreadsheet_has_open_is_left_alone(tmp_path: Path, owner: str) -> None:
    target = tmp_path / "rapport.xlsx"
    with beside(target, b"new") as draft:
        (tmp_path / owner).touch()
        with pytest.raises(CannotWrite) as caught:
            draft.put_in_place()
    assert caught.value.reason is WritingFailure.OPEN_ELSEWHERE
    assert [path.name for path in tmp_path.iterdir()] == [owner]


def test_a_protected_file_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "rapport.csv"
    target.write_bytes(b"old")
    target.chmod(0o400)
    # Who runs the tests may be allowed everything.
    monkeypatch.setattr(os, "access", lambda path, mode: path != target)
    assert refused(target) is WritingFailure.READ_ONLY


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EACCES, WritingFailure.FOLDER_NOT_WRITABLE),
        (errno.EROFS, WritingFailure.FOLDER_NOT_WRITABLE),
        (errno.ENOSPC, WritingFailure.DISK_FULL),
        (errno.EINVAL, WritingFailure.NAME_NOT_POSSIBLE),
        (errno.ENOENT, WritingFailure.FOLDER_MISSING),
        (errno.EIO, WritingFailure.FAILED),
    ],
)
def test_what_the_system_says_while_writing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: WritingFailure
) -> None:
    def fails(descriptor: int) -> None:
        raise OSError(number, "as the system says")

    monkeypatch.setattr(os, "fsync", fails)
    target = tmp_path / "rapport.csv"
    with pytest.raises(CannotWrite) as caught:
        write(target)
    assert (caught.value.reason, caught.value.path) == (reason, target)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_another_program_holds_cannot_be_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "rapport.csv"
    target.write_bytes(b"old")

    def held(path: Path, other: Path) -> None:
        raise PermissionError(errno.EACCES, "used by another process")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(CannotWrite) as caught:
        write(target)
    assert caught.value.reason is WritingFailure.OPEN_ELSEWHERE
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
