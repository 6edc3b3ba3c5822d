"""How clients are charged on unless something else is agreed with them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.services.catalogue import catalogue
from app.services.changes import Changes
from app.services.rebilling.terms import agreed
from app.views import labels
from app.views.rebilling.terms_dialog import DefaultTermsDialog
from app.views.settings.titled_card import TitledCard
from app.views.theme import Tone, Weight
from app.views.widgets.buttons import Button
from app.views.widgets.texts import Text
from app.views.workspace import Workspace


class RebillingCard(TitledCard):
    """The firm's default, and how many clients have something of their own."""

    done = Signal(str)
    """What was just changed, for the status bar."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(
            self.tr("Re-billing"),
            self.tr(
                "How what the firm pays is charged on to its clients. Something else is agreed "
                "client by client: in the list, Re-billing."
            ),
        )
        self._workspace = workspace
        self.terms = Text("", weight=Weight.MEDIUM)
        self.others = Text("", tone=Tone.SECONDARY, wrap=True)
        self.change_button = Button(self.tr("Chan&ge…"), icon_name="pencil")
        self.change_button.clicked.connect(self._on_change)
        row = QHBoxLayout()
        row.addWidget(self.change_button)
        row.addStretch(1)
        self.body.addWidget(self.terms)
        self.body.addWidget(self.others)
        self.body.addLayout(row)
        self._show()
        workspace.changed.connect(self._on_changed)

    def _show(self) -> None:
        found = self._workspace.ask(agreed)
        currency = self._workspace.ask(catalogue).currency
        self.terms.setText(labels.terms_words(found.default, self._workspace.formats, currency))
        self.others.setVisible(bool(found.own))
        self.others.setText(
            self.tr("Something else is agreed with %Ln client(s).", "", len(found.own))
        )

    def _on_change(self) -> None:
        dialog = DefaultTermsDialog(self._workspace, self.window())
        dialog.said.connect(self.done)
        dialog.open()

    def _on_changed(self, changes: Changes) -> None:
        if changes.rebilling or changes.catalogue or changes.firm:
            self._show()
