<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Afterparcel::AboutBox</name>
    <message>
        <source>About Afterparcel</source>
        <translation>Über Afterparcel</translation>
    </message>
    <message>
        <source>Afterparcel %1</source>
        <translation>Afterparcel %1</translation>
    </message>
    <message>
        <source>Asks each buyer for a review after the parcel has arrived.</source>
        <translation>Bittet jeden Käufer um eine Bewertung, nachdem das Paket angekommen ist.</translation>
    </message>
    <message>
        <source>All data stays in this folder:</source>
        <translation>Alle Daten bleiben in diesem Ordner:</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <translation>Erstellt mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::ActivityCommand</name>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it like --from 2026-11-12.</source>
        <translation>Schreiben Sie es wie --from 2026-11-12.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;.</source>
        <translation>Es gibt keine Art „%1“.</translation>
    </message>
    <message>
        <source>The kinds are %1.</source>
        <translation>Die Arten sind %1.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 on.</source>
        <translation>--limit erwartet eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>activity takes options alone.</source>
        <translation>activity erwartet nur Optionen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported to %1.</source>
        <translation>
            <numerusform>%n Eintrag nach %1 exportiert.</numerusform>
            <numerusform>%n Einträge nach %1 exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::ActivityKind</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Ihre Entscheidungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>Afterparcel::AddressValues</name>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>„%1“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted.</source>
        <translation>„%1“ ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Enter the address with https://; plain http:// is accepted for this computer alone.</source>
        <translation>Geben Sie die Adresse mit https:// ein; einfaches http:// ist nur für diesen Computer erlaubt.</translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Enter it without them; secrets belong into the keychain.</source>
        <translation>Geben Sie sie ohne diese Angaben ein; Geheimnisse gehören in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>“%1” is a page of the store, not its address.</source>
        <translation>„%1“ ist eine Seite des Shops, nicht seine Adresse.</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <translation>Geben Sie %1 ein.</translation>
    </message>
    <message>
        <source>“%1” is Shopify&apos;s admin page, not the store&apos;s address.</source>
        <translation>„%1“ ist eine Seite im Shopify-Adminbereich, nicht die Adresse des Shops.</translation>
    </message>
    <message>
        <source>Enter https://SHOP.myshopify.com with your shop&apos;s name.</source>
        <translation>Geben Sie https://SHOP.myshopify.com mit dem Namen Ihres Shops ein.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a Shopify store.</source>
        <translation>„%1“ ist nicht die Adresse eines Shopify-Shops.</translation>
    </message>
    <message>
        <source>Enter https://SHOP.myshopify.com with your shop&apos;s name; Shopify shows it under Settings, Domains.</source>
        <translation>Geben Sie https://SHOP.myshopify.com mit dem Namen Ihres Shops ein; Shopify zeigt ihn unter „Einstellungen“ › „Domains“.</translation>
    </message>
    <message>
        <source>“%1” is not the store&apos;s address at Shopify.</source>
        <translation>„%1“ ist nicht die Adresse des Shops bei Shopify.</translation>
    </message>
    <message>
        <source>Enter https://SHOP.myshopify.com, not the store&apos;s own domain; Shopify shows it under Settings, Domains.</source>
        <translation>Geben Sie https://SHOP.myshopify.com ein, nicht die eigene Domain des Shops; Shopify zeigt die Adresse unter „Einstellungen“ › „Domains“.</translation>
    </message>
    <message>
        <source>“%1” has something after the path.</source>
        <translation>„%1“ enthält etwas nach dem Pfad.</translation>
    </message>
    <message>
        <source>Enter the address without ? and #.</source>
        <translation>Geben Sie die Adresse ohne ? und # ein.</translation>
    </message>
    <message>
        <source>“%1” names a version of the API.</source>
        <translation>„%1“ nennt eine Version der API.</translation>
    </message>
    <message>
        <source>Enter the address without /tracking and the version; both are appended.</source>
        <translation>Geben Sie die Adresse ohne /tracking und ohne die Version ein; beides wird angehängt.</translation>
    </message>
    <message>
        <source>“%1” is not a link that a buyer can follow safely.</source>
        <translation>„%1“ ist kein Link, dem ein Käufer sicher folgen kann.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, with placeholders in braces.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt, mit Platzhaltern in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>“%1” holds a port.</source>
        <translation>„%1“ enthält einen Port.</translation>
    </message>
    <message>
        <source>Enter %1 here and %2 as smtp.port.</source>
        <translation>Geben Sie hier %1 ein und %2 als smtp.port.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server.</source>
        <translation>„%1“ ist kein Servername.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name alone, for example smtp.example.com.</source>
        <translation>Geben Sie nur den Namen des Servers ein, zum Beispiel smtp.example.com.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Enter one address, for example shop@example.com or My Shop &lt;shop@example.com&gt;.</source>
        <translation>Geben Sie eine einzelne Adresse ein, zum Beispiel shop@example.com oder Ihr Shop &lt;shop@example.com&gt;.</translation>
    </message>
    <message>
        <source>“%1” matches no e-mail address.</source>
        <translation>„%1“ passt auf keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Enter an address or a pattern such as *@example.com.</source>
        <translation>Geben Sie eine Adresse oder ein Muster wie *@example.com ein.</translation>
    </message>
    <message>
        <source>“%1” is a product&apos;s page.</source>
        <translation>„%1“ ist die Seite eines Produkts.</translation>
    </message>
    <message>
        <source>Enter its handle alone: %1.</source>
        <translation>Geben Sie nur sein Handle ein: %1.</translation>
    </message>
    <message>
        <source>“%1” names no product.</source>
        <translation>„%1“ bezeichnet kein Produkt.</translation>
    </message>
    <message>
        <source>Enter a product&apos;s handle, the last part of its page&apos;s address, for example blue-mug.</source>
        <translation>Geben Sie das Handle eines Produkts ein, den letzten Teil der Adresse seiner Seite, zum Beispiel blaue-tasse.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::AfterShip</name>
    <message>
        <source>A carrier can only be set on a parcel that AfterShip has, and to one that it knows.</source>
        <translation>Ein Paketdienst lässt sich nur für ein Paket festlegen, das AfterShip kennt, und nur einer, den AfterShip kennt.</translation>
    </message>
    <message>
        <source>Only a parcel that AfterShip has can be tracked again.</source>
        <translation>Nur ein Paket, das AfterShip kennt, kann erneut verfolgt werden.</translation>
    </message>
    <message>
        <source>AfterShip refused the API key: %1</source>
        <translation>AfterShip hat den API-Schlüssel abgelehnt: %1</translation>
    </message>
    <message>
        <source>Enter a working key from AfterShip (Settings, API keys), or switch the AfterShip integration off.</source>
        <translation>Geben Sie einen gültigen Schlüssel von AfterShip ein (Settings, API keys) oder schalten Sie die AfterShip-Anbindung aus.</translation>
    </message>
    <message>
        <source>AfterShip does not allow this account to use its API: %1</source>
        <translation>AfterShip erlaubt diesem Konto die Nutzung der API nicht: %1</translation>
    </message>
    <message>
        <source>Choose a plan with API access at AfterShip (Settings, Billing), or switch the AfterShip integration off.</source>
        <translation>Wählen Sie bei AfterShip einen Tarif mit API-Zugang (Settings, Billing) oder schalten Sie die AfterShip-Anbindung aus.</translation>
    </message>
    <message>
        <source>AfterShip refused the request: %1</source>
        <translation>AfterShip hat die Abfrage abgelehnt: %1</translation>
    </message>
    <message>
        <source>Check AfterShip&apos;s address in the settings.</source>
        <translation>Prüfen Sie die Adresse von AfterShip in den Einstellungen.</translation>
    </message>
    <message>
        <source>AfterShip asks for fewer requests: %1</source>
        <translation>AfterShip bittet um weniger Abfragen: %1</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Der Versuch wird automatisch wiederholt.</translation>
    </message>
    <message>
        <source>AfterShip has a fault of its own: %1</source>
        <translation>Bei AfterShip selbst liegt eine Störung vor: %1</translation>
    </message>
    <message>
        <source>AfterShip does not know this carrier: %1</source>
        <translation>AfterShip kennt diesen Paketdienst nicht: %1</translation>
    </message>
    <message>
        <source>Choose another carrier.</source>
        <translation>Wählen Sie einen anderen Paketdienst.</translation>
    </message>
    <message>
        <source>AfterShip cannot use this carrier for the parcel: %1</source>
        <translation>AfterShip kann diesen Paketdienst für das Paket nicht verwenden: %1</translation>
    </message>
    <message>
        <source>Add the carrier at admin.aftership.com/settings/couriers, or correct the parcel&apos;s carrier.</source>
        <translation>Fügen Sie den Paketdienst unter admin.aftership.com/settings/couriers hinzu oder korrigieren Sie den Paketdienst des Pakets.</translation>
    </message>
    <message>
        <source>AfterShip still follows this parcel; only inactive ones can be tracked again.</source>
        <translation>AfterShip verfolgt dieses Paket noch; nur inaktive können erneut verfolgt werden.</translation>
    </message>
    <message>
        <source>Wait for its next news, or correct the carrier.</source>
        <translation>Warten Sie auf die nächste Meldung oder korrigieren Sie den Paketdienst.</translation>
    </message>
    <message>
        <source>AfterShip has tracked this parcel again before and does not do it twice.</source>
        <translation>AfterShip hat dieses Paket bereits einmal erneut verfolgt und tut es kein zweites Mal.</translation>
    </message>
    <message>
        <source>Correct the carrier, or fall back to the fulfilment date.</source>
        <translation>Korrigieren Sie den Paketdienst oder rechnen Sie ab dem Datum des Fulfillments.</translation>
    </message>
    <message>
        <source>AfterShip refused this: %1</source>
        <translation>AfterShip hat dies abgelehnt: %1</translation>
    </message>
    <message>
        <source>Check the parcel&apos;s number and carrier.</source>
        <translation>Prüfen Sie Nummer und Paketdienst des Pakets.</translation>
    </message>
    <message>
        <source>AfterShip has no such tracking record (any more).</source>
        <translation>AfterShip hat keinen solchen Tracking-Eintrag (mehr).</translation>
    </message>
    <message>
        <source>The parcel has to be registered again.</source>
        <translation>Das Paket muss neu angemeldet werden.</translation>
    </message>
    <message>
        <source>What answered in AfterShip&apos;s place could not be understood: %1</source>
        <translation>Was anstelle von AfterShip geantwortet hat, war nicht zu verstehen: %1</translation>
    </message>
    <message>
        <source>Check AfterShip&apos;s address in the settings, and whether a proxy or a sign-in page stands in between.</source>
        <translation>Prüfen Sie die Adresse von AfterShip in den Einstellungen und ob ein Proxy oder eine Anmeldeseite dazwischenliegt.</translation>
    </message>
    <message>
        <source>There is no API key for AfterShip.</source>
        <translation>Es gibt keinen API-Schlüssel für AfterShip.</translation>
    </message>
    <message>
        <source>AfterShip&apos;s API key contains characters that no key has.</source>
        <translation>Der API-Schlüssel für AfterShip enthält Zeichen, die in keinem Schlüssel vorkommen.</translation>
    </message>
    <message>
        <source>Enter a key from AfterShip (Settings, API keys), or switch the AfterShip integration off.</source>
        <translation>Geben Sie einen Schlüssel von AfterShip ein (Settings, API keys) oder schalten Sie die AfterShip-Anbindung aus.</translation>
    </message>
    <message>
        <source>AfterShip&apos;s list of parcels could not be read to its end.</source>
        <translation>Die Paketliste von AfterShip konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>It is read again with the next pass.</source>
        <translation>Sie wird beim nächsten Durchlauf erneut gelesen.</translation>
    </message>
    <message>
        <source>AfterShip listed a tracking record without id or number; it was left out.</source>
        <translation>AfterShip hat einen Tracking-Eintrag ohne ID oder Nummer aufgeführt; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>AfterShip&apos;s delivery time of parcel %1 could not be read.</source>
        <translation>Der von AfterShip gemeldete Zustellzeitpunkt des Pakets %1 konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Autostart</name>
    <message>
        <source>%1 can&apos;t be changed: %2.</source>
        <translation>%1 kann nicht geändert werden: %2.</translation>
    </message>
    <message>
        <source>Give your user the right to write there.</source>
        <translation>Geben Sie Ihrem Benutzer dort das Schreibrecht.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Backup</name>
    <message>
        <source>%1 is not a backup of Afterparcel, or is damaged.</source>
        <translation>%1 ist keine Sicherung von Afterparcel oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The backup is of the store %1, this is %2.</source>
        <translation>Die Sicherung ist vom Shop %1, dies ist %2.</translation>
    </message>
    <message>
        <source>Restore it under a name of its own: --store NAME. Nothing was changed.</source>
        <translation>Stellen Sie sie unter einem eigenen Namen wieder her: --store NAME. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Choose a new name, so that no earlier backup is lost.</source>
        <translation>Wählen Sie einen neuen Namen, damit keine frühere Sicherung verloren geht.</translation>
    </message>
    <message>
        <source>Restored from %1. What was there before is kept beside it, with “.replaced-%2” at the end of its name.</source>
        <translation>Aus %1 wiederhergestellt. Was vorher da war, liegt daneben, mit „.replaced-%2“ am Ende des Namens.</translation>
    </message>
    <message>
        <source>Choose a backup that Afterparcel wrote, or a daily copy from the folder “copies”. Nothing was changed.</source>
        <translation>Wählen Sie eine von Afterparcel geschriebene Sicherung oder eine tägliche Sicherung aus dem Ordner „copies“. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::BackupCommands</name>
    <message>
        <source>Where to? Name a new file.</source>
        <translation>Wohin? Nennen Sie eine neue Datei.</translation>
    </message>
    <message>
        <source>Everything but the secrets is in %1. It holds buyers&apos; data: keep it safe.</source>
        <translation>Alles außer den Geheimnissen liegt in %1. Die Datei enthält Daten von Käufern: Bewahren Sie sie sicher auf.</translation>
    </message>
    <message>
        <source>Where from? Name a backup or a daily copy.</source>
        <translation>Woher? Nennen Sie eine Sicherung oder eine tägliche Sicherung.</translation>
    </message>
    <message>
        <source>A backup of a store that was not connected yet.</source>
        <translation>Eine Sicherung eines Shops, der noch nicht verbunden war.</translation>
    </message>
    <message>
        <source>A backup of %1.</source>
        <translation>Eine Sicherung von %1.</translation>
    </message>
    <message>
        <source>Orders: %1. Kept e-mails: %2. Latest news: %3.</source>
        <translation>Bestellungen: %1. Aufbewahrte E-Mails: %2. Letzte Neuigkeit: %3.</translation>
    </message>
    <message>
        <source>It brings settings and templates back too.</source>
        <translation>Sie bringt auch Einstellungen und Vorlagen zurück.</translation>
    </message>
    <message>
        <source>It is a daily copy: settings and templates stay as they are.</source>
        <translation>Es ist eine tägliche Sicherung: Einstellungen und Vorlagen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::BannerRemedies</name>
    <message>
        <source>E-mail settings…</source>
        <translation>E-Mail-Einstellungen…</translation>
    </message>
    <message>
        <source>AfterShip settings…</source>
        <translation>AfterShip-Einstellungen…</translation>
    </message>
</context>
<context>
    <name>Afterparcel::BlockList</name>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>„%1“ steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>The list is the setting %1. Nothing was changed.</source>
        <translation>Die Liste ist die Einstellung %1. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Carriers</name>
    <message>
        <source>UPS numbers are 1Z and 16 more characters, or 9, 12 or 18 to 26 digits</source>
        <translation>Nummern von UPS bestehen aus 1Z und 16 weiteren Zeichen oder aus 9, 12 oder 18 bis 26 Ziffern</translation>
    </message>
    <message>
        <source>USPS numbers are 20 to 22, 26, 30 or 34 digits, or look like AA123456789BB</source>
        <translation>Nummern von USPS haben 20 bis 22, 26, 30 oder 34 Ziffern oder sehen aus wie AA123456789BB</translation>
    </message>
    <message>
        <source>FedEx numbers are 12, 14, 15, 18, 20, 22 or 34 digits</source>
        <translation>Nummern von FedEx haben 12, 14, 15, 18, 20, 22 oder 34 Ziffern</translation>
    </message>
    <message>
        <source>DHL Express numbers are 10 digits, or start with JD or JJD</source>
        <translation>Nummern von DHL Express haben 10 Ziffern oder beginnen mit JD oder JJD</translation>
    </message>
    <message>
        <source>The number is too short: %1 has fewer than 4 characters.</source>
        <translation>Die Nummer ist zu kurz: %1 hat weniger als 4 Zeichen.</translation>
    </message>
    <message>
        <source>The number is too long: tracking numbers have at most 100 characters.</source>
        <translation>Die Nummer ist zu lang: Sendungsnummern haben höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>The number starts with 1Z like one of UPS, which have 18 characters; this one has %1.</source>
        <translation>Die Nummer beginnt mit 1Z wie die von UPS, die 18 Zeichen haben; diese hat %1.</translation>
    </message>
    <message>
        <source>The number looks like one of UPS, but its check digit does not fit: it may be mistyped.</source>
        <translation>Die Nummer sieht aus wie eine von UPS, aber ihre Prüfziffer stimmt nicht: Vielleicht ist sie vertippt.</translation>
    </message>
    <message>
        <source>The number looks like an international postal number, but its check digit does not fit: it may be mistyped.</source>
        <translation>Die Nummer sieht aus wie eine internationale Postnummer, aber ihre Prüfziffer stimmt nicht: Vielleicht ist sie vertippt.</translation>
    </message>
    <message>
        <source>The number has the form of %1 numbers, but the carrier is %2.</source>
        <translation>Die Nummer hat die Form einer Nummer von %1, aber der Paketdienst ist %2.</translation>
    </message>
    <message>
        <source>The number is an international postal number, but the carrier is %1.</source>
        <translation>Die Nummer ist eine internationale Postnummer, aber der Paketdienst ist %1.</translation>
    </message>
    <message>
        <source>The number has a letter O or I where %1 numbers have the digit 0 or 1.</source>
        <translation>Die Nummer enthält den Buchstaben O oder I, wo Nummern von %1 die Ziffer 0 oder 1 haben.</translation>
    </message>
    <message>
        <source>The number does not look like one of the carrier&apos;s: %1.</source>
        <translation>Die Nummer sieht nicht wie eine dieses Paketdienstes aus: %1.</translation>
    </message>
    <message>
        <source>The number contains “%1”; tracking numbers have letters, digits, and - . _ / only.</source>
        <translation>Die Nummer enthält „%1“; Sendungsnummern bestehen nur aus Buchstaben, Ziffern und - . _ /.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Cells</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the latest date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Will be sent: %1</source>
        <translation>Wird gesendet: %1</translation>
    </message>
    <message>
        <source>Will be sent when the parcels arrive, at the latest: %1</source>
        <translation>Wird gesendet, sobald die Pakete ankommen, spätestens: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Send date</source>
        <translation>Sendetermin</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Paketdienst</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>the date of an order</comment>
        <translation>Bestellt</translation>
    </message>
</context>
<context>
    <name>Afterparcel::CheckNow</name>
    <message>
        <source>AfterShip has no record of a parcel of this order.</source>
        <translation>AfterShip hat keinen Eintrag zu einem Paket dieser Bestellung.</translation>
    </message>
    <message>
        <source>It is asked as soon as the parcel is registered there.</source>
        <translation>Gefragt wird, sobald das Paket dort angemeldet ist.</translation>
    </message>
    <message numerus="yes">
        <source>AfterShip has news of %n parcel(s).</source>
        <translation>
            <numerusform>AfterShip hat Neuigkeiten zu %n Paket.</numerusform>
            <numerusform>AfterShip hat Neuigkeiten zu %n Paketen.</numerusform>
        </translation>
    </message>
    <message>
        <source>AfterShip has nothing new.</source>
        <translation>AfterShip hat nichts Neues.</translation>
    </message>
    <message>
        <source>AfterShip is switched off.</source>
        <translation>AfterShip ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on in the settings, or with “afterparcelctl settings set aftership.enabled true”.</source>
        <translation>Schalten Sie es in den Einstellungen ein oder mit „afterparcelctl settings set aftership.enabled true“.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Commands</name>
    <message>
        <source>Shows and changes the store&apos;s settings.</source>
        <translation>Zeigt und ändert die Einstellungen des Shops.</translation>
    </message>
    <message>
        <source>Checks store, scopes, AfterShip and mail, and connects the store.</source>
        <translation>Prüft Shop, Berechtigungen, AfterShip und Mail und verbindet den Shop.</translation>
    </message>
    <message>
        <source>Reads orders and parcels, and sends what is due; goes on until it is stopped, or once.</source>
        <translation>Liest Bestellungen und Pakete und sendet, was fällig ist; fortlaufend, bis es beendet wird, oder einmal.</translation>
    </message>
    <message>
        <source>Shows requests and acts on them by hand.</source>
        <translation>Zeigt Anfragen und bearbeitet sie von Hand.</translation>
    </message>
    <message>
        <source>Never writes to a buyer again.</source>
        <translation>Schreibt einem Käufer nie wieder.</translation>
    </message>
    <message>
        <source>Checks everything and says what to put right; changes nothing. Sends a test mail if asked to.</source>
        <translation>Prüft alles und sagt, was zu berichtigen ist; ändert nichts. Sendet auf Wunsch eine Testnachricht.</translation>
    </message>
    <message>
        <source>Shows parcels; corrects their carrier, has them tracked again, or waits for them no more.</source>
        <translation>Zeigt Pakete; korrigiert ihren Paketdienst, lässt sie erneut verfolgen oder wartet nicht länger auf sie.</translation>
    </message>
    <message>
        <source>Shows, changes and tries the wording of the e-mail, one for each language. PART is subject, html or text.</source>
        <translation>Zeigt, ändert und erprobt den Wortlaut der E-Mail, einen je Sprache. PART ist subject, html oder text.</translation>
    </message>
    <message>
        <source>Adds to the addresses that are never written to; * stands for anything.</source>
        <translation>Ergänzt die Adressen, an die nie geschrieben wird; * steht für beliebige Zeichen.</translation>
    </message>
    <message>
        <source>Erases a buyer&apos;s data, also from copies, and never asks that buyer again.</source>
        <translation>Löscht die Daten eines Käufers, auch aus Kopien, und fragt ihn nie wieder.</translation>
    </message>
    <message>
        <source>Writes everything of the store but its secrets into one new file.</source>
        <translation>Schreibt alles vom Shop außer den Geheimnissen in eine neue Datei.</translation>
    </message>
    <message>
        <source>Puts the store&apos;s data back to a backup or a daily copy; asks nobody twice.</source>
        <translation>Setzt die Daten des Shops auf eine eigene oder tägliche Sicherung zurück; fragt niemanden zweimal.</translation>
    </message>
    <message>
        <source>Puts a secret from standard input into the keychain or removes one; says where each one is.</source>
        <translation>Legt ein Geheimnis von der Standardeingabe im Schlüsselbund ab oder entfernt eines; sagt, wo jedes liegt.</translation>
    </message>
    <message>
        <source>Writes requests to a CSV file.</source>
        <translation>Schreibt Anfragen in eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Schedules, reschedules and skips what the lines of a CSV file name.</source>
        <translation>Plant, plant neu und überspringt, was die Zeilen einer CSV-Datei nennen.</translation>
    </message>
    <message>
        <source>Sends nothing until it is off again; says what would leave then.</source>
        <translation>Sendet nichts, bis es wieder aus ist; sagt, was dann gesendet würde.</translation>
    </message>
    <message>
        <source>Mails what is due to your own address, once, instead of to buyers.</source>
        <translation>Sendet Fälliges einmal an Ihre eigene Adresse statt an Käufer.</translation>
    </message>
    <message>
        <source>Shows what the program did, newest first.</source>
        <translation>Zeigt, was das Programm getan hat, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Writes what a helper needs to know: no secret, nothing of buyers.</source>
        <translation>Schreibt, was ein Helfer wissen muss: kein Geheimnis, nichts von Käufern.</translation>
    </message>
    <message>
        <source>Starts the desktop program in the background at login.</source>
        <translation>Startet das Desktop-Programm bei der Anmeldung im Hintergrund.</translation>
    </message>
    <message>
        <source>Says which requests would move with other settings; changes nothing.</source>
        <translation>Sagt, welche Anfragen sich mit anderen Einstellungen verschieben würden; ändert nichts.</translation>
    </message>
    <message>
        <source>Shows and changes how the window looks and behaves on this computer.</source>
        <translation>Zeigt und ändert, wie das Fenster auf diesem Computer aussieht und sich verhält.</translation>
    </message>
    <message>
        <source>Takes from the addresses that are never written to.</source>
        <translation>Nimmt etwas aus den Adressen, denen nie geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Confirmation</name>
    <message>
        <source>%1 (%2)</source>
        <comment>buyer and order</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <comment>as in: 3 e-mails will be sent</comment>
        <translation>
            <numerusform>%n E-Mail</numerusform>
            <numerusform>%n E-Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s)</source>
        <comment>as in: to 3 buyers</comment>
        <translation>
            <numerusform>%n Käufer</numerusform>
            <numerusform>%n Käufer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be sent again to %2 as soon as the pause ends: %3.</source>
        <translation>Nach dem Ende der Pause erneut zu senden: %1 an %2 (%3).</translation>
    </message>
    <message>
        <source>%1 will be sent again now to %2: %3.</source>
        <translation>Sie senden jetzt noch einmal %1 an %2: %3.</translation>
    </message>
    <message>
        <source>%1 will be sent to %2 as soon as the pause ends: %3.</source>
        <translation>Nach dem Ende der Pause zu senden: %1 an %2 (%3).</translation>
    </message>
    <message>
        <source>%1 will be sent now to %2: %3.</source>
        <translation>Sie senden jetzt %1 an %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will not be sent: %1.</source>
        <translation>
            <numerusform>%n Anfrage wird nicht gesendet: %1.</numerusform>
            <numerusform>%n Anfragen werden nicht gesendet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be scheduled again by your settings: %1.</source>
        <translation>
            <numerusform>%n Anfrage wird wieder nach Ihren Einstellungen geplant: %1.</numerusform>
            <numerusform>%n Anfragen werden wieder nach Ihren Einstellungen geplant: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will be followed again: %1.</source>
        <translation>
            <numerusform>Die Verfolgung der Pakete dieser Anfrage wird fortgesetzt: %1.</numerusform>
            <numerusform>Die Verfolgung der Pakete von %n Anfragen wird fortgesetzt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Verfolgung fortsetzen</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet markieren</translation>
    </message>
    <message>
        <source>%1: %2. There is no way round this.</source>
        <translation>%1: %2. Das lässt sich nicht umgehen.</translation>
    </message>
    <message>
        <source>%1 may have been sent already: use Resend or Mark as sent.</source>
        <translation>Die Anfrage zu %1 wurde möglicherweise bereits gesendet: Verwenden Sie „Erneut senden“ oder „Als gesendet markieren“.</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>order and status; the action can&apos;t be used on it</comment>
        <translation>Die Anfrage zu %1 hat den Status „%2“.</translation>
    </message>
    <message>
        <source>%1 (%2) would not be asked: %3.</source>
        <comment>order, buyer, reason</comment>
        <translation>%1 (%2) würde sonst übersprungen: %3.</translation>
    </message>
    <message>
        <source>%1 (%2) may have been sent already.</source>
        <translation>Die Anfrage zu %1 (%2) wurde möglicherweise bereits gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n e-mail(s)</source>
        <translation>
            <numerusform>%n E-Mail &amp;senden</numerusform>
            <numerusform>%n E-Mails &amp;senden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would not be asked: %2.</source>
        <comment>order and reason</comment>
        <translation>%1 würde sonst übersprungen: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order and what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) held back, because your rules speak against asking. Send all the same?</source>
        <translation>
            <numerusform>%n E-Mail wurde zurückgehalten, weil Ihre Regeln gegen die Anfrage sprechen. Trotzdem senden?</numerusform>
            <numerusform>%n E-Mails wurden zurückgehalten, weil Ihre Regeln gegen die Anfragen sprechen. Trotzdem senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be sent again.</source>
        <translation>
            <numerusform>%n Anfrage wird erneut gesendet.</numerusform>
            <numerusform>%n Anfragen werden erneut gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) skipped.</source>
        <translation>
            <numerusform>%n Anfrage übersprungen.</numerusform>
            <numerusform>%n Anfragen übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) restored.</source>
        <translation>
            <numerusform>%n Anfrage wiederhergestellt.</numerusform>
            <numerusform>%n Anfragen wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) followed again.</source>
        <translation>
            <numerusform>Verfolgung für %n Anfrage fortgesetzt.</numerusform>
            <numerusform>Verfolgung für %n Anfragen fortgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) marked as sent.</source>
        <translation>
            <numerusform>%n Anfrage als gesendet markiert.</numerusform>
            <numerusform>%n Anfragen als gesendet markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be sent at the time that you chose: %1.</source>
        <translation>
            <numerusform>%n Anfrage wird zum gewählten Zeitpunkt gesendet: %1.</numerusform>
            <numerusform>%n Anfragen werden zum gewählten Zeitpunkt gesendet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will count as delivered: %1.</source>
        <translation>
            <numerusform>Die Pakete dieser Anfrage gelten dann als zugestellt: %1.</numerusform>
            <numerusform>Die Pakete von %n Anfragen gelten dann als zugestellt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be scheduled, counted from the fulfilment: %1.</source>
        <translation>
            <numerusform>%n Anfrage wird ab dem Datum des Fulfillments geplant: %1.</numerusform>
            <numerusform>%n Anfragen werden ab dem Datum des Fulfillments geplant: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Delivered on…</source>
        <translation>Zugestellt am…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message numerus="yes">
        <source>The carrier of %n request(s) was corrected.</source>
        <translation>
            <numerusform>Der Paketdienst dieser Anfrage wurde korrigiert.</numerusform>
            <numerusform>Der Paketdienst von %n Anfragen wurde korrigiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will be tracked again.</source>
        <translation>
            <numerusform>Die Pakete dieser Anfrage werden erneut verfolgt.</numerusform>
            <numerusform>Die Pakete von %n Anfragen werden erneut verfolgt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) are not waited for any more.</source>
        <translation>
            <numerusform>Auf die Pakete dieser Anfrage wird nicht länger gewartet.</numerusform>
            <numerusform>Auf die Pakete von %n Anfragen wird nicht länger gewartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would not be asked: %1.</source>
        <translation>
            <numerusform>%n davon würde sonst übersprungen: %1.</numerusform>
            <numerusform>%n davon würden sonst übersprungen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have been sent already.</source>
        <translation>
            <numerusform>%n davon wurde möglicherweise bereits gesendet.</numerusform>
            <numerusform>%n davon wurden möglicherweise bereits gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) rescheduled.</source>
        <translation>
            <numerusform>%n Anfrage neu geplant.</numerusform>
            <numerusform>%n Anfragen neu geplant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) count as delivered.</source>
        <translation>
            <numerusform>Die Pakete dieser Anfrage gelten als zugestellt.</numerusform>
            <numerusform>Die Pakete von %n Anfragen gelten als zugestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) scheduled.</source>
        <translation>
            <numerusform>%n Anfrage geplant.</numerusform>
            <numerusform>%n Anfragen geplant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will count as sent without an e-mail: %1.</source>
        <translation>
            <numerusform>%n Anfrage wird als gesendet markiert, ohne E-Mail: %1.</numerusform>
            <numerusform>%n Anfragen werden als gesendet markiert, ohne E-Mail: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Überspringen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Follow again</source>
        <translation>Verfolgung for&amp;tsetzen</translation>
    </message>
    <message>
        <source>&amp;Mark as sent</source>
        <translation>Als gesendet &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Planen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are due now.</source>
        <translation>
            <numerusform>%n Anfrage ist jetzt fällig.</numerusform>
            <numerusform>%n Anfragen sind jetzt fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s): %1. There is no way round this.</source>
        <translation>
            <numerusform>%n Anfrage: %1. Das lässt sich nicht umgehen.</numerusform>
            <numerusform>%n Anfragen: %1. Das lässt sich nicht umgehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) with the status “%1”.</source>
        <translation>
            <numerusform>%n Anfrage mit dem Status „%1“.</numerusform>
            <numerusform>%n Anfragen mit dem Status „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no parcel.</source>
        <translation>%1 hat kein Paket.</translation>
    </message>
    <message>
        <source>%1 has no parcel that needs this.</source>
        <translation>%1 hat kein Paket, bei dem das nötig wäre.</translation>
    </message>
    <message numerus="yes">
        <source>Sent although something speaks against it (%n request(s)):</source>
        <translation>
            <numerusform>Wird gesendet, obwohl etwas dagegen spricht (%n Anfrage):</numerusform>
            <numerusform>Werden gesendet, obwohl etwas dagegen spricht (%n Anfragen):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent as long as this stands (%n request(s)):</source>
        <translation>
            <numerusform>Wird nicht gesendet, solange das gilt (%n Anfrage):</numerusform>
            <numerusform>Werden nicht gesendet, solange das gilt (%n Anfragen):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n request(s)):</source>
        <translation>
            <numerusform>Ausgelassen (%n Anfrage):</numerusform>
            <numerusform>Ausgelassen (%n Anfragen):</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the carrier</source>
        <translation>Paketdienst korrigieren</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>Erneut verfolgen</translation>
    </message>
    <message>
        <source>Fall back</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message numerus="yes">
        <source>AfterShip will look again for the parcels of %n request(s). Each parcel uses at most one tracking of your AfterShip plan.</source>
        <translation>
            <numerusform>AfterShip prüft die Pakete dieser Anfrage noch einmal. Jedes Paket wird höchstens einmal auf Ihren AfterShip-Tarif angerechnet.</numerusform>
            <numerusform>AfterShip prüft die Pakete von %n Anfragen noch einmal. Jedes Paket wird höchstens einmal auf Ihren AfterShip-Tarif angerechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) are no longer waited for. The send date is counted from the fulfilment, with your wait and minimum delay.</source>
        <translation>
            <numerusform>Auf die Pakete dieser Anfrage wird nicht länger gewartet. Der Sendetermin wird ab dem Fulfillment berechnet, mit Ihrer Wartezeit und Mindestfrist.</numerusform>
            <numerusform>Auf die Pakete von %n Anfragen wird nicht länger gewartet. Der Sendetermin wird ab dem Fulfillment berechnet, mit Ihrer Wartezeit und Mindestfrist.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Track again</source>
        <translation>&amp;Erneut verfolgen</translation>
    </message>
    <message>
        <source>&amp;Fall back</source>
        <translation>&amp;Nicht länger warten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order and the reason why nothing is sent</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without a parcel that needs this.</source>
        <translation>
            <numerusform>%n Anfrage ohne ein Paket, bei dem das nötig wäre.</numerusform>
            <numerusform>%n Anfragen ohne ein Paket, bei dem das nötig wäre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::ConnectCommand</name>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>connect takes no arguments.</source>
        <translation>connect erwartet keine Argumente.</translation>
    </message>
    <message>
        <source>The data directory is %1.</source>
        <translation>Das Datenverzeichnis ist %1.</translation>
    </message>
    <message>
        <source>The mail server took it: %1</source>
        <translation>Der Mailserver hat sie angenommen: %1</translation>
    </message>
    <message>
        <source>doctor takes nothing but --mail-to and your own address.</source>
        <translation>doctor erwartet nichts außer --mail-to und Ihrer eigenen Adresse.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Connection</name>
    <message>
        <source>Every scope that is needed is granted.</source>
        <translation>Alle nötigen Berechtigungen sind erteilt.</translation>
    </message>
    <message>
        <source>Connected to %1 (%2).</source>
        <translation>Verbunden mit %1 (%2).</translation>
    </message>
    <message>
        <source>AfterShip is off: send dates are counted from the fulfilment.</source>
        <translation>AfterShip ist aus: Sendetermine zählen ab dem Datum des Fulfillments.</translation>
    </message>
    <message>
        <source>AfterShip accepts the key.</source>
        <translation>AfterShip nimmt den Schlüssel an.</translation>
    </message>
    <message>
        <source>The mail server %1 accepts the login.</source>
        <translation>Der Mailserver %1 nimmt die Anmeldung an.</translation>
    </message>
    <message>
        <source>orders and fulfilments can&apos;t be read</source>
        <translation>Bestellungen und Fulfillments können nicht gelesen werden</translation>
    </message>
    <message>
        <source>customer tags, consent and phone numbers stay unknown</source>
        <translation>Kunden-Tags, Einwilligung und Telefonnummern bleiben unbekannt</translation>
    </message>
    <message>
        <source>product pages and tags stay unknown</source>
        <translation>Produktseiten und Tags bleiben unbekannt</translation>
    </message>
    <message>
        <source>Missing scopes: %1.</source>
        <translation>Fehlende Berechtigungen: %1.</translation>
    </message>
    <message>
        <source>Grant them to the app in Shopify and connect again.</source>
        <translation>Erteilen Sie sie der App in Shopify und verbinden Sie erneut.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Console</name>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
