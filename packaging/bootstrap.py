"""Set the program up in a checkout and start it, or run every check. Standard library only.

    python3 packaging/bootstrap.py run [-- ARGS]            start the program with ARGS
    python3 packaging/bootstrap.py test [-- PYTEST ARGS]    run every check

Both create .venv, install the locked requirements and build the translations, each only when that
is not done yet. On Debian and Ubuntu the few libraries Qt needs are installed too if root asks;
anybody else is told the line to run. Without a screen `run` plays the tour, which draws the
program's screens into the folder `tour`.
"""

from __future__ import annotations

import compileall
import hashlib
import json
import os
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from pathlib import Path

import system_libraries
import tasks

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
RECORD = VENV / "forfait-installed.json"
TOUR = ROOT / "tour"

OLDEST_PYTHON = (3, 11)
THIS_PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"

RUNTIME = "requirements.txt"
DEVELOPMENT = "requirements-dev.txt"
"""Holds all that RUNTIME holds, in the same versions; a test says so."""

SIDE_BY_SIDE = ("--numprocesses=auto", "--maxprocesses=4", "--dist=loadfile")
"""Half the time on two cores; the tests of a file share what they made, so a file stays whole."""
CHECKS = (
    ("style", ("ruff", "check", ".")),
    ("format", ("ruff", "format", "--check", ".")),
    ("types", ("mypy",)),
    ("layers", ("lint-imports",)),
    ("dependencies", ("deptry", ".")),
    ("translations", ("python", "packaging/tasks.py", "translations", "check")),
)
"""Name and command of each check, before the tests themselves."""


