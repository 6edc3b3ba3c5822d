"""Portfolio, forecast and documents on the screen: what they show, open, and take in."""

import doctest
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.change import Modify, StopRenewal
from app.domain.clients import ClientStatus
from app.domain.quota import Reading as UsedReading
from app.services.journal import Books
from app.services.progress import Progress
from app.services.renewals import catch_up
from app.services.reports.billing_groups import GroupBy
from app.services.reports.documents import note_vendor_invoice
from app.services.reports.quality import Finding, quality_report
from app.services.usage import preview_reading, record_reading
from app.views.explain import ExplanationDialog
from app.views.formatting import Formats
from app.views.reports import forecast_bars
from app.views.reports.changes_pane import ChangesPane
from app.views.reports.gathering import Gathered, Group
from app.views.reports.lines_dialog import LinesDialog
from app.views.reports.page import ReportsPage
from app.views.reports.pane import ReportPane
from app.views.reports.portfolio_pane import PortfolioPane
from app.views.reports.quality_pane import QualityPane
from app.views.reports.quality_words import quality_sentence
from app.views.reports.usage_pane import UsagePane
from app.views.widgets.table_cells import RowKind
from app.views.workspace import Workspace
from tests import factories
from tests.services.reports.test_portfolio_as_of import begun, change

TODAY = date(2026, 11, 22)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = factories.stocked(tmp_path, "2026-11-01")
    one = factories.client(made, "Atelier Noël", manager="Anne")
    two = factories.client(made, "Boulangerie")
    three = factories.client(made, "Cycles", manager="Zoé")
    factories.client(made, "Draperie")
    factories.subscribe(made, one, "pro", code="CABINET15", add_ons=["relances"])
    factories.subscribe(made, two, "essentiel", payer=Payer.CLIENT)
    factories.subscribe(made, three, "entreprise", Interval.YEARLY)
    factories.modify(made, two, StopRenewal())
    later = factories.on_day(made, TODAY)
    catch_up(later)
    yield later
    made.database.close()


@pytest.fixture
def page(qtbot: QtBot, books: Books, tmp_path: Path) -> ReportsPage:
    workspace = Workspace(books, Formats("en"))
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = ReportsPage(workspace, settings)
    workspace.setParent(made)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


Show = Callable[[str], ReportPane[Any]]


@pytest.fixture
def show(page: ReportsPage, qtbot: QtBot) -> Show:
    """Show a report and wait until it has been made."""

    def shown(key: str) -> ReportPane[Any]:
        page.show_report(key)
        qtbot.waitUntil(lambda: page.current.counted != "")
        qtbot.waitUntil(lambda: not page.current.is_reading)
        return page.current

    return shown


def column(pane: ReportPane[Any], title: str) -> list[str]:
    titles = [each.title for each in pane.model.columns]
    place = titles.index(title)
    return [pane.model.index(row, place).data() for row in range(pane.model.rowCount())]


def at(pane: ReportPane[Any], row: int, title: str) -> None:
    titles = [each.title for each in pane.model.columns]
    pane.table.setCurrentIndex(pane.model.index(row, titles.index(title)))
    pane.table.setFocus()


def opened(kind: type[Any]) -> list[Any]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def close_all(*kinds: type[Any]) -> None:
    for kind in kinds:
        for window in opened(kind):
            window.close()


# ------------------------------------------------------------------------------- portfolio


def gather(page: ReportsPage, by: Gathered) -> None:
    pane = page.current
    assert isinstance(pane, PortfolioPane | ChangesPane | UsagePane | QualityPane)
    group = pane.gathering.choice
    group.setCurrentIndex(group.findData(by))
    group.activated.emit(group.currentIndex())


