"""The computations behind the figures of a bulk change: a client's, and those of all together."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.billing import BilledLine
from app.domain.bulk import BulkPreview
from app.domain.bulk_totals import BulkTotals
from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.domain.errors import Refused
from app.domain.subscription import monthly_equivalent
from app.services.bulk import BulkRow
from app.views import labels
from app.views.bulk.words import BulkText
from app.views.explain import Explanation, lines_explained
from app.views.formatting import Formats
from app.views.labels import Computation, ComputationRow


@dataclass(frozen=True, slots=True)
class Explaining:
    """Opens the figures of one preview."""

    catalogue: Catalogue
    formats: Formats

    def now(self, row: BulkRow) -> Explanation | None:
        """The price a month as it is now."""
        if row.running is None:
            return None
        title = BulkText.tr("Price a month now, excl. VAT")
        lines = [service.running for service in row.running.services]
        return Explanation(title, (self._monthly(title, lines, row.running.interval),))

    def then(self, row: BulkRow) -> Explanation | None:
        """The price a month after the change; None where nothing follows."""
        found = row.outcome
        if isinstance(found, Refused) or found.then is None:
            return None
        title = BulkText.tr("Price a month after the change, excl. VAT")
        return Explanation(title, (self._monthly(title, found.then_lines, found.then_interval),))

    def monthly(self, row: BulkRow) -> Explanation | None:
        """What the firm pays more a month for a client."""
        found = row.outcome
        if isinstance(found, Refused):
            return None
        computed = self._difference(found.firm_now, found.firm_then)
        before, after = self.now(row), self.then(row)
        parts = [each.parts[0] for each in (before, after) if each is not None]
        return Explanation(computed.title, (*parts, computed))

    def today(self, row: BulkRow) -> Explanation | None:
        """What is billed today for a client, line by line; None where nothing is."""
        found = row.outcome
        if isinstance(found, Refused) or not found.today:
            return None
        title = BulkText.tr("To pay today, excl. VAT")
        return lines_explained(title, found.today, self.catalogue, self.formats)

    def remark(self, row: BulkRow) -> Explanation:
        """Why a client cannot, or all that there is to know of its change."""
        found = row.outcome
        if isinstance(found, Refused):
            return self.because(row, labels.refusal(found, self.catalogue, self.formats))
        sentences = [f"{each.lead}. {each.text}".strip() for each in self.told(row)]
        return self.because(row, " ".join(sentences))

    def because(self, row: BulkRow, sentence: str) -> Explanation:
        """A sentence about a client, in full, with its price as it is now."""
        price = "—" if row.monthly_price is None else self.amount(row.monthly_price)
        known = ComputationRow(BulkText.tr("Price a month now, excl. VAT"), price)
        return Explanation(row.name, (Computation(row.name, sentence, (known,)),))

    def told(self, row: BulkRow) -> tuple[labels.Announcement, ...]:
        """What must be known of a client's change before it is confirmed."""
        found = row.outcome
        if not isinstance(found, BulkPreview):
            return ()
        after = found.preview.after
        return tuple(
            labels.notice(each, after, self.catalogue, self.formats)
            for each in found.preview.notices
        )

    def total_monthly(self, totals: BulkTotals) -> Explanation:
        """What the firm pays more a month for all of them."""
        computed = self._difference(totals.firm_now, totals.firm_then)
        return Explanation(computed.title, (computed,))

    def total_today(self, totals: BulkTotals) -> Explanation:
        """What is billed today for all of them: charges, credits, and the VAT once per rate."""
        title = BulkText.tr("Today for all clients")
        net, gross = self.amount(totals.today.net), self.amount(totals.today.gross)
        rows = [
            ComputationRow(BulkText.tr("Charges"), self.amount(totals.charged)),
            ComputationRow(BulkText.tr("Credits"), self.amount(totals.credited)),
            ComputationRow(BulkText.tr("Total excl. VAT"), net),
        ]
        currency = self.catalogue.currency
        rows += [
            ComputationRow(labels.vat_title(taxed, self.formats, currency), self.amount(taxed.vat))
            for taxed in totals.today.by_rate
        ]
        rows.append(ComputationRow(BulkText.tr("Total incl. VAT"), gross))
        sentence = BulkText.tr(
            "The sum of %Ln client(s); VAT is rounded once per rate, as on one statement",
            None,
            totals.clients,
        )
        return Explanation(title, (Computation(title, sentence, tuple(rows)),))

    def amount(self, minor: int) -> str:
        """An amount in the catalogue's currency."""
        return self.formats.amount(minor, self.catalogue.currency)

    def signed(self, minor: int) -> str:
        """A difference in the catalogue's currency."""
        return self.formats.signed(minor, self.catalogue.currency)

    def _monthly(self, title: str, lines: Sequence[BilledLine], interval: Interval) -> Computation:
        """Add up the prices of a whole period, discounts off; a yearly one as its twelfth."""
        price = sum(line.full_net for line in lines)
        rows = [self._service(line) for line in lines]
        result = self.amount(monthly_equivalent(price, interval))
        sentence = BulkText.tr("{price} per month").format(price=self.amount(price))
        if interval is Interval.YEARLY:
            rows.append(ComputationRow(BulkText.tr("Price a year"), self.amount(price)))
            sentence = BulkText.tr("{price} a year ÷ 12 = {month}").format(
                price=self.amount(price), month=result
            )
        return Computation(title, sentence, (*rows, ComputationRow(title, result)))

    def _service(self, line: BilledLine) -> ComputationRow:
        name = labels.service_name(self.catalogue, line, self.formats.language)
        origin = labels.price_origin(line, self.formats)
        if line.discount:
            origin = BulkText.tr("{price} less {discount} ({code})").format(
                price=self.amount(line.price),
                discount=self.amount(line.discount),
                code=line.discount_code or "",
            )
        return ComputationRow(name, self.amount(line.full_net), origin)

    def _difference(self, now: int, then: int) -> Computation:
        title = BulkText.tr("More a month for your firm, excl. VAT")
        difference = self.signed(then - now)
        sentence = BulkText.tr(
            "{then} from the next renewals on, instead of {now}; what the client pays, and what "
            "is not renewed, counts as nothing"
        )
        return Computation(
            title,
            sentence.format(then=self.amount(then), now=self.amount(now)),
            (
                ComputationRow(BulkText.tr("Your firm a month, after"), self.amount(then)),
                ComputationRow(BulkText.tr("Your firm a month, as things stand"), self.amount(now)),
                ComputationRow(title, difference),
            ),
        )
