<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Record acceptance</source>
        <translation>Enregistrer l’acceptation</translation>
    </message>
    <message>
        <source>&amp;Record acceptance</source>
        <translation>&amp;Enregistrer l’acceptation</translation>
    </message>
    <message>
        <source>&amp;Accepted on</source>
        <translation>Accepté &amp;le</translation>
    </message>
    <message>
        <source>A point means today, −3 three days ago.</source>
        <translation>Un point veut dire aujourd’hui, −3 il y a trois jours.</translation>
    </message>
    <message>
        <source>The pending plan cannot begin</source>
        <translation>Le forfait en attente ne peut pas commencer</translation>
    </message>
    <message>
        <source>No plan is pending</source>
        <translation>Aucun forfait n’est en attente</translation>
    </message>
    <message>
        <source>The client becomes Active without a subscription.</source>
        <translation>Le client devient actif sans abonnement.</translation>
    </message>
    <message>
        <source>The running subscription goes on</source>
        <translation>L’abonnement en cours continue</translation>
    </message>
    <message>
        <source>It renews again on {day}; nothing is billed before.</source>
        <translation>Il se renouvelle à nouveau le {day}&#xa0;; rien n’est facturé avant.</translation>
    </message>
    <message>
        <source>{plan} begins on {day}</source>
        <translation>{plan} commence le {day}</translation>
    </message>
    <message>
        <source>{payer}: {amount} excl. VAT {interval}.</source>
        <translation>{payer}&#xa0;: {amount} HT {interval}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) up to today: {amount} are billed at once.</source>
        <translation>
            <numerusform>%Ln période jusqu’à aujourd’hui&#xa0;: {amount} sont facturés tout de suite.</numerusform>
            <numerusform>%Ln périodes jusqu’à aujourd’hui&#xa0;: {amount} sont facturés tout de suite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountingCard</name>
    <message>
        <source>Accounting</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>What the accounting entries of the report are booked on, as your accounting program has it. Nothing is booked on an account that is not set.</source>
        <translation>Ce que mouvementent les écritures du rapport, tel que votre logiciel comptable le connaît. Rien n’est comptabilisé sur un compte qui n’est pas défini.</translation>
    </message>
    <message>
        <source>Propose the &amp;usual accounts</source>
        <translation>Proposer les comptes &amp;usuels</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Of the chart of accounts of {country}. Only what is empty is filled in.</source>
        <translation>D’après le plan comptable ({country}). Seuls les champs vides sont remplis.</translation>
    </message>
    <message>
        <source>The usual accounts of {country} are not known here: type your own.</source>
        <translation>Les comptes usuels de ce pays ({country}) ne sont pas connus ici&#xa0;: saisissez les vôtres.</translation>
    </message>
    <message>
        <source>Accounts and journals saved</source>
        <translation>Comptes et journaux enregistrés</translation>
    </message>
</context>
<context>
    <name>AccountingForm</name>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>For example C, or nothing</source>
        <translation>Par exemple C, ou rien</translation>
    </message>
    <message>
        <source>Length with the prefix, at most</source>
        <translation>Longueur maximale, préfixe compris</translation>
    </message>
    <message>
        <source>Days in which clients pay</source>
        <translation>Délai de paiement des clients, en jours</translation>
    </message>
    <message>
        <source>Days in which the vendor is paid</source>
        <translation>Délai de paiement du fournisseur, en jours</translation>
    </message>
    <message>
        <source>{kind}: code</source>
        <translation>{kind}&#xa0;: code</translation>
    </message>
    <message>
        <source>Name of the journal</source>
        <translation>Intitulé du journal</translation>
    </message>
    <message>
        <source>Longer than 3 characters: Cegid Quadra would cut it.</source>
        <translation>Plus de 3 caractères&#xa0;: Cegid Quadra le tronquerait.</translation>
    </message>
    <message>
        <source>{account} at {rate}</source>
        <translation>{account} à {rate}</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Intitulé du compte</translation>
    </message>
    <message>
        <source>Longer than 8 characters: Cegid Quadra and WinBooks would cut it.</source>
        <translation>Plus de 8 caractères&#xa0;: Cegid Quadra et WinBooks le tronqueraient.</translation>
    </message>
    <message>
        <source>Reverse charge at {rate}</source>
        <translation>Autoliquidation à {rate}</translation>
    </message>
    <message>
        <source>Purchases at {rate}</source>
        <translation>Achats à {rate}</translation>
    </message>
    <message>
        <source>Sales at {rate}</source>
        <translation>Ventes à {rate}</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Auxiliary accounts of the clients: a prefix, then the client’s reference</source>
        <translation>Comptes auxiliaires des clients&#xa0;: un préfixe, puis la référence du client</translation>
    </message>
    <message>
        <source>Due dates; where no number of days is typed, none is booked</source>
        <translation>Échéances&#xa0;; sans nombre de jours, aucune n’est comptabilisée</translation>
    </message>
    <message>
        <source>Financial years, for WinBooks and the name of a FEC</source>
        <translation>Exercices, pour WinBooks et le nom d’un fichier FEC</translation>
    </message>
    <message>
        <source>VAT codes of WinBooks</source>
        <translation>Codes TVA de WinBooks</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>The firm ends the link, and renewal stops.</source>
        <translation>Le cabinet met fin au lien, et le renouvellement s’arrête.</translation>
    </message>
    <message>
        <source>&amp;Record as lost</source>
        <translation>&amp;Déclarer perdu</translation>
    </message>
    <message>
        <source>Lost client</source>
        <translation>Client perdu</translation>
    </message>
    <message>
        <source>The client ends the link, and renewal stops.</source>
        <translation>Le client met fin au lien, et le renouvellement s’arrête.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>What was entered is deleted. This cannot be undone.</source>
        <translation>Ce qui a été saisi est supprimé, sans retour possible.</translation>
    </message>
    <message>
        <source>Anony&amp;mise</source>
        <translation>Anon&amp;ymiser</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonymiser</translation>
    </message>
    <message>
        <source>Name, reference, contact, address, numbers, notes and tags are erased, here and in the history. What was billed stays. This cannot be undone.</source>
        <translation>Le nom, la référence, le contact, l’adresse, les numéros, les notes et les étiquettes sont effacés, ici et dans l’historique. Ce qui a été facturé reste. C’est irréversible.</translation>
    </message>
    <message>
        <source>Copies of the data made before still hold the client.</source>
        <translation>Les copies des données faites avant contiennent encore le client.</translation>
    </message>
    <message>
        <source>No subscription is running.</source>
        <translation>Aucun abonnement n’est en cours.</translation>
    </message>
    <message>
        <source>The subscription runs until {day} included, then it ends.</source>
        <translation>L’abonnement court jusqu’au {day} inclus, puis il prend fin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) run to the end of their period, between {first} and {last}, then they end.</source>
        <translation>
            <numerusform>%Ln abonnement court jusqu’à la fin de sa période, entre le {first} et le {last}, puis prend fin.</numerusform>
            <numerusform>%Ln abonnements courent jusqu’à la fin de leur période, entre le {first} et le {last}, puis prennent fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) taken back to draft</source>
        <translation>
            <numerusform>%Ln client repris en brouillon</numerusform>
            <numerusform>%Ln clients repris en brouillon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) archived</source>
        <translation>
            <numerusform>%Ln client archivé</numerusform>
            <numerusform>%Ln clients archivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) recorded as lost</source>
        <translation>
            <numerusform>%Ln client déclaré perdu</numerusform>
            <numerusform>%Ln clients déclarés perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) deleted</source>
        <translation>
            <numerusform>%Ln brouillon supprimé</numerusform>
            <numerusform>%Ln brouillons supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) anonymised</source>
        <translation>
            <numerusform>%Ln client anonymisé</numerusform>
            <numerusform>%Ln clients anonymisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) invited</source>
        <translation>
            <numerusform>%Ln client invité</numerusform>
            <numerusform>%Ln clients invités</numerusform>
        </translation>
    </message>
    <message>
        <source>Acceptance of {client} recorded</source>
        <translation>Acceptation de {client} enregistrée</translation>
    </message>
</context>
<context>
    <name>ActsMenu</name>
    <message>
        <source>&amp;Invite…</source>
        <translation>&amp;Inviter…</translation>
    </message>
    <message>
        <source>Resend the &amp;invitation…</source>
        <translation>Renvoyer l’&amp;invitation…</translation>
    </message>
    <message>
        <source>&amp;Record acceptance…</source>
        <translation>&amp;Enregistrer l’acceptation…</translation>
    </message>
    <message>
        <source>&amp;Take back to draft</source>
        <translation>&amp;Reprendre en brouillon</translation>
    </message>
    <message>
        <source>Re-billin&amp;g…</source>
        <translation>Refac&amp;turation…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>&amp;Archiver…</translation>
    </message>
    <message>
        <source>&amp;Lost…</source>
        <translation>&amp;Déclarer perdu…</translation>
    </message>
    <message>
        <source>&amp;Delete draft…</source>
        <translation>&amp;Supprimer le brouillon…</translation>
    </message>
    <message>
        <source>Anony&amp;mise…</source>
        <translation>Anon&amp;ymiser…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été changé</translation>
    </message>
</context>
<context>
    <name>AddOnRow</name>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
</context>
<context>
    <name>AddOnsPage</name>
    <message>
        <source>Choose the extra services</source>
        <translation>Choisir les services supplémentaires</translation>
    </message>
    <message>
        <source>A service added is billed from today, one ended stays to the renewal.</source>
        <translation>Un service ajouté est facturé dès aujourd’hui, un service retiré reste jusqu’au renouvellement.</translation>
    </message>
    <message>
        <source>{plan} has no extra services.</source>
        <translation>{plan} n’a pas de service supplémentaire.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Begins today</source>
        <translation>Commence aujourd’hui</translation>
    </message>
    <message>
        <source>Can be used until {last_day} included, then it ends</source>
        <translation>Utilisable jusqu’au {last_day} inclus, puis prend fin</translation>
    </message>
    <message>
        <source>{plan} does not offer it: it can be used until {last_day} included</source>
        <translation>{plan} ne le propose pas&#xa0;: utilisable jusqu’au {last_day} inclus</translation>
    </message>
    <message>
        <source>Begins with {plan} on {day}</source>
        <translation>Commence avec {plan} le {day}</translation>
    </message>
    <message>
        <source>Included in {plan} from {day} on</source>
        <translation>Inclus dans {plan} à partir du {day}</translation>
    </message>
    <message>
        <source>Included in {plan}</source>
        <translation>Inclus dans {plan}</translation>
    </message>
    <message>
        <source>{plan} does not offer it: it ends today and is credited</source>
        <translation>{plan} ne le propose pas&#xa0;: il prend fin aujourd’hui et est crédité</translation>
    </message>
</context>
<context>
    <name>AmountLabel</name>
    <message>
        <source>Opens the computation</source>
        <translation>Ouvre le calcul</translation>
    </message>
</context>
<context>
    <name>AmountTable</name>
    <message>
        <source>Explain the amount</source>
        <translation>Expliquer le montant</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message numerus="yes">
        <source>Assign %Ln line(s)</source>
        <translation>
            <numerusform>Attribuer&#xa0;%Ln ligne</numerusform>
            <numerusform>Attribuer&#xa0;%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Attribuer</translation>
    </message>
    <message>
        <source>The vendor states: {words}</source>
        <translation>Le fournisseur indique&#xa0;: {words}</translation>
    </message>
    <message>
        <source>By name, reference or number. Left empty, it stays as it is.</source>
        <translation>Par nom, référence ou numéro. Vide, il reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Copies</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>Forfait keeps a copy by itself at the first start of a day on which something was done since the last: those of seven days, and the first of each month of a year. Save one to another disk now and then.</source>
        <translation>Forfait garde de lui-même une copie au premier démarrage du jour, si quelque chose a été fait depuis la dernière&#xa0;: celles de sept jours, et la première de chaque mois d’une année. Enregistrez-en une sur un autre disque de temps en temps.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Save a copy now…</source>
        <translation>&amp;Enregistrer une copie maintenant…</translation>
    </message>
    <message>
        <source>&amp;Restore a copy…</source>
        <translation>&amp;Restaurer une copie…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>No copy was made yet.</source>
        <translation>Aucune copie n’a encore été faite.</translation>
    </message>
    <message>
        <source>Last copy: {moment}</source>
        <translation>Dernière copie&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Restaurer une copie</translation>
    </message>
    <message>
        <source>Copy saved and checked: {file}</source>
        <translation>Copie enregistrée et vérifiée&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>BeginRunDialog</name>
    <message>
        <source>Prepare a re-billing run</source>
        <translation>Préparer un lot de refacturation</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Préparer</translation>
    </message>
    <message>
        <source>It takes what the firm has paid in these days and no run holds yet. Nothing is charged on before it is locked.</source>
        <translation>Il reprend ce que le cabinet a payé pendant ces jours et qu’aucun lot ne contient encore. Rien n’est refacturé avant sa clôture.</translation>
    </message>
    <message>
        <source>&amp;Dated</source>
        <translation>&amp;Date du lot</translation>
    </message>
    <message>
        <source>The date of what you charge: VAT and accounting entries follow it.</source>
        <translation>La date de ce que vous refacturez&#xa0;: la TVA et les écritures en dépendent.</translation>
    </message>
</context>
<context>
    <name>BilledTable</name>
    <message>
        <source>Nothing is charged today</source>
        <translation>Rien n’est facturé aujourd’hui</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Total HT</translation>
    </message>
</context>
<context>
    <name>BillingForm</name>
    <message>
        <source>Billing information</source>
        <translation>Informations de facturation</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Type one as in billing@firm.example.</source>
        <translation>Ce n’est pas une adresse e-mail. Saisissez-la comme facturation@cabinet.example.</translation>
    </message>
    <message>
        <source>Name on the &amp;invoice</source>
        <translation>&amp;Intitulé de la facture</translation>
    </message>
    <message>
        <source>E-&amp;mail for invoices</source>
        <translation>E-&amp;mail pour les factures</translation>
    </message>
    <message>
        <source>&amp;Street and number</source>
        <translation>R&amp;ue et numéro</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>Code &amp;postal</translation>
    </message>
    <message>
        <source>Ci&amp;ty</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>Company n&amp;umber</source>
        <translation>N° d’&amp;entreprise</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>N° de &amp;TVA</translation>
    </message>
</context>
<context>
    <name>BillingPane</name>
    <message>
        <source>Billed lines</source>
        <translation>Lignes facturées</translation>
    </message>
    <message>
        <source>Total excl. VAT, {counts}</source>
        <translation>Total HT, {counts}</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Total TTC</translation>
    </message>
</context>
<context>
    <name>BillingTab</name>
    <message>
        <source>What was billed for the client</source>
        <translation>Ce qui a été facturé pour le client</translation>
    </message>
    <message>
        <source>Nothing billed yet</source>
        <translation>Rien n’a encore été facturé</translation>
    </message>
    <message>
        <source>What is billed for this client appears here, line by line.</source>
        <translation>Ce qui est facturé pour ce client apparaît ici, ligne par ligne.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>What was billed</source>
        <translation>Ce qui a été facturé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>TTC</translation>
    </message>
</context>
<context>
    <name>BulkFooter</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %Ln client(s)</source>
        <translation>
            <numerusform>&amp;Modifier %Ln client</numerusform>
            <numerusform>&amp;Modifier %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>C&amp;opy this preview</source>
        <translation>&amp;Copier cet aperçu</translation>
    </message>
    <message>
        <source>C&amp;opy this report</source>
        <translation>&amp;Copier ce compte rendu</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The price a month, whoever pays it; a yearly one as its twelfth</source>
        <translation>Le prix par mois, quel que soit le payeur&#xa0;; un prix annuel est divisé par douze</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The price a month from the next renewal on</source>
        <translation>Le prix par mois à partir du prochain renouvellement</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>What your firm pays more a month, or less</source>
        <translation>Ce que votre cabinet paie par mois en plus, ou en moins</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What is billed at once, credits deducted</source>
        <translation>Ce qui est facturé tout de suite, crédits déduits</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Costs least already</source>
        <translation>Déjà le moins cher</translation>
    </message>
    <message>
        <source>Until {day} included</source>
        <translation>Jusqu’au {day} inclus</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why it was not done</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Price a month now, excl. VAT</source>
        <translation>Prix par mois maintenant, HT</translation>
    </message>
    <message>
        <source>Price a month after the change, excl. VAT</source>
        <translation>Prix par mois après la modification, HT</translation>
    </message>
    <message>
        <source>To pay today, excl. VAT</source>
        <translation>À payer aujourd’hui, HT</translation>
    </message>
    <message>
        <source>Today for all clients</source>
        <translation>Aujourd’hui pour tous les clients</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Montants facturés</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Total TTC</translation>
    </message>
    <message numerus="yes">
        <source>The sum of %Ln client(s); VAT is rounded once per rate, as on one statement</source>
        <translation>
            <numerusform>La somme de %Ln client&#xa0;; la TVA est arrondie une fois par taux, comme sur un seul relevé</numerusform>
            <numerusform>La somme de %Ln clients&#xa0;; la TVA est arrondie une fois par taux, comme sur un seul relevé</numerusform>
        </translation>
    </message>
    <message>
        <source>{price} per month</source>
        <translation>{price} par mois</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Prix par an</translation>
    </message>
    <message>
        <source>{price} a year ÷ 12 = {month}</source>
        <translation>{price} par an ÷ 12 = {month}</translation>
    </message>
    <message>
        <source>{price} less {discount} ({code})</source>
        <translation>{price} moins {discount} ({code})</translation>
    </message>
    <message>
        <source>More a month for your firm, excl. VAT</source>
        <translation>En plus par mois pour votre cabinet, HT</translation>
    </message>
    <message>
        <source>{then} from the next renewals on, instead of {now}; what the client pays, and what is not renewed, counts as nothing</source>
        <translation>{then} à partir des prochains renouvellements, au lieu de {now}&#xa0;; ce que le client paie et ce qui n’est pas renouvelé compte pour rien</translation>
    </message>
    <message>
        <source>Your firm a month, after</source>
        <translation>Votre cabinet par mois, après</translation>
    </message>
    <message>
        <source>Your firm a month, as things stand</source>
        <translation>Votre cabinet par mois, en l’état</translation>
    </message>
    <message>
        <source>Switch on what is to change</source>
        <translation>Cochez ce qui doit changer</translation>
    </message>
    <message>
        <source>Choose what is switched on</source>
        <translation>Choisissez une valeur pour ce qui est coché</translation>
    </message>
    <message>
        <source>Correct what is marked at the left</source>
        <translation>Corrigez ce qui est signalé à gauche</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>None of the clients can be changed like this</source>
        <translation>Aucun de ces clients ne peut être modifié ainsi</translation>
    </message>
    <message>
        <source>Declare a payment method to confirm</source>
        <translation>Déclarez un mode de paiement pour confirmer</translation>
    </message>
    <message>
        <source>Tick the box to confirm</source>
        <translation>Cochez la case pour confirmer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>Taken back: the client is what it was before.</source>
        <translation>Annulé&#xa0;: le client est redevenu ce qu’il était.</translation>
    </message>
    <message>
        <source>Cancelled before it: the client is untouched.</source>
        <translation>Annulé avant lui&#xa0;: rien n’a changé pour ce client.</translation>
    </message>
</context>
<context>
    <name>BulkWindow</name>
    <message>
        <source>{done} of {total} clients</source>
        <translation>{done} clients sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln client(s)</source>
        <translation>
            <numerusform>Modifier %Ln client</numerusform>
            <numerusform>Modifier %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>The clients are being changed…</source>
        <translation>Les clients sont en cours de modification…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Copied for a spreadsheet</source>
        <translation>Copié pour un tableur</translation>
    </message>
    <message>
        <source>Report of a change</source>
        <translation>Compte rendu de modification</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>CannotOpen</name>
    <message>
        <source>The data file cannot be opened</source>
        <translation>Le fichier de données ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>CatalogueFiles</name>
    <message>
        <source>{file} was not imported</source>
        <translation>{file} n’a pas été importé</translation>
    </message>
    <message>
        <source>The catalogue was not exported</source>
        <translation>Le catalogue n’a pas été exporté</translation>
    </message>
</context>
<context>
    <name>CatalogueHead</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>S&amp;ave…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln modification non enregistrée</numerusform>
            <numerusform>%Ln modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to put right</source>
        <translation>
            <numerusform>%Ln point à corriger</numerusform>
            <numerusform>%Ln points à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>{plans}, {services}, {codes}</source>
        <translation>{plans}, {services}, {codes}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln forfait</numerusform>
            <numerusform>%Ln forfaits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promo code(s)</source>
        <translation>
            <numerusform>%Ln code promo</numerusform>
            <numerusform>%Ln codes promo</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>What was changed in the catalogue and not saved is lost.</source>
        <translation>Ce qui a été modifié dans le catalogue sans être enregistré est perdu.</translation>
    </message>
    <message>
        <source>&amp;Leave without saving</source>
        <translation>&amp;Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer la saisie</translation>
    </message>
    <message>
        <source>Parts of the catalogue</source>
        <translation>Parties du catalogue</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dup&amp;liquer</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Catalogue saved</source>
        <translation>Catalogue enregistré</translation>
    </message>
    <message>
        <source>Catalogue exported to {file}</source>
        <translation>Catalogue exporté dans {file}</translation>
    </message>
    <message>
        <source>The catalogue cannot be saved like this</source>
        <translation>Le catalogue ne peut pas être enregistré ainsi</translation>
    </message>
</context>
<context>
    <name>CatalogueText</name>
    <message>
        <source>{file} cannot be read as text. Choose a catalogue in TOML.</source>
        <translation>{file} n’est pas lisible comme texte. Choisissez un catalogue TOML.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more thing(s) to put right</source>
        <translation>
            <numerusform>et&#xa0;%Ln autre point à corriger</numerusform>
            <numerusform>et&#xa0;%Ln autres points à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Importer un catalogue</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Exporter le catalogue</translation>
    </message>
    <message>
        <source>catalogue</source>
        <comment>file name</comment>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>column</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>column</comment>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>column</comment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>column</comment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>column</comment>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>column</comment>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>column</comment>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Per month</source>
        <comment>column</comment>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>column</comment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Quota: {before} → {after}</source>
        <translation>Quota&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>Further document: {before} → {after}</source>
        <translation>Document hors forfait&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>{service} goes on, no longer sold</source>
        <translation>{service} continue, n’est plus vendu</translation>
    </message>
    <message>
        <source>{client}, {day}</source>
        <translation>{client}, {day}</translation>
    </message>
    <message>
        <source>{then} − {now}</source>
        <translation>{then} − {now}</translation>
    </message>
    <message>
        <source>As things stand</source>
        <translation>En l’état actuel</translation>
    </message>
    <message>
        <source>With this catalogue</source>
        <translation>Avec ce catalogue</translation>
    </message>
    <message>
        <source>Per year, excl. VAT</source>
        <translation>Par an, HT</translation>
    </message>
    <message>
        <source>Per month, excl. VAT</source>
        <translation>Par mois, HT</translation>
    </message>
    <message numerus="yes">
        <source>The sum of %Ln subscription(s), each rounded on its own</source>
        <translation>
            <numerusform>La somme de&#xa0;%Ln abonnement, arrondi séparément</numerusform>
            <numerusform>La somme de&#xa0;%Ln abonnements, chacun arrondi séparément</numerusform>
        </translation>
    </message>
    <message>
        <source>What is billed on that day, excl. VAT</source>
        <translation>Ce qui est facturé ce jour-là, HT</translation>
    </message>
    <message>
        <source>{now} → {then} from {day}, {interval}</source>
        <translation>{now} → {then} à partir du {day}, {interval}</translation>
    </message>
    <message>
        <source>{documents} a month</source>
        <translation>{documents} par mois</translation>
    </message>
    <message>
        <source>{monthly} monthly, {yearly} yearly</source>
        <translation>{monthly} en mensuel, {yearly} en annuel</translation>
    </message>
    <message>
        <source>This price has billed {lines}, the last one on {day}. What was billed stays; a change counts from the next renewals.</source>
        <translation>Ce prix a facturé {lines}, la dernière le {day}. Ce qui est facturé le reste&#x202f;; une modification vaut à partir des prochains renouvellements.</translation>
    </message>
    <message>
        <source>{part} is in use: it was billed or redeemed, or is pending, scheduled or preferred. It stays in the catalogue; take it off sale instead.</source>
        <translation>{part} est utilisé&#xa0;: facturé, en attente, prévu ou choisi dans les préférences. Il reste au catalogue&#x202f;; retirez-le plutôt de la vente.</translation>
    </message>
    <message>
        <source>The promo code {code} is for {part}. Change the code first, then remove the plan.</source>
        <translation>Le code promo {code} porte sur {part}. Modifiez d’abord le code, puis supprimez le forfait.</translation>
    </message>
    <message>
        <source>This price has billed {lines}, the last one on {day}. It stays as the origin of what was billed; add a price that follows it.</source>
        <translation>Ce prix a facturé {lines}, la dernière le {day}. Il reste l’origine de ce qui est facturé&#x202f;; ajoutez un prix qui lui succède.</translation>
    </message>
    <message>
        <source>This is the only price. Add another one before deleting it.</source>
        <translation>C’est le seul prix. Ajoutez-en un autre avant de le supprimer.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>what a cell was</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>It was: {before}</source>
        <translation>Auparavant&#xa0;: {before}</translation>
    </message>
    <message>
        <source>The code names the plan in what was billed, and stays. Duplicate the plan to sell it under another one.</source>
        <translation>Le code désigne le forfait dans ce qui est facturé&#x202f;; il ne change pas. Dupliquez le forfait pour le vendre sous un autre code.</translation>
    </message>
    <message>
        <source>The code names the service in what was billed, and stays. Duplicate the service to sell it under another one.</source>
        <translation>Le code désigne le service dans ce qui est facturé&#x202f;; il ne change pas. Dupliquez le service pour le vendre sous un autre code.</translation>
    </message>
    <message>
        <source>The code was given to clients, and stays. Duplicate it for another one.</source>
        <translation>Le code a été donné à des clients&#x202f;; il ne change pas. Dupliquez-le pour en créer un autre.</translation>
    </message>
    <message>
        <source>{text}, to be put right: {reason}</source>
        <translation>{text}, à corriger&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{text}, new</source>
        <translation>{text}, nouveau</translation>
    </message>
    <message>
        <source>{text}, was {before}</source>
        <translation>{text}, auparavant {before}</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>{lines}, last on {day}</source>
        <translation>{lines}, la dernière le {day}</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>Extra services</source>
        <translation>Services supplémentaires</translation>
    </message>
    <message>
        <source>Promo codes</source>
        <translation>Codes promo</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Aucun forfait</translation>
    </message>
    <message>
        <source>What your clients subscribe to, with its prices and its quota.</source>
        <translation>Ce à quoi vos clients s’abonnent, avec ses prix et son quota.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau forfait</translation>
    </message>
    <message>
        <source>Type it here, or import a catalogue above.</source>
        <translation>Saisissez-le ici, ou importez un catalogue ci-dessus.</translation>
    </message>
    <message>
        <source>No extra services yet</source>
        <translation>Aucun service supplémentaire</translation>
    </message>
    <message>
        <source>What is billed beside a plan that offers it.</source>
        <translation>Ce qui est facturé en plus d’un forfait qui le propose.</translation>
    </message>
    <message>
        <source>New extra service</source>
        <translation>Nouveau service supplémentaire</translation>
    </message>
    <message>
        <source>Type it here, then offer it with a plan.</source>
        <translation>Saisissez-le ici, puis proposez-le avec un forfait.</translation>
    </message>
    <message>
        <source>No promo codes yet</source>
        <translation>Aucun code promo</translation>
    </message>
    <message>
        <source>What gives a discount when it is typed.</source>
        <translation>Ce qui donne une remise à qui le saisit.</translation>
    </message>
    <message>
        <source>New promo code</source>
        <translation>Nouveau code promo</translation>
    </message>
    <message>
        <source>Type it here, with what it takes and for how long.</source>
        <translation>Saisissez-le ici, avec sa remise et sa durée.</translation>
    </message>
    <message>
        <source>&amp;Plans</source>
        <comment>tab</comment>
        <translation>Forfai&amp;ts</translation>
    </message>
    <message>
        <source>Extra &amp;services</source>
        <comment>tab</comment>
        <translation>&amp;Services supplémentaires</translation>
    </message>
    <message>
        <source>Pr&amp;omo codes</source>
        <comment>tab</comment>
        <translation>C&amp;odes promo</translation>
    </message>
    <message>
        <source>New</source>
        <comment>part of the catalogue</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>column</comment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Rank</source>
        <comment>column</comment>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Name in French</source>
        <comment>column</comment>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in English</source>
        <comment>column</comment>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in Dutch</source>
        <comment>column</comment>
        <translation>Nom en néerlandais</translation>
    </message>
    <message>
        <source>Documents, monthly</source>
        <comment>column</comment>
        <translation>Documents par mois</translation>
    </message>
    <message>
        <source>Documents, yearly</source>
        <comment>column</comment>
        <translation>Documents par an</translation>
    </message>
    <message>
        <source>Further document</source>
        <comment>column</comment>
        <translation>Document hors forfait</translation>
    </message>
    <message>
        <source>Discount</source>
        <comment>column</comment>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Periods</source>
        <comment>column</comment>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Taken from</source>
        <comment>column</comment>
        <translation>Appliquée à</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>column</comment>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>column</comment>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Most uses</source>
        <comment>column</comment>
        <translation>Utilisations max.</translation>
    </message>
    <message>
        <source>Sold from</source>
        <comment>column</comment>
        <translation>Vendu à partir du</translation>
    </message>
    <message>
        <source>Existing ones from</source>
        <comment>column</comment>
        <translation>En cours à partir du</translation>
    </message>
    <message>
        <source>Per year</source>
        <comment>column</comment>
        <translation>Par an</translation>
    </message>
    <message>
        <source>Billed so far</source>
        <comment>column</comment>
        <translation>Déjà facturé</translation>
    </message>
    <message>
        <source>A change to a plan of higher rank is an upgrade, billed at once; to a lower one, a downgrade at the renewal.</source>
        <translation>Passer à un forfait de rang supérieur est une mise à niveau, facturée aussitôt&#x202f;; à un rang inférieur, une rétrogradation au renouvellement.</translation>
    </message>
    <message>
        <source>Documents that are covered. A change counts for the window that is running.</source>
        <translation>Documents couverts. Une modification vaut dès la période de quota en cours.</translation>
    </message>
    <message>
        <source>Documents that a year of a yearly subscription covers.</source>
        <translation>Documents couverts par une année d’abonnement annuel.</translation>
    </message>
    <message>
        <source>Price of each document beyond the quota, billed when its window ends.</source>
        <translation>Prix de chaque document hors forfait, facturé à la fin de sa période de quota.</translation>
    </message>
    <message>
        <source>A percentage, as in 20 %, or an amount, as in 5,00 €.</source>
        <translation>Un pourcentage, comme 20&#xa0;%, ou un montant, comme 5,00&#xa0;€.</translation>
    </message>
    <message>
        <source>For how many billing periods: a number. Left empty, the discount lasts for ever.</source>
        <translation>Pour combien de périodes de facturation&#xa0;: un nombre. Laissée vide, la remise n’a pas de fin.</translation>
    </message>
    <message>
        <source>First day on which the code can be used, or empty.</source>
        <translation>Premier jour d’utilisation du code, ou vide.</translation>
    </message>
    <message>
        <source>Last day on which the code can be used, or empty.</source>
        <translation>Dernier jour d’utilisation du code, ou vide.</translation>
    </message>
    <message>
        <source>How often the code can be used in all, or empty.</source>
        <translation>Nombre d’utilisations en tout, ou vide.</translation>
    </message>
    <message>
        <source>New subscriptions get this price from this day on.</source>
        <translation>Les nouveaux abonnements ont ce prix à partir de ce jour.</translation>
    </message>
    <message>
        <source>Existing subscriptions get it at their first renewal from this day on. Left empty, they keep their price.</source>
        <translation>Les abonnements en cours l’ont à leur premier renouvellement à partir de ce jour. Laissé vide, ils gardent leur prix.</translation>
    </message>
    <message>
        <source>Price of a month, excl. VAT.</source>
        <translation>Prix d’un mois, HT.</translation>
    </message>
    <message>
        <source>Price of a year, excl. VAT.</source>
        <translation>Prix d’une année, HT.</translation>
    </message>
</context>
<context>
    <name>ChangeWizard</name>
    <message>
        <source>The figures have changed since they were shown</source>
        <translation>Les montants ont changé depuis leur affichage</translation>
    </message>
    <message>
        <source>Nothing was written. Check the figures, then tick the box again.</source>
        <translation>Rien n’a été enregistré. Vérifiez les montants, puis cochez de nouveau la case.</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Check them below before you confirm.</source>
        <translation>Vérifiez-les ci-dessous avant de confirmer.</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>CheckFilter</name>
    <message>
        <source>Problem before (Shift+F8)</source>
        <translation>Problème précédent (Maj+F8)</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>Problème suivant (F8)</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>{file}, {rows}, {columns} recognised</source>
        <translation>{file}, {rows}, {columns} reconnues</translation>
    </message>
    <message>
        <source>There is no row to show.</source>
        <translation>Il n’y a aucune ligne à afficher.</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
