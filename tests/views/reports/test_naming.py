"""What the groups and the columns of a report are called."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.billing import Payer
from app.services.catalogue import catalogue
from app.services.reports.billing import BillingParameters, billing_report
from app.services.reports.billing_groups import GroupBy
from app.views.formatting import Formats
from app.views.reports.columns import ReportCells
from app.views.reports.words import group_name
from tests import factories

ENGLISH = Formats("en")


@pytest.mark.parametrize(
    ("group_by", "key", "name"),
    [
        (GroupBy.PLAN, "pro", "Pro"),
        (GroupBy.MANAGER, "pro", "pro"),
        (GroupBy.MONTH, "2026-10", "October 2026"),
        (GroupBy.MANAGER, "2026-10", "2026-10"),
        (GroupBy.MANAGER, "", "No manager"),
        (GroupBy.PAYER, Payer.CLIENT, "Client"),
    ],
)
def test_a_group_is_called_by_what_was_grouped(
    tmp_path: Path, qapp: object, group_by: GroupBy, key: Payer | str, name: str
) -> None:
    known = catalogue(factories.stocked(tmp_path))
    assert group_name(group_by, key, known, ENGLISH).replace("\u00a0", " ") == name


@pytest.mark.parametrize(
    ("start", "end", "title"),
    [
        (date(2026, 11, 1), date(2026, 11, 30), "October 2026"),
        (date(2026, 11, 12), date(2026, 11, 22), "Period before"),
        (date(2026, 2, 1), date(2027, 2, 28), "Period before"),
    ],
    ids=["a month", "a part of a month", "thirteen months"],
)
def test_only_a_whole_month_before_is_called_by_its_name(
    tmp_path: Path, qapp: object, start: date, end: date, title: str
) -> None:
    books = factories.stocked(tmp_path)
    report = billing_report(books, BillingParameters(start=start, end=end, compare=True))
    columns = {c.name: c for c in ReportCells(report, catalogue(books), ENGLISH).columns()}
    assert columns["previous"].title.replace("\u00a0", " ") == title
