"""Lines with their amounts, and what they add up to: a small table that never scrolls."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.views.theme import Size, Tone, Weight
from app.views.widgets.amounts import AmountLabel
from app.views.widgets.texts import Hairline, Text


@dataclass(frozen=True, slots=True)
class LineAmount:
    """An amount of a line; with `about` it opens its computation."""

    text: str
    about: object = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line: what it is for, a note beneath, one amount a column."""

    label: str
    amounts: tuple[LineAmount, ...]
    note: str = ""


class LineTable(QWidget):
    """Head, lines between hairlines, then totals below a stronger line; the last one is bold."""

    asked = Signal(object)
    """The `about` of the amount whose computation is wanted."""

    def __init__(
        self,
        title: str,
        columns: Sequence[str] = ("",),
        parent: QWidget | None = None,
        *,
        large_head: bool = False,
        ruled: bool = True,
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._columns = tuple(columns)
        self._large_head = large_head
        self._ruled = ruled
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._body: QWidget | None = None
        self.setAccessibleName(title)

    def set_head(self, title: str, columns: Sequence[str]) -> None:
        """Other words for the head; shown with the next lines."""
        self._title, self._columns = title, tuple(columns)
        self.setAccessibleName(title)

    def show_lines(self, lines: Sequence[Line], totals: Sequence[Line] = ()) -> None:
        """Show these lines and totals instead."""
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        row = self._add_head(grid)
        for place, line in enumerate(lines):
            if place and self._ruled:
                row = self._add_rule(grid, row)
            row = self._add_line(grid, row, line, least=32 if self._ruled else 28)
        if totals:
            row = self._add_rule(grid, row, strong=True)
        for place, line in enumerate(totals):
            last = place == len(totals) - 1
            least = 32 if len(totals) == 1 else 25
            row = self._add_line(grid, row, line, least=least, strong=last)
        self._outer.addWidget(self._body)

    def _add_head(self, grid: QGridLayout) -> int:
        large = self._large_head
        size = Size.HEADING if large else Size.CAPTION
        weight = Weight.SEMIBOLD if large else Weight.MEDIUM
        tone = Tone.TEXT if large else Tone.SECONDARY
        grid.addWidget(Text(self._title, size=size, weight=weight, tone=tone), 0, 0)
        small = Size.BODY if large else Size.CAPTION
        for place, name in enumerate(self._columns):
            caption = Text(name, size=small, tone=Tone.SECONDARY)
            grid.addWidget(caption, 0, place + 1, Qt.AlignmentFlag.AlignRight)
        grid.setRowMinimumHeight(0, 32 if large else 24)
        return self._add_rule(grid, 1)

    def _add_rule(self, grid: QGridLayout, row: int, *, strong: bool = False) -> int:
        grid.addWidget(Hairline(strong=strong), row, 0, 1, len(self._columns) + 1)
        return row + 1

    def _add_line(
        self, grid: QGridLayout, row: int, line: Line, *, least: int, strong: bool = False
    ) -> int:
        weight = Weight.SEMIBOLD if strong else Weight.REGULAR
        if line.note:
            weight = max(weight, Weight.MEDIUM)
        label = Text(line.label, weight=weight, wrap=True)
        if line.note:
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 7, 0, 7)
            column.setSpacing(2)
            column.addWidget(label)
            note = Text(line.note, size=Size.CAPTION, tone=Tone.SECONDARY, wrap=True)
            column.addWidget(note)
            grid.addWidget(holder, row, 0)
        else:
            grid.addWidget(label, row, 0)
        for place, amount in enumerate(line.amounts):
            shown = AmountLabel(
                amount.text,
                about=amount.about,
                weight=Weight.SEMIBOLD if strong else Weight.REGULAR,
            )
            shown.setAccessibleName(f"{line.label}: {amount.text}")
            shown.asked.connect(self.asked)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(shown, row, place + 1, right)
        grid.setRowMinimumHeight(row, least)
        return row + 1
