"""Boxes that say what will happen: the notice of a page, the change that is scheduled."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.views.theme import IconSize, Radius, Size, Space, Tone, Weight, follow_theme
from app.views.widgets.buttons import Button
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.painting import box
from app.views.widgets.texts import Text


class Banner(QWidget):
    """A notice on the ground of its tone: icon, lead, one sentence, perhaps a button."""

    def __init__(
        self,
        lead: str,
        sentence: str = "",
        *,
        icon_name: str = "info",
        tone: Tone = Tone.INFO,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._tone = tone
        self._glyph = GlyphLabel(icon_name, tone=tone)
        self._lead = Text(lead, size=Size.LEAD, weight=Weight.SEMIBOLD, wrap=True)
        self._sentence = Text(sentence, tone=Tone.SECONDARY, wrap=True)
        # Shown before it has a parent, a label is a window of its own for a moment.
        if not sentence:
            self._sentence.hide()
        self._row = _row(self, self._glyph, self._lead, self._sentence)
        self.setAccessibleName(lead)
        self.setAccessibleDescription(sentence)

    def say(self, lead: str, sentence: str) -> None:
        """Show other words."""
        self._lead.setText(lead)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(lead)
        self.setAccessibleDescription(sentence)

    def add_act(self, button: QWidget) -> None:
        """Put a button at the right."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box(painter, self.rect(), radius=Radius.CARD, fill=self._theme.ground(self._tone))
        painter.end()


class ScheduledChangeBar(QWidget):
    """A change that will take effect by itself: what and when, by whom, and the way to undo it."""

    undo_asked = Signal()

    def __init__(
        self,
        title: str,
        sentence: str,
        *,
        undo_text: str = "",
        icon_name: str = "calendar-clock",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        glyph = GlyphLabel(icon_name, tone=Tone.ACCENT)
        lead = Text(title, size=Size.LEAD, weight=Weight.SEMIBOLD, wrap=True)
        row = _row(self, glyph, lead, Text(sentence, tone=Tone.SECONDARY, wrap=True))
        row.setContentsMargins(18, 14, 16, 14)
        row.setAlignment(glyph, Qt.AlignmentFlag.AlignVCenter)
        self.undo_button = Button(undo_text, icon_name="undo-2")
        if not undo_text:
            self.undo_button.hide()
        self.undo_button.clicked.connect(self.undo_asked)
        row.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._theme.palette
        fill, edge = self._theme.colour(palette.wash), self._theme.colour(palette.hairline)
        box(painter, self.rect(), radius=Radius.CARD, fill=fill, edge=edge)
        painter.end()


class Remark(QWidget):
    """A quiet remark in running text: an icon and a sentence, no ground."""

    def __init__(
        self,
        sentence: str,
        *,
        lead: str = "",
        icon_name: str = "info",
        tone: Tone = Tone.SECONDARY,
        size: Size = Size.BODY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.THREE_QUARTERS if lead else Space.GRID)
        glyph = GlyphLabel(icon_name, tone=tone, size=IconSize.CELL if not lead else 16)
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        glyph.setContentsMargins(0, 1, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(2)
        if lead:
            column.addWidget(Text(lead, weight=Weight.SEMIBOLD, wrap=True))
        self._sentence = Text(sentence, size=size, tone=Tone.SECONDARY, wrap=True)
        column.addWidget(self._sentence)
        row.addLayout(column, 1)

    def say(self, sentence: str) -> None:
        """Show another sentence."""
        self._sentence.setText(sentence)


def _row(owner: QWidget, glyph: GlyphLabel, lead: Text, sentence: Text) -> QHBoxLayout:
    row = QHBoxLayout(owner)
    row.setContentsMargins(14, 12, 16, 12)
    row.setSpacing(Space.THREE_QUARTERS)
    row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(lead)
    words.addWidget(sentence)
    row.addLayout(words, 1)
    owner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return row
