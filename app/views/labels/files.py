"""One sentence for each way in which a file cannot be read or written."""

from app.services.exports.writing import CannotWrite, WritingFailure
from app.services.imports.failures import Unreadable, UnreadableFile
from app.views.formatting import Formats
from app.views.labels.source import Labels, filled


def unreadable(refused: UnreadableFile, formats: Formats) -> str:
    """Why nothing can be imported from a file or a paste, and what to do."""
    limit = refused.facts.get("limit")
    named = {
        fact: formats.integer(value) if isinstance(value, int) else value
        for fact, value in refused.facts.items()
    }
    if refused.reason is Unreadable.TOO_LARGE and isinstance(limit, int):
        named["limit"] = formats.integer(limit // 1_000_000)
    return filled(unreadable_template(refused.reason), named)


def unreadable_template(reason: Unreadable) -> str:
    """The sentence of a reason, its facts still to be filled in."""
    return {**_opening(), **_format(), **_content(), **_limits()}[reason]


def cannot_write(refused: CannotWrite) -> str:
    """Why an export could not be written, and what to do. What was there before is untouched."""
    return cannot_write_template(refused.reason).format(
        file=refused.path.name, folder=str(refused.path.parent)
    )


def cannot_write_template(reason: WritingFailure) -> str:
    """The sentence of a reason, the file still to be filled in."""
    return {**_targets(), **_writing()}[reason]


def _targets() -> dict[WritingFailure, str]:
    return {
        WritingFailure.FOLDER_MISSING: Labels.tr(
            "The folder {folder} does not exist. Choose another folder."
        ),
        WritingFailure.FOLDER_NOT_WRITABLE: Labels.tr(
            "Nothing may be written in the folder {folder}. Choose another folder."
        ),
        WritingFailure.IS_A_FOLDER: Labels.tr("{file} is a folder. Choose another name."),
        WritingFailure.NAME_NOT_POSSIBLE: Labels.tr(
            "This system does not allow the name {file}. Choose another name."
        ),
        WritingFailure.FORMAT_UNKNOWN: Labels.tr(
            "{file} has no ending that is known. Choose one of those offered, such as .xlsx."
        ),
    }


def _writing() -> dict[WritingFailure, str]:
    return {
        WritingFailure.READ_ONLY: Labels.tr(
            "{file} is protected against writing. Choose another name."
        ),
        WritingFailure.OPEN_ELSEWHERE: Labels.tr(
            "{file} is open in another program. Close it there, or choose another name."
        ),
        WritingFailure.DISK_FULL: Labels.tr(
            "There is no room left for {file}. Free some space, or choose another disk."
        ),
        WritingFailure.TOO_MANY_ROWS: Labels.tr(
            "There are more rows than {file} can hold. Choose a shorter period, or the format CSV."
        ),
        WritingFailure.FAILED: Labels.tr(
            "{file} could not be written. Choose another name or folder."
        ),
    }


def _opening() -> dict[Unreadable, str]:
    return {
        Unreadable.MISSING: Labels.tr("This file no longer exists. Choose another file."),
        Unreadable.NOT_A_FILE: Labels.tr("This is a folder. Choose a file in it."),
        Unreadable.NOT_ALLOWED: Labels.tr(
            "This file may not be read. Close it in other programs, or copy it elsewhere."
        ),
        Unreadable.PASSWORD: Labels.tr(
            "This workbook is protected by a password. Save a copy without one."
        ),
        Unreadable.DAMAGED: Labels.tr(
            "This file is damaged and cannot be read. Open it in a spreadsheet and save it anew."
        ),
    }


def _format() -> dict[Unreadable, str]:
    return {
        Unreadable.NOT_A_WORKBOOK: Labels.tr(
            "This file is not a workbook. Choose an .xlsx or a .csv file."
        ),
        Unreadable.OLD_WORKBOOK: Labels.tr(
            "This workbook has an old format. Open it in a spreadsheet and save it as .xlsx."
        ),
        Unreadable.NOT_TEXT: Labels.tr(
            "This file is neither a workbook nor text. Choose an .xlsx or a .csv file."
        ),
        Unreadable.ENCODING: Labels.tr(
            "The letters of this file cannot be read. Save it as CSV UTF-8 and choose it again."
        ),
        Unreadable.QUOTE_NOT_CLOSED: Labels.tr(
            "A quotation mark opened in row {row} is never closed. Correct that row."
        ),
        Unreadable.NO_SUCH_SHEET: Labels.tr(
            "The workbook has no sheet “{sheet}”. Choose another sheet."
        ),
    }


def _content() -> dict[Unreadable, str]:
    return {
        Unreadable.EMPTY: Labels.tr("There is nothing in it. Choose a file with rows."),
        Unreadable.NO_HEADINGS: Labels.tr(
            "Row {row} holds no headings. Put the names of the columns in the first row."
        ),
        Unreadable.NO_ROWS: Labels.tr(
            "There are no rows below the headings of row {row}. Choose a file with rows."
        ),
    }


def _limits() -> dict[Unreadable, str]:
    return {
        Unreadable.TOO_LARGE: Labels.tr(
            "This file holds more than {limit} MB. Split it into smaller files."
        ),
        Unreadable.TOO_MANY_ROWS: Labels.tr(
            "There are more than {limit} rows. Split the file into smaller ones."
        ),
        Unreadable.TOO_MANY_COLUMNS: Labels.tr(
            "There are {found} columns, more than {limit}. Remove those that are not needed."
        ),
        Unreadable.TOO_MANY_CELLS: Labels.tr(
            "There are more than {limit} cells. Remove empty columns and rows, or split the file."
        ),
        Unreadable.CELL_TOO_LONG: Labels.tr(
            "A cell of row {row} is longer than {limit} characters. Shorten it."
        ),
    }
