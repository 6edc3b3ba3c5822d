"""Billed lines as a small table: each with its computation, then net, VAT by rate, gross."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.billing import BilledLine
from app.domain.catalogue import Catalogue
from app.domain.vat import vat_totals
from app.views import labels
from app.views.explain import gross_explained, lines_explained, vat_explained
from app.views.formatting import Formats
from app.views.widgets.line_table import Line, LineAmount


@dataclass(frozen=True, slots=True)
class BilledTable:
    """Puts lines into words, in the catalogue's currency; every amount opens its computation."""

    catalogue: Catalogue
    formats: Formats

    def amount(self, minor: int) -> str:
        """An amount in the catalogue's currency."""
        return self.formats.amount(minor, self.catalogue.currency)

    def today(self, lines: Sequence[BilledLine]) -> list[Line]:
        """What is billed today, each line with its computation beneath."""
        if not lines:
            words = QCoreApplication.translate("BilledTable", "Nothing is charged today")
            return [Line(words, (LineAmount(self.amount(0)),))]
        return [
            Line(
                labels.line_title(line, self.catalogue, self.formats),
                (self.explained(line),),
                labels.line_sentence(line, self.formats, self.catalogue.currency),
            )
            for line in lines
        ]

    def explained(self, line: BilledLine) -> LineAmount:
        """The net amount of a line, with its computation."""
        title = labels.line_title(line, self.catalogue, self.formats)
        return LineAmount(
            self.amount(line.net), lines_explained(title, [line], self.catalogue, self.formats)
        )

    def totals(self, lines: Sequence[BilledLine], gross_title: str) -> list[Line]:
        """Net, VAT by rate, and gross under the title given."""
        totals = vat_totals([(line.net, line.vat_rate) for line in lines])
        net_title = QCoreApplication.translate("BilledTable", "Total excl. VAT")
        net = lines_explained(net_title, lines, self.catalogue, self.formats)
        gross = gross_explained(gross_title, totals, self.catalogue, self.formats)
        return [
            Line(net_title, (LineAmount(self.amount(totals.net), net if lines else None),)),
            *(
                Line(
                    labels.vat_title(taxed, self.formats, self.catalogue.currency),
                    (
                        LineAmount(
                            self.amount(taxed.vat),
                            vat_explained(taxed, self.catalogue, self.formats),
                        ),
                    ),
                )
                for taxed in totals.by_rate
            ),
            Line(gross_title, (LineAmount(self.amount(totals.gross), gross),)),
        ]
