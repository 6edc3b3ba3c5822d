"""Bulk changes: one act for many clients, each as it was previewed, each undoable on its own."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.billing import Payer
from app.domain.bulk_change import BulkChange
from app.domain.calendar import Interval
from app.domain.change import HandOver, Modify, StopRenewal, TakeOver, preview_change
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.errors import Refusal, Refused
from app.domain.quota import Reading
from app.models.tables import BilledLineRow, DocumentRow, JournalRow, RedemptionRow
from app.services.bulk import BulkContext, BulkReport, apply_bulk, preview_bulk
from app.services.check import check
from app.services.client_lists import Tab
from app.services.clients import delete_draft, invite
from app.services.journal import Books
from app.services.pending import set_pending
from app.services.progress import Cancelled, Progress
from app.services.renewals import catch_up
from app.services.subscriptions import confirm, for_change
from app.services.undo import preview_undo, undo
from app.services.usage import preview_reading, record_reading
from tests import factories

PRO = BulkChange(plan="pro")


@pytest.fixture
def books(tmp_path: Path) -> Books:
    made = factories.stocked(tmp_path)
    factories.pays(made)
    return made


def on_essentiel(books: Books, number: int, payer: Payer = Payer.FIRM) -> list[int]:
    ids = factories.clients(books, number)
    for client_id in ids:
        factories.subscribe(books, client_id, payer=payer, on="2026-11-01")
    return ids


def drafts(books: Books, number: int) -> list[int]:
    return [factories.client(books, f"Draft {n}", status=ClientStatus.DRAFT) for n in range(number)]


def seen(books: Books, ids: list[int], change: BulkChange, tab: Tab = Tab.ACTIVE) -> BulkContext:
    return preview_bulk(books, ids, tab, change)


def read(books: Books, client_id: int, documents: int) -> None:
    reading = Reading(books.today(), documents)
    record_reading(books, client_id, reading, preview_reading(books, client_id, reading))


def ids_of(report: BulkReport) -> tuple[list[int], list[int], list[int]]:
    return (
        [row.client_id for row in report.done],
        [each.row.client_id for each in report.refused],
        [row.client_id for row in report.left],
    )


def reasons(context: BulkContext) -> list[Refusal | None]:
    outcomes = [row.outcome for row in context.rows]
    return [each.reason if isinstance(each, Refused) else None for each in outcomes]


def cancelled_at(row: int) -> Progress:
    def progress(done: int, total: int) -> None:
        if done == row:
            raise Cancelled

    return progress


def billed(books: Books, journal_id: int) -> list[BilledLineRow]:
    with books.database.read() as session:
        return list(
            session.scalars(
                select(BilledLineRow)
                .where(BilledLineRow.journal_id == journal_id)
                .order_by(BilledLineRow.id)
            )
        )


def test_what_was_previewed_is_what_is_written_in_one_act(books: Books) -> None:
    ids = on_essentiel(books, 3)
    theirs = on_essentiel(books, 1, Payer.CLIENT)
    context = seen(books, ids + theirs, PRO)
    assert reasons(context) == [None, None, None, Refusal.PAID_BY_CLIENT]
    assert (context.totals.clients, context.totals.cannot) == (3, 1)
    assert [row.monthly_price for row in context.rows] == [1090] * 4
    assert context.totals.today.net == 3 * 480
    entries = len(factories.journal(books))
    report = apply_bulk(books, context, " more documents ")
    assert ids_of(report) == (ids, [], [])
    assert report.changes.clients == set(ids)
    (entry,) = factories.journal(books, entries)
    assert (entry.act, entry.reason, entry.author) == (
        "bulk_changed",
        "more documents",
        factories.AUTHOR,
    )
    assert entry.facts == {"change": {"plan": "pro"}, "clients": 3}
    lines = billed(books, entry.id)
    assert [line.net for line in lines] == [-327, 807] * 3
    with books.database.read() as session:
        documents = {line.document_id for line in lines}
        assert len(documents) == 1
        assert session.get(DocumentRow, documents.pop()) is not None
    assert factories.noted(books, ids[0])["today"] == 480
    assert check(books).complaints == ()


@pytest.mark.parametrize(
    "change",
    [
        BulkChange(plan="pro", interval=Interval.YEARLY, add=frozenset({"relances"})),
        BulkChange(promo="CABINET15"),
        BulkChange(payer=Payer.CLIENT),
        BulkChange(renews=False),
        BulkChange(plan="pro", renews=False),
    ],
)
def test_in_bulk_or_one_by_one_the_books_hold_the_same(
    books: Books, tmp_path: Path, change: BulkChange
) -> None:
    ids = on_essentiel(books, 3)
    copy = factories.copied(books, tmp_path)
    context = seen(books, ids, change)
    apply_bulk(books, context)
    for row in context.rows:
        assert not isinstance(row.outcome, Refused)
        for each in row.outcome.changes:  # type: ignore[union-attr]
            of = for_change(copy, row.client_id)
            assert of.subscription is not None
            preview = preview_change(of.subscription, of.terms, each, of.today)
            confirm(copy, row.client_id, each, preview)
    one, other = factories.tables(books), factories.tables(copy)
    acts = {"journal", "journal_clients", "former_states", "billed_lines", "redemptions"}
    if len(context.rows[0].outcome.changes) == 1:  # type: ignore[union-attr]
        acts.discard("redemptions")
    for table in one.keys() - acts:
        assert one[table] == other[table], table
    nets = [[line.net for line in billed_all(each)] for each in (books, copy)]
    assert nets[0] == nets[1]
    copy.database.close()


def billed_all(books: Books) -> list[BilledLineRow]:
    with books.database.read() as session:
        return list(session.scalars(select(BilledLineRow).order_by(BilledLineRow.id)))


def test_a_client_that_changed_since_is_refused_and_the_others_are_done(books: Books) -> None:
    ids = on_essentiel(books, 3)
    context = seen(books, ids, PRO)
    factories.modify(books, ids[1], Modify(add_ons=frozenset({"paiements"})))
    report = apply_bulk(books, context)
    assert ids_of(report) == ([ids[0], ids[2]], [ids[1]], [])
    assert report.refused[0].refused.reason is Refusal.CHANGED_MEANWHILE
    assert factories.subscription(books, ids[1]).plan.code == "essentiel"


def test_a_client_for_whom_the_rules_refuse_meanwhile_says_why(books: Books) -> None:
    ids = on_essentiel(books, 2)
    context = seen(books, ids, PRO)
    factories.modify(books, ids[0], Modify(plan="pro"))
    report = apply_bulk(books, context)
    assert report.refused[0].refused.reason is Refusal.NOTHING_CHANGES


def test_cancelled_those_done_so_far_stay_done_and_nobody_is_half_done(books: Books) -> None:
    ids = on_essentiel(books, 4)
    context = seen(books, ids, PRO)
    report = apply_bulk(books, context, progress=cancelled_at(2))
    assert ids_of(report) == (ids[:2], [], ids[2:])
    plans = [factories.subscription(books, each).plan.code for each in ids]
    assert plans == ["pro", "pro", "essentiel", "essentiel"]
    assert factories.journal(books)[-1].facts["clients"] == 2
    assert check(books).complaints == ()


def test_cancelled_before_the_first_nothing_is_written(books: Books) -> None:
    ids = on_essentiel(books, 2)
    context = seen(books, ids, PRO)
    before = factories.tables(books)
    report = apply_bulk(books, context, progress=cancelled_at(0))
    assert ids_of(report) == ([], [], ids)
    assert factories.tables(books) == before


def test_without_a_payment_method_nothing_is_written(tmp_path: Path) -> None:
    books = factories.stocked(tmp_path)
    ids = on_essentiel(books, 2)
    context = seen(books, ids, PRO)
    assert context.firm_owes
    assert context.payment_methods == ()
    before = factories.tables(books)
    with pytest.raises(Refused) as refused:
        apply_bulk(books, context)
    assert refused.value.reason is Refusal.NO_PAYMENT_METHOD
    assert factories.tables(books) == before
    stops = seen(books, ids, BulkChange(renews=False))
    assert not stops.firm_owes
    assert ids_of(apply_bulk(books, stops)) == (ids, [], [])


def test_each_client_can_be_undone_on_its_own(books: Books) -> None:
    ids = on_essentiel(books, 2)
    before = factories.subscription(books, ids[0])
    apply_bulk(books, seen(books, ids, BulkChange(plan="pro", promo="CABINET15")))
    act = factories.journal(books)[-1].id
    undo(books, act, ids[0], preview_undo(books, act, ids[0]))
    assert factories.subscription(books, ids[0]) == before
    assert factories.subscription(books, ids[1]).plan.code == "pro"
    with books.database.read() as session:
        assert list(session.scalars(select(RedemptionRow.client_id))) == [ids[1]]
    assert check(books).complaints == ()


def test_codes_are_counted_and_given_back(books: Books) -> None:
    ids = on_essentiel(books, 2)
    apply_bulk(books, seen(books, ids, BulkChange(promo="CABINET15")))
    apply_bulk(books, seen(books, ids[:1], BulkChange(promo="BIENVENUE")))
    with books.database.read() as session:
        counted = session.execute(
            select(RedemptionRow.client_id, RedemptionRow.promo).order_by(RedemptionRow.client_id)
        ).all()
    assert [tuple(row) for row in counted] == [(ids[0], "BIENVENUE"), (ids[1], "CABINET15")]


def test_a_withdrawn_take_over_and_the_readings_of_a_window_go_with_it(books: Books) -> None:
    theirs = on_essentiel(books, 2, Payer.CLIENT)
    factories.modify(books, theirs[0], TakeOver())
    apply_bulk(books, seen(books, theirs, BulkChange(payer=Payer.CLIENT)))
    assert factories.noted(books, theirs[0])["withdrawn"] == ["payer", ""]
    mine = on_essentiel(books, 1)
    read(books, mine[0], 12)
    apply_bulk(books, seen(books, mine, BulkChange(plan="entreprise")))
    assert factories.subscription(books, mine[0]).usage.used == 12


def test_a_stopped_renewal_and_a_hand_over_stay_as_they_are(books: Books) -> None:
    ids = on_essentiel(books, 2)
    factories.modify(books, ids[0], StopRenewal())
    factories.modify(books, ids[1], HandOver())
    apply_bulk(books, seen(books, ids, PRO))
    stopped, leaving = (factories.subscription(books, each) for each in ids)
    assert (stopped.plan.code, stopped.renews, stopped.handed_over) == ("pro", False, False)
    assert (leaving.plan.code, leaving.renews, leaving.handed_over) == ("pro", False, True)


def test_a_client_without_a_subscription_cannot(books: Books) -> None:
    alone = factories.client(books)
    context = seen(books, [alone], PRO)
    assert reasons(context) == [Refusal.NO_SUBSCRIPTION]
    assert (context.rows[0].running, context.rows[0].monthly_price) == (None, None)


def test_pending_subscriptions_are_set_by_hand_for_many(books: Books) -> None:
    ids = drafts(books, 3)
    set_pending(books, ids[0], PendingSubscription(True, "essentiel", promo="BIENVENUE"))
    set_pending(books, ids[1], PendingSubscription(False, "essentiel"))
    change = BulkChange(plan="pro", promo="CABINET15")
    context = seen(books, ids, change, Tab.INACTIVE)
    assert reasons(context) == [None, Refusal.PAID_BY_CLIENT, None]
    assert [row.running is None for row in context.rows] == [False, False, True]
    assert context.totals.today.net == 0
    report = apply_bulk(books, context)
    assert ids_of(report) == ([ids[0], ids[2]], [], [])
    assert factories.noted(books, ids[0])["after"]["promo"] == "CABINET15"
    assert factories.noted(books, ids[2])["before"] is None
    with books.database.read() as session:
        codes = session.scalars(select(RedemptionRow.promo))
        assert sorted(codes) == ["CABINET15", "CABINET15"]
    act = factories.journal(books)[-1].id
    undo(books, act, ids[0], preview_undo(books, act, ids[0]))
    assert factories.noted(books, ids[0])["undone"] == "bulk_changed"


def test_a_draft_that_was_deleted_or_invited_meanwhile(books: Books) -> None:
    ids = drafts(books, 2)
    context = seen(books, ids, BulkChange(plan="pro", payer=Payer.FIRM), Tab.INACTIVE)
    delete_draft(books, ids[0])
    invite(books, (ids[1],))
    report = apply_bulk(books, context)
    assert ids_of(report) == ([ids[1]], [ids[0]], [])
    assert report.refused[0].refused.reason is Refusal.CHANGED_MEANWHILE


@pytest.mark.parametrize("tab", list(Tab))
def test_the_number_of_queries_does_not_depend_on_how_many_there_are(
    books: Books, tab: Tab
) -> None:
    ids = on_essentiel(books, 30) if tab is Tab.ACTIVE else drafts(books, 30)
    for client_id in ids if tab is Tab.ACTIVE else ():
        read(books, client_id, 3)
    change = replace(PRO, promo="CABINET15")
    sent: list[list[int]] = []
    apply_bulk(books, seen(books, ids[:1], change, tab))  # opens the statement of the day
    for part in (ids[1:3], ids[3:]):
        with factories.statements(books) as asked:
            context = seen(books, part, change, tab)
        with factories.statements(books) as written:
            apply_bulk(books, context)
        sent.append([len(asked), len(written)])
    assert sent[0] == sent[1]


def test_progress_is_told_and_a_preview_can_be_given_up(books: Books) -> None:
    ids = drafts(books, 100)
    told: list[tuple[int, int]] = []
    change = BulkChange(payer=Payer.FIRM)
    context = preview_bulk(
        books, ids, Tab.INACTIVE, change, lambda done, total: told.append((done, total))
    )
    assert told == [(50, 100), (100, 100)]
    with pytest.raises(Cancelled):
        preview_bulk(books, ids, Tab.INACTIVE, change, cancelled_at(100))
    apply_bulk(books, context)
    with books.database.read() as session:
        acts = list(session.scalars(select(JournalRow.act)))
    assert acts.count("bulk_changed") == 1


# ------------------------------------------------------------- the plan that fits

FITS = BulkChange(fits=True)


def test_each_client_gets_the_plan_that_fits_its_use(books: Books) -> None:
    little, much, unread = on_essentiel(books, 3)
    read(books, little, 4)
    read(books, much, 90)
    context = seen(books, [little, much, unread], FITS)
    assert reasons(context) == [None, None, Refusal.USE_UNKNOWN]
    report = apply_bulk(books, context)
    assert ids_of(report) == ([little, much], [], [])
    plans = [factories.running(books, each) for each in (little, much)]
    assert [each.next_plan for each in plans] == ["decouverte", "pro"]
    entry = factories.journal(books)[-1]
    assert entry.facts["change"] == {"fits": True}
    assert check(books).complaints == ()


def test_closed_windows_tell_more_than_the_running_one(books: Books) -> None:
    (client_id,) = on_essentiel(books, 1)
    read(books, client_id, 90)
    later = factories.on_day(books, "2026-12-02")
    catch_up(later)
    read(later, client_id, 1)
    assert reasons(seen(later, [client_id], FITS)) == [None]
    apply_bulk(later, seen(later, [client_id], FITS))
    assert factories.running(later, client_id).plan.code == "pro"


def test_a_reading_that_another_corrected_does_not_count(books: Books) -> None:
    (client_id,) = on_essentiel(books, 1)
    read(books, client_id, 400)
    reading = Reading(books.today(), 4)
    preview = preview_reading(books, client_id, reading, corrects=True)
    record_reading(books, client_id, reading, preview, corrects=True)
    apply_bulk(books, seen(books, [client_id], FITS))
    assert factories.running(books, client_id).next_plan == "decouverte"


def test_the_use_of_many_is_read_by_as_many_queries_as_of_one(books: Books) -> None:
    ids = on_essentiel(books, 12)
    with factories.statements(books) as one:
        seen(books, ids[:1], FITS)
    with factories.statements(books) as many:
        seen(books, ids, FITS)
    assert len(many) == len(one)
