"""The one command that sets a checkout up: its decisions, and whole runs in their own folders."""

import ast
import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

import bootstrap

PACKAGING = Path(bootstrap.__file__).parent
SCRIPTS = ("bootstrap.py", "system_libraries.py", "tasks.py")

Environment = Mapping[str, str]

PROGRAM = """
import os, sys
print(sys.argv[1:], os.getcwd(), os.environ.get("QT_QPA_PLATFORM"))
sys.exit(7)
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout of nothing but the real scripts and a program that tells how it was started."""
    (tmp_path / "packaging").mkdir()
    for name in SCRIPTS:
        shutil.copy(PACKAGING / name, tmp_path / "packaging")
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "__main__.py").write_text(PROGRAM)
    return tmp_path


@pytest.fixture
def installed(checkout: Path) -> Path:
    """The checkout with an environment said to be complete, in which there is no pip to call."""
    for name in (bootstrap.RUNTIME, bootstrap.DEVELOPMENT):
        (checkout / "packaging" / name).write_text("")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", checkout / ".venv"], check=True)
    record = "import bootstrap as b, json; print(json.dumps(b.fingerprint(b.RUNTIME)))"
    printed = subprocess.run(
        [sys.executable, "-c", record],
        cwd=checkout / "packaging",
        capture_output=True,
        check=True,
    )
    (checkout / ".venv" / bootstrap.RECORD.name).write_bytes(printed.stdout)
    return checkout


def bootstrap_in(
    checkout: Path, *arguments: str, cwd: Path | None = None, environment: Environment | None = None
) -> subprocess.CompletedProcess[str]:
    """The outcome of bootstrap.py in `checkout`, with no screen unless `environment` gives one."""
    cleared = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    return subprocess.run(
        [sys.executable, checkout / "packaging" / "bootstrap.py", *arguments],
        cwd=cwd or checkout,
        env={**os.environ, **cleared, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
    )


# ---------------------------------------------------------------------------------- decisions


@pytest.mark.parametrize(
    ("arguments", "command", "rest"),
    [
        ([], "", []),
        (["run"], "run", []),
        (["run", "--"], "run", []),
        (["run", "--", "--help"], "run", ["--help"]),
        (["test", "--", "-k", "a", "--", "b"], "test", ["-k", "a", "--", "b"]),
        (["run", "--help"], "", []),
    ],
)
def test_arguments_stand_after_two_dashes(
    arguments: list[str], command: str, rest: list[str]
) -> None:
    assert bootstrap.split(arguments) == (command, rest)


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("win32", {}, True),
        ("darwin", {}, True),
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
    ],
)
def test_a_screen(platform: str, environment: dict[str, str], *, expected: bool) -> None:
    assert bootstrap.has_screen(platform, environment) is expected


def test_coverage_is_measured_when_all_tests_run() -> None:
    assert "--cov" in bootstrap.pytest_arguments([])
    assert bootstrap.pytest_arguments(["-k", "vat"]) == ["-k", "vat"]


def test_files_of_cases_are_not_taken_for_tests() -> None:
    asked = ["--cases", "a.jsonl", "-q", "--cases", "b.jsonl"]
    assert bootstrap.pytest_arguments(asked) == ["--cases=a.jsonl", "-q", "--cases=b.jsonl"]


