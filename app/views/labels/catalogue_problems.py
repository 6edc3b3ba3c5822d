"""One sentence for each thing that can be wrong with a catalogue file."""

from datetime import date

from app.services.catalogue_file.problems import Problem, ProblemKind
from app.views.formatting import Formats
from app.views.labels.source import Labels, filled


def catalogue_problem(problem: Problem, formats: Formats) -> str:
    """What is wrong with a catalogue file at one place: "Line 12, pro, prices.monthly: …"."""
    said = _said(problem, formats)
    place = ", ".join(part for part in (problem.code, problem.key) if part)
    if not place:
        return Labels.tr("Line {line}: {said}").format(line=problem.line, said=said)
    return Labels.tr("Line {line}, {place}: {said}").format(
        line=problem.line, place=place, said=said
    )


def catalogue_problem_in_place(problem: Problem, formats: Formats) -> str:
    """What is wrong, beside the cell that it concerns."""
    said = _said(problem, formats)
    return said[0].upper() + said[1:]


def catalogue_problem_template(kind: ProblemKind) -> str:
    """The sentence of a kind of problem, its facts still to be filled in."""
    return {**_syntax(), **_values(), **_codes(), **_prices()}[kind]


def _said(problem: Problem, formats: Formats) -> str:
    named = {
        fact: value if isinstance(value, str) else _written(value, formats)
        for fact, value in problem.facts.items()
    }
    if problem.kind is ProblemKind.WRONG_TYPE:
        named["expected"] = _type_name(named.get("expected", ""))
    return filled(catalogue_problem_template(problem.kind), named)


def _written(value: int | date, formats: Formats) -> str:
    return formats.day(value) if isinstance(value, date) else str(value)


def _type_name(expected: str) -> str:
    names = {
        "text": Labels.tr("text between quotation marks", "type in a file"),
        "number": Labels.tr("a whole number", "type in a file"),
        "date": Labels.tr("a date as in 2026-01-31", "type in a file"),
        "flag": Labels.tr("true or false", "type in a file"),
        "table": Labels.tr("a table in braces", "type in a file"),
        "list_of_tables": Labels.tr("a list of tables", "type in a file"),
        "list_of_texts": Labels.tr("a list of texts", "type in a file"),
    }
    return names.get(expected, expected)


def _syntax() -> dict[ProblemKind, str]:
    return {
        ProblemKind.SYNTAX: Labels.tr(
            "this is not TOML from column {column} on. Correct the punctuation."
        ),
        ProblemKind.MISSING_KEY: Labels.tr("this key is missing. Add it."),
        ProblemKind.UNKNOWN_KEY: Labels.tr(
            "this key means nothing here. Correct its spelling, or remove it."
        ),
        ProblemKind.WRONG_TYPE: Labels.tr("something else stands here. Write {expected}."),
    }


def _values() -> dict[ProblemKind, str]:
    return {
        ProblemKind.NOT_AN_AMOUNT: Labels.tr(
            "“{value}” is not an amount. Write it between quotation marks with at most two "
            'decimals, as in "12.90".'
        ),
        ProblemKind.OUT_OF_RANGE: Labels.tr(
            "{value} is not between {least} and {most}. Correct it."
        ),
        ProblemKind.BAD_CURRENCY: Labels.tr(
            "“{value}” is not a currency. Write three capital letters, as in EUR."
        ),
        ProblemKind.NO_NAME: Labels.tr("there is no name. Give one in at least one language."),
        ProblemKind.UNKNOWN_INTERVAL: Labels.tr(
            "“{value}” is not an interval. Write monthly or yearly."
        ),
        ProblemKind.UNKNOWN_SCOPE: Labels.tr(
            "“{value}” is not a scope. Write plan or subscription."
        ),
        ProblemKind.UNKNOWN_DURATION: Labels.tr(
            'this is not a duration. Write "once", "forever" or a number of periods.'
        ),
    }


def _codes() -> dict[ProblemKind, str]:
    return {
        ProblemKind.BAD_CODE: Labels.tr(
            "“{value}” is not a code. Write one without spaces around it."
        ),
        ProblemKind.DUPLICATE_CODE: Labels.tr(
            "the code “{value}” is there twice. Change or remove one of them."
        ),
        ProblemKind.DUPLICATE_RANK: Labels.tr(
            "the plan {other} already has the rank {value}. Give each plan its own."
        ),
        ProblemKind.UNKNOWN_PLAN: Labels.tr(
            "this catalogue has no plan “{value}”. Add it, or correct the code."
        ),
        ProblemKind.UNKNOWN_ADD_ON: Labels.tr(
            "this catalogue has no extra service “{value}”. Add it, or correct the code."
        ),
        ProblemKind.OFFERED_AND_INCLUDED: Labels.tr(
            "the extra service “{value}” is both offered and included. Keep one of the two."
        ),
    }


def _prices() -> dict[ProblemKind, str]:
    return {
        ProblemKind.NO_PRICES: Labels.tr("there is no price. Give at least one."),
        ProblemKind.DUPLICATE_PRICE: Labels.tr(
            "two prices begin on {day}. Change or remove one of them."
        ),
        ProblemKind.EXISTING_BEFORE_NEW: Labels.tr(
            "existing subscriptions would get this price on {existing_from}, before new ones on "
            "{new_from}. Correct one of the dates."
        ),
        ProblemKind.ONE_REBATE: Labels.tr(
            "a promo code takes either a percentage or an amount. Write one of the two."
        ),
        ProblemKind.ENDS_BEFORE_START: Labels.tr(
            "the code would end on {until}, before it begins on {start}. Correct one of the dates."
        ),
    }
