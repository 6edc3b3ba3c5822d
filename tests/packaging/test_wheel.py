"""A wheel of the program is complete: code, migrations, icons, built translations, the command."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    # With the tools at hand (no isolation): a test asks no registry.
    command = [sys.executable, "-m", "pip", "wheel", str(ROOT), "--no-deps", "--no-build-isolation"]
    command += ["--no-index", "--disable-pip-version-check", "-qq", "--wheel-dir", str(folder)]
    subprocess.run(command, check=True)
    return zipfile.ZipFile(next(folder.glob("*.whl")))


def test_it_holds_what_the_program_reads(wheel: zipfile.ZipFile) -> None:
    held = set(wheel.namelist())
    code = {str(path.relative_to(ROOT)) for path in (ROOT / "app").rglob("*.py")}
    resources = {
        str("app" / path.relative_to(ROOT))
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert code | resources <= held


def test_it_holds_nothing_else(wheel: zipfile.ZipFile) -> None:
    tops = {name.partition("/")[0] for name in wheel.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"app"}


def test_it_brings_the_command(wheel: zipfile.ZipFile) -> None:
    (entry_points,) = (name for name in wheel.namelist() if name.endswith("entry_points.txt"))
    assert "forfait = app.main:main" in wheel.read(entry_points).decode()