@pytest.mark.parametrize(
    ("by", "groups"),
    [
        (
            Gathered.PAYER,
            [("Paid by the firm", "2 client(s)"), ("Paid by the client", "1 client(s)")],
        ),
        (
            Gathered.PLAN,
            [("Business", "1 client(s)"), ("Pro", "1 client(s)"), ("Essential", "1 client(s)")],
        ),
        (Gathered.MANAGER, [("Anne", "1 client(s)"), ("Zoé", "1 client(s)")]),
        (Gathered.STATUS, [("Active", "4 client(s)")]),
    ],
)
def test_clients_are_gathered_with_those_that_lack_it_last(
    page: ReportsPage, show: Show, by: Gathered, groups: list[tuple[str, str]]
) -> None:
    pane = show("portfolio")
    gather(page, by)
    kinds = [pane.table.kind_of(row) for row in range(pane.model.rowCount())]
    rows = zip(column(pane, "Client"), column(pane, "Reference"), kinds, strict=True)
    titles = [(name, count) for name, count, kind in rows if kind is RowKind.GROUP_OPEN]
    assert titles[: len(groups)] == groups
    missing = {Gathered.MANAGER: ("No manager", "2 client(s)"), Gathered.STATUS: None}
    last = missing.get(by, ("No subscription", "1 client(s)"))
    assert titles[len(groups) :] == ([] if last is None else [last])


def test_a_group_is_closed_and_opened_by_the_keyboard(page: ReportsPage, show: Show) -> None:
    pane = show("portfolio")
    rows = pane.model.rowCount()
    at(pane, 0, "Client")
    QTest.keyClick(pane.table, Qt.Key.Key_Left)
    assert pane.model.rowCount() == rows - 2
    at(pane, 0, "Client")
    QTest.keyClick(pane.table, Qt.Key.Key_Right)
    assert pane.model.rowCount() == rows
    gather(page, Gathered.NOTHING)
    assert column(pane, "Client") == ["Atelier Noël", "Boulangerie", "Cycles", "Draperie"]


def test_what_does_not_renew_says_when_it_ends(page: ReportsPage, show: Show) -> None:
    pane = show("portfolio")
    gather(page, Gathered.NOTHING)
    assert column(pane, "Renewal") == ["01/12/2026", "Ends on 30/11/2026", "01/11/2027", ""]


