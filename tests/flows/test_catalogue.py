"""The catalogue is edited with the keyboard; what was shown is what is billed, to the cent."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox, QTableView

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.services.catalogue import catalogue, export_catalogue
from app.services.catalogue_file import read_catalogue
from app.services.client_detail import client_bills
from app.services.journal import Books
from app.services.renewals import catch_up
from app.views.catalogue.impact_dialog import ImpactDialog
from app.views.catalogue.page import CataloguePage
from app.views.explain import ExplanationDialog
from app.views.widgets.banners import Banner
from tests import factories
from tests.flows import person
from tests.flows.conftest import OpenDesk
from tests.flows.desk import Clock, Desk

FIRM, CLIENT, YEARLY, OTHER = "Atelier Noël", "Boulangerie Martin", "Cabinet Duval", "Domaine Leroy"


def portfolio(books: Books) -> dict[str, int]:
    """Three on Pro, one of them yearly and one paid by the client; one on Essentiel."""
    ids = {name: factories.client(books, name) for name in (FIRM, CLIENT, YEARLY, OTHER)}
    factories.subscribe(books, ids[FIRM], "pro", on="2026-11-05", code="CABINET15")
    factories.take_over(books, ids[CLIENT], "pro", started_on="2026-03-10", payer=Payer.CLIENT)
    factories.subscribe(books, ids[YEARLY], "pro", Interval.YEARLY, on="2026-11-12")
    factories.subscribe(books, ids[OTHER], "essentiel", on="2026-11-05")
    return ids


def catalogue_page(desk: Desk) -> CataloguePage:
    """Press the keys that lead to the page."""
    person.come_to(desk.window)
    go(desk, "Ctrl+5", "catalogue")
    return person.look(CataloguePage, within=desk.window)


def go(desk: Desk, keys: str, page: str) -> None:
    """Press the keys of a page, and wait until it is there or a question is."""
    person.keys(keys)
    there = desk.window.navigation
    person.wait(
        lambda: there.current == page or bool(person.windows(QMessageBox)), f"the page {page}"
    )


def focused() -> QTableView:
    found = QApplication.focusWidget()
    assert isinstance(found, QTableView), f"the focus is in {found}"
    return found


def type_in(text: str) -> None:
    """Type where the focus is: the first character opens the cell, the others go into it."""
    person.write(text[:1])
    person.write(text[1:])


def tab_to(name: str) -> None:
    """Press Tab until the focus is in what is called this."""
    for _ in range(30):
        found = QApplication.focusWidget()
        if found is not None and name in person.words_of(found):
            return
        person.keys("Tab")
    raise AssertionError(f"{name!r} is not reached")


def unsaved(page: CataloguePage) -> bool:
    return page.has_unsaved


def shown(view: QTableView) -> list[tuple[str, ...]]:
    headings = ("Client", "First day", "Now", "Then", "Difference", "Per month")
    return list(zip(*(person.cells(view, heading) for heading in headings), strict=True))


def facts(dialog: ImpactDialog) -> set[str]:
    return {word for word in person.seen(dialog) if "€" in word or word.isdigit()}


def add_price_of_pro(desk: Desk) -> None:
    """Sold from 1 December, 30 € a month and 300 € a year, for existing subscriptions too.

    Tab leads from cell to cell as in a spreadsheet.
    """
    assert focused().accessibleName() == "Plans"
    person.keys("Down", "Down")
    tab_to("Add a price")
    person.keys("Space")
    assert focused().accessibleName() == "Prices"
    person.keys("F2", "Ctrl+A")
    for text in ("1/12/2026", "1/12/2026", "30"):
        type_in(text)
        person.keys("Tab")
    type_in("300")
    person.keys("Return")
    assert "1 unsaved change(s)" in person.seen(desk.window)
    assert "Not saved" in person.seen(desk.window.status)


def open_impact() -> ImpactDialog:
    person.keys("Ctrl+S")
    person.wait(lambda: bool(person.windows(ImpactDialog)), "the impact")
    (dialog,) = person.windows(ImpactDialog)
    return dialog


def explain_first_row(dialog: ImpactDialog) -> str:
    """Press Enter on the row: both computations are told."""
    person.keys("Return")
    (explanation,) = person.windows(ExplanationDialog)
    person.keys("Escape")
    person.come_to(dialog)
    return "\n".join(explanation.spoken)


def test_a_price_for_existing_subscriptions_is_billed_as_it_was_shown(
    books: Books, clock: Clock, sit_down: OpenDesk
) -> None:
    ids = portfolio(books)
    desk = sit_down()
    page = catalogue_page(desk)
    add_price_of_pro(desk)
    dialog = open_impact()
    assert shown(person.table("Subscriptions touched", dialog)) == [
        (FIRM, "05/12/2026", "€22.86", "€25.50", "+€2.64", "+€2.64"),
        (CLIENT, "10/12/2026", "€24.90", "€30.00", "+€5.10", "+€5.10"),
        (YEARLY, "12/11/2027", "€269.00", "€300.00", "+€31.00", "+€2.58"),
    ]
    assert {"3", "+€5.22", "+€62.68", "+€5.10"} <= facts(dialog)
    assert (
        "Pro, price from 01/12/2026 on: — → €30.00 per month, €300.00 per year, "
        "existing ones from 01/12/2026"
    ) in person.seen(dialog)
    spoken = explain_first_row(dialog)
    assert "€26.90 − €4.04 for the whole period" in spoken
    assert "€30.00 − €4.50 for the whole period" in spoken
    assert "price of 01/12/2026" in spoken
    tab_to("Reason, for the journal")
    person.write("Vendor's letter of 15 November")
    tab_to("Confirm")
    person.keys("Return")
    person.wait(lambda: not person.windows(ImpactDialog), "the dialog gone")
    assert "Saved" in person.seen(desk.window.status)
    assert not unsaved(page)

    entry = factories.journal(books)[-1]
    assert (entry.act, entry.author) == ("catalogue_changed", factories.AUTHOR)
    assert (entry.facts["touched"], entry.reason) == (3, "Vendor's letter of 15 November")
    assert entry.facts["changes"][0]["to"] == {
        "monthly": 3000,
        "yearly": 30000,
        "existing_from": "2026-12-01",
    }
    clock.day = clock.day.replace(year=2027)
    catch_up(books)
    assert billed_on(books, "2026-12-05", ids[FIRM]) == 2550
    assert billed_on(books, "2026-12-10", ids[CLIENT]) == 3000
    assert billed_on(books, "2027-11-12", ids[YEARLY]) == 30000
    assert client_bills(books, ids[OTHER])[0].net == 1090


def billed_on(books: Books, day: str, client_id: int) -> int:
    """What a client's renewal of a day billed."""
    lines = [line for bill in client_bills(books, client_id) for line in bill.lines]
    return sum(line.net for line in lines if line.day.isoformat() == day)


