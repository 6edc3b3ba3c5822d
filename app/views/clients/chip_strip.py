"""The chips of a list side by side, as many as there is room for."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from app.services.client_filter import Facet
from app.views.clients.facets import facet_name
from app.views.theme import Space
from app.views.widgets.buttons import GhostButton
from app.views.widgets.chips import FilterChip


class ChipStrip(QWidget):
    """As many chips as there is room for; those that are on always, the rest behind "More"."""

    taken_off = Signal(object)
    """The `Facet` whose cross was used."""

    def __init__(
        self,
        menu_of: Callable[[Facet], QMenu],
        menu_of_rest: Callable[[list[Facet]], QMenu],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._facets: tuple[Facet, ...] = ()
        self._left_out: list[Facet] = []
        self.chips = {facet: FilterChip(facet_name(facet), self) for facet in Facet}
        self.more = FilterChip(self.tr("More"), self)
        self.clear = GhostButton(self.tr("Clear"), self)
        for facet, chip in self.chips.items():
            chip.clicked.connect(partial(self._on_clicked, facet, menu_of))
            chip.taken_off.connect(partial(self.taken_off.emit, facet))
        self.more.clicked.connect(partial(self._on_more, menu_of_rest))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def left_out(self) -> list[Facet]:
        """The facets for whose chips there is no room."""
        return self._left_out

    def show_chips(
        self, facets: tuple[Facet, ...], words: dict[Facet, str], *, can_clear: bool
    ) -> None:
        """Show these chips; those with words are on."""
        self._facets = facets
        for facet, chip in self.chips.items():
            if said := words.get(facet, ""):
                chip.show_value(said)
            else:
                chip.show_off()
        self.clear.setEnabled(can_clear)
        self._order_focus()
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(0, max(self.more.sizeHint().height(), self.clear.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _order_focus(self) -> None:
        order: list[QPushButton] = [*(self.chips[f] for f in self._facets), self.more, self.clear]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _place(self) -> None:
        shown = self._fitting()
        self._left_out = [facet for facet in self._facets if facet not in shown]
        x = 0
        for facet, chip in self.chips.items():
            chip.setVisible(facet in shown)
        for chip in [self.chips[facet] for facet in shown]:
            x = self._put(chip, x)
        self.more.setVisible(bool(self._left_out))
        if self._left_out:
            x = self._put(self.more, x)
        self.clear.setVisible(self.clear.isEnabled())
        if self.clear.isEnabled():
            self._put(self.clear, x)

    def _fitting(self) -> list[Facet]:
        """The facets whose chips fit: in their order, those that are off only while room is."""
        widths = {facet: self.chips[facet].sizeHint().width() for facet in self._facets}
        gap = Space.GRID
        room = self.width()
        if self.clear.isEnabled():
            room -= self.clear.sizeHint().width() + gap
        if sum(widths.values()) + gap * len(widths) <= room + gap:
            return list(self._facets)
        room -= self.more.sizeHint().width() + gap
        room -= sum(w + gap for facet, w in widths.items() if self.chips[facet].is_on)
        fitting = []
        for facet in self._facets:
            if self.chips[facet].is_on:
                fitting.append(facet)
            elif room >= widths[facet]:
                fitting.append(facet)
                room -= widths[facet] + gap
            else:
                room = 0
        return fitting

    def _put(self, button: QPushButton, x: int) -> int:
        size = button.sizeHint()
        button.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
        return x + size.width() + Space.GRID

    def _on_clicked(self, facet: Facet, menu_of: Callable[[Facet], QMenu]) -> None:
        self._open(self.chips[facet], menu_of(facet))

    def _on_more(self, menu_of_rest: Callable[[list[Facet]], QMenu]) -> None:
        self._open(self.more, menu_of_rest(self._left_out))

    def _open(self, chip: FilterChip, menu: QMenu) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))
