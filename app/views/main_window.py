"""The main window's frame: navigation, menus, the page in the middle, the status bar.

It is on the screen before the books are open, so nothing here loads the services.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.views.formatting import Formats
from app.views.status_bar import StatusBar
from app.views.tasks import Task
from app.views.waiting import CannotOpen, Locked, Waiting
from app.views.widgets.bars import Toast
from app.views.widgets.navigation import NavigationBar, NavigationItem

if TYPE_CHECKING:
    from app.services.renewals import CaughtUp


@runtime_checkable
class Leavable(Protocol):
    """A screen on which something typed may be lost by leaving it."""

    @property
    def has_unsaved(self) -> bool:
        """Whether something would be lost."""

    def ask_to_leave(self, then: Callable[[], object]) -> None:
        """Ask; where the answer is to leave, forget what was typed and go on with `then`."""


class MainWindow(QMainWindow):
    """The frame that the screens are put into."""

    painted = Signal()
    """The window is on the screen, for the first time."""
    retry_wanted = Signal()
    unlock_wanted = Signal(str)
    """The books are to be opened with this password."""
    restore_wanted = Signal()
    """A copy is to take the place of the file that cannot be opened."""
    ready = Signal(object, bool)
    """The books are open: what catching up did, and whether the firm was set up."""

    def __init__(self, settings: QSettings, *, shown_day: date | None, formats: Formats) -> None:
        super().__init__()
        self._settings = settings
        self._formats = formats
        self._shown_day = shown_day
        self._is_painted = False
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._pages: dict[str, QWidget] = {}
        self._shown_key = ""
        self.navigation = NavigationBar("Forfait")
        self.navigation.current_changed.connect(self.show_page)
        self.status = StatusBar()
        self._stack = QStackedWidget()
        self._build()
        self.menus = {key: self._menu(text) for key, text in self._menu_titles().items()}
        self._fill_menus()
        self.set_firm("")
        self.resize(QSize(1280, 800))
        self.setMinimumSize(960, 600)
        self._restore()

    def show_opening(self) -> None:
        """Say that the books are being opened."""
        self._replace_alone(Waiting(self.tr("Opening the data file…")))

    def show_failure(self, sentence: str, *, can_restore: bool = False) -> None:
        """Say why the books cannot be opened, with the way to try again, or to restore a copy."""
        page = CannotOpen(sentence, can_restore=can_restore)
        page.retry.connect(self.retry_wanted)
        page.restore.connect(self.restore_wanted)
        page.leave.connect(self.close)
        self._replace_alone(page)

    def show_locked(self, sentence: str, *, refused: bool = False) -> None:
        """Ask for the password of the books; `refused` where one was given and is not theirs."""
        page = Locked(sentence, refused=refused)
        page.unlock.connect(self.unlock_wanted)
        page.restore.connect(self.restore_wanted)
        page.leave.connect(self.close)
        self._replace_alone(page)
        page.setFocus()

    def add_page(
        self, item: NavigationItem, make: Callable[[], QWidget], *, below: bool = False
    ) -> None:
        """Add a screen and its place in the navigation; it is made when it is first shown."""
        self.navigation.add(item, below=below)
        self._makers[item.key] = make

    def show_page(self, key: str) -> None:
        """Show a screen by its key; one that would lose something asks first."""
        here = self._shown_key
        shown: object = self._pages.get(here)
        if here != key and isinstance(shown, Leavable) and shown.has_unsaved:
            self.navigation.set_current(here)
            shown.ask_to_leave(partial(self.show_page, key))
            return
        self._shown_key = key
        self.navigation.set_current(key)
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = self._makers[key]()
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.status.clear()
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        announce = getattr(page, "announce", None)
        if announce is not None:
            announce()

    def set_firm(self, name: str, *, fictitious: bool = False) -> None:
        """Show whose file this is, and that its data are fictitious."""
        parts = [name] if name else []
        if self._shown_day is not None:
            parts.append(self.tr("as of {day}").format(day=self._formats.day(self._shown_day)))
        parts.append("Forfait")
        self.setWindowTitle(" – ".join(parts))
        self.navigation.set_note(self.tr("Fictitious data") if fictitious else "")

    def greet(self, caught_up: "CaughtUp", *, set_up: bool) -> None:
        """Announce that the books are open."""
        self.ready.emit(caught_up, set_up)

    def come_forward(self) -> None:
        """Come to the front: the program was started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def toast(self, sentence: str) -> None:
        """Say something over the foot of the window for a few seconds."""
        Toast(sentence, self).show_over()

    def say_unforeseen(self) -> None:
        """Say that something unforeseen happened; the log says where."""
        self.toast(
            self.tr("Something unforeseen happened; nothing is half done. The log says more.")
        )

    def say_copy_failed(self) -> None:
        """Say that the copy of the day could not be made; the log says why."""
        self.status.show_done(
            self.tr("Today's copy of the data file was not made: see Settings, Data file")
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # Once what lies in the window is painted too.
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._close_dialogs():
            event.ignore()
            return
        shown: object = self._pages.get(self._shown_key)
        if isinstance(shown, Leavable) and shown.has_unsaved:
            event.ignore()
            shown.ask_to_leave(self.close)
            return
        for task in self.findChildren(Task):
            # Nobody is left to hear of it, and a thread must not outlive its window.
            task.stop()
        self._settings.setValue("window/geometry", self.saveGeometry())
        self._settings.setValue("window/page", self.navigation.current)
        super().closeEvent(event)

    def _close_dialogs(self) -> bool:
        """Close the windows that belong to this one; False where one of them asks first."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        open_ones = [d for d in self.findChildren(QDialog, options=direct) if d.isVisible()]
        return all(dialog.close() for dialog in open_ones)

    @property
    def saved_page(self) -> str:
        """The screen that was shown when the window was last closed."""
        return str(self._settings.value("window/page", ""))

    def _build(self) -> None:
        centre = QWidget()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(right, 1)
        self.setCentralWidget(centre)

    def _replace_alone(self, page: QWidget) -> None:
        """Show a page that stands for the whole window while the books are not open."""
        while (old := self._stack.widget(0)) is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._pages.clear()
        self._stack.addWidget(page)

    def _menu_titles(self) -> dict[str, str]:
        return {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "clients": self.tr("&Clients"),
            "help": self.tr("&Help"),
        }

    def _menu(self, title: str) -> QMenu:
        return self.menuBar().addMenu(title)

    def _fill_menus(self) -> None:
        leave = QAction(self.tr("&Quit"), self)
        leave.setShortcut(QKeySequence("Ctrl+Q"))
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        leave.triggered.connect(self.close)
        self.menus["file"].addAction(leave)
        about = QAction(self.tr("&About Forfait"), self)
        about.setMenuRole(QAction.MenuRole.AboutRole)
        about.triggered.connect(self._on_about)
        self.menus["help"].addAction(about)

    def _restore(self) -> None:
        geometry = self._settings.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def _on_about(self) -> None:
        self.toast(self.tr("Forfait: the subscriptions of your clients, offline and to the cent."))
