"""A table that is on the screen, written as it stands there."""

from pathlib import Path

from python_calamine import CalamineWorkbook

from app.services.exports.sheet import Column, ColumnKind, Sheet
from app.services.reports.exporting import FileWords, export_report
from app.services.reports.shown_file import shown_file
from tests import factories
from tests.services.exports.on_paper import PAPER

WORDS = FileWords(
    title="Clients actifs",
    total="Total",
    parameters_title="Paramètres",
    moment=lambda moment: ("Exporté", moment.isoformat()),
    paper=PAPER,
)


def sheet(*, summed: bool) -> Sheet:
    columns = (
        Column("Client", ColumnKind.TEXT),
        Column("Par mois", ColumnKind.AMOUNT, summed=summed),
    )
    return Sheet(title="", columns=columns, rows=[["Anne", 1090], ["Béa", 2690]])


def written(tmp_path: Path, *, summed: bool) -> list[list[object]]:
    of = factories.stocked(tmp_path)
    target = tmp_path / "list.xlsx"
    asked = {"tab": "active"}
    making = shown_file(
        "clients", sheet(summed=summed), WORDS, asked=asked, parameters=(("Filtre", "Pro"),)
    )
    exported = export_report(of, making, target)
    entry = factories.journal(of)[-1]
    assert (entry.facts["report"], entry.facts["parameters"]) == ("clients", asked)
    assert (exported.rows, entry.facts["sha256"]) == (2, exported.sha256)
    book = CalamineWorkbook.from_path(target)
    assert ["Filtre", "Pro"] in book.get_sheet_by_name("Paramètres").to_python()
    return [list(row) for row in book.get_sheet_by_name("Clients actifs").to_python()]


def test_what_adds_up_has_a_total(tmp_path: Path) -> None:
    assert written(tmp_path, summed=True) == [
        ["Client", "Par mois"], ["Anne", 10.9], ["Béa", 26.9], ["Total", 37.8],
    ]  # fmt: skip


def test_what_does_not_add_up_has_none(tmp_path: Path) -> None:
    assert written(tmp_path, summed=False) == [
        ["Client", "Par mois"],
        ["Anne", 10.9],
        ["Béa", 26.9],
    ]
