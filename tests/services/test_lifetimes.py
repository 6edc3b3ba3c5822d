"""Whole lifetimes of a subscription, told by their days; every cent reckoned by hand."""

from datetime import date
from pathlib import Path

from sqlalchemy import func, select

from app.domain.billing import LineKind, Payer
from app.domain.calendar import Interval
from app.domain.change import (
    Change,
    ExpireNow,
    HandOver,
    Modify,
    StopRenewal,
    TakeOver,
    preview_change,
    preview_subscribing,
)
from app.domain.quota import Reading
from app.domain.timeline import Subscribing
from app.models.tables import BilledLineRow, DocumentRow
from app.services.check import check
from app.services.journal import Books
from app.services.renewals import catch_up
from app.services.subscriptions import confirm, for_change, record_client_subscription, subscribe
from app.services.terms import load_terms
from app.services.undo import last_undoable, preview_undo, undo
from app.services.usage import preview_reading, record_reading
from tests import factories

FIRM, CLIENT = Payer.FIRM, Payer.CLIENT
Billed = tuple[LineKind, Payer, int]


class Life:
    """One client whose days pass; each day says what was billed on it."""

    def __init__(self, folder: Path, first: str) -> None:
        self._books = factories.stocked(folder, first)
        factories.pays(self._books)
        self.client_id = factories.client(self._books)
        self._seen = 0

    @property
    def books(self) -> Books:
        """The file, on the day that it is."""
        return self._books

    def comes_to(self, day: str) -> None:
        """Let time come to a day: what became due is billed."""
        self._books = factories.on_day(self._books, day)
        catch_up(self._books)

    def begins(self, plan: str, interval: Interval = Interval.MONTHLY) -> None:
        """The firm subscribes for its client."""
        wanted = self.wanted(plan, interval, FIRM)
        with self._books.database.read() as session:
            terms = load_terms(session)
        found = preview_subscribing(wanted, terms, None, self._books.today(), {})
        subscribe(self._books, self.client_id, wanted, None, found)

    def wanted(self, plan: str, interval: Interval, payer: Payer) -> Subscribing:
        """What a new subscription of this client is made of."""
        return Subscribing(
            reference="D10001", client_country="FR", plan=plan, interval=interval, payer=payer
        )

    def changes(self, change: Change, reason: str = "") -> None:
        """The firm confirms what it was shown."""
        context = for_change(self._books, self.client_id)
        assert context.subscription is not None
        found = preview_change(context.subscription, context.terms, change, context.today)
        confirm(self._books, self.client_id, change, found, reason)

    def reads(self, day: str, documents: int, *, corrects: bool = False) -> None:
        """The firm enters what the vendor shows."""
        reading = Reading(date.fromisoformat(day), documents)
        found = preview_reading(self._books, self.client_id, reading, corrects=corrects)
        record_reading(self._books, self.client_id, reading, found, corrects=corrects)

    def takes_back(self) -> None:
        """The firm undoes its latest act."""
        latest = last_undoable(self._books, self.client_id)
        assert latest is not None
        found = preview_undo(self._books, latest, self.client_id)
        undo(self._books, latest, self.client_id, found)

    def billed(self) -> list[Billed]:
        """What was billed since this was last asked, in the order of writing."""
        with self._books.database.read() as session:
            rows = session.scalars(
                select(BilledLineRow)
                .where(BilledLineRow.id > self._seen)
                .order_by(BilledLineRow.id)
            ).all()
            self._seen = max((row.id for row in rows), default=self._seen)
            return [(row.kind, row.payer, row.net) for row in rows]

    def documents(self) -> list[tuple[int, str, int]]:
        """Every statement: its number, its day, what its lines come to before VAT."""
        total = func.sum(BilledLineRow.net)
        with self._books.database.read() as session:
            rows = session.execute(
                select(DocumentRow.number, func.min(BilledLineRow.day), total)
                .join(BilledLineRow, BilledLineRow.document_id == DocumentRow.id)
                .group_by(DocumentRow.number)
                .order_by(DocumentRow.number)
            )
            return [(number, day.isoformat(), net) for number, day, net in rows]


