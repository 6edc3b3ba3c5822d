"""The window with references, managers and tags: what each row changes, and what the end says."""

from pathlib import Path

import pytest

from app.services.imports.checked_row import State
from app.services.imports.fields import Field
from app.services.journal import Books
from app.views.imports.check_filter import Group
from app.views.imports.footer import Step
from app.views.widgets.table_header import Sorting
from tests import factories
from tests.views.imports.conftest import Desk
from tests.views.imports.test_use import line, model_of, shown

FILE = """Client;Reference;Tags
Moulin Bleu;N1;VIP
Cave Roy;D2;
Nobody;N3;
"""


@pytest.fixture
def books(tmp_path: Path) -> Books:
    of = factories.stocked(tmp_path)
    factories.client(of, "Moulin Bleu", reference="D1")
    factories.client(of, "Cave Roy", reference="D2")
    return of


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "dossiers.csv"
    path.write_text(FILE, encoding="utf-8")
    return path


def test_the_check_says_what_each_row_changes(desk: Desk, file: Path) -> None:
    desk.check_file(file)
    assert desk.window.windowTitle() == "Import references, managers and tags"
    chip = desk.window.pages.check.filter.chip(Group.UNCHANGED)
    assert (chip.isVisible(), chip.text()) == (True, "Unchanged (1)")
    desk.window.pages.check.filter.switch(Group.UNCHANGED, on=True)
    assert line(desk, 2) == {
        "Row": "2",
        "State": "Note",
        "Reference": "N1",
        "Legal name": "Moulin Bleu",
        "Tags": "VIP",
        "Client": "Moulin Bleu",
        "What changes": "Reference: D1 → N1 · Tags filled in: VIP",
    }
    assert (line(desk, 3)["State"], line(desk, 3)["What changes"]) == ("Unchanged", "")
    assert (line(desk, 4)["State"], line(desk, 4)["Client"]) == ("Rejected", "")
    desk.stand_on(2, Field.REFERENCE)
    assert "It takes the place of D1." in desk.explanation()
    desk.stand_on(3, Field.TAGS)
    assert "The client has all of this already: nothing changes." in desk.explanation()


def test_what_follows_is_sorted_and_copied(desk: Desk, file: Path) -> None:
    desk.check_file(file)
    view, model = desk.window.pages.check.view, model_of(desk)
    last = model.columnCount() - 1
    for column in (last - 1, last):
        view.order_by([Sorting(column, descending=True)])
        desk.settle()
    copied = model.columns[last].copied
    assert copied is not None
    assert copied(model.row(model.row_of(2))) == "Reference: D1 → N1 · Tags filled in: VIP"


def test_the_end_says_how_many_clients_changed(desk: Desk, file: Path) -> None:
    desk.check_file(file)
    assert desk.count(State.UNCHANGED) == 1
    desk.go()
    assert desk.at(Step.IMPORT)
    said = shown(desk)
    assert "1 row(s) imported, 1 row(s) rejected" in said
    assert "1 client(s) changed. 1 row(s) would have changed nothing." in said
    assert "Subscriptions stay as they are." in said
