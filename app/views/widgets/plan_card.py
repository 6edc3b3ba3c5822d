"""One plan as a radio card: what it shows, how high its parts want to be, how it is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from app.views.theme import IconSize, Radius, Ring, Size, Tone, Weight, follow_theme
from app.views.widgets.marks import draw_radio
from app.views.widgets.painting import box, draw_glyph, draw_text, hairline, wrapped_height
from app.views.widgets.tabs import ARROWS

_PAD = 12
_CHIP = 20
_ABOVE = 10
_BELOW = 20
_RADIO = 16


@dataclass(frozen=True, slots=True)
class PlanChip:
    """A chip of a card: “current”, “recommended”."""

    text: str
    icon_name: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One line of a band. `icon_name` stands before it."""

    text: str
    size: Size = Size.BODY
    weight: Weight = Weight.REGULAR
    tone: Tone = Tone.TEXT
    icon_name: str = ""
    icon_tone: Tone = Tone.SECONDARY


@dataclass(frozen=True, slots=True)
class PlanOffer:
    """Everything that one card shows. Bands stand under hairlines, the same ones in every card."""

    key: object
    title: str
    price: str
    unit: str
    chips: tuple[PlanChip, ...] = ()
    bands: tuple[tuple[PlanLine, ...], ...] = ()
    enabled: bool = True


