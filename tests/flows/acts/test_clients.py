"""Acts 1 to 9: clients, invitations and pending subscriptions, by keyboard, on the sample."""

from datetime import date
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton

from app.domain.calendar import Interval
from app.domain.clients import ClientStatus
from app.services.check import check
from app.services.client_detail import ClientDetail, client_detail
from app.services.journal import Books
from app.services.portfolio import client_by_reference
from app.views.client.dialog import ClientDialog
from app.views.client.new_client import NewClientDialog
from app.views.clients.accept_dialog import AcceptDialog
from app.views.imports.window import ImportWindow
from app.views.settings.preferences import PreferencesDialog
from app.views.undo_import import UndoImportDialog
from tests import factories
from tests.flows import person
from tests.flows.acts import keyboard
from tests.flows.conftest import OpenDesk
from tests.flows.desk import Clock

DRAFT = "D81132"
"""ASBL Bosmans & Fils: a draft without anything pending."""
WITH_PLAN = "D68369"
"""Colin & Fils SASU: a draft with Pro pending, paid by the firm."""
INVITED = "D31580"
"""Auger & Fils SASU: invited, with Essential pending, paid by the firm."""
ACTIVE = "D67214"
AUTHOR = factories.AUTHOR


def detail_of(books: Books, reference: str) -> ClientDetail:
    client_id = client_by_reference(books, reference)
    assert client_id is not None
    found = client_detail(books, client_id)
    assert found is not None
    return found


def test_act_1_two_lists_and_enter_opens(books: Books, sit_down: OpenDesk) -> None:
    desk = sit_down()
    keyboard.show_page(desk, "Ctrl+1")
    statuses = set()
    for tab, count in (("Active", 161), ("Inactive", 269)):
        keyboard.turn_list(desk, tab)
        assert desk.list.model().rowCount() > 0
        if tab == "Inactive":
            statuses = set(person.cells(desk.list, "Status"))
        assert f"{tab} ({desk.list.model().rowCount()})" in keyboard.read(desk.window), count
    assert statuses == {"Draft", "Invited", "Archived", "Lost"}
    window = keyboard.open_client(desk, ACTIVE)
    assert window.windowTitle() == "ASBL Optique du Ezemaal – D67214"