def main(arguments: list[str]) -> int:
    """Do what `arguments` ask; the program's own exit code, or that of the first failed check."""
    if sys.version_info < OLDEST_PYTHON:
        print(f"Forfait needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 1
    command, rest = split(arguments)
    if command not in {"run", "test"}:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        prepare(DEVELOPMENT if command == "test" else RUNTIME)
        if command == "run":
            return start(rest)
        system_libraries.prepare_test_programs()
        return check(rest)
    except SetupFailed as failed:
        print(failed, file=sys.stderr)
        return failed.exit_code
    except KeyboardInterrupt:
        return 130


def split(arguments: list[str]) -> tuple[str, list[str]]:
    """The command and what stands after `--`: `run -- --help` is ("run", ["--help"]).

    Arguments without the `--` belong to nobody: the command is then empty.
    """
    command, *rest = arguments or [""]
    if rest and rest[0] != "--":
        return "", []
    return command, rest[1:]


class SetupFailed(Exception):
    """A step of the setting up failed; the message says which, `exit_code` is that of the step."""

    def __init__(self, message: str, exit_code: int = 1) -> None:
        super().__init__(message)
        self.exit_code = exit_code


# ---------------------------------------------------------------------------------- setting up


def prepare(requirements: str) -> None:
    """Bring libraries, environment and translations up to date; takes a moment when they are."""
    system_libraries.prepare_libraries()
    if not is_installed(requirements):
        system_libraries.prepare_font()
        if not can_be_kept(VENV):
            create_environment()
        install(requirements)
    try:
        built = tasks.build_translations(scripts_folder())
    except (subprocess.CalledProcessError, tasks.ChoreFailed) as failed:
        message = f"The translations could not be built: {failed}"
        raise SetupFailed(message) from failed
    if built:
        print(f"Built {built} translations.")


def fingerprint(requirements: str) -> dict[str, str]:
    """What an installation of the file `requirements` depends on, as it is now."""
    content = (ROOT / "packaging" / requirements).read_bytes()
    return {
        "python": THIS_PYTHON,
        "folder": str(VENV),
        requirements: hashlib.sha256(content).hexdigest(),
    }


def is_installed(requirements: str) -> bool:
    """Whether .venv, made here by a Python of this version, holds what `requirements` says."""
    if not python().exists():  # also where the Python it was made by is gone
        return False
    try:
        record = json.loads(RECORD.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(record, dict) and fingerprint(requirements).items() <= record.items()


def can_be_kept(environment: Path) -> bool:
    """Whether `environment` was made by a Python of this version and has a pip that starts."""
    try:
        settings = (environment / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        return False
    if f"version = {THIS_PYTHON}." not in settings:
        return False
    asked = [str(python()), "-m", "pip", "--version"]
    try:
        return subprocess.run(asked, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def create_environment() -> None:
    """Make .venv anew with this Python; what stood there is removed."""
    if not system_libraries.prepare_venv_module():
        message = "Without them no environment can be created."
        raise SetupFailed(message)
    print(f"Creating {VENV.name} with Python {sys.version.split()[0]}.")
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if code := subprocess.run(command, check=False).returncode:
        message = f"{VENV.name} could not be created."
        raise SetupFailed(message, code)


def install(requirements: str) -> None:
    """Install the locked file `requirements` into .venv and note that it is there."""
    print(f"Installing packaging/{requirements}. The first time this takes a minute or two.")
    RECORD.unlink(missing_ok=True)
    # Twice quiet: errors, but no warnings about how this machine's pip is set up.
    command = [str(python()), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    # A wheel for every package: building one from its source would fetch what no lock names.
    command += ["--only-binary", ":all:", "--require-hashes"]
    command += ["--requirement", str(ROOT / "packaging" / requirements)]
    if code := subprocess.run(command, check=False, stdin=subprocess.DEVNULL).returncode:
        message = "The requirements could not be installed; pip says why above."
        raise SetupFailed(message, code)
    record = {**fingerprint(RUNTIME), **fingerprint(requirements)}
    RECORD.write_text(json.dumps(record, indent=2), encoding="utf-8")


def scripts_folder() -> Path:
    """Where .venv keeps its programs: bin, or Scripts on Windows."""
    variables = {"base": str(VENV), "platbase": str(VENV)}
    return Path(sysconfig.get_path("scripts", "venv", variables))


def python() -> Path:
    """The Python of .venv."""
    return scripts_folder() / Path("python").with_suffix(sysconfig.get_config_var("EXE") or "")


# ---------------------------------------------------------------------------------- run


def start(arguments: list[str]) -> int:
    """Start the program with `arguments`, or the tour where there is no screen to start on."""
    # Compiled here because PYTHONDONTWRITEBYTECODE would make every start compile it anew.
    compileall.compile_dir(ROOT / "app", quiet=1)
    environment = dict(os.environ)
    if not arguments and not has_screen(sys.platform, environment):
        print(f"There is no screen here: playing the tour into {TOUR} instead.")
        arguments = ["tour", "--out", str(TOUR)]
        environment["QT_QPA_PLATFORM"] = "offscreen"
    # The program is found in the checkout from whichever folder it is started, and only there (-P).
    environment["PYTHONPATH"] = str(ROOT)
    command = [str(python()), "-P", "-m", "app", *arguments]
    sys.stdout.flush()
    if os.name == "posix":
        os.execve(command[0], command, environment)  # noqa: S606 - no shell is wanted
    return subprocess.run(command, env=environment, check=False).returncode


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can open: always on Windows and macOS, with X or Wayland elsewhere."""
    if platform in {"win32", "darwin"}:
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


# ---------------------------------------------------------------------------------- test


def check(arguments: list[str]) -> int:
    """Run every check, each whether or not those before failed; the first failure's exit code."""
    commands = [*CHECKS, ("tests", ("python", "-m", "pytest", *pytest_arguments(arguments)))]
    codes = {}
    for name, command in commands:
        print(f"\n== {name}: {' '.join(command)}", flush=True)
        codes[name] = subprocess.run(in_environment(command), cwd=ROOT, check=False).returncode
    failed = [name for name, code in codes.items() if code]
    if failed:
        print(f"Failed: {', '.join(failed)}.")
    return next((code for code in codes.values() if code), 0)


def in_environment(command: tuple[str, ...]) -> list[str]:
    """`command` with its program taken from .venv."""
    name, *rest = command
    return [str(python() if name == "python" else tasks.program(scripts_folder(), name)), *rest]


def pytest_arguments(asked: list[str]) -> list[str]:
    """What pytest is told: `asked`, or everything with the coverage of rules and use cases.

    `--cases PATH` becomes `--cases=PATH`: pytest would take the path for the tests to run.
    """
    if not asked:
        return [*SIDE_BY_SIDE, "--cov", "--cov-report=term-missing:skip-covered"]
    glued: list[str] = []
    for argument in asked:
        if glued and glued[-1] == "--cases":
            glued[-1] = f"--cases={argument}"
        else:
            glued.append(argument)
    return glued


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
