"""What was done to the file as a whole, in sentences, from an act's own facts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.catalogue import Catalogue
from app.services.entries.choices import EntriesFormat
from app.services.journal import Facts
from app.services.journal_list import FILES
from app.views import labels
from app.views.client.places import country_name
from app.views.formatting import Formats
from app.views.history.accounting import AccountingWords
from app.views.history.bulk import bulk_sentences
from app.views.history.invoices import InvoiceWords
from app.views.history.rebilling import RebillingWords
from app.views.history.text import HistoryText
from app.views.history.words import understood
from app.views.labels.accounting import entries_format_name


@dataclass(frozen=True, slots=True)
class FirmWords:
    """Sentences for what acts say beside the facts of each client."""

    catalogue: Catalogue
    formats: Formats

    def sentences(self, act: str, facts: Facts) -> list[str]:
        """Every sentence of an act's own facts; none where it has none, or unknown ones."""
        tell = self._tellers().get(act)
        return [] if tell is None else understood(lambda: tell(facts))

    def _tellers(self) -> dict[str, Callable[[Facts], Iterator[str]]]:
        rebilling = RebillingWords(self.catalogue, self.formats)
        invoices = InvoiceWords(self.catalogue, self.formats)
        done_to = ("entered", "imported", "changed", "decided", "settled", "reopened", "deleted")
        runs = ("drafted", "adjusted", "thrown_away", "locked", "reversed")
        return {
            **{f"rebill_run_{done}": rebilling.run for done in runs},
            **{f"vendor_invoice_{done}": invoices.told for done in done_to},
            "rebill_default_set": rebilling.default,
            "client_deleted": self._deleted,
            "imported": self._imported,
            "details_imported": self._imported,
            "use_imported": self._imported,
            "import_undone": self._import_undone,
            "exported": self._exported,
            "printed": self._printed,
            "firm_changed": self._firm_changed,
            "accounting_set": AccountingWords(self.formats).changed,
            "payment_method_added": self._payment_method,
            "payment_method_removed": self._payment_method,
            "preferences_changed": self._preferences,
            "catalogue_imported": self._catalogue,
            "catalogue_changed": self._catalogue_changed,
            "bulk_changed": self._bulk_changed,
            "vendor_invoice_noted": self._vendor_invoice,
            "restored": self._restored,
        }

    def _deleted(self, facts: Facts) -> Iterator[str]:
        yield labels.client_named(facts["name"], facts.get("reference", ""))

    def _imported(self, facts: Facts) -> Iterator[str]:
        if "rows" not in facts:
            return
        imported = HistoryText.tr("%Ln row(s) imported from {file}", None, facts["rows"])
        yield imported.format(file=labels.import_source(facts.get("file", "")))
        if facts.get("rejected"):
            yield HistoryText.tr("%Ln row(s) rejected", None, facts["rejected"])
        if facts.get("skipped"):
            yield HistoryText.tr("%Ln row(s) skipped", None, facts["skipped"])

    def _import_undone(self, facts: Facts) -> Iterator[str]:
        sentence = HistoryText.tr("Undone: the import of {file}, made on {day} by {author}")
        yield sentence.format(
            file=labels.import_source(facts.get("file", "")),
            day=self._day(facts["imported_on"]),
            author=facts["imported_by"],
        )
        went = {
            "details": HistoryText.tr("%Ln client(s) as before the import", None, facts["clients"]),
            "usage": HistoryText.tr("%Ln reading(s) taken back", None, facts.get("readings", 0)),
            "invoice": HistoryText.tr("%Ln line(s) of an invoice", None, facts.get("lines", 0)),
        }
        brought = HistoryText.tr(
            "%Ln client(s) removed with their histories", None, facts["clients"]
        )
        yield went.get(str(facts.get("kind")), brought)

    def _exported(self, facts: Facts) -> Iterator[str]:
        yield from self._report(facts.get("report"), facts.get("parameters", {}), facts)
        if "files" in facts:
            yield from self._files(facts["files"])
            return
        if "format" in facts:
            yield entries_format_name(EntriesFormat(facts["format"]))
        if "rows" in facts:
            written = HistoryText.tr("%Ln row(s) written to {file}", None, facts["rows"])
        else:
            written = HistoryText.tr("Written to {file}")
        yield written.format(file=facts["file"])
        yield HistoryText.tr("SHA-256 of the file: {digest}").format(digest=facts["sha256"])

    def _files(self, files: list[Facts] | Facts) -> Iterator[str]:
        """Say how many files a batch wrote, and the SHA-256 of the first ones."""
        yield HistoryText.tr("%Ln file(s) written", None, len(files))
        # The entries of former programs have the names of the files instead of their clients.
        named = (
            list(files.items())
            if isinstance(files, dict)
            else [(_whose(file), file["sha256"]) for file in files]
        )
        for name, digest in named[:FILES]:
            if name:
                yield HistoryText.tr("{file}: SHA-256 {digest}").format(file=name, digest=digest)
            else:
                yield HistoryText.tr("SHA-256 of the file: {digest}").format(digest=digest)
        if len(files) > FILES:
            yield HistoryText.tr("and %Ln more file(s)", None, len(files) - FILES)

    def _printed(self, facts: Facts) -> Iterator[str]:
        yield from self._report(facts.get("report"), facts.get("parameters", {}), facts)
        yield HistoryText.tr("%Ln page(s) sent to the printer", None, facts["pages"])

    def _report(self, report: str | None, asked: Facts, facts: Facts) -> Iterator[str]:
        """Say which report was written, of which days."""
        between = {
            "billing": HistoryText.tr("Billing report from {first} to {last}"),
            "documents": HistoryText.tr("Documents from {first} to {last}"),
            "renewals": HistoryText.tr("Renewals from {first} to {last}"),
            "usage": HistoryText.tr("Usage from {first} to {last}"),
            "changes": HistoryText.tr("Changes from {first} to {last}"),
            "statement": HistoryText.tr("Client statements from {first} to {last}"),
            "entries": HistoryText.tr("Accounting entries from {first} to {last}"),
        }
        on = {
            "portfolio": HistoryText.tr("Portfolio as of {day}"),
            "overview": HistoryText.tr("Overview as of {day}"),
            "quality": HistoryText.tr("Data quality as of {day}"),
        }
        known = {
            "clients": HistoryText.tr("List of clients"),
            "bulk_report": HistoryText.tr("Report of a change of several clients"),
            "catalogue": HistoryText.tr("The catalogue"),
            "invoices": HistoryText.tr("Register of the vendor's invoices"),
            "invoice": HistoryText.tr("Comparison of a vendor's invoice"),
        }
        if report == "journal":
            yield HistoryText.tr("%Ln act(s) of the journal", None, facts["acts"])
        elif report == "forecast":
            yield HistoryText.tr("Forecast of %Ln month(s)", None, asked["months"])
        elif report in between:
            yield between[report].format(**self._days(asked))
        elif report in on:
            yield on[report].format(day=self._day(asked["on"]))
        elif report in known:
            yield known[report]

    def _days(self, asked: Facts) -> dict[str, str]:
        return {"first": self._day(asked["start"]), "last": self._day(asked["end"])}

    def _firm_changed(self, facts: Facts) -> Iterator[str]:
        for name, (before, after) in facts.get("changed", {}).items():
            old, new = self._value(name, before), self._value(name, after)
            field = labels.firm_field_name(name)
            if not old:
                sentence = HistoryText.tr("{field} filled in: {after}")
            elif not new:
                sentence = HistoryText.tr("{field} emptied: it was {before}")
            else:
                sentence = HistoryText.tr("{field}: {before} → {after}")
            yield sentence.format(field=field, before=old, after=new)

    def _payment_method(self, facts: Facts) -> Iterator[str]:
        if facts["kind"] == "card":
            yield HistoryText.tr("Card: {label}").format(label=facts["label"])
        else:
            yield HistoryText.tr("SEPA mandate: {label}").format(label=facts["label"])

    def _preferences(self, facts: Facts) -> Iterator[str]:
        if facts["firm_pays"]:
            yield HistoryText.tr("The firm pays for clients invited from then on")
        else:
            yield HistoryText.tr("Clients invited from then on pay for themselves")
        plan = facts.get("plan")
        if plan:
            name = labels.plan_name(self.catalogue, plan, self.formats.language)
            yield HistoryText.tr("Plan: {plan}").format(plan=name)

    def _catalogue(self, facts: Facts) -> Iterator[str]:
        yield HistoryText.tr(
            "{name}. Plans: {plans}. Extra services: {add_ons}. Promo codes: {promo_codes}"
        ).format(
            name=facts["name"],
            **{
                kind: self.formats.integer(facts[kind])
                for kind in ("plans", "add_ons", "promo_codes")
            },
        )
        if "currency" in facts:
            before, after = facts["currency"]
            sentence = HistoryText.tr("{field}: {before} → {after}")
            field = labels.firm_field_name("currency")
            yield sentence.format(field=field, before=before, after=after)

    def _catalogue_changed(self, facts: Facts) -> Iterator[str]:
        yield from labels.catalogue_changes(facts["changes"], self.catalogue, self.formats)
        if facts.get("touched"):
            yield HistoryText.tr("%Ln subscription(s) touched", None, facts["touched"])

    def _bulk_changed(self, facts: Facts) -> Iterator[str]:
        yield from bulk_sentences(facts["change"], self.catalogue, self.formats)
        yield HistoryText.tr("%Ln client(s) changed", None, facts["clients"])

    def _vendor_invoice(self, facts: Facts) -> Iterator[str]:
        document, number = facts["document"], facts["number"]
        before = facts.get("before")
        if before and number:
            sentence = HistoryText.tr("Statement {document}: vendor invoice {before} → {number}")
        elif number:
            sentence = HistoryText.tr("Statement {document}: vendor invoice {number}")
        else:
            sentence = HistoryText.tr("Statement {document}: vendor invoice {before} taken away")
        written = self.formats.integer(document) if isinstance(document, int) else document
        yield sentence.format(document=written, before=before, number=number)

    def _restored(self, facts: Facts) -> Iterator[str]:
        if "day" in facts:
            sentence = HistoryText.tr("Put back as it stood on {day}, from {file}")
            yield sentence.format(day=self._day(facts["day"]), file=facts["file"])
        else:
            yield HistoryText.tr("Put back from {file}").format(file=facts["file"])

    def _value(self, name: str, value: object) -> str:
        if isinstance(value, bool):
            return HistoryText.tr("yes") if value else HistoryText.tr("no")
        text = str(value)
        if name == "country":
            return country_name(text, self.formats.language) or text
        return text

    def _day(self, iso: str) -> str:
        return self.formats.day(date.fromisoformat(iso))


def _whose(file: Facts) -> str:
    """Say whose a file of a batch is; empty: nobody can say it any more."""
    if "name" in file:
        return labels.client_named(file["name"], file.get("reference", ""))
    if file["client"] is None:
        return ""
    return HistoryText.tr("Client {number}").format(number=file["client"])
