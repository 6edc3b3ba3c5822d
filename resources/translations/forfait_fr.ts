<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AmountLabel</name>
    <message>
        <source>Opens the computation</source>
        <translation>Ouvre le calcul</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>The legal name is missing. Type the name of the client.</source>
        <translation>La raison sociale manque. Saisissez le nom du client.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Type the two letters, as in FR, BE or LU.</source>
        <translation>«&#xa0;{country}&#xa0;» n’est pas un code de pays. Saisissez les deux lettres, par exemple FR, BE ou LU.</translation>
    </message>
    <message>
        <source>{field}: {value} is already that of {client}. Correct it here, or open the other client.</source>
        <translation>{field}&#xa0;: {value} appartient déjà à {client}. Corrigez la valeur, ou ouvrez cet autre client.</translation>
    </message>
    <message>
        <source>{name} has a billing history and cannot be deleted. Archive the client instead.</source>
        <translation>{name} a déjà été facturé et ne peut pas être supprimé. Archivez plutôt ce client.</translation>
    </message>
    <message>
        <source>{name} has the status “{status}”, in which this cannot be done. Change the status first, or choose another client.</source>
        <translation>{name} a le statut «&#xa0;{status}&#xa0;», qui ne permet pas cette action. Changez d’abord le statut, ou choisissez un autre client.</translation>
    </message>
    <message>
        <source>Extra services and promo codes go with a plan. Choose a plan, or remove them.</source>
        <translation>Les services supplémentaires et les codes promo vont avec un forfait. Choisissez un forfait, ou retirez-les.</translation>
    </message>
    <message>
        <source>This client has no subscription to change. Subscribe the client first.</source>
        <translation>Ce client n’a pas d’abonnement à modifier. Abonnez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} already has a subscription. Modify it instead of starting another one.</source>
        <translation>{name} a déjà un abonnement. Modifiez-le au lieu d’en commencer un autre.</translation>
    </message>
    <message>
        <source>Your firm has something to pay and no payment method. Declare a card or a SEPA mandate in the settings first.</source>
        <translation>Votre cabinet a quelque chose à payer et aucun mode de paiement. Déclarez d’abord une carte ou un mandat SEPA dans les paramètres.</translation>
    </message>
    <message>
        <source>The IBAN “{iban}” fails its check. Compare it with the bank statement and correct it.</source>
        <translation>La clé de contrôle de l’IBAN «&#xa0;{iban}&#xa0;» ne correspond pas. Comparez-le avec le relevé bancaire et corrigez-le.</translation>
    </message>
    <message>
        <source>“{ending}” is not the end of a card number. Type its last four digits only.</source>
        <translation>«&#xa0;{ending}&#xa0;» n’est pas la fin d’un numéro de carte. Saisissez seulement ses quatre derniers chiffres.</translation>
    </message>
    <message>
        <source>Something has already been billed in {currency}, so the currency cannot change. Use another data file for another currency.</source>
        <translation>Des montants ont déjà été facturés en {currency}&#xa0;: la devise ne peut plus changer. Utilisez un autre fichier de données pour une autre devise.</translation>
    </message>
    <message>
        <source>This data file already holds clients. Sample data goes into an empty file only: start with another data folder.</source>
        <translation>Ce fichier de données contient déjà des clients. Les données d’exemple ne vont que dans un fichier vide&#xa0;: démarrez avec un autre dossier de données.</translation>
    </message>
    <message>
        <source>Today is {day} by this computer’s clock, and this data file was last used on {latest}. Correct the clock, or wait until that day.</source>
        <translation>Selon l’horloge de cet ordinateur, nous sommes le {day}, et ce fichier de données a servi pour la dernière fois le {latest}. Corrigez l’horloge, ou attendez cette date.</translation>
    </message>
    <message>
        <source>The start date {day} is after today, {today}. Type a date up to today.</source>
        <translation>La date de début, le {day}, est postérieure à aujourd’hui, le {today}. Saisissez une date jusqu’à aujourd’hui.</translation>
    </message>
    <message>
        <source>The acceptance of {day} is before the invitation of {invited}. Type a date from the invitation to today.</source>
        <translation>L’acceptation du {day} précède l’invitation du {invited}. Saisissez une date entre l’invitation et aujourd’hui.</translation>
    </message>
    <message>
        <source>The acceptance of {day} is after today, {today}. Type a date from the invitation to today.</source>
        <translation>L’acceptation du {day} est postérieure à aujourd’hui, le {today}. Saisissez une date entre l’invitation et aujourd’hui.</translation>
    </message>
    <message>
        <source>Downgrade to {plan} on {day}</source>
        <translation>Rétrogradation vers {plan} le {day}</translation>
    </message>
    <message>
        <source>Promo code {promo} from {day} on</source>
        <translation>Code promo {promo} à partir du {day}</translation>
    </message>
    <message>
        <source>{add_on} until {day} included</source>
        <translation>{add_on} jusqu’au {day} inclus</translation>
    </message>
    <message>
        <source>{add_on} from {day} on</source>
        <translation>{add_on} à partir du {day}</translation>
    </message>
    <message>
        <source>End: {add_on}</source>
        <translation>Fin&#xa0;: {add_on}</translation>
    </message>
    <message>
        <source>New: {add_on}</source>
        <translation>Nouveau&#xa0;: {add_on}</translation>
    </message>
    <message>
        <source>Without effect while renewal is stopped</source>
        <translation>Sans effet tant que le renouvellement est arrêté</translation>
    </message>
    <message>
        <source>Renewal is stopped</source>
        <translation>Le renouvellement est arrêté</translation>
    </message>
    <message>
        <source>The subscription can be used until {day} included, then it ends.</source>
        <translation>L’abonnement reste utilisable jusqu’au {day} inclus, puis il prend fin.</translation>
    </message>
    <message>
        <source>Your firm will pay for this client</source>
        <translation>Votre cabinet paiera pour ce client</translation>
    </message>
    <message>
        <source>Your firm will be responsible for payment once the client is activated. Nothing is charged before.</source>
        <translation>Votre cabinet sera responsable du paiement dès que le client sera activé. Rien n’est facturé avant.</translation>
    </message>
    <message>
        <source>Monthly billing from {day} on</source>
        <translation>Facturation mensuelle à partir du {day}</translation>
    </message>
    <message>
        <source>Yearly billing from {day} on</source>
        <translation>Facturation annuelle à partir du {day}</translation>
    </message>
    <message>
        <source>Paid by the firm from {day} on</source>
        <translation>Payé par le cabinet à partir du {day}</translation>
    </message>
    <message>
        <source>Paid by the client from {day} on</source>
        <translation>Payé par le client à partir du {day}</translation>
    </message>
    <message>
        <source>Your firm will be billed for this subscription</source>
        <translation>Votre cabinet sera facturé pour cet abonnement</translation>
    </message>
    <message>
        <source>What the client has already paid stays paid.</source>
        <translation>Ce que le client a déjà payé reste payé.</translation>
    </message>
    <message>
        <source>Renewal resumes</source>
        <translation>Le renouvellement reprend</translation>
    </message>
    <message>
        <source>Renewal was stopped. The subscription will renew on {day}.</source>
        <translation>Le renouvellement était arrêté. L’abonnement se renouvellera le {day}.</translation>
    </message>
    <message>
        <source>The scheduled downgrade to {plan} is withdrawn</source>
        <translation>La rétrogradation prévue vers {plan} est annulée</translation>
    </message>
    <message>
        <source>The plan chosen now takes its place.</source>
        <translation>Le forfait choisi maintenant la remplace.</translation>
    </message>
    <message>
        <source>{plan} includes it. What is left of it is credited.</source>
        <translation>{plan} l’inclut. Ce qui en reste est crédité.</translation>
    </message>
    <message>
        <source>{plan} does not offer it. What is left of it is credited.</source>
        <translation>{plan} ne le propose pas. Ce qui en reste est crédité.</translation>
    </message>
    <message>
        <source>The extra service {add_on} ends today</source>
        <translation>Le service supplémentaire {add_on} prend fin aujourd’hui</translation>
    </message>
    <message>
        <source>The discount {promo} ends today</source>
        <translation>La remise {promo} prend fin aujourd’hui</translation>
    </message>
    <message>
        <source>This promo code does not cover {plan}.</source>
        <translation>Ce code promo ne couvre pas {plan}.</translation>
    </message>
    <message>
        <source>{new} replaces {old}</source>
        <translation>{new} remplace {old}</translation>
    </message>
    <message>
        <source>A subscription has one discount at a time. The new one begins on {day}; what is left of {old} is lost.</source>
        <translation>Un abonnement n’a qu’une remise à la fois. La nouvelle commence le {day}&#xa0;; ce qui reste de {old} est perdu.</translation>
    </message>
    <message>
        <source>The discount {promo} ends at the renewal of {day}</source>
        <translation>La remise {promo} prend fin au renouvellement du {day}</translation>
    </message>
    <message>
        <source>This promo code does not cover the plan or the interval of that renewal.</source>
        <translation>Ce code promo ne couvre pas le forfait ou l’intervalle de ce renouvellement.</translation>
    </message>
    <message>
        <source>Credit: {service} not used</source>
        <translation>Crédit&#xa0;: {service} non utilisé</translation>
    </message>
    <message>
        <source>{service} to the end of the period</source>
        <translation>{service} jusqu’à la fin de la période</translation>
    </message>
    <message>
        <source>{service}, {period}</source>
        <translation>{service}, {period}</translation>
    </message>
    <message>
        <source>{price} × {days}, {period}, limited to {limit}</source>
        <translation>{price} × {days}, {period}, limité à {limit}</translation>
    </message>
    <message>
        <source>{price} for the whole period, {period}</source>
        <translation>{price} pour toute la période, {period}</translation>
    </message>
    <message>
        <source>{price} × {days}, {period}</source>
        <translation>{price} × {days}, {period}</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Total HT</translation>
    </message>
    <message numerus="yes">
        <source>The sum of %Ln line(s), each rounded on its own</source>
        <translation>
            <numerusform>Le montant de&#xa0;%Ln ligne</numerusform>
            <numerusform>La somme de&#xa0;%Ln lignes, chacune arrondie séparément</numerusform>
        </translation>
    </message>
    <message>
        <source>VAT {rate} on {net}</source>
        <translation>TVA {rate} sur {net}</translation>
    </message>
    <message>
        <source>{net} × {rate} = {vat}, rounded once for all lines of this rate</source>
        <translation>{net} × {rate} = {vat}, arrondi une seule fois pour toutes les lignes de ce taux</translation>
    </message>
    <message>
        <source>Net amounts at this rate</source>
        <translation>Montants nets à ce taux</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>price given at the import</source>
        <translation>prix donné à l’importation</translation>
    </message>
    <message>
        <source>price of {day}</source>
        <comment>version of a price</comment>
        <translation>tarif du {day}</translation>
    </message>
    <message>
        <source>Price of a full period</source>
        <translation>Prix d’une période complète</translation>
    </message>
    <message>
        <source>{amount} of these days</source>
        <translation>{amount} pour ces jours</translation>
    </message>
    <message>
        <source>Discount {code}</source>
        <translation>Remise {code}</translation>
    </message>
    <message>
        <source>Price after discount</source>
        <translation>Prix remisé</translation>
    </message>
    <message>
        <source>billed on {day}: {computation}</source>
        <translation>facturé le {day}&#xa0;: {computation}</translation>
    </message>
    <message>
        <source>Line credited</source>
        <translation>Ligne créditée</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Limit of the credit</source>
        <translation>Limite du crédit</translation>
    </message>
    <message>
        <source>a change never credits more than it charges</source>
        <translation>un changement ne crédite jamais plus qu’il ne facture</translation>
    </message>
    <message>
        <source>Days not used</source>
        <translation>Jours non utilisés</translation>
    </message>
    <message>
        <source>Days billed</source>
        <translation>Jours facturés</translation>
    </message>
    <message>
        <source>the rate of the line credited</source>
        <translation>le taux de la ligne créditée</translation>
    </message>
    <message>
        <source>Billed on</source>
        <translation>Facturé le</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Amount excl. VAT</source>
        <translation>Montant HT</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of {total}</source>
        <translation>
            <numerusform>%Ln jour sur {total}</numerusform>
            <numerusform>%Ln jours sur {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s)</source>
        <translation>
            <numerusform>%Ln période</numerusform>
            <numerusform>%Ln périodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extra service(s)</source>
        <translation>
            <numerusform>%Ln service supplémentaire</numerusform>
            <numerusform>%Ln services supplémentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s)</source>
        <translation>
            <numerusform>%Ln renouvellement</numerusform>
            <numerusform>%Ln renouvellements</numerusform>
        </translation>
    </message>
    <message>
        <source>Legal name</source>
        <comment>field of a client</comment>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>field of a client</comment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>field of a client</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Company number</source>
        <comment>field of a client</comment>
        <translation>N° d’entreprise</translation>
    </message>
    <message>
        <source>VAT number</source>
        <comment>field of a client</comment>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>IBAN</source>
        <comment>field of a client</comment>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>field of a client</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>field of a client</comment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>field of a client</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <comment>field of a client</comment>
        <translation>E-mail du contact</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>field of a client</comment>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>field of a client</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>field of a client</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Street</source>
        <comment>field of a client</comment>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field of a client</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>PO box</source>
        <comment>field of a client</comment>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Postal code</source>
        <comment>field of a client</comment>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <comment>field of a client</comment>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field of a client</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>field of a client</comment>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>field of a client</comment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <comment>field of a client</comment>
        <translation>Intervalle de facturation</translation>
    </message>
    <message>
        <source>Extra services</source>
        <comment>field of a client</comment>
        <translation>Services supplémentaires</translation>
    </message>
    <message>
        <source>Start date</source>
        <comment>field of a client</comment>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>Present price excl. VAT</source>
        <comment>field of a client</comment>
        <translation>Prix actuel HT</translation>
    </message>
    <message>
        <source>Promo code</source>
        <comment>field of a client</comment>
        <translation>Code promo</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Choose another folder.</source>
        <translation>Le dossier {folder} n’existe pas. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it is open in another program, or its folder may not be written. Close it there, or choose another name or folder.</source>
        <translation>Impossible d’écrire {file}&#xa0;: il est ouvert dans un autre programme, ou son dossier est protégé. Fermez-le, ou choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>There is no room left for {file}. Free some space, or choose another disk.</source>
        <translation>Il n’y a plus assez de place pour {file}. Libérez de l’espace, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another name or folder.</source>
        <translation>{file} n’a pas pu être écrit. Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>This file no longer exists. Choose another file.</source>
        <translation>Ce fichier n’existe plus. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>C’est un dossier. Choisissez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>This file may not be read. Close it in other programs, or copy it elsewhere.</source>
        <translation>La lecture de ce fichier est interdite. Fermez-le dans les autres programmes, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>This workbook is protected by a password. Save a copy without one.</source>
        <translation>Ce classeur est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read. Open it in a spreadsheet and save it anew.</source>
        <translation>Ce fichier est endommagé et illisible. Ouvrez-le dans un tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>This file is not a workbook. Choose an .xlsx or a .csv file.</source>
        <translation>Ce fichier n’est pas un classeur. Choisissez un fichier .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>This workbook has an old format. Open it in a spreadsheet and save it as .xlsx.</source>
        <translation>Ce classeur est d’un ancien format. Ouvrez-le dans un tableur et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>This file is neither a workbook nor text. Choose an .xlsx or a .csv file.</source>
        <translation>Ce fichier n’est ni un classeur ni du texte. Choisissez un fichier .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Save it as CSV UTF-8 and choose it again.</source>
        <translation>Les caractères de ce fichier sont illisibles. Enregistrez-le en CSV UTF-8 et choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>A quotation mark opened in row {row} is never closed. Correct that row.</source>
        <translation>Un guillemet ouvert à la ligne {row} n’est jamais fermé. Corrigez cette ligne.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{sheet}”. Choose another sheet.</source>
        <translation>Le classeur n’a pas de feuille «&#xa0;{sheet}&#xa0;». Choisissez une autre feuille.</translation>
    </message>
    <message>
        <source>There is nothing in it. Choose a file with rows.</source>
        <translation>Il n’y a rien à lire. Choisissez un fichier qui contient des lignes.</translation>
    </message>
    <message>
        <source>Row {row} holds no headings. Put the names of the columns in the first row.</source>
        <translation>La ligne {row} ne contient pas d’en-têtes. Mettez les noms des colonnes dans la première ligne.</translation>
    </message>
    <message>
        <source>There are no rows below the headings of row {row}. Choose a file with rows.</source>
        <translation>Aucune ligne ne suit les en-têtes de la ligne {row}. Choisissez un fichier qui contient des lignes.</translation>
    </message>
    <message>
        <source>This file holds more than {limit} MB. Split it into smaller files.</source>
        <translation>Ce fichier dépasse {limit} Mo. Partagez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>There are more than {limit} rows. Split the file into smaller ones.</source>
        <translation>Il y a plus de {limit} lignes. Partagez le fichier en fichiers plus petits.</translation>
    </message>
    <message>
        <source>There are {found} columns, more than {limit}. Remove those that are not needed.</source>
        <translation>Il y a {found} colonnes, plus que {limit}. Retirez celles qui ne servent pas.</translation>
    </message>
    <message>
        <source>There are more than {limit} cells. Remove empty columns and rows, or split the file.</source>
        <translation>Il y a plus de {limit} cellules. Retirez les colonnes et les lignes vides, ou partagez le fichier.</translation>
    </message>
    <message>
        <source>A cell of row {row} is longer than {limit} characters. Shorten it.</source>
        <translation>Une cellule de la ligne {row} dépasse {limit} caractères. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>Client created</source>
        <comment>journal</comment>
        <translation>Client créé</translation>
    </message>
    <message>
        <source>Client changed</source>
        <comment>journal</comment>
        <translation>Client modifié</translation>
    </message>
    <message>
        <source>Client deleted</source>
        <comment>journal</comment>
        <translation>Client supprimé</translation>
    </message>
    <message>
        <source>Client invited</source>
        <comment>journal</comment>
        <translation>Client invité</translation>
    </message>
    <message>
        <source>Invitation sent again</source>
        <comment>journal</comment>
        <translation>Invitation renvoyée</translation>
    </message>
    <message>
        <source>Taken back to draft</source>
        <comment>journal</comment>
        <translation>Repris en brouillon</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <comment>journal</comment>
        <translation>Invitation acceptée</translation>
    </message>
    <message>
        <source>Client archived</source>
        <comment>journal</comment>
        <translation>Client archivé</translation>
    </message>
    <message>
        <source>Client lost</source>
        <comment>journal</comment>
        <translation>Client perdu</translation>
    </message>
    <message>
        <source>Pending subscription set</source>
        <comment>journal</comment>
        <translation>Abonnement en attente défini</translation>
    </message>
    <message>
        <source>Pending subscription removed</source>
        <comment>journal</comment>
        <translation>Abonnement en attente retiré</translation>
    </message>
    <message>
        <source>Subscription started</source>
        <comment>journal</comment>
        <translation>Abonnement commencé</translation>
    </message>
    <message>
        <source>Subscription modified</source>
        <comment>journal</comment>
        <translation>Abonnement modifié</translation>
    </message>
    <message>
        <source>Renewal stopped</source>
        <comment>journal</comment>
        <translation>Renouvellement arrêté</translation>
    </message>
    <message>
        <source>Renewal resumed</source>
        <comment>journal</comment>
        <translation>Renouvellement repris</translation>
    </message>
    <message>
        <source>Scheduled change withdrawn</source>
        <comment>journal</comment>
        <translation>Changement prévu annulé</translation>
    </message>
    <message>
        <source>Renewals caught up</source>
        <comment>journal</comment>
        <translation>Renouvellements rattrapés</translation>
    </message>
    <message>
        <source>Clients imported</source>
        <comment>journal</comment>
        <translation>Clients importés</translation>
    </message>
    <message>
        <source>Catalogue imported</source>
        <comment>journal</comment>
        <translation>Catalogue importé</translation>
    </message>
    <message>
        <source>Firm changed</source>
        <comment>journal</comment>
        <translation>Cabinet modifié</translation>
    </message>
    <message>
        <source>Payment method added</source>
        <comment>journal</comment>
        <translation>Mode de paiement ajouté</translation>
    </message>
    <message>
        <source>Payment method removed</source>
        <comment>journal</comment>
        <translation>Mode de paiement retiré</translation>
    </message>
    <message>
        <source>Default billing preferences changed</source>
        <comment>journal</comment>
        <translation>Préférences de facturation par défaut modifiées</translation>
    </message>
    <message>
        <source>Report exported</source>
        <comment>journal</comment>
        <translation>Rapport exporté</translation>
    </message>
    <message>
        <source>Data file created</source>
        <comment>journal</comment>
        <translation>Fichier de données créé</translation>
    </message>
    <message>
        <source>Sample data filled in</source>
        <comment>journal</comment>
        <translation>Données d’exemple ajoutées</translation>
    </message>
    <message>
        <source>Nothing is typed here. Type a value.</source>
        <translation>Rien n’est saisi ici. Saisissez une valeur.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type figures, as in 1234,50 or 1234.50.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre. Saisissez des chiffres, par exemple 1234,50 ou 1234.50.</translation>
    </message>
    <message>
        <source>“{text}” can be read as {thousands} or as {decimal}. Type {thousands} without a separator, or two decimals.</source>
        <translation>«&#xa0;{text}&#xa0;» peut se lire {thousands} ou {decimal}. Saisissez {thousands} sans séparateur, ou deux décimales.</translation>
    </message>
    <message>
        <source>The figures of “{text}” are not grouped in threes. Type them without spaces or points.</source>
        <translation>Les chiffres de «&#xa0;{text}&#xa0;» ne sont pas groupés par trois. Saisissez-les sans espaces ni points.</translation>
    </message>
    <message>
        <source>“{text}” has too many decimals. Type at most {places}.</source>
        <translation>«&#xa0;{text}&#xa0;» a trop de décimales. Saisissez-en au plus {places}.</translation>
    </message>
    <message>
        <source>“{text}” has decimals. Type a whole number.</source>
        <translation>«&#xa0;{text}&#xa0;» a des décimales. Saisissez un nombre entier.</translation>
    </message>
    <message>
        <source>“{text}” is below zero. Type zero or more.</source>
        <translation>«&#xa0;{text}&#xa0;» est négatif. Saisissez zéro ou plus.</translation>
    </message>
    <message>
        <source>“{text}” is too large. Check the number of figures.</source>
        <translation>«&#xa0;{text}&#xa0;» est trop grand. Vérifiez le nombre de chiffres.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Type the day first, as in 12/3/2026, +30 for thirty days from now, or a point for today.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date. Saisissez le jour d’abord, par exemple 12/3/2026, +30 pour dans trente jours, ou un point pour aujourd’hui.</translation>
    </message>
    <message>
        <source>The calendar has no day “{text}”. Type the day first, then the month.</source>
        <translation>Le calendrier n’a pas de jour «&#xa0;{text}&#xa0;». Saisissez le jour, puis le mois.</translation>
    </message>
    <message>
        <source>The year of “{text}” is not between {first} and {last}. Correct the year.</source>
        <translation>L’année de «&#xa0;{text}&#xa0;» n’est pas entre {first} et {last}. Corrigez l’année.</translation>
    </message>
    <message>
        <source>{rebate} on the plan</source>
        <translation>{rebate} sur le forfait</translation>
    </message>
    <message>
        <source>{rebate} on the plan and extra services</source>
        <translation>{rebate} sur le forfait et les services supplémentaires</translation>
    </message>
    <message>
        <source>for ever</source>
        <comment>duration of a discount</comment>
        <translation>sans limite de durée</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln billing period(s)</source>
        <translation>
            <numerusform>pendant&#xa0;%Ln période de facturation</numerusform>
            <numerusform>pendant&#xa0;%Ln périodes de facturation</numerusform>
        </translation>
    </message>
    <message>
        <source>without limit of time</source>
        <comment>what is left of a discount</comment>
        <translation>sans limite de durée</translation>
    </message>
    <message>
        <source>last period, {periods} in all</source>
        <translation>dernière période, {periods} en tout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} period(s) left</source>
        <translation>
            <numerusform>%Ln période sur {total} restante</numerusform>
            <numerusform>%Ln périodes sur {total} restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts in {first} and in {second} cannot be added. Choose clients or periods of one currency.</source>
        <translation>Des montants en {first} et en {second} ne s’additionnent pas. Choisissez des clients ou des périodes d’une seule devise.</translation>
    </message>
    <message>
        <source>The catalogue has no plan “{plan}”. Choose another plan, or add it to the catalogue.</source>
        <translation>Le catalogue n’a pas de forfait «&#xa0;{plan}&#xa0;». Choisissez un autre forfait, ou ajoutez-le au catalogue.</translation>
    </message>
    <message>
        <source>The plan {plan} is sold from {day} on. Choose another plan, or wait until that day.</source>
        <translation>Le forfait {plan} est en vente à partir du {day}. Choisissez un autre forfait, ou attendez cette date.</translation>
    </message>
    <message>
        <source>The catalogue has no extra service “{add_on}”. Choose another one, or add it to the catalogue.</source>
        <translation>Le catalogue n’a pas de service supplémentaire «&#xa0;{add_on}&#xa0;». Choisissez-en un autre, ou ajoutez-le au catalogue.</translation>
    </message>
    <message>
        <source>The plan {plan} does not offer the extra service {add_on}. Remove the service, or choose a plan that offers it.</source>
        <translation>Le forfait {plan} ne propose pas le service supplémentaire {add_on}. Retirez ce service, ou choisissez un forfait qui le propose.</translation>
    </message>
    <message>
        <source>The catalogue has no promo code “{promo}”. Check its spelling, or leave it out.</source>
        <translation>Le catalogue n’a pas de code promo «&#xa0;{promo}&#xa0;». Vérifiez son orthographe, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>The promo code {promo} is valid from {day} on. Use it from that day, or leave it out.</source>
        <translation>Le code promo {promo} est valable à partir du {day}. Utilisez-le à partir de cette date, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>The promo code {promo} was valid until {day}. Type another one, or leave it out.</source>
        <translation>Le code promo {promo} était valable jusqu’au {day}. Saisissez-en un autre, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>The promo code {promo} does not cover the plan {plan}. Choose another plan or another code.</source>
        <translation>Le code promo {promo} ne couvre pas le forfait {plan}. Choisissez un autre forfait ou un autre code.</translation>
    </message>
    <message>
        <source>The promo code {promo} does not cover this billing interval: {interval}. Choose the other interval or another code.</source>
        <translation>Le code promo {promo} ne couvre pas cet intervalle de facturation&#xa0;: {interval}. Choisissez l’autre intervalle ou un autre code.</translation>
    </message>
    <message>
        <source>The promo code {promo} has been used up: {times} of {times}. Type another one, or leave it out.</source>
        <translation>Le code promo {promo} est épuisé&#xa0;: {times} utilisations sur {times}. Saisissez-en un autre, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>This client has already used the promo code {promo}, which serves once per client. Type another one, or leave it out.</source>
        <translation>Ce client a déjà utilisé le code promo {promo}, qui ne sert qu’une fois par client. Saisissez-en un autre, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>The promo code {promo} already applies to this subscription. Type another one, or leave it out.</source>
        <translation>Le code promo {promo} s’applique déjà à cet abonnement. Saisissez-en un autre, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>This subscription ended on {day}. Subscribe again to start a new one.</source>
        <translation>Cet abonnement a pris fin le {day}. Abonnez à nouveau ce client pour en commencer un autre.</translation>
    </message>
    <message>
        <source>The renewal of {day} is already stopped. There is nothing more to do.</source>
        <translation>Le renouvellement du {day} est déjà arrêté. Il n’y a rien de plus à faire.</translation>
    </message>
    <message>
        <source>Renewal is not stopped: this subscription renews by itself. There is nothing to resume.</source>
        <translation>Le renouvellement n’est pas arrêté&#xa0;: cet abonnement se renouvelle de lui-même. Il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>This change is no longer scheduled: it was withdrawn or has taken effect. There is nothing to withdraw.</source>
        <translation>Ce changement n’est plus prévu&#xa0;: il a été annulé ou a pris effet. Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>The subscription already is as chosen. Change at least one thing, or cancel.</source>
        <translation>L’abonnement est déjà tel que choisi. Changez au moins une chose, ou annulez.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>report column</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Client code</source>
        <comment>report column</comment>
        <translation>Code client</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>report column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Company number</source>
        <comment>report column</comment>
        <translation>N° d’entreprise</translation>
    </message>
    <message>
        <source>VAT number</source>
        <comment>report column</comment>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>report column</comment>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>report column</comment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Add-on</source>
        <comment>report column</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>report column</comment>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price excl. VAT</source>
        <comment>report column</comment>
        <translation>Prix unitaire HT</translation>
    </message>
    <message>
        <source>Discount</source>
        <comment>report column</comment>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>report column</comment>
        <translation>Net HT</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <comment>report column</comment>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>VAT</source>
        <comment>report column</comment>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Gross</source>
        <comment>report column</comment>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>report column</comment>
        <translation>Devise</translation>
    </message>
    <message>
        <source>From</source>
        <comment>report column</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <comment>report column</comment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>report column</comment>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>report column</comment>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>report column</comment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>report column</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>report column</comment>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Firm</source>
        <comment>payer</comment>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>payer</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Paid by the firm</source>
        <translation>Payé par le cabinet</translation>
    </message>
    <message>
        <source>Paid by the client</source>
        <translation>Payé par le client</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>interval</comment>
        <translation>Mensuel</translation>
    </message>
    <message>
        <source>Yearly</source>
        <comment>interval</comment>
        <translation>Annuel</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>then every month</source>
        <translation>puis chaque mois</translation>
    </message>
    <message>
        <source>then every year</source>
        <translation>puis chaque année</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>status of a client</comment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>status of a client</comment>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a client</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>status of a client</comment>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>status of a client</comment>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <comment>kind of line</comment>
        <translation>Solde d’ouverture</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>kind of line</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>kind of line</comment>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <comment>kind of line</comment>
        <translation>Mise à niveau</translation>
    </message>
    <message>
        <source>Extra service</source>
        <comment>kind of line</comment>
        <translation>Service supplémentaire</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>kind of line</comment>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>scheduled change</comment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <comment>scheduled change</comment>
        <translation>Intervalle de facturation</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>scheduled change</comment>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Promo code</source>
        <comment>scheduled change</comment>
        <translation>Code promo</translation>
    </message>
    <message>
        <source>End of an extra service</source>
        <comment>scheduled change</comment>
        <translation>Fin d’un service supplémentaire</translation>
    </message>
    <message>
        <source>New extra service</source>
        <comment>scheduled change</comment>
        <translation>Nouveau service supplémentaire</translation>
    </message>
    <message>
        <source>Plan only</source>
        <comment>scope of a discount</comment>
        <translation>Forfait seul</translation>
    </message>
    <message>
        <source>Plan and extra services</source>
        <comment>scope of a discount</comment>
        <translation>Forfait et services supplémentaires</translation>
    </message>
    <message>
        <source>Renewed</source>
        <comment>subscription</comment>
        <translation>Renouvelé</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>subscription</comment>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>étape en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>step {number} of {count}</source>
        <translation>étape {number} sur {count}</translation>
    </message>
</context>
</TS>
