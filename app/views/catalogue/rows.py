"""The rows of the page's tables: what each cell shows, and what its note says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from app.domain.catalogue import Plan, PriceVersion, PromoCode
from app.services.catalogue_use import CatalogueInUse, PriceUse
from app.views import labels
from app.views.catalogue.draft import CatalogueDraft, Part, PartRow, PriceRow, Section, ordered
from app.views.catalogue.fields import (
    Field,
    Typing,
    add_on_fields,
    plan_fields,
    price_fields,
    promo_fields,
)
from app.views.catalogue.flaws import Flaws, Place
from app.views.catalogue.grid import GridColumn, GridRow
from app.views.catalogue.words import CatalogueText, field_titles
from app.views.theme import Tone, Weight
from app.views.typed import Mistyped
from app.views.widgets.table_cells import EMPTY, Cell, CellLook

USED = "used"
"""The column that says what a price version has billed."""

AnyField: TypeAlias = Field[Any]


@dataclass(frozen=True, slots=True)
class Editor:
    """What the tables are made from: the draft, what is wrong in it, and what is in use."""

    draft: CatalogueDraft
    flaws: Flaws
    in_use: CatalogueInUse
    typing: Typing

    def price_use(self, section: Section, row: PartRow, price: PriceRow) -> PriceUse | None:
        """Return what a stored price version has billed."""
        if row.stored is None or price.stored is None:
            return None
        return self.in_use.billed.get((section.value, row.stored.code, price.stored.new_from))


def fields_of(section: Section) -> Mapping[str, AnyField]:
    """Return the fields of a section's rows, by name."""
    listed: Mapping[Section, Sequence[AnyField]] = {
        Section.PLANS: plan_fields(),
        Section.ADD_ONS: add_on_fields(),
        Section.PROMO_CODES: promo_fields(),
    }
    return {field.name: field for field in listed[section]}


def prices_fields() -> Mapping[str, AnyField]:
    """Return the fields of a price version, by name."""
    return {field.name: field for field in price_fields()}


def columns_of(section: Section) -> list[GridColumn]:
    """Return the columns of a section's table."""
    return _columns(fields_of(section))


def price_columns() -> list[GridColumn]:
    """Return the columns of the table of prices; the last one is only read."""
    return [*_columns(prices_fields()), GridColumn(USED, field_titles()[USED])]


def part_rows(editor: Editor, section: Section) -> list[GridRow]:
    """Return the rows of a section's table."""
    fields = fields_of(section)
    return [
        GridRow(
            row.id,
            tuple(
                _cell(
                    editor,
                    Place(section, row.id, None, name),
                    field,
                    row.part,
                    row.stored,
                    row.mistakes,
                )
                for name, field in fields.items()
            ),
            tuple(
                _text(field, row.part, row.mistakes, editor.typing)
                if field.editable(row.part) and not (name == "code" and row.stored)
                else None
                for name, field in fields.items()
            ),
        )
        for row in editor.draft.sections[section]
    ]


def price_rows(editor: Editor, section: Section, row: PartRow) -> list[GridRow]:
    """Return the rows of the table of a part's prices, in the order of their dates."""
    fields = prices_fields()
    return [
        GridRow(
            price.id,
            (
                *(
                    _cell(
                        editor,
                        Place(section, row.id, price.id, name),
                        field,
                        price.version,
                        price.stored,
                        price.mistakes,
                    )
                    for name, field in fields.items()
                ),
                _use_cell(editor, section, row, price),
            ),
            (
                *(
                    _text(field, price.version, price.mistakes, editor.typing)
                    for field in fields.values()
                ),
                None,
            ),
        )
        for price in ordered(row.prices)
    ]


def _columns(fields: Mapping[str, AnyField]) -> list[GridColumn]:
    titles = field_titles()
    return [GridColumn(name, titles[name], right=field.right) for name, field in fields.items()]


def _text(field: AnyField, value: object, mistakes: Mapping[str, Mistyped], typing: Typing) -> str:
    """Return what a cell is edited by: what was typed, even where it cannot be taken."""
    wrong = mistakes.get(field.name)
    return wrong.text if wrong is not None else field.read(value, typing)


def _cell(
    editor: Editor,
    place: Place,
    field: AnyField,
    value: Part | PriceVersion,
    stored: Part | PriceVersion | None,
    mistakes: Mapping[str, Mistyped],
) -> Cell:
    """Return a cell: with its fault, with a pencil where it is not as stored, or plain."""
    flaw = editor.flaws.get(place)
    text = _text(field, value, mistakes, editor.typing)
    weight = Weight.MEDIUM if place.field == "code" else Weight.REGULAR
    if flaw is not None:
        spoken = CatalogueText.tr("{text}, to be put right: {reason}").format(
            text=text, reason=flaw
        )
        return Cell(text, Tone.DANGER, weight, "circle-alert", look=CellLook.FAULT, spoken=spoken)
    shown, tone = _shown(field, value, editor.typing) or (text, Tone.TEXT)
    before = None if stored is None else field.read(stored, editor.typing)
    if stored is None and place.field in ("code", "new_from"):
        spoken = CatalogueText.tr("{text}, new").format(text=shown)
        return Cell(shown, tone, weight, "plus", Tone.ACCENT, spoken=spoken)
    if before is not None and before != text:
        spoken = CatalogueText.tr("{text}, was {before}").format(text=shown, before=before)
        return Cell(shown, tone, weight, "pencil", Tone.ACCENT, spoken=spoken)
    return Cell(shown, tone, weight) if shown else EMPTY


def _shown(field: AnyField, value: Part | PriceVersion, typing: Typing) -> tuple[str, Tone] | None:
    """Return what a cell says in place of the text that it is edited by."""
    quiet = Tone.SECONDARY
    match field.name, value:
        case "quota.yearly", Plan(quota=quota) if quota.by_month:
            return CatalogueText.tr("by month"), quiet
        case "overage", Plan(overage=overage):
            return typing.formats.amount(overage, typing.currency), Tone.TEXT
        case "monthly", PriceVersion(monthly=amount):
            return typing.formats.amount(amount, typing.currency), Tone.TEXT
        case "yearly", PriceVersion(yearly=amount):
            return typing.formats.amount(amount, typing.currency), Tone.TEXT
        case "existing_from", PriceVersion(existing_from=None):
            return CatalogueText.tr("never"), quiet
        case "duration", PromoCode(periods=None):
            return CatalogueText.tr("for ever"), quiet
        case "max_redemptions", PromoCode(max_redemptions=None):
            return CatalogueText.tr("no limit"), quiet
        case _:
            return None


def _use_cell(editor: Editor, section: Section, row: PartRow, price: PriceRow) -> Cell:
    use = editor.price_use(section, row, price)
    if use is None:
        return EMPTY
    said = CatalogueText.tr("{lines}, last on {day}").format(
        lines=labels.lines(use.lines), day=editor.typing.formats.day(use.last)
    )
    return Cell(said, Tone.SECONDARY)
