"""Charging on to clients what the firm has paid for them: how, with which margin, at which VAT.

Amounts are minor units of the file's currency; percentages hundredths of a percent.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.domain.errors import Refusal, Refused
from app.domain.money import share
from app.domain.vat import WHOLE, VatRules, VatTotals, vat_totals

# fmt: off
EU = frozenset((
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
))
# fmt: on
"""The member states of the European Union, by their ISO codes."""


class RebillMode(Enum):
    """How what the firm pays for a client is charged on to it."""

    REBILL = "rebill"
    """As the firm's own supply: with the firm's VAT, and a margin where one is set."""
    DISBURSEMENT = "disbursement"
    """The exact gross amount, laid out in the client's name: no margin, no VAT of the firm's."""
    INCLUDED = "included"
    """Nothing: it is part of the fee."""
    CLIENT_PAYS = "client_pays"
    """Nothing: the client is to pay the vendor. What the firm paid nonetheless stays open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Margin:
    """What the firm adds: a percentage of each line, or an amount once a month, never both.

    Raises ValueError for a negative margin, or for both.
    """

    percent: int = 0
    amount: int = 0

    def __post_init__(self) -> None:
        """Check the margin."""
        if self.percent < 0 or self.amount < 0 or (self.percent and self.amount):
            raise ValueError(f"a margin of {self.percent} and {self.amount}")


NO_MARGIN = Margin()


@dataclass(frozen=True, slots=True, kw_only=True)
class RebillTerms:
    """What is agreed with a client, or the firm's default for those with whom nothing else is."""

    mode: RebillMode = RebillMode.REBILL
    margin: Margin = NO_MARGIN
    in_client_name: bool = False
    """The vendor's invoice is made out to the client."""
    mandate: str = ""
    """The client's mandate to pay in its name: its reference or day, as the firm files it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidLine:
    """A line that the firm has paid for a client."""

    id: int
    day: date
    net: int
    vat: int
    """Its share of the VAT of the vendor's document."""
    bears_amount: bool
    """A fixed margin may stand on it: it charges a plan, credits nothing, and was not undone."""


@dataclass(frozen=True, slots=True)
class Adjustment:
    """What was decided about one line of a run."""

    waived: bool = False
    comment: str = ""


AS_IT_IS = Adjustment()


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """A line charged on: what it cost, and what the client owes for it."""

    line: int
    mode: RebillMode
    cost_net: int
    cost_vat: int
    margin_percent: int
    margin_amount: int
    """The month's fixed margin, where this line bears it."""
    vat_rate: int
    adjustment: Adjustment = AS_IT_IS

    @property
    def margin(self) -> int:
        """What the firm adds to the cost: the percentage rounded once, or the month's amount."""
        if not self.is_charged:
            return 0
        return share(self.cost_net, self.margin_percent, WHOLE) + self.margin_amount

    @property
    def is_charged(self) -> bool:
        """Whether the client owes anything for the line: not where it is waived or included."""
        owed = self.mode in (RebillMode.REBILL, RebillMode.DISBURSEMENT)
        return owed and not self.adjustment.waived

    @property
    def cost(self) -> int:
        """What the line cost the firm: the gross amount where it cannot deduct the VAT itself."""
        is_laid_out = self.mode is RebillMode.DISBURSEMENT
        return self.cost_net + self.cost_vat if is_laid_out else self.cost_net

    @property
    def net(self) -> int:
        """What the client owes before VAT; of a disbursement its gross amount.

        26,90 € with a margin of 10 %:

        >>> Charge(line=1, mode=RebillMode.REBILL, cost_net=2690, cost_vat=538,
        ...        margin_percent=1000, margin_amount=0, vat_rate=2000).net
        2959
        """
        return self.cost + self.margin if self.is_charged else 0


@dataclass(frozen=True, slots=True)
class ClientCharges:
    """What one client owes of a run, as on one invoice."""

    charges: tuple[Charge, ...]
    totals: VatTotals
    """VAT once per rate on the sum of its lines, and what each line bears of it."""

    @property
    def cost(self) -> int:
        """What the lines cost the firm."""
        return sum(charge.cost for charge in self.charges)

    @property
    def margin(self) -> int:
        """What the firm adds."""
        return sum(charge.margin for charge in self.charges)


