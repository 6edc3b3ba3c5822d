"""An icon standing by itself beside a text."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views.theme import IconSize, Tone, follow_theme
from app.views.widgets.painting import draw_glyph


class GlyphLabel(QWidget):
    """A Lucide outline in a tone. Screen readers pass over it: the text beside it speaks."""

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        tone: Tone = Tone.SECONDARY,
        size: int = IconSize.CONTROL,
    ) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._name = name
        self._tone = tone
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, name: str, *, tone: Tone) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = QPointF((self.width() - self._size) / 2, (self.height() - self._size) / 2)
        draw_glyph(painter, self._theme, self._name, tone=self._tone, at=middle, size=self._size)
        painter.end()
