"""The line under a table that speaks of its current cell: what is wrong, or what to know of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.views.theme import IconSize, Space, Tone
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.texts import Text


class NoteLine(QWidget):
    """An icon and a sentence; it keeps its height, so that nothing moves while one types."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = GlyphLabel("info", size=IconSize.CELL)
        self._words = Text("", tone=Tone.SECONDARY, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LIST_MARGIN, Space.HALF, Space.LIST_MARGIN, Space.HALF)
        row.setSpacing(Space.GRID)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignTop)
        self._glyph.setContentsMargins(0, 1, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(2 * self._words.fontMetrics().height() + Space.GRID)
        self.say("")

    @property
    def said(self) -> str:
        """The sentence that is shown."""
        return self._words.text()

    def say(self, sentence: str, *, icon_name: str = "info", tone: Tone = Tone.SECONDARY) -> None:
        """Show a sentence; an empty one leaves the line empty."""
        self._words.setText(sentence)
        self._words.set_tone(Tone.DANGER if tone is Tone.DANGER else Tone.SECONDARY)
        self._glyph.say(icon_name, tone=tone)
        self._glyph.setVisible(bool(sentence))
        self.setAccessibleName(sentence)