def charges_of(
    lines: Sequence[PaidLine],
    terms: RebillTerms,
    vat_rate: int,
    adjusted: Mapping[int, Adjustment],
    months_borne: Collection[date],
) -> ClientCharges:
    """Return what a client owes for what the firm paid for it.

    A percentage is taken of each line, so that a credit gives its margin back. A fixed amount is
    added once for each calendar month in which a plan is charged, to the first such line that is
    neither waived nor undone; `months_borne` are the months, by their first days, that an earlier
    run charged it for. VAT is the firm's, once per rate on the sum of the lines; a disbursement
    bears none.

    26,90 € and a service of 3,00 € with 2,00 € a month, at 20 %:

    >>> paid = [PaidLine(id=1, day=date(2026, 10, 2), net=2690, vat=538, bears_amount=True),
    ...         PaidLine(id=2, day=date(2026, 10, 2), net=300, vat=60, bears_amount=False)]
    >>> owed = charges_of(paid, RebillTerms(margin=Margin(amount=200)), 2000, {}, ())
    >>> [charge.net for charge in owed.charges], owed.totals.vat, owed.totals.gross
    ([2890, 300], 638, 3828)

    The same as a disbursement, the exact gross amount:

    >>> laid_out = RebillTerms(mode=RebillMode.DISBURSEMENT, in_client_name=True, mandate="M-1")
    >>> owed = charges_of(paid, laid_out, 2000, {}, ())
    >>> [charge.net for charge in owed.charges], owed.totals.vat, owed.totals.gross
    ([3228, 360], 0, 3588)
    """
    is_rebilled = terms.mode is RebillMode.REBILL
    borne = set(months_borne)
    charges = []
    for line in lines:
        adjustment = adjusted.get(line.id, AS_IT_IS)
        month = line.day.replace(day=1)
        bears = is_rebilled and line.bears_amount and not adjustment.waived and month not in borne
        if bears:
            borne.add(month)
        charges.append(
            Charge(
                line=line.id,
                mode=terms.mode,
                cost_net=line.net,
                cost_vat=line.vat,
                margin_percent=terms.margin.percent if is_rebilled else 0,
                margin_amount=terms.margin.amount if bears else 0,
                vat_rate=vat_rate if is_rebilled else 0,
                adjustment=adjustment,
            )
        )
    return totalled(charges)


def totalled(charges: Iterable[Charge]) -> ClientCharges:
    """Return the charges of one client with their VAT."""
    kept = tuple(charges)
    return ClientCharges(kept, vat_totals([(charge.net, charge.vat_rate) for charge in kept]))


def rebilling_vat_rate(
    rules: VatRules, country: str, *, has_valid_vat_number: bool, day: date
) -> int:
    """Return the rate at which a client is charged on a day.

    The firm's own, whatever the vendor's invoice bears; 0 for a client in another member state
    with a valid VAT number, who accounts for the VAT itself (directive 2006/112/EC, art. 44, 196).

    >>> from app.domain.vat import FIRST_RATES
    >>> rules = VatRules("FR", FIRST_RATES, reverse_charge=True)
    >>> rebilling_vat_rate(rules, "FR", has_valid_vat_number=True, day=date(2026, 10, 31))
    2000
    >>> rebilling_vat_rate(rules, "BE", has_valid_vat_number=True, day=date(2026, 10, 31))
    0
    """
    is_abroad = country != rules.firm_country and country in EU
    if is_abroad and has_valid_vat_number:
        return 0
    return VatRules(rules.firm_country, rules.rates).rate_on(rules.firm_country, day)


def check_terms(terms: RebillTerms) -> None:
    """Raise `Refused` (DISBURSEMENT_…) where the law allows no disbursement.

    An amount is laid out for a client, and stays out of the firm's turnover, only where the vendor
    invoices the client and the client gave a mandate (CGI art. 267, II-2°).
    """
    if terms.mode is not RebillMode.DISBURSEMENT:
        return
    if not terms.in_client_name:
        raise Refused(Refusal.DISBURSEMENT_NOT_IN_CLIENT_NAME)
    if not terms.mandate:
        raise Refused(Refusal.DISBURSEMENT_WITHOUT_MANDATE)
