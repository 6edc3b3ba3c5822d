"""The History tab: what happened to the client, when, by whom, from what to what."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Refused
from app.services.client_detail import ClientDetail
from app.services.history import HistoryRow, history_of
from app.services.undo import last_undoable
from app.views.client.tab import Tab
from app.views.client.undo_dialog import open_undo
from app.views.history.words import told
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.banners import Banner
from app.views.widgets.buttons import LinkButton
from app.views.widgets.layouts import emptied
from app.views.widgets.texts import Hairline, Text
from app.views.workspace import Workspace

_AT_ONCE = 60
"""How many acts are shown before more are asked for."""


class HistoryTab(Tab):
    """The acts that touched the client, the latest first."""

    def __init__(self, workspace: Workspace, client_id: int, parent: QWidget | None = None) -> None:
        super().__init__(workspace, client_id, parent)
        self._detail: ClientDetail | None = None
        self._undoable: int | None = None
        self._rows: tuple[HistoryRow, ...] = ()
        self._most = _AT_ONCE
        body = self.add_body()
        # It has nothing else to go to: the keyboard scrolls it.
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("History of the client"))
        self._entries = QVBoxLayout()
        self._entries.setSpacing(0)
        self._wrong = Banner("", icon_name="triangle-alert", tone=Tone.WARNING)
        self._wrong.hide()
        body.addWidget(self._wrong)
        body.addLayout(self._entries)
        self._more = LinkButton(self.tr("Show &older acts"), icon_name="history")
        self._more.clicked.connect(self._on_more)
        body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        body.addStretch(1)

    @property
    def sentences(self) -> tuple[str, ...]:
        """Everything that is told, for a screen reader and for whoever looks for a word."""
        found = []
        for place in range(self._entries.count()):
            item = self._entries.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None and widget.accessibleName():
                found.append(widget.accessibleName())
        return tuple(found)

    def show_client(self, detail: ClientDetail) -> None:
        self._detail = detail
        self._wrong.hide()
        self._rows = self.workspace.ask(history_of, self.client_id)
        self._undoable = self.workspace.ask(last_undoable, self.client_id)
        self._show()

    def _show(self) -> None:
        emptied(self._entries)
        for place, row in enumerate(self._rows[: self._most]):
            if place:
                self._entries.addWidget(Hairline())
            self._entries.addWidget(self._entry(row))
        self._more.setVisible(len(self._rows) > self._most)

    def _entry(self, row: HistoryRow) -> QWidget:
        detail, formats = self._detail, self.workspace.formats
        entry = QWidget()
        if detail is None:
            return entry
        words = told(row, detail.catalogue, formats)
        when = self.tr("{day} {time}").format(day=formats.day(row.day), time=formats.clock(row.at))
        moment = Text(when, size=Size.CAPTION, tone=Tone.SECONDARY)
        usual = moment.fontMetrics().horizontalAdvance("00/00/0000 00:00") + 4
        moment.setFixedWidth(max(usual, moment.sizeHint().width()))
        author = Text(row.author, size=Size.CAPTION, tone=Tone.SECONDARY)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Text(words.title, weight=Weight.MEDIUM))
        for sentence in words.sentences:
            column.addWidget(Text(sentence, tone=Tone.SECONDARY, wrap=True))
        line = QHBoxLayout(entry)
        line.setContentsMargins(0, 10, 0, 10)
        line.setSpacing(Space.CARD)
        line.addWidget(moment, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)
        if row.journal_id == self._undoable:
            line.addWidget(self._undo_button(row.journal_id), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(author, 0, Qt.AlignmentFlag.AlignTop)
        parts = (when, words.title, *words.sentences, row.author)
        entry.setAccessibleName(". ".join(part for part in parts if part))
        return entry

    def _undo_button(self, journal_id: int) -> LinkButton:
        """The way to take back the latest act, for as long as nothing stands on it."""
        button = LinkButton(self.tr("U&ndo this act…"), icon_name="undo-2")
        button.clicked.connect(partial(self._on_undo, journal_id))
        return button

    def _on_undo(self, journal_id: int) -> None:
        detail = self._detail
        if detail is None:
            return
        try:
            dialog = open_undo(self.workspace, detail, journal_id, self.window())
        except Refused as refused:
            self._wrong.say(self.tr("Nothing was changed"), self.refusal(refused, detail))
            self._wrong.show()
            return
        dialog.said.connect(self.said)
        # The link that was pressed is gone with the act that it undid.
        dialog.accepted.connect(self.area.setFocus)

    def _on_more(self) -> None:
        self._most += _AT_ONCE
        self._show()
