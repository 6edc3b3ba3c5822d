"""The words that files use for language, status, payer and interval, in three languages."""

import re
from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Final, TypeVar

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.clients import ClientStatus
from app.services.imports.countries import ISO_CODES
from app.services.imports.folding import fold
from app.services.imports.headings import LANGUAGES
from app.services.imports.problems import Read, Reason, noted, wrong

Choice = TypeVar("Choice", bound=Enum)

# French, English and Dutch, as the templates offer them; then what else is understood.
_STATUSES: Final[Mapping[Enum, str]] = {
    ClientStatus.DRAFT: "Brouillon|Draft|Concept|À inviter|Nouveau|New|Nieuw",
    ClientStatus.INVITED: "Invité|Invited|Uitgenodigd|Invitée|Invitation envoyée",
    ClientStatus.ACTIVE: "Actif|Active|Actief|Active|Actifs|Lopend",
    ClientStatus.ARCHIVED: "Archivé|Archived|Gearchiveerd|Archivée",
    ClientStatus.LOST: "Perdu|Lost|Verloren|Perdue",
}
_PAYERS: Final[Mapping[Enum, str]] = {
    Payer.FIRM: "Cabinet|Firm|Kantoor|Cabinet comptable|Le cabinet|Fiduciaire|Nous|"
    "Accounting firm|Accountant|The firm|We|Accountantskantoor|Boekhouder|Wij|"
    "Oui|Yes|Ja|Vrai|True|Waar",
    Payer.CLIENT: "Client|Client|Klant|Le client|Cliente|The client|Customer|De klant|"
    "Non|No|Nee|Neen|Faux|False|Onwaar",
}
_INTERVALS: Final[Mapping[Enum, str]] = {
    Interval.MONTHLY: "Mensuel|Monthly|Maandelijks|Mensuelle|Mois|Par mois|Mensuellement|"
    "1 mois|Month|Per month|1 month|Maand|Per maand|1 maand",
    Interval.YEARLY: "Annuel|Yearly|Jaarlijks|Annuelle|An|Année|Par an|Annuellement|12 mois|1 an|"
    "Year|Annual|Per year|Annually|12 months|1 year|Jaar|Per jaar|12 maanden|1 jaar",
}
_TABLES: Final[Mapping[type[Enum], Mapping[Enum, str]]] = {
    ClientStatus: _STATUSES,
    Payer: _PAYERS,
    Interval: _INTERVALS,
}
_LANGUAGES: Final = {
    "fr": "Français|French|Frans|Fra",
    "en": "Anglais|English|Engels|Eng",
    "nl": "Néerlandais|Dutch|Nederlands|Nld|Flamand|Vlaams",
    "de": "Allemand|German|Duits|Deutsch",
    "lb": "Luxembourgeois|Luxembourgish|Luxemburgs",
}
_LOCALE = re.compile(r"([A-Za-z]{2})(?:[-_ ]([A-Za-z]{2}))?")
# Where a language is not written as in the client's own country, its readers' usual one.
_SPOKEN_IN: Final = {
    "fr": ("FR", "BE", "LU", "CH", "MC"),
    "nl": ("NL", "BE"),
    "en": ("GB", "IE"),
    "de": ("DE", "BE", "LU", "CH", "AT", "LI"),
    "lb": ("LU",),
}


def status(text: str) -> Read[ClientStatus]:
    """Read a client's status by its word; "Inactive" is none: it could be any of four."""
    return _chosen(text, _words(ClientStatus), Reason.STATUS_UNKNOWN)


def payer(text: str) -> Read[Payer]:
    """Read who pays; in a column "Pay for client", yes is the firm and no the client."""
    return _chosen(text, _words(Payer), Reason.PAYER_UNKNOWN)


def interval(text: str) -> Read[Interval]:
    """Read a billing interval."""
    return _chosen(text, _words(Interval), Reason.INTERVAL_UNKNOWN)


def locale(text: str, country: str | None) -> Read[str]:
    """Read a locale such as fr-BE; a language alone is completed with the client's country.

    >>> locale("fr_be", "BE").value, locale("Nederlands", "BE").value
    ('fr-BE', 'nl-BE')
    """
    written = _LOCALE.fullmatch(text.strip())
    language, region = (written[1].lower(), written[2]) if written else ("", None)
    if region is not None and region.upper() in ISO_CODES:
        return Read(f"{language}-{region.upper()}")
    named = _language_names().get(fold(text)) or language
    if named not in _SPOKEN_IN:
        return Read(None, wrong(Reason.LOCALE_UNKNOWN))
    regions = _SPOKEN_IN[named]
    completed = f"{named}-{country if country in regions else regions[0]}"
    if region is not None:
        return Read(None, wrong(Reason.LOCALE_UNKNOWN, completed))
    return Read(completed, noted(Reason.LOCALE_COMPLETED, locale=completed))


def word(value: Enum, language: str) -> str:
    """Return the word that the templates offer for a status, a payer or an interval."""
    return _TABLES[type(value)][value].split("|")[LANGUAGES.index(language)]


def _chosen(text: str, words: Mapping[str, Choice], reason: Reason) -> Read[Choice]:
    found = words.get(fold(text))
    return Read(found) if found is not None else Read(None, wrong(reason))


@cache
def _words(kind: type[Choice]) -> Mapping[str, Choice]:
    """Index the words of an enum, and its own values, which other programs may write."""
    found: dict[str, Choice] = {}
    for value in kind:
        found[fold(str(value.value))] = value
        found |= dict.fromkeys(map(fold, _TABLES[kind][value].split("|")), value)
    return found


@cache
def _language_names() -> Mapping[str, str]:
    return {fold(name): code for code, names in _LANGUAGES.items() for name in names.split("|")}
