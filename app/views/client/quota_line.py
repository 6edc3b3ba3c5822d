"""The use of the open quota window in one bar, and a mark for a quota to come."""

from app.domain.subscription import Subscription
from app.services.client_detail import ClientDetail
from app.views import labels
from app.views.client.words import ClientText
from app.views.formatting import Formats
from app.views.widgets.meters import QuotaBar
from app.views.widgets.table_cells import QuotaUse


def show_quota(
    bar: QuotaBar, detail: ClientDetail, subscription: Subscription, formats: Formats
) -> None:
    """Show the use; a mark stands where the quota of a scheduled plan would."""
    quota = detail.catalogue.plan(subscription.plan.code).quota
    covered = quota.documents(subscription.interval)
    usage = subscription.usage
    right = ClientText.tr("quota of {quota}").format(quota=formats.integer(covered))
    notes, mark = [], None
    planned = subscription.scheduled.plan
    if planned is not None and subscription.renews and covered:
        coming = detail.catalogue.plan(planned).quota.documents(subscription.next_interval)
        mark = coming / covered
        notes.append(
            ClientText.tr("Mark: quota of {quota} from {day} on.").format(
                quota=formats.integer(coming), day=formats.day(subscription.period.end)
            )
        )
    if usage.used is None:
        bar.show_use(ClientText.tr("Not read yet"), right, share=0, mark=mark)
    else:
        use = QuotaUse(usage.used, covered)
        day = formats.day(usage.readings[-1].on)
        notes.insert(0, ClientText.tr("Read on {day}.").format(day=day))
        bar.show_use(labels.documents(usage.used), right, share=use.share, tone=use.tone, mark=mark)
    bar.set_note(" ".join(notes))
