"""Whether the data file is protected by a password, and what can be done about it."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from app.services.protection import has_password
from app.views.settings.protection_dialog import ProtectionDialog, Purpose
from app.views.settings.replacing import close_for_good
from app.views.settings.titled_card import TitledCard
from app.views.theme import Space, Tone
from app.views.widgets.buttons import Button, GhostButton
from app.views.widgets.chips import Chip
from app.views.workspace import Workspace


class ProtectionCard(TitledCard):
    """A password encrypts the whole file: a lost laptop shows nothing of the clients."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(
            self.tr("Password"),
            self.tr(
                "Protected by a password, the data file is encrypted as a whole: whoever finds it "
                "reads nothing."
            ),
        )
        self._workspace = workspace
        if has_password(workspace.books):
            state = Chip(self.tr("Protected"), icon_name="lock", tone=Tone.POSITIVE)
            self.buttons = {
                Purpose.CHANGE: Button(self.tr("Change the pass&word…"), icon_name="key-round"),
                Purpose.REMOVE: GhostButton(self.tr("Re&move the password…")),
            }
        else:
            state = Chip(self.tr("Not protected"), icon_name="lock-open")
            self.buttons = {Purpose.SET: Button(self.tr("Set a pass&word…"), icon_name="lock")}
        self.body.addWidget(state)
        row = QHBoxLayout()
        row.setSpacing(Space.GRID)
        for purpose, button in self.buttons.items():
            button.clicked.connect(partial(self._on_asked, purpose))
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def _on_asked(self, purpose: Purpose, _checked: bool = False) -> None:
        window = self.window()
        dialog = ProtectionDialog(self._workspace.books, purpose, self._workspace.formats, window)
        dialog.left.connect(partial(close_for_good, window))
        dialog.open()
