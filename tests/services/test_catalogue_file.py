"""The catalogue file: what it says is what is read, and every mistake is named with its line."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import Interval
from app.domain.catalogue import (
    AddOn,
    Catalogue,
    FixedAmount,
    Percent,
    Plan,
    PriceVersion,
    PromoCode,
    Quota,
    Scope,
)
from app.services.catalogue_file import (
    CatalogueFileError,
    Problem,
    ProblemKind,
    read_catalogue,
)
from app.services.catalogue_file.writing import write_catalogue
from tests.factories import SAMPLE, sample_catalogue

SMALL = """\
name = "Small"
currency = "EUR"

[[plan]]
code = "basic"
rank = 1
names = { en = "Basic" }
quota = { per_month = 10 }
overage = "0.50"
add_ons = ["extra"]
includes = []
prices = [
  { monthly = "10.00", yearly = "100.00", new_from = 2024-01-01 },
  { monthly = "11.00", yearly = "110.00", new_from = 2026-01-01, existing_from = 2026-07-01 },
]

[[add_on]]
code = "extra"
names = { en = "Extra" }
prices = [{ monthly = "3.00", yearly = "30.00", new_from = 2024-01-01 }]

[[promo_code]]
code = "TEN"
discount = { percent = "10" }
duration = "once"
scope = "plan"
plans = ["basic"]
intervals = ["monthly"]
valid = { from = 2026-01-01, until = 2026-12-31 }
max_redemptions = 5
"""


def problems(text: str) -> tuple[Problem, ...]:
    with pytest.raises(CatalogueFileError) as raised:
        read_catalogue(text)
    return raised.value.problems


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def test_the_sample_is_read() -> None:
    catalogue = sample_catalogue()
    assert (catalogue.name, catalogue.currency) == ("Catalogue fictif", "EUR")
    assert [plan.code for plan in catalogue.plans] == [
        "decouverte", "essentiel", "pro", "entreprise",
    ]  # fmt: skip
    essentiel = catalogue.plan("essentiel")
    assert essentiel == Plan(
        code="essentiel",
        rank=2,
        names={"fr": "Essentiel", "en": "Essential", "nl": "Essentieel"},
        quota=Quota(30, 360, by_month=True),
        overage=45,
        prices=(
            PriceVersion(date(2024, 1, 1), 990, 9900),
            PriceVersion(date(2026, 1, 15), 1090, 10900, date(2026, 7, 1)),
        ),
        add_ons=("paiements", "utilisateurs", "archivage"),
    )
    assert catalogue.plan("entreprise").quota == Quota(500, 6000, by_month=False)
    assert catalogue.add_on("archivage").prices == (PriceVersion(date(2024, 1, 1), 333, 3600),)
    assert catalogue.promo_code("bienvenue") == PromoCode(
        "BIENVENUE",
        Percent(2000),
        Scope.PLAN,
        periods=3,
        plans=("essentiel", "pro"),
        intervals=(Interval.MONTHLY,),
        valid_from=date(2026, 1, 1),
        valid_until=date(2026, 12, 31),
        once_per_client=True,
    )
    assert catalogue.promo_code("MOINS5").rebate == FixedAmount(500)
    assert catalogue.promo_code("CABINET15").periods is None
    assert catalogue.promo_code("ANNUEL50").periods == 1


def test_the_sample_is_written_as_it_stands_but_for_its_comments() -> None:
    def bare(text: str) -> list[str]:
        lines = (line.split("   #")[0].strip() for line in text.splitlines())
        spaced = (line.replace("{ ", "{").replace(" }", "}") for line in lines)
        return [line for line in spaced if not line.startswith("#")]

    sample = SAMPLE.read_text(encoding="utf-8")
    assert bare(write_catalogue(read_catalogue(sample))) == bare(sample)


def test_a_written_file_says_that_the_catalogue_is_the_firms() -> None:
    assert write_catalogue(Catalogue("", "EUR")).startswith("# The firm's own catalogue")


def test_prices_are_put_in_order() -> None:
    first, second = SMALL.splitlines()[12:14]
    turned = SMALL.replace(first, "?").replace(second, first).replace("?", second)
    assert read_catalogue(turned) == read_catalogue(SMALL)


# ------------------------------------------------------------------ a round trip keeps everything

codes = st.text(min_size=1, max_size=8).filter(lambda code: code == code.strip())
names = st.dictionaries(st.text(max_size=3), st.text(max_size=12), min_size=1, max_size=3)
amounts = st.integers(0, 99_999_999_999)
days = st.dates(date(1990, 1, 1), date(2199, 12, 31))
price_lists = st.lists(
    st.builds(
        lambda new_from, monthly, yearly, later: PriceVersion(
            new_from, monthly, yearly, None if later is None else new_from + timedelta(days=later)
        ),
        days,
        amounts,
        amounts,
        st.none() | st.integers(0, 900),
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda version: version.new_from,
).map(lambda versions: tuple(sorted(versions, key=lambda version: version.new_from)))
quotas = st.integers(0, 10_000).map(lambda n: Quota(n, 12 * n, by_month=True)) | st.builds(
    Quota, st.integers(0, 10_000), st.integers(0, 10_000), by_month=st.just(False)
)


@st.composite
def plans(draw: st.DrawFn, code: str, rank: int, of: list[str]) -> Plan:
    chosen = draw(st.lists(st.sampled_from(of), unique=True) if of else st.just([]))
    cut = draw(st.integers(0, len(chosen)))
    return Plan(
        code, rank, draw(names), draw(quotas), draw(amounts), draw(price_lists),
        tuple(chosen[:cut]), tuple(chosen[cut:]),
    )  # fmt: skip


@st.composite
def promo_codes(draw: st.DrawFn, code: str, of: list[str]) -> PromoCode:
    start, until = sorted((draw(days), draw(days)))
    return PromoCode(
        code,
        draw(st.integers(0, 10_000).map(Percent) | amounts.map(FixedAmount)),
        draw(st.sampled_from(Scope)),
        draw(st.none() | st.integers(1, 99)),
        tuple(draw(st.lists(st.sampled_from(of), unique=True) if of else st.just([]))),
        tuple(draw(st.lists(st.sampled_from(Interval), unique=True))),
        draw(st.sampled_from((None, start))),
        draw(st.sampled_from((None, until))),
        draw(st.none() | st.integers(1, 1000)),
        draw(st.booleans()),
    )


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    of_add_ons = draw(st.lists(codes, max_size=3, unique=True))
    of_plans = draw(st.lists(codes, max_size=3, unique=True))
    of_promos = draw(st.lists(codes, max_size=3, unique_by=str.casefold))
    ranks = draw(st.permutations(range(1, 9)))
    return Catalogue(
        draw(st.text(max_size=20)),
        draw(st.text("ABCXYZ", min_size=3, max_size=3)),
        tuple(
            draw(plans(code, rank, of_add_ons)) for code, rank in zip(of_plans, ranks, strict=False)
        ),
        tuple(AddOn(code, draw(names), draw(price_lists)) for code in of_add_ons),
        tuple(draw(promo_codes(code, of_plans)) for code in of_promos),
    )


@given(catalogues())
def test_what_is_written_is_read_back_the_same(catalogue: Catalogue) -> None:
    assert read_catalogue(write_catalogue(catalogue)) == catalogue


# ------------------------------------------------------------------ each mistake, with its place


@pytest.mark.parametrize(
    ("old", "new", "kind", "key", "facts"),
    [
        ("rank = 1\n", "", ProblemKind.MISSING_KEY, "rank", {}),
        ("rank = 1", "rnk = 1\nrank = 1", ProblemKind.UNKNOWN_KEY, "rnk", {}),
        ("rank = 1", 'rank = "1"', ProblemKind.WRONG_TYPE, "rank", {"expected": "number"}),
        ("rank = 1", "rank = true", ProblemKind.WRONG_TYPE, "rank", {"expected": "number"}),
        (
            "rank = 1",
            "rank = 0",
            ProblemKind.OUT_OF_RANGE,
            "rank",
            {"value": "0", "least": "1", "most": "1000000000"},
        ),
        (
            "overage = ",
            'code2 = "x"\noverage = ',
            ProblemKind.UNKNOWN_KEY,
            "code2",
            {},
        ),
        ('overage = "0.50"\n', "", ProblemKind.MISSING_KEY, "overage", {}),
        ('"0.50"', "0.5", ProblemKind.NOT_AN_AMOUNT, "overage", {"value": "0.5"}),
        ('"0.50"', '"0.505"', ProblemKind.NOT_AN_AMOUNT, "overage", {"value": "0.505"}),
        ('"0.50"', '"0,50"', ProblemKind.NOT_AN_AMOUNT, "overage", {"value": "0,50"}),
        (
            '"0.50"',
            '"-0.50"',
            ProblemKind.OUT_OF_RANGE,
            "overage",
            {"value": "-0.50", "least": "0", "most": "999999999.99"},
        ),
        (
            '"0.50"',
            '"' + 5000 * "9" + '"',
            ProblemKind.OUT_OF_RANGE,
            "overage",
            {"value": 40 * "9", "least": "0", "most": "999999999.99"},
        ),
        ('code = "basic"', "", ProblemKind.MISSING_KEY, "code", {}),
        ('code = "basic"', 'code = " basic"', ProblemKind.BAD_CODE, "code", {"value": " basic"}),
        ('"EUR"', '"Euro"', ProblemKind.BAD_CURRENCY, "currency", {"value": "Euro"}),
        ('currency = "EUR"\n', "", ProblemKind.MISSING_KEY, "currency", {}),
        ('{ en = "Basic" }', "{}", ProblemKind.NO_NAME, "names", {}),
        ('names = { en = "Basic" }\n', "", ProblemKind.MISSING_KEY, "names", {}),
        ('en = "Basic"', "en = 3", ProblemKind.WRONG_TYPE, "names.en", {"expected": "text"}),
        (
            'add_ons = ["extra"]',
            'add_ons = ["more"]',
            ProblemKind.UNKNOWN_ADD_ON,
            "add_ons",
            {"value": "more"},
        ),
        (
            'add_ons = ["extra"]',
            'add_ons = ["extra", "extra"]',
            ProblemKind.DUPLICATE_CODE,
            "add_ons",
            {"value": "extra"},
        ),
        (
            'add_ons = ["extra"]',
            "add_ons = [1]",
            ProblemKind.WRONG_TYPE,
            "add_ons",
            {"expected": "list_of_texts"},
        ),
        (
            "includes = []",
            'includes = ["extra"]',
            ProblemKind.OFFERED_AND_INCLUDED,
            "includes",
            {"value": "extra"},
        ),
        ("quota = { per_month = 10 }\n", "", ProblemKind.MISSING_KEY, "quota", {}),
        (
            "quota = { per_month = 10 }",
            "quota = 10",
            ProblemKind.WRONG_TYPE,
            "quota",
            {"expected": "table"},
        ),
        (
            "{ per_month = 10 }",
            "{ monthly = 10 }",
            ProblemKind.MISSING_KEY,
            "quota.yearly",
            {},
        ),
        (
            "{ per_month = 10 }",
            "{ per_month = 10, yearly = 3 }",
            ProblemKind.UNKNOWN_KEY,
            "quota.yearly",
            {},
        ),
        (
            'prices = [{ monthly = "3.00", yearly = "30.00", new_from = 2024-01-01 }]',
            "prices = []",
            ProblemKind.NO_PRICES,
            "prices",
            {},
        ),
        (
            'prices = [{ monthly = "3.00", yearly = "30.00", new_from = 2024-01-01 }]',
            "prices = [3]",
            ProblemKind.WRONG_TYPE,
            "prices",
            {"expected": "list_of_tables"},
        ),
        (
            "new_from = 2026-01-01",
            "new_from = 2024-01-01",
            ProblemKind.DUPLICATE_PRICE,
            "prices.new_from",
            {"day": date(2024, 1, 1)},
        ),
        (
            "existing_from = 2026-07-01",
            "existing_from = 2025-12-31",
            ProblemKind.EXISTING_BEFORE_NEW,
            "prices.existing_from",
            {"existing_from": date(2025, 12, 31), "new_from": date(2026, 1, 1)},
        ),
        (
            "new_from = 2026-01-01",
            "new_from = 2026-01-01T08:00:00",
            ProblemKind.WRONG_TYPE,
            "prices.new_from",
            {"expected": "date"},
        ),
        ('percent = "10"', 'percent = "10", amount = "1"', ProblemKind.ONE_REBATE, "discount", {}),
        ('{ percent = "10" }', "{}", ProblemKind.ONE_REBATE, "discount", {}),
        ('discount = { percent = "10" }\n', "", ProblemKind.MISSING_KEY, "discount", {}),
        (
            'percent = "10"',
            'percent = "100.01"',
            ProblemKind.OUT_OF_RANGE,
            "discount.percent",
            {"value": "100.01", "least": "0", "most": "100"},
        ),
        ('duration = "once"\n', "", ProblemKind.MISSING_KEY, "duration", {}),
        ('"once"', '"twice"', ProblemKind.UNKNOWN_DURATION, "duration", {}),
        (
            '"once"',
            "{ periods = 0 }",
            ProblemKind.OUT_OF_RANGE,
            "duration.periods",
            {"value": "0", "least": "1", "most": "1000000000"},
        ),
        ('scope = "plan"\n', "", ProblemKind.MISSING_KEY, "scope", {}),
        (
            'scope = "plan"',
            'scope = "all"',
            ProblemKind.UNKNOWN_SCOPE,
            "scope",
            {"value": "all"},
        ),
        (
            'plans = ["basic"]',
            'plans = ["more"]',
            ProblemKind.UNKNOWN_PLAN,
            "plans",
            {"value": "more"},
        ),
        (
            'intervals = ["monthly"]',
            'intervals = ["weekly"]',
            ProblemKind.UNKNOWN_INTERVAL,
            "intervals",
            {"value": "weekly"},
        ),
        (
            "until = 2026-12-31",
            "until = 2025-12-31",
            ProblemKind.ENDS_BEFORE_START,
            "valid.until",
            {"start": date(2026, 1, 1), "until": date(2025, 12, 31)},
        ),
        (
            "max_redemptions = 5",
            "once_per_client = 5",
            ProblemKind.WRONG_TYPE,
            "once_per_client",
            {"expected": "flag"},
        ),
        ('name = "Small"', 'named = "Small"\nname = ""', ProblemKind.UNKNOWN_KEY, "named", {}),
    ],
)
def test_a_mistake_is_named(
    old: str, new: str, kind: ProblemKind, key: str, facts: dict[str, object]
) -> None:
    wrong = SMALL.replace(old, new, 1)
    # A new code leaves other places without the plan or add-on that they name: those come after.
    found = [problem for problem in problems(wrong) if problem.key == key]
    assert [(problem.kind, problem.facts) for problem in found] == [(kind, facts)]


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("rank = 1\n", "", (4, "plan", "basic", "rank")),
        ('overage = "0.50"', 'overage = ""', (9, "plan", "basic", "overage")),
        ('monthly = "11.00"', "monthly = 11", (14, "plan", "basic", "prices.monthly")),
        ('monthly = "11.00", ', "", (14, "plan", "basic", "prices.monthly")),
        ('en = "Extra"', "en = 1", (19, "add_on", "extra", "names.en")),
        ('"once"', '"twice"', (25, "promo_code", "TEN", "duration")),
        ('"EUR"', '"euro"', (2, "", "", "currency")),
        ('name = "Small"\n', "", (1, "", "", "name")),
    ],
)
def test_a_problem_says_where(old: str, new: str, place: tuple[int, str, str, str]) -> None:
    (problem,) = problems(SMALL.replace(old, new, 1))
    assert (problem.line, problem.table, problem.code, problem.key) == place


def test_plans_of_one_code_or_one_rank_are_named() -> None:
    plan = SMALL[SMALL.index("[[plan]]") : SMALL.index("[[add_on]]")]
    twice = SMALL.replace("[[add_on]]", f"{plan}[[add_on]]", 1)
    code, rank = problems(twice)
    assert (code.kind, code.line, code.facts) == (
        ProblemKind.DUPLICATE_CODE, 18, {"value": "basic"},
    )  # fmt: skip
    assert (rank.kind, rank.line) == (ProblemKind.DUPLICATE_RANK, 19)
    assert rank.facts == {"value": 1, "other": "basic"}


def test_a_promo_code_may_stand_once_whatever_its_case() -> None:
    promo = SMALL[SMALL.index("[[promo_code]]") :]
    (problem,) = problems(f"{SMALL}\n{promo.replace('TEN', 'Ten')}")
    assert (problem.kind, problem.facts) == (ProblemKind.DUPLICATE_CODE, {"value": "Ten"})


def test_every_problem_is_told_at_once_by_line() -> None:
    wrong = (
        SMALL.replace('"EUR"', '"eur"')
        .replace('"0.50"', '"x"')
        .replace('"3.00"', "3")
        .replace('"once"', '"x"')
        .replace("rank = 1\n", "")
    )
    found = problems(wrong)
    assert [(problem.line, problem.kind) for problem in found] == [
        (2, ProblemKind.BAD_CURRENCY),
        (4, ProblemKind.MISSING_KEY),
        (8, ProblemKind.NOT_AN_AMOUNT),
        (19, ProblemKind.NOT_AN_AMOUNT),
        (24, ProblemKind.UNKNOWN_DURATION),
    ]


def test_several_tables_without_a_code_or_rank_are_not_called_alike() -> None:
    found = problems('name = ""\ncurrency = "EUR"\n[[plan]]\n[[plan]]\n')
    assert {problem.kind for problem in found} == {ProblemKind.MISSING_KEY}
    assert {problem.line for problem in found} == {3, 4}


def test_several_prices_without_a_date_are_not_called_alike() -> None:
    wrong = SMALL.replace("new_from = 2024-01-01", 'monthly2 = ""').replace(
        "new_from = 2026-01-01, ", ""
    )
    assert ProblemKind.DUPLICATE_PRICE not in {problem.kind for problem in problems(wrong)}


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("name =\n", 1, 7),
        (SMALL.replace("rank = 1", "rank = 1 2"), 6, 10),
        ('name = "x"\nname = "y"\n', 2, 11),
        ('name = "x', 1, 1),
        (f"name = {5000 * '9'}", 1, 1),
        (f"name = {3000 * '['}", 1, 1),
    ],
)
def test_what_is_not_toml_is_told_by_line_and_column(text: str, line: int, column: int) -> None:
    (problem,) = problems(text)
    assert problem.kind is ProblemKind.SYNTAX
    assert (problem.line, problem.facts) == (line, {"column": column})


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[[plan]]\nquota.per_month = "x"\n', 2),
        ('[[plan]]\n[plan.quota]\nper_month = "x"\n', 3),
        ('[[plan]]\ncode = "a"\n\n[[plan]]\n[plan.quota]\nper_month = 1\nmonthly = 2', 7),
        (
            '"plan" = [\n # ] and }\n { code = "a" },\n { quota = { per_month = "x" } },\n]',
            4,
        ),
        ("[[plan]]\ncode = '''\n\n]'''\n['plan'.\"quota\"]\nper_month = []", 6),
        ('[[plan]]\ncode = """a"\\""""\nquota = { per_month = [1, [2]] }', 3),
        ('[[ plan ]]\r\ncode = "]"\r\n[ plan . "qu\\u006Fta" ]\r\nper_month = 1.5', 4),
    ],
)
def test_lines_are_found_however_the_file_is_laid_out(text: str, line: int) -> None:
    found = [p for p in problems(f"{text}\n") if p.key.startswith("quota.") and "month" in p.key]
    assert {problem.line for problem in found} == {line}
