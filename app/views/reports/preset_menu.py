"""The button of the presets: which one is shown, the others, and how one is made."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from app.views.clients.name_dialog import NameDialog, NameWords
from app.views.icons import set_icon
from app.views.reports.presets import Preset, PresetMemory
from app.views.widgets.buttons import GhostButton
from app.views.widgets.painting import escaped


class PresetMenu(QObject):
    """Opens under its button. The page says what is asked; a preset that is chosen is a signal."""

    chosen = Signal(object)
    """A `Preset` is to be shown."""
    saved = Signal(str)
    """What was just done with a preset, in words."""

    def __init__(
        self, button: GhostButton, memory: PresetMemory, shown: Callable[[], Preset]
    ) -> None:
        super().__init__(button)
        self._button, self._memory, self._shown = button, memory, shown
        button.clicked.connect(self._on_clicked)

    def menu(self) -> QMenu:
        """The presets as they stand, and the acts on them."""
        menu = QMenu(self._button)
        group = QActionGroup(menu)
        shown, current = self._shown(), None
        for preset in self._memory.presets():
            act = menu.addAction(escaped(preset.name))
            act.setCheckable(True)
            if preset.asks_as(shown):
                act.setChecked(True)
                current = preset
            act.triggered.connect(partial(self.chosen.emit, preset))
            group.addAction(act)
        menu.addSeparator()
        keep = menu.addAction(self.tr("&Save as a preset…"))
        set_icon(keep, "bookmark")
        keep.triggered.connect(self.ask_name)
        if current is not None:
            words = self.tr("&Delete “{name}”").format(name=escaped(current.name))
            forget = menu.addAction(words)
            set_icon(forget, "trash-2")
            forget.triggered.connect(partial(self._on_forget, current.name))
        return menu

    def ask_name(self) -> None:
        """Ask by which name what is asked is to be saved."""
        words = NameWords(
            title=self.tr("Save as a preset"),
            sentence=self.tr(
                "The report and what is asked of it come back by this name. A period such as last "
                "month stays relative to the day."
            ),
            keep=self.tr("&Save the preset"),
            replace=self.tr("&Replace the preset"),
            missing=self.tr("Type a name, for instance “Closing of the month”."),
        )
        names = [preset.name for preset in self._memory.presets()]
        dialog = NameDialog(words, names, self._button.window())
        dialog.named.connect(self.keep)
        dialog.open()

    def keep(self, name: str) -> None:
        """Save what is asked under a name."""
        self._memory.keep(replace(self._shown(), name=name))
        self.saved.emit(self.tr("Preset “{name}” saved").format(name=name))

    def _on_forget(self, name: str) -> None:
        self._memory.forget(name)
        self.saved.emit(self.tr("Preset “{name}” deleted").format(name=name))

    def _on_clicked(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))
