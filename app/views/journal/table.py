"""The table of the journal, and how its columns share the width of the window."""

from PySide6.QtWidgets import QWidget

from app.views.journal.model import CHANGE, CLIENTS, EFFECTIVE, REASON, WHAT, WHO, JournalModel
from app.views.paged_table import PagedTable

_MOST = {WHO: 150, WHAT: 210, CLIENTS: 220, EFFECTIVE: 170, REASON: 260}
_LEAST = {REASON: 88, CLIENTS: 128, WHO: 84, EFFECTIVE: 88, WHAT: 136}
"""Where there is no room these give way, in this order."""
_CHANGE_IN_COMFORT = 320
_CHANGE_AT_LEAST = 180


class JournalTable(PagedTable):
    """Entries by id. What changed has the room that the other columns leave."""

    def __init__(self, model: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._natural: list[int] = []
        self.head.setSectionsMovable(False)
        # The journal has one order: the latest first.
        self.head.title_clicked.disconnect()
        self.width_changed.connect(self.lay_out)

    def measure(self) -> None:
        """Look anew how wide titles and cells are, and share the width out."""
        self.fit_columns(most=max(_MOST.values()))
        self._natural = [self.columnWidth(place) for place in range(self.model().columnCount())]
        self.lay_out()

    def lay_out(self) -> None:
        """Share the width of the window out among the columns."""
        if not self._natural:
            return
        widths = [min(width, _MOST.get(place, width)) for place, width in enumerate(self._natural)]
        widths[CHANGE] = 0
        room = self.viewport().width()
        for place, least in _LEAST.items():
            missing = sum(widths) + _CHANGE_IN_COMFORT - room
            widths[place] -= max(0, min(missing, widths[place] - least))
        widths[CHANGE] = max(_CHANGE_AT_LEAST, room - sum(widths))
        for place, width in enumerate(widths):
            self.setColumnWidth(place, width)
