"""Text typed into a cell: a value of the draft, or a mistake that is kept with its text."""

from dataclasses import replace
from typing import Any

from app.views.catalogue.draft import CatalogueDraft, Mistakes, PriceRow, Section
from app.views.catalogue.draft_acts import with_part
from app.views.catalogue.fields import Field, Typing
from app.views.typed import Mistyped


def part_typed(
    draft: CatalogueDraft,
    section: Section,
    row_id: int,
    field: Field[Any],
    text: str,
    typing: Typing,
) -> CatalogueDraft:
    """Return the draft after a text was typed into a cell of a part."""
    row = draft.row(section, row_id)
    try:
        part = field.write(row.part, text, typing)
    except Mistyped as mistake:
        mistakes = {**row.mistakes, field.name: mistake}
        return draft.put(section, replace(row, mistakes=mistakes))
    draft = with_part(draft, section, row_id, part)
    row = draft.row(section, row_id)
    return draft.put(section, replace(row, mistakes=_without(row.mistakes, field.name)))


def price_typed(
    draft: CatalogueDraft,
    section: Section,
    row_id: int,
    price_id: int,
    field: Field[Any],
    text: str,
    typing: Typing,
) -> CatalogueDraft:
    """Return the draft after a text was typed into a cell of a price version."""
    row = draft.row(section, row_id)

    def typed(price: PriceRow) -> PriceRow:
        try:
            version = field.write(price.version, text, typing)
        except Mistyped as mistake:
            return replace(price, mistakes={**price.mistakes, field.name: mistake})
        return replace(price, version=version, mistakes=_without(price.mistakes, field.name))

    prices = tuple(typed(price) if price.id == price_id else price for price in row.prices)
    return draft.put(section, replace(row, prices=prices))


def _without(mistakes: Mistakes, name: str) -> Mistakes:
    return {known: mistake for known, mistake in mistakes.items() if known != name}
