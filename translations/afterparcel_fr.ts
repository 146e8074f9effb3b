<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Afterparcel::AboutBox</name>
    <message>
        <source>About Afterparcel</source>
        <translation>À propos d’Afterparcel</translation>
    </message>
    <message>
        <source>Afterparcel %1</source>
        <translation>Afterparcel %1</translation>
    </message>
    <message>
        <source>Asks each buyer for a review after the parcel has arrived.</source>
        <translation>Demande un avis à chaque acheteur après l’arrivée du colis.</translation>
    </message>
    <message>
        <source>All data stays in this folder:</source>
        <translation>Toutes les données restent dans ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <translation>Réalisé avec Qt %1.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::ActivityCommand</name>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Write it like --from 2026-11-12.</source>
        <translation>Écrivez-la comme --from 2026-11-12.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;.</source>
        <translation>Il n’y a pas de type «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The kinds are %1.</source>
        <translation>Les types sont %1.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 on.</source>
        <translation>--limit attend un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>activity takes options alone.</source>
        <translation>activity n’accepte que des options.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported to %1.</source>
        <translation>
            <numerusform>%n entrée exportée vers %1.</numerusform>
            <numerusform>%n entrées exportées vers %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::ActivityKind</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails envoyés</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Vos décisions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import et export</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>Afterparcel::AddressValues</name>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Saisissez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Enter the address with https://; plain http:// is accepted for this computer alone.</source>
        <translation>Saisissez l’adresse avec https://&#x202f;; http:// seul n’est accepté que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>Enter it without them; secrets belong into the keychain.</source>
        <translation>Saisissez-la sans ces éléments&#x202f;; les secrets ont leur place dans le trousseau.</translation>
    </message>
    <message>
        <source>“%1” is a page of the store, not its address.</source>
        <translation>«&#x202f;%1&#x202f;» est une page de la boutique, pas son adresse.</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <translation>Saisissez %1.</translation>
    </message>
    <message>
        <source>“%1” is Shopify&apos;s admin page, not the store&apos;s address.</source>
        <translation>«&#x202f;%1&#x202f;» est la page d’administration de Shopify, pas l’adresse de la boutique.</translation>
    </message>
    <message>
        <source>Enter https://SHOP.myshopify.com with your shop&apos;s name.</source>
        <translation>Saisissez https://SHOP.myshopify.com avec le nom de votre boutique.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a Shopify store.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’adresse d’une boutique Shopify.</translation>
    </message>
    <message>
        <source>Enter https://SHOP.myshopify.com with your shop&apos;s name; Shopify shows it under Settings, Domains.</source>
        <translation>Saisissez https://SHOP.myshopify.com avec le nom de votre boutique&#x202f;; Shopify l’indique sous Paramètres, Domaines.</translation>
    </message>
    <message>
        <source>“%1” is not the store&apos;s address at Shopify.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’adresse de la boutique chez Shopify.</translation>
    </message>
    <message>
        <source>Enter https://SHOP.myshopify.com, not the store&apos;s own domain; Shopify shows it under Settings, Domains.</source>
        <translation>Saisissez https://SHOP.myshopify.com et non le domaine propre de la boutique&#x202f;; Shopify l’indique sous Paramètres, Domaines.</translation>
    </message>
    <message>
        <source>“%1” has something after the path.</source>
        <translation>«&#x202f;%1&#x202f;» contient quelque chose après le chemin.</translation>
    </message>
    <message>
        <source>Enter the address without ? and #.</source>
        <translation>Saisissez l’adresse sans&#x202f;? ni #.</translation>
    </message>
    <message>
        <source>“%1” names a version of the API.</source>
        <translation>«&#x202f;%1&#x202f;» mentionne une version de l’API.</translation>
    </message>
    <message>
        <source>Enter the address without /tracking and the version; both are appended.</source>
        <translation>Saisissez l’adresse sans /tracking ni la version&#x202f;; les deux sont ajoutés.</translation>
    </message>
    <message>
        <source>“%1” is not a link that a buyer can follow safely.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un lien qu’un acheteur peut suivre sans risque.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, with placeholders in braces.</source>
        <translation>Saisissez une adresse qui commence par https://, avec les variables entre accolades.</translation>
    </message>
    <message>
        <source>“%1” holds a port.</source>
        <translation>«&#x202f;%1&#x202f;» contient un port.</translation>
    </message>
    <message>
        <source>Enter %1 here and %2 as smtp.port.</source>
        <translation>Saisissez %1 ici et %2 dans smtp.port.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas le nom d’un serveur.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name alone, for example smtp.example.com.</source>
        <translation>Saisissez uniquement le nom du serveur, par exemple smtp.example.com.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter one address, for example shop@example.com or My Shop &lt;shop@example.com&gt;.</source>
        <translation>Saisissez une seule adresse, par exemple shop@example.com ou Ma boutique &lt;shop@example.com&gt;.</translation>
    </message>
    <message>
        <source>“%1” matches no e-mail address.</source>
        <translation>«&#x202f;%1&#x202f;» ne correspond à aucune adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter an address or a pattern such as *@example.com.</source>
        <translation>Saisissez une adresse ou un modèle tel que *@example.com.</translation>
    </message>
    <message>
        <source>“%1” is a product&apos;s page.</source>
        <translation>«&#x202f;%1&#x202f;» est la page d’un produit.</translation>
    </message>
    <message>
        <source>Enter its handle alone: %1.</source>
        <translation>Saisissez uniquement son identifiant d’URL (handle)&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” names no product.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne aucun produit.</translation>
    </message>
    <message>
        <source>Enter a product&apos;s handle, the last part of its page&apos;s address, for example blue-mug.</source>
        <translation>Saisissez l’identifiant d’URL (handle) d’un produit, la dernière partie de l’adresse de sa page, par exemple tasse-bleue.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::AfterShip</name>
    <message>
        <source>A carrier can only be set on a parcel that AfterShip has, and to one that it knows.</source>
        <translation>Un transporteur ne peut être défini que pour un colis connu d’AfterShip, et il doit lui aussi être connu d’AfterShip.</translation>
    </message>
    <message>
        <source>Only a parcel that AfterShip has can be tracked again.</source>
        <translation>Seul un colis connu d’AfterShip peut être suivi à nouveau.</translation>
    </message>
    <message>
        <source>AfterShip refused the API key: %1</source>
        <translation>AfterShip a refusé la clé d’API&#x202f;: %1</translation>
    </message>
    <message>
        <source>Enter a working key from AfterShip (Settings, API keys), or switch the AfterShip integration off.</source>
        <translation>Saisissez une clé AfterShip valide (Settings, API keys) ou désactivez l’intégration AfterShip.</translation>
    </message>
    <message>
        <source>AfterShip does not allow this account to use its API: %1</source>
        <translation>AfterShip n’autorise pas ce compte à utiliser son API&#x202f;: %1</translation>
    </message>
    <message>
        <source>Choose a plan with API access at AfterShip (Settings, Billing), or switch the AfterShip integration off.</source>
        <translation>Choisissez chez AfterShip une formule avec accès à l’API (Settings, Billing) ou désactivez l’intégration AfterShip.</translation>
    </message>
    <message>
        <source>AfterShip refused the request: %1</source>
        <translation>AfterShip a refusé la requête&#x202f;: %1</translation>
    </message>
    <message>
        <source>Check AfterShip&apos;s address in the settings.</source>
        <translation>Vérifiez l’adresse d’AfterShip dans les paramètres.</translation>
    </message>
    <message>
        <source>AfterShip asks for fewer requests: %1</source>
        <translation>AfterShip demande moins de requêtes&#x202f;: %1</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Une nouvelle tentative aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>AfterShip has a fault of its own: %1</source>
        <translation>AfterShip rencontre une panne&#x202f;: %1</translation>
    </message>
    <message>
        <source>AfterShip does not know this carrier: %1</source>
        <translation>AfterShip ne connaît pas ce transporteur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Choose another carrier.</source>
        <translation>Choisissez un autre transporteur.</translation>
    </message>
    <message>
        <source>AfterShip cannot use this carrier for the parcel: %1</source>
        <translation>AfterShip ne peut pas utiliser ce transporteur pour le colis&#x202f;: %1</translation>
    </message>
    <message>
        <source>Add the carrier at admin.aftership.com/settings/couriers, or correct the parcel&apos;s carrier.</source>
        <translation>Ajoutez le transporteur sur admin.aftership.com/settings/couriers ou corrigez le transporteur du colis.</translation>
    </message>
    <message>
        <source>AfterShip still follows this parcel; only inactive ones can be tracked again.</source>
        <translation>AfterShip suit encore ce colis&#x202f;; seuls les colis inactifs peuvent être suivis à nouveau.</translation>
    </message>
    <message>
        <source>Wait for its next news, or correct the carrier.</source>
        <translation>Attendez les prochaines nouvelles ou corrigez le transporteur.</translation>
    </message>
    <message>
        <source>AfterShip has tracked this parcel again before and does not do it twice.</source>
        <translation>AfterShip a déjà suivi ce colis une seconde fois et ne le fait pas davantage.</translation>
    </message>
    <message>
        <source>Correct the carrier, or fall back to the fulfilment date.</source>
        <translation>Corrigez le transporteur ou repliez-vous sur la date de traitement.</translation>
    </message>
    <message>
        <source>AfterShip refused this: %1</source>
        <translation>AfterShip a refusé ceci&#x202f;: %1</translation>
    </message>
    <message>
        <source>Check the parcel&apos;s number and carrier.</source>
        <translation>Vérifiez le numéro et le transporteur du colis.</translation>
    </message>
    <message>
        <source>AfterShip has no such tracking record (any more).</source>
        <translation>AfterShip n’a pas (ou plus) cette fiche de suivi.</translation>
    </message>
    <message>
        <source>The parcel has to be registered again.</source>
        <translation>Le colis doit être enregistré de nouveau.</translation>
    </message>
    <message>
        <source>What answered in AfterShip&apos;s place could not be understood: %1</source>
        <translation>Ce qui a répondu à la place d’AfterShip n’a pas pu être compris&#x202f;: %1</translation>
    </message>
    <message>
        <source>Check AfterShip&apos;s address in the settings, and whether a proxy or a sign-in page stands in between.</source>
        <translation>Vérifiez l’adresse d’AfterShip dans les paramètres, et qu’aucun proxy ni page de connexion ne s’interpose.</translation>
    </message>
    <message>
        <source>There is no API key for AfterShip.</source>
        <translation>Il n’y a pas de clé d’API pour AfterShip.</translation>
    </message>
    <message>
        <source>AfterShip&apos;s API key contains characters that no key has.</source>
        <translation>La clé d’API d’AfterShip contient des caractères qu’aucune clé ne comporte.</translation>
    </message>
    <message>
        <source>Enter a key from AfterShip (Settings, API keys), or switch the AfterShip integration off.</source>
        <translation>Saisissez une clé AfterShip (Settings, API keys) ou désactivez l’intégration AfterShip.</translation>
    </message>
    <message>
        <source>AfterShip&apos;s list of parcels could not be read to its end.</source>
        <translation>La liste des colis d’AfterShip n’a pas pu être lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>It is read again with the next pass.</source>
        <translation>Elle sera relue au prochain passage.</translation>
    </message>
    <message>
        <source>AfterShip listed a tracking record without id or number; it was left out.</source>
        <translation>AfterShip a fourni une fiche de suivi sans identifiant ni numéro&#x202f;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>AfterShip&apos;s delivery time of parcel %1 could not be read.</source>
        <translation>L’heure de livraison du colis %1 fournie par AfterShip n’a pas pu être lue.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Autostart</name>
    <message>
        <source>%1 can&apos;t be changed: %2.</source>
        <translation>%1 ne peut pas être modifié&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Give your user the right to write there.</source>
        <translation>Donnez à votre utilisateur le droit d’y écrire.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Backup</name>
    <message>
        <source>%1 is not a backup of Afterparcel, or is damaged.</source>
        <translation>%1 n’est pas une sauvegarde d’Afterparcel, ou est endommagé.</translation>
    </message>
    <message>
        <source>The backup is of the store %1, this is %2.</source>
        <translation>La sauvegarde est celle de la boutique %1, celle-ci est %2.</translation>
    </message>
    <message>
        <source>Restore it under a name of its own: --store NAME. Nothing was changed.</source>
        <translation>Restaurez-la sous un nom propre&#x202f;: --store NAME. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Choose a new name, so that no earlier backup is lost.</source>
        <translation>Choisissez un nouveau nom, afin qu’aucune sauvegarde antérieure ne soit perdue.</translation>
    </message>
    <message>
        <source>Restored from %1. What was there before is kept beside it, with “.replaced-%2” at the end of its name.</source>
        <translation>Restauré depuis %1. Ce qui s’y trouvait auparavant est conservé à côté, avec «&#x202f;.replaced-%2&#x202f;» à la fin de son nom.</translation>
    </message>
    <message>
        <source>Choose a backup that Afterparcel wrote, or a daily copy from the folder “copies”. Nothing was changed.</source>
        <translation>Choisissez une sauvegarde écrite par Afterparcel, ou une copie quotidienne du dossier «&#x202f;copies&#x202f;». Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::BackupCommands</name>
    <message>
        <source>Where to? Name a new file.</source>
        <translation>Vers où&#x202f;? Indiquez un nouveau fichier.</translation>
    </message>
    <message>
        <source>Everything but the secrets is in %1. It holds buyers&apos; data: keep it safe.</source>
        <translation>Tout sauf les secrets est dans %1. Le fichier contient des données d’acheteurs&#x202f;: gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Where from? Name a backup or a daily copy.</source>
        <translation>Depuis où&#x202f;? Indiquez une sauvegarde ou une copie quotidienne.</translation>
    </message>
    <message>
        <source>A backup of a store that was not connected yet.</source>
        <translation>Une sauvegarde d’une boutique qui n’était pas encore connectée.</translation>
    </message>
    <message>
        <source>A backup of %1.</source>
        <translation>Une sauvegarde de %1.</translation>
    </message>
    <message>
        <source>Orders: %1. Kept e-mails: %2. Latest news: %3.</source>
        <translation>Commandes : %1. E-mails conservés : %2. Dernière nouvelle : %3.</translation>
    </message>
    <message>
        <source>It brings settings and templates back too.</source>
        <translation>Elle rétablit aussi les réglages et les modèles.</translation>
    </message>
    <message>
        <source>It is a daily copy: settings and templates stay as they are.</source>
        <translation>C’est une copie quotidienne : réglages et modèles restent tels quels.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::BannerRemedies</name>
    <message>
        <source>E-mail settings…</source>
        <translation>Paramètres de l’e-mail…</translation>
    </message>
    <message>
        <source>AfterShip settings…</source>
        <translation>Paramètres d’AfterShip…</translation>
    </message>
</context>
<context>
    <name>Afterparcel::BlockList</name>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>« %1 » n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>The list is the setting %1. Nothing was changed.</source>
        <translation>La liste est le réglage %1. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Carriers</name>
    <message>
        <source>UPS numbers are 1Z and 16 more characters, or 9, 12 or 18 to 26 digits</source>
        <translation>les numéros UPS comportent 1Z et 16 autres caractères, ou 9, 12 ou 18 à 26 chiffres</translation>
    </message>
    <message>
        <source>USPS numbers are 20 to 22, 26, 30 or 34 digits, or look like AA123456789BB</source>
        <translation>les numéros USPS comportent 20 à 22, 26, 30 ou 34 chiffres, ou ressemblent à AA123456789BB</translation>
    </message>
    <message>
        <source>FedEx numbers are 12, 14, 15, 18, 20, 22 or 34 digits</source>
        <translation>les numéros FedEx comportent 12, 14, 15, 18, 20, 22 ou 34 chiffres</translation>
    </message>
    <message>
        <source>DHL Express numbers are 10 digits, or start with JD or JJD</source>
        <translation>les numéros DHL Express comportent 10 chiffres ou commencent par JD ou JJD</translation>
    </message>
    <message>
        <source>The number is too short: %1 has fewer than 4 characters.</source>
        <translation>Le numéro est trop court&#x202f;: %1 compte moins de 4 caractères.</translation>
    </message>
    <message>
        <source>The number is too long: tracking numbers have at most 100 characters.</source>
        <translation>Le numéro est trop long&#x202f;: les numéros de suivi comptent au plus 100 caractères.</translation>
    </message>
    <message>
        <source>The number starts with 1Z like one of UPS, which have 18 characters; this one has %1.</source>
        <translation>Le numéro commence par 1Z comme ceux d’UPS, qui comptent 18 caractères&#x202f;; celui-ci en compte %1.</translation>
    </message>
    <message>
        <source>The number looks like one of UPS, but its check digit does not fit: it may be mistyped.</source>
        <translation>Le numéro ressemble à un numéro UPS, mais son chiffre de contrôle ne correspond pas&#x202f;: il est peut-être mal saisi.</translation>
    </message>
    <message>
        <source>The number looks like an international postal number, but its check digit does not fit: it may be mistyped.</source>
        <translation>Le numéro ressemble à un numéro postal international, mais son chiffre de contrôle ne correspond pas&#x202f;: il est peut-être mal saisi.</translation>
    </message>
    <message>
        <source>The number has the form of %1 numbers, but the carrier is %2.</source>
        <translation>Le numéro a la forme des numéros %1, mais le transporteur est %2.</translation>
    </message>
    <message>
        <source>The number is an international postal number, but the carrier is %1.</source>
        <translation>Le numéro est un numéro postal international, mais le transporteur est %1.</translation>
    </message>
    <message>
        <source>The number has a letter O or I where %1 numbers have the digit 0 or 1.</source>
        <translation>Le numéro contient la lettre O ou I là où les numéros %1 ont le chiffre 0 ou 1.</translation>
    </message>
    <message>
        <source>The number does not look like one of the carrier&apos;s: %1.</source>
        <translation>Le numéro ne ressemble pas à ceux du transporteur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The number contains “%1”; tracking numbers have letters, digits, and - . _ / only.</source>
        <translation>Le numéro contient «&#x202f;%1&#x202f;»&#x202f;; les numéros de suivi ne comportent que des lettres, des chiffres et - . _ /.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Cells</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation>à envoyer maintenant</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the latest date</comment>
        <translation>au plus tard le %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Envoyée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Will be sent: %1</source>
        <translation>Envoi prévu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Will be sent when the parcels arrive, at the latest: %1</source>
        <translation>Envoi à l’arrivée des colis, au plus tard&#x202f;: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Send date</source>
        <translation>Date d’envoi</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Traitée</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>the date of an order</comment>
        <translation>Commandée</translation>
    </message>
</context>
<context>
    <name>Afterparcel::CheckNow</name>
    <message>
        <source>AfterShip has no record of a parcel of this order.</source>
        <translation>AfterShip n’a de fiche pour aucun colis de cette commande.</translation>
    </message>
    <message>
        <source>It is asked as soon as the parcel is registered there.</source>
        <translation>Il sera interrogé dès que le colis y sera enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>AfterShip has news of %n parcel(s).</source>
        <translation>
            <numerusform>AfterShip a des nouvelles de %n colis.</numerusform>
            <numerusform>AfterShip a des nouvelles de %n colis.</numerusform>
        </translation>
    </message>
    <message>
        <source>AfterShip has nothing new.</source>
        <translation>AfterShip n’a rien de nouveau.</translation>
    </message>
    <message>
        <source>AfterShip is switched off.</source>
        <translation>AfterShip est désactivé.</translation>
    </message>
    <message>
        <source>Switch it on in the settings, or with “afterparcelctl settings set aftership.enabled true”.</source>
        <translation>Activez-le dans les paramètres, ou avec «&#x202f;afterparcelctl settings set aftership.enabled true&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Afterparcel::CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 attend une valeur.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Commands</name>
    <message>
        <source>Shows and changes the store&apos;s settings.</source>
        <translation>Affiche et modifie les paramètres de la boutique.</translation>
    </message>
    <message>
        <source>Checks store, scopes, AfterShip and mail, and connects the store.</source>
        <translation>Vérifie la boutique, les autorisations, AfterShip et la messagerie, puis connecte la boutique.</translation>
    </message>
    <message>
        <source>Reads orders and parcels, and sends what is due; goes on until it is stopped, or once.</source>
        <translation>Lit les commandes et les colis et envoie ce qui doit l’être&#x202f;; en continu jusqu’à l’arrêt, ou une seule fois.</translation>
    </message>
    <message>
        <source>Shows requests and acts on them by hand.</source>
        <translation>Affiche les demandes et agit sur elles à la main.</translation>
    </message>
    <message>
        <source>Never writes to a buyer again.</source>
        <translation>N’écrit plus jamais à un acheteur.</translation>
    </message>
    <message>
        <source>Checks everything and says what to put right; changes nothing. Sends a test mail if asked to.</source>
        <translation>Vérifie tout et indique ce qu’il faut corriger&#x202f;; ne modifie rien. Envoie un e-mail de test sur demande.</translation>
    </message>
    <message>
        <source>Shows parcels; corrects their carrier, has them tracked again, or waits for them no more.</source>
        <translation>Affiche les colis&#x202f;; corrige leur transporteur, les fait suivre à nouveau ou cesse de les attendre.</translation>
    </message>
    <message>
        <source>Shows, changes and tries the wording of the e-mail, one for each language. PART is subject, html or text.</source>
        <translation>Affiche, modifie et essaie le texte de l’e-mail, un par langue. PART est subject, html ou text.</translation>
    </message>
    <message>
        <source>Adds to the addresses that are never written to; * stands for anything.</source>
        <translation>Complète les adresses auxquelles rien n’est jamais envoyé&#x202f;; * remplace n’importe quoi.</translation>
    </message>
    <message>
        <source>Erases a buyer&apos;s data, also from copies, and never asks that buyer again.</source>
        <translation>Efface les données d’un acheteur, y compris dans les copies, et ne le sollicite plus jamais.</translation>
    </message>
    <message>
        <source>Writes everything of the store but its secrets into one new file.</source>
        <translation>Écrit tout ce qui concerne la boutique, sauf ses secrets, dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Puts the store&apos;s data back to a backup or a daily copy; asks nobody twice.</source>
        <translation>Ramène les données de la boutique à une sauvegarde ou à une copie quotidienne&#x202f;; ne sollicite personne deux fois.</translation>
    </message>
    <message>
        <source>Puts a secret from standard input into the keychain or removes one; says where each one is.</source>
        <translation>Place dans le trousseau un secret lu sur l’entrée standard, ou en supprime un&#x202f;; indique où se trouve chacun.</translation>
    </message>
    <message>
        <source>Writes requests to a CSV file.</source>
        <translation>Écrit des demandes dans un fichier CSV.</translation>
    </message>
    <message>
        <source>Schedules, reschedules and skips what the lines of a CSV file name.</source>
        <translation>Planifie, replanifie et ignore ce qu’indiquent les lignes d’un fichier CSV.</translation>
    </message>
    <message>
        <source>Sends nothing until it is off again; says what would leave then.</source>
        <translation>N’envoie rien jusqu’à la reprise&#x202f;; indique ce qui partirait alors.</translation>
    </message>
    <message>
        <source>Mails what is due to your own address, once, instead of to buyers.</source>
        <translation>Envoie ce qui doit l’être à votre propre adresse, une fois, au lieu des acheteurs.</translation>
    </message>
    <message>
        <source>Shows what the program did, newest first.</source>
        <translation>Affiche ce que le programme a fait, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Writes what a helper needs to know: no secret, nothing of buyers.</source>
        <translation>Écrit ce qu’il faut savoir pour vous aider&#x202f;: aucun secret, rien sur les acheteurs.</translation>
    </message>
    <message>
        <source>Starts the desktop program in the background at login.</source>
        <translation>Lance le programme de bureau en arrière-plan à l’ouverture de session.</translation>
    </message>
    <message>
        <source>Says which requests would move with other settings; changes nothing.</source>
        <translation>Indique quelles demandes seraient déplacées avec d’autres paramètres&#x202f;; ne modifie rien.</translation>
    </message>
    <message>
        <source>Shows and changes how the window looks and behaves on this computer.</source>
        <translation>Montre et change l’aspect et le comportement de la fenêtre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Takes from the addresses that are never written to.</source>
        <translation>Retire des adresses auxquelles on n’écrit jamais.</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
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
            <numerusform>%n acheteur</numerusform>
            <numerusform>%n acheteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be sent again to %2 as soon as the pause ends: %3.</source>
        <translation>À la fin de la pause, vous renverrez %1 à %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 will be sent again now to %2: %3.</source>
        <translation>Vous allez renvoyer maintenant %1 à %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 will be sent to %2 as soon as the pause ends: %3.</source>
        <translation>À la fin de la pause, vous enverrez %1 à %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 will be sent now to %2: %3.</source>
        <translation>Vous allez envoyer maintenant %1 à %2&#x202f;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will not be sent: %1.</source>
        <translation>
            <numerusform>%n demande ne sera pas envoyée&#x202f;: %1.</numerusform>
            <numerusform>%n demandes ne seront pas envoyées&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be scheduled again by your settings: %1.</source>
        <translation>
            <numerusform>%n demande sera de nouveau planifiée selon vos paramètres&#x202f;: %1.</numerusform>
            <numerusform>%n demandes seront de nouveau planifiées selon vos paramètres&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will be followed again: %1.</source>
        <translation>
            <numerusform>Les colis de %n demande seront suivis à nouveau&#x202f;: %1.</numerusform>
            <numerusform>Les colis de %n demandes seront suivis à nouveau&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Suivre à nouveau</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyée</translation>
    </message>
    <message>
        <source>%1: %2. There is no way round this.</source>
        <translation>%1&#x202f;: %2. Aucune exception n’est possible.</translation>
    </message>
    <message>
        <source>%1 may have been sent already: use Resend or Mark as sent.</source>
        <translation>La demande de %1 a peut-être déjà été envoyée&#x202f;: utilisez «&#x202f;Renvoyer&#x202f;» ou «&#x202f;Marquer comme envoyée&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>order and status; the action can&apos;t be used on it</comment>
        <translation>La demande de %1 a le statut «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 (%2) would not be asked: %3.</source>
        <comment>order, buyer, reason</comment>
        <translation>Aucun avis ne serait demandé pour %1 (%2)&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 (%2) may have been sent already.</source>
        <translation>La demande de %1 (%2) a peut-être déjà été envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n e-mail(s)</source>
        <translation>
            <numerusform>&amp;Envoyer %n e-mail</numerusform>
            <numerusform>&amp;Envoyer %n e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would not be asked: %2.</source>
        <comment>order and reason</comment>
        <translation>Aucun avis ne serait demandé pour %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order and what went wrong</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) held back, because your rules speak against asking. Send all the same?</source>
        <translation>
            <numerusform>%n e-mail a été retenu, car vos règles s’opposent à la demande. L’envoyer malgré tout&#x202f;?</numerusform>
            <numerusform>%n e-mails ont été retenus, car vos règles s’opposent aux demandes. Les envoyer malgré tout&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be sent again.</source>
        <translation>
            <numerusform>%n demande sera renvoyée.</numerusform>
            <numerusform>%n demandes seront renvoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) skipped.</source>
        <translation>
            <numerusform>%n demande ignorée.</numerusform>
            <numerusform>%n demandes ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) restored.</source>
        <translation>
            <numerusform>%n demande restaurée.</numerusform>
            <numerusform>%n demandes restaurées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) followed again.</source>
        <translation>
            <numerusform>%n demande suivie à nouveau.</numerusform>
            <numerusform>%n demandes suivies à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) marked as sent.</source>
        <translation>
            <numerusform>%n demande marquée comme envoyée.</numerusform>
            <numerusform>%n demandes marquées comme envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be sent at the time that you chose: %1.</source>
        <translation>
            <numerusform>%n demande sera envoyée à la date que vous avez choisie&#x202f;: %1.</numerusform>
            <numerusform>%n demandes seront envoyées à la date que vous avez choisie&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will count as delivered: %1.</source>
        <translation>
            <numerusform>Les colis de %n demande compteront comme livrés&#x202f;: %1.</numerusform>
            <numerusform>Les colis de %n demandes compteront comme livrés&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be scheduled, counted from the fulfilment: %1.</source>
        <translation>
            <numerusform>%n demande sera planifiée à compter du traitement : %1.</numerusform>
            <numerusform>%n demandes seront planifiées à compter du traitement : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Replanifier</translation>
    </message>
    <message>
        <source>Delivered on…</source>
        <translation>Livrée le…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planifier</translation>
    </message>
    <message numerus="yes">
        <source>The carrier of %n request(s) was corrected.</source>
        <translation>
            <numerusform>Le transporteur de %n demande a été corrigé.</numerusform>
            <numerusform>Le transporteur de %n demandes a été corrigé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will be tracked again.</source>
        <translation>
            <numerusform>Le suivi des colis de %n demande est relancé.</numerusform>
            <numerusform>Le suivi des colis de %n demandes est relancé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) are not waited for any more.</source>
        <translation>
            <numerusform>Les colis de %n demande ne sont plus attendus.</numerusform>
            <numerusform>Les colis de %n demandes ne sont plus attendus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would not be asked: %1.</source>
        <translation>
            <numerusform>%n d’entre elles ne serait pas à envoyer&#x202f;: %1.</numerusform>
            <numerusform>%n d’entre elles ne seraient pas à envoyer&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have been sent already.</source>
        <translation>
            <numerusform>%n d’entre elles a peut-être déjà été envoyée.</numerusform>
            <numerusform>%n d’entre elles ont peut-être déjà été envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) rescheduled.</source>
        <translation>
            <numerusform>%n demande replanifiée.</numerusform>
            <numerusform>%n demandes replanifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) count as delivered.</source>
        <translation>
            <numerusform>Les colis de %n demande comptent comme livrés.</numerusform>
            <numerusform>Les colis de %n demandes comptent comme livrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) scheduled.</source>
        <translation>
            <numerusform>%n demande planifiée.</numerusform>
            <numerusform>%n demandes planifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will count as sent without an e-mail: %1.</source>
        <translation>
            <numerusform>%n demande sera considérée comme envoyée sans e-mail&#x202f;: %1.</numerusform>
            <numerusform>%n demandes seront considérées comme envoyées sans e-mail&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Follow again</source>
        <translation>&amp;Suivre à nouveau</translation>
    </message>
    <message>
        <source>&amp;Mark as sent</source>
        <translation>&amp;Marquer comme envoyée</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Planifier</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are due now.</source>
        <translation>
            <numerusform>%n demande est à envoyer maintenant.</numerusform>
            <numerusform>%n demandes sont à envoyer maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s): %1. There is no way round this.</source>
        <translation>
            <numerusform>%n demande&#xa0;: %1. C’est impossible à contourner.</numerusform>
            <numerusform>%n demandes&#xa0;: %1. C’est impossible à contourner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) with the status “%1”.</source>
        <translation>
            <numerusform>%n demande à l’état «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n demandes à l’état «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no parcel.</source>
        <translation>%1 n’a pas de colis.</translation>
    </message>
    <message>
        <source>%1 has no parcel that needs this.</source>
        <translation>%1 n’a aucun colis qui en ait besoin.</translation>
    </message>
    <message numerus="yes">
        <source>Sent although something speaks against it (%n request(s)):</source>
        <translation>
            <numerusform>Envoyée bien que quelque chose s’y oppose (%n demande) :</numerusform>
            <numerusform>Envoyées bien que quelque chose s’y oppose (%n demandes) :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent as long as this stands (%n request(s)):</source>
        <translation>
            <numerusform>Non envoyée tant que cela dure (%n demande) :</numerusform>
            <numerusform>Non envoyées tant que cela dure (%n demandes) :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n request(s)):</source>
        <translation>
            <numerusform>Laissée de côté (%n demande)&#x202f;:</numerusform>
            <numerusform>Laissées de côté (%n demandes)&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the carrier</source>
        <translation>Corriger le transporteur</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>Relancer le suivi</translation>
    </message>
    <message>
        <source>Fall back</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message numerus="yes">
        <source>AfterShip will look again for the parcels of %n request(s). Each parcel uses at most one tracking of your AfterShip plan.</source>
        <translation>
            <numerusform>AfterShip recherchera de nouveau les colis de %n demande. Chaque colis utilise au plus un suivi de votre formule AfterShip.</numerusform>
            <numerusform>AfterShip recherchera de nouveau les colis de %n demandes. Chaque colis utilise au plus un suivi de votre formule AfterShip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) are no longer waited for. The send date is counted from the fulfilment, with your wait and minimum delay.</source>
        <translation>
            <numerusform>Les colis de %n demande ne sont plus attendus. La date d’envoi est comptée à partir du traitement, avec votre délai et votre délai minimal.</numerusform>
            <numerusform>Les colis de %n demandes ne sont plus attendus. La date d’envoi est comptée à partir du traitement, avec votre délai et votre délai minimal.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Track again</source>
        <translation>&amp;Relancer le suivi</translation>
    </message>
    <message>
        <source>&amp;Fall back</source>
        <translation>&amp;Ne plus attendre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order and the reason why nothing is sent</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without a parcel that needs this.</source>
        <translation>
            <numerusform>%n demande sans colis qui en ait besoin.</numerusform>
            <numerusform>%n demandes sans colis qui en ait besoin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::ConnectCommand</name>
    <message>
        <source>ok</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>connect takes no arguments.</source>
        <translation>connect n’accepte aucun argument.</translation>
    </message>
    <message>
        <source>The data directory is %1.</source>
        <translation>Le répertoire de données est %1.</translation>
    </message>
    <message>
        <source>The mail server took it: %1</source>
        <translation>Le serveur de messagerie l’a accepté&#x202f;: %1</translation>
    </message>
    <message>
        <source>doctor takes nothing but --mail-to and your own address.</source>
        <translation>doctor n’accepte que --mail-to et votre propre adresse.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Connection</name>
    <message>
        <source>Every scope that is needed is granted.</source>
        <translation>Toutes les autorisations nécessaires sont accordées.</translation>
    </message>
    <message>
        <source>Connected to %1 (%2).</source>
        <translation>Connecté à %1 (%2).</translation>
    </message>
    <message>
        <source>AfterShip is off: send dates are counted from the fulfilment.</source>
        <translation>AfterShip est désactivé : les dates d’envoi sont comptées à partir du traitement.</translation>
    </message>
    <message>
        <source>AfterShip accepts the key.</source>
        <translation>AfterShip accepte la clé.</translation>
    </message>
    <message>
        <source>The mail server %1 accepts the login.</source>
        <translation>Le serveur de messagerie %1 accepte la connexion.</translation>
    </message>
    <message>
        <source>orders and fulfilments can&apos;t be read</source>
        <translation>les commandes et leurs traitements ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>customer tags, consent and phone numbers stay unknown</source>
        <translation>les tags des clients, leur consentement et leurs numéros de téléphone restent inconnus</translation>
    </message>
    <message>
        <source>product pages and tags stay unknown</source>
        <translation>les pages et les tags des produits restent inconnus</translation>
    </message>
    <message>
        <source>Missing scopes: %1.</source>
        <translation>Autorisations manquantes&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Grant them to the app in Shopify and connect again.</source>
        <translation>Accordez-les à l’application dans Shopify et reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Console</name>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Afterparcel::CsvFormat</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read.</source>
        <translation>Vérifiez qu’il s’agit d’un fichier que vous pouvez lire.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::CsvReader</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read.</source>
        <translation>Vérifiez qu’il s’agit d’un fichier que vous pouvez lire.</translation>
    </message>
    <message>
        <source>Line %1 is longer than 1 MiB.</source>
        <translation>La ligne %1 dépasse 1 MiB.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is opened in it and never closed.</source>
        <translation>Cherchez-y un guillemet ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>Line %1 can&apos;t be read.</source>
        <translation>La ligne %1 ne peut pas être lue.</translation>
    </message>
    <message>
        <source>A quotation mark is opened in line %1 and never closed.</source>
        <translation>Un guillemet est ouvert à la ligne %1 et n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Close it and import the file again: nothing from that line on was read as it was meant.</source>
        <translation>Fermez-le et importez de nouveau le fichier&#x202f;: à partir de cette ligne, rien n’a été lu comme prévu.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DataLock</name>
    <message>
        <source>The data directory %1 can&apos;t be written.</source>
        <translation>Impossible d’écrire dans le répertoire de données %1.</translation>
    </message>
    <message>
        <source>Give another one with --data-dir, or correct its permissions.</source>
        <translation>Indiquez-en un autre avec --data-dir ou corrigez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) already works on this data directory.</source>
        <translation>Un autre programme (%1, processus %2) travaille déjà sur ce répertoire de données.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Close it first, or let it do the work.</source>
        <translation>Fermez-le d’abord ou laissez-le faire le travail.</translation>
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
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
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
        <translation>La demande a déjà été envoyée.</translation>
    </message>
    <message>
        <source>Use resend to send another message.</source>
        <translation>Utilisez «&#x202f;Renvoyer&#x202f;» pour envoyer un autre message.</translation>
    </message>
    <message>
        <source>Its message may have been sent already.</source>
        <translation>Son message a peut-être déjà été envoyé.</translation>
    </message>
    <message>
        <source>Use resend to send the same message again, or mark it as sent.</source>
        <translation>Utilisez «&#x202f;Renvoyer&#x202f;» pour envoyer à nouveau le même message, ou marquez la demande comme envoyée.</translation>
    </message>
    <message>
        <source>This buyer can&apos;t be asked: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>Cet acheteur ne peut pas être sollicité&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is no way round this reason.</source>
        <translation>Ce motif n’admet aucune exception.</translation>
    </message>
    <message>
        <source>This order is not asked about: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>Aucun avis n’est demandé pour cette commande&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Confirm that it is to be asked about anyway.</source>
        <translation>Confirmez qu’un avis doit être demandé malgré tout.</translation>
    </message>
    <message>
        <source>It is not completely fulfilled.</source>
        <translation>La commande n’est pas entièrement traitée.</translation>
    </message>
    <message>
        <source>Fulfil the order in Shopify first.</source>
        <translation>Traitez d’abord la commande dans Shopify.</translation>
    </message>
    <message>
        <source>It can&apos;t be sent: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>La demande ne peut pas être envoyée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent for it yet.</source>
        <translation>Rien n’a encore été envoyé pour elle.</translation>
    </message>
    <message>
        <source>Use send now instead.</source>
        <translation>Utilisez plutôt «&#x202f;Envoyer maintenant&#x202f;».</translation>
    </message>
    <message>
        <source>No time was given to reschedule it to.</source>
        <translation>Aucune nouvelle date n’a été indiquée.</translation>
    </message>
    <message>
        <source>Name a day and a time.</source>
        <translation>Indiquez un jour et une heure.</translation>
    </message>
    <message>
        <source>The time to reschedule it to is in the past.</source>
        <translation>La nouvelle date est dans le passé.</translation>
    </message>
    <message>
        <source>Name a later time, or use send now.</source>
        <translation>Indiquez une date ultérieure ou utilisez «&#x202f;Envoyer maintenant&#x202f;».</translation>
    </message>
    <message>
        <source>It has no parcel that could be delivered.</source>
        <translation>Elle n’a aucun colis qui puisse être livré.</translation>
    </message>
    <message>
        <source>Reschedule it instead.</source>
        <translation>Replanifiez plutôt la demande.</translation>
    </message>
    <message>
        <source>No day of delivery was given.</source>
        <translation>Aucun jour de livraison n’a été indiqué.</translation>
    </message>
    <message>
        <source>Name the day.</source>
        <translation>Indiquez le jour.</translation>
    </message>
    <message>
        <source>The day of delivery has not come yet.</source>
        <translation>Le jour de livraison n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>Name a day that has passed.</source>
        <translation>Indiquez un jour passé.</translation>
    </message>
    <message>
        <source>It was neither skipped nor rescheduled by you.</source>
        <translation>Vous n’avez ni ignoré ni replanifié cette demande.</translation>
    </message>
    <message>
        <source>It is scheduled already, or was sent or skipped.</source>
        <translation>La demande est déjà planifiée, envoyée ou ignorée.</translation>
    </message>
    <message>
        <source>It has a request already.</source>
        <translation>Cette commande a déjà une demande.</translation>
    </message>
    <message>
        <source>Use send now or reschedule.</source>
        <translation>Utilisez «&#x202f;Envoyer maintenant&#x202f;» ou «&#x202f;Replanifier&#x202f;».</translation>
    </message>
    <message>
        <source>There is no request for it: it is not completely fulfilled, or it was fulfilled before the store was connected.</source>
        <translation>Il n’y a pas de demande pour cette commande&#x202f;: elle n’est pas entièrement traitée, ou elle l’a été avant la connexion de la boutique.</translation>
    </message>
    <message>
        <source>Old orders can be scheduled by hand.</source>
        <translation>Les anciennes commandes peuvent être planifiées à la main.</translation>
    </message>
    <message>
        <source>Its message is being sent right now.</source>
        <translation>Son message est en cours d’envoi.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This is not for a person to decide.</source>
        <translation>Cela ne peut pas être décidé à la main.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>What has left the machine can&apos;t be taken back.</source>
        <translation>Ce qui a quitté l’ordinateur ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a buyer&apos;s code.</source>
        <translation>Ce n’est ni une adresse e-mail ni le code d’un acheteur.</translation>
    </message>
    <message>
        <source>Name the address, or the code from the subject of the buyer&apos;s mail.</source>
        <translation>Indiquez l’adresse, ou le code figurant dans l’objet de l’e-mail de l’acheteur.</translation>
    </message>
    <message>
        <source>AfterShip is switched off, so its parcels can&apos;t be followed.</source>
        <translation>AfterShip est désactivé, ses colis ne peuvent donc pas être suivis.</translation>
    </message>
    <message>
        <source>Switch AfterShip on first, or send, schedule or skip it.</source>
        <translation>Activez d’abord AfterShip, ou envoyez, planifiez ou ignorez la demande.</translation>
    </message>
    <message>
        <source>There is no request for it, so its parcels are not followed.</source>
        <translation>Cette commande n’a pas de demande, ses colis ne sont donc pas suivis.</translation>
    </message>
    <message>
        <source>Its parcels are not waited for any more.</source>
        <translation>Ses colis ne sont plus attendus.</translation>
    </message>
    <message>
        <source>AfterShip is switched off, so its parcels are not followed.</source>
        <translation>AfterShip est désactivé, ses colis ne sont donc pas suivis.</translation>
    </message>
    <message>
        <source>Switch AfterShip on first, or send or reschedule the request.</source>
        <translation>Activez d’abord AfterShip, ou envoyez ou replanifiez la demande.</translation>
    </message>
    <message>
        <source>It is not scheduled since AfterShip was switched off.</source>
        <translation>La demande n’est plus planifiée depuis la désactivation d’AfterShip.</translation>
    </message>
    <message>
        <source>It has no parcel that is followed.</source>
        <translation>Elle n’a aucun colis suivi.</translation>
    </message>
    <message>
        <source>Send or reschedule it instead.</source>
        <translation>Envoyez ou replanifiez plutôt la demande.</translation>
    </message>
    <message>
        <source>No carrier was given.</source>
        <translation>Aucun transporteur n’a été indiqué.</translation>
    </message>
    <message>
        <source>Name the carrier.</source>
        <translation>Indiquez le transporteur.</translation>
    </message>
    <message>
        <source>Parcel %1 is followed as one of %2 already.</source>
        <translation>Le colis %1 est déjà suivi comme colis de %2.</translation>
    </message>
    <message>
        <source>Track it again, or name another carrier.</source>
        <translation>Faites-le suivre à nouveau, ou indiquez un autre transporteur.</translation>
    </message>
    <message>
        <source>Parcel %1 is followed already, or has arrived.</source>
        <translation>Le colis %1 est déjà suivi, ou il est arrivé.</translation>
    </message>
    <message>
        <source>Only a parcel that AfterShip refused or gave up can be tracked again.</source>
        <translation>Seul un colis refusé ou abandonné par AfterShip peut être suivi à nouveau.</translation>
    </message>
    <message>
        <source>Parcel %1 is not waited for.</source>
        <translation>Le colis %1 n’est pas attendu.</translation>
    </message>
    <message>
        <source>Only a parcel on its way can be given up.</source>
        <translation>Seul un colis en route peut être abandonné.</translation>
    </message>
    <message>
        <source>It has no followed parcel %1.</source>
        <translation>Elle n’a pas de colis suivi %1.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Vérifiez le numéro.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n parcel(s), whose carriers may differ.</source>
        <translation>
            <numerusform>Elle a %n colis, dont le transporteur peut différer.</numerusform>
            <numerusform>Elle a %n colis, dont les transporteurs peuvent différer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the parcel&apos;s number.</source>
        <translation>Indiquez le numéro du colis.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>A buyer was unsubscribed.</source>
        <translation>Un acheteur a été désinscrit.</translation>
    </message>
    <message>
        <source>Follow it again first.</source>
        <translation>Faites-la d’abord suivre à nouveau.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DeliverySentences</name>
    <message>
        <source>no news yet</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>pas encore de nouvelles</translation>
    </message>
    <message>
        <source>announced to the carrier</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>annoncé au transporteur</translation>
    </message>
    <message>
        <source>in transit</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>en transit</translation>
    </message>
    <message>
        <source>out for delivery</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>en cours de livraison</translation>
    </message>
    <message>
        <source>delivery attempted in vain</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>tentative de livraison infructueuse</translation>
    </message>
    <message>
        <source>ready to be picked up</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>prêt à être retiré</translation>
    </message>
    <message>
        <source>a problem with the delivery</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>problème de livraison</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>livré</translation>
    </message>
    <message>
        <source>no news for too long</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>sans nouvelles depuis trop longtemps</translation>
    </message>
    <message>
        <source>Fulfilled %1, plus %2 had passed when that was known: will send on %3.</source>
        <translation>Traitée le %1, le délai de %2 étant déjà écoulé quand cela a été connu&#x202f;: envoi le %3.</translation>
    </message>
    <message>
        <source>Fulfilled %1, plus %2: will send on %3.</source>
        <translation>Traitée le %1, plus %2&#x202f;: envoi le %3.</translation>
    </message>
    <message>
        <source>AfterShip can&apos;t follow the parcel.</source>
        <translation>AfterShip ne peut pas suivre le colis.</translation>
    </message>
    <message>
        <source>AfterShip can&apos;t follow the parcel: “%1”.</source>
        <translation>AfterShip ne peut pas suivre le colis&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>AfterShip gave the parcel up because no news came for too long.</source>
        <translation>AfterShip a abandonné le colis, resté trop longtemps sans nouvelles.</translation>
    </message>
    <message>
        <source>You chose not to wait for the delivery.</source>
        <translation>Vous avez choisi de ne pas attendre la livraison.</translation>
    </message>
    <message>
        <source>The parcel is about to be registered at AfterShip.</source>
        <translation>Le colis va être enregistré chez AfterShip.</translation>
    </message>
    <message>
        <source>AfterShip did not accept the parcel: second attempt on %1.</source>
        <translation>AfterShip n’a pas accepté le colis&#x202f;: seconde tentative le %1.</translation>
    </message>
    <message>
        <source>AfterShip did not accept the parcel (“%1”): second attempt on %2.</source>
        <translation>AfterShip n’a pas accepté le colis («&#x202f;%1&#x202f;»)&#x202f;: seconde tentative le %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are followed; there is no news yet.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%n colis est suivi&#x202f;; il n’y a pas encore de nouvelles.</numerusform>
            <numerusform>%n colis sont suivis&#x202f;; il n’y a pas encore de nouvelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parcel is followed; there is no news yet.</source>
        <translation>Le colis est suivi&#x202f;; il n’y a pas encore de nouvelles.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are not delivered yet; the carrier&apos;s latest word: %1.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%n colis n’est pas encore livré&#x202f;; dernières nouvelles du transporteur&#x202f;: %1.</numerusform>
            <numerusform>%n colis ne sont pas encore livrés&#x202f;; dernières nouvelles du transporteur&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parcel is not delivered yet; the carrier&apos;s latest word: %1.</source>
        <translation>Le colis n’est pas encore livré&#x202f;; dernières nouvelles du transporteur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Will send on %1 at the latest.</source>
        <translation>Envoi le %1 au plus tard.</translation>
    </message>
    <message>
        <source>The fallback is off: it waits until a delivery is known.</source>
        <translation>Le délai de repli est désactivé&#x202f;: la demande attend qu’une livraison soit connue.</translation>
    </message>
    <message>
        <source>The parcel went back to the sender.</source>
        <translation>Le colis a été retourné à l’expéditeur.</translation>
    </message>
    <message>
        <source>Parcel %1 went back to the sender.</source>
        <translation>Le colis %1 a été retourné à l’expéditeur.</translation>
    </message>
    <message>
        <source>The parcel was lost.</source>
        <translation>Le colis a été perdu.</translation>
    </message>
    <message>
        <source>Parcel %1 was lost.</source>
        <translation>Le colis %1 a été perdu.</translation>
    </message>
    <message>
        <source>AfterShip was switched off on %1 while the parcel was under way: send, schedule, skip or follow it again.</source>
        <translation>AfterShip a été désactivé le %1 alors que le colis était en route&#xa0;: envoyez, planifiez ou ignorez la demande, ou faites-la suivre à nouveau.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DeliveryStage</name>
    <message>
        <source>no parcel under way</source>
        <translation>aucun colis en route</translation>
    </message>
    <message>
        <source>AfterShip did not answer; it is asked again later</source>
        <translation>AfterShip n’a pas répondu&#x202f;; il sera interrogé de nouveau plus tard</translation>
    </message>
    <message>
        <source>Asking AfterShip for news</source>
        <translation>Interrogation d’AfterShip</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) under way</source>
        <translation>
            <numerusform>%n colis en route</numerusform>
            <numerusform>%n colis en route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>news of %n</source>
        <translation>
            <numerusform>nouvelles de %n</numerusform>
            <numerusform>nouvelles de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Shopify for deliveries</source>
        <translation>Interrogation de Shopify sur les livraisons</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) known from Shopify</source>
        <translation>
            <numerusform>%n livraison connue de Shopify</numerusform>
            <numerusform>%n livraisons connues de Shopify</numerusform>
        </translation>
    </message>
    <message>
        <source>AfterShip is off</source>
        <translation>AfterShip est désactivé</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DesktopOptions</name>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme est light ou dark.</translation>
    </message>
    <message>
        <source>--quit-after takes a number of seconds from 1 to 86400.</source>
        <translation>--quit-after attend un nombre de secondes de 1 à 86400.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 attend une valeur.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas compris.</translation>
    </message>
    <message>
        <source>--demo has data of its own: leave --data-dir away.</source>
        <translation>--demo a ses propres données&#x202f;: omettez --data-dir.</translation>
    </message>
    <message>
        <source>“afterparcel --help” shows every option.</source>
        <translation>«&#x202f;afterparcel --help&#x202f;» affiche toutes les options.</translation>
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
        <translation>Utilisation&#x202f;: afterparcel [options]
