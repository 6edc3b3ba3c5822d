"""Accounting entries on the screen: the journal, what is doubtful, and the file, read back."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.entries import EntryKind
from app.domain.entry_warnings import EntryProblem, warned
from app.models.tables import ClientRow
from app.services.changes import Changes
from app.services.entries.accounting import Slot
from app.services.entries.accounts import set_accounting
from app.services.entries.choices import EntriesFormat, What
from app.services.entries.gathering import EntriesParameters, EntriesReport, gathered_entries
from app.services.entries.winbooks import COLUMNS
from app.services.entries.words import Source
from app.services.journal import Books
from app.services.rebilling.preview import preview_run
from app.services.rebilling.runs import draft_run, lock_run
from app.services.reports.billing_rows import BilledClient
from app.services.reports.documents import note_vendor_invoice
from app.services.reports.entries_file import LineOfEntry, lines_of
from app.services.settings import FirmCard, change_firm
from app.views.formatting import Formats
from app.views.labels.accounting import entries_format_name, entry_kind_name, slot_name, what_name
from app.views.reports.entries_pane import EntriesPane
from app.views.reports.entries_words import entry_words
from app.views.reports.entry_problems import problem_templates
from app.views.reports.entry_warnings import LeadTo, told_warnings
from app.views.reports.gathering import Gathered, Group
from app.views.reports.page import ReportsPage
from app.views.reports.periods import Usual
from app.views.widgets.texts import Text
from app.views.workspace import Workspace
from tests import factories
from tests.services.entries.accounted import FULL
from tests.services.entries.fec_rules import Fec, broken
from tests.views.speaking import speaking

FIRST, LAST = date(2026, 10, 1), date(2026, 10, 31)
OCTOBER = EntriesParameters(FIRST, LAST)


@pytest.fixture(autouse=True)
def english(qapp: QCoreApplication) -> Iterator[None]:
    """Counted things have their plurals in English, too."""
    with speaking("en"):
        yield


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    """October bought for two clients and charged on to them."""
    made = factories.stocked(tmp_path, "2026-10-05")
    change_firm(made, FirmCard(name="Cabinet", company_number="732829320"))
    set_accounting(made, FULL)
    factories.subscribe(made, factories.client(made, "Atelier Noël", reference="A1"), "pro")
    later = factories.on_day(made, "2026-10-12")
    factories.subscribe(later, factories.client(later, "Boulangerie", reference="B2"))
    now = factories.on_day(made, "2026-11-03")
    run_id, _ = draft_run(now, FIRST, LAST, LAST)
    lock_run(now, run_id, preview_run(now, run_id))
    yield now
    now.database.close()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def page(qtbot: QtBot, books: Books, settings: QSettings) -> ReportsPage:
    workspace = Workspace(books, Formats("en"))
    made = ReportsPage(workspace, settings)
    workspace.setParent(made)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show_report("entries")
    made.show()
    wait(qtbot, made)
    return made


def wait(qtbot: QtBot, page: ReportsPage) -> EntriesPane:
    qtbot.waitUntil(lambda: not page.entries.is_reading, timeout=10_000)
    return page.entries


def cells(page: ReportsPage) -> list[list[str]]:
    model = page.entries.model
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def ask_again(qtbot: QtBot, page: ReportsPage) -> EntriesPane:
    """Let the page hear that something changed, as every act does."""
    page.entries.workspace.announce(Changes(firm=True))
    return wait(qtbot, page)


def choose_format(qtbot: QtBot, page: ReportsPage, wanted: EntriesFormat) -> EntriesPane:
    page.entries.format.setCurrentIndex(page.entries.format.findData(wanted))
    return wait(qtbot, page)


def test_the_journal_shows_every_line_below_its_entry(page: ReportsPage) -> None:
    shown = cells(page)
    head, label = "1 · 05/10/2026 · AC · 1", "Subscriptions 05/10/2026"
    assert shown[0] == [head, "", label, "€32.28", "€32.28", ""]
    assert shown[1:4] == [
        ["651100 expense", "", label, "€26.90", "", ""],
        ["445660 input_vat", "", label, "€5.38", "", ""],
        [
            "401000 supplier",
            "FEDIT supplier_auxiliary",
            "Subscriptions 05/10/2026",
            "",
            "€32.28",
            "04/11/2026",
        ],
    ]
    heads = [row[0] for row in shown if " · " in row[0]]
    assert heads[2:] == ["3 · 31/10/2026 · VE · RF1-1", "4 · 31/10/2026 · VE · RF1-2"]
    assert ["411000 clients", "CA1 Atelier Noël"] in [row[:2] for row in shown]
    assert page.entries.counted.endswith(", €90.72 debited and credited")
    spoken = page.entries.totals.accessibleName()
    assert spoken == "Total, 12 lines €90.72 €90.72"


def test_an_entry_closes_and_opens(page: ReportsPage) -> None:
    before = len(cells(page))
    page.entries.table.setCurrentIndex(page.entries.model.index(0, 0))
    QTest.keyClick(page.entries.table, Qt.Key.Key_Left)
    assert len(cells(page)) == before - 3
    page.entries.gathering.choice.setCurrentIndex(1)
    assert page.entries.gathering.choice.currentData() is Gathered.NOTHING
    assert len(cells(page)) == 12


def test_enter_on_what_a_client_owes_opens_the_client(
    page: ReportsPage, qtbot: QtBot, books: Books
) -> None:
    model = page.entries.model
    charged = next(
        row
        for row in range(model.rowCount())
        if not isinstance(line := model.row(row), Group) and line.entry.piece == "RF1-2"
    )
    page.entries.table.setCurrentIndex(model.index(charged, 0))
    with qtbot.waitSignal(page.client_chosen) as chosen:
        QTest.keyClick(page.entries.table, Qt.Key.Key_Return)
    with books.database.read() as session:
        client = session.get_one(ClientRow, chosen.args[0] if chosen.args else 0)
        assert client.reference == "B2"
    heard: list[object] = []
    page.client_chosen.connect(heard.append)
    for row in (0, 1):  # a head, and a line of the vendor's
        page.entries.explain_cell(model.index(row, 0))
    assert heard == []


def test_what_is_asked_is_what_is_shown(page: ReportsPage, qtbot: QtBot) -> None:
    pane = page.entries
    pane.what.setCurrentIndex(pane.what.findData(What.RE_BILLING))
    wait(qtbot, page)
    assert [row[0] for row in cells(page) if " · " in row[0]] == [
        "1 · 31/10/2026 · VE · RF1-1",
        "2 · 31/10/2026 · VE · RF1-2",
    ]
    pane.days.ask("01/11/2026", "30/11/2026")
    wait(qtbot, page)
    assert cells(page) == []
    assert not pane.export_button.isEnabled()
    pane.days.ask("soon", "30/11/2026")
    assert pane.making() is None
    assert pane.reading() is None
    assert pane.file_name() == "entries--"


def test_remarks_say_what_where_and_lead_there(
    page: ReportsPage, qtbot: QtBot, books: Books
) -> None:
    pane = page.entries
    (told,) = pane.told()
    assert (told.problem, told.lead) == (EntryProblem.VENDOR_INVOICE_MISSING, LeadTo.DOCUMENTS)
    assert told.where.endswith(": 1, 2")
    shown = [text.text() for text in pane.remarks.findChildren(Text)]
    assert told.sentence in shown
    pane.remarks.links[0].click()
    assert page.report.currentData() == "documents"
    assert page.documents.days.said() == pane.days.said() == Usual.LAST_MONTH.value
    page.show_report("entries")
    note_vendor_invoice(books, 1, "V-1")
    note_vendor_invoice(books, 2, "V-2")
    ask_again(qtbot, page)
    assert pane.told() == ()
    assert not pane.remarks.isVisible()


def test_a_client_without_an_account_is_led_to(
    page: ReportsPage, qtbot: QtBot, books: Books
) -> None:
    with books.database.write() as session:
        row = session.get_one(ClientRow, 2)
        row.reference = ""
    pane = ask_again(qtbot, page)
    told = next(each for each in pane.told() if each.problem is EntryProblem.AUXILIARY_UNKNOWN)
    assert told.sentence.startswith("Boulangerie has neither a reference")
    assert told.client == 2
    assert told.where.endswith(": RF1-2")
    place = [each for each in pane.told() if each.lead is not None].index(told)
    with qtbot.waitSignal(page.client_chosen) as chosen:
        pane.remarks.links[place].click()
    assert chosen.args == [2]


def test_many_clients_are_told_at_once_and_the_first_is_led_to(
    page: ReportsPage, qtbot: QtBot
) -> None:
    pane = page.entries
    report = gathered_entries(page.entries.workspace.books, OCTOBER, entry_words())
    entry = report.entries[-1]
    warnings, sources = [], {}
    for number in range(1, 5001):
        client = replace(_client(report), id=number, name=f"Client {number}", reference="")
        sources[False, number] = Source(run=1, client=client)
        named = replace(entry, document=number, piece=f"RF1-{number}")
        warnings.append(warned(named, EntryProblem.AUXILIARY_UNKNOWN))
        shares, account = EntryProblem.AUXILIARY_SHARED, f"C{number // 2}"
        warnings.append(warned(named, shares, account=account, other="x"))
    warnings.append(warned(entry, EntryProblem.VAT_CODE_MISSING, rate=0, reverse_charge=0))
    told = told_warnings(replace(report, sources=sources), warnings, Formats("en"))
    unknown, alone, shared = told[:3]
    assert unknown.sentence.startswith("Client 1, Client 2, Client 3 and 4,997 other")
    assert (unknown.lead, unknown.client) == (LeadTo.CLIENT, 1)
    assert alone.sentence.startswith("Client 1 and x have the same auxiliary account C0.")
    assert shared.sentence.startswith("Client 2, Client 3 have the same auxiliary account C1.")
    pane.remarks.show_told(told)
    assert len(pane.remarks.links) == 30
    said = [text.text() for text in pane.remarks.findChildren(Text)]
    assert told[-1].problem is EntryProblem.VAT_CODE_MISSING
    assert told[-1].sentence in said
    assert said[-1].startswith(f"{len(told) - 30:,} more remark")


def _client(report: EntriesReport) -> BilledClient:
    client = report.source(report.entries[-1]).client
    assert client is not None
    return client


def test_without_accounts_the_settings_are_led_to(
    page: ReportsPage, qtbot: QtBot, books: Books
) -> None:
    set_accounting(books, replace(FULL, journals={}))
    pane = ask_again(qtbot, page)
    assert [(each.problem, each.where) for each in pane.told()] == [
        (EntryProblem.JOURNAL_MISSING, ""),
        (EntryProblem.JOURNAL_MISSING, ""),
    ]
    assert pane.told()[0].sentence.startswith("No journal is set for “Purchases”")
    with qtbot.waitSignal(page.accounting_wanted):
        pane.remarks.links[0].click()


def test_a_draft_leads_to_the_runs(page: ReportsPage, qtbot: QtBot, books: Books) -> None:
    later = factories.on_day(books, "2026-11-20")
    factories.subscribe(later, factories.client(later, "Cycles"), on="2026-11-15")
    draft_run(later, date(2026, 11, 1), date(2026, 11, 30), date(2026, 11, 19))
    pane = page.entries
    pane.days.ask("01/11/2026", "30/11/2026")
    wait(qtbot, page)
    leads = [each for each in pane.told() if each.lead is not None]
    place = [each.problem for each in leads].index(EntryProblem.RUN_NOT_LOCKED)
    pane.remarks.links[place].click()
    assert page.report.currentData() == "runs"


def test_the_chosen_format_is_looked_at_before_anything_is_written(
    page: ReportsPage, qtbot: QtBot, books: Books
) -> None:
    set_accounting(books, replace(FULL, years=(), vat_codes={}))
    acts = len(factories.journal(books))
    ask_again(qtbot, page)
    pane = choose_format(qtbot, page, EntriesFormat.WINBOOKS)
    told = {each.problem: each.where.split("; ") for each in pane.told()}
    documents, charges = told[EntryProblem.DAY_OUTSIDE_YEARS]
    assert documents.endswith(": 1, 2")
    assert charges.endswith(": RF1-1, RF1-2")
    codes = [each for each in pane.told() if each.problem is EntryProblem.VAT_CODE_MISSING]
    assert [each.where.partition(": ")[2] for each in codes] == ["1, 2", "RF1-1, RF1-2"]
    assert len(factories.journal(books)) == acts


@pytest.mark.parametrize(
    ("format_", "name"),
    [
        (EntriesFormat.FEC, "732829320FEC20261231.txt"),
        (EntriesFormat.QUADRA, "QUADRA_20261001_20261031.txt"),
        (EntriesFormat.WINBOOKS, "ACT.txt"),
    ],
)
def test_from_the_screen_to_the_file(
    page: ReportsPage,
    qtbot: QtBot,
    books: Books,
    tmp_path: Path,
    settings: QSettings,
    format_: EntriesFormat,
    name: str,
) -> None:
    settings.setValue("reports/folder", str(tmp_path))
    choose_format(qtbot, page, format_)
    page.entries.export_button.click()
    (chooser,) = page.findChildren(QFileDialog)
    assert [Path(file).name for file in chooser.selectedFiles()] == [name]
    target = tmp_path / name
    with qtbot.waitSignal(page.done, timeout=10_000) as done:
        chooser.fileSelected.emit(str(target))
        chooser.close()
    assert done.args == [f"{name}: 12 lines, €90.72 debited and credited"]
    found = lines_of(gathered_entries(books, OCTOBER, entry_words()).entries)
    assert sorted(_read(target, format_)) == sorted(_expected(row, format_) for row in found)
    assert factories.journal(books)[-1].facts["format"] == format_.value


def _expected(row: LineOfEntry, format_: EntriesFormat) -> tuple[str, str, int]:
    account, auxiliary = row.line.account.number, row.auxiliary[0]
    # Quadra has one field for both.
    both = (auxiliary or account, "") if format_ is EntriesFormat.QUADRA else (account, auxiliary)
    return *both, row.line.balance


def _read(target: Path, format_: EntriesFormat) -> list[tuple[str, str, int]]:
    """Return account, auxiliary and balance of each line of a file."""
    content = target.read_bytes()
    match format_:
        case EntriesFormat.FEC:
            fec = Fec(target.name, content)
            assert list(broken(fec)) == []
            return [(r[4], r[6], _cents(r[11]) - _cents(r[12])) for r in fec.records]
        case EntriesFormat.QUADRA:
            lines = content.decode("cp1252").split("\r\n")[:-1]
            signs = {"D": 1, "C": -1}
            return [(line[1:9].strip(), "", signs[line[41]] * int(line[43:55])) for line in lines]
        case _:
            text = io.StringIO(content.decode("cp1252"))
            rows = [dict(zip(COLUMNS, row, strict=True)) for row in csv.reader(text)]
            return [(r["ACCOUNTGL"], r["ACCOUNTRP"], _cents(r["AMOUNTEUR"])) for r in rows]


def _cents(text: str) -> int:
    return int(text.replace(",", "").replace(".", ""))


def test_what_was_written_before_is_said(page: ReportsPage, qtbot: QtBot, tmp_path: Path) -> None:
    pane = page.entries
    pane.export_button.click()
    (chooser,) = page.findChildren(QFileDialog)
    with qtbot.waitSignal(page.done, timeout=10_000):
        chooser.fileSelected.emit(str(tmp_path / "octobre.txt"))
        chooser.close()
    wait(qtbot, page)
    assert pane.told()[0].sentence == (
        "Entries from 01/10/2026 to 31/10/2026 were already exported on 03/11/2026 by "
        "Claire Fontaine, as octobre.txt. What is imported twice is booked twice."
    )


def test_what_cannot_be_written_is_said_in_place(
    page: ReportsPage, qtbot: QtBot, books: Books
) -> None:
    change_firm(books, FirmCard(name="Cabinet"))
    ask_again(qtbot, page)
    choose_format(qtbot, page, EntriesFormat.FEC)
    page.entries.export_button.click()
    assert page.wrong.isVisible()
    said = [text.text() for text in page.wrong.findChildren(Text)]
    assert said[0].startswith("The name of a file in the FEC format begins with the SIREN")
    assert page.findChildren(QFileDialog) == []


def test_the_preview_goes_into_a_spreadsheet(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path, books: Books
) -> None:
    target = tmp_path / "entries.csv"
    with qtbot.waitSignal(page.done, timeout=10_000):
        page.export_to(target)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    found = lines_of(gathered_entries(books, OCTOBER, entry_words()).entries)
    assert rows[0][:6] == ["Entry", "Date", "Journal", "Piece", "Date of the piece", "Account"]
    assert [row[5] for row in rows[1:]] == [each.line.account.number for each in found]
    assert page.entries.file_name() == "entries-2026-10-01-2026-10-31"


def test_what_is_asked_is_remembered(page: ReportsPage) -> None:
    said = {name: each.said() for name, each in page.entries.remembered().items()}
    assert said == {"period": "last_month", "what": "both", "format": "quadra"}


def test_every_choice_and_problem_has_words(qapp: QCoreApplication) -> None:
    assert set(problem_templates()) == set(EntryProblem)
    assert len(set(problem_templates().values())) == len(EntryProblem)
    assert len({entries_format_name(each) for each in EntriesFormat}) == len(EntriesFormat)
    assert len({what_name(each) for each in What}) == len(What)
    assert len({slot_name(each) for each in Slot}) == len(Slot)
    assert len({entry_kind_name(each) for each in EntryKind}) == len(EntryKind)
