"""The templates that a firm fills in: headings in its language, choices where there are some."""

from enum import Enum
from pathlib import Path
from typing import Final

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.domain.clients import ClientStatus
from app.services.exports.writing import beside, check_target
from app.services.imports.fields import Field, Kind, fields_of, mandatory
from app.services.imports.headings import heading
from app.services.imports.sheet_writing import Choices, workbook_content
from app.services.imports.words import word

_ROWS: Final = 1_000
_LONGEST_LIST: Final = 255
"""A longer list of choices would make Excel repair the file."""
_CHOSEN: Final[dict[Field, type[Enum]]] = {
    Field.STATUS: ClientStatus,
    Field.PAYER: Payer,
    Field.INTERVAL: Interval,
}


def template_headings(kind: Kind, language: str) -> tuple[str, ...]:
    """Return the headings of a template: "fr", "en" or "nl"."""
    return tuple(heading(field, language) for field in fields_of(kind))


def save_template(kind: Kind, language: str, target: Path, catalogue: Catalogue) -> None:
    """Write an empty template as .xlsx; mandatory columns are bold, plans are the catalogue's.

    Cells are text, so that numbers keep their leading zeros; those of days are days. Raises
    `CannotWrite`, having changed nothing.
    """
    check_target(target)
    places = {field: place for place, field in enumerate(fields_of(kind))}
    choices = [
        Choices(places[field], tuple(word(value, language) for value in values))
        for field, values in _CHOSEN.items()
        if field in places
    ]
    plans = tuple(plan.code for plan in catalogue.plans)
    if Field.PLAN in places and plans and len(",".join(plans)) <= _LONGEST_LIST:
        choices.append(Choices(places[Field.PLAN], plans))
    content = workbook_content(
        template_headings(kind, language),
        (),
        marked=frozenset(places[field] for field in mandatory(kind)),
        days=frozenset(place for field, place in places.items() if field is Field.START),
        choices=choices,
        rows_to_come=_ROWS,
    )
    with beside(target, content) as draft:
        draft.put_in_place()
