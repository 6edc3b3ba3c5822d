"""The words of an exported billing report; the command line uses them too."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import assert_never

from app.domain.billing import BilledLine, Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.services.reports.billing import BillingParameters
from app.services.reports.billing_columns import LineWords
from app.services.reports.billing_file import BillingWords
from app.services.reports.billing_groups import GroupBy, GroupKey
from app.services.reports.billing_rows import BilledClient
from app.services.reports.billing_summary import SummaryColumn, SummaryWords
from app.services.reports.exporting import Exported, FileWords
from app.views import labels
from app.views.formatting import Formats, minor_places
from app.views.labels.source import Labels
from app.views.reports.headings import billing_heading
from app.views.reports.paper_words import paper_words


def billing_words(catalogue: Catalogue, formats: Formats) -> BillingWords:
    """Return everything that the billing report says, naming plans as the catalogue does."""
    file = file_words(Labels.tr("Billing", "report"), catalogue.currency, formats)
    return BillingWords(
        file=file,
        lines=line_words(catalogue, formats),
        summary=SummaryWords(
            groups_title=Labels.tr("Groups", "report sheet"),
            rates_title=Labels.tr("VAT by rate", "report sheet"),
            total=file.total,
            heading=lambda column: _summary_headings()[column],
            group=lambda group_by, key: group_name(group_by, key, catalogue, formats),
        ),
        parameters=lambda asked: parameter_rows(asked, catalogue, formats),
    )


def file_words(title: str, currency: str, formats: Formats) -> FileWords:
    """Return what every exported report says beside its own table."""
    return FileWords(
        title=title,
        total=Labels.tr("Total"),
        parameters_title=Labels.tr("Parameters", "report sheet"),
        moment=lambda moment: (Labels.tr("Exported", "report parameter"), formats.moment(moment)),
        paper=paper_words(formats),
        places=minor_places(currency),
    )


def rows_counted(done: Exported) -> str:
    """Say how many rows a file holds, in the word for what they are: "12 clients"."""
    match done.report:
        case "portfolio" | "clients" | "bulk_report":
            return labels.clients(done.rows)
        case "documents":
            return labels.documents(done.rows)
        case _:
            return labels.lines(done.rows)


def sums_said(totals: Mapping[str, int], currency: str, formats: Formats) -> str:
    """Say what the rows of a file add up to: "net €10.00, VAT €2.00, gross €12.00"."""
    said = {
        "net": Labels.tr("net {amount}"),
        "vat": Labels.tr("VAT {amount}"),
        "gross": Labels.tr("gross {amount}"),
        "expected": Labels.tr("expected {amount}"),
        "overage": Labels.tr("of which overage {amount}"),
        "monthly": Labels.tr("{amount} a month"),
        "overage_billed": Labels.tr("overage {amount}"),
        "saves": Labels.tr("fitting plans save {amount} a month"),
    }
    return ", ".join(
        said[name].format(amount=formats.amount(figure, currency))
        for name, figure in totals.items()
    )


def line_words(catalogue: Catalogue, formats: Formats) -> LineWords:
    """Return how each line is worded."""

    def comment(line: BilledLine) -> str:
        return labels.line_sentence(line, formats, catalogue.currency)

    return LineWords(
        heading=billing_heading,
        payer=labels.payer_name,
        kind=labels.line_kind_name,
        plan=lambda code: labels.plan_name(catalogue, code, formats.language),
        add_on=lambda code: labels.add_on_name(catalogue, code, formats.language),
        comment=comment,
    )


def group_name(group_by: GroupBy, key: GroupKey, catalogue: Catalogue, formats: Formats) -> str:
    """Return how a group of lines is called."""
    match key:
        case BilledClient():
            return labels.client_named(key.name, key.reference)
        case Payer():
            return labels.payer_name(key)
        case Interval():
            return labels.interval_name(key)
        case "":
            return Labels.tr("No manager", "report group")
        case _ if group_by is GroupBy.MONTH:
            return formats.month_title(datetime.strptime(f"{key}-01", "%Y-%m-%d").date())  # noqa: DTZ007
        case _ if group_by is GroupBy.PLAN:
            return labels.plan_name(catalogue, key, formats.language)
        case _:
            return key


def group_by_name(group_by: GroupBy) -> str:
    """Return what lines can be gathered by."""
    match group_by:
        case GroupBy.NONE:
            return Labels.tr("Nothing", "report grouping")
        case GroupBy.CLIENT:
            return Labels.tr("Client", "report grouping")
        case GroupBy.PAYER:
            return Labels.tr("Payer", "report grouping")
        case GroupBy.PLAN:
            return Labels.tr("Plan", "report grouping")
        case GroupBy.INTERVAL:
            return Labels.tr("Interval", "report grouping")
        case GroupBy.MANAGER:
            return Labels.tr("Manager", "report grouping")
        case GroupBy.MONTH:
            return Labels.tr("Month", "report grouping")
        case _:
            assert_never(group_by)


def parameter_rows(
    asked: BillingParameters, catalogue: Catalogue, formats: Formats
) -> Sequence[tuple[str, str]]:
    """Return a label and a value for everything that was asked."""
    everything = Labels.tr("All", "report parameter")
    plan = labels.plan_name(catalogue, asked.plan, formats.language) if asked.plan else everything
    return (
        (Labels.tr("From", "report parameter"), formats.day(asked.start)),
        (Labels.tr("To, included", "report parameter"), formats.day(asked.end)),
        (
            Labels.tr("Payer", "report parameter"),
            labels.payer_name(asked.payer) if asked.payer else everything,
        ),
        (Labels.tr("Plan", "report parameter"), plan),
        (
            Labels.tr("Interval", "report parameter"),
            labels.interval_name(asked.interval) if asked.interval else everything,
        ),
        (
            Labels.tr("Manager", "report parameter"),
            everything if asked.manager is None else asked.manager,
        ),
        (Labels.tr("Grouped by", "report parameter"), group_by_name(asked.group_by)),
    )


def _summary_headings() -> dict[SummaryColumn, str]:
    return {
        SummaryColumn.GROUP: Labels.tr("Group", "report column"),
        SummaryColumn.LINES: Labels.tr("Lines", "report column"),
        SummaryColumn.CLIENTS: Labels.tr("Clients", "report column"),
        SummaryColumn.VAT_RATE: Labels.tr("VAT rate", "report column"),
        SummaryColumn.UNIT_PRICE: Labels.tr("Unit price excl. VAT", "report column"),
        SummaryColumn.DISCOUNT: Labels.tr("Discount", "report column"),
        SummaryColumn.NET: Labels.tr("Net", "report column"),
        SummaryColumn.VAT: Labels.tr("VAT", "report column"),
        SummaryColumn.GROSS: Labels.tr("Gross", "report column"),
        SummaryColumn.PREVIOUS_NET: Labels.tr("Net, previous period", "report column"),
        SummaryColumn.DIFFERENCE: Labels.tr("Difference", "report column"),
    }
