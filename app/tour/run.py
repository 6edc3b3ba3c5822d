"""Taking the pictures: French and English, light and dark, on a fixed day, in a passing folder."""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication

from app.models.database import open_database
from app.services.first_run import prepare
from app.services.journal import Books
from app.tour.pictures import Camera, take_pictures
from app.tour.stage import stage
from app.views.formatting import Formats
from app.views.language import Translations
from app.views.theme import Scheme, apply_theme

DAY = date(2026, 11, 22)
"""The day on which the sample portfolio is shown, unless another is asked for."""
SCALE = "1.5"
"""Pixels a point, unless the environment says otherwise."""
LANGUAGES = ("fr", "en")
SCHEMES = (Scheme.LIGHT, Scheme.DARK)


def run_tour(asked: argparse.Namespace) -> int:
    """Leave the pictures in the folder that was asked for; return the exit status."""
    out: Path = asked.out
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError:
        print(f"forfait: the folder {out} cannot be written; choose another.", file=sys.stderr)
        return 1
    os.environ.setdefault("QT_SCALE_FACTOR", SCALE)
    application = QApplication(["forfait"])
    translations = Translations(application)
    languages = (asked.lang,) if asked.lang else LANGUAGES
    with (
        tempfile.TemporaryDirectory() as folder,
        open_stage(Path(folder), asked.today or DAY) as (books, empty),
    ):
        settings = QSettings(str(Path(folder, "tour.ini")), QSettings.Format.IniFormat)
        for language in languages:
            translations.use(language)
            for scheme in SCHEMES:
                apply_theme(application, scheme)
                camera = Camera(out, f"{language}_{scheme.value}")
                take_pictures(camera, books, empty, Formats(language), settings)
                _forget_windows()
    print(f"{len(list(out.glob('*.png')))} pictures in {out}")
    return 0


@contextmanager
def open_stage(folder: Path, day: date) -> Iterator[tuple[Books, Books]]:
    """Give two files: the sample portfolio, staged, and an empty one."""
    full, empty = (open_database(folder / name / "forfait.db") for name in ("full", "empty"))
    try:
        for database in (full, empty):
            prepare(database)
        books = Books(full, lambda: day, "C. Lemaire")
        stage(books)
        yield books, Books(empty, lambda: day, "C. Lemaire")
    finally:
        full.close()
        empty.close()


def _forget_windows() -> None:
    """Let closed windows go before the next round begins."""
    for widget in QApplication.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
