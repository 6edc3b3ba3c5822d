"""Where the figures of the overview lead: to the list or report that they are the figures of."""

from dataclasses import dataclass
from datetime import date

from app.domain.billing import Payer
from app.services.client_filter import ClientFilter
from app.services.client_lists import Tab


@dataclass(frozen=True, slots=True)
class ToClients:
    """To the clients of a tab that a filter leaves."""

    tab: Tab
    wanted: ClientFilter


@dataclass(frozen=True, slots=True)
class ToBilling:
    """To what was billed from a day to another, to one payer or (None) to all."""

    first: date
    last: date
    payer: Payer | None


@dataclass(frozen=True, slots=True)
class ToForecast:
    """To what time will bill one payer, or (None) all."""

    payer: Payer | None


@dataclass(frozen=True, slots=True)
class ToRenewals:
    """To the renewals that the firm pays from a day to another."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class ToPayment:
    """To the firm's payment methods."""


Lead = ToClients | ToBilling | ToForecast | ToRenewals | ToPayment
