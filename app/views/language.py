"""The language of the program: which one, and the translations of it.

`FORFAIT_PSEUDO_LANGUAGE` in the environment lengthens every string, to show what would be cut.
"""

import logging
import os
import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from app.views.resources import ResourceMissing, resource

LANGUAGES = {"fr": "Français", "en": "English", "nl": "Nederlands"}
"""What can be chosen, each under the name that it gives itself."""

PSEUDO_LANGUAGE = "FORFAIT_PSEUDO_LANGUAGE"

_log = logging.getLogger(__name__)


def chosen_language(*, asked: str = "", saved: str = "", system: Sequence[str] = ()) -> str:
    """The first that is one of ours: asked for at the start, saved in the settings, the system's.

    Regions are left out, and French is the last resort.

    >>> chosen_language(saved="", system=["de-LU", "nl-BE", "fr-FR"])
    'nl'
    """
    for wanted in (asked, saved, *system):
        code = re.split("[-_]", wanted.strip().lower())[0]
        if code in LANGUAGES:
            return code
    return "fr"


def system_languages() -> list[str]:
    """The languages of the system's user, the preferred one first."""
    return QLocale.system().uiLanguages()


class Translations(QObject):
    """The translators that are installed in the application. One exists, as its child."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._installed: list[QTranslator] = []
        self.language = "en"

    def use(self, language: str, folder: Path | None = None) -> None:
        """Speak `language` from now on; windows that are open get Qt's LanguageChange.

        Without its translation the program speaks the English of its source, and the log says so.
        """
        self.clear()
        self.language = language
        # Counts (%Ln), spin boxes and calendars follow the language, not the system.
        QLocale.setDefault(QLocale(language))
        for_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._load(Path(for_qt), f"qtbase_{language}.qm")
        self._load(folder or translations_folder(), f"forfait_{language}.qm")
        if os.environ.get(PSEUDO_LANGUAGE):
            self._install(PseudoTranslator(self))

    def clear(self) -> None:
        """Take the translators out again."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()

    def _load(self, folder: Path, name: str) -> None:
        translator = QTranslator(self)
        if translator.load(str(folder / name)):
            self._install(translator)
        else:
            translator.deleteLater()
            _log.warning("no translation %s", name)

    def _install(self, translator: QTranslator) -> None:
        QCoreApplication.installTranslator(translator)
        self._installed.append(translator)


class PseudoTranslator(QTranslator):
    """Lengthens every string by a third and accents it; what is filled in stays as it is."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, /, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return lengthened(source)


def lengthened(text: str) -> str:
    """`text` as a long language would have it: its placeholders, mnemonic and mark-up untouched.

    >>> lengthened("&Save {name}")
    '[&Sàvé {name} ····]'
    """
    if not text.strip():
        return text
    parts = _KEPT.split(text)
    accented = "".join(
        part if place % 2 else part.translate(_ACCENTS) for place, part in enumerate(parts)
    )
    padding = "·" * max(3, len(text) // 3)
    return f"[{accented} {padding}]"


def translations_folder() -> Path:
    """Where the program's own translations are."""
    try:
        return resource("translations")
    except ResourceMissing:
        return Path()


_KEPT = re.compile(r"(\{[^}]*\}|%L?[0-9n]|<[^>]*>|&[a-z]+;|&\w)")
_ACCENTS = str.maketrans("aeiouyAEIOUYcn", "àéîöüÿÀÉÎÖÜŸçñ")
