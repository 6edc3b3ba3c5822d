"""What is said above a step: what happened meanwhile, or why something could not be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.theme import Space, Tone
from app.views.widgets.banners import Banner
from app.views.widgets.buttons import Button, IconButton


class Notices(QWidget):
    """At most one notice at a time; it can be closed, and goes with the next step."""

    read_again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._news = Banner("", icon_name="info")
        self._wrong = Banner("", icon_name="circle-alert", tone=Tone.DANGER)
        self._again = Button(self.tr("Read the &file again"), icon_name="refresh-cw")
        self._again.clicked.connect(self.read_again_wanted)
        self._news.add_act(self._again)
        column = QVBoxLayout(self)
        margin = Space.LIST_MARGIN
        column.setContentsMargins(margin, Space.GRID, margin, Space.GRID)
        column.setSpacing(0)
        for banner in (self._news, self._wrong):
            close = IconButton("x", self.tr("Close"))
            close.clicked.connect(self.clear)
            banner.add_act(close)
            column.addWidget(banner)
        self.clear()

    @property
    def text(self) -> str:
        """What is being said; empty where nothing is."""
        shown = [b for b in (self._news, self._wrong) if not b.isHidden() and not self.isHidden()]
        return " ".join(f"{b.accessibleName()} {b.accessibleDescription()}" for b in shown).strip()

    def say(self, lead: str, sentence: str = "", *, read_again: bool = False) -> None:
        """Say what happened; with a button that reads the file again where that would help."""
        self._news.say(lead, sentence)
        self._again.setVisible(read_again)
        self._show(self._news)

    def say_wrong(self, lead: str, sentence: str) -> None:
        """Say what could not be done, and why."""
        self._wrong.say(lead, sentence)
        self._show(self._wrong)

    def clear(self) -> None:
        """Say nothing."""
        self.hide()

    def _show(self, shown: Banner) -> None:
        for banner in (self._news, self._wrong):
            banner.setVisible(banner is shown)
        self.show()
