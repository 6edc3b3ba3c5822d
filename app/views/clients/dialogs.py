"""The frame of the page's small dialogs: words, a form, an error in place, and the way on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.banners import Remark
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import Button, GhostButton
from app.views.widgets.dialogs import GrowingDialog
from app.views.widgets.texts import Text


class ActDialog(GrowingDialog):
    """Asks before an act. It stays open, with the reason, where the act is refused."""

    def __init__(self, title: str, lead: str, confirm: Button, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self.confirm = confirm
        self._error: Remark | None = None
        self.sentences: list[Text] = []
        self.body = QVBoxLayout()
        self.body.setContentsMargins(
            Space.PAGE_MARGIN, Space.WIZARD_MARGIN, Space.PAGE_MARGIN, Space.WIZARD_MARGIN
        )
        self.body.setSpacing(Space.THREE_QUARTERS)
        self.lead = Text(lead, size=Size.HEADING, weight=Weight.SEMIBOLD, wrap=True)
        self.body.addWidget(self.lead)
        self.footer = Footer()
        cancel = GhostButton(self.tr("Cancel"), large=True)
        cancel.clicked.connect(self.reject)
        self.footer.add_right(cancel)
        self.footer.add_right(confirm)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(self.body)
        self.column.addStretch()
        self.column.addWidget(self.footer)

    def add_sentence(self, sentence: str) -> Text:
        """Say something below what is there."""
        text = Text(sentence, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(text)
        self.sentences.append(text)
        return text

    @property
    def error(self) -> str:
        """What is said to be wrong; empty where nothing is."""
        return "" if self._error is None else self._error.accessibleName()

    def show_error(self, sentence: str) -> None:
        """Say why the act was refused; empty takes the sentence away."""
        if self._error is not None:
            self.body.removeWidget(self._error)
            self._error.hide()
            self._error.deleteLater()
            self._error = None
        if sentence:
            self._error = Remark(sentence, icon_name="circle-alert", tone=Tone.DANGER)
            self._error.setAccessibleName(sentence)
            self.body.addWidget(self._error)
