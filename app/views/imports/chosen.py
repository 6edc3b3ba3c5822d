"""What was chosen so far: the table, how its columns are understood, and what is imported."""

from dataclasses import dataclass, replace
from pathlib import Path

from app.services.imports.fields import Field, Kind
from app.services.imports.folding import fold
from app.services.imports.mapping import ColumnMapping, find_mapping, likely_kind
from app.services.imports.table import Table
from app.views.imports.memory import MappingMemory
from app.views.imports.words import reasons_heading

Stamp = tuple[int, int]
"""When a file was last written, and its size."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """One file or paste, with the mapping and the kind that are in force."""

    table: Table
    mapping: ColumnMapping
    kind: Kind
    remembered: bool = False
    """Whether the mapping is one that was made by hand before."""
    path: Path | None = None
    stamp: Stamp | None = None

    @classmethod
    def of(
        cls,
        table: Table,
        memory: MappingMemory,
        path: Path | None = None,
        stamp: Stamp | None = None,
    ) -> "Chosen":
        """Understand a table by what was chosen for its headings before, or by the headings."""
        recalled = memory.recall(table.headings)
        if recalled is None:
            mapping = find_mapping(table.headings)
        else:
            mapping = recalled.applied(table.headings)
        return cls(table, mapping, likely_kind(mapping), recalled is not None, path, stamp)

    @property
    def missing(self) -> tuple[Field, ...]:
        """The fields that every row must have, and that nothing gives."""
        return self.mapping.missing(self.kind)

    @property
    def needs_mapping(self) -> bool:
        """Whether somebody has to look at the columns before the rows can be checked.

        Not where every column was recognised, or left out by hand before; nor for the column of
        reasons that the program itself writes beside rejected rows.
        """
        own = fold(reasons_heading())
        unknown = [
            place for place in self.mapping.left_out if fold(self.table.headings[place]) != own
        ]
        return bool(self.missing) or (bool(unknown) and not self.remembered)

    @property
    def has_changed(self) -> bool:
        """Whether the file was written anew since it was read."""
        if self.path is None or self.stamp is None:
            return False
        now = stamp_of(self.path)
        return now is not None and now != self.stamp

    def forgotten(self) -> "Chosen":
        """Return it with the mapping that the headings alone give."""
        of_invoice = self.kind is Kind.INVOICE
        mapping = find_mapping(self.table.headings, of_invoice=of_invoice)
        return replace(self, mapping=mapping, remembered=False)

    def of_kind(self, kind: Kind) -> "Chosen":
        """Return it as a file of another kind: the headings of an invoice mean other things."""
        other = replace(self, kind=kind)
        changes_meaning = (kind is Kind.INVOICE) != (self.kind is Kind.INVOICE)
        return other.forgotten() if changes_meaning and not self.remembered else other


def stamp_of(path: Path) -> Stamp | None:
    """Return a file's stamp; None where it cannot be looked at."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size
