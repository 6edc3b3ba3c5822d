"""The chores with translations, done with Qt's real tools on a program of two sentences."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import tasks

SCRIPTS = Path(sys.executable).parent

PROGRAM = """
class Window(QWidget):
    def say(self, count):
        self.setWindowTitle(self.tr("Clients"))
        self.label.setText(self.tr("%n client(s)", "", count))
"""

SENTENCES = {("Window", "Clients", "", False), ("Window", "%n client(s)", "", True)}


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "app"
    folder.mkdir()
    (folder / "window.py").write_text(PROGRAM)
    return folder


@pytest.fixture
def folder(tmp_path: Path, sources: Path) -> Path:
    """A folder of .ts files as lupdate makes them: nothing is translated yet."""
    made = tmp_path / "translations"
    tasks.update_translations(SCRIPTS, made, sources)
    return made


def translate_all(ts: Path) -> None:
    text = ts.read_text(encoding="utf-8").replace(' type="unfinished"', "")
    text = text.replace("<translation></", "<translation>Texte</")
    ts.write_text(text.replace("<numerusform></", "<numerusform>%n texte</"), encoding="utf-8")


def test_sentences_are_collected_and_english_holds_plurals_alone(folder: Path) -> None:
    assert tasks.sentences(tasks.ts_file(folder, "fr")) == SENTENCES
    assert tasks.sentences(tasks.ts_file(folder, "nl")) == SENTENCES
    assert tasks.sentences(tasks.ts_file(folder, "en")) == {("Window", "%n client(s)", "", True)}


def test_updating_keeps_what_was_translated(folder: Path, sources: Path) -> None:
    translate_all(tasks.ts_file(folder, "fr"))
    before = tasks.ts_file(folder, "fr").read_text(encoding="utf-8")
    tasks.update_translations(SCRIPTS, folder, sources)
    assert tasks.ts_file(folder, "fr").read_text(encoding="utf-8") == before


def test_only_what_is_missing_or_outdated_is_built(folder: Path) -> None:
    assert tasks.build_translations(SCRIPTS, folder) == 3
    assert tasks.build_translations(SCRIPTS, folder) == 0
    newer = tasks.ts_file(folder, "fr").with_suffix(".qm").stat().st_mtime + 1
    os.utime(tasks.ts_file(folder, "fr"), (newer, newer))
    assert tasks.build_translations(SCRIPTS, folder) == 1


def test_complete_translations_pass(folder: Path, sources: Path) -> None:
    for language in tasks.COMPLETE_LANGUAGES:
        translate_all(tasks.ts_file(folder, language))
    tasks.check_translations(SCRIPTS, folder, sources)


@pytest.mark.parametrize("language", tasks.COMPLETE_LANGUAGES)
def test_an_unfinished_sentence_is_refused(folder: Path, sources: Path, language: str) -> None:
    for complete in set(tasks.COMPLETE_LANGUAGES) - {language}:
        translate_all(tasks.ts_file(folder, complete))
    with pytest.raises(subprocess.CalledProcessError):
        tasks.check_translations(SCRIPTS, folder, sources)


def test_a_new_sentence_is_refused_until_the_files_have_it(folder: Path, sources: Path) -> None:
    (sources / "window.py").write_text(PROGRAM.replace("Clients", "All clients"))
    with pytest.raises(tasks.ChoreFailed, match=r"forfait_fr\.ts is behind the sources"):
        tasks.check_translations(SCRIPTS, folder, sources)


def test_a_chore_that_does_not_exist_shows_those_that_do(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert tasks.main(["translations"]) == 2
    assert "translations update" in capsys.readouterr().err


def test_a_program_that_is_not_installed_is_named(tmp_path: Path) -> None:
    with pytest.raises(tasks.ChoreFailed, match="pyside6-lupdate is not installed"):
        tasks.update_translations(tmp_path, tmp_path)
