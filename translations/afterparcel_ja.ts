<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Afterparcel::AddressValues</name>
    <message>
        <source>“%1” is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address with https://; plain http:// is accepted for this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it without them; secrets belong into the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a page of the store, not its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is Shopify&apos;s admin page, not the store&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter https://SHOP.myshopify.com with your shop&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the address of a Shopify store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter https://SHOP.myshopify.com with your shop&apos;s name; Shopify shows it under Settings, Domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the store&apos;s address at Shopify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter https://SHOP.myshopify.com, not the store&apos;s own domain; Shopify shows it under Settings, Domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has something after the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address without ? and #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names a version of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address without /tracking and the version; both are appended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a link that a buyer can follow safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, with placeholders in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 here and %2 as smtp.port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server&apos;s name alone, for example smtp.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one address, for example shop@example.com or My Shop &lt;shop@example.com&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” matches no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address or a pattern such as *@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a product&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its handle alone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a product&apos;s handle, the last part of its page&apos;s address, for example blue-mug.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::AfterShip</name>
    <message>
        <source>A carrier can only be set on a parcel that AfterShip has, and to one that it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a parcel that AfterShip has can be tracked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip refused the API key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a working key from AfterShip (Settings, API keys), or switch the AfterShip integration off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip does not allow this account to use its API: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a plan with API access at AfterShip (Settings, Billing), or switch the AfterShip integration off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip refused the request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check AfterShip&apos;s address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip asks for fewer requests: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip has a fault of its own: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip does not know this carrier: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip cannot use this carrier for the parcel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the carrier at admin.aftership.com/settings/couriers, or correct the parcel&apos;s carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip still follows this parcel; only inactive ones can be tracked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its next news, or correct the carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip has tracked this parcel again before and does not do it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the carrier, or fall back to the fulfilment date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip refused this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the parcel&apos;s number and carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip has no such tracking record (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel has to be registered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered in AfterShip&apos;s place could not be understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check AfterShip&apos;s address in the settings, and whether a proxy or a sign-in page stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no API key for AfterShip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip&apos;s API key contains characters that no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a key from AfterShip (Settings, API keys), or switch the AfterShip integration off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip&apos;s list of parcels could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read again with the next pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip listed a tracking record without id or number; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip&apos;s delivery time of parcel %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Carriers</name>
    <message>
        <source>UPS numbers are 1Z and 16 more characters, or 9, 12 or 18 to 26 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USPS numbers are 20 to 22, 26, 30 or 34 digits, or look like AA123456789BB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FedEx numbers are 12, 14, 15, 18, 20, 22 or 34 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DHL Express numbers are 10 digits, or start with JD or JJD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number contains &quot;%1&quot;; tracking numbers have letters, digits, and - . _ / only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too short: %1 has fewer than 4 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too long: tracking numbers have at most 100 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number starts with 1Z like one of UPS, which have 18 characters; this one has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number looks like one of UPS, but its check digit does not fit: it may be mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number looks like an international postal number, but its check digit does not fit: it may be mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has the form of %1 numbers, but the carrier is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is an international postal number, but the carrier is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has a letter O or I where %1 numbers have the digit 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number does not look like one of the carrier&apos;s: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Cells</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the latest date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent when the parcels arrive, at the latest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Commands</name>
    <message>
        <source>Shows and changes the store&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a secret from standard input into the keychain; says where each one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks store, scopes, AfterShip and mail, and connects the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads orders and parcels, and sends what is due; goes on until it is stopped, or once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows requests and acts on them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never writes to a buyer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks everything and says what to put right; changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Confirmation</name>
    <message>
        <source>%1 (%2)</source>
        <comment>buyer and order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <comment>as in: 3 e-mails will be sent</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s)</source>
        <comment>as in: to 3 buyers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be sent again to %2 as soon as the pause ends: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be sent again now to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be sent to %2 as soon as the pause ends: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be sent now to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will not be sent: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be scheduled again by your settings: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will be followed again: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will count as sent, and no e-mail leaves this computer: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. There is no way round this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may have been sent already: use Resend or Mark as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>order and status; the action can&apos;t be used on it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) would not be asked: %3.</source>
        <comment>order, buyer, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) may have been sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n e-mail(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would not be asked: %2.</source>
        <comment>order and reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order and what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) held back, because your rules speak against asking. Send all the same?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be sent again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) restored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) followed again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) marked as sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::ConnectCommand</name>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect takes no arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor takes no arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data directory is %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Connection</name>
    <message>
        <source>Every scope that is needed is granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing scopes: %1. Grant them to the app in Shopify and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip is off: requests go out by the date of fulfilment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip accepts the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 accepts the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders and fulfilments can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer tags, consent and phone numbers stay unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product pages and tags stay unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Console</name>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::DataLock</name>
    <message>
        <source>The data directory %1 can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another one with --data-dir, or correct its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program (%1, process %2) already works on this data directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it first, or let it do the work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::DateText</name>
    <message>
        <source>HH:mm</source>
        <comment>format of a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>a date, a time of day and a time zone</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Decisions</name>
    <message>
        <source>It was sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use resend to send another message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its message may have been sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use resend to send the same message again, or mark it as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This buyer can&apos;t be asked: %1.</source>
        <comment>a reason in a few words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way round this reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is not asked about: %1.</source>
        <comment>a reason in a few words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that it is to be asked about anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not completely fulfilled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfil the order in Shopify first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be sent: %1.</source>
        <comment>a reason in a few words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use send now instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time was given to reschedule it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a day and a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to reschedule it to is in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a later time, or use send now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no parcel that could be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day of delivery was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of delivery has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a day that has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was neither skipped nor rescheduled by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is scheduled already, or was sent or skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a request already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use send now or reschedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request for it: it is not completely fulfilled, or it was fulfilled before the store was connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old orders can be scheduled by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its message is being sent right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not for a person to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has left the machine can&apos;t be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a buyer&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the address, or the code from the subject of the buyer&apos;s mail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::DeliverySentences</name>
    <message>
        <source>no news yet</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced to the carrier</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in transit</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out for delivery</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery attempted in vain</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready to be picked up</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a problem with the delivery</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no news for too long</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilled %1, plus %2 had passed when that was known: will send on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilled %1, plus %2: will send on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip can&apos;t follow the parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip can&apos;t follow the parcel: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip gave the parcel up because no news came for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose not to wait for the delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel is about to be registered at AfterShip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip did not accept the parcel: second attempt on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip did not accept the parcel (“%1”): second attempt on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are followed; there is no news yet.</source>
        <comment>at least two</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The parcel is followed; there is no news yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are not delivered yet; the carrier&apos;s latest word: %1.</source>
        <comment>at least two</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The parcel is not delivered yet; the carrier&apos;s latest word: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will send on %1 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fallback is off: it waits until a delivery is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip was switched off on %1 while the parcel was under way: send, schedule, skip or resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel went back to the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel %1 went back to the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel %1 was lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::DeliveryStage</name>
    <message>
        <source>no parcel under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip did not answer; it is asked again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking AfterShip for news</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) under way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>news of %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Shopify for deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) known from Shopify</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>AfterShip is off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::DesktopOptions</name>
    <message>
        <source>Ჯterparcel --help” shows every option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--quit-after takes a number of seconds from 1 to 86400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: afterparcel [options]
