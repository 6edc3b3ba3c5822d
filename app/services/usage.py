"""Documents used: entering readings, by hand or many at once, and what that bills."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import bindparam, insert, select, update

from app.domain.billing import BilledLine
from app.domain.quota import Reading
from app.domain.subscription import Subscription
from app.models.tables import ClientRow, ReadingRow
from app.services.acts import act
from app.services.changes import Changes
from app.services.former import remember
from app.services.journal import Act, Books, Facts
from app.services.subscription_writing import Written, write_lines, write_subscriptions
from app.services.usage_book import ReadingPreview, TakenReading, load_usage


class ReadingOutdated(Exception):
    """What was confirmed is no longer what the reading bills; nothing was written."""

    def __init__(self, fresh: ReadingPreview) -> None:
        super().__init__("the preview of the reading is outdated")
        self.fresh = fresh


def preview_reading(
    books: Books, client_id: int, reading: Reading, *, corrects: bool = False
) -> ReadingPreview:
    """Return what a reading would do.

    Raises `Refused`: READING_IN_FUTURE, READING_TOO_EARLY, READING_BELOW, READING_ABOVE.
    """
    with books.database.read() as session:
        book = load_usage(session, (client_id,))
        return book.take(client_id, reading, books.today(), corrects=corrects).preview


def record_reading(
    books: Books,
    client_id: int,
    reading: Reading,
    confirmed: ReadingPreview,
    *,
    corrects: bool = False,
    reason: str = "",
) -> Changes:
    """Enter the documents used so far, as they were previewed; a correction is recorded as one.

    Raises `Refused` as `preview_reading` does, and `ReadingOutdated` where it now does another
    thing than what was confirmed.
    """
    with act(books, "use_corrected" if corrects else "use_read", reason) as a:
        book = load_usage(a.session, (client_id,))
        taken = book.take(client_id, reading, a.today, corrects=corrects)
        if taken.preview != confirmed:
            raise ReadingOutdated(taken.preview)
        remember(a, client_id)
        write_readings(a, [taken])
    return Changes(clients=frozenset({client_id}))


def write_readings(a: Act, taken: Sequence[TakenReading]) -> None:
    """Store readings, one at least, in the order in which they were taken.

    The rows and those that they supersede, the use in lists, the differences billed: a fixed
    number of statements.
    """
    _supersede(a, taken)
    a.session.execute(insert(ReadingRow), [_reading_row(a, each) for each in taken])
    last = {each.subscription_id: each for each in taken}
    write_subscriptions(
        a,
        [
            Written(each.client_id, each.state, (), each.subscription_id)
            for each in last.values()
            if isinstance(each.state, Subscription)
        ],
    )
    _write_differences(a, taken)
    of_client: dict[int, list[TakenReading]] = defaultdict(list)
    for each in taken:
        of_client[each.client_id].append(each)
    for client_id, mine in of_client.items():
        _note(a, client_id, mine)


def _reading_row(a: Act, taken: TakenReading) -> dict[str, object]:
    return {
        "subscription_id": taken.subscription_id,
        "window_end": taken.preview.window.end,
        "day": taken.reading.on,
        "documents": taken.reading.documents,
        "journal_id": a.journal_id,
        "superseded_by": None,
    }


def _supersede(a: Act, taken: Sequence[TakenReading]) -> None:
    """Mark the stored readings of these windows that no longer count.

    A window's last reading of the act says which do.
    """
    kept = {(each.subscription_id, each.preview.window.end): each.kept for each in taken}
    stored = a.session.execute(
        select(
            ReadingRow.id, ReadingRow.subscription_id, ReadingRow.window_end, ReadingRow.day
        ).where(
            ReadingRow.subscription_id.in_({each.subscription_id for each in taken}),
            ReadingRow.superseded_by.is_(None),
        )
    )
    new = {(each.subscription_id, each.reading.on) for each in taken}
    gone = [
        {"row_id": row_id}
        for row_id, subscription_id, end, day in stored
        if (subscription_id, end) in kept
        and (
            (subscription_id, day) in new
            or day not in {reading.on for reading in kept[subscription_id, end]}
        )
    ]
    if gone:
        readings = ReadingRow.__table__
        a.session.connection().execute(
            update(ReadingRow)
            .where(readings.c.id == bindparam("row_id"))
            .values(superseded_by=a.journal_id),
            gone,
        )


def _write_differences(a: Act, taken: Sequence[TakenReading]) -> None:
    lines: list[tuple[int, TakenReading, tuple[BilledLine, ...]]] = [
        (each.subscription_id, each, each.preview.lines) for each in taken if each.preview.lines
    ]
    if not lines:
        return
    references = dict(
        a.session.execute(
            select(ClientRow.id, ClientRow.reference).where(
                ClientRow.id.in_({each.client_id for _, each, _ in lines})
            )
        ).all()
    )
    write_lines(a, [(id_, references[each.client_id], billed) for id_, each, billed in lines])


def _note(a: Act, client_id: int, taken: Sequence[TakenReading]) -> None:
    """Note a client's last reading, and what they all bill; every one where there are several."""
    last = taken[-1]
    window = last.preview.window
    facts: Facts = {
        "read_on": last.reading.on.isoformat(),
        "documents": last.reading.documents,
        "documents_before": last.preview.before,
        "window": [window.start.isoformat(), window.end.isoformat()],
        "today": sum(line.net for each in taken for line in each.preview.lines),
    }
    if len(taken) > 1:
        facts["readings"] = [[t.reading.on.isoformat(), t.reading.documents] for t in taken]
    a.touch(client_id, **facts)
