"""One act: time first, then one transaction with one journal entry, or nothing at all."""

import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.calendar import Interval
from app.domain.change import (
    Modify,
    ResumeRenewal,
    StopRenewal,
    preview_change,
    preview_subscribing,
)
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.errors import Refusal, Refused
from app.domain.scheduled import Slot, Withdraw
from app.models.tables import ClientRow
from app.services import progress
from app.services.acts import act
from app.services.catalogue import import_catalogue
from app.services.changes import Changes
from app.services.client_values import ClientFields
from app.services.clients import (
    accept,
    archive,
    change_client,
    create_client,
    delete_draft,
    invite,
    lose,
    take_back,
)
from app.services.history import history_of
from app.services.journal import Books, check_today, write_act
from app.services.pending import clear_pending, set_pending
from app.services.progress import unwatched
from app.services.renewals import catch_up
from app.services.settings import (
    FirmCard,
    Preferences,
    add_card,
    add_mandate,
    change_firm,
    change_preferences,
    declared_payment_methods,
    remove_payment_method,
)
from app.services.subscriptions import confirm, for_change
from app.services.subscriptions import subscribe as subscribe_previewed
from tests.builders import wanted
from tests.factories import (
    AUTHOR,
    Interrupted,
    client,
    fill_catalogue,
    journal,
    modify,
    noted,
    on_day,
    pays,
    sample_catalogue,
    statements,
    stocked,
    subscribe,
    tables,
)

Doing = Callable[[], object]
DAY = date(2026, 11, 22)


@pytest.fixture
def of(tmp_path: Path) -> Books:
    """Books that have seen their day, with a way to pay."""
    books = stocked(tmp_path)
    pays(books)
    return books


def created(of: Books) -> Doing:
    return lambda: create_client(of, ClientFields("Garage Petit", tags=("btp",)))


def changed(of: Books) -> Doing:
    client_id = client(of)
    return lambda: change_client(of, client_id, ClientFields("Garage Petit", tags=("btp",)))


def deleted(of: Books) -> Doing:
    client_id = client(of, status=ClientStatus.DRAFT)
    return lambda: delete_draft(of, client_id)


def invited(of: Books) -> Doing:
    change_preferences(of, Preferences(firm_pays=True, plan="pro"))
    drafts = tuple(client(of, status=ClientStatus.DRAFT) for _ in range(2))
    return lambda: invite(of, drafts)


def taken_back(of: Books) -> Doing:
    client_id = client(of, status=ClientStatus.INVITED)
    return lambda: take_back(of, client_id)


def accepted(of: Books) -> Doing:
    client_id = client(of, status=ClientStatus.INVITED)
    set_pending(of, client_id, PendingSubscription(firm_pays=True, plan="pro"))
    return lambda: accept(of, client_id, date(2026, 9, 30))


def archived(of: Books) -> Doing:
    client_id = client(of)
    subscribe(of, client_id)
    return lambda: archive(of, client_id)


def lost(of: Books) -> Doing:
    client_id = client(of)
    subscribe(of, client_id)
    return lambda: lose(of, client_id)


def pending_set(of: Books) -> Doing:
    client_id = client(of, status=ClientStatus.DRAFT)
    pending = PendingSubscription(plan="pro", promo="CABINET15")
    return lambda: set_pending(of, client_id, pending)


def pending_removed(of: Books) -> Doing:
    client_id = client(of, status=ClientStatus.DRAFT)
    set_pending(of, client_id, PendingSubscription(plan="pro", promo="CABINET15"))
    return lambda: clear_pending(of, client_id)


def confirmed(of: Books, change: Modify | StopRenewal | ResumeRenewal | Withdraw) -> Doing:
    client_id = client(of)
    subscribe(of, client_id, "pro", on="2026-11-10")
    if isinstance(change, ResumeRenewal):
        modify(of, client_id, StopRenewal())
    if isinstance(change, Withdraw):
        modify(of, client_id, Modify(plan="essentiel"))
    context = for_change(of, client_id)
    assert context.subscription is not None
    shown = preview_change(context.subscription, context.terms, change, context.today)
    return lambda: confirm(of, client_id, change, shown)


def modified(of: Books) -> Doing:
    change = Modify("entreprise", Interval.YEARLY, frozenset({"relances"}), "CABINET15")
    return confirmed(of, change)


