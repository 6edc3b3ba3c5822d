"""One tab of the page: the table of its parts, and what belongs to the current one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.views.catalogue.draft import PartRow, Section
from app.views.catalogue.draft_acts import added, duplicated, removed
from app.views.catalogue.draft_typing import part_typed
from app.views.catalogue.flaws import Place
from app.views.catalogue.grid import GridView
from app.views.catalogue.note_line import NoteLine
from app.views.catalogue.notes import part_note, why_kept
from app.views.catalogue.plan_details import PlanDetails
from app.views.catalogue.prices_panel import PricesPanel
from app.views.catalogue.promo_details import PromoDetails
from app.views.catalogue.rows import Editor, columns_of, fields_of, part_rows
from app.views.catalogue.words import CatalogueText
from app.views.theme import Tone
from app.views.widgets.empty_state import Act, EmptyState
from app.views.widgets.texts import Hairline

_DETAILS_WIDTH = 360


class SectionPanel(QWidget):
    """Shows a section of the draft; `edited` carries the draft with what was done to it."""

    edited = Signal(object)

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section = section
        self._editor: Editor | None = None
        self.grid = GridView(_table_name(section), columns_of(section))
        self.note = NoteLine()
        self.prices = None if section is Section.PROMO_CODES else PricesPanel(section)
        self.plan_details = PlanDetails() if section is Section.PLANS else None
        self.promo_details = PromoDetails() if section is Section.PROMO_CODES else None
        beside = (self.prices, self.plan_details, self.promo_details)
        self._beside = tuple(part for part in beside if part is not None)
        self._stack = QStackedWidget()
        self._build()
        self.grid.grid.typed.connect(self._on_typed, Qt.ConnectionType.QueuedConnection)
        self.grid.cell_changed.connect(self._on_cell_changed)
        for part in self._beside:
            part.edited.connect(self.edited)

    @property
    def grids(self) -> tuple[GridView, ...]:
        """The tables that are typed in."""
        return (self.grid,) if self.prices is None else (self.grid, self.prices.grid)

    @property
    def current(self) -> PartRow | None:
        """The current part."""
        place = self.grid.place
        if self._editor is None or place is None:
            return None
        rows = self._editor.draft.sections[self._section]
        return next((row for row in rows if row.id == place[0]), None)

    def show_editor(self, editor: Editor) -> None:
        """Show the section as it is in the editor."""
        self._editor = editor
        rows = part_rows(editor, self._section)
        self.grid.show_rows(rows)
        self.grid.fit()
        self._stack.setCurrentIndex(0 if rows else 1)
        self._show_current()

    def add(self) -> None:
        """Add an empty part and open its code to be typed."""
        if self._editor is not None:
            draft, row_id = added(self._editor.draft, self._section, self._editor.in_use.today)
            self.edited.emit(draft)
            self._open(row_id)

    def duplicate(self) -> None:
        """Add a copy of the current part and open its code to be typed."""
        row = self.current
        if self._editor is not None and row is not None:
            draft, row_id = duplicated(self._editor.draft, self._section, row.id)
            self.edited.emit(draft)
            self._open(row_id)

    def remove(self) -> None:
        """Remove the current part, or say why it stays."""
        row = self.current
        if self._editor is None or row is None:
            return
        why_not = why_kept(self._editor, self._section, row)
        if why_not:
            self.note.say(why_not, icon_name="circle-alert", tone=Tone.DANGER)
            return
        self.edited.emit(removed(self._editor.draft, self._section, row.id))
        self.grid.setFocus()

    def go_to(self, place: Place) -> None:
        """Lead to a cell, that of a price among them."""
        self.grid.go_to(place.row, place.field if place.price is None else None)
        grid = self.grid
        if place.price is not None and self.prices is not None:
            grid = self.prices.grid
            grid.go_to(place.price, place.field)
        grid.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        lower = QHBoxLayout()
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(0)
        if self.plan_details is not None:
            self.plan_details.setFixedWidth(_DETAILS_WIDTH)
        for place, part in enumerate(self._beside):
            if place:
                lower.addWidget(Hairline(vertical=True))
            lower.addWidget(part, 1 if place == 0 else 0)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.grid, 1)
        column.addWidget(self.note)
        column.addWidget(Hairline())
        column.addLayout(lower, 1 if self.prices is not None else 0)
        self._stack.addWidget(shown)
        self._stack.addWidget(self._empty())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _empty(self) -> EmptyState:
        title, sentence, act = _empty_words(self._section)
        empty = EmptyState("tags", title, sentence, acts=[act])
        empty.act_chosen.connect(self.add)
        return empty

    def _open(self, row_id: int) -> None:
        self.grid.go_to(row_id, "code")
        self.grid.setFocus()
        self.grid.open_cell(self.grid.currentIndex())

    def _show_current(self) -> None:
        if self._editor is None:
            return
        for part in self._beside:
            part.show_part(self._editor, self.current)
        self._say()

    def _say(self) -> None:
        row, place = self.current, self.grid.place
        if self._editor is None or row is None or place is None:
            self.note.say("")
            return
        note = part_note(self._editor, self._section, row, place[1])
        self.note.say(note.sentence, icon_name=note.icon_name, tone=note.tone)

    def _on_cell_changed(self) -> None:
        self._show_current()

    def _on_typed(self, row_id: int, field: str, text: str) -> None:
        if self._editor is not None:
            known = fields_of(self._section)[field]
            editor = self._editor
            draft = part_typed(editor.draft, self._section, row_id, known, text, editor.typing)
            self.edited.emit(draft)


def _table_name(section: Section) -> str:
    match section:
        case Section.PLANS:
            return CatalogueText.tr("Plans")
        case Section.ADD_ONS:
            return CatalogueText.tr("Extra services")
        case Section.PROMO_CODES:
            return CatalogueText.tr("Promo codes")


def _empty_words(section: Section) -> tuple[str, str, Act]:
    match section:
        case Section.PLANS:
            return (
                CatalogueText.tr("No plans yet"),
                CatalogueText.tr("What your clients subscribe to, with its prices and its quota."),
                Act(
                    "add",
                    "plus",
                    CatalogueText.tr("New plan"),
                    CatalogueText.tr("Type it here, or import a catalogue above."),
                ),
            )
        case Section.ADD_ONS:
            return (
                CatalogueText.tr("No extra services yet"),
                CatalogueText.tr("What is billed beside a plan that offers it."),
                Act(
                    "add",
                    "plus",
                    CatalogueText.tr("New extra service"),
                    CatalogueText.tr("Type it here, then offer it with a plan."),
                ),
            )
        case Section.PROMO_CODES:
            return (
                CatalogueText.tr("No promo codes yet"),
                CatalogueText.tr("What gives a discount when it is typed."),
                Act(
                    "add",
                    "plus",
                    CatalogueText.tr("New promo code"),
                    CatalogueText.tr("Type it here, with what it takes and for how long."),
                ),
            )
