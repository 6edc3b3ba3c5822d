"""The window's side of the composition root: paint first, open the books meanwhile, then fill it.

Nothing imported here loads the database's libraries: the worker thread does, once the window is on
the screen.
"""

import argparse
import logging
import sys
import traceback
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import partial
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from app.author import author
from app.paths import Paths
from app.services.progress import Progress
from app.single_instance import SingleInstance
from app.views.collecting import Collecting
from app.views.formatting import Formats
from app.views.formatting import prepare as prepare_figures
from app.views.language import Translations, chosen_language, system_languages
from app.views.main_window import MainWindow
from app.views.tasks import Task
from app.views.theme import Scheme, apply_theme

_log = logging.getLogger(__name__)

_LOST = frozenset({"damaged", "not_ours"})
"""Why a data file cannot be opened where a copy of it is the remedy."""
_LOCKED = frozenset({"protected", "wrong_password"})
"""Why a data file cannot be opened where its password is the remedy."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What the worker thread brings back: the books, and what catching up did."""

    books: Any
    caught_up: Any
    set_up: bool


def run_window(asked: argparse.Namespace, where: Paths) -> int:
    """Open the window on a data folder and stay until it is closed; return the exit status.

    A second start on the same folder brings the first window to the front instead.
    """
    application = QApplication(["forfait"])
    application.setApplicationName("Forfait")
    application.setApplicationDisplayName("Forfait")
    settings = QSettings(str(where.settings), QSettings.Format.IniFormat)
    language = chosen_language(
        asked=asked.lang or "",
        saved=str(settings.value("language", "")),
        system=system_languages(),
    )
    Translations(application).use(language)
    apply_theme(application, saved_scheme(settings))
    Collecting(application)
    instance = SingleInstance(where)
    if not instance.is_first:
        return 0 if instance.raise_first() else _cannot_lock(where)
    window = MainWindow(settings, shown_day=asked.today, formats=Formats(language))
    instance.asked_to_show.connect(window.come_forward)
    # Before the books are opened again, which the next line asks for on the same signal.
    window.retry_wanted.connect(instance.take)
    opening = Opening(window, settings, asked, where, language)
    sys.excepthook = opening.say_unforeseen
    window.show_opening()
    window.painted.connect(opening.start)
    window.show()
    status = application.exec()
    opening.close()
    instance.release()
    return status


def saved_scheme(settings: QSettings) -> Scheme:
    """Return the appearance that was chosen: the system's, light or dark."""
    try:
        return Scheme(settings.value("appearance", Scheme.SYSTEM.value))
    except ValueError:
        return Scheme.SYSTEM


def _cannot_lock(where: Paths) -> int:
    from app.views.labels.opening import cannot_open  # noqa: PLC0415 - only for the sentence

    print(  # noqa: T201 - without a window, the terminal is all there is
        cannot_open("folder_not_writable", where.database), file=sys.stderr
    )
    return 1


def open_books(
    asked: argparse.Namespace, where: Paths, language: str, password: str, progress: Progress
) -> Opened:
    """Open the data file, catch up to today, and say whether the firm was set up."""
    # The database's libraries cost more than the whole window: they load here, on the worker.
    from app.models.database import open_database  # noqa: PLC0415
    from app.models.protection import key_of  # noqa: PLC0415
    from app.services.first_run import prepare  # noqa: PLC0415
    from app.services.imports.identities import read_ahead  # noqa: PLC0415
    from app.services.journal import Books  # noqa: PLC0415
    from app.services.protection import clear_drafts  # noqa: PLC0415
    from app.services.renewals import catch_up  # noqa: PLC0415
    from app.views import screens  # noqa: F401, PLC0415 - its modules load off the GUI thread

    prepare_figures(language)
    read_ahead()
    # The folder is this window's alone: whatever is half done there was cut short.
    clear_drafts(where.database)
    database = open_database(where.database, key_of(where.database, password) if password else None)
    try:
        fresh = prepare(database)
        books = Books(database, lambda: asked.today or date.today(), author())  # noqa: DTZ011
        return Opened(books, catch_up(books, progress), fresh.set_up)
    except BaseException:
        database.close()
        raise


