"""What was agreed and done about re-billing, in sentences, from the acts' own facts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.catalogue import Catalogue
from app.domain.rebilling import Margin, RebillMode, RebillTerms
from app.services.journal import Facts
from app.views import labels
from app.views.formatting import Formats
from app.views.history.text import HistoryText


@dataclass(frozen=True, slots=True)
class RebillingWords:
    """Sentences about terms and runs."""

    catalogue: Catalogue
    formats: Formats

    def default(self, facts: Facts) -> Iterator[str]:
        """From what to what the firm's default went."""
        yield self._from_to(facts["before"], facts["after"])

    def run(self, facts: Facts) -> Iterator[str]:
        """Which run an act was about, and what it came to."""
        if "reverses" in facts:
            sentence = HistoryText.tr("Run {number} reverses run {reversed}")
            yield sentence.format(number=facts["number"], reversed=facts["reverses"])
        elif "number" in facts:
            sentence = HistoryText.tr("Run {number}, dated {day}")
            yield sentence.format(number=facts["number"], day=self._day(facts["dated_on"]))
        sentence = HistoryText.tr("Paid by the firm from {first} to {last}")
        yield sentence.format(first=self._day(facts["start"]), last=self._day(facts["end"]))
        if "lines" in facts:
            yield labels.lines(facts["lines"])
        if "gross" in facts:
            sentence = HistoryText.tr("Charged on: {net} excl. VAT, {gross} incl. VAT")
            yield sentence.format(
                net=self._amount(facts["net"]), gross=self._amount(facts["gross"])
            )

    def of_client(self, facts: Facts) -> Iterator[str]:
        """What was agreed with a client, or charged on to it."""
        if "rebill" in facts:
            yield self._from_to(*facts["rebill"])
        if "run" in facts:
            sentence = HistoryText.tr("Run {number}: {gross} incl. VAT")
            yield sentence.format(number=facts["run"], gross=self._amount(facts["gross"]))

    def _from_to(self, before: Facts | None, after: Facts | None) -> str:
        sentence = HistoryText.tr("Re-billing: {before} → {after}")
        return sentence.format(before=self._terms(before), after=self._terms(after))

    def _terms(self, facts: Facts | None) -> str:
        if facts is None:
            return HistoryText.tr("as for all clients")
        terms = RebillTerms(
            mode=RebillMode(facts["mode"]),
            margin=Margin(percent=facts["percent"], amount=facts["amount"]),
        )
        return labels.terms_words(terms, self.formats, self.catalogue.currency)

    def _amount(self, minor: int) -> str:
        return self.formats.amount(minor, self.catalogue.currency)

    def _day(self, iso: str) -> str:
        return self.formats.day(date.fromisoformat(iso))
