"""`forfait entries`: the accounting entries of a period as a file for an accounting program."""

import argparse

from PySide6.QtCore import QCoreApplication

from app.cli.desk import Desk
from app.cli.figures import euros
from app.services.entries.choices import EntriesFormat, What
from app.services.entries.exporting import EntriesExported, export_entries
from app.services.entries.gathering import EntriesParameters, gathered_entries
from app.views import labels
from app.views.reports.entries_words import entry_words
from app.views.reports.entry_warnings import Told, told_warnings


def entries(desk: Desk, asked: argparse.Namespace) -> int:
    """Write the entries, say what the file holds, then what is doubtful, a sentence each."""
    wanted = EntriesParameters(asked.period.start, asked.period.end, What(asked.what))
    words, format_ = entry_words(), EntriesFormat(asked.format)
    done = export_entries(desk.books, wanted, format_, words, asked.out)
    report = gathered_entries(desk.books, wanted, words)
    told = told_warnings(report, done.warnings, desk.formats)
    desk.answer(
        _sentence(desk, done),
        file=str(done.path),
        format=done.format.value,
        entries=done.entries,
        lines=done.lines,
        debit=euros(done.total),
        credit=euros(done.total),
        sha256=done.sha256,
        warnings=[
            {"problem": each.problem.value, "sentence": each.sentence, "where": each.where}
            for each in told
        ],
    )
    if not desk.as_json:
        for each in told:
            print(_line(each))
    return 0


def _sentence(desk: Desk, done: EntriesExported) -> str:
    said = QCoreApplication.translate(
        "CommandLine",
        "{file}: {lines}, {amount} debited and credited. Try the import on a copy "
        "of the books first.",
    )
    return said.format(
        file=done.path.name,
        lines=labels.lines(done.lines),
        amount=desk.formats.amount(done.total),
    )


def _line(told: Told) -> str:
    return f"{told.sentence} [{told.where}]" if told.where else told.sentence
