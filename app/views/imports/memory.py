"""Mappings made by hand, remembered for files with the same headings."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from PySide6.QtCore import QSettings

from app.services.imports.fields import Field
from app.services.imports.folding import fold
from app.services.imports.mapping import ColumnMapping, SavedMapping, find_mapping

_GROUP: Final = "imports/mappings"
_OF_ONE_FILE: Final = frozenset({Field.READ_ON, Field.INVOICE_NUMBER, Field.INVOICE_DATE})
"""The day of one month's file would be wrong for the next month's, as its invoice would be."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What was chosen by hand: columns by heading, and the texts taken for every row."""

    columns: SavedMapping = field(default_factory=dict)
    constants: Mapping[Field, str] = field(default_factory=dict)

    def applied(self, headings: Sequence[str]) -> ColumnMapping:
        """Return the mapping of a file with these headings."""
        mapping = find_mapping(headings, self.columns)
        for place, text in self.constants.items():
            mapping = mapping.with_constant(place, text)
        return mapping


class MappingMemory:
    """Keeps, recalls and forgets mappings in the program's settings."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def recall(self, headings: Sequence[str]) -> Remembered | None:
        """Return what was chosen for these headings; None where nothing was, or it is unreadable.

        Settings can be edited and come from other versions, so nothing in them is trusted.
        """
        try:
            kept = json.loads(str(self._settings.value(_key(headings), "")))
            columns, constants = kept["columns"], kept["constants"]
            return Remembered(
                {str(text): str(name) for text, name in columns.items()},
                {Field(name): str(text) for name, text in constants.items()},
            )
        except (ValueError, TypeError, KeyError, AttributeError):
            return None

    def keep(self, mapping: ColumnMapping) -> None:
        """Remember a mapping, unless it is what the headings alone would give."""
        if mapping == find_mapping(mapping.headings):
            self.forget(mapping.headings)
            return
        kept = {
            "columns": dict(mapping.saved()),
            "constants": {
                place.value: text
                for place, text in mapping.constants.items()
                if place not in _OF_ONE_FILE
            },
        }
        self._settings.setValue(_key(mapping.headings), json.dumps(kept))

    def forget(self, headings: Sequence[str]) -> None:
        """Forget what was chosen for these headings."""
        self._settings.remove(_key(headings))


def _key(headings: Sequence[str]) -> str:
    """The same headings, however they are written, have the same key; order counts."""
    folded = "\n".join(fold(text) for text in headings)
    return f"{_GROUP}/{sha256(folded.encode()).hexdigest()[:24]}"
