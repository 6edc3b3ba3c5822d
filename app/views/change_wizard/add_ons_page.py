"""The third step: extra services to tick, those included, those that end with the plan."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.views import labels
from app.views.change_wizard.add_on_choices import AddOnChoice, Standing, choices
from app.views.change_wizard.page import Page, WizardState
from app.views.change_wizard.words import excluding_vat
from app.views.theme import IconSize, Size, Space, Tone, Weight
from app.views.widgets.fields import CheckBox
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.layouts import emptied
from app.views.widgets.texts import Hairline, Text

_INDENT = 24


class AddOnsPage(Page):
    """Choose the extra services; each says what ticking it or not will do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Choose the extra services"),
            self.tr("A service added is billed from today, one ended stays to the renewal."),
            parent,
        )
        self.boxes: dict[str, QCheckBox] = {}
        self._codes: tuple[tuple[str, bool], ...] = ()
        self._rows: dict[str, AddOnRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self._empty = Text(tone=Tone.SECONDARY, wrap=True)
        self.column.addWidget(self._empty)
        self.column.addStretch(1)

    def refresh(self) -> None:
        state = self.state
        shown = choices(state.draft, state.context, state.present)
        codes = tuple((choice.add_on.code, choice.is_open) for choice in shown)
        if codes != self._codes:
            self._rebuild(shown)
            self._codes = codes
        for choice in shown:
            self._rows[choice.add_on.code].show_choice(choice, state, self._note(choice))
            if choice.is_open:
                self._tick(choice)
        self._empty.setVisible(not shown)
        if state.draft.plan is not None:
            plan = state.plan_name(state.draft.plan)
            self._empty.setText(self.tr("{plan} has no extra services.").format(plan=plan))

    def first_field(self) -> QWidget:
        return next(iter(self.boxes.values()), self)

    def _rebuild(self, shown: tuple[AddOnChoice, ...]) -> None:
        emptied(self._list)
        self.boxes, self._rows = {}, {}
        for choice in shown:
            row = AddOnRow(choice, self.state)
            self._rows[choice.add_on.code] = row
            if row.box is not None:
                row.box.setProperty("code", choice.add_on.code)
                row.box.toggled.connect(self._on_toggled)
                self.boxes[choice.add_on.code] = row.box
            self._list.addWidget(row)
            self._list.addWidget(Hairline())

    def _tick(self, choice: AddOnChoice) -> None:
        box = self.boxes[choice.add_on.code]
        blocked = box.blockSignals(True)
        box.setChecked(choice.add_on.code in self.state.draft.add_ons)
        box.blockSignals(blocked)

    def _on_toggled(self, on: bool) -> None:
        box = self.sender()
        if isinstance(box, QCheckBox):
            code, wished = str(box.property("code")), self.state.draft.add_ons
            wished = wished | {code} if on else wished - {code}
            self.edited.emit(replace(self.state.draft, add_ons=frozenset(wished)))

    def _note(self, choice: AddOnChoice) -> str:
        """What the choice as it stands will do, and when."""
        template = self._templates()[choice.standing, choice.day is not None]
        present, formats = self.state.present, self.state.formats
        facts = {"plan": self.state.plan_name(self.state.draft.plan or "")}
        if present is not None:
            facts["day"] = formats.day(present.period.end)
            facts["last_day"] = formats.day(present.period.last_day)
        return template.format_map(facts)

    def _templates(self) -> dict[tuple[Standing, bool], str]:
        """Notes by standing, and by whether the plan waits for the renewal."""
        return {
            (Standing.OFFERED, False): "",
            (Standing.RUNNING, False): self.tr("Unchanged"),
            (Standing.BEGINS_TODAY, False): self.tr("Begins today"),
            (Standing.BEGINS_AT_RENEWAL, False): self.tr("Begins with {plan} on {day}"),
            (Standing.ENDS_AT_RENEWAL, False): self.tr(
                "Can be used until {last_day} included, then it ends"
            ),
            (Standing.INCLUDED, False): self.tr("Included in {plan}"),
            (Standing.INCLUDED, True): self.tr("Included in {plan} from {day} on"),
            (Standing.LOST_WITH_PLAN, False): self.tr(
                "{plan} does not offer it: it ends today and is credited"
            ),
            (Standing.LOST_WITH_PLAN, True): self.tr(
                "{plan} does not offer it: it can be used until {last_day} included"
            ),
        }


class AddOnRow(QWidget):
    """Box or sign, name, note; price at the right."""

    def __init__(self, choice: AddOnChoice, state: WizardState) -> None:
        super().__init__()
        name = state.add_on_name(choice.add_on.code)
        self.box: CheckBox | None = None
        self._note = Text("", size=Size.CAPTION, tone=Tone.SECONDARY, wrap=True)
        self._price = Text("", weight=Weight.MEDIUM)
        self._unit = Text("", size=Size.CAPTION, tone=Tone.SECONDARY)
        words = QVBoxLayout()
        words.setSpacing(1)
        if choice.is_open:
            self.box = CheckBox(name)
            words.addWidget(self.box)
        else:
            words.addLayout(_closed(choice, name))
        indent = QHBoxLayout()
        indent.setContentsMargins(_INDENT, 0, 0, 0)
        indent.addWidget(self._note)
        words.addLayout(indent)
        right = QVBoxLayout()
        right.setSpacing(1)
        for text in (self._price, self._unit):
            right.addWidget(text, 0, Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(Space.PAGE_MARGIN)
        row.addLayout(words, 1)
        row.addLayout(right)

    def show_choice(self, choice: AddOnChoice, state: WizardState, note: str) -> None:
        """Show what it costs at the chosen interval, and what the choice will do."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        if choice.standing is Standing.INCLUDED:
            self._price.setText(self.tr("Included"))
            self._unit.hide()
        else:
            self._price.setText(state.amount(choice.price))
            self._unit.setText(excluding_vat(state.draft.interval))
        if self.box is not None:
            price = self._price.text()
            per = labels.per_interval(state.draft.interval)
            self.box.setAccessibleDescription(", ".join(p for p in (price, per, note) if p))


def _closed(choice: AddOnChoice, name: str) -> QHBoxLayout:
    included = choice.standing is Standing.INCLUDED
    sign, tone = ("check", Tone.POSITIVE) if included else ("circle-minus", Tone.WARNING)
    row = QHBoxLayout()
    row.setSpacing(Space.GRID)
    row.addWidget(GlyphLabel(sign, tone=tone, size=IconSize.CONTROL))
    row.addWidget(Text(name), 1)
    return row
