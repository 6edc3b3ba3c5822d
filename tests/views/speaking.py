"""For tests: the program in one of its languages, from the translations as they are committed."""

import shutil
import subprocess
import sysconfig
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from app.views.language import Translations
from app.views.resources import resource


@contextmanager
def speaking(language: str) -> Iterator[Translations]:
    """Speak a language meanwhile; an application has to exist."""
    application = QCoreApplication.instance()
    assert application is not None
    before = QLocale()
    translations = Translations(application)
    translations.use(language, compiled())
    try:
        yield translations
    finally:
        translations.clear()
        translations.deleteLater()
        QLocale.setDefault(before)


@cache
def compiled() -> Path:
    """A folder with the .qm of every language, made once a run."""
    folder = Path(_folder().name)
    lrelease = shutil.which("pyside6-lrelease", path=sysconfig.get_path("scripts"))
    assert lrelease is not None
    for ts in resource("translations").glob("*.ts"):
        qm = folder / f"{ts.stem}.qm"
        subprocess.run([lrelease, "-silent", str(ts), "-qm", str(qm)], check=True)
    return folder


@cache
def _folder() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory(prefix="forfait-translations-")
