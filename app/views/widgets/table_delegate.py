"""Paints the cells of every table: one data() call a cell, no font or icon made while painting."""

from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QStaticText
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.views.theme import IconSize, Radius, Size, Tone, Weight, follow_theme
from app.views.widgets.amounts import draw_dots
from app.views.widgets.painting import box, draw_glyph
from app.views.widgets.table_cells import EMPTY, Cell, CellLook, TableRole

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

BAR = QSize(34, 4)
_GAP = 5
_CHIP_HEIGHT = 20
_CACHED_TEXTS = 16384


class CellDelegate(QStyledItemDelegate):
    """Draws a `Cell`; the view has already drawn the row's ground and its hairline."""

    def __init__(self, view: QWidget, *, padding: int = 6, first_padding: int = 16) -> None:
        super().__init__(view)
        self._theme = follow_theme(view)
        self.padding = padding
        self.first_padding = first_padding
        self.first_column = 0
        self._right: dict[int, bool] = {}
        self._fitted: dict[tuple[str, Weight, int], tuple[QStaticText, int]] = {}
        self._metrics: dict[Weight, QFontMetrics] = {
            weight: self._theme.metrics(weight=weight) for weight in Weight
        }
        metrics = self._metrics[Weight.REGULAR]
        self._rise = (metrics.ascent() - metrics.descent()) / 2
        self._ascent = metrics.ascent()

    def begin(self, model: QAbstractItemModel, first_column: int) -> None:
        """Called once a repaint by the view: which column is leftmost, and which align right."""
        self.first_column = first_column
        role = Qt.ItemDataRole.TextAlignmentRole
        self._right = {}
        for column in range(model.columnCount()):
            value = model.headerData(column, Qt.Orientation.Horizontal, role)
            self._right[column] = value is not None and _is_right(value)

    def cell_of(self, index: AnyIndex) -> Cell:
        """The cell, made of the display text where the model has none."""
        found = index.data(TableRole.CELL)
        if isinstance(found, Cell):
            return found
        text = index.data(Qt.ItemDataRole.DisplayRole)
        return Cell(str(text)) if text else EMPTY

    def inner(self, rect: QRect, column: int) -> QRect:
        """The cell without its paddings."""
        left = self.first_padding if column == self.first_column else self.padding
        return rect.adjusted(left, 0, -self.padding, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        cell = self.cell_of(index)
        if cell is EMPTY:
            return
        rect: QRect = option.rect
        column = index.column()
        area = self.inner(rect, column)
        match cell.look:
            case CellLook.PLAIN:
                self._paint_plain(painter, area, cell, right=self._right.get(column, False))
            case CellLook.QUOTA:
                self._paint_quota(painter, area, cell)
            case CellLook.CHIP:
                self._paint_chip(painter, area, cell)
            case CellLook.FAULT:
                self._paint_fault(painter, rect, area, cell)

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        cell = self.cell_of(index)
        width = self._advance(cell.text, cell.weight) + 1
        if cell.look is CellLook.QUOTA:
            width += BAR.width() + 4 + IconSize.CELL + 6
        elif cell.look is CellLook.CHIP:
            width = self.chip_width(cell)
        elif cell.icon:
            width += IconSize.CELL + _GAP
        first = index.column() == self.first_column
        width += (self.first_padding if first else self.padding) + self.padding
        return QSize(width, self._metrics[Weight.REGULAR].height() + 12)

    def chip_width(self, cell: Cell) -> int:
        """The natural width of a chip with this cell's icon and words."""
        metrics = self._theme.metrics(Size.CAPTION, Weight.MEDIUM)
        icon = IconSize.CHIP + 4 if cell.icon else 0
        return 6 + icon + metrics.horizontalAdvance(cell.text) + 8

    def _paint_plain(self, painter: QPainter, area: QRect, cell: Cell, *, right: bool) -> None:
        x = area.left()
        room = area.width()
        if cell.icon:
            tone = cell.icon_tone or Tone.SECONDARY
            top = _middle(area) - IconSize.CELL / 2
            where = QPointF(x, top)
            size = IconSize.CELL
            draw_glyph(painter, self._theme, cell.icon, tone=tone, at=where, size=size)
            x += size + _GAP
            room -= size + _GAP
        text, width = self._fit(cell.text, cell.weight, room)
        if right:
            x = area.left() + area.width() - width
        self._draw(painter, x, area, text, cell)
        if cell.explains:
            y = _middle(area) + self._rise + 3
            draw_dots(painter, self._theme, x=x, y=y, width=width)

    def _paint_quota(self, painter: QPainter, area: QRect, cell: Cell) -> None:
        use = cell.use
        x = area.left()
        if use is not None:
            top = _middle(area) - BAR.height() / 2
            self._bar(painter, QRectF(x, top, BAR.width(), BAR.height()), use.share, use.tone)
            if use.is_over:
                where = QPointF(x + BAR.width() + 4, _middle(area) - IconSize.CHIP / 2 - 1)
                size = IconSize.CHIP
                name = "triangle-alert"
                draw_glyph(painter, self._theme, name, tone=use.tone, at=where, size=size)
            x += BAR.width() + 4 + (IconSize.CHIP if use.is_over else 0)
        text, width = self._fit(cell.text, cell.weight, area.right() - x)
        self._draw(painter, area.left() + area.width() - width, area, text, cell)

    def _bar(self, painter: QPainter, track: QRectF, share: float, tone: Tone) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._theme.palette.bar_track))
        painter.drawRoundedRect(track, 2, 2)
        if share > 0:
            done = QRectF(track)
            done.setWidth(max(track.height(), track.width() * share))
            painter.setBrush(self._theme.tone(tone))
            painter.drawRoundedRect(done, 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_chip(self, painter: QPainter, area: QRect, cell: Cell) -> None:
        if not cell.text:
            return
        width = min(self.chip_width(cell), area.width() + 4)
        top = area.top() + (area.height() - 1 - _CHIP_HEIGHT) // 2
        chip = QRect(area.left() - 2, top, width, _CHIP_HEIGHT)
        box(painter, chip, radius=Radius.CHIP, fill=self._theme.ground(cell.tone))
        x = chip.left() + 6
        if cell.icon:
            where = QPointF(x, chip.top() + (_CHIP_HEIGHT - IconSize.CHIP) / 2)
            tone = cell.icon_tone or cell.tone
            size = IconSize.CHIP
            draw_glyph(painter, self._theme, cell.icon, tone=tone, at=where, size=size)
            x += size + 4
        metrics = self._theme.metrics(Size.CAPTION, Weight.MEDIUM)
        room = chip.left() + chip.width() - 8 - x + 1
        text = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._theme.font(Size.CAPTION, Weight.MEDIUM))
        painter.setPen(self._theme.tone(cell.tone))
        rise = (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(x, chip.top() + _CHIP_HEIGHT / 2 + rise), text)

    def _paint_fault(self, painter: QPainter, rect: QRect, area: QRect, cell: Cell) -> None:
        frame = QRect(area.left() - 4, rect.top() + 3, 0, rect.height() - 7)
        frame.setRight(rect.right() - 2)
        fill, edge = self._theme.ground(cell.tone), self._theme.tone(cell.tone)
        box(painter, frame, radius=Radius.CHIP, fill=fill, edge=edge, stroke=1.2)
        size = IconSize.CELL
        if cell.icon:
            where = QPointF(frame.right() - 5 - size, _middle(area) - size / 2)
            tone = cell.icon_tone or cell.tone
            draw_glyph(painter, self._theme, cell.icon, tone=tone, at=where, size=size)
        text, _width = self._fit(cell.text, cell.weight, frame.right() - 8 - size - area.left())
        self._draw(painter, area.left(), area, text, Cell(tone=Tone.TEXT, weight=cell.weight))

    def _draw(
        self, painter: QPainter, x: float, area: QRect, text: QStaticText, cell: Cell
    ) -> None:
        painter.setFont(self._theme.font(weight=cell.weight))
        painter.setPen(self._theme.tone(cell.tone))
        top = _middle(area) + self._rise - self._ascent
        painter.drawStaticText(QPointF(x, top), text)

    def _advance(self, text: str, weight: Weight) -> int:
        return self._metrics[weight].horizontalAdvance(text)

    def _fit(self, text: str, weight: Weight, room: int) -> tuple[QStaticText, int]:
        """The text, shortened to this room and laid out, with its width: laying out is the dear
        part of drawing, and the same words come back at every repaint.
        """
        key = (text, weight, room)
        found = self._fitted.get(key)
        if found is None:
            metrics = self._metrics[weight]
            width = metrics.horizontalAdvance(text)
            if width > room + 1:
                text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
                width = metrics.horizontalAdvance(text)
            if len(self._fitted) >= _CACHED_TEXTS:
                self._fitted.clear()
            laid_out = QStaticText(text)
            laid_out.setTextFormat(Qt.TextFormat.PlainText)
            laid_out.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            found = self._fitted[key] = (laid_out, width)
        return found


def _middle(area: QRect) -> float:
    """The middle of what lies above the hairline."""
    return area.top() + (area.height() - 1) / 2


def _is_right(value: object) -> bool:
    flags = value.value if isinstance(value, Qt.AlignmentFlag) else value
    return isinstance(flags, int) and bool(flags & Qt.AlignmentFlag.AlignRight.value)
