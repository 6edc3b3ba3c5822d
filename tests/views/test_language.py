import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QLabel

from app.domain.calendar import Interval
from app.views import labels
from app.views.language import (
    LANGUAGES,
    PSEUDO_LANGUAGE,
    Translations,
    chosen_language,
    lengthened,
    system_languages,
)
from tests.views.speaking import compiled, speaking


@pytest.mark.parametrize(
    ("asked", "saved", "system", "chosen"),
    [
        ("nl", "fr", ["en-GB"], "nl"),
        ("NL_be", "fr", [], "nl"),
        ("", "en", ["fr-FR"], "en"),
        ("", "", ["fr-BE", "nl-BE"], "fr"),
        ("", "", ["de-LU", "en-US"], "en"),
        ("xx", "yy", ["zz"], "fr"),
        ("french", "", ["nl"], "nl"),
        ("", "", [], "fr"),
    ],
)
def test_the_first_language_that_is_ours_is_chosen(
    asked: str, saved: str, system: list[str], chosen: str
) -> None:
    assert chosen_language(asked=asked, saved=saved, system=system) == chosen


def test_the_system_names_its_languages() -> None:
    assert chosen_language(system=system_languages()) in LANGUAGES


def test_each_language_speaks_for_itself(qapp: object) -> None:
    said = []
    for language in LANGUAGES:
        with speaking(language) as translations:
            assert translations.language == language
            said.append(labels.without_effect())
    assert said == [
        "Sans effet tant que le renouvellement est arrêté",
        "Without effect while renewal is stopped",
        "Zonder gevolg zolang de verlenging is stopgezet",
    ]
    assert labels.without_effect() == said[1]  # the source, once nothing is installed


@pytest.mark.parametrize(
    ("language", "cancel", "three"),
    [
        ("fr", "Annuler", "1\u202f234 clients"),
        ("en", "Cancel", "1,234 clients"),
        ("nl", "Annuleren", "1.234 klanten"),
    ],
)
def test_qt_speaks_it_too_and_counts_in_it(
    qapp: object, language: str, cancel: str, three: str
) -> None:
    with speaking(language):
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
        assert QLocale().language() == QLocale(language).language()
        assert labels.clients(1234) == three


def test_windows_hear_that_the_language_changed(qapp: QApplication) -> None:
    class Hearing(QLabel):
        heard = 0

        def changeEvent(self, event: QEvent) -> None:
            self.heard += event.type() is QEvent.Type.LanguageChange

    label = Hearing()
    with speaking("fr"):
        qapp.processEvents()
        assert label.heard
    label.deleteLater()


def test_a_second_language_takes_the_place_of_the_first(qapp: QApplication) -> None:
    with speaking("fr") as translations:
        translations.use("nl", compiled())
        assert labels.per_interval(Interval.MONTHLY) == "per maand"
        translations.use("en", compiled())
        assert labels.per_interval(Interval.MONTHLY) == "per month"


def test_without_its_file_the_source_is_spoken_and_the_log_says_so(
    qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    before = QLocale()
    translations = Translations(qapp)
    with caplog.at_level(logging.WARNING):
        translations.use("fr", tmp_path)
    assert "forfait_fr.qm" in caplog.text
    assert labels.without_effect() == "Without effect while renewal is stopped"
    translations.clear()
    translations.deleteLater()
    QLocale.setDefault(before)


def test_the_pseudo_language_lengthens_everything_and_loses_nothing(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PSEUDO_LANGUAGE, "1")
    with speaking("fr"):
        assert labels.without_effect().startswith("[Wîthöüt éfféçt")
        assert labels.clients(12).startswith("[12 ")
        assert "9" in labels.days_of(9, total=30)
        assert "30" in labels.days_of(9, total=30)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("&Save", "&S"),
        ("%n of {total}", "%n"),
        ("%Ln of {total}", "{total}"),
        ("<b>{name}</b>", "<b>{name}</b>"),
        ("a &amp; b", "&amp;"),
    ],
)
def test_what_is_filled_in_stays_as_it_is(text: str, kept: str) -> None:
    assert kept in lengthened(text)
    assert len(lengthened(text)) > 1.3 * len(text)


def test_nothing_stays_nothing() -> None:
    assert [lengthened(""), lengthened(" ")] == ["", " "]
