"""A subscription is modified through the wizard; what was shown is what is written, to the cent."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QTableView
from sqlalchemy import select

from app.domain.billing import BilledLine, Payer
from app.domain.calendar import Interval
from app.domain.catalogue import PriceVersion
from app.domain.change import Slot, scheduled_changes
from app.domain.vat import vat_totals
from app.models.tables import BilledLineRow, JournalRow
from app.services.catalogue import import_catalogue
from app.services.client_detail import client_bills
from app.services.journal import Books
from app.services.renewals import catch_up
from app.services.settings import declared_payment_methods
from app.views.change_wizard.wizard import ChangeWizard
from app.views.client.dialog import ClientDialog
from app.views.widgets.amounts import AmountLabel
from app.views.widgets.banners import Banner, ScheduledChangeBar
from app.views.widgets.line_table import LineTable
from tests import factories
from tests.flows import person
from tests.flows.conftest import OpenDesk
from tests.flows.desk import Clock, Desk

NAME = "Garnier & Fils SCI"
BECOMES_PAYER = "Your firm will be billed for this subscription"


def client_paid(books: Books) -> int:
    """Essentiel with payments, by the month since 1 April, paid by the client."""
    client_id = factories.client(books, NAME, reference="D58848")
    factories.take_over(
        books,
        client_id,
        started_on="2026-04-01",
        payer=Payer.CLIENT,
        add_ons=["paiements"],
    )
    return client_id


def firm_paid(books: Books, plan: str = "pro") -> int:
    client_id = factories.client(books, NAME, reference="D58848")
    factories.subscribe(books, client_id, plan, on="2026-11-01")
    return client_id


def open_wizard(desk: Desk) -> ChangeWizard:
    """Double-click on the client, then modify its subscription."""
    desk.open_client(NAME)
    (window,) = person.windows(ClientDialog)
    assert window.tab is window.subscription
    person.click("Modify subscription", window)
    (wizard,) = person.windows(ChangeWizard)
    return wizard


def go_on(wizard: ChangeWizard, step: str) -> None:
    """Press Enter until a step is reached."""
    for _ in range(6):
        if wizard.step.name == step:
            return
        person.keys("Return")
    raise AssertionError(f"{step} is not reached; at {wizard.step.name}: {person.seen(wizard)}")


def tick_and_confirm(wizard: ChangeWizard) -> None:
    person.click("I confirm a recurring payment", wizard)
    person.click("Confirm", wizard)


def figures(table: LineTable) -> list[tuple[str, int]]:
    """Every line of a table with its amount in cents, totals last."""
    found = [each for each in table.findChildren(AmountLabel) if each.isVisible()]
    return [(each.accessibleName().rpartition(": ")[0], cents(each.text())) for each in found]


def cents(text: str) -> int:
    """Read an amount as it is written in English: −€1,234.50."""
    digits = "".join(character for character in text if character.isdigit())
    return -int(digits) if text.startswith(("−", "-")) else int(digits)


def totalled(lines: list[BilledLine]) -> list[int]:
    """Net, the VAT of each rate, gross: the totals under the lines."""
    totals = vat_totals([(line.net, line.vat_rate) for line in lines])
    return [totals.net, *(taxed.vat for taxed in totals.by_rate), totals.gross]


def billed_by(books: Books, act: str) -> list[int]:
    """What the last act of a kind wrote, line by line."""
    with books.database.read() as session:
        entry = session.scalars(
            select(JournalRow.id).where(JournalRow.act == act).order_by(JournalRow.id.desc())
        ).first()
        return list(
            session.scalars(
                select(BilledLineRow.net)
                .where(BilledLineRow.journal_id == entry)
                .order_by(BilledLineRow.id)
            )
        )


def notices(wizard: ChangeWizard) -> list[str]:
    return [b.accessibleName() for b in wizard.findChildren(Banner) if b.isVisible()]


def test_an_upgrade_is_written_and_billed_as_it_was_shown(
    books: Books, clock: Clock, sit_down: OpenDesk
) -> None:
    client_id = client_paid(books)
    factories.pays(books)
    desk = sit_down()
    wizard = open_wizard(desk)
    person.click("Pro", wizard)
    go_on(wizard, "ADD_ONS")
    person.click("5 more users", wizard)
    person.keys("Return")
    person.fill_in("Promo code, if there is one", "cabinet15", wizard)
    go_on(wizard, "CONFIRMATION")
    assert notices(wizard) == [BECOMES_PAYER]
    today = figures(person.look(LineTable, "To pay today", wizard))
    renewal = figures(person.look(LineTable, "At the renewal", wizard))
    tick_and_confirm(wizard)
    assert not person.windows(ChangeWizard)

    (bill,) = client_bills(books, client_id)
    assert [line.net for line in bill.lines] == [-327, 807, 180]
    assert [amount for _, amount in today] == [
        *(line.net for line in bill.lines),
        *totalled(list(bill.lines)),
    ]
    assert (bill.net, bill.vat) == (660, 132)
    assert billed_by(books, "subscription_modified") == [-327, 807, 180]

    (window,) = person.windows(ClientDialog)
    person.turn_to("Billing", window)
    view = person.look(QTableView, "What was billed for the client", window)
    assert {"€6.60", "−€3.27", "€8.07", "€1.80"} <= set(person.cells(view, "Excl. VAT"))
    assert "€7.92" in person.cells(view, "Incl. VAT")
    person.turn_to("History", window)
    said = " ".join(window.history.sentences)
    assert "Essential" in said
    assert "Pro" in said
    assert "CABINET15" in said

    # What was promised for the renewal is what the renewal bills.
    clock.day = date(2026, 12, 1)
    catch_up(books)
    renewed = [bill for bill in client_bills(books, client_id) if bill.day == clock.day]
    lines = [line for bill in renewed for line in bill.lines]
    assert [line.payer for line in lines] == [Payer.FIRM] * 3
    assert [amount for _, amount in renewal] == [*(line.net for line in lines), *totalled(lines)]


def test_a_downgrade_and_a_switch_to_yearly_are_withdrawn_one_by_one(
    books: Books, sit_down: OpenDesk
) -> None:
    client_id = firm_paid(books)
    factories.pays(books)
    before = factories.subscription(books, client_id)
    desk = sit_down()
    wizard = open_wizard(desk)
    person.click("Essential", wizard)
    person.click("Yearly", wizard)
    go_on(wizard, "CONFIRMATION")
    assert notices(wizard) == []
    assert "Nothing is charged today" in person.seen(wizard)
    tick_and_confirm(wizard)
    after = factories.subscription(books, client_id)
    assert {change.slot for change in scheduled_changes(after)} == {Slot.PLAN, Slot.INTERVAL}
    assert (after.plan, after.interval) == (before.plan, Interval.MONTHLY)

    (window,) = person.windows(ClientDialog)
    bars = [bar for bar in window.findChildren(ScheduledChangeBar) if bar.isVisible()]
    assert len(bars) == 2
    assert all(factories.AUTHOR in bar.accessibleDescription() for bar in bars)
    assert "2 change(s) on 01/12/2026" in window.head.chips
    assert person.cell(desk.list, NAME, "Scheduled change").endswith("+1")
    for left in (1, 0):
        person.come_to(window)
        bar = next(b for b in window.findChildren(ScheduledChangeBar) if b.isVisible())
        person.click("Withdraw this change", bar)
        found = [b for b in window.findChildren(ScheduledChangeBar) if b.isVisible()]
        assert len(found) == left
        assert len(scheduled_changes(factories.subscription(books, client_id))) == left
    assert factories.subscription(books, client_id) == before
    assert person.cell(desk.list, NAME, "Scheduled change") == ""
    withdrawn = [entry for entry in factories.journal(books) if entry.act == "change_withdrawn"]
    assert len(withdrawn) == 2, [entry.act for entry in factories.journal(books)]


def test_the_box_and_a_payment_method_are_asked_for(books: Books, sit_down: OpenDesk) -> None:
    client_id = client_paid(books)
    desk = sit_down()
    wizard = open_wizard(desk)
    person.click("Pro", wizard)
    go_on(wizard, "PAYMENT")
    following = person.look(QPushButton, "Continue", wizard)
    assert not following.isEnabled()
    assert "Declare a payment method to continue" in person.seen(wizard)
    person.click("SEPA mandate", wizard)
    person.fill_in("Label", "Current account", wizard)
    person.fill_in("IBAN", "FR76 3000 6000 0112 3456 7890 188", wizard)
    person.click("Declare", wizard)
    field = person.look(QLineEdit, "IBAN", wizard)
    assert field.text() == "FR76 3000 6000 0112 3456 7890 188"
    assert "IBAN" in field.accessibleDescription()
    assert declared_payment_methods(books) == ()
    assert not following.isEnabled()
    person.fill_in("IBAN", "FR76 3000 6000 0112 3456 7890 189", wizard)
    person.keys("Return")
    (method,) = declared_payment_methods(books)
    assert (method.kind, method.label, method.last_four) == ("sepa", "Current account", "0189")
    assert "SEPA mandate of the firm, IBAN ending in 0189" in person.seen(wizard)
    path = books.database.path
    stored = b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))
    assert b"Current account" in stored
    assert b"7890189" not in stored.replace(b" ", b"")
    person.click("Continue", wizard)

    assert wizard.step.name == "CONFIRMATION"
    assert notices(wizard) == [BECOMES_PAYER]
    confirm = person.look(QPushButton, "Confirm", wizard)
    assert not confirm.isEnabled()
    assert "Tick the box to confirm" in person.seen(wizard)
    person.press(confirm)
    person.keys("Return")
    assert wizard.isVisible()
    assert factories.subscription(books, client_id).payer is Payer.CLIENT
    tick_and_confirm(wizard)
    assert factories.subscription(books, client_id).payer is Payer.FIRM


def test_a_firm_that_pays_already_is_not_told_so(books: Books, sit_down: OpenDesk) -> None:
    firm_paid(books, "essentiel")
    factories.pays(books)
    wizard = open_wizard(sit_down())
    person.click("Pro", wizard)
    go_on(wizard, "CONFIRMATION")
    assert notices(wizard) == []
    person.keys("Escape")
    said = person.answer("Close without confirming")
    assert "The subscription stays as it is." in said[1]
    assert not person.windows(ChangeWizard)


def test_a_price_that_changes_before_confirm_writes_nothing(
    books: Books, sit_down: OpenDesk
) -> None:
    client_id = client_paid(books)
    factories.pays(books)
    wizard = open_wizard(sit_down())
    person.click("Pro", wizard)
    go_on(wizard, "CONFIRMATION")
    person.click("I confirm a recurring payment", wizard)
    shown = figures(person.look(LineTable, "To pay today", wizard))
    # Another start of the program, the command line for one, changes the price meanwhile.
    catalogue = factories.sample_catalogue()
    dearer = tuple(
        replace(plan, prices=(*plan.prices, PriceVersion(date(2026, 11, 20), 2990, 29900)))
        if plan.code == "pro"
        else plan
        for plan in catalogue.plans
    )
    import_catalogue(books, replace(catalogue, plans=dearer))
    before = factories.tables(books)
    person.click("Confirm", wizard)
    assert wizard.isVisible()
    assert factories.tables(books) == before
    assert "The figures have changed since they were shown" in notices(wizard)
    fresh = figures(person.look(LineTable, "To pay today", wizard))
    # 26,90 × 9/30 was 8,07; 29,90 × 9/30 is 8,97.
    assert ([a for _, a in shown][:2], [a for _, a in fresh][:2]) == ([-327, 807], [-327, 897])
    assert not person.look(QAbstractButton, "I confirm a recurring payment", wizard).isChecked()
    tick_and_confirm(wizard)
    (bill,) = client_bills(books, client_id)
    assert [line.net for line in bill.lines] == [-327, 897]
