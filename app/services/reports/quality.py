"""The quality of what is stored: identities that fail, doubles, and what is lacking."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from sqlalchemy import RowMapping, exists, select
from sqlalchemy.orm import Session

from app.domain.billing import Payer
from app.domain.clients import ClientStatus
from app.domain.likeness import company_key, name_key
from app.models.tables import (
    ClientRow,
    FirmRow,
    PaymentMethodRow,
    PendingSubscriptionRow,
    SubscriptionRow,
)
from app.services.client_values import ClientFields
from app.services.identity_checks import checked, wrong_of
from app.services.imports.problems import Problem
from app.services.journal import Books
from app.services.progress import Progress, unwatched, watched
from app.services.reports.billing_rows import CLIENT_COLUMNS, BilledClient, billed_client


class Finding(Enum):
    """What is wrong with a client, in the order in which it is best mended."""

    COMPANY_NUMBER = "company_number"
    VAT_NUMBER = "vat_number"
    IBAN = "iban"
    EMAIL = "email"
    SAME_COMPANY = "same_company"
    SAME_NAME = "same_name"
    NO_PAYMENT_METHOD = "no_payment_method"
    """The firm pays, and has declared nothing to pay with."""
    NOTHING_PENDING = "nothing_pending"
    """Invited, or to be invited, without a subscription that would begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QualityRow:
    """One finding."""

    client: BilledClient
    status: ClientStatus
    finding: Finding
    value: str = ""
    """What stands in the field that fails."""
    problem: Problem | None = None
    """Why it fails."""
    doubles: tuple[BilledClient, ...] = ()
    """The other clients that look the same."""

    @property
    def key(self) -> tuple[Finding, int]:
        """What names the finding whatever its place."""
        return self.finding, self.client.id


@dataclass(frozen=True, slots=True)
class QualityReport:
    """Every finding, by its kind, then by the client's name."""

    currency: str
    rows: tuple[QualityRow, ...]

    @property
    def clients(self) -> int:
        """How many clients have one."""
        return len({row.client.id for row in self.rows})


_IDENTITIES = {
    Finding.COMPANY_NUMBER: "company_number",
    Finding.VAT_NUMBER: "vat_number",
    Finding.IBAN: "iban",
    Finding.EMAIL: "email",
}
_LEFT = (ClientStatus.ARCHIVED, ClientStatus.LOST)
"""Nothing is to be mended for who has left."""
_TO_BEGIN = (ClientStatus.DRAFT, ClientStatus.INVITED)


def quality_report(books: Books, progress: Progress = unwatched) -> QualityReport:
    """Return the findings of today: the same number of queries however many clients.

    The first check of an identity takes some tenths of a millisecond: of thousands of clients this
    is work for a worker thread.
    """
    with books.database.read() as session:
        rows = _clients(session)
        found = [each for row in watched(rows, progress) for each in _identities(row)]
        found += _doubles(rows)
        found += _lacking(session, rows)
        currency = session.scalars(select(FirmRow.currency)).one()
    order = list(Finding)
    return QualityReport(currency, tuple(sorted(found, key=lambda row: order.index(row.finding))))


def _clients(session: Session) -> Sequence[RowMapping]:
    """Return everybody who is, or may become, a client, by name."""
    row = ClientRow
    asked = (
        select(*CLIENT_COLUMNS, row.country, row.iban, row.email, row.status)
        .where(row.status.not_in(_LEFT))
        .order_by(row.sort_name, row.id)
    )
    return session.execute(asked).mappings().all()


def _identities(row: RowMapping) -> Iterator[QualityRow]:
    """Say of each field that fails why it does; what is wrong is looked up only where some is."""
    identity = {name: row[name] for name in _IDENTITIES.values()}
    wrong = wrong_of(row["country"], *identity.values())
    if not wrong:
        return
    problems = checked(ClientFields("", country=row["country"], **identity)).problems
    for finding, name in _IDENTITIES.items():
        if name in wrong:
            yield _row(row, finding, value=identity[name], problem=problems[name])


_Alike = defaultdict[str, list[RowMapping]]


def _doubles(rows: Sequence[RowMapping]) -> Iterator[QualityRow]:
    """Return the clients of the same company, then those of the same name that are not."""
    companies, names = _Alike(list), _Alike(list)
    for row in rows:
        company = company_key(row["country"], row["company_number"], row["vat_number"])
        if company:
            companies[company].append(row)
        name = name_key(row["legal_name"])
        if name:
            names[name].append(row)
    said = set[tuple[int, ...]]()
    for same in companies.values():
        said.add(tuple(row["client_id"] for row in same))
        yield from _alike(same, Finding.SAME_COMPANY)
    for same in names.values():
        if tuple(row["client_id"] for row in same) not in said:
            yield from _alike(same, Finding.SAME_NAME)


def _alike(same: Sequence[RowMapping], finding: Finding) -> Iterator[QualityRow]:
    for row in same if len(same) > 1 else ():
        others = tuple(billed_client(other) for other in same if other is not row)
        yield _row(row, finding, doubles=others)


def _lacking(session: Session, rows: Sequence[RowMapping]) -> Iterator[QualityRow]:
    """Return whom the firm pays for without a way to, and who would begin with nothing."""
    can_pay = session.scalar(select(exists().where(PaymentMethodRow.removed_on.is_(None))))
    paid = select(SubscriptionRow.client_id).where(
        SubscriptionRow.ended_on.is_(None), SubscriptionRow.payer == Payer.FIRM
    )
    unpaid = frozenset[int]() if can_pay else frozenset(session.scalars(paid))
    with_plan = PendingSubscriptionRow.plan.is_not(None)
    pending = frozenset(session.scalars(select(PendingSubscriptionRow.client_id).where(with_plan)))
    for row in rows:
        if row["client_id"] in unpaid:
            yield _row(row, Finding.NO_PAYMENT_METHOD)
        if row["status"] in _TO_BEGIN and row["client_id"] not in pending:
            yield _row(row, Finding.NOTHING_PENDING)


def _row(
    row: RowMapping,
    finding: Finding,
    *,
    value: str = "",
    problem: Problem | None = None,
    doubles: tuple[BilledClient, ...] = (),
) -> QualityRow:
    return QualityRow(
        client=billed_client(row),
        status=row["status"],
        finding=finding,
        value=value,
        problem=problem,
        doubles=doubles,
    )
