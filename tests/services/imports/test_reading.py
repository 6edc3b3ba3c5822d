"""Any file is either read or refused with its reason; nothing hostile gets further."""

import os
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.imports import reading, table, workbook
from app.services.imports.failures import Unreadable, UnreadableFile
from app.services.imports.reading import read_pasted, read_table
from app.services.imports.table import (
    MAX_BYTES,
    MAX_CELL_LENGTH,
    Cell,
    Encoding,
    FileFormat,
    SheetRow,
    Source,
    Table,
    table_of,
)
from tests.services.imports import files

SOURCE = Source(name="", format=FileFormat.PASTED)


def written(folder: Path, content: bytes | str, name: str = "clients.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def refusal(of: Path | str) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as raised:
        _ = read_table(of) if isinstance(of, Path) else read_pasted(of)
    return raised.value


def test_a_delimited_file_says_how_it_was_understood(tmp_path: Path) -> None:
    path = written(tmp_path, "Nom;Pays\r\nMüller;FR\r\n".encode("cp1252"))
    assert read_table(path) == Table(
        Source(
            name="clients.csv",
            format=FileFormat.DELIMITED,
            encoding=Encoding.WINDOWS_1252,
            separator=";",
        ),
        ("Nom", "Pays"),
        (SheetRow(2, ("Müller", "FR")),),
    )


def test_a_workbook_is_read_whatever_its_name(tmp_path: Path) -> None:
    path = written(tmp_path, files.workbook(("Nom", "Pays"), ("Martin", "FR")), "clients.csv")
    found = read_table(path)
    assert found.source.format is FileFormat.WORKBOOK
    assert (found.source.sheet, found.source.sheets) == ("Sheet", ("Sheet",))


def test_what_is_missing_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.csv").reason is Unreadable.MISSING


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert refusal(tmp_path).reason is Unreadable.NOT_A_FILE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    assert refusal(tmp_path / "pipe.csv").reason is Unreadable.NOT_A_FILE


def test_what_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(path: Path) -> bytes:
        raise PermissionError(path)

    path = written(tmp_path, "a;b")
    monkeypatch.setattr(Path, "read_bytes", forbidden)
    assert refusal(path).reason is Unreadable.NOT_ALLOWED


def test_a_path_that_cannot_be_is_told() -> None:
    assert refusal(Path("a\0b.csv")).reason in {Unreadable.NOT_ALLOWED, Unreadable.MISSING}


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    refused = refusal(path)
    assert refused.reason is Unreadable.TOO_LARGE
    assert refused.facts == {"found": MAX_BYTES + 1, "limit": MAX_BYTES}


def test_a_paste_that_is_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_BYTES", 10)
    assert refusal("Nom\tPays\nMartin\tFR").reason is Unreadable.TOO_LARGE


@pytest.mark.parametrize("content", [b"", b" \r\n\r\n", b"\t;\n", b"\xef\xbb\xbf"])
def test_nothing_in_a_file_is_told(tmp_path: Path, content: bytes) -> None:
    assert refusal(written(tmp_path, content)).reason is Unreadable.EMPTY


def test_text_named_as_a_workbook_is_told(tmp_path: Path) -> None:
    refused = refusal(written(tmp_path, "<table></table>", "clients.xlsx"))
    assert refused.reason is Unreadable.NOT_A_WORKBOOK


def test_binary_is_no_text(tmp_path: Path) -> None:
    assert refusal(written(tmp_path, b"%PDF\x00\x01")).reason is Unreadable.NOT_TEXT


def test_headings_without_rows_are_told() -> None:
    refused = refusal("\nRaison sociale\tPays\n")
    assert (refused.reason, refused.facts) == (Unreadable.NO_ROWS, {"row": 2})


@pytest.mark.parametrize(
    "text",
    [
        "Martin\ta.martin@example.org\nRoy\troy@example.org",
        "0498916035\t20/11/2026\tMartin\n0498916035\t20/11/2026\tRoy",
    ],
)
def test_rows_without_headings_are_told(text: str) -> None:
    assert refusal(text).reason is Unreadable.NO_HEADINGS


def test_headings_that_nobody_knows_are_headings_still() -> None:
    assert read_pasted("Zorglub\t@\nMartin\tFR").headings == ("Zorglub", "@")


def test_one_column_is_a_table() -> None:
    assert read_pasted("Nom\nMartin\nRoy").rows == (SheetRow(2, ("Martin",)), SheetRow(3, ("Roy",)))


def test_a_title_above_the_headings_is_passed_over() -> None:
    text = "Portefeuille\t\t22/11/2026\n\nRaison sociale\tPays\tVille\nMartin\tFR\tLyon\n"
    found = read_pasted(text)
    assert found.headings == ("Raison sociale", "Pays", "Ville")
    assert found.rows == (SheetRow(4, ("Martin", "FR", "Lyon")),)


def test_a_title_above_headings_that_nobody_knows_is_passed_over_too() -> None:
    assert read_pasted("Liste\t\nZorglub\tBulgroz\n1\t2").headings == ("Zorglub", "Bulgroz")


def test_empty_rows_are_left_out_and_counted() -> None:
    found = read_pasted("Nom\tPays\n\n \t\nMartin\tFR\n\n\n")
    assert found.rows == (SheetRow(4, ("Martin", "FR")),)


def test_empty_columns_at_the_end_are_left_out() -> None:
    assert read_pasted("Nom\tPays\t\t\nMartin\tFR\t\t").headings == ("Nom", "Pays")


def test_a_column_without_heading_is_kept_where_it_holds_something() -> None:
    found = read_pasted("Nom\tPays\t\nMartin\tFR\tx\nRoy")
    assert found.headings == ("Nom", "Pays", "")
    assert found.rows == (SheetRow(2, ("Martin", "FR", "x")), SheetRow(3, ("Roy", "", "")))


def test_cells_beyond_the_headings_are_kept_with_their_row() -> None:
    found = read_pasted("Nom\tPays\nMartin\tFR\tx\t\nRoy\tBE\t\t")
    assert found.rows == (SheetRow(2, ("Martin", "FR", "x")), SheetRow(3, ("Roy", "BE")))


def test_a_row_may_hold_something_beyond_the_headings_alone() -> None:
    assert read_pasted("Nom\tPays\n\t\tx").rows == (SheetRow(2, ("", "", "x")),)


def test_a_heading_over_two_lines_is_one() -> None:
    assert read_pasted('"Raison\nsociale"\tPays\nMartin\tFR').headings[0] == "Raison sociale"


def test_what_a_clipboard_alone_can_hold_is_taken_out() -> None:
    found = read_pasted("Nom\tPays\nMar\x00tin\ud800\tFR")
    assert found.rows[0].cells == ("Martin\ufffd", "FR")


def test_the_limits_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "MAX_ROWS", 2)
    assert len(read_pasted("Nom\tPays\na\tb\nc\td").rows) == 2
    assert refusal("Nom\tPays\na\tb\nc\td\ne\tf").facts == {"limit": 2}
    monkeypatch.setattr(table, "MAX_CELLS", 4)
    refused = refusal("Nom\tPays\na\tb\nc\td")
    assert (refused.reason, refused.facts) == (Unreadable.TOO_MANY_CELLS, {"limit": 4})


