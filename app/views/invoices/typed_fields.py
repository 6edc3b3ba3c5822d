"""The fields in which an invoice and its lines are typed: amounts, numbers of units, clients."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QListView

from app.domain.invoice_matching import UNIT
from app.services.imports.known_clients import KnownClient
from app.services.imports.stated_figures import quantity
from app.services.invoices.choosing import ClientChoices, client_choices
from app.views import labels
from app.views.formatting import Formats
from app.views.invoices.words import quantity_words
from app.views.typed import Mistake, Mistyped, typed_amount
from app.views.widgets.fields import LineEdit
from app.views.widgets.forms import FormField
from app.views.workspace import Workspace


class AmountField(FormField):
    """An amount that may be below zero; an optional one may be left empty."""

    def __init__(
        self, caption: str, formats: Formats, currency: str, *, optional: bool = False
    ) -> None:
        self.line = LineEdit()
        super().__init__(caption, self.line)
        self._formats, self._currency, self._optional = formats, currency, optional
        self.line.textChanged.connect(lambda _text: self.set_error(""))

    def show_amount(self, minor: int | None) -> None:
        """Show an amount; None: nothing."""
        self.line.setText("" if minor is None else self._formats.bare(minor, self._currency))

    def amount(self) -> int | None:
        """Return the amount; None where it is left empty. Raises `Mistyped`, said at the field."""
        text = self.line.text()
        if self._optional and not text.strip():
            return None
        try:
            return typed_amount(text, currency=self._currency, signed=True)
        except Mistyped as mistake:
            self.set_error(labels.mistyped(mistake))
            raise


class QuantityField(FormField):
    """How many are billed, or a part of one; it may be left empty."""

    def __init__(self, caption: str, formats: Formats) -> None:
        self.line = LineEdit(placeholder=quantity_words(UNIT, formats))
        super().__init__(caption, self.line)
        self.line.textChanged.connect(lambda _text: self.set_error(""))

    def parts(self) -> int | None:
        """Return the quantity in parts of one. Raises `Mistyped`, said at the field."""
        text = self.line.text().strip()
        if not text:
            return None
        found = quantity(text).value
        if found is None:
            mistake = Mistyped(Mistake.NOT_A_NUMBER, text)
            self.set_error(labels.mistyped(mistake))
            raise mistake
        return found


class ClientField(FormField):
    """A client by name, reference or number; what is typed is completed from the list of them."""

    def __init__(self, caption: str, workspace: Workspace, *, hint: str = "") -> None:
        self.line = LineEdit()
        super().__init__(caption, self.line, hint=hint)
        self._choices: ClientChoices = workspace.ask(client_choices)
        self._named = {
            labels.client_named(client.name, client.reference): client
            for client in self._choices.clients
        }
        completer = QCompleter(list(self._named), self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        self.line.setCompleter(completer)
        popup = completer.popup()
        if isinstance(popup, QListView):
            popup.setSpacing(3)
        self.line.textChanged.connect(lambda _text: self.set_error(""))

    def client(self) -> KnownClient | None:
        """Return the client; None where the field is empty. Raises ValueError, said at the field.

        That is where nobody is known by what was typed, or several are.
        """
        text = self.line.text().strip()
        if not text:
            return None
        named = self._named.get(text)
        found = (named,) if named is not None else self._choices.found(text)
        if len(found) == 1:
            return found[0]
        if found:
            self.set_error(self.tr("Several clients are known by this. Choose one in the list."))
        else:
            self.set_error(self.tr("No client is known by this. Choose one in the list."))
        raise ValueError(text)
