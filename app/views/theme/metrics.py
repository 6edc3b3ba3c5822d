"""Distances, radii and heights in logical pixels: an 8-pixel grid with half steps of 4."""

from enum import IntEnum


class Space(IntEnum):
    """Gaps and margins."""

    HALF = 4
    GRID = 8
    THREE_QUARTERS = 12
    CARD = 16
    LIST_MARGIN = 16
    WIZARD_MARGIN = 20
    PAGE_MARGIN = 24


class Radius(IntEnum):
    """Corner radii."""

    CHIP = 4
    CONTROL = 6
    CARD = 8


class Height(IntEnum):
    """Heights of the parts that line up from screen to screen."""

    TITLE_ROW = 56
    TAB = 37
    FILTER_ROW = 44
    TABLE_HEAD = 32
    ROW = 30
    REPORT_ROW = 28
    IMPORT_ROW = 34
    ACTION_BAR = 48
    STATUS_BAR = 28
    FOOTER = 56
    CONTROL = 30
    LARGE_CONTROL = 34
    NAV_ITEM = 32
    CHIP = 20
    FILTER_CHIP = 26
    TOTAL_ROW = 26


class Width(IntEnum):
    """Widths of the fixed side panels (never of texts)."""

    NAVIGATION = 160
    WIZARD_STEPS = 172
    WIZARD_SUMMARY = 232


class IconSize(IntEnum):
    """Sizes in which icons are drawn."""

    CHIP = 12
    CELL = 14
    CONTROL = 16
    ACT = 20
    EMPTY = 40
