"""The acts of the Clients page as QActions: one each, for menus, context menu, bar and keyboard."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.clients import ClientStatus
from app.views.clients.deeds import DEED_ICONS, FIELD_OF, Deed, Selection, applicable
from app.views.icons import set_icon
from app.views.theme import Tone

_KEYS = {
    Deed.OPEN: "Ctrl+O",
    Deed.EXPLAIN: "Ctrl+E",
    Deed.CHANGE: "Ctrl+B",
    Deed.INVITE: "Ctrl+Shift+I",
    Deed.ACCEPT: "Ctrl+R",
    Deed.DELETE: "Del",
    Deed.EXPORT: "Ctrl+Shift+E",
}


_ON_BAR = (
    Deed.INVITE,
    Deed.ACCEPT,
    Deed.TAKE_BACK,
    Deed.PLAN,
    Deed.INTERVAL,
    Deed.PAYER,
    Deed.PROMO,
    Deed.RENEWAL,
    Deed.REBILLING,
    Deed.EXPORT,
    Deed.ARCHIVE,
    Deed.LOSE,
    Deed.DELETE,
    Deed.ANONYMISE,
)
_ONE_THING = tuple(deed for deed in FIELD_OF if deed is not Deed.CHANGE)
"""What changes one field of many subscriptions: a menu of its own."""


class PageActs(QObject):
    """What the page can do. Acts on the selection are enabled while they apply to all of it."""

    wanted = Signal(object)
    """A `Deed` is to be done with the selection."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.deeds = {deed: self._deed(deed, text) for deed, text in self._words().items()}
        everywhere = Qt.ShortcutContext.WindowShortcut
        self.to_import = self._act(self.tr("&Import…"), "file-down", "Ctrl+I", everywhere)
        self.to_paste = self._act(
            self.tr("&Paste from a spreadsheet…"), "clipboard-paste", "Ctrl+Shift+V", everywhere
        )
        self.to_new = self._act(self.tr("&New client…"), "plus", "Ctrl+N", everywhere)
        self.to_preferences = self._act(
            self.tr("Default &billing preferences…"), "settings-2", "Ctrl+Shift+P", everywhere
        )
        self.copy = self._act(self.tr("&Copy"), "copy", "Ctrl+C")
        self.copy_headed = self._act(
            self.tr("Copy with &headings"), "clipboard-copy", "Ctrl+Shift+C"
        )
        self.select_all = self._act(self.tr("Select &all"), "list-checks", "Ctrl+A")
        self.find = self._act(self.tr("&Filter the list"), "search", "Ctrl+F")
        self.narrow = self._act(self.tr("Filter &by…"), "list-filter", "Ctrl+Shift+F")
        self.clear = self._act(self.tr("Clear the fi&lters"), "x", "Ctrl+Shift+X")
        self.save_view = self._act(self.tr("Save as a &view…"), "bookmark", "Ctrl+D")
        self.edit_acts = (
            self.copy,
            self.copy_headed,
            self.select_all,
            self.find,
            self.narrow,
            self.clear,
            self.save_view,
        )
        self.update_for(Selection())

    def update_for(self, selection: Selection) -> None:
        """Enable what applies, and word it for what is selected."""
        able = applicable(selection)
        for deed, act in self.deeds.items():
            act.setEnabled(deed in able)
        for act in (self.copy, self.copy_headed):
            act.setEnabled(bool(selection.ids))
        invite = self.deeds[Deed.INVITE]
        if selection.statuses == {ClientStatus.INVITED}:
            invite.setText(self.tr("Resend the &invitation…"))
        else:
            invite.setText(self.tr("&Invite…"))

    def menu(self, parent: QWidget) -> QMenu:
        """The context menu of the selection: what applies to it, then copying."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu, only_able=True)
        menu.addSeparator()
        menu.addActions([self.copy, self.copy_headed])
        return menu

    def fill(self, menu: QMenu, *, only_able: bool = False) -> None:
        """Add the acts on the selection to a menu; those on one field are in a menu of it."""
        for deed, act in self.deeds.items():
            if deed in _ONE_THING or (only_able and not act.isEnabled()):
                continue
            menu.addAction(act)
            if deed is Deed.CHANGE:
                inner = menu.addMenu(self.tr("Change o&ne thing"))
                inner.addActions([self.deeds[each] for each in _ONE_THING])

    def on_bar(self) -> list[tuple[QAction, str]]:
        """The acts of the bar under the list, each with its icon, the most frequent first."""
        return [(self.deeds[deed], DEED_ICONS[deed]) for deed in _ON_BAR]

    def do(self, key: str) -> None:
        """Do an act of the empty list."""
        {"import": self.to_import, "paste": self.to_paste, "new": self.to_new}[key].trigger()

    def _words(self) -> dict[Deed, str]:
        return {
            Deed.OPEN: self.tr("&Open"),
            Deed.EXPLAIN: self.tr("E&xplain the price"),
            Deed.CHANGE: self.tr("Change &subscriptions…"),
            Deed.PLAN: self.tr("&Plan…"),
            Deed.INTERVAL: self.tr("&Interval…"),
            Deed.PAYER: self.tr("Pa&yer…"),
            Deed.PROMO: self.tr("Promo &code…"),
            Deed.RENEWAL: self.tr("&Renewal…"),
            Deed.REBILLING: self.tr("Re-billin&g…"),
            Deed.INVITE: self.tr("&Invite…"),
            Deed.TAKE_BACK: self.tr("&Take back to draft"),
            Deed.ACCEPT: self.tr("&Record acceptance…"),
            Deed.ARCHIVE: self.tr("&Archive…"),
            Deed.LOSE: self.tr("&Lost…"),
            Deed.DELETE: self.tr("&Delete draft…"),
            Deed.ANONYMISE: self.tr("Anony&mise…"),
            Deed.EXPORT: self.tr("Ex&port…"),
        }

    def _deed(self, deed: Deed, text: str) -> QAction:
        act = self._act(text, DEED_ICONS[deed], _KEYS.get(deed, ""))
        act.triggered.connect(partial(self._on_triggered, deed))
        return act

    def _act(
        self,
        text: str,
        icon_name: str,
        keys: str = "",
        where: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
    ) -> QAction:
        act = QAction(text, self._page)
        set_icon(act, icon_name, Tone.SECONDARY)
        act.setShortcut(QKeySequence(keys))
        act.setShortcutContext(where)
        self._page.addAction(act)
        return act

    def _on_triggered(self, deed: Deed) -> None:
        self.wanted.emit(deed)
