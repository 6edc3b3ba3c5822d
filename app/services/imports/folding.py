"""Text as headings and words are compared: without accents, case, apostrophes or punctuation."""

import re
from functools import lru_cache

from app.domain.text import folded

_PUNCTUATION = re.compile(r"[\W_]+")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return words in small letters without accents, one space between them.

    >>> fold("  N° d’Entreprise (Étr.) ")
    'n d entreprise etr'
    """
    return _PUNCTUATION.sub(" ", folded(text)).strip()
