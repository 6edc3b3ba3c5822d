"""The default billing preferences: what clients invited from now on get."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.errors import Refused
from app.domain.timeline import offers
from app.services.catalogue import catalogue
from app.services.settings import Preferences, change_preferences, preferences
from app.views import labels
from app.views.failures import failure_sentence
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.banners import Remark
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import GhostButton, PrimaryButton
from app.views.widgets.dialogs import GrowingDialog
from app.views.widgets.fields import CheckBox, ComboBox
from app.views.widgets.forms import FormField
from app.views.widgets.texts import Ground, Text, set_ground
from app.views.workspace import Workspace


class PreferencesDialog(GrowingDialog):
    """Pay for clients, plan, interval and extra services, applied at the next invitations."""

    said = Signal(str)
    """What was saved, for the status bar."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self._catalogue = workspace.ask(catalogue)
        self._stored = workspace.ask(preferences)
        self.setWindowTitle(self.tr("Default billing preferences"))
        set_ground(self, Ground.SURFACE)
        self.pays = CheckBox(self.tr("&Pay for clients"))
        self.pays.setChecked(self._stored.firm_pays)
        self._plan = self._plan_choice()
        self._interval = self._interval_choice()
        self.add_ons = {
            add_on.code: CheckBox(labels.add_on_name(self._catalogue, add_on.code, self._language))
            for add_on in self._catalogue.add_ons
        }
        self._wrong = Text("", tone=Tone.DANGER, wrap=True)
        self._build()
        self._plan.currentIndexChanged.connect(self._on_plan)
        self._on_plan()
        for code in self._stored.add_ons:
            self.add_ons[code].setChecked(self.add_ons[code].isEnabled())

    @property
    def _language(self) -> str:
        return self._workspace.formats.language

    def choose_plan(self, code: str | None) -> None:
        """Choose a plan by its code."""
        self._plan.setCurrentIndex(self._plan.findData(code))

    def _plan_choice(self) -> ComboBox:
        choice = ComboBox()
        choice.addItem(self.tr("No plan"), None)
        for plan in self._catalogue.plans:
            choice.addItem(labels.plan_name(self._catalogue, plan.code, self._language), plan.code)
        choice.setCurrentIndex(max(0, choice.findData(self._stored.plan)))
        return choice

    def _interval_choice(self) -> ComboBox:
        choice = ComboBox()
        for interval in Interval:
            choice.addItem(labels.interval_name(interval), interval.value)
        choice.setCurrentIndex(choice.findData(self._stored.interval.value))
        return choice

    def _build(self) -> None:
        inside = QVBoxLayout()
        margin = Space.PAGE_MARGIN
        inside.setContentsMargins(margin, margin, margin, margin)
        inside.setSpacing(Space.CARD)
        inside.addWidget(
            Text(self.tr("Default billing preferences"), size=Size.TITLE, weight=Weight.SEMIBOLD)
        )
        inside.addWidget(
            Remark(
                self.tr(
                    "They apply to clients invited from now on whose pending subscription nobody "
                    "has set. Existing clients never change."
                )
            )
        )
        inside.addWidget(self.pays)
        inside.addWidget(FormField(self.tr("P&lan"), self._plan))
        inside.addWidget(FormField(self.tr("Billing &interval"), self._interval))
        caption = self.tr("Extra services")
        inside.addWidget(
            Text(caption, size=Size.CAPTION, weight=Weight.MEDIUM, tone=Tone.SECONDARY)
        )
        for box in self.add_ons.values():
            inside.addWidget(box)
        inside.addWidget(self._wrong)
        inside.addStretch(1)
        self._wrong.hide()
        footer = Footer(margin=margin)
        cancel, save = GhostButton(self.tr("&Cancel")), PrimaryButton(self.tr("&Save"))
        cancel.clicked.connect(self.reject)
        save.setDefault(True)
        save.clicked.connect(self._on_save)
        footer.add_left(cancel)
        footer.add_right(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside, 1)
        column.addWidget(footer)
        self.setMinimumWidth(460)

    def _wanted(self) -> Preferences:
        plan = self._plan.currentData()
        chosen = tuple(code for code, box in self.add_ons.items() if box.isChecked())
        return Preferences(
            firm_pays=self.pays.isChecked(),
            plan=plan,
            interval=Interval(self._interval.currentData()),
            add_ons=chosen if plan else (),
        )

    def _on_plan(self) -> None:
        """Offer the add-ons that the plan sells; the others cannot be ticked."""
        code = self._plan.currentData()
        plan = self._catalogue.plan(code) if code else None
        self._interval.setEnabled(plan is not None)
        for add_on, box in self.add_ons.items():
            sold = plan is not None and offers(plan, add_on)
            box.setEnabled(sold)
            box.setChecked(box.isChecked() and sold)

    def _on_save(self) -> None:
        try:
            self._workspace.apply(change_preferences, self._wanted())
        except Refused as error:
            self._wrong.setText(failure_sentence(error, self._workspace.formats, self._catalogue))
            self._wrong.show()
            return
        payer = Payer.FIRM if self._wanted().firm_pays else Payer.CLIENT
        self.said.emit(
            self.tr("Default preferences saved: {payer}").format(payer=labels.paid_by(payer))
        )
        self.accept()
