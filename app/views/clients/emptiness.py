"""What an empty list of clients says, and the acts that fill it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.client_lists import Tab
from app.views.widgets.buttons import LinkButton
from app.views.widgets.empty_state import Act, EmptyState


class Emptiness(QWidget):
    """Shown in place of the table: nothing belongs to the tab yet, or the filter leaves nothing."""

    act_chosen = Signal(str)
    """"import", "paste" or "new"."""
    sample_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers_sample = False
        self._said: tuple[object, ...] = ()
        self._state: EmptyState | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def link(self) -> LinkButton | None:
        """The link under the acts, where there is one."""
        return self._state.findChild(LinkButton) if self._state is not None else None

    def offer_sample(self, offered: bool) -> None:
        """Whether the file has no client at all, so that sample data may go into it."""
        self._offers_sample = offered

    def show_for(self, tab: Tab, *, filtered: bool) -> None:
        """Say why this tab shows nothing."""
        wanted = (tab, filtered, self._offers_sample)
        if wanted == self._said:
            return
        self._said = wanted
        state = self._nothing_found() if filtered else self._nothing_yet(tab)
        if self._state is not None:
            self._column.removeWidget(self._state)
            self._state.hide()
            self._state.deleteLater()
        self._state = state
        self._column.addWidget(state)

    def _nothing_found(self) -> EmptyState:
        state = EmptyState(
            "search",
            self.tr("No client matches"),
            self.tr("Every word that was typed and every chip has to match."),
            link_text=self.tr("Clear the filters"),
            link_icon="x",
        )
        state.link_chosen.connect(self.clear_wanted)
        return state

    def _nothing_yet(self, tab: Tab) -> EmptyState:
        if tab is Tab.ACTIVE:
            title = self.tr("No active client")
            sentence = self.tr("Clients appear here once their acceptance is recorded.")
        else:
            title = self.tr("No inactive client")
            sentence = self.tr("Drafts and clients invited, archived or lost appear here.")
        sample = self.tr("Open the sample data (fictitious)") if self._offers_sample else ""
        state = EmptyState(
            "user-plus",
            title,
            sentence,
            acts=self._acts(),
            link_text=sample,
            link_icon="flask-conical",
        )
        state.act_chosen.connect(self.act_chosen)
        state.link_chosen.connect(self.sample_wanted)
        return state

    def _acts(self) -> tuple[Act, ...]:
        return (
            Act(
                "import",
                "file-down",
                self.tr("Import a file"),
                self.tr("Excel or CSV. Creates drafts and invites nobody."),
                "Ctrl+I",
            ),
            Act(
                "paste",
                "clipboard-paste",
                self.tr("Paste from a spreadsheet"),
                self.tr("The columns are recognised by their titles."),
                "Ctrl+Shift+V",
            ),
            Act(
                "new",
                "plus",
                self.tr("New client"),
                self.tr("Legal name, country, contact: the rest can wait."),
                "Ctrl+N",
            ),
        )
