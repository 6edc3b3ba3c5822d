from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from app.models.database import copy_to, open_database
from app.services.journal import Books
from tests.cli.ran import Forfait, command_line
from tests.factories import pays, stocked


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A data folder that does not exist yet."""
    return tmp_path / "données"


@pytest.fixture
def forfait(qapp: QCoreApplication, data_dir: Path) -> Iterator[Forfait]:
    with command_line(qapp, data_dir) as run:
        yield run


@pytest.fixture
def office(data_dir: Path, tmp_path: Path) -> Books:
    """The data folder's own books, with the sample catalogue and a way to pay."""
    data_dir.mkdir()
    of = stocked(tmp_path)
    copy_to(of.database, data_dir / "forfait.db")
    of.database.close()
    books = replace(of, database=open_database(data_dir / "forfait.db"))
    pays(books)
    return books
