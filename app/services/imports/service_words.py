"""What an invoice calls a plan or an extra service: a code or a name, in words of its own."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from app.domain.catalogue import Catalogue
from app.services.imports.catalogue_words import CatalogueWords
from app.services.imports.folding import fold

_PRO_RATA: Final = re.compile(r"\bpro ?rata\b")
"""It would be taken for a plan that is called Pro."""


@dataclass(frozen=True, slots=True)
class ServiceWords:
    """A catalogue's plans and extra services, found in what an invoice says."""

    words: CatalogueWords

    @classmethod
    def of(cls, catalogue: Catalogue) -> "ServiceWords":
        """Index a catalogue."""
        return cls(CatalogueWords.of(catalogue))

    def find(self, text: str) -> str | None:
        """Return the code of what a designation names; None where that is not certain.

        By its code or its name in any language; or in a longer text, as in "Pro subscription,
        November". A text that names a plan and an extra service is about the extra service.
        """
        plans, add_ons = self.words.plans, self.words.add_ons
        whole = fold(text)
        found = plans.get(whole) or add_ons.get(whole)
        if found is not None or not whole:
            return found
        said = f" {_PRO_RATA.sub(' ', whole)} "
        for known in (add_ons, plans):
            codes = {known[name] for name in _longest(name for name in known if _in(name, said))}
            if len(codes) == 1:
                return codes.pop()
            if codes:
                return None
        return None

    def nearest(self, text: str) -> str | None:
        """Return the code of what is written almost so."""
        known = {**self.words.add_ons, **self.words.plans}
        near = get_close_matches(fold(text)[:100], known, 1, 0.8)
        return known[near[0]] if near else None


def _in(name: str, said: str) -> bool:
    return f" {name} " in said


def _longest(names: Iterable[str]) -> list[str]:
    """Leave out the names that stand within another one: "Pro" in "Pro Plus"."""
    found = list(names)
    return [
        name
        for name in found
        if not any(name != other and _in(name, f" {other} ") for other in found)
    ]
