"""The Usage tab: readings entered by hand, the windows, the plan that fits."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from app.services.client_usage import client_usage
from app.services.journal import Books
from app.services.renewals import catch_up
from app.views.change_wizard.wizard import ChangeWizard
from app.views.client.dialog import ClientDialog
from app.views.client.reading_dialog import ReadingDialog
from app.views.explain import ExplanationDialog
from app.views.formatting import Formats
from app.views.widgets.plan_card import PlanCard
from app.views.workspace import Workspace
from tests import factories
from tests.views.client.conftest import Opener
from tests.views.client.seen import amount, amounts, press, retype, texts

EN = Formats("en")


@pytest.fixture
def mine(books: Books) -> int:
    found = factories.client(books, "Boulangerie Martin")
    factories.subscribe(books, found, on="2026-11-07")
    return found


def asking(dialog: ClientDialog) -> ReadingDialog:
    """Open the window that asks for a reading."""
    dialog.show_tab(dialog.usage)
    press(dialog.usage.enter_button)
    QApplication.processEvents()
    (found,) = [each for each in dialog.findChildren(ReadingDialog) if each.isVisible()]
    return found


def enter(dialog: ClientDialog, documents: str, day: str = ".") -> None:
    asked = asking(dialog)
    retype(asked.documents, documents)
    retype(asked.day, day)
    press(asked.confirm)
    assert not asked.isVisible(), texts(asked)


def test_a_reading_shows_what_follows_before_it_is_recorded(
    books: Books, mine: int, opened: Opener, qapp: QApplication
) -> None:
    dialog = opened(Workspace(books, EN), mine)
    asked = asking(dialog)
    assert "A point means today, −3 three days ago." in texts(asked)
    retype(asked.documents, "37")
    said = " ".join(texts(asked))
    assert "37 document(s) of 30 in the window 07/11/2026" in said
    assert "7 document(s) beyond the quota: €3.15 excl. VAT on 07/12/2026" in said
    retype(asked.documents, "12")
    assert "Within the quota: nothing is billed for it." in texts(asked)
    retype(asked.documents, "37")
    press(asked.confirm)
    shown = " ".join(texts(dialog.usage))
    assert "37 document(s) of 30" in shown
    assert "7 document(s) beyond the quota at €0.45 each: €3.15 excl. VAT on 07/12/2026" in shown
    assert "Read on 22/11/2026" in shown
    assert dialog.head.chips[-1] == "7 document(s) over quota"
    dialog.show_tab(dialog.subscription)
    assert "37 document(s)" in texts(dialog.subscription.view.quota)


@pytest.mark.parametrize(
    ("documents", "day", "sentence"),
    [
        ("", ".", "documents"),
        ("many", ".", "documents"),
        ("12", "31/02", "day"),
        ("12", "+1", "day"),
        ("12", "06/11", "day"),
        ("12", "", "day"),
    ],
)
def test_bad_input_is_told_beside_its_field(
    books: Books, mine: int, opened: Opener, documents: str, day: str, sentence: str
) -> None:
    asked = asking(opened(Workspace(books, EN), mine))
    retype(asked.documents, documents)
    retype(asked.day, day)
    before = factories.tables(books)
    press(asked.confirm)
    fields = {"documents": asked.documents_field, "day": asked.day_field}
    assert [name for name, field in fields.items() if field.error] == [sentence]
    assert asked.isVisible()
    assert factories.tables(books)["readings"] == before["readings"]


def test_a_lower_number_has_to_be_a_correction(books: Books, mine: int, opened: Opener) -> None:
    dialog = opened(Workspace(books, EN), mine)
    enter(dialog, "37", "20/11")
    asked = asking(dialog)
    retype(asked.documents, "21")
    press(asked.confirm)
    assert "37 documents were already read on 20/11/2026" in asked.documents_field.error
    press(asked.corrects)
    retype(asked.reason.line, "Doublon")
    press(asked.confirm)
    said = " ".join(texts(dialog.usage))
    assert "correction, “Doublon”" in said
    assert "no longer counts since 22/11/2026" in said


def test_a_late_reading_shows_the_difference_and_its_computation(
    books: Books, mine: int, opened: Opener
) -> None:
    later = factories.on_day(books, "2026-12-20")
    catch_up(later)
    dialog = opened(Workspace(later, EN), mine)
    asked = asking(dialog)
    retype(asked.documents, "40")
    retype(asked.day, "5/12")
    assert "This window has ended: the difference is billed today." in texts(asked)
    press(amount(asked, "Essential: documents beyond the quota: €4.50"))
    (explained,) = asked.findChildren(ExplanationDialog)
    assert "10 document(s) × €0.45: 40 used, 30 covered" in " ".join(texts(explained))
    explained.close()
    press(asked.confirm)
    assert "€4.50" in amounts(dialog.usage.billed)
    enter(dialog, "40", "5/12")
    assert len(amounts(dialog.usage.billed)) == 1


def test_what_changed_meanwhile_is_shown_afresh(books: Books, mine: int, opened: Opener) -> None:
    workspace = Workspace(books, EN)
    dialog = opened(workspace, mine)
    asked = asking(dialog)
    retype(asked.documents, "37")
    stale = asked._read

    def read_before_another() -> object:
        found = stale()
        other = opened(workspace, mine)
        enter(other, "12", "21/11")
        return found

    asked._read = read_before_another  # type: ignore[method-assign,assignment]
    asked._on_confirmed()
    del asked._read
    assert "has changed meanwhile" in asked.error
    press(asked.confirm)
    assert client_usage(books, mine).windows[-1].used == 37


def test_twelve_windows_and_the_plan_that_fits(books: Books, mine: int, opened: Opener) -> None:
    for month in range(12):
        here = factories.on_day(books, date(2027 if month else 2026, month or 12, 1))
        enter(opened(Workspace(here, EN), mine), str(88 + month))
    here = factories.on_day(books, "2027-12-01")
    catch_up(here)
    dialog = opened(Workspace(here, EN), mine)
    dialog.show_tab(dialog.usage)
    usage = dialog.usage
    assert usage.chart.accessibleName().count("document(s) of 30") == 11
    said = " ".join(texts(usage.fitting))
    assert "Pro would save €14.60 excl. VAT per month." in said
    assert "98 documents a month expected: the average of the last 3 closed window(s)." in said
    assert amounts(usage.fitting.table) == ["€52.80", "€41.50", "€26.90", "€84.00"]
    press(amount(usage.fitting, "Essential (current): €41.50"))
    (explained,) = usage.findChildren(ExplanationDialog)
    assert "€10.90 + €30.60 of expected overage" in texts(explained)
    explained.close()
    press(usage.fitting.change)
    (wizard,) = dialog.findChildren(ChangeWizard)
    (pro,) = [card for card in wizard.findChildren(PlanCard) if card.offer.title == "Pro"]
    assert "Recommended" in [chip.text for chip in pro.offer.chips]
    assert "With 98 document(s), Covered, 22 to spare" in pro.accessibleDescription()
    wizard.reject()


def test_nothing_known_and_nothing_running_say_so(books: Books, opened: Opener) -> None:
    mine = factories.client(books)
    dialog = opened(Workspace(books, EN), mine)
    dialog.show_tab(dialog.usage)
    assert "No quota window" in texts(dialog.usage.empty)
    factories.subscribe(books, mine)
    dialog = opened(Workspace(books, EN), mine)
    dialog.show_tab(dialog.usage)
    assert "Nothing is known of the use yet." in texts(dialog.usage.fitting)
    assert "Not read, 30 covered" in texts(dialog.usage.bar)
    assert any(text.startswith("No reading yet.") for text in texts(dialog.usage))
