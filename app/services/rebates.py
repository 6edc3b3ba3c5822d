"""How a rebate lies in a row: a percentage or an amount, the other empty."""

from typing import assert_never

from app.domain.catalogue import FixedAmount, Percent, Rebate


def rebate_of(percent: int | None, amount: int | None) -> Rebate:
    """Return the rebate of a row's two columns.

    >>> rebate_of(1500, None), rebate_of(None, 300)
    (Percent(rate=1500), FixedAmount(amount=300))
    """
    return Percent(percent) if percent is not None else FixedAmount(amount or 0)


def rebate_columns(rebate: Rebate) -> dict[str, int | None]:
    """Return the two columns of a rebate.

    >>> rebate_columns(FixedAmount(300))
    {'percent': None, 'amount': 300}
    """
    match rebate:
        case Percent(rate):
            return {"percent": rate, "amount": None}
        case FixedAmount(amount):
            return {"percent": None, "amount": amount}
        case _:
            assert_never(rebate)
