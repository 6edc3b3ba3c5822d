"""The parts around the steps: the head, the warning above the page, the pages themselves."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.views.change_wizard.page import Page
from app.views.theme import Size, Space, Tone, Weight, follow_theme
from app.views.widgets.banners import Banner
from app.views.widgets.layouts import scrolled
from app.views.widgets.painting import hairline_above
from app.views.widgets.texts import Ground, Hairline, Text, set_ground

_HEIGHT = 48


class WizardHead(QWidget):
    """What is done, for whom, and the day that it is done on."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        set_ground(self, Ground.SURFACE)
        self._name = Text("", size=Size.LEAD, tone=Tone.SECONDARY)
        self._reference = Text("", size=Size.LEAD, tone=Tone.SECONDARY)
        self._day = Text("", tone=Tone.SECONDARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.WIZARD_MARGIN, 0, Space.WIZARD_MARGIN, 0)
        row.setSpacing(Space.THREE_QUARTERS)
        row.addWidget(Text(title, size=Size.HEADING, weight=Weight.SEMIBOLD))
        row.addWidget(self._name)
        row.addWidget(self._reference)
        row.addStretch(1)
        row.addWidget(self._day)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, name: str, reference: str, day: str) -> None:
        """Name the client and the day."""
        self._name.setText(name)
        self._reference.setText(reference)
        self._day.setText(day)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(_HEIGHT, hint.height() + 2 * Space.GRID))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, colour = self._theme.palette, self._theme.colour
        painter.fillRect(self.rect(), colour(palette.surface))
        line = colour(palette.hairline)
        hairline_above(painter, line, x=0, y=self.height(), width=self.width())
        painter.end()


class WarningStrip(QWidget):
    """Says above the page why nothing was written; gone with the next choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_ground(self, Ground.SURFACE)
        self.banner = Banner("", icon_name="triangle-alert", tone=Tone.WARNING)
        column = QVBoxLayout(self)
        margin = Space.WIZARD_MARGIN
        column.setContentsMargins(margin, Space.CARD, margin, 0)
        column.addWidget(self.banner)
        self.hide()

    def say(self, lead: str, sentence: str) -> None:
        """Show a warning."""
        self.banner.say(lead, sentence)
        self.show()


class PageStack(QStackedWidget):
    """One page at a time, scrolled where the window is too low; what is pinned stays in sight."""

    def __init__(self, pages: tuple[Page, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_ground(self, Ground.SURFACE)
        self.pages = pages
        self._areas = []
        for page in pages:
            area = scrolled(page)
            self._areas.append(area)
            self.addWidget(area if page.pinned is None else _with_pinned(area, page.pinned))

    def show_page(self, place: int) -> None:
        """Show a page from its top."""
        self.setCurrentIndex(place)
        self._areas[place].verticalScrollBar().setValue(0)


def _with_pinned(area: QScrollArea, pinned: QWidget) -> QWidget:
    holder = QWidget()
    set_ground(holder, Ground.SURFACE)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(area, 1)
    rule = Hairline()
    area.verticalScrollBar().rangeChanged.connect(lambda _least, most: rule.setVisible(most > 0))
    rule.hide()
    column.addWidget(rule)
    inner = QVBoxLayout()
    margin = Space.WIZARD_MARGIN
    inner.setContentsMargins(margin, Space.GRID, margin, Space.THREE_QUARTERS)
    inner.addWidget(pinned)
    column.addLayout(inner)
    return holder
