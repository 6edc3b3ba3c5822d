"""One sentence for whatever stops a command."""

from typing import TYPE_CHECKING

from app.domain.errors import Refused
from app.services.catalogue import catalogue
from app.views.failures import failure_sentence
from app.views.formatting import Formats

if TYPE_CHECKING:
    from app.cli.desk import Desk


class Failed(Exception):
    """A command that cannot be done, with the sentence that says why."""


def sentence_of(error: Exception, desk: "Desk | None") -> str:
    """Return what, where and what to do, for any exception that stops a command."""
    if isinstance(error, Failed):
        return str(error)
    if desk is None:
        return failure_sentence(error, Formats("en"))
    names = catalogue(desk.books) if isinstance(error, Refused) else None
    return failure_sentence(error, desk.formats, names)
