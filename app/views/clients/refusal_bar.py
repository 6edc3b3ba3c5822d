"""Why an act was refused, above the list; it goes with the next selection."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.theme import Space, Tone
from app.views.widgets.banners import Banner
from app.views.widgets.buttons import GhostButton


class RefusalBar(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = ""
        self._banner = Banner("", icon_name="circle-alert", tone=Tone.DANGER)
        close = GhostButton(self.tr("Close"))
        close.clicked.connect(self.clear)
        self._banner.add_act(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LIST_MARGIN, Space.GRID, Space.LIST_MARGIN, Space.GRID)
        column.addWidget(self._banner)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show why."""
        self.sentence = sentence
        self._banner.say(self.tr("This could not be done"), sentence)
        self.show()

    def clear(self) -> None:
        """Take the sentence away."""
        self.sentence = ""
        self.hide()