</context>
<context>
    <name>ChipStrip</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>The best fit for each</source>
        <translation>Le plus adapté à chacun</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Intervalle de facturation</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Stop renewal</source>
        <translation>Arrêter le renouvellement</translation>
    </message>
    <message>
        <source>Resume renewal</source>
        <translation>Reprendre le renouvellement</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Code promo</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Forfait</translation>
    </message>
    <message>
        <source>&amp;Billing interval</source>
        <translation>&amp;Intervalle</translation>
    </message>
    <message>
        <source>Pa&amp;yer</source>
        <translation>&amp;Payeur</translation>
    </message>
    <message>
        <source>Extra &amp;services</source>
        <translation>&amp;Services supplémentaires</translation>
    </message>
    <message>
        <source>Promo co&amp;de</source>
        <translation>Code pr&amp;omo</translation>
    </message>
    <message>
        <source>&amp;Renewal</source>
        <translation>&amp;Renouvellement</translation>
    </message>
    <message>
        <source>Handing over to the client stops renewal: leave this unchanged.</source>
        <translation>Rendre au client arrête le renouvellement&#xa0;: laissez ce champ inchangé.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Only what is switched on is changed.</source>
        <translation>Seuls les champs cochés sont modifiés.</translation>
    </message>
    <message>
        <source>To include clients that pay themselves, switch the payer on: firm.</source>
        <translation>Pour inclure les clients qui paient eux-mêmes, cochez Payeur et choisissez Cabinet.</translation>
    </message>
    <message>
        <source>Reason, &amp;for the journal</source>
        <translation>Motif, pour le &amp;journal</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Nothing can be imported from {file}</source>
        <translation>Rien ne peut être importé depuis {file}</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>The template was not saved</source>
        <translation>Le modèle n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Template saved: {file}</source>
        <translation>Modèle enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Empty templates to fill in:</source>
        <translation>Modèles vides à remplir&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Template for clients</source>
        <translation>&amp;Modèle pour des clients</translation>
    </message>
    <message>
        <source>Template for a p&amp;ortfolio</source>
        <translation>Modèle pour un p&amp;ortefeuille</translation>
    </message>
    <message>
        <source>Template for references, &amp;managers and tags</source>
        <translation>Modèle pour références, responsables et é&amp;tiquettes</translation>
    </message>
    <message>
        <source>Template for &amp;documents used</source>
        <translation>Modèle de con&amp;sommation</translation>
    </message>
    <message>
        <source>Template for a vendor&apos;s &amp;invoice</source>
        <translation>Modèle de &amp;facture du fournisseur</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Workbooks and delimited text (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>Classeurs et texte délimité (*.xlsx *.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>portefeuille</translation>
    </message>
    <message>
        <source>references and tags</source>
        <translation>références et étiquettes</translation>
    </message>
    <message>
        <source>documents used</source>
        <translation>consommation</translation>
    </message>
    <message>
        <source>vendor&apos;s invoice</source>
        <translation>facture du fournisseur</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Delimited text (*.csv)</source>
        <translation>Classeur Excel (*.xlsx);;Texte délimité (*.csv)</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What was typed for this client and not saved is lost.</source>
        <translation>Ce qui a été saisi pour ce client sans être enregistré sera perdu.</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer la saisie</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Pending subscription</source>
        <translation>Abonnement &amp;en attente</translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation>&amp;Abonnement</translation>
    </message>
    <message>
        <source>&amp;Usage</source>
        <translation>&amp;Consommation</translation>
    </message>
    <message>
        <source>&amp;Billing</source>
        <translation>&amp;Facturation</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
</context>
<context>
    <name>ClientField</name>
    <message>
        <source>Several clients are known by this. Choose one in the list.</source>
        <translation>Plusieurs clients sont connus sous ce terme. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>No client is known by this. Choose one in the list.</source>
        <translation>Aucun client n’est connu sous ce terme. Choisissez-en un dans la liste.</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Empty: made from the reference, by the rule of the settings</source>
        <translation>Vide&#xa0;: formé à partir de la référence, selon la règle des paramètres</translation>
    </message>
    <message>
        <source>Passes its check</source>
        <translation>Contrôle réussi</translation>
    </message>
</context>
<context>
    <name>ClientHead</name>
    <message>
        <source>Previous client</source>
        <translation>Client précédent</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Acts on this client</source>
        <translation>Actions sur ce client</translation>
    </message>
</context>
<context>
    <name>ClientSubscriptionDialog</name>
    <message>
        <source>Subscription of the client</source>
        <translation>Abonnement du client</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>The client itself</source>
        <translation>Le client lui-même</translation>
    </message>
    <message>
        <source>Another partner</source>
        <translation>Un autre partenaire</translation>
    </message>
    <message>
        <source>Subscribed by</source>
        <translation>Abonné par</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Intervalle de facturation</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Depuis le</translation>
    </message>
    <message>
        <source>A point means today, −3 three days ago.</source>
        <translation>Un point&#xa0;: aujourd’hui&#xa0;; −3&#xa0;: il y a trois jours.</translation>
    </message>
    <message>
        <source>Your firm is billed nothing. What the client pays is kept and reported.</source>
        <translation>Rien n’est facturé à votre cabinet. Ce que paie le client est conservé et figure dans les rapports.</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Forfait</translation>
    </message>
    <message>
        <source>The first period, billed to the client</source>
        <translation>La première période, facturée au client</translation>
    </message>
    <message>
        <source>Total incl. VAT, paid by the client</source>
        <translation>Total TTC, payé par le client</translation>
    </message>
    <message>
        <source>Subscription of the client recorded</source>
        <translation>Abonnement du client enregistré</translation>
    </message>
</context>
<context>
    <name>ClientTermsDialog</name>
    <message>
        <source>It holds from the next run on: what was charged on stays as it is.</source>
        <translation>Valable dès le prochain lot&#xa0;: ce qui est refacturé reste tel quel.</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>The firm will pay</source>
        <translation>Le cabinet paiera</translation>
    </message>
    <message>
        <source>The client will pay</source>
        <translation>Le client paiera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) over quota</source>
        <translation>
            <numerusform>%Ln document hors forfait</numerusform>
            <numerusform>%Ln documents hors forfait</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends after {day}</source>
        <translation>Prend fin après le {day}</translation>
    </message>
    <message>
        <source>Handed over, ends after {day}</source>
        <translation>Rendu au client, fin après le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) on {day}</source>
        <translation>
            <numerusform>%Ln changement le {day}</numerusform>
            <numerusform>%Ln changements le {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade on {day}</source>
        <translation>Rétrogradation le {day}</translation>
    </message>
    <message numerus="yes">
        <source>Invited %Ln day(s) ago</source>
        <translation>
            <numerusform>Invité il y a %Ln jour</numerusform>
            <numerusform>Invité il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: check failed</source>
        <translation>{field} à corriger</translation>
    </message>
    <message>
        <source>{lines}; paid by the firm: {amount} excl. VAT</source>
        <translation>{lines}&#xa0;; payé par le cabinet&#xa0;: {amount} HT</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Net amounts at {rate}</source>
        <translation>Montants nets à {rate}</translation>
    </message>
    <message>
        <source>VAT is rounded once for each rate of a document; this is the part of these lines.</source>
        <translation>La TVA est arrondie une seule fois par taux et par document&#xa0;; voici la part de ces lignes.</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>{net} + {vat} of VAT = {gross}</source>
        <translation>{net} + {vat} de TVA = {gross}</translation>
    </message>
    <message numerus="yes">
        <source>The sum of %Ln document(s)</source>
        <translation>
            <numerusform>Le montant de %Ln document</numerusform>
            <numerusform>La somme de %Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Document {number} of {day}</source>
        <translation>Document {number} du {day}</translation>
    </message>
    <message>
        <source>Total excl. VAT {per_interval}</source>
        <translation>Total HT {per_interval}</translation>
    </message>
    <message>
        <source>Plan {plan}</source>
        <translation>Forfait {plan}</translation>
    </message>
    <message>
        <source>Plan {before} → {after}</source>
        <translation>Forfait {before} → {after}</translation>
    </message>
    <message>
        <source>part of {amount} for {price}</source>
        <translation>part de {amount} pour {price}</translation>
    </message>
    <message>
        <source>Price of a full period</source>
        <translation>Prix d’une période complète</translation>
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
        <source>The running period was billed {amount}: {computation}</source>
        <translation>La période en cours a été facturée {amount}&#xa0;: {computation}</translation>
    </message>
    <message>
        <source>Discount {code}, {rebate}</source>
        <translation>Remise {code}, {rebate}</translation>
    </message>
    <message>
        <source>Stop renewal</source>
        <translation>Arrêter le renouvellement</translation>
    </message>
    <message>
        <source>&amp;Stop renewal</source>
        <comment>button of a dialog</comment>
        <translation>&amp;Arrêter le renouvellement</translation>
    </message>
    <message>
        <source>Renewal stopped: usable until {last_day} included</source>
        <translation>Renouvellement arrêté&#xa0;: utilisable jusqu’au {last_day} inclus</translation>
    </message>
    <message>
        <source>Resume renewal</source>
        <translation>Reprendre le renouvellement</translation>
    </message>
    <message>
        <source>&amp;Resume renewal</source>
        <comment>button of a dialog</comment>
        <translation>&amp;Reprendre le renouvellement</translation>
    </message>
    <message>
        <source>Renewal resumed: renews on {day}</source>
        <translation>Renouvellement repris&#xa0;: renouvelé le {day}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <comment>button of a dialog</comment>
        <translation>&amp;Prendre en charge</translation>
    </message>
    <message>
        <source>Taken over: your firm pays from {day} on</source>
        <translation>Pris en charge&#xa0;: votre cabinet paie à partir du {day}</translation>
    </message>
    <message>
        <source>Hand over to the client</source>
        <translation>Rendre au client</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <comment>button of a dialog</comment>
        <translation>&amp;Rendre au client</translation>
    </message>
    <message>
        <source>Handed over: usable until {last_day} included</source>
        <translation>Rendu au client&#xa0;: utilisable jusqu’au {last_day} inclus</translation>
    </message>
    <message>
        <source>Expire now</source>
        <translation>Mettre fin immédiatement</translation>
    </message>
    <message>
        <source>&amp;Expire now</source>
        <comment>button of a dialog</comment>
        <translation>&amp;Mettre fin immédiatement</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Terminé aujourd’hui</translation>
    </message>
    <message>
        <source>Expected cost of {plan}</source>
        <translation>Coût attendu de {plan}</translation>
    </message>
    <message>
        <source>{price} + {overage} of expected overage</source>
        <translation>{price} + {overage} de hors forfait attendu</translation>
    </message>
    <message>
        <source>Expected overage</source>
        <translation>Hors forfait attendu</translation>
    </message>
    <message>
        <source>Not read, {quota} covered</source>
        <translation>Non relevé, {quota} couverts</translation>
    </message>
    <message>
        <source>{documents} of {quota}</source>
        <translation>{documents} sur {quota}</translation>
    </message>
    <message>
        <source>{documents} beyond the quota at {price} each: {amount} excl. VAT on {day}</source>
        <translation>{documents} hors forfait à {price} l’un&#xa0;: {amount} HT le {day}</translation>
    </message>
    <message>
        <source>{period}: {use}</source>
        <translation>{period}&#xa0;: {use}</translation>
    </message>
    <message>
        <source>{plan}, the present plan, costs least.</source>
        <translation>{plan}, le forfait actuel, est le moins cher.</translation>
    </message>
    <message>
        <source>{plan} costs the same and covers more.</source>
        <translation>{plan} coûte autant et couvre davantage.</translation>
    </message>
    <message>
        <source>{plan} would save {amount} excl. VAT {per_interval}.</source>
        <translation>{plan} ferait économiser {amount} HT {per_interval}.</translation>
    </message>
    <message>
        <source>{documents} documents a month expected: the running window, extrapolated.</source>
        <translation>{documents} documents attendus par mois&#xa0;: la période en cours, extrapolée.</translation>
    </message>
    <message numerus="yes">
        <source>{documents} documents a month expected: the average of the last %Ln closed window(s).</source>
        <translation>
            <numerusform>{documents} documents attendus par mois : la moyenne de la dernière période close (%Ln).</numerusform>
            <numerusform>{documents} documents attendus par mois : la moyenne des %Ln dernières périodes closes.</numerusform>
        </translation>
    </message>
    <message>
        <source>quota of {quota}</source>
        <translation>quota de {quota}</translation>
    </message>
    <message>
        <source>Mark: quota of {quota} from {day} on.</source>
        <translation>Repère&#xa0;: quota de {quota} dès le {day}.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore relevé</translation>
    </message>
    <message>
        <source>Read on {day}.</source>
        <translation>Relevé du {day}.</translation>
    </message>
</context>
<context>
    <name>ClientsHead</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Filter by name, reference, city…</source>
        <translation>Filtrer par nom, référence, ville…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Name, reference, number, e-mail, city or tag; every word has to be found.</source>
        <translation>Nom, référence, numéro, e-mail, ville ou étiquette&#xa0;; chaque mot doit être trouvé.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>&amp;New client</source>
        <translation>&amp;Nouveau client</translation>
    </message>
    <message>
        <source>Lists of clients</source>
        <translation>Listes de clients</translation>
    </message>
    <message>
        <source>Default &amp;preferences</source>
        <translation>&amp;Préférences par défaut</translation>
    </message>
    <message>
        <source>&amp;Active ({n})</source>
        <translation>Ac&amp;tif ({n})</translation>
    </message>
    <message>
        <source>&amp;Inactive ({n})</source>
        <translation>&amp;Inactif ({n})</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Deselect all</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Colonnes et ordre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) of {total}</source>
        <translation>
            <numerusform>%Ln client sur {total}</numerusform>
            <numerusform>%Ln clients sur {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>No subscription is running: there is no price to be explained.</source>
        <translation>Aucun abonnement n’est en cours : il n’y a pas de prix à expliquer.</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>S&amp;tandard columns</source>
        <translation>Colonnes &amp;standard</translation>
    </message>
    <message>
        <source>With Shift held, added to the order</source>
        <translation>Avec Maj, s’ajoute au tri</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Caught up to {day}: {renewed} renewals, {ended} ends, {lines} lines billed, {net} excl. VAT for the firm.</source>
        <translation>Rattrapé jusqu’au {day}. Renouvellements&#xa0;: {renewed}&#xa0;; fins&#xa0;: {ended}&#xa0;; lignes facturées&#xa0;: {lines}&#xa0;; pour le cabinet&#xa0;: {net} HT.</translation>
    </message>
    <message>
        <source>Up to date on {day}: nothing was due.</source>
        <translation>À jour au {day}&#xa0;: rien n’était à faire.</translation>
    </message>
    <message>
        <source>{file} cannot be read as text. Choose a catalogue in TOML.</source>
        <translation>{file} ne peut pas être lu comme du texte. Choisissez un catalogue en TOML.</translation>
    </message>
    <message>
        <source>{file} was not imported. Things to put right in it, listed above: {count}.</source>
        <translation>{file} n’a pas été importé. Points à corriger, énumérés ci-dessus&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Catalogue imported: {plans} plans, {add_ons} extra services, {codes} codes.</source>
        <translation>Catalogue importé. Forfaits&#xa0;: {plans}&#xa0;; services supplémentaires&#xa0;: {add_ons}&#xa0;; codes&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another name or folder.</source>
        <translation>{file} ne peut pas être écrit. Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>Catalogue exported.</source>
        <translation>Catalogue exporté.</translation>
    </message>
    <message>
        <source>Things wrong in this file, listed above: {count}.</source>
        <translation>Anomalies dans ce fichier, énumérées ci-dessus&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>No complaint.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>No client has the reference {reference}. `clients` lists them.</source>
        <translation>Aucun client n’a la référence {reference}. `clients` les énumère.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{file}: {rows}, {amounts}.</source>
        <translation>{file}&#xa0;: {rows}, {amounts}.</translation>
    </message>
    <message>
        <source>The draft is thrown away.</source>
        <translation>Le brouillon est abandonné.</translation>
    </message>
    <message>
        <source>{file}: {rows}.</source>
        <translation>{file}&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Invoice {number} is settled: its number is noted on {documents}.</source>
        <translation>La facture {number} est validée&#xa0;: son numéro est noté sur {documents}.</translation>
    </message>
    <message>
        <source>Invoice {number} is settled: its number is noted on {documents}; {others} keep another number.</source>
        <translation>La facture {number} est validée&#xa0;: son numéro est noté sur {documents}&#xa0;; un autre numéro reste noté sur {others}.</translation>
    </message>
    <message>
        <source>Invoice {number} has no line {line}. `invoice show` lists them.</source>
        <translation>La facture {number} n’a pas de ligne {line}. `invoice show` les énumère.</translation>
    </message>
    <message>
        <source>Invoice {number} of {day}, {first} to {last}: stated {stated}, expected {expected}, difference {difference}; open points: {points}.</source>
        <translation>Facture {number} du {day}, du {first} au {last}&#xa0;: facturé {stated}, attendu {expected}, écart {difference}&#xa0;; points ouverts&#xa0;: {points}.</translation>
    </message>
    <message>
        <source>No invoice has the number {number}. `report invoices` lists them.</source>
        <translation>Aucune facture ne porte le numéro {number}. `report invoices` les énumère.</translation>
    </message>
    <message>
        <source>As for all clients.</source>
        <translation>Comme pour tous les clients.</translation>
    </message>
    <message>
        <source>{run}, paid from {first} to {last}, dated {day}: {clients}, cost {cost}, margin {margin}, {net} excl. VAT, {gross} incl. VAT.</source>
        <translation>{run}, payé du {first} au {last}, daté du {day}&#xa0;: {clients}, coût {cost}, marge {margin}, {net} HT, {gross} TTC.</translation>
    </message>
    <message>
        <source>There is no draft. `rebill prepare` begins one.</source>
        <translation>Il n’y a pas de brouillon. `rebill prepare` en commence un.</translation>
    </message>
    <message>
        <source>No run has the number {number}. `report runs` lists them.</source>
        <translation>Aucun lot ne porte le numéro {number}. `report runs` les énumère.</translation>
    </message>
    <message>
        <source>Renewals are known up to {last}, not to {end}. Ask for fewer days.</source>
        <translation>Les renouvellements sont connus jusqu’au {last}, pas jusqu’au {end}. Demandez moins de jours.</translation>
    </message>
    <message>
        <source>A forecast is of 1 to {most} months, not of {months}.</source>
        <translation>Une prévision porte sur 1 à {most} mois, pas sur {months}.</translation>
    </message>
    <message>
        <source>The report ends on {end}, before it begins on {start}. Swap them.</source>
        <translation>Le rapport finit le {end}, avant de commencer le {start}. Échangez les deux dates.</translation>
    </message>
    <message>
        <source>{file} lacks these columns: {columns}.</source>
        <translation>Il manque ces colonnes à {file}&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>{rows} rows cannot be imported, so nothing was. Put them right, or import the others with --skip-bad.</source>
        <translation>Lignes impossibles à importer&#xa0;: {rows}. Rien n’a été importé. Corrigez-les, ou importez les autres avec --skip-bad.</translation>
    </message>
    <message>
        <source>{rows} rows: {imported} imported, {rejected} rejected, {remarks} with remarks.</source>
        <translation>Lignes&#xa0;: {rows}. Importées&#xa0;: {imported}&#xa0;; rejetées&#xa0;: {rejected}&#xa0;; avec remarques&#xa0;: {remarks}.</translation>
    </message>
    <message>
        <source>Fictitious firm</source>
        <translation>Cabinet fictif</translation>
    </message>
    <message>
        <source>Filled with fictitious data: {clients}, {readings} readings of documents used; rows left out: {rejected}.</source>
        <translation>Rempli de données fictives&#xa0;: {clients}, {readings} relevés de consommation&#xa0;; lignes laissées de côté&#xa0;: {rejected}.</translation>
    </message>
    <message>
        <source>{file}: copied and checked.</source>
        <translation>{file}&#xa0;: copié et vérifié.</translation>
    </message>
    <message>
        <source>Forfait is open on this data folder. Close its window, then restore the copy.</source>
        <translation>Forfait est ouvert sur ce dossier de données. Fermez sa fenêtre, puis restaurez la copie.</translation>
    </message>
    <message>
        <source>Restored from {file}: {clients}. What it replaced is kept in {kept}.</source>
        <translation>Restauré depuis {file}&#xa0;: {clients}. Ce qui a été remplacé est gardé dans {kept}.</translation>
    </message>
    <message>
        <source>Password of {file}: </source>
        <translation>Mot de passe de {file}&#xa0;: </translation>
    </message>
    <message>
        <source>{file} is protected by a password. Give it in the environment, as {variable}.</source>
        <translation>{file} est protégé par un mot de passe. Donnez-le dans l’environnement, sous le nom {variable}.</translation>
    </message>
    <message>
        <source>{file}: {lines}, {amount} debited and credited. Try the import on a copy of the books first.</source>
        <translation>{file}&#xa0;: {lines}, {amount} au débit et au crédit. Essayez d’abord l’import sur une copie du dossier comptable.</translation>
    </message>
    <message>
        <source>The firm was billed for no client from {first} to {last}.</source>
        <translation>Aucun client n’a été facturé au cabinet du {first} au {last}.</translation>
    </message>
    <message>
        <source>{file}: {clients}, {amounts}.</source>
        <translation>{file}&#xa0;: {clients}, {amounts}.</translation>
    </message>
    <message>
        <source>{folder}: {clients}, {amounts}.</source>
        <translation>{folder}&#xa0;: {clients}, {amounts}.</translation>
    </message>
    <message>
        <source>{sentence} {done} of {wanted} were written.</source>
        <translation>{sentence} Fichiers écrits&#xa0;: {done} sur {wanted}.</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message numerus="yes">
        <source>Comment on %Ln line(s)</source>
        <translation>
            <numerusform>Commenter&#xa0;%Ln ligne</numerusform>
            <numerusform>Commenter&#xa0;%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>It stands on the line in the register and in exports.</source>
        <translation>Il figure sur la ligne dans le registre et dans les exports.</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Commentaire</translation>
    </message>
</context>
<context>
    <name>ConfirmationPage</name>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>To pay today</source>
        <translation>À payer aujourd’hui</translation>
    </message>
    <message>
        <source>At the renewal</source>
        <translation>Au renouvellement</translation>
    </message>
    <message>
        <source>Reverse charge: your firm accounts for the VAT itself.</source>
        <translation>Autoliquidation&#xa0;: votre cabinet déclare lui-même la TVA.</translation>
    </message>
    <message>
        <source>Scheduled changes</source>
        <translation>Changements prévus</translation>
    </message>
    <message>
        <source>{day}, {then_each}</source>
        <translation>{day}, {then_each}</translation>
    </message>
    <message>
        <source>I confirm a recurring payment of {amount} incl. VAT {per_interval}</source>
        <translation>Je confirme un paiement récurrent de {amount} TTC {per_interval}</translation>
    </message>
    <message>
        <source>Until renewal is stopped.</source>
        <translation>Jusqu’à l’arrêt du renouvellement.</translation>
    </message>
    <message>
        <source>Renewal, which was stopped, resumes until it is stopped again.</source>
        <translation>Le renouvellement, qui était arrêté, reprend jusqu’à un nouvel arrêt.</translation>
    </message>
    <message>
        <source>With {code}, {left}; then without it.</source>
        <translation>Avec {code}, {left}&#xa0;; ensuite sans cette remise.</translation>
    </message>
    <message>
        <source>{method}.</source>
        <translation>{method}.</translation>
    </message>
    <message numerus="yes">
        <source>With one of the %Ln payment methods of the firm.</source>
        <translation>
            <numerusform>Avec le %Ln mode de paiement du cabinet.</numerusform>
            <numerusform>Avec l’un des %Ln modes de paiement du cabinet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be confirmed</source>
        <translation>Impossible de confirmer</translation>
    </message>
</context>
<context>
    <name>CopyPasswordDialog</name>
    <message>
        <source>Restore a copy</source>
        <translation>Restaurer une copie</translation>
    </message>
    <message>
        <source>{file} is protected by a password</source>
        <translation>{file} est protégée par un mot de passe</translation>
    </message>
    <message>
        <source>&amp;Open the copy</source>
        <translation>&amp;Ouvrir la copie</translation>
    </message>
    <message>
        <source>&amp;Password of the copy</source>
        <translation>Mot de &amp;passe de la copie</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Expected, by the rules of billing</source>
        <translation>Prévu, selon les règles de facturation</translation>
    </message>
    <message>
        <source>Cost by month, excl. VAT</source>
        <translation>Coût mensuel, HT</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Tous les forfaits</translation>
    </message>
</context>
<context>
    <name>DaysOfMonth</name>
    <message>
        <source>nothing renews</source>
        <translation>rien ne se renouvelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) end(s)</source>
        <translation>
            <numerusform>%Ln abonnement se termine</numerusform>
            <numerusform>%Ln abonnements se terminent</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} excl. VAT for the clients</source>
        <translation>{amount} HT pour les clients</translation>
    </message>
    <message>
        <source>{amount} excl. VAT for the firm</source>
        <translation>{amount} HT pour le cabinet</translation>
    </message>
</context>
<context>
    <name>DeclareDialog</name>
    <message>
        <source>Payment method</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>DeclareForm</name>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>SEPA mandate</source>
        <translation>Mandat SEPA</translation>
    </message>
    <message>
        <source>Kind of payment method</source>
        <translation>Type de mode de paiement</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>Last &amp;four digits</source>
        <translation>&amp;Quatre derniers chiffres</translation>
    </message>
    <message>
        <source>The rest of the number is never asked.</source>
        <translation>Le reste du numéro n’est jamais demandé.</translation>
    </message>
    <message>
        <source>IBA&amp;N</source>
        <translation>IBA&amp;N</translation>
    </message>
    <message>
        <source>It is checked, and only its last four characters are kept.</source>
        <translation>Il est vérifié&#xa0;; seuls ses quatre derniers caractères sont conservés.</translation>
    </message>
    <message>
        <source>Mandate &amp;reference</source>
        <translation>Ré&amp;férence du mandat</translation>
    </message>
    <message>
        <source>&amp;Declare</source>
        <translation>&amp;Déclarer</translation>
    </message>
    <message>
        <source>as in: Visa of the firm</source>
        <translation>par exemple&#xa0;: Visa du cabinet</translation>
    </message>
    <message>
        <source>as in: current account</source>
        <translation>par exemple&#xa0;: compte courant</translation>
    </message>
</context>
<context>
    <name>DefaultTermsDialog</name>
    <message>
        <source>How clients are charged on</source>
        <translation>Comment les clients sont refacturés</translation>
    </message>
    <message>
        <source>It holds for the clients with whom nothing else is agreed, from the next run on.</source>
        <translation>Valable pour les clients avec qui rien d’autre n’est convenu, dès le prochain lot.</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>Ann&amp;uler les modifications</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>In the firm</source>
        <translation>Au cabinet</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>For the firm only</source>
        <translation>Pour le cabinet seulement</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>{client} saved</source>
        <translation>{client}&#xa0;: enregistré</translation>
    </message>
</context>
<context>
    <name>DisputeDialog</name>
    <message numerus="yes">
        <source>Dispute %Ln line(s)</source>
        <translation>
            <numerusform>Contester&#xa0;%Ln ligne</numerusform>
            <numerusform>Contester&#xa0;%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Dispute</source>
        <translation>&amp;Contester</translation>
    </message>
    <message>
        <source>It stands on the line, and in what you export for the vendor.</source>
        <translation>Il figure sur la ligne et dans ce que vous exportez pour le fournisseur.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Type what you tell the vendor.</source>
        <translation>Saisissez ce que vous dites au fournisseur.</translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Note the vendor&apos;s invoice</source>
        <translation>Noter la facture du fournisseur</translation>
    </message>
    <message>
        <source>&amp;Note the vendor&apos;s invoice</source>
        <translation>&amp;Noter la facture du fournisseur</translation>
    </message>
    <message>
        <source>F2 notes the number of the vendor&apos;s invoice</source>
        <translation>F2 note le numéro de la facture du fournisseur</translation>
    </message>
    <message>
        <source>{documents}, {noted} with the vendor&apos;s invoice</source>
        <translation>{documents}, {noted} avec la facture du fournisseur</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Document {number}, {period}</source>
        <translation>Document {number}, {period}</translation>
    </message>
    <message>
        <source>Total, {documents}</source>
        <translation>Total, {documents}</translation>
    </message>
    <message>
        <source>Document {number}: vendor&apos;s invoice {invoice} noted</source>
        <translation>Document {number}&#xa0;: facture du fournisseur {invoice} notée</translation>
    </message>
    <message>
        <source>Document {number}: vendor&apos;s invoice taken off</source>
        <translation>Document {number}&#xa0;: facture du fournisseur retirée</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>C&amp;hoose a file…</source>
        <translation>C&amp;hoisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Paste from a spreadsheet</source>
        <translation>Co&amp;ller depuis un tableur</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Déposez un fichier ici</translation>
    </message>
    <message>
        <source>Excel (.xlsx) or CSV, with French, English or Dutch headings</source>
        <translation>Excel (.xlsx) ou CSV, avec des en-têtes en français, anglais ou néerlandais</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>No client matches</source>
        <translation>Aucun client ne correspond</translation>
    </message>
    <message>
        <source>Every word that was typed and every chip has to match.</source>
        <translation>Chaque mot saisi et chaque filtre doivent correspondre.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No active client</source>
        <translation>Aucun client actif</translation>
    </message>
    <message>
        <source>Clients appear here once their acceptance is recorded.</source>
        <translation>Les clients apparaissent ici dès que leur acceptation est enregistrée.</translation>
    </message>
    <message>
        <source>No inactive client</source>
        <translation>Aucun client inactif</translation>
    </message>
    <message>
        <source>Drafts and clients invited, archived or lost appear here.</source>
        <translation>Les brouillons et les clients invités, archivés ou perdus apparaissent ici.</translation>
    </message>
    <message>
        <source>Open the sample data (fictitious)</source>
        <translation>Ouvrir les données d’exemple (fictives)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Excel or CSV. Creates drafts and invites nobody.</source>
        <translation>Excel ou CSV. Crée des brouillons et n’invite personne.</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Coller depuis un tableur</translation>
    </message>
    <message>
        <source>The columns are recognised by their titles.</source>
        <translation>Les colonnes sont reconnues à leurs titres.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Legal name, country, contact: the rest can wait.</source>
        <translation>Raison sociale, pays, contact&#xa0;: le reste peut attendre.</translation>
    </message>
</context>
<context>
    <name>EntriesDesk</name>
    <message>
        <source>Export accounting entries</source>
        <translation>Exporter les écritures comptables</translation>
    </message>
    <message>
        <source>{file}: {lines}, {amount} debited and credited</source>
        <translation>{file}&#xa0;: {lines}, {amount} au débit et au crédit</translation>
    </message>
</context>
<context>
    <name>EntriesPane</name>
    <message>
        <source>Accounting entries</source>
        <translation>Écritures comptables</translation>
    </message>
    <message>
        <source>Export e&amp;ntries…</source>
        <translation>Exporter les écri&amp;tures…</translation>
    </message>
    <message>
        <source>Entr&amp;ies</source>
        <translation>Éc&amp;ritures</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>Po&amp;ur</translation>
    </message>
    <message>
        <source>{entries}, {amount} debited and credited</source>
        <translation>{entries}, {amount} au débit et au crédit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln écriture</numerusform>
            <numerusform>%Ln écritures</numerusform>
        </translation>
    </message>
    <message>
        <source>Total, {lines}</source>
        <translation>Total, {lines}</translation>
    </message>
    <message>
        <source>Try the import on a copy of the books first. What is written are entries for import, not the FEC of a year.</source>
        <translation>Essayez d’abord l’import sur une copie du dossier comptable. Le fichier contient des écritures à importer, et non le FEC d’un exercice.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Show &amp;more clients</source>
        <translation>Afficher &amp;plus de clients</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Prise d’effet</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Billed excl. VAT</source>
        <translation>Facturé HT</translation>
    </message>
    <message>
        <source>Statement {number}</source>
        <translation>Relevé {number}</translation>
    </message>
    <message>
        <source>Statements {first} to {last}</source>
        <translation>Relevés {first} à {last}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Undone on {day} by {author} ({clients})</source>
        <translation>Annulé le {day} par {author} ({clients})</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Total excl. VAT</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>{net} + {vat} of VAT = {gross}</source>
        <translation>{net} + {vat} de TVA = {gross}</translation>
    </message>
    <message>
        <source>rounded once, to the nearest cent</source>
        <translation>arrondi une fois, au centime le plus proche</translation>
    </message>
    <message>
        <source>Co&amp;rrect the cell</source>
        <translation>C&amp;orriger la case</translation>
    </message>
    <message>
        <source>&amp;Skip the row</source>
        <translation>I&amp;gnorer la ligne</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>F2, or type in the cell</source>
        <translation>F2, ou saisissez dans la case</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Suppr</translation>
    </message>
    <message>
        <source>&amp;Take “{suggestion}”</source>
        <translation>&amp;Prendre «&#xa0;{suggestion}&#xa0;»</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Row {number}, {column}</source>
        <translation>Ligne {number}, {column}</translation>
    </message>
    <message>
        <source>Row {number}, {column}: {value}</source>
        <translation>Ligne {number}, {column}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>This row is skipped: it is not imported, and counts as no failure.</source>
        <translation>Cette ligne est ignorée&#xa0;: elle n’est pas importée, et ne compte pas comme un échec.</translation>
    </message>
    <message>
        <source>The client has all of this already: nothing changes.</source>
        <translation>Le client a déjà tout cela&#xa0;: rien ne change.</translation>
    </message>
    <message>
        <source>Nothing to remark: this row will be imported.</source>
        <translation>Rien à signaler&#xa0;: cette ligne sera importée.</translation>
    </message>
    <message>
        <source>{suggestion}.</source>
        <translation>{suggestion}.</translation>
    </message>
    <message>
        <source>Take the ro&amp;w in</source>
        <translation>Reprendre la &amp;ligne</translation>
    </message>
    <message>
        <source>Take the ro&amp;ws in</source>
        <translation>Reprendre les &amp;lignes</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Skip %Ln row(s)</source>
        <translation>
            <numerusform>I&amp;gnorer %Ln ligne</numerusform>
            <numerusform>I&amp;gnorer %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>FieldSwitch</name>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Sum {amount} per month</source>
        <translation>Somme {amount} par mois</translation>
    </message>
    <message>
        <source>Average {amount}</source>
        <translation>Moyenne {amount}</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
</context>
<context>
    <name>FirmForm</name>
    <message>
        <source>Vendor abroad: reverse char&amp;ge, no VAT billed</source>
        <translation>Fournisseur étranger&#xa0;: autoli&amp;quidation, sans TVA facturée</translation>
    </message>
    <message>
        <source>One &amp;statement a month instead of one a day</source>
        <translation>&amp;Un relevé par mois au lieu d’un par jour</translation>
    </message>
    <message>
        <source>The firm needs a name: type it here.</source>
        <translation>Le nom du cabinet manque&#xa0;: saisissez-le ici.</translation>
    </message>
    <message>
        <source>Type the two letters of a country, such as FR or BE.</source>
        <translation>Saisissez les deux lettres d’un pays, par exemple FR ou BE.</translation>
    </message>
    <message>
        <source>Type the three letters of a currency, such as EUR.</source>
        <translation>Saisissez les trois lettres d’une devise, par exemple EUR.</translation>
    </message>
    <message>
        <source>&amp;Name of the firm</source>
        <translation>Nom du ca&amp;binet</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>Devi&amp;se</translation>
    </message>
    <message>
        <source>Company n&amp;umber</source>
        <translation>N° d’&amp;entreprise</translation>
    </message>
    <message>
        <source>VA&amp;T number</source>
        <translation>N° de &amp;TVA</translation>
    </message>
    <message>
        <source>Name on the &amp;bills</source>
        <translation>&amp;Intitulé des factures</translation>
    </message>
    <message>
        <source>E-&amp;mail for the bills</source>
        <translation>E-&amp;mail pour les factures</translation>
    </message>
    <message>
        <source>St&amp;reet and number</source>
        <translation>&amp;Rue et numéro</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>C&amp;ode postal</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Ville</translation>
    </message>
</context>
<context>
    <name>FirstRunAssistant</name>
    <message>
        <source>Welcome to Forfait</source>
        <translation>Bienvenue dans Forfait</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>&amp;Fictitious catalogue, to try things out</source>
        <translation>Catalogue &amp;fictif, pour essayer</translation>
    </message>
    <message>
        <source>&amp;My own catalogue, from a TOML file</source>
        <translation>&amp;Mon propre catalogue, depuis un fichier TOML</translation>
    </message>
    <message>
        <source>&amp;Empty: I will fill it later</source>
        <translation>&amp;Vide&#xa0;: je le remplirai plus tard</translation>
    </message>
    <message>
        <source>C&amp;hoose the file…</source>
        <translation>C&amp;hoisir le fichier…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Votre cabinet</translation>
    </message>
    <message>
        <source>Who manages the clients, and who the subscriptions are billed to.</source>
        <translation>Qui gère les clients, et à qui les abonnements sont facturés.</translation>
    </message>
    <message>
        <source>Your catalogue</source>
        <translation>Votre catalogue</translation>
    </message>
    <message>
        <source>The plans, extra services and promo codes that your clients can have.</source>
        <translation>Les forfaits, services supplémentaires et codes promo proposés à vos clients.</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Catalogue (*.toml)</source>
        <translation>Catalogue (*.toml)</translation>
    </message>
    <message>
        <source>This file cannot be read as text. Choose a catalogue in TOML.</source>
        <translation>Ce fichier ne peut pas être lu comme du texte. Choisissez un catalogue en TOML.</translation>
    </message>
</context>
<context>
    <name>FittingPlans</name>
    <message>
        <source>Change the &amp;plan…</source>
        <translation>Changer de forfa&amp;it…</translation>
    </message>
    <message>
        <source>The plan that fits</source>
        <translation>Le forfait qui convient</translation>
    </message>
    <message>
        <source>Nothing is known of the use yet.</source>
        <translation>La consommation n’est pas encore connue.</translation>
    </message>
    <message>
        <source>Excl. VAT {per_interval}</source>
        <translation>HT {per_interval}</translation>
    </message>
    <message>
        <source>Price and expected overage</source>
        <translation>Prix et hors forfait attendu</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>costs least</source>
        <translation>le moins cher</translation>
    </message>
    <message>
        <source>{plan} ({marks})</source>
        <translation>{plan} ({marks})</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Vérification des lignes…</translation>
    </message>
    <message>
        <source>Clients or the catalogue have changed meanwhile.</source>
        <translation>Des clients ou le catalogue ont changé entre-temps.</translation>
    </message>
    <message>
        <source>The rows were checked again.</source>
        <translation>Les lignes ont été vérifiées à nouveau.</translation>
    </message>
    <message>
        <source>Nothing was imported: clients or the catalogue have changed meanwhile.</source>
        <translation>Rien n’a été importé&#xa0;: des clients ou le catalogue ont changé entre-temps.</translation>
    </message>
    <message>
        <source>The rows were checked again. Look at them and import anew.</source>
        <translation>Les lignes ont été vérifiées à nouveau. Regardez-les et relancez l’importation.</translation>
    </message>
    <message>
        <source>Import cancelled. Nothing was imported.</source>
        <translation>Importation annulée. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Cela n’a pas pu être fait.</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>All that the firm keeps in Forfait is in one file of this folder, on this machine. Another folder is chosen with --data-dir at the start.</source>
        <translation>Tout ce que le cabinet garde dans Forfait est dans un seul fichier de ce dossier, sur cette machine. Un autre dossier se choisit avec --data-dir au démarrage.</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Co&amp;py the path</source>
        <translation>Co&amp;pier le chemin</translation>
    </message>
    <message>
        <source>This system opens no folder from here. Copy the path instead.</source>
        <translation>Ce système n’ouvre aucun dossier d’ici. Copiez plutôt le chemin.</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Chemin copié</translation>
    </message>
</context>
<context>
    <name>ForecastPane</name>
    <message>
        <source>Forecast by month</source>
        <translation>Prévision par mois</translation>
    </message>
    <message>
        <source>Cost by month, excl. VAT</source>
        <translation>Coût par mois, HT</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Expected, by the rules of billing</source>
        <translation>Prévu, selon les règles de facturation</translation>
    </message>
    <message>
        <source>Hori&amp;zon</source>
        <translation>Hori&amp;zon</translation>
    </message>
    <message>
        <source>Pa&amp;yer</source>
        <translation>Pa&amp;yeur</translation>
    </message>
    <message>
        <source>Expected lines: {count}</source>
        <translation>Lignes prévues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Total, {currency}</source>
        <translation>Total, {currency}</translation>
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
    <name>FoundCard</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>Fe&amp;uille</translation>
    </message>
    <message>
        <source>C&amp;lients, who come in as drafts</source>
        <translation>Des clients, créés comme &amp;brouillons</translation>
    </message>
    <message>
        <source>An &amp;existing portfolio, with status and subscriptions</source>
        <translation>Un portefeuille &amp;existant, avec statuts et abonnements</translation>
    </message>
    <message>
        <source>&amp;References, managers and tags of clients that are here already</source>
        <translation>Références, responsables et éti&amp;quettes de clients déjà présents</translation>
    </message>
    <message>
        <source>Documents &amp;used by clients that are here already</source>
        <translation>La consommation de clients &amp;déjà présents</translation>
    </message>
    <message>
        <source>A &amp;vendor&apos;s invoice, to compare with your books</source>
        <translation>Une facture du four&amp;nisseur, à comparer à vos livres</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grouper par</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Guide: {page}</source>
        <translation>Guide&#xa0;: {page}</translation>
    </message>
