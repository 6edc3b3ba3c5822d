"""The locked runs of a period as they are to be booked: one charge for each client of a run."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.auxiliary import shared_accounts
from app.domain.booking import Booked
from app.domain.calendar import Period
from app.domain.client_entries import ClientCharge, disbursement_entry, re_billing_entry
from app.domain.entries import Account, EntryKind
from app.domain.entry_warnings import EntryProblem, EntryWarning
from app.domain.rebilling import RebillMode
from app.domain.transfers import Transfer, transfer_entry
from app.domain.vat import RateTotal
from app.models.tables import ClientRow, RebillRunRow
from app.services.entries.accounting import Accounting
from app.services.entries.transfers import Bought, load_bought
from app.services.entries.words import EntryWords, Source, fitting
from app.services.rebilling.charging import ChargedLine, ClientToCharge
from app.services.rebilling.preview import RunPreview, read_run
from app.services.reports.billing_rows import BilledClient
from app.services.reports.billing_totals import rates_added
from app.services.reports.days import Days

SERIES = 100_000
"""How many charges a run can have: each is numbered by its run, then by its place in it."""
_TRANSFERS = SERIES // 2
"""The numbers of a run's transfers begin behind those of its charges."""
_BOOKED = (RebillMode.REBILL, RebillMode.DISBURSEMENT)


@dataclass(frozen=True, slots=True)
class _Part:
    """What one client is charged in one mode by one run."""

    client: BilledClient
    mode: RebillMode
    by_rate: tuple[RateTotal, ...]
    number: int
    piece: str


@dataclass(frozen=True, slots=True)
class _Auxiliaries:
    """The clients' own accounts."""

    numbers: Mapping[int, str]
    shared: Mapping[int, int]
    names: Mapping[int, str]


def booked_charges(
    session: Session, days: Days, accounting: Accounting, words: EntryWords, today: date
) -> Iterator[tuple[int, Source, Booked]]:
    """Return each charge of the runs dated in the days: its number, its client, its entry.

    A run that reverses another is booked with the opposite signs, on its own day. What is waived
    or part of the fee charges nothing; a draft is told and left out. What a run settles in another
    way than it was bought is carried over beside it.
    """
    sales, transfers = accounting.sales(), accounting.transfers()
    runs = session.scalars(
        select(RebillRunRow)
        .where(RebillRunRow.dated_on.between(days.first, days.last))
        .order_by(RebillRunRow.number)
    ).all()
    auxiliaries, bought = _auxiliaries(session, accounting), load_bought(session)
    for run in runs:
        if run.number is None:
            yield 0, Source(), Booked(None, (_warning(EntryProblem.RUN_NOT_LOCKED),))
        elif sales is None or transfers is None:
            missing = _warning(EntryProblem.JOURNAL_MISSING)
            yield 0, Source(run=run.number), Booked(None, (missing,))
        else:
            read = read_run(session, run.id, today)
            for part in _parts(read, run.number):
                charge = _charge(part, read, accounting, words, auxiliaries)
                is_own = part.mode is RebillMode.REBILL
                booked = (re_billing_entry if is_own else disbursement_entry)(charge, sales)
                source = Source(run=run.number, client=part.client)
                yield part.number, source, _told(booked, part, auxiliaries)
            for source, transfer in _transfers(read, run.number, bought, words):
                yield transfer.number, source, transfer_entry(transfer, transfers)


def _transfers(
    run: RunPreview, number: int, bought: Bought, words: EntryWords
) -> Iterator[tuple[Source, Transfer]]:
    """Return what is carried over for each client; numbered as what it is charged."""
    for place, each in _placed(run):
        parts = bought.parts(each)
        if parts:
            yield (
                Source(run=number, client=each.client),
                Transfer(
                    number=number * SERIES + _TRANSFERS + place,
                    piece=f"TR{number}-{place}",
                    day=run.dated_on,
                    label=fitting(words.transfer(_covered(run), each.client.name)),
                    parts=parts,
                ),
            )


def _placed(run: RunPreview) -> Iterator[tuple[int, ClientToCharge]]:
    """Return the clients by their ids, which never change, each with its place."""
    return enumerate(sorted(run.charged, key=lambda each: each.client.id), 1)


def _covered(run: RunPreview) -> Period:
    return Period(run.start, run.end + timedelta(days=1))


def _parts(run: RunPreview, number: int) -> Iterator[_Part]:
    """Return what each client is charged."""
    for place, each in _placed(run):
        for mode in _BOOKED:
            lines = [line for line in each.lines if line.charge.mode is mode]
            if lines:
                yield _Part(
                    each.client,
                    mode,
                    _by_rate(lines),
                    number * SERIES + place,
                    f"RF{number}-{place}",
                )


def _by_rate(lines: Iterable[ChargedLine]) -> tuple[RateTotal, ...]:
    return rates_added(RateTotal(line.charge.vat_rate, line.charge.net, line.vat) for line in lines)


def _charge(
    part: _Part,
    run: RunPreview,
    accounting: Accounting,
    words: EntryWords,
    auxiliaries: _Auxiliaries,
) -> ClientCharge:
    client, term = part.client, accounting.client_days
    label = words.re_billing if part.mode is RebillMode.REBILL else words.disbursement
    number = auxiliaries.numbers[client.id]
    return ClientCharge(
        number=part.number,
        piece=part.piece,
        day=run.dated_on,
        due=None if term is None else run.dated_on + timedelta(days=term),
        label=fitting(label(_covered(run), client.name)),
        client=Account(number, client.name) if number else None,
        by_rate=part.by_rate,
    )


def _told(booked: Booked, part: _Part, auxiliaries: _Auxiliaries) -> Booked:
    """Add a warning where another client has the same account."""
    entry, other = booked.entry, auxiliaries.shared.get(part.client.id)
    if entry is None or other is None:
        return booked
    warning = EntryWarning(
        problem=EntryProblem.AUXILIARY_SHARED,
        kind=entry.kind,
        document=part.number,
        piece=part.piece,
        facts={
            "account": auxiliaries.numbers[part.client.id],
            "other": auxiliaries.names[other],
        },
    )
    return replace(booked, warnings=(*booked.warnings, warning))


def _auxiliaries(session: Session, accounting: Accounting) -> _Auxiliaries:
    rule = accounting.auxiliary
    rows = session.execute(
        select(
            ClientRow.id, ClientRow.reference, ClientRow.legal_name, ClientRow.ledger_account
        ).order_by(ClientRow.id)
    ).all()
    own = {id_: account for id_, _, _, account in rows}
    references = {id_: reference for id_, reference, _, _ in rows}
    return _Auxiliaries(
        {id_: account or rule.number(reference) for id_, reference, _, account in rows},
        shared_accounts(own, references, rule),
        {id_: name for id_, _, name, _ in rows},
    )


def _warning(problem: EntryProblem) -> EntryWarning:
    return EntryWarning(problem=problem, kind=EntryKind.RE_BILLING, document=0, piece="")
