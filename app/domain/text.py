"""Text as people look for it: without case, accents or typographic variants."""

import unicodedata

_VARIANTS = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "œ": "oe", "æ": "ae", "ø": "o"})


def folded(text: str) -> str:
    """Return a text for comparing: case and accents removed, spaces single.

    >>> folded("  Électricité  L’Œuvre ")
    "electricite l'oeuvre"
    """
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_VARIANTS)
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(kept.split())
