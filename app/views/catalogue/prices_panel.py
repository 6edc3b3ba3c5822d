"""The prices of the current plan or service, version by version, under the table of the parts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.catalogue.draft import PartRow, PriceRow, Section
from app.views.catalogue.draft_acts import price_added, price_removed
from app.views.catalogue.draft_typing import price_typed
from app.views.catalogue.grid import GridView
from app.views.catalogue.note_line import NoteLine
from app.views.catalogue.notes import price_note, why_price_kept
from app.views.catalogue.rows import Editor, price_columns, price_rows, prices_fields
from app.views.catalogue.words import part_name
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.buttons import Button, GhostButton
from app.views.widgets.texts import Text


class PricesPanel(QWidget):
    """Shows one part's versions; `edited` carries the draft with what was done to them."""

    edited = Signal(object)

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section = section
        self._editor: Editor | None = None
        self._row: PartRow | None = None
        self._title = Text("", size=Size.HEADING, weight=Weight.SEMIBOLD)
        self.grid = GridView(self.tr("Prices"), price_columns())
        self.note = NoteLine()
        self.add_button = Button(self.tr("Add a p&rice"), icon_name="plus")
        self.remove_button = GhostButton(self.tr("De&lete the price"), icon_name="trash-2")
        head = QHBoxLayout()
        head.setContentsMargins(Space.LIST_MARGIN, Space.GRID, Space.LIST_MARGIN, Space.GRID)
        head.setSpacing(Space.GRID)
        head.addWidget(self._title, 1)
        head.addWidget(self.remove_button)
        head.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.grid, 1)
        column.addWidget(self.note)
        column.addStretch()
        self.grid.grid.typed.connect(self._on_typed, Qt.ConnectionType.QueuedConnection)
        self.grid.cell_changed.connect(self._say)
        self.add_button.clicked.connect(self._on_add)
        self.remove_button.clicked.connect(self._on_remove)

    def show_part(self, editor: Editor, row: PartRow | None) -> None:
        """Show the prices of a part, or of none."""
        other = self._row is None or row is None or self._row.id != row.id
        self._editor, self._row = editor, row
        self.setEnabled(row is not None)
        if row is None:
            self._title.setText(self.tr("Prices"))
            self.grid.show_rows([])
            self.note.say("")
            return
        name = part_name(row.part, editor.typing.formats.language)
        self._title.setText(self.tr("Prices of {part}").format(part=name))
        self.grid.show_rows(price_rows(editor, self._section, row))
        if other:
            self.grid.go_to(self._latest(row).id)
        self.grid.fit()
        self._say()

    @staticmethod
    def _latest(row: PartRow) -> PriceRow:
        return max(row.prices, key=lambda price: price.version.new_from)

    def _current(self) -> PriceRow | None:
        place = self.grid.place
        if self._row is None or place is None:
            return None
        return next((price for price in self._row.prices if price.id == place[0]), None)

    def _say(self) -> None:
        price, place = self._current(), self.grid.place
        if self._editor is None or self._row is None or price is None or place is None:
            return
        note = price_note(self._editor, self._section, self._row, price, place[1])
        self.note.say(note.sentence, icon_name=note.icon_name, tone=note.tone)

    def _on_typed(self, price_id: int, field: str, text: str) -> None:
        if self._editor is None or self._row is None:
            return
        draft = price_typed(
            self._editor.draft,
            self._section,
            self._row.id,
            price_id,
            prices_fields()[field],
            text,
            self._editor.typing,
        )
        self.edited.emit(draft)

    def _on_add(self) -> None:
        if self._editor is None or self._row is None:
            return
        today = self._editor.in_use.today
        draft, price_id = price_added(self._editor.draft, self._section, self._row.id, today)
        self.edited.emit(draft)
        self.grid.go_to(price_id, "new_from")
        self.grid.setFocus()

    def _on_remove(self) -> None:
        price = self._current()
        if self._editor is None or self._row is None or price is None:
            return
        why_not = why_price_kept(self._editor, self._section, self._row, price)
        if why_not:
            self.note.say(why_not, icon_name="circle-alert", tone=Tone.DANGER)
            return
        row_id = self._row.id
        self.edited.emit(price_removed(self._editor.draft, self._section, row_id, price.id))
        self.grid.setFocus()
