"""The head of a client's window: name, reference, chips, and the ways on at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.services.client_detail import ClientDetail
from app.views.client.attention import Mark, marks
from app.views.formatting import Formats
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.buttons import IconButton
from app.views.widgets.chips import Chip
from app.views.widgets.layouts import emptied
from app.views.widgets.texts import Ground, Text, set_ground


class ClientHead(QWidget):
    """Says who the client is and how things stand."""

    neighbour_wanted = Signal(int)
    """−1 is the client before this one in the list, 1 the one after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_ground(self, Ground.SURFACE)
        self._name = Text("", size=Size.TITLE, weight=Weight.SEMIBOLD)
        self._reference = Text("", size=Size.LEAD, tone=Tone.SECONDARY)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(Space.GRID)
        self._full_name = ""
        self._shown: tuple[Mark, ...] = ()
        self.previous_button = IconButton("chevron-up", self.tr("Previous client"))
        self.next_button = IconButton("chevron-down", self.tr("Next client"))
        self.more_button = IconButton("ellipsis", self.tr("Acts on this client"))
        self.menu = QMenu(self)
        self._connect()
        self._lay_out()

    @property
    def chips(self) -> tuple[str, ...]:
        """The words of the chips, from left to right."""
        return tuple(mark.text for mark in self._shown)

    def show_client(self, detail: ClientDetail, formats: Formats) -> None:
        """Show a client as it now stands."""
        self._full_name = detail.fields.legal_name
        self._name.setToolTip(self._full_name)
        self._name.setAccessibleName(self._full_name)
        self._reference.setText(detail.fields.reference)
        self._fit_name()
        found = marks(detail, formats)
        if found == self._shown:
            return
        self._shown = found
        emptied(self._chips)
        for mark in found:
            self._chips.addWidget(Chip(mark.text, icon_name=mark.icon_name, tone=mark.tone))
        self._chips.addStretch(1)

    def offer(self, acts: list[QAction]) -> None:
        """Put the acts that apply into the menu."""
        self.menu.clear()
        self.menu.addActions(acts)
        self.more_button.setEnabled(bool(acts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_name()

    def _fit_name(self) -> None:
        """Shorten a name that would push the buttons out of the window."""
        buttons = self.more_button.sizeHint().width() + Space.GRID
        taken = self._reference.sizeHint().width() + 3 * buttons + 3 * Space.PAGE_MARGIN
        room = max(self.width() - taken, 8 * Space.PAGE_MARGIN)
        metrics = self._name.fontMetrics()
        self._name.setText(metrics.elidedText(self._full_name, Qt.TextElideMode.ElideRight, room))

    def _connect(self) -> None:
        self.previous_button.setShortcut(QKeySequence("Alt+Up"))
        self.next_button.setShortcut(QKeySequence("Alt+Down"))
        self.more_button.setShortcut(QKeySequence("Alt+Right"))
        self.previous_button.clicked.connect(self._on_previous)
        self.next_button.clicked.connect(self._on_next)
        self.more_button.clicked.connect(self._on_more)

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(Space.THREE_QUARTERS)
        title.addWidget(self._name)
        title.addWidget(self._reference)
        title.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(Space.GRID)
        words.addLayout(title)
        words.addLayout(self._chips)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.PAGE_MARGIN, Space.CARD, Space.CARD + 3, Space.GRID)
        row.setSpacing(Space.GRID)
        row.addLayout(words, 1)
        for button in (self.previous_button, self.next_button, self.more_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _on_previous(self) -> None:
        self.neighbour_wanted.emit(-1)

    def _on_next(self) -> None:
        self.neighbour_wanted.emit(1)

    def _on_more(self) -> None:
        corner = self.more_button.rect().bottomLeft()
        self.menu.popup(self.more_button.mapToGlobal(corner))
