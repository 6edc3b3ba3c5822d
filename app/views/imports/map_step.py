"""Step two, map: which column of the file is taken for which field."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.imports.fields import Field, fields_of
from app.services.imports.mapping import ColumnMapping
from app.views.imports.chosen import Chosen
from app.views.imports.map_panel import MandatoryPanel
from app.views.imports.map_row import MapRow, first_values
from app.views.theme import Space, Tone
from app.views.widgets.buttons import LinkButton
from app.views.widgets.layouts import scrolled
from app.views.widgets.texts import Ground, Hairline, Text, set_ground


class MapStep(QWidget):
    """The columns at the left, what every row must have at the right."""

    mapping_changed = Signal(object)
    """The `ColumnMapping` as it is now chosen."""
    forget_wanted = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: Chosen | None = None
        self.rows: list[MapRow] = []
        self.panel = MandatoryPanel(language)
        self.panel.constant_typed.connect(self._on_constant)
        self._about = Text(tone=Tone.SECONDARY, wrap=True)
        self._remembered = Text(
            self.tr("Mapped as you did for these headings before."), tone=Tone.SECONDARY
        )
        self.forget = LinkButton(self.tr("&Forget this mapping"), icon_name="rotate-ccw")
        self.forget.clicked.connect(self.forget_wanted)
        self._area = scrolled()
        self._build()

    def show_chosen(self, chosen: Chosen) -> None:
        """Show how the columns are taken; rows are made anew for another table or kind only."""
        before, self._chosen = self._chosen, chosen
        if before is None or before.table is not chosen.table or before.kind is not chosen.kind:
            self._rebuild(chosen)
        unused = chosen.mapping.unused(chosen.kind)
        for row, field in zip(self.rows, chosen.mapping.columns, strict=True):
            row.show_field(field, wanted=field not in unused)
        self.panel.show_chosen(chosen)
        self._remembered.setVisible(chosen.remembered)
        self.forget.setVisible(chosen.remembered)

    def _rebuild(self, chosen: Chosen) -> None:
        fresh = QWidget()
        set_ground(fresh, Ground.SURFACE)
        column = QVBoxLayout(fresh)
        margin = Space.LIST_MARGIN
        column.setContentsMargins(margin, 0, margin, Space.GRID)
        column.setSpacing(0)
        fields = fields_of(chosen.kind)
        self.rows = []
        for place, heading in enumerate(chosen.table.headings):
            name = heading or self.tr("(column {number})").format(number=place + 1)
            row = MapRow(place, name, first_values(chosen.table, place), fields, fresh)
            row.chosen.connect(self._on_chosen)
            self.rows.append(row)
            column.addWidget(row)
        column.addStretch(1)
        self._area.setWidget(fresh)

    def _build(self) -> None:
        head = QHBoxLayout()
        margin = Space.LIST_MARGIN
        head.setContentsMargins(margin, Space.THREE_QUARTERS, margin, Space.THREE_QUARTERS)
        head.setSpacing(Space.GRID)
        self._about.setText(
            self.tr("Each column with its first values, and the field that it is taken for.")
        )
        head.addWidget(self._about, 1)
        head.addWidget(self._remembered)
        head.addWidget(self.forget)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(head)
        left.addWidget(Hairline())
        left.addWidget(self._area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(Hairline(vertical=True))
        row.addWidget(self.panel)

    def _on_chosen(self, place: int, field: Field | None) -> None:
        if self._chosen is not None:
            self._change(self._chosen.mapping.with_column(place, field))

    def _on_constant(self, field: Field, text: str) -> None:
        if self._chosen is not None:
            self._change(self._chosen.mapping.with_constant(field, text.strip()))

    def _change(self, mapping: ColumnMapping) -> None:
        self.mapping_changed.emit(mapping)
