"""The bytes of a PDF, read back; with the programs of poppler and qpdf where they are installed."""

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from pypdf.generic import DictionaryObject

from app.services.exports.paper.pages import pages_of
from app.services.exports.paper.pdf import pdf_content
from app.services.exports.sheet import RowGroup, Sheet, Workbook
from app.services.progress import Cancelled
from tests.services.exports.on_paper import FONTS, PAPER, amount, opened, page_texts, squeezed
from tests.services.exports.test_paper_pages import SIMPLE, grouped, sheet, simple, workbook

HOSTILE = (
    "<b>gras</b> &amp; <script>",
    "=1+1",
    "(parenthèse) \\barre",
    "ligne\nsuivante\ttab",
    "zéro\x00",
    "שלום",
    "🧾 reçu",
    "œuvre n° 5",
    "mot" * 134,
    "\ud800",
)


def made(book: Workbook) -> bytes:
    return pdf_content(pages_of(book, PAPER))


def hostile() -> Sheet:
    rows = [(f"C{place}", text, place, text) for place, text in enumerate(HOSTILE)]
    groups = tuple(RowGroup(text, (place,)) for place, text in enumerate(HOSTILE))
    return replace(sheet(SIMPLE, *rows, title="<i>É\x00</i>"), groups=groups)


def test_every_cell_is_in_the_text_of_the_pages() -> None:
    text = squeezed(" ".join(page_texts(made(workbook(simple(150), simple(3, title="TVA"))))))
    for place in range(150):
        assert f"C{place:04}Atelier{squeezed(amount(100 * place))}" in text
        assert f"Note:N{place:04}" in text


def test_narrow_spaces_come_back_as_they_went() -> None:
    content = made(workbook(sheet(SIMPLE, ("C1", "Noël", 123456789, ""))))
    assert "1\u202f234\u202f567,89 €" in page_texts(content)[0].replace("\u00a0", " ")


def test_pages_are_numbered_and_every_one_has_the_heads() -> None:
    texts = page_texts(made(workbook(simple(150))))
    assert len(texts) > 2
    for number, text in enumerate(texts, 1):
        assert f"Page {number} sur {len(texts)}" in text
        assert "Client" in text
        assert "Cabinet Noël & Fils" in text
        assert "Exporté le : 28/11/2026 14:04" in text


def test_the_outline_leads_to_sections_and_groups() -> None:
    document = pages_of(workbook(grouped(120), simple(3, title="TVA par taux")), PAPER)
    reader = opened(pdf_content(document))
    lines, (*groups,), rates = reader.outline
    assert [entry["/Title"] for entry in (lines, *groups, rates)] == [
        "Lignes",
        "Pairs",
        "Impairs",
        "TVA par taux",
    ]
    for entry, mark in zip((lines, *groups, rates), document.bookmarks, strict=True):
        assert reader.get_destination_page_number(entry) == mark.page


def test_the_file_says_what_it_is() -> None:
    reader = opened(made(workbook(simple(1))))
    assert reader.metadata is not None
    assert reader.metadata.title == "Lignes"
    assert reader.metadata.author == "Cabinet Noël & Fils"
    assert reader.metadata.creation_date_raw == "D:20261128130400+00'00'"
    assert str(reader.root_object["/Lang"]) == "fr"
    assert [float(side) for side in reader.pages[0].mediabox[2:]] == [595.28, 841.89]


def test_fonts_are_embedded_in_part() -> None:
    for page in opened(made(workbook(hostile()))).pages:
        fonts = cast("DictionaryObject", cast("DictionaryObject", page["/Resources"])["/Font"])
        assert fonts
        for font in fonts.values():
            descriptor = cast("DictionaryObject", font.get_object())["/FontDescriptor"]
            described = cast("DictionaryObject", descriptor)
            assert "/FontFile2" in described
            assert str(described["/FontName"])[7] == "+"


def test_hostile_text_is_text_or_one_sign() -> None:
    content = made(workbook(hostile(), firm="Cabinet \x00 & <b>"))
    text = squeezed(" ".join(page_texts(content)))
    for shown in (
        "<b>gras</b>&amp;<script>",
        "=1+1",
        "(parenthèse)\\barre",
        "lignesuivantetab",
        "zéro□",
        "□□□□",
        "□reçu",
        "œuvren°5",
        "motmotmot",
        "<i>É□</i>",
        "Cabinet□&<b>",
    ):
        assert shown in text


def test_pages_without_a_place_to_go_to_have_no_outline() -> None:
    document = replace(pages_of(workbook(simple(1)), PAPER), bookmarks=())
    assert opened(pdf_content(document)).outline == []


def test_the_same_bytes_twice_and_in_another_program(tmp_path: Path) -> None:
    content = made(workbook(hostile(), grouped(60)))
    assert made(workbook(hostile(), grouped(60))) == content
    script = (
        "import sys; from tests.services.exports.test_paper_pdf import *;"
        "open(sys.argv[1], 'wb').write(made(workbook(hostile(), grouped(60))))"
    )
    target = tmp_path / "again.pdf"
    subprocess.run(
        [sys.executable, "-c", script, str(target)],
        check=True,
        cwd=Path(__file__).parents[3],
        env={"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "SYSTEMROOT": "C:\\Windows"},
    )
    assert target.read_bytes() == content
    assert str(FONTS.regular.parent).encode() not in content


def test_writing_can_be_stopped() -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        pdf_content(pages_of(workbook(simple(3)), PAPER), stop)


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_qpdf_finds_nothing(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(made(workbook(hostile(), grouped(60))))
    said = subprocess.run(
        ["qpdf", "--check", str(target)], capture_output=True, text=True, check=False
    )
    assert said.returncode == 0, said.stdout + said.stderr
    assert "No syntax or stream encoding errors" in said.stdout


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="poppler is not installed")
def test_poppler_sees_every_font_embedded_and_subset(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(made(workbook(hostile(), grouped(60))))
    said = subprocess.run(["pdffonts", str(target)], capture_output=True, text=True, check=True)
    fonts = said.stdout.splitlines()[2:]
    assert fonts
    for font in fonts:
        assert font.split()[-5:-2] == ["yes", "yes", "yes"]
        assert "SourceSans3" in font
