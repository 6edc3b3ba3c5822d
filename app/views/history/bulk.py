"""What a bulk change switched on, in sentences, from the facts that its act stored."""

from collections.abc import Iterator

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue
from app.services.journal import Facts
from app.views import labels
from app.views.formatting import Formats
from app.views.history.text import HistoryText


def bulk_sentences(change: Facts, catalogue: Catalogue, formats: Formats) -> Iterator[str]:
    """Say each thing that was switched on."""
    language = formats.language
    if "plan" in change:
        plan = labels.plan_name(catalogue, change["plan"], language)
        yield HistoryText.tr("Plan: {plan}").format(plan=plan)
    if "fits" in change:
        yield HistoryText.tr("Plan: the one that fits each client's use")
    if "interval" in change:
        interval = labels.interval_name(Interval(change["interval"]))
        yield HistoryText.tr("Billing interval: {interval}").format(interval=interval)
    if "payer" in change:
        payer = labels.payer_name(Payer(change["payer"]))
        yield HistoryText.tr("Payer: {payer}").format(payer=payer)
    for code in change.get("add", ()):
        name = labels.add_on_name(catalogue, code, language)
        yield HistoryText.tr("Extra service added: {add_on}").format(add_on=name)
    for code in change.get("end", ()):
        name = labels.add_on_name(catalogue, code, language)
        yield HistoryText.tr("Extra service ended: {add_on}").format(add_on=name)
    if "promo" in change:
        yield HistoryText.tr("Promo code: {promo}").format(promo=change["promo"])
    if "renews" in change:
        if change["renews"]:
            yield HistoryText.tr("Renewal resumed")
        else:
            yield HistoryText.tr("Renewal stopped")