def test_a_price_opens_its_computation_with_the_month_of_a_yearly_one(
    page: ReportsPage, show: Show
) -> None:
    pane = show("portfolio")
    gather(page, Gathered.NOTHING)
    at(pane, 2, "Price excl. VAT")
    QTest.keyClick(pane.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    (shown,) = opened(ExplanationDialog)
    spoken = " ".join(shown.spoken)
    assert "€828.00" in spoken
    assert "€69.00" in spoken
    shown.close()
    at(pane, 3, "Price excl. VAT")
    QTest.keyClick(pane.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert opened(ExplanationDialog) == []


def test_a_discount_is_a_step_of_the_computation(page: ReportsPage, show: Show) -> None:
    pane = show("portfolio")
    gather(page, Gathered.NOTHING)
    index = pane.model.index(0, [c.title for c in pane.model.columns].index("Price excl. VAT"))
    pane.table.clicked.emit(index)
    (shown,) = opened(ExplanationDialog)
    figures = [row.figure for part in shown.explanation.parts for row in part.rows]
    assert figures == ["€26.90", "−€4.04", "€7.95", "−€1.19", "€29.62"]
    shown.close()


def test_a_mistyped_day_is_said_and_the_portfolio_stays(
    page: ReportsPage, show: Show, qtbot: QtBot
) -> None:
    pane = show("portfolio")
    before = column(pane, "Client")
    page.portfolio.ask("soon")
    assert page.portfolio.day_field.error
    assert column(pane, "Client") == before
    assert pane.making() is None
    with qtbot.waitSignal(pane.made):
        page.portfolio.ask("+40")
    assert not page.portfolio.day_field.error
    assert page.portfolio.day.text() == "01/01/2027"
    assert pane.file_name() == "portfolio-2027-01-01"


def test_enter_leads_to_the_client(page: ReportsPage, show: Show, qtbot: QtBot) -> None:
    pane = show("portfolio")
    at(pane, 1, "Client")
    with qtbot.waitSignal(page.client_chosen) as chosen:
        QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert chosen.args == [1]


# ------------------------------------------------------------------------------- forecast


def test_another_payer_and_horizon_is_another_forecast(
    page: ReportsPage, show: Show, qtbot: QtBot
) -> None:
    pane = show("forecast")
    assert column(pane, "Payer") == ["Firm", "Firm"]
    payer, months = page.forecast.payer, page.forecast.months
    columns = len(pane.model.columns)
    months.setCurrentIndex(0)
    with qtbot.waitSignal(pane.made):
        months.activated.emit(0)
    assert len(pane.model.columns) == columns - 6
    payer.setCurrentIndex(payer.findData(Payer.CLIENT))
    with qtbot.waitSignal(pane.made):
        payer.activated.emit(payer.currentIndex())
    assert not pane.table.isVisible()
    assert not any(button.isEnabled() for button in page.acts.buttons)


def test_the_chart_leads_to_coming_months_only(page: ReportsPage, show: Show) -> None:
    show("forecast")
    chart = page.forecast.chart
    now = next(place for place, bar in enumerate(chart.bars) if bar.is_now)
    assert len(chart.bars) == 24
    assert (now, chart.bars[now].billed) == (11, 2962 + 1090 + 82_800)
    chart.chosen.emit(now - 1)
    assert opened(LinesDialog) == []
    chart.chosen.emit(now + 1)
    (dialog,) = opened(LinesDialog)
    assert dialog.windowTitle() == "December\u00a02026"
    dialog.close()


def test_a_total_opens_the_lines_of_every_month(
    page: ReportsPage, show: Show, qtbot: QtBot
) -> None:
    pane = show("forecast")
    at(pane, 1, "Total")
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    (dialog,) = opened(LinesDialog)
    assert dialog.table.model().rowCount() == 24
    dialog.table.setCurrentIndex(dialog.table.model().index(0, 0))
    with qtbot.waitSignal(page.client_chosen) as chosen:
        dialog._on_client()
    assert chosen.args == [1]
    dialog.close()


def test_reading_can_be_stopped_and_started_again(page: ReportsPage, qtbot: QtBot) -> None:
    pane = page.forecast
    page.show_report("forecast")
    qtbot.waitUntil(lambda: pane.is_filled)
    read, hold = pane.reading(), threading.Event()
    assert read is not None

    def slow(books: Books, progress: Progress) -> object:
        progress(1, 4)
        hold.wait(10)
        progress(2, 4)
        return read(books, progress)

    pane.reading = lambda: slow  # type: ignore[method-assign]
    pane.refresh()
    working = pane._working
    qtbot.waitUntil(working.stop.isVisible)
    QTest.mouseClick(working.stop, Qt.MouseButton.LeftButton)
    hold.set()
    qtbot.waitUntil(working.start_again.isVisible)
    assert not pane.is_reading
    with qtbot.waitSignal(pane.made):
        QTest.mouseClick(working.start_again, Qt.MouseButton.LeftButton)
    assert pane.table.isVisible()


def test_a_reading_that_nobody_waits_for_is_let_go(page: ReportsPage, qtbot: QtBot) -> None:
    pane = page.forecast
    page.show_report("forecast")
    qtbot.waitUntil(lambda: pane.is_filled)
    hold = threading.Event()
    read = pane.reading()
    assert read is not None

    def slow(books: Books, progress: Progress) -> object:
        hold.wait(10)
        return read(books, progress)

    pane.reading = lambda: slow  # type: ignore[method-assign]
    pane.refresh()
    pane.reading = lambda: read  # type: ignore[method-assign]
    with qtbot.waitSignal(pane.made) as made:
        pane.refresh()
    assert made.signal_triggered
    assert not pane._work.is_idle
    with qtbot.assertNotEmitted(pane.made), qtbot.waitSignal(pane._work.idle):
        hold.set()


def test_a_reading_that_fails_is_said(page: ReportsPage, qtbot: QtBot) -> None:
    pane = page.forecast
    page.show_report("forecast")
    qtbot.waitUntil(lambda: pane.is_filled)

    def broken(_books: Books, _progress: Progress) -> object:
        raise OSError("gone")

    pane.reading = lambda: broken  # type: ignore[method-assign]
    pane.refresh()
    qtbot.waitUntil(page.wrong.isVisible)


def test_amounts_at_the_grid_have_no_idle_decimals() -> None:
    assert doctest.testmod(forecast_bars).failed == 0


# ------------------------------------------------------------------------------- documents


def test_amounts_open_the_vat_the_gross_and_the_lines(page: ReportsPage, show: Show) -> None:
    pane = show("documents")
    for title, kind in (
        ("VAT 20%", ExplanationDialog),
        ("Gross", ExplanationDialog),
        ("Net", LinesDialog),
    ):
        at(pane, 0, title)
        QTest.keyClick(pane.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        assert len(opened(kind)) == 1, title
        close_all(ExplanationDialog, LinesDialog)


def test_enter_in_the_last_column_types_there_and_f2_from_anywhere(
    page: ReportsPage, show: Show, qtbot: QtBot
) -> None:
    pane = show("documents")
    at(pane, 0, "Vendor invoice")
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    editor = QApplication.focusWidget()
    assert editor is not None
    assert editor.accessibleName() == "Vendor invoice"
    QTest.keyClicks(editor, "A-1")
    with qtbot.waitSignal(page.done) as said:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert said.args == ["Document 1: vendor's invoice A-1 noted"]
    assert pane.counted == "1 document(s), 1 with the vendor's invoice"
    page.documents.note_button.click()
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert len([e for e in factories.journal(pane.workspace.books) if "vendor" in e.act]) == 1


def test_what_was_noted_meanwhile_is_said(
    page: ReportsPage, show: Show, books: Books, qtbot: QtBot
) -> None:
    pane = show("documents")
    note_vendor_invoice(books, 1, "B-2")
    pane.model.setData(pane.model.index(0, len(pane.model.columns) - 1), "B-2")
    qtbot.waitUntil(page.wrong.isVisible)


def test_only_the_last_column_can_be_typed_in(show: Show) -> None:
    model = show("documents").model
    editable = Qt.ItemFlag.ItemIsEditable
    last = len(model.columns) - 1
    assert model.flags(model.index(0, last)) & editable
    assert not model.flags(model.index(0, 0)) & editable
    assert not model.setData(model.index(0, last), "x", Qt.ItemDataRole.DisplayRole)


def test_the_menu_of_a_document_offers_its_acts(page: ReportsPage, show: Show) -> None:
    pane = show("documents")
    at(pane, 0, "Document")
    pane.table.customContextMenuRequested.emit(QPoint(5, 5))
    (menu,) = opened(QMenu)
    offered = [act.text() for act in menu.actions() if act.text()]
    menu.close()
    assert offered[-3:] == ["Note the vendor's invoice", "&Copy the report", "&Print…"]


def test_days_without_a_document_say_so(page: ReportsPage, show: Show) -> None:
    pane = show("documents")
    page.documents.days.ask("01/01/2020", "31/01/2020")
    assert not pane.table.isVisible()
    page.documents.days.ask("31/01/2020", "01/01/2020")
    assert pane.making() is None
    assert page.documents.days.end_field.error


# ------------------------------------------------------------------------------- the page


def test_the_report_of_the_last_time_is_shown_again(
    page: ReportsPage, show: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    show("documents")
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    again = ReportsPage(page.documents.workspace, settings)
    qtbot.addWidget(again)
    assert again.current is again.documents
    settings.setValue("reports/shown", "gone")
    other = ReportsPage(page.documents.workspace, settings)
    qtbot.addWidget(other)
    assert other.current is other.billing


@pytest.mark.parametrize(
    "key", ["portfolio", "forecast", "documents", "changes", "usage", "quality"]
)
def test_the_report_that_is_shown_is_the_one_exported(
    page: ReportsPage, show: Show, qtbot: QtBot, tmp_path: Path, key: str
) -> None:
    show(key)
    target = tmp_path / f"{key}.csv"
    with qtbot.waitSignal(page.done, timeout=10_000):
        page.export_to(target)
    assert target.stat().st_size > 100
    assert factories.journal(page.current.workspace.books)[-1].facts["report"] == key


# ------------------------------------------------------------------------------- usage


@pytest.fixture
def used(page: ReportsPage, books: Books, show: Show) -> ReportPane[Any]:
    """One client went beyond its quota in a window that was billed, and in the running one."""
    workspace = page.usage.workspace
    mine = factories.client(books, "Drogues & Cie")
    factories.subscribe(books, mine, "essentiel")
    later = factories.on_day(books, "2026-12-24")
    for documents, day in ((80, "2026-12-20"), (50, "2026-12-23")):
        entered(later, mine, documents, day)
    workspace.books = later
    return show("usage")


def entered(of: Books, client_id: int, documents: int, day: str) -> None:
    catch_up(of)
    reading = UsedReading(date.fromisoformat(day), documents)
    record_reading(of, client_id, reading, preview_reading(of, client_id, reading))


def row_of(pane: ReportPane[Any], client: str) -> dict[str, str]:
    place = column(pane, "Client").index(client)
    titles = [each.title for each in pane.model.columns]
    return {title: pane.model.index(place, at).data() for at, title in enumerate(titles)}


def test_the_use_of_each_client_stands_against_its_quota(used: ReportPane[Any]) -> None:
    row = row_of(used, "Drogues & Cie")
    assert (row["Payer"], row["Plan"], row["Quota"]) == ("Firm", "Essential", "60")
    assert (row["Used"], row["Beyond the quota"]) == ("130", "70")
    assert row["Overage excl. VAT"] == "€22.50"
    assert (row["Expected per month"], row["Plan that fits"]) == ("80", "Pro")
    assert row_of(used, "Cycles")["Used"] == "Not read"
    assert row_of(used, "Cycles")["Saves per month"] == ""
    assert used.counted == "4 client(s)"


def test_the_overage_and_the_saving_are_explained(page: ReportsPage, used: ReportPane[Any]) -> None:
    place = column(used, "Client").index("Drogues & Cie")
    at(used, place, "Overage excl. VAT")
    assert "€22.50" in explained(page).values()
    at(used, place, "Saves per month")
    assert explained(page) == {
        "Expected cost of Essential": "€33.40",
        "Expected cost of Pro": "€26.90",
        "Difference per month": "€6.50",
    }


def test_what_is_not_known_is_not_explained(page: ReportsPage, used: ReportPane[Any]) -> None:
    at(used, column(used, "Client").index("Cycles"), "Saves per month")
    QTest.keyClick(used.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert not opened(ExplanationDialog)
    assert page.current is page.usage


@pytest.mark.parametrize(
    ("by", "groups"),
    [
        (Gathered.PAYER, ["Paid by the firm", "No subscription"]),
        (Gathered.PLAN, ["Business", "Pro", "Essential"]),
        (Gathered.MANAGER, ["Anne", "Zoé", "No manager"]),
    ],
)
def test_the_use_is_gathered_with_sums(
    page: ReportsPage, used: ReportPane[Any], by: Gathered, groups: list[str]
) -> None:
    gather(page, by)
    rows = used.model.rows()
    heads = [row for row in rows if isinstance(row, Group)]
    assert [head.title for head in heads] == groups
    of_them = {head.title: row_of(used, head.title) for head in heads}
    owner = {"payer": "Paid by the firm", "plan": "Essential", "manager": "No manager"}[by.value]
    assert of_them[owner]["Overage excl. VAT"] == "€22.50"
    # How many clients a group has is not cut.
    needed = used.table.fontMetrics().horizontalAdvance(of_them[groups[0]]["Reference"])
    assert used.table.columnWidth(1) > needed
    used.table.group_toggled.emit(0)
    assert len(used.model.rows()) == len(rows) - len(heads[0].rows)


def test_a_client_of_the_use_is_opened(page: ReportsPage, used: ReportPane[Any]) -> None:
    chosen: list[object] = []
    page.client_chosen.connect(chosen.append)
    at(used, column(used, "Client").index("Cycles"), "Client")
    QTest.keyClick(used.table, Qt.Key.Key_Return)
    assert len(chosen) == 1
    used.open_row(QModelIndex())
    assert len(chosen) == 1


def test_days_without_a_window_say_so(
    page: ReportsPage, used: ReportPane[Any], qtbot: QtBot
) -> None:
    page.usage.days.ask("01/01/2020", "31/01/2020")
    qtbot.waitUntil(lambda: not used.is_filled)
    page.usage.days.ask("31/01/2020", "01/01/2020")
    assert page.usage.days.end_field.error
    assert page.usage.making() is None
    assert page.usage.file_name() == "usage--"


# ------------------------------------------------------------------------------- changes


@pytest.fixture
def changed(books: Books, show: Show) -> ReportPane[Any]:
    """An upgrade and a stop, by the acts that do them."""
    factories.pays(books)
    mine = begun(books, "Drogues & Cie", plan="essentiel")
    change(books, mine, Modify("pro"))
    change(books, mine, StopRenewal())
    return show("changes")


def test_a_change_says_what_it_made_of_the_cost(changed: ReportPane[Any]) -> None:
    assert column(changed, "What")[-3:] == [
        "Invitation accepted",
        "Subscription modified",
        "Renewal stopped",
    ]
    assert column(changed, "Client")[-1] == "Drogues & Cie"
    assert column(changed, "Effect per month")[-3:] == ["+€10.90", "+€16.00", ""]
    assert "Essential → Pro" in column(changed, "From → to")[-2]
    assert column(changed, "Effective")[-1] == "22/12/2026"


def test_the_effect_and_what_was_billed_are_explained(
    page: ReportsPage, changed: ReportPane[Any]
) -> None:
    upgrade = changed.model.rowCount() - 2
    at(changed, upgrade, "Effect per month")
    assert explained(page) == {
        "Cost per month after it": "€26.90",
        "Cost per month before it": "−€10.90",
        "Effect per month": "+€16.00",
    }
    at(changed, upgrade, "Billed excl. VAT")
    assert explained(page)["Line credited"] == "€10.90"


@pytest.mark.parametrize("by", [Gathered.ACT, Gathered.AUTHOR, Gathered.MANAGER])
def test_changes_are_gathered_with_sums(
    page: ReportsPage, changed: ReportPane[Any], by: Gathered
) -> None:
    rows = [row for row in changed.model.rows() if not isinstance(row, Group)]
    gather(page, by)
    heads = [row for row in changed.model.rows() if isinstance(row, Group)]
    assert sum(len(head.rows) for head in heads) == len(rows)
    assert len({head.title for head in heads}) == len(heads)
    assert column(changed, "Effect per month")[0]
    changed.table.group_toggled.emit(0)
    assert changed.model.rows()[:2] == heads[:2]
    changed.explain_cell(changed.model.index(0, 0))
    assert not opened(ExplanationDialog)


def test_a_change_leads_to_its_client(page: ReportsPage, changed: ReportPane[Any]) -> None:
    chosen: list[object] = []
    page.client_chosen.connect(chosen.append)
    at(changed, 0, "Day")
    QTest.keyClick(changed.table, Qt.Key.Key_Return)
    changed.open_row(QModelIndex())
    assert len(chosen) == 1


def test_days_without_a_change_say_so(
    page: ReportsPage, changed: ReportPane[Any], qtbot: QtBot
) -> None:
    page.changes.days.ask("01/01/2020", "31/01/2020")
    qtbot.waitUntil(lambda: not changed.is_filled)
    page.changes.days.ask("31/01/2020", "01/01/2020")
    assert page.changes.making() is None
    assert page.changes.file_name() == "changes--"


# ------------------------------------------------------------------------------- quality


@pytest.fixture
def mended(page: ReportsPage, books: Books, show: Show) -> ReportPane[Any]:
    """A number that fails, a double, and nobody who can pay."""
    factories.client(books, "Société Noël", reference="N1", company_number="732829321")
    factories.client(books, "Noël", reference="N2", manager="Anne")
    return show("quality")


def test_what_is_to_be_mended_is_said_with_what_to_do(
    page: ReportsPage, mended: ReportPane[Any]
) -> None:
    titles = [row.title for row in mended.model.rows() if isinstance(row, Group)]
    assert titles == [
        "Company number fails its check",
        "Paid by the firm, without a way to pay",
    ]
    row = row_of(mended, "Société Noël")
    assert (row["Reference"], row["What stands there"]) == ("N1", "732829321")
    assert "would have to end in 0" in row["What is wrong, what to do"]
    assert row_of(mended, "Atelier Noël")["What is wrong, what to do"] == (
        "Declare a card or a mandate: Settings, Payment."
    )
    assert mended.counted == "3 finding(s), 3 client(s)"
    assert not page.quality.totals.isVisible()


def test_doubles_name_each_other(page: ReportsPage, books: Books, show: Show) -> None:
    factories.client(books, "SARL Noël", reference="N1", company_number="732829320")
    factories.client(books, "Noël", reference="N2")
    factories.client(books, "Autre", reference="N3", vat_number="FR44732829320")
    draft = factories.client(books, "Brouillon", reference="N4", status=ClientStatus.DRAFT)
    pane = show("quality")
    said = {
        row.finding: quality_sentence(row, factories.sample_catalogue(), Formats("en"))
        for row in quality_report(books).rows
        if row.client.id != draft
    }
    assert said[Finding.SAME_NAME].startswith("Is it ")
    assert "has the same company or VAT number" in said[Finding.SAME_COMPANY]
    assert row_of(pane, "Brouillon")["What is wrong, what to do"].startswith("Nothing would begin")


def test_findings_are_gathered_otherwise_and_closed(
    page: ReportsPage, mended: ReportPane[Any]
) -> None:
    gather(page, Gathered.MANAGER)
    titles = [row.title for row in mended.model.rows() if isinstance(row, Group)]
    assert titles == ["Anne", "Zoé", "No manager"]
    mended.table.group_toggled.emit(0)
    assert "Atelier Noël" not in column(mended, "Client")
    gather(page, Gathered.NOTHING)
    assert column(mended, "Finding")[0] == "Company number fails its check"
    assert column(mended, "Client") == ["Société Noël", "Atelier Noël", "Cycles"]


def test_a_finding_leads_to_its_client(page: ReportsPage, mended: ReportPane[Any]) -> None:
    chosen: list[object] = []
    page.client_chosen.connect(chosen.append)
    mended.open_row(mended.model.index(0, 0))
    assert chosen == []
    mended.open_row(mended.model.index(1, 0))
    assert len(chosen) == 1
    at(mended, 1, "Client")
    QTest.keyClick(mended.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert not opened(ExplanationDialog)


def test_nothing_to_mend_is_said(page: ReportsPage, books: Books, show: Show) -> None:
    factories.pays(books)
    pane = show("quality")
    assert not pane.is_filled
    assert page.quality.file_name() == "data-quality-2026-11-22"


@pytest.mark.parametrize(
    "key", ["billing", "portfolio", "forecast", "documents", "changes", "quality"]
)
def test_the_report_is_copied_as_it_would_go_into_a_file(
    page: ReportsPage, show: Show, qtbot: QtBot, tmp_path: Path, key: str
) -> None:
    pane = show(key)
    pane.table.setFocus()
    with qtbot.waitSignal(page.done, timeout=10_000) as done:
        QTest.keyClick(pane.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().mimeData()
    lines = copied.text().removesuffix("\r\n").split("\r\n")
    assert done.args == [f"{len(lines) - 1} row(s) copied"]
    with qtbot.waitSignal(page.done, timeout=10_000):
        page.export_to(tmp_path / "report.csv")
    written = (tmp_path / "report.csv").read_text(encoding="utf-8-sig").split("\n")
    assert lines[0].split("\t") == written[0].strip().split(";")
    assert "<table" in copied.html()


def test_nothing_is_copied_of_an_empty_report(page: ReportsPage, show: Show) -> None:
    show("documents")
    page.documents.days.ask("01/01/2020", "31/01/2020")
    page.copy()
    page.documents.days.ask("31/01/2020", "01/01/2020")
    page.copy()
    assert not QGuiApplication.clipboard().text()
    assert not page.acts.copy_button.isEnabled()


# ------------------------------------------------------------------------------- subtotals


def explained(page: ReportsPage) -> dict[str, str]:
    """Press Ctrl+E on the current cell and read the computation."""
    QTest.keyClick(page.current.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    (window,) = opened(ExplanationDialog)
    rows = {row.label: row.figure for part in window.explanation.parts for row in part.rows}
    close_all(ExplanationDialog)
    return rows


def test_a_group_of_the_portfolio_explains_what_it_costs(page: ReportsPage, show: Show) -> None:
    pane = show("portfolio")
    gather(page, Gathered.PAYER)
    at(pane, 0, "Per month")
    assert explained(page) == {
        "Pro, Monthly": "€29.62",
        "Business, Yearly": "€69.00",
        "Sum per month, excl. VAT": "€98.62",
    }


def test_a_group_of_what_was_billed_explains_its_net(page: ReportsPage, show: Show) -> None:
    pane = show("billing")
    group = page.billing.choices.group
    group.setCurrentIndex(group.findData(GroupBy.PAYER))
    group.activated.emit(group.currentIndex())
    at(pane, 0, "Net excl. VAT")
    assert explained(page) == {
        "Business": "€828.00",
        "Pro": "€22.86",
        "Automatic reminders": "€6.76",
        "Net excl. VAT": "€857.62",
    }


def test_the_next_invoice_can_be_noted_at_once(page: ReportsPage, show: Show, qtbot: QtBot) -> None:
    pane = show("documents")
    at(pane, 0, "Vendor invoice")
    row = pane.table.currentIndex().row()
    QTest.keyClick(pane.table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "F-1")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: column(pane, "Vendor invoice")[row] == "F-1")
    assert pane.table.currentIndex().row() == row
    assert pane.table.hasFocus()
