"""Plans and add-ons as files name them: by code, or by name in any language."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from app.domain.catalogue import AddOn, Catalogue, Plan
from app.domain.errors import Refusal
from app.services.imports.folding import fold
from app.services.imports.problems import Problem, Read, Reason, doubtful, noted, wrong

_BETWEEN = re.compile(r"[,;+\n\r]")


@dataclass(frozen=True, slots=True)
class CatalogueWords:
    """A catalogue's plans and add-ons by their folded codes and names."""

    catalogue: Catalogue
    plans: Mapping[str, str]
    add_ons: Mapping[str, str]

    @classmethod
    def of(cls, catalogue: Catalogue) -> "CatalogueWords":
        """Index a catalogue."""
        return cls(catalogue, _indexed(catalogue.plans), _indexed(catalogue.add_ons))

    def plan(self, text: str) -> Read[Plan]:
        """Read a plan; one that is unknown comes with the nearest that is known."""
        code = self.plans.get(fold(text))
        if code is None:
            nearest = _nearest(text, self.plans)
            return Read(None, wrong(Refusal.PLAN_UNKNOWN, nearest, plan=text))
        return Read(self.catalogue.plan(code))

    def add_ons_of(self, text: str, plan: Plan) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
        """Read the add-ons of a cell, parted by commas, semicolons, plus signs or line ends.

        What the plan includes is left out and told; what it does not offer rejects the row.
        """
        # The name of an add-on may itself have a comma or a plus sign.
        whole = fold(text) in self.add_ons
        parts = [part.strip() for part in ([text] if whole else _BETWEEN.split(text)) if fold(part)]
        found: list[str] = []
        problems: list[Problem] = []
        for place, part in enumerate(parts):
            code = self.add_ons.get(fold(part))
            problem = self._unknown(parts, place) if code is None else _refused(code, plan, found)
            if code is not None and problem is None:
                found.append(code)
            if problem is not None:
                problems.append(problem)
        return tuple(found), tuple(problems)

    def _unknown(self, parts: Sequence[str], place: int) -> Problem:
        """Tell which add-on is unknown; what would be right is the cell with the nearest one."""
        nearest = _nearest(parts[place], self.add_ons)
        corrected = nearest and ", ".join([*parts[:place], nearest, *parts[place + 1 :]])
        return wrong(Refusal.ADD_ON_UNKNOWN, corrected, add_on=parts[place])


def _refused(code: str, plan: Plan, found: Sequence[str]) -> Problem | None:
    if code in found:
        return noted(Reason.ADD_ON_REPEATED, add_on=code)
    if code in plan.includes:
        return doubtful(Reason.ADD_ON_INCLUDED, add_on=code, plan=plan.code)
    if code not in plan.add_ons:
        offered = ", ".join(plan.add_ons)
        return wrong(Refusal.ADD_ON_NOT_OFFERED, add_on=code, plan=plan.code, offered=offered)
    return None


def _indexed(sold: Sequence[Plan] | Sequence[AddOn]) -> Mapping[str, str]:
    """Index by code and name; a name that two of them share means neither."""
    named: dict[str, set[str]] = {}
    for thing in sold:
        for name in thing.names.values():
            named.setdefault(fold(name), set()).add(thing.code)
    by_name = {name: min(codes) for name, codes in named.items() if name and len(codes) == 1}
    return {**by_name, **{fold(thing.code): thing.code for thing in sold}}


def _nearest(text: str, known: Mapping[str, str]) -> str | None:
    """Return the code of the word that differs by a slip of the finger."""
    near = get_close_matches(fold(text)[:100], known, 1, 0.8)
    return known[near[0]] if near else None
