"""Workbooks: the cells of one sheet of an .xlsx file, after a look at whether it is safe to open.

A workbook is a zip of XML. It is unpacked once without keeping it: a few kilobytes can hold
gigabytes, and one stray cell far down can make a reader set aside room for billions.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Context, Decimal
from io import BytesIO
from math import isfinite
from typing import TYPE_CHECKING

from app.services.imports.failures import Unreadable, UnreadableFile
from app.services.imports.table import MAX_CELLS, MAX_UNPACKED_BYTES, Cell

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

ZIP_MARK = b"PK\x03\x04"
OLE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Workbooks of before 2007, and encrypted ones of any age."""
_ENCRYPTED_PART = "EncryptedPackage".encode("utf-16-le")
_SHEET_PART = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_TAG = re.compile(rb"<(?:\w+:)?(row|c)\b([^>]*)>")
_REFERENCE = re.compile(rb"\br=[\"']([A-Z]{0,3})([0-9]{1,7})[\"']")
_AS_SPREADSHEETS_COMPUTE = Context(prec=15)
_CHUNK = 1 << 20
_ZIP_ENCRYPTED = 1


def is_workbook(content: bytes) -> bool:
    """Whether a file begins as workbooks do, new or old."""
    return content.startswith((ZIP_MARK, OLE_MARK))


def read_sheet(
    content: bytes, wanted: str | None = None
) -> tuple[list[list[Cell]], str, tuple[str, ...]]:
    """Return the rows of a sheet, its name, and the names of all visible sheets.

    Without a name: the first visible sheet that holds anything. Raises `UnreadableFile`.
    """
    if content.startswith(OLE_MARK):
        encrypted = _ENCRYPTED_PART in content
        raise UnreadableFile(Unreadable.PASSWORD if encrypted else Unreadable.OLD_WORKBOOK)
    _look_inside(content)
    # Reading workbooks is seldom wanted: its library is not loaded at the start of the program.
    from python_calamine import (
        CalamineError,
        CalamineWorkbook,
        PasswordError,
        WorksheetNotFound,
        XmlError,
        ZipError,
    )

    try:
        workbook = CalamineWorkbook.from_filelike(BytesIO(content))
        names = _visible_sheets(workbook)
        sheet = _chosen_sheet(workbook, names, wanted)
        rows = [[_cell(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
    except PasswordError as error:
        raise UnreadableFile(Unreadable.PASSWORD) from error
    except (CalamineError, WorksheetNotFound, XmlError, ZipError, OSError, ValueError) as error:
        raise UnreadableFile(Unreadable.DAMAGED) from error
    return rows, sheet.name, names


def _visible_sheets(workbook: "CalamineWorkbook") -> tuple[str, ...]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    return tuple(
        sheet.name
        for sheet in workbook.sheets_metadata
        if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
    )


def _chosen_sheet(
    workbook: "CalamineWorkbook", names: Sequence[str], wanted: str | None
) -> "CalamineSheet":
    if wanted is not None and wanted not in names:
        raise UnreadableFile(Unreadable.NO_SUCH_SHEET, sheet=wanted)
    for name in names if wanted is None else (wanted,):
        sheet = workbook.get_sheet_by_name(name)
        if sheet.end is not None:
            return sheet
    raise UnreadableFile(Unreadable.EMPTY)


def _cell(value: object) -> Cell:
    """Give a cell an exact value; what a sheet computes as 22,5 × 1,1 is 24,75, as it shows."""
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case int() | float() if isfinite(value):
            return _AS_SPREADSHEETS_COMPUTE.plus(Decimal(repr(value))).normalize()
        case datetime():
            return value.date()
        case date():
            return value
        case _:
            return str(value)


def _look_inside(content: bytes) -> None:
    """Refuse a zip that is no workbook, is damaged or locked, or would take too much room."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as parts:
            names = parts.namelist()
            if "xl/workbook.xml" not in names:
                raise UnreadableFile(Unreadable.NOT_A_WORKBOOK)
            if any(part.flag_bits & _ZIP_ENCRYPTED for part in parts.infolist()):
                raise UnreadableFile(Unreadable.PASSWORD)
            left = MAX_UNPACKED_BYTES
            for name in names:
                extent = _Extent()
                for chunk in _unpacked(parts, name):
                    left -= len(chunk)
                    if left < 0:
                        raise UnreadableFile(Unreadable.TOO_LARGE, limit=MAX_UNPACKED_BYTES)
                    if _SHEET_PART.fullmatch(name):
                        extent.read(chunk)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
        raise UnreadableFile(Unreadable.DAMAGED) from error


def _unpacked(parts: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    with parts.open(name) as part:
        while chunk := part.read(_CHUNK):
            yield chunk


class _Extent:
    """How far the filled cells of a sheet reach, found in its XML piece by piece."""

    def __init__(self) -> None:
        self._rest = b""
        self._row = self._column = 0
        self._height = self._width = 0

    def read(self, chunk: bytes) -> None:
        """Take the next piece; raises `UnreadableFile` once the cells reach too far."""
        text = self._rest + chunk
        end = text.rfind(b">") + 1
        for tag in _TAG.finditer(text, 0, end):
            self._place(tag[1], tag[2])
        self._rest = text[end:]
        if self._height * self._width > MAX_CELLS:
            raise UnreadableFile(Unreadable.TOO_MANY_CELLS, limit=MAX_CELLS)

    def _place(self, tag: bytes, attributes: bytes) -> None:
        """Follow the numbering; where a row or a cell says no place, it comes after the last."""
        reference = _REFERENCE.search(attributes)
        if tag == b"row":
            self._row = int(reference[2]) if reference else self._row + 1
            self._column = 0
            return
        self._column = _column_number(reference[1]) if reference else self._column + 1
        if not attributes.endswith(b"/"):  # a cell without content only carries a format
            self._height = max(self._height, self._row)
            self._width = max(self._width, self._column)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + letter - ord("A") + 1
    return number
