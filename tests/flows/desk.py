"""The main window with all its screens over a data file, as it stands once the books are open."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSettings

from app.services.journal import Books
from app.services.renewals import catch_up
from app.views.clients.table import ClientTable
from app.views.formatting import Formats
from app.views.main_window import MainWindow
from app.views.screens import fill
from tests.flows import person


@dataclass
class Clock:
    """The day; tests move it."""

    day: date

    def __call__(self) -> date:
        return self.day


@dataclass
class Desk:
    """A window, and the books that it shows."""

    window: MainWindow
    books: Books
    clock: Clock

    @property
    def list(self) -> ClientTable:
        """The list of clients on the screen."""
        return person.look(ClientTable, within=self.window)

    def open_client(self, name: str, tab: str = "Active") -> None:
        """Double-click on a client in the list of a tab."""
        person.come_to(self.window)
        person.turn_to(tab, self.window)
        person.open_row(self.list, name)


def open_desk(books: Books, settings: QSettings, language: str = "en") -> MainWindow:
    """Show the window and fill it, as the program does once the books are open."""
    formats = Formats(language)
    window = MainWindow(settings, shown_day=None, formats=formats)
    fill(window, books, formats, settings)
    window.greet(catch_up(books), set_up=True)
    window.show()
    person.come_to(window)
    return window


def close_desk(window: MainWindow) -> None:
    """Close the window and let it go."""
    window.close()
    window.deleteLater()
    person.settle()
