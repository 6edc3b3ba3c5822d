"""Draws the vendored outlines as pixmaps: any size, colour and device pixel ratio, each once."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.views.resources import resource


class UnknownIcon(KeyError):
    """A name for which no outline is vendored in `resources/icons`."""


def stroke_width(size: int) -> float:
    """The stroke, in 24ths of the icon: small icons get a heavier one so that they stay legible."""
    if size <= 13:
        return 2.2
    if size == 14:
        return 1.9
    return 1.75


class Glyphs:
    """A store of rendered icons. It belongs to the theme, so it ends with the application."""

    def __init__(self) -> None:
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, *, colour: str, size: int, ratio: float) -> QPixmap:
        """The outline `name` in this colour; `size` in logical pixels at this device ratio."""
        key = (name, colour, size, ratio)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = self._render(name, colour, size, ratio)
        return found

    def _render(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        source = self._source(name).replace("currentColor", colour)
        source = source.replace('stroke-width="2"', f'stroke-width="{stroke_width(size)}"')
        pixels = max(1, round(size * ratio))
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _source(self, name: str) -> str:
        found = self._sources.get(name)
        if found is None:
            try:
                found = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
            except FileNotFoundError as missing:
                raise UnknownIcon(name) from missing
            self._sources[name] = found
        return found
