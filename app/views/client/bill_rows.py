"""The rows of the Billing tab: years, the documents of a year, the lines of a document."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from app.domain.billing import BilledLine, Payer
from app.domain.catalogue import Catalogue
from app.services.client_detail import ClientBill
from app.views import labels
from app.views.client.words import ClientText
from app.views.explain import Explanation, lines_explained
from app.views.formatting import Formats
from app.views.labels import Computation, ComputationRow


@dataclass(frozen=True, slots=True)
class BilledAmount:
    """An amount as shown, with the computation that it opens."""

    minor: int
    about: Explanation


@dataclass(frozen=True, slots=True)
class BillRow:
    """One row. Lines have a net amount alone: VAT is rounded once a document."""

    key: tuple[object, ...]
    first: str
    document: str
    what: str
    net: BilledAmount
    vat: BilledAmount | None = None
    gross: BilledAmount | None = None
    kind: str = ""
    is_year: bool = False
    is_line: bool = False


@dataclass(frozen=True, slots=True)
class BillBook:
    """Turns bills into rows, each amount with its computation."""

    catalogue: Catalogue
    formats: Formats

    def rows(self, bills: Sequence[ClientBill]) -> Iterator[BillRow]:
        """The years, the latest first, each with its documents and their lines."""
        for year, group in groupby(bills, key=lambda bill: bill.day.year):
            of_year = tuple(group)
            yield self._year(year, of_year)
            for bill in of_year:
                yield self._document(bill)
                for place, line in enumerate(bill.lines):
                    yield self._line(bill, line, place)

    def _year(self, year: int, bills: Sequence[ClientBill]) -> BillRow:
        firm = sum(bill.net for bill in bills if bill.payer is Payer.FIRM)
        net, vat = sum(bill.net for bill in bills), sum(bill.vat for bill in bills)
        what = labels.lines(sum(len(bill.lines) for bill in bills))
        if firm != net:
            share = ClientText.tr("{lines}; paid by the firm: {amount} excl. VAT")
            what = share.format(lines=what, amount=self._amount(firm))
        title = str(year)
        return BillRow(
            key=("year", year),
            first=title,
            document="",
            what=what,
            net=self._summed(ClientText.tr("Total excl. VAT"), [(b, b.net) for b in bills]),
            vat=self._summed(ClientText.tr("VAT"), [(b, b.vat) for b in bills]),
            gross=self._gross(net, vat),
            is_year=True,
        )

    def _document(self, bill: ClientBill) -> BillRow:
        number = self.formats.integer(bill.document) if bill.document is not None else ""
        return BillRow(
            key=("document", bill.document or 0, bill.day.isoformat()),
            first=self.formats.day(bill.day),
            document=number,
            what=labels.paid_by(bill.payer),
            net=BilledAmount(
                bill.net,
                lines_explained(
                    ClientText.tr("Total excl. VAT"), bill.lines, self.catalogue, self.formats
                ),
            ),
            vat=self._vat(bill),
            gross=self._gross(bill.net, bill.vat),
        )

    def _line(self, bill: ClientBill, line: BilledLine, place: int) -> BillRow:
        title = labels.line_title(line, self.catalogue, self.formats)
        about = lines_explained(title, [line], self.catalogue, self.formats)
        return BillRow(
            key=("line", bill.document or 0, bill.day.isoformat(), place),
            first="",
            document="",
            what=title,
            net=BilledAmount(line.net, about),
            kind=labels.line_kind_name(line.kind),
            is_line=True,
        )

    def _vat(self, bill: ClientBill) -> BilledAmount:
        """What these lines bear of their document's VAT."""
        title = ClientText.tr("VAT")
        rows = [
            ComputationRow(
                ClientText.tr("Net amounts at {rate}").format(rate=self.formats.percent(rate)),
                self._amount(sum(line.net for line in bill.lines if line.vat_rate == rate)),
            )
            for rate in sorted({line.vat_rate for line in bill.lines}, reverse=True)
        ]
        sentence = ClientText.tr(
            "VAT is rounded once for each rate of a document; this is the part of these lines."
        )
        result = ComputationRow(title, self._amount(bill.vat))
        computed = Computation(title, sentence, (*rows, result))
        return BilledAmount(bill.vat, Explanation(title, (computed,)))

    def _gross(self, net: int, vat: int) -> BilledAmount:
        title = ClientText.tr("Total incl. VAT")
        rows = (
            ComputationRow(ClientText.tr("Total excl. VAT"), self._amount(net)),
            ComputationRow(ClientText.tr("VAT"), self._amount(vat)),
            ComputationRow(title, self._amount(net + vat)),
        )
        sentence = ClientText.tr("{net} + {vat} of VAT = {gross}").format(
            net=self._amount(net), vat=self._amount(vat), gross=self._amount(net + vat)
        )
        return BilledAmount(net + vat, Explanation(title, (Computation(title, sentence, rows),)))

    def _summed(self, title: str, parts: Sequence[tuple[ClientBill, int]]) -> BilledAmount:
        """A sum over documents, each named by its day and number."""
        total = sum(minor for _, minor in parts)
        rows = [ComputationRow(self._named(bill), self._amount(minor)) for bill, minor in parts]
        sentence = ClientText.tr("The sum of %Ln document(s)", None, len(parts))
        result = ComputationRow(title, self._amount(total))
        computed = Computation(title, sentence, (*rows, result))
        return BilledAmount(total, Explanation(title, (computed,)))

    def _named(self, bill: ClientBill) -> str:
        day = self.formats.day(bill.day)
        if bill.document is None:
            return day
        return ClientText.tr("Document {number} of {day}").format(
            number=self.formats.integer(bill.document), day=day
        )

    def _amount(self, minor: int) -> str:
        return self.formats.amount(minor, self.catalogue.currency)
