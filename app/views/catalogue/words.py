"""What the Catalogue page says outside a widget's own methods: titles, captions and hints."""

from PySide6.QtCore import QCoreApplication

from app.domain.catalogue import PromoCode
from app.views import labels
from app.views.catalogue.draft import Part, Section


class CatalogueText:
    """The translation context of these words."""

    @staticmethod
    def tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return `text` in the chosen language; `n` chooses the plural."""
        return QCoreApplication.translate("CatalogueText", text, disambiguation, n)


def section_title(section: Section) -> str:
    """The tab of a section."""
    match section:
        case Section.PLANS:
            return CatalogueText.tr("&Plans", "tab")
        case Section.ADD_ONS:
            return CatalogueText.tr("Extra &services", "tab")
        case Section.PROMO_CODES:
            return CatalogueText.tr("Pr&omo codes", "tab")


def part_name(part: Part, language: str) -> str:
    """What a part in the editor is called: its name, else its code, else that it is new."""
    named = (
        part.code
        if isinstance(part, PromoCode)
        else labels.name_of(part.names, part.code, language)
    )
    return named or CatalogueText.tr("New", "part of the catalogue")


def field_titles() -> dict[str, str]:
    """The heading of every column, by the name of its field."""
    return {
        "code": CatalogueText.tr("Code", "column"),
        "rank": CatalogueText.tr("Rank", "column"),
        "names.fr": CatalogueText.tr("Name in French", "column"),
        "names.en": CatalogueText.tr("Name in English", "column"),
        "names.nl": CatalogueText.tr("Name in Dutch", "column"),
        "quota.monthly": CatalogueText.tr("Documents, monthly", "column"),
        "quota.yearly": CatalogueText.tr("Documents, yearly", "column"),
        "overage": CatalogueText.tr("Further document", "column"),
        "discount": CatalogueText.tr("Discount", "column"),
        "duration": CatalogueText.tr("Periods", "column"),
        "scope": CatalogueText.tr("Taken from", "column"),
        "valid.from": CatalogueText.tr("Valid from", "column"),
        "valid.until": CatalogueText.tr("Valid until", "column"),
        "max_redemptions": CatalogueText.tr("Most uses", "column"),
        "new_from": CatalogueText.tr("Sold from", "column"),
        "existing_from": CatalogueText.tr("Existing ones from", "column"),
        "monthly": CatalogueText.tr("Per month", "column"),
        "yearly": CatalogueText.tr("Per year", "column"),
        "used": CatalogueText.tr("Billed so far", "column"),
    }


def field_hint(field: str) -> str:
    """What to know of a field while it is the current one; empty where its title says all."""
    return _part_hints().get(field, "") or _price_hints().get(field, "")


def _part_hints() -> dict[str, str]:
    return {
        "rank": CatalogueText.tr(
            "A change to a plan of higher rank is an upgrade, billed at once; to a lower one, "
            "a downgrade at the renewal."
        ),
        "quota.monthly": CatalogueText.tr(
            "Documents that are covered. A change counts for the window that is running."
        ),
        "quota.yearly": CatalogueText.tr("Documents that a year of a yearly subscription covers."),
        "overage": CatalogueText.tr(
            "Price of each document beyond the quota, billed when its window ends."
        ),
        "discount": CatalogueText.tr("A percentage, as in 20 %, or an amount, as in 5,00 €."),
        "duration": CatalogueText.tr(
            "For how many billing periods: a number. Left empty, the discount lasts for ever."
        ),
        "valid.from": CatalogueText.tr("First day on which the code can be used, or empty."),
        "valid.until": CatalogueText.tr("Last day on which the code can be used, or empty."),
        "max_redemptions": CatalogueText.tr("How often the code can be used in all, or empty."),
    }


def _price_hints() -> dict[str, str]:
    return {
        "new_from": CatalogueText.tr("New subscriptions get this price from this day on."),
        "existing_from": CatalogueText.tr(
            "Existing subscriptions get it at their first renewal from this day on. "
            "Left empty, they keep their price."
        ),
        "monthly": CatalogueText.tr("Price of a month, excl. VAT."),
        "yearly": CatalogueText.tr("Price of a year, excl. VAT."),
    }
