"""One sentence for whatever stops a command; what nobody foresaw goes to the log."""

import logging
import traceback

from PySide6.QtCore import QCoreApplication

from app.cli.desk import Desk
from app.domain.catalogue import Catalogue
from app.domain.errors import Refused
from app.models.database import CannotOpenError
from app.services.exports.writing import CannotWrite
from app.services.imports.failures import UnreadableFile
from app.services.terms import load_catalogue
from app.views import labels
from app.views.formatting import Formats
from app.views.labels.files import cannot_write
from app.views.labels.opening import cannot_open

_log = logging.getLogger(__name__)


class Failed(Exception):
    """A command that cannot be done, with the sentence that says why."""


def sentence_of(error: Exception, desk: Desk | None) -> str:
    """Return what, where and what to do, for any exception that stops a command."""
    formats = desk.formats if desk else Formats("en")
    match error:
        case Failed():
            return str(error)
        case Refused():
            return labels.refusal(error, _catalogue(desk), formats)
        case CannotOpenError():
            return cannot_open(error.failure.value, error.path)
        case UnreadableFile():
            return labels.unreadable(error, formats)
        case CannotWrite():
            return cannot_write(error)
        case _:
            log_unforeseen(error)
            return QCoreApplication.translate(
                "CommandLine",
                "Something unforeseen happened; nothing was changed. The log says more.",
            )


def log_unforeseen(error: BaseException) -> None:
    """Write where it happened to the log; its message is left out, it may name a client."""
    places = "".join(traceback.format_tb(error.__traceback__))
    _log.error("unforeseen %s\n%s", type(error).__name__, places)


def _catalogue(desk: Desk | None) -> Catalogue:
    if desk is None:
        return Catalogue("", "EUR")
    with desk.books.database.read() as session:
        return load_catalogue(session)
