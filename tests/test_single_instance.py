"""One window a data folder: the second start brings the first one to the front."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.paths import paths
from app.single_instance import SingleInstance

Claim = Callable[[Path], SingleInstance]


@pytest.fixture
def claim(qtbot: QtBot) -> Iterator[Claim]:
    made: list[SingleInstance] = []

    def claimed(folder: Path) -> SingleInstance:
        made.append(SingleInstance(paths(folder)))
        return made[-1]

    yield claimed
    for instance in made:
        instance.release()
        instance.deleteLater()


def start_again(folder: Path) -> "subprocess.Popen[str]":
    """Start the program itself on a folder."""
    return subprocess.Popen(
        [sys.executable, "-m", "app", "--data-dir", str(folder), "--lang", "en"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )


def test_a_second_start_raises_the_first_window_and_ends(
    qtbot: QtBot, claim: Claim, tmp_path: Path
) -> None:
    first = claim(tmp_path / "cabinet")
    assert first.is_first
    with qtbot.waitSignal(first.asked_to_show, timeout=20_000):
        second = start_again(tmp_path / "cabinet")
    out, err = second.communicate(timeout=20)
    assert (second.returncode, out, err) == (0, "", "")
    assert not (tmp_path / "cabinet" / "forfait.db").exists()


def test_a_first_window_that_does_not_answer_is_said(claim: Claim, tmp_path: Path) -> None:
    first = claim(tmp_path)
    first._server.close()
    second = start_again(tmp_path)
    out, err = second.communicate(timeout=30)
    assert second.returncode == 1
    assert out == ""
    assert "forfait.db" in err or str(tmp_path) in err
    assert "Traceback" not in err


def test_another_folder_is_another_instance(claim: Claim, tmp_path: Path) -> None:
    assert claim(tmp_path / "a").is_first
    assert claim(tmp_path / "b").is_first
    assert not claim(tmp_path / "a").is_first


def test_a_folder_that_was_released_can_be_had(claim: Claim, tmp_path: Path) -> None:
    first = claim(tmp_path)
    first.release()
    again = claim(tmp_path)
    assert again.is_first
    assert not claim(tmp_path).raise_first() or again.is_first


def test_a_lock_left_by_a_program_that_died_is_taken_over(claim: Claim, tmp_path: Path) -> None:
    held = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from app.paths import paths; from app.single_instance import SingleInstance;"
        "a = QCoreApplication([]); s = SingleInstance(paths(Path(sys.argv[1])));"
        "print(s.is_first, flush=True); os._exit(9)"
    )
    died = subprocess.run(
        [sys.executable, "-c", held, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert (died.returncode, died.stdout.strip()) == (9, "True"), died.stderr
    assert (tmp_path / "forfait.lock").exists()
    assert claim(tmp_path).is_first


def test_a_folder_that_cannot_be_made_is_left_to_the_opening(claim: Claim, tmp_path: Path) -> None:
    in_its_place = tmp_path / "cabinet"
    in_its_place.write_text("a file")
    instance = claim(in_its_place)
    assert instance.is_first
    assert in_its_place.read_text() == "a file"


def test_a_folder_that_is_put_right_is_locked(claim: Claim, tmp_path: Path) -> None:
    blocked = tmp_path / "data"
    blocked.write_text("in the way", encoding="utf-8")
    first = claim(blocked)
    assert first.is_first
    blocked.unlink()
    assert first.take()
    assert not claim(blocked).is_first
