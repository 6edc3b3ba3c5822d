"""`forfait advance`: catch up renewals to today."""

import argparse

from PySide6.QtCore import QCoreApplication

from app.cli.desk import Desk
from app.cli.figures import euros
from app.services.renewals import catch_up
from app.services.settings import firm


def advance(desk: Desk, _asked: argparse.Namespace) -> int:
    """Catch up, and say what that did."""
    done = catch_up(desk.books)
    if done.lines or done.ended:
        sentence = QCoreApplication.translate(
            "CommandLine",
            "Caught up to {day}: {renewed} renewals, {ended} ends, {lines} lines billed, "
            "{net} excl. VAT for the firm.",
        )
    else:
        sentence = QCoreApplication.translate(
            "CommandLine", "Up to date on {day}: nothing was due."
        )
    formats = desk.formats
    desk.answer(
        sentence.format(
            day=formats.day(done.until),
            renewed=formats.integer(done.renewed),
            ended=formats.integer(done.ended),
            lines=formats.integer(done.lines),
            net=formats.amount(done.firm_net, firm(desk.books).currency),
        ),
        since=done.since.isoformat() if done.since else None,
        until=done.until.isoformat(),
        renewed=done.renewed,
        ended=done.ended,
        lines=done.lines,
        firm_net=euros(done.firm_net),
    )
    return 0
