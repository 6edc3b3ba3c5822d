"""The head of an invoice's window: which one it is, its totals, what is to be known of it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.invoices.comparison import InvoiceComparison
from app.views.formatting import Formats
from app.views.invoices.invoice_acts import InvoiceActs
from app.views.theme import Size, Space, Tone
from app.views.widgets.banners import Remark
from app.views.widgets.buttons import Button, GhostButton
from app.views.widgets.facts import Fact, FactColumns
from app.views.widgets.texts import Hairline, Text, TitleRow

_MARGIN = Space.WIZARD_MARGIN
_ICONS = ("thumbs-up", "octagon-x", "pencil", "link", "plus")
"""Those of the acts that have buttons."""


class InvoiceHead(QWidget):
    """Title and days, the totals side by side, remarks, then the acts on the lines."""

    def __init__(
        self,
        formats: Formats,
        acts: InvoiceActs,
        group_by: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._formats, self._acts = formats, acts
        self._row = TitleRow("", margin=_MARGIN)
        self._about = Text("", tone=Tone.SECONDARY)
        self._row.add_beside(self._about)
        self.change = Button(self.tr("Cha&nge…"), icon_name="pencil")
        self.change.setAutoDefault(False)
        self._row.add_act(self.change)
        self.totals = FactColumns(size=Size.LEAD)
        self.totals.setContentsMargins(_MARGIN, Space.GRID, _MARGIN, 0)
        self.wrong = Remark("", icon_name="circle-alert", tone=Tone.DANGER)
        self.sums = Remark("", icon_name="triangle-alert", tone=Tone.WARNING)
        self.others = Remark("")
        self.buttons = tuple(GhostButton("", icon_name=icon_name) for icon_name in _ICONS)
        self._lay_out(group_by)

    def show_invoice(self, found: InvoiceComparison) -> str:
        """Show which invoice it is; return its title."""
        day, fields = self._formats.day, found.fields
        title = self.tr("Invoice {number}").format(number=fields.number)
        about = self.tr("of {day}, for {first} to {last}").format(
            day=day(fields.issued_on), first=day(fields.start), last=day(fields.end)
        )
        if found.settled_on is not None:
            settled = self.tr("settled on {day}").format(day=day(found.settled_on))
            about = self.tr("{about} · {settled}").format(about=about, settled=settled)
        self._row.title.setText(title)
        self._about.setText(about)
        self.totals.show_facts(self._facts(found))
        self._remark(found)
        return title

    def say_wrong(self, sentence: str) -> None:
        """Say why something was not done; empty takes it away."""
        self.wrong.say(sentence)
        self.wrong.setVisible(bool(sentence))

    def follow_acts(self, *, is_open: bool, is_busy: bool) -> None:
        """Let the buttons say and allow what the acts do."""
        for button, act in zip(self.buttons, self._acts.on_buttons, strict=True):
            button.setText(act.text())
            button.setVisible(is_open)
            button.setEnabled(act.isEnabled() and not is_busy)
        self.change.setVisible(is_open)
        self.change.setEnabled(not is_busy)

    def _lay_out(self, group_by: QWidget) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(_MARGIN, Space.GRID, _MARGIN, Space.GRID)
        bar.setSpacing(Space.GRID)
        for button, act in zip(self.buttons, self._acts.on_buttons, strict=True):
            button.setAutoDefault(False)
            button.clicked.connect(act.trigger)
            bar.addWidget(button)
        bar.addStretch(1)
        bar.addWidget(group_by)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._row, Hairline(), self.totals, self.wrong, self.sums, self.others):
            column.addWidget(part)
        column.addLayout(bar)
        for remark in (self.wrong, self.sums, self.others):
            remark.setContentsMargins(_MARGIN, Space.GRID, _MARGIN, 0)
            remark.hide()

    def _facts(self, found: InvoiceComparison) -> list[Fact]:
        fields, currency = found.fields, found.currency
        amount = self._formats.amount
        stated = expected = ""
        if fields.vat is not None:
            words = self.tr("VAT {amount}")
            stated = words.format(amount=amount(fields.vat, currency))
            expected = words.format(amount=amount(found.expected_vat, currency))
        return [
            Fact(self.tr("Stated excl. VAT"), amount(fields.net, currency), stated),
            Fact(self.tr("Expected excl. VAT"), amount(found.expected_net, currency), expected),
            Fact(self.tr("Difference"), self._formats.signed(found.difference, currency)),
            Fact(self.tr("Open points"), self._formats.integer(found.open_points)),
        ]

    def _remark(self, found: InvoiceComparison) -> None:
        amount, currency = self._formats.amount, found.currency
        differ = found.lines_net != found.fields.net
        self.sums.say(
            self.tr("Its lines add up to {lines}; it states {stated}.").format(
                lines=amount(found.lines_net, currency), stated=amount(found.fields.net, currency)
            )
        )
        self.sums.setVisible(differ)
        named = self.tr("{document} ({number})")
        listed = ", ".join(
            named.format(document=document, number=number) for document, number in found.others[:5]
        )
        if len(found.others) > 5:
            listed += ", …"
        self.others.say(
            self.tr(
                "Documents of these days that keep the number of another invoice: {documents}."
            ).format(documents=listed)
        )
        self.others.setVisible(bool(found.others))
