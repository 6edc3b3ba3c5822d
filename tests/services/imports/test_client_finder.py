"""Clients are found again by reference, number or name, and never guessed."""

import pytest

from app.services.imports.client_finder import ClientFinder
from app.services.imports.fields import IDENTIFYING, Field
from app.services.imports.known_clients import KnownClient

MARTIN = KnownClient(1, "Boulangerie Martin", "D1")
PETIT = KnownClient(2, "Petit SA", "D2")
OTHER_PETIT = KnownClient(3, "Petit  sa", "")
FINDER = ClientFinder.of(
    [
        (
            MARTIN,
            {
                Field.LEGAL_NAME: "Boulangerie Martin",
                Field.REFERENCE: "D1",
                Field.COMPANY_NUMBER: "732829320",
                Field.VAT_NUMBER: "FR44732829320",
            },
        ),
        (PETIT, {Field.LEGAL_NAME: "Petit SA", Field.REFERENCE: "D2", Field.VAT_NUMBER: ""}),
        (OTHER_PETIT, {Field.LEGAL_NAME: "Petit  sa", Field.REFERENCE: "732829320"}),
    ]
)


@pytest.mark.parametrize("place", IDENTIFYING)
@pytest.mark.parametrize(
    "text", ["d1", "D1", "732 829 320 00", "fr 44 732.829.320", "boulangerie  MARTIN"]
)
def test_a_client_is_found_in_whatever_column(text: str, place: Field) -> None:
    found = FINDER.find(text, place)
    assert found == (() if text.endswith("00") else (MARTIN,))


def test_a_column_of_its_own_goes_first() -> None:
    assert FINDER.find("732829320", Field.COMPANY_NUMBER) == (MARTIN,)
    assert FINDER.find("732829320", Field.REFERENCE) == (OTHER_PETIT,)


def test_a_name_that_two_have_finds_both() -> None:
    assert FINDER.find("PETIT SA", Field.LEGAL_NAME) == (PETIT, OTHER_PETIT)


def test_nobody_is_found_by_nothing() -> None:
    assert FINDER.find("", Field.REFERENCE) == ()
    assert FINDER.find("-", Field.VAT_NUMBER) == ()
