"""Small chores of a checkout: translations and locks. Standard library only.

python packaging/tasks.py translations update    bring the .ts files in line with the sources
python packaging/tasks.py translations build     make the .qm files that are missing or outdated
python packaging/tasks.py translations check     fail if a sentence is missing or unfinished
python packaging/tasks.py guide                  take the pictures of the built-in guide anew
python packaging/tasks.py lock                   make the locked requirements anew (needs uv)
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "app"
GUIDE_PICTURES = ROOT / "resources" / "guide" / "pictures"
TRANSLATIONS = ROOT / "resources" / "translations"

LANGUAGES = ("en", "fr", "nl")
COMPLETE_LANGUAGES = ("en", "fr", "nl")
"""Languages in which nothing may be unfinished. One that is added joins them when complete."""

PLURALS_ONLY = "en"
"""The sources are English: this file holds what a count needs, one client or two clients."""

LOCKS = {"requirements.txt": (), "requirements-dev.txt": ("--group", "dev")}
"""Locked file in this folder → what uv adds to the program's own dependencies."""


def main(arguments: list[str]) -> int:
    """Do the chore named by `arguments`; the exit code is 0, or 2 if there is no such chore."""
    scripts = Path(sysconfig.get_path("scripts"))
    chores = {
        ("translations", "update"): lambda: update_translations(scripts),
        ("translations", "build"): lambda: build_translations(scripts),
        ("translations", "check"): lambda: check_translations(scripts),
        ("guide",): take_guide_pictures,
        ("lock",): lock,
    }
    chore = chores.get(tuple(arguments))
    if chore is None:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        chore()
    except subprocess.CalledProcessError as failed:
        print(f"{Path(failed.cmd[0]).name} ended with {failed.returncode}.", file=sys.stderr)
        return failed.returncode
    except ChoreFailed as failed:
        print(failed, file=sys.stderr)
        return 1
    return 0


class ChoreFailed(Exception):
    """A chore found something that a person has to mend; the message says what."""


def ts_file(folder: Path, language: str) -> Path:
    """The file in `folder` that holds the sentences in `language`."""
    return folder / f"forfait_{language}.ts"


def outdated(files: list[Path]) -> list[Path]:
    """Those of `files` (.ts) whose .qm is missing or older."""
    return [ts for ts in files if not ts.with_suffix(".qm").exists() or is_newer(ts)]


def is_newer(ts: Path) -> bool:
    """Whether `ts` was changed after the .qm beside it was built."""
    return ts.stat().st_mtime_ns > ts.with_suffix(".qm").stat().st_mtime_ns


def update_translations(
    scripts: Path, folder: Path = TRANSLATIONS, sources: Path = SOURCES
) -> None:
    """Bring the .ts files of `folder` in line with `sources`; `scripts` holds Qt's lupdate."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        plural = ["-pluralonly"] if language == PLURALS_ONLY else []
        # Without -extensions lupdate finds no Python in a folder. Line numbers would change the
        # files with every edit of a source.
        command = [
            program(scripts, "pyside6-lupdate"),
            *("-silent", "-no-obsolete", "-locations", "none", *plural),
            *("-source-language", "en", "-target-language", language),
            *("-extensions", "py", str(sources)),
            *("-ts", str(ts_file(folder, language))),
        ]
        subprocess.run(command, check=True)


def build_translations(scripts: Path, folder: Path = TRANSLATIONS) -> int:
    """Make the .qm files that are missing or older than their .ts; the number of files made."""
    files = outdated(sorted(folder.glob("forfait_*.ts")))
    for ts in files:
        release(scripts, ts, ts.with_suffix(".qm"))
    return len(files)


def check_translations(scripts: Path, folder: Path = TRANSLATIONS, sources: Path = SOURCES) -> None:
    """Refuse .ts files that are behind the sources and gated languages that are incomplete.

    ChoreFailed for the first, CalledProcessError from lrelease for the second.
    """
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary)
        for ts in folder.glob("forfait_*.ts"):
            shutil.copy(ts, fresh)
        update_translations(scripts, fresh, sources)
        for language in LANGUAGES:
            ts = ts_file(folder, language)
            if sentences(ts) != sentences(ts_file(fresh, language)):
                message = f"{ts.name} is behind the sources: packaging/tasks.py translations update"
                raise ChoreFailed(message)
        for language in COMPLETE_LANGUAGES:
            ts = ts_file(folder, language)
            release(scripts, ts, fresh / "checked.qm", "-fail-on-unfinished")


def sentences(ts: Path) -> set[tuple[str, str, str, bool]]:
    """What `ts` translates: context, source text, comment, whether it counts. Empty if no file."""
    if not ts.exists():
        return set()
    found = set()
    for context in ET.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            texts = (message.findtext("source", ""), message.findtext("comment", ""))
            counts = message.get("numerus") == "yes"
            found.add((context.findtext("name", ""), *texts, counts))
    return found


def release(scripts: Path, ts: Path, qm: Path, *options: str) -> None:
    """Build `qm` from `ts` with Qt's lrelease; CalledProcessError if it refuses."""
    lrelease = program(scripts, "pyside6-lrelease")
    subprocess.run([lrelease, "-silent", *options, str(ts), "-qm", str(qm)], check=True)


def program(scripts: Path, name: str) -> str:
    """Path of the program `name` in the folder `scripts`; ChoreFailed if it is not there."""
    found = shutil.which(name, path=str(scripts))
    if found is None:
        message = f"{name} is not installed: run packaging/bootstrap.py first."
        raise ChoreFailed(message)
    return found


def take_guide_pictures() -> None:
    """Take the pictures of the guide, with the fingerprints by which a test finds stale ones."""
    command = [sys.executable, "-m", "app", "tour", "--guide", "--out", str(GUIDE_PICTURES)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, check=True, cwd=ROOT, env=environment)


def lock() -> None:
    """Write the locked requirements: hashes, all systems, every Python the project supports."""
    uv = shutil.which("uv")
    if uv is None:
        message = "uv is not on the PATH; it makes the locks."
        raise ChoreFailed(message)
    # No address may stand in a lock: each machine asks the registry that it is set up for. Extras
    # stay: an older pip does not apply the pin of `coverage` to what asks for `coverage[toml]`.
    fixed = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-strip-extras"]
    fixed += ["--no-header", "--no-emit-index-url", "--quiet"]
    for name, chosen in LOCKS.items():
        command = [uv, "pip", "compile", "pyproject.toml", *chosen, *fixed]
        command += ["--output-file", f"packaging/{name}"]
        subprocess.run(command, check=True, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
