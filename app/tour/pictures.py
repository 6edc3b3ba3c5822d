"""The pictures, one by one: each opens what a person would open, and is saved under its name."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication

from app.domain.billing import Payer
from app.domain.change import HandOver
from app.services.client_detail import client_detail
from app.services.client_filter import ClientFilter, QuotaState
from app.services.client_lists import Tab
from app.services.journal import Books
from app.services.journal_list import JournalFilter, entry_ids
from app.services.undo import last_undoable
from app.tour.camera import Camera, settle, settle_until
from app.tour.paper import take_paper
from app.tour.rebilling import take_rebilling
from app.tour.stage import (
    Stage,
    client_over_quota,
    client_to_upgrade,
    clients_to_upgrade,
    pending_client,
    shown_client,
)
from app.views.bulk.window import BulkWindow
from app.views.catalogue.draft import Section
from app.views.catalogue.impact_dialog import ImpactDialog
from app.views.change_wizard.wizard import ChangeWizard
from app.views.client.dialog import ClientDialog
from app.views.client.new_client import NewClientDialog
from app.views.client.reading_dialog import ReadingDialog
from app.views.client.subscription_act import open_act
from app.views.client.undo_dialog import open_undo
from app.views.explain import explain
from app.views.first_run.assistant import FirstRunAssistant
from app.views.formatting import Formats
from app.views.imports.check_filter import Group
from app.views.imports.window import ImportWindow
from app.views.journal.entry_dialog import EntryDialog
from app.views.jump.popup import JumpPopup
from app.views.labels.opening import cannot_open
from app.views.main_window import MainWindow
from app.views.renewals.cells import RenewalCells
from app.views.reports.periods import Usual
from app.views.resources import resource
from app.views.screens import Screens
from app.views.settings.page import FILE, MACHINE, PAYMENT, REBILLING, VAT
from app.views.settings.preferences import PreferencesDialog
from app.views.settings.protection_dialog import ProtectionDialog, Purpose
from app.views.workspace import Workspace

DETAILS = (
    "Client\tReference\tTags\tManager\n"
    "ASBL Optique du Ezemaal\tN-77\tVIP; dormant\t\n"
    "\tD81132\tVIP\tLouise Adam\n"
    "Atelier inconnu\tN-78\tVIP\t\n"
    "Colin & Fils SASU\tD68369\t\t\n"
)
"""A block of a spreadsheet with what three clients of the sample are to have."""
PRO = 2
"""The place of the plan in the catalogue."""


_SECTIONS = {
    PAYMENT: "payment",
    VAT: "vat",
    REBILLING: "rebilling",
    MACHINE: "display",
    FILE: "file",
}
"""The sections of the settings after the first, each with the name of its picture."""


def take_pictures(camera: Camera, staged: Stage, formats: Formats, settings: QSettings) -> None:
    """Take every picture of one language and one scheme."""
    settings.clear()
    window = MainWindow(settings, shown_day=None, formats=formats)
    workspace = Workspace(staged.books, formats, window)
    _main_window(camera, window, Screens(window, workspace, settings))
    _client(camera, workspace, settings)
    _wizard(camera, workspace)
    _bulk(camera, workspace, settings)
    camera.take(PreferencesDialog(workspace), "50_preferences")
    camera.take(ProtectionDialog(staged.books, Purpose.SET, formats, window), "51_password")
    window.show_locked(cannot_open("protected", Path("Forfait", "forfait.db")))
    camera.take(window, "52_locked")
    window.close()
    _billed(camera, staged.later, formats, settings)
    _import(camera, Workspace(staged.stocked, formats), settings)
    _import_use(camera, Workspace(staged.unread, formats), settings)
    _import_details(camera, Workspace(staged.books, formats), settings)
    _empty_file(camera, staged.empty, formats, settings)


def _main_window(camera: Camera, window: MainWindow, screens: Screens) -> None:
    screens.pages.clients.show_tab(Tab.ACTIVE)
    camera.take(window, "01_clients_active", size=(1280, 800))
    screens.pages.clients.current.table.selectRow(3)
    camera.take(window, "02_clients_selected")
    screens.pages.clients.show_tab(Tab.INACTIVE)
    camera.take(window, "03_clients_inactive")
    screens.pages.clients.show_tab(Tab.ACTIVE)
    camera.take(window, "04_clients_narrow", size=(1024, 700))
    window.resize(1280, 800)
    _filtered(camera, window, screens)
    _renewals(camera, window, screens)
    window.show_page("journal")
    screens.pages.journal.table.go_to(0, select=True)
    camera.take(window, "46_journal")
    _catalogue(camera, window, screens)
    _settings(camera, window, screens)


def _settings(camera: Camera, window: MainWindow, screens: Screens) -> None:
    """Take each section of the settings, and the question before a copy is put back."""
    window.show_page("settings")
    page = screens.pages.settings
    camera.take(window, "45_settings")
    for place, name in _SECTIONS.items():
        page.show_section(place)
        camera.take(window, f"45_settings_{name}", size=(1024, 700))
    window.resize(1280, 800)


def _filtered(camera: Camera, window: MainWindow, screens: Screens) -> None:
    """Take a list that chips narrow, the way to any client or command, and the guide."""
    clients = screens.pages.clients
    wanted = ClientFilter(payers=frozenset({Payer.FIRM}), quotas=frozenset({QuotaState.OVER}))
    clients.ask(Tab.ACTIVE, wanted)
    camera.take(window, "05_clients_filtered")
    clients.narrowing.clear()
    jump = JumpPopup(window, clients.workspace, clients.finder, (), screens.open_client)
    jump.field.setText("boul")
    camera.take(jump, "06_jump", size=(560, 420))
    jump.close()
    guide = screens.helping.guide
    for key, name in (("bulk", "90_guide"), ("keyboard", "91_guide_keyboard")):
        guide.show_page(key)
        camera.take(guide, name, size=(1000, 720))
    guide.close()


def _renewals(camera: Camera, window: MainWindow, screens: Screens) -> None:
    """Take the next month, then the next thirty days of what the firm pays, and why one differs."""
    window.show_page("renewals")
    page, today = screens.pages.renewals, screens.pages.renewals.workspace.books.today()
    settle_until(lambda: page.list.report is not None and not page.list.is_reading)
    page.acts.next.trigger()
    settle_until(lambda: page.list.is_filled and not page.list.is_reading)
    differs = next(row for row in page.list.model.rows() if row.renewal.difference)
    page.calendar.go_to(differs.renewal.day)
    settle_until(lambda: not page.list.is_reading)
    camera.take(window, "80_renewals")
    page.show_days(today, today + timedelta(days=30), Payer.FIRM)
    settle_until(lambda: not page.list.is_reading)
    camera.take(window, "81_renewals_narrow", size=(1024, 700))
    window.resize(1280, 800)
    explained = explain(page, RenewalCells(page.list.writer).then_explained(differs))
    camera.take(explained, "82_renewal_explained")
    explained.close()


def _catalogue(camera: Camera, window: MainWindow, screens: Screens) -> None:
    """Take the page, then what a new price of Pro for existing subscriptions would do."""
    window.show_page("catalogue")
    page = screens.pages.catalogue
    plans, promo_codes = page.panels[Section.PLANS], page.panels[Section.PROMO_CODES]
    (pro,) = (row for row in page.draft.sections[Section.PLANS] if row.part.code == "pro")
    plans.grid.go_to(pro.id, "overage")
    camera.take(window, "70_catalogue")
    if plans.prices is not None:
        plans.prices.add_button.click()
        place = plans.prices.grid.place
        for field, text in (("monthly", "29,90"), ("yearly", "299"), ("existing_from", "+40")):
            plans.prices.grid.grid.typed.emit(place[0] if place else 0, field, text)
            settle(20)
    camera.take(window, "71_catalogue_changed")
    page.save()
    settle_until(lambda: page.findChild(ImpactDialog) is not None)
    dialog = page.findChild(ImpactDialog)
    if dialog is not None:
        camera.take(dialog, "72_catalogue_impact")
        dialog.close()
    page.revert()
    page.show_section(Section.PROMO_CODES)
    promo_codes.grid.setFocus()
    camera.take(window, "73_catalogue_promo_codes")


def _client(camera: Camera, workspace: Workspace, settings: QSettings) -> None:
    dialog = ClientDialog(workspace, shown_client(workspace.books), settings)
    tabs = {
        "10_client_details": dialog.details,
        "11_client_subscription": dialog.subscription,
        "13_client_history": dialog.history,
    }
    for name, tab in tabs.items():
        dialog.show_tab(tab)
        camera.take(dialog, name)
    dialog.show_tab(dialog.subscription)
    act = open_act(workspace, shown_client(workspace.books), HandOver(), dialog)
    camera.take(act, "18_hand_over")
    act.close()
    _undo(camera, workspace, dialog)
    dialog.close()
    draft = ClientDialog(workspace, pending_client(workspace.books), settings)
    camera.take(draft, "14_client_pending")
    draft.close()
    new = NewClientDialog(workspace)
    camera.take(new, "15_new_client")
    new.close()


def _undo(camera: Camera, workspace: Workspace, dialog: ClientDialog) -> None:
    """Take the question before the latest act on the client is undone."""
    shown = shown_client(workspace.books)
    detail, latest = (
        workspace.ask(client_detail, shown),
        workspace.ask(last_undoable, shown),
    )
    if detail is not None and latest is not None:
        undoing = open_undo(workspace, detail, latest, dialog)
        camera.take(undoing, "19_undo")
        undoing.close()


def _wizard(camera: Camera, workspace: Workspace) -> None:
    wizard = ChangeWizard(workspace, client_to_upgrade(workspace.books), None)
    wizard.show()
    settle()
    wizard.plan_page.cards.chosen.emit("pro")
    for place, name in enumerate(
        ("plan", "interval", "add_ons", "promo", "payment", "confirmation")
    ):
        camera.take(wizard, f"2{place}_wizard_{name}")
        wizard.next_button.click()
        settle(20)
    wizard.close()


def _bulk(camera: Camera, workspace: Workspace, settings: QSettings) -> None:
    """Take one change for several clients: before anything is chosen, and with its preview."""
    window = BulkWindow(workspace, settings, clients_to_upgrade(workspace.books), Tab.ACTIVE, None)
    camera.take(window, "26_bulk_choose", size=(1280, 720))
    window.choices.switches["plan"].box.click()
    window.choices.plan.setCurrentIndex(PRO)
    settle(600)
    window.preview.box.click()
    camera.take(window, "27_bulk_preview")
    settle_until(lambda: not window.is_busy)
    window.close()


def _billed(camera: Camera, later: Books, formats: Formats, settings: QSettings) -> None:
    """Take what only time fills: the report of the last whole month, and a client's bills."""
    window = MainWindow(settings, shown_day=None, formats=formats)
    workspace = Workspace(later, formats, window)
    screens = Screens(window, workspace, settings)
    window.resize(1280, 800)
    window.show_page("reports")
    reports = screens.pages.reports
    reports.billing.choices.show_last_month()
    camera.take(window, "40_reports")
    _overview(camera, window, screens)
    reports.show_report("portfolio")
    settle_until(lambda: reports.current.is_filled)
    camera.take(window, "41_portfolio")
    reports.show_report("forecast")
    settle_until(lambda: reports.current.is_filled)
    camera.take(window, "42_forecast")
    camera.take(window, "43_forecast_narrow", size=(1024, 700))
    window.resize(1280, 800)
    reports.show_report("documents")
    camera.take(window, "44_documents")
    reports.show_report("usage")
    settle_until(lambda: reports.current.is_filled)
    camera.take(window, "48_usage_report")
    reports.changes.days.show_usual(Usual.THIS_YEAR)
    reports.show_report("changes")
    settle_until(lambda: reports.current.is_filled)
    camera.take(window, "49_changes")
    reports.show_report("quality")
    settle_until(lambda: reports.current.is_filled)
    camera.take(window, "49_quality")
    take_rebilling(camera, window, screens, settings)
    take_paper(camera, window, screens)
    _journal(camera, window, screens)
    window.close()
    dialog = ClientDialog(workspace, shown_client(later), settings)
    dialog.show_tab(dialog.billing)
    camera.take(dialog, "12_client_billing")
    dialog.close()
    _usage(camera, workspace, settings)


