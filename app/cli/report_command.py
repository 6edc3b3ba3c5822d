"""`forfait report billing`: what was billed in a period, as a file."""

import argparse

from PySide6.QtCore import QCoreApplication

from app.cli.desk import Desk
from app.cli.failures import Failed
from app.cli.figures import euros
from app.services.catalogue import catalogue
from app.services.reports.billing import BillingParameters
from app.services.reports.billing_file import billing_file
from app.services.reports.billing_groups import GroupBy
from app.services.reports.exporting import export_report
from app.views import labels
from app.views.reports.words import billing_words


def report(desk: Desk, asked: argparse.Namespace) -> int:
    """Write the report and say what it holds."""
    if asked.end < asked.start:
        raise Failed(
            QCoreApplication.translate(
                "CommandLine", "The report ends on {end}, before it begins on {start}. Swap them."
            ).format(end=desk.formats.day(asked.end), start=desk.formats.day(asked.start))
        )
    known = catalogue(desk.books)
    group_by = GroupBy(asked.by) if asked.by else GroupBy.NONE
    parameters = BillingParameters(start=asked.start, end=asked.end, group_by=group_by)
    words = billing_words(known, desk.formats)
    done = export_report(desk.books, billing_file(parameters, words), asked.out)
    amount = desk.formats.amount
    desk.answer(
        QCoreApplication.translate(
            "CommandLine", "{file}: {lines}, net {net}, VAT {vat}, gross {gross}."
        ).format(
            file=done.path.name,
            lines=labels.lines(done.rows),
            net=amount(done.totals["net"], known.currency),
            vat=amount(done.totals["vat"], known.currency),
            gross=amount(done.totals["gross"], known.currency),
        ),
        file=str(done.path),
        rows=done.rows,
        net=euros(done.totals["net"]),
        vat=euros(done.totals["vat"]),
        gross=euros(done.totals["gross"]),
        sha256=done.sha256,
    )
    return 0
