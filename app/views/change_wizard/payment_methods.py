"""The firm's payment methods: those declared, and a small form to declare another."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Refusal, Refused
from app.services.settings import PaymentMethod, add_card, add_mandate
from app.views.change_wizard.page import WizardState
from app.views.change_wizard.words import payment_method
from app.views.failures import failure_sentence
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.banners import Remark
from app.views.widgets.buttons import Button, LinkButton
from app.views.widgets.fields import LineEdit
from app.views.widgets.forms import FormField
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.layouts import emptied
from app.views.widgets.tabs import SegmentedSwitch
from app.views.widgets.texts import Text
from app.views.workspace import Workspace

_CARD, _MANDATE = 0, 1


class PaymentMethods(QWidget):
    """Shows what the firm pays with, and declares a card or a SEPA mandate."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._methods: tuple[PaymentMethod, ...] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.THREE_QUARTERS)
        title = Text(self.tr("Payment method"), size=Size.HEADING, weight=Weight.SEMIBOLD)
        column.addWidget(title)
        self._note = Remark("")
        column.addWidget(self._note)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.GRID)
        column.addLayout(self._list)
        self.another = LinkButton(self.tr("&Declare another payment method…"), icon_name="plus")
        self.another.clicked.connect(self._on_another)
        row = QHBoxLayout()
        row.addWidget(self.another)
        row.addStretch(1)
        column.addLayout(row)
        self.form = DeclareForm(workspace)
        self.form.declared.connect(self._on_declared)
        column.addWidget(self.form)

    def show_state(self, state: WizardState) -> None:
        """Show the methods that the file has."""
        methods = state.context.payment_methods
        owes = state.estimate.preview is not None and state.estimate.preview.firm_owes
        self._note.setVisible(not methods)
        self._note.say(
            self.tr("Your firm has none yet. Declare a card or a SEPA mandate to go on.")
            if owes
            else self.tr("Your firm has none yet, and nothing to pay for this subscription.")
        )
        if methods == self._methods:
            return
        self._methods = methods
        emptied(self._list)
        for method in methods:
            self._list.addWidget(_row(method))
        self.another.setVisible(bool(methods))
        self.form.setVisible(not methods)

    def first_field(self) -> QWidget:
        """The field that has to be filled in; the link to another one where none has to."""
        return self.form.label if self.form.isVisibleTo(self) else self.another

    def _on_another(self) -> None:
        self.another.hide()
        self.form.show()
        self.form.label.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_declared(self) -> None:
        self.form.hide()
        self.another.show()
        self.another.setFocus(Qt.FocusReason.TabFocusReason)


class DeclareForm(QWidget):
    """A card by its label and last four digits, or a SEPA mandate by an IBAN that is checked."""

    declared = Signal()
    """It is in the file."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        kinds = [self.tr("Card"), self.tr("SEPA mandate")]
        self.kind = SegmentedSwitch(kinds, accessible_name=self.tr("Kind of payment method"))
        self.kind.chosen.connect(self._on_kind_chosen)
        self.label, self.ending = _Typed(), _Typed()
        self.iban, self.reference = _Typed(), _Typed()
        self.ending.setMaxLength(4)
        self.label_field = FormField(self.tr("&Label"), self.label)
        self.ending_field = FormField(
            self.tr("Last &four digits"),
            self.ending,
            hint=self.tr("The rest of the number is never asked."),
        )
        self.iban_field = FormField(
            self.tr("IBA&N"),
            self.iban,
            hint=self.tr("It is checked, and only its last four characters are kept."),
        )
        self.reference_field = FormField(self.tr("Mandate &reference"), self.reference)
        self.button = Button(self.tr("&Declare"))
        self.button.clicked.connect(self._on_declare)
        for editor in (self.label, self.ending, self.iban, self.reference):
            editor.submitted.connect(self._on_declare)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.CARD)
        grid.setVerticalSpacing(Space.THREE_QUARTERS)
        grid.addWidget(self.kind, 0, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.label_field, 1, 0, top)
        grid.addWidget(self.ending_field, 1, 1, top)
        grid.addWidget(self.iban_field, 1, 1, top)
        grid.addWidget(self.reference_field, 2, 0, top)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
        self._grid = grid
        self._on_kind_chosen(_CARD)

    @property
    def has_typed(self) -> bool:
        """Whether something typed would be lost."""
        typed = (self.label, self.ending, self.iban, self.reference)
        return any(editor.text().strip() for editor in typed)

    def _on_kind_chosen(self, kind: int) -> None:
        card = kind == _CARD
        self.ending_field.setVisible(card)
        self.iban_field.setVisible(not card)
        self.reference_field.setVisible(not card)
        self._grid.removeWidget(self.button)
        low = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        self._grid.addWidget(self.button, 2, 0 if card else 1, low)
        self.label.setPlaceholderText(
            self.tr("as in: Visa of the firm") if card else self.tr("as in: current account")
        )

    def _on_declare(self) -> None:
        self.ending_field.set_error("")
        self.iban_field.set_error("")
        try:
            self._declare()
        except Refused as refused:
            self._refuse(refused)
            return
        for editor in (self.label, self.ending, self.iban, self.reference):
            editor.clear()
        self.declared.emit()

    def _declare(self) -> None:
        label = self.label.text().strip()
        if self.kind.current == _CARD:
            label = label or self.tr("Card")
            self._workspace.apply(add_card, label=label, last_four=self.ending.text().strip())
            return
        self._workspace.apply(
            add_mandate,
            label=label or self.tr("SEPA mandate"),
            iban=self.iban.text().strip(),
            reference=self.reference.text(),
        )

    def _refuse(self, refused: Refused) -> None:
        wrong_iban = refused.reason is Refusal.IBAN_WRONG
        field = self.iban_field if wrong_iban else self.ending_field
        field.set_error(failure_sentence(refused, self._workspace.formats))
        field.editor.setFocus(Qt.FocusReason.TabFocusReason)


class _Typed(LineEdit):
    """A field whose Enter declares, and does not leave the step."""

    submitted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
            return
        super().keyPressEvent(event)


def _row(method: PaymentMethod) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.GRID)
    row.addWidget(GlyphLabel("credit-card" if method.kind == "card" else "landmark"))
    row.addWidget(Text(method.label, weight=Weight.MEDIUM))
    row.addWidget(Text(payment_method(method), tone=Tone.SECONDARY), 1)
    return holder
