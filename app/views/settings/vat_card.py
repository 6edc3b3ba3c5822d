"""The VAT rates of the file, by country: what is billed with them keeps the rate of its day."""

from PySide6.QtWidgets import QGridLayout

from app.domain.vat import VatRate
from app.services.changes import Changes
from app.services.settings import firm, vat_rates
from app.views.client.places import country_name
from app.views.settings.titled_card import TitledCard
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.banners import Remark
from app.views.widgets.layouts import emptied
from app.views.widgets.texts import Text
from app.views.workspace import Workspace


class VatCard(TitledCard):
    """Each country's rates with the day from which they hold; the firm's own country first."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(
            self.tr("VAT"),
            self.tr(
                "The rate of the payer's country on the day of billing. A line that was billed "
                "keeps its rate."
            ),
        )
        self._workspace = workspace
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.CARD * 2)
        self._grid.setVerticalSpacing(Space.GRID)
        self._grid.setColumnStretch(3, 1)
        self.body.addLayout(self._grid)
        self.remark = Remark("")
        self.body.addWidget(self.remark)
        self._show()
        workspace.changed.connect(self._on_changed)

    def _show(self) -> None:
        emptied(self._grid)
        card = self._workspace.ask(firm)
        rates = sorted(self._workspace.ask(vat_rates), key=lambda r: r.country != card.country)
        heads = (self.tr("Country"), self.tr("Rate"), self.tr("Since"))
        for place, head in enumerate(heads):
            shown = Text(head, size=Size.CAPTION, weight=Weight.MEDIUM, tone=Tone.SECONDARY)
            self._grid.addWidget(shown, 0, place)
        for row, rate in enumerate(rates, start=1):
            self._show_rate(row, rate, own=rate.country == card.country)
        if card.reverse_charge:
            said = self.tr("The vendor is abroad: reverse charge, no rate is billed.")
        elif all(rate.country != card.country for rate in rates):
            said = self.tr("No rate is known for the firm's country: no VAT is billed to the firm.")
        else:
            said = self.tr("The rates come with the program and are not changed here.")
        self.remark.say(said)

    def _show_rate(self, row: int, rate: VatRate, *, own: bool) -> None:
        formats = self._workspace.formats
        name = country_name(rate.country, formats.language) or rate.country
        words = self.tr("{country} (the firm)").format(country=name) if own else name
        weight = Weight.MEDIUM if own else Weight.REGULAR
        self._grid.addWidget(Text(words, weight=weight), row, 0)
        self._grid.addWidget(Text(formats.percent(rate.rate), weight=weight), row, 1)
        self._grid.addWidget(Text(formats.day(rate.starts_on), tone=Tone.SECONDARY), row, 2)

    def _on_changed(self, changes: Changes) -> None:
        if changes.firm:
            self._show()
