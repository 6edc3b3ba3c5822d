"""The first three steps of an import in one go, for what needs no hand: read, map, check."""

from pathlib import Path

from app.services.imports.checking import Checked, check
from app.services.imports.fields import Kind
from app.services.imports.mapping import find_mapping, likely_kind
from app.services.imports.reading import read_table
from app.services.imports.rules import rules_in
from app.services.journal import Books
from app.services.progress import Progress, unwatched


def check_file(
    books: Books, path: Path, kind: Kind | None = None, progress: Progress = unwatched
) -> Checked:
    """Read a file, find its columns by their headings, and check its rows against the books.

    Without a kind, the headings decide. Raises `UnreadableFile`.
    """
    table = read_table(path)
    mapping = find_mapping(table.headings)
    return check(table, mapping, rules_in(books, kind or likely_kind(mapping)), progress)
