"""How the portfolio is made up: by plan, by payer, by interval; every number leads to its list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.billing import Payer
from app.services.client_filter import ClientFilter
from app.views import labels
from app.views.theme import Size, Tone, Weight, follow_theme
from app.views.widgets.amounts import AmountLabel
from app.views.widgets.layouts import emptied
from app.views.widgets.painting import box
from app.views.widgets.tabs import SegmentedSwitch
from app.views.widgets.texts import Card, Hairline, Text

_BAR, _SWATCH = 8, 10


@dataclass(frozen=True, slots=True)
class Part:
    """A row: its name, how many clients, how many the firm pays for and what those cost a month.

    `everybody` and `firm` are the filters of the lists behind the numbers.
    """

    name: str
    clients: int
    paid_for: int
    monthly: int
    everybody: ClientFilter
    firm: ClientFilter


@dataclass(frozen=True, slots=True)
class Written:
    """How numbers and amounts are written."""

    number: Callable[[int], str]
    amount: Callable[[int], str]


class SharesCard(Card):
    """A bar of the parts above their rows. The switch says by what they are parts."""

    chosen = Signal(object)
    """The `ClientFilter` behind a number."""
    grouped = Signal(int)
    """The place of the grouping that was chosen."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Make-up"), size=Size.HEADING, weight=Weight.SEMIBOLD))
        head.addStretch(1)
        self.switch = SegmentedSwitch(names, accessible_name=self.tr("Made up by"))
        self.switch.chosen.connect(self.grouped)
        head.addWidget(self.switch)
        self.bar = ShareBar()
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(head)
        self.body.addWidget(self.bar)
        self.body.addWidget(self._holder)
        self.body.addStretch(1)

    def show_parts(self, parts: Sequence[Part], written: Written, total: Part) -> None:
        """Show these rows, and what they add up to."""
        emptied(self._column)
        self.bar.show_shares([part.clients for part in parts])
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for column, title in enumerate(self._titles()):
            head = Text(title, size=Size.CAPTION, weight=Weight.MEDIUM, tone=Tone.SECONDARY)
            grid.addWidget(head, 0, column + 2, Qt.AlignmentFlag.AlignRight)
        row = 1
        for place, part in enumerate(parts):
            row = self._add_part(grid, row, part, written, Swatch(place))
        self._add_part(grid, row, total, written, None)
        self._column.addWidget(table)

    def _titles(self) -> tuple[str, str, str]:
        return self.tr("Clients"), labels.payer_name(Payer.FIRM), self.tr("Firm, per month")

    def _add_part(
        self, grid: QGridLayout, row: int, part: Part, written: Written, swatch: QWidget | None
    ) -> int:
        weight = Weight.REGULAR if swatch else Weight.SEMIBOLD
        grid.addWidget(Hairline(strong=swatch is None), row, 0, 1, 5)
        if swatch is not None:
            grid.addWidget(swatch, row + 1, 0)
        name = Text(part.name, weight=weight)
        name.setMinimumHeight(30)
        grid.addWidget(name, row + 1, 1)
        firm = part.firm if part.paid_for else None
        for column, (text, wanted) in enumerate(
            (
                # There is no list behind nobody.
                (written.number(part.clients), part.everybody if part.clients else None),
                (written.number(part.paid_for), firm),
                (written.amount(part.monthly), firm),
            )
        ):
            number = AmountLabel(text, about=wanted, weight=weight)
            number.setAccessibleName(f"{part.name}, {self._titles()[column]}: {text}")
            number.setAccessibleDescription(self.tr("Opens the list"))
            number.asked.connect(self.chosen)
            grid.addWidget(number, row + 1, column + 2, Qt.AlignmentFlag.AlignRight)
        return row + 2


class ShareBar(QWidget):
    """One bar in as many parts as there are rows, in the colours of their swatches."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._shares: list[int] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: list[int]) -> None:
        """Show parts of these sizes."""
        self._shares = shares
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, _BAR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, colour = self._theme.palette, self._theme.colour
        whole = sum(self._shares)
        if not whole:
            box(painter, self.rect(), radius=2, fill=colour(palette.bar_track))
        x = 0.0
        for place, share in enumerate(self._shares):
            width = self.width() * share / whole if whole else 0
            if share:
                area = QRectF(x, 0, max(2.0, width - 1), _BAR)
                fill = colour(palette.plans[place % len(palette.plans)])
                box(painter, area, radius=2, fill=fill)
            x += width
        painter.end()


class Swatch(QWidget):
    """The colour of a part before its name; the name says the same."""

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._place = place
        self.setFixedSize(QSize(_SWATCH, _SWATCH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        plans = self._theme.palette.plans
        fill = self._theme.colour(plans[self._place % len(plans)])
        box(painter, self.rect(), radius=2, fill=fill)
        painter.end()
