"""One column of the file: its heading, its first values, and the field that it is taken for."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.services.imports.fields import Field
from app.services.imports.table import Table, cell_text, is_blank
from app.views import labels
from app.views.theme import Height, Space, Tone, Weight, follow_theme
from app.views.widgets.fields import ComboBox
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.painting import draw_text, hairline_above

_VALUES: Final = 3
_LONGEST: Final = 60


class MapRow(QWidget):
    """A row of the mapping. Headings and values share its width two to three."""

    chosen = Signal(int, object)
    """The column, and its field or None."""

    def __init__(
        self, place: int, heading: str, values: str, fields: Sequence[Field], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._place = place
        self._sign = GlyphLabel("circle", size=14)
        self.choice = ComboBox(
            accessible_name=self.tr("Field for the column {heading}").format(heading=heading)
        )
        self.choice.addItem(self.tr("Leave out"), None)
        for field in fields:
            self.choice.addItem(labels.field_name(field.value), field)
        self.choice.activated.connect(self._on_activated)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.THREE_QUARTERS)
        row.addWidget(_Line(heading, Tone.TEXT, Weight.MEDIUM), 2)
        row.addWidget(_Line(values, Tone.SECONDARY, Weight.REGULAR), 3)
        row.addWidget(self.choice)
        row.addWidget(self._sign)
        self.choice.setFixedWidth(self.choice.sizeHint().width())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(Height.CONTROL + 10, hint.height() + 10))

    def show_field(self, field: Field | None, *, wanted: bool = True) -> None:
        """Show what the column is taken for; a field that this import has no use for is none."""
        at = self.choice.findData(field) if wanted else 0
        self.choice.setCurrentIndex(max(0, at))
        taken = at > 0
        self._sign.say(
            "circle-check" if taken else "circle-minus",
            tone=Tone.POSITIVE if taken else Tone.SECONDARY,
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self._theme.colour(self._theme.palette.hairline)
        hairline_above(painter, line, x=0, y=self.height(), width=self.width())
        painter.end()

    def _on_activated(self) -> None:
        self.chosen.emit(self._place, self.choice.currentData())


class _Line(QWidget):
    """One line of text, shortened where there is no room; in full in its tip."""

    def __init__(self, text: str, tone: Tone, weight: Weight) -> None:
        super().__init__()
        self._theme = follow_theme(self)
        self._text, self._tone, self._weight = text, tone, weight
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        metrics = self._theme.metrics(weight=self._weight)
        return QSize(metrics.horizontalAdvance(self._text), metrics.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        font, colour = self._theme.font(weight=self._weight), self._theme.tone(self._tone)
        draw_text(painter, self.rect(), self._text, font=font, colour=colour)
        painter.end()


def first_values(table: Table, place: int) -> str:
    """Return the first different values of a column, in one line."""
    found: list[str] = []
    for row in table.rows:
        cell = row.cells[place]
        text = " ".join(cell_text(cell).split())[:_LONGEST]
        if not is_blank(cell) and text not in found:
            found.append(text)
            if len(found) == _VALUES:
                break
    return "  ·  ".join(found)
