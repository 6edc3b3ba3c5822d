"""The Settings page: the firm, then the program's language and appearance."""

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.errors import Refused
from app.services.changes import Changes
from app.services.settings import change_firm, firm
from app.views.failures import failure_sentence
from app.views.language import LANGUAGES
from app.views.settings.firm_form import FirmForm
from app.views.theme import Scheme, Size, Space, Tone, Weight, apply_theme
from app.views.widgets.banners import Remark
from app.views.widgets.buttons import Button, PrimaryButton
from app.views.widgets.fields import ComboBox
from app.views.widgets.forms import FormField
from app.views.widgets.layouts import scrolled
from app.views.widgets.texts import Card, Ground, Text, TitleRow, set_ground
from app.views.workspace import Workspace


class SettingsPage(QWidget):
    """What is the firm's, and what is this machine's."""

    done = Signal(str)
    """What was just saved, for the status bar."""
    preferences_wanted = Signal()

    def __init__(
        self, workspace: Workspace, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        set_ground(self, Ground.WINDOW)
        self.form = FirmForm()
        self.form.edited.connect(self._on_edited)
        self.save_button = PrimaryButton(self.tr("&Save"))
        self.save_button.clicked.connect(self._on_save)
        self.wrong = Text("", tone=Tone.DANGER, wrap=True)
        self.wrong.hide()
        self.language = self._language_choice()
        self.appearance = self._appearance_choice()
        title = TitleRow(self.tr("Settings"), margin=Space.PAGE_MARGIN)
        preferences = Button(
            self.tr("&Default billing preferences…"), icon_name="sliders-horizontal"
        )
        preferences.clicked.connect(self.preferences_wanted)
        title.add_act(preferences)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self._body(), 1)
        self._show()
        workspace.changed.connect(self._on_changed)

    def _body(self) -> QScrollArea:
        inside = QWidget()
        set_ground(inside, Ground.WINDOW)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.PAGE_MARGIN, 0, Space.PAGE_MARGIN, Space.PAGE_MARGIN)
        column.setSpacing(Space.CARD)
        for card in (self._firm_card(), self._program_card()):
            card.setMaximumWidth(760)
            column.addWidget(card)
        column.addStretch(1)
        return scrolled(inside)

    def _firm_card(self) -> Card:
        card = Card()
        card.body.addWidget(Text(self.tr("Firm"), size=Size.HEADING, weight=Weight.SEMIBOLD))
        card.body.addWidget(self.form)
        row = QHBoxLayout()
        row.addWidget(self.wrong, 1)
        row.addStretch(1)
        row.addWidget(self.save_button)
        card.body.addLayout(row)
        return card

    def _program_card(self) -> Card:
        card = Card()
        card.body.addWidget(
            Text(self.tr("This machine"), size=Size.HEADING, weight=Weight.SEMIBOLD)
        )
        row = QHBoxLayout()
        row.setSpacing(Space.CARD)
        row.addWidget(FormField(self.tr("&Language"), self.language))
        row.addWidget(FormField(self.tr("&Appearance"), self.appearance))
        row.addStretch(1)
        card.body.addLayout(row)
        self.restart = Remark(self.tr("The language changes when Forfait is started again."))
        self.restart.hide()
        card.body.addWidget(self.restart)
        folder = self.tr("Data folder: {folder}").format(
            folder=self._workspace.books.database.path.parent
        )
        words = Text(folder, size=Size.CAPTION, tone=Tone.SECONDARY, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.body.addWidget(words)
        return card

    def _language_choice(self) -> ComboBox:
        choice = ComboBox()
        for code, name in LANGUAGES.items():
            choice.addItem(name, code)
        choice.setCurrentIndex(choice.findData(self._workspace.formats.language))
        choice.activated.connect(self._on_language)
        return choice

    def _appearance_choice(self) -> ComboBox:
        choice = ComboBox()
        for scheme, text in (
            (Scheme.SYSTEM, self.tr("As the system")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
        ):
            choice.addItem(text, scheme.value)
        saved = self._settings.value("appearance", Scheme.SYSTEM.value)
        choice.setCurrentIndex(max(0, choice.findData(saved)))
        choice.activated.connect(self._on_appearance)
        return choice

    def _show(self) -> None:
        self.form.show_card(self._workspace.ask(firm))
        self.save_button.setEnabled(False)

    def _on_edited(self) -> None:
        self.save_button.setEnabled(self.form.is_changed)

    def _on_save(self) -> None:
        self.wrong.hide()
        if self.form.problems():
            self.form.focus_first_problem()
            return
        try:
            self._workspace.apply(change_firm, self.form.card())
        except Refused as error:
            self.wrong.setText(failure_sentence(error, self._workspace.formats))
            self.wrong.show()
            return
        self._show()
        self.done.emit(self.tr("Firm saved"))

    def _on_language(self) -> None:
        chosen = self.language.currentData()
        self._settings.setValue("language", chosen)
        self.restart.setVisible(chosen != self._workspace.formats.language)

    def _on_appearance(self) -> None:
        chosen = self.appearance.currentData()
        self._settings.setValue("appearance", chosen)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, Scheme(chosen))

    def _on_changed(self, changes: Changes) -> None:
        if changes.firm and not self.form.is_changed:
            self._show()
        elif changes.firm:
            self._on_edited()
