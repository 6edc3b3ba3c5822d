"""Rows of the form of accounting: an account with its name, a financial year, a short code."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.errors import Refusal, Refused
from app.services.entries.winbooks_settings import FinancialYear
from app.views import labels
from app.views.client.checked_field import CheckedField
from app.views.failures import failure_sentence
from app.views.formatting import Formats
from app.views.theme import Space
from app.views.typed import Mistyped, typed_date
from app.views.widgets.fields import LineEdit
from app.views.widgets.forms import FormField

_NUMBER_WIDTH = 230
_LONGEST = 60


class NamedRow(QWidget):
    """A number or code, captioned by what it is for, and its name beside it."""

    edited = Signal()

    def __init__(self, caption: str, name_caption: str, *, softly: int, warning: str) -> None:
        super().__init__()
        self.number, self.name = _line(), _line()
        self._softly, self._warning = softly, warning
        self.field = CheckedField(caption, self.number)
        self.field.setFixedWidth(_NUMBER_WIDTH)
        name_field = FormField(name_caption, self.name)
        self.name.setAccessibleName(f"{caption}: {name_caption}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.CARD)
        row.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(name_field, 1, Qt.AlignmentFlag.AlignTop)
        for editor in (self.number, self.name):
            editor.textEdited.connect(self.edited)
        self.number.textEdited.connect(self.field.clear)
        self.number.editingFinished.connect(self.look)

    def show_named(self, number: str, name: str) -> None:
        """Show what is set."""
        self.number.setText(number)
        self.name.setText(name)
        self.field.set_error("")
        self.look()

    def typed(self) -> tuple[str, str]:
        """Return number and name as typed."""
        return self.number.text().strip(), self.name.text().strip()

    def look(self) -> None:
        """Say where some program would cut the number."""
        if len(self.typed()[0]) > self._softly:
            self.field.warn(self._warning)
        else:
            self.field.clear()


class ShortField(FormField):
    """A short code or a number of days."""

    edited = Signal()

    def __init__(self, caption: str, *, hint: str = "") -> None:
        self.line = _line()
        super().__init__(caption, self.line, hint=hint)
        self.line.textEdited.connect(self.edited)

    def show_text(self, text: str) -> None:
        """Show what is set."""
        self.line.setText(text)
        self.set_error("")

    def typed(self) -> str:
        """Return it as typed."""
        return self.line.text().strip()


class NumberField(ShortField):
    """A whole number within bounds; out of them, `reason` says so."""

    def __init__(self, caption: str, reason: Refusal, least: int, most: int) -> None:
        super().__init__(caption)
        self._reason, self._least, self._most = reason, least, most

    def show_number(self, number: int | None) -> None:
        """Show what is set."""
        self.show_text("" if number is None else str(number))

    def number(self, formats: Formats, *, needed: bool = False) -> int | None:
        """Return the number; None where there is none, or where it is wrong, said at the field."""
        text = self.typed()
        self.set_error("")
        if not text and not needed:
            return None
        if text.isascii() and text.isdigit() and self._least <= int(text) <= self._most:
            return int(text)
        refused = Refused(self._reason, least=self._least, most=self._most)
        self.set_error(failure_sentence(refused, formats))
        return None


class YearRow(QWidget):
    """A financial year: its character in WinBooks, its first day, its last."""

    edited = Signal()

    def __init__(self, formats: Formats, today: date) -> None:
        super().__init__()
        self._formats, self._today = formats, today
        self.code = ShortField(self.tr("Year in WinBooks (1–9, A–Z)"))
        self.first = ShortField(self.tr("First day"))
        self.last = ShortField(self.tr("Last day"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.CARD)
        for field in self.fields:
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            field.edited.connect(self.edited)

    @property
    def fields(self) -> tuple[ShortField, ShortField, ShortField]:
        """Its fields in their order."""
        return self.code, self.first, self.last

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not any(field.typed() for field in self.fields)

    def show_year(self, year: FinancialYear | None) -> None:
        """Show a year that is set, or none."""
        day = self._formats.day
        texts = (
            ("", "", "") if year is None else (year.code, day(year.first_day), day(year.last_day))
        )
        for field, text in zip(self.fields, texts, strict=True):
            field.show_text(text)

    def year(self) -> FinancialYear | None:
        """Return the year as typed; None where it is none, which is said at its fields."""
        for field in self.fields:
            field.set_error("")
        first, last = self._day(self.first), self._day(self.last)
        if first is None or last is None:
            return None
        if last < first:
            self.last.set_error(self.tr("This day lies before the first one."))
            return None
        try:
            return FinancialYear(self.code.typed().upper(), first, last)
        except ValueError:
            self.code.set_error(
                self.tr("Type the one character that WinBooks has for the year: 1 to 9, or A to Z.")
            )
            return None

    def _day(self, field: ShortField) -> date | None:
        try:
            return typed_date(field.typed(), today=self._today)
        except Mistyped as error:
            field.set_error(labels.mistyped(error))
            return None


def _line() -> LineEdit:
    made = LineEdit()
    made.setMaxLength(_LONGEST)
    return made
