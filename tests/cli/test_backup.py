"""`backup` and `restore`: what they answer, what they leave, and what they refuse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from app.models.copies import content_of
from app.paths import paths
from app.services.backups import look_into_copy
from app.services.journal import Books
from app.services.settings import FirmCard, change_firm, firm
from tests.cli.ran import Forfait
from tests.factories import client, journal


def test_a_copy_goes_out_and_back(forfait: Forfait, office: Books, tmp_path: Path) -> None:
    change_firm(office, FirmCard(name="Cabinet Lemaire"))
    client(office)
    copy = tmp_path / "copie.db"
    ran = forfait("backup", "--out", copy)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == f"{copy}: copied and checked.\n"
    change_firm(office, FirmCard(name="Cabinet Autre"))
    ran = forfait("restore", copy, "--json", today="2026-11-23")
    assert (ran.status, ran.err) == (0, "")
    assert (ran.facts["clients"], ran.facts["day"]) == (1, "2026-11-22")
    assert firm(office).name == "Cabinet Lemaire"
    assert look_into_copy(office, Path(ran.facts["kept"])).firm == "Cabinet Autre"
    assert journal(office)[-1].act == "restored"
    assert forfait("check", today="2026-11-23").status == 0


def test_restoring_says_what_and_where_what_it_replaced_is_kept(
    forfait: Forfait, office: Books, tmp_path: Path
) -> None:
    client(office)
    forfait("backup", "--out", tmp_path / "copie.db", "--json")
    ran = forfait("restore", tmp_path / "copie.db")
    assert ran.out.startswith("Restored from copie.db: 1 client")
    assert "before-restore.db" in ran.out


def test_a_copy_of_an_empty_file_has_no_day(forfait: Forfait, tmp_path: Path) -> None:
    forfait("backup", "--out", tmp_path / "copie.db", folder=tmp_path / "neuf")
    ran = forfait("restore", tmp_path / "copie.db", "--json")
    assert (ran.facts["clients"], ran.facts["day"]) == (0, None)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("missing.db", "There is no file missing.db there."),
        ("letter.db", "letter.db is not a data file of Forfait."),
        ("forfait.db", "forfait.db is the data file that is open."),
    ],
)
def test_what_is_no_copy_is_refused(
    forfait: Forfait, office: Books, data_dir: Path, name: str, said: str
) -> None:
    (data_dir / "letter.db").write_text("Dear client" * 500, encoding="utf-8")
    before = content_of(office.database)
    ran = forfait("restore", data_dir / name)
    assert (ran.status, ran.out) == (1, "")
    assert said in ran.err
    assert content_of(office.database) == before


def test_a_copy_into_a_folder_that_is_missing_is_refused(
    forfait: Forfait, office: Books, tmp_path: Path
) -> None:
    ran = forfait("backup", "--out", tmp_path / "nowhere" / "copie.db")
    assert ran.status == 1
    assert "does not exist" in ran.err
    assert firm(office) == FirmCard()


def test_nothing_is_restored_under_an_open_window(
    forfait: Forfait, office: Books, data_dir: Path, tmp_path: Path
) -> None:
    forfait("backup", "--out", tmp_path / "copie.db")
    change_firm(office, FirmCard(name="Cabinet Autre"))
    window = QLockFile(str(paths(data_dir).lock))
    assert window.tryLock(0)
    ran = forfait("restore", tmp_path / "copie.db")
    window.unlock()
    assert ran.status == 1
    assert "Close its window" in ran.err
    assert firm(office).name == "Cabinet Autre"
