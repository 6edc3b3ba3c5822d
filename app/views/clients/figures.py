"""What the selected clients cost, for the status bar."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.money import share
from app.services.portfolio import summed
from app.views.clients.slices import Slices
from app.views.workspace import Workspace

_AT_ONCE = 1000
_GAP = "   "


class Figures(QObject):
    """Sum and average of the monthly equivalents of those that are subscribed.

    A few are summed at once, a hundred thousand in slices.
    """

    known = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._number = self._total = 0
        self._slices = Slices(self)
        self._slices.finished.connect(self.known)

    def reckon(self, ids: Sequence[int]) -> None:
        """Sum up these clients; `known` says when that is done."""
        self._number = self._total = 0
        self._slices.start(self._steps(ids))
        if len(ids) <= _AT_ONCE:
            self._slices.finish()

    def text(self, currency: str) -> str:
        """The figures in words; empty where nobody is subscribed, or not yet known."""
        if self._number == 0 or self._slices.is_running:
            return ""
        amount = self._workspace.formats.amount
        said = self.tr("Sum {amount} per month").format(amount=amount(self._total, currency))
        if self._number == 1:
            return said
        average = amount(share(self._total, 1, self._number), currency)
        return said + _GAP + self.tr("Average {amount}").format(amount=average)

    def _steps(self, ids: Sequence[int]) -> Iterator[None]:
        for place in range(0, len(ids), _AT_ONCE):
            number, total = self._workspace.ask(summed, ids[place : place + _AT_ONCE])
            self._number += number
            self._total += total
            yield
