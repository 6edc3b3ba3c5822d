"""What every screen is handed: the open books, how figures are written, and what changed."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from app.services.changes import Changes
from app.services.journal import Books
from app.services.renewals import catch_up
from app.views.formatting import Formats

P = ParamSpec("P")
R = TypeVar("R")


class Workspace(QObject):
    """The open books. Screens ask queries, apply commands, and re-query on `changed`."""

    changed = Signal(object)
    """Carries `Changes`: what an act touched."""

    def __init__(self, books: Books, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.books = books
        self.formats = formats

    def ask(
        self, query: Callable[Concatenate[Books, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Return a query's read model: `workspace.ask(client_detail, 7)`."""
        return query(self.books, *args, **kwargs)

    def apply(
        self, command: Callable[Concatenate[Books, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run a command and tell every screen what it touched; return what it returns.

        A command returns its `Changes`, or a tuple that ends with them. Time comes first.
        """
        self.catch_up()
        result = command(self.books, *args, **kwargs)
        self.announce(result)
        return result

    def catch_up(self) -> None:
        """Announce the renewals of a day that began since the last act, before the next act.

        Raises `Refused` (DAY_BEFORE_LATEST).
        """
        self.announce(catch_up(self.books))

    def announce(self, result: object) -> None:
        """Tell every screen what a command touched, once its result is on the GUI thread."""
        changes = result[-1] if isinstance(result, tuple) and result else result
        changes = getattr(changes, "changes", changes)
        if isinstance(changes, Changes) and changes != Changes():
            self.changed.emit(changes)
