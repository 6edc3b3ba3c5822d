"""When two clients look like one: the same company, or the same name written otherwise."""

import re

from app.domain.text import folded

_FRENCH = frozenset(
    {"eirl", "eurl", "gie", "sa", "sarl", "sas", "sasu", "sci", "scop", "selarl", "snc"}
)
_BELGIAN = frozenset({"asbl", "bv", "bvba", "cv", "nv", "sca", "scrl", "sprl", "srl", "vof", "vzw"})
_SIREN = 9
_ENTERPRISE_NUMBER = 10


def name_key(name: str) -> str:
    """Return what names of the same client have in common: words in any order, no legal form.

    >>> name_key("SARL Boulangerie Martin") == name_key("Martin (Boulangerie), S.A.R.L.")
    True
    >>> name_key("SARL") == name_key("SAS")
    False
    """
    words = re.findall(r"\w+", folded(re.sub(r"(?<=\b\w)\.(?=\w\b)", "", name)))
    telling = [word for word in words if word not in _FRENCH | _BELGIAN] or words
    return " ".join(sorted(telling))


def company_key(country: str, company_number: str, vat_number: str) -> str:
    """Return what numbers of the same company have in common; empty where nothing is known.

    A SIRET begins with the SIREN of its company, and a French VAT number ends in it; a Belgian VAT
    number is the enterprise number.

    >>> company_key("FR", "73282932000074", ""), company_key("FR", "", "FR44732829320")
    ('FR732829320', 'FR732829320')
    >>> company_key("BE", "0403.170.701", ""), company_key("BE", "", "BE0403170701")
    ('BE0403170701', 'BE0403170701')
    """
    number = re.sub(r"\W", "", company_number).upper()
    vat = re.sub(r"\W", "", vat_number).upper()
    if country == "FR":
        known = number[:_SIREN] or vat[-_SIREN:]
    elif country == "BE":
        known = number or vat[-_ENTERPRISE_NUMBER:]
    else:
        known = number or vat.removeprefix(country)
    return f"{country}{known}" if known else ""
