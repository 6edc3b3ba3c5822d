"""Facts side by side, separated by hairlines: caption, value, note."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.theme import Size, Tone, Weight
from app.views.widgets.amounts import AmountLabel
from app.views.widgets.layouts import emptied
from app.views.widgets.texts import Hairline, Text


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact. With `about`, its value is an amount that explains itself."""

    caption: str
    value: str
    note: str = ""
    about: object = None


class FactColumns(QWidget):
    """A row of facts of equal width."""

    asked = Signal(object)
    """The `about` of the value whose computation is wanted."""

    def __init__(
        self,
        facts: Sequence[Fact] = (),
        parent: QWidget | None = None,
        *,
        size: Size = Size.TITLE,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.show_facts(facts)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts instead."""
        emptied(self._row)
        for place, fact in enumerate(facts):
            if place:
                self._row.addWidget(Hairline(vertical=True))
            self._row.addWidget(self._column(fact, first=place == 0), 1)

    def _column(self, fact: Fact, *, first: bool) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0 if first else 20, 0, 12, 0)
        column.setSpacing(2)
        caption = Text(fact.caption, size=Size.CAPTION, weight=Weight.MEDIUM, tone=Tone.SECONDARY)
        value = AmountLabel(
            fact.value,
            about=fact.about,
            size=self._size,
            weight=Weight.SEMIBOLD,
            align=Qt.AlignmentFlag.AlignLeft,
        )
        value.asked.connect(self.asked)
        value.setAccessibleName(f"{fact.caption}: {fact.value}")
        column.addWidget(caption)
        column.addWidget(value, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Text(fact.note, tone=Tone.SECONDARY))
        return holder
