"""Plans side by side: radio cards whose bands keep the same heights, so that lines match across."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views.widgets.plan_card import PlanCard, PlanChip, PlanLine, PlanOffer
from app.views.widgets.tabs import ARROWS

__all__ = ["PlanCard", "PlanCardRow", "PlanChip", "PlanLine", "PlanOffer"]

_GAP = 10


class PlanCardRow(QWidget):
    """Cards of equal width with equal bands. Arrow keys move the choice."""

    chosen = Signal(object)
    """The key of the offer that the user chose."""

    def __init__(self, parent: QWidget | None = None, *, accessible_name: str = "") -> None:
        super().__init__(parent)
        self._cards: list[PlanCard] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(accessible_name)

    @property
    def cards(self) -> tuple[PlanCard, ...]:
        """The cards from left to right."""
        return tuple(self._cards)

    @property
    def current(self) -> object:
        """The key of the chosen offer, or None."""
        return next((card.offer.key for card in self._cards if card.isChecked()), None)

    def show_offers(self, offers: Sequence[PlanOffer], *, chosen: object = None) -> None:
        """Show these cards, with one of them chosen; keeps the focus on the same offer."""
        focused = next((card.offer.key for card in self._cards if card.hasFocus()), None)
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [PlanCard(offer, self) for offer in offers]
        for card in self._cards:
            card.setChecked(card.offer.key == chosen)
            card.clicked.connect(self._on_clicked)
            card.show()
            if focused is not None and card.offer.key == focused:
                card.setFocus()
        self._arrange()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if not self._cards:
            return 0
        heights = self._shared_heights(self._card_width(width))
        return self._cards[0].total_height(heights)

    def sizeHint(self) -> QSize:
        wide = max(1, len(self._cards)) * (140 + _GAP) - _GAP
        width = self.width() if self.isVisible() else wide
        return QSize(wide, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        least = max(1, len(self._cards)) * (100 + _GAP) - _GAP
        return QSize(least, self.heightForWidth(max(self.width(), least)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROWS.get(event.key())
        usable = [card for card in self._cards if card.isEnabled()]
        focused = next((i for i, card in enumerate(usable) if card.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        target = usable[(focused + step) % len(usable)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()

    def _card_width(self, width: int) -> int:
        count = len(self._cards)
        return max(1, (width - _GAP * (count - 1)) // count)

    def _shared_heights(self, width: int) -> tuple[int, ...]:
        each = [card.natural_heights(width) for card in self._cards]
        longest = max(len(heights) for heights in each)
        return tuple(
            max(heights[part] if part < len(heights) else 0 for heights in each)
            for part in range(longest)
        )

    def _arrange(self) -> None:
        if not self._cards:
            return
        count = len(self._cards)
        width = self._card_width(self.width())
        heights = self._shared_heights(width)
        height = max(self._cards[0].total_height(heights), self.height())
        for place, card in enumerate(self._cards):
            card.heights = heights
            # Rounded one by one, so that the last card ends where the page does.
            left = round(place * (self.width() + _GAP) / count)
            right = round((place + 1) * (self.width() + _GAP) / count) - _GAP
            card.setGeometry(left, 0, right - left, height)
            card.update()

    def _on_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, PlanCard):
            self.chosen.emit(card.offer.key)
