"""The pages of the guide as they are shipped: their order, their chapters, their texts."""

import re
from dataclasses import dataclass
from pathlib import Path

from app.domain.text import folded
from app.views.labels.source import Labels
from app.views.resources import resource
from app.views.theme import Scheme

WRITTEN = ("fr", "en")
"""The languages of the guide; others read English."""
KEYBOARD = "keyboard"
"""The page that is made of the program's own shortcuts."""

_TARGET = re.compile(r"\]\([^)]*\)")
"""Where a link or a picture of a page leads: nobody reads it."""

CHAPTERS: tuple[tuple[str, ...], ...] = (
    ("first-steps", "overview", "clients", KEYBOARD),
    ("import", "invite", "pending"),
    ("modify", "renewal-acts", "usage", "bulk", "undo"),
    (
        "renewals",
        "reports",
        "paper",
        "invoices",
        "rebilling",
        "entries",
        "catalogue",
        "preferences",
    ),
)


@dataclass(frozen=True, slots=True)
class GuidePage:
    """A page: its key, its title, and its text in Markdown."""

    key: str
    title: str
    text: str

    def has(self, query: str) -> bool:
        """Whether every word of a query stands in it, whatever its accents and case."""
        words = folded(_TARGET.sub("]", self.text))
        return all(word in words for word in folded(query).split())


def guide_language(language: str) -> str:
    """Return the language in which somebody reads the guide."""
    return language if language in WRITTEN else "en"


def chapter_titles() -> tuple[str, ...]:
    """Return the titles of the chapters, in their order."""
    return (
        Labels.tr("To begin", "chapter of the guide"),
        Labels.tr("Clients", "chapter of the guide"),
        Labels.tr("Subscriptions", "chapter of the guide"),
        Labels.tr("The firm", "chapter of the guide"),
    )


def read_page(key: str, language: str) -> GuidePage:
    """Return a written page."""
    text = resource("guide", guide_language(language), f"{key}.md").read_text(encoding="utf-8")
    return GuidePage(key, text.partition("\n")[0].removeprefix("# "), text)


def picture_file(name: str, language: str, *, dark: bool) -> Path:
    """Return where a picture of a page lies, in either scheme; raises `ResourceMissing`."""
    scheme = Scheme.DARK if dark else Scheme.LIGHT
    return resource("guide", "pictures", guide_language(language), scheme.value, name)
