"""When two clients look like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.likeness import company_key, name_key

WORDS = st.lists(st.text("abcdefg", min_size=3, max_size=6), min_size=1, max_size=4)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Électricité Générale SARL", "SARL ELECTRICITE GENERALE"),
        ("L’Œuvre d'Anne", "l'oeuvre d’anne"),
        ("Martin & Fils", "Fils, Martin"),
        ("S.A.S. Dupont", "Dupont SAS"),
    ],
)
def test_names_that_are_one(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Martin", "Martine"), ("Martin 1", "Martin 2"), ("SA", "NV"), ("Martin", "Martin & Fils")],
)
def test_names_that_are_not(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_a_name_without_a_word_says_nothing() -> None:
    assert name_key("— ??? —") == ""


@given(WORDS, st.randoms(use_true_random=False), st.sampled_from(["", "SARL", "bv", "S.A."]))
def test_neither_order_nor_case_nor_legal_form_matters(
    words: list[str], chance: object, form: str
) -> None:
    mixed = list(words)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert name_key(" ".join(words)) == name_key(f"{form} {' '.join(mixed).upper()}")


@pytest.mark.parametrize(
    ("country", "company", "vat", "key"),
    [
        ("FR", "732 829 320", "", "FR732829320"),
        ("FR", "", "FR 44 732829320", "FR732829320"),
        ("BE", "", "BE 0403.170.701", "BE0403170701"),
        ("LU", "B12345", "LU15027442", "LUB12345"),
        ("LU", "", "LU15027442", "LU15027442"),
        ("FR", "", "", ""),
        ("CH", " - ", "", ""),
    ],
)
def test_what_a_company_is_known_by(country: str, company: str, vat: str, key: str) -> None:
    assert company_key(country, company, vat) == key
