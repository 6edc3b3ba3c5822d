"""What a promo code has beside its figures: what it is taken from, and for whom it is."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.calendar import Interval
from app.domain.catalogue import PromoCode, Scope
from app.views import labels
from app.views.catalogue.draft import PartRow, Section
from app.views.catalogue.draft_acts import with_part
from app.views.catalogue.rows import Editor
from app.views.catalogue.words import part_name
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.fields import CheckBox, RadioButton
from app.views.widgets.layouts import emptied
from app.views.widgets.texts import Text


class PromoDetails(QWidget):
    """Choices of the current promo code; `edited` carries the draft with what was chosen."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor: Editor | None = None
        self._row: PartRow | None = None
        self.scopes = {scope: RadioButton(labels.scope_name(scope)) for scope in Scope}
        self.intervals = {each: CheckBox(labels.interval_name(each)) for each in Interval}
        self.once = CheckBox(self.tr("Once per c&lient"))
        self.plans: dict[str, CheckBox] = {}
        group = QButtonGroup(self)
        for scope, button in self.scopes.items():
            group.addButton(button)
            button.clicked.connect(partial(self._on_scope, scope))
        for box in self.intervals.values():
            box.clicked.connect(self._on_limits)
        self.once.clicked.connect(self._on_limits)
        self._plans = QVBoxLayout()
        self._plans.setSpacing(Space.HALF)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LIST_MARGIN, Space.CARD, Space.LIST_MARGIN, Space.CARD)
        row.setSpacing(Space.PAGE_MARGIN)
        for column in self._columns():
            row.addLayout(column)
        row.addStretch(1)

    def show_part(self, editor: Editor, row: PartRow | None) -> None:
        """Show the choices of a promo code, or of none."""
        self._editor, self._row = editor, row
        promo = row.part if row is not None else None
        self.setEnabled(promo is not None)
        self._show_plans(editor)
        if not isinstance(promo, PromoCode):
            return
        self.scopes[promo.scope].setChecked(True)
        for interval, box in self.intervals.items():
            box.setChecked(interval in promo.intervals)
        for code, box in self.plans.items():
            box.setChecked(code in promo.plans)
        self.once.setChecked(promo.once_per_client)

    def _columns(self) -> list[QVBoxLayout]:
        uses = _column(self.tr("Uses"), self.once)
        intervals = _column(self.tr("Billing intervals"), *self.intervals.values())
        intervals.insertWidget(
            intervals.count() - 1, _quiet(self.tr("None ticked: at either interval"))
        )
        plans = _column(self.tr("Plans"))
        plans.insertLayout(1, self._plans)
        plans.insertWidget(2, _quiet(self.tr("None ticked: with every plan")))
        return [_column(self.tr("Taken from"), *self.scopes.values()), plans, intervals, uses]

    def _show_plans(self, editor: Editor) -> None:
        """Make the boxes anew where the plans are others; the focus stays otherwise."""
        rows = [row for row in editor.draft.sections[Section.PLANS] if row.part.code]
        names = {row.part.code: part_name(row.part, editor.typing.formats.language) for row in rows}
        if {code: box.accessibleName() for code, box in self.plans.items()} == names:
            return
        emptied(self._plans)
        self.plans = {code: CheckBox(name.replace("&", "&&")) for code, name in names.items()}
        for code, box in self.plans.items():
            box.setAccessibleName(names[code])
            box.clicked.connect(self._on_limits)
            self._plans.addWidget(box)

    def _promo(self) -> PromoCode | None:
        part = self._row.part if self._row is not None else None
        return part if isinstance(part, PromoCode) else None

    def _put(self, promo: PromoCode) -> None:
        if self._editor is not None and self._row is not None:
            draft = self._editor.draft
            self.edited.emit(with_part(draft, Section.PROMO_CODES, self._row.id, promo))

    def _on_scope(self, scope: Scope) -> None:
        promo = self._promo()
        if promo is not None:
            self._put(replace(promo, scope=scope))

    def _on_limits(self) -> None:
        promo = self._promo()
        if promo is None:
            return
        self._put(
            replace(
                promo,
                plans=tuple(code for code, box in self.plans.items() if box.isChecked()),
                intervals=tuple(each for each, box in self.intervals.items() if box.isChecked()),
                once_per_client=self.once.isChecked(),
            )
        )


def _column(title: str, *choices: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(Space.HALF)
    column.addWidget(Text(title, size=Size.HEADING, weight=Weight.SEMIBOLD))
    for choice in choices:
        column.addWidget(choice)
    column.addStretch(1)
    return column


def _quiet(sentence: str) -> Text:
    return Text(sentence, size=Size.CAPTION, tone=Tone.SECONDARY)
