"""What can be asked on the command line."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from app.cli.periods import METAVAR, day, period

INTERVALS = ("monthly", "yearly")
PAYERS = ("firm", "client")
MODES = ("rebill", "disbursement", "included", "client_pays")
STATES = ("open", "growing", "client_pays", "charged", "waived", "included")
FORMATS = ("fec", "quadra", "winbooks")
WHAT = ("both", "purchases", "rebilling")
KINDS = ("clients", "portfolio", "details", "usage", "invoice")
GROUPS = ("client", "payer", "plan", "interval", "manager", "month")


def parse(argv: Sequence[str] | None) -> argparse.Namespace:
    """Return what was asked; ends the program with status 2 and its usage where that is wrong."""
    parser = _parser()
    asked = parser.parse_args(argv)
    if asked.today is not None and asked.data_dir is None:
        parser.error("--today asks for --data-dir, so that a trial never touches the real file")
    return asked


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="forfait",
        description="The desk on which an accounting firm manages and bills its clients' "
        "software subscriptions. Without a command it opens the window.",
    )
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep everything in DIR")
    parser.add_argument("--today", type=day, metavar="YYYY-MM-DD", help="act as on another day")
    parser.add_argument("--lang", choices=("fr", "en", "nl"), help="language of what is shown")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("sample", help="fill an empty data folder with fictitious data")
    commands.add_parser("advance", help="catch up renewals to today").add_argument(
        "--json", action="store_true"
    )
    commands.add_parser("check", help="check the file and every stored line").add_argument(
        "--json", action="store_true"
    )
    backup = commands.add_parser("backup", help="save a checked copy of the data file")
    backup.add_argument("--out", type=Path, required=True, metavar="FILE")
    backup.add_argument("--json", action="store_true")
    restore = commands.add_parser("restore", help="put a copy in the place of the data file")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--json", action="store_true")
    _add_catalogue(commands.add_parser("catalogue", help="import or export the catalogue"))
    _add_import(
        commands.add_parser("import", help="bring in clients, a portfolio, or documents used")
    )
    _add_preview(commands.add_parser("preview", help="what a change would cost; changes nothing"))
    _add_report(commands.add_parser("report", help="write a report to a file"))
    _add_statements(
        commands.add_parser("statements", help="what the firm pays for each client, as PDF")
    )
    _add_entries(commands.add_parser("entries", help="write accounting entries to a file"))
    _add_clients(commands.add_parser("clients", help="list the clients"))
    _add_rebill(
        commands.add_parser("rebill", help="charge on to clients what the firm has paid for them")
    )
    _add_invoice(commands.add_parser("invoice", help="compare a vendor's invoice with the books"))
    tour = commands.add_parser("tour", help="pictures of every screen on the sample portfolio")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR")
    tour.add_argument(
        "--guide", action="store_true", help="those of the built-in guide alone, with fingerprints"
    )
    return parser


def _add_catalogue(parser: argparse.ArgumentParser) -> None:
    acts = parser.add_subparsers(dest="act", required=True, metavar="import|export")
    for act in ("import", "export"):
        acts.add_parser(act).add_argument("file", type=Path, metavar="FILE.toml")


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--kind", choices=KINDS)
    parser.add_argument("--dry-run", action="store_true", help="check only")
    parser.add_argument("--skip-bad", action="store_true", help="import the good rows")
    parser.add_argument("--rejects", type=Path, metavar="FILE", help="save the rest with reasons")
    parser.add_argument("--json", action="store_true")


def _add_preview(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("reference", metavar="REFERENCE")
    parser.add_argument("--plan", metavar="P")
    parser.add_argument("--interval", choices=INTERVALS)
    add_ons = parser.add_mutually_exclusive_group()
    add_ons.add_argument(
        "--add-on", action="append", metavar="A", help="the add-ons wanted, all of them"
    )
    add_ons.add_argument("--no-add-ons", action="store_true")
    parser.add_argument("--promo", metavar="CODE")
    parser.add_argument("--json", action="store_true")


def _add_report(parser: argparse.ArgumentParser) -> None:
    reports = parser.add_subparsers(dest="report", required=True, metavar="NAME")
    billing = reports.add_parser("billing", help="what was billed in a period")
    billing.add_argument("--by", choices=GROUPS)
    documents = reports.add_parser("documents", help="the documents that cover days of a period")
    renewals = reports.add_parser("renewals", help="what renews in a period, and at which price")
    renewals.add_argument("--payer", choices=PAYERS, help="the firm's alone, or the clients'")
    usage = reports.add_parser(
        "usage", help="use against quota in a period, and the plan that fits"
    )
    changes = reports.add_parser("changes", help="what was changed in a period, and its effect")
    rebilling = reports.add_parser(
        "rebilling", help="what the firm paid in a period, and what became of it"
    )
    rebilling.add_argument("--state", choices=STATES)
    runs = reports.add_parser("runs", help="the register of the re-billing runs")
    invoices = reports.add_parser("invoices", help="the register of the vendor's invoices")
    for of_days in (billing, documents, changes, usage, renewals, rebilling):
        of_days.add_argument("--from", dest="start", type=day, required=True, metavar="D")
        of_days.add_argument("--to", dest="end", type=day, required=True, metavar="D")
    quality = reports.add_parser("quality", help="what fails its check, is double, or is lacking")
    portfolio = reports.add_parser("portfolio", help="every client as of a day")
    portfolio.add_argument("--on", type=day, metavar="D", help="a past or coming day, or today")
    forecast = reports.add_parser("forecast", help="what the coming months will cost")
    forecast.add_argument("--months", type=int, metavar="N", help="twelve where not given")
    for each in (
        billing,
        documents,
        changes,
        usage,
        quality,
        portfolio,
        forecast,
        renewals,
        rebilling,
        runs,
        invoices,
    ):
        endings = "FILE.xlsx|.csv|.pdf|.ics" if each is renewals else "FILE.xlsx|.csv|.pdf"
        each.add_argument("--out", type=Path, required=True, metavar=endings)
        each.add_argument("--json", action="store_true")


def _add_statements(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--period", type=period, required=True, metavar=METAVAR)
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--out", type=Path, metavar="DIR", help="a file for each client")
    where.add_argument("--one-file", type=Path, metavar="FILE.pdf", help="one file for all")
    parser.add_argument("--client", metavar="REFERENCE", help="of this client alone")
    parser.add_argument("--json", action="store_true")


def _add_entries(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=FORMATS, required=True)
    parser.add_argument("--period", type=period, required=True, metavar=METAVAR)
    parser.add_argument("--what", choices=WHAT, default="both", help="both where not given")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE|DIR")
    parser.add_argument("--json", action="store_true")


def _add_clients(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--tab", choices=("active", "inactive"), default="active")
    parser.add_argument("--json", action="store_true")


def _add_rebill(parser: argparse.ArgumentParser) -> None:
    acts = parser.add_subparsers(dest="act", required=True, metavar="ACT")
    prepare = acts.add_parser("prepare", help="draft a run for what the firm paid in a period")
    prepare.add_argument("--period", type=period, required=True, metavar=METAVAR)
    prepare.add_argument("--lock", action="store_true", help="lock it at once")
    lock = acts.add_parser("lock", help="lock the draft: it gets its number")
    throw_away = acts.add_parser("throw-away", help="give the draft up")
    show = acts.add_parser("show", help="the draft, or a run by its number")
    show.add_argument("number", type=int, nargs="?", metavar="NUMBER")
    show.add_argument("--out", type=Path, metavar="FILE.xlsx|.csv|.pdf", help="write its lines")
    reverse = acts.add_parser("reverse", help="answer a locked run with its opposite")
    reverse.add_argument("number", type=int, metavar="NUMBER")
    reverse.add_argument("--reason", default="", metavar="WORDS")
    for dated in (prepare, reverse):
        dated.add_argument("--dated", type=day, metavar="D", help="the date that the run bears")
    terms = acts.add_parser("terms", help="agree on how a client, or every client, is charged on")
    terms.add_argument("reference", nargs="?", metavar="REFERENCE", help="none: all clients")
    terms.add_argument("--mode", choices=(*MODES, "default"), required=True)
    margin = terms.add_mutually_exclusive_group()
    margin.add_argument("--percent", default="", metavar="N", help="margin on the cost")
    margin.add_argument("--amount", default="", metavar="N", help="margin once a month")
    terms.add_argument("--mandate", default="", metavar="WORDS", help="for a disbursement")
    for each in (prepare, lock, throw_away, show, reverse, terms):
        each.add_argument("--json", action="store_true")


def _add_invoice(parser: argparse.ArgumentParser) -> None:
    acts = parser.add_subparsers(dest="act", required=True, metavar="ACT")
    bring = acts.add_parser("import", help="bring one in from a file, to compare it")
    bring.set_defaults(kind="invoice", skip_bad=False)
    bring.add_argument("file", type=Path, metavar="FILE.csv|.xlsx")
    bring.add_argument("--dry-run", action="store_true", help="check only")
    bring.add_argument("--rejects", type=Path, metavar="FILE", help="save bad rows with reasons")
    show = acts.add_parser("show", help="what differs from the books, line by line")
    show.add_argument("--out", type=Path, metavar="FILE.xlsx|.csv|.pdf", help="write every line")
    accept = acts.add_parser("accept", help="accept lines that do not match")
    which = accept.add_mutually_exclusive_group(required=True)
    which.add_argument("--all-differing", action="store_true", help="those that differ")
    which.add_argument("--all", action="store_true", help="those that are missing, too")
    which.add_argument("--line", type=int, metavar="N", help="one line of the invoice")
    accept.add_argument("--comment", default="", metavar="WORDS")
    settle = acts.add_parser("settle", help="note its number on the documents of its lines")
    for numbered in (show, accept, settle):
        numbered.add_argument("number", metavar="NUMBER")
    for each in (bring, show, accept, settle):
        each.add_argument("--json", action="store_true")