def test_a_use_that_grows_out_of_its_plan(tmp_path: Path) -> None:
    life = Life(tmp_path, "2028-01-31")
    life.begins("essentiel")
    assert life.billed() == [(LineKind.START, FIRM, 1090)]
    life.comes_to("2028-02-15")
    life.reads("2028-02-15", 41)
    assert life.billed() == []

    # The 31st is the 29th in February: 11 documents beyond 30, at 0.45 €.
    life.comes_to("2028-03-10")
    assert life.billed() == [(LineKind.OVERAGE, FIRM, 495), (LineKind.RENEWAL, FIRM, 1090)]
    life.reads("2028-03-10", 40)
    # 21 of 31 days: 738.39 back, 1822.26 for Pro, 538.55 for the reminders.
    life.changes(Modify("pro", add_ons=frozenset({"relances"}), promo="CABINET15"))
    assert life.billed() == [
        (LineKind.CREDIT, FIRM, -738),
        (LineKind.UPGRADE, FIRM, 1822),
        (LineKind.ADD_ON, FIRM, 539),
    ]

    life.comes_to("2028-03-20")
    life.reads("2028-03-20", 135)
    # 15 beyond the full quota of Pro at 0.35 €; from now on 15 %: 403.5 → 404 off, 119.25 → 119.
    life.comes_to("2028-03-31")
    assert life.billed() == [
        (LineKind.OVERAGE, FIRM, 525),
        (LineKind.RENEWAL, FIRM, 2286),
        (LineKind.RENEWAL, FIRM, 676),
    ]

    # Down again at the renewal, and by the year: 109 € less 15 %; Essential has no reminders.
    life.comes_to("2028-04-12")
    life.changes(Modify("essentiel", Interval.YEARLY, add_ons=frozenset()))
    life.comes_to("2028-04-30")
    assert life.billed() == [(LineKind.RENEWAL, FIRM, 9265)]
    assert life.documents() == [
        (1, "2028-01-31", 1090),
        (2, "2028-02-29", 1585),
        (3, "2028-03-10", 1623),
        (4, "2028-03-31", 3487),
        (5, "2028-04-30", 9265),
    ]
    assert check(life.books).complaints == ()


def test_a_year_whose_use_is_read_late(tmp_path: Path) -> None:
    life = Life(tmp_path, "2028-04-30")
    life.begins("essentiel", Interval.YEARLY)
    assert life.billed() == [(LineKind.START, FIRM, 10_900)]

    # Windows are a month long: that of May is read late, 20 beyond 30, then corrected to 10.
    life.comes_to("2028-06-05")
    life.reads("2028-05-28", 50)
    assert life.billed() == [(LineKind.OVERAGE, FIRM, 900)]
    life.comes_to("2028-06-07")
    life.reads("2028-05-28", 40, corrects=True)
    assert life.billed() == [(LineKind.OVERAGE, FIRM, -450)]
    # Another file had been looked at: the whole correction is taken back, on its own statement.
    life.comes_to("2028-06-08")
    life.takes_back()
    assert life.billed() == [(LineKind.REVERSAL, FIRM, 450)]

    life.comes_to("2028-09-01")
    life.changes(StopRenewal(), "a mistake")
    life.takes_back()
    life.comes_to("2029-04-30")
    assert life.billed() == [(LineKind.RENEWAL, FIRM, 10_900)]
    assert life.documents() == [
        (1, "2028-04-30", 10_900),
        (2, "2028-06-05", 900),
        (3, "2028-06-07", -450),
        (4, "2028-06-08", 450),
        (5, "2029-04-30", 10_900),
    ]
    assert check(life.books).complaints == ()


def test_handed_over_taken_over_and_ended(tmp_path: Path) -> None:
    life = Life(tmp_path, "2029-03-30")
    life.begins("pro")
    assert life.billed() == [(LineKind.START, FIRM, 2690)]
    life.comes_to("2029-04-10")
    life.changes(HandOver())

    # What the firm paid runs out on the 30th; the client says on 2 May that it has subscribed.
    life.comes_to("2029-05-02")
    assert life.billed() == []
    wanted = life.wanted("pro", Interval.MONTHLY, CLIENT)
    record_client_subscription(life.books, life.client_id, wanted, date(2029, 4, 30))
    assert life.billed() == [(LineKind.START, CLIENT, 2690)]

    life.comes_to("2029-05-20")
    life.changes(TakeOver())
    life.comes_to("2029-06-14")
    assert life.billed() == [(LineKind.RENEWAL, FIRM, 2690)]
    life.reads("2029-06-14", 130)
    # Ended at once: nothing comes back, and 10 documents beyond 120 are still owed.
    life.comes_to("2029-06-15")
    life.changes(ExpireNow(), "Ceases trading")
    life.comes_to("2030-01-01")
    assert life.billed() == [(LineKind.OVERAGE, FIRM, 350)]
    # What the client paid is on no statement.
    assert life.documents() == [
        (1, "2029-03-30", 2690),
        (2, "2029-05-30", 2690),
        (3, "2029-06-15", 350),
    ]
    assert check(life.books).complaints == ()
