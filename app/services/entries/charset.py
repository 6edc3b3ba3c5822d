"""Text for formats that have one byte for a character: what such a charset lacks is replaced."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

_LOST = "?"
_SPACES = ("Cc", "Zs", "Zl", "Zp")
"""Categories of control characters, line ends and spaces of any width."""
_INVISIBLE = "Cf"
_VARIANTS = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "‚": "'",
        "‛": "'",
        "ʼ": "'",
        "′": "'",
        "‹": "'",
        "›": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "‟": '"',
        "″": '"',
        "‐": "-",
        "‑": "-",
        "‒": "-",
        "–": "-",
        "—": "-",
        "―": "-",
        "−": "-",
        "…": "...",
        "•": "-",
        "⁄": "/",
        "œ": "oe",
        "Œ": "OE",
        "æ": "ae",
        "Æ": "AE",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ẞ": "SS",
        "€": "EUR",
    }
)
"""Other ways to write the same, which nobody has to be told of."""


@dataclass(frozen=True, slots=True)
class Charset:
    """The characters of a format: those of a one-byte encoding, without some of its own."""

    encoding: str
    never: tuple[tuple[str, str], ...] = ()
    """Characters that would end a field or a line of the format, and what stands for them."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text as a charset has it, and what had to be replaced so that it reads differently."""

    text: str
    replaced: Mapping[str, str] = field(default_factory=dict)
    """By character."""


@lru_cache(maxsize=4096)
def fitted(text: str, charset: Charset) -> Fitted:
    r"""Return a text that a charset can hold, on one line, with single spaces.

    What is only another way to write the same is replaced without a word: a typographic
    apostrophe, a long dash, œ where the charset lacks it. A letter with an accent that the charset
    lacks loses it, and anything else becomes a question mark: both are told.

    >>> fitted("L’œuvre de Łukasz Țepeș\n", Charset("latin-1"))
    Fitted(text="L'oeuvre de ?ukasz Tepes", replaced={'Ł': '?', 'Ț': 'T', 'ș': 's'})
    """
    replaced: dict[str, str] = {}
    written = "".join(
        _written(letter, charset, replaced) for letter in unicodedata.normalize("NFC", text)
    )
    return Fitted(" ".join(written.split()), replaced)


def _written(letter: str, charset: Charset, replaced: dict[str, str]) -> str:
    category = unicodedata.category(letter)
    if category in _SPACES:
        return " "
    if category == _INVISIBLE:
        return ""
    never = dict(charset.never)
    if letter not in never and _holds(charset, letter):
        return letter
    variant = letter.translate(_VARIANTS)
    if variant == letter or _breaks(charset, variant):
        variant = replaced[letter] = never.get(letter) or _without_accent(letter, charset)
    return variant


def _without_accent(letter: str, charset: Charset) -> str:
    """Return the plain letter of one with an accent, where the charset has it."""
    parts = unicodedata.normalize("NFKD", letter).translate(_VARIANTS)
    plain = "".join(part for part in parts if not unicodedata.combining(part)).strip()
    return _LOST if not plain or _breaks(charset, plain) else plain


def _breaks(charset: Charset, text: str) -> bool:
    never = dict(charset.never)
    return any(letter in never or not _holds(charset, letter) for letter in text)


def _holds(charset: Charset, letter: str) -> bool:
    try:
        letter.encode(charset.encoding)
    except UnicodeEncodeError:
        return False
    return True
