"""The preview: the table client by client, what it adds up to, and the one promise to pay."""

from collections import Counter

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Refusal, Refused
from app.services.bulk import BulkContext, BulkRow
from app.services.client_lists import Tab
from app.views.bulk.amount_table import AmountTable
from app.views.bulk.cells import BulkCells, in_order
from app.views.bulk.explaining import Explaining
from app.views.change_wizard.words import payment_method
from app.views.formatting import Formats
from app.views.table_model import TableModel
from app.views.theme import Space, Tone
from app.views.widgets.banners import Banner
from app.views.widgets.buttons import Button
from app.views.widgets.facts import Fact, FactColumns
from app.views.widgets.recurring_box import RecurringBox
from app.views.widgets.texts import Ground, Hairline, set_ground

_MAKE_ROOM = {"reference": 900, "interval": 800}
"""Columns that make room for the amounts and the reasons, each below a width of the page."""
_REMARK = 150
"""What the remarks need at least; they get all that is left."""


class PreviewPage(QWidget):
    """Shows one preview; every amount opens its computation."""

    asked = Signal(object)
    """The `Explanation` of an amount."""
    declare_wanted = Signal()
    """A payment method is to be declared."""
    ticked = Signal()
    """The box was ticked, or the tick taken back."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._context: BulkContext | None = None
        self._cells: BulkCells | None = None
        set_ground(self, Ground.SURFACE)
        self._model = TableModel[BulkRow]((), self, row_id=lambda row: row.client_id)
        self.table = AmountTable(self.tr("Preview, client by client"))
        self.table.setModel(self._model)
        self.table.head.setStretchLastSection(True)
        self.table.cell_opened.connect(self._on_opened)
        self.totals = FactColumns()
        self.totals.asked.connect(self.asked)
        self.warning = Banner("", icon_name="credit-card", tone=Tone.WARNING)
        declare = Button(self.tr("Declare a payment &method…"))
        declare.clicked.connect(self.declare_wanted)
        self.warning.add_act(declare)
        self.box = RecurringBox("", "")
        self.box.toggled.connect(self.ticked)
        self._lay_out()

    @property
    def needs_tick(self) -> bool:
        """Whether a promise to pay has to be confirmed."""
        return self._context is not None and self._context.totals.paid > 0

    @property
    def lacks_payment_method(self) -> bool:
        """Whether the firm would owe something and has no way to pay."""
        context = self._context
        return context is not None and context.firm_owes and not context.payment_methods

    def show_preview(self, context: BulkContext) -> None:
        """Show a preview instead; what was promised of another has to be ticked anew."""
        self._context = context
        explaining = Explaining(context.terms.catalogue, self._formats)
        self._cells = BulkCells(context, explaining)
        self._model.set_columns(self._cells.columns())
        self._model.set_rows(in_order(context.rows))
        self._fit()
        self._show_totals(context, self._cells, explaining)
        self._show_promise(context, explaining)

    def rows(self) -> list[BulkRow]:
        """The rows as shown, from top to bottom."""
        return self._model.rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        margin = Space.WIZARD_MARGIN
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        self._below = QWidget()
        column.addWidget(self._below)
        outer = QVBoxLayout(self._below)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Hairline(strong=True))
        below = QVBoxLayout()
        # The box keeps the width of its focus ring free around itself.
        ring = Space.GRID
        below.setContentsMargins(margin - ring, Space.THREE_QUARTERS, margin - ring, Space.HALF)
        below.setSpacing(Space.HALF)
        figures = QVBoxLayout()
        figures.setContentsMargins(ring, 0, ring, Space.HALF)
        figures.addWidget(self.totals)
        below.addLayout(figures)
        below.addWidget(self.warning)
        below.addWidget(self.box)
        outer.addLayout(below)
        self._below.hide()
        self.warning.hide()
        self.box.hide()

    def _fit(self) -> None:
        """Give each column what it needs, and what is left to the remarks."""
        names = [column.name for column in self._model.columns]
        if not names:
            return
        table = self.table
        for name, least_width in _MAKE_ROOM.items():
            table.setColumnHidden(names.index(name), self.width() < least_width)
        table.fit_columns(most=240)
        shown = [place for place in range(len(names)) if not table.isColumnHidden(place)]
        used = sum(table.columnWidth(place) for place in shown[:-1])
        left = table.viewport().width() - table.verticalScrollBar().sizeHint().width() - used
        if left < _REMARK:
            table.setColumnWidth(0, max(120, table.columnWidth(0) - (_REMARK - left)))
        table.setColumnWidth(shown[-1], max(_REMARK, left))

    def _show_totals(self, context: BulkContext, cells: BulkCells, explaining: Explaining) -> None:
        totals = context.totals
        self._below.setVisible(not context.change.is_empty)
        facts = [
            Fact(
                self.tr("Clients changed"),
                self._formats.integer(totals.clients),
                self._cannot(context, cells),
            ),
            Fact(
                self.tr("Per month, excl. VAT"),
                explaining.signed(totals.monthly),
                self.tr("yearly prices as their twelfth"),
                explaining.total_monthly(totals),
            ),
        ]
        if context.tab is Tab.ACTIVE:
            vat = explaining.amount(totals.today.vat)
            facts.append(
                Fact(
                    self.tr("Today, excl. VAT"),
                    explaining.signed(totals.today.net),
                    self.tr("credits deducted; VAT: {vat}").format(vat=vat),
                    explaining.total_today(totals),
                )
            )
        else:
            facts.append(
                Fact(
                    self.tr("Today, excl. VAT"),
                    explaining.amount(0),
                    self.tr("nothing is charged before acceptance"),
                )
            )
        self.totals.show_facts(facts)

    def _cannot(self, context: BulkContext, cells: BulkCells) -> str:
        """Who cannot, by reason: "2 cannot: paid by the client"; who already is as asked."""
        refused = [row.outcome for row in context.rows if isinstance(row.outcome, Refused)]
        counted = Counter(_inside(cells.short(outcome)) for outcome in refused)
        if not counted:
            return self.tr("none is left out")
        if len(counted) == 1:
            why = next(iter(counted))
            if refused[0].reason is Refusal.NOTHING_CHANGES:
                return self.tr("%Ln unchanged: {why}", "", context.totals.cannot).format(why=why)
        else:
            # The most frequent reason; the others stand in the table.
            why, number = counted.most_common(1)[0]
            why = f"{self._formats.integer(number)} {why}, …"
        return self.tr("%Ln cannot: {why}", "", context.totals.cannot).format(why=why)

    def _show_promise(self, context: BulkContext, explaining: Explaining) -> None:
        self.warning.setVisible(self.lacks_payment_method)
        if self.lacks_payment_method:
            self.warning.say(
                self.tr("Your firm has no payment method"),
                self.tr("It would have something to pay: declare a card or a SEPA mandate first."),
            )
        self.box.setVisible(self.needs_tick)
        each = explaining.amount(context.totals.firm_then)
        title = self.tr(
            "I confirm %Ln recurring payment(s): {amount} excl. VAT a month in all",
            "",
            context.totals.paid,
        ).format(amount=each)
        blocked = self.box.blockSignals(True)
        self.box.say(title, self._until(context))
        self.box.blockSignals(blocked)

    def _until(self, context: BulkContext) -> str:
        """From when, until when, and with what."""
        said = [self.tr("Each until its renewal is stopped.")]
        if context.tab is Tab.INACTIVE:
            said.insert(0, self.tr("Each from the day on which the client accepts."))
        methods = context.payment_methods
        if len(methods) == 1:
            said.append(self.tr("{method}.").format(method=payment_method(methods[0])))
        return " ".join(said)

    def _on_opened(self, index: QModelIndex) -> None:
        if self._cells is None:
            return
        row, name = self._model.row(index.row()), self._model.columns[index.column()].name
        explanation = self._cells.explained(row, name)
        if explanation is not None:
            self.asked.emit(explanation)


def _inside(words: str) -> str:
    """Words that begin a chip, as they stand inside a sentence."""
    return words[:1].lower() + words[1:]
