"""The headings of the templates in each language, and every heading that is recognised."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from app.services.imports.fields import Field
from app.services.imports.folding import fold
from app.services.imports.invoice_headings import IN_INVOICES, INVOICE_HEADINGS, Headings

LANGUAGES: Final = ("fr", "en", "nl")

# Each field: the template's heading in French, English and Dutch, then what other files call it.
_HEADINGS: Final[Mapping[Field, Headings]] = {
    Field.LEGAL_NAME: (
        "Raison sociale", "Legal name", "Firmanaam",
        ("Dénomination", "Dénomination sociale", "Société", "Entreprise", "Client", "Nom du client",
         "Nom de la société", "Nom de l’entreprise", "Nom légal", "Intitulé", "Company",
         "Company name", "Client name", "Customer", "Customer name", "Business name", "Naam klant",
         "Klant", "Klantnaam", "Bedrijf", "Bedrijfsnaam", "Naam onderneming", "Benaming",
         "Maatschappelijke benaming", "Maatschappelijke naam", "Officiële naam"),
    ),
    Field.COUNTRY: (
        "Pays", "Country", "Land",
        ("Code pays", "Pays (ISO alpha-2)", "Country code", "Country ISO", "Landcode", "Pays ISO"),
    ),
    Field.EMAIL: (
        "E-mail du contact", "Contact email", "E-mail contactpersoon",
        ("Contact e-mail", "E-mail", "Email", "Mail", "Courriel", "Adresse e-mail", "Adresse mail",
         "Adresse électronique", "E-mail contact", "Contact mail", "Email address", "Mail address",
         "E-mailadres", "Mailadres", "E-mailadres contactpersoon"),
    ),
    Field.FIRST_NAME: (
        "Prénom", "First name", "Voornaam",
        ("Prénom du contact", "Contact first name", "Given name", "Forename",
         "Voornaam contactpersoon"),
    ),
    Field.LAST_NAME: (
        "Nom", "Last name", "Achternaam",
        ("Nom de famille", "Nom du contact", "Surname", "Family name", "Contact last name",
         "Familienaam", "Achternaam contactpersoon"),
    ),
    Field.LOCALE: (
        "Langue", "Locale", "Taal",
        ("Paramètres régionaux", "Langue du contact", "Code langue", "Language", "Language code",
         "Contact language", "Taalcode", "Landinstelling", "Lang"),
    ),
    Field.COMPANY_NUMBER: (
        "N° d’entreprise", "Company number", "Ondernemingsnummer",
        ("N° entreprise", "Numéro BCE", "BCE", "SIREN", "SIRET", "N° SIREN", "N° SIRET",
         "SIREN/SIRET", "RCS", "N° RCS", "Matricule", "N° d’immatriculation", "Company no",
         "Company ID", "Registration number", "Business number", "Enterprise number", "KBO",
         "KBO-nummer", "Bedrijfsnummer", "Ondernemingsnr", "Nummer onderneming", "KvK-nummer"),
    ),
    Field.VAT_NUMBER: (
        "N° de TVA", "VAT number", "Btw-nummer",
        ("TVA", "N° TVA", "TVA intracommunautaire", "N° de TVA intracommunautaire",
         "Identifiant TVA", "VAT", "VAT no", "VAT ID", "VAT registration number", "Btw", "Btw-nr"),
    ),
    Field.REFERENCE: (
        "Référence", "External reference", "Referentie",
        ("Référence externe", "Réf", "Réf. externe", "Code client", "N° client", "Dossier",
         "N° de dossier", "Code dossier", "Référence client", "Reference", "Ref", "Client code",
         "Client reference", "Client number", "Customer code", "Customer number", "File number",
         "Dossier number", "Externe referentie", "Klantcode", "Klantnummer", "Dossiernummer"),
    ),
    Field.IBAN: (
        "IBAN", "IBAN", "IBAN",
        ("Compte bancaire", "N° de compte", "Bank account", "Account number", "Bankrekening",
         "Rekeningnummer"),
    ),
    Field.STREET: (
        "Rue", "Street", "Straat",
        ("Voie", "Adresse", "Adresse postale", "Nom de la rue", "Address", "Street name",
         "Street address", "Adres", "Straatnaam"),
    ),
    Field.NUMBER: (
        "Numéro", "Number", "Nummer",
        ("N°", "No", "Nr", "N° de rue", "Numéro de voie", "Numéro de maison", "House number",
         "Street number", "Huisnummer", "Huisnr"),
    ),
    Field.BOX: (
        "Boîte", "PO box", "Bus",
        ("Boîte postale", "BP", "Bte", "Box", "Post box", "Postbus", "Busnummer"),
    ),
    Field.POSTAL_CODE: (
        "Code postal", "Postal code", "Postcode",
        ("CP", "Zip", "Zip code", "Post code", "Postnummer"),
    ),
    Field.CITY: (
        "Ville", "City", "Gemeente",
        ("Localité", "Commune", "Town", "Municipality", "Stad", "Plaats", "Woonplaats"),
    ),
    Field.STATUS: (
        "Statut", "Status", "Status",
        ("État", "Statut du client", "State", "Client status", "Toestand", "Klantstatus"),
    ),
    Field.PAYER: (
        "Payeur", "Payer", "Betaler",
        ("Qui paie", "Payé par", "Payer pour le client", "Paid by", "Who pays", "Pay for client",
         "Wie betaalt", "Betaald door", "Betalen voor klant"),
    ),
    Field.PLAN: (
        "Forfait", "Plan", "Plan",
        ("Abonnement", "Formule", "Code forfait", "Subscription", "Plan code", "Package",
         "Formule abonnement", "Plancode"),
    ),
    Field.INTERVAL: (
        "Intervalle", "Interval", "Facturatieperiode",
        ("Intervalle de facturation", "Périodicité", "Fréquence", "Billing interval",
         "Billing period", "Frequency", "Periodiciteit", "Frequentie", "Factureringsinterval"),
    ),
    Field.ADD_ONS: (
        "Services supplémentaires", "Extra services", "Extra diensten",
        ("Services", "Service supplémentaire", "Service", "Options", "Option", "Suppléments",
         "Add-ons", "Add-on", "Addons", "Extras", "Extra service", "Extra dienst", "Diensten",
         "Dienst", "Opties"),
    ),
    Field.START: (
        "Début", "Start date", "Begindatum",
        ("Date de début", "Date début", "Début d’abonnement", "Depuis", "Depuis le", "Actif depuis",
         "Start", "Started on", "Since", "Active since", "Startdatum", "Begin", "Sinds",
         "Actief sinds"),
    ),
    Field.PRICE: (
        "Prix actuel HT", "Current price excl. VAT", "Huidige prijs excl. btw",
        ("Prix actuel", "Prix", "Prix HT", "Prix hors taxe", "Prix hors taxes", "Prix HTVA",
         "Prix actuel HTVA", "Tarif", "Tarif HT", "Montant HT", "Price", "Current price",
         "Price excl. VAT", "Price excluding VAT", "Net price", "Prijs", "Huidige prijs",
         "Prijs excl. btw", "Nettoprijs"),
    ),
    Field.PROMO: (
        "Code promo", "Promo code", "Promocode",
        ("Code promotionnel", "Promo", "Promotion", "Code remise", "Coupon", "Discount code",
         "Promotional code", "Kortingscode", "Actiecode"),
    ),
    Field.MANAGER: (
        "Responsable", "Manager", "Beheerder",
        ("Gestionnaire", "Collaborateur", "Chargé de dossier", "Responsable du dossier",
         "Account manager", "Colleague", "Person in charge", "Dossierbeheerder",
         "Verantwoordelijke", "Medewerker"),
    ),
    Field.TAGS: (
        "Étiquettes", "Tags", "Labels",
        ("Étiquette", "Mots-clés", "Groupe", "Tag", "Label", "Keywords", "Group", "Trefwoorden",
         "Etiketten", "Groep"),
    ),
    Field.NOTES: (
        "Notes", "Notes", "Notities",
        ("Note", "Remarques", "Remarque", "Commentaire", "Commentaires", "Comment", "Comments",
         "Remarks", "Opmerking", "Opmerkingen", "Notitie"),
    ),
    Field.READ_ON: (
        "Date", "Date", "Datum",
        ("Jour", "Date du relevé", "Date de lecture", "Relevé le", "Lu le", "Situation au",
         "Day", "Reading date", "Date read", "Read on", "As of", "Usage date", "Dag",
         "Datum aflezing", "Afleesdatum", "Afgelezen op", "Stand op", "Peildatum"),
    ),
    Field.DOCUMENTS: (
        "Documents utilisés", "Documents used", "Gebruikte documenten",
        ("Documents", "Nombre de documents", "Nb documents", "Documents consommés",
         "Documents traités", "Consommation", "Consommation de documents", "Utilisation",
         "Document count", "Number of documents", "Documents processed", "Documents consumed",
         "Usage", "Used", "Consumption", "Documenten", "Aantal documenten",
         "Verbruikte documenten", "Verwerkte documenten", "Verbruik"),
    ),
    **INVOICE_HEADINGS,
}  # fmt: skip

AMBIGUOUS_NAMES: Final = frozenset({"nom", "name", "naam"})
"""Folded headings that mean a person's family name beside a first name, the client's otherwise."""

_NUMBER_WORDS: Final = frozenset({"n", "no", "nr", "num", "numero", "number", "nummer"})
_SMALL_WORDS: Final = frozenset(
    {"d", "de", "du", "des", "l", "la", "le", "les", "pour", "of", "the", "for", "van", "het"}
)


def heading(field: Field, language: str) -> str:
    """Return the heading that the template of a language gives to a field."""
    french, english, dutch, _ = _HEADINGS[field]
    return {"fr": french, "en": english, "nl": dutch}[language]


def recognised_in_invoice(text: str) -> Field | None:
    """Return the field that a heading means in a file of an invoice of the vendor's.

    >>> recognised("Date"), recognised_in_invoice("Date")
    (<Field.READ_ON: 'read_on'>, <Field.INVOICE_DATE: 'invoice_date'>)
    """
    known = _known_in_invoices()
    return known.get(_key(text)) or known.get(_key(text.partition("(")[0])) or recognised(text)


def recognised(text: str) -> Field | None:
    """Return the field that a heading means, whatever its accents, case and apostrophes.

    What stands in parentheses is an explanation. "N° entreprise" and "Numéro d'entreprise" are
    one heading.

    >>> recognised("VAT no. (optional)")
    <Field.VAT_NUMBER: 'vat_number'>
    """
    known = _known_headings()
    return known.get(_key(text)) or known.get(_key(text.partition("(")[0]))


@cache
def _known_headings() -> Mapping[str, Field]:
    return {
        _key(text): field
        for field, (french, english, dutch, others) in _HEADINGS.items()
        for text in (french, english, dutch, *others)
    }


@cache
def _known_in_invoices() -> Mapping[str, Field]:
    return {_key(text): field for field, texts in IN_INVOICES.items() for text in texts}


def _key(text: str) -> str:
    words = ["number" if w in _NUMBER_WORDS else w for w in fold(text).split()]
    telling = [word for word in words if word not in _SMALL_WORDS]
    # A heading may be a small word alone: "Du" and "Van" are the first day of a line.
    return " ".join(telling or words)
