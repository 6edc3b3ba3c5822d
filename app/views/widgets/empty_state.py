"""What an empty list says: what belongs here, and the acts that fill it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.views.theme import (
    IconSize,
    Radius,
    Ring,
    Size,
    Tone,
    Weight,
    follow_theme,
)
from app.views.widgets.buttons import LinkButton
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.painting import RIGHT, box, draw_glyph, draw_text, plain
from app.views.widgets.texts import Text

_TEXT = 49
_SIDE = 18


@dataclass(frozen=True, slots=True)
class Act:
    """An act that fills the list: icon, title, sentence, and the shortcut that also does it."""

    key: str
    icon_name: str
    title: str
    sentence: str
    shortcut: str = ""


class ActCard(QPushButton):
    """An act as a large card. Enter and Space do it."""

    def __init__(self, act: Act, parent: QWidget | None = None) -> None:
        super().__init__(act.title, parent)
        self._theme = follow_theme(self)
        self.act = act
        native = QKeySequence.SequenceFormat.NativeText
        self._keys = QKeySequence(act.shortcut).toString(native) if act.shortcut else ""
        self.setAutoDefault(False)
        self.setAccessibleName(plain(act.title))
        self.setAccessibleDescription(act.sentence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        lead = self._theme.metrics(Size.LEAD, Weight.SEMIBOLD)
        words = max(
            lead.horizontalAdvance(plain(self.text())),
            self._theme.metrics().horizontalAdvance(self.act.sentence),
        )
        keys = self._theme.metrics(Size.CAPTION).horizontalAdvance(self._keys)
        height = lead.height() + self._theme.metrics().height() + 35
        return QSize(max(440, _TEXT + words + 24 + keys + _SIDE), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focus_ring(self) -> Ring:
        """Around the card."""
        return Ring(self.rect(), radius=Radius.CARD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, colour = self._theme.palette, self._theme.colour
        touched = self.underMouse() or self.isDown()
        fill = colour(palette.wash if touched else palette.surface)
        edge = colour(palette.control if touched else palette.hairline)
        box(painter, self.rect(), radius=Radius.CARD, fill=fill, edge=edge)
        size = IconSize.ACT
        at = QPointF(_SIDE - 1, (self.height() - size) / 2)
        name = self.act.icon_name
        draw_glyph(painter, self._theme, name, tone=Tone.ACCENT, at=at, size=size)
        lead = self._theme.metrics(Size.LEAD, Weight.SEMIBOLD).height()
        body = self._theme.metrics().height()
        top = (self.height() - lead - body - 3) // 2
        room = self.width() - _TEXT - _SIDE
        font = self._theme.font(Size.LEAD, Weight.SEMIBOLD)
        ink = self._theme.tone(Tone.TEXT)
        title = plain(self.text())
        draw_text(painter, QRect(_TEXT, top, room, lead), title, font=font, colour=ink)
        quiet = self._theme.tone(Tone.SECONDARY)
        where = QRect(_TEXT, top + lead + 3, room, body)
        draw_text(painter, where, self.act.sentence, font=self._theme.font(), colour=quiet)
        small = self._theme.font(Size.CAPTION)
        where = self.rect().adjusted(_TEXT, 0, -_SIDE, 0)
        draw_text(painter, where, self._keys, font=small, colour=quiet, flags=RIGHT)
        painter.end()


class EmptyState(QWidget):
    """Icon, title, sentence, then cards and a link, in the middle of the empty area."""

    act_chosen = Signal(str)
    link_chosen = Signal()

    def __init__(
        self,
        icon_name: str,
        title: str,
        sentence: str,
        *,
        acts: Sequence[Act] = (),
        link_text: str = "",
        link_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(GlyphLabel(icon_name, size=IconSize.EMPTY), 0, centre)
        column.addSpacing(8)
        head = Text(title, size=Size.TITLE, weight=Weight.SEMIBOLD)
        column.addWidget(head, 0, centre)
        column.addSpacing(-4)
        words = Text(sentence, size=Size.LEAD, tone=Tone.SECONDARY, wrap=True)
        words.setAlignment(centre)
        column.addWidget(words)
        column.addSpacing(16)
        for act in acts:
            card = ActCard(act)
            card.clicked.connect(self._on_act)
            column.addWidget(card)
        if link_text:
            link = LinkButton(link_text, icon_name=link_icon)
            link.clicked.connect(self.link_chosen)
            column.addSpacing(8)
            column.addWidget(link, 0, centre)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(column)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(3)
        outer.addLayout(middle)
        outer.addStretch(6)

    def _on_act(self) -> None:
        card = self.sender()
        if isinstance(card, ActCard):
            self.act_chosen.emit(card.act.key)
