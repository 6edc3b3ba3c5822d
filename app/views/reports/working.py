"""What stands in the place of a report while it is being read: how far, Stop, and Start again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.views.busy import Busy
from app.views.formatting import Formats
from app.views.widgets.buttons import Button


class Working(Busy):
    """Progress with Stop; stopped, it offers to start again."""

    stopped = Signal()
    again = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(formats, self.tr("{done} of {total} subscriptions"), parent)
        self.stop = Button(self.tr("&Stop"), icon_name="x")
        self.stop.clicked.connect(self._on_stop)
        self.start_again = Button(self.tr("Start &again"), icon_name="refresh-cw")
        self.start_again.clicked.connect(self.again)
        self.add(self.stop)
        self.add(self.start_again)

    def read(self) -> None:
        """A reading begins."""
        self._offer(stop=True)
        self.begin(self.tr("The report is being made"))

    def say_stopped(self) -> None:
        """Say that it was stopped, and offer to start again."""
        self.say_over(self.tr("The report was stopped"), self.tr("Nothing was changed."))
        self._offer(stop=False)

    def _offer(self, *, stop: bool) -> None:
        self.stop.setEnabled(True)
        self.stop.setVisible(stop)
        self.start_again.setVisible(not stop)

    def _on_stop(self) -> None:
        self.stop.setEnabled(False)
        self.stopped.emit()
