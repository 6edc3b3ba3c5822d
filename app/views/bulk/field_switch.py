"""A switch for one field of a bulk change: off it is not touched, on it can be chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.fields import CheckBox
from app.views.widgets.texts import Hairline, Text


class FieldSwitch(QWidget):
    """Name and state in one line, below it what to choose, and what is wrong with the choice."""

    edited = Signal()
    """Switched on or off."""

    def __init__(self, caption: str, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = CheckBox(caption)
        self.editor = editor
        self._state = Text(self.tr("unchanged"), tone=Tone.SECONDARY)
        self._error = Text("", size=Size.CAPTION, weight=Weight.MEDIUM, tone=Tone.DANGER, wrap=True)
        head = QHBoxLayout()
        head.setSpacing(Space.GRID)
        head.addWidget(self.box)
        head.addStretch(1)
        head.addWidget(self._state)
        below = QVBoxLayout()
        below.setContentsMargins(26, 0, 0, 0)
        below.setSpacing(Space.HALF)
        below.addWidget(editor)
        below.addWidget(self._error)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 7, 0, 0)
        column.setSpacing(Space.HALF)
        column.addLayout(head)
        column.addLayout(below)
        column.addSpacing(3)
        column.addWidget(Hairline())
        self.box.toggled.connect(self._on_toggled)
        editor.hide()
        self._error.hide()

    @property
    def is_on(self) -> bool:
        """Whether the field is to be changed."""
        return self.box.isChecked()

    @property
    def error(self) -> str:
        """What is wrong with the choice; empty where nothing is."""
        return self._error.text()

    def set_error(self, sentence: str) -> None:
        """Say what is wrong with the choice, and what to do; empty takes it away."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)

    def _on_toggled(self, on: bool) -> None:
        self.editor.setVisible(on)
        self._state.setVisible(not on)
        self.set_error("")
        if on and self.box.hasFocus() and self.editor.focusPolicy() != Qt.FocusPolicy.NoFocus:
            self.editor.setFocus(Qt.FocusReason.TabFocusReason)
        self.edited.emit()
