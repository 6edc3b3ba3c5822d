"""What is wrong in the editor, cell by cell: by what was typed, and by the rules of the file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from app.services.catalogue_file.checking import catalogue_problems
from app.services.catalogue_file.problems import Problem
from app.views import labels
from app.views.catalogue.draft import CatalogueDraft, PartRow, PriceRow, Section, ordered, plans_of
from app.views.formatting import Formats


@dataclass(frozen=True, slots=True)
class Place:
    """A cell: of a part, or of one of its prices."""

    section: Section
    row: int
    price: int | None
    field: str


Flaws: TypeAlias = Mapping[Place, str]
"""The sentence at each cell that is to be put right."""


def flaws_of(draft: CatalogueDraft, formats: Formats) -> Flaws:
    """Return a sentence for every cell with something wrong, in the order of the tables.

    Text that cannot be taken counts first: what stands behind it is not what was meant.
    """
    found: dict[Place, str] = {}
    for problem in catalogue_problems(draft.catalogue):
        place = _place(draft, problem, formats.language)
        if place is not None:
            found.setdefault(place, labels.catalogue_problem_in_place(problem, formats))
    for section in Section:
        for row in draft.sections[section]:
            for price in (None, *row.prices):
                mistakes = row.mistakes if price is None else price.mistakes
                for name, mistake in mistakes.items():
                    place = Place(section, row.id, price.id if price else None, name)
                    found[place] = labels.mistyped(mistake)
    order = {
        (section, row.id): (at, number)
        for at, section in enumerate(Section)
        for number, row in enumerate(draft.sections[section])
    }
    return dict(sorted(found.items(), key=lambda item: order[item[0].section, item[0].row]))


def _place(draft: CatalogueDraft, problem: Problem, language: str) -> Place | None:
    """Return the cell that a problem's path leads to; None at the top level of the file."""
    match problem.path:
        case (str() as table, int() as number, str() as key, *rest):
            section = Section(table)
            row = _rows(draft, section)[number]
            if key == "prices":
                return _price_place(section, row, rest)
            return Place(section, row.id, None, _field(key, rest, language))
        case _:
            return None


def _rows(draft: CatalogueDraft, section: Section) -> list[PartRow]:
    if section is Section.PLANS:
        return plans_of(draft)
    return list(draft.sections[section])


def _price_place(section: Section, row: PartRow, rest: list[str | int]) -> Place:
    at, name = int(rest[0]), str(rest[1])
    price: PriceRow = ordered(row.prices)[at]
    return Place(section, row.id, price.id, name)


def _field(key: str, rest: list[str | int], language: str) -> str:
    """Return the column that a key of the file is shown in."""
    match key, rest:
        case "names", _:
            return f"names.{language}"
        case "quota", ["yearly"]:
            return "quota.yearly"
        case "quota", _:
            return "quota.monthly"
        case "valid", [name, *_]:
            return f"valid.{name}"
        case (("rank" | "overage" | "discount" | "duration" | "max_redemptions"), _):
            return key
        case _:
            return "code"
