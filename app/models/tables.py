"""Every table of the data file, imported so that `METADATA` knows them all."""

from app.models.base import Base
from app.models.billing import BilledLineRow, DocumentRow
from app.models.catalogue import AddOnRow, PlanRow, PriceRow, PromoCodeRow, RedemptionRow
from app.models.clients import ClientRow, ClientTagRow, PendingSubscriptionRow
from app.models.entries import (
    EVERY_RATE,
    EntryAccountRow,
    EntryJournalRow,
    EntryVatCodeRow,
    EntryYearRow,
)
from app.models.firm import FirmRow, PaymentMethodRow, VatRateRow
from app.models.invoices import (
    VendorInvoiceDecisionRow,
    VendorInvoiceDocumentRow,
    VendorInvoiceLineRow,
    VendorInvoiceMatchRow,
    VendorInvoiceRow,
)
from app.models.journal import FormerStateRow, JournalClientRow, JournalRow
from app.models.rebilling import (
    RebillAdjustmentRow,
    RebillLineRow,
    RebillRunRow,
    RebillTermsRow,
)
from app.models.subscriptions import (
    DiscountRow,
    PeriodRow,
    QuotaWindowRow,
    ReadingRow,
    ScheduledChangeRow,
    ServiceRow,
    SubscriptionRow,
)

METADATA = Base.metadata

__all__ = [
    "EVERY_RATE",
    "METADATA",
    "AddOnRow",
    "BilledLineRow",
    "ClientRow",
    "ClientTagRow",
    "DiscountRow",
    "DocumentRow",
    "EntryAccountRow",
    "EntryJournalRow",
    "EntryVatCodeRow",
    "EntryYearRow",
    "FirmRow",
    "FormerStateRow",
    "JournalClientRow",
    "JournalRow",
    "PaymentMethodRow",
    "PendingSubscriptionRow",
    "PeriodRow",
    "PlanRow",
    "PriceRow",
    "PromoCodeRow",
    "QuotaWindowRow",
    "ReadingRow",
    "RebillAdjustmentRow",
    "RebillLineRow",
    "RebillRunRow",
    "RebillTermsRow",
    "RedemptionRow",
    "ScheduledChangeRow",
    "ServiceRow",
    "SubscriptionRow",
    "VatRateRow",
    "VendorInvoiceDecisionRow",
    "VendorInvoiceDocumentRow",
    "VendorInvoiceLineRow",
    "VendorInvoiceMatchRow",
    "VendorInvoiceRow",
]
