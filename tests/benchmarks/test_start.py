"""How long the window takes to be on the screen, against a bare one: `pytest tests/benchmarks`.

Both are started as programs of their own, turn by turn; the figures are ratios of medians.
"""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from statistics import median
from textwrap import dedent
from time import monotonic

import pytest

from app.models.database import open_database
from app.services.first_run import prepare
from app.services.journal import Books
from app.services.sample import fill_sample
from app.views.resources import resources_dir
from tests.factories import AUTHOR, TODAY, on_day

TURNS = 7
PAINT, FILLED = "painted", "filled"

BARE = dedent("""
    import os
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event):
            super().paintEvent(event)
            print("painted", flush=True)
            QTimer.singleShot(0, lambda: os._exit(0))

    application = QApplication([])
    window = Window()
    window.resize(1280, 800)
    window.show()
    application.exec()
""")

OURS = dedent("""
    import os, sys
    from app.main import main
    from app.views.main_window import MainWindow
    from app.views.status_bar import StatusBar

    painted = StatusBar.paintEvent
    greet = MainWindow.greet
    seen = []

    def paint(bar, event):
        painted(bar, event)
        if not seen:
            seen.append(1)
            heavy = {"sqlalchemy", "alembic"} & set(sys.modules)
            print("painted", *sorted(heavy), flush=True)

    def filled(window, *given, **named):
        greet(window, *given, **named)
        window.repaint()
        print("filled", flush=True)
        os._exit(0)

    StatusBar.paintEvent = paint
    MainWindow.greet = filled
    main(sys.argv[1:])
""")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample portfolio, with compiled modules as after a first start."""
    made = tmp_path_factory.mktemp("start")
    database = open_database(made / "forfait.db")
    prepare(database)
    books = on_day(Books(database, date.today, AUTHOR), TODAY)
    fill_sample(books, resources_dir(), "Cabinet")
    database.close()
    return made


def timed(program: str, *arguments: str) -> dict[str, float]:
    """Seconds from the start of a program until each line that it says."""
    began = monotonic()
    with subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    ) as running:
        assert running.stdout is not None
        return {line.strip(): monotonic() - began for line in running.stdout}


@pytest.mark.timeout(300)
def test_the_window_is_painted_before_anything_heavy(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bare, painted, filled = list[float](), list[float](), list[float]()
    for turn in range(TURNS + 1):
        one = timed(BARE)
        ours = timed(OURS, "--data-dir", str(folder), "--today", TODAY, "--lang", "fr")
        assert list(ours) == [PAINT, FILLED], "a heavy library was loaded before the first paint"
        if turn:  # the first only warms the disk
            bare.append(one[PAINT])
            painted.append(ours[PAINT])
            filled.append(ours[FILLED])
    said = [f"bare window {median(bare) * 1000:.0f} ms"]
    for what, times in (("first paint", painted), ("list filled", filled)):
        ratio = median(times) / median(bare)
        said.append(f"{what} {median(times) * 1000:.0f} ms, {ratio:.2f} × a bare window")
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(said) + "\n")
