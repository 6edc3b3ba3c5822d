"""Makers of whole data files, and of the rows in them, with defaults; the rules make the figures.

books = stocked(tmp_path)                      the sample catalogue, on 22 November 2026
client_id = client(books)
subscribe(books, client_id, "pro", on="2026-11-01")
modify(books, client_id, Modify(plan="entreprise"))
books = on_day(books, "2027-01-05")            and `catch_up(books)` renews
"""

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import delete, event, func, select

from app.domain.billing import BilledLine, Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.domain.change import Change, preview_change
from app.domain.clients import ClientStatus
from app.domain.discount import granted
from app.domain.subscription import Subscription, Terms
from app.domain.timeline import Subscribing, open_running, start
from app.models.database import copy_to, open_database
from app.models.tables import (
    METADATA,
    ClientRow,
    FirmRow,
    JournalClientRow,
    JournalRow,
    RedemptionRow,
    SubscriptionRow,
)
from app.services.acts import act
from app.services.catalogue import import_catalogue
from app.services.catalogue_file import read_catalogue
from app.services.first_run import prepare
from app.services.journal import Act, Books
from app.services.renewals import advance_one
from app.services.settings import add_card
from app.services.subscription_reading import load_subscriptions, running_of
from app.services.subscription_writing import Written, write_subscriptions
from app.services.terms import load_terms

SAMPLE = Path(__file__).parents[1] / "resources" / "catalogue" / "fictitious.toml"
TODAY = "2026-11-22"
AUTHOR = "Claire Fontaine"


def sample_catalogue() -> Catalogue:
    """Read the fictitious catalogue that the program comes with."""
    return read_catalogue(SAMPLE.read_text(encoding="utf-8"))


def books(folder: Path, today: str | date = TODAY) -> Books:
    """Make an empty data file in a folder: a firm in France, no catalogue, no clients."""
    return _opened(_empty(), folder, today)


def stocked(folder: Path, today: str | date = TODAY) -> Books:
    """Make a data file with the sample catalogue and no clients; it has seen no day yet."""
    return _opened(_stocked(), folder, today)


def copied(of: Books, folder: Path) -> Books:
    """Copy a data file that takes long to make, as it stands on its day."""
    path = folder / f"forfait-{next(_NUMBERS)}.db"
    copy_to(of.database, path)
    return replace(of, database=open_database(path))


def fill_catalogue(of: Books, catalogue: Catalogue | None = None) -> None:
    """Give a data file the sample catalogue, or another."""
    import_catalogue(of, catalogue or sample_catalogue())


def on_day(of: Books, today: str | date) -> Books:
    """Return the same data file on another day."""
    on = day(today)
    return replace(of, today=lambda: on)


def client(of: Books, name: str = "Boulangerie Martin", **columns: object) -> int:
    """Add an Active client in France (others by column) and return its id."""
    with of.database.write() as session:
        number = (session.scalar(select(func.max(ClientRow.id))) or 0) + 1
        given = {
            "id": number,
            "status": ClientStatus.ACTIVE,
            "status_since": of.today(),
            "legal_name": name,
            "reference": f"D{10_000 + number}",
            "country": "FR",
            "invited_on": None,
        } | columns
        session.add(ClientRow(**given))
    return number


def clients(of: Books, number: int) -> list[int]:
    """Add several Active clients."""
    return [client(of, f"Client {place}") for place in range(1, number + 1)]


def subscribe(
    of: Books,
    client_id: int,
    plan: str = "essentiel",
    interval: Interval = Interval.MONTHLY,
    *,
    add_ons: Iterable[str] = (),
    payer: Payer = Payer.FIRM,
    code: str | None = None,
    on: str | date | None = None,
) -> int:
    """Start a subscription today, or on an earlier day and advance it; return its id.

    A promo code is counted as redeemed, and not checked.
    """
    with act(of, "accepted") as a:
        terms = load_terms(a.session)
        wanted = _wanted(a, terms, client_id, plan, interval, add_ons, payer, code)
        begun = start(wanted, terms, day(on or a.today))
        return _written(a, client_id, terms, begun)


def take_over(
    of: Books,
    client_id: int,
    plan: str = "essentiel",
    interval: Interval = Interval.MONTHLY,
    *,
    started_on: str | date,
    price: int | None = None,
    add_ons: Iterable[str] = (),
    payer: Payer = Payer.FIRM,
    code: str | None = None,
) -> int:
    """Import a subscription that has been running since a day; return its id."""
    with act(of, "imported") as a:
        terms = load_terms(a.session)
        wanted = _wanted(a, terms, client_id, plan, interval, add_ons, payer, code)
        running = open_running(wanted, terms, started_on=day(started_on), on=a.today, price=price)
        return _written(a, client_id, terms, running)


