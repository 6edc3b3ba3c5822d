"""The bars of charts: full for what was billed, hatched in an outline for what is expected."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from app.views.theme import current_theme

_HATCH = 5


def fill_bar(painter: QPainter, area: QRectF, *, hatched: bool) -> None:
    """Fill a bar, its upper corners round; hatched inside an outline where it is expected."""
    theme = current_theme()
    palette, colour = theme.palette, theme.colour
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = colour(palette.chart_billed)
    if not hatched:
        painter.fillPath(_rounded(area), edge)
    else:
        inner = area.adjusted(0.5, 0.5, -0.5, 0)
        path = _rounded(inner)
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(colour(palette.chart_hatch), 1))
        x = inner.left() - inner.height()
        while x < inner.right():
            painter.drawLine(QPointF(x, inner.bottom()), QPointF(x + inner.height(), inner.top()))
            x += _HATCH
        painter.restore()
        painter.setPen(QPen(edge, 1))
        painter.drawPath(path)
    painter.restore()


def _rounded(area: QRectF) -> QPainterPath:
    """A bar whose upper corners are round."""
    radius = min(2.0, area.width() / 2, area.height())
    path = QPainterPath(area.bottomLeft())
    path.lineTo(area.left(), area.top() + radius)
    path.quadTo(area.topLeft(), QPointF(area.left() + radius, area.top()))
    path.lineTo(area.right() - radius, area.top())
    path.quadTo(area.topRight(), QPointF(area.right(), area.top() + radius))
    path.lineTo(area.bottomRight())
    path.closeSubpath()
    return path
