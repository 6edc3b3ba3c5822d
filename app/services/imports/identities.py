"""Identity numbers: whether they pass their checks, and if not, what would.

A number that passes is kept without its spaces and dots; one that fails is kept as typed.
python-stdnum takes as long to load as the database library: it is imported where it is used.
"""

import re
from typing import Final

from app.services.imports.countries import EU_VAT_PREFIXES, vat_prefix
from app.services.imports.problems import Problem, Read, Reason, doubtful

LA_POSTE: Final = "356000000"
"""Its establishments have SIRET numbers whose digits add up to a multiple of five instead."""
_SIREN, _SIRET = 9, 14
_ZEROS_LOST_AT_MOST: Final = 2
_SEPARATORS = re.compile(r"[\s.\-/()·]+")
_RCS = re.compile(r"[A-Z][0-9]{1,6}")
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]+")


def read_ahead() -> None:
    """Load the tables that the checks need; meant for a worker thread at the start."""
    vat_number("BE0203201340", "BE")
    iban("BE68539007547034")


def compact(text: str) -> str:
    """Return a number without what only makes it easier to read.

    >>> compact("be 0498.916.035")
    'BE0498916035'
    """
    return _SEPARATORS.sub("", text).upper()


def company_number(text: str, country: str | None) -> Read[str]:
    """Check a company number by the rules of its country.

    France: SIREN or SIRET; Belgium: the enterprise number; Luxembourg: the form of the RCS
    number. Numbers of other countries are kept as typed.
    """
    match country:
        case "FR":
            return _french(text)
        case "BE":
            return _belgian(text)
        case "LU" if _RCS.fullmatch(compact(text)):
            return Read(compact(text))
        case "LU":
            return Read(text, doubtful(Reason.COMPANY_NUMBER_SHAPE, country="LU"))
        case _:
            return Read(text)


def vat_number(text: str, country: str | None) -> Read[str]:
    """Check a VAT number of the European Union by the rules of the country it begins with.

    One without its country, or with another than the client's, is told. What a client outside
    the Union has is kept as typed.
    """
    from stdnum.eu import vat  # noqa: PLC0415 - see above
    from stdnum.exceptions import InvalidChecksum, ValidationError  # noqa: PLC0415

    number = compact(text)
    expected = vat_prefix(country or "")
    if number[:2] not in EU_VAT_PREFIXES:
        if expected is None:
            return Read(text)
        suggestion = f"{expected}{number}" if vat.is_valid(f"{expected}{number}") else None
        return Read(text, doubtful(Reason.VAT_WITHOUT_COUNTRY, suggestion, country=expected))
    try:
        vat.validate(number)
    except InvalidChecksum:
        return Read(text, _vat_problem(number))
    except ValidationError:
        return Read(text, doubtful(Reason.VAT_SHAPE, country=number[:2]))
    if country is not None and number[:2] != expected:
        told = doubtful(Reason.VAT_OTHER_COUNTRY, found=number[:2], country=country)
        return Read(number, told)
    return Read(number)


def same_company(company: str, vat: str) -> bool:
    """Whether a French or Belgian VAT number, both having passed, is the company's own.

    >>> same_company("73282932000074", "FR44732829320"), same_company("0498916035", "BE0403170701")
    (True, False)
    """
    match vat[:2]:
        case "FR":
            return vat[4:] == company[:_SIREN]
        case "BE":
            return vat[2:] == company
        case _:
            return True