@pytest.mark.parametrize("name", SCRIPTS)
def test_scripts_need_nothing_but_python(name: str) -> None:
    tree = ast.parse((PACKAGING / name).read_text(encoding="utf-8"))
    names = {
        alias.name.partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    names |= {
        (node.module or "").partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
    }
    own = {Path(script).stem for script in SCRIPTS}
    assert names <= sys.stdlib_module_names | own


@pytest.mark.parametrize("name", SCRIPTS)
def test_an_old_python_can_read_the_scripts_to_say_that_it_is_too_old(name: str) -> None:
    ast.parse((PACKAGING / name).read_text(encoding="utf-8"), feature_version=(3, 8))


# ---------------------------------------------------------------------------------- run


def test_the_program_gets_the_arguments_and_gives_the_exit_code(installed: Path) -> None:
    outcome = bootstrap_in(installed, "run", "--", "export", "--month", "2026-11")
    assert outcome.stdout.splitlines() == [f"['export', '--month', '2026-11'] {installed} "]
    assert outcome.returncode == 7


def test_without_a_screen_the_tour_is_played(installed: Path) -> None:
    outcome = bootstrap_in(installed, "run")
    said, played = outcome.stdout.splitlines()
    assert "no screen" in said
    assert played == f"['tour', '--out', '{installed / 'tour'}'] {installed} offscreen"


def test_with_a_screen_the_program_starts_in_the_folder_it_was_called_from(
    installed: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    outcome = bootstrap_in(installed, "run", cwd=elsewhere, environment={"DISPLAY": ":7"})
    assert outcome.stdout.splitlines() == [f"[] {elsewhere} "]


def test_the_program_is_compiled_before_it_starts(installed: Path) -> None:
    bootstrap_in(installed, "run", environment={"PYTHONDONTWRITEBYTECODE": "1"})
    assert list((installed / "app" / "__pycache__").glob("__main__.*.pyc"))


@pytest.mark.parametrize("arguments", [(), ("help",), ("run", "fast")])
def test_a_command_that_does_not_exist_shows_how_it_is_used(
    checkout: Path, arguments: tuple[str, ...]
) -> None:
    outcome = bootstrap_in(checkout, *arguments)
    assert outcome.returncode == 2
    assert outcome.stderr.startswith("Set the program up")


def test_a_changed_lock_is_installed_again(installed: Path) -> None:
    # The environment has no pip, so it is made anew; here that ends at a pip without a registry.
    (installed / "packaging" / bootstrap.RUNTIME).write_text("absent==1 --hash=sha256:00\n")
    outcome = bootstrap_in(installed, "run", environment=registry(installed))
    assert "Creating .venv" in outcome.stdout
    assert "could not be installed" in outcome.stderr
    assert outcome.returncode == 1


# ---------------------------------------------------------------------------------- install


def test_from_nothing_to_a_running_program_and_no_second_installation(checkout: Path) -> None:
    wheels = checkout / "wheels"
    (checkout / "packaging" / bootstrap.RUNTIME).write_text(locked(tiny_wheel(wheels)))
    (checkout / "app" / "__main__.py").write_text("import tiny; print('tiny', tiny.VALUE)")

    first = bootstrap_in(checkout, "run", "--", "x", environment=registry(wheels))
    second = bootstrap_in(checkout, "run", "--", "x", environment=registry(wheels))

    assert first.stdout.splitlines()[-1] == "tiny 42", first.stderr
    assert "Installing packaging/requirements.txt" in first.stdout
    assert second.stdout.splitlines() == ["tiny 42"]
    compiled = (checkout / ".venv").rglob("tiny*.pyc")
    assert list(compiled), "the packages are compiled once, not at every start"


def test_a_package_with_another_hash_is_refused(checkout: Path) -> None:
    wheel = tiny_wheel(checkout / "wheels")
    lock = locked(wheel)
    wheel.write_bytes(wheel.read_bytes() + b"\0")
    (checkout / "packaging" / bootstrap.RUNTIME).write_text(lock)

    outcome = bootstrap_in(checkout, "run", "--", "x", environment=registry(wheel.parent))

    assert "DO NOT MATCH THE HASHES" in outcome.stderr
    assert outcome.returncode == 1
    assert not (checkout / ".venv" / bootstrap.RECORD.name).exists()


def registry(folder: Path) -> Environment:
    """What makes pip take its packages from `folder` and from nowhere else."""
    return {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(folder)}


def tiny_wheel(folder: Path) -> Path:
    """A package `tiny` 1.0 with one module, written into `folder` as a wheel."""
    folder.mkdir()
    files = {
        "tiny.py": b"VALUE = 42\n",
        "tiny-1.0.dist-info/METADATA": b"Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n",
        "tiny-1.0.dist-info/WHEEL": b"Wheel-Version: 1.0\nTag: py3-none-any\n",
    }
    record = "".join(f"{name},{record_hash(body)},{len(body)}\n" for name, body in files.items())
    files["tiny-1.0.dist-info/RECORD"] = f"{record}tiny-1.0.dist-info/RECORD,,\n".encode()
    wheel = folder / "tiny-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, body in files.items():
            archive.writestr(name, body)
    return wheel


def record_hash(body: bytes) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(body).digest())
    return f"sha256={digest.rstrip(b'=').decode()}"


def locked(wheel: Path) -> str:
    """The line of a lock that asks for `wheel` as it is now."""
    return f"tiny==1.0 --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


# ---------------------------------------------------------------------------------- parts


def test_a_record_of_another_python_folder_or_lock_does_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = tmp_path / "record.json"
    monkeypatch.setattr(bootstrap, "RECORD", record)
    monkeypatch.setattr(bootstrap, "python", lambda: Path(sys.executable))
    now = bootstrap.fingerprint(bootstrap.RUNTIME)

    assert not bootstrap.is_installed(bootstrap.RUNTIME)
    record.write_text(json.dumps(now))
    assert bootstrap.is_installed(bootstrap.RUNTIME)
    for key in now:
        record.write_text(json.dumps({**now, key: "another"}))
        assert not bootstrap.is_installed(bootstrap.RUNTIME)
    record.write_text("{half a fi")
    assert not bootstrap.is_installed(bootstrap.RUNTIME)


def test_every_check_runs_and_the_first_failure_is_the_exit_code(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    ending = "import sys; sys.exit({})"
    checks = [(str(code), ("python", "-c", ending.format(code))) for code in (0, 3, 4)]
    monkeypatch.setattr(bootstrap, "CHECKS", checks)
    monkeypatch.setattr(bootstrap, "python", lambda: Path(sys.executable))
    assert bootstrap.check(["--version"]) == 3
    assert "Failed: 3, 4." in capfd.readouterr().out
