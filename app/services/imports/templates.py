"""The templates that a firm fills in: headings in its language, choices where there are some."""

from enum import Enum
from pathlib import Path
from typing import Final

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.domain.clients import ClientStatus
from app.services.exports.writing import CannotWrite, WritingFailure, beside, check_target
from app.services.imports.fields import Field, Kind, mandatory, template_fields
from app.services.imports.headings import heading
from app.services.imports.sheet_writing import Choices, delimited_content, workbook_content
from app.services.imports.words import word

_DAYS: Final = frozenset({Field.START, Field.READ_ON, Field.INVOICE_DATE, Field.FROM, Field.TO})
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
    return tuple(heading(field, language) for field in template_fields(kind))


def save_template(kind: Kind, language: str, target: Path, catalogue: Catalogue) -> None:
    """Write an empty template, as .xlsx or .csv by the target's extension.

    In a workbook mandatory columns are bold and plans are the catalogue's; cells are text, so that
    numbers keep their leading zeros, but for those of days and counts. Raises `CannotWrite`,
    having changed nothing.
    """
    if target.suffix.lower() not in {".xlsx", ".csv"}:
        raise CannotWrite(WritingFailure.FORMAT_UNKNOWN, target)
    check_target(target)
    if target.suffix.lower() == ".csv":
        content = delimited_content(template_headings(kind, language), ())
    else:
        content = _workbook(kind, language, catalogue)
    with beside(target, content) as draft:
        draft.put_in_place()


def _workbook(kind: Kind, language: str, catalogue: Catalogue) -> bytes:
    places = {field: place for place, field in enumerate(template_fields(kind))}
    choices = [
        Choices(places[field], tuple(word(value, language) for value in values))
        for field, values in _CHOSEN.items()
        if field in places
    ]
    plans = tuple(plan.code for plan in catalogue.plans)
    if Field.PLAN in places and plans and len(",".join(plans)) <= _LONGEST_LIST:
        choices.append(Choices(places[Field.PLAN], plans))
    return workbook_content(
        template_headings(kind, language),
        (),
        marked=frozenset(places[field] for field in mandatory(kind)),
        days=frozenset(place for field, place in places.items() if field in _DAYS),
        counts=frozenset(place for field, place in places.items() if field is Field.DOCUMENTS),
        choices=choices,
        rows_to_come=_ROWS,
    )
