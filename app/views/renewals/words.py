"""Words of the Renewals page and of its files: why a price differs, an event of a calendar."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.domain.coming import Cause, Reason, Renewal
from app.domain.errors import Refused
from app.services.renewal_list import RenewalParameters, RenewalRow
from app.services.reports.renewals_file import RenewalColumn, RenewalWords
from app.views import labels
from app.views.formatting import Formats
from app.views.reports.words import file_words


class RenewalText:
    """The translation context of these words."""

    @staticmethod
    def tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return `text` in the chosen language; `n` chooses the plural."""
        return QCoreApplication.translate("RenewalText", text, disambiguation, n)


@dataclass(frozen=True, slots=True)
class RenewalWriter:
    """Puts renewals into words, naming plans as the catalogue does."""

    catalogue: Catalogue
    formats: Formats

    def amount(self, minor: int) -> str:
        """An amount of the catalogue's currency."""
        return self.formats.amount(minor, self.catalogue.currency)

    def plan(self, renewal: Renewal) -> str:
        """The plan of then."""
        return labels.plan_name(self.catalogue, renewal.billed.plan, self.formats.language)

    def client(self, row: RenewalRow) -> str:
        """The client by name and reference."""
        return labels.client_named(row.client.name, row.client.reference)

    def why(self, renewal: Renewal) -> str:
        """Why the price differs, in one line; empty where it does not."""
        return RenewalText.tr("; ", "between two reasons").join(
            self.reason(each) for each in renewal.reasons
        )

    def reason(self, reason: Reason) -> str:
        """One reason: "Discount BIENVENUE ends"."""
        match reason.cause:
            case Cause.PLAN:
                name = labels.plan_name(self.catalogue, reason.code, self.formats.language)
                return RenewalText.tr("Downgrade to {plan}").format(plan=name)
            case Cause.INTERVAL:
                return _interval(Interval(reason.code))
            case Cause.PAYER:
                return _payer(Payer(reason.code))
            case Cause.STOPPED:
                return RenewalText.tr("Renewal is stopped")
            case Cause.HANDED_OVER:
                return RenewalText.tr("Handed over to the client")
            case Cause.ADD_ON_ENDS | Cause.ADD_ON_BEGINS | Cause.NEW_PRICE:
                return self._of_service(reason)
            case _:
                return self._of_discount(reason)

    def price(self, renewal: Renewal) -> str:
        """What the renewal costs, or that it ends."""
        if renewal.price is None:
            return RenewalText.tr("Ends", "instead of a renewal")
        return self.amount(renewal.price)

    def summary(self, row: RenewalRow) -> str:
        """The title of an event: client and price."""
        renewal = row.renewal
        if renewal.price is None:
            return RenewalText.tr("{client}: the subscription ends").format(client=self.client(row))
        sentence = RenewalText.tr("{client}: renewal, {amount} excl. VAT")
        return sentence.format(client=self.client(row), amount=self.amount(renewal.price))

    def description(self, row: RenewalRow) -> str:
        """What an event says: plan, prices, why, payer."""
        renewal = row.renewal
        lines = [
            RenewalText.tr("{plan}, {interval}").format(
                plan=self.plan(renewal), interval=labels.interval_name(renewal.billed.interval)
            ),
            RenewalText.tr("Now: {amount} excl. VAT {per_interval}").format(
                amount=self.amount(renewal.now.price),
                per_interval=labels.per_interval(renewal.now.interval),
            ),
        ]
        if renewal.then is not None:
            lines.append(
                RenewalText.tr("Then: {amount} excl. VAT {per_interval}").format(
                    amount=self.amount(renewal.then.price),
                    per_interval=labels.per_interval(renewal.then.interval),
                )
            )
        lines += [self.reason(each) for each in renewal.reasons]
        return "\n".join((*lines, labels.paid_by(renewal.payer)))

    def _of_service(self, reason: Reason) -> str:
        name = self._service(reason.code)
        if reason.cause is Cause.ADD_ON_ENDS:
            return RenewalText.tr("{add_on} ends").format(add_on=name)
        if reason.cause is Cause.ADD_ON_BEGINS:
            return RenewalText.tr("{add_on} begins").format(add_on=name)
        if reason.since is None:
            return RenewalText.tr("New price of {service}").format(service=name)
        day = self.formats.day(reason.since)
        return RenewalText.tr("New price of {service} of {day}").format(service=name, day=day)

    def _of_discount(self, reason: Reason) -> str:
        sentences = {
            Cause.DISCOUNT_ENDS: RenewalText.tr("Discount {code} ends"),
            Cause.DISCOUNT_NOT_COVERING: RenewalText.tr(
                "Discount {code} ends: it does not cover what is scheduled"
            ),
            Cause.DISCOUNT_BEGINS: RenewalText.tr("Discount {code} begins"),
            Cause.DISCOUNT_CHANGES: RenewalText.tr("Discount {code} takes another amount"),
        }
        return sentences[reason.cause].format(code=reason.code)

    def _service(self, code: str) -> str:
        """A service by its name: a price may be of the plan or of an extra service."""
        try:
            self.catalogue.add_on(code)
        except Refused:
            return labels.plan_name(self.catalogue, code, self.formats.language)
        return labels.add_on_name(self.catalogue, code, self.formats.language)