def _overview(camera: Camera, window: MainWindow, screens: Screens) -> None:
    """Take the figures once they are reckoned, and what they look like where there is less room."""
    window.show_page("overview")
    page = screens.pages.overview
    settle_until(lambda: not page.is_busy)
    camera.take(window, "83_overview", size=(1280, 860))
    camera.take(window, "84_overview_narrow", size=(1024, 700))
    window.resize(1280, 800)
    window.show_page("reports")


def _usage(camera: Camera, workspace: Workspace, settings: QSettings) -> None:
    """Take the use of a client that outgrows its plan, and a reading that costs overage."""
    dialog = ClientDialog(workspace, client_over_quota(workspace.books), settings)
    dialog.show_tab(dialog.usage)
    camera.take(dialog, "16_client_usage")
    dialog.usage.enter_button.click()
    (reading,) = dialog.findChildren(ReadingDialog)
    reading.documents.setText("39")
    camera.take(reading, "17_reading")
    reading.close()
    dialog.close()


def _journal(camera: Camera, window: MainWindow, screens: Screens) -> None:
    """Take one entry of many clients, with what it billed."""
    window.show_page("journal")
    page = screens.pages.journal
    advanced = JournalFilter(acts=frozenset({"advanced"}))
    (caught_up, *_) = page.workspace.ask(entry_ids, advanced)
    entry = EntryDialog(page.workspace, caught_up, page.model.words)
    camera.take(entry, "47_journal_entry")
    entry.close()


