"""The entries of a period: gathered from the documents and the locked runs, numbered, totalled."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.domain.booking import Booked
from app.domain.entries import Entry, numbered
from app.domain.entry_warnings import EntryWarning
from app.services.entries.accounting import Accounting
from app.services.entries.accounts import load_accounting
from app.services.entries.charges import booked_charges
from app.services.entries.choices import What
from app.services.entries.earlier import written_before
from app.services.entries.purchases import booked_purchases
from app.services.entries.words import EntryWords, Source
from app.services.journal import Books, Facts, firm_row
from app.services.progress import Progress, unwatched
from app.services.reports.days import Days, PeriodAsked


@dataclass(frozen=True, slots=True)
class EntriesParameters(PeriodAsked):
    """What is asked: the entries of these days, all of them or of one kind."""

    what: What = What.BOTH

    def facts(self) -> Facts:
        """Return what the journal keeps, so that the entries can be made again."""
        # Not `super()`: a class with slots is made anew, and the bare form names the first one.
        return {**PeriodAsked.facts(self), "what": self.what.value}


SourceKey = tuple[bool, int]
"""Whether it is a purchase, and the number of the document or charge."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntriesReport:
    """Entries by day, numbered without a gap, and what is doubtful; minor units of `currency`."""

    parameters: EntriesParameters
    currency: str
    accounting: Accounting
    company_number: str
    """The firm's."""
    entries: tuple[Entry, ...]
    warnings: tuple[EntryWarning, ...]
    sources: Mapping[SourceKey, Source]

    @property
    def total(self) -> int:
        """What is debited, and credited too."""
        return sum(entry.debited for entry in self.entries)

    @property
    def lines(self) -> int:
        """How many lines the entries have."""
        return sum(len(entry.lines) for entry in self.entries)

    def source(self, of: Entry | EntryWarning) -> Source:
        """Return what an entry or a warning is about."""
        return self.sources.get((of.kind.is_purchase, of.document), Source())


def gathered_entries(
    books: Books,
    parameters: EntriesParameters,
    words: EntryWords,
    progress: Progress = unwatched,
) -> EntriesReport:
    """Return the entries of the days: a dozen queries, and as many again for each run."""
    days, today = Days(parameters.start, parameters.end), books.today()
    with books.database.read() as session:
        accounting, firm = load_accounting(session), firm_row(session)
        found: list[tuple[SourceKey, Source, Booked]] = []
        if parameters.what is not What.RE_BILLING:
            purchases = booked_purchases(session, days, accounting, words, today)
            found += [
                ((True, number), Source(document=number), booked) for number, booked in purchases
            ]
        progress(1, 3)
        if parameters.what is not What.PURCHASES:
            charges = booked_charges(session, days, accounting, words, today)
            found += [((False, number), source, booked) for number, source, booked in charges]
        progress(2, 3)
        currency, company_number = firm.currency, firm.company_number
        earlier = tuple(written_before(session, days, parameters.what))
    entries = numbered(booked.entry for _, _, booked in found if booked.entry is not None)
    report = EntriesReport(
        parameters=parameters,
        currency=currency,
        accounting=accounting,
        company_number=company_number,
        entries=entries,
        warnings=(*earlier, *_once(booked for _, _, booked in found)),
        sources={key: source for key, source, _ in found},
    )
    progress(3, 3)
    return report


def _once(found: Iterator[Booked]) -> Iterator[EntryWarning]:
    """Return warnings in their order; the same one of several documents is told once."""
    told: list[EntryWarning] = []
    for booked in found:
        for warning in booked.warnings:
            if warning.document or warning not in told:
                told.append(warning)
                yield warning