def _interval(interval: Interval) -> str:
    match interval:
        case Interval.MONTHLY:
            return RenewalText.tr("Monthly billing")
        case Interval.YEARLY:
            return RenewalText.tr("Yearly billing")
        case _:
            assert_never(interval)


def _payer(payer: Payer) -> str:
    match payer:
        case Payer.FIRM:
            return RenewalText.tr("Paid by the firm from then on")
        case Payer.CLIENT:
            return RenewalText.tr("Paid by the client from then on")
        case _:
            assert_never(payer)


def renewal_words(catalogue: Catalogue, formats: Formats) -> RenewalWords:
    """Return everything that the exported list says; the command line uses it too."""
    writer = RenewalWriter(catalogue, formats)
    return RenewalWords(
        file=file_words(RenewalText.tr("Renewals", "report"), catalogue.currency, formats),
        heading=lambda column: _headings()[column],
        payer=labels.payer_name,
        interval=labels.interval_name,
        plan=lambda code: labels.plan_name(catalogue, code, formats.language),
        add_on=lambda code: labels.add_on_name(catalogue, code, formats.language),
        why=lambda row: writer.why(row.renewal),
        summary=writer.summary,
        description=writer.description,
        parameters=lambda asked: _parameters(asked, formats),
    )


def _parameters(asked: RenewalParameters, formats: Formats) -> Sequence[tuple[str, str]]:
    everything = RenewalText.tr("All", "report parameter")
    return (
        (RenewalText.tr("From", "report parameter"), formats.day(asked.first)),
        (RenewalText.tr("To, included", "report parameter"), formats.day(asked.last)),
        (
            RenewalText.tr("Payer", "report parameter"),
            labels.payer_name(asked.payer) if asked.payer else everything,
        ),
    )


def _headings() -> dict[RenewalColumn, str]:
    return {
        RenewalColumn.DAY: RenewalText.tr("Date", "renewal column"),
        RenewalColumn.CLIENT_CODE: RenewalText.tr("Client code", "renewal column"),
        RenewalColumn.CLIENT: RenewalText.tr("Client", "renewal column"),
        RenewalColumn.PLAN: RenewalText.tr("Plan", "renewal column"),
        RenewalColumn.INTERVAL: RenewalText.tr("Interval", "renewal column"),
        RenewalColumn.ADD_ONS: RenewalText.tr("Extra services", "renewal column"),
        RenewalColumn.PRICE_NOW: RenewalText.tr("Price now excl. VAT", "renewal column"),
        RenewalColumn.PRICE_THEN: RenewalText.tr("Price then excl. VAT", "renewal column"),
        RenewalColumn.DIFFERENCE: RenewalText.tr("Difference", "renewal column"),
        RenewalColumn.WHY: RenewalText.tr("Why it differs", "renewal column"),
        RenewalColumn.PAYER: RenewalText.tr("Payer", "renewal column"),
        RenewalColumn.MANAGER: RenewalText.tr("Manager", "renewal column"),
    }
