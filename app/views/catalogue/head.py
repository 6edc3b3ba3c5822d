"""The head of the Catalogue page: its name, what is not saved, and the acts on the whole."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.theme import Tone
from app.views.widgets.buttons import Button, GhostButton, PrimaryButton
from app.views.widgets.texts import Text, TitleRow


class CatalogueHead(QWidget):
    """Import, export, revert and save; the last two while something is not saved."""

    import_wanted = Signal()
    export_wanted = Signal()
    revert_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = TitleRow(self.tr("Catalogue"))
        self._name = Text("", tone=Tone.SECONDARY)
        self.state = Text("", tone=Tone.SECONDARY)
        title.add_beside(self._name)
        self.save_button = PrimaryButton(self.tr("S&ave…"))
        self.revert_button = Button(self.tr("Rever&t"), icon_name="undo-2")
        bring = GhostButton(self.tr("&Import…"), icon_name="file-down")
        take = GhostButton(self.tr("E&xport…"), icon_name="file-up")
        for widget in (self.state, bring, take, self.revert_button, self.save_button):
            title.add_act(widget)
        bring.clicked.connect(self.import_wanted)
        take.clicked.connect(self.export_wanted)
        self.revert_button.clicked.connect(self.revert_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(title)
        self.show_state("", changes=0, faults=0)

    def show_state(self, name: str, *, changes: int, faults: int) -> None:
        """Say how much is not saved, and how much is to be put right first."""
        self._name.setText(name)
        said = self.tr("%Ln unsaved change(s)", "", changes) if changes else ""
        if faults:
            said = self.tr("%Ln thing(s) to put right", "", faults)
        self.state.setText(said)
        self.state.set_tone(Tone.DANGER if faults else Tone.SECONDARY)
        for button in (self.revert_button, self.save_button):
            button.setEnabled(bool(changes))
            button.setAccessibleDescription(said or self.tr("Nothing has been changed"))
