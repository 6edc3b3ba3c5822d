"""What every command works with: the open books, the language, and where its answer goes."""

import argparse
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.author import author
from app.cli.passwords import OF_THE_FILE, password_for
from app.models.database import open_database
from app.models.protection import Key, is_protected, key_of
from app.paths import Paths
from app.services.first_run import prepare
from app.services.journal import Books
from app.views import labels
from app.views.formatting import Formats


@dataclass(frozen=True, slots=True)
class Desk:
    """The open books of one command."""

    books: Books
    formats: Formats
    as_json: bool

    def answer(self, sentence: str, **facts: object) -> None:
        """Print a sentence, or the facts as JSON where that was asked for; a day is ISO text."""
        answer(sentence, as_json=self.as_json, **facts)

    def answer_of_file(self, sentence: str, missing: int, **facts: object) -> None:
        """Answer with what a file holds, and how many characters of its pages the fonts lack."""
        if missing:
            sentence = f"{sentence} {labels.missing_characters(missing)}"
        self.answer(sentence, **facts, missing_characters=missing)


def answer(sentence: str, *, as_json: bool, **facts: object) -> None:
    """Print a sentence, or its facts as JSON, where there are no books either."""
    print(json.dumps(facts, ensure_ascii=False, default=str) if as_json else sentence)


@contextmanager
def open_desk(asked: argparse.Namespace, paths: Paths, language: str) -> Iterator[Desk]:
    """Open the books for a command and close them after it.

    Raises `CannotOpenError` where the file cannot be opened, and `Failed` without its password.
    """
    database = open_database(paths.database, _key(paths.database))
    try:
        prepare(database)
        books = Books(database, lambda: asked.today or date.today(), author())  # noqa: DTZ011
        yield Desk(books, Formats(language), getattr(asked, "json", False))
    finally:
        database.close()


def _key(path: Path) -> Key | None:
    return key_of(path, password_for(path, OF_THE_FILE)) if is_protected(path) else None
