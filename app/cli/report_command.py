"""`forfait report billing`: what was billed in a period, as a file."""

import argparse

from PySide6.QtCore import QCoreApplication

from app.cli.desk import Desk
from app.cli.failures import Failed
from app.cli.figures import euros
from app.services.catalogue import catalogue
from app.services.reports.billing import BillingParameters
from app.services.reports.billing_groups import GroupBy
from app.services.reports.export_billing import export_billing
from app.views import labels
from app.views.reports.words import report_words


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
    done = export_billing(desk.books, parameters, asked.out, report_words(known, desk.formats))
    amount = desk.formats.amount
    desk.answer(
        QCoreApplication.translate(
            "CommandLine", "{file}: {lines}, net {net}, VAT {vat}, gross {gross}."
        ).format(
            file=done.path.name,
            lines=labels.lines(done.rows),
            net=amount(done.net, known.currency),
            vat=amount(done.vat, known.currency),
            gross=amount(done.gross, known.currency),
        ),
        file=str(done.path),
        rows=done.rows,
        net=euros(done.net),
        vat=euros(done.vat),
        gross=euros(done.gross),
        sha256=done.sha256,
    )
    return 0