</context>
<context>
    <name>Afterparcel::CsvFormat</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read.</source>
        <translation>Prüfen Sie, ob es eine Datei ist, die Sie lesen dürfen.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::CsvReader</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read.</source>
        <translation>Prüfen Sie, ob es eine Datei ist, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Line %1 is longer than 1 MiB.</source>
        <translation>Zeile %1 ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is opened in it and never closed.</source>
        <translation>Suchen Sie nach einem Anführungszeichen, das darin geöffnet und nie geschlossen wird.</translation>
    </message>
    <message>
        <source>Line %1 can&apos;t be read.</source>
        <translation>Zeile %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A quotation mark is opened in line %1 and never closed.</source>
        <translation>In Zeile %1 wird ein Anführungszeichen geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it and import the file again: nothing from that line on was read as it was meant.</source>
        <translation>Schließen Sie es und importieren Sie die Datei erneut: Ab dieser Zeile wurde nichts so gelesen, wie es gemeint war.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DataLock</name>
    <message>
        <source>The data directory %1 can&apos;t be written.</source>
        <translation>In das Datenverzeichnis %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Give another one with --data-dir, or correct its permissions.</source>
        <translation>Geben Sie mit --data-dir ein anderes an oder korrigieren Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) already works on this data directory.</source>
        <translation>Ein anderes Programm (%1, Prozess %2) arbeitet bereits mit diesem Datenverzeichnis.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Close it first, or let it do the work.</source>
        <translation>Beenden Sie es zuerst oder überlassen Sie ihm die Arbeit.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DateText</name>
    <message>
        <source>HH:mm</source>
        <comment>format of a time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen, %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>a date, a time of day and a time zone</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Decisions</name>
    <message>
        <source>It was sent already.</source>
        <translation>Die Anfrage wurde bereits gesendet.</translation>
    </message>
    <message>
        <source>Use resend to send another message.</source>
        <translation>Verwenden Sie „Erneut senden“, um eine weitere E-Mail zu senden.</translation>
    </message>
    <message>
        <source>Its message may have been sent already.</source>
        <translation>Die E-Mail wurde möglicherweise bereits gesendet.</translation>
    </message>
    <message>
        <source>Use resend to send the same message again, or mark it as sent.</source>
        <translation>Verwenden Sie „Erneut senden“, um dieselbe E-Mail noch einmal zu senden, oder markieren Sie die Anfrage als gesendet.</translation>
    </message>
    <message>
        <source>This buyer can&apos;t be asked: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>Dieser Käufer kann nicht gefragt werden: %1.</translation>
    </message>
    <message>
        <source>There is no way round this reason.</source>
        <translation>Dieser Grund lässt sich nicht umgehen.</translation>
    </message>
    <message>
        <source>This order is not asked about: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>Zu dieser Bestellung wird nicht gefragt: %1.</translation>
    </message>
    <message>
        <source>Confirm that it is to be asked about anyway.</source>
        <translation>Bestätigen Sie, dass trotzdem gefragt werden soll.</translation>
    </message>
    <message>
        <source>It is not completely fulfilled.</source>
        <translation>Die Bestellung ist nicht vollständig ausgeführt.</translation>
    </message>
    <message>
        <source>Fulfil the order in Shopify first.</source>
        <translation>Führen Sie die Bestellung zuerst in Shopify aus.</translation>
    </message>
    <message>
        <source>It can&apos;t be sent: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>Die Anfrage kann nicht gesendet werden: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent for it yet.</source>
        <translation>Für sie wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Use send now instead.</source>
        <translation>Verwenden Sie stattdessen „Jetzt senden“.</translation>
    </message>
    <message>
        <source>No time was given to reschedule it to.</source>
        <translation>Es wurde kein neuer Zeitpunkt angegeben.</translation>
    </message>
    <message>
        <source>Name a day and a time.</source>
        <translation>Nennen Sie einen Tag und eine Uhrzeit.</translation>
    </message>
    <message>
        <source>The time to reschedule it to is in the past.</source>
        <translation>Der neue Zeitpunkt liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>Name a later time, or use send now.</source>
        <translation>Nennen Sie einen späteren Zeitpunkt oder verwenden Sie „Jetzt senden“.</translation>
    </message>
    <message>
        <source>It has no parcel that could be delivered.</source>
        <translation>Es gibt kein Paket, das zugestellt werden könnte.</translation>
    </message>
    <message>
        <source>Reschedule it instead.</source>
        <translation>Planen Sie die Anfrage stattdessen neu.</translation>
    </message>
    <message>
        <source>No day of delivery was given.</source>
        <translation>Es wurde kein Tag der Zustellung angegeben.</translation>
    </message>
    <message>
        <source>Name the day.</source>
        <translation>Nennen Sie den Tag.</translation>
    </message>
    <message>
        <source>The day of delivery has not come yet.</source>
        <translation>Der Tag der Zustellung liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>Name a day that has passed.</source>
        <translation>Nennen Sie einen vergangenen Tag.</translation>
    </message>
    <message>
        <source>It was neither skipped nor rescheduled by you.</source>
        <translation>Die Anfrage wurde von Ihnen weder übersprungen noch neu geplant.</translation>
    </message>
    <message>
        <source>It is scheduled already, or was sent or skipped.</source>
        <translation>Die Anfrage ist bereits geplant, gesendet oder übersprungen.</translation>
    </message>
    <message>
        <source>It has a request already.</source>
        <translation>Für diese Bestellung gibt es bereits eine Anfrage.</translation>
    </message>
    <message>
        <source>Use send now or reschedule.</source>
        <translation>Verwenden Sie „Jetzt senden“ oder „Neu planen“.</translation>
    </message>
    <message>
        <source>There is no request for it: it is not completely fulfilled, or it was fulfilled before the store was connected.</source>
        <translation>Für diese Bestellung gibt es keine Anfrage: Sie ist nicht vollständig ausgeführt oder wurde ausgeführt, bevor der Shop verbunden wurde.</translation>
    </message>
    <message>
        <source>Old orders can be scheduled by hand.</source>
        <translation>Alte Bestellungen können von Hand geplant werden.</translation>
    </message>
    <message>
        <source>Its message is being sent right now.</source>
        <translation>Die E-Mail wird gerade gesendet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This is not for a person to decide.</source>
        <translation>Darüber kann nicht von Hand entschieden werden.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>What has left the machine can&apos;t be taken back.</source>
        <translation>Was den Computer verlassen hat, kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a buyer&apos;s code.</source>
        <translation>Dies ist weder eine E-Mail-Adresse noch der Code eines Käufers.</translation>
    </message>
    <message>
        <source>Name the address, or the code from the subject of the buyer&apos;s mail.</source>
        <translation>Nennen Sie die Adresse oder den Code aus dem Betreff der E-Mail des Käufers.</translation>
    </message>
    <message>
        <source>AfterShip is switched off, so its parcels can&apos;t be followed.</source>
        <translation>AfterShip ist ausgeschaltet, deshalb können die Pakete nicht verfolgt werden.</translation>
    </message>
    <message>
        <source>Switch AfterShip on first, or send, schedule or skip it.</source>
        <translation>Schalten Sie zuerst AfterShip ein, oder senden, planen oder überspringen Sie die Anfrage.</translation>
    </message>
    <message>
        <source>There is no request for it, so its parcels are not followed.</source>
        <translation>Für diese Bestellung gibt es keine Anfrage, deshalb werden ihre Pakete nicht verfolgt.</translation>
    </message>
    <message>
        <source>Its parcels are not waited for any more.</source>
        <translation>Auf die Pakete wird nicht länger gewartet.</translation>
    </message>
    <message>
        <source>AfterShip is switched off, so its parcels are not followed.</source>
        <translation>AfterShip ist ausgeschaltet, deshalb werden die Pakete nicht verfolgt.</translation>
    </message>
    <message>
        <source>Switch AfterShip on first, or send or reschedule the request.</source>
        <translation>Schalten Sie zuerst AfterShip ein, oder senden oder planen Sie die Anfrage neu.</translation>
    </message>
    <message>
        <source>It is not scheduled since AfterShip was switched off.</source>
        <translation>Die Anfrage ist nicht geplant, seit AfterShip ausgeschaltet wurde.</translation>
    </message>
    <message>
        <source>It has no parcel that is followed.</source>
        <translation>Es gibt kein Paket, das verfolgt wird.</translation>
    </message>
    <message>
        <source>Send or reschedule it instead.</source>
        <translation>Senden oder planen Sie die Anfrage stattdessen neu.</translation>
    </message>
    <message>
        <source>No carrier was given.</source>
        <translation>Es wurde kein Paketdienst angegeben.</translation>
    </message>
    <message>
        <source>Name the carrier.</source>
        <translation>Nennen Sie den Paketdienst.</translation>
    </message>
    <message>
        <source>Parcel %1 is followed as one of %2 already.</source>
        <translation>Paket %1 wird bereits als eines von %2 verfolgt.</translation>
    </message>
    <message>
        <source>Track it again, or name another carrier.</source>
        <translation>Lassen Sie es erneut verfolgen oder nennen Sie einen anderen Paketdienst.</translation>
    </message>
    <message>
        <source>Parcel %1 is followed already, or has arrived.</source>
        <translation>Paket %1 wird bereits verfolgt oder ist angekommen.</translation>
    </message>
    <message>
        <source>Only a parcel that AfterShip refused or gave up can be tracked again.</source>
        <translation>Nur ein Paket, das AfterShip abgelehnt hat oder nicht weiter verfolgt, kann erneut verfolgt werden.</translation>
    </message>
    <message>
        <source>Parcel %1 is not waited for.</source>
        <translation>Auf Paket %1 wird nicht gewartet.</translation>
    </message>
    <message>
        <source>Only a parcel on its way can be given up.</source>
        <translation>Nur bei einem Paket, das unterwegs ist, lässt sich das Warten beenden.</translation>
    </message>
    <message>
        <source>It has no followed parcel %1.</source>
        <translation>Es gibt kein verfolgtes Paket %1.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n parcel(s), whose carriers may differ.</source>
        <translation>
            <numerusform>Es gibt %n Paket, dessen Paketdienst abweichen kann.</numerusform>
            <numerusform>Es gibt %n Pakete, deren Paketdienste verschieden sein können.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the parcel&apos;s number.</source>
        <translation>Nennen Sie die Nummer des Pakets.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>A buyer was unsubscribed.</source>
        <translation>Ein Käufer wurde abgemeldet.</translation>
    </message>
    <message>
        <source>Follow it again first.</source>
        <translation>Setzen Sie zuerst ihre Verfolgung fort.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DeliverySentences</name>
    <message>
        <source>no news yet</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>noch keine Meldung</translation>
    </message>
    <message>
        <source>announced to the carrier</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>beim Paketdienst angekündigt</translation>
    </message>
    <message>
        <source>in transit</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>out for delivery</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>in Zustellung</translation>
    </message>
    <message>
        <source>delivery attempted in vain</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>Zustellversuch erfolglos</translation>
    </message>
    <message>
        <source>ready to be picked up</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>zur Abholung bereit</translation>
    </message>
    <message>
        <source>a problem with the delivery</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>Problem bei der Zustellung</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>no news for too long</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>zu lange keine Meldung</translation>
    </message>
    <message>
        <source>Fulfilled %1, plus %2 had passed when that was known: will send on %3.</source>
        <translation>Ausgeführt am %1; als das bekannt wurde, lag es bereits %2 zurück: wird am %3 gesendet.</translation>
    </message>
    <message>
        <source>Fulfilled %1, plus %2: will send on %3.</source>
        <translation>Ausgeführt am %1, plus %2: wird am %3 gesendet.</translation>
    </message>
    <message>
        <source>AfterShip can&apos;t follow the parcel.</source>
        <translation>AfterShip kann das Paket nicht verfolgen.</translation>
    </message>
    <message>
        <source>AfterShip can&apos;t follow the parcel: “%1”.</source>
        <translation>AfterShip kann das Paket nicht verfolgen: „%1“.</translation>
    </message>
    <message>
        <source>AfterShip gave the parcel up because no news came for too long.</source>
        <translation>AfterShip verfolgt das Paket nicht weiter, weil zu lange keine Meldung kam.</translation>
    </message>
    <message>
        <source>You chose not to wait for the delivery.</source>
        <translation>Sie haben entschieden, nicht auf die Zustellung zu warten.</translation>
    </message>
    <message>
        <source>The parcel is about to be registered at AfterShip.</source>
        <translation>Das Paket wird in Kürze bei AfterShip angemeldet.</translation>
    </message>
    <message>
        <source>AfterShip did not accept the parcel: second attempt on %1.</source>
        <translation>AfterShip hat das Paket nicht angenommen: zweiter Versuch am %1.</translation>
    </message>
    <message>
        <source>AfterShip did not accept the parcel (“%1”): second attempt on %2.</source>
        <translation>AfterShip hat das Paket nicht angenommen („%1“): zweiter Versuch am %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are followed; there is no news yet.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%n Paket wird verfolgt; es gibt noch keine Meldung.</numerusform>
            <numerusform>%n Pakete werden verfolgt; es gibt noch keine Meldung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parcel is followed; there is no news yet.</source>
        <translation>Das Paket wird verfolgt; es gibt noch keine Meldung.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are not delivered yet; the carrier&apos;s latest word: %1.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%n Paket ist noch nicht zugestellt; letzte Meldung des Paketdienstes: %1.</numerusform>
            <numerusform>%n Pakete sind noch nicht zugestellt; letzte Meldung des Paketdienstes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parcel is not delivered yet; the carrier&apos;s latest word: %1.</source>
        <translation>Das Paket ist noch nicht zugestellt; letzte Meldung des Paketdienstes: %1.</translation>
    </message>
    <message>
        <source>Will send on %1 at the latest.</source>
        <translation>Wird spätestens am %1 gesendet.</translation>
    </message>
    <message>
        <source>The fallback is off: it waits until a delivery is known.</source>
        <translation>Die Höchstwartezeit ist ausgeschaltet: Die Anfrage wartet, bis eine Zustellung bekannt ist.</translation>
    </message>
    <message>
        <source>The parcel went back to the sender.</source>
        <translation>Das Paket ging an den Absender zurück.</translation>
    </message>
    <message>
        <source>Parcel %1 went back to the sender.</source>
        <translation>Paket %1 ging an den Absender zurück.</translation>
    </message>
    <message>
        <source>The parcel was lost.</source>
        <translation>Das Paket ging verloren.</translation>
    </message>
    <message>
        <source>Parcel %1 was lost.</source>
        <translation>Paket %1 ging verloren.</translation>
    </message>
    <message>
        <source>AfterShip was switched off on %1 while the parcel was under way: send, schedule, skip or follow it again.</source>
        <translation>AfterShip wurde am %1 ausgeschaltet, während das Paket unterwegs war: Senden, planen oder überspringen Sie die Anfrage oder setzen Sie ihre Verfolgung fort.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DeliveryStage</name>
    <message>
        <source>no parcel under way</source>
        <translation>kein Paket unterwegs</translation>
    </message>
    <message>
        <source>AfterShip did not answer; it is asked again later</source>
        <translation>AfterShip hat nicht geantwortet; es wird später erneut gefragt</translation>
    </message>
    <message>
        <source>Asking AfterShip for news</source>
        <translation>AfterShip wird nach Neuigkeiten gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) under way</source>
        <translation>
            <numerusform>%n Paket unterwegs</numerusform>
            <numerusform>%n Pakete unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>news of %n</source>
        <translation>
            <numerusform>Neuigkeiten zu %n</numerusform>
            <numerusform>Neuigkeiten zu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Shopify for deliveries</source>
        <translation>Shopify wird nach Zustellungen gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) known from Shopify</source>
        <translation>
            <numerusform>%n Zustellung aus Shopify bekannt</numerusform>
            <numerusform>%n Zustellungen aus Shopify bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>AfterShip is off</source>
        <translation>AfterShip ist aus</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DesktopOptions</name>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme ist light oder dark.</translation>
    </message>
    <message>
        <source>--quit-after takes a number of seconds from 1 to 86400.</source>
        <translation>--quit-after erwartet eine Anzahl von Sekunden von 1 bis 86400.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>„%1“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>--demo has data of its own: leave --data-dir away.</source>
        <translation>--demo hat eigene Daten: Lassen Sie --data-dir weg.</translation>
    </message>
    <message>
        <source>“afterparcel --help” shows every option.</source>
        <translation>„afterparcel --help“ zeigt alle Optionen.</translation>
    </message>
    <message>
        <source>Usage: afterparcel [options]
Asks each buyer for a review after the parcel has arrived.

--data-dir DIR       where the data is; default: the platform&apos;s data location
--store NAME         which store; default: the only one
--theme light|dark   default: as the system
--background         starts hidden in the tray, for a start at login
--demo               a made-up store with fast time, to look around; nothing leaves the machine
--print-dashboard    prints tabs and requests as text and ends; with --quit-after, at the end
--screenshots DIR    saves pictures of the window, light and dark, every few seconds
--quit-after SECONDS ends by itself
--help               this text
--version            the version

A second start on the same data directory brings the first one&apos;s window to the front, unless it is
one with --background.</source>
        <translation>Aufruf: afterparcel [Optionen]
Bittet jeden Käufer um eine Bewertung, nachdem das Paket angekommen ist.

--data-dir DIR       wo die Daten liegen; Vorgabe: der übliche Ort des Systems
--store NAME         welcher Shop; Vorgabe: der einzige
--theme light|dark   Vorgabe: wie das System
--background         startet unsichtbar im Infobereich, für einen Start bei der Anmeldung
--demo               ein erfundener Shop mit schneller Zeit, zum Umsehen; nichts verlässt den Computer
--print-dashboard    gibt Reiter und Anfragen als Text aus und endet; mit --quit-after am Ende
--screenshots DIR    speichert alle paar Sekunden Bilder des Fensters, hell und dunkel
--quit-after SECONDS endet von selbst
--help               dieser Text
--version            die Version

Ein zweiter Start mit demselben Datenverzeichnis holt das Fenster des ersten nach vorn, es sei denn,
er geschieht mit --background.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Details</name>
    <message>
        <source>not registered at AfterShip yet</source>
        <translation>noch nicht bei AfterShip angemeldet</translation>
    </message>
    <message>
        <source>no news yet</source>
        <translation>noch keine Meldung</translation>
    </message>
    <message>
        <source>not accepted by AfterShip</source>
        <translation>von AfterShip nicht angenommen</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>nicht verfolgt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>AfterShip last asked %1</source>
        <translation>AfterShip zuletzt gefragt: %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>when AfterShip is asked again</comment>
        <translation>nächste Abfrage: %1</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>Order in Shopify</source>
        <translation>Bestellung in Shopify</translation>
    </message>
    <message>
        <source>The buyer&apos;s page of the order</source>
        <translation>Seite der Bestellung für den Käufer</translation>
    </message>
    <message>
        <source>AfterShip is asked next: %1</source>
        <translation>Nächste Abfrage bei AfterShip: %1</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Diagnostics</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DiagnosticsCommand</name>
    <message>
        <source>diagnostics takes a file; - is standard output.</source>
        <translation>diagnostics erwartet eine Datei; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>autostart is on or off.</source>
        <translation>autostart ist on oder off.</translation>
    </message>
    <message>
        <source>Starting at login is set by this system itself.</source>
        <translation>Der Start bei der Anmeldung wird von diesem System selbst eingestellt.</translation>
    </message>
    <message>
        <source>Afterparcel starts when you log in.</source>
        <translation>Afterparcel startet, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Afterparcel does not start when you log in.</source>
        <translation>Afterparcel startet nicht, wenn Sie sich anmelden.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DryRun</name>
    <message>
        <source>The data could not be copied for a dry run.</source>
        <translation>Die Daten konnten nicht für eine Simulation kopiert werden.</translation>
    </message>
    <message>
        <source>Free some disk space and try again.</source>
        <translation>Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
</context>
<context>
    <name>Afterparcel::ExportColumns</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Art der Bestellung</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Anfragestatus</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Timed from</source>
        <translation>Frist zählt ab</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Sendetermin</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Sent at the latest</source>
        <translation>Spätestens senden am</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Paketdienste</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Sendungsnummern</translation>
    </message>
    <message>
        <source>Parcels&apos; progress</source>
        <translation>Fortschritt der Pakete</translation>
    </message>
    <message>
        <source>Attempts to send</source>
        <translation>Sendeversuche</translation>
    </message>
    <message>
        <source>Order&apos;s id in Shopify</source>
        <translation>ID der Bestellung in Shopify</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Exporter</name>
    <message>
        <source>The columns are %1.</source>
        <translation>Die Spalten sind %1.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was exported.</source>
        <translation>Der Datenträger ist voll; es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>The export can&apos;t be written: %1.</source>
        <translation>Der Export kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, and export again.</source>
        <translation>Geben Sie Speicherplatz frei oder wählen Sie einen anderen Datenträger, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Choose another place and export again.</source>
        <translation>Wählen Sie einen anderen Ort und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and belongs to you.</source>
        <translation>Wählen Sie einen Ordner, der vorhanden ist und Ihnen gehört.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Es gibt keine Spalte „%1“.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::FilterBar</name>
    <message>
        <source>Send date</source>
        <translation>Sendetermin</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>the date of an order</comment>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>a kind of date and two days</comment>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <comment>a kind of date and a day</comment>
        <translation>%1: ab %2</translation>
    </message>
    <message>
        <source>%1: up to %2</source>
        <comment>a kind of date and a day</comment>
        <translation>%1: bis %2</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Zeitraum…</translation>
    </message>
</context>
<context>
    <name>Afterparcel::HandOver</name>
    <message>
        <source>Handed to the program that is syncing; it sends within seconds.</source>
        <translation>An das Programm übergeben, das gerade synchronisiert; es sendet innerhalb von Sekunden.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::HandSentences</name>
    <message>
        <source>You chose on %1 to send it at once.</source>
        <translation>Sie haben am %1 entschieden, sofort zu senden.</translation>
    </message>
    <message>
        <source>You set the time: will send on %1.</source>
        <translation>Sie haben den Zeitpunkt festgelegt: wird am %1 gesendet.</translation>
    </message>
    <message>
        <source>An old order that you scheduled: fulfilled %1, plus %2 had passed; will send on %3.</source>
        <translation>Eine alte Bestellung, die Sie geplant haben: ausgeführt am %1, was bereits mehr als %2 zurückliegt; wird am %3 gesendet.</translation>
    </message>
    <message>
        <source>An old order that you scheduled: fulfilled %1, plus %2; will send on %3.</source>
        <translation>Eine alte Bestellung, die Sie geplant haben: ausgeführt am %1, plus %2; wird am %3 gesendet.</translation>
    </message>
    <message>
        <source>You skipped it on %1.</source>
        <translation>Sie haben die Anfrage am %1 übersprungen.</translation>
    </message>
    <message>
        <source>The order is not completely fulfilled any more; it is timed anew when it is.</source>
        <translation>Die Bestellung ist nicht mehr vollständig ausgeführt; sobald sie es ist, wird neu geplant.</translation>
    </message>
    <message>
        <source>Shopify no longer shows the order since %1: it was deleted.</source>
        <translation>Shopify zeigt die Bestellung seit %1 nicht mehr: Sie wurde gelöscht.</translation>
    </message>
    <message>
        <source>The buyer has unsubscribed from these mails.</source>
        <translation>Der Käufer hat sich von diesen E-Mails abgemeldet.</translation>
    </message>
    <message>
        <source>The buyer&apos;s address is on the block list.</source>
        <translation>Die Adresse des Käufers steht auf der Sperrliste.</translation>
    </message>
    <message>
        <source>The buyer&apos;s address is on the block list (%1).</source>
        <translation>Die Adresse des Käufers steht auf der Sperrliste (%1).</translation>
    </message>
    <message>
        <source>The buyer&apos;s marketing consent, which your settings require, is missing.</source>
        <translation>Die Marketing-Einwilligung des Käufers, die Ihre Einstellungen verlangen, fehlt.</translation>
    </message>
    <message>
        <source>The address is a marketplace&apos;s relay address, which may not be written to.</source>
        <translation>Die Adresse ist die Weiterleitungsadresse eines Marktplatzes, an die nicht geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The order has no e-mail address.</source>
        <translation>Die Bestellung hat keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is a test order.</source>
        <translation>Dies ist eine Testbestellung.</translation>
    </message>
    <message>
        <source>The buyer&apos;s data was erased.</source>
        <translation>Die Daten des Käufers wurden gelöscht.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>Die Bestellung wurde storniert.</translation>
    </message>
    <message>
        <source>The order was refunded in full.</source>
        <translation>Die Bestellung wurde vollständig erstattet.</translation>
    </message>
    <message>
        <source>A return is in progress.</source>
        <translation>Eine Rücksendung läuft.</translation>
    </message>
    <message>
        <source>Your settings exclude the order.</source>
        <translation>Ihre Einstellungen schließen die Bestellung aus.</translation>
    </message>
    <message>
        <source>Your settings exclude the order (%1).</source>
        <translation>Ihre Einstellungen schließen die Bestellung aus (%1).</translation>
    </message>
    <message>
        <source>The order came from a marketplace that forbids asking.</source>
        <translation>Die Bestellung kam über einen Marktplatz, der das Nachfragen verbietet.</translation>
    </message>
    <message>
        <source>The order came from %1, which forbids asking.</source>
        <translation>Die Bestellung kam über %1, wo das Nachfragen verboten ist.</translation>
    </message>
    <message>
        <source>No product is left to ask about: removed, refunded, excluded, or without a page in the store.</source>
        <translation>Es bleibt kein Produkt, zu dem gefragt werden kann: entfernt, erstattet, ausgeschlossen oder ohne Seite im Shop.</translation>
    </message>
    <message>
        <source>Not asked: %1.</source>
        <translation>Nicht gefragt: %1.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Import</name>
    <message>
        <source>It was sent already.</source>
        <translation>Die Anfrage wurde bereits gesendet.</translation>
    </message>
    <message>
        <source>It is skipped already.</source>
        <translation>Die Anfrage ist bereits übersprungen.</translation>
    </message>
    <message>
        <source>It has a request already: %1.</source>
        <comment>a status in words</comment>
        <translation>Es gibt bereits eine Anfrage: %1.</translation>
    </message>
    <message>
        <source>No time is given to reschedule it to.</source>
        <translation>Es ist kein neuer Zeitpunkt angegeben.</translation>
    </message>
    <message>
        <source>It is to be sent at that time already.</source>
        <translation>Die Anfrage ist bereits für diesen Zeitpunkt geplant.</translation>
    </message>
    <message>
        <source>It would not be sent: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>Die Anfrage würde nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>It names no order.</source>
        <translation>Die Zeile nennt keine Bestellung.</translation>
    </message>
    <message>
        <source>There is no such action. Write schedule, reschedule or skip, or leave it empty.</source>
        <translation>Eine solche Aktion gibt es nicht. Schreiben Sie schedule, reschedule oder skip, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>There is no such order here. Only orders that were read from Shopify can be asked about: sync first, and check the store.</source>
        <translation>Diese Bestellung ist hier nicht bekannt. Gefragt werden kann nur zu Bestellungen, die von Shopify gelesen wurden: Synchronisieren Sie zuerst und prüfen Sie den Shop.</translation>
    </message>
    <message>
        <source>Several orders have this name. Name the one by its id, which an export has in its column order_gid.</source>
        <translation>Mehrere Bestellungen haben diesen Namen. Nennen Sie die eine mit ihrer ID, die ein Export in der Spalte order_gid enthält.</translation>
    </message>
    <message>
        <source>Line %1 names the same order.</source>
        <translation>Zeile %1 nennt dieselbe Bestellung.</translation>
    </message>
    <message>
        <source>No column names the orders.</source>
        <translation>Keine Spalte nennt die Bestellungen.</translation>
    </message>
    <message>
        <source>Say which column holds them.</source>
        <translation>Geben Sie an, welche Spalte sie enthält.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Der Import wurde abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Choose a CSV file with a line for each order.</source>
        <translation>Wählen Sie eine CSV-Datei mit einer Zeile für jede Bestellung.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The file can&apos;t be read twice.</source>
        <translation>Die Datei kann nicht zweimal gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is no date or time.</source>
        <translation>„%1“ ist keine gültige Zeitangabe.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-12 10:00, or 2026-11-12T10:00:00Z.</source>
        <translation>Gültig sind zum Beispiel 2026-11-12 10:00 oder 2026-11-12T10:00:00Z.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Input</name>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>Value of %1 (not shown): </source>
        <translation>Wert von %1 (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Die Standardeingabe</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The value of %1 is not one line of text.</source>
        <translation>Der Wert von %1 ist keine einzelne Textzeile.</translation>
    </message>
    <message>
        <source>Give the secret alone on standard input.</source>
        <translation>Geben Sie nur das Geheimnis über die Standardeingabe ein.</translation>
    </message>
    <message>
        <source>The value of %1 is empty.</source>
        <translation>Der Wert von %1 ist leer.</translation>
    </message>
    <message>
        <source>Give the secret on standard input.</source>
        <translation>Geben Sie das Geheimnis über die Standardeingabe ein.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Joining</name>
    <message>
        <source>%1, %2</source>
        <comment>two names of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an order or store, and what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Afterparcel::JsonFile</name>
    <message>
        <source>The file %1 is damaged: %2.</source>
        <translation>Die Datei %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>It was left as it is. Correct it, or move it aside to start from the defaults.</source>
        <translation>Sie wurde unverändert gelassen. Korrigieren Sie sie oder verschieben Sie sie, um mit den Vorgaben zu beginnen.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it belongs to you and is readable.</source>
        <translation>Prüfen Sie, ob sie Ihnen gehört und lesbar ist.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 1 MiB.</source>
        <translation>Die Datei %1 ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>It was left as it is. Move it aside to start from the defaults.</source>
        <translation>Sie wurde unverändert gelassen. Verschieben Sie sie, um mit den Vorgaben zu beginnen.</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>sie enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked.</source>
        <translation>Ein anderes Programm hält %1 gesperrt.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>%1 could not be written to the end.</source>
        <translation>%1 konnte nicht vollständig geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space on the disk and repeat the change; the old file is unharmed.</source>
        <translation>Geben Sie Speicherplatz frei und wiederholen Sie die Änderung; die alte Datei ist unversehrt.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Mail</name>
    <message>
        <source>The e-mail has no date or no usable Message-ID.</source>
        <translation>Die E-Mail hat kein Datum oder keine brauchbare Message-ID.</translation>
    </message>
    <message>
        <source>Please report this as a fault of Afterparcel.</source>
        <translation>Bitte melden Sie dies als Fehler von Afterparcel.</translation>
    </message>
    <message>
        <source>Correct the e-mail address: it has to look like name@example.com.</source>
        <translation>Korrigieren Sie die E-Mail-Adresse: Sie muss aussehen wie name@example.com.</translation>
    </message>
    <message>
        <source>The e-mail address holds a line break or another control character.</source>
        <translation>Die E-Mail-Adresse enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>The e-mail address is empty.</source>
        <translation>Die E-Mail-Adresse ist leer.</translation>
    </message>
    <message>
        <source>The e-mail address has no part before or after its @.</source>
        <translation>Der E-Mail-Adresse fehlt der Teil vor oder nach dem @.</translation>
    </message>
    <message>
        <source>The e-mail address has more than one @; exactly one address is possible here.</source>
        <translation>Die E-Mail-Adresse enthält mehr als ein @; hier ist genau eine Adresse möglich.</translation>
    </message>
    <message>
        <source>The part before the @ of the e-mail address %1 holds letters outside ASCII, which most mail servers can&apos;t deliver.</source>
        <translation>Der Teil vor dem @ der E-Mail-Adresse %1 enthält Buchstaben außerhalb von ASCII, die die meisten Mailserver nicht zustellen können.</translation>
    </message>
    <message>
        <source>The e-mail address %1 holds characters that no address has, or is too long.</source>
        <translation>Die E-Mail-Adresse %1 enthält Zeichen, die in keiner Adresse vorkommen, oder ist zu lang.</translation>
    </message>
    <message>
        <source>Something stands after the address in angle brackets, or a bracket is missing.</source>
        <translation>Nach der Adresse in spitzen Klammern steht noch etwas, oder eine Klammer fehlt.</translation>
    </message>
    <message>
        <source>There is more than one address in angle brackets; exactly one is possible here.</source>
        <translation>Mehr als eine Adresse steht in spitzen Klammern; hier ist genau eine möglich.</translation>
    </message>
    <message>
        <source>No mail server is set.</source>
        <translation>Es ist kein Mailserver eingestellt.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name in the mail settings.</source>
        <translation>Geben Sie in den Mail-Einstellungen den Namen des Servers ein.</translation>
    </message>
    <message>
        <source>The mail server&apos;s name or port is not possible.</source>
        <translation>Name oder Port des Mailservers ist nicht möglich.</translation>
    </message>
    <message>
        <source>Enter a name such as smtp.example.com and a port such as 465 in the mail settings.</source>
        <translation>Geben Sie in den Mail-Einstellungen einen Namen wie smtp.example.com und einen Port wie 465 ein.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 has expired.</source>
        <translation>Das Zertifikat des Mailservers %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, tell the mail provider. Nothing was sent.</source>
        <translation>Prüfen Sie das Datum dieses Computers; wenn es stimmt, informieren Sie den Mailanbieter. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not valid yet.</source>
        <translation>Das Zertifikat des Mailservers %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate of the mail server was made for another name than %1.</source>
        <translation>Das Zertifikat des Mailservers wurde für einen anderen Namen als %1 ausgestellt.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name exactly as the mail provider gives it.</source>
        <translation>Geben Sie den Namen des Servers genau so ein, wie ihn der Mailanbieter nennt.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 was not issued by an authority that this computer trusts.</source>
        <translation>Das Zertifikat des Mailservers %1 wurde nicht von einer Stelle ausgestellt, der dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name. Behind a virus scanner or a company&apos;s proxy, its authority has to be installed on this computer.</source>
        <translation>Prüfen Sie den Namen des Servers. Hinter einem Virenscanner oder dem Proxy eines Unternehmens muss dessen Zertifizierungsstelle auf diesem Computer installiert sein.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>Der Mailserver %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the network connection, the server&apos;s name, the port, and whether the port expects TLS or STARTTLS.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, den Namen des Servers, den Port und ob der Port TLS oder STARTTLS erwartet.</translation>
    </message>
    <message>
        <source>The mail server %1 stopped answering.</source>
        <translation>Der Mailserver %1 antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing has to be done: sending is tried again.</source>
        <translation>Sie müssen nichts tun: Das Senden wird erneut versucht.</translation>
    </message>
    <message>
        <source>The mail server %1 was not found.</source>
        <translation>Der Mailserver %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the mail settings, and the network connection.</source>
        <translation>Prüfen Sie den Namen des Servers in den Mail-Einstellungen und die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The mail server %1 accepts no connection on port %2.</source>
        <translation>Der Mailserver %1 nimmt an Port %2 keine Verbindung an.</translation>
    </message>
    <message>
        <source>Check name and port in the mail settings; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>Prüfen Sie Name und Port in den Mail-Einstellungen; üblich sind 465 mit TLS und 587 mit STARTTLS.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates can&apos;t be read.</source>
        <translation>Die Datei mit den vertrauenswürdigen Zertifikaten kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that the file is there and holds certificates in PEM form.</source>
        <translation>Prüfen Sie, ob die Datei vorhanden ist und Zertifikate im PEM-Format enthält.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption on port %2.</source>
        <translation>Der Mailserver %1 bietet an Port %2 keine Verschlüsselung an.</translation>
    </message>
    <message>
        <source>Choose TLS and port 465 if the mail provider has it. Nothing was sent.</source>
        <translation>Wählen Sie TLS und Port 465, wenn der Mailanbieter das hat. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server %1 could be made on port %2.</source>
        <translation>Zum Mailserver %1 konnte an Port %2 keine verschlüsselte Verbindung hergestellt werden.</translation>
    </message>
    <message>
        <source>Check whether the port expects TLS (usually 465) or STARTTLS (usually 587).</source>
        <translation>Prüfen Sie, ob der Port TLS (meist 465) oder STARTTLS (meist 587) erwartet.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no way to log in that Afterparcel knows.</source>
        <translation>Der Mailserver %1 bietet keine Anmeldung an, die Afterparcel beherrscht.</translation>
    </message>
    <message>
        <source>Ask the mail provider for a login with user name and password (PLAIN or LOGIN).</source>
        <translation>Fragen Sie den Mailanbieter nach einer Anmeldung mit Benutzername und Passwort (PLAIN oder LOGIN).</translation>
    </message>
    <message>
        <source>%1 does not answer like a mail server.</source>
        <translation>%1 antwortet nicht wie ein Mailserver.</translation>
    </message>
    <message>
        <source>Check name and port in the mail settings.</source>
        <translation>Prüfen Sie Name und Port in den Mail-Einstellungen.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 was lost.</source>
        <translation>Die Verbindung zum Mailserver %1 ging verloren.</translation>
    </message>
    <message>
        <source>Check the network connection; sending is tried again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung; das Senden wird erneut versucht.</translation>
    </message>
    <message>
        <source>The mail server %1 can&apos;t check the login at present: %2</source>
        <translation>Der Mailserver %1 kann die Anmeldung derzeit nicht prüfen: %2</translation>
    </message>
    <message>
        <source>The mail server %1 refused the login: %2</source>
        <translation>Der Mailserver %1 hat die Anmeldung abgelehnt: %2</translation>
    </message>
    <message>
        <source>Check user name and password; many providers want an app password made for this purpose.</source>
        <translation>Prüfen Sie Benutzername und Passwort; viele Anbieter verlangen ein eigens dafür erstelltes App-Passwort.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the sender&apos;s address: %2</source>
        <translation>Der Mailserver %1 hat die Absenderadresse abgelehnt: %2</translation>
    </message>
    <message>
        <source>Use the address of the mailbox that logs in as the sender, and check the login.</source>
        <translation>Verwenden Sie als Absender die Adresse des Postfachs, das sich anmeldet, und prüfen Sie die Anmeldung.</translation>
    </message>
    <message>
        <source>The mail server %1 does not send for this account at present: %2</source>
        <translation>Der Mailserver %1 sendet derzeit nicht für dieses Konto: %2</translation>
    </message>
    <message>
        <source>Wait until the provider&apos;s limit is over, and lower the limits per hour and day.</source>
        <translation>Warten Sie, bis die Sperre des Anbieters vorüber ist, und senken Sie die Grenzen je Stunde und Tag.</translation>
    </message>
    <message>
        <source>Check the login and what the mail provider allows this mailbox to send.</source>
        <translation>Prüfen Sie die Anmeldung und was der Mailanbieter diesem Postfach zu senden erlaubt.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the connection: %2</source>
        <translation>Der Mailserver %1 hat die Verbindung abgelehnt: %2</translation>
    </message>
    <message>
        <source>Wait a while; if it stays so, ask the mail provider, giving its words.</source>
        <translation>Warten Sie eine Weile; wenn es so bleibt, fragen Sie den Mailanbieter und nennen Sie ihm diesen Wortlaut.</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>Das Senden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The login for the mail server %1 would go over an unencrypted connection.</source>
        <translation>Die Anmeldung beim Mailserver %1 würde über eine unverschlüsselte Verbindung gehen.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the mail settings. Nothing was sent.</source>
        <translation>Wählen Sie in den Mail-Einstellungen TLS oder STARTTLS. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>our store</source>
        <translation>unser Shop</translation>
    </message>
    <message>
        <source>The template can&apos;t be used.</source>
        <translation>Die Vorlage kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The HTML can&apos;t be filled: a placeholder stands where no value can be made safe, or a tag around it is not closed.</source>
        <translation>Das HTML kann nicht ausgefüllt werden: Ein Platzhalter steht, wo kein Wert sicher gemacht werden kann, oder ein Tag um ihn herum ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Keep placeholders in the text, or inside of the quotes of an attribute.</source>
        <translation>Lassen Sie Platzhalter im Text oder innerhalb der Anführungszeichen eines Attributs.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::MailPreview</name>
    <message>
        <source>This order does not exist.</source>
        <translation>Diese Bestellung gibt es nicht.</translation>
    </message>
    <message>
        <source>[Test] %1</source>
        <comment>subject of a test mail</comment>
        <translation>[Test] %1</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Main</name>
    <message>
        <source>Usage: afterparcelctl [--data-dir DIR] [--store NAME] COMMAND ...</source>
        <translation>Aufruf: afterparcelctl [--data-dir DIR] [--store NAME] BEFEHL ...</translation>
    </message>
    <message>
        <source>--data-dir DIR   where the data is; default: the platform&apos;s data location
--store NAME     which store; default: the only one
--help           this text, or a command&apos;s
--version        the version

Exit status: 0 done, 1 not run to its end, 2 wrong use, 3 not configured, 4 data directory in use.</source>
        <translation>--data-dir DIR   wo die Daten liegen; Vorgabe: der übliche Ort des Systems
--store NAME     welcher Shop; Vorgabe: der einzige
--help           dieser Text oder der eines Befehls
--version        die Version

Rückgabewert: 0 erledigt, 1 nicht zu Ende geführt, 2 falscher Aufruf, 3 nicht eingerichtet, 4 Datenverzeichnis in Gebrauch.</translation>
    </message>
    <message>
        <source>“afterparcelctl --help” shows every command.</source>
        <translation>„afterparcelctl --help“ zeigt alle Befehle.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::MainMenus</name>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Anfragen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Message</name>
    <message>
        <source>[Rehearsal for %1] %2</source>
        <comment>an order&apos;s name, the subject</comment>
        <translation>[Probelauf für %1] %2</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Net</name>
    <message>
        <source>Check the internet connection; it is tried again by itself.</source>
        <translation>Prüfen Sie die Internetverbindung; der Versuch wird automatisch wiederholt.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2.</source>
        <translation>%1 konnte sich nicht ausweisen: %2.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date; a filter or proxy in between must not replace certificates.</source>
        <translation>Prüfen Sie die Adresse und das Datum dieses Computers; ein Filter oder Proxy dazwischen darf keine Zertifikate ersetzen.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the address; it is tried again by itself.</source>
        <translation>Prüfen Sie die Adresse; der Versuch wird automatisch wiederholt.</translation>
    </message>
    <message>
        <source>There is no way to %1: the name was not found.</source>
        <translation>%1 ist nicht erreichbar: Der Name wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the address and the internet connection.</source>
        <translation>Prüfen Sie die Adresse und die Internetverbindung.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ging verloren.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s).</source>
        <translation>%1 hat nicht rechtzeitig geantwortet (%2 s).</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood.</source>
        <translation>Die Antwort von %1 war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Check the address; a filter or proxy in between may have answered instead.</source>
        <translation>Prüfen Sie die Adresse; möglicherweise hat ein Filter oder Proxy dazwischen geantwortet.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes.</source>
        <translation>Die Antwort von %1 ist größer als %2 Bytes.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while.</source>
        <translation>%1 bittet darum, eine Weile in Ruhe gelassen zu werden.</translation>
    </message>
    <message>
        <source>It is asked again by itself.</source>
        <translation>Es wird automatisch erneut gefragt.</translation>
    </message>
    <message>
        <source>%1 sends on to %2, where nothing was sent.</source>
        <translation>%1 leitet weiter zu %2; dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address: it must be the service&apos;s own, not one that leads there.</source>
        <translation>Prüfen Sie die Adresse: Es muss die des Dienstes selbst sein, nicht eine, die dorthin führt.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted, so nothing was sent there.</source>
        <translation>Die Adresse von %1 ist nicht verschlüsselt, deshalb wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Enter the address with https:// in front.</source>
        <translation>Geben Sie die Adresse mit https:// davor ein.</translation>
    </message>
    <message>
        <source>The address “%1” is not a web address.</source>
        <translation>Die Adresse „%1“ ist keine Webadresse.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::OldOrders</name>
    <message numerus="yes">
        <source>%n e-mail(s) will leave with the next sync.</source>
        <translation>
            <numerusform>%n E-Mail wird mit der nächsten Synchronisierung gesendet.</numerusform>
            <numerusform>%n E-Mails werden mit der nächsten Synchronisierung gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will leave later, the last on %1.</source>
        <translation>
            <numerusform>%n E-Mail wird später gesendet, die letzte am %1.</numerusform>
            <numerusform>%n E-Mails werden später gesendet, die letzte am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail will leave.</source>
        <translation>Es wird keine E-Mail gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>
            <numerusform>%n Bestellung ausgelassen: %1.</numerusform>
            <numerusform>%n Bestellungen ausgelassen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for old orders was cancelled.</source>
        <translation>Die Suche nach alten Bestellungen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::OldOrdersCommand</name>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-12.</source>
        <translation>Schreiben Sie es wie 2026-11-12.</translation>
    </message>
    <message>
        <source>The time is in the past.</source>
        <translation>Der Zeitpunkt liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>Name a later one.</source>
        <translation>Nennen Sie einen späteren.</translation>
    </message>
    <message>
        <source>--spread takes days, from 0 to %1.</source>
        <translation>--spread erwartet Tage, von 0 bis %1.</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <comment>a reason in a few words</comment>
        <translation>nicht gefragt: %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day and time</comment>
        <translation>am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) scheduled.</source>
        <translation>
            <numerusform>%n Bestellung geplant.</numerusform>
            <numerusform>%n Bestellungen geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>requests old takes a range of dates alone.</source>
        <translation>requests old erwartet nur einen Zeitraum.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>If scheduled</source>
        <translation>Nach dem Planen</translation>
    </message>
    <message>
        <source>schedule takes orders, or a range of dates.</source>
        <translation>schedule erwartet Bestellungen oder einen Zeitraum.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Orders</name>
    <message>
        <source>%1 names one product, but there is one request for each whole order. Name the order alone: %2</source>
        <translation>%1 bezeichnet ein einzelnes Produkt, aber es gibt eine Anfrage für jede ganze Bestellung. Nennen Sie nur die Bestellung: %2</translation>
    </message>
    <message>
        <source>There is no order %1. List the known ones: afterparcelctl requests list</source>
        <translation>Es gibt keine Bestellung %1. Die bekannten zeigt: afterparcelctl requests list</translation>
    </message>
