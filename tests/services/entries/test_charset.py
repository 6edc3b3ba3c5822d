import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.entries import is_visible
from app.services.entries.charset import Charset, Fitted, fitted
from tests.services.entries.entry_builders import HOSTILE

LATIN_9 = Charset("iso8859-15", never=(("|", "/"),))
WINDOWS = Charset("cp1252", never=(('"', "'"),))
LATIN_1 = Charset("latin-1")


@pytest.mark.parametrize(
    ("text", "charset", "expected"),
    [
        ("L’été à 5 € : œuvre", WINDOWS, "L’été à 5 € : œuvre"),
        ("L’été à 5 € : œuvre", LATIN_9, "L'été à 5 € : œuvre"),
        ("L’été à 5 € : Œuvre", LATIN_1, "L'été à 5 EUR : OEuvre"),
        ("“a” – b…", LATIN_9, '"a" - b...'),
        ("E\u0301mile", LATIN_9, "Émile"),  # composed first
        ("a\tb\r\nc\u00a0d\u202f  e\x85\x9ff\u2028", LATIN_9, "a b c d e f"),
        ("\ufeffa\u200bb\u00adc\u202e", WINDOWS, "abc"),
        ("½", WINDOWS, "½"),
    ],
)
def test_what_reads_the_same_is_not_told(text: str, charset: Charset, expected: str) -> None:
    assert fitted(text, charset) == Fitted(expected)


@pytest.mark.parametrize(
    ("text", "charset", "expected", "told"),
    [
        ("Ștefan", LATIN_9, "Stefan", {"Ș": "S"}),
        ("漢字", LATIN_9, "??", {"漢": "?", "字": "?"}),
        ("🧾", WINDOWS, "?", {"🧾": "?"}),
        ("½ ´", LATIN_9, "1/2 ?", {"½": "1/2", "´": "?"}),
        ("\u0301", WINDOWS, "?", {"\u0301": "?"}),  # an accent on nothing
        ("a|b", LATIN_9, "a/b", {"|": "/"}),
        ("a｜b", LATIN_9, "a?b", {"｜": "?"}),  # its plain form would separate fields
        ('"x" “y” ＂', WINDOWS, "'x' “y” ?", {'"': "'", "＂": "?"}),
        ("5″", WINDOWS, "5''", {"″": "''"}),
        ("\ue000", WINDOWS, "?", {"\ue000": "?"}),
    ],
)
def test_what_reads_differently_is_told(
    text: str, charset: Charset, expected: str, told: dict[str, str]
) -> None:
    assert fitted(text, charset) == Fitted(expected, told)


@given(HOSTILE, st.sampled_from([LATIN_9, WINDOWS, LATIN_1]))
def test_any_text_fits_on_one_line_and_stays_visible(text: str, charset: Charset) -> None:
    fit = fitted(text, charset)
    fit.text.encode(charset.encoding)
    assert fit.text == " ".join(fit.text.split())
    assert fit.text.isprintable()
    assert not any(letter in fit.text for letter, _ in charset.never)
    assert fit.text or not is_visible(text)
    assert fitted(fit.text, charset) == Fitted(fit.text)
