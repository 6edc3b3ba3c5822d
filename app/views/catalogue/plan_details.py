"""What a plan has beside its figures: the kind of its quota, the services offered and included."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from app.domain.catalogue import Plan, Quota
from app.views.catalogue.draft import PartRow, Section
from app.views.catalogue.draft_acts import with_part
from app.views.catalogue.rows import Editor
from app.views.catalogue.words import part_name
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.fields import CheckBox, RadioButton
from app.views.widgets.layouts import emptied
from app.views.widgets.texts import Text


class PlanDetails(QWidget):
    """Choices of the current plan; `edited` carries the draft with what was chosen."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor: Editor | None = None
        self._row: PartRow | None = None
        self.by_month = RadioButton(self.tr("&By month, at either interval"))
        self.by_period = RadioButton(self.tr("For each billin&g period"))
        group = QButtonGroup(self)
        for button in (self.by_month, self.by_period):
            group.addButton(button)
            button.clicked.connect(self._on_quota)
        self._boxes: dict[tuple[str, str], CheckBox] = {}
        self._names: dict[str, str] | None = None
        self._services = QGridLayout()
        self._services.setHorizontalSpacing(Space.CARD)
        self._services.setVerticalSpacing(Space.HALF)
        self._services.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, Space.CARD, Space.LIST_MARGIN, Space.GRID)
        column.setSpacing(Space.HALF)
        column.addWidget(Text(self.tr("Quota"), size=Size.HEADING, weight=Weight.SEMIBOLD))
        column.addWidget(self.by_month)
        column.addWidget(self.by_period)
        column.addSpacing(Space.GRID)
        column.addWidget(Text(self.tr("Extra services"), size=Size.HEADING, weight=Weight.SEMIBOLD))
        column.addLayout(self._services)
        column.addStretch(1)

    def show_part(self, editor: Editor, row: PartRow | None) -> None:
        """Show the choices of a plan, or of none."""
        self._editor, self._row = editor, row
        plan = row.part if row is not None else None
        self.setEnabled(plan is not None)
        self._show_services(editor)
        if not isinstance(plan, Plan):
            return
        (self.by_month if plan.quota.by_month else self.by_period).setChecked(True)
        for (kind, code), box in self._boxes.items():
            box.setChecked(code in (plan.add_ons if kind == "add_ons" else plan.includes))

    def box(self, kind: str, code: str) -> CheckBox:
        """The box of a service: `add_ons` offers it, `includes` includes it."""
        return self._boxes[kind, code]

    def _show_services(self, editor: Editor) -> None:
        """Make the boxes anew where the services are others; the focus stays otherwise."""
        rows = [row for row in editor.draft.sections[Section.ADD_ONS] if row.part.code]
        names = {row.part.code: part_name(row.part, editor.typing.formats.language) for row in rows}
        if names == self._names:
            return
        self._names = names
        emptied(self._services)
        self._boxes = {}
        for at, (code, name) in enumerate(names.items()):
            self._services.addWidget(Text(name, wrap=True), at, 0)
            for place, (kind, word) in enumerate(
                (("add_ons", self.tr("Offered")), ("includes", self.tr("Included"))), start=1
            ):
                box = CheckBox(word)
                box.setAccessibleName(f"{name}: {word}")
                box.clicked.connect(partial(self._on_service, kind, code))
                self._boxes[kind, code] = box
                self._services.addWidget(box, at, place, Qt.AlignmentFlag.AlignTop)
        if not names:
            self._services.addWidget(
                Text(self.tr("The catalogue has none."), tone=Tone.SECONDARY), 0, 0
            )

    def _put(self, plan: Plan) -> None:
        if self._editor is not None and self._row is not None:
            draft = self._editor.draft
            self.edited.emit(with_part(draft, Section.PLANS, self._row.id, plan))

    def _on_quota(self) -> None:
        plan = self._row.part if self._row is not None else None
        if isinstance(plan, Plan):
            monthly, by_month = plan.quota.monthly, self.by_month.isChecked()
            yearly = 12 * monthly if by_month else plan.quota.yearly
            self._put(replace(plan, quota=Quota(monthly, yearly, by_month=by_month)))

    def _on_service(self, kind: str, code: str) -> None:
        """A service is either offered or included: ticking one takes the other away."""
        plan = self._row.part if self._row is not None else None
        if not isinstance(plan, Plan):
            return
        ticked = self._boxes[kind, code].isChecked()
        offered = [each for each in plan.add_ons if each != code]
        included = [each for each in plan.includes if each != code]
        if ticked:
            (offered if kind == "add_ons" else included).append(code)
        order = [known for named, known in self._boxes if named == "add_ons"]
        self._put(
            replace(
                plan,
                add_ons=tuple(sorted(offered, key=order.index)),
                includes=tuple(sorted(included, key=order.index)),
            )
        )