def stopped(of: Books) -> Doing:
    return confirmed(of, StopRenewal())


def resumed(of: Books) -> Doing:
    return confirmed(of, ResumeRenewal())


def withdrawn(of: Books) -> Doing:
    return confirmed(of, Withdraw(Slot.PLAN))


def subscribed(of: Books) -> Doing:
    client_id = client(of)
    context = for_change(of, client_id)
    new = replace(wanted("pro"), reference=context.reference)
    shown = preview_subscribing(new, context.terms, "CABINET15", context.today, {})
    return lambda: subscribe_previewed(of, client_id, new, "CABINET15", shown)


def firm_changed(of: Books) -> Doing:
    return lambda: change_firm(of, FirmCard(name="Cabinet Fontaine", country="BE"))


def card_added(of: Books) -> Doing:
    return lambda: add_card(of, label="Visa", last_four="0001")


def mandate_added(of: Books) -> Doing:
    return lambda: add_mandate(of, label="Banque", iban="BE68 5390 0754 7034")


def method_removed(of: Books) -> Doing:
    (method,) = declared_payment_methods(of)
    return lambda: remove_payment_method(of, method.id)


def preferences_changed(of: Books) -> Doing:
    return lambda: change_preferences(of, Preferences(firm_pays=True, plan="pro"))


def catalogue_imported(of: Books) -> Doing:
    return lambda: import_catalogue(of, replace(sample_catalogue(), name="Tarifs 2027"))


def advanced(of: Books) -> Doing:
    subscribe(of, client(of), "pro")
    return lambda: catch_up(on_day(of, "2027-02-22"))


ACTS = {
    created: "client_created",
    changed: "client_changed",
    deleted: "client_deleted",
    invited: "invited",
    taken_back: "taken_back",
    accepted: "accepted",
    archived: "archived",
    lost: "lost",
    pending_set: "pending_set",
    pending_removed: "pending_removed",
    modified: "subscription_modified",
    stopped: "renewal_stopped",
    resumed: "renewal_resumed",
    withdrawn: "change_withdrawn",
    subscribed: "subscribed",
    firm_changed: "firm_changed",
    card_added: "payment_method_added",
    mandate_added: "payment_method_added",
    method_removed: "payment_method_removed",
    preferences_changed: "preferences_changed",
    catalogue_imported: "catalogue_imported",
    advanced: "advanced",
}

every_act = pytest.mark.parametrize(
    ("prepare", "name"), [pytest.param(*pair, id=pair[0].__name__) for pair in ACTS.items()]
)


@every_act
def test_an_act_leaves_one_entry_with_its_day_and_author(
    of: Books, prepare: Callable[[Books], Doing], name: str
) -> None:
    doing = prepare(of)
    before = len(journal(of))
    doing()
    (entry,) = journal(of, before)
    assert (entry.act, entry.author) == (name, AUTHOR)
    assert entry.day == (date(2027, 2, 22) if name == "advanced" else DAY)
    assert entry.at.tzinfo is not None


@every_act
def test_an_act_that_fails_at_its_last_statement_leaves_nothing(
    of: Books, prepare: Callable[[Books], Doing], name: str
) -> None:
    doing = prepare(of)
    before = tables(of)
    with statements(of, fail_on="UPDATE firm SET latest_day=?") as sent, pytest.raises(Interrupted):
        doing()
    assert sum(s.startswith(("INSERT", "UPDATE", "DELETE")) for s in sent) > 1
    assert tables(of) == before
    doing()
    assert tables(of) != before


@every_act
def test_an_act_on_a_day_before_the_latest_is_refused(
    of: Books, prepare: Callable[[Books], Doing], name: str
) -> None:
    doing = prepare(of)
    catch_up(on_day(of, "2027-03-15"))
    subscribe(on_day(of, "2027-03-15"), client(of))
    before = tables(of)
    with pytest.raises(Refused) as refused:
        doing()
    assert refused.value.reason is Refusal.DAY_BEFORE_LATEST
    assert refused.value.facts["latest"] == date(2027, 3, 15)
    assert tables(of) == before


def test_time_comes_before_the_act(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id, "pro")
    later = on_day(of, "2026-12-22")
    before = len(journal(of))
    archive(later, client_id)
    assert [(entry.act, entry.day) for entry in journal(of, before)] == [
        ("advanced", date(2026, 12, 22)),
        ("archived", date(2026, 12, 22)),
    ]
    assert noted(of, client_id)["runs_until"] == "2027-01-21"