Demande un avis à chaque acheteur après l’arrivée du colis.

--data-dir DIR       où se trouvent les données&#x202f;; par défaut&#x202f;: l’emplacement habituel du système
--store NAME         quelle boutique&#x202f;; par défaut&#x202f;: la seule
--theme light|dark   par défaut&#x202f;: comme le système
--background         démarre caché dans la zone de notification, pour l’ouverture de session
--demo               une boutique fictive au temps accéléré, pour découvrir&#x202f;; rien ne quitte l’ordinateur
--print-dashboard    affiche les onglets et les demandes en texte et se termine&#x202f;; avec --quit-after, à la fin
--screenshots DIR    enregistre des images de la fenêtre, claires et sombres, toutes les quelques secondes
--quit-after SECONDS se termine de lui-même
--help               ce texte
--version            la version

Un second lancement sur le même répertoire de données amène la fenêtre du premier au premier plan,
sauf s’il a lieu avec --background.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Details</name>
    <message>
        <source>not registered at AfterShip yet</source>
        <translation>pas encore enregistré chez AfterShip</translation>
    </message>
    <message>
        <source>no news yet</source>
        <translation>pas encore de nouvelles</translation>
    </message>
    <message>
        <source>not accepted by AfterShip</source>
        <translation>non accepté par AfterShip</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>non suivi</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>AfterShip last asked %1</source>
        <translation>Dernière interrogation d’AfterShip&#x202f;: %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>when AfterShip is asked again</comment>
        <translation>prochaine&#x202f;: %1</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>désinscrit</translation>
    </message>
    <message>
        <source>Order in Shopify</source>
        <translation>Commande dans Shopify</translation>
    </message>
    <message>
        <source>The buyer&apos;s page of the order</source>
        <translation>Page de la commande pour l’acheteur</translation>
    </message>
    <message>
        <source>AfterShip is asked next: %1</source>
        <translation>Prochaine interrogation d’AfterShip&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Diagnostics</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DiagnosticsCommand</name>
    <message>
        <source>diagnostics takes a file; - is standard output.</source>
        <translation>diagnostics attend un fichier&#x202f;; - désigne la sortie standard.</translation>
    </message>
    <message>
        <source>autostart is on or off.</source>
        <translation>autostart est on ou off.</translation>
    </message>
    <message>
        <source>Starting at login is set by this system itself.</source>
        <translation>Le lancement à l’ouverture de session est réglé par ce système lui-même.</translation>
    </message>
    <message>
        <source>Afterparcel starts when you log in.</source>
        <translation>Afterparcel se lance à l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>Afterparcel does not start when you log in.</source>
        <translation>Afterparcel ne se lance pas à l’ouverture de votre session.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DryRun</name>
    <message>
        <source>The data could not be copied for a dry run.</source>
        <translation>Les données n’ont pas pu être copiées pour une simulation.</translation>
    </message>
    <message>
        <source>Free some disk space and try again.</source>
        <translation>Libérez de l’espace disque et réessayez.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>Afterparcel::ExportColumns</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Type de commande</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Timed from</source>
        <translation>Calculée à partir de</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>À envoyer le</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Traitée</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Sent at the latest</source>
        <translation>Envoi au plus tard</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Transporteurs</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Numéros de suivi</translation>
    </message>
    <message>
        <source>Parcels&apos; progress</source>
        <translation>Avancement des colis</translation>
    </message>
    <message>
        <source>Attempts to send</source>
        <translation>Tentatives d’envoi</translation>
    </message>
    <message>
        <source>Order&apos;s id in Shopify</source>
        <translation>ID de la commande dans Shopify</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Exporter</name>
    <message>
        <source>The columns are %1.</source>
        <translation>Les colonnes sont %1.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was exported.</source>
        <translation>Le disque est plein&#x202f;; rien n’a été exporté.</translation>
    </message>
    <message>
        <source>The export can&apos;t be written: %1.</source>
        <translation>L’export ne peut pas être écrit&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, and export again.</source>
        <translation>Libérez de l’espace ou choisissez un autre disque, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>Choose another place and export again.</source>
        <translation>Choisissez un autre emplacement et exportez de nouveau.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L’export a été annulé&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and belongs to you.</source>
        <translation>Choisissez un dossier qui existe et qui vous appartient.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Il n’y a pas de colonne «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Afterparcel::FilterBar</name>
    <message>
        <source>Send date</source>
        <translation>Date d’envoi</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Traitée</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>the date of an order</comment>
        <translation>Commandée</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>a kind of date and two days</comment>
        <translation>%1&#x202f;: du %2 au %3</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <comment>a kind of date and a day</comment>
        <translation>%1&#x202f;: à partir du %2</translation>
    </message>
    <message>
        <source>%1: up to %2</source>
        <comment>a kind of date and a day</comment>
        <translation>%1&#x202f;: jusqu’au %2</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Période…</translation>
    </message>
</context>
<context>
    <name>Afterparcel::HandOver</name>
    <message>
        <source>Handed to the program that is syncing; it sends within seconds.</source>
        <translation>Transmis au programme qui synchronise&#x202f;; l’envoi a lieu dans les secondes qui suivent.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::HandSentences</name>
    <message>
        <source>You chose on %1 to send it at once.</source>
        <translation>Vous avez choisi le %1 de l’envoyer immédiatement.</translation>
    </message>
    <message>
        <source>You set the time: will send on %1.</source>
        <translation>Vous avez fixé la date&#x202f;: envoi le %1.</translation>
    </message>
    <message>
        <source>An old order that you scheduled: fulfilled %1, plus %2 had passed; will send on %3.</source>
        <translation>Une ancienne commande que vous avez planifiée&#x202f;: traitée le %1, le délai de %2 étant déjà écoulé&#x202f;; envoi le %3.</translation>
    </message>
    <message>
        <source>An old order that you scheduled: fulfilled %1, plus %2; will send on %3.</source>
        <translation>Une ancienne commande que vous avez planifiée&#x202f;: traitée le %1, plus %2&#x202f;; envoi le %3.</translation>
    </message>
    <message>
        <source>You skipped it on %1.</source>
        <translation>Vous avez ignoré cette demande le %1.</translation>
    </message>
    <message>
        <source>The order is not completely fulfilled any more; it is timed anew when it is.</source>
        <translation>La commande n’est plus entièrement traitée&#x202f;; la date d’envoi sera recalculée quand elle le sera.</translation>
    </message>
    <message>
        <source>Shopify no longer shows the order since %1: it was deleted.</source>
        <translation>Shopify n’affiche plus la commande depuis le %1&#x202f;: elle a été supprimée.</translation>
    </message>
    <message>
        <source>The buyer has unsubscribed from these mails.</source>
        <translation>L’acheteur s’est désinscrit de ces e-mails.</translation>
    </message>
    <message>
        <source>The buyer&apos;s address is on the block list.</source>
        <translation>L’adresse de l’acheteur figure sur la liste de blocage.</translation>
    </message>
    <message>
        <source>The buyer&apos;s address is on the block list (%1).</source>
        <translation>L’adresse de l’acheteur figure sur la liste de blocage (%1).</translation>
    </message>
    <message>
        <source>The buyer&apos;s marketing consent, which your settings require, is missing.</source>
        <translation>Le consentement marketing de l’acheteur, que vos paramètres exigent, manque.</translation>
    </message>
    <message>
        <source>The address is a marketplace&apos;s relay address, which may not be written to.</source>
        <translation>L’adresse est l’adresse relais d’une place de marché, à laquelle il est interdit d’écrire.</translation>
    </message>
    <message>
        <source>The order has no e-mail address.</source>
        <translation>La commande n’a pas d’adresse e-mail.</translation>
    </message>
    <message>
        <source>This is a test order.</source>
        <translation>Il s’agit d’une commande test.</translation>
    </message>
    <message>
        <source>The buyer&apos;s data was erased.</source>
        <translation>Les données de l’acheteur ont été effacées.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>La commande a été annulée.</translation>
    </message>
    <message>
        <source>The order was refunded in full.</source>
        <translation>La commande a été intégralement remboursée.</translation>
    </message>
    <message>
        <source>A return is in progress.</source>
        <translation>Un retour est en cours.</translation>
    </message>
    <message>
        <source>Your settings exclude the order.</source>
        <translation>Vos paramètres excluent la commande.</translation>
    </message>
    <message>
        <source>Your settings exclude the order (%1).</source>
        <translation>Vos paramètres excluent la commande (%1).</translation>
    </message>
    <message>
        <source>The order came from a marketplace that forbids asking.</source>
        <translation>La commande vient d’une place de marché qui interdit les demandes d’avis.</translation>
    </message>
    <message>
        <source>The order came from %1, which forbids asking.</source>
        <translation>La commande vient de %1, qui interdit les demandes d’avis.</translation>
    </message>
    <message>
        <source>No product is left to ask about: removed, refunded, excluded, or without a page in the store.</source>
        <translation>Il ne reste aucun produit à évaluer&#x202f;: retiré, remboursé, exclu ou sans page dans la boutique.</translation>
    </message>
    <message>
        <source>Not asked: %1.</source>
        <translation>Aucun avis demandé&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Import</name>
    <message>
        <source>It was sent already.</source>
        <translation>La demande a déjà été envoyée.</translation>
    </message>
    <message>
        <source>It is skipped already.</source>
        <translation>La demande est déjà ignorée.</translation>
    </message>
    <message>
        <source>It has a request already: %1.</source>
        <comment>a status in words</comment>
        <translation>Il y a déjà une demande&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No time is given to reschedule it to.</source>
        <translation>Aucune nouvelle date n’est indiquée.</translation>
    </message>
    <message>
        <source>It is to be sent at that time already.</source>
        <translation>L’envoi est déjà prévu à cette date.</translation>
    </message>
    <message>
        <source>It would not be sent: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>La demande ne serait pas envoyée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It names no order.</source>
        <translation>La ligne n’indique aucune commande.</translation>
    </message>
    <message>
        <source>There is no such action. Write schedule, reschedule or skip, or leave it empty.</source>
        <translation>Cette action n’existe pas. Écrivez schedule, reschedule ou skip, ou laissez vide.</translation>
    </message>
    <message>
        <source>There is no such order here. Only orders that were read from Shopify can be asked about: sync first, and check the store.</source>
        <translation>Cette commande n’existe pas ici. Seules les commandes lues depuis Shopify peuvent donner lieu à une demande&#x202f;: synchronisez d’abord, et vérifiez la boutique.</translation>
    </message>
    <message>
        <source>Several orders have this name. Name the one by its id, which an export has in its column order_gid.</source>
        <translation>Plusieurs commandes portent ce nom. Désignez la bonne par son identifiant, qu’un export contient dans sa colonne order_gid.</translation>
    </message>
    <message>
        <source>Line %1 names the same order.</source>
        <translation>La ligne %1 indique la même commande.</translation>
    </message>
    <message>
        <source>No column names the orders.</source>
        <translation>Aucune colonne n’indique les commandes.</translation>
    </message>
    <message>
        <source>Say which column holds them.</source>
        <translation>Indiquez quelle colonne les contient.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>L’import a été annulé&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Choose a CSV file with a line for each order.</source>
        <translation>Choisissez un fichier CSV avec une ligne par commande.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>The file can&apos;t be read twice.</source>
        <translation>Le fichier ne peut pas être lu deux fois.</translation>
    </message>
    <message>
        <source>“%1” is no date or time.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni une date ni une heure.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-12 10:00, or 2026-11-12T10:00:00Z.</source>
        <translation>Écrivez-la comme 2026-11-12 10:00 ou 2026-11-12T10:00:00Z.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Input</name>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 dépasse 1 MiB.</translation>
    </message>
    <message>
        <source>Value of %1 (not shown): </source>
        <translation>Valeur de %1 (non affichée)&#x202f;: </translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>L’entrée standard ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>L’entrée standard</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The value of %1 is not one line of text.</source>
        <translation>La valeur de %1 n’est pas une seule ligne de texte.</translation>
    </message>
    <message>
        <source>Give the secret alone on standard input.</source>
        <translation>Fournissez uniquement le secret sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The value of %1 is empty.</source>
        <translation>La valeur de %1 est vide.</translation>
    </message>
    <message>
        <source>Give the secret on standard input.</source>
        <translation>Fournissez le secret sur l’entrée standard.</translation>
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
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Afterparcel::JsonFile</name>
    <message>
        <source>The file %1 is damaged: %2.</source>
        <translation>Le fichier %1 est endommagé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>It was left as it is. Correct it, or move it aside to start from the defaults.</source>
        <translation>Il a été laissé tel quel. Corrigez-le, ou déplacez-le pour repartir des valeurs par défaut.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that it belongs to you and is readable.</source>
        <translation>Vérifiez qu’il vous appartient et qu’il est lisible.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 1 MiB.</source>
        <translation>Le fichier %1 dépasse 1 MiB.</translation>
    </message>
    <message>
        <source>It was left as it is. Move it aside to start from the defaults.</source>
        <translation>Il a été laissé tel quel. Déplacez-le pour repartir des valeurs par défaut.</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 à l’octet %2</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>il ne contient pas d’objet JSON</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked.</source>
        <translation>Un autre programme garde %1 verrouillé.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>%1 could not be written to the end.</source>
        <translation>%1 n’a pas pu être écrit entièrement.</translation>
    </message>
    <message>
        <source>Free some space on the disk and repeat the change; the old file is unharmed.</source>
        <translation>Libérez de l’espace disque et recommencez la modification&#x202f;; l’ancien fichier est intact.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Mail</name>
    <message>
        <source>The e-mail has no date or no usable Message-ID.</source>
        <translation>L’e-mail n’a pas de date ou pas de Message-ID utilisable.</translation>
    </message>
    <message>
        <source>Please report this as a fault of Afterparcel.</source>
        <translation>Veuillez signaler ceci comme un défaut d’Afterparcel.</translation>
    </message>
    <message>
        <source>Correct the e-mail address: it has to look like name@example.com.</source>
        <translation>Corrigez l’adresse e-mail&#x202f;: elle doit ressembler à name@example.com.</translation>
    </message>
    <message>
        <source>The e-mail address holds a line break or another control character.</source>
        <translation>L’adresse e-mail contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>The e-mail address is empty.</source>
        <translation>L’adresse e-mail est vide.</translation>
    </message>
    <message>
        <source>The e-mail address has no part before or after its @.</source>
        <translation>Il manque à l’adresse e-mail la partie avant ou après son @.</translation>
    </message>
    <message>
        <source>The e-mail address has more than one @; exactly one address is possible here.</source>
        <translation>L’adresse e-mail contient plus d’un @&#x202f;; une seule adresse est possible ici.</translation>
    </message>
    <message>
        <source>The part before the @ of the e-mail address %1 holds letters outside ASCII, which most mail servers can&apos;t deliver.</source>
        <translation>La partie avant le @ de l’adresse e-mail %1 contient des lettres hors ASCII, que la plupart des serveurs de messagerie ne savent pas acheminer.</translation>
    </message>
    <message>
        <source>The e-mail address %1 holds characters that no address has, or is too long.</source>
        <translation>L’adresse e-mail %1 contient des caractères qu’aucune adresse ne comporte, ou elle est trop longue.</translation>
    </message>
    <message>
        <source>Something stands after the address in angle brackets, or a bracket is missing.</source>
        <translation>Quelque chose suit l’adresse entre chevrons, ou un chevron manque.</translation>
    </message>
    <message>
        <source>There is more than one address in angle brackets; exactly one is possible here.</source>
        <translation>Il y a plus d’une adresse entre chevrons&#x202f;; une seule est possible ici.</translation>
    </message>
    <message>
        <source>No mail server is set.</source>
        <translation>Aucun serveur de messagerie n’est défini.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name in the mail settings.</source>
        <translation>Saisissez le nom du serveur dans les paramètres de messagerie.</translation>
    </message>
    <message>
        <source>The mail server&apos;s name or port is not possible.</source>
        <translation>Le nom ou le port du serveur de messagerie n’est pas possible.</translation>
    </message>
    <message>
        <source>Enter a name such as smtp.example.com and a port such as 465 in the mail settings.</source>
        <translation>Saisissez dans les paramètres de messagerie un nom tel que smtp.example.com et un port tel que 465.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 has expired.</source>
        <translation>Le certificat du serveur de messagerie %1 a expiré.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, tell the mail provider. Nothing was sent.</source>
        <translation>Vérifiez la date de cet ordinateur&#x202f;; si elle est juste, prévenez le fournisseur de messagerie. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not valid yet.</source>
        <translation>Le certificat du serveur de messagerie %1 n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The certificate of the mail server was made for another name than %1.</source>
        <translation>Le certificat du serveur de messagerie a été établi pour un autre nom que %1.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name exactly as the mail provider gives it.</source>
        <translation>Saisissez le nom du serveur exactement comme le donne le fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 was not issued by an authority that this computer trusts.</source>
        <translation>Le certificat du serveur de messagerie %1 n’a pas été émis par une autorité reconnue par cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name. Behind a virus scanner or a company&apos;s proxy, its authority has to be installed on this computer.</source>
        <translation>Vérifiez le nom du serveur. Derrière un antivirus ou le proxy d’une entreprise, son autorité de certification doit être installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>Le serveur de messagerie %1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check the network connection, the server&apos;s name, the port, and whether the port expects TLS or STARTTLS.</source>
        <translation>Vérifiez la connexion réseau, le nom du serveur, le port, et si le port attend TLS ou STARTTLS.</translation>
    </message>
    <message>
        <source>The mail server %1 stopped answering.</source>
        <translation>Le serveur de messagerie %1 a cessé de répondre.</translation>
    </message>
    <message>
        <source>Nothing has to be done: sending is tried again.</source>
        <translation>Vous n’avez rien à faire&#x202f;: l’envoi sera réessayé.</translation>
    </message>
    <message>
        <source>The mail server %1 was not found.</source>
        <translation>Le serveur de messagerie %1 est introuvable.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the mail settings, and the network connection.</source>
        <translation>Vérifiez le nom du serveur dans les paramètres de messagerie et la connexion réseau.</translation>
    </message>
    <message>
        <source>The mail server %1 accepts no connection on port %2.</source>
        <translation>Le serveur de messagerie %1 n’accepte aucune connexion sur le port %2.</translation>
    </message>
    <message>
        <source>Check name and port in the mail settings; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>Vérifiez le nom et le port dans les paramètres de messagerie&#x202f;; sont habituels 465 avec TLS et 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates can&apos;t be read.</source>
        <translation>Le fichier des certificats de confiance ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that the file is there and holds certificates in PEM form.</source>
        <translation>Vérifiez que le fichier existe et contient des certificats au format PEM.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption on port %2.</source>
        <translation>Le serveur de messagerie %1 ne propose aucun chiffrement sur le port %2.</translation>
    </message>
    <message>
        <source>Choose TLS and port 465 if the mail provider has it. Nothing was sent.</source>
        <translation>Choisissez TLS et le port 465 si le fournisseur de messagerie les propose. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server %1 could be made on port %2.</source>
        <translation>Aucune connexion chiffrée au serveur de messagerie %1 n’a pu être établie sur le port %2.</translation>
    </message>
    <message>
        <source>Check whether the port expects TLS (usually 465) or STARTTLS (usually 587).</source>
        <translation>Vérifiez si le port attend TLS (en général 465) ou STARTTLS (en général 587).</translation>
    </message>
    <message>
        <source>The mail server %1 offers no way to log in that Afterparcel knows.</source>
        <translation>Le serveur de messagerie %1 ne propose aucune méthode de connexion connue d’Afterparcel.</translation>
    </message>
    <message>
        <source>Ask the mail provider for a login with user name and password (PLAIN or LOGIN).</source>
        <translation>Demandez au fournisseur de messagerie une connexion par nom d’utilisateur et mot de passe (PLAIN ou LOGIN).</translation>
    </message>
    <message>
        <source>%1 does not answer like a mail server.</source>
        <translation>%1 ne répond pas comme un serveur de messagerie.</translation>
    </message>
    <message>
        <source>Check name and port in the mail settings.</source>
        <translation>Vérifiez le nom et le port dans les paramètres de messagerie.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 was lost.</source>
        <translation>La connexion au serveur de messagerie %1 a été perdue.</translation>
    </message>
    <message>
        <source>Check the network connection; sending is tried again.</source>
        <translation>Vérifiez la connexion réseau&#x202f;; l’envoi sera réessayé.</translation>
    </message>
    <message>
        <source>The mail server %1 can&apos;t check the login at present: %2</source>
        <translation>Le serveur de messagerie %1 ne peut pas vérifier l’identification pour le moment&#x202f;: %2</translation>
    </message>
    <message>
        <source>The mail server %1 refused the login: %2</source>
        <translation>Le serveur de messagerie %1 a refusé l’identification&#x202f;: %2</translation>
    </message>
    <message>
        <source>Check user name and password; many providers want an app password made for this purpose.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe&#x202f;; de nombreux fournisseurs exigent un mot de passe d’application créé à cet effet.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the sender&apos;s address: %2</source>
        <translation>Le serveur de messagerie %1 a refusé l’adresse de l’expéditeur&#x202f;: %2</translation>
    </message>
    <message>
        <source>Use the address of the mailbox that logs in as the sender, and check the login.</source>
        <translation>Utilisez comme expéditeur l’adresse de la boîte qui s’identifie, et vérifiez l’identification.</translation>
    </message>
    <message>
        <source>The mail server %1 does not send for this account at present: %2</source>
        <translation>Le serveur de messagerie %1 n’envoie rien pour ce compte pour le moment&#x202f;: %2</translation>
    </message>
    <message>
        <source>Wait until the provider&apos;s limit is over, and lower the limits per hour and day.</source>
        <translation>Attendez la fin de la limitation du fournisseur et abaissez les limites par heure et par jour.</translation>
    </message>
    <message>
        <source>Check the login and what the mail provider allows this mailbox to send.</source>
        <translation>Vérifiez l’identification et ce que le fournisseur autorise cette boîte à envoyer.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the connection: %2</source>
        <translation>Le serveur de messagerie %1 a refusé la connexion&#x202f;: %2</translation>
    </message>
    <message>
        <source>Wait a while; if it stays so, ask the mail provider, giving its words.</source>
        <translation>Attendez un moment&#x202f;; si cela persiste, adressez-vous au fournisseur de messagerie en citant ses termes.</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>L’envoi a été annulé.</translation>
    </message>
    <message>
        <source>The login for the mail server %1 would go over an unencrypted connection.</source>
        <translation>L’identification auprès du serveur de messagerie %1 passerait par une connexion non chiffrée.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the mail settings. Nothing was sent.</source>
        <translation>Choisissez TLS ou STARTTLS dans les paramètres de messagerie. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>our store</source>
        <translation>notre boutique</translation>
    </message>
    <message>
        <source>The template can&apos;t be used.</source>
        <translation>Le modèle n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The HTML can&apos;t be filled: a placeholder stands where no value can be made safe, or a tag around it is not closed.</source>
        <translation>Le HTML ne peut pas être rempli&#x202f;: une variable se trouve là où aucune valeur ne peut être sécurisée, ou une balise qui l’entoure n’est pas fermée.</translation>
    </message>
    <message>
        <source>Keep placeholders in the text, or inside of the quotes of an attribute.</source>
        <translation>Laissez les variables dans le texte, ou entre les guillemets d’un attribut.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::MailPreview</name>
    <message>
        <source>This order does not exist.</source>
        <translation>Cette commande n’existe pas.</translation>
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
        <translation>Utilisation&#x202f;: afterparcelctl [--data-dir DIR] [--store NAME] COMMANDE ...</translation>
    </message>
    <message>
        <source>--data-dir DIR   where the data is; default: the platform&apos;s data location
