"""The command line in process: `forfait("advance", today=…)` gives status, stdout and stderr."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from app.main import main
from app.models.database import copy_to, open_database
from app.services.journal import Books
from app.views.language import Translations
from tests.cli.ran import Forfait, Ran
from tests.factories import pays, stocked

TODAY = "2026-11-22"


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A data folder that does not exist yet."""
    return tmp_path / "données"


@pytest.fixture
def forfait(
    qapp: QCoreApplication, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> Iterator[Forfait]:
    """Run a command in English on the data folder, as on 22 November 2026 or on `today`."""
    locale, root = QLocale(), logging.getLogger()
    handlers, level = list(root.handlers), root.level

    def run(*arguments: object, today: str = TODAY, lang: str = "en", folder: object = None) -> Ran:
        general = ["--data-dir", folder or data_dir, "--today", today, "--lang", lang]
        try:
            status = main([str(argument) for argument in (*general, *arguments)])
        except SystemExit as left:
            status = int(left.code or 0)
        found = capsys.readouterr()
        return Ran(status, found.out, found.err)

    yield run
    for translations in qapp.findChildren(Translations):
        translations.clear()
        translations.deleteLater()
    QLocale.setDefault(locale)
    for handler in [h for h in root.handlers if h not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


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
