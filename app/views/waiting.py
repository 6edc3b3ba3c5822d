"""What stands in the window while the books are being opened, are locked, or cannot be opened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.theme import IconSize, Size, Space, Tone, Weight
from app.views.widgets.buttons import Button, PrimaryButton
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.password_fields import PasswordFields
from app.views.widgets.texts import Ground, Text, set_ground

_LINE = 560
"""The width of a sentence that is read at leisure."""
_FIELD = 360


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


class _Alone(QWidget):
    """A sign, a title, a sentence, and what can be done, in the middle of the window."""

    restore = Signal()
    leave = Signal()

    def __init__(self, sign: GlyphLabel, sentence: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        set_ground(self, Ground.SURFACE)
        words = Text(sentence, size=Size.LEAD, tone=Tone.SECONDARY, wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setFixedWidth(_LINE)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(Space.WIZARD_MARGIN)
        self._column.addStretch(1)
        self.title = Text("", size=Size.TITLE, weight=Weight.SEMIBOLD)
        for part in (sign, self.title, words):
            self.add(part)

    def add(self, *parts: QWidget) -> None:
        """Put parts beside each other, below what is there."""
        # Stretches, not an alignment: with that, a wrapped text would be given one line's height.
        row = QHBoxLayout()
        row.setSpacing(Space.GRID)
        row.addStretch(1)
        for part in parts:
            row.addWidget(part)
        row.addStretch(1)
        self._column.addLayout(row)

    def add_acts(self, way_on: Button, *, can_restore: bool) -> None:
        """Put the buttons below: the way out, perhaps a copy, the way on."""
        leave = Button(self.tr("&Quit"))
        leave.clicked.connect(self.leave)
        acts: list[QWidget] = [leave]
        if can_restore:
            restore = Button(self.tr("&Restore a copy…"), icon_name="rotate-ccw")
            restore.clicked.connect(self.restore)
            acts.append(restore)
        self.add(*acts, way_on)
        self._column.addStretch(2)


class Locked(_Alone):
    """Asks for the password of the data file. Enter opens it."""

    unlock = Signal(str)

    def __init__(
        self, sentence: str, parent: QWidget | None = None, *, refused: bool = False
    ) -> None:
        sign = GlyphLabel("lock", tone=Tone.SECONDARY, size=IconSize.EMPTY)
        super().__init__(sign, sentence, parent)
        self.title.setText(self.tr("The data file is protected"))
        self.fields = PasswordFields([self.tr("&Password")])
        self.fields.setFixedWidth(_FIELD)
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
        self.add(self.fields)
        unlock = PrimaryButton(self.tr("&Open"))
        unlock.clicked.connect(self._on_asked)
        self.add_acts(unlock, can_restore=True)

    def _on_asked(self) -> None:
        if not self.fields.complain_of_empty():
            self.unlock.emit(self.fields.texts[0])


class CannotOpen(_Alone):
    """The sentence that says why the data file cannot be opened, and what can be done."""

    retry = Signal()

    def __init__(
        self, sentence: str, parent: QWidget | None = None, *, can_restore: bool = False
    ) -> None:
        sign = GlyphLabel("circle-alert", tone=Tone.DANGER, size=IconSize.EMPTY)
        super().__init__(sign, sentence, parent)
        self.title.setText(self.tr("The data file cannot be opened"))
        again = PrimaryButton(self.tr("&Try again"))
        again.clicked.connect(self.retry)
        self.add_acts(again, can_restore=can_restore)
