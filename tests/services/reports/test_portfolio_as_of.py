"""The portfolio as of a day: asked later, each past day is what the books showed on it."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from app.domain.as_of import standing
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
)
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.errors import Refused
from app.domain.subscription import Subscription
from app.domain.timeline import Subscribing
from app.services.client_values import ClientFields
from app.services.clients import accept, archive, create_client, invite, lose
from app.services.journal import Books
from app.services.pending import set_pending
from app.services.progress import Cancelled
from app.services.renewals import catch_up
from app.services.reports.exporting import export_report
from app.services.reports.portfolio import (
    Portfolio,
    PortfolioParameters,
    PortfolioRow,
    portfolio_as_of,
)
from app.services.reports.portfolio_file import PortfolioWords, portfolio_file
from app.services.sample import fill_sample
from app.services.subscriptions import confirm, for_change, record_client_subscription
from app.services.undo import last_undoable, preview_undo, undo
from app.views.resources import resources_dir
from tests import factories
from tests.builders import day
from tests.services.reports.test_billing_file import read_csv, read_xlsx
from tests.services.reports.words import file_words, named

TODAY = day("2026-11-22")
WORDS = PortfolioWords(
    file=file_words("Portfolio"),
    payers_title="By payer",
    heading=named,
    status=named,
    payer=named,
    interval=named,
    plan=str.title,
    add_on=str.title,
    parameters=lambda asked: [("on", asked.on.isoformat())],
)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = factories.stocked(tmp_path, TODAY)
    yield made
    made.database.close()


def on(books: Books, asked: str | date) -> Portfolio:
    asked = day(asked) if isinstance(asked, str) else asked
    return portfolio_as_of(books, PortfolioParameters(asked))


def row(found: Portfolio, client_id: int) -> PortfolioRow:
    (one,) = (row for row in found.rows if row.client.id == client_id)
    return one


def begun(books: Books, name: str = "Martin", **pending: object) -> int:
    """A client by the acts that bring one in: created, set, invited, accepted."""
    client_id, _ = create_client(books, ClientFields(name))
    wanted = {"firm_pays": True, "plan": "essentiel"} | pending
    set_pending(books, client_id, PendingSubscription(**wanted))  # type: ignore[arg-type]
    invite(books, (client_id,))
    accept(books, client_id, books.today())
    return client_id


def change(books: Books, client_id: int, wanted: Change) -> None:
    context = for_change(books, client_id)
    assert context.subscription is not None
    seen = preview_change(context.subscription, context.terms, wanted, books.today())
    confirm(books, client_id, wanted, seen)


def stored(books: Books, client_id: int) -> Subscription:
    return factories.subscription(books, client_id)


def test_today_is_what_is_stored(books: Books) -> None:
    factories.pays(books)
    client_id = begun(books, plan="pro", add_ons=("relances",), promo="CABINET15")
    found = row(on(books, TODAY), client_id)
    assert found.standing == standing(stored(books, client_id))
    assert found.status is ClientStatus.ACTIVE
    assert (found.quota, found.renewal) == (120, day("2026-12-22"))


def test_a_coming_day_is_what_catching_up_to_it_stores(books: Books) -> None:
    factories.pays(books)
    first, second = begun(books), begun(books, "Durand", plan="pro", interval=Interval.YEARLY)
    change(books, second, Modify(plan="essentiel"))
    third = begun(books, "Petit")
    change(books, third, StopRenewal())
    coming = {name: on(books, name) for name in ("2026-12-22", "2027-11-22", "2028-02-29")}
    for name, expected in coming.items():
        later = factories.on_day(books, name)
        catch_up(later)
        for client_id in (first, second, third):
            assert row(expected, client_id).standing == standing(stored(later, client_id))
    assert row(coming["2026-12-22"], third).standing is None


def test_before_it_came_in_a_client_is_not_in_the_portfolio(books: Books) -> None:
    client_id = begun(books)
    later = factories.on_day(books, "2026-12-30")
    catch_up(later)
    assert on(later, "2026-11-21").rows == ()
    assert row(on(later, TODAY), client_id).status is ClientStatus.ACTIVE


def test_an_acceptance_recorded_later_counts_from_its_own_day(books: Books) -> None:
    client_id, _ = create_client(books, ClientFields("Martin"))
    set_pending(books, client_id, PendingSubscription(firm_pays=True, plan="pro"))
    invite(books, (client_id,))
    later = factories.on_day(books, "2027-01-10")
    accept(later, client_id, day("2026-11-25"))
    before, after = on(later, "2026-11-24"), on(later, "2026-11-25")
    assert row(before, client_id).status is ClientStatus.INVITED
    assert row(before, client_id).standing is None
    assert row(after, client_id).status is ClientStatus.ACTIVE
    assert row(after, client_id).standing is not None


def test_an_import_is_known_from_the_day_of_the_import_on(books: Books) -> None:
    fill_sample(books, resources_dir(), "Cabinet Lemaire")
    shown = on(books, TODAY)
    later = factories.on_day(books, "2027-02-03")
    catch_up(later)
    assert on(later, "2026-11-21").rows == ()
    assert on(later, TODAY).rows == shown.rows
    assert shown.subscribed > 150


def test_totals_are_by_payer(books: Books) -> None:
    begun(books, "One", plan="pro", interval=Interval.YEARLY)
    begun(books, "Two")
    begun(books, "Three", firm_pays=False)
    begun(books, "Four", plan=None)
    found = on(books, TODAY)
    firm, client = found.totals
    assert (firm.payer, firm.clients, firm.monthly) == (Payer.FIRM, 2, 2242 + 1090)
    assert (client.payer, client.clients, client.monthly) == (Payer.CLIENT, 1, 1090)
    assert (found.subscribed, found.monthly) == (3, 2242 + 1090 + 1090)
    assert len(found.rows) == 4


def test_the_number_of_queries_does_not_grow(books: Books) -> None:
    begun(books)
    counts = []
    later = factories.on_day(books, "2026-11-25")
    for _ in range(2):
        for asked in ("2026-11-23", "2026-12-24"):
            with factories.statements(later) as sent:
                on(later, asked)
            counts.append(len(sent))
        for name in range(6):
            begun(later, f"Client {name}")
    assert counts[:2] == counts[2:]


def test_it_says_how_far_it_is_and_can_be_stopped(books: Books) -> None:
    begun(books)
    seen: list[tuple[int, int]] = []

    def note(done: int, total: int) -> None:
        seen.append((done, total))

    parameters = PortfolioParameters(TODAY)
    portfolio_as_of(books, parameters, note)
    assert seen == [(0, 1), (1, 1)]

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        portfolio_as_of(books, parameters, stop)


CHANGES: list[Change] = [
    Modify(plan="pro"),
    Modify(plan="essentiel"),
    Modify(plan="entreprise"),
    Modify(interval=Interval.YEARLY),
    Modify(interval=Interval.MONTHLY),
    Modify(add_ons=frozenset({"utilisateurs"})),
    Modify(add_ons=frozenset()),
    Modify(promo="CABINET15"),
    StopRenewal(),
    ResumeRenewal(),
    HandOver(),
    TakeOver(),
    ExpireNow(),
]


def some_act(books: Books, of: Random, client_id: int) -> None:
    """Do something to a client; what is refused is not done."""
    try:
        match of.randrange(12):
            case 0:
                archive(books, client_id)
            case 1:
                lose(books, client_id)
            case 2:
                invite(books, (client_id,))
            case 3:
                accept(books, client_id, books.today())
            case 4 | 5:
                latest = last_undoable(books, client_id)
                if latest is not None:
                    undo(books, latest, client_id, preview_undo(books, latest, client_id))
            case _:
                if for_change(books, client_id).subscription is not None:
                    change(books, client_id, of.choice(CHANGES))
    except Refused:
        pass


@pytest.mark.parametrize("seed", range(6))
def test_asked_later_each_day_is_what_the_books_showed_on_it(books: Books, seed: int) -> None:
    of = Random(seed)  # noqa: S311 - an invented story, not a secret
    factories.pays(books)
    today, shown = TODAY, {}
    clients = [begun(books, f"Client {n}", firm_pays=n % 2 == 0) for n in range(3)]
    for _ in range(25):
        now = factories.on_day(books, today)
        catch_up(now)
        for _ in range(of.choice([0, 1, 1, 3])):
            some_act(now, of, of.choice(clients))
        if of.random() < 0.15:
            clients.append(begun(now, f"Client {len(clients)}", plan=of.choice([None, "pro"])))
        shown[today] = on(now, today)
        today += timedelta(of.choice([1, 1, 3, 10, 33]))
    later = factories.on_day(books, today + timedelta(40))
    catch_up(later)
    assert any(row.standing is None for row in on(later, today - timedelta(1)).rows)
    for asked, then in shown.items():
        assert on(later, asked).rows == then.rows, asked
        assert on(later, asked).totals == then.totals, asked


def test_the_file_holds_every_client_and_the_totals_by_payer(books: Books, tmp_path: Path) -> None:
    factories.pays(books)
    begun(books, "Atelier", plan="pro", add_ons=("relances",), promo="CABINET15")
    stopped = begun(books, "Boulangerie", firm_pays=False)
    begun(books, "Cycles", plan=None)
    change(books, stopped, StopRenewal())
    making = portfolio_file(PortfolioParameters(TODAY), WORDS)
    done = export_report(books, making, tmp_path / "p.xlsx")
    headings, rows, last = read_xlsx(tmp_path / "p.xlsx")
    assert [r["client"] for r in rows] == ["Atelier", "Boulangerie", "Cycles"]
    price = 2690 - 404 + 795 - 119
    assert rows[0]["price"] == price / 100
    assert rows[0]["discount"] == -5.23
    assert rows[0]["promo_code"] == "CABINET15"
    assert rows[0]["add_ons"] == "Relances"
    assert rows[0]["renewal"].date() == day("2026-12-22")
    assert rows[1]["renewal"] is None
    assert rows[1]["to"].date() == day("2026-12-21")
    assert (rows[2]["plan"], rows[2]["status"]) == (None, "active")
    assert last["monthly_price"] == (price + 1090) / 100
    assert done.totals == {"monthly": price + 1090}
    assert (done.rows, headings[-1]) == (3, "renewal")
    _, payers, total = read_xlsx(tmp_path / "p.xlsx", 2)
    assert [(r["payer"], r["clients"]) for r in payers] == [("firm", 1), ("client", 1)]
    assert total["clients"] == 2
    export_report(books, making, tmp_path / "p.csv")
    assert [r["client"] for r in read_csv(tmp_path / "p.csv")] == [r["client"] for r in rows]
    noted = factories.journal(books)[-1]
    assert noted.act == "exported"
    assert noted.facts["report"] == "portfolio"
    assert noted.facts["parameters"] == {"on": "2026-11-22"}


def test_the_clients_own_subscription_counts_from_its_day_after_an_end_at_once(
    books: Books,
) -> None:
    client_id = begun(factories.on_day(books, "2026-11-01"), plan="essentiel")
    change(books, client_id, ExpireNow())
    later = factories.on_day(books, "2026-11-28")
    wanted = Subscribing(
        reference="", client_country="", plan="pro", interval=Interval.MONTHLY, payer=Payer.CLIENT
    )
    record_client_subscription(later, client_id, wanted, TODAY)
    for asked, plan in (("2026-11-21", "essentiel"), ("2026-11-22", "pro"), ("2026-11-27", "pro")):
        (row,) = on(later, day(asked)).rows
        assert row.standing is not None, asked
        assert row.standing.plan == plan