</context>
<context>
    <name>HeadDialog</name>
    <message>
        <source>New invoice of the vendor’s</source>
        <translation>Nouvelle facture du fournisseur</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>&amp;Saisir</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Facture {number}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>&amp;Date of the invoice</source>
        <translation>&amp;Date de la facture</translation>
    </message>
    <message>
        <source>Total e&amp;xcl. VAT</source>
        <translation>Total &amp;HT</translation>
    </message>
    <message>
        <source>&amp;VAT, where stated</source>
        <translation>T&amp;VA, si indiquée</translation>
    </message>
    <message>
        <source>Total &amp;incl. VAT, where stated</source>
        <translation>&amp;Total TTC, si indiqué</translation>
    </message>
    <message>
        <source>It is compared with what the firm pays, by your books, in these days.</source>
        <translation>Elle est comparée à ce que le cabinet paie, d’après vos livres, sur cette période.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of the client</source>
        <translation>Historique du client</translation>
    </message>
    <message>
        <source>Show &amp;older acts</source>
        <translation>Afficher les actes &amp;plus anciens</translation>
    </message>
    <message>
        <source>Und&amp;o this act…</source>
        <translation>A&amp;nnuler cet acte…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>%Ln row(s) imported from {file}</source>
        <translation>
            <numerusform>%Ln ligne importée de {file}</numerusform>
            <numerusform>%Ln lignes importées de {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln ligne rejetée</numerusform>
            <numerusform>%Ln lignes rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>%Ln ligne ignorée</numerusform>
            <numerusform>%Ln lignes ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the import of {file}, made on {day} by {author}</source>
        <translation>Annulé&#xa0;: l’importation de {file}, faite le {day} par {author}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of an invoice</source>
        <translation>
            <numerusform>%Ln ligne d’une facture supprimée</numerusform>
            <numerusform>%Ln lignes d’une facture supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) removed with their histories</source>
        <translation>
            <numerusform>%Ln client retiré avec son historique</numerusform>
            <numerusform>%Ln clients retirés avec leur historique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>%Ln fichier écrit</numerusform>
            <numerusform>%Ln fichiers écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: SHA-256 {digest}</source>
        <translation>{file}&#xa0;: SHA-256 {digest}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more file(s)</source>
        <translation>
            <numerusform>et&#xa0;%Ln autre fichier</numerusform>
            <numerusform>et&#xa0;%Ln autres fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln page envoyée à l’imprimante</numerusform>
            <numerusform>%Ln pages envoyées à l’imprimante</numerusform>
        </translation>
    </message>
    <message>
        <source>Billing report from {first} to {last}</source>
        <translation>Rapport de facturation du {first} au {last}</translation>
    </message>
    <message>
        <source>Client statements from {first} to {last}</source>
        <translation>Relevés clients du {first} au {last}</translation>
    </message>
    <message>
        <source>Accounting entries from {first} to {last}</source>
        <translation>Écritures comptables du {first} au {last}</translation>
    </message>
    <message>
        <source>Register of the vendor&apos;s invoices</source>
        <translation>Registre des factures du fournisseur</translation>
    </message>
    <message>
        <source>Comparison of a vendor&apos;s invoice</source>
        <translation>Comparaison d’une facture du fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) of the journal</source>
        <translation>
            <numerusform>%Ln acte du journal</numerusform>
            <numerusform>%Ln actes du journal</numerusform>
        </translation>
    </message>
    <message>
        <source>Client {number}</source>
        <translation>Client {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {file}</source>
        <translation>
            <numerusform>%Ln ligne écrite dans {file}</numerusform>
            <numerusform>%Ln lignes écrites dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Écrit dans {file}</translation>
    </message>
    <message>
        <source>SHA-256 of the file: {digest}</source>
        <translation>SHA-256 du fichier&#xa0;: {digest}</translation>
    </message>
    <message>
        <source>Portfolio as of {day}</source>
        <translation>Portefeuille au {day}</translation>
    </message>
    <message numerus="yes">
        <source>Forecast of %Ln month(s)</source>
        <translation>
            <numerusform>Prévision sur %Ln mois</numerusform>
            <numerusform>Prévision sur %Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents from {first} to {last}</source>
        <translation>Documents du {first} au {last}</translation>
    </message>
    <message>
        <source>List of clients</source>
        <translation>Liste de clients</translation>
    </message>
    <message>
        <source>Overview as of {day}</source>
        <translation>Vue d’ensemble au {day}</translation>
    </message>
    <message>
        <source>Report of a change of several clients</source>
        <translation>Compte rendu de la modification de plusieurs clients</translation>
    </message>
    <message>
        <source>Renewals from {first} to {last}</source>
        <translation>Renouvellements du {first} au {last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) as before the import</source>
        <translation>
            <numerusform>%Ln client comme avant l’importation</numerusform>
            <numerusform>%Ln clients comme avant l’importation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) taken back</source>
        <translation>
            <numerusform>%Ln relevé repris</numerusform>
            <numerusform>%Ln relevés repris</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage from {first} to {last}</source>
        <translation>Consommation du {first} au {last}</translation>
    </message>
    <message>
        <source>Changes from {first} to {last}</source>
        <translation>Modifications du {first} au {last}</translation>
    </message>
    <message>
        <source>Data quality as of {day}</source>
        <translation>Qualité des données au {day}</translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation>Le catalogue</translation>
    </message>
    <message>
        <source>{field} filled in: {after}</source>
        <translation>{field}&#xa0;: rien → {after}</translation>
    </message>
    <message>
        <source>{field} emptied: it was {before}</source>
        <translation>{field}&#xa0;: {before} → rien</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>Journal “{kind}”</source>
        <translation>Journal «&#xa0;{kind}&#xa0;»</translation>
    </message>
    <message>
        <source>Financial year {year} of WinBooks</source>
        <translation>Exercice {year} de WinBooks</translation>
    </message>
    <message>
        <source>Account “{account}”</source>
        <translation>Compte «&#xa0;{account}&#xa0;»</translation>
    </message>
    <message>
        <source>Account “{account}” at {rate}</source>
        <translation>Compte «&#xa0;{account}&#xa0;» à {rate}</translation>
    </message>
    <message>
        <source>VAT code of WinBooks for reverse charge at {rate}</source>
        <translation>Code TVA de WinBooks pour l’autoliquidation à {rate}</translation>
    </message>
    <message>
        <source>VAT code of WinBooks for purchases at {rate}</source>
        <translation>Code TVA de WinBooks pour les achats à {rate}</translation>
    </message>
    <message>
        <source>VAT code of WinBooks for sales at {rate}</source>
        <translation>Code TVA de WinBooks pour les ventes à {rate}</translation>
    </message>
    <message>
        <source>Prefix of the clients’ auxiliary accounts</source>
        <translation>Préfixe des comptes auxiliaires des clients</translation>
    </message>
    <message>
        <source>Length of the clients’ auxiliary accounts</source>
        <translation>Longueur des comptes auxiliaires des clients</translation>
    </message>
    <message>
        <source>Days in which the vendor is paid</source>
        <translation>Délai de paiement du fournisseur, en jours</translation>
    </message>
    <message>
        <source>Days in which clients pay</source>
        <translation>Délai de paiement des clients, en jours</translation>
    </message>
    <message>
        <source>Card: {label}</source>
        <translation>Carte&#xa0;: {label}</translation>
    </message>
    <message>
        <source>SEPA mandate: {label}</source>
        <translation>Mandat SEPA&#xa0;: {label}</translation>
    </message>
    <message>
        <source>The firm pays for clients invited from then on</source>
        <translation>Le cabinet paie pour les clients invités à partir de là</translation>
    </message>
    <message>
        <source>Clients invited from then on pay for themselves</source>
        <translation>Les clients invités à partir de là paient eux-mêmes</translation>
    </message>
    <message>
        <source>Plan: {plan}</source>
        <translation>Forfait&#xa0;: {plan}</translation>
    </message>
    <message>
        <source>Plan: the one that fits each client&apos;s use</source>
        <translation>Forfait&#xa0;: le plus adapté à la consommation de chaque client</translation>
    </message>
    <message>
        <source>Billing interval: {interval}</source>
        <translation>Intervalle de facturation : {interval}</translation>
    </message>
    <message>
        <source>Payer: {payer}</source>
        <translation>Payeur : {payer}</translation>
    </message>
    <message>
        <source>Extra service added: {add_on}</source>
        <translation>Service supplémentaire ajouté : {add_on}</translation>
    </message>
    <message>
        <source>Extra service ended: {add_on}</source>
        <translation>Service supplémentaire arrêté : {add_on}</translation>
    </message>
    <message>
        <source>Promo code: {promo}</source>
        <translation>Code promo : {promo}</translation>
    </message>
    <message>
        <source>Renewal resumed</source>
        <translation>Renouvellement repris</translation>
    </message>
    <message>
        <source>Renewal stopped</source>
        <translation>Renouvellement arrêté</translation>
    </message>
    <message>
        <source>{name}. Plans: {plans}. Extra services: {add_ons}. Promo codes: {promo_codes}</source>
        <translation>{name}. Forfaits&#xa0;: {plans}. Services supplémentaires&#xa0;: {add_ons}. Codes promo&#xa0;: {promo_codes}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) touched</source>
        <translation>
            <numerusform>%Ln abonnement touché</numerusform>
            <numerusform>%Ln abonnements touchés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) changed</source>
        <translation>
            <numerusform>%Ln client modifié</numerusform>
            <numerusform>%Ln clients modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement {document}: vendor invoice {before} → {number}</source>
        <translation>Relevé {document}&#xa0;: facture du fournisseur {before} → {number}</translation>
    </message>
    <message>
        <source>Statement {document}: vendor invoice {number}</source>
        <translation>Relevé {document}&#xa0;: facture du fournisseur {number}</translation>
    </message>
    <message>
        <source>Statement {document}: vendor invoice {before} taken away</source>
        <translation>Relevé {document}&#xa0;: facture du fournisseur {before} retirée</translation>
    </message>
    <message>
        <source>Put back as it stood on {day}, from {file}</source>
        <translation>Remis dans l’état du {day}, depuis {file}</translation>
    </message>
    <message>
        <source>Put back from {file}</source>
        <translation>Remis depuis {file}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Subscription: {subscription}</source>
        <translation>Abonnement&#xa0;: {subscription}</translation>
    </message>
    <message>
        <source>Running since {day}</source>
        <translation>En cours depuis le {day}</translation>
    </message>
    <message>
        <source>The subscription to {plan} goes on with its renewal.</source>
        <translation>L’abonnement {plan} continue, avec son renouvellement.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Set to: {pending}</source>
        <translation>Défini&#xa0;: {pending}</translation>
    </message>
    <message>
        <source>From: {before}. To: {after}</source>
        <translation>Avant&#xa0;: {before}. Après&#xa0;: {after}</translation>
    </message>
    <message>
        <source>Billed at once: {amount} excl. VAT</source>
        <translation>Facturé tout de suite&#xa0;: {amount} HT</translation>
    </message>
    <message>
        <source>Overage billed on {day}: {amount} excl. VAT</source>
        <translation>Hors forfait facturé le {day}&#xa0;: {amount} HT</translation>
    </message>
    <message>
        <source>Ended on {day}, without a refund</source>
        <translation>Terminé le {day}, sans remboursement</translation>
    </message>
    <message>
        <source>Paid by the firm until {last} included; from {day} on the client or another partner can subscribe</source>
        <translation>Payé par le cabinet jusqu’au {last} inclus&#x202f;; à partir du {day}, le client ou un autre partenaire peut s’abonner</translation>
    </message>
    <message>
        <source>Usable until {day} included, then it ends</source>
        <translation>Utilisable jusqu’au {day} inclus, puis prend fin</translation>
    </message>
    <message>
        <source>The hand over is withdrawn</source>
        <translation>Le retour au client est annulé</translation>
    </message>
    <message>
        <source>Renews on {day}</source>
        <translation>Se renouvelle le {day}</translation>
    </message>
    <message>
        <source>Price excl. VAT</source>
        <translation>Prix HT</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}&#xa0;: {after}</translation>
    </message>
    <message>
        <source>{field} ended: {before}</source>
        <translation>{field}&#xa0;: fin de {before}</translation>
    </message>
    <message>
        <source>Scheduled: {change}</source>
        <translation>Prévu&#xa0;: {change}</translation>
    </message>
    <message>
        <source>No longer scheduled: {change}</source>
        <translation>N’est plus prévu&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation>Terminé le {day}</translation>
    </message>
    <message>
        <source>Renewed on {day}: {plan}, {price} excl. VAT. {payer}</source>
        <translation>Renouvelé le {day}&#xa0;: {plan}, {price} HT. {payer}</translation>
    </message>
    <message>
        <source>Renewed on {day}: {plan}, {before} → {price} excl. VAT. {payer}</source>
        <translation>Renouvelé le {day}&#xa0;: {plan}, {before} → {price} HT. {payer}</translation>
    </message>
    <message>
        <source>{price} {per_interval}</source>
        <translation>{price} {per_interval}</translation>
    </message>
    <message>
        <source>Documents used: {after}, read on {day}</source>
        <translation>Documents consommés&#xa0;: {after}, relevés le {day}</translation>
    </message>
    <message>
        <source>Documents used: {before} → {after}, read on {day}</source>
        <translation>Documents consommés&#xa0;: {before} → {after}, relevés le {day}</translation>
    </message>
    <message>
        <source>Counted in the quota window {period}</source>
        <translation>Comptés dans la période de quota {period}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif : {reason}</translation>
    </message>
    <message>
        <source>Status: {before} → {after}</source>
        <translation>Statut&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>The day of the first invitation was kept.</source>
        <translation>La date de la première invitation a été gardée.</translation>
    </message>
    <message>
        <source>Default billing preferences applied: {pending}</source>
        <translation>Préférences de facturation par défaut appliquées&#xa0;: {pending}</translation>
    </message>
    <message>
        <source>Accepted on {day}</source>
        <translation>Accepté le {day}</translation>
    </message>
    <message>
        <source>The subscription runs until {day} included, then it ends.</source>
        <translation>L’abonnement court jusqu’au {day} inclus, puis il prend fin.</translation>
    </message>
    <message>
        <source>Row {row} of {file}</source>
        <translation>Ligne {row} de {file}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Statut&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Undone: {act} of {day}</source>
        <translation>Annulé&#xa0;: {act} du {day}</translation>
    </message>
    <message>
        <source>Run {number} reverses run {reversed}</source>
        <translation>Le lot {number} annule le lot {reversed}</translation>
    </message>
    <message>
        <source>Run {number}, dated {day}</source>
        <translation>Lot {number}, daté du {day}</translation>
    </message>
    <message>
        <source>Paid by the firm from {first} to {last}</source>
        <translation>Payé par le cabinet du {first} au {last}</translation>
    </message>
    <message>
        <source>Charged on: {net} excl. VAT, {gross} incl. VAT</source>
        <translation>Refacturé&#xa0;: {net} HT, {gross} TTC</translation>
    </message>
    <message>
        <source>Run {number}: {gross} incl. VAT</source>
        <translation>Lot {number}&#xa0;: {gross} TTC</translation>
    </message>
    <message>
        <source>Re-billing: {before} → {after}</source>
        <translation>Refacturation&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>as for all clients</source>
        <translation>comme pour tous les clients</translation>
    </message>
    <message>
        <source>Invoice {number} of {day}: {net} excl. VAT</source>
        <translation>Facture {number} du {day}&#xa0;: {net} HT</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>%Ln ligne ajoutée</numerusform>
            <numerusform>%Ln lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) taken out</source>
        <translation>
            <numerusform>%Ln ligne retirée</numerusform>
            <numerusform>%Ln lignes retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) assigned</source>
        <translation>
            <numerusform>%Ln ligne attribuée</numerusform>
            <numerusform>%Ln lignes attribuées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) accepted</source>
        <translation>
            <numerusform>%Ln ligne acceptée</numerusform>
            <numerusform>%Ln lignes acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) disputed</source>
        <translation>
            <numerusform>%Ln ligne contestée</numerusform>
            <numerusform>%Ln lignes contestées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a decision</source>
        <translation>
            <numerusform>%Ln ligne sans décision</numerusform>
            <numerusform>%Ln lignes sans décision</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected by the books: {amount}</source>
        <translation>Attendu d’après les livres&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Its number noted on the documents: {documents}</source>
        <translation>Numéro noté sur les documents&#xa0;: {documents}</translation>
    </message>
    <message>
        <source>Its number taken off the documents: {documents}</source>
        <translation>Numéro retiré des documents&#xa0;: {documents}</translation>
    </message>
    <message>
        <source>Document {document} keeps the number {number}</source>
        <translation>Le document {document} garde le numéro {number}</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an invoice</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of an invoice</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>of an invoice</comment>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>of an invoice</comment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <comment>of an invoice</comment>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>VAT</source>
        <comment>of an invoice</comment>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <comment>of an invoice</comment>
        <translation>Total TTC</translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message>
        <source>Save the catalogue</source>
        <translation>Enregistrer le catalogue</translation>
    </message>
    <message>
        <source>Subscriptions touched</source>
        <translation>Abonnements touchés</translation>
    </message>
    <message>
        <source>No running subscription is touched</source>
        <translation>Aucun abonnement en cours n’est touché</translation>
    </message>
    <message>
        <source>New subscriptions and changes get the catalogue as it will be.</source>
        <translation>Les nouveaux abonnements et les modifications auront le nouveau catalogue.</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>C&amp;onfirmer</translation>
    </message>
    <message>
        <source>What saving changes</source>
        <translation>Ce que change l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Reason, &amp;for the journal</source>
        <translation>&amp;Motif, pour le journal</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more change(s)</source>
        <translation>
            <numerusform>et&#xa0;%Ln autre modification</numerusform>
            <numerusform>et&#xa0;%Ln autres modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that would be billed until {day} was compared, as things stand today.</source>
        <translation>Tout ce qui serait facturé jusqu’au {day} a été comparé, en l’état d’aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln billed otherwise</source>
        <translation>
            <numerusform>%Ln facturé autrement</numerusform>
            <numerusform>%Ln facturés autrement</numerusform>
        </translation>
    </message>
    <message>
        <source>Firm, per month</source>
        <translation>Cabinet, par mois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Firm, per year</source>
        <translation>Cabinet, par an</translation>
    </message>
    <message>
        <source>excl. VAT</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Clients, per month</source>
        <translation>Clients, par mois</translation>
    </message>
    <message>
        <source>The figures have changed since they were shown</source>
        <translation>Les montants ont changé depuis leur affichage</translation>
    </message>
    <message>
        <source>Nothing was saved. Check the figures, then confirm again.</source>
        <translation>Rien n’a été enregistré. Vérifiez les montants, puis confirmez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message numerus="yes">
        <source>%Ln client(s) changed.</source>
        <translation>
            <numerusform>%Ln client modifié.</numerusform>
            <numerusform>%Ln clients modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would have changed nothing.</source>
        <translation>
            <numerusform>%Ln ligne n’aurait rien changé.</numerusform>
            <numerusform>%Ln lignes n’auraient rien changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscriptions stay as they are.</source>
        <translation>Les abonnements restent tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running subscription(s) taken over.</source>
        <translation>
            <numerusform>%Ln abonnement en cours repris.</numerusform>
            <numerusform>%Ln abonnements en cours repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending subscription(s) set by hand.</source>
        <translation>
            <numerusform>%Ln abonnement en attente défini à la main.</numerusform>
            <numerusform>%Ln abonnements en attente définis à la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was invited.</source>
        <translation>Personne n’a été invité.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) beyond the document quota.</source>
        <translation>
            <numerusform>%Ln client dépasse son quota de documents.</numerusform>
            <numerusform>%Ln clients dépassent leur quota de documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings of closed windows bill {amount} before VAT today.</source>
        <translation>Les relevés de périodes closes font facturer {amount} HT aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing is billed today.</source>
        <translation>Rien n’est facturé aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) for clients that are not known.</source>
        <translation>
            <numerusform>%Ln ligne pour un client inconnu.</numerusform>
            <numerusform>%Ln lignes pour des clients inconnus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invoice lacks the rejected rows: add them in its window.</source>
        <translation>Les lignes rejetées manquent à la facture&#xa0;: ajoutez-les dans sa fenêtre.</translation>
    </message>
    <message>
        <source>It is compared with your books in a window of its own.</source>
        <translation>Elle est comparée à vos livres dans une fenêtre à elle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) can be saved with the reasons, put right in a spreadsheet and imported again.</source>
        <translation>
            <numerusform>%Ln ligne rejetée peut être enregistrée avec ses motifs, corrigée dans un tableur et importée à nouveau.</numerusform>
            <numerusform>%Ln lignes rejetées peuvent être enregistrées avec leurs motifs, corrigées dans un tableur et importées à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped at your request.</source>
        <translation>
            <numerusform>%Ln ligne ignorée à votre demande.</numerusform>
            <numerusform>%Ln lignes ignorées à votre demande.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>(empty)</source>
        <comment>cell</comment>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>{column}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Rejected ({number})</source>
        <comment>rows of an import</comment>
        <translation>Rejetées ({number})</translation>
    </message>
    <message>
        <source>Remarks ({number})</source>
        <comment>rows of an import</comment>
        <translation>Remarques ({number})</translation>
    </message>
    <message>
        <source>Ready ({number})</source>
        <comment>rows of an import</comment>
        <translation>Prêtes ({number})</translation>
    </message>
    <message>
        <source>Unchanged ({number})</source>
        <comment>rows of an import</comment>
        <translation>Inchangées ({number})</translation>
    </message>
    <message>
        <source>Skipped ({number})</source>
        <comment>rows of an import</comment>
        <translation>Ignorées ({number})</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>column</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>step</comment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>step</comment>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>step</comment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>Import a portfolio</source>
        <translation>Importer un portefeuille</translation>
    </message>
    <message>
        <source>Import documents used</source>
        <translation>Importer la consommation</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Importing the documents used…</source>
        <translation>Importation de la consommation…</translation>
    </message>
    <message>
        <source>Importing the clients…</source>
        <translation>Importation des clients…</translation>
    </message>
    <message>
        <source>Import references, managers and tags</source>
        <translation>Importer des références, responsables et étiquettes</translation>
    </message>
    <message>
        <source>Import a vendor&apos;s invoice</source>
        <translation>Importer une facture du fournisseur</translation>
    </message>
    <message>
        <source>Changing the clients…</source>
        <translation>Modification des clients…</translation>
    </message>
    <message>
        <source>Importing the invoice…</source>
        <translation>Importation de la facture…</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>row of an import</comment>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>row of an import</comment>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>row of an import</comment>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>column</comment>
        <translation>Services</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>column</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>column</comment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>column</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>column</comment>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Unit price</source>
        <comment>column</comment>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>column</comment>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Delimited text (CSV)</source>
        <translation>Texte délimité (CSV)</translation>
    </message>
    <message>
        <source>Text from the clipboard</source>
        <translation>Texte du presse-papiers</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln ligne importée</numerusform>
            <numerusform>%Ln lignes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) imported</source>
        <translation>
            <numerusform>%Ln relevé importé</numerusform>
            <numerusform>%Ln relevés importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of an invoice imported</source>
        <translation>
            <numerusform>%Ln ligne de facture importée</numerusform>
            <numerusform>%Ln lignes de facture importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) imported</source>
        <translation>
            <numerusform>%Ln client importé</numerusform>
            <numerusform>%Ln clients importés</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}, {rejected}</source>
        <translation>{done}, {rejected}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln ligne rejetée</numerusform>
            <numerusform>%Ln lignes rejetées</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>What changes</source>
        <comment>column</comment>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column of documents</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>column of documents</comment>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Beyond it</source>
        <comment>column of documents</comment>
        <translation>Hors forfait</translation>
    </message>
    <message>
        <source>Billed today</source>
        <comment>column of amounts</comment>
        <translation>Facturé ce jour</translation>
    </message>
    <message>
        <source>Client found</source>
        <comment>column</comment>
        <translation>Client trouvé</translation>
    </message>
    <message>
        <source>Service found</source>
        <comment>column</comment>
        <translation>Service trouvé</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The rejected rows were not saved.</source>
        <translation>Les lignes rejetées n’ont pas été enregistrées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved: {file}</source>
        <translation>
            <numerusform>%Ln ligne rejetée enregistrée&#xa0;: {file}</numerusform>
            <numerusform>%Ln lignes rejetées enregistrées&#xa0;: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <translation>Le fichier a changé depuis sa lecture.</translation>
    </message>
    <message>
        <source>Read again, it shows what is in it now; corrections made here are lost.</source>
        <translation>Relu, il montre son contenu actuel&#xa0;; les corrections faites ici seront perdues.</translation>
    </message>
    <message>
        <source>Leave without importing?</source>
        <translation>Quitter sans importer&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) made here would be lost; the file stays as it is.</source>
        <translation>
            <numerusform>%Ln correction faite ici serait perdue&#xa0;; le fichier reste tel quel.</numerusform>
            <numerusform>%Ln corrections faites ici seraient perdues&#xa0;; le fichier reste tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>{file} - rejected.xlsx</source>
        <translation>{file} - rejets.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Delimited text (*.csv)</source>
        <translation>Classeur Excel (*.xlsx);;Texte délimité (*.csv)</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
</context>
<context>
    <name>IntervalPage</name>
    <message>
        <source>Choose a billing interval</source>
        <translation>Choisir un intervalle de facturation</translation>
    </message>
    <message>
        <source>Billing intervals</source>
        <translation>Intervalles de facturation</translation>
    </message>
    <message>
        <source>The first period begins today.</source>
        <translation>La première période commence aujourd’hui.</translation>
    </message>
    <message>
        <source>A switch takes effect at the renewal of {day}; nothing moves now.</source>
        <translation>Le passage se fait au renouvellement du {day}&#xa0;; rien ne bouge d’ici là.</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Resend the invitation</source>
        <translation>Renvoyer l’invitation</translation>
    </message>
    <message>
        <source>&amp;Record as sent again</source>
        <translation>&amp;Noter le renvoi</translation>
    </message>
    <message>
        <source>The day of the first invitation is kept.</source>
        <translation>La date de la première invitation est gardée.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>&amp;Record as invited</source>
        <translation>&amp;Noter l’invitation</translation>
    </message>
    <message>
        <source>Forfait sends nothing: copy the text, or open it in your mail program.</source>
        <translation>Forfait n’envoie rien&#xa0;: copiez le texte, ou ouvrez-le dans votre messagerie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are invited already: the first day is kept.</source>
        <translation>
            <numerusform>%Ln d’entre eux est déjà invité&#xa0;: la première date est gardée.</numerusform>
            <numerusform>%Ln d’entre eux sont déjà invités&#xa0;: la première date est gardée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>&amp;Text for</source>
        <translation>Texte &amp;pour</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Texte de l’invitation</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>&amp;Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>To: {email}</source>
        <translation>À&#xa0;: {email}</translation>
    </message>
    <message>
        <source>No e-mail address is known: copy the text instead.</source>
        <translation>Aucune adresse e-mail n’est connue&#xa0;: copiez plutôt le texte.</translation>
    </message>
</context>
<context>
    <name>InvoiceActs</name>
    <message>
        <source>&amp;Open the client</source>
        <translation>&amp;Ouvrir le client</translation>
    </message>
    <message>
        <source>E&amp;xplain the amount</source>
        <translation>E&amp;xpliquer le montant</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>Co&amp;mmenter…</translation>
    </message>
    <message>
        <source>Ass&amp;ign…</source>
        <translation>A&amp;ttribuer…</translation>
    </message>
    <message>
        <source>Add a &amp;line…</source>
        <translation>Ajouter une &amp;ligne…</translation>
    </message>
    <message>
        <source>The invoice has it, as o&amp;urs</source>
        <translation>Figure sur la facture, comme c&amp;hez nous</translation>
    </message>
    <message>
        <source>Take the line o&amp;ff</source>
        <translation>&amp;Retirer la ligne</translation>
    </message>
    <message>
        <source>Not &amp;accepted</source>
        <translation>Ne plus &amp;accepter</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Not &amp;disputed</source>
        <translation>Ne plus &amp;contester</translation>
    </message>
    <message>
        <source>&amp;Dispute…</source>
        <translation>&amp;Contester…</translation>
    </message>
</context>
<context>
    <name>InvoiceEnding</name>
    <message>
        <source>Settle this invoice?</source>
        <translation>Valider cette facture&#xa0;?</translation>
    </message>
    <message>
        <source>Its number, {number}, is noted on the documents of its lines that have none. It can be reopened.</source>
        <translation>Son numéro, {number}, est noté sur les documents de ses lignes qui n’en ont pas. Elle peut être rouverte.</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>&amp;Valider</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Reopen this invoice?</source>
        <translation>Rouvrir cette facture&#xa0;?</translation>
    </message>
    <message>
        <source>Its number is taken off the documents that settling noted it on.</source>
        <translation>Son numéro est retiré des documents sur lesquels la validation l’a noté.</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Leave it settled</source>
        <translation>&amp;Laisser validée</translation>
    </message>
    <message>
        <source>Delete this invoice?</source>
        <translation>Supprimer cette facture&#xa0;?</translation>
    </message>
    <message>
        <source>Its lines and what was decided about them are lost.</source>
        <translation>Ses lignes et ce qui a été décidé à leur sujet seront perdus.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>Settled: its number is noted on {documents}</source>
        <translation>Validée&#xa0;: son numéro est noté sur {documents}</translation>
    </message>
    <message>
        <source>{others} keep another number</source>
        <translation>un autre numéro reste noté sur {others}</translation>
    </message>
    <message>
        <source>{words}; {kept}</source>
        <translation>{words}&#xa0;; {kept}</translation>
    </message>
    <message>
        <source>Invoice reopened</source>
        <translation>Facture rouverte</translation>
    </message>
    <message>
        <source>Invoice deleted</source>
        <translation>Facture supprimée</translation>
    </message>
</context>
<context>
    <name>InvoiceFooter</name>
    <message>
        <source>Dele&amp;te…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>Rouvr&amp;ir…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Settle…</source>
        <translation>&amp;Valider…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to be decided on</source>
        <translation>
            <numerusform>%Ln ligne à décider</numerusform>
            <numerusform>%Ln lignes à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Its lines do not add up to its total</source>
        <translation>La somme de ses lignes n’est pas son total</translation>
    </message>
</context>
<context>
    <name>InvoiceHead</name>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>Mo&amp;difier…</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Facture {number}</translation>
    </message>
    <message>
        <source>of {day}, for {first} to {last}</source>
        <translation>du {day}, pour la période du {first} au {last}</translation>
    </message>
    <message>
        <source>settled on {day}</source>
        <translation>validée le {day}</translation>
    </message>
    <message>
        <source>{about} · {settled}</source>
        <translation>{about} · {settled}</translation>
    </message>
    <message>
        <source>VAT {amount}</source>
        <translation>TVA {amount}</translation>
    </message>
    <message>
        <source>Stated excl. VAT</source>
        <translation>Facturé HT</translation>
    </message>
    <message>
        <source>Expected excl. VAT</source>
        <translation>Attendu HT</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>Its lines add up to {lines}; it states {stated}.</source>
        <translation>Ses lignes font {lines}&#xa0;; elle indique {stated}.</translation>
    </message>
    <message>
        <source>{document} ({number})</source>
        <translation>{document} ({number})</translation>
    </message>
    <message>
        <source>Documents of these days that keep the number of another invoice: {documents}.</source>
        <translation>Documents de cette période qui gardent le numéro d’une autre facture&#xa0;: {documents}.</translation>
    </message>
</context>
<context>
    <name>InvoiceTable</name>
    <message>
        <source>Lines of the invoice</source>
        <translation>Lignes de la facture</translation>
    </message>
    <message>
        <source>Total, {lines}</source>
        <translation>Total, {lines}</translation>
    </message>
</context>
<context>
    <name>InvoicesPane</name>
    <message>
        <source>Vendor&apos;s invoices</source>
        <translation>Factures du fournisseur</translation>
    </message>
    <message>
        <source>&amp;New invoice…</source>
        <translation>&amp;Nouvelle facture…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln facture</numerusform>
            <numerusform>%Ln factures</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>JournalActs</name>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Détails…</translation>
    </message>
    <message>
        <source>&amp;Open the client</source>
        <translation>&amp;Ouvrir le client</translation>
    </message>
    <message>
        <source>O&amp;nly this client</source>
        <translation>Ce client &amp;uniquement</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Copier avec les en-&amp;têtes</translation>
    </message>
    <message>
        <source>Export to &amp;Excel…</source>
        <translation>Exporter vers &amp;Excel…</translation>
    </message>
    <message>
        <source>Export to C&amp;SV…</source>
        <translation>Exporter en CS&amp;V…</translation>
    </message>
    <message>
        <source>Export to &amp;PDF…</source>
        <translation>Exporter en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Filter the journal</source>
        <translation>&amp;Filtrer le journal</translation>
    </message>
</context>
<context>
    <name>JournalFilterRow</name>
    <message>
        <source>&amp;Act</source>
        <translation>Ac&amp;te</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>Auteu&amp;r</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>&amp;Act: {act}</source>
        <translation>Ac&amp;te&#xa0;: {act}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;act(s)</source>
        <translation>
            <numerusform>%Ln ac&amp;te</numerusform>
            <numerusform>%Ln ac&amp;tes</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;uthor: {author}</source>
        <translation>Auteu&amp;r&#xa0;: {author}</translation>
    </message>
    <message>
        <source>Client: {client}</source>
        <translation>Client&#xa0;: {client}</translation>
    </message>
    <message>
        <source>&amp;Period: other days</source>
        <translation>&amp;Période&#xa0;: autres dates</translation>
    </message>
    <message>
        <source>&amp;Period: {days}</source>
        <translation>&amp;Période&#xa0;: {days}</translation>
    </message>
