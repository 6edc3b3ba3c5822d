"""The list of the sections of the Settings page: arrow keys go through them, as through tabs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app.views.theme import Space, Width
from app.views.widgets.navigation import NavigationButton, NavigationItem
from app.views.widgets.tabs import ARROWS


class SectionList(QWidget):
    """The sections under each other, one of them chosen."""

    chosen = Signal(int)
    """The place of the section."""

    def __init__(self, items: list[NavigationItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons = [NavigationButton(item, self) for item in items]
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, 0, 0, Space.PAGE_MARGIN)
        column.setSpacing(2)
        for place, button in enumerate(self.buttons):
            self._group.addButton(button, place)
            column.addWidget(button)
        column.addStretch(1)
        self._group.idClicked.connect(self._on_clicked)
        widest = max(button.sizeHint().width() for button in self.buttons)
        self.setFixedWidth(max(Width.NAVIGATION, widest) + Space.CARD)
        self.set_current(0)

    @property
    def current(self) -> int:
        """The place of the chosen section."""
        return self._group.checkedId()

    def set_current(self, place: int) -> None:
        """Choose a section. The Tab key enters the list at the chosen one alone."""
        for other, button in enumerate(self.buttons):
            button.setChecked(other == place)
            on = other == place
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if on else Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROWS.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        place = (self.current + step) % len(self.buttons)
        self._on_clicked(place)
        self.buttons[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_clicked(self, place: int) -> None:
        self.set_current(place)
        self.chosen.emit(place)
