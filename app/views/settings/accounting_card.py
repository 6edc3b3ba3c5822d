"""The accounts and journals that entries are booked on: shown, proposed, saved together."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.errors import Refused
from app.services.changes import Changes
from app.services.entries.accounts import accounting_state, set_accounting
from app.services.entries.usual import has_usual
from app.views.client.places import country_name
from app.views.failures import failure_sentence
from app.views.settings.accounting_form import AccountingForm
from app.views.settings.titled_card import TitledCard
from app.views.theme import Space, Tone
from app.views.widgets.buttons import Button, PrimaryButton
from app.views.widgets.layouts import emptied
from app.views.widgets.texts import Text
from app.views.workspace import Workspace


class AccountingCard(TitledCard):
    """Nothing is booked on an account that was not typed, or proposed and then saved."""

    done = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(
            self.tr("Accounting"),
            self.tr(
                "What the accounting entries of the report are booked on, as your accounting "
                "program has it. Nothing is booked on an account that is not set."
            ),
        )
        self._workspace = workspace
        self._state = workspace.ask(accounting_state)
        self.propose_button = Button(
            self.tr("Propose the &usual accounts"), icon_name="list-checks"
        )
        self.propose_button.clicked.connect(self._on_propose)
        self.save_button = PrimaryButton(self.tr("&Save"))
        self.save_button.clicked.connect(self._on_save)
        self.wrong = Text("", tone=Tone.DANGER, wrap=True)
        self.wrong.hide()
        self._place = QVBoxLayout()
        self._lay_out()
        self._show()
        workspace.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        propose = QHBoxLayout()
        propose.setSpacing(Space.THREE_QUARTERS)
        propose.addWidget(self.propose_button)
        self.proposed = Text("", tone=Tone.SECONDARY, wrap=True)
        propose.addWidget(self.proposed, 1)
        self.body.addLayout(propose)
        self.body.addLayout(self._place)
        row = QHBoxLayout()
        row.addWidget(self.wrong, 1)
        row.addStretch(1)
        row.addWidget(self.save_button)
        self.body.addLayout(row)

    def _show(self) -> None:
        self._state = self._workspace.ask(accounting_state)
        emptied(self._place)
        self.form = AccountingForm(self._workspace, self._state)
        self.form.edited.connect(self._on_edited)
        self._place.addWidget(self.form)
        self.save_button.setEnabled(False)
        known = has_usual(self._state.country)
        self.propose_button.setEnabled(known)
        country = country_name(self._state.country, self._workspace.formats.language)
        said = (
            self.tr("Of the chart of accounts of {country}. Only what is empty is filled in.")
            if known
            else self.tr("The usual accounts of {country} are not known here: type your own.")
        )
        self.proposed.setText(said.format(country=country or self._state.country))

    def _on_propose(self) -> None:
        if self.form.problems():
            self.form.focus_first_problem()
            return
        self.form.propose()

    def _on_edited(self) -> None:
        self.save_button.setEnabled(self.form.is_changed)

    def _on_save(self) -> None:
        self.wrong.hide()
        typed = None if self.form.problems() else self.form.accounting()
        if typed is None:
            self.form.focus_first_problem()
            return
        try:
            self._workspace.apply(set_accounting, typed)
        except Refused as error:
            self.wrong.setText(failure_sentence(error, self._workspace.formats))
            self.wrong.show()
            return
        self._show()
        self.done.emit(self.tr("Accounts and journals saved"))

    def _on_changed(self, changes: Changes) -> None:
        if changes.firm and not self.form.is_changed:
            self._show()
