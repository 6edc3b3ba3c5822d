"""Text, hairlines and grounds: what a page is made of between its controls."""

from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.views.theme import Height, Radius, Size, Space, Tone, Weight, follow_theme
from app.views.widgets.painting import box, hairline, upright


class Ground(Enum):
    """The grounds that an area may lie on."""

    SURFACE = "surface"
    WINDOW = "window"
    NAV = "nav"
    SUNKEN = "sunken"
    WASH = "wash"


def set_ground(widget: QWidget, ground: Ground) -> None:
    """Lay a widget on this ground, in whatever scheme is in force."""
    widget.setProperty("ground", ground.value)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class Text(QLabel):
    """A label of the type scale. Plain text always: nothing typed by a user becomes markup."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        size: Size = Size.BODY,
        weight: Weight = Weight.REGULAR,
        tone: Tone = Tone.TEXT,
        wrap: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._theme = follow_theme(self, self._on_scheme_changed)
        self._tone = tone
        self.setFont(self._theme.font(size, weight))
        self.setWordWrap(wrap)
        self._on_scheme_changed()

    def set_tone(self, tone: Tone) -> None:
        """Draw the text in another tone."""
        self._tone = tone
        self._on_scheme_changed()

    def _on_scheme_changed(self) -> None:
        # Not by style sheet: polishing a label anew would bring back the font it had first.
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.WindowText, self._theme.tone(self._tone))
        faded = self._theme.tone(Tone.DISABLED)
        disabled = QPalette.ColorGroup.Disabled
        colours.setColor(disabled, QPalette.ColorRole.WindowText, faded)
        self.setPalette(colours)


class Hairline(QWidget):
    """A separator one device pixel thick; horizontal unless told otherwise."""

    def __init__(
        self, parent: QWidget | None = None, *, vertical: bool = False, strong: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._vertical = vertical
        self._strong = strong
        fixed, grows = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(*((fixed, grows) if vertical else (grows, fixed)))

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._theme.palette
        colour = self._theme.colour(palette.control if self._strong else palette.hairline)
        if self._vertical:
            upright(painter, colour, x=0, y=0, height=self.height())
        else:
            hairline(painter, colour, x=0, y=0, width=self.width())
        painter.end()


class Card(QFrame):
    """A surface with a hairline and round corners. Never a card in a card."""

    def __init__(self, parent: QWidget | None = None, *, ground: Ground = Ground.SURFACE) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._ground = ground
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.CARD, Space.CARD, Space.CARD, Space.CARD)
        layout.setSpacing(Space.GRID)
        self.body = layout

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._theme.palette
        fill = self._theme.colour(getattr(palette, self._ground.value))
        edge = self._theme.colour(palette.hairline)
        box(painter, self.rect(), radius=Radius.CARD, fill=fill, edge=edge)
        painter.end()


class TitleRow(QWidget):
    """The head of a page: title, what belongs to it, and the page's acts at the right."""

    def __init__(
        self,
        title: str,
        parent: QWidget | None = None,
        *,
        margin: int = 16,
        size: Size = Size.TITLE,
    ) -> None:
        super().__init__(parent)
        self.title = Text(title, size=size, weight=Weight.SEMIBOLD)
        row = QHBoxLayout(self)
        row.setContentsMargins(margin, 0, margin, 0)
        row.setSpacing(Space.GRID)
        self._left, self._acts = QHBoxLayout(), QHBoxLayout()
        self._left.setSpacing(Space.THREE_QUARTERS)
        self._acts.setSpacing(Space.GRID)
        self._left.addWidget(self.title)
        row.addLayout(self._left)
        row.addStretch(1)
        row.addLayout(self._acts)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(Height.TITLE_ROW, hint.height() + Space.GRID))

    def add_before(self, widget: QWidget) -> None:
        """Put a widget (the way back) in front of the title."""
        self._left.insertWidget(self._left.indexOf(self.title), widget)

    def add_beside(self, widget: QWidget) -> None:
        """Put a widget (a reference, a name) right after what stands beside the title."""
        self._left.addWidget(widget)

    def add_act(self, widget: QWidget) -> None:
        """Put a button, a field or a date at the right end."""
        self._acts.addWidget(widget)
