"""Passwords as they are typed: hidden, unless they are to be seen."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.views.theme import Space
from app.views.widgets.fields import CheckBox, LineEdit
from app.views.widgets.forms import FormField


class PasswordFields(QWidget):
    """One or several fields under each other, and a box that shows what stands in them."""

    def __init__(self, captions: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = [FormField(caption, LineEdit()) for caption in captions]
        self.show_box = CheckBox(self.tr("Sho&w what is typed"))
        self.show_box.toggled.connect(self._on_shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.THREE_QUARTERS)
        for field in self.fields:
            column.addWidget(field)
        column.addWidget(self.show_box)
        self.setFocusProxy(self.fields[0].editor)
        self._on_shown()

    @property
    def editors(self) -> list[QLineEdit]:
        """The fields that are typed in."""
        return self.findChildren(QLineEdit)

    @property
    def texts(self) -> list[str]:
        """What stands in them, to the letter."""
        return [editor.text() for editor in self.editors]

    def complain_of_empty(self) -> bool:
        """Say so of the first field that is empty, and go there; whether there is one."""
        return self.complain(
            next((place for place, text in enumerate(self.texts) if not text), None),
            self.tr("Type the password."),
        )

    def complain(self, place: int | None, sentence: str) -> bool:
        """Say what is wrong with one field, and go there; of the others nothing is wrong."""
        for each, field in enumerate(self.fields):
            field.set_error(sentence if each == place else "")
        if place is not None:
            self.editors[place].setFocus()
        return place is not None

    def _on_shown(self) -> None:
        modes = QLineEdit.EchoMode
        mode = modes.Normal if self.show_box.isChecked() else modes.Password
        for editor in self.editors:
            editor.setEchoMode(mode)
