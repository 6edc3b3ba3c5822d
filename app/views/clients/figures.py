"""What the selected clients cost, for the status bar; and why."""

from collections import Counter
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.domain.money import share
from app.services.portfolio import MonthlySum, standing_of, summed
from app.views.clients.slices import Slices
from app.views.explain import Explanation
from app.views.price_explained import months_explained, price_explained
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
        self._clients = Counter[tuple[str, Interval]]()
        self._monthly = Counter[tuple[str, Interval]]()
        self._slices = Slices(self)
        self._slices.finished.connect(self.known)

    def reckon(self, ids: Sequence[int]) -> None:
        """Sum up these clients; `known` says when that is done."""
        self._clients.clear()
        self._monthly.clear()
        self._slices.start(self._steps(ids))
        if len(ids) <= _AT_ONCE:
            self._slices.finish()

    def text(self, currency: str) -> str:
        """The figures in words; empty where nobody is subscribed, or not yet known."""
        number, total = self._clients.total(), self._monthly.total()
        if number == 0 or self._slices.is_running:
            return ""
        amount = self._workspace.formats.amount
        said = self.tr("Sum {amount} per month").format(amount=amount(total, currency))
        if number == 1:
            return said
        average = amount(share(total, 1, number), currency)
        return said + _GAP + self.tr("Average {amount}").format(amount=average)

    def price(self, client_id: int, title: str, catalogue: Catalogue) -> Explanation | None:
        """Why a client costs what the list says; None where nothing is running."""
        standing = self._workspace.ask(standing_of, client_id)
        if standing is None:
            return None
        return price_explained(title, standing, catalogue, self._workspace.formats)

    def sum(self, title: str, catalogue: Catalogue) -> Explanation | None:
        """Why the clients that were last summed up cost that; None where nothing is running."""
        self._slices.finish()
        if not self._clients:
            return None
        sums = [
            MonthlySum(plan, interval, number, self._monthly[plan, interval])
            for (plan, interval), number in self._clients.items()
        ]
        return months_explained(title, sums, catalogue, self._workspace.formats)

    def _steps(self, ids: Sequence[int]) -> Iterator[None]:
        for place in range(0, len(ids), _AT_ONCE):
            for each in self._workspace.ask(summed, ids[place : place + _AT_ONCE]):
                kind = (each.plan, each.interval)
                self._clients[kind] += each.clients
                self._monthly[kind] += each.monthly
            yield