def keep_copy(opened: Opened, progress: Progress) -> Any:  # noqa: ANN401 - services load later
    """Keep today's copy of the data file where something was done since the last."""
    from app.services.backups import keep_daily_copy  # noqa: PLC0415 - on the worker, as above

    return keep_daily_copy(opened.books, progress)


class Opening(QObject):
    """Opens the books on a worker thread, then fills the window with its screens."""

    def __init__(
        self,
        window: MainWindow,
        settings: QSettings,
        asked: argparse.Namespace,
        where: Paths,
        language: str,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._asked = asked
        self._where = where
        self._language = language
        self._task: Task | None = None
        self._keeping: Task | None = None
        self._opened: Opened | None = None
        window.retry_wanted.connect(self.start)
        window.unlock_wanted.connect(self.start)
        window.restore_wanted.connect(self._on_restore_wanted)

    def start(self, password: str = "") -> None:
        """Begin, or begin again after a failure, or with the password that was asked for."""
        self._window.show_opening()
        opens = partial(open_books, self._asked, self._where, self._language, password)
        self._task = Task(opens, self)
        self._task.succeeded.connect(self._on_opened)
        self._task.failed.connect(self._on_failed)
        self._task.start()

    def close(self) -> None:
        """Close the books; a copy that is being made is given up."""
        if self._keeping is not None:
            self._keeping.stop()
        if self._opened is not None:
            self._opened.books.database.close()

    def say_unforeseen(
        self, kind: type[BaseException], _error: BaseException, places: TracebackType | None
    ) -> None:
        """Log where something unforeseen happened, without its values, and say so in the window."""
        where = "".join(traceback.format_tb(places))
        _log.error("unforeseen %s\n%s", kind.__name__, where)
        self._window.say_unforeseen()

    def _on_opened(self, opened: Opened) -> None:
        # The screens import the services, which are loaded by now.
        from app.views.screens import fill  # noqa: PLC0415

        try:
            fill(self._window, opened.books, Formats(self._language), self._settings)
        except Exception as error:  # noqa: BLE001 - a window that only waits would say nothing
            opened.books.database.close()
            self._on_failed(error)
            return
        self._opened = opened
        self._window.greet(opened.caught_up, set_up=opened.set_up)
        # No child of the window's: it has to be stopped in peace after the window is gone.
        self._keeping = Task(lambda progress: keep_copy(opened, progress))
        self._keeping.failed.connect(self._on_copy_failed)
        self._keeping.start()

    def _on_copy_failed(self, error: Exception) -> None:
        places = "".join(traceback.format_tb(error.__traceback__))
        _log.error("no copy today: %s %s\n%s", type(error).__name__, _reason(error), places)
        self._window.say_copy_failed()

    def _on_failed(self, error: Exception) -> None:
        from app.views.failures import failure_sentence  # noqa: PLC0415 - services are loaded now
        from app.views.labels.opening import cannot_open  # noqa: PLC0415 - as above

        reason = _reason(error)
        if reason in _LOCKED:
            lead = cannot_open("protected", self._where.database)
            self._window.show_locked(lead, refused=reason == "wrong_password")
            return
        places = "".join(traceback.format_tb(error.__traceback__))
        _log.error("cannot open: %s\n%s", type(error).__name__, places)
        said = failure_sentence(error, Formats(self._language))
        self._window.show_failure(said, can_restore=reason in _LOST)

    def _on_restore_wanted(self) -> None:
        # The services are loaded now: they could not open the file.
        from app.services.backups import Clock  # noqa: PLC0415
        from app.views.settings.lost_file import LostFile  # noqa: PLC0415

        asked = self._asked
        clock = Clock(lambda: asked.today or date.today(), author())  # noqa: DTZ011
        lost = LostFile(self._where.database, clock, Formats(self._language), self._window)
        lost.replaced.connect(self._window.retry_wanted)
        lost.choose()


def _reason(error: Exception) -> str:
    """Why a file was not written, in one word for the log; never a name of a client."""
    reason = getattr(error, "reason", getattr(error, "failure", None))
    return str(reason.value) if isinstance(reason, Enum) else ""
