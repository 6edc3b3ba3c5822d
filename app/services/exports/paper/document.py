"""Pages as they are drawn, in points from their top left corner; who draws them only places ink."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from app.services.exports.paper.typeface import MISSING, FontFiles

SHORT_SIDE, LONG_SIDE = 595.28, 841.89
"""Of A4, in points."""


class Shade(Enum):
    """The colours of paper, as RRGGBB: those of the light scheme of the program."""

    TEXT = "17242B"
    SECONDARY = "53636B"
    ACCENT = "0B6073"
    RULE = "8A989F"
    HAIRLINE = "DCE3E6"
    BAND = "F1F4F6"


@dataclass(frozen=True, slots=True)
class Text:
    """A run of text on its base line, from `x` to the right: no line end, nothing undrawable."""

    x: float
    y: float
    text: str
    size: float
    strong: bool = False
    shade: Shade = Shade.TEXT

    def at(self, down: float) -> "Text":
        """Return the same further down."""
        return Text(self.x, self.y + down, self.text, self.size, self.strong, self.shade)


@dataclass(frozen=True, slots=True)
class Fill:
    """A rectangle of one colour: a ground, or a rule where it is thin."""

    x: float
    y: float
    width: float
    height: float
    shade: Shade

    def at(self, down: float) -> "Fill":
        """Return the same further down."""
        return Fill(self.x, self.y + down, self.width, self.height, self.shade)


Mark = Text | Fill


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place of the document that its outline names. `level` 0 is the outermost."""

    title: str
    level: int
    page: int
    """From 0."""
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Finished pages of one size. Equal documents make equal files."""

    width: float
    height: float
    pages: tuple[tuple[Mark, ...], ...]
    bookmarks: tuple[Bookmark, ...]
    title: str
    author: str
    language: str
    moment: datetime
    fonts: FontFiles
    """What its texts were measured in."""

    @property
    def missing(self) -> int:
        """How many characters on the pages are drawn as the sign for what the fonts lack."""
        texts = (mark.text for marks in self.pages for mark in marks if isinstance(mark, Text))
        return sum(text.count(MISSING) for text in texts)

    @property
    def is_landscape(self) -> bool:
        """Whether the pages are wider than high."""
        return self.width > self.height
