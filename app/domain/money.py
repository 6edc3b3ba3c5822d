"""Amounts: integers of a currency's minor unit (cents), shared and spread without losing one.

An amount is a plain `int` of the one currency of the data file, which cannot change once something
was billed in it.
"""

from collections.abc import Sequence
from fractions import Fraction
from math import floor


def rounded(exact: Fraction) -> int:
    """Round an exact number of minor units once, half up, away from zero for negatives.

    >>> rounded(Fraction(74985, 10)), rounded(Fraction(-74985, 10))
    (7499, -7499)
    """
    magnitude = (2 * abs(exact.numerator) + exact.denominator) // (2 * exact.denominator)
    return magnitude if exact >= 0 else -magnitude


def share(amount: int, numerator: int, denominator: int) -> int:
    """Return `amount × numerator / denominator`, exact and rounded once.

    26,90 € for 9 of the 30 days of a period:

    >>> share(2690, 9, 30)
    807
    """
    return rounded(Fraction(amount * numerator, denominator))


def settle(total: int, exact_shares: Sequence[Fraction]) -> tuple[int, ...]:
    """Round shares so that they add up to `total`, which is their exact sum rounded.

    Floor each share; give the left-over cents one by one to the largest remainders, ties to the
    earlier line.

    >>> settle(2, [Fraction(1, 2), Fraction(1, 2), Fraction(1, 2)])
    (1, 1, 0)
    """
    floors = [floor(exact) for exact in exact_shares]
    left_over = total - sum(floors)
    by_remainder = sorted(
        range(len(floors)), key=lambda line: (floors[line] - exact_shares[line], line)
    )
    for line in by_remainder[:left_over]:
        floors[line] += 1
    return tuple(floors)


def spread(amount: int, weights: Sequence[int]) -> tuple[int, ...]:
    """Spread an amount over lines in proportion to their weights; the shares add up exactly.

    A discount of 0,12 € over lines of 2,00 € and 1,00 €:

    >>> spread(12, [200, 100])
    (8, 4)

    Lines that weigh nothing together can only share nothing.
    """
    total = sum(weights)
    if total == 0:
        return (0,) * len(weights)
    return settle(amount, [Fraction(amount * weight, total) for weight in weights])
