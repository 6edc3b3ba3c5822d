"""What stands in the window while the books are being opened, or cannot be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.theme import IconSize, Size, Tone, Weight
from app.views.widgets.buttons import Button, PrimaryButton
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.texts import Ground, Text, set_ground


class Waiting(QWidget):
    """A calm page that says what is being waited for."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_ground(self, Ground.SURFACE)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(
            Text(sentence, size=Size.LEAD, tone=Tone.SECONDARY), 0, Qt.AlignmentFlag.AlignCenter
        )
        column.addStretch(2)


class CannotOpen(QWidget):
    """The sentence that says why the data file cannot be opened, and what can be done."""

    retry = Signal()
    restore = Signal()
    leave = Signal()

    def __init__(
        self, sentence: str, parent: QWidget | None = None, *, can_restore: bool = False
    ) -> None:
        super().__init__(parent)
        set_ground(self, Ground.SURFACE)
        centre = Qt.AlignmentFlag.AlignHCenter
        title = Text(
            self.tr("The data file cannot be opened"), size=Size.TITLE, weight=Weight.SEMIBOLD
        )
        words = Text(sentence, size=Size.LEAD, tone=Tone.SECONDARY, wrap=True)
        words.setAlignment(centre)
        words.setFixedWidth(560)
        again, leave = PrimaryButton(self.tr("&Try again")), Button(self.tr("&Quit"))
        restore = Button(self.tr("&Restore a copy…"), icon_name="rotate-ccw")
        restore.clicked.connect(self.restore)
        again.clicked.connect(self.retry)
        leave.clicked.connect(self.leave)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        if can_restore:
            buttons.addWidget(restore)
        buttons.addWidget(again)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(
            GlyphLabel("circle-alert", tone=Tone.DANGER, size=IconSize.EMPTY), 0, centre
        )
        column.addWidget(title, 0, centre)
        column.addWidget(words, 0, centre)
        column.addLayout(buttons)
        column.addStretch(2)
