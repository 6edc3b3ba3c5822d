"""What is this machine's and not the firm's: language and appearance."""

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QHBoxLayout

from app.views.language import LANGUAGES
from app.views.settings.titled_card import TitledCard
from app.views.theme import Scheme, Space, apply_theme
from app.views.widgets.banners import Remark
from app.views.widgets.fields import ComboBox
from app.views.widgets.forms import FormField
from app.views.workspace import Workspace


class MachineCard(TitledCard):
    """Two choices that hold for this machine, whatever the data file."""

    def __init__(self, workspace: Workspace, settings: QSettings) -> None:
        super().__init__(
            self.tr("Language and appearance"),
            self.tr("They hold for this machine, not for the data file."),
        )
        self._workspace, self._settings = workspace, settings
        self.language = self._language_choice()
        self.appearance = self._appearance_choice()
        row = QHBoxLayout()
        row.setSpacing(Space.CARD)
        row.addWidget(FormField(self.tr("&Language"), self.language))
        row.addWidget(FormField(self.tr("&Appearance"), self.appearance))
        row.addStretch(1)
        self.body.addLayout(row)
        self.restart = Remark(self.tr("The language changes when Forfait is started again."))
        self.restart.hide()
        self.body.addWidget(self.restart)

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
