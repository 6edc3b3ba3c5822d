"""The firm's accounts and journals in the file: read, and set as one act."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from app.domain.auxiliary import AuxiliaryRule
from app.domain.billing import Payer
from app.domain.entries import Account, Journal
from app.domain.errors import Refusal, Refused
from app.domain.vat import VatRules
from app.models.tables import (
    EVERY_RATE,
    BilledLineRow,
    EntryAccountRow,
    EntryJournalRow,
    EntryVatCodeRow,
    EntryYearRow,
    RebillLineRow,
)
from app.services.acts import act
from app.services.changes import Changes
from app.services.entries.accounting import Accounting, AccountKey, Slot
from app.services.entries.winbooks_settings import FinancialYear, VatCase
from app.services.journal import Books, firm_row
from app.services.terms import load_vat


@dataclass(frozen=True, slots=True)
class AccountingState:
    """What is set, and what of the file it is to be set for."""

    accounting: Accounting
    country: str
    rates: tuple[int, ...]
    """The VAT rates that entries can have, the highest first; 0 is always one."""
    self_assessed: int | None
    """The rate of reverse charge, where the vendor is abroad; None: the vendor bills VAT."""


def accounting_state(books: Books) -> AccountingState:
    """Return what is set."""
    with books.database.read() as session:
        vat = load_vat(session)
        own = {rate.rate for rate in vat.rates if rate.country == vat.firm_country}
        billed = select(BilledLineRow.vat_rate).where(BilledLineRow.payer == Payer.FIRM)
        used = {
            *session.scalars(billed.distinct()),
            *session.scalars(select(RebillLineRow.vat_rate).distinct()),
        }
        billed_by_vendor = VatRules(vat.firm_country, vat.rates)
        rate = billed_by_vendor.rate_on(vat.firm_country, books.today())
        return AccountingState(
            load_accounting(session),
            vat.firm_country,
            tuple(sorted({0, *own, *used}, reverse=True)),
            rate if vat.reverse_charge else None,
        )


def load_accounting(session: Session) -> Accounting:
    """Return what is set within a transaction."""
    firm = firm_row(session)
    journals = session.scalars(select(EntryJournalRow))
    accounts = session.scalars(select(EntryAccountRow))
    years = session.scalars(select(EntryYearRow).order_by(EntryYearRow.first_day))
    codes = session.scalars(select(EntryVatCodeRow))
    return Accounting(
        journals={row.kind: Journal(row.code, row.name) for row in journals},
        accounts={
            AccountKey(Slot(row.role), None if row.rate == EVERY_RATE else row.rate): Account(
                row.number, row.name
            )
            for row in accounts
        },
        auxiliary=AuxiliaryRule(firm.auxiliary_prefix, firm.auxiliary_longest),
        supplier_days=firm.supplier_days,
        client_days=firm.client_days,
        years=tuple(FinancialYear(row.code, row.first_day, row.last_day) for row in years),
        vat_codes={VatCase(row.purchase, row.rate, row.reverse_charge): row.code for row in codes},
    )


def set_accounting(books: Books, wanted: Accounting) -> Changes:
    """Set accounts and journals; the journal keeps what each was and has become.

    Raises `Refused`: the first flaw, or NOTHING_CHANGES.
    """
    for flaw in wanted.flaws():
        raise Refused(flaw.reason, **flaw.facts)
    with act(books, "accounting_set") as a:
        before, after = (dict(_said(of)) for of in (load_accounting(a.session), wanted))
        changed = {
            name: [before.get(name, ""), after.get(name, "")]
            for name in {**before, **after}
            if before.get(name) != after.get(name)
        }
        if not changed:
            raise Refused(Refusal.NOTHING_CHANGES)
        _store(a.session, wanted)
        a.facts["changed"] = changed
    return Changes(firm=True)


def _said(accounting: Accounting) -> Iterator[tuple[str, str]]:
    """Return everything that is set by a name of its own, as the journal keeps it."""
    for kind, journal in accounting.journals.items():
        yield f"journal.{kind.value}", _named(journal.code, journal.name)
    for key, account in accounting.accounts.items():
        rate = "" if key.rate is None else f".{key.rate}"
        yield f"account.{key.slot.value}{rate}", _named(account.number, account.name)
    yield "auxiliary_prefix", accounting.auxiliary.prefix
    yield "auxiliary_longest", str(accounting.auxiliary.longest)
    if accounting.supplier_days is not None:
        yield "supplier_days", str(accounting.supplier_days)
    if accounting.client_days is not None:
        yield "client_days", str(accounting.client_days)
    for year in accounting.years:
        yield f"year.{year.code}", f"{year.first_day.isoformat()}/{year.last_day.isoformat()}"
    for case, code in accounting.vat_codes.items():
        side = "purchase" if case.purchase else "sale"
        reverse = ".reverse" if case.reverse_charge else ""
        yield f"vat_code.{side}.{case.rate}{reverse}", code


def _named(code: str, name: str) -> str:
    return f"{code} {name}".strip()


def _store(session: Session, wanted: Accounting) -> None:
    firm = firm_row(session)
    firm.auxiliary_prefix = wanted.auxiliary.prefix
    firm.auxiliary_longest = wanted.auxiliary.longest
    firm.supplier_days, firm.client_days = wanted.supplier_days, wanted.client_days
    journals = [
        {"kind": kind, "code": journal.code, "name": journal.name}
        for kind, journal in wanted.journals.items()
    ]
    accounts = [
        {
            "role": key.slot.value,
            "rate": EVERY_RATE if key.rate is None else key.rate,
            "number": account.number,
            "name": account.name,
        }
        for key, account in wanted.accounts.items()
    ]
    years = [
        {"code": year.code, "first_day": year.first_day, "last_day": year.last_day}
        for year in wanted.years
    ]
    codes = [
        {
            "purchase": case.purchase,
            "rate": case.rate,
            "reverse_charge": case.reverse_charge,
            "code": code,
        }
        for case, code in wanted.vat_codes.items()
    ]
    for table, rows in (
        (EntryJournalRow, journals),
        (EntryAccountRow, accounts),
        (EntryYearRow, years),
        (EntryVatCodeRow, codes),
    ):
        session.execute(delete(table))
        if rows:
            session.execute(insert(table), rows)
