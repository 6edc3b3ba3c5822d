"""The Settings page: its sections at the left, and the cards of the one that is chosen."""

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import Refused
from app.services.changes import Changes
from app.services.settings import change_firm, firm
from app.views.failures import failure_sentence
from app.views.settings.accounting_card import AccountingCard
from app.views.settings.backups_card import BackupsCard
from app.views.settings.firm_form import FirmForm
from app.views.settings.folder_card import FolderCard
from app.views.settings.machine_card import MachineCard
from app.views.settings.payment_card import PaymentCard
from app.views.settings.protection_card import ProtectionCard
from app.views.settings.rebilling_card import RebillingCard
from app.views.settings.sections import SectionList
from app.views.settings.titled_card import TitledCard
from app.views.settings.vat_card import VatCard
from app.views.theme import Space, Tone
from app.views.widgets.buttons import Button, PrimaryButton
from app.views.widgets.layouts import scrolled
from app.views.widgets.navigation import NavigationItem
from app.views.widgets.texts import Card, Ground, Text, TitleRow, set_ground
from app.views.workspace import Workspace

FIRM, PAYMENT, VAT, REBILLING, ACCOUNTING, MACHINE, FILE = range(7)
"""The places of the sections."""


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
        set_ground(self, Ground.WINDOW)
        self.form = FirmForm()
        self.form.edited.connect(self._on_edited)
        self.save_button = PrimaryButton(self.tr("&Save"))
        self.save_button.clicked.connect(self._on_save)
        self.wrong = Text("", tone=Tone.DANGER, wrap=True)
        self.wrong.hide()
        self.payment = PaymentCard(workspace)
        self.vat = VatCard(workspace)
        self.rebilling = RebillingCard(workspace)
        self.accounting = AccountingCard(workspace)
        self.machine = MachineCard(workspace, settings)
        self.backups = BackupsCard(workspace, settings)
        self.protection = ProtectionCard(workspace)
        self.folder = FolderCard(workspace)
        for card in (
            self.payment,
            self.rebilling,
            self.accounting,
            self.backups,
            self.folder,
        ):
            card.done.connect(self.done)
        self.sections = SectionList(self._items())
        self.sections.chosen.connect(self._on_section)
        self._stack = QStackedWidget()
        self._build()
        self._show()
        workspace.changed.connect(self._on_changed)

    def show_section(self, place: int) -> None:
        """Show a section, as choosing it in the list does."""
        self.sections.set_current(place)
        self._on_section(place)

    def _items(self) -> list[NavigationItem]:
        return [
            NavigationItem("firm", "building-2", self.tr("Firm")),
            NavigationItem("payment", "credit-card", self.tr("Payment")),
            NavigationItem("vat", "percent", self.tr("VAT")),
            NavigationItem("rebilling", "receipt-text", self.tr("Re-billing")),
            NavigationItem("accounting", "book-open", self.tr("Accounting")),
            NavigationItem("machine", "palette", self.tr("Display")),
            NavigationItem("file", "hard-drive", self.tr("Data file")),
        ]

    def _build(self) -> None:
        title = TitleRow(self.tr("Settings"), margin=Space.PAGE_MARGIN)
        preferences = Button(
            self.tr("&Default billing preferences…"), icon_name="sliders-horizontal"
        )
        preferences.clicked.connect(self.preferences_wanted)
        title.add_act(preferences)
        for cards in (
            (self._firm_card(),),
            (self.payment,),
            (self.vat,),
            (self.rebilling,),
            (self.accounting,),
            (self.machine,),
            (self.backups, self.protection, self.folder),
        ):
            self._stack.addWidget(_section(cards))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.sections)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addLayout(row, 1)

    def _firm_card(self) -> Card:
        card = TitledCard(
            self.tr("Firm"), self.tr("Who you are, and where the vendor's bills are sent.")
        )
        card.body.addWidget(self.form)
        row = QHBoxLayout()
        row.addWidget(self.wrong, 1)
        row.addStretch(1)
        row.addWidget(self.save_button)
        card.body.addLayout(row)
        return card

    def _show(self) -> None:
        self.form.show_card(self._workspace.ask(firm))
        self.save_button.setEnabled(False)

    def _on_section(self, place: int) -> None:
        self._stack.setCurrentIndex(place)

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

    def _on_changed(self, changes: Changes) -> None:
        if changes.firm and not self.form.is_changed:
            self._show()
        elif changes.firm:
            self._on_edited()


def _section(cards: tuple[Card, ...]) -> QWidget:
    inside = QWidget()
    set_ground(inside, Ground.WINDOW)
    column = QVBoxLayout(inside)
    column.setContentsMargins(Space.CARD, 0, Space.PAGE_MARGIN, Space.PAGE_MARGIN)
    column.setSpacing(Space.CARD)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return scrolled(inside)
