"""Inviting: the prepared text to copy or to open in the mail program, then the record of it."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.domain.clients import ClientStatus
from app.domain.errors import Refused
from app.services.client_detail import client_detail
from app.services.client_lists import ClientInList
from app.services.clients import invite
from app.services.settings import firm
from app.views.clients.dialogs import ActDialog
from app.views.clients.invitation import Invitation, invitation
from app.views.failures import failure_sentence
from app.views.theme import Space, Tone
from app.views.widgets.buttons import Button, PrimaryButton
from app.views.widgets.fields import ComboBox
from app.views.widgets.forms import FormField
from app.views.widgets.texts import Text
from app.views.workspace import Workspace


class InviteDialog(ActDialog):
    """One or many clients: the text of each in its own language; recorded for all at once."""

    invited = Signal(object)
    """The clients, as a tuple of `ClientInList`."""

    def __init__(
        self, workspace: Workspace, clients: tuple[ClientInList, ...], parent: QWidget
    ) -> None:
        super().__init__("", "", PrimaryButton("", large=True), parent)
        self._workspace = workspace
        self._clients = clients
        self._firm = workspace.ask(firm).name
        self._shown: Invitation | None = None
        self._word()
        self._build()
        self.confirm.clicked.connect(self._on_confirmed)
        self._on_client_chosen(0)
        self.text.setFocus()

    @property
    def shown(self) -> Invitation | None:
        """The invitation on the screen."""
        return self._shown

    def _word(self) -> None:
        again = sum(client.status is ClientStatus.INVITED for client in self._clients)
        count = len(self._clients)
        if count == 1:
            self.lead.setText(self._clients[0].name)
        else:
            self.lead.setText(self.tr("%Ln client(s)", "", count))
        if again == count:
            self.setWindowTitle(self.tr("Resend the invitation"))
            self.confirm.setText(self.tr("&Record as sent again"))
            self.add_sentence(self.tr("The day of the first invitation is kept."))
            return
        self.setWindowTitle(self.tr("Invite"))
        self.confirm.setText(self.tr("&Record as invited"))
        self.add_sentence(
            self.tr("Forfait sends nothing: copy the text, or open it in your mail program.")
        )
        if again:
            self.add_sentence(
                self.tr("%Ln of them is/are invited already: the first day is kept.", "", again)
            )

    def _build(self) -> None:
        self.chooser = ComboBox(accessible_name=self.tr("Client"))
        self.chooser.addItems([client.name for client in self._clients])
        self.chooser.currentIndexChanged.connect(self._on_client_chosen)
        if len(self._clients) > 1:
            self.body.addWidget(FormField(self.tr("&Text for"), self.chooser))
        self.to = Text("", tone=Tone.SECONDARY)
        self.body.addWidget(self.to)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the invitation"))
        self.text.setMinimumHeight(17 * self.text.fontMetrics().lineSpacing())
        self.body.addWidget(self.text, 1)
        self.copy_button = Button(self.tr("&Copy the text"), icon_name="copy")
        self.mail_button = Button(self.tr("&Open in mail program"), icon_name="external-link")
        self.copy_button.clicked.connect(self._on_copy)
        self.mail_button.clicked.connect(self._on_mail)
        row = QHBoxLayout()
        row.setSpacing(Space.GRID)
        row.addWidget(self.copy_button)
        row.addWidget(self.mail_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.setMinimumWidth(560)
        self.column.setStretchFactor(self.body, 1)

    def _on_client_chosen(self, place: int) -> None:
        client = self._clients[place]
        detail = self._workspace.ask(client_detail, client.id)
        if detail is None:
            return
        fields = detail.fields
        self._shown = invitation(
            locale=fields.locale,
            client=fields.legal_name,
            first_name=fields.first_name,
            email=fields.email,
            firm=self._firm,
        )
        self.text.setPlainText(f"{self._shown.subject}\n\n{self._shown.body}")
        self.mail_button.setEnabled(bool(fields.email))
        if fields.email:
            self.to.setText(self.tr("To: {email}").format(email=fields.email))
        else:
            self.to.setText(self.tr("No e-mail address is known: copy the text instead."))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _on_mail(self) -> None:
        if self._shown is not None:
            QDesktopServices.openUrl(QUrl(self._shown.mailto, QUrl.ParsingMode.StrictMode))

    def _on_confirmed(self) -> None:
        try:
            self._workspace.apply(invite, tuple(client.id for client in self._clients))
        except Refused as refused:
            self.show_error(failure_sentence(refused, self._workspace.formats))
            return
        self.invited.emit(self._clients)
        self.accept()