def iban(text: str) -> Read[str]:
    """Check an IBAN: its country, length, check digits, form, and the national check digits.

    A bank that is not in the list of banks is no fault: such lists age.
    """
    from stdnum import iban as rules  # noqa: PLC0415 - see above
    from stdnum import numdb  # noqa: PLC0415
    from stdnum.exceptions import InvalidChecksum, InvalidComponent, ValidationError  # noqa: PLC0415

    number = compact(text)
    if not _IBAN.fullmatch(number):
        return Read(text, doubtful(Reason.IBAN_SHAPE))
    structure = numdb.get("iban").info(number)[0][1].get("bban")
    if structure is None:
        return Read(text, doubtful(Reason.IBAN_COUNTRY, found=number[:2]))
    length = 4 + sum(map(int, re.findall(r"[0-9]+", structure)))
    country = number[:2]
    if len(number) != length:
        told = doubtful(Reason.IBAN_SHAPE, country=country, length=length, found=len(number))
        return Read(text, told)
    digits = rules.calc_check_digits(number)
    if digits != number[2:4]:
        told = doubtful(Reason.IBAN_CHECK_DIGITS, expected=digits, found=number[2:4])
        return Read(text, told)
    try:
        rules.validate(number)
    except InvalidChecksum:
        return Read(text, doubtful(Reason.IBAN_NATIONAL_CHECK, country=country))
    except InvalidComponent:
        return Read(number)
    except ValidationError:
        return Read(text, doubtful(Reason.IBAN_SHAPE))
    return Read(number)


def _french(text: str) -> Read[str]:
    number = compact(text)
    if not (number.isascii() and number.isdigit() and len(number) <= _SIRET):
        return Read(text, doubtful(Reason.COMPANY_NUMBER_SHAPE, country="FR"))
    whole = number.zfill(_SIREN if len(number) <= _SIREN else _SIRET)
    problem = _french_problem(whole)
    lost = len(whole) - len(number)
    if lost > _ZEROS_LOST_AT_MOST or (lost and problem is not None):
        problem = doubtful(Reason.COMPANY_NUMBER_SHAPE, country="FR")
    elif lost:
        problem = doubtful(Reason.ZEROS_LOST, whole)
    return Read(number) if problem is None else Read(text, problem)


def _french_problem(number: str) -> Problem | None:
    """Say what is wrong with nine or fourteen digits."""
    from stdnum import luhn  # noqa: PLC0415 - see above
    from stdnum.fr import siret  # noqa: PLC0415

    if len(number) == _SIRET and siret.is_valid(number):
        return None
    if len(number) == _SIRET and number.startswith(LA_POSTE):
        return doubtful(Reason.SIRET_LA_POSTE, sum=sum(map(int, number)))
    for reason, digits in (
        (Reason.SIREN_CHECK_DIGIT, number[:_SIREN]),
        (Reason.SIRET_CHECK_DIGIT, number),
    ):
        expected = luhn.calc_check_digit(digits[:-1])
        if expected != digits[-1]:
            return doubtful(reason, expected=expected, found=digits[-1])
    return None


def _belgian(text: str) -> Read[str]:
    from stdnum.be import vat  # noqa: PLC0415 - see above
    from stdnum.exceptions import InvalidChecksum, ValidationError  # noqa: PLC0415

    try:
        return Read(vat.validate(text))
    except InvalidChecksum:
        return Read(text, _belgian_problem(vat.compact(text)))
    except ValidationError:
        return Read(text, doubtful(Reason.COMPANY_NUMBER_SHAPE, country="BE"))


def _belgian_problem(number: str) -> Problem:
    """Say what the check digits would be: 97 less the remainder of the others by 97."""
    base, remainder = number[:8], int(number[:8]) % 97
    return doubtful(
        Reason.BE_CHECK_DIGITS,
        base=base,
        remainder=remainder,
        expected=f"{97 - remainder:02}",
        found=number[8:],
    )


def _vat_problem(number: str) -> Problem:
    """Say what the check digits would be, in the three countries where most clients are."""
    from stdnum.fr import siren  # noqa: PLC0415 - see above

    country, digits = number[:2], number[2:]
    if country == "BE":
        return _belgian_problem(digits.zfill(10))
    if country == "LU":
        expected, found = f"{int(digits[:6]) % 89:02}", digits[6:]
    elif country == "FR" and digits.isdigit():
        # The numbers of Monaco hold no SIREN: they have zeros in its place.
        of_siren = None if digits[2:].startswith("000") else _french_problem(digits[2:])
        if of_siren is not None:
            return of_siren
        expected, found = siren.to_tva(digits[2:])[:2], digits[:2]
    else:
        return doubtful(Reason.VAT_CHECK_DIGITS, country=country)
    return doubtful(Reason.VAT_CHECK_DIGITS, country=country, expected=expected, found=found)
