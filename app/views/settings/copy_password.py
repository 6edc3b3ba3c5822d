"""The password of a copy that does not open with that of the data file."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.views.clients.dialogs import ActDialog
from app.views.widgets.buttons import PrimaryButton
from app.views.widgets.password_fields import PasswordFields


class CopyPasswordDialog(ActDialog):
    """Asks for it; whether it opens the copy is seen when the copy is looked into again."""

    given = Signal(str)

    def __init__(self, copy: Path, sentence: str, parent: QWidget) -> None:
        super().__init__("", "", PrimaryButton("", large=True), parent)
        self.setWindowTitle(self.tr("Restore a copy"))
        self.lead.setText(self.tr("{file} is protected by a password").format(file=copy.name))
        self.confirm.setText(self.tr("&Open the copy"))
        self.add_sentence(sentence)
        self.fields = PasswordFields([self.tr("&Password of the copy")])
        self.body.addWidget(self.fields)
        self.confirm.clicked.connect(self._on_confirmed)
        self.fields.setFocus()

    def _on_confirmed(self) -> None:
        if self.fields.complain_of_empty():
            return
        self.accept()
        self.given.emit(self.fields.texts[0])
