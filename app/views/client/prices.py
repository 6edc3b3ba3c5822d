"""What is billed now and at the renewal, side by side, each amount with its computation."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.billing import BilledLine
from app.domain.catalogue import Catalogue, FixedAmount, Percent, Rebate
from app.domain.discount import Discount
from app.domain.errors import Refused
from app.domain.subscription import Subscription
from app.services.client_detail import RunningSubscription
from app.views import labels
from app.views.client.words import ClientText
from app.views.explain import Explanation, lines_explained
from app.views.formatting import Formats
from app.views.labels import Computation, ComputationRow
from app.views.widgets.line_table import Line, LineAmount

_NONE = "—"


@dataclass(frozen=True, slots=True)
class Prices:
    """One client's prices in words; `running` is as the client's detail has it."""

    running: RunningSubscription
    catalogue: Catalogue
    formats: Formats

    @property
    def now(self) -> tuple[BilledLine, ...]:
        """The lines of the running period: the plan's, then the add-ons'."""
        return tuple(service.running for service in self.subscription.services)

    @property
    def later(self) -> tuple[BilledLine, ...]:
        """The lines of the next renewal; none where there is none."""
        return self.running.at_renewal

    @property
    def subscription(self) -> Subscription:
        """The subscription."""
        return self.running.subscription

    @property
    def price_later(self) -> int:
        """What the next renewal costs, before VAT."""
        return sum(line.full_net for line in self.later)

    def amount(self, minor: int) -> str:
        """An amount in the catalogue's currency."""
        return self.formats.amount(minor, self.catalogue.currency)

    def lines(self) -> list[Line]:
        """The rows: the plan, its discounts, the add-ons."""
        return [self._plan_row(), *self._discount_rows(), *self._add_on_rows()]

    def total(self) -> Line:
        """The row under the others."""
        interval, later = self.subscription.interval, self.subscription.next_interval
        title = ClientText.tr("Total excl. VAT")
        if interval is later or not self.later:
            title = ClientText.tr("Total excl. VAT {per_interval}").format(
                per_interval=labels.per_interval(interval)
            )
        return Line(title, self._amounts(lambda lines: self.price_amount(title, lines)))

    def price_amount(self, title: str, lines: Sequence[BilledLine]) -> LineAmount:
        """The price of whole periods, discount off."""
        price = sum(line.full_net for line in lines)
        return LineAmount(self.amount(price), self.explained(title, lines))

    def explained(self, title: str, lines: Sequence[BilledLine]) -> Explanation:
        """Explain the price of a whole period.

        A line that was billed for the rest of a period explains what was billed; its price is the
        one of a whole period.
        """
        if all(line.span == line.period for line in lines):
            return lines_explained(title, lines, self.catalogue, self.formats)
        parts = tuple(self._price_computation(line) for line in lines)
        total = self.amount(sum(line.full_net for line in lines))
        return Explanation(title, parts, ComputationRow(title, total) if len(parts) > 1 else None)

    def _amounts(
        self, made: Callable[[tuple[BilledLine, ...]], LineAmount]
    ) -> tuple[LineAmount, ...]:
        return (made(self.now), made(self.later)) if self.later else (made(self.now),)

    def _plan_row(self) -> Line:
        now = self._plan(self.subscription.plan.code)
        title = ClientText.tr("Plan {plan}").format(plan=now)
        if self.later and self.later[0].plan != self.subscription.plan.code:
            title = ClientText.tr("Plan {before} → {after}").format(
                before=now, after=self._plan(self.later[0].plan)
            )
        return Line(title, self._amounts(lambda lines: self._full_price(title, lines, None)))

    def _add_on_rows(self) -> list[Line]:
        codes = dict.fromkeys(line.add_on for line in (*self.now, *self.later) if line.add_on)
        rows = []
        for code in codes:
            title = labels.add_on_name(self.catalogue, code, self.formats.language)
            found = tuple(
                self._full_price(title, lines, code)
                for lines in ((self.now, self.later) if self.later else (self.now,))
            )
            rows.append(Line(title, found))
        return rows

    def _discount_rows(self) -> list[Line]:
        codes = [line.discount_code for line in (*self.now, *self.later) if line.discount]
        rows = []
        for code in dict.fromkeys(code for code in codes if code):
            title = self._discount_title(code)
            found = tuple(
                self._discount_amount(title, lines, code)
                for lines in ((self.now, self.later) if self.later else (self.now,))
            )
            rows.append(Line(title, found))
        return rows

    def _full_price(self, title: str, lines: Sequence[BilledLine], code: str | None) -> LineAmount:
        """The full price of a service, before the discount that has a row of its own."""
        line = next((line for line in lines if line.add_on == code), None)
        if line is None:
            return LineAmount(_NONE)
        return LineAmount(self.amount(line.price), self.explained(title, (line,)))

    def _discount_amount(self, title: str, lines: Sequence[BilledLine], code: str) -> LineAmount:
        reduced = [line for line in lines if line.discount and line.discount_code == code]
        if not reduced:
            return LineAmount(_NONE)
        taken = self.amount(-sum(line.discount for line in reduced))
        sentence = " + ".join(self._reduction(line, code) for line in reduced)
        rows = [
            ComputationRow(
                labels.service_name(self.catalogue, line, self.formats.language),
                self.amount(-line.discount),
                self._reduction(line, code),
            )
            for line in reduced
        ]
        computed = Computation(title, sentence, (*rows, ComputationRow(title, taken)))
        return LineAmount(taken, Explanation(title, (computed,)))

    def _reduction(self, line: BilledLine, code: str) -> str:
        """How a discount came about: `24,90 € × −20 %`; a fixed amount is spread over prices."""
        price = self.amount(line.price)
        match self._rebate(code):
            case Percent(rate):
                return f"{price} × {self.formats.percent(-rate)}"
            case FixedAmount(amount):
                return ClientText.tr("part of {amount} for {price}").format(
                    amount=self.amount(-amount), price=price
                )
            case None:
                return price

    def _price_computation(self, line: BilledLine) -> Computation:
        name = labels.service_name(self.catalogue, line, self.formats.language)
        price, net = self.amount(line.price), self.amount(line.full_net)
        origin = labels.price_origin(line, self.formats)
        rows = [ComputationRow(ClientText.tr("Price of a full period"), price, origin)]
        if line.discount:
            label = ClientText.tr("Discount {code}").format(code=line.discount_code or "").strip()
            rows.append(ComputationRow(label, self.amount(-line.discount)))
        result = ComputationRow(ClientText.tr("Price after discount"), net)
        billed = ClientText.tr("The running period was billed {amount}: {computation}").format(
            amount=self.amount(line.net),
            computation=labels.line_sentence(line, self.formats, self.catalogue.currency),
        )
        return Computation(name, billed, (*rows, result))

    def _discount_title(self, code: str) -> str:
        discount = self._discount(code)
        if discount is None:
            return ClientText.tr("Discount {code}").format(code=code)
        rebate = labels.rebate_scope(
            discount.rebate, discount.scope, self.formats, self.catalogue.currency
        )
        return ClientText.tr("Discount {code}, {rebate}").format(code=code, rebate=rebate)

    def _discount(self, code: str) -> Discount | None:
        """The terms that a code was redeemed under, where the subscription still has it."""
        held = (self.subscription.discount, self.subscription.scheduled.promo)
        return next((d for d in held if d is not None and d.code == code), None)

    def _rebate(self, code: str) -> Rebate | None:
        held = self._discount(code)
        if held is not None:
            return held.rebate
        try:
            return self.catalogue.promo_code(code).rebate
        except Refused:
            return None

    def _plan(self, code: str) -> str:
        return labels.plan_name(self.catalogue, code, self.formats.language)
