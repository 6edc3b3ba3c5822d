"""One table of the file, read key by key; what is wrong is noted and a stand-in returned."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeVar

from app.services.catalogue_file.positions import Path
from app.services.catalogue_file.problems import Problem, ProblemKind

MOST_AMOUNT = 99_999_999_999
"""The highest amount of a file, in minor units: 999999999.99."""
MOST_NUMBER = 1_000_000_000
WHOLE_PERCENT = 10_000
"""Hundredths of a percent in 100 %."""

Value = TypeVar("Value")

_DECIMAL = re.compile(r"(-?)([0-9]+)(?:\.([0-9]{1,2}))?")
_KINDS: Mapping[type, str] = {
    str: "text",
    int: "number",
    date: "date",
    bool: "flag",
    dict: "table",
    list: "list",
}


@dataclass(slots=True)
class Notes:
    """The problems found so far, and where things stand."""

    lines: Mapping[Path, int]
    problems: list[Problem] = field(default_factory=list)

    def line(self, path: Path) -> int:
        """Return the line of a key; of its table where the key is missing."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


@dataclass(frozen=True, slots=True)
class Fields:
    """A table of the file with its place. TOML has no null: a key is there or it is not."""

    values: Mapping[str, Any]
    notes: Notes
    path: Path = ()
    table: str = ""
    code: str = ""
    prefix: str = ""

    def note(self, kind: ProblemKind, key: str = "", **facts: str | int | date) -> None:
        """Note a problem with a key, or with the table itself."""
        self.notes.problems.append(
            Problem(
                line=self.notes.line((*self.path, key)),
                table=self.table,
                code=self.code,
                key=f"{self.prefix}{key}" if key else self.prefix.rstrip("."),
                kind=kind,
                facts=facts,
                path=(*self.path, key) if key else self.path,
            )
        )

    def only(self, *known: str) -> None:
        """Note the keys that are not among these."""
        for key in self.values:
            if key not in known:
                self.note(ProblemKind.UNKNOWN_KEY, key)

    def coded(self) -> "Fields":
        """Return the table with its own code, for the problems that follow."""
        code = self.text("code")
        if code is not None and (not code or code != code.strip()):
            self.note(ProblemKind.BAD_CODE, "code", value=code)
        return replace(self, code=(code or "").strip())

    def text(self, key: str) -> str | None:
        """Return a text that has to be there."""
        return self._found(key, str, needed=True)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, empty where the key is missing; none may stand in it twice."""
        found = self._found(key, list, needed=False) or []
        if not all(isinstance(entry, str) for entry in found):
            self.note(ProblemKind.WRONG_TYPE, key, expected="list_of_texts")
            return ()
        for place, entry in enumerate(found):
            if entry in found[:place]:
                self.note(ProblemKind.DUPLICATE_CODE, key, value=entry)
        return tuple(found)

    def number(self, key: str, *, least: int, needed: bool = True) -> int | None:
        """Return a whole number of at least `least`."""
        found = self._found(key, int, needed=needed)
        if found is not None and not least <= found <= MOST_NUMBER:
            facts = {"value": str(found)[:40], "least": str(least), "most": str(MOST_NUMBER)}
            self.note(ProblemKind.OUT_OF_RANGE, key, **facts)
        return found

    def amount(self, key: str) -> int:
        """Return an amount in minor units; "12.90" is 1290."""
        return self._hundredths(key, MOST_AMOUNT)

    def percent(self, key: str) -> int:
        """Return a percentage in hundredths; "12.5" is 1250."""
        return self._hundredths(key, WHOLE_PERCENT)

    def day(self, key: str, *, needed: bool = False) -> date | None:
        """Return a date."""
        return self._found(key, date, needed=needed)

    def flag(self, key: str) -> bool:
        """Return true or false, false where the key is missing."""
        return self._found(key, bool, needed=False) or False

    def inside(self, key: str, *, needed: bool) -> "Fields | None":
        """Return the table that a key holds."""
        found = self._found(key, dict, needed=needed)
        return None if found is None else self.below(found, key)

    def tables(self, key: str, *, needed: bool) -> "list[Fields]":
        """Return the list of tables that a key holds."""
        found = self._found(key, list, needed=needed) or []
        if not all(isinstance(entry, dict) for entry in found):
            self.note(ProblemKind.WRONG_TYPE, key, expected="list_of_tables")
            return []
        return [self.below(entry, key, place) for place, entry in enumerate(found)]

    def names(self) -> dict[str, str]:
        """Return the names per language; there has to be one."""
        found = self.inside("names", needed=True)
        if found is None:
            return {}
        if not found.values:
            self.note(ProblemKind.NO_NAME, "names")
        return {language: found.text(language) or "" for language in found.values}

    def below(self, values: Mapping[str, Any], key: str, *place: int) -> "Fields":
        """Return a table that is known to stand in a key, or at a place of its list."""
        path = (*self.path, key, *place)
        # At the top level a key holds the tables themselves: a plan's own keys need no prefix.
        if not self.path:
            return replace(self, values=values, path=path, table=key)
        return replace(self, values=values, path=path, prefix=f"{self.prefix}{key}.")

    def _found(self, key: str, kind: type[Value], *, needed: bool) -> Value | None:
        value: Value | None = self.values.get(key)
        if value is None:
            if needed:
                self.note(ProblemKind.MISSING_KEY, key)
            return None
        # Not isinstance: `true` is an int and a moment is a date.
        if type(value) is not kind:
            self.note(ProblemKind.WRONG_TYPE, key, expected=_KINDS[kind])
            return None
        return value

    def _hundredths(self, key: str, most: int) -> int:
        value = self.values.get(key)
        if value is None:
            self.note(ProblemKind.MISSING_KEY, key)
            return 0
        found = _DECIMAL.fullmatch(value) if isinstance(value, str) else None
        if found is None:
            self.note(ProblemKind.NOT_AN_AMOUNT, key, value=str(value)[:40])
            return 0
        sign, units, hundredths = found.groups("")
        # Longer than any amount allowed: not worth turning into a number, and Python may refuse to.
        amount = int(units[-40:] + hundredths.ljust(2, "0"))
        if len(units) > len(str(most)) or amount > most or (sign and amount):
            facts = {"value": found[0][:40], "least": "0", "most": _decimal(most)}
            self.note(ProblemKind.OUT_OF_RANGE, key, **facts)
            return 0
        return amount


def _decimal(hundredths: int) -> str:
    return f"{hundredths // 100}.{hundredths % 100:02}".removesuffix(".00")