</context>
<context>
    <name>JournalHead</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Filter by client, author, reason, file…</source>
        <translation>Filtrer par client, auteur, motif, fichier…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Act, author, reason, file, or a client by name, reference, number, e-mail, city or tag; every word has to be found.</source>
        <translation>Acte, auteur, motif, fichier, ou client par nom, référence, numéro, e-mail, ville ou étiquette&#x202f;; chaque mot doit être trouvé.</translation>
    </message>
    <message>
        <source>Export to C&amp;SV…</source>
        <translation>Exporter en CS&amp;V…</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>&amp;Exporter vers Excel…</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Rien n’a encore été fait</translation>
    </message>
    <message>
        <source>Every act appears here: who did it, when, from what to what, and why.</source>
        <translation>Chaque acte apparaît ici&#xa0;: qui l’a fait, quand, ce qui a changé et pourquoi.</translation>
    </message>
    <message>
        <source>No act matches</source>
        <translation>Aucun acte ne correspond</translation>
    </message>
    <message>
        <source>Every word and every chip of the filter has to match.</source>
        <translation>Chaque mot et chaque filtre doivent correspondre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>journal-{day}</source>
        <comment>file name</comment>
        <translation>journal-{day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {acts} exported</source>
        <translation>{file}&#xa0;: {acts} exportés</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>When</source>
        <comment>journal column</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>journal column</comment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <comment>journal column</comment>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>journal column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>From → to</source>
        <comment>journal column</comment>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>Effective</source>
        <comment>journal column</comment>
        <translation>Prise d’effet</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>journal column</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Effective: {days}</source>
        <translation>Prise d’effet&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Billed by this act</source>
        <translation>Facturé par cet acte</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Statement {number} · {kind}</source>
        <translation>Relevé {number} · {kind}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Another for each client: see the details</source>
        <translation>Différent selon le client&#xa0;: voir les détails</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %Ln other(s)</source>
        <translation>
            <numerusform>{name} et %Ln autre</numerusform>
            <numerusform>{name} et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>by client</source>
        <translation>selon le client</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two sentences</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>All</source>
        <comment>journal parameter</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>journal parameter</comment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Acts</source>
        <comment>journal parameter</comment>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>journal parameter</comment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>From</source>
        <comment>journal parameter</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>To, included</source>
        <comment>journal parameter</comment>
        <translation>Au, inclus</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>journal parameter</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>title of a sheet</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Parameters</source>
        <comment>title of a sheet</comment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>journal parameter</comment>
        <translation>Exporté le</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>journal column</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>journal column</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>journal column</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Client code</source>
        <comment>journal column</comment>
        <translation>Code client</translation>
    </message>
    <message>
        <source>Billed excl. VAT</source>
        <comment>journal column</comment>
        <translation>Facturé HT</translation>
    </message>
</context>
<context>
    <name>JumpPopup</name>
    <message>
        <source>Jump to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Client or command</source>
        <translation>Client ou commande</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
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
        <source>The subscription of {name} runs until {day} included. Anonymise the client after it.</source>
        <translation>L’abonnement de {name} court jusqu’au {day} inclus. Anonymisez le client après cette date.</translation>
    </message>
    <message>
        <source>{name} is anonymised already: there is nothing more to erase.</source>
        <translation>{name} est déjà anonymisé&#xa0;: il n’y a plus rien à effacer.</translation>
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
        <source>Your firm has something to pay and no payment method. Declare a card or a SEPA mandate at the payment step first.</source>
        <translation>Votre cabinet a quelque chose à payer et aucun mode de paiement. Déclarez d’abord une carte ou un mandat SEPA à l’étape du paiement.</translation>
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
        <source>This catalogue leaves out what is in use: {codes}. Add it, and import again.</source>
        <translation>Ce catalogue omet ce qui est utilisé&#xa0;: {codes}. Ajoutez-le, puis importez à nouveau.</translation>
    </message>
    <message>
        <source>The data file is being written by something longer, such as an import. Wait until that is done, then try again.</source>
        <translation>Une opération plus longue, comme une importation, écrit dans le fichier de données. Attendez qu’elle soit terminée, puis réessayez.</translation>
    </message>
    <message>
        <source>This is not the present password. Type it again, with its capitals and spaces.</source>
        <translation>Ce n’est pas le mot de passe actuel. Retapez-le, avec ses majuscules et ses espaces.</translation>
    </message>
    <message>
        <source>A password has at least {shortest} characters. Several words are easy to remember.</source>
        <translation>Un mot de passe a au moins {shortest} caractères. Plusieurs mots se retiennent facilement.</translation>
    </message>
    <message>
        <source>There is no file {file} there. Choose the copy that is to be restored.</source>
        <translation>Il n’y a pas de fichier {file} à cet endroit. Choisissez la copie à restaurer.</translation>
    </message>
    <message>
        <source>{file} is the data file that is open. Choose a copy of it.</source>
        <translation>{file} est le fichier de données ouvert. Choisissez-en une copie.</translation>
    </message>
    <message>
        <source>This data file already holds clients. Sample data goes into an empty file only: start with another data folder.</source>
        <translation>Ce fichier de données contient déjà des clients. Les données d’exemple ne vont que dans un fichier vide&#xa0;: démarrez avec un autre dossier de données.</translation>
    </message>
    <message>
        <source>The import of {file} can no longer be undone as a whole: the journal has “{act}” of {day} for {client}, which it brought in. Delete or archive its clients one by one.</source>
        <translation>L’importation de {file} ne peut plus être défaite en entier&#xa0;: le journal a «&#xa0;{act}&#xa0;» du {day} pour {client}, qui en vient. Supprimez ou archivez ses clients un par un.</translation>
    </message>
    <message>
        <source>The import of {file} can no longer be undone as a whole: the journal has “{act}” of {day} for {client}. Undo it client by client, in the history of each.</source>
        <translation>L’importation de {file} ne peut plus être défaite en entier&#xa0;: le journal a «&#xa0;{act}&#xa0;» du {day} pour {client}. Défaites-la client par client, dans l’historique de chacun.</translation>
    </message>
    <message>
        <source>Nothing is left of the import of {file}: it was undone, or its clients were deleted. There is nothing more to undo.</source>
        <translation>Il ne reste rien de l’importation de {file}&#xa0;: elle a été défaite, ou ses clients ont été supprimés. Il n’y a plus rien à défaire.</translation>
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
        <source>{day} is after today, {today}. Type the day on which the client subscribed.</source>
        <translation>Le {day} est après aujourd’hui, le {today}. Saisissez le jour où le client s’est abonné.</translation>
    </message>
    <message>
        <source>On {day} the subscription before it was still running: it ended on {ended}. Type a date from then on.</source>
        <translation>Le {day}, l’abonnement précédent courait encore&#xa0;: il a pris fin le {ended}. Saisissez une date à partir de ce jour.</translation>
    </message>
    <message>
        <source>The acceptance of {day} is after today, {today}. Type a date from the invitation to today.</source>
        <translation>L’acceptation du {day} est postérieure à aujourd’hui, le {today}. Saisissez une date entre l’invitation et aujourd’hui.</translation>
    </message>
    <message>
        <source>{day} is after today, {today}. Type the day on which the documents were read.</source>
        <translation>Le {day} est après aujourd’hui, le {today}. Saisissez le jour où la consommation a été relevée.</translation>
    </message>
    <message>
        <source>No quota window of this client contains {day}. Type a later date.</source>
        <translation>Aucune période de quota de ce client ne contient le {day}. Saisissez une date plus récente.</translation>
    </message>
    <message>
        <source>{documents} documents in one quota window are more than {most}. Check the number.</source>
        <translation>{documents} documents dans une période de quota dépassent {most}. Vérifiez le nombre.</translation>
    </message>
    <message>
        <source>{documents} documents were already read on {day}: a window never goes down. Check the number, or enter it as a correction.</source>
        <translation>{documents} documents étaient déjà relevés le {day}&#xa0;: la consommation d’une période ne baisse jamais. Vérifiez le nombre, ou saisissez-le comme correction.</translation>
    </message>
    <message>
        <source>On {day}, later, only {documents} documents were read. Check the number, or enter it as a correction.</source>
        <translation>Le {day}, plus tard, seuls {documents} documents étaient relevés. Vérifiez le nombre, ou saisissez-le comme correction.</translation>
    </message>
    <message>
        <source>“{act}” cannot be undone. Do the opposite act instead.</source>
        <translation>«&#xa0;{act}&#xa0;» ne peut pas être annulé. Faites plutôt l’acte inverse.</translation>
    </message>
    <message>
        <source>“{act}” was already undone on {day}. There is nothing more to undo.</source>
        <translation>«&#xa0;{act}&#xa0;» a déjà été annulé le {day}. Il n’y a plus rien à annuler.</translation>
    </message>
    <message>
        <source>“{act}” can no longer be undone: “{later}” of {day} stands on it. Do the opposite act instead.</source>
        <translation>«&#xa0;{act}&#xa0;» ne peut plus être annulé&#xa0;: «&#xa0;{later}&#xa0;» du {day} s’appuie dessus. Faites plutôt l’acte inverse.</translation>
    </message>
    <message>
        <source>“{act}” can no longer be undone: the subscription that it would bring back was to go on from {day}. Subscribe again instead.</source>
        <translation>« {act} » ne peut plus être annulé : l’abonnement rétabli aurait dû se poursuivre dès le {day}. Abonnez de nouveau le client.</translation>
    </message>
    <message>
        <source>“{act}” can no longer be undone: the catalogue no longer has “{code}”. Add it to the catalogue first.</source>
        <translation>« {act} » ne peut plus être annulé : le catalogue n’a plus « {code} ». Ajoutez-le d’abord au catalogue.</translation>
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
        <source>Handed over to the client</source>
        <translation>Rendu au client</translation>
    </message>
    <message>
        <source>The subscription can be used until {day} included. From then on the client, or another partner, can subscribe.</source>
        <translation>L’abonnement est utilisable jusqu’au {day} inclus. Ensuite, le client ou un autre partenaire peut s’abonner.</translation>
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
        <source>{plan} includes it from then on.</source>
        <translation>{plan} l’inclut à partir de cette date.</translation>
    </message>
    <message>
        <source>{plan} does not offer it. It can be used until then.</source>
        <translation>{plan} ne le propose pas. Il reste utilisable jusque-là.</translation>
    </message>
    <message>
        <source>The extra service {add_on} ends on {day}</source>
        <translation>Le service supplémentaire {add_on} prend fin le {day}</translation>
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
        <source>Undone: {title}</source>
        <translation>Annulé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{service}: documents beyond the quota</source>
        <translation>{service}&#xa0;: documents hors forfait</translation>
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
        <source>the opposite of the line of {day}: {computation}</source>
        <translation>l’opposé de la ligne du {day}&#xa0;: {computation}</translation>
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
    <message>
        <source>On the vendor&apos;s invoice</source>
        <translation>Sur la facture du fournisseur</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>client of an invoice line</comment>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>report column</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Unit price</source>
        <comment>report column</comment>
        <translation>Prix unitaire</translation>
    </message>
    <message numerus="yes">
        <source>The sum of %Ln line(s), each rounded on its own</source>
        <translation>
            <numerusform>Le montant de %Ln ligne</numerusform>
            <numerusform>La somme de %Ln lignes, chacune arrondie séparément</numerusform>
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
        <source>Line undone</source>
        <translation>Ligne annulée</translation>
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
        <source>the rate of the line undone</source>
        <translation>le taux de la ligne annulée</translation>
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
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln acte</numerusform>
            <numerusform>%Ln actes</numerusform>
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
    <message numerus="yes">
        <source>%Ln character(s) are not in the font of printed reports and are shown as □.</source>
        <translation>
            <numerusform>%Ln caractère n’est pas dans la police des rapports imprimés et apparaît sous la forme □.</numerusform>
            <numerusform>%Ln caractères ne sont pas dans la police des rapports imprimés et apparaissent sous la forme □.</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}. {remark}</source>
        <comment>two sentences</comment>
        <translation>{said}. {remark}</translation>
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
        <source>Auxiliary account</source>
        <comment>field of a client</comment>
        <translation>Compte auxiliaire</translation>
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
        <source>Date read</source>
        <comment>field of a reading</comment>
        <translation>Date du relevé</translation>
    </message>
    <message>
        <source>Documents used</source>
        <comment>field of a reading</comment>
        <translation>Documents utilisés</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <comment>field of an invoice</comment>
        <translation>N° de facture</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <comment>field of an invoice</comment>
        <translation>Date de facture</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>field of an invoice</comment>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>field of an invoice</comment>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price excl. VAT</source>
        <comment>field of an invoice</comment>
        <translation>Prix unitaire HT</translation>
    </message>
    <message>
        <source>Net amount</source>
        <comment>field of an invoice</comment>
        <translation>Montant net HT</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <comment>field of an invoice</comment>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>field of an invoice</comment>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>field of an invoice</comment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Choose another folder.</source>
        <translation>Le dossier {folder} n’existe pas. Choisissez un autre dossier.</translation>
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
        <source>Nothing may be written in the folder {folder}. Choose another folder.</source>
        <translation>L’écriture est interdite dans le dossier {folder}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose another name.</source>
        <translation>{file} est un dossier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This system does not allow the name {file}. Choose another name.</source>
        <translation>Ce système n’accepte pas le nom {file}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} has no ending that is known. Choose one of those offered, such as .xlsx.</source>
        <translation>L’extension de {file} n’est pas connue. Choisissez l’une de celles proposées, par exemple .xlsx.</translation>
    </message>
    <message>
        <source>{file} is protected against writing. Choose another name.</source>
        <translation>{file} est protégé en écriture. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there, or choose another name.</source>
        <translation>{file} est ouvert dans un autre programme. Fermez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There are more rows than {file} can hold. Choose a shorter period, or the format CSV.</source>
        <translation>Il y a plus de lignes que {file} ne peut en contenir. Choisissez une période plus courte, ou le format CSV.</translation>
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
        <source>pasted rows</source>
        <translation>lignes collées</translation>
    </message>
    <message>
        <source>Client created</source>
        <comment>journal</comment>
        <translation>Client créé</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <comment>journal</comment>
        <translation>Données personnelles effacées</translation>
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
        <source>Taken over by the firm</source>
        <comment>journal</comment>
        <translation>Pris en charge par le cabinet</translation>
    </message>
    <message>
        <source>Handed over to the client</source>
        <comment>journal</comment>
        <translation>Rendu au client</translation>
    </message>
    <message>
        <source>Ended immediately</source>
        <comment>journal</comment>
        <translation>Mis fin immédiatement</translation>
    </message>
    <message>
        <source>Subscription of the client recorded</source>
        <comment>journal</comment>
        <translation>Abonnement du client enregistré</translation>
    </message>
    <message>
        <source>Documents used entered</source>
        <comment>journal</comment>
        <translation>Consommation saisie</translation>
    </message>
    <message>
        <source>Documents used corrected</source>
        <comment>journal</comment>
        <translation>Consommation corrigée</translation>
    </message>
    <message>
        <source>References, managers and tags imported</source>
        <comment>journal</comment>
        <translation>Références, responsables et étiquettes importés</translation>
    </message>
    <message>
        <source>Documents used imported</source>
        <comment>journal</comment>
        <translation>Consommation importée</translation>
    </message>
    <message>
        <source>Bulk change</source>
        <comment>journal</comment>
        <translation>Modification groupée</translation>
    </message>
    <message>
        <source>Act undone</source>
        <comment>journal</comment>
        <translation>Acte annulé</translation>
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
        <source>Import undone</source>
        <comment>journal</comment>
        <translation>Importation défaite</translation>
    </message>
    <message>
        <source>Catalogue imported</source>
        <comment>journal</comment>
        <translation>Catalogue importé</translation>
    </message>
    <message>
        <source>Catalogue changed</source>
        <comment>journal</comment>
        <translation>Catalogue modifié</translation>
    </message>
    <message>
        <source>Default of re-billing changed</source>
        <comment>journal</comment>
        <translation>Refacturation par défaut modifiée</translation>
    </message>
    <message>
        <source>Re-billing agreed with a client</source>
        <comment>journal</comment>
        <translation>Refacturation convenue avec un client</translation>
    </message>
    <message>
        <source>Re-billing run drafted</source>
        <comment>journal</comment>
        <translation>Lot de refacturation préparé</translation>
    </message>
    <message>
        <source>Re-billing draft adjusted</source>
        <comment>journal</comment>
        <translation>Brouillon de refacturation ajusté</translation>
    </message>
    <message>
        <source>Re-billing draft thrown away</source>
        <comment>journal</comment>
        <translation>Brouillon de refacturation abandonné</translation>
    </message>
    <message>
        <source>Re-billing run locked</source>
        <comment>journal</comment>
        <translation>Lot de refacturation clôturé</translation>
    </message>
    <message>
        <source>Re-billing run reversed</source>
        <comment>journal</comment>
        <translation>Lot de refacturation annulé</translation>
    </message>
    <message>
        <source>Vendor invoice noted</source>
        <comment>journal</comment>
        <translation>Facture du fournisseur notée</translation>
    </message>
    <message>
        <source>Accounts and journals set</source>
        <comment>journal</comment>
        <translation>Comptes et journaux définis</translation>
    </message>
    <message>
        <source>Vendor invoice entered</source>
        <comment>journal</comment>
        <translation>Facture du fournisseur saisie</translation>
    </message>
    <message>
        <source>Vendor invoice imported</source>
        <comment>journal</comment>
        <translation>Facture du fournisseur importée</translation>
    </message>
    <message>
        <source>Vendor invoice changed</source>
        <comment>journal</comment>
        <translation>Facture du fournisseur modifiée</translation>
    </message>
    <message>
        <source>Vendor invoice: lines decided on</source>
        <comment>journal</comment>
        <translation>Facture du fournisseur&#xa0;: décisions sur des lignes</translation>
    </message>
    <message>
        <source>Vendor invoice settled</source>
        <comment>journal</comment>
        <translation>Facture du fournisseur validée</translation>
    </message>
    <message>
        <source>Vendor invoice reopened</source>
        <comment>journal</comment>
        <translation>Facture du fournisseur rouverte</translation>
    </message>
    <message>
        <source>Vendor invoice deleted</source>
        <comment>journal</comment>
        <translation>Facture du fournisseur supprimée</translation>
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
        <source>Report printed</source>
        <comment>journal</comment>
        <translation>Rapport imprimé</translation>
    </message>
    <message>
        <source>Data file created</source>
        <comment>journal</comment>
        <translation>Fichier de données créé</translation>
    </message>
    <message>
        <source>Copy restored</source>
        <comment>journal</comment>
        <translation>Copie restaurée</translation>
    </message>
    <message>
        <source>Password set</source>
        <comment>journal</comment>
        <translation>Mot de passe défini</translation>
    </message>
    <message>
        <source>Password changed</source>
        <comment>journal</comment>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Password removed</source>
        <comment>journal</comment>
        <translation>Mot de passe supprimé</translation>
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
            <numerusform>pendant %Ln période de facturation</numerusform>
            <numerusform>pendant %Ln périodes de facturation</numerusform>
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
        <source>The catalogue has no plan “{plan}”. Choose another plan, or add it to the catalogue.</source>
        <translation>Le catalogue n’a pas de forfait «&#xa0;{plan}&#xa0;». Choisissez un autre forfait, ou ajoutez-le au catalogue.</translation>
    </message>
    <message>
        <source>The plan {plan} is sold from {day} on. Choose another plan, or wait until that day.</source>
        <translation>Le forfait {plan} est en vente à partir du {day}. Choisissez un autre forfait, ou attendez cette date.</translation>
    </message>
    <message>
        <source>The extra service {add_on} is sold from {day} on. Take it off, or wait until that day.</source>
        <translation>Le service supplémentaire {add_on} est vendu à partir du {day}. Retirez-le, ou attendez cette date.</translation>
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
        <source>The client pays for this subscription itself. To include it, switch the payer on and choose the firm.</source>
        <translation>Le client paie lui-même cet abonnement. Pour l’inclure, cochez le payeur et choisissez le cabinet.</translation>
    </message>
    <message>
        <source>Handing over stops renewal, so it cannot be resumed at the same time. Leave renewal unchanged, or choose the firm as payer.</source>
        <translation>Rendre au client arrête le renouvellement, qui ne peut donc pas être repris en même temps. Laissez le renouvellement inchangé, ou choisissez le cabinet comme payeur.</translation>
    </message>
    <message>
        <source>Nobody has read yet what this client uses, so no plan fits better than another. Enter a reading in its Usage tab, or choose a plan.</source>
        <translation>La consommation de ce client n’a encore jamais été relevée&#xa0;: aucun forfait n’est plus adapté qu’un autre. Saisissez un relevé dans son onglet Consommation, ou choisissez un forfait.</translation>
    </message>
    <message>
        <source>Something changed for this client since the preview, so nothing was done. Look at the client, then start again.</source>
        <translation>Quelque chose a changé pour ce client depuis l’aperçu&#xa0;: rien n’a été fait. Regardez le client, puis recommencez.</translation>
    </message>
    <message>
        <source>Your firm already pays for this subscription, or will from the next renewal. There is nothing to take over.</source>
        <translation>Votre cabinet paie déjà cet abonnement, ou le paiera dès le prochain renouvellement. Il n’y a rien à prendre en charge.</translation>
    </message>
    <message>
        <source>The client pays for this subscription itself. There is nothing to hand over.</source>
        <translation>Le client paie lui-même cet abonnement. Il n’y a rien à lui rendre.</translation>
    </message>
    <message>
        <source>This subscription is already handed over: it runs until {day}. There is nothing more to do.</source>
        <translation>Cet abonnement est déjà rendu au client&#xa0;: il court jusqu’au {day}. Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>report column</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Forecast</source>
        <comment>report</comment>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Expected lines</source>
        <comment>report sheet</comment>
        <translation>Lignes prévues</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>report parameter</comment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>report</comment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>report column</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Effective</source>
        <comment>report column</comment>
        <translation>Effet au</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>report column</comment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>What</source>
        <comment>report column</comment>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Vendor&apos;s invoices</source>
        <comment>report</comment>
        <translation>Factures du fournisseur</translation>
    </message>
    <message>
        <source>Vendor&apos;s invoice</source>
        <comment>report</comment>
        <translation>Facture du fournisseur</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>vendor&apos;s invoice</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>To be settled</source>
        <comment>vendor&apos;s invoice</comment>
        <translation>À valider</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>vendor&apos;s invoice</comment>
        <translation>Validée</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>vendor&apos;s invoice</comment>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Pasted</source>
        <comment>vendor&apos;s invoice</comment>
        <translation>Collée</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>report column</comment>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Stated excl. VAT</source>
        <comment>report column</comment>
        <translation>Facturé HT</translation>
    </message>
    <message>
        <source>Expected excl. VAT</source>
        <comment>report column</comment>
        <translation>Attendu HT</translation>
    </message>
    <message>
        <source>Open points</source>
        <comment>report column</comment>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>report column</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>report column</comment>
        <translation>Ligne</translation>
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
        <source>Client as stated</source>
        <comment>report column</comment>
        <translation>Client indiqué</translation>
    </message>
    <message>
        <source>Description as stated</source>
        <comment>report column</comment>
        <translation>Désignation indiquée</translation>
    </message>
    <message>
        <source>Stated from</source>
        <comment>report column</comment>
        <translation>Facturé du</translation>
    </message>
    <message>
        <source>Stated to</source>
        <comment>report column</comment>
        <translation>Facturé au</translation>
    </message>
    <message>
        <source>Expected from</source>
        <comment>report column</comment>
        <translation>Attendu du</translation>
    </message>
    <message>
        <source>Expected to</source>
        <comment>report column</comment>
        <translation>Attendu au</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>report column</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>report column</comment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>report parameter</comment>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>report parameter</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>From → to</source>
        <comment>report column</comment>
        <translation>De → à</translation>
    </message>
    <message>
        <source>Per month before</source>
        <comment>report column</comment>
        <translation>Par mois avant</translation>
    </message>
    <message>
        <source>Per month after</source>
        <comment>report column</comment>
        <translation>Par mois après</translation>
    </message>
    <message>
        <source>Effect per month</source>
        <comment>report column</comment>
        <translation>Effet par mois</translation>
    </message>
    <message>
        <source>Billed excl. VAT</source>
        <comment>report column</comment>
        <translation>Facturé HT</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>report column</comment>
        <translation>Motif</translation>
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
        <source>forecast-{day}</source>
        <comment>file name</comment>
        <translation>prevision-{day}</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>column</comment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>report column</comment>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Billed, excl. VAT</source>
        <translation>Facturé, HT</translation>
    </message>
    <message>
        <source>Expected, excl. VAT</source>
        <translation>Prévu, HT</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>report column</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Of which overage</source>
        <comment>report column</comment>
        <translation>Dont hors forfait</translation>
    </message>
    <message>
        <source>Rest of {month}</source>
        <comment>report column</comment>
        <translation>Reste de {month}</translation>
    </message>
    <message>
        <source>Nothing will be billed in these months</source>
        <translation>Rien ne sera facturé pendant ces mois</translation>
    </message>
    <message>
        <source>Subscriptions that renew appear here, with what they will cost.</source>
        <translation>Les abonnements qui se renouvellent apparaissent ici, avec ce qu’ils coûteront.</translation>
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
        <source>Documents</source>
        <comment>report</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>VAT {rate}</source>
        <comment>report column</comment>
        <translation>TVA {rate}</translation>
    </message>
    <message>
        <source>Written on</source>
        <comment>report column</comment>
        <translation>Établi le</translation>
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
        <source>Vendor invoice</source>
        <comment>report column</comment>
        <translation>Facture du fournisseur</translation>
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
        <source>Cannot</source>
        <comment>chip</comment>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Paid by the client</source>
        <translation>Payé par le client</translation>
    </message>
    <message>
        <source>Already so</source>
        <comment>chip</comment>
        <translation>Déjà ainsi</translation>
    </message>
    <message>
        <source>Use unknown</source>
        <comment>chip</comment>
        <translation>Consommation inconnue</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <comment>chip</comment>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>No subscription</source>
        <comment>chip</comment>
        <translation>Sans abonnement</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>chip</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Active by now</source>
        <comment>chip</comment>
        <translation>Devenu actif</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>chip</comment>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <comment>chip</comment>
        <translation>Pas encore de forfait</translation>
    </message>
    <message>
        <source>Plan not sold yet</source>
        <comment>chip</comment>
        <translation>Forfait pas encore en vente</translation>
    </message>
    <message>
        <source>Service not sold yet</source>
        <comment>chip</comment>
        <translation>Service pas encore en vente</translation>
    </message>
    <message>
        <source>Service not offered</source>
        <comment>chip</comment>
        <translation>Service non proposé</translation>
    </message>
    <message>
        <source>Code not valid yet</source>
        <comment>chip</comment>
        <translation>Code pas encore valable</translation>
    </message>
    <message>
        <source>Code expired</source>
        <comment>chip</comment>
        <translation>Code expiré</translation>
    </message>
    <message>
        <source>Code: other plan</source>
        <comment>chip</comment>
        <translation>Code&#xa0;: autre forfait</translation>
    </message>
    <message>
        <source>Code: other interval</source>
        <comment>chip</comment>
        <translation>Code&#xa0;: autre intervalle</translation>
    </message>
    <message>
        <source>Code used up</source>
        <comment>chip</comment>
        <translation>Code épuisé</translation>
    </message>
    <message>
        <source>Code already used</source>
        <comment>chip</comment>
        <translation>Code déjà utilisé</translation>
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
        <source>Overage</source>
        <comment>kind of line</comment>
        <translation>Hors forfait</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>kind of line</comment>
        <translation>Annulation</translation>
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
    <message>
        <source>Overage billed</source>
        <comment>subscription</comment>
        <translation>Hors forfait facturé</translation>
    </message>
    <message>
        <source>Something unforeseen happened; nothing is half done. The log says more.</source>
        <translation>Un imprévu s’est produit&#xa0;; rien n’est à moitié fait. Le journal technique en dit plus.</translation>
    </message>
    <message>
        <source>Line {line}: {said}</source>
        <translation>Ligne {line}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Line {line}, {place}: {said}</source>
        <translation>Ligne {line}, {place}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>text between quotation marks</source>
        <comment>type in a file</comment>
        <translation>du texte entre guillemets</translation>
    </message>
    <message>
        <source>a whole number</source>
        <comment>type in a file</comment>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a date as in 2026-01-31</source>
        <comment>type in a file</comment>
        <translation>une date comme 2026-01-31</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>type in a file</comment>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a table in braces</source>
        <comment>type in a file</comment>
        <translation>une table entre accolades</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <comment>type in a file</comment>
        <translation>une liste de tables</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <comment>type in a file</comment>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>this is not TOML from column {column} on. Correct the punctuation.</source>
        <translation>ce n’est plus du TOML à partir de la colonne {column}. Corrigez la ponctuation.</translation>
    </message>
    <message>
        <source>this key is missing. Add it.</source>
        <translation>cette clé manque. Ajoutez-la.</translation>
    </message>
    <message>
        <source>this key means nothing here. Correct its spelling, or remove it.</source>
        <translation>cette clé ne signifie rien ici. Corrigez son orthographe, ou retirez-la.</translation>
    </message>
    <message>
        <source>something else stands here. Write {expected}.</source>
        <translation>autre chose figure ici. Écrivez {expected}.</translation>
    </message>
    <message>
        <source>“{value}” is not an amount. Write it between quotation marks with at most two decimals, as in &quot;12.90&quot;.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un montant. Écrivez-le entre guillemets avec deux décimales au plus, comme &quot;12.90&quot;.</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}. Correct it.</source>
        <translation>{value} n’est pas entre {least} et {most}. Corrigez la valeur.</translation>
    </message>
    <message>
        <source>“{value}” is not a currency. Write three capital letters, as in EUR.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une devise. Écrivez trois majuscules, comme EUR.</translation>
    </message>
    <message>
        <source>there is no name. Give one in at least one language.</source>
        <translation>il n’y a pas de nom. Donnez-en un dans une langue au moins.</translation>
    </message>
    <message>
        <source>“{value}” is not an interval. Write monthly or yearly.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un intervalle. Écrivez monthly ou yearly.</translation>
    </message>
    <message>
        <source>“{value}” is not a scope. Write plan or subscription.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une portée. Écrivez plan ou subscription.</translation>
    </message>
    <message>
        <source>this is not a duration. Write &quot;once&quot;, &quot;forever&quot; or a number of periods.</source>
        <translation>ce n’est pas une durée. Écrivez &quot;once&quot;, &quot;forever&quot; ou un nombre de périodes.</translation>
    </message>
    <message>
        <source>“{value}” is not a code. Write one without spaces around it.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un code. Écrivez-en un sans espaces autour.</translation>
    </message>
    <message>
        <source>the code “{value}” is there twice. Change or remove one of them.</source>
        <translation>le code «&#xa0;{value}&#xa0;» figure deux fois. Changez ou retirez l’un des deux.</translation>
    </message>
    <message>
        <source>the plan {other} already has the rank {value}. Give each plan its own.</source>
        <translation>le forfait {other} a déjà le rang {value}. Donnez à chaque forfait le sien.</translation>
    </message>
    <message>
        <source>this catalogue has no plan “{value}”. Add it, or correct the code.</source>
        <translation>ce catalogue n’a pas de forfait «&#xa0;{value}&#xa0;». Ajoutez-le, ou corrigez le code.</translation>
    </message>
    <message>
        <source>this catalogue has no extra service “{value}”. Add it, or correct the code.</source>
        <translation>ce catalogue n’a pas de service supplémentaire «&#xa0;{value}&#xa0;». Ajoutez-le, ou corrigez le code.</translation>
    </message>
    <message>
        <source>the extra service “{value}” is both offered and included. Keep one of the two.</source>
        <translation>le service supplémentaire «&#xa0;{value}&#xa0;» est à la fois proposé et inclus. Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>there is no price. Give at least one.</source>
        <translation>il n’y a pas de prix. Donnez-en au moins un.</translation>
    </message>
    <message>
        <source>two prices begin on {day}. Change or remove one of them.</source>
        <translation>deux prix commencent le {day}. Changez ou retirez l’un des deux.</translation>
    </message>
    <message>
        <source>existing subscriptions would get this price on {existing_from}, before new ones on {new_from}. Correct one of the dates.</source>
        <translation>les abonnements existants auraient ce prix le {existing_from}, avant les nouveaux, le {new_from}. Corrigez l’une des dates.</translation>
    </message>
    <message>
        <source>a promo code takes either a percentage or an amount. Write one of the two.</source>
        <translation>un code promo retire soit un pourcentage, soit un montant. Écrivez l’un des deux.</translation>
    </message>
    <message>
        <source>the code would end on {until}, before it begins on {start}. Correct one of the dates.</source>
        <translation>le code prendrait fin le {until}, avant de commencer le {start}. Corrigez l’une des dates.</translation>
    </message>
    <message>
        <source>An IBAN of {country} has {length} characters, and this one has {found}. Compare it with the bank statement.</source>
        <translation>Un IBAN ({country}) a {length} caractères, celui-ci en a {found}. Comparez-le avec le relevé bancaire.</translation>
    </message>
    <message>
        <source>The check digits of this VAT number of {country} would have to be {expected}, and are {found}. One of its digits is wrong.</source>
        <translation>La clé de contrôle de ce numéro de TVA ({country}) devrait être {expected}, elle est {found}. L’un de ses chiffres est faux.</translation>
    </message>
    <message>
        <source>The check digit does not match: this SIREN would have to end in {expected}, and ends in {found}. One of its digits is wrong.</source>
        <translation>La clé de contrôle ne correspond pas&#xa0;: ce SIREN devrait se terminer par {expected}, il se termine par {found}. L’un de ses chiffres est faux.</translation>
    </message>
    <message>
        <source>The check digit does not match: this SIRET would have to end in {expected}, and ends in {found}. One of its digits is wrong.</source>
        <translation>La clé de contrôle ne correspond pas&#xa0;: ce SIRET devrait se terminer par {expected}, il se termine par {found}. L’un de ses chiffres est faux.</translation>
    </message>
    <message>
        <source>The digits of a SIRET of La Poste add up to a multiple of 5, and these add up to {sum}. One of them is wrong.</source>
        <translation>La somme des chiffres d’un SIRET de La Poste est un multiple de 5, et celle-ci est {sum}. L’un d’eux est faux.</translation>
    </message>
    <message>
        <source>The check digits do not match: 97 − ({base} modulo 97) is {expected}, and the number ends in {found}. One of its digits is wrong.</source>
        <translation>La clé de contrôle ne correspond pas&#xa0;: 97 − ({base} modulo 97) donne {expected}, et le numéro se termine par {found}. L’un de ses chiffres est faux.</translation>
    </message>
    <message>
        <source>This does not have the form of a company number in {country}. Check its length and its figures.</source>
        <translation>Ceci n’a pas la forme d’un numéro d’entreprise ({country}). Vérifiez sa longueur et ses chiffres.</translation>
    </message>
    <message>
        <source>The zeros at the beginning are missing, as when a spreadsheet takes a number for an amount. Check the cell.</source>
        <translation>Les zéros du début manquent, comme lorsqu’un tableur prend un numéro pour un nombre. Vérifiez la case.</translation>
    </message>
    <message>
        <source>This does not have the form of a VAT number in {country}. Check its length and its figures.</source>
        <translation>Ceci n’a pas la forme d’un numéro de TVA ({country}). Vérifiez sa longueur et ses chiffres.</translation>
    </message>
    <message>
        <source>The check digits of this VAT number of {country} do not match. One of its digits is wrong.</source>
        <translation>La clé de contrôle de ce numéro de TVA ({country}) ne correspond pas. L’un de ses chiffres est faux.</translation>
    </message>
    <message>
        <source>A VAT number begins with the letters of its country, here {country}. Add them.</source>
        <translation>Un numéro de TVA commence par les lettres de son pays, ici {country}. Ajoutez-les.</translation>
    </message>
    <message>
        <source>This VAT number is of {found}, and the client of {country}. Check both.</source>
        <translation>Ce numéro de TVA est de {found}, et le client de {country}. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>This VAT number does not belong to the company number {company}. Check both.</source>
        <translation>Ce numéro de TVA ne va pas avec le numéro d’entreprise {company}. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>This does not have the form of an IBAN. Check its length and its letters.</source>
        <translation>Ceci n’a pas la forme d’un IBAN. Vérifiez sa longueur et ses lettres.</translation>
    </message>
    <message>
        <source>No country issues an IBAN that begins with {found}. Check the first two letters.</source>
        <translation>Aucun pays n’émet d’IBAN commençant par {found}. Vérifiez les deux premières lettres.</translation>
    </message>
    <message>
        <source>The check digits do not match: they would have to be {expected}, and are {found}. One of the figures is wrong.</source>
        <translation>La clé de contrôle ne correspond pas&#xa0;: elle devrait être {expected}, elle est {found}. L’un des chiffres est faux.</translation>
    </message>
    <message>
        <source>The account number in this IBAN of {country} fails its own check. One of the figures is wrong.</source>
        <translation>Le numéro de compte de cet IBAN ({country}) échoue à son propre contrôle. L’un des chiffres est faux.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Type it as in name@example.org.</source>
        <translation>Ce n’est pas une adresse e-mail. Saisissez-la comme nom@example.org.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>row of an import</comment>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>row of an import</comment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>row of an import</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>This row is not imported unless you correct it.</source>
        <translation>Cette ligne n’est pas importée si vous ne la corrigez pas.</translation>
    </message>
    <message>
        <source>Imported as it is unless you correct it.</source>
        <translation>Importée telle quelle si vous ne la corrigez pas.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Right would be: {suggestion}</source>
        <translation>Valeur correcte&#xa0;: {suggestion}</translation>
    </message>
    <message>
        <source>This cell is empty and has to be filled. Type a value.</source>
        <translation>Cette case est vide et doit être remplie. Saisissez une valeur.</translation>
    </message>
    <message>
        <source>The row has {cells} cells for {headings} headings: a separator may stand inside a text. Correct the row in the file.</source>
        <translation>La ligne a {cells} cases pour {headings} en-têtes&#xa0;: un séparateur se trouve peut-être dans un texte. Corrigez la ligne dans le fichier.</translation>
    </message>
    <message>
        <source>The text has {length} characters, more than {limit}. Shorten it.</source>
        <translation>Le texte a {length} caractères, plus que {limit}. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Spaces around the text were left out.</source>
        <translation>Les espaces autour du texte ont été retirés.</translation>
    </message>
    <message>
        <source>The text begins with “{sign}”: a spreadsheet would run it. It is kept as text, and made harmless in every export.</source>
        <translation>Le texte commence par «&#xa0;{sign}&#xa0;»&#xa0;: un tableur l’exécuterait. Il est gardé comme texte, et rendu inoffensif dans chaque export.</translation>
    </message>
    <message>
        <source>This is not a country. Type its two letters, as in FR, BE or LU.</source>
        <translation>Ce n’est pas un pays. Saisissez ses deux lettres, par exemple FR, BE ou LU.</translation>
    </message>
    <message>
        <source>Understood as the country {country}.</source>
        <translation>Compris comme le pays {country}.</translation>
    </message>
    <message>
        <source>This is not a language with a country. Type it as in fr-BE or nl-BE.</source>
        <translation>Ce n’est pas une langue avec un pays. Saisissez par exemple fr-BE ou nl-BE.</translation>
    </message>
    <message>
        <source>Completed to {locale} with the client’s country.</source>
        <translation>Complété en {locale} avec le pays du client.</translation>
    </message>
    <message>
        <source>This is not a status. Type Draft, Invited, Active, Archived or Lost.</source>
        <translation>Ce n’est pas un statut. Saisissez Brouillon, Invité, Actif, Archivé ou Perdu.</translation>
    </message>
    <message>
        <source>This is not a payer. Type Firm or Client.</source>
        <translation>Ce n’est pas un payeur. Saisissez Cabinet ou Client.</translation>
    </message>
    <message>
        <source>This is not a billing interval. Type Monthly or Yearly.</source>
        <translation>Ce n’est pas un intervalle de facturation. Saisissez Mensuel ou Annuel.</translation>
    </message>
    <message>
        <source>This is not a date. Type the day first, as in 31/01/2026.</source>
        <translation>Ce n’est pas une date. Saisissez le jour d’abord, par exemple 31/01/2026.</translation>
    </message>
    <message>
        <source>The date {day} is before {earliest}. Check the year.</source>
        <translation>La date du {day} est antérieure au {earliest}. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>This is not an amount. Type it as in 1234,50.</source>
        <translation>Ce n’est pas un montant. Saisissez-le comme 1234,50.</translation>
    </message>
    <message>
        <source>This amount can be read as {grouped} or as {decimal}. Type it with two decimals.</source>
        <translation>Ce montant peut se lire {grouped} ou {decimal}. Saisissez-le avec deux décimales.</translation>
    </message>
    <message>
        <source>The amount has more than {digits} decimals. Round it.</source>
        <translation>Le montant a plus de {digits} décimales. Arrondissez-le.</translation>
    </message>
    <message>
        <source>The amount is below zero. Type zero or more.</source>
        <translation>Le montant est négatif. Saisissez zéro ou plus.</translation>
    </message>
    <message>
        <source>The amount is above {limit}. Check it.</source>
        <translation>Le montant dépasse {limit}. Vérifiez-le.</translation>
    </message>
    <message>
        <source>Row {row} of this file already has this value: {client}. Correct or skip one of them.</source>
        <translation>La ligne {row} de ce fichier a déjà cette valeur&#xa0;: {client}. Corrigez ou ignorez l’une des deux.</translation>
    </message>
    <message>
        <source>A client already has this value: {client}. Correct the cell, or skip the row.</source>
        <translation>Un client a déjà cette valeur&#xa0;: {client}. Corrigez la case, ou ignorez la ligne.</translation>
    </message>
    <message>
        <source>{plan} already includes {add_on}. It is not billed beside it.</source>
        <translation>{plan} inclut déjà {add_on}. Ce service n’est pas facturé en plus.</translation>
    </message>
    <message>
        <source>{add_on} is there twice. It is taken once.</source>
        <translation>{add_on} figure deux fois. Il n’est repris qu’une fois.</translation>
    </message>
    <message>
        <source>The payer is not given: the client will pay.</source>
        <translation>Le payeur n’est pas indiqué&#xa0;: le client paiera.</translation>
    </message>
    <message>
        <source>Extra services go with a plan. Type a plan in this row, or empty this cell.</source>
        <translation>Les services supplémentaires vont avec un forfait. Saisissez un forfait dans cette ligne, ou videz cette case.</translation>
    </message>
    <message>
        <source>Left out: it goes with a plan, and there is none.</source>
        <translation>Laissé de côté&#xa0;: cela va avec un forfait, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>Left out: it is for active clients, and this one is not active.</source>
        <translation>Laissé de côté&#xa0;: cela concerne les clients actifs, et celui-ci ne l’est pas.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. Choose another with --data-dir, or ask for the right to write in it.</source>
        <translation>L’écriture est impossible dans le dossier {folder}. Choisissez-en un autre avec --data-dir, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>{file} in {folder} is not a data file of Forfait. Move it elsewhere, or choose another folder.</source>
        <translation>{file}, dans {folder}, n’est pas un fichier de données de Forfait. Déplacez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} in {folder} is damaged and was left as it is. Put a backup in its place.</source>
        <translation>{file}, dans {folder}, est endommagé et a été laissé tel quel. Mettez une sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>{file} in {folder} was written by a newer version of Forfait. Install that version to open it.</source>
        <translation>{file}, dans {folder}, a été écrit par une version plus récente de Forfait. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{file} in {folder} is in use by another program. Close that program and try again.</source>
        <translation>{file}, dans {folder}, est utilisé par un autre programme. Fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>{file} in {folder} is protected by a password. Give it.</source>
        <translation>{file} dans {folder} est protégé par un mot de passe. Donnez-le.</translation>
    </message>
    <message>
        <source>This password does not open {file} in {folder}. Type it again, with its capitals and spaces; if it is right, the file is damaged: restore a copy.</source>
        <translation>Ce mot de passe n’ouvre pas {file} dans {folder}. Retapez-le, avec ses majuscules et ses espaces&#xa0;; s’il est juste, le fichier est endommagé&#xa0;: restaurez une copie.</translation>
    </message>
    <message>
        <source>Billing</source>
        <comment>report</comment>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>made up by</comment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>made up by</comment>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>made up by</comment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>report sheet</comment>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Client statement</source>
        <comment>report</comment>
        <translation>Relevé client</translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <comment>report sheet</comment>
        <translation>TVA par taux</translation>
    </message>
    <message>
        <source>Total of the period</source>
        <comment>report sheet</comment>
        <translation>Total de la période</translation>
    </message>
    <message>
        <source>What was billed</source>
        <translation>Ce qui a été facturé</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>report column</comment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Accounting firm</source>
        <comment>statement</comment>
        <translation>Cabinet comptable</translation>
    </message>
    <message>
        <source>Parameters</source>
        <comment>report sheet</comment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>report parameter</comment>
        <translation>Exporté le</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>report column</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>report column</comment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Price excl. VAT</source>
        <comment>report column</comment>
        <translation>Prix HT</translation>
    </message>
    <message>
        <source>Per month</source>
        <comment>report column</comment>
        <translation>Par mois HT</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>report column</comment>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Extra services</source>
        <comment>report column</comment>
        <translation>Services supplémentaires</translation>
    </message>
    <message>
        <source>Price {per}</source>
        <translation>Prix {per}</translation>
    </message>
    <message>
        <source>Monthly equivalent: the price of a year ÷ 12</source>
        <translation>Équivalent mensuel&#xa0;: le prix d’un an&#xa0;÷ 12</translation>
    </message>
    <message>
        <source>Billed {period}, excl. VAT.</source>
        <translation>Facturé {period}, HT.</translation>
    </message>
    <message>
        <source>{plan}, {interval}</source>
        <translation>{plan}, {interval}</translation>
    </message>
    <message>
        <source>Sum per month, excl. VAT</source>
        <translation>Somme par mois HT</translation>
    </message>
    <message>
        <source>Discounts off, extra services in. The price of a year counts for a twelfth, rounded to the cent for each client.</source>
        <translation>Remises déduites, services supplémentaires compris. Le prix d’un an compte pour un douzième, arrondi au centime pour chaque client.</translation>
    </message>
    <message>
        <source>No manager</source>
        <comment>report group</comment>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>No subscription</source>
        <comment>report group</comment>
        <translation>Sans abonnement</translation>
    </message>
    <message>
        <source>Ends on {day}</source>
        <comment>report cell</comment>
        <translation>Se termine le {day}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>report grouping</comment>
        <translation>Aucun regroupement</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>report grouping</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <comment>report grouping</comment>
        <translation>Nature de l’acte</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>report grouping</comment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>report grouping</comment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>State</source>
        <comment>report grouping</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>report grouping</comment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>report grouping</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>report grouping</comment>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>report grouping</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>report grouping</comment>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>report grouping</comment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>report grouping</comment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>report grouping</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>report grouping</comment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>All</source>
        <comment>report parameter</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>From</source>
        <comment>report parameter</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>To, included</source>
        <comment>report parameter</comment>
        <translation>Au, inclus</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>report parameter</comment>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>net {amount}</source>
        <translation>HT {amount}</translation>
    </message>
    <message>
        <source>VAT {amount}</source>
        <translation>TVA {amount}</translation>
    </message>
    <message>
        <source>gross {amount}</source>
        <translation>TTC {amount}</translation>
    </message>
    <message>
        <source>expected {amount}</source>
        <translation>attendu {amount}</translation>
    </message>
    <message>
        <source>of which overage {amount}</source>
        <translation>dont hors forfait {amount}</translation>
    </message>
    <message>
        <source>Re-bill</source>
        <comment>re-billing mode</comment>
        <translation>Refacturer</translation>
    </message>
    <message>
        <source>Disbursement</source>
        <comment>re-billing mode</comment>
        <translation>Débours</translation>
    </message>
    <message>
        <source>Included in the fee</source>
        <comment>re-billing mode</comment>
        <translation>Compris dans les honoraires</translation>
    </message>
    <message>
        <source>Client pays</source>
        <comment>re-billing mode</comment>
        <translation>Le client paie</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} par mois</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>re-billing run</comment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <comment>re-billing</comment>
        <translation>Lot {number}</translation>
    </message>
    <message>
        <source>A disbursement needs the vendor’s invoice in the client’s name. Tick that it is, or choose another mode.</source>
        <translation>Un débours exige que la facture du fournisseur soit au nom du client. Cochez-le, ou choisissez un autre mode.</translation>
    </message>
    <message>
        <source>A disbursement needs the client’s mandate. Type its reference or date, or choose another mode.</source>
        <translation>Un débours exige un mandat du client. Saisissez sa référence ou sa date, ou choisissez un autre mode.</translation>
    </message>
    <message>
        <source>Disbursements are agreed client by client, each with its mandate. Choose another mode for all clients, and set them in the clients’ own files.</source>
        <translation>Les débours se conviennent client par client, chacun avec son mandat. Choisissez un autre mode pour tous, et réglez les débours pour chaque client.</translation>
    </message>
    <message>
        <source>There is already a draft, from {start} to {end}. Lock it or throw it away first.</source>
        <translation>Il y a déjà un brouillon, du {start} au {end}. Clôturez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>This draft no longer exists: it was locked or thrown away meanwhile. Close it and look at the list of runs.</source>
        <translation>Ce brouillon n’existe plus&#xa0;: il a été clôturé ou abandonné entre-temps. Fermez-le et consultez la liste des lots.</translation>
    </message>
    <message>
        <source>This run is not locked. A draft is thrown away, not reversed.</source>
        <translation>Ce lot n’est pas clôturé. Un brouillon s’abandonne, il ne s’annule pas.</translation>
    </message>
    <message>
        <source>Run {number} was already reversed by run {by}. What it held can be charged on by a new run.</source>
        <translation>Le lot {number} a déjà été annulé par le lot {by}. Ce qu’il contenait peut être refacturé par un nouveau lot.</translation>
    </message>
    <message>
        <source>Run {number} itself reverses another. What that one held can be charged on by a new run.</source>
        <translation>Le lot {number} en annule lui-même un autre. Ce que celui-ci contenait peut être refacturé par un nouveau lot.</translation>
    </message>
    <message>
        <source>From {start} to {end} the firm has paid nothing that is still to be charged on. Choose other days.</source>
        <translation>Du {start} au {end}, le cabinet n’a rien payé qui reste à refacturer. Choisissez d’autres jours.</translation>
    </message>
    <message>
        <source>{day} is after today, {today}. Type a date up to today.</source>
        <translation>Le {day} est après aujourd’hui, {today}. Saisissez une date jusqu’à aujourd’hui.</translation>
    </message>
    <message>
        <source>{day} is before {last}, the last day of what is charged. Type that day or a later one.</source>
        <translation>Le {day} précède le {last}, dernier jour de ce qui est refacturé. Saisissez ce jour ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>{day} is before {last}, the date of run {number}, and numbers follow the dates. Type that day or a later one.</source>
        <translation>Le {day} précède le {last}, date du lot {number}, et les numéros suivent les dates. Saisissez ce jour ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>What the firm has paid from {start} to {end} is in documents that still take lines, until {day}. Prepare the run after that day.</source>
        <translation>Ce que le cabinet a payé du {start} au {end} figure dans des relevés qui reçoivent encore des lignes, jusqu’au {day}. Préparez le lot après ce jour.</translation>
    </message>
    <message>
        <source>This draft does not charge that line: it can be neither waived nor commented.</source>
        <translation>Ce brouillon ne refacture pas cette ligne&#xa0;: elle ne peut être ni offerte ni commentée.</translation>
    </message>
    <message>
        <source>overage {amount}</source>
        <translation>hors forfait {amount}</translation>
    </message>
    <message>
        <source>fitting plans save {amount} a month</source>
        <translation>les forfaits adaptés économisent {amount} par mois</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>report parameter</comment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>report parameter</comment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>report parameter</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <comment>report parameter</comment>
        <translation>Groupé par</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>report column</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>report column</comment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>report</comment>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>By payer</source>
        <comment>report sheet</comment>
        <translation>Par payeur</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>report parameter</comment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>report column</comment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Promo code</source>
        <comment>report column</comment>
        <translation>Code promo</translation>
    </message>
    <message>
        <source>Monthly equivalent</source>
        <comment>report column</comment>
        <translation>Équivalent mensuel HT</translation>
    </message>
    <message>
        <source>Net, previous period</source>
        <comment>report column</comment>
        <translation>Net HT, période précédente</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>report column</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Cost per month after it</source>
        <translation>Coût par mois après</translation>
    </message>
    <message>
        <source>Cost per month before it</source>
        <translation>Coût par mois avant</translation>
    </message>
    <message>
        <source>Effect per month</source>
        <translation>Effet par mois</translation>
    </message>
    <message>
        <source>{act} of {day}. Excl. VAT; the price of a year counts for a twelfth. What is only scheduled has its effect at the renewal.</source>
        <translation>{act}, le {day}. HT&#xa0;; le prix d’une année compte pour un douzième. Ce qui n’est que planifié a son effet au renouvellement.</translation>
    </message>
    <message>
        <source>Plan or service</source>
        <comment>report column</comment>
        <translation>Forfait ou service</translation>
    </message>
    <message>
        <source>Net excl. VAT</source>
        <comment>report column</comment>
        <translation>Net HT</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>report column</comment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Period before</source>
        <comment>report column</comment>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>{client}: {complaint}</source>
        <translation>{client}&#xa0;: {complaint}</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}. Restore a backup.</source>
        <translation>Le fichier est endommagé&#xa0;: {detail}. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Row {row} of table {table} refers to a row of {other} that does not exist.</source>
        <translation>La ligne {row} de la table {table} renvoie à une ligne de {other} qui n’existe pas.</translation>
    </message>
    <message>
        <source>{name} is not as this program makes it: something else changed the file.</source>
        <translation>{name} n’est pas tel que ce programme le fait&#xa0;: autre chose a modifié le fichier.</translation>
    </message>
    <message>
        <source>A stored value means nothing: {detail}.</source>
        <translation>Une valeur enregistrée n’a pas de sens&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The promo code {promo} was redeemed {times} times; it allows {most}.</source>
        <translation>Le code promo {promo} a servi {times} fois&#xa0;; il n’en permet que {most}.</translation>
    </message>
    <message>
        <source>Line {line} of {day} is stored as {net}; its facts give {expected}.</source>
        <translation>La ligne {line} du {day} est enregistrée à {net}&#xa0;; ses éléments donnent {expected}.</translation>
    </message>
    <message>
        <source>Line {line} of {day} has the wrong sign: {net}.</source>
        <translation>La ligne {line} du {day} a le mauvais signe&#xa0;: {net}.</translation>
    </message>
    <message>
        <source>Line {line} of {day} does not credit the line that it names.</source>
        <translation>La ligne {line} du {day} ne crédite pas la ligne qu’elle désigne.</translation>
    </message>
    <message>
        <source>Line {line} of {day} was undone, but its opposite is not as it should be.</source>
        <translation>La ligne {line} du {day} a été annulée, mais son opposé n’est pas comme il devrait être.</translation>
    </message>
    <message>
        <source>For the quota window from {start} on, {billed} documents beyond the quota were billed; its readings give {expected}.</source>
        <translation>Pour la période de quota commencée le {start}, {billed} documents hors forfait ont été facturés&#xa0;; ses relevés en donnent {expected}.</translation>
    </message>
    <message>
        <source>For the quota window from {start} on, lists show {used} documents used; its readings give {expected}.</source>
        <translation>Pour la période de quota commencée le {start}, les listes montrent {used} documents consommés&#xa0;; ses relevés en donnent {expected}.</translation>
    </message>
    <message>
        <source>A change of {day} paid money out: {net}.</source>
        <translation>Un changement du {day} a remboursé de l’argent&#xa0;: {net}.</translation>
    </message>
    <message>
        <source>Line {line} of {day} was billed after the end on {ended_on}.</source>
        <translation>La ligne {line} du {day} a été facturée après la fin, le {ended_on}.</translation>
    </message>
    <message>
        <source>Line {line} of {day} lies after the latest day of the file.</source>
        <translation>La ligne {line} du {day} est postérieure à la dernière date du fichier.</translation>
    </message>
    <message>
        <source>The running line of {service} is not its own, or not of the running period.</source>
        <translation>La ligne en cours de {service} n’est pas la sienne, ou pas celle de la période en cours.</translation>
    </message>
    <message>
        <source>The subscription has no plan.</source>
        <translation>L’abonnement n’a pas de forfait.</translation>
    </message>
    <message>
        <source>The list shows {price}; the running lines give {expected}.</source>
        <translation>La liste affiche {price}&#xa0;; les lignes en cours donnent {expected}.</translation>
    </message>
    <message>
        <source>A period ends on {end} and the next begins on {start}.</source>
        <translation>Une période finit le {end} et la suivante commence le {start}.</translation>
    </message>
    <message>
        <source>The period from {start} to {end} does not follow its anchor.</source>
        <translation>La période du {start} au {end} ne suit pas son jour d’ancrage.</translation>
    </message>
    <message>
        <source>The period from {start} to {end} is not the last one billed.</source>
        <translation>La période du {start} au {end} n’est pas la dernière facturée.</translation>
    </message>
    <message>
        <source>The period from {start} and its plan&apos;s line do not go together.</source>
        <translation>La période du {start} et la ligne de son forfait ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The period from {start} was billed {net}; it can be 0 to {most}.</source>
        <translation>La période du {start} a été facturée {net}&#xa0;; ce peut être de 0 à {most}.</translation>
    </message>
    <message>
        <source>Document {number} should have the number {expected}.</source>
        <translation>Le document {number} devrait porter le numéro {expected}.</translation>
    </message>
    <message>
        <source>Document {number} has no line.</source>
        <translation>Le document {number} n’a pas de ligne.</translation>
    </message>
    <message>
        <source>Line {line} of {day} does not belong in document {number}.</source>
        <translation>La ligne {line} du {day} n’a pas sa place dans le document {number}.</translation>
    </message>
    <message>
        <source>The VAT of document {number} does not add up.</source>
        <translation>La TVA du document {number} n’est pas juste.</translation>
    </message>
    <message>
        <source>Re-billing run {number} should have the number {expected}.</source>
        <translation>Le lot de refacturation {number} devrait porter le numéro {expected}.</translation>
    </message>
    <message>
        <source>Re-billing run {number} cannot be dated {day}: numbers follow the dates.</source>
        <translation>Le lot de refacturation {number} ne peut être daté du {day}&#xa0;: les numéros suivent les dates.</translation>
    </message>
    <message>
        <source>Re-billing run {number} is not what the journal noted when it was locked.</source>
        <translation>Le lot de refacturation {number} n’est pas ce que le journal a noté à sa clôture.</translation>
    </message>
    <message>
        <source>Re-billing run {number} does not charge line {line} as its facts say.</source>
        <translation>Le lot de refacturation {number} ne refacture pas la ligne {line} selon ses données.</translation>
    </message>
    <message>
        <source>The VAT of re-billing run {number} does not add up.</source>
        <translation>La TVA du lot de refacturation {number} n’est pas juste.</translation>
    </message>
    <message>
        <source>Document {document} does not carry the number of the vendor&apos;s invoice {number}, which was settled with its lines.</source>
        <translation>Le document {document} ne porte pas le numéro de la facture du fournisseur {number}, validée avec ses lignes.</translation>
    </message>
    <message>
        <source>billing-{start}-{end}</source>
        <comment>file name</comment>
        <translation>facturation-{start}-{end}</translation>
    </message>
    <message>
        <source>Nothing was billed in this period</source>
        <translation>Rien n’a été facturé pendant cette période</translation>
    </message>
    <message>
        <source>Renewals, changes and new subscriptions of these days appear here.</source>
        <translation>Les renouvellements, les changements et les nouveaux abonnements de ces jours apparaissent ici.</translation>
    </message>
    <message>
        <source>{documents} × {price}: {used} used, {quota} covered, {billed} billed before, {period}</source>
        <translation>{documents} × {price}&#xa0;: {used} consommés, {quota} couverts, {billed} déjà facturés, {period}</translation>
    </message>
    <message>
        <source>{documents} × {price}: {used} used, {quota} covered, {period}</source>
        <translation>{documents} × {price}&#xa0;: {used} consommés, {quota} couverts, {period}</translation>
    </message>
    <message>
        <source>Documents used</source>
        <translation>Documents consommés</translation>
    </message>
    <message>
        <source>Documents covered</source>
        <translation>Documents couverts</translation>
    </message>
    <message>
        <source>Beyond the quota</source>
        <translation>Hors forfait</translation>
    </message>
    <message>
        <source>Billed before</source>
        <translation>Déjà facturés</translation>
    </message>
    <message>
        <source>Price of a document</source>
        <translation>Prix d’un document</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <comment>field of the firm</comment>
        <translation>Nom du cabinet</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>field of the firm</comment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>field of the firm</comment>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Company number</source>
        <comment>field of the firm</comment>
        <translation>N° d’entreprise</translation>
    </message>
    <message>
        <source>VAT number</source>
        <comment>field of the firm</comment>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Name on the bills</source>
        <comment>field of the firm</comment>
        <translation>Intitulé des factures</translation>
    </message>
    <message>
        <source>E-mail for the bills</source>
        <comment>field of the firm</comment>
        <translation>E-mail pour les factures</translation>
    </message>
    <message>
        <source>Street and number</source>
        <comment>field of the firm</comment>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>Postal code</source>
        <comment>field of the firm</comment>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <comment>field of the firm</comment>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Vendor abroad, reverse charge</source>
        <comment>field of the firm</comment>
        <translation>Fournisseur étranger, autoliquidation</translation>
    </message>
    <message>
        <source>One statement a month</source>
        <comment>field of the firm</comment>
        <translation>Un relevé par mois</translation>
    </message>
    <message>
        <source>Other days…</source>
        <comment>period</comment>
        <translation>Autres dates…</translation>
    </message>
    <message>
        <source>{part}: added</source>
        <translation>{part}&#xa0;: ajouté</translation>
    </message>
    <message>
        <source>{part}: removed</source>
        <translation>{part}&#xa0;: supprimé</translation>
    </message>
    <message>
        <source>{part}, {field}: {before} → {after}</source>
        <translation>{part}, {field}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <comment>journal</comment>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>price from {day} on</source>
        <translation>prix à partir du {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{monthly} per month, {yearly} per year, new subscriptions only</source>
        <translation>{monthly} par mois, {yearly} par an, nouveaux abonnements seulement</translation>
    </message>
    <message>
        <source>{monthly} per month, {yearly} per year, existing ones from {day}</source>
        <translation>{monthly} par mois, {yearly} par an, abonnements en cours à partir du {day}</translation>
    </message>
    <message>
        <source>{documents} documents a month</source>
        <translation>{documents} documents par mois</translation>
    </message>
    <message>
        <source>{monthly} documents monthly, {yearly} yearly</source>
        <translation>{monthly} documents en mensuel, {yearly} en annuel</translation>
    </message>
    <message>
        <source>name</source>
        <comment>field of the catalogue</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>currency</source>
        <comment>field of the catalogue</comment>
        <translation>devise</translation>
    </message>
    <message>
        <source>rank</source>
        <comment>field of the catalogue</comment>
        <translation>rang</translation>
    </message>
    <message>
        <source>names</source>
        <comment>field of the catalogue</comment>
        <translation>noms</translation>
    </message>
    <message>
        <source>quota</source>
        <comment>field of the catalogue</comment>
        <translation>quota</translation>
    </message>
    <message>
        <source>further document</source>
        <comment>field of the catalogue</comment>
        <translation>document hors forfait</translation>
    </message>
    <message>
        <source>services offered</source>
        <comment>field of the catalogue</comment>
        <translation>services proposés</translation>
    </message>
    <message>
        <source>services included</source>
        <comment>field of the catalogue</comment>
        <translation>services inclus</translation>
    </message>
    <message>
        <source>discount</source>
        <comment>field of the catalogue</comment>
        <translation>remise</translation>
    </message>
    <message>
        <source>billing periods</source>
        <comment>field of the catalogue</comment>
        <translation>périodes de facturation</translation>
    </message>
    <message>
        <source>taken from</source>
        <comment>field of the catalogue</comment>
        <translation>appliquée à</translation>
    </message>
    <message>
        <source>plans</source>
        <comment>field of the catalogue</comment>
        <translation>forfaits</translation>
    </message>
    <message>
        <source>intervals</source>
        <comment>field of the catalogue</comment>
        <translation>intervalles</translation>
    </message>
    <message>
        <source>valid from</source>
        <comment>field of the catalogue</comment>
        <translation>valable du</translation>
    </message>
    <message>
        <source>valid until</source>
        <comment>field of the catalogue</comment>
        <translation>valable jusqu’au</translation>
    </message>
    <message>
        <source>most uses</source>
        <comment>field of the catalogue</comment>
        <translation>utilisations max.</translation>
    </message>
    <message>
        <source>once per client</source>
        <comment>field of the catalogue</comment>
        <translation>une fois par client</translation>
    </message>
    <message>
        <source>documents-{start}-{end}</source>
        <comment>file name</comment>
        <translation>documents-{start}-{end}</translation>
    </message>
    <message>
        <source>No document covers these days</source>
        <translation>Aucun document ne couvre ces jours</translation>
    </message>
    <message>
        <source>What the firm is billed for is gathered in documents, by day or by month.</source>
        <translation>Ce qui est facturé au cabinet est réuni dans des documents, par jour ou par mois.</translation>
    </message>
    <message>
        <source>{amount} billed</source>
        <translation>{amount} facturés</translation>
    </message>
    <message>
        <source>{amount} expected</source>
        <translation>{amount} prévus</translation>
    </message>
    <message>
        <source>{month}: {amounts}</source>
        <translation>{month}&#xa0;: {amounts}</translation>
    </message>
    <message>
        <source>portfolio-{day}</source>
        <comment>file name</comment>
        <translation>portefeuille-{day}</translation>
    </message>
    <message>
        <source>No client on this day</source>
        <translation>Aucun client ce jour-là</translation>
    </message>
    <message>
        <source>A client is in the portfolio from the day on which it came into the program.</source>
        <translation>Un client est dans le portefeuille à partir du jour où il est entré dans le programme.</translation>
    </message>
    <message>
        <source>This is not a number. Type it in digits, as in 37.</source>
        <translation>Ce n’est pas un nombre. Saisissez-le en chiffres, comme 37.</translation>
    </message>
    <message>
        <source>This number can be read as {grouped} or as {decimal}. Type it without a separator.</source>
        <translation>Ce nombre peut se lire {grouped} ou {decimal}. Saisissez-le sans séparateur.</translation>
    </message>
    <message>
        <source>Documents are whole ones. Type a whole number.</source>
        <translation>Les documents se comptent en entiers. Saisissez un nombre entier.</translation>
    </message>
    <message>
        <source>The number is below zero. Type zero or more.</source>
        <translation>Le nombre est inférieur à zéro. Saisissez zéro ou plus.</translation>
    </message>
    <message>
        <source>The number is above {most}. Check it.</source>
        <translation>Le nombre dépasse {most}. Vérifiez-le.</translation>
    </message>
    <message>
        <source>No client has this reference, number or name. Correct the cell, or create the client and check again.</source>
        <translation>Aucun client n’a cette référence, ce numéro ou ce nom. Corrigez la cellule, ou créez le client et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>{clients} clients are known by this. Type the reference of one of them.</source>
        <translation>{clients} clients sont connus ainsi. Saisissez la référence de l’un d’eux.</translation>
    </message>
    <message>
        <source>This belongs to {client}, and the row names another client. Correct one of the two cells.</source>
        <translation>Ceci désigne {client}, et la ligne un autre client. Corrigez l’une des deux cellules.</translation>
    </message>
    <message>
        <source>The row counts for {client}, who is not known by this. Check that it is the same client.</source>
        <translation>La ligne compte pour {client}, qui n’est pas connu ainsi. Vérifiez que c’est le même client.</translation>
    </message>
    <message>
        <source>Row {row} of this file gives {client} another value. Correct or skip one of them.</source>
        <translation>La ligne {row} de ce fichier donne une autre valeur à {client}. Corrigez ou ignorez l’une des deux.</translation>
    </message>
    <message>
        <source>It takes the place of {before}.</source>
        <translation>Remplace {before}.</translation>
    </message>
    <message>
        <source>No quota window of {client} contains {day}: nothing ran then, or it ended before the client was taken over. Check the client and the date.</source>
        <translation>Aucune période de quota de {client} ne contient le {day}&#xa0;: rien ne courait alors, ou la période s’est terminée avant la reprise du client. Vérifiez le client et la date.</translation>
    </message>
    <message>
        <source>{documents} documents were already read on {day}: a window never goes down. Check the number, or enter it by hand as a correction, on the client’s Usage tab.</source>
        <translation>{documents} documents étaient déjà relevés le {day}&#xa0;: la consommation d’une période ne baisse jamais. Vérifiez le nombre, ou saisissez-le à la main comme correction, dans l’onglet Consommation du client.</translation>
    </message>
    <message>
        <source>On {day}, later, only {documents} documents were read. Check the number, or enter it by hand as a correction, on the client’s Usage tab.</source>
        <translation>Le {day}, plus tard, seuls {documents} documents étaient relevés. Vérifiez le nombre, ou saisissez-le à la main comme correction, dans l’onglet Consommation du client.</translation>
    </message>
    <message>
        <source>Row {row} of this file already has this client on this day. Correct or skip one of them.</source>
        <translation>La ligne {row} de ce fichier a déjà ce client à cette date. Corrigez ou ignorez l’une des deux.</translation>
    </message>
    <message>
        <source>These {documents} documents of {day} are entered already. Skip the row.</source>
        <translation>Ces {documents} documents du {day} sont déjà saisis. Ignorez la ligne.</translation>
    </message>
    <message>
        <source>Takes the place of the {documents} documents entered for the same day.</source>
        <translation>Remplace les {documents} documents saisis pour le même jour.</translation>
    </message>
    <message>
        <source>The quota window up to {last} is closed. Documents beyond its quota, billed today: {documents} × {price} = {net} before VAT.</source>
        <translation>La période de quota jusqu’au {last} est close. Documents hors forfait, facturés aujourd’hui&#xa0;: {documents} × {price} = {net} HT.</translation>
    </message>
    <message>
        <source>The quota window up to {last} is closed: this reading bills nothing.</source>
        <translation>La période de quota jusqu’au {last} est close&#xa0;: ce relevé ne fait rien facturer.</translation>
    </message>
    <message>
        <source>{words} (inactive)</source>
        <translation>{words} (inactifs)</translation>
    </message>
    <message>
        <source>{amount} to come</source>
        <translation>{amount} à venir</translation>
    </message>
    <message>
        <source>Paid by the firm in {month}</source>
        <translation>Payé par le cabinet en {month}</translation>
    </message>
    <message>
        <source>Monthly equivalent</source>
        <translation>Équivalent mensuel</translation>
    </message>
    <message>
        <source>{amount} per client</source>
        <translation>{amount} par client</translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation>12 prochains mois</translation>
    </message>
    <message>
        <source>Last 12: {amount} billed</source>
        <translation>12 derniers&#xa0;: {amount} facturés</translation>
    </message>
    <message>
        <source>Renewals within {days}</source>
        <translation>Renouvellements sous {days}</translation>
    </message>
    <message>
        <source>{days} d: {number}</source>
        <translation>{days} j&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Before VAT: what was billed, and what time will bill if nobody changes anything.</source>
        <translation>Hors TVA&#xa0;: ce qui a été facturé, et ce qui le sera si personne ne change rien.</translation>
    </message>
    <message>
        <source>To begin</source>
        <comment>chapter of the guide</comment>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>chapter of the guide</comment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <comment>chapter of the guide</comment>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>The firm</source>
        <comment>chapter of the guide</comment>
        <translation>Le cabinet</translation>
    </message>
    <message>
        <source>{file} in {folder} cannot be read. Choose another copy.</source>
        <translation>{file} dans {folder} ne peut pas être lu. Choisissez une autre copie.</translation>
    </message>
    <message>
        <source>{file} is not a data file of Forfait. Choose a copy of one.</source>
        <translation>{file} n’est pas un fichier de données de Forfait. Choisissez la copie d’un tel fichier.</translation>
    </message>
    <message>
        <source>{file} is damaged. Choose another copy.</source>
        <translation>{file} est endommagé. Choisissez une autre copie.</translation>
    </message>
    <message>
        <source>{file} was saved by a newer version of Forfait. Install that version to restore it.</source>
        <translation>{file} a été enregistré par une version plus récente de Forfait. Installez cette version pour le restaurer.</translation>
    </message>
    <message>
        <source>{file} is in use by another program. Close it there and try again.</source>
        <translation>{file} est utilisé par un autre programme. Fermez-le là, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} is protected by a password that is not that of the data file. Give it.</source>
        <translation>{file} est protégée par un mot de passe qui n’est pas celui du fichier de données. Donnez-le.</translation>
    </message>
    <message>
        <source>This password does not open {file}. Give the one that it had when it was saved.</source>
        <translation>Ce mot de passe n’ouvre pas {file}. Donnez celui qu’elle avait quand elle a été enregistrée.</translation>
    </message>
    <message>
        <source>usage-{start}-{end}</source>
        <comment>file name</comment>
        <translation>consommation-{start}-{end}</translation>
    </message>
    <message>
        <source>No quota window in these days</source>
        <translation>Aucune période de quota dans ces jours</translation>
    </message>
    <message>
        <source>A client&apos;s documents are counted from the day on which its subscription began.</source>
        <translation>Les documents d’un client sont comptés à partir du jour où son abonnement a commencé.</translation>
    </message>
    <message>
        <source>Expected cost of {plan}</source>
        <translation>Coût attendu de {plan}</translation>
    </message>
    <message>
        <source>{price} + {overage} of expected overage</source>
        <translation>{price} + {overage} de hors forfait attendu</translation>
    </message>
    <message>
        <source>Difference {per_interval}</source>
        <translation>Différence {per_interval}</translation>
    </message>
    <message>
        <source>Per month: the difference ÷ {months}</source>
        <translation>Par mois&#xa0;: la différence ÷ {months}</translation>
    </message>
    <message>
        <source>{documents} documents a month are expected. All excl. VAT.</source>
        <translation>{documents} documents sont attendus par mois. Le tout HT.</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>report cell</comment>
        <translation>Non relevé</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>report</comment>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>report column</comment>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>report column</comment>
        <translation>Non relevées</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>report column</comment>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>Beyond the quota</source>
        <comment>report column</comment>
        <translation>Au-delà du quota</translation>
    </message>
    <message>
        <source>Overage excl. VAT</source>
        <comment>report column</comment>
        <translation>Hors forfait HT</translation>
    </message>
    <message>
        <source>Expected per month</source>
        <comment>report column</comment>
        <translation>Attendus par mois</translation>
    </message>
    <message>
        <source>Plan that fits</source>
        <comment>report column</comment>
        <translation>Forfait adapté</translation>
    </message>
    <message>
        <source>Saves per month</source>
        <comment>report column</comment>
        <translation>Économie par mois</translation>
    </message>
    <message>
        <source>data-quality-{day}</source>
        <comment>file name</comment>
        <translation>qualite-{day}</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Rien à corriger</translation>
    </message>
    <message>
        <source>Every identity passes its check, nobody is twice here, nothing is lacking.</source>
        <translation>Chaque identité passe son contrôle, personne n’est là deux fois, rien ne manque.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <comment>report</comment>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>report column</comment>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What stands there</source>
        <comment>report column</comment>
        <translation>Valeur saisie</translation>
    </message>
    <message>
        <source>What is wrong, what to do</source>
        <comment>report column</comment>
        <translation>Ce qui ne va pas, que faire</translation>
    </message>
    <message>
        <source>Company number fails its check</source>
        <comment>finding</comment>
        <translation>N° d’entreprise&#xa0;: contrôle en échec</translation>
    </message>
    <message>
        <source>VAT number fails its check</source>
        <comment>finding</comment>
        <translation>N° de TVA&#xa0;: contrôle en échec</translation>
    </message>
    <message>
        <source>IBAN fails its check</source>
        <comment>finding</comment>
        <translation>IBAN&#xa0;: contrôle en échec</translation>
    </message>
    <message>
        <source>E-mail address fails its check</source>
        <comment>finding</comment>
        <translation>Adresse e-mail&#xa0;: contrôle en échec</translation>
    </message>
    <message>
        <source>The same company twice</source>
        <comment>finding</comment>
        <translation>La même entreprise deux fois</translation>
    </message>
    <message>
        <source>Names that look the same</source>
        <comment>finding</comment>
        <translation>Noms qui se ressemblent</translation>
    </message>
    <message>
        <source>Paid by the firm, without a way to pay</source>
        <comment>finding</comment>
        <translation>Payés par le cabinet, sans mode de paiement</translation>
    </message>
    <message>
        <source>Without a pending subscription</source>
        <comment>finding</comment>
        <translation>Sans abonnement en attente</translation>
    </message>
    <message>
        <source>{others} has the same company or VAT number. Keep one of them.</source>
        <translation>Même numéro d’entreprise ou de TVA que {others}. N’en gardez qu’un.</translation>
    </message>
    <message>
        <source>Is it {others}? Then keep one of them.</source>
        <translation>Est-ce {others}&#xa0;? Dans ce cas, n’en gardez qu’un.</translation>
    </message>
    <message>
        <source>Declare a card or a mandate: Settings, Payment.</source>
        <translation>Déclarez une carte ou un mandat&#xa0;: Paramètres, Paiement.</translation>
    </message>
    <message>
        <source>Nothing would begin when it accepts. Choose its plan, or who pays.</source>
        <translation>Rien ne commencerait à son acceptation. Choisissez son forfait, ou qui paie.</translation>
    </message>
    <message>
        <source>changes-{start}-{end}</source>
        <comment>file name</comment>
        <translation>modifications-{start}-{end}</translation>
    </message>
    <message>
        <source>Nothing was changed in these days</source>
        <translation>Aucune modification dans ces jours</translation>
    </message>
    <message>
        <source>Subscriptions that begin, change, end or are undone appear here.</source>
        <translation>Les abonnements qui commencent, changent, se terminent ou sont annulés apparaissent ici.</translation>
    </message>
    <message>
        <source>Charged on to the client</source>
        <translation>Refacturé au client</translation>
    </message>
    <message>
        <source>Cost excl. VAT</source>
        <translation>Coût HT</translation>
    </message>
    <message>
        <source>VAT of the cost</source>
        <translation>TVA du coût</translation>
    </message>
    <message>
        <source>Margin: {percent} of the cost</source>
        <translation>Marge&#xa0;: {percent} du coût</translation>
    </message>
    <message>
        <source>Margin of the month</source>
        <translation>Marge du mois</translation>
    </message>
    <message>
        <source>Not charged on</source>
        <translation>Non refacturé</translation>
    </message>
    <message>
        <source>VAT {rate}, its share of the client’s</source>
        <translation>TVA {rate}, sa part de celle du client</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Waived: the client owes nothing for it.</source>
        <translation>Offert : le client ne doit rien pour cette ligne.</translation>
    </message>
    <message>
        <source>A disbursement: the exact gross amount, without a margin and without VAT of the firm’s.</source>
        <translation>Un débours&#xa0;: le montant TTC exact, sans marge et sans TVA du cabinet.</translation>
    </message>
    <message>
        <source>It is part of the fee: the client owes nothing for it.</source>
        <translation>C’est compris dans les honoraires&#xa0;: le client ne doit rien de plus.</translation>
    </message>
    <message>
        <source>The client was to pay the vendor: no run charges it on.</source>
        <translation>Le client devait payer le fournisseur&#xa0;: aucun lot ne le refacture.</translation>
    </message>
    <message>
        <source>With the firm’s VAT, {rate}, once on the sum of what the client owes.</source>
        <translation>Avec la TVA du cabinet, {rate}, une fois sur la somme de ce que doit le client.</translation>
    </message>
    <message>
        <source>Without VAT: the client, abroad, accounts for it itself.</source>
        <translation>Sans TVA&#xa0;: le client, à l’étranger, l’autoliquide.</translation>
    </message>
    <message>
        <source>re-billing-draft</source>
        <comment>file name</comment>
        <translation>refacturation-brouillon</translation>
    </message>
    <message>
        <source>re-billing-run-{number}</source>
        <comment>file name</comment>
        <translation>refacturation-lot-{number}</translation>
    </message>
    <message>
        <source>re-billing-{start}-{end}</source>
        <comment>file name</comment>
        <translation>refacturation-{start}-{end}</translation>
    </message>
    <message>
        <source>The firm paid nothing in these days</source>
        <translation>Le cabinet n’a rien payé pendant ces jours</translation>
    </message>
    <message>
        <source>What the firm is billed for a client appears here, to be charged on.</source>
        <translation>Ce qui est facturé au cabinet pour un client apparaît ici, à refacturer.</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>report column</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Re-billing</source>
        <comment>report</comment>
        <translation>Refacturation</translation>
    </message>
    <message>
        <source>Re-billing runs</source>
        <comment>report</comment>
        <translation>Lots de refacturation</translation>
    </message>
    <message>
        <source>To be charged on</source>
        <comment>re-billing state</comment>
        <translation>À refacturer</translation>
    </message>
    <message>
        <source>Document not complete</source>
        <comment>re-billing state</comment>
        <translation>Relevé incomplet</translation>
    </message>
    <message>
        <source>Client was to pay</source>
        <comment>re-billing state</comment>
        <translation>Le client devait payer</translation>
    </message>
    <message>
        <source>Charged on</source>
        <comment>re-billing state</comment>
        <translation>Refacturé</translation>
    </message>
    <message>
        <source>Waived</source>
        <comment>re-billing state</comment>
        <translation>Offert</translation>
    </message>
    <message>
        <source>In the fee</source>
        <comment>re-billing state</comment>
        <translation>Dans les honoraires</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>re-billing run</comment>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Reversed by run {number}</source>
        <translation>Annulé par le lot {number}</translation>
    </message>
    <message>
        <source>Reverses run {number}</source>
        <translation>Annule le lot {number}</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>report column</comment>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Dated</source>
        <comment>report column</comment>
        <translation>Daté du</translation>
    </message>
    <message>
        <source>State</source>
        <comment>report column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Locked on</source>
        <comment>report column</comment>
        <translation>Clôturé le</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>report column</comment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Cost excl. VAT</source>
        <comment>report column</comment>
        <translation>Coût HT</translation>
    </message>
    <message>
        <source>Billed on</source>
        <comment>report column</comment>
        <translation>Facturé le</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>report column</comment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>VAT of the cost</source>
        <comment>report column</comment>
        <translation>TVA du coût</translation>
    </message>
    <message>
        <source>Margin</source>
        <comment>report column</comment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>State</source>
        <comment>report parameter</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>report parameter</comment>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Dated</source>
        <comment>report parameter</comment>
        <translation>Daté du</translation>
    </message>
    <message>
        <source>re-billing-runs-{day}</source>
        <comment>file name</comment>
        <translation>lots-de-refacturation-{day}</translation>
    </message>
    <message>
        <source>Nothing has been charged on yet</source>
        <translation>Rien n’a encore été refacturé</translation>
    </message>
    <message>
        <source>Prepare a run: it takes what the firm has paid, client by client.</source>
        <translation>Préparez un lot&#xa0;: il reprend ce que le cabinet a payé, client par client.</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <comment>account</comment>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Auxiliary account of the vendor</source>
        <comment>account</comment>
        <translation>Compte auxiliaire du fournisseur</translation>
    </message>
    <message>
        <source>Software subscriptions</source>
        <comment>account</comment>
        <translation>Abonnements de logiciels</translation>
    </message>
    <message>
        <source>Deductible VAT</source>
        <comment>account</comment>
        <translation>TVA déductible</translation>
    </message>
    <message>
        <source>Disbursements</source>
        <comment>account</comment>
        <translation>Débours</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>account</comment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Re-billed services</source>
        <comment>account</comment>
        <translation>Prestations refacturées</translation>
    </message>
    <message>
        <source>VAT due</source>
        <comment>account</comment>
        <translation>TVA collectée</translation>
    </message>
    <message>
        <source>Deductible VAT, reverse charge</source>
        <comment>account</comment>
        <translation>TVA déductible, autoliquidation</translation>
    </message>
    <message>
        <source>VAT due, reverse charge</source>
        <comment>account</comment>
        <translation>TVA due, autoliquidation</translation>
    </message>
    <message>
        <source>Purchases</source>
        <comment>journal of accounting</comment>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Credit notes on purchases</source>
        <comment>journal of accounting</comment>
        <translation>Avoirs sur achats</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>journal of accounting</comment>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Credit notes on sales</source>
        <comment>journal of accounting</comment>
        <translation>Avoirs sur ventes</translation>
    </message>
    <message>
        <source>Transfers</source>
        <comment>journal of accounting</comment>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Cegid Quadra (ASCII)</source>
        <comment>format of entries</comment>
        <translation>Cegid Quadra (ASCII)</translation>
    </message>
    <message>
        <source>FEC-format entries for import</source>
        <comment>format of entries</comment>
        <translation>Format FEC (import)</translation>
    </message>
    <message>
        <source>WinBooks (ACT.txt)</source>
        <comment>format of entries</comment>
        <translation>WinBooks (ACT.txt)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>which entries</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Purchases</source>
        <comment>which entries</comment>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Re-billing</source>
        <comment>which entries</comment>
        <translation>Refacturation</translation>
    </message>
    <message>
        <source>“{text}” is no account: type letters and digits alone, without spaces or signs.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un compte&#xa0;: saisissez seulement des lettres et des chiffres, sans espaces ni signes.</translation>
    </message>
    <message>
        <source>The account {text} is too long. Type at most {most} characters.</source>
        <translation>Le compte {text} est trop long. Saisissez au plus {most} caractères.</translation>
    </message>
    <message>
        <source>“{text}” is no code of a journal: type letters and digits alone.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un code de journal&#xa0;: saisissez seulement des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>The code {text} is too long. Type at most {most} characters.</source>
        <translation>Le code {text} est trop long. Saisissez au plus {most} caractères.</translation>
    </message>
    <message>
        <source>{text} is already the code of another journal here. Type another one; for credit notes in the journal of the invoices, leave theirs empty.</source>
        <translation>{text} est déjà le code d’un autre journal ici. Saisissez-en un autre&#xa0;; pour des avoirs dans le journal des factures, laissez le leur vide.</translation>
    </message>
    <message>
        <source>“{text}” is no VAT code: type at most {most} letters and digits.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un code TVA&#xa0;: saisissez au plus {most} lettres et chiffres.</translation>
    </message>
    <message>
        <source>Type a length from {least} to {most}, longer than the prefix.</source>
        <translation>Saisissez une longueur de {least} à {most}, supérieure à celle du préfixe.</translation>
    </message>
    <message>
        <source>Type a number of days from 0 to {most}, or nothing.</source>
        <translation>Saisissez un nombre de jours de 0 à {most}, ou rien.</translation>
    </message>
    <message>
        <source>The years {text} and {other} have days or their character in common. Correct one of them.</source>
        <translation>Les exercices {text} et {other} ont des jours ou leur caractère en commun. Corrigez l’un d’eux.</translation>
    </message>
    <message>
        <source>This file is kept in {currency}, and the formats of entries know the euro alone. Export a report to Excel instead.</source>
        <translation>Ce fichier est tenu en {currency}, et les formats d’écritures ne connaissent que l’euro. Exportez plutôt un rapport vers Excel.</translation>
    </message>
    <message>
        <source>From {start} to {end} there is no entry to write. Choose other days, or look at the remarks: an account may be missing.</source>
        <translation>Du {start} au {end}, il n’y a aucune écriture à exporter. Choisissez d’autres dates, ou consultez les remarques&#xa0;: il manque peut-être un compte.</translation>
    </message>
    <message>
        <source>The name of a file in the FEC format begins with the SIREN, and the firm has none. Type it in the settings of the firm, or choose another format.</source>
        <translation>Le nom d’un fichier au format FEC commence par le SIREN, et le cabinet n’en a pas. Saisissez-le dans les paramètres du cabinet, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>The name of a file in the FEC format begins with the SIREN, and “{number}” is neither a SIREN nor a SIRET. Correct it in the settings of the firm, or choose another format.</source>
        <translation>Le nom d’un fichier au format FEC commence par le SIREN, et «&#xa0;{number}&#xa0;» n’est ni un SIREN ni un SIRET. Corrigez-le dans les paramètres du cabinet, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>entries-{start}-{end}</source>
        <comment>file name</comment>
        <translation>ecritures-{start}-{end}</translation>
    </message>
    <message>
        <source>No entry in these days</source>
        <translation>Aucune écriture sur cette période</translation>
    </message>
    <message>
        <source>Documents of the vendor and locked re-billing runs are booked here, once the accounts are set.</source>
        <translation>Les documents du fournisseur et les lots de refacturation clôturés sont comptabilisés ici, une fois les comptes définis.</translation>
    </message>
    <message>
        <source>Subscriptions {days}</source>
        <comment>label of an entry</comment>
        <translation>Abonnements {days}</translation>
    </message>
    <message>
        <source>Subscr. {days} {client}</source>
        <comment>label of an entry</comment>
        <translation>Abo. {days} {client}</translation>
    </message>
    <message>
        <source>Disb. {days} {client}</source>
        <comment>label of an entry</comment>
        <translation>Débours {days} {client}</translation>
    </message>
    <message>
        <source>Transf. {days} {client}</source>
        <comment>label of an entry</comment>
        <translation>Transf. {days} {client}</translation>
    </message>
    <message>
        <source>Accounting entries</source>
        <comment>report</comment>
        <translation>Écritures comptables</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>report column</comment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>report column</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>report column</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Piece</source>
        <comment>report column</comment>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Date of the piece</source>
        <comment>report column</comment>
        <translation>Date de pièce</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>report column</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <comment>report column</comment>
        <translation>Intitulé du compte</translation>
    </message>
    <message>
        <source>Auxiliary account</source>
        <comment>report column</comment>
        <translation>Compte auxiliaire</translation>
    </message>
    <message>
        <source>Name of the auxiliary account</source>
        <comment>report column</comment>
        <translation>Intitulé du compte auxiliaire</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>report column</comment>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Debit</source>
        <comment>report column</comment>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>report column</comment>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>report column</comment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>report parameter</comment>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>No account is set for “{account}” at {rate}: what needs it was not booked. Set it, or the account of every rate.</source>
        <translation>Aucun compte n’est défini pour «&#xa0;{account}&#xa0;» à {rate}&#xa0;: ce qui en dépend n’est pas comptabilisé. Définissez-le, ou le compte de tous les taux.</translation>
    </message>
    <message>
        <source>The vendor has no auxiliary account: WinBooks needs one for a supplier. Set it.</source>
        <translation>Le fournisseur n’a pas de compte auxiliaire&#xa0;: WinBooks en demande un. Définissez-le.</translation>
    </message>
    <message>
        <source>No VAT code of WinBooks is set for reverse charge at {rate}. Set it.</source>
        <translation>Aucun code TVA de WinBooks n’est défini pour l’autoliquidation à {rate}. Définissez-le.</translation>
    </message>
    <message>
        <source>{clients} have neither a reference nor an auxiliary account of their own: the collective account alone is booked. Give each of them one or the other.</source>
        <translation>{clients} n’ont ni référence ni compte auxiliaire propre&#xa0;: seul le compte collectif est mouvementé. Donnez à chacun l’une ou l’autre.</translation>
    </message>
    <message>
        <source>{clients} have the same auxiliary account {account}. Give each of them an account of its own, or allow longer accounts in the settings.</source>
        <translation>{clients} ont le même compte auxiliaire {account}. Donnez à chacun un compte propre, ou autorisez des comptes plus longs dans les réglages.</translation>
    </message>
    <message>
        <source>Entries from {first} to {last} were already exported on {day} by {author}, as {file}. What is imported twice is booked twice.</source>
        <translation>Les écritures du {first} au {last} ont déjà été exportées le {day} par {author}, sous le nom {file}. Ce qui est importé deux fois est comptabilisé deux fois.</translation>
    </message>
    <message>
        <source>No journal is set for “{kind}”: none of its entries was made. Set its code.</source>
        <translation>Aucun journal n’est défini pour «&#xa0;{kind}&#xa0;»&#xa0;: aucune de ses écritures n’est passée. Définissez son code.</translation>
    </message>
    <message>
        <source>No account is set for “{account}”: what needs it was not booked. Set it.</source>
        <translation>Aucun compte n’est défini pour «&#xa0;{account}&#xa0;»&#xa0;: ce qui en dépend n’est pas comptabilisé. Définissez-le.</translation>
    </message>
    <message>
        <source>A document still takes lines, and is left out. Export these days again once its period is over.</source>
        <translation>Un document reçoit encore des lignes&#xa0;: il n’est pas repris. Exportez de nouveau ces dates une fois sa période terminée.</translation>
    </message>
    <message>
        <source>A re-billing run dated in these days is still a draft, and is left out. Lock it or throw it away first.</source>
        <translation>Un lot de refacturation daté de cette période est encore un brouillon&#xa0;: il n’est pas repris. Clôturez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>{client} has neither a reference nor an auxiliary account of its own: the collective account alone is booked. Give the client one of them.</source>
        <translation>{client} n’a ni référence ni compte auxiliaire propre&#xa0;: seul le compte collectif est mouvementé. Donnez-lui l’un ou l’autre.</translation>
    </message>
    <message>
        <source>{client} and {other} have the same auxiliary account {account}. Give one of them an account of its own, or allow longer accounts in the settings.</source>
        <translation>{client} et {other} ont le même compte auxiliaire {account}. Donnez à l’un d’eux un compte propre, ou admettez des comptes plus longs dans les paramètres.</translation>
    </message>
    <message>
        <source>The number of the vendor’s invoice is not noted: that of the document stands for the piece. Note it in the report of the documents.</source>
        <translation>Le numéro de la facture du fournisseur n’est pas noté&#xa0;: celui du document tient lieu de pièce. Notez-le dans le rapport des documents.</translation>
    </message>
    <message>
        <source>What was laid out in a client’s name and then waived is carried over to the costs, VAT included: of an invoice in another’s name none is deducted.</source>
        <translation>Ce qui a été avancé au nom d’un client puis abandonné est reporté en charges, TVA comprise&#xa0;: sur une facture au nom d’un autre, aucune n’est déduite.</translation>
    </message>
    <message>
        <source>What was laid out in a client’s name and then settled otherwise is carried over to the costs, and its VAT deducted: that takes an invoice in the firm’s name.</source>
        <translation>Ce qui a été avancé au nom d’un client puis réglé autrement est reporté en charges, et sa TVA déduite&#xa0;: il faut pour cela une facture au nom du cabinet.</translation>
    </message>
    <message>
        <source>VAT at {rate} is due on {net} under reverse charge, and was not booked: set both accounts of reverse charge.</source>
        <translation>La TVA à {rate} est due sur {net} par autoliquidation et n’est pas comptabilisée&#xa0;: définissez les deux comptes d’autoliquidation.</translation>
    </message>
    <message>
        <source>The amounts of an entry cancel, so that it has no line of the supplier or client. WinBooks may refuse it: book it by hand.</source>
        <translation>Les montants d’une écriture se compensent&#xa0;: elle n’a pas de ligne de fournisseur ou de client. WinBooks peut la refuser&#xa0;: saisissez-la à la main.</translation>
    </message>
    <message>
        <source>The format has no “{character}”: “{replacement}” is written instead.</source>
        <translation>Ce format n’a pas le caractère «&#xa0;{character}&#xa0;»&#xa0;: «&#xa0;{replacement}&#xa0;» est écrit à sa place.</translation>
    </message>
    <message>
        <source>“{text}” is too long for the format: “{cut}” is written.</source>
        <translation>«&#xa0;{text}&#xa0;» est trop long pour ce format&#xa0;: «&#xa0;{cut}&#xa0;» est écrit.</translation>
    </message>
    <message>
        <source>The account {text} is too long for the format: {cut} would be booked, which may be another account. Set a shorter one.</source>
        <translation>Le compte {text} est trop long pour ce format&#xa0;: {cut} serait mouvementé, qui est peut-être un autre compte. Définissez-en un plus court.</translation>
    </message>
    <message>
        <source>The journal {text} is too long for the format: {cut} would be booked, which may be another journal. Set a shorter code.</source>
        <translation>Le journal {text} est trop long pour ce format&#xa0;: {cut} serait mouvementé, qui est peut-être un autre journal. Définissez un code plus court.</translation>
    </message>
    <message>
        <source>The piece {text} is too long for the format: its end {cut} is written.</source>
        <translation>La pièce {text} est trop longue pour ce format&#xa0;: sa fin {cut} est écrite.</translation>
    </message>
    <message>
        <source>The account {text} does not begin with three digits, as the French chart of accounts asks for. Set another one.</source>
        <translation>Le compte {text} ne commence pas par trois chiffres, comme le demande le plan comptable général. Définissez-en un autre.</translation>
    </message>
    <message>
        <source>The number {number} has more than {most} digits: its end is written. Check the entry after the import.</source>
        <translation>Le numéro {number} a plus de {most} chiffres&#xa0;: seule sa fin est écrite. Vérifiez l’écriture après l’import.</translation>
    </message>
    <message>
        <source>A credit note is in the journal {journal}, which holds invoices: WinBooks takes it in a journal of its own alone. Set one for “{kind}”.</source>
        <translation>Une note de crédit se trouve dans le journal {journal}, qui contient des factures&#xa0;: WinBooks ne l’accepte que dans un journal à part. Définissez-en un pour «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>A transfer between disbursements and costs bills nobody: WinBooks may refuse it in a journal of sales. Book it by hand as a general entry.</source>
        <translation>Un report entre débours et charges ne facture personne&#xa0;: WinBooks peut le refuser dans un journal de ventes. Passez-le à la main en opération diverse.</translation>
    </message>
    <message>
        <source>The day of an entry lies in none of the financial years that are set. Set the year that WinBooks has for it.</source>
        <translation>La date d’une écriture n’appartient à aucun des exercices définis. Définissez l’exercice que WinBooks a pour elle.</translation>
    </message>
    <message>
        <source>No VAT code of WinBooks is set for “{kind}” at {rate}. Set it.</source>
        <translation>Aucun code TVA de WinBooks n’est défini pour «&#xa0;{kind}&#xa0;» à {rate}. Définissez-le.</translation>
    </message>
    <message numerus="yes">
        <source>{clients} and %Ln other(s)</source>
        <comment>clients</comment>
        <translation>
            <numerusform>{clients} et&#xa0;%Ln autre</numerusform>
            <numerusform>{clients} et&#xa0;%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s): {list}</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln document&#xa0;: {list}</numerusform>
            <numerusform>%Ln documents&#xa0;: {list}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s): {list}</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln refacturation&#xa0;: {list}</numerusform>
            <numerusform>%Ln refacturations&#xa0;: {list}</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <comment>paper</comment>
        <translation>{label}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>statements-{period}</source>
        <comment>file name</comment>
        <translation>releves-{period}</translation>
    </message>
    <message>
        <source>The firm was billed for no client in these days</source>
        <translation>Aucun client n’a été facturé au cabinet sur cette période</translation>
    </message>
    <message>
        <source>Choose another period, or wait for the next renewals.</source>
        <translation>Choisissez une autre période, ou attendez les prochains renouvellements.</translation>
    </message>
    <message>
        <source>invoice-{number}</source>
        <comment>file name</comment>
        <translation>facture-{number}</translation>
    </message>
    <message>
        <source>Stated</source>
        <comment>report column</comment>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>report column</comment>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>decision on an invoice line</comment>
        <translation>Ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>lines of an invoice</comment>
        <translation>
            <numerusform>%Ln ouverte</numerusform>
            <numerusform>%Ln ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is known by this. The line comes in as one for an unknown client: you can assign one afterwards, or correct the cell now.</source>
        <translation>Aucun client n’est connu sous ce terme. La ligne entre pour un client inconnu&#xa0;: vous pourrez l’attribuer ensuite, ou corrigez la cellule maintenant.</translation>
    </message>
    <message>
        <source>{clients} clients are known by this. The line comes in as one for an unknown client; the reference of one of them would tell.</source>
        <translation>{clients} clients sont connus sous ce terme. La ligne entre pour un client inconnu&#xa0;; la référence de l’un d’eux trancherait.</translation>
    </message>
    <message>
        <source>This belongs to {client}, and the row names another client. The line comes in as one for an unknown client unless you correct one of the two cells.</source>
        <translation>Cela appartient à {client}, et la ligne nomme un autre client. Elle entre pour un client inconnu, sauf si vous corrigez l’une des deux cellules.</translation>
    </message>
    <message>
        <source>The catalogue has no plan or extra service of this name. The line comes in with its own words: you can assign one afterwards.</source>
        <translation>Le catalogue n’a ni forfait ni service supplémentaire de ce nom. La ligne entre avec ses propres mots&#xa0;: vous pourrez l’attribuer ensuite.</translation>
    </message>
    <message>
        <source>Taken for the client’s plan, {plan}.</source>
        <translation>Pris pour le forfait du client, {plan}.</translation>
    </message>
    <message>
        <source>An import is of one invoice, and this file also holds invoice {number}. Import that one, then choose the file again and skip its rows.</source>
        <translation>Une importation porte sur une seule facture, et ce fichier contient aussi la facture {number}. Importez-la, puis reprenez le fichier en ignorant ses lignes.</translation>
    </message>
    <message>
        <source>The invoice has another date in its first row: {day}. Correct one of the two.</source>
        <translation>La première ligne de la facture porte une autre date&#xa0;: le {day}. Corrigez l’une des deux.</translation>
    </message>
    <message>
        <source>The quantity is kept with {decimals} decimals. The amount counts.</source>
        <translation>La quantité est gardée avec {decimals} décimales. C’est le montant qui compte.</translation>
    </message>
    <message>
        <source>The unit price has more than {digits} decimals and is left out. The amount counts.</source>
        <translation>Le prix unitaire a plus de {digits} décimales&#xa0;: il est laissé de côté. C’est le montant qui compte.</translation>
    </message>
    <message>
        <source>This is not a VAT rate and is left out. Type it as in 20 %.</source>
        <translation>Ce n’est pas un taux de TVA&#xa0;: il est laissé de côté. Saisissez-le comme 20&#xa0;%.</translation>
    </message>
    <message>
        <source>Without a first day the last one is left out.</source>
        <translation>Sans premier jour, le dernier est laissé de côté.</translation>
    </message>
    <message>
        <source>{day} is before {first}, the first day. Correct one of the two.</source>
        <translation>Le {day} est avant le {first}, le premier jour. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>Matched</source>
        <comment>invoice line</comment>
        <translation>Concordante</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>invoice line</comment>
        <translation>Différente</translation>
    </message>
    <message>
        <source>Unknown client</source>
        <comment>invoice line</comment>
        <translation>Client inconnu</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <comment>invoice line</comment>
        <translation>Service inconnu</translation>
    </message>
    <message>
        <source>Not expected</source>
        <comment>invoice line</comment>
        <translation>Inattendue</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>invoice line</comment>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Other quantity</source>
        <comment>invoice line</comment>
        <translation>Autre quantité</translation>
    </message>
    <message>
        <source>Other price</source>
        <comment>invoice line</comment>
        <translation>Autre prix</translation>
    </message>
    <message>
        <source>Other days</source>
        <comment>invoice line</comment>
        <translation>Autres dates</translation>
    </message>
    <message>
        <source>Other amount</source>
        <comment>invoice line</comment>
        <translation>Autre montant</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>decision on an invoice line</comment>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>decision on an invoice line</comment>
        <translation>Contestée</translation>
    </message>
    <message>
        <source>The vendor bills the same price for another quantity.</source>
        <translation>Le fournisseur facture le même prix pour une autre quantité.</translation>
    </message>
    <message>
        <source>The vendor bills another unit price.</source>
        <translation>Le fournisseur facture un autre prix unitaire.</translation>
    </message>
    <message>
        <source>The vendor bills the same price for other days.</source>
        <translation>Le fournisseur facture le même prix pour d’autres dates.</translation>
    </message>
    <message>
        <source>The vendor bills another amount: neither quantity nor unit price nor days explain it.</source>
        <translation>Le fournisseur facture un autre montant&#xa0;: ni la quantité, ni le prix unitaire, ni les dates ne l’expliquent.</translation>
    </message>
    <message>
        <source>The vendor bills what your books expect.</source>
        <translation>Le fournisseur facture ce que vos livres attendent.</translation>
    </message>
    <message>
        <source>The vendor bills another amount.</source>
        <translation>Le fournisseur facture un autre montant.</translation>
    </message>
    <message>
        <source>No client is known by what the vendor states. Assign one, or decide about the line.</source>
        <translation>Aucun client n’est connu sous ce que le fournisseur indique. Attribuez-en un, ou décidez de la ligne.</translation>
    </message>
    <message>
        <source>The catalogue has no plan or extra service of this name. Assign one, or decide about the line.</source>
        <translation>Le catalogue n’a ni forfait ni service supplémentaire de ce nom. Attribuez-en un, ou décidez de la ligne.</translation>
    </message>
    <message>
        <source>Your books have no such line in the days of the invoice that no other settled invoice is done with.</source>
        <translation>Sur la période de la facture, vos livres n’ont pas de telle ligne qu’une autre facture validée n’ait déjà couverte.</translation>
    </message>
    <message>
        <source>Your books expect this line; the invoice lacks it.</source>
        <translation>Vos livres attendent cette ligne&#xa0;; la facture ne l’a pas.</translation>
    </message>
    <message>
        <source>An invoice has a number. Type the one that stands on it.</source>
        <translation>Une facture a un numéro. Saisissez celui qui y figure.</translation>
    </message>
    <message>
        <source>Invoice {number} of {day} is entered already. Open it in the register of the vendor&apos;s invoices, or delete it there to bring it in anew.</source>
        <translation>La facture {number} du {day} est déjà saisie. Ouvrez-la dans le registre des factures du fournisseur, ou supprimez-la là pour la reprendre.</translation>
    </message>
    <message>
        <source>{day} is after today, {today}. Type the date that stands on the invoice.</source>
        <translation>Le {day} est après aujourd’hui, le {today}. Saisissez la date qui figure sur la facture.</translation>
    </message>
    <message>
        <source>{amount_net} and {amount_vat} of VAT do not come to {amount_gross}. Correct one of the totals, or leave VAT or gross empty.</source>
        <translation>{amount_net} et {amount_vat} de TVA ne font pas {amount_gross}. Corrigez l’un des totaux, ou laissez vide la TVA ou le TTC.</translation>
    </message>
    <message>
        <source>This invoice no longer exists: it was deleted meanwhile. Close it and look at the register.</source>
        <translation>Cette facture n’existe plus&#xa0;: elle a été supprimée entre-temps. Fermez-la et regardez le registre.</translation>
    </message>
    <message>
        <source>Invoice {number} is settled. Reopen it first to change anything.</source>
        <translation>La facture {number} est validée. Rouvrez-la d’abord pour y changer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Invoice {number} is open. It can be changed.</source>
        <translation>La facture {number} est ouverte. Elle peut être modifiée.</translation>
    </message>
    <message>
        <source>The lines of invoice {number} add up to {amount_of_lines}, and it states {amount_stated}. Add the lines that are lacking, or correct its total.</source>
        <translation>Les lignes de la facture {number} font {amount_of_lines}, et elle indique {amount_stated}. Ajoutez les lignes qui manquent, ou corrigez son total.</translation>
    </message>
    <message>
        <source>Invoice {number} has open points: {points}. Accept or dispute each of them first.</source>
        <translation>La facture {number} a des points ouverts&#xa0;: {points}. Acceptez ou contestez d’abord chacun d’eux.</translation>
    </message>
    <message>
        <source>That is how it is already: nothing would change.</source>
        <translation>C’est déjà le cas&#xa0;: rien ne changerait.</translation>
    </message>
    <message>
        <source>A dispute needs a reason. Type what you tell the vendor.</source>
        <translation>Une contestation demande un motif. Saisissez ce que vous dites au fournisseur.</translation>
    </message>
    <message>
        <source>Document {document} was settled with the vendor&apos;s invoice {number}. Reopen that invoice first to note another number.</source>
        <translation>Le document {document} a été validé avec la facture du fournisseur {number}. Rouvrez d’abord cette facture pour noter un autre numéro.</translation>
    </message>
    <message>
        <source>vendor-invoices-{day}</source>
        <comment>file name</comment>
        <translation>factures-fournisseur-{day}</translation>
    </message>
    <message>
        <source>No invoice of the vendor&apos;s yet</source>
        <translation>Aucune facture du fournisseur pour l’instant</translation>
    </message>
    <message>
        <source>Enter or import one: its lines are compared with what your books expect.</source>
        <translation>Saisissez-en ou importez-en une&#xa0;: ses lignes sont comparées à ce que vos livres attendent.</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Add a line of the invoice</source>
        <translation>Ajouter une ligne de la facture</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>None of the catalogue</source>
        <translation>Aucun du catalogue</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Quantité</translation>
    </message>
    <message>
        <source>&amp;Unit price excl. VAT</source>
        <translation>&amp;Prix unitaire HT</translation>
    </message>
    <message>
        <source>&amp;Net amount</source>
        <translation>&amp;Montant net</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
