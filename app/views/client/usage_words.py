"""The sentences of the Usage tab: a window, what exceeds it, which plan would cost least."""

from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.domain.money import rounded
from app.domain.right_size import RightSize
from app.services.client_usage import ClientUsage, ShownWindow
from app.views import labels
from app.views.client.words import ClientText
from app.views.formatting import Formats


def use_of(window: ShownWindow, formats: Formats) -> str:
    """What a window has used of its quota: "37 documents of 30"."""
    quota = formats.integer(window.quota)
    if window.used is None:
        return ClientText.tr("Not read, {quota} covered").format(quota=quota)
    documents = labels.documents(window.used)
    return ClientText.tr("{documents} of {quota}").format(documents=documents, quota=quota)


def exceeded(window: ShownWindow, formats: Formats, currency: str) -> str:
    """What the window's end will bill, by the latest reading; empty within the quota."""
    beyond = max(0, (window.used or 0) - window.quota)
    if not beyond:
        return ""
    sentence = ClientText.tr(
        "{documents} beyond the quota at {price} each: {amount} excl. VAT on {day}"
    )
    return sentence.format(
        documents=labels.documents(beyond),
        price=formats.amount(window.price, currency),
        amount=formats.amount(beyond * window.price, currency),
        day=formats.day(window.window.end),
    )


def spoken_windows(usage: ClientUsage, formats: Formats) -> str:
    """The chart as it is said to a screen reader."""
    return "; ".join(
        ClientText.tr("{period}: {use}").format(
            period=formats.period_range(shown.window), use=use_of(shown, formats)
        )
        for shown in usage.windows
    )


def fitting_sentence(
    fitting: RightSize, interval: Interval, catalogue: Catalogue, formats: Formats
) -> str:
    """Which plan costs least for the documents expected, and what it would save."""
    plan = labels.plan_name(catalogue, fitting.best.plan, formats.language)
    if fitting.best == fitting.present:
        return ClientText.tr("{plan}, the present plan, costs least.").format(plan=plan)
    if not fitting.saves:
        return ClientText.tr("{plan} costs the same and covers more.").format(plan=plan)
    return ClientText.tr("{plan} would save {amount} excl. VAT {per_interval}.").format(
        plan=plan,
        amount=formats.amount(fitting.saves, catalogue.currency),
        per_interval=labels.per_interval(interval),
    )


def expected_sentence(fitting: RightSize, usage: ClientUsage, formats: Formats) -> str:
    """Where the documents expected come from."""
    documents = formats.integer(rounded(fitting.documents))
    read = [shown for shown in usage.windows if shown.used is not None and not shown.is_open]
    if not read:
        return ClientText.tr(
            "{documents} documents a month expected: the running window, extrapolated."
        ).format(documents=documents)
    return ClientText.tr(
        "{documents} documents a month expected: the average of the last %Ln closed window(s).",
        None,
        min(3, len(read)),
    ).format(documents=documents)
