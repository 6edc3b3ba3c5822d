"""The names of what people did, as the journal lists them."""

from app.views.labels.source import Labels


def act_name(act: str) -> str:
    """An act of the journal: "Client invited". One of a newer program is shown by its code."""
    return act_names().get(act, act)


def import_source(file: str) -> str:
    """What an import read, inside a sentence: the name of its file, or that it was pasted."""
    return file or Labels.tr("pasted rows")


def act_names() -> dict[str, str]:
    """Every act by its code, for filters and lists."""
    return {**_clients(), **_subscriptions(), **_firm()}


def _clients() -> dict[str, str]:
    return {
        "client_created": Labels.tr("Client created", "journal"),
        "anonymised": Labels.tr("Personal data erased", "journal"),
        "client_changed": Labels.tr("Client changed", "journal"),
        "client_deleted": Labels.tr("Client deleted", "journal"),
        "invited": Labels.tr("Client invited", "journal"),
        "invitation_resent": Labels.tr("Invitation sent again", "journal"),
        "taken_back": Labels.tr("Taken back to draft", "journal"),
        "accepted": Labels.tr("Invitation accepted", "journal"),
        "archived": Labels.tr("Client archived", "journal"),
        "lost": Labels.tr("Client lost", "journal"),
        "pending_set": Labels.tr("Pending subscription set", "journal"),
        "pending_removed": Labels.tr("Pending subscription removed", "journal"),
    }


def _subscriptions() -> dict[str, str]:
    return {
        "subscribed": Labels.tr("Subscription started", "journal"),
        "subscription_modified": Labels.tr("Subscription modified", "journal"),
        "renewal_stopped": Labels.tr("Renewal stopped", "journal"),
        "renewal_resumed": Labels.tr("Renewal resumed", "journal"),
        "change_withdrawn": Labels.tr("Scheduled change withdrawn", "journal"),
        "taken_over": Labels.tr("Taken over by the firm", "journal"),
        "handed_over": Labels.tr("Handed over to the client", "journal"),
        "expired": Labels.tr("Ended immediately", "journal"),
        "client_subscribed": Labels.tr("Subscription of the client recorded", "journal"),
        "use_read": Labels.tr("Documents used entered", "journal"),
        "use_corrected": Labels.tr("Documents used corrected", "journal"),
        "details_imported": Labels.tr("References, managers and tags imported", "journal"),
        "use_imported": Labels.tr("Documents used imported", "journal"),
        "bulk_changed": Labels.tr("Bulk change", "journal"),
        "undone": Labels.tr("Act undone", "journal"),
        "advanced": Labels.tr("Renewals caught up", "journal"),
    }


def _firm() -> dict[str, str]:
    return {
        "imported": Labels.tr("Clients imported", "journal"),
        "import_undone": Labels.tr("Import undone", "journal"),
        "catalogue_imported": Labels.tr("Catalogue imported", "journal"),
        "catalogue_changed": Labels.tr("Catalogue changed", "journal"),
        "rebill_default_set": Labels.tr("Default of re-billing changed", "journal"),
        "rebill_terms_set": Labels.tr("Re-billing agreed with a client", "journal"),
        "rebill_run_drafted": Labels.tr("Re-billing run drafted", "journal"),
        "rebill_run_adjusted": Labels.tr("Re-billing draft adjusted", "journal"),
        "rebill_run_thrown_away": Labels.tr("Re-billing draft thrown away", "journal"),
        "rebill_run_locked": Labels.tr("Re-billing run locked", "journal"),
        "rebill_run_reversed": Labels.tr("Re-billing run reversed", "journal"),
        "vendor_invoice_noted": Labels.tr("Vendor invoice noted", "journal"),
        "accounting_set": Labels.tr("Accounts and journals set", "journal"),
        "vendor_invoice_entered": Labels.tr("Vendor invoice entered", "journal"),
        "vendor_invoice_imported": Labels.tr("Vendor invoice imported", "journal"),
        "vendor_invoice_changed": Labels.tr("Vendor invoice changed", "journal"),
        "vendor_invoice_decided": Labels.tr("Vendor invoice: lines decided on", "journal"),
        "vendor_invoice_settled": Labels.tr("Vendor invoice settled", "journal"),
        "vendor_invoice_reopened": Labels.tr("Vendor invoice reopened", "journal"),
        "vendor_invoice_deleted": Labels.tr("Vendor invoice deleted", "journal"),
        "firm_changed": Labels.tr("Firm changed", "journal"),
        "payment_method_added": Labels.tr("Payment method added", "journal"),
        "payment_method_removed": Labels.tr("Payment method removed", "journal"),
        "preferences_changed": Labels.tr("Default billing preferences changed", "journal"),
        "exported": Labels.tr("Report exported", "journal"),
        "printed": Labels.tr("Report printed", "journal"),
        "first_run": Labels.tr("Data file created", "journal"),
        "restored": Labels.tr("Copy restored", "journal"),
        "password_set": Labels.tr("Password set", "journal"),
        "password_changed": Labels.tr("Password changed", "journal"),
        "password_removed": Labels.tr("Password removed", "journal"),
        "sample_filled": Labels.tr("Sample data filled in", "journal"),
    }
