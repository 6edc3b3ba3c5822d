"""What the selected clients cost, for the status bar."""

from collections.abc import Sequence

from app.domain.money import share
from app.services.portfolio import summed
from app.views.clients.wording import ListWords
from app.views.workspace import Workspace

_AT_ONCE = 10_000
"""A statement takes some thirty thousand values at most."""
_GAP = "   "


def figures_of(workspace: Workspace, ids: Sequence[int], currency: str) -> str:
    """Return sum and average of the monthly equivalents; empty where nobody is subscribed."""
    number = total = 0
    for place in range(0, len(ids), _AT_ONCE):
        subscribed, price = workspace.ask(summed, ids[place : place + _AT_ONCE])
        number, total = number + subscribed, total + price
    if number == 0:
        return ""
    amount = workspace.formats.amount
    said = ListWords.tr("Sum {amount} per month").format(amount=amount(total, currency))
    if number == 1:
        return said
    average = amount(share(total, 1, number), currency)
    return said + _GAP + ListWords.tr("Average {amount}").format(amount=average)
