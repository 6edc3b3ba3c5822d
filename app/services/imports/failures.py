"""Why a file cannot be read, as values: the window and the command line word them."""

from enum import Enum


class Unreadable(Enum):
    """Why nothing can be imported from a file or from pasted text."""

    MISSING = "missing"
    NOT_A_FILE = "not_a_file"
    NOT_ALLOWED = "not_allowed"
    TOO_LARGE = "too_large"
    EMPTY = "empty"
    NOT_A_WORKBOOK = "not_a_workbook"
    OLD_WORKBOOK = "old_workbook"
    PASSWORD = "password"  # noqa: S105 - a reason, not a password
    DAMAGED = "damaged"
    NO_SUCH_SHEET = "no_such_sheet"
    NOT_TEXT = "not_text"
    ENCODING = "encoding"
    QUOTE_NOT_CLOSED = "quote_not_closed"
    NO_HEADINGS = "no_headings"
    NO_ROWS = "no_rows"
    TOO_MANY_ROWS = "too_many_rows"
    TOO_MANY_COLUMNS = "too_many_columns"
    TOO_MANY_CELLS = "too_many_cells"
    CELL_TOO_LONG = "cell_too_long"


class UnreadableFile(Exception):
    """A file from which nothing can be imported; `facts` are what the sentence names."""

    def __init__(self, reason: Unreadable, **facts: str | int) -> None:
        super().__init__(reason.value, facts)
        self.reason = reason
        self.facts = facts
