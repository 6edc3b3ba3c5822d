"""Running one command: language first, then the books, and one sentence where it cannot be done."""

import argparse
import logging
import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSettings

from app.cli.advance_command import advance
from app.cli.backup_command import backup, restore, restore_lost
from app.cli.catalogue_command import catalogue
from app.cli.check_command import check
from app.cli.clients_command import clients
from app.cli.desk import Desk, open_desk
from app.cli.entries_command import entries
from app.cli.failures import sentence_of
from app.cli.import_command import import_file
from app.cli.invoice_command import invoice
from app.cli.preview_command import preview
from app.cli.rebill_command import rebill
from app.cli.report_command import report
from app.cli.sample_command import sample
from app.cli.statements_command import statements
from app.models.database import CannotOpenError, OpeningFailure
from app.paths import Paths
from app.views.language import Translations, chosen_language, system_languages

_log = logging.getLogger(__name__)

COMMANDS: dict[str, Callable[[Desk, argparse.Namespace], int]] = {
    "advance": advance,
    "backup": backup,
    "catalogue": catalogue,
    "check": check,
    "clients": clients,
    "entries": entries,
    "import": import_file,
    "invoice": invoice,
    "preview": preview,
    "rebill": rebill,
    "report": report,
    "restore": restore,
    "sample": sample,
    "statements": statements,
}

_LOST = frozenset({OpeningFailure.DAMAGED, OpeningFailure.NOT_OURS, OpeningFailure.WRONG_PASSWORD})
"""What a copy of the data file is the remedy for."""


def run(asked: argparse.Namespace, paths: Paths) -> int:
    """Run the command that was asked for; return the exit status."""
    application = QCoreApplication.instance() or QCoreApplication(["forfait"])
    saved = str(QSettings(str(paths.settings), QSettings.Format.IniFormat).value("language", ""))
    language = chosen_language(asked=asked.lang or "", saved=saved, system=system_languages())
    Translations(application).use(language)
    try:
        return _on_books(asked, paths, language)
    except CannotOpenError as error:
        if asked.command != "restore" or error.failure not in _LOST:
            return _say(sentence_of(error, None))
        return _restore_lost(asked, paths)
    except Exception as error:  # noqa: BLE001 - the last place before a traceback would be shown
        return _say(sentence_of(error, None))


def _on_books(asked: argparse.Namespace, paths: Paths, language: str) -> int:
    """Run a command on the open books; raises what prevents their opening."""
    with open_desk(asked, paths, language) as desk:
        try:
            return COMMANDS[asked.command](desk, asked)
        except BrokenPipeError:
            # Whoever read the answer has gone; nothing is left to be said to anybody.
            return 1
        except Exception as error:  # noqa: BLE001 - worded with the catalogue of these books
            return _say(sentence_of(error, desk))


def _restore_lost(asked: argparse.Namespace, paths: Paths) -> int:
    """Put a copy in the place of a file that cannot be opened: what copies are kept for."""
    try:
        return restore_lost(asked, paths)
    except Exception as error:  # noqa: BLE001 - as above
        return _say(sentence_of(error, None))


def _say(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
