"""A field whose value is checked: the form's field, and a note beside it that blocks nothing."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.theme import Size, Space, Tone
from app.views.widgets.banners import Remark
from app.views.widgets.fields import LineEdit
from app.views.widgets.forms import FormField


class CheckedField(QWidget):
    """Caption and field; below it why it cannot be saved, and what the check says."""

    def __init__(self, caption: str, editor: LineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.form_field = FormField(caption, editor)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.HALF)
        self._column.addWidget(self.form_field)
        self._note: Remark | None = None
        self._said = ""

    @property
    def note(self) -> str:
        """What the check says of the value; empty where it says nothing."""
        return self._said

    def set_error(self, sentence: str) -> None:
        """Say why the value cannot be saved; empty takes the sentence away."""
        self.form_field.set_error(sentence)
        if not sentence:
            self.editor.setAccessibleDescription(self._said)

    def warn(self, sentence: str) -> None:
        """Say what the check finds wrong, and what would be right."""
        self._show(sentence, icon_name="triangle-alert", tone=Tone.WARNING)

    def pass_on(self, sentence: str) -> None:
        """Say that the value passes."""
        self._show(sentence, icon_name="circle-check", tone=Tone.POSITIVE)

    def tell(self, sentence: str) -> None:
        """Say what the value is understood as."""
        self._show(sentence, icon_name="globe", tone=Tone.SECONDARY)

    def clear(self) -> None:
        """Say nothing: the value is being typed, or is not there."""
        self._show("", icon_name="", tone=Tone.SECONDARY)

    def _show(self, sentence: str, *, icon_name: str, tone: Tone) -> None:
        if self._note is not None:
            self._column.removeWidget(self._note)
            self._note.hide()
            self._note.deleteLater()
            self._note = None
        self._said = sentence
        if sentence:
            self._note = Remark(sentence, icon_name=icon_name, tone=tone, size=Size.CAPTION)
            self._column.addWidget(self._note)
        if not self.form_field.error:
            self.editor.setAccessibleDescription(sentence)
