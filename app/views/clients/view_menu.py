"""The button of the saved views: which one is shown, the others, and how one is made."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from app.views.clients.name_dialog import NameDialog, NameWords
from app.views.clients.views import ListView, ViewMemory
from app.views.icons import set_icon
from app.views.widgets.buttons import GhostButton
from app.views.widgets.painting import escaped


class ViewMenu(QObject):
    """Opens under its button. The page says what is shown; a view that is chosen is a signal."""

    chosen = Signal(object)
    """A `ListView` is to be shown."""
    saved = Signal(str)
    """What was just done with a view, in words."""

    def __init__(
        self, button: GhostButton, memory: ViewMemory, shown: Callable[[], ListView]
    ) -> None:
        super().__init__(button)
        self._button, self._memory, self._shown = button, memory, shown
        self.name = ""
        button.clicked.connect(self._on_clicked)

    def say(self) -> None:
        """Word the button: the view that is shown, and whether it was changed since."""
        view = self._memory.named(self.name) if self.name else None
        if view is None:
            self.name = ""
            text = self.tr("Views")
        elif self._shown().shows_as(view):
            text = self.tr("View: {name}").format(name=escaped(view.name))
        else:
            text = self.tr("View: {name} (changed)").format(name=escaped(view.name))
        self._button.setText(text)
        self._button.updateGeometry()

    def menu(self) -> QMenu:
        """The views as they stand, and the acts on them."""
        menu = QMenu(self._button)
        group = QActionGroup(menu)
        for view in self._memory.views():
            act = menu.addAction(escaped(view.name))
            act.setCheckable(True)
            act.setChecked(view.name == self.name)
            act.triggered.connect(partial(self.choose, view.name))
            group.addAction(act)
        menu.addSeparator()
        self._add_acts(menu)
        return menu

    def choose(self, name: str) -> None:
        """Show a saved view."""
        view = self._memory.named(name)
        if view is not None:
            self.name = name
            self.chosen.emit(view)

    def _add_acts(self, menu: QMenu) -> None:
        everything = menu.addAction(self.tr("&All clients"))
        everything.triggered.connect(self._on_everything)
        keep = menu.addAction(self.tr("&Save as a view…"))
        set_icon(keep, "bookmark")
        keep.triggered.connect(self.ask_name)
        view = self._memory.named(self.name) if self.name else None
        if view is None:
            return
        update = menu.addAction(self.tr("&Update “{name}”").format(name=escaped(view.name)))
        update.setEnabled(not self._shown().shows_as(view))
        update.triggered.connect(partial(self.keep, view.name))
        forget = menu.addAction(self.tr("&Delete “{name}”").format(name=escaped(view.name)))
        set_icon(forget, "trash-2")
        forget.triggered.connect(partial(self._on_forget, view.name))

    def ask_name(self) -> None:
        """Ask by which name what is shown is to be saved."""
        words = NameWords(
            title=self.tr("Save as a view"),
            sentence=self.tr(
                "The tab, the filter, the order and the columns come back by this name."
            ),
            keep=self.tr("&Save the view"),
            replace=self.tr("&Replace the view"),
            missing=self.tr("Type a name, for instance “Over quota”."),
        )
        names = [view.name for view in self._memory.views()]
        dialog = NameDialog(words, names, self._button.window())
        dialog.named.connect(self.keep)
        dialog.open()

    def keep(self, name: str) -> None:
        """Save what is shown under a name."""
        self._memory.keep(replace(self._shown(), name=name))
        self.name = name
        self.say()
        self.saved.emit(self.tr("View “{name}” saved").format(name=name))

    def _on_forget(self, name: str) -> None:
        self._memory.forget(name)
        self.say()
        self.saved.emit(self.tr("View “{name}” deleted").format(name=name))

    def _on_everything(self) -> None:
        self.name = ""
        self.chosen.emit(replace(ListView(), tab=self._shown().tab))

    def _on_clicked(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))
