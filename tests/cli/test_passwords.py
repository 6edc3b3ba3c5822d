"""A protected file on the command line: its password from the environment, or asked for."""

import sys
from pathlib import Path

import pytest

from app.cli import passwords
from app.cli.passwords import OF_A_COPY, OF_THE_FILE
from app.models.database import open_database
from app.models.protection import is_protected, key_of
from app.services.journal import Books
from app.services.protection import change_password, set_password
from tests.cli.ran import Forfait
from tests.factories import client

FIRST, SECOND = "un mot de passe", "un autre mot de passe"


@pytest.fixture
def protected(office: Books) -> Books:
    client(office)
    set_password(office, FIRST)
    return office


@pytest.fixture(autouse=True)
def nobody_at_the_keyboard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)


def test_without_its_password_nothing_is_done(forfait: Forfait, protected: Books) -> None:
    ran = forfait("clients")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err == (
        f"{protected.database.path} is protected by a password. "
        "Give it in the environment, as FORFAIT_PASSWORD.\n"
    )


@pytest.mark.usefixtures("protected")
def test_the_environment_gives_it(forfait: Forfait, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OF_THE_FILE, FIRST)
    assert forfait("check").status == 0
    monkeypatch.setenv(OF_THE_FILE, SECOND)
    ran = forfait("check")
    assert ran.status == 1
    assert ran.err.startswith("This password does not open forfait.db in ")


@pytest.mark.usefixtures("protected")
def test_on_a_terminal_it_is_asked_for(forfait: Forfait, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def typed(said: str) -> str:
        asked.append(said)
        return FIRST

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(passwords, "getpass", typed)
    assert forfait("check").status == 0
    assert asked == ["Password of forfait.db: "]


def test_a_copy_has_the_password_of_its_file(
    forfait: Forfait, protected: Books, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OF_THE_FILE, FIRST)
    copy = tmp_path / "copie.db"
    assert forfait("backup", "--out", copy).status == 0
    assert is_protected(copy)
    assert forfait("restore", copy).status == 0
    assert is_protected(protected.database.path)


def test_a_copy_of_another_password_needs_it(
    forfait: Forfait, protected: Books, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OF_THE_FILE, FIRST)
    copy = tmp_path / "copie.db"
    forfait("backup", "--out", copy)
    path = protected.database.path
    opened = open_database(path, key_of(path, FIRST))
    change_password(Books(opened, protected.today, "C. Lemaire", protected.now), FIRST, SECOND)
    monkeypatch.setenv(OF_THE_FILE, SECOND)
    ran = forfait("restore", copy)
    assert ran.status == 1
    assert ran.err.endswith("Give it in the environment, as FORFAIT_COPY_PASSWORD.\n")
    monkeypatch.setenv(OF_A_COPY, FIRST)
    assert forfait("restore", copy).status == 0
    assert forfait("check").status == 0


def test_a_protected_copy_replaces_a_file_that_is_lost(
    forfait: Forfait, protected: Books, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OF_THE_FILE, FIRST)
    copy = tmp_path / "copie.db"
    forfait("backup", "--out", copy)
    protected.database.path.write_bytes(b"gone")
    monkeypatch.setenv(OF_A_COPY, FIRST)
    assert forfait("restore", copy).status == 0
    assert forfait("check").status == 0
