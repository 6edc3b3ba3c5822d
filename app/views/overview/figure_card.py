"""A figure as a card that leads to the list or report behind it."""

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.views.explain import Explanation
from app.views.overview.leads import Lead
from app.views.theme import IconSize, Radius, Ring, Size, Space, Tone, Weight, follow_theme
from app.views.widgets.buttons import LinkButton
from app.views.widgets.painting import box, draw_glyph, draw_text, wrapped_height

_GAP = 4


@dataclass(frozen=True, slots=True)
class Link:
    """A smaller figure in words, and where it leads."""

    words: str
    lead: Lead


@dataclass(frozen=True, slots=True)
class Figure:
    """What a card says: its caption, its figure, a note; and how the figure came about."""

    caption: str
    figure: str
    lead: Lead
    _: KW_ONLY
    note: str = ""
    links: tuple[Link, ...] = ()
    explained: Callable[[], Explanation] | None = None


class FigureCard(QPushButton):
    """Click, Enter or Space lead to what is behind the figure; Ctrl+E explains it.

    The smaller figures below it are links of their own.
    """

    led = Signal(object)
    """The figure, or a smaller one, was chosen: its `Lead`."""
    explanation_wanted = Signal(object)

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._icon_name = icon_name
        self._figure: Figure | None = None
        self.links: list[LinkButton] = []
        """The smaller figures, in their order."""
        self.clicked.connect(self._on_clicked)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # All cards of a row are as high as the one whose words take the most lines.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure."""
        self._figure = figure
        self.setAccessibleName(f"{figure.caption}: {figure.figure}")
        self.setAccessibleDescription(figure.note)
        # The buttons stay, and with them the focus, when the figures are reckoned anew.
        while len(self.links) < len(figure.links):
            button = LinkButton("", self)
            button.clicked.connect(partial(self._on_link, len(self.links)))
            QWidget.setTabOrder(self.links[-1] if self.links else self, button)
            self.links.append(button)
        for button, link in zip(self.links, figure.links, strict=True):
            button.setText(link.words)
            button.setAccessibleName(f"{figure.caption}: {link.words}")
            button.show()
        self._place_links()
        self.updateGeometry()
        self.update()

    def explain(self) -> None:
        """Ask for the computation of the figure."""
        if self._figure is not None and self._figure.explained is not None:
            self.explanation_wanted.emit(self._figure.explained())

    def sizeHint(self) -> QSize:
        wide = max(200, self.width() if self.isVisible() else 0)
        return QSize(200, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._above_links(width) + self._lines(width)[1] + Space.THREE_QUARTERS

    def focus_ring(self) -> Ring:
        """Around the card."""
        return Ring(self.rect(), radius=Radius.CARD)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_links()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A link leaves Enter to the card around it.
            next((link for link in self.links if link.hasFocus()), self).click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, palette, colour = self._theme, self._theme.palette, self._theme.colour
        touched = self.underMouse() or self.isDown()
        fill = colour(palette.wash if touched else palette.surface)
        edge = colour(palette.control if touched else palette.hairline)
        box(painter, self.rect(), radius=Radius.CARD, fill=fill, edge=edge)
        size = IconSize.CONTROL
        at = QPointF(self.width() - Space.CARD - size, Space.THREE_QUARTERS + 2)
        draw_glyph(painter, theme, self._icon_name, tone=Tone.SECONDARY, at=at, size=size)
        quiet, loud = theme.font(), theme.font(Size.FIGURE, Weight.SEMIBOLD)
        x, y = int(Space.CARD), int(Space.THREE_QUARTERS)
        room = self.width() - 2 * Space.CARD
        above, below = self._heights(self.width())
        high = theme.metrics(Size.FIGURE, Weight.SEMIBOLD).height()
        shown = self._figure
        if shown is None:
            painter.end()
            return
        painter.setFont(quiet)
        painter.setPen(theme.tone(Tone.SECONDARY))
        caption = QRect(x, y, room - size - _GAP, above)
        painter.drawText(caption, Qt.TextFlag.TextWordWrap.value, shown.caption)
        y += above + _GAP
        where = QRect(x, y, room, high)
        draw_text(painter, where, shown.figure, font=loud, colour=theme.tone(Tone.TEXT))
        y += high + _GAP
        painter.setFont(quiet)
        painter.setPen(theme.tone(Tone.SECONDARY))
        painter.drawText(QRect(x, y, room, below), Qt.TextFlag.TextWordWrap.value, shown.note)
        painter.end()

    def _heights(self, width: int) -> tuple[int, int]:
        """The heights of the caption and of the note, broken into lines of a card this wide."""
        metrics, room = self._theme.metrics(), width - 2 * Space.CARD
        beside = room - IconSize.CONTROL - _GAP
        caption, note = (self._figure.caption, self._figure.note) if self._figure else ("", "")
        return (
            max(metrics.height(), wrapped_height(metrics, caption, beside)),
            max(metrics.height(), wrapped_height(metrics, note, room)) if note else 0,
        )

    def _above_links(self, width: int) -> int:
        caption, note = self._heights(width)
        figure = self._theme.metrics(Size.FIGURE, Weight.SEMIBOLD).height()
        return Space.THREE_QUARTERS + caption + _GAP + figure + _GAP + note

    def _lines(self, width: int) -> tuple[list[QPoint], int]:
        """Where each link stands below the note, and how high they are together."""
        places: list[QPoint] = []
        left, right = int(Space.CARD), width - int(Space.CARD)
        x, y, high = left, 0, 0
        for link in self.links:
            size = link.sizeHint()
            if x > left and x + size.width() > right:
                x, y = left, y + size.height()
            # Flush with the words above: a link has room at its sides for its ring.
            places.append(QPoint(x - LinkButton.side, y))
            x += size.width() + Space.GRID
            high = y + size.height()
        return places, high

    def _place_links(self) -> None:
        top = self._above_links(self.width())
        places, _ = self._lines(self.width())
        for link, place in zip(self.links, places, strict=True):
            link.setGeometry(QRect(place + QPoint(0, top), link.sizeHint()))

    def _on_clicked(self) -> None:
        if self._figure is not None:
            self.led.emit(self._figure.lead)

    def _on_link(self, place: int) -> None:
        if self._figure is not None:
            self.led.emit(self._figure.links[place].lead)
