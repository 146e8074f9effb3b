<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Afterparcel::ActivityCommand</name>
    <message numerus="yes">
        <source>%n entries exported to %1.</source>
        <translation>
            <numerusform>%n entry exported to %1.</numerusform>
            <numerusform>%n entries exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::Cells</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::CheckNow</name>
    <message numerus="yes">
        <source>AfterShip has news of %n parcel(s).</source>
        <translation>
            <numerusform>AfterShip has news of %n parcel.</numerusform>
            <numerusform>AfterShip has news of %n parcels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::Confirmation</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <comment>as in: 3 e-mails will be sent</comment>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s)</source>
        <comment>as in: to 3 buyers</comment>
        <translation>
            <numerusform>%n buyer</numerusform>
            <numerusform>%n buyers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will not be sent: %1.</source>
        <translation>
            <numerusform>%n request will not be sent: %1.</numerusform>
            <numerusform>%n requests will not be sent: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be scheduled again by your settings: %1.</source>
        <translation>
            <numerusform>%n request will be scheduled again by your settings: %1.</numerusform>
            <numerusform>%n requests will be scheduled again by your settings: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will be followed again: %1.</source>
        <translation>
            <numerusform>The parcels of %n request will be followed again: %1.</numerusform>
            <numerusform>The parcels of %n requests will be followed again: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n e-mail(s)</source>
        <translation>
            <numerusform>&amp;Send %n e-mail</numerusform>
            <numerusform>&amp;Send %n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be sent again.</source>
        <translation>
            <numerusform>%n request will be sent again.</numerusform>
            <numerusform>%n requests will be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) skipped.</source>
        <translation>
            <numerusform>%n request skipped.</numerusform>
            <numerusform>%n requests skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) restored.</source>
        <translation>
            <numerusform>%n request restored.</numerusform>
            <numerusform>%n requests restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) followed again.</source>
        <translation>
            <numerusform>%n request followed again.</numerusform>
            <numerusform>%n requests followed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) marked as sent.</source>
        <translation>
            <numerusform>%n request marked as sent.</numerusform>
            <numerusform>%n requests marked as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) held back, because your rules speak against asking. Send all the same?</source>
        <translation>
            <numerusform>%n e-mail held back, because your rules speak against asking. Send all the same?</numerusform>
            <numerusform>%n e-mails held back, because your rules speak against asking. Send all the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be sent at the time that you chose: %1.</source>
        <translation>
            <numerusform>%n request will be sent at the time that you chose: %1.</numerusform>
            <numerusform>%n requests will be sent at the time that you chose: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will count as delivered: %1.</source>
        <translation>
            <numerusform>The parcels of %n request will count as delivered: %1.</numerusform>
            <numerusform>The parcels of %n requests will count as delivered: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be scheduled, counted from the fulfilment: %1.</source>
        <translation>
            <numerusform>%n request will be scheduled, counted from the fulfilment: %1.</numerusform>
            <numerusform>%n requests will be scheduled, counted from the fulfilment: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The carrier of %n request(s) was corrected.</source>
        <translation>
            <numerusform>The carrier of %n request was corrected.</numerusform>
            <numerusform>The carrier of %n requests was corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will be tracked again.</source>
        <translation>
            <numerusform>The parcels of %n request will be tracked again.</numerusform>
            <numerusform>The parcels of %n requests will be tracked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) are not waited for any more.</source>
        <translation>
            <numerusform>The parcels of %n request are not waited for any more.</numerusform>
            <numerusform>The parcels of %n requests are not waited for any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would not be asked: %1.</source>
        <translation>
            <numerusform>%n of them would not be asked: %1.</numerusform>
            <numerusform>%n of them would not be asked: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have been sent already.</source>
        <translation>
            <numerusform>%n of them may have been sent already.</numerusform>
            <numerusform>%n of them may have been sent already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) rescheduled.</source>
        <translation>
            <numerusform>%n request rescheduled.</numerusform>
            <numerusform>%n requests rescheduled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) count as delivered.</source>
        <translation>
            <numerusform>The parcels of %n request count as delivered.</numerusform>
            <numerusform>The parcels of %n requests count as delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) scheduled.</source>
        <translation>
            <numerusform>%n request scheduled.</numerusform>
            <numerusform>%n requests scheduled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will count as sent without an e-mail: %1.</source>
        <translation>
            <numerusform>%n request will count as sent without an e-mail: %1.</numerusform>
            <numerusform>%n requests will count as sent without an e-mail: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are due now.</source>
        <translation>
            <numerusform>%n request is due now.</numerusform>
            <numerusform>%n requests are due now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s): %1. There is no way round this.</source>
        <translation>
            <numerusform>%n request: %1. There is no way round this.</numerusform>
            <numerusform>%n requests: %1. There is no way round this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) with the status “%1”.</source>
        <translation>
            <numerusform>%n request with the status “%1”.</numerusform>
            <numerusform>%n requests with the status “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent although something speaks against it (%n request(s)):</source>
        <translation>
            <numerusform>Sent although something speaks against it (%n request):</numerusform>
            <numerusform>Sent although something speaks against it (%n requests):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent as long as this stands (%n request(s)):</source>
        <translation>
            <numerusform>Not sent as long as this stands (%n request):</numerusform>
            <numerusform>Not sent as long as this stands (%n requests):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n request(s)):</source>
        <translation>
            <numerusform>Left out (%n request):</numerusform>
            <numerusform>Left out (%n requests):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AfterShip will look again for the parcels of %n request(s). Each parcel uses at most one tracking of your AfterShip plan.</source>
        <translation>
            <numerusform>AfterShip will look again for the parcels of %n request. Each parcel uses at most one tracking of your AfterShip plan.</numerusform>
            <numerusform>AfterShip will look again for the parcels of %n requests. Each parcel uses at most one tracking of your AfterShip plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) are no longer waited for. The send date is counted from the fulfilment, with your wait and minimum delay.</source>
        <translation>
            <numerusform>The parcels of %n request are no longer waited for. The send date is counted from the fulfilment, with your wait and minimum delay.</numerusform>
            <numerusform>The parcels of %n requests are no longer waited for. The send date is counted from the fulfilment, with your wait and minimum delay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without a parcel that needs this.</source>
        <translation>
            <numerusform>%n request without a parcel that needs this.</numerusform>
            <numerusform>%n requests without a parcel that needs this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::DateText</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::Decisions</name>
    <message numerus="yes">
        <source>It has %n parcel(s), whose carriers may differ.</source>
        <translation>
            <numerusform>It has %n parcel, whose carriers may differ.</numerusform>
            <numerusform>It has %n parcels, whose carriers may differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::DeliverySentences</name>
    <message numerus="yes">
        <source>%n parcel(s) are followed; there is no news yet.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%n parcel is followed; there is no news yet.</numerusform>
            <numerusform>%n parcels are followed; there is no news yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are not delivered yet; the carrier&apos;s latest word: %1.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%n parcel is not delivered yet; the carrier&apos;s latest word: %1.</numerusform>
            <numerusform>%n parcels are not delivered yet; the carrier&apos;s latest word: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::DeliveryStage</name>
    <message numerus="yes">
        <source>%n parcel(s) under way</source>
        <translation>
            <numerusform>%n parcel under way</numerusform>
            <numerusform>%n parcels under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>news of %n</source>
        <translation>
            <numerusform>news of %n</numerusform>
            <numerusform>news of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) known from Shopify</source>
        <translation>
            <numerusform>%n delivery known from Shopify</numerusform>
            <numerusform>%n deliveries known from Shopify</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::OldOrders</name>
    <message numerus="yes">
        <source>%n e-mail(s) will leave with the next sync.</source>
        <translation>
            <numerusform>%n e-mail will leave with the next sync.</numerusform>
            <numerusform>%n e-mails will leave with the next sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will leave later, the last on %1.</source>
        <translation>
            <numerusform>%n e-mail will leave later, the last on %1.</numerusform>
            <numerusform>%n e-mails will leave later, the last on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>
            <numerusform>%n order left out: %1.</numerusform>
            <numerusform>%n orders left out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::OldOrdersCommand</name>
    <message numerus="yes">
        <source>%n order(s) scheduled.</source>
        <translation>
            <numerusform>%n order scheduled.</numerusform>
            <numerusform>%n orders scheduled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::OrdersStage</name>
    <message numerus="yes">
        <source>%n order(s) read</source>
        <translation>
            <numerusform>%n order read</numerusform>
            <numerusform>%n orders read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfulfilled order(s) will soon be older than 60 days and then be hidden from Afterparcel. Ask Shopify for the scope read_all_orders to keep them in reach.</source>
        <translation>
            <numerusform>%n unfulfilled order will soon be older than 60 days and then be hidden from Afterparcel. Ask Shopify for the scope read_all_orders to keep it in reach.</numerusform>
            <numerusform>%n unfulfilled orders will soon be older than 60 days and then be hidden from Afterparcel. Ask Shopify for the scope read_all_orders to keep them in reach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::PackagesCommand</name>
    <message numerus="yes">
        <source>%1: the carrier of %n parcel(s) is corrected; AfterShip is told at the next sync.</source>
        <translation>
            <numerusform>%1: the carrier of %n parcel is corrected; AfterShip is told at the next sync.</numerusform>
            <numerusform>%1: the carrier of %n parcels is corrected; AfterShip is told at the next sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n parcel(s) will be tracked again; AfterShip is told at the next sync.</source>
        <translation>
            <numerusform>%1: %n parcel will be tracked again; AfterShip is told at the next sync.</numerusform>
            <numerusform>%1: %n parcels will be tracked again; AfterShip is told at the next sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n parcel(s) not waited for any more; the date of fulfilment counts.</source>
        <translation>
            <numerusform>%1: %n parcel not waited for any more; the date of fulfilment counts.</numerusform>
            <numerusform>%1: %n parcels not waited for any more; the date of fulfilment counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::PrivacyCommands</name>
    <message numerus="yes">
        <source>%1 is forgotten and never asked again; data of %n order(s) was erased.</source>
        <translation>
            <numerusform>%1 is forgotten and never asked again; data of %n order was erased.</numerusform>
            <numerusform>%1 is forgotten and never asked again; data of %n orders was erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) are blocked now; “settings set %1” changes the list.</source>
        <translation>
            <numerusform>%n pattern is blocked now; “settings set %1” changes the list.</numerusform>
            <numerusform>%n patterns are blocked now; “settings set %1” changes the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: data of %n order(s) would be erased for good, and the buyer never asked again.</source>
        <translation>
            <numerusform>%1: data of %n order would be erased for good, and the buyer never asked again.</numerusform>
            <numerusform>%1: data of %n orders would be erased for good, and the buyer never asked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that wait would be skipped.</source>
        <translation>
            <numerusform>%n request that waits would be skipped.</numerusform>
            <numerusform>%n requests that wait would be skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that waited are skipped.</source>
        <translation>
            <numerusform>%n request that waited is skipped.</numerusform>
            <numerusform>%n requests that waited are skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::RequestsCommand</name>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s)</source>
        <translation>
            <numerusform>%n buyer</numerusform>
            <numerusform>%n buyers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would not be asked: %1.</source>
        <translation>
            <numerusform>%n of them would not be asked: %1.</numerusform>
            <numerusform>%n of them would not be asked: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have been sent already.</source>
        <translation>
            <numerusform>%n of them may have been sent already.</numerusform>
            <numerusform>%n of them may have been sent already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left out: %1, %2.</source>
        <comment>a status and a reason</comment>
        <translation>
            <numerusform>%n request left out: %1, %2.</numerusform>
            <numerusform>%n requests left out: %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s) could not be decided about.</source>
        <translation>
            <numerusform>%n more request could not be decided about.</numerusform>
            <numerusform>%n more requests could not be decided about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n request(s). Take it back: afterparcelctl requests undo</source>
        <translation>
            <numerusform>Done for %n request. Take it back: afterparcelctl requests undo</numerusform>
            <numerusform>Done for %n requests. Take it back: afterparcelctl requests undo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %1 and %n more.</source>
        <translation>
            <numerusform>Undone for %1 and %n more.</numerusform>
            <numerusform>Undone for %1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will not be sent as long as this stands: %1.</source>
        <translation>
            <numerusform>%n of them will not be sent as long as this stands: %1.</numerusform>
            <numerusform>%n of them will not be sent as long as this stands: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left out: without a parcel that needs this.</source>
        <translation>
            <numerusform>%n request left out: without a parcel that needs this.</numerusform>
            <numerusform>%n requests left out: without a parcel that needs this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::SendStage</name>
    <message numerus="yes">
        <source>%n message(s) sent</source>
        <translation>
            <numerusform>%n message sent</numerusform>
            <numerusform>%n messages sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n put off</numerusform>
            <numerusform>%n put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back by the sending limits</source>
        <translation>
            <numerusform>%n held back by the sending limits</numerusform>
            <numerusform>%n held back by the sending limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from Shopify&apos;s by %n minute(s), so nothing is sent.</source>
        <translation>
            <numerusform>This computer&apos;s clock differs from Shopify&apos;s by %n minute, so nothing is sent.</numerusform>
            <numerusform>This computer&apos;s clock differs from Shopify&apos;s by %n minutes, so nothing is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait, because Shopify could not be asked whether they are still wanted: %1</source>
        <translation>
            <numerusform>%n message waits, because Shopify could not be asked whether it is still wanted: %1</numerusform>
            <numerusform>%n messages wait, because Shopify could not be asked whether they are still wanted: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused: %n message(s) wait</source>
        <translation>
            <numerusform>paused: %n message waits</numerusform>
            <numerusform>paused: %n messages wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rehearsed</source>
        <translation>
            <numerusform>%n rehearsed</numerusform>
            <numerusform>%n rehearsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rehearsal: nothing new; %n message(s) wait</source>
        <translation>
            <numerusform>rehearsal: nothing new; %n message waits</numerusform>
            <numerusform>rehearsal: nothing new; %n messages wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::SendingSentences</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <comment>as in: after 3 attempts</comment>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::SendingState</name>
    <message numerus="yes">
        <source>%n e-mail(s) are due and would leave at once.</source>
        <translation>
            <numerusform>%n e-mail is due and would leave at once.</numerusform>
            <numerusform>%n e-mails are due and would leave at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your limits let %n of them leave now, the others follow.</source>
        <translation>
            <numerusform>Your limits let %n of them leave now, the others follow.</numerusform>
            <numerusform>Your limits let %n of them leave now, the others follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are too late and wait for your decision.</source>
        <translation>
            <numerusform>%n request is too late and waits for your decision.</numerusform>
            <numerusform>%n requests are too late and wait for your decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsCommand</name>
    <message numerus="yes">
        <source>%n request(s) that waited for a delivery: not scheduled any more. To follow them again after switching on: afterparcelctl requests resume ORDER...</source>
        <translation>
            <numerusform>%n request that waited for a delivery: not scheduled any more. To follow it again after switching on: afterparcelctl requests resume ORDER...</numerusform>
            <numerusform>%n requests that waited for a delivery: not scheduled any more. To follow them again after switching on: afterparcelctl requests resume ORDER...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::Store</name>
    <message numerus="yes">
        <source>%n entries were taken from the journal.</source>
        <translation>
            <numerusform>%n entry was taken from the journal.</numerusform>
            <numerusform>%n entries were taken from the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the journal could not be read.</source>
        <translation>
            <numerusform>%n line of the journal could not be read.</numerusform>
            <numerusform>%n lines of the journal could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateCheck</name>
    <message numerus="yes">
        <source>The subject is longer than %n character(s).</source>
        <translation>
            <numerusform>The subject is longer than %n character.</numerusform>
            <numerusform>The subject is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This part is larger than %n KB.</source>
        <translation>
            <numerusform>This part is larger than %n KB.</numerusform>
            <numerusform>This part is larger than %n KB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled, the HTML has %n KB. Gmail clips what is over 102 KB, and with it the link that unsubscribes.</source>
        <translation>
            <numerusform>Filled, the HTML has %n KB. Gmail clips what is over 102 KB, and with it the link that unsubscribes.</numerusform>
            <numerusform>Filled, the HTML has %n KB. Gmail clips what is over 102 KB, and with it the link that unsubscribes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateCommand</name>
    <message numerus="yes">
        <source>%n template(s) can be used.</source>
        <translation>
            <numerusform>%n template can be used.</numerusform>
            <numerusform>%n templates can be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::TrackingStage</name>
    <message numerus="yes">
        <source>%n tracking record(s) created</source>
        <translation>
            <numerusform>%n tracking record created</numerusform>
            <numerusform>%n tracking records created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing one(s) adopted</source>
        <translation>
            <numerusform>%n existing one adopted</numerusform>
            <numerusform>%n existing ones adopted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by your decision</source>
        <comment>tracking records</comment>
        <translation>
            <numerusform>%n changed by your decision</numerusform>
            <numerusform>%n changed by your decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::TransferCommand</name>
    <message numerus="yes">
        <source>%n line(s) would be carried out.</source>
        <translation>
            <numerusform>%n line would be carried out.</numerusform>
            <numerusform>%n lines would be carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) carried out.</source>
        <translation>
            <numerusform>%n line carried out.</numerusform>
            <numerusform>%n lines carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) would leave with the next sync.</source>
        <translation>
            <numerusform>%n e-mail would leave with the next sync.</numerusform>
            <numerusform>%n e-mails would leave with the next sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will leave with the next sync.</source>
        <translation>
            <numerusform>%n e-mail will leave with the next sync.</numerusform>
            <numerusform>%n e-mails will leave with the next sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n request exported to %1.</numerusform>
            <numerusform>%n requests exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::TransferNotes</name>
    <message numerus="yes">
        <source>%n request(s) exported.</source>
        <translation>
            <numerusform>%n request exported.</numerusform>
            <numerusform>%n requests exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import: %n line(s) carried out.</source>
        <translation>
            <numerusform>Import: %n line carried out.</numerusform>
            <numerusform>Import: %n lines carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n line(s) could not be carried out.</source>
        <comment>%1: Import: 3 lines carried out.</comment>
        <translation>
            <numerusform>%1 %n line could not be carried out.</numerusform>
            <numerusform>%1 %n lines could not be carried out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::WhatIfCommand</name>
    <message numerus="yes">
        <source>Switching AfterShip off: %n request(s) that wait for a delivery would not be scheduled any more.</source>
        <translation>
            <numerusform>Switching AfterShip off: %n request that waits for a delivery would not be scheduled any more.</numerusform>
            <numerusform>Switching AfterShip off: %n requests that wait for a delivery would not be scheduled any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::WhatIfText</name>
    <message numerus="yes">
        <source>None of %n unsent request(s) would change.</source>
        <translation>
            <numerusform>None of %n unsent request would change.</numerusform>
            <numerusform>None of %n unsent requests would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of %1 unsent would change.</source>
        <translation>
            <numerusform>%n request of %1 unsent would change.</numerusform>
            <numerusform>%n requests of %1 unsent would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) would leave at once.</source>
        <translation>
            <numerusform>%n e-mail would leave at once.</numerusform>
            <numerusform>%n e-mails would leave at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would be overdue and wait for your decision.</source>
        <translation>
            <numerusform>%n request would be overdue and wait for your decision.</numerusform>
            <numerusform>%n requests would be overdue and wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would be sent earlier.</source>
        <translation>
            <numerusform>%n request would be sent earlier.</numerusform>
            <numerusform>%n requests would be sent earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would be sent later.</source>
        <translation>
            <numerusform>%n request would be sent later.</numerusform>
            <numerusform>%n requests would be sent later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would go on waiting, with another last day to be sent.</source>
        <translation>
            <numerusform>%n request would go on waiting, with another last day to be sent.</numerusform>
            <numerusform>%n requests would go on waiting, with another last day to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would change from “%1” to “%2”.</source>
        <comment>two statuses</comment>
        <translation>
            <numerusform>%n request would change from “%1” to “%2”.</numerusform>
            <numerusform>%n requests would change from “%1” to “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::Words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a duration, as in: plus 7 days</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::BackgroundLife</name>
    <message numerus="yes">
        <source>The limit per day holds %n e-mail(s) back</source>
        <translation>
            <numerusform>The limit per day holds %n e-mail back</numerusform>
            <numerusform>The limit per day holds %n e-mails back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limit per hour holds %n e-mail(s) back</source>
        <translation>
            <numerusform>The limit per hour holds %n e-mail back</numerusform>
            <numerusform>The limit per hour holds %n e-mails back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::BlockDialog</name>
    <message numerus="yes">
        <source>%n request(s) that wait will be skipped.</source>
        <translation>
            <numerusform>%n request that waits will be skipped.</numerusform>
            <numerusform>%n requests that wait will be skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked. The list holds %n entries now.</source>
        <translation>
            <numerusform>Blocked. The list holds %n entry now.</numerusform>
            <numerusform>Blocked. The list holds %n entries now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::Dashboard</name>
    <message numerus="yes">
        <source>%n request(s) selected.</source>
        <translation>
            <numerusform>%n request selected.</numerusform>
            <numerusform>%n requests selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::DashboardPrinter</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::DeliveredDialog</name>
    <message numerus="yes">
        <source>The parcels of %n request(s) count as delivered on the day you choose, whatever the carrier says. Your wait and minimum delay are counted from there.</source>
        <translation>
            <numerusform>The parcels of %n request count as delivered on the day you choose, whatever the carrier says. Your wait and minimum delay are counted from there.</numerusform>
            <numerusform>The parcels of %n requests count as delivered on the day you choose, whatever the carrier says. Your wait and minimum delay are counted from there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::ExportDialog</name>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n request exported to %1.</numerusform>
            <numerusform>%n requests exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::FilterBar</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::ForgetDialog</name>
    <message numerus="yes">
        <source>%n order(s), requests that wait: %1, kept e-mails: %2, copies of the database that are looked through: %3.</source>
        <translation>
            <numerusform>%n order, requests that wait: %1, kept e-mails: %2, copies of the database that are looked through: %3.</numerusform>
            <numerusform>%n orders, requests that wait: %1, kept e-mails: %2, copies of the database that are looked through: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n order(s) of %1 will be erased.</source>
        <translation>
            <numerusform>The data of %n order of %1 will be erased.</numerusform>
            <numerusform>The data of %n orders of %1 will be erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: the data of %n order(s) was erased.</source>
        <translation>
            <numerusform>Forgotten: the data of %n order was erased.</numerusform>
            <numerusform>Forgotten: the data of %n orders was erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::ImportDialog</name>
    <message numerus="yes">
        <source>%n line(s): %1 to schedule, %2 to reschedule, %3 to skip, %4 with nothing to do, %5 with problems.</source>
        <translation>
            <numerusform>%n line: %1 to schedule, %2 to reschedule, %3 to skip, %4 with nothing to do, %5 with problems.</numerusform>
            <numerusform>%n lines: %1 to schedule, %2 to reschedule, %3 to skip, %4 with nothing to do, %5 with problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Carry out %n line(s)</source>
        <translation>
            <numerusform>&amp;Carry out %n line</numerusform>
            <numerusform>&amp;Carry out %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will leave with the next sync.</source>
        <translation>
            <numerusform>%n e-mail will leave with the next sync.</numerusform>
            <numerusform>%n e-mails will leave with the next sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be carried out.</source>
        <translation>
            <numerusform>%n line will be carried out.</numerusform>
            <numerusform>%n lines will be carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) carried out.</source>
        <translation>
            <numerusform>%n line carried out.</numerusform>
            <numerusform>%n lines carried out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::MainWindow</name>
    <message numerus="yes">
        <source>Taken back: %1 and %n more.</source>
        <translation>
            <numerusform>Taken back: %1 and %n more.</numerusform>
            <numerusform>Taken back: %1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will be followed again.</source>
        <translation>
            <numerusform>The parcels of %n request will be followed again.</numerusform>
            <numerusform>The parcels of %n requests will be followed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back: %n request(s) so far.</source>
        <translation>
            <numerusform>Taking back: %n request so far.</numerusform>
            <numerusform>Taking back: %n requests so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::Notifier</name>
    <message numerus="yes">
        <source>%n request(s) need your attention.</source>
        <translation>
            <numerusform>%n request needs your attention.</numerusform>
            <numerusform>%n requests need your attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::OldOrdersDialog</name>
    <message numerus="yes">
        <source>%n old order(s) found.</source>
        <translation>
            <numerusform>%n old order found.</numerusform>
            <numerusform>%n old orders found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them chosen.</source>
        <translation>
            <numerusform>%n of them chosen.</numerusform>
            <numerusform>%n of them chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old order(s) will be scheduled.</source>
        <translation>
            <numerusform>%n old order will be scheduled.</numerusform>
            <numerusform>%n old orders will be scheduled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) scheduled.</source>
        <translation>
            <numerusform>%n order scheduled.</numerusform>
            <numerusform>%n orders scheduled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::Remedies</name>
    <message numerus="yes">
        <source>%n request(s) are given a time of their own.</source>
        <translation>
            <numerusform>%n request is given a time of its own.</numerusform>
            <numerusform>%n requests are given a time of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The carrier of %n parcel(s) is corrected.</source>
        <translation>
            <numerusform>The carrier of %n parcel is corrected.</numerusform>
            <numerusform>The carrier of %n parcels is corrected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::RescheduleDialog</name>
    <message numerus="yes">
        <source>%n request(s) are scheduled for the time you choose, whatever the carrier reports or your settings say. Nothing is sent if the buyer unsubscribes or the parcel goes back.</source>
        <translation>
            <numerusform>%n request is scheduled for the time you choose, whatever the carrier reports or your settings say. Nothing is sent if the buyer unsubscribes or the parcel goes back.</numerusform>
            <numerusform>%n requests are scheduled for the time you choose, whatever the carrier reports or your settings say. Nothing is sent if the buyer unsubscribes or the parcel goes back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::RestoreDialog</name>
    <message numerus="yes">
        <source>%n order(s), kept e-mails: %1, latest news: %2.</source>
        <translation>
            <numerusform>%n order, kept e-mails: %1, latest news: %2.</numerusform>
            <numerusform>%n orders, kept e-mails: %1, latest news: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::ReviewDialog</name>
    <message numerus="yes">
        <source>Ending the pause: %n e-mail(s) will leave at once.</source>
        <translation>
            <numerusform>Ending the pause: %n e-mail will leave at once.</numerusform>
            <numerusform>Ending the pause: %n e-mails will leave at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also follow the %n request(s) again that were left behind when it was switched off</source>
        <translation>
            <numerusform>Also follow the %n request again that was left behind when it was switched off</numerusform>
            <numerusform>Also follow the %n requests again that were left behind when it was switched off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Following those that were left behind again costs %n tracking record(s) at AfterShip.</source>
        <translation>
            <numerusform>Following those that were left behind again costs %n tracking record at AfterShip.</numerusform>
            <numerusform>Following those that were left behind again costs %n tracking records at AfterShip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a delivery. They will no longer be sent by themselves: you have to send, schedule or skip them, or have them followed again.</source>
        <translation>
            <numerusform>%n request waits for a delivery. It will no longer be sent by itself: you have to send, schedule or skip it, or have it followed again.</numerusform>
            <numerusform>%n requests wait for a delivery. They will no longer be sent by themselves: you have to send, schedule or skip them, or have them followed again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::SendingActions</name>
    <message numerus="yes">
        <source>Sending is paused. %n e-mail(s) wait until you resume it.</source>
        <translation>
            <numerusform>Sending is paused. %n e-mail waits until you resume it.</numerusform>
            <numerusform>Sending is paused. %n e-mails wait until you resume it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a rehearsal: each due e-mail goes once to %1, and buyers get nothing. %n e-mail(s) wait until you end it.</source>
        <translation>
            <numerusform>This is a rehearsal: each due e-mail goes once to %1, and buyers get nothing. %n e-mail waits until you end it.</numerusform>
            <numerusform>This is a rehearsal: each due e-mail goes once to %1, and buyers get nothing. %n e-mails wait until you end it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::SpreadDialog</name>
    <message numerus="yes">
        <source>%n overdue request(s) will be sent evenly over the days you choose, inside your send window, the longest fulfilled first.</source>
        <translation>
            <numerusform>%n overdue request will be sent evenly over the days you choose, inside your send window, the longest fulfilled first.</numerusform>
            <numerusform>%n overdue requests will be sent evenly over the days you choose, inside your send window, the longest fulfilled first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s) a day, the first as soon as the send window is open.</source>
        <translation>
            <numerusform>At most %n request a day, the first as soon as the send window is open.</numerusform>
            <numerusform>At most %n requests a day, the first as soon as the send window is open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::StuckFeature</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a delivery. They will no longer be sent by themselves: you have to send, schedule or skip them, or have them followed again.</source>
        <translation>
            <numerusform>%n request waits for a delivery. It will no longer be sent by itself: you have to send, schedule or skip it, or have it followed again.</numerusform>
            <numerusform>%n requests wait for a delivery. They will no longer be sent by themselves: you have to send, schedule or skip them, or have them followed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AfterShip is switched off; %n request(s) are not scheduled any more.</source>
        <translation>
            <numerusform>AfterShip is switched off; %n request is not scheduled any more.</numerusform>
            <numerusform>AfterShip is switched off; %n requests are not scheduled any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::SummaryDialog</name>
    <message numerus="yes">
        <source>%n request(s) left as they were, because you cancelled.</source>
        <translation>
            <numerusform>%n request left as it was, because you cancelled.</numerusform>
            <numerusform>%n requests left as they were, because you cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It did not work for %n request(s):</source>
        <translation>
            <numerusform>It did not work for %n request:</numerusform>
            <numerusform>It did not work for %n requests:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>requests that failed</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::SummaryPage</name>
    <message numerus="yes">
        <source>%n day(s) after the delivery</source>
        <translation>
            <numerusform>%n day after the delivery</numerusform>
            <numerusform>%n days after the delivery</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the fulfilment</source>
        <translation>
            <numerusform>%n day after the fulfilment</numerusform>
            <numerusform>%n days after the fulfilment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::TemplateEditor</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::TimingPicture</name>
    <message numerus="yes">
        <source>Wait after the fulfilment: %n day(s)</source>
        <translation>
            <numerusform>Wait after the fulfilment: %n day</numerusform>
            <numerusform>Wait after the fulfilment: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait after the delivery: %n day(s)</source>
        <translation>
            <numerusform>Wait after the delivery: %n day</numerusform>
            <numerusform>Wait after the delivery: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least after the fulfilment: %n day(s)</source>
        <translation>
            <numerusform>At least after the fulfilment: %n day</numerusform>
            <numerusform>At least after the fulfilment: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::TrayFeature</name>
    <message numerus="yes">
        <source>%n sent today</source>
        <translation>
            <numerusform>%n sent today</numerusform>
            <numerusform>%n sent today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::UnitSpinBox</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
</TS>
