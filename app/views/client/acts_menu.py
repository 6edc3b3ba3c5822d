"""The acts on the client that is open: the same as those of the list, on this one client."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.clients import ClientStatus
from app.services.client_detail import ClientDetail
from app.services.client_rows import rows
from app.views.clients.acting import Acting
from app.views.clients.deeds import DEED_ICONS, IRREVERSIBLE, Deed, Selection, applicable
from app.views.icons import set_icon
from app.views.theme import Space, Tone
from app.views.widgets.banners import Banner
from app.views.workspace import Workspace


class ActsMenu(QObject):
    """Invite, take back, record the acceptance, re-billing, archive, lost, delete, anonymise."""

    said = Signal(str)

    def __init__(self, workspace: Workspace, client_id: int, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._client_id = client_id
        self._given: list[QAction] = []
        self._acting = Acting(workspace, window)
        self._acting.done.connect(self.said)
        self._acting.refused.connect(self._on_refused)
        self._wrong = Banner("", icon_name="triangle-alert", tone=Tone.WARNING)
        self.banner = QWidget()
        column = QVBoxLayout(self.banner)
        column.setContentsMargins(Space.PAGE_MARGIN, Space.GRID, Space.PAGE_MARGIN, 0)
        column.addWidget(self._wrong)
        self.banner.hide()

    def acts(self, detail: ClientDetail) -> list[QAction]:
        """Return what can be done with the client as it stands, and forget what was refused."""
        self.banner.hide()
        for act in self._given:
            act.deleteLater()
        able = applicable(Selection((detail.id,), frozenset({detail.status})))
        self._given = [
            self._act(deed, text)
            for deed, text in self._words(detail.status).items()
            if deed in able
        ]
        return list(self._given)

    def _words(self, status: ClientStatus) -> dict[Deed, str]:
        invite = self.tr("&Invite…")
        if status is ClientStatus.INVITED:
            invite = self.tr("Resend the &invitation…")
        return {
            Deed.INVITE: invite,
            Deed.ACCEPT: self.tr("&Record acceptance…"),
            Deed.TAKE_BACK: self.tr("&Take back to draft"),
            Deed.REBILLING: self.tr("Re-billin&g…"),
            Deed.ARCHIVE: self.tr("&Archive…"),
            Deed.LOSE: self.tr("&Lost…"),
            Deed.DELETE: self.tr("&Delete draft…"),
            Deed.ANONYMISE: self.tr("Anony&mise…"),
        }

    def _act(self, deed: Deed, text: str) -> QAction:
        act = QAction(text, self)
        tone = Tone.DANGER if deed in IRREVERSIBLE else Tone.SECONDARY
        set_icon(act, DEED_ICONS[deed], tone)
        act.triggered.connect(partial(self._begin, deed))
        return act

    def _begin(self, deed: Deed) -> None:
        found = self._workspace.ask(rows, [self._client_id])
        if self._client_id in found:
            self._acting.begin(deed, (found[self._client_id],))

    def _on_refused(self, sentence: str) -> None:
        self._wrong.say(self.tr("Nothing was changed"), sentence)
        self.banner.show()
