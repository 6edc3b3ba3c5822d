"""The firm's identity and billing information, as a form."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.services.imports.countries import ISO_CODES
from app.services.settings import FirmCard
from app.views.theme import Space
from app.views.widgets.fields import CheckBox, LineEdit
from app.views.widgets.forms import FormField


class FirmForm(QWidget):
    """Fields of the firm's card; `edited` says that a value differs from what was shown."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = FirmCard()
        captions = self._captions()
        self._editors = {name: LineEdit() for name in captions}
        self._fields = {
            name: FormField(caption, self._editors[name]) for name, caption in captions.items()
        }
        self._reverse = CheckBox(self.tr("Vendor abroad: reverse char&ge, no VAT billed"))
        self._by_month = CheckBox(self.tr("One &statement a month instead of one a day"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.CARD)
        grid.setVerticalSpacing(Space.THREE_QUARTERS)
        for place, (name, field) in enumerate(self._fields.items()):
            grid.addWidget(field, place // 2, place % 2)
            self._editors[name].textEdited.connect(self.edited)
        below = (len(self._fields) + 1) // 2
        for row, box in enumerate((self._reverse, self._by_month)):
            grid.addWidget(box, below + row, 0, 1, 2)
            box.clicked.connect(self.edited)

    def show_card(self, card: FirmCard) -> None:
        """Show the firm as it is stored."""
        self._card = card
        for name, field in self._fields.items():
            self._editors[name].setText(getattr(card, name))
            field.set_error("")
        self._reverse.setChecked(card.reverse_charge)
        self._by_month.setChecked(card.documents_by_month)

    def card(self) -> FirmCard:
        """Return the firm as typed."""
        typed = {name: editor.text().strip() for name, editor in self._editors.items()}
        typed["country"] = typed["country"].upper()
        typed["currency"] = typed["currency"].upper()
        return replace(
            self._card,
            **typed,
            reverse_charge=self._reverse.isChecked(),
            documents_by_month=self._by_month.isChecked(),
        )

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not stored."""
        return self.card() != self._card

    def problems(self) -> bool:
        """Mark what cannot be stored; return whether anything is."""
        typed = self.card()
        missing = self.tr("The firm needs a name: type it here.")
        country = self.tr("Type the two letters of a country, such as FR or BE.")
        currency = self.tr("Type the three letters of a currency, such as EUR.")
        self._fields["name"].set_error("" if typed.name else missing)
        self._fields["country"].set_error("" if typed.country in ISO_CODES else country)
        self._fields["currency"].set_error("" if _is_code(typed.currency, 3) else currency)
        return any(field.error for field in self._fields.values())

    def error_of(self, name: str) -> str:
        """Return the sentence at a field; empty where it is accepted."""
        return self._fields[name].error

    def type_into(self, name: str, text: str) -> None:
        """Type over a field, as a person would."""
        editor = self._editors[name]
        editor.selectAll()
        editor.insert(text)
        editor.textEdited.emit(text)

    def focus_first_problem(self) -> None:
        """Put the cursor into the first field that is marked."""
        for field in self._fields.values():
            if field.error:
                field.editor.setFocus()
                return

    def _captions(self) -> dict[str, str]:
        return {
            "name": self.tr("&Name of the firm"),
            "country": self.tr("C&ountry"),
            "currency": self.tr("Currenc&y"),
            "company_number": self.tr("Company n&umber"),
            "vat_number": self.tr("VA&T number"),
            "billing_name": self.tr("Name on the &bills"),
            "billing_email": self.tr("E-&mail for the bills"),
            "street": self.tr("St&reet and number"),
            "postal_code": self.tr("&Postal code"),
            "city": self.tr("C&ity"),
        }


def _is_code(text: str, length: int) -> bool:
    return len(text) == length and text.isascii() and text.isalpha()
