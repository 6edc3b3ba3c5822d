"""The headings of an invoice of the vendor's, in each language."""

from collections.abc import Mapping
from typing import Final

from app.services.imports.fields import Field

Headings = tuple[str, str, str, tuple[str, ...]]
"""A heading in French, English and Dutch, then what other files call it."""

INVOICE_HEADINGS: Final[Mapping[Field, Headings]] = {
    Field.INVOICE_NUMBER: (
        "N° de facture", "Invoice number", "Factuurnummer",
        ("N° facture", "Facture", "Facture n°", "Réf. facture", "Référence de la facture",
         "Facture fournisseur", "N° de la facture", "N° facture fournisseur", "Invoice",
         "Invoice no", "Invoice ID", "Vendor invoice", "Bill number", "Factuur", "Factuurnr",
         "Nummer factuur", "Factuur leverancier"),
    ),
    Field.INVOICE_DATE: (
        "Date de facture", "Invoice date", "Factuurdatum",
        ("Date facture", "Date de la facture", "Date d’émission", "Date de facturation",
         "Issue date", "Issued on", "Date of invoice", "Billing date",
         "Datum factuur",
         "Uitgiftedatum"),
    ),
    Field.DESIGNATION: (
        "Désignation", "Description", "Omschrijving",
        ("Libellé", "Article", "Produit", "Prestation", "Forfait ou service",
         "Description du produit",
         "Désignation de l’article", "Item", "Product", "Product name", "Plan or service",
         "Line description", "Artikel", "Product omschrijving", "Beschrijving"),
    ),
    Field.QUANTITY: (
        "Quantité", "Quantity", "Aantal",
        ("Qté", "Qte", "Nombre", "Nb", "Qty", "Units", "Hoeveelheid", "Eenheden"),
    ),
    Field.UNIT_PRICE: (
        "Prix unitaire HT", "Unit price excl. VAT", "Eenheidsprijs excl. btw",
        ("Prix unitaire", "PU", "PU HT", "P.U.", "P.U. HT", "Prix unitaire HTVA", "Unit price",
         "Price per unit", "Unit cost", "Eenheidsprijs", "Stukprijs", "Prijs per eenheid"),
    ),
    Field.NET: (
        "Net HT", "Net", "Netto",
        ("Net HTVA", "Total HT", "Total HTVA", "Total ligne HT", "Montant net", "Montant net HT",
         "Montant HTVA", "Montant hors taxe", "Net amount", "Amount excl. VAT", "Line total",
         "Line amount", "Total excl. VAT", "Nettobedrag", "Bedrag excl. btw", "Totaal excl. btw",
         "Regeltotaal"),
    ),
    Field.VAT_RATE: (
        "Taux de TVA", "VAT rate", "Btw-tarief",
        ("Taux TVA", "Tax rate", "Btw-percentage", "Tarief btw"),
    ),
    Field.FROM: (
        "Du", "From", "Van",
        ("Période du", "Date de début de période", "Début de période", "À partir du",
         "Period start", "Period from", "Service start", "Periode van", "Begin periode", "Vanaf"),
    ),
    Field.TO: (
        "Au", "To", "Tot",
        ("Période au", "Fin de période", "Date de fin de période", "Jusqu’au", "Fin", "Period end",
         "Period to", "Service end", "Until", "End date", "Periode tot", "Einde periode",
         "Tot en met", "T/m", "Einddatum"),
    ),
}  # fmt: skip
"""Each field: the template's headings, then what other files call it."""

IN_INVOICES: Final[Mapping[Field, tuple[str, ...]]] = {
    Field.INVOICE_NUMBER: ("Numéro", "Number", "Nummer", "N°", "No", "Nr"),
    Field.INVOICE_DATE: ("Date", "Datum"),
    Field.DESIGNATION: ("Forfait", "Plan", "Abonnement", "Formule", "Service", "Services",
                        "Service supplémentaire", "Option", "Subscription", "Package", "Add-on",
                        "Extra service", "Dienst", "Extra dienst"),
    Field.QUANTITY: ("Documents", "Documenten", "Nombre de documents", "Aantal documenten"),
    Field.UNIT_PRICE: ("Prix", "Prix HT", "Tarif", "Price", "Prijs"),
    Field.NET: ("Montant HT", "Montant", "Total", "Amount", "Bedrag", "Totaal"),
    Field.VAT_RATE: ("TVA", "VAT", "Btw"),
    Field.FROM: ("Début", "Date de début", "Start", "Start date", "Begin", "Begindatum",
                 "Startdatum", "Depuis"),
}  # fmt: skip
"""What headings mean in a file of an invoice of the vendor's that mean something else in others."""
