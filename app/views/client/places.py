"""The names of countries and of languages with their country, as one language writes them."""

from functools import lru_cache

USUAL_LOCALES = (
    "fr-FR",
    "fr-BE",
    "fr-LU",
    "nl-BE",
    "nl-NL",
    "en-GB",
    "de-BE",
    "de-DE",
    "de-LU",
    "lb-LU",
)
"""What the invitations of clients are mostly written in."""


@lru_cache(maxsize=512)
def country_name(code: str, language: str) -> str:
    """Return a country's name; empty for a code that is none.

    >>> country_name("BE", "fr"), country_name("??", "fr")
    ('Belgique', '')
    """
    # Babel is kept out of the start of the program: the first client opened loads it.
    from babel import Locale  # noqa: PLC0415

    return str(Locale.parse(language).territories.get(code, ""))


@lru_cache(maxsize=512)
def locale_name(locale: str, language: str) -> str:
    """Return a language with its country; one that is unknown is shown as it is.

    >>> locale_name("fr-BE", "en"), locale_name("xx", "en")
    ('French (Belgium)', 'xx')
    """
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - as above

    try:
        named = Locale.parse(locale, sep="-").get_display_name(language)
    except (UnknownLocaleError, ValueError):
        return locale
    return named[:1].upper() + named[1:] if named else locale