def test_what_time_brought_stays_where_the_act_is_refused(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id, "pro")
    with pytest.raises(Refused):
        create_client(on_day(of, "2026-12-22"), ClientFields(""))
    assert [entry.act for entry in journal(of)][-1] == "advanced"


def test_facts_may_have_any_name(of: Books) -> None:
    client_id = client(of)
    with act(of, "imported", name="liste.csv", books=2) as a:
        a.touch(client_id, client_id=7)
        a.touch(client_id, status="draft")
    assert journal(of)[-1].facts == {"name": "liste.csv", "books": 2}
    assert noted(of, client_id) == {"client_id": 7, "status": "draft"}


def test_facts_may_be_added_on_the_way(of: Books) -> None:
    with write_act(of, "imported", file="liste.csv") as a:
        a.facts["rows"] = 3
    assert journal(of)[-1].facts == {"file": "liste.csv", "rows": 3}


def test_the_moment_is_the_books_own(of: Books) -> None:
    moment = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    create_client(replace(of, now=lambda: moment), ClientFields("Garage Petit"))
    assert journal(of)[-1].at == moment


def test_a_history_is_the_clients_own_latest_first(of: Books) -> None:
    drafts = [client(of, name, status=ClientStatus.DRAFT) for name in ("Roy", "Petit")]
    invite(of, tuple(drafts))
    take_back(of, drafts[0])
    first, second = history_of(of, drafts[0])
    assert (first.act, first.facts) == ("taken_back", {"status": ["invited", "draft"]})
    assert (second.act, second.facts) == ("invited", {"status": ["draft", "invited"]})
    assert (first.day, first.author) == (DAY, AUTHOR)
    assert first.journal_id > second.journal_id
    assert [row.act for row in history_of(of, drafts[1])] == ["invited"]
    assert history_of(of, 999) == ()


def test_a_history_shows_the_acts_own_facts(of: Books) -> None:
    client_id = client(of, status=ClientStatus.INVITED)
    accept(of, client_id, date(2026, 11, 20))
    (row,) = history_of(of, client_id)
    assert row.act_facts == {"accepted_on": "2026-11-20"}
    assert row.facts == {"status": ["invited", "active"]}


def test_changes_add_up() -> None:
    one = Changes(clients=frozenset({1})) | Changes(clients=frozenset({2}), firm=True)
    assert one == Changes(clients=frozenset({1, 2}), firm=True)
    every = Changes(all_clients=True) | Changes(catalogue=True)
    assert every == Changes(all_clients=True, catalogue=True)


@pytest.mark.parametrize(
    ("changes", "concerned"),
    [
        (Changes(), False),
        (Changes(clients=frozenset({2})), False),
        (Changes(clients=frozenset({1, 2})), True),
        (Changes(all_clients=True), True),
        (Changes(catalogue=True), True),
        (Changes(firm=True), True),
    ],
)
def test_changes_concern_whom_they_touched(changes: Changes, concerned: bool) -> None:
    assert changes.concerns(1) is concerned


def test_work_may_go_unwatched() -> None:
    unwatched(1, 2)


def test_the_template_of_the_tests_has_seen_no_day(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    fill_catalogue(of)
    assert [entry.act for entry in journal(of)] == ["catalogue_imported"]
    with of.database.read() as session:
        assert session.query(ClientRow).count() == 0


def test_a_clock_behind_the_file_is_told_without_an_act(of: Books) -> None:
    subscribe(of, client(of))
    check_today(of)
    earlier = replace(of, today=lambda: of.today() - timedelta(days=1))
    with pytest.raises(Refused) as refused:
        check_today(earlier)
    assert refused.value.reason is Refusal.DAY_BEFORE_LATEST


def test_work_whose_parts_take_long_can_be_stopped_between_any_two(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[tuple[int, int]] = []
    clock = itertools.count(step=0.06)
    monkeypatch.setattr(progress, "monotonic", lambda: next(clock))
    parts = list(range(5))
    assert list(progress.watched(parts, lambda done, total: told.append((done, total)))) == parts
    assert told == [(0, 5), (2, 5), (4, 5), (5, 5)]
