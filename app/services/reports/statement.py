"""The client statement: what the firm pays for a client, month by month, and why."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.billing import Payer
from app.domain.text import folded
from app.models.tables import ClientRow
from app.services.journal import Books, Facts, firm_row
from app.services.reports.billing_filter import BillingFilter
from app.services.reports.billing_rows import BillingRow, billed_rows
from app.services.reports.billing_totals import BillingTotals, totals_of
from app.services.reports.days import Days, PeriodAsked

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class StatementParameters(PeriodAsked):
    """What is asked: the days, both included, and one client; None: every client that has lines."""

    client_id: int | None = None

    def facts(self) -> Facts:
        """Return what the journal keeps, so that the report can be made again."""
        # Named: `super()` finds no class where a dataclass has slots.
        return {**PeriodAsked.facts(self), "client": self.client_id}


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Whose name and numbers stand at the head of a statement."""

    name: str
    street: str
    """With its number and box."""
    place: str
    """Postal code and city."""
    company_number: str
    vat_number: str


@dataclass(frozen=True, slots=True)
class StatementMonth:
    """What was billed in a month."""

    first: date
    """The first day of the month, whatever days are asked for."""
    rows: tuple[BillingRow, ...]
    totals: BillingTotals


@dataclass(frozen=True, slots=True)
class ClientStatement:
    """What the firm pays for one client; months without a line are left out."""

    client_id: int
    reference: str
    party: Party
    months: tuple[StatementMonth, ...]
    totals: BillingTotals

    @property
    def rows(self) -> tuple[BillingRow, ...]:
        """Every line, by day."""
        return tuple(row for month in self.months for row in month.rows)


@dataclass(frozen=True, slots=True)
class Statements:
    """The statements of a period, by the name of the client. Amounts are minor units."""

    parameters: StatementParameters
    currency: str
    firm: Party
    clients: tuple[ClientStatement, ...]
    totals: BillingTotals


def client_statements(books: Books, parameters: StatementParameters) -> Statements:
    """Return the statements asked for: a handful of queries, however many clients.

    A client without a line that the firm pays has none.
    """
    days = Days(parameters.start, parameters.end)
    wanted = BillingFilter(payer=Payer.FIRM, client=parameters.client_id)
    with books.database.read() as session:
        rows = billed_rows(session, days, wanted)
        parties = _parties(session, {row.client.id for row in rows})
        firm = firm_row(session)
        currency = firm.currency
        firm_party = Party(
            name=firm.name,
            street=firm.street,
            place=_joined(firm.postal_code, firm.city),
            company_number=firm.company_number,
            vat_number=firm.vat_number,
        )
    return Statements(parameters, currency, firm_party, _clients(rows, parties), totals_of(rows))


def _clients(
    rows: Sequence[BillingRow], parties: Mapping[int, Party]
) -> tuple[ClientStatement, ...]:
    of_client = defaultdict[int, list[BillingRow]](list)
    for row in rows:
        of_client[row.client.id].append(row)
    statements = (
        ClientStatement(
            client_id, own[0].client.reference, parties[client_id], _months(own), totals_of(own)
        )
        for client_id, own in of_client.items()
    )
    return tuple(sorted(statements, key=_place))


def _place(statement: ClientStatement) -> tuple[str, str, int]:
    return folded(statement.party.name), statement.reference, statement.client_id


def _months(rows: Iterable[BillingRow]) -> tuple[StatementMonth, ...]:
    of_month = defaultdict[date, list[BillingRow]](list)
    for row in rows:
        of_month[row.line.day.replace(day=1)].append(row)
    return tuple(
        StatementMonth(first, tuple(own), totals_of(own)) for first, own in of_month.items()
    )


def _parties(session: Session, ids: Iterable[int]) -> dict[int, Party]:
    found: dict[int, Party] = {}
    wanted = sorted(ids)
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        for row in session.scalars(select(ClientRow).where(ClientRow.id.in_(some))):
            found[row.id] = Party(
                name=row.legal_name,
                street=_joined(row.street, row.number, row.box),
                place=_joined(row.postal_code, row.city),
                company_number=row.company_number,
                vat_number=row.vat_number,
            )
    return found


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
