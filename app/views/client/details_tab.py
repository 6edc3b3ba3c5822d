"""The Details tab: identity with its checks, contact, address, place in the firm."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Refused
from app.services.client_detail import ClientDetail
from app.services.clients import change_client
from app.views.client.client_form import ClientForm
from app.views.client.tab import Tab, section
from app.views.theme import Space, Tone
from app.views.widgets.banners import Remark
from app.views.widgets.buttons import GhostButton, PrimaryButton
from app.views.workspace import Workspace

_Rows = Sequence[Sequence[tuple[str, int]]]

_IDENTITY: _Rows = (
    (("legal_name", 1),),
    (("reference", 1), ("country", 1)),
    (("company_number", 1), ("vat_number", 1)),
    (("iban", 1),),
)
_FIRM: _Rows = ((("manager", 1), ("tags", 1)), (("ledger_account", 1),))
_CONTACT: _Rows = (
    (("first_name", 1), ("last_name", 1)),
    (("email", 3), ("locale", 2)),
)
_ADDRESS: _Rows = (
    (("street", 4), ("number", 1), ("box", 1)),
    (("postal_code", 1), ("city", 2)),
)
_NOTES: _Rows = ((("notes", 1),),)
_ALL = (*_IDENTITY, *_FIRM, *_CONTACT, *_ADDRESS, *_NOTES)
"""Every row, in the order in which they are read: the left column, then the right one."""


class DetailsTab(Tab):
    """A client's fields, edited in place and saved together."""

    def __init__(self, workspace: Workspace, client_id: int, parent: QWidget | None = None) -> None:
        super().__init__(workspace, client_id, parent)
        self._detail: ClientDetail | None = None
        names = [name for row in _ALL for name, _ in row]
        self.form = ClientForm(names, workspace.formats, self)
        self.form.edited.connect(self._on_edited)
        self._wrong = Remark("", icon_name="circle-alert", tone=Tone.DANGER)
        self._wrong.hide()
        self.save_button = PrimaryButton(self.tr("Sa&ve"), large=True)
        self.primary = self.save_button
        self.save_button.clicked.connect(self._on_save)
        self.undo_button = GhostButton(self.tr("&Undo changes"), icon_name="undo-2", large=True)
        self.undo_button.clicked.connect(self._on_undo)
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self.save_button.click)
        self._lay_out()
        self.form.order_focus()

    @property
    def has_unsaved(self) -> bool:
        return self.form.is_changed

    def show_client(self, detail: ClientDetail) -> None:
        self._detail = detail
        self.form.show_fields(detail.fields)
        self._on_edited()

    def _lay_out(self) -> None:
        body = self.add_body()
        body.setSpacing(Space.CARD)
        columns = QHBoxLayout()
        columns.setSpacing(2 * Space.CARD)
        columns.addLayout(
            self._column_of((self.tr("Identity"), _IDENTITY), (self.tr("In the firm"), _FIRM)), 1
        )
        columns.addLayout(
            self._column_of(
                (self.tr("Contact"), _CONTACT),
                (self.tr("Address"), _ADDRESS),
                (self.tr("For the firm only"), _NOTES),
            ),
            1,
        )
        body.addLayout(columns)
        body.addWidget(self._wrong)
        body.addStretch(1)
        self._footer = self.add_footer()
        self._footer.add_left(self.undo_button)
        self._footer.add_right(self.save_button)

    def _column_of(self, *parts: tuple[str, _Rows]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.PAGE_MARGIN)
        for title, rows in parts:
            part = section(title)
            for fields in rows:
                row = QHBoxLayout()
                row.setSpacing(Space.THREE_QUARTERS)
                for name, stretch in fields:
                    row.addWidget(self.form.field(name), stretch, Qt.AlignmentFlag.AlignTop)
                part.addLayout(row)
            column.addLayout(part)
        column.addStretch(1)
        return column

    def _on_edited(self) -> None:
        changed = self.form.is_changed
        self.save_button.setEnabled(changed)
        self.undo_button.setEnabled(changed)
        self._footer.set_reason("" if changed else self.tr("Everything is saved"))

    def _on_undo(self) -> None:
        self._wrong.hide()
        self.form.reset()
        self._on_edited()

    def _on_save(self) -> None:
        if self._detail is None:
            return
        self._wrong.hide()
        fields = self.form.check().fields
        if fields == self.form.stored:
            self._on_undo()
            return
        try:
            self.workspace.apply(change_client, self.client_id, fields)
        except Refused as refused:
            if not self.form.show_refusal(refused, self._detail.catalogue):
                self._wrong.say(self.refusal(refused, self._detail))
                self._wrong.show()
            return
        # What was typed with spaces is stored without them.
        self.form.reset()
        self._on_edited()
        self.said.emit(self.tr("{client} saved").format(client=fields.legal_name))
