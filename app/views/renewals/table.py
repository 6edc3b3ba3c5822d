"""The table of renewals, and how its columns share the width of the window."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.views.renewals.cells import CLIENT, PLAN, REFERENCE, WHY
from app.views.theme import Height
from app.views.widgets.table_view import DenseTableView

_MOST = {CLIENT: 260, PLAN: 140}
_LEAST = {CLIENT: 132, REFERENCE: 60, PLAN: 76}
"""Where there is no room for what is said these give way, in this order."""
_WHY_IN_COMFORT = 180
_WHY_AT_LEAST = 150


class RenewalTable(DenseTableView):
    """Why a price differs has the room that the other columns leave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, row_height=Height.REPORT_ROW)
        self._natural: list[int] = []

    def measure(self) -> None:
        """Look anew how wide titles and cells are, and share the width out."""
        self.fit_columns(most=max(_MOST.values()))
        self._natural = [self.columnWidth(place) for place in range(self.model().columnCount())]
        self.lay_out()

    def lay_out(self) -> None:
        """Share the width of the table out among the columns."""
        if not self._natural:
            return
        widths = [min(width, _MOST.get(place, width)) for place, width in enumerate(self._natural)]
        comfort = max(_WHY_AT_LEAST, min(widths[WHY], _WHY_IN_COMFORT))
        widths[WHY] = 0
        room = self.viewport().width()
        for place, least in _LEAST.items():
            missing = sum(widths) + comfort - room
            widths[place] -= max(0, min(missing, widths[place] - least))
        widths[WHY] = max(_WHY_AT_LEAST, room - sum(widths))
        for place, width in enumerate(widths):
            self.setColumnWidth(place, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()
