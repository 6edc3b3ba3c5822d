"""Tags as they are written in one cell, and as they are told apart."""

import re
from collections.abc import Iterable

from app.services.imports.folding import fold

_BETWEEN = re.compile(r"[,;\n\r|]")


def written_tags(text: str) -> tuple[str, ...]:
    """Cut tags at commas, semicolons, bars and line ends; of equal ones the first is kept.

    >>> written_tags("VIP, dormant;vip")
    ('VIP', 'dormant')
    """
    return with_tags((), (" ".join(part.split()) for part in _BETWEEN.split(text)))


def with_tags(tags: Iterable[str], added: Iterable[str]) -> tuple[str, ...]:
    """Return tags with others behind them, those that are there already left out.

    Accents, case and punctuation tell no two tags apart, unless a tag has nothing else.

    >>> with_tags(("Bâtiment",), ("batiment", "VIP"))
    ('Bâtiment', 'VIP')
    """
    unique: dict[str, str] = {}
    for tag in (*tags, *added):
        unique.setdefault(fold(tag) or tag, tag)
    return tuple(tag for tag in unique.values() if tag)
