"""Asking by which name something is to be kept; a name that there is replaces what it names."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.views.clients.dialogs import ActDialog
from app.views.widgets.buttons import PrimaryButton
from app.views.widgets.fields import LineEdit
from app.views.widgets.forms import FormField

_LONGEST = 40


@dataclass(frozen=True, slots=True)
class NameWords:
    """What the dialog says."""

    title: str
    sentence: str
    """What comes back by the name."""
    keep: str
    replace: str
    missing: str
    """What is said where no name was typed."""


class NameDialog(ActDialog):
    """Says on its button whether the name is a new one."""

    named = Signal(str)

    def __init__(self, words: NameWords, names: Collection[str], parent: QWidget) -> None:
        super().__init__(words.title, words.title, PrimaryButton("", large=True), parent)
        self._words, self._names = words, names
        self.add_sentence(words.sentence)
        self.editor = LineEdit()
        self.editor.setMaxLength(_LONGEST)
        self.field = FormField(self.tr("&Name"), self.editor)
        self.body.addWidget(self.field)
        self.confirm.clicked.connect(self._on_keep)
        self.editor.textChanged.connect(self._on_typed)
        self._on_typed()
        self.editor.setFocus()

    def _on_typed(self) -> None:
        known = self.editor.text().strip() in self._names
        self.confirm.setText(self._words.replace if known else self._words.keep)
        self.field.set_error("")

    def _on_keep(self) -> None:
        name = self.editor.text().strip()
        if not name:
            self.field.set_error(self._words.missing)
            self.editor.setFocus()
            return
        self.accept()
        self.named.emit(name)
