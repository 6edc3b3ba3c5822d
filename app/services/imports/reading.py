"""Step one, choose: a file or pasted text becomes a table, or there is a reason why not."""

from pathlib import Path

from app.services.imports.delimited import found_separator, records
from app.services.imports.encodings import decoded
from app.services.imports.failures import Unreadable, UnreadableFile
from app.services.imports.table import MAX_BYTES, FileFormat, Source, Table, table_of
from app.services.imports.workbook import is_workbook, read_sheet

_WORKBOOK_SUFFIXES = (".xlsx", ".xlsm", ".xls")


def read_table(path: Path, sheet: str | None = None) -> Table:
    """Read a file by what it is, a workbook or delimited text, whatever it is named.

    `sheet` names a sheet of the workbook; without it the first visible one that holds anything is
    read. Raises `UnreadableFile` with the reason.
    """
    content = content_of(path)
    if is_workbook(content):
        rows, read, sheets = read_sheet(content, sheet)
        source = Source(name=path.name, format=FileFormat.WORKBOOK, sheet=read, sheets=sheets)
        return table_of(rows, source)
    if path.suffix.casefold() in _WORKBOOK_SUFFIXES:
        raise UnreadableFile(Unreadable.NOT_A_WORKBOOK)
    text, encoding = decoded(content)
    separator = found_separator(text)
    source = Source(
        name=path.name, format=FileFormat.DELIMITED, encoding=encoding, separator=separator
    )
    return table_of(records(text, separator), source)


def read_pasted(text: str) -> Table:
    """Read what was copied from a spreadsheet: headings first, cells parted by tabs.

    Text copied from a delimited file is read as well. Raises `UnreadableFile`.
    """
    if len(text) > MAX_BYTES:
        raise UnreadableFile(Unreadable.TOO_LARGE, limit=MAX_BYTES)
    # A clipboard can hold what no text may: null characters, and halves of characters.
    clean = text.replace("\x00", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    separator = found_separator(clean)
    source = Source(name="", format=FileFormat.PASTED, separator=separator)
    return table_of(records(clean, separator), source)


def content_of(path: Path) -> bytes:
    """Return a file's bytes; never opens what is not a plain file, such as a named pipe.

    Raises `UnreadableFile`.
    """
    try:
        if not path.exists():
            raise UnreadableFile(Unreadable.MISSING)
        if not path.is_file():
            raise UnreadableFile(Unreadable.NOT_A_FILE)
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise UnreadableFile(Unreadable.TOO_LARGE, found=size, limit=MAX_BYTES)
        content = path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a null character in the path
        raise UnreadableFile(Unreadable.NOT_ALLOWED) from error
    if not content.strip():
        raise UnreadableFile(Unreadable.EMPTY)
    return content
