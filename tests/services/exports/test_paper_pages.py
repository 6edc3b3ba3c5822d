"""Whatever a table holds: nothing overlaps, no row is parted, every row is there, in its order."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.exports.paper.document import Document, Fill, Text
from app.services.exports.paper.frame import BOTTOM, SIDE, TOP
from app.services.exports.paper.pages import pages_of
from app.services.exports.paper.typeface import typeface
from app.services.exports.sheet import Cell, Column, ColumnKind, RowGroup, Sheet, Workbook
from app.services.progress import Cancelled
from tests.services.exports.on_paper import FONTS, PAPER, amount, squeezed

MOMENT = datetime(2026, 11, 28, 13, 4, tzinfo=UTC)
FACE = typeface(FONTS)
AMOUNT, TEXT, IDENTIFIER = ColumnKind.AMOUNT, ColumnKind.TEXT, ColumnKind.IDENTIFIER


def workbook(*sheets: Sheet, firm: str = "Cabinet Noël & Fils") -> Workbook:
    return Workbook(
        sheets=sheets,
        parameters_title="Paramètres",
        parameters=(("Du", "01/10/2026"), ("Au, inclus", "31/10/2026")),
        moment=MOMENT,
        exported=("Exporté le", "28/11/2026 14:04"),
        firm=firm,
    )


def sheet(
    columns: tuple[Column, ...],
    *rows: tuple[Cell, ...],
    total: str = "Total",
    title: str = "Lignes",
) -> Sheet:
    return Sheet(title=title, columns=columns, rows=rows, total=total)


SIMPLE = (
    Column("Code", IDENTIFIER),
    Column("Client", TEXT),
    Column("Net", AMOUNT, summed=True),
    Column("Note", TEXT, aside=True),
)


def simple(count: int, **other: str) -> Sheet:
    rows = [(f"C{place:04}", "Atelier", 100 * place, f"N{place:04}") for place in range(count)]
    return sheet(SIMPLE, *rows, **other)


def words_of(document: Document) -> list[list[str]]:
    return [[m.text for m in marks if isinstance(m, Text)] for marks in document.pages]


def whole(document: Document) -> str:
    return squeezed(" ".join(" ".join(words) for words in words_of(document)))


hostile = st.one_of(
    st.sampled_from(
        [
            "",
            "<b>&amp;</b>",
            "שלום עולם",
            "🧾👩‍💻",
            "mot " * 90,
            "x" * 400,
            "a\nb\tc\x00",
            "é" * 9,
            "\u202e",
        ]
    ),
    st.text(max_size=40),
)
kinds = st.sampled_from(list(ColumnKind))


@st.composite
def tables(draw: st.DrawFn) -> Sheet:
    others = draw(st.lists(st.tuples(kinds, hostile, st.booleans(), st.booleans()), max_size=24))
    columns = [Column("Rang", IDENTIFIER)]
    for kind, heading, summed, aside in others:
        figure = kind in (AMOUNT, ColumnKind.INTEGER)
        columns.append(Column(heading, kind, summed=summed and figure, aside=aside))
    columns.append(Column("Fin", IDENTIFIER, aside=True))
    value: dict[ColumnKind, st.SearchStrategy[Any]] = {
        TEXT: hostile,
        IDENTIFIER: hostile,
        ColumnKind.DATE: st.dates(min_value=date(2020, 1, 1)),
    }
    figures = st.integers(-(10**14), 10**14)
    rows = [
        (
            f"R{place:04}",
            *(draw(st.none() | value.get(column.kind, figures)) for column in columns[1:-1]),
            f"E{place:04}",
        )
        for place in range(draw(st.integers(0, 12)))
    ]
    repeated = [row for _ in range(draw(st.integers(1, 4))) for row in rows]
    numbered: list[tuple[Cell, ...]] = [
        (f"R{n:04}", *row[1:-1], f"E{n:04}") for n, row in enumerate(repeated)
    ]
    made = sheet(tuple(columns), *numbered, total=draw(st.sampled_from(["", "Total"])))
    if not numbered or not draw(st.booleans()):
        return made
    at = draw(st.integers(0, len(numbered) - 1))
    parts = (range(at, len(numbered)), range(at))
    groups = [RowGroup(draw(hostile), tuple(part)) for part in parts if part]
    return replace(made, groups=tuple(groups))


def expected_order(table: Sheet) -> list[int]:
    if not table.groups:
        return list(range(len(table.rows)))
    return [place for group in table.groups for place in group.rows]


@given(table=tables(), second=tables())
def test_rows_are_whole_in_order_and_nothing_overlaps(table: Sheet, second: Sheet) -> None:
    document = pages_of(workbook(table, replace(second, title="Seconde")), PAPER)
    found: list[tuple[int, str]] = []
    ends: list[tuple[int, str]] = []
    for page, marks in enumerate(document.pages):
        texts = [mark for mark in marks if isinstance(mark, Text) and mark.text]
        nothing_overlaps(texts)
        inside(texts, document)
        found += [(page, text.text[1:]) for text in texts if re.fullmatch(r"R\d{4}", text.text)]
        ends += [(page, end) for end in re.findall(r"E(\d{4})", " ".join(t.text for t in texts))]
    order = [f"{place:04}" for each in (table, second) for place in expected_order(each)]
    assert [tag for _, tag in found] == order
    # What stands below a row is on the page of the row; only an ellipsis may have taken it.
    assert set(ends) <= set(found)


def nothing_overlaps(texts: list[Text]) -> None:
    boxes = sorted(
        (
            text.y - 0.66 * text.size,
            text.y + 0.2 * text.size,
            text.x,
            text.x + FACE.width(text.text, text.size, strong=text.strong),
        )
        for text in texts
    )
    for place, (_, bottom, left, right) in enumerate(boxes):
        for other_top, _, other_left, other_right in boxes[place + 1 :]:
            if other_top >= bottom - 0.01:
                break
            assert right <= other_left + 0.01 or other_right <= left + 0.01


def inside(texts: list[Text], document: Document) -> None:
    head, *body, moment, page = texts if texts[0].y < TOP - 20 else [texts[0], *texts]
    for text in (head, *body, moment, page):
        right = text.x + FACE.width(text.text, text.size, strong=text.strong)
        assert text.x >= SIDE - 0.01
        assert right <= document.width - SIDE + 0.01
        assert 0 < text.y < document.height - 20
    for text in body[1:]:
        assert TOP <= text.y <= document.height - BOTTOM


def test_heads_are_repeated_on_every_page_and_the_total_stays_with_the_last_row() -> None:
    pages = words_of(pages_of(workbook(simple(200)), PAPER))
    assert len(pages) > 3
    assert all(words.count("Client") == 1 for words in pages)
    assert "Total" in pages[-1]
    assert "C0199" in pages[-1]
    assert amount(100 * sum(range(200))) in pages[-1]
    assert not [words for words in pages[:-1] if "Total" in words]


def test_every_page_says_firm_report_days_moment_and_its_number() -> None:
    pages = words_of(pages_of(workbook(simple(120)), PAPER))
    for number, words in enumerate(pages, 1):
        assert words[0] == "Cabinet Noël & Fils"
        assert words[1] == "Lignes  ·  Du : 01/10/2026  ·  Au, inclus : 31/10/2026"
        assert words[-2:] == ["Exporté le : 28/11/2026 14:04", f"Page {number} sur {len(pages)}"]


def test_what_is_asked_at_length_is_whole_on_the_first_page_and_cut_with_a_sign_above() -> None:
    book = replace(
        workbook(simple(1)),
        parameters=tuple((f"Question {place}", f"réponse {place}") for place in range(40)),
        exported=None,
    )
    (words,) = words_of(pages_of(book, PAPER))
    assert words[1].endswith("…")
    assert [each for each in words if each.startswith("réponse ")] == [
        f"réponse {place}" for place in range(40)
    ]
    assert words[-2] == ""


def test_a_narrow_table_stands_upright_and_a_wide_one_lies() -> None:
    assert not pages_of(workbook(simple(2)), PAPER).is_landscape
    wide = tuple(Column(f"Colonne {place}", AMOUNT, summed=True) for place in range(14))
    assert pages_of(workbook(sheet(wide, tuple(range(10**6, 10**6 + 14)))), PAPER).is_landscape


def test_what_has_no_room_beside_is_written_below_its_row_with_its_heading() -> None:
    many = (Column("Code", IDENTIFIER), *(Column(f"C{n}", TEXT) for n in range(40)))
    row = ("A1", *(f"valeur longue {n}" for n in range(40)))
    text = whole(pages_of(workbook(sheet(many, row)), PAPER))
    for place in range(40):
        assert f"valeurlongue{place}" in text
    assert "C39:valeurlongue39" in text


def test_even_summed_columns_go_below_where_there_are_only_those() -> None:
    many = tuple(Column(f"C{place}", AMOUNT, summed=True) for place in range(60))
    document = pages_of(workbook(sheet(many, tuple(1000 + n for n in range(60)))), PAPER)
    text = whole(document)
    for place in range(60):
        assert text.count(squeezed(amount(1000 + place))) == 2
    assert "Total" in words_of(document)[0]


def test_columns_that_are_all_aside_leave_one_to_stand() -> None:
    table = sheet((Column("a", TEXT, aside=True), Column("b", TEXT, aside=True)), ("un", "deux"))
    words = words_of(pages_of(workbook(table), PAPER))[0]
    assert "un" in words
    assert "b : deux" in words


def test_what_every_row_says_below_is_said_once_above() -> None:
    rows = [(f"C{place}", "Atelier", 1, "EUR") for place in range(3)]
    words = words_of(pages_of(workbook(sheet(SIMPLE, *rows)), PAPER))[0]
    assert words.count("Note : EUR") == 1


def test_what_was_asked_is_not_said_again_above_the_table() -> None:
    columns = (*SIMPLE, Column("Du", TEXT, aside=True), Column("Autre", TEXT, aside=True))
    rows = [(f"C{n}", "Atelier", 1, "EUR", "01/10/2026", "01/10/2026") for n in range(3)]
    words = words_of(pages_of(workbook(sheet(columns, *rows)), PAPER))[0]
    assert words.count("01/10/2026") == 1
    assert words.count("Note : EUR  ·  Autre : 01/10/2026") == 1


def test_it_is_known_how_many_characters_the_font_lacks() -> None:
    assert pages_of(workbook(simple(2)), PAPER).missing == 0
    table = sheet(SIMPLE, ("C1", "שלום", 1, "漢字"))
    assert pages_of(workbook(table), PAPER).missing == 6


def grouped(count: int) -> Sheet:
    half = count // 2
    groups = (
        RowGroup("Pairs", tuple(range(0, count, 2))),
        RowGroup("Impairs", tuple(range(1, count, 2))),
    )
    assert half
    return replace(simple(count), groups=groups)


def test_groups_have_their_sums_and_their_place_in_the_outline() -> None:
    document = pages_of(workbook(grouped(160)), PAPER)
    assert [(mark.title, mark.level) for mark in document.bookmarks] == [
        ("Lignes", 0),
        ("Pairs", 1),
        ("Impairs", 1),
    ]
    text = whole(document)
    assert text.count(squeezed(amount(100 * sum(range(0, 160, 2))))) == 1
    assert text.count(squeezed(amount(100 * sum(range(1, 160, 2))))) == 1


def test_a_group_that_goes_on_says_its_name_again_without_its_sums() -> None:
    pages = words_of(pages_of(workbook(grouped(160)), PAPER))
    assert "Pairs" in pages[0]
    assert "Pairs" in pages[1]
    first = next(place for place, text in enumerate(pages[1]) if re.fullmatch(r"C\d{4}", text))
    assert pages[1].index("Pairs") < first


def test_further_tables_are_further_sections_kept_whole_where_a_page_holds_them() -> None:
    second = simple(6, title="TVA par taux")
    for count in range(20, 60):
        document = pages_of(workbook(simple(count), second), PAPER)
        (at,) = [mark for mark in document.bookmarks if mark.title == "TVA par taux"]
        assert words_of(document)[at.page].count("C0005") >= 1
        assert at.page == len(document.pages) - 1


def test_a_long_section_begins_where_there_is_half_a_page() -> None:
    long = simple(120, title="Longue")
    starts = {
        mark.page
        for count in (3, 16)
        for mark in pages_of(workbook(simple(count), long), PAPER).bookmarks
        if mark.title == "Longue"
    }
    assert starts == {0, 1}


def test_a_table_without_rows_has_its_heads_and_its_total() -> None:
    words = words_of(pages_of(workbook(simple(0)), PAPER))[0]
    assert "Client" in words
    assert amount(0) in words
    assert "Client" in words_of(pages_of(workbook(simple(0, total="")), PAPER))[0]


def test_a_first_column_of_sums_leaves_the_total_its_own_line() -> None:
    table = sheet((Column("Net", AMOUNT, summed=True), Column("Fin", TEXT)), (5, "a"), (6, "b"))
    (marks,) = pages_of(workbook(table), PAPER).pages
    total, figure = (
        next(m for m in marks if isinstance(m, Text) and m.text == text)
        for text in ("Total", amount(11))
    )
    assert total.y < figure.y


def test_a_report_that_asks_nothing_has_its_pages() -> None:
    book = replace(workbook(simple(1)), parameters=())
    assert "C0000" in words_of(pages_of(book, PAPER))[0]


def test_a_firm_without_a_name_has_its_pages() -> None:
    assert pages_of(workbook(simple(1), firm=""), PAPER).author == ""


def test_the_same_workbook_makes_the_same_pages() -> None:
    assert pages_of(workbook(grouped(90)), PAPER) == pages_of(workbook(grouped(90)), PAPER)


def test_it_can_be_stopped() -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        pages_of(workbook(simple(3)), PAPER, stop)


def test_bands_and_rules_are_as_wide_as_the_table() -> None:
    (marks,) = pages_of(workbook(grouped(4)), PAPER).pages
    widths = {round(m.width, 2) for m in marks if isinstance(m, Fill) and m.y > TOP + 30}
    assert widths == {round(595.28 - 2 * SIDE, 2)}
