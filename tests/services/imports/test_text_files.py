"""Text files: the encoding and the separator are found, and quotation marks are minded."""

import pytest

from app.services.imports.delimited import found_separator, records
from app.services.imports.encodings import decoded
from app.services.imports.failures import Unreadable, UnreadableFile
from app.services.imports.table import Encoding


@pytest.mark.parametrize(
    ("text", "codec", "found"),
    [
        ("Électricité; œuvre; 5 €", "utf-8", Encoding.UTF_8),
        ("Électricité; œuvre; 5 €", "utf-8-sig", Encoding.UTF_8),
        ("plain", "ascii", Encoding.UTF_8),
        ("Électricité", "utf-16", Encoding.UTF_16),
        ("Électricité", "cp1252", Encoding.WINDOWS_1252),
        ("L’Œuvre, 5 €", "cp1252", Encoding.WINDOWS_1252),
        ("L´Œuvre d´Élise", "cp1252", Encoding.WINDOWS_1252),
        ("Rue 12½, ½ étage, L´Été", "cp1252", Encoding.WINDOWS_1252),
        ("L'Œuvre au cœur, à 5 €", "iso8859-15", Encoding.ISO_8859_15),
        ("Dvořák & Šimek à Žatec".replace("ř", "r"), "iso8859-15", Encoding.ISO_8859_15),
        ("5 €", "iso8859-15", Encoding.ISO_8859_15),
    ],
)
def test_the_encoding_is_found(text: str, codec: str, found: Encoding) -> None:
    assert decoded(text.encode(codec)) == (text, found)


def test_bytes_that_are_no_letter_in_any_encoding_are_told() -> None:
    with pytest.raises(UnreadableFile) as raised:
        decoded(b"caf\xe9 \x81")
    assert (raised.value.reason, raised.value.facts) == (Unreadable.ENCODING, {"byte": 6})


def test_half_a_character_of_two_bytes_is_told() -> None:
    with pytest.raises(UnreadableFile) as raised:
        decoded("é".encode("utf-16") + b"x")
    assert raised.value.reason is Unreadable.ENCODING


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("a;b\n1,5;2,5\n", ";"),
        ("a,b\n1.5,2.5\n", ","),
        ("a\tb\n1,5\t2;5\n", "\t"),
        ("Nom, prénom;Pays\nRoy, Anne;FR\n", ";"),
        ("Nom\nRoy\n", ";"),
        ("", ";"),
        ("sep=,\r\na;b,c\r\n", ","),
        ("SEP=|\na|b\n", "|"),
    ],
)
def test_the_separator_is_found(text: str, separator: str) -> None:
    assert found_separator(text) == separator


def test_the_line_that_names_the_separator_is_no_row() -> None:
    assert list(records("sep=;\r\na;b\r\nc;d", ";")) == [["a", "b"], ["c", "d"]]


def test_quotation_marks_hold_separators_and_lines_together() -> None:
    text = 'Nom;Notes\r\n"Roy; Anne";"ligne 1\r\nligne ""2"""\r\nMartin "M" SA;x\r\n'
    assert list(records(text, ";")) == [
        ["Nom", "Notes"],
        ["Roy; Anne", 'ligne 1\r\nligne "2"'],
        ['Martin "M" SA', "x"],
        [],
    ]


def test_a_quotation_mark_that_is_never_closed_is_told() -> None:
    with pytest.raises(UnreadableFile) as raised:
        list(records('a;b\n1;2\n3;"4\n5;6\n', ";"))
    assert raised.value.reason is Unreadable.QUOTE_NOT_CLOSED
    assert raised.value.facts == {"row": 3}


def test_a_cell_without_end_is_told() -> None:
    text = f"a;b\n1;{'x' * 200_000}\n"
    assert found_separator(text) == ";"
    with pytest.raises(UnreadableFile) as raised:
        list(records(text, ";"))
    assert (raised.value.reason, raised.value.facts["row"]) == (Unreadable.CELL_TOO_LONG, 2)


def test_lines_may_end_as_they_like() -> None:
    assert list(records("a;b\rc;d\r", ";"))[:2] == [["a", "b"], ["c", "d"]]
