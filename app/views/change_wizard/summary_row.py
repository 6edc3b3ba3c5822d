"""The two kinds of row in the running summary: a change, and an amount that falls due."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.views.theme import IconSize, Size, Space, Tone, Weight, Width
from app.views.widgets.amounts import AmountLabel
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.texts import Text


class SummaryRow(QWidget):
    """A caption, then `before → after`, on two lines where one is too narrow; a note beneath."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = Text(
            "", size=Size.CAPTION, weight=Weight.MEDIUM, tone=Tone.SECONDARY, wrap=True
        )
        # These three enter the layout when it is known how they fit; until then they have a parent,
        # or showing them would open windows.
        self._before = Text("", self, tone=Tone.SECONDARY)
        self._arrow = GlyphLabel("arrow-right", self, size=IconSize.CELL)
        self._after = Text("", self, weight=Weight.SEMIBOLD, wrap=True)
        self._note = Text("", size=Size.CAPTION, tone=Tone.SECONDARY, wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.GRID)
        self._grid.setVerticalSpacing(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._caption)
        column.addLayout(self._grid)
        column.addWidget(self._note)

    def show_change(
        self, caption: str, *, before: str = "", after: str = "", note: str = ""
    ) -> None:
        """Show these words; the same twice, or nothing before, is no change."""
        changes = bool(before) and before != after
        self._caption.setText(caption)
        self._before.setText(before)
        self._after.setText(after)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._before.setVisible(changes)
        self._arrow.setVisible(changes)
        self.setVisible(bool(after))
        self._arrange(one_line=self._fits())
        said = self.tr("{before}, then {after}").format(before=before, after=after)
        self.setAccessibleName(caption)
        self.setAccessibleDescription(said if changes else after)

    @property
    def words(self) -> str:
        """What is shown, in one line."""
        return self.accessibleDescription()

    def _fits(self) -> bool:
        room = Width.WIZARD_SUMMARY - 2 * Space.WIZARD_MARGIN - IconSize.CELL - 2 * Space.GRID
        words = (self._before, self._after)
        return sum(t.fontMetrics().horizontalAdvance(t.text()) for t in words) <= room

    def _arrange(self, *, one_line: bool) -> None:
        for part in (self._before, self._arrow, self._after):
            self._grid.removeWidget(part)
        middle = Qt.AlignmentFlag.AlignVCenter
        if not self._before.text() or self._before.isHidden():
            self._grid.addWidget(self._after, 0, 0, 1, 3)
        elif one_line:
            self._grid.addWidget(self._before, 0, 0)
            self._grid.addWidget(self._arrow, 0, 1, middle)
            self._grid.addWidget(self._after, 0, 2)
        else:
            self._grid.addWidget(self._before, 0, 0, 1, 3)
            self._grid.addWidget(self._arrow, 1, 0, middle)
            self._grid.addWidget(self._after, 1, 1, 1, 2)
        self._grid.setColumnStretch(2, 1)


class DueRow(QWidget):
    """When something is paid and for what, the amount at the right."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._when = Text("", weight=Weight.SEMIBOLD, wrap=True)
        self._note = Text("", size=Size.CAPTION, tone=Tone.SECONDARY, wrap=True)
        self.amount = AmountLabel("", size=Size.LEAD, weight=Weight.SEMIBOLD)
        self.amount.asked.connect(self.asked)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._when)
        words.addWidget(self._note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.GRID)
        row.addLayout(words, 1)
        row.addWidget(self.amount, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_due(self, when: str, note: str, amount: str, about: object) -> None:
        """Show another amount."""
        self._when.setText(when)
        self._note.setText(note)
        self.amount.set_amount(amount, about=about)
        self.amount.setAccessibleName(f"{when}: {amount}")
