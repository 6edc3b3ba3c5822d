"""Entries to be written: examples with fictitious names, and any with hostile texts."""

from datetime import date, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from app.domain.client_entries import (
    ClientAccounts,
    ClientCharge,
    disbursement_entry,
    re_billing_entry,
)
from app.domain.entries import Account, Entry, Journal, RateAccounts, is_visible
from app.domain.purchase_entries import (
    PurchaseAccounts,
    PurchaseDocument,
    PurchasePart,
    ReverseChargeAccounts,
    purchase_entry,
)
from app.domain.vat import RateTotal, vat_totals
from tests.builders import day

PURCHASES = PurchaseAccounts(
    journal=Journal("AC", "Achats"),
    supplier=Account("401000", "Fournisseurs"),
    supplier_auxiliary=Account("FEDIT", "Éditeur d’abonnements"),
    expense=Account("651100", "Redevances de logiciels"),
    input_vat=RateAccounts(Account("445660", "TVA déductible")),
    disbursements=Account("467000", "Débours"),
    reverse_charge=ReverseChargeAccounts(
        Account("445662", "TVA déductible intracommunautaire"),
        Account("445200", "TVA due intracommunautaire"),
    ),
)
SALES = ClientAccounts(
    journal=Journal("VE", "Ventes"),
    clients=Account("411000", "Clients"),
    revenue=RateAccounts(Account("706000", "Prestations")),
    output_vat=RateAccounts(Account("445710", "TVA collectée")),
    disbursements=Account("467000", "Débours"),
)
BAKERY = Account("CBOUL", "Boulangerie Émile")


def bought(
    *parts: PurchasePart,
    number: int = 7,
    on: str = "2026-03-31",
    label: str = "Abonnements mars",
    vendor_invoice: str = "",
    assessed: int | None = None,
) -> Entry:
    """Book a document of the vendor."""
    document = PurchaseDocument(
        number=number,
        vendor_invoice=vendor_invoice or f"V-{number}",
        day=day(on),
        label=label,
        parts=parts,
        self_assessed_rate=assessed,
    )
    return booked_or_fail(purchase_entry(document, PURCHASES).entry)


def charged(*totals: RateTotal, number: int = 12, on: str = "2026-03-31", piece: str = "") -> Entry:
    """Book a re-billing to the bakery."""
    charge = client_charge(*totals, number=number, on=on, piece=piece)
    return booked_or_fail(re_billing_entry(charge, SALES).entry)


def disbursed(*totals: RateTotal, number: int = 13, on: str = "2026-03-31") -> Entry:
    """Book a disbursement for the bakery."""
    charge = client_charge(*totals, number=number, on=on)
    return booked_or_fail(disbursement_entry(charge, SALES).entry)


def client_charge(
    *totals: RateTotal, number: int = 12, on: str = "2026-03-31", piece: str = ""
) -> ClientCharge:
    return ClientCharge(
        number=number,
        piece=piece or f"R-{number}",
        day=day(on),
        due=day(on) + timedelta(days=15),
        label="Abonnement mars",
        client=BAKERY,
        by_rate=totals,
    )


def booked_or_fail(entry: Entry | None) -> Entry:
    assert entry is not None
    return entry


EXAMPLES = (
    charged(RateTotal(2000, 3000, 600), RateTotal(0, 500, 0)),
    bought(PurchasePart(2000, 1690, 338), PurchasePart(2000, 1000, 200, disbursed=True)),
    disbursed(RateTotal(2000, 1000, 200), on="2026-04-02"),
    charged(RateTotal(2000, -1000, -200), number=14, on="2026-04-02"),
)
# Entries with hostile texts take hypothesis a while to draw.
SLOW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))

_ODD = st.sampled_from(
    "\t\r\n|;,\"'’“œŒ€é…–\u00a0\u202f\u2028\u200b\x00\x85\x9fſŁșİ漢🧾\u0301\ue000"
)
HOSTILE = st.lists(st.one_of(_ODD, st.characters(codec="utf-8")), max_size=60).map("".join)
SEEN = HOSTILE.filter(is_visible)
DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))
ACCOUNTS = st.builds(
    lambda number, tail, name: Account(f"{number}{tail}", name),
    st.integers(100, 799),
    HOSTILE,
    HOSTILE,
)
JOURNALS = st.builds(Journal, SEEN, HOSTILE)
NETS = st.lists(
    st.tuples(st.integers(-99_999, 99_999), st.sampled_from([0, 2000, 2100])), max_size=4
)


@st.composite
def _purchases(draw: st.DrawFn) -> Entry | None:
    parts = [
        PurchasePart(total.rate, total.net, total.vat, disbursed=draw(st.booleans()))
        for total in vat_totals(draw(NETS)).by_rate
    ]
    document = PurchaseDocument(
        number=draw(st.integers(1, 10**9)),
        vendor_invoice=draw(HOSTILE),
        day=draw(DAYS),
        due=draw(st.none() | DAYS),
        label=draw(SEEN),
        parts=tuple(parts),
        self_assessed_rate=draw(st.sampled_from([None, 2000])),
    )
    accounts = PurchaseAccounts(
        journal=draw(JOURNALS),
        supplier=draw(ACCOUNTS),
        supplier_auxiliary=draw(st.none() | st.builds(Account, SEEN, HOSTILE)),
        expense=draw(ACCOUNTS),
        input_vat=RateAccounts(draw(ACCOUNTS)),
        disbursements=draw(ACCOUNTS),
        reverse_charge=PURCHASES.reverse_charge,
    )
    return purchase_entry(document, accounts).entry


@st.composite
def _charges(draw: st.DrawFn) -> Entry | None:
    charge = ClientCharge(
        number=draw(st.integers(1, 10**9)),
        piece=draw(SEEN),
        day=draw(DAYS),
        due=draw(st.none() | DAYS),
        label=draw(SEEN),
        client=draw(st.none() | st.builds(Account, SEEN, HOSTILE)),
        by_rate=vat_totals(draw(NETS)).by_rate,
    )
    accounts = ClientAccounts(
        journal=draw(JOURNALS),
        clients=draw(ACCOUNTS),
        revenue=RateAccounts(draw(ACCOUNTS)),
        output_vat=RateAccounts(draw(ACCOUNTS)),
        disbursements=draw(ACCOUNTS),
    )
    book = draw(st.sampled_from([re_billing_entry, disbursement_entry]))
    return book(charge, accounts).entry


ENTRIES = st.lists(st.one_of(_purchases(), _charges()), max_size=6).map(
    lambda entries: [entry for entry in entries if entry is not None]
)


def thousands() -> list[Entry]:
    """Make some thousands of entries over a year, charges and credits of all sizes."""
    entries = []
    for number in range(1, 1501):
        on = (date(2026, 1, 1) + timedelta(days=number * 7 % 365)).isoformat()
        net = (number * 7919) % 20_000 - 5_000 or 1
        total = vat_totals([(net, 2000)]).by_rate[0]
        part = PurchasePart(total.rate, total.net, total.vat)
        entries += [
            bought(part, number=number, on=on),
            charged(total, number=number, on=on),
            disbursed(total, number=1500 + number, on=on),
        ]
    return entries
