"""Finished pages through a QPainter: on the screen and on a printer, letter by letter as placed."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QGlyphRun, QPainter, QRawFont

from app.services.exports.paper.document import Mark, Text
from app.services.exports.paper.typeface import FontFiles, typeface


class PagePainter:
    """Draws marks in the fonts that they were measured in.

    Qt neither shapes nor kerns nor chooses another font here: every letter stands where the pages
    have it, as in the PDF.
    """

    def __init__(self, fonts: FontFiles) -> None:
        self._fonts = fonts
        self._face = typeface(fonts)
        self._made: dict[tuple[bool, float], QRawFont] = {}

    def paint(self, painter: QPainter, marks: Iterable[Mark], scale: float) -> None:
        """Draw a page whose top left corner is the painter's origin; `scale` is pixels a point."""
        for mark in marks:
            colour = QColor(f"#{mark.shade.value}")
            if isinstance(mark, Text):
                painter.setPen(colour)
                self._write(painter, mark, scale)
            else:
                area = QRectF(mark.x, mark.y, mark.width, mark.height)
                painter.fillRect(_scaled(area, scale), colour)

    def _write(self, painter: QPainter, text: Text, scale: float) -> None:
        raw = self._raw(text.strong, text.size * scale)
        widths = self._face.strong if text.strong else self._face.regular
        positions, x = [], 0.0
        for letter in text.text:
            positions.append(QPointF(x, 0))
            x += widths[ord(letter)] * text.size * scale
        run = QGlyphRun()
        run.setRawFont(raw)
        run.setGlyphIndexes(raw.glyphIndexesForString(text.text))
        run.setPositions(positions)
        painter.drawGlyphRun(QPointF(text.x * scale, text.y * scale), run)

    def _raw(self, strong: bool, pixels: float) -> QRawFont:
        found = self._made.get((strong, pixels))
        if found is None:
            file = self._fonts.strong if strong else self._fonts.regular
            # Hinted letters would be wider or narrower than they were measured.
            found = QRawFont(str(file), pixels, QFont.HintingPreference.PreferNoHinting)
            self._made[strong, pixels] = found
        return found


def _scaled(area: QRectF, scale: float) -> QRectF:
    return QRectF(area.x() * scale, area.y() * scale, area.width() * scale, area.height() * scale)
