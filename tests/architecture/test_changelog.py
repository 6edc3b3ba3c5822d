"""packaging/CHANGELOG.md keeps the form of Keep a Changelog, for people and programs to read."""

import re
import tomllib
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[2]
CHANGELOG = ROOT / "packaging" / "CHANGELOG.md"

SECTIONS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
RELEASE = re.compile(r"\[(\d+)\.(\d+)\.(\d+)\] - (\d{4}-\d{2}-\d{2})")

HEADING = re.compile(r"^(#{1,6}) (.+)$", re.MULTILINE)


def headings(level: int) -> list[str]:
    """The headings of that level, 1 to 6, from top to bottom."""
    text = CHANGELOG.read_text(encoding="utf-8")
    return [title for marks, title in HEADING.findall(text) if len(marks) == level]


def releases() -> list[tuple[tuple[int, ...], date]]:
    """Version and day of each release, the newest first; a heading of another form fails."""
    found = []
    for title in headings(2)[1:]:
        match = RELEASE.fullmatch(title)
        assert match, f"not of the form [1.2.3] - 2026-12-31: {title}"
        *version, day = match.groups()
        found.append((tuple(map(int, version)), date.fromisoformat(day)))
    return found


def test_it_has_one_title_and_begins_with_what_is_not_released_yet() -> None:
    assert headings(1) == ["Changelog"]
    assert headings(2)[0] == "[Unreleased]"


def test_releases_stand_from_new_to_old() -> None:
    assert releases() == sorted(set(releases()), reverse=True)


def test_every_section_has_a_known_name_stands_once_and_says_something() -> None:
    text = CHANGELOG.read_text(encoding="utf-8")
    for release in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        sections = re.split(r"^### ", release, flags=re.MULTILINE)[1:]
        names = [section.partition("\n")[0] for section in sections]
        assert set(names) <= SECTIONS
        assert len(names) == len(set(names))
        assert all(re.search(r"^- \S", section, re.MULTILINE) for section in sections)


def test_the_version_of_the_program_is_the_newest_release_or_the_next() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    version = tuple(int(part) for part in project["version"].split("."))
    assert all(version >= released for released, _ in releases())
