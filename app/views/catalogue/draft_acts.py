"""Acts on the catalogue in the editor: other values, new parts and prices, and removing them."""

from dataclasses import replace
from datetime import date
from typing import assert_never

from app.domain.catalogue import AddOn, Percent, Plan, PriceVersion, PromoCode, Quota, Scope
from app.views.catalogue.draft import (
    CatalogueDraft,
    Part,
    PriceRow,
    Section,
    ordered,
    part_row,
    rank_of,
)


def with_part(draft: CatalogueDraft, section: Section, row_id: int, part: Part) -> CatalogueDraft:
    """Return the draft with other values of a part; a new code is taken over where it is named."""
    row = draft.row(section, row_id)
    changed = draft.put(section, replace(row, part=part))
    old, new = row.part.code, part.code
    others = {other.part.code for other in draft.sections[section] if other.id != row_id}
    # What another part is called too was not meant for this one.
    return changed if {old, new} & others else _renamed(changed, section, old, new)


def added(draft: CatalogueDraft, section: Section, today: date) -> tuple[CatalogueDraft, int]:
    """Return the draft with a new, empty part at the end, and the id of its row."""
    free = PriceVersion(today, 0, 0)
    match section:
        case Section.PLANS:
            quota = Quota(0, 0, by_month=True)
            part: Part = Plan("", _next_rank(draft), {}, quota, 0, (free,))
        case Section.ADD_ONS:
            part = AddOn("", {}, (free,))
        case Section.PROMO_CODES:
            part = PromoCode("", Percent(0), Scope.PLAN, periods=1)
        case _:
            assert_never(section)
    return _with_row(draft, section, part)


def duplicated(draft: CatalogueDraft, section: Section, row_id: int) -> tuple[CatalogueDraft, int]:
    """Return the draft with a copy of a part under a code that is free, and the copy's id."""
    part = draft.row(section, row_id).value
    taken = {row.part.code.casefold() for row in draft.sections[section]}
    number = next(n for n in range(2, 1_000_000) if f"{part.code}-{n}".casefold() not in taken)
    code = f"{part.code}-{number}"
    copy = (
        replace(part, code=code, rank=_next_rank(draft))
        if isinstance(part, Plan)
        else replace(part, code=code)
    )
    return _with_row(draft, section, copy)


def removed(draft: CatalogueDraft, section: Section, row_id: int) -> CatalogueDraft:
    """Return the draft without a part; an add-on goes from the plans that offer or include it."""
    code = draft.row(section, row_id).part.code
    kept = tuple(row for row in draft.sections[section] if row.id != row_id)
    draft = replace(draft, sections={**draft.sections, section: kept})
    named_so = any(row.part.code == code for row in kept)
    if section is not Section.ADD_ONS or named_so:
        return draft
    return _renamed(draft, section, code, None)


def price_added(
    draft: CatalogueDraft, section: Section, row_id: int, today: date
) -> tuple[CatalogueDraft, int]:
    """Return the draft with a price like the latest, sold from the next free day after today."""
    row = draft.row(section, row_id)
    taken = {price.version.new_from for price in row.prices}
    day = max(today, *taken)
    day = date.fromordinal(day.toordinal() + 1)
    latest = ordered(row.prices)[-1].version
    price = PriceRow(draft.next_id, replace(latest, new_from=day, existing_from=None))
    changed = draft.put(section, replace(row, prices=(*row.prices, price)))
    return replace(changed, next_id=draft.next_id + 1), price.id


def price_removed(
    draft: CatalogueDraft, section: Section, row_id: int, price_id: int
) -> CatalogueDraft:
    """Return the draft without a price version."""
    row = draft.row(section, row_id)
    kept = tuple(price for price in row.prices if price.id != price_id)
    return draft.put(section, replace(row, prices=kept))


def _next_rank(draft: CatalogueDraft) -> int:
    return max((rank_of(row.part) for row in draft.sections[Section.PLANS]), default=0) + 1


def _with_row(draft: CatalogueDraft, section: Section, part: Part) -> tuple[CatalogueDraft, int]:
    numbers = iter(range(draft.next_id, draft.next_id + 1_000_000))
    row = part_row(next(numbers), part, None, numbers)
    rows = (*draft.sections[section], row)
    sections = {**draft.sections, section: rows}
    return replace(draft, sections=sections, next_id=next(numbers)), row.id


def _renamed(draft: CatalogueDraft, section: Section, old: str, new: str | None) -> CatalogueDraft:
    """Put a new code of a plan or add-on wherever the old one is named; None takes it out."""

    def codes(named: tuple[str, ...]) -> tuple[str, ...]:
        kept = (new if code == old else code for code in named)
        return tuple(code for code in kept if code is not None)

    def renamed(part: Part) -> Part:
        if section is Section.ADD_ONS and isinstance(part, Plan):
            return replace(part, add_ons=codes(part.add_ons), includes=codes(part.includes))
        if section is Section.PLANS and isinstance(part, PromoCode):
            return replace(part, plans=codes(part.plans))
        return part

    return replace(
        draft,
        sections={
            each: tuple(replace(row, part=renamed(row.part)) for row in rows)
            for each, rows in draft.sections.items()
        },
    )
