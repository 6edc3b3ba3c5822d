"""What was done with the vendor's invoices, in sentences, from the acts' own facts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.catalogue import Catalogue
from app.services.journal import Facts
from app.views import labels
from app.views.formatting import Formats
from app.views.history.text import HistoryText


@dataclass(frozen=True, slots=True)
class InvoiceWords:
    """Sentences about an invoice: which one, and what was done with it."""

    catalogue: Catalogue
    formats: Formats

    def told(self, facts: Facts) -> Iterator[str]:
        """Which invoice an act was about, then what it did."""
        sentence = HistoryText.tr("Invoice {number} of {day}: {net} excl. VAT")
        yield sentence.format(
            number=facts["number"],
            day=self._day(facts["issued_on"]),
            net=self._amount(facts["net"]),
        )
        if "rows" in facts:
            imported = HistoryText.tr("%Ln row(s) imported from {file}", None, facts["rows"])
            yield imported.format(file=labels.import_source(facts.get("file", "")))
        if facts.get("rejected"):
            yield HistoryText.tr("%Ln row(s) rejected", None, facts["rejected"])
        if facts.get("skipped"):
            yield HistoryText.tr("%Ln row(s) skipped", None, facts["skipped"])
        for name, (before, after) in facts.get("changed", {}).items():
            yield self._changed(name, before, after)
        yield from self._lines(facts)
        yield from self._settled(facts)

    def _lines(self, facts: Facts) -> Iterator[str]:
        if facts.get("added"):
            yield HistoryText.tr("%Ln line(s) added", None, facts["added"])
        if facts.get("removed"):
            yield HistoryText.tr("%Ln line(s) taken out", None, facts["removed"])
        if facts.get("assigned"):
            yield HistoryText.tr("%Ln line(s) assigned", None, facts["assigned"])
        if facts.get("accepted"):
            yield HistoryText.tr("%Ln line(s) accepted", None, facts["accepted"])
        if facts.get("disputed"):
            yield HistoryText.tr("%Ln line(s) disputed", None, facts["disputed"])
        if isinstance(facts.get("reopened"), int) and facts["reopened"]:
            yield HistoryText.tr("%Ln line(s) without a decision", None, facts["reopened"])

    def _settled(self, facts: Facts) -> Iterator[str]:
        """Where its number was noted, or taken off."""
        if "expected" in facts:
            sentence = HistoryText.tr("Expected by the books: {amount}")
            yield sentence.format(amount=self._amount(facts["expected"]))
        if facts.get("documents"):
            named = ", ".join(str(number) for number in facts["documents"])
            if "expected" in facts:
                sentence = HistoryText.tr("Its number noted on the documents: {documents}")
            else:
                sentence = HistoryText.tr("Its number taken off the documents: {documents}")
            yield sentence.format(documents=named)
        for document, number in facts.get("others", ()):
            sentence = HistoryText.tr("Document {document} keeps the number {number}")
            yield sentence.format(document=document, number=number)

    def _changed(self, name: str, before: object, after: object) -> str:
        field, old, new = self._named(name), self._value(name, before), self._value(name, after)
        if not old:
            return HistoryText.tr("{field} filled in: {after}").format(field=field, after=new)
        if not new:
            sentence = HistoryText.tr("{field} emptied: it was {before}")
            return sentence.format(field=field, before=old)
        sentence = HistoryText.tr("{field}: {before} → {after}")
        return sentence.format(field=field, before=old, after=new)

    def _named(self, name: str) -> str:
        return {
            "number": HistoryText.tr("Number", "of an invoice"),
            "issued_on": HistoryText.tr("Date", "of an invoice"),
            "start_day": HistoryText.tr("First day", "of an invoice"),
            "end_day": HistoryText.tr("Last day", "of an invoice"),
            "net": HistoryText.tr("Total excl. VAT", "of an invoice"),
            "vat": HistoryText.tr("VAT", "of an invoice"),
            "gross": HistoryText.tr("Total incl. VAT", "of an invoice"),
        }[name]

    def _value(self, name: str, value: object) -> str:
        if value is None:
            return ""
        if isinstance(value, int):
            return self._amount(value)
        if name == "end_day":
            # Periods are kept half-open, and shown to their last day.
            last = date.fromisoformat(str(value)) - timedelta(days=1)
            return self.formats.day(last)
        return self._day(str(value)) if name in ("issued_on", "start_day") else str(value)

    def _amount(self, minor: int) -> str:
        return self.formats.amount(minor, self.catalogue.currency)

    def _day(self, iso: str) -> str:
        return self.formats.day(date.fromisoformat(iso))
