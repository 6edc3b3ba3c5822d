"""What a screen reader hears of a window: the name and role of a control, the text of a cell."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QTabBar, QTableView, QWidget

from app.views.printing.pages_view import PagesView
from app.views.widgets.month_calendar import MonthCalendar
from app.views.widgets.month_chart import MonthChart
from tests.screens.words import shown_in

MOST_CELLS = 200
"""Cells looked at in one table: what is on the screen, not the whole portfolio."""
_MUTE = (QAccessible.Role.NoRole, QAccessible.Role.Client)
_PAINTED = (MonthCalendar, MonthChart, PagesView)
"""Qt knows no role for what paints itself; these say all in their name and description."""


def unnamed_controls(window: QWidget) -> list[str]:
    """The controls that can have the focus and say nothing, or not what they are."""
    found = []
    for widget in shown_in(window):
        takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if not (takes_focus and widget.isEnabled()):
            continue
        if fault := _fault(widget):
            parent = type(widget.parentWidget()).__name__
            found.append(f"{type(widget).__name__} in {parent} has no {fault}")
    return found


def mute_cells(window: QWidget) -> list[str]:
    """The cells on the screen that show something and say nothing to a screen reader."""
    found = []
    for view in shown_in(window):
        if isinstance(view, QTableView) and view.model() is not None:
            found += [f"{view.accessibleName()}: {words!r}" for words in _mute(view)]
    return found


def _fault(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    named = interface.text(QAccessible.Text.Name) or isinstance(widget, QTabBar)
    if not named:
        return "name"
    # An area that scrolls by keyboard is a group of what is in it.
    if interface.role() in _MUTE and not isinstance(widget, (QScrollArea, *_PAINTED)):
        return "role"
    return ""


def _mute(view: QTableView) -> Iterator[str]:
    model = view.model()
    shown = view.viewport().rect()
    first = max(0, view.rowAt(0))
    most = MOST_CELLS // max(1, model.columnCount())
    for row in range(first, min(model.rowCount(), first + most)):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            corner: QPoint = view.visualRect(index).topLeft()
            words = str(index.data() or "")
            said = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
            if words and not said and shown.contains(corner):
                yield words
