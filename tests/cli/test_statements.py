"""`forfait statements`."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from app.domain.billing import Payer
from app.services.journal import Books
from tests.cli.ran import Forfait
from tests.factories import client, subscribe


@pytest.fixture
def paid(office: Books) -> Books:
    for number, payer in enumerate((Payer.FIRM, Payer.FIRM, Payer.CLIENT)):
        subscribe(office, client(office, f"Client {number}", reference=f"D{number}"), payer=payer)
    return office


def test_a_file_for_each_client(forfait: Forfait, paid: Books, tmp_path: Path) -> None:
    ran = forfait("statements", "--period", "2026-11", "--out", tmp_path, "--json")
    assert (ran.status, ran.err) == (0, "")
    assert ran.facts["clients"] == 2
    names = [file["file"] for file in ran.facts["files"]]
    assert names == ["D0 Client 0 2026-11.pdf", "D1 Client 1 2026-11.pdf"]
    for name in names:
        (page,) = PdfReader(tmp_path / name).pages
        assert "Client statement" in page.extract_text()
    ran = forfait("statements", "--period", "2026-11", "--out", tmp_path)
    assert "2 clients, net " in ran.out


def test_characters_that_the_font_lacks_are_said(
    forfait: Forfait, paid: Books, tmp_path: Path
) -> None:
    subscribe(paid, client(paid, "שלום SA", reference="D7"))
    asked = ("statements", "--period", "2026-11")
    for out in (("--out", tmp_path), ("--one-file", tmp_path / "all.pdf")):
        ran = forfait(*asked, *out)
        assert ran.out.endswith(
            ". 8 characters are not in the font of printed reports and are shown as □.\n"
        )
        assert forfait(*asked, *out, "--json").facts["missing_characters"] == 8


def test_one_file_for_all_or_of_one_client(forfait: Forfait, paid: Books, tmp_path: Path) -> None:
    file = tmp_path / "relevés.pdf"
    ran = forfait("statements", "--period", "2026-Q4", "--one-file", file)
    assert ran.out.startswith("relevés.pdf: 2 clients, net ")
    assert len(PdfReader(file).pages) == 2
    ran = forfait(
        *("statements", "--period", "2026", "--one-file", file, "--client", "D1", "--json")
    )
    assert (ran.facts["clients"], len(PdfReader(file).pages)) == (1, 1)
    assert ran.facts["file"] == str(file)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["--period", "2026-11", "--client", "D77"], "No client has the reference D77."),
        (["--period", "2026-11", "--client", "D2"], "The firm was billed for no client"),
        (["--period", "2025-01-01..2025-02-28"], "from 01/01/2025 to 28/02/2025"),
    ],
)
def test_nothing_to_state_is_said(
    forfait: Forfait, paid: Books, tmp_path: Path, asked: list[str], said: str
) -> None:
    ran = forfait("statements", *asked, "--out", tmp_path)
    assert ran.status == 1
    assert said in ran.err
    assert not list(tmp_path.glob("*.pdf"))


def test_a_file_of_another_kind_is_refused(forfait: Forfait, paid: Books, tmp_path: Path) -> None:
    ran = forfait("statements", "--period", "2026-11", "--one-file", tmp_path / "a.xlsx")
    assert ran.status == 1
    assert "a.xlsx has no ending that is known" in ran.err


def test_files_that_could_not_be_put_in_place_are_said(
    forfait: Forfait, paid: Books, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace, count = Path.replace, [0]

    def rename(path: Path, other: Path) -> Path:
        count[0] += 1
        if count[0] > 1:
            raise PermissionError(13, "held")
        return replace(path, other)

    monkeypatch.setattr(Path, "replace", rename)
    ran = forfait("statements", "--period", "2026-11", "--out", tmp_path)
    assert ran.status == 1
    assert "1 of 2 were written." in ran.err
    assert "1 client, net " in ran.out


@pytest.mark.parametrize(
    "period", ["2026-13", "2026-Q5", "26", "2026-11-31..2026-12-01", "..", "x"]
)
def test_a_period_that_is_none_is_refused(forfait: Forfait, tmp_path: Path, period: str) -> None:
    ran = forfait("statements", "--period", period, "--out", tmp_path)
    assert ran.status == 2
    assert f"{period!r} is not a period" in ran.err


def test_days_the_wrong_way_round_are_refused(forfait: Forfait, tmp_path: Path) -> None:
    ran = forfait("statements", "--period", "2026-12-01..2026-11-01", "--out", tmp_path)
    assert ran.status == 2
    assert "ends before it begins" in ran.err
