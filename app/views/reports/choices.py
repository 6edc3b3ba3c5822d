"""The row of choices above a report's table."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.billing import Payer
from app.views.labels import payer_name
from app.views.labels.source import Labels
from app.views.theme import Space
from app.views.widgets.fields import ComboBox


def choice_of(choices: Iterable[tuple[object, str]]) -> ComboBox:
    """Return a closed list of values with their names."""
    choice = ComboBox()
    for value, text in choices:
        choice.addItem(text, value)
    return choice


def payer_choice() -> ComboBox:
    """Return the choice of who pays: all, the firm, the clients."""
    everyone = Labels.tr("All", "report parameter")
    return choice_of(((None, everyone), *((payer, payer_name(payer)) for payer in Payer)))


def choice_row(*fields: QWidget, at_right: QWidget | None = None) -> QWidget:
    """Return the fields side by side above the table, with room for an act at the right."""
    made = QWidget()
    row = QHBoxLayout(made)
    lay_out(row, *fields)
    if at_right is not None:
        row.addWidget(at_right, 0, Qt.AlignmentFlag.AlignBottom)
    return made


def lay_out(row: QHBoxLayout, *fields: QWidget) -> None:
    """Put fields into a row as every report has them."""
    row.setContentsMargins(Space.LIST_MARGIN, Space.THREE_QUARTERS, Space.LIST_MARGIN, Space.GRID)
    row.setSpacing(Space.THREE_QUARTERS)
    for field in fields:
        row.addWidget(field)
    row.addStretch(1)