def test_a_table_may_not_be_too_wide() -> None:
    row = "\t".join(f"Colonne {n}" for n in range(201))
    refused = refusal(f"{row}\n{row}")
    assert refused.reason is Unreadable.TOO_MANY_COLUMNS
    assert refused.facts == {"found": 201, "limit": 200}


def test_a_cell_may_not_be_too_long() -> None:
    refused = refusal(f"Nom\tPays\nMartin\t{'x' * (MAX_CELL_LENGTH + 1)}")
    assert refused.reason is Unreadable.CELL_TOO_LONG
    assert refused.facts == {"row": 2, "column": 2, "limit": MAX_CELL_LENGTH}


def test_numbers_and_days_among_the_headings_are_text() -> None:
    rows: list[list[Cell]] = [["Nom", Decimal(2026), date(2026, 11, 1)], ["Martin", Decimal(1), ""]]
    assert table_of(rows, SOURCE).headings == ("Nom", "2026", "2026-11-01")


@given(st.text(max_size=200))
def test_any_paste_is_read_or_refused(text: str) -> None:
    try:
        found = read_pasted(text)
    except UnreadableFile:
        return
    assert found.rows


@given(st.binary(max_size=300))
def test_any_file_is_read_or_refused(tmp_path: Path, content: bytes) -> None:
    for name in ("a.csv", "a.xlsx"):
        try:
            found = read_table(written(tmp_path, content, name))
        except UnreadableFile:
            continue
        assert found.rows


def test_the_library_of_workbooks_is_loaded_only_to_read_one() -> None:
    assert "python_calamine" not in vars(workbook)
