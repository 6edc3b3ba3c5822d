"""Counted things: "1 client", "12 clients"."""

from app.views.labels.source import Labels


def clients(n: int) -> str:
    """The clients of a list or a selection: "12 clients"."""
    return Labels.tr("%Ln client(s)", None, n)


def documents(n: int) -> str:
    """Documents used or covered: "37 documents"."""
    return Labels.tr("%Ln document(s)", None, n)


def lines(n: int) -> str:
    """Lines of a report or a file: "159 lines"."""
    return Labels.tr("%Ln line(s)", None, n)


def acts(n: int) -> str:
    """Acts of the journal: "12 acts"."""
    return Labels.tr("%Ln act(s)", None, n)


def days(n: int) -> str:
    """Days: "15 days"."""
    return Labels.tr("%Ln day(s)", None, n)


def days_of(n: int, *, total: int) -> str:
    """The part of a period that is billed: "9 days of 30"."""
    return Labels.tr("%Ln day(s) of {total}", None, n).format(total=total)


def months(n: int) -> str:
    """Months: "12 months"."""
    return Labels.tr("%Ln month(s)", None, n)


def billing_periods(n: int) -> str:
    """Billing periods, whatever their interval: "3 periods"."""
    return Labels.tr("%Ln period(s)", None, n)


def services(n: int) -> str:
    """Extra services: "2 extra services"."""
    return Labels.tr("%Ln extra service(s)", None, n)


def renewals(n: int) -> str:
    """Renewals of a month or a run: "86 renewals"."""
    return Labels.tr("%Ln renewal(s)", None, n)


def missing_characters(n: int) -> str:
    """Say of pages that some of their characters could not be drawn."""
    return Labels.tr(
        "%Ln character(s) are not in the font of printed reports and are shown as □.", None, n
    )


def said_of_pages(said: str, missing: int) -> str:
    """What was done with pages, and how many of their characters could not be drawn, if any.

    `said` has no full stop.
    """
    if not missing:
        return said
    remark = missing_characters(missing)
    return Labels.tr("{said}. {remark}", "two sentences").format(said=said, remark=remark)