--store NAME     which store; default: the only one
--help           this text, or a command&apos;s
--version        the version

Exit status: 0 done, 1 not run to its end, 2 wrong use, 3 not configured, 4 data directory in use.</source>
        <translation>--data-dir DIR   où se trouvent les données&#x202f;; par défaut&#x202f;: l’emplacement habituel du système
--store NAME     quelle boutique&#x202f;; par défaut&#x202f;: la seule
--help           ce texte, ou celui d’une commande
--version        la version

Code de retour&#x202f;: 0 terminé, 1 non mené à son terme, 2 mauvais usage, 3 non configuré, 4 répertoire de données occupé.</translation>
    </message>
    <message>
        <source>“afterparcelctl --help” shows every command.</source>
        <translation>«&#x202f;afterparcelctl --help&#x202f;» affiche toutes les commandes.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Quelle commande&#x202f;?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Afterparcel::MainMenus</name>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Demandes</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Message</name>
    <message>
        <source>[Rehearsal for %1] %2</source>
        <comment>an order&apos;s name, the subject</comment>
        <translation>[Répétition pour %1] %2</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Net</name>
    <message>
        <source>Check the internet connection; it is tried again by itself.</source>
        <translation>Vérifiez la connexion à Internet&#x202f;; une nouvelle tentative aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2.</source>
        <translation>%1 n’a pas pu prouver son identité&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date; a filter or proxy in between must not replace certificates.</source>
        <translation>Vérifiez l’adresse et la date de cet ordinateur&#x202f;; aucun filtre ni proxy intermédiaire ne doit remplacer les certificats.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>Check the address; it is tried again by itself.</source>
        <translation>Vérifiez l’adresse&#x202f;; une nouvelle tentative aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>There is no way to %1: the name was not found.</source>
        <translation>Impossible d’atteindre %1&#x202f;: le nom est introuvable.</translation>
    </message>
    <message>
        <source>Check the address and the internet connection.</source>
        <translation>Vérifiez l’adresse et la connexion à Internet.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>La connexion à %1 a été perdue.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s).</source>
        <translation>%1 n’a pas répondu à temps (%2 s).</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood.</source>
        <translation>La réponse de %1 n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>Check the address; a filter or proxy in between may have answered instead.</source>
        <translation>Vérifiez l’adresse&#x202f;; un filtre ou un proxy intermédiaire a peut-être répondu à sa place.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes.</source>
        <translation>La réponse de %1 dépasse %2 octets.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while.</source>
        <translation>%1 demande à ne plus être sollicité pendant un moment.</translation>
    </message>
    <message>
        <source>It is asked again by itself.</source>
        <translation>Une nouvelle interrogation aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>%1 sends on to %2, where nothing was sent.</source>
        <translation>%1 renvoie vers %2, où rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the address: it must be the service&apos;s own, not one that leads there.</source>
        <translation>Vérifiez l’adresse&#x202f;: ce doit être celle du service lui-même, et non une adresse qui y mène.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Saisissez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted, so nothing was sent there.</source>
        <translation>L’adresse de %1 n’est pas chiffrée, rien n’y a donc été envoyé.</translation>
    </message>
    <message>
        <source>Enter the address with https:// in front.</source>
        <translation>Saisissez l’adresse précédée de https://.</translation>
    </message>
    <message>
        <source>The address “%1” is not a web address.</source>
        <translation>L’adresse «&#x202f;%1&#x202f;» n’est pas une adresse web.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::OldOrders</name>
    <message numerus="yes">
        <source>%n e-mail(s) will leave with the next sync.</source>
        <translation>
            <numerusform>%n e-mail partira à la prochaine synchronisation.</numerusform>
            <numerusform>%n e-mails partiront à la prochaine synchronisation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will leave later, the last on %1.</source>
        <translation>
            <numerusform>%n e-mail partira plus tard, le dernier le %1.</numerusform>
            <numerusform>%n e-mails partiront plus tard, le dernier le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail will leave.</source>
        <translation>Aucun e-mail ne partira.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>
            <numerusform>%n commande laissée de côté&#x202f;: %1.</numerusform>
            <numerusform>%n commandes laissées de côté&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for old orders was cancelled.</source>
        <translation>La recherche d’anciennes commandes a été annulée.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::OldOrdersCommand</name>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-12.</source>
        <translation>Écrivez-la comme 2026-11-12.</translation>
    </message>
    <message>
        <source>The time is in the past.</source>
        <translation>La date est dans le passé.</translation>
    </message>
    <message>
        <source>Name a later one.</source>
        <translation>Indiquez-en une plus tardive.</translation>
    </message>
    <message>
        <source>--spread takes days, from 0 to %1.</source>
        <translation>--spread attend un nombre de jours, de 0 à %1.</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <comment>a reason in a few words</comment>
        <translation>pas de demande&#x202f;: %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>immédiatement</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day and time</comment>
        <translation>le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) scheduled.</source>
        <translation>
            <numerusform>%n commande planifiée.</numerusform>
            <numerusform>%n commandes planifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>requests old takes a range of dates alone.</source>
        <translation>requests old n’accepte qu’une plage de dates.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Traitée</translation>
    </message>
    <message>
        <source>If scheduled</source>
        <translation>Si planifiée</translation>
    </message>
    <message>
        <source>schedule takes orders, or a range of dates.</source>
        <translation>schedule attend des commandes, ou une plage de dates.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Orders</name>
    <message>
        <source>%1 names one product, but there is one request for each whole order. Name the order alone: %2</source>
        <translation>%1 désigne un seul produit, mais il y a une demande pour chaque commande entière. Indiquez seulement la commande&#x202f;: %2</translation>
    </message>
    <message>
        <source>There is no order %1. List the known ones: afterparcelctl requests list</source>
        <translation>Il n’y a pas de commande %1. Pour lister celles qui sont connues&#x202f;: afterparcelctl requests list</translation>
    </message>