</context>
<context>
    <name>LinesDialog</name>
    <message>
        <source>Lines behind the figure</source>
        <translation>Lignes derrière le montant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Open the client</source>
        <translation>&amp;Ouvrir le client</translation>
    </message>
    <message>
        <source>E&amp;xplain the amount</source>
        <translation>E&amp;xpliquer le montant</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Plan or service</source>
        <translation>Forfait ou service</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Net excl. VAT</source>
        <translation>Net HT</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>not read, {quota} covered</source>
        <comment>documents</comment>
        <translation>non relevé, {quota} couverts</translation>
    </message>
    <message>
        <source>{used} of {quota} used</source>
        <comment>documents</comment>
        <translation>{used} sur {quota} consommés</translation>
    </message>
    <message>
        <source>{used} of {quota} used, over quota</source>
        <comment>documents</comment>
        <translation>{used} sur {quota} consommés, hors forfait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} period(s) left</source>
        <translation>
            <numerusform>%Ln période sur {total} restante</numerusform>
            <numerusform>%Ln périodes sur {total} restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>ends {day}</source>
        <comment>renewal stopped</comment>
        <translation>fin le {day}</translation>
    </message>
    <message>
        <source>renewal stopped, ends on {day}</source>
        <translation>renouvellement arrêté, prend fin le {day}</translation>
    </message>
    <message>
        <source>Net price</source>
        <comment>column</comment>
        <translation>Prix HT</translation>
    </message>
    <message>
        <source>Monthly eq.</source>
        <comment>column</comment>
        <translation>Mensuel éq.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>column</comment>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>column</comment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>filter</comment>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>column</comment>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>filter</comment>
        <translation>Étiquette</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewal within {days}</source>
        <comment>filter</comment>
        <translation>Renouvellement sous {days}</translation>
    </message>
    <message>
        <source>{facet}: {values}</source>
        <comment>filter</comment>
        <translation>{facet}&#xa0;: {values}</translation>
    </message>
    <message>
        <source>Over quota</source>
        <comment>quota</comment>
        <translation>Quota dépassé</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <comment>quota</comment>
        <translation>Presque épuisé</translation>
    </message>
    <message>
        <source>Within quota</source>
        <comment>quota</comment>
        <translation>Dans le quota</translation>
    </message>
    <message>
        <source>Never read</source>
        <comment>quota</comment>
        <translation>Jamais relevé</translation>
    </message>
    <message>
        <source>Renewal stopped</source>
        <comment>to do</comment>
        <translation>Renouvellement arrêté</translation>
    </message>
    <message>
        <source>Discount that ends within {days}</source>
        <comment>to do</comment>
        <translation>Remise qui se termine sous {days}</translation>
    </message>
    <message>
        <source>Number to be corrected</source>
        <comment>to do</comment>
        <translation>Numéro à corriger</translation>
    </message>
    <message>
        <source>E-mail to be corrected</source>
        <comment>to do</comment>
        <translation>Adresse e-mail à corriger</translation>
    </message>
    <message>
        <source>Invited {days} ago or more</source>
        <comment>to do</comment>
        <translation>Invités depuis {days} ou plus</translation>
    </message>
    <message>
        <source>No manager</source>
        <comment>filter</comment>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>column</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>column</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>City</source>
        <comment>column</comment>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>column</comment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>column</comment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <comment>column</comment>
        <translation>Intervalle de facturation</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>column</comment>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Price per interval, excluding VAT</source>
        <comment>column</comment>
        <translation>Prix par intervalle, HT</translation>
    </message>
    <message>
        <source>Monthly equivalent, excluding VAT</source>
        <comment>column</comment>
        <translation>Équivalent mensuel, HT</translation>
    </message>
    <message>
        <source>Discount</source>
        <comment>column</comment>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Use / quota</source>
        <comment>column</comment>
        <translation>Conso. / quota</translation>
    </message>
    <message>
        <source>Next renewal</source>
        <comment>column</comment>
        <translation>Prochain renouvellement</translation>
    </message>
    <message>
        <source>Scheduled change</source>
        <comment>column</comment>
        <translation>Changement prévu</translation>
    </message>
    <message>
        <source>Pending plan</source>
        <comment>column</comment>
        <translation>Forfait en attente</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>The data file is protected</source>
        <translation>Le fichier de données est protégé</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>This password does not open it. Type it again, with its capitals and spaces; if it is right, the file is damaged: restore a copy.</source>
        <translation>Ce mot de passe ne l’ouvre pas. Retapez-le, avec ses majuscules et ses espaces&#xa0;; s’il est juste, le fichier est endommagé&#xa0;: restaurez une copie.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>LostFile</name>
    <message>
        <source>Restore a copy</source>
        <translation>Restaurer une copie</translation>
    </message>
    <message>
        <source>This copy cannot be restored</source>
        <translation>Cette copie ne peut pas être restaurée</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>Language and appearance</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>They hold for this machine, not for the data file.</source>
        <translation>Elles valent pour cette machine, pas pour le fichier de données.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>The language changes when Forfait is started again.</source>
        <translation>La langue change au prochain démarrage de Forfait.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the data file…</source>
        <translation>Ouverture du fichier de données…</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>au {day}</translation>
    </message>
    <message>
        <source>Fictitious data</source>
        <translation>Données fictives</translation>
    </message>
    <message>
        <source>Something unforeseen happened; nothing is half done. The log says more.</source>
        <translation>Un imprévu s’est produit&#xa0;; rien n’est à moitié fait. Le journal technique en dit plus.</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the data file was not made: see Settings, Data file</source>
        <translation>La copie du jour n’a pas été faite&#xa0;: voir Paramètres, Fichier de données</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;About Forfait</source>
        <translation>À &amp;propos de Forfait</translation>
    </message>
    <message>
        <source>Forfait: the subscriptions of your clients, offline and to the cent.</source>
        <translation>Forfait&#xa0;: les abonnements de vos clients, hors ligne et au centime près.</translation>
    </message>
