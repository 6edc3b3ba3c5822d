"""The renewals as a file: spreadsheet and calendar hold the same, and the journal notes both."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from app.domain.billing import Payer
from app.domain.change import Modify, StopRenewal
from app.services.exports.writing import CannotWrite, WritingFailure
from app.services.journal import Books
from app.services.progress import Cancelled
from app.services.renewal_list import RenewalParameters, RenewalRow
from app.services.reports.exporting import Exported
from app.services.reports.renewals_file import RenewalWords, export_renewals
from tests import factories
from tests.builders import day
from tests.events import Event, read_events
from tests.services.reports.test_billing_file import read_csv, read_xlsx
from tests.services.reports.words import file_words, named

NOON = datetime(2026, 11, 22, 12, 30, tzinfo=UTC)
DECEMBER = RenewalParameters(day("2026-12-01"), day("2026-12-31"))


def why(row: RenewalRow) -> str:
    return ", ".join(reason.cause.value for reason in row.renewal.reasons)


WORDS = RenewalWords(
    file=file_words("Renewals"),
    heading=named,
    payer=named,
    interval=named,
    plan=str.title,
    add_on=str.title,
    why=why,
    summary=lambda row: f"{row.client.name}: {row.renewal.price}",
    description=why,
    parameters=lambda asked: [(name, str(value)) for name, value in asked.facts().items()],
)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    """A downgrade with a service that stays, an end, and a client that pays."""
    made = replace(factories.stocked(tmp_path, "2026-11-10"), now=lambda: NOON)
    one = factories.client(made, "=Martin", reference="0012", manager="Anne")
    two, three = factories.client(made, "Zoé, Ève"), factories.client(made, "Durand")
    factories.subscribe(made, one, "pro", add_ons=["archivage"])
    factories.subscribe(made, two)
    factories.subscribe(made, three, payer=Payer.CLIENT)
    factories.modify(made, one, Modify(plan="essentiel"))
    factories.modify(made, two, StopRenewal())
    yield factories.on_day(made, "2026-11-22")
    made.database.close()


def export(
    books: Books, target: Path, asked: RenewalParameters = DECEMBER, **more: object
) -> Exported:
    return export_renewals(books, asked, WORDS, target, **more)  # type: ignore[arg-type]


def events(path: Path) -> list[Event]:
    return read_events(path.read_bytes())


def test_a_workbook_has_a_row_a_renewal_and_its_total(books: Books, tmp_path: Path) -> None:
    done = export(books, tmp_path / "r.xlsx")
    headings, rows, last = read_xlsx(tmp_path / "r.xlsx")
    assert headings == [
        *("day", "client_code", "client", "plan", "interval", "add_ons"),
        *("price_now", "price_then", "difference", "why", "payer", "manager"),
    ]
    first, ends, paying = rows
    assert first["day"] == datetime(2026, 12, 10)  # noqa: DTZ001 - as a workbook holds days
    assert (first["client_code"], first["client"], first["manager"]) == ("0012", "=Martin", "Anne")
    assert (first["plan"], first["add_ons"], first["why"]) == ("Essentiel", "Archivage", "plan")
    assert (first["price_now"], first["price_then"], first["difference"]) == (30.23, 14.23, -16)
    assert (ends["price_now"], ends["price_then"], ends["difference"]) == (10.9, None, None)
    assert ends["why"] == "stopped"
    assert (paying["payer"], paying["why"]) == ("client", None)
    assert last["price_then"] == pytest.approx(25.13)
    assert (done.rows, done.totals) == (3, {"net": 2513})


def test_a_csv_is_the_same_and_runs_nothing(books: Books, tmp_path: Path) -> None:
    export(books, tmp_path / "r.csv", replace(DECEMBER, payer=Payer.FIRM))
    rows = read_csv(tmp_path / "r.csv")
    assert [(row["day"], row["client"], row["price_then"]) for row in rows] == [
        ("10/12/2026", "'=Martin", "14,23"),
        ("10/12/2026", "Zoé, Ève", ""),
    ]


def test_a_calendar_has_an_event_a_renewal(books: Books, tmp_path: Path) -> None:
    done = export(books, tmp_path / "r.ICS")
    found = events(tmp_path / "r.ICS")
    assert [each.summary for each in found] == [
        "=Martin: 1423",
        "Zoé, Ève: None",
        "Durand: 1090",
    ]
    assert [each.categories for each in found] == [["firm"], ["firm"], ["client"]]
    assert {each.stamp for each in found} == {NOON}
    assert (done.report, done.rows, done.totals) == ("renewals", 3, {"net": 2513})


def test_an_event_keeps_its_name_when_exported_again(books: Books, tmp_path: Path) -> None:
    export(books, tmp_path / "one.ics")
    factories.modify(books, 3, StopRenewal())
    later = factories.on_day(books, "2026-11-30")
    export(later, tmp_path / "two.ics", RenewalParameters(day("2026-11-30"), day("2027-01-31")))
    before, after = (
        {(e.uid, e.day) for e in events(tmp_path / f"{name}.ics")} for name in ("one", "two")
    )
    assert before < after
    assert len({uid for uid, _ in after}) == len(after)
    other = factories.stocked(tmp_path, "2026-11-10")
    for _ in range(3):
        factories.subscribe(other, factories.client(other))
    export(factories.on_day(other, "2026-11-22"), tmp_path / "other.ics")
    assert not {uid for uid, _ in before} & {e.uid for e in events(tmp_path / "other.ics")}
    other.database.close()


@pytest.mark.parametrize("ending", ["ics", "xlsx", "csv"])
def test_the_export_is_noted_with_its_digest(books: Books, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"r.{ending}"
    done = export(books, target)
    noted = factories.journal(books)[-1]
    assert noted.act == "exported"
    assert noted.facts == {
        "report": "renewals",
        "parameters": {"start": "2026-12-01", "end": "2026-12-31", "payer": None},
        "net": 2513,
        "currency": "EUR",
        "moment": NOON.isoformat(),
        "rows": 3,
        "file": target.name,
        "sha256": done.sha256,
    }
    assert done.sha256 == sha256(target.read_bytes()).hexdigest()


def test_time_comes_first(books: Books, tmp_path: Path) -> None:
    later = factories.on_day(books, "2026-12-11")
    done = export(later, tmp_path / "r.ics")
    assert done.rows == 0
    assert factories.journal(books)[-2].act == "advanced"


def test_what_cannot_be_written_leaves_nothing(books: Books, tmp_path: Path) -> None:
    before = factories.tables(books)
    for target, reason in (
        (tmp_path / "r.docx", WritingFailure.FORMAT_UNKNOWN),
        (tmp_path / "no" / "r.ics", WritingFailure.FOLDER_MISSING),
    ):
        with pytest.raises(CannotWrite) as caught:
            export(books, target)
        assert caught.value.reason is reason

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        export(books, tmp_path / "r.ics", progress=stop)
    assert not list(tmp_path.glob("*.ics"))
    assert factories.tables(books) == before
