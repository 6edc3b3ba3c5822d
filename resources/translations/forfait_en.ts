<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message numerus="yes">
        <source>%Ln period(s) up to today: {amount} are billed at once.</source>
        <translation>
            <numerusform>%Ln period up to today: {amount} are billed at once.</numerusform>
            <numerusform>%Ln periods up to today: {amount} are billed at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message numerus="yes">
        <source>%Ln subscription(s) run to the end of their period, between {first} and {last}, then they end.</source>
        <translation>
            <numerusform>%Ln subscription runs to the end of its period, between {first} and {last}, then it ends.</numerusform>
            <numerusform>%Ln subscriptions run to the end of their period, between {first} and {last}, then they end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) taken back to draft</source>
        <translation>
            <numerusform>%Ln client taken back to draft</numerusform>
            <numerusform>%Ln clients taken back to draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) archived</source>
        <translation>
            <numerusform>%Ln client archived</numerusform>
            <numerusform>%Ln clients archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) recorded as lost</source>
        <translation>
            <numerusform>%Ln client recorded as lost</numerusform>
            <numerusform>%Ln clients recorded as lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) deleted</source>
        <translation>
            <numerusform>%Ln draft deleted</numerusform>
            <numerusform>%Ln drafts deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) anonymised</source>
        <translation>
            <numerusform>%Ln client anonymised</numerusform>
            <numerusform>%Ln clients anonymised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) invited</source>
        <translation>
            <numerusform>%Ln client invited</numerusform>
            <numerusform>%Ln clients invited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message numerus="yes">
        <source>Assign %Ln line(s)</source>
        <translation>
            <numerusform>Assign %Ln line</numerusform>
            <numerusform>Assign %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkFooter</name>
    <message numerus="yes">
        <source>C&amp;hange %Ln client(s)</source>
        <translation>
            <numerusform>C&amp;hange %Ln client</numerusform>
            <numerusform>C&amp;hange %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message numerus="yes">
        <source>The sum of %Ln client(s); VAT is rounded once per rate, as on one statement</source>
        <translation>
            <numerusform>The sum of %Ln client; VAT is rounded once per rate, as on one statement</numerusform>
            <numerusform>The sum of %Ln clients; VAT is rounded once per rate, as on one statement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkWindow</name>
    <message numerus="yes">
        <source>Change %Ln client(s)</source>
        <translation>
            <numerusform>Change %Ln client</numerusform>
            <numerusform>Change %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueHead</name>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln unsaved change</numerusform>
            <numerusform>%Ln unsaved changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to put right</source>
        <translation>
            <numerusform>%Ln thing to put right</numerusform>
            <numerusform>%Ln things to put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promo code(s)</source>
        <translation>
            <numerusform>%Ln promo code</numerusform>
            <numerusform>%Ln promo codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueText</name>
    <message numerus="yes">
        <source>%Ln more thing(s) to put right</source>
        <translation>
            <numerusform>%Ln more thing to put right</numerusform>
            <numerusform>%Ln more things to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum of %Ln subscription(s), each rounded on its own</source>
        <translation>
            <numerusform>The sum of %Ln subscription, rounded on its own</numerusform>
            <numerusform>The sum of %Ln subscriptions, each rounded on its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message numerus="yes">
        <source>%Ln document(s) over quota</source>
        <translation>
            <numerusform>%Ln document over quota</numerusform>
            <numerusform>%Ln documents over quota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) on {day}</source>
        <translation>
            <numerusform>%Ln change on {day}</numerusform>
            <numerusform>%Ln changes on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invited %Ln day(s) ago</source>
        <translation>
            <numerusform>Invited %Ln day ago</numerusform>
            <numerusform>Invited %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum of %Ln document(s)</source>
        <translation>
            <numerusform>The amount of %Ln document</numerusform>
            <numerusform>The sum of %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{documents} documents a month expected: the average of the last %Ln closed window(s).</source>
        <translation>
            <numerusform>{documents} documents a month expected: the average of the last %Ln closed window.</numerusform>
            <numerusform>{documents} documents a month expected: the average of the last %Ln closed windows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
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
            <numerusform>%Ln client of {total}</numerusform>
            <numerusform>%Ln clients of {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message numerus="yes">
        <source>Comment on %Ln line(s)</source>
        <translation>
            <numerusform>Comment on %Ln line</numerusform>
            <numerusform>Comment on %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmationPage</name>
    <message numerus="yes">
        <source>With one of the %Ln payment methods of the firm.</source>
        <translation>
            <numerusform>With the %Ln payment method of the firm.</numerusform>
            <numerusform>With one of the %Ln payment methods of the firm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysOfMonth</name>
    <message numerus="yes">
        <source>%Ln subscription(s) end(s)</source>
        <translation>
            <numerusform>%Ln subscription ends</numerusform>
            <numerusform>%Ln subscriptions end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisputeDialog</name>
    <message numerus="yes">
        <source>Dispute %Ln line(s)</source>
        <translation>
            <numerusform>Dispute %Ln line</numerusform>
            <numerusform>Dispute %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesPane</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>&amp;Skip %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Skip %Ln row</numerusform>
            <numerusform>&amp;Skip %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>%Ln row(s) imported from {file}</source>
        <translation>
            <numerusform>%Ln row imported from {file}</numerusform>
            <numerusform>%Ln rows imported from {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln row rejected</numerusform>
            <numerusform>%Ln rows rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>%Ln row skipped</numerusform>
            <numerusform>%Ln rows skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) as before the import</source>
        <translation>
            <numerusform>%Ln client as before the import</numerusform>
            <numerusform>%Ln clients as before the import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) taken back</source>
        <translation>
            <numerusform>%Ln reading taken back</numerusform>
            <numerusform>%Ln readings taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of an invoice</source>
        <translation>
            <numerusform>%Ln line of an invoice</numerusform>
            <numerusform>%Ln lines of an invoice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) removed with their histories</source>
        <translation>
            <numerusform>%Ln client removed with its history</numerusform>
            <numerusform>%Ln clients removed with their histories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>%Ln file written</numerusform>
            <numerusform>%Ln files written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more file(s)</source>
        <translation>
            <numerusform>and %Ln more file</numerusform>
            <numerusform>and %Ln more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln page sent to the printer</numerusform>
            <numerusform>%Ln pages sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) of the journal</source>
        <translation>
            <numerusform>%Ln act of the journal</numerusform>
            <numerusform>%Ln acts of the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forecast of %Ln month(s)</source>
        <translation>
            <numerusform>Forecast of %Ln month</numerusform>
            <numerusform>Forecast of %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) touched</source>
        <translation>
            <numerusform>%Ln subscription touched</numerusform>
            <numerusform>%Ln subscriptions touched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) changed</source>
        <translation>
            <numerusform>%Ln client changed</numerusform>
            <numerusform>%Ln clients changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {file}</source>
        <translation>
            <numerusform>%Ln row written to {file}</numerusform>
            <numerusform>%Ln rows written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>%Ln line added</numerusform>
            <numerusform>%Ln lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) taken out</source>
        <translation>
            <numerusform>%Ln line taken out</numerusform>
            <numerusform>%Ln lines taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) assigned</source>
        <translation>
            <numerusform>%Ln line assigned</numerusform>
            <numerusform>%Ln lines assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) accepted</source>
        <translation>
            <numerusform>%Ln line accepted</numerusform>
            <numerusform>%Ln lines accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) disputed</source>
        <translation>
            <numerusform>%Ln line disputed</numerusform>
            <numerusform>%Ln lines disputed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a decision</source>
        <translation>
            <numerusform>%Ln line without a decision</numerusform>
            <numerusform>%Ln lines without a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message numerus="yes">
        <source>and %Ln more change(s)</source>
        <translation>
            <numerusform>and %Ln more change</numerusform>
            <numerusform>and %Ln more changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln billed otherwise</source>
        <translation>
            <numerusform>%Ln billed otherwise</numerusform>
            <numerusform>%Ln billed otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln subscription</numerusform>
            <numerusform>%Ln subscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message numerus="yes">
        <source>%Ln client(s) changed.</source>
        <translation>
            <numerusform>%Ln client changed.</numerusform>
            <numerusform>%Ln clients changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would have changed nothing.</source>
        <translation>
            <numerusform>%Ln row would have changed nothing.</numerusform>
            <numerusform>%Ln rows would have changed nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running subscription(s) taken over.</source>
        <translation>
            <numerusform>%Ln running subscription taken over.</numerusform>
            <numerusform>%Ln running subscriptions taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending subscription(s) set by hand.</source>
        <translation>
            <numerusform>%Ln pending subscription set by hand.</numerusform>
            <numerusform>%Ln pending subscriptions set by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) beyond the document quota.</source>
        <translation>
            <numerusform>%Ln client beyond the document quota.</numerusform>
            <numerusform>%Ln clients beyond the document quota.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) for clients that are not known.</source>
        <translation>
            <numerusform>%Ln line for a client that is not known.</numerusform>
            <numerusform>%Ln lines for clients that are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) can be saved with the reasons, put right in a spreadsheet and imported again.</source>
        <translation>
            <numerusform>%Ln rejected row can be saved with the reasons, put right in a spreadsheet and imported again.</numerusform>
            <numerusform>%Ln rejected rows can be saved with the reasons, put right in a spreadsheet and imported again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped at your request.</source>
        <translation>
            <numerusform>%Ln row skipped at your request.</numerusform>
            <numerusform>%Ln rows skipped at your request.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln row imported</numerusform>
            <numerusform>%Ln rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) imported</source>
        <translation>
            <numerusform>%Ln reading imported</numerusform>
            <numerusform>%Ln readings imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of an invoice imported</source>
        <translation>
            <numerusform>%Ln line of an invoice imported</numerusform>
            <numerusform>%Ln lines of an invoice imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) imported</source>
        <translation>
            <numerusform>%Ln client imported</numerusform>
            <numerusform>%Ln clients imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln row rejected</numerusform>
            <numerusform>%Ln rows rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved: {file}</source>
        <translation>
            <numerusform>%Ln rejected row saved: {file}</numerusform>
            <numerusform>%Ln rejected rows saved: {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) made here would be lost; the file stays as it is.</source>
        <translation>
            <numerusform>%Ln correction made here would be lost; the file stays as it is.</numerusform>
            <numerusform>%Ln corrections made here would be lost; the file stays as it is.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln of them is/are invited already: the first day is kept.</source>
        <translation>
            <numerusform>%Ln of them is invited already: the first day is kept.</numerusform>
            <numerusform>%Ln of them are invited already: the first day is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceFooter</name>
    <message numerus="yes">
        <source>%Ln line(s) to be decided on</source>
        <translation>
            <numerusform>%Ln line to be decided on</numerusform>
            <numerusform>%Ln lines to be decided on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoicesPane</name>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln invoice</numerusform>
            <numerusform>%Ln invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalFilterRow</name>
    <message numerus="yes">
        <source>%Ln &amp;act(s)</source>
        <translation>
            <numerusform>%Ln &amp;act</numerusform>
            <numerusform>%Ln &amp;acts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message numerus="yes">
        <source>{name} and %Ln other(s)</source>
        <translation>
            <numerusform>{name} and %Ln other</numerusform>
            <numerusform>{name} and %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>The sum of %Ln line(s), each rounded on its own</source>
        <translation>
            <numerusform>The amount of %Ln line</numerusform>
            <numerusform>The sum of %Ln lines, each rounded on its own</numerusform>
        </translation>
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
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln act</numerusform>
            <numerusform>%Ln acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of {total}</source>
        <translation>
            <numerusform>%Ln day of {total}</numerusform>
            <numerusform>%Ln days of {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s)</source>
        <translation>
            <numerusform>%Ln period</numerusform>
            <numerusform>%Ln periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extra service(s)</source>
        <translation>
            <numerusform>%Ln extra service</numerusform>
            <numerusform>%Ln extra services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s)</source>
        <translation>
            <numerusform>%Ln renewal</numerusform>
            <numerusform>%Ln renewals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) are not in the font of printed reports and are shown as □.</source>
        <translation>
            <numerusform>%Ln character is not in the font of printed reports and is shown as □.</numerusform>
            <numerusform>%Ln characters are not in the font of printed reports and are shown as □.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln billing period(s)</source>
        <translation>
            <numerusform>for %Ln billing period</numerusform>
            <numerusform>for %Ln billing periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} period(s) left</source>
        <translation>
            <numerusform>%Ln of {total} periods left</numerusform>
            <numerusform>%Ln of {total} periods left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{clients} and %Ln other(s)</source>
        <comment>clients</comment>
        <translation>
            <numerusform>{clients} and %Ln other</numerusform>
            <numerusform>{clients} and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s): {list}</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln document: {list}</numerusform>
            <numerusform>%Ln documents: {list}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s): {list}</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln charge: {list}</numerusform>
            <numerusform>%Ln charges: {list}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>lines of an invoice</comment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message numerus="yes">
        <source>%Ln of {total} period(s) left</source>
        <translation>
            <numerusform>%Ln of {total} periods left</numerusform>
            <numerusform>%Ln of {total} periods left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%Ln client(s) with a subscription, {paid} paid for by the firm</source>
        <translation>
            <numerusform>%Ln client with a subscription, {paid} paid for by the firm</numerusform>
            <numerusform>%Ln clients with a subscription, {paid} paid for by the firm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentCard</name>
    <message numerus="yes">
        <source>It pays for %Ln client(s). Declare a card or a SEPA mandate.</source>
        <translation>
            <numerusform>It pays for %Ln client. Declare a card or a SEPA mandate.</numerusform>
            <numerusform>It pays for %Ln clients. Declare a card or a SEPA mandate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>%Ln unchanged: {why}</source>
        <translation>
            <numerusform>%Ln unchanged: {why}</numerusform>
            <numerusform>%Ln unchanged: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot: {why}</source>
        <translation>
            <numerusform>%Ln cannot: {why}</numerusform>
            <numerusform>%Ln cannot: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I confirm %Ln recurring payment(s): {amount} excl. VAT a month in all</source>
        <translation>
            <numerusform>I confirm %Ln recurring payment: {amount} excl. VAT a month in all</numerusform>
            <numerusform>I confirm %Ln recurring payments: {amount} excl. VAT a month in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectionDialog</name>
    <message numerus="yes">
        <source>%n kept copy(ies) followed.</source>
        <translation>
            <numerusform>%n kept copy followed.</numerusform>
            <numerusform>%n kept copies followed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder of copies stayed as they were.</source>
        <translation>
            <numerusform>%n file in the folder of copies stayed as it was.</numerusform>
            <numerusform>%n files in the folder of copies stayed as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityPane</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebillingCard</name>
    <message numerus="yes">
        <source>Something else is agreed with %Ln client(s).</source>
        <translation>
            <numerusform>Something else is agreed with %Ln client.</numerusform>
            <numerusform>Something else is agreed with %Ln clients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%Ln more remark(s). Mend these first.</source>
        <translation>
            <numerusform>%Ln more remark. Mend these first.</numerusform>
            <numerusform>%Ln more remarks. Mend these first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalPane</name>
    <message numerus="yes">
        <source>%Ln end(s)</source>
        <translation>
            <numerusform>%Ln end</numerusform>
            <numerusform>%Ln ends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalsPage</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%Ln of them taken back since.</source>
        <translation>
            <numerusform>%Ln of them taken back since.</numerusform>
            <numerusform>%Ln of them taken back since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) changed</source>
        <translation>
            <numerusform>%Ln client changed</numerusform>
            <numerusform>%Ln clients changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused: the reason stands beside it.</source>
        <translation>
            <numerusform>%Ln refused: the reason stands beside it.</numerusform>
            <numerusform>%Ln refused: the reason stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not done: cancelled before, and untouched.</source>
        <translation>
            <numerusform>%Ln not done: cancelled before, and untouched.</numerusform>
            <numerusform>%Ln not done: cancelled before, and untouched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunHead</name>
    <message numerus="yes">
        <source>%Ln line(s) from before {day} are still to be charged on. To take them along, throw this draft away and begin earlier.</source>
        <translation>
            <numerusform>%Ln line from before {day} is still to be charged on. To take it along, throw this draft away and begin earlier.</numerusform>
            <numerusform>%Ln lines from before {day} are still to be charged on. To take them along, throw this draft away and begin earlier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningView</name>
    <message numerus="yes">
        <source>Next renewal in %Ln day(s)</source>
        <translation>
            <numerusform>Next renewal in %Ln day</numerusform>
            <numerusform>Next renewal in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %Ln day(s)</source>
        <translation>
            <numerusform>Ends in %Ln day</numerusform>
            <numerusform>Ends in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of {total} gone</source>
        <translation>
            <numerusform>%Ln day of {total} gone</numerusform>
            <numerusform>%Ln days of {total} gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message numerus="yes">
        <source>%Ln run(s) locked</source>
        <translation>
            <numerusform>%Ln run locked</numerusform>
            <numerusform>%Ln runs locked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message numerus="yes">
        <source>%Ln line(s) billed</source>
        <translation>
            <numerusform>%Ln line billed</numerusform>
            <numerusform>%Ln lines billed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln client(s) selected</source>
        <translation>
            <numerusform>%Ln client selected</numerusform>
            <numerusform>%Ln clients selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln page sent to the printer</numerusform>
            <numerusform>%Ln pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementFilesDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>%Ln file written</numerusform>
            <numerusform>%Ln files written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepFooter</name>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln row</numerusform>
            <numerusform>&amp;Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln rejected row(s) and their reasons…</source>
        <translation>
            <numerusform>Save the %Ln rejected row and its reasons…</numerusform>
            <numerusform>Save the %Ln rejected rows and their reasons…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionTab</name>
    <message numerus="yes">
        <source>%Ln other change(s) that depend on it are withdrawn too.</source>
        <translation>
            <numerusform>%Ln other change that depends on it is withdrawn too.</numerusform>
            <numerusform>%Ln other changes that depend on it are withdrawn too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoImportDialog</name>
    <message numerus="yes">
        <source>Invoice {number} will be deleted: %Ln line(s), and what was decided about them.</source>
        <translation>
            <numerusform>Invoice {number} will be deleted: %Ln line, and what was decided about it.</numerusform>
            <numerusform>Invoice {number} will be deleted: %Ln lines, and what was decided about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) will have their former reference, manager and tags again.</source>
        <translation>
            <numerusform>%Ln client will have its former reference, manager and tags again.</numerusform>
            <numerusform>%Ln clients will have their former references, managers and tags again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) will be removed.</source>
        <translation>
            <numerusform>%Ln client will be removed.</numerusform>
            <numerusform>%Ln clients will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running subscription(s) will be removed too.</source>
        <translation>
            <numerusform>%Ln running subscription will be removed too.</numerusform>
            <numerusform>%Ln running subscriptions will be removed too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) will be taken back.</source>
        <translation>
            <numerusform>%Ln reading will be taken back.</numerusform>
            <numerusform>%Ln readings will be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of {file} undone: %Ln line(s) of an invoice</source>
        <translation>
            <numerusform>Import of {file} undone: %Ln line of an invoice</numerusform>
            <numerusform>Import of {file} undone: %Ln lines of an invoice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of {file} undone: %Ln reading(s) taken back</source>
        <translation>
            <numerusform>Import of {file} undone: %Ln reading taken back</numerusform>
            <numerusform>Import of {file} undone: %Ln readings taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of {file} undone: %Ln client(s) as before</source>
        <translation>
            <numerusform>Import of {file} undone: %Ln client as before</numerusform>
            <numerusform>Import of {file} undone: %Ln clients as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of {file} undone: %Ln client(s) removed</source>
        <translation>
            <numerusform>Import of {file} undone: %Ln client removed</numerusform>
            <numerusform>Import of {file} undone: %Ln clients removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WizardText</name>
    <message numerus="yes">
        <source>%Ln beyond the quota</source>
        <translation>
            <numerusform>%Ln beyond the quota</numerusform>
            <numerusform>%Ln beyond the quota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to spare</source>
        <translation>
            <numerusform>%Ln to spare</numerusform>
            <numerusform>%Ln to spare</numerusform>
        </translation>
    </message>
</context>
</TS>
