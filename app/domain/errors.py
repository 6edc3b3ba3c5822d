"""What the rules refuse, as values: the screens and the command line put them into words."""

from datetime import date
from enum import Enum


class Refusal(Enum):
    """Why an act or a value is refused. Each has its own sentence in every language."""

    PLAN_UNKNOWN = "plan_unknown"
    PLAN_NOT_SOLD_YET = "plan_not_sold_yet"
    ADD_ON_UNKNOWN = "add_on_unknown"
    ADD_ON_NOT_SOLD_YET = "add_on_not_sold_yet"
    ADD_ON_NOT_OFFERED = "add_on_not_offered"
    PROMO_UNKNOWN = "promo_unknown"
    PROMO_NOT_YET_VALID = "promo_not_yet_valid"
    PROMO_EXPIRED = "promo_expired"
    PROMO_WRONG_PLAN = "promo_wrong_plan"
    PROMO_WRONG_INTERVAL = "promo_wrong_interval"
    PROMO_USED_UP = "promo_used_up"
    PROMO_USED_BY_CLIENT = "promo_used_by_client"
    PROMO_ALREADY_ACTIVE = "promo_already_active"
    ALREADY_ENDED = "already_ended"
    READING_IN_FUTURE = "reading_in_future"
    """facts: day, today."""
    READING_TOO_EARLY = "reading_too_early"
    """facts: day: no window is known that contains it."""
    READING_BELOW = "reading_below"
    """facts: documents, day: more were read on an earlier day of the window."""
    READING_ABOVE = "reading_above"
    """facts: documents, day: fewer were read on a later day of the window."""
    FIRM_PAYS_ALREADY = "firm_pays_already"
    CLIENT_PAYS_ALREADY = "client_pays_already"
    HANDED_OVER_ALREADY = "handed_over_already"
    """facts: day: the cycle's end."""
    NOT_UNDOABLE = "not_undoable"
    """facts: act: it left nothing that could be restored."""
    UNDONE_ALREADY = "undone_already"
    """facts: act, day: when it was undone."""
    UNDO_BUILT_ON = "undo_built_on"
    """facts: act, later, day: a later act or renewal stands on it."""
    BEGINS_IN_FUTURE = "begins_in_future"
    """facts: day, today."""
    BEGINS_BEFORE_END = "begins_before_end"
    """facts: day, ended: the subscription before it had not ended."""
    RENEWAL_ALREADY_STOPPED = "renewal_already_stopped"
    RENEWAL_NOT_STOPPED = "renewal_not_stopped"
    NOTHING_SCHEDULED = "nothing_scheduled"
    NOTHING_CHANGES = "nothing_changes"
    DAY_BEFORE_LATEST = "day_before_latest"
    START_IN_FUTURE = "start_in_future"
    NAME_MISSING = "name_missing"
    COUNTRY_UNKNOWN = "country_unknown"
    CLIENT_DUPLICATED = "client_duplicated"
    """facts: field ("reference", "company_number", "vat_number"), value, name, reference."""
    STATUS_FORBIDS = "status_forbids"
    """facts: name, status: the act is not for a client in that status."""
    CLIENT_HAS_HISTORY = "client_has_history"
    ACCEPTED_BEFORE_INVITED = "accepted_before_invited"
    """facts: day, invited."""
    ACCEPTED_IN_FUTURE = "accepted_in_future"
    """facts: day, today."""
    PLAN_MISSING = "plan_missing"
    NO_SUBSCRIPTION = "no_subscription"
    ALREADY_SUBSCRIBED = "already_subscribed"
    NO_PAYMENT_METHOD = "no_payment_method"
    IBAN_WRONG = "iban_wrong"
    CARD_ENDING_WRONG = "card_ending_wrong"
    CURRENCY_IN_USE = "currency_in_use"
    CATALOGUE_IN_USE = "catalogue_in_use"
    """facts: codes (separated by commas): something refers to what a new catalogue leaves out."""
    FILE_BUSY = "file_busy"
    """Another act, such as a long import, was still writing after some seconds."""
    FILE_NOT_EMPTY = "file_not_empty"
    """Sample data goes into an empty file only."""
    USE_IMPORT_BUILT_ON = "use_import_built_on"
    """facts: file, act, day, name, reference: the first act that stands in the way."""
    IMPORT_BUILT_ON = "import_built_on"
    """facts: file, act, day, name, reference: the first later act, and the client it touched."""
    IMPORT_ALREADY_UNDONE = "import_already_undone"
    """facts: file. None of its clients is left."""


class Refused(Exception):
    """An act that the rules do not allow; it changed nothing.

    `reason` says which rule; `facts` are the values that the sentence names (codes, dates).
    """

    def __init__(self, reason: Refusal, **facts: str | int | date) -> None:
        super().__init__(reason.value, facts)
        self.reason = reason
        self.facts = facts
