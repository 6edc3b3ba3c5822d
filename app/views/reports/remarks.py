"""What is doubtful about a report, above its table: a sentence each, and the way to mend it."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from operator import itemgetter

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.entry_warnings import EntryProblem
from app.views.reports.entry_warnings import LeadTo, Told
from app.views.theme import Size, Space, Tone
from app.views.widgets.buttons import LinkButton
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.layouts import emptied, scrolled
from app.views.widgets.texts import Ground, Text, set_ground

_BESIDE_LINK = 3
"""What a link is higher than a line of text, above and below it."""
_HIGHEST = 176
"""More scrolls: the entries below stay in sight."""


_MOST = 30
"""How many are shown: a thousand would stop the window, and nobody reads them."""


def _first_of_each(told: Sequence[Told]) -> list[Told]:
    """Return as many as are shown, in their order: the first of each problem before its others."""
    met: Counter[EntryProblem] = Counter()
    places = []
    for place, each in enumerate(told):
        places.append((met[each.problem], place))
        met[each.problem] += 1
    return [told[place] for _, place in sorted(sorted(places)[:_MOST], key=itemgetter(1))]


class Remarks(QWidget):
    """Sentences that stay until what they say is mended; each leads to where that can be done."""

    led = Signal(object)
    """A `Told` whose way was taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_ground(self, Ground.SURFACE)
        self.links: list[LinkButton] = []
        self._inside = QWidget()
        set_ground(self._inside, Ground.SURFACE)
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(Space.LIST_MARGIN, 0, Space.LIST_MARGIN, Space.GRID)
        self._rows.setSpacing(Space.HALF)
        self._area = scrolled(self._inside)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self.hide()

    def show_told(self, told: Sequence[Told]) -> None:
        """Show these sentences instead of the former ones."""
        emptied(self._rows)
        self.links = []
        shown = _first_of_each(told)
        for each in shown:
            self._rows.addWidget(self._row(each))
        if len(told) > len(shown):
            more = self.tr("%Ln more remark(s). Mend these first.", "", len(told) - len(shown))
            self._rows.addWidget(Text(more, tone=Tone.SECONDARY, wrap=True))
        self.setVisible(bool(told))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as the sentences are in the width there is, up to a limit."""
        width = self._area.viewport().width() or self.width()
        wanted = self._rows.heightForWidth(width)
        return QSize(super().sizeHint().width(), min(_HIGHEST, max(wanted, 0)))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.updateGeometry()

    def _row(self, told: Told) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.GRID)
        sign = GlyphLabel("triangle-alert", tone=Tone.WARNING)
        sign.setContentsMargins(0, 2 * _BESIDE_LINK, 0, 0)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(0, _BESIDE_LINK, 0, 0)
        words.addWidget(Text(told.sentence, wrap=True))
        if told.where:
            words.addWidget(Text(told.where, size=Size.CAPTION, tone=Tone.SECONDARY, wrap=True))
        # The sentence stays at the top, as its sign does, whatever stands beside it.
        words.addStretch(1)
        row.addLayout(words, 1)
        if told.lead is not None:
            link = LinkButton(self._lead_name(told.lead))
            link.setAccessibleDescription(told.sentence)
            link.clicked.connect(partial(self.led.emit, told))
            self.links.append(link)
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _lead_name(self, lead: LeadTo) -> str:
        return {
            LeadTo.SETTINGS: self.tr("Open the settings"),
            LeadTo.DOCUMENTS: self.tr("Open the documents"),
            LeadTo.CLIENT: self.tr("Open the client"),
            LeadTo.RUNS: self.tr("Open the runs"),
        }[lead]
