"""How the firm pays: its cards and SEPA mandates, declared and removed."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Refused
from app.services.changes import Changes
from app.services.settings import (
    PaymentMethod,
    clients_paid_for,
    declared_payment_methods,
    remove_payment_method,
)
from app.views import labels
from app.views.bulk.declaring import DeclareDialog
from app.views.failures import failure_sentence
from app.views.settings.titled_card import TitledCard
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.banners import Banner, Remark
from app.views.widgets.buttons import Button, GhostButton
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.layouts import emptied
from app.views.widgets.question import ask
from app.views.widgets.texts import Hairline, Text
from app.views.workspace import Workspace


class PaymentCard(TitledCard):
    """The methods in use, one a line, with the acts upon them."""

    done = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(
            self.tr("Payment methods"),
            self.tr(
                "What the firm pays its clients' subscriptions with. Of a number only the last "
                "four characters are kept."
            ),
        )
        self._workspace = workspace
        self.lacking = Banner(self.tr("The firm has no way to pay"), tone=Tone.WARNING)
        self.none = Remark(
            self.tr("None yet. One is needed as soon as the firm pays for a client.")
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.GRID)
        self.wrong = Text("", tone=Tone.DANGER, wrap=True)
        self.add_button = Button(self.tr("&Add a payment method…"), icon_name="plus")
        self.add_button.clicked.connect(self._on_add)
        self.body.addWidget(self.lacking)
        self.body.addWidget(self.none)
        self.body.addLayout(self._list)
        self.body.addWidget(self.wrong)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self._methods: tuple[PaymentMethod, ...] | None = None
        self._show()
        workspace.changed.connect(self._on_changed)

    def _show(self) -> None:
        self.wrong.hide()
        methods = self._workspace.ask(declared_payment_methods)
        paid_for = 0 if methods else self._workspace.ask(clients_paid_for)
        self.none.setVisible(not methods and not paid_for)
        self.lacking.setVisible(bool(paid_for))
        self.lacking.say(
            self.tr("The firm has no way to pay"),
            self.tr("It pays for %Ln client(s). Declare a card or a SEPA mandate.", "", paid_for),
        )
        if methods == self._methods:
            return
        self._methods = methods
        emptied(self._list)
        for place, method in enumerate(methods):
            if place:
                self._list.addWidget(Hairline())
            self._list.addWidget(self._row(method))

    def _row(self, method: PaymentMethod) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.THREE_QUARTERS)
        row.addWidget(GlyphLabel("credit-card" if method.kind == "card" else "landmark"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(method.label, weight=Weight.MEDIUM, wrap=True))
        words.addWidget(
            Text(self._described(method), size=Size.CAPTION, tone=Tone.SECONDARY, wrap=True)
        )
        row.addLayout(words, 1)
        remove = GhostButton(self.tr("Remove…"), icon_name="trash-2")
        remove.setAccessibleName(self.tr("Remove {method}…").format(method=method.label))
        remove.clicked.connect(partial(self._on_remove, method))
        row.addWidget(remove)
        return holder

    def _described(self, method: PaymentMethod) -> str:
        since = self._workspace.formats.day(method.added_on)
        if method.kind == "card":
            words = self.tr("Card, number ending in {ending} · since {day}")
        elif method.mandate_reference:
            words = self.tr("SEPA mandate {reference}, IBAN ending in {ending} · since {day}")
        else:
            words = self.tr("SEPA mandate, IBAN ending in {ending} · since {day}")
        return words.format(ending=method.last_four, reference=method.mandate_reference, day=since)

    def _on_add(self) -> None:
        dialog = DeclareDialog(self._workspace, self.window())
        dialog.form.declared.connect(lambda: self.done.emit(self.tr("Payment method added")))
        dialog.open()

    def _on_remove(self, method: PaymentMethod) -> None:
        last = len(self._workspace.ask(declared_payment_methods)) == 1
        paid_for = self._workspace.ask(clients_paid_for) if last else 0
        if paid_for:
            sentence = self.tr(
                "It is the last one, and the firm pays for {clients}: nothing would be left to "
                "pay their renewals with, and no change could be confirmed until another is "
                "declared."
            ).format(clients=labels.clients(paid_for))
        elif last:
            sentence = self.tr(
                "It is the last one: another has to be declared before the firm can pay for a "
                "client."
            )
        else:
            sentence = self.tr(
                "The others stay. What was paid with it stays in the bills and the journal."
            )
        ask(
            self,
            title=self.tr("Remove {method}?").format(method=method.label),
            sentence=sentence,
            yes=self.tr("&Remove"),
            no=self.tr("&Keep"),
            then=partial(self._remove, method.id),
            enter_means_no=bool(paid_for),
        )

    def _remove(self, method_id: int) -> None:
        try:
            self._workspace.apply(remove_payment_method, method_id)
        except Refused as error:
            self.wrong.setText(failure_sentence(error, self._workspace.formats))
            self.wrong.show()
            return
        self.add_button.setFocus()
        self.done.emit(self.tr("Payment method removed"))

    def _on_changed(self, _changes: Changes) -> None:
        self._show()
