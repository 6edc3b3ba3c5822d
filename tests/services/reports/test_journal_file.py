"""The journal as a file: a row for each client of each act, read back by other programs."""

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from io import StringIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.domain.change import Modify, StopRenewal
from app.services.client_values import ClientFields
from app.services.clients import create_client, invite
from app.services.exports.writing import CannotWrite, WritingFailure
from app.services.journal import Books, Facts
from app.services.journal_list import JournalFilter, entry_ids
from app.services.progress import Cancelled
from app.services.reports.exporting import Exported, FileWords, export_report
from app.services.reports.journal_file import JournalColumn, JournalWords, journal_file
from tests import factories
from tests.services.exports.on_paper import PAPER
from tests.views.client import staging

NOON = datetime(2026, 11, 22, 12, 30, tzinfo=UTC)


def change(act: str, act_facts: Facts, facts: Facts) -> str:
    return f"{act} {sorted(act_facts)} {sorted(facts)}"


WORDS = JournalWords(
    file=FileWords(
        title="Journal",
        total="Total",
        parameters_title="Parameters",
        moment=lambda moment: ("exported", moment.isoformat()),
        paper=PAPER,
    ),
    heading=lambda column: column.value,
    clock=lambda moment: f"{moment:%H:%M}",
    act=lambda act, _facts: act,
    change=change,
    parameters=(("asked", "all"),),
)


@pytest.fixture
def firm(tmp_path: Path) -> Books:
    """An upgrade, a stop with a scheduled day, an invitation of two, and who did nothing."""
    books = replace(factories.stocked(tmp_path), now=lambda: NOON)
    factories.pays(books)
    client_id = factories.client(books, "=Martin", reference="0012")
    factories.subscribe(books, client_id, on="2026-11-22")
    staging.modify(books, client_id, Modify(plan="pro"))
    staging.modify(books, client_id, StopRenewal())
    clients = [create_client(books, ClientFields(name))[0] for name in ("Zoé", "Ève")]
    invite(books, tuple(clients))
    return books


def export(
    books: Books,
    target: Path,
    wanted: JournalFilter | None = None,
    **other: Any,  # noqa: ANN401
) -> Exported:
    asked = wanted or JournalFilter()
    return export_report(
        books, journal_file(asked, entry_ids(books, asked), WORDS), target, **other
    )


def test_every_client_of_every_act_has_a_row(firm: Books, tmp_path: Path) -> None:
    target = tmp_path / "journal.xlsx"
    exported = export(firm, target)
    book = openpyxl.load_workbook(target, data_only=True)
    values: list[tuple[Any, ...]] = list(book.worksheets[0].values)
    headings, *rows, total = values
    assert list(headings) == [column.value for column in JournalColumn]
    read = [dict(zip(map(str, headings), row, strict=True)) for row in rows]
    assert [row["act"] for row in read] == [
        "invited",
        "invited",
        "client_created",
        "client_created",
        "renewal_stopped",
        "subscription_modified",
        "accepted",
        "payment_method_added",
    ]
    assert [row["client"] for row in read[:2]] == ["Ève", "Zoé"]
    stopped, modified, accepted, paid = read[4:]
    assert stopped["effective"] == datetime(2026, 12, 22)  # noqa: DTZ001 - as a sheet has it
    assert stopped["day"] == datetime(2026, 11, 22)  # noqa: DTZ001
    assert (stopped["time"], stopped["author"]) == ("12:30", factories.AUTHOR)
    assert (stopped["client_code"], stopped["client"]) == ("0012", "=Martin")
    assert "before" in stopped["change"]
    assert stopped["net"] is None
    noted = factories.noted(firm, 1)
    assert noted["today"] == 0
    upgrade = round(modified["net"] * 100)
    assert upgrade > 0
    assert accepted["net"] == 10.9
    assert paid["client"] is None
    assert round(dict(zip(headings, total, strict=True))["net"] * 100) == 1090 + upgrade
    assert (exported.totals["acts"], exported.rows) == (7, 8)
    parameters = [tuple(row) for row in book.worksheets[1].values]
    assert ("asked", "all") in [row[:2] for row in parameters]


def test_a_csv_holds_what_was_filtered_and_runs_nothing(firm: Books, tmp_path: Path) -> None:
    target = tmp_path / "journal.csv"
    export(firm, target, JournalFilter(acts=frozenset({"renewal_stopped"})))
    text = target.read_bytes().decode("utf-8-sig")
    (row,) = csv.DictReader(StringIO(text, newline=""), delimiter=";")
    assert (row["client"], row["client_code"]) == ("'=Martin", "0012")
    assert (row["day"], row["effective"]) == ("22/11/2026", "22/12/2026")


def test_the_export_is_noted_with_what_was_asked_and_its_digest(
    firm: Books, tmp_path: Path
) -> None:
    target = tmp_path / "journal.csv"
    exported = export(firm, target, JournalFilter(author=factories.AUTHOR, text="martin"))
    noted = factories.journal(firm)[-1]
    assert noted.act == "exported"
    assert noted.facts["report"] == "journal"
    assert noted.facts["parameters"]["text"] == "martin"
    assert (noted.facts["acts"], noted.facts["rows"]) == (7, 8)
    assert noted.facts["file"] == "journal.csv"
    assert noted.facts["sha256"] == exported.sha256 == sha256(target.read_bytes()).hexdigest()


def test_what_cannot_be_written_leaves_nothing(firm: Books, tmp_path: Path) -> None:
    before = factories.tables(firm)
    with pytest.raises(CannotWrite) as caught:
        export(firm, tmp_path / "journal.docx")
    assert caught.value.reason is WritingFailure.FORMAT_UNKNOWN

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    stopping: Callable[[int, int], None] = stop
    with pytest.raises(Cancelled):
        export(firm, tmp_path / "journal.xlsx", progress=stopping)
    assert not list(tmp_path.glob("*journal*"))
    assert factories.tables(firm) == before


def test_an_empty_journal_has_its_headings_alone(tmp_path: Path) -> None:
    books = factories.stocked(tmp_path)
    target = tmp_path / "journal.csv"
    exported = export(books, target)
    assert (exported.totals["acts"], exported.rows) == (0, 0)
    assert len(target.read_text(encoding="utf-8-sig").splitlines()) == 1
