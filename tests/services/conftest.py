"""A ledger for each test, over a copy of one file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.reports.billed_books import Ledger, make_template, open_copy


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "cabinet.forfait"
    make_template(path)
    return path


@pytest.fixture
def ledger(template: Path, tmp_path: Path) -> Iterator[Ledger]:
    opened = open_copy(template, tmp_path)
    yield opened
    opened.database.close()