class PlanCard(QRadioButton):
    """One plan to choose. It is laid out by its `PlanCardRow`, which knows all the others."""

    def __init__(self, offer: PlanOffer, parent: QWidget) -> None:
        super().__init__(offer.title, parent)
        self._theme = follow_theme(self)
        self.offer = offer
        self.heights: tuple[int, ...] = ()
        self.setEnabled(offer.enabled)
        said = [offer.price, offer.unit, *(chip.text for chip in offer.chips)]
        said += [line.text for band in offer.bands for line in band]
        self.setAccessibleName(offer.title)
        self.setAccessibleDescription(", ".join(part for part in said if part))

    def natural_heights(self, width: int) -> tuple[int, ...]:
        """Heights of chips, price and each band in a card of this width."""
        room = width - 2 * _PAD
        rows = len(self._chip_rows(room))
        chips = rows * _CHIP + max(0, rows - 1) * 4
        price = self._metrics(Size.TITLE, Weight.SEMIBOLD).height()
        small = self._metrics(Size.CAPTION, Weight.REGULAR)
        unit = max(small.height(), wrapped_height(small, self.offer.unit, room))
        bands = [sum(self._line_height(line, room) for line in band) for band in self.offer.bands]
        return (chips, price + 2 + unit, *bands)

    def focus_ring(self) -> Ring:
        """Around the card."""
        return Ring(self.rect(), radius=Radius.CARD)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()  # the row moves the choice
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        self._paint_ground(painter, on=on)
        title_height = self._title_height()
        top = _PAD + (title_height - _RADIO) / 2
        draw_radio(painter, self._theme, QPointF(_PAD + 1, top), on=on)
        where = QRect(_PAD + 26, _PAD, self.width() - 2 * _PAD - 22, title_height)
        font = self._theme.font(Size.HEADING, Weight.SEMIBOLD)
        tone = Tone.TEXT if self.isEnabled() else Tone.DISABLED
        ink = self._theme.tone(tone)
        draw_text(painter, where, self.offer.title, font=font, colour=ink)
        y = _PAD + title_height + 10
        heights = self.heights or self.natural_heights(self.width())
        self._paint_chips(painter, y)
        y += heights[0] + 10
        self._paint_price(painter, y)
        y += heights[1] + _BELOW - 3
        line = self._theme.colour(self._theme.palette.hairline)
        for band, height in zip(self.offer.bands, heights[2:], strict=False):
            hairline(painter, line, x=_PAD, y=y, width=self.width() - 2 * _PAD)
            self._paint_band(painter, band, y + _ABOVE)
            y += _ABOVE + height + _BELOW
        painter.end()

    def total_height(self, heights: Sequence[int]) -> int:
        """The height of a card whose parts have these heights."""
        head = _PAD + self._title_height() + 10 + heights[0] + 10 + heights[1] + _BELOW - 3
        bands = sum(_ABOVE + height + _BELOW for height in heights[2:])
        return head + bands - (_BELOW - _PAD if heights[2:] else 0)

    def _paint_ground(self, painter: QPainter, *, on: bool) -> None:
        palette, colour = self._theme.palette, self._theme.colour
        fill = colour(palette.wash if on else palette.surface)
        edge = colour(palette.accent if on else palette.hairline)
        if not on and self.underMouse() and self.isEnabled():
            edge = colour(palette.control)
        stroke = 2 if on else 0
        box(painter, self.rect(), radius=Radius.CARD, fill=fill, edge=edge, stroke=stroke)

    def _paint_chips(self, painter: QPainter, y: int) -> None:
        font = self._theme.font(Size.CAPTION, Weight.MEDIUM)
        room = self.width() - 2 * _PAD
        for row in self._chip_rows(room):
            x = _PAD
            for chip, width in row:
                shape = QRect(x, y, min(width, room), _CHIP)
                box(painter, shape, radius=Radius.CHIP, fill=self._theme.ground(chip.tone))
                words = shape.adjusted(6, 0, -6, 0)
                if width <= room:  # in a card too narrow for both, the words go before the icon
                    self._paint_chip_icon(painter, chip, x + 6, y)
                    words.adjust(IconSize.CHIP + 4, 0, 0, 0)
                ink = self._theme.tone(chip.tone)
                draw_text(painter, words, chip.text, font=font, colour=ink)
                x += width + 4
            y += _CHIP + 4

    def _paint_chip_icon(self, painter: QPainter, chip: PlanChip, x: int, y: int) -> None:
        size = IconSize.CHIP
        at = QPointF(x, y + (_CHIP - size) / 2)
        draw_glyph(painter, self._theme, chip.icon_name, tone=chip.tone, at=at, size=size)

    def _paint_price(self, painter: QPainter, y: int) -> None:
        font = self._theme.font(Size.TITLE, Weight.SEMIBOLD)
        height = self._metrics(Size.TITLE, Weight.SEMIBOLD).height()
        room = self.width() - 2 * _PAD
        tone = Tone.TEXT if self.isEnabled() else Tone.DISABLED
        price = QRect(_PAD, y, room, height)
        draw_text(painter, price, self.offer.price, font=font, colour=self._theme.tone(tone))
        under = wrapped_height(self._metrics(Size.CAPTION, Weight.REGULAR), self.offer.unit, room)
        painter.setFont(self._theme.font(Size.CAPTION))
        painter.setPen(self._theme.tone(Tone.SECONDARY))
        where = QRect(_PAD, y + height + 2, room, under)
        painter.drawText(where, Qt.TextFlag.TextWordWrap.value, self.offer.unit)

    def _paint_band(self, painter: QPainter, band: tuple[PlanLine, ...], y: int) -> None:
        for line in band:
            height = self._line_height(line, self.width() - 2 * _PAD)
            x = _PAD
            if line.icon_name:
                size = IconSize.CELL
                row = self._metrics(line.size, line.weight).height() + 2
                at = QPointF(x, y + (row - size) / 2)
                tone = line.icon_tone
                draw_glyph(painter, self._theme, line.icon_name, tone=tone, at=at, size=size)
                x += size + 6
            where = QRect(x, y + 1, self.width() - _PAD - x, height)
            painter.setFont(self._font(line.size, line.weight))
            tone = line.tone if self.isEnabled() else Tone.DISABLED
            painter.setPen(self._theme.tone(tone))
            painter.drawText(where, Qt.TextFlag.TextWordWrap.value, line.text)
            y += height

    def _chip_rows(self, room: int) -> list[list[tuple[PlanChip, int]]]:
        metrics = self._metrics(Size.CAPTION, Weight.MEDIUM)
        rows: list[list[tuple[PlanChip, int]]] = []
        used = 0
        for chip in self.offer.chips:
            width = 6 + IconSize.CHIP + 4 + metrics.horizontalAdvance(chip.text) + 8
            if not rows or used + width > room:
                rows.append([])
                used = 0
            rows[-1].append((chip, width))
            used += width + 4
        return rows

    def _line_height(self, line: PlanLine, room: int) -> int:
        if line.icon_name:
            room -= IconSize.CELL + 6
        metrics = self._metrics(line.size, line.weight)
        flags = Qt.TextFlag.TextWordWrap.value
        shape = metrics.boundingRect(QRect(0, 0, max(room, 1), 4096), flags, line.text)
        return max(shape.height(), metrics.height()) + (4 if line.icon_name else 2)

    def _title_height(self) -> int:
        return self._metrics(Size.HEADING, Weight.SEMIBOLD).height() + 8

    def _font(self, size: Size, weight: Weight) -> QFont:
        return self._theme.font(size, weight)

    def _metrics(self, size: Size, weight: Weight) -> QFontMetrics:
        return self._theme.metrics(size, weight)
