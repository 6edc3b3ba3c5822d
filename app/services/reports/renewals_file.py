"""The renewals of some days as a file: a table for a spreadsheet, or events for a calendar."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.models.tables import JournalRow
from app.services.exports.calendar_file import DayEvent, calendar_content
from app.services.exports.plain_text import Dialect
from app.services.exports.saving import save_content
from app.services.exports.sheet import ColumnKind
from app.services.exports.writing import check_target
from app.services.journal import Books
from app.services.progress import Progress, unwatched
from app.services.renewal_list import (
    RenewalList,
    RenewalParameters,
    RenewalRow,
    renewal_list,
    summed,
)
from app.services.renewals import catch_up
from app.services.reports.exporting import (
    Exported,
    Field,
    FileWords,
    Making,
    ReportFile,
    export_report,
    filled,
    headed,
)

CALENDAR = ".ics"
"""The extension of a file for calendar programs."""
REPORT = "renewals"
"""What the journal calls the report."""


class RenewalColumn(Enum):
    """A column of the list, named by `RenewalWords.heading`."""

    DAY = "day"
    CLIENT_CODE = "client_code"
    CLIENT = "client"
    PLAN = "plan"
    INTERVAL = "interval"
    ADD_ONS = "add_ons"
    PRICE_NOW = "price_now"
    """Of one interval of today, discount off, add-ons in, before VAT."""
    PRICE_THEN = "price_then"
    """What the renewal bills; empty where it ends."""
    DIFFERENCE = "difference"
    """Empty where it ends, or where the interval is another."""
    WHY = "why"
    PAYER = "payer"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalWords:
    """Everything that the exported list says, in the caller's language."""

    file: FileWords
    heading: Callable[[RenewalColumn], str]
    payer: Callable[[Payer], str]
    interval: Callable[[Interval], str]
    plan: Callable[[str], str]
    add_on: Callable[[str], str]
    why: Callable[[RenewalRow], str]
    """Why the price then differs, in one line; empty where it does not."""
    summary: Callable[[RenewalRow], str]
    """The title of the event in a calendar."""
    description: Callable[[RenewalRow], str]
    """What it says when it is opened: lines of text."""
    parameters: Callable[[RenewalParameters], Sequence[tuple[str, str]]]


def renewals_file(parameters: RenewalParameters, words: RenewalWords) -> Making:
    """Return how the list is made for a spreadsheet."""

    def make(books: Books, progress: Progress) -> ReportFile:
        found = renewal_list(books, parameters, progress)
        fields = _fields(words)
        sheet = words.file.sheet(
            headed(fields, words.heading), filled(fields, found.rows), found.currency
        )
        return ReportFile(
            name=REPORT,
            asked=parameters.facts(),
            parameters=tuple(words.parameters(parameters)),
            totals={"net": summed(found.rows).net},
            currency=found.currency,
            sheets=(sheet,),
            words=words.file,
        )

    return make


def export_renewals(
    books: Books,
    parameters: RenewalParameters,
    words: RenewalWords,
    target: Path,
    *,
    dialect: Dialect | None = None,
    progress: Progress = unwatched,
) -> Exported:
    """Write the list as .ics, .xlsx, .csv or .pdf, by the target's extension, and note it.

    The books are first caught up to today. Raises `CannotWrite`, or `Refused`
    (DAY_BEFORE_LATEST); stopped by `progress` it leaves nothing.
    """
    if target.suffix.lower() != CALENDAR:
        # A name with no known ending is refused there, with the same sentence.
        making = renewals_file(parameters, words)
        return export_report(books, making, target, dialect=dialect, progress=progress)
    check_target(target)
    catch_up(books)
    found, moment = renewal_list(books, parameters, progress), books.now()
    content = calendar_content(words.file.title, _events(books, found, words), moment, progress)
    net = summed(found.rows).net
    facts = {
        "report": REPORT,
        "parameters": parameters.facts(),
        "net": net,
        "currency": found.currency,
    }
    rows = len(found.rows)
    digest = save_content(books, content, target, facts, moment=moment, rows=rows)
    return Exported(REPORT, rows, {"net": net}, digest, target)


def _fields(words: RenewalWords) -> tuple[Field[RenewalRow], ...]:
    column, amount = RenewalColumn, ColumnKind.AMOUNT
    return (
        Field(column.DAY, lambda row: row.renewal.day, ColumnKind.DATE),
        Field(column.CLIENT_CODE, lambda row: row.client.reference, ColumnKind.IDENTIFIER),
        Field(column.CLIENT, lambda row: row.client.name),
        Field(column.PLAN, lambda row: words.plan(row.renewal.billed.plan)),
        Field(column.INTERVAL, lambda row: words.interval(row.renewal.billed.interval)),
        Field(column.ADD_ONS, lambda row: ", ".join(map(words.add_on, row.renewal.billed.add_ons))),
        Field(column.PRICE_NOW, lambda row: row.renewal.now.price, amount),
        Field(column.PRICE_THEN, lambda row: row.renewal.price, amount, summed=True),
        Field(column.DIFFERENCE, lambda row: row.renewal.difference, amount),
        Field(column.WHY, words.why),
        Field(column.PAYER, lambda row: words.payer(row.renewal.payer)),
        Field(column.MANAGER, lambda row: row.client.manager),
    )


def _events(books: Books, found: RenewalList, words: RenewalWords) -> list[DayEvent]:
    with books.database.read() as session:
        file = _file_mark(session)
    return [
        DayEvent(
            uid=_uid(file, row),
            day=row.renewal.day,
            summary=words.summary(row),
            description=words.description(row),
            category=words.payer(row.renewal.payer),
        )
        for row in found.rows
    ]


def _file_mark(session: Session) -> str:
    """Return what tells this data file from any other: the moment of its first act."""
    return str(session.scalar(select(func.min(JournalRow.at))))


def _uid(file: str, row: RenewalRow) -> str:
    """Return the same name for the same renewal, whenever it is exported; no other file has it."""
    made = uuid5(NAMESPACE_OID, f"{file} {row.subscription_id} {row.renewal.day.isoformat()}")
    return f"{made}@forfait"
