<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Record acceptance</source>
        <translation>Aanvaarding registreren</translation>
    </message>
    <message>
        <source>&amp;Record acceptance</source>
        <translation>Aanvaarding &amp;registreren</translation>
    </message>
    <message>
        <source>&amp;Accepted on</source>
        <translation>Aanvaard &amp;op</translation>
    </message>
    <message>
        <source>A point means today, −3 three days ago.</source>
        <translation>Een punt betekent vandaag, −3 drie dagen geleden.</translation>
    </message>
    <message>
        <source>The pending plan cannot begin</source>
        <translation>Het plan in behandeling kan niet beginnen</translation>
    </message>
    <message>
        <source>No plan is pending</source>
        <translation>Er is geen plan in behandeling</translation>
    </message>
    <message>
        <source>The client becomes Active without a subscription.</source>
        <translation>De klant wordt actief zonder abonnement.</translation>
    </message>
    <message>
        <source>The running subscription goes on</source>
        <translation>Het lopende abonnement loopt door</translation>
    </message>
    <message>
        <source>It renews again on {day}; nothing is billed before.</source>
        <translation>Het wordt opnieuw verlengd op {day}; eerder wordt niets gefactureerd.</translation>
    </message>
    <message>
        <source>{plan} begins on {day}</source>
        <translation>{plan} begint op {day}</translation>
    </message>
    <message>
        <source>{payer}: {amount} excl. VAT {interval}.</source>
        <translation>{payer}: {amount} excl. btw {interval}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) up to today: {amount} are billed at once.</source>
        <translation>
            <numerusform>%Ln periode tot vandaag: {amount} wordt meteen gefactureerd.</numerusform>
            <numerusform>%Ln periodes tot vandaag: {amount} wordt meteen gefactureerd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountingCard</name>
    <message>
        <source>Accounting</source>
        <translation>Boekhouding</translation>
    </message>
    <message>
        <source>What the accounting entries of the report are booked on, as your accounting program has it. Nothing is booked on an account that is not set.</source>
        <translation>Waarop de boekingen van het rapport komen, zoals uw boekhoudprogramma het kent. Er wordt niets geboekt op een rekening die niet ingesteld is.</translation>
    </message>
    <message>
        <source>Propose the &amp;usual accounts</source>
        <translation>Gebr&amp;uikelijke rekeningen voorstellen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Of the chart of accounts of {country}. Only what is empty is filled in.</source>
        <translation>Volgens het rekeningstelsel ({country}). Alleen lege velden worden ingevuld.</translation>
    </message>
    <message>
        <source>The usual accounts of {country} are not known here: type your own.</source>
        <translation>De gebruikelijke rekeningen van dit land ({country}) zijn hier niet bekend: typ uw eigen rekeningen.</translation>
    </message>
    <message>
        <source>Accounts and journals saved</source>
        <translation>Rekeningen en dagboeken opgeslagen</translation>
    </message>
</context>
<context>
    <name>AccountingForm</name>
    <message>
        <source>Prefix</source>
        <translation>Voorvoegsel</translation>
    </message>
    <message>
        <source>For example C, or nothing</source>
        <translation>Bijvoorbeeld K, of niets</translation>
    </message>
    <message>
        <source>Length with the prefix, at most</source>
        <translation>Lengte met het voorvoegsel, hoogstens</translation>
    </message>
    <message>
        <source>Days in which clients pay</source>
        <translation>Betalingstermijn van klanten, in dagen</translation>
    </message>
    <message>
        <source>Days in which the vendor is paid</source>
        <translation>Betalingstermijn van de leverancier, in dagen</translation>
    </message>
    <message>
        <source>{kind}: code</source>
        <translation>{kind}: code</translation>
    </message>
    <message>
        <source>Name of the journal</source>
        <translation>Naam van het dagboek</translation>
    </message>
    <message>
        <source>Longer than 3 characters: Cegid Quadra would cut it.</source>
        <translation>Langer dan 3 tekens: Cegid Quadra zou het afkorten.</translation>
    </message>
    <message>
        <source>{account} at {rate}</source>
        <translation>{account} tegen {rate}</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Naam van de rekening</translation>
    </message>
    <message>
        <source>Longer than 8 characters: Cegid Quadra and WinBooks would cut it.</source>
        <translation>Langer dan 8 tekens: Cegid Quadra en WinBooks zouden het afkorten.</translation>
    </message>
    <message>
        <source>Reverse charge at {rate}</source>
        <translation>Verlegde btw tegen {rate}</translation>
    </message>
    <message>
        <source>Purchases at {rate}</source>
        <translation>Aankopen tegen {rate}</translation>
    </message>
    <message>
        <source>Sales at {rate}</source>
        <translation>Verkopen tegen {rate}</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Dagboeken</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Rekeningen</translation>
    </message>
    <message>
        <source>Auxiliary accounts of the clients: a prefix, then the client’s reference</source>
        <translation>Hulprekeningen van de klanten: een voorvoegsel, dan de referentie van de klant</translation>
    </message>
    <message>
        <source>Due dates; where no number of days is typed, none is booked</source>
        <translation>Vervaldagen; zonder aantal dagen wordt er geen geboekt</translation>
    </message>
    <message>
        <source>Financial years, for WinBooks and the name of a FEC</source>
        <translation>Boekjaren, voor WinBooks en de naam van een FEC-bestand</translation>
    </message>
    <message>
        <source>VAT codes of WinBooks</source>
        <translation>Btw-codes van WinBooks</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>&amp;Archive</source>
        <translation>Ar&amp;chiveren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
    <message>
        <source>The firm ends the link, and renewal stops.</source>
        <translation>Het kantoor verbreekt de band en de verlenging stopt.</translation>
    </message>
    <message>
        <source>&amp;Record as lost</source>
        <translation>Als &amp;verloren registreren</translation>
    </message>
    <message>
        <source>Lost client</source>
        <translation>Verloren klant</translation>
    </message>
    <message>
        <source>The client ends the link, and renewal stops.</source>
        <translation>De klant verbreekt de band en de verlenging stopt.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Concept verwijderen</translation>
    </message>
    <message>
        <source>What was entered is deleted. This cannot be undone.</source>
        <translation>Wat is ingevoerd, wordt verwijderd. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Anony&amp;mise</source>
        <translation>Anoni&amp;miseren</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonimiseren</translation>
    </message>
    <message>
        <source>Name, reference, contact, address, numbers, notes and tags are erased, here and in the history. What was billed stays. This cannot be undone.</source>
        <translation>Naam, referentie, contact, adres, nummers, notities en labels worden gewist, hier en in de geschiedenis. Wat gefactureerd is, blijft. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Copies of the data made before still hold the client.</source>
        <translation>Kopieën van de gegevens van voordien bevatten de klant nog.</translation>
    </message>
    <message>
        <source>No subscription is running.</source>
        <translation>Er loopt geen abonnement.</translation>
    </message>
    <message>
        <source>The subscription runs until {day} included, then it ends.</source>
        <translation>Het abonnement loopt tot en met {day}; daarna eindigt het.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) run to the end of their period, between {first} and {last}, then they end.</source>
        <translation>
            <numerusform>%Ln abonnement loopt tot het einde van zijn periode, tussen {first} en {last}, en eindigt dan.</numerusform>
            <numerusform>%Ln abonnementen lopen tot het einde van hun periode, tussen {first} en {last}, en eindigen dan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) taken back to draft</source>
        <translation>
            <numerusform>%Ln klant teruggezet naar concept</numerusform>
            <numerusform>%Ln klanten teruggezet naar concept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) archived</source>
        <translation>
            <numerusform>%Ln klant gearchiveerd</numerusform>
            <numerusform>%Ln klanten gearchiveerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) recorded as lost</source>
        <translation>
            <numerusform>%Ln klant als verloren geregistreerd</numerusform>
            <numerusform>%Ln klanten als verloren geregistreerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) deleted</source>
        <translation>
            <numerusform>%Ln concept verwijderd</numerusform>
            <numerusform>%Ln concepten verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) anonymised</source>
        <translation>
            <numerusform>%Ln klant geanonimiseerd</numerusform>
            <numerusform>%Ln klanten geanonimiseerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) invited</source>
        <translation>
            <numerusform>%Ln klant uitgenodigd</numerusform>
            <numerusform>%Ln klanten uitgenodigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Acceptance of {client} recorded</source>
        <translation>Aanvaarding van {client} geregistreerd</translation>
    </message>
</context>
<context>
    <name>ActsMenu</name>
    <message>
        <source>&amp;Invite…</source>
        <translation>&amp;Uitnodigen…</translation>
    </message>
    <message>
        <source>Resend the &amp;invitation…</source>
        <translation>&amp;Uitnodiging opnieuw versturen…</translation>
    </message>
    <message>
        <source>&amp;Record acceptance…</source>
        <translation>&amp;Aanvaarding registreren…</translation>
    </message>
    <message>
        <source>&amp;Take back to draft</source>
        <translation>&amp;Terugzetten naar concept</translation>
    </message>
    <message>
        <source>Re-billin&amp;g…</source>
        <translation>Doorrekenin&amp;g…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>Ar&amp;chiveren…</translation>
    </message>
    <message>
        <source>&amp;Lost…</source>
        <translation>Als ve&amp;rloren registreren…</translation>
    </message>
    <message>
        <source>&amp;Delete draft…</source>
        <translation>Concept verwij&amp;deren…</translation>
    </message>
    <message>
        <source>Anony&amp;mise…</source>
        <translation>Anoni&amp;miseren…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
</context>
<context>
    <name>AddOnRow</name>
    <message>
        <source>Included</source>
        <translation>Inbegrepen</translation>
    </message>
</context>
<context>
    <name>AddOnsPage</name>
    <message>
        <source>Choose the extra services</source>
        <translation>Extra diensten kiezen</translation>
    </message>
    <message>
        <source>A service added is billed from today, one ended stays to the renewal.</source>
        <translation>Een toegevoegde dienst wordt vanaf vandaag gefactureerd, een stopgezette blijft tot de verlenging.</translation>
    </message>
    <message>
        <source>{plan} has no extra services.</source>
        <translation>{plan} heeft geen extra diensten.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Begins today</source>
        <translation>Begint vandaag</translation>
    </message>
    <message>
        <source>Can be used until {last_day} included, then it ends</source>
        <translation>Bruikbaar tot en met {last_day}, daarna eindigt de dienst</translation>
    </message>
    <message>
        <source>{plan} does not offer it: it can be used until {last_day} included</source>
        <translation>{plan} biedt deze dienst niet aan: bruikbaar tot en met {last_day}</translation>
    </message>
    <message>
        <source>Begins with {plan} on {day}</source>
        <translation>Begint met {plan} op {day}</translation>
    </message>
    <message>
        <source>Included in {plan} from {day} on</source>
        <translation>Inbegrepen in {plan} vanaf {day}</translation>
    </message>
    <message>
        <source>Included in {plan}</source>
        <translation>Inbegrepen in {plan}</translation>
    </message>
    <message>
        <source>{plan} does not offer it: it ends today and is credited</source>
        <translation>{plan} biedt deze dienst niet aan: ze eindigt vandaag en wordt gecrediteerd</translation>
    </message>
</context>
<context>
    <name>AmountLabel</name>
    <message>
        <source>Opens the computation</source>
        <translation>Opent de berekening</translation>
    </message>
</context>
<context>
    <name>AmountTable</name>
    <message>
        <source>Explain the amount</source>
        <translation>Bedrag uitleggen</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message numerus="yes">
        <source>Assign %Ln line(s)</source>
        <translation>
            <numerusform>%Ln regel toewijzen</numerusform>
            <numerusform>%Ln regels toewijzen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Toewijzen</translation>
    </message>
    <message>
        <source>The vendor states: {words}</source>
        <translation>De leverancier vermeldt: {words}</translation>
    </message>
    <message>
        <source>By name, reference or number. Left empty, it stays as it is.</source>
        <translation>Op naam, referentie of nummer. Leeg blijft het zoals het is.</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Klant</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Zoals het is</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Copies</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Forfait keeps a copy by itself at the first start of a day on which something was done since the last: those of seven days, and the first of each month of a year. Save one to another disk now and then.</source>
        <translation>Forfait bewaart zelf een kopie bij de eerste start van een dag, als er sinds de vorige iets is gedaan: die van zeven dagen, en de eerste van elke maand van een jaar. Bewaar er af en toe een op een andere schijf.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>&amp;Save a copy now…</source>
        <translation>Nu een kopie op&amp;slaan…</translation>
    </message>
    <message>
        <source>&amp;Restore a copy…</source>
        <translation>Een kopie te&amp;rugzetten…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;leren</translation>
    </message>
    <message>
        <source>No copy was made yet.</source>
        <translation>Er is nog geen kopie gemaakt.</translation>
    </message>
    <message>
        <source>Last copy: {moment}</source>
        <translation>Laatste kopie: {moment}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Een kopie opslaan</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Een kopie terugzetten</translation>
    </message>
    <message>
        <source>Copy saved and checked: {file}</source>
        <translation>Kopie opgeslagen en gecontroleerd: {file}</translation>
    </message>
</context>
<context>
    <name>BeginRunDialog</name>
    <message>
        <source>Prepare a re-billing run</source>
        <translation>Een doorrekening voorbereiden</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>Voor&amp;bereiden</translation>
    </message>
    <message>
        <source>It takes what the firm has paid in these days and no run holds yet. Nothing is charged on before it is locked.</source>
        <translation>Ze neemt op wat het kantoor in deze dagen heeft betaald en nog in geen doorrekening zit. Niets wordt doorgerekend voor ze is afgesloten.</translation>
    </message>
    <message>
        <source>&amp;Dated</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>The date of what you charge: VAT and accounting entries follow it.</source>
        <translation>De datum van wat u doorrekent: btw en boekingen volgen die.</translation>
    </message>
</context>
<context>
    <name>BilledTable</name>
    <message>
        <source>Nothing is charged today</source>
        <translation>Vandaag wordt niets aangerekend</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Totaal excl. btw</translation>
    </message>
</context>
<context>
    <name>BillingForm</name>
    <message>
        <source>Billing information</source>
        <translation>Factuurgegevens</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Type one as in billing@firm.example.</source>
        <translation>Dit is geen e-mailadres. Typ het zoals facturen@kantoor.example.</translation>
    </message>
    <message>
        <source>Name on the &amp;invoice</source>
        <translation>Naam op de &amp;factuur</translation>
    </message>
    <message>
        <source>E-&amp;mail for invoices</source>
        <translation>E-&amp;mail voor de facturen</translation>
    </message>
    <message>
        <source>&amp;Street and number</source>
        <translation>&amp;Straat en nummer</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>Ci&amp;ty</source>
        <translation>&amp;Gemeente</translation>
    </message>
    <message>
        <source>Company n&amp;umber</source>
        <translation>&amp;Ondernemingsnummer</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>Bt&amp;w-nummer</translation>
    </message>
</context>
<context>
    <name>BillingPane</name>
    <message>
        <source>Billed lines</source>
        <translation>Gefactureerde regels</translation>
    </message>
    <message>
        <source>Total excl. VAT, {counts}</source>
        <translation>Totaal excl. btw, {counts}</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Totaal incl. btw</translation>
    </message>
</context>
<context>
    <name>BillingTab</name>
    <message>
        <source>What was billed for the client</source>
        <translation>Wat voor de klant is gefactureerd</translation>
    </message>
    <message>
        <source>Nothing billed yet</source>
        <translation>Nog niets gefactureerd</translation>
    </message>
    <message>
        <source>What is billed for this client appears here, line by line.</source>
        <translation>Wat voor deze klant wordt gefactureerd, verschijnt hier regel per regel.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>What was billed</source>
        <translation>Wat is gefactureerd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>Excl. btw</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>Incl. btw</translation>
    </message>
</context>
<context>
    <name>BulkFooter</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sluite&amp;n</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %Ln client(s)</source>
        <translation>
            <numerusform>%Ln klant &amp;wijzigen</numerusform>
            <numerusform>%Ln klanten &amp;wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>C&amp;opy this preview</source>
        <translation>Dit voorbeeld &amp;kopiëren</translation>
    </message>
    <message>
        <source>C&amp;opy this report</source>
        <translation>Dit verslag &amp;kopiëren</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>The price a month, whoever pays it; a yearly one as its twelfth</source>
        <translation>De prijs per maand, wie er ook betaalt; een jaarprijs wordt door twaalf gedeeld</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>The price a month from the next renewal on</source>
        <translation>De prijs per maand vanaf de volgende verlenging</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>What your firm pays more a month, or less</source>
        <translation>Wat uw kantoor per maand meer betaalt, of minder</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>What is billed at once, credits deducted</source>
        <translation>Wat meteen wordt gefactureerd, na aftrek van tegoeden</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Costs least already</source>
        <translation>Kost al het minst</translation>
    </message>
    <message>
        <source>Until {day} included</source>
        <translation>Tot en met {day}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why it was not done</comment>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Price a month now, excl. VAT</source>
        <translation>Prijs per maand nu, excl. btw</translation>
    </message>
    <message>
        <source>Price a month after the change, excl. VAT</source>
        <translation>Prijs per maand na de wijziging, excl. btw</translation>
    </message>
    <message>
        <source>To pay today, excl. VAT</source>
        <translation>Vandaag te betalen, excl. btw</translation>
    </message>
    <message>
        <source>Today for all clients</source>
        <translation>Vandaag voor alle klanten</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Gefactureerde bedragen</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Tegoeden</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Totaal excl. btw</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Totaal incl. btw</translation>
    </message>
    <message numerus="yes">
        <source>The sum of %Ln client(s); VAT is rounded once per rate, as on one statement</source>
        <translation>
            <numerusform>De som van %Ln klant; de btw wordt één keer per tarief afgerond, zoals op één overzicht</numerusform>
            <numerusform>De som van %Ln klanten; de btw wordt één keer per tarief afgerond, zoals op één overzicht</numerusform>
        </translation>
    </message>
    <message>
        <source>{price} per month</source>
        <translation>{price} per maand</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Prijs per jaar</translation>
    </message>
    <message>
        <source>{price} a year ÷ 12 = {month}</source>
        <translation>{price} per jaar ÷ 12 = {month}</translation>
    </message>
    <message>
        <source>{price} less {discount} ({code})</source>
        <translation>{price} min {discount} ({code})</translation>
    </message>
    <message>
        <source>More a month for your firm, excl. VAT</source>
        <translation>Meer per maand voor uw kantoor, excl. btw</translation>
    </message>
    <message>
        <source>{then} from the next renewals on, instead of {now}; what the client pays, and what is not renewed, counts as nothing</source>
        <translation>{then} vanaf de volgende verlengingen, in plaats van {now}; wat de klant betaalt en wat niet wordt verlengd, telt niet mee</translation>
    </message>
    <message>
        <source>Your firm a month, after</source>
        <translation>Uw kantoor per maand, daarna</translation>
    </message>
    <message>
        <source>Your firm a month, as things stand</source>
        <translation>Uw kantoor per maand, zoals het nu is</translation>
    </message>
    <message>
        <source>Switch on what is to change</source>
        <translation>Vink aan wat moet veranderen</translation>
    </message>
    <message>
        <source>Choose what is switched on</source>
        <translation>Kies een waarde voor wat is aangevinkt</translation>
    </message>
    <message>
        <source>Correct what is marked at the left</source>
        <translation>Verbeter wat links is aangeduid</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Bezig met berekenen…</translation>
    </message>
    <message>
        <source>None of the clients can be changed like this</source>
        <translation>Geen van deze klanten kan zo worden gewijzigd</translation>
    </message>
    <message>
        <source>Declare a payment method to confirm</source>
        <translation>Geef een betaalmethode op om te bevestigen</translation>
    </message>
    <message>
        <source>Tick the box to confirm</source>
        <translation>Vink het vakje aan om te bevestigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>Taken back: the client is what it was before.</source>
        <translation>Ongedaan gemaakt: de klant is weer wat hij was.</translation>
    </message>
    <message>
        <source>Cancelled before it: the client is untouched.</source>
        <translation>Voordien geannuleerd: voor deze klant is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>BulkWindow</name>
    <message>
        <source>{done} of {total} clients</source>
        <translation>{done} van {total} klanten</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln client(s)</source>
        <translation>
            <numerusform>%Ln klant wijzigen</numerusform>
            <numerusform>%Ln klanten wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>The clients are being changed…</source>
        <translation>De klanten worden gewijzigd…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
    <message>
        <source>Copied for a spreadsheet</source>
        <translation>Gekopieerd voor een rekenblad</translation>
    </message>
    <message>
        <source>Report of a change</source>
        <translation>Verslag van een wijziging</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
</context>
<context>
    <name>CannotOpen</name>
    <message>
        <source>The data file cannot be opened</source>
        <translation>Het gegevensbestand kan niet worden geopend</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>CatalogueFiles</name>
    <message>
        <source>{file} was not imported</source>
        <translation>{file} is niet geïmporteerd</translation>
    </message>
    <message>
        <source>The catalogue was not exported</source>
        <translation>De catalogus is niet geëxporteerd</translation>
    </message>
</context>
<context>
    <name>CatalogueHead</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>S&amp;ave…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>&amp;Terugzetten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln niet-opgeslagen wijziging</numerusform>
            <numerusform>%Ln niet-opgeslagen wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to put right</source>
        <translation>
            <numerusform>%Ln punt te verbeteren</numerusform>
            <numerusform>%Ln punten te verbeteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Er is niets gewijzigd</translation>
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
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promo code(s)</source>
        <translation>
            <numerusform>%Ln promocode</numerusform>
            <numerusform>%Ln promocodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Verlaten zonder op te slaan?</translation>
    </message>
    <message>
        <source>What was changed in the catalogue and not saved is lost.</source>
        <translation>Wat in de catalogus is gewijzigd en niet opgeslagen, gaat verloren.</translation>
    </message>
    <message>
        <source>&amp;Leave without saving</source>
        <translation>&amp;Verlaten zonder op te slaan</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Verder bewerken</translation>
    </message>
    <message>
        <source>Parts of the catalogue</source>
        <translation>Onderdelen van de catalogus</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;upliceren</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>Catalogue saved</source>
        <translation>Catalogus opgeslagen</translation>
    </message>
    <message>
        <source>Catalogue exported to {file}</source>
        <translation>Catalogus geëxporteerd naar {file}</translation>
    </message>
    <message>
        <source>The catalogue cannot be saved like this</source>
        <translation>De catalogus kan zo niet worden opgeslagen</translation>
    </message>
</context>
<context>
    <name>CatalogueText</name>
    <message>
        <source>{file} cannot be read as text. Choose a catalogue in TOML.</source>
        <translation>{file} kan niet als tekst worden gelezen. Kies een catalogus in TOML.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more thing(s) to put right</source>
        <translation>
            <numerusform>en nog %Ln punt te verbeteren</numerusform>
            <numerusform>en nog %Ln punten te verbeteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Een catalogus importeren</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>De catalogus exporteren</translation>
    </message>
    <message>
        <source>catalogue</source>
        <comment>file name</comment>
        <translation>catalogus</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>column</comment>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>column</comment>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>column</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>column</comment>
        <translation>Periode</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>column</comment>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>column</comment>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>column</comment>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Per month</source>
        <comment>column</comment>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>column</comment>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Quota: {before} → {after}</source>
        <translation>Quota: {before} → {after}</translation>
    </message>
    <message>
        <source>Further document: {before} → {after}</source>
        <translation>Document buiten bundel: {before} → {after}</translation>
    </message>
    <message>
        <source>{service} goes on, no longer sold</source>
        <translation>{service} loopt door, niet meer verkocht</translation>
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
        <translation>Zoals het nu is</translation>
    </message>
    <message>
        <source>With this catalogue</source>
        <translation>Met deze catalogus</translation>
    </message>
    <message>
        <source>Per year, excl. VAT</source>
        <translation>Per jaar, excl. btw</translation>
    </message>
    <message>
        <source>Per month, excl. VAT</source>
        <translation>Per maand, excl. btw</translation>
    </message>
    <message numerus="yes">
        <source>The sum of %Ln subscription(s), each rounded on its own</source>
        <translation>
            <numerusform>De som van %Ln abonnement, apart afgerond</numerusform>
            <numerusform>De som van %Ln abonnementen, elk apart afgerond</numerusform>
        </translation>
    </message>
    <message>
        <source>What is billed on that day, excl. VAT</source>
        <translation>Wat die dag wordt gefactureerd, excl. btw</translation>
    </message>
    <message>
        <source>{now} → {then} from {day}, {interval}</source>
        <translation>{now} → {then} vanaf {day}, {interval}</translation>
    </message>
    <message>
        <source>{documents} a month</source>
        <translation>{documents} per maand</translation>
    </message>
    <message>
        <source>{monthly} monthly, {yearly} yearly</source>
        <translation>{monthly} maandelijks, {yearly} jaarlijks</translation>
    </message>
    <message>
        <source>This price has billed {lines}, the last one on {day}. What was billed stays; a change counts from the next renewals.</source>
        <translation>Met deze prijs zijn {lines} gefactureerd, de laatste op {day}. Wat gefactureerd is, blijft; een wijziging telt vanaf de volgende verlengingen.</translation>
    </message>
    <message>
        <source>{part} is in use: it was billed or redeemed, or is pending, scheduled or preferred. It stays in the catalogue; take it off sale instead.</source>
        <translation>{part} is in gebruik: gefactureerd, in behandeling, gepland of een voorkeur. Het blijft in de catalogus; haal het liever uit de verkoop.</translation>
    </message>
    <message>
        <source>The promo code {code} is for {part}. Change the code first, then remove the plan.</source>
        <translation>De promocode {code} geldt voor {part}. Wijzig eerst de code en verwijder daarna het plan.</translation>
    </message>
    <message>
        <source>This price has billed {lines}, the last one on {day}. It stays as the origin of what was billed; add a price that follows it.</source>
        <translation>Met deze prijs zijn {lines} gefactureerd, de laatste op {day}. Hij blijft de herkomst van wat gefactureerd is; voeg een prijs toe die erop volgt.</translation>
    </message>
    <message>
        <source>This is the only price. Add another one before deleting it.</source>
        <translation>Dit is de enige prijs. Voeg eerst een andere toe.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>what a cell was</comment>
        <translation>leeg</translation>
    </message>
    <message>
        <source>It was: {before}</source>
        <translation>Voorheen: {before}</translation>
    </message>
    <message>
        <source>The code names the plan in what was billed, and stays. Duplicate the plan to sell it under another one.</source>
        <translation>De code noemt het plan in wat gefactureerd is en blijft. Dupliceer het plan om het onder een andere code te verkopen.</translation>
    </message>
    <message>
        <source>The code names the service in what was billed, and stays. Duplicate the service to sell it under another one.</source>
        <translation>De code noemt de dienst in wat gefactureerd is en blijft. Dupliceer de dienst om hem onder een andere code te verkopen.</translation>
    </message>
    <message>
        <source>The code was given to clients, and stays. Duplicate it for another one.</source>
        <translation>De code is aan klanten gegeven en blijft. Dupliceer hem voor een andere.</translation>
    </message>
    <message>
        <source>{text}, to be put right: {reason}</source>
        <translation>{text}, te verbeteren: {reason}</translation>
    </message>
    <message>
        <source>{text}, new</source>
        <translation>{text}, nieuw</translation>
    </message>
    <message>
        <source>{text}, was {before}</source>
        <translation>{text}, voorheen {before}</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>{lines}, last on {day}</source>
        <translation>{lines}, laatste op {day}</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Extra services</source>
        <translation>Extra diensten</translation>
    </message>
    <message>
        <source>Promo codes</source>
        <translation>Promocodes</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Nog geen plannen</translation>
    </message>
    <message>
        <source>What your clients subscribe to, with its prices and its quota.</source>
        <translation>Waarop uw klanten zich abonneren, met prijzen en quota.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nieuw plan</translation>
    </message>
    <message>
        <source>Type it here, or import a catalogue above.</source>
        <translation>Typ het hier, of importeer hierboven een catalogus.</translation>
    </message>
    <message>
        <source>No extra services yet</source>
        <translation>Nog geen extra diensten</translation>
    </message>
    <message>
        <source>What is billed beside a plan that offers it.</source>
        <translation>Wat naast een plan wordt gefactureerd dat het aanbiedt.</translation>
    </message>
    <message>
        <source>New extra service</source>
        <translation>Nieuwe extra dienst</translation>
    </message>
    <message>
        <source>Type it here, then offer it with a plan.</source>
        <translation>Typ hem hier en bied hem aan bij een plan.</translation>
    </message>
    <message>
        <source>No promo codes yet</source>
        <translation>Nog geen promocodes</translation>
    </message>
    <message>
        <source>What gives a discount when it is typed.</source>
        <translation>Wat korting geeft aan wie het typt.</translation>
    </message>
    <message>
        <source>New promo code</source>
        <translation>Nieuwe promocode</translation>
    </message>
    <message>
        <source>Type it here, with what it takes and for how long.</source>
        <translation>Typ hem hier, met de korting en de duur.</translation>
    </message>
    <message>
        <source>&amp;Plans</source>
        <comment>tab</comment>
        <translation>&amp;Plannen</translation>
    </message>
    <message>
        <source>Extra &amp;services</source>
        <comment>tab</comment>
        <translation>&amp;Extra diensten</translation>
    </message>
    <message>
        <source>Pr&amp;omo codes</source>
        <comment>tab</comment>
        <translation>Pro&amp;mocodes</translation>
    </message>
    <message>
        <source>New</source>
        <comment>part of the catalogue</comment>
        <translation>Nieuw</translation>
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
        <translation>Naam in het Frans</translation>
    </message>
    <message>
        <source>Name in English</source>
        <comment>column</comment>
        <translation>Naam in het Engels</translation>
    </message>
    <message>
        <source>Name in Dutch</source>
        <comment>column</comment>
        <translation>Naam in het Nederlands</translation>
    </message>
    <message>
        <source>Documents, monthly</source>
        <comment>column</comment>
        <translation>Documenten per maand</translation>
    </message>
    <message>
        <source>Documents, yearly</source>
        <comment>column</comment>
        <translation>Documenten per jaar</translation>
    </message>
    <message>
        <source>Further document</source>
        <comment>column</comment>
        <translation>Document buiten bundel</translation>
    </message>
    <message>
        <source>Discount</source>
        <comment>column</comment>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Periods</source>
        <comment>column</comment>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>Taken from</source>
        <comment>column</comment>
        <translation>Op</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>column</comment>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>column</comment>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Most uses</source>
        <comment>column</comment>
        <translation>Max. gebruik</translation>
    </message>
    <message>
        <source>Sold from</source>
        <comment>column</comment>
        <translation>Verkocht vanaf</translation>
    </message>
    <message>
        <source>Existing ones from</source>
        <comment>column</comment>
        <translation>Lopende vanaf</translation>
    </message>
    <message>
        <source>Per year</source>
        <comment>column</comment>
        <translation>Per jaar</translation>
    </message>
    <message>
        <source>Billed so far</source>
        <comment>column</comment>
        <translation>Al gefactureerd</translation>
    </message>
    <message>
        <source>A change to a plan of higher rank is an upgrade, billed at once; to a lower one, a downgrade at the renewal.</source>
        <translation>Naar een plan met hogere rang is een upgrade, meteen gefactureerd; naar een lagere rang een downgrade bij de verlenging.</translation>
    </message>
    <message>
        <source>Documents that are covered. A change counts for the window that is running.</source>
        <translation>Documenten die gedekt zijn. Een wijziging telt voor de lopende quotaperiode.</translation>
    </message>
    <message>
        <source>Documents that a year of a yearly subscription covers.</source>
        <translation>Documenten die een jaar van een jaarabonnement dekt.</translation>
    </message>
    <message>
        <source>Price of each document beyond the quota, billed when its window ends.</source>
        <translation>Prijs van elk document buiten de bundel, gefactureerd aan het einde van de quotaperiode.</translation>
    </message>
    <message>
        <source>A percentage, as in 20 %, or an amount, as in 5,00 €.</source>
        <translation>Een percentage, zoals 20 %, of een bedrag, zoals 5,00 €.</translation>
    </message>
    <message>
        <source>For how many billing periods: a number. Left empty, the discount lasts for ever.</source>
        <translation>Voor hoeveel facturatieperioden: een getal. Leeg gelaten heeft de korting geen einde.</translation>
    </message>
    <message>
        <source>First day on which the code can be used, or empty.</source>
        <translation>Eerste dag waarop de code kan worden gebruikt, of leeg.</translation>
    </message>
    <message>
        <source>Last day on which the code can be used, or empty.</source>
        <translation>Laatste dag waarop de code kan worden gebruikt, of leeg.</translation>
    </message>
    <message>
        <source>How often the code can be used in all, or empty.</source>
        <translation>Hoe vaak de code in totaal kan worden gebruikt, of leeg.</translation>
    </message>
    <message>
        <source>New subscriptions get this price from this day on.</source>
        <translation>Nieuwe abonnementen krijgen deze prijs vanaf deze dag.</translation>
    </message>
    <message>
        <source>Existing subscriptions get it at their first renewal from this day on. Left empty, they keep their price.</source>
        <translation>Lopende abonnementen krijgen hem bij hun eerste verlenging vanaf deze dag. Leeg gelaten houden ze hun prijs.</translation>
    </message>
    <message>
        <source>Price of a month, excl. VAT.</source>
        <translation>Prijs van een maand, excl. btw.</translation>
    </message>
    <message>
        <source>Price of a year, excl. VAT.</source>
        <translation>Prijs van een jaar, excl. btw.</translation>
    </message>
</context>
<context>
    <name>ChangeWizard</name>
    <message>
        <source>The figures have changed since they were shown</source>
        <translation>De bedragen zijn gewijzigd sinds ze werden getoond</translation>
    </message>
    <message>
        <source>Nothing was written. Check the figures, then tick the box again.</source>
        <translation>Er is niets opgeslagen. Controleer de bedragen en vink het vakje opnieuw aan.</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Er is niets opgeslagen</translation>
    </message>
    <message>
        <source>Check them below before you confirm.</source>
        <translation>Controleer ze hieronder voor u bevestigt.</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging</numerusform>
            <numerusform>%Ln wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>CheckFilter</name>
    <message>
        <source>Problem before (Shift+F8)</source>
        <translation>Vorig probleem (Shift+F8)</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>Volgend probleem (F8)</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>{file}, {rows}, {columns} recognised</source>
        <translation>{file}, {rows}, {columns} herkend</translation>
    </message>
    <message>
        <source>There is no row to show.</source>
        <translation>Er is geen rij om te tonen.</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Rows of the file</source>
        <translation>Rijen van het bestand</translation>
    </message>
</context>
<context>
    <name>ChipStrip</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>The best fit for each</source>
        <translation>Het best passende per klant</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Facturatieperiode</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlenging</translation>
    </message>
    <message>
        <source>Stop renewal</source>
        <translation>Verlenging stopzetten</translation>
    </message>
    <message>
        <source>Resume renewal</source>
        <translation>Verlenging hervatten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Promocode</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Billing interval</source>
        <translation>&amp;Facturatieperiode</translation>
    </message>
    <message>
        <source>Pa&amp;yer</source>
        <translation>&amp;Betaler</translation>
    </message>
    <message>
        <source>Extra &amp;services</source>
        <translation>Extra &amp;diensten</translation>
    </message>
    <message>
        <source>Promo co&amp;de</source>
        <translation>Promo&amp;code</translation>
    </message>
    <message>
        <source>&amp;Renewal</source>
        <translation>&amp;Verlenging</translation>
    </message>
    <message>
        <source>Handing over to the client stops renewal: leave this unchanged.</source>
        <translation>Teruggeven aan de klant zet de verlenging stop: laat dit ongewijzigd.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat verandert</translation>
    </message>
    <message>
        <source>Only what is switched on is changed.</source>
        <translation>Alleen wat is aangevinkt, wordt gewijzigd.</translation>
    </message>
    <message>
        <source>To include clients that pay themselves, switch the payer on: firm.</source>
        <translation>Om klanten op te nemen die zelf betalen, vinkt u Betaler aan en kiest u Kantoor.</translation>
    </message>
    <message>
        <source>Reason, &amp;for the journal</source>
        <translation>Reden, voor het &amp;journaal</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beëindigen</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Nothing can be imported from {file}</source>
        <translation>Er kan niets worden geïmporteerd uit {file}</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>het klembord</translation>
    </message>
    <message>
        <source>The template was not saved</source>
        <translation>Het sjabloon is niet opgeslagen</translation>
    </message>
    <message>
        <source>Template saved: {file}</source>
        <translation>Sjabloon opgeslagen: {file}</translation>
    </message>
    <message>
        <source>Empty templates to fill in:</source>
        <translation>Lege sjablonen om in te vullen:</translation>
    </message>
    <message>
        <source>&amp;Template for clients</source>
        <translation>Sjabloon voor kla&amp;nten</translation>
    </message>
    <message>
        <source>Template for a p&amp;ortfolio</source>
        <translation>Sjabloon voor een porte&amp;feuille</translation>
    </message>
    <message>
        <source>Template for references, &amp;managers and tags</source>
        <translation>Sjabloon voor referenties, beheerders en &amp;labels</translation>
    </message>
    <message>
        <source>Template for &amp;documents used</source>
        <translation>Sjabloon voor &amp;verbruik</translation>
    </message>
    <message>
        <source>Template for a vendor&apos;s &amp;invoice</source>
        <translation>Sjabloon voor een factuur van de leveranc&amp;ier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Workbooks and delimited text (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>Werkmappen en tekst met scheidingstekens (*.xlsx *.csv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>klanten</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>portefeuille</translation>
    </message>
    <message>
        <source>references and tags</source>
        <translation>referenties en labels</translation>
    </message>
    <message>
        <source>documents used</source>
        <translation>verbruik</translation>
    </message>
    <message>
        <source>vendor&apos;s invoice</source>
        <translation>factuur van de leverancier</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Sjabloon opslaan</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Delimited text (*.csv)</source>
        <translation>Excel-werkmap (*.xlsx);;Tekst met scheidingstekens (*.csv)</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>Close without saving?</source>
        <translation>Sluiten zonder op te slaan?</translation>
    </message>
    <message>
        <source>What was typed for this client and not saved is lost.</source>
        <translation>Wat voor deze klant is getypt en niet opgeslagen, gaat verloren.</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Sluiten zonder op te slaan</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Verder bewerken</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Pending subscription</source>
        <translation>Abonnement in &amp;behandeling</translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation>&amp;Abonnement</translation>
    </message>
    <message>
        <source>&amp;Usage</source>
        <translation>&amp;Verbruik</translation>
    </message>
    <message>
        <source>&amp;Billing</source>
        <translation>&amp;Facturatie</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
</context>
<context>
    <name>ClientField</name>
    <message>
        <source>Several clients are known by this. Choose one in the list.</source>
        <translation>Hieronder zijn meerdere klanten bekend. Kies er een in de lijst.</translation>
    </message>
    <message>
        <source>No client is known by this. Choose one in the list.</source>
        <translation>Hieronder is geen klant bekend. Kies er een in de lijst.</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Separated by commas</source>
        <translation>Gescheiden door komma’s</translation>
    </message>
    <message>
        <source>Empty: made from the reference, by the rule of the settings</source>
        <translation>Leeg: gevormd uit de referentie, volgens de regel van de instellingen</translation>
    </message>
    <message>
        <source>Passes its check</source>
        <translation>Controle geslaagd</translation>
    </message>
</context>
<context>
    <name>ClientHead</name>
    <message>
        <source>Previous client</source>
        <translation>Vorige klant</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Volgende klant</translation>
    </message>
    <message>
        <source>Acts on this client</source>
        <translation>Handelingen voor deze klant</translation>
    </message>
</context>
<context>
    <name>ClientSubscriptionDialog</name>
    <message>
        <source>Subscription of the client</source>
        <translation>Abonnement van de klant</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>The client itself</source>
        <translation>De klant zelf</translation>
    </message>
    <message>
        <source>Another partner</source>
        <translation>Een andere partner</translation>
    </message>
    <message>
        <source>Subscribed by</source>
        <translation>Geabonneerd door</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Facturatieperiode</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Sinds</translation>
    </message>
    <message>
        <source>A point means today, −3 three days ago.</source>
        <translation>Een punt is vandaag, −3 drie dagen geleden.</translation>
    </message>
    <message>
        <source>Your firm is billed nothing. What the client pays is kept and reported.</source>
        <translation>Uw kantoor wordt niets aangerekend. Wat de klant betaalt, wordt bewaard en gerapporteerd.</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>The first period, billed to the client</source>
        <translation>De eerste periode, aan de klant gefactureerd</translation>
    </message>
    <message>
        <source>Total incl. VAT, paid by the client</source>
        <translation>Totaal incl. btw, betaald door de klant</translation>
    </message>
    <message>
        <source>Subscription of the client recorded</source>
        <translation>Abonnement van de klant vastgelegd</translation>
    </message>
</context>
<context>
    <name>ClientTermsDialog</name>
    <message>
        <source>It holds from the next run on: what was charged on stays as it is.</source>
        <translation>Geldt vanaf de volgende doorrekening: wat is doorgerekend, blijft zoals het is.</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>The firm will pay</source>
        <translation>Het kantoor zal betalen</translation>
    </message>
    <message>
        <source>The client will pay</source>
        <translation>De klant zal betalen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) over quota</source>
        <translation>
            <numerusform>%Ln document buiten bundel</numerusform>
            <numerusform>%Ln documenten buiten bundel</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends after {day}</source>
        <translation>Eindigt na {day}</translation>
    </message>
    <message>
        <source>Handed over, ends after {day}</source>
        <translation>Teruggegeven, eindigt na {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) on {day}</source>
        <translation>
            <numerusform>%Ln wijziging op {day}</numerusform>
            <numerusform>%Ln wijzigingen op {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade on {day}</source>
        <translation>Downgrade op {day}</translation>
    </message>
    <message numerus="yes">
        <source>Invited %Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln dag geleden uitgenodigd</numerusform>
            <numerusform>%Ln dagen geleden uitgenodigd</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: check failed</source>
        <translation>{field}: controle mislukt</translation>
    </message>
    <message>
        <source>{lines}; paid by the firm: {amount} excl. VAT</source>
        <translation>{lines}; betaald door het kantoor: {amount} excl. btw</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Totaal excl. btw</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Net amounts at {rate}</source>
        <translation>Nettobedragen aan {rate}</translation>
    </message>
    <message>
        <source>VAT is rounded once for each rate of a document; this is the part of these lines.</source>
        <translation>De btw wordt één keer afgerond per tarief en per document; dit is het aandeel van deze regels.</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Totaal incl. btw</translation>
    </message>
    <message>
        <source>{net} + {vat} of VAT = {gross}</source>
        <translation>{net} + {vat} btw = {gross}</translation>
    </message>
    <message numerus="yes">
        <source>The sum of %Ln document(s)</source>
        <translation>
            <numerusform>Het bedrag van %Ln document</numerusform>
            <numerusform>De som van %Ln documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Document {number} of {day}</source>
        <translation>Document {number} van {day}</translation>
    </message>
    <message>
        <source>Total excl. VAT {per_interval}</source>
        <translation>Totaal excl. btw {per_interval}</translation>
    </message>
    <message>
        <source>Plan {plan}</source>
        <translation>Plan {plan}</translation>
    </message>
    <message>
        <source>Plan {before} → {after}</source>
        <translation>Plan {before} → {after}</translation>
    </message>
    <message>
        <source>part of {amount} for {price}</source>
        <translation>deel van {amount} voor {price}</translation>
    </message>
    <message>
        <source>Price of a full period</source>
        <translation>Prijs van een volledige periode</translation>
    </message>
    <message>
        <source>Discount {code}</source>
        <translation>Korting {code}</translation>
    </message>
    <message>
        <source>Price after discount</source>
        <translation>Prijs na korting</translation>
    </message>
    <message>
        <source>The running period was billed {amount}: {computation}</source>
        <translation>De lopende periode is gefactureerd voor {amount}: {computation}</translation>
    </message>
    <message>
        <source>Discount {code}, {rebate}</source>
        <translation>Korting {code}, {rebate}</translation>
    </message>
    <message>
        <source>Stop renewal</source>
        <translation>Verlenging stopzetten</translation>
    </message>
    <message>
        <source>&amp;Stop renewal</source>
        <comment>button of a dialog</comment>
        <translation>Verlenging &amp;stopzetten</translation>
    </message>
    <message>
        <source>Renewal stopped: usable until {last_day} included</source>
        <translation>Verlenging stopgezet: bruikbaar tot en met {last_day}</translation>
    </message>
    <message>
        <source>Resume renewal</source>
        <translation>Verlenging hervatten</translation>
    </message>
    <message>
        <source>&amp;Resume renewal</source>
        <comment>button of a dialog</comment>
        <translation>Verlenging &amp;hervatten</translation>
    </message>
    <message>
        <source>Renewal resumed: renews on {day}</source>
        <translation>Verlenging hervat: wordt verlengd op {day}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <comment>button of a dialog</comment>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>Taken over: your firm pays from {day} on</source>
        <translation>Overgenomen: uw kantoor betaalt vanaf {day}</translation>
    </message>
    <message>
        <source>Hand over to the client</source>
        <translation>Teruggeven aan de klant</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <comment>button of a dialog</comment>
        <translation>&amp;Teruggeven</translation>
    </message>
    <message>
        <source>Handed over: usable until {last_day} included</source>
        <translation>Teruggegeven: bruikbaar tot en met {last_day}</translation>
    </message>
    <message>
        <source>Expire now</source>
        <translation>Nu beëindigen</translation>
    </message>
    <message>
        <source>&amp;Expire now</source>
        <comment>button of a dialog</comment>
        <translation>&amp;Nu beëindigen</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Vandaag beëindigd</translation>
    </message>
    <message>
        <source>Expected cost of {plan}</source>
        <translation>Verwachte kosten van {plan}</translation>
    </message>
    <message>
        <source>{price} + {overage} of expected overage</source>
        <translation>{price} + {overage} verwacht buiten bundel</translation>
    </message>
    <message>
        <source>Expected overage</source>
        <translation>Verwacht buiten bundel</translation>
    </message>
    <message>
        <source>Not read, {quota} covered</source>
        <translation>Niet afgelezen, {quota} inbegrepen</translation>
    </message>
    <message>
        <source>{documents} of {quota}</source>
        <translation>{documents} van {quota}</translation>
    </message>
    <message>
        <source>{documents} beyond the quota at {price} each: {amount} excl. VAT on {day}</source>
        <translation>{documents} buiten bundel à {price}: {amount} excl. btw op {day}</translation>
    </message>
    <message>
        <source>{period}: {use}</source>
        <translation>{period}: {use}</translation>
    </message>
    <message>
        <source>{plan}, the present plan, costs least.</source>
        <translation>{plan}, het huidige plan, is het goedkoopst.</translation>
    </message>
    <message>
        <source>{plan} costs the same and covers more.</source>
        <translation>{plan} kost evenveel en dekt meer.</translation>
    </message>
    <message>
        <source>{plan} would save {amount} excl. VAT {per_interval}.</source>
        <translation>{plan} zou {amount} excl. btw {per_interval} besparen.</translation>
    </message>
    <message>
        <source>{documents} documents a month expected: the running window, extrapolated.</source>
        <translation>{documents} documenten per maand verwacht: de lopende periode, doorgerekend.</translation>
    </message>
    <message numerus="yes">
        <source>{documents} documents a month expected: the average of the last %Ln closed window(s).</source>
        <translation>
            <numerusform>{documents} documenten per maand verwacht: het gemiddelde van de laatste afgesloten periode (%Ln).</numerusform>
            <numerusform>{documents} documenten per maand verwacht: het gemiddelde van de laatste %Ln afgesloten periodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>quota of {quota}</source>
        <translation>quotum van {quota}</translation>
    </message>
    <message>
        <source>Mark: quota of {quota} from {day} on.</source>
        <translation>Streepje: quotum van {quota} vanaf {day}.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Nog niet afgelezen</translation>
    </message>
    <message>
        <source>Read on {day}.</source>
        <translation>Afgelezen op {day}.</translation>
    </message>
</context>
<context>
    <name>ClientsHead</name>
    <message>
        <source>Clients</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Filter by name, reference, city…</source>
        <translation>Filteren op naam, referentie, gemeente…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Name, reference, number, e-mail, city or tag; every word has to be found.</source>
        <translation>Naam, referentie, nummer, e-mail, gemeente of label; elk woord moet gevonden worden.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mporteren…</translation>
    </message>
    <message>
        <source>&amp;New client</source>
        <translation>&amp;Nieuwe klant</translation>
    </message>
    <message>
        <source>Lists of clients</source>
        <translation>Lijsten van klanten</translation>
    </message>
    <message>
        <source>Default &amp;preferences</source>
        <translation>Standaard&amp;voorkeuren</translation>
    </message>
    <message>
        <source>&amp;Active ({n})</source>
        <translation>&amp;Actief ({n})</translation>
    </message>
    <message>
        <source>&amp;Inactive ({n})</source>
        <translation>&amp;Inactief ({n})</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Deselect all</source>
        <translation>Selectie opheffen</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Kolommen en volgorde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln klant</numerusform>
            <numerusform>%Ln klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) of {total}</source>
        <translation>
            <numerusform>%Ln klant van {total}</numerusform>
            <numerusform>%Ln klanten van {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln geselecteerd</numerusform>
            <numerusform>%Ln geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>No subscription is running: there is no price to be explained.</source>
        <translation>Er loopt geen abonnement: er is geen prijs om uit te leggen.</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sorteren op</translation>
    </message>
    <message>
        <source>S&amp;tandard columns</source>
        <translation>Standaard&amp;kolommen</translation>
    </message>
    <message>
        <source>With Shift held, added to the order</source>
        <translation>Met Shift wordt ze aan de volgorde toegevoegd</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Caught up to {day}: {renewed} renewals, {ended} ends, {lines} lines billed, {net} excl. VAT for the firm.</source>
        <translation>Bijgewerkt tot {day}. Verlengingen: {renewed}; beëindigingen: {ended}; gefactureerde regels: {lines}; voor het kantoor: {net} excl. btw.</translation>
    </message>
    <message>
        <source>Up to date on {day}: nothing was due.</source>
        <translation>Up-to-date op {day}: er was niets te doen.</translation>
    </message>
    <message>
        <source>{file} cannot be read as text. Choose a catalogue in TOML.</source>
        <translation>{file} kan niet als tekst worden gelezen. Kies een catalogus in TOML.</translation>
    </message>
    <message>
        <source>{file} was not imported. Things to put right in it, listed above: {count}.</source>
        <translation>{file} is niet geïmporteerd. Te verbeteren punten, hierboven opgesomd: {count}.</translation>
    </message>
    <message>
        <source>Catalogue imported: {plans} plans, {add_ons} extra services, {codes} codes.</source>
        <translation>Catalogus geïmporteerd. Plannen: {plans}; extra diensten: {add_ons}; codes: {codes}.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another name or folder.</source>
        <translation>{file} kan niet worden geschreven. Kies een andere naam of map.</translation>
    </message>
    <message>
        <source>Catalogue exported.</source>
        <translation>Catalogus geëxporteerd.</translation>
    </message>
    <message>
        <source>Things wrong in this file, listed above: {count}.</source>
        <translation>Wat er mis is in dit bestand, hierboven opgesomd: {count}.</translation>
    </message>
    <message>
        <source>No complaint.</source>
        <translation>Niets op te merken.</translation>
    </message>
    <message>
        <source>No client has the reference {reference}. `clients` lists them.</source>
        <translation>Geen klant heeft de referentie {reference}. `clients` somt ze op.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>{file}: {rows}, {amounts}.</source>
        <translation>{file}: {rows}, {amounts}.</translation>
    </message>
    <message>
        <source>The draft is thrown away.</source>
        <translation>Het concept is weggegooid.</translation>
    </message>
    <message>
        <source>{file}: {rows}.</source>
        <translation>{file}: {rows}.</translation>
    </message>
    <message>
        <source>Invoice {number} is settled: its number is noted on {documents}.</source>
        <translation>Factuur {number} is afgehandeld: haar nummer is genoteerd op {documents}.</translation>
    </message>
    <message>
        <source>Invoice {number} is settled: its number is noted on {documents}; {others} keep another number.</source>
        <translation>Factuur {number} is afgehandeld: haar nummer is genoteerd op {documents}; op {others} blijft een ander nummer staan.</translation>
    </message>
    <message>
        <source>Invoice {number} has no line {line}. `invoice show` lists them.</source>
        <translation>Factuur {number} heeft geen regel {line}. `invoice show` somt ze op.</translation>
    </message>
    <message>
        <source>Invoice {number} of {day}, {first} to {last}: stated {stated}, expected {expected}, difference {difference}; open points: {points}.</source>
        <translation>Factuur {number} van {day}, van {first} tot en met {last}: gefactureerd {stated}, verwacht {expected}, verschil {difference}; open punten: {points}.</translation>
    </message>
    <message>
        <source>No invoice has the number {number}. `report invoices` lists them.</source>
        <translation>Geen enkele factuur heeft nummer {number}. `report invoices` somt ze op.</translation>
    </message>
    <message>
        <source>As for all clients.</source>
        <translation>Zoals voor alle klanten.</translation>
    </message>
    <message>
        <source>{run}, paid from {first} to {last}, dated {day}: {clients}, cost {cost}, margin {margin}, {net} excl. VAT, {gross} incl. VAT.</source>
        <translation>{run}, betaald van {first} tot {last}, gedateerd {day}: {clients}, kosten {cost}, marge {margin}, {net} excl. btw, {gross} incl. btw.</translation>
    </message>
    <message>
        <source>There is no draft. `rebill prepare` begins one.</source>
        <translation>Er is geen concept. `rebill prepare` begint er een.</translation>
    </message>
    <message>
        <source>No run has the number {number}. `report runs` lists them.</source>
        <translation>Geen doorrekening heeft nummer {number}. `report runs` somt ze op.</translation>
    </message>
    <message>
        <source>Renewals are known up to {last}, not to {end}. Ask for fewer days.</source>
        <translation>Verlengingen zijn bekend tot en met {last}, niet tot {end}. Vraag minder dagen.</translation>
    </message>
    <message>
        <source>A forecast is of 1 to {most} months, not of {months}.</source>
        <translation>Een prognose gaat over 1 tot {most} maanden, niet over {months}.</translation>
    </message>
    <message>
        <source>The report ends on {end}, before it begins on {start}. Swap them.</source>
        <translation>Het rapport eindigt op {end}, vóór het begint op {start}. Wissel de datums om.</translation>
    </message>
    <message>
        <source>{file} lacks these columns: {columns}.</source>
        <translation>In {file} ontbreken deze kolommen: {columns}.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Redenen</translation>
    </message>
    <message>
        <source>{rows} rows cannot be imported, so nothing was. Put them right, or import the others with --skip-bad.</source>
        <translation>Rijen die niet kunnen worden geïmporteerd: {rows}. Er is niets geïmporteerd. Verbeter ze, of importeer de andere met --skip-bad.</translation>
    </message>
    <message>
        <source>{rows} rows: {imported} imported, {rejected} rejected, {remarks} with remarks.</source>
        <translation>Rijen: {rows}. Geïmporteerd: {imported}; geweigerd: {rejected}; met opmerkingen: {remarks}.</translation>
    </message>
    <message>
        <source>Fictitious firm</source>
        <translation>Fictief kantoor</translation>
    </message>
    <message>
        <source>Filled with fictitious data: {clients}, {readings} readings of documents used; rows left out: {rejected}.</source>
        <translation>Gevuld met fictieve gegevens: {clients}, {readings} aflezingen van verbruik; weggelaten rijen: {rejected}.</translation>
    </message>
    <message>
        <source>{file}: copied and checked.</source>
        <translation>{file}: gekopieerd en gecontroleerd.</translation>
    </message>
    <message>
        <source>Forfait is open on this data folder. Close its window, then restore the copy.</source>
        <translation>Forfait is geopend op deze gegevensmap. Sluit het venster en zet dan de kopie terug.</translation>
    </message>
    <message>
        <source>Restored from {file}: {clients}. What it replaced is kept in {kept}.</source>
        <translation>Teruggezet uit {file}: {clients}. Wat is vervangen, wordt bewaard in {kept}.</translation>
    </message>
    <message>
        <source>Password of {file}: </source>
        <translation>Wachtwoord van {file}: </translation>
    </message>
    <message>
        <source>{file} is protected by a password. Give it in the environment, as {variable}.</source>
        <translation>{file} is met een wachtwoord beveiligd. Geef het in de omgeving op, als {variable}.</translation>
    </message>
    <message>
        <source>{file}: {lines}, {amount} debited and credited. Try the import on a copy of the books first.</source>
        <translation>{file}: {lines}, {amount} debet en credit. Probeer de import eerst op een kopie van de boekhouding.</translation>
    </message>
    <message>
        <source>The firm was billed for no client from {first} to {last}.</source>
        <translation>Van {first} tot {last} werd het kantoor voor geen enkele klant gefactureerd.</translation>
    </message>
    <message>
        <source>{file}: {clients}, {amounts}.</source>
        <translation>{file}: {clients}, {amounts}.</translation>
    </message>
    <message>
        <source>{folder}: {clients}, {amounts}.</source>
        <translation>{folder}: {clients}, {amounts}.</translation>
    </message>
    <message>
        <source>{sentence} {done} of {wanted} were written.</source>
        <translation>{sentence} Geschreven bestanden: {done} van {wanted}.</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message numerus="yes">
        <source>Comment on %Ln line(s)</source>
        <translation>
            <numerusform>Opmerking bij %Ln regel</numerusform>
            <numerusform>Opmerking bij %Ln regels</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Noteren</translation>
    </message>
    <message>
        <source>It stands on the line in the register and in exports.</source>
        <translation>Ze staat op de regel in het register en in exports.</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Opmerking</translation>
    </message>
</context>
<context>
    <name>ConfirmationPage</name>
    <message>
        <source>Confirmation</source>
        <translation>Bevestiging</translation>
    </message>
    <message>
        <source>To pay today</source>
        <translation>Vandaag te betalen</translation>
    </message>
    <message>
        <source>At the renewal</source>
        <translation>Bij de verlenging</translation>
    </message>
    <message>
        <source>Reverse charge: your firm accounts for the VAT itself.</source>
        <translation>Btw verlegd: uw kantoor geeft de btw zelf aan.</translation>
    </message>
    <message>
        <source>Scheduled changes</source>
        <translation>Geplande wijzigingen</translation>
    </message>
    <message>
        <source>{day}, {then_each}</source>
        <translation>{day}, {then_each}</translation>
    </message>
    <message>
        <source>I confirm a recurring payment of {amount} incl. VAT {per_interval}</source>
        <translation>Ik bevestig een terugkerende betaling van {amount} incl. btw {per_interval}</translation>
    </message>
    <message>
        <source>Until renewal is stopped.</source>
        <translation>Tot de verlenging wordt stopgezet.</translation>
    </message>
    <message>
        <source>Renewal, which was stopped, resumes until it is stopped again.</source>
        <translation>De verlenging, die stopgezet was, wordt hervat tot ze opnieuw wordt stopgezet.</translation>
    </message>
    <message>
        <source>With {code}, {left}; then without it.</source>
        <translation>Met {code}, {left}; daarna zonder die korting.</translation>
    </message>
    <message>
        <source>{method}.</source>
        <translation>{method}.</translation>
    </message>
    <message numerus="yes">
        <source>With one of the %Ln payment methods of the firm.</source>
        <translation>
            <numerusform>Met de %Ln betaalmethode van het kantoor.</numerusform>
            <numerusform>Met een van de %Ln betaalmethodes van het kantoor.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be confirmed</source>
        <translation>Dit kan niet worden bevestigd</translation>
    </message>
</context>
<context>
    <name>CopyPasswordDialog</name>
    <message>
        <source>Restore a copy</source>
        <translation>Een kopie terugzetten</translation>
    </message>
    <message>
        <source>{file} is protected by a password</source>
        <translation>{file} is met een wachtwoord beveiligd</translation>
    </message>
    <message>
        <source>&amp;Open the copy</source>
        <translation>De kopie &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Password of the copy</source>
        <translation>&amp;Wachtwoord van de kopie</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Gefactureerd</translation>
    </message>
    <message>
        <source>Expected, by the rules of billing</source>
        <translation>Verwacht, volgens de factuurregels</translation>
    </message>
    <message>
        <source>Cost by month, excl. VAT</source>
        <translation>Kosten per maand, excl. btw</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Alle plannen</translation>
    </message>
</context>
<context>
    <name>DaysOfMonth</name>
    <message>
        <source>nothing renews</source>
        <translation>niets wordt verlengd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) end(s)</source>
        <translation>
            <numerusform>%Ln abonnement eindigt</numerusform>
            <numerusform>%Ln abonnementen eindigen</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} excl. VAT for the clients</source>
        <translation>{amount} excl. btw voor de klanten</translation>
    </message>
    <message>
        <source>{amount} excl. VAT for the firm</source>
        <translation>{amount} excl. btw voor het kantoor</translation>
    </message>
</context>
<context>
    <name>DeclareDialog</name>
    <message>
        <source>Payment method</source>
        <translation>Betaalmethode</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
</context>
<context>
    <name>DeclareForm</name>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>SEPA mandate</source>
        <translation>SEPA-mandaat</translation>
    </message>
    <message>
        <source>Kind of payment method</source>
        <translation>Soort betaalmethode</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Benaming</translation>
    </message>
    <message>
        <source>Last &amp;four digits</source>
        <translation>Laatste &amp;vier cijfers</translation>
    </message>
    <message>
        <source>The rest of the number is never asked.</source>
        <translation>De rest van het nummer wordt nooit gevraagd.</translation>
    </message>
    <message>
        <source>IBA&amp;N</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>It is checked, and only its last four characters are kept.</source>
        <translation>Het wordt gecontroleerd; alleen de laatste vier tekens worden bewaard.</translation>
    </message>
    <message>
        <source>Mandate &amp;reference</source>
        <translation>Mandaat&amp;referentie</translation>
    </message>
    <message>
        <source>&amp;Declare</source>
        <translation>Opg&amp;even</translation>
    </message>
    <message>
        <source>as in: Visa of the firm</source>
        <translation>bijvoorbeeld: Visa van het kantoor</translation>
    </message>
    <message>
        <source>as in: current account</source>
        <translation>bijvoorbeeld: zichtrekening</translation>
    </message>
</context>
<context>
    <name>DefaultTermsDialog</name>
    <message>
        <source>How clients are charged on</source>
        <translation>Hoe aan klanten wordt doorgerekend</translation>
    </message>
    <message>
        <source>It holds for the clients with whom nothing else is agreed, from the next run on.</source>
        <translation>Geldt voor de klanten met wie niets anders is afgesproken, vanaf de volgende doorrekening.</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>&amp;Wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>In the firm</source>
        <translation>Op kantoor</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>For the firm only</source>
        <translation>Alleen voor het kantoor</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles is opgeslagen</translation>
    </message>
    <message>
        <source>{client} saved</source>
        <translation>{client} opgeslagen</translation>
    </message>
</context>
<context>
    <name>DisputeDialog</name>
    <message numerus="yes">
        <source>Dispute %Ln line(s)</source>
        <translation>
            <numerusform>%Ln regel betwisten</numerusform>
            <numerusform>%Ln regels betwisten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Dispute</source>
        <translation>&amp;Betwisten</translation>
    </message>
    <message>
        <source>It stands on the line, and in what you export for the vendor.</source>
        <translation>Ze staat op de regel en in wat u voor de leverancier exporteert.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>Type what you tell the vendor.</source>
        <translation>Typ wat u de leverancier meldt.</translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Note the vendor&apos;s invoice</source>
        <translation>Factuur van de leverancier noteren</translation>
    </message>
    <message>
        <source>&amp;Note the vendor&apos;s invoice</source>
        <translation>Factuur van de leverancier &amp;noteren</translation>
    </message>
    <message>
        <source>F2 notes the number of the vendor&apos;s invoice</source>
        <translation>F2 noteert het nummer van de factuur van de leverancier</translation>
    </message>
    <message>
        <source>{documents}, {noted} with the vendor&apos;s invoice</source>
        <translation>{documents}, {noted} met de factuur van de leverancier</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Totaal excl. btw</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Totaal incl. btw</translation>
    </message>
    <message>
        <source>Document {number}, {period}</source>
        <translation>Document {number}, {period}</translation>
    </message>
    <message>
        <source>Total, {documents}</source>
        <translation>Totaal, {documents}</translation>
    </message>
    <message>
        <source>Document {number}: vendor&apos;s invoice {invoice} noted</source>
        <translation>Document {number}: factuur {invoice} van de leverancier genoteerd</translation>
    </message>
    <message>
        <source>Document {number}: vendor&apos;s invoice taken off</source>
        <translation>Document {number}: factuur van de leverancier verwijderd</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>C&amp;hoose a file…</source>
        <translation>Bestand &amp;kiezen…</translation>
    </message>
    <message>
        <source>&amp;Paste from a spreadsheet</source>
        <translation>&amp;Plakken uit een rekenblad</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Sleep een bestand hierheen</translation>
    </message>
    <message>
        <source>Excel (.xlsx) or CSV, with French, English or Dutch headings</source>
        <translation>Excel (.xlsx) of CSV, met Franse, Engelse of Nederlandse kolomkoppen</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>No client matches</source>
        <translation>Geen klant gevonden</translation>
    </message>
    <message>
        <source>Every word that was typed and every chip has to match.</source>
        <translation>Elk getypt woord en elke filter moet overeenkomen.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>No active client</source>
        <translation>Geen actieve klant</translation>
    </message>
    <message>
        <source>Clients appear here once their acceptance is recorded.</source>
        <translation>Klanten verschijnen hier zodra hun aanvaarding is geregistreerd.</translation>
    </message>
    <message>
        <source>No inactive client</source>
        <translation>Geen inactieve klant</translation>
    </message>
    <message>
        <source>Drafts and clients invited, archived or lost appear here.</source>
        <translation>Concepten en uitgenodigde, gearchiveerde of verloren klanten verschijnen hier.</translation>
    </message>
    <message>
        <source>Open the sample data (fictitious)</source>
        <translation>Voorbeeldgegevens openen (fictief)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Bestand importeren</translation>
    </message>
    <message>
        <source>Excel or CSV. Creates drafts and invites nobody.</source>
        <translation>Excel of CSV. Maakt concepten en nodigt niemand uit.</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Plakken uit een rekenblad</translation>
    </message>
    <message>
        <source>The columns are recognised by their titles.</source>
        <translation>De kolommen worden herkend aan hun titels.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>Legal name, country, contact: the rest can wait.</source>
        <translation>Naam, land, contactpersoon: de rest kan wachten.</translation>
    </message>
</context>
<context>
    <name>EntriesDesk</name>
    <message>
        <source>Export accounting entries</source>
        <translation>Boekingen exporteren</translation>
    </message>
    <message>
        <source>{file}: {lines}, {amount} debited and credited</source>
        <translation>{file}: {lines}, {amount} debet en credit</translation>
    </message>
</context>
<context>
    <name>EntriesPane</name>
    <message>
        <source>Accounting entries</source>
        <translation>Boekingen</translation>
    </message>
    <message>
        <source>Export e&amp;ntries…</source>
        <translation>Boeki&amp;ngen exporteren…</translation>
    </message>
    <message>
        <source>Entr&amp;ies</source>
        <translation>Boek&amp;ingen</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>V&amp;oor</translation>
    </message>
    <message>
        <source>{entries}, {amount} debited and credited</source>
        <translation>{entries}, {amount} debet en credit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln boeking</numerusform>
            <numerusform>%Ln boekingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Total, {lines}</source>
        <translation>Totaal, {lines}</translation>
    </message>
    <message>
        <source>Try the import on a copy of the books first. What is written are entries for import, not the FEC of a year.</source>
        <translation>Probeer de import eerst op een kopie van de boekhouding. Het bestand bevat boekingen om te importeren, niet de FEC van een boekjaar.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Show &amp;more clients</source>
        <translation>&amp;Meer klanten tonen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Van kracht</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Billed excl. VAT</source>
        <translation>Gefactureerd excl. btw</translation>
    </message>
    <message>
        <source>Statement {number}</source>
        <translation>Afrekening {number}</translation>
    </message>
    <message>
        <source>Statements {first} to {last}</source>
        <translation>Afrekeningen {first} tot {last}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reden: {reason}</translation>
    </message>
    <message>
        <source>Undone on {day} by {author} ({clients})</source>
        <translation>Ongedaan gemaakt op {day} door {author} ({clients})</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Total excl. VAT</source>
        <translation>Totaal excl. btw</translation>
    </message>
    <message>
        <source>{net} + {vat} of VAT = {gross}</source>
        <translation>{net} + {vat} btw = {gross}</translation>
    </message>
    <message>
        <source>rounded once, to the nearest cent</source>
        <translation>één keer afgerond, op de dichtstbijzijnde cent</translation>
    </message>
    <message>
        <source>Co&amp;rrect the cell</source>
        <translation>&amp;Cel verbeteren</translation>
    </message>
    <message>
        <source>&amp;Skip the row</source>
        <translation>Rij &amp;overslaan</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>F2, or type in the cell</source>
        <translation>F2, of typ in de cel</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>&amp;Take “{suggestion}”</source>
        <translation>“{suggestion}” over&amp;nemen</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rij {number}</translation>
    </message>
    <message>
        <source>Row {number}, {column}</source>
        <translation>Rij {number}, {column}</translation>
    </message>
    <message>
        <source>Row {number}, {column}: {value}</source>
        <translation>Rij {number}, {column}: {value}</translation>
    </message>
    <message>
        <source>This row is skipped: it is not imported, and counts as no failure.</source>
        <translation>Deze rij wordt overgeslagen: ze wordt niet geïmporteerd en telt niet als mislukt.</translation>
    </message>
    <message>
        <source>The client has all of this already: nothing changes.</source>
        <translation>De klant heeft dit alles al: er verandert niets.</translation>
    </message>
    <message>
        <source>Nothing to remark: this row will be imported.</source>
        <translation>Niets op te merken: deze rij wordt geïmporteerd.</translation>
    </message>
    <message>
        <source>{suggestion}.</source>
        <translation>{suggestion}.</translation>
    </message>
    <message>
        <source>Take the ro&amp;w in</source>
        <translation>&amp;Rij toch opnemen</translation>
    </message>
    <message>
        <source>Take the ro&amp;ws in</source>
        <translation>&amp;Rijen toch opnemen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Skip %Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij &amp;overslaan</numerusform>
            <numerusform>%Ln rijen &amp;overslaan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>FieldSwitch</name>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Sum {amount} per month</source>
        <translation>Som {amount} per maand</translation>
    </message>
    <message>
        <source>Average {amount}</source>
        <translation>Gemiddelde {amount}</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
</context>
<context>
    <name>FirmForm</name>
    <message>
        <source>Vendor abroad: reverse char&amp;ge, no VAT billed</source>
        <translation>Buitenlandse leverancier: btw &amp;verlegd, geen btw gefactureerd</translation>
    </message>
    <message>
        <source>One &amp;statement a month instead of one a day</source>
        <translation>Eén afrekening per maand &amp;in plaats van één per dag</translation>
    </message>
    <message>
        <source>The firm needs a name: type it here.</source>
        <translation>De naam van het kantoor ontbreekt: typ hem hier.</translation>
    </message>
    <message>
        <source>Type the two letters of a country, such as FR or BE.</source>
        <translation>Typ de twee letters van een land, bijvoorbeeld FR of BE.</translation>
    </message>
    <message>
        <source>Type the three letters of a currency, such as EUR.</source>
        <translation>Typ de drie letters van een valuta, bijvoorbeeld EUR.</translation>
    </message>
    <message>
        <source>&amp;Name of the firm</source>
        <translation>&amp;Naam van het kantoor</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>L&amp;and</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>Val&amp;uta</translation>
    </message>
    <message>
        <source>Company n&amp;umber</source>
        <translation>&amp;Ondernemingsnummer</translation>
    </message>
    <message>
        <source>VA&amp;T number</source>
        <translation>B&amp;tw-nummer</translation>
    </message>
    <message>
        <source>Name on the &amp;bills</source>
        <translation>Naam op de &amp;facturen</translation>
    </message>
    <message>
        <source>E-&amp;mail for the bills</source>
        <translation>E-&amp;mail voor de facturen</translation>
    </message>
    <message>
        <source>St&amp;reet and number</source>
        <translation>St&amp;raat en nummer</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Gemeente</translation>
    </message>
</context>
<context>
    <name>FirstRunAssistant</name>
    <message>
        <source>Welcome to Forfait</source>
        <translation>Welkom bij Forfait</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>&amp;Fictitious catalogue, to try things out</source>
        <translation>&amp;Fictieve catalogus, om te proberen</translation>
    </message>
    <message>
        <source>&amp;My own catalogue, from a TOML file</source>
        <translation>&amp;Mijn eigen catalogus, uit een TOML-bestand</translation>
    </message>
    <message>
        <source>&amp;Empty: I will fill it later</source>
        <translation>Leeg: ik &amp;vul hem later in</translation>
    </message>
    <message>
        <source>C&amp;hoose the file…</source>
        <translation>Bestand &amp;kiezen…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Uw kantoor</translation>
    </message>
    <message>
        <source>Who manages the clients, and who the subscriptions are billed to.</source>
        <translation>Wie de klanten beheert, en aan wie de abonnementen worden gefactureerd.</translation>
    </message>
    <message>
        <source>Your catalogue</source>
        <translation>Uw catalogus</translation>
    </message>
    <message>
        <source>The plans, extra services and promo codes that your clients can have.</source>
        <translation>De plannen, extra diensten en promocodes voor uw klanten.</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>Catalogue (*.toml)</source>
        <translation>Catalogus (*.toml)</translation>
    </message>
    <message>
        <source>This file cannot be read as text. Choose a catalogue in TOML.</source>
        <translation>Dit bestand kan niet als tekst worden gelezen. Kies een catalogus in TOML.</translation>
    </message>
</context>
<context>
    <name>FittingPlans</name>
    <message>
        <source>Change the &amp;plan…</source>
        <translation>Van &amp;plan veranderen…</translation>
    </message>
    <message>
        <source>The plan that fits</source>
        <translation>Het passende plan</translation>
    </message>
    <message>
        <source>Nothing is known of the use yet.</source>
        <translation>Over het verbruik is nog niets bekend.</translation>
    </message>
    <message>
        <source>Excl. VAT {per_interval}</source>
        <translation>Excl. btw {per_interval}</translation>
    </message>
    <message>
        <source>Price and expected overage</source>
        <translation>Prijs en verwacht buiten bundel</translation>
    </message>
    <message>
        <source>current</source>
        <translation>huidig</translation>
    </message>
    <message>
        <source>costs least</source>
        <translation>goedkoopst</translation>
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
        <translation>Bestand lezen…</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Rijen controleren…</translation>
    </message>
    <message>
        <source>Clients or the catalogue have changed meanwhile.</source>
        <translation>Klanten of de catalogus zijn intussen gewijzigd.</translation>
    </message>
    <message>
        <source>The rows were checked again.</source>
        <translation>De rijen zijn opnieuw gecontroleerd.</translation>
    </message>
    <message>
        <source>Nothing was imported: clients or the catalogue have changed meanwhile.</source>
        <translation>Er is niets geïmporteerd: klanten of de catalogus zijn intussen gewijzigd.</translation>
    </message>
    <message>
        <source>The rows were checked again. Look at them and import anew.</source>
        <translation>De rijen zijn opnieuw gecontroleerd. Bekijk ze en importeer opnieuw.</translation>
    </message>
    <message>
        <source>Import cancelled. Nothing was imported.</source>
        <translation>Import geannuleerd. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Dit kon niet worden gedaan.</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Data folder</source>
        <translation>Gegevensmap</translation>
    </message>
    <message>
        <source>All that the firm keeps in Forfait is in one file of this folder, on this machine. Another folder is chosen with --data-dir at the start.</source>
        <translation>Alles wat het kantoor in Forfait bewaart, staat in één bestand in deze map, op deze computer. Een andere map kiest u met --data-dir bij het starten.</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Map &amp;openen</translation>
    </message>
    <message>
        <source>Co&amp;py the path</source>
        <translation>&amp;Pad kopiëren</translation>
    </message>
    <message>
        <source>This system opens no folder from here. Copy the path instead.</source>
        <translation>Dit systeem opent van hieruit geen map. Kopieer in plaats daarvan het pad.</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Pad gekopieerd</translation>
    </message>
</context>
<context>
    <name>ForecastPane</name>
    <message>
        <source>Forecast by month</source>
        <translation>Prognose per maand</translation>
    </message>
    <message>
        <source>Cost by month, excl. VAT</source>
        <translation>Kosten per maand, excl. btw</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Gefactureerd</translation>
    </message>
    <message>
        <source>Expected, by the rules of billing</source>
        <translation>Verwacht, volgens de factureringsregels</translation>
    </message>
    <message>
        <source>Hori&amp;zon</source>
        <translation>Hori&amp;zon</translation>
    </message>
    <message>
        <source>Pa&amp;yer</source>
        <translation>Bet&amp;aler</translation>
    </message>
    <message>
        <source>Expected lines: {count}</source>
        <translation>Verwachte regels: {count}</translation>
    </message>
    <message>
        <source>Total, {currency}</source>
        <translation>Totaal, {currency}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>From {first} to {last}</source>
        <translation>Van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>op {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>van {first} t/m {last}</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blad</translation>
    </message>
    <message>
        <source>C&amp;lients, who come in as drafts</source>
        <translation>Klanten, die &amp;concepten worden</translation>
    </message>
    <message>
        <source>An &amp;existing portfolio, with status and subscriptions</source>
        <translation>Een b&amp;estaande portefeuille, met status en abonnementen</translation>
    </message>
    <message>
        <source>&amp;References, managers and tags of clients that are here already</source>
        <translation>&amp;Referenties, beheerders en labels van klanten die er al zijn</translation>
    </message>
    <message>
        <source>Documents &amp;used by clients that are here already</source>
        <translation>Verbr&amp;uik van klanten die er al zijn</translation>
    </message>
    <message>
        <source>A &amp;vendor&apos;s invoice, to compare with your books</source>
        <translation>Een factuur van de leverancier, &amp;om met uw boeken te vergelijken</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Inhoud</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Groeperen op</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Zoeken in de handleiding</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pagina’s van de handleiding</translation>
    </message>
    <message>
        <source>Guide: {page}</source>
        <translation>Handleiding: {page}</translation>
    </message>
</context>
<context>
    <name>HeadDialog</name>
    <message>
        <source>New invoice of the vendor’s</source>
        <translation>Nieuwe factuur van de leverancier</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>Inv&amp;oeren</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Factuur {number}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Date of the invoice</source>
        <translation>&amp;Datum van de factuur</translation>
    </message>
    <message>
        <source>Total e&amp;xcl. VAT</source>
        <translation>Totaal &amp;excl. btw</translation>
    </message>
    <message>
        <source>&amp;VAT, where stated</source>
        <translation>&amp;Btw, indien vermeld</translation>
    </message>
    <message>
        <source>Total &amp;incl. VAT, where stated</source>
        <translation>Totaal &amp;incl. btw, indien vermeld</translation>
    </message>
    <message>
        <source>It is compared with what the firm pays, by your books, in these days.</source>
        <translation>Ze wordt vergeleken met wat het kantoor volgens uw boeken in deze periode betaalt.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of the client</source>
        <translation>Geschiedenis van de klant</translation>
    </message>
    <message>
        <source>Show &amp;older acts</source>
        <translation>&amp;Oudere handelingen tonen</translation>
    </message>
    <message>
        <source>Und&amp;o this act…</source>
        <translation>Deze handeling &amp;ongedaan maken…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>%Ln row(s) imported from {file}</source>
        <translation>
            <numerusform>%Ln rij geïmporteerd uit {file}</numerusform>
            <numerusform>%Ln rijen geïmporteerd uit {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln rij geweigerd</numerusform>
            <numerusform>%Ln rijen geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>%Ln rij overgeslagen</numerusform>
            <numerusform>%Ln rijen overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the import of {file}, made on {day} by {author}</source>
        <translation>Ongedaan gemaakt: de import van {file}, gedaan op {day} door {author}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of an invoice</source>
        <translation>
            <numerusform>%Ln factuurregel verwijderd</numerusform>
            <numerusform>%Ln factuurregels verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) removed with their histories</source>
        <translation>
            <numerusform>%Ln klant verwijderd met zijn geschiedenis</numerusform>
            <numerusform>%Ln klanten verwijderd met hun geschiedenis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>%Ln bestand geschreven</numerusform>
            <numerusform>%Ln bestanden geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: SHA-256 {digest}</source>
        <translation>{file}: SHA-256 {digest}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more file(s)</source>
        <translation>
            <numerusform>en nog %Ln bestand</numerusform>
            <numerusform>en nog %Ln bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln pagina naar de printer gestuurd</numerusform>
            <numerusform>%Ln pagina’s naar de printer gestuurd</numerusform>
        </translation>
    </message>
    <message>
        <source>Billing report from {first} to {last}</source>
        <translation>Facturatierapport van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>Client statements from {first} to {last}</source>
        <translation>Klantoverzichten van {first} tot {last}</translation>
    </message>
    <message>
        <source>Accounting entries from {first} to {last}</source>
        <translation>Boekingen van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>Register of the vendor&apos;s invoices</source>
        <translation>Register van de facturen van de leverancier</translation>
    </message>
    <message>
        <source>Comparison of a vendor&apos;s invoice</source>
        <translation>Vergelijking van een factuur van de leverancier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) of the journal</source>
        <translation>
            <numerusform>%Ln handeling van het journaal</numerusform>
            <numerusform>%Ln handelingen van het journaal</numerusform>
        </translation>
    </message>
    <message>
        <source>Client {number}</source>
        <translation>Klant {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {file}</source>
        <translation>
            <numerusform>%Ln rij geschreven naar {file}</numerusform>
            <numerusform>%Ln rijen geschreven naar {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Geschreven naar {file}</translation>
    </message>
    <message>
        <source>SHA-256 of the file: {digest}</source>
        <translation>SHA-256 van het bestand: {digest}</translation>
    </message>
    <message>
        <source>Portfolio as of {day}</source>
        <translation>Portefeuille op {day}</translation>
    </message>
    <message numerus="yes">
        <source>Forecast of %Ln month(s)</source>
        <translation>
            <numerusform>Prognose over %Ln maand</numerusform>
            <numerusform>Prognose over %Ln maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents from {first} to {last}</source>
        <translation>Documenten van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>List of clients</source>
        <translation>Klantenlijst</translation>
    </message>
    <message>
        <source>Overview as of {day}</source>
        <translation>Overzicht op {day}</translation>
    </message>
    <message>
        <source>Report of a change of several clients</source>
        <translation>Verslag van de wijziging van meerdere klanten</translation>
    </message>
    <message>
        <source>Renewals from {first} to {last}</source>
        <translation>Verlengingen van {first} tot en met {last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) as before the import</source>
        <translation>
            <numerusform>%Ln klant zoals voor de import</numerusform>
            <numerusform>%Ln klanten zoals voor de import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) taken back</source>
        <translation>
            <numerusform>%Ln aflezing teruggenomen</numerusform>
            <numerusform>%Ln aflezingen teruggenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage from {first} to {last}</source>
        <translation>Verbruik van {first} tot {last}</translation>
    </message>
    <message>
        <source>Changes from {first} to {last}</source>
        <translation>Wijzigingen van {first} tot {last}</translation>
    </message>
    <message>
        <source>Data quality as of {day}</source>
        <translation>Gegevenskwaliteit op {day}</translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation>De catalogus</translation>
    </message>
    <message>
        <source>{field} filled in: {after}</source>
        <translation>{field}: niets → {after}</translation>
    </message>
    <message>
        <source>{field} emptied: it was {before}</source>
        <translation>{field}: {before} → niets</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>Journal “{kind}”</source>
        <translation>Dagboek “{kind}”</translation>
    </message>
    <message>
        <source>Financial year {year} of WinBooks</source>
        <translation>Boekjaar {year} van WinBooks</translation>
    </message>
    <message>
        <source>Account “{account}”</source>
        <translation>Rekening “{account}”</translation>
    </message>
    <message>
        <source>Account “{account}” at {rate}</source>
        <translation>Rekening “{account}” tegen {rate}</translation>
    </message>
    <message>
        <source>VAT code of WinBooks for reverse charge at {rate}</source>
        <translation>Btw-code van WinBooks voor verlegde btw tegen {rate}</translation>
    </message>
    <message>
        <source>VAT code of WinBooks for purchases at {rate}</source>
        <translation>Btw-code van WinBooks voor aankopen tegen {rate}</translation>
    </message>
    <message>
        <source>VAT code of WinBooks for sales at {rate}</source>
        <translation>Btw-code van WinBooks voor verkopen tegen {rate}</translation>
    </message>
    <message>
        <source>Prefix of the clients’ auxiliary accounts</source>
        <translation>Voorvoegsel van de hulprekeningen van de klanten</translation>
    </message>
    <message>
        <source>Length of the clients’ auxiliary accounts</source>
        <translation>Lengte van de hulprekeningen van de klanten</translation>
    </message>
    <message>
        <source>Days in which the vendor is paid</source>
        <translation>Betalingstermijn van de leverancier, in dagen</translation>
    </message>
    <message>
        <source>Days in which clients pay</source>
        <translation>Betalingstermijn van klanten, in dagen</translation>
    </message>
    <message>
        <source>Card: {label}</source>
        <translation>Kaart: {label}</translation>
    </message>
    <message>
        <source>SEPA mandate: {label}</source>
        <translation>SEPA-mandaat: {label}</translation>
    </message>
    <message>
        <source>The firm pays for clients invited from then on</source>
        <translation>Het kantoor betaalt voor klanten die daarna uitgenodigd worden</translation>
    </message>
    <message>
        <source>Clients invited from then on pay for themselves</source>
        <translation>Klanten die daarna uitgenodigd worden, betalen zelf</translation>
    </message>
    <message>
        <source>Plan: {plan}</source>
        <translation>Plan: {plan}</translation>
    </message>
    <message>
        <source>Plan: the one that fits each client&apos;s use</source>
        <translation>Plan: het best passende voor het verbruik van elke klant</translation>
    </message>
    <message>
        <source>Billing interval: {interval}</source>
        <translation>Facturatieperiode: {interval}</translation>
    </message>
    <message>
        <source>Payer: {payer}</source>
        <translation>Betaler: {payer}</translation>
    </message>
    <message>
        <source>Extra service added: {add_on}</source>
        <translation>Extra dienst toegevoegd: {add_on}</translation>
    </message>
    <message>
        <source>Extra service ended: {add_on}</source>
        <translation>Extra dienst beëindigd: {add_on}</translation>
    </message>
    <message>
        <source>Promo code: {promo}</source>
        <translation>Promocode: {promo}</translation>
    </message>
    <message>
        <source>Renewal resumed</source>
        <translation>Verlenging hervat</translation>
    </message>
    <message>
        <source>Renewal stopped</source>
        <translation>Verlenging stopgezet</translation>
    </message>
    <message>
        <source>{name}. Plans: {plans}. Extra services: {add_ons}. Promo codes: {promo_codes}</source>
        <translation>{name}. Plannen: {plans}. Extra diensten: {add_ons}. Promocodes: {promo_codes}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) touched</source>
        <translation>
            <numerusform>%Ln abonnement geraakt</numerusform>
            <numerusform>%Ln abonnementen geraakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) changed</source>
        <translation>
            <numerusform>%Ln klant gewijzigd</numerusform>
            <numerusform>%Ln klanten gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement {document}: vendor invoice {before} → {number}</source>
        <translation>Afrekening {document}: factuur van de leverancier {before} → {number}</translation>
    </message>
    <message>
        <source>Statement {document}: vendor invoice {number}</source>
        <translation>Afrekening {document}: factuur van de leverancier {number}</translation>
    </message>
    <message>
        <source>Statement {document}: vendor invoice {before} taken away</source>
        <translation>Afrekening {document}: factuur van de leverancier {before} verwijderd</translation>
    </message>
    <message>
        <source>Put back as it stood on {day}, from {file}</source>
        <translation>Teruggezet zoals het was op {day}, uit {file}</translation>
    </message>
    <message>
        <source>Put back from {file}</source>
        <translation>Teruggezet uit {file}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Subscription: {subscription}</source>
        <translation>Abonnement: {subscription}</translation>
    </message>
    <message>
        <source>Running since {day}</source>
        <translation>Loopt sinds {day}</translation>
    </message>
    <message>
        <source>The subscription to {plan} goes on with its renewal.</source>
        <translation>Het abonnement {plan} loopt door, met verlenging.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Set to: {pending}</source>
        <translation>Ingesteld: {pending}</translation>
    </message>
    <message>
        <source>From: {before}. To: {after}</source>
        <translation>Van: {before}. Naar: {after}</translation>
    </message>
    <message>
        <source>Billed at once: {amount} excl. VAT</source>
        <translation>Meteen gefactureerd: {amount} excl. btw</translation>
    </message>
    <message>
        <source>Overage billed on {day}: {amount} excl. VAT</source>
        <translation>Buiten bundel gefactureerd op {day}: {amount} excl. btw</translation>
    </message>
    <message>
        <source>Ended on {day}, without a refund</source>
        <translation>Beëindigd op {day}, zonder terugbetaling</translation>
    </message>
    <message>
        <source>Paid by the firm until {last} included; from {day} on the client or another partner can subscribe</source>
        <translation>Betaald door het kantoor tot en met {last}; vanaf {day} kan de klant of een andere partner zich abonneren</translation>
    </message>
    <message>
        <source>Usable until {day} included, then it ends</source>
        <translation>Bruikbaar tot en met {day}, daarna eindigt het</translation>
    </message>
    <message>
        <source>The hand over is withdrawn</source>
        <translation>De teruggave is ingetrokken</translation>
    </message>
    <message>
        <source>Renews on {day}</source>
        <translation>Wordt verlengd op {day}</translation>
    </message>
    <message>
        <source>Price excl. VAT</source>
        <translation>Prijs excl. btw</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field} ended: {before}</source>
        <translation>{field}: einde van {before}</translation>
    </message>
    <message>
        <source>Scheduled: {change}</source>
        <translation>Gepland: {change}</translation>
    </message>
    <message>
        <source>No longer scheduled: {change}</source>
        <translation>Niet meer gepland: {change}</translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation>Geëindigd op {day}</translation>
    </message>
    <message>
        <source>Renewed on {day}: {plan}, {price} excl. VAT. {payer}</source>
        <translation>Verlengd op {day}: {plan}, {price} excl. btw. {payer}</translation>
    </message>
    <message>
        <source>Renewed on {day}: {plan}, {before} → {price} excl. VAT. {payer}</source>
        <translation>Verlengd op {day}: {plan}, {before} → {price} excl. btw. {payer}</translation>
    </message>
    <message>
        <source>{price} {per_interval}</source>
        <translation>{price} {per_interval}</translation>
    </message>
    <message>
        <source>Documents used: {after}, read on {day}</source>
        <translation>Verbruikte documenten: {after}, afgelezen op {day}</translation>
    </message>
    <message>
        <source>Documents used: {before} → {after}, read on {day}</source>
        <translation>Verbruikte documenten: {before} → {after}, afgelezen op {day}</translation>
    </message>
    <message>
        <source>Counted in the quota window {period}</source>
        <translation>Geteld in de quotaperiode {period}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reden: {reason}</translation>
    </message>
    <message>
        <source>Status: {before} → {after}</source>
        <translation>Status: {before} → {after}</translation>
    </message>
    <message>
        <source>The day of the first invitation was kept.</source>
        <translation>De datum van de eerste uitnodiging is behouden.</translation>
    </message>
    <message>
        <source>Default billing preferences applied: {pending}</source>
        <translation>Standaard facturatievoorkeuren toegepast: {pending}</translation>
    </message>
    <message>
        <source>Accepted on {day}</source>
        <translation>Aanvaard op {day}</translation>
    </message>
    <message>
        <source>The subscription runs until {day} included, then it ends.</source>
        <translation>Het abonnement loopt tot en met {day}; daarna eindigt het.</translation>
    </message>
    <message>
        <source>Row {row} of {file}</source>
        <translation>Rij {row} van {file}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>Undone: {act} of {day}</source>
        <translation>Ongedaan gemaakt: {act} van {day}</translation>
    </message>
    <message>
        <source>Run {number} reverses run {reversed}</source>
        <translation>Doorrekening {number} draait doorrekening {reversed} terug</translation>
    </message>
    <message>
        <source>Run {number}, dated {day}</source>
        <translation>Doorrekening {number}, gedateerd {day}</translation>
    </message>
    <message>
        <source>Paid by the firm from {first} to {last}</source>
        <translation>Betaald door het kantoor van {first} tot {last}</translation>
    </message>
    <message>
        <source>Charged on: {net} excl. VAT, {gross} incl. VAT</source>
        <translation>Doorgerekend: {net} excl. btw, {gross} incl. btw</translation>
    </message>
    <message>
        <source>Run {number}: {gross} incl. VAT</source>
        <translation>Doorrekening {number}: {gross} incl. btw</translation>
    </message>
    <message>
        <source>Re-billing: {before} → {after}</source>
        <translation>Doorrekening: {before} → {after}</translation>
    </message>
    <message>
        <source>as for all clients</source>
        <translation>zoals voor alle klanten</translation>
    </message>
    <message>
        <source>Invoice {number} of {day}: {net} excl. VAT</source>
        <translation>Factuur {number} van {day}: {net} excl. btw</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>%Ln regel toegevoegd</numerusform>
            <numerusform>%Ln regels toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) taken out</source>
        <translation>
            <numerusform>%Ln regel weggehaald</numerusform>
            <numerusform>%Ln regels weggehaald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) assigned</source>
        <translation>
            <numerusform>%Ln regel toegewezen</numerusform>
            <numerusform>%Ln regels toegewezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) accepted</source>
        <translation>
            <numerusform>%Ln regel aanvaard</numerusform>
            <numerusform>%Ln regels aanvaard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) disputed</source>
        <translation>
            <numerusform>%Ln regel betwist</numerusform>
            <numerusform>%Ln regels betwist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a decision</source>
        <translation>
            <numerusform>%Ln regel zonder beslissing</numerusform>
            <numerusform>%Ln regels zonder beslissing</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected by the books: {amount}</source>
        <translation>Verwacht volgens de boeken: {amount}</translation>
    </message>
    <message>
        <source>Its number noted on the documents: {documents}</source>
        <translation>Nummer genoteerd op de documenten: {documents}</translation>
    </message>
    <message>
        <source>Its number taken off the documents: {documents}</source>
        <translation>Nummer weggehaald van de documenten: {documents}</translation>
    </message>
    <message>
        <source>Document {document} keeps the number {number}</source>
        <translation>Document {document} behoudt nummer {number}</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an invoice</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of an invoice</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>of an invoice</comment>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>of an invoice</comment>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <comment>of an invoice</comment>
        <translation>Totaal excl. btw</translation>
    </message>
    <message>
        <source>VAT</source>
        <comment>of an invoice</comment>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <comment>of an invoice</comment>
        <translation>Totaal incl. btw</translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message>
        <source>Save the catalogue</source>
        <translation>De catalogus opslaan</translation>
    </message>
    <message>
        <source>Subscriptions touched</source>
        <translation>Geraakte abonnementen</translation>
    </message>
    <message>
        <source>No running subscription is touched</source>
        <translation>Geen lopend abonnement wordt geraakt</translation>
    </message>
    <message>
        <source>New subscriptions and changes get the catalogue as it will be.</source>
        <translation>Nieuwe abonnementen en wijzigingen krijgen de nieuwe catalogus.</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>&amp;Bevestigen</translation>
    </message>
    <message>
        <source>What saving changes</source>
        <translation>Wat het opslaan verandert</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Reason, &amp;for the journal</source>
        <translation>&amp;Reden, voor het journaal</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more change(s)</source>
        <translation>
            <numerusform>en nog %Ln wijziging</numerusform>
            <numerusform>en nog %Ln wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that would be billed until {day} was compared, as things stand today.</source>
        <translation>Alles wat tot en met {day} zou worden gefactureerd, is vergeleken, zoals het vandaag is.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln billed otherwise</source>
        <translation>
            <numerusform>%Ln anders gefactureerd</numerusform>
            <numerusform>%Ln anders gefactureerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Firm, per month</source>
        <translation>Kantoor, per maand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnementen</numerusform>
        </translation>
    </message>
    <message>
        <source>Firm, per year</source>
        <translation>Kantoor, per jaar</translation>
    </message>
    <message>
        <source>excl. VAT</source>
        <translation>excl. btw</translation>
    </message>
    <message>
        <source>Clients, per month</source>
        <translation>Klanten, per maand</translation>
    </message>
    <message>
        <source>The figures have changed since they were shown</source>
        <translation>De bedragen zijn veranderd sinds ze werden getoond</translation>
    </message>
    <message>
        <source>Nothing was saved. Check the figures, then confirm again.</source>
        <translation>Er is niets opgeslagen. Controleer de bedragen en bevestig opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Er is niets opgeslagen</translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message numerus="yes">
        <source>%Ln client(s) changed.</source>
        <translation>
            <numerusform>%Ln klant gewijzigd.</numerusform>
            <numerusform>%Ln klanten gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would have changed nothing.</source>
        <translation>
            <numerusform>%Ln rij zou niets hebben veranderd.</numerusform>
            <numerusform>%Ln rijen zouden niets hebben veranderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscriptions stay as they are.</source>
        <translation>Abonnementen blijven zoals ze zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running subscription(s) taken over.</source>
        <translation>
            <numerusform>%Ln lopend abonnement overgenomen.</numerusform>
            <numerusform>%Ln lopende abonnementen overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending subscription(s) set by hand.</source>
        <translation>
            <numerusform>%Ln abonnement in behandeling manueel ingesteld.</numerusform>
            <numerusform>%Ln abonnementen in behandeling manueel ingesteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was invited.</source>
        <translation>Niemand is uitgenodigd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) beyond the document quota.</source>
        <translation>
            <numerusform>%Ln klant zit boven zijn documentquota.</numerusform>
            <numerusform>%Ln klanten zitten boven hun documentquota.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings of closed windows bill {amount} before VAT today.</source>
        <translation>Aflezingen van afgesloten perioden brengen vandaag {amount} excl. btw in rekening.</translation>
    </message>
    <message>
        <source>Nothing is billed today.</source>
        <translation>Vandaag wordt niets gefactureerd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) for clients that are not known.</source>
        <translation>
            <numerusform>%Ln regel voor een onbekende klant.</numerusform>
            <numerusform>%Ln regels voor onbekende klanten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invoice lacks the rejected rows: add them in its window.</source>
        <translation>De geweigerde rijen ontbreken op de factuur: voeg ze toe in haar venster.</translation>
    </message>
    <message>
        <source>It is compared with your books in a window of its own.</source>
        <translation>Ze wordt in een eigen venster met uw boeken vergeleken.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) can be saved with the reasons, put right in a spreadsheet and imported again.</source>
        <translation>
            <numerusform>%Ln geweigerde rij kan met de redenen worden opgeslagen, in een rekenblad verbeterd en opnieuw geïmporteerd.</numerusform>
            <numerusform>%Ln geweigerde rijen kunnen met de redenen worden opgeslagen, in een rekenblad verbeterd en opnieuw geïmporteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped at your request.</source>
        <translation>
            <numerusform>%Ln rij overgeslagen op uw verzoek.</numerusform>
            <numerusform>%Ln rijen overgeslagen op uw verzoek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>(empty)</source>
        <comment>cell</comment>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>{column}: {reason}</translation>
    </message>
    <message>
        <source>Rejected ({number})</source>
        <comment>rows of an import</comment>
        <translation>Geweigerd ({number})</translation>
    </message>
    <message>
        <source>Remarks ({number})</source>
        <comment>rows of an import</comment>
        <translation>Opmerkingen ({number})</translation>
    </message>
    <message>
        <source>Ready ({number})</source>
        <comment>rows of an import</comment>
        <translation>Klaar ({number})</translation>
    </message>
    <message>
        <source>Unchanged ({number})</source>
        <comment>rows of an import</comment>
        <translation>Ongewijzigd ({number})</translation>
    </message>
    <message>
        <source>Skipped ({number})</source>
        <comment>rows of an import</comment>
        <translation>Overgeslagen ({number})</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>column</comment>
        <translation>Rij</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>step</comment>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>step</comment>
        <translation>Toewijzen</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>step</comment>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Klanten importeren</translation>
    </message>
    <message>
        <source>Import a portfolio</source>
        <translation>Portefeuille importeren</translation>
    </message>
    <message>
        <source>Import documents used</source>
        <translation>Verbruik importeren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Importing the documents used…</source>
        <translation>Verbruik wordt geïmporteerd…</translation>
    </message>
    <message>
        <source>Importing the clients…</source>
        <translation>Klanten worden geïmporteerd…</translation>
    </message>
    <message>
        <source>Import references, managers and tags</source>
        <translation>Referenties, beheerders en labels importeren</translation>
    </message>
    <message>
        <source>Import a vendor&apos;s invoice</source>
        <translation>Factuur van de leverancier importeren</translation>
    </message>
    <message>
        <source>Changing the clients…</source>
        <translation>Klanten worden gewijzigd…</translation>
    </message>
    <message>
        <source>Importing the invoice…</source>
        <translation>De factuur wordt geïmporteerd…</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>row of an import</comment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>row of an import</comment>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>row of an import</comment>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>column</comment>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>column</comment>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>column</comment>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>column</comment>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>column</comment>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Unit price</source>
        <comment>column</comment>
        <translation>Eenheidsprijs</translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>column</comment>
        <translation>Redenen</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>Delimited text (CSV)</source>
        <translation>Tekst met scheidingstekens (CSV)</translation>
    </message>
    <message>
        <source>Text from the clipboard</source>
        <translation>Tekst van het klembord</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>puntkomma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln kolom</numerusform>
            <numerusform>%Ln kolommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Klembord</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codering</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Scheidingsteken</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln rij geïmporteerd</numerusform>
            <numerusform>%Ln rijen geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) imported</source>
        <translation>
            <numerusform>%Ln aflezing geïmporteerd</numerusform>
            <numerusform>%Ln aflezingen geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of an invoice imported</source>
        <translation>
            <numerusform>%Ln factuurregel geïmporteerd</numerusform>
            <numerusform>%Ln factuurregels geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) imported</source>
        <translation>
            <numerusform>%Ln klant geïmporteerd</numerusform>
            <numerusform>%Ln klanten geïmporteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}, {rejected}</source>
        <translation>{done}, {rejected}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln rij geweigerd</numerusform>
            <numerusform>%Ln rijen geweigerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>Klant</translation>
    </message>
    <message>
        <source>What changes</source>
        <comment>column</comment>
        <translation>Wat verandert</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column of documents</comment>
        <translation>Voorheen</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>column of documents</comment>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Beyond it</source>
        <comment>column of documents</comment>
        <translation>Buiten bundel</translation>
    </message>
    <message>
        <source>Billed today</source>
        <comment>column of amounts</comment>
        <translation>Vandaag gefactureerd</translation>
    </message>
    <message>
        <source>Client found</source>
        <comment>column</comment>
        <translation>Klant gevonden</translation>
    </message>
    <message>
        <source>Service found</source>
        <comment>column</comment>
        <translation>Dienst gevonden</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>The rejected rows were not saved.</source>
        <translation>De geweigerde rijen zijn niet opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved: {file}</source>
        <translation>
            <numerusform>%Ln geweigerde rij opgeslagen: {file}</numerusform>
            <numerusform>%Ln geweigerde rijen opgeslagen: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <translation>Het bestand is gewijzigd sinds het is gelezen.</translation>
    </message>
    <message>
        <source>Read again, it shows what is in it now; corrections made here are lost.</source>
        <translation>Opnieuw gelezen toont het wat er nu in staat; verbeteringen van hier gaan verloren.</translation>
    </message>
    <message>
        <source>Leave without importing?</source>
        <translation>Afsluiten zonder te importeren?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) made here would be lost; the file stays as it is.</source>
        <translation>
            <numerusform>%Ln verbetering van hier zou verloren gaan; het bestand blijft zoals het is.</numerusform>
            <numerusform>%Ln verbeteringen van hier zouden verloren gaan; het bestand blijft zoals het is.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Blijven</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>klembord</translation>
    </message>
    <message>
        <source>{file} - rejected.xlsx</source>
        <translation>{file} - geweigerd.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Delimited text (*.csv)</source>
        <translation>Excel-werkmap (*.xlsx);;Tekst met scheidingstekens (*.csv)</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Geweigerde rijen opslaan</translation>
    </message>
</context>
<context>
    <name>IntervalPage</name>
    <message>
        <source>Choose a billing interval</source>
        <translation>Facturatieperiode kiezen</translation>
    </message>
    <message>
        <source>Billing intervals</source>
        <translation>Facturatieperiodes</translation>
    </message>
    <message>
        <source>The first period begins today.</source>
        <translation>De eerste periode begint vandaag.</translation>
    </message>
    <message>
        <source>A switch takes effect at the renewal of {day}; nothing moves now.</source>
        <translation>Een overstap gaat in bij de verlenging van {day}; tot dan verandert er niets.</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln klant</numerusform>
            <numerusform>%Ln klanten</numerusform>
        </translation>
    </message>
    <message>
        <source>Resend the invitation</source>
        <translation>Uitnodiging opnieuw versturen</translation>
    </message>
    <message>
        <source>&amp;Record as sent again</source>
        <translation>&amp;Als opnieuw verstuurd noteren</translation>
    </message>
    <message>
        <source>The day of the first invitation is kept.</source>
        <translation>De datum van de eerste uitnodiging blijft behouden.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Uitnodigen</translation>
    </message>
    <message>
        <source>&amp;Record as invited</source>
        <translation>&amp;Als uitgenodigd noteren</translation>
    </message>
    <message>
        <source>Forfait sends nothing: copy the text, or open it in your mail program.</source>
        <translation>Forfait verstuurt niets: kopieer de tekst, of open hem in uw mailprogramma.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are invited already: the first day is kept.</source>
        <translation>
            <numerusform>%Ln van hen is al uitgenodigd: de eerste datum blijft behouden.</numerusform>
            <numerusform>%Ln van hen zijn al uitgenodigd: de eerste datum blijft behouden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>&amp;Text for</source>
        <translation>&amp;Tekst voor</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Tekst van de uitnodiging</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Tekst &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>&amp;Openen in mailprogramma</translation>
    </message>
    <message>
        <source>To: {email}</source>
        <translation>Aan: {email}</translation>
    </message>
    <message>
        <source>No e-mail address is known: copy the text instead.</source>
        <translation>Er is geen e-mailadres bekend: kopieer de tekst.</translation>
    </message>
</context>
<context>
    <name>InvoiceActs</name>
    <message>
        <source>&amp;Open the client</source>
        <translation>Klant &amp;openen</translation>
    </message>
    <message>
        <source>E&amp;xplain the amount</source>
        <translation>Bedrag &amp;uitleggen</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>O&amp;pmerking…</translation>
    </message>
    <message>
        <source>Ass&amp;ign…</source>
        <translation>&amp;Toewijzen…</translation>
    </message>
    <message>
        <source>Add a &amp;line…</source>
        <translation>&amp;Regel toevoegen…</translation>
    </message>
    <message>
        <source>The invoice has it, as o&amp;urs</source>
        <translation>Staat op de factuur &amp;zoals bij ons</translation>
    </message>
    <message>
        <source>Take the line o&amp;ff</source>
        <translation>Regel &amp;weghalen</translation>
    </message>
    <message>
        <source>Not &amp;accepted</source>
        <translation>Niet meer &amp;aanvaarden</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aanvaarden</translation>
    </message>
    <message>
        <source>Not &amp;disputed</source>
        <translation>Niet meer &amp;betwisten</translation>
    </message>
    <message>
        <source>&amp;Dispute…</source>
        <translation>&amp;Betwisten…</translation>
    </message>
</context>
<context>
    <name>InvoiceEnding</name>
    <message>
        <source>Settle this invoice?</source>
        <translation>Deze factuur afhandelen?</translation>
    </message>
    <message>
        <source>Its number, {number}, is noted on the documents of its lines that have none. It can be reopened.</source>
        <translation>Haar nummer, {number}, wordt genoteerd op de documenten van haar regels die er nog geen hebben. Ze kan worden heropend.</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>A&amp;fhandelen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Reopen this invoice?</source>
        <translation>Deze factuur heropenen?</translation>
    </message>
    <message>
        <source>Its number is taken off the documents that settling noted it on.</source>
        <translation>Haar nummer wordt weggehaald van de documenten waarop het bij het afhandelen is genoteerd.</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Heropenen</translation>
    </message>
    <message>
        <source>&amp;Leave it settled</source>
        <translation>Afgehandeld &amp;laten</translation>
    </message>
    <message>
        <source>Delete this invoice?</source>
        <translation>Deze factuur verwijderen?</translation>
    </message>
    <message>
        <source>Its lines and what was decided about them are lost.</source>
        <translation>Haar regels en wat erover beslist is, gaan verloren.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>De vergelijking exporteren</translation>
    </message>
    <message>
        <source>Settled: its number is noted on {documents}</source>
        <translation>Afgehandeld: haar nummer is genoteerd op {documents}</translation>
    </message>
    <message>
        <source>{others} keep another number</source>
        <translation>op {others} blijft een ander nummer staan</translation>
    </message>
    <message>
        <source>{words}; {kept}</source>
        <translation>{words}; {kept}</translation>
    </message>
    <message>
        <source>Invoice reopened</source>
        <translation>Factuur heropend</translation>
    </message>
    <message>
        <source>Invoice deleted</source>
        <translation>Factuur verwijderd</translation>
    </message>
</context>
<context>
    <name>InvoiceFooter</name>
    <message>
        <source>Dele&amp;te…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Heropenen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Settle…</source>
        <translation>A&amp;fhandelen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to be decided on</source>
        <translation>
            <numerusform>nog %Ln regel te beslissen</numerusform>
            <numerusform>nog %Ln regels te beslissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Its lines do not add up to its total</source>
        <translation>Haar regels tellen niet op tot haar totaal</translation>
    </message>
</context>
<context>
    <name>InvoiceHead</name>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>W&amp;ijzigen…</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Factuur {number}</translation>
    </message>
    <message>
        <source>of {day}, for {first} to {last}</source>
        <translation>van {day}, voor {first} tot en met {last}</translation>
    </message>
    <message>
        <source>settled on {day}</source>
        <translation>afgehandeld op {day}</translation>
    </message>
    <message>
        <source>{about} · {settled}</source>
        <translation>{about} · {settled}</translation>
    </message>
    <message>
        <source>VAT {amount}</source>
        <translation>Btw {amount}</translation>
    </message>
    <message>
        <source>Stated excl. VAT</source>
        <translation>Gefactureerd excl. btw</translation>
    </message>
    <message>
        <source>Expected excl. VAT</source>
        <translation>Verwacht excl. btw</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Open punten</translation>
    </message>
    <message>
        <source>Its lines add up to {lines}; it states {stated}.</source>
        <translation>Haar regels tellen op tot {lines}; ze vermeldt {stated}.</translation>
    </message>
    <message>
        <source>{document} ({number})</source>
        <translation>{document} ({number})</translation>
    </message>
    <message>
        <source>Documents of these days that keep the number of another invoice: {documents}.</source>
        <translation>Documenten van deze periode die het nummer van een andere factuur behouden: {documents}.</translation>
    </message>
</context>
<context>
    <name>InvoiceTable</name>
    <message>
        <source>Lines of the invoice</source>
        <translation>Regels van de factuur</translation>
    </message>
    <message>
        <source>Total, {lines}</source>
        <translation>Totaal, {lines}</translation>
    </message>
</context>
<context>
    <name>InvoicesPane</name>
    <message>
        <source>Vendor&apos;s invoices</source>
        <translation>Facturen van de leverancier</translation>
    </message>
    <message>
        <source>&amp;New invoice…</source>
        <translation>&amp;Nieuwe factuur…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln factuur</numerusform>
            <numerusform>%Ln facturen</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>JournalActs</name>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Details…</translation>
    </message>
    <message>
        <source>&amp;Open the client</source>
        <translation>Klant &amp;openen</translation>
    </message>
    <message>
        <source>O&amp;nly this client</source>
        <translation>&amp;Alleen deze klant</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Kopiëren &amp;met kolomkoppen</translation>
    </message>
    <message>
        <source>Export to &amp;Excel…</source>
        <translation>Exporteren naar &amp;Excel…</translation>
    </message>
    <message>
        <source>Export to C&amp;SV…</source>
        <translation>Exporteren naar C&amp;SV…</translation>
    </message>
    <message>
        <source>Export to &amp;PDF…</source>
        <translation>Exporteren naar &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Filter the journal</source>
        <translation>Journaal &amp;filteren</translation>
    </message>
</context>
<context>
    <name>JournalFilterRow</name>
    <message>
        <source>&amp;Act</source>
        <translation>H&amp;andeling</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>A&amp;uteur</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>&amp;Act: {act}</source>
        <translation>H&amp;andeling: {act}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;act(s)</source>
        <translation>
            <numerusform>%Ln h&amp;andeling</numerusform>
            <numerusform>%Ln h&amp;andelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;uthor: {author}</source>
        <translation>A&amp;uteur: {author}</translation>
    </message>
    <message>
        <source>Client: {client}</source>
        <translation>Klant: {client}</translation>
    </message>
    <message>
        <source>&amp;Period: other days</source>
        <translation>&amp;Periode: andere dagen</translation>
    </message>
    <message>
        <source>&amp;Period: {days}</source>
        <translation>&amp;Periode: {days}</translation>
    </message>
</context>
<context>
    <name>JournalHead</name>
    <message>
        <source>Journal</source>
        <translation>Journaal</translation>
    </message>
    <message>
        <source>Filter by client, author, reason, file…</source>
        <translation>Filteren op klant, auteur, reden, bestand…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Act, author, reason, file, or a client by name, reference, number, e-mail, city or tag; every word has to be found.</source>
        <translation>Handeling, auteur, reden, bestand, of klant op naam, referentie, nummer, e-mail, gemeente of label; elk woord moet gevonden worden.</translation>
    </message>
    <message>
        <source>Export to C&amp;SV…</source>
        <translation>Exporteren naar &amp;CSV…</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>&amp;Exporteren naar Excel…</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journaal</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Er is nog niets gedaan</translation>
    </message>
    <message>
        <source>Every act appears here: who did it, when, from what to what, and why.</source>
        <translation>Elke handeling verschijnt hier: wie, wanneer, van wat naar wat, en waarom.</translation>
    </message>
    <message>
        <source>No act matches</source>
        <translation>Geen handeling gevonden</translation>
    </message>
    <message>
        <source>Every word and every chip of the filter has to match.</source>
        <translation>Elk woord en elke filter moeten overeenkomen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journaal exporteren</translation>
    </message>
    <message>
        <source>journal-{day}</source>
        <comment>file name</comment>
        <translation>journaal-{day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln rij gekopieerd</numerusform>
            <numerusform>%Ln rijen gekopieerd</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {acts} exported</source>
        <translation>{file}: {acts} geëxporteerd</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>When</source>
        <comment>journal column</comment>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>journal column</comment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <comment>journal column</comment>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>journal column</comment>
        <translation>Klant</translation>
    </message>
    <message>
        <source>From → to</source>
        <comment>journal column</comment>
        <translation>Van → naar</translation>
    </message>
    <message>
        <source>Effective</source>
        <comment>journal column</comment>
        <translation>Van kracht</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>journal column</comment>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Effective: {days}</source>
        <translation>Van kracht: {days}</translation>
    </message>
    <message>
        <source>Billed by this act</source>
        <translation>Gefactureerd door deze handeling</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>Excl. btw</translation>
    </message>
    <message>
        <source>Statement {number} · {kind}</source>
        <translation>Afrekening {number} · {kind}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Another for each client: see the details</source>
        <translation>Verschillend per klant: zie de details</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %Ln other(s)</source>
        <translation>
            <numerusform>{name} en %Ln andere</numerusform>
            <numerusform>{name} en %Ln andere</numerusform>
        </translation>
    </message>
    <message>
        <source>by client</source>
        <translation>per klant</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two sentences</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>All</source>
        <comment>journal parameter</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>journal parameter</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Acts</source>
        <comment>journal parameter</comment>
        <translation>Handelingen</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>journal parameter</comment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>From</source>
        <comment>journal parameter</comment>
        <translation>Van</translation>
    </message>
    <message>
        <source>To, included</source>
        <comment>journal parameter</comment>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>journal parameter</comment>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>title of a sheet</comment>
        <translation>Journaal</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Parameters</source>
        <comment>title of a sheet</comment>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>journal parameter</comment>
        <translation>Geëxporteerd op</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>journal column</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>journal column</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>journal column</comment>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Client code</source>
        <comment>journal column</comment>
        <translation>Klantcode</translation>
    </message>
    <message>
        <source>Billed excl. VAT</source>
        <comment>journal column</comment>
        <translation>Gefactureerd excl. btw</translation>
    </message>
</context>
<context>
    <name>JumpPopup</name>
    <message>
        <source>Jump to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Client or command</source>
        <translation>Klant of opdracht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Niets heet zo.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>The legal name is missing. Type the name of the client.</source>
        <translation>De naam ontbreekt. Typ de naam van de klant.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Type the two letters, as in FR, BE or LU.</source>
        <translation>“{country}” is geen landcode. Typ de twee letters, bijvoorbeeld FR, BE of LU.</translation>
    </message>
    <message>
        <source>{field}: {value} is already that of {client}. Correct it here, or open the other client.</source>
        <translation>{field}: {value} hoort al bij {client}. Verbeter de waarde, of open die andere klant.</translation>
    </message>
    <message>
        <source>{name} has a billing history and cannot be deleted. Archive the client instead.</source>
        <translation>Voor {name} is al gefactureerd: verwijderen kan niet. Archiveer deze klant in plaats daarvan.</translation>
    </message>
    <message>
        <source>The subscription of {name} runs until {day} included. Anonymise the client after it.</source>
        <translation>Het abonnement van {name} loopt tot en met {day}. Anonimiseer de klant daarna.</translation>
    </message>
    <message>
        <source>{name} is anonymised already: there is nothing more to erase.</source>
        <translation>{name} is al geanonimiseerd: er valt niets meer te wissen.</translation>
    </message>
    <message>
        <source>{name} has the status “{status}”, in which this cannot be done. Change the status first, or choose another client.</source>
        <translation>{name} heeft de status “{status}”, waarin dit niet kan. Wijzig eerst de status, of kies een andere klant.</translation>
    </message>
    <message>
        <source>Extra services and promo codes go with a plan. Choose a plan, or remove them.</source>
        <translation>Extra diensten en promocodes horen bij een plan. Kies een plan, of verwijder ze.</translation>
    </message>
    <message>
        <source>This client has no subscription to change. Subscribe the client first.</source>
        <translation>Deze klant heeft geen abonnement om te wijzigen. Sluit er eerst een af.</translation>
    </message>
    <message>
        <source>{name} already has a subscription. Modify it instead of starting another one.</source>
        <translation>{name} heeft al een abonnement. Bewerk het in plaats van een ander te beginnen.</translation>
    </message>
    <message>
        <source>Your firm has something to pay and no payment method. Declare a card or a SEPA mandate at the payment step first.</source>
        <translation>Uw kantoor heeft iets te betalen en geen betaalmethode. Geef eerst een kaart of een SEPA-mandaat op bij de stap van de betaling.</translation>
    </message>
    <message>
        <source>The IBAN “{iban}” fails its check. Compare it with the bank statement and correct it.</source>
        <translation>Het controlegetal van IBAN “{iban}” klopt niet. Vergelijk het met het bankafschrift en verbeter het.</translation>
    </message>
    <message>
        <source>“{ending}” is not the end of a card number. Type its last four digits only.</source>
        <translation>“{ending}” is niet het einde van een kaartnummer. Typ alleen de laatste vier cijfers.</translation>
    </message>
    <message>
        <source>Something has already been billed in {currency}, so the currency cannot change. Use another data file for another currency.</source>
        <translation>Er is al gefactureerd in {currency}, dus de valuta kan niet meer veranderen. Gebruik een ander gegevensbestand voor een andere valuta.</translation>
    </message>
    <message>
        <source>This catalogue leaves out what is in use: {codes}. Add it, and import again.</source>
        <translation>Deze catalogus laat weg wat in gebruik is: {codes}. Voeg het toe en importeer opnieuw.</translation>
    </message>
    <message>
        <source>The data file is being written by something longer, such as an import. Wait until that is done, then try again.</source>
        <translation>Iets dat langer duurt, zoals een import, schrijft in het gegevensbestand. Wacht tot dat klaar is en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>This is not the present password. Type it again, with its capitals and spaces.</source>
        <translation>Dit is niet het huidige wachtwoord. Typ het opnieuw, met hoofdletters en spaties.</translation>
    </message>
    <message>
        <source>A password has at least {shortest} characters. Several words are easy to remember.</source>
        <translation>Een wachtwoord heeft minstens {shortest} tekens. Enkele woorden zijn makkelijk te onthouden.</translation>
    </message>
    <message>
        <source>There is no file {file} there. Choose the copy that is to be restored.</source>
        <translation>Er is daar geen bestand {file}. Kies de kopie die moet worden teruggezet.</translation>
    </message>
    <message>
        <source>{file} is the data file that is open. Choose a copy of it.</source>
        <translation>{file} is het geopende gegevensbestand. Kies een kopie ervan.</translation>
    </message>
    <message>
        <source>This data file already holds clients. Sample data goes into an empty file only: start with another data folder.</source>
        <translation>Dit gegevensbestand bevat al klanten. Voorbeeldgegevens kunnen alleen in een leeg bestand: start met een andere gegevensmap.</translation>
    </message>
    <message>
        <source>The import of {file} can no longer be undone as a whole: the journal has “{act}” of {day} for {client}, which it brought in. Delete or archive its clients one by one.</source>
        <translation>De import van {file} kan niet meer in zijn geheel ongedaan worden gemaakt: het journaal heeft “{act}” van {day} voor {client}, die ervan komt. Verwijder of archiveer de klanten één voor één.</translation>
    </message>
    <message>
        <source>The import of {file} can no longer be undone as a whole: the journal has “{act}” of {day} for {client}. Undo it client by client, in the history of each.</source>
        <translation>De import van {file} kan niet meer in zijn geheel ongedaan worden gemaakt: het journaal heeft “{act}” van {day} voor {client}. Maak hem klant per klant ongedaan, in de geschiedenis van elk.</translation>
    </message>
    <message>
        <source>Nothing is left of the import of {file}: it was undone, or its clients were deleted. There is nothing more to undo.</source>
        <translation>Van de import van {file} is niets over: die is ongedaan gemaakt, of de klanten ervan zijn verwijderd. Er is niets meer ongedaan te maken.</translation>
    </message>
    <message>
        <source>Today is {day} by this computer’s clock, and this data file was last used on {latest}. Correct the clock, or wait until that day.</source>
        <translation>Volgens de klok van deze computer is het {day}, en dit gegevensbestand is het laatst gebruikt op {latest}. Zet de klok juist, of wacht tot die dag.</translation>
    </message>
    <message>
        <source>The start date {day} is after today, {today}. Type a date up to today.</source>
        <translation>De begindatum {day} valt na vandaag, {today}. Typ een datum tot en met vandaag.</translation>
    </message>
    <message>
        <source>The acceptance of {day} is before the invitation of {invited}. Type a date from the invitation to today.</source>
        <translation>De aanvaarding van {day} valt vóór de uitnodiging van {invited}. Typ een datum tussen de uitnodiging en vandaag.</translation>
    </message>
    <message>
        <source>{day} is after today, {today}. Type the day on which the client subscribed.</source>
        <translation>{day} ligt na vandaag, {today}. Typ de dag waarop de klant zich heeft geabonneerd.</translation>
    </message>
    <message>
        <source>On {day} the subscription before it was still running: it ended on {ended}. Type a date from then on.</source>
        <translation>Op {day} liep het vorige abonnement nog: het eindigde op {ended}. Typ een datum vanaf die dag.</translation>
    </message>
    <message>
        <source>The acceptance of {day} is after today, {today}. Type a date from the invitation to today.</source>
        <translation>De aanvaarding van {day} valt na vandaag, {today}. Typ een datum tussen de uitnodiging en vandaag.</translation>
    </message>
    <message>
        <source>{day} is after today, {today}. Type the day on which the documents were read.</source>
        <translation>{day} ligt na vandaag, {today}. Typ de dag waarop het verbruik is afgelezen.</translation>
    </message>
    <message>
        <source>No quota window of this client contains {day}. Type a later date.</source>
        <translation>Geen enkele quotaperiode van deze klant bevat {day}. Typ een latere datum.</translation>
    </message>
    <message>
        <source>{documents} documents in one quota window are more than {most}. Check the number.</source>
        <translation>{documents} documenten in één quotumperiode zijn er meer dan {most}. Controleer het aantal.</translation>
    </message>
    <message>
        <source>{documents} documents were already read on {day}: a window never goes down. Check the number, or enter it as a correction.</source>
        <translation>Op {day} waren al {documents} documenten afgelezen: het verbruik van een periode daalt nooit. Controleer het aantal, of voer het in als correctie.</translation>
    </message>
    <message>
        <source>On {day}, later, only {documents} documents were read. Check the number, or enter it as a correction.</source>
        <translation>Op {day}, later, waren maar {documents} documenten afgelezen. Controleer het aantal, of voer het in als correctie.</translation>
    </message>
    <message>
        <source>“{act}” cannot be undone. Do the opposite act instead.</source>
        <translation>‘{act}’ kan niet ongedaan worden gemaakt. Doe in plaats daarvan het omgekeerde.</translation>
    </message>
    <message>
        <source>“{act}” was already undone on {day}. There is nothing more to undo.</source>
        <translation>‘{act}’ is al ongedaan gemaakt op {day}. Er valt niets meer ongedaan te maken.</translation>
    </message>
    <message>
        <source>“{act}” can no longer be undone: “{later}” of {day} stands on it. Do the opposite act instead.</source>
        <translation>‘{act}’ kan niet meer ongedaan worden gemaakt: ‘{later}’ van {day} bouwt erop voort. Doe in plaats daarvan het omgekeerde.</translation>
    </message>
    <message>
        <source>“{act}” can no longer be undone: the subscription that it would bring back was to go on from {day}. Subscribe again instead.</source>
        <translation>“{act}” kan niet meer ongedaan worden gemaakt: het herstelde abonnement had vanaf {day} moeten doorlopen. Abonneer de klant opnieuw.</translation>
    </message>
    <message>
        <source>“{act}” can no longer be undone: the catalogue no longer has “{code}”. Add it to the catalogue first.</source>
        <translation>“{act}” kan niet meer ongedaan worden gemaakt: de catalogus heeft “{code}” niet meer. Voeg dat eerst toe aan de catalogus.</translation>
    </message>
    <message>
        <source>Downgrade to {plan} on {day}</source>
        <translation>Downgrade naar {plan} op {day}</translation>
    </message>
    <message>
        <source>Promo code {promo} from {day} on</source>
        <translation>Promocode {promo} vanaf {day}</translation>
    </message>
    <message>
        <source>{add_on} until {day} included</source>
        <translation>{add_on} tot en met {day}</translation>
    </message>
    <message>
        <source>{add_on} from {day} on</source>
        <translation>{add_on} vanaf {day}</translation>
    </message>
    <message>
        <source>End: {add_on}</source>
        <translation>Einde: {add_on}</translation>
    </message>
    <message>
        <source>New: {add_on}</source>
        <translation>Nieuw: {add_on}</translation>
    </message>
    <message>
        <source>Without effect while renewal is stopped</source>
        <translation>Zonder gevolg zolang de verlenging is stopgezet</translation>
    </message>
    <message>
        <source>Renewal is stopped</source>
        <translation>De verlenging is stopgezet</translation>
    </message>
    <message>
        <source>The subscription can be used until {day} included, then it ends.</source>
        <translation>Het abonnement blijft bruikbaar tot en met {day}; daarna eindigt het.</translation>
    </message>
    <message>
        <source>Handed over to the client</source>
        <translation>Teruggegeven aan de klant</translation>
    </message>
    <message>
        <source>The subscription can be used until {day} included. From then on the client, or another partner, can subscribe.</source>
        <translation>Het abonnement is bruikbaar tot en met {day}. Daarna kan de klant of een andere partner zich abonneren.</translation>
    </message>
    <message>
        <source>Your firm will pay for this client</source>
        <translation>Uw kantoor zal betalen voor deze klant</translation>
    </message>
    <message>
        <source>Your firm will be responsible for payment once the client is activated. Nothing is charged before.</source>
        <translation>Uw kantoor is verantwoordelijk voor de betaling zodra de klant geactiveerd is. Eerder wordt niets aangerekend.</translation>
    </message>
    <message>
        <source>Monthly billing from {day} on</source>
        <translation>Maandelijkse facturatie vanaf {day}</translation>
    </message>
    <message>
        <source>Yearly billing from {day} on</source>
        <translation>Jaarlijkse facturatie vanaf {day}</translation>
    </message>
    <message>
        <source>Paid by the firm from {day} on</source>
        <translation>Betaald door het kantoor vanaf {day}</translation>
    </message>
    <message>
        <source>Paid by the client from {day} on</source>
        <translation>Betaald door de klant vanaf {day}</translation>
    </message>
    <message>
        <source>Your firm will be billed for this subscription</source>
        <translation>Uw kantoor wordt gefactureerd voor dit abonnement</translation>
    </message>
    <message>
        <source>What the client has already paid stays paid.</source>
        <translation>Wat de klant al heeft betaald, blijft betaald.</translation>
    </message>
    <message>
        <source>Renewal resumes</source>
        <translation>De verlenging wordt hervat</translation>
    </message>
    <message>
        <source>Renewal was stopped. The subscription will renew on {day}.</source>
        <translation>De verlenging was stopgezet. Het abonnement wordt verlengd op {day}.</translation>
    </message>
    <message>
        <source>The scheduled downgrade to {plan} is withdrawn</source>
        <translation>De geplande downgrade naar {plan} wordt ingetrokken</translation>
    </message>
    <message>
        <source>The plan chosen now takes its place.</source>
        <translation>Het nu gekozen plan komt in de plaats.</translation>
    </message>
    <message>
        <source>{plan} includes it. What is left of it is credited.</source>
        <translation>{plan} omvat deze dienst al. Wat ervan overblijft, wordt gecrediteerd.</translation>
    </message>
    <message>
        <source>{plan} does not offer it. What is left of it is credited.</source>
        <translation>{plan} biedt deze dienst niet aan. Wat ervan overblijft, wordt gecrediteerd.</translation>
    </message>
    <message>
        <source>The extra service {add_on} ends today</source>
        <translation>De extra dienst {add_on} eindigt vandaag</translation>
    </message>
    <message>
        <source>{plan} includes it from then on.</source>
        <translation>{plan} omvat deze dienst vanaf dan.</translation>
    </message>
    <message>
        <source>{plan} does not offer it. It can be used until then.</source>
        <translation>{plan} biedt deze dienst niet aan. Ze blijft tot dan bruikbaar.</translation>
    </message>
    <message>
        <source>The extra service {add_on} ends on {day}</source>
        <translation>De extra dienst {add_on} eindigt op {day}</translation>
    </message>
    <message>
        <source>The discount {promo} ends today</source>
        <translation>De korting {promo} eindigt vandaag</translation>
    </message>
    <message>
        <source>This promo code does not cover {plan}.</source>
        <translation>Deze promocode geldt niet voor {plan}.</translation>
    </message>
    <message>
        <source>{new} replaces {old}</source>
        <translation>{new} vervangt {old}</translation>
    </message>
    <message>
        <source>A subscription has one discount at a time. The new one begins on {day}; what is left of {old} is lost.</source>
        <translation>Een abonnement heeft één korting tegelijk. De nieuwe begint op {day}; wat overblijft van {old} gaat verloren.</translation>
    </message>
    <message>
        <source>The discount {promo} ends at the renewal of {day}</source>
        <translation>De korting {promo} eindigt bij de verlenging van {day}</translation>
    </message>
    <message>
        <source>This promo code does not cover the plan or the interval of that renewal.</source>
        <translation>Deze promocode geldt niet voor het plan of de facturatieperiode van die verlenging.</translation>
    </message>
    <message>
        <source>Undone: {title}</source>
        <translation>Ongedaan gemaakt: {title}</translation>
    </message>
    <message>
        <source>{service}: documents beyond the quota</source>
        <translation>{service}: documenten buiten bundel</translation>
    </message>
    <message>
        <source>Credit: {service} not used</source>
        <translation>Creditering: {service} niet gebruikt</translation>
    </message>
    <message>
        <source>{service} to the end of the period</source>
        <translation>{service} tot het einde van de periode</translation>
    </message>
    <message>
        <source>{service}, {period}</source>
        <translation>{service}, {period}</translation>
    </message>
    <message>
        <source>the opposite of the line of {day}: {computation}</source>
        <translation>het tegengestelde van de regel van {day}: {computation}</translation>
    </message>
    <message>
        <source>{price} × {days}, {period}, limited to {limit}</source>
        <translation>{price} × {days}, {period}, beperkt tot {limit}</translation>
    </message>
    <message>
        <source>{price} for the whole period, {period}</source>
        <translation>{price} voor de hele periode, {period}</translation>
    </message>
    <message>
        <source>{price} × {days}, {period}</source>
        <translation>{price} × {days}, {period}</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Totaal excl. btw</translation>
    </message>
    <message>
        <source>On the vendor&apos;s invoice</source>
        <translation>Op de factuur van de leverancier</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>client of an invoice line</comment>
        <translation>Niet vermeld</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Regel {number}</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>report column</comment>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Unit price</source>
        <comment>report column</comment>
        <translation>Eenheidsprijs</translation>
    </message>
    <message numerus="yes">
        <source>The sum of %Ln line(s), each rounded on its own</source>
        <translation>
            <numerusform>Het bedrag van %Ln regel</numerusform>
            <numerusform>De som van %Ln regels, elk apart afgerond</numerusform>
        </translation>
    </message>
    <message>
        <source>VAT {rate} on {net}</source>
        <translation>Btw {rate} op {net}</translation>
    </message>
    <message>
        <source>{net} × {rate} = {vat}, rounded once for all lines of this rate</source>
        <translation>{net} × {rate} = {vat}, één keer afgerond voor alle regels aan dit tarief</translation>
    </message>
    <message>
        <source>Net amounts at this rate</source>
        <translation>Nettobedragen aan dit tarief</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Btw-tarief</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>price given at the import</source>
        <translation>prijs opgegeven bij de import</translation>
    </message>
    <message>
        <source>price of {day}</source>
        <comment>version of a price</comment>
        <translation>tarief van {day}</translation>
    </message>
    <message>
        <source>Price of a full period</source>
        <translation>Prijs van een volledige periode</translation>
    </message>
    <message>
        <source>{amount} of these days</source>
        <translation>{amount} voor deze dagen</translation>
    </message>
    <message>
        <source>Discount {code}</source>
        <translation>Korting {code}</translation>
    </message>
    <message>
        <source>Price after discount</source>
        <translation>Prijs na korting</translation>
    </message>
    <message>
        <source>billed on {day}: {computation}</source>
        <translation>gefactureerd op {day}: {computation}</translation>
    </message>
    <message>
        <source>Line credited</source>
        <translation>Gecrediteerde regel</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Niet gebruikt</translation>
    </message>
    <message>
        <source>Limit of the credit</source>
        <translation>Grens van de creditering</translation>
    </message>
    <message>
        <source>a change never credits more than it charges</source>
        <translation>een wijziging crediteert nooit meer dan ze aanrekent</translation>
    </message>
    <message>
        <source>Line undone</source>
        <translation>Ongedaan gemaakte regel</translation>
    </message>
    <message>
        <source>Days not used</source>
        <translation>Niet-gebruikte dagen</translation>
    </message>
    <message>
        <source>Days billed</source>
        <translation>Gefactureerde dagen</translation>
    </message>
    <message>
        <source>the rate of the line credited</source>
        <translation>het tarief van de gecrediteerde regel</translation>
    </message>
    <message>
        <source>the rate of the line undone</source>
        <translation>het tarief van de ongedaan gemaakte regel</translation>
    </message>
    <message>
        <source>Billed on</source>
        <translation>Gefactureerd op</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Amount excl. VAT</source>
        <translation>Bedrag excl. btw</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln klant</numerusform>
            <numerusform>%Ln klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln handeling</numerusform>
            <numerusform>%Ln handelingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of {total}</source>
        <translation>
            <numerusform>%Ln van {total} dagen</numerusform>
            <numerusform>%Ln van {total} dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln maand</numerusform>
            <numerusform>%Ln maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s)</source>
        <translation>
            <numerusform>%Ln periode</numerusform>
            <numerusform>%Ln periodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extra service(s)</source>
        <translation>
            <numerusform>%Ln extra dienst</numerusform>
            <numerusform>%Ln extra diensten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s)</source>
        <translation>
            <numerusform>%Ln verlenging</numerusform>
            <numerusform>%Ln verlengingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) are not in the font of printed reports and are shown as □.</source>
        <translation>
            <numerusform>%Ln teken zit niet in het lettertype van afgedrukte rapporten en wordt als □ weergegeven.</numerusform>
            <numerusform>%Ln tekens zitten niet in het lettertype van afgedrukte rapporten en worden als □ weergegeven.</numerusform>
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
        <translation>Naam</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>field of a client</comment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>field of a client</comment>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Company number</source>
        <comment>field of a client</comment>
        <translation>Ondernemingsnummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <comment>field of a client</comment>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>IBAN</source>
        <comment>field of a client</comment>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>field of a client</comment>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Auxiliary account</source>
        <comment>field of a client</comment>
        <translation>Hulprekening</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>field of a client</comment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>field of a client</comment>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <comment>field of a client</comment>
        <translation>E-mail van de contactpersoon</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>field of a client</comment>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>field of a client</comment>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>field of a client</comment>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Street</source>
        <comment>field of a client</comment>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field of a client</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>PO box</source>
        <comment>field of a client</comment>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Postal code</source>
        <comment>field of a client</comment>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <comment>field of a client</comment>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field of a client</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>field of a client</comment>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>field of a client</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <comment>field of a client</comment>
        <translation>Facturatieperiode</translation>
    </message>
    <message>
        <source>Extra services</source>
        <comment>field of a client</comment>
        <translation>Extra diensten</translation>
    </message>
    <message>
        <source>Start date</source>
        <comment>field of a client</comment>
        <translation>Begindatum</translation>
    </message>
    <message>
        <source>Present price excl. VAT</source>
        <comment>field of a client</comment>
        <translation>Huidige prijs excl. btw</translation>
    </message>
    <message>
        <source>Promo code</source>
        <comment>field of a client</comment>
        <translation>Promocode</translation>
    </message>
    <message>
        <source>Date read</source>
        <comment>field of a reading</comment>
        <translation>Datum van aflezing</translation>
    </message>
    <message>
        <source>Documents used</source>
        <comment>field of a reading</comment>
        <translation>Gebruikte documenten</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <comment>field of an invoice</comment>
        <translation>Factuurnummer</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <comment>field of an invoice</comment>
        <translation>Factuurdatum</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>field of an invoice</comment>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>field of an invoice</comment>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Unit price excl. VAT</source>
        <comment>field of an invoice</comment>
        <translation>Eenheidsprijs excl. btw</translation>
    </message>
    <message>
        <source>Net amount</source>
        <comment>field of an invoice</comment>
        <translation>Nettobedrag</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <comment>field of an invoice</comment>
        <translation>Btw-tarief</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>field of an invoice</comment>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>field of an invoice</comment>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Choose another folder.</source>
        <translation>De map {folder} bestaat niet. Kies een andere map.</translation>
    </message>
    <message>
        <source>There is no room left for {file}. Free some space, or choose another disk.</source>
        <translation>Er is geen plaats meer voor {file}. Maak ruimte vrij, of kies een andere schijf.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another name or folder.</source>
        <translation>{file} kon niet worden geschreven. Kies een andere naam of map.</translation>
    </message>
    <message>
        <source>Nothing may be written in the folder {folder}. Choose another folder.</source>
        <translation>In de map {folder} mag niets worden geschreven. Kies een andere map.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose another name.</source>
        <translation>{file} is een map. Kies een andere naam.</translation>
    </message>
    <message>
        <source>This system does not allow the name {file}. Choose another name.</source>
        <translation>Dit systeem aanvaardt de naam {file} niet. Kies een andere naam.</translation>
    </message>
    <message>
        <source>{file} has no ending that is known. Choose one of those offered, such as .xlsx.</source>
        <translation>De extensie van {file} is niet bekend. Kies een van de aangeboden extensies, bijvoorbeeld .xlsx.</translation>
    </message>
    <message>
        <source>{file} is protected against writing. Choose another name.</source>
        <translation>{file} is beveiligd tegen schrijven. Kies een andere naam.</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there, or choose another name.</source>
        <translation>{file} is open in een ander programma. Sluit het daar, of kies een andere naam.</translation>
    </message>
    <message>
        <source>There are more rows than {file} can hold. Choose a shorter period, or the format CSV.</source>
        <translation>Er zijn meer rijen dan {file} kan bevatten. Kies een kortere periode, of het formaat CSV.</translation>
    </message>
    <message>
        <source>This file no longer exists. Choose another file.</source>
        <translation>Dit bestand bestaat niet meer. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Dit is een map. Kies een bestand erin.</translation>
    </message>
    <message>
        <source>This file may not be read. Close it in other programs, or copy it elsewhere.</source>
        <translation>Dit bestand mag niet worden gelezen. Sluit het in andere programma’s, of kopieer het elders.</translation>
    </message>
    <message>
        <source>This workbook is protected by a password. Save a copy without one.</source>
        <translation>Deze werkmap is beveiligd met een wachtwoord. Bewaar een kopie zonder wachtwoord.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read. Open it in a spreadsheet and save it anew.</source>
        <translation>Dit bestand is beschadigd en onleesbaar. Open het in een rekenblad en bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>This file is not a workbook. Choose an .xlsx or a .csv file.</source>
        <translation>Dit bestand is geen werkmap. Kies een .xlsx- of .csv-bestand.</translation>
    </message>
    <message>
        <source>This workbook has an old format. Open it in a spreadsheet and save it as .xlsx.</source>
        <translation>Deze werkmap heeft een oud formaat. Open ze in een rekenblad en bewaar ze als .xlsx.</translation>
    </message>
    <message>
        <source>This file is neither a workbook nor text. Choose an .xlsx or a .csv file.</source>
        <translation>Dit bestand is geen werkmap en geen tekst. Kies een .xlsx- of .csv-bestand.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Save it as CSV UTF-8 and choose it again.</source>
        <translation>De tekens van dit bestand zijn onleesbaar. Bewaar het als CSV UTF-8 en kies het opnieuw.</translation>
    </message>
    <message>
        <source>A quotation mark opened in row {row} is never closed. Correct that row.</source>
        <translation>Een aanhalingsteken in rij {row} wordt nooit gesloten. Verbeter die rij.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{sheet}”. Choose another sheet.</source>
        <translation>De werkmap heeft geen blad “{sheet}”. Kies een ander blad.</translation>
    </message>
    <message>
        <source>There is nothing in it. Choose a file with rows.</source>
        <translation>Er staat niets in. Kies een bestand met rijen.</translation>
    </message>
    <message>
        <source>Row {row} holds no headings. Put the names of the columns in the first row.</source>
        <translation>Rij {row} bevat geen kolomkoppen. Zet de namen van de kolommen in de eerste rij.</translation>
    </message>
    <message>
        <source>There are no rows below the headings of row {row}. Choose a file with rows.</source>
        <translation>Er staan geen rijen onder de kolomkoppen van rij {row}. Kies een bestand met rijen.</translation>
    </message>
    <message>
        <source>This file holds more than {limit} MB. Split it into smaller files.</source>
        <translation>Dit bestand is groter dan {limit} MB. Splits het in kleinere bestanden.</translation>
    </message>
    <message>
        <source>There are more than {limit} rows. Split the file into smaller ones.</source>
        <translation>Er zijn meer dan {limit} rijen. Splits het bestand in kleinere.</translation>
    </message>
    <message>
        <source>There are {found} columns, more than {limit}. Remove those that are not needed.</source>
        <translation>Er zijn {found} kolommen, meer dan {limit}. Verwijder de overbodige.</translation>
    </message>
    <message>
        <source>There are more than {limit} cells. Remove empty columns and rows, or split the file.</source>
        <translation>Er zijn meer dan {limit} cellen. Verwijder lege kolommen en rijen, of splits het bestand.</translation>
    </message>
    <message>
        <source>A cell of row {row} is longer than {limit} characters. Shorten it.</source>
        <translation>Een cel in rij {row} is langer dan {limit} tekens. Kort ze in.</translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>geplakte rijen</translation>
    </message>
    <message>
        <source>Client created</source>
        <comment>journal</comment>
        <translation>Klant aangemaakt</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <comment>journal</comment>
        <translation>Persoonsgegevens gewist</translation>
    </message>
    <message>
        <source>Client changed</source>
        <comment>journal</comment>
        <translation>Klant gewijzigd</translation>
    </message>
    <message>
        <source>Client deleted</source>
        <comment>journal</comment>
        <translation>Klant verwijderd</translation>
    </message>
    <message>
        <source>Client invited</source>
        <comment>journal</comment>
        <translation>Klant uitgenodigd</translation>
    </message>
    <message>
        <source>Invitation sent again</source>
        <comment>journal</comment>
        <translation>Uitnodiging opnieuw verstuurd</translation>
    </message>
    <message>
        <source>Taken back to draft</source>
        <comment>journal</comment>
        <translation>Teruggezet naar concept</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <comment>journal</comment>
        <translation>Uitnodiging aanvaard</translation>
    </message>
    <message>
        <source>Client archived</source>
        <comment>journal</comment>
        <translation>Klant gearchiveerd</translation>
    </message>
    <message>
        <source>Client lost</source>
        <comment>journal</comment>
        <translation>Klant verloren</translation>
    </message>
    <message>
        <source>Pending subscription set</source>
        <comment>journal</comment>
        <translation>Abonnement in behandeling ingesteld</translation>
    </message>
    <message>
        <source>Pending subscription removed</source>
        <comment>journal</comment>
        <translation>Abonnement in behandeling verwijderd</translation>
    </message>
    <message>
        <source>Subscription started</source>
        <comment>journal</comment>
        <translation>Abonnement gestart</translation>
    </message>
    <message>
        <source>Subscription modified</source>
        <comment>journal</comment>
        <translation>Abonnement bewerkt</translation>
    </message>
    <message>
        <source>Renewal stopped</source>
        <comment>journal</comment>
        <translation>Verlenging stopgezet</translation>
    </message>
    <message>
        <source>Renewal resumed</source>
        <comment>journal</comment>
        <translation>Verlenging hervat</translation>
    </message>
    <message>
        <source>Scheduled change withdrawn</source>
        <comment>journal</comment>
        <translation>Geplande wijziging ingetrokken</translation>
    </message>
    <message>
        <source>Taken over by the firm</source>
        <comment>journal</comment>
        <translation>Overgenomen door het kantoor</translation>
    </message>
    <message>
        <source>Handed over to the client</source>
        <comment>journal</comment>
        <translation>Teruggegeven aan de klant</translation>
    </message>
    <message>
        <source>Ended immediately</source>
        <comment>journal</comment>
        <translation>Onmiddellijk beëindigd</translation>
    </message>
    <message>
        <source>Subscription of the client recorded</source>
        <comment>journal</comment>
        <translation>Abonnement van de klant vastgelegd</translation>
    </message>
    <message>
        <source>Documents used entered</source>
        <comment>journal</comment>
        <translation>Verbruik ingevoerd</translation>
    </message>
    <message>
        <source>Documents used corrected</source>
        <comment>journal</comment>
        <translation>Verbruik gecorrigeerd</translation>
    </message>
    <message>
        <source>References, managers and tags imported</source>
        <comment>journal</comment>
        <translation>Referenties, beheerders en labels geïmporteerd</translation>
    </message>
    <message>
        <source>Documents used imported</source>
        <comment>journal</comment>
        <translation>Verbruik geïmporteerd</translation>
    </message>
    <message>
        <source>Bulk change</source>
        <comment>journal</comment>
        <translation>Bulkwijziging</translation>
    </message>
    <message>
        <source>Act undone</source>
        <comment>journal</comment>
        <translation>Handeling ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Renewals caught up</source>
        <comment>journal</comment>
        <translation>Verlengingen bijgewerkt</translation>
    </message>
    <message>
        <source>Clients imported</source>
        <comment>journal</comment>
        <translation>Klanten geïmporteerd</translation>
    </message>
    <message>
        <source>Import undone</source>
        <comment>journal</comment>
        <translation>Import ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Catalogue imported</source>
        <comment>journal</comment>
        <translation>Catalogus geïmporteerd</translation>
    </message>
    <message>
        <source>Catalogue changed</source>
        <comment>journal</comment>
        <translation>Catalogus gewijzigd</translation>
    </message>
    <message>
        <source>Default of re-billing changed</source>
        <comment>journal</comment>
        <translation>Standaard doorrekening gewijzigd</translation>
    </message>
    <message>
        <source>Re-billing agreed with a client</source>
        <comment>journal</comment>
        <translation>Doorrekening afgesproken met een klant</translation>
    </message>
    <message>
        <source>Re-billing run drafted</source>
        <comment>journal</comment>
        <translation>Doorrekening voorbereid</translation>
    </message>
    <message>
        <source>Re-billing draft adjusted</source>
        <comment>journal</comment>
        <translation>Concept van doorrekening aangepast</translation>
    </message>
    <message>
        <source>Re-billing draft thrown away</source>
        <comment>journal</comment>
        <translation>Concept van doorrekening weggegooid</translation>
    </message>
    <message>
        <source>Re-billing run locked</source>
        <comment>journal</comment>
        <translation>Doorrekening afgesloten</translation>
    </message>
    <message>
        <source>Re-billing run reversed</source>
        <comment>journal</comment>
        <translation>Doorrekening teruggedraaid</translation>
    </message>
    <message>
        <source>Vendor invoice noted</source>
        <comment>journal</comment>
        <translation>Leveranciersfactuur genoteerd</translation>
    </message>
    <message>
        <source>Accounts and journals set</source>
        <comment>journal</comment>
        <translation>Rekeningen en dagboeken ingesteld</translation>
    </message>
    <message>
        <source>Vendor invoice entered</source>
        <comment>journal</comment>
        <translation>Leveranciersfactuur ingevoerd</translation>
    </message>
    <message>
        <source>Vendor invoice imported</source>
        <comment>journal</comment>
        <translation>Leveranciersfactuur geïmporteerd</translation>
    </message>
    <message>
        <source>Vendor invoice changed</source>
        <comment>journal</comment>
        <translation>Leveranciersfactuur gewijzigd</translation>
    </message>
    <message>
        <source>Vendor invoice: lines decided on</source>
        <comment>journal</comment>
        <translation>Leveranciersfactuur: beslist over regels</translation>
    </message>
    <message>
        <source>Vendor invoice settled</source>
        <comment>journal</comment>
        <translation>Leveranciersfactuur afgehandeld</translation>
    </message>
    <message>
        <source>Vendor invoice reopened</source>
        <comment>journal</comment>
        <translation>Leveranciersfactuur heropend</translation>
    </message>
    <message>
        <source>Vendor invoice deleted</source>
        <comment>journal</comment>
        <translation>Leveranciersfactuur verwijderd</translation>
    </message>
    <message>
        <source>Firm changed</source>
        <comment>journal</comment>
        <translation>Kantoor gewijzigd</translation>
    </message>
    <message>
        <source>Payment method added</source>
        <comment>journal</comment>
        <translation>Betaalmethode toegevoegd</translation>
    </message>
    <message>
        <source>Payment method removed</source>
        <comment>journal</comment>
        <translation>Betaalmethode verwijderd</translation>
    </message>
    <message>
        <source>Default billing preferences changed</source>
        <comment>journal</comment>
        <translation>Standaard facturatievoorkeuren gewijzigd</translation>
    </message>
    <message>
        <source>Report exported</source>
        <comment>journal</comment>
        <translation>Rapport geëxporteerd</translation>
    </message>
    <message>
        <source>Report printed</source>
        <comment>journal</comment>
        <translation>Rapport afgedrukt</translation>
    </message>
    <message>
        <source>Data file created</source>
        <comment>journal</comment>
        <translation>Gegevensbestand aangemaakt</translation>
    </message>
    <message>
        <source>Copy restored</source>
        <comment>journal</comment>
        <translation>Kopie teruggezet</translation>
    </message>
    <message>
        <source>Password set</source>
        <comment>journal</comment>
        <translation>Wachtwoord ingesteld</translation>
    </message>
    <message>
        <source>Password changed</source>
        <comment>journal</comment>
        <translation>Wachtwoord gewijzigd</translation>
    </message>
    <message>
        <source>Password removed</source>
        <comment>journal</comment>
        <translation>Wachtwoord verwijderd</translation>
    </message>
    <message>
        <source>Sample data filled in</source>
        <comment>journal</comment>
        <translation>Voorbeeldgegevens ingevuld</translation>
    </message>
    <message>
        <source>Nothing is typed here. Type a value.</source>
        <translation>Hier is niets getypt. Typ een waarde.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type figures, as in 1234,50 or 1234.50.</source>
        <translation>“{text}” is geen getal. Typ cijfers, bijvoorbeeld 1234,50 of 1234.50.</translation>
    </message>
    <message>
        <source>“{text}” can be read as {thousands} or as {decimal}. Type {thousands} without a separator, or two decimals.</source>
        <translation>“{text}” kan {thousands} of {decimal} betekenen. Typ {thousands} zonder scheidingsteken, of twee decimalen.</translation>
    </message>
    <message>
        <source>The figures of “{text}” are not grouped in threes. Type them without spaces or points.</source>
        <translation>De cijfers van “{text}” staan niet in groepen van drie. Typ ze zonder spaties of punten.</translation>
    </message>
    <message>
        <source>“{text}” has too many decimals. Type at most {places}.</source>
        <translation>“{text}” heeft te veel decimalen. Typ er hoogstens {places}.</translation>
    </message>
    <message>
        <source>“{text}” has decimals. Type a whole number.</source>
        <translation>“{text}” heeft decimalen. Typ een geheel getal.</translation>
    </message>
    <message>
        <source>“{text}” is below zero. Type zero or more.</source>
        <translation>“{text}” is negatief. Typ nul of meer.</translation>
    </message>
    <message>
        <source>“{text}” is too large. Check the number of figures.</source>
        <translation>“{text}” is te groot. Controleer het aantal cijfers.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Type the day first, as in 12/3/2026, +30 for thirty days from now, or a point for today.</source>
        <translation>“{text}” is geen datum. Typ eerst de dag, bijvoorbeeld 12/3/2026, +30 voor over dertig dagen, of een punt voor vandaag.</translation>
    </message>
    <message>
        <source>The calendar has no day “{text}”. Type the day first, then the month.</source>
        <translation>De kalender heeft geen dag “{text}”. Typ eerst de dag, dan de maand.</translation>
    </message>
    <message>
        <source>The year of “{text}” is not between {first} and {last}. Correct the year.</source>
        <translation>Het jaar van “{text}” ligt niet tussen {first} en {last}. Verbeter het jaar.</translation>
    </message>
    <message>
        <source>{rebate} on the plan</source>
        <translation>{rebate} op het plan</translation>
    </message>
    <message>
        <source>{rebate} on the plan and extra services</source>
        <translation>{rebate} op het plan en de extra diensten</translation>
    </message>
    <message>
        <source>for ever</source>
        <comment>duration of a discount</comment>
        <translation>onbeperkt in de tijd</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln billing period(s)</source>
        <translation>
            <numerusform>gedurende %Ln facturatieperiode</numerusform>
            <numerusform>gedurende %Ln facturatieperiodes</numerusform>
        </translation>
    </message>
    <message>
        <source>without limit of time</source>
        <comment>what is left of a discount</comment>
        <translation>onbeperkt in de tijd</translation>
    </message>
    <message>
        <source>last period, {periods} in all</source>
        <translation>laatste periode, {periods} in totaal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} period(s) left</source>
        <translation>
            <numerusform>nog %Ln van {total} periodes</numerusform>
            <numerusform>nog %Ln van {total} periodes</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue has no plan “{plan}”. Choose another plan, or add it to the catalogue.</source>
        <translation>De catalogus heeft geen plan “{plan}”. Kies een ander plan, of voeg het toe aan de catalogus.</translation>
    </message>
    <message>
        <source>The plan {plan} is sold from {day} on. Choose another plan, or wait until that day.</source>
        <translation>Het plan {plan} is te koop vanaf {day}. Kies een ander plan, of wacht tot die dag.</translation>
    </message>
    <message>
        <source>The extra service {add_on} is sold from {day} on. Take it off, or wait until that day.</source>
        <translation>De extra dienst {add_on} wordt verkocht vanaf {day}. Haal ze weg, of wacht tot die dag.</translation>
    </message>
    <message>
        <source>The catalogue has no extra service “{add_on}”. Choose another one, or add it to the catalogue.</source>
        <translation>De catalogus heeft geen extra dienst “{add_on}”. Kies een andere, of voeg ze toe aan de catalogus.</translation>
    </message>
    <message>
        <source>The plan {plan} does not offer the extra service {add_on}. Remove the service, or choose a plan that offers it.</source>
        <translation>Het plan {plan} biedt de extra dienst {add_on} niet aan. Verwijder de dienst, of kies een plan dat ze aanbiedt.</translation>
    </message>
    <message>
        <source>The catalogue has no promo code “{promo}”. Check its spelling, or leave it out.</source>
        <translation>De catalogus heeft geen promocode “{promo}”. Controleer de spelling, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>The promo code {promo} is valid from {day} on. Use it from that day, or leave it out.</source>
        <translation>De promocode {promo} geldt vanaf {day}. Gebruik hem vanaf die dag, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>The promo code {promo} was valid until {day}. Type another one, or leave it out.</source>
        <translation>De promocode {promo} gold tot en met {day}. Typ een andere, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>The promo code {promo} does not cover the plan {plan}. Choose another plan or another code.</source>
        <translation>De promocode {promo} geldt niet voor het plan {plan}. Kies een ander plan of een andere code.</translation>
    </message>
    <message>
        <source>The promo code {promo} does not cover this billing interval: {interval}. Choose the other interval or another code.</source>
        <translation>De promocode {promo} geldt niet voor deze facturatieperiode: {interval}. Kies de andere periode of een andere code.</translation>
    </message>
    <message>
        <source>The promo code {promo} has been used up: {times} of {times}. Type another one, or leave it out.</source>
        <translation>De promocode {promo} is opgebruikt: {times} van {times}. Typ een andere, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>This client has already used the promo code {promo}, which serves once per client. Type another one, or leave it out.</source>
        <translation>Deze klant heeft de promocode {promo} al gebruikt, en die geldt één keer per klant. Typ een andere, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>The promo code {promo} already applies to this subscription. Type another one, or leave it out.</source>
        <translation>De promocode {promo} geldt al voor dit abonnement. Typ een andere, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>This subscription ended on {day}. Subscribe again to start a new one.</source>
        <translation>Dit abonnement is geëindigd op {day}. Sluit een nieuw abonnement af.</translation>
    </message>
    <message>
        <source>The renewal of {day} is already stopped. There is nothing more to do.</source>
        <translation>De verlenging van {day} is al stopgezet. Er is niets meer te doen.</translation>
    </message>
    <message>
        <source>Renewal is not stopped: this subscription renews by itself. There is nothing to resume.</source>
        <translation>De verlenging is niet stopgezet: dit abonnement wordt vanzelf verlengd. Er is niets te hervatten.</translation>
    </message>
    <message>
        <source>This change is no longer scheduled: it was withdrawn or has taken effect. There is nothing to withdraw.</source>
        <translation>Deze wijziging is niet meer gepland: ze is ingetrokken of al doorgevoerd. Er is niets in te trekken.</translation>
    </message>
    <message>
        <source>The subscription already is as chosen. Change at least one thing, or cancel.</source>
        <translation>Het abonnement is al zoals gekozen. Wijzig minstens één ding, of annuleer.</translation>
    </message>
    <message>
        <source>The client pays for this subscription itself. To include it, switch the payer on and choose the firm.</source>
        <translation>De klant betaalt dit abonnement zelf. Om het op te nemen, vinkt u de betaler aan en kiest u het kantoor.</translation>
    </message>
    <message>
        <source>Handing over stops renewal, so it cannot be resumed at the same time. Leave renewal unchanged, or choose the firm as payer.</source>
        <translation>Teruggeven zet de verlenging stop, die dus niet tegelijk kan worden hervat. Laat de verlenging ongewijzigd, of kies het kantoor als betaler.</translation>
    </message>
    <message>
        <source>Nobody has read yet what this client uses, so no plan fits better than another. Enter a reading in its Usage tab, or choose a plan.</source>
        <translation>Het verbruik van deze klant is nog nooit afgelezen: geen enkel plan past beter dan een ander. Voer een aflezing in op het tabblad Verbruik, of kies een plan.</translation>
    </message>
    <message>
        <source>Something changed for this client since the preview, so nothing was done. Look at the client, then start again.</source>
        <translation>Er is voor deze klant iets veranderd sinds het voorbeeld: er is niets gedaan. Bekijk de klant en begin opnieuw.</translation>
    </message>
    <message>
        <source>Your firm already pays for this subscription, or will from the next renewal. There is nothing to take over.</source>
        <translation>Uw kantoor betaalt dit abonnement al, of doet dat vanaf de volgende verlenging. Er valt niets over te nemen.</translation>
    </message>
    <message>
        <source>The client pays for this subscription itself. There is nothing to hand over.</source>
        <translation>De klant betaalt dit abonnement zelf. Er valt niets terug te geven.</translation>
    </message>
    <message>
        <source>This subscription is already handed over: it runs until {day}. There is nothing more to do.</source>
        <translation>Dit abonnement is al teruggegeven: het loopt tot {day}. Er valt niets meer te doen.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>report column</comment>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Forecast</source>
        <comment>report</comment>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Expected lines</source>
        <comment>report sheet</comment>
        <translation>Verwachte regels</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>report parameter</comment>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>report</comment>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>report column</comment>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Effective</source>
        <comment>report column</comment>
        <translation>Gaat in op</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>report column</comment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <comment>report column</comment>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Vendor&apos;s invoices</source>
        <comment>report</comment>
        <translation>Facturen van de leverancier</translation>
    </message>
    <message>
        <source>Vendor&apos;s invoice</source>
        <comment>report</comment>
        <translation>Factuur van de leverancier</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>vendor&apos;s invoice</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>To be settled</source>
        <comment>vendor&apos;s invoice</comment>
        <translation>Af te handelen</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>vendor&apos;s invoice</comment>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>vendor&apos;s invoice</comment>
        <translation>Met de hand</translation>
    </message>
    <message>
        <source>Pasted</source>
        <comment>vendor&apos;s invoice</comment>
        <translation>Geplakt</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>report column</comment>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Stated excl. VAT</source>
        <comment>report column</comment>
        <translation>Gefactureerd excl. btw</translation>
    </message>
    <message>
        <source>Expected excl. VAT</source>
        <comment>report column</comment>
        <translation>Verwacht excl. btw</translation>
    </message>
    <message>
        <source>Open points</source>
        <comment>report column</comment>
        <translation>Open punten</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>report column</comment>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>report column</comment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Client code</source>
        <comment>report column</comment>
        <translation>Klantcode</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>report column</comment>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Client as stated</source>
        <comment>report column</comment>
        <translation>Vermelde klant</translation>
    </message>
    <message>
        <source>Description as stated</source>
        <comment>report column</comment>
        <translation>Vermelde omschrijving</translation>
    </message>
    <message>
        <source>Stated from</source>
        <comment>report column</comment>
        <translation>Gefactureerd van</translation>
    </message>
    <message>
        <source>Stated to</source>
        <comment>report column</comment>
        <translation>Gefactureerd tot</translation>
    </message>
    <message>
        <source>Expected from</source>
        <comment>report column</comment>
        <translation>Verwacht van</translation>
    </message>
    <message>
        <source>Expected to</source>
        <comment>report column</comment>
        <translation>Verwacht tot</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>report column</comment>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>report column</comment>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>report parameter</comment>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>report parameter</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From → to</source>
        <comment>report column</comment>
        <translation>Van → naar</translation>
    </message>
    <message>
        <source>Per month before</source>
        <comment>report column</comment>
        <translation>Per maand ervoor</translation>
    </message>
    <message>
        <source>Per month after</source>
        <comment>report column</comment>
        <translation>Per maand erna</translation>
    </message>
    <message>
        <source>Effect per month</source>
        <comment>report column</comment>
        <translation>Effect per maand</translation>
    </message>
    <message>
        <source>Billed excl. VAT</source>
        <comment>report column</comment>
        <translation>Gefactureerd excl. btw</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>report column</comment>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Company number</source>
        <comment>report column</comment>
        <translation>Ondernemingsnummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <comment>report column</comment>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>forecast-{day}</source>
        <comment>file name</comment>
        <translation>prognose-{day}</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>column</comment>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>report column</comment>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Billed, excl. VAT</source>
        <translation>Gefactureerd, excl. btw</translation>
    </message>
    <message>
        <source>Expected, excl. VAT</source>
        <translation>Verwacht, excl. btw</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>report column</comment>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Of which overage</source>
        <comment>report column</comment>
        <translation>Waarvan buiten bundel</translation>
    </message>
    <message>
        <source>Rest of {month}</source>
        <comment>report column</comment>
        <translation>Rest van {month}</translation>
    </message>
    <message>
        <source>Nothing will be billed in these months</source>
        <translation>In deze maanden wordt niets gefactureerd</translation>
    </message>
    <message>
        <source>Subscriptions that renew appear here, with what they will cost.</source>
        <translation>Abonnementen die verlengd worden, verschijnen hier met wat ze zullen kosten.</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>report column</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Add-on</source>
        <comment>report column</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>report column</comment>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Unit price excl. VAT</source>
        <comment>report column</comment>
        <translation>Eenheidsprijs excl. btw</translation>
    </message>
    <message>
        <source>Discount</source>
        <comment>report column</comment>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>report column</comment>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <comment>report column</comment>
        <translation>Btw-tarief</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>report</comment>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>VAT {rate}</source>
        <comment>report column</comment>
        <translation>Btw {rate}</translation>
    </message>
    <message>
        <source>Written on</source>
        <comment>report column</comment>
        <translation>Opgesteld op</translation>
    </message>
    <message>
        <source>VAT</source>
        <comment>report column</comment>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Gross</source>
        <comment>report column</comment>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Vendor invoice</source>
        <comment>report column</comment>
        <translation>Factuur van de leverancier</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>report column</comment>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>From</source>
        <comment>report column</comment>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <comment>report column</comment>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>report column</comment>
        <translation>Verlenging</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>report column</comment>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>report column</comment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>report column</comment>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>report column</comment>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Firm</source>
        <comment>payer</comment>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>payer</comment>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Paid by the firm</source>
        <translation>Betaald door het kantoor</translation>
    </message>
    <message>
        <source>Cannot</source>
        <comment>chip</comment>
        <translation>Kan niet</translation>
    </message>
    <message>
        <source>Paid by the client</source>
        <translation>Betaald door de klant</translation>
    </message>
    <message>
        <source>Already so</source>
        <comment>chip</comment>
        <translation>Al zo</translation>
    </message>
    <message>
        <source>Use unknown</source>
        <comment>chip</comment>
        <translation>Verbruik onbekend</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <comment>chip</comment>
        <translation>Intussen gewijzigd</translation>
    </message>
    <message>
        <source>No subscription</source>
        <comment>chip</comment>
        <translation>Geen abonnement</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>chip</comment>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Active by now</source>
        <comment>chip</comment>
        <translation>Inmiddels actief</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>chip</comment>
        <translation>Tegenspraak</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <comment>chip</comment>
        <translation>Nog geen plan</translation>
    </message>
    <message>
        <source>Plan not sold yet</source>
        <comment>chip</comment>
        <translation>Plan nog niet te koop</translation>
    </message>
    <message>
        <source>Service not sold yet</source>
        <comment>chip</comment>
        <translation>Dienst nog niet te koop</translation>
    </message>
    <message>
        <source>Service not offered</source>
        <comment>chip</comment>
        <translation>Dienst niet aangeboden</translation>
    </message>
    <message>
        <source>Code not valid yet</source>
        <comment>chip</comment>
        <translation>Code nog niet geldig</translation>
    </message>
    <message>
        <source>Code expired</source>
        <comment>chip</comment>
        <translation>Code vervallen</translation>
    </message>
    <message>
        <source>Code: other plan</source>
        <comment>chip</comment>
        <translation>Code: ander plan</translation>
    </message>
    <message>
        <source>Code: other interval</source>
        <comment>chip</comment>
        <translation>Code: andere periode</translation>
    </message>
    <message>
        <source>Code used up</source>
        <comment>chip</comment>
        <translation>Code opgebruikt</translation>
    </message>
    <message>
        <source>Code already used</source>
        <comment>chip</comment>
        <translation>Code al gebruikt</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>interval</comment>
        <translation>Maandelijks</translation>
    </message>
    <message>
        <source>Yearly</source>
        <comment>interval</comment>
        <translation>Jaarlijks</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>per jaar</translation>
    </message>
    <message>
        <source>then every month</source>
        <translation>daarna elke maand</translation>
    </message>
    <message>
        <source>then every year</source>
        <translation>daarna elk jaar</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>status of a client</comment>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>status of a client</comment>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a client</comment>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>status of a client</comment>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>status of a client</comment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <comment>kind of line</comment>
        <translation>Beginsaldo</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>kind of line</comment>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>kind of line</comment>
        <translation>Verlenging</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <comment>kind of line</comment>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Extra service</source>
        <comment>kind of line</comment>
        <translation>Extra dienst</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>kind of line</comment>
        <translation>Creditering</translation>
    </message>
    <message>
        <source>Overage</source>
        <comment>kind of line</comment>
        <translation>Buiten bundel</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>kind of line</comment>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>scheduled change</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <comment>scheduled change</comment>
        <translation>Facturatieperiode</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>scheduled change</comment>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Promo code</source>
        <comment>scheduled change</comment>
        <translation>Promocode</translation>
    </message>
    <message>
        <source>End of an extra service</source>
        <comment>scheduled change</comment>
        <translation>Einde van een extra dienst</translation>
    </message>
    <message>
        <source>New extra service</source>
        <comment>scheduled change</comment>
        <translation>Nieuwe extra dienst</translation>
    </message>
    <message>
        <source>Plan only</source>
        <comment>scope of a discount</comment>
        <translation>Alleen het plan</translation>
    </message>
    <message>
        <source>Plan and extra services</source>
        <comment>scope of a discount</comment>
        <translation>Plan en extra diensten</translation>
    </message>
    <message>
        <source>Renewed</source>
        <comment>subscription</comment>
        <translation>Verlengd</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>subscription</comment>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Overage billed</source>
        <comment>subscription</comment>
        <translation>Buiten bundel gefactureerd</translation>
    </message>
    <message>
        <source>Something unforeseen happened; nothing is half done. The log says more.</source>
        <translation>Er is iets onvoorziens gebeurd; niets is half gedaan. Het logbestand zegt meer.</translation>
    </message>
    <message>
        <source>Line {line}: {said}</source>
        <translation>Regel {line}: {said}</translation>
    </message>
    <message>
        <source>Line {line}, {place}: {said}</source>
        <translation>Regel {line}, {place}: {said}</translation>
    </message>
    <message>
        <source>text between quotation marks</source>
        <comment>type in a file</comment>
        <translation>tekst tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>a whole number</source>
        <comment>type in a file</comment>
        <translation>een geheel getal</translation>
    </message>
    <message>
        <source>a date as in 2026-01-31</source>
        <comment>type in a file</comment>
        <translation>een datum zoals 2026-01-31</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>type in a file</comment>
        <translation>true of false</translation>
    </message>
    <message>
        <source>a table in braces</source>
        <comment>type in a file</comment>
        <translation>een tabel tussen accolades</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <comment>type in a file</comment>
        <translation>een lijst van tabellen</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <comment>type in a file</comment>
        <translation>een lijst van teksten</translation>
    </message>
    <message>
        <source>this is not TOML from column {column} on. Correct the punctuation.</source>
        <translation>dit is geen TOML vanaf kolom {column}. Verbeter de leestekens.</translation>
    </message>
    <message>
        <source>this key is missing. Add it.</source>
        <translation>deze sleutel ontbreekt. Voeg hem toe.</translation>
    </message>
    <message>
        <source>this key means nothing here. Correct its spelling, or remove it.</source>
        <translation>deze sleutel betekent hier niets. Verbeter de spelling, of verwijder hem.</translation>
    </message>
    <message>
        <source>something else stands here. Write {expected}.</source>
        <translation>hier staat iets anders. Schrijf {expected}.</translation>
    </message>
    <message>
        <source>“{value}” is not an amount. Write it between quotation marks with at most two decimals, as in &quot;12.90&quot;.</source>
        <translation>“{value}” is geen bedrag. Schrijf het tussen aanhalingstekens met hoogstens twee decimalen, zoals &quot;12.90&quot;.</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}. Correct it.</source>
        <translation>{value} ligt niet tussen {least} en {most}. Verbeter de waarde.</translation>
    </message>
    <message>
        <source>“{value}” is not a currency. Write three capital letters, as in EUR.</source>
        <translation>“{value}” is geen valuta. Schrijf drie hoofdletters, zoals EUR.</translation>
    </message>
    <message>
        <source>there is no name. Give one in at least one language.</source>
        <translation>er is geen naam. Geef er een in minstens één taal.</translation>
    </message>
    <message>
        <source>“{value}” is not an interval. Write monthly or yearly.</source>
        <translation>“{value}” is geen facturatieperiode. Schrijf monthly of yearly.</translation>
    </message>
    <message>
        <source>“{value}” is not a scope. Write plan or subscription.</source>
        <translation>“{value}” is geen bereik. Schrijf plan of subscription.</translation>
    </message>
    <message>
        <source>this is not a duration. Write &quot;once&quot;, &quot;forever&quot; or a number of periods.</source>
        <translation>dit is geen duur. Schrijf &quot;once&quot;, &quot;forever&quot; of een aantal periodes.</translation>
    </message>
    <message>
        <source>“{value}” is not a code. Write one without spaces around it.</source>
        <translation>“{value}” is geen code. Schrijf er een zonder spaties eromheen.</translation>
    </message>
    <message>
        <source>the code “{value}” is there twice. Change or remove one of them.</source>
        <translation>de code “{value}” staat er twee keer. Wijzig of verwijder een van beide.</translation>
    </message>
    <message>
        <source>the plan {other} already has the rank {value}. Give each plan its own.</source>
        <translation>het plan {other} heeft al rang {value}. Geef elk plan een eigen rang.</translation>
    </message>
    <message>
        <source>this catalogue has no plan “{value}”. Add it, or correct the code.</source>
        <translation>deze catalogus heeft geen plan “{value}”. Voeg het toe, of verbeter de code.</translation>
    </message>
    <message>
        <source>this catalogue has no extra service “{value}”. Add it, or correct the code.</source>
        <translation>deze catalogus heeft geen extra dienst “{value}”. Voeg ze toe, of verbeter de code.</translation>
    </message>
    <message>
        <source>the extra service “{value}” is both offered and included. Keep one of the two.</source>
        <translation>de extra dienst “{value}” is zowel aangeboden als inbegrepen. Behoud een van beide.</translation>
    </message>
    <message>
        <source>there is no price. Give at least one.</source>
        <translation>er is geen prijs. Geef er minstens één.</translation>
    </message>
    <message>
        <source>two prices begin on {day}. Change or remove one of them.</source>
        <translation>twee prijzen beginnen op {day}. Wijzig of verwijder een van beide.</translation>
    </message>
    <message>
        <source>existing subscriptions would get this price on {existing_from}, before new ones on {new_from}. Correct one of the dates.</source>
        <translation>bestaande abonnementen zouden deze prijs krijgen op {existing_from}, vóór nieuwe op {new_from}. Verbeter een van de datums.</translation>
    </message>
    <message>
        <source>a promo code takes either a percentage or an amount. Write one of the two.</source>
        <translation>een promocode geeft ofwel een percentage ofwel een bedrag. Schrijf een van beide.</translation>
    </message>
    <message>
        <source>the code would end on {until}, before it begins on {start}. Correct one of the dates.</source>
        <translation>de code zou eindigen op {until}, vóór hij begint op {start}. Verbeter een van de datums.</translation>
    </message>
    <message>
        <source>An IBAN of {country} has {length} characters, and this one has {found}. Compare it with the bank statement.</source>
        <translation>Een IBAN ({country}) telt {length} tekens, en deze {found}. Vergelijk hem met het bankafschrift.</translation>
    </message>
    <message>
        <source>The check digits of this VAT number of {country} would have to be {expected}, and are {found}. One of its digits is wrong.</source>
        <translation>De controlecijfers van dit btw-nummer ({country}) zouden {expected} moeten zijn en zijn {found}. Een van de cijfers is fout.</translation>
    </message>
    <message>
        <source>The check digit does not match: this SIREN would have to end in {expected}, and ends in {found}. One of its digits is wrong.</source>
        <translation>Het controlecijfer klopt niet: dit SIREN-nummer zou moeten eindigen op {expected} en eindigt op {found}. Een van de cijfers is fout.</translation>
    </message>
    <message>
        <source>The check digit does not match: this SIRET would have to end in {expected}, and ends in {found}. One of its digits is wrong.</source>
        <translation>Het controlecijfer klopt niet: dit SIRET-nummer zou moeten eindigen op {expected} en eindigt op {found}. Een van de cijfers is fout.</translation>
    </message>
    <message>
        <source>The digits of a SIRET of La Poste add up to a multiple of 5, and these add up to {sum}. One of them is wrong.</source>
        <translation>De cijfers van een SIRET van La Poste tellen op tot een veelvoud van 5, en deze tot {sum}. Een ervan is fout.</translation>
    </message>
    <message>
        <source>The check digits do not match: 97 − ({base} modulo 97) is {expected}, and the number ends in {found}. One of its digits is wrong.</source>
        <translation>De controlecijfers kloppen niet: 97 − ({base} modulo 97) is {expected}, en het nummer eindigt op {found}. Een van de cijfers is fout.</translation>
    </message>
    <message>
        <source>This does not have the form of a company number in {country}. Check its length and its figures.</source>
        <translation>Dit heeft niet de vorm van een ondernemingsnummer ({country}). Controleer de lengte en de cijfers.</translation>
    </message>
    <message>
        <source>The zeros at the beginning are missing, as when a spreadsheet takes a number for an amount. Check the cell.</source>
        <translation>De nullen vooraan ontbreken, zoals wanneer een rekenblad een nummer voor een getal houdt. Controleer de cel.</translation>
    </message>
    <message>
        <source>This does not have the form of a VAT number in {country}. Check its length and its figures.</source>
        <translation>Dit heeft niet de vorm van een btw-nummer ({country}). Controleer de lengte en de cijfers.</translation>
    </message>
    <message>
        <source>The check digits of this VAT number of {country} do not match. One of its digits is wrong.</source>
        <translation>De controlecijfers van dit btw-nummer ({country}) kloppen niet. Een van de cijfers is fout.</translation>
    </message>
    <message>
        <source>A VAT number begins with the letters of its country, here {country}. Add them.</source>
        <translation>Een btw-nummer begint met de letters van zijn land, hier {country}. Voeg ze toe.</translation>
    </message>
    <message>
        <source>This VAT number is of {found}, and the client of {country}. Check both.</source>
        <translation>Dit btw-nummer is van {found}, en de klant van {country}. Controleer beide.</translation>
    </message>
    <message>
        <source>This VAT number does not belong to the company number {company}. Check both.</source>
        <translation>Dit btw-nummer hoort niet bij ondernemingsnummer {company}. Controleer beide.</translation>
    </message>
    <message>
        <source>This does not have the form of an IBAN. Check its length and its letters.</source>
        <translation>Dit heeft niet de vorm van een IBAN. Controleer de lengte en de letters.</translation>
    </message>
    <message>
        <source>No country issues an IBAN that begins with {found}. Check the first two letters.</source>
        <translation>Geen land geeft een IBAN uit dat begint met {found}. Controleer de eerste twee letters.</translation>
    </message>
    <message>
        <source>The check digits do not match: they would have to be {expected}, and are {found}. One of the figures is wrong.</source>
        <translation>De controlecijfers kloppen niet: ze zouden {expected} moeten zijn en zijn {found}. Een van de cijfers is fout.</translation>
    </message>
    <message>
        <source>The account number in this IBAN of {country} fails its own check. One of the figures is wrong.</source>
        <translation>Het rekeningnummer in dit IBAN ({country}) doorstaat zijn eigen controle niet. Een van de cijfers is fout.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Type it as in name@example.org.</source>
        <translation>Dit is geen e-mailadres. Typ het zoals naam@example.org.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>row of an import</comment>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>row of an import</comment>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>row of an import</comment>
        <translation>Noot</translation>
    </message>
    <message>
        <source>This row is not imported unless you correct it.</source>
        <translation>Deze rij wordt niet geïmporteerd als u ze niet verbetert.</translation>
    </message>
    <message>
        <source>Imported as it is unless you correct it.</source>
        <translation>Wordt zo geïmporteerd als u het niet verbetert.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Er is niets te doen.</translation>
    </message>
    <message>
        <source>Right would be: {suggestion}</source>
        <translation>Juiste waarde: {suggestion}</translation>
    </message>
    <message>
        <source>This cell is empty and has to be filled. Type a value.</source>
        <translation>Deze cel is leeg en moet ingevuld zijn. Typ een waarde.</translation>
    </message>
    <message>
        <source>The row has {cells} cells for {headings} headings: a separator may stand inside a text. Correct the row in the file.</source>
        <translation>De rij heeft {cells} cellen voor {headings} kolomkoppen: misschien staat er een scheidingsteken in een tekst. Verbeter de rij in het bestand.</translation>
    </message>
    <message>
        <source>The text has {length} characters, more than {limit}. Shorten it.</source>
        <translation>De tekst telt {length} tekens, meer dan {limit}. Kort hem in.</translation>
    </message>
    <message>
        <source>Spaces around the text were left out.</source>
        <translation>Spaties rond de tekst zijn weggelaten.</translation>
    </message>
    <message>
        <source>The text begins with “{sign}”: a spreadsheet would run it. It is kept as text, and made harmless in every export.</source>
        <translation>De tekst begint met “{sign}”: een rekenblad zou hem uitvoeren. Hij blijft tekst en wordt onschadelijk gemaakt in elke export.</translation>
    </message>
    <message>
        <source>This is not a country. Type its two letters, as in FR, BE or LU.</source>
        <translation>Dit is geen land. Typ de twee letters, bijvoorbeeld FR, BE of LU.</translation>
    </message>
    <message>
        <source>Understood as the country {country}.</source>
        <translation>Begrepen als het land {country}.</translation>
    </message>
    <message>
        <source>This is not a language with a country. Type it as in fr-BE or nl-BE.</source>
        <translation>Dit is geen taal met een land. Typ bijvoorbeeld fr-BE of nl-BE.</translation>
    </message>
    <message>
        <source>Completed to {locale} with the client’s country.</source>
        <translation>Aangevuld tot {locale} met het land van de klant.</translation>
    </message>
    <message>
        <source>This is not a status. Type Draft, Invited, Active, Archived or Lost.</source>
        <translation>Dit is geen status. Typ Concept, Uitgenodigd, Actief, Gearchiveerd of Verloren.</translation>
    </message>
    <message>
        <source>This is not a payer. Type Firm or Client.</source>
        <translation>Dit is geen betaler. Typ Kantoor of Klant.</translation>
    </message>
    <message>
        <source>This is not a billing interval. Type Monthly or Yearly.</source>
        <translation>Dit is geen facturatieperiode. Typ Maandelijks of Jaarlijks.</translation>
    </message>
    <message>
        <source>This is not a date. Type the day first, as in 31/01/2026.</source>
        <translation>Dit is geen datum. Typ eerst de dag, bijvoorbeeld 31-01-2026.</translation>
    </message>
    <message>
        <source>The date {day} is before {earliest}. Check the year.</source>
        <translation>De datum {day} valt vóór {earliest}. Controleer het jaar.</translation>
    </message>
    <message>
        <source>This is not an amount. Type it as in 1234,50.</source>
        <translation>Dit is geen bedrag. Typ het zoals 1234,50.</translation>
    </message>
    <message>
        <source>This amount can be read as {grouped} or as {decimal}. Type it with two decimals.</source>
        <translation>Dit bedrag kan {grouped} of {decimal} betekenen. Typ het met twee decimalen.</translation>
    </message>
    <message>
        <source>The amount has more than {digits} decimals. Round it.</source>
        <translation>Het bedrag heeft meer dan {digits} decimalen. Rond het af.</translation>
    </message>
    <message>
        <source>The amount is below zero. Type zero or more.</source>
        <translation>Het bedrag is negatief. Typ nul of meer.</translation>
    </message>
    <message>
        <source>The amount is above {limit}. Check it.</source>
        <translation>Het bedrag is hoger dan {limit}. Controleer het.</translation>
    </message>
    <message>
        <source>Row {row} of this file already has this value: {client}. Correct or skip one of them.</source>
        <translation>Rij {row} van dit bestand heeft deze waarde al: {client}. Verbeter een van beide of sla ze over.</translation>
    </message>
    <message>
        <source>A client already has this value: {client}. Correct the cell, or skip the row.</source>
        <translation>Een klant heeft deze waarde al: {client}. Verbeter de cel, of sla de rij over.</translation>
    </message>
    <message>
        <source>{plan} already includes {add_on}. It is not billed beside it.</source>
        <translation>{plan} omvat {add_on} al. Het wordt niet apart aangerekend.</translation>
    </message>
    <message>
        <source>{add_on} is there twice. It is taken once.</source>
        <translation>{add_on} staat er twee keer. Het wordt één keer overgenomen.</translation>
    </message>
    <message>
        <source>The payer is not given: the client will pay.</source>
        <translation>De betaler is niet opgegeven: de klant zal betalen.</translation>
    </message>
    <message>
        <source>Extra services go with a plan. Type a plan in this row, or empty this cell.</source>
        <translation>Extra diensten horen bij een plan. Typ een plan in deze rij, of maak deze cel leeg.</translation>
    </message>
    <message>
        <source>Left out: it goes with a plan, and there is none.</source>
        <translation>Weggelaten: dit hoort bij een plan, en er is er geen.</translation>
    </message>
    <message>
        <source>Left out: it is for active clients, and this one is not active.</source>
        <translation>Weggelaten: dit is voor actieve klanten, en deze is niet actief.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. Choose another with --data-dir, or ask for the right to write in it.</source>
        <translation>In de map {folder} kan niet worden geschreven. Kies een andere met --data-dir, of vraag het recht om erin te schrijven.</translation>
    </message>
    <message>
        <source>{file} in {folder} is not a data file of Forfait. Move it elsewhere, or choose another folder.</source>
        <translation>{file} in {folder} is geen gegevensbestand van Forfait. Verplaats het, of kies een andere map.</translation>
    </message>
    <message>
        <source>{file} in {folder} is damaged and was left as it is. Put a backup in its place.</source>
        <translation>{file} in {folder} is beschadigd en is ongemoeid gelaten. Zet er een back-up voor in de plaats.</translation>
    </message>
    <message>
        <source>{file} in {folder} was written by a newer version of Forfait. Install that version to open it.</source>
        <translation>{file} in {folder} is geschreven door een nieuwere versie van Forfait. Installeer die versie om het te openen.</translation>
    </message>
    <message>
        <source>{file} in {folder} is in use by another program. Close that program and try again.</source>
        <translation>{file} in {folder} is in gebruik door een ander programma. Sluit dat programma en probeer opnieuw.</translation>
    </message>
    <message>
        <source>{file} in {folder} is protected by a password. Give it.</source>
        <translation>{file} in {folder} is met een wachtwoord beveiligd. Geef het op.</translation>
    </message>
    <message>
        <source>This password does not open {file} in {folder}. Type it again, with its capitals and spaces; if it is right, the file is damaged: restore a copy.</source>
        <translation>Dit wachtwoord opent {file} in {folder} niet. Typ het opnieuw, met hoofdletters en spaties; is het juist, dan is het bestand beschadigd: zet een kopie terug.</translation>
    </message>
    <message>
        <source>Billing</source>
        <comment>report</comment>
        <translation>Facturatie</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>made up by</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>made up by</comment>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>made up by</comment>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>report sheet</comment>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Client statement</source>
        <comment>report</comment>
        <translation>Klantoverzicht</translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <comment>report sheet</comment>
        <translation>Btw per tarief</translation>
    </message>
    <message>
        <source>Total of the period</source>
        <comment>report sheet</comment>
        <translation>Totaal van de periode</translation>
    </message>
    <message>
        <source>What was billed</source>
        <translation>Wat werd gefactureerd</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>report column</comment>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Accounting firm</source>
        <comment>statement</comment>
        <translation>Accountantskantoor</translation>
    </message>
    <message>
        <source>Parameters</source>
        <comment>report sheet</comment>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>report parameter</comment>
        <translation>Geëxporteerd op</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>report column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>report column</comment>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Price excl. VAT</source>
        <comment>report column</comment>
        <translation>Prijs excl. btw</translation>
    </message>
    <message>
        <source>Per month</source>
        <comment>report column</comment>
        <translation>Per maand excl. btw</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>report column</comment>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Extra services</source>
        <comment>report column</comment>
        <translation>Extra diensten</translation>
    </message>
    <message>
        <source>Price {per}</source>
        <translation>Prijs {per}</translation>
    </message>
    <message>
        <source>Monthly equivalent: the price of a year ÷ 12</source>
        <translation>Maandelijks equivalent: de prijs van een jaar ÷ 12</translation>
    </message>
    <message>
        <source>Billed {period}, excl. VAT.</source>
        <translation>Gefactureerd {period}, excl. btw.</translation>
    </message>
    <message>
        <source>{plan}, {interval}</source>
        <translation>{plan}, {interval}</translation>
    </message>
    <message>
        <source>Sum per month, excl. VAT</source>
        <translation>Som per maand excl. btw</translation>
    </message>
    <message>
        <source>Discounts off, extra services in. The price of a year counts for a twelfth, rounded to the cent for each client.</source>
        <translation>Kortingen afgetrokken, extra diensten inbegrepen. De prijs van een jaar telt voor een twaalfde, per klant afgerond op de cent.</translation>
    </message>
    <message>
        <source>No manager</source>
        <comment>report group</comment>
        <translation>Zonder beheerder</translation>
    </message>
    <message>
        <source>No subscription</source>
        <comment>report group</comment>
        <translation>Zonder abonnement</translation>
    </message>
    <message>
        <source>Ends on {day}</source>
        <comment>report cell</comment>
        <translation>Eindigt op {day}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>report grouping</comment>
        <translation>Geen groepering</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>report grouping</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <comment>report grouping</comment>
        <translation>Soort handeling</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>report grouping</comment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>report grouping</comment>
        <translation>Wijze</translation>
    </message>
    <message>
        <source>State</source>
        <comment>report grouping</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>report grouping</comment>
        <translation>Boeking</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>report grouping</comment>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>report grouping</comment>
        <translation>Vaststelling</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>report grouping</comment>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>report grouping</comment>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>report grouping</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>report grouping</comment>
        <translation>Facturatieperiode</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>report grouping</comment>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>report grouping</comment>
        <translation>Maand</translation>
    </message>
    <message>
        <source>All</source>
        <comment>report parameter</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From</source>
        <comment>report parameter</comment>
        <translation>Van</translation>
    </message>
    <message>
        <source>To, included</source>
        <comment>report parameter</comment>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>report parameter</comment>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>net {amount}</source>
        <translation>netto {amount}</translation>
    </message>
    <message>
        <source>VAT {amount}</source>
        <translation>btw {amount}</translation>
    </message>
    <message>
        <source>gross {amount}</source>
        <translation>bruto {amount}</translation>
    </message>
    <message>
        <source>expected {amount}</source>
        <translation>verwacht {amount}</translation>
    </message>
    <message>
        <source>of which overage {amount}</source>
        <translation>waarvan buiten bundel {amount}</translation>
    </message>
    <message>
        <source>Re-bill</source>
        <comment>re-billing mode</comment>
        <translation>Doorrekenen</translation>
    </message>
    <message>
        <source>Disbursement</source>
        <comment>re-billing mode</comment>
        <translation>Voorschot</translation>
    </message>
    <message>
        <source>Included in the fee</source>
        <comment>re-billing mode</comment>
        <translation>Inbegrepen in het ereloon</translation>
    </message>
    <message>
        <source>Client pays</source>
        <comment>re-billing mode</comment>
        <translation>Klant betaalt</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} per maand</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>re-billing run</comment>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <comment>re-billing</comment>
        <translation>Doorrekening {number}</translation>
    </message>
    <message>
        <source>A disbursement needs the vendor’s invoice in the client’s name. Tick that it is, or choose another mode.</source>
        <translation>Een voorschot vereist dat de factuur van de leverancier op naam van de klant staat. Vink dat aan, of kies een andere wijze.</translation>
    </message>
    <message>
        <source>A disbursement needs the client’s mandate. Type its reference or date, or choose another mode.</source>
        <translation>Een voorschot vereist een mandaat van de klant. Typ de referentie of datum ervan, of kies een andere wijze.</translation>
    </message>
    <message>
        <source>Disbursements are agreed client by client, each with its mandate. Choose another mode for all clients, and set them in the clients’ own files.</source>
        <translation>Voorschotten worden klant per klant afgesproken, elk met een mandaat. Kies voor alle klanten een andere wijze, en stel ze per klant in.</translation>
    </message>
    <message>
        <source>There is already a draft, from {start} to {end}. Lock it or throw it away first.</source>
        <translation>Er is al een concept, van {start} tot {end}. Sluit het eerst af of gooi het weg.</translation>
    </message>
    <message>
        <source>This draft no longer exists: it was locked or thrown away meanwhile. Close it and look at the list of runs.</source>
        <translation>Dit concept bestaat niet meer: het is intussen afgesloten of weggegooid. Sluit het venster en kijk in de lijst van doorrekeningen.</translation>
    </message>
    <message>
        <source>This run is not locked. A draft is thrown away, not reversed.</source>
        <translation>Deze doorrekening is niet afgesloten. Een concept wordt weggegooid, niet teruggedraaid.</translation>
    </message>
    <message>
        <source>Run {number} was already reversed by run {by}. What it held can be charged on by a new run.</source>
        <translation>Doorrekening {number} is al teruggedraaid door doorrekening {by}. Wat ze bevatte, kan opnieuw worden doorgerekend.</translation>
    </message>
    <message>
        <source>Run {number} itself reverses another. What that one held can be charged on by a new run.</source>
        <translation>Doorrekening {number} draait zelf een andere terug. Wat die bevatte, kan opnieuw worden doorgerekend.</translation>
    </message>
    <message>
        <source>From {start} to {end} the firm has paid nothing that is still to be charged on. Choose other days.</source>
        <translation>Van {start} tot {end} heeft het kantoor niets betaald dat nog door te rekenen is. Kies andere dagen.</translation>
    </message>
    <message>
        <source>{day} is after today, {today}. Type a date up to today.</source>
        <translation>{day} ligt na vandaag, {today}. Typ een datum tot en met vandaag.</translation>
    </message>
    <message>
        <source>{day} is before {last}, the last day of what is charged. Type that day or a later one.</source>
        <translation>{day} ligt voor {last}, de laatste dag van wat wordt doorgerekend. Typ die dag of een latere.</translation>
    </message>
    <message>
        <source>{day} is before {last}, the date of run {number}, and numbers follow the dates. Type that day or a later one.</source>
        <translation>{day} ligt voor {last}, de datum van doorrekening {number}, en de nummers volgen de data. Typ die dag of een latere.</translation>
    </message>
    <message>
        <source>What the firm has paid from {start} to {end} is in documents that still take lines, until {day}. Prepare the run after that day.</source>
        <translation>Wat het kantoor van {start} tot {end} heeft betaald, staat in documenten die nog regels krijgen, tot {day}. Bereid de doorrekening na die dag voor.</translation>
    </message>
    <message>
        <source>This draft does not charge that line: it can be neither waived nor commented.</source>
        <translation>Dit concept rekent die regel niet door: ze kan niet worden kwijtgescholden en er kan geen opmerking bij.</translation>
    </message>
    <message>
        <source>overage {amount}</source>
        <translation>buiten bundel {amount}</translation>
    </message>
    <message>
        <source>fitting plans save {amount} a month</source>
        <translation>passende formules besparen {amount} per maand</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>report parameter</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>report parameter</comment>
        <translation>Facturatieperiode</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>report parameter</comment>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <comment>report parameter</comment>
        <translation>Gegroepeerd per</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>report column</comment>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>report column</comment>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>report</comment>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>By payer</source>
        <comment>report sheet</comment>
        <translation>Per betaler</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>report parameter</comment>
        <translation>Op</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>report column</comment>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Promo code</source>
        <comment>report column</comment>
        <translation>Promocode</translation>
    </message>
    <message>
        <source>Monthly equivalent</source>
        <comment>report column</comment>
        <translation>Maandelijks equivalent excl. btw</translation>
    </message>
    <message>
        <source>Net, previous period</source>
        <comment>report column</comment>
        <translation>Netto, vorige periode</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>report column</comment>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Cost per month after it</source>
        <translation>Kosten per maand erna</translation>
    </message>
    <message>
        <source>Cost per month before it</source>
        <translation>Kosten per maand ervoor</translation>
    </message>
    <message>
        <source>Effect per month</source>
        <translation>Effect per maand</translation>
    </message>
    <message>
        <source>{act} of {day}. Excl. VAT; the price of a year counts for a twelfth. What is only scheduled has its effect at the renewal.</source>
        <translation>{act} op {day}. Excl. btw; de prijs van een jaar telt voor een twaalfde. Wat enkel gepland is, heeft zijn effect bij de verlenging.</translation>
    </message>
    <message>
        <source>Plan or service</source>
        <comment>report column</comment>
        <translation>Plan of dienst</translation>
    </message>
    <message>
        <source>Net excl. VAT</source>
        <comment>report column</comment>
        <translation>Netto excl. btw</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>report column</comment>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Period before</source>
        <comment>report column</comment>
        <translation>Vorige periode</translation>
    </message>
    <message>
        <source>{client}: {complaint}</source>
        <translation>{client}: {complaint}</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}. Restore a backup.</source>
        <translation>Het bestand is beschadigd: {detail}. Zet een back-up terug.</translation>
    </message>
    <message>
        <source>Row {row} of table {table} refers to a row of {other} that does not exist.</source>
        <translation>Rij {row} van tabel {table} verwijst naar een rij van {other} die niet bestaat.</translation>
    </message>
    <message>
        <source>{name} is not as this program makes it: something else changed the file.</source>
        <translation>{name} is niet zoals dit programma het maakt: iets anders heeft het bestand gewijzigd.</translation>
    </message>
    <message>
        <source>A stored value means nothing: {detail}.</source>
        <translation>Een opgeslagen waarde betekent niets: {detail}.</translation>
    </message>
    <message>
        <source>The promo code {promo} was redeemed {times} times; it allows {most}.</source>
        <translation>De promocode {promo} is {times} keer gebruikt; toegelaten is {most}.</translation>
    </message>
    <message>
        <source>Line {line} of {day} is stored as {net}; its facts give {expected}.</source>
        <translation>Regel {line} van {day} is opgeslagen als {net}; de gegevens ervan geven {expected}.</translation>
    </message>
    <message>
        <source>Line {line} of {day} has the wrong sign: {net}.</source>
        <translation>Regel {line} van {day} heeft het verkeerde teken: {net}.</translation>
    </message>
    <message>
        <source>Line {line} of {day} does not credit the line that it names.</source>
        <translation>Regel {line} van {day} crediteert niet de regel die ze noemt.</translation>
    </message>
    <message>
        <source>Line {line} of {day} was undone, but its opposite is not as it should be.</source>
        <translation>Regel {line} van {day} is ongedaan gemaakt, maar het tegengestelde ervan klopt niet.</translation>
    </message>
    <message>
        <source>For the quota window from {start} on, {billed} documents beyond the quota were billed; its readings give {expected}.</source>
        <translation>Voor de quotaperiode vanaf {start} zijn {billed} documenten buiten bundel gefactureerd; de aflezingen geven er {expected}.</translation>
    </message>
    <message>
        <source>For the quota window from {start} on, lists show {used} documents used; its readings give {expected}.</source>
        <translation>Voor de quotaperiode vanaf {start} tonen lijsten {used} gebruikte documenten; de aflezingen geven er {expected}.</translation>
    </message>
    <message>
        <source>A change of {day} paid money out: {net}.</source>
        <translation>Een wijziging van {day} heeft geld uitbetaald: {net}.</translation>
    </message>
    <message>
        <source>Line {line} of {day} was billed after the end on {ended_on}.</source>
        <translation>Regel {line} van {day} is gefactureerd na het einde op {ended_on}.</translation>
    </message>
    <message>
        <source>Line {line} of {day} lies after the latest day of the file.</source>
        <translation>Regel {line} van {day} valt na de laatste dag van het bestand.</translation>
    </message>
    <message>
        <source>The running line of {service} is not its own, or not of the running period.</source>
        <translation>De lopende regel van {service} is niet de zijne, of niet van de lopende periode.</translation>
    </message>
    <message>
        <source>The subscription has no plan.</source>
        <translation>Het abonnement heeft geen plan.</translation>
    </message>
    <message>
        <source>The list shows {price}; the running lines give {expected}.</source>
        <translation>De lijst toont {price}; de lopende regels geven {expected}.</translation>
    </message>
    <message>
        <source>A period ends on {end} and the next begins on {start}.</source>
        <translation>Een periode eindigt op {end} en de volgende begint op {start}.</translation>
    </message>
    <message>
        <source>The period from {start} to {end} does not follow its anchor.</source>
        <translation>De periode van {start} tot {end} volgt haar ankerdag niet.</translation>
    </message>
    <message>
        <source>The period from {start} to {end} is not the last one billed.</source>
        <translation>De periode van {start} tot {end} is niet de laatst gefactureerde.</translation>
    </message>
    <message>
        <source>The period from {start} and its plan&apos;s line do not go together.</source>
        <translation>De periode vanaf {start} en de regel van haar plan horen niet bij elkaar.</translation>
    </message>
    <message>
        <source>The period from {start} was billed {net}; it can be 0 to {most}.</source>
        <translation>De periode vanaf {start} is gefactureerd voor {net}; dat kan 0 tot {most} zijn.</translation>
    </message>
    <message>
        <source>Document {number} should have the number {expected}.</source>
        <translation>Document {number} zou nummer {expected} moeten hebben.</translation>
    </message>
    <message>
        <source>Document {number} has no line.</source>
        <translation>Document {number} heeft geen regel.</translation>
    </message>
    <message>
        <source>Line {line} of {day} does not belong in document {number}.</source>
        <translation>Regel {line} van {day} hoort niet in document {number}.</translation>
    </message>
    <message>
        <source>The VAT of document {number} does not add up.</source>
        <translation>De btw van document {number} klopt niet.</translation>
    </message>
    <message>
        <source>Re-billing run {number} should have the number {expected}.</source>
        <translation>Doorrekening {number} zou nummer {expected} moeten hebben.</translation>
    </message>
    <message>
        <source>Re-billing run {number} cannot be dated {day}: numbers follow the dates.</source>
        <translation>Doorrekening {number} kan niet op {day} gedateerd zijn: de nummers volgen de data.</translation>
    </message>
    <message>
        <source>Re-billing run {number} is not what the journal noted when it was locked.</source>
        <translation>Doorrekening {number} is niet wat het journaal noteerde toen ze werd afgesloten.</translation>
    </message>
    <message>
        <source>Re-billing run {number} does not charge line {line} as its facts say.</source>
        <translation>Doorrekening {number} rekent regel {line} niet door volgens haar gegevens.</translation>
    </message>
    <message>
        <source>The VAT of re-billing run {number} does not add up.</source>
        <translation>De btw van doorrekening {number} klopt niet.</translation>
    </message>
    <message>
        <source>Document {document} does not carry the number of the vendor&apos;s invoice {number}, which was settled with its lines.</source>
        <translation>Document {document} draagt niet het nummer van leveranciersfactuur {number}, die met zijn regels is afgehandeld.</translation>
    </message>
    <message>
        <source>billing-{start}-{end}</source>
        <comment>file name</comment>
        <translation>facturatie-{start}-{end}</translation>
    </message>
    <message>
        <source>Nothing was billed in this period</source>
        <translation>In deze periode is niets gefactureerd</translation>
    </message>
    <message>
        <source>Renewals, changes and new subscriptions of these days appear here.</source>
        <translation>Verlengingen, wijzigingen en nieuwe abonnementen van deze dagen verschijnen hier.</translation>
    </message>
    <message>
        <source>{documents} × {price}: {used} used, {quota} covered, {billed} billed before, {period}</source>
        <translation>{documents} × {price}: {used} gebruikt, {quota} inbegrepen, {billed} al gefactureerd, {period}</translation>
    </message>
    <message>
        <source>{documents} × {price}: {used} used, {quota} covered, {period}</source>
        <translation>{documents} × {price}: {used} gebruikt, {quota} inbegrepen, {period}</translation>
    </message>
    <message>
        <source>Documents used</source>
        <translation>Gebruikte documenten</translation>
    </message>
    <message>
        <source>Documents covered</source>
        <translation>Inbegrepen documenten</translation>
    </message>
    <message>
        <source>Beyond the quota</source>
        <translation>Buiten bundel</translation>
    </message>
    <message>
        <source>Billed before</source>
        <translation>Al gefactureerd</translation>
    </message>
    <message>
        <source>Price of a document</source>
        <translation>Prijs van een document</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <comment>field of the firm</comment>
        <translation>Naam van het kantoor</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>field of the firm</comment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>field of the firm</comment>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Company number</source>
        <comment>field of the firm</comment>
        <translation>Ondernemingsnummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <comment>field of the firm</comment>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>Name on the bills</source>
        <comment>field of the firm</comment>
        <translation>Naam op de facturen</translation>
    </message>
    <message>
        <source>E-mail for the bills</source>
        <comment>field of the firm</comment>
        <translation>E-mail voor de facturen</translation>
    </message>
    <message>
        <source>Street and number</source>
        <comment>field of the firm</comment>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>Postal code</source>
        <comment>field of the firm</comment>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <comment>field of the firm</comment>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Vendor abroad, reverse charge</source>
        <comment>field of the firm</comment>
        <translation>Buitenlandse leverancier, btw verlegd</translation>
    </message>
    <message>
        <source>One statement a month</source>
        <comment>field of the firm</comment>
        <translation>Eén afrekening per maand</translation>
    </message>
    <message>
        <source>Other days…</source>
        <comment>period</comment>
        <translation>Andere dagen…</translation>
    </message>
    <message>
        <source>{part}: added</source>
        <translation>{part}: toegevoegd</translation>
    </message>
    <message>
        <source>{part}: removed</source>
        <translation>{part}: verwijderd</translation>
    </message>
    <message>
        <source>{part}, {field}: {before} → {after}</source>
        <translation>{part}, {field}: {before} → {after}</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <comment>journal</comment>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>price from {day} on</source>
        <translation>prijs vanaf {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>{monthly} per month, {yearly} per year, new subscriptions only</source>
        <translation>{monthly} per maand, {yearly} per jaar, alleen nieuwe abonnementen</translation>
    </message>
    <message>
        <source>{monthly} per month, {yearly} per year, existing ones from {day}</source>
        <translation>{monthly} per maand, {yearly} per jaar, lopende abonnementen vanaf {day}</translation>
    </message>
    <message>
        <source>{documents} documents a month</source>
        <translation>{documents} documenten per maand</translation>
    </message>
    <message>
        <source>{monthly} documents monthly, {yearly} yearly</source>
        <translation>{monthly} documenten maandelijks, {yearly} jaarlijks</translation>
    </message>
    <message>
        <source>name</source>
        <comment>field of the catalogue</comment>
        <translation>naam</translation>
    </message>
    <message>
        <source>currency</source>
        <comment>field of the catalogue</comment>
        <translation>valuta</translation>
    </message>
    <message>
        <source>rank</source>
        <comment>field of the catalogue</comment>
        <translation>rang</translation>
    </message>
    <message>
        <source>names</source>
        <comment>field of the catalogue</comment>
        <translation>namen</translation>
    </message>
    <message>
        <source>quota</source>
        <comment>field of the catalogue</comment>
        <translation>quota</translation>
    </message>
    <message>
        <source>further document</source>
        <comment>field of the catalogue</comment>
        <translation>document buiten bundel</translation>
    </message>
    <message>
        <source>services offered</source>
        <comment>field of the catalogue</comment>
        <translation>aangeboden diensten</translation>
    </message>
    <message>
        <source>services included</source>
        <comment>field of the catalogue</comment>
        <translation>inbegrepen diensten</translation>
    </message>
    <message>
        <source>discount</source>
        <comment>field of the catalogue</comment>
        <translation>korting</translation>
    </message>
    <message>
        <source>billing periods</source>
        <comment>field of the catalogue</comment>
        <translation>facturatieperioden</translation>
    </message>
    <message>
        <source>taken from</source>
        <comment>field of the catalogue</comment>
        <translation>op</translation>
    </message>
    <message>
        <source>plans</source>
        <comment>field of the catalogue</comment>
        <translation>plannen</translation>
    </message>
    <message>
        <source>intervals</source>
        <comment>field of the catalogue</comment>
        <translation>facturatieperiode</translation>
    </message>
    <message>
        <source>valid from</source>
        <comment>field of the catalogue</comment>
        <translation>geldig vanaf</translation>
    </message>
    <message>
        <source>valid until</source>
        <comment>field of the catalogue</comment>
        <translation>geldig tot en met</translation>
    </message>
    <message>
        <source>most uses</source>
        <comment>field of the catalogue</comment>
        <translation>max. gebruik</translation>
    </message>
    <message>
        <source>once per client</source>
        <comment>field of the catalogue</comment>
        <translation>één keer per klant</translation>
    </message>
    <message>
        <source>documents-{start}-{end}</source>
        <comment>file name</comment>
        <translation>documenten-{start}-{end}</translation>
    </message>
    <message>
        <source>No document covers these days</source>
        <translation>Geen document dekt deze dagen</translation>
    </message>
    <message>
        <source>What the firm is billed for is gathered in documents, by day or by month.</source>
        <translation>Wat aan het kantoor gefactureerd wordt, staat samen in documenten, per dag of per maand.</translation>
    </message>
    <message>
        <source>{amount} billed</source>
        <translation>{amount} gefactureerd</translation>
    </message>
    <message>
        <source>{amount} expected</source>
        <translation>{amount} verwacht</translation>
    </message>
    <message>
        <source>{month}: {amounts}</source>
        <translation>{month}: {amounts}</translation>
    </message>
    <message>
        <source>portfolio-{day}</source>
        <comment>file name</comment>
        <translation>portefeuille-{day}</translation>
    </message>
    <message>
        <source>No client on this day</source>
        <translation>Geen klant op deze dag</translation>
    </message>
    <message>
        <source>A client is in the portfolio from the day on which it came into the program.</source>
        <translation>Een klant staat in de portefeuille vanaf de dag waarop hij in het programma kwam.</translation>
    </message>
    <message>
        <source>This is not a number. Type it in digits, as in 37.</source>
        <translation>Dit is geen getal. Typ het in cijfers, zoals 37.</translation>
    </message>
    <message>
        <source>This number can be read as {grouped} or as {decimal}. Type it without a separator.</source>
        <translation>Dit getal kan als {grouped} of als {decimal} worden gelezen. Typ het zonder scheidingsteken.</translation>
    </message>
    <message>
        <source>Documents are whole ones. Type a whole number.</source>
        <translation>Documenten worden in gehele getallen geteld. Typ een geheel getal.</translation>
    </message>
    <message>
        <source>The number is below zero. Type zero or more.</source>
        <translation>Het getal is kleiner dan nul. Typ nul of meer.</translation>
    </message>
    <message>
        <source>The number is above {most}. Check it.</source>
        <translation>Het getal is groter dan {most}. Controleer het.</translation>
    </message>
    <message>
        <source>No client has this reference, number or name. Correct the cell, or create the client and check again.</source>
        <translation>Geen klant heeft deze referentie, dit nummer of deze naam. Verbeter de cel, of maak de klant aan en controleer opnieuw.</translation>
    </message>
    <message>
        <source>{clients} clients are known by this. Type the reference of one of them.</source>
        <translation>{clients} klanten zijn zo bekend. Typ de referentie van een van hen.</translation>
    </message>
    <message>
        <source>This belongs to {client}, and the row names another client. Correct one of the two cells.</source>
        <translation>Dit hoort bij {client}, en de rij noemt een andere klant. Verbeter een van beide cellen.</translation>
    </message>
    <message>
        <source>The row counts for {client}, who is not known by this. Check that it is the same client.</source>
        <translation>De rij telt voor {client}, die zo niet bekend is. Controleer of het dezelfde klant is.</translation>
    </message>
    <message>
        <source>Row {row} of this file gives {client} another value. Correct or skip one of them.</source>
        <translation>Rij {row} van dit bestand geeft {client} een andere waarde. Verbeter een van beide of sla ze over.</translation>
    </message>
    <message>
        <source>It takes the place of {before}.</source>
        <translation>Komt in de plaats van {before}.</translation>
    </message>
    <message>
        <source>No quota window of {client} contains {day}: nothing ran then, or it ended before the client was taken over. Check the client and the date.</source>
        <translation>Geen quotaperiode van {client} bevat {day}: toen liep er niets, of de periode eindigde voor de klant werd ingebracht. Controleer de klant en de datum.</translation>
    </message>
    <message>
        <source>{documents} documents were already read on {day}: a window never goes down. Check the number, or enter it by hand as a correction, on the client’s Usage tab.</source>
        <translation>Op {day} waren al {documents} documenten afgelezen: het verbruik van een periode daalt nooit. Controleer het aantal, of voer het met de hand in als correctie, op het tabblad Verbruik van de klant.</translation>
    </message>
    <message>
        <source>On {day}, later, only {documents} documents were read. Check the number, or enter it by hand as a correction, on the client’s Usage tab.</source>
        <translation>Op {day}, later, waren maar {documents} documenten afgelezen. Controleer het aantal, of voer het met de hand in als correctie, op het tabblad Verbruik van de klant.</translation>
    </message>
    <message>
        <source>Row {row} of this file already has this client on this day. Correct or skip one of them.</source>
        <translation>Rij {row} van dit bestand heeft deze klant op deze dag al. Verbeter of sla een van beide over.</translation>
    </message>
    <message>
        <source>These {documents} documents of {day} are entered already. Skip the row.</source>
        <translation>Deze {documents} documenten van {day} zijn al ingevoerd. Sla de rij over.</translation>
    </message>
    <message>
        <source>Takes the place of the {documents} documents entered for the same day.</source>
        <translation>Vervangt de {documents} documenten die voor dezelfde dag zijn ingevoerd.</translation>
    </message>
    <message>
        <source>The quota window up to {last} is closed. Documents beyond its quota, billed today: {documents} × {price} = {net} before VAT.</source>
        <translation>De quotaperiode tot en met {last} is afgesloten. Documenten buiten bundel, vandaag gefactureerd: {documents} × {price} = {net} excl. btw.</translation>
    </message>
    <message>
        <source>The quota window up to {last} is closed: this reading bills nothing.</source>
        <translation>De quotaperiode tot en met {last} is afgesloten: deze aflezing factureert niets.</translation>
    </message>
    <message>
        <source>{words} (inactive)</source>
        <translation>{words} (inactief)</translation>
    </message>
    <message>
        <source>{amount} to come</source>
        <translation>{amount} verwacht</translation>
    </message>
    <message>
        <source>Paid by the firm in {month}</source>
        <translation>Door het kantoor betaald in {month}</translation>
    </message>
    <message>
        <source>Monthly equivalent</source>
        <translation>Maandelijks equivalent</translation>
    </message>
    <message>
        <source>{amount} per client</source>
        <translation>{amount} per klant</translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation>Volgende 12 maanden</translation>
    </message>
    <message>
        <source>Last 12: {amount} billed</source>
        <translation>Laatste 12: {amount} gefactureerd</translation>
    </message>
    <message>
        <source>Renewals within {days}</source>
        <translation>Verlengingen binnen {days}</translation>
    </message>
    <message>
        <source>{days} d: {number}</source>
        <translation>{days} d: {number}</translation>
    </message>
    <message>
        <source>Before VAT: what was billed, and what time will bill if nobody changes anything.</source>
        <translation>Exclusief btw: wat gefactureerd is, en wat gefactureerd wordt als niemand iets wijzigt.</translation>
    </message>
    <message>
        <source>To begin</source>
        <comment>chapter of the guide</comment>
        <translation>Om te beginnen</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>chapter of the guide</comment>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <comment>chapter of the guide</comment>
        <translation>Abonnementen</translation>
    </message>
    <message>
        <source>The firm</source>
        <comment>chapter of the guide</comment>
        <translation>Het kantoor</translation>
    </message>
    <message>
        <source>{file} in {folder} cannot be read. Choose another copy.</source>
        <translation>{file} in {folder} kan niet worden gelezen. Kies een andere kopie.</translation>
    </message>
    <message>
        <source>{file} is not a data file of Forfait. Choose a copy of one.</source>
        <translation>{file} is geen gegevensbestand van Forfait. Kies een kopie van zo’n bestand.</translation>
    </message>
    <message>
        <source>{file} is damaged. Choose another copy.</source>
        <translation>{file} is beschadigd. Kies een andere kopie.</translation>
    </message>
    <message>
        <source>{file} was saved by a newer version of Forfait. Install that version to restore it.</source>
        <translation>{file} is opgeslagen door een nieuwere versie van Forfait. Installeer die versie om het terug te zetten.</translation>
    </message>
    <message>
        <source>{file} is in use by another program. Close it there and try again.</source>
        <translation>{file} wordt door een ander programma gebruikt. Sluit het daar en probeer opnieuw.</translation>
    </message>
    <message>
        <source>{file} is protected by a password that is not that of the data file. Give it.</source>
        <translation>{file} is beveiligd met een ander wachtwoord dan dat van het gegevensbestand. Geef het op.</translation>
    </message>
    <message>
        <source>This password does not open {file}. Give the one that it had when it was saved.</source>
        <translation>Dit wachtwoord opent {file} niet. Geef het wachtwoord op van toen ze werd bewaard.</translation>
    </message>
    <message>
        <source>usage-{start}-{end}</source>
        <comment>file name</comment>
        <translation>verbruik-{start}-{end}</translation>
    </message>
    <message>
        <source>No quota window in these days</source>
        <translation>Geen quotumperiode in deze dagen</translation>
    </message>
    <message>
        <source>A client&apos;s documents are counted from the day on which its subscription began.</source>
        <translation>De documenten van een klant tellen vanaf de dag waarop zijn abonnement begon.</translation>
    </message>
    <message>
        <source>Expected cost of {plan}</source>
        <translation>Verwachte kosten van {plan}</translation>
    </message>
    <message>
        <source>{price} + {overage} of expected overage</source>
        <translation>{price} + {overage} verwacht buiten bundel</translation>
    </message>
    <message>
        <source>Difference {per_interval}</source>
        <translation>Verschil {per_interval}</translation>
    </message>
    <message>
        <source>Per month: the difference ÷ {months}</source>
        <translation>Per maand: het verschil ÷ {months}</translation>
    </message>
    <message>
        <source>{documents} documents a month are expected. All excl. VAT.</source>
        <translation>{documents} documenten per maand verwacht. Alles excl. btw.</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>report cell</comment>
        <translation>Niet afgelezen</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>report</comment>
        <translation>Verbruik</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>report column</comment>
        <translation>Periodes</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>report column</comment>
        <translation>Niet afgelezen</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>report column</comment>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Beyond the quota</source>
        <comment>report column</comment>
        <translation>Boven het quotum</translation>
    </message>
    <message>
        <source>Overage excl. VAT</source>
        <comment>report column</comment>
        <translation>Buiten bundel excl. btw</translation>
    </message>
    <message>
        <source>Expected per month</source>
        <comment>report column</comment>
        <translation>Verwacht per maand</translation>
    </message>
    <message>
        <source>Plan that fits</source>
        <comment>report column</comment>
        <translation>Passende formule</translation>
    </message>
    <message>
        <source>Saves per month</source>
        <comment>report column</comment>
        <translation>Besparing per maand</translation>
    </message>
    <message>
        <source>data-quality-{day}</source>
        <comment>file name</comment>
        <translation>kwaliteit-{day}</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Niets te verbeteren</translation>
    </message>
    <message>
        <source>Every identity passes its check, nobody is twice here, nothing is lacking.</source>
        <translation>Elke identiteit doorstaat haar controle, niemand staat er dubbel in, niets ontbreekt.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <comment>report</comment>
        <translation>Gegevenskwaliteit</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>report column</comment>
        <translation>Vaststelling</translation>
    </message>
    <message>
        <source>What stands there</source>
        <comment>report column</comment>
        <translation>Ingevoerde waarde</translation>
    </message>
    <message>
        <source>What is wrong, what to do</source>
        <comment>report column</comment>
        <translation>Wat er mis is, wat te doen</translation>
    </message>
    <message>
        <source>Company number fails its check</source>
        <comment>finding</comment>
        <translation>Ondernemingsnummer doorstaat de controle niet</translation>
    </message>
    <message>
        <source>VAT number fails its check</source>
        <comment>finding</comment>
        <translation>Btw-nummer doorstaat de controle niet</translation>
    </message>
    <message>
        <source>IBAN fails its check</source>
        <comment>finding</comment>
        <translation>IBAN doorstaat de controle niet</translation>
    </message>
    <message>
        <source>E-mail address fails its check</source>
        <comment>finding</comment>
        <translation>E-mailadres doorstaat de controle niet</translation>
    </message>
    <message>
        <source>The same company twice</source>
        <comment>finding</comment>
        <translation>Tweemaal dezelfde onderneming</translation>
    </message>
    <message>
        <source>Names that look the same</source>
        <comment>finding</comment>
        <translation>Namen die op elkaar lijken</translation>
    </message>
    <message>
        <source>Paid by the firm, without a way to pay</source>
        <comment>finding</comment>
        <translation>Betaald door het kantoor, zonder betaalmethode</translation>
    </message>
    <message>
        <source>Without a pending subscription</source>
        <comment>finding</comment>
        <translation>Zonder abonnement in behandeling</translation>
    </message>
    <message>
        <source>{others} has the same company or VAT number. Keep one of them.</source>
        <translation>Zelfde ondernemings- of btw-nummer als {others}. Behoud er één.</translation>
    </message>
    <message>
        <source>Is it {others}? Then keep one of them.</source>
        <translation>Is het {others}? Behoud er dan één.</translation>
    </message>
    <message>
        <source>Declare a card or a mandate: Settings, Payment.</source>
        <translation>Geef een kaart of een mandaat op: Instellingen, Betaling.</translation>
    </message>
    <message>
        <source>Nothing would begin when it accepts. Choose its plan, or who pays.</source>
        <translation>Er zou niets beginnen wanneer hij aanvaardt. Kies zijn formule, of wie betaalt.</translation>
    </message>
    <message>
        <source>changes-{start}-{end}</source>
        <comment>file name</comment>
        <translation>wijzigingen-{start}-{end}</translation>
    </message>
    <message>
        <source>Nothing was changed in these days</source>
        <translation>Niets gewijzigd in deze dagen</translation>
    </message>
    <message>
        <source>Subscriptions that begin, change, end or are undone appear here.</source>
        <translation>Abonnementen die beginnen, wijzigen, eindigen of ongedaan worden gemaakt, verschijnen hier.</translation>
    </message>
    <message>
        <source>Charged on to the client</source>
        <translation>Doorgerekend aan de klant</translation>
    </message>
    <message>
        <source>Cost excl. VAT</source>
        <translation>Kosten excl. btw</translation>
    </message>
    <message>
        <source>VAT of the cost</source>
        <translation>Btw op de kosten</translation>
    </message>
    <message>
        <source>Margin: {percent} of the cost</source>
        <translation>Marge: {percent} van de kosten</translation>
    </message>
    <message>
        <source>Margin of the month</source>
        <translation>Marge van de maand</translation>
    </message>
    <message>
        <source>Not charged on</source>
        <translation>Niet doorgerekend</translation>
    </message>
    <message>
        <source>VAT {rate}, its share of the client’s</source>
        <translation>Btw {rate}, het deel ervan in die van de klant</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Totaal incl. btw</translation>
    </message>
    <message>
        <source>Waived: the client owes nothing for it.</source>
        <translation>Kwijtgescholden: de klant is er niets voor verschuldigd.</translation>
    </message>
    <message>
        <source>A disbursement: the exact gross amount, without a margin and without VAT of the firm’s.</source>
        <translation>Een voorschot: het exacte bedrag incl. btw, zonder marge en zonder btw van het kantoor.</translation>
    </message>
    <message>
        <source>It is part of the fee: the client owes nothing for it.</source>
        <translation>Het zit in het ereloon: de klant is er niets voor verschuldigd.</translation>
    </message>
    <message>
        <source>The client was to pay the vendor: no run charges it on.</source>
        <translation>De klant moest de leverancier betalen: geen doorrekening neemt het op.</translation>
    </message>
    <message>
        <source>With the firm’s VAT, {rate}, once on the sum of what the client owes.</source>
        <translation>Met de btw van het kantoor, {rate}, één keer op de som van wat de klant verschuldigd is.</translation>
    </message>
    <message>
        <source>Without VAT: the client, abroad, accounts for it itself.</source>
        <translation>Zonder btw: de klant, in het buitenland, rekent die zelf af.</translation>
    </message>
    <message>
        <source>re-billing-draft</source>
        <comment>file name</comment>
        <translation>doorrekening-concept</translation>
    </message>
    <message>
        <source>re-billing-run-{number}</source>
        <comment>file name</comment>
        <translation>doorrekening-{number}</translation>
    </message>
    <message>
        <source>re-billing-{start}-{end}</source>
        <comment>file name</comment>
        <translation>doorrekening-{start}-{end}</translation>
    </message>
    <message>
        <source>The firm paid nothing in these days</source>
        <translation>Het kantoor heeft in deze dagen niets betaald</translation>
    </message>
    <message>
        <source>What the firm is billed for a client appears here, to be charged on.</source>
        <translation>Wat het kantoor voor een klant gefactureerd krijgt, verschijnt hier om door te rekenen.</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>report column</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Re-billing</source>
        <comment>report</comment>
        <translation>Doorrekening</translation>
    </message>
    <message>
        <source>Re-billing runs</source>
        <comment>report</comment>
        <translation>Doorrekeningen</translation>
    </message>
    <message>
        <source>To be charged on</source>
        <comment>re-billing state</comment>
        <translation>Door te rekenen</translation>
    </message>
    <message>
        <source>Document not complete</source>
        <comment>re-billing state</comment>
        <translation>Document onvolledig</translation>
    </message>
    <message>
        <source>Client was to pay</source>
        <comment>re-billing state</comment>
        <translation>Klant moest betalen</translation>
    </message>
    <message>
        <source>Charged on</source>
        <comment>re-billing state</comment>
        <translation>Doorgerekend</translation>
    </message>
    <message>
        <source>Waived</source>
        <comment>re-billing state</comment>
        <translation>Kwijtgescholden</translation>
    </message>
    <message>
        <source>In the fee</source>
        <comment>re-billing state</comment>
        <translation>In het ereloon</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>re-billing run</comment>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Reversed by run {number}</source>
        <translation>Teruggedraaid door {number}</translation>
    </message>
    <message>
        <source>Reverses run {number}</source>
        <translation>Draait {number} terug</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>report column</comment>
        <translation>Doorrekening</translation>
    </message>
    <message>
        <source>Dated</source>
        <comment>report column</comment>
        <translation>Gedateerd</translation>
    </message>
    <message>
        <source>State</source>
        <comment>report column</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Locked on</source>
        <comment>report column</comment>
        <translation>Afgesloten op</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>report column</comment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Cost excl. VAT</source>
        <comment>report column</comment>
        <translation>Kosten excl. btw</translation>
    </message>
    <message>
        <source>Billed on</source>
        <comment>report column</comment>
        <translation>Gefactureerd op</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>report column</comment>
        <translation>Wijze</translation>
    </message>
    <message>
        <source>VAT of the cost</source>
        <comment>report column</comment>
        <translation>Btw op de kosten</translation>
    </message>
    <message>
        <source>Margin</source>
        <comment>report column</comment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>State</source>
        <comment>report parameter</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>report parameter</comment>
        <translation>Doorrekening</translation>
    </message>
    <message>
        <source>Dated</source>
        <comment>report parameter</comment>
        <translation>Gedateerd</translation>
    </message>
    <message>
        <source>re-billing-runs-{day}</source>
        <comment>file name</comment>
        <translation>doorrekeningen-{day}</translation>
    </message>
    <message>
        <source>Nothing has been charged on yet</source>
        <translation>Er is nog niets doorgerekend</translation>
    </message>
    <message>
        <source>Prepare a run: it takes what the firm has paid, client by client.</source>
        <translation>Bereid een doorrekening voor: ze neemt op wat het kantoor heeft betaald, klant per klant.</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <comment>account</comment>
        <translation>Leveranciers</translation>
    </message>
    <message>
        <source>Auxiliary account of the vendor</source>
        <comment>account</comment>
        <translation>Hulprekening van de leverancier</translation>
    </message>
    <message>
        <source>Software subscriptions</source>
        <comment>account</comment>
        <translation>Softwareabonnementen</translation>
    </message>
    <message>
        <source>Deductible VAT</source>
        <comment>account</comment>
        <translation>Aftrekbare btw</translation>
    </message>
    <message>
        <source>Disbursements</source>
        <comment>account</comment>
        <translation>Voorschotten</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>account</comment>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Re-billed services</source>
        <comment>account</comment>
        <translation>Doorgerekende diensten</translation>
    </message>
    <message>
        <source>VAT due</source>
        <comment>account</comment>
        <translation>Verschuldigde btw</translation>
    </message>
    <message>
        <source>Deductible VAT, reverse charge</source>
        <comment>account</comment>
        <translation>Aftrekbare btw, verlegd</translation>
    </message>
    <message>
        <source>VAT due, reverse charge</source>
        <comment>account</comment>
        <translation>Verschuldigde btw, verlegd</translation>
    </message>
    <message>
        <source>Purchases</source>
        <comment>journal of accounting</comment>
        <translation>Aankopen</translation>
    </message>
    <message>
        <source>Credit notes on purchases</source>
        <comment>journal of accounting</comment>
        <translation>Creditnota’s aankopen</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>journal of accounting</comment>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>Credit notes on sales</source>
        <comment>journal of accounting</comment>
        <translation>Creditnota’s verkopen</translation>
    </message>
    <message>
        <source>Transfers</source>
        <comment>journal of accounting</comment>
        <translation>Overboekingen</translation>
    </message>
    <message>
        <source>Cegid Quadra (ASCII)</source>
        <comment>format of entries</comment>
        <translation>Cegid Quadra (ASCII)</translation>
    </message>
    <message>
        <source>FEC-format entries for import</source>
        <comment>format of entries</comment>
        <translation>FEC-formaat (import)</translation>
    </message>
    <message>
        <source>WinBooks (ACT.txt)</source>
        <comment>format of entries</comment>
        <translation>WinBooks (ACT.txt)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>which entries</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Purchases</source>
        <comment>which entries</comment>
        <translation>Aankopen</translation>
    </message>
    <message>
        <source>Re-billing</source>
        <comment>which entries</comment>
        <translation>Doorrekening</translation>
    </message>
    <message>
        <source>“{text}” is no account: type letters and digits alone, without spaces or signs.</source>
        <translation>“{text}” is geen rekening: typ alleen letters en cijfers, zonder spaties of tekens.</translation>
    </message>
    <message>
        <source>The account {text} is too long. Type at most {most} characters.</source>
        <translation>De rekening {text} is te lang. Typ hoogstens {most} tekens.</translation>
    </message>
    <message>
        <source>“{text}” is no code of a journal: type letters and digits alone.</source>
        <translation>“{text}” is geen code van een dagboek: typ alleen letters en cijfers.</translation>
    </message>
    <message>
        <source>The code {text} is too long. Type at most {most} characters.</source>
        <translation>De code {text} is te lang. Typ hoogstens {most} tekens.</translation>
    </message>
    <message>
        <source>{text} is already the code of another journal here. Type another one; for credit notes in the journal of the invoices, leave theirs empty.</source>
        <translation>{text} is hier al de code van een ander dagboek. Typ een andere; laat voor creditnota’s in het dagboek van de facturen hun code leeg.</translation>
    </message>
    <message>
        <source>“{text}” is no VAT code: type at most {most} letters and digits.</source>
        <translation>“{text}” is geen btw-code: typ hoogstens {most} letters en cijfers.</translation>
    </message>
    <message>
        <source>Type a length from {least} to {most}, longer than the prefix.</source>
        <translation>Typ een lengte van {least} tot {most}, langer dan het voorvoegsel.</translation>
    </message>
    <message>
        <source>Type a number of days from 0 to {most}, or nothing.</source>
        <translation>Typ een aantal dagen van 0 tot {most}, of niets.</translation>
    </message>
    <message>
        <source>The years {text} and {other} have days or their character in common. Correct one of them.</source>
        <translation>De boekjaren {text} en {other} hebben dagen of hun teken gemeen. Verbeter een van beide.</translation>
    </message>
    <message>
        <source>This file is kept in {currency}, and the formats of entries know the euro alone. Export a report to Excel instead.</source>
        <translation>Dit bestand wordt in {currency} gevoerd, en de boekingsformaten kennen alleen de euro. Exporteer liever een rapport naar Excel.</translation>
    </message>
    <message>
        <source>From {start} to {end} there is no entry to write. Choose other days, or look at the remarks: an account may be missing.</source>
        <translation>Van {start} tot en met {end} is er geen boeking om te exporteren. Kies andere dagen, of bekijk de opmerkingen: misschien ontbreekt een rekening.</translation>
    </message>
    <message>
        <source>The name of a file in the FEC format begins with the SIREN, and the firm has none. Type it in the settings of the firm, or choose another format.</source>
        <translation>De naam van een bestand in FEC-formaat begint met het SIREN-nummer, en het kantoor heeft er geen. Typ het in de instellingen van het kantoor, of kies een ander formaat.</translation>
    </message>
    <message>
        <source>The name of a file in the FEC format begins with the SIREN, and “{number}” is neither a SIREN nor a SIRET. Correct it in the settings of the firm, or choose another format.</source>
        <translation>De naam van een bestand in FEC-formaat begint met het SIREN-nummer, en “{number}” is geen SIREN of SIRET. Verbeter het in de instellingen van het kantoor, of kies een ander formaat.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} van {count}</translation>
    </message>
    <message>
        <source>entries-{start}-{end}</source>
        <comment>file name</comment>
        <translation>boekingen-{start}-{end}</translation>
    </message>
    <message>
        <source>No entry in these days</source>
        <translation>Geen boeking in deze periode</translation>
    </message>
    <message>
        <source>Documents of the vendor and locked re-billing runs are booked here, once the accounts are set.</source>
        <translation>Documenten van de leverancier en afgesloten doorrekeningen worden hier geboekt zodra de rekeningen ingesteld zijn.</translation>
    </message>
    <message>
        <source>Subscriptions {days}</source>
        <comment>label of an entry</comment>
        <translation>Abonnementen {days}</translation>
    </message>
    <message>
        <source>Subscr. {days} {client}</source>
        <comment>label of an entry</comment>
        <translation>Abo. {days} {client}</translation>
    </message>
    <message>
        <source>Disb. {days} {client}</source>
        <comment>label of an entry</comment>
        <translation>Voorsch. {days} {client}</translation>
    </message>
    <message>
        <source>Transf. {days} {client}</source>
        <comment>label of an entry</comment>
        <translation>Overb. {days} {client}</translation>
    </message>
    <message>
        <source>Accounting entries</source>
        <comment>report</comment>
        <translation>Boekingen</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>report column</comment>
        <translation>Boeking</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>report column</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>report column</comment>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Piece</source>
        <comment>report column</comment>
        <translation>Stuk</translation>
    </message>
    <message>
        <source>Date of the piece</source>
        <comment>report column</comment>
        <translation>Datum van het stuk</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>report column</comment>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <comment>report column</comment>
        <translation>Naam van de rekening</translation>
    </message>
    <message>
        <source>Auxiliary account</source>
        <comment>report column</comment>
        <translation>Hulprekening</translation>
    </message>
    <message>
        <source>Name of the auxiliary account</source>
        <comment>report column</comment>
        <translation>Naam van de hulprekening</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>report column</comment>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Debit</source>
        <comment>report column</comment>
        <translation>Debet</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>report column</comment>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>report column</comment>
        <translation>Vervaldag</translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>report parameter</comment>
        <translation>Boekingen</translation>
    </message>
    <message>
        <source>No account is set for “{account}” at {rate}: what needs it was not booked. Set it, or the account of every rate.</source>
        <translation>Er is geen rekening ingesteld voor “{account}” tegen {rate}: wat ze nodig heeft, is niet geboekt. Stel ze in, of de rekening voor alle tarieven.</translation>
    </message>
    <message>
        <source>The vendor has no auxiliary account: WinBooks needs one for a supplier. Set it.</source>
        <translation>De leverancier heeft geen hulprekening: WinBooks vraagt er een. Stel ze in.</translation>
    </message>
    <message>
        <source>No VAT code of WinBooks is set for reverse charge at {rate}. Set it.</source>
        <translation>Er is geen btw-code van WinBooks ingesteld voor verlegde btw tegen {rate}. Stel ze in.</translation>
    </message>
    <message>
        <source>{clients} have neither a reference nor an auxiliary account of their own: the collective account alone is booked. Give each of them one or the other.</source>
        <translation>{clients} hebben noch een referentie noch een eigen hulprekening: alleen de collectieve rekening wordt geboekt. Geef elk van hen een van beide.</translation>
    </message>
    <message>
        <source>{clients} have the same auxiliary account {account}. Give each of them an account of its own, or allow longer accounts in the settings.</source>
        <translation>{clients} hebben dezelfde hulprekening {account}. Geef elk van hen een eigen rekening, of sta in de instellingen langere rekeningen toe.</translation>
    </message>
    <message>
        <source>Entries from {first} to {last} were already exported on {day} by {author}, as {file}. What is imported twice is booked twice.</source>
        <translation>De boekingen van {first} tot en met {last} zijn al op {day} geëxporteerd door {author}, als {file}. Wat tweemaal geïmporteerd wordt, is tweemaal geboekt.</translation>
    </message>
    <message>
        <source>No journal is set for “{kind}”: none of its entries was made. Set its code.</source>
        <translation>Er is geen dagboek ingesteld voor “{kind}”: geen van de boekingen is gemaakt. Stel de code in.</translation>
    </message>
    <message>
        <source>No account is set for “{account}”: what needs it was not booked. Set it.</source>
        <translation>Er is geen rekening ingesteld voor “{account}”: wat ze nodig heeft, is niet geboekt. Stel ze in.</translation>
    </message>
    <message>
        <source>A document still takes lines, and is left out. Export these days again once its period is over.</source>
        <translation>Een document neemt nog regels op en is weggelaten. Exporteer deze dagen opnieuw zodra de periode ervan voorbij is.</translation>
    </message>
    <message>
        <source>A re-billing run dated in these days is still a draft, and is left out. Lock it or throw it away first.</source>
        <translation>Een doorrekening met een datum in deze periode is nog een concept en is weggelaten. Sluit ze eerst af of gooi ze weg.</translation>
    </message>
    <message>
        <source>{client} has neither a reference nor an auxiliary account of its own: the collective account alone is booked. Give the client one of them.</source>
        <translation>{client} heeft geen referentie en geen eigen hulprekening: alleen de verzamelrekening wordt geboekt. Geef de klant een van beide.</translation>
    </message>
    <message>
        <source>{client} and {other} have the same auxiliary account {account}. Give one of them an account of its own, or allow longer accounts in the settings.</source>
        <translation>{client} en {other} hebben dezelfde hulprekening {account}. Geef een van beide een eigen rekening, of sta in de instellingen langere rekeningen toe.</translation>
    </message>
    <message>
        <source>The number of the vendor’s invoice is not noted: that of the document stands for the piece. Note it in the report of the documents.</source>
        <translation>Het factuurnummer van de leverancier is niet genoteerd: het documentnummer staat als stuk. Noteer het in het rapport van de documenten.</translation>
    </message>
    <message>
        <source>What was laid out in a client’s name and then waived is carried over to the costs, VAT included: of an invoice in another’s name none is deducted.</source>
        <translation>Wat op naam van een klant werd voorgeschoten en daarna kwijtgescholden, wordt overgeboekt naar de kosten, btw inbegrepen: op een factuur op naam van een ander wordt geen btw afgetrokken.</translation>
    </message>
    <message>
        <source>What was laid out in a client’s name and then settled otherwise is carried over to the costs, and its VAT deducted: that takes an invoice in the firm’s name.</source>
        <translation>Wat op naam van een klant werd voorgeschoten en daarna anders afgerekend, wordt overgeboekt naar de kosten en de btw wordt afgetrokken: daarvoor is een factuur op naam van het kantoor nodig.</translation>
    </message>
    <message>
        <source>VAT at {rate} is due on {net} under reverse charge, and was not booked: set both accounts of reverse charge.</source>
        <translation>Op {net} is {rate} verlegde btw verschuldigd, die niet geboekt is: stel beide rekeningen voor verlegde btw in.</translation>
    </message>
    <message>
        <source>The amounts of an entry cancel, so that it has no line of the supplier or client. WinBooks may refuse it: book it by hand.</source>
        <translation>De bedragen van een boeking heffen elkaar op, zodat ze geen regel van leverancier of klant heeft. WinBooks kan ze weigeren: boek ze met de hand.</translation>
    </message>
    <message>
        <source>The format has no “{character}”: “{replacement}” is written instead.</source>
        <translation>Dit formaat kent “{character}” niet: “{replacement}” staat in de plaats.</translation>
    </message>
    <message>
        <source>“{text}” is too long for the format: “{cut}” is written.</source>
        <translation>“{text}” is te lang voor dit formaat: “{cut}” wordt geschreven.</translation>
    </message>
    <message>
        <source>The account {text} is too long for the format: {cut} would be booked, which may be another account. Set a shorter one.</source>
        <translation>De rekening {text} is te lang voor dit formaat: er zou op {cut} geboekt worden, misschien een andere rekening. Stel een kortere in.</translation>
    </message>
    <message>
        <source>The journal {text} is too long for the format: {cut} would be booked, which may be another journal. Set a shorter code.</source>
        <translation>Het dagboek {text} is te lang voor dit formaat: er zou in {cut} geboekt worden, misschien een ander dagboek. Stel een kortere code in.</translation>
    </message>
    <message>
        <source>The piece {text} is too long for the format: its end {cut} is written.</source>
        <translation>Het stuk {text} is te lang voor dit formaat: het einde {cut} wordt geschreven.</translation>
    </message>
    <message>
        <source>The account {text} does not begin with three digits, as the French chart of accounts asks for. Set another one.</source>
        <translation>De rekening {text} begint niet met drie cijfers, zoals het Franse rekeningstelsel vraagt. Stel een andere in.</translation>
    </message>
    <message>
        <source>The number {number} has more than {most} digits: its end is written. Check the entry after the import.</source>
        <translation>Het nummer {number} heeft meer dan {most} cijfers: alleen het einde wordt geschreven. Controleer de boeking na de import.</translation>
    </message>
    <message>
        <source>A credit note is in the journal {journal}, which holds invoices: WinBooks takes it in a journal of its own alone. Set one for “{kind}”.</source>
        <translation>Een creditnota staat in het dagboek {journal}, dat facturen bevat: WinBooks aanvaardt ze alleen in een eigen dagboek. Stel er een in voor “{kind}”.</translation>
    </message>
    <message>
        <source>A transfer between disbursements and costs bills nobody: WinBooks may refuse it in a journal of sales. Book it by hand as a general entry.</source>
        <translation>Een overboeking tussen voorschotten en kosten factureert niemand: WinBooks kan ze weigeren in een verkoopdagboek. Boek ze met de hand als diverse verrichting.</translation>
    </message>
    <message>
        <source>The day of an entry lies in none of the financial years that are set. Set the year that WinBooks has for it.</source>
        <translation>De dag van een boeking ligt in geen van de ingestelde boekjaren. Stel het boekjaar in dat WinBooks ervoor heeft.</translation>
    </message>
    <message>
        <source>No VAT code of WinBooks is set for “{kind}” at {rate}. Set it.</source>
        <translation>Er is geen btw-code van WinBooks ingesteld voor “{kind}” tegen {rate}. Stel ze in.</translation>
    </message>
    <message numerus="yes">
        <source>{clients} and %Ln other(s)</source>
        <comment>clients</comment>
        <translation>
            <numerusform>{clients} en %Ln andere</numerusform>
            <numerusform>{clients} en %Ln andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s): {list}</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln document: {list}</numerusform>
            <numerusform>%Ln documenten: {list}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s): {list}</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln doorrekening: {list}</numerusform>
            <numerusform>%Ln doorrekeningen: {list}</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <comment>paper</comment>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>statements-{period}</source>
        <comment>file name</comment>
        <translation>klantoverzichten-{period}</translation>
    </message>
    <message>
        <source>The firm was billed for no client in these days</source>
        <translation>In deze periode werd het kantoor voor geen enkele klant gefactureerd</translation>
    </message>
    <message>
        <source>Choose another period, or wait for the next renewals.</source>
        <translation>Kies een andere periode, of wacht op de volgende verlengingen.</translation>
    </message>
    <message>
        <source>invoice-{number}</source>
        <comment>file name</comment>
        <translation>factuur-{number}</translation>
    </message>
    <message>
        <source>Stated</source>
        <comment>report column</comment>
        <translation>Gefactureerd</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>report column</comment>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>decision on an invoice line</comment>
        <translation>Open</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>lines of an invoice</comment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is known by this. The line comes in as one for an unknown client: you can assign one afterwards, or correct the cell now.</source>
        <translation>Hieronder is geen klant bekend. De regel komt binnen voor een onbekende klant: u kunt ze later toewijzen, of verbeter nu de cel.</translation>
    </message>
    <message>
        <source>{clients} clients are known by this. The line comes in as one for an unknown client; the reference of one of them would tell.</source>
        <translation>{clients} klanten zijn hieronder bekend. De regel komt binnen voor een onbekende klant; de referentie van een van hen zou uitsluitsel geven.</translation>
    </message>
    <message>
        <source>This belongs to {client}, and the row names another client. The line comes in as one for an unknown client unless you correct one of the two cells.</source>
        <translation>Dit hoort bij {client}, en de rij noemt een andere klant. De regel komt binnen voor een onbekende klant, tenzij u een van beide cellen verbetert.</translation>
    </message>
    <message>
        <source>The catalogue has no plan or extra service of this name. The line comes in with its own words: you can assign one afterwards.</source>
        <translation>De catalogus heeft geen plan of extra dienst met die naam. De regel komt binnen met haar eigen woorden: u kunt ze later toewijzen.</translation>
    </message>
    <message>
        <source>Taken for the client’s plan, {plan}.</source>
        <translation>Opgevat als het plan van de klant, {plan}.</translation>
    </message>
    <message>
        <source>An import is of one invoice, and this file also holds invoice {number}. Import that one, then choose the file again and skip its rows.</source>
        <translation>Een import betreft één factuur, en dit bestand bevat ook factuur {number}. Importeer die, kies daarna het bestand opnieuw en sla haar rijen over.</translation>
    </message>
    <message>
        <source>The invoice has another date in its first row: {day}. Correct one of the two.</source>
        <translation>De factuur heeft in haar eerste rij een andere datum: {day}. Verbeter een van beide.</translation>
    </message>
    <message>
        <source>The quantity is kept with {decimals} decimals. The amount counts.</source>
        <translation>Het aantal wordt met {decimals} decimalen bewaard. Het bedrag telt.</translation>
    </message>
    <message>
        <source>The unit price has more than {digits} decimals and is left out. The amount counts.</source>
        <translation>De eenheidsprijs heeft meer dan {digits} decimalen en wordt weggelaten. Het bedrag telt.</translation>
    </message>
    <message>
        <source>This is not a VAT rate and is left out. Type it as in 20 %.</source>
        <translation>Dit is geen btw-tarief en wordt weggelaten. Typ het zoals 20&#xa0;%.</translation>
    </message>
    <message>
        <source>Without a first day the last one is left out.</source>
        <translation>Zonder eerste dag wordt de laatste weggelaten.</translation>
    </message>
    <message>
        <source>{day} is before {first}, the first day. Correct one of the two.</source>
        <translation>{day} ligt vóór {first}, de eerste dag. Verbeter een van beide.</translation>
    </message>
    <message>
        <source>Matched</source>
        <comment>invoice line</comment>
        <translation>Overeenstemmend</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>invoice line</comment>
        <translation>Verschillend</translation>
    </message>
    <message>
        <source>Unknown client</source>
        <comment>invoice line</comment>
        <translation>Onbekende klant</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <comment>invoice line</comment>
        <translation>Onbekende dienst</translation>
    </message>
    <message>
        <source>Not expected</source>
        <comment>invoice line</comment>
        <translation>Niet verwacht</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>invoice line</comment>
        <translation>Ontbrekend</translation>
    </message>
    <message>
        <source>Other quantity</source>
        <comment>invoice line</comment>
        <translation>Ander aantal</translation>
    </message>
    <message>
        <source>Other price</source>
        <comment>invoice line</comment>
        <translation>Andere prijs</translation>
    </message>
    <message>
        <source>Other days</source>
        <comment>invoice line</comment>
        <translation>Andere dagen</translation>
    </message>
    <message>
        <source>Other amount</source>
        <comment>invoice line</comment>
        <translation>Ander bedrag</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>decision on an invoice line</comment>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>decision on an invoice line</comment>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>The vendor bills the same price for another quantity.</source>
        <translation>De leverancier factureert dezelfde prijs voor een ander aantal.</translation>
    </message>
    <message>
        <source>The vendor bills another unit price.</source>
        <translation>De leverancier factureert een andere eenheidsprijs.</translation>
    </message>
    <message>
        <source>The vendor bills the same price for other days.</source>
        <translation>De leverancier factureert dezelfde prijs voor andere dagen.</translation>
    </message>
    <message>
        <source>The vendor bills another amount: neither quantity nor unit price nor days explain it.</source>
        <translation>De leverancier factureert een ander bedrag: noch aantal, noch eenheidsprijs, noch dagen verklaren het.</translation>
    </message>
    <message>
        <source>The vendor bills what your books expect.</source>
        <translation>De leverancier factureert wat uw boeken verwachten.</translation>
    </message>
    <message>
        <source>The vendor bills another amount.</source>
        <translation>De leverancier factureert een ander bedrag.</translation>
    </message>
    <message>
        <source>No client is known by what the vendor states. Assign one, or decide about the line.</source>
        <translation>Onder wat de leverancier vermeldt is geen klant bekend. Wijs er een toe, of beslis over de regel.</translation>
    </message>
    <message>
        <source>The catalogue has no plan or extra service of this name. Assign one, or decide about the line.</source>
        <translation>De catalogus heeft geen plan of extra dienst met die naam. Wijs er een toe, of beslis over de regel.</translation>
    </message>
    <message>
        <source>Your books have no such line in the days of the invoice that no other settled invoice is done with.</source>
        <translation>In de periode van de factuur hebben uw boeken geen zulke regel die niet al met een andere factuur is afgehandeld.</translation>
    </message>
    <message>
        <source>Your books expect this line; the invoice lacks it.</source>
        <translation>Uw boeken verwachten deze regel; op de factuur ontbreekt ze.</translation>
    </message>
    <message>
        <source>An invoice has a number. Type the one that stands on it.</source>
        <translation>Een factuur heeft een nummer. Typ het nummer dat erop staat.</translation>
    </message>
    <message>
        <source>Invoice {number} of {day} is entered already. Open it in the register of the vendor&apos;s invoices, or delete it there to bring it in anew.</source>
        <translation>Factuur {number} van {day} is al ingevoerd. Open ze in het register van de facturen van de leverancier, of verwijder ze daar om ze opnieuw in te brengen.</translation>
    </message>
    <message>
        <source>{day} is after today, {today}. Type the date that stands on the invoice.</source>
        <translation>{day} ligt na vandaag, {today}. Typ de datum die op de factuur staat.</translation>
    </message>
    <message>
        <source>{amount_net} and {amount_vat} of VAT do not come to {amount_gross}. Correct one of the totals, or leave VAT or gross empty.</source>
        <translation>{amount_net} en {amount_vat} btw zijn samen niet {amount_gross}. Verbeter een van de totalen, of laat btw of bruto leeg.</translation>
    </message>
    <message>
        <source>This invoice no longer exists: it was deleted meanwhile. Close it and look at the register.</source>
        <translation>Deze factuur bestaat niet meer: ze is intussen verwijderd. Sluit ze en kijk in het register.</translation>
    </message>
    <message>
        <source>Invoice {number} is settled. Reopen it first to change anything.</source>
        <translation>Factuur {number} is afgehandeld. Heropen ze eerst om iets te wijzigen.</translation>
    </message>
    <message>
        <source>Invoice {number} is open. It can be changed.</source>
        <translation>Factuur {number} is open. Ze kan worden gewijzigd.</translation>
    </message>
    <message>
        <source>The lines of invoice {number} add up to {amount_of_lines}, and it states {amount_stated}. Add the lines that are lacking, or correct its total.</source>
        <translation>De regels van factuur {number} tellen op tot {amount_of_lines}, en ze vermeldt {amount_stated}. Voeg de ontbrekende regels toe, of verbeter haar totaal.</translation>
    </message>
    <message>
        <source>Invoice {number} has open points: {points}. Accept or dispute each of them first.</source>
        <translation>Factuur {number} heeft open punten: {points}. Aanvaard of betwist ze eerst allemaal.</translation>
    </message>
    <message>
        <source>That is how it is already: nothing would change.</source>
        <translation>Zo is het al: er zou niets veranderen.</translation>
    </message>
    <message>
        <source>A dispute needs a reason. Type what you tell the vendor.</source>
        <translation>Een betwisting vraagt een reden. Typ wat u de leverancier meldt.</translation>
    </message>
    <message>
        <source>Document {document} was settled with the vendor&apos;s invoice {number}. Reopen that invoice first to note another number.</source>
        <translation>Document {document} is afgehandeld met leveranciersfactuur {number}. Heropen eerst die factuur om een ander nummer te noteren.</translation>
    </message>
    <message>
        <source>vendor-invoices-{day}</source>
        <comment>file name</comment>
        <translation>leveranciersfacturen-{day}</translation>
    </message>
    <message>
        <source>No invoice of the vendor&apos;s yet</source>
        <translation>Nog geen factuur van de leverancier</translation>
    </message>
    <message>
        <source>Enter or import one: its lines are compared with what your books expect.</source>
        <translation>Voer er een in of importeer er een: haar regels worden vergeleken met wat uw boeken verwachten.</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Add a line of the invoice</source>
        <translation>Factuurregel toevoegen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>T&amp;oevoegen</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Klant</translation>
    </message>
    <message>
        <source>None of the catalogue</source>
        <translation>Geen uit de catalogus</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Aantal</translation>
    </message>
    <message>
        <source>&amp;Unit price excl. VAT</source>
        <translation>&amp;Eenheidsprijs excl. btw</translation>
    </message>
    <message>
        <source>&amp;Net amount</source>
        <translation>&amp;Nettobedrag</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
</context>
<context>
    <name>LinesDialog</name>
    <message>
        <source>Lines behind the figure</source>
        <translation>Regels achter het bedrag</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Open the client</source>
        <translation>Klant &amp;openen</translation>
    </message>
    <message>
        <source>E&amp;xplain the amount</source>
        <translation>Bedrag &amp;uitleggen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Plan or service</source>
        <translation>Plan of dienst</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Net excl. VAT</source>
        <translation>Netto excl. btw</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>not read, {quota} covered</source>
        <comment>documents</comment>
        <translation>niet afgelezen, {quota} inbegrepen</translation>
    </message>
    <message>
        <source>{used} of {quota} used</source>
        <comment>documents</comment>
        <translation>{used} van {quota} gebruikt</translation>
    </message>
    <message>
        <source>{used} of {quota} used, over quota</source>
        <comment>documents</comment>
        <translation>{used} van {quota} gebruikt, buiten bundel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} period(s) left</source>
        <translation>
            <numerusform>nog %Ln van {total} periodes</numerusform>
            <numerusform>nog %Ln van {total} periodes</numerusform>
        </translation>
    </message>
    <message>
        <source>ends {day}</source>
        <comment>renewal stopped</comment>
        <translation>eindigt {day}</translation>
    </message>
    <message>
        <source>renewal stopped, ends on {day}</source>
        <translation>verlenging stopgezet, eindigt op {day}</translation>
    </message>
    <message>
        <source>Net price</source>
        <comment>column</comment>
        <translation>Prijs excl.</translation>
    </message>
    <message>
        <source>Monthly eq.</source>
        <comment>column</comment>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>column</comment>
        <translation>Verlenging</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>column</comment>
        <translation>Periode</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>filter</comment>
        <translation>Te behandelen</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>column</comment>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>filter</comment>
        <translation>Label</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%Ln gekozen</numerusform>
            <numerusform>%Ln gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewal within {days}</source>
        <comment>filter</comment>
        <translation>Verlenging binnen {days}</translation>
    </message>
    <message>
        <source>{facet}: {values}</source>
        <comment>filter</comment>
        <translation>{facet}: {values}</translation>
    </message>
    <message>
        <source>Over quota</source>
        <comment>quota</comment>
        <translation>Quota overschreden</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <comment>quota</comment>
        <translation>Bijna opgebruikt</translation>
    </message>
    <message>
        <source>Within quota</source>
        <comment>quota</comment>
        <translation>Binnen quota</translation>
    </message>
    <message>
        <source>Never read</source>
        <comment>quota</comment>
        <translation>Nooit afgelezen</translation>
    </message>
    <message>
        <source>Renewal stopped</source>
        <comment>to do</comment>
        <translation>Verlenging stopgezet</translation>
    </message>
    <message>
        <source>Discount that ends within {days}</source>
        <comment>to do</comment>
        <translation>Korting die binnen {days} eindigt</translation>
    </message>
    <message>
        <source>Number to be corrected</source>
        <comment>to do</comment>
        <translation>Nummer te verbeteren</translation>
    </message>
    <message>
        <source>E-mail to be corrected</source>
        <comment>to do</comment>
        <translation>E-mailadres te verbeteren</translation>
    </message>
    <message>
        <source>Invited {days} ago or more</source>
        <comment>to do</comment>
        <translation>{days} geleden of langer uitgenodigd</translation>
    </message>
    <message>
        <source>No manager</source>
        <comment>filter</comment>
        <translation>Zonder beheerder</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>column</comment>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>column</comment>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column</comment>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>column</comment>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>City</source>
        <comment>column</comment>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>column</comment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>column</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <comment>column</comment>
        <translation>Facturatieperiode</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>column</comment>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Price per interval, excluding VAT</source>
        <comment>column</comment>
        <translation>Prijs per periode, excl. btw</translation>
    </message>
    <message>
        <source>Monthly equivalent, excluding VAT</source>
        <comment>column</comment>
        <translation>Maandelijks equivalent, excl. btw</translation>
    </message>
    <message>
        <source>Discount</source>
        <comment>column</comment>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Use / quota</source>
        <comment>column</comment>
        <translation>Verbruik / quota</translation>
    </message>
    <message>
        <source>Next renewal</source>
        <comment>column</comment>
        <translation>Volgende verlenging</translation>
    </message>
    <message>
        <source>Scheduled change</source>
        <comment>column</comment>
        <translation>Geplande wijziging</translation>
    </message>
    <message>
        <source>Pending plan</source>
        <comment>column</comment>
        <translation>Plan in behandeling</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>The data file is protected</source>
        <translation>Het gegevensbestand is beveiligd</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Wach&amp;twoord</translation>
    </message>
    <message>
        <source>This password does not open it. Type it again, with its capitals and spaces; if it is right, the file is damaged: restore a copy.</source>
        <translation>Dit wachtwoord opent het niet. Typ het opnieuw, met hoofdletters en spaties; is het juist, dan is het bestand beschadigd: zet een kopie terug.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
</context>
<context>
    <name>LostFile</name>
    <message>
        <source>Restore a copy</source>
        <translation>Een kopie terugzetten</translation>
    </message>
    <message>
        <source>This copy cannot be restored</source>
        <translation>Deze kopie kan niet worden teruggezet</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>Language and appearance</source>
        <translation>Taal en weergave</translation>
    </message>
    <message>
        <source>They hold for this machine, not for the data file.</source>
        <translation>Ze gelden voor deze computer, niet voor het gegevensbestand.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>W&amp;eergave</translation>
    </message>
    <message>
        <source>The language changes when Forfait is started again.</source>
        <translation>De taal verandert wanneer Forfait opnieuw wordt gestart.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the data file…</source>
        <translation>Gegevensbestand openen…</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>op {day}</translation>
    </message>
    <message>
        <source>Fictitious data</source>
        <translation>Fictieve gegevens</translation>
    </message>
    <message>
        <source>Something unforeseen happened; nothing is half done. The log says more.</source>
        <translation>Er is iets onvoorziens gebeurd; niets is half gedaan. Het logbestand zegt meer.</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the data file was not made: see Settings, Data file</source>
        <translation>De kopie van vandaag is niet gemaakt: zie Instellingen, Gegevensbestand</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Klanten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;About Forfait</source>
        <translation>&amp;Over Forfait</translation>
    </message>
    <message>
        <source>Forfait: the subscriptions of your clients, offline and to the cent.</source>
        <translation>Forfait: de abonnementen van uw klanten, offline en tot op de cent.</translation>
    </message>
</context>
<context>
    <name>MandatoryPanel</name>
    <message>
        <source>Every row must have</source>
        <translation>Verplicht voor elke rij</translation>
    </message>
    <message>
        <source>{field}: choose its column</source>
        <translation>{field}: kies de kolom</translation>
    </message>
    <message>
        <source>{field}, the same for every row</source>
        <translation>{field}, hetzelfde voor elke rij</translation>
    </message>
    <message>
        <source>There is no column for it: fill this in, or choose its column.</source>
        <translation>Er is geen kolom voor: vul dit in, of kies de kolom.</translation>
    </message>
    <message>
        <source>This is not a country. Type its two letters, as in FR, BE or LU.</source>
        <translation>Dit is geen land. Typ de twee letters, bijvoorbeeld FR, BE of LU.</translation>
    </message>
    <message>
        <source>This is not a language with a country. Type it as in fr-BE or nl-BE.</source>
        <translation>Dit is geen taal met een land. Typ bijvoorbeeld fr-BE of nl-BE.</translation>
    </message>
    <message>
        <source>This is not a date. Type the day first, as in 31/01/2026.</source>
        <translation>Dit is geen datum. Typ de dag eerst, zoals 31/01/2026.</translation>
    </message>
</context>
<context>
    <name>MapRow</name>
    <message>
        <source>Field for the column {heading}</source>
        <translation>Veld voor de kolom {heading}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
</context>
<context>
    <name>MapStep</name>
    <message>
        <source>Mapped as you did for these headings before.</source>
        <translation>Toegewezen zoals de vorige keer voor deze kolomkoppen.</translation>
    </message>
    <message>
        <source>&amp;Forget this mapping</source>
        <translation>Deze toewijzing &amp;vergeten</translation>
    </message>
    <message>
        <source>(column {number})</source>
        <translation>(kolom {number})</translation>
    </message>
    <message>
        <source>Each column with its first values, and the field that it is taken for.</source>
        <translation>Elke kolom met haar eerste waarden, en het veld waarvoor ze staat.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
</context>
<context>
    <name>NewClientDialog</name>
    <message>
        <source>New client</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>C&amp;reate the client</source>
        <translation>Klant aan&amp;maken</translation>
    </message>
    <message>
        <source>A draft is created and nobody is invited. The rest can wait.</source>
        <translation>Er wordt een concept aangemaakt en niemand wordt uitgenodigd. De rest kan wachten.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
</context>
<context>
    <name>NothingRenews</name>
    <message>
        <source>No subscription is running</source>
        <translation>Er loopt geen enkel abonnement</translation>
    </message>
    <message>
        <source>Each renewal to come appears here, with its price and why that differs.</source>
        <translation>Elke komende verlenging verschijnt hier, met haar prijs en waarom die verschilt.</translation>
    </message>
    <message>
        <source>Import a portfolio</source>
        <translation>Portefeuille importeren</translation>
    </message>
    <message>
        <source>Subscriptions that run already, from Excel or CSV</source>
        <translation>Abonnementen die al lopen, uit Excel of CSV</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>Naar de klanten</translation>
    </message>
    <message>
        <source>Record an acceptance: its subscription starts</source>
        <translation>Een aanvaarding noteren: het abonnement begint</translation>
    </message>
    <message>
        <source>Nothing more renews in this month</source>
        <translation>Deze maand wordt niets meer verlengd</translation>
    </message>
    <message>
        <source>What was renewed up to today is billed: the billing report has it.</source>
        <translation>Wat tot vandaag verlengd is, is gefactureerd: zie het facturatierapport.</translation>
    </message>
    <message>
        <source>Show the next month</source>
        <translation>Volgende maand tonen</translation>
    </message>
    <message>
        <source>No renewal matches</source>
        <translation>Geen enkele verlenging voldoet</translation>
    </message>
    <message>
        <source>Renewals of other days, or of another payer, are not listed.</source>
        <translation>Verlengingen van andere dagen, of van een andere betaler, staan niet in de lijst.</translation>
    </message>
    <message>
        <source>Show the whole month</source>
        <translation>Hele maand tonen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Read the &amp;file again</source>
        <translation>Bestand opnieuw &amp;lezen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>OverviewBoard</name>
    <message>
        <source>Your firm pays and has no payment method</source>
        <translation>Uw kantoor betaalt zonder betaalmethode</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>At &amp;another date…</source>
        <translation>Op een &amp;andere datum…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>The figures are reckoned…</source>
        <translation>Cijfers worden berekend…</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Nog niets te zien</translation>
    </message>
    <message>
        <source>What your portfolio costs, and who needs attention, appears here.</source>
        <translation>Wat uw portefeuille kost, en wie aandacht vraagt, verschijnt hier.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Bestand importeren</translation>
    </message>
    <message>
        <source>Excel or CSV. Creates drafts and invites nobody.</source>
        <translation>Excel of CSV. Maakt concepten en nodigt niemand uit.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>Legal name, country, contact: the rest can wait.</source>
        <translation>Naam, land, contactpersoon: de rest kan wachten.</translation>
    </message>
    <message>
        <source>E&amp;xplain the figure</source>
        <translation>Cijfer &amp;uitleggen</translation>
    </message>
    <message>
        <source>As of {day}, amounts excl. VAT</source>
        <translation>Op {day}, bedragen excl. btw</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) with a subscription, {paid} paid for by the firm</source>
        <translation>
            <numerusform>%Ln klant met abonnement, {paid} betaald door het kantoor</numerusform>
            <numerusform>%Ln klanten met abonnement, {paid} betaald door het kantoor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageActs</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Paste from a spreadsheet…</source>
        <translation>&amp;Plakken uit een rekenblad…</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Nieuwe klant…</translation>
    </message>
    <message>
        <source>Default &amp;billing preferences…</source>
        <translation>Standaard &amp;facturatievoorkeuren…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Kopiëren &amp;met kolomkoppen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>Lijst &amp;filteren</translation>
    </message>
    <message>
        <source>Filter &amp;by…</source>
        <translation>Filteren o&amp;p…</translation>
    </message>
    <message>
        <source>Clear the fi&amp;lters</source>
        <translation>Fi&amp;lters wissen</translation>
    </message>
    <message>
        <source>Save as a &amp;view…</source>
        <translation>Opslaan als &amp;weergave…</translation>
    </message>
    <message>
        <source>Resend the &amp;invitation…</source>
        <translation>&amp;Uitnodiging opnieuw versturen…</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>&amp;Uitnodigen…</translation>
    </message>
    <message>
        <source>Change o&amp;ne thing</source>
        <translation>Eé&amp;n ding wijzigen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>E&amp;xplain the price</source>
        <translation>De &amp;prijs uitleggen</translation>
    </message>
    <message>
        <source>Change &amp;subscriptions…</source>
        <translation>Abonnementen w&amp;ijzigen…</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>P&amp;lan…</translation>
    </message>
    <message>
        <source>&amp;Interval…</source>
        <translation>&amp;Periode…</translation>
    </message>
    <message>
        <source>Pa&amp;yer…</source>
        <translation>&amp;Betaler…</translation>
    </message>
    <message>
        <source>Promo &amp;code…</source>
        <translation>Promo&amp;code…</translation>
    </message>
    <message>
        <source>&amp;Renewal…</source>
        <translation>&amp;Verlenging…</translation>
    </message>
    <message>
        <source>Re-billin&amp;g…</source>
        <translation>Doorrekenin&amp;g…</translation>
    </message>
    <message>
        <source>&amp;Take back to draft</source>
        <translation>&amp;Terugzetten naar concept</translation>
    </message>
    <message>
        <source>&amp;Record acceptance…</source>
        <translation>&amp;Aanvaarding registreren…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>Ar&amp;chiveren…</translation>
    </message>
    <message>
        <source>&amp;Lost…</source>
        <translation>Als ve&amp;rloren registreren…</translation>
    </message>
    <message>
        <source>&amp;Delete draft…</source>
        <translation>Concept verwij&amp;deren…</translation>
    </message>
    <message>
        <source>Anony&amp;mise…</source>
        <translation>Anoni&amp;miseren…</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} van {total} rijen</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Klanten</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overzicht</translation>
    </message>
    <message>
        <source>Re&amp;newals</source>
        <translation>Verle&amp;ngingen</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapporten</translation>
    </message>
    <message>
        <source>Ca&amp;talogue</source>
        <translation>Cata&amp;logus</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journaal</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Instellingen</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>Tonen wat get&amp;ypt wordt</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Typ het wachtwoord.</translation>
    </message>
</context>
<context>
    <name>PaymentCard</name>
    <message>
        <source>Payment methods</source>
        <translation>Betaalmethoden</translation>
    </message>
    <message>
        <source>What the firm pays its clients&apos; subscriptions with. Of a number only the last four characters are kept.</source>
        <translation>Waarmee het kantoor de abonnementen van zijn klanten betaalt. Van een nummer worden alleen de laatste vier tekens bewaard.</translation>
    </message>
    <message>
        <source>The firm has no way to pay</source>
        <translation>Het kantoor heeft geen betaalmethode</translation>
    </message>
    <message>
        <source>None yet. One is needed as soon as the firm pays for a client.</source>
        <translation>Nog geen. Er is er een nodig zodra het kantoor voor een klant betaalt.</translation>
    </message>
    <message>
        <source>&amp;Add a payment method…</source>
        <translation>Betaalmethode &amp;toevoegen…</translation>
    </message>
    <message numerus="yes">
        <source>It pays for %Ln client(s). Declare a card or a SEPA mandate.</source>
        <translation>
            <numerusform>Het betaalt voor %Ln klant. Geef een kaart of een SEPA-mandaat op.</numerusform>
            <numerusform>Het betaalt voor %Ln klanten. Geef een kaart of een SEPA-mandaat op.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Remove {method}…</source>
        <translation>{method} verwijderen…</translation>
    </message>
    <message>
        <source>Card, number ending in {ending} · since {day}</source>
        <translation>Kaart, nummer eindigend op {ending} · sinds {day}</translation>
    </message>
    <message>
        <source>SEPA mandate {reference}, IBAN ending in {ending} · since {day}</source>
        <translation>SEPA-mandaat {reference}, IBAN eindigend op {ending} · sinds {day}</translation>
    </message>
    <message>
        <source>SEPA mandate, IBAN ending in {ending} · since {day}</source>
        <translation>SEPA-mandaat, IBAN eindigend op {ending} · sinds {day}</translation>
    </message>
    <message>
        <source>Payment method added</source>
        <translation>Betaalmethode toegevoegd</translation>
    </message>
    <message>
        <source>It is the last one, and the firm pays for {clients}: nothing would be left to pay their renewals with, and no change could be confirmed until another is declared.</source>
        <translation>Het is de laatste, en het kantoor betaalt voor {clients}: er zou niets overblijven om hun verlengingen mee te betalen, en geen wijziging kan worden bevestigd voordat er een andere is opgegeven.</translation>
    </message>
    <message>
        <source>It is the last one: another has to be declared before the firm can pay for a client.</source>
        <translation>Het is de laatste: er moet een andere worden opgegeven voordat het kantoor voor een klant kan betalen.</translation>
    </message>
    <message>
        <source>The others stay. What was paid with it stays in the bills and the journal.</source>
        <translation>De andere blijven. Wat ermee is betaald, blijft in de facturen en het journaal.</translation>
    </message>
    <message>
        <source>Remove {method}?</source>
        <translation>{method} verwijderen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>Payment method removed</source>
        <translation>Betaalmethode verwijderd</translation>
    </message>
</context>
<context>
    <name>PaymentMethods</name>
    <message>
        <source>Payment method</source>
        <translation>Betaalmethode</translation>
    </message>
    <message>
        <source>&amp;Declare another payment method…</source>
        <translation>Een andere betaalmet&amp;hode opgeven…</translation>
    </message>
    <message>
        <source>Your firm has none yet. Declare a card or a SEPA mandate to go on.</source>
        <translation>Uw kantoor heeft er nog geen. Geef een kaart of een SEPA-mandaat op om door te gaan.</translation>
    </message>
    <message>
        <source>Your firm has none yet, and nothing to pay for this subscription.</source>
        <translation>Uw kantoor heeft er nog geen, en heeft niets te betalen voor dit abonnement.</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Your firm pays. What is changed here holds for all its subscriptions.</source>
        <translation>Uw kantoor betaalt. Wat hier wordt gewijzigd, geldt voor al zijn abonnementen.</translation>
    </message>
</context>
<context>
    <name>PendingChoices</name>
    <message>
        <source>Pa&amp;y for client</source>
        <translation>B&amp;etalen voor klant</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Facturatieperiode</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Promo &amp;code, if there is one</source>
        <translation>Promo&amp;code, als er een is</translation>
    </message>
    <message>
        <source>Extra services</source>
        <translation>Extra diensten</translation>
    </message>
    <message>
        <source>{documents} {per_interval}</source>
        <translation>{documents} {per_interval}</translation>
    </message>
    <message>
        <source>then {price} each</source>
        <translation>daarna {price} per stuk</translation>
    </message>
    <message>
        <source>excl. VAT {per_interval}</source>
        <translation>excl. btw {per_interval}</translation>
    </message>
    <message>
        <source>They are offered once a plan is chosen.</source>
        <translation>Ze worden aangeboden zodra een plan is gekozen.</translation>
    </message>
    <message>
        <source>{service}, included</source>
        <translation>{service}, inbegrepen</translation>
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
        <translation>Wat bij aanvaarding wordt gefactureerd</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>Be&amp;vestigen</translation>
    </message>
    <message>
        <source>Re&amp;move the pending subscription</source>
        <translation>Abonnement in behandeling ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Without a plan the client becomes active without a subscription.</source>
        <translation>Zonder plan wordt de klant actief zonder abonnement.</translation>
    </message>
    <message>
        <source>Set by hand; the default billing preferences do not apply.</source>
        <translation>Manueel ingesteld; de standaard facturatievoorkeuren gelden niet.</translation>
    </message>
    <message>
        <source>From the default billing preferences.</source>
        <translation>Uit de standaard facturatievoorkeuren.</translation>
    </message>
    <message>
        <source>Nothing: no plan is chosen.</source>
        <translation>Niets: er is geen plan gekozen.</translation>
    </message>
    <message>
        <source>At the prices of today, {day}, {then}. Nothing is charged before acceptance.</source>
        <translation>Bij aanvaarding, {then}, aan de prijzen van {day}. Eerder wordt niets aangerekend.</translation>
    </message>
    <message>
        <source>Choose a plan to confirm</source>
        <translation>Kies een plan om te bevestigen</translation>
    </message>
    <message>
        <source>Correct the promo code or leave it out</source>
        <translation>Verbeter de promocode of laat hem weg</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
    <message>
        <source>Pending subscription set: {plan}</source>
        <translation>Abonnement in behandeling ingesteld: {plan}</translation>
    </message>
    <message>
        <source>Pending subscription removed</source>
        <translation>Abonnement in behandeling verwijderd</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periode</translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>&amp;By month, at either interval</source>
        <translation>Per m&amp;aand, bij elke periode</translation>
    </message>
    <message>
        <source>For each billin&amp;g period</source>
        <translation>Per fa&amp;cturatieperiode</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Extra services</source>
        <translation>Extra diensten</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Aangeboden</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inbegrepen</translation>
    </message>
    <message>
        <source>The catalogue has none.</source>
        <translation>De catalogus heeft er geen.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Choose a plan</source>
        <translation>Plan kiezen</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Facturatieperiode</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Do &amp;not renew this subscription…</source>
        <translation>Dit abonnement &amp;niet verlengen…</translation>
    </message>
    <message>
        <source>It begins today, paid by your firm.</source>
        <translation>Het abonnement begint vandaag, betaald door uw kantoor.</translation>
    </message>
    <message>
        <source>An upgrade takes effect today, a downgrade at the renewal.</source>
        <translation>Een upgrade gaat vandaag in, een downgrade bij de verlenging.</translation>
    </message>
    <message>
        <source>Renewal is stopped. Confirming this window resumes it: the subscription will renew on {day}.</source>
        <translation>De verlenging is stopgezet. Als u bevestigt, wordt ze hervat: het abonnement wordt verlengd op {day}.</translation>
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
        <translation>Een dag in het verleden of de toekomst, ook +30 of -30</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Op</translation>
    </message>
    <message>
        <source>{payer}, {clients}</source>
        <translation>{payer}, {clients}</translation>
    </message>
    <message>
        <source>Total per month excl. VAT, {clients}</source>
        <translation>Totaal per maand excl. btw, {clients}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Default billing preferences</source>
        <translation>Standaard facturatievoorkeuren</translation>
    </message>
    <message>
        <source>&amp;Pay for clients</source>
        <translation>&amp;Betalen voor klanten</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Geen plan</translation>
    </message>
    <message>
        <source>They apply to clients invited from now on whose pending subscription nobody has set. Existing clients never change.</source>
        <translation>Voor volgende uitnodigingen, tenzij het abonnement in behandeling al is ingesteld. Bestaande klanten wijzigen nooit.</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Billing &amp;interval</source>
        <translation>&amp;Facturatieperiode</translation>
    </message>
    <message>
        <source>Extra services</source>
        <translation>Extra diensten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Default preferences saved: {payer}</source>
        <translation>Standaardvoorkeuren opgeslagen: {payer}</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>&amp;Save as a preset…</source>
        <translation>&amp;Opslaan als voorinstelling…</translation>
    </message>
    <message>
        <source>&amp;Delete “{name}”</source>
        <translation>‘{name}’ &amp;verwijderen</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Opslaan als voorinstelling</translation>
    </message>
    <message>
        <source>The report and what is asked of it come back by this name. A period such as last month stays relative to the day.</source>
        <translation>Het rapport en zijn parameters komen onder deze naam terug. Een periode zoals vorige maand blijft relatief aan de dag.</translation>
    </message>
    <message>
        <source>&amp;Save the preset</source>
        <translation>Voorinstelling &amp;opslaan</translation>
    </message>
    <message>
        <source>&amp;Replace the preset</source>
        <translation>Voorinstelling &amp;vervangen</translation>
    </message>
    <message>
        <source>Type a name, for instance “Closing of the month”.</source>
        <translation>Typ een naam, bijvoorbeeld “Maandafsluiting”.</translation>
    </message>
    <message>
        <source>Preset “{name}” saved</source>
        <translation>Voorinstelling ‘{name}’ opgeslagen</translation>
    </message>
    <message>
        <source>Preset “{name}” deleted</source>
        <translation>Voorinstelling ‘{name}’ verwijderd</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Previous page (PgUp)</source>
        <translation>Vorige pagina (PgUp)</translation>
    </message>
    <message>
        <source>Next page (PgDown)</source>
        <translation>Volgende pagina (PgDn)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Groter (Ctrl++)</translation>
    </message>
    <message>
        <source>Page &amp;width</source>
        <translation>Pagina&amp;breedte</translation>
    </message>
    <message>
        <source>W&amp;hole page</source>
        <translation>&amp;Hele pagina</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Preview, client by client</source>
        <translation>Voorbeeld, klant per klant</translation>
    </message>
    <message>
        <source>Declare a payment &amp;method…</source>
        <translation>Betaal&amp;methode opgeven…</translation>
    </message>
    <message>
        <source>Clients changed</source>
        <translation>Gewijzigde klanten</translation>
    </message>
    <message>
        <source>Per month, excl. VAT</source>
        <translation>Per maand, excl. btw</translation>
    </message>
    <message>
        <source>yearly prices as their twelfth</source>
        <translation>jaarprijzen per maand</translation>
    </message>
    <message>
        <source>Today, excl. VAT</source>
        <translation>Vandaag, excl. btw</translation>
    </message>
    <message>
        <source>credits deducted; VAT: {vat}</source>
        <translation>na aftrek van tegoeden; btw: {vat}</translation>
    </message>
    <message>
        <source>nothing is charged before acceptance</source>
        <translation>er wordt niets aangerekend vóór de aanvaarding</translation>
    </message>
    <message>
        <source>none is left out</source>
        <translation>niemand valt erbuiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged: {why}</source>
        <translation>
            <numerusform>%Ln ongewijzigd: {why}</numerusform>
            <numerusform>%Ln ongewijzigd: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot: {why}</source>
        <translation>
            <numerusform>%Ln kan niet: {why}</numerusform>
            <numerusform>%Ln kunnen niet: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your firm has no payment method</source>
        <translation>Uw kantoor heeft geen betaalmethode</translation>
    </message>
    <message>
        <source>It would have something to pay: declare a card or a SEPA mandate first.</source>
        <translation>Er zou iets te betalen zijn: geef eerst een kaart of een SEPA-mandaat op.</translation>
    </message>
    <message numerus="yes">
        <source>I confirm %Ln recurring payment(s): {amount} excl. VAT a month in all</source>
        <translation>
            <numerusform>Ik bevestig %Ln terugkerende betaling: {amount} excl. btw per maand in totaal</numerusform>
            <numerusform>Ik bevestig %Ln terugkerende betalingen: {amount} excl. btw per maand in totaal</numerusform>
        </translation>
    </message>
    <message>
        <source>Each until its renewal is stopped.</source>
        <translation>Elk tot de verlenging wordt stopgezet.</translation>
    </message>
    <message>
        <source>Each from the day on which the client accepts.</source>
        <translation>Elk vanaf de dag waarop de klant aanvaardt.</translation>
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
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Add a p&amp;rice</source>
        <translation>Pri&amp;js toevoegen</translation>
    </message>
    <message>
        <source>De&amp;lete the price</source>
        <translation>Prij&amp;s verwijderen</translation>
    </message>
    <message>
        <source>Prices of {part}</source>
        <translation>Prijzen van {part}</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Preview: {report}</source>
        <translation>Voorbeeld: {report}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <source>The pages are being made</source>
        <translation>De pagina’s worden opgemaakt</translation>
    </message>
    <message>
        <source>S&amp;top printing</source>
        <translation>Afdrukken s&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Opslaan als pdf…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>There is nothing to show</source>
        <translation>Er is niets om te tonen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>{file} saved</source>
        <translation>{file} opgeslagen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in its settings, or save the pages as PDF and print them elsewhere.</source>
        <translation>Op deze computer is geen printer ingesteld. Stel er een in bij de instellingen, of sla de pagina’s op als pdf en druk ze elders af.</translation>
    </message>
</context>
<context>
    <name>PromoDetails</name>
    <message>
        <source>Once per c&amp;lient</source>
        <translation>Eén keer per k&amp;lant</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>Billing intervals</source>
        <translation>Facturatieperioden</translation>
    </message>
    <message>
        <source>None ticked: at either interval</source>
        <translation>Niets aangevinkt: bij beide</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>None ticked: with every plan</source>
        <translation>Niets aangevinkt: bij elk plan</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Op</translation>
    </message>
</context>
<context>
    <name>PromoPage</name>
    <message>
        <source>Promo code</source>
        <translation>Promocode</translation>
    </message>
    <message>
        <source>Active discount</source>
        <translation>Actieve korting</translation>
    </message>
    <message>
        <source>&amp;Promo code, if there is one</source>
        <translation>&amp;Promocode, als er een is</translation>
    </message>
    <message>
        <source>A code applies to the first period and those that follow.</source>
        <translation>Een code geldt voor de eerste periode en de volgende.</translation>
    </message>
    <message>
        <source>A code applies from the next renewal on. A subscription has one discount at a time.</source>
        <translation>Een code geldt vanaf de volgende verlenging. Een abonnement heeft één korting tegelijk.</translation>
    </message>
    <message>
        <source>{promo} is scheduled from {day} on</source>
        <translation>{promo} is gepland vanaf {day}</translation>
    </message>
    <message>
        <source>{rebate}, {duration}, from {day} on</source>
        <translation>{rebate}, {duration}, vanaf {day}</translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Protected by a password, the data file is encrypted as a whole: whoever finds it reads nothing.</source>
        <translation>Met een wachtwoord beveiligd is het gegevensbestand volledig versleuteld: wie het vindt, leest er niets in.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Beveiligd</translation>
    </message>
    <message>
        <source>Change the pass&amp;word…</source>
        <translation>Het wachtwoord wi&amp;jzigen…</translation>
    </message>
    <message>
        <source>Re&amp;move the password…</source>
        <translation>Het wachtwoord &amp;verwijderen…</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Niet beveiligd</translation>
    </message>
    <message>
        <source>Set a pass&amp;word…</source>
        <translation>Een wachtwoord &amp;instellen…</translation>
    </message>
</context>
<context>
    <name>ProtectionDialog</name>
    <message>
        <source>Start Forfait again to go on.</source>
        <translation>Start Forfait opnieuw om verder te gaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept copy(ies) followed.</source>
        <translation>
            <numerusform>%n bewaarde kopie volgde.</numerusform>
            <numerusform>%n bewaarde kopieën volgden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder of copies stayed as they were.</source>
        <translation>
            <numerusform>%n bestand in de map met kopieën bleef zoals het was.</numerusform>
            <numerusform>%n bestanden in de map met kopieën bleven zoals ze waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data file is protected</source>
        <translation>Het gegevensbestand is beveiligd</translation>
    </message>
    <message>
        <source>The data file has its new password</source>
        <translation>Het gegevensbestand heeft zijn nieuwe wachtwoord</translation>
    </message>
    <message>
        <source>The data file has no password any more</source>
        <translation>Het gegevensbestand heeft geen wachtwoord meer</translation>
    </message>
    <message>
        <source>&amp;Close Forfait</source>
        <translation>Forfait &amp;sluiten</translation>
    </message>
    <message>
        <source>At least {count} characters: several words are easy to remember.</source>
        <translation>Minstens {count} tekens: enkele woorden zijn makkelijk te onthouden.</translation>
    </message>
    <message>
        <source>Not the same as above. Type both again.</source>
        <translation>Niet hetzelfde als hierboven. Typ beide opnieuw.</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Huidig wachtwoord</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>The new password &amp;again</source>
        <translation>Het nieuwe wachtwoord &amp;opnieuw</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Een wachtwoord instellen</translation>
    </message>
    <message>
        <source>Protect the data file by a password</source>
        <translation>Het gegevensbestand met een wachtwoord beveiligen</translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation>Het wachtwoord &amp;instellen</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Het wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Give the data file another password</source>
        <translation>Het gegevensbestand een ander wachtwoord geven</translation>
    </message>
    <message>
        <source>&amp;Change the password</source>
        <translation>Het wachtwoord &amp;wijzigen</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Het wachtwoord verwijderen</translation>
    </message>
    <message>
        <source>Leave the data file without a password</source>
        <translation>Het gegevensbestand zonder wachtwoord laten</translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation>Het wachtwoord &amp;verwijderen</translation>
    </message>
    <message>
        <source>Forfait then closes, to be started again.</source>
        <translation>Forfait sluit daarna en moet opnieuw worden gestart.</translation>
    </message>
    <message>
        <source>Whoever has the file, or a kept copy, can read it then.</source>
        <translation>Wie het bestand of een bewaarde kopie heeft, kan het dan lezen.</translation>
    </message>
    <message>
        <source>It is asked for at every start. It is kept nowhere: if it is forgotten, nobody can open the file again. Note it where the firm keeps such things.</source>
        <translation>Het wordt bij elke start gevraagd. Het wordt nergens bewaard: wordt het vergeten, dan kan niemand het bestand nog openen. Noteer het waar het kantoor zulke zaken bewaart.</translation>
    </message>
    <message>
        <source>The copies that Forfait keeps by itself get the same password. Those saved elsewhere stay as they are.</source>
        <translation>De kopieën die Forfait zelf bewaart, krijgen hetzelfde wachtwoord. Die elders bewaard zijn, blijven zoals ze zijn.</translation>
    </message>
</context>
<context>
    <name>QualityPane</name>
    <message>
        <source>Data quality</source>
        <translation>Gegevenskwaliteit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln vaststelling</numerusform>
            <numerusform>%Ln vaststellingen</numerusform>
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
        <translation>Verbruik</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>&amp;Documents used so far in the window</source>
        <translation>Tot nu toe gebruikte &amp;documenten in de periode</translation>
    </message>
    <message>
        <source>Read &amp;on</source>
        <translation>&amp;Afgelezen op</translation>
    </message>
    <message>
        <source>A point means today, −3 three days ago.</source>
        <translation>Een punt is vandaag, −3 drie dagen geleden.</translation>
    </message>
    <message>
        <source>It &amp;corrects an earlier reading</source>
        <translation>&amp;Corrigeert een eerdere aflezing</translation>
    </message>
    <message>
        <source>{documents} of {quota} in the window {period}</source>
        <translation>{documents} van {quota} in de periode {period}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Total incl. VAT of today</source>
        <translation>Totaal incl. btw van vandaag</translation>
    </message>
    <message>
        <source>This window has ended: the difference is billed today.</source>
        <translation>Deze periode is afgesloten: het verschil wordt vandaag aangerekend.</translation>
    </message>
    <message>
        <source>This window has ended, and nothing changes in what was billed.</source>
        <translation>Deze periode is afgesloten, en aan wat gefactureerd is verandert niets.</translation>
    </message>
    <message>
        <source>Within the quota: nothing is billed for it.</source>
        <translation>Binnen het quotum: er wordt niets extra aangerekend.</translation>
    </message>
    <message>
        <source>{documents} beyond the quota: {amount} excl. VAT on {day}, if it stays so.</source>
        <translation>{documents} buiten bundel: {amount} excl. btw op {day}, als het zo blijft.</translation>
    </message>
    <message>
        <source>The client has changed meanwhile; nothing was done. Confirm again.</source>
        <translation>De klant is intussen gewijzigd; er is niets gedaan. Bevestig opnieuw.</translation>
    </message>
    <message>
        <source>Documents used recorded</source>
        <translation>Verbruik vastgelegd</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason, for the &amp;journal (optional)</source>
        <translation>Reden, voor het &amp;journaal (facultatief)</translation>
    </message>
</context>
<context>
    <name>RebillingCard</name>
    <message>
        <source>Re-billing</source>
        <translation>Doorrekening</translation>
    </message>
    <message>
        <source>How what the firm pays is charged on to its clients. Something else is agreed client by client: in the list, Re-billing.</source>
        <translation>Hoe wat het kantoor betaalt, aan zijn klanten wordt doorgerekend. Iets anders spreekt u klant per klant af: in de lijst, Doorrekening.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Wijzi&amp;gen…</translation>
    </message>
    <message numerus="yes">
        <source>Something else is agreed with %Ln client(s).</source>
        <translation>
            <numerusform>Met %Ln klant is iets anders afgesproken.</numerusform>
            <numerusform>Met %Ln klanten is iets anders afgesproken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebillingPane</name>
    <message>
        <source>Re-billing</source>
        <translation>Doorrekening</translation>
    </message>
    <message>
        <source>Prepare a r&amp;un…</source>
        <translation>Doorrekening &amp;voorbereiden…</translation>
    </message>
    <message>
        <source>Sta&amp;te</source>
        <translation>S&amp;tand</translation>
    </message>
    <message>
        <source>{lines}, {amount} still to be charged on</source>
        <translation>{lines}, nog door te rekenen {amount}</translation>
    </message>
    <message>
        <source>Total, {lines}</source>
        <translation>Totaal, {lines}</translation>
    </message>
</context>
<context>
    <name>RefusalBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Dit kon niet worden gedaan</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%Ln more remark(s). Mend these first.</source>
        <translation>
            <numerusform>Nog %Ln opmerking. Los deze eerst op.</numerusform>
            <numerusform>Nog %Ln opmerkingen. Los deze eerst op.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>De instellingen openen</translation>
    </message>
    <message>
        <source>Open the documents</source>
        <translation>De documenten openen</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>De klant openen</translation>
    </message>
    <message>
        <source>Open the runs</source>
        <translation>De doorrekeningen openen</translation>
    </message>
</context>
<context>
    <name>RenewalActs</name>
    <message>
        <source>Previous month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>&amp;Open the client</source>
        <translation>Klant &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Kopiëren &amp;met kolomkoppen</translation>
    </message>
    <message>
        <source>Export to a cale&amp;ndar (.ics)…</source>
        <translation>Exporteren naar een age&amp;nda (.ics)…</translation>
    </message>
    <message>
        <source>Export to E&amp;xcel…</source>
        <translation>Exporteren naar E&amp;xcel…</translation>
    </message>
    <message>
        <source>Export to C&amp;SV…</source>
        <translation>Exporteren naar C&amp;SV…</translation>
    </message>
    <message>
        <source>Export to &amp;PDF…</source>
        <translation>Exporteren naar &amp;PDF…</translation>
    </message>
</context>
<context>
    <name>RenewalFilterRow</name>
    <message>
        <source>Whole month</source>
        <translation>Hele maand</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Eén dag</translation>
    </message>
    <message>
        <source>Days listed</source>
        <translation>Dagen in de lijst</translation>
    </message>
    <message>
        <source>All payers</source>
        <translation>Alle betalers</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Each day: renewals, and what the clients pay excl. VAT</source>
        <translation>Per dag: verlengingen, en kosten klanten excl. btw</translation>
    </message>
    <message>
        <source>Each day: renewals, and what the firm pays excl. VAT</source>
        <translation>Per dag: verlengingen, en kosten kantoor excl. btw</translation>
    </message>
</context>
<context>
    <name>RenewalPane</name>
    <message>
        <source>Renewals</source>
        <translation>Verlengingen</translation>
    </message>
    <message>
        <source>renewals-{first}-{last}</source>
        <comment>file name</comment>
        <translation>verlengingen-{first}-{last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln end(s)</source>
        <translation>
            <numerusform>%Ln einde</numerusform>
            <numerusform>%Ln keer einde</numerusform>
        </translation>
    </message>
    <message>
        <source>{renewals}, {ends}</source>
        <translation>{renewals}, {ends}</translation>
    </message>
    <message>
        <source>{payer}, excl. VAT, {renewals}</source>
        <translation>{payer}, excl. btw, {renewals}</translation>
    </message>
    <message>
        <source>Total excl. VAT, {renewals}</source>
        <translation>Totaal excl. btw, {renewals}</translation>
    </message>
</context>
<context>
    <name>RenewalText</name>
    <message>
        <source>Date</source>
        <comment>renewal column</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>renewal column</comment>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>renewal column</comment>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>renewal column</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>renewal column</comment>
        <translation>Periode</translation>
    </message>
    <message>
        <source>{client}, {day}</source>
        <translation>{client}, {day}</translation>
    </message>
    <message>
        <source>Price now, {per_interval}</source>
        <translation>Prijs nu, {per_interval}</translation>
    </message>
    <message>
        <source>No renewal</source>
        <translation>Geen verlenging</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Price then, {per_interval}</source>
        <translation>Prijs bij verlenging, {per_interval}</translation>
    </message>
    <message>
        <source>Nothing changes until then.</source>
        <translation>Tot dan verandert er niets.</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Waarom anders</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>renewal column</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Price now excl. VAT</source>
        <comment>renewal column</comment>
        <translation>Prijs nu excl. btw</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>renewal column</comment>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Price then excl. VAT</source>
        <comment>renewal column</comment>
        <translation>Prijs bij verlenging excl. btw</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <comment>renewal column</comment>
        <translation>Waarom anders</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>renewal column</comment>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two reasons</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Downgrade to {plan}</source>
        <translation>Downgrade naar {plan}</translation>
    </message>
    <message>
        <source>Renewal is stopped</source>
        <translation>De verlenging is stopgezet</translation>
    </message>
    <message>
        <source>Handed over to the client</source>
        <translation>Teruggegeven aan de klant</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>instead of a renewal</comment>
        <translation>Einde</translation>
    </message>
    <message>
        <source>{client}: the subscription ends</source>
        <translation>{client}: einde van het abonnement</translation>
    </message>
    <message>
        <source>{client}: renewal, {amount} excl. VAT</source>
        <translation>{client}: verlenging, {amount} excl. btw</translation>
    </message>
    <message>
        <source>{plan}, {interval}</source>
        <translation>{plan}, {interval}</translation>
    </message>
    <message>
        <source>Now: {amount} excl. VAT {per_interval}</source>
        <translation>Nu: {amount} excl. btw {per_interval}</translation>
    </message>
    <message>
        <source>Then: {amount} excl. VAT {per_interval}</source>
        <translation>Bij verlenging: {amount} excl. btw {per_interval}</translation>
    </message>
    <message>
        <source>{add_on} ends</source>
        <translation>{add_on} eindigt</translation>
    </message>
    <message>
        <source>{add_on} begins</source>
        <translation>{add_on} begint</translation>
    </message>
    <message>
        <source>New price of {service}</source>
        <translation>Nieuwe prijs van {service}</translation>
    </message>
    <message>
        <source>New price of {service} of {day}</source>
        <translation>Nieuwe prijs van {service} van {day}</translation>
    </message>
    <message>
        <source>Discount {code} ends</source>
        <translation>Korting {code} eindigt</translation>
    </message>
    <message>
        <source>Discount {code} ends: it does not cover what is scheduled</source>
        <translation>Korting {code} eindigt: ze dekt niet wat gepland is</translation>
    </message>
    <message>
        <source>Discount {code} begins</source>
        <translation>Korting {code} begint</translation>
    </message>
    <message>
        <source>Discount {code} takes another amount</source>
        <translation>Korting {code} wordt een ander bedrag</translation>
    </message>
    <message>
        <source>Monthly billing</source>
        <translation>Maandelijkse facturatie</translation>
    </message>
    <message>
        <source>Yearly billing</source>
        <translation>Jaarlijkse facturatie</translation>
    </message>
    <message>
        <source>Paid by the firm from then on</source>
        <translation>Daarna betaald door het kantoor</translation>
    </message>
    <message>
        <source>Paid by the client from then on</source>
        <translation>Daarna betaald door de klant</translation>
    </message>
    <message>
        <source>Renewals</source>
        <comment>report</comment>
        <translation>Verlengingen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>report parameter</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From</source>
        <comment>report parameter</comment>
        <translation>Van</translation>
    </message>
    <message>
        <source>To, included</source>
        <comment>report parameter</comment>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Payer</source>
        <comment>report parameter</comment>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Client code</source>
        <comment>renewal column</comment>
        <translation>Klantcode</translation>
    </message>
    <message>
        <source>Extra services</source>
        <comment>renewal column</comment>
        <translation>Extra diensten</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>renewal column</comment>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>renewal column</comment>
        <translation>Beheerder</translation>
    </message>
</context>
<context>
    <name>RenewalsHead</name>
    <message>
        <source>Renewals</source>
        <translation>Verlengingen</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>V&amp;andaag</translation>
    </message>
    <message>
        <source>Cale&amp;ndar (.ics)…</source>
        <translation>Age&amp;nda (.ics)…</translation>
    </message>
    <message>
        <source>Export to C&amp;SV…</source>
        <translation>Exporteren naar C&amp;SV…</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>E&amp;xporteren naar Excel…</translation>
    </message>
</context>
<context>
    <name>RenewalsPage</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln geselecteerd</numerusform>
            <numerusform>%Ln geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum {amount} excl. VAT</source>
        <translation>Som {amount} excl. btw</translation>
    </message>
    <message>
        <source>Export the renewals</source>
        <translation>Verlengingen exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln rij gekopieerd</numerusform>
            <numerusform>%Ln rijen gekopieerd</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {rows} exported</source>
        <translation>{file}: {rows} geëxporteerd</translation>
    </message>
</context>
<context>
    <name>ReplacingDialog</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>ReportActs</name>
    <message>
        <source>&amp;Copy the report</source>
        <translation>Het rapport &amp;kopiëren</translation>
    </message>
    <message>
        <source>Export to &amp;Excel…</source>
        <translation>Exporteren naar &amp;Excel…</translation>
    </message>
    <message>
        <source>Export to C&amp;SV…</source>
        <translation>Exporteren naar &amp;CSV…</translation>
    </message>
    <message>
        <source>Export to &amp;PDF…</source>
        <translation>Exporteren naar &amp;PDF…</translation>
    </message>
    <message>
        <source>One PDF for each &amp;client…</source>
        <translation>Eén pdf per &amp;klant…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Copy the report (Ctrl+C)</source>
        <translation>Het rapport kopiëren (Ctrl+C)</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>Het rapport afdrukken (Ctrl+P)</translation>
    </message>
    <message>
        <source>Other format&amp;s</source>
        <translation>Andere &amp;formaten</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>&amp;Exporteren naar Excel…</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Nothing</source>
        <translation>Geen periode</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Vorige periode</translation>
    </message>
    <message>
        <source>Pa&amp;yer</source>
        <translation>Beta&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Groeperen per</translation>
    </message>
    <message>
        <source>C&amp;ompare to</source>
        <translation>Vergelijken &amp;met</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report, client by client</source>
        <translation>Verslag, klant per klant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them taken back since.</source>
        <translation>
            <numerusform>%Ln daarvan intussen teruggenomen.</numerusform>
            <numerusform>%Ln daarvan intussen teruggenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) changed</source>
        <translation>
            <numerusform>%Ln klant gewijzigd</numerusform>
            <numerusform>%Ln klanten gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the client</source>
        <translation>Klant &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Take back for this client…</source>
        <translation>Voor deze klant &amp;terugdraaien…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused: the reason stands beside it.</source>
        <translation>
            <numerusform>%Ln geweigerd: de reden staat ernaast.</numerusform>
            <numerusform>%Ln geweigerd: de reden staat ernaast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not done: cancelled before, and untouched.</source>
        <translation>
            <numerusform>%Ln niet gedaan: voordien geannuleerd, er is niets veranderd.</numerusform>
            <numerusform>%Ln niet gedaan: voordien geannuleerd, er is niets veranderd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPane</name>
    <message>
        <source>E&amp;xplain the amount</source>
        <translation>Bedrag &amp;uitleggen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>P&amp;resets</source>
        <translation>Voorin&amp;stellingen</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturering</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbruik</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Gegevenskwaliteit</translation>
    </message>
    <message>
        <source>Re-billing</source>
        <translation>Doorrekening</translation>
    </message>
    <message>
        <source>Re-billing runs</source>
        <translation>Doorrekeningen</translation>
    </message>
    <message>
        <source>Client statement</source>
        <translation>Klantoverzicht</translation>
    </message>
    <message>
        <source>Accounting entries</source>
        <translation>Boekingen</translation>
    </message>
    <message>
        <source>Vendor&apos;s invoices</source>
        <translation>Facturen van de leverancier</translation>
    </message>
    <message>
        <source>{file}: {rows} exported</source>
        <translation>{file}: {rows} geëxporteerd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln rij gekopieerd</numerusform>
            <numerusform>%Ln rijen gekopieerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Rapport exporteren</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a copy</source>
        <translation>Een kopie terugzetten</translation>
    </message>
    <message>
        <source>Put {file} in the place of the data file?</source>
        <translation>{file} in de plaats van het gegevensbestand zetten?</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Terugzetten</translation>
    </message>
    <message>
        <source>The copy has a password, the data file has none and stays without: set one afterwards, in the settings.</source>
        <translation>De kopie heeft een wachtwoord, het gegevensbestand heeft er geen en blijft zonder: stel er daarna een in bij de instellingen.</translation>
    </message>
    <message>
        <source>a firm without a name</source>
        <translation>een kantoor zonder naam</translation>
    </message>
    <message>
        <source>It holds {firm} with {clients}.</source>
        <translation>Ze bevat {firm} met {clients}.</translation>
    </message>
    <message>
        <source>Nothing was done in it yet.</source>
        <translation>Er is nog niets in gedaan.</translation>
    </message>
    <message>
        <source>Last act: {act}, on {day}, by {author}.</source>
        <translation>Laatste handeling: {act}, op {day}, door {author}.</translation>
    </message>
    <message>
        <source>The file that cannot be opened is set aside in the folder of copies. What was done since this copy was made has to be done again.</source>
        <translation>Het bestand dat niet kan worden geopend, wordt apart gezet in de map met kopieën. Wat sinds deze kopie is gedaan, moet opnieuw worden gedaan.</translation>
    </message>
    <message>
        <source>All that was done since then goes from the books. The present data file is copied to the folder of copies first, so it can be restored in the same way. Forfait then closes, to be started again on the restored file.</source>
        <translation>Alles wat sindsdien is gedaan, verdwijnt uit de boeken. Het huidige gegevensbestand wordt eerst naar de map met kopieën gekopieerd, en kan op dezelfde manier worden teruggezet. Forfait sluit daarna, om opnieuw te worden gestart op het teruggezette bestand.</translation>
    </message>
    <message>
        <source>The copy is restored</source>
        <translation>De kopie is teruggezet</translation>
    </message>
    <message>
        <source>What it replaced is kept as {kept}.</source>
        <translation>Wat ze heeft vervangen, wordt bewaard als {kept}.</translation>
    </message>
    <message>
        <source>&amp;Open the data file</source>
        <translation>Gegevensbestand &amp;openen</translation>
    </message>
    <message>
        <source>What it replaced is kept as {kept}. Start Forfait again to go on.</source>
        <translation>Wat ze heeft vervangen, wordt bewaard als {kept}. Start Forfait opnieuw om verder te gaan.</translation>
    </message>
    <message>
        <source>&amp;Close Forfait</source>
        <translation>Forfait &amp;sluiten</translation>
    </message>
</context>
<context>
    <name>ReverseRunDialog</name>
    <message>
        <source>Reverse run {number}</source>
        <translation>Doorrekening {number} terugdraaien</translation>
    </message>
    <message>
        <source>&amp;Reverse</source>
        <translation>&amp;Terugdraaien</translation>
    </message>
    <message>
        <source>A run with the opposite amounts is written under the next number. What this one held can be charged on again.</source>
        <translation>Een doorrekening met de tegengestelde bedragen wordt onder het volgende nummer geschreven. Wat deze bevatte, kan opnieuw worden doorgerekend.</translation>
    </message>
    <message>
        <source>&amp;Dated</source>
        <translation>&amp;Datum</translation>
    </message>
</context>
<context>
    <name>RunActs</name>
    <message>
        <source>&amp;Open the client</source>
        <translation>Klant &amp;openen</translation>
    </message>
    <message>
        <source>E&amp;xplain the amount</source>
        <translation>Bedrag &amp;uitleggen</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>O&amp;pmerking…</translation>
    </message>
    <message>
        <source>Charge &amp;after all</source>
        <translation>T&amp;och doorrekenen</translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation>&amp;Kwijtschelden</translation>
    </message>
</context>
<context>
    <name>RunFooter</name>
    <message>
        <source>&amp;Throw away…</source>
        <translation>&amp;Weggooien…</translation>
    </message>
    <message>
        <source>&amp;Reverse…</source>
        <translation>&amp;Terugdraaien…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Loc&amp;k…</source>
        <translation>&amp;Afsluiten…</translation>
    </message>
    <message>
        <source>Nothing here is charged on</source>
        <translation>Niets hiervan wordt doorgerekend</translation>
    </message>
</context>
<context>
    <name>RunHead</name>
    <message>
        <source>Paid from {first} to {last}, dated {day}</source>
        <translation>Betaald van {first} tot {last}, gedateerd {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) from before {day} are still to be charged on. To take them along, throw this draft away and begin earlier.</source>
        <translation>
            <numerusform>%Ln regel van voor {day} is nog door te rekenen. Gooi dit concept weg en begin vroeger om ze op te nemen.</numerusform>
            <numerusform>%Ln regels van voor {day} zijn nog door te rekenen. Gooi dit concept weg en begin vroeger om ze op te nemen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft of a re-billing run</source>
        <translation>Concept van een doorrekening</translation>
    </message>
    <message>
        <source>Re-billing run {number}</source>
        <translation>Doorrekening {number}</translation>
    </message>
    <message>
        <source>Re-billing run {number}, reverses run {reversed}</source>
        <translation>Doorrekening {number}, draait {reversed} terug</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Lines of the run</source>
        <translation>Regels van de doorrekening</translation>
    </message>
    <message>
        <source>Total, {clients}</source>
        <translation>Totaal, {clients}</translation>
    </message>
</context>
<context>
    <name>RunWindow</name>
    <message>
        <source>Throw this draft away?</source>
        <translation>Dit concept weggooien?</translation>
    </message>
    <message>
        <source>Its waivers and comments are lost. Nothing was charged on.</source>
        <translation>De kwijtscheldingen en opmerkingen gaan verloren. Er is niets doorgerekend.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Weggooien</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>Concept weggegooid</translation>
    </message>
    <message>
        <source>Lock this run?</source>
        <translation>Deze doorrekening afsluiten?</translation>
    </message>
    <message>
        <source>{clients} are charged {amount} incl. VAT. A locked run gets its number and can only be reversed.</source>
        <translation>{clients}: {amount} incl. btw door te rekenen. Een afgesloten doorrekening krijgt haar nummer en kan alleen nog worden teruggedraaid.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>Run {number} locked</source>
        <translation>Doorrekening {number} afgesloten</translation>
    </message>
    <message>
        <source>Reversed by run {number}</source>
        <translation>Teruggedraaid door {number}</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Doorrekening exporteren</translation>
    </message>
    <message>
        <source>Something changed meanwhile; nothing was locked. Look at the new figures.</source>
        <translation>Er is intussen iets gewijzigd; er is niets afgesloten. Bekijk de nieuwe cijfers.</translation>
    </message>
</context>
<context>
    <name>RunningView</name>
    <message>
        <source>Add or end an extra service</source>
        <translation>E&amp;xtra dienst toevoegen of beëindigen</translation>
    </message>
    <message>
        <source>Active discount</source>
        <translation>Actieve korting</translation>
    </message>
    <message>
        <source>{interval}, since {day}</source>
        <translation>{interval}, sinds {day}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Price now, excl. VAT {per_interval}</source>
        <translation>Prijs nu, excl. btw {per_interval}</translation>
    </message>
    <message numerus="yes">
        <source>Next renewal in %Ln day(s)</source>
        <translation>
            <numerusform>Volgende verlenging over %Ln dag</numerusform>
            <numerusform>Volgende verlenging over %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %Ln day(s)</source>
        <translation>
            <numerusform>Eindigt over %Ln dag</numerusform>
            <numerusform>Eindigt over %Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>At renewal, on {day}</source>
        <translation>Bij verlenging, op {day}</translation>
    </message>
    <message>
        <source>No renewal</source>
        <translation>Geen verlenging</translation>
    </message>
    <message>
        <source>Renewal is stopped</source>
        <translation>De verlenging is stopgezet</translation>
    </message>
    <message>
        <source>Documents used</source>
        <translation>Verbruik</translation>
    </message>
    <message>
        <source>Handed over to the client</source>
        <translation>Teruggegeven aan de klant</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>{difference} {per_interval}</source>
        <translation>{difference} {per_interval}</translation>
    </message>
    <message>
        <source>{per_interval}; {amount} by the month, {difference}</source>
        <translation>{per_interval}; dat is {amount} per maand, {difference}</translation>
    </message>
    <message>
        <source>Period {from_to}</source>
        <translation>Periode {from_to}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of {total} gone</source>
        <translation>
            <numerusform>%Ln van {total} dagen voorbij</numerusform>
            <numerusform>%Ln van {total} dagen voorbij</numerusform>
        </translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>van {first} t/m {last}</translation>
    </message>
    <message>
        <source>Scheduled on {day} by {author}.</source>
        <translation>Gepland op {day} door {author}.</translation>
    </message>
    <message>
        <source>Without effect while renewal is stopped.</source>
        <translation>Zonder gevolg zolang de verlenging is stopgezet.</translation>
    </message>
    <message>
        <source>&amp;Withdraw this change</source>
        <translation>Deze wijziging &amp;intrekken</translation>
    </message>
    <message>
        <source>The quota goes from {before} to {after} documents {window}.</source>
        <translation>Het quota gaat van {before} naar {after} documenten {window}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Op {day}</translation>
    </message>
    <message>
        <source>{when}, {per_interval}</source>
        <translation>{when}, {per_interval}</translation>
    </message>
    <message>
        <source>What is billed</source>
        <translation>Wat wordt gefactureerd</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Tot en met {day}</translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>Re-billing runs</source>
        <translation>Doorrekeningen</translation>
    </message>
    <message>
        <source>Prepare a r&amp;un…</source>
        <translation>Doorrekening &amp;voorbereiden…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) locked</source>
        <translation>
            <numerusform>%Ln doorrekening afgesloten</numerusform>
            <numerusform>%Ln doorrekeningen afgesloten</numerusform>
        </translation>
    </message>
    <message>
        <source>Total of the locked runs</source>
        <translation>Totaal van de afgesloten doorrekeningen</translation>
    </message>
</context>
<context>
    <name>SampleDialog</name>
    <message>
        <source>Sample data</source>
        <translation>Voorbeeldgegevens</translation>
    </message>
    <message>
        <source>Filling the file with a fictitious firm and its clients…</source>
        <translation>Bestand vullen met een fictief kantoor en zijn klanten…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
    <message>
        <source>Sample data (fictitious)</source>
        <translation>Voorbeeldgegevens (fictief)</translation>
    </message>
</context>
<context>
    <name>SampleFilling</name>
    <message>
        <source>Fontaine Accounting (fictitious)</source>
        <translation>Kantoor Fontaine (fictief)</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>J&amp;ump to…</source>
        <translation>Ga n&amp;aar…</translation>
    </message>
    <message>
        <source>Import a &amp;catalogue…</source>
        <translation>Een ca&amp;talogus importeren…</translation>
    </message>
    <message>
        <source>&amp;Export the catalogue…</source>
        <translation>De catalogus &amp;exporteren…</translation>
    </message>
    <message>
        <source>Caught up to {day}: {lines}, {amount} for the firm</source>
        <translation>Bijgewerkt tot {day}: {lines}, {amount} voor het kantoor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) billed</source>
        <translation>
            <numerusform>%Ln regel gefactureerd</numerusform>
            <numerusform>%Ln regels gefactureerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln client(s) selected</source>
        <translation>
            <numerusform>%Ln klant geselecteerd</numerusform>
            <numerusform>%Ln klanten geselecteerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Printing: {done} of {total} pages</source>
        <translation>Afdrukken: {done} van {total} pagina’s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln pagina naar de printer gestuurd</numerusform>
            <numerusform>%Ln pagina’s naar de printer gestuurd</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the pages. See whether it is switched on and has paper, then print again.</source>
        <translation>De printer heeft de pagina’s niet aanvaard. Kijk of hij aanstaat en papier heeft, en druk opnieuw af.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Re-billing</source>
        <translation>Doorrekening</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Boekhouding</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Gegevensbestand</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>&amp;Default billing preferences…</source>
        <translation>Standaard fa&amp;cturatievoorkeuren…</translation>
    </message>
    <message>
        <source>Who you are, and where the vendor&apos;s bills are sent.</source>
        <translation>Wie u bent, en waarheen de facturen van de leverancier worden gestuurd.</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>Firm saved</source>
        <translation>Kantoor opgeslagen</translation>
    </message>
</context>
<context>
    <name>SharesCard</name>
    <message>
        <source>Make-up</source>
        <translation>Samenstelling</translation>
    </message>
    <message>
        <source>Made up by</source>
        <translation>Verdelen volgens</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Firm, per month</source>
        <translation>Kantoor, per maand</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>Opent de lijst</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menu’s</translation>
    </message>
    <message>
        <source>Pages and windows</source>
        <translation>Pagina’s en vensters</translation>
    </message>
    <message>
        <source>Alt and the underlined letter reach everything else.</source>
        <translation>Alt en de onderstreepte letter bereiken al het andere.</translation>
    </message>
    <message>
        <source>Client window</source>
        <translation>Klantvenster</translation>
    </message>
    <message>
        <source>Tables with amounts</source>
        <translation>Tabellen met bedragen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>Journal, renewals and reports</source>
        <translation>Journaal, verlengingen en rapporten</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Volgend tabblad</translation>
    </message>
    <message>
        <source>Windows with tabs</source>
        <translation>Vensters met tabbladen</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Vorig tabblad</translation>
    </message>
    <message>
        <source>Explain the amount</source>
        <translation>Het bedrag toelichten</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Naar de filter gaan</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>De klant openen</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Kopiëren voor een rekenblad</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Kopiëren met koppen</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Exporteren naar Excel</translation>
    </message>
    <message>
        <source>Export to CSV</source>
        <translation>Exporteren naar CSV</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Exporteren naar PDF</translation>
    </message>
    <message>
        <source>Save the catalogue</source>
        <translation>De catalogus opslaan</translation>
    </message>
    <message>
        <source>Save the details</source>
        <translation>De gegevens opslaan</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Vorige klant</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Volgende klant</translation>
    </message>
    <message>
        <source>Acts on this client</source>
        <translation>Handelingen voor deze klant</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journaal</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlengingen</translation>
    </message>
    <message>
        <source>Only this client</source>
        <translation>Alleen deze klant</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Naar vandaag gaan</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Exporteren naar een agenda</translation>
    </message>
    <message>
        <source>Note the vendor’s invoice</source>
        <translation>De factuur van de leverancier noteren</translation>
    </message>
    <message>
        <source>Report of documents</source>
        <translation>Rapport van documenten</translation>
    </message>
    <message>
        <source>Preview before printing</source>
        <translation>Afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>Print, after a preview</source>
        <translation>Afdrukken, na een voorbeeld</translation>
    </message>
    <message>
        <source>Reports, client window</source>
        <translation>Rapporten, klantvenster</translation>
    </message>
    <message>
        <source>One PDF for each client</source>
        <translation>Eén PDF per klant</translation>
    </message>
    <message>
        <source>Client statement</source>
        <translation>Klantoverzicht</translation>
    </message>
    <message>
        <source>Show whole pages</source>
        <translation>Hele pagina’s tonen</translation>
    </message>
    <message>
        <source>Show the width of a page</source>
        <translation>De breedte van een pagina tonen</translation>
    </message>
    <message>
        <source>Check of an import</source>
        <translation>Controle van een import</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Gids</translation>
    </message>
    <message>
        <source>Report of a bulk change</source>
        <translation>Verslag van een bulkwijziging</translation>
    </message>
    <message>
        <source>Re-billing run</source>
        <translation>Doorrekening</translation>
    </message>
    <message>
        <source>Take back for this client</source>
        <translation>Terugdraaien voor deze klant</translation>
    </message>
    <message>
        <source>Waive the lines, or charge them after all</source>
        <translation>De regels kwijtschelden, of toch doorrekenen</translation>
    </message>
    <message>
        <source>Comment on the lines</source>
        <translation>Opmerking bij de regels</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Volgend probleem</translation>
    </message>
    <message>
        <source>Problem before</source>
        <translation>Vorig probleem</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>De cel bewerken</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>De suggestie aanvaarden</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>De rij overslaan</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Zoeken in de gids</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Vendor’s invoice</source>
        <translation>Factuur van de leverancier</translation>
    </message>
    <message>
        <source>Accept the lines</source>
        <translation>De regels aanvaarden</translation>
    </message>
    <message>
        <source>Dispute the lines</source>
        <translation>De regels betwisten</translation>
    </message>
    <message>
        <source>Assign a client or a service</source>
        <translation>Een klant of dienst toewijzen</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Een regel toevoegen</translation>
    </message>
    <message>
        <source>Add lines as the books have them</source>
        <translation>Regels toevoegen zoals in de boeken</translation>
    </message>
    <message>
        <source>Take lines off</source>
        <translation>Regels verwijderen</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Sneltoets</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat het doet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
</context>
<context>
    <name>StatementBar</name>
    <message>
        <source>Per&amp;iod</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>Print stateme&amp;nt…</source>
        <translation>Overzicht afdru&amp;kken…</translation>
    </message>
    <message>
        <source>E&amp;xport statement…</source>
        <translation>Overzicht e&amp;xporteren…</translation>
    </message>
    <message>
        <source>The firm was billed nothing for this client in these days.</source>
        <translation>In deze periode werd het kantoor niets gefactureerd voor deze klant.</translation>
    </message>
    <message>
        <source>Export the statement</source>
        <translation>Het overzicht exporteren</translation>
    </message>
    <message>
        <source>{file} written</source>
        <translation>{file} geschreven</translation>
    </message>
</context>
<context>
    <name>StatementFilesDialog</name>
    <message>
        <source>One PDF for each client</source>
        <translation>Eén pdf per klant</translation>
    </message>
    <message>
        <source>{done} of {total} clients</source>
        <translation>{done} van {total} klanten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>The statements are being written</source>
        <translation>De overzichten worden geschreven</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>%Ln bestand geschreven</numerusform>
            <numerusform>%Ln bestanden geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Er werd niets geschreven</translation>
    </message>
</context>
<context>
    <name>StatementPane</name>
    <message>
        <source>Statements</source>
        <translation>Overzichten</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle klanten</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>Kla&amp;nt</translation>
    </message>
    <message>
        <source>Total, {clients}</source>
        <translation>Totaal, {clients}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>StepFooter</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>Choose a file, or paste</source>
        <translation>Kies een bestand, of plak</translation>
    </message>
    <message>
        <source>Still without a column: {fields}</source>
        <translation>Nog zonder kolom: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij &amp;importeren</numerusform>
            <numerusform>%Ln rijen &amp;importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no row to import</source>
        <translation>Er is geen rij om te importeren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>Open the in&amp;voice</source>
        <translation>De &amp;factuur openen</translation>
    </message>
    <message>
        <source>Show the &amp;clients</source>
        <translation>&amp;Klanten tonen</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln rejected row(s) and their reasons…</source>
        <translation>
            <numerusform>%Ln geweigerde rij met de redenen opslaan…</numerusform>
            <numerusform>%Ln geweigerde rijen met de redenen opslaan…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>done</source>
        <translation>voltooid</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>huidige stap</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>nog te doen</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>step {number} of {count}</source>
        <translation>stap {number} van {count}</translation>
    </message>
</context>
<context>
    <name>SubscriptionActDialog</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Total incl. VAT to pay today</source>
        <translation>Vandaag te betalen incl. btw</translation>
    </message>
    <message>
        <source>At the renewal of {day}</source>
        <translation>Bij de verlenging van {day}</translation>
    </message>
    <message>
        <source>Total incl. VAT at the renewal</source>
        <translation>Totaal incl. btw bij de verlenging</translation>
    </message>
    <message>
        <source>The subscription ends today</source>
        <translation>Het abonnement eindigt vandaag</translation>
    </message>
    <message>
        <source>It can no longer be used, and what is paid is not refunded. Documents beyond the quota are charged.</source>
        <translation>Het is niet meer bruikbaar, en wat betaald is wordt niet terugbetaald. Documenten buiten bundel worden aangerekend.</translation>
    </message>
    <message>
        <source>The subscription renews on {day}.</source>
        <translation>Het abonnement wordt verlengd op {day}.</translation>
    </message>
    <message>
        <source>Declare a payment method first</source>
        <translation>Geef eerst een betaalmethode op</translation>
    </message>
    <message>
        <source>Really end this subscription today?</source>
        <translation>Dit abonnement echt vandaag beëindigen?</translation>
    </message>
    <message>
        <source>{name} can no longer use it from now on.</source>
        <translation>{name} kan het vanaf nu niet meer gebruiken.</translation>
    </message>
    <message>
        <source>&amp;End it today</source>
        <translation>Vandaag &amp;beëindigen</translation>
    </message>
    <message>
        <source>&amp;Leave it running</source>
        <translation>Laten &amp;lopen</translation>
    </message>
    <message>
        <source>This subscription has changed meanwhile; nothing was done. These are the new figures: confirm again.</source>
        <translation>Dit abonnement is intussen gewijzigd; er is niets gedaan. Dit zijn de nieuwe cijfers: bevestig opnieuw.</translation>
    </message>
</context>
<context>
    <name>SubscriptionTab</name>
    <message>
        <source>S&amp;top renewal</source>
        <translation>Verlenging s&amp;topzetten</translation>
    </message>
    <message>
        <source>&amp;Resume renewal</source>
        <translation>Verlenging &amp;hervatten</translation>
    </message>
    <message>
        <source>Take &amp;over</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>Hand o&amp;ver to the client</source>
        <translation>Teruggeven aan de &amp;klant</translation>
    </message>
    <message>
        <source>Ex&amp;pire now…</source>
        <translation>&amp;Nu beëindigen…</translation>
    </message>
    <message>
        <source>&amp;Modify subscription</source>
        <translation>Abonnement be&amp;werken</translation>
    </message>
    <message>
        <source>The link with this client has ended</source>
        <translation>De band met deze klant is beëindigd</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>Geen abonnement</translation>
    </message>
    <message>
        <source>This client is active and has no subscription.</source>
        <translation>Deze klant is actief en heeft geen abonnement.</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>Abonnement a&amp;fsluiten</translation>
    </message>
    <message>
        <source>Choose a plan; your firm pays from today on.</source>
        <translation>Kies een plan; uw kantoor betaalt vanaf vandaag.</translation>
    </message>
    <message>
        <source>&amp;Record the client’s own subscription…</source>
        <translation>Abonnement van de klant &amp;vastleggen…</translation>
    </message>
    <message>
        <source>The client, or another partner, has subscribed and pays.</source>
        <translation>De klant, of een andere partner, heeft zich geabonneerd en betaalt.</translation>
    </message>
    <message>
        <source>Subscription confirmed</source>
        <translation>Abonnement bevestigd</translation>
    </message>
    <message>
        <source>Withdraw this change?</source>
        <translation>Deze wijziging intrekken?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) that depend on it are withdrawn too.</source>
        <translation>
            <numerusform>%Ln andere wijziging die ervan afhangt, wordt ook ingetrokken.</numerusform>
            <numerusform>%Ln andere wijzigingen die ervan afhangen, worden ook ingetrokken.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Intrekken</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
    <message>
        <source>Withdrawn: {change}</source>
        <translation>Ingetrokken: {change}</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>nog niet gekozen</translation>
    </message>
    <message>
        <source>{price} {per_interval}</source>
        <translation>{price} {per_interval}</translation>
    </message>
    <message>
        <source>Price excl. VAT</source>
        <translation>Prijs excl. btw</translation>
    </message>
    <message>
        <source>{price} a month, {difference}</source>
        <translation>{price} per maand, {difference}</translation>
    </message>
    <message>
        <source>Price excl. VAT {per_interval}</source>
        <translation>Prijs excl. btw {per_interval}</translation>
    </message>
    <message>
        <source>{difference}, {services} included</source>
        <translation>{difference}, inclusief {services}</translation>
    </message>
    <message>
        <source>Quota {per_interval}</source>
        <translation>Quota {per_interval}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>niets te betalen</translation>
    </message>
    <message>
        <source>excl. VAT, {days}</source>
        <translation>excl. btw, {days}</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Op {day}</translation>
    </message>
    <message>
        <source>excl. VAT, {then_each}</source>
        <translation>excl. btw, {then_each}</translation>
    </message>
    <message>
        <source>Services unchanged: {services}, {price} {per_interval}.</source>
        <translation>Diensten ongewijzigd: {services}, {price} {per_interval}.</translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}, daarna {after}</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>This subscription has changed meanwhile; nothing was done. Look at the new figures and try again.</source>
        <translation>Dit abonnement is intussen gewijzigd; er is niets gedaan. Bekijk de nieuwe bedragen en probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>TableSaving</name>
    <message>
        <source>Export: {title}</source>
        <translation>Exporteren: {title}</translation>
    </message>
    <message>
        <source>{file}: {rows} exported</source>
        <translation>{file}: {rows} geëxporteerd</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Gezochte woorden</translation>
    </message>
    <message>
        <source>Active clients</source>
        <translation>Actieve klanten</translation>
    </message>
    <message>
        <source>Inactive clients</source>
        <translation>Inactieve klanten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln rij gekopieerd</numerusform>
            <numerusform>%Ln rijen gekopieerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>&amp;Undo the last act…</source>
        <translation>Laatste handeling &amp;ongedaan maken…</translation>
    </message>
    <message>
        <source>The last act can no longer be undone</source>
        <translation>De laatste handeling kan niet meer ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Re-billing</source>
        <translation>Doorrekening</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>As for all clients</source>
        <translation>Zoals voor alle klanten</translation>
    </message>
    <message>
        <source>Re-billing: {terms}</source>
        <translation>Doorrekening: {terms}</translation>
    </message>
</context>
<context>
    <name>TermsForm</name>
    <message>
        <source>As for all clients: {terms}</source>
        <translation>Zoals voor alle klanten: {terms}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>A percentage of the cost</source>
        <translation>Een percentage van de kosten</translation>
    </message>
    <message>
        <source>An amount a month</source>
        <translation>Een bedrag per maand</translation>
    </message>
    <message>
        <source>The vendor’s invoice is in the client’s &amp;name</source>
        <translation>De factuur van de leverancier staat op &amp;naam van de klant</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Hoeveel</translation>
    </message>
    <message>
        <source>Man&amp;date</source>
        <translation>Man&amp;daat</translation>
    </message>
    <message>
        <source>Its reference or date, as the firm files it.</source>
        <translation>De referentie of datum ervan, zoals het kantoor het bewaart.</translation>
    </message>
    <message>
        <source>Mar&amp;gin</source>
        <translation>Mar&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Wijze</translation>
    </message>
</context>
<context>
    <name>ToDoCard</name>
    <message>
        <source>To do</source>
        <translation>Te behandelen</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Niets vraagt aandacht.</translation>
    </message>
</context>
<context>
    <name>TypedDays</name>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;To, included</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>This day lies before the first one.</source>
        <translation>Deze dag valt vóór de eerste.</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo an act</source>
        <translation>Een handeling ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>“{act}” of {day} will be undone</source>
        <translation>‘{act}’ van {day} wordt ongedaan gemaakt</translation>
    </message>
    <message>
        <source>The client becomes what it was before. What was billed stays written and is answered by its opposite, dated today.</source>
        <translation>De klant wordt weer wat hij was. Wat gefactureerd is, blijft staan en krijgt zijn tegengestelde, met datum vandaag.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Total incl. VAT of today</source>
        <translation>Totaal incl. btw van vandaag</translation>
    </message>
    <message>
        <source>The figures have changed meanwhile; nothing was done. Confirm again.</source>
        <translation>De cijfers zijn intussen gewijzigd; er is niets gedaan. Bevestig opnieuw.</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Ongedaan gemaakt: {act}</translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message>
        <source>&amp;Undo the last import…</source>
        <translation>Laatste import onge&amp;daan maken…</translation>
    </message>
    <message>
        <source>&amp;Undo the import of {file}…</source>
        <translation>Import van {file} onge&amp;daan maken…</translation>
    </message>
</context>
<context>
    <name>UndoImportDialog</name>
    <message>
        <source>Undo an import</source>
        <translation>Een import ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the import of {file}?</source>
        <translation>De import van {file} ongedaan maken?</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>Import onge&amp;daan maken</translation>
    </message>
    <message>
        <source>Imported on {moment} by {author}.</source>
        <translation>Geïmporteerd op {moment} door {author}.</translation>
    </message>
    <message numerus="yes">
        <source>Invoice {number} will be deleted: %Ln line(s), and what was decided about them.</source>
        <translation>
            <numerusform>Factuur {number} wordt verwijderd: %Ln regel, met wat erover beslist is.</numerusform>
            <numerusform>Factuur {number} wordt verwijderd: %Ln regels, met wat erover beslist is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) will have their former reference, manager and tags again.</source>
        <translation>
            <numerusform>%Ln klant krijgt zijn vroegere referentie, beheerder en labels terug.</numerusform>
            <numerusform>%Ln klanten krijgen hun vroegere referenties, beheerders en labels terug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) will be removed.</source>
        <translation>
            <numerusform>%Ln klant wordt verwijderd.</numerusform>
            <numerusform>%Ln klanten worden verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running subscription(s) will be removed too.</source>
        <translation>
            <numerusform>%Ln lopend abonnement wordt ook verwijderd.</numerusform>
            <numerusform>%Ln lopende abonnementen worden ook verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal keeps the import and notes that it was undone. The same rows can be imported again.</source>
        <translation>Het journaal bewaart de import en noteert dat die ongedaan is gemaakt. Dezelfde rijen kunnen opnieuw worden geïmporteerd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) will be taken back.</source>
        <translation>
            <numerusform>%Ln aflezing wordt teruggenomen.</numerusform>
            <numerusform>%Ln aflezingen worden teruggenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} before VAT, billed by late readings, is credited today.</source>
        <translation>{amount} excl. btw, gefactureerd door late aflezingen, wordt vandaag gecrediteerd.</translation>
    </message>
    <message numerus="yes">
        <source>Import of {file} undone: %Ln line(s) of an invoice</source>
        <translation>
            <numerusform>Import van {file} ongedaan gemaakt: %Ln factuurregel verwijderd</numerusform>
            <numerusform>Import van {file} ongedaan gemaakt: %Ln factuurregels verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of {file} undone: %Ln reading(s) taken back</source>
        <translation>
            <numerusform>Import van {file} ongedaan gemaakt: %Ln aflezing teruggenomen</numerusform>
            <numerusform>Import van {file} ongedaan gemaakt: %Ln aflezingen teruggenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of {file} undone: %Ln client(s) as before</source>
        <translation>
            <numerusform>Import van {file} ongedaan gemaakt: %Ln klant zoals voordien</numerusform>
            <numerusform>Import van {file} ongedaan gemaakt: %Ln klanten zoals voordien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of {file} undone: %Ln client(s) removed</source>
        <translation>
            <numerusform>Import van {file} ongedaan gemaakt: %Ln klant verwijderd</numerusform>
            <numerusform>Import van {file} ongedaan gemaakt: %Ln klanten verwijderd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Verbruik</translation>
    </message>
    <message>
        <source>Total, {clients}</source>
        <translation>Totaal, {clients}</translation>
    </message>
</context>
<context>
    <name>UsageTab</name>
    <message>
        <source>&amp;Enter documents used…</source>
        <translation>Verbruik &amp;invoeren…</translation>
    </message>
    <message>
        <source>No quota window</source>
        <translation>Geen quotaperiode</translation>
    </message>
    <message>
        <source>This client has no subscription, so nothing is counted.</source>
        <translation>Deze klant heeft geen abonnement, dus er wordt niets geteld.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
    <message>
        <source>The last twelve windows</source>
        <translation>De laatste twaalf periodes</translation>
    </message>
    <message>
        <source>No reading yet. Enter what the vendor shows, or import a file of readings.</source>
        <translation>Nog geen aflezing. Voer in wat de leverancier toont, of importeer een bestand met aflezingen.</translation>
    </message>
    <message>
        <source>Window {period}</source>
        <translation>Periode {period}</translation>
    </message>
    <message>
        <source>Nearly used up: {documents} left</source>
        <translation>Bijna opgebruikt: nog {documents}</translation>
    </message>
    <message>
        <source>Overage billed</source>
        <translation>Buiten bundel gefactureerd</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>Excl. btw</translation>
    </message>
    <message>
        <source>{period}: {use}</source>
        <translation>{period}: {use}</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Aflezingen</translation>
    </message>
    <message>
        <source>Documents used</source>
        <translation>Verbruik</translation>
    </message>
    <message>
        <source>Entered on {day} by {author}</source>
        <translation>Ingevoerd op {day} door {author}</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correctie</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>‘{reason}’</translation>
    </message>
    <message>
        <source>no longer counts since {day}</source>
        <translation>telt niet meer sinds {day}</translation>
    </message>
    <message>
        <source>Read on {day}</source>
        <translation>Afgelezen op {day}</translation>
    </message>
    <message>
        <source>Subscription confirmed</source>
        <translation>Abonnement bevestigd</translation>
    </message>
</context>
<context>
    <name>VatCard</name>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>The rate of the payer&apos;s country on the day of billing. A line that was billed keeps its rate.</source>
        <translation>Het tarief van het land van de betaler op de dag van facturatie. Een gefactureerde regel behoudt zijn tarief.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>The vendor is abroad: reverse charge, no rate is billed.</source>
        <translation>De leverancier is in het buitenland: btw verlegd, er wordt geen tarief gefactureerd.</translation>
    </message>
    <message>
        <source>No rate is known for the firm&apos;s country: no VAT is billed to the firm.</source>
        <translation>Er is geen tarief bekend voor het land van het kantoor: er wordt geen btw aan het kantoor gefactureerd.</translation>
    </message>
    <message>
        <source>The rates come with the program and are not changed here.</source>
        <translation>De tarieven horen bij het programma en worden hier niet gewijzigd.</translation>
    </message>
    <message>
        <source>{country} (the firm)</source>
        <translation>{country} (het kantoor)</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Weergave: {name}</translation>
    </message>
    <message>
        <source>View: {name} (changed)</source>
        <translation>Weergave: {name} (gewijzigd)</translation>
    </message>
    <message>
        <source>&amp;All clients</source>
        <translation>&amp;Alle klanten</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Opslaan als weergave…</translation>
    </message>
    <message>
        <source>&amp;Update “{name}”</source>
        <translation>“{name}” &amp;bijwerken</translation>
    </message>
    <message>
        <source>&amp;Delete “{name}”</source>
        <translation>“{name}” &amp;verwijderen</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Opslaan als weergave</translation>
    </message>
    <message>
        <source>The tab, the filter, the order and the columns come back by this name.</source>
        <translation>Het tabblad, de filters, de volgorde en de kolommen komen onder deze naam terug.</translation>
    </message>
    <message>
        <source>&amp;Save the view</source>
        <translation>Weergave &amp;opslaan</translation>
    </message>
    <message>
        <source>&amp;Replace the view</source>
        <translation>Weergave &amp;vervangen</translation>
    </message>
    <message>
        <source>Type a name, for instance “Over quota”.</source>
        <translation>Typ een naam, bijvoorbeeld “Quota overschreden”.</translation>
    </message>
    <message>
        <source>View “{name}” saved</source>
        <translation>Weergave “{name}” opgeslagen</translation>
    </message>
    <message>
        <source>View “{name}” deleted</source>
        <translation>Weergave “{name}” verwijderd</translation>
    </message>
</context>
<context>
    <name>WizardText</name>
    <message>
        <source>excl. VAT {per_interval}, extra services counted</source>
        <translation>excl. btw {per_interval}, extra diensten meegeteld</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Huidig</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>Vanaf {day}</translation>
    </message>
    <message>
        <source>{amount} for the next twelve months</source>
        <translation>{amount} voor de volgende twaalf maanden</translation>
    </message>
    <message>
        <source>that is {amount} a month</source>
        <translation>dat is {amount} per maand</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>{amount} minder</translation>
    </message>
    <message>
        <source>excl. VAT {per_interval}</source>
        <translation>excl. btw {per_interval}</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Aanbevolen</translation>
    </message>
    <message>
        <source>then {price} each</source>
        <translation>daarna {price} per stuk</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>{service}, included</source>
        <translation>{service}, inbegrepen</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>step</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>step</comment>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>step</comment>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Promo code</source>
        <comment>step</comment>
        <translation>Promocode</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>step</comment>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <comment>step</comment>
        <translation>Bevestiging</translation>
    </message>
    <message>
        <source>Choose a plan to continue</source>
        <translation>Kies een plan om door te gaan</translation>
    </message>
    <message>
        <source>Declare a payment method to continue</source>
        <translation>Geef een betaalmethode op om door te gaan</translation>
    </message>
    <message>
        <source>Tick the box to confirm</source>
        <translation>Vink het vakje aan om te bevestigen</translation>
    </message>
    <message>
        <source>Nothing changes: there is nothing to confirm</source>
        <translation>Er verandert niets: er is niets te bevestigen</translation>
    </message>
    <message>
        <source>Correct the promo code or leave it out</source>
        <translation>Verbeter de promocode of laat hem weg</translation>
    </message>
    <message>
        <source>Choose another plan</source>
        <translation>Kies een ander plan</translation>
    </message>
    <message>
        <source>This cannot be confirmed as it is</source>
        <translation>Dit kan zo niet worden bevestigd</translation>
    </message>
    <message>
        <source>Card of the firm, number ending in {ending}</source>
        <translation>Kaart van het kantoor, nummer eindigend op {ending}</translation>
    </message>
    <message>
        <source>SEPA mandate of the firm, IBAN ending in {ending}</source>
        <translation>SEPA-mandaat van het kantoor, IBAN eindigend op {ending}</translation>
    </message>
    <message>
        <source>Total incl. VAT to pay today</source>
        <translation>Totaal incl. btw, vandaag te betalen</translation>
    </message>
    <message>
        <source>Total incl. VAT {per_interval}</source>
        <translation>Totaal incl. btw {per_interval}</translation>
    </message>
    <message>
        <source>{service}, unchanged</source>
        <translation>{service}, ongewijzigd</translation>
    </message>
    <message>
        <source>Close without confirming?</source>
        <translation>Sluiten zonder te bevestigen?</translation>
    </message>
    <message>
        <source>What was chosen here is lost. The subscription stays as it is.</source>
        <translation>Wat hier is gekozen, gaat verloren. Het abonnement blijft zoals het is.</translation>
    </message>
    <message>
        <source>&amp;Close without confirming</source>
        <translation>&amp;Sluiten zonder te bevestigen</translation>
    </message>
    <message>
        <source>&amp;Keep choosing</source>
        <translation>&amp;Verder kiezen</translation>
    </message>
    <message>
        <source>Now: {old}.
From {day} on: {new}.
A subscription has one discount at a time: what is left of {code} is lost.</source>
        <translation>Nu: {old}.
Vanaf {day}: {new}.
Een abonnement heeft één korting tegelijk: wat overblijft van {code} gaat verloren.</translation>
    </message>
    <message>
        <source>Replace {old} with {new}?</source>
        <translation>{old} vervangen door {new}?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>Ver&amp;vangen</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>Zo &amp;laten</translation>
    </message>
    <message>
        <source>Do not renew this subscription?</source>
        <translation>Dit abonnement niet verlengen?</translation>
    </message>
    <message>
        <source>&amp;Stop the renewal</source>
        <translation>Verlenging &amp;stopzetten</translation>
    </message>
    <message>
        <source>&amp;Keep renewing</source>
        <translation>Blijven &amp;verlengen</translation>
    </message>
    <message>
        <source>{promo}, {left}</source>
        <translation>{promo}, {left}</translation>
    </message>
    <message>
        <source>With {documents}</source>
        <translation>Met {documents}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond the quota</source>
        <translation>
            <numerusform>%Ln buiten bundel</numerusform>
            <numerusform>%Ln buiten bundel</numerusform>
        </translation>
    </message>
    <message>
        <source>+{amount} {per_interval}</source>
        <translation>+{amount} {per_interval}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to spare</source>
        <translation>
            <numerusform>%Ln over</numerusform>
            <numerusform>%Ln over</numerusform>
        </translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Inbegrepen</translation>
    </message>
    <message>
        <source>For {documents} a month, {present} is the plan that costs least: {price} + {overage} of overage = {stays} {per_interval}.</source>
        <translation>Voor {documents} per maand is {present} het goedkoopste plan: {price} + {overage} buiten bundel = {stays} {per_interval}.</translation>
    </message>
    <message>
        <source>Recommended for {documents} a month: {best}, {cost} {per_interval}, overage included. Staying with {present} would come to {price} + {overage} of overage = {stays}.</source>
        <translation>Aanbevolen voor {documents} per maand: {best}, {cost} {per_interval}, buiten bundel inbegrepen. Bij {present} blijven zou neerkomen op {price} + {overage} buiten bundel = {stays}.</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>Subscribe</source>
        <translation>Abonnement afsluiten</translation>
    </message>
    <message>
        <source>Modify subscription</source>
        <translation>Abonnement bewerken</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>&amp;Bevestigen</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>Opnie&amp;uw beginnen</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Het rapport wordt gemaakt</translation>
    </message>
    <message>
        <source>{done} of {total} subscriptions</source>
        <translation>{done} van {total} abonnementen</translation>
    </message>
    <message>
        <source>The report was stopped</source>
        <translation>Het rapport is gestopt</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>YearRow</name>
    <message>
        <source>Year in WinBooks (1–9, A–Z)</source>
        <translation>Boekjaar WinBooks (1–9, A–Z)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>This day lies before the first one.</source>
        <translation>Deze dag valt vóór de eerste.</translation>
    </message>
    <message>
        <source>Type the one character that WinBooks has for the year: 1 to 9, or A to Z.</source>
        <translation>Typ het ene teken dat WinBooks voor het boekjaar heeft: 1 tot 9, of A tot Z.</translation>
    </message>
</context>
<context>
    <name>_Alone</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Restore a copy…</source>
        <translation>Een kopie te&amp;rugzetten…</translation>
    </message>
</context>
</TS>