def modify(of: Books, client_id: int, change: Change) -> tuple[BilledLine, ...]:
    """Make a change to the client's running subscription and return what it billed.

    Without what the wizard asks for beside it: a payment method, and the redemption of a code.
    """
    with act(of, "subscription_modified") as a:
        subscription_id, before = _only(load_subscriptions(a.session, running_of(client_id)))
        preview = preview_change(before, load_terms(a.session), change, a.today)
        write_subscriptions(
            a,
            [Written(client_id, preview.after, preview.today, subscription_id, preview.closed)],
        )
        a.touch(client_id)
    return preview.today


def pays(of: Books) -> None:
    """Declare a card, so that the firm has a way to pay."""
    add_card(of, label="Visa", last_four="4242")


def journal(of: Books, after: int = 0) -> list[JournalRow]:
    """Return the journal's entries in order, those after the first `after`."""
    with of.database.read() as session:
        return list(session.scalars(select(JournalRow).order_by(JournalRow.id)))[after:]


def noted(of: Books, client_id: int) -> dict[str, Any]:
    """Return what the last act that touched a client noted of it."""
    with of.database.read() as session:
        latest = (
            select(JournalClientRow.facts)
            .where(JournalClientRow.client_id == client_id)
            .order_by(JournalClientRow.journal_id.desc())
        )
        found: dict[str, Any] = session.scalars(latest).first() or {}
        return found


def tables(of: Books) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table as it is stored: equal where nothing was written."""
    with of.database.read() as session:
        return {
            table.name: sorted(
                (tuple(row) for row in session.execute(table.select())),
                key=repr,
            )
            for table in METADATA.sorted_tables
        }


@contextmanager
def statements(of: Books, fail_on: str | None = None) -> Iterator[list[str]]:
    """Note the statements sent meanwhile; raise `Interrupted` at the one given."""
    sent: list[str] = []
    engine = of.database._reading

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(statement)
        if statement == fail_on:
            raise Interrupted

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)


class Interrupted(Exception):
    """The power went out in the middle of an act."""


def subscription(of: Books, client_id: int) -> Subscription:
    """Return a client's one subscription, running or ended, as the file has it."""
    with of.database.read() as session:
        return _only(load_subscriptions(session, SubscriptionRow.client_id == client_id))[1]


def day(text: str | date) -> date:
    """Read an ISO date."""
    return date.fromisoformat(text) if isinstance(text, str) else text


def running(of: Books, client_id: int) -> Subscription:
    """Return a client's running subscription as the file has it."""
    with of.database.read() as session:
        return _only(load_subscriptions(session, running_of(client_id)))[1]


def _only(found: dict[int, Subscription]) -> tuple[int, Subscription]:
    ((subscription_id, one),) = found.items()
    return subscription_id, one


def _wanted(
    a: Act,
    terms: Terms,
    client_id: int,
    plan: str,
    interval: Interval,
    add_ons: Iterable[str],
    payer: Payer,
    code: str | None,
) -> Subscribing:
    row = a.session.get_one(ClientRow, client_id)
    if code is not None:
        a.session.add(RedemptionRow(promo=code, client_id=client_id, day=a.today))
    return Subscribing(
        reference=row.reference,
        client_country=row.country,
        plan=plan,
        interval=interval,
        add_ons=tuple(add_ons),
        payer=payer,
        discount=None if code is None else granted(terms.catalogue.promo_code(code)),
    )


def _written(a: Act, client_id: int, terms: Terms, begun: Subscription) -> int:
    lines = tuple(service.running for service in begun.services)
    written = advance_one(a, Written(client_id, begun, lines), terms)
    (subscription_id,) = write_subscriptions(a, [written])
    a.touch(client_id)
    return subscription_id


_NUMBERS = count(1)


def _opened(content: bytes, folder: Path, today: str | date) -> Books:
    path = folder / f"forfait-{next(_NUMBERS)}.db"
    path.write_bytes(content)
    return on_day(Books(open_database(path), date.today, AUTHOR), today)


@cache
def _empty() -> bytes:
    """Build the empty data file once a test run; migrations are a hundred times a copy's time."""
    return _built(with_catalogue=False)


@cache
def _stocked() -> bytes:
    return _built(with_catalogue=True)


def _built(*, with_catalogue: bool) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "template.db")
        database = open_database(path)
        prepare(database)
        made = on_day(Books(database, date.today, AUTHOR), TODAY)
        if with_catalogue:
            fill_catalogue(made)
            # A test may begin on any day: the template forgets the day it was made on.
            with database.write() as session:
                session.get_one(FirmRow, 1).latest_day = None
                session.execute(delete(JournalRow))
        database.close()
        return path.read_bytes()