Asks each buyer for a review after the parcel has arrived.

--data-dir DIR       where the data is; default: the platform&apos;s data location
--store NAME         which store; default: the only one
--theme light|dark   default: as the system
--print-dashboard    prints tabs and requests as text and ends; with --quit-after, at the end
--screenshots DIR    saves pictures of the window, light and dark, every few seconds
--quit-after SECONDS ends by itself
--help               this text
--version            the version

A second start on the same data directory brings the first one&apos;s window to the front.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Details</name>
    <message>
        <source>not registered at AfterShip yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no news yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted by AfterShip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last asked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::DryRun</name>
    <message>
        <source>The data could not be copied for a dry run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::HandOver</name>
    <message>
        <source>Handed to the program that is syncing; it sends within seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::HandSentences</name>
    <message>
        <source>You chose on %1 to send it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You set the time: will send on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old order that you scheduled: fulfilled %1, plus %2 had passed; will send on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old order that you scheduled: fulfilled %1, plus %2; will send on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You skipped it on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is not completely fulfilled any more; it is timed anew when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify no longer shows the order since %1: it was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer has unsubscribed from these mails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer&apos;s address is on the block list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer&apos;s address is on the block list (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer&apos;s marketing consent, which your settings require, is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is a marketplace&apos;s relay address, which may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a test order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer&apos;s data was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was refunded in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A return is in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings exclude the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings exclude the order (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order came from a marketplace that forbids asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order came from %1, which forbids asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product is left to ask about: removed, refunded, excluded, or without a page in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Input</name>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of %1 (not shown): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 is not one line of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the secret alone on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the secret on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::JsonFile</name>
    <message>
        <source>The file %1 is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Correct it, or move it aside to start from the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it belongs to you and is readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Move it aside to start from the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps %1 locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk and repeat the change; the old file is unharmed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Mail</name>
    <message>
        <source>The e-mail has no date or no usable Message-ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this as a fault of Afterparcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the e-mail address: it has to look like name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address holds a line break or another control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address has no part before or after its @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address has more than one @; exactly one address is possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the @ of the e-mail address %1 holds letters outside ASCII, which most mail servers can&apos;t deliver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address %1 holds characters that no address has, or is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands after the address in angle brackets, or a bracket is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one address in angle brackets; exactly one is possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server&apos;s name in the mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server&apos;s name or port is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name such as smtp.example.com and a port such as 465 in the mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, tell the mail provider. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the mail server was made for another name than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server&apos;s name exactly as the mail provider gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 was not issued by an authority that this computer trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s name. Behind a virus scanner or a company&apos;s proxy, its authority has to be installed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, the server&apos;s name, the port, and whether the port expects TLS or STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done: sending is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the mail settings, and the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 accepts no connection on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check name and port in the mail settings; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the trusted certificates can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and holds certificates in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose TLS and port 465 if the mail provider has it. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server %1 could be made on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the port expects TLS (usually 465) or STARTTLS (usually 587).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 offers no way to log in that Afterparcel knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail provider for a login with user name and password (PLAIN or LOGIN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer like a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check name and port in the mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the mail server %1 was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection; sending is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 can&apos;t check the login at present: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 refused the login: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user name and password; many providers want an app password made for this purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 refused the sender&apos;s address: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address of the mailbox that logs in as the sender, and check the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 does not send for this account at present: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the provider&apos;s limit is over, and lower the limits per hour and day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the login and what the mail provider allows this mailbox to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 refused the connection: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a while; if it stays so, ask the mail provider, giving its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login for the mail server %1 would go over an unencrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the mail settings. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in e-mail template can&apos;t be filled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Main</name>
    <message>
        <source>Usage: afterparcelctl [--data-dir DIR] [--store NAME] COMMAND ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data-dir DIR   where the data is; default: the platform&apos;s data location
--store NAME     which store; default: the only one
--help           this text, or a command&apos;s
--version        the version

Exit status: 0 done, 1 not run to its end, 2 wrong use, 3 not configured, 4 data directory in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“afterparcelctl --help” shows every command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::MainMenus</name>
    <message>
        <source>&amp;Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Net</name>
    <message>
        <source>Check the internet connection; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date; a filter or proxy in between must not replace certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to %1: the name was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; a filter or proxy in between may have answered instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends on to %2, where nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address: it must be the service&apos;s own, not one that leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted, so nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address with https:// in front.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::OrdersStage</name>
    <message>
        <source>Reading orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shopify prepares the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unfulfilled order(s) will soon be older than 60 days and then be hidden from Afterparcel. Ask Shopify for the scope read_all_orders to keep them in reach.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shopify refuses the buyers&apos; e-mail addresses. Allow the app access to protected customer data (name and e-mail), and grant the scopes read_orders and read_customers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::RequestReader</name>
    <message>
        <source>Another action is still being carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s data can&apos;t be read at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::RequestsCommand</name>
    <message>
        <source>There is no status &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statuses are will_send, waiting_for_delivery, sent, not_scheduled, skipped and needs_attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order %1. List the known ones: afterparcelctl requests list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show takes one ORDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no request: it is not completely fulfilled yet, or was fulfilled before the store was connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2026-11-12T10:00 or 2026-11-12T10:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like --on 2026-11-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with the requests?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests does not know &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::SecretStore</name>
    <message>
        <source>There is no secret “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret “%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its value, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Secrets</name>
    <message>
        <source>The keychain is locked, so the secret “%1” can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or give the secret in the environment as %1 for this process alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers on this computer, so the secret “%1” can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one (GNOME Keyring or KWallet in a desktop session), or give the secret in the environment as %1 for this process alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is still locked: it did not answer in time for the secret “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the environment (%1), for this process alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set: “afterparcelctl secrets set %1” reads it from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::SecretsCommand</name>
    <message>
        <source>secrets set takes the name of a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets set takes one name; the value is read from standard input, since others can see a command&apos;s arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such secret. The secrets are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret %1 is in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets status takes nothing but --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done with the secrets?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets has no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::SendStage</name>
    <message numerus="yes">
        <source>%n message(s) sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back by the sending limits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from Shopify&apos;s by %n minute(s), so nothing is sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock right, or switch on setting it by network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait, because Shopify could not be asked whether they are still wanted: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No message can be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server said: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify refuses the buyers&apos; e-mail addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the app access to protected customer data (name and e-mail).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>paused: %n message(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the mail server refused; it is tried again later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Sending</name>
    <message>
        <source>This message is no longer being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the request&apos;s timeline: another process may have ended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request changed and is no longer due.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::SendingSentences</name>
    <message>
        <source>Sent on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent again on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked it as sent on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <comment>as in: after 3 attempts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server did not take it on %1 (%2 so far): will send on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server did not take it on %1 (%2 so far): “%3” Will send on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused it for good on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused it for good on %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server did not take it in %1, the last on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server did not take it in %1, the last on %2: “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stopped while the mail was handed over on %1: it may have been sent. Resend it or mark it as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was to be sent on %1, more than %2 ago: decide whether it still is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Services</name>
    <message>
        <source>The setting %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it: afterparcelctl settings set %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it: afterparcelctl secrets set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Shopify access token (or client id and secret)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AfterShip API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingValues</name>
    <message>
        <source>%1 is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter hours and minutes of 24 hours, for example 09:30 or 17:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter days separated by commas: mon, tue, wed, thu, fri, sat, sun, or 1 (Monday) to 7 (Sunday).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a line break or another control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it as one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK is not the code of a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter GB for the United Kingdom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the code of a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the two letters of ISO 3166-1, for example US, GB or DE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this computer knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the IANA name of a zone, for example America/New_York.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the IANA name of a zone, for example %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Settings</name>
    <message>
        <source>The store&apos;s address at Shopify: https://SHOP.myshopify.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the store, which tells domestic orders from international ones; empty: as Shopify says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone in which days are counted and times are shown; empty: as Shopify says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where AfterShip&apos;s API is; /tracking and the version are appended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow parcels at AfterShip and ask after the delivery; off: ask a while after fulfilment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give AfterShip the buyer&apos;s e-mail address; AfterShip then mails the buyer a tracking link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give AfterShip the buyer&apos;s phone number, for its own text messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often AfterShip is asked for news of parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often Shopify is asked for new and changed orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that your mail program sends through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of that server: usually 465 with tls and 587 with starttls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the connection is encrypted; with none no password is sent, except on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to log in with at the mail server; empty: no login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender that buyers see: an address or Name &lt;address&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where buyers&apos; answers and unsubscribe mails go; empty: to the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send nothing until this is false again; everything else goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of the link in the mail; empty: the product&apos;s page in the online store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between delivery (or fulfilment) and the mail, orders within the store&apos;s country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between delivery (or fulfilment) and the mail, orders to other countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between handing over in the shop and the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between fulfilment and the mail where nothing is shipped; empty: as domestic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>However early the parcel arrives: at least so many days after fulfilment, domestic orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>However early the parcel arrives: at least so many days after fulfilment, international orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in the end even if no delivery was ever reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after fulfilment at which a tracked order is asked whatever the carrier says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use tracking that is added to or changed on a fulfilment later on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes after a fulfilment within which its tracking may still be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask when all packages of an order have arrived, or when the first has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask about parcels that were lost or went back to the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from this time of day on; empty: at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send until this time of day; empty: at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send on these days of the week; empty: on every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail that is later than so many days waits for your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked by their marketing consent at Shopify; everyone is not lawful in every country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products never asked about, by handle or gid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products with one of these tags are never asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers with one of these tags are never asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders with one of these tags are never asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses never written to; * stands for anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplaces whose buyers are asked although its terms forbid it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many mails in an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many mails in 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsCommand</name>
    <message numerus="yes">
        <source>%n request(s) that waited for a delivery: not scheduled any more. To follow them again after switching on: afterparcelctl requests resume ORDER...</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>settings set takes a key and a value; quote a value with spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings get takes one key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings list takes nothing but --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings export takes no arguments; it prints JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read is no JSON: %1 at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what “afterparcelctl settings export” printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings import takes one file, or reads standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done with the settings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings has no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsFile</name>
    <message>
        <source>The settings in %1 can&apos;t be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 is neither a text, a number, true or false, nor a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as “afterparcelctl settings get %1” prints it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsRegistry</name>
    <message>
        <source>There is no setting “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“afterparcelctl settings list” shows every key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1? “afterparcelctl settings list” shows every key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timing.fallback_days (%1) can&apos;t be below %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set timing.fallback_days to %1 or more, set %2 to %3 or less, or switch timing.fallback_enabled off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timing.window.from and timing.window.to are both %1, which leaves no time to send in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different times, or leave both empty to send at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Shopify</name>
    <message>
        <source>Enter the address that ends in .myshopify.com; Shopify shows it under Settings &gt; Domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the address of a Shopify store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of an answer of Shopify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is not an answer of Shopify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the store&apos;s address, and whether a proxy or a log-in page of the network is in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads elsewhere: it is not the address of a store&apos;s administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to Shopify as the store&apos;s owner and choose a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify reports a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify refuses the access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify refused the request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a newer version of Afterparcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify does not let the app see buyers&apos; data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the app access to protected customer data, in the Dev Dashboard or by the store&apos;s plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app lacks the access scope %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the app in Shopify, release the new version, and approve it for the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify is still busy with other requests of this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify did not understand which orders were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify finds even the smallest request too expensive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer of Shopify could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is read again with the next change; look for a newer version of Afterparcel if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered as the access token is the app&apos;s client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it as the client secret, together with the client id; the token is then fetched by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no access to the store yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an access token, or the app&apos;s client id and client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify could not export the orders in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are read page by page instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the Admin API access token that Shopify showed once; a client secret or an API key is something else. If the app was uninstalled, install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the app is still installed in the store, and its client id and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is frozen, as a bill of Shopify&apos;s is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s owner has to pay it in Shopify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify does not allow the app to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the app&apos;s access scopes: read_orders, read_customers and read_products are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify has locked the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s owner has to contact Shopify&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify asks for fewer requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify has a fault at the moment (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify refused the request (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the store&apos;s address, and look for a newer version of Afterparcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app may not be used with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App and store must belong to the same organization: make the app in your own Dev Dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is not installed in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it from the Dev Dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify refuses the client id or the client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy both again from the app&apos;s settings in the Dev Dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::StatusText</name>
    <message>
        <source>wait after fulfilment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait after the order&apos;s event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being registered at AfterShip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second attempt at AfterShip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted by AfterShip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no carrier news for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait after delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery entered by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum delay after fulfilment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no delivery known in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time set by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fulfilled before the store was connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not completely fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the block list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded by your settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marketplace that forbids asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marketplace relay address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no marketing consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders of this type are not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already asked about this product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked too recently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged into another e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned to sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcel lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buyer&apos;s data erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put off by the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken by the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will send on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Store</name>
    <message>
        <source>it is a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not confirm that %1 was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk with the data directory, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program was writing to the data directory and did not finish in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own data is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data was written by a newer version of Afterparcel (its format is %1, this version knows up to %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version; the data was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged database can&apos;t be set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your user the right to write in the data directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no copy to restore: orders and deliveries are read anew from Shopify and AfterShip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of %1 was restored; what is newer is read anew from Shopify and AfterShip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged and was set aside as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken from the journal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the journal could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The disk with the data directory is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space; nothing was lost, and the program goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database in the data directory can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your user the right to write there, or name another directory with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program was writing to the database and did not finish in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again: it sets the damaged file aside and restores the newest copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error while the database was read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk with the data directory, then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused an operation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again; if it stays, save the diagnostics and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 in the data directory can&apos;t be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your user the right to read and write there, or name another directory with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 in the data directory can&apos;t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its number, or sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order names the parcel %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its number and carrier, or sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data belongs to the store %1, not to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another store name (--store NAME) for another shop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::StorePlace</name>
    <message>
        <source>“%1” can&apos;t be the name of a store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, dots, dashes and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several stores: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one with --store NAME.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::SyncCommand</name>
    <message>
        <source>sync does not take &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stage &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stages are orders, tracking, delivery and send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not due yet (--full runs it all the same)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: afterparcelctl connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would create a tracking record: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would send: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing would be created or sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Timeline</name>
    <message>
        <source>Delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fulfilment was made and later cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tracking number, carrier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilled without tracking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilled with tracking: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip follows parcel %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip already followed parcel %1; its record is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip refused parcel %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel %1: %2.</source>
        <comment>number, AfterShip&apos;s tag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel %1: %2 (%3).</source>
        <comment>number, AfterShip&apos;s tag, checkpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier of parcel %1 was corrected to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel %1 is to be tracked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel %1 is no longer waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now was chosen, against the reason shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending another message was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescheduled to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: scheduled as if nothing had been chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as delivered on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip was switched off while this request waited for delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what the decision was, a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another message is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was interrupted before the message left; it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was interrupted while the message left; it may have been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another message was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused it for now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server took no messages: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::TimingSentences</name>
    <message>
        <source>Fulfilled %1, plus %2: will send on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to ship, fulfilled %1, plus %2: will send on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over in the shop %1, plus %2: will send on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fulfilment came with a tracking number, so the days count from fulfilment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracking number came without a carrier, so the days count from fulfilment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip was switched off, so the days count from fulfilment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another package is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package %1 is not followed: it has no carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package with %1 is not followed: it has no tracking number.</source>
        <comment>%1: carrier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package %1 is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered %1, plus %2: will send on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered %1, plus %2 is %3, but at least %4 after fulfilment (international) is %5: will send on %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered %1, plus %2 is %3, but at least %4 after fulfilment (domestic) is %5: will send on %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered %1, plus %2 is %3, but at least %4 after fulfilment is %5: will send on %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You entered %1 as the day of delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery was known %1 after fulfilment, which is the fallback: will send on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fallback, %1 after fulfilment, comes first: will send on %2 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the send window: will send on %2 instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::TrackingStage</name>
    <message>
        <source>no record to create</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tracking record(s) created</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing one(s) adopted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>AfterShip accepts no more parcels: &quot;%1&quot;. Enlarge the plan at AfterShip, or let the requests go out by the date of fulfilment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip refuses the key: %1 Enter a working key (afterparcelctl secrets set aftership), or switch AfterShip off (afterparcelctl settings set aftership.enabled false).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AfterShip did not answer; it is asked again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating tracking records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::UnsubscribeCommand</name>
    <message>
        <source>Whom? Give an address, or the code in the subject of the buyer&apos;s mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unsubscribed for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Afterparcel::Words</name>
    <message>
        <source>an unknown time</source>
        <comment>in place of a date that is missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a duration, as in: plus 7 days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date in this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date in another year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>format of date and time in this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>format of date and time in another year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown number of days</source>
        <comment>in place of 7 days</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and is writable, or choose another data directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data directory %1 can&apos;t be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your user the right to write there, or name another directory with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>afterparcel::BannerStrip</name>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>afterparcel::ConfirmDialog</name>
    <message>
        <source>The action can&apos;t be used on any of the selected requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent all the same, because you ask for it (%n request(s)):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n request(s)):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::Dashboard</name>
    <message>
        <source>Search order, buyer, product, tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in order, buyer, e-mail address, product and tracking number (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a request to see its parcels, its explanation and its timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::DashboardPrinter</name>
    <message>
        <source>Store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to a store yet: run afterparcelctl connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! %1 (since %2)</source>
        <comment>a banner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::DecisionRunner</name>
    <message>
        <source>Another action is still being carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Undo with Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>afterparcel::DetailsPane</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>afterparcel::EmptyState</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request here matches the search. It looks at order, buyer, e-mail address, product and tracking number. Press Escape in the search field to see everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to a store yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterparcel watches your Shopify orders, follows the parcels, and asks each buyer for a review after the delivery. Connect your store in a terminal; this window notices by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. The address of your store:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. The access token of a custom app in Shopify&apos;s admin, on standard input:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. The mail server that sends the requests, and its password on standard input:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Check all of it and connect:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request appears here as soon as Shopify shows an order as completely fulfilled. Orders fulfilled before the store was connected get none by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests with a send date appear here: when an order was fulfilled, or when its parcels arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parcels on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every followed parcel has arrived. New ones appear as soon as an order is fulfilled with a tracking number and a carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels are followed while AfterShip is switched on. Until then, requests are timed from the fulfilment and appear under Will send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request that a mail server accepted stays here, with its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request that gets stuck appears here with the reason and what you can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that will not be sent appear here with the reason: unsubscribed, refunded, or skipped by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that only you can send appear here, after AfterShip was switched off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>afterparcel::MainWindow</name>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterparcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Afterparcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %1 and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This window shows everything and tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the sync after its present step (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads orders and parcels and sends what is due (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Afterparcel</source>
        <comment>a shop&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Afterparcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterparcel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks each buyer for a review after the parcel has arrived. All data stays in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>afterparcel::RequestActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the selected requests now instead of at their date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;esend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends another e-mail for the selected requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected requests will not be sent; their parcels are followed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules requests that you skipped or moved as if you had not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected requests count as sent; no e-mail leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the parcels of requests that are not scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back your last action, as long as nothing left this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>afterparcel::StatusTabs</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which requests the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>all requests</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a tab and how many requests it has</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>afterparcel::SummaryDialog</name>
    <message>
        <source>Not everything worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left as they were, because you cancelled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order and what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It did not work for %n request(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::SyncStatus</name>
    <message>
        <source>Progress of the sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sync does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last and next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync %1, not completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
