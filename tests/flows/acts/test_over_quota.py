"""Who is over quota and paid for by the firm gets the plan that fits: by what is on the screen.

Nothing but visible labels, at most forty inputs, a picture after each of them. Where the variable
FORFAIT_PICTURES names a folder, the pictures are left there.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QFileDialog, QTableView
from python_calamine import CalamineWorkbook

from app.domain.billing import Payer
from app.domain.bulk import BulkPreview
from app.domain.bulk_change import BulkChange
from app.services.bulk import preview_bulk
from app.services.check import check
from app.services.client_filter import ClientFilter, QuotaState
from app.services.client_lists import Tab
from app.services.journal import Books
from app.services.portfolio import ordered_ids
from app.views.bulk.window import BulkWindow
from app.views.reports.saving import FOLDER
from app.views.theme import Scheme, apply_theme
from tests import factories
from tests.flows import person
from tests.flows.desk import Clock, Desk, close_desk, open_desk
from tests.flows.filmed import Film
from tests.views.speaking import speaking

MOST_INPUTS = 40


@dataclass(frozen=True)
class Words:
    """What stands on the screen, in one language."""

    language: str
    quota: str
    over: str
    payer: str
    firm: str
    change: str
    fits: str
    promise: str
    confirm: str
    report: str
    result: str
    back: str
    undo: str
    export: str
    leave: str
    undone: str


ENGLISH = Words(
    language="en",
    quota="Quota",
    over="Over quota",
    payer="Payer",
    firm="Firm",
    change="Plan…",
    fits="The best fit for each",
    promise="I confirm",
    confirm="Change ",
    report="Report, client by client",
    result="Result",
    back="Take back for this client…",
    undo="Undo it",
    export="Export…",
    leave="Close",
    undone="Undone",
)
FRENCH = Words(
    language="fr",
    quota="Quota",
    over="Quota dépassé",
    payer="Payeur",
    firm="Cabinet",
    change="Forfait…",
    fits="Le plus adapté à chacun",
    promise="Je confirme",
    confirm="Modifier ",
    report="Compte rendu, client par client",
    result="Résultat",
    back="Annuler pour ce client…",
    undo="Annuler l’acte",
    export="Exporter…",
    leave="Fermer",
    undone="Annulé",
)
"""The same desk in French."""


@pytest.fixture(params=[ENGLISH, FRENCH], ids=lambda words: words.language)
def words(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Words]:
    apply_theme(qapp, Scheme.LIGHT)
    with speaking(request.param.language):
        yield request.param


@pytest.fixture
def film(tmp_path: Path, words: Words) -> Film:
    kept = os.environ.get("FORFAIT_PICTURES")
    folder = Path(kept, words.language) if kept else tmp_path / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    return Film(folder)


def over_quota(books: Books) -> list[int]:
    wanted = ClientFilter(payers=frozenset({Payer.FIRM}), quotas=frozenset({QuotaState.OVER}))
    return list(ordered_ids(books, Tab.ACTIVE, (), wanted))


def test_the_clients_over_quota_get_the_plan_that_fits(
    books: Books, clock: Clock, settings: QSettings, tmp_path: Path, words: Words, film: Film
) -> None:
    settings.setValue(FOLDER, str(tmp_path))
    needy = over_quota(books)
    expected = preview_bulk(books, needy, Tab.ACTIVE, BulkChange(fits=True))
    desk = Desk(open_desk(books, settings, words.language), books, clock)
    try:
        _find(film, words)
        assert len(person.cells(desk.list, "Client")) == len(needy) > 10
        bulk = _move(film, words, desk)
        report = _confirm(film, words, bulk)
        changed = expected.totals.clients
        assert report.model().rowCount() == changed
        taken_back = str(report.model().index(0, 0).data())
        _take_one_back(film, words, bulk, report, taken_back)
        _export(film, words, tmp_path)
    finally:
        close_desk(desk.window)
    assert len(film.inputs) <= MOST_INPUTS
    assert len(list(film.folder.glob("*.png"))) >= len(film.inputs)
    (file,) = tmp_path.glob("*.xlsx")
    rows = CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()
    assert len(rows) == 1 + changed + 1
    assert [row[2] for row in rows].count(words.undone) == 1
    assert check(books).complaints == ()
    fitting = {
        row.client_id: row.outcome.preview.after.next_plan
        for row in expected.rows
        if isinstance(row.outcome, BulkPreview)
    }
    now = {each: factories.running(books, each).next_plan for each in fitting}
    assert sum(now[each] == fitting[each] for each in fitting) == changed - 1


def _find(film: Film, words: Words) -> None:
    """Two chips: over quota, paid by the firm."""
    film.click(words.quota)
    film.choose(words.over)
    film.key("Esc")
    film.click(words.payer)
    film.choose(words.firm)
    film.key("Esc")


def _move(film: Film, words: Words, desk: Desk) -> BulkWindow:
    """Select all of them and ask for the plan that fits; the cost is seen before anything."""
    film.click_row(desk.list, str(desk.list.model().index(0, 0).data()))
    film.key("Ctrl+A")
    film.click(words.change, _reckoned)
    # The last line of the list that has the focus now.
    film.key("End", _reckoned)
    (bulk,) = person.windows(BulkWindow)
    assert bulk.choices.plan.currentText() == words.fits
    return bulk


def _confirm(film: Film, words: Words, bulk: BulkWindow) -> QTableView:
    film.click(words.promise)
    film.click(words.confirm, lambda: bulk.outcome is not None)
    return person.table(words.report, bulk)


def _take_one_back(
    film: Film, words: Words, bulk: BulkWindow, report: QTableView, name: str
) -> None:
    film.click_row(report, name)
    film.click(words.back)
    film.click(words.undo, lambda: words.undone in person.cells(report, words.result))


def _export(film: Film, words: Words, folder: Path) -> None:
    film.click(words.export)
    film.key("Return", lambda: bool(list(folder.glob("*.xlsx"))))
    assert not person.windows(QFileDialog)
    film.click(words.leave)


def _reckoned() -> bool:
    """Whether the preview is that of what is chosen."""
    (bulk,) = person.windows(BulkWindow)
    return not bulk.is_busy and bulk.context is not None
