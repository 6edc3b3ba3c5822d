"""The fields of a client as a form: shown, typed, checked, and told where they are refused."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.catalogue import Catalogue
from app.domain.errors import Refusal, Refused
from app.services.client_values import ClientFields
from app.services.identity_checks import CHECKED, Checks, checked
from app.services.imports import countries
from app.views import labels
from app.views.client.checked_field import CheckedField
from app.views.client.places import USUAL_LOCALES, country_name, locale_name
from app.views.formatting import Formats
from app.views.widgets.fields import ComboBox, LineEdit
from app.views.widgets.forms import FormField

_LONGEST = 200


class ClientForm(QObject):
    """Some of a client's fields. It makes and fills them; whoever asks for one lays it out."""

    edited = Signal()

    def __init__(self, names: Sequence[str], formats: Formats, parent: QObject) -> None:
        super().__init__(parent)
        self._formats = formats
        self._stored = ClientFields("")
        self._fields: dict[str, CheckedField | FormField] = {}
        for name in names:
            self._fields[name] = self._made(name)
        self.reset()

    def field(self, name: str) -> CheckedField | FormField:
        """Return the row of a field, to be laid out."""
        return self._fields[name]

    def editor(self, name: str) -> QWidget:
        """Return what a field is typed into."""
        return self._fields[name].editor

    def note(self, name: str) -> str:
        """Return what is said beside a field without refusing it."""
        field = self._fields[name]
        return field.note if isinstance(field, CheckedField) else ""

    def order_focus(self) -> None:
        """Let the keyboard go through the fields in their order, once they are laid out."""
        for before, after in pairwise(self._fields.values()):
            QWidget.setTabOrder(before.editor, after.editor)

    @property
    def stored(self) -> ClientFields:
        """The fields as the file has them."""
        return self._stored

    @property
    def is_changed(self) -> bool:
        """Whether something differs from the file."""
        return self.typed() != self._stored

    def show_fields(self, stored: ClientFields) -> None:
        """Show the fields as the file has them; what is being typed stays."""
        kept = {
            name: self._text(name)
            for name in self._fields
            if self._text(name) != _worded(self._stored, name)
        }
        self._stored = stored
        self.reset()
        for name, text in kept.items():
            self._set_text(name, text)
        self.check()

    def reset(self) -> None:
        """Show what the file has, whatever was typed."""
        for name, field in self._fields.items():
            self._set_text(name, _worded(self._stored, name))
            field.set_error("")
        self.check()

    def typed(self) -> ClientFields:
        """Return the fields as typed; a country by its code, where its name was understood."""
        texts: dict[str, Any] = {name: self._text(name) for name in self._fields}
        if "tags" in texts:
            texts["tags"] = tuple(texts["tags"].split(","))
        fields = replace(self._stored, **texts)
        understood = countries.country(fields.country).value
        return replace(fields, country=understood or fields.country).trimmed()

    def check(self) -> Checks:
        """Check the identity as typed, and say beside each field what was found."""
        found = checked(self.typed())
        for name in CHECKED:
            field = self._fields.get(name)
            if isinstance(field, CheckedField):
                self._show_check(field, name, found)
        field = self._fields.get("country")
        if isinstance(field, CheckedField):
            name = country_name(found.fields.country, self._formats.language)
            field.tell(name)
        return found

    def show_refusal(self, refused: Refused, catalogue: Catalogue) -> bool:
        """Say beside the field at fault why it was refused; False where no field is."""
        for field in self._fields.values():
            field.set_error("")
        at_fault = self._fields.get(_field_of(refused))
        if at_fault is None:
            return False
        at_fault.set_error(labels.refusal(refused, catalogue, self._formats))
        at_fault.editor.setFocus()
        return True

    def _made(self, name: str) -> CheckedField | FormField:
        caption = labels.field_name(name)
        match name:
            case "notes":
                notes = QPlainTextEdit()
                notes.setTabChangesFocus(True)
                notes.setFixedHeight(5 * notes.fontMetrics().lineSpacing())
                notes.textChanged.connect(self.edited)
                return FormField(caption, notes)
            case "locale":
                choice = ComboBox()
                for code in USUAL_LOCALES:
                    choice.addItem(locale_name(code, self._formats.language), code)
                choice.currentIndexChanged.connect(self.edited)
                return FormField(caption, choice)
            case _:
                return self._line(name, caption)

    def _line(self, name: str, caption: str) -> CheckedField | FormField:
        editor = LineEdit()
        editor.setMaxLength(_LONGEST)
        editor.textEdited.connect(self.edited)
        if name != "country" and name not in CHECKED:
            return FormField(caption, editor, hint=self._hint(name))
        field = CheckedField(caption, editor)
        # A number is wrong until it is typed to its end: nothing is said meanwhile.
        editor.textEdited.connect(field.clear)
        editor.editingFinished.connect(self.check)
        return field

    def _hint(self, name: str) -> str:
        match name:
            case "tags":
                return self.tr("Separated by commas")
            case "ledger_account":
                return self.tr("Empty: made from the reference, by the rule of the settings")
            case _:
                return ""

    def _show_check(self, field: CheckedField, name: str, found: Checks) -> None:
        problem = found.problems.get(name)
        if problem is not None:
            catalogue = Catalogue("", "EUR")
            said = [labels.import_problem(problem, catalogue, self._formats)]
            said.append(labels.import_suggestion(problem))
            field.warn(" ".join(part for part in said if part))
        elif name in found.passed:
            field.pass_on(self.tr("Passes its check"))
        else:
            field.clear()

    def _text(self, name: str) -> str:
        match self.editor(name):
            case QPlainTextEdit() as notes:
                return notes.toPlainText()
            case ComboBox() as choice:
                return str(choice.currentData())
            case LineEdit() as line:
                return line.text()
            case _:
                raise TypeError(name)

    def _set_text(self, name: str, text: str) -> None:
        match self.editor(name):
            case QPlainTextEdit() as notes:
                if notes.toPlainText() != text:
                    notes.setPlainText(text)
            case ComboBox() as choice:
                if choice.findData(text) < 0:
                    choice.addItem(locale_name(text, self._formats.language), text)
                choice.setCurrentIndex(choice.findData(text))
            case LineEdit() as line:
                if line.text() != text:
                    line.setText(text)
            case _:
                raise TypeError(name)


def _worded(fields: ClientFields, name: str) -> str:
    return ", ".join(fields.tags) if name == "tags" else str(getattr(fields, name))


def _field_of(refused: Refused) -> str:
    match refused.reason:
        case Refusal.CLIENT_DUPLICATED:
            return str(refused.facts["field"])
        case Refusal.NAME_MISSING:
            return "legal_name"
        case Refusal.COUNTRY_UNKNOWN:
            return "country"
        case Refusal.ACCOUNT_NOT_PLAIN | Refusal.ACCOUNT_TOO_LONG:
            return "ledger_account"
        case _:
            return ""
