"""What a report says, in plain words of the tests."""

from collections.abc import Sequence
from datetime import UTC
from enum import Enum

from app.domain.billing import BilledLine
from app.services.reports.billing import BillingParameters
from app.services.reports.billing_columns import LineWords
from app.services.reports.billing_file import BillingWords
from app.services.reports.billing_groups import GroupBy, GroupKey
from app.services.reports.billing_rows import BilledClient
from app.services.reports.billing_summary import SummaryWords
from app.services.reports.exporting import FileWords
from tests.services.exports.on_paper import PAPER


def named(member: Enum) -> str:
    return str(member.value)


def group(_group_by: GroupBy, key: GroupKey) -> str:
    match key:
        case BilledClient():
            return key.name
        case Enum():
            return named(key)
        case _:
            return key


def comment(line: BilledLine) -> str:
    base = f"{line.price} × {line.span.days}/{line.period.days}"
    return base if line.credited is None else f"{base}, billed on {line.credited.day}"


def asked(parameters: BillingParameters) -> Sequence[tuple[str, str]]:
    return [(name, str(value)) for name, value in parameters.facts().items()]


def file_words(title: str) -> FileWords:
    return FileWords(
        title=title,
        total="Total",
        parameters_title="Parameters",
        moment=lambda moment: ("moment", moment.astimezone(UTC).strftime("%d/%m/%Y %H:%M")),
        paper=PAPER,
    )


WORDS = BillingWords(
    file=file_words("Billing"),
    lines=LineWords(
        heading=named,
        payer=named,
        kind=named,
        plan=str.title,
        add_on=str.title,
        comment=comment,
    ),
    summary=SummaryWords(
        groups_title="Groups", rates_title="VAT", total="Total", heading=named, group=group
    ),
    parameters=asked,
)
