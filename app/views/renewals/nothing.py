"""What the list of renewals says while it is empty: why, and the act that fills it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.views.widgets.empty_state import Act, EmptyState
from app.views.widgets.layouts import scrolled
from app.views.widgets.texts import Ground, set_ground


class NothingRenews(QStackedWidget):
    """Nobody is subscribed, nothing renews in the month, or what is asked holds it all back."""

    import_wanted = Signal()
    clients_wanted = Signal()
    next_wanted = Signal()
    """The next month."""
    month_wanted = Signal()
    """The whole month, whoever pays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nobody = EmptyState(
            "calendar-sync",
            self.tr("No subscription is running"),
            self.tr("Each renewal to come appears here, with its price and why that differs."),
            acts=(
                Act(
                    "import",
                    "file-down",
                    self.tr("Import a portfolio"),
                    self.tr("Subscriptions that run already, from Excel or CSV"),
                    "Ctrl+I",
                ),
                Act(
                    "clients",
                    "users",
                    self.tr("Go to the clients"),
                    self.tr("Record an acceptance: its subscription starts"),
                    "Ctrl+1",
                ),
            ),
        )
        self._no_month = EmptyState(
            "calendar-check",
            self.tr("Nothing more renews in this month"),
            self.tr("What was renewed up to today is billed: the billing report has it."),
            link_text=self.tr("Show the next month"),
            link_icon="chevron-right",
        )
        self._narrowed = EmptyState(
            "search",
            self.tr("No renewal matches"),
            self.tr("Renewals of other days, or of another payer, are not listed."),
            link_text=self.tr("Show the whole month"),
            link_icon="calendar-days",
        )
        self._states = (self._nobody, self._no_month, self._narrowed)
        for state in self._states:
            set_ground(state, Ground.SURFACE)
            # Below the calendar of a low window there is little room.
            self.addWidget(scrolled(state))
        self._nobody.act_chosen.connect(self._on_act)
        self._no_month.link_chosen.connect(self.next_wanted)
        self._narrowed.link_chosen.connect(self.month_wanted)

    def explain(self, *, running: int, narrowed: bool) -> None:
        """Say why there is nothing: nobody runs, less is asked than the month, or the month."""
        state = self._nobody
        if running:
            state = self._narrowed if narrowed else self._no_month
        self.setCurrentIndex(self._states.index(state))

    def _on_act(self, key: str) -> None:
        (self.import_wanted if key == "import" else self.clients_wanted).emit()
