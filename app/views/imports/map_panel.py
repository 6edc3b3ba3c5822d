"""What every row must have: where it comes from, or one text for all rows without a column."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.clients import ClientStatus
from app.services.imports.countries import country
from app.services.imports.days import day
from app.services.imports.fields import Field
from app.services.imports.words import locale, word
from app.views import labels
from app.views.imports.chosen import Chosen
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.fields import ComboBox, LineEdit
from app.views.widgets.forms import FormField
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.texts import Ground, Text, set_ground

_WIDTH: Final = 296
_SAME_FOR_ALL: Final = (
    Field.COUNTRY,
    Field.LOCALE,
    Field.STATUS,
    Field.READ_ON,
    Field.INVOICE_NUMBER,
    Field.INVOICE_DATE,
)
"""What may well be the same for every row of a file."""

_DAYS: Final = (Field.READ_ON, Field.INVOICE_DATE)

_EXAMPLES: Final = {
    Field.COUNTRY: "FR",
    Field.LOCALE: "fr-FR",
    Field.READ_ON: "31/01/2026",
    Field.INVOICE_NUMBER: "FA-2026-0117",
    Field.INVOICE_DATE: "31/01/2026",
}


class MandatoryPanel(QWidget):
    """The list of mandatory fields. It is built anew only when other fields lack a column."""

    constant_typed = Signal(object, str)
    """The field, and the text for every row."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._shown: tuple[object, ...] = ()
        self._editors: dict[Field, FormField] = {}
        set_ground(self, Ground.SUNKEN)
        self.setFixedWidth(_WIDTH)
        self._column = QVBoxLayout(self)
        margin = Space.WIZARD_MARGIN
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(Space.GRID)
        title = self.tr("Every row must have")
        self._column.addWidget(Text(title, size=Size.LEAD, weight=Weight.SEMIBOLD))
        self._list = QWidget()
        self._column.addWidget(self._list)
        self._column.addStretch(1)

    def show_chosen(self, chosen: Chosen) -> None:
        """Show where each mandatory field comes from."""
        places = chosen.mapping.places
        shown = (chosen.kind, *(f for f in chosen.mapping.mandatory(chosen.kind) if f in places))
        if shown != self._shown or not self._editors.keys().isdisjoint(places):
            self._shown = shown
            self._rebuild(chosen)
        for place, form in self._editors.items():
            form.set_error(self._wrong(place, chosen.mapping.constants))

    def editor_of(self, place: Field) -> QWidget | None:
        """The field in which one text for all rows is typed."""
        form = self._editors.get(place)
        return None if form is None else form.editor

    def _rebuild(self, chosen: Chosen) -> None:
        self._editors = {}
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.THREE_QUARTERS)
        places = chosen.mapping.places
        for place in chosen.mapping.mandatory(chosen.kind):
            if place in places:
                column.addLayout(self._line(place, "circle-check", Tone.POSITIVE))
            elif place in _SAME_FOR_ALL:
                column.addWidget(self._form(place, chosen.mapping.constants.get(place, "")))
            else:
                column.addLayout(self._line(place, "circle-alert", Tone.DANGER))
        self._column.replaceWidget(self._list, fresh)
        self._list.deleteLater()
        self._list = fresh

    def _line(self, place: Field, icon: str, tone: Tone) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.GRID)
        row.addWidget(GlyphLabel(icon, tone=tone, size=14), 0, Qt.AlignmentFlag.AlignTop)
        name = labels.field_name(place.value)
        if tone is Tone.DANGER:
            name = self.tr("{field}: choose its column").format(field=name)
        tone = Tone.TEXT if tone is Tone.POSITIVE else tone
        row.addWidget(Text(name, tone=tone, wrap=True), 1)
        return row

    def _form(self, place: Field, text: str) -> FormField:
        name = labels.field_name(place.value)
        if place is Field.STATUS:
            editor: QWidget = self._status_choice(text)
        else:
            line = LineEdit(placeholder=_EXAMPLES[place])
            line.setText(text)
            line.textChanged.connect(partial(self.constant_typed.emit, place))
            editor = line
        caption = self.tr("{field}, the same for every row").format(field=name)
        form = FormField(caption, editor)
        self._editors[place] = form
        return form

    def _status_choice(self, text: str) -> ComboBox:
        choice = ComboBox()
        choice.addItem("—", "")
        for status in ClientStatus:
            choice.addItem(labels.status_name(status), word(status, self._language))
        choice.setCurrentIndex(max(0, choice.findData(text)))
        choice.activated.connect(
            lambda: self.constant_typed.emit(Field.STATUS, choice.currentData())
        )
        return choice

    def _wrong(self, place: Field, constants: Mapping[Field, str]) -> str:
        text = constants.get(place, "")
        if not text:
            return self.tr("There is no column for it: fill this in, or choose its column.")
        if place is Field.COUNTRY and country(text).value is None:
            return self.tr("This is not a country. Type its two letters, as in FR, BE or LU.")
        if place is Field.LOCALE and locale(text, constants.get(Field.COUNTRY)).value is None:
            return self.tr("This is not a language with a country. Type it as in fr-BE or nl-BE.")
        if place in _DAYS and day(text).value is None:
            return self.tr("This is not a date. Type the day first, as in 31/01/2026.")
        return ""
