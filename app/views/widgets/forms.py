"""Rows of a form: the caption, the field, and the sentence that says what is wrong with it."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.views.theme import IconSize, Size, Space, Tone, Weight
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.painting import plain
from app.views.widgets.texts import Text


@runtime_checkable
class Markable(Protocol):
    """A field that can show that its value was not accepted."""

    def set_wrong(self, wrong: bool) -> None:
        """Show or take away the mark."""


class FormField(QWidget):
    """Caption above (its mnemonic leads to the field), the field, hint or error below it."""

    def __init__(
        self, caption: str, editor: QWidget, parent: QWidget | None = None, *, hint: str = ""
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        # Not a Text: the mnemonic of the caption must work.
        self._caption = QLabel(caption)
        self._caption.setProperty("tone", "secondary")
        self._caption.setFont(Text(size=Size.CAPTION, weight=Weight.MEDIUM).font())
        self._caption.setBuddy(editor)
        self._sign = GlyphLabel("circle-alert", tone=Tone.DANGER, size=IconSize.CHIP)
        self._words = Text("", size=Size.CAPTION, wrap=True)
        # A widget, not a bare layout: an empty layout would keep the whole field narrow.
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(Space.HALF)
        below.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HALF)
        column.addWidget(self._caption)
        column.addWidget(editor)
        column.addWidget(self._below)
        self._error = ""
        if not editor.accessibleName():
            editor.setAccessibleName(plain(caption))
        self.set_error("")

    @property
    def error(self) -> str:
        """The sentence that is shown; empty when the value is accepted."""
        return self._error

    def set_error(self, sentence: str) -> None:
        """Say what is wrong and what to do; empty takes the sentence away."""
        self._error = sentence
        shown = sentence or self._hint
        self._words.setText(shown)
        self._words.set_tone(Tone.DANGER if sentence else Tone.SECONDARY)
        self._below.setVisible(bool(shown))
        self._sign.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(shown)
        if isinstance(self.editor, Markable):
            self.editor.set_wrong(bool(sentence))
            return
        self.editor.setProperty("wrong", "true" if sentence else "false")
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
