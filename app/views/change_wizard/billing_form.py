"""The firm's billing information, edited where it is needed."""

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.errors import Refused
from app.services.settings import FirmCard, change_firm
from app.views import labels
from app.views.change_wizard.page import WizardState
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.banners import Remark
from app.views.widgets.fields import LineEdit
from app.views.widgets.forms import FormField
from app.views.widgets.texts import Text
from app.views.workspace import Workspace


class BillingForm(QWidget):
    """Fields of the firm's card; what was typed is kept until it is saved."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._card = FirmCard()
        self.fields = {name: FormField(caption, LineEdit()) for name, caption in self._captions()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.THREE_QUARTERS)
        title = Text(self.tr("Billing information"), size=Size.HEADING, weight=Weight.SEMIBOLD)
        column.addWidget(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.CARD)
        grid.setVerticalSpacing(Space.THREE_QUARTERS)
        for name, row, place, span in _PLACES:
            grid.addWidget(self.fields[name], row, place, 1, span)
        for place in range(6):
            grid.setColumnStretch(place, 1)
        column.addLayout(grid)
        self._problem = Remark("", icon_name="circle-alert", tone=Tone.DANGER)
        self._problem.hide()
        column.addWidget(self._problem)

    @property
    def typed(self) -> FirmCard:
        """The firm's card with what is typed."""
        return replace(
            self._card,
            billing_name=self._text("billing_name"),
            billing_email=self._text("billing_email"),
            street=self._text("street"),
            postal_code=self._text("postal_code"),
            city=self._text("city"),
            company_number=self._text("company_number"),
            vat_number=self._text("vat_number"),
        )

    @property
    def is_changed(self) -> bool:
        """Whether something is typed that is not saved."""
        return self.typed != self._card

    def show_card(self, card: FirmCard) -> None:
        """Show the card that the file has; what was typed over it stays."""
        for name, field in self.fields.items():
            if self._text(name) == getattr(self._card, name) and isinstance(field.editor, LineEdit):
                field.editor.setText(getattr(card, name))
        self._card = card

    def save(self, state: WizardState) -> bool:
        """Save what was typed; False where it is refused, which is said in place."""
        email = self.fields["billing_email"]
        wrong = bool(self.typed.billing_email) and not _is_email(self.typed.billing_email)
        email.set_error(
            self.tr("This is not an e-mail address. Type one as in billing@firm.example.")
            if wrong
            else ""
        )
        if wrong:
            email.editor.setFocus()
            return False
        self._problem.hide()
        if not self.is_changed:
            return True
        try:
            self._workspace.apply(change_firm, self.typed)
        except Refused as refused:
            self._problem.say(labels.refusal(refused, state.catalogue, state.formats))
            self._problem.show()
            return False
        return True

    def _text(self, name: str) -> str:
        editor = self.fields[name].editor
        return editor.text().strip() if isinstance(editor, LineEdit) else ""

    def _captions(self) -> list[tuple[str, str]]:
        return [
            ("billing_name", self.tr("Name on the &invoice")),
            ("billing_email", self.tr("E-&mail for invoices")),
            ("street", self.tr("&Street and number")),
            ("postal_code", self.tr("&Postal code")),
            ("city", self.tr("Ci&ty")),
            ("company_number", self.tr("Company n&umber")),
            ("vat_number", self.tr("&VAT number")),
        ]


_PLACES = (
    ("billing_name", 0, 0, 3),
    ("billing_email", 0, 3, 3),
    ("street", 1, 0, 3),
    ("postal_code", 1, 3, 1),
    ("city", 1, 4, 2),
    ("company_number", 2, 0, 3),
    ("vat_number", 2, 3, 3),
)
"""Field, row, column, columns that it spans."""


def _is_email(text: str) -> bool:
    name, at, domain = text.partition("@")
    return bool(name and at) and "." in domain.strip(".") and not any(c.isspace() for c in text)
