"""What can be asked: wrong usage is status 2 with a usage text, and touches nothing."""

import json
import os
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from app.author import author
from app.cli.arguments import parse
from app.logs import keep_logs
from app.main import lacks_screen, main
from app.paths import paths
from tests.cli.ran import Forfait

ROOT = Path(__file__).parents[2]

WRONG: dict[str, list[str]] = {
    "unknown command": ["bill"],
    "no catalogue act": ["catalogue"],
    "no file": ["import"],
    "unknown kind": ["import", "a.csv", "--kind", "invoices"],
    "no reference": ["preview"],
    "unknown interval": ["preview", "D1", "--interval", "weekly"],
    "add-ons and none": ["preview", "D1", "--add-on", "relances", "--no-add-ons"],
    "no report": ["report"],
    "no period": ["report", "billing", "--out", "a.csv"],
    "wrong day": ["report", "billing", "--from", "22/11/2026", "--to", "x", "--out", "a.csv"],
    "no days": ["report", "documents", "--out", "a.csv"],
    "not a number": ["report", "forecast", "--months", "many", "--out", "a.csv"],
    "no file to write": ["report", "portfolio"],
    "unknown group": [
        "report", "billing", "--from", "2026-11-01", "--to", "2026-11-30", "--by", "city",
        "--out", "a.csv",
    ],
    "unknown tab": ["clients", "--tab", "all"],
    "option of another": ["sample", "--json"],
}  # fmt: skip


@pytest.mark.parametrize("asked", WRONG.values(), ids=WRONG.keys())
def test_wrong_usage_is_status_2(forfait: Forfait, data_dir: Path, asked: list[str]) -> None:
    ran = forfait(*asked)
    assert (ran.status, ran.out) == (2, "")
    assert "usage: forfait" in ran.err
    assert not data_dir.exists()


def test_another_day_asks_for_another_folder(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        parse(["--today", "2026-11-22", "advance"])
    assert left.value.code == 2
    assert "--today asks for --data-dir" in capsys.readouterr().err


def test_a_day_is_an_iso_date(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--data-dir", "x", "--today", "22/11/2026", "advance"])
    assert "'22/11/2026' is not a day like 2026-11-22" in capsys.readouterr().err


def test_without_a_command_the_window_is_asked_for() -> None:
    asked = parse([])
    assert (asked.command, asked.data_dir, asked.today, asked.lang) == (None, None, None, None)


def test_help_is_status_0(forfait: Forfait) -> None:
    ran = forfait("--help")
    assert ran.status == 0
    for command in ("sample", "advance", "check", "catalogue", "import", "preview", "report"):
        assert command in ran.out


# ------------------------------------------------------------------------- a process of its own


def run(*arguments: object, folder: Path) -> "subprocess.CompletedProcess[str]":
    environment = os.environ | {"PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "app", "--data-dir", folder, "--today", "2026-11-22"]
    return subprocess.run(
        [*map(str, (*command, "--lang", "en", *arguments))],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_a_process_says_how_it_went(tmp_path: Path) -> None:
    folder = tmp_path / "données"
    done = run("advance", "--json", folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["until"] == "2026-11-22"
    assert (folder / "forfait.db").exists()
    cannot = run("preview", "D1", folder=folder)
    assert (cannot.returncode, cannot.stdout) == (1, "")
    assert cannot.stderr == "No client has the reference D1. `clients` lists them.\n"
    wrong = run("advance", "--fast", folder=folder)
    assert (wrong.returncode, wrong.stdout) == (2, "")


def test_a_process_without_a_screen_needs_no_window_library(tmp_path: Path) -> None:
    loaded = (
        "import sys, app.main; app.main.main(sys.argv[1:]); print('QtWidgets' in str(sys.modules))"
    )
    asked = ["--data-dir", str(tmp_path), "advance", "--json"]
    done = subprocess.run(
        [sys.executable, "-c", loaded, *asked], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "False"


# ------------------------------------------------------------------------- where things live


def test_a_folder_of_ones_own_holds_everything(tmp_path: Path) -> None:
    where = paths(tmp_path / "d")
    assert where.database == tmp_path / "d" / "forfait.db"
    assert where.lock == tmp_path / "d" / "forfait.lock"
    assert where.settings == tmp_path / "d" / "settings.ini"
    assert where.log == tmp_path / "d" / "logs" / "forfait.log"


def test_a_folder_is_kept_whole(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths(Path("d")).data_dir == tmp_path / "d"


def test_the_standard_folders_are_the_systems() -> None:
    where = paths(None)
    assert where.data_dir == platformdirs.user_data_path("Forfait", appauthor=False)
    assert where.config_dir == platformdirs.user_config_path("Forfait", appauthor=False)
    assert where.log_dir == platformdirs.user_log_path("Forfait", appauthor=False)


def test_without_a_folder_for_the_log_there_is_none(forfait: Forfait, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    keep_logs(paths(file))
    assert file.read_bytes() == b""


@pytest.mark.parametrize("error", [OSError, KeyError, ImportError])
def test_a_system_without_a_user_has_no_author(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def nobody() -> str:
        raise error

    monkeypatch.setattr("getpass.getuser", nobody)
    assert author() == ""


def test_the_author_is_the_systems_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "claire")
    assert author() == "claire"


def test_a_system_without_a_screen_is_told_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main(["--data-dir", str(tmp_path / "data")]) == 1
    assert "screen" in capsys.readouterr().err
    monkeypatch.setattr("sys.platform", "darwin")
    assert not lacks_screen()
