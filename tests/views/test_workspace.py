"""Asking, acting, and the one broadcast of what an act touched."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import Refusal, Refused
from app.services.changes import Changes
from app.services.client_detail import client_detail
from app.services.client_values import ClientFields
from app.services.clients import archive, create_client, delete_draft
from app.services.journal import Books
from app.services.renewals import CaughtUp
from app.views.formatting import Formats
from app.views.workspace import Workspace
from tests import factories


class Desk:
    def __init__(self, books: Books) -> None:
        self.day = date.fromisoformat(factories.TODAY)
        self.workspace = Workspace(replace(books, today=lambda: self.day), Formats("en"))
        self.heard: list[Changes] = []
        self.workspace.changed.connect(self.heard.append)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    books = factories.stocked(tmp_path)
    desk = Desk(books)
    desk.workspace.apply(create_client, ClientFields(legal_name="First", country="FR"))
    desk.heard.clear()
    yield desk
    books.database.close()


def test_a_query_tells_nobody(desk: Desk) -> None:
    found = desk.workspace.ask(client_detail, 1)
    assert found is not None
    assert found.fields.legal_name == "First"
    assert desk.heard == []


def test_a_command_tells_what_it_touched_and_returns_its_result(desk: Desk) -> None:
    fields = ClientFields(legal_name="Second", country="FR")
    client_id, changes = desk.workspace.apply(create_client, fields)
    assert changes == Changes(clients=frozenset({client_id}))
    assert desk.heard == [changes]


def test_a_refused_command_tells_nobody_and_writes_nothing(desk: Desk) -> None:
    before = factories.tables(desk.workspace.books)
    with pytest.raises(Refused) as refused:
        desk.workspace.apply(archive, 1)
    assert refused.value.reason is Refusal.STATUS_FORBIDS
    assert desk.heard == []
    assert factories.tables(desk.workspace.books) == before


def test_the_renewals_of_a_new_day_are_told_before_the_act(desk: Desk) -> None:
    books = desk.workspace.books
    renewed = factories.client(books)
    factories.subscribe(books, renewed)
    desk.day = date(2026, 12, 23)
    desk.workspace.apply(delete_draft, 1)
    assert desk.heard == [
        Changes(clients=frozenset({renewed})),
        Changes(clients=frozenset({1})),
    ]
    assert factories.subscription(books, renewed).period.start == date(2026, 12, 22)


def test_a_clock_that_went_back_refuses_the_act(desk: Desk) -> None:
    before = factories.tables(desk.workspace.books)
    desk.day = date(2026, 11, 21)
    with pytest.raises(Refused) as refused:
        desk.workspace.apply(delete_draft, 1)
    assert refused.value.reason is Refusal.DAY_BEFORE_LATEST
    assert desk.heard == []
    assert factories.tables(desk.workspace.books) == before


@pytest.mark.parametrize(
    ("result", "told"),
    [
        (Changes(firm=True), Changes(firm=True)),
        ((7, Changes(catalogue=True)), Changes(catalogue=True)),
        (
            CaughtUp(None, date(2026, 11, 22), changes=Changes(clients=frozenset({3}))),
            Changes(clients=frozenset({3})),
        ),
        (Changes(), None),
        (None, None),
        ((), None),
        ("words", None),
    ],
)
def test_what_is_announced(desk: Desk, result: object, told: Changes | None) -> None:
    desk.workspace.announce(result)
    assert desk.heard == ([] if told is None else [told])
