"""The type scale: six sizes around the system's own, three weights, tabular figures everywhere."""

import sys
from enum import Enum, IntEnum

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics


class Size(Enum):
    """Steps of the type scale; the value is the distance in points from the system size."""

    CAPTION = -0.75
    BODY = 0.0
    LEAD = 0.75
    HEADING = 1.5
    TITLE = 4.5
    FIGURE = 9.0


class Weight(IntEnum):
    """The only three weights in use."""

    REGULAR = 400
    MEDIUM = 500
    SEMIBOLD = 600


# What Qt calls the font where the desktop names none: a bare server, or a minimal Linux.
_NO_CHOICE = {"", "sans", "sans serif", "sans-serif", "helvetica", "dejavu sans"}


class Fonts:
    """Fonts of one system size, built once each and shared by everything that paints."""

    def __init__(self, base: QFont) -> None:
        self._base = base
        self._fonts: dict[tuple[Size, Weight], QFont] = {}
        self._metrics: dict[tuple[Size, Weight], QFontMetrics] = {}

    def font(self, size: Size = Size.BODY, weight: Weight = Weight.REGULAR) -> QFont:
        """The font of this step and weight. Do not change it: it is shared."""
        key = (size, weight)
        found = self._fonts.get(key)
        if found is None:
            found = QFont(self._base)
            found.setPointSizeF(self._base.pointSizeF() + size.value)
            found.setWeight(QFont.Weight(weight))
            self._fonts[key] = found
        return found

    def metrics(self, size: Size = Size.BODY, weight: Weight = Weight.REGULAR) -> QFontMetrics:
        """The metrics of that font, in whole pixels."""
        key = (size, weight)
        found = self._metrics.get(key)
        if found is None:
            found = self._metrics[key] = QFontMetrics(self.font(size, weight))
        return found


def system_font() -> QFont:
    """The system's font with tabular figures; Inter where a Linux desktop names no font at all."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    unnamed = font.family().casefold() in _NO_CHOICE
    if sys.platform.startswith("linux") and unnamed and "Inter" in QFontDatabase.families():
        font.setFamily("Inter")
    if font.pointSizeF() <= 0:
        # WORKAROUND: a desktop may give its font in pixels, and point sizes then read -1.
        font.setPointSizeF(QFontInfo(font).pointSizeF())
    font.setFeature(QFont.Tag.fromString("tnum"), 1)
    return font
