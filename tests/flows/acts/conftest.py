"""The sample portfolio as a new data folder has it, copied for each test."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from app.models.database import open_database
from app.services.first_run import prepare
from app.services.journal import Books
from app.services.sample import fill_sample
from app.services.settings import add_card
from app.views.resources import resources_dir
from tests import factories
from tests.flows.desk import Clock


@cache
def sample() -> bytes:
    """Fill a file once a run: the sample takes a second, a copy of it a millisecond."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "forfait.db")
        database = open_database(path)
        prepare(database)
        today = Clock(factories.day(factories.TODAY))
        books = Books(database, today, factories.AUTHOR)
        fill_sample(books, resources_dir(), "Cabinet Lemaire")
        add_card(books, label="Visa", last_four="4242")
        database.close()
        return path.read_bytes()


@pytest.fixture
def books(tmp_path: Path, clock: Clock) -> Iterator[Books]:
    """The sample portfolio on 22 November 2026; the firm has a card."""
    path = tmp_path / "forfait.db"
    path.write_bytes(sample())
    made = Books(open_database(path), clock, factories.AUTHOR)
    yield replace(made, today=clock)
    made.database.close()
