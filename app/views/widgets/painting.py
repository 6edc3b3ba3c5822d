"""Strokes shared by everything that paints itself: crisp hairlines, boxes, icons, elided text.

Lines lie on the device's own grid, so that they stay sharp at 125 and 150 percent.
"""

from math import ceil, floor

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from app.views.theme import Theme, Tone

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def hairline(painter: QPainter, colour: QColor, *, x: float, y: float, width: float) -> None:
    """A horizontal line one device pixel thick whose top is at `y`."""
    grid = painter.deviceTransform()
    scale = grid.m22() or 1.0
    top = (ceil(grid.dy() + y * scale - 0.001) - grid.dy()) / scale
    painter.fillRect(QRectF(x, top, width, 1 / scale), colour)


def hairline_above(painter: QPainter, colour: QColor, *, x: float, y: float, width: float) -> None:
    """The same, lying on the inner side of the lower edge `y` of an area."""
    grid = painter.deviceTransform()
    scale = grid.m22() or 1.0
    top = (floor(grid.dy() + y * scale + 0.001) - 1 - grid.dy()) / scale
    painter.fillRect(QRectF(x, top, width, 1 / scale), colour)


def upright(painter: QPainter, colour: QColor, *, x: float, y: float, height: float) -> None:
    """A vertical line one device pixel thick whose left is at `x`."""
    grid = painter.deviceTransform()
    scale = grid.m11() or 1.0
    left = (ceil(grid.dx() + x * scale - 0.001) - grid.dx()) / scale
    painter.fillRect(QRectF(left, y, 1 / scale, height), colour)


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    *,
    radius: float,
    fill: QColor | None = None,
    edge: QColor | None = None,
    stroke: float = 0.0,
) -> None:
    """A rounded box. The edge lies inside `rect`; a stroke of 0 means a crisp hairline."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = _on_grid(painter, QRectF(rect))
    scale = painter.deviceTransform().m11() or 1.0
    width = stroke or max(1, floor(scale)) / scale
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.setPen(QPen(edge, width))
        area.adjust(width / 2, width / 2, -width / 2, -width / 2)
        radius = max(0.0, radius - width / 2)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def draw_glyph(
    painter: QPainter, theme: Theme, name: str, *, tone: Tone, at: QPointF, size: int
) -> None:
    """An icon with its top left at `at`, moved onto the device's grid."""
    grid = painter.deviceTransform()
    scale = grid.m11() or 1.0
    x = (round(grid.dx() + at.x() * scale) - grid.dx()) / scale
    y = (round(grid.dy() + at.y() * scale) - grid.dy()) / scale
    painter.drawPixmap(QPointF(x, y), theme.glyph(name, tone=tone, size=size, ratio=scale))


def draw_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    *,
    font: QFont,
    colour: QColor,
    flags: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line of text, shortened with an ellipsis where it does not fit."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) > rect.width() + 1:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, flags.value | Qt.TextFlag.TextSingleLine.value, text)


def plain(text: str) -> str:
    """A text without its mnemonic marks, as it is drawn and measured."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def escaped(text: str) -> str:
    """A text that somebody typed, for a place where & marks a mnemonic."""
    return text.replace("&", "&&")


def wrapped_height(metrics: QFontMetrics, text: str, width: int) -> int:
    """The height of a text broken into lines of this width."""
    flags = Qt.TextFlag.TextWordWrap.value
    return metrics.boundingRect(QRect(0, 0, max(width, 1), 1 << 16), flags, text).height()


def floor_to_grid(painter: QPainter, y: float) -> float:
    """The start of the device's row in which `y` lies, in logical pixels."""
    grid = painter.deviceTransform()
    scale = grid.m22() or 1.0
    return (floor(grid.dy() + y * scale + 0.001) - grid.dy()) / scale


def _on_grid(painter: QPainter, rect: QRectF) -> QRectF:
    grid = painter.deviceTransform()
    scale = grid.m11() or 1.0
    # Inwards, so that no edge falls outside the widget, where it would be cut.
    left = (ceil(grid.dx() + rect.left() * scale - 0.001) - grid.dx()) / scale
    top = (ceil(grid.dy() + rect.top() * scale - 0.001) - grid.dy()) / scale
    right = (floor(grid.dx() + rect.right() * scale + 0.001) - grid.dx()) / scale
    bottom = (floor(grid.dy() + rect.bottom() * scale + 0.001) - grid.dy()) / scale
    return QRectF(left, top, right - left, bottom - top)
