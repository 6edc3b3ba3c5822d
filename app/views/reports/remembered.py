"""What is asked of a report as words that settings can keep, and back."""

from enum import Enum
from typing import Protocol

from app.views.widgets.fields import ComboBox


class Remembered(Protocol):
    """Something asked of a report, by words that hold in every language."""

    def said(self) -> str:
        """Return what is asked."""

    def take(self, words: str) -> None:
        """Ask for it again; words of another version leave it as it is."""


class RememberedChoice:
    """What is chosen in a closed list, by the value behind its name."""

    def __init__(self, choice: ComboBox) -> None:
        self._choice = choice

    def said(self) -> str:
        return _word(self._choice.currentData())

    def take(self, words: str) -> None:
        for place in range(self._choice.count()):
            if _word(self._choice.itemData(place)) == words:
                self._choice.setCurrentIndex(place)


def _word(value: object) -> str:
    return str(value.value) if isinstance(value, Enum) else str(value)