</context>
<context>
    <name>MandatoryPanel</name>
    <message>
        <source>Every row must have</source>
        <translation>Obligatoire pour chaque ligne</translation>
    </message>
    <message>
        <source>{field}: choose its column</source>
        <translation>{field}&#xa0;: choisissez sa colonne</translation>
    </message>
    <message>
        <source>{field}, the same for every row</source>
        <translation>{field}, identique pour chaque ligne</translation>
    </message>
    <message>
        <source>There is no column for it: fill this in, or choose its column.</source>
        <translation>Aucune colonne ne le donne&#xa0;: remplissez ce champ, ou choisissez sa colonne.</translation>
    </message>
    <message>
        <source>This is not a country. Type its two letters, as in FR, BE or LU.</source>
        <translation>Ce n’est pas un pays. Saisissez ses deux lettres, par exemple FR, BE ou LU.</translation>
    </message>
    <message>
        <source>This is not a language with a country. Type it as in fr-BE or nl-BE.</source>
        <translation>Ce n’est pas une langue avec un pays. Saisissez par exemple fr-BE ou nl-BE.</translation>
    </message>
    <message>
        <source>This is not a date. Type the day first, as in 31/01/2026.</source>
        <translation>Ce n’est pas une date. Saisissez le jour d’abord, comme 31/01/2026.</translation>
    </message>
</context>
<context>
    <name>MapRow</name>
    <message>
        <source>Field for the column {heading}</source>
        <translation>Champ pour la colonne {heading}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
</context>
<context>
    <name>MapStep</name>
    <message>
        <source>Mapped as you did for these headings before.</source>
        <translation>Correspondance reprise de la dernière fois, pour ces en-têtes.</translation>
    </message>
    <message>
        <source>&amp;Forget this mapping</source>
        <translation>&amp;Oublier cette correspondance</translation>
    </message>
    <message>
        <source>(column {number})</source>
        <translation>(colonne {number})</translation>
    </message>
    <message>
        <source>Each column with its first values, and the field that it is taken for.</source>
        <translation>Chaque colonne avec ses premières valeurs, et le champ auquel elle correspond.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
