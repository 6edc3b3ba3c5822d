"""What can be wrong with a catalogue file, as values; the screens put it into words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from app.services.catalogue_file.positions import Path


class ProblemKind(Enum):
    """What is wrong at one place. The facts that go with each are named beside it."""

    SYNTAX = "syntax"
    """Not TOML, from this place on: `column`."""
    MISSING_KEY = "missing_key"
    UNKNOWN_KEY = "unknown_key"
    WRONG_TYPE = "wrong_type"
    """`expected`: text, number, date, flag, table, list_of_tables or list_of_texts."""
    NOT_AN_AMOUNT = "not_an_amount"
    """An amount or percentage is text with at most two decimals, "12.90": `value`."""
    OUT_OF_RANGE = "out_of_range"
    """`value`, `least`, `most`, as they would stand in the file."""
    BAD_CODE = "bad_code"
    """Empty, or blanks around it: `value`."""
    BAD_CURRENCY = "bad_currency"
    """Not three capital letters: `value`."""
    NO_NAME = "no_name"
    DUPLICATE_CODE = "duplicate_code"
    """`value`."""
    DUPLICATE_RANK = "duplicate_rank"
    """`value`, and the `other` plan that has it."""
    UNKNOWN_PLAN = "unknown_plan"
    """`value`."""
    UNKNOWN_ADD_ON = "unknown_add_on"
    """`value`."""
    UNKNOWN_INTERVAL = "unknown_interval"
    """`value`."""
    UNKNOWN_SCOPE = "unknown_scope"
    """`value`."""
    UNKNOWN_DURATION = "unknown_duration"
    """Neither "once", "forever" nor a number of periods."""
    OFFERED_AND_INCLUDED = "offered_and_included"
    """The add-on `value`."""
    NO_PRICES = "no_prices"
    DUPLICATE_PRICE = "duplicate_price"
    """Two prices from the same `day` on."""
    EXISTING_BEFORE_NEW = "existing_before_new"
    """`existing_from` is before `new_from`."""
    ONE_REBATE = "one_rebate"
    """Both or neither of a percentage and an amount."""
    ENDS_BEFORE_START = "ends_before_start"
    """`until` is before `start`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing to put right: the line (1 is the first), what stands there, and what is wrong.

    `table` is plan, add_on or promo_code and `code` which one; both are empty at the top level.
    `key` is dotted inside a key: `prices.monthly`. `path` leads there by keys and places in lists:
    `("plan", 2, "prices", 0, "monthly")`.
    """

    line: int
    table: str = ""
    code: str = ""
    key: str = ""
    kind: ProblemKind
    facts: Mapping[str, str | int | date]
    path: Path = field(default=(), compare=False)


class CatalogueFileError(Exception):
    """A file that is not a catalogue; `problems` holds everything to put right, by line."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__([(problem.line, problem.key, problem.kind.value) for problem in problems])
        self.problems = problems
