"""Templates that are filled in and read back; rejected rows that are put right and read back."""

from datetime import date
from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from app.services.exports.writing import CannotWrite, WritingFailure
from app.services.imports.checking import check
from app.services.imports.fields import Field, Kind, mandatory, template_fields
from app.services.imports.headings import LANGUAGES, recognised
from app.services.imports.mapping import find_mapping
from app.services.imports.problems import Problem
from app.services.imports.reading import read_pasted, read_table
from app.services.imports.rejects import save_rejected
from app.services.imports.templates import save_template
from tests.builders import plan
from tests.factories import sample_catalogue
from tests.services.imports.files import (
    ACTIVE,
    CLIENT,
    SAMPLE,
    by_rules,
    checked,
    checked_file,
    table,
)


def opened(path: Path) -> Worksheet:
    sheet = load_workbook(path).active
    assert isinstance(sheet, Worksheet)
    return sheet


def word(problem: Problem) -> str:
    return f"{problem.field.value if problem.field else 'row'}: {problem.reason.value}."


@pytest.mark.parametrize(("kind", "language"), [*product(Kind, LANGUAGES)])
def test_a_template_is_filled_in_and_read_back(kind: Kind, language: str, tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    save_template(kind, language, path, sample_catalogue())
    sheet = opened(path)
    assert [recognised(str(cell.value)) for cell in sheet[1]] == list(template_fields(kind))
    bold = {f for f, cell in zip(template_fields(kind), sheet[1], strict=True) if cell.font.bold}
    assert bold == set(mandatory(kind))
    for column, _ in enumerate(template_fields(kind), start=1):
        sheet.cell(2, column).value = "0012"
    book = sheet.parent
    assert book is not None
    book.save(path)
    read = read_table(path)
    assert find_mapping(read.headings).columns == template_fields(kind)
    assert read.rows[0].cells[template_fields(kind).index(Field.REFERENCE)] == "0012"


def test_a_template_of_readings_has_days_and_counts(tmp_path: Path) -> None:
    path = tmp_path / "releves.xlsx"
    save_template(Kind.USAGE, "fr", path, sample_catalogue())
    sheet = opened(path)
    assert [cell.value for cell in sheet[1]] == ["Référence", "Date", "Documents utilisés"]
    formats = [sheet.column_dimensions[letter].number_format for letter in "ABC"]
    assert formats == ["@", "dd/mm/yyyy", "0"]


@pytest.mark.parametrize("kind", list(Kind))
def test_a_template_as_text_is_read_back(kind: Kind, tmp_path: Path) -> None:
    path = tmp_path / "template.csv"
    save_template(kind, "nl", path, sample_catalogue())
    line = path.read_text(encoding="utf-8-sig")
    assert line.endswith("\n")
    (tmp_path / "filled.csv").write_text(line + ";".join("x" * len(template_fields(kind))))
    read = read_table(tmp_path / "filled.csv")
    assert find_mapping(read.headings).columns == template_fields(kind)


def test_a_template_of_another_format_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as raised:
        save_template(Kind.USAGE, "fr", tmp_path / "modele.ods", sample_catalogue())
    assert raised.value.reason is WritingFailure.FORMAT_UNKNOWN
    assert not list(tmp_path.iterdir())


def test_a_template_offers_what_there_is_to_choose(tmp_path: Path) -> None:
    path = tmp_path / "modele.xlsx"
    save_template(Kind.PORTFOLIO, "fr", path, sample_catalogue())
    offered = [str(v.formula1) for v in opened(path).data_validations.dataValidation]
    assert offered == [
        '"Brouillon,Invité,Actif,Archivé,Perdu"',
        '"Cabinet,Client"',
        '"Mensuel,Annuel"',
        '"decouverte,essentiel,pro,entreprise"',
    ]
    save_template(Kind.CLIENTS, "fr", path, sample_catalogue())
    assert not opened(path).data_validations.dataValidation


def test_more_plans_than_a_list_can_hold_are_not_offered(tmp_path: Path) -> None:
    from app.domain.catalogue import Catalogue

    path = tmp_path / "modele.xlsx"
    many = tuple(plan(f"a-plan-with-a-long-code-{n}", rank=n) for n in range(1, 20))
    for catalogue in (Catalogue("", "EUR", many), Catalogue("", "EUR")):
        save_template(Kind.PORTFOLIO, "nl", path, catalogue)
        assert len(opened(path).data_validations.dataValidation) == 3


@pytest.mark.parametrize("name", ["rejected.xlsx", "rejected.csv"])
def test_rejected_rows_are_saved_put_right_and_imported(name: str, tmp_path: Path) -> None:
    found = checked_file(SAMPLE / "portfolio.xlsx", Kind.PORTFOLIO)
    path = tmp_path / name
    assert save_rejected(found, path, language="fr", reasons="Motifs", word=word) == 6
    read = read_table(path)
    assert read.headings == (*found.table.headings, "Motifs")
    assert [row.cells[-1] for row in read.rows] == [
        "country: country_unknown.",
        "legal_name: missing.",
        "company_number: duplicate_in_file. vat_number: duplicate_in_file.",
        "plan: plan_unknown.",
        "start: start_in_future.",
        "add_ons: add_on_not_offered.",
    ]
    again = check(read, find_mapping(read.headings), by_rules(Kind.PORTFOLIO))
    assert [row.number for row in again.rejected] == [2, 3, 5, 6, 7]
    right = again.with_cell(2, Field.COUNTRY, "BE").with_cell(3, Field.LEGAL_NAME, "Martin")
    right = right.with_cell(5, Field.PLAN, "pro").with_cell(6, Field.START, "01/02/2026")
    assert right.with_cell(7, Field.ADD_ONS, "").rejected == ()


def test_rejected_rows_are_saved_as_fixed_with_what_was_left_out(tmp_path: Path) -> None:
    made = read_pasted("Raison sociale\tFax\tPays\tPrix\n=A1\t12\tZorglub\t9,90\n\t1\tFR\t\tx")
    mapping = find_mapping(made.headings).with_constant(Field.LOCALE, "fr-FR")
    found = check(made, mapping, by_rules(Kind.PORTFOLIO))
    found = found.with_cell(2, Field.COUNTRY, "Ruritania")
    path = tmp_path / "rejected.csv"
    save_rejected(found, path, language="fr", reasons="Motifs", word=lambda _: "!")
    lines = path.read_bytes().decode("utf-8-sig").split("\r\n")
    assert lines[0] == "Raison sociale;Fax;Pays;Prix;Langue;Motifs"
    assert lines[1] == f"'=A1;12;Ruritania;9,90;fr-FR;{' '.join('!' * 6)}"
    assert lines[2].startswith(";1;FR;;fr-FR;!")


def test_numbers_and_days_are_saved_as_such(tmp_path: Path) -> None:
    row = {**ACTIVE, Field.PLAN: "?", Field.PRICE: Decimal("9.9"), Field.START: date(2026, 1, 31)}
    found = checked(row, {**ACTIVE, Field.LEGAL_NAME: ""})
    for name in ("rejected.xlsx", "rejected.csv"):
        path = tmp_path / name
        save_rejected(found, path, language="en", reasons="Reasons", word=word)
        cells = dict(zip(read_table(path).headings, read_table(path).rows[0].cells, strict=True))
        if path.suffix == ".xlsx":
            assert (cells["Prix actuel HT"], cells["Début"]) == (Decimal("9.9"), date(2026, 1, 31))
        else:
            assert (cells["Prix actuel HT"], cells["Début"]) == ("9,9", "31/01/2026")


def test_a_formula_is_saved_as_text(tmp_path: Path) -> None:
    found = checked({**CLIENT, Field.LEGAL_NAME: "=1+1", Field.COUNTRY: "?"}, kind=Kind.CLIENTS)
    path = tmp_path / "rejected.xlsx"
    save_rejected(found, path, language="fr", reasons="Motifs", word=word)
    cell = opened(path)["A2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_what_cannot_be_written_is_told_and_changes_nothing(tmp_path: Path) -> None:
    found = checked({**CLIENT, Field.COUNTRY: "?"}, kind=Kind.CLIENTS)

    def failure(path: Path) -> WritingFailure:
        with pytest.raises(CannotWrite) as raised:
            save_rejected(found, path, language="fr", reasons="Motifs", word=word)
        return raised.value.reason

    assert failure(tmp_path / "rejected.ods") is WritingFailure.FORMAT_UNKNOWN
    assert failure(tmp_path / "gone" / "rejected.csv") is WritingFailure.FOLDER_MISSING
    path = tmp_path / "rejected.xlsx"
    path.write_bytes(b"before")
    (tmp_path / "~$rejected.xlsx").touch()
    assert failure(path) is WritingFailure.OPEN_ELSEWHERE
    assert path.read_bytes() == b"before"
    assert {left.name for left in tmp_path.iterdir()} == {"rejected.xlsx", "~$rejected.xlsx"}


def test_a_table_of_ours_is_read_as_it_is_made() -> None:
    assert table(CLIENT).rows[0].number == 2
