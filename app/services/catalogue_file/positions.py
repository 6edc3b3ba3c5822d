"""Where every table and key stands in a TOML text: the library that reads TOML does not say."""

import re
import tomllib
from bisect import bisect_left
from collections.abc import Mapping

Path = tuple[str | int, ...]
"""Keys and places in lists, from the top: ("plan", 0, "prices", 1, "monthly")."""

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_SCALAR = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?!")'
    r"|'''.*?'''(?!')"
    r'|"(?:\\.|[^"\\])*"'
    r"|'[^']*'"
    r"|[^,\]}#\n]+",
    re.DOTALL,
)


def lines_of(text: str) -> Mapping[Path, int]:
    """Return the line (1 is the first) of every table, key and list entry of a valid TOML text."""
    return _Scan(text).run()


class _Scan:
    """One walk over a text that is known to be valid, so that it needs no errors of its own."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._ends = [place for place, sign in enumerate(text) if sign == "\n"]
        self._lines: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}

    def run(self) -> Mapping[Path, int]:
        table: Path = ()
        self._skip_blank()
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._skip_blank()
        return self._lines

    def _header(self) -> Path:
        in_list, line = self._text.startswith("[[", self._at), self._line()
        self._at += 1 + in_list
        *above, last = self._key()
        self._at += 1 + in_list
        path = (*self._resolved(above), last)
        if in_list:
            self._counts[path] = self._counts.get(path, 0) + 1
        path = self._resolved([last], path[:-1])
        self._lines.setdefault(path, line)
        return path

    def _resolved(self, keys: list[str], path: Path = ()) -> Path:
        """Return a header's path: a key that names a list of tables means its latest entry."""
        for key in keys:
            path = (*path, key)
            if path in self._counts:
                path = (*path, self._counts[path] - 1)
        return path

    def _pair(self, table: Path) -> None:
        line, path = self._line(), table
        for key in self._key():
            path = (*path, key)
            self._lines.setdefault(path, line)
        self._at += 1
        self._skip_blank()
        self._value(path)

    def _key(self) -> list[str]:
        """Read a key with its dots, and the blanks after it."""
        parts: list[str] = []
        while True:
            self._skip_blank()
            bare = _BARE_KEY.match(self._text, self._at)
            parts.append(bare[0] if bare else self._quoted())
            self._at += len(bare[0]) if bare else 0
            self._skip_blank()
            if self._text[self._at] != ".":
                return parts
            self._at += 1

    def _quoted(self) -> str:
        written = self._scalar()
        return str(tomllib.loads(f"key = {written}")["key"])

    def _value(self, path: Path) -> None:
        opening = self._text[self._at]
        if opening not in "{[":
            self._scalar()
            return
        self._at += 1
        place = 0
        while True:
            self._skip_blank()
            sign = self._text[self._at]
            if sign in "}],":
                self._at += 1
                if sign != ",":
                    return
            elif opening == "{":
                self._pair(path)
            else:
                self._lines[*path, place] = self._line()
                self._value((*path, place))
                place += 1

    def _scalar(self) -> str:
        found = next(_SCALAR.finditer(self._text, self._at))
        self._at = found.end()
        return found[0]

    def _skip_blank(self) -> None:
        self._at = next(_BLANK.finditer(self._text, self._at)).end()

    def _line(self) -> int:
        return bisect_left(self._ends, self._at) + 1
