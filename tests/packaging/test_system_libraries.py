"""What Qt needs of a Linux system is found, installed by root, and named to others."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import system_libraries as system

LISTING = """
3 libs found in cache `/etc/ld.so.cache'
\tlibEGL.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libEGL.so.1
\tlibGL.so (libc6,x86-64) => /lib/x86_64-linux-gnu/libGL.so
"""


def test_libraries_are_absent_that_the_loader_does_not_name() -> None:
    wanted = ["libEGL.so.1", "libGL.so.1"]
    assert system.absent(LISTING, wanted) == ["libGL.so.1"]


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("opentype/inter/Inter-Regular.otf", True),
        ("truetype/inter/InterVariable.ttf", True),
        ("truetype/dejavu/DejaVuSans.ttf", False),
        ("doc/Internal.txt", False),
    ],
)
def test_the_font_is_known_by_its_file(tmp_path: Path, file: str, *, expected: bool) -> None:
    (tmp_path / file).parent.mkdir(parents=True)
    (tmp_path / file).touch()
    assert system.has_inter([str(tmp_path), str(tmp_path / "absent")]) is expected


def test_who_is_not_root_is_told_the_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert system.install(["libegl1", "libgl1"]) is False
    line = "Please run: sudo apt-get install --no-install-recommends libegl1 libgl1\n"
    assert capsys.readouterr().out == line


def test_root_installs_and_hears_why_it_failed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[list[str]] = []

    def apt_get(arguments: list[str]) -> subprocess.CompletedProcess[str]:
        asked.append(arguments)
        return subprocess.CompletedProcess(arguments, 100, "", "E: no such package")

    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr(system, "apt_get", apt_get)
    assert system.install(["libegl1"]) is False
    assert asked == [["update"], ["install", "--yes", "--no-install-recommends", "libegl1"]]
    assert "E: no such package\nThat failed. By hand: apt-get" in capsys.readouterr().out


def test_missing_libraries_become_packages(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    installed: list[list[str]] = []
    monkeypatch.setattr(system, "missing_libraries", lambda: ["libEGL.so.1", "libGL.so.1"])
    monkeypatch.setattr(system, "install", installed.append)
    monkeypatch.setattr(system, "has_apt", lambda: True)
    system.prepare_libraries()
    assert installed == [["libegl1", "libgl1"]]
    monkeypatch.setattr(system, "has_apt", lambda: False)
    system.prepare_libraries()
    assert "not installed: libEGL.so.1, libGL.so.1." in capsys.readouterr().out


def test_programs_that_are_missing_become_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    installed: list[list[str]] = []
    monkeypatch.setattr("shutil.which", lambda name: None if name == "qpdf" else f"/bin/{name}")
    monkeypatch.setattr(system, "install", installed.append)
    monkeypatch.setattr(system, "has_apt", lambda: True)
    system.prepare_test_programs()
    assert installed == ([["qpdf"]] if sys.platform == "linux" else [])


def test_a_python_without_ensurepip_gets_its_package(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    installed: list[list[str]] = []

    def install(packages: list[str]) -> bool:
        installed.append(packages)
        return True

    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setattr(system, "install", install)
    monkeypatch.setattr(system, "has_apt", lambda: True)
    assert system.prepare_venv_module() is True
    assert installed == [[f"python3.{sys.version_info.minor}-venv"]]


@pytest.mark.skipif(sys.platform != "linux", reason="ldd is of Linux")
@pytest.mark.parametrize(
    "library",
    [
        "QtWidgets.abi3.so",
        "QtNetwork.abi3.so",
        "QtPrintSupport.abi3.so",
        "QtSvg.abi3.so",
        "Qt/plugins/platforms/libqoffscreen.so",
        "Qt/plugins/platforms/libqxcb.so",
        "lrelease",
        "lupdate",
    ],
)
def test_whatever_qt_lacks_is_known(library: str) -> None:
    """`ldd` names what a library needs; none may be lacking that is not in the table."""
    import PySide6

    path = Path(PySide6.__file__).parent / library
    needs = subprocess.run(["ldd", path], capture_output=True, text=True, check=True).stdout
    assert set(re.findall(r"(\S+) => not found", needs)) <= set(system.PACKAGES)