def test_what_is_mistyped_is_said_beside_its_cell_and_not_saved(
    books: Books, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    page = catalogue_page(desk)
    before = factories.tables(books)
    plans = focused()
    column = person.column_of(plans, "Further document")
    for _ in range(column):
        person.keys("Right")
    type_in("abc")
    person.keys("Return")
    sentence = "“abc” is not a number. Type figures, as in 1234,50 or 1234.50."
    assert sentence in person.seen(desk.window)
    assert "1 thing(s) to put right" in person.seen(desk.window)
    # Ctrl+S leads to the cell, wherever one stands.
    person.turn_to("Promo codes", page)
    person.keys("Ctrl+S")
    assert focused() is plans
    assert plans.currentIndex().column() == column
    person.keys("F2", "Ctrl+A")
    type_in("0,60")
    person.keys("Return")
    assert not unsaved(page)
    assert factories.tables(books) == before


def test_leaving_asks_before_the_catalogue_is_lost(books: Books, sit_down: OpenDesk) -> None:
    desk = sit_down()
    page = catalogue_page(desk)
    before = factories.tables(books)
    person.keys("Right")
    type_in("Gratuit")
    person.keys("Return")
    person.keys("Ctrl+1")
    person.wait(lambda: bool(person.windows(QMessageBox)), "the question")
    assert person.answer("Keep editing")[0] == "Leave without saving?"
    assert desk.window.navigation.current == "catalogue"
    assert page.isVisible()
    assert unsaved(page)
    person.keys("Ctrl+Q")
    assert person.windows(QMessageBox), "nothing is asked"
    person.answer("Keep editing")
    assert desk.window.isVisible()
    person.keys("Ctrl+1")
    person.wait(lambda: bool(person.windows(QMessageBox)), "the question")
    person.answer("Leave without saving")
    assert desk.window.navigation.current == "clients"
    go(desk, "Ctrl+5", "catalogue")
    assert not unsaved(page)
    person.keys("Right")
    type_in("Libre")
    person.keys("Return", "Ctrl+Q")
    person.answer("Leave without saving")
    assert not desk.window.isVisible()
    assert factories.tables(books) == before


def test_what_is_still_being_typed_counts(books: Books, sit_down: OpenDesk) -> None:
    portfolio(books)
    desk = sit_down()
    page = catalogue_page(desk)
    for _ in range(person.column_of(focused(), "Further document")):
        person.keys("Right")
    person.keys("Down", "Down")
    type_in("0,40")
    # The cell is open: leaving asks all the same, and Ctrl+S takes its text.
    person.keys("Ctrl+Q")
    person.answer("Keep editing")
    person.keys("F2", "Ctrl+A")
    type_in("0,50")
    dialog = open_impact()
    assert "Pro, further document: €0.35 → €0.50" in person.seen(dialog)
    assert len(person.cells(person.table("Subscriptions touched", dialog), "Client")) == 3
    person.click("Confirm", dialog)
    person.wait(lambda: not person.windows(ImpactDialog), "the dialog gone")
    assert catalogue(books).plan("pro").overage == 50
    assert not unsaved(page)


def test_a_file_is_previewed_before_it_is_saved_and_refused_with_line_and_reason(
    books: Books, sit_down: OpenDesk, tmp_path: Path
) -> None:
    portfolio(books)
    desk = sit_down()
    page = catalogue_page(desk)
    out = tmp_path / "out.toml"
    person.menu(desk.window, "File", "Export the catalogue…")
    person.choose_file(out)
    assert read_catalogue(out.read_text(encoding="utf-8")) == catalogue(books)
    assert factories.journal(books)[-1].facts["file"] == "out.toml"

    wrong = tmp_path / "wrong.toml"
    wrong.write_text(out.read_text(encoding="utf-8").replace('"26.90"', '"26,90"'), "utf-8")
    person.menu(desk.window, "File", "Import a catalogue…")
    person.choose_file(wrong)
    (banner,) = (b for b in page.findChildren(Banner) if b.isVisible())
    assert banner.accessibleName() == "wrong.toml was not imported"
    line = 1 + next(
        number
        for number, text in enumerate(wrong.read_text(encoding="utf-8").splitlines())
        if "26,90" in text
    )
    assert banner.accessibleDescription().startswith(f"Line {line}, pro, prices.monthly: “26,90”")
    assert not unsaved(page)

    dearer = tmp_path / "dearer.toml"
    dearer.write_text(out.read_text(encoding="utf-8").replace('"24.90"', '"25.90"'), "utf-8")
    person.menu(desk.window, "File", "Import a catalogue…")
    person.choose_file(dearer)
    person.wait(lambda: bool(person.windows(ImpactDialog)), "the impact")
    (dialog,) = person.windows(ImpactDialog)
    assert person.cells(person.table("Subscriptions touched", dialog), "Client") == [CLIENT]
    before = factories.tables(books)
    person.keys("Escape")
    assert factories.tables(books) == before
    assert unsaved(page)
    person.click("Confirm", open_impact())
    person.wait(lambda: not person.windows(ImpactDialog), "the dialog gone")
    assert export_catalogue(books) == dearer.read_text(encoding="utf-8")
    assert factories.journal(books)[-1].facts["file"] == "dearer.toml"