</context>
<context>
    <name>Afterparcel::OrdersStage</name>
    <message>
        <source>Reading orders</source>
        <translation>Bestellungen werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) read</source>
        <translation>
            <numerusform>%n Bestellung gelesen</numerusform>
            <numerusform>%n Bestellungen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Shopify prepares the orders</source>
        <translation>Shopify stellt die Bestellungen zusammen</translation>
    </message>
    <message numerus="yes">
        <source>%n unfulfilled order(s) will soon be older than 60 days and then be hidden from Afterparcel. Ask Shopify for the scope read_all_orders to keep them in reach.</source>
        <translation>
            <numerusform>%n nicht ausgeführte Bestellung ist bald älter als 60 Tage und dann für Afterparcel nicht mehr sichtbar. Beantragen Sie bei Shopify die Berechtigung read_all_orders, damit sie erreichbar bleibt.</numerusform>
            <numerusform>%n nicht ausgeführte Bestellungen sind bald älter als 60 Tage und dann für Afterparcel nicht mehr sichtbar. Beantragen Sie bei Shopify die Berechtigung read_all_orders, damit sie erreichbar bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shopify refuses the buyers&apos; e-mail addresses. Allow the app access to protected customer data (name and e-mail), and grant the scopes read_orders and read_customers.</source>
        <translation>Shopify verweigert die E-Mail-Adressen der Käufer. Erlauben Sie der App den Zugriff auf geschützte Kundendaten (Name und E-Mail) und erteilen Sie die Berechtigungen read_orders und read_customers.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PackagesCommand</name>
    <message>
        <source>not followed</source>
        <translation>nicht verfolgt</translation>
    </message>
    <message>
        <source>no news</source>
        <translation>keine Meldung</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>nicht weiter verfolgt</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>returned to sender</source>
        <translation>an den Absender zurückgegangen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Paketdienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What looks wrong</source>
        <translation>Was falsch aussieht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no carrier that is known here.</source>
        <translation>„%1“ ist kein hier bekannter Paketdienst.</translation>
    </message>
    <message>
        <source>Name AfterShip&apos;s code of the carrier, such as ups, usps or dhl.</source>
        <translation>Nennen Sie den Code von AfterShip für den Paketdienst, zum Beispiel ups, usps oder dhl.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message numerus="yes">
        <source>%1: the carrier of %n parcel(s) is corrected; AfterShip is told at the next sync.</source>
        <translation>
            <numerusform>%1: Der Paketdienst von %n Paket ist korrigiert; AfterShip erfährt es bei der nächsten Synchronisierung.</numerusform>
            <numerusform>%1: Der Paketdienst von %n Paketen ist korrigiert; AfterShip erfährt es bei der nächsten Synchronisierung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n parcel(s) will be tracked again; AfterShip is told at the next sync.</source>
        <translation>
            <numerusform>%1: %n Paket wird erneut verfolgt; AfterShip erfährt es bei der nächsten Synchronisierung.</numerusform>
            <numerusform>%1: %n Pakete werden erneut verfolgt; AfterShip erfährt es bei der nächsten Synchronisierung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n parcel(s) not waited for any more; the date of fulfilment counts.</source>
        <translation>
            <numerusform>%1: Auf %n Paket wird nicht länger gewartet; es zählt das Datum des Fulfillments.</numerusform>
            <numerusform>%1: Auf %n Pakete wird nicht länger gewartet; es zählt das Datum des Fulfillments.</numerusform>
        </translation>
    </message>
    <message>
        <source>set-carrier takes an ORDER, its parcel&apos;s NUMBER if it has several, and a CARRIER.</source>
        <translation>set-carrier erwartet ORDER, bei mehreren Paketen die NUMBER des Pakets, und CARRIER.</translation>
    </message>
    <message>
        <source>retrack takes an ORDER, and a NUMBER for one of its parcels.</source>
        <translation>retrack erwartet ORDER und für eines ihrer Pakete NUMBER.</translation>
    </message>
    <message>
        <source>fall-back takes an ORDER, and a NUMBER for one of its parcels.</source>
        <translation>fall-back erwartet ORDER und für eines ihrer Pakete NUMBER.</translation>
    </message>
    <message>
        <source>What to do with the parcels?</source>
        <translation>Was soll mit den Paketen geschehen?</translation>
    </message>
    <message>
        <source>packages does not know &quot;%1&quot;.</source>
        <translation>packages kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>check takes one ORDER or more.</source>
        <translation>check erwartet mindestens ein ORDER.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PauseCommand</name>
    <message>
        <source>pause is on or off.</source>
        <translation>pause ist on oder off.</translation>
    </message>
    <message>
        <source>Nothing is sent until: afterparcelctl pause off</source>
        <translation>Es wird nichts gesendet bis: afterparcelctl pause off</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>Das Senden geht weiter.</translation>
    </message>
    <message>
        <source>rehearsal is on or off.</source>
        <translation>rehearsal ist on oder off.</translation>
    </message>
    <message>
        <source>The rehearsal is over; buyers are written to.</source>
        <translation>Der Probelauf ist beendet; Käufer werden angeschrieben.</translation>
    </message>
    <message>
        <source>To which address of yours? There is no sender yet (mail.from).</source>
        <translation>An welche Ihrer Adressen? Es gibt noch keinen Absender (mail.from).</translation>
    </message>
    <message>
        <source>Each due e-mail goes once to %1, and buyers get nothing, until: afterparcelctl rehearsal off</source>
        <translation>Jede fällige E-Mail geht einmal an %1, und Käufer erhalten nichts, bis: afterparcelctl rehearsal off</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Pictures</name>
    <message>
        <source>There is no picture at the product&apos;s address.</source>
        <translation>Unter der Adresse des Produkts ist kein Bild.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Placeholders</name>
    <message>
        <source>The buyer&apos;s first name; empty where Shopify shows none</source>
        <translation>Vorname des Käufers (kann leer sein)</translation>
    </message>
    <message>
        <source>The buyer&apos;s last name; may be empty</source>
        <translation>Nachname des Käufers (kann leer sein)</translation>
    </message>
    <message>
        <source>Shown when the buyer&apos;s first name is known</source>
        <translation>Nur bei bekanntem Vornamen</translation>
    </message>
    <message>
        <source>Shown when the buyer&apos;s first name is not known</source>
        <translation>Nur bei unbekanntem Vornamen</translation>
    </message>
    <message>
        <source>The order&apos;s number, as in #1001</source>
        <translation>Nummer der Bestellung, wie in #1001</translation>
    </message>
    <message>
        <source>The day of the order, written as the language does</source>
        <translation>Tag der Bestellung, wie in der Sprache üblich geschrieben</translation>
    </message>
    <message>
        <source>Shown when the day of the order is known</source>
        <translation>Nur bei bekanntem Tag der Bestellung</translation>
    </message>
    <message>
        <source>The store&apos;s name</source>
        <translation>Name des Shops</translation>
    </message>
    <message>
        <source>The address of the online store; may be empty</source>
        <translation>Adresse des Onlineshops (kann leer sein)</translation>
    </message>
    <message>
        <source>Shown when the address of the online store is known</source>
        <translation>Nur bei bekannter Adresse des Onlineshops</translation>
    </message>
    <message>
        <source>Repeated for each product that is asked about</source>
        <translation>Wird für jedes Produkt wiederholt, zu dem gefragt wird</translation>
    </message>
    <message>
        <source>The product&apos;s name</source>
        <translation>Name des Produkts</translation>
    </message>
    <message>
        <source>The address of the product&apos;s picture</source>
        <translation>Adresse des Produktbilds</translation>
    </message>
    <message>
        <source>Shown when the product has a picture</source>
        <translation>Nur wenn das Produkt ein Bild hat</translation>
    </message>
    <message>
        <source>The product&apos;s page in the online store</source>
        <translation>Seite des Produkts im Onlineshop</translation>
    </message>
    <message>
        <source>Shown when the product has a page</source>
        <translation>Nur wenn das Produkt eine Seite hat</translation>
    </message>
    <message>
        <source>Where the buyer writes the review</source>
        <translation>Adresse, unter der der Käufer die Bewertung schreibt</translation>
    </message>
    <message>
        <source>Shown when there is a place to write the review</source>
        <translation>Nur wenn es einen Ort für die Bewertung gibt</translation>
    </message>
    <message>
        <source>Shown when the e-mail asks about one product</source>
        <translation>Nur wenn die E-Mail zu einem einzigen Produkt fragt</translation>
    </message>
    <message>
        <source>Shown when the e-mail asks about several products</source>
        <translation>Nur wenn die E-Mail zu mehreren Produkten fragt</translation>
    </message>
    <message>
        <source>Shown when an order has more products than the e-mail can name</source>
        <translation>Nur wenn die Bestellung mehr Produkte hat, als die E-Mail nennen kann</translation>
    </message>
    <message>
        <source>How many products are not named</source>
        <translation>Anzahl der nicht genannten Produkte</translation>
    </message>
    <message>
        <source>The address that takes mails that unsubscribe</source>
        <translation>Adresse, die Abmeldungen per E-Mail entgegennimmt</translation>
    </message>
    <message>
        <source>The buyer&apos;s code, for the subject of the mail that unsubscribes</source>
        <translation>Code des Käufers für den Betreff der Abmelde-E-Mail</translation>
    </message>
    <message>
        <source>Shown when unsubscribing by mail is possible</source>
        <translation>Nur wenn die Abmeldung per E-Mail möglich ist</translation>
    </message>
    <message>
        <source>The link that unsubscribes; it has to follow “mailto:”</source>
        <translation>Link zum Abmelden; er muss auf „mailto:“ folgen</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PreferencesCommand</name>
    <message>
        <source>The colours of the window.</source>
        <translation>Die Farben des Fensters.</translation>
    </message>
    <message>
        <source>The language of the window.</source>
        <translation>Die Sprache des Fensters.</translation>
    </message>
    <message>
        <source>What closing the window does: it asks, works on in the background, or ends the program.</source>
        <translation>Was das Schließen des Fensters bewirkt: Es fragt nach, arbeitet im Hintergrund weiter oder beendet das Programm.</translation>
    </message>
    <message>
        <source>Whether the desktop tells of what needs a decision.</source>
        <translation>Ob der Desktop meldet, was eine Entscheidung erfordert.</translation>
    </message>
    <message>
        <source>There is no preference “%1”. The preferences are: %2.</source>
        <translation>Es gibt keine Voreinstellung „%1“. Die Voreinstellungen sind: %2.</translation>
    </message>
    <message>
        <source>preferences list takes nothing but --json.</source>
        <translation>preferences list erwartet nichts außer --json.</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>CHOICES</source>
        <translation>AUSWAHL</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>BEDEUTUNG</translation>
    </message>
    <message>
        <source>preferences get takes one key.</source>
        <translation>preferences get nimmt einen Schlüssel.</translation>
    </message>
    <message>
        <source>preferences set takes a key and a value.</source>
        <translation>preferences set nimmt einen Schlüssel und einen Wert.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 ist eines von: %2.</translation>
    </message>
    <message>
        <source>The preferences can&apos;t be written to %1.</source>
        <translation>Die Voreinstellungen können nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Give another data directory with --data-dir, or correct its permissions.</source>
        <translation>Geben Sie mit --data-dir ein anderes Datenverzeichnis an oder korrigieren Sie seine Rechte.</translation>
    </message>
    <message>
        <source>A window that is open shows new colours and a new language at its next start.</source>
        <translation>Ein offenes Fenster zeigt neue Farben und eine neue Sprache beim nächsten Start.</translation>
    </message>
    <message>
        <source>What is to be done with the preferences?</source>
        <translation>Was soll mit den Voreinstellungen geschehen?</translation>
    </message>
    <message>
        <source>preferences has no “%1”.</source>
        <translation>preferences kennt „%1“ nicht.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PresetsCommand</name>
    <message>
        <source>settings presets takes nothing but --json.</source>
        <translation>settings presets erwartet nichts außer --json.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>KENNUNG</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>ANBIETER</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>SMTP-SERVER</translation>
    </message>
    <message>
        <source>AN HOUR</source>
        <translation>PRO STUNDE</translation>
    </message>
    <message>
        <source>A DAY</source>
        <translation>PRO TAG</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>HINWEIS</translation>
    </message>
    <message>
        <source>settings preset takes the name of one mail provider.</source>
        <translation>settings preset erwartet den Namen eines Mailanbieters.</translation>
    </message>
    <message>
        <source>Set smtp.user to the mailbox&apos;s address.</source>
        <translation>Setzen Sie smtp.user auf die Adresse des Postfachs.</translation>
    </message>
    <message>
        <source>Set smtp.user: %1.</source>
        <comment>a user name, or where it is found</comment>
        <translation>Setzen Sie smtp.user: %1.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Privacy</name>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Name the whole address of the buyer.</source>
        <translation>Nennen Sie die ganze Adresse des Käufers.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <translation>%1 kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and is writable.</source>
        <translation>Prüfen Sie, ob der Ordner Ihnen gehört und beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PrivacyCommands</name>
    <message numerus="yes">
        <source>%1 is forgotten and never asked again; data of %n order(s) was erased.</source>
        <translation>
            <numerusform>%1 ist vergessen und wird nie wieder gefragt; die Daten von %n Bestellung wurden gelöscht.</numerusform>
            <numerusform>%1 ist vergessen und wird nie wieder gefragt; die Daten von %n Bestellungen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed and may hold the data still: remove it when you no longer need it.</source>
        <translation>%1 kann nicht geändert werden und enthält die Daten möglicherweise noch: Entfernen Sie es, wenn Sie es nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>Whom? Name the buyer&apos;s e-mail address.</source>
        <translation>Wen? Nennen Sie die E-Mail-Adresse des Käufers.</translation>
    </message>
    <message>
        <source>Whom? Name addresses, or patterns such as *@example.com.</source>
        <translation>Wen? Nennen Sie Adressen oder Muster wie *@example.com.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) are blocked now; “settings set %1” changes the list.</source>
        <translation>
            <numerusform>%n Muster ist jetzt gesperrt; „settings set %1“ ändert die Liste.</numerusform>
            <numerusform>%n Muster sind jetzt gesperrt; „settings set %1“ ändert die Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: data of %n order(s) would be erased for good, and the buyer never asked again.</source>
        <translation>
            <numerusform>%1: Daten von %n Bestellung würden endgültig gelöscht und der Käufer nie wieder gefragt.</numerusform>
            <numerusform>%1: Daten von %n Bestellungen würden endgültig gelöscht und der Käufer nie wieder gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests that wait: %1. Kept e-mails: %2. Copies of the database: %3.</source>
        <translation>Wartende Anfragen: %1. Aufbewahrte E-Mails: %2. Kopien der Datenbank: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that wait would be skipped.</source>
        <translation>
            <numerusform>%n wartende Anfrage würde übersprungen.</numerusform>
            <numerusform>%n wartende Anfragen würden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that waited are skipped.</source>
        <translation>
            <numerusform>%n wartende Anfrage wird übersprungen.</numerusform>
            <numerusform>%n wartende Anfragen werden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom? Name what is in the list of blocked addresses.</source>
        <translation>Wen? Nennen Sie, was in der Liste der gesperrten Adressen steht.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::RequestExtras</name>
    <message>
        <source>This order does not exist any more.</source>
        <translation>Diese Bestellung gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::RequestReader</name>
    <message>
        <source>Another action is still being carried out.</source>
        <translation>Eine andere Aktion wird noch ausgeführt.</translation>
    </message>
    <message>
        <source>The store&apos;s data can&apos;t be read at the moment.</source>
        <translation>Die Daten des Shops können im Augenblick nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::RequestsCommand</name>
    <message>
        <source>There is no status &quot;%1&quot;.</source>
        <translation>Es gibt keinen Status „%1“.</translation>
    </message>
    <message>
        <source>The statuses are will_send, waiting_for_delivery, sent, not_scheduled, skipped and needs_attention.</source>
        <translation>Die Status sind will_send, waiting_for_delivery, sent, not_scheduled, skipped und needs_attention.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 on.</source>
        <translation>--limit erwartet eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>show takes one ORDER.</source>
        <translation>show erwartet genau ein ORDER.</translation>
    </message>
    <message>
        <source>%1 has no request: it is not completely fulfilled yet, or was fulfilled before the store was connected.</source>
        <translation>Für %1 gibt es keine Anfrage: Die Bestellung ist noch nicht vollständig ausgeführt oder wurde ausgeführt, bevor der Shop verbunden wurde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it like --on 2026-11-12.</source>
        <translation>Schreiben Sie es wie --on 2026-11-12.</translation>
    </message>
    <message>
        <source>Which order?</source>
        <translation>Welche Bestellung?</translation>
    </message>
    <message>
        <source>Undone for %1.</source>
        <translation>Zurückgenommen für %1.</translation>
    </message>
    <message>
        <source>What to do with the requests?</source>
        <translation>Was soll mit den Anfragen geschehen?</translation>
    </message>
    <message>
        <source>requests does not know &quot;%1&quot;.</source>
        <translation>requests kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;.</source>
        <translation>--%1 kennt „%2“ nicht.</translation>
    </message>
    <message>
        <source>It knows %1.</source>
        <comment>a list of words</comment>
        <translation>Bekannt sind %1.</translation>
    </message>
    <message>
        <source>There is no reason &quot;%1&quot;.</source>
        <translation>Es gibt keinen Grund „%1“.</translation>
    </message>
    <message>
        <source>See those that occur: afterparcelctl requests facets</source>
        <translation>Die vorkommenden zeigt: afterparcelctl requests facets</translation>
    </message>
    <message>
        <source>Write it like 2026-11-12.</source>
        <translation>Schreiben Sie es wie 2026-11-12.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Paketdienst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filterung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 would leave to %2.</source>
        <comment>e-mails and buyers</comment>
        <translation>Gesendet würden %1 an %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n E-Mail</numerusform>
            <numerusform>%n E-Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s)</source>
        <translation>
            <numerusform>%n Käufer</numerusform>
            <numerusform>%n Käufer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would not be asked: %1.</source>
        <translation>
            <numerusform>%n davon würde sonst übersprungen: %1.</numerusform>
            <numerusform>%n davon würden sonst übersprungen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have been sent already.</source>
        <translation>
            <numerusform>%n davon wurde möglicherweise bereits gesendet.</numerusform>
            <numerusform>%n davon wurden möglicherweise bereits gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left out: %1, %2.</source>
        <comment>a status and a reason</comment>
        <translation>
            <numerusform>%n Anfrage ausgelassen: %1, %2.</numerusform>
            <numerusform>%n Anfragen ausgelassen: %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s) could not be decided about.</source>
        <translation>
            <numerusform>Über %n weitere Anfrage konnte nicht entschieden werden.</numerusform>
            <numerusform>Über %n weitere Anfragen konnte nicht entschieden werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n request(s). Take it back: afterparcelctl requests undo</source>
        <translation>
            <numerusform>Für %n Anfrage erledigt. Zurücknehmen: afterparcelctl requests undo</numerusform>
            <numerusform>Für %n Anfragen erledigt. Zurücknehmen: afterparcelctl requests undo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done. Say --yes to send them.</source>
        <translation>Es wurde nichts getan. Geben Sie --yes an, um sie zu senden.</translation>
    </message>
    <message numerus="yes">
        <source>Undone for %1 and %n more.</source>
        <translation>
            <numerusform>Zurückgenommen für %1 und %n weitere.</numerusform>
            <numerusform>Zurückgenommen für %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name orders, or say --all with a filter, not both.</source>
        <translation>Nennen Sie Bestellungen oder geben Sie --all mit einem Filter an, nicht beides.</translation>
    </message>
    <message>
        <source>spread takes --days with a whole number from 1 to 365, and a filter instead of orders.</source>
        <translation>spread erwartet --days mit einer ganzen Zahl von 1 bis 365 und einen Filter statt Bestellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them will not be sent as long as this stands: %1.</source>
        <translation>
            <numerusform>%n davon wird nicht gesendet, solange das gilt: %1.</numerusform>
            <numerusform>%n davon werden nicht gesendet, solange das gilt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left out: without a parcel that needs this.</source>
        <translation>
            <numerusform>%n Anfrage ausgelassen: ohne ein Paket, bei dem das nötig wäre.</numerusform>
            <numerusform>%n Anfragen ausgelassen: ohne ein Paket, bei dem das nötig wäre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::Restoring</name>
    <message>
        <source>What is newer in Shopify and AfterShip is read at the next sync.</source>
        <translation>Was in Shopify und AfterShip neuer ist, wird bei der nächsten Synchronisierung gelesen.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SampleData</name>
    <message>
        <source>The window with sample data could not be started.</source>
        <translation>Das Fenster mit Beispieldaten konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Install Afterparcel again.</source>
        <translation>Installieren Sie Afterparcel neu.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SampleStore</name>
    <message>
        <source>The stand-ins for the sample data could not be started: %1</source>
        <translation>Die Nachbildungen für die Beispieldaten konnten nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>Install Afterparcel again, with its sandbox.</source>
        <translation>Installieren Sie Afterparcel mit seiner Sandbox neu.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another one with TMPDIR.</source>
        <translation>Wählen Sie mit TMPDIR einen anderen.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SecretEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>a secret, and a button: AfterShip&apos;s key: Remove</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: where it is</source>
        <comment>a secret</comment>
        <translation>%1: wo es liegt</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Schlüsselbund erneut fragen</translation>
    </message>
    <message>
        <source>Will be removed from the keychain when you save.</source>
        <translation>Wird beim Speichern aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>Will be put into the keychain when you save.</source>
        <translation>Wird beim Speichern im Schlüsselbund abgelegt.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>Saved in the keychain. It is never shown again.</source>
        <translation>Im Schlüsselbund gespeichert. Es wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Not set.</source>
        <translation>Nicht hinterlegt.</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Eingeben…</translation>
    </message>
    <message>
        <source>Of the app that you made in Shopify&apos;s Dev Dashboard.</source>
        <translation>Client-ID der App, die Sie im Dev Dashboard von Shopify erstellt haben.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Beside the client ID, under the app&apos;s settings.</source>
        <translation>Neben der Client-ID, in den Einstellungen der App.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Of an older custom app (shpat_…), in place of client ID and secret.</source>
        <translation>Das einer älteren benutzerdefinierten App (shpat_…), anstelle von Client-ID und Client-Secret.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>In AfterShip under Settings, API keys. A plan with access to the API is needed.</source>
        <translation>In AfterShip unter Settings, API keys. Ein Tarif mit API-Zugang ist nötig.</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>Passwort des Postfachs</translation>
    </message>
    <message>
        <source>Many providers want an app password here, made in your account&apos;s security settings.</source>
        <translation>Viele Anbieter verlangen hier ein App-Passwort, das Sie in den Sicherheitseinstellungen Ihres Kontos erstellen.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SecretStore</name>
    <message>
        <source>There is no secret “%1”.</source>
        <translation>Es gibt kein Geheimnis „%1“.</translation>
    </message>
    <message>
        <source>The secrets are: %1.</source>
        <translation>Die Geheimnisse sind: %1.</translation>
    </message>
    <message>
        <source>The secret “%1” is empty.</source>
        <translation>Das Geheimnis „%1“ ist leer.</translation>
    </message>
    <message>
        <source>Give its value, or remove it.</source>
        <translation>Geben Sie einen Wert an oder entfernen Sie es.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Secrets</name>
    <message>
        <source>The keychain is locked, so the secret “%1” can&apos;t be reached.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher ist das Geheimnis „%1“ nicht erreichbar.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or give the secret in the environment as %1 for this process alone.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder geben Sie das Geheimnis nur für diesen Prozess in der Umgebung als %1 an.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer, so the secret “%1” can&apos;t be reached.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund, daher ist das Geheimnis „%1“ nicht erreichbar.</translation>
    </message>
    <message>
        <source>Start one (GNOME Keyring or KWallet in a desktop session), or give the secret in the environment as %1 for this process alone.</source>
        <translation>Starten Sie einen (GNOME Keyring oder KWallet in einer Desktop-Sitzung), oder geben Sie das Geheimnis nur für diesen Prozess in der Umgebung als %1 an.</translation>
    </message>
    <message>
        <source>The keychain is still locked: it did not answer in time for the secret “%1”.</source>
        <translation>Der Schlüsselbund ist noch gesperrt: Er hat für das Geheimnis „%1“ nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>In the keychain.</source>
        <translation>Im Schlüsselbund.</translation>
    </message>
    <message>
        <source>From the environment (%1), for this process alone.</source>
        <translation>Aus der Umgebung (%1), nur für diesen Prozess.</translation>
    </message>
    <message>
        <source>Not set: “afterparcelctl secrets set %1” reads it from standard input.</source>
        <translation>Nicht gesetzt: „afterparcelctl secrets set %1“ liest es von der Standardeingabe.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SecretsCommand</name>
    <message>
        <source>secrets set takes the name of a secret.</source>
        <translation>secrets set erwartet den Namen eines Geheimnisses.</translation>
    </message>
    <message>
        <source>secrets set takes one name; the value is read from standard input, since others can see a command&apos;s arguments.</source>
        <translation>secrets set erwartet nur einen Namen; der Wert wird von der Standardeingabe gelesen, da andere die Argumente eines Befehls sehen können.</translation>
    </message>
    <message>
        <source>There is no such secret. The secrets are: %1.</source>
        <translation>Ein solches Geheimnis gibt es nicht. Die Geheimnisse sind: %1.</translation>
    </message>
    <message>
        <source>The secret %1 is in the keychain.</source>
        <translation>Das Geheimnis %1 liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>secrets status takes nothing but --json.</source>
        <translation>secrets status erwartet nichts außer --json.</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>GEHEIMNIS</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>WO</translation>
    </message>
    <message>
        <source>What is to be done with the secrets?</source>
        <translation>Was soll mit den Geheimnissen geschehen?</translation>
    </message>
    <message>
        <source>secrets has no “%1”.</source>
        <translation>secrets kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>secrets remove takes the name of a secret.</source>
        <translation>secrets remove erwartet den Namen eines Geheimnisses.</translation>
    </message>
    <message>
        <source>The secret %1 is not in the keychain any more.</source>
        <translation>Das Geheimnis %1 liegt nicht mehr im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SendStage</name>
    <message numerus="yes">
        <source>%n message(s) sent</source>
        <translation>
            <numerusform>%n E-Mail gesendet</numerusform>
            <numerusform>%n E-Mails gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n aufgeschoben</numerusform>
            <numerusform>%n aufgeschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back by the sending limits</source>
        <translation>
            <numerusform>%n durch die Sendegrenzen zurückgehalten</numerusform>
            <numerusform>%n durch die Sendegrenzen zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from Shopify&apos;s by %n minute(s), so nothing is sent.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers weicht von der von Shopify um %n Minute ab, deshalb wird nichts gesendet.</numerusform>
            <numerusform>Die Uhr dieses Computers weicht von der von Shopify um %n Minuten ab, deshalb wird nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock right, or switch on setting it by network.</source>
        <translation>Stellen Sie die Uhr richtig oder schalten Sie das Stellen über das Netzwerk ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait, because Shopify could not be asked whether they are still wanted: %1</source>
        <translation>
            <numerusform>%n E-Mail wartet, weil Shopify nicht gefragt werden konnte, ob sie noch gewünscht ist: %1</numerusform>
            <numerusform>%n E-Mails warten, weil Shopify nicht gefragt werden konnte, ob sie noch gewünscht sind: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No message can be sent: %1</source>
        <translation>Es kann keine E-Mail gesendet werden: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Shopify refuses the buyers&apos; e-mail addresses.</source>
        <translation>Shopify verweigert die E-Mail-Adressen der Käufer.</translation>
    </message>
    <message>
        <source>Allow the app access to protected customer data (name and e-mail).</source>
        <translation>Erlauben Sie der App den Zugriff auf geschützte Kundendaten (Name und E-Mail).</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>E-Mails werden gesendet</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nichts fällig</translation>
    </message>
    <message numerus="yes">
        <source>paused: %n message(s) wait</source>
        <translation>
            <numerusform>pausiert: %n E-Mail wartet</numerusform>
            <numerusform>pausiert: %n E-Mails warten</numerusform>
        </translation>
    </message>
    <message>
        <source>the mail server refused; it is tried again later</source>
        <translation>der Mailserver hat abgelehnt; es wird später erneut versucht</translation>
    </message>
    <message numerus="yes">
        <source>%n rehearsed</source>
        <translation>
            <numerusform>%n im Probelauf</numerusform>
            <numerusform>%n im Probelauf</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server refused the address for the rehearsal.</source>
        <translation>Der Mailserver hat die Adresse für den Probelauf abgelehnt.</translation>
    </message>
    <message>
        <source>Correct mail.rehearsal_to, or end the rehearsal.</source>
        <translation>Korrigieren Sie mail.rehearsal_to oder beenden Sie den Probelauf.</translation>
    </message>
    <message numerus="yes">
        <source>rehearsal: nothing new; %n message(s) wait</source>
        <translation>
            <numerusform>Probelauf: nichts Neues; %n E-Mail wartet</numerusform>
            <numerusform>Probelauf: nichts Neues; %n E-Mails warten</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server said: “%1”</source>
        <translation>Der Mailserver meldete: „%1“</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Sending</name>
    <message>
        <source>This message is no longer being sent.</source>
        <translation>Diese E-Mail wird nicht mehr gesendet.</translation>
    </message>
    <message>
        <source>Look at the request&apos;s timeline: another process may have ended it.</source>
        <translation>Sehen Sie im Verlauf der Anfrage nach: Vielleicht hat ein anderer Prozess das Senden beendet.</translation>
    </message>
    <message>
        <source>The request changed and is no longer due.</source>
        <translation>Die Anfrage hat sich geändert und ist nicht mehr fällig.</translation>
    </message>
    <message>
        <source>Sent to the buyer.</source>
        <translation>An den Käufer gesendet.</translation>
    </message>
    <message>
        <source>The mail server refused it for now; it is tried again.</source>
        <translation>Der Mailserver hat die E-Mail vorerst abgelehnt; der Versuch wird wiederholt.</translation>
    </message>
    <message>
        <source>The mail server refused it; the order&apos;s timeline has its answer.</source>
        <translation>Der Mailserver hat die E-Mail abgelehnt; seine Antwort steht im Verlauf der Bestellung.</translation>
    </message>
    <message>
        <source>The e-mail may have been sent: the mail server&apos;s answer did not come.</source>
        <translation>Die E-Mail wurde möglicherweise gesendet: Die Antwort des Mailservers kam nicht an.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SendingSentences</name>
    <message>
        <source>Sent on %1.</source>
        <translation>Gesendet am %1.</translation>
    </message>
    <message>
        <source>Sent again on %1.</source>
        <translation>Erneut gesendet am %1.</translation>
    </message>
    <message>
        <source>Will be sent again on %1.</source>
        <translation>Wird am %1 erneut gesendet.</translation>
    </message>
    <message>
        <source>You marked it as sent on %1.</source>
        <translation>Sie haben die Anfrage am %1 als gesendet markiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <comment>as in: after 3 attempts</comment>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server did not take it on %1 (%2 so far): will send on %3.</source>
        <translation>Der Mailserver hat die E-Mail am %1 nicht angenommen (bisher %2): wird am %3 gesendet.</translation>
    </message>
    <message>
        <source>The mail server did not take it on %1 (%2 so far): “%3” Will send on %4.</source>
        <translation>Der Mailserver hat die E-Mail am %1 nicht angenommen (bisher %2): „%3“ Wird am %4 gesendet.</translation>
    </message>
    <message>
        <source>The mail server refused it for good on %1.</source>
        <translation>Der Mailserver hat die E-Mail am %1 endgültig abgelehnt.</translation>
    </message>
    <message>
        <source>The mail server refused it for good on %1: “%2”</source>
        <translation>Der Mailserver hat die E-Mail am %1 endgültig abgelehnt: „%2“</translation>
    </message>
    <message>
        <source>The mail server did not take it in %1, the last on %2.</source>
        <translation>Der Mailserver hat die E-Mail nicht angenommen (%1, zuletzt am %2).</translation>
    </message>
    <message>
        <source>The mail server did not take it in %1, the last on %2: “%3”</source>
        <translation>Der Mailserver hat die E-Mail nicht angenommen (%1, zuletzt am %2): „%3“</translation>
    </message>
    <message>
        <source>The program stopped while the mail was handed over on %1: it may have been sent. Resend it or mark it as sent.</source>
        <translation>Das Programm brach am %1 während der Übergabe der E-Mail ab: Sie wurde möglicherweise gesendet. Senden Sie sie erneut oder markieren Sie die Anfrage als gesendet.</translation>
    </message>
    <message>
        <source>It was to be sent on %1, more than %2 ago: decide whether it still is.</source>
        <translation>Die Anfrage sollte am %1 gesendet werden, das ist mehr als %2 her: Entscheiden Sie, ob sie noch gesendet wird.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SendingState</name>
    <message>
        <source>No e-mail is due.</source>
        <translation>Keine E-Mail ist fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) are due and would leave at once.</source>
        <translation>
            <numerusform>%n E-Mail ist fällig und würde sofort gesendet.</numerusform>
            <numerusform>%n E-Mails sind fällig und würden sofort gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your limits let %n of them leave now, the others follow.</source>
        <translation>
            <numerusform>Ihre Grenzen erlauben jetzt %n davon, die übrigen folgen.</numerusform>
            <numerusform>Ihre Grenzen erlauben jetzt %n davon, die übrigen folgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are too late and wait for your decision.</source>
        <translation>
            <numerusform>%n Anfrage ist überfällig und wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>%n Anfragen sind überfällig und warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::SentMails</name>
    <message>
        <source>What was kept of this e-mail can&apos;t be read.</source>
        <translation>Was von dieser E-Mail aufbewahrt wurde, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The text of this e-mail was not kept: it was sent by an earlier version, or by another computer.</source>
        <translation>Der Text dieser E-Mail wurde nicht aufbewahrt: Sie wurde von einer früheren Version oder von einem anderen Computer gesendet.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Services</name>
    <message>
        <source>The setting %1 is missing.</source>
        <translation>Die Einstellung %1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>The Shopify access token (or client ID and secret)</source>
        <translation>Das Zugriffstoken von Shopify (oder Client-ID und Client-Secret)</translation>
    </message>
    <message>
        <source>The AfterShip API key</source>
        <translation>Der API-Schlüssel von AfterShip</translation>
    </message>
    <message>
        <source>The password of the mailbox</source>
        <translation>Das Passwort des Postfachs</translation>
    </message>
    <message>
        <source>Set it in the settings, or with “afterparcelctl settings set %1 %2”.</source>
        <translation>Legen Sie sie in den Einstellungen fest oder mit „afterparcelctl settings set %1 %2“.</translation>
    </message>
    <message>
        <source>Enter it in the settings, or with “afterparcelctl secrets set %1”.</source>
        <translation>Geben Sie es in den Einstellungen ein oder mit „afterparcelctl secrets set %1“.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingFields</name>
    <message>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <source>Where the store is</source>
        <translation>Standort des Shops</translation>
    </message>
    <message>
        <source>As Shopify says</source>
        <translation>Wie bei Shopify angegeben</translation>
    </message>
    <message>
        <source>Address of the store</source>
        <translation>Adresse des Shops</translation>
    </message>
    <message>
        <source>Look for new orders every</source>
        <translation>Bestellungen abrufen alle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Following parcels</source>
        <translation>Pakete verfolgen</translation>
    </message>
    <message>
        <source>What AfterShip learns of your buyers</source>
        <translation>Was AfterShip über Ihre Käufer erfährt</translation>
    </message>
    <message>
        <source>Follow parcels with AfterShip</source>
        <translation>Pakete mit AfterShip verfolgen</translation>
    </message>
    <message>
        <source>Ask for news every</source>
        <translation>Sendungsstatus abrufen alle</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Pass the buyer&apos;s e-mail address</source>
        <translation>E-Mail-Adresse des Käufers weitergeben</translation>
    </message>
    <message>
        <source>Pass the buyer&apos;s phone number</source>
        <translation>Telefonnummer des Käufers weitergeben</translation>
    </message>
    <message>
        <source>How long to wait</source>
        <translation>Wie lange gewartet wird</translation>
    </message>
    <message>
        <source>At least, after fulfilment</source>
        <translation>Mindestfrist nach dem Fulfillment</translation>
    </message>
    <message>
        <source>Wait, domestic orders</source>
        <translation>Wartezeit bei Inlandsbestellungen</translation>
    </message>
    <message>
        <source>Wait, international orders</source>
        <translation>Wartezeit bei Auslandsbestellungen</translation>
    </message>
    <message>
        <source>Wait, sold in the shop</source>
        <translation>Wartezeit bei Verkauf im Laden</translation>
    </message>
    <message>
        <source>Wait, nothing to ship</source>
        <translation>Wartezeit ohne Versand</translation>
    </message>
    <message>
        <source>As domestic orders</source>
        <translation>Wie Inlandsbestellungen</translation>
    </message>
    <message>
        <source>Minimum delay, domestic orders</source>
        <translation>Mindestfrist im Inland</translation>
    </message>
    <message>
        <source>Minimum delay, international orders</source>
        <translation>Mindestfrist im Ausland</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>If no delivery is reported</source>
        <translation>Wenn keine Zustellung gemeldet wird</translation>
    </message>
    <message>
        <source>Ask all the same in the end</source>
        <translation>Am Ende trotzdem fragen</translation>
    </message>
    <message>
        <source>Fallback, after fulfilment</source>
        <translation>Höchstwartezeit ab Fulfillment</translation>
    </message>
    <message>
        <source>Orders of several packages</source>
        <translation>Bestellungen mit mehreren Paketen</translation>
    </message>
    <message>
        <source>Ask when all have arrived</source>
        <translation>Fragen, wenn alle angekommen sind</translation>
    </message>
    <message>
        <source>Buyers are asked once everything they ordered is there.</source>
        <translation>Käufer werden gefragt, sobald alles Bestellte da ist.</translation>
    </message>
    <message>
        <source>Ask when the first has arrived</source>
        <translation>Fragen, wenn das erste angekommen ist</translation>
    </message>
    <message>
        <source>Buyers are asked earlier, and only about the products that have arrived by then.</source>
        <translation>Käufer werden früher gefragt und nur zu den Produkten, die bis dahin angekommen sind.</translation>
    </message>
    <message>
        <source>Leave out lost and returned parcels</source>
        <translation>Verlorene und zurückgegangene Pakete auslassen</translation>
    </message>
    <message>
        <source>Use tracking added later</source>
        <translation>Später hinzugefügte Sendungsnummern verwenden</translation>
    </message>
    <message>
        <source>Tracking may follow within</source>
        <translation>Sendungsnummer darf folgen binnen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Nie gefragt</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>Every buyer</source>
        <translation>Alle Käufer</translation>
    </message>
    <message>
        <source>Not lawful everywhere: in the European Union, the United Kingdom, Canada and other countries a request for a review can count as advertising, which needs the buyer&apos;s consent.</source>
        <translation>Nicht überall zulässig: In der Europäischen Union, im Vereinigten Königreich, in Kanada und anderen Ländern kann die Bitte um eine Bewertung als Werbung gelten, die eine Einwilligung des Käufers erfordert.</translation>
    </message>
    <message>
        <source>Buyers who did not refuse marketing</source>
        <translation>Käufer, die Marketing nicht abgelehnt haben</translation>
    </message>
    <message>
        <source>Leaves out buyers who unsubscribed from your marketing at Shopify; who never said anything is asked.</source>
        <translation>Lässt Käufer aus, die sich bei Shopify von Ihrem Marketing abgemeldet haben; wer sich nie geäußert hat, wird gefragt.</translation>
    </message>
    <message>
        <source>Buyers who agreed to marketing</source>
        <translation>Käufer, die dem Marketing zugestimmt haben</translation>
    </message>
    <message>
        <source>Asks only buyers who subscribed to your marketing at Shopify: the safe choice where consent is needed.</source>
        <translation>Fragt nur Käufer, die Ihr Marketing bei Shopify abonniert haben: die sichere Wahl, wo eine Einwilligung nötig ist.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Product tags</source>
        <translation>Produkt-Tags</translation>
    </message>
    <message>
        <source>Customer tags</source>
        <translation>Kunden-Tags</translation>
    </message>
    <message>
        <source>Order tags</source>
        <translation>Bestell-Tags</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Marktplätze</translation>
    </message>
    <message>
        <source>Marketplaces that are asked</source>
        <translation>Trotzdem fragen bei</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>Die E-Mail</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Antworten gehen an</translation>
    </message>
    <message>
        <source>The sender</source>
        <translation>Den Absender</translation>
    </message>
    <message>
        <source>Review link</source>
        <translation>Bewertungslink</translation>
    </message>
    <message>
        <source>The product&apos;s page in the online store</source>
        <translation>Die Seite des Produkts im Onlineshop</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encrypted from the start, usually on port 465.</source>
        <translation>Von Anfang an verschlüsselt, meist über Port 465.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Encrypted before anything is said, usually on port 587.</source>
        <translation>Verschlüsselt, bevor etwas übertragen wird, meist über Port 587.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Others can read the mails on their way; no password is sent, except on this computer.</source>
        <translation>Andere können die E-Mails unterwegs lesen; es wird kein Passwort gesendet, außer auf diesem Computer.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Portnummer</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Keine Anmeldung</translation>
    </message>
    <message>
        <source>When e-mails leave</source>
        <translation>Wann E-Mails gesendet werden</translation>
    </message>
    <message>
        <source>How many leave</source>
        <translation>Wie viele E-Mails gesendet werden</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Senden pausieren</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>Senden ab</translation>
    </message>
    <message>
        <source>Send until</source>
        <translation>Senden bis</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Senden am</translation>
    </message>
    <message>
        <source>Ask me when later than</source>
        <translation>Nachfragen bei Verspätung über</translation>
    </message>
    <message>
        <source>At most in an hour</source>
        <translation>Höchstens in einer Stunde</translation>
    </message>
    <message>
        <source>At most in 24 hours</source>
        <translation>Höchstens in 24 Stunden</translation>
    </message>
    <message>
        <source>Buyers&apos; data</source>
        <translation>Daten der Käufer</translation>
    </message>
    <message>
        <source>Erase after</source>
        <translation>Aufbewahren für</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>AfterShip</source>
        <translation>AfterShip</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitplanung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the label of a setting</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, and what a check box does to it: Send from, at any time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and one of its values: Send on, Monday</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rehearse with</source>
        <translation>Probelauf mit</translation>
    </message>
    <message>
        <source>No rehearsal</source>
        <translation>Kein Probelauf</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingValues</name>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 liegt außerhalb des erlaubten Bereichs.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Geben Sie eine ganze Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>Enter true or false.</source>
        <translation>Geben Sie true oder false ein.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>„%1“ ist keine der Möglichkeiten.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>„%1“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>Enter hours and minutes of 24 hours, for example 09:30 or 17:00.</source>
        <translation>Geben Sie Stunden und Minuten im 24-Stunden-Format ein, zum Beispiel 09:30 oder 17:00.</translation>
    </message>
    <message>
        <source>“%1” is not a day of the week.</source>
        <translation>„%1“ ist kein Wochentag.</translation>
    </message>
    <message>
        <source>Enter days separated by commas: mon, tue, wed, thu, fri, sat, sun, or 1 (Monday) to 7 (Sunday).</source>
        <translation>Geben Sie Tage durch Kommas getrennt ein: mon, tue, wed, thu, fri, sat, sun oder 1 (Montag) bis 7 (Sonntag).</translation>
    </message>
    <message>
        <source>The text holds a line break or another control character.</source>
        <translation>Der Text enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>Enter it as one line.</source>
        <translation>Geben Sie ihn in einer Zeile ein.</translation>
    </message>
    <message>
        <source>UK is not the code of a country.</source>
        <translation>UK ist kein Ländercode.</translation>
    </message>
    <message>
        <source>Enter GB for the United Kingdom.</source>
        <translation>Geben Sie GB für das Vereinigte Königreich ein.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a country.</source>
        <translation>„%1“ ist kein Ländercode.</translation>
    </message>
    <message>
        <source>Enter the two letters of ISO 3166-1, for example US, GB or DE.</source>
        <translation>Geben Sie die zwei Buchstaben nach ISO 3166-1 ein, zum Beispiel US, GB oder DE.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this computer knows.</source>
        <translation>„%1“ ist keine Zeitzone, die dieser Computer kennt.</translation>
    </message>
    <message>
        <source>Enter the IANA name of a zone, for example America/New_York.</source>
        <translation>Geben Sie den IANA-Namen einer Zeitzone ein, zum Beispiel America/New_York.</translation>
    </message>
    <message>
        <source>Enter the IANA name of a zone, for example %1.</source>
        <translation>Geben Sie den IANA-Namen einer Zeitzone ein, zum Beispiel %1.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Settings</name>
    <message>
        <source>The store&apos;s address at Shopify: https://SHOP.myshopify.com.</source>
        <translation>Adresse bei Shopify: https://SHOP.myshopify.com.</translation>
    </message>
    <message>
        <source>Follow parcels at AfterShip and ask after the delivery; off: ask a while after fulfilment.</source>
        <translation>Pakete bei AfterShip verfolgen und nach der Zustellung fragen; sonst einige Tage nach dem Fulfillment fragen.</translation>
    </message>
    <message>
        <source>Give AfterShip the buyer&apos;s e-mail address; AfterShip may then e-mail a tracking link to the buyer, as your account there is set up.</source>
        <translation>AfterShip die E-Mail-Adresse des Käufers geben; AfterShip schickt dem Käufer dann möglicherweise einen Link zur Sendungsverfolgung, je nachdem, wie Ihr Konto dort eingerichtet ist.</translation>
    </message>
    <message>
        <source>Give AfterShip the buyer&apos;s phone number; AfterShip may then send text messages about the parcel, as your account there is set up.</source>
        <translation>AfterShip die Telefonnummer des Käufers geben; AfterShip schickt dann möglicherweise SMS-Nachrichten zum Paket, je nachdem, wie Ihr Konto dort eingerichtet ist.</translation>
    </message>
    <message>
        <source>How often AfterShip is asked for news of parcels.</source>
        <translation>Wie oft AfterShip nach Neuigkeiten zu Paketen gefragt wird.</translation>
    </message>
    <message>
        <source>How often Shopify is asked for new and changed orders.</source>
        <translation>Wie oft Shopify nach neuen und geänderten Bestellungen gefragt wird.</translation>
    </message>
    <message>
        <source>The server that your mail program sends through.</source>
        <translation>Der Server, über den Ihr Mailprogramm sendet.</translation>
    </message>
    <message>
        <source>How the connection is encrypted; with none no password is sent, except on this computer.</source>
        <translation>Wie die Verbindung verschlüsselt wird; bei none wird kein Passwort gesendet, außer auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sender that buyers see: an address or Name &lt;address&gt;.</source>
        <translation>Absender, den die Käufer sehen: eine Adresse oder Name &lt;Adresse&gt;.</translation>
    </message>
    <message>
        <source>However early the parcel arrives: at least so many days after fulfilment, domestic orders.</source>
        <translation>Bei Inlandsbestellungen wird frühestens so viele Tage nach dem Fulfillment gefragt, auch wenn das Paket eher ankommt.</translation>
    </message>
    <message>
        <source>However early the parcel arrives: at least so many days after fulfilment, international orders.</source>
        <translation>Bei Auslandsbestellungen wird frühestens so viele Tage nach dem Fulfillment gefragt, auch wenn das Paket eher ankommt.</translation>
    </message>
    <message>
        <source>Ask in the end even if no delivery was ever reported.</source>
        <translation>Am Ende auch dann fragen, wenn nie eine Zustellung gemeldet wurde.</translation>
    </message>
    <message>
        <source>Days after fulfilment at which a tracked order is asked whatever the carrier says.</source>
        <translation>Tage nach dem Fulfillment, nach denen bei einer verfolgten Bestellung gefragt wird, unabhängig davon, was der Paketdienst meldet.</translation>
    </message>
    <message>
        <source>Use tracking that is added to or changed on a fulfilment later on.</source>
        <translation>Sendungsnummern verwenden, die einem Fulfillment später hinzugefügt oder dort geändert werden.</translation>
    </message>
    <message>
        <source>Minutes after a fulfilment within which its tracking may still be added.</source>
        <translation>Minuten nach einem Fulfillment, in denen seine Sendungsnummer noch hinzugefügt werden darf.</translation>
    </message>
    <message>
        <source>Ask when all packages of an order have arrived, or when the first has.</source>
        <translation>Fragen, wenn alle Pakete einer Bestellung angekommen sind oder wenn das erste angekommen ist.</translation>
    </message>
    <message>
        <source>Do not ask about parcels that were lost or went back to the sender.</source>
        <translation>Nicht zu Paketen fragen, die verloren gingen oder an den Absender zurückgingen.</translation>
    </message>
    <message>
        <source>Who is asked by their marketing consent at Shopify; everyone is not lawful in every country.</source>
        <translation>Wer nach der Marketing-Einwilligung bei Shopify gefragt wird; everyone ist nicht in jedem Land zulässig.</translation>
    </message>
    <message>
        <source>Products with one of these tags are never asked about.</source>
        <translation>Zu Produkten mit einem dieser Tags wird nie gefragt.</translation>
    </message>
    <message>
        <source>Customers with one of these tags are never asked.</source>
        <translation>Kunden mit einem dieser Tags werden nie gefragt.</translation>
    </message>
    <message>
        <source>Orders with one of these tags are never asked about.</source>
        <translation>Zu Bestellungen mit einem dieser Tags wird nie gefragt.</translation>
    </message>
    <message>
        <source>E-mail addresses never written to; * stands for anything.</source>
        <translation>E-Mail-Adressen, an die nie geschrieben wird; * steht für beliebige Zeichen.</translation>
    </message>
    <message>
        <source>Buyers&apos; data of finished requests is erased after so many months; with 0 it is kept.</source>
        <translation>Daten der Käufer erledigter Anfragen werden nach so vielen Monaten gelöscht; bei 0 bleiben sie erhalten.</translation>
    </message>
    <message>
        <source>Country of the store, which tells domestic orders from international ones. If not set, Shopify&apos;s value is used.</source>
        <translation>Land des Shops, das Inlands- von Auslandsbestellungen unterscheidet. Ohne Auswahl gilt die Angabe bei Shopify.</translation>
    </message>
    <message>
        <source>Time zone in which days are counted and times are shown. If not set, Shopify&apos;s value is used.</source>
        <translation>Zeitzone, in der Tage gezählt und Zeiten angezeigt werden. Ohne Auswahl gilt die Angabe bei Shopify.</translation>
    </message>
    <message>
        <source>Address of AfterShip&apos;s API. Leave it unless AfterShip names you another one.</source>
        <translation>Adresse der AfterShip-API. Nur zu ändern, wenn AfterShip Ihnen eine andere nennt.</translation>
    </message>
    <message>
        <source>Port of that server: usually 465 with TLS and 587 with STARTTLS.</source>
        <translation>Port dieses Servers: meist 465 mit TLS und 587 mit STARTTLS.</translation>
    </message>
    <message>
        <source>Name to log in with at the mail server; without one there is no login.</source>
        <translation>Name für die Anmeldung beim Mailserver; leer lassen, wenn keine Anmeldung nötig ist.</translation>
    </message>
    <message>
        <source>Where buyers&apos; answers and unsubscribe e-mails go; without an address to the sender.</source>
        <translation>Wohin Antworten und Abmeldungen der Käufer gehen; ohne Adresse an den Absender.</translation>
    </message>
    <message>
        <source>Rehearsal: each due e-mail goes once to this address of yours, marked as such, and its request stays unsent; without an address buyers are written to.</source>
        <translation>Probelauf: Jede fällige E-Mail geht einmal an diese eigene Adresse, entsprechend gekennzeichnet, und die Anfrage bleibt ungesendet; ohne Adresse werden Käufer angeschrieben.</translation>
    </message>
    <message>
        <source>Nothing is sent while this is on; everything else goes on.</source>
        <translation>Solange dies eingeschaltet ist, wird nichts gesendet; alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>Pattern of the link in the e-mail; without one it is the product&apos;s page in the online store.</source>
        <translation>Muster des Links in der E-Mail; ohne Muster die Seite des Produkts im Onlineshop.</translation>
    </message>
    <message>
        <source>Days between delivery (or fulfilment) and the e-mail, orders within the store&apos;s country.</source>
        <translation>Tage zwischen Zustellung (oder Fulfillment) und E-Mail bei Bestellungen innerhalb des Landes des Shops.</translation>
    </message>
    <message>
        <source>Days between delivery (or fulfilment) and the e-mail, orders to other countries.</source>
        <translation>Tage zwischen Zustellung (oder Fulfillment) und E-Mail bei Bestellungen in andere Länder.</translation>
    </message>
    <message>
        <source>Days between handing over in the shop and the e-mail.</source>
        <translation>Tage zwischen der Übergabe im Laden und der E-Mail.</translation>
    </message>
    <message>
        <source>Days between fulfilment and the e-mail where nothing is shipped. If not set, the wait of domestic orders is used.</source>
        <translation>Tage zwischen Fulfillment und E-Mail, wenn nichts versandt wird. Ohne Angabe gilt die Wartezeit bei Inlandsbestellungen.</translation>
    </message>
    <message>
        <source>Send no earlier than this time of day. If not set, e-mails also leave in the early hours.</source>
        <translation>Nicht vor dieser Uhrzeit senden. Ohne Angabe wird auch am frühen Morgen gesendet.</translation>
    </message>
    <message>
        <source>Send no later than this time of day. If not set, e-mails also leave late in the evening.</source>
        <translation>Nicht nach dieser Uhrzeit senden. Ohne Angabe wird auch am späten Abend gesendet.</translation>
    </message>
    <message>
        <source>Send on these days of the week; on every day if none is chosen.</source>
        <translation>An diesen Wochentagen senden; ist keiner gewählt, an jedem Tag.</translation>
    </message>
    <message>
        <source>An e-mail that is more than so many days late waits for your decision.</source>
        <translation>Eine E-Mail, die um mehr als so viele Tage verspätet ist, wartet auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>Products never asked about: by the last part of their address in the store (the handle), or by Shopify id.</source>
        <translation>Zu diesen Produkten wird nie gefragt. Angabe: letzter Teil der Produktadresse im Shop (Handle) oder Shopify-ID.</translation>
    </message>
    <message>
        <source>Marketplaces whose buyers are asked although the marketplace forbids it.</source>
        <translation>Marktplätze, deren Käufer gefragt werden, obwohl der Marktplatz es verbietet.</translation>
    </message>
    <message>
        <source>Not more than your mail provider allows in an hour; further e-mails wait.</source>
        <translation>Nicht mehr, als Ihr Mailanbieter in einer Stunde erlaubt; weitere E-Mails warten.</translation>
    </message>
    <message>
        <source>Not more than your mail provider allows in 24 hours; further e-mails wait.</source>
        <translation>Nicht mehr, als Ihr Mailanbieter in 24 Stunden erlaubt; weitere E-Mails warten.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsChanges</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 is now %2; before it was %3.</source>
        <comment>a setting&apos;s key and two values</comment>
        <translation>%1 ist jetzt %2; vorher war es %3.</translation>
    </message>
    <message>
        <source>%1 is now empty.</source>
        <translation>%1 ist jetzt leer.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsCommand</name>
    <message numerus="yes">
        <source>%n request(s) that waited for a delivery: not scheduled any more. To follow them again after switching on: afterparcelctl requests resume ORDER...</source>
        <translation>
            <numerusform>%n Anfrage, die auf eine Zustellung wartete: nicht mehr geplant. Um sie nach dem Einschalten wieder zu verfolgen: afterparcelctl requests resume ORDER...</numerusform>
            <numerusform>%n Anfragen, die auf eine Zustellung warteten: nicht mehr geplant. Um sie nach dem Einschalten wieder zu verfolgen: afterparcelctl requests resume ORDER...</numerusform>
        </translation>
    </message>
    <message>
        <source>settings set takes a key and a value; quote a value with spaces.</source>
        <translation>settings set erwartet einen Schlüssel und einen Wert; setzen Sie einen Wert mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>settings get takes one key.</source>
        <translation>settings get erwartet genau einen Schlüssel.</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>VORGABE</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>BEDEUTUNG</translation>
    </message>
    <message>
        <source>settings list takes nothing but --json.</source>
        <translation>settings list erwartet nichts außer --json.</translation>
    </message>
    <message>
        <source>settings export takes no arguments; it prints JSON.</source>
        <translation>settings export erwartet keine Argumente; es gibt JSON aus.</translation>
    </message>
    <message>
        <source>What was read is no JSON object.</source>
        <translation>Was gelesen wurde, ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>What was read is no JSON: %1 at byte %2.</source>
        <translation>Was gelesen wurde, ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>Give what “afterparcelctl settings export” printed.</source>
        <translation>Geben Sie an, was „afterparcelctl settings export“ ausgegeben hat.</translation>
    </message>
    <message>
        <source>settings import takes one file, or reads standard input.</source>
        <translation>settings import erwartet eine einzige Datei oder liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>What is to be done with the settings?</source>
        <translation>Was soll mit den Einstellungen geschehen?</translation>
    </message>
    <message>
        <source>settings has no “%1”.</source>
        <translation>settings kennt „%1“ nicht.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsFile</name>
    <message>
        <source>The settings in %1 can&apos;t be used: %2</source>
        <translation>Die Einstellungen in %1 sind nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>The value of %1 is neither a text, a number, true or false, nor a list.</source>
        <translation>Der Wert von %1 ist weder ein Text noch eine Zahl noch true oder false noch eine Liste.</translation>
    </message>
    <message>
        <source>Write it as “afterparcelctl settings get %1” prints it.</source>
        <translation>Schreiben Sie ihn so, wie „afterparcelctl settings get %1“ ihn ausgibt.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsRegistry</name>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>“afterparcelctl settings list” shows every key.</source>
        <translation>„afterparcelctl settings list“ zeigt alle Schlüssel.</translation>
    </message>
    <message>
        <source>Did you mean %1? “afterparcelctl settings list” shows every key.</source>
        <translation>Meinten Sie %1? „afterparcelctl settings list“ zeigt alle Schlüssel.</translation>
    </message>
    <message>
        <source>timing.fallback_days (%1) can&apos;t be below %2 (%3).</source>
        <translation>timing.fallback_days (%1) darf nicht kleiner sein als %2 (%3).</translation>
    </message>
    <message>
        <source>Set timing.fallback_days to %1 or more, set %2 to %3 or less, or switch timing.fallback_enabled off.</source>
        <translation>Setzen Sie timing.fallback_days auf %1 oder mehr, setzen Sie %2 auf %3 oder weniger, oder schalten Sie timing.fallback_enabled aus.</translation>
    </message>
    <message>
        <source>timing.window.from and timing.window.to are both %1, which leaves no time to send in.</source>
        <translation>timing.window.from und timing.window.to sind beide %1, sodass keine Zeit zum Senden bleibt.</translation>
    </message>
    <message>
        <source>Choose two different times, or leave both empty to send at any time.</source>
        <translation>Wählen Sie zwei verschiedene Uhrzeiten, oder lassen Sie beide leer, um jederzeit zu senden.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Shopify</name>
    <message>
        <source>Enter the address that ends in .myshopify.com; Shopify shows it under Settings &gt; Domains.</source>
        <translation>Geben Sie die Adresse ein, die auf .myshopify.com endet; Shopify zeigt sie unter „Einstellungen“ › „Domains“.</translation>
    </message>
    <message>
        <source>%1 is not the address of a Shopify store.</source>
        <translation>%1 ist nicht die Adresse eines Shopify-Shops.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of Shopify.</source>
        <translation>Statt einer Antwort von Shopify kam eine Webseite.</translation>
    </message>
    <message>
        <source>What came is not an answer of Shopify.</source>
        <translation>Was ankam, ist keine Antwort von Shopify.</translation>
    </message>
    <message>
        <source>Check the store&apos;s address, and whether a proxy or a log-in page of the network is in between.</source>
        <translation>Prüfen Sie die Adresse des Shops und ob ein Proxy oder eine Anmeldeseite des Netzwerks dazwischenliegt.</translation>
    </message>
    <message>
        <source>%1 leads elsewhere: it is not the address of a store&apos;s administration.</source>
        <translation>%1 führt woandershin: Das ist nicht die Adresse des Adminbereichs eines Shops.</translation>
    </message>
    <message>
        <source>The store is not active.</source>
        <translation>Der Shop ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Log in to Shopify as the store&apos;s owner and choose a plan.</source>
        <translation>Melden Sie sich bei Shopify als Inhaber des Shops an und wählen Sie einen Tarif.</translation>
    </message>
    <message>
        <source>Shopify reports a fault of its own.</source>
        <translation>Shopify meldet eine eigene Störung.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Der Versuch wird automatisch wiederholt.</translation>
    </message>
    <message>
        <source>Shopify refuses the access token.</source>
        <translation>Shopify lehnt das Zugriffstoken ab.</translation>
    </message>
    <message>
        <source>Enter a new token.</source>
        <translation>Geben Sie ein neues Token ein.</translation>
    </message>
    <message>
        <source>Shopify refused the request: %1</source>
        <translation>Shopify hat die Abfrage abgelehnt: %1</translation>
    </message>
    <message>
        <source>Look for a newer version of Afterparcel.</source>
        <translation>Suchen Sie nach einer neueren Version von Afterparcel.</translation>
    </message>
    <message>
        <source>Shopify does not let the app see buyers&apos; data: %1</source>
        <translation>Shopify lässt die App die Daten der Käufer nicht sehen: %1</translation>
    </message>
    <message>
        <source>Allow the app access to protected customer data, in the Dev Dashboard or by the store&apos;s plan.</source>
        <translation>Erlauben Sie der App den Zugriff auf geschützte Kundendaten, im Dev Dashboard oder durch den Tarif des Shops.</translation>
    </message>
    <message>
        <source>The app lacks the access scope %1.</source>
        <translation>Der App fehlt die Berechtigung %1.</translation>
    </message>
    <message>
        <source>Add it to the app in Shopify, release the new version, and approve it for the store.</source>
        <translation>Fügen Sie sie der App in Shopify hinzu, veröffentlichen Sie die neue Version und bestätigen Sie sie für den Shop.</translation>
    </message>
    <message>
        <source>Shopify is still busy with other requests of this app.</source>
        <translation>Shopify ist noch mit anderen Abfragen dieser App beschäftigt.</translation>
    </message>
    <message>
        <source>Shopify did not understand which orders were asked for.</source>
        <translation>Shopify hat nicht verstanden, nach welchen Bestellungen gefragt wurde.</translation>
    </message>
    <message>
        <source>Shopify finds even the smallest request too expensive.</source>
        <translation>Shopify findet selbst die kleinste Abfrage zu aufwendig.</translation>
    </message>
    <message>
        <source>An answer of Shopify could not be understood.</source>
        <translation>Eine Antwort von Shopify war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The record is read again with the next change; look for a newer version of Afterparcel if it stays.</source>
        <translation>Der Datensatz wird bei der nächsten Änderung erneut gelesen; suchen Sie nach einer neueren Version von Afterparcel, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>What was entered as the access token is the app&apos;s client secret.</source>
        <translation>Was als Zugriffstoken eingegeben wurde, ist das Client-Secret der App.</translation>
    </message>
    <message>
        <source>Enter it as the client secret, together with the client ID; the token is then fetched by itself.</source>
        <translation>Geben Sie es als Client-Secret ein, zusammen mit der Client-ID; das Token wird dann automatisch geholt.</translation>
    </message>
    <message>
        <source>There is no access to the store yet.</source>
        <translation>Es gibt noch keinen Zugang zum Shop.</translation>
    </message>
    <message>
        <source>Enter an access token, or the app&apos;s client ID and client secret.</source>
        <translation>Geben Sie ein Zugriffstoken oder Client-ID und Client-Secret der App ein.</translation>
    </message>
    <message>
        <source>Shopify could not export the orders in one piece.</source>
        <translation>Shopify konnte die Bestellungen nicht in einem Stück exportieren.</translation>
    </message>
    <message>
        <source>They are read page by page instead.</source>
        <translation>Sie werden stattdessen Seite für Seite gelesen.</translation>
    </message>
    <message>
        <source>Enter the Admin API access token that Shopify showed once; a client secret or an API key is something else. If the app was uninstalled, install it again.</source>
        <translation>Geben Sie das Zugriffstoken der Admin-API ein, das Shopify einmal angezeigt hat; ein Client-Secret oder ein API-Schlüssel ist etwas anderes. Wenn die App deinstalliert wurde, installieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Check that the app is still installed in the store, and its client ID and secret.</source>
        <translation>Prüfen Sie, ob die App noch im Shop installiert ist, sowie ihre Client-ID und ihr Client-Secret.</translation>
    </message>
    <message>
        <source>The store is frozen, as a bill of Shopify&apos;s is open.</source>
        <translation>Der Shop ist eingefroren, da eine Rechnung von Shopify offen ist.</translation>
    </message>
    <message>
        <source>The store&apos;s owner has to pay it in Shopify.</source>
        <translation>Der Inhaber des Shops muss sie in Shopify bezahlen.</translation>
    </message>
    <message>
        <source>Shopify does not allow the app to do this.</source>
        <translation>Shopify erlaubt der App dies nicht.</translation>
    </message>
    <message>
        <source>Check the app&apos;s access scopes: read_orders, read_customers and read_products are needed.</source>
        <translation>Prüfen Sie die Berechtigungen der App: read_orders, read_customers und read_products werden gebraucht.</translation>
    </message>
    <message>
        <source>There is no store at %1.</source>
        <translation>Unter %1 gibt es keinen Shop.</translation>
    </message>
    <message>
        <source>Shopify has locked the store.</source>
        <translation>Shopify hat den Shop gesperrt.</translation>
    </message>
    <message>
        <source>The store&apos;s owner has to contact Shopify&apos;s support.</source>
        <translation>Der Inhaber des Shops muss sich an den Support von Shopify wenden.</translation>
    </message>
    <message>
        <source>Shopify asks for fewer requests.</source>
        <translation>Shopify bittet um weniger Abfragen.</translation>
    </message>
    <message>
        <source>Shopify has a fault at the moment (%1).</source>
        <translation>Bei Shopify liegt im Augenblick eine Störung vor (%1).</translation>
    </message>
    <message>
        <source>Shopify refused the request (%1).</source>
        <translation>Shopify hat die Abfrage abgelehnt (%1).</translation>
    </message>
    <message>
        <source>Check the store&apos;s address, and look for a newer version of Afterparcel.</source>
        <translation>Prüfen Sie die Adresse des Shops und suchen Sie nach einer neueren Version von Afterparcel.</translation>
    </message>
    <message>
        <source>The app may not be used with %1.</source>
        <translation>Die App darf mit %1 nicht verwendet werden.</translation>
    </message>
    <message>
        <source>App and store must belong to the same organization: make the app in your own Dev Dashboard.</source>
        <translation>App und Shop müssen zur selben Organisation gehören: Erstellen Sie die App in Ihrem eigenen Dev Dashboard.</translation>
    </message>
    <message>
        <source>The app is not installed in %1.</source>
        <translation>Die App ist in %1 nicht installiert.</translation>
    </message>
    <message>
        <source>Install it from the Dev Dashboard.</source>
        <translation>Installieren Sie sie vom Dev Dashboard aus.</translation>
    </message>
    <message>
        <source>Shopify refuses the client ID or the client secret.</source>
        <translation>Shopify lehnt die Client-ID oder das Client-Secret ab.</translation>
    </message>
    <message>
        <source>Copy both again from the app&apos;s settings in the Dev Dashboard.</source>
        <translation>Kopieren Sie beide noch einmal aus den Einstellungen der App im Dev Dashboard.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SmtpPresets</name>
    <message>
        <source>Log in with an app password made for Afterparcel, not with the account&apos;s own password.</source>
        <translation>Melden Sie sich mit einem für Afterparcel erstellten App-Passwort an, nicht mit dem Passwort des Kontos.</translation>
    </message>
    <message>
        <source>Microsoft lets no other program log in to personal accounts with a password. Use another mailbox, or a sending service.</source>
        <translation>Microsoft lässt bei persönlichen Konten kein anderes Programm mit einem Passwort zu. Verwenden Sie ein anderes Postfach oder einen Versanddienst für E-Mails.</translation>
    </message>
    <message>
        <source>Switch on 2-Step Verification at Google, then make an app password for Afterparcel and log in with it.</source>
        <translation>Schalten Sie bei Google die Bestätigung in zwei Schritten ein, erstellen Sie dann ein App-Passwort für Afterparcel und melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>Allow access by POP3 and IMAP in the mailbox&apos;s settings first.</source>
        <translation>Erlauben Sie zuerst in den Einstellungen des Postfachs den Zugriff über POP3 und IMAP.</translation>
    </message>
    <message>
        <source>Switch on 2-Step Verification at Google, then make an app password for Afterparcel and log in with it. A trial account may send 500 messages a day.</source>
        <translation>Schalten Sie bei Google die Bestätigung in zwei Schritten ein, erstellen Sie dann ein App-Passwort für Afterparcel und melden Sie sich damit an. Ein Testkonto darf 500 E-Mails am Tag senden.</translation>
    </message>
    <message>
        <source>Make an app-specific password at account.apple.com and log in with it.</source>
        <translation>Erstellen Sie unter account.apple.com ein anwendungsspezifisches Passwort und melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>A mailbox may send 50 messages an hour in its first week, and 500 after a month.</source>
        <translation>Ein Postfach darf in der ersten Woche 50 E-Mails pro Stunde senden und nach einem Monat 500.</translation>
    </message>
    <message>
        <source>An administrator has to allow Authenticated SMTP for the mailbox. Microsoft is ending it for passwords: where the login is refused, use a sending service.</source>
        <translation>Ein Administrator muss Authentifiziertes SMTP für das Postfach erlauben. Microsoft stellt es für Passwörter ein: Wo die Anmeldung abgelehnt wird, verwenden Sie einen Versanddienst für E-Mails.</translation>
    </message>
    <message>
        <source>For a personal address the server is smtp.zoho.com; outside of the United States it ends in your region&apos;s letters, such as smtppro.zoho.eu. With two-factor authentication, log in with an app password.</source>
        <translation>Für eine persönliche Adresse ist der Server smtp.zoho.com; außerhalb der Vereinigten Staaten endet er auf das Kürzel Ihrer Region, zum Beispiel smtppro.zoho.eu. Bei Zwei-Faktor-Authentifizierung melden Sie sich mit einem App-Passwort an.</translation>
    </message>
    <message>
        <source>the SMTP user name that SES made</source>
        <translation>der von SES erstellte SMTP-Benutzername</translation>
    </message>
    <message>
        <source>Put your region in place of us-east-1. Log in with the SMTP credentials made in SES, which are not the account&apos;s access keys.</source>
        <translation>Setzen Sie Ihre Region anstelle von us-east-1 ein. Melden Sie sich mit den in SES erstellten SMTP-Zugangsdaten an; das sind nicht die Zugriffsschlüssel des Kontos.</translation>
    </message>
    <message>
        <source>the SMTP login that Brevo shows</source>
        <translation>die SMTP-Anmeldung, die Brevo anzeigt</translation>
    </message>
    <message>
        <source>Log in with an SMTP key, not with an API key. The free plan allows 300 messages a day.</source>
        <translation>Melden Sie sich mit einem SMTP-Schlüssel an, nicht mit einem API-Schlüssel. Der kostenlose Tarif erlaubt 300 E-Mails am Tag.</translation>
    </message>
    <message>
        <source>the SMTP user of your sending domain</source>
        <translation>der SMTP-Benutzer Ihrer sendenden Domain</translation>
    </message>
    <message>
        <source>In the European region the server is smtp.eu.mailgun.org.</source>
        <translation>In der europäischen Region ist der Server smtp.eu.mailgun.org.</translation>
    </message>
    <message>
        <source>the server&apos;s API token, or an SMTP token&apos;s access key</source>
        <translation>das API-Token des Servers oder der Zugriffsschlüssel eines SMTP-Tokens</translation>
    </message>
    <message>
        <source>With the server&apos;s API token, user name and password are the same.</source>
        <translation>Beim API-Token des Servers sind Benutzername und Passwort gleich.</translation>
    </message>
    <message>
        <source>The user name is the word apikey; the password is an API key that may send mail.</source>
        <translation>Der Benutzername ist das Wort apikey; das Passwort ist ein API-Schlüssel, der E-Mails senden darf.</translation>
    </message>
    <message>
        <source>No mail provider “%1” is known.</source>
        <translation>Ein Mailanbieter „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::StatusText</name>
    <message>
        <source>wait after fulfilment</source>
        <translation>Wartezeit nach dem Fulfillment</translation>
    </message>
    <message>
        <source>wait after the order&apos;s event</source>
        <translation>Wartezeit nach dem Ereignis der Bestellung</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>keine Sendungsnummer</translation>
    </message>
    <message>
        <source>no carrier</source>
        <translation>kein Paketdienst</translation>
    </message>
    <message>
        <source>being registered at AfterShip</source>
        <translation>wird bei AfterShip angemeldet</translation>
    </message>
    <message>
        <source>second attempt at AfterShip</source>
        <translation>zweiter Versuch bei AfterShip</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>not accepted by AfterShip</source>
        <translation>von AfterShip nicht angenommen</translation>
    </message>
    <message>
        <source>no carrier news for too long</source>
        <translation>zu lange keine Meldung vom Paketdienst</translation>
    </message>
    <message>
        <source>wait after delivery</source>
        <translation>Wartezeit nach der Zustellung</translation>
    </message>
    <message>
        <source>delivery entered by you</source>
        <translation>Zustellung von Ihnen eingetragen</translation>
    </message>
    <message>
        <source>minimum delay after fulfilment</source>
        <translation>Mindestfrist nach dem Fulfillment</translation>
    </message>
    <message>
        <source>no delivery known in time</source>
        <translation>keine Zustellung rechtzeitig bekannt</translation>
    </message>
    <message>
        <source>time set by you</source>
        <translation>Zeitpunkt von Ihnen festgelegt</translation>
    </message>
    <message>
        <source>fulfilled before the store was connected</source>
        <translation>ausgeführt, bevor der Shop verbunden wurde</translation>
    </message>
    <message>
        <source>AfterShip switched off</source>
        <translation>AfterShip ausgeschaltet</translation>
    </message>
    <message>
        <source>not completely fulfilled</source>
        <translation>nicht vollständig ausgeführt</translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation>nichts zu bewerten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>test order</source>
        <translation>Testbestellung</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>on the block list</source>
        <translation>auf der Sperrliste</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>excluded by your settings</source>
        <translation>durch Ihre Einstellungen ausgeschlossen</translation>
    </message>
    <message>
        <source>marketplace that forbids asking</source>
        <translation>Marktplatz, der das Nachfragen verbietet</translation>
    </message>
    <message>
        <source>marketplace relay address</source>
        <translation>Weiterleitungsadresse eines Marktplatzes</translation>
    </message>
    <message>
        <source>no marketing consent</source>
        <translation>keine Marketing-Einwilligung</translation>
    </message>
    <message>
        <source>return in progress</source>
        <translation>Rücksendung läuft</translation>
    </message>
    <message>
        <source>orders of this type are not asked</source>
        <translation>zu Bestellungen dieser Art wird nicht gefragt</translation>
    </message>
    <message>
        <source>already asked about this product</source>
        <translation>zu diesem Produkt bereits gefragt</translation>
    </message>
    <message>
        <source>asked too recently</source>
        <translation>vor zu kurzer Zeit gefragt</translation>
    </message>
    <message>
        <source>merged into another e-mail</source>
        <translation>mit einer anderen E-Mail zusammengefasst</translation>
    </message>
    <message>
        <source>returned to sender</source>
        <translation>an den Absender zurückgegangen</translation>
    </message>
    <message>
        <source>parcel lost</source>
        <translation>Paket verloren</translation>
    </message>
    <message>
        <source>skipped by you</source>
        <translation>von Ihnen übersprungen</translation>
    </message>
    <message>
        <source>buyer&apos;s data erased</source>
        <translation>Daten des Käufers gelöscht</translation>
    </message>
    <message>
        <source>put off by the mail server</source>
        <translation>vom Mailserver aufgeschoben</translation>
    </message>
    <message>
        <source>refused by the mail server</source>
        <translation>vom Mailserver abgelehnt</translation>
    </message>
    <message>
        <source>not taken by the mail server</source>
        <translation>vom Mailserver nicht angenommen</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>evtl. schon gesendet</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>unzustellbar</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>erneut gesendet</translation>
    </message>
    <message>
        <source>marked as sent</source>
        <translation>als gesendet markiert</translation>
    </message>
    <message>
        <source>Will send on %1</source>
        <translation>Geplant für %1</translation>
    </message>
    <message>
        <source>Will send</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation>Wartet auf Zustellung</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>Gesendet am %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <translation>Handlungsbedarf: %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Will send: due since %1</source>
        <comment>a day</comment>
        <translation>Geplant: fällig seit %1</translation>
    </message>
    <message>
        <source>Skipped: by you</source>
        <translation>Übersprungen: von Ihnen</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Store</name>
    <message>
        <source>it is a file</source>
        <translation>es ist eine Datei</translation>
    </message>
    <message>
        <source>it can&apos;t be created</source>
        <translation>es kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>es gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>The disk did not confirm that %1 was written.</source>
        <translation>Der Datenträger hat nicht bestätigt, dass %1 geschrieben wurde.</translation>
    </message>
    <message>
        <source>Check the disk with the data directory, then try again.</source>
        <translation>Prüfen Sie den Datenträger mit dem Datenverzeichnis und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another program was writing to the data directory and did not finish in time.</source>
        <translation>Ein anderes Programm hat in das Datenverzeichnis geschrieben und wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The program&apos;s own data is incomplete.</source>
        <translation>Die eigenen Daten des Programms sind unvollständig.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Afterparcel (its format is %1, this version knows up to %2).</source>
        <translation>Die Daten wurden von einer neueren Version von Afterparcel geschrieben (ihr Format ist %1, diese Version kennt bis zu %2).</translation>
    </message>
    <message>
        <source>Install the newest version; the data was not changed.</source>
        <translation>Installieren Sie die neueste Version; die Daten wurden nicht verändert.</translation>
    </message>
    <message>
        <source>The damaged database can&apos;t be set aside.</source>
        <translation>Die beschädigte Datenbank kann nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>Give your user the right to write in the data directory.</source>
        <translation>Geben Sie Ihrem Benutzer das Recht, in das Datenverzeichnis zu schreiben.</translation>
    </message>
    <message>
        <source>There was no copy to restore: orders and deliveries are read anew from Shopify and AfterShip.</source>
        <translation>Es gab keine Kopie zum Wiederherstellen: Bestellungen und Zustellungen werden neu von Shopify und AfterShip gelesen.</translation>
    </message>
    <message>
        <source>The copy of %1 was restored; what is newer is read anew from Shopify and AfterShip.</source>
        <translation>Die Kopie vom %1 wurde wiederhergestellt; Neueres wird neu von Shopify und AfterShip gelesen.</translation>
    </message>
    <message>
        <source>The database was damaged and was set aside as %1.</source>
        <translation>Die Datenbank war beschädigt und wurde als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The database was missing.</source>
        <translation>Die Datenbank fehlte.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken from the journal.</source>
        <translation>
            <numerusform>%n Eintrag wurde aus dem Journal übernommen.</numerusform>
            <numerusform>%n Einträge wurden aus dem Journal übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the journal could not be read.</source>
        <translation>
            <numerusform>%n Zeile des Journals konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Zeilen des Journals konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk with the data directory is full.</source>
        <translation>Der Datenträger mit dem Datenverzeichnis ist voll.</translation>
    </message>
    <message>
        <source>Free some space; nothing was lost, and the program goes on by itself.</source>
        <translation>Geben Sie Speicherplatz frei; nichts ging verloren, und das Programm fährt von selbst fort.</translation>
    </message>
    <message>
        <source>The database in the data directory can&apos;t be written.</source>
        <translation>In die Datenbank im Datenverzeichnis kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Give your user the right to write there, or name another directory with --data-dir.</source>
        <translation>Geben Sie Ihrem Benutzer dort das Schreibrecht oder nennen Sie mit --data-dir ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>Another program was writing to the database and did not finish in time.</source>
        <translation>Ein anderes Programm hat in die Datenbank geschrieben und wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>Start the program again: it sets the damaged file aside and restores the newest copy.</source>
        <translation>Starten Sie das Programm neu: Es legt die beschädigte Datei beiseite und stellt die neueste Kopie wieder her.</translation>
    </message>
    <message>
        <source>The disk reported an error while the database was read or written.</source>
        <translation>Der Datenträger meldete einen Fehler, während die Datenbank gelesen oder geschrieben wurde.</translation>
    </message>
    <message>
        <source>Check the disk with the data directory, then start the program again.</source>
        <translation>Prüfen Sie den Datenträger mit dem Datenverzeichnis und starten Sie dann das Programm neu.</translation>
    </message>
    <message>
        <source>The database refused an operation: %1</source>
        <translation>Die Datenbank hat einen Vorgang abgelehnt: %1</translation>
    </message>
    <message>
        <source>Start the program again; if it stays, save the diagnostics and report it.</source>
        <translation>Starten Sie das Programm neu; wenn es so bleibt, speichern Sie die Diagnosedaten und melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>The file %1 in the data directory can&apos;t be opened: %2.</source>
        <translation>Die Datei %1 im Datenverzeichnis kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>Give your user the right to read and write there, or name another directory with --data-dir.</source>
        <translation>Geben Sie Ihrem Benutzer dort das Lese- und Schreibrecht oder nennen Sie mit --data-dir ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>The file %1 in the data directory can&apos;t be written: %2.</source>
        <translation>Die Datei %1 im Datenverzeichnis kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Eine solche Bestellung gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its number, or sync first.</source>
        <translation>Prüfen Sie ihre Nummer oder synchronisieren Sie zuerst.</translation>
    </message>
    <message>
        <source>No order names the parcel %1.</source>
        <translation>Keine Bestellung nennt das Paket %1.</translation>
    </message>
    <message>
        <source>Check its number and carrier, or sync first.</source>
        <translation>Prüfen Sie Nummer und Paketdienst oder synchronisieren Sie zuerst.</translation>
    </message>
    <message>
        <source>This data belongs to the store %1, not to %2.</source>
        <translation>Diese Daten gehören zum Shop %1, nicht zu %2.</translation>
    </message>
    <message>
        <source>Use another store name (--store NAME) for another shop.</source>
        <translation>Verwenden Sie für einen anderen Shop einen anderen Shopnamen (--store NAME).</translation>
    </message>
    <message>
        <source>Mailed to your own address.</source>
        <translation>An Ihre eigene Adresse gesendet.</translation>
    </message>
    <message>
        <source>Connected with %1.</source>
        <translation>Mit %1 verbunden.</translation>
    </message>
    <message>
        <source>Put right.</source>
        <translation>Behoben.</translation>
    </message>
    <message>
        <source>Another program has this store open.</source>
        <translation>Ein anderes Programm hat diesen Shop geöffnet.</translation>
    </message>
    <message>
        <source>Close every window of Afterparcel and wait for its commands to end. Nothing was changed.</source>
        <translation>Schließen Sie alle Fenster von Afterparcel und warten Sie, bis seine Befehle enden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A backup is being restored into this store.</source>
        <translation>In diesen Shop wird gerade eine Sicherung wiederhergestellt.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Versuchen Sie es danach noch einmal.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::StorePlace</name>
    <message>
        <source>“%1” can&apos;t be the name of a store.</source>
        <translation>„%1“ kann nicht der Name eines Shops sein.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, dashes and underscores.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>There are several stores: %1.</source>
        <translation>Es gibt mehrere Shops: %1.</translation>
    </message>
    <message>
        <source>Choose one with --store NAME.</source>
        <translation>Wählen Sie einen mit --store NAME.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::StuckGroups</name>
    <message>
        <source>Interrupted while sending</source>
        <translation>Beim Senden unterbrochen</translation>
    </message>
    <message>
        <source>Refused by the mail server</source>
        <translation>Vom Mailserver abgelehnt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Parcels that AfterShip gave up</source>
        <translation>Von AfterShip nicht weiter verfolgte Pakete</translation>
    </message>
    <message>
        <source>AfterShip refuses the key</source>
        <translation>AfterShip lehnt den Schlüssel ab</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>Wartet zu lange</translation>
    </message>
    <message>
        <source>Carrier problem</source>
        <translation>Problem mit dem Paketdienst</translation>
    </message>
    <message>
        <source>AfterShip can&apos;t follow the parcel: its carrier is missing, wrong, or not added to your account. Correct the carrier and AfterShip is asked again; or set the day of delivery, or send now.</source>
        <translation>AfterShip kann das Paket nicht verfolgen: Der Paketdienst fehlt, ist falsch oder Ihrem Konto nicht hinzugefügt. Korrigieren Sie den Paketdienst, und AfterShip wird erneut gefragt; oder legen Sie den Tag der Zustellung fest, oder senden Sie jetzt.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet markieren</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Spread over days…</source>
        <translation>Auf Tage verteilen…</translation>
    </message>
    <message>
        <source>Delivered on…</source>
        <translation>Zugestellt am…</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>Erneut verfolgen</translation>
    </message>
    <message>
        <source>Correct the carrier…</source>
        <translation>Paketdienst korrigieren…</translation>
    </message>
    <message>
        <source>Fall back</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Switch AfterShip off</source>
        <translation>AfterShip ausschalten</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>The program was cut off while an e-mail was leaving, so it may have been sent. “Resend” sends the same e-mail again, which most mail programs show once; “Mark as sent” sends nothing.</source>
        <translation>Das Programm wurde unterbrochen, während eine E-Mail gesendet wurde; sie ist also möglicherweise schon beim Käufer. „Erneut senden“ schickt dieselbe E-Mail noch einmal, die die meisten Mailprogramme nur einmal anzeigen; „Als gesendet markieren“ sendet nichts.</translation>
    </message>
    <message>
        <source>The mail server refused the e-mail for good, or too often; the timeline has its answer. Put the cause right and choose “Resend”, or “Skip” if the buyer&apos;s address is wrong.</source>
        <translation>Der Mailserver hat die E-Mail endgültig oder zu oft abgelehnt; seine Antwort steht im Verlauf. Beheben Sie die Ursache und wählen Sie „Erneut senden“, oder „Überspringen“, wenn die Adresse des Käufers falsch ist.</translation>
    </message>
    <message>
        <source>The send date passed long ago, for instance while the program was closed or sending was paused. “Send now” sends at once, “Spread over days” sends evenly over the next days, “Skip” sends nothing.</source>
        <translation>Der Sendetermin ist schon lange vorbei, etwa weil das Programm geschlossen oder das Senden pausiert war. „Jetzt senden“ sendet sofort; „Auf Tage verteilen“ sendet gleichmäßig über die nächsten Tage verteilt; „Überspringen“ sendet nichts.</translation>
    </message>
    <message>
        <source>AfterShip refused the parcel or heard nothing for too long, so the date of fulfilment decides. “Track again” has AfterShip look once more; a corrected carrier, or the day of delivery if you know it, brings back the right date.</source>
        <translation>AfterShip hat das Paket abgelehnt oder zu lange nichts gehört, deshalb zählt das Datum des Fulfillments. Mit „Erneut verfolgen“ prüft AfterShip noch einmal; ein korrigierter Paketdienst oder der Tag der Zustellung, wenn Sie ihn kennen, stellt den richtigen Sendetermin wieder her.</translation>
    </message>
    <message>
        <source>No news comes while AfterShip refuses the key; nothing is lost, and the fallback still applies. Enter a working key; “Fall back” stops waiting for the delivery; if you switch AfterShip off, you decide yourself when to send.</source>
        <translation>Solange AfterShip den Schlüssel ablehnt, kommt keine Meldung; nichts geht verloren, und die Höchstwartezeit gilt weiter. Geben Sie einen gültigen Schlüssel ein; „Nicht länger warten“ beendet das Warten auf die Zustellung; wenn Sie AfterShip ausschalten, entscheiden Sie selbst, wann gesendet wird.</translation>
    </message>
    <message>
        <source>Still waiting for a delivery 30 days after fulfilment. “Fall back” lets the date of fulfilment decide; “Delivered on” sets the day if you know it; “Send now” does not wait.</source>
        <translation>30 Tage nach dem Fulfillment ist noch keine Zustellung gemeldet. Mit „Nicht länger warten“ zählt das Datum des Fulfillments; „Zugestellt am“ legt den Tag fest, wenn Sie ihn kennen; „Jetzt senden“ wartet nicht.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SyncCommand</name>
    <message>
        <source>sync does not take &quot;%1&quot;.</source>
        <translation>sync kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>There is no stage &quot;%1&quot;.</source>
        <translation>Es gibt keinen Schritt „%1“.</translation>
    </message>
    <message>
        <source>The stages are orders, tracking, delivery and send.</source>
        <translation>Die Schritte sind orders, tracking, delivery und send.</translation>
    </message>
    <message>
        <source>not due yet (--full runs it all the same)</source>
        <translation>noch nicht fällig (--full führt ihn trotzdem aus)</translation>
    </message>
    <message>
        <source>No store is connected yet.</source>
        <translation>Es ist noch kein Shop verbunden.</translation>
    </message>
    <message>
        <source>Run: afterparcelctl connect</source>
        <translation>Führen Sie aus: afterparcelctl connect</translation>
    </message>
    <message>
        <source>would create a tracking record: %1</source>
        <translation>würde einen Tracking-Eintrag anlegen: %1</translation>
    </message>
    <message>
        <source>would send: %1</source>
        <translation>würde senden: %1</translation>
    </message>
    <message>
        <source>nothing would be created or sent</source>
        <translation>es würde nichts angelegt oder gesendet</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateBook</name>
    <message>
        <source>See which there are: afterparcelctl template list</source>
        <translation>Die vorhandenen zeigt: afterparcelctl template list</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <translation>%1 kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and is writable.</source>
        <translation>Prüfen Sie, ob der Ordner Ihnen gehört und beschreibbar ist.</translation>
    </message>
    <message>
        <source>%1 Until then English is the default language.</source>
        <translation>%1 Bis dahin ist Englisch die Standardsprache.</translation>
    </message>
    <message>
        <source>Write it like de, pt-BR or zh-Hant.</source>
        <translation>Schreiben Sie sie wie de, pt-BR oder zh-Hant.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Make another language the default first.</source>
        <translation>Machen Sie zuerst eine andere Sprache zum Standard.</translation>
    </message>
    <message>
        <source>There is no template for the language “%1”.</source>
        <translation>Es gibt keine Vorlage für die Sprache „%1“.</translation>
    </message>
    <message>
        <source>The e-mail template for the language “%1” can&apos;t be used, so buyers get the built-in wording. %2 Put it right under Tools, E-mail template.</source>
        <translation>Die E-Mail-Vorlage für die Sprache „%1“ kann nicht verwendet werden, deshalb erhalten Käufer den eingebauten Wortlaut. %2 Berichtigen Sie sie unter „Extras“ › „E-Mail-Vorlage“.</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>„%1“ ist keine Sprache.</translation>
    </message>
    <message>
        <source>“%1” is the default language: buyers of other languages get it.</source>
        <translation>„%1“ ist die Standardsprache: Käufer mit anderen Sprachen erhalten sie.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateCheck</name>
    <message numerus="yes">
        <source>The subject is longer than %n character(s).</source>
        <translation>
            <numerusform>Der Betreff ist länger als %n Zeichen.</numerusform>
            <numerusform>Der Betreff ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This part is larger than %n KB.</source>
        <translation>
            <numerusform>Dieser Teil ist größer als %n KB.</numerusform>
            <numerusform>Dieser Teil ist größer als %n KB.</numerusform>
        </translation>
    </message>
    <message>
        <source>The HTML is empty.</source>
        <translation>Das HTML ist leer.</translation>
    </message>
    <message>
        <source>The plain text is empty. Mail programs without HTML show it, and mail without it looks like spam.</source>
        <translation>Der reine Text ist leer. Mailprogramme ohne HTML zeigen ihn, und eine E-Mail ohne ihn sieht nach Spam aus.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>Der Betreff ist leer.</translation>
    </message>
    <message>
        <source>The subject has more than one line.</source>
        <translation>Der Betreff hat mehr als eine Zeile.</translation>
    </message>
    <message>
        <source>The subject is empty when it is filled.</source>
        <translation>Der Betreff ist leer, wenn er ausgefüllt wird.</translation>
    </message>
    <message numerus="yes">
        <source>Filled, the HTML has %n KB. Gmail clips what is over 102 KB, and with it the link that unsubscribes.</source>
        <translation>
            <numerusform>Ausgefüllt hat das HTML %n KB. Gmail schneidet ab, was über 102 KB hinausgeht, und damit den Link zum Abmelden.</numerusform>
            <numerusform>Ausgefüllt hat das HTML %n KB. Gmail schneidet ab, was über 102 KB hinausgeht, und damit den Link zum Abmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>HTML, line %1: %2</source>
        <translation>HTML, Zeile %1: %2</translation>
    </message>
    <message>
        <source>Plain text, line %1: %2</source>
        <translation>Reiner Text, Zeile %1: %2</translation>
    </message>
    <message>
        <source>My Shop</source>
        <translation>Mein Shop</translation>
    </message>
    <message>
        <source>Blue mug</source>
        <translation>Blaue Tasse</translation>
    </message>
    <message>
        <source>Linen towel</source>
        <translation>Leinenhandtuch</translation>
    </message>
    <message>
        <source>The buyer can&apos;t unsubscribe here: put in {{UNSUBSCRIBE_TARGET}} after “mailto:”, or {{UNSUBSCRIBE_ADDRESS}} and {{UNSUBSCRIBE_CODE}}, where every buyer sees it.</source>
        <translation>Der Käufer kann sich hier nicht abmelden: Setzen Sie {{UNSUBSCRIBE_TARGET}} nach „mailto:“ ein, oder {{UNSUBSCRIBE_ADDRESS}} und {{UNSUBSCRIBE_CODE}}, wo jeder Käufer es sieht.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateCommand</name>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>your own, can&apos;t be used</source>
        <translation>eigene, nicht verwendbar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>get takes a LANGUAGE, and subject, html or text.</source>
        <translation>get erwartet LANGUAGE und subject, html oder text.</translation>
    </message>
    <message>
        <source>There is no template for the language &quot;%1&quot;. See which there are: afterparcelctl template list</source>
        <translation>Es gibt keine Vorlage für die Sprache „%1“. Die vorhandenen zeigt: afterparcelctl template list</translation>
    </message>
    <message>
        <source>set takes a LANGUAGE and subject, html or text.</source>
        <translation>set erwartet LANGUAGE und subject, html oder text.</translation>
    </message>
    <message>
        <source>Which LANGUAGE?</source>
        <translation>Welche Sprache (LANGUAGE)?</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) can be used.</source>
        <translation>
            <numerusform>%n Vorlage kann verwendet werden.</numerusform>
            <numerusform>%n Vorlagen können verwendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Inside of</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>Es gibt keine Bestellung %1.</translation>
    </message>
    <message>
        <source>List the known ones: afterparcelctl requests list</source>
        <translation>Die bekannten zeigt: afterparcelctl requests list</translation>
    </message>
    <message>
        <source>preview takes one ORDER, or --sample.</source>
        <translation>preview erwartet genau ein ORDER oder --sample.</translation>
    </message>
    <message>
        <source>test takes the one ADDRESS that gets the test mail.</source>
        <translation>test erwartet die eine ADDRESS, die die Testnachricht erhält.</translation>
    </message>
    <message>
        <source>A test mail was sent to %1.</source>
        <translation>Eine Testnachricht wurde an %1 gesendet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language.</source>
        <translation>„%1“ ist keine Sprache.</translation>
    </message>
    <message>
        <source>What to do with the templates?</source>
        <translation>Was soll mit den Vorlagen geschehen?</translation>
    </message>
    <message>
        <source>template does not know &quot;%1&quot;.</source>
        <translation>template kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>No e-mail was sent for %1.</source>
        <translation>Für %1 wurde keine E-Mail gesendet.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateJobs</name>
    <message>
        <source>%1: %2</source>
        <comment>language and what is wrong with its template</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>order and buyer</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateLanguages</name>
    <message>
        <source>%1 (%2)</source>
        <comment>language and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Buyers of this language get an e-mail of their own. Choose one, or write a code such as pt-BR:</source>
        <translation>Käufer mit dieser Sprache erhalten eine eigene E-Mail. Wählen Sie eine Sprache oder schreiben Sie einen Code wie pt-BR:</translation>
    </message>
    <message>
        <source>Remove a language</source>
        <translation>Sprache entfernen</translation>
    </message>
    <message>
        <source>Buyers of the language %1 will get the e-mail in the default language. Your wording of it is deleted.</source>
        <translation>Käufer mit der Sprache %1 erhalten die E-Mail in der Standardsprache. Ihr Wortlaut dafür wird gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateQuestions</name>
    <message>
        <source>Send a test</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>The e-mail as it is in the preview goes to this address alone, never to the buyer:</source>
        <translation>Die E-Mail geht so, wie sie in der Vorschau steht, nur an diese Adresse, nie an den Käufer:</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateScan</name>
    <message>
        <source>{{#%1}} is never closed: put {{/%1}} where it ends.</source>
        <translation>{{#%1}} wird nie geschlossen: Setzen Sie {{/%1}} dorthin, wo es endet.</translation>
    </message>
    <message>
        <source>{{/%1}} closes nothing: {{#%1}} is missing before it.</source>
        <translation>{{/%1}} schließt nichts: Davor fehlt {{#%1}}.</translation>
    </message>
    <message>
        <source>{{/%1}} stands where {{/%2}} is expected.</source>
        <translation>{{/%1}} steht, wo {{/%2}} erwartet wird.</translation>
    </message>
    <message>
        <source>{{%1}} has a value only between {{#%2}} and {{/%2}}.</source>
        <translation>{{%1}} hat nur zwischen {{#%2}} und {{/%2}} einen Wert.</translation>
    </message>
    <message>
        <source>%1 is a section: write {{#%1}} before and {{/%1}} after what it shows.</source>
        <translation>%1 ist ein Abschnitt: Schreiben Sie {{#%1}} vor und {{/%1}} nach dem, was er zeigt.</translation>
    </message>
    <message>
        <source>%1 is a value, not a section: write {{%1}}.</source>
        <translation>%1 ist ein Wert, kein Abschnitt: Schreiben Sie {{%1}}.</translation>
    </message>
    <message>
        <source>“{{” has no “}}” after it.</source>
        <translation>Nach „{{“ fehlt „}}“.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand between double braces: only the name of a placeholder can.</source>
        <translation>„%1“ kann nicht zwischen doppelten geschweiften Klammern stehen: Dort ist nur der Name eines Platzhalters möglich.</translation>
    </message>
    <message>
        <source>{{UNSUBSCRIBE_TARGET}} has to follow “mailto:” at once.</source>
        <translation>{{UNSUBSCRIBE_TARGET}} muss unmittelbar auf „mailto:“ folgen.</translation>
    </message>
    <message>
        <source>There is no placeholder “%1”.</source>
        <translation>Es gibt keinen Platzhalter „%1“.</translation>
    </message>
    <message>
        <source>There is no placeholder “%1”. Do you mean “%2”?</source>
        <translation>Es gibt keinen Platzhalter „%1“. Meinen Sie „%2“?</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TestMail</name>
    <message>
        <source>The mail server refused the message: %1</source>
        <translation>Der Mailserver hat die E-Mail abgelehnt: %1</translation>
    </message>
    <message>
        <source>Check the address that it goes to.</source>
        <translation>Prüfen Sie die Adresse, an die sie geht.</translation>
    </message>
    <message>
        <source>The mail server took the message, but did not confirm it.</source>
        <translation>Der Mailserver hat die E-Mail entgegengenommen, aber nicht bestätigt.</translation>
    </message>
    <message>
        <source>Look whether it arrived, and try again if not.</source>
        <translation>Sehen Sie nach, ob sie angekommen ist, und versuchen Sie es sonst erneut.</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>Das Senden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer was not understood.</source>
        <translation>Die Antwort des Mailservers war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Afterparcel: test message</source>
        <translation>Afterparcel: Testnachricht</translation>
    </message>
    <message>
        <source>This is a test message. Afterparcel sent it to you through %1, as you asked it to. If you can read it, requests for reviews can be sent. Nobody else got it.</source>
        <translation>Dies ist eine Testnachricht. Afterparcel hat sie Ihnen auf Ihren Wunsch über %1 gesendet. Wenn Sie sie lesen können, lassen sich Anfragen nach Bewertungen senden. Niemand sonst hat sie erhalten.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Timeline</name>
    <message>
        <source>Delivered.</source>
        <translation>Zugestellt.</translation>
    </message>
    <message>
        <source>Order %1 was placed.</source>
        <translation>Bestellung %1 wurde aufgegeben.</translation>
    </message>
    <message>
        <source>A fulfilment was made and later cancelled.</source>
        <translation>Ein Fulfillment wurde angelegt und später storniert.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tracking number, carrier</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fulfilled without tracking.</source>
        <translation>Ohne Sendungsnummer ausgeführt.</translation>
    </message>
    <message>
        <source>Fulfilled with tracking: %1.</source>
        <translation>Mit Sendungsnummer ausgeführt: %1.</translation>
    </message>
    <message>
        <source>AfterShip follows parcel %1.</source>
        <translation>AfterShip verfolgt Paket %1.</translation>
    </message>
    <message>
        <source>AfterShip already followed parcel %1; its record is used.</source>
        <translation>AfterShip verfolgte Paket %1 bereits; der vorhandene Eintrag wird verwendet.</translation>
    </message>
    <message>
        <source>AfterShip refused parcel %1: %2</source>
        <translation>AfterShip hat Paket %1 abgelehnt: %2</translation>
    </message>
    <message>
        <source>Parcel %1: %2.</source>
        <comment>number, AfterShip&apos;s tag</comment>
        <translation>Paket %1: %2.</translation>
    </message>
    <message>
        <source>Parcel %1: %2 (%3).</source>
        <comment>number, AfterShip&apos;s tag, checkpoint</comment>
        <translation>Paket %1: %2 (%3).</translation>
    </message>
    <message>
        <source>The carrier of parcel %1 was corrected to %2.</source>
        <translation>Der Paketdienst von Paket %1 wurde zu %2 korrigiert.</translation>
    </message>
    <message>
        <source>Parcel %1 is to be tracked again.</source>
        <translation>Paket %1 soll erneut verfolgt werden.</translation>
    </message>
    <message>
        <source>Parcel %1 is no longer waited for.</source>
        <translation>Auf Paket %1 wird nicht länger gewartet.</translation>
    </message>
    <message>
        <source>Send now was chosen, against the reason shown.</source>
        <translation>„Jetzt senden“ wurde gewählt, entgegen dem angezeigten Grund.</translation>
    </message>
    <message>
        <source>Send now was chosen.</source>
        <translation>„Jetzt senden“ wurde gewählt.</translation>
    </message>
    <message>
        <source>Sending another message was chosen.</source>
        <translation>Eine weitere E-Mail zu senden wurde gewählt.</translation>
    </message>
    <message>
        <source>Rescheduled to %1.</source>
        <translation>Neu geplant für %1.</translation>
    </message>
    <message>
        <source>Skipped by hand.</source>
        <translation>Von Hand übersprungen.</translation>
    </message>
    <message>
        <source>Restored: scheduled as if nothing had been chosen.</source>
        <translation>Wiederhergestellt: geplant, als wäre nichts gewählt worden.</translation>
    </message>
    <message>
        <source>Marked as sent.</source>
        <translation>Als gesendet markiert.</translation>
    </message>
    <message>
        <source>Marked as delivered on %1.</source>
        <translation>Als zugestellt am %1 markiert.</translation>
    </message>
    <message>
        <source>Taken in by hand.</source>
        <translation>Von Hand aufgenommen.</translation>
    </message>
    <message>
        <source>AfterShip was switched off while this request waited for delivery.</source>
        <translation>AfterShip wurde ausgeschaltet, während diese Anfrage auf die Zustellung wartete.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what the decision was, a sentence</comment>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Another message is being sent.</source>
        <translation>Eine weitere E-Mail wird gesendet.</translation>
    </message>
    <message>
        <source>The message is being sent.</source>
        <translation>Die E-Mail wird gesendet.</translation>
    </message>
    <message>
        <source>The program was interrupted before the message left; it is sent again.</source>
        <translation>Das Programm wurde unterbrochen, bevor die E-Mail gesendet wurde; sie wird erneut gesendet.</translation>
    </message>
    <message>
        <source>The program was interrupted while the message left; it may have been sent.</source>
        <translation>Das Programm wurde unterbrochen, während die E-Mail gesendet wurde; sie wurde möglicherweise gesendet.</translation>
    </message>
    <message>
        <source>Another message was sent.</source>
        <translation>Eine weitere E-Mail wurde gesendet.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Gesendet.</translation>
    </message>
    <message>
        <source>The mail server refused it for now: %1</source>
        <translation>Der Mailserver hat die E-Mail vorerst abgelehnt: %1</translation>
    </message>
    <message>
        <source>The mail server refused it: %1</source>
        <translation>Der Mailserver hat die E-Mail abgelehnt: %1</translation>
    </message>
    <message>
        <source>The mail server took no messages: %1</source>
        <translation>Der Mailserver nahm keine E-Mails an: %1</translation>
    </message>
    <message>
        <source>AfterShip follows parcel %1 as you decided.</source>
        <translation>AfterShip verfolgt Paket %1, wie Sie es entschieden haben.</translation>
    </message>
    <message>
        <source>Mailed to your own address as a rehearsal; the buyer got nothing.</source>
        <translation>Als Probelauf an Ihre eigene Adresse gesendet; der Käufer hat nichts erhalten.</translation>
    </message>
    <message>
        <source>Followed again.</source>
        <translation>Verfolgung fortgesetzt.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TimingSentences</name>
    <message>
        <source>Fulfilled %1, plus %2: will send on %3.</source>
        <translation>Ausgeführt am %1, plus %2: wird am %3 gesendet.</translation>
    </message>
    <message>
        <source>Nothing to ship, fulfilled %1, plus %2: will send on %3.</source>
        <translation>Nichts zu versenden, ausgeführt am %1, plus %2: wird am %3 gesendet.</translation>
    </message>
    <message>
        <source>Handed over in the shop %1, plus %2: will send on %3.</source>
        <translation>Im Laden übergeben am %1, plus %2: wird am %3 gesendet.</translation>
    </message>
    <message>
        <source>No fulfilment came with a tracking number, so the days count from fulfilment.</source>
        <translation>Da keine Sendungsnummer vorliegt, zählen die Tage ab dem Fulfillment.</translation>
    </message>
    <message>
        <source>The tracking number came without a carrier, so the days count from fulfilment.</source>
        <translation>Die Sendungsnummer kam ohne Paketdienst, deshalb zählen die Tage ab dem Fulfillment.</translation>
    </message>
    <message>
        <source>AfterShip was switched off, so the days count from fulfilment.</source>
        <translation>AfterShip war ausgeschaltet, deshalb zählen die Tage ab dem Fulfillment.</translation>
    </message>
    <message>
        <source>Another package is not followed.</source>
        <translation>Ein weiteres Paket wird nicht verfolgt.</translation>
    </message>
    <message>
        <source>Package %1 is not followed: it has no carrier.</source>
        <translation>Paket %1 wird nicht verfolgt: Es hat keinen Paketdienst.</translation>
    </message>
    <message>
        <source>A package with %1 is not followed: it has no tracking number.</source>
        <comment>%1: carrier</comment>
        <translation>Ein Paket mit %1 wird nicht verfolgt: Es hat keine Sendungsnummer.</translation>
    </message>
    <message>
        <source>Package %1 is not followed.</source>
        <translation>Paket %1 wird nicht verfolgt.</translation>
    </message>
    <message>
        <source>Delivered %1, plus %2: will send on %3.</source>
        <translation>Zugestellt am %1, plus %2: wird am %3 gesendet.</translation>
    </message>
    <message>
        <source>Delivered %1, plus %2 is %3, but at least %4 after fulfilment (international) is %5: will send on %6.</source>
        <translation>Zugestellt am %1, plus %2 ergibt %3, aber mindestens %4 nach dem Fulfillment (Ausland) ergibt %5: wird am %6 gesendet.</translation>
    </message>
    <message>
        <source>Delivered %1, plus %2 is %3, but at least %4 after fulfilment (domestic) is %5: will send on %6.</source>
        <translation>Zugestellt am %1, plus %2 ergibt %3, aber mindestens %4 nach dem Fulfillment (Inland) ergibt %5: wird am %6 gesendet.</translation>
    </message>
    <message>
        <source>Delivered %1, plus %2 is %3, but at least %4 after fulfilment is %5: will send on %6.</source>
        <translation>Zugestellt am %1, plus %2 ergibt %3, aber mindestens %4 nach dem Fulfillment ergibt %5: wird am %6 gesendet.</translation>
    </message>
    <message>
        <source>You entered %1 as the day of delivery.</source>
        <translation>Sie haben %1 als Tag der Zustellung eingetragen.</translation>
    </message>
    <message>
        <source>No delivery was known %1 after fulfilment, which is the fallback: will send on %2.</source>
        <translation>%1 nach dem Fulfillment, am Ende der Höchstwartezeit, war keine Zustellung bekannt: wird am %2 gesendet.</translation>
    </message>
    <message>
        <source>The fallback, %1 after fulfilment, comes first: will send on %2 instead.</source>
        <translation>Die Höchstwartezeit, %1 nach dem Fulfillment, endet früher: wird stattdessen am %2 gesendet.</translation>
    </message>
    <message>
        <source>%1 is outside the send window: will send on %2 instead.</source>
        <translation>%1 liegt außerhalb des Sendezeitfensters: wird stattdessen am %2 gesendet.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TrackingStage</name>
    <message>
        <source>no record to create</source>
        <translation>kein Eintrag anzulegen</translation>
    </message>
    <message numerus="yes">
        <source>%n tracking record(s) created</source>
        <translation>
            <numerusform>%n Tracking-Eintrag angelegt</numerusform>
            <numerusform>%n Tracking-Einträge angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing one(s) adopted</source>
        <translation>
            <numerusform>%n vorhandener übernommen</numerusform>
            <numerusform>%n vorhandene übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>AfterShip is off</source>
        <translation>AfterShip ist aus</translation>
    </message>
    <message>
        <source>AfterShip did not answer; it is asked again later</source>
        <translation>AfterShip hat nicht geantwortet; es wird später erneut gefragt</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Creating tracking records</source>
        <translation>Tracking-Einträge werden angelegt</translation>
    </message>
    <message>
        <source>Changing tracking records</source>
        <translation>Tracking-Einträge werden geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n changed by your decision</source>
        <comment>tracking records</comment>
        <translation>
            <numerusform>%n durch Ihre Entscheidung geändert</numerusform>
            <numerusform>%n durch Ihre Entscheidung geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>AfterShip accepts no more parcels: “%1”. Enlarge the plan at AfterShip, or let the requests go out by the date of fulfilment.</source>
        <translation>AfterShip nimmt keine weiteren Pakete an: „%1“. Erweitern Sie den Tarif bei AfterShip oder lassen Sie die Anfragen ab dem Datum des Fulfillments planen.</translation>
    </message>
    <message>
        <source>AfterShip refuses the key: %1 Enter a working key in the settings, or switch AfterShip off there.</source>
        <translation>AfterShip lehnt den Schlüssel ab: %1 Geben Sie in den Einstellungen einen gültigen Schlüssel ein oder schalten Sie AfterShip dort aus.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TransferCommand</name>
    <message>
        <source>--delimiter takes comma, semicolon or tab.</source>
        <translation>--delimiter erwartet comma, semicolon oder tab.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Standard input holds more than 100 MiB.</source>
        <translation>Die Standardeingabe enthält mehr als 100 MiB.</translation>
    </message>
    <message>
        <source>Name the file itself.</source>
        <translation>Nennen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>--map takes order, send_at or action, then = and a column.</source>
        <translation>--map erwartet order, send_at oder action, dann = und eine Spalte.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>Ihre Spalten sind %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would be carried out.</source>
        <translation>
            <numerusform>%n Zeile würde ausgeführt.</numerusform>
            <numerusform>%n Zeilen würden ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) carried out.</source>
        <translation>
            <numerusform>%n Zeile ausgeführt.</numerusform>
            <numerusform>%n Zeilen ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduled: %1. Rescheduled: %2. Skipped: %3. Nothing to do: %4. Wrong: %5.</source>
        <translation>Geplant: %1. Neu geplant: %2. Übersprungen: %3. Nichts zu tun: %4. Fehler: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) would leave with the next sync.</source>
        <translation>
            <numerusform>%n E-Mail würde mit der nächsten Synchronisierung gesendet.</numerusform>
            <numerusform>%n E-Mails würden mit der nächsten Synchronisierung gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will leave with the next sync.</source>
        <translation>
            <numerusform>%n E-Mail wird mit der nächsten Synchronisierung gesendet.</numerusform>
            <numerusform>%n E-Mails werden mit der nächsten Synchronisierung gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1: %2: %3</source>
        <translation>Zeile %1: %2: %3</translation>
    </message>
    <message>
        <source>Export to which file?</source>
        <translation>In welche Datei exportieren?</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n Anfrage nach %1 exportiert.</numerusform>
            <numerusform>%n Anfragen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import which file?</source>
        <translation>Welche Datei importieren?</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TransferNotes</name>
    <message numerus="yes">
        <source>%n request(s) exported.</source>
        <translation>
            <numerusform>%n Anfrage exportiert.</numerusform>
            <numerusform>%n Anfragen exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import: %n line(s) carried out.</source>
        <translation>
            <numerusform>Import: %n Zeile ausgeführt.</numerusform>
            <numerusform>Import: %n Zeilen ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n line(s) could not be carried out.</source>
        <comment>%1: Import: 3 lines carried out.</comment>
        <translation>
            <numerusform>%1 %n Zeile konnte nicht ausgeführt werden.</numerusform>
            <numerusform>%1 %n Zeilen konnten nicht ausgeführt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Gesichert.</translation>
    </message>
    <message>
        <source>Restored from a backup.</source>
        <translation>Aus einer Sicherung wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::UnsubscribeCommand</name>
    <message>
        <source>Whom? Give an address, or the code in the subject of the buyer&apos;s mail.</source>
        <translation>Wen? Geben Sie eine Adresse an oder den Code im Betreff der E-Mail des Käufers.</translation>
    </message>
    <message>
        <source>%1 is unsubscribed for good.</source>
        <translation>%1 ist endgültig abgemeldet.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::WhatIf</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::WhatIfCommand</name>
    <message numerus="yes">
        <source>Switching AfterShip off: %n request(s) that wait for a delivery would not be scheduled any more.</source>
        <translation>
            <numerusform>AfterShip ausschalten: %n Anfrage, die auf eine Zustellung wartet, wäre nicht mehr geplant.</numerusform>
            <numerusform>AfterShip ausschalten: %n Anfragen, die auf eine Zustellung warten, wären nicht mehr geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>what-if takes keys, each with a value.</source>
        <translation>what-if erwartet Schlüssel, jeden mit einem Wert.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::WhatIfText</name>
    <message>
        <source>Will send on %1</source>
        <comment>date and time</comment>
        <translation>Wird am %1 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>None of %n unsent request(s) would change.</source>
        <translation>
            <numerusform>Die %n nicht gesendete Anfrage würde sich nicht ändern.</numerusform>
            <numerusform>Keine der %n nicht gesendeten Anfragen würde sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of %1 unsent would change.</source>
        <translation>
            <numerusform>%n von %1 nicht gesendeten Anfragen würde sich ändern.</numerusform>
            <numerusform>%n von %1 nicht gesendeten Anfragen würden sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) would leave at once.</source>
        <translation>
            <numerusform>%n E-Mail würde sofort gesendet.</numerusform>
            <numerusform>%n E-Mails würden sofort gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would be overdue and wait for your decision.</source>
        <translation>
            <numerusform>%n Anfrage wäre überfällig und würde auf Ihre Entscheidung warten.</numerusform>
            <numerusform>%n Anfragen wären überfällig und würden auf Ihre Entscheidung warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would be sent earlier.</source>
        <translation>
            <numerusform>%n Anfrage würde früher gesendet.</numerusform>
            <numerusform>%n Anfragen würden früher gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would be sent later.</source>
        <translation>
            <numerusform>%n Anfrage würde später gesendet.</numerusform>
            <numerusform>%n Anfragen würden später gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would go on waiting, with another last day to be sent.</source>
        <translation>
            <numerusform>%n Anfrage würde weiter warten, mit einem anderen spätesten Sendetag.</numerusform>
            <numerusform>%n Anfragen würden weiter warten, mit einem anderen spätesten Sendetag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would change from “%1” to “%2”.</source>
        <comment>two statuses</comment>
        <translation>
            <numerusform>%n Anfrage würde von „%1“ zu „%2“ wechseln.</numerusform>
            <numerusform>%n Anfragen würden von „%1“ zu „%2“ wechseln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>order, what is shown of it now, and what would be</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Words</name>
    <message>
        <source>an unknown time</source>
        <comment>in place of a date that is missing</comment>
        <translation>unbekannten Zeitpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a duration, as in: plus 7 days</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date in this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date in another year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>format of date and time in this year</comment>
        <translation>d. MMM &apos;um&apos; HH:mm &apos;Uhr&apos;</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>format of date and time in another year</comment>
        <translation>d. MMM yyyy &apos;um&apos; HH:mm &apos;Uhr&apos;</translation>
    </message>
    <message>
        <source>an unknown number of days</source>
        <comment>in place of 7 days</comment>
        <translation>unbekannt viele Tage</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>In %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and is writable, or choose another data directory.</source>
        <translation>Prüfen Sie, ob der Ordner Ihnen gehört und beschreibbar ist, oder wählen Sie ein anderes Datenverzeichnis.</translation>
    </message>
    <message>
        <source>The data directory %1 can&apos;t be used: %2.</source>
        <translation>Das Datenverzeichnis %1 ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>Give your user the right to write there, or name another directory with --data-dir.</source>
        <translation>Geben Sie Ihrem Benutzer dort das Schreibrecht oder nennen Sie mit --data-dir ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>Check the disk, and that the folder belongs to you.</source>
        <translation>Prüfen Sie den Datenträger und ob der Ordner Ihnen gehört.</translation>
    </message>
</context>
<context>
    <name>afterparcel::ActivityDialog</name>
    <message>
        <source>&amp;Between</source>
        <translation>&amp;Zwischen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Aktivitäten durchsuchen</translation>
    </message>
    <message>
        <source>Search words or an order</source>
        <translation>Wörter oder eine Bestellung suchen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Nothing of the kind was noted. The activity is kept for 90 days.</source>
        <translation>Nichts dergleichen wurde notiert. Aktivitäten werden 90 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>Open an entry&apos;s order with Enter or a double click. The activity is kept for 90 days.</source>
        <translation>Öffnen Sie die Bestellung eines Eintrags mit der Eingabetaste oder einem Doppelklick. Aktivitäten werden 90 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an order&apos;s name</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Save the activity</source>
        <translation>Aktivitäten speichern</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als CSV &amp;speichern…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
</context>
<context>
    <name>afterparcel::ActivityFeature</name>
    <message>
        <source>&amp;Activity…</source>
        <translation>&amp;Aktivitäten…</translation>
    </message>
</context>
<context>
    <name>afterparcel::ActivityModel</name>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often something happened</comment>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>afterparcel::AfterShipPage</name>
    <message>
        <source>AfterShip</source>
        <translation>AfterShip</translation>
    </message>
    <message>
        <source>Follow the parcels with AfterShip</source>
        <translation>Die Pakete mit AfterShip verfolgen</translation>
    </message>
    <message>
        <source>With AfterShip a request goes out some days after the parcel arrived. Without it, some days after you fulfilled the order. It is optional, can be switched on later, and needs a plan with API access.</source>
        <translation>Mit AfterShip wird eine Anfrage einige Tage nach der Ankunft des Pakets gesendet. Ohne AfterShip einige Tage, nachdem Sie die Bestellung ausgeführt haben. AfterShip ist optional, kann später eingeschaltet werden und erfordert einen Tarif mit API-Zugang.</translation>
    </message>
    <message>
        <source>&amp;Use AfterShip</source>
        <translation>AfterShip &amp;verwenden</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Pass on the buyer&apos;s &amp;e-mail address</source>
        <translation>&amp;E-Mail-Adresse des Käufers weitergeben</translation>
    </message>
    <message>
        <source>Pass on the buyer&apos;s &amp;phone number</source>
        <translation>&amp;Telefonnummer des Käufers weitergeben</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>API-S&amp;chlüssel:</translation>
    </message>
    <message>
        <source>AfterShip shows keys under Settings, API keys (%1).</source>
        <translation>AfterShip zeigt Schlüssel unter Settings, API keys (%1).</translation>
    </message>
    <message>
        <source>AfterShip may then send text messages about the parcel, as your account there is set up.</source>
        <translation>AfterShip schickt dann möglicherweise SMS-Nachrichten zum Paket, je nachdem, wie Ihr Konto dort eingerichtet ist.</translation>
    </message>
    <message>
        <source>Enter AfterShip&apos;s API key, or go on without AfterShip.</source>
        <translation>Geben Sie den API-Schlüssel von AfterShip ein oder fahren Sie ohne AfterShip fort.</translation>
    </message>
    <message>
        <source>Asking AfterShip…</source>
        <translation>AfterShip wird gefragt…</translation>
    </message>
    <message>
        <source>AfterShip itself may then e-mail a tracking link to the buyer, as your account there is set up.</source>
        <translation>AfterShip selbst schickt dem Käufer dann möglicherweise einen Link zur Sendungsverfolgung, je nachdem, wie Ihr Konto dort eingerichtet ist.</translation>
    </message>
</context>
<context>
    <name>afterparcel::AskPage</name>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>&amp;Every buyer</source>
        <translation>&amp;Alle Käufer</translation>
    </message>
    <message>
        <source>Not lawful everywhere: in many countries, those of the European Union among them, a request for a review can count as advertising, which needs consent.</source>
        <translation>Nicht überall zulässig: In vielen Ländern, darunter denen der Europäischen Union, kann die Bitte um eine Bewertung als Werbung gelten, die eine Einwilligung erfordert.</translation>
    </message>
    <message>
        <source>Every buyer who did not &amp;decline marketing</source>
        <translation>Alle Käufer, die Marketing nicht abge&amp;lehnt haben</translation>
    </message>
    <message>
        <source>Buyers who declined, or took their consent back, are not asked.</source>
        <translation>Käufer, die abgelehnt oder ihre Einwilligung widerrufen haben, werden nicht gefragt.</translation>
    </message>
    <message>
        <source>Only buyers who &amp;agreed to marketing</source>
        <translation>Nur Käufer, die dem Marketing zu&amp;gestimmt haben</translation>
    </message>
    <message>
        <source>The careful choice: only buyers who subscribed are asked.</source>
        <translation>Die vorsichtige Wahl: Nur Käufer, die ausdrücklich zugestimmt haben, werden gefragt.</translation>
    </message>
    <message>
        <source>Orders with one of these ta&amp;gs:</source>
        <translation>Bestellungen mit einem dieser &amp;Tags:</translation>
    </message>
    <message>
        <source>&amp;Customers with one of these tags:</source>
        <translation>&amp;Kunden mit einem dieser Tags:</translation>
    </message>
    <message>
        <source>E-mail add&amp;resses (* stands for anything):</source>
        <translation>E-Mail-Ad&amp;ressen (* steht für beliebige Zeichen):</translation>
    </message>
    <message>
        <source>Orders left out by tag</source>
        <translation>Nach Tag ausgelassene Bestellungen</translation>
    </message>
    <message>
        <source>Customers left out by tag</source>
        <translation>Nach Tag ausgelassene Kunden</translation>
    </message>
    <message>
        <source>E-mail addresses left out</source>
        <translation>Ausgelassene E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Buyers are not asked about cancelled, refunded or test orders, nor after they unsubscribed. Marketing consent is what the buyer chose in your shop&apos;s checkout.</source>
        <translation>Käufer werden weder zu stornierten oder erstatteten Bestellungen noch zu Testbestellungen gefragt und auch nicht, nachdem sie sich abgemeldet haben. Als Marketing-Einwilligung gilt, was der Käufer im Checkout Ihres Shops gewählt hat.</translation>
    </message>
    <message>
        <source>Never ask about or to (separate several with commas):</source>
        <translation>Nie fragen bei (mehrere Einträge mit Kommas trennen):</translation>
    </message>
</context>
<context>
    <name>afterparcel::AssistantDialog</name>
    <message>
        <source>La&amp;ter</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Set up Afterparcel</source>
        <translation>Afterparcel einrichten</translation>
    </message>
    <message>
        <source>Closes this assistant; it can be opened again in the menu Program</source>
        <translation>Schließt diesen Assistenten; er kann im Menü „Programm“ wieder geöffnet werden</translation>
    </message>
    <message>
        <source>Looking at what is set up already…</source>
        <translation>Es wird nachgesehen, was schon eingerichtet ist…</translation>
    </message>
    <message>
        <source>&amp;Connect the store</source>
        <translation>Shop &amp;verbinden</translation>
    </message>
    <message>
        <source>Sending a test e-mail to %1…</source>
        <translation>Eine Testnachricht wird an %1 gesendet…</translation>
    </message>
    <message>
        <source>The mail server took the test e-mail to %1: %2</source>
        <translation>Der Mailserver hat die Testnachricht an %1 angenommen: %2</translation>
    </message>
</context>
<context>
    <name>afterparcel::AssistantFeature</name>
    <message>
        <source>Set &amp;up Afterparcel…</source>
        <translation>Afterparcel ein&amp;richten…</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>Mit &amp;Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
</context>
<context>
    <name>afterparcel::AssistantMessage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
</context>
<context>
    <name>afterparcel::AssistantPage</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>afterparcel::AutostartAction</name>
    <message>
        <source>Start at &amp;login</source>
        <translation>Bei &amp;Anmeldung starten</translation>
    </message>
    <message>
        <source>Starts Afterparcel in the background when you log in to this computer</source>
        <translation>Startet Afterparcel im Hintergrund, wenn Sie sich an diesem Computer anmelden</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
</context>
<context>
    <name>afterparcel::BackgroundLife</name>
    <message>
        <source>What holds the program up</source>
        <translation>Was das Programm aufhält</translation>
    </message>
    <message numerus="yes">
        <source>The limit per day holds %n e-mail(s) back</source>
        <translation>
            <numerusform>Die Tagesgrenze hält %n E-Mail zurück</numerusform>
            <numerusform>Die Tagesgrenze hält %n E-Mails zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limit per hour holds %n e-mail(s) back</source>
        <translation>
            <numerusform>Die Stundengrenze hält %n E-Mail zurück</numerusform>
            <numerusform>Die Stundengrenze hält %n E-Mails zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1, tries again</source>
        <comment>a time</comment>
        <translation>Offline seit %1, neuer Versuch folgt</translation>
    </message>
</context>
<context>
    <name>afterparcel::BackupDialog</name>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>Sicherungen (*.backup);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Writes orders, requests, sent e-mails, settings and templates into one file. Keys and passwords stay in the keychain alone.</source>
        <translation>Schreibt Bestellungen, Anfragen, gesendete E-Mails, Einstellungen und Vorlagen in eine Datei. Schlüssel und Passwörter bleiben im Schlüsselbund und werden nicht gesichert.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Everything but the secrets is in %1. It holds buyers&apos; data: keep it safe.</source>
        <translation>Alles außer den Geheimnissen liegt in %1. Die Datei enthält Daten von Käufern: Bewahren Sie sie sicher auf.</translation>
    </message>
</context>
<context>
    <name>afterparcel::BackupFeature</name>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sicherung erstellen…</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>afterparcel::BannerStrip</name>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>afterparcel::BlockDialog</name>
    <message>
        <source>Block addresses</source>
        <translation>Adressen sperren</translation>
    </message>
    <message>
        <source>Requests to these addresses are skipped, now and later. * stands for anything: *@example.com blocks a whole company. The list is in the settings too.</source>
        <translation>Anfragen an diese Adressen werden übersprungen, jetzt und später. * steht für beliebige Zeichen: *@example.com sperrt alle Adressen dieser Domain. Die Liste steht auch in den Einstellungen.</translation>
    </message>
    <message>
        <source>&amp;Addresses:</source>
        <translation>&amp;Adressen:</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Looking at the requests…</source>
        <translation>Die Anfragen werden durchgesehen…</translation>
    </message>
    <message>
        <source>How many requests wait for these addresses is not known.</source>
        <translation>Wie viele Anfragen an diese Adressen warten, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>In the list already.</source>
        <translation>Steht schon in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that wait will be skipped.</source>
        <translation>
            <numerusform>%n wartende Anfrage wird übersprungen.</numerusform>
            <numerusform>%n wartende Anfragen werden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>Wird gesperrt…</translation>
    </message>
    <message numerus="yes">
        <source>Blocked. The list holds %n entries now.</source>
        <translation>
            <numerusform>Gesperrt. Die Liste enthält jetzt %n Eintrag.</numerusform>
            <numerusform>Gesperrt. Die Liste enthält jetzt %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Wird zurückgenommen…</translation>
    </message>
    <message>
        <source>Taken back: the addresses are not blocked any more.</source>
        <translation>Zurückgenommen: Die Adressen sind nicht mehr gesperrt.</translation>
    </message>
</context>
<context>
    <name>afterparcel::BuyerDialog</name>
    <message>
        <source>What is found</source>
        <translation>Was gefunden wird</translation>
    </message>
</context>
<context>
    <name>afterparcel::CarrierDialog</name>
    <message>
        <source>Correct the carrier</source>
        <translation>Paketdienst korrigieren</translation>
    </message>
    <message>
        <source>&amp;Correct the carrier</source>
        <translation>&amp;Paketdienst korrigieren</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>order, tracking number, carrier</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>&amp;Parcels:</source>
        <translation>Pak&amp;ete:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a carrier&apos;s name and AfterShip&apos;s code of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Teil des Namens eingeben</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Paketdienste</translation>
    </message>
    <message>
        <source>%1: %2 You can choose this carrier all the same.</source>
        <comment>tracking number, what looks wrong</comment>
        <translation>%1: %2 Sie können diesen Paketdienst trotzdem wählen.</translation>
    </message>
    <message>
        <source>Tick at least one parcel.</source>
        <translation>Kreuzen Sie mindestens ein Paket an.</translation>
    </message>
    <message>
        <source>Choose the carrier.</source>
        <translation>Wählen Sie den Paketdienst.</translation>
    </message>
    <message>
        <source>AfterShip will follow the ticked parcels as those of the carrier you choose. What the wrong carrier reported no longer counts.</source>
        <translation>AfterShip verfolgt die angekreuzten Pakete dann als solche des gewählten Paketdienstes. Was der falsche Paketdienst gemeldet hat, zählt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>afterparcel::Closing</name>
    <message>
        <source>Keep Afterparcel running?</source>
        <translation>Afterparcel weiterlaufen lassen?</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Keep Afterparcel running after you close the window? It then goes on reading orders and sending e-mails.</source>
        <translation>Afterparcel weiterlaufen lassen, nachdem Sie das Fenster geschlossen haben? Es liest dann weiterhin Bestellungen und sendet E-Mails.</translation>
    </message>
    <message>
        <source>You can open or quit it from its icon in the tray. This is asked once; you can change it in the settings.</source>
        <translation>Über sein Symbol im Infobereich können Sie es öffnen oder beenden. Dies wird nur einmal gefragt; in den Einstellungen können Sie es ändern.</translation>
    </message>
</context>
<context>
    <name>afterparcel::ColumnMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Absteigend</translation>
    </message>
    <message>
        <source>Move “%1” &amp;forward</source>
        <comment>towards the first column</comment>
        <translation>„%1“ nach &amp;vorn verschieben</translation>
    </message>
    <message>
        <source>Move “%1” &amp;back</source>
        <comment>towards the last column</comment>
        <translation>„%1“ nach &amp;hinten verschieben</translation>
    </message>
</context>
<context>
    <name>afterparcel::ConfirmDialog</name>
    <message>
        <source>The action can&apos;t be used on any of the selected requests.</source>
        <translation>Die Aktion ist auf keine der ausgewählten Anfragen anwendbar.</translation>
    </message>
</context>
<context>
    <name>afterparcel::ConnectionTest</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>Tries the values on this page, also before they are saved.</source>
        <translation>Probiert die Werte auf dieser Seite aus, auch bevor sie gespeichert sind.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Failed:</source>
        <comment>outcome of a test</comment>
        <translation>Fehlgeschlagen:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <comment>outcome of a test</comment>
        <translation>Warnung:</translation>
    </message>
    <message>
        <source>Off:</source>
        <comment>outcome of a test</comment>
        <translation>Aus:</translation>
    </message>
    <message>
        <source>Works:</source>
        <comment>outcome of a test</comment>
        <translation>Funktioniert:</translation>
    </message>
</context>
<context>
    <name>afterparcel::Dashboard</name>
    <message>
        <source>Search in order, buyer, e-mail address, product and tracking number (Ctrl+F)</source>
        <translation>In Bestellung, Käufer, E-Mail-Adresse, Produkt und Sendungsnummer suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Select a request to see its parcels, its explanation and its timeline.</source>
        <translation>Wählen Sie eine Anfrage aus, um Pakete, Begründung und Verlauf zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) selected.</source>
        <translation>
            <numerusform>%n Anfrage ausgewählt.</numerusform>
            <numerusform>%n Anfragen ausgewählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::DashboardPrinter</name>
    <message>
        <source>Store: %1</source>
        <translation>Shop: %1</translation>
    </message>
    <message>
        <source>Not connected to a store yet: run afterparcelctl connect.</source>
        <translation>Noch mit keinem Shop verbunden: Führen Sie afterparcelctl connect aus.</translation>
    </message>
    <message>
        <source>! %1 (since %2)</source>
        <comment>a banner</comment>
        <translation>! %1 (seit %2)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::DateFilterDialog</name>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Filter by date</source>
        <translation>Nach Datum filtern</translation>
    </message>
    <message>
        <source>&amp;Kind of date:</source>
        <translation>Datu&amp;msart:</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>afterparcel::DecisionRunner</name>
    <message>
        <source>Another action is still being carried out.</source>
        <translation>Eine andere Aktion wird noch ausgeführt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 Undo with Ctrl+Z.</source>
        <translation>%1 Rückgängig mit Strg+Z.</translation>
    </message>
</context>
<context>
    <name>afterparcel::DeliveredDialog</name>
    <message>
        <source>Delivered on…</source>
        <translation>Zugestellt am…</translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) count as delivered on the day you choose, whatever the carrier says. Your wait and minimum delay are counted from there.</source>
        <translation>
            <numerusform>Die Pakete dieser Anfrage gelten als am gewählten Tag zugestellt, unabhängig davon, was der Paketdienst meldet. Wartezeit und Mindestfrist zählen dann ab diesem Tag.</numerusform>
            <numerusform>Die Pakete von %n Anfragen gelten als am gewählten Tag zugestellt, unabhängig davon, was der Paketdienst meldet. Wartezeit und Mindestfrist zählen dann ab diesem Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation>&amp;Als zugestellt markieren</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>&amp;Tag:</translation>
    </message>
    <message>
        <source>Days are those of the store: %1.</source>
        <comment>a time zone</comment>
        <translation>Es gilt die Zeitzone des Shops: %1.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Dieser Tag liegt noch in der Zukunft.</translation>
    </message>
</context>
<context>
    <name>afterparcel::DesktopSession</name>
    <message>
        <source>Restoring %1…</source>
        <translation>%1 wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Die Sicherung ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>afterparcel::DetailsFeature</name>
    <message>
        <source>Asking AfterShip…</source>
        <translation>AfterShip wird gefragt…</translation>
    </message>
    <message>
        <source>Unsubscribe this buyer</source>
        <translation>Diesen Käufer abmelden</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe for good</source>
        <translation>&amp;Endgültig abmelden</translation>
    </message>
    <message>
        <source>The buyer is unsubscribed for good.</source>
        <translation>Der Käufer ist endgültig abgemeldet.</translation>
    </message>
    <message>
        <source>%1 (%2) will never be asked for a review again: not for any order, and by nobody who works with this store. This is final and can&apos;t be undone.</source>
        <translation>%1 (%2) wird nie wieder um eine Bewertung gebeten: zu keiner Bestellung und von niemandem, der mit diesem Shop arbeitet. Das ist endgültig und kann nicht rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>afterparcel::DetailsPane</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Unsubscri&amp;be this buyer…</source>
        <translation>Diesen Käufer a&amp;bmelden…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Asks AfterShip about the parcels of this order alone</source>
        <translation>Fragt AfterShip nur nach den Paketen dieser Bestellung</translation>
    </message>
    <message>
        <source>This buyer never gets a request again; it is final</source>
        <translation>Dieser Käufer erhält nie wieder eine Anfrage; das ist endgültig</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>afterparcel::DiagnosticsFeature</name>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>&amp;Save diagnostics…</source>
        <translation>Diagnosedaten &amp;speichern…</translation>
    </message>
    <message>
        <source>Diagnostics copied: numbers and settings, no secret and nothing of buyers.</source>
        <translation>Diagnosedaten kopiert: Zahlen und Einstellungen, kein Geheimnis und nichts von Käufern.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnosedaten speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Diagnostics saved in %1.</source>
        <translation>Diagnosedaten in %1 gespeichert.</translation>
    </message>
    <message>
        <source>No diagnostics</source>
        <translation>Keine Diagnosedaten</translation>
    </message>
</context>
<context>
    <name>afterparcel::EmptyState</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No request here matches the search. It looks at order, buyer, e-mail address, product and tracking number. Press Escape in the search field to see everything again.</source>
        <translation>Keine Anfrage in dieser Ansicht entspricht der Suche. Durchsucht werden Bestellung, Käufer, E-Mail-Adresse, Produkt und Sendungsnummer. Drücken Sie im Suchfeld Esc, um wieder alles zu sehen.</translation>
    </message>
    <message>
        <source>Not connected to a store yet</source>
        <translation>Noch mit keinem Shop verbunden</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Nichts ist geplant</translation>
    </message>
    <message>
        <source>No parcels on their way</source>
        <translation>Keine Pakete unterwegs</translation>
    </message>
    <message>
        <source>No parcel is being followed right now. New ones appear as soon as an order is fulfilled with a tracking number and a carrier.</source>
        <translation>Zurzeit wird kein Paket verfolgt. Neue erscheinen, sobald eine Bestellung mit Sendungsnummer und Paketdienst ausgeführt wird.</translation>
    </message>
    <message>
        <source>Parcels are followed while AfterShip is switched on. Until then, requests are timed from the fulfilment and appear under Will send.</source>
        <translation>Pakete werden verfolgt, solange AfterShip eingeschaltet ist. Bis dahin werden Anfragen ab dem Fulfillment geplant und erscheinen unter „Geplant“.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Every request that a mail server accepted stays here, with its date.</source>
        <translation>Jede Anfrage, die ein Mailserver angenommen hat, bleibt mit ihrem Datum hier.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts erfordert Ihr Eingreifen</translation>
    </message>
    <message>
        <source>A request that gets stuck appears here with the reason and what you can do.</source>
        <translation>Eine Anfrage, die nicht weiterkommt, erscheint hier mit dem Grund und dem, was Sie tun können.</translation>
    </message>
    <message>
        <source>Nothing is skipped</source>
        <translation>Nichts übersprungen</translation>
    </message>
    <message>
        <source>Requests that will not be sent appear here with the reason: unsubscribed, refunded, or skipped by you.</source>
        <translation>Hier erscheinen Anfragen, die nicht gesendet werden, mit dem Grund: abgemeldet, erstattet oder von Ihnen übersprungen.</translation>
    </message>
    <message>
        <source>Nothing waits for you to schedule it</source>
        <translation>Nichts muss von Ihnen geplant werden</translation>
    </message>
    <message>
        <source>Requests that only you can send appear here, after AfterShip was switched off.</source>
        <translation>Hier erscheinen Anfragen, die nur Sie senden können, nachdem AfterShip ausgeschaltet wurde.</translation>
    </message>
    <message>
        <source>Set &amp;up Afterparcel…</source>
        <translation>Afterparcel ein&amp;richten…</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No request here matches what is chosen above: dates, country, carrier, reason or what is stuck. Clear filters shows everything again.</source>
        <translation>Keine Anfrage in dieser Ansicht entspricht den Filtern: Zeitraum, Land, Paketdienst, Grund oder Hängend. „Filter zurücksetzen“ zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Afterparcel watches your Shopify orders, follows the parcels, and asks each buyer for a review after the delivery. An assistant leads you through the set-up and checks each step.</source>
        <translation>Afterparcel beobachtet Ihre Bestellungen bei Shopify, verfolgt die Pakete und bittet jeden Käufer nach der Zustellung um eine Bewertung. Ein Assistent führt Sie durch die Einrichtung und prüft jeden Schritt.</translation>
    </message>
    <message>
        <source>A request appears here as soon as Shopify shows an order as completely fulfilled. Orders fulfilled before the store was connected get none unless you schedule them.</source>
        <translation>Eine Anfrage erscheint hier, sobald Shopify eine Bestellung als vollständig ausgeführt zeigt. Bestellungen, die ausgeführt wurden, bevor der Shop verbunden wurde, erhalten keine, es sei denn, Sie planen sie.</translation>
    </message>
    <message>
        <source>A request appears here once it has a send date: after its order was fulfilled, or its parcels arrived.</source>
        <translation>Eine Anfrage erscheint hier, sobald sie einen Sendetermin hat: nachdem ihre Bestellung ausgeführt wurde oder ihre Pakete angekommen sind.</translation>
    </message>
</context>
<context>
    <name>afterparcel::ExportDialog</name>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>&amp;Mark the file as UTF-8, as Excel needs it</source>
        <translation>Datei als UTF-8 &amp;kennzeichnen (für Excel)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Diese Ansicht exportieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Alle Spalten</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>S&amp;palten:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>Times are in the store&apos;s time zone. What a spreadsheet would take for a formula gets an apostrophe before it; an import takes it away again.</source>
        <translation>Zeiten stehen in der Zeitzone des Shops. Was eine Tabellenkalkulation für eine Formel halten würde, erhält einen vorangestellten Apostroph; beim Import wird er wieder entfernt.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n Anfrage nach %1 exportiert.</numerusform>
            <numerusform>%n Anfragen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;No columns</source>
        <translation>&amp;Keine Spalte</translation>
    </message>
    <message>
        <source>requests.csv</source>
        <comment>the name of a file</comment>
        <translation>anfragen.csv</translation>
    </message>
</context>
<context>
    <name>afterparcel::FieldRow</name>
    <message>
        <source>● changed</source>
        <comment>a mark beside a setting that is not saved yet</comment>
        <translation>● geändert</translation>
    </message>
    <message>
        <source>%1
Key: %2</source>
        <comment>what a setting means, and its name for the console</comment>
        <translation>%1
Schlüssel: %2</translation>
    </message>
    <message>
        <source>Restore default: %1</source>
        <comment>the name of a setting</comment>
        <translation>Vorgabe wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Restore default: %1</source>
        <comment>the default value of a setting</comment>
        <translation>Vorgabe wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>the value of a setting</comment>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>afterparcel::FileField</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>Du&amp;rchsuchen…</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>afterparcel::FilterBar</name>
    <message>
        <source>Filter by date</source>
        <translation>Nach Datum filtern</translation>
    </message>
    <message>
        <source>Filter by country</source>
        <translation>Nach Land filtern</translation>
    </message>
    <message>
        <source>Filter by carrier</source>
        <translation>Nach Paketdienst filtern</translation>
    </message>
    <message>
        <source>Filter by reason</source>
        <translation>Nach Grund filtern</translation>
    </message>
    <message>
        <source>Filter by what is stuck</source>
        <translation>Nach hängenden Anfragen filtern</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Noch nichts zur Auswahl</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice and how many requests it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Paketdienst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Hängend</translation>
    </message>
</context>
<context>
    <name>afterparcel::FindBar</name>
    <message>
        <source>&amp;Find:</source>
        <translation>S&amp;uchen:</translation>
    </message>
    <message>
        <source>Find in the template</source>
        <translation>In der Vorlage suchen</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>We&amp;iter</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>afterparcel::ForgetDialog</name>
    <message>
        <source>Forget a buyer</source>
        <translation>Käufer vergessen</translation>
    </message>
    <message>
        <source>Erases what is known of a buyer, here and in the daily copies: names, addresses, parcels, e-mails. What stays of an order is its number, its products and when it was asked about. A check value of the address stays too: the address can&apos;t be read from it, but a later order of this buyer is recognised and left alone.</source>
        <translation>Löscht, was über einen Käufer bekannt ist, hier und in den täglichen Sicherungen: Namen, Adressen, Pakete, E-Mails. Von einer Bestellung bleiben die Nummer, die Produkte und der Zeitpunkt der Anfrage. Außerdem bleibt ein Prüfwert der Adresse: Die Adresse lässt sich daraus nicht ablesen, aber eine spätere Bestellung dieses Käufers wird daran erkannt und bleibt unbeachtet.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>Nothing is known of this address. A later order of this buyer would be left alone.</source>
        <translation>Über diese Adresse ist nichts bekannt. Eine spätere Bestellung dieses Käufers bliebe unbeachtet.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), requests that wait: %1, kept e-mails: %2, copies of the database that are looked through: %3.</source>
        <translation>
            <numerusform>%n Bestellung, wartende Anfragen: %1, aufbewahrte E-Mails: %2, durchgesehene Kopien der Datenbank: %3.</numerusform>
            <numerusform>%n Bestellungen, wartende Anfragen: %1, aufbewahrte E-Mails: %2, durchgesehene Kopien der Datenbank: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will never be asked for a review.</source>
        <translation>%1 wird nie um eine Bewertung gebeten.</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n order(s) of %1 will be erased.</source>
        <translation>
            <numerusform>Die Daten von %n Bestellung von %1 werden gelöscht.</numerusform>
            <numerusform>Die Daten von %n Bestellungen von %1 werden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone, not by restoring a backup either.</source>
        <translation>Das lässt sich nicht rückgängig machen, auch nicht mit einer Sicherung.</translation>
    </message>
    <message>
        <source>&amp;Forget for good</source>
        <translation>&amp;Endgültig vergessen</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: the data of %n order(s) was erased.</source>
        <translation>
            <numerusform>Vergessen: Die Daten von %n Bestellung wurden gelöscht.</numerusform>
            <numerusform>Vergessen: Die Daten von %n Bestellungen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 These files can&apos;t be changed and may hold the data still; remove them when you no longer need them: %2</source>
        <translation>%1 Diese Dateien lassen sich nicht ändern und können die Daten noch enthalten; entfernen Sie sie, wenn Sie sie nicht mehr brauchen: %2</translation>
    </message>
</context>
<context>
    <name>afterparcel::HelpFeature</name>
    <message>
        <source>User &amp;guide…</source>
        <translation>&amp;Handbuch…</translation>
    </message>
</context>
<context>
    <name>afterparcel::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>The user guide is missing. Install Afterparcel again.</source>
        <translation>Das Handbuch fehlt. Installieren Sie Afterparcel neu.</translation>
    </message>
</context>
<context>
    <name>afterparcel::ImportDialog</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Zu importierende Datei</translation>
    </message>
    <message>
        <source>Show only lines with &amp;problems</source>
        <translation>Nur Zeilen mit &amp;Problemen zeigen</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>B&amp;ericht speichern…</translation>
    </message>
    <message>
        <source>&amp;Carry out</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Order is in:</source>
        <translation>&amp;Bestellung steht in:</translation>
    </message>
    <message>
        <source>Send &amp;time is in:</source>
        <translation>Sende&amp;termin steht in:</translation>
    </message>
    <message>
        <source>&amp;Action is in:</source>
        <translation>&amp;Aktion steht in:</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Say which column names the orders.</source>
        <translation>Geben Sie an, welche Spalte die Bestellungen nennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1 to schedule, %2 to reschedule, %3 to skip, %4 with nothing to do, %5 with problems.</source>
        <translation>
            <numerusform>%n Zeile: %1 zu planen, %2 neu zu planen, %3 zu überspringen, %4 ohne Änderung, %5 mit Problemen.</numerusform>
            <numerusform>%n Zeilen: %1 zu planen, %2 neu zu planen, %3 zu überspringen, %4 ohne Änderung, %5 mit Problemen.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no column)</source>
        <translation>(keine Spalte)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Carry out %n line(s)</source>
        <translation>
            <numerusform>%n Zeile a&amp;usführen</numerusform>
            <numerusform>%n Zeilen a&amp;usführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will leave with the next sync.</source>
        <translation>
            <numerusform>%n E-Mail wird mit der nächsten Synchronisierung gesendet.</numerusform>
            <numerusform>%n E-Mails werden mit der nächsten Synchronisierung gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail will leave at once.</source>
        <translation>Es wird keine E-Mail sofort gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be carried out.</source>
        <translation>
            <numerusform>%n Zeile wird ausgeführt.</numerusform>
            <numerusform>%n Zeilen werden ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrying out…</source>
        <translation>Wird ausgeführt…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) carried out.</source>
        <translation>
            <numerusform>%n Zeile ausgeführt.</numerusform>
            <numerusform>%n Zeilen ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You stopped it; import the file again to do the rest.</source>
        <translation>%1 Sie haben es angehalten; importieren Sie die Datei erneut, um den Rest zu erledigen.</translation>
    </message>
    <message>
        <source>%1 Undo with Ctrl+Z in the window.</source>
        <translation>%1 Rückgängig mit Strg+Z im Fenster.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a CSV file with one line per order. Each line schedules a request: at the time it names, else counted from the fulfilment. With the action “reschedule” or “skip” it does that instead. Importing the same file again changes nothing.</source>
        <translation>Wählen Sie eine CSV-Datei mit einer Zeile pro Bestellung. Jede Zeile plant eine Anfrage, entweder zum angegebenen Zeitpunkt oder ab dem Fulfillment. Die Aktion „reschedule“ plant sie neu, „skip“ überspringt sie. Dieselbe Datei noch einmal zu importieren ändert nichts.</translation>
    </message>
</context>
<context>
    <name>afterparcel::ImportLinesModel</name>
    <message>
        <source>Schedule: due at once</source>
        <translation>Planen: sofort fällig</translation>
    </message>
    <message>
        <source>Schedule for %1</source>
        <comment>a day and time</comment>
        <translation>Planen für %1</translation>
    </message>
    <message>
        <source>Reschedule to %1</source>
        <comment>a day and time</comment>
        <translation>Neu planen für %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Nothing to do: %1</source>
        <comment>a sentence</comment>
        <translation>Nichts zu tun: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <comment>a sentence</comment>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Problem with “%1”: %2</source>
        <comment>what is written there, and a sentence</comment>
        <translation>Problem mit „%1“: %2</translation>
    </message>
</context>
<context>
    <name>afterparcel::JobProgress</name>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>afterparcel::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1: new entry</source>
        <comment>what a list is of</comment>
        <translation>%1: neuer Eintrag</translation>
    </message>
    <message>
        <source>Type one and press Enter</source>
        <translation>Eintippen und Eingabetaste drücken</translation>
    </message>
    <message>
        <source>%1: add</source>
        <comment>what a list is of</comment>
        <translation>%1: hinzufügen</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <comment>what a list is of</comment>
        <translation>%1: entfernen</translation>
    </message>
</context>
<context>
    <name>afterparcel::MailPage</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The mailbox that sends</source>
        <translation>Postfach für den Versand</translation>
    </message>
    <message>
        <source>Requests are sent from your own mailbox, so that buyers see your shop as the sender and their answers reach you.</source>
        <translation>Anfragen werden aus Ihrem eigenen Postfach gesendet, sodass die Käufer Ihren Shop als Absender sehen und ihre Antworten Sie erreichen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Anderer Anbieter</translation>
    </message>
    <message>
        <source>My Shop &lt;shop@example.com&gt;</source>
        <translation>Ihr Shop &lt;shop@example.com&gt;</translation>
    </message>
    <message>
        <source>Mail p&amp;rovider:</source>
        <translation>Mail&amp;anbieter:</translation>
    </message>
    <message>
        <source>&amp;Sender:</source>
        <translation>Absen&amp;der:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Mail provider</source>
        <translation>Mailanbieter</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>none (on this computer only)</source>
        <translation>keine (nur auf diesem Computer)</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Portnummer</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Mail server:</source>
        <translation>&amp;Mailserver:</translation>
    </message>
    <message>
        <source>P&amp;ort and encryption:</source>
        <translation>P&amp;ort und Verschlüsselung:</translation>
    </message>
    <message>
        <source>What %1 says of it</source>
        <translation>Was %1 dazu sagt</translation>
    </message>
    <message>
        <source>Enter the sender: the name and address that buyers see.</source>
        <translation>Geben Sie den Absender ein: Name und Adresse, die die Käufer sehen.</translation>
    </message>
    <message>
        <source>Choose your mail provider, or enter the name of its mail server.</source>
        <translation>Wählen Sie Ihren Mailanbieter oder geben Sie den Namen seines Mailservers ein.</translation>
    </message>
    <message>
        <source>Enter the mailbox&apos;s password.</source>
        <translation>Geben Sie das Passwort des Postfachs ein.</translation>
    </message>
    <message>
        <source>Asking the mail server…</source>
        <translation>Der Mailserver wird gefragt…</translation>
    </message>
    <message>
        <source>Send a t&amp;est e-mail</source>
        <translation>&amp;Testnachricht senden</translation>
    </message>
    <message>
        <source>E-mails an hour at most</source>
        <translation>E-Mails pro Stunde, höchstens</translation>
    </message>
    <message>
        <source>E-mails a day at most</source>
        <translation>E-Mails pro Tag, höchstens</translation>
    </message>
    <message>
        <source>E-mails an &amp;hour at most:</source>
        <translation>E-Mails pro St&amp;unde, höchstens:</translation>
    </message>
    <message>
        <source>E-mails a &amp;day at most:</source>
        <translation>E-Mails pro Ta&amp;g, höchstens:</translation>
    </message>
</context>
<context>
    <name>afterparcel::MailPane</name>
    <message>
        <source>Which e-mail</source>
        <translation>Welche E-Mail</translation>
    </message>
    <message>
        <source>Recipient and subject</source>
        <translation>Empfänger und Betreff</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>As it would be sent now</source>
        <translation>Wie sie jetzt gesendet würde</translation>
    </message>
    <message>
        <source>Perhaps sent %1</source>
        <translation>Vielleicht gesendet: %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2</source>
        <translation>An: %1
Betreff: %2</translation>
    </message>
</context>
<context>
    <name>afterparcel::MainWindow</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Afterparcel</source>
        <translation>Afterparcel</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;About Afterparcel</source>
        <translation>&amp;Über Afterparcel</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %1 and %n more.</source>
        <translation>
            <numerusform>Zurückgenommen: %1 und %n weitere.</numerusform>
            <numerusform>Zurückgenommen: %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This window shows everything and tries again by itself.</source>
        <translation>%1 Dieses Fenster zeigt alles und versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>%1 – Afterparcel</source>
        <comment>a shop&apos;s name</comment>
        <translation>%1 – Afterparcel</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Sample data – Afterparcel</source>
        <translation>Beispieldaten – Afterparcel</translation>
    </message>
    <message>
        <source>Co&amp;py cell</source>
        <translation>Zelle kopiere&amp;n</translation>
    </message>
    <message>
        <source>Open &amp;tracking page</source>
        <translation>Sen&amp;dungsverfolgung öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Taking back: %n request(s) so far.</source>
        <translation>
            <numerusform>Wird zurückgenommen: bisher %n Anfrage.</numerusform>
            <numerusform>Wird zurückgenommen: bisher %n Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Verfolgung fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will be followed again.</source>
        <translation>
            <numerusform>Die Verfolgung der Pakete dieser Anfrage wird fortgesetzt.</numerusform>
            <numerusform>Die Verfolgung der Pakete von %n Anfragen wird fortgesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample data: this store is made up, its time goes fast, and no e-mail leaves this computer. Nothing of it is kept.</source>
        <translation>Beispieldaten: Dieser Shop ist erfunden, seine Zeit vergeht schnell, und keine E-Mail verlässt diesen Computer. Nichts davon wird aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>afterparcel::Notifier</name>
    <message numerus="yes">
        <source>%n request(s) need your attention.</source>
        <translation>
            <numerusform>Bei %n Anfrage besteht Handlungsbedarf.</numerusform>
            <numerusform>Bei %n Anfragen besteht Handlungsbedarf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterparcel</source>
        <translation>Afterparcel</translation>
    </message>
</context>
<context>
    <name>afterparcel::OldOrdersDialog</name>
    <message>
        <source>&amp;Schedule…</source>
        <translation>&amp;Planen…</translation>
    </message>
    <message>
        <source>Old orders</source>
        <translation>Alte Bestellungen</translation>
    </message>
    <message>
        <source>Fulfilled &amp;from</source>
        <translation>Ausgeführt &amp;von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>between two dates: from ... to ...</comment>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Fulfilled from</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Fulfilled to</source>
        <translation>Ausgeführt bis</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Keine wählen</translation>
    </message>
    <message>
        <source>S&amp;pread those that are due over</source>
        <translation>Fällige ver&amp;teilen auf</translation>
    </message>
    <message>
        <source>no days: at once</source>
        <translation>0 Tage (sofort)</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Days to spread over</source>
        <translation>Tage, auf die verteilt wird</translation>
    </message>
    <message>
        <source>Orders that were completely fulfilled before the store was connected are asked about only if you schedule them. They are timed from their fulfilment, and their parcels are not followed.</source>
        <translation>Zu Bestellungen, die vollständig ausgeführt wurden, bevor der Shop verbunden wurde, wird nur gefragt, wenn Sie die Anfrage hier planen. Die Tage zählen ab dem Fulfillment; die Pakete werden nicht verfolgt.</translation>
    </message>
    <message>
        <source>Looking for old orders…</source>
        <translation>Alte Bestellungen werden gesucht…</translation>
    </message>
    <message>
        <source>There are no old orders between these days.</source>
        <translation>Zwischen diesen Tagen gibt es keine alten Bestellungen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences: orders found, and orders chosen</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n old order(s) found.</source>
        <translation>
            <numerusform>%n alte Bestellung gefunden.</numerusform>
            <numerusform>%n alte Bestellungen gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them chosen.</source>
        <translation>
            <numerusform>%n davon gewählt.</numerusform>
            <numerusform>%n davon gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule old orders</source>
        <translation>Alte Bestellungen planen</translation>
    </message>
    <message numerus="yes">
        <source>%n old order(s) will be scheduled.</source>
        <translation>
            <numerusform>%n alte Bestellung wird geplant.</numerusform>
            <numerusform>%n alte Bestellungen werden geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Planen</translation>
    </message>
    <message>
        <source>Scheduling…</source>
        <translation>Wird geplant…</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) scheduled.</source>
        <translation>
            <numerusform>%n Bestellung geplant.</numerusform>
            <numerusform>%n Bestellungen geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Undo with Ctrl+Z in the window.</source>
        <translation>%1 Rückgängig mit Strg+Z im Fenster.</translation>
    </message>
</context>
<context>
    <name>afterparcel::OldOrdersModel</name>
    <message>
        <source>Not asked: %1</source>
        <comment>a reason in a few words</comment>
        <translation>Nicht gefragt: %1</translation>
    </message>
    <message>
        <source>Due at once</source>
        <translation>Sofort fällig</translation>
    </message>
    <message>
        <source>Will send on %1</source>
        <comment>a day and time</comment>
        <translation>Wird am %1 gesendet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>If scheduled</source>
        <translation>Nach dem Planen</translation>
    </message>
</context>
<context>
    <name>afterparcel::PlaceholderList</name>
    <message>
        <source>Placeholders</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Enter or a double click puts the placeholder in at the cursor</source>
        <translation>Eingabetaste oder Doppelklick fügt den Platzhalter an der Schreibmarke ein</translation>
    </message>
    <message>
        <source>%1 (inside of %2)</source>
        <comment>meaning of a placeholder, and the section it stands in</comment>
        <translation>%1 (innerhalb von %2)</translation>
    </message>
</context>
<context>
    <name>afterparcel::PreferencesPage</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Work on in the background</source>
        <translation>Im Hintergrund weiterarbeiten</translation>
    </message>
    <message>
        <source>End Afterparcel</source>
        <translation>Afterparcel beenden</translation>
    </message>
    <message>
        <source>Notify me of what needs my decision</source>
        <translation>Benachrichtigen, wenn ich entscheiden muss</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Wirkt sofort.</translation>
    </message>
    <message>
        <source>New windows use it once it is saved, the main window after the next start.</source>
        <translation>Gilt für neue Fenster sofort nach dem Speichern, für das Hauptfenster nach dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>afterparcel::PrivacyFeature</name>
    <message>
        <source>&amp;Unsubscribe a buyer…</source>
        <translation>Käufer ab&amp;melden…</translation>
    </message>
    <message>
        <source>&amp;Block addresses…</source>
        <translation>Adressen &amp;sperren…</translation>
    </message>
    <message>
        <source>&amp;Forget a buyer…</source>
        <translation>Käufer ver&amp;gessen…</translation>
    </message>
    <message>
        <source>Bu&amp;yer</source>
        <translation>Kä&amp;ufer</translation>
    </message>
</context>
<context>
    <name>afterparcel::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>The wording has no problems.</source>
        <translation>Keine Probleme in der Vorlage gefunden.</translation>
    </message>
</context>
<context>
    <name>afterparcel::Remedies</name>
    <message>
        <source>Correct the carr&amp;ier…</source>
        <translation>Paketdienst k&amp;orrigieren…</translation>
    </message>
    <message>
        <source>AfterShip follows the parcels as those of another carrier</source>
        <translation>AfterShip verfolgt die Pakete als solche eines anderen Paketdienstes</translation>
    </message>
    <message>
        <source>Track a&amp;gain</source>
        <translation>Erneut ver&amp;folgen</translation>
    </message>
    <message>
        <source>Has AfterShip look again for parcels that it refused or gave up</source>
        <translation>Lässt AfterShip Pakete noch einmal prüfen, die es abgelehnt hat oder nicht weiter verfolgt</translation>
    </message>
    <message>
        <source>Fall &amp;back</source>
        <translation>N&amp;icht länger warten</translation>
    </message>
    <message>
        <source>Does not wait for the parcels any more; the date of fulfilment counts</source>
        <translation>Wartet nicht länger auf die Pakete; es zählt das Datum des Fulfillments</translation>
    </message>
    <message>
        <source>Spread over days</source>
        <translation>Auf Tage verteilen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are given a time of their own.</source>
        <translation>
            <numerusform>%n Anfrage erhält einen eigenen Zeitpunkt.</numerusform>
            <numerusform>%n Anfragen erhalten je einen eigenen Zeitpunkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the carrier</source>
        <translation>Paketdienst korrigieren</translation>
    </message>
    <message numerus="yes">
        <source>The carrier of %n parcel(s) is corrected.</source>
        <translation>
            <numerusform>Der Paketdienst von %n Paket ist korrigiert.</numerusform>
            <numerusform>Der Paketdienst von %n Paketen ist korrigiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::RemedyDialog</name>
    <message>
        <source>Problem</source>
        <translation>Problemhinweis</translation>
    </message>
</context>
<context>
    <name>afterparcel::RequestActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message>
        <source>Sends the selected requests now instead of at their date</source>
        <translation>Sendet die ausgewählten Anfragen jetzt statt zum Sendetermin</translation>
    </message>
    <message>
        <source>R&amp;esend</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>Sends another e-mail for the selected requests</source>
        <translation>Sendet für die ausgewählten Anfragen eine weitere E-Mail</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>The selected requests will not be sent; their parcels are followed on</source>
        <translation>Die ausgewählten Anfragen werden nicht gesendet; ihre Pakete werden weiter verfolgt</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Schedules requests that you skipped or moved as if you had not</source>
        <translation>Plant Anfragen, die Sie übersprungen oder verschoben haben, als hätten Sie es nicht getan</translation>
    </message>
    <message>
        <source>&amp;Mark as sent</source>
        <translation>Als gesendet &amp;markieren</translation>
    </message>
    <message>
        <source>The selected requests count as sent; no e-mail leaves this computer</source>
        <translation>Die ausgewählten Anfragen gelten als gesendet; keine E-Mail verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Follo&amp;w again</source>
        <translation>Verfolgung for&amp;tsetzen</translation>
    </message>
    <message>
        <source>Follows the parcels of requests that are not scheduled</source>
        <translation>Verfolgt die Pakete von Anfragen, die nicht geplant sind</translation>
    </message>
    <message>
        <source>Takes back your last action, as long as nothing left this computer</source>
        <translation>Nimmt Ihre letzte Aktion zurück, solange nichts diesen Computer verlassen hat</translation>
    </message>
    <message>
        <source>Copies the selected rows as text</source>
        <translation>Kopiert die ausgewählten Zeilen als Text</translation>
    </message>
    <message>
        <source>Resc&amp;hedule…</source>
        <translation>Neu &amp;planen…</translation>
    </message>
    <message>
        <source>Sends the selected requests at a time of your choice</source>
        <translation>Sendet die ausgewählten Anfragen zu einem Zeitpunkt Ihrer Wahl</translation>
    </message>
    <message>
        <source>&amp;Delivered on…</source>
        <translation>&amp;Zugestellt am…</translation>
    </message>
    <message>
        <source>The parcels of the selected requests count as delivered on a day of your choice</source>
        <translation>Die Pakete der ausgewählten Anfragen gelten als an einem Tag Ihrer Wahl zugestellt</translation>
    </message>
    <message>
        <source>Schedu&amp;le</source>
        <translation>P&amp;lanen</translation>
    </message>
    <message>
        <source>Gives requests that are not scheduled a send date, counted from the fulfilment</source>
        <translation>Gibt nicht geplanten Anfragen einen Sendetermin, gerechnet ab dem Fulfillment</translation>
    </message>
</context>
<context>
    <name>afterparcel::RescheduleDialog</name>
    <message>
        <source>Reschedule</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>&amp;Reschedule</source>
        <translation>&amp;Neu planen</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Tag:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Uhrzeit:</translation>
    </message>
    <message>
        <source>Times are those of the store: %1.</source>
        <comment>a time zone</comment>
        <translation>Es gilt die Zeitzone des Shops: %1.</translation>
    </message>
    <message>
        <source>This time does not exist: the clock is put forward over it.</source>
        <translation>Diese Uhrzeit gibt es nicht: Die Uhr wird über sie hinweg vorgestellt.</translation>
    </message>
    <message>
        <source>This time is past: it is %1 in the store now. Name a later one, or use Send now.</source>
        <translation>Dieser Zeitpunkt ist vorbei: Im Shop ist es jetzt %1. Nennen Sie einen späteren oder verwenden Sie „Jetzt senden“.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are scheduled for the time you choose, whatever the carrier reports or your settings say. Nothing is sent if the buyer unsubscribes or the parcel goes back.</source>
        <translation>
            <numerusform>%n Anfrage wird für den gewählten Zeitpunkt geplant, unabhängig von Paketdienst und Einstellungen. Nichts wird gesendet, wenn der Käufer sich abmeldet oder das Paket zurückgeht.</numerusform>
            <numerusform>%n Anfragen werden für den gewählten Zeitpunkt geplant, unabhängig von Paketdienst und Einstellungen. Nichts wird gesendet, wenn der Käufer sich abmeldet oder das Paket zurückgeht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::RestoreDialog</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.backup *.sqlite);;All files (*)</source>
        <translation>Sicherungen (*.backup *.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Puts the store back to a backup, or to a daily copy from the folder “copies” of %1. What is there now is kept under another name; nothing is deleted. Whatever was sent, decided or unsubscribed since is entered again from the journal, so that nobody is asked twice.</source>
        <translation>Setzt den Shop auf eine Sicherung oder auf eine tägliche Sicherung aus dem Ordner „copies“ von %1 zurück. Der jetzige Stand bleibt unter einem anderen Namen erhalten, nichts wird gelöscht. Was seither gesendet, entschieden oder abgemeldet wurde, wird aus dem Journal wieder eingetragen, sodass niemand zweimal gefragt wird.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), kept e-mails: %1, latest news: %2.</source>
        <translation>
            <numerusform>%n Bestellung, aufbewahrte E-Mails: %1, letzte Neuigkeit: %2.</numerusform>
            <numerusform>%n Bestellungen, aufbewahrte E-Mails: %1, letzte Neuigkeit: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders.</source>
        <translation>Keine Bestellungen.</translation>
    </message>
    <message>
        <source>Settings and templates are brought back too.</source>
        <translation>Auch Einstellungen und Vorlagen werden zurückgebracht.</translation>
    </message>
    <message>
        <source>It is a daily copy: settings and templates stay as they are.</source>
        <translation>Es ist eine tägliche Sicherung: Einstellungen und Vorlagen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The store will be put back to this backup.</source>
        <translation>Der Shop wird auf diese Sicherung zurückgesetzt.</translation>
    </message>
    <message>
        <source>Afterparcel closes its window for it, and starts again by itself. No e-mail leaves meanwhile. What is newer in Shopify and AfterShip is read at the next sync.</source>
        <translation>Afterparcel schließt dafür sein Fenster und startet von selbst wieder. Währenddessen wird keine E-Mail gesendet. Was in Shopify und AfterShip neuer ist, wird bei der nächsten Synchronisierung gelesen.</translation>
    </message>
    <message>
        <source>&amp;Restore and start again</source>
        <translation>&amp;Wiederherstellen und neu starten</translation>
    </message>
</context>
<context>
    <name>afterparcel::ReviewDialog</name>
    <message>
        <source>What the change does</source>
        <translation>Was die Änderung bewirkt</translation>
    </message>
    <message>
        <source>Looking at what would become of the requests that are not sent yet…</source>
        <translation>Es wird geprüft, was aus den noch nicht gesendeten Anfragen würde…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Switching AfterShip on: the parcels of orders that are fulfilled from now on are followed, and their buyers asked after the delivery.</source>
        <translation>AfterShip wird eingeschaltet: Die Pakete von Bestellungen, die ab jetzt ausgeführt werden, werden verfolgt und ihre Käufer nach der Zustellung gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>Ending the pause: %n e-mail(s) will leave at once.</source>
        <translation>
            <numerusform>Die Pause endet: %n E-Mail wird sofort gesendet.</numerusform>
            <numerusform>Die Pause endet: %n E-Mails werden sofort gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the change does could not be found out: %1</source>
        <translation>Was die Änderung bewirkt, war nicht festzustellen: %1</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Trotzdem speichern</translation>
    </message>
    <message numerus="yes">
        <source>Also follow the %n request(s) again that were left behind when it was switched off</source>
        <translation>
            <numerusform>Auch die Verfolgung der %n Anfrage fortsetzen, die beim Ausschalten zurückblieb</numerusform>
            <numerusform>Auch die Verfolgung der %n Anfragen fortsetzen, die beim Ausschalten zurückblieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Following those that were left behind again costs %n tracking record(s) at AfterShip.</source>
        <translation>
            <numerusform>Die Verfolgung der zurückgebliebenen fortzusetzen kostet %n Tracking-Eintrag bei AfterShip.</numerusform>
            <numerusform>Die Verfolgung der zurückgebliebenen fortzusetzen kostet %n Tracking-Einträge bei AfterShip.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Examples:</source>
        <translation>&amp;Beispiele:</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a delivery. They will no longer be sent by themselves: you have to send, schedule or skip them, or have them followed again.</source>
        <translation>
            <numerusform>%n Anfrage wartet auf eine Zustellung. Sie wird nicht mehr von selbst gesendet: Sie müssen sie senden, planen, überspringen oder die Verfolgung fortsetzen.</numerusform>
            <numerusform>%n Anfragen warten auf eine Zustellung. Sie werden nicht mehr von selbst gesendet: Sie müssen sie senden, planen, überspringen oder die Verfolgung fortsetzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests with a date keep it. Orders fulfilled from now on are timed from their fulfilment.</source>
        <translation>Anfragen mit Sendetermin behalten ihn. Bestellungen, die ab jetzt ausgeführt werden, werden ab ihrem Fulfillment geplant.</translation>
    </message>
</context>
<context>
    <name>afterparcel::SecretField</name>
    <message>
        <source>Given in the environment, for this run of the program</source>
        <translation>In der Umgebung angegeben, für diesen Lauf des Programms</translation>
    </message>
    <message>
        <source>Kept in the keychain; type to replace it</source>
        <translation>Im Schlüsselbund aufbewahrt; tippen Sie, um es zu ersetzen</translation>
    </message>
</context>
<context>
    <name>afterparcel::SendingActions</name>
    <message>
        <source>&amp;Resume sending…</source>
        <translation>Senden &amp;fortsetzen…</translation>
    </message>
    <message>
        <source>&amp;Pause sending</source>
        <translation>Senden &amp;pausieren</translation>
    </message>
    <message>
        <source>Shows how many e-mails would leave, then sends again</source>
        <translation>Zeigt, wie viele E-Mails gesendet würden, und setzt das Senden dann fort</translation>
    </message>
    <message>
        <source>Sends nothing until you resume it; everything else goes on</source>
        <translation>Sendet nichts, bis Sie es fortsetzen; alles andere läuft weiter</translation>
    </message>
    <message>
        <source>&amp;End the rehearsal…</source>
        <translation>Probelauf be&amp;enden…</translation>
    </message>
    <message>
        <source>Start a re&amp;hearsal…</source>
        <translation>Probelauf be&amp;ginnen…</translation>
    </message>
    <message numerus="yes">
        <source>Sending is paused. %n e-mail(s) wait until you resume it.</source>
        <translation>
            <numerusform>Das Senden ist pausiert. %n E-Mail wartet, bis Sie es fortsetzen.</numerusform>
            <numerusform>Das Senden ist pausiert. %n E-Mails warten, bis Sie es fortsetzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a rehearsal: each due e-mail goes once to %1, and buyers get nothing. %n e-mail(s) wait until you end it.</source>
        <translation>
            <numerusform>Dies ist ein Probelauf: Jede fällige E-Mail geht einmal an %1, und Käufer erhalten nichts. %n E-Mail wartet, bis Sie ihn beenden.</numerusform>
            <numerusform>Dies ist ein Probelauf: Jede fällige E-Mail geht einmal an %1, und Käufer erhalten nichts. %n E-Mails warten, bis Sie ihn beenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Senden fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Resume sending</source>
        <translation>Senden &amp;fortsetzen</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Probelauf beenden</translation>
    </message>
    <message>
        <source>&amp;End the rehearsal</source>
        <translation>Probelauf be&amp;enden</translation>
    </message>
    <message>
        <source>Start a rehearsal</source>
        <translation>Probelauf beginnen</translation>
    </message>
    <message>
        <source>Until you end it, each due e-mail goes once to your own address, marked as a rehearsal. Its request stays unsent, and buyers get nothing.</source>
        <translation>Bis Sie ihn beenden, geht jede fällige E-Mail einmal an Ihre eigene Adresse, als Probelauf gekennzeichnet. Die Anfrage bleibt ungesendet, und Käufer erhalten nichts.</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Ihre eigene Adresse</translation>
    </message>
    <message>
        <source>Your own &amp;address:</source>
        <translation>Ihre eigene &amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Start the rehearsal</source>
        <translation>Probelauf be&amp;ginnen</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Sending is paused. No e-mail is due.</source>
        <translation>Das Senden ist pausiert. Keine E-Mail ist fällig.</translation>
    </message>
    <message>
        <source>This is a rehearsal: each due e-mail goes once to %1, and buyers get nothing.</source>
        <translation>Dies ist ein Probelauf: Jede fällige E-Mail geht einmal an %1, und Käufer erhalten nichts.</translation>
    </message>
    <message>
        <source>Resume sending? E-mails go to buyers again.</source>
        <translation>Senden fortsetzen? E-Mails gehen dann wieder an Käufer.</translation>
    </message>
    <message>
        <source>End the rehearsal? From then on, e-mails go to buyers.</source>
        <translation>Probelauf beenden? Ab dann gehen E-Mails an Käufer.</translation>
    </message>
    <message>
        <source>Resume sending? This is a rehearsal: e-mails go to %1, not to buyers.</source>
        <translation>Senden fortsetzen? Dies ist ein Probelauf: E-Mails gehen an %1, nicht an Käufer.</translation>
    </message>
    <message>
        <source>End the rehearsal? E-mails go to buyers once you resume sending.</source>
        <translation>Probelauf beenden? E-Mails gehen an Käufer, sobald Sie das Senden fortsetzen.</translation>
    </message>
</context>
<context>
    <name>afterparcel::SettingsFeature</name>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>afterparcel::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Show what is &amp;wrong</source>
        <translation>&amp;Fehler zeigen</translation>
    </message>
    <message>
        <source>Access to Shopify</source>
        <translation>Zugang zu Shopify</translation>
    </message>
    <message>
        <source>Access to AfterShip</source>
        <translation>Zugang zu AfterShip</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Kept in the keychain of your desktop (GNOME Keyring, KWallet), never in Afterparcel&apos;s own files.</source>
        <translation>Im Schlüsselbund Ihres Desktops aufbewahrt (GNOME Keyring, KWallet), nie in eigenen Dateien von Afterparcel.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>A value on this page can&apos;t be saved.</source>
        <translation>Ein Wert auf dieser Seite kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>No setting contains these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>A setting is not valid; it is marked.</source>
        <translation>Mindestens eine Einstellung ist ungültig; sie ist markiert.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation>Geändert, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Some settings were changed and not saved.</source>
        <translation>Einige Einstellungen wurden geändert und nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Forget the changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>What concerns this computer could not be saved: %1 can&apos;t be written.</source>
        <translation>Was diesen Computer betrifft, konnte nicht gespeichert werden: In %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>afterparcel::SpreadDialog</name>
    <message>
        <source>Spread over days</source>
        <translation>Auf Tage verteilen</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue request(s) will be sent evenly over the days you choose, inside your send window, the longest fulfilled first.</source>
        <translation>
            <numerusform>%n überfällige Anfrage wird innerhalb der gewählten Tage in Ihrem Sendezeitfenster gesendet.</numerusform>
            <numerusform>%n überfällige Anfragen werden gleichmäßig über die gewählten Tage verteilt gesendet, innerhalb Ihres Sendezeitfensters, die mit dem ältesten Fulfillment zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Spread</source>
        <translation>&amp;Verteilen</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>&amp;Tage:</translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s) a day, the first as soon as the send window is open.</source>
        <translation>
            <numerusform>Höchstens %n Anfrage pro Tag, die erste, sobald das Sendezeitfenster offen ist.</numerusform>
            <numerusform>Höchstens %n Anfragen pro Tag, die erste, sobald das Sendezeitfenster offen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 overdue request will be sent inside your send window.</source>
        <translation>1 überfällige Anfrage wird innerhalb Ihres Sendezeitfensters gesendet.</translation>
    </message>
</context>
<context>
    <name>afterparcel::StagesButton</name>
    <message>
        <source>Orders from Shopify</source>
        <translation>Bestellungen von Shopify</translation>
    </message>
    <message>
        <source>Parcels to AfterShip</source>
        <translation>Pakete an AfterShip</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>When each stage of the sync ran last, and when it runs next</source>
        <translation>Wann jeder Schritt der Synchronisierung zuletzt lief und wann er als Nächstes läuft</translation>
    </message>
    <message>
        <source>Stages of the sync</source>
        <translation>Schritte der Synchronisierung</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the next run of a stage</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Not completed: %1</source>
        <translation>Nicht abgeschlossen: %1</translation>
    </message>
    <message>
        <source>Sync details</source>
        <translation>Sync-Details</translation>
    </message>
</context>
<context>
    <name>afterparcel::StatusTabs</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Which requests the list shows</source>
        <translation>Welche Anfragen die Liste zeigt</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all requests</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a tab and how many requests it has</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>afterparcel::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a step that is done</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>afterparcel::StorePage</name>
    <message>
        <source>Store</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Your Shopify store</source>
        <translation>Ihr Shopify-Shop</translation>
    </message>
    <message>
        <source>Afterparcel reads orders through an app that belongs to you alone. Make one in Shopify&apos;s Dev Dashboard (%1), give it the scopes below, release it, and install it in your store.</source>
        <translation>Afterparcel liest Bestellungen über eine App, die Ihnen allein gehört. Erstellen Sie eine im Dev Dashboard von Shopify (%1), erteilen Sie ihr die unten genannten Berechtigungen, veröffentlichen Sie sie und installieren Sie sie in Ihrem Shop.</translation>
    </message>
    <message>
        <source>Client &amp;ID and secret, from the Dev Dashboard</source>
        <translation>Client-&amp;ID und Client-Secret aus dem Dev Dashboard</translation>
    </message>
    <message>
        <source>Admin API access to&amp;ken, of an older custom app</source>
        <translation>Zugriffs&amp;token der Admin-API einer älteren benutzerdefinierten App</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Address of the store</source>
        <translation>Adresse des Shops</translation>
    </message>
    <message>
        <source>&amp;Address of the store:</source>
        <translation>&amp;Adresse des Shops:</translation>
    </message>
    <message>
        <source>needed; without it %1</source>
        <translation>nötig; ohne sie: %1</translation>
    </message>
    <message>
        <source>without it %1</source>
        <translation>ohne sie: %1</translation>
    </message>
    <message>
        <source>Scopes to tick</source>
        <translation>Anzukreuzende Berechtigungen</translation>
    </message>
    <message>
        <source>&amp;Copy scopes</source>
        <translation>Berechtigungen &amp;kopieren</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Client-Secret:</translation>
    </message>
    <message>
        <source>Access token:</source>
        <translation>Zugriffstoken:</translation>
    </message>
    <message>
        <source>Enter the address of your store. It ends in .myshopify.com; Shopify shows it under Settings, Domains.</source>
        <translation>Geben Sie die Adresse Ihres Shops ein. Sie endet auf .myshopify.com; Shopify zeigt sie unter „Einstellungen“ › „Domains“.</translation>
    </message>
    <message>
        <source>Enter the app&apos;s access token.</source>
        <translation>Geben Sie das Zugriffstoken der App ein.</translation>
    </message>
    <message>
        <source>Enter the app&apos;s client ID and client secret.</source>
        <translation>Geben Sie Client-ID und Client-Secret der App ein.</translation>
    </message>
    <message>
        <source>Asking Shopify…</source>
        <translation>Shopify wird gefragt…</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation>Client-ID:</translation>
    </message>
</context>
<context>
    <name>afterparcel::StuckFeature</name>
    <message>
        <source>&amp;Stuck requests</source>
        <translation>&amp;Hängende Anfragen</translation>
    </message>
    <message>
        <source>Shows every group of stuck requests with what can be done about it</source>
        <translation>Zeigt jede Gruppe hängender Anfragen mit dem, was sich dagegen tun lässt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of stuck requests and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stuck requests</source>
        <translation>Hängende Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation>Nichts hängt</translation>
    </message>
    <message>
        <source>Switch AfterShip off</source>
        <translation>AfterShip ausschalten</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a delivery. They will no longer be sent by themselves: you have to send, schedule or skip them, or have them followed again.</source>
        <translation>
            <numerusform>%n Anfrage wartet auf eine Zustellung. Sie wird nicht mehr von selbst gesendet: Sie müssen sie senden, planen, überspringen oder die Verfolgung fortsetzen.</numerusform>
            <numerusform>%n Anfragen warten auf eine Zustellung. Sie werden nicht mehr von selbst gesendet: Sie müssen sie senden, planen, überspringen oder die Verfolgung fortsetzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests with a date keep it. Orders fulfilled from now on are timed from their fulfilment.</source>
        <translation>Anfragen mit Sendetermin behalten ihn. Bestellungen, die ab jetzt ausgeführt werden, werden ab ihrem Fulfillment geplant.</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>Aus&amp;schalten</translation>
    </message>
    <message numerus="yes">
        <source>AfterShip is switched off; %n request(s) are not scheduled any more.</source>
        <translation>
            <numerusform>AfterShip ist ausgeschaltet; %n Anfrage ist nicht mehr geplant.</numerusform>
            <numerusform>AfterShip ist ausgeschaltet; %n Anfragen sind nicht mehr geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck</source>
        <comment>beside the tabs</comment>
        <translation>Hängend</translation>
    </message>
</context>
<context>
    <name>afterparcel::StuckPage</name>
    <message>
        <source>Groups of stuck requests</source>
        <translation>Gruppen hängender Anfragen</translation>
    </message>
    <message>
        <source>Stuck requests</source>
        <translation>Hängende Anfragen</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation>Nichts hängt</translation>
    </message>
    <message>
        <source>Requests that wait for you, or for something that is unlikely to come, appear here with what you can do about all of them at once.</source>
        <translation>Hier erscheinen Anfragen, die ohne Sie nicht weiterkommen, zusammen mit passenden Aktionen für alle auf einmal.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group of stuck requests and what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>In der Liste zeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of stuck requests and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>afterparcel::SummaryDialog</name>
    <message>
        <source>Not everything worked</source>
        <translation>Nicht alles ist gelungen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left as they were, because you cancelled.</source>
        <translation>
            <numerusform>%n Anfrage blieb unverändert, weil Sie abgebrochen haben.</numerusform>
            <numerusform>%n Anfragen blieben unverändert, weil Sie abgebrochen haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It did not work for %n request(s):</source>
        <translation>
            <numerusform>%n Anfrage konnte nicht bearbeitet werden:</numerusform>
            <numerusform>%n Anfragen konnten nicht bearbeitet werden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>requests that failed</comment>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Only those that it did not work for</source>
        <translation>Nur die nicht bearbeiteten</translation>
    </message>
</context>
<context>
    <name>afterparcel::SummaryPage</name>
    <message>
        <source>every buyer</source>
        <translation>alle Käufer</translation>
    </message>
    <message>
        <source>every buyer who did not decline marketing</source>
        <translation>alle Käufer, die Marketing nicht abgelehnt haben</translation>
    </message>
    <message>
        <source>only buyers who agreed to marketing</source>
        <translation>nur Käufer, die dem Marketing zugestimmt haben</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Ready to connect</source>
        <translation>Bereit zum Verbinden</translation>
    </message>
    <message>
        <source>Store:</source>
        <translation>Shop:</translation>
    </message>
    <message>
        <source>Parcels:</source>
        <translation>Pakete:</translation>
    </message>
    <message>
        <source>followed with AfterShip</source>
        <translation>mit AfterShip verfolgt</translation>
    </message>
    <message>
        <source>not followed; requests are timed from the fulfilment</source>
        <translation>nicht verfolgt; Anfragen werden ab dem Fulfillment geplant</translation>
    </message>
    <message>
        <source>Sender:</source>
        <translation>Absender:</translation>
    </message>
    <message>
        <source>Limits:</source>
        <translation>Grenzen:</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the delivery</source>
        <translation>
            <numerusform>%n Tag nach der Zustellung</numerusform>
            <numerusform>%n Tage nach der Zustellung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the fulfilment</source>
        <translation>
            <numerusform>%n Tag nach dem Fulfillment</numerusform>
            <numerusform>%n Tage nach dem Fulfillment</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked:</source>
        <translation>Gefragt werden:</translation>
    </message>
    <message>
        <source>Connecting the store…</source>
        <translation>Der Shop wird verbunden…</translation>
    </message>
    <message>
        <source>Requests are made for orders that are completely fulfilled from now on. Older orders are read too, but their buyers are not asked unless you schedule them under Tools, Old orders.</source>
        <translation>Anfragen werden für Bestellungen erstellt, die ab jetzt vollständig ausgeführt werden. Ältere Bestellungen werden auch gelesen, aber ihre Käufer werden nicht gefragt, es sei denn, Sie planen sie unter „Extras“ › „Alte Bestellungen“.</translation>
    </message>
    <message>
        <source>%1 e-mails an hour, %2 a day</source>
        <translation>%1 E-Mails pro Stunde, %2 pro Tag</translation>
    </message>
    <message>
        <source>%1, but at least %2</source>
        <comment>days after the delivery, and after the fulfilment</comment>
        <translation>%1, aber mindestens %2</translation>
    </message>
    <message>
        <source>Wait, within the country:</source>
        <translation>Wartezeit im Inland:</translation>
    </message>
    <message>
        <source>Wait, to other countries:</source>
        <translation>Wartezeit im Ausland:</translation>
    </message>
</context>
<context>
    <name>afterparcel::SyncControl</name>
    <message>
        <source>&amp;Cancel sync</source>
        <translation>Synchronisierung &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>S&amp;ynchronisieren</translation>
    </message>
    <message>
        <source>Stops the sync after its present step (F5)</source>
        <translation>Beendet die Synchronisierung nach dem laufenden Schritt (F5)</translation>
    </message>
    <message>
        <source>Reads orders and parcels and sends what is due (F5)</source>
        <translation>Liest Bestellungen und Pakete und sendet, was fällig ist (F5)</translation>
    </message>
</context>
<context>
    <name>afterparcel::SyncStatus</name>
    <message>
        <source>Progress of the sync</source>
        <translation>Fortschritt der Synchronisierung</translation>
    </message>
    <message>
        <source>What the sync does</source>
        <translation>Was die Synchronisierung gerade tut</translation>
    </message>
    <message>
        <source>Last and next sync</source>
        <translation>Letzte und nächste Synchronisierung</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Wird synchronisiert…</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Letzte Synchronisierung %1</translation>
    </message>
    <message>
        <source>Last sync %1, not completed</source>
        <translation>Letzte Synchronisierung %1, nicht abgeschlossen</translation>
    </message>
    <message>
        <source>next one now</source>
        <translation>nächste sofort</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nächste %1</translation>
    </message>
</context>
<context>
    <name>afterparcel::TemplateEditor</name>
    <message>
        <source>E-mail template</source>
        <translation>E-Mail-Vorlage</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Su&amp;chen…</translation>
    </message>
    <message>
        <source>R&amp;estore default</source>
        <translation>Vor&amp;gabe wiederherstellen</translation>
    </message>
    <message>
        <source>Send a &amp;test…</source>
        <translation>&amp;Testnachricht senden…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>Language of the template</source>
        <translation>Sprache der Vorlage</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Writes to the buyers of one more language in their own</source>
        <translation>Schreibt den Käufern einer weiteren Sprache in deren eigener</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Make default</source>
        <translation>Als Stan&amp;dardsprache</translation>
    </message>
    <message>
        <source>Buyers of a language without a template get the default one</source>
        <translation>Käufer mit einer Sprache ohne Vorlage erhalten die Standardvorlage</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Betreff:</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>HTML of the e-mail</source>
        <translation>HTML der E-Mail</translation>
    </message>
    <message>
        <source>Plain text of the e-mail</source>
        <translation>Reiner Text der E-Mail</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>HTM&amp;L</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>Reiner Te&amp;xt</translation>
    </message>
    <message>
        <source>Pla&amp;ceholders</source>
        <translation>Pl&amp;atzhalter</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>What is saved can&apos;t be used, so buyers get the built-in wording. %1</source>
        <translation>Das Gespeicherte kann nicht verwendet werden, deshalb erhalten Käufer den eingebauten Wortlaut. %1</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>Standardsprache</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a language whose template is not saved</comment>
        <translation>%1, geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. E-mails that leave from now on have this wording.</source>
        <translation>Gespeichert. E-Mails, die ab jetzt gesendet werden, haben diesen Wortlaut.</translation>
    </message>
    <message>
        <source>This is the built-in wording. Buyers get it once you save.</source>
        <translation>Dies ist der eingebaute Wortlaut. Käufer erhalten ihn, sobald Sie speichern.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>something went wrong</comment>
        <translation>Nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Save the template?</source>
        <translation>Vorlage speichern?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>„%1“ ist keine Sprache.</translation>
    </message>
    <message>
        <source>Sending the test e-mail…</source>
        <translation>Die Testnachricht wird gesendet…</translation>
    </message>
    <message>
        <source>A test e-mail was sent to %1.</source>
        <translation>Eine Testnachricht wurde an %1 gesendet.</translation>
    </message>
    <message>
        <source>Save your changes to the e-mail template? They are lost otherwise.</source>
        <translation>Ihre Änderungen an der E-Mail-Vorlage speichern? Andernfalls gehen sie verloren.</translation>
    </message>
</context>
<context>
    <name>afterparcel::TemplateFeature</name>
    <message>
        <source>E-mail &amp;template…</source>
        <translation>E-Mail-&amp;Vorlage…</translation>
    </message>
</context>
<context>
    <name>afterparcel::TemplatePreview</name>
    <message>
        <source>Preview &amp;with:</source>
        <translation>Vorschau &amp;mit:</translation>
    </message>
    <message>
        <source>A sample order; type to find a real one</source>
        <translation>Eine Beispielbestellung; tippen Sie, um eine echte zu finden</translation>
    </message>
    <message>
        <source>Order of the preview</source>
        <translation>Bestellung der Vorschau</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Width of the preview</source>
        <translation>Breite der Vorschau</translation>
    </message>
    <message>
        <source>Subject of the preview</source>
        <translation>Betreff der Vorschau</translation>
    </message>
    <message>
        <source>Preview of the e-mail</source>
        <translation>Vorschau der E-Mail</translation>
    </message>
    <message>
        <source>Mail programs also show rounded corners, and the dark colours of the template.</source>
        <translation>In Mailprogrammen erscheinen zusätzlich abgerundete Ecken und das dunkle Farbschema der Vorlage.</translation>
    </message>
    <message>
        <source>Not up to date: put the problems right first.</source>
        <translation>Nicht aktuell: Beheben Sie zuerst die Probleme.</translation>
    </message>
    <message>
        <source>A sample order</source>
        <translation>Beispielbestellung</translation>
    </message>
</context>
<context>
    <name>afterparcel::TimingPage</name>
    <message>
        <source>Timing</source>
        <translation>Zeitplanung</translation>
    </message>
    <message>
        <source>When buyers are asked</source>
        <translation>Wann Käufer gefragt werden</translation>
    </message>
    <message>
        <source>Give buyers time to use what they bought. All of this can be changed later; requests that are not sent yet move along.</source>
        <translation>Geben Sie den Käufern Zeit, das Gekaufte zu benutzen. All das kann später geändert werden; noch nicht gesendete Anfragen werden entsprechend neu geplant.</translation>
    </message>
    <message>
        <source>Ask in the end even if no delivery was &amp;reported</source>
        <translation>Am Ende auch fragen, wenn keine Zustellung &amp;gemeldet wurde</translation>
    </message>
    <message>
        <source>&amp;Wait, within the country (days):</source>
        <translation>Wart&amp;ezeit im Inland (Tage):</translation>
    </message>
    <message>
        <source>Wait, within the country</source>
        <translation>Wartezeit im Inland</translation>
    </message>
    <message>
        <source>Wait, to &amp;other countries (days):</source>
        <translation>Wartezeit im &amp;Ausland (Tage):</translation>
    </message>
    <message>
        <source>Wait, to other countries</source>
        <translation>Wartezeit im Ausland</translation>
    </message>
    <message>
        <source>At &amp;least after fulfilment, within the country (days):</source>
        <translation>&amp;Mindestfrist im Inland (Tage ab Fulfillment):</translation>
    </message>
    <message>
        <source>Minimum delay, within the country</source>
        <translation>Mindestfrist im Inland</translation>
    </message>
    <message>
        <source>At least after fulfilment, to other &amp;countries (days):</source>
        <translation>Mindestfrist im Aus&amp;land (Tage ab Fulfillment):</translation>
    </message>
    <message>
        <source>Minimum delay, to other countries</source>
        <translation>Mindestfrist im Ausland</translation>
    </message>
    <message>
        <source>&amp;Days after fulfilment for that:</source>
        <translation>Höchstwar&amp;tezeit (Tage ab Fulfillment):</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Höchstwartezeit</translation>
    </message>
    <message>
        <source>An order within your country, in days since the fulfilment:</source>
        <translation>Eine Bestellung im Inland, in Tagen seit dem Fulfillment:</translation>
    </message>
</context>
<context>
    <name>afterparcel::TimingPicture</name>
    <message>
        <source>What the days mean</source>
        <translation>Was die Tage bedeuten</translation>
    </message>
    <message numerus="yes">
        <source>Wait after the fulfilment: %n day(s)</source>
        <translation>
            <numerusform>Wartezeit nach dem Fulfillment: %n Tag</numerusform>
            <numerusform>Wartezeit nach dem Fulfillment: %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The request goes out on day %1</source>
        <translation>Die Anfrage wird an Tag %1 gesendet</translation>
    </message>
    <message>
        <source>A parcel under way, delivered on day %1</source>
        <translation>Ein Paket unterwegs, zugestellt an Tag %1</translation>
    </message>
    <message numerus="yes">
        <source>Wait after the delivery: %n day(s)</source>
        <translation>
            <numerusform>Wartezeit nach der Zustellung: %n Tag</numerusform>
            <numerusform>Wartezeit nach der Zustellung: %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least after the fulfilment: %n day(s)</source>
        <translation>
            <numerusform>Mindestfrist nach dem Fulfillment: %n Tag</numerusform>
            <numerusform>Mindestfrist nach dem Fulfillment: %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Without news of the delivery: on day %1</source>
        <translation>Ohne gemeldete Zustellung: an Tag %1</translation>
    </message>
</context>
<context>
    <name>afterparcel::TransferFeature</name>
    <message>
        <source>&amp;Export this view…</source>
        <translation>Diese Ansicht &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Old orders…</source>
        <translation>Alte &amp;Bestellungen…</translation>
    </message>
</context>
<context>
    <name>afterparcel::TrayFeature</name>
    <message>
        <source>&amp;Open Afterparcel</source>
        <translation>Afterparcel &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n sent today</source>
        <translation>
            <numerusform>%n heute gesendet</numerusform>
            <numerusform>%n heute gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n heute fällig</numerusform>
            <numerusform>%n heute fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n mit Handlungsbedarf</numerusform>
            <numerusform>%n mit Handlungsbedarf</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterparcel</source>
        <translation>Afterparcel</translation>
    </message>
    <message>
        <source>%1 – Afterparcel</source>
        <comment>a shop&apos;s name</comment>
        <translation>%1 – Afterparcel</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Das Senden ist pausiert</translation>
    </message>
</context>
<context>
    <name>afterparcel::UnitSpinBox</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::UnsubscribeDialog</name>
    <message>
        <source>Unsubscribe a buyer</source>
        <translation>Käufer abmelden</translation>
    </message>
    <message>
        <source>&amp;Address or code:</source>
        <translation>&amp;Adresse oder Code:</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe…</source>
        <translation>Ab&amp;melden…</translation>
    </message>
    <message>
        <source>%1 will never get a request for a review again.</source>
        <translation>%1 bekommt nie wieder eine Bitte um eine Bewertung.</translation>
    </message>
    <message>
        <source>This is final: there is no way to take it back.</source>
        <translation>Das ist endgültig: Es lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe for good</source>
        <translation>&amp;Endgültig abmelden</translation>
    </message>
    <message>
        <source>Unsubscribing…</source>
        <translation>Wird abgemeldet…</translation>
    </message>
    <message>
        <source>Unsubscribed for good.</source>
        <translation>Endgültig abgemeldet.</translation>
    </message>
    <message>
        <source>For a buyer who wants no more requests, however you hear of it. The e-mail with which a buyer unsubscribes has a code in its subject; you can enter it instead of the address.</source>
        <translation>Für Käufer, die keine Anfragen mehr möchten, gleich auf welchem Weg Sie davon erfahren. Die E-Mail, mit der sich ein Käufer abmeldet, hat einen Code im Betreff; Sie können ihn statt der Adresse eingeben.</translation>
    </message>
</context>
<context>
    <name>afterparcel::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Afterparcel</source>
        <translation>Willkommen bei Afterparcel</translation>
    </message>
    <message>
        <source>You need at hand:</source>
        <translation>Sie brauchen:</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>Mit &amp;Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>Afterparcel watches the orders of your Shopify store, follows the parcels, and asks each buyer for a review after the parcel arrived. The e-mails come from your own mailbox, and all data stays on this computer.</source>
        <translation>Afterparcel beobachtet die Bestellungen Ihres Shopify-Shops, verfolgt die Pakete und bittet jeden Käufer nach der Ankunft des Pakets um eine Bewertung. Die E-Mails kommen aus Ihrem eigenen Postfach, und alle Daten bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>&lt;ul&gt;&lt;li&gt;access to your store&apos;s Shopify admin, to make an app that may read orders,&lt;/li&gt;&lt;li&gt;the login of a mailbox that sends the e-mails,&lt;/li&gt;&lt;li&gt;an AfterShip API key, if requests shall wait for the delivery (optional).&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul&gt;&lt;li&gt;Zugang zum Shopify-Adminbereich Ihres Shops, um eine App zu erstellen, die Bestellungen lesen darf,&lt;/li&gt;&lt;li&gt;die Anmeldedaten eines Postfachs, das die E-Mails sendet,&lt;/li&gt;&lt;li&gt;einen API-Schlüssel von AfterShip, wenn Anfragen auf die Zustellung warten sollen (optional).&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>Each step is checked before the next. You can leave at any time and go on later; no buyer gets an e-mail before you have connected the store in the last step.</source>
        <translation>Jeder Schritt wird vor dem nächsten geprüft. Sie können jederzeit aufhören und später weitermachen; kein Käufer erhält eine E-Mail, bevor Sie im letzten Schritt den Shop verbunden haben.</translation>
    </message>
    <message>
        <source>Or have a look first: a second window with a made-up store, in which time goes fast. No e-mail leaves this computer.</source>
        <translation>Oder sehen Sie sich zuerst um, in einem zweiten Fenster mit einem erfundenen Shop, in dem die Zeit schnell vergeht. Keine E-Mail verlässt diesen Computer.</translation>
    </message>
</context>
</TS>
