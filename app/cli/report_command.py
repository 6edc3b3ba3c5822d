"""`forfait report …`: a report of any kind as a file."""

import argparse

from PySide6.QtCore import QCoreApplication

from app.cli.desk import Desk
from app.cli.failures import Failed
from app.cli.figures import euros
from app.domain.billing import Payer
from app.domain.catalogue import Catalogue
from app.domain.forecast import MOST, YEAR
from app.services.catalogue import catalogue
from app.services.renewal_list import RenewalParameters, latest_day
from app.services.reports.billing import BillingParameters
from app.services.reports.billing_file import billing_file
from app.services.reports.billing_groups import GroupBy
from app.services.reports.changes import ChangesParameters
from app.services.reports.changes_file import changes_file
from app.services.reports.documents import DocumentsParameters
from app.services.reports.documents_file import documents_file
from app.services.reports.exporting import Exported, Making, export_report
from app.services.reports.forecast import ForecastParameters
from app.services.reports.forecast_file import forecast_file
from app.services.reports.invoices_file import invoices_file
from app.services.reports.portfolio import PortfolioParameters
from app.services.reports.portfolio_file import portfolio_file
from app.services.reports.quality_file import quality_file
from app.services.reports.rebilling import RebillingParameters, RebillState
from app.services.reports.rebilling_file import rebilling_file
from app.services.reports.renewals_file import export_renewals
from app.services.reports.runs_file import runs_file
from app.services.reports.usage import UsageParameters
from app.services.reports.usage_file import usage_file
from app.views.formatting import Formats
from app.views.invoices.words import invoices_words
from app.views.renewals.words import renewal_words
from app.views.reports.changes_words import changes_words
from app.views.reports.documents_words import documents_words
from app.views.reports.forecast_words import forecast_words
from app.views.reports.portfolio_words import portfolio_words
from app.views.reports.quality_words import quality_words
from app.views.reports.rebilling_words import rebilling_words, runs_words
from app.views.reports.usage_words import usage_words
from app.views.reports.words import billing_words, rows_counted, sums_said


def report(desk: Desk, asked: argparse.Namespace) -> int:
    """Write the report and say what it holds."""
    known = catalogue(desk.books)
    done = _written(desk, asked, known)
    said = QCoreApplication.translate("CommandLine", "{file}: {rows}, {amounts}.")
    if not done.totals:
        said = QCoreApplication.translate("CommandLine", "{file}: {rows}.")
    sentence = said.format(
        file=done.path.name,
        rows=rows_counted(done),
        amounts=sums_said(done.totals, known.currency, desk.formats),
    )
    desk.answer_of_file(
        sentence,
        done.missing,
        file=str(done.path),
        rows=done.rows,
        **{name: euros(figure) for name, figure in done.totals.items()},
        sha256=done.sha256,
    )
    return 0


def _written(desk: Desk, asked: argparse.Namespace, known: Catalogue) -> Exported:
    """Write the report that was asked for."""
    if asked.report == "renewals":
        words = renewal_words(known, desk.formats)
        return export_renewals(desk.books, _renewals(desk, asked), words, asked.out)
    return export_report(desk.books, _making(desk, asked, known), asked.out)


def _renewals(desk: Desk, asked: argparse.Namespace) -> RenewalParameters:
    _check_days(desk, asked)
    last = latest_day(desk.books.today())
    if asked.end > last:
        raise Failed(
            QCoreApplication.translate(
                "CommandLine", "Renewals are known up to {last}, not to {end}. Ask for fewer days."
            ).format(last=desk.formats.day(last), end=desk.formats.day(asked.end))
        )
    payer = Payer(asked.payer) if asked.payer else None
    return RenewalParameters(asked.start, asked.end, payer)


def _making(desk: Desk, asked: argparse.Namespace, known: Catalogue) -> Making:
    """Return how the report that was asked for is made."""
    if hasattr(asked, "start"):
        _check_days(desk, asked)
        return _of_days(asked, known, desk.formats)
    formats = desk.formats
    match asked.report:
        case "quality":
            return quality_file(quality_words(known, formats))
        case "runs":
            return runs_file(runs_words(known, formats))
        case "invoices":
            return invoices_file(invoices_words(known, formats))
        case "forecast":
            return forecast_file(_months(asked.months), forecast_words(known, formats))
        case _:
            on = PortfolioParameters(asked.on or desk.books.today())
            return portfolio_file(on, portfolio_words(known, formats))


def _of_days(asked: argparse.Namespace, known: Catalogue, formats: Formats) -> Making:
    """Return how a report of a period is made."""
    start, end = asked.start, asked.end
    match asked.report:
        case "billing":
            group_by = GroupBy(asked.by) if asked.by else GroupBy.NONE
            billing = BillingParameters(start=start, end=end, group_by=group_by)
            return billing_file(billing, billing_words(known, formats))
        case "documents":
            documents = DocumentsParameters(start, end)
            return documents_file(documents, documents_words(known, formats))
        case "changes":
            return changes_file(ChangesParameters(start, end), changes_words(known, formats))
        case "usage":
            return usage_file(UsageParameters(start, end), usage_words(known, formats))
        case _:
            state = RebillState(asked.state) if asked.state else None
            rebilling = RebillingParameters(start, end, state)
            return rebilling_file(rebilling, rebilling_words(known, formats))


def _months(asked: int | None) -> ForecastParameters:
    if asked is not None and not 1 <= asked <= MOST:
        raise Failed(
            QCoreApplication.translate(
                "CommandLine", "A forecast is of 1 to {most} months, not of {months}."
            ).format(most=MOST, months=asked)
        )
    return ForecastParameters(asked or YEAR)


def _check_days(desk: Desk, asked: argparse.Namespace) -> None:
    if asked.end < asked.start:
        raise Failed(
            QCoreApplication.translate(
                "CommandLine", "The report ends on {end}, before it begins on {start}. Swap them."
            ).format(end=desk.formats.day(asked.end), start=desk.formats.day(asked.start))
        )
