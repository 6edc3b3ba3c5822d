"""What stands in the window while the books are being opened, or cannot be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.theme import IconSize, Size, Tone, Weight
from app.views.widgets.buttons import Button, PrimaryButton
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.password_fields import PasswordFields
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


class Locked(QWidget):
    """Asks for the password of the data file. Enter opens it."""

    unlock = Signal(str)
    restore = Signal()
    leave = Signal()

    def __init__(
        self, sentence: str, parent: QWidget | None = None, *, refused: bool = False
    ) -> None:
        super().__init__(parent)
        set_ground(self, Ground.SURFACE)
        centre = Qt.AlignmentFlag.AlignHCenter
        title = Text(self.tr("The data file is protected"), size=Size.TITLE, weight=Weight.SEMIBOLD)
        words = Text(sentence, size=Size.LEAD, tone=Tone.SECONDARY, wrap=True)
        words.setAlignment(centre)
        words.setFixedWidth(560)
        self.fields = PasswordFields([self.tr("&Password")])
        self.fields.setFixedWidth(360)
        if refused:
            self.fields.complain(
                0,
                self.tr(
                    "This password does not open it. Type it again, with its capitals and spaces; "
                    "if it is right, the file is damaged: restore a copy."
                ),
            )
        self.fields.editors[0].returnPressed.connect(self._on_asked)
        self.setFocusProxy(self.fields)
        unlock, leave = PrimaryButton(self.tr("&Open")), Button(self.tr("&Quit"))
        restore = Button(self.tr("&Restore a copy…"), icon_name="rotate-ccw")
        unlock.clicked.connect(self._on_asked)
        restore.clicked.connect(self.restore)
        leave.clicked.connect(self.leave)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(GlyphLabel("lock", tone=Tone.SECONDARY, size=IconSize.EMPTY), 0, centre)
        column.addWidget(title, 0, centre)
        column.addWidget(words, 0, centre)
        column.addWidget(self.fields, 0, centre)
        column.addLayout(_in_the_middle(leave, restore, unlock))
        column.addStretch(2)

    def _on_asked(self) -> None:
        if not self.fields.complain_of_empty():
            self.unlock.emit(self.fields.texts[0])


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
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(
            GlyphLabel("circle-alert", tone=Tone.DANGER, size=IconSize.EMPTY), 0, centre
        )
        column.addWidget(title, 0, centre)
        column.addWidget(words, 0, centre)
        acts = (leave, restore, again) if can_restore else (leave, again)
        column.addLayout(_in_the_middle(*acts))
        column.addStretch(2)


def _in_the_middle(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