</context>
<context>
    <name>NewClientDialog</name>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>C&amp;reate the client</source>
        <translation>&amp;Créer le client</translation>
    </message>
    <message>
        <source>A draft is created and nobody is invited. The rest can wait.</source>
        <translation>Un brouillon est créé et personne n’est invité. Le reste peut attendre.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>NothingRenews</name>
    <message>
        <source>No subscription is running</source>
        <translation>Aucun abonnement n’est en cours</translation>
    </message>
    <message>
        <source>Each renewal to come appears here, with its price and why that differs.</source>
        <translation>Chaque renouvellement à venir apparaît ici, avec son prix et la raison de l’écart.</translation>
    </message>
    <message>
        <source>Import a portfolio</source>
        <translation>Importer un portefeuille</translation>
    </message>
    <message>
        <source>Subscriptions that run already, from Excel or CSV</source>
        <translation>Des abonnements déjà en cours, depuis Excel ou CSV</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>Aller aux clients</translation>
    </message>
    <message>
        <source>Record an acceptance: its subscription starts</source>
        <translation>Enregistrer une acceptation&#xa0;: son abonnement commence</translation>
    </message>
    <message>
        <source>Nothing more renews in this month</source>
        <translation>Plus rien ne se renouvelle ce mois-ci</translation>
    </message>
    <message>
        <source>What was renewed up to today is billed: the billing report has it.</source>
        <translation>Ce qui s’est renouvelé jusqu’à aujourd’hui est facturé&#xa0;: voyez le rapport de facturation.</translation>
    </message>
    <message>
        <source>Show the next month</source>
        <translation>Afficher le mois suivant</translation>
    </message>
    <message>
        <source>No renewal matches</source>
        <translation>Aucun renouvellement ne correspond</translation>
    </message>
    <message>
        <source>Renewals of other days, or of another payer, are not listed.</source>
        <translation>Les renouvellements d’autres jours, ou d’un autre payeur, ne sont pas listés.</translation>
    </message>
    <message>
        <source>Show the whole month</source>
        <translation>Afficher le mois entier</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Read the &amp;file again</source>
        <translation>Relire le &amp;fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OverviewBoard</name>
    <message>
        <source>Your firm pays and has no payment method</source>
        <translation>Le cabinet paie sans mode de paiement</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>At &amp;another date…</source>
        <translation>À &amp;une autre date…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>The figures are reckoned…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Rien à voir pour l’instant</translation>
    </message>
    <message>
        <source>What your portfolio costs, and who needs attention, appears here.</source>
        <translation>Ce que coûte votre portefeuille, et qui demande votre attention, s’affiche ici.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Excel or CSV. Creates drafts and invites nobody.</source>
        <translation>Excel ou CSV. Crée des brouillons et n’invite personne.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Legal name, country, contact: the rest can wait.</source>
        <translation>Raison sociale, pays, contact&#xa0;: le reste peut attendre.</translation>
    </message>
    <message>
        <source>E&amp;xplain the figure</source>
        <translation>E&amp;xpliquer le chiffre</translation>
    </message>
    <message>
        <source>As of {day}, amounts excl. VAT</source>
        <translation>Au {day}, montants HT</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) with a subscription, {paid} paid for by the firm</source>
        <translation>
            <numerusform>%Ln client abonné, {paid} payé par le cabinet</numerusform>
            <numerusform>%Ln clients abonnés, {paid} payés par le cabinet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageActs</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Paste from a spreadsheet…</source>
        <translation>&amp;Coller depuis un tableur…</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Nouveau client…</translation>
    </message>
    <message>
        <source>Default &amp;billing preferences…</source>
        <translation>Préférences de &amp;facturation par défaut…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Copier avec les en-&amp;têtes</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtrer la liste</translation>
    </message>
    <message>
        <source>Filter &amp;by…</source>
        <translation>Filtrer &amp;par…</translation>
    </message>
    <message>
        <source>Clear the fi&amp;lters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>Save as a &amp;view…</source>
        <translation>Enregistrer comme &amp;vue…</translation>
    </message>
    <message>
        <source>Resend the &amp;invitation…</source>
        <translation>Renvoyer l’&amp;invitation…</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>&amp;Inviter…</translation>
    </message>
    <message>
        <source>Change o&amp;ne thing</source>
        <translation>Modifier &amp;un seul élément</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>E&amp;xplain the price</source>
        <translation>E&amp;xpliquer le prix</translation>
    </message>
    <message>
        <source>Change &amp;subscriptions…</source>
        <translation>&amp;Modifier les abonnements…</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>&amp;Forfait…</translation>
    </message>
    <message>
        <source>&amp;Interval…</source>
        <translation>&amp;Intervalle…</translation>
    </message>
    <message>
        <source>Pa&amp;yer…</source>
        <translation>Pa&amp;yeur…</translation>
    </message>
    <message>
        <source>Promo &amp;code…</source>
        <translation>&amp;Code promo…</translation>
    </message>
    <message>
        <source>&amp;Renewal…</source>
        <translation>Re&amp;nouvellement…</translation>
    </message>
    <message>
        <source>Re-billin&amp;g…</source>
        <translation>Refac&amp;turation…</translation>
    </message>
    <message>
        <source>&amp;Take back to draft</source>
        <translation>&amp;Reprendre en brouillon</translation>
    </message>
    <message>
        <source>&amp;Record acceptance…</source>
        <translation>&amp;Enregistrer l’acceptation…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>&amp;Archiver…</translation>
    </message>
    <message>
        <source>&amp;Lost…</source>
        <translation>&amp;Déclarer perdu…</translation>
    </message>
    <message>
        <source>&amp;Delete draft…</source>
        <translation>&amp;Supprimer le brouillon…</translation>
    </message>
    <message>
        <source>Anony&amp;mise…</source>
        <translation>Anon&amp;ymiser…</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} lignes sur {total}</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>Re&amp;newals</source>
        <translation>Re&amp;nouvellements</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>Ca&amp;talogue</source>
        <translation>Ca&amp;talogue</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>Afficher la sa&amp;isie</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Tapez le mot de passe.</translation>
    </message>
</context>
<context>
    <name>PaymentCard</name>
    <message>
        <source>Payment methods</source>
        <translation>Modes de paiement</translation>
    </message>
    <message>
        <source>What the firm pays its clients&apos; subscriptions with. Of a number only the last four characters are kept.</source>
        <translation>Ce avec quoi le cabinet paie les abonnements de ses clients. D’un numéro, seuls les quatre derniers caractères sont gardés.</translation>
    </message>
    <message>
        <source>The firm has no way to pay</source>
        <translation>Le cabinet n’a aucun mode de paiement</translation>
    </message>
    <message>
        <source>None yet. One is needed as soon as the firm pays for a client.</source>
        <translation>Aucun pour l’instant. Il en faut un dès que le cabinet paie pour un client.</translation>
    </message>
    <message>
        <source>&amp;Add a payment method…</source>
        <translation>A&amp;jouter un mode de paiement…</translation>
    </message>
    <message numerus="yes">
        <source>It pays for %Ln client(s). Declare a card or a SEPA mandate.</source>
        <translation>
            <numerusform>Il paie pour %Ln client. Déclarez une carte ou un mandat SEPA.</numerusform>
            <numerusform>Il paie pour %Ln clients. Déclarez une carte ou un mandat SEPA.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove {method}…</source>
        <translation>Retirer {method}…</translation>
    </message>
    <message>
        <source>Card, number ending in {ending} · since {day}</source>
        <translation>Carte, numéro finissant par {ending} · depuis le {day}</translation>
    </message>
    <message>
        <source>SEPA mandate {reference}, IBAN ending in {ending} · since {day}</source>
        <translation>Mandat SEPA {reference}, IBAN finissant par {ending} · depuis le {day}</translation>
    </message>
    <message>
        <source>SEPA mandate, IBAN ending in {ending} · since {day}</source>
        <translation>Mandat SEPA, IBAN finissant par {ending} · depuis le {day}</translation>
    </message>
    <message>
        <source>Payment method added</source>
        <translation>Mode de paiement ajouté</translation>
    </message>
    <message>
        <source>It is the last one, and the firm pays for {clients}: nothing would be left to pay their renewals with, and no change could be confirmed until another is declared.</source>
        <translation>C’est le dernier, et le cabinet paie pour {clients}&#xa0;: il ne resterait rien pour payer leurs renouvellements, et aucune modification ne pourrait être confirmée avant d’en déclarer un autre.</translation>
    </message>
    <message>
        <source>It is the last one: another has to be declared before the firm can pay for a client.</source>
        <translation>C’est le dernier&#xa0;: il faudra en déclarer un autre avant que le cabinet puisse payer pour un client.</translation>
    </message>
    <message>
        <source>The others stay. What was paid with it stays in the bills and the journal.</source>
        <translation>Les autres restent. Ce qui a été payé ainsi reste dans les factures et le journal.</translation>
    </message>
    <message>
        <source>Remove {method}?</source>
        <translation>Retirer {method}&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Payment method removed</source>
        <translation>Mode de paiement retiré</translation>
    </message>
</context>
<context>
    <name>PaymentMethods</name>
    <message>
        <source>Payment method</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>&amp;Declare another payment method…</source>
        <translation>&amp;Déclarer un autre mode de paiement…</translation>
    </message>
    <message>
        <source>Your firm has none yet. Declare a card or a SEPA mandate to go on.</source>
        <translation>Votre cabinet n’en a pas encore. Déclarez une carte ou un mandat SEPA pour continuer.</translation>
    </message>
    <message>
        <source>Your firm has none yet, and nothing to pay for this subscription.</source>
        <translation>Votre cabinet n’en a pas encore, et n’a rien à payer pour cet abonnement.</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Your firm pays. What is changed here holds for all its subscriptions.</source>
        <translation>Votre cabinet paie. Ce qui est modifié ici vaut pour tous ses abonnements.</translation>
    </message>
</context>
<context>
    <name>PendingChoices</name>
    <message>
        <source>Pa&amp;y for client</source>
        <translation>&amp;Payer pour le client</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Intervalle de facturation</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>Promo &amp;code, if there is one</source>
        <translation>&amp;Code promo, s’il y en a un</translation>
    </message>
    <message>
        <source>Extra services</source>
        <translation>Services supplémentaires</translation>
    </message>
    <message>
        <source>{documents} {per_interval}</source>
        <translation>{documents} {per_interval}</translation>
    </message>
    <message>
        <source>then {price} each</source>
        <translation>puis {price} l’unité</translation>
    </message>
    <message>
        <source>excl. VAT {per_interval}</source>
        <translation>HT {per_interval}</translation>
    </message>
    <message>
        <source>They are offered once a plan is chosen.</source>
        <translation>Ils sont proposés dès qu’un forfait est choisi.</translation>
    </message>
    <message>
        <source>{service}, included</source>
        <translation>{service}, inclus</translation>
    </message>
    <message>
        <source>{service}, {price} {per_interval}</source>
        <translation>{service}, {price} {per_interval}</translation>
    </message>
    <message>
        <source>{rebate}, {duration}</source>
        <translation>{rebate}, {duration}</translation>
    </message>
</context>
<context>
    <name>PendingTab</name>
    <message>
        <source>What is billed at acceptance</source>
        <translation>Ce qui est facturé à l’acceptation</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>C&amp;onfirmer</translation>
    </message>
    <message>
        <source>Re&amp;move the pending subscription</source>
        <translation>&amp;Retirer l’abonnement en attente</translation>
    </message>
    <message>
        <source>Without a plan the client becomes active without a subscription.</source>
        <translation>Sans forfait, le client devient actif sans abonnement.</translation>
    </message>
    <message>
        <source>Set by hand; the default billing preferences do not apply.</source>
        <translation>Défini à la main&#xa0;; les préférences de facturation par défaut ne s’appliquent pas.</translation>
    </message>
    <message>
        <source>From the default billing preferences.</source>
        <translation>Repris des préférences de facturation par défaut.</translation>
    </message>
    <message>
        <source>Nothing: no plan is chosen.</source>
        <translation>Rien&#xa0;: aucun forfait n’est choisi.</translation>
    </message>
    <message>
        <source>At the prices of today, {day}, {then}. Nothing is charged before acceptance.</source>
        <translation>À l’acceptation, {then}, aux prix du {day}. Rien n’est facturé avant.</translation>
    </message>
    <message>
        <source>Choose a plan to confirm</source>
        <translation>Choisissez un forfait pour confirmer</translation>
    </message>
    <message>
        <source>Correct the promo code or leave it out</source>
        <translation>Corrigez le code promo ou retirez-le</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été changé</translation>
    </message>
    <message>
        <source>Pending subscription set: {plan}</source>
        <translation>Abonnement en attente défini&#xa0;: {plan}</translation>
    </message>
    <message>
        <source>Pending subscription removed</source>
        <translation>Abonnement en attente retiré</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>&amp;By month, at either interval</source>
        <translation>Par &amp;mois, quel que soit l’intervalle</translation>
    </message>
    <message>
        <source>For each billin&amp;g period</source>
        <translation>Par inter&amp;valle de facturation</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Extra services</source>
        <translation>Services supplémentaires</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>The catalogue has none.</source>
        <translation>Le catalogue n’en a aucun.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Choose a plan</source>
        <translation>Choisir un forfait</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Intervalle de facturation</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>Do &amp;not renew this subscription…</source>
        <translation>&amp;Ne pas renouveler cet abonnement…</translation>
    </message>
    <message>
        <source>It begins today, paid by your firm.</source>
        <translation>L’abonnement commence aujourd’hui, payé par votre cabinet.</translation>
    </message>
    <message>
        <source>An upgrade takes effect today, a downgrade at the renewal.</source>
        <translation>Mise à niveau dès aujourd’hui, rétrogradation au renouvellement.</translation>
    </message>
    <message>
        <source>Renewal is stopped. Confirming this window resumes it: the subscription will renew on {day}.</source>
        <translation>Le renouvellement est arrêté. Il reprend si vous confirmez&#xa0;: l’abonnement se renouvellera le {day}.</translation>
    </message>
