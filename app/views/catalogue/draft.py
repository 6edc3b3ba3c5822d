"""The catalogue as it is being edited: values, the texts that cannot be taken, what is stored."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TypeAlias

from app.domain.catalogue import (
    AddOn,
    Catalogue,
    Plan,
    PriceVersion,
    PromoCode,
)
from app.views.typed import Mistyped

Part: TypeAlias = Plan | AddOn | PromoCode
Mistakes: TypeAlias = Mapping[str, Mistyped]
"""What was typed and cannot be taken, by the field."""


class Section(Enum):
    """The lists of the catalogue, as its file names their tables."""

    PLANS = "plan"
    ADD_ONS = "add_on"
    PROMO_CODES = "promo_code"


@dataclass(frozen=True, slots=True)
class PriceRow:
    """A price version in the editor; `stored` is what the data file has of it."""

    id: int
    version: PriceVersion
    stored: PriceVersion | None = None
    mistakes: Mistakes = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PartRow:
    """A plan, add-on or promo code in the editor; its prices are rows of their own."""

    id: int
    part: Part
    stored: Part | None = None
    prices: tuple[PriceRow, ...] = ()
    mistakes: Mistakes = field(default_factory=dict)

    @property
    def value(self) -> Part:
        """The part with its prices, in the order of their dates."""
        if isinstance(self.part, PromoCode):
            return self.part
        return replace(self.part, prices=tuple(row.version for row in ordered(self.prices)))

    @property
    def is_changed(self) -> bool:
        """Whether it differs from what is stored, or holds text that cannot be taken."""
        typed = self.mistakes or any(price.mistakes for price in self.prices)
        return bool(typed) or self.value != self.stored


@dataclass(frozen=True, slots=True)
class CatalogueDraft:
    """Everything in the editor."""

    stored: Catalogue
    name: str
    currency: str
    sections: Mapping[Section, tuple[PartRow, ...]]
    next_id: int

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue as edited; text that cannot be taken counts as not typed."""
        plans, add_ons, promo_codes = (self.values(section) for section in Section)
        return Catalogue(
            self.name,
            self.currency,
            tuple(part for part in plans if isinstance(part, Plan)),
            tuple(part for part in add_ons if isinstance(part, AddOn)),
            tuple(part for part in promo_codes if isinstance(part, PromoCode)),
        )

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost by leaving."""
        return bool(self.changes)

    @property
    def changes(self) -> int:
        """How many parts were added, changed or removed; the catalogue's own name counts as one."""
        rows = [row for section in Section for row in self.sections[section]]
        changed = sum(row.is_changed for row in rows)
        there = {(type(row.part), row.stored.code) for row in rows if row.stored is not None}
        gone = sum((type(part), part.code) not in there for part in _parts(self.stored))
        own = (self.name, self.currency) != (self.stored.name, self.stored.currency)
        return changed + gone + own

    def values(self, section: Section) -> list[Part]:
        """Return the parts of a section as edited."""
        return [row.value for row in self.sections[section]]

    def row(self, section: Section, row_id: int) -> PartRow:
        """Return a row by its id."""
        return next(row for row in self.sections[section] if row.id == row_id)

    def put(self, section: Section, changed: PartRow) -> "CatalogueDraft":
        """Return the draft with a row in the place of the one that has its id."""
        rows = tuple(changed if row.id == changed.id else row for row in self.sections[section])
        return replace(self, sections={**self.sections, section: rows})


def opened(stored: Catalogue, shown: Catalogue | None = None) -> CatalogueDraft:
    """Return the stored catalogue to be edited, or another one that is to replace it."""
    catalogue = shown or stored
    known = {(type(part), part.code): part for part in _parts(stored)}
    numbers = iter(range(1, 1_000_000))
    sections: dict[Section, tuple[PartRow, ...]] = {}
    for section, parts in (
        (Section.PLANS, catalogue.plans),
        (Section.ADD_ONS, catalogue.add_ons),
        (Section.PROMO_CODES, catalogue.promo_codes),
    ):
        sections[section] = tuple(
            part_row(next(numbers), part, known.get((type(part), part.code)), numbers)
            for part in parts
        )
    return CatalogueDraft(stored, catalogue.name, catalogue.currency, sections, next(numbers))


def rebased(draft: CatalogueDraft, stored: Catalogue) -> CatalogueDraft:
    """Return the draft beside another stored catalogue: what was typed stays."""
    known = {(type(part), part.code): part for part in _parts(stored)}
    sections = {
        section: tuple(
            replace(row, stored=known.get((type(row.part), row.part.code))) for row in rows
        )
        for section, rows in draft.sections.items()
    }
    return replace(draft, stored=stored, sections=sections)


def ordered(prices: Iterable[PriceRow]) -> list[PriceRow]:
    """Return price versions in the order of their dates, those of one day as they stand."""
    return sorted(prices, key=lambda price: price.version.new_from)


def plans_of(draft: CatalogueDraft) -> list[PartRow]:
    """Return the plans in the order of their ranks, in which a catalogue keeps them."""
    return sorted(draft.sections[Section.PLANS], key=lambda row: rank_of(row.part))


def rank_of(part: Part) -> int:
    """Return the rank of a plan; other parts have none, 0."""
    return part.rank if isinstance(part, Plan) else 0


def _parts(catalogue: Catalogue) -> tuple[Part, ...]:
    return (*catalogue.plans, *catalogue.add_ons, *catalogue.promo_codes)


def part_row(row_id: int, part: Part, stored: Part | None, numbers: Iterable[int]) -> PartRow:
    """Return the row of a part, its prices numbered after it."""
    known = {}
    if stored is not None and not isinstance(stored, PromoCode):
        known = {version.new_from: version for version in stored.prices}
    versions = () if isinstance(part, PromoCode) else part.prices
    prices = tuple(
        PriceRow(number, version, known.get(version.new_from))
        for version, number in zip(versions, numbers, strict=False)
    )
    return PartRow(row_id, part, stored, prices)
