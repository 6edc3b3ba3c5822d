"""How wide text is in the fonts of the program, and how it is fitted to a width."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from unicodedata import category, combining, normalize

MISSING = "□"
"""Drawn for a character that the font does not have."""
ELLIPSIS = "…"
ASCENT = 0.75
"""From the base line up to the top of capitals and their accents, per point of size."""
LEADING = 1.28
"""From base line to base line, per point of size."""
_WITHOUT_INK = frozenset({"Cc", "Cf", "Cs"})
_SPACES = str.maketrans(dict.fromkeys("\t\n\v\f\r\x85\u2028\u2029", " "))
_INSTEAD = {"\u202f": "\u00a0", "\u2009": "\u00a0", "\u2212": "\u2013", "\u2011": "-"}
"""What stands for a space or a sign of ours where a font lacks it."""


@dataclass(frozen=True, slots=True)
class FontFiles:
    """The files of the two weights, TrueType."""

    regular: Path
    strong: Path


@dataclass(frozen=True, slots=True)
class Typeface:
    """The widths of the characters of both weights, per point of size, by their code."""

    regular: Mapping[int, float]
    strong: Mapping[int, float]

    def drawable(self, text: str) -> str:
        """Return a text as it is drawn: in one line, with one sign for each character it lacks.

        What combines with such a character, or joins it to the next, goes with it.
        """
        composed = normalize("NFC", text.translate(_SPACES))
        if composed.isascii() and composed.isprintable():
            return composed
        drawn: list[str] = []
        for letter in composed:
            if not (drawn and drawn[-1] == MISSING and _joins(letter)):
                drawn.append(self._found(letter))
        return "".join(drawn)

    def width(self, text: str, size: float, *, strong: bool = False) -> float:
        """Return how wide a drawable text is."""
        widths = self.strong if strong else self.regular
        return size * sum(widths[ord(letter)] for letter in text)

    def lines(
        self, text: str, size: float, width: float, *, most: int, strong: bool = False
    ) -> list[str]:
        """Break a drawable text into lines; the last one allowed ends with an ellipsis.

        Lines end at spaces, a word that is wider than a line anywhere. A line that is narrower
        than a letter holds one all the same.
        """
        found: list[str] = []
        rest = text.strip(" ")
        while rest and len(found) < most:
            count = self._fitting(rest, size, width, strong=strong)
            if count == len(rest):
                return [*found, rest]
            if len(found) == most - 1:
                return [*found, self._cut(rest, size, width, strong=strong)]
            at = rest.rfind(" ", 0, count + 1)
            line, rest = (rest[:at], rest[at:]) if at > 0 else (rest[:count], rest[count:])
            found.append(line.rstrip(" "))
            rest = rest.lstrip(" ")
        return found or [""]

    def line(self, text: str, size: float, width: float, *, strong: bool = False) -> str:
        """Return a drawable text in one line, cut with an ellipsis where it is wider."""
        return self.lines(text, size, width, most=1, strong=strong)[0]

    def _fitting(self, text: str, size: float, width: float, *, strong: bool) -> int:
        """Return how many letters fit, at least one."""
        widths = self.strong if strong else self.regular
        # What rounding adds must not break a text that was measured for this very width.
        left = width / size + 1e-6
        for count, letter in enumerate(text):
            left -= widths[ord(letter)]
            if left < 0:
                return max(1, count)
        return len(text)

    def _cut(self, text: str, size: float, width: float, *, strong: bool) -> str:
        room = width - self.width(ELLIPSIS, size, strong=strong)
        return text[: self._fitting(text, size, room, strong=strong)].rstrip(" ") + ELLIPSIS

    def _found(self, letter: str) -> str:
        for each in (letter, _INSTEAD.get(letter, letter)):
            if ord(each) in self.regular and ord(each) in self.strong:
                return each
        return MISSING


def _joins(letter: str) -> bool:
    """Whether a character is of the one before it: an accent, a joiner, a choice of its form."""
    return combining(letter) != 0 or letter in "\u200d\ufe0e\ufe0f" or "🏻" <= letter <= "🏿"


@lru_cache(maxsize=4)
def typeface(files: FontFiles) -> Typeface:
    """Return the widths in font files; read once."""
    return Typeface(_widths(files.regular), _widths(files.strong))


def _widths(file: Path) -> Mapping[int, float]:
    # A library of this size is loaded by the first report on paper, not with the program.
    from reportlab.pdfbase.ttfonts import TTFontFace

    face = TTFontFace(str(file))
    # Controls and joiners have no ink, whatever a font says of them.
    return {
        code: width / 1000
        for code, width in face.charWidths.items()
        if category(chr(code)) not in _WITHOUT_INK
    }
