"""Presets: a report with what is asked of it, by name, and how the settings keep them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSettings

_SAVED = "reports/presets"


@dataclass(frozen=True, slots=True)
class Preset:
    """A report, and what is asked of it. What is named relative to today stays relative."""

    name: str
    report: str
    asked: Mapping[str, str]

    def asks_as(self, other: "Preset") -> bool:
        """Whether both ask the same, whatever their names."""
        return self.report == other.report and dict(self.asked) == dict(other.asked)


class PresetMemory:
    """The presets that the settings hold. What this version does not know is passed over."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def presets(self) -> list[Preset]:
        """The presets, by name."""
        try:
            stored = json.loads(str(self._settings.value(_SAVED, "")))
        except ValueError:
            stored = []
        found = map(_read, stored if isinstance(stored, list) else [])
        return sorted((each for each in found if each), key=lambda each: each.name.casefold())

    def keep(self, preset: Preset) -> None:
        """Save a preset; one of its name is replaced."""
        self._store([*(each for each in self.presets() if each.name != preset.name), preset])

    def forget(self, name: str) -> None:
        """Delete a preset."""
        self._store([each for each in self.presets() if each.name != name])

    def _store(self, presets: list[Preset]) -> None:
        written = [
            {"name": each.name, "report": each.report, "asked": dict(each.asked)}
            for each in presets
        ]
        self._settings.setValue(_SAVED, json.dumps(written))


def _read(stored: object) -> Preset | None:
    """Return a stored preset; None where it was written by hand, or by another version."""
    match stored:
        case {"name": str(name), "report": str(report), "asked": dict(asked)}:
            return Preset(name, report, {str(key): str(words) for key, words in asked.items()})
        case _:
            return None
