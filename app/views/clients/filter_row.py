"""The row of chips above a list of clients: what narrows it, and the way back to all of it."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from app.services.catalogue import catalogue
from app.services.client_filter import FACETS, ClientFilter, Facet
from app.services.client_lists import Tab
from app.services.narrowing import filter_choices
from app.views.clients.chip_strip import ChipStrip
from app.views.clients.facets import Choice, chip_words, choices, facet_name
from app.views.theme import Height, Space
from app.views.widgets.check_menu import CheckMenu
from app.views.widgets.chips import FilterChip
from app.views.widgets.painting import escaped
from app.views.workspace import Workspace


class FilterRow(QWidget):
    """A chip for each facet of the tab. Acts at its right end are added by the page."""

    changed = Signal()
    """Another filter was chosen."""
    clear_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._said: tuple[Tab, ClientFilter] | None = None
        self._words: dict[Facet, str] = {}
        self.wanted = ClientFilter()
        self.tab = Tab.ACTIVE
        self.strip = ChipStrip(self.facet_menu, self._all_menu)
        self.strip.taken_off.connect(self._on_taken_off)
        self.strip.clear.clicked.connect(self.clear_wanted)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.LIST_MARGIN, 0, Space.LIST_MARGIN, 0)
        self._row.setSpacing(Space.GRID)
        self._row.addWidget(self.strip, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(Height.FILTER_ROW, hint.height()))

    def add_act(self, widget: QWidget) -> None:
        """Add an act at the right end."""
        self._row.addWidget(widget)

    def chip(self, facet: Facet) -> FilterChip:
        """The chip of a facet; hidden where the tab has none, or there is no room for it."""
        return self.strip.chips[facet]

    def focus_first(self) -> None:
        """Go to the first chip; the arrow keys lead to the others."""
        first = next(self.chip(facet) for facet in FACETS[self.tab])
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_for(self, tab: Tab, wanted: ClientFilter, *, is_filtered: bool) -> None:
        """Show the chips of a tab; `is_filtered` says whether there is anything to clear."""
        self.tab, self.wanted = tab, wanted
        if self._said != (tab, wanted):
            self._said = tab, wanted
            self._words = {facet: self._wording(facet) for facet in FACETS[tab]}
        self.strip.show_chips(FACETS[tab], self._words, can_clear=is_filtered)

    def said(self) -> str:
        """What the chips that are on say, one after the other."""
        return "; ".join(words for words in self._words.values() if words)

    def forget_names(self) -> None:
        """Word the chips anew when next shown: plans, managers or tags may have changed."""
        self._said = None

    def facet_menu(self, facet: Facet) -> QMenu:
        """The values of a facet, to be ticked."""
        menu = CheckMenu(self)
        self._fill(menu, facet)
        return menu

    def _all_menu(self, facets: list[Facet]) -> QMenu:
        """The facets for whose chips there is no room, each with its values."""
        menu = QMenu(self)
        for facet in facets:
            inner = CheckMenu(menu)
            inner.setTitle(facet_name(facet))
            self._fill(inner, facet)
            menu.addMenu(inner)
        return menu

    def _fill(self, menu: QMenu, facet: Facet) -> None:
        found, chosen = self._choices(facet), self.wanted.values(facet)
        group = QActionGroup(menu)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for choice in found:
            act = QAction(escaped(choice.words), menu)
            act.setCheckable(True)
            act.setChecked(choice.value in chosen)
            act.triggered.connect(partial(self._on_ticked, facet, choice.value))
            if facet.is_single:
                group.addAction(act)
            menu.addAction(act)
        if not found:
            menu.addAction(self.tr("None yet")).setEnabled(False)

    def _choices(self, facet: Facet) -> list[Choice]:
        ask, language = self._workspace.ask, self._workspace.formats.language
        return choices(facet, ask(catalogue), ask(filter_choices), language)

    def _wording(self, facet: Facet) -> str:
        """What the chip says while it is on; empty while it is off."""
        chosen = self.wanted.values(facet)
        if not chosen:
            return ""
        words = {choice.value: choice.words for choice in self._choices(facet)}
        # Somebody else's view, or one of long ago, may ask for what is no longer there.
        gone = [str(value) for value in sorted(chosen - set(words), key=str)]
        named = [word for value, word in words.items() if value in chosen]
        return chip_words(facet, named + gone)

    def _on_ticked(self, facet: Facet, value: object) -> None:
        self.wanted = self.wanted.toggled(facet, value)
        self.changed.emit()

    def _on_taken_off(self, facet: Facet) -> None:
        self.wanted = self.wanted.having(facet, frozenset())
        self.changed.emit()
