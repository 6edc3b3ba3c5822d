"""What was found in a file: its format and size, the sheet and the kind, both changeable."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services.imports.fields import Kind
from app.services.imports.table import Table
from app.views.formatting import Formats
from app.views.imports.words import file_name, size_details, source_details
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.fields import ComboBox, RadioButton
from app.views.widgets.forms import FormField
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.layouts import emptied
from app.views.widgets.texts import Card, Hairline, Text

_NAME = 64


class FoundCard(Card):
    """One file, as it was understood."""

    sheet_chosen = Signal(str)
    kind_chosen = Signal(object)
    """A `Kind`."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._name = Text(size=Size.LEAD, weight=Weight.SEMIBOLD)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(Space.PAGE_MARGIN)
        self._facts.setVerticalSpacing(Space.HALF)
        self._sheet = ComboBox()
        self._sheet_field = FormField(self.tr("&Sheet"), self._sheet)
        self._sheet.activated.connect(self._on_sheet)
        self._kinds = {
            Kind.CLIENTS: RadioButton(self.tr("C&lients, who come in as drafts")),
            Kind.PORTFOLIO: RadioButton(
                self.tr("An &existing portfolio, with status and subscriptions")
            ),
            Kind.DETAILS: RadioButton(
                self.tr("&References, managers and tags of clients that are here already")
            ),
            Kind.USAGE: RadioButton(self.tr("Documents &used by clients that are here already")),
            Kind.INVOICE: RadioButton(self.tr("A &vendor's invoice, to compare with your books")),
        }
        self._group = QButtonGroup(self)
        for button in self._kinds.values():
            self._group.addButton(button)
        self._group.buttonClicked.connect(self._on_kind)
        self._build()

    def show_table(self, table: Table, kind: Kind) -> None:
        """Show what was found."""
        name = self.fontMetrics().elidedText(
            file_name(table),
            Qt.TextElideMode.ElideMiddle,
            self.fontMetrics().averageCharWidth() * _NAME,
        )
        self._name.setText(name)
        emptied(self._facts)
        details = (*source_details(table.source), *size_details(table, self._formats))
        for place, (caption, value) in enumerate(details):
            self._facts.addWidget(Text(caption, size=Size.CAPTION, tone=Tone.SECONDARY), 0, place)
            self._facts.addWidget(Text(value), 1, place)
        self._facts.setColumnStretch(len(details), 1)
        self._show_sheets(table)
        self._kinds[kind].setChecked(True)

    def _show_sheets(self, table: Table) -> None:
        self._sheet.clear()
        self._sheet.addItems(table.source.sheets)
        self._sheet.setCurrentText(table.source.sheet)
        self._sheet_field.setVisible(len(table.source.sheets) > 1)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.GRID)
        head.addWidget(GlyphLabel("file-spreadsheet", tone=Tone.ACCENT))
        head.addWidget(self._name, 1)
        self.body.addLayout(head)
        self.body.addLayout(self._facts)
        self.body.addWidget(self._sheet_field)
        self.body.addSpacing(Space.HALF)
        self.body.addWidget(Hairline())
        self.body.addSpacing(Space.HALF)
        caption = self.tr("What it holds")
        self.body.addWidget(
            Text(caption, size=Size.CAPTION, weight=Weight.MEDIUM, tone=Tone.SECONDARY)
        )
        choices = QVBoxLayout()
        choices.setSpacing(Space.GRID)
        for button in self._kinds.values():
            choices.addWidget(button)
        self.body.addLayout(choices)

    def _on_sheet(self) -> None:
        self.sheet_chosen.emit(self._sheet.currentText())

    def _on_kind(self) -> None:
        self.kind_chosen.emit(
            next(kind for kind, button in self._kinds.items() if button.isChecked())
        )
