"""Random years of acts over a whole data file: day by day or at one stroke, to the same end.

On each of some days one client has something done to it: begun, changed, read, handed over, ended,
undone. Between them one file sees every day and the other none; every act catches up first.
"""

import random
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.change import (
    Change,
    ExpireNow,
    HandOver,
    Modify,
    ResumeRenewal,
    StopRenewal,
    TakeOver,
    preview_change,
    preview_subscribing,
)
from app.domain.errors import Refused
from app.domain.quota import Reading
from app.domain.timeline import Subscribing
from app.models.tables import METADATA, ClientRow
from app.services.check import check
from app.services.journal import Books
from app.services.redemptions import codes_used_by
from app.services.renewals import catch_up
from app.services.settings import FirmCard, change_firm
from app.services.subscriptions import confirm, for_change, record_client_subscription, subscribe
from app.services.terms import load_terms
from app.services.undo import last_undoable, preview_undo, undo
from app.services.usage import preview_reading, record_reading
from tests.factories import clients, copied, journal, on_day, pays, stocked, tables

FIRST, LAST = date(2027, 11, 27), date(2028, 12, 31)
"""Two turns of a year, a 29 February and every short month after a 31st."""
CLIENTS = 5
ACTS = 60
PLANS = ("decouverte", "essentiel", "pro", "entreprise")
ADD_ONS = ("paiements", "utilisateurs", "archivage", "relances")
CODES = ("CABINET15", "MOINS5", "ANNUEL50")
STANDING = (
    "clients",
    "subscriptions",
    "services",
    "discounts",
    "periods",
    "quota_windows",
    "redemptions",
    "scheduled_changes",
    "billed_lines",
    "documents",
    "readings",
)
ENTRIES = {"journal_id", "superseded_by", "written_on"}
"""The number of the act that wrote a row, or its day: where the files may differ."""


def some_change(of: random.Random) -> Change:
    """A change as a person would think of it; half of them are no change, or not allowed."""
    kind = of.randrange(9)
    if kind < 4:
        return Modify(
            plan=of.choice((None, *PLANS)),
            interval=of.choice((None, None, *Interval)),
            add_ons=None if of.random() < 0.6 else frozenset(of.sample(ADD_ONS, of.randrange(3))),
            promo=None if of.random() < 0.7 else of.choice(CODES),
        )
    return of.choice((StopRenewal(), ResumeRenewal(), TakeOver(), HandOver(), ExpireNow()))


def wish(of: random.Random, payer: Payer = Payer.FIRM) -> Subscribing:
    """A subscription to begin; reference and country are the client's."""
    return Subscribing(
        reference="",
        client_country="FR",
        plan=of.choice(PLANS),
        interval=of.choice(list(Interval)),
        payer=payer,
    )


def begin(books: Books, client_id: int, wanted: Subscribing, promo: str | None) -> None:
    """Subscribe as the wizard does: previewed, then confirmed."""
    with books.database.read() as session:
        row, terms = session.get_one(ClientRow, client_id), load_terms(session)
        wanted = replace(wanted, reference=row.reference)
        found = preview_subscribing(
            wanted, terms, promo, books.today(), codes_used_by(session, client_id)
        )
    subscribe(books, client_id, wanted, promo, found)


def do_something(books: Books, client_id: int, of: random.Random) -> None:
    """One act on one client, whatever its state allows; nothing where it allows none."""
    kind = of.random()
    if kind < 0.15 and (latest := last_undoable(books, client_id)) is not None:
        undo(books, latest, client_id, preview_undo(books, latest, client_id))
    elif kind < 0.5:
        reading = Reading(books.today() - timedelta(of.randrange(40)), of.randrange(700))
        corrects = of.random() < 0.3
        found = preview_reading(books, client_id, reading, corrects=corrects)
        record_reading(books, client_id, reading, found, corrects=corrects)
    elif kind < 0.6:
        wanted = wish(of, Payer.CLIENT)
        since = books.today() - timedelta(of.randrange(3))
        record_client_subscription(books, client_id, wanted, since)
    else:
        context, change = for_change(books, client_id), some_change(of)
        if context.subscription is None:
            begin(books, client_id, wish(of, of.choice(list(Payer))), of.choice((None, *CODES)))
            return
        preview = preview_change(context.subscription, context.terms, change, context.today)
        confirm(books, client_id, change, preview)


def live(books: Books, seed: int, *, day_by_day: bool) -> int:
    """Live through the year; return how many acts were done."""
    of = random.Random(seed)  # noqa: S311 - an invented life, not a secret
    span = (LAST - FIRST).days
    busy = sorted(FIRST + timedelta(of.randrange(span)) for _ in range(ACTS))
    before = FIRST
    for on in [*busy, LAST]:
        if day_by_day:
            for day in _days(before, on):
                catch_up(on_day(books, day))
        before = on
        today, acts = on_day(books, on), random.Random(of.random())  # noqa: S311
        catch_up(today)
        with suppress(Refused):
            do_something(today, acts.randrange(CLIENTS) + 1, acts)
    return len([entry for entry in journal(books) if entry.act != "advanced"])


def _days(first: date, last: date) -> Iterator[date]:
    yield from (first + timedelta(days=n) for n in range((last - first).days + 1))


def standing(books: Books) -> dict[str, list[tuple[object, ...]]]:
    """Every row of what counts, but for which act wrote it."""
    found = tables(books)
    return {
        name: [
            tuple(
                value
                for column, value in zip(METADATA.tables[name].columns, row, strict=True)
                if column.name not in ENTRIES
            )
            for row in found[name]
        ]
        for name in STANDING
    }


@pytest.mark.parametrize(("seed", "by_month"), [(0, False), (1, True), (2, False), (3, True)])
def test_a_year_of_acts_day_by_day_is_the_same_as_from_act_to_act(
    tmp_path: Path, seed: int, by_month: bool
) -> None:
    at_once = stocked(tmp_path, FIRST)
    change_firm(at_once, FirmCard(documents_by_month=by_month))
    pays(at_once)
    for client_id in clients(at_once, CLIENTS):
        begin(at_once, client_id, wish(random.Random(client_id)), None)  # noqa: S311
    daily = copied(at_once, tmp_path)
    done = live(at_once, seed, day_by_day=False)
    assert live(daily, seed, day_by_day=True) == done > ACTS / 3
    assert standing(daily) == standing(at_once)
    for books in (at_once, daily):
        assert check(on_day(books, LAST)).complaints == ()