</context>
<context>
    <name>Afterparcel::OrdersStage</name>
    <message>
        <source>Reading orders</source>
        <translation>Lecture des commandes</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) read</source>
        <translation>
            <numerusform>%n commande lue</numerusform>
            <numerusform>%n commandes lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Shopify prepares the orders</source>
        <translation>Shopify prépare les commandes</translation>
    </message>
    <message numerus="yes">
        <source>%n unfulfilled order(s) will soon be older than 60 days and then be hidden from Afterparcel. Ask Shopify for the scope read_all_orders to keep them in reach.</source>
        <translation>
            <numerusform>%n commande non traitée aura bientôt plus de 60 jours et sera alors invisible pour Afterparcel. Demandez à Shopify l’autorisation read_all_orders pour la garder à portée.</numerusform>
            <numerusform>%n commandes non traitées auront bientôt plus de 60 jours et seront alors invisibles pour Afterparcel. Demandez à Shopify l’autorisation read_all_orders pour les garder à portée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shopify refuses the buyers&apos; e-mail addresses. Allow the app access to protected customer data (name and e-mail), and grant the scopes read_orders and read_customers.</source>
        <translation>Shopify refuse les adresses e-mail des acheteurs. Autorisez l’application à accéder aux données client protégées (nom et e-mail), et accordez les autorisations read_orders et read_customers.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PackagesCommand</name>
    <message>
        <source>not followed</source>
        <translation>non suivi</translation>
    </message>
    <message>
        <source>no news</source>
        <translation>sans nouvelles</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>returned to sender</source>
        <translation>retourné à l’expéditeur</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What looks wrong</source>
        <translation>Ce qui semble incorrect</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no carrier that is known here.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un transporteur connu ici.</translation>
    </message>
    <message>
        <source>Name AfterShip&apos;s code of the carrier, such as ups, usps or dhl.</source>
        <translation>Indiquez le code du transporteur chez AfterShip, tel que ups, usps ou dhl.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%1: the carrier of %n parcel(s) is corrected; AfterShip is told at the next sync.</source>
        <translation>
            <numerusform>%1&#x202f;: le transporteur de %n colis est corrigé&#x202f;; AfterShip en sera informé à la prochaine synchronisation.</numerusform>
            <numerusform>%1&#x202f;: le transporteur de %n colis est corrigé&#x202f;; AfterShip en sera informé à la prochaine synchronisation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n parcel(s) will be tracked again; AfterShip is told at the next sync.</source>
        <translation>
            <numerusform>%1&#x202f;: %n colis sera suivi à nouveau&#x202f;; AfterShip en sera informé à la prochaine synchronisation.</numerusform>
            <numerusform>%1&#x202f;: %n colis seront suivis à nouveau&#x202f;; AfterShip en sera informé à la prochaine synchronisation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n parcel(s) not waited for any more; the date of fulfilment counts.</source>
        <translation>
            <numerusform>%1&#x202f;: %n colis n’est plus attendu&#x202f;; la date de traitement compte.</numerusform>
            <numerusform>%1&#x202f;: %n colis ne sont plus attendus&#x202f;; la date de traitement compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>set-carrier takes an ORDER, its parcel&apos;s NUMBER if it has several, and a CARRIER.</source>
        <translation>set-carrier attend ORDER, le NUMBER de son colis si elle en a plusieurs, et CARRIER.</translation>
    </message>
    <message>
        <source>retrack takes an ORDER, and a NUMBER for one of its parcels.</source>
        <translation>retrack attend ORDER, et NUMBER pour un seul de ses colis.</translation>
    </message>
    <message>
        <source>fall-back takes an ORDER, and a NUMBER for one of its parcels.</source>
        <translation>fall-back attend ORDER, et NUMBER pour un seul de ses colis.</translation>
    </message>
    <message>
        <source>What to do with the parcels?</source>
        <translation>Que faut-il faire des colis&#x202f;?</translation>
    </message>
    <message>
        <source>packages does not know &quot;%1&quot;.</source>
        <translation>packages ne connaît pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>check takes one ORDER or more.</source>
        <translation>check attend au moins un ORDER.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PauseCommand</name>
    <message>
        <source>pause is on or off.</source>
        <translation>pause est on ou off.</translation>
    </message>
    <message>
        <source>Nothing is sent until: afterparcelctl pause off</source>
        <translation>Rien n’est envoyé jusqu’à&#x202f;: afterparcelctl pause off</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>L’envoi reprend.</translation>
    </message>
    <message>
        <source>rehearsal is on or off.</source>
        <translation>rehearsal est on ou off.</translation>
    </message>
    <message>
        <source>The rehearsal is over; buyers are written to.</source>
        <translation>La répétition est terminée&#x202f;; les e-mails vont de nouveau aux acheteurs.</translation>
    </message>
    <message>
        <source>To which address of yours? There is no sender yet (mail.from).</source>
        <translation>À laquelle de vos adresses&#x202f;? Il n’y a pas encore d’expéditeur (mail.from).</translation>
    </message>
    <message>
        <source>Each due e-mail goes once to %1, and buyers get nothing, until: afterparcelctl rehearsal off</source>
        <translation>Chaque e-mail à envoyer va une fois à %1, et les acheteurs ne reçoivent rien, jusqu’à&#x202f;: afterparcelctl rehearsal off</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Pictures</name>
    <message>
        <source>There is no picture at the product&apos;s address.</source>
        <translation>Il n’y a pas d’image à l’adresse du produit.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Placeholders</name>
    <message>
        <source>The buyer&apos;s first name; empty where Shopify shows none</source>
        <translation>Le prénom de l’acheteur&#x202f;; vide si Shopify n’en indique pas</translation>
    </message>
    <message>
        <source>The buyer&apos;s last name; may be empty</source>
        <translation>Le nom de l’acheteur&#x202f;; peut être vide</translation>
    </message>
    <message>
        <source>Shown when the buyer&apos;s first name is known</source>
        <translation>Affiché si le prénom de l’acheteur est connu</translation>
    </message>
    <message>
        <source>Shown when the buyer&apos;s first name is not known</source>
        <translation>Affiché si le prénom de l’acheteur n’est pas connu</translation>
    </message>
    <message>
        <source>The order&apos;s number, as in #1001</source>
        <translation>Le numéro de la commande, comme dans #1001</translation>
    </message>
    <message>
        <source>The day of the order, written as the language does</source>
        <translation>Le jour de la commande, écrit selon l’usage de la langue</translation>
    </message>
    <message>
        <source>Shown when the day of the order is known</source>
        <translation>Affiché si le jour de la commande est connu</translation>
    </message>
    <message>
        <source>The store&apos;s name</source>
        <translation>Le nom de la boutique</translation>
    </message>
    <message>
        <source>The address of the online store; may be empty</source>
        <translation>L’adresse de la boutique en ligne&#x202f;; peut être vide</translation>
    </message>
    <message>
        <source>Shown when the address of the online store is known</source>
        <translation>Affiché si l’adresse de la boutique en ligne est connue</translation>
    </message>
    <message>
        <source>Repeated for each product that is asked about</source>
        <translation>Répété pour chaque produit sur lequel porte la demande</translation>
    </message>
    <message>
        <source>The product&apos;s name</source>
        <translation>Le nom du produit</translation>
    </message>
    <message>
        <source>The address of the product&apos;s picture</source>
        <translation>L’adresse de l’image du produit</translation>
    </message>
    <message>
        <source>Shown when the product has a picture</source>
        <translation>Affiché si le produit a une image</translation>
    </message>
    <message>
        <source>The product&apos;s page in the online store</source>
        <translation>La page du produit dans la boutique en ligne</translation>
    </message>
    <message>
        <source>Shown when the product has a page</source>
        <translation>Affiché si le produit a une page</translation>
    </message>
    <message>
        <source>Where the buyer writes the review</source>
        <translation>Où l’acheteur rédige l’avis</translation>
    </message>
    <message>
        <source>Shown when there is a place to write the review</source>
        <translation>Affiché s’il y a un endroit où rédiger l’avis</translation>
    </message>
    <message>
        <source>Shown when the e-mail asks about one product</source>
        <translation>Affiché si l’e-mail porte sur un seul produit</translation>
    </message>
    <message>
        <source>Shown when the e-mail asks about several products</source>
        <translation>Affiché si l’e-mail porte sur plusieurs produits</translation>
    </message>
    <message>
        <source>Shown when an order has more products than the e-mail can name</source>
        <translation>Affiché si une commande compte plus de produits que l’e-mail ne peut en citer</translation>
    </message>
    <message>
        <source>How many products are not named</source>
        <translation>Combien de produits ne sont pas cités</translation>
    </message>
    <message>
        <source>The address that takes mails that unsubscribe</source>
        <translation>L’adresse qui reçoit les e-mails de désinscription</translation>
    </message>
    <message>
        <source>The buyer&apos;s code, for the subject of the mail that unsubscribes</source>
        <translation>Le code de l’acheteur, pour l’objet de l’e-mail de désinscription</translation>
    </message>
    <message>
        <source>Shown when unsubscribing by mail is possible</source>
        <translation>Affiché si la désinscription par e-mail est possible</translation>
    </message>
    <message>
        <source>The link that unsubscribes; it has to follow “mailto:”</source>
        <translation>Le lien de désinscription&#x202f;; il doit suivre «&#x202f;mailto:&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PreferencesCommand</name>
    <message>
        <source>The colours of the window.</source>
        <translation>Les couleurs de la fenêtre.</translation>
    </message>
    <message>
        <source>The language of the window.</source>
        <translation>La langue de la fenêtre.</translation>
    </message>
    <message>
        <source>What closing the window does: it asks, works on in the background, or ends the program.</source>
        <translation>Ce que fait la fermeture de la fenêtre : demander, continuer en arrière-plan ou quitter le programme.</translation>
    </message>
    <message>
        <source>Whether the desktop tells of what needs a decision.</source>
        <translation>Si le bureau signale ce qui demande une décision.</translation>
    </message>
    <message>
        <source>There is no preference “%1”. The preferences are: %2.</source>
        <translation>Il n’y a pas de préférence « %1 ». Les préférences sont : %2.</translation>
    </message>
    <message>
        <source>preferences list takes nothing but --json.</source>
        <translation>preferences list n’accepte que --json.</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLÉ</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>CHOICES</source>
        <translation>CHOIX</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>SIGNIFICATION</translation>
    </message>
    <message>
        <source>preferences get takes one key.</source>
        <translation>preferences get prend une clé.</translation>
    </message>
    <message>
        <source>preferences set takes a key and a value.</source>
        <translation>preferences set prend une clé et une valeur.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 est l’un de : %2.</translation>
    </message>
    <message>
        <source>The preferences can&apos;t be written to %1.</source>
        <translation>Les préférences ne peuvent pas être écrites dans %1.</translation>
    </message>
    <message>
        <source>Give another data directory with --data-dir, or correct its permissions.</source>
        <translation>Indiquez un autre dossier de données avec --data-dir ou corrigez ses droits.</translation>
    </message>
    <message>
        <source>A window that is open shows new colours and a new language at its next start.</source>
        <translation>Une fenêtre ouverte montre les nouvelles couleurs et la nouvelle langue à son prochain démarrage.</translation>
    </message>
    <message>
        <source>What is to be done with the preferences?</source>
        <translation>Que faut-il faire des préférences ?</translation>
    </message>
    <message>
        <source>preferences has no “%1”.</source>
        <translation>preferences ne connaît pas « %1 ».</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PresetsCommand</name>
    <message>
        <source>settings presets takes nothing but --json.</source>
        <translation>settings presets n’accepte que --json.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>FOURNISSEUR</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>SERVEUR</translation>
    </message>
    <message>
        <source>AN HOUR</source>
        <translation>PAR HEURE</translation>
    </message>
    <message>
        <source>A DAY</source>
        <translation>PAR JOUR</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>REMARQUE</translation>
    </message>
    <message>
        <source>settings preset takes the name of one mail provider.</source>
        <translation>settings preset attend le nom d’un seul fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>Set smtp.user to the mailbox&apos;s address.</source>
        <translation>Définissez smtp.user avec l’adresse de la boîte.</translation>
    </message>
    <message>
        <source>Set smtp.user: %1.</source>
        <comment>a user name, or where it is found</comment>
        <translation>Définissez smtp.user&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Privacy</name>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Name the whole address of the buyer.</source>
        <translation>Indiquez l’adresse complète de l’acheteur.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <translation>%1 ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and is writable.</source>
        <translation>Vérifiez que le dossier vous appartient et qu’il est accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PrivacyCommands</name>
    <message numerus="yes">
        <source>%1 is forgotten and never asked again; data of %n order(s) was erased.</source>
        <translation>
            <numerusform>%1 est oublié et ne sera plus jamais sollicité&#x202f;; les données de %n commande ont été effacées.</numerusform>
            <numerusform>%1 est oublié et ne sera plus jamais sollicité&#x202f;; les données de %n commandes ont été effacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed and may hold the data still: remove it when you no longer need it.</source>
        <translation>%1 ne peut pas être modifié et contient peut-être encore les données&#x202f;: supprimez-le quand vous n’en aurez plus besoin.</translation>
    </message>
    <message>
        <source>Whom? Name the buyer&apos;s e-mail address.</source>
        <translation>Qui&#x202f;? Indiquez l’adresse e-mail de l’acheteur.</translation>
    </message>
    <message>
        <source>Whom? Name addresses, or patterns such as *@example.com.</source>
        <translation>Qui&#x202f;? Indiquez des adresses, ou des modèles tels que *@example.com.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) are blocked now; “settings set %1” changes the list.</source>
        <translation>
            <numerusform>%n modèle est bloqué maintenant&#x202f;; «&#x202f;settings set %1&#x202f;» modifie la liste.</numerusform>
            <numerusform>%n modèles sont bloqués maintenant&#x202f;; «&#x202f;settings set %1&#x202f;» modifie la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: data of %n order(s) would be erased for good, and the buyer never asked again.</source>
        <translation>
            <numerusform>%1 : les données de %n commande seraient effacées pour de bon et l’acheteur ne serait plus jamais sollicité.</numerusform>
            <numerusform>%1 : les données de %n commandes seraient effacées pour de bon et l’acheteur ne serait plus jamais sollicité.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests that wait: %1. Kept e-mails: %2. Copies of the database: %3.</source>
        <translation>Demandes en attente : %1. E-mails conservés : %2. Copies de la base de données : %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that wait would be skipped.</source>
        <translation>
            <numerusform>%n demande en attente serait ignorée.</numerusform>
            <numerusform>%n demandes en attente seraient ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that waited are skipped.</source>
        <translation>
            <numerusform>%n demande qui attendait est ignorée.</numerusform>
            <numerusform>%n demandes qui attendaient sont ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom? Name what is in the list of blocked addresses.</source>
        <translation>Qui ? Indiquez ce qui est dans la liste des adresses bloquées.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::RequestExtras</name>
    <message>
        <source>This order does not exist any more.</source>
        <translation>Cette commande n’existe plus.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::RequestReader</name>
    <message>
        <source>Another action is still being carried out.</source>
        <translation>Une autre action est encore en cours.</translation>
    </message>
    <message>
        <source>The store&apos;s data can&apos;t be read at the moment.</source>
        <translation>Les données de la boutique ne peuvent pas être lues pour le moment.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::RequestsCommand</name>
    <message>
        <source>There is no status &quot;%1&quot;.</source>
        <translation>Il n’y a pas de statut «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The statuses are will_send, waiting_for_delivery, sent, not_scheduled, skipped and needs_attention.</source>
        <translation>Les statuts sont will_send, waiting_for_delivery, sent, not_scheduled, skipped et needs_attention.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 on.</source>
        <translation>--limit attend un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>show takes one ORDER.</source>
        <translation>show attend un seul ORDER.</translation>
    </message>
    <message>
        <source>%1 has no request: it is not completely fulfilled yet, or was fulfilled before the store was connected.</source>
        <translation>%1 n’a pas de demande&#x202f;: la commande n’est pas encore entièrement traitée, ou elle l’a été avant la connexion de la boutique.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Write it like --on 2026-11-12.</source>
        <translation>Écrivez-la comme --on 2026-11-12.</translation>
    </message>
    <message>
        <source>Which order?</source>
        <translation>Quelle commande&#x202f;?</translation>
    </message>
    <message>
        <source>Undone for %1.</source>
        <translation>Annulé pour %1.</translation>
    </message>
    <message>
        <source>What to do with the requests?</source>
        <translation>Que faut-il faire des demandes&#x202f;?</translation>
    </message>
    <message>
        <source>requests does not know &quot;%1&quot;.</source>
        <translation>requests ne connaît pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;.</source>
        <translation>--%1 ne connaît pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>It knows %1.</source>
        <comment>a list of words</comment>
        <translation>Valeurs connues&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is no reason &quot;%1&quot;.</source>
        <translation>Il n’y a pas de motif «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>See those that occur: afterparcelctl requests facets</source>
        <translation>Pour voir ceux qui se présentent&#x202f;: afterparcelctl requests facets</translation>
    </message>
    <message>
        <source>Write it like 2026-11-12.</source>
        <translation>Écrivez-la comme 2026-11-12.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1 would leave to %2.</source>
        <comment>e-mails and buyers</comment>
        <translation>Partiraient&#x202f;: %1 à %2.</translation>
    </message>
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
            <numerusform>%n acheteur</numerusform>
            <numerusform>%n acheteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would not be asked: %1.</source>
        <translation>
            <numerusform>%n d’entre elles ne serait pas à envoyer&#x202f;: %1.</numerusform>
            <numerusform>%n d’entre elles ne seraient pas à envoyer&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have been sent already.</source>
        <translation>
            <numerusform>%n d’entre elles a peut-être déjà été envoyée.</numerusform>
            <numerusform>%n d’entre elles ont peut-être déjà été envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left out: %1, %2.</source>
        <comment>a status and a reason</comment>
        <translation>
            <numerusform>%n demande laissée de côté&#x202f;: %1, %2.</numerusform>
            <numerusform>%n demandes laissées de côté&#x202f;: %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s) could not be decided about.</source>
        <translation>
            <numerusform>%n autre demande n’a pas pu être traitée.</numerusform>
            <numerusform>%n autres demandes n’ont pas pu être traitées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n request(s). Take it back: afterparcelctl requests undo</source>
        <translation>
            <numerusform>Fait pour %n demande. Pour annuler&#x202f;: afterparcelctl requests undo</numerusform>
            <numerusform>Fait pour %n demandes. Pour annuler&#x202f;: afterparcelctl requests undo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done. Say --yes to send them.</source>
        <translation>Rien n’a été fait. Indiquez --yes pour les envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>Undone for %1 and %n more.</source>
        <translation>
            <numerusform>Annulé pour %1 et %n autre.</numerusform>
            <numerusform>Annulé pour %1 et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name orders, or say --all with a filter, not both.</source>
        <translation>Indiquez des commandes, ou --all avec un filtre, mais pas les deux.</translation>
    </message>
    <message>
        <source>spread takes --days with a whole number from 1 to 365, and a filter instead of orders.</source>
        <translation>spread attend --days avec un nombre entier de 1 à 365, et un filtre au lieu de commandes.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them will not be sent as long as this stands: %1.</source>
        <translation>
            <numerusform>%n d’entre elles ne sera pas envoyée tant que cela dure : %1.</numerusform>
            <numerusform>%n d’entre elles ne seront pas envoyées tant que cela dure : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left out: without a parcel that needs this.</source>
        <translation>
            <numerusform>%n demande laissée de côté : sans colis qui en ait besoin.</numerusform>
            <numerusform>%n demandes laissées de côté : sans colis qui en ait besoin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::Restoring</name>
    <message>
        <source>What is newer in Shopify and AfterShip is read at the next sync.</source>
        <translation>Ce qui est plus récent dans Shopify et AfterShip est lu à la prochaine synchronisation.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SampleData</name>
    <message>
        <source>The window with sample data could not be started.</source>
        <translation>La fenêtre des données d’exemple n’a pas pu être lancée.</translation>
    </message>
    <message>
        <source>Install Afterparcel again.</source>
        <translation>Réinstallez Afterparcel.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SampleStore</name>
    <message>
        <source>The stand-ins for the sample data could not be started: %1</source>
        <translation>Les services simulés des données d’exemple n’ont pas pu être lancés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Install Afterparcel again, with its sandbox.</source>
        <translation>Réinstallez Afterparcel avec son bac à sable.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Choose another one with TMPDIR.</source>
        <translation>Choisissez-en un autre avec TMPDIR.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SecretEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>a secret, and a button: AfterShip&apos;s key: Remove</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: where it is</source>
        <comment>a secret</comment>
        <translation>%1&#x202f;: emplacement</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Interroger de nouveau le trousseau</translation>
    </message>
    <message>
        <source>Will be removed from the keychain when you save.</source>
        <translation>Sera supprimé du trousseau à l’enregistrement.</translation>
    </message>
    <message>
        <source>Will be put into the keychain when you save.</source>
        <translation>Sera placé dans le trousseau à l’enregistrement.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Interrogation du trousseau…</translation>
    </message>
    <message>
        <source>Saved in the keychain. It is never shown again.</source>
        <translation>Enregistré dans le trousseau. Il n’est plus jamais affiché.</translation>
    </message>
    <message>
        <source>Not set.</source>
        <translation>Non défini.</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <source>Of the app that you made in Shopify&apos;s Dev Dashboard.</source>
        <translation>De l’application que vous avez créée dans le Dev Dashboard de Shopify.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Beside the client ID, under the app&apos;s settings.</source>
        <translation>À côté de l’ID client, dans les paramètres de l’application.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Of an older custom app (shpat_…), in place of client ID and secret.</source>
        <translation>D’une ancienne application personnalisée (shpat_…), à la place de l’ID client et du secret.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>In AfterShip under Settings, API keys. A plan with access to the API is needed.</source>
        <translation>Dans AfterShip sous Settings, API keys. Une formule avec accès à l’API est nécessaire.</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>Mot de passe de la boîte aux lettres</translation>
    </message>
    <message>
        <source>Many providers want an app password here, made in your account&apos;s security settings.</source>
        <translation>De nombreux fournisseurs exigent ici un mot de passe d’application, créé dans les paramètres de sécurité de votre compte.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SecretStore</name>
    <message>
        <source>There is no secret “%1”.</source>
        <translation>Il n’y a pas de secret «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The secrets are: %1.</source>
        <translation>Les secrets sont&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The secret “%1” is empty.</source>
        <translation>Le secret «&#x202f;%1&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>Give its value, or remove it.</source>
        <translation>Donnez sa valeur ou supprimez-le.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Secrets</name>
    <message>
        <source>The keychain is locked, so the secret “%1” can&apos;t be reached.</source>
        <translation>Le trousseau est verrouillé, le secret «&#x202f;%1&#x202f;» est donc inaccessible.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or give the secret in the environment as %1 for this process alone.</source>
        <translation>Déverrouillez le trousseau et réessayez, ou fournissez le secret dans l’environnement sous %1 pour ce seul processus.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer, so the secret “%1” can&apos;t be reached.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur, le secret «&#x202f;%1&#x202f;» est donc inaccessible.</translation>
    </message>
    <message>
        <source>Start one (GNOME Keyring or KWallet in a desktop session), or give the secret in the environment as %1 for this process alone.</source>
        <translation>Lancez-en un (GNOME Keyring ou KWallet dans une session de bureau), ou fournissez le secret dans l’environnement sous %1 pour ce seul processus.</translation>
    </message>
    <message>
        <source>The keychain is still locked: it did not answer in time for the secret “%1”.</source>
        <translation>Le trousseau est toujours verrouillé&#x202f;: il n’a pas répondu à temps pour le secret «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>In the keychain.</source>
        <translation>Dans le trousseau.</translation>
    </message>
    <message>
        <source>From the environment (%1), for this process alone.</source>
        <translation>De l’environnement (%1), pour ce seul processus.</translation>
    </message>
    <message>
        <source>Not set: “afterparcelctl secrets set %1” reads it from standard input.</source>
        <translation>Non défini&#x202f;: «&#x202f;afterparcelctl secrets set %1&#x202f;» le lit sur l’entrée standard.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SecretsCommand</name>
    <message>
        <source>secrets set takes the name of a secret.</source>
        <translation>secrets set attend le nom d’un secret.</translation>
    </message>
    <message>
        <source>secrets set takes one name; the value is read from standard input, since others can see a command&apos;s arguments.</source>
        <translation>secrets set attend un seul nom&#x202f;; la valeur est lue sur l’entrée standard, car d’autres peuvent voir les arguments d’une commande.</translation>
    </message>
    <message>
        <source>There is no such secret. The secrets are: %1.</source>
        <translation>Ce secret n’existe pas. Les secrets sont&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The secret %1 is in the keychain.</source>
        <translation>Le secret %1 est dans le trousseau.</translation>
    </message>
    <message>
        <source>secrets status takes nothing but --json.</source>
        <translation>secrets status n’accepte que --json.</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>NOM DU SECRET</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>EMPLACEMENT</translation>
    </message>
    <message>
        <source>What is to be done with the secrets?</source>
        <translation>Que faut-il faire des secrets&#x202f;?</translation>
    </message>
    <message>
        <source>secrets has no “%1”.</source>
        <translation>secrets ne connaît pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>secrets remove takes the name of a secret.</source>
        <translation>secrets remove attend le nom d’un secret.</translation>
    </message>
    <message>
        <source>The secret %1 is not in the keychain any more.</source>
        <translation>Le secret %1 n’est plus dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SendStage</name>
    <message numerus="yes">
        <source>%n message(s) sent</source>
        <translation>
            <numerusform>%n message envoyé</numerusform>
            <numerusform>%n messages envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n reporté</numerusform>
            <numerusform>%n reportés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back by the sending limits</source>
        <translation>
            <numerusform>%n retenu par les limites d’envoi</numerusform>
            <numerusform>%n retenus par les limites d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from Shopify&apos;s by %n minute(s), so nothing is sent.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur diffère de %n minute de celle de Shopify, rien n’est donc envoyé.</numerusform>
            <numerusform>L’horloge de cet ordinateur diffère de %n minutes de celle de Shopify, rien n’est donc envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock right, or switch on setting it by network.</source>
        <translation>Mettez l’horloge à l’heure, ou activez son réglage par le réseau.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait, because Shopify could not be asked whether they are still wanted: %1</source>
        <translation>
            <numerusform>%n message attend, car Shopify n’a pas pu être interrogé pour savoir s’il est encore souhaité&#x202f;: %1</numerusform>
            <numerusform>%n messages attendent, car Shopify n’a pas pu être interrogé pour savoir s’ils sont encore souhaités&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No message can be sent: %1</source>
        <translation>Aucun message ne peut être envoyé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Shopify refuses the buyers&apos; e-mail addresses.</source>
        <translation>Shopify refuse les adresses e-mail des acheteurs.</translation>
    </message>
    <message>
        <source>Allow the app access to protected customer data (name and e-mail).</source>
        <translation>Autorisez l’application à accéder aux données client protégées (nom et e-mail).</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>rien à envoyer</translation>
    </message>
    <message numerus="yes">
        <source>paused: %n message(s) wait</source>
        <translation>
            <numerusform>en pause&#x202f;: %n message attend</numerusform>
            <numerusform>en pause&#x202f;: %n messages attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>the mail server refused; it is tried again later</source>
        <translation>le serveur de messagerie a refusé&#x202f;; nouvelle tentative plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n rehearsed</source>
        <translation>
            <numerusform>%n en répétition</numerusform>
            <numerusform>%n en répétition</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server refused the address for the rehearsal.</source>
        <translation>Le serveur de messagerie a refusé l’adresse de la répétition.</translation>
    </message>
    <message>
        <source>Correct mail.rehearsal_to, or end the rehearsal.</source>
        <translation>Corrigez mail.rehearsal_to, ou terminez la répétition.</translation>
    </message>
    <message numerus="yes">
        <source>rehearsal: nothing new; %n message(s) wait</source>
        <translation>
            <numerusform>répétition&#x202f;: rien de nouveau&#x202f;; %n message attend</numerusform>
            <numerusform>répétition&#x202f;: rien de nouveau&#x202f;; %n messages attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server said: “%1”</source>
        <translation>Le serveur de messagerie a répondu&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Sending</name>
    <message>
        <source>This message is no longer being sent.</source>
        <translation>Ce message n’est plus en cours d’envoi.</translation>
    </message>
    <message>
        <source>Look at the request&apos;s timeline: another process may have ended it.</source>
        <translation>Consultez l’historique de la demande&#x202f;: un autre processus y a peut-être mis fin.</translation>
    </message>
    <message>
        <source>The request changed and is no longer due.</source>
        <translation>La demande a changé et n’est plus à envoyer.</translation>
    </message>
    <message>
        <source>Sent to the buyer.</source>
        <translation>Envoyé à l’acheteur.</translation>
    </message>
    <message>
        <source>The mail server refused it for now; it is tried again.</source>
        <translation>Le serveur de messagerie l’a refusé pour le moment&#x202f;; l’envoi sera réessayé.</translation>
    </message>
    <message>
        <source>The mail server refused it; the order&apos;s timeline has its answer.</source>
        <translation>Le serveur de messagerie l’a refusé&#x202f;; sa réponse figure dans l’historique de la commande.</translation>
    </message>
    <message>
        <source>The e-mail may have been sent: the mail server&apos;s answer did not come.</source>
        <translation>L’e-mail a peut-être été envoyé&#xa0;: la réponse du serveur de messagerie n’est pas arrivée.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SendingSentences</name>
    <message>
        <source>Sent on %1.</source>
        <translation>Envoyée le %1.</translation>
    </message>
    <message>
        <source>Sent again on %1.</source>
        <translation>Renvoyée le %1.</translation>
    </message>
    <message>
        <source>Will be sent again on %1.</source>
        <translation>Sera renvoyée le %1.</translation>
    </message>
    <message>
        <source>You marked it as sent on %1.</source>
        <translation>Vous l’avez marquée comme envoyée le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <comment>as in: after 3 attempts</comment>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server did not take it on %1 (%2 so far): will send on %3.</source>
        <translation>Le serveur de messagerie ne l’a pas acceptée le %1 (%2 jusqu’ici)&#x202f;: envoi le %3.</translation>
    </message>
    <message>
        <source>The mail server did not take it on %1 (%2 so far): “%3” Will send on %4.</source>
        <translation>Le serveur de messagerie ne l’a pas acceptée le %1 (%2 jusqu’ici)&#x202f;: «&#x202f;%3&#x202f;» Envoi le %4.</translation>
    </message>
    <message>
        <source>The mail server refused it for good on %1.</source>
        <translation>Le serveur de messagerie l’a définitivement refusée le %1.</translation>
    </message>
    <message>
        <source>The mail server refused it for good on %1: “%2”</source>
        <translation>Le serveur de messagerie l’a définitivement refusée le %1&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>The mail server did not take it in %1, the last on %2.</source>
        <translation>Le serveur de messagerie ne l’a pas acceptée (%1, la dernière fois le %2).</translation>
    </message>
    <message>
        <source>The mail server did not take it in %1, the last on %2: “%3”</source>
        <translation>Le serveur de messagerie ne l’a pas acceptée (%1, la dernière fois le %2)&#x202f;: «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>The program stopped while the mail was handed over on %1: it may have been sent. Resend it or mark it as sent.</source>
        <translation>Le programme s’est arrêté pendant la remise de l’e-mail le %1&#x202f;: il a peut-être été envoyé. Renvoyez la demande ou marquez-la comme envoyée.</translation>
    </message>
    <message>
        <source>It was to be sent on %1, more than %2 ago: decide whether it still is.</source>
        <translation>Elle devait être envoyée le %1, il y a plus de %2&#x202f;: décidez si elle doit encore l’être.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SendingState</name>
    <message>
        <source>No e-mail is due.</source>
        <translation>Aucun e-mail n’est à envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) are due and would leave at once.</source>
        <translation>
            <numerusform>%n e-mail est à envoyer et partirait immédiatement.</numerusform>
            <numerusform>%n e-mails sont à envoyer et partiraient immédiatement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your limits let %n of them leave now, the others follow.</source>
        <translation>
            <numerusform>Vos limites en laissent partir %n maintenant, les autres suivent.</numerusform>
            <numerusform>Vos limites en laissent partir %n maintenant, les autres suivent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are too late and wait for your decision.</source>
        <translation>
            <numerusform>%n demande est trop tardive et attend votre décision.</numerusform>
            <numerusform>%n demandes sont trop tardives et attendent votre décision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::SentMails</name>
    <message>
        <source>What was kept of this e-mail can&apos;t be read.</source>
        <translation>Ce qui a été conservé de cet e-mail ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The text of this e-mail was not kept: it was sent by an earlier version, or by another computer.</source>
        <translation>Le texte de cet e-mail n’a pas été conservé&#x202f;: il a été envoyé par une version antérieure ou par un autre ordinateur.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Services</name>
    <message>
        <source>The setting %1 is missing.</source>
        <translation>Le paramètre %1 manque.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Élément manquant&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The Shopify access token (or client ID and secret)</source>
        <translation>Le jeton d’accès Shopify (ou l’ID client et le secret client)</translation>
    </message>
    <message>
        <source>The AfterShip API key</source>
        <translation>La clé d’API d’AfterShip</translation>
    </message>
    <message>
        <source>The password of the mailbox</source>
        <translation>Le mot de passe de la boîte aux lettres</translation>
    </message>
    <message>
        <source>Set it in the settings, or with “afterparcelctl settings set %1 %2”.</source>
        <translation>Définissez-le dans les paramètres, ou avec «&#x202f;afterparcelctl settings set %1 %2&#x202f;».</translation>
    </message>
    <message>
        <source>Enter it in the settings, or with “afterparcelctl secrets set %1”.</source>
        <translation>Saisissez-le dans les paramètres, ou avec «&#x202f;afterparcelctl secrets set %1&#x202f;».</translation>
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
        <translation>Où se trouve la boutique</translation>
    </message>
    <message>
        <source>As Shopify says</source>
        <translation>Selon Shopify</translation>
    </message>
    <message>
        <source>Address of the store</source>
        <translation>Adresse de la boutique</translation>
    </message>
    <message>
        <source>Look for new orders every</source>
        <translation>Chercher de nouvelles commandes toutes les</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Following parcels</source>
        <translation>Suivi des colis</translation>
    </message>
    <message>
        <source>What AfterShip learns of your buyers</source>
        <translation>Ce qu’AfterShip apprend de vos acheteurs</translation>
    </message>
    <message>
        <source>Follow parcels with AfterShip</source>
        <translation>Suivre les colis avec AfterShip</translation>
    </message>
    <message>
        <source>Ask for news every</source>
        <translation>Demander des nouvelles toutes les</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Pass the buyer&apos;s e-mail address</source>
        <translation>Transmettre l’adresse e-mail de l’acheteur</translation>
    </message>
    <message>
        <source>Pass the buyer&apos;s phone number</source>
        <translation>Transmettre le numéro de téléphone de l’acheteur</translation>
    </message>
    <message>
        <source>How long to wait</source>
        <translation>Combien de temps attendre</translation>
    </message>
    <message>
        <source>At least, after fulfilment</source>
        <translation>Au moins, après le traitement</translation>
    </message>
    <message>
        <source>Wait, domestic orders</source>
        <translation>Délai, commandes nationales</translation>
    </message>
    <message>
        <source>Wait, international orders</source>
        <translation>Délai, commandes internationales</translation>
    </message>
    <message>
        <source>Wait, sold in the shop</source>
        <translation>Délai, ventes en magasin</translation>
    </message>
    <message>
        <source>Wait, nothing to ship</source>
        <translation>Délai, rien à expédier</translation>
    </message>
    <message>
        <source>As domestic orders</source>
        <translation>Comme les commandes nationales</translation>
    </message>
    <message>
        <source>Minimum delay, domestic orders</source>
        <translation>Délai minimal, commandes nationales</translation>
    </message>
    <message>
        <source>Minimum delay, international orders</source>
        <translation>Délai minimal, commandes internationales</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>If no delivery is reported</source>
        <translation>Si aucune livraison n’est signalée</translation>
    </message>
    <message>
        <source>Ask all the same in the end</source>
        <translation>Demander malgré tout à la fin</translation>
    </message>
    <message>
        <source>Fallback, after fulfilment</source>
        <translation>Délai de repli, après le traitement</translation>
    </message>
    <message>
        <source>Orders of several packages</source>
        <translation>Commandes en plusieurs colis</translation>
    </message>
    <message>
        <source>Ask when all have arrived</source>
        <translation>Demander quand tous sont arrivés</translation>
    </message>
    <message>
        <source>Buyers are asked once everything they ordered is there.</source>
        <translation>Les acheteurs sont sollicités une fois que tout ce qu’ils ont commandé est arrivé.</translation>
    </message>
    <message>
        <source>Ask when the first has arrived</source>
        <translation>Demander quand le premier est arrivé</translation>
    </message>
    <message>
        <source>Buyers are asked earlier, and only about the products that have arrived by then.</source>
        <translation>Les acheteurs sont sollicités plus tôt, et seulement pour les produits déjà arrivés.</translation>
    </message>
    <message>
        <source>Leave out lost and returned parcels</source>
        <translation>Laisser de côté les colis perdus et retournés</translation>
    </message>
    <message>
        <source>Use tracking added later</source>
        <translation>Utiliser le suivi ajouté plus tard</translation>
    </message>
    <message>
        <source>Tracking may follow within</source>
        <translation>Le suivi peut arriver dans les</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Jamais sollicités</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Qui est sollicité</translation>
    </message>
    <message>
        <source>Every buyer</source>
        <translation>Tous les acheteurs</translation>
    </message>
    <message>
        <source>Not lawful everywhere: in the European Union, the United Kingdom, Canada and other countries a request for a review can count as advertising, which needs the buyer&apos;s consent.</source>
        <translation>Pas licite partout : dans l’Union européenne, au Royaume-Uni, au Canada et dans d’autres pays, une demande d’avis peut être considérée comme de la publicité, qui exige le consentement de l’acheteur.</translation>
    </message>
    <message>
        <source>Buyers who did not refuse marketing</source>
        <translation>Les acheteurs qui n’ont pas refusé le marketing</translation>
    </message>
    <message>
        <source>Leaves out buyers who unsubscribed from your marketing at Shopify; who never said anything is asked.</source>
        <translation>Laisse de côté les acheteurs désinscrits de votre marketing chez Shopify&#x202f;; ceux qui ne se sont jamais exprimés sont sollicités.</translation>
    </message>
    <message>
        <source>Buyers who agreed to marketing</source>
        <translation>Les acheteurs qui ont accepté le marketing</translation>
    </message>
    <message>
        <source>Asks only buyers who subscribed to your marketing at Shopify: the safe choice where consent is needed.</source>
        <translation>Ne sollicite que les acheteurs abonnés à votre marketing chez Shopify&#x202f;: le choix sûr là où le consentement est nécessaire.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Product tags</source>
        <translation>Tags de produits</translation>
    </message>
    <message>
        <source>Customer tags</source>
        <translation>Tags de clients</translation>
    </message>
    <message>
        <source>Order tags</source>
        <translation>Tags de commandes</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Places de marché</translation>
    </message>
    <message>
        <source>Marketplaces that are asked</source>
        <translation>Places de marché sollicitées</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>L’e-mail</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Les réponses vont à</translation>
    </message>
    <message>
        <source>The sender</source>
        <translation>L’expéditeur</translation>
    </message>
    <message>
        <source>Review link</source>
        <translation>Lien vers l’avis</translation>
    </message>
    <message>
        <source>The product&apos;s page in the online store</source>
        <translation>La page du produit dans la boutique en ligne</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encrypted from the start, usually on port 465.</source>
        <translation>Chiffré dès le début, en général sur le port 465.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Encrypted before anything is said, usually on port 587.</source>
        <translation>Chiffré avant tout échange, en général sur le port 587.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Others can read the mails on their way; no password is sent, except on this computer.</source>
        <translation>D’autres peuvent lire les e-mails en chemin&#x202f;; aucun mot de passe n’est envoyé, sauf sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Numéro de port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Pas d’identification</translation>
    </message>
    <message>
        <source>When e-mails leave</source>
        <translation>Quand partent les e-mails</translation>
    </message>
    <message>
        <source>How many leave</source>
        <translation>Combien il en part</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À toute heure</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Suspendre l’envoi</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>Envoyer à partir de</translation>
    </message>
    <message>
        <source>Send until</source>
        <translation>Envoyer jusqu’à</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Jours d’envoi</translation>
    </message>
    <message>
        <source>Ask me when later than</source>
        <translation>Me demander au-delà d’un retard de</translation>
    </message>
    <message>
        <source>At most in an hour</source>
        <translation>Au plus par heure</translation>
    </message>
    <message>
        <source>At most in 24 hours</source>
        <translation>Au plus en 24 heures</translation>
    </message>
    <message>
        <source>Buyers&apos; data</source>
        <translation>Données des acheteurs</translation>
    </message>
    <message>
        <source>Erase after</source>
        <translation>Effacer après</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>AfterShip</source>
        <translation>AfterShip</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail envoyé</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the label of a setting</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, and what a check box does to it: Send from, at any time</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and one of its values: Send on, Monday</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Rehearse with</source>
        <translation>Répéter avec</translation>
    </message>
    <message>
        <source>No rehearsal</source>
        <translation>Pas de répétition</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingValues</name>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 est hors limites.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Saisissez un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni true ni false.</translation>
    </message>
    <message>
        <source>Enter true or false.</source>
        <translation>Saisissez true ou false.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisissez parmi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure.</translation>
    </message>
    <message>
        <source>Enter hours and minutes of 24 hours, for example 09:30 or 17:00.</source>
        <translation>Saisissez les heures et les minutes sur 24 heures, par exemple 09:30 ou 17:00.</translation>
    </message>
    <message>
        <source>“%1” is not a day of the week.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un jour de la semaine.</translation>
    </message>
    <message>
        <source>Enter days separated by commas: mon, tue, wed, thu, fri, sat, sun, or 1 (Monday) to 7 (Sunday).</source>
        <translation>Saisissez des jours séparés par des virgules&#x202f;: mon, tue, wed, thu, fri, sat, sun, ou 1 (lundi) à 7 (dimanche).</translation>
    </message>
    <message>
        <source>The text holds a line break or another control character.</source>
        <translation>Le texte contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>Enter it as one line.</source>
        <translation>Saisissez-le sur une seule ligne.</translation>
    </message>
    <message>
        <source>UK is not the code of a country.</source>
        <translation>UK n’est pas le code d’un pays.</translation>
    </message>
    <message>
        <source>Enter GB for the United Kingdom.</source>
        <translation>Saisissez GB pour le Royaume-Uni.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a country.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas le code d’un pays.</translation>
    </message>
    <message>
        <source>Enter the two letters of ISO 3166-1, for example US, GB or DE.</source>
        <translation>Saisissez les deux lettres de la norme ISO 3166-1, par exemple US, GB ou DE.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this computer knows.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fuseau horaire connu de cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter the IANA name of a zone, for example America/New_York.</source>
        <translation>Saisissez le nom IANA d’un fuseau, par exemple America/New_York.</translation>
    </message>
    <message>
        <source>Enter the IANA name of a zone, for example %1.</source>
        <translation>Saisissez le nom IANA d’un fuseau, par exemple %1.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Settings</name>
    <message>
        <source>The store&apos;s address at Shopify: https://SHOP.myshopify.com.</source>
        <translation>L’adresse de la boutique chez Shopify&#x202f;: https://SHOP.myshopify.com.</translation>
    </message>
    <message>
        <source>Follow parcels at AfterShip and ask after the delivery; off: ask a while after fulfilment.</source>
        <translation>Suivre les colis chez AfterShip et demander un avis après la livraison&#x202f;; désactivé&#x202f;: demander quelque temps après le traitement.</translation>
    </message>
    <message>
        <source>Give AfterShip the buyer&apos;s e-mail address; AfterShip may then e-mail a tracking link to the buyer, as your account there is set up.</source>
        <translation>Donner à AfterShip l’adresse e-mail de l’acheteur ; AfterShip peut alors lui envoyer un lien de suivi, selon la configuration de votre compte.</translation>
    </message>
    <message>
        <source>Give AfterShip the buyer&apos;s phone number; AfterShip may then send text messages about the parcel, as your account there is set up.</source>
        <translation>Donner à AfterShip le numéro de téléphone de l’acheteur ; AfterShip peut alors envoyer des SMS au sujet du colis, selon la configuration de votre compte.</translation>
    </message>
    <message>
        <source>How often AfterShip is asked for news of parcels.</source>
        <translation>À quelle fréquence AfterShip est interrogé sur les colis.</translation>
    </message>
    <message>
        <source>How often Shopify is asked for new and changed orders.</source>
        <translation>À quelle fréquence Shopify est interrogé sur les commandes nouvelles et modifiées.</translation>
    </message>
    <message>
        <source>The server that your mail program sends through.</source>
        <translation>Le serveur par lequel envoie votre programme de messagerie.</translation>
    </message>
    <message>
        <source>How the connection is encrypted; with none no password is sent, except on this computer.</source>
        <translation>Comment la connexion est chiffrée&#x202f;; avec none, aucun mot de passe n’est envoyé, sauf sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sender that buyers see: an address or Name &lt;address&gt;.</source>
        <translation>Expéditeur que voient les acheteurs&#x202f;: une adresse ou Nom &lt;adresse&gt;.</translation>
    </message>
    <message>
        <source>However early the parcel arrives: at least so many days after fulfilment, domestic orders.</source>
        <translation>Aussi tôt que le colis arrive&#x202f;: au moins ce nombre de jours après le traitement, commandes nationales.</translation>
    </message>
    <message>
        <source>However early the parcel arrives: at least so many days after fulfilment, international orders.</source>
        <translation>Aussi tôt que le colis arrive&#x202f;: au moins ce nombre de jours après le traitement, commandes internationales.</translation>
    </message>
    <message>
        <source>Ask in the end even if no delivery was ever reported.</source>
        <translation>Finir par demander un avis même si aucune livraison n’a jamais été signalée.</translation>
    </message>
    <message>
        <source>Days after fulfilment at which a tracked order is asked whatever the carrier says.</source>
        <translation>Jours après le traitement au bout desquels un avis est demandé pour une commande suivie, quoi que dise le transporteur.</translation>
    </message>
    <message>
        <source>Use tracking that is added to or changed on a fulfilment later on.</source>
        <translation>Utiliser le suivi ajouté ou modifié après coup sur un traitement.</translation>
    </message>
    <message>
        <source>Minutes after a fulfilment within which its tracking may still be added.</source>
        <translation>Minutes après un traitement pendant lesquelles son suivi peut encore être ajouté.</translation>
    </message>
    <message>
        <source>Ask when all packages of an order have arrived, or when the first has.</source>
        <translation>Demander quand tous les colis d’une commande sont arrivés, ou quand le premier l’est.</translation>
    </message>
    <message>
        <source>Do not ask about parcels that were lost or went back to the sender.</source>
        <translation>Ne rien demander au sujet des colis perdus ou retournés à l’expéditeur.</translation>
    </message>
    <message>
        <source>Who is asked by their marketing consent at Shopify; everyone is not lawful in every country.</source>
        <translation>À qui demander d’après le consentement marketing chez Shopify&#x202f;; everyone n’est pas licite dans tous les pays.</translation>
    </message>
    <message>
        <source>Products with one of these tags are never asked about.</source>
        <translation>Aucun avis n’est demandé pour les produits portant l’un de ces tags.</translation>
    </message>
    <message>
        <source>Customers with one of these tags are never asked.</source>
        <translation>Les clients portant l’un de ces tags ne sont jamais sollicités.</translation>
    </message>
    <message>
        <source>Orders with one of these tags are never asked about.</source>
        <translation>Aucun avis n’est demandé pour les commandes portant l’un de ces tags.</translation>
    </message>
    <message>
        <source>E-mail addresses never written to; * stands for anything.</source>
        <translation>Adresses e-mail auxquelles rien n’est jamais envoyé&#x202f;; * remplace n’importe quoi.</translation>
    </message>
    <message>
        <source>Buyers&apos; data of finished requests is erased after so many months; with 0 it is kept.</source>
        <translation>Les données des acheteurs de demandes terminées sont effacées après ce nombre de mois ; avec 0, elles sont conservées.</translation>
    </message>
    <message>
        <source>Country of the store, which tells domestic orders from international ones. If not set, Shopify&apos;s value is used.</source>
        <translation>Pays de la boutique, qui distingue les commandes nationales des internationales. S’il n’est pas choisi, celui de Shopify est utilisé.</translation>
    </message>
    <message>
        <source>Time zone in which days are counted and times are shown. If not set, Shopify&apos;s value is used.</source>
        <translation>Fuseau horaire dans lequel les jours sont comptés et les heures affichées. S’il n’est pas choisi, celui de Shopify est utilisé.</translation>
    </message>
    <message>
        <source>Address of AfterShip&apos;s API. Leave it unless AfterShip names you another one.</source>
        <translation>Adresse de l’API d’AfterShip. À ne changer que si AfterShip vous en indique une autre.</translation>
    </message>
    <message>
        <source>Port of that server: usually 465 with TLS and 587 with STARTTLS.</source>
        <translation>Port de ce serveur&#xa0;: en général 465 avec TLS et 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>Name to log in with at the mail server; without one there is no login.</source>
        <translation>Nom d’identification auprès du serveur de messagerie&#x202f;; sans lui, pas d’identification.</translation>
    </message>
    <message>
        <source>Where buyers&apos; answers and unsubscribe e-mails go; without an address to the sender.</source>
        <translation>Où vont les réponses et les désinscriptions des acheteurs&#x202f;; sans adresse, à l’expéditeur.</translation>
    </message>
    <message>
        <source>Rehearsal: each due e-mail goes once to this address of yours, marked as such, and its request stays unsent; without an address buyers are written to.</source>
        <translation>Répétition&#xa0;: chaque e-mail à envoyer va une fois à cette adresse à vous, marqué comme tel, et sa demande reste non envoyée&#x202f;; sans adresse, les acheteurs reçoivent les e-mails.</translation>
    </message>
    <message>
        <source>Nothing is sent while this is on; everything else goes on.</source>
        <translation>Rien n’est envoyé tant que cette option est activée&#x202f;; tout le reste continue.</translation>
    </message>
    <message>
        <source>Pattern of the link in the e-mail; without one it is the product&apos;s page in the online store.</source>
        <translation>Modèle du lien dans l’e-mail&#x202f;; sans modèle, la page du produit dans la boutique en ligne.</translation>
    </message>
    <message>
        <source>Days between delivery (or fulfilment) and the e-mail, orders within the store&apos;s country.</source>
        <translation>Jours entre la livraison (ou le traitement) et l’e-mail, commandes à l’intérieur du pays de la boutique.</translation>
    </message>
    <message>
        <source>Days between delivery (or fulfilment) and the e-mail, orders to other countries.</source>
        <translation>Jours entre la livraison (ou le traitement) et l’e-mail, commandes vers d’autres pays.</translation>
    </message>
    <message>
        <source>Days between handing over in the shop and the e-mail.</source>
        <translation>Jours entre la remise en magasin et l’e-mail.</translation>
    </message>
    <message>
        <source>Days between fulfilment and the e-mail where nothing is shipped. If not set, the wait of domestic orders is used.</source>
        <translation>Jours entre le traitement et l’e-mail quand rien n’est expédié. Si rien n’est choisi, le délai des commandes nationales est utilisé.</translation>
    </message>
    <message>
        <source>Send no earlier than this time of day. If not set, e-mails also leave in the early hours.</source>
        <translation>Ne pas envoyer avant cette heure. Si elle n’est pas choisie, les e-mails partent aussi tôt le matin.</translation>
    </message>
    <message>
        <source>Send no later than this time of day. If not set, e-mails also leave late in the evening.</source>
        <translation>Ne pas envoyer après cette heure. Si elle n’est pas choisie, les e-mails partent aussi tard le soir.</translation>
    </message>
    <message>
        <source>Send on these days of the week; on every day if none is chosen.</source>
        <translation>Envoyer ces jours de la semaine&#x202f;; tous les jours si aucun n’est choisi.</translation>
    </message>
    <message>
        <source>An e-mail that is more than so many days late waits for your decision.</source>
        <translation>Un e-mail en retard de plus de ce nombre de jours attend votre décision.</translation>
    </message>
    <message>
        <source>Products never asked about: by the last part of their address in the store (the handle), or by Shopify id.</source>
        <translation>Produits pour lesquels aucun avis n’est demandé&#xa0;: par la dernière partie de leur adresse dans la boutique (le handle) ou par leur identifiant Shopify.</translation>
    </message>
    <message>
        <source>Marketplaces whose buyers are asked although the marketplace forbids it.</source>
        <translation>Places de marché dont les acheteurs sont sollicités bien que la place de marché l’interdise.</translation>
    </message>
    <message>
        <source>Not more than your mail provider allows in an hour; further e-mails wait.</source>
        <translation>Pas plus que ce que votre fournisseur de messagerie autorise en une heure ; les autres e-mails attendent.</translation>
    </message>
    <message>
        <source>Not more than your mail provider allows in 24 hours; further e-mails wait.</source>
        <translation>Pas plus que ce que votre fournisseur de messagerie autorise en 24 heures ; les autres e-mails attendent.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsChanges</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 is now %2; before it was %3.</source>
        <comment>a setting&apos;s key and two values</comment>
        <translation>%1 est maintenant %2&#x202f;; auparavant %3.</translation>
    </message>
    <message>
        <source>%1 is now empty.</source>
        <translation>%1 est maintenant vide.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 a été modifié.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsCommand</name>
    <message numerus="yes">
        <source>%n request(s) that waited for a delivery: not scheduled any more. To follow them again after switching on: afterparcelctl requests resume ORDER...</source>
        <translation>
            <numerusform>%n demande qui attendait une livraison&#x202f;: elle n’est plus planifiée. Pour la suivre à nouveau après la réactivation&#x202f;: afterparcelctl requests resume ORDER...</numerusform>
            <numerusform>%n demandes qui attendaient une livraison&#x202f;: elles ne sont plus planifiées. Pour les suivre à nouveau après la réactivation&#x202f;: afterparcelctl requests resume ORDER...</numerusform>
        </translation>
    </message>
    <message>
        <source>settings set takes a key and a value; quote a value with spaces.</source>
        <translation>settings set attend une clé et une valeur&#x202f;; mettez entre guillemets une valeur contenant des espaces.</translation>
    </message>
    <message>
        <source>settings get takes one key.</source>
        <translation>settings get attend une seule clé.</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLÉ</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>GENRE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>PAR DÉFAUT</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>SIGNIFICATION</translation>
    </message>
    <message>
        <source>settings list takes nothing but --json.</source>
        <translation>settings list n’accepte que --json.</translation>
    </message>
    <message>
        <source>settings export takes no arguments; it prints JSON.</source>
        <translation>settings export n’accepte aucun argument&#x202f;; il affiche du JSON.</translation>
    </message>
    <message>
        <source>What was read is no JSON object.</source>
        <translation>Ce qui a été lu n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>What was read is no JSON: %1 at byte %2.</source>
        <translation>Ce qui a été lu n’est pas du JSON&#x202f;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>Give what “afterparcelctl settings export” printed.</source>
        <translation>Fournissez ce que «&#x202f;afterparcelctl settings export&#x202f;» a affiché.</translation>
    </message>
    <message>
        <source>settings import takes one file, or reads standard input.</source>
        <translation>settings import attend un seul fichier ou lit l’entrée standard.</translation>
    </message>
    <message>
        <source>What is to be done with the settings?</source>
        <translation>Que faut-il faire des paramètres&#x202f;?</translation>
    </message>
    <message>
        <source>settings has no “%1”.</source>
        <translation>settings ne connaît pas «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsFile</name>
    <message>
        <source>The settings in %1 can&apos;t be used: %2</source>
        <translation>Les paramètres de %1 ne sont pas utilisables&#x202f;: %2</translation>
    </message>
    <message>
        <source>The value of %1 is neither a text, a number, true or false, nor a list.</source>
        <translation>La valeur de %1 n’est ni un texte, ni un nombre, ni true ou false, ni une liste.</translation>
    </message>
    <message>
        <source>Write it as “afterparcelctl settings get %1” prints it.</source>
        <translation>Écrivez-la comme «&#x202f;afterparcelctl settings get %1&#x202f;» l’affiche.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsRegistry</name>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Il n’y a pas de paramètre «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“afterparcelctl settings list” shows every key.</source>
        <translation>«&#x202f;afterparcelctl settings list&#x202f;» affiche toutes les clés.</translation>
    </message>
    <message>
        <source>Did you mean %1? “afterparcelctl settings list” shows every key.</source>
        <translation>Vouliez-vous dire %1&#x202f;? «&#x202f;afterparcelctl settings list&#x202f;» affiche toutes les clés.</translation>
    </message>
    <message>
        <source>timing.fallback_days (%1) can&apos;t be below %2 (%3).</source>
        <translation>timing.fallback_days (%1) ne peut pas être inférieur à %2 (%3).</translation>
    </message>
    <message>
        <source>Set timing.fallback_days to %1 or more, set %2 to %3 or less, or switch timing.fallback_enabled off.</source>
        <translation>Réglez timing.fallback_days sur %1 ou plus, réglez %2 sur %3 ou moins, ou désactivez timing.fallback_enabled.</translation>
    </message>
    <message>
        <source>timing.window.from and timing.window.to are both %1, which leaves no time to send in.</source>
        <translation>timing.window.from et timing.window.to valent tous deux %1, ce qui ne laisse aucun moment pour envoyer.</translation>
    </message>
    <message>
        <source>Choose two different times, or leave both empty to send at any time.</source>
        <translation>Choisissez deux heures différentes, ou laissez les deux vides pour envoyer à toute heure.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Shopify</name>
    <message>
        <source>Enter the address that ends in .myshopify.com; Shopify shows it under Settings &gt; Domains.</source>
        <translation>Saisissez l’adresse qui se termine par .myshopify.com&#x202f;; Shopify l’indique sous Paramètres &gt; Domaines.</translation>
    </message>
    <message>
        <source>%1 is not the address of a Shopify store.</source>
        <translation>%1 n’est pas l’adresse d’une boutique Shopify.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of Shopify.</source>
        <translation>Une page web est arrivée au lieu d’une réponse de Shopify.</translation>
    </message>
    <message>
        <source>What came is not an answer of Shopify.</source>
        <translation>Ce qui est arrivé n’est pas une réponse de Shopify.</translation>
    </message>
    <message>
        <source>Check the store&apos;s address, and whether a proxy or a log-in page of the network is in between.</source>
        <translation>Vérifiez l’adresse de la boutique, et qu’aucun proxy ni page de connexion du réseau ne s’interpose.</translation>
    </message>
    <message>
        <source>%1 leads elsewhere: it is not the address of a store&apos;s administration.</source>
        <translation>%1 mène ailleurs&#x202f;: ce n’est pas l’adresse de l’administration d’une boutique.</translation>
    </message>
    <message>
        <source>The store is not active.</source>
        <translation>La boutique n’est pas active.</translation>
    </message>
    <message>
        <source>Log in to Shopify as the store&apos;s owner and choose a plan.</source>
        <translation>Connectez-vous à Shopify en tant que propriétaire de la boutique et choisissez un forfait.</translation>
    </message>
    <message>
        <source>Shopify reports a fault of its own.</source>
        <translation>Shopify signale une panne de son côté.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Une nouvelle tentative aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>Shopify refuses the access token.</source>
        <translation>Shopify refuse le jeton d’accès.</translation>
    </message>
    <message>
        <source>Enter a new token.</source>
        <translation>Saisissez un nouveau jeton.</translation>
    </message>
    <message>
        <source>Shopify refused the request: %1</source>
        <translation>Shopify a refusé la requête&#x202f;: %1</translation>
    </message>
    <message>
        <source>Look for a newer version of Afterparcel.</source>
        <translation>Cherchez une version plus récente d’Afterparcel.</translation>
    </message>
    <message>
        <source>Shopify does not let the app see buyers&apos; data: %1</source>
        <translation>Shopify ne laisse pas l’application voir les données des acheteurs&#x202f;: %1</translation>
    </message>
    <message>
        <source>Allow the app access to protected customer data, in the Dev Dashboard or by the store&apos;s plan.</source>
        <translation>Autorisez l’application à accéder aux données client protégées, dans le Dev Dashboard ou par le forfait de la boutique.</translation>
    </message>
    <message>
        <source>The app lacks the access scope %1.</source>
        <translation>Il manque à l’application l’autorisation %1.</translation>
    </message>
    <message>
        <source>Add it to the app in Shopify, release the new version, and approve it for the store.</source>
        <translation>Ajoutez-la à l’application dans Shopify, publiez la nouvelle version et approuvez-la pour la boutique.</translation>
    </message>
    <message>
        <source>Shopify is still busy with other requests of this app.</source>
        <translation>Shopify est encore occupé par d’autres requêtes de cette application.</translation>
    </message>
    <message>
        <source>Shopify did not understand which orders were asked for.</source>
        <translation>Shopify n’a pas compris quelles commandes étaient demandées.</translation>
    </message>
    <message>
        <source>Shopify finds even the smallest request too expensive.</source>
        <translation>Shopify juge trop coûteuse même la plus petite requête.</translation>
    </message>
    <message>
        <source>An answer of Shopify could not be understood.</source>
        <translation>Une réponse de Shopify n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>The record is read again with the next change; look for a newer version of Afterparcel if it stays.</source>
        <translation>La donnée sera relue à la prochaine modification&#x202f;; cherchez une version plus récente d’Afterparcel si cela persiste.</translation>
    </message>
    <message>
        <source>What was entered as the access token is the app&apos;s client secret.</source>
        <translation>Ce qui a été saisi comme jeton d’accès est le secret client de l’application.</translation>
    </message>
    <message>
        <source>Enter it as the client secret, together with the client ID; the token is then fetched by itself.</source>
        <translation>Saisissez-le comme secret client, avec l’ID client&#x202f;; le jeton est alors obtenu automatiquement.</translation>
    </message>
    <message>
        <source>There is no access to the store yet.</source>
        <translation>Il n’y a pas encore d’accès à la boutique.</translation>
    </message>
    <message>
        <source>Enter an access token, or the app&apos;s client ID and client secret.</source>
        <translation>Saisissez un jeton d’accès, ou l’ID client et le secret client de l’application.</translation>
    </message>
    <message>
        <source>Shopify could not export the orders in one piece.</source>
        <translation>Shopify n’a pas pu exporter les commandes d’un seul tenant.</translation>
    </message>
    <message>
        <source>They are read page by page instead.</source>
        <translation>Elles sont lues page par page.</translation>
    </message>
    <message>
        <source>Enter the Admin API access token that Shopify showed once; a client secret or an API key is something else. If the app was uninstalled, install it again.</source>
        <translation>Saisissez le jeton d’accès à l’API Admin que Shopify a affiché une seule fois&#x202f;; un secret client ou une clé d’API est autre chose. Si l’application a été désinstallée, réinstallez-la.</translation>
    </message>
    <message>
        <source>Check that the app is still installed in the store, and its client ID and secret.</source>
        <translation>Vérifiez que l’application est toujours installée dans la boutique, ainsi que son ID client et son secret.</translation>
    </message>
    <message>
        <source>The store is frozen, as a bill of Shopify&apos;s is open.</source>
        <translation>La boutique est gelée, car une facture de Shopify est impayée.</translation>
    </message>
    <message>
        <source>The store&apos;s owner has to pay it in Shopify.</source>
        <translation>Le propriétaire de la boutique doit la régler dans Shopify.</translation>
    </message>
    <message>
        <source>Shopify does not allow the app to do this.</source>
        <translation>Shopify n’autorise pas l’application à faire cela.</translation>
    </message>
    <message>
        <source>Check the app&apos;s access scopes: read_orders, read_customers and read_products are needed.</source>
        <translation>Vérifiez les autorisations de l’application&#x202f;: read_orders, read_customers et read_products sont nécessaires.</translation>
    </message>
    <message>
        <source>There is no store at %1.</source>
        <translation>Il n’y a pas de boutique à l’adresse %1.</translation>
    </message>
    <message>
        <source>Shopify has locked the store.</source>
        <translation>Shopify a verrouillé la boutique.</translation>
    </message>
    <message>
        <source>The store&apos;s owner has to contact Shopify&apos;s support.</source>
        <translation>Le propriétaire de la boutique doit contacter l’assistance de Shopify.</translation>
    </message>
    <message>
        <source>Shopify asks for fewer requests.</source>
        <translation>Shopify demande moins de requêtes.</translation>
    </message>
    <message>
        <source>Shopify has a fault at the moment (%1).</source>
        <translation>Shopify est en panne pour le moment (%1).</translation>
    </message>
    <message>
        <source>Shopify refused the request (%1).</source>
        <translation>Shopify a refusé la requête (%1).</translation>
    </message>
    <message>
        <source>Check the store&apos;s address, and look for a newer version of Afterparcel.</source>
        <translation>Vérifiez l’adresse de la boutique et cherchez une version plus récente d’Afterparcel.</translation>
    </message>
    <message>
        <source>The app may not be used with %1.</source>
        <translation>L’application ne peut pas être utilisée avec %1.</translation>
    </message>
    <message>
        <source>App and store must belong to the same organization: make the app in your own Dev Dashboard.</source>
        <translation>L’application et la boutique doivent appartenir à la même organisation&#x202f;: créez l’application dans votre propre Dev Dashboard.</translation>
    </message>
    <message>
        <source>The app is not installed in %1.</source>
        <translation>L’application n’est pas installée dans %1.</translation>
    </message>
    <message>
        <source>Install it from the Dev Dashboard.</source>
        <translation>Installez-la depuis le Dev Dashboard.</translation>
    </message>
    <message>
        <source>Shopify refuses the client ID or the client secret.</source>
        <translation>Shopify refuse l’ID client ou le secret client.</translation>
    </message>
    <message>
        <source>Copy both again from the app&apos;s settings in the Dev Dashboard.</source>
        <translation>Copiez de nouveau les deux depuis les paramètres de l’application dans le Dev Dashboard.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SmtpPresets</name>
    <message>
        <source>Log in with an app password made for Afterparcel, not with the account&apos;s own password.</source>
        <translation>Identifiez-vous avec un mot de passe d’application créé pour Afterparcel, et non avec le mot de passe du compte.</translation>
    </message>
    <message>
        <source>Microsoft lets no other program log in to personal accounts with a password. Use another mailbox, or a sending service.</source>
        <translation>Microsoft ne laisse aucun autre programme s’identifier par mot de passe aux comptes personnels. Utilisez une autre boîte ou un service d’envoi.</translation>
    </message>
    <message>
        <source>Switch on 2-Step Verification at Google, then make an app password for Afterparcel and log in with it.</source>
        <translation>Activez la validation en deux étapes chez Google, puis créez un mot de passe d’application pour Afterparcel et identifiez-vous avec celui-ci.</translation>
    </message>
    <message>
        <source>Allow access by POP3 and IMAP in the mailbox&apos;s settings first.</source>
        <translation>Autorisez d’abord l’accès par POP3 et IMAP dans les paramètres de la boîte.</translation>
    </message>
    <message>
        <source>Switch on 2-Step Verification at Google, then make an app password for Afterparcel and log in with it. A trial account may send 500 messages a day.</source>
        <translation>Activez la validation en deux étapes chez Google, puis créez un mot de passe d’application pour Afterparcel et identifiez-vous avec celui-ci. Un compte d’essai peut envoyer 500 messages par jour.</translation>
    </message>
    <message>
        <source>Make an app-specific password at account.apple.com and log in with it.</source>
        <translation>Créez un mot de passe pour application sur account.apple.com et identifiez-vous avec celui-ci.</translation>
    </message>
    <message>
        <source>A mailbox may send 50 messages an hour in its first week, and 500 after a month.</source>
        <translation>Une boîte peut envoyer 50 messages par heure la première semaine, et 500 au bout d’un mois.</translation>
    </message>
    <message>
        <source>An administrator has to allow Authenticated SMTP for the mailbox. Microsoft is ending it for passwords: where the login is refused, use a sending service.</source>
        <translation>Un administrateur doit autoriser le SMTP authentifié pour la boîte. Microsoft le supprime pour les mots de passe&#x202f;: là où l’identification est refusée, utilisez un service d’envoi.</translation>
    </message>
    <message>
        <source>For a personal address the server is smtp.zoho.com; outside of the United States it ends in your region&apos;s letters, such as smtppro.zoho.eu. With two-factor authentication, log in with an app password.</source>
        <translation>Pour une adresse personnelle, le serveur est smtp.zoho.com&#x202f;; hors des États-Unis, il se termine par les lettres de votre région, par exemple smtppro.zoho.eu. Avec l’authentification à deux facteurs, identifiez-vous avec un mot de passe d’application.</translation>
    </message>
    <message>
        <source>the SMTP user name that SES made</source>
        <translation>le nom d’utilisateur SMTP créé par SES</translation>
    </message>
    <message>
        <source>Put your region in place of us-east-1. Log in with the SMTP credentials made in SES, which are not the account&apos;s access keys.</source>
        <translation>Mettez votre région à la place de us-east-1. Identifiez-vous avec les identifiants SMTP créés dans SES, qui ne sont pas les clés d’accès du compte.</translation>
    </message>
    <message>
        <source>the SMTP login that Brevo shows</source>
        <translation>l’identifiant SMTP affiché par Brevo</translation>
    </message>
    <message>
        <source>Log in with an SMTP key, not with an API key. The free plan allows 300 messages a day.</source>
        <translation>Identifiez-vous avec une clé SMTP, et non avec une clé d’API. La formule gratuite autorise 300 messages par jour.</translation>
    </message>
    <message>
        <source>the SMTP user of your sending domain</source>
        <translation>l’utilisateur SMTP de votre domaine d’envoi</translation>
    </message>
    <message>
        <source>In the European region the server is smtp.eu.mailgun.org.</source>
        <translation>Dans la région européenne, le serveur est smtp.eu.mailgun.org.</translation>
    </message>
    <message>
        <source>the server&apos;s API token, or an SMTP token&apos;s access key</source>
        <translation>le jeton d’API du serveur, ou la clé d’accès d’un jeton SMTP</translation>
    </message>
    <message>
        <source>With the server&apos;s API token, user name and password are the same.</source>
        <translation>Avec le jeton d’API du serveur, le nom d’utilisateur et le mot de passe sont identiques.</translation>
    </message>
    <message>
        <source>The user name is the word apikey; the password is an API key that may send mail.</source>
        <translation>Le nom d’utilisateur est le mot apikey&#x202f;; le mot de passe est une clé d’API autorisée à envoyer des e-mails.</translation>
    </message>
    <message>
        <source>No mail provider “%1” is known.</source>
        <translation>Aucun fournisseur de messagerie «&#x202f;%1&#x202f;» n’est connu.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Sont connus&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::StatusText</name>
    <message>
        <source>wait after fulfilment</source>
        <translation>délai après le traitement</translation>
    </message>
    <message>
        <source>wait after the order&apos;s event</source>
        <translation>délai après l’événement de la commande</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>pas de numéro de suivi</translation>
    </message>
    <message>
        <source>no carrier</source>
        <translation>pas de transporteur</translation>
    </message>
    <message>
        <source>being registered at AfterShip</source>
        <translation>en cours d’enregistrement chez AfterShip</translation>
    </message>
    <message>
        <source>second attempt at AfterShip</source>
        <translation>seconde tentative chez AfterShip</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>en transit</translation>
    </message>
    <message>
        <source>not accepted by AfterShip</source>
        <translation>non accepté par AfterShip</translation>
    </message>
    <message>
        <source>no carrier news for too long</source>
        <translation>transporteur sans nouvelles depuis trop longtemps</translation>
    </message>
    <message>
        <source>wait after delivery</source>
        <translation>délai après la livraison</translation>
    </message>
    <message>
        <source>delivery entered by you</source>
        <translation>livraison indiquée par vous</translation>
    </message>
    <message>
        <source>minimum delay after fulfilment</source>
        <translation>délai minimal après le traitement</translation>
    </message>
    <message>
        <source>no delivery known in time</source>
        <translation>aucune livraison connue à temps</translation>
    </message>
    <message>
        <source>time set by you</source>
        <translation>date fixée par vous</translation>
    </message>
    <message>
        <source>fulfilled before the store was connected</source>
        <translation>traitée avant la connexion de la boutique</translation>
    </message>
    <message>
        <source>AfterShip switched off</source>
        <translation>AfterShip désactivé</translation>
    </message>
    <message>
        <source>not completely fulfilled</source>
        <translation>pas entièrement traitée</translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation>rien à évaluer</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>remboursée</translation>
    </message>
    <message>
        <source>test order</source>
        <translation>commande test</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>on the block list</source>
        <translation>sur la liste de blocage</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>désinscription</translation>
    </message>
    <message>
        <source>excluded by your settings</source>
        <translation>exclue par vos paramètres</translation>
    </message>
    <message>
        <source>marketplace that forbids asking</source>
        <translation>place de marché qui interdit les demandes d’avis</translation>
    </message>
    <message>
        <source>marketplace relay address</source>
        <translation>adresse relais d’une place de marché</translation>
    </message>
    <message>
        <source>no marketing consent</source>
        <translation>pas de consentement marketing</translation>
    </message>
    <message>
        <source>return in progress</source>
        <translation>retour en cours</translation>
    </message>
    <message>
        <source>orders of this type are not asked</source>
        <translation>pas de demande pour les commandes de ce type</translation>
    </message>
    <message>
        <source>already asked about this product</source>
        <translation>avis déjà demandé pour ce produit</translation>
    </message>
    <message>
        <source>asked too recently</source>
        <translation>sollicité trop récemment</translation>
    </message>
    <message>
        <source>merged into another e-mail</source>
        <translation>regroupée dans un autre e-mail</translation>
    </message>
    <message>
        <source>returned to sender</source>
        <translation>retourné à l’expéditeur</translation>
    </message>
    <message>
        <source>parcel lost</source>
        <translation>colis perdu</translation>
    </message>
    <message>
        <source>skipped by you</source>
        <translation>ignorée par vous</translation>
    </message>
    <message>
        <source>buyer&apos;s data erased</source>
        <translation>données de l’acheteur effacées</translation>
    </message>
    <message>
        <source>put off by the mail server</source>
        <translation>reportée par le serveur de messagerie</translation>
    </message>
    <message>
        <source>refused by the mail server</source>
        <translation>refusée par le serveur de messagerie</translation>
    </message>
    <message>
        <source>not taken by the mail server</source>
        <translation>non acceptée par le serveur de messagerie</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>peut-être déjà envoyée</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>e-mail non distribué</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>renvoyée</translation>
    </message>
    <message>
        <source>marked as sent</source>
        <translation>marquée comme envoyée</translation>
    </message>
    <message>
        <source>Will send on %1</source>
        <translation>Prévue le %1</translation>
    </message>
    <message>
        <source>Will send</source>
        <translation>Envoi prévu</translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation>En attente de livraison</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>Envoyée le %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Non planifiée</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Ignorée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <translation>Attention requise&#x202f;: %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>Will send: due since %1</source>
        <comment>a day</comment>
        <translation>Envoi prévu&#xa0;: à envoyer depuis le %1</translation>
    </message>
    <message>
        <source>Skipped: by you</source>
        <translation>Ignorée&#xa0;: par vous</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Store</name>
    <message>
        <source>it is a file</source>
        <translation>c’est un fichier</translation>
    </message>
    <message>
        <source>it can&apos;t be created</source>
        <translation>il ne peut pas être créé</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>il appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>The disk did not confirm that %1 was written.</source>
        <translation>Le disque n’a pas confirmé l’écriture de %1.</translation>
    </message>
    <message>
        <source>Check the disk with the data directory, then try again.</source>
        <translation>Vérifiez le disque du répertoire de données, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program was writing to the data directory and did not finish in time.</source>
        <translation>Un autre programme écrivait dans le répertoire de données et n’a pas terminé à temps.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The program&apos;s own data is incomplete.</source>
        <translation>Les données propres du programme sont incomplètes.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Réinstallez-le.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Afterparcel (its format is %1, this version knows up to %2).</source>
        <translation>Les données ont été écrites par une version plus récente d’Afterparcel (leur format est %1, cette version connaît jusqu’à %2).</translation>
    </message>
    <message>
        <source>Install the newest version; the data was not changed.</source>
        <translation>Installez la version la plus récente&#x202f;; les données n’ont pas été modifiées.</translation>
    </message>
    <message>
        <source>The damaged database can&apos;t be set aside.</source>
        <translation>La base de données endommagée ne peut pas être mise de côté.</translation>
    </message>
    <message>
        <source>Give your user the right to write in the data directory.</source>
        <translation>Donnez à votre utilisateur le droit d’écrire dans le répertoire de données.</translation>
    </message>
    <message>
        <source>There was no copy to restore: orders and deliveries are read anew from Shopify and AfterShip.</source>
        <translation>Il n’y avait pas de copie à restaurer&#x202f;: les commandes et les livraisons sont relues auprès de Shopify et d’AfterShip.</translation>
    </message>
    <message>
        <source>The copy of %1 was restored; what is newer is read anew from Shopify and AfterShip.</source>
        <translation>La copie du %1 a été restaurée&#x202f;; ce qui est plus récent est relu auprès de Shopify et d’AfterShip.</translation>
    </message>
    <message>
        <source>The database was damaged and was set aside as %1.</source>
        <translation>La base de données était endommagée et a été mise de côté sous %1.</translation>
    </message>
    <message>
        <source>The database was missing.</source>
        <translation>La base de données manquait.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken from the journal.</source>
        <translation>
            <numerusform>%n entrée a été reprise du journal.</numerusform>
            <numerusform>%n entrées ont été reprises du journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the journal could not be read.</source>
        <translation>
            <numerusform>%n ligne du journal n’a pas pu être lue.</numerusform>
            <numerusform>%n lignes du journal n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk with the data directory is full.</source>
        <translation>Le disque du répertoire de données est plein.</translation>
    </message>
    <message>
        <source>Free some space; nothing was lost, and the program goes on by itself.</source>
        <translation>Libérez de l’espace&#x202f;; rien n’a été perdu, et le programme reprend de lui-même.</translation>
    </message>
    <message>
        <source>The database in the data directory can&apos;t be written.</source>
        <translation>Impossible d’écrire dans la base du répertoire de données.</translation>
    </message>
    <message>
        <source>Give your user the right to write there, or name another directory with --data-dir.</source>
        <translation>Donnez à votre utilisateur le droit d’y écrire, ou indiquez un autre répertoire avec --data-dir.</translation>
    </message>
    <message>
        <source>Another program was writing to the database and did not finish in time.</source>
        <translation>Un autre programme écrivait dans la base de données et n’a pas terminé à temps.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message>
        <source>Start the program again: it sets the damaged file aside and restores the newest copy.</source>
        <translation>Relancez le programme&#x202f;: il met de côté le fichier endommagé et restaure la copie la plus récente.</translation>
    </message>
    <message>
        <source>The disk reported an error while the database was read or written.</source>
        <translation>Le disque a signalé une erreur pendant la lecture ou l’écriture de la base de données.</translation>
    </message>
    <message>
        <source>Check the disk with the data directory, then start the program again.</source>
        <translation>Vérifiez le disque du répertoire de données, puis relancez le programme.</translation>
    </message>
    <message>
        <source>The database refused an operation: %1</source>
        <translation>La base de données a refusé une opération&#x202f;: %1</translation>
    </message>
    <message>
        <source>Start the program again; if it stays, save the diagnostics and report it.</source>
        <translation>Relancez le programme&#x202f;; si cela persiste, enregistrez les diagnostics et signalez-le.</translation>
    </message>
    <message>
        <source>The file %1 in the data directory can&apos;t be opened: %2.</source>
        <translation>Le fichier %1 du répertoire de données ne peut pas être ouvert&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Give your user the right to read and write there, or name another directory with --data-dir.</source>
        <translation>Donnez à votre utilisateur le droit d’y lire et d’y écrire, ou indiquez un autre répertoire avec --data-dir.</translation>
    </message>
    <message>
        <source>The file %1 in the data directory can&apos;t be written: %2.</source>
        <translation>Impossible d’écrire le fichier %1 du répertoire de données&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Cette commande n’existe pas.</translation>
    </message>
    <message>
        <source>Check its number, or sync first.</source>
        <translation>Vérifiez son numéro ou synchronisez d’abord.</translation>
    </message>
    <message>
        <source>No order names the parcel %1.</source>
        <translation>Aucune commande ne mentionne le colis %1.</translation>
    </message>
    <message>
        <source>Check its number and carrier, or sync first.</source>
        <translation>Vérifiez son numéro et son transporteur ou synchronisez d’abord.</translation>
    </message>
    <message>
        <source>This data belongs to the store %1, not to %2.</source>
        <translation>Ces données appartiennent à la boutique %1, pas à %2.</translation>
    </message>
    <message>
        <source>Use another store name (--store NAME) for another shop.</source>
        <translation>Utilisez un autre nom de boutique (--store NAME) pour une autre boutique.</translation>
    </message>
    <message>
        <source>Mailed to your own address.</source>
        <translation>Envoyé à votre propre adresse.</translation>
    </message>
    <message>
        <source>Connected with %1.</source>
        <translation>Connecté à %1.</translation>
    </message>
    <message>
        <source>Put right.</source>
        <translation>Résolu.</translation>
    </message>
    <message>
        <source>Another program has this store open.</source>
        <translation>Un autre programme a ouvert cette boutique.</translation>
    </message>
    <message>
        <source>Close every window of Afterparcel and wait for its commands to end. Nothing was changed.</source>
        <translation>Fermez toutes les fenêtres d’Afterparcel et attendez la fin de ses commandes. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>A backup is being restored into this store.</source>
        <translation>Une sauvegarde est en cours de restauration dans cette boutique.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Réessayez quand ce sera fini.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::StorePlace</name>
    <message>
        <source>“%1” can&apos;t be the name of a store.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être le nom d’une boutique.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, dashes and underscores.</source>
        <translation>Utilisez des lettres, des chiffres, des points, des traits d’union et des tirets bas.</translation>
    </message>
    <message>
        <source>There are several stores: %1.</source>
        <translation>Il y a plusieurs boutiques&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Choose one with --store NAME.</source>
        <translation>Choisissez-en une avec --store NAME.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::StuckGroups</name>
    <message>
        <source>Interrupted while sending</source>
        <translation>Interrompues pendant l’envoi</translation>
    </message>
    <message>
        <source>Refused by the mail server</source>
        <translation>Refusées par le serveur de messagerie</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Parcels that AfterShip gave up</source>
        <translation>Colis abandonnés par AfterShip</translation>
    </message>
    <message>
        <source>AfterShip refuses the key</source>
        <translation>AfterShip refuse la clé</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>Attente trop longue</translation>
    </message>
    <message>
        <source>Carrier problem</source>
        <translation>Problème de transporteur</translation>
    </message>
    <message>
        <source>AfterShip can&apos;t follow the parcel: its carrier is missing, wrong, or not added to your account. Correct the carrier and AfterShip is asked again; or set the day of delivery, or send now.</source>
        <translation>AfterShip ne peut pas suivre le colis : le transporteur manque, est faux ou n’est pas ajouté à votre compte. Corrigez le transporteur et AfterShip sera interrogé de nouveau ; ou fixez le jour de la livraison, ou envoyez maintenant.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyée</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Spread over days…</source>
        <translation>Répartir sur plusieurs jours…</translation>
    </message>
    <message>
        <source>Delivered on…</source>
        <translation>Livrées le…</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>Relancer le suivi</translation>
    </message>
    <message>
        <source>Correct the carrier…</source>
        <translation>Corriger le transporteur…</translation>
    </message>
    <message>
        <source>Fall back</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Switch AfterShip off</source>
        <translation>Désactiver AfterShip</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Saisir une clé…</translation>
    </message>
    <message>
        <source>The program was cut off while an e-mail was leaving, so it may have been sent. “Resend” sends the same e-mail again, which most mail programs show once; “Mark as sent” sends nothing.</source>
        <translation>Le programme a été interrompu pendant le départ d’un e-mail ; il a donc peut-être été envoyé. « Renvoyer » envoie de nouveau le même e-mail, que la plupart des programmes de messagerie n’affichent qu’une fois ; « Marquer comme envoyée » n’envoie rien.</translation>
    </message>
    <message>
        <source>The mail server refused the e-mail for good, or too often; the timeline has its answer. Put the cause right and choose “Resend”, or “Skip” if the buyer&apos;s address is wrong.</source>
        <translation>Le serveur de messagerie a refusé l’e-mail définitivement, ou trop souvent ; sa réponse figure dans l’historique. Corrigez la cause et choisissez « Renvoyer », ou « Ignorer » si l’adresse de l’acheteur est fausse.</translation>
    </message>
    <message>
        <source>The send date passed long ago, for instance while the program was closed or sending was paused. “Send now” sends at once, “Spread over days” sends evenly over the next days, “Skip” sends nothing.</source>
        <translation>La date d’envoi est passée depuis longtemps, par exemple parce que le programme était fermé ou l’envoi en pause. « Envoyer maintenant » envoie immédiatement ; « Répartir sur plusieurs jours » répartit l’envoi sur les jours à venir ; « Ignorer » n’envoie rien.</translation>
    </message>
    <message>
        <source>AfterShip refused the parcel or heard nothing for too long, so the date of fulfilment decides. “Track again” has AfterShip look once more; a corrected carrier, or the day of delivery if you know it, brings back the right date.</source>
        <translation>AfterShip a refusé le colis ou est resté trop longtemps sans nouvelles, la date de traitement décide donc. « Relancer le suivi » fait chercher AfterShip encore une fois ; un transporteur corrigé, ou le jour de livraison si vous le connaissez, rétablit la bonne date.</translation>
    </message>
    <message>
        <source>No news comes while AfterShip refuses the key; nothing is lost, and the fallback still applies. Enter a working key; “Fall back” stops waiting for the delivery; if you switch AfterShip off, you decide yourself when to send.</source>
        <translation>Aucune nouvelle n’arrive tant qu’AfterShip refuse la clé ; rien n’est perdu, et le délai de repli reste valable. Saisissez une clé valide ; « Ne plus attendre » met fin à l’attente de la livraison ; si vous désactivez AfterShip, vous décidez vous-même du moment de l’envoi.</translation>
    </message>
    <message>
        <source>Still waiting for a delivery 30 days after fulfilment. “Fall back” lets the date of fulfilment decide; “Delivered on” sets the day if you know it; “Send now” does not wait.</source>
        <translation>Toujours en attente d’une livraison 30 jours après le traitement. «&#x202f;Ne plus attendre&#x202f;» laisse décider la date de traitement&#x202f;; «&#x202f;Livrée le&#x202f;» fixe le jour si vous le connaissez&#x202f;; «&#x202f;Envoyer maintenant&#x202f;» n’attend pas.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SyncCommand</name>
    <message>
        <source>sync does not take &quot;%1&quot;.</source>
        <translation>sync n’accepte pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no stage &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’étape «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The stages are orders, tracking, delivery and send.</source>
        <translation>Les étapes sont orders, tracking, delivery et send.</translation>
    </message>
    <message>
        <source>not due yet (--full runs it all the same)</source>
        <translation>pas encore prévue (--full l’exécute malgré tout)</translation>
    </message>
    <message>
        <source>No store is connected yet.</source>
        <translation>Aucune boutique n’est encore connectée.</translation>
    </message>
    <message>
        <source>Run: afterparcelctl connect</source>
        <translation>Exécutez&#x202f;: afterparcelctl connect</translation>
    </message>
    <message>
        <source>would create a tracking record: %1</source>
        <translation>créerait une fiche de suivi&#x202f;: %1</translation>
    </message>
    <message>
        <source>would send: %1</source>
        <translation>enverrait&#x202f;: %1</translation>
    </message>
    <message>
        <source>nothing would be created or sent</source>
        <translation>rien ne serait créé ni envoyé</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateBook</name>
    <message>
        <source>See which there are: afterparcelctl template list</source>
        <translation>Pour voir lesquels existent&#x202f;: afterparcelctl template list</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <translation>%1 ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and is writable.</source>
        <translation>Vérifiez que le dossier vous appartient et qu’il est accessible en écriture.</translation>
    </message>
    <message>
        <source>%1 Until then English is the default language.</source>
        <translation>%1 D’ici là, l’anglais est la langue par défaut.</translation>
    </message>
    <message>
        <source>Write it like de, pt-BR or zh-Hant.</source>
        <translation>Écrivez-la comme de, pt-BR ou zh-Hant.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Make another language the default first.</source>
        <translation>Choisissez d’abord une autre langue par défaut.</translation>
    </message>
    <message>
        <source>There is no template for the language “%1”.</source>
        <translation>Il n’y a pas de modèle pour la langue «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The e-mail template for the language “%1” can&apos;t be used, so buyers get the built-in wording. %2 Put it right under Tools, E-mail template.</source>
        <translation>Le modèle d’e-mail pour la langue «&#x202f;%1&#x202f;» n’est pas utilisable, les acheteurs reçoivent donc le texte intégré. %2 Corrigez-le sous Outils, Modèle d’e-mail.</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une langue.</translation>
    </message>
    <message>
        <source>“%1” is the default language: buyers of other languages get it.</source>
        <translation>«&#x202f;%1&#x202f;» est la langue par défaut&#x202f;: les acheteurs d’autres langues la reçoivent.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateCheck</name>
    <message numerus="yes">
        <source>The subject is longer than %n character(s).</source>
        <translation>
            <numerusform>L’objet compte plus de %n caractère.</numerusform>
            <numerusform>L’objet compte plus de %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This part is larger than %n KB.</source>
        <translation>
            <numerusform>Cette partie dépasse %n Ko.</numerusform>
            <numerusform>Cette partie dépasse %n Ko.</numerusform>
        </translation>
    </message>
    <message>
        <source>The HTML is empty.</source>
        <translation>Le HTML est vide.</translation>
    </message>
    <message>
        <source>The plain text is empty. Mail programs without HTML show it, and mail without it looks like spam.</source>
        <translation>Le texte brut est vide. Les programmes de messagerie sans HTML l’affichent, et un e-mail qui n’en a pas ressemble à du spam.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>L’objet est vide.</translation>
    </message>
    <message>
        <source>The subject has more than one line.</source>
        <translation>L’objet compte plus d’une ligne.</translation>
    </message>
    <message>
        <source>The subject is empty when it is filled.</source>
        <translation>L’objet est vide une fois rempli.</translation>
    </message>
    <message numerus="yes">
        <source>Filled, the HTML has %n KB. Gmail clips what is over 102 KB, and with it the link that unsubscribes.</source>
        <translation>
            <numerusform>Une fois rempli, le HTML compte %n Ko. Gmail coupe ce qui dépasse 102 Ko, et avec cela le lien de désinscription.</numerusform>
            <numerusform>Une fois rempli, le HTML compte %n Ko. Gmail coupe ce qui dépasse 102 Ko, et avec cela le lien de désinscription.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#x202f;: %1</translation>
    </message>
    <message>
        <source>HTML, line %1: %2</source>
        <translation>HTML, ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Plain text, line %1: %2</source>
        <translation>Texte brut, ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>My Shop</source>
        <translation>Ma boutique</translation>
    </message>
    <message>
        <source>Blue mug</source>
        <translation>Tasse bleue</translation>
    </message>
    <message>
        <source>Linen towel</source>
        <translation>Serviette en lin</translation>
    </message>
    <message>
        <source>The buyer can&apos;t unsubscribe here: put in {{UNSUBSCRIBE_TARGET}} after “mailto:”, or {{UNSUBSCRIBE_ADDRESS}} and {{UNSUBSCRIBE_CODE}}, where every buyer sees it.</source>
        <translation>L’acheteur ne peut pas se désinscrire ici&#x202f;: insérez {{UNSUBSCRIBE_TARGET}} après «&#x202f;mailto:&#x202f;», ou {{UNSUBSCRIBE_ADDRESS}} et {{UNSUBSCRIBE_CODE}}, là où chaque acheteur le voit.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateCommand</name>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>your own, can&apos;t be used</source>
        <translation>le vôtre, inutilisable</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>get takes a LANGUAGE, and subject, html or text.</source>
        <translation>get attend LANGUAGE, et subject, html ou text.</translation>
    </message>
    <message>
        <source>There is no template for the language &quot;%1&quot;. See which there are: afterparcelctl template list</source>
        <translation>Il n’y a pas de modèle pour la langue «&#x202f;%1&#x202f;». Pour voir lesquels existent&#x202f;: afterparcelctl template list</translation>
    </message>
    <message>
        <source>set takes a LANGUAGE and subject, html or text.</source>
        <translation>set attend LANGUAGE et subject, html ou text.</translation>
    </message>
    <message>
        <source>Which LANGUAGE?</source>
        <translation>Quelle langue (LANGUAGE)&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) can be used.</source>
        <translation>
            <numerusform>%n modèle est utilisable.</numerusform>
            <numerusform>%n modèles sont utilisables.</numerusform>
        </translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Inside of</source>
        <translation>À l’intérieur de</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>Il n’y a pas de commande %1.</translation>
    </message>
    <message>
        <source>List the known ones: afterparcelctl requests list</source>
        <translation>Pour lister celles qui sont connues&#x202f;: afterparcelctl requests list</translation>
    </message>
    <message>
        <source>preview takes one ORDER, or --sample.</source>
        <translation>preview attend un seul ORDER, ou --sample.</translation>
    </message>
    <message>
        <source>test takes the one ADDRESS that gets the test mail.</source>
        <translation>test attend la seule ADDRESS qui reçoit l’e-mail de test.</translation>
    </message>
    <message>
        <source>A test mail was sent to %1.</source>
        <translation>Un e-mail de test a été envoyé à %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une langue.</translation>
    </message>
    <message>
        <source>What to do with the templates?</source>
        <translation>Que faut-il faire des modèles&#x202f;?</translation>
    </message>
    <message>
        <source>template does not know &quot;%1&quot;.</source>
        <translation>template ne connaît pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No e-mail was sent for %1.</source>
        <translation>Aucun e-mail n’a été envoyé pour %1.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateJobs</name>
    <message>
        <source>%1: %2</source>
        <comment>language and what is wrong with its template</comment>
        <translation>%1&#x202f;: %2</translation>
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
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Buyers of this language get an e-mail of their own. Choose one, or write a code such as pt-BR:</source>
        <translation>Les acheteurs de cette langue reçoivent un e-mail qui leur est propre. Choisissez-en une, ou écrivez un code tel que pt-BR&#x202f;:</translation>
    </message>
    <message>
        <source>Remove a language</source>
        <translation>Supprimer une langue</translation>
    </message>
    <message>
        <source>Buyers of the language %1 will get the e-mail in the default language. Your wording of it is deleted.</source>
        <translation>Les acheteurs de langue %1 recevront l’e-mail dans la langue par défaut. Votre texte dans cette langue est supprimé.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateQuestions</name>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>The e-mail as it is in the preview goes to this address alone, never to the buyer:</source>
        <translation>L’e-mail, tel qu’il est dans l’aperçu, va à cette seule adresse, jamais à l’acheteur&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateScan</name>
    <message>
        <source>{{#%1}} is never closed: put {{/%1}} where it ends.</source>
        <translation>{{#%1}} n’est jamais fermé&#x202f;: mettez {{/%1}} là où il se termine.</translation>
    </message>
    <message>
        <source>{{/%1}} closes nothing: {{#%1}} is missing before it.</source>
        <translation>{{/%1}} ne ferme rien&#x202f;: il manque {{#%1}} avant lui.</translation>
    </message>
    <message>
        <source>{{/%1}} stands where {{/%2}} is expected.</source>
        <translation>{{/%1}} se trouve là où {{/%2}} est attendu.</translation>
    </message>
    <message>
        <source>{{%1}} has a value only between {{#%2}} and {{/%2}}.</source>
        <translation>{{%1}} n’a de valeur qu’entre {{#%2}} et {{/%2}}.</translation>
    </message>
    <message>
        <source>%1 is a section: write {{#%1}} before and {{/%1}} after what it shows.</source>
        <translation>%1 est une section&#x202f;: écrivez {{#%1}} avant et {{/%1}} après ce qu’elle affiche.</translation>
    </message>
    <message>
        <source>%1 is a value, not a section: write {{%1}}.</source>
        <translation>%1 est une valeur, pas une section&#x202f;: écrivez {{%1}}.</translation>
    </message>
    <message>
        <source>“{{” has no “}}” after it.</source>
        <translation>«&#x202f;{{&#x202f;» n’est pas suivi de «&#x202f;}}&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand between double braces: only the name of a placeholder can.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas se trouver entre doubles accolades&#x202f;: seul le nom d’une variable le peut.</translation>
    </message>
    <message>
        <source>{{UNSUBSCRIBE_TARGET}} has to follow “mailto:” at once.</source>
        <translation>{{UNSUBSCRIBE_TARGET}} doit suivre immédiatement «&#x202f;mailto:&#x202f;».</translation>
    </message>
    <message>
        <source>There is no placeholder “%1”.</source>
        <translation>Il n’y a pas de variable «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no placeholder “%1”. Do you mean “%2”?</source>
        <translation>Il n’y a pas de variable «&#x202f;%1&#x202f;». Voulez-vous dire «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TestMail</name>
    <message>
        <source>The mail server refused the message: %1</source>
        <translation>Le serveur de messagerie a refusé le message&#x202f;: %1</translation>
    </message>
    <message>
        <source>Check the address that it goes to.</source>
        <translation>Vérifiez l’adresse à laquelle il est envoyé.</translation>
    </message>
    <message>
        <source>The mail server took the message, but did not confirm it.</source>
        <translation>Le serveur de messagerie a pris le message, mais ne l’a pas confirmé.</translation>
    </message>
    <message>
        <source>Look whether it arrived, and try again if not.</source>
        <translation>Regardez s’il est arrivé, et réessayez sinon.</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>L’envoi a été annulé.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer was not understood.</source>
        <translation>La réponse du serveur de messagerie n’a pas été comprise.</translation>
    </message>
    <message>
        <source>Afterparcel: test message</source>
        <translation>Afterparcel&#x202f;: message de test</translation>
    </message>
    <message>
        <source>This is a test message. Afterparcel sent it to you through %1, as you asked it to. If you can read it, requests for reviews can be sent. Nobody else got it.</source>
        <translation>Ceci est un message de test. Afterparcel vous l’a envoyé par %1, à votre demande. Si vous pouvez le lire, des demandes d’avis peuvent être envoyées. Personne d’autre ne l’a reçu.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Timeline</name>
    <message>
        <source>Delivered.</source>
        <translation>Livré.</translation>
    </message>
    <message>
        <source>Order %1 was placed.</source>
        <translation>La commande %1 a été passée.</translation>
    </message>
    <message>
        <source>A fulfilment was made and later cancelled.</source>
        <translation>Un traitement a été créé puis annulé.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tracking number, carrier</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fulfilled without tracking.</source>
        <translation>Traitée sans suivi.</translation>
    </message>
    <message>
        <source>Fulfilled with tracking: %1.</source>
        <translation>Traitée avec suivi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>AfterShip follows parcel %1.</source>
        <translation>AfterShip suit le colis %1.</translation>
    </message>
    <message>
        <source>AfterShip already followed parcel %1; its record is used.</source>
        <translation>AfterShip suivait déjà le colis %1&#x202f;; sa fiche est utilisée.</translation>
    </message>
    <message>
        <source>AfterShip refused parcel %1: %2</source>
        <translation>AfterShip a refusé le colis %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Parcel %1: %2.</source>
        <comment>number, AfterShip&apos;s tag</comment>
        <translation>Colis %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Parcel %1: %2 (%3).</source>
        <comment>number, AfterShip&apos;s tag, checkpoint</comment>
        <translation>Colis %1&#x202f;: %2 (%3).</translation>
    </message>
    <message>
        <source>The carrier of parcel %1 was corrected to %2.</source>
        <translation>Le transporteur du colis %1 a été corrigé en %2.</translation>
    </message>
    <message>
        <source>Parcel %1 is to be tracked again.</source>
        <translation>Le colis %1 doit être suivi à nouveau.</translation>
    </message>
    <message>
        <source>Parcel %1 is no longer waited for.</source>
        <translation>Le colis %1 n’est plus attendu.</translation>
    </message>
    <message>
        <source>Send now was chosen, against the reason shown.</source>
        <translation>«&#x202f;Envoyer maintenant&#x202f;» a été choisi, malgré le motif affiché.</translation>
    </message>
    <message>
        <source>Send now was chosen.</source>
        <translation>«&#x202f;Envoyer maintenant&#x202f;» a été choisi.</translation>
    </message>
    <message>
        <source>Sending another message was chosen.</source>
        <translation>L’envoi d’un autre message a été choisi.</translation>
    </message>
    <message>
        <source>Rescheduled to %1.</source>
        <translation>Replanifiée au %1.</translation>
    </message>
    <message>
        <source>Skipped by hand.</source>
        <translation>Ignorée à la main.</translation>
    </message>
    <message>
        <source>Restored: scheduled as if nothing had been chosen.</source>
        <translation>Restaurée&#x202f;: planifiée comme si rien n’avait été choisi.</translation>
    </message>
    <message>
        <source>Marked as sent.</source>
        <translation>Marquée comme envoyée.</translation>
    </message>
    <message>
        <source>Marked as delivered on %1.</source>
        <translation>Livraison du %1 saisie à la main.</translation>
    </message>
    <message>
        <source>Taken in by hand.</source>
        <translation>Ajoutée à la main.</translation>
    </message>
    <message>
        <source>AfterShip was switched off while this request waited for delivery.</source>
        <translation>AfterShip a été désactivé alors que cette demande attendait la livraison.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what the decision was, a sentence</comment>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Another message is being sent.</source>
        <translation>Un autre message est en cours d’envoi.</translation>
    </message>
    <message>
        <source>The message is being sent.</source>
        <translation>Le message est en cours d’envoi.</translation>
    </message>
    <message>
        <source>The program was interrupted before the message left; it is sent again.</source>
        <translation>Le programme a été interrompu avant le départ du message&#x202f;; il est renvoyé.</translation>
    </message>
    <message>
        <source>The program was interrupted while the message left; it may have been sent.</source>
        <translation>Le programme a été interrompu pendant le départ du message&#x202f;; il a peut-être été envoyé.</translation>
    </message>
    <message>
        <source>Another message was sent.</source>
        <translation>Un autre message a été envoyé.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Message envoyé.</translation>
    </message>
    <message>
        <source>The mail server refused it for now: %1</source>
        <translation>Le serveur de messagerie l’a refusé pour le moment&#x202f;: %1</translation>
    </message>
    <message>
        <source>The mail server refused it: %1</source>
        <translation>Le serveur de messagerie l’a refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The mail server took no messages: %1</source>
        <translation>Le serveur de messagerie n’acceptait aucun message&#x202f;: %1</translation>
    </message>
    <message>
        <source>AfterShip follows parcel %1 as you decided.</source>
        <translation>AfterShip suit le colis %1 comme vous l’avez décidé.</translation>
    </message>
    <message>
        <source>Mailed to your own address as a rehearsal; the buyer got nothing.</source>
        <translation>Envoyé à votre propre adresse à titre de répétition&#x202f;; l’acheteur n’a rien reçu.</translation>
    </message>
    <message>
        <source>Followed again.</source>
        <translation>Suivie à nouveau.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TimingSentences</name>
    <message>
        <source>Fulfilled %1, plus %2: will send on %3.</source>
        <translation>Traitée le %1, plus %2&#x202f;: envoi le %3.</translation>
    </message>
    <message>
        <source>Nothing to ship, fulfilled %1, plus %2: will send on %3.</source>
        <translation>Rien à expédier, traitée le %1, plus %2&#x202f;: envoi le %3.</translation>
    </message>
    <message>
        <source>Handed over in the shop %1, plus %2: will send on %3.</source>
        <translation>Remise en magasin le %1, plus %2&#x202f;: envoi le %3.</translation>
    </message>
    <message>
        <source>No fulfilment came with a tracking number, so the days count from fulfilment.</source>
        <translation>Aucun traitement n’a fourni de numéro de suivi, les jours comptent donc à partir du traitement.</translation>
    </message>
    <message>
        <source>The tracking number came without a carrier, so the days count from fulfilment.</source>
        <translation>Le numéro de suivi est arrivé sans transporteur, les jours comptent donc à partir du traitement.</translation>
    </message>
    <message>
        <source>AfterShip was switched off, so the days count from fulfilment.</source>
        <translation>AfterShip était désactivé, les jours comptent donc à partir du traitement.</translation>
    </message>
    <message>
        <source>Another package is not followed.</source>
        <translation>Un autre colis n’est pas suivi.</translation>
    </message>
    <message>
        <source>Package %1 is not followed: it has no carrier.</source>
        <translation>Le colis %1 n’est pas suivi&#x202f;: il n’a pas de transporteur.</translation>
    </message>
    <message>
        <source>A package with %1 is not followed: it has no tracking number.</source>
        <comment>%1: carrier</comment>
        <translation>Un colis confié à %1 n’est pas suivi&#x202f;: il n’a pas de numéro de suivi.</translation>
    </message>
    <message>
        <source>Package %1 is not followed.</source>
        <translation>Le colis %1 n’est pas suivi.</translation>
    </message>
    <message>
        <source>Delivered %1, plus %2: will send on %3.</source>
        <translation>Livrée le %1, plus %2&#x202f;: envoi le %3.</translation>
    </message>
    <message>
        <source>Delivered %1, plus %2 is %3, but at least %4 after fulfilment (international) is %5: will send on %6.</source>
        <translation>Livrée le %1, plus %2 donne le %3, mais au moins %4 après le traitement (international) donne le %5&#x202f;: envoi le %6.</translation>
    </message>
    <message>
        <source>Delivered %1, plus %2 is %3, but at least %4 after fulfilment (domestic) is %5: will send on %6.</source>
        <translation>Livrée le %1, plus %2 donne le %3, mais au moins %4 après le traitement (national) donne le %5&#x202f;: envoi le %6.</translation>
    </message>
    <message>
        <source>Delivered %1, plus %2 is %3, but at least %4 after fulfilment is %5: will send on %6.</source>
        <translation>Livrée le %1, plus %2 donne le %3, mais au moins %4 après le traitement donne le %5&#x202f;: envoi le %6.</translation>
    </message>
    <message>
        <source>You entered %1 as the day of delivery.</source>
        <translation>Vous avez indiqué le %1 comme jour de livraison.</translation>
    </message>
    <message>
        <source>No delivery was known %1 after fulfilment, which is the fallback: will send on %2.</source>
        <translation>Aucune livraison n’était connue %1 après le traitement, terme du délai de repli&#x202f;: envoi le %2.</translation>
    </message>
    <message>
        <source>The fallback, %1 after fulfilment, comes first: will send on %2 instead.</source>
        <translation>Le délai de repli, %1 après le traitement, se termine avant&#x202f;: envoi le %2 à la place.</translation>
    </message>
    <message>
        <source>%1 is outside the send window: will send on %2 instead.</source>
        <translation>Le %1 est hors de la plage d’envoi&#x202f;: envoi le %2 à la place.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TrackingStage</name>
    <message>
        <source>no record to create</source>
        <translation>aucune fiche à créer</translation>
    </message>
    <message numerus="yes">
        <source>%n tracking record(s) created</source>
        <translation>
            <numerusform>%n fiche de suivi créée</numerusform>
            <numerusform>%n fiches de suivi créées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing one(s) adopted</source>
        <translation>
            <numerusform>%n existante reprise</numerusform>
            <numerusform>%n existantes reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>AfterShip is off</source>
        <translation>AfterShip est désactivé</translation>
    </message>
    <message>
        <source>AfterShip did not answer; it is asked again later</source>
        <translation>AfterShip n’a pas répondu&#x202f;; il sera interrogé de nouveau plus tard</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Creating tracking records</source>
        <translation>Création des fiches de suivi</translation>
    </message>
    <message>
        <source>Changing tracking records</source>
        <translation>Modification des fiches de suivi</translation>
    </message>
    <message numerus="yes">
        <source>%n changed by your decision</source>
        <comment>tracking records</comment>
        <translation>
            <numerusform>%n modifiée par votre décision</numerusform>
            <numerusform>%n modifiées par votre décision</numerusform>
        </translation>
    </message>
    <message>
        <source>AfterShip accepts no more parcels: “%1”. Enlarge the plan at AfterShip, or let the requests go out by the date of fulfilment.</source>
        <translation>AfterShip n’accepte plus de colis&#x202f;: «&#x202f;%1&#x202f;». Choisissez une formule plus large chez AfterShip, ou laissez partir les demandes d’après la date de traitement.</translation>
    </message>
    <message>
        <source>AfterShip refuses the key: %1 Enter a working key in the settings, or switch AfterShip off there.</source>
        <translation>AfterShip refuse la clé&#xa0;: %1 Saisissez une clé valide dans les paramètres, ou désactivez-y AfterShip.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TransferCommand</name>
    <message>
        <source>--delimiter takes comma, semicolon or tab.</source>
        <translation>--delimiter accepte comma, semicolon ou tab.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Standard input holds more than 100 MiB.</source>
        <translation>L’entrée standard dépasse 100 MiB.</translation>
    </message>
    <message>
        <source>Name the file itself.</source>
        <translation>Indiquez le fichier lui-même.</translation>
    </message>
    <message>
        <source>--map takes order, send_at or action, then = and a column.</source>
        <translation>--map accepte order, send_at ou action, puis = et une colonne.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;.</source>
        <translation>Le fichier n’a pas de colonne «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>Ses colonnes sont %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would be carried out.</source>
        <translation>
            <numerusform>%n ligne serait exécutée.</numerusform>
            <numerusform>%n lignes seraient exécutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) carried out.</source>
        <translation>
            <numerusform>%n ligne exécutée.</numerusform>
            <numerusform>%n lignes exécutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduled: %1. Rescheduled: %2. Skipped: %3. Nothing to do: %4. Wrong: %5.</source>
        <translation>Planifiées&#x202f;: %1. Replanifiées&#x202f;: %2. Ignorées&#x202f;: %3. Rien à faire&#x202f;: %4. Erreurs&#x202f;: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) would leave with the next sync.</source>
        <translation>
            <numerusform>%n e-mail partirait à la prochaine synchronisation.</numerusform>
            <numerusform>%n e-mails partiraient à la prochaine synchronisation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will leave with the next sync.</source>
        <translation>
            <numerusform>%n e-mail partira à la prochaine synchronisation.</numerusform>
            <numerusform>%n e-mails partiront à la prochaine synchronisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>line %1: %2: %3</source>
        <translation>ligne %1&#x202f;: %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Export to which file?</source>
        <translation>Exporter vers quel fichier&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n demande exportée vers %1.</numerusform>
            <numerusform>%n demandes exportées vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import which file?</source>
        <translation>Importer quel fichier&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TransferNotes</name>
    <message numerus="yes">
        <source>%n request(s) exported.</source>
        <translation>
            <numerusform>%n demande exportée.</numerusform>
            <numerusform>%n demandes exportées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import: %n line(s) carried out.</source>
        <translation>
            <numerusform>Import : %n ligne exécutée.</numerusform>
            <numerusform>Import : %n lignes exécutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n line(s) could not be carried out.</source>
        <comment>%1: Import: 3 lines carried out.</comment>
        <translation>
            <numerusform>%1 %n ligne n’a pas pu être exécutée.</numerusform>
            <numerusform>%1 %n lignes n’ont pas pu être exécutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Sauvegarde faite.</translation>
    </message>
    <message>
        <source>Restored from a backup.</source>
        <translation>Restauré depuis une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::UnsubscribeCommand</name>
    <message>
        <source>Whom? Give an address, or the code in the subject of the buyer&apos;s mail.</source>
        <translation>Qui&#x202f;? Indiquez une adresse, ou le code figurant dans l’objet de l’e-mail de l’acheteur.</translation>
    </message>
    <message>
        <source>%1 is unsubscribed for good.</source>
        <translation>%1 est définitivement désinscrit.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::WhatIf</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::WhatIfCommand</name>
    <message numerus="yes">
        <source>Switching AfterShip off: %n request(s) that wait for a delivery would not be scheduled any more.</source>
        <translation>
            <numerusform>Désactivation d’AfterShip&#x202f;: %n demande qui attend une livraison ne serait plus planifiée.</numerusform>
            <numerusform>Désactivation d’AfterShip&#x202f;: %n demandes qui attendent une livraison ne seraient plus planifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>what-if takes keys, each with a value.</source>
        <translation>what-if attend des clés, chacune avec une valeur.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::WhatIfText</name>
    <message>
        <source>Will send on %1</source>
        <comment>date and time</comment>
        <translation>Envoi prévu le %1</translation>
    </message>
    <message numerus="yes">
        <source>None of %n unsent request(s) would change.</source>
        <translation>
            <numerusform>La demande non envoyée (%n) ne changerait pas.</numerusform>
            <numerusform>Aucune des %n demandes non envoyées ne changerait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of %1 unsent would change.</source>
        <translation>
            <numerusform>%n demande sur %1 non envoyées changerait.</numerusform>
            <numerusform>%n demandes sur %1 non envoyées changeraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) would leave at once.</source>
        <translation>
            <numerusform>%n e-mail partirait immédiatement.</numerusform>
            <numerusform>%n e-mails partiraient immédiatement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would be overdue and wait for your decision.</source>
        <translation>
            <numerusform>%n demande serait en retard et attendrait votre décision.</numerusform>
            <numerusform>%n demandes seraient en retard et attendraient votre décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would be sent earlier.</source>
        <translation>
            <numerusform>%n demande serait envoyée plus tôt.</numerusform>
            <numerusform>%n demandes seraient envoyées plus tôt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would be sent later.</source>
        <translation>
            <numerusform>%n demande serait envoyée plus tard.</numerusform>
            <numerusform>%n demandes seraient envoyées plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would go on waiting, with another last day to be sent.</source>
        <translation>
            <numerusform>%n demande continuerait d’attendre, avec une autre date limite d’envoi.</numerusform>
            <numerusform>%n demandes continueraient d’attendre, avec une autre date limite d’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would change from “%1” to “%2”.</source>
        <comment>two statuses</comment>
        <translation>
            <numerusform>%n demande passerait de «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;».</numerusform>
            <numerusform>%n demandes passeraient de «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>order, what is shown of it now, and what would be</comment>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Words</name>
    <message>
        <source>an unknown time</source>
        <comment>in place of a date that is missing</comment>
        <translation>moment inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a duration, as in: plus 7 days</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date in this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date in another year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>format of date and time in this year</comment>
        <translation>d MMM &apos;à&apos; HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>format of date and time in another year</comment>
        <translation>d MMM yyyy &apos;à&apos; HH:mm</translation>
    </message>
    <message>
        <source>an unknown number of days</source>
        <comment>in place of 7 days</comment>
        <translation>un nombre inconnu de jours</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>Impossible d’écrire dans %1.</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and is writable, or choose another data directory.</source>
        <translation>Vérifiez que le dossier vous appartient et qu’il est accessible en écriture, ou choisissez un autre répertoire de données.</translation>
    </message>
    <message>
        <source>The data directory %1 can&apos;t be used: %2.</source>
        <translation>Le répertoire de données %1 n’est pas utilisable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Give your user the right to write there, or name another directory with --data-dir.</source>
        <translation>Donnez à votre utilisateur le droit d’y écrire, ou indiquez un autre répertoire avec --data-dir.</translation>
    </message>
    <message>
        <source>Check the disk, and that the folder belongs to you.</source>
        <translation>Vérifiez le disque, et que le dossier vous appartient.</translation>
    </message>
</context>
<context>
    <name>afterparcel::ActivityDialog</name>
    <message>
        <source>&amp;Between</source>
        <translation>Ent&amp;re</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Chercher dans l’activité</translation>
    </message>
    <message>
        <source>Search words or an order</source>
        <translation>Chercher des mots ou une commande</translation>
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
        <source>Nothing of the kind was noted. The activity is kept for 90 days.</source>
        <translation>Rien de tel n’a été noté. L’activité est conservée 90 jours.</translation>
    </message>
    <message>
        <source>Open an entry&apos;s order with Enter or a double click. The activity is kept for 90 days.</source>
        <translation>Ouvrez la commande d’une entrée avec Entrée ou par un double-clic. L’activité est conservée 90 jours.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an order&apos;s name</comment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Save the activity</source>
        <translation>Enregistrer l’activité</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>afterparcel::ActivityFeature</name>
    <message>
        <source>&amp;Activity…</source>
        <translation>&amp;Activité…</translation>
    </message>
</context>
<context>
    <name>afterparcel::ActivityModel</name>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Problème&#x202f;: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often something happened</comment>
        <translation>Combien de fois</translation>
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
        <translation>Suivre les colis avec AfterShip</translation>
    </message>
    <message>
        <source>With AfterShip a request goes out some days after the parcel arrived. Without it, some days after you fulfilled the order. It is optional, can be switched on later, and needs a plan with API access.</source>
        <translation>Avec AfterShip, une demande part quelques jours après l’arrivée du colis. Sans lui, quelques jours après le traitement de la commande. C’est facultatif, peut être activé plus tard et exige une formule avec accès à l’API.</translation>
    </message>
    <message>
        <source>&amp;Use AfterShip</source>
        <translation>&amp;Utiliser AfterShip</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Pass on the buyer&apos;s &amp;e-mail address</source>
        <translation>Transmettre l’adresse &amp;e-mail de l’acheteur</translation>
    </message>
    <message>
        <source>Pass on the buyer&apos;s &amp;phone number</source>
        <translation>Transmettre le numéro de &amp;téléphone de l’acheteur</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>&amp;Clé d’API&#x202f;:</translation>
    </message>
    <message>
        <source>AfterShip shows keys under Settings, API keys (%1).</source>
        <translation>AfterShip affiche les clés sous Settings, API keys (%1).</translation>
    </message>
    <message>
        <source>AfterShip may then send text messages about the parcel, as your account there is set up.</source>
        <translation>AfterShip peut alors envoyer des SMS au sujet du colis, selon la configuration de votre compte.</translation>
    </message>
    <message>
        <source>Enter AfterShip&apos;s API key, or go on without AfterShip.</source>
        <translation>Saisissez la clé d’API d’AfterShip, ou continuez sans AfterShip.</translation>
    </message>
    <message>
        <source>Asking AfterShip…</source>
        <translation>Interrogation d’AfterShip…</translation>
    </message>
    <message>
        <source>AfterShip itself may then e-mail a tracking link to the buyer, as your account there is set up.</source>
        <translation>AfterShip peut alors envoyer lui-même un lien de suivi à l’acheteur, selon la configuration de votre compte.</translation>
    </message>
</context>
<context>
    <name>afterparcel::AskPage</name>
    <message>
        <source>Who is asked</source>
        <translation>Qui est sollicité</translation>
    </message>
    <message>
        <source>&amp;Every buyer</source>
        <translation>&amp;Tous les acheteurs</translation>
    </message>
    <message>
        <source>Not lawful everywhere: in many countries, those of the European Union among them, a request for a review can count as advertising, which needs consent.</source>
        <translation>Pas licite partout&#x202f;: dans de nombreux pays, dont ceux de l’Union européenne, une demande d’avis peut être considérée comme de la publicité, qui exige le consentement.</translation>
    </message>
    <message>
        <source>Every buyer who did not &amp;decline marketing</source>
        <translation>Tous les acheteurs qui n’ont pas re&amp;fusé le marketing</translation>
    </message>
    <message>
        <source>Buyers who declined, or took their consent back, are not asked.</source>
        <translation>Les acheteurs qui ont refusé ou retiré leur consentement ne sont pas sollicités.</translation>
    </message>
    <message>
        <source>Only buyers who &amp;agreed to marketing</source>
        <translation>Seulement les acheteurs qui ont &amp;accepté le marketing</translation>
    </message>
    <message>
        <source>The careful choice: only buyers who subscribed are asked.</source>
        <translation>Le choix prudent&#x202f;: seuls les acheteurs abonnés sont sollicités.</translation>
    </message>
    <message>
        <source>Orders with one of these ta&amp;gs:</source>
        <translation>Commandes portant l’un de ces ta&amp;gs&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Customers with one of these tags:</source>
        <translation>&amp;Clients portant l’un de ces tags&#x202f;:</translation>
    </message>
    <message>
        <source>E-mail add&amp;resses (* stands for anything):</source>
        <translation>A&amp;dresses e-mail (* remplace n’importe quoi)&#x202f;:</translation>
    </message>
    <message>
        <source>Orders left out by tag</source>
        <translation>Commandes laissées de côté par tag</translation>
    </message>
    <message>
        <source>Customers left out by tag</source>
        <translation>Clients laissés de côté par tag</translation>
    </message>
    <message>
        <source>E-mail addresses left out</source>
        <translation>Adresses e-mail laissées de côté</translation>
    </message>
    <message>
        <source>Buyers are not asked about cancelled, refunded or test orders, nor after they unsubscribed. Marketing consent is what the buyer chose in your shop&apos;s checkout.</source>
        <translation>Les acheteurs ne sont pas sollicités pour les commandes annulées, remboursées ou de test, ni après leur désinscription. Le consentement marketing est ce que l’acheteur a choisi lors du paiement dans votre boutique.</translation>
    </message>
    <message>
        <source>Never ask about or to (separate several with commas):</source>
        <translation>Ne jamais solliciter pour ces commandes ni ces acheteurs (séparez par des virgules)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>afterparcel::AssistantDialog</name>
    <message>
        <source>La&amp;ter</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Set up Afterparcel</source>
        <translation>Configurer Afterparcel</translation>
    </message>
    <message>
        <source>Closes this assistant; it can be opened again in the menu Program</source>
        <translation>Ferme cet assistant&#x202f;; il peut être rouvert dans le menu Programme</translation>
    </message>
    <message>
        <source>Looking at what is set up already…</source>
        <translation>Examen de ce qui est déjà configuré…</translation>
    </message>
    <message>
        <source>&amp;Connect the store</source>
        <translation>&amp;Connecter la boutique</translation>
    </message>
    <message>
        <source>Sending a test e-mail to %1…</source>
        <translation>Envoi d’un e-mail de test à %1…</translation>
    </message>
    <message>
        <source>The mail server took the test e-mail to %1: %2</source>
        <translation>Le serveur de messagerie a accepté l’e-mail de test à %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>afterparcel::AssistantFeature</name>
    <message>
        <source>Set &amp;up Afterparcel…</source>
        <translation>Con&amp;figurer Afterparcel…</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>&amp;Découvrir avec des données d’exemple</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
</context>
<context>
    <name>afterparcel::AssistantMessage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>afterparcel::AssistantPage</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>afterparcel::AutostartAction</name>
    <message>
        <source>Start at &amp;login</source>
        <translation>Lancer à l’&amp;ouverture de session</translation>
    </message>
    <message>
        <source>Starts Afterparcel in the background when you log in to this computer</source>
        <translation>Lance Afterparcel en arrière-plan quand vous ouvrez une session sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Non modifié</translation>
    </message>
</context>
<context>
    <name>afterparcel::BackgroundLife</name>
    <message>
        <source>What holds the program up</source>
        <translation>Ce qui retient le programme</translation>
    </message>
    <message numerus="yes">
        <source>The limit per day holds %n e-mail(s) back</source>
        <translation>
            <numerusform>La limite par jour retient %n e-mail</numerusform>
            <numerusform>La limite par jour retient %n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limit per hour holds %n e-mail(s) back</source>
        <translation>
            <numerusform>La limite par heure retient %n e-mail</numerusform>
            <numerusform>La limite par heure retient %n e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1, tries again</source>
        <comment>a time</comment>
        <translation>Hors ligne depuis %1, va réessayer</translation>
    </message>
</context>
<context>
    <name>afterparcel::BackupDialog</name>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder vers</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Sauvegarder</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>Sauvegardes (*.backup);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Writes orders, requests, sent e-mails, settings and templates into one file. Keys and passwords stay in the keychain alone.</source>
        <translation>Écrit les commandes, les demandes, les e-mails envoyés, les paramètres et les modèles dans un seul fichier. Les clés et les mots de passe restent uniquement dans le trousseau.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#x202f;:</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Everything but the secrets is in %1. It holds buyers&apos; data: keep it safe.</source>
        <translation>Tout sauf les secrets est dans %1. Le fichier contient des données d’acheteurs&#x202f;: gardez-le en lieu sûr.</translation>
    </message>
</context>
<context>
    <name>afterparcel::BackupFeature</name>
    <message>
        <source>&amp;Back up…</source>
        <translation>Sauvegar&amp;der…</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Restaurer une sau&amp;vegarde…</translation>
    </message>
</context>
<context>
    <name>afterparcel::BannerStrip</name>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>afterparcel::BlockDialog</name>
    <message>
        <source>Block addresses</source>
        <translation>Bloquer des adresses</translation>
    </message>
    <message>
        <source>Requests to these addresses are skipped, now and later. * stands for anything: *@example.com blocks a whole company. The list is in the settings too.</source>
        <translation>Les demandes à ces adresses sont ignorées, maintenant et plus tard. * remplace n’importe quoi&#x202f;: *@example.com bloque toute une entreprise. La liste se trouve aussi dans les paramètres.</translation>
    </message>
    <message>
        <source>&amp;Addresses:</source>
        <translation>&amp;Adresses&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloquer</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Looking at the requests…</source>
        <translation>Examen des demandes…</translation>
    </message>
    <message>
        <source>How many requests wait for these addresses is not known.</source>
        <translation>On ne sait pas combien de demandes attendent pour ces adresses.</translation>
    </message>
    <message>
        <source>In the list already.</source>
        <translation>Déjà dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that wait will be skipped.</source>
        <translation>
            <numerusform>%n demande en attente sera ignorée.</numerusform>
            <numerusform>%n demandes en attente seront ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>Blocage…</translation>
    </message>
    <message numerus="yes">
        <source>Blocked. The list holds %n entries now.</source>
        <translation>
            <numerusform>Bloqué. La liste contient maintenant %n entrée.</numerusform>
            <numerusform>Bloqué. La liste contient maintenant %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Taken back: the addresses are not blocked any more.</source>
        <translation>Annulé&#x202f;: les adresses ne sont plus bloquées.</translation>
    </message>
</context>
<context>
    <name>afterparcel::BuyerDialog</name>
    <message>
        <source>What is found</source>
        <translation>Ce qui est trouvé</translation>
    </message>
</context>
<context>
    <name>afterparcel::CarrierDialog</name>
    <message>
        <source>Correct the carrier</source>
        <translation>Corriger le transporteur</translation>
    </message>
    <message>
        <source>&amp;Correct the carrier</source>
        <translation>&amp;Corriger le transporteur</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>order, tracking number, carrier</comment>
        <translation>%1&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>&amp;Parcels:</source>
        <translation>C&amp;olis&#x202f;:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a carrier&apos;s name and AfterShip&apos;s code of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Rechercher&#x202f;:</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Transporteurs</translation>
    </message>
    <message>
        <source>%1: %2 You can choose this carrier all the same.</source>
        <comment>tracking number, what looks wrong</comment>
        <translation>%1&#x202f;: %2 Vous pouvez malgré tout choisir ce transporteur.</translation>
    </message>
    <message>
        <source>Tick at least one parcel.</source>
        <translation>Cochez au moins un colis.</translation>
    </message>
    <message>
        <source>Choose the carrier.</source>
        <translation>Choisissez le transporteur.</translation>
    </message>
    <message>
        <source>AfterShip will follow the ticked parcels as those of the carrier you choose. What the wrong carrier reported no longer counts.</source>
        <translation>AfterShip suivra les colis cochés comme ceux du transporteur que vous choisissez. Ce que le mauvais transporteur a signalé ne compte plus.</translation>
    </message>
</context>
<context>
    <name>afterparcel::Closing</name>
    <message>
        <source>Keep Afterparcel running?</source>
        <translation>Laisser Afterparcel actif&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser actif</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Keep Afterparcel running after you close the window? It then goes on reading orders and sending e-mails.</source>
        <translation>Laisser Afterparcel actif après la fermeture de la fenêtre&#x202f;? Il continue alors à lire les commandes et à envoyer des e-mails.</translation>
    </message>
    <message>
        <source>You can open or quit it from its icon in the tray. This is asked once; you can change it in the settings.</source>
        <translation>Vous pouvez l’ouvrir ou le quitter depuis son icône dans la zone de notification. Cette question n’est posée qu’une fois&#x202f;; vous pouvez changer d’avis dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>afterparcel::ColumnMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Décroissant</translation>
    </message>
    <message>
        <source>Move “%1” &amp;forward</source>
        <comment>towards the first column</comment>
        <translation>Déplacer «&#x202f;%1&#x202f;» vers l’&amp;avant</translation>
    </message>
    <message>
        <source>Move “%1” &amp;back</source>
        <comment>towards the last column</comment>
        <translation>Déplacer «&#x202f;%1&#x202f;» vers l’a&amp;rrière</translation>
    </message>
</context>
<context>
    <name>afterparcel::ConfirmDialog</name>
    <message>
        <source>The action can&apos;t be used on any of the selected requests.</source>
        <translation>L’action ne peut s’appliquer à aucune des demandes sélectionnées.</translation>
    </message>
</context>
<context>
    <name>afterparcel::ConnectionTest</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Annuler le test</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>Tries the values on this page, also before they are saved.</source>
        <translation>Essaie les valeurs de cette page, même avant leur enregistrement.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>Failed:</source>
        <comment>outcome of a test</comment>
        <translation>Échec&#x202f;:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <comment>outcome of a test</comment>
        <translation>Avertissement&#x202f;:</translation>
    </message>
    <message>
        <source>Off:</source>
        <comment>outcome of a test</comment>
        <translation>Désactivé&#x202f;:</translation>
    </message>
    <message>
        <source>Works:</source>
        <comment>outcome of a test</comment>
        <translation>Fonctionne&#x202f;:</translation>
    </message>
</context>
<context>
    <name>afterparcel::Dashboard</name>
    <message>
        <source>Search in order, buyer, e-mail address, product and tracking number (Ctrl+F)</source>
        <translation>Chercher dans la commande, l’acheteur, l’adresse e-mail, le produit et le numéro de suivi (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Select a request to see its parcels, its explanation and its timeline.</source>
        <translation>Sélectionnez une demande pour voir ses colis, son explication et son historique.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) selected.</source>
        <translation>
            <numerusform>%n demande sélectionnée.</numerusform>
            <numerusform>%n demandes sélectionnées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::DashboardPrinter</name>
    <message>
        <source>Store: %1</source>
        <translation>Boutique&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not connected to a store yet: run afterparcelctl connect.</source>
        <translation>Pas encore connecté à une boutique&#x202f;: exécutez afterparcelctl connect.</translation>
    </message>
    <message>
        <source>! %1 (since %2)</source>
        <comment>a banner</comment>
        <translation>! %1 (depuis le %2)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Toutes (%1)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::DateFilterDialog</name>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Filter by date</source>
        <translation>Filtrer par date</translation>
    </message>
    <message>
        <source>&amp;Kind of date:</source>
        <translation>&amp;Type de date&#x202f;:</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>afterparcel::DecisionRunner</name>
    <message>
        <source>Another action is still being carried out.</source>
        <translation>Une autre action est encore en cours.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 Undo with Ctrl+Z.</source>
        <translation>%1 Annulez avec Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>afterparcel::DeliveredDialog</name>
    <message>
        <source>Delivered on…</source>
        <translation>Livrée le…</translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) count as delivered on the day you choose, whatever the carrier says. Your wait and minimum delay are counted from there.</source>
        <translation>
            <numerusform>Les colis de %n demande comptent comme livrés le jour que vous choisissez, quoi que dise le transporteur. Votre délai et le délai minimal comptent à partir de là.</numerusform>
            <numerusform>Les colis de %n demandes comptent comme livrés le jour que vous choisissez, quoi que dise le transporteur. Votre délai et le délai minimal comptent à partir de là.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation>&amp;Livrée</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>&amp;Jour&#x202f;:</translation>
    </message>
    <message>
        <source>Days are those of the store: %1.</source>
        <comment>a time zone</comment>
        <translation>Les jours sont ceux de la boutique&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore arrivé.</translation>
    </message>
</context>
<context>
    <name>afterparcel::DesktopSession</name>
    <message>
        <source>Restoring %1…</source>
        <translation>Restauration de %1…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La sauvegarde est restaurée.</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>La sauvegarde n’a pas été restaurée.</translation>
    </message>
</context>
<context>
    <name>afterparcel::DetailsFeature</name>
    <message>
        <source>Asking AfterShip…</source>
        <translation>Interrogation d’AfterShip…</translation>
    </message>
    <message>
        <source>Unsubscribe this buyer</source>
        <translation>Désinscrire cet acheteur</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe for good</source>
        <translation>&amp;Désinscrire définitivement</translation>
    </message>
    <message>
        <source>The buyer is unsubscribed for good.</source>
        <translation>L’acheteur est définitivement désinscrit.</translation>
    </message>
    <message>
        <source>%1 (%2) will never be asked for a review again: not for any order, and by nobody who works with this store. This is final and can&apos;t be undone.</source>
        <translation>%1 (%2) ne recevra plus jamais de demande d’avis&#xa0;: pour aucune commande, ni de la part de quiconque travaille avec cette boutique. C’est définitif et irréversible.</translation>
    </message>
</context>
<context>
    <name>afterparcel::DetailsPane</name>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>Unsubscri&amp;be this buyer…</source>
        <translation>&amp;Désinscrire cet acheteur…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail envoyé</translation>
    </message>
    <message>
        <source>Asks AfterShip about the parcels of this order alone</source>
        <translation>N’interroge AfterShip que sur les colis de cette commande</translation>
    </message>
    <message>
        <source>This buyer never gets a request again; it is final</source>
        <translation>Cet acheteur ne recevra plus jamais de demande&#x202f;; c’est définitif</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Barre d’actions</translation>
    </message>
</context>
<context>
    <name>afterparcel::DiagnosticsFeature</name>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copier les diagnostics</translation>
    </message>
    <message>
        <source>&amp;Save diagnostics…</source>
        <translation>&amp;Enregistrer les diagnostics…</translation>
    </message>
    <message>
        <source>Diagnostics copied: numbers and settings, no secret and nothing of buyers.</source>
        <translation>Diagnostics copiés&#x202f;: des nombres et des paramètres, aucun secret et rien sur les acheteurs.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer les diagnostics</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Diagnostics saved in %1.</source>
        <translation>Diagnostics enregistrés dans %1.</translation>
    </message>
    <message>
        <source>No diagnostics</source>
        <translation>Aucun diagnostic</translation>
    </message>
</context>
<context>
    <name>afterparcel::EmptyState</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No request here matches the search. It looks at order, buyer, e-mail address, product and tracking number. Press Escape in the search field to see everything again.</source>
        <translation>Aucune demande ne correspond ici à la recherche. Elle porte sur la commande, l’acheteur, l’adresse e-mail, le produit et le numéro de suivi. Appuyez sur Échap dans le champ de recherche pour tout revoir.</translation>
    </message>
    <message>
        <source>Not connected to a store yet</source>
        <translation>Pas encore connecté à une boutique</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Pas encore de demandes</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Rien n’est planifié</translation>
    </message>
    <message>
        <source>No parcels on their way</source>
        <translation>Aucun colis en route</translation>
    </message>
    <message>
        <source>No parcel is being followed right now. New ones appear as soon as an order is fulfilled with a tracking number and a carrier.</source>
        <translation>Aucun colis n’est suivi en ce moment. De nouveaux apparaissent dès qu’une commande est traitée avec un numéro de suivi et un transporteur.</translation>
    </message>
    <message>
        <source>Parcels are followed while AfterShip is switched on. Until then, requests are timed from the fulfilment and appear under Will send.</source>
        <translation>Les colis sont suivis tant qu’AfterShip est activé. D’ici là, les demandes sont calculées à partir du traitement et apparaissent sous «&#x202f;Envoi prévu&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Every request that a mail server accepted stays here, with its date.</source>
        <translation>Chaque demande acceptée par un serveur de messagerie reste ici, avec sa date.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien n’attend votre intervention</translation>
    </message>
    <message>
        <source>A request that gets stuck appears here with the reason and what you can do.</source>
        <translation>Une demande bloquée apparaît ici avec le motif et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Nothing is skipped</source>
        <translation>Rien n’est ignoré</translation>
    </message>
    <message>
        <source>Requests that will not be sent appear here with the reason: unsubscribed, refunded, or skipped by you.</source>
        <translation>Les demandes qui ne seront pas envoyées apparaissent ici avec le motif&#x202f;: désinscription, remboursement, ou ignorée par vous.</translation>
    </message>
    <message>
        <source>Nothing waits for you to schedule it</source>
        <translation>Rien n’attend que vous le planifiiez</translation>
    </message>
    <message>
        <source>Requests that only you can send appear here, after AfterShip was switched off.</source>
        <translation>Les demandes que vous seul pouvez envoyer apparaissent ici, après la désactivation d’AfterShip.</translation>
    </message>
    <message>
        <source>Set &amp;up Afterparcel…</source>
        <translation>Con&amp;figurer Afterparcel…</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Rien ne correspond aux filtres</translation>
    </message>
    <message>
        <source>No request here matches what is chosen above: dates, country, carrier, reason or what is stuck. Clear filters shows everything again.</source>
        <translation>Aucune demande ne correspond ici à ce qui est choisi ci-dessus&#x202f;: dates, pays, transporteur, motif ou blocage. «&#x202f;Effacer les filtres&#x202f;» affiche de nouveau tout.</translation>
    </message>
    <message>
        <source>Afterparcel watches your Shopify orders, follows the parcels, and asks each buyer for a review after the delivery. An assistant leads you through the set-up and checks each step.</source>
        <translation>Afterparcel surveille vos commandes Shopify, suit les colis et demande un avis à chaque acheteur après la livraison. Un assistant vous guide dans la configuration et vérifie chaque étape.</translation>
    </message>
    <message>
        <source>A request appears here as soon as Shopify shows an order as completely fulfilled. Orders fulfilled before the store was connected get none unless you schedule them.</source>
        <translation>Une demande apparaît ici dès que Shopify indique qu’une commande est entièrement traitée. Les commandes traitées avant la connexion de la boutique n’en reçoivent pas, sauf si vous les planifiez.</translation>
    </message>
    <message>
        <source>A request appears here once it has a send date: after its order was fulfilled, or its parcels arrived.</source>
        <translation>Une demande apparaît ici dès qu’elle a une date d’envoi&#xa0;: une fois sa commande traitée, ou ses colis arrivés.</translation>
    </message>
</context>
<context>
    <name>afterparcel::ExportDialog</name>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>&amp;Mark the file as UTF-8, as Excel needs it</source>
        <translation>&amp;Marquer le fichier comme UTF-8, comme Excel l’exige</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Exporter cette vue</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Toutes les colonnes</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Colonnes&#x202f;:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Séparateur&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#x202f;:</translation>
    </message>
    <message>
        <source>Times are in the store&apos;s time zone. What a spreadsheet would take for a formula gets an apostrophe before it; an import takes it away again.</source>
        <translation>Les heures sont dans le fuseau horaire de la boutique. Ce qu’un tableur prendrait pour une formule est précédé d’une apostrophe&#x202f;; un import la retire.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n demande exportée vers %1.</numerusform>
            <numerusform>%n demandes exportées vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;No columns</source>
        <translation>&amp;Aucune colonne</translation>
    </message>
    <message>
        <source>requests.csv</source>
        <comment>the name of a file</comment>
        <translation>demandes.csv</translation>
    </message>
</context>
<context>
    <name>afterparcel::FieldRow</name>
    <message>
        <source>● changed</source>
        <comment>a mark beside a setting that is not saved yet</comment>
        <translation>● modifié</translation>
    </message>
    <message>
        <source>%1
Key: %2</source>
        <comment>what a setting means, and its name for the console</comment>
        <translation>%1
Clé&#x202f;: %2</translation>
    </message>
    <message>
        <source>Restore default: %1</source>
        <comment>the name of a setting</comment>
        <translation>Rétablir la valeur par défaut&#x202f;: %1</translation>
    </message>
    <message>
        <source>Restore default: %1</source>
        <comment>the default value of a setting</comment>
        <translation>Rétablir la valeur par défaut&#x202f;: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>the value of a setting</comment>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>afterparcel::FileField</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Fichiers CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>afterparcel::FilterBar</name>
    <message>
        <source>Filter by date</source>
        <translation>Filtrer par date</translation>
    </message>
    <message>
        <source>Filter by country</source>
        <translation>Filtrer par pays</translation>
    </message>
    <message>
        <source>Filter by carrier</source>
        <translation>Filtrer par transporteur</translation>
    </message>
    <message>
        <source>Filter by reason</source>
        <translation>Filtrer par motif</translation>
    </message>
    <message>
        <source>Filter by what is stuck</source>
        <translation>Filtrer par blocage</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Rien à choisir pour l’instant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice and how many requests it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloquée</translation>
    </message>
</context>
<context>
    <name>afterparcel::FindBar</name>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Rechercher&#x202f;:</translation>
    </message>
    <message>
        <source>Find in the template</source>
        <translation>Rechercher dans le modèle</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>Pré&amp;cédent</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>afterparcel::ForgetDialog</name>
    <message>
        <source>Forget a buyer</source>
        <translation>Oublier un acheteur</translation>
    </message>
    <message>
        <source>Erases what is known of a buyer, here and in the daily copies: names, addresses, parcels, e-mails. What stays of an order is its number, its products and when it was asked about. A check value of the address stays too: the address can&apos;t be read from it, but a later order of this buyer is recognised and left alone.</source>
        <translation>Efface ce que l’on sait d’un acheteur, ici et dans les copies quotidiennes : noms, adresses, colis, e-mails. D’une commande restent son numéro, ses produits et le moment où l’avis a été demandé. Il reste aussi une empreinte de l’adresse : elle ne permet pas de lire l’adresse, mais de reconnaître une commande ultérieure de cet acheteur et de ne pas le solliciter.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>Nothing is known of this address. A later order of this buyer would be left alone.</source>
        <translation>On ne sait rien de cette adresse. Une commande ultérieure de cet acheteur serait laissée de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), requests that wait: %1, kept e-mails: %2, copies of the database that are looked through: %3.</source>
        <translation>
            <numerusform>%n commande, demandes en attente&#x202f;: %1, e-mails conservés&#x202f;: %2, copies de la base de données examinées&#x202f;: %3.</numerusform>
            <numerusform>%n commandes, demandes en attente&#x202f;: %1, e-mails conservés&#x202f;: %2, copies de la base de données examinées&#x202f;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will never be asked for a review.</source>
        <translation>%1 ne sera jamais sollicité pour un avis.</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n order(s) of %1 will be erased.</source>
        <translation>
            <numerusform>Les données de %n commande de %1 seront effacées.</numerusform>
            <numerusform>Les données de %n commandes de %1 seront effacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone, not by restoring a backup either.</source>
        <translation>C’est irréversible, même en restaurant une sauvegarde.</translation>
    </message>
    <message>
        <source>&amp;Forget for good</source>
        <translation>&amp;Oublier définitivement</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: the data of %n order(s) was erased.</source>
        <translation>
            <numerusform>Oublié&#x202f;: les données de %n commande ont été effacées.</numerusform>
            <numerusform>Oublié&#x202f;: les données de %n commandes ont été effacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 These files can&apos;t be changed and may hold the data still; remove them when you no longer need them: %2</source>
        <translation>%1 Ces fichiers ne peuvent pas être modifiés et contiennent peut-être encore les données&#x202f;; supprimez-les quand vous n’en avez plus besoin&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>afterparcel::HelpFeature</name>
    <message>
        <source>User &amp;guide…</source>
        <translation>&amp;Guide d’utilisation…</translation>
    </message>
</context>
<context>
    <name>afterparcel::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>The user guide is missing. Install Afterparcel again.</source>
        <translation>Le guide d’utilisation manque. Réinstallez Afterparcel.</translation>
    </message>
</context>
<context>
    <name>afterparcel::ImportDialog</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Fichier à importer</translation>
    </message>
    <message>
        <source>Show only lines with &amp;problems</source>
        <translation>N’afficher que les lignes à pro&amp;blèmes</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <source>&amp;Carry out</source>
        <translation>E&amp;xécuter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Order is in:</source>
        <translation>La &amp;commande est dans&#x202f;:</translation>
    </message>
    <message>
        <source>Send &amp;time is in:</source>
        <translation>La &amp;date d’envoi est dans&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Action is in:</source>
        <translation>L’&amp;action est dans&#x202f;:</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Say which column names the orders.</source>
        <translation>Indiquez quelle colonne désigne les commandes.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1 to schedule, %2 to reschedule, %3 to skip, %4 with nothing to do, %5 with problems.</source>
        <translation>
            <numerusform>%n ligne&#x202f;: %1 à planifier, %2 à replanifier, %3 à ignorer, %4 sans rien à faire, %5 avec des problèmes.</numerusform>
            <numerusform>%n lignes&#x202f;: %1 à planifier, %2 à replanifier, %3 à ignorer, %4 sans rien à faire, %5 avec des problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no column)</source>
        <translation>(aucune colonne)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Carry out %n line(s)</source>
        <translation>
            <numerusform>E&amp;xécuter %n ligne</numerusform>
            <numerusform>E&amp;xécuter %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will leave with the next sync.</source>
        <translation>
            <numerusform>%n e-mail partira à la prochaine synchronisation.</numerusform>
            <numerusform>%n e-mails partiront à la prochaine synchronisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail will leave at once.</source>
        <translation>Aucun e-mail ne partira immédiatement.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be carried out.</source>
        <translation>
            <numerusform>%n ligne sera exécutée.</numerusform>
            <numerusform>%n lignes seront exécutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrying out…</source>
        <translation>Exécution…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) carried out.</source>
        <translation>
            <numerusform>%n ligne exécutée.</numerusform>
            <numerusform>%n lignes exécutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You stopped it; import the file again to do the rest.</source>
        <translation>%1 Vous avez arrêté&#x202f;; importez de nouveau le fichier pour faire le reste.</translation>
    </message>
    <message>
        <source>%1 Undo with Ctrl+Z in the window.</source>
        <translation>%1 Annulez avec Ctrl+Z dans la fenêtre.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose a CSV file with one line per order. Each line schedules a request: at the time it names, else counted from the fulfilment. With the action “reschedule” or “skip” it does that instead. Importing the same file again changes nothing.</source>
        <translation>Choisissez un fichier CSV avec une ligne par commande. Chaque ligne planifie une demande&#xa0;: à la date qu’elle indique, sinon à compter du traitement. Avec l’action «&#xa0;reschedule&#xa0;» ou «&#xa0;skip&#xa0;», elle fait cela à la place. Importer de nouveau le même fichier ne change rien.</translation>
    </message>
</context>
<context>
    <name>afterparcel::ImportLinesModel</name>
    <message>
        <source>Schedule: due at once</source>
        <translation>Planifier&#x202f;: à envoyer immédiatement</translation>
    </message>
    <message>
        <source>Schedule for %1</source>
        <comment>a day and time</comment>
        <translation>Planifier au %1</translation>
    </message>
    <message>
        <source>Reschedule to %1</source>
        <comment>a day and time</comment>
        <translation>Replanifier au %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Nothing to do: %1</source>
        <comment>a sentence</comment>
        <translation>Rien à faire&#x202f;: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <comment>a sentence</comment>
        <translation>Problème : %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Problem with “%1”: %2</source>
        <comment>what is written there, and a sentence</comment>
        <translation>Problème avec « %1 » : %2</translation>
    </message>
</context>
<context>
    <name>afterparcel::JobProgress</name>
    <message>
        <source>S&amp;top</source>
        <translation>Arrêt&amp;er</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>afterparcel::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1: new entry</source>
        <comment>what a list is of</comment>
        <translation>%1&#x202f;: nouvelle entrée</translation>
    </message>
    <message>
        <source>Type one and press Enter</source>
        <translation>Tapez une valeur et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>%1: add</source>
        <comment>what a list is of</comment>
        <translation>%1&#x202f;: ajouter</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <comment>what a list is of</comment>
        <translation>%1&#x202f;: supprimer</translation>
    </message>
</context>
<context>
    <name>afterparcel::MailPage</name>
    <message>
        <source>E-mail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>The mailbox that sends</source>
        <translation>La boîte qui envoie</translation>
    </message>
    <message>
        <source>Requests are sent from your own mailbox, so that buyers see your shop as the sender and their answers reach you.</source>
        <translation>Les demandes sont envoyées depuis votre propre boîte&#x202f;: les acheteurs voient votre boutique comme expéditeur et leurs réponses vous parviennent.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Autre fournisseur</translation>
    </message>
    <message>
        <source>My Shop &lt;shop@example.com&gt;</source>
        <translation>Ma boutique &lt;shop@example.com&gt;</translation>
    </message>
    <message>
        <source>Mail p&amp;rovider:</source>
        <translation>&amp;Fournisseur de messagerie&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Sender:</source>
        <translation>E&amp;xpéditeur&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom d’&amp;utilisateur&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#x202f;:</translation>
    </message>
    <message>
        <source>Mail provider</source>
        <translation>Fournisseur de messagerie</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
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
        <translation>aucun (sur cet ordinateur uniquement)</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Numéro de port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>&amp;Mail server:</source>
        <translation>Ser&amp;veur de messagerie&#x202f;:</translation>
    </message>
    <message>
        <source>P&amp;ort and encryption:</source>
        <translation>P&amp;ort et chiffrement&#x202f;:</translation>
    </message>
    <message>
        <source>What %1 says of it</source>
        <translation>Ce qu’en dit %1</translation>
    </message>
    <message>
        <source>Enter the sender: the name and address that buyers see.</source>
        <translation>Saisissez l’expéditeur&#x202f;: le nom et l’adresse que voient les acheteurs.</translation>
    </message>
    <message>
        <source>Choose your mail provider, or enter the name of its mail server.</source>
        <translation>Choisissez votre fournisseur de messagerie, ou saisissez le nom de son serveur.</translation>
    </message>
    <message>
        <source>Enter the mailbox&apos;s password.</source>
        <translation>Saisissez le mot de passe de la boîte.</translation>
    </message>
    <message>
        <source>Asking the mail server…</source>
        <translation>Interrogation du serveur de messagerie…</translation>
    </message>
    <message>
        <source>Send a t&amp;est e-mail</source>
        <translation>Envoyer un e-mail de &amp;test</translation>
    </message>
    <message>
        <source>E-mails an hour at most</source>
        <translation>E-mails par heure au plus</translation>
    </message>
    <message>
        <source>E-mails a day at most</source>
        <translation>E-mails par jour au plus</translation>
    </message>
    <message>
        <source>E-mails an &amp;hour at most:</source>
        <translation>E-mails par &amp;heure au plus&#x202f;:</translation>
    </message>
    <message>
        <source>E-mails a &amp;day at most:</source>
        <translation>E-mails par &amp;jour au plus&#x202f;:</translation>
    </message>
</context>
<context>
    <name>afterparcel::MailPane</name>
    <message>
        <source>Which e-mail</source>
        <translation>Quel e-mail</translation>
    </message>
    <message>
        <source>Recipient and subject</source>
        <translation>Destinataire et objet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail affiché</translation>
    </message>
    <message>
        <source>As it would be sent now</source>
        <translation>Tel qu’il serait envoyé maintenant</translation>
    </message>
    <message>
        <source>Perhaps sent %1</source>
        <translation>Peut-être envoyé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Envoyé&#x202f;: %1</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2</source>
        <translation>À&#x202f;: %1
Objet&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>afterparcel::MainWindow</name>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Afterparcel</source>
        <translation>Afterparcel</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Barre d’actions</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout sélect&amp;ionner</translation>
    </message>
    <message>
        <source>&amp;About Afterparcel</source>
        <translation>À &amp;propos d’Afterparcel</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Annulé&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %1 and %n more.</source>
        <translation>
            <numerusform>Annulé&#x202f;: %1 et %n autre.</numerusform>
            <numerusform>Annulé&#x202f;: %1 et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This window shows everything and tries again by itself.</source>
        <translation>%1 Cette fenêtre affiche tout et réessaie d’elle-même.</translation>
    </message>
    <message>
        <source>%1 – Afterparcel</source>
        <comment>a shop&apos;s name</comment>
        <translation>%1 – Afterparcel</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Sample data – Afterparcel</source>
        <translation>Données d’exemple – Afterparcel</translation>
    </message>
    <message>
        <source>Co&amp;py cell</source>
        <translation>Co&amp;pier la cellule</translation>
    </message>
    <message>
        <source>Open &amp;tracking page</source>
        <translation>Ouvrir la page &amp;de suivi</translation>
    </message>
    <message numerus="yes">
        <source>Taking back: %n request(s) so far.</source>
        <translation>
            <numerusform>Annulation&#x202f;: %n demande jusqu’ici.</numerusform>
            <numerusform>Annulation&#x202f;: %n demandes jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Suivre à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will be followed again.</source>
        <translation>
            <numerusform>Les colis de %n demande seront suivis à nouveau.</numerusform>
            <numerusform>Les colis de %n demandes seront suivis à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample data: this store is made up, its time goes fast, and no e-mail leaves this computer. Nothing of it is kept.</source>
        <translation>Données d’exemple&#x202f;: cette boutique est fictive, son temps passe vite, et aucun e-mail ne quitte cet ordinateur. Rien n’en est conservé.</translation>
    </message>
</context>
<context>
    <name>afterparcel::Notifier</name>
    <message numerus="yes">
        <source>%n request(s) need your attention.</source>
        <translation>
            <numerusform>%n demande requiert votre attention.</numerusform>
            <numerusform>%n demandes requièrent votre attention.</numerusform>
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
        <translation>&amp;Planifier…</translation>
    </message>
    <message>
        <source>Old orders</source>
        <translation>Anciennes commandes</translation>
    </message>
    <message>
        <source>Fulfilled &amp;from</source>
        <translation>Traitées &amp;du</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>between two dates: from ... to ...</comment>
        <translation>&amp;au</translation>
    </message>
    <message>
        <source>Fulfilled from</source>
        <translation>Traitées du</translation>
    </message>
    <message>
        <source>Fulfilled to</source>
        <translation>Traitées au</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Tout choisir</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Ne rien choisir</translation>
    </message>
    <message>
        <source>S&amp;pread those that are due over</source>
        <translation>&amp;Répartir celles à envoyer sur</translation>
    </message>
    <message>
        <source>no days: at once</source>
        <translation>aucun jour&#x202f;: immédiatement</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> jours</translation>
    </message>
    <message>
        <source>Days to spread over</source>
        <translation>Jours de répartition</translation>
    </message>
    <message>
        <source>Orders that were completely fulfilled before the store was connected are asked about only if you schedule them. They are timed from their fulfilment, and their parcels are not followed.</source>
        <translation>Les commandes entièrement traitées avant la connexion de la boutique ne donnent lieu à une demande que si vous les planifiez. La date est calculée à partir de leur traitement, et leurs colis ne sont pas suivis.</translation>
    </message>
    <message>
        <source>Looking for old orders…</source>
        <translation>Recherche d’anciennes commandes…</translation>
    </message>
    <message>
        <source>There are no old orders between these days.</source>
        <translation>Il n’y a pas d’anciennes commandes entre ces jours.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences: orders found, and orders chosen</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n old order(s) found.</source>
        <translation>
            <numerusform>%n ancienne commande trouvée.</numerusform>
            <numerusform>%n anciennes commandes trouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them chosen.</source>
        <translation>
            <numerusform>%n choisie.</numerusform>
            <numerusform>%n choisies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule old orders</source>
        <translation>Planifier d’anciennes commandes</translation>
    </message>
    <message numerus="yes">
        <source>%n old order(s) will be scheduled.</source>
        <translation>
            <numerusform>%n ancienne commande sera planifiée.</numerusform>
            <numerusform>%n anciennes commandes seront planifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Planifier</translation>
    </message>
    <message>
        <source>Scheduling…</source>
        <translation>Planification…</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) scheduled.</source>
        <translation>
            <numerusform>%n commande planifiée.</numerusform>
            <numerusform>%n commandes planifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Undo with Ctrl+Z in the window.</source>
        <translation>%1 Annulez avec Ctrl+Z dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>afterparcel::OldOrdersModel</name>
    <message>
        <source>Not asked: %1</source>
        <comment>a reason in a few words</comment>
        <translation>Pas de demande&#x202f;: %1</translation>
    </message>
    <message>
        <source>Due at once</source>
        <translation>À envoyer immédiatement</translation>
    </message>
    <message>
        <source>Will send on %1</source>
        <comment>a day and time</comment>
        <translation>Envoi prévu le %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Traitée</translation>
    </message>
    <message>
        <source>If scheduled</source>
        <translation>Si planifiée</translation>
    </message>
</context>
<context>
    <name>afterparcel::PlaceholderList</name>
    <message>
        <source>Placeholders</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Enter or a double click puts the placeholder in at the cursor</source>
        <translation>Entrée ou un double-clic insère la variable à l’emplacement du curseur</translation>
    </message>
    <message>
        <source>%1 (inside of %2)</source>
        <comment>meaning of a placeholder, and the section it stands in</comment>
        <translation>%1 (à l’intérieur de %2)</translation>
    </message>
</context>
<context>
    <name>afterparcel::PreferencesPage</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
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
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Work on in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>End Afterparcel</source>
        <translation>Quitter Afterparcel</translation>
    </message>
    <message>
        <source>Notify me of what needs my decision</source>
        <translation>M’avertir de ce qui attend ma décision</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Prend effet immédiatement.</translation>
    </message>
    <message>
        <source>New windows use it once it is saved, the main window after the next start.</source>
        <translation>Les nouvelles fenêtres l’utilisent dès l’enregistrement, la fenêtre principale après le prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>afterparcel::PrivacyFeature</name>
    <message>
        <source>&amp;Unsubscribe a buyer…</source>
        <translation>&amp;Désinscrire un acheteur…</translation>
    </message>
    <message>
        <source>&amp;Block addresses…</source>
        <translation>&amp;Bloquer des adresses…</translation>
    </message>
    <message>
        <source>&amp;Forget a buyer…</source>
        <translation>O&amp;ublier un acheteur…</translation>
    </message>
    <message>
        <source>Bu&amp;yer</source>
        <translation>Achete&amp;ur</translation>
    </message>
</context>
<context>
    <name>afterparcel::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>The wording has no problems.</source>
        <translation>Le texte ne présente aucun problème.</translation>
    </message>
</context>
<context>
    <name>afterparcel::Remedies</name>
    <message>
        <source>Correct the carr&amp;ier…</source>
        <translation>C&amp;orriger le transporteur…</translation>
    </message>
    <message>
        <source>AfterShip follows the parcels as those of another carrier</source>
        <translation>AfterShip suit les colis comme ceux d’un autre transporteur</translation>
    </message>
    <message>
        <source>Track a&amp;gain</source>
        <translation>Relancer le sui&amp;vi</translation>
    </message>
    <message>
        <source>Has AfterShip look again for parcels that it refused or gave up</source>
        <translation>Fait de nouveau rechercher par AfterShip les colis qu’il a refusés ou abandonnés</translation>
    </message>
    <message>
        <source>Fall &amp;back</source>
        <translation>Ne plus a&amp;ttendre</translation>
    </message>
    <message>
        <source>Does not wait for the parcels any more; the date of fulfilment counts</source>
        <translation>N’attend plus les colis&#x202f;; la date de traitement compte</translation>
    </message>
    <message>
        <source>Spread over days</source>
        <translation>Répartir sur plusieurs jours</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are given a time of their own.</source>
        <translation>
            <numerusform>%n demande reçoit sa propre date.</numerusform>
            <numerusform>%n demandes reçoivent chacune leur propre date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the carrier</source>
        <translation>Corriger le transporteur</translation>
    </message>
    <message numerus="yes">
        <source>The carrier of %n parcel(s) is corrected.</source>
        <translation>
            <numerusform>Le transporteur de %n colis est corrigé.</numerusform>
            <numerusform>Le transporteur de %n colis est corrigé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::RemedyDialog</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>afterparcel::RequestActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>&amp;Envoyer maintenant</translation>
    </message>
    <message>
        <source>Sends the selected requests now instead of at their date</source>
        <translation>Envoie les demandes sélectionnées maintenant plutôt qu’à leur date</translation>
    </message>
    <message>
        <source>R&amp;esend</source>
        <translation>Renvo&amp;yer</translation>
    </message>
    <message>
        <source>Sends another e-mail for the selected requests</source>
        <translation>Envoie un autre e-mail pour les demandes sélectionnées</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>I&amp;gnorer</translation>
    </message>
    <message>
        <source>The selected requests will not be sent; their parcels are followed on</source>
        <translation>Les demandes sélectionnées ne seront pas envoyées&#x202f;; leurs colis restent suivis</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Schedules requests that you skipped or moved as if you had not</source>
        <translation>Planifie les demandes que vous avez ignorées ou déplacées comme si vous ne l’aviez pas fait</translation>
    </message>
    <message>
        <source>&amp;Mark as sent</source>
        <translation>&amp;Marquer comme envoyée</translation>
    </message>
    <message>
        <source>The selected requests count as sent; no e-mail leaves this computer</source>
        <translation>Les demandes sélectionnées sont considérées comme envoyées&#x202f;; aucun e-mail ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Follo&amp;w again</source>
        <translation>&amp;Suivre à nouveau</translation>
    </message>
    <message>
        <source>Follows the parcels of requests that are not scheduled</source>
        <translation>Suit les colis des demandes qui ne sont pas planifiées</translation>
    </message>
    <message>
        <source>Takes back your last action, as long as nothing left this computer</source>
        <translation>Annule votre dernière action, tant que rien n’a quitté cet ordinateur</translation>
    </message>
    <message>
        <source>Copies the selected rows as text</source>
        <translation>Copie les lignes sélectionnées sous forme de texte</translation>
    </message>
    <message>
        <source>Resc&amp;hedule…</source>
        <translation>Replani&amp;fier…</translation>
    </message>
    <message>
        <source>Sends the selected requests at a time of your choice</source>
        <translation>Envoie les demandes sélectionnées à la date de votre choix</translation>
    </message>
    <message>
        <source>&amp;Delivered on…</source>
        <translation>&amp;Livrée le…</translation>
    </message>
    <message>
        <source>The parcels of the selected requests count as delivered on a day of your choice</source>
        <translation>Les colis des demandes sélectionnées comptent comme livrés le jour de votre choix</translation>
    </message>
    <message>
        <source>Schedu&amp;le</source>
        <translation>Pla&amp;nifier</translation>
    </message>
    <message>
        <source>Gives requests that are not scheduled a send date, counted from the fulfilment</source>
        <translation>Donne aux demandes non planifiées une date d’envoi, comptée à partir du traitement</translation>
    </message>
</context>
<context>
    <name>afterparcel::RescheduleDialog</name>
    <message>
        <source>Reschedule</source>
        <translation>Replanifier</translation>
    </message>
    <message>
        <source>&amp;Reschedule</source>
        <translation>&amp;Replanifier</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Jour&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Heure&#x202f;:</translation>
    </message>
    <message>
        <source>Times are those of the store: %1.</source>
        <comment>a time zone</comment>
        <translation>Les heures sont celles de la boutique&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This time does not exist: the clock is put forward over it.</source>
        <translation>Cette heure n’existe pas&#x202f;: l’horloge est avancée et la saute.</translation>
    </message>
    <message>
        <source>This time is past: it is %1 in the store now. Name a later one, or use Send now.</source>
        <translation>Ce moment est passé&#x202f;: il est maintenant %1 dans la boutique. Indiquez-en un plus tardif, ou utilisez «&#x202f;Envoyer maintenant&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are scheduled for the time you choose, whatever the carrier reports or your settings say. Nothing is sent if the buyer unsubscribes or the parcel goes back.</source>
        <translation>
            <numerusform>%n demande est planifiée à la date que vous choisissez, quoi que signale le transporteur et quels que soient vos paramètres. Rien n’est envoyé si l’acheteur se désinscrit ou si le colis est retourné.</numerusform>
            <numerusform>%n demandes sont planifiées à la date que vous choisissez, quoi que signale le transporteur et quels que soient vos paramètres. Rien n’est envoyé si l’acheteur se désinscrit ou si le colis est retourné.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::RestoreDialog</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.backup *.sqlite);;All files (*)</source>
        <translation>Sauvegardes (*.backup *.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Puts the store back to a backup, or to a daily copy from the folder “copies” of %1. What is there now is kept under another name; nothing is deleted. Whatever was sent, decided or unsubscribed since is entered again from the journal, so that nobody is asked twice.</source>
        <translation>Ramène la boutique à une sauvegarde, ou à une copie quotidienne du dossier « copies » de %1. Ce qui est là maintenant est conservé sous un autre nom ; rien n’est supprimé. Ce qui a été envoyé, décidé ou désinscrit depuis est repris du journal, afin que personne ne soit sollicité deux fois.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#x202f;:</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), kept e-mails: %1, latest news: %2.</source>
        <translation>
            <numerusform>%n commande, e-mails conservés&#x202f;: %1, dernière nouvelle&#x202f;: %2.</numerusform>
            <numerusform>%n commandes, e-mails conservés&#x202f;: %1, dernière nouvelle&#x202f;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders.</source>
        <translation>Aucune commande.</translation>
    </message>
    <message>
        <source>Settings and templates are brought back too.</source>
        <translation>Les paramètres et les modèles sont rétablis aussi.</translation>
    </message>
    <message>
        <source>It is a daily copy: settings and templates stay as they are.</source>
        <translation>C’est une copie quotidienne : réglages et modèles restent tels quels.</translation>
    </message>
    <message>
        <source>The store will be put back to this backup.</source>
        <translation>La boutique sera ramenée à cette sauvegarde.</translation>
    </message>
    <message>
        <source>Afterparcel closes its window for it, and starts again by itself. No e-mail leaves meanwhile. What is newer in Shopify and AfterShip is read at the next sync.</source>
        <translation>Afterparcel ferme sa fenêtre pour cela et redémarre tout seul. Aucun e-mail ne part entre-temps. Ce qui est plus récent dans Shopify et AfterShip est lu à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>&amp;Restore and start again</source>
        <translation>&amp;Restaurer et redémarrer</translation>
    </message>
</context>
<context>
    <name>afterparcel::ReviewDialog</name>
    <message>
        <source>What the change does</source>
        <translation>Ce que fait la modification</translation>
    </message>
    <message>
        <source>Looking at what would become of the requests that are not sent yet…</source>
        <translation>Examen de ce que deviendraient les demandes non encore envoyées…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Switching AfterShip on: the parcels of orders that are fulfilled from now on are followed, and their buyers asked after the delivery.</source>
        <translation>Activation d’AfterShip&#x202f;: les colis des commandes traitées à partir de maintenant sont suivis, et leurs acheteurs sollicités après la livraison.</translation>
    </message>
    <message numerus="yes">
        <source>Ending the pause: %n e-mail(s) will leave at once.</source>
        <translation>
            <numerusform>Fin de la pause&#x202f;: %n e-mail partira immédiatement.</numerusform>
            <numerusform>Fin de la pause&#x202f;: %n e-mails partiront immédiatement.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the change does could not be found out: %1</source>
        <translation>L’effet de la modification n’a pas pu être déterminé&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Enregistrer malgré tout</translation>
    </message>
    <message numerus="yes">
        <source>Also follow the %n request(s) again that were left behind when it was switched off</source>
        <translation>
            <numerusform>Suivre aussi de nouveau %n demande laissée en suspens lors de la désactivation</numerusform>
            <numerusform>Suivre aussi de nouveau les %n demandes laissées en suspens lors de la désactivation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Following those that were left behind again costs %n tracking record(s) at AfterShip.</source>
        <translation>
            <numerusform>Suivre de nouveau celles laissées en suspens coûte %n fiche de suivi chez AfterShip.</numerusform>
            <numerusform>Suivre de nouveau celles laissées en suspens coûte %n fiches de suivi chez AfterShip.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Examples:</source>
        <translation>E&amp;xemples&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a delivery. They will no longer be sent by themselves: you have to send, schedule or skip them, or have them followed again.</source>
        <translation>
            <numerusform>%n demande attend une livraison. Elle ne partira plus d’elle-même : vous devrez l’envoyer, la planifier ou l’ignorer, ou la faire suivre à nouveau.</numerusform>
            <numerusform>%n demandes attendent une livraison. Elles ne partiront plus d’elles-mêmes : vous devrez les envoyer, les planifier ou les ignorer, ou les faire suivre à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests with a date keep it. Orders fulfilled from now on are timed from their fulfilment.</source>
        <translation>Les demandes qui ont une date la gardent. Les commandes traitées à partir de maintenant sont calculées d’après leur traitement.</translation>
    </message>
</context>
<context>
    <name>afterparcel::SecretField</name>
    <message>
        <source>Given in the environment, for this run of the program</source>
        <translation>Fourni dans l’environnement, pour cette exécution du programme</translation>
    </message>
    <message>
        <source>Kept in the keychain; type to replace it</source>
        <translation>Conservé dans le trousseau&#x202f;; tapez pour le remplacer</translation>
    </message>
</context>
<context>
    <name>afterparcel::SendingActions</name>
    <message>
        <source>&amp;Resume sending…</source>
        <translation>&amp;Reprendre l’envoi…</translation>
    </message>
    <message>
        <source>&amp;Pause sending</source>
        <translation>Sus&amp;pendre l’envoi</translation>
    </message>
    <message>
        <source>Shows how many e-mails would leave, then sends again</source>
        <translation>Indique combien d’e-mails partiraient, puis envoie de nouveau</translation>
    </message>
    <message>
        <source>Sends nothing until you resume it; everything else goes on</source>
        <translation>N’envoie rien jusqu’à ce que vous repreniez l’envoi&#x202f;; tout le reste continue</translation>
    </message>
    <message>
        <source>&amp;End the rehearsal…</source>
        <translation>&amp;Terminer la répétition…</translation>
    </message>
    <message>
        <source>Start a re&amp;hearsal…</source>
        <translation>&amp;Commencer une répétition…</translation>
    </message>
    <message numerus="yes">
        <source>Sending is paused. %n e-mail(s) wait until you resume it.</source>
        <translation>
            <numerusform>L’envoi est suspendu. %n e-mail attend que vous le repreniez.</numerusform>
            <numerusform>L’envoi est suspendu. %n e-mails attendent que vous le repreniez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a rehearsal: each due e-mail goes once to %1, and buyers get nothing. %n e-mail(s) wait until you end it.</source>
        <translation>
            <numerusform>Ceci est une répétition&#x202f;: chaque e-mail à envoyer va une fois à %1, et les acheteurs ne reçoivent rien. %n e-mail attend que vous la terminiez.</numerusform>
            <numerusform>Ceci est une répétition&#x202f;: chaque e-mail à envoyer va une fois à %1, et les acheteurs ne reçoivent rien. %n e-mails attendent que vous la terminiez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Reprendre l’envoi</translation>
    </message>
    <message>
        <source>&amp;Resume sending</source>
        <translation>&amp;Reprendre l’envoi</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Terminer la répétition</translation>
    </message>
    <message>
        <source>&amp;End the rehearsal</source>
        <translation>&amp;Terminer la répétition</translation>
    </message>
    <message>
        <source>Start a rehearsal</source>
        <translation>Commencer une répétition</translation>
    </message>
    <message>
        <source>Until you end it, each due e-mail goes once to your own address, marked as a rehearsal. Its request stays unsent, and buyers get nothing.</source>
        <translation>Jusqu’à ce que vous la terminiez, chaque e-mail à envoyer va une fois à votre propre adresse, marqué comme répétition. Sa demande reste non envoyée, et les acheteurs ne reçoivent rien.</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Votre propre adresse</translation>
    </message>
    <message>
        <source>Your own &amp;address:</source>
        <translation>Votre propre &amp;adresse&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Start the rehearsal</source>
        <translation>&amp;Commencer la répétition</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Non modifié</translation>
    </message>
    <message>
        <source>Sending is paused. No e-mail is due.</source>
        <translation>L’envoi est suspendu. Aucun e-mail n’est à envoyer.</translation>
    </message>
    <message>
        <source>This is a rehearsal: each due e-mail goes once to %1, and buyers get nothing.</source>
        <translation>Ceci est une répétition&#x202f;: chaque e-mail à envoyer va une fois à %1, et les acheteurs ne reçoivent rien.</translation>
    </message>
    <message>
        <source>Resume sending? E-mails go to buyers again.</source>
        <translation>Reprendre l’envoi&#x202f;? Les e-mails partent de nouveau vers les acheteurs.</translation>
    </message>
    <message>
        <source>End the rehearsal? From then on, e-mails go to buyers.</source>
        <translation>Terminer la répétition&#x202f;? À partir de là, les e-mails partent vers les acheteurs.</translation>
    </message>
    <message>
        <source>Resume sending? This is a rehearsal: e-mails go to %1, not to buyers.</source>
        <translation>Reprendre l’envoi ? Ceci est une répétition : les e-mails vont à %1, pas aux acheteurs.</translation>
    </message>
    <message>
        <source>End the rehearsal? E-mails go to buyers once you resume sending.</source>
        <translation>Terminer la répétition ? Les e-mails partiront vers les acheteurs quand vous reprendrez l’envoi.</translation>
    </message>
</context>
<context>
    <name>afterparcel::SettingsFeature</name>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>afterparcel::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher dans les paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Show what is &amp;wrong</source>
        <translation>&amp;Montrer ce qui ne va pas</translation>
    </message>
    <message>
        <source>Access to Shopify</source>
        <translation>Accès à Shopify</translation>
    </message>
    <message>
        <source>Access to AfterShip</source>
        <translation>Accès à AfterShip</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Kept in the keychain of your desktop (GNOME Keyring, KWallet), never in Afterparcel&apos;s own files.</source>
        <translation>Conservé dans le trousseau de votre bureau (GNOME Keyring, KWallet), jamais dans les fichiers propres d’Afterparcel.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>A value on this page can&apos;t be saved.</source>
        <translation>Une valeur de cette page ne peut pas être enregistrée.</translation>
    </message>
    <message>
        <source>No setting contains these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>A setting is not valid; it is marked.</source>
        <translation>Un réglage n’est pas valide ; il est signalé.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation>Modifié, pas encore enregistré.</translation>
    </message>
    <message>
        <source>Some settings were changed and not saved.</source>
        <translation>Certains paramètres ont été modifiés sans être enregistrés.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Forget the changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Continuer les modifications</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>What concerns this computer could not be saved: %1 can&apos;t be written.</source>
        <translation>Ce qui concerne cet ordinateur n’a pas pu être enregistré&#x202f;: impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>afterparcel::SpreadDialog</name>
    <message>
        <source>Spread over days</source>
        <translation>Répartir sur plusieurs jours</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue request(s) will be sent evenly over the days you choose, inside your send window, the longest fulfilled first.</source>
        <translation>
            <numerusform>%n demande en retard sera envoyée de façon régulière sur les jours que vous choisissez, dans votre plage d’envoi, la plus anciennement expédiée d’abord.</numerusform>
            <numerusform>%n demandes en retard seront envoyées de façon régulière sur les jours que vous choisissez, dans votre plage d’envoi, les plus anciennement expédiées d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Spread</source>
        <translation>&amp;Répartir</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>&amp;Jours&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s) a day, the first as soon as the send window is open.</source>
        <translation>
            <numerusform>Au plus %n demande par jour, la première dès que la plage d’envoi est ouverte.</numerusform>
            <numerusform>Au plus %n demandes par jour, la première dès que la plage d’envoi est ouverte.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 overdue request will be sent inside your send window.</source>
        <translation>1 demande en retard sera envoyée dans votre plage d’envoi.</translation>
    </message>
</context>
<context>
    <name>afterparcel::StagesButton</name>
    <message>
        <source>Orders from Shopify</source>
        <translation>Commandes depuis Shopify</translation>
    </message>
    <message>
        <source>Parcels to AfterShip</source>
        <translation>Colis vers AfterShip</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>When each stage of the sync ran last, and when it runs next</source>
        <translation>Quand chaque étape de la synchronisation a eu lieu pour la dernière fois, et quand elle aura lieu ensuite</translation>
    </message>
    <message>
        <source>Stages of the sync</source>
        <translation>Étapes de la synchronisation</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the next run of a stage</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Not completed: %1</source>
        <translation>Non terminée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sync details</source>
        <translation>Détails de la synchronisation</translation>
    </message>
</context>
<context>
    <name>afterparcel::StatusTabs</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Which requests the list shows</source>
        <translation>Quelles demandes la liste affiche</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all requests</comment>
        <translation>Toutes</translation>
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
        <translation>Étapes</translation>
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
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Your Shopify store</source>
        <translation>Votre boutique Shopify</translation>
    </message>
    <message>
        <source>Afterparcel reads orders through an app that belongs to you alone. Make one in Shopify&apos;s Dev Dashboard (%1), give it the scopes below, release it, and install it in your store.</source>
        <translation>Afterparcel lit les commandes au moyen d’une application qui n’appartient qu’à vous. Créez-en une dans le Dev Dashboard de Shopify (%1), accordez-lui les autorisations ci-dessous, publiez-la et installez-la dans votre boutique.</translation>
    </message>
    <message>
        <source>Client &amp;ID and secret, from the Dev Dashboard</source>
        <translation>&amp;ID client et secret, du Dev Dashboard</translation>
    </message>
    <message>
        <source>Admin API access to&amp;ken, of an older custom app</source>
        <translation>&amp;Jeton d’accès à l’API Admin, d’une ancienne application personnalisée</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Address of the store</source>
        <translation>Adresse de la boutique</translation>
    </message>
    <message>
        <source>&amp;Address of the store:</source>
        <translation>&amp;Adresse de la boutique&#x202f;:</translation>
    </message>
    <message>
        <source>needed; without it %1</source>
        <translation>nécessaire&#x202f;; sans elle, %1</translation>
    </message>
    <message>
        <source>without it %1</source>
        <translation>sans elle, %1</translation>
    </message>
    <message>
        <source>Scopes to tick</source>
        <translation>Autorisations à cocher</translation>
    </message>
    <message>
        <source>&amp;Copy scopes</source>
        <translation>&amp;Copier les autorisations</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Secret client&#x202f;:</translation>
    </message>
    <message>
        <source>Access token:</source>
        <translation>Jeton d’accès&#x202f;:</translation>
    </message>
    <message>
        <source>Enter the address of your store. It ends in .myshopify.com; Shopify shows it under Settings, Domains.</source>
        <translation>Saisissez l’adresse de votre boutique. Elle se termine par .myshopify.com&#x202f;; Shopify l’indique sous Paramètres, Domaines.</translation>
    </message>
    <message>
        <source>Enter the app&apos;s access token.</source>
        <translation>Saisissez le jeton d’accès de l’application.</translation>
    </message>
    <message>
        <source>Enter the app&apos;s client ID and client secret.</source>
        <translation>Saisissez l’ID client et le secret client de l’application.</translation>
    </message>
    <message>
        <source>Asking Shopify…</source>
        <translation>Interrogation de Shopify…</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation>ID client&#x202f;:</translation>
    </message>
</context>
<context>
    <name>afterparcel::StuckFeature</name>
    <message>
        <source>&amp;Stuck requests</source>
        <translation>Demandes &amp;bloquées</translation>
    </message>
    <message>
        <source>Shows every group of stuck requests with what can be done about it</source>
        <translation>Affiche chaque groupe de demandes bloquées et ce qu’il est possible de faire</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of stuck requests and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stuck requests</source>
        <translation>Demandes bloquées</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation>Rien n’est bloqué</translation>
    </message>
    <message>
        <source>Switch AfterShip off</source>
        <translation>Désactiver AfterShip</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a delivery. They will no longer be sent by themselves: you have to send, schedule or skip them, or have them followed again.</source>
        <translation>
            <numerusform>%n demande attend une livraison. Elle ne partira plus d’elle-même : vous devrez l’envoyer, la planifier ou l’ignorer, ou la faire suivre à nouveau.</numerusform>
            <numerusform>%n demandes attendent une livraison. Elles ne partiront plus d’elles-mêmes : vous devrez les envoyer, les planifier ou les ignorer, ou les faire suivre à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests with a date keep it. Orders fulfilled from now on are timed from their fulfilment.</source>
        <translation>Les demandes qui ont une date la gardent. Les commandes traitées à partir de maintenant sont calculées d’après leur traitement.</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message numerus="yes">
        <source>AfterShip is switched off; %n request(s) are not scheduled any more.</source>
        <translation>
            <numerusform>AfterShip est désactivé&#x202f;; %n demande n’est plus planifiée.</numerusform>
            <numerusform>AfterShip est désactivé&#x202f;; %n demandes ne sont plus planifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck</source>
        <comment>beside the tabs</comment>
        <translation>Bloquées</translation>
    </message>
</context>
<context>
    <name>afterparcel::StuckPage</name>
    <message>
        <source>Groups of stuck requests</source>
        <translation>Groupes de demandes bloquées</translation>
    </message>
    <message>
        <source>Stuck requests</source>
        <translation>Demandes bloquées</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Retour à la liste</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation>Rien n’est bloqué</translation>
    </message>
    <message>
        <source>Requests that wait for you, or for something that is unlikely to come, appear here with what you can do about all of them at once.</source>
        <translation>Les demandes qui vous attendent, ou qui attendent quelque chose de peu probable, apparaissent ici avec ce que vous pouvez faire de toutes à la fois.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group of stuck requests and what to do</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Afficher dans la liste</translation>
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
        <translation>Tout n’a pas fonctionné</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left as they were, because you cancelled.</source>
        <translation>
            <numerusform>%n demande est restée telle quelle, parce que vous avez annulé.</numerusform>
            <numerusform>%n demandes sont restées telles quelles, parce que vous avez annulé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It did not work for %n request(s):</source>
        <translation>
            <numerusform>Cela n’a pas fonctionné pour %n demande&#x202f;:</numerusform>
            <numerusform>Cela n’a pas fonctionné pour %n demandes&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>requests that failed</comment>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Only those that it did not work for</source>
        <translation>Seulement celles pour lesquelles cela n’a pas fonctionné</translation>
    </message>
</context>
<context>
    <name>afterparcel::SummaryPage</name>
    <message>
        <source>every buyer</source>
        <translation>tous les acheteurs</translation>
    </message>
    <message>
        <source>every buyer who did not decline marketing</source>
        <translation>tous les acheteurs qui n’ont pas refusé le marketing</translation>
    </message>
    <message>
        <source>only buyers who agreed to marketing</source>
        <translation>seulement les acheteurs qui ont accepté le marketing</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Ready to connect</source>
        <translation>Prêt à connecter</translation>
    </message>
    <message>
        <source>Store:</source>
        <translation>Boutique&#x202f;:</translation>
    </message>
    <message>
        <source>Parcels:</source>
        <translation>Colis&#x202f;:</translation>
    </message>
    <message>
        <source>followed with AfterShip</source>
        <translation>suivis avec AfterShip</translation>
    </message>
    <message>
        <source>not followed; requests are timed from the fulfilment</source>
        <translation>non suivis&#x202f;; les demandes sont calculées à partir du traitement</translation>
    </message>
    <message>
        <source>Sender:</source>
        <translation>Expéditeur&#x202f;:</translation>
    </message>
    <message>
        <source>Limits:</source>
        <translation>Limites&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the delivery</source>
        <translation>
            <numerusform>%n jour après la livraison</numerusform>
            <numerusform>%n jours après la livraison</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the fulfilment</source>
        <translation>
            <numerusform>%n jour après le traitement</numerusform>
            <numerusform>%n jours après le traitement</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked:</source>
        <translation>Sollicités&#x202f;:</translation>
    </message>
    <message>
        <source>Connecting the store…</source>
        <translation>Connexion de la boutique…</translation>
    </message>
    <message>
        <source>Requests are made for orders that are completely fulfilled from now on. Older orders are read too, but their buyers are not asked unless you schedule them under Tools, Old orders.</source>
        <translation>Des demandes sont créées pour les commandes entièrement traitées à partir de maintenant. Les commandes plus anciennes sont lues aussi, mais leurs acheteurs ne sont pas sollicités, sauf si vous les planifiez sous Outils, Anciennes commandes.</translation>
    </message>
    <message>
        <source>%1 e-mails an hour, %2 a day</source>
        <translation>%1 e-mails par heure, %2 par jour</translation>
    </message>
    <message>
        <source>%1, but at least %2</source>
        <comment>days after the delivery, and after the fulfilment</comment>
        <translation>%1, mais au moins %2</translation>
    </message>
    <message>
        <source>Wait, within the country:</source>
        <translation>Délai dans le pays :</translation>
    </message>
    <message>
        <source>Wait, to other countries:</source>
        <translation>Délai vers d’autres pays :</translation>
    </message>
</context>
<context>
    <name>afterparcel::SyncControl</name>
    <message>
        <source>&amp;Cancel sync</source>
        <translation>&amp;Annuler la synchronisation</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>Stops the sync after its present step (F5)</source>
        <translation>Arrête la synchronisation après l’étape en cours (F5)</translation>
    </message>
    <message>
        <source>Reads orders and parcels and sends what is due (F5)</source>
        <translation>Lit les commandes et les colis et envoie ce qui doit l’être (F5)</translation>
    </message>
</context>
<context>
    <name>afterparcel::SyncStatus</name>
    <message>
        <source>Progress of the sync</source>
        <translation>Progression de la synchronisation</translation>
    </message>
    <message>
        <source>What the sync does</source>
        <translation>Ce que fait la synchronisation</translation>
    </message>
    <message>
        <source>Last and next sync</source>
        <translation>Dernière et prochaine synchronisation</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Dernière synchronisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Last sync %1, not completed</source>
        <translation>Dernière synchronisation&#x202f;: %1, inachevée</translation>
    </message>
    <message>
        <source>next one now</source>
        <translation>prochaine maintenant</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>prochaine&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>afterparcel::TemplateEditor</name>
    <message>
        <source>E-mail template</source>
        <translation>Modèle d’e-mail</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Rétab&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>R&amp;estore default</source>
        <translation>Restaurer la valeur par dé&amp;faut</translation>
    </message>
    <message>
        <source>Send a &amp;test…</source>
        <translation>Envoyer un &amp;test…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Lan&amp;gue&#x202f;:</translation>
    </message>
    <message>
        <source>Language of the template</source>
        <translation>Langue du modèle</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>Writes to the buyers of one more language in their own</source>
        <translation>Écrit aux acheteurs d’une langue de plus dans la leur</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>&amp;Make default</source>
        <translation>&amp;Définir par défaut</translation>
    </message>
    <message>
        <source>Buyers of a language without a template get the default one</source>
        <translation>Les acheteurs d’une langue sans modèle reçoivent celui par défaut</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Objet&#x202f;:</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>HTML of the e-mail</source>
        <translation>HTML de l’e-mail</translation>
    </message>
    <message>
        <source>Plain text of the e-mail</source>
        <translation>Texte brut de l’e-mail</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>Source HT&amp;ML</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>Texte &amp;brut</translation>
    </message>
    <message>
        <source>Pla&amp;ceholders</source>
        <translation>&amp;Variables</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>What is saved can&apos;t be used, so buyers get the built-in wording. %1</source>
        <translation>Ce qui est enregistré n’est pas utilisable, les acheteurs reçoivent donc le texte intégré. %1</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>Langue par défaut</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a language whose template is not saved</comment>
        <translation>%1, modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. E-mails that leave from now on have this wording.</source>
        <translation>Enregistré. Les e-mails qui partent désormais ont ce texte.</translation>
    </message>
    <message>
        <source>This is the built-in wording. Buyers get it once you save.</source>
        <translation>Ceci est le texte intégré. Les acheteurs le reçoivent dès que vous enregistrez.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>something went wrong</comment>
        <translation>Non effectué&#x202f;: %1</translation>
    </message>
    <message>
        <source>Save the template?</source>
        <translation>Enregistrer le modèle&#x202f;?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Barre d’actions</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une langue.</translation>
    </message>
    <message>
        <source>Sending the test e-mail…</source>
        <translation>Envoi de l’e-mail de test…</translation>
    </message>
    <message>
        <source>A test e-mail was sent to %1.</source>
        <translation>Un e-mail de test a été envoyé à %1.</translation>
    </message>
    <message>
        <source>Save your changes to the e-mail template? They are lost otherwise.</source>
        <translation>Enregistrer vos modifications du modèle d’e-mail&#x202f;? Sinon, elles seront perdues.</translation>
    </message>
</context>
<context>
    <name>afterparcel::TemplateFeature</name>
    <message>
        <source>E-mail &amp;template…</source>
        <translation>&amp;Modèle d’e-mail…</translation>
    </message>
</context>
<context>
    <name>afterparcel::TemplatePreview</name>
    <message>
        <source>Preview &amp;with:</source>
        <translation>Aperç&amp;u avec&#x202f;:</translation>
    </message>
    <message>
        <source>A sample order; type to find a real one</source>
        <translation>Une commande d’exemple&#x202f;; tapez pour en trouver une réelle</translation>
    </message>
    <message>
        <source>Order of the preview</source>
        <translation>Commande de l’aperçu</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Width of the preview</source>
        <translation>Largeur de l’aperçu</translation>
    </message>
    <message>
        <source>Subject of the preview</source>
        <translation>Objet de l’aperçu</translation>
    </message>
    <message>
        <source>Preview of the e-mail</source>
        <translation>Aperçu de l’e-mail</translation>
    </message>
    <message>
        <source>Mail programs also show rounded corners, and the dark colours of the template.</source>
        <translation>Les programmes de messagerie affichent aussi les coins arrondis et les couleurs sombres du modèle.</translation>
    </message>
    <message>
        <source>Not up to date: put the problems right first.</source>
        <translation>Pas à jour&#x202f;: corrigez d’abord les problèmes.</translation>
    </message>
    <message>
        <source>A sample order</source>
        <translation>Commande d’exemple</translation>
    </message>
</context>
<context>
    <name>afterparcel::TimingPage</name>
    <message>
        <source>Timing</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>When buyers are asked</source>
        <translation>Quand les acheteurs sont sollicités</translation>
    </message>
    <message>
        <source>Give buyers time to use what they bought. All of this can be changed later; requests that are not sent yet move along.</source>
        <translation>Laissez aux acheteurs le temps d’utiliser ce qu’ils ont acheté. Tout cela peut être modifié plus tard&#x202f;; les demandes non encore envoyées suivent.</translation>
    </message>
    <message>
        <source>Ask in the end even if no delivery was &amp;reported</source>
        <translation>Finir par demander même si aucune livraison n’est si&amp;gnalée</translation>
    </message>
    <message>
        <source>&amp;Wait, within the country (days):</source>
        <translation>&amp;Délai, dans le pays (jours)&#x202f;:</translation>
    </message>
    <message>
        <source>Wait, within the country</source>
        <translation>Délai, dans le pays</translation>
    </message>
    <message>
        <source>Wait, to &amp;other countries (days):</source>
        <translation>Délai, vers d’&amp;autres pays (jours)&#x202f;:</translation>
    </message>
    <message>
        <source>Wait, to other countries</source>
        <translation>Délai, vers d’autres pays</translation>
    </message>
    <message>
        <source>At &amp;least after fulfilment, within the country (days):</source>
        <translation>Au &amp;moins après le traitement, dans le pays (jours)&#x202f;:</translation>
    </message>
    <message>
        <source>Minimum delay, within the country</source>
        <translation>Délai minimal, dans le pays</translation>
    </message>
    <message>
        <source>At least after fulfilment, to other &amp;countries (days):</source>
        <translation>Au moins après le traitement, vers d’autres pa&amp;ys (jours)&#x202f;:</translation>
    </message>
    <message>
        <source>Minimum delay, to other countries</source>
        <translation>Délai minimal, vers d’autres pays</translation>
    </message>
    <message>
        <source>&amp;Days after fulfilment for that:</source>
        <translation>&amp;Jours après le traitement dans ce cas&#x202f;:</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Délai de repli</translation>
    </message>
    <message>
        <source>An order within your country, in days since the fulfilment:</source>
        <translation>Une commande dans votre pays, en jours depuis le traitement&#x202f;:</translation>
    </message>
</context>
<context>
    <name>afterparcel::TimingPicture</name>
    <message>
        <source>What the days mean</source>
        <translation>Ce que signifient les jours</translation>
    </message>
    <message numerus="yes">
        <source>Wait after the fulfilment: %n day(s)</source>
        <translation>
            <numerusform>Délai après le traitement&#x202f;: %n jour</numerusform>
            <numerusform>Délai après le traitement&#x202f;: %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The request goes out on day %1</source>
        <translation>La demande part le jour %1</translation>
    </message>
    <message>
        <source>A parcel under way, delivered on day %1</source>
        <translation>Un colis en route, livré le jour %1</translation>
    </message>
    <message numerus="yes">
        <source>Wait after the delivery: %n day(s)</source>
        <translation>
            <numerusform>Délai après la livraison&#x202f;: %n jour</numerusform>
            <numerusform>Délai après la livraison&#x202f;: %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least after the fulfilment: %n day(s)</source>
        <translation>
            <numerusform>Au moins après le traitement&#x202f;: %n jour</numerusform>
            <numerusform>Au moins après le traitement&#x202f;: %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Without news of the delivery: on day %1</source>
        <translation>Sans nouvelles de la livraison&#x202f;: le jour %1</translation>
    </message>
</context>
<context>
    <name>afterparcel::TransferFeature</name>
    <message>
        <source>&amp;Export this view…</source>
        <translation>&amp;Exporter cette vue…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Old orders…</source>
        <translation>Anciennes c&amp;ommandes…</translation>
    </message>
</context>
<context>
    <name>afterparcel::TrayFeature</name>
    <message>
        <source>&amp;Open Afterparcel</source>
        <translation>&amp;Ouvrir Afterparcel</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n sent today</source>
        <translation>
            <numerusform>%n envoyée aujourd’hui</numerusform>
            <numerusform>%n envoyées aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n à envoyer aujourd’hui</numerusform>
            <numerusform>%n à envoyer aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n requiert votre attention</numerusform>
            <numerusform>%n requièrent votre attention</numerusform>
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
        <translation>L’envoi est suspendu</translation>
    </message>
</context>
<context>
    <name>afterparcel::UnitSpinBox</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
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
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::UnsubscribeDialog</name>
    <message>
        <source>Unsubscribe a buyer</source>
        <translation>Désinscrire un acheteur</translation>
    </message>
    <message>
        <source>&amp;Address or code:</source>
        <translation>&amp;Adresse ou code&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe…</source>
        <translation>&amp;Désinscrire…</translation>
    </message>
    <message>
        <source>%1 will never get a request for a review again.</source>
        <translation>%1 ne recevra plus jamais de demande d’avis.</translation>
    </message>
    <message>
        <source>This is final: there is no way to take it back.</source>
        <translation>C’est définitif&#x202f;: il n’y a pas de retour en arrière.</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe for good</source>
        <translation>&amp;Désinscrire définitivement</translation>
    </message>
    <message>
        <source>Unsubscribing…</source>
        <translation>Désinscription…</translation>
    </message>
    <message>
        <source>Unsubscribed for good.</source>
        <translation>Désinscrit définitivement.</translation>
    </message>
    <message>
        <source>For a buyer who wants no more requests, however you hear of it. The e-mail with which a buyer unsubscribes has a code in its subject; you can enter it instead of the address.</source>
        <translation>Pour un acheteur qui ne veut plus de demandes, quelle que soit la façon dont vous l’apprenez. L’e-mail par lequel un acheteur se désinscrit porte un code dans son objet ; vous pouvez le saisir à la place de l’adresse.</translation>
    </message>
</context>
<context>
    <name>afterparcel::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Afterparcel</source>
        <translation>Bienvenue dans Afterparcel</translation>
    </message>
    <message>
        <source>You need at hand:</source>
        <translation>Ayez à portée de main&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>&amp;Découvrir avec des données d’exemple</translation>
    </message>
    <message>
        <source>Afterparcel watches the orders of your Shopify store, follows the parcels, and asks each buyer for a review after the parcel arrived. The e-mails come from your own mailbox, and all data stays on this computer.</source>
        <translation>Afterparcel surveille les commandes de votre boutique Shopify, suit les colis et demande un avis à chaque acheteur après l’arrivée du colis. Les e-mails partent de votre propre boîte, et toutes les données restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&lt;ul&gt;&lt;li&gt;access to your store&apos;s Shopify admin, to make an app that may read orders,&lt;/li&gt;&lt;li&gt;the login of a mailbox that sends the e-mails,&lt;/li&gt;&lt;li&gt;an AfterShip API key, if requests shall wait for the delivery (optional).&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul&gt;&lt;li&gt;un accès à l’administration Shopify de votre boutique, pour créer une application autorisée à lire les commandes,&lt;/li&gt;&lt;li&gt;les identifiants d’une boîte qui envoie les e-mails,&lt;/li&gt;&lt;li&gt;une clé d’API d’AfterShip, si les demandes doivent attendre la livraison (facultatif).&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>Each step is checked before the next. You can leave at any time and go on later; no buyer gets an e-mail before you have connected the store in the last step.</source>
        <translation>Chaque étape est vérifiée avant la suivante. Vous pouvez quitter à tout moment et continuer plus tard&#x202f;; aucun acheteur ne reçoit d’e-mail avant que vous ayez connecté la boutique à la dernière étape.</translation>
    </message>
    <message>
        <source>Or have a look first: a second window with a made-up store, in which time goes fast. No e-mail leaves this computer.</source>
        <translation>Ou regardez d’abord&#x202f;: une seconde fenêtre avec une boutique fictive, où le temps passe vite. Aucun e-mail ne quitte cet ordinateur.</translation>
    </message>
</context>
</TS>
