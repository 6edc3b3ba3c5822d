"""What a model says about a cell, so that one delegate can paint every table of the program.

A model answers `TableRole.CELL` with a `Cell`, made once a row and kept with it; all else follows.
"""

from dataclasses import dataclass
from enum import Enum, IntEnum, auto

from PySide6.QtCore import Qt

from app.views.theme import Tone, Weight


class TableRole(IntEnum):
    """The roles beyond Qt's own that models of the program answer."""

    CELL = Qt.ItemDataRole.UserRole + 1
    """A `Cell`. Without one, the delegate shows the display text."""
    ROW_KIND = Qt.ItemDataRole.UserRole + 2
    """A `RowKind`, asked of column 0; None means ordinary."""
    ROW_ID = Qt.ItemDataRole.UserRole + 3
    """What names the row's object, whatever its place."""
    COPY_TEXT = Qt.ItemDataRole.UserRole + 4
    """The text that goes to a spreadsheet: plain numbers, ISO dates."""


class RowKind(Enum):
    """Rows that are not one object."""

    ORDINARY = auto()
    GROUP_OPEN = auto()
    GROUP_CLOSED = auto()
    TOTAL = auto()


class CellLook(Enum):
    """How a cell is drawn."""

    PLAIN = auto()
    CHIP = auto()
    """Icon and words on the ground of `tone`."""
    FAULT = auto()
    """A value that was not accepted: edge and ground of `tone`, the icon at the right."""
    QUOTA = auto()
    """A bar of `use`, then the text; over the quota a warning sign."""


@dataclass(frozen=True, slots=True)
class QuotaUse:
    """Documents used of a quota. From 85 % on it is near, above the quota it is over."""

    used: int
    quota: int

    @property
    def is_over(self) -> bool:
        """More used than the quota covers."""
        return self.used > self.quota

    @property
    def is_near(self) -> bool:
        """At least 85 % used and not over."""
        return not self.is_over and self.used * 100 >= self.quota * 85

    @property
    def share(self) -> float:
        """The filled part of the bar, at most 1."""
        if self.quota <= 0:
            return 1.0 if self.used > 0 else 0.0
        return min(1.0, self.used / self.quota)

    @property
    def tone(self) -> Tone:
        """Accent, then warning, then danger."""
        if self.is_over:
            return Tone.DANGER
        return Tone.WARNING if self.is_near else Tone.ACCENT


@dataclass(frozen=True, slots=True)
class Cell:
    """Everything that is drawn of one cell.

    `icon` stands before the text (after it in a fault); `icon_tone` defaults to secondary, or to
    `tone` in chips and faults. `spoken` is read to a screen reader in place of `text`.
    """

    text: str = ""
    tone: Tone = Tone.TEXT
    weight: Weight = Weight.REGULAR
    icon: str = ""
    icon_tone: Tone | None = None
    look: CellLook = CellLook.PLAIN
    use: QuotaUse | None = None
    spoken: str = ""
    explains: bool = False
    """Whether the amount opens its computation: it gets the dotted line."""


EMPTY = Cell()
UNKNOWN = Cell("—", tone=Tone.SECONDARY)