</context>
<context>
    <name>PortfolioPane</name>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>A past or a coming day, also +30 or -30</source>
        <translation>Un jour passé ou à venir, aussi +30 ou -30</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>A&amp;u</translation>
    </message>
    <message>
        <source>{payer}, {clients}</source>
        <translation>{payer}, {clients}</translation>
    </message>
    <message>
        <source>Total per month excl. VAT, {clients}</source>
        <translation>Total par mois HT, {clients}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Default billing preferences</source>
        <translation>Préférences de facturation par défaut</translation>
    </message>
    <message>
        <source>&amp;Pay for clients</source>
        <translation>&amp;Payer pour les clients</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Aucun forfait</translation>
    </message>
    <message>
        <source>They apply to clients invited from now on whose pending subscription nobody has set. Existing clients never change.</source>
        <translation>Pour les prochaines invitations, sauf abonnement en attente déjà défini. Les clients existants ne changent jamais.</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>&amp;Forfait</translation>
    </message>
    <message>
        <source>Billing &amp;interval</source>
        <translation>&amp;Intervalle de facturation</translation>
    </message>
    <message>
        <source>Extra services</source>
        <translation>Services supplémentaires</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Default preferences saved: {payer}</source>
        <translation>Préférences par défaut enregistrées&#xa0;: {payer}</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>&amp;Save as a preset…</source>
        <translation>&amp;Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>&amp;Delete “{name}”</source>
        <translation>&amp;Supprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>The report and what is asked of it come back by this name. A period such as last month stays relative to the day.</source>
        <translation>Le rapport et ses paramètres reviennent sous ce nom. Une période comme le mois dernier reste relative au jour.</translation>
    </message>
    <message>
        <source>&amp;Save the preset</source>
        <translation>&amp;Enregistrer le préréglage</translation>
    </message>
    <message>
        <source>&amp;Replace the preset</source>
        <translation>&amp;Remplacer le préréglage</translation>
    </message>
    <message>
        <source>Type a name, for instance “Closing of the month”.</source>
        <translation>Saisissez un nom, par exemple «&#xa0;Clôture du mois&#xa0;».</translation>
    </message>
    <message>
        <source>Preset “{name}” saved</source>
        <translation>Préréglage «&#xa0;{name}&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>Preset “{name}” deleted</source>
        <translation>Préréglage «&#xa0;{name}&#xa0;» supprimé</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Previous page (PgUp)</source>
        <translation>Page précédente (PgPréc)</translation>
    </message>
    <message>
        <source>Next page (PgDown)</source>
        <translation>Page suivante (PgSuiv)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Réduire (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
        <source>Page &amp;width</source>
        <translation>&amp;Largeur de page</translation>
    </message>
    <message>
        <source>W&amp;hole page</source>
        <translation>Page en&amp;tière</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Preview, client by client</source>
        <translation>Aperçu, client par client</translation>
    </message>
    <message>
        <source>Declare a payment &amp;method…</source>
        <translation>&amp;Déclarer un mode de paiement…</translation>
    </message>
    <message>
        <source>Clients changed</source>
        <translation>Clients modifiés</translation>
    </message>
    <message>
        <source>Per month, excl. VAT</source>
        <translation>Par mois, HT</translation>
    </message>
    <message>
        <source>yearly prices as their twelfth</source>
        <translation>annuels ramenés au mois</translation>
    </message>
    <message>
        <source>Today, excl. VAT</source>
        <translation>Aujourd’hui, HT</translation>
    </message>
    <message>
        <source>credits deducted; VAT: {vat}</source>
        <translation>crédits déduits&#xa0;; TVA&#xa0;: {vat}</translation>
    </message>
    <message>
        <source>nothing is charged before acceptance</source>
        <translation>rien n’est facturé avant l’acceptation</translation>
    </message>
    <message>
        <source>none is left out</source>
        <translation>aucun n’est laissé de côté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged: {why}</source>
        <translation>
            <numerusform>%Ln inchangé&#xa0;: {why}</numerusform>
            <numerusform>%Ln inchangés&#xa0;: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot: {why}</source>
        <translation>
            <numerusform>%Ln ne peut pas&#xa0;: {why}</numerusform>
            <numerusform>%Ln ne peuvent pas&#xa0;: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your firm has no payment method</source>
        <translation>Votre cabinet n’a pas de mode de paiement</translation>
    </message>
    <message>
        <source>It would have something to pay: declare a card or a SEPA mandate first.</source>
        <translation>Il aurait quelque chose à payer&#xa0;: déclarez d’abord une carte ou un mandat SEPA.</translation>
    </message>
    <message numerus="yes">
        <source>I confirm %Ln recurring payment(s): {amount} excl. VAT a month in all</source>
        <translation>
            <numerusform>Je confirme %Ln paiement récurrent&#xa0;: {amount} HT par mois en tout</numerusform>
            <numerusform>Je confirme %Ln paiements récurrents&#xa0;: {amount} HT par mois en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Each until its renewal is stopped.</source>
        <translation>Chacun jusqu’à l’arrêt de son renouvellement.</translation>
    </message>
    <message>
        <source>Each from the day on which the client accepts.</source>
        <translation>Chacun à partir du jour où le client accepte.</translation>
    </message>
    <message>
        <source>{method}.</source>
        <translation>{method}.</translation>
    </message>
</context>
<context>
    <name>PricesPanel</name>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Add a p&amp;rice</source>
        <translation>A&amp;jouter un prix</translation>
    </message>
    <message>
        <source>De&amp;lete the price</source>
        <translation>Su&amp;pprimer le prix</translation>
    </message>
    <message>
        <source>Prices of {part}</source>
        <translation>Prix de {part}</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Preview: {report}</source>
        <translation>Aperçu&#xa0;: {report}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>The pages are being made</source>
        <translation>Mise en page en cours</translation>
    </message>
    <message>
        <source>S&amp;top printing</source>
        <translation>A&amp;rrêter l’impression</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>There is nothing to show</source>
        <translation>Il n’y a rien à afficher</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>{file} saved</source>
        <translation>{file} enregistré</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in its settings, or save the pages as PDF and print them elsewhere.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Installez-en une dans ses paramètres, ou enregistrez les pages en PDF et imprimez-les ailleurs.</translation>
    </message>
</context>
<context>
    <name>PromoDetails</name>
    <message>
        <source>Once per c&amp;lient</source>
        <translation>Une fois &amp;par client</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>Billing intervals</source>
        <translation>Intervalles de facturation</translation>
    </message>
    <message>
        <source>None ticked: at either interval</source>
        <translation>Aucun coché&#xa0;: aux deux intervalles</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>None ticked: with every plan</source>
        <translation>Aucun coché&#xa0;: avec tous les forfaits</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Appliquée à</translation>
    </message>
</context>
<context>
    <name>PromoPage</name>
    <message>
        <source>Promo code</source>
        <translation>Code promo</translation>
    </message>
    <message>
        <source>Active discount</source>
        <translation>Remise active</translation>
    </message>
    <message>
        <source>&amp;Promo code, if there is one</source>
        <translation>Code &amp;promo, s’il y en a un</translation>
    </message>
    <message>
        <source>A code applies to the first period and those that follow.</source>
        <translation>Un code s’applique à la première période et aux suivantes.</translation>
    </message>
    <message>
        <source>A code applies from the next renewal on. A subscription has one discount at a time.</source>
        <translation>Un code s’applique à partir du prochain renouvellement. Un abonnement n’a qu’une remise à la fois.</translation>
    </message>
    <message>
        <source>{promo} is scheduled from {day} on</source>
        <translation>{promo} est prévu à partir du {day}</translation>
    </message>
    <message>
        <source>{rebate}, {duration}, from {day} on</source>
        <translation>{rebate}, {duration}, à partir du {day}</translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Protected by a password, the data file is encrypted as a whole: whoever finds it reads nothing.</source>
        <translation>Protégé par un mot de passe, le fichier de données est chiffré en entier&#xa0;: qui le trouve n’y lit rien.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Change the pass&amp;word…</source>
        <translation>Changer le &amp;mot de passe…</translation>
    </message>
    <message>
        <source>Re&amp;move the password…</source>
        <translation>&amp;Supprimer le mot de passe…</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégé</translation>
    </message>
    <message>
        <source>Set a pass&amp;word…</source>
        <translation>Définir un &amp;mot de passe…</translation>
    </message>
</context>
<context>
    <name>ProtectionDialog</name>
    <message>
        <source>Start Forfait again to go on.</source>
        <translation>Relancez Forfait pour continuer.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept copy(ies) followed.</source>
        <translation>
            <numerusform>%n copie conservée a suivi.</numerusform>
            <numerusform>%n copies conservées ont suivi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder of copies stayed as they were.</source>
        <translation>
            <numerusform>%n fichier du dossier des copies est resté tel quel.</numerusform>
            <numerusform>%n fichiers du dossier des copies sont restés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data file is protected</source>
        <translation>Le fichier de données est protégé</translation>
    </message>
    <message>
        <source>The data file has its new password</source>
        <translation>Le fichier de données a son nouveau mot de passe</translation>
    </message>
    <message>
        <source>The data file has no password any more</source>
        <translation>Le fichier de données n’a plus de mot de passe</translation>
    </message>
    <message>
        <source>&amp;Close Forfait</source>
        <translation>&amp;Fermer Forfait</translation>
    </message>
    <message>
        <source>At least {count} characters: several words are easy to remember.</source>
        <translation>Au moins {count} caractères&#xa0;: plusieurs mots se retiennent facilement.</translation>
    </message>
    <message>
        <source>Not the same as above. Type both again.</source>
        <translation>Différent de celui du dessus. Retapez les deux.</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>Mot de passe ac&amp;tuel</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The new password &amp;again</source>
        <translation>Le nouveau mot de passe, une &amp;seconde fois</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Définir un mot de passe</translation>
    </message>
    <message>
        <source>Protect the data file by a password</source>
        <translation>Protéger le fichier de données par un mot de passe</translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation>&amp;Définir le mot de passe</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Give the data file another password</source>
        <translation>Donner un autre mot de passe au fichier de données</translation>
    </message>
    <message>
        <source>&amp;Change the password</source>
        <translation>&amp;Changer le mot de passe</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Supprimer le mot de passe</translation>
    </message>
    <message>
        <source>Leave the data file without a password</source>
        <translation>Laisser le fichier de données sans mot de passe</translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation>Supp&amp;rimer le mot de passe</translation>
    </message>
    <message>
        <source>Forfait then closes, to be started again.</source>
        <translation>Forfait se ferme ensuite&#xa0;; il faut le relancer.</translation>
    </message>
    <message>
        <source>Whoever has the file, or a kept copy, can read it then.</source>
        <translation>Toute personne qui a le fichier, ou une copie conservée, peut alors le lire.</translation>
    </message>
    <message>
        <source>It is asked for at every start. It is kept nowhere: if it is forgotten, nobody can open the file again. Note it where the firm keeps such things.</source>
        <translation>Il est demandé à chaque démarrage. Il n’est conservé nulle part&#xa0;: s’il est oublié, personne ne peut plus ouvrir le fichier. Notez-le là où le cabinet garde ces choses.</translation>
    </message>
    <message>
        <source>The copies that Forfait keeps by itself get the same password. Those saved elsewhere stay as they are.</source>
        <translation>Les copies que Forfait conserve de lui-même reçoivent le même mot de passe. Celles enregistrées ailleurs restent telles quelles.</translation>
    </message>
</context>
<context>
    <name>QualityPane</name>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message>
        <source>{findings}, {clients}</source>
        <translation>{findings}, {clients}</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Documents used</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Documents used so far in the window</source>
        <translation>&amp;Documents consommés à ce jour dans la période</translation>
    </message>
    <message>
        <source>Read &amp;on</source>
        <translation>&amp;Relevés le</translation>
    </message>
    <message>
        <source>A point means today, −3 three days ago.</source>
        <translation>Un point&#xa0;: aujourd’hui&#xa0;; −3&#xa0;: il y a trois jours.</translation>
    </message>
    <message>
        <source>It &amp;corrects an earlier reading</source>
        <translation>&amp;Corrige un relevé précédent</translation>
    </message>
    <message>
        <source>{documents} of {quota} in the window {period}</source>
        <translation>{documents} sur {quota} dans la période {period}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Total incl. VAT of today</source>
        <translation>Total TTC du jour</translation>
    </message>
    <message>
        <source>This window has ended: the difference is billed today.</source>
        <translation>Cette période est close&#xa0;: la différence est facturée aujourd’hui.</translation>
    </message>
    <message>
        <source>This window has ended, and nothing changes in what was billed.</source>
        <translation>Cette période est close, et rien ne change à ce qui a été facturé.</translation>
    </message>
    <message>
        <source>Within the quota: nothing is billed for it.</source>
        <translation>Dans le quota&#xa0;: rien n’est facturé en plus.</translation>
    </message>
    <message>
        <source>{documents} beyond the quota: {amount} excl. VAT on {day}, if it stays so.</source>
        <translation>{documents} hors forfait&#xa0;: {amount} HT le {day}, si cela en reste là.</translation>
    </message>
    <message>
        <source>The client has changed meanwhile; nothing was done. Confirm again.</source>
        <translation>Le client a changé entre-temps&#xa0;; rien n’a été fait. Confirmez à nouveau.</translation>
    </message>
    <message>
        <source>Documents used recorded</source>
        <translation>Consommation enregistrée</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason, for the &amp;journal (optional)</source>
        <translation>Motif, pour le &amp;journal (facultatif)</translation>
    </message>
</context>
<context>
    <name>RebillingCard</name>
    <message>
        <source>Re-billing</source>
        <translation>Refacturation</translation>
    </message>
    <message>
        <source>How what the firm pays is charged on to its clients. Something else is agreed client by client: in the list, Re-billing.</source>
        <translation>Comment ce que paie le cabinet est refacturé à ses clients. Autre chose se convient client par client&#xa0;: dans la liste, Refacturation.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message numerus="yes">
        <source>Something else is agreed with %Ln client(s).</source>
        <translation>
            <numerusform>Autre chose est convenu avec&#xa0;%Ln client.</numerusform>
            <numerusform>Autre chose est convenu avec&#xa0;%Ln clients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebillingPane</name>
    <message>
        <source>Re-billing</source>
        <translation>Refacturation</translation>
    </message>
    <message>
        <source>Prepare a r&amp;un…</source>
        <translation>Préparer &amp;un lot…</translation>
    </message>
    <message>
        <source>Sta&amp;te</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>{lines}, {amount} still to be charged on</source>
        <translation>{lines}, reste à refacturer {amount}</translation>
    </message>
    <message>
        <source>Total, {lines}</source>
        <translation>Total, {lines}</translation>
    </message>
</context>
<context>
    <name>RefusalBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Cela n’a pas pu être fait</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%Ln more remark(s). Mend these first.</source>
        <translation>
            <numerusform>%Ln autre remarque. Corrigez d’abord celles-ci.</numerusform>
            <numerusform>%Ln autres remarques. Corrigez d’abord celles-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Open the documents</source>
        <translation>Ouvrir les documents</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Open the runs</source>
        <translation>Ouvrir les lots</translation>
    </message>
</context>
<context>
    <name>RenewalActs</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Open the client</source>
        <translation>&amp;Ouvrir le client</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Copier avec les en-&amp;têtes</translation>
    </message>
    <message>
        <source>Export to a cale&amp;ndar (.ics)…</source>
        <translation>Exporter vers un cale&amp;ndrier (.ics)…</translation>
    </message>
    <message>
        <source>Export to E&amp;xcel…</source>
        <translation>Exporter vers E&amp;xcel…</translation>
    </message>
    <message>
        <source>Export to C&amp;SV…</source>
        <translation>Exporter en C&amp;SV…</translation>
    </message>
    <message>
        <source>Export to &amp;PDF…</source>
        <translation>Exporter en &amp;PDF…</translation>
    </message>
</context>
<context>
    <name>RenewalFilterRow</name>
    <message>
        <source>Whole month</source>
        <translation>Mois entier</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>Days listed</source>
        <translation>Jours listés</translation>
    </message>
    <message>
        <source>All payers</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Each day: renewals, and what the clients pay excl. VAT</source>
        <translation>Chaque jour&#xa0;: renouvellements, et ce que paient les clients HT</translation>
    </message>
    <message>
        <source>Each day: renewals, and what the firm pays excl. VAT</source>
        <translation>Chaque jour&#xa0;: renouvellements, et ce que paie le cabinet HT</translation>
    </message>
</context>
<context>
    <name>RenewalPane</name>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>renewals-{first}-{last}</source>
        <comment>file name</comment>
        <translation>renouvellements-{first}-{last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln end(s)</source>
        <translation>
            <numerusform>%Ln fin</numerusform>
            <numerusform>%Ln fins</numerusform>
        </translation>
    </message>
    <message>
        <source>{renewals}, {ends}</source>
        <translation>{renewals}, {ends}</translation>
    </message>
    <message>
        <source>{payer}, excl. VAT, {renewals}</source>
        <translation>{payer}, HT, {renewals}</translation>
    </message>
    <message>
        <source>Total excl. VAT, {renewals}</source>
        <translation>Total HT, {renewals}</translation>
    </message>
</context>
<context>
    <name>RenewalText</name>
    <message>
        <source>Date</source>
        <comment>renewal column</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>renewal column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>renewal column</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>renewal column</comment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>renewal column</comment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>{client}, {day}</source>
        <translation>{client}, {day}</translation>
    </message>
    <message>
        <source>Price now, {per_interval}</source>
        <translation>Prix actuel, {per_interval}</translation>
    </message>
    <message>
        <source>No renewal</source>
        <translation>Pas de renouvellement</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Price then, {per_interval}</source>
        <translation>Prix au renouvellement, {per_interval}</translation>
    </message>
    <message>
        <source>Nothing changes until then.</source>
        <translation>Rien ne change d’ici là.</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Raison de l’écart</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>renewal column</comment>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Price now excl. VAT</source>
        <comment>renewal column</comment>
        <translation>Prix actuel HT</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>renewal column</comment>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Price then excl. VAT</source>
        <comment>renewal column</comment>
        <translation>Prix au renouvellement HT</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <comment>renewal column</comment>
        <translation>Raison de l’écart</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>renewal column</comment>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two reasons</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>Downgrade to {plan}</source>
        <translation>Rétrogradation vers {plan}</translation>
    </message>
    <message>
        <source>Renewal is stopped</source>
        <translation>Le renouvellement est arrêté</translation>
    </message>
    <message>
        <source>Handed over to the client</source>
        <translation>Rendu au client</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>instead of a renewal</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>{client}: the subscription ends</source>
        <translation>{client}&#xa0;: fin de l’abonnement</translation>
    </message>
    <message>
        <source>{client}: renewal, {amount} excl. VAT</source>
        <translation>{client}&#xa0;: renouvellement, {amount} HT</translation>
    </message>
    <message>
        <source>{plan}, {interval}</source>
        <translation>{plan}, {interval}</translation>
    </message>
    <message>
        <source>Now: {amount} excl. VAT {per_interval}</source>
        <translation>Actuellement&#xa0;: {amount} HT {per_interval}</translation>
    </message>
    <message>
        <source>Then: {amount} excl. VAT {per_interval}</source>
        <translation>Au renouvellement&#xa0;: {amount} HT {per_interval}</translation>
    </message>
    <message>
        <source>{add_on} ends</source>
        <translation>Fin de {add_on}</translation>
    </message>
    <message>
        <source>{add_on} begins</source>
        <translation>Début de {add_on}</translation>
    </message>
    <message>
        <source>New price of {service}</source>
        <translation>Nouveau prix de {service}</translation>
    </message>
    <message>
        <source>New price of {service} of {day}</source>
        <translation>Nouveau prix de {service} du {day}</translation>
    </message>
    <message>
        <source>Discount {code} ends</source>
        <translation>Fin de la remise {code}</translation>
    </message>
    <message>
        <source>Discount {code} ends: it does not cover what is scheduled</source>
        <translation>Fin de la remise {code}&#xa0;: elle ne couvre pas ce qui est planifié</translation>
    </message>
    <message>
        <source>Discount {code} begins</source>
        <translation>Début de la remise {code}</translation>
    </message>
    <message>
        <source>Discount {code} takes another amount</source>
        <translation>La remise {code} porte sur un autre montant</translation>
    </message>
    <message>
        <source>Monthly billing</source>
        <translation>Facturation mensuelle</translation>
    </message>
    <message>
        <source>Yearly billing</source>
        <translation>Facturation annuelle</translation>
    </message>
    <message>
        <source>Paid by the firm from then on</source>
        <translation>Ensuite payé par le cabinet</translation>
    </message>
    <message>
        <source>Paid by the client from then on</source>
        <translation>Ensuite payé par le client</translation>
    </message>
    <message>
        <source>Renewals</source>
        <comment>report</comment>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>All</source>
        <comment>report parameter</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>From</source>
        <comment>report parameter</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>To, included</source>
        <comment>report parameter</comment>
        <translation>Au, inclus</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>report parameter</comment>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Client code</source>
        <comment>renewal column</comment>
        <translation>Code client</translation>
    </message>
    <message>
        <source>Extra services</source>
        <comment>renewal column</comment>
        <translation>Services supplémentaires</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>renewal column</comment>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>renewal column</comment>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>RenewalsHead</name>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>Cale&amp;ndar (.ics)…</source>
        <translation>Cale&amp;ndrier (.ics)…</translation>
    </message>
    <message>
        <source>Export to C&amp;SV…</source>
        <translation>Exporter en C&amp;SV…</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>E&amp;xporter vers Excel…</translation>
    </message>
</context>
<context>
    <name>RenewalsPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum {amount} excl. VAT</source>
        <translation>Somme {amount} HT</translation>
    </message>
    <message>
        <source>Export the renewals</source>
        <translation>Exporter les renouvellements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {rows} exported</source>
        <translation>{file}&#xa0;: {rows} exportées</translation>
    </message>
</context>
<context>
    <name>ReplacingDialog</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>ReportActs</name>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Export to &amp;Excel…</source>
        <translation>Exporter vers &amp;Excel…</translation>
    </message>
    <message>
        <source>Export to C&amp;SV…</source>
        <translation>Exporter en CS&amp;V…</translation>
    </message>
    <message>
        <source>Export to &amp;PDF…</source>
        <translation>Exporter en &amp;PDF…</translation>
    </message>
    <message>
        <source>One PDF for each &amp;client…</source>
        <translation>Un PDF par &amp;client…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Copy the report (Ctrl+C)</source>
        <translation>Copier le rapport (Ctrl+C)</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>Imprimer le rapport (Ctrl+P)</translation>
    </message>
    <message>
        <source>Other format&amp;s</source>
        <translation>Autres f&amp;ormats</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>&amp;Exporter vers Excel…</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Nothing</source>
        <translation>Aucune période</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Pa&amp;yer</source>
        <translation>Pa&amp;yeur</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>C&amp;ompare to</source>
        <translation>Co&amp;mparer à</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report, client by client</source>
        <translation>Compte rendu, client par client</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them taken back since.</source>
        <translation>
            <numerusform>Dont&#xa0;%Ln annulé depuis.</numerusform>
            <numerusform>Dont&#xa0;%Ln annulés depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) changed</source>
        <translation>
            <numerusform>%Ln client modifié</numerusform>
            <numerusform>%Ln clients modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the client</source>
        <translation>&amp;Ouvrir le client</translation>
    </message>
    <message>
        <source>&amp;Take back for this client…</source>
        <translation>&amp;Annuler pour ce client…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused: the reason stands beside it.</source>
        <translation>
            <numerusform>%Ln refusé&#xa0;: le motif est indiqué à côté.</numerusform>
            <numerusform>%Ln refusés&#xa0;: le motif est indiqué à côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not done: cancelled before, and untouched.</source>
        <translation>
            <numerusform>%Ln pas fait&#xa0;: annulé avant, rien n’y a changé.</numerusform>
            <numerusform>%Ln pas faits&#xa0;: annulé avant, rien n’y a changé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPane</name>
    <message>
        <source>E&amp;xplain the amount</source>
        <translation>E&amp;xpliquer le montant</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>P&amp;resets</source>
        <translation>Prérég&amp;lages</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Re-billing</source>
        <translation>Refacturation</translation>
    </message>
    <message>
        <source>Re-billing runs</source>
        <translation>Lots de refacturation</translation>
    </message>
    <message>
        <source>Client statement</source>
        <translation>Relevé client</translation>
    </message>
    <message>
        <source>Accounting entries</source>
        <translation>Écritures comptables</translation>
    </message>
    <message>
        <source>Vendor&apos;s invoices</source>
        <translation>Factures du fournisseur</translation>
    </message>
    <message>
        <source>{file}: {rows} exported</source>
        <translation>{file}&#xa0;: {rows} exportés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a copy</source>
        <translation>Restaurer une copie</translation>
    </message>
    <message>
        <source>Put {file} in the place of the data file?</source>
        <translation>Mettre {file} à la place du fichier de données&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>The copy has a password, the data file has none and stays without: set one afterwards, in the settings.</source>
        <translation>La copie a un mot de passe, le fichier de données n’en a pas et reste sans&#xa0;: définissez-en un ensuite, dans les paramètres.</translation>
    </message>
    <message>
        <source>a firm without a name</source>
        <translation>un cabinet sans nom</translation>
    </message>
    <message>
        <source>It holds {firm} with {clients}.</source>
        <translation>Elle contient {firm} avec {clients}.</translation>
    </message>
    <message>
        <source>Nothing was done in it yet.</source>
        <translation>Rien n’y a encore été fait.</translation>
    </message>
    <message>
        <source>Last act: {act}, on {day}, by {author}.</source>
        <translation>Dernier acte&#xa0;: {act}, le {day}, par {author}.</translation>
    </message>
    <message>
        <source>The file that cannot be opened is set aside in the folder of copies. What was done since this copy was made has to be done again.</source>
        <translation>Le fichier qui ne s’ouvre pas est mis de côté dans le dossier des copies. Ce qui a été fait depuis cette copie est à refaire.</translation>
    </message>
    <message>
        <source>All that was done since then goes from the books. The present data file is copied to the folder of copies first, so it can be restored in the same way. Forfait then closes, to be started again on the restored file.</source>
        <translation>Tout ce qui a été fait depuis disparaît des livres. Le fichier de données actuel est d’abord copié dans le dossier des copies&#xa0;: il peut être restauré de la même façon. Forfait se ferme ensuite, pour être relancé sur le fichier restauré.</translation>
    </message>
    <message>
        <source>The copy is restored</source>
        <translation>La copie est restaurée</translation>
    </message>
    <message>
        <source>What it replaced is kept as {kept}.</source>
        <translation>Ce qu’elle a remplacé est gardé sous {kept}.</translation>
    </message>
    <message>
        <source>&amp;Open the data file</source>
        <translation>&amp;Ouvrir le fichier de données</translation>
    </message>
    <message>
        <source>What it replaced is kept as {kept}. Start Forfait again to go on.</source>
        <translation>Ce qu’elle a remplacé est gardé sous {kept}. Relancez Forfait pour continuer.</translation>
    </message>
    <message>
        <source>&amp;Close Forfait</source>
        <translation>&amp;Fermer Forfait</translation>
    </message>
</context>
<context>
    <name>ReverseRunDialog</name>
    <message>
        <source>Reverse run {number}</source>
        <translation>Annuler le lot {number}</translation>
    </message>
    <message>
        <source>&amp;Reverse</source>
        <translation>&amp;Annuler le lot</translation>
    </message>
    <message>
        <source>A run with the opposite amounts is written under the next number. What this one held can be charged on again.</source>
        <translation>Un lot aux montants opposés est écrit sous le numéro suivant. Ce que celui-ci contenait peut être refacturé de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Dated</source>
        <translation>&amp;Date du lot</translation>
    </message>
</context>
<context>
    <name>RunActs</name>
    <message>
        <source>&amp;Open the client</source>
        <translation>&amp;Ouvrir le client</translation>
    </message>
    <message>
        <source>E&amp;xplain the amount</source>
        <translation>E&amp;xpliquer le montant</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>&amp;Commenter…</translation>
    </message>
    <message>
        <source>Charge &amp;after all</source>
        <translation>Refacturer &amp;quand même</translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation>Offri&amp;r</translation>
    </message>
</context>
<context>
    <name>RunFooter</name>
    <message>
        <source>&amp;Throw away…</source>
        <translation>&amp;Jeter le brouillon…</translation>
    </message>
    <message>
        <source>&amp;Reverse…</source>
        <translation>Annuler le &amp;lot…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Loc&amp;k…</source>
        <translation>Clô&amp;turer…</translation>
    </message>
    <message>
        <source>Nothing here is charged on</source>
        <translation>Rien ici n’est refacturé</translation>
    </message>
</context>
<context>
    <name>RunHead</name>
    <message>
        <source>Paid from {first} to {last}, dated {day}</source>
        <translation>Payé du {first} au {last}, daté du {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) from before {day} are still to be charged on. To take them along, throw this draft away and begin earlier.</source>
        <translation>
            <numerusform>%Ln ligne d’avant le {day} reste à refacturer. Pour la reprendre, jetez ce brouillon et commencez plus tôt.</numerusform>
            <numerusform>%Ln lignes d’avant le {day} restent à refacturer. Pour les reprendre, jetez ce brouillon et commencez plus tôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft of a re-billing run</source>
        <translation>Brouillon d’un lot de refacturation</translation>
    </message>
    <message>
        <source>Re-billing run {number}</source>
        <translation>Lot de refacturation {number}</translation>
    </message>
    <message>
        <source>Re-billing run {number}, reverses run {reversed}</source>
        <translation>Lot de refacturation {number}, annule le lot {reversed}</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Lines of the run</source>
        <translation>Lignes du lot</translation>
    </message>
    <message>
        <source>Total, {clients}</source>
        <translation>Total, {clients}</translation>
    </message>
</context>
<context>
    <name>RunWindow</name>
    <message>
        <source>Throw this draft away?</source>
        <translation>Jeter ce brouillon&#xa0;?</translation>
    </message>
    <message>
        <source>Its waivers and comments are lost. Nothing was charged on.</source>
        <translation>Ses lignes offertes et ses commentaires sont perdus. Rien n’a été refacturé.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Jeter</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>Brouillon jeté</translation>
    </message>
    <message>
        <source>Lock this run?</source>
        <translation>Clôturer ce lot&#xa0;?</translation>
    </message>
    <message>
        <source>{clients} are charged {amount} incl. VAT. A locked run gets its number and can only be reversed.</source>
        <translation>{clients}&#xa0;: {amount} TTC à refacturer. Un lot clôturé reçoit son numéro et ne peut plus qu’être annulé.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Clôturer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Run {number} locked</source>
        <translation>Lot {number} clôturé</translation>
    </message>
    <message>
        <source>Reversed by run {number}</source>
        <translation>Annulé par le lot {number}</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Exporter le lot</translation>
    </message>
    <message>
        <source>Something changed meanwhile; nothing was locked. Look at the new figures.</source>
        <translation>Quelque chose a changé entre-temps&#xa0;; rien n’a été clôturé. Regardez les nouveaux chiffres.</translation>
    </message>
</context>
<context>
    <name>RunningView</name>
    <message>
        <source>Add or end an extra service</source>
        <translation>Ajouter ou retirer un &amp;service</translation>
    </message>
    <message>
        <source>Active discount</source>
        <translation>Remise active</translation>
    </message>
    <message>
        <source>{interval}, since {day}</source>
        <translation>{interval}, depuis le {day}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Price now, excl. VAT {per_interval}</source>
        <translation>Prix actuel, HT {per_interval}</translation>
    </message>
    <message numerus="yes">
        <source>Next renewal in %Ln day(s)</source>
        <translation>
            <numerusform>Prochaine échéance dans %Ln jour</numerusform>
            <numerusform>Prochaine échéance dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %Ln day(s)</source>
        <translation>
            <numerusform>Prend fin dans %Ln jour</numerusform>
            <numerusform>Prend fin dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>At renewal, on {day}</source>
        <translation>Au renouvellement, le {day}</translation>
    </message>
    <message>
        <source>No renewal</source>
        <translation>Pas de renouvellement</translation>
    </message>
    <message>
        <source>Renewal is stopped</source>
        <translation>Le renouvellement est arrêté</translation>
    </message>
    <message>
        <source>Documents used</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Handed over to the client</source>
        <translation>Rendu au client</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>{difference} {per_interval}</source>
        <translation>{difference} {per_interval}</translation>
    </message>
    <message>
        <source>{per_interval}; {amount} by the month, {difference}</source>
        <translation>{per_interval}&#xa0;; soit {amount} par mois, {difference}</translation>
    </message>
    <message>
        <source>Period {from_to}</source>
        <translation>Période {from_to}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of {total} gone</source>
        <translation>
            <numerusform>%Ln jour passé sur {total}</numerusform>
            <numerusform>%Ln jours passés sur {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>Scheduled on {day} by {author}.</source>
        <translation>Prévu le {day} par {author}.</translation>
    </message>
    <message>
        <source>Without effect while renewal is stopped.</source>
        <translation>Sans effet tant que le renouvellement est arrêté.</translation>
    </message>
    <message>
        <source>&amp;Withdraw this change</source>
        <translation>Annu&amp;ler ce changement</translation>
    </message>
    <message>
        <source>The quota goes from {before} to {after} documents {window}.</source>
        <translation>Le quota passe de {before} à {after} documents {window}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Le {day}</translation>
    </message>
    <message>
        <source>{when}, {per_interval}</source>
        <translation>{when}, {per_interval}</translation>
    </message>
    <message>
        <source>What is billed</source>
        <translation>Ce qui est facturé</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>Re-billing runs</source>
        <translation>Lots de refacturation</translation>
    </message>
    <message>
        <source>Prepare a r&amp;un…</source>
        <translation>Préparer &amp;un lot…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) locked</source>
        <translation>
            <numerusform>%Ln lot clôturé</numerusform>
            <numerusform>%Ln lots clôturés</numerusform>
        </translation>
    </message>
    <message>
        <source>Total of the locked runs</source>
        <translation>Total des lots clôturés</translation>
    </message>
</context>
<context>
    <name>SampleDialog</name>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Filling the file with a fictitious firm and its clients…</source>
        <translation>Remplissage du fichier avec un cabinet fictif et ses clients…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Sample data (fictitious)</source>
        <translation>Données d’exemple (fictives)</translation>
    </message>
</context>
<context>
    <name>SampleFilling</name>
    <message>
        <source>Fontaine Accounting (fictitious)</source>
        <translation>Cabinet Fontaine (fictif)</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>J&amp;ump to…</source>
        <translation>Aller &amp;à…</translation>
    </message>
    <message>
        <source>Import a &amp;catalogue…</source>
        <translation>Importer un c&amp;atalogue…</translation>
    </message>
    <message>
        <source>&amp;Export the catalogue…</source>
        <translation>&amp;Exporter le catalogue…</translation>
    </message>
    <message>
        <source>Caught up to {day}: {lines}, {amount} for the firm</source>
        <translation>Rattrapé jusqu’au {day}&#xa0;: {lines}, {amount} pour le cabinet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) billed</source>
        <translation>
            <numerusform>%Ln ligne facturée</numerusform>
            <numerusform>%Ln lignes facturées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln client(s) selected</source>
        <translation>
            <numerusform>%Ln client sélectionné</numerusform>
            <numerusform>%Ln clients sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Printing: {done} of {total} pages</source>
        <translation>Impression&#xa0;: {done} pages sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln page envoyée à l’imprimante</numerusform>
            <numerusform>%Ln pages envoyées à l’imprimante</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the pages. See whether it is switched on and has paper, then print again.</source>
        <translation>L’imprimante n’a pas accepté les pages. Vérifiez qu’elle est allumée et qu’elle a du papier, puis relancez l’impression.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Re-billing</source>
        <translation>Refacturation</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Fichier de données</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Default billing preferences…</source>
        <translation>Préfére&amp;nces de facturation par défaut…</translation>
    </message>
    <message>
        <source>Who you are, and where the vendor&apos;s bills are sent.</source>
        <translation>Qui vous êtes, et où sont envoyées les factures du fournisseur.</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Firm saved</source>
        <translation>Cabinet enregistré</translation>
    </message>
</context>
<context>
    <name>SharesCard</name>
    <message>
        <source>Make-up</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Made up by</source>
        <translation>Répartir par</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Firm, per month</source>
        <translation>Cabinet, par mois</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>Ouvre la liste</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Pages and windows</source>
        <translation>Pages et fenêtres</translation>
    </message>
    <message>
        <source>Alt and the underlined letter reach everything else.</source>
        <translation>Alt et la lettre soulignée atteignent tout le reste.</translation>
    </message>
    <message>
        <source>Client window</source>
        <translation>Fenêtre d’un client</translation>
    </message>
    <message>
        <source>Tables with amounts</source>
        <translation>Tableaux de montants</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Journal, renewals and reports</source>
        <translation>Journal, renouvellements et rapports</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Windows with tabs</source>
        <translation>Fenêtres à onglets</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Explain the amount</source>
        <translation>Expliquer le montant</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Aller au filtre</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Copier pour un tableur</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copier avec les en-têtes</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Exporter vers Excel</translation>
    </message>
    <message>
        <source>Export to CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Save the catalogue</source>
        <translation>Enregistrer le catalogue</translation>
    </message>
    <message>
        <source>Save the details</source>
        <translation>Enregistrer les détails</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Client précédent</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Acts on this client</source>
        <translation>Actions sur ce client</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Only this client</source>
        <translation>Ce client uniquement</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Exporter vers un agenda</translation>
    </message>
    <message>
        <source>Note the vendor’s invoice</source>
        <translation>Noter la facture de l’éditeur</translation>
    </message>
    <message>
        <source>Report of documents</source>
        <translation>Rapport des documents</translation>
    </message>
    <message>
        <source>Preview before printing</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Print, after a preview</source>
        <translation>Imprimer, après un aperçu</translation>
    </message>
    <message>
        <source>Reports, client window</source>
        <translation>Rapports, fenêtre du client</translation>
    </message>
    <message>
        <source>One PDF for each client</source>
        <translation>Un PDF par client</translation>
    </message>
    <message>
        <source>Client statement</source>
        <translation>Relevé client</translation>
    </message>
    <message>
        <source>Show whole pages</source>
        <translation>Montrer les pages entières</translation>
    </message>
    <message>
        <source>Show the width of a page</source>
        <translation>Montrer la largeur d’une page</translation>
    </message>
    <message>
        <source>Check of an import</source>
        <translation>Contrôle d’une importation</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Report of a bulk change</source>
        <translation>Compte rendu de modification groupée</translation>
    </message>
    <message>
        <source>Re-billing run</source>
        <translation>Lot de refacturation</translation>
    </message>
    <message>
        <source>Take back for this client</source>
        <translation>Annuler pour ce client</translation>
    </message>
    <message>
        <source>Waive the lines, or charge them after all</source>
        <translation>Offrir les lignes, ou les refacturer quand même</translation>
    </message>
    <message>
        <source>Comment on the lines</source>
        <translation>Commenter les lignes</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Problem before</source>
        <translation>Problème précédent</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Passer la ligne</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Vendor’s invoice</source>
        <translation>Facture du fournisseur</translation>
    </message>
    <message>
        <source>Accept the lines</source>
        <translation>Accepter les lignes</translation>
    </message>
    <message>
        <source>Dispute the lines</source>
        <translation>Contester les lignes</translation>
    </message>
    <message>
        <source>Assign a client or a service</source>
        <translation>Attribuer un client ou un service</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add lines as the books have them</source>
        <translation>Ajouter des lignes comme dans les livres</translation>
    </message>
    <message>
        <source>Take lines off</source>
        <translation>Retirer des lignes</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>StatementBar</name>
    <message>
        <source>Per&amp;iod</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>Print stateme&amp;nt…</source>
        <translation>Imprimer le &amp;relevé…</translation>
    </message>
    <message>
        <source>E&amp;xport statement…</source>
        <translation>E&amp;xporter le relevé…</translation>
    </message>
    <message>
        <source>The firm was billed nothing for this client in these days.</source>
        <translation>Rien n’a été facturé au cabinet pour ce client sur cette période.</translation>
    </message>
    <message>
        <source>Export the statement</source>
        <translation>Exporter le relevé</translation>
    </message>
    <message>
        <source>{file} written</source>
        <translation>{file} écrit</translation>
    </message>
</context>
<context>
    <name>StatementFilesDialog</name>
    <message>
        <source>One PDF for each client</source>
        <translation>Un PDF par client</translation>
    </message>
    <message>
        <source>{done} of {total} clients</source>
        <translation>{done} clients sur {total}</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The statements are being written</source>
        <translation>Écriture des relevés en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>%Ln fichier écrit</numerusform>
            <numerusform>%Ln fichiers écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Rien n’a été écrit</translation>
    </message>
</context>
<context>
    <name>StatementPane</name>
    <message>
        <source>Statements</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>Clie&amp;nt</translation>
    </message>
    <message>
        <source>Total, {clients}</source>
        <translation>Total, {clients}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>StepFooter</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Choose a file, or paste</source>
        <translation>Choisissez un fichier, ou collez</translation>
    </message>
    <message>
        <source>Still without a column: {fields}</source>
        <translation>Encore sans colonne&#xa0;: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln ligne</numerusform>
            <numerusform>&amp;Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no row to import</source>
        <translation>Il n’y a aucune ligne à importer</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Open the in&amp;voice</source>
        <translation>Ouvrir la &amp;facture</translation>
    </message>
    <message>
        <source>Show the &amp;clients</source>
        <translation>Afficher les &amp;clients</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln rejected row(s) and their reasons…</source>
        <translation>
            <numerusform>Enregistrer %Ln rejetée et ses motifs…</numerusform>
            <numerusform>Enregistrer les %Ln rejetées et leurs motifs…</numerusform>
        </translation>
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
<context>
    <name>SubscriptionActDialog</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Total incl. VAT to pay today</source>
        <translation>Total TTC à payer aujourd’hui</translation>
    </message>
    <message>
        <source>At the renewal of {day}</source>
        <translation>Au renouvellement du {day}</translation>
    </message>
    <message>
        <source>Total incl. VAT at the renewal</source>
        <translation>Total TTC au renouvellement</translation>
    </message>
    <message>
        <source>The subscription ends today</source>
        <translation>L’abonnement prend fin aujourd’hui</translation>
    </message>
    <message>
        <source>It can no longer be used, and what is paid is not refunded. Documents beyond the quota are charged.</source>
        <translation>Il n’est plus utilisable, et ce qui est payé n’est pas remboursé. Les documents hors forfait sont facturés.</translation>
    </message>
    <message>
        <source>The subscription renews on {day}.</source>
        <translation>L’abonnement se renouvelle le {day}.</translation>
    </message>
    <message>
        <source>Declare a payment method first</source>
        <translation>Déclarez d’abord un mode de paiement</translation>
    </message>
    <message>
        <source>Really end this subscription today?</source>
        <translation>Vraiment mettre fin à cet abonnement aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>{name} can no longer use it from now on.</source>
        <translation>{name} ne pourra plus l’utiliser dès maintenant.</translation>
    </message>
    <message>
        <source>&amp;End it today</source>
        <translation>Y mettre &amp;fin aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Leave it running</source>
        <translation>Le &amp;laisser courir</translation>
    </message>
    <message>
        <source>This subscription has changed meanwhile; nothing was done. These are the new figures: confirm again.</source>
        <translation>Cet abonnement a changé entre-temps&#xa0;; rien n’a été fait. Voici les nouveaux chiffres&#xa0;: confirmez à nouveau.</translation>
    </message>
</context>
<context>
    <name>SubscriptionTab</name>
    <message>
        <source>S&amp;top renewal</source>
        <translation>Arrêter le re&amp;nouvellement</translation>
    </message>
    <message>
        <source>&amp;Resume renewal</source>
        <translation>Re&amp;prendre le renouvellement</translation>
    </message>
    <message>
        <source>Take &amp;over</source>
        <translation>&amp;Prendre en charge</translation>
    </message>
    <message>
        <source>Hand o&amp;ver to the client</source>
        <translation>Rendre a&amp;u client</translation>
    </message>
    <message>
        <source>Ex&amp;pire now…</source>
        <translation>Me&amp;ttre fin immédiatement…</translation>
    </message>
    <message>
        <source>&amp;Modify subscription</source>
        <translation>&amp;Modifier l’abonnement</translation>
    </message>
    <message>
        <source>The link with this client has ended</source>
        <translation>Le lien avec ce client a pris fin</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>Aucun abonnement</translation>
    </message>
    <message>
        <source>This client is active and has no subscription.</source>
        <translation>Ce client est actif et n’a pas d’abonnement.</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>A&amp;bonner</translation>
    </message>
    <message>
        <source>Choose a plan; your firm pays from today on.</source>
        <translation>Choisissez un forfait&#xa0;; votre cabinet paie dès aujourd’hui.</translation>
    </message>
    <message>
        <source>&amp;Record the client’s own subscription…</source>
        <translation>&amp;Enregistrer l’abonnement du client…</translation>
    </message>
    <message>
        <source>The client, or another partner, has subscribed and pays.</source>
        <translation>Le client, ou un autre partenaire, s’est abonné et paie.</translation>
    </message>
    <message>
        <source>Subscription confirmed</source>
        <translation>Abonnement confirmé</translation>
    </message>
    <message>
        <source>Withdraw this change?</source>
        <translation>Annuler ce changement&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) that depend on it are withdrawn too.</source>
        <translation>
            <numerusform>%Ln autre changement qui en dépend est annulé aussi.</numerusform>
            <numerusform>%Ln autres changements qui en dépendent sont annulés aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Annuler le changement</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été changé</translation>
    </message>
    <message>
        <source>Withdrawn: {change}</source>
        <translation>Annulé&#xa0;: {change}</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>pas encore choisi</translation>
    </message>
    <message>
        <source>{price} {per_interval}</source>
        <translation>{price} {per_interval}</translation>
    </message>
    <message>
        <source>Price excl. VAT</source>
        <translation>Prix HT</translation>
    </message>
    <message>
        <source>{price} a month, {difference}</source>
        <translation>{price} par mois, {difference}</translation>
    </message>
    <message>
        <source>Price excl. VAT {per_interval}</source>
        <translation>Prix HT {per_interval}</translation>
    </message>
    <message>
        <source>{difference}, {services} included</source>
        <translation>{difference}, {services} compris</translation>
    </message>
    <message>
        <source>Quota {per_interval}</source>
        <translation>Quota {per_interval}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>rien à payer</translation>
    </message>
    <message>
        <source>excl. VAT, {days}</source>
        <translation>HT, {days}</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Le {day}</translation>
    </message>
    <message>
        <source>excl. VAT, {then_each}</source>
        <translation>HT, {then_each}</translation>
    </message>
    <message>
        <source>Services unchanged: {services}, {price} {per_interval}.</source>
        <translation>Services inchangés&#xa0;: {services}, {price} {per_interval}.</translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}, puis {after}</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>This subscription has changed meanwhile; nothing was done. Look at the new figures and try again.</source>
        <translation>Cet abonnement a changé entre-temps&#xa0;; rien n’a été fait. Regardez les nouveaux montants et réessayez.</translation>
    </message>
</context>
<context>
    <name>TableSaving</name>
    <message>
        <source>Export: {title}</source>
        <translation>Exporter&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{file}: {rows} exported</source>
        <translation>{file}&#xa0;: {rows} exportés</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots cherchés</translation>
    </message>
    <message>
        <source>Active clients</source>
        <translation>Clients actifs</translation>
    </message>
    <message>
        <source>Inactive clients</source>
        <translation>Clients inactifs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>&amp;Undo the last act…</source>
        <translation>&amp;Annuler la dernière opération…</translation>
    </message>
    <message>
        <source>The last act can no longer be undone</source>
        <translation>La dernière opération ne peut plus être annulée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Re-billing</source>
        <translation>Refacturation</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>As for all clients</source>
        <translation>Comme pour tous les clients</translation>
    </message>
    <message>
        <source>Re-billing: {terms}</source>
        <translation>Refacturation&#xa0;: {terms}</translation>
    </message>
</context>
<context>
    <name>TermsForm</name>
    <message>
        <source>As for all clients: {terms}</source>
        <translation>Comme pour tous les clients&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>A percentage of the cost</source>
        <translation>Un pourcentage du coût</translation>
    </message>
    <message>
        <source>An amount a month</source>
        <translation>Un montant par mois</translation>
    </message>
    <message>
        <source>The vendor’s invoice is in the client’s &amp;name</source>
        <translation>La facture du fournisseur est au &amp;nom du client</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>Com&amp;bien</translation>
    </message>
    <message>
        <source>Man&amp;date</source>
        <translation>Man&amp;dat</translation>
    </message>
    <message>
        <source>Its reference or date, as the firm files it.</source>
        <translation>Sa référence ou sa date, telle que le cabinet le classe.</translation>
    </message>
    <message>
        <source>Mar&amp;gin</source>
        <translation>Mar&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Mode</translation>
    </message>
</context>
<context>
    <name>ToDoCard</name>
    <message>
        <source>To do</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien à traiter.</translation>
    </message>
</context>
<context>
    <name>TypedDays</name>
    <message>
        <source>Fro&amp;m</source>
        <translation>D&amp;u</translation>
    </message>
    <message>
        <source>&amp;To, included</source>
        <translation>Au, &amp;inclus</translation>
    </message>
    <message>
        <source>This day lies before the first one.</source>
        <translation>Cette date précède la première.</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo an act</source>
        <translation>Annuler un acte</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Annuler l’acte</translation>
    </message>
    <message>
        <source>“{act}” of {day} will be undone</source>
        <translation>Annulation de «&#xa0;{act}&#xa0;» du {day}</translation>
    </message>
    <message>
        <source>The client becomes what it was before. What was billed stays written and is answered by its opposite, dated today.</source>
        <translation>Le client redevient ce qu’il était. Ce qui a été facturé reste écrit et reçoit son opposé, daté d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Total incl. VAT of today</source>
        <translation>Total TTC du jour</translation>
    </message>
    <message>
        <source>The figures have changed meanwhile; nothing was done. Confirm again.</source>
        <translation>Les chiffres ont changé entre-temps&#xa0;; rien n’a été fait. Confirmez à nouveau.</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Annulé&#xa0;: {act}</translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message>
        <source>&amp;Undo the last import…</source>
        <translation>&amp;Défaire la dernière importation…</translation>
    </message>
    <message>
        <source>&amp;Undo the import of {file}…</source>
        <translation>&amp;Défaire l’importation de {file}…</translation>
    </message>
</context>
<context>
    <name>UndoImportDialog</name>
    <message>
        <source>Undo an import</source>
        <translation>Défaire une importation</translation>
    </message>
    <message>
        <source>Undo the import of {file}?</source>
        <translation>Défaire l’importation de {file}&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>&amp;Défaire l’importation</translation>
    </message>
    <message>
        <source>Imported on {moment} by {author}.</source>
        <translation>Importation du {moment} par {author}.</translation>
    </message>
    <message numerus="yes">
        <source>Invoice {number} will be deleted: %Ln line(s), and what was decided about them.</source>
        <translation>
            <numerusform>La facture {number} sera supprimée&#xa0;:&#xa0;%Ln ligne, avec ce qui a été décidé à son sujet.</numerusform>
            <numerusform>La facture {number} sera supprimée&#xa0;:&#xa0;%Ln lignes, avec ce qui a été décidé à leur sujet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) will have their former reference, manager and tags again.</source>
        <translation>
            <numerusform>%Ln client retrouvera sa référence, son responsable et ses étiquettes d’avant.</numerusform>
            <numerusform>%Ln clients retrouveront leurs références, responsables et étiquettes d’avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) will be removed.</source>
        <translation>
            <numerusform>%Ln client sera retiré.</numerusform>
            <numerusform>%Ln clients seront retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running subscription(s) will be removed too.</source>
        <translation>
            <numerusform>%Ln abonnement en cours sera retiré aussi.</numerusform>
            <numerusform>%Ln abonnements en cours seront retirés aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal keeps the import and notes that it was undone. The same rows can be imported again.</source>
        <translation>Le journal garde l’importation et note qu’elle a été défaite. Les mêmes lignes peuvent être importées à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) will be taken back.</source>
        <translation>
            <numerusform>%Ln relevé sera retiré.</numerusform>
            <numerusform>%Ln relevés seront retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} before VAT, billed by late readings, is credited today.</source>
        <translation>{amount} HT, facturés par des relevés tardifs, sont crédités aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>Import of {file} undone: %Ln line(s) of an invoice</source>
        <translation>
            <numerusform>Importation de {file} annulée&#xa0;:&#xa0;%Ln ligne de facture supprimée</numerusform>
            <numerusform>Importation de {file} annulée&#xa0;:&#xa0;%Ln lignes de facture supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of {file} undone: %Ln reading(s) taken back</source>
        <translation>
            <numerusform>Importation de {file} défaite&#xa0;: %Ln relevé retiré</numerusform>
            <numerusform>Importation de {file} défaite&#xa0;: %Ln relevés retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of {file} undone: %Ln client(s) as before</source>
        <translation>
            <numerusform>Importation de {file} annulée&#xa0;:&#xa0;%Ln client comme avant</numerusform>
            <numerusform>Importation de {file} annulée&#xa0;:&#xa0;%Ln clients comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of {file} undone: %Ln client(s) removed</source>
        <translation>
            <numerusform>Importation de {file} défaite&#xa0;: %Ln client retiré</numerusform>
            <numerusform>Importation de {file} défaite&#xa0;: %Ln clients retirés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Total, {clients}</source>
        <translation>Total, {clients}</translation>
    </message>
</context>
<context>
    <name>UsageTab</name>
    <message>
        <source>&amp;Enter documents used…</source>
        <translation>&amp;Saisir la consommation…</translation>
    </message>
    <message>
        <source>No quota window</source>
        <translation>Pas de période de quota</translation>
    </message>
    <message>
        <source>This client has no subscription, so nothing is counted.</source>
        <translation>Ce client n’a pas d’abonnement&#xa0;: rien n’est compté.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>The last twelve windows</source>
        <translation>Les douze dernières périodes</translation>
    </message>
    <message>
        <source>No reading yet. Enter what the vendor shows, or import a file of readings.</source>
        <translation>Aucun relevé. Saisissez ce que montre le fournisseur, ou importez un fichier de relevés.</translation>
    </message>
    <message>
        <source>Window {period}</source>
        <translation>Période {period}</translation>
    </message>
    <message>
        <source>Nearly used up: {documents} left</source>
        <translation>Presque épuisé&#xa0;: il reste {documents}</translation>
    </message>
    <message>
        <source>Overage billed</source>
        <translation>Hors forfait facturé</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>{period}: {use}</source>
        <translation>{period}&#xa0;: {use}</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Documents used</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Entered on {day} by {author}</source>
        <translation>Saisi le {day} par {author}</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>«&#xa0;{reason}&#xa0;»</translation>
    </message>
    <message>
        <source>no longer counts since {day}</source>
        <translation>ne compte plus depuis le {day}</translation>
    </message>
    <message>
        <source>Read on {day}</source>
        <translation>Relevé du {day}</translation>
    </message>
    <message>
        <source>Subscription confirmed</source>
        <translation>Abonnement confirmé</translation>
    </message>
</context>
<context>
    <name>VatCard</name>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>The rate of the payer&apos;s country on the day of billing. A line that was billed keeps its rate.</source>
        <translation>Le taux du pays du payeur au jour de la facturation. Une ligne facturée garde son taux.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>The vendor is abroad: reverse charge, no rate is billed.</source>
        <translation>Le fournisseur est à l’étranger&#xa0;: autoliquidation, aucun taux n’est facturé.</translation>
    </message>
    <message>
        <source>No rate is known for the firm&apos;s country: no VAT is billed to the firm.</source>
        <translation>Aucun taux n’est connu pour le pays du cabinet&#xa0;: aucune TVA n’est facturée au cabinet.</translation>
    </message>
    <message>
        <source>The rates come with the program and are not changed here.</source>
        <translation>Les taux viennent avec le programme et ne se modifient pas ici.</translation>
    </message>
    <message>
        <source>{country} (the firm)</source>
        <translation>{country} (le cabinet)</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Vue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>View: {name} (changed)</source>
        <translation>Vue&#xa0;: {name} (modifiée)</translation>
    </message>
    <message>
        <source>&amp;All clients</source>
        <translation>&amp;Tous les clients</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>&amp;Update “{name}”</source>
        <translation>&amp;Mettre à jour «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Delete “{name}”</source>
        <translation>&amp;Supprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>The tab, the filter, the order and the columns come back by this name.</source>
        <translation>L’onglet, les filtres, l’ordre et les colonnes reviennent sous ce nom.</translation>
    </message>
    <message>
        <source>&amp;Save the view</source>
        <translation>&amp;Enregistrer la vue</translation>
    </message>
    <message>
        <source>&amp;Replace the view</source>
        <translation>&amp;Remplacer la vue</translation>
    </message>
    <message>
        <source>Type a name, for instance “Over quota”.</source>
        <translation>Saisissez un nom, par exemple «&#xa0;Quota dépassé&#xa0;».</translation>
    </message>
    <message>
        <source>View “{name}” saved</source>
        <translation>Vue «&#xa0;{name}&#xa0;» enregistrée</translation>
    </message>
    <message>
        <source>View “{name}” deleted</source>
        <translation>Vue «&#xa0;{name}&#xa0;» supprimée</translation>
    </message>
</context>
<context>
    <name>WizardText</name>
    <message>
        <source>excl. VAT {per_interval}, extra services counted</source>
        <translation>HT {per_interval}, services compris</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>Dès le {day}</translation>
    </message>
    <message>
        <source>{amount} for the next twelve months</source>
        <translation>{amount} sur les douze mois suivants</translation>
    </message>
    <message>
        <source>that is {amount} a month</source>
        <translation>soit {amount} par mois</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>{amount} de moins</translation>
    </message>
    <message>
        <source>excl. VAT {per_interval}</source>
        <translation>HT {per_interval}</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>then {price} each</source>
        <translation>puis {price} l’unité</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>{service}, included</source>
        <translation>{service}, inclus</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>step</comment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>step</comment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>step</comment>
        <translation>Services</translation>
    </message>
    <message>
        <source>Promo code</source>
        <comment>step</comment>
        <translation>Code promo</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>step</comment>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <comment>step</comment>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Choose a plan to continue</source>
        <translation>Choisissez un forfait pour continuer</translation>
    </message>
    <message>
        <source>Declare a payment method to continue</source>
        <translation>Déclarez un mode de paiement pour continuer</translation>
    </message>
    <message>
        <source>Tick the box to confirm</source>
        <translation>Cochez la case pour confirmer</translation>
    </message>
    <message>
        <source>Nothing changes: there is nothing to confirm</source>
        <translation>Rien ne change&#xa0;: il n’y a rien à confirmer</translation>
    </message>
    <message>
        <source>Correct the promo code or leave it out</source>
        <translation>Corrigez le code promo ou retirez-le</translation>
    </message>
    <message>
        <source>Choose another plan</source>
        <translation>Choisissez un autre forfait</translation>
    </message>
    <message>
        <source>This cannot be confirmed as it is</source>
        <translation>Impossible de confirmer en l’état</translation>
    </message>
    <message>
        <source>Card of the firm, number ending in {ending}</source>
        <translation>Carte du cabinet, numéro finissant par {ending}</translation>
    </message>
    <message>
        <source>SEPA mandate of the firm, IBAN ending in {ending}</source>
        <translation>Mandat SEPA du cabinet, IBAN finissant par {ending}</translation>
    </message>
    <message>
        <source>Total incl. VAT to pay today</source>
        <translation>Total TTC à payer aujourd’hui</translation>
    </message>
    <message>
        <source>Total incl. VAT {per_interval}</source>
        <translation>Total TTC {per_interval}</translation>
    </message>
    <message>
        <source>{service}, unchanged</source>
        <translation>{service}, inchangé</translation>
    </message>
    <message>
        <source>Close without confirming?</source>
        <translation>Fermer sans confirmer&#xa0;?</translation>
    </message>
    <message>
        <source>What was chosen here is lost. The subscription stays as it is.</source>
        <translation>Ce qui a été choisi ici sera perdu. L’abonnement reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Close without confirming</source>
        <translation>&amp;Fermer sans confirmer</translation>
    </message>
    <message>
        <source>&amp;Keep choosing</source>
        <translation>&amp;Continuer à choisir</translation>
    </message>
    <message>
        <source>Now: {old}.
From {day} on: {new}.
A subscription has one discount at a time: what is left of {code} is lost.</source>
        <translation>Maintenant&#xa0;: {old}.
À partir du {day}&#xa0;: {new}.
Un abonnement n’a qu’une remise à la fois&#xa0;: ce qui reste de {code} est perdu.</translation>
    </message>
    <message>
        <source>Replace {old} with {new}?</source>
        <translation>Remplacer {old} par {new}&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>Do not renew this subscription?</source>
        <translation>Ne pas renouveler cet abonnement&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Stop the renewal</source>
        <translation>&amp;Arrêter le renouvellement</translation>
    </message>
    <message>
        <source>&amp;Keep renewing</source>
        <translation>&amp;Garder le renouvellement</translation>
    </message>
    <message>
        <source>{promo}, {left}</source>
        <translation>{promo}, {left}</translation>
    </message>
    <message>
        <source>With {documents}</source>
        <translation>Avec {documents}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond the quota</source>
        <translation>
            <numerusform>%Ln hors forfait</numerusform>
            <numerusform>%Ln hors forfait</numerusform>
        </translation>
    </message>
    <message>
        <source>+{amount} {per_interval}</source>
        <translation>+{amount} {per_interval}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to spare</source>
        <translation>
            <numerusform>%Ln de marge</numerusform>
            <numerusform>%Ln de marge</numerusform>
        </translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couverts</translation>
    </message>
    <message>
        <source>For {documents} a month, {present} is the plan that costs least: {price} + {overage} of overage = {stays} {per_interval}.</source>
        <translation>Pour {documents} par mois, {present} est le forfait le moins cher&#xa0;: {price} + {overage} de hors forfait = {stays} {per_interval}.</translation>
    </message>
    <message>
        <source>Recommended for {documents} a month: {best}, {cost} {per_interval}, overage included. Staying with {present} would come to {price} + {overage} of overage = {stays}.</source>
        <translation>Recommandé pour {documents} par mois&#xa0;: {best}, {cost} {per_interval}, hors forfait compris. Rester à {present} reviendrait à {price} + {overage} de hors forfait = {stays}.</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>Subscribe</source>
        <translation>Abonner le client</translation>
    </message>
    <message>
        <source>Modify subscription</source>
        <translation>Modifier l’abonnement</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>C&amp;onfirmer</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Le rapport est en cours d’établissement</translation>
    </message>
    <message>
        <source>{done} of {total} subscriptions</source>
        <translation>{done} abonnements sur {total}</translation>
    </message>
    <message>
        <source>The report was stopped</source>
        <translation>Le rapport a été arrêté</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>YearRow</name>
    <message>
        <source>Year in WinBooks (1–9, A–Z)</source>
        <translation>Exercice WinBooks (1–9, A–Z)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>This day lies before the first one.</source>
        <translation>Cette date précède la première.</translation>
    </message>
    <message>
        <source>Type the one character that WinBooks has for the year: 1 to 9, or A to Z.</source>
        <translation>Saisissez le caractère que WinBooks a pour l’exercice&#xa0;: 1 à 9, ou A à Z.</translation>
    </message>
</context>
<context>
    <name>_Alone</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Restore a copy…</source>
        <translation>&amp;Restaurer une copie…</translation>
    </message>
</context>
</TS>
