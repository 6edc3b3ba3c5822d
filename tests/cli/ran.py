"""The command line in process: what each command answered, and nothing left behind."""

import io
import json
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from app.main import main
from app.views.language import Translations

TODAY = "2026-11-22"


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command answered."""

    status: int
    out: str
    err: str

    @property
    def facts(self) -> Any:  # noqa: ANN401 - JSON may be anything
        """Its JSON."""
        return json.loads(self.out)


Forfait = Callable[..., Ran]
"""`forfait("advance", "--json", today="2027-01-22")`."""


@contextmanager
def command_line(application: QCoreApplication, data_dir: Path) -> Iterator[Forfait]:
    """Run commands in English on a data folder, as on 22 November 2026 or on another day."""
    locale, root = QLocale(), logging.getLogger()
    handlers, level = list(root.handlers), root.level

    def run(
        *arguments: object, today: str = TODAY, lang: str = "en", folder: Path | None = None
    ) -> Ran:
        general = ["--data-dir", folder or data_dir, "--today", today, "--lang", lang]
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            try:
                status = main([str(argument) for argument in (*general, *arguments)])
            except SystemExit as left:
                status = int(left.code or 0)
        return Ran(status, out.getvalue(), err.getvalue())

    try:
        yield run
    finally:
        for translations in application.findChildren(Translations):
            translations.clear()
            translations.deleteLater()
        QLocale.setDefault(locale)
        for handler in [h for h in root.handlers if h not in handlers]:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)
