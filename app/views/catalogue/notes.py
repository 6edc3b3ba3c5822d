"""What is said of the current cell: why it is refused, what it was, what a price has billed."""

from dataclasses import dataclass

from app.domain.catalogue import PromoCode
from app.views import labels
from app.views.catalogue.draft import Part, PartRow, PriceRow, Section
from app.views.catalogue.flaws import Place
from app.views.catalogue.rows import USED, Editor, fields_of, prices_fields
from app.views.catalogue.words import CatalogueText, field_hint, part_name
from app.views.theme import Tone


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence with its icon."""

    sentence: str
    icon_name: str = "info"
    tone: Tone = Tone.SECONDARY


def part_note(editor: Editor, section: Section, row: PartRow, field: str) -> Note:
    """Say what there is to say of a cell of a part."""
    wrong = _wrong(editor, Place(section, row.id, None, field))
    if wrong is not None:
        return wrong
    if field == "code" and row.stored is not None:
        return Note(_code_is_kept(section))
    before = _before(editor, section, row, field)
    return before if before is not None else Note(field_hint(field))


def price_note(editor: Editor, section: Section, row: PartRow, price: PriceRow, field: str) -> Note:
    """Say what there is to say of a cell of a price: above all that it has billed."""
    wrong = _wrong(editor, Place(section, row.id, price.id, field))
    if wrong is not None:
        return wrong
    use = editor.price_use(section, row, price)
    if use is not None and (field == USED or price.version != price.stored):
        sentence = CatalogueText.tr(
            "This price has billed {lines}, the last one on {day}. What was billed stays; "
            "a change counts from the next renewals."
        )
        said = sentence.format(
            lines=labels.lines(use.lines), day=editor.typing.formats.day(use.last)
        )
        return Note(said, "receipt-text")
    known = prices_fields().get(field)
    if known is not None and price.stored is not None:
        before = known.read(price.stored, editor.typing)
        if before != known.read(price.version, editor.typing):
            return _was(before)
    return Note(field_hint(field))


def why_kept(editor: Editor, section: Section, row: PartRow) -> str:
    """Say why a part cannot be removed; empty where it can."""
    code, language = row.part.code, editor.typing.formats.language
    used = {
        Section.PLANS: editor.in_use.plans,
        Section.ADD_ONS: editor.in_use.add_ons,
        Section.PROMO_CODES: editor.in_use.promo_codes,
    }[section]
    if row.stored is not None and code in used:
        return CatalogueText.tr(
            "{part} is in use: it was billed or redeemed, or is pending, scheduled or preferred. "
            "It stays in the catalogue; take it off sale instead."
        ).format(part=part_name(row.part, language))
    if section is Section.PLANS:
        naming = [
            promo for promo in editor.draft.values(Section.PROMO_CODES) if _names(promo, code)
        ]
        if naming:
            return CatalogueText.tr(
                "The promo code {code} is for {part}. Change the code first, then remove the plan."
            ).format(code=naming[0].code, part=part_name(row.part, language))
    return ""


def why_price_kept(editor: Editor, section: Section, row: PartRow, price: PriceRow) -> str:
    """Say why a price cannot be removed; empty where it can."""
    use = editor.price_use(section, row, price)
    if use is not None:
        return CatalogueText.tr(
            "This price has billed {lines}, the last one on {day}. It stays as the origin of what "
            "was billed; add a price that follows it."
        ).format(lines=labels.lines(use.lines), day=editor.typing.formats.day(use.last))
    if len(row.prices) == 1:
        return CatalogueText.tr("This is the only price. Add another one before deleting it.")
    return ""


def _names(promo: Part, plan: str) -> bool:
    return isinstance(promo, PromoCode) and plan in promo.plans


def _wrong(editor: Editor, place: Place) -> Note | None:
    sentence = editor.flaws.get(place)
    return Note(sentence, "circle-alert", Tone.DANGER) if sentence else None


def _before(editor: Editor, section: Section, row: PartRow, field: str) -> Note | None:
    """Say what a changed cell was."""
    if row.stored is None:
        return None
    known = fields_of(section)[field]
    before = known.read(row.stored, editor.typing)
    return _was(before) if before != known.read(row.part, editor.typing) else None


def _was(before: str) -> Note:
    said = before or CatalogueText.tr("empty", "what a cell was")
    return Note(CatalogueText.tr("It was: {before}").format(before=said), "pencil", Tone.ACCENT)


def _code_is_kept(section: Section) -> str:
    match section:
        case Section.PLANS:
            return CatalogueText.tr(
                "The code names the plan in what was billed, and stays. "
                "Duplicate the plan to sell it under another one."
            )
        case Section.ADD_ONS:
            return CatalogueText.tr(
                "The code names the service in what was billed, and stays. "
                "Duplicate the service to sell it under another one."
            )
        case Section.PROMO_CODES:
            return CatalogueText.tr(
                "The code was given to clients, and stays. Duplicate it for another one."
            )
