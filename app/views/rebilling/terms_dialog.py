"""Agreeing on how clients are charged on: for all clients, or for some."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused
from app.domain.rebilling import RebillTerms
from app.services.catalogue import catalogue
from app.services.changes import Changes
from app.services.journal import Books
from app.services.rebilling.terms import agreed, set_default, set_terms
from app.views import labels
from app.views.clients.dialogs import ActDialog
from app.views.failures import failure_sentence
from app.views.rebilling.terms_form import TermsForm
from app.views.typed import Mistyped
from app.views.widgets.buttons import PrimaryButton
from app.views.workspace import Workspace


class TermsDialog(ActDialog):
    """Asks, and stays open with the reason where it is refused."""

    said = Signal(str)
    """What was agreed."""

    def __init__(
        self, workspace: Workspace, as_default: RebillTerms | None, parent: QWidget
    ) -> None:
        super().__init__(
            self.tr("Re-billing"), "", PrimaryButton(self.tr("&Save"), large=True), parent
        )
        self._workspace = workspace
        self._known = workspace.ask(catalogue)
        self.form = TermsForm(workspace.formats, self._known.currency, as_default)
        self.setMinimumWidth(560)
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self._on_confirmed)

    def explain_with(self, sentence: str) -> None:
        """Say what the terms hold for, above the form."""
        self.add_sentence(sentence)
        self.body.addWidget(self.form)
        self.form.mode.setFocus()

    def write(self, books: Books, terms: RebillTerms | None) -> Changes:
        """Agree on it."""
        raise NotImplementedError

    def _on_confirmed(self) -> None:
        self.show_error("")
        try:
            terms = self.form.terms()
        except Mistyped:
            return
        try:
            self._workspace.apply(self.write, terms)
        except Refused as refused:
            sentence = failure_sentence(refused, self._workspace.formats, self._known)
            if not self.form.complain(refused.reason, sentence):
                self.show_error(sentence)
            return
        words = self.tr("As for all clients")
        if terms is not None:
            words = labels.terms_words(terms, self._workspace.formats, self._known.currency)
        self.said.emit(self.tr("Re-billing: {terms}").format(terms=words))
        self.accept()


class DefaultTermsDialog(TermsDialog):
    """What holds for all clients."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(workspace, None, parent)
        self.lead.setText(self.tr("How clients are charged on"))
        self.explain_with(
            self.tr(
                "It holds for the clients with whom nothing else is agreed, from the next run on."
            )
        )
        self.form.show_terms(workspace.ask(agreed).default)

    def write(self, books: Books, terms: RebillTerms | None) -> Changes:
        return set_default(books, terms or RebillTerms())


class ClientTermsDialog(TermsDialog):
    """What is agreed with some clients; it begins with what they all have."""

    def __init__(
        self, workspace: Workspace, client_ids: Collection[int], lead: str, parent: QWidget
    ) -> None:
        found = workspace.ask(agreed)
        super().__init__(workspace, found.default, parent)
        self._ids = tuple(client_ids)
        self.lead.setText(lead)
        self.explain_with(
            self.tr("It holds from the next run on: what was charged on stays as it is.")
        )
        own = {found.own.get(id_) for id_ in self._ids}
        self.form.show_terms(own.pop() if len(own) == 1 else None)

    def write(self, books: Books, terms: RebillTerms | None) -> Changes:
        return set_terms(books, self._ids, terms)
