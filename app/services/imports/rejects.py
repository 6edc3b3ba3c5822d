"""Saving the rejected rows with the reasons, to be put right in a spreadsheet and imported."""

from collections.abc import Callable
from pathlib import Path

from app.services.exports.writing import CannotWrite, WritingFailure, beside, check_target
from app.services.imports.checked_row import CheckedRow
from app.services.imports.checking import Checked
from app.services.imports.fields import Field
from app.services.imports.headings import heading
from app.services.imports.problems import Problem
from app.services.imports.sheet_writing import delimited_content, workbook_content
from app.services.imports.table import Cell


def save_rejected(
    checked: Checked,
    target: Path,
    *,
    language: str,
    reasons: str,
    word: Callable[[Problem], str],
) -> int:
    """Write the rejected rows, as fixed so far, with a column of reasons; return how many.

    As .xlsx or .csv by the target's extension. The columns of the file are kept, with those that
    were left out; a field that had none is added under its heading in the language. The last one
    is headed `reasons`. Raises `CannotWrite`, having changed nothing.
    """
    if target.suffix.lower() not in {".xlsx", ".csv"}:
        raise CannotWrite(WritingFailure.FORMAT_UNKNOWN, target)
    check_target(target)
    added = [f for f in Field if _added(checked, f)]
    headings = [*checked.table.headings, *(heading(f, language) for f in added), reasons]
    rows = [
        [*_cells(row, checked), *(row.typed.get(f, "") for f in added), _reasons(row, word)]
        for row in checked.rejected
    ]
    write = workbook_content if target.suffix.lower() == ".xlsx" else delimited_content
    with beside(target, write(headings, rows)) as draft:
        draft.put_in_place()
    return len(rows)


def _added(checked: Checked, wanted: Field) -> bool:
    """Whether rejected rows have something for a field that the file has no column for."""
    return wanted not in checked.mapping.places and any(
        wanted in row.typed for row in checked.rejected
    )


def _cells(row: CheckedRow, checked: Checked) -> list[Cell]:
    columns = checked.mapping.columns
    return [
        cell if field is None else row.typed.get(field, cell)
        for cell, field in zip(row.cells, columns, strict=False)
    ]


def _reasons(row: CheckedRow, word: Callable[[Problem], str]) -> str:
    return " ".join(word(problem) for problem in row.problems)
