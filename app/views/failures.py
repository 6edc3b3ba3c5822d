"""One sentence in the window for whatever a command or a task raised."""

import logging
import traceback
from enum import Enum
from pathlib import Path

from app.domain.catalogue import Catalogue
from app.domain.errors import Refused
from app.services.backups import CannotRestore
from app.services.exports.writing import CannotWrite
from app.services.imports.failures import UnreadableFile
from app.views import labels
from app.views.formatting import Formats
from app.views.labels.copies import cannot_restore
from app.views.labels.files import cannot_write
from app.views.labels.opening import cannot_open
from app.views.labels.source import Labels

_log = logging.getLogger(__name__)


def failure_sentence(error: Exception, formats: Formats, catalogue: Catalogue | None = None) -> str:
    """Return what happened, where and what to do; what nobody foresaw goes to the log as well."""
    match error:
        case Refused():
            return labels.refusal(error, catalogue or Catalogue("", "EUR"), formats)
        case UnreadableFile():
            return labels.unreadable(error, formats)
        case CannotWrite():
            return cannot_write(error)
        case CannotRestore():
            return cannot_restore(str(error.failure.value), error.path)
        case _:
            return _of_the_file(error) or _unforeseen(error)


def _of_the_file(error: Exception) -> str:
    """Word why a data file cannot be opened: the views know that error by its shape only."""
    failure, path = getattr(error, "failure", None), getattr(error, "path", None)
    if isinstance(failure, Enum) and isinstance(path, Path):
        return cannot_open(str(failure.value), path)
    return ""


def _unforeseen(error: Exception) -> str:
    """Log where it happened; the message of the error is left out, it may name a client."""
    places = "".join(traceback.format_tb(error.__traceback__))
    _log.error("unforeseen %s\n%s", type(error).__name__, places)
    return Labels.tr("Something unforeseen happened; nothing is half done. The log says more.")
