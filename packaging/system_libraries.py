"""What Qt and venv need of a Linux system, and which Debian package brings it.

Nothing here concerns Windows or macOS, where Qt brings all it needs.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path

PACKAGES = {
    # Qt's core, network and painting.
    "libglib-2.0.so.0": "libglib2.0-0",
    "libzstd.so.1": "libzstd1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    # Windows on a screen.
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Library that Qt loads → the Debian and Ubuntu package that holds it."""

TEST_PROGRAMS = {
    "soffice": "libreoffice-calc-nogui",
    "pdffonts": "poppler-utils",
    "qpdf": "qpdf",
}
"""Program that the tests read exported files back with → the package that holds it."""

FONT_PACKAGE = "fonts-inter"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


def prepare_libraries() -> None:
    """Install the libraries that Qt lacks, or say how; what is done is printed."""
    missing = missing_libraries()
    if not missing:
        return
    packages = [PACKAGES[library] for library in missing]
    if has_apt():
        print(f"Qt needs {len(packages)} more system libraries.")
        install(packages)
    else:
        print(f"Qt needs these system libraries, which are not installed: {', '.join(missing)}.")


def prepare_font() -> None:
    """Install Inter, the font the program was drawn with; it looks well with others too."""
    if sys.platform == "linux" and has_apt() and not has_inter(FONT_FOLDERS):
        print("The program was drawn with the font Inter, which is not installed.")
        install([FONT_PACKAGE])


def prepare_test_programs() -> None:
    """Install the programs that the tests read files back with; without them these are skipped."""
    missing = [program for program in TEST_PROGRAMS if shutil.which(program) is None]
    if sys.platform == "linux" and missing and has_apt():
        print(f"The tests read exported files back with {', '.join(missing)}.")
        install([TEST_PROGRAMS[program] for program in missing])


def prepare_venv_module() -> bool:
    """Make sure that this Python can create an environment with pip; False if it can not."""
    if importlib.util.find_spec("ensurepip") is not None:
        return True
    print("This Python lacks the modules venv and ensurepip.")
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    return has_apt() and install([package])


def missing_libraries() -> list[str]:
    """The libraries of PACKAGES that the loader does not know; none where nobody can tell."""
    if sys.platform != "linux":
        return []
    # On Debian it is in a folder that only root has on the PATH.
    ldconfig = shutil.which("ldconfig", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if ldconfig is None:
        return []
    listing = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False)
    return absent(listing.stdout, PACKAGES) if listing.returncode == 0 else []


def absent(listing: str, wanted: Collection[str]) -> list[str]:
    """Those of `wanted` that `listing`, the output of `ldconfig -p`, does not name."""
    known = {line.split()[0] for line in listing.splitlines() if " => " in line}
    return [library for library in wanted if library not in known]


def has_apt() -> bool:
    """Whether packages come with apt here: Debian, Ubuntu and what is made from them."""
    return shutil.which("apt-get") is not None


def has_inter(folders: Collection[str]) -> bool:
    """Whether a font file whose name begins with Inter lies under one of `folders`."""
    return any(
        next(Path(folder).expanduser().rglob("Inter*.[ot]t[fc]"), None) is not None
        for folder in folders
    )


def install(packages: list[str]) -> bool:
    """Install `packages` as root; otherwise print the line that does it. False if not installed."""
    line = f"apt-get install --no-install-recommends {' '.join(packages)}"
    if os.geteuid() != 0:
        print(f"Please run: sudo {line}")
        return False
    print(f"Installing {' '.join(packages)}.")
    # Where the lists can not be fetched those at hand may do, so the first answer does not count.
    _ = apt_get(["update"])
    installed = apt_get(["install", "--yes", "--no-install-recommends", *packages])
    if installed.returncode != 0:
        print(f"{installed.stderr.strip()}\nThat failed. By hand: {line}")
    return installed.returncode == 0


def apt_get(arguments: list[str]) -> subprocess.CompletedProcess[str]:
    """The outcome of an apt-get that asks nothing; what it says is in it, not on the screen."""
    return subprocess.run(
        ["apt-get", "-qq", *arguments],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