def _import(camera: Camera, workspace: Workspace, settings: QSettings) -> None:
    window = ImportWindow(workspace, settings)
    camera.take(window, "30_import_choose", size=(1280, 720))
    window.choose_file(resource("sample", "portfolio.xlsx"))
    settle(1500)
    window.pages.footer.go.click()
    settle(1500)
    camera.take(window, "31_import_check")
    window.close()


def _import_use(camera: Camera, workspace: Workspace, settings: QSettings) -> None:
    """Take the check of documents used: ready, late with what that bills, and rejected."""
    window = ImportWindow(workspace, settings)
    window.resize(1280, 720)
    window.show()
    window.choose_file(resource("sample", "usage_2026-11.csv"))
    settle(600)
    window.pages.footer.go.click()
    settle(600)
    window.pages.check.filter.switch(Group.READY, on=True)
    camera.take(window, "32_import_use_check")
    window.close()


def _import_details(camera: Camera, workspace: Workspace, settings: QSettings) -> None:
    """Take the check of pasted references and tags: a new reference, one client unknown."""
    board = QGuiApplication.clipboard()
    board.setText(DETAILS)
    window = ImportWindow(workspace, settings)
    window.resize(1280, 720)
    window.show()
    window.take_clipboard()
    settle(1000)
    for group in (Group.READY, Group.UNCHANGED):
        window.pages.check.filter.switch(group, on=True)
    camera.take(window, "33_import_details_check")
    window.close()
    board.clear()


def _empty_file(camera: Camera, empty: Books, formats: Formats, settings: QSettings) -> None:
    settings.clear()
    window = MainWindow(settings, shown_day=None, formats=formats)
    workspace = Workspace(empty, formats, window)
    screens = Screens(window, workspace, settings)
    screens.pages.clients.show_tab(Tab.INACTIVE)
    camera.take(window, "60_empty", size=(1280, 800))
    assistant = FirstRunAssistant(workspace)
    camera.take(assistant, "61_first_run")
    assistant.close()
    window.close()
