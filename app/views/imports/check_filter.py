"""The row of filter chips above the check: which rows are shown, and how many of each there are."""

from collections.abc import Mapping
from enum import Enum
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.services.imports.checked_row import State
from app.views.formatting import Formats
from app.views.imports.words import ImportText
from app.views.theme import Height, Space, Tone
from app.views.widgets.buttons import IconButton
from app.views.widgets.chips import FilterChip
from app.views.widgets.texts import Text


class Group(Enum):
    """What rows are shown by; a note is a remark that asks for nothing."""

    REJECTED = frozenset({State.REJECTED})
    REMARKS = frozenset({State.REMARK, State.NOTE})
    READY = frozenset({State.READY})
    UNCHANGED = frozenset({State.UNCHANGED})
    SKIPPED = frozenset({State.SKIPPED})


_ATTENTION: Final = (Group.REJECTED, Group.REMARKS)
_WHERE_ANY: Final = (Group.UNCHANGED, Group.SKIPPED)
"""Shown only where there are such rows."""


class CheckFilter(QWidget):
    """Chips that are switched on and off; with none on, every row is shown."""

    changed = Signal()
    """Other rows are to be shown."""
    step_wanted = Signal(int)
    """1: the next problem, −1: the one before."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._counts: Mapping[State, int] = {}
        self._on: set[Group] = set()
        self._chips = {group: FilterChip("") for group in Group}
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LIST_MARGIN, 0, Space.LIST_MARGIN, 0)
        row.setSpacing(Space.GRID)
        for group, chip in self._chips.items():
            chip.setCheckable(True)
            chip.clicked.connect(partial(self._on_clicked, group))
            chip.taken_off.connect(partial(self._on_clicked, group))
            row.addWidget(chip)
        before = IconButton("chevron-up", self.tr("Problem before (Shift+F8)"))
        after = IconButton("chevron-down", self.tr("Next problem (F8)"))
        before.clicked.connect(partial(self.step_wanted.emit, -1))
        after.clicked.connect(partial(self.step_wanted.emit, 1))
        row.addWidget(before)
        row.addWidget(after)
        row.addStretch(1)
        self._about = Text(tone=Tone.SECONDARY)
        row.addWidget(self._about)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def states(self) -> frozenset[State]:
        """The states of the rows that are shown."""
        groups = self._on or set(Group)
        return frozenset(state for group in groups for state in group.value)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(Height.FILTER_ROW, hint.height() + Space.GRID))

    def chip(self, group: Group) -> FilterChip:
        """The chip of a group."""
        return self._chips[group]

    def begin(self, counts: Mapping[State, int]) -> None:
        """Show of a new file what asks for attention, or all that is ready where nothing does."""
        self._counts = counts
        self._on = {group for group in _ATTENTION if self._count(group)} or {Group.READY}
        self._show()

    def show_counts(self, counts: Mapping[State, int]) -> None:
        """Show how many rows there are of each."""
        self._counts = counts
        self._show()

    def switch(self, group: Group, *, on: bool) -> None:
        """Show or hide the rows of a group."""
        (self._on.add if on else self._on.discard)(group)
        self._show()
        self.changed.emit()

    def say(self, text: str) -> None:
        """Say at the right what file this is."""
        self._about.setText(text)

    def _count(self, group: Group) -> int:
        return sum(self._counts.get(state, 0) for state in group.value)

    def _show(self) -> None:
        for group, chip in self._chips.items():
            count = self._count(group)
            on = group in self._on
            text = _names()[group].format(number=self._formats.integer(count))
            if on:
                chip.show_value(text)
            else:
                chip.show_off()
                chip.setText(text)
                chip.setAccessibleName(text)
            chip.setChecked(on)
            chip.setVisible(group not in _WHERE_ANY or count > 0 or on)

    def _on_clicked(self, group: Group, _checked: bool = False) -> None:
        self.switch(group, on=group not in self._on)


def _names() -> dict[Group, str]:
    return {
        Group.REJECTED: ImportText.tr("Rejected ({number})", "rows of an import"),
        Group.REMARKS: ImportText.tr("Remarks ({number})", "rows of an import"),
        Group.READY: ImportText.tr("Ready ({number})", "rows of an import"),
        Group.UNCHANGED: ImportText.tr("Unchanged ({number})", "rows of an import"),
        Group.SKIPPED: ImportText.tr("Skipped ({number})", "rows of an import"),
    }
