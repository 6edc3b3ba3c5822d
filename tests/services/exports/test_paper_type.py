"""How text is fitted to a width, and what is drawn for what a font lacks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.exports.paper.typeface import ELLIPSIS, MISSING, Typeface, typeface
from tests.services.exports.on_paper import FONTS

FACE = typeface(FONTS)
POOR = Typeface(dict.fromkeys(map(ord, " \u00a0-–…□ab1"), 0.5), dict.fromkeys(range(256), 0.5))


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("<b>&amp;</b>", "<b>&amp;</b>"),
        ("1\u202f234,50\u00a0€ − 5", "1\u202f234,50\u00a0€ − 5"),
        ("Essentiel → Pro", "Essentiel → Pro"),
        ("e\u0301te\u0301", "été"),
        ("Σίσυφος, Достоевский", "Σίσυφος, Достоевский"),
        ("a\nb\r\n\tc\u2028d", "a b   c d"),
        ("a\x00b\x1bc", "a□b□c"),
        ("\u202eabc", "□abc"),
        ("שלום", "□□□□"),
        ("a🧾b", "a□b"),
        ("👩\u200d💻 👍🏽 ✌\ufe0f", "□□ □ □"),
        ("\ud800", "□"),
        ("株\u0301", "□"),
    ],
)
def test_what_is_drawn(text: str, drawn: str) -> None:
    assert FACE.drawable(text) == drawn


def test_a_font_without_our_spaces_and_signs_draws_the_nearest_that_it_has() -> None:
    poor = Typeface({**POOR.regular, 8209: 0.5}, POOR.regular)
    assert poor.drawable("1\u202f1 − a\u2011b") == "1\u00a01 – a-b"
    assert Typeface({}, {}).drawable("é") == MISSING


def test_figures_are_tabular() -> None:
    for strong in (False, True):
        assert (
            len({round(FACE.width(figure, 10, strong=strong), 6) for figure in "0123456789"}) == 1
        )


def test_a_narrow_no_break_space_is_narrow() -> None:
    assert FACE.width("\u202f", 10) < FACE.width(" ", 10)


@given(text=st.text(max_size=200), width=st.floats(1, 300), most=st.integers(1, 6))
def test_lines_fit_and_lose_nothing_unseen(text: str, width: float, most: int) -> None:
    drawn = FACE.drawable(text)
    lines = FACE.lines(drawn, 8, width, most=most)
    assert 1 <= len(lines) <= most
    for line in lines:
        kept = line.removesuffix(ELLIPSIS) if len(lines) == most else line
        assert FACE.width(line, 8) <= width + 0.01 or len(kept) <= 1
    joined = "".join(lines).replace(" ", "")
    whole = drawn.replace(" ", "")
    if joined != whole:
        assert len(lines) == most
        assert joined.endswith(ELLIPSIS)
        assert whole.startswith(joined.removesuffix(ELLIPSIS))


def test_lines_end_at_spaces_but_not_at_those_that_hold_together() -> None:
    width = FACE.width("mille deux", 8)
    assert FACE.lines("mille deux cents", 8, width, most=3) == ["mille deux", "cents"]
    assert FACE.lines("mille un\u00a0an", 8, width * 0.9, most=3) == ["mille", "un\u00a0an"]
    assert FACE.lines("", 8, width, most=3) == [""]
