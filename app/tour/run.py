"""Taking the pictures: three languages, light and dark, on a fixed day, in a passing folder."""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QSettings,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from app.models.database import copy_to, open_database
from app.services.catalogue import import_catalogue
from app.services.catalogue_file import read_catalogue
from app.services.first_run import prepare
from app.services.journal import Books
from app.services.renewals import catch_up
from app.services.sample import CATALOGUE
from app.tour.camera import Camera
from app.tour.guide import GuideCamera
from app.tour.pictures import take_pictures
from app.tour.stage import Stage, charge_on, read_use, set_accounts, stage, state_invoice, take_over
from app.views.formatting import Formats
from app.views.guide.contents import WRITTEN
from app.views.language import Translations
from app.views.resources import resources_dir
from app.views.theme import Scheme, apply_theme

DAY = date(2026, 11, 22)
"""The day on which the sample portfolio is shown, unless another is asked for."""
MOMENT = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
"""When everything in the pictures was done: they are to be the same each time."""
LATER = timedelta(days=60)
"""After so many days, bills and reports have something to show."""
TWO_WEEKS = timedelta(days=16)
"""After so many days, half of the windows of the day have closed."""
SCALE = "1.5"
"""Pixels a point, unless the environment says otherwise."""
LANGUAGES = ("fr", "en", "nl")
SCHEMES = (Scheme.LIGHT, Scheme.DARK)


def run_tour(asked: argparse.Namespace) -> int:
    """Leave the pictures in the folder that was asked for; return the exit status."""
    out: Path = asked.out
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError:
        print(f"forfait: the folder {out} cannot be written; choose another.", file=sys.stderr)
        return 1
    if asked.guide:
        # In the guide's pictures letters are to be read, and files to stay small.
        os.environ["QT_SCALE_FACTOR"] = "1"
    os.environ.setdefault("QT_SCALE_FACTOR", SCALE)
    qInstallMessageHandler(_without_hints)
    application = QApplication(["forfait"])
    translations = Translations(application)
    written = WRITTEN if asked.guide else LANGUAGES
    languages: tuple[str, ...] = (asked.lang,) if asked.lang else written
    schemes: tuple[Scheme, ...] = SCHEMES
    with (
        tempfile.TemporaryDirectory() as folder,
        open_stage(Path(folder), asked.today or DAY) as staged,
    ):
        settings = QSettings(str(Path(folder, "tour.ini")), QSettings.Format.IniFormat)
        if asked.guide:
            schemes = SCHEMES[:1]
        for language in languages:
            translations.use(language)
            for scheme in schemes:
                apply_theme(application, scheme)
                camera = Camera(out, f"{language}_{scheme.value}")
                if asked.guide:
                    camera = GuideCamera(out / language, language)
                take_pictures(camera, staged, Formats(language), settings)
                forget_windows()
    print(f"{len(list(out.rglob('*.png')))} pictures in {out}")
    return 0


@contextmanager
def open_stage(folder: Path, day: date) -> Iterator[Stage]:
    """Make the files of the tour in a folder, and close them after it."""
    with ExitStack() as files:

        def opened(name: str, today: date) -> Books:
            database = open_database(folder / name / "forfait.db")
            files.callback(database.close)
            prepare(database)
            return Books(database, lambda: today, "C. Lemaire", lambda: MOMENT)

        books, empty, stocked, unread = (
            opened(name, day) for name in ("full", "empty", "stocked", "unread")
        )
        stage(books)
        catalogue = (resources_dir() / CATALOGUE).read_text(encoding="utf-8")
        for without_clients in (stocked, unread):
            import_catalogue(without_clients, read_catalogue(catalogue))
        take_over(unread)
        two_weeks_on = replace(unread, today=lambda: day + TWO_WEEKS)
        catch_up(two_weeks_on)
        (folder / "later").mkdir()
        copy_to(books.database, folder / "later" / "forfait.db")
        later = opened("later", day + LATER)
        catch_up(later)
        read_use(later)
        charge_on(later)
        set_accounts(later)
        state_invoice(later)
        yield Stage(books, later, stocked, two_weeks_on, empty)


def forget_windows() -> None:
    """Let closed windows go before the next round begins."""
    for widget in QApplication.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def _without_hints(_kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
    """Pass Qt's messages on, but for one.

    WORKAROUND: without a screen, Qt says of every window that it cannot hand on its size hints.
    """
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)