def test_act_2_a_client_by_hand_and_rows_from_a_spreadsheet(
    books: Books, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    person.keys("Ctrl+N")
    assert person.windows(NewClientDialog)
    keyboard.fill_in("Legal name", "Moulin Bleu SA")
    keyboard.fill_in("Reference", "N1")
    person.keys("Return")
    (window,) = person.windows(ClientDialog)
    assert "Moulin Bleu SA" in window.windowTitle()
    assert "Client created" in keyboard.history(window)[0]
    window.close()
    person.come_to(desk.window)
    QGuiApplication.clipboard().setText(
        "Legal name\tCountry\tContact email\tFirst name\tLast name\tLocale\tExternal reference\r\n"
        "Cave du Port SARL\tFR\tc@port.example\tAnne\tRoy\tfr-FR\tN2\r\n"
    )
    person.keys("Ctrl+Shift+V")
    (pasting,) = person.windows(ImportWindow)
    person.wait(lambda: keyboard.is_enabled_default(pasting), "the next step")
    person.keys("Return")
    person.wait(lambda: "Ready (1)" in keyboard.read(pasting), "the row checked")
    keyboard.press("Import 1 row(s)")
    person.wait(lambda: client_by_reference(books, "N2") is not None, "the row imported")
    assert detail_of(books, "N2").status is ClientStatus.DRAFT


def test_act_7_references_and_tags_are_pasted_for_clients_that_are_here(
    books: Books, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    before = factories.tables(books)
    QGuiApplication.clipboard().setText(
        "Client\tReference\tTags\tManager\r\n"
        "ASBL Optique du Ezemaal\tN-77\tVIP; dormant\t\r\n"
        f"\t{DRAFT}\tVIP\tLouise Adam\r\n"
        "Nobody at all\tN-78\tVIP\t\r\n"
        f"Colin & Fils SASU\t{WITH_PLAN}\t\t\r\n"
    )
    person.keys("Ctrl+Shift+V")
    (pasting,) = person.windows(ImportWindow)
    person.wait(lambda: keyboard.is_enabled_default(pasting), "the next step")
    assert pasting.windowTitle().startswith("Import references, managers and tags")
    person.keys("Return")
    person.wait(lambda: "Unchanged (1)" in keyboard.read(pasting), "the rows checked")
    assert "Rejected (1)" in keyboard.read(pasting)
    # What asks for attention is shown first: what is rejected, and the reference that is replaced.
    rows = person.table("Rows of the file", pasting)
    assert person.cells(rows, "What changes") == [
        "",
        "Reference: D67214 → N-77 · Tags: TPE → TPE, VIP, dormant",
    ]
    keyboard.press("Import 2 row(s)")
    person.wait(lambda: client_by_reference(books, "N-77") is not None, "the rows imported")
    person.wait(lambda: "2 client(s) changed." in keyboard.read(pasting), "the end")
    person.keys("Return")
    person.come_to(desk.window)
    assert person.cell(desk.list, "ASBL Optique du Ezemaal", "Reference") == "N-77"
    assert detail_of(books, "N-77").fields.tags == ("TPE", "VIP", "dormant")
    draft = detail_of(books, DRAFT).fields
    assert (draft.manager, draft.tags) == ("Louise Adam", ("VIP",))

    person.keys("Alt+F")
    keyboard.choose("Undo the import of")
    (asked,) = person.windows(UndoImportDialog)
    assert "2 client(s) will have their former reference" in keyboard.read(asked)
    keyboard.press("Undo the import")
    person.wait(lambda: client_by_reference(books, ACTIVE) is not None, "the former references")
    for table in ("clients", "client_tags", "subscriptions", "billed_lines"):
        assert factories.tables(books)[table] == before[table]


def test_act_3_identities_are_checked_and_duplicates_named(
    books: Books, sit_down: OpenDesk
) -> None:
    window = keyboard.open_client(sit_down(), DRAFT, "Inactive")
    keyboard.turn_to(window, "Details")
    keyboard.fill_in("VAT number", "BE0000000001")
    person.keys("Tab")
    assert "check" in keyboard.read(window)
    keyboard.fill_in("Reference", ACTIVE)
    before = factories.tables(books)["clients"]
    person.keys("Return")
    assert "is already that of ASBL Optique du Ezemaal (D67214)" in keyboard.read(window)
    assert factories.tables(books)["clients"] == before
    keyboard.fill_in("Reference", "D81132X")
    person.keys("Return")
    # Shown beside its cell, and neither dropped nor corrected.
    assert detail_of(books, "D81132X").fields.vat_number == "BE0000000001"
    head = keyboard.history(window)[0]
    assert "VAT number" in head
    assert AUTHOR in head


def test_act_4_invite_resend_and_take_back(books: Books, sit_down: OpenDesk) -> None:
    desk = sit_down()
    keyboard.listed(desk, WITH_PLAN, "Inactive")
    person.keys("Ctrl+Shift+I")
    assert "Forfait sends nothing" in keyboard.read()
    keyboard.press("Copy the text")
    assert "Colin & Fils SASU" in QGuiApplication.clipboard().text()
    keyboard.press("Record as invited")
    assert detail_of(books, WITH_PLAN).status is ClientStatus.INVITED
    keyboard.listed(desk, WITH_PLAN, "Inactive")
    person.keys("Ctrl+Shift+I")
    assert "The day of the first invitation is kept." in keyboard.read()
    keyboard.press("Record as sent again")
    window = keyboard.open_client(desk, WITH_PLAN, "Inactive")
    assert "Invitation sent again" in keyboard.history(window)[0]
    window.close()
    keyboard.listed(desk, WITH_PLAN, "Inactive")
    keyboard.open_menu_of_list(desk)
    keyboard.choose("Take back to draft")
    assert detail_of(books, WITH_PLAN).status is ClientStatus.DRAFT


def test_act_5_an_acceptance_starts_what_was_pending(
    books: Books, clock: Clock, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    keyboard.listed(desk, INVITED, "Inactive")
    person.keys("Ctrl+R")
    (dialog,) = person.windows(AcceptDialog)
    keyboard.fill_in("Accepted on", "+1")
    person.keys("Return")
    assert "is after today" in keyboard.read(dialog)
    keyboard.fill_in("Accepted on", "-3")
    said = keyboard.read(dialog)
    assert "Essential begins on 19/11/2026" in said
    assert "Paid by the firm: €" in said
    person.keys("Return")
    window = keyboard.open_client(desk, INVITED)
    head = keyboard.history(window)[0]
    assert "Invitation accepted" in head
    assert "Accepted on 19/11/2026" in head
    assert AUTHOR in head
    assert "for the whole period, from 19/11" in " ".join(keyboard.explained_lines(window))
    assert check(books).complaints == ()


def test_act_6_archived_it_runs_out_and_invited_again_it_goes_on(
    books: Books, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    keyboard.listed(desk, ACTIVE, "Active")
    keyboard.open_menu_of_list(desk)
    keyboard.choose("Archive")
    assert "08/12/2026" in keyboard.read()
    keyboard.press("Archive")
    window = keyboard.open_client(desk, ACTIVE, "Inactive")
    assert "Ends after 08/12/2026" in window.head.chips
    assert "Client archived" in keyboard.history(window)[0]
    window.close()
    keyboard.listed(desk, ACTIVE, "Inactive")
    person.keys("Ctrl+Shift+I")
    keyboard.press("Record as invited")
    keyboard.listed(desk, ACTIVE, "Inactive")
    person.keys("Ctrl+R")
    assert "The running subscription goes on" in keyboard.read()
    person.keys("Return")
    running = detail_of(books, ACTIVE).running
    assert running is not None
    assert running.subscription.renews
    keyboard.listed(desk, ACTIVE, "Active")
    keyboard.open_menu_of_list(desk)
    keyboard.choose("Lost")
    keyboard.press("Record as lost")
    assert detail_of(books, ACTIVE).status is ClientStatus.LOST


def test_act_6_who_has_left_is_anonymised(books: Books, clock: Clock, sit_down: OpenDesk) -> None:
    desk = sit_down()
    keyboard.listed(desk, ACTIVE, "Active")
    keyboard.open_menu_of_list(desk)
    keyboard.choose("Archive")
    keyboard.press("Archive")
    client_id = client_by_reference(books, ACTIVE)
    assert client_id is not None
    keyboard.listed(desk, ACTIVE, "Inactive")
    keyboard.open_menu_of_list(desk)
    keyboard.choose("Anonymise")
    keyboard.press("Anonymise")
    assert "runs until 08/12/2026 included" in keyboard.read()
    person.keys("Esc")

    clock.day = date(2026, 12, 9)
    keyboard.catch_up(desk)
    keyboard.listed(desk, ACTIVE, "Inactive")
    keyboard.open_menu_of_list(desk)
    keyboard.choose("Anonymise")
    assert "What was billed stays. This cannot be undone." in keyboard.read()
    keyboard.press("Anonymise")
    assert client_by_reference(books, ACTIVE) is None
    # Its reference is gone: the filter that showed it shows nobody any more.
    clear = "Clear the filters"
    person.wait(lambda: person.is_there(QAbstractButton, clear, desk.window), "nobody listed")
    keyboard.press(clear)
    name = f"N.N. {client_id}"
    person.wait(lambda: name in person.cells(desk.list, "Client"), "the client without a name")
    assert check(books).complaints == ()


def test_act_7_reference_manager_tags_and_notes(books: Books, sit_down: OpenDesk) -> None:
    desk = sit_down()
    window = keyboard.open_client(desk, ACTIVE)
    keyboard.turn_to(window, "Details")
    keyboard.fill_in("Manager", "S. De Smet")
    keyboard.fill_in("Tags", "closing, e-invoicing")
    person.keys("Return")
    fields = detail_of(books, ACTIVE).fields
    assert (fields.manager, fields.tags) == ("S. De Smet", ("closing", "e-invoicing"))
    head = keyboard.history(window)[0]
    assert "Manager" in head
    assert AUTHOR in head


def test_act_8_default_preferences_reach_those_invited_from_then_on(
    books: Books, sit_down: OpenDesk
) -> None:
    desk = sit_down()
    before = detail_of(books, INVITED).pending
    person.keys("Ctrl+Shift+P")
    assert person.windows(PreferencesDialog)
    keyboard.press("Pay for clients")
    keyboard.tab_to("Plan")
    person.keys("Down", "Down")
    keyboard.press("Save")
    assert not person.windows(PreferencesDialog)
    keyboard.listed(desk, DRAFT, "Inactive")
    person.keys("Ctrl+Shift+I")
    keyboard.press("Record as invited")
    detail = detail_of(books, DRAFT)
    assert detail.pending is not None
    assert (detail.pending.plan, detail.pending.firm_pays) == ("essentiel", True)
    assert not detail.pending_by_hand
    assert detail_of(books, INVITED).pending == before
    window = keyboard.open_client(desk, DRAFT, "Inactive")
    assert "Default billing preferences applied" in keyboard.history(window)[0]


def test_act_9_a_pending_subscription_is_set_and_nothing_is_charged(
    books: Books, sit_down: OpenDesk
) -> None:
    window = keyboard.open_client(sit_down(), DRAFT, "Inactive")
    keyboard.turn_to(window, "Pending subscription")
    keyboard.press("Pay for client")
    assert "Your firm will be responsible for payment" in keyboard.read(window)
    keyboard.tab_to("Discovery")
    person.keys("Right", "Right")
    keyboard.fill_in("Promo code", "cabinet15")
    said = keyboard.read(window)
    assert "€22.8" in said, said
    person.keys("Return")
    detail = detail_of(books, DRAFT)
    assert detail.pending is not None
    assert (detail.pending.plan, detail.pending.interval, detail.pending.promo) == (
        "pro",
        Interval.MONTHLY,
        "CABINET15",
    )
    assert "Pending subscription set" in keyboard.history(window)[0]
    keyboard.turn_to(window, "Billing")
    assert "Nothing billed yet" in keyboard.read(window)


def test_act_2_a_file_is_imported_and_its_bad_rows_saved(
    books: Books, sit_down: OpenDesk, tmp_path: Path
) -> None:
    sheet = tmp_path / "clients.csv"
    sheet.write_text(
        "Legal name,Country,Contact email,First name,Last name,Locale,External reference\n"
        "Bon SARL,FR,a@bon.example,Anne,Roy,fr-FR,N3\n"
        ",FR,b@bon.example,Anne,Roy,fr-FR,N4\n",
        encoding="utf-8",
    )
    person.come_to(sit_down().window)
    person.keys("Ctrl+I")
    (window,) = person.windows(ImportWindow)
    keyboard.press("Choose a file")
    person.choose_file(sheet)
    person.wait(lambda: "Continue" in keyboard.read(window), "the file read")
    person.wait(lambda: keyboard.is_enabled_default(window), "the next step")
    person.keys("Return")
    person.wait(lambda: "Rejected (1)" in keyboard.read(window), "one row rejected")
    keyboard.press("Import 1 row(s)")
    person.wait(lambda: client_by_reference(books, "N3") is not None, "the row imported")
    assert client_by_reference(books, "N4") is None
    assert date.fromisoformat(factories.TODAY) == detail_of(books, "N3").since
