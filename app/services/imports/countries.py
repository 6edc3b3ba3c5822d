"""Countries by ISO code, and the names that files give them instead."""

from difflib import get_close_matches
from functools import cache
from typing import Final

from app.services.imports.folding import fold
from app.services.imports.problems import Read, Reason, noted, wrong

ISO_CODES: Final = frozenset(
    """AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC
    EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK
    HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB
    LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ
    NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU
    RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN
    TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW""".split()  # noqa: SIM905 - 249 pairs of quotation marks would say no more
)

EU_VAT_PREFIXES: Final = frozenset(
    """AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK
    XI""".split()  # noqa: SIM905 - as above
)
"""What VAT numbers of the European Union begin with; XI is Northern Ireland."""

_OTHER_PREFIXES: Final = {"GR": "EL", "MC": "FR", "GB": "XI"}
_SHORTEST_MISSPELT: Final = 4

# The European Union and its neighbours: French, English and Dutch names, parted by "|".
_NAMES: Final = {
    "AD": "Andorre|Andorra|Andorra",
    "AT": "Autriche|Austria|Oostenrijk",
    "BE": "Belgique|Belgium|België",
    "BG": "Bulgarie|Bulgaria|Bulgarije",
    "CH": "Suisse|Switzerland|Zwitserland",
    "CY": "Chypre|Cyprus|Cyprus",
    "CZ": "Tchéquie|Czechia|Tsjechië|République tchèque|Czech Republic",
    "DE": "Allemagne|Germany|Duitsland",
    "DK": "Danemark|Denmark|Denemarken",
    "EE": "Estonie|Estonia|Estland",
    "ES": "Espagne|Spain|Spanje",
    "FI": "Finlande|Finland|Finland",
    "FR": "France|France|Frankrijk",
    "GB": "Royaume-Uni|United Kingdom|Verenigd Koninkrijk|Grande-Bretagne|Great Britain",
    "GR": "Grèce|Greece|Griekenland",
    "HR": "Croatie|Croatia|Kroatië",
    "HU": "Hongrie|Hungary|Hongarije",
    "IE": "Irlande|Ireland|Ierland",
    "IS": "Islande|Iceland|IJsland",
    "IT": "Italie|Italy|Italië",
    "LI": "Liechtenstein",
    "LT": "Lituanie|Lithuania|Litouwen",
    "LU": "Luxembourg|Luxemburg|Grand-Duché de Luxembourg",
    "LV": "Lettonie|Latvia|Letland",
    "MA": "Maroc|Morocco|Marokko",
    "MC": "Monaco",
    "MT": "Malte|Malta|Malta",
    "NL": "Pays-Bas|Netherlands|Nederland|The Netherlands",
    "NO": "Norvège|Norway|Noorwegen",
    "PL": "Pologne|Poland|Polen",
    "PT": "Portugal",
    "RO": "Roumanie|Romania|Roemenië",
    "SE": "Suède|Sweden|Zweden",
    "SI": "Slovénie|Slovenia|Slovenië",
    "SK": "Slovaquie|Slovakia|Slowakije",
    "SM": "Saint-Marin|San Marino",
    "US": "États-Unis|United States|Verenigde Staten|USA",
}
# Names in the countries' own or in other languages, and other codes: only ever suggested.
_ELSEWHERE: Final = {
    "AT": "Österreich|AUT",
    "BE": "Belgien|Belgio|Bélgica|BEL|B",
    "CH": "Schweiz|Svizzera|CHE",
    "CZ": "Česko|Tschechien|CZE",
    "DE": "Deutschland|Alemania|Germania|DEU|GER|D",
    "DK": "Danmark|DNK",
    "ES": "España|Spanien|Spagna|ESP|E",
    "FI": "Suomi|FIN",
    "FR": "Frankreich|Francia|França|FRA|F",
    "GB": "UK|Großbritannien|England|GBR|XI",
    "GR": "EL|Hellas|Ellada|Griechenland|GRC",
    "HR": "Hrvatska|Kroatien|HRV",
    "HU": "Magyarország|Ungarn|HUN",
    "IE": "Éire|Irland|IRL",
    "IT": "Italia|Italien|ITA|I",
    "LU": "Lëtzebuerg|Lussemburgo|LUX|L",
    "NL": "Holland|Hollande|Niederlande|NLD",
    "NO": "Norge|Norwegen|NOR",
    "PL": "Polska|POL",
    "PT": "PRT|P",
    "RO": "România|Rumänien|ROU",
    "SE": "Sverige|Schweden|SWE",
    "SI": "Slovenija|SVN",
    "SK": "Slovensko|SVK",
}


def country(text: str) -> Read[str]:
    """Read a country: its ISO code, or its French, English or Dutch name, which is noted.

    A name in another language is not taken; its code is suggested.

    >>> country("be").value, country("Belgique").value, country("Frankreich").problem.suggestion
    ('BE', 'BE', 'FR')
    """
    code = text.strip().upper()
    if code in ISO_CODES:
        return Read(code)
    named = _understood().get(fold(text))
    if named is not None:
        return Read(named, noted(Reason.COUNTRY_UNDERSTOOD, country=named))
    return Read(None, wrong(Reason.COUNTRY_UNKNOWN, _resembled(fold(text))))


def vat_prefix(country: str) -> str | None:
    """Return what a country's VAT numbers begin with, None outside the European Union."""
    prefix = _OTHER_PREFIXES.get(country, country)
    return prefix if prefix in EU_VAT_PREFIXES else None


def _resembled(name: str) -> str | None:
    """Return the code of a name in another language, or of one with a letter wrong."""
    names = _suggested()
    if name in names:
        return names[name]
    # As long, within a letter, and not a short one: Australia is no misspelt Austria.
    near = [
        known
        for known in names
        if abs(len(known) - len(name)) <= 1 and len(known) >= _SHORTEST_MISSPELT
    ]
    close = get_close_matches(name, near, 1, 0.85)
    return names[close[0]] if close else None


@cache
def _understood() -> dict[str, str]:
    return _by_name(_NAMES)


@cache
def _suggested() -> dict[str, str]:
    return {**_by_name(_ELSEWHERE), **_by_name(_NAMES)}


def _by_name(table: dict[str, str]) -> dict[str, str]:
    return {fold(name): code for code, names in table.items() for name in names.split("|")}
