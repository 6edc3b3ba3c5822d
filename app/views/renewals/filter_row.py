"""The row of choices above the calendar: the month or one day, who pays, other days."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.billing import Payer
from app.domain.calendar import Period
from app.views import labels
from app.views.formatting import Formats
from app.views.renewals.asked import Asked
from app.views.theme import Height, Size, Space, Tone
from app.views.widgets.chips import FilterChip
from app.views.widgets.tabs import SegmentedSwitch
from app.views.widgets.texts import Text

_PAYERS: tuple[Payer | None, ...] = (None, Payer.FIRM, Payer.CLIENT)


class RenewalFilterRow(QWidget):
    """Two switches, and a chip while other days than those of the calendar are listed."""

    only_day_chosen = Signal(bool)
    payer_chosen = Signal(object)
    span_taken_off = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.days = SegmentedSwitch(
            (self.tr("Whole month"), self.tr("One day")), accessible_name=self.tr("Days listed")
        )
        self.payer = SegmentedSwitch(
            (self.tr("All payers"), *(labels.payer_name(payer) for payer in Payer)),
            accessible_name=self.tr("Payer"),
        )
        self.span_chip = FilterChip("")
        self.span_chip.hide()
        # Where there is less room it takes two lines: the row is high enough for them.
        self._legend = Text("", size=Size.CAPTION, tone=Tone.SECONDARY, wrap=True)
        self._legend.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LIST_MARGIN, 0, Space.LIST_MARGIN, Space.GRID)
        row.setSpacing(Space.THREE_QUARTERS)
        for widget in (self.days, self.span_chip, self.payer):
            row.addWidget(widget)
        row.addWidget(self._legend, 1)
        self.days.chosen.connect(lambda place: self.only_day_chosen.emit(place == 1))
        self.payer.chosen.connect(lambda place: self.payer_chosen.emit(_PAYERS[place]))
        self.span_chip.clicked.connect(self.span_taken_off)
        self.span_chip.taken_off.connect(self.span_taken_off)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(Height.FILTER_ROW, hint.height()))

    def show_asked(self, asked: Asked) -> None:
        """Show what is asked; other days stand in the place of the choice of days."""
        had_focus = self.span_chip.hasFocus()
        self.days.set_current(int(asked.only_day))
        self.payer.set_current(_PAYERS.index(asked.payer))
        self.days.setVisible(asked.span is None)
        self.span_chip.setVisible(asked.span is not None)
        if asked.span is not None:
            self.span_chip.show_value(self._formats.period(_period(*asked.span)))
        elif had_focus:
            self.days.findChildren(QWidget)[0].setFocus()
        self._legend.setText(self._legend_of(asked.payer))

    def _legend_of(self, payer: Payer | None) -> str:
        """What the figures of a day are."""
        if payer is Payer.CLIENT:
            return self.tr("Each day: renewals, and what the clients pay excl. VAT")
        return self.tr("Each day: renewals, and what the firm pays excl. VAT")


def _period(first: date, last: date) -> Period:
    return Period(first, date.fromordinal(last.toordinal() + 1))
