"""A new client by hand: its name, its country, its contact; the rest can wait."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Refused
from app.services.catalogue import catalogue
from app.services.client_values import ClientFields
from app.services.clients import create_client
from app.services.imports.words import locale
from app.services.settings import firm
from app.views.client.client_form import ClientForm
from app.views.client.tab import section
from app.views.failures import failure_sentence
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.banners import Remark
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import GhostButton, PrimaryButton
from app.views.widgets.dialogs import GrowingDialog
from app.views.widgets.texts import Ground, Text, set_ground
from app.views.workspace import Workspace

_IDENTITY = (("legal_name",), ("country", "reference"), ("company_number", "vat_number"))
_CONTACT = (("first_name", "last_name"), ("email", "locale"))


class NewClientDialog(GrowingDialog):
    """Adds a Draft; nobody is invited by it."""

    created = Signal(object)
    """The new client's id."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New client"))
        set_ground(self, Ground.SURFACE)
        self._workspace = workspace
        names = [name for row in (*_IDENTITY, *_CONTACT) for name in row]
        self.form = ClientForm(names, workspace.formats, self)
        self.form.show_fields(_first_fields(workspace))
        self.create_button = PrimaryButton(self.tr("C&reate the client"), large=True)
        self.create_button.setDefault(True)
        self.create_button.clicked.connect(self._on_create)
        self._wrong = Remark("", icon_name="circle-alert", tone=Tone.DANGER)
        self._wrong.hide()
        self._lay_out()
        self.form.order_focus()
        self.form.editor("legal_name").setFocus()
        self.setMinimumWidth(560)

    def _lay_out(self) -> None:
        body = QVBoxLayout()
        margin = Space.PAGE_MARGIN
        body.setContentsMargins(margin, margin, margin, margin)
        body.setSpacing(Space.WIZARD_MARGIN)
        body.addWidget(Text(self.tr("New client"), size=Size.TITLE, weight=Weight.SEMIBOLD))
        body.addWidget(
            Remark(self.tr("A draft is created and nobody is invited. The rest can wait."))
        )
        for title, rows in (
            (self.tr("Identity"), _IDENTITY),
            (self.tr("Contact"), _CONTACT),
        ):
            part = section(title)
            for names in rows:
                row = QHBoxLayout()
                row.setSpacing(Space.THREE_QUARTERS)
                for name in names:
                    row.addWidget(self.form.field(name), 1, Qt.AlignmentFlag.AlignTop)
                part.addLayout(row)
            body.addLayout(part)
        body.addWidget(self._wrong)
        body.addStretch(1)
        cancel = GhostButton(self.tr("&Cancel"), large=True)
        cancel.clicked.connect(self.reject)
        footer = Footer(margin=margin)
        footer.add_left(cancel)
        footer.add_right(self.create_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(footer)

    def _on_create(self) -> None:
        self._wrong.hide()
        fields = self.form.check().fields
        try:
            client_id, _ = self._workspace.apply(create_client, fields)
        except Refused as refused:
            known = self._workspace.ask(catalogue)
            if not self.form.show_refusal(refused, known):
                self._wrong.say(failure_sentence(refused, self._workspace.formats, known))
                self._wrong.show()
            return
        self.accept()
        self.created.emit(client_id)


def _first_fields(workspace: Workspace) -> ClientFields:
    """Return what a client of this firm most likely begins with."""
    country = workspace.ask(firm).country
    language = workspace.formats.language
    spoken = locale(language, country).value or "fr-FR"
    return ClientFields("", country=country, locale=spoken)
