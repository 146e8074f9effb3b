<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Afterparcel::AboutBox</name>
    <message>
        <source>About Afterparcel</source>
        <translation>Acerca de Afterparcel</translation>
    </message>
    <message>
        <source>Afterparcel %1</source>
        <translation>Afterparcel %1</translation>
    </message>
    <message>
        <source>Asks each buyer for a review after the parcel has arrived.</source>
        <translation>Pide una reseña a cada comprador cuando el paquete ha llegado.</translation>
    </message>
    <message>
        <source>All data stays in this folder:</source>
        <translation>Todos los datos permanecen en esta carpeta:</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <translation>Hecho con Qt %1.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::ActivityCommand</name>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>Write it like --from 2026-11-12.</source>
        <translation>Escríbala como --from 2026-11-12.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;.</source>
        <translation>No existe el tipo «%1».</translation>
    </message>
    <message>
        <source>The kinds are %1.</source>
        <translation>Los tipos son %1.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 on.</source>
        <translation>--limit admite un número entero a partir de 1.</translation>
    </message>
    <message>
        <source>activity takes options alone.</source>
        <translation>activity solo admite opciones.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported to %1.</source>
        <translation>
            <numerusform>%n entrada exportada a %1.</numerusform>
            <numerusform>%n entradas exportadas a %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::ActivityKind</name>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Sus decisiones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importación y exportación</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>Afterparcel::AddressValues</name>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>«%1» no es una dirección web.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Introduzca una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted.</source>
        <translation>«%1» no está cifrada.</translation>
    </message>
    <message>
        <source>Enter the address with https://; plain http:// is accepted for this computer alone.</source>
        <translation>Introduzca la dirección con https://; http:// sin cifrar solo se acepta para este equipo.</translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation>La dirección contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>Enter it without them; secrets belong into the keychain.</source>
        <translation>Introdúzcala sin ellos; los secretos deben guardarse en el llavero.</translation>
    </message>
    <message>
        <source>“%1” is a page of the store, not its address.</source>
        <translation>«%1» es una página de la tienda, no su dirección.</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <translation>Introduzca %1.</translation>
    </message>
    <message>
        <source>“%1” is Shopify&apos;s admin page, not the store&apos;s address.</source>
        <translation>«%1» es la página de administración de Shopify, no la dirección de la tienda.</translation>
    </message>
    <message>
        <source>Enter https://SHOP.myshopify.com with your shop&apos;s name.</source>
        <translation>Introduzca https://SHOP.myshopify.com con el nombre de su tienda.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a Shopify store.</source>
        <translation>«%1» no es la dirección de una tienda de Shopify.</translation>
    </message>
    <message>
        <source>Enter https://SHOP.myshopify.com with your shop&apos;s name; Shopify shows it under Settings, Domains.</source>
        <translation>Introduzca https://SHOP.myshopify.com con el nombre de su tienda; Shopify lo muestra en Configuración, Dominios.</translation>
    </message>
    <message>
        <source>“%1” is not the store&apos;s address at Shopify.</source>
        <translation>«%1» no es la dirección de la tienda en Shopify.</translation>
    </message>
    <message>
        <source>Enter https://SHOP.myshopify.com, not the store&apos;s own domain; Shopify shows it under Settings, Domains.</source>
        <translation>Introduzca https://SHOP.myshopify.com, no el dominio propio de la tienda; Shopify la muestra en Configuración, Dominios.</translation>
    </message>
    <message>
        <source>“%1” has something after the path.</source>
        <translation>«%1» tiene algo después de la ruta.</translation>
    </message>
    <message>
        <source>Enter the address without ? and #.</source>
        <translation>Introduzca la dirección sin ? ni #.</translation>
    </message>
    <message>
        <source>“%1” names a version of the API.</source>
        <translation>«%1» indica una versión de la API.</translation>
    </message>
    <message>
        <source>Enter the address without /tracking and the version; both are appended.</source>
        <translation>Introduzca la dirección sin /tracking ni la versión; ambas se añaden.</translation>
    </message>
    <message>
        <source>“%1” is not a link that a buyer can follow safely.</source>
        <translation>«%1» no es un enlace que un comprador pueda seguir con seguridad.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, with placeholders in braces.</source>
        <translation>Introduzca una dirección que empiece por https://, con los marcadores entre llaves.</translation>
    </message>
    <message>
        <source>“%1” holds a port.</source>
        <translation>«%1» contiene un puerto.</translation>
    </message>
    <message>
        <source>Enter %1 here and %2 as smtp.port.</source>
        <translation>Introduzca %1 aquí y %2 en smtp.port.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server.</source>
        <translation>«%1» no es el nombre de un servidor.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name alone, for example smtp.example.com.</source>
        <translation>Introduzca solo el nombre del servidor, por ejemplo smtp.example.com.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Enter one address, for example shop@example.com or My Shop &lt;shop@example.com&gt;.</source>
        <translation>Introduzca una sola dirección, por ejemplo shop@example.com o Mi tienda &lt;shop@example.com&gt;.</translation>
    </message>
    <message>
        <source>“%1” matches no e-mail address.</source>
        <translation>«%1» no coincide con ninguna dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Enter an address or a pattern such as *@example.com.</source>
        <translation>Introduzca una dirección o un patrón como *@example.com.</translation>
    </message>
    <message>
        <source>“%1” is a product&apos;s page.</source>
        <translation>«%1» es la página de un producto.</translation>
    </message>
    <message>
        <source>Enter its handle alone: %1.</source>
        <translation>Introduzca solo su identificador (handle): %1.</translation>
    </message>
    <message>
        <source>“%1” names no product.</source>
        <translation>«%1» no designa ningún producto.</translation>
    </message>
    <message>
        <source>Enter a product&apos;s handle, the last part of its page&apos;s address, for example blue-mug.</source>
        <translation>Introduzca el identificador (handle) de un producto, la última parte de la dirección de su página, por ejemplo taza-azul.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::AfterShip</name>
    <message>
        <source>A carrier can only be set on a parcel that AfterShip has, and to one that it knows.</source>
        <translation>Solo se puede establecer el transportista de un paquete que AfterShip tenga, y debe ser uno que AfterShip conozca.</translation>
    </message>
    <message>
        <source>Only a parcel that AfterShip has can be tracked again.</source>
        <translation>Solo se puede volver a seguir un paquete que AfterShip tenga.</translation>
    </message>
    <message>
        <source>AfterShip refused the API key: %1</source>
        <translation>AfterShip rechazó la clave de API: %1</translation>
    </message>
    <message>
        <source>Enter a working key from AfterShip (Settings, API keys), or switch the AfterShip integration off.</source>
        <translation>Introduzca una clave válida de AfterShip (Settings, API keys) o desactive la integración con AfterShip.</translation>
    </message>
    <message>
        <source>AfterShip does not allow this account to use its API: %1</source>
        <translation>AfterShip no permite que esta cuenta use su API: %1</translation>
    </message>
    <message>
        <source>Choose a plan with API access at AfterShip (Settings, Billing), or switch the AfterShip integration off.</source>
        <translation>Elija en AfterShip un plan con acceso a la API (Settings, Billing) o desactive la integración con AfterShip.</translation>
    </message>
    <message>
        <source>AfterShip refused the request: %1</source>
        <translation>AfterShip rechazó la consulta: %1</translation>
    </message>
    <message>
        <source>Check AfterShip&apos;s address in the settings.</source>
        <translation>Compruebe la dirección de AfterShip en la configuración.</translation>
    </message>
    <message>
        <source>AfterShip asks for fewer requests: %1</source>
        <translation>AfterShip pide menos consultas: %1</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>AfterShip has a fault of its own: %1</source>
        <translation>AfterShip tiene un fallo propio: %1</translation>
    </message>
    <message>
        <source>AfterShip does not know this carrier: %1</source>
        <translation>AfterShip no conoce este transportista: %1</translation>
    </message>
    <message>
        <source>Choose another carrier.</source>
        <translation>Elija otro transportista.</translation>
    </message>
    <message>
        <source>AfterShip cannot use this carrier for the parcel: %1</source>
        <translation>AfterShip no puede usar este transportista para el paquete: %1</translation>
    </message>
    <message>
        <source>Add the carrier at admin.aftership.com/settings/couriers, or correct the parcel&apos;s carrier.</source>
        <translation>Añada el transportista en admin.aftership.com/settings/couriers o corrija el transportista del paquete.</translation>
    </message>
    <message>
        <source>AfterShip still follows this parcel; only inactive ones can be tracked again.</source>
        <translation>AfterShip todavía sigue este paquete; solo se pueden volver a seguir los inactivos.</translation>
    </message>
    <message>
        <source>Wait for its next news, or correct the carrier.</source>
        <translation>Espere a sus próximas noticias o corrija el transportista.</translation>
    </message>
    <message>
        <source>AfterShip has tracked this parcel again before and does not do it twice.</source>
        <translation>AfterShip ya volvió a seguir este paquete una vez y no lo hace dos veces.</translation>
    </message>
    <message>
        <source>Correct the carrier, or fall back to the fulfilment date.</source>
        <translation>Corrija el transportista o cuente desde la fecha de preparación.</translation>
    </message>
    <message>
        <source>AfterShip refused this: %1</source>
        <translation>AfterShip rechazó esto: %1</translation>
    </message>
    <message>
        <source>Check the parcel&apos;s number and carrier.</source>
        <translation>Compruebe el número y el transportista del paquete.</translation>
    </message>
    <message>
        <source>AfterShip has no such tracking record (any more).</source>
        <translation>AfterShip no tiene (o ya no tiene) ese registro de seguimiento.</translation>
    </message>
    <message>
        <source>The parcel has to be registered again.</source>
        <translation>Hay que volver a registrar el paquete.</translation>
    </message>
    <message>
        <source>What answered in AfterShip&apos;s place could not be understood: %1</source>
        <translation>No se pudo entender lo que respondió en lugar de AfterShip: %1</translation>
    </message>
    <message>
        <source>Check AfterShip&apos;s address in the settings, and whether a proxy or a sign-in page stands in between.</source>
        <translation>Compruebe la dirección de AfterShip en la configuración y si hay un proxy o una página de inicio de sesión de por medio.</translation>
    </message>
    <message>
        <source>There is no API key for AfterShip.</source>
        <translation>No hay clave de API para AfterShip.</translation>
    </message>
    <message>
        <source>AfterShip&apos;s API key contains characters that no key has.</source>
        <translation>La clave de API de AfterShip contiene caracteres que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>Enter a key from AfterShip (Settings, API keys), or switch the AfterShip integration off.</source>
        <translation>Introduzca una clave de AfterShip (Settings, API keys) o desactive la integración con AfterShip.</translation>
    </message>
    <message>
        <source>AfterShip&apos;s list of parcels could not be read to its end.</source>
        <translation>No se pudo leer hasta el final la lista de paquetes de AfterShip.</translation>
    </message>
    <message>
        <source>It is read again with the next pass.</source>
        <translation>Se volverá a leer en la próxima pasada.</translation>
    </message>
    <message>
        <source>AfterShip listed a tracking record without id or number; it was left out.</source>
        <translation>AfterShip incluyó un registro de seguimiento sin identificador ni número; se omitió.</translation>
    </message>
    <message>
        <source>AfterShip&apos;s delivery time of parcel %1 could not be read.</source>
        <translation>No se pudo leer la hora de entrega del paquete %1 indicada por AfterShip.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Autostart</name>
    <message>
        <source>%1 can&apos;t be changed: %2.</source>
        <translation>No se puede cambiar %1: %2.</translation>
    </message>
    <message>
        <source>Give your user the right to write there.</source>
        <translation>Dé a su usuario permiso para escribir ahí.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Backup</name>
    <message>
        <source>%1 is not a backup of Afterparcel, or is damaged.</source>
        <translation>%1 no es una copia de seguridad de Afterparcel, o está dañado.</translation>
    </message>
    <message>
        <source>The backup is of the store %1, this is %2.</source>
        <translation>La copia de seguridad es de la tienda %1, esta es %2.</translation>
    </message>
    <message>
        <source>Restore it under a name of its own: --store NAME. Nothing was changed.</source>
        <translation>Restáurela con un nombre propio: --store NAME. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Choose a new name, so that no earlier backup is lost.</source>
        <translation>Elija un nombre nuevo, para que no se pierda ninguna copia anterior.</translation>
    </message>
    <message>
        <source>Restored from %1. What was there before is kept beside it, with “.replaced-%2” at the end of its name.</source>
        <translation>Restaurado desde %1. Lo que había antes se conserva al lado, con «.replaced-%2» al final del nombre.</translation>
    </message>
    <message>
        <source>Choose a backup that Afterparcel wrote, or a daily copy from the folder “copies”. Nothing was changed.</source>
        <translation>Elija una copia de seguridad escrita por Afterparcel, o una copia diaria de la carpeta «copies». No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::BackupCommands</name>
    <message>
        <source>Where to? Name a new file.</source>
        <translation>¿Adónde? Indique un archivo nuevo.</translation>
    </message>
    <message>
        <source>Everything but the secrets is in %1. It holds buyers&apos; data: keep it safe.</source>
        <translation>Todo menos los secretos está en %1. Contiene datos de compradores: guárdelo en lugar seguro.</translation>
    </message>
    <message>
        <source>Where from? Name a backup or a daily copy.</source>
        <translation>¿Desde dónde? Indique una copia de seguridad o una copia diaria.</translation>
    </message>
    <message>
        <source>A backup of a store that was not connected yet.</source>
        <translation>Una copia de seguridad de una tienda que aún no estaba conectada.</translation>
    </message>
    <message>
        <source>A backup of %1.</source>
        <translation>Una copia de seguridad de %1.</translation>
    </message>
    <message>
        <source>Orders: %1. Kept e-mails: %2. Latest news: %3.</source>
        <translation>Pedidos: %1. Correos guardados: %2. Última novedad: %3.</translation>
    </message>
    <message>
        <source>It brings settings and templates back too.</source>
        <translation>También recupera los ajustes y las plantillas.</translation>
    </message>
    <message>
        <source>It is a daily copy: settings and templates stay as they are.</source>
        <translation>Es una copia diaria: los ajustes y las plantillas se quedan como están.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::BannerRemedies</name>
    <message>
        <source>E-mail settings…</source>
        <translation>Configuración del correo…</translation>
    </message>
    <message>
        <source>AfterShip settings…</source>
        <translation>Configuración de AfterShip…</translation>
    </message>
</context>
<context>
    <name>Afterparcel::BlockList</name>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>«%1» no está en la lista.</translation>
    </message>
    <message>
        <source>The list is the setting %1. Nothing was changed.</source>
        <translation>La lista es el ajuste %1. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Carriers</name>
    <message>
        <source>UPS numbers are 1Z and 16 more characters, or 9, 12 or 18 to 26 digits</source>
        <translation>los números de UPS constan de 1Z y 16 caracteres más, o de 9, 12 o de 18 a 26 dígitos</translation>
    </message>
    <message>
        <source>USPS numbers are 20 to 22, 26, 30 or 34 digits, or look like AA123456789BB</source>
        <translation>los números de USPS tienen de 20 a 22, 26, 30 o 34 dígitos, o son como AA123456789BB</translation>
    </message>
    <message>
        <source>FedEx numbers are 12, 14, 15, 18, 20, 22 or 34 digits</source>
        <translation>los números de FedEx tienen 12, 14, 15, 18, 20, 22 o 34 dígitos</translation>
    </message>
    <message>
        <source>DHL Express numbers are 10 digits, or start with JD or JJD</source>
        <translation>los números de DHL Express tienen 10 dígitos o empiezan por JD o JJD</translation>
    </message>
    <message>
        <source>The number is too short: %1 has fewer than 4 characters.</source>
        <translation>El número es demasiado corto: %1 tiene menos de 4 caracteres.</translation>
    </message>
    <message>
        <source>The number is too long: tracking numbers have at most 100 characters.</source>
        <translation>El número es demasiado largo: los números de seguimiento tienen como máximo 100 caracteres.</translation>
    </message>
    <message>
        <source>The number starts with 1Z like one of UPS, which have 18 characters; this one has %1.</source>
        <translation>El número empieza por 1Z como los de UPS, que tienen 18 caracteres; este tiene %1.</translation>
    </message>
    <message>
        <source>The number looks like one of UPS, but its check digit does not fit: it may be mistyped.</source>
        <translation>El número parece de UPS, pero su dígito de control no coincide: puede estar mal escrito.</translation>
    </message>
    <message>
        <source>The number looks like an international postal number, but its check digit does not fit: it may be mistyped.</source>
        <translation>El número parece un número postal internacional, pero su dígito de control no coincide: puede estar mal escrito.</translation>
    </message>
    <message>
        <source>The number has the form of %1 numbers, but the carrier is %2.</source>
        <translation>El número tiene la forma de los números de %1, pero el transportista es %2.</translation>
    </message>
    <message>
        <source>The number is an international postal number, but the carrier is %1.</source>
        <translation>El número es un número postal internacional, pero el transportista es %1.</translation>
    </message>
    <message>
        <source>The number has a letter O or I where %1 numbers have the digit 0 or 1.</source>
        <translation>El número tiene una letra O o I donde los números de %1 tienen el dígito 0 o 1.</translation>
    </message>
    <message>
        <source>The number does not look like one of the carrier&apos;s: %1.</source>
        <translation>El número no parece del transportista: %1.</translation>
    </message>
    <message>
        <source>The number contains “%1”; tracking numbers have letters, digits, and - . _ / only.</source>
        <translation>El número contiene «%1»; los números de seguimiento solo tienen letras, dígitos y - . _ /.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Cells</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation>pendiente ahora</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the latest date</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviada: %1</translation>
    </message>
    <message>
        <source>Will be sent: %1</source>
        <translation>Se enviará: %1</translation>
    </message>
    <message>
        <source>Will be sent when the parcels arrive, at the latest: %1</source>
        <translation>Se enviará cuando lleguen los paquetes, a más tardar: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Send date</source>
        <translation>Fecha de envío</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Número de seguimiento</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>the date of an order</comment>
        <translation>Pedido el</translation>
    </message>
</context>
<context>
    <name>Afterparcel::CheckNow</name>
    <message>
        <source>AfterShip has no record of a parcel of this order.</source>
        <translation>AfterShip no tiene registro de ningún paquete de este pedido.</translation>
    </message>
    <message>
        <source>It is asked as soon as the parcel is registered there.</source>
        <translation>Se le preguntará en cuanto el paquete esté registrado allí.</translation>
    </message>
    <message numerus="yes">
        <source>AfterShip has news of %n parcel(s).</source>
        <translation>
            <numerusform>AfterShip tiene noticias de %n paquete.</numerusform>
            <numerusform>AfterShip tiene noticias de %n paquetes.</numerusform>
        </translation>
    </message>
    <message>
        <source>AfterShip has nothing new.</source>
        <translation>AfterShip no tiene nada nuevo.</translation>
    </message>
    <message>
        <source>AfterShip is switched off.</source>
        <translation>AfterShip está desactivado.</translation>
    </message>
    <message>
        <source>Switch it on in the settings, or with “afterparcelctl settings set aftership.enabled true”.</source>
        <translation>Actívelo en los ajustes, o con «afterparcelctl settings set aftership.enabled true».</translation>
    </message>
</context>
<context>
    <name>Afterparcel::CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Commands</name>
    <message>
        <source>Shows and changes the store&apos;s settings.</source>
        <translation>Muestra y cambia la configuración de la tienda.</translation>
    </message>
    <message>
        <source>Checks store, scopes, AfterShip and mail, and connects the store.</source>
        <translation>Comprueba la tienda, los permisos, AfterShip y el correo, y conecta la tienda.</translation>
    </message>
    <message>
        <source>Reads orders and parcels, and sends what is due; goes on until it is stopped, or once.</source>
        <translation>Lee pedidos y paquetes y envía lo que está pendiente; de forma continua hasta que se detenga, o una vez.</translation>
    </message>
    <message>
        <source>Shows requests and acts on them by hand.</source>
        <translation>Muestra las solicitudes y permite actuar sobre ellas a mano.</translation>
    </message>
    <message>
        <source>Never writes to a buyer again.</source>
        <translation>No vuelve a escribir nunca a un comprador.</translation>
    </message>
    <message>
        <source>Checks everything and says what to put right; changes nothing. Sends a test mail if asked to.</source>
        <translation>Lo comprueba todo e indica qué hay que corregir; no cambia nada. Envía un correo de prueba si se le pide.</translation>
    </message>
    <message>
        <source>Shows parcels; corrects their carrier, has them tracked again, or waits for them no more.</source>
        <translation>Muestra los paquetes; corrige su transportista, hace que se vuelvan a seguir o deja de esperarlos.</translation>
    </message>
    <message>
        <source>Shows, changes and tries the wording of the e-mail, one for each language. PART is subject, html or text.</source>
        <translation>Muestra, cambia y prueba el texto del correo, uno por idioma. PART es subject, html o text.</translation>
    </message>
    <message>
        <source>Adds to the addresses that are never written to; * stands for anything.</source>
        <translation>Amplía las direcciones a las que nunca se escribe; * equivale a cualquier cosa.</translation>
    </message>
    <message>
        <source>Erases a buyer&apos;s data, also from copies, and never asks that buyer again.</source>
        <translation>Borra los datos de un comprador, también de las copias, y no vuelve a preguntarle nunca.</translation>
    </message>
    <message>
        <source>Writes everything of the store but its secrets into one new file.</source>
        <translation>Escribe todo lo de la tienda, menos sus secretos, en un archivo nuevo.</translation>
    </message>
    <message>
        <source>Puts the store&apos;s data back to a backup or a daily copy; asks nobody twice.</source>
        <translation>Devuelve los datos de la tienda a una copia de seguridad o a una copia diaria; no pregunta a nadie dos veces.</translation>
    </message>
    <message>
        <source>Puts a secret from standard input into the keychain or removes one; says where each one is.</source>
        <translation>Guarda en el llavero un secreto leído de la entrada estándar, o elimina uno; indica dónde está cada uno.</translation>
    </message>
    <message>
        <source>Writes requests to a CSV file.</source>
        <translation>Escribe solicitudes en un archivo CSV.</translation>
    </message>
    <message>
        <source>Schedules, reschedules and skips what the lines of a CSV file name.</source>
        <translation>Programa, reprograma y omite lo que indican las líneas de un archivo CSV.</translation>
    </message>
    <message>
        <source>Sends nothing until it is off again; says what would leave then.</source>
        <translation>No envía nada hasta que se vuelva a desactivar; indica qué saldría entonces.</translation>
    </message>
    <message>
        <source>Mails what is due to your own address, once, instead of to buyers.</source>
        <translation>Envía lo pendiente a su propia dirección, una vez, en lugar de a los compradores.</translation>
    </message>
    <message>
        <source>Shows what the program did, newest first.</source>
        <translation>Muestra lo que hizo el programa, lo más reciente primero.</translation>
    </message>
    <message>
        <source>Writes what a helper needs to know: no secret, nothing of buyers.</source>
        <translation>Escribe lo que necesita saber quien le ayude: ningún secreto, nada de los compradores.</translation>
    </message>
    <message>
        <source>Starts the desktop program in the background at login.</source>
        <translation>Inicia el programa de escritorio en segundo plano al iniciar sesión.</translation>
    </message>
    <message>
        <source>Says which requests would move with other settings; changes nothing.</source>
        <translation>Indica qué solicitudes se moverían con otra configuración; no cambia nada.</translation>
    </message>
    <message>
        <source>Shows and changes how the window looks and behaves on this computer.</source>
        <translation>Muestra y cambia el aspecto y el comportamiento de la ventana en este equipo.</translation>
    </message>
    <message>
        <source>Takes from the addresses that are never written to.</source>
        <translation>Quita de las direcciones a las que nunca se escribe.</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <comment>as in: 3 e-mails will be sent</comment>
        <translation>
            <numerusform>%n correo</numerusform>
            <numerusform>%n correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s)</source>
        <comment>as in: to 3 buyers</comment>
        <translation>
            <numerusform>%n comprador</numerusform>
            <numerusform>%n compradores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be sent again to %2 as soon as the pause ends: %3.</source>
        <translation>En cuanto termine la pausa reenviará %1 a %2: %3.</translation>
    </message>
    <message>
        <source>%1 will be sent again now to %2: %3.</source>
        <translation>Va a reenviar ahora %1 a %2: %3.</translation>
    </message>
    <message>
        <source>%1 will be sent to %2 as soon as the pause ends: %3.</source>
        <translation>En cuanto termine la pausa enviará %1 a %2: %3.</translation>
    </message>
    <message>
        <source>%1 will be sent now to %2: %3.</source>
        <translation>Va a enviar ahora %1 a %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will not be sent: %1.</source>
        <translation>
            <numerusform>%n solicitud no se enviará: %1.</numerusform>
            <numerusform>%n solicitudes no se enviarán: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be scheduled again by your settings: %1.</source>
        <translation>
            <numerusform>%n solicitud volverá a programarse según su configuración: %1.</numerusform>
            <numerusform>%n solicitudes volverán a programarse según su configuración: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will be followed again: %1.</source>
        <translation>
            <numerusform>Los paquetes de %n solicitud volverán a seguirse: %1.</numerusform>
            <numerusform>Los paquetes de %n solicitudes volverán a seguirse: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Volver a seguir</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviada</translation>
    </message>
    <message>
        <source>%1: %2. There is no way round this.</source>
        <translation>%1: %2. No hay forma de evitarlo.</translation>
    </message>
    <message>
        <source>%1 may have been sent already: use Resend or Mark as sent.</source>
        <translation>Es posible que la solicitud de %1 ya se haya enviado: use «Reenviar» o «Marcar como enviada».</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>order and status; the action can&apos;t be used on it</comment>
        <translation>La solicitud de %1 tiene el estado «%2».</translation>
    </message>
    <message>
        <source>%1 (%2) would not be asked: %3.</source>
        <comment>order, buyer, reason</comment>
        <translation>Por %1 (%2) no se preguntaría: %3.</translation>
    </message>
    <message>
        <source>%1 (%2) may have been sent already.</source>
        <translation>Es posible que la solicitud de %1 (%2) ya se haya enviado.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n e-mail(s)</source>
        <translation>
            <numerusform>&amp;Enviar %n correo</numerusform>
            <numerusform>&amp;Enviar %n correos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would not be asked: %2.</source>
        <comment>order and reason</comment>
        <translation>Por %1 no se preguntaría: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order and what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) held back, because your rules speak against asking. Send all the same?</source>
        <translation>
            <numerusform>%n correo retenido, porque sus reglas se oponen a preguntar. ¿Enviarlo de todos modos?</numerusform>
            <numerusform>%n correos retenidos, porque sus reglas se oponen a preguntar. ¿Enviarlos de todos modos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be sent again.</source>
        <translation>
            <numerusform>%n solicitud se reenviará.</numerusform>
            <numerusform>%n solicitudes se reenviarán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) skipped.</source>
        <translation>
            <numerusform>%n solicitud omitida.</numerusform>
            <numerusform>%n solicitudes omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) restored.</source>
        <translation>
            <numerusform>%n solicitud restablecida.</numerusform>
            <numerusform>%n solicitudes restablecidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) followed again.</source>
        <translation>
            <numerusform>%n solicitud vuelve a seguirse.</numerusform>
            <numerusform>%n solicitudes vuelven a seguirse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) marked as sent.</source>
        <translation>
            <numerusform>%n solicitud marcada como enviada.</numerusform>
            <numerusform>%n solicitudes marcadas como enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be sent at the time that you chose: %1.</source>
        <translation>
            <numerusform>%n solicitud se enviará en el momento que eligió: %1.</numerusform>
            <numerusform>%n solicitudes se enviarán en el momento que eligió: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will count as delivered: %1.</source>
        <translation>
            <numerusform>Los paquetes de %n solicitud contarán como entregados: %1.</numerusform>
            <numerusform>Los paquetes de %n solicitudes contarán como entregados: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be scheduled, counted from the fulfilment: %1.</source>
        <translation>
            <numerusform>%n solicitud se programará contando desde la preparación: %1.</numerusform>
            <numerusform>%n solicitudes se programarán contando desde la preparación: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Reprogramar</translation>
    </message>
    <message>
        <source>Delivered on…</source>
        <translation>Entregado el…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message numerus="yes">
        <source>The carrier of %n request(s) was corrected.</source>
        <translation>
            <numerusform>Se corrigió el transportista de %n solicitud.</numerusform>
            <numerusform>Se corrigió el transportista de %n solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will be tracked again.</source>
        <translation>
            <numerusform>Se reinicia el seguimiento de los paquetes de %n solicitud.</numerusform>
            <numerusform>Se reinicia el seguimiento de los paquetes de %n solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) are not waited for any more.</source>
        <translation>
            <numerusform>Ya no se esperan los paquetes de %n solicitud.</numerusform>
            <numerusform>Ya no se esperan los paquetes de %n solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would not be asked: %1.</source>
        <translation>
            <numerusform>Por %n de ellas no se preguntaría: %1.</numerusform>
            <numerusform>Por %n de ellas no se preguntaría: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have been sent already.</source>
        <translation>
            <numerusform>Es posible que %n de ellas ya se haya enviado.</numerusform>
            <numerusform>Es posible que %n de ellas ya se hayan enviado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) rescheduled.</source>
        <translation>
            <numerusform>%n solicitud reprogramada.</numerusform>
            <numerusform>%n solicitudes reprogramadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) count as delivered.</source>
        <translation>
            <numerusform>Los paquetes de %n solicitud cuentan como entregados.</numerusform>
            <numerusform>Los paquetes de %n solicitudes cuentan como entregados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) scheduled.</source>
        <translation>
            <numerusform>%n solicitud programada.</numerusform>
            <numerusform>%n solicitudes programadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will count as sent without an e-mail: %1.</source>
        <translation>
            <numerusform>%n solicitud contará como enviada sin correo: %1.</numerusform>
            <numerusform>%n solicitudes contarán como enviadas sin correo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Follow again</source>
        <translation>&amp;Volver a seguir</translation>
    </message>
    <message>
        <source>&amp;Mark as sent</source>
        <translation>&amp;Marcar como enviada</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Programar</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are due now.</source>
        <translation>
            <numerusform>%n solicitud debe enviarse ahora.</numerusform>
            <numerusform>%n solicitudes deben enviarse ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s): %1. There is no way round this.</source>
        <translation>
            <numerusform>%n solicitud: %1. No hay forma de evitarlo.</numerusform>
            <numerusform>%n solicitudes: %1. No hay forma de evitarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) with the status “%1”.</source>
        <translation>
            <numerusform>%n solicitud con el estado «%1».</numerusform>
            <numerusform>%n solicitudes con el estado «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no parcel.</source>
        <translation>%1 no tiene paquete.</translation>
    </message>
    <message>
        <source>%1 has no parcel that needs this.</source>
        <translation>%1 no tiene ningún paquete que lo necesite.</translation>
    </message>
    <message numerus="yes">
        <source>Sent although something speaks against it (%n request(s)):</source>
        <translation>
            <numerusform>Se envía aunque haya algo en contra (%n solicitud):</numerusform>
            <numerusform>Se envían aunque haya algo en contra (%n solicitudes):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent as long as this stands (%n request(s)):</source>
        <translation>
            <numerusform>No se envía mientras siga así (%n solicitud):</numerusform>
            <numerusform>No se envían mientras siga así (%n solicitudes):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n request(s)):</source>
        <translation>
            <numerusform>Queda fuera (%n solicitud):</numerusform>
            <numerusform>Quedan fuera (%n solicitudes):</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the carrier</source>
        <translation>Corregir el transportista</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>Reiniciar el seguimiento</translation>
    </message>
    <message>
        <source>Fall back</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message numerus="yes">
        <source>AfterShip will look again for the parcels of %n request(s). Each parcel uses at most one tracking of your AfterShip plan.</source>
        <translation>
            <numerusform>AfterShip volverá a buscar los paquetes de %n solicitud. Cada paquete usa como máximo un seguimiento de su plan de AfterShip.</numerusform>
            <numerusform>AfterShip volverá a buscar los paquetes de %n solicitudes. Cada paquete usa como máximo un seguimiento de su plan de AfterShip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) are no longer waited for. The send date is counted from the fulfilment, with your wait and minimum delay.</source>
        <translation>
            <numerusform>Ya no se esperan los paquetes de %n solicitud. La fecha de envío se cuenta desde la preparación, con su espera y su plazo mínimo.</numerusform>
            <numerusform>Ya no se esperan los paquetes de %n solicitudes. La fecha de envío se cuenta desde la preparación, con su espera y su plazo mínimo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Track again</source>
        <translation>&amp;Reiniciar el seguimiento</translation>
    </message>
    <message>
        <source>&amp;Fall back</source>
        <translation>&amp;Dejar de esperar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order and the reason why nothing is sent</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without a parcel that needs this.</source>
        <translation>
            <numerusform>%n solicitud sin ningún paquete que lo necesite.</numerusform>
            <numerusform>%n solicitudes sin ningún paquete que lo necesite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::ConnectCommand</name>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>connect takes no arguments.</source>
        <translation>connect no admite argumentos.</translation>
    </message>
    <message>
        <source>The data directory is %1.</source>
        <translation>El directorio de datos es %1.</translation>
    </message>
    <message>
        <source>The mail server took it: %1</source>
        <translation>El servidor de correo lo aceptó: %1</translation>
    </message>
    <message>
        <source>doctor takes nothing but --mail-to and your own address.</source>
        <translation>doctor solo admite --mail-to y su propia dirección.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Connection</name>
    <message>
        <source>Every scope that is needed is granted.</source>
        <translation>Todos los permisos necesarios están concedidos.</translation>
    </message>
    <message>
        <source>Connected to %1 (%2).</source>
        <translation>Conectado a %1 (%2).</translation>
    </message>
    <message>
        <source>AfterShip is off: send dates are counted from the fulfilment.</source>
        <translation>AfterShip está desactivado: las fechas de envío se cuentan desde la preparación.</translation>
    </message>
    <message>
        <source>AfterShip accepts the key.</source>
        <translation>AfterShip acepta la clave.</translation>
    </message>
    <message>
        <source>The mail server %1 accepts the login.</source>
        <translation>El servidor de correo %1 acepta el inicio de sesión.</translation>
    </message>
    <message>
        <source>orders and fulfilments can&apos;t be read</source>
        <translation>no se pueden leer los pedidos ni sus preparaciones</translation>
    </message>
    <message>
        <source>customer tags, consent and phone numbers stay unknown</source>
        <translation>las etiquetas de clientes, el consentimiento y los teléfonos quedan sin conocer</translation>
    </message>
    <message>
        <source>product pages and tags stay unknown</source>
        <translation>las páginas y las etiquetas de productos quedan sin conocer</translation>
    </message>
    <message>
        <source>Missing scopes: %1.</source>
        <translation>Faltan permisos: %1.</translation>
    </message>
    <message>
        <source>Grant them to the app in Shopify and connect again.</source>
        <translation>Concédaselos a la aplicación en Shopify y vuelva a conectar.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Console</name>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
</context>
<context>
    <name>Afterparcel::CsvFormat</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read.</source>
        <translation>Compruebe que es un archivo que usted puede leer.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::CsvReader</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read.</source>
        <translation>Compruebe que es un archivo que usted puede leer.</translation>
    </message>
    <message>
        <source>Line %1 is longer than 1 MiB.</source>
        <translation>La línea %1 supera 1 MiB.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is opened in it and never closed.</source>
        <translation>Busque en ella unas comillas que se abren y nunca se cierran.</translation>
    </message>
    <message>
        <source>Line %1 can&apos;t be read.</source>
        <translation>No se puede leer la línea %1.</translation>
    </message>
    <message>
        <source>A quotation mark is opened in line %1 and never closed.</source>
        <translation>En la línea %1 se abren unas comillas que nunca se cierran.</translation>
    </message>
    <message>
        <source>Close it and import the file again: nothing from that line on was read as it was meant.</source>
        <translation>Ciérrelas e importe de nuevo el archivo: a partir de esa línea nada se leyó como se pretendía.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DataLock</name>
    <message>
        <source>The data directory %1 can&apos;t be written.</source>
        <translation>No se puede escribir en el directorio de datos %1.</translation>
    </message>
    <message>
        <source>Give another one with --data-dir, or correct its permissions.</source>
        <translation>Indique otro con --data-dir o corrija sus permisos.</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) already works on this data directory.</source>
        <translation>Otro programa (%1, proceso %2) ya trabaja con este directorio de datos.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Close it first, or let it do the work.</source>
        <translation>Ciérrelo primero o deje que haga el trabajo.</translation>
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
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana, %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer, %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
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
        <translation>La solicitud ya se envió.</translation>
    </message>
    <message>
        <source>Use resend to send another message.</source>
        <translation>Use «Reenviar» para enviar otro mensaje.</translation>
    </message>
    <message>
        <source>Its message may have been sent already.</source>
        <translation>Es posible que su mensaje ya se haya enviado.</translation>
    </message>
    <message>
        <source>Use resend to send the same message again, or mark it as sent.</source>
        <translation>Use «Reenviar» para enviar de nuevo el mismo mensaje, o márquela como enviada.</translation>
    </message>
    <message>
        <source>This buyer can&apos;t be asked: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>A este comprador no se le puede preguntar: %1.</translation>
    </message>
    <message>
        <source>There is no way round this reason.</source>
        <translation>No hay forma de evitar este motivo.</translation>
    </message>
    <message>
        <source>This order is not asked about: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>Sobre este pedido no se pregunta: %1.</translation>
    </message>
    <message>
        <source>Confirm that it is to be asked about anyway.</source>
        <translation>Confirme que se debe preguntar de todos modos.</translation>
    </message>
    <message>
        <source>It is not completely fulfilled.</source>
        <translation>El pedido no está completamente preparado.</translation>
    </message>
    <message>
        <source>Fulfil the order in Shopify first.</source>
        <translation>Prepare primero el pedido en Shopify.</translation>
    </message>
    <message>
        <source>It can&apos;t be sent: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>La solicitud no se puede enviar: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent for it yet.</source>
        <translation>Todavía no se ha enviado nada para ella.</translation>
    </message>
    <message>
        <source>Use send now instead.</source>
        <translation>Use en su lugar «Enviar ahora».</translation>
    </message>
    <message>
        <source>No time was given to reschedule it to.</source>
        <translation>No se indicó la nueva fecha.</translation>
    </message>
    <message>
        <source>Name a day and a time.</source>
        <translation>Indique un día y una hora.</translation>
    </message>
    <message>
        <source>The time to reschedule it to is in the past.</source>
        <translation>La nueva fecha ya pasó.</translation>
    </message>
    <message>
        <source>Name a later time, or use send now.</source>
        <translation>Indique una fecha posterior o use «Enviar ahora».</translation>
    </message>
    <message>
        <source>It has no parcel that could be delivered.</source>
        <translation>No tiene ningún paquete que pueda entregarse.</translation>
    </message>
    <message>
        <source>Reschedule it instead.</source>
        <translation>En su lugar, reprograme la solicitud.</translation>
    </message>
    <message>
        <source>No day of delivery was given.</source>
        <translation>No se indicó el día de entrega.</translation>
    </message>
    <message>
        <source>Name the day.</source>
        <translation>Indique el día.</translation>
    </message>
    <message>
        <source>The day of delivery has not come yet.</source>
        <translation>El día de entrega aún no ha llegado.</translation>
    </message>
    <message>
        <source>Name a day that has passed.</source>
        <translation>Indique un día que ya haya pasado.</translation>
    </message>
    <message>
        <source>It was neither skipped nor rescheduled by you.</source>
        <translation>Usted no omitió ni reprogramó esta solicitud.</translation>
    </message>
    <message>
        <source>It is scheduled already, or was sent or skipped.</source>
        <translation>La solicitud ya está programada, enviada u omitida.</translation>
    </message>
    <message>
        <source>It has a request already.</source>
        <translation>Este pedido ya tiene una solicitud.</translation>
    </message>
    <message>
        <source>Use send now or reschedule.</source>
        <translation>Use «Enviar ahora» o «Reprogramar».</translation>
    </message>
    <message>
        <source>There is no request for it: it is not completely fulfilled, or it was fulfilled before the store was connected.</source>
        <translation>No hay solicitud para este pedido: no está completamente preparado, o se preparó antes de conectar la tienda.</translation>
    </message>
    <message>
        <source>Old orders can be scheduled by hand.</source>
        <translation>Los pedidos antiguos se pueden programar a mano.</translation>
    </message>
    <message>
        <source>Its message is being sent right now.</source>
        <translation>Su mensaje se está enviando en este momento.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This is not for a person to decide.</source>
        <translation>Esto no se puede decidir a mano.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>What has left the machine can&apos;t be taken back.</source>
        <translation>Lo que ya salió del equipo no se puede deshacer.</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a buyer&apos;s code.</source>
        <translation>Esto no es una dirección de correo ni el código de un comprador.</translation>
    </message>
    <message>
        <source>Name the address, or the code from the subject of the buyer&apos;s mail.</source>
        <translation>Indique la dirección, o el código del asunto del correo del comprador.</translation>
    </message>
    <message>
        <source>AfterShip is switched off, so its parcels can&apos;t be followed.</source>
        <translation>AfterShip está desactivado, así que sus paquetes no se pueden seguir.</translation>
    </message>
    <message>
        <source>Switch AfterShip on first, or send, schedule or skip it.</source>
        <translation>Active primero AfterShip, o envíe, programe u omita la solicitud.</translation>
    </message>
    <message>
        <source>There is no request for it, so its parcels are not followed.</source>
        <translation>No hay solicitud para este pedido, así que sus paquetes no se siguen.</translation>
    </message>
    <message>
        <source>Its parcels are not waited for any more.</source>
        <translation>Ya no se esperan sus paquetes.</translation>
    </message>
    <message>
        <source>AfterShip is switched off, so its parcels are not followed.</source>
        <translation>AfterShip está desactivado, así que sus paquetes no se siguen.</translation>
    </message>
    <message>
        <source>Switch AfterShip on first, or send or reschedule the request.</source>
        <translation>Active primero AfterShip, o envíe o reprograme la solicitud.</translation>
    </message>
    <message>
        <source>It is not scheduled since AfterShip was switched off.</source>
        <translation>La solicitud no está programada desde que se desactivó AfterShip.</translation>
    </message>
    <message>
        <source>It has no parcel that is followed.</source>
        <translation>No tiene ningún paquete que se siga.</translation>
    </message>
    <message>
        <source>Send or reschedule it instead.</source>
        <translation>En su lugar, envíe o reprograme la solicitud.</translation>
    </message>
    <message>
        <source>No carrier was given.</source>
        <translation>No se indicó ningún transportista.</translation>
    </message>
    <message>
        <source>Name the carrier.</source>
        <translation>Indique el transportista.</translation>
    </message>
    <message>
        <source>Parcel %1 is followed as one of %2 already.</source>
        <translation>El paquete %1 ya se sigue como uno de %2.</translation>
    </message>
    <message>
        <source>Track it again, or name another carrier.</source>
        <translation>Haga que se vuelva a seguir, o indique otro transportista.</translation>
    </message>
    <message>
        <source>Parcel %1 is followed already, or has arrived.</source>
        <translation>El paquete %1 ya se sigue, o ya llegó.</translation>
    </message>
    <message>
        <source>Only a parcel that AfterShip refused or gave up can be tracked again.</source>
        <translation>Solo se puede volver a seguir un paquete que AfterShip rechazó o abandonó.</translation>
    </message>
    <message>
        <source>Parcel %1 is not waited for.</source>
        <translation>El paquete %1 no se espera.</translation>
    </message>
    <message>
        <source>Only a parcel on its way can be given up.</source>
        <translation>Solo se puede abandonar un paquete que está en camino.</translation>
    </message>
    <message>
        <source>It has no followed parcel %1.</source>
        <translation>No tiene ningún paquete seguido %1.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Compruebe el número.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n parcel(s), whose carriers may differ.</source>
        <translation>
            <numerusform>Tiene %n paquete, cuyo transportista puede variar.</numerusform>
            <numerusform>Tiene %n paquetes, cuyos transportistas pueden ser distintos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the parcel&apos;s number.</source>
        <translation>Indique el número del paquete.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>A buyer was unsubscribed.</source>
        <translation>Se dio de baja a un comprador.</translation>
    </message>
    <message>
        <source>Follow it again first.</source>
        <translation>Primero haga que se vuelva a seguir.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DeliverySentences</name>
    <message>
        <source>no news yet</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>sin noticias todavía</translation>
    </message>
    <message>
        <source>announced to the carrier</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>anunciado al transportista</translation>
    </message>
    <message>
        <source>in transit</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>en tránsito</translation>
    </message>
    <message>
        <source>out for delivery</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>en reparto</translation>
    </message>
    <message>
        <source>delivery attempted in vain</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>intento de entrega fallido</translation>
    </message>
    <message>
        <source>ready to be picked up</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>listo para recoger</translation>
    </message>
    <message>
        <source>a problem with the delivery</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>problema con la entrega</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>entregado</translation>
    </message>
    <message>
        <source>no news for too long</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>demasiado tiempo sin noticias</translation>
    </message>
    <message>
        <source>Fulfilled %1, plus %2 had passed when that was known: will send on %3.</source>
        <translation>Preparado el %1; cuando se supo, el plazo de %2 ya había pasado: se enviará el %3.</translation>
    </message>
    <message>
        <source>Fulfilled %1, plus %2: will send on %3.</source>
        <translation>Preparado el %1, más %2: se enviará el %3.</translation>
    </message>
    <message>
        <source>AfterShip can&apos;t follow the parcel.</source>
        <translation>AfterShip no puede seguir el paquete.</translation>
    </message>
    <message>
        <source>AfterShip can&apos;t follow the parcel: “%1”.</source>
        <translation>AfterShip no puede seguir el paquete: «%1».</translation>
    </message>
    <message>
        <source>AfterShip gave the parcel up because no news came for too long.</source>
        <translation>AfterShip abandonó el paquete por llevar demasiado tiempo sin noticias.</translation>
    </message>
    <message>
        <source>You chose not to wait for the delivery.</source>
        <translation>Usted eligió no esperar a la entrega.</translation>
    </message>
    <message>
        <source>The parcel is about to be registered at AfterShip.</source>
        <translation>El paquete está a punto de registrarse en AfterShip.</translation>
    </message>
    <message>
        <source>AfterShip did not accept the parcel: second attempt on %1.</source>
        <translation>AfterShip no aceptó el paquete: segundo intento el %1.</translation>
    </message>
    <message>
        <source>AfterShip did not accept the parcel (“%1”): second attempt on %2.</source>
        <translation>AfterShip no aceptó el paquete («%1»): segundo intento el %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are followed; there is no news yet.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>Se sigue %n paquete; todavía no hay noticias.</numerusform>
            <numerusform>Se siguen %n paquetes; todavía no hay noticias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parcel is followed; there is no news yet.</source>
        <translation>Se sigue el paquete; todavía no hay noticias.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are not delivered yet; the carrier&apos;s latest word: %1.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%n paquete no se ha entregado todavía; última noticia del transportista: %1.</numerusform>
            <numerusform>%n paquetes no se han entregado todavía; última noticia del transportista: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parcel is not delivered yet; the carrier&apos;s latest word: %1.</source>
        <translation>El paquete no se ha entregado todavía; última noticia del transportista: %1.</translation>
    </message>
    <message>
        <source>Will send on %1 at the latest.</source>
        <translation>Se enviará a más tardar el %1.</translation>
    </message>
    <message>
        <source>The fallback is off: it waits until a delivery is known.</source>
        <translation>El plazo de respaldo está desactivado: la solicitud espera hasta que se conozca una entrega.</translation>
    </message>
    <message>
        <source>The parcel went back to the sender.</source>
        <translation>El paquete volvió al remitente.</translation>
    </message>
    <message>
        <source>Parcel %1 went back to the sender.</source>
        <translation>El paquete %1 volvió al remitente.</translation>
    </message>
    <message>
        <source>The parcel was lost.</source>
        <translation>El paquete se perdió.</translation>
    </message>
    <message>
        <source>Parcel %1 was lost.</source>
        <translation>El paquete %1 se perdió.</translation>
    </message>
    <message>
        <source>AfterShip was switched off on %1 while the parcel was under way: send, schedule, skip or follow it again.</source>
        <translation>AfterShip se desactivó el %1 mientras el paquete estaba en camino: envíe, programe u omita la solicitud, o haga que se vuelva a seguir.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DeliveryStage</name>
    <message>
        <source>no parcel under way</source>
        <translation>ningún paquete en camino</translation>
    </message>
    <message>
        <source>AfterShip did not answer; it is asked again later</source>
        <translation>AfterShip no respondió; se le volverá a preguntar más tarde</translation>
    </message>
    <message>
        <source>Asking AfterShip for news</source>
        <translation>Consultando novedades en AfterShip</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) under way</source>
        <translation>
            <numerusform>%n paquete en camino</numerusform>
            <numerusform>%n paquetes en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>news of %n</source>
        <translation>
            <numerusform>novedades de %n</numerusform>
            <numerusform>novedades de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Shopify for deliveries</source>
        <translation>Consultando entregas en Shopify</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) known from Shopify</source>
        <translation>
            <numerusform>%n entrega conocida por Shopify</numerusform>
            <numerusform>%n entregas conocidas por Shopify</numerusform>
        </translation>
    </message>
    <message>
        <source>AfterShip is off</source>
        <translation>AfterShip está desactivado</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DesktopOptions</name>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme es light o dark.</translation>
    </message>
    <message>
        <source>--quit-after takes a number of seconds from 1 to 86400.</source>
        <translation>--quit-after admite un número de segundos de 1 a 86400.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 necesita un valor.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>No se entiende «%1».</translation>
    </message>
    <message>
        <source>--demo has data of its own: leave --data-dir away.</source>
        <translation>--demo tiene sus propios datos: omita --data-dir.</translation>
    </message>
    <message>
        <source>“afterparcel --help” shows every option.</source>
        <translation>«afterparcel --help» muestra todas las opciones.</translation>
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
        <translation>Uso: afterparcel [opciones]
Pide una reseña a cada comprador cuando el paquete ha llegado.

--data-dir DIR       dónde están los datos; por defecto: la ubicación habitual del sistema
--store NAME         qué tienda; por defecto: la única
--theme light|dark   por defecto: como el sistema
--background         se inicia oculto en la bandeja, para el inicio de sesión
--demo               una tienda inventada con el tiempo acelerado, para explorar; nada sale del equipo
--print-dashboard    muestra pestañas y solicitudes como texto y termina; con --quit-after, al final
--screenshots DIR    guarda imágenes de la ventana, en claro y oscuro, cada pocos segundos
--quit-after SECONDS termina por sí solo
--help               este texto
--version            la versión

Un segundo inicio con el mismo directorio de datos trae al frente la ventana del primero, a menos que
sea con --background.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Details</name>
    <message>
        <source>not registered at AfterShip yet</source>
        <translation>aún no registrado en AfterShip</translation>
    </message>
    <message>
        <source>no news yet</source>
        <translation>sin noticias todavía</translation>
    </message>
    <message>
        <source>not accepted by AfterShip</source>
        <translation>no aceptado por AfterShip</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>sin seguimiento</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>AfterShip last asked %1</source>
        <translation>Última consulta a AfterShip: %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>when AfterShip is asked again</comment>
        <translation>próxima: %1</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>dado de baja</translation>
    </message>
    <message>
        <source>Order in Shopify</source>
        <translation>Pedido en Shopify</translation>
    </message>
    <message>
        <source>The buyer&apos;s page of the order</source>
        <translation>Página del pedido para el comprador</translation>
    </message>
    <message>
        <source>AfterShip is asked next: %1</source>
        <translation>Próxima consulta a AfterShip: %1</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Diagnostics</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DiagnosticsCommand</name>
    <message>
        <source>diagnostics takes a file; - is standard output.</source>
        <translation>diagnostics necesita un archivo; - es la salida estándar.</translation>
    </message>
    <message>
        <source>autostart is on or off.</source>
        <translation>autostart es on u off.</translation>
    </message>
    <message>
        <source>Starting at login is set by this system itself.</source>
        <translation>El inicio al abrir sesión lo establece el propio sistema.</translation>
    </message>
    <message>
        <source>Afterparcel starts when you log in.</source>
        <translation>Afterparcel se inicia cuando usted inicia sesión.</translation>
    </message>
    <message>
        <source>Afterparcel does not start when you log in.</source>
        <translation>Afterparcel no se inicia cuando usted inicia sesión.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DryRun</name>
    <message>
        <source>The data could not be copied for a dry run.</source>
        <translation>No se pudieron copiar los datos para una simulación.</translation>
    </message>
    <message>
        <source>Free some disk space and try again.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>Afterparcel::ExportColumns</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Tipo de pedido</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Timed from</source>
        <translation>Calculada desde</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Se enviará</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Sent at the latest</source>
        <translation>Envío a más tardar</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Transportistas</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Números de seguimiento</translation>
    </message>
    <message>
        <source>Parcels&apos; progress</source>
        <translation>Progreso de los paquetes</translation>
    </message>
    <message>
        <source>Attempts to send</source>
        <translation>Intentos de envío</translation>
    </message>
    <message>
        <source>Order&apos;s id in Shopify</source>
        <translation>ID del pedido en Shopify</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Exporter</name>
    <message>
        <source>The columns are %1.</source>
        <translation>Las columnas son %1.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was exported.</source>
        <translation>El disco está lleno; no se exportó nada.</translation>
    </message>
    <message>
        <source>The export can&apos;t be written: %1.</source>
        <translation>No se puede escribir la exportación: %1.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, and export again.</source>
        <translation>Libere espacio o elija otro disco, y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Choose another place and export again.</source>
        <translation>Elija otro lugar y exporte de nuevo.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>La exportación se canceló; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and belongs to you.</source>
        <translation>Elija una carpeta que exista y le pertenezca.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>No existe la columna «%1».</translation>
    </message>
</context>
<context>
    <name>Afterparcel::FilterBar</name>
    <message>
        <source>Send date</source>
        <translation>Fecha de envío</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>the date of an order</comment>
        <translation>Pedido el</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>a kind of date and two days</comment>
        <translation>%1: del %2 al %3</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <comment>a kind of date and a day</comment>
        <translation>%1: desde el %2</translation>
    </message>
    <message>
        <source>%1: up to %2</source>
        <comment>a kind of date and a day</comment>
        <translation>%1: hasta el %2</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Fechas…</translation>
    </message>
</context>
<context>
    <name>Afterparcel::HandOver</name>
    <message>
        <source>Handed to the program that is syncing; it sends within seconds.</source>
        <translation>Entregado al programa que está sincronizando; lo envía en cuestión de segundos.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::HandSentences</name>
    <message>
        <source>You chose on %1 to send it at once.</source>
        <translation>El %1 usted eligió enviarla de inmediato.</translation>
    </message>
    <message>
        <source>You set the time: will send on %1.</source>
        <translation>Usted fijó la fecha: se enviará el %1.</translation>
    </message>
    <message>
        <source>An old order that you scheduled: fulfilled %1, plus %2 had passed; will send on %3.</source>
        <translation>Un pedido antiguo que usted programó: preparado el %1, el plazo de %2 ya había pasado; se enviará el %3.</translation>
    </message>
    <message>
        <source>An old order that you scheduled: fulfilled %1, plus %2; will send on %3.</source>
        <translation>Un pedido antiguo que usted programó: preparado el %1, más %2; se enviará el %3.</translation>
    </message>
    <message>
        <source>You skipped it on %1.</source>
        <translation>Usted la omitió el %1.</translation>
    </message>
    <message>
        <source>The order is not completely fulfilled any more; it is timed anew when it is.</source>
        <translation>El pedido ya no está completamente preparado; cuando lo esté se calculará de nuevo la fecha.</translation>
    </message>
    <message>
        <source>Shopify no longer shows the order since %1: it was deleted.</source>
        <translation>Shopify ya no muestra el pedido desde el %1: se eliminó.</translation>
    </message>
    <message>
        <source>The buyer has unsubscribed from these mails.</source>
        <translation>El comprador se dio de baja de estos correos.</translation>
    </message>
    <message>
        <source>The buyer&apos;s address is on the block list.</source>
        <translation>La dirección del comprador está en la lista de bloqueo.</translation>
    </message>
    <message>
        <source>The buyer&apos;s address is on the block list (%1).</source>
        <translation>La dirección del comprador está en la lista de bloqueo (%1).</translation>
    </message>
    <message>
        <source>The buyer&apos;s marketing consent, which your settings require, is missing.</source>
        <translation>Falta el consentimiento de marketing del comprador, que su configuración exige.</translation>
    </message>
    <message>
        <source>The address is a marketplace&apos;s relay address, which may not be written to.</source>
        <translation>Es la dirección de reenvío de un marketplace, a la que no está permitido escribir.</translation>
    </message>
    <message>
        <source>The order has no e-mail address.</source>
        <translation>El pedido no tiene dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>This is a test order.</source>
        <translation>Es un pedido de prueba.</translation>
    </message>
    <message>
        <source>The buyer&apos;s data was erased.</source>
        <translation>Los datos del comprador se borraron.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>El pedido se canceló.</translation>
    </message>
    <message>
        <source>The order was refunded in full.</source>
        <translation>El pedido se reembolsó por completo.</translation>
    </message>
    <message>
        <source>A return is in progress.</source>
        <translation>Hay una devolución en curso.</translation>
    </message>
    <message>
        <source>Your settings exclude the order.</source>
        <translation>Su configuración excluye el pedido.</translation>
    </message>
    <message>
        <source>Your settings exclude the order (%1).</source>
        <translation>Su configuración excluye el pedido (%1).</translation>
    </message>
    <message>
        <source>The order came from a marketplace that forbids asking.</source>
        <translation>El pedido llegó de un marketplace que prohíbe preguntar.</translation>
    </message>
    <message>
        <source>The order came from %1, which forbids asking.</source>
        <translation>El pedido llegó de %1, que prohíbe preguntar.</translation>
    </message>
    <message>
        <source>No product is left to ask about: removed, refunded, excluded, or without a page in the store.</source>
        <translation>No queda ningún producto sobre el que preguntar: retirado, reembolsado, excluido o sin página en la tienda.</translation>
    </message>
    <message>
        <source>Not asked: %1.</source>
        <translation>No se pregunta: %1.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Import</name>
    <message>
        <source>It was sent already.</source>
        <translation>La solicitud ya se envió.</translation>
    </message>
    <message>
        <source>It is skipped already.</source>
        <translation>La solicitud ya está omitida.</translation>
    </message>
    <message>
        <source>It has a request already: %1.</source>
        <comment>a status in words</comment>
        <translation>Ya tiene una solicitud: %1.</translation>
    </message>
    <message>
        <source>No time is given to reschedule it to.</source>
        <translation>No se indica la nueva fecha.</translation>
    </message>
    <message>
        <source>It is to be sent at that time already.</source>
        <translation>Ya está previsto enviarla en esa fecha.</translation>
    </message>
    <message>
        <source>It would not be sent: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>La solicitud no se enviaría: %1.</translation>
    </message>
    <message>
        <source>It names no order.</source>
        <translation>La línea no indica ningún pedido.</translation>
    </message>
    <message>
        <source>There is no such action. Write schedule, reschedule or skip, or leave it empty.</source>
        <translation>No existe esa acción. Escriba schedule, reschedule o skip, o déjela vacía.</translation>
    </message>
    <message>
        <source>There is no such order here. Only orders that were read from Shopify can be asked about: sync first, and check the store.</source>
        <translation>Aquí no existe ese pedido. Solo se puede preguntar por pedidos leídos de Shopify: sincronice primero y compruebe la tienda.</translation>
    </message>
    <message>
        <source>Several orders have this name. Name the one by its id, which an export has in its column order_gid.</source>
        <translation>Varios pedidos tienen este nombre. Indique el que sea por su identificador, que una exportación tiene en la columna order_gid.</translation>
    </message>
    <message>
        <source>Line %1 names the same order.</source>
        <translation>La línea %1 indica el mismo pedido.</translation>
    </message>
    <message>
        <source>No column names the orders.</source>
        <translation>Ninguna columna indica los pedidos.</translation>
    </message>
    <message>
        <source>Say which column holds them.</source>
        <translation>Diga qué columna los contiene.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>La importación se canceló; no se cambió nada.</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Choose a CSV file with a line for each order.</source>
        <translation>Elija un archivo CSV con una línea por pedido.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>The file can&apos;t be read twice.</source>
        <translation>El archivo no se puede leer dos veces.</translation>
    </message>
    <message>
        <source>“%1” is no date or time.</source>
        <translation>«%1» no es una fecha ni una hora.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-12 10:00, or 2026-11-12T10:00:00Z.</source>
        <translation>Escríbala como 2026-11-12 10:00, o 2026-11-12T10:00:00Z.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Input</name>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 supera 1 MiB.</translation>
    </message>
    <message>
        <source>Value of %1 (not shown): </source>
        <translation>Valor de %1 (no se muestra): </translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>No se puede leer la entrada estándar.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>La entrada estándar</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>The value of %1 is not one line of text.</source>
        <translation>El valor de %1 no es una sola línea de texto.</translation>
    </message>
    <message>
        <source>Give the secret alone on standard input.</source>
        <translation>Proporcione solo el secreto en la entrada estándar.</translation>
    </message>
    <message>
        <source>The value of %1 is empty.</source>
        <translation>El valor de %1 está vacío.</translation>
    </message>
    <message>
        <source>Give the secret on standard input.</source>
        <translation>Proporcione el secreto en la entrada estándar.</translation>
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
        <translation>El archivo %1 está dañado: %2.</translation>
    </message>
    <message>
        <source>It was left as it is. Correct it, or move it aside to start from the defaults.</source>
        <translation>Se dejó como estaba. Corríjalo, o apártelo para empezar con los valores predeterminados.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>Check that it belongs to you and is readable.</source>
        <translation>Compruebe que le pertenece y que se puede leer.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 1 MiB.</source>
        <translation>El archivo %1 supera 1 MiB.</translation>
    </message>
    <message>
        <source>It was left as it is. Move it aside to start from the defaults.</source>
        <translation>Se dejó como estaba. Apártelo para empezar con los valores predeterminados.</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 en el byte %2</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>no contiene ningún objeto JSON</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked.</source>
        <translation>Otro programa mantiene bloqueado %1.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>%1 could not be written to the end.</source>
        <translation>No se pudo escribir %1 por completo.</translation>
    </message>
    <message>
        <source>Free some space on the disk and repeat the change; the old file is unharmed.</source>
        <translation>Libere espacio en el disco y repita el cambio; el archivo anterior está intacto.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Mail</name>
    <message>
        <source>The e-mail has no date or no usable Message-ID.</source>
        <translation>El correo no tiene fecha o no tiene un Message-ID utilizable.</translation>
    </message>
    <message>
        <source>Please report this as a fault of Afterparcel.</source>
        <translation>Informe de esto como un fallo de Afterparcel.</translation>
    </message>
    <message>
        <source>Correct the e-mail address: it has to look like name@example.com.</source>
        <translation>Corrija la dirección de correo: debe ser como name@example.com.</translation>
    </message>
    <message>
        <source>The e-mail address holds a line break or another control character.</source>
        <translation>La dirección de correo contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>The e-mail address is empty.</source>
        <translation>La dirección de correo está vacía.</translation>
    </message>
    <message>
        <source>The e-mail address has no part before or after its @.</source>
        <translation>A la dirección de correo le falta la parte anterior o posterior a la @.</translation>
    </message>
    <message>
        <source>The e-mail address has more than one @; exactly one address is possible here.</source>
        <translation>La dirección de correo tiene más de una @; aquí solo cabe una dirección.</translation>
    </message>
    <message>
        <source>The part before the @ of the e-mail address %1 holds letters outside ASCII, which most mail servers can&apos;t deliver.</source>
        <translation>La parte anterior a la @ de la dirección %1 contiene letras fuera de ASCII, que la mayoría de los servidores de correo no pueden entregar.</translation>
    </message>
    <message>
        <source>The e-mail address %1 holds characters that no address has, or is too long.</source>
        <translation>La dirección de correo %1 contiene caracteres que ninguna dirección tiene, o es demasiado larga.</translation>
    </message>
    <message>
        <source>Something stands after the address in angle brackets, or a bracket is missing.</source>
        <translation>Hay algo después de la dirección entre ángulos, o falta un ángulo.</translation>
    </message>
    <message>
        <source>There is more than one address in angle brackets; exactly one is possible here.</source>
        <translation>Hay más de una dirección entre ángulos; aquí solo cabe una.</translation>
    </message>
    <message>
        <source>No mail server is set.</source>
        <translation>No hay ningún servidor de correo configurado.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name in the mail settings.</source>
        <translation>Introduzca el nombre del servidor en la configuración de correo.</translation>
    </message>
    <message>
        <source>The mail server&apos;s name or port is not possible.</source>
        <translation>El nombre o el puerto del servidor de correo no es posible.</translation>
    </message>
    <message>
        <source>Enter a name such as smtp.example.com and a port such as 465 in the mail settings.</source>
        <translation>Introduzca en la configuración de correo un nombre como smtp.example.com y un puerto como 465.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 has expired.</source>
        <translation>El certificado del servidor de correo %1 ha caducado.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, tell the mail provider. Nothing was sent.</source>
        <translation>Compruebe la fecha de este equipo; si es correcta, avise al proveedor de correo. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not valid yet.</source>
        <translation>El certificado del servidor de correo %1 todavía no es válido.</translation>
    </message>
    <message>
        <source>The certificate of the mail server was made for another name than %1.</source>
        <translation>El certificado del servidor de correo se emitió para un nombre distinto de %1.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name exactly as the mail provider gives it.</source>
        <translation>Introduzca el nombre del servidor exactamente como lo da el proveedor de correo.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 was not issued by an authority that this computer trusts.</source>
        <translation>El certificado del servidor de correo %1 no lo emitió una autoridad en la que confíe este equipo.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name. Behind a virus scanner or a company&apos;s proxy, its authority has to be installed on this computer.</source>
        <translation>Compruebe el nombre del servidor. Detrás de un antivirus o del proxy de una empresa, su autoridad debe estar instalada en este equipo.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>El servidor de correo %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Check the network connection, the server&apos;s name, the port, and whether the port expects TLS or STARTTLS.</source>
        <translation>Compruebe la conexión de red, el nombre del servidor, el puerto y si el puerto espera TLS o STARTTLS.</translation>
    </message>
    <message>
        <source>The mail server %1 stopped answering.</source>
        <translation>El servidor de correo %1 dejó de responder.</translation>
    </message>
    <message>
        <source>Nothing has to be done: sending is tried again.</source>
        <translation>No tiene que hacer nada: el envío se volverá a intentar.</translation>
    </message>
    <message>
        <source>The mail server %1 was not found.</source>
        <translation>No se encontró el servidor de correo %1.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the mail settings, and the network connection.</source>
        <translation>Compruebe el nombre del servidor en la configuración de correo y la conexión de red.</translation>
    </message>
    <message>
        <source>The mail server %1 accepts no connection on port %2.</source>
        <translation>El servidor de correo %1 no acepta conexiones en el puerto %2.</translation>
    </message>
    <message>
        <source>Check name and port in the mail settings; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>Compruebe el nombre y el puerto en la configuración de correo; lo habitual es 465 con TLS y 587 con STARTTLS.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates can&apos;t be read.</source>
        <translation>No se puede leer el archivo con los certificados de confianza.</translation>
    </message>
    <message>
        <source>Check that the file is there and holds certificates in PEM form.</source>
        <translation>Compruebe que el archivo existe y contiene certificados en formato PEM.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption on port %2.</source>
        <translation>El servidor de correo %1 no ofrece cifrado en el puerto %2.</translation>
    </message>
    <message>
        <source>Choose TLS and port 465 if the mail provider has it. Nothing was sent.</source>
        <translation>Elija TLS y el puerto 465 si el proveedor de correo los ofrece. No se envió nada.</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server %1 could be made on port %2.</source>
        <translation>No se pudo establecer una conexión cifrada con el servidor de correo %1 en el puerto %2.</translation>
    </message>
    <message>
        <source>Check whether the port expects TLS (usually 465) or STARTTLS (usually 587).</source>
        <translation>Compruebe si el puerto espera TLS (normalmente 465) o STARTTLS (normalmente 587).</translation>
    </message>
    <message>
        <source>The mail server %1 offers no way to log in that Afterparcel knows.</source>
        <translation>El servidor de correo %1 no ofrece ninguna forma de iniciar sesión que Afterparcel conozca.</translation>
    </message>
    <message>
        <source>Ask the mail provider for a login with user name and password (PLAIN or LOGIN).</source>
        <translation>Pida al proveedor de correo un inicio de sesión con nombre de usuario y contraseña (PLAIN o LOGIN).</translation>
    </message>
    <message>
        <source>%1 does not answer like a mail server.</source>
        <translation>%1 no responde como un servidor de correo.</translation>
    </message>
    <message>
        <source>Check name and port in the mail settings.</source>
        <translation>Compruebe el nombre y el puerto en la configuración de correo.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 was lost.</source>
        <translation>Se perdió la conexión con el servidor de correo %1.</translation>
    </message>
    <message>
        <source>Check the network connection; sending is tried again.</source>
        <translation>Compruebe la conexión de red; el envío se volverá a intentar.</translation>
    </message>
    <message>
        <source>The mail server %1 can&apos;t check the login at present: %2</source>
        <translation>El servidor de correo %1 no puede comprobar el inicio de sesión en este momento: %2</translation>
    </message>
    <message>
        <source>The mail server %1 refused the login: %2</source>
        <translation>El servidor de correo %1 rechazó el inicio de sesión: %2</translation>
    </message>
    <message>
        <source>Check user name and password; many providers want an app password made for this purpose.</source>
        <translation>Compruebe el nombre de usuario y la contraseña; muchos proveedores exigen una contraseña de aplicación creada para este fin.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the sender&apos;s address: %2</source>
        <translation>El servidor de correo %1 rechazó la dirección del remitente: %2</translation>
    </message>
    <message>
        <source>Use the address of the mailbox that logs in as the sender, and check the login.</source>
        <translation>Use como remitente la dirección del buzón que inicia sesión y compruebe el inicio de sesión.</translation>
    </message>
    <message>
        <source>The mail server %1 does not send for this account at present: %2</source>
        <translation>El servidor de correo %1 no envía para esta cuenta en este momento: %2</translation>
    </message>
    <message>
        <source>Wait until the provider&apos;s limit is over, and lower the limits per hour and day.</source>
        <translation>Espere a que termine el límite del proveedor y reduzca los límites por hora y por día.</translation>
    </message>
    <message>
        <source>Check the login and what the mail provider allows this mailbox to send.</source>
        <translation>Compruebe el inicio de sesión y qué permite enviar el proveedor a este buzón.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the connection: %2</source>
        <translation>El servidor de correo %1 rechazó la conexión: %2</translation>
    </message>
    <message>
        <source>Wait a while; if it stays so, ask the mail provider, giving its words.</source>
        <translation>Espere un rato; si sigue igual, consulte al proveedor de correo citando sus palabras.</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>El envío se canceló.</translation>
    </message>
    <message>
        <source>The login for the mail server %1 would go over an unencrypted connection.</source>
        <translation>El inicio de sesión en el servidor de correo %1 pasaría por una conexión sin cifrar.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the mail settings. Nothing was sent.</source>
        <translation>Elija TLS o STARTTLS en la configuración de correo. No se envió nada.</translation>
    </message>
    <message>
        <source>our store</source>
        <translation>nuestra tienda</translation>
    </message>
    <message>
        <source>The template can&apos;t be used.</source>
        <translation>La plantilla no se puede usar.</translation>
    </message>
    <message>
        <source>The HTML can&apos;t be filled: a placeholder stands where no value can be made safe, or a tag around it is not closed.</source>
        <translation>No se puede rellenar el HTML: hay un marcador donde ningún valor puede hacerse seguro, o una etiqueta que lo rodea no está cerrada.</translation>
    </message>
    <message>
        <source>Keep placeholders in the text, or inside of the quotes of an attribute.</source>
        <translation>Mantenga los marcadores en el texto, o dentro de las comillas de un atributo.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::MailPreview</name>
    <message>
        <source>This order does not exist.</source>
        <translation>Este pedido no existe.</translation>
    </message>
    <message>
        <source>[Test] %1</source>
        <comment>subject of a test mail</comment>
        <translation>[Prueba] %1</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Main</name>
    <message>
        <source>Usage: afterparcelctl [--data-dir DIR] [--store NAME] COMMAND ...</source>
        <translation>Uso: afterparcelctl [--data-dir DIR] [--store NAME] COMANDO ...</translation>
    </message>
    <message>
        <source>--data-dir DIR   where the data is; default: the platform&apos;s data location
--store NAME     which store; default: the only one
--help           this text, or a command&apos;s
--version        the version

Exit status: 0 done, 1 not run to its end, 2 wrong use, 3 not configured, 4 data directory in use.</source>
        <translation>--data-dir DIR   dónde están los datos; por defecto: la ubicación habitual del sistema
--store NAME     qué tienda; por defecto: la única
--help           este texto, o el de un comando
--version        la versión

Estado de salida: 0 hecho, 1 no llegó al final, 2 uso incorrecto, 3 sin configurar, 4 directorio de datos en uso.</translation>
    </message>
    <message>
        <source>“afterparcelctl --help” shows every command.</source>
        <translation>«afterparcelctl --help» muestra todos los comandos.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>¿Qué comando?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
</context>
<context>
    <name>Afterparcel::MainMenus</name>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Solicitudes</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Message</name>
    <message>
        <source>[Rehearsal for %1] %2</source>
        <comment>an order&apos;s name, the subject</comment>
        <translation>[Ensayo para %1] %2</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Net</name>
    <message>
        <source>Check the internet connection; it is tried again by itself.</source>
        <translation>Compruebe la conexión a internet; se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2.</source>
        <translation>%1 no pudo demostrar su identidad: %2.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date; a filter or proxy in between must not replace certificates.</source>
        <translation>Compruebe la dirección y la fecha de este equipo; ningún filtro o proxy intermedio debe sustituir los certificados.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 rechazó la conexión.</translation>
    </message>
    <message>
        <source>Check the address; it is tried again by itself.</source>
        <translation>Compruebe la dirección; se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>There is no way to %1: the name was not found.</source>
        <translation>No se puede llegar a %1: no se encontró el nombre.</translation>
    </message>
    <message>
        <source>Check the address and the internet connection.</source>
        <translation>Compruebe la dirección y la conexión a internet.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Se perdió la conexión con %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s).</source>
        <translation>%1 no respondió a tiempo (%2 s).</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood.</source>
        <translation>No se pudo entender la respuesta de %1.</translation>
    </message>
    <message>
        <source>Check the address; a filter or proxy in between may have answered instead.</source>
        <translation>Compruebe la dirección; puede que haya respondido un filtro o proxy intermedio.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes.</source>
        <translation>La respuesta de %1 supera los %2 bytes.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while.</source>
        <translation>%1 pide que no se le consulte durante un rato.</translation>
    </message>
    <message>
        <source>It is asked again by itself.</source>
        <translation>Se volverá a consultar automáticamente.</translation>
    </message>
    <message>
        <source>%1 sends on to %2, where nothing was sent.</source>
        <translation>%1 redirige a %2, adonde no se envió nada.</translation>
    </message>
    <message>
        <source>Check the address: it must be the service&apos;s own, not one that leads there.</source>
        <translation>Compruebe la dirección: debe ser la del propio servicio, no una que lleve a él.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló la operación.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Introduzca una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted, so nothing was sent there.</source>
        <translation>La dirección de %1 no está cifrada, así que no se envió nada allí.</translation>
    </message>
    <message>
        <source>Enter the address with https:// in front.</source>
        <translation>Introduzca la dirección precedida de https://.</translation>
    </message>
    <message>
        <source>The address “%1” is not a web address.</source>
        <translation>La dirección «%1» no es una dirección web.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::OldOrders</name>
    <message numerus="yes">
        <source>%n e-mail(s) will leave with the next sync.</source>
        <translation>
            <numerusform>%n correo saldrá con la próxima sincronización.</numerusform>
            <numerusform>%n correos saldrán con la próxima sincronización.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will leave later, the last on %1.</source>
        <translation>
            <numerusform>%n correo saldrá más tarde, el último el %1.</numerusform>
            <numerusform>%n correos saldrán más tarde, el último el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail will leave.</source>
        <translation>No saldrá ningún correo.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>
            <numerusform>%n pedido queda fuera: %1.</numerusform>
            <numerusform>%n pedidos quedan fuera: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for old orders was cancelled.</source>
        <translation>La búsqueda de pedidos antiguos se canceló.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::OldOrdersCommand</name>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-12.</source>
        <translation>Escríbala como 2026-11-12.</translation>
    </message>
    <message>
        <source>The time is in the past.</source>
        <translation>La fecha ya pasó.</translation>
    </message>
    <message>
        <source>Name a later one.</source>
        <translation>Indique una posterior.</translation>
    </message>
    <message>
        <source>--spread takes days, from 0 to %1.</source>
        <translation>--spread admite días, de 0 a %1.</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <comment>a reason in a few words</comment>
        <translation>no se pregunta: %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day and time</comment>
        <translation>el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) scheduled.</source>
        <translation>
            <numerusform>%n pedido programado.</numerusform>
            <numerusform>%n pedidos programados.</numerusform>
        </translation>
    </message>
    <message>
        <source>requests old takes a range of dates alone.</source>
        <translation>requests old solo admite un intervalo de fechas.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>If scheduled</source>
        <translation>Si se programa</translation>
    </message>
    <message>
        <source>schedule takes orders, or a range of dates.</source>
        <translation>schedule necesita pedidos, o un intervalo de fechas.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Orders</name>
    <message>
        <source>%1 names one product, but there is one request for each whole order. Name the order alone: %2</source>
        <translation>%1 designa un solo producto, pero hay una solicitud para cada pedido completo. Indique solo el pedido: %2</translation>
    </message>
    <message>
        <source>There is no order %1. List the known ones: afterparcelctl requests list</source>
        <translation>No existe el pedido %1. Para ver los conocidos: afterparcelctl requests list</translation>
    </message>
</context>
<context>
    <name>Afterparcel::OrdersStage</name>
    <message>
        <source>Reading orders</source>
        <translation>Leyendo pedidos</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) read</source>
        <translation>
            <numerusform>%n pedido leído</numerusform>
            <numerusform>%n pedidos leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n no se pudo leer</numerusform>
            <numerusform>%n no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Shopify prepares the orders</source>
        <translation>Shopify prepara los pedidos</translation>
    </message>
    <message numerus="yes">
        <source>%n unfulfilled order(s) will soon be older than 60 days and then be hidden from Afterparcel. Ask Shopify for the scope read_all_orders to keep them in reach.</source>
        <translation>
            <numerusform>%n pedido sin preparar tendrá pronto más de 60 días y quedará oculto para Afterparcel. Solicite a Shopify el permiso read_all_orders para mantenerlo al alcance.</numerusform>
            <numerusform>%n pedidos sin preparar tendrán pronto más de 60 días y quedarán ocultos para Afterparcel. Solicite a Shopify el permiso read_all_orders para mantenerlos al alcance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shopify refuses the buyers&apos; e-mail addresses. Allow the app access to protected customer data (name and e-mail), and grant the scopes read_orders and read_customers.</source>
        <translation>Shopify deniega las direcciones de correo de los compradores. Permita a la aplicación acceder a los datos protegidos de clientes (nombre y correo electrónico) y conceda los permisos read_orders y read_customers.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PackagesCommand</name>
    <message>
        <source>not followed</source>
        <translation>sin seguimiento</translation>
    </message>
    <message>
        <source>no news</source>
        <translation>sin noticias</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>returned to sender</source>
        <translation>devuelto al remitente</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What looks wrong</source>
        <translation>Qué parece incorrecto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no carrier that is known here.</source>
        <translation>«%1» no es un transportista conocido aquí.</translation>
    </message>
    <message>
        <source>Name AfterShip&apos;s code of the carrier, such as ups, usps or dhl.</source>
        <translation>Indique el código del transportista en AfterShip, por ejemplo ups, usps o dhl.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message numerus="yes">
        <source>%1: the carrier of %n parcel(s) is corrected; AfterShip is told at the next sync.</source>
        <translation>
            <numerusform>%1: se corrigió el transportista de %n paquete; AfterShip lo sabrá en la próxima sincronización.</numerusform>
            <numerusform>%1: se corrigió el transportista de %n paquetes; AfterShip lo sabrá en la próxima sincronización.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n parcel(s) will be tracked again; AfterShip is told at the next sync.</source>
        <translation>
            <numerusform>%1: %n paquete volverá a seguirse; AfterShip lo sabrá en la próxima sincronización.</numerusform>
            <numerusform>%1: %n paquetes volverán a seguirse; AfterShip lo sabrá en la próxima sincronización.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n parcel(s) not waited for any more; the date of fulfilment counts.</source>
        <translation>
            <numerusform>%1: ya no se espera %n paquete; cuenta la fecha de preparación.</numerusform>
            <numerusform>%1: ya no se esperan %n paquetes; cuenta la fecha de preparación.</numerusform>
        </translation>
    </message>
    <message>
        <source>set-carrier takes an ORDER, its parcel&apos;s NUMBER if it has several, and a CARRIER.</source>
        <translation>set-carrier necesita ORDER, el NUMBER de su paquete si tiene varios, y CARRIER.</translation>
    </message>
    <message>
        <source>retrack takes an ORDER, and a NUMBER for one of its parcels.</source>
        <translation>retrack necesita ORDER, y NUMBER para uno solo de sus paquetes.</translation>
    </message>
    <message>
        <source>fall-back takes an ORDER, and a NUMBER for one of its parcels.</source>
        <translation>fall-back necesita ORDER, y NUMBER para uno solo de sus paquetes.</translation>
    </message>
    <message>
        <source>What to do with the parcels?</source>
        <translation>¿Qué se debe hacer con los paquetes?</translation>
    </message>
    <message>
        <source>packages does not know &quot;%1&quot;.</source>
        <translation>packages no conoce «%1».</translation>
    </message>
    <message>
        <source>check takes one ORDER or more.</source>
        <translation>check necesita al menos un ORDER.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PauseCommand</name>
    <message>
        <source>pause is on or off.</source>
        <translation>pause es on u off.</translation>
    </message>
    <message>
        <source>Nothing is sent until: afterparcelctl pause off</source>
        <translation>No se envía nada hasta: afterparcelctl pause off</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>El envío continúa.</translation>
    </message>
    <message>
        <source>rehearsal is on or off.</source>
        <translation>rehearsal es on u off.</translation>
    </message>
    <message>
        <source>The rehearsal is over; buyers are written to.</source>
        <translation>El ensayo ha terminado; se escribe a los compradores.</translation>
    </message>
    <message>
        <source>To which address of yours? There is no sender yet (mail.from).</source>
        <translation>¿A cuál de sus direcciones? Todavía no hay remitente (mail.from).</translation>
    </message>
    <message>
        <source>Each due e-mail goes once to %1, and buyers get nothing, until: afterparcelctl rehearsal off</source>
        <translation>Cada correo pendiente va una vez a %1, y los compradores no reciben nada, hasta: afterparcelctl rehearsal off</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Pictures</name>
    <message>
        <source>There is no picture at the product&apos;s address.</source>
        <translation>No hay ninguna imagen en la dirección del producto.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Placeholders</name>
    <message>
        <source>The buyer&apos;s first name; empty where Shopify shows none</source>
        <translation>El nombre del comprador; vacío si Shopify no muestra ninguno</translation>
    </message>
    <message>
        <source>The buyer&apos;s last name; may be empty</source>
        <translation>Los apellidos del comprador; puede estar vacío</translation>
    </message>
    <message>
        <source>Shown when the buyer&apos;s first name is known</source>
        <translation>Se muestra si se conoce el nombre del comprador</translation>
    </message>
    <message>
        <source>Shown when the buyer&apos;s first name is not known</source>
        <translation>Se muestra si no se conoce el nombre del comprador</translation>
    </message>
    <message>
        <source>The order&apos;s number, as in #1001</source>
        <translation>El número del pedido, como en #1001</translation>
    </message>
    <message>
        <source>The day of the order, written as the language does</source>
        <translation>El día del pedido, escrito como es habitual en el idioma</translation>
    </message>
    <message>
        <source>Shown when the day of the order is known</source>
        <translation>Se muestra si se conoce el día del pedido</translation>
    </message>
    <message>
        <source>The store&apos;s name</source>
        <translation>El nombre de la tienda</translation>
    </message>
    <message>
        <source>The address of the online store; may be empty</source>
        <translation>La dirección de la tienda en línea; puede estar vacía</translation>
    </message>
    <message>
        <source>Shown when the address of the online store is known</source>
        <translation>Se muestra si se conoce la dirección de la tienda en línea</translation>
    </message>
    <message>
        <source>Repeated for each product that is asked about</source>
        <translation>Se repite para cada producto sobre el que se pregunta</translation>
    </message>
    <message>
        <source>The product&apos;s name</source>
        <translation>El nombre del producto</translation>
    </message>
    <message>
        <source>The address of the product&apos;s picture</source>
        <translation>La dirección de la imagen del producto</translation>
    </message>
    <message>
        <source>Shown when the product has a picture</source>
        <translation>Se muestra si el producto tiene imagen</translation>
    </message>
    <message>
        <source>The product&apos;s page in the online store</source>
        <translation>La página del producto en la tienda en línea</translation>
    </message>
    <message>
        <source>Shown when the product has a page</source>
        <translation>Se muestra si el producto tiene página</translation>
    </message>
    <message>
        <source>Where the buyer writes the review</source>
        <translation>Dónde escribe el comprador la reseña</translation>
    </message>
    <message>
        <source>Shown when there is a place to write the review</source>
        <translation>Se muestra si hay un lugar donde escribir la reseña</translation>
    </message>
    <message>
        <source>Shown when the e-mail asks about one product</source>
        <translation>Se muestra si el correo pregunta por un producto</translation>
    </message>
    <message>
        <source>Shown when the e-mail asks about several products</source>
        <translation>Se muestra si el correo pregunta por varios productos</translation>
    </message>
    <message>
        <source>Shown when an order has more products than the e-mail can name</source>
        <translation>Se muestra si un pedido tiene más productos de los que el correo puede nombrar</translation>
    </message>
    <message>
        <source>How many products are not named</source>
        <translation>Cuántos productos no se nombran</translation>
    </message>
    <message>
        <source>The address that takes mails that unsubscribe</source>
        <translation>La dirección que recibe los correos de baja</translation>
    </message>
    <message>
        <source>The buyer&apos;s code, for the subject of the mail that unsubscribes</source>
        <translation>El código del comprador, para el asunto del correo de baja</translation>
    </message>
    <message>
        <source>Shown when unsubscribing by mail is possible</source>
        <translation>Se muestra si es posible darse de baja por correo</translation>
    </message>
    <message>
        <source>The link that unsubscribes; it has to follow “mailto:”</source>
        <translation>El enlace para darse de baja; debe ir detrás de «mailto:»</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PreferencesCommand</name>
    <message>
        <source>The colours of the window.</source>
        <translation>Los colores de la ventana.</translation>
    </message>
    <message>
        <source>The language of the window.</source>
        <translation>El idioma de la ventana.</translation>
    </message>
    <message>
        <source>What closing the window does: it asks, works on in the background, or ends the program.</source>
        <translation>Qué hace cerrar la ventana: pregunta, sigue trabajando en segundo plano o termina el programa.</translation>
    </message>
    <message>
        <source>Whether the desktop tells of what needs a decision.</source>
        <translation>Si el escritorio avisa de lo que requiere una decisión.</translation>
    </message>
    <message>
        <source>There is no preference “%1”. The preferences are: %2.</source>
        <translation>No existe la preferencia «%1». Las preferencias son: %2.</translation>
    </message>
    <message>
        <source>preferences list takes nothing but --json.</source>
        <translation>preferences list solo admite --json.</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLAVE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>CHOICES</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>SIGNIFICADO</translation>
    </message>
    <message>
        <source>preferences get takes one key.</source>
        <translation>preferences get admite una clave.</translation>
    </message>
    <message>
        <source>preferences set takes a key and a value.</source>
        <translation>preferences set admite una clave y un valor.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 es uno de: %2.</translation>
    </message>
    <message>
        <source>The preferences can&apos;t be written to %1.</source>
        <translation>No se pueden escribir las preferencias en %1.</translation>
    </message>
    <message>
        <source>Give another data directory with --data-dir, or correct its permissions.</source>
        <translation>Indique otro directorio de datos con --data-dir o corrija sus permisos.</translation>
    </message>
    <message>
        <source>A window that is open shows new colours and a new language at its next start.</source>
        <translation>Una ventana abierta muestra los nuevos colores y el nuevo idioma la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>What is to be done with the preferences?</source>
        <translation>¿Qué se debe hacer con las preferencias?</translation>
    </message>
    <message>
        <source>preferences has no “%1”.</source>
        <translation>preferences no tiene «%1».</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PresetsCommand</name>
    <message>
        <source>settings presets takes nothing but --json.</source>
        <translation>settings presets solo admite --json.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>PROVEEDOR</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>SERVIDOR</translation>
    </message>
    <message>
        <source>AN HOUR</source>
        <translation>POR HORA</translation>
    </message>
    <message>
        <source>A DAY</source>
        <translation>POR DÍA</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTA</translation>
    </message>
    <message>
        <source>settings preset takes the name of one mail provider.</source>
        <translation>settings preset necesita el nombre de un proveedor de correo.</translation>
    </message>
    <message>
        <source>Set smtp.user to the mailbox&apos;s address.</source>
        <translation>Establezca en smtp.user la dirección del buzón.</translation>
    </message>
    <message>
        <source>Set smtp.user: %1.</source>
        <comment>a user name, or where it is found</comment>
        <translation>Establezca smtp.user: %1.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Privacy</name>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Name the whole address of the buyer.</source>
        <translation>Indique la dirección completa del comprador.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <translation>No se puede eliminar %1.</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and is writable.</source>
        <translation>Compruebe que la carpeta le pertenece y que se puede escribir en ella.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PrivacyCommands</name>
    <message numerus="yes">
        <source>%1 is forgotten and never asked again; data of %n order(s) was erased.</source>
        <translation>
            <numerusform>%1 queda olvidado y no se le volverá a preguntar; se borraron los datos de %n pedido.</numerusform>
            <numerusform>%1 queda olvidado y no se le volverá a preguntar; se borraron los datos de %n pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed and may hold the data still: remove it when you no longer need it.</source>
        <translation>%1 no se puede cambiar y puede contener todavía los datos: elimínelo cuando ya no lo necesite.</translation>
    </message>
    <message>
        <source>Whom? Name the buyer&apos;s e-mail address.</source>
        <translation>¿Quién? Indique la dirección de correo del comprador.</translation>
    </message>
    <message>
        <source>Whom? Name addresses, or patterns such as *@example.com.</source>
        <translation>¿Quién? Indique direcciones, o patrones como *@example.com.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) are blocked now; “settings set %1” changes the list.</source>
        <translation>
            <numerusform>Ahora hay %n patrón bloqueado; «settings set %1» cambia la lista.</numerusform>
            <numerusform>Ahora hay %n patrones bloqueados; «settings set %1» cambia la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: data of %n order(s) would be erased for good, and the buyer never asked again.</source>
        <translation>
            <numerusform>%1: se borrarían para siempre los datos de %n pedido y no se volvería a preguntar al comprador.</numerusform>
            <numerusform>%1: se borrarían para siempre los datos de %n pedidos y no se volvería a preguntar al comprador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests that wait: %1. Kept e-mails: %2. Copies of the database: %3.</source>
        <translation>Solicitudes en espera: %1. Correos guardados: %2. Copias de la base de datos: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that wait would be skipped.</source>
        <translation>
            <numerusform>Se omitiría %n solicitud en espera.</numerusform>
            <numerusform>Se omitirían %n solicitudes en espera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that waited are skipped.</source>
        <translation>
            <numerusform>Se omite %n solicitud que estaba en espera.</numerusform>
            <numerusform>Se omiten %n solicitudes que estaban en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom? Name what is in the list of blocked addresses.</source>
        <translation>¿A quién? Indique lo que está en la lista de direcciones bloqueadas.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::RequestExtras</name>
    <message>
        <source>This order does not exist any more.</source>
        <translation>Este pedido ya no existe.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::RequestReader</name>
    <message>
        <source>Another action is still being carried out.</source>
        <translation>Todavía se está realizando otra acción.</translation>
    </message>
    <message>
        <source>The store&apos;s data can&apos;t be read at the moment.</source>
        <translation>Los datos de la tienda no se pueden leer en este momento.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::RequestsCommand</name>
    <message>
        <source>There is no status &quot;%1&quot;.</source>
        <translation>No existe el estado «%1».</translation>
    </message>
    <message>
        <source>The statuses are will_send, waiting_for_delivery, sent, not_scheduled, skipped and needs_attention.</source>
        <translation>Los estados son will_send, waiting_for_delivery, sent, not_scheduled, skipped y needs_attention.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 on.</source>
        <translation>--limit admite un número entero a partir de 1.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>show takes one ORDER.</source>
        <translation>show admite un solo ORDER.</translation>
    </message>
    <message>
        <source>%1 has no request: it is not completely fulfilled yet, or was fulfilled before the store was connected.</source>
        <translation>%1 no tiene solicitud: todavía no está completamente preparado, o se preparó antes de conectar la tienda.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>Write it like --on 2026-11-12.</source>
        <translation>Escríbala como --on 2026-11-12.</translation>
    </message>
    <message>
        <source>Which order?</source>
        <translation>¿Qué pedido?</translation>
    </message>
    <message>
        <source>Undone for %1.</source>
        <translation>Deshecho para %1.</translation>
    </message>
    <message>
        <source>What to do with the requests?</source>
        <translation>¿Qué se debe hacer con las solicitudes?</translation>
    </message>
    <message>
        <source>requests does not know &quot;%1&quot;.</source>
        <translation>requests no conoce «%1».</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;.</source>
        <translation>--%1 no conoce «%2».</translation>
    </message>
    <message>
        <source>It knows %1.</source>
        <comment>a list of words</comment>
        <translation>Valores conocidos: %1.</translation>
    </message>
    <message>
        <source>There is no reason &quot;%1&quot;.</source>
        <translation>No existe el motivo «%1».</translation>
    </message>
    <message>
        <source>See those that occur: afterparcelctl requests facets</source>
        <translation>Para ver los que se dan: afterparcelctl requests facets</translation>
    </message>
    <message>
        <source>Write it like 2026-11-12.</source>
        <translation>Escríbala como 2026-11-12.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>%1 would leave to %2.</source>
        <comment>e-mails and buyers</comment>
        <translation>Se enviarían %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n correo</numerusform>
            <numerusform>%n correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s)</source>
        <translation>
            <numerusform>%n comprador</numerusform>
            <numerusform>%n compradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would not be asked: %1.</source>
        <translation>
            <numerusform>Por %n de ellas no se preguntaría: %1.</numerusform>
            <numerusform>Por %n de ellas no se preguntaría: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have been sent already.</source>
        <translation>
            <numerusform>Es posible que %n de ellas ya se haya enviado.</numerusform>
            <numerusform>Es posible que %n de ellas ya se hayan enviado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left out: %1, %2.</source>
        <comment>a status and a reason</comment>
        <translation>
            <numerusform>%n solicitud queda fuera: %1, %2.</numerusform>
            <numerusform>%n solicitudes quedan fuera: %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s) could not be decided about.</source>
        <translation>
            <numerusform>Sobre %n solicitud más no se pudo decidir.</numerusform>
            <numerusform>Sobre %n solicitudes más no se pudo decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n request(s). Take it back: afterparcelctl requests undo</source>
        <translation>
            <numerusform>Hecho para %n solicitud. Para deshacerlo: afterparcelctl requests undo</numerusform>
            <numerusform>Hecho para %n solicitudes. Para deshacerlo: afterparcelctl requests undo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done. Say --yes to send them.</source>
        <translation>No se hizo nada. Indique --yes para enviarlas.</translation>
    </message>
    <message numerus="yes">
        <source>Undone for %1 and %n more.</source>
        <translation>
            <numerusform>Deshecho para %1 y %n más.</numerusform>
            <numerusform>Deshecho para %1 y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name orders, or say --all with a filter, not both.</source>
        <translation>Indique pedidos, o bien --all con un filtro, no ambas cosas.</translation>
    </message>
    <message>
        <source>spread takes --days with a whole number from 1 to 365, and a filter instead of orders.</source>
        <translation>spread necesita --days con un número entero de 1 a 365, y un filtro en lugar de pedidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them will not be sent as long as this stands: %1.</source>
        <translation>
            <numerusform>%n de ellas no se enviará mientras siga así: %1.</numerusform>
            <numerusform>%n de ellas no se enviarán mientras siga así: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left out: without a parcel that needs this.</source>
        <translation>
            <numerusform>%n solicitud omitida: sin ningún paquete que lo necesite.</numerusform>
            <numerusform>%n solicitudes omitidas: sin ningún paquete que lo necesite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::Restoring</name>
    <message>
        <source>What is newer in Shopify and AfterShip is read at the next sync.</source>
        <translation>Lo que sea más reciente en Shopify y AfterShip se lee en la próxima sincronización.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SampleData</name>
    <message>
        <source>The window with sample data could not be started.</source>
        <translation>No se pudo iniciar la ventana con los datos de ejemplo.</translation>
    </message>
    <message>
        <source>Install Afterparcel again.</source>
        <translation>Vuelva a instalar Afterparcel.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SampleStore</name>
    <message>
        <source>The stand-ins for the sample data could not be started: %1</source>
        <translation>No se pudieron iniciar los servicios simulados de los datos de ejemplo: %1</translation>
    </message>
    <message>
        <source>Install Afterparcel again, with its sandbox.</source>
        <translation>Vuelva a instalar Afterparcel, con su entorno de pruebas.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>Choose another one with TMPDIR.</source>
        <translation>Elija otra con TMPDIR.</translation>
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
        <translation>%1: dónde está</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Volver a preguntar al llavero</translation>
    </message>
    <message>
        <source>Will be removed from the keychain when you save.</source>
        <translation>Se quitará del llavero al guardar.</translation>
    </message>
    <message>
        <source>Will be put into the keychain when you save.</source>
        <translation>Se pondrá en el llavero al guardar.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Preguntando al llavero…</translation>
    </message>
    <message>
        <source>Saved in the keychain. It is never shown again.</source>
        <translation>Guardado en el llavero. No se vuelve a mostrar nunca.</translation>
    </message>
    <message>
        <source>Not set.</source>
        <translation>Sin establecer.</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Introducir…</translation>
    </message>
    <message>
        <source>Of the app that you made in Shopify&apos;s Dev Dashboard.</source>
        <translation>De la aplicación que creó en el Dev Dashboard de Shopify.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Beside the client ID, under the app&apos;s settings.</source>
        <translation>Junto al ID de cliente, en la configuración de la aplicación.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Of an older custom app (shpat_…), in place of client ID and secret.</source>
        <translation>De una aplicación personalizada anterior (shpat_…), en lugar del ID y el secreto de cliente.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>In AfterShip under Settings, API keys. A plan with access to the API is needed.</source>
        <translation>En AfterShip, en Settings, API keys. Se necesita un plan con acceso a la API.</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>Contraseña del buzón</translation>
    </message>
    <message>
        <source>Many providers want an app password here, made in your account&apos;s security settings.</source>
        <translation>Muchos proveedores exigen aquí una contraseña de aplicación, creada en la configuración de seguridad de su cuenta.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SecretStore</name>
    <message>
        <source>There is no secret “%1”.</source>
        <translation>No existe el secreto «%1».</translation>
    </message>
    <message>
        <source>The secrets are: %1.</source>
        <translation>Los secretos son: %1.</translation>
    </message>
    <message>
        <source>The secret “%1” is empty.</source>
        <translation>El secreto «%1» está vacío.</translation>
    </message>
    <message>
        <source>Give its value, or remove it.</source>
        <translation>Indique su valor o elimínelo.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Secrets</name>
    <message>
        <source>The keychain is locked, so the secret “%1” can&apos;t be reached.</source>
        <translation>El llavero está bloqueado, así que no se puede acceder al secreto «%1».</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or give the secret in the environment as %1 for this process alone.</source>
        <translation>Desbloquee el llavero e inténtelo de nuevo, o proporcione el secreto en el entorno como %1 solo para este proceso.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer, so the secret “%1” can&apos;t be reached.</source>
        <translation>Ningún llavero responde en este equipo, así que no se puede acceder al secreto «%1».</translation>
    </message>
    <message>
        <source>Start one (GNOME Keyring or KWallet in a desktop session), or give the secret in the environment as %1 for this process alone.</source>
        <translation>Inicie uno (GNOME Keyring o KWallet en una sesión de escritorio), o proporcione el secreto en el entorno como %1 solo para este proceso.</translation>
    </message>
    <message>
        <source>The keychain is still locked: it did not answer in time for the secret “%1”.</source>
        <translation>El llavero sigue bloqueado: no respondió a tiempo para el secreto «%1».</translation>
    </message>
    <message>
        <source>In the keychain.</source>
        <translation>En el llavero.</translation>
    </message>
    <message>
        <source>From the environment (%1), for this process alone.</source>
        <translation>Del entorno (%1), solo para este proceso.</translation>
    </message>
    <message>
        <source>Not set: “afterparcelctl secrets set %1” reads it from standard input.</source>
        <translation>Sin establecer: «afterparcelctl secrets set %1» lo lee de la entrada estándar.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SecretsCommand</name>
    <message>
        <source>secrets set takes the name of a secret.</source>
        <translation>secrets set necesita el nombre de un secreto.</translation>
    </message>
    <message>
        <source>secrets set takes one name; the value is read from standard input, since others can see a command&apos;s arguments.</source>
        <translation>secrets set admite un solo nombre; el valor se lee de la entrada estándar, ya que otros pueden ver los argumentos de un comando.</translation>
    </message>
    <message>
        <source>There is no such secret. The secrets are: %1.</source>
        <translation>No existe ese secreto. Los secretos son: %1.</translation>
    </message>
    <message>
        <source>The secret %1 is in the keychain.</source>
        <translation>El secreto %1 está en el llavero.</translation>
    </message>
    <message>
        <source>secrets status takes nothing but --json.</source>
        <translation>secrets status solo admite --json.</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>SECRETO</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>DÓNDE</translation>
    </message>
    <message>
        <source>What is to be done with the secrets?</source>
        <translation>¿Qué se debe hacer con los secretos?</translation>
    </message>
    <message>
        <source>secrets has no “%1”.</source>
        <translation>secrets no conoce «%1».</translation>
    </message>
    <message>
        <source>secrets remove takes the name of a secret.</source>
        <translation>secrets remove necesita el nombre de un secreto.</translation>
    </message>
    <message>
        <source>The secret %1 is not in the keychain any more.</source>
        <translation>El secreto %1 ya no está en el llavero.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SendStage</name>
    <message numerus="yes">
        <source>%n message(s) sent</source>
        <translation>
            <numerusform>%n mensaje enviado</numerusform>
            <numerusform>%n mensajes enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n aplazado</numerusform>
            <numerusform>%n aplazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back by the sending limits</source>
        <translation>
            <numerusform>%n retenido por los límites de envío</numerusform>
            <numerusform>%n retenidos por los límites de envío</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from Shopify&apos;s by %n minute(s), so nothing is sent.</source>
        <translation>
            <numerusform>El reloj de este equipo difiere del de Shopify en %n minuto, así que no se envía nada.</numerusform>
            <numerusform>El reloj de este equipo difiere del de Shopify en %n minutos, así que no se envía nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock right, or switch on setting it by network.</source>
        <translation>Ponga el reloj en hora o active su ajuste por red.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait, because Shopify could not be asked whether they are still wanted: %1</source>
        <translation>
            <numerusform>%n mensaje espera, porque no se pudo preguntar a Shopify si todavía procede: %1</numerusform>
            <numerusform>%n mensajes esperan, porque no se pudo preguntar a Shopify si todavía proceden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No message can be sent: %1</source>
        <translation>No se puede enviar ningún mensaje: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Shopify refuses the buyers&apos; e-mail addresses.</source>
        <translation>Shopify deniega las direcciones de correo de los compradores.</translation>
    </message>
    <message>
        <source>Allow the app access to protected customer data (name and e-mail).</source>
        <translation>Permita a la aplicación acceder a los datos protegidos de clientes (nombre y correo electrónico).</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nada pendiente</translation>
    </message>
    <message numerus="yes">
        <source>paused: %n message(s) wait</source>
        <translation>
            <numerusform>en pausa: %n mensaje espera</numerusform>
            <numerusform>en pausa: %n mensajes esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>the mail server refused; it is tried again later</source>
        <translation>el servidor de correo lo rechazó; se volverá a intentar más tarde</translation>
    </message>
    <message numerus="yes">
        <source>%n rehearsed</source>
        <translation>
            <numerusform>%n en ensayo</numerusform>
            <numerusform>%n en ensayo</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server refused the address for the rehearsal.</source>
        <translation>El servidor de correo rechazó la dirección del ensayo.</translation>
    </message>
    <message>
        <source>Correct mail.rehearsal_to, or end the rehearsal.</source>
        <translation>Corrija mail.rehearsal_to, o termine el ensayo.</translation>
    </message>
    <message numerus="yes">
        <source>rehearsal: nothing new; %n message(s) wait</source>
        <translation>
            <numerusform>ensayo: nada nuevo; %n mensaje espera</numerusform>
            <numerusform>ensayo: nada nuevo; %n mensajes esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server said: “%1”</source>
        <translation>El servidor de correo respondió: «%1»</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Sending</name>
    <message>
        <source>This message is no longer being sent.</source>
        <translation>Este mensaje ya no se está enviando.</translation>
    </message>
    <message>
        <source>Look at the request&apos;s timeline: another process may have ended it.</source>
        <translation>Consulte la cronología de la solicitud: puede que otro proceso lo haya terminado.</translation>
    </message>
    <message>
        <source>The request changed and is no longer due.</source>
        <translation>La solicitud cambió y ya no está pendiente.</translation>
    </message>
    <message>
        <source>Sent to the buyer.</source>
        <translation>Enviado al comprador.</translation>
    </message>
    <message>
        <source>The mail server refused it for now; it is tried again.</source>
        <translation>El servidor de correo lo rechazó por ahora; se volverá a intentar.</translation>
    </message>
    <message>
        <source>The mail server refused it; the order&apos;s timeline has its answer.</source>
        <translation>El servidor de correo lo rechazó; su respuesta está en la cronología del pedido.</translation>
    </message>
    <message>
        <source>The e-mail may have been sent: the mail server&apos;s answer did not come.</source>
        <translation>Es posible que el correo se haya enviado: no llegó la respuesta del servidor de correo.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SendingSentences</name>
    <message>
        <source>Sent on %1.</source>
        <translation>Enviada el %1.</translation>
    </message>
    <message>
        <source>Sent again on %1.</source>
        <translation>Reenviada el %1.</translation>
    </message>
    <message>
        <source>Will be sent again on %1.</source>
        <translation>Se reenviará el %1.</translation>
    </message>
    <message>
        <source>You marked it as sent on %1.</source>
        <translation>Usted la marcó como enviada el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <comment>as in: after 3 attempts</comment>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server did not take it on %1 (%2 so far): will send on %3.</source>
        <translation>El servidor de correo no la aceptó el %1 (%2 hasta ahora): se enviará el %3.</translation>
    </message>
    <message>
        <source>The mail server did not take it on %1 (%2 so far): “%3” Will send on %4.</source>
        <translation>El servidor de correo no la aceptó el %1 (%2 hasta ahora): «%3» Se enviará el %4.</translation>
    </message>
    <message>
        <source>The mail server refused it for good on %1.</source>
        <translation>El servidor de correo la rechazó definitivamente el %1.</translation>
    </message>
    <message>
        <source>The mail server refused it for good on %1: “%2”</source>
        <translation>El servidor de correo la rechazó definitivamente el %1: «%2»</translation>
    </message>
    <message>
        <source>The mail server did not take it in %1, the last on %2.</source>
        <translation>El servidor de correo no la aceptó en %1, la última vez el %2.</translation>
    </message>
    <message>
        <source>The mail server did not take it in %1, the last on %2: “%3”</source>
        <translation>El servidor de correo no la aceptó en %1, la última vez el %2: «%3»</translation>
    </message>
    <message>
        <source>The program stopped while the mail was handed over on %1: it may have been sent. Resend it or mark it as sent.</source>
        <translation>El programa se detuvo mientras se entregaba el correo el %1: es posible que se haya enviado. Reenvíe la solicitud o márquela como enviada.</translation>
    </message>
    <message>
        <source>It was to be sent on %1, more than %2 ago: decide whether it still is.</source>
        <translation>Debía enviarse el %1, hace más de %2: decida si todavía procede.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SendingState</name>
    <message>
        <source>No e-mail is due.</source>
        <translation>Ningún correo está pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) are due and would leave at once.</source>
        <translation>
            <numerusform>%n correo está pendiente y saldría de inmediato.</numerusform>
            <numerusform>%n correos están pendientes y saldrían de inmediato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your limits let %n of them leave now, the others follow.</source>
        <translation>
            <numerusform>Sus límites dejan salir ahora %n, los demás siguen después.</numerusform>
            <numerusform>Sus límites dejan salir ahora %n, los demás siguen después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are too late and wait for your decision.</source>
        <translation>
            <numerusform>%n solicitud llega demasiado tarde y espera su decisión.</numerusform>
            <numerusform>%n solicitudes llegan demasiado tarde y esperan su decisión.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::SentMails</name>
    <message>
        <source>What was kept of this e-mail can&apos;t be read.</source>
        <translation>No se puede leer lo que se conservó de este correo.</translation>
    </message>
    <message>
        <source>The text of this e-mail was not kept: it was sent by an earlier version, or by another computer.</source>
        <translation>El texto de este correo no se conservó: lo envió una versión anterior u otro equipo.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Services</name>
    <message>
        <source>The setting %1 is missing.</source>
        <translation>Falta el ajuste %1.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>The Shopify access token (or client ID and secret)</source>
        <translation>El token de acceso de Shopify (o el ID y el secreto de cliente)</translation>
    </message>
    <message>
        <source>The AfterShip API key</source>
        <translation>La clave de API de AfterShip</translation>
    </message>
    <message>
        <source>The password of the mailbox</source>
        <translation>La contraseña del buzón</translation>
    </message>
    <message>
        <source>Set it in the settings, or with “afterparcelctl settings set %1 %2”.</source>
        <translation>Establézcalo en los ajustes, o con «afterparcelctl settings set %1 %2».</translation>
    </message>
    <message>
        <source>Enter it in the settings, or with “afterparcelctl secrets set %1”.</source>
        <translation>Introdúzcalo en los ajustes, o con «afterparcelctl secrets set %1».</translation>
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
        <translation>Dónde está la tienda</translation>
    </message>
    <message>
        <source>As Shopify says</source>
        <translation>Según Shopify</translation>
    </message>
    <message>
        <source>Address of the store</source>
        <translation>Dirección de la tienda</translation>
    </message>
    <message>
        <source>Look for new orders every</source>
        <translation>Buscar pedidos nuevos cada</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Following parcels</source>
        <translation>Seguimiento de paquetes</translation>
    </message>
    <message>
        <source>What AfterShip learns of your buyers</source>
        <translation>Qué sabe AfterShip de sus compradores</translation>
    </message>
    <message>
        <source>Follow parcels with AfterShip</source>
        <translation>Seguir los paquetes con AfterShip</translation>
    </message>
    <message>
        <source>Ask for news every</source>
        <translation>Consultar novedades cada</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Pass the buyer&apos;s e-mail address</source>
        <translation>Transmitir el correo electrónico del comprador</translation>
    </message>
    <message>
        <source>Pass the buyer&apos;s phone number</source>
        <translation>Transmitir el teléfono del comprador</translation>
    </message>
    <message>
        <source>How long to wait</source>
        <translation>Cuánto esperar</translation>
    </message>
    <message>
        <source>At least, after fulfilment</source>
        <translation>Como mínimo, tras la preparación</translation>
    </message>
    <message>
        <source>Wait, domestic orders</source>
        <translation>Espera, pedidos nacionales</translation>
    </message>
    <message>
        <source>Wait, international orders</source>
        <translation>Espera, pedidos internacionales</translation>
    </message>
    <message>
        <source>Wait, sold in the shop</source>
        <translation>Espera, ventas en la tienda física</translation>
    </message>
    <message>
        <source>Wait, nothing to ship</source>
        <translation>Espera, nada que transportar</translation>
    </message>
    <message>
        <source>As domestic orders</source>
        <translation>Como los pedidos nacionales</translation>
    </message>
    <message>
        <source>Minimum delay, domestic orders</source>
        <translation>Plazo mínimo, pedidos nacionales</translation>
    </message>
    <message>
        <source>Minimum delay, international orders</source>
        <translation>Plazo mínimo, pedidos internacionales</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>If no delivery is reported</source>
        <translation>Si no se comunica ninguna entrega</translation>
    </message>
    <message>
        <source>Ask all the same in the end</source>
        <translation>Preguntar al final de todos modos</translation>
    </message>
    <message>
        <source>Fallback, after fulfilment</source>
        <translation>Plazo de respaldo, tras la preparación</translation>
    </message>
    <message>
        <source>Orders of several packages</source>
        <translation>Pedidos con varios paquetes</translation>
    </message>
    <message>
        <source>Ask when all have arrived</source>
        <translation>Preguntar cuando hayan llegado todos</translation>
    </message>
    <message>
        <source>Buyers are asked once everything they ordered is there.</source>
        <translation>Se pregunta a los compradores cuando ha llegado todo lo que pidieron.</translation>
    </message>
    <message>
        <source>Ask when the first has arrived</source>
        <translation>Preguntar cuando haya llegado el primero</translation>
    </message>
    <message>
        <source>Buyers are asked earlier, and only about the products that have arrived by then.</source>
        <translation>Se pregunta antes a los compradores, y solo por los productos que hayan llegado hasta entonces.</translation>
    </message>
    <message>
        <source>Leave out lost and returned parcels</source>
        <translation>Excluir los paquetes perdidos y devueltos</translation>
    </message>
    <message>
        <source>Use tracking added later</source>
        <translation>Usar el seguimiento añadido después</translation>
    </message>
    <message>
        <source>Tracking may follow within</source>
        <translation>El seguimiento puede llegar en un plazo de</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Nunca se pregunta</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>A quién se pregunta</translation>
    </message>
    <message>
        <source>Every buyer</source>
        <translation>A todos los compradores</translation>
    </message>
    <message>
        <source>Not lawful everywhere: in the European Union, the United Kingdom, Canada and other countries a request for a review can count as advertising, which needs the buyer&apos;s consent.</source>
        <translation>No es lícito en todas partes: en la Unión Europea, el Reino Unido, Canadá y otros países una solicitud de reseña puede considerarse publicidad, que requiere el consentimiento del comprador.</translation>
    </message>
    <message>
        <source>Buyers who did not refuse marketing</source>
        <translation>A los compradores que no rechazaron el marketing</translation>
    </message>
    <message>
        <source>Leaves out buyers who unsubscribed from your marketing at Shopify; who never said anything is asked.</source>
        <translation>Excluye a los compradores que se dieron de baja de su marketing en Shopify; a quien nunca dijo nada se le pregunta.</translation>
    </message>
    <message>
        <source>Buyers who agreed to marketing</source>
        <translation>A los compradores que aceptaron el marketing</translation>
    </message>
    <message>
        <source>Asks only buyers who subscribed to your marketing at Shopify: the safe choice where consent is needed.</source>
        <translation>Pregunta solo a los compradores suscritos a su marketing en Shopify: la opción segura donde se necesita consentimiento.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Product tags</source>
        <translation>Etiquetas de productos</translation>
    </message>
    <message>
        <source>Customer tags</source>
        <translation>Etiquetas de clientes</translation>
    </message>
    <message>
        <source>Order tags</source>
        <translation>Etiquetas de pedidos</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Marketplaces</translation>
    </message>
    <message>
        <source>Marketplaces that are asked</source>
        <translation>Marketplaces por los que se pregunta</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>El correo</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Las respuestas van a</translation>
    </message>
    <message>
        <source>The sender</source>
        <translation>Al remitente</translation>
    </message>
    <message>
        <source>Review link</source>
        <translation>Enlace de la reseña</translation>
    </message>
    <message>
        <source>The product&apos;s page in the online store</source>
        <translation>La página del producto en la tienda en línea</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encrypted from the start, usually on port 465.</source>
        <translation>Cifrado desde el principio, normalmente en el puerto 465.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Encrypted before anything is said, usually on port 587.</source>
        <translation>Cifrado antes de transmitir nada, normalmente en el puerto 587.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Others can read the mails on their way; no password is sent, except on this computer.</source>
        <translation>Otros pueden leer los correos por el camino; no se envía ninguna contraseña, salvo en este equipo.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Sin inicio de sesión</translation>
    </message>
    <message>
        <source>When e-mails leave</source>
        <translation>Cuándo salen los correos</translation>
    </message>
    <message>
        <source>How many leave</source>
        <translation>Cuántos salen</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Pausar el envío</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>Enviar desde</translation>
    </message>
    <message>
        <source>Send until</source>
        <translation>Enviar hasta</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Enviar los días</translation>
    </message>
    <message>
        <source>Ask me when later than</source>
        <translation>Preguntarme si el retraso supera</translation>
    </message>
    <message>
        <source>At most in an hour</source>
        <translation>Como máximo por hora</translation>
    </message>
    <message>
        <source>At most in 24 hours</source>
        <translation>Como máximo en 24 horas</translation>
    </message>
    <message>
        <source>Buyers&apos; data</source>
        <translation>Datos de los compradores</translation>
    </message>
    <message>
        <source>Erase after</source>
        <translation>Borrar después de</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>AfterShip</source>
        <translation>AfterShip</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the label of a setting</comment>
        <translation>«%1»</translation>
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
        <translation>Ensayar con</translation>
    </message>
    <message>
        <source>No rehearsal</source>
        <translation>Sin ensayo</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingValues</name>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 está fuera de los límites.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» no es un número entero.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Introduzca un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«%1» no es true ni false.</translation>
    </message>
    <message>
        <source>Enter true or false.</source>
        <translation>Introduzca true o false.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>«%1» no es una de las opciones.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija una de estas: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>«%1» no es una hora del día.</translation>
    </message>
    <message>
        <source>Enter hours and minutes of 24 hours, for example 09:30 or 17:00.</source>
        <translation>Introduzca horas y minutos en formato de 24 horas, por ejemplo 09:30 o 17:00.</translation>
    </message>
    <message>
        <source>“%1” is not a day of the week.</source>
        <translation>«%1» no es un día de la semana.</translation>
    </message>
    <message>
        <source>Enter days separated by commas: mon, tue, wed, thu, fri, sat, sun, or 1 (Monday) to 7 (Sunday).</source>
        <translation>Introduzca días separados por comas: mon, tue, wed, thu, fri, sat, sun, o de 1 (lunes) a 7 (domingo).</translation>
    </message>
    <message>
        <source>The text holds a line break or another control character.</source>
        <translation>El texto contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>Enter it as one line.</source>
        <translation>Introdúzcalo en una sola línea.</translation>
    </message>
    <message>
        <source>UK is not the code of a country.</source>
        <translation>UK no es el código de un país.</translation>
    </message>
    <message>
        <source>Enter GB for the United Kingdom.</source>
        <translation>Introduzca GB para el Reino Unido.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a country.</source>
        <translation>«%1» no es el código de un país.</translation>
    </message>
    <message>
        <source>Enter the two letters of ISO 3166-1, for example US, GB or DE.</source>
        <translation>Introduzca las dos letras de ISO 3166-1, por ejemplo US, GB o DE.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this computer knows.</source>
        <translation>«%1» no es una zona horaria que este equipo conozca.</translation>
    </message>
    <message>
        <source>Enter the IANA name of a zone, for example America/New_York.</source>
        <translation>Introduzca el nombre IANA de una zona, por ejemplo America/New_York.</translation>
    </message>
    <message>
        <source>Enter the IANA name of a zone, for example %1.</source>
        <translation>Introduzca el nombre IANA de una zona, por ejemplo %1.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Settings</name>
    <message>
        <source>The store&apos;s address at Shopify: https://SHOP.myshopify.com.</source>
        <translation>La dirección de la tienda en Shopify: https://SHOP.myshopify.com.</translation>
    </message>
    <message>
        <source>Follow parcels at AfterShip and ask after the delivery; off: ask a while after fulfilment.</source>
        <translation>Seguir los paquetes en AfterShip y preguntar tras la entrega; desactivado: preguntar un tiempo después de la preparación.</translation>
    </message>
    <message>
        <source>Give AfterShip the buyer&apos;s e-mail address; AfterShip may then e-mail a tracking link to the buyer, as your account there is set up.</source>
        <translation>Dar a AfterShip la dirección de correo del comprador; AfterShip puede entonces enviarle un enlace de seguimiento, según esté configurada allí su cuenta.</translation>
    </message>
    <message>
        <source>Give AfterShip the buyer&apos;s phone number; AfterShip may then send text messages about the parcel, as your account there is set up.</source>
        <translation>Dar a AfterShip el teléfono del comprador; AfterShip puede entonces enviar mensajes de texto sobre el paquete, según esté configurada allí su cuenta.</translation>
    </message>
    <message>
        <source>How often AfterShip is asked for news of parcels.</source>
        <translation>Con qué frecuencia se consultan en AfterShip las novedades de los paquetes.</translation>
    </message>
    <message>
        <source>How often Shopify is asked for new and changed orders.</source>
        <translation>Con qué frecuencia se consultan en Shopify los pedidos nuevos y modificados.</translation>
    </message>
    <message>
        <source>The server that your mail program sends through.</source>
        <translation>El servidor por el que envía su programa de correo.</translation>
    </message>
    <message>
        <source>How the connection is encrypted; with none no password is sent, except on this computer.</source>
        <translation>Cómo se cifra la conexión; con none no se envía ninguna contraseña, salvo en este equipo.</translation>
    </message>
    <message>
        <source>Sender that buyers see: an address or Name &lt;address&gt;.</source>
        <translation>Remitente que ven los compradores: una dirección o Nombre &lt;dirección&gt;.</translation>
    </message>
    <message>
        <source>However early the parcel arrives: at least so many days after fulfilment, domestic orders.</source>
        <translation>Por pronto que llegue el paquete: al menos este número de días tras la preparación, pedidos nacionales.</translation>
    </message>
    <message>
        <source>However early the parcel arrives: at least so many days after fulfilment, international orders.</source>
        <translation>Por pronto que llegue el paquete: al menos este número de días tras la preparación, pedidos internacionales.</translation>
    </message>
    <message>
        <source>Ask in the end even if no delivery was ever reported.</source>
        <translation>Preguntar al final aunque nunca se haya comunicado una entrega.</translation>
    </message>
    <message>
        <source>Days after fulfilment at which a tracked order is asked whatever the carrier says.</source>
        <translation>Días tras la preparación en los que se pregunta por un pedido con seguimiento, diga lo que diga el transportista.</translation>
    </message>
    <message>
        <source>Use tracking that is added to or changed on a fulfilment later on.</source>
        <translation>Usar el seguimiento que se añada o se cambie más tarde en una preparación.</translation>
    </message>
    <message>
        <source>Minutes after a fulfilment within which its tracking may still be added.</source>
        <translation>Minutos tras una preparación durante los que aún se puede añadir su seguimiento.</translation>
    </message>
    <message>
        <source>Ask when all packages of an order have arrived, or when the first has.</source>
        <translation>Preguntar cuando hayan llegado todos los paquetes de un pedido, o cuando haya llegado el primero.</translation>
    </message>
    <message>
        <source>Do not ask about parcels that were lost or went back to the sender.</source>
        <translation>No preguntar por paquetes que se perdieron o volvieron al remitente.</translation>
    </message>
    <message>
        <source>Who is asked by their marketing consent at Shopify; everyone is not lawful in every country.</source>
        <translation>A quién se pregunta según su consentimiento de marketing en Shopify; everyone no es lícito en todos los países.</translation>
    </message>
    <message>
        <source>Products with one of these tags are never asked about.</source>
        <translation>Sobre los productos con una de estas etiquetas nunca se pregunta.</translation>
    </message>
    <message>
        <source>Customers with one of these tags are never asked.</source>
        <translation>A los clientes con una de estas etiquetas nunca se les pregunta.</translation>
    </message>
    <message>
        <source>Orders with one of these tags are never asked about.</source>
        <translation>Sobre los pedidos con una de estas etiquetas nunca se pregunta.</translation>
    </message>
    <message>
        <source>E-mail addresses never written to; * stands for anything.</source>
        <translation>Direcciones de correo a las que nunca se escribe; * equivale a cualquier cosa.</translation>
    </message>
    <message>
        <source>Buyers&apos; data of finished requests is erased after so many months; with 0 it is kept.</source>
        <translation>Los datos de los compradores de solicitudes terminadas se borran al cabo de este número de meses; con 0 se conservan.</translation>
    </message>
    <message>
        <source>Country of the store, which tells domestic orders from international ones. If not set, Shopify&apos;s value is used.</source>
        <translation>País de la tienda, que distingue los pedidos nacionales de los internacionales. Si no se elige, vale el de Shopify.</translation>
    </message>
    <message>
        <source>Time zone in which days are counted and times are shown. If not set, Shopify&apos;s value is used.</source>
        <translation>Zona horaria en la que se cuentan los días y se muestran las horas. Si no se elige, vale la de Shopify.</translation>
    </message>
    <message>
        <source>Address of AfterShip&apos;s API. Leave it unless AfterShip names you another one.</source>
        <translation>Dirección de la API de AfterShip. Déjela así salvo que AfterShip le indique otra.</translation>
    </message>
    <message>
        <source>Port of that server: usually 465 with TLS and 587 with STARTTLS.</source>
        <translation>Puerto de ese servidor: normalmente 465 con TLS y 587 con STARTTLS.</translation>
    </message>
    <message>
        <source>Name to log in with at the mail server; without one there is no login.</source>
        <translation>Nombre para iniciar sesión en el servidor de correo; sin él no se inicia sesión.</translation>
    </message>
    <message>
        <source>Where buyers&apos; answers and unsubscribe e-mails go; without an address to the sender.</source>
        <translation>Adónde van las respuestas y las bajas de los compradores; sin dirección, al remitente.</translation>
    </message>
    <message>
        <source>Rehearsal: each due e-mail goes once to this address of yours, marked as such, and its request stays unsent; without an address buyers are written to.</source>
        <translation>Ensayo: cada correo pendiente va una vez a esta dirección de usted, marcado como tal, y su solicitud queda sin enviar; sin dirección se escribe a los compradores.</translation>
    </message>
    <message>
        <source>Nothing is sent while this is on; everything else goes on.</source>
        <translation>No se envía nada mientras esto esté activado; todo lo demás continúa.</translation>
    </message>
    <message>
        <source>Pattern of the link in the e-mail; without one it is the product&apos;s page in the online store.</source>
        <translation>Patrón del enlace en el correo; sin él, la página del producto en la tienda en línea.</translation>
    </message>
    <message>
        <source>Days between delivery (or fulfilment) and the e-mail, orders within the store&apos;s country.</source>
        <translation>Días entre la entrega (o la preparación) y el correo, pedidos dentro del país de la tienda.</translation>
    </message>
    <message>
        <source>Days between delivery (or fulfilment) and the e-mail, orders to other countries.</source>
        <translation>Días entre la entrega (o la preparación) y el correo, pedidos a otros países.</translation>
    </message>
    <message>
        <source>Days between handing over in the shop and the e-mail.</source>
        <translation>Días entre la entrega en la tienda física y el correo.</translation>
    </message>
    <message>
        <source>Days between fulfilment and the e-mail where nothing is shipped. If not set, the wait of domestic orders is used.</source>
        <translation>Días entre la preparación y el correo cuando no se envía nada por transporte. Si no se elige, vale la espera de los pedidos nacionales.</translation>
    </message>
    <message>
        <source>Send no earlier than this time of day. If not set, e-mails also leave in the early hours.</source>
        <translation>No enviar antes de esta hora del día. Si no se elige, los correos también salen de madrugada.</translation>
    </message>
    <message>
        <source>Send no later than this time of day. If not set, e-mails also leave late in the evening.</source>
        <translation>No enviar después de esta hora del día. Si no se elige, los correos también salen a última hora de la noche.</translation>
    </message>
    <message>
        <source>Send on these days of the week; on every day if none is chosen.</source>
        <translation>Enviar en estos días de la semana; si no se elige ninguno, todos los días.</translation>
    </message>
    <message>
        <source>An e-mail that is more than so many days late waits for your decision.</source>
        <translation>Un correo con más de este número de días de retraso espera su decisión.</translation>
    </message>
    <message>
        <source>Products never asked about: by the last part of their address in the store (the handle), or by Shopify id.</source>
        <translation>Productos sobre los que nunca se pregunta: por la última parte de su dirección en la tienda (el handle) o por su identificador de Shopify.</translation>
    </message>
    <message>
        <source>Marketplaces whose buyers are asked although the marketplace forbids it.</source>
        <translation>Marketplaces a cuyos compradores se pregunta aunque el marketplace lo prohíba.</translation>
    </message>
    <message>
        <source>Not more than your mail provider allows in an hour; further e-mails wait.</source>
        <translation>No más de lo que su proveedor de correo permite en una hora; los demás correos esperan.</translation>
    </message>
    <message>
        <source>Not more than your mail provider allows in 24 hours; further e-mails wait.</source>
        <translation>No más de lo que su proveedor de correo permite en 24 horas; los demás correos esperan.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsChanges</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1 is now %2; before it was %3.</source>
        <comment>a setting&apos;s key and two values</comment>
        <translation>%1 es ahora %2; antes era %3.</translation>
    </message>
    <message>
        <source>%1 is now empty.</source>
        <translation>%1 está ahora vacío.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>Se cambió %1.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsCommand</name>
    <message numerus="yes">
        <source>%n request(s) that waited for a delivery: not scheduled any more. To follow them again after switching on: afterparcelctl requests resume ORDER...</source>
        <translation>
            <numerusform>%n solicitud que esperaba una entrega: ya no está programada. Para volver a seguirla tras activarlo: afterparcelctl requests resume ORDER...</numerusform>
            <numerusform>%n solicitudes que esperaban una entrega: ya no están programadas. Para volver a seguirlas tras activarlo: afterparcelctl requests resume ORDER...</numerusform>
        </translation>
    </message>
    <message>
        <source>settings set takes a key and a value; quote a value with spaces.</source>
        <translation>settings set necesita una clave y un valor; ponga entre comillas un valor con espacios.</translation>
    </message>
    <message>
        <source>settings get takes one key.</source>
        <translation>settings get admite una sola clave.</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLAVE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>POR DEFECTO</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>SIGNIFICADO</translation>
    </message>
    <message>
        <source>settings list takes nothing but --json.</source>
        <translation>settings list solo admite --json.</translation>
    </message>
    <message>
        <source>settings export takes no arguments; it prints JSON.</source>
        <translation>settings export no admite argumentos; muestra JSON.</translation>
    </message>
    <message>
        <source>What was read is no JSON object.</source>
        <translation>Lo que se leyó no es un objeto JSON.</translation>
    </message>
    <message>
        <source>What was read is no JSON: %1 at byte %2.</source>
        <translation>Lo que se leyó no es JSON: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>Give what “afterparcelctl settings export” printed.</source>
        <translation>Proporcione lo que mostró «afterparcelctl settings export».</translation>
    </message>
    <message>
        <source>settings import takes one file, or reads standard input.</source>
        <translation>settings import admite un solo archivo o lee la entrada estándar.</translation>
    </message>
    <message>
        <source>What is to be done with the settings?</source>
        <translation>¿Qué se debe hacer con la configuración?</translation>
    </message>
    <message>
        <source>settings has no “%1”.</source>
        <translation>settings no conoce «%1».</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsFile</name>
    <message>
        <source>The settings in %1 can&apos;t be used: %2</source>
        <translation>La configuración de %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>The value of %1 is neither a text, a number, true or false, nor a list.</source>
        <translation>El valor de %1 no es un texto, ni un número, ni true o false, ni una lista.</translation>
    </message>
    <message>
        <source>Write it as “afterparcelctl settings get %1” prints it.</source>
        <translation>Escríbalo como lo muestra «afterparcelctl settings get %1».</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsRegistry</name>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>No existe el ajuste «%1».</translation>
    </message>
    <message>
        <source>“afterparcelctl settings list” shows every key.</source>
        <translation>«afterparcelctl settings list» muestra todas las claves.</translation>
    </message>
    <message>
        <source>Did you mean %1? “afterparcelctl settings list” shows every key.</source>
        <translation>¿Quiso decir %1? «afterparcelctl settings list» muestra todas las claves.</translation>
    </message>
    <message>
        <source>timing.fallback_days (%1) can&apos;t be below %2 (%3).</source>
        <translation>timing.fallback_days (%1) no puede ser inferior a %2 (%3).</translation>
    </message>
    <message>
        <source>Set timing.fallback_days to %1 or more, set %2 to %3 or less, or switch timing.fallback_enabled off.</source>
        <translation>Ponga timing.fallback_days en %1 o más, ponga %2 en %3 o menos, o desactive timing.fallback_enabled.</translation>
    </message>
    <message>
        <source>timing.window.from and timing.window.to are both %1, which leaves no time to send in.</source>
        <translation>timing.window.from y timing.window.to son ambos %1, lo que no deja tiempo para enviar.</translation>
    </message>
    <message>
        <source>Choose two different times, or leave both empty to send at any time.</source>
        <translation>Elija dos horas distintas, o deje ambas vacías para enviar a cualquier hora.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Shopify</name>
    <message>
        <source>Enter the address that ends in .myshopify.com; Shopify shows it under Settings &gt; Domains.</source>
        <translation>Introduzca la dirección que termina en .myshopify.com; Shopify la muestra en Configuración &gt; Dominios.</translation>
    </message>
    <message>
        <source>%1 is not the address of a Shopify store.</source>
        <translation>%1 no es la dirección de una tienda de Shopify.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of Shopify.</source>
        <translation>Llegó una página web en lugar de una respuesta de Shopify.</translation>
    </message>
    <message>
        <source>What came is not an answer of Shopify.</source>
        <translation>Lo que llegó no es una respuesta de Shopify.</translation>
    </message>
    <message>
        <source>Check the store&apos;s address, and whether a proxy or a log-in page of the network is in between.</source>
        <translation>Compruebe la dirección de la tienda y si hay un proxy o una página de inicio de sesión de la red de por medio.</translation>
    </message>
    <message>
        <source>%1 leads elsewhere: it is not the address of a store&apos;s administration.</source>
        <translation>%1 lleva a otro sitio: no es la dirección de la administración de una tienda.</translation>
    </message>
    <message>
        <source>The store is not active.</source>
        <translation>La tienda no está activa.</translation>
    </message>
    <message>
        <source>Log in to Shopify as the store&apos;s owner and choose a plan.</source>
        <translation>Inicie sesión en Shopify como propietario de la tienda y elija un plan.</translation>
    </message>
    <message>
        <source>Shopify reports a fault of its own.</source>
        <translation>Shopify comunica un fallo propio.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Shopify refuses the access token.</source>
        <translation>Shopify rechaza el token de acceso.</translation>
    </message>
    <message>
        <source>Enter a new token.</source>
        <translation>Introduzca un token nuevo.</translation>
    </message>
    <message>
        <source>Shopify refused the request: %1</source>
        <translation>Shopify rechazó la consulta: %1</translation>
    </message>
    <message>
        <source>Look for a newer version of Afterparcel.</source>
        <translation>Busque una versión más reciente de Afterparcel.</translation>
    </message>
    <message>
        <source>Shopify does not let the app see buyers&apos; data: %1</source>
        <translation>Shopify no permite que la aplicación vea los datos de los compradores: %1</translation>
    </message>
    <message>
        <source>Allow the app access to protected customer data, in the Dev Dashboard or by the store&apos;s plan.</source>
        <translation>Permita a la aplicación acceder a los datos protegidos de clientes, en el Dev Dashboard o mediante el plan de la tienda.</translation>
    </message>
    <message>
        <source>The app lacks the access scope %1.</source>
        <translation>A la aplicación le falta el permiso %1.</translation>
    </message>
    <message>
        <source>Add it to the app in Shopify, release the new version, and approve it for the store.</source>
        <translation>Añádalo a la aplicación en Shopify, publique la nueva versión y apruébela para la tienda.</translation>
    </message>
    <message>
        <source>Shopify is still busy with other requests of this app.</source>
        <translation>Shopify todavía está ocupado con otras consultas de esta aplicación.</translation>
    </message>
    <message>
        <source>Shopify did not understand which orders were asked for.</source>
        <translation>Shopify no entendió qué pedidos se solicitaban.</translation>
    </message>
    <message>
        <source>Shopify finds even the smallest request too expensive.</source>
        <translation>Shopify considera demasiado costosa incluso la consulta más pequeña.</translation>
    </message>
    <message>
        <source>An answer of Shopify could not be understood.</source>
        <translation>No se pudo entender una respuesta de Shopify.</translation>
    </message>
    <message>
        <source>The record is read again with the next change; look for a newer version of Afterparcel if it stays.</source>
        <translation>El registro se volverá a leer con el próximo cambio; si persiste, busque una versión más reciente de Afterparcel.</translation>
    </message>
    <message>
        <source>What was entered as the access token is the app&apos;s client secret.</source>
        <translation>Lo que se introdujo como token de acceso es el secreto de cliente de la aplicación.</translation>
    </message>
    <message>
        <source>Enter it as the client secret, together with the client ID; the token is then fetched by itself.</source>
        <translation>Introdúzcalo como secreto de cliente, junto con el ID de cliente; el token se obtiene entonces automáticamente.</translation>
    </message>
    <message>
        <source>There is no access to the store yet.</source>
        <translation>Todavía no hay acceso a la tienda.</translation>
    </message>
    <message>
        <source>Enter an access token, or the app&apos;s client ID and client secret.</source>
        <translation>Introduzca un token de acceso, o el ID y el secreto de cliente de la aplicación.</translation>
    </message>
    <message>
        <source>Shopify could not export the orders in one piece.</source>
        <translation>Shopify no pudo exportar los pedidos de una vez.</translation>
    </message>
    <message>
        <source>They are read page by page instead.</source>
        <translation>En su lugar se leen página por página.</translation>
    </message>
    <message>
        <source>Enter the Admin API access token that Shopify showed once; a client secret or an API key is something else. If the app was uninstalled, install it again.</source>
        <translation>Introduzca el token de acceso de la API de administración que Shopify mostró una sola vez; un secreto de cliente o una clave de API es otra cosa. Si la aplicación se desinstaló, vuelva a instalarla.</translation>
    </message>
    <message>
        <source>Check that the app is still installed in the store, and its client ID and secret.</source>
        <translation>Compruebe que la aplicación sigue instalada en la tienda, y su ID y secreto de cliente.</translation>
    </message>
    <message>
        <source>The store is frozen, as a bill of Shopify&apos;s is open.</source>
        <translation>La tienda está congelada porque hay una factura de Shopify sin pagar.</translation>
    </message>
    <message>
        <source>The store&apos;s owner has to pay it in Shopify.</source>
        <translation>El propietario de la tienda debe pagarla en Shopify.</translation>
    </message>
    <message>
        <source>Shopify does not allow the app to do this.</source>
        <translation>Shopify no permite que la aplicación haga esto.</translation>
    </message>
    <message>
        <source>Check the app&apos;s access scopes: read_orders, read_customers and read_products are needed.</source>
        <translation>Compruebe los permisos de la aplicación: se necesitan read_orders, read_customers y read_products.</translation>
    </message>
    <message>
        <source>There is no store at %1.</source>
        <translation>No hay ninguna tienda en %1.</translation>
    </message>
    <message>
        <source>Shopify has locked the store.</source>
        <translation>Shopify ha bloqueado la tienda.</translation>
    </message>
    <message>
        <source>The store&apos;s owner has to contact Shopify&apos;s support.</source>
        <translation>El propietario de la tienda debe ponerse en contacto con el soporte de Shopify.</translation>
    </message>
    <message>
        <source>Shopify asks for fewer requests.</source>
        <translation>Shopify pide menos consultas.</translation>
    </message>
    <message>
        <source>Shopify has a fault at the moment (%1).</source>
        <translation>Shopify tiene un fallo en este momento (%1).</translation>
    </message>
    <message>
        <source>Shopify refused the request (%1).</source>
        <translation>Shopify rechazó la consulta (%1).</translation>
    </message>
    <message>
        <source>Check the store&apos;s address, and look for a newer version of Afterparcel.</source>
        <translation>Compruebe la dirección de la tienda y busque una versión más reciente de Afterparcel.</translation>
    </message>
    <message>
        <source>The app may not be used with %1.</source>
        <translation>La aplicación no se puede usar con %1.</translation>
    </message>
    <message>
        <source>App and store must belong to the same organization: make the app in your own Dev Dashboard.</source>
        <translation>La aplicación y la tienda deben pertenecer a la misma organización: cree la aplicación en su propio Dev Dashboard.</translation>
    </message>
    <message>
        <source>The app is not installed in %1.</source>
        <translation>La aplicación no está instalada en %1.</translation>
    </message>
    <message>
        <source>Install it from the Dev Dashboard.</source>
        <translation>Instálela desde el Dev Dashboard.</translation>
    </message>
    <message>
        <source>Shopify refuses the client ID or the client secret.</source>
        <translation>Shopify rechaza el ID o el secreto de cliente.</translation>
    </message>
    <message>
        <source>Copy both again from the app&apos;s settings in the Dev Dashboard.</source>
        <translation>Vuelva a copiar ambos de la configuración de la aplicación en el Dev Dashboard.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SmtpPresets</name>
    <message>
        <source>Log in with an app password made for Afterparcel, not with the account&apos;s own password.</source>
        <translation>Inicie sesión con una contraseña de aplicación creada para Afterparcel, no con la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>Microsoft lets no other program log in to personal accounts with a password. Use another mailbox, or a sending service.</source>
        <translation>Microsoft no permite que otros programas inicien sesión con contraseña en cuentas personales. Use otro buzón o un servicio de envío.</translation>
    </message>
    <message>
        <source>Switch on 2-Step Verification at Google, then make an app password for Afterparcel and log in with it.</source>
        <translation>Active la verificación en dos pasos en Google, cree después una contraseña de aplicación para Afterparcel e inicie sesión con ella.</translation>
    </message>
    <message>
        <source>Allow access by POP3 and IMAP in the mailbox&apos;s settings first.</source>
        <translation>Permita primero el acceso por POP3 e IMAP en la configuración del buzón.</translation>
    </message>
    <message>
        <source>Switch on 2-Step Verification at Google, then make an app password for Afterparcel and log in with it. A trial account may send 500 messages a day.</source>
        <translation>Active la verificación en dos pasos en Google, cree después una contraseña de aplicación para Afterparcel e inicie sesión con ella. Una cuenta de prueba puede enviar 500 mensajes al día.</translation>
    </message>
    <message>
        <source>Make an app-specific password at account.apple.com and log in with it.</source>
        <translation>Cree una contraseña específica de aplicación en account.apple.com e inicie sesión con ella.</translation>
    </message>
    <message>
        <source>A mailbox may send 50 messages an hour in its first week, and 500 after a month.</source>
        <translation>Un buzón puede enviar 50 mensajes por hora en su primera semana, y 500 al cabo de un mes.</translation>
    </message>
    <message>
        <source>An administrator has to allow Authenticated SMTP for the mailbox. Microsoft is ending it for passwords: where the login is refused, use a sending service.</source>
        <translation>Un administrador debe permitir el SMTP autenticado para el buzón. Microsoft lo está retirando para las contraseñas: donde se rechace el inicio de sesión, use un servicio de envío.</translation>
    </message>
    <message>
        <source>For a personal address the server is smtp.zoho.com; outside of the United States it ends in your region&apos;s letters, such as smtppro.zoho.eu. With two-factor authentication, log in with an app password.</source>
        <translation>Para una dirección personal el servidor es smtp.zoho.com; fuera de los Estados Unidos termina en las letras de su región, por ejemplo smtppro.zoho.eu. Con la autenticación de dos factores, inicie sesión con una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>the SMTP user name that SES made</source>
        <translation>el nombre de usuario SMTP creado por SES</translation>
    </message>
    <message>
        <source>Put your region in place of us-east-1. Log in with the SMTP credentials made in SES, which are not the account&apos;s access keys.</source>
        <translation>Ponga su región en lugar de us-east-1. Inicie sesión con las credenciales SMTP creadas en SES, que no son las claves de acceso de la cuenta.</translation>
    </message>
    <message>
        <source>the SMTP login that Brevo shows</source>
        <translation>el usuario SMTP que muestra Brevo</translation>
    </message>
    <message>
        <source>Log in with an SMTP key, not with an API key. The free plan allows 300 messages a day.</source>
        <translation>Inicie sesión con una clave SMTP, no con una clave de API. El plan gratuito permite 300 mensajes al día.</translation>
    </message>
    <message>
        <source>the SMTP user of your sending domain</source>
        <translation>el usuario SMTP de su dominio de envío</translation>
    </message>
    <message>
        <source>In the European region the server is smtp.eu.mailgun.org.</source>
        <translation>En la región europea el servidor es smtp.eu.mailgun.org.</translation>
    </message>
    <message>
        <source>the server&apos;s API token, or an SMTP token&apos;s access key</source>
        <translation>el token de API del servidor, o la clave de acceso de un token SMTP</translation>
    </message>
    <message>
        <source>With the server&apos;s API token, user name and password are the same.</source>
        <translation>Con el token de API del servidor, el nombre de usuario y la contraseña son iguales.</translation>
    </message>
    <message>
        <source>The user name is the word apikey; the password is an API key that may send mail.</source>
        <translation>El nombre de usuario es la palabra apikey; la contraseña es una clave de API que puede enviar correo.</translation>
    </message>
    <message>
        <source>No mail provider “%1” is known.</source>
        <translation>No se conoce el proveedor de correo «%1».</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Se conocen: %1.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::StatusText</name>
    <message>
        <source>wait after fulfilment</source>
        <translation>espera tras la preparación</translation>
    </message>
    <message>
        <source>wait after the order&apos;s event</source>
        <translation>espera tras el evento del pedido</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>sin número de seguimiento</translation>
    </message>
    <message>
        <source>no carrier</source>
        <translation>sin transportista</translation>
    </message>
    <message>
        <source>being registered at AfterShip</source>
        <translation>registrándose en AfterShip</translation>
    </message>
    <message>
        <source>second attempt at AfterShip</source>
        <translation>segundo intento en AfterShip</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>en tránsito</translation>
    </message>
    <message>
        <source>not accepted by AfterShip</source>
        <translation>no aceptado por AfterShip</translation>
    </message>
    <message>
        <source>no carrier news for too long</source>
        <translation>demasiado tiempo sin noticias del transportista</translation>
    </message>
    <message>
        <source>wait after delivery</source>
        <translation>espera tras la entrega</translation>
    </message>
    <message>
        <source>delivery entered by you</source>
        <translation>entrega indicada por usted</translation>
    </message>
    <message>
        <source>minimum delay after fulfilment</source>
        <translation>plazo mínimo tras la preparación</translation>
    </message>
    <message>
        <source>no delivery known in time</source>
        <translation>ninguna entrega conocida a tiempo</translation>
    </message>
    <message>
        <source>time set by you</source>
        <translation>fecha fijada por usted</translation>
    </message>
    <message>
        <source>fulfilled before the store was connected</source>
        <translation>preparado antes de conectar la tienda</translation>
    </message>
    <message>
        <source>AfterShip switched off</source>
        <translation>AfterShip desactivado</translation>
    </message>
    <message>
        <source>not completely fulfilled</source>
        <translation>no completamente preparado</translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation>nada que reseñar</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>reembolsado</translation>
    </message>
    <message>
        <source>test order</source>
        <translation>pedido de prueba</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>sin dirección de correo electrónico</translation>
    </message>
    <message>
        <source>on the block list</source>
        <translation>en la lista de bloqueo</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>dado de baja</translation>
    </message>
    <message>
        <source>excluded by your settings</source>
        <translation>excluido por su configuración</translation>
    </message>
    <message>
        <source>marketplace that forbids asking</source>
        <translation>marketplace que prohíbe preguntar</translation>
    </message>
    <message>
        <source>marketplace relay address</source>
        <translation>dirección de reenvío de un marketplace</translation>
    </message>
    <message>
        <source>no marketing consent</source>
        <translation>sin consentimiento de marketing</translation>
    </message>
    <message>
        <source>return in progress</source>
        <translation>devolución en curso</translation>
    </message>
    <message>
        <source>orders of this type are not asked</source>
        <translation>no se pregunta por pedidos de este tipo</translation>
    </message>
    <message>
        <source>already asked about this product</source>
        <translation>ya se preguntó por este producto</translation>
    </message>
    <message>
        <source>asked too recently</source>
        <translation>se preguntó hace muy poco</translation>
    </message>
    <message>
        <source>merged into another e-mail</source>
        <translation>unida a otro correo</translation>
    </message>
    <message>
        <source>returned to sender</source>
        <translation>devuelto al remitente</translation>
    </message>
    <message>
        <source>parcel lost</source>
        <translation>paquete perdido</translation>
    </message>
    <message>
        <source>skipped by you</source>
        <translation>omitida por usted</translation>
    </message>
    <message>
        <source>buyer&apos;s data erased</source>
        <translation>datos del comprador borrados</translation>
    </message>
    <message>
        <source>put off by the mail server</source>
        <translation>aplazada por el servidor de correo</translation>
    </message>
    <message>
        <source>refused by the mail server</source>
        <translation>rechazada por el servidor de correo</translation>
    </message>
    <message>
        <source>not taken by the mail server</source>
        <translation>no aceptada por el servidor de correo</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>es posible que ya se haya enviado</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasada</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>correo devuelto</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>reenviada</translation>
    </message>
    <message>
        <source>marked as sent</source>
        <translation>marcada como enviada</translation>
    </message>
    <message>
        <source>Will send on %1</source>
        <translation>Se enviará el %1</translation>
    </message>
    <message>
        <source>Will send</source>
        <translation>Se enviará</translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation>Esperando la entrega</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>Enviada el %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Sin programar</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitida: %1</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <translation>Requiere atención: %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Will send: due since %1</source>
        <comment>a day</comment>
        <translation>Se enviará: pendiente desde el %1</translation>
    </message>
    <message>
        <source>Skipped: by you</source>
        <translation>Omitida: por usted</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Store</name>
    <message>
        <source>it is a file</source>
        <translation>es un archivo</translation>
    </message>
    <message>
        <source>it can&apos;t be created</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>pertenece a otro usuario</translation>
    </message>
    <message>
        <source>The disk did not confirm that %1 was written.</source>
        <translation>El disco no confirmó que %1 se haya escrito.</translation>
    </message>
    <message>
        <source>Check the disk with the data directory, then try again.</source>
        <translation>Compruebe el disco del directorio de datos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program was writing to the data directory and did not finish in time.</source>
        <translation>Otro programa estaba escribiendo en el directorio de datos y no terminó a tiempo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The program&apos;s own data is incomplete.</source>
        <translation>Los datos propios del programa están incompletos.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Afterparcel (its format is %1, this version knows up to %2).</source>
        <translation>Los datos los escribió una versión más reciente de Afterparcel (su formato es %1, esta versión conoce hasta %2).</translation>
    </message>
    <message>
        <source>Install the newest version; the data was not changed.</source>
        <translation>Instale la versión más reciente; los datos no se modificaron.</translation>
    </message>
    <message>
        <source>The damaged database can&apos;t be set aside.</source>
        <translation>No se puede apartar la base de datos dañada.</translation>
    </message>
    <message>
        <source>Give your user the right to write in the data directory.</source>
        <translation>Dé a su usuario permiso para escribir en el directorio de datos.</translation>
    </message>
    <message>
        <source>There was no copy to restore: orders and deliveries are read anew from Shopify and AfterShip.</source>
        <translation>No había ninguna copia que restaurar: los pedidos y las entregas se leen de nuevo de Shopify y AfterShip.</translation>
    </message>
    <message>
        <source>The copy of %1 was restored; what is newer is read anew from Shopify and AfterShip.</source>
        <translation>Se restauró la copia del %1; lo más reciente se lee de nuevo de Shopify y AfterShip.</translation>
    </message>
    <message>
        <source>The database was damaged and was set aside as %1.</source>
        <translation>La base de datos estaba dañada y se apartó como %1.</translation>
    </message>
    <message>
        <source>The database was missing.</source>
        <translation>Faltaba la base de datos.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken from the journal.</source>
        <translation>
            <numerusform>Se tomó %n entrada del diario.</numerusform>
            <numerusform>Se tomaron %n entradas del diario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the journal could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n línea del diario.</numerusform>
            <numerusform>No se pudieron leer %n líneas del diario.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk with the data directory is full.</source>
        <translation>El disco del directorio de datos está lleno.</translation>
    </message>
    <message>
        <source>Free some space; nothing was lost, and the program goes on by itself.</source>
        <translation>Libere espacio; no se perdió nada y el programa continúa por sí solo.</translation>
    </message>
    <message>
        <source>The database in the data directory can&apos;t be written.</source>
        <translation>No se puede escribir en la base de datos del directorio de datos.</translation>
    </message>
    <message>
        <source>Give your user the right to write there, or name another directory with --data-dir.</source>
        <translation>Dé a su usuario permiso para escribir ahí, o indique otro directorio con --data-dir.</translation>
    </message>
    <message>
        <source>Another program was writing to the database and did not finish in time.</source>
        <translation>Otro programa estaba escribiendo en la base de datos y no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de datos está dañada.</translation>
    </message>
    <message>
        <source>Start the program again: it sets the damaged file aside and restores the newest copy.</source>
        <translation>Inicie el programa de nuevo: aparta el archivo dañado y restaura la copia más reciente.</translation>
    </message>
    <message>
        <source>The disk reported an error while the database was read or written.</source>
        <translation>El disco comunicó un error mientras se leía o escribía la base de datos.</translation>
    </message>
    <message>
        <source>Check the disk with the data directory, then start the program again.</source>
        <translation>Compruebe el disco del directorio de datos y después inicie el programa de nuevo.</translation>
    </message>
    <message>
        <source>The database refused an operation: %1</source>
        <translation>La base de datos rechazó una operación: %1</translation>
    </message>
    <message>
        <source>Start the program again; if it stays, save the diagnostics and report it.</source>
        <translation>Inicie el programa de nuevo; si persiste, guarde los datos de diagnóstico e informe de ello.</translation>
    </message>
    <message>
        <source>The file %1 in the data directory can&apos;t be opened: %2.</source>
        <translation>No se puede abrir el archivo %1 del directorio de datos: %2.</translation>
    </message>
    <message>
        <source>Give your user the right to read and write there, or name another directory with --data-dir.</source>
        <translation>Dé a su usuario permiso para leer y escribir ahí, o indique otro directorio con --data-dir.</translation>
    </message>
    <message>
        <source>The file %1 in the data directory can&apos;t be written: %2.</source>
        <translation>No se puede escribir el archivo %1 del directorio de datos: %2.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>No existe ese pedido.</translation>
    </message>
    <message>
        <source>Check its number, or sync first.</source>
        <translation>Compruebe su número o sincronice primero.</translation>
    </message>
    <message>
        <source>No order names the parcel %1.</source>
        <translation>Ningún pedido menciona el paquete %1.</translation>
    </message>
    <message>
        <source>Check its number and carrier, or sync first.</source>
        <translation>Compruebe su número y su transportista o sincronice primero.</translation>
    </message>
    <message>
        <source>This data belongs to the store %1, not to %2.</source>
        <translation>Estos datos pertenecen a la tienda %1, no a %2.</translation>
    </message>
    <message>
        <source>Use another store name (--store NAME) for another shop.</source>
        <translation>Use otro nombre de tienda (--store NAME) para otra tienda.</translation>
    </message>
    <message>
        <source>Mailed to your own address.</source>
        <translation>Enviado a su propia dirección.</translation>
    </message>
    <message>
        <source>Connected with %1.</source>
        <translation>Conectado con %1.</translation>
    </message>
    <message>
        <source>Put right.</source>
        <translation>Resuelto.</translation>
    </message>
    <message>
        <source>Another program has this store open.</source>
        <translation>Otro programa tiene abierta esta tienda.</translation>
    </message>
    <message>
        <source>Close every window of Afterparcel and wait for its commands to end. Nothing was changed.</source>
        <translation>Cierre todas las ventanas de Afterparcel y espere a que terminen sus comandos. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A backup is being restored into this store.</source>
        <translation>Se está restaurando una copia de seguridad en esta tienda.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Vuelva a intentarlo cuando haya terminado.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::StorePlace</name>
    <message>
        <source>“%1” can&apos;t be the name of a store.</source>
        <translation>«%1» no puede ser el nombre de una tienda.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, dashes and underscores.</source>
        <translation>Use letras, dígitos, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>There are several stores: %1.</source>
        <translation>Hay varias tiendas: %1.</translation>
    </message>
    <message>
        <source>Choose one with --store NAME.</source>
        <translation>Elija una con --store NAME.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::StuckGroups</name>
    <message>
        <source>Interrupted while sending</source>
        <translation>Interrumpidas durante el envío</translation>
    </message>
    <message>
        <source>Refused by the mail server</source>
        <translation>Rechazadas por el servidor de correo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Parcels that AfterShip gave up</source>
        <translation>Paquetes que AfterShip abandonó</translation>
    </message>
    <message>
        <source>AfterShip refuses the key</source>
        <translation>AfterShip rechaza la clave</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>Espera demasiado larga</translation>
    </message>
    <message>
        <source>Carrier problem</source>
        <translation>Problema con el transportista</translation>
    </message>
    <message>
        <source>AfterShip can&apos;t follow the parcel: its carrier is missing, wrong, or not added to your account. Correct the carrier and AfterShip is asked again; or set the day of delivery, or send now.</source>
        <translation>AfterShip no puede seguir el paquete: el transportista falta, es incorrecto o no está añadido a su cuenta. Corrija el transportista y se volverá a preguntar a AfterShip; o fije el día de la entrega, o envíe ahora.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviada</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Spread over days…</source>
        <translation>Repartir en varios días…</translation>
    </message>
    <message>
        <source>Delivered on…</source>
        <translation>Entregados el…</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>Reiniciar el seguimiento</translation>
    </message>
    <message>
        <source>Correct the carrier…</source>
        <translation>Corregir el transportista…</translation>
    </message>
    <message>
        <source>Fall back</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Switch AfterShip off</source>
        <translation>Desactivar AfterShip</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Introducir una clave…</translation>
    </message>
    <message>
        <source>The program was cut off while an e-mail was leaving, so it may have been sent. “Resend” sends the same e-mail again, which most mail programs show once; “Mark as sent” sends nothing.</source>
        <translation>El programa se interrumpió mientras salía un correo, así que es posible que se haya enviado. «Reenviar» envía de nuevo el mismo correo, que la mayoría de los programas de correo muestran una sola vez; «Marcar como enviada» no envía nada.</translation>
    </message>
    <message>
        <source>The mail server refused the e-mail for good, or too often; the timeline has its answer. Put the cause right and choose “Resend”, or “Skip” if the buyer&apos;s address is wrong.</source>
        <translation>El servidor de correo rechazó el correo definitivamente, o demasiadas veces; su respuesta está en la cronología. Corrija la causa y elija «Reenviar», u «Omitir» si la dirección del comprador es incorrecta.</translation>
    </message>
    <message>
        <source>The send date passed long ago, for instance while the program was closed or sending was paused. “Send now” sends at once, “Spread over days” sends evenly over the next days, “Skip” sends nothing.</source>
        <translation>La fecha de envío pasó hace mucho, por ejemplo porque el programa estaba cerrado o el envío en pausa. «Enviar ahora» envía de inmediato; «Repartir en varios días» envía de forma repartida en los próximos días; «Omitir» no envía nada.</translation>
    </message>
    <message>
        <source>AfterShip refused the parcel or heard nothing for too long, so the date of fulfilment decides. “Track again” has AfterShip look once more; a corrected carrier, or the day of delivery if you know it, brings back the right date.</source>
        <translation>AfterShip rechazó el paquete o estuvo demasiado tiempo sin noticias, así que decide la fecha de preparación. «Reiniciar el seguimiento» hace que AfterShip mire una vez más; un transportista corregido, o el día de entrega si usted lo conoce, recupera la fecha correcta.</translation>
    </message>
    <message>
        <source>No news comes while AfterShip refuses the key; nothing is lost, and the fallback still applies. Enter a working key; “Fall back” stops waiting for the delivery; if you switch AfterShip off, you decide yourself when to send.</source>
        <translation>Mientras AfterShip rechaza la clave no llegan noticias; no se pierde nada, y el plazo de respaldo sigue valiendo. Introduzca una clave válida; «Dejar de esperar» deja de esperar la entrega; si desactiva AfterShip, usted mismo decide cuándo enviar.</translation>
    </message>
    <message>
        <source>Still waiting for a delivery 30 days after fulfilment. “Fall back” lets the date of fulfilment decide; “Delivered on” sets the day if you know it; “Send now” does not wait.</source>
        <translation>Todavía espera una entrega 30 días después de la preparación. «Dejar de esperar» hace que decida la fecha de preparación; «Entregado el» fija el día si usted lo conoce; «Enviar ahora» no espera.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SyncCommand</name>
    <message>
        <source>sync does not take &quot;%1&quot;.</source>
        <translation>sync no admite «%1».</translation>
    </message>
    <message>
        <source>There is no stage &quot;%1&quot;.</source>
        <translation>No existe la etapa «%1».</translation>
    </message>
    <message>
        <source>The stages are orders, tracking, delivery and send.</source>
        <translation>Las etapas son orders, tracking, delivery y send.</translation>
    </message>
    <message>
        <source>not due yet (--full runs it all the same)</source>
        <translation>aún no le toca (--full la ejecuta de todos modos)</translation>
    </message>
    <message>
        <source>No store is connected yet.</source>
        <translation>Todavía no hay ninguna tienda conectada.</translation>
    </message>
    <message>
        <source>Run: afterparcelctl connect</source>
        <translation>Ejecute: afterparcelctl connect</translation>
    </message>
    <message>
        <source>would create a tracking record: %1</source>
        <translation>crearía un registro de seguimiento: %1</translation>
    </message>
    <message>
        <source>would send: %1</source>
        <translation>enviaría: %1</translation>
    </message>
    <message>
        <source>nothing would be created or sent</source>
        <translation>no se crearía ni enviaría nada</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateBook</name>
    <message>
        <source>See which there are: afterparcelctl template list</source>
        <translation>Para ver cuáles hay: afterparcelctl template list</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <translation>No se puede eliminar %1.</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and is writable.</source>
        <translation>Compruebe que la carpeta le pertenece y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>%1 Until then English is the default language.</source>
        <translation>%1 Hasta entonces, el inglés es el idioma predeterminado.</translation>
    </message>
    <message>
        <source>Write it like de, pt-BR or zh-Hant.</source>
        <translation>Escríbalo como de, pt-BR o zh-Hant.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Make another language the default first.</source>
        <translation>Haga primero predeterminado otro idioma.</translation>
    </message>
    <message>
        <source>There is no template for the language “%1”.</source>
        <translation>No hay plantilla para el idioma «%1».</translation>
    </message>
    <message>
        <source>The e-mail template for the language “%1” can&apos;t be used, so buyers get the built-in wording. %2 Put it right under Tools, E-mail template.</source>
        <translation>La plantilla de correo para el idioma «%1» no se puede usar, así que los compradores reciben el texto incorporado. %2 Corríjala en Herramientas, Plantilla de correo.</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>«%1» no es un idioma.</translation>
    </message>
    <message>
        <source>“%1” is the default language: buyers of other languages get it.</source>
        <translation>«%1» es el idioma predeterminado: lo reciben los compradores de otros idiomas.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateCheck</name>
    <message numerus="yes">
        <source>The subject is longer than %n character(s).</source>
        <translation>
            <numerusform>El asunto tiene más de %n carácter.</numerusform>
            <numerusform>El asunto tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This part is larger than %n KB.</source>
        <translation>
            <numerusform>Esta parte supera %n KB.</numerusform>
            <numerusform>Esta parte supera %n KB.</numerusform>
        </translation>
    </message>
    <message>
        <source>The HTML is empty.</source>
        <translation>El HTML está vacío.</translation>
    </message>
    <message>
        <source>The plain text is empty. Mail programs without HTML show it, and mail without it looks like spam.</source>
        <translation>El texto sin formato está vacío. Los programas de correo sin HTML lo muestran, y un correo sin él parece spam.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>El asunto está vacío.</translation>
    </message>
    <message>
        <source>The subject has more than one line.</source>
        <translation>El asunto tiene más de una línea.</translation>
    </message>
    <message>
        <source>The subject is empty when it is filled.</source>
        <translation>El asunto está vacío cuando se rellena.</translation>
    </message>
    <message numerus="yes">
        <source>Filled, the HTML has %n KB. Gmail clips what is over 102 KB, and with it the link that unsubscribes.</source>
        <translation>
            <numerusform>Relleno, el HTML tiene %n KB. Gmail recorta lo que supera 102 KB y, con ello, el enlace para darse de baja.</numerusform>
            <numerusform>Relleno, el HTML tiene %n KB. Gmail recorta lo que supera 102 KB y, con ello, el enlace para darse de baja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>HTML, line %1: %2</source>
        <translation>HTML, línea %1: %2</translation>
    </message>
    <message>
        <source>Plain text, line %1: %2</source>
        <translation>Texto sin formato, línea %1: %2</translation>
    </message>
    <message>
        <source>My Shop</source>
        <translation>Mi tienda</translation>
    </message>
    <message>
        <source>Blue mug</source>
        <translation>Taza azul</translation>
    </message>
    <message>
        <source>Linen towel</source>
        <translation>Toalla de lino</translation>
    </message>
    <message>
        <source>The buyer can&apos;t unsubscribe here: put in {{UNSUBSCRIBE_TARGET}} after “mailto:”, or {{UNSUBSCRIBE_ADDRESS}} and {{UNSUBSCRIBE_CODE}}, where every buyer sees it.</source>
        <translation>Aquí el comprador no puede darse de baja: ponga {{UNSUBSCRIBE_TARGET}} detrás de «mailto:», o {{UNSUBSCRIBE_ADDRESS}} y {{UNSUBSCRIBE_CODE}}, donde todo comprador lo vea.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateCommand</name>
    <message>
        <source>built in</source>
        <translation>incorporada</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>your own, can&apos;t be used</source>
        <translation>propia, no se puede usar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>get takes a LANGUAGE, and subject, html or text.</source>
        <translation>get necesita LANGUAGE, y subject, html o text.</translation>
    </message>
    <message>
        <source>There is no template for the language &quot;%1&quot;. See which there are: afterparcelctl template list</source>
        <translation>No hay plantilla para el idioma «%1». Para ver cuáles hay: afterparcelctl template list</translation>
    </message>
    <message>
        <source>set takes a LANGUAGE and subject, html or text.</source>
        <translation>set necesita LANGUAGE y subject, html o text.</translation>
    </message>
    <message>
        <source>Which LANGUAGE?</source>
        <translation>¿Qué idioma (LANGUAGE)?</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) can be used.</source>
        <translation>
            <numerusform>Se puede usar %n plantilla.</numerusform>
            <numerusform>Se pueden usar %n plantillas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Inside of</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>No existe el pedido %1.</translation>
    </message>
    <message>
        <source>List the known ones: afterparcelctl requests list</source>
        <translation>Para ver los conocidos: afterparcelctl requests list</translation>
    </message>
    <message>
        <source>preview takes one ORDER, or --sample.</source>
        <translation>preview necesita un solo ORDER, o --sample.</translation>
    </message>
    <message>
        <source>test takes the one ADDRESS that gets the test mail.</source>
        <translation>test necesita la única ADDRESS que recibe el correo de prueba.</translation>
    </message>
    <message>
        <source>A test mail was sent to %1.</source>
        <translation>Se envió un correo de prueba a %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language.</source>
        <translation>«%1» no es un idioma.</translation>
    </message>
    <message>
        <source>What to do with the templates?</source>
        <translation>¿Qué se debe hacer con las plantillas?</translation>
    </message>
    <message>
        <source>template does not know &quot;%1&quot;.</source>
        <translation>template no conoce «%1».</translation>
    </message>
    <message>
        <source>No e-mail was sent for %1.</source>
        <translation>No se envió ningún correo para %1.</translation>
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
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Buyers of this language get an e-mail of their own. Choose one, or write a code such as pt-BR:</source>
        <translation>Los compradores de este idioma reciben un correo propio. Elija uno, o escriba un código como pt-BR:</translation>
    </message>
    <message>
        <source>Remove a language</source>
        <translation>Eliminar un idioma</translation>
    </message>
    <message>
        <source>Buyers of the language %1 will get the e-mail in the default language. Your wording of it is deleted.</source>
        <translation>Los compradores con el idioma %1 recibirán el correo en el idioma predeterminado. Su texto para ese idioma se elimina.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateQuestions</name>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>The e-mail as it is in the preview goes to this address alone, never to the buyer:</source>
        <translation>El correo, tal como está en la vista previa, va solo a esta dirección, nunca al comprador:</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateScan</name>
    <message>
        <source>{{#%1}} is never closed: put {{/%1}} where it ends.</source>
        <translation>{{#%1}} no se cierra nunca: ponga {{/%1}} donde termina.</translation>
    </message>
    <message>
        <source>{{/%1}} closes nothing: {{#%1}} is missing before it.</source>
        <translation>{{/%1}} no cierra nada: falta {{#%1}} delante.</translation>
    </message>
    <message>
        <source>{{/%1}} stands where {{/%2}} is expected.</source>
        <translation>{{/%1}} está donde se espera {{/%2}}.</translation>
    </message>
    <message>
        <source>{{%1}} has a value only between {{#%2}} and {{/%2}}.</source>
        <translation>{{%1}} solo tiene valor entre {{#%2}} y {{/%2}}.</translation>
    </message>
    <message>
        <source>%1 is a section: write {{#%1}} before and {{/%1}} after what it shows.</source>
        <translation>%1 es una sección: escriba {{#%1}} antes y {{/%1}} después de lo que muestra.</translation>
    </message>
    <message>
        <source>%1 is a value, not a section: write {{%1}}.</source>
        <translation>%1 es un valor, no una sección: escriba {{%1}}.</translation>
    </message>
    <message>
        <source>“{{” has no “}}” after it.</source>
        <translation>Detrás de «{{» falta «}}».</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand between double braces: only the name of a placeholder can.</source>
        <translation>«%1» no puede estar entre llaves dobles: solo puede estarlo el nombre de un marcador.</translation>
    </message>
    <message>
        <source>{{UNSUBSCRIBE_TARGET}} has to follow “mailto:” at once.</source>
        <translation>{{UNSUBSCRIBE_TARGET}} debe ir justo detrás de «mailto:».</translation>
    </message>
    <message>
        <source>There is no placeholder “%1”.</source>
        <translation>No existe el marcador «%1».</translation>
    </message>
    <message>
        <source>There is no placeholder “%1”. Do you mean “%2”?</source>
        <translation>No existe el marcador «%1». ¿Quiere decir «%2»?</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TestMail</name>
    <message>
        <source>The mail server refused the message: %1</source>
        <translation>El servidor de correo rechazó el mensaje: %1</translation>
    </message>
    <message>
        <source>Check the address that it goes to.</source>
        <translation>Compruebe la dirección a la que se envía.</translation>
    </message>
    <message>
        <source>The mail server took the message, but did not confirm it.</source>
        <translation>El servidor de correo tomó el mensaje, pero no lo confirmó.</translation>
    </message>
    <message>
        <source>Look whether it arrived, and try again if not.</source>
        <translation>Mire si llegó y, si no, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>El envío se canceló.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer was not understood.</source>
        <translation>No se entendió la respuesta del servidor de correo.</translation>
    </message>
    <message>
        <source>Afterparcel: test message</source>
        <translation>Afterparcel: mensaje de prueba</translation>
    </message>
    <message>
        <source>This is a test message. Afterparcel sent it to you through %1, as you asked it to. If you can read it, requests for reviews can be sent. Nobody else got it.</source>
        <translation>Este es un mensaje de prueba. Afterparcel se lo envió a través de %1, como usted pidió. Si puede leerlo, se pueden enviar solicitudes de reseñas. Nadie más lo recibió.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Timeline</name>
    <message>
        <source>Delivered.</source>
        <translation>Entregado.</translation>
    </message>
    <message>
        <source>Order %1 was placed.</source>
        <translation>Se realizó el pedido %1.</translation>
    </message>
    <message>
        <source>A fulfilment was made and later cancelled.</source>
        <translation>Se hizo una preparación que después se canceló.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tracking number, carrier</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fulfilled without tracking.</source>
        <translation>Preparado sin seguimiento.</translation>
    </message>
    <message>
        <source>Fulfilled with tracking: %1.</source>
        <translation>Preparado con seguimiento: %1.</translation>
    </message>
    <message>
        <source>AfterShip follows parcel %1.</source>
        <translation>AfterShip sigue el paquete %1.</translation>
    </message>
    <message>
        <source>AfterShip already followed parcel %1; its record is used.</source>
        <translation>AfterShip ya seguía el paquete %1; se usa su registro.</translation>
    </message>
    <message>
        <source>AfterShip refused parcel %1: %2</source>
        <translation>AfterShip rechazó el paquete %1: %2</translation>
    </message>
    <message>
        <source>Parcel %1: %2.</source>
        <comment>number, AfterShip&apos;s tag</comment>
        <translation>Paquete %1: %2.</translation>
    </message>
    <message>
        <source>Parcel %1: %2 (%3).</source>
        <comment>number, AfterShip&apos;s tag, checkpoint</comment>
        <translation>Paquete %1: %2 (%3).</translation>
    </message>
    <message>
        <source>The carrier of parcel %1 was corrected to %2.</source>
        <translation>El transportista del paquete %1 se corrigió a %2.</translation>
    </message>
    <message>
        <source>Parcel %1 is to be tracked again.</source>
        <translation>El paquete %1 debe volver a seguirse.</translation>
    </message>
    <message>
        <source>Parcel %1 is no longer waited for.</source>
        <translation>Ya no se espera el paquete %1.</translation>
    </message>
    <message>
        <source>Send now was chosen, against the reason shown.</source>
        <translation>Se eligió «Enviar ahora», pese al motivo mostrado.</translation>
    </message>
    <message>
        <source>Send now was chosen.</source>
        <translation>Se eligió «Enviar ahora».</translation>
    </message>
    <message>
        <source>Sending another message was chosen.</source>
        <translation>Se eligió enviar otro mensaje.</translation>
    </message>
    <message>
        <source>Rescheduled to %1.</source>
        <translation>Reprogramada para el %1.</translation>
    </message>
    <message>
        <source>Skipped by hand.</source>
        <translation>Omitida a mano.</translation>
    </message>
    <message>
        <source>Restored: scheduled as if nothing had been chosen.</source>
        <translation>Restablecida: programada como si no se hubiera elegido nada.</translation>
    </message>
    <message>
        <source>Marked as sent.</source>
        <translation>Marcada como enviada.</translation>
    </message>
    <message>
        <source>Marked as delivered on %1.</source>
        <translation>Marcada como entregada el %1.</translation>
    </message>
    <message>
        <source>Taken in by hand.</source>
        <translation>Incorporada a mano.</translation>
    </message>
    <message>
        <source>AfterShip was switched off while this request waited for delivery.</source>
        <translation>AfterShip se desactivó mientras esta solicitud esperaba la entrega.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what the decision was, a sentence</comment>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Another message is being sent.</source>
        <translation>Se está enviando otro mensaje.</translation>
    </message>
    <message>
        <source>The message is being sent.</source>
        <translation>Se está enviando el mensaje.</translation>
    </message>
    <message>
        <source>The program was interrupted before the message left; it is sent again.</source>
        <translation>El programa se interrumpió antes de que saliera el mensaje; se vuelve a enviar.</translation>
    </message>
    <message>
        <source>The program was interrupted while the message left; it may have been sent.</source>
        <translation>El programa se interrumpió mientras salía el mensaje; es posible que se haya enviado.</translation>
    </message>
    <message>
        <source>Another message was sent.</source>
        <translation>Se envió otro mensaje.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Mensaje enviado.</translation>
    </message>
    <message>
        <source>The mail server refused it for now: %1</source>
        <translation>El servidor de correo lo rechazó por ahora: %1</translation>
    </message>
    <message>
        <source>The mail server refused it: %1</source>
        <translation>El servidor de correo lo rechazó: %1</translation>
    </message>
    <message>
        <source>The mail server took no messages: %1</source>
        <translation>El servidor de correo no aceptaba mensajes: %1</translation>
    </message>
    <message>
        <source>AfterShip follows parcel %1 as you decided.</source>
        <translation>AfterShip sigue el paquete %1 como usted decidió.</translation>
    </message>
    <message>
        <source>Mailed to your own address as a rehearsal; the buyer got nothing.</source>
        <translation>Enviado a su propia dirección como ensayo; el comprador no recibió nada.</translation>
    </message>
    <message>
        <source>Followed again.</source>
        <translation>Vuelve a seguirse.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TimingSentences</name>
    <message>
        <source>Fulfilled %1, plus %2: will send on %3.</source>
        <translation>Preparado el %1, más %2: se enviará el %3.</translation>
    </message>
    <message>
        <source>Nothing to ship, fulfilled %1, plus %2: will send on %3.</source>
        <translation>Nada que transportar, preparado el %1, más %2: se enviará el %3.</translation>
    </message>
    <message>
        <source>Handed over in the shop %1, plus %2: will send on %3.</source>
        <translation>Entregado en la tienda física el %1, más %2: se enviará el %3.</translation>
    </message>
    <message>
        <source>No fulfilment came with a tracking number, so the days count from fulfilment.</source>
        <translation>Ninguna preparación llegó con número de seguimiento, así que los días cuentan desde la preparación.</translation>
    </message>
    <message>
        <source>The tracking number came without a carrier, so the days count from fulfilment.</source>
        <translation>El número de seguimiento llegó sin transportista, así que los días cuentan desde la preparación.</translation>
    </message>
    <message>
        <source>AfterShip was switched off, so the days count from fulfilment.</source>
        <translation>AfterShip estaba desactivado, así que los días cuentan desde la preparación.</translation>
    </message>
    <message>
        <source>Another package is not followed.</source>
        <translation>Otro paquete no se sigue.</translation>
    </message>
    <message>
        <source>Package %1 is not followed: it has no carrier.</source>
        <translation>El paquete %1 no se sigue: no tiene transportista.</translation>
    </message>
    <message>
        <source>A package with %1 is not followed: it has no tracking number.</source>
        <comment>%1: carrier</comment>
        <translation>Un paquete con %1 no se sigue: no tiene número de seguimiento.</translation>
    </message>
    <message>
        <source>Package %1 is not followed.</source>
        <translation>El paquete %1 no se sigue.</translation>
    </message>
    <message>
        <source>Delivered %1, plus %2: will send on %3.</source>
        <translation>Entregado el %1, más %2: se enviará el %3.</translation>
    </message>
    <message>
        <source>Delivered %1, plus %2 is %3, but at least %4 after fulfilment (international) is %5: will send on %6.</source>
        <translation>Entregado el %1, más %2 es el %3, pero al menos %4 tras la preparación (internacional) es el %5: se enviará el %6.</translation>
    </message>
    <message>
        <source>Delivered %1, plus %2 is %3, but at least %4 after fulfilment (domestic) is %5: will send on %6.</source>
        <translation>Entregado el %1, más %2 es el %3, pero al menos %4 tras la preparación (nacional) es el %5: se enviará el %6.</translation>
    </message>
    <message>
        <source>Delivered %1, plus %2 is %3, but at least %4 after fulfilment is %5: will send on %6.</source>
        <translation>Entregado el %1, más %2 es el %3, pero al menos %4 tras la preparación es el %5: se enviará el %6.</translation>
    </message>
    <message>
        <source>You entered %1 as the day of delivery.</source>
        <translation>Usted indicó el %1 como día de entrega.</translation>
    </message>
    <message>
        <source>No delivery was known %1 after fulfilment, which is the fallback: will send on %2.</source>
        <translation>No se conocía ninguna entrega %1 después de la preparación, que es el plazo de respaldo: se enviará el %2.</translation>
    </message>
    <message>
        <source>The fallback, %1 after fulfilment, comes first: will send on %2 instead.</source>
        <translation>El plazo de respaldo, %1 después de la preparación, llega antes: se enviará el %2.</translation>
    </message>
    <message>
        <source>%1 is outside the send window: will send on %2 instead.</source>
        <translation>El %1 queda fuera de la ventana de envío: se enviará el %2.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TrackingStage</name>
    <message>
        <source>no record to create</source>
        <translation>ningún registro por crear</translation>
    </message>
    <message numerus="yes">
        <source>%n tracking record(s) created</source>
        <translation>
            <numerusform>%n registro de seguimiento creado</numerusform>
            <numerusform>%n registros de seguimiento creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing one(s) adopted</source>
        <translation>
            <numerusform>%n existente adoptado</numerusform>
            <numerusform>%n existentes adoptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>AfterShip is off</source>
        <translation>AfterShip está desactivado</translation>
    </message>
    <message>
        <source>AfterShip did not answer; it is asked again later</source>
        <translation>AfterShip no respondió; se le volverá a preguntar más tarde</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Creating tracking records</source>
        <translation>Creando registros de seguimiento</translation>
    </message>
    <message>
        <source>Changing tracking records</source>
        <translation>Cambiando registros de seguimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n changed by your decision</source>
        <comment>tracking records</comment>
        <translation>
            <numerusform>%n cambiado por su decisión</numerusform>
            <numerusform>%n cambiados por su decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>AfterShip accepts no more parcels: “%1”. Enlarge the plan at AfterShip, or let the requests go out by the date of fulfilment.</source>
        <translation>AfterShip no acepta más paquetes: «%1». Amplíe el plan en AfterShip, o deje que las solicitudes se envíen según la fecha de preparación.</translation>
    </message>
    <message>
        <source>AfterShip refuses the key: %1 Enter a working key in the settings, or switch AfterShip off there.</source>
        <translation>AfterShip rechaza la clave: %1 Introduzca una clave válida en los ajustes, o desactive AfterShip allí.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TransferCommand</name>
    <message>
        <source>--delimiter takes comma, semicolon or tab.</source>
        <translation>--delimiter admite comma, semicolon o tab.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Standard input holds more than 100 MiB.</source>
        <translation>La entrada estándar supera 100 MiB.</translation>
    </message>
    <message>
        <source>Name the file itself.</source>
        <translation>Indique el archivo mismo.</translation>
    </message>
    <message>
        <source>--map takes order, send_at or action, then = and a column.</source>
        <translation>--map admite order, send_at o action, después = y una columna.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;.</source>
        <translation>El archivo no tiene la columna «%1».</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>Sus columnas son %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would be carried out.</source>
        <translation>
            <numerusform>Se ejecutaría %n línea.</numerusform>
            <numerusform>Se ejecutarían %n líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) carried out.</source>
        <translation>
            <numerusform>%n línea ejecutada.</numerusform>
            <numerusform>%n líneas ejecutadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduled: %1. Rescheduled: %2. Skipped: %3. Nothing to do: %4. Wrong: %5.</source>
        <translation>Programadas: %1. Reprogramadas: %2. Omitidas: %3. Nada que hacer: %4. Incorrectas: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) would leave with the next sync.</source>
        <translation>
            <numerusform>%n correo saldría con la próxima sincronización.</numerusform>
            <numerusform>%n correos saldrían con la próxima sincronización.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will leave with the next sync.</source>
        <translation>
            <numerusform>%n correo saldrá con la próxima sincronización.</numerusform>
            <numerusform>%n correos saldrán con la próxima sincronización.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>line %1: %2: %3</source>
        <translation>línea %1: %2: %3</translation>
    </message>
    <message>
        <source>Export to which file?</source>
        <translation>¿A qué archivo exportar?</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n solicitud exportada a %1.</numerusform>
            <numerusform>%n solicitudes exportadas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import which file?</source>
        <translation>¿Qué archivo importar?</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TransferNotes</name>
    <message numerus="yes">
        <source>%n request(s) exported.</source>
        <translation>
            <numerusform>%n solicitud exportada.</numerusform>
            <numerusform>%n solicitudes exportadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import: %n line(s) carried out.</source>
        <translation>
            <numerusform>Importación: %n línea ejecutada.</numerusform>
            <numerusform>Importación: %n líneas ejecutadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n line(s) could not be carried out.</source>
        <comment>%1: Import: 3 lines carried out.</comment>
        <translation>
            <numerusform>%1 No se pudo ejecutar %n línea.</numerusform>
            <numerusform>%1 No se pudieron ejecutar %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Copia de seguridad hecha.</translation>
    </message>
    <message>
        <source>Restored from a backup.</source>
        <translation>Restaurado desde una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::UnsubscribeCommand</name>
    <message>
        <source>Whom? Give an address, or the code in the subject of the buyer&apos;s mail.</source>
        <translation>¿Quién? Indique una dirección, o el código del asunto del correo del comprador.</translation>
    </message>
    <message>
        <source>%1 is unsubscribed for good.</source>
        <translation>%1 queda dado de baja definitivamente.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::WhatIf</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::WhatIfCommand</name>
    <message numerus="yes">
        <source>Switching AfterShip off: %n request(s) that wait for a delivery would not be scheduled any more.</source>
        <translation>
            <numerusform>Al desactivar AfterShip: %n solicitud que espera una entrega dejaría de estar programada.</numerusform>
            <numerusform>Al desactivar AfterShip: %n solicitudes que esperan una entrega dejarían de estar programadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>what-if takes keys, each with a value.</source>
        <translation>what-if necesita claves, cada una con un valor.</translation>
    </message>
</context>
<context>
    <name>Afterparcel::WhatIfText</name>
    <message>
        <source>Will send on %1</source>
        <comment>date and time</comment>
        <translation>Se enviará el %1</translation>
    </message>
    <message numerus="yes">
        <source>None of %n unsent request(s) would change.</source>
        <translation>
            <numerusform>La única solicitud sin enviar (%n) no cambiaría.</numerusform>
            <numerusform>Ninguna de las %n solicitudes sin enviar cambiaría.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of %1 unsent would change.</source>
        <translation>
            <numerusform>Cambiaría %n solicitud de %1 sin enviar.</numerusform>
            <numerusform>Cambiarían %n solicitudes de %1 sin enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) would leave at once.</source>
        <translation>
            <numerusform>%n correo saldría de inmediato.</numerusform>
            <numerusform>%n correos saldrían de inmediato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would be overdue and wait for your decision.</source>
        <translation>
            <numerusform>%n solicitud quedaría atrasada y esperaría su decisión.</numerusform>
            <numerusform>%n solicitudes quedarían atrasadas y esperarían su decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would be sent earlier.</source>
        <translation>
            <numerusform>%n solicitud se enviaría antes.</numerusform>
            <numerusform>%n solicitudes se enviarían antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would be sent later.</source>
        <translation>
            <numerusform>%n solicitud se enviaría después.</numerusform>
            <numerusform>%n solicitudes se enviarían después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would go on waiting, with another last day to be sent.</source>
        <translation>
            <numerusform>%n solicitud seguiría esperando, con otra fecha límite de envío.</numerusform>
            <numerusform>%n solicitudes seguirían esperando, con otra fecha límite de envío.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would change from “%1” to “%2”.</source>
        <comment>two statuses</comment>
        <translation>
            <numerusform>%n solicitud pasaría de «%1» a «%2».</numerusform>
            <numerusform>%n solicitudes pasarían de «%1» a «%2».</numerusform>
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
        <translation>momento desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a duration, as in: plus 7 days</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>d MMM &apos;a las&apos; HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>format of date and time in another year</comment>
        <translation>d MMM yyyy &apos;a las&apos; HH:mm</translation>
    </message>
    <message>
        <source>an unknown number of days</source>
        <comment>in place of 7 days</comment>
        <translation>un número desconocido de días</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and is writable, or choose another data directory.</source>
        <translation>Compruebe que la carpeta le pertenece y que se puede escribir en ella, o elija otro directorio de datos.</translation>
    </message>
    <message>
        <source>The data directory %1 can&apos;t be used: %2.</source>
        <translation>No se puede usar el directorio de datos %1: %2.</translation>
    </message>
    <message>
        <source>Give your user the right to write there, or name another directory with --data-dir.</source>
        <translation>Dé a su usuario permiso para escribir ahí, o indique otro directorio con --data-dir.</translation>
    </message>
    <message>
        <source>Check the disk, and that the folder belongs to you.</source>
        <translation>Compruebe el disco y que la carpeta le pertenece.</translation>
    </message>
</context>
<context>
    <name>afterparcel::ActivityDialog</name>
    <message>
        <source>&amp;Between</source>
        <translation>&amp;Entre</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>Search words or an order</source>
        <translation>Buscar palabras o un pedido</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Nothing of the kind was noted. The activity is kept for 90 days.</source>
        <translation>No se anotó nada de ese tipo. La actividad se conserva 90 días.</translation>
    </message>
    <message>
        <source>Open an entry&apos;s order with Enter or a double click. The activity is kept for 90 days.</source>
        <translation>Abra el pedido de una entrada con Entrar o con un doble clic. La actividad se conserva 90 días.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an order&apos;s name</comment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Save the activity</source>
        <translation>Guardar la actividad</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>afterparcel::ActivityFeature</name>
    <message>
        <source>&amp;Activity…</source>
        <translation>&amp;Actividad…</translation>
    </message>
</context>
<context>
    <name>afterparcel::ActivityModel</name>
    <message>
        <source>From %1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often something happened</comment>
        <translation>Cuántas veces</translation>
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
        <translation>Seguir los paquetes con AfterShip</translation>
    </message>
    <message>
        <source>With AfterShip a request goes out some days after the parcel arrived. Without it, some days after you fulfilled the order. It is optional, can be switched on later, and needs a plan with API access.</source>
        <translation>Con AfterShip, una solicitud sale unos días después de la llegada del paquete. Sin él, unos días después de preparar el pedido. Es opcional, se puede activar más tarde y requiere un plan con acceso a la API.</translation>
    </message>
    <message>
        <source>&amp;Use AfterShip</source>
        <translation>&amp;Usar AfterShip</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Pass on the buyer&apos;s &amp;e-mail address</source>
        <translation>Transmitir el &amp;correo electrónico del comprador</translation>
    </message>
    <message>
        <source>Pass on the buyer&apos;s &amp;phone number</source>
        <translation>Transmitir el &amp;teléfono del comprador</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>C&amp;lave de API:</translation>
    </message>
    <message>
        <source>AfterShip shows keys under Settings, API keys (%1).</source>
        <translation>AfterShip muestra las claves en Settings, API keys (%1).</translation>
    </message>
    <message>
        <source>AfterShip may then send text messages about the parcel, as your account there is set up.</source>
        <translation>AfterShip puede entonces enviar mensajes de texto sobre el paquete, según esté configurada allí su cuenta.</translation>
    </message>
    <message>
        <source>Enter AfterShip&apos;s API key, or go on without AfterShip.</source>
        <translation>Introduzca la clave de API de AfterShip, o continúe sin AfterShip.</translation>
    </message>
    <message>
        <source>Asking AfterShip…</source>
        <translation>Preguntando a AfterShip…</translation>
    </message>
    <message>
        <source>AfterShip itself may then e-mail a tracking link to the buyer, as your account there is set up.</source>
        <translation>AfterShip puede entonces enviar por sí mismo un enlace de seguimiento al comprador, según esté configurada allí su cuenta.</translation>
    </message>
</context>
<context>
    <name>afterparcel::AskPage</name>
    <message>
        <source>Who is asked</source>
        <translation>A quién se pregunta</translation>
    </message>
    <message>
        <source>&amp;Every buyer</source>
        <translation>A &amp;todos los compradores</translation>
    </message>
    <message>
        <source>Not lawful everywhere: in many countries, those of the European Union among them, a request for a review can count as advertising, which needs consent.</source>
        <translation>No es lícito en todas partes: en muchos países, entre ellos los de la Unión Europea, una solicitud de reseña puede considerarse publicidad, que requiere consentimiento.</translation>
    </message>
    <message>
        <source>Every buyer who did not &amp;decline marketing</source>
        <translation>A todos los compradores que no &amp;rechazaron el marketing</translation>
    </message>
    <message>
        <source>Buyers who declined, or took their consent back, are not asked.</source>
        <translation>A los compradores que lo rechazaron o retiraron su consentimiento no se les pregunta.</translation>
    </message>
    <message>
        <source>Only buyers who &amp;agreed to marketing</source>
        <translation>Solo a los compradores que aceptaro&amp;n el marketing</translation>
    </message>
    <message>
        <source>The careful choice: only buyers who subscribed are asked.</source>
        <translation>La opción prudente: solo se pregunta a los compradores suscritos.</translation>
    </message>
    <message>
        <source>Orders with one of these ta&amp;gs:</source>
        <translation>Pedidos con una de estas &amp;etiquetas:</translation>
    </message>
    <message>
        <source>&amp;Customers with one of these tags:</source>
        <translation>&amp;Clientes con una de estas etiquetas:</translation>
    </message>
    <message>
        <source>E-mail add&amp;resses (* stands for anything):</source>
        <translation>&amp;Direcciones de correo (* equivale a cualquier cosa):</translation>
    </message>
    <message>
        <source>Orders left out by tag</source>
        <translation>Pedidos excluidos por etiqueta</translation>
    </message>
    <message>
        <source>Customers left out by tag</source>
        <translation>Clientes excluidos por etiqueta</translation>
    </message>
    <message>
        <source>E-mail addresses left out</source>
        <translation>Direcciones de correo excluidas</translation>
    </message>
    <message>
        <source>Buyers are not asked about cancelled, refunded or test orders, nor after they unsubscribed. Marketing consent is what the buyer chose in your shop&apos;s checkout.</source>
        <translation>No se pregunta a los compradores por pedidos cancelados, reembolsados o de prueba, ni después de darse de baja. El consentimiento de marketing es lo que el comprador eligió al pagar en su tienda.</translation>
    </message>
    <message>
        <source>Never ask about or to (separate several with commas):</source>
        <translation>No preguntar nunca por estos pedidos ni a estos compradores (separe varios con comas):</translation>
    </message>
</context>
<context>
    <name>afterparcel::AssistantDialog</name>
    <message>
        <source>La&amp;ter</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Set up Afterparcel</source>
        <translation>Configurar Afterparcel</translation>
    </message>
    <message>
        <source>Closes this assistant; it can be opened again in the menu Program</source>
        <translation>Cierra este asistente; se puede volver a abrir en el menú Programa</translation>
    </message>
    <message>
        <source>Looking at what is set up already…</source>
        <translation>Comprobando qué está ya configurado…</translation>
    </message>
    <message>
        <source>&amp;Connect the store</source>
        <translation>&amp;Conectar la tienda</translation>
    </message>
    <message>
        <source>Sending a test e-mail to %1…</source>
        <translation>Enviando un correo de prueba a %1…</translation>
    </message>
    <message>
        <source>The mail server took the test e-mail to %1: %2</source>
        <translation>El servidor de correo aceptó el correo de prueba para %1: %2</translation>
    </message>
</context>
<context>
    <name>afterparcel::AssistantFeature</name>
    <message>
        <source>Set &amp;up Afterparcel…</source>
        <translation>Config&amp;urar Afterparcel…</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>&amp;Explorar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>afterparcel::AssistantMessage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
</context>
<context>
    <name>afterparcel::AssistantPage</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>afterparcel::AutostartAction</name>
    <message>
        <source>Start at &amp;login</source>
        <translation>Iniciar al a&amp;brir sesión</translation>
    </message>
    <message>
        <source>Starts Afterparcel in the background when you log in to this computer</source>
        <translation>Inicia Afterparcel en segundo plano cuando usted inicia sesión en este equipo</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>No se cambió</translation>
    </message>
</context>
<context>
    <name>afterparcel::BackgroundLife</name>
    <message>
        <source>What holds the program up</source>
        <translation>Qué retiene al programa</translation>
    </message>
    <message numerus="yes">
        <source>The limit per day holds %n e-mail(s) back</source>
        <translation>
            <numerusform>El límite por día retiene %n correo</numerusform>
            <numerusform>El límite por día retiene %n correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limit per hour holds %n e-mail(s) back</source>
        <translation>
            <numerusform>El límite por hora retiene %n correo</numerusform>
            <numerusform>El límite por hora retiene %n correos</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1, tries again</source>
        <comment>a time</comment>
        <translation>Sin conexión desde %1, volverá a intentarlo</translation>
    </message>
</context>
<context>
    <name>afterparcel::BackupDialog</name>
    <message>
        <source>Back up to</source>
        <translation>Guardar la copia en</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;brir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Hacer la copia</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>Copias de seguridad (*.backup);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Writes orders, requests, sent e-mails, settings and templates into one file. Keys and passwords stay in the keychain alone.</source>
        <translation>Escribe los pedidos, las solicitudes, los correos enviados, los ajustes y las plantillas en un solo archivo. Las claves y contraseñas se quedan únicamente en el llavero.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Everything but the secrets is in %1. It holds buyers&apos; data: keep it safe.</source>
        <translation>Todo menos los secretos está en %1. Contiene datos de compradores: guárdelo en lugar seguro.</translation>
    </message>
</context>
<context>
    <name>afterparcel::BackupFeature</name>
    <message>
        <source>&amp;Back up…</source>
        <translation>Hacer una copia de se&amp;guridad…</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Rest&amp;aurar una copia de seguridad…</translation>
    </message>
</context>
<context>
    <name>afterparcel::BannerStrip</name>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>afterparcel::BlockDialog</name>
    <message>
        <source>Block addresses</source>
        <translation>Bloquear direcciones</translation>
    </message>
    <message>
        <source>Requests to these addresses are skipped, now and later. * stands for anything: *@example.com blocks a whole company. The list is in the settings too.</source>
        <translation>Las solicitudes a estas direcciones se omiten, ahora y más adelante. * representa cualquier cosa: *@example.com bloquea toda una empresa. La lista también está en la configuración.</translation>
    </message>
    <message>
        <source>&amp;Addresses:</source>
        <translation>&amp;Direcciones:</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Looking at the requests…</source>
        <translation>Revisando las solicitudes…</translation>
    </message>
    <message>
        <source>How many requests wait for these addresses is not known.</source>
        <translation>No se sabe cuántas solicitudes esperan para estas direcciones.</translation>
    </message>
    <message>
        <source>In the list already.</source>
        <translation>Ya está en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that wait will be skipped.</source>
        <translation>
            <numerusform>Se omitirá %n solicitud en espera.</numerusform>
            <numerusform>Se omitirán %n solicitudes en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>Bloqueando…</translation>
    </message>
    <message numerus="yes">
        <source>Blocked. The list holds %n entries now.</source>
        <translation>
            <numerusform>Bloqueado. La lista contiene ahora %n entrada.</numerusform>
            <numerusform>Bloqueado. La lista contiene ahora %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Taken back: the addresses are not blocked any more.</source>
        <translation>Deshecho: las direcciones ya no están bloqueadas.</translation>
    </message>
</context>
<context>
    <name>afterparcel::BuyerDialog</name>
    <message>
        <source>What is found</source>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>afterparcel::CarrierDialog</name>
    <message>
        <source>Correct the carrier</source>
        <translation>Corregir el transportista</translation>
    </message>
    <message>
        <source>&amp;Correct the carrier</source>
        <translation>&amp;Corregir el transportista</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>order, tracking number, carrier</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>&amp;Parcels:</source>
        <translation>&amp;Paquetes:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a carrier&apos;s name and AfterShip&apos;s code of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Escriba una parte del nombre</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Transportistas</translation>
    </message>
    <message>
        <source>%1: %2 You can choose this carrier all the same.</source>
        <comment>tracking number, what looks wrong</comment>
        <translation>%1: %2 Puede elegir este transportista de todos modos.</translation>
    </message>
    <message>
        <source>Tick at least one parcel.</source>
        <translation>Marque al menos un paquete.</translation>
    </message>
    <message>
        <source>Choose the carrier.</source>
        <translation>Elija el transportista.</translation>
    </message>
    <message>
        <source>AfterShip will follow the ticked parcels as those of the carrier you choose. What the wrong carrier reported no longer counts.</source>
        <translation>AfterShip seguirá los paquetes marcados como del transportista que elija. Lo que comunicó el transportista equivocado deja de contar.</translation>
    </message>
</context>
<context>
    <name>afterparcel::Closing</name>
    <message>
        <source>Keep Afterparcel running?</source>
        <translation>¿Mantener Afterparcel en marcha?</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Mantener en marcha</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Keep Afterparcel running after you close the window? It then goes on reading orders and sending e-mails.</source>
        <translation>¿Mantener Afterparcel en marcha después de cerrar la ventana? Así sigue leyendo pedidos y enviando correos.</translation>
    </message>
    <message>
        <source>You can open or quit it from its icon in the tray. This is asked once; you can change it in the settings.</source>
        <translation>Puede abrirlo o salir de él desde su icono en la bandeja del sistema. Esto se pregunta una sola vez; puede cambiarlo en la configuración.</translation>
    </message>
</context>
<context>
    <name>afterparcel::ColumnMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
    <message>
        <source>Move “%1” &amp;forward</source>
        <comment>towards the first column</comment>
        <translation>Mover «%1» hacia ade&amp;lante</translation>
    </message>
    <message>
        <source>Move “%1” &amp;back</source>
        <comment>towards the last column</comment>
        <translation>Mover «%1» hacia &amp;atrás</translation>
    </message>
</context>
<context>
    <name>afterparcel::ConfirmDialog</name>
    <message>
        <source>The action can&apos;t be used on any of the selected requests.</source>
        <translation>La acción no se puede aplicar a ninguna de las solicitudes seleccionadas.</translation>
    </message>
</context>
<context>
    <name>afterparcel::ConnectionTest</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Cancelar la prueba</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Tries the values on this page, also before they are saved.</source>
        <translation>Prueba los valores de esta página, incluso antes de guardarlos.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>La prueba se canceló.</translation>
    </message>
    <message>
        <source>Failed:</source>
        <comment>outcome of a test</comment>
        <translation>Falló:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <comment>outcome of a test</comment>
        <translation>Advertencia:</translation>
    </message>
    <message>
        <source>Off:</source>
        <comment>outcome of a test</comment>
        <translation>Desactivado:</translation>
    </message>
    <message>
        <source>Works:</source>
        <comment>outcome of a test</comment>
        <translation>Funciona:</translation>
    </message>
</context>
<context>
    <name>afterparcel::Dashboard</name>
    <message>
        <source>Search in order, buyer, e-mail address, product and tracking number (Ctrl+F)</source>
        <translation>Buscar en pedido, comprador, dirección de correo, producto y número de seguimiento (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Select a request to see its parcels, its explanation and its timeline.</source>
        <translation>Seleccione una solicitud para ver sus paquetes, su explicación y su cronología.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) selected.</source>
        <translation>
            <numerusform>%n solicitud seleccionada.</numerusform>
            <numerusform>%n solicitudes seleccionadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::DashboardPrinter</name>
    <message>
        <source>Store: %1</source>
        <translation>Tienda: %1</translation>
    </message>
    <message>
        <source>Not connected to a store yet: run afterparcelctl connect.</source>
        <translation>Todavía no conectado a una tienda: ejecute afterparcelctl connect.</translation>
    </message>
    <message>
        <source>! %1 (since %2)</source>
        <comment>a banner</comment>
        <translation>! %1 (desde el %2)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Todas (%1)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::DateFilterDialog</name>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Filter by date</source>
        <translation>Filtrar por fecha</translation>
    </message>
    <message>
        <source>&amp;Kind of date:</source>
        <translation>&amp;Tipo de fecha:</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>afterparcel::DecisionRunner</name>
    <message>
        <source>Another action is still being carried out.</source>
        <translation>Todavía se está realizando otra acción.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 Undo with Ctrl+Z.</source>
        <translation>%1 Deshaga con Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>afterparcel::DeliveredDialog</name>
    <message>
        <source>Delivered on…</source>
        <translation>Entregado el…</translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) count as delivered on the day you choose, whatever the carrier says. Your wait and minimum delay are counted from there.</source>
        <translation>
            <numerusform>Los paquetes de %n solicitud cuentan como entregados el día que elija, diga lo que diga el transportista. Su espera y el plazo mínimo se cuentan desde entonces.</numerusform>
            <numerusform>Los paquetes de %n solicitudes cuentan como entregados el día que elija, diga lo que diga el transportista. Su espera y el plazo mínimo se cuentan desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation>&amp;Entregado</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>&amp;Día:</translation>
    </message>
    <message>
        <source>Days are those of the store: %1.</source>
        <comment>a time zone</comment>
        <translation>Los días son los de la tienda: %1.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
</context>
<context>
    <name>afterparcel::DesktopSession</name>
    <message>
        <source>Restoring %1…</source>
        <translation>Restaurando %1…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La copia de seguridad está restaurada.</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>No se restauró la copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>afterparcel::DetailsFeature</name>
    <message>
        <source>Asking AfterShip…</source>
        <translation>Preguntando a AfterShip…</translation>
    </message>
    <message>
        <source>Unsubscribe this buyer</source>
        <translation>Dar de baja a este comprador</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe for good</source>
        <translation>&amp;Dar de baja definitivamente</translation>
    </message>
    <message>
        <source>The buyer is unsubscribed for good.</source>
        <translation>El comprador queda dado de baja definitivamente.</translation>
    </message>
    <message>
        <source>%1 (%2) will never be asked for a review again: not for any order, and by nobody who works with this store. This is final and can&apos;t be undone.</source>
        <translation>A %1 (%2) no se le volverá a pedir nunca una reseña: ni por ningún pedido ni por parte de nadie que trabaje con esta tienda. Es definitivo y no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>afterparcel::DetailsPane</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>Comprobar a&amp;hora</translation>
    </message>
    <message>
        <source>Unsubscri&amp;be this buyer…</source>
        <translation>Dar de &amp;baja a este comprador…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Asks AfterShip about the parcels of this order alone</source>
        <translation>Pregunta a AfterShip solo por los paquetes de este pedido</translation>
    </message>
    <message>
        <source>This buyer never gets a request again; it is final</source>
        <translation>Este comprador no volverá a recibir ninguna solicitud; es definitivo</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>afterparcel::DiagnosticsFeature</name>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Save diagnostics…</source>
        <translation>Gua&amp;rdar diagnóstico…</translation>
    </message>
    <message>
        <source>Diagnostics copied: numbers and settings, no secret and nothing of buyers.</source>
        <translation>Diagnóstico copiado: números y ajustes, ningún secreto y nada de los compradores.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Diagnostics saved in %1.</source>
        <translation>Diagnóstico guardado en %1.</translation>
    </message>
    <message>
        <source>No diagnostics</source>
        <translation>Sin diagnóstico</translation>
    </message>
</context>
<context>
    <name>afterparcel::EmptyState</name>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No request here matches the search. It looks at order, buyer, e-mail address, product and tracking number. Press Escape in the search field to see everything again.</source>
        <translation>Ninguna solicitud de aquí coincide con la búsqueda. Se busca en pedido, comprador, dirección de correo, producto y número de seguimiento. Pulse Esc en el campo de búsqueda para volver a verlo todo.</translation>
    </message>
    <message>
        <source>Not connected to a store yet</source>
        <translation>Todavía no conectado a una tienda</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Todavía no hay solicitudes</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>No hay nada programado</translation>
    </message>
    <message>
        <source>No parcels on their way</source>
        <translation>No hay paquetes en camino</translation>
    </message>
    <message>
        <source>No parcel is being followed right now. New ones appear as soon as an order is fulfilled with a tracking number and a carrier.</source>
        <translation>Ahora mismo no se sigue ningún paquete. Aparecerán otros en cuanto se prepare un pedido con número de seguimiento y transportista.</translation>
    </message>
    <message>
        <source>Parcels are followed while AfterShip is switched on. Until then, requests are timed from the fulfilment and appear under Will send.</source>
        <translation>Los paquetes se siguen mientras AfterShip está activado. Hasta entonces, las solicitudes se calculan desde la preparación y aparecen en «Se enviará».</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Todavía no se envió nada</translation>
    </message>
    <message>
        <source>Every request that a mail server accepted stays here, with its date.</source>
        <translation>Toda solicitud que aceptó un servidor de correo permanece aquí, con su fecha.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada requiere su atención</translation>
    </message>
    <message>
        <source>A request that gets stuck appears here with the reason and what you can do.</source>
        <translation>Una solicitud que se queda atascada aparece aquí con el motivo y lo que usted puede hacer.</translation>
    </message>
    <message>
        <source>Nothing is skipped</source>
        <translation>No hay nada omitido</translation>
    </message>
    <message>
        <source>Requests that will not be sent appear here with the reason: unsubscribed, refunded, or skipped by you.</source>
        <translation>Aquí aparecen, con el motivo, las solicitudes que no se enviarán: baja, reembolso u omitidas por usted.</translation>
    </message>
    <message>
        <source>Nothing waits for you to schedule it</source>
        <translation>No hay nada que tenga que programar usted</translation>
    </message>
    <message>
        <source>Requests that only you can send appear here, after AfterShip was switched off.</source>
        <translation>Aquí aparecen las solicitudes que solo usted puede enviar, después de desactivar AfterShip.</translation>
    </message>
    <message>
        <source>Set &amp;up Afterparcel…</source>
        <translation>Config&amp;urar Afterparcel…</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Nada coincide con los filtros</translation>
    </message>
    <message>
        <source>No request here matches what is chosen above: dates, country, carrier, reason or what is stuck. Clear filters shows everything again.</source>
        <translation>Ninguna solicitud de aquí coincide con lo elegido arriba: fechas, país, transportista, motivo o lo que está atascado. «Borrar filtros» vuelve a mostrarlo todo.</translation>
    </message>
    <message>
        <source>Afterparcel watches your Shopify orders, follows the parcels, and asks each buyer for a review after the delivery. An assistant leads you through the set-up and checks each step.</source>
        <translation>Afterparcel observa sus pedidos de Shopify, sigue los paquetes y pide una reseña a cada comprador tras la entrega. Un asistente le guía por la configuración y comprueba cada paso.</translation>
    </message>
    <message>
        <source>A request appears here as soon as Shopify shows an order as completely fulfilled. Orders fulfilled before the store was connected get none unless you schedule them.</source>
        <translation>Aquí aparece una solicitud en cuanto Shopify muestra un pedido como completamente preparado. Los pedidos preparados antes de conectar la tienda no reciben ninguna, salvo que usted los programe.</translation>
    </message>
    <message>
        <source>A request appears here once it has a send date: after its order was fulfilled, or its parcels arrived.</source>
        <translation>Una solicitud aparece aquí en cuanto tiene fecha de envío: después de que se preparó su pedido o llegaron sus paquetes.</translation>
    </message>
</context>
<context>
    <name>afterparcel::ExportDialog</name>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>&amp;Mark the file as UTF-8, as Excel needs it</source>
        <translation>&amp;Marcar el archivo como UTF-8, como necesita Excel</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;brir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Exportar esta vista</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Todas las columnas</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Columnas:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Separador:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>Times are in the store&apos;s time zone. What a spreadsheet would take for a formula gets an apostrophe before it; an import takes it away again.</source>
        <translation>Las horas están en la zona horaria de la tienda. Lo que una hoja de cálculo tomaría por una fórmula lleva un apóstrofo delante; al importar se vuelve a quitar.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n solicitud exportada a %1.</numerusform>
            <numerusform>%n solicitudes exportadas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;No columns</source>
        <translation>&amp;Ninguna columna</translation>
    </message>
    <message>
        <source>requests.csv</source>
        <comment>the name of a file</comment>
        <translation>solicitudes.csv</translation>
    </message>
</context>
<context>
    <name>afterparcel::FieldRow</name>
    <message>
        <source>● changed</source>
        <comment>a mark beside a setting that is not saved yet</comment>
        <translation>● cambiado</translation>
    </message>
    <message>
        <source>%1
Key: %2</source>
        <comment>what a setting means, and its name for the console</comment>
        <translation>%1
Clave: %2</translation>
    </message>
    <message>
        <source>Restore default: %1</source>
        <comment>the name of a setting</comment>
        <translation>Restablecer el valor por defecto: %1</translation>
    </message>
    <message>
        <source>Restore default: %1</source>
        <comment>the default value of a setting</comment>
        <translation>Restablecer el valor por defecto: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>the value of a setting</comment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>afterparcel::FileField</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Archivos CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>afterparcel::FilterBar</name>
    <message>
        <source>Filter by date</source>
        <translation>Filtrar por fecha</translation>
    </message>
    <message>
        <source>Filter by country</source>
        <translation>Filtrar por país</translation>
    </message>
    <message>
        <source>Filter by carrier</source>
        <translation>Filtrar por transportista</translation>
    </message>
    <message>
        <source>Filter by reason</source>
        <translation>Filtrar por motivo</translation>
    </message>
    <message>
        <source>Filter by what is stuck</source>
        <translation>Filtrar por lo que está atascado</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Todavía no hay nada que elegir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice and how many requests it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Atascada</translation>
    </message>
</context>
<context>
    <name>afterparcel::FindBar</name>
    <message>
        <source>&amp;Find:</source>
        <translation>Bu&amp;scar:</translation>
    </message>
    <message>
        <source>Find in the template</source>
        <translation>Buscar en la plantilla</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Siguie&amp;nte</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>An&amp;terior</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
</context>
<context>
    <name>afterparcel::ForgetDialog</name>
    <message>
        <source>Forget a buyer</source>
        <translation>Olvidar a un comprador</translation>
    </message>
    <message>
        <source>Erases what is known of a buyer, here and in the daily copies: names, addresses, parcels, e-mails. What stays of an order is its number, its products and when it was asked about. A check value of the address stays too: the address can&apos;t be read from it, but a later order of this buyer is recognised and left alone.</source>
        <translation>Borra lo que se sabe de un comprador, aquí y en las copias diarias: nombres, direcciones, paquetes, correos. De un pedido quedan su número, sus productos y cuándo se preguntó por él. También queda un valor de comprobación de la dirección: no permite leer la dirección, pero sí reconocer un pedido posterior de este comprador y dejarlo en paz.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>Nothing is known of this address. A later order of this buyer would be left alone.</source>
        <translation>No se sabe nada de esta dirección. Un pedido posterior de este comprador se dejaría en paz.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), requests that wait: %1, kept e-mails: %2, copies of the database that are looked through: %3.</source>
        <translation>
            <numerusform>%n pedido, solicitudes en espera: %1, correos guardados: %2, copias de la base de datos que se revisan: %3.</numerusform>
            <numerusform>%n pedidos, solicitudes en espera: %1, correos guardados: %2, copias de la base de datos que se revisan: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will never be asked for a review.</source>
        <translation>A %1 no se le pedirá nunca una reseña.</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n order(s) of %1 will be erased.</source>
        <translation>
            <numerusform>Se borrarán los datos de %n pedido de %1.</numerusform>
            <numerusform>Se borrarán los datos de %n pedidos de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone, not by restoring a backup either.</source>
        <translation>No se puede deshacer, tampoco restaurando una copia de seguridad.</translation>
    </message>
    <message>
        <source>&amp;Forget for good</source>
        <translation>&amp;Olvidar definitivamente</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Borrando…</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: the data of %n order(s) was erased.</source>
        <translation>
            <numerusform>Olvidado: se borraron los datos de %n pedido.</numerusform>
            <numerusform>Olvidado: se borraron los datos de %n pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 These files can&apos;t be changed and may hold the data still; remove them when you no longer need them: %2</source>
        <translation>%1 Estos archivos no se pueden cambiar y quizá contengan aún los datos; elimínelos cuando ya no los necesite: %2</translation>
    </message>
</context>
<context>
    <name>afterparcel::HelpFeature</name>
    <message>
        <source>User &amp;guide…</source>
        <translation>&amp;Guía del usuario…</translation>
    </message>
</context>
<context>
    <name>afterparcel::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>The user guide is missing. Install Afterparcel again.</source>
        <translation>Falta la guía del usuario. Vuelva a instalar Afterparcel.</translation>
    </message>
</context>
<context>
    <name>afterparcel::ImportDialog</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Archivo que importar</translation>
    </message>
    <message>
        <source>Show only lines with &amp;problems</source>
        <translation>Mostrar solo las líneas con p&amp;roblemas</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>&amp;Carry out</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>&amp;Order is in:</source>
        <translation>El &amp;pedido está en:</translation>
    </message>
    <message>
        <source>Send &amp;time is in:</source>
        <translation>La &amp;fecha de envío está en:</translation>
    </message>
    <message>
        <source>&amp;Action is in:</source>
        <translation>La a&amp;cción está en:</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Líneas del archivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Say which column names the orders.</source>
        <translation>Diga qué columna indica los pedidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1 to schedule, %2 to reschedule, %3 to skip, %4 with nothing to do, %5 with problems.</source>
        <translation>
            <numerusform>%n línea: %1 por programar, %2 por reprogramar, %3 por omitir, %4 sin nada que hacer, %5 con problemas.</numerusform>
            <numerusform>%n líneas: %1 por programar, %2 por reprogramar, %3 por omitir, %4 sin nada que hacer, %5 con problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no column)</source>
        <translation>(ninguna columna)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Carry out %n line(s)</source>
        <translation>
            <numerusform>&amp;Ejecutar %n línea</numerusform>
            <numerusform>&amp;Ejecutar %n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will leave with the next sync.</source>
        <translation>
            <numerusform>%n correo saldrá con la próxima sincronización.</numerusform>
            <numerusform>%n correos saldrán con la próxima sincronización.</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail will leave at once.</source>
        <translation>Ningún correo saldrá de inmediato.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be carried out.</source>
        <translation>
            <numerusform>Se ejecutará %n línea.</numerusform>
            <numerusform>Se ejecutarán %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrying out…</source>
        <translation>Ejecutando…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) carried out.</source>
        <translation>
            <numerusform>%n línea ejecutada.</numerusform>
            <numerusform>%n líneas ejecutadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You stopped it; import the file again to do the rest.</source>
        <translation>%1 Usted lo detuvo; importe de nuevo el archivo para hacer el resto.</translation>
    </message>
    <message>
        <source>%1 Undo with Ctrl+Z in the window.</source>
        <translation>%1 Deshaga con Ctrl+Z en la ventana.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Choose a CSV file with one line per order. Each line schedules a request: at the time it names, else counted from the fulfilment. With the action “reschedule” or “skip” it does that instead. Importing the same file again changes nothing.</source>
        <translation>Elija un archivo CSV con una línea por pedido. Cada línea programa una solicitud: en la fecha que indica o, si no, contada desde la preparación. Con la acción «reschedule» o «skip» hace eso en su lugar. Volver a importar el mismo archivo no cambia nada.</translation>
    </message>
</context>
<context>
    <name>afterparcel::ImportLinesModel</name>
    <message>
        <source>Schedule: due at once</source>
        <translation>Programar: pendiente de inmediato</translation>
    </message>
    <message>
        <source>Schedule for %1</source>
        <comment>a day and time</comment>
        <translation>Programar para el %1</translation>
    </message>
    <message>
        <source>Reschedule to %1</source>
        <comment>a day and time</comment>
        <translation>Reprogramar para el %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Nothing to do: %1</source>
        <comment>a sentence</comment>
        <translation>Nada que hacer: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <comment>a sentence</comment>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Problem with “%1”: %2</source>
        <comment>what is written there, and a sentence</comment>
        <translation>Problema con «%1»: %2</translation>
    </message>
</context>
<context>
    <name>afterparcel::JobProgress</name>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>afterparcel::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1: new entry</source>
        <comment>what a list is of</comment>
        <translation>%1: nueva entrada</translation>
    </message>
    <message>
        <source>Type one and press Enter</source>
        <translation>Escriba un valor y pulse Entrar</translation>
    </message>
    <message>
        <source>%1: add</source>
        <comment>what a list is of</comment>
        <translation>%1: añadir</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <comment>what a list is of</comment>
        <translation>%1: quitar</translation>
    </message>
</context>
<context>
    <name>afterparcel::MailPage</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>The mailbox that sends</source>
        <translation>El buzón que envía</translation>
    </message>
    <message>
        <source>Requests are sent from your own mailbox, so that buyers see your shop as the sender and their answers reach you.</source>
        <translation>Las solicitudes se envían desde su propio buzón, de modo que los compradores ven su tienda como remitente y sus respuestas le llegan a usted.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Otro proveedor</translation>
    </message>
    <message>
        <source>My Shop &lt;shop@example.com&gt;</source>
        <translation>Mi tienda &lt;shop@example.com&gt;</translation>
    </message>
    <message>
        <source>Mail p&amp;rovider:</source>
        <translation>&amp;Proveedor de correo:</translation>
    </message>
    <message>
        <source>&amp;Sender:</source>
        <translation>&amp;Remitente:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nombre de &amp;usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Mail provider</source>
        <translation>Proveedor de correo</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
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
        <translation>ninguno (solo en este equipo)</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>&amp;Mail server:</source>
        <translation>Serv&amp;idor de correo:</translation>
    </message>
    <message>
        <source>P&amp;ort and encryption:</source>
        <translation>Puert&amp;o y cifrado:</translation>
    </message>
    <message>
        <source>What %1 says of it</source>
        <translation>Lo que dice %1 al respecto</translation>
    </message>
    <message>
        <source>Enter the sender: the name and address that buyers see.</source>
        <translation>Introduzca el remitente: el nombre y la dirección que ven los compradores.</translation>
    </message>
    <message>
        <source>Choose your mail provider, or enter the name of its mail server.</source>
        <translation>Elija su proveedor de correo, o introduzca el nombre de su servidor.</translation>
    </message>
    <message>
        <source>Enter the mailbox&apos;s password.</source>
        <translation>Introduzca la contraseña del buzón.</translation>
    </message>
    <message>
        <source>Asking the mail server…</source>
        <translation>Preguntando al servidor de correo…</translation>
    </message>
    <message>
        <source>Send a t&amp;est e-mail</source>
        <translation>En&amp;viar un correo de prueba</translation>
    </message>
    <message>
        <source>E-mails an hour at most</source>
        <translation>Correos por hora como máximo</translation>
    </message>
    <message>
        <source>E-mails a day at most</source>
        <translation>Correos por día como máximo</translation>
    </message>
    <message>
        <source>E-mails an &amp;hour at most:</source>
        <translation>Correos por &amp;hora como máximo:</translation>
    </message>
    <message>
        <source>E-mails a &amp;day at most:</source>
        <translation>Correos por &amp;día como máximo:</translation>
    </message>
</context>
<context>
    <name>afterparcel::MailPane</name>
    <message>
        <source>Which e-mail</source>
        <translation>Qué correo</translation>
    </message>
    <message>
        <source>Recipient and subject</source>
        <translation>Destinatario y asunto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>As it would be sent now</source>
        <translation>Como se enviaría ahora</translation>
    </message>
    <message>
        <source>Perhaps sent %1</source>
        <translation>Quizá enviado: %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2</source>
        <translation>Para: %1
Asunto: %2</translation>
    </message>
</context>
<context>
    <name>afterparcel::MainWindow</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Afterparcel</source>
        <translation>Afterparcel</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;About Afterparcel</source>
        <translation>&amp;Acerca de Afterparcel</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %1 and %n more.</source>
        <translation>
            <numerusform>Deshecho: %1 y %n más.</numerusform>
            <numerusform>Deshecho: %1 y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This window shows everything and tries again by itself.</source>
        <translation>%1 Esta ventana lo muestra todo y vuelve a intentarlo por sí sola.</translation>
    </message>
    <message>
        <source>%1 – Afterparcel</source>
        <comment>a shop&apos;s name</comment>
        <translation>%1 – Afterparcel</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Sample data – Afterparcel</source>
        <translation>Datos de ejemplo – Afterparcel</translation>
    </message>
    <message>
        <source>Co&amp;py cell</source>
        <translation>Copiar celd&amp;a</translation>
    </message>
    <message>
        <source>Open &amp;tracking page</source>
        <translation>Abrir la página de seg&amp;uimiento</translation>
    </message>
    <message numerus="yes">
        <source>Taking back: %n request(s) so far.</source>
        <translation>
            <numerusform>Deshaciendo: %n solicitud hasta ahora.</numerusform>
            <numerusform>Deshaciendo: %n solicitudes hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Volver a seguir</translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will be followed again.</source>
        <translation>
            <numerusform>Los paquetes de %n solicitud volverán a seguirse.</numerusform>
            <numerusform>Los paquetes de %n solicitudes volverán a seguirse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample data: this store is made up, its time goes fast, and no e-mail leaves this computer. Nothing of it is kept.</source>
        <translation>Datos de ejemplo: esta tienda es inventada, su tiempo pasa deprisa y ningún correo sale de este equipo. No se conserva nada de ello.</translation>
    </message>
</context>
<context>
    <name>afterparcel::Notifier</name>
    <message numerus="yes">
        <source>%n request(s) need your attention.</source>
        <translation>
            <numerusform>%n solicitud requiere su atención.</numerusform>
            <numerusform>%n solicitudes requieren su atención.</numerusform>
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
        <translation>&amp;Programar…</translation>
    </message>
    <message>
        <source>Old orders</source>
        <translation>Pedidos antiguos</translation>
    </message>
    <message>
        <source>Fulfilled &amp;from</source>
        <translation>Preparados &amp;desde</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>between two dates: from ... to ...</comment>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>Fulfilled from</source>
        <translation>Preparados desde</translation>
    </message>
    <message>
        <source>Fulfilled to</source>
        <translation>Preparados hasta</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>Elegir t&amp;odos</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>No elegir &amp;ninguno</translation>
    </message>
    <message>
        <source>S&amp;pread those that are due over</source>
        <translation>&amp;Repartir los pendientes en</translation>
    </message>
    <message>
        <source>no days: at once</source>
        <translation>ningún día: de inmediato</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>Days to spread over</source>
        <translation>Días de reparto</translation>
    </message>
    <message>
        <source>Orders that were completely fulfilled before the store was connected are asked about only if you schedule them. They are timed from their fulfilment, and their parcels are not followed.</source>
        <translation>Por los pedidos completamente preparados antes de conectar la tienda solo se pregunta si usted los programa. La fecha se calcula desde su preparación y sus paquetes no se siguen.</translation>
    </message>
    <message>
        <source>Looking for old orders…</source>
        <translation>Buscando pedidos antiguos…</translation>
    </message>
    <message>
        <source>There are no old orders between these days.</source>
        <translation>No hay pedidos antiguos entre estos días.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences: orders found, and orders chosen</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n old order(s) found.</source>
        <translation>
            <numerusform>%n pedido antiguo encontrado.</numerusform>
            <numerusform>%n pedidos antiguos encontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them chosen.</source>
        <translation>
            <numerusform>%n elegido.</numerusform>
            <numerusform>%n elegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule old orders</source>
        <translation>Programar pedidos antiguos</translation>
    </message>
    <message numerus="yes">
        <source>%n old order(s) will be scheduled.</source>
        <translation>
            <numerusform>%n pedido antiguo se programará.</numerusform>
            <numerusform>%n pedidos antiguos se programarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Programar</translation>
    </message>
    <message>
        <source>Scheduling…</source>
        <translation>Programando…</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) scheduled.</source>
        <translation>
            <numerusform>%n pedido programado.</numerusform>
            <numerusform>%n pedidos programados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Undo with Ctrl+Z in the window.</source>
        <translation>%1 Deshaga con Ctrl+Z en la ventana.</translation>
    </message>
</context>
<context>
    <name>afterparcel::OldOrdersModel</name>
    <message>
        <source>Not asked: %1</source>
        <comment>a reason in a few words</comment>
        <translation>No se pregunta: %1</translation>
    </message>
    <message>
        <source>Due at once</source>
        <translation>Pendiente de inmediato</translation>
    </message>
    <message>
        <source>Will send on %1</source>
        <comment>a day and time</comment>
        <translation>Se enviará el %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>If scheduled</source>
        <translation>Si se programa</translation>
    </message>
</context>
<context>
    <name>afterparcel::PlaceholderList</name>
    <message>
        <source>Placeholders</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Enter or a double click puts the placeholder in at the cursor</source>
        <translation>Entrar o un doble clic inserta el marcador en el cursor</translation>
    </message>
    <message>
        <source>%1 (inside of %2)</source>
        <comment>meaning of a placeholder, and the section it stands in</comment>
        <translation>%1 (dentro de %2)</translation>
    </message>
</context>
<context>
    <name>afterparcel::PreferencesPage</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Work on in the background</source>
        <translation>Seguir trabajando en segundo plano</translation>
    </message>
    <message>
        <source>End Afterparcel</source>
        <translation>Salir de Afterparcel</translation>
    </message>
    <message>
        <source>Notify me of what needs my decision</source>
        <translation>Avisarme de lo que requiere mi decisión</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Se aplica de inmediato.</translation>
    </message>
    <message>
        <source>New windows use it once it is saved, the main window after the next start.</source>
        <translation>Las ventanas nuevas lo usan en cuanto se guarda; la ventana principal, tras el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>afterparcel::PrivacyFeature</name>
    <message>
        <source>&amp;Unsubscribe a buyer…</source>
        <translation>&amp;Dar de baja a un comprador…</translation>
    </message>
    <message>
        <source>&amp;Block addresses…</source>
        <translation>&amp;Bloquear direcciones…</translation>
    </message>
    <message>
        <source>&amp;Forget a buyer…</source>
        <translation>&amp;Olvidar a un comprador…</translation>
    </message>
    <message>
        <source>Bu&amp;yer</source>
        <translation>Compra&amp;dor</translation>
    </message>
</context>
<context>
    <name>afterparcel::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>The wording has no problems.</source>
        <translation>El texto no tiene problemas.</translation>
    </message>
</context>
<context>
    <name>afterparcel::Remedies</name>
    <message>
        <source>Correct the carr&amp;ier…</source>
        <translation>Correg&amp;ir el transportista…</translation>
    </message>
    <message>
        <source>AfterShip follows the parcels as those of another carrier</source>
        <translation>AfterShip sigue los paquetes como los de otro transportista</translation>
    </message>
    <message>
        <source>Track a&amp;gain</source>
        <translation>Rei&amp;niciar el seguimiento</translation>
    </message>
    <message>
        <source>Has AfterShip look again for parcels that it refused or gave up</source>
        <translation>Hace que AfterShip vuelva a buscar los paquetes que rechazó o abandonó</translation>
    </message>
    <message>
        <source>Fall &amp;back</source>
        <translation>De&amp;jar de esperar</translation>
    </message>
    <message>
        <source>Does not wait for the parcels any more; the date of fulfilment counts</source>
        <translation>Ya no espera los paquetes; cuenta la fecha de preparación</translation>
    </message>
    <message>
        <source>Spread over days</source>
        <translation>Repartir en varios días</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are given a time of their own.</source>
        <translation>
            <numerusform>%n solicitud recibe su propio momento.</numerusform>
            <numerusform>%n solicitudes reciben cada una su propio momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the carrier</source>
        <translation>Corregir el transportista</translation>
    </message>
    <message numerus="yes">
        <source>The carrier of %n parcel(s) is corrected.</source>
        <translation>
            <numerusform>Se corrigió el transportista de %n paquete.</numerusform>
            <numerusform>Se corrigió el transportista de %n paquetes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::RemedyDialog</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>afterparcel::RequestActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>&amp;Enviar ahora</translation>
    </message>
    <message>
        <source>Sends the selected requests now instead of at their date</source>
        <translation>Envía las solicitudes seleccionadas ahora en lugar de en su fecha</translation>
    </message>
    <message>
        <source>R&amp;esend</source>
        <translation>&amp;Reenviar</translation>
    </message>
    <message>
        <source>Sends another e-mail for the selected requests</source>
        <translation>Envía otro correo para las solicitudes seleccionadas</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>The selected requests will not be sent; their parcels are followed on</source>
        <translation>Las solicitudes seleccionadas no se enviarán; sus paquetes se siguen igualmente</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>Re&amp;stablecer</translation>
    </message>
    <message>
        <source>Schedules requests that you skipped or moved as if you had not</source>
        <translation>Programa las solicitudes que usted omitió o movió como si no lo hubiera hecho</translation>
    </message>
    <message>
        <source>&amp;Mark as sent</source>
        <translation>&amp;Marcar como enviada</translation>
    </message>
    <message>
        <source>The selected requests count as sent; no e-mail leaves this computer</source>
        <translation>Las solicitudes seleccionadas cuentan como enviadas; ningún correo sale de este equipo</translation>
    </message>
    <message>
        <source>Follo&amp;w again</source>
        <translation>&amp;Volver a seguir</translation>
    </message>
    <message>
        <source>Follows the parcels of requests that are not scheduled</source>
        <translation>Sigue los paquetes de las solicitudes que no están programadas</translation>
    </message>
    <message>
        <source>Takes back your last action, as long as nothing left this computer</source>
        <translation>Deshace su última acción, mientras nada haya salido de este equipo</translation>
    </message>
    <message>
        <source>Copies the selected rows as text</source>
        <translation>Copia las filas seleccionadas como texto</translation>
    </message>
    <message>
        <source>Resc&amp;hedule…</source>
        <translation>Repro&amp;gramar…</translation>
    </message>
    <message>
        <source>Sends the selected requests at a time of your choice</source>
        <translation>Envía las solicitudes seleccionadas en el momento que elija</translation>
    </message>
    <message>
        <source>&amp;Delivered on…</source>
        <translation>Entregado e&amp;l…</translation>
    </message>
    <message>
        <source>The parcels of the selected requests count as delivered on a day of your choice</source>
        <translation>Los paquetes de las solicitudes seleccionadas cuentan como entregados el día que elija</translation>
    </message>
    <message>
        <source>Schedu&amp;le</source>
        <translation>&amp;Programar</translation>
    </message>
    <message>
        <source>Gives requests that are not scheduled a send date, counted from the fulfilment</source>
        <translation>Da a las solicitudes sin programar una fecha de envío, contada desde la preparación</translation>
    </message>
</context>
<context>
    <name>afterparcel::RescheduleDialog</name>
    <message>
        <source>Reschedule</source>
        <translation>Reprogramar</translation>
    </message>
    <message>
        <source>&amp;Reschedule</source>
        <translation>&amp;Reprogramar</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Día:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Hora:</translation>
    </message>
    <message>
        <source>Times are those of the store: %1.</source>
        <comment>a time zone</comment>
        <translation>Las horas son las de la tienda: %1.</translation>
    </message>
    <message>
        <source>This time does not exist: the clock is put forward over it.</source>
        <translation>Esta hora no existe: el reloj se adelanta y se la salta.</translation>
    </message>
    <message>
        <source>This time is past: it is %1 in the store now. Name a later one, or use Send now.</source>
        <translation>Este momento ya pasó: en la tienda es ahora %1. Indique uno posterior, o use «Enviar ahora».</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are scheduled for the time you choose, whatever the carrier reports or your settings say. Nothing is sent if the buyer unsubscribes or the parcel goes back.</source>
        <translation>
            <numerusform>%n solicitud se programa para el momento que elija, sea lo que sea lo que comunique el transportista o diga su configuración. No se envía nada si el comprador se da de baja o el paquete vuelve.</numerusform>
            <numerusform>%n solicitudes se programan para el momento que elija, sea lo que sea lo que comunique el transportista o diga su configuración. No se envía nada si el comprador se da de baja o el paquete vuelve.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::RestoreDialog</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.backup *.sqlite);;All files (*)</source>
        <translation>Copias de seguridad (*.backup *.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Puts the store back to a backup, or to a daily copy from the folder “copies” of %1. What is there now is kept under another name; nothing is deleted. Whatever was sent, decided or unsubscribed since is entered again from the journal, so that nobody is asked twice.</source>
        <translation>Devuelve la tienda a una copia de seguridad o a una copia diaria de la carpeta «copies» de %1. Lo que hay ahora se conserva con otro nombre; no se borra nada. Lo enviado, decidido o dado de baja desde entonces se vuelve a anotar a partir del diario, para que no se pregunte a nadie dos veces.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), kept e-mails: %1, latest news: %2.</source>
        <translation>
            <numerusform>%n pedido, correos guardados: %1, última novedad: %2.</numerusform>
            <numerusform>%n pedidos, correos guardados: %1, última novedad: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders.</source>
        <translation>Ningún pedido.</translation>
    </message>
    <message>
        <source>Settings and templates are brought back too.</source>
        <translation>También se recuperan los ajustes y las plantillas.</translation>
    </message>
    <message>
        <source>It is a daily copy: settings and templates stay as they are.</source>
        <translation>Es una copia diaria: los ajustes y las plantillas se quedan como están.</translation>
    </message>
    <message>
        <source>The store will be put back to this backup.</source>
        <translation>La tienda volverá a esta copia de seguridad.</translation>
    </message>
    <message>
        <source>Afterparcel closes its window for it, and starts again by itself. No e-mail leaves meanwhile. What is newer in Shopify and AfterShip is read at the next sync.</source>
        <translation>Para ello, Afterparcel cierra su ventana y vuelve a iniciarse solo. Mientras tanto no sale ningún correo. Lo más reciente de Shopify y AfterShip se lee en la próxima sincronización.</translation>
    </message>
    <message>
        <source>&amp;Restore and start again</source>
        <translation>&amp;Restaurar y reiniciar</translation>
    </message>
</context>
<context>
    <name>afterparcel::ReviewDialog</name>
    <message>
        <source>What the change does</source>
        <translation>Qué hace el cambio</translation>
    </message>
    <message>
        <source>Looking at what would become of the requests that are not sent yet…</source>
        <translation>Examinando qué pasaría con las solicitudes aún no enviadas…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Switching AfterShip on: the parcels of orders that are fulfilled from now on are followed, and their buyers asked after the delivery.</source>
        <translation>Al activar AfterShip: se siguen los paquetes de los pedidos que se preparen a partir de ahora y se pregunta a sus compradores tras la entrega.</translation>
    </message>
    <message numerus="yes">
        <source>Ending the pause: %n e-mail(s) will leave at once.</source>
        <translation>
            <numerusform>Al terminar la pausa: %n correo saldrá de inmediato.</numerusform>
            <numerusform>Al terminar la pausa: %n correos saldrán de inmediato.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the change does could not be found out: %1</source>
        <translation>No se pudo averiguar qué hace el cambio: %1</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Guardar de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>Also follow the %n request(s) again that were left behind when it was switched off</source>
        <translation>
            <numerusform>Volver a seguir también %n solicitud que quedó atrás al desactivarlo</numerusform>
            <numerusform>Volver a seguir también las %n solicitudes que quedaron atrás al desactivarlo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Following those that were left behind again costs %n tracking record(s) at AfterShip.</source>
        <translation>
            <numerusform>Volver a seguir las que quedaron atrás cuesta %n registro de seguimiento en AfterShip.</numerusform>
            <numerusform>Volver a seguir las que quedaron atrás cuesta %n registros de seguimiento en AfterShip.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Examples:</source>
        <translation>&amp;Ejemplos:</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a delivery. They will no longer be sent by themselves: you have to send, schedule or skip them, or have them followed again.</source>
        <translation>
            <numerusform>%n solicitud espera una entrega. Ya no se enviará por sí sola: tendrá que enviarla, programarla u omitirla, o hacer que se vuelva a seguir.</numerusform>
            <numerusform>%n solicitudes esperan una entrega. Ya no se enviarán por sí solas: tendrá que enviarlas, programarlas u omitirlas, o hacer que se vuelvan a seguir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests with a date keep it. Orders fulfilled from now on are timed from their fulfilment.</source>
        <translation>Las solicitudes con fecha la conservan. Los pedidos que se preparen a partir de ahora se calculan desde su preparación.</translation>
    </message>
</context>
<context>
    <name>afterparcel::SecretField</name>
    <message>
        <source>Given in the environment, for this run of the program</source>
        <translation>Proporcionado en el entorno, para esta ejecución del programa</translation>
    </message>
    <message>
        <source>Kept in the keychain; type to replace it</source>
        <translation>Guardado en el llavero; escriba para sustituirlo</translation>
    </message>
</context>
<context>
    <name>afterparcel::SendingActions</name>
    <message>
        <source>&amp;Resume sending…</source>
        <translation>&amp;Reanudar el envío…</translation>
    </message>
    <message>
        <source>&amp;Pause sending</source>
        <translation>&amp;Pausar el envío</translation>
    </message>
    <message>
        <source>Shows how many e-mails would leave, then sends again</source>
        <translation>Muestra cuántos correos saldrían y después vuelve a enviar</translation>
    </message>
    <message>
        <source>Sends nothing until you resume it; everything else goes on</source>
        <translation>No envía nada hasta que usted lo reanude; todo lo demás continúa</translation>
    </message>
    <message>
        <source>&amp;End the rehearsal…</source>
        <translation>&amp;Terminar el ensayo…</translation>
    </message>
    <message>
        <source>Start a re&amp;hearsal…</source>
        <translation>Iniciar un &amp;ensayo…</translation>
    </message>
    <message numerus="yes">
        <source>Sending is paused. %n e-mail(s) wait until you resume it.</source>
        <translation>
            <numerusform>El envío está en pausa. %n correo espera hasta que usted lo reanude.</numerusform>
            <numerusform>El envío está en pausa. %n correos esperan hasta que usted lo reanude.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a rehearsal: each due e-mail goes once to %1, and buyers get nothing. %n e-mail(s) wait until you end it.</source>
        <translation>
            <numerusform>Esto es un ensayo: cada correo pendiente va una vez a %1, y los compradores no reciben nada. %n correo espera hasta que usted lo termine.</numerusform>
            <numerusform>Esto es un ensayo: cada correo pendiente va una vez a %1, y los compradores no reciben nada. %n correos esperan hasta que usted lo termine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Reanudar el envío</translation>
    </message>
    <message>
        <source>&amp;Resume sending</source>
        <translation>&amp;Reanudar el envío</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Terminar el ensayo</translation>
    </message>
    <message>
        <source>&amp;End the rehearsal</source>
        <translation>&amp;Terminar el ensayo</translation>
    </message>
    <message>
        <source>Start a rehearsal</source>
        <translation>Iniciar un ensayo</translation>
    </message>
    <message>
        <source>Until you end it, each due e-mail goes once to your own address, marked as a rehearsal. Its request stays unsent, and buyers get nothing.</source>
        <translation>Hasta que usted lo termine, cada correo pendiente va una vez a su propia dirección, marcado como ensayo. Su solicitud queda sin enviar, y los compradores no reciben nada.</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Su propia dirección</translation>
    </message>
    <message>
        <source>Your own &amp;address:</source>
        <translation>Su propia &amp;dirección:</translation>
    </message>
    <message>
        <source>&amp;Start the rehearsal</source>
        <translation>&amp;Iniciar el ensayo</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>No se cambió</translation>
    </message>
    <message>
        <source>Sending is paused. No e-mail is due.</source>
        <translation>El envío está en pausa. No hay ningún correo pendiente.</translation>
    </message>
    <message>
        <source>This is a rehearsal: each due e-mail goes once to %1, and buyers get nothing.</source>
        <translation>Esto es un ensayo: cada correo pendiente va una vez a %1, y los compradores no reciben nada.</translation>
    </message>
    <message>
        <source>Resume sending? E-mails go to buyers again.</source>
        <translation>¿Reanudar el envío? Los correos vuelven a llegar a los compradores.</translation>
    </message>
    <message>
        <source>End the rehearsal? From then on, e-mails go to buyers.</source>
        <translation>¿Terminar el ensayo? A partir de entonces, los correos van a los compradores.</translation>
    </message>
    <message>
        <source>Resume sending? This is a rehearsal: e-mails go to %1, not to buyers.</source>
        <translation>¿Reanudar el envío? Esto es un ensayo: los correos van a %1, no a los compradores.</translation>
    </message>
    <message>
        <source>End the rehearsal? E-mails go to buyers once you resume sending.</source>
        <translation>¿Terminar el ensayo? Los correos irán a los compradores cuando reanude el envío.</translation>
    </message>
</context>
<context>
    <name>afterparcel::SettingsFeature</name>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>afterparcel::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Show what is &amp;wrong</source>
        <translation>&amp;Mostrar lo que está mal</translation>
    </message>
    <message>
        <source>Access to Shopify</source>
        <translation>Acceso a Shopify</translation>
    </message>
    <message>
        <source>Access to AfterShip</source>
        <translation>Acceso a AfterShip</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Kept in the keychain of your desktop (GNOME Keyring, KWallet), never in Afterparcel&apos;s own files.</source>
        <translation>Se guarda en el llavero de su escritorio (GNOME Keyring, KWallet), nunca en los archivos propios de Afterparcel.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>A value on this page can&apos;t be saved.</source>
        <translation>No se puede guardar un valor de esta página.</translation>
    </message>
    <message>
        <source>No setting contains these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>A setting is not valid; it is marked.</source>
        <translation>Hay un ajuste que no es válido; está marcado.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation>Cambiado, sin guardar todavía.</translation>
    </message>
    <message>
        <source>Some settings were changed and not saved.</source>
        <translation>Se cambiaron algunos ajustes y no se guardaron.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Forget the changes</source>
        <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>What concerns this computer could not be saved: %1 can&apos;t be written.</source>
        <translation>No se pudo guardar lo relativo a este equipo: no se puede escribir %1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>afterparcel::SpreadDialog</name>
    <message>
        <source>Spread over days</source>
        <translation>Repartir en varios días</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue request(s) will be sent evenly over the days you choose, inside your send window, the longest fulfilled first.</source>
        <translation>
            <numerusform>%n solicitud atrasada se enviará de forma uniforme a lo largo de los días que elija, dentro de su horario de envío, primero la preparada hace más tiempo.</numerusform>
            <numerusform>%n solicitudes atrasadas se enviarán de forma uniforme a lo largo de los días que elija, dentro de su horario de envío, primero las preparadas hace más tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Spread</source>
        <translation>&amp;Repartir</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>&amp;Días:</translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s) a day, the first as soon as the send window is open.</source>
        <translation>
            <numerusform>Como máximo %n solicitud al día, la primera en cuanto se abra la ventana de envío.</numerusform>
            <numerusform>Como máximo %n solicitudes al día, la primera en cuanto se abra la ventana de envío.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 overdue request will be sent inside your send window.</source>
        <translation>1 solicitud atrasada se enviará dentro de su horario de envío.</translation>
    </message>
</context>
<context>
    <name>afterparcel::StagesButton</name>
    <message>
        <source>Orders from Shopify</source>
        <translation>Pedidos de Shopify</translation>
    </message>
    <message>
        <source>Parcels to AfterShip</source>
        <translation>Paquetes a AfterShip</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>When each stage of the sync ran last, and when it runs next</source>
        <translation>Cuándo se ejecutó por última vez cada etapa de la sincronización y cuándo se ejecuta la próxima</translation>
    </message>
    <message>
        <source>Stages of the sync</source>
        <translation>Etapas de la sincronización</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the next run of a stage</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Not completed: %1</source>
        <translation>Incompleta: %1</translation>
    </message>
    <message>
        <source>Sync details</source>
        <translation>Detalles de la sincronización</translation>
    </message>
</context>
<context>
    <name>afterparcel::StatusTabs</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Which requests the list shows</source>
        <translation>Qué solicitudes muestra la lista</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all requests</comment>
        <translation>Todas</translation>
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
        <translation>Pasos</translation>
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
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Your Shopify store</source>
        <translation>Su tienda de Shopify</translation>
    </message>
    <message>
        <source>Afterparcel reads orders through an app that belongs to you alone. Make one in Shopify&apos;s Dev Dashboard (%1), give it the scopes below, release it, and install it in your store.</source>
        <translation>Afterparcel lee los pedidos mediante una aplicación que es solo suya. Cree una en el Dev Dashboard de Shopify (%1), dele los permisos de abajo, publíquela e instálela en su tienda.</translation>
    </message>
    <message>
        <source>Client &amp;ID and secret, from the Dev Dashboard</source>
        <translation>&amp;ID y secreto de cliente, del Dev Dashboard</translation>
    </message>
    <message>
        <source>Admin API access to&amp;ken, of an older custom app</source>
        <translation>&amp;Token de acceso de la API de administración, de una aplicación personalizada anterior</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Address of the store</source>
        <translation>Dirección de la tienda</translation>
    </message>
    <message>
        <source>&amp;Address of the store:</source>
        <translation>&amp;Dirección de la tienda:</translation>
    </message>
    <message>
        <source>needed; without it %1</source>
        <translation>necesario; sin él, %1</translation>
    </message>
    <message>
        <source>without it %1</source>
        <translation>sin él, %1</translation>
    </message>
    <message>
        <source>Scopes to tick</source>
        <translation>Permisos que marcar</translation>
    </message>
    <message>
        <source>&amp;Copy scopes</source>
        <translation>&amp;Copiar los permisos</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Secreto de cliente:</translation>
    </message>
    <message>
        <source>Access token:</source>
        <translation>Token de acceso:</translation>
    </message>
    <message>
        <source>Enter the address of your store. It ends in .myshopify.com; Shopify shows it under Settings, Domains.</source>
        <translation>Introduzca la dirección de su tienda. Termina en .myshopify.com; Shopify la muestra en Configuración, Dominios.</translation>
    </message>
    <message>
        <source>Enter the app&apos;s access token.</source>
        <translation>Introduzca el token de acceso de la aplicación.</translation>
    </message>
    <message>
        <source>Enter the app&apos;s client ID and client secret.</source>
        <translation>Introduzca el ID y el secreto de cliente de la aplicación.</translation>
    </message>
    <message>
        <source>Asking Shopify…</source>
        <translation>Preguntando a Shopify…</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation>ID de cliente:</translation>
    </message>
</context>
<context>
    <name>afterparcel::StuckFeature</name>
    <message>
        <source>&amp;Stuck requests</source>
        <translation>Solicitudes &amp;atascadas</translation>
    </message>
    <message>
        <source>Shows every group of stuck requests with what can be done about it</source>
        <translation>Muestra cada grupo de solicitudes atascadas con lo que se puede hacer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of stuck requests and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stuck requests</source>
        <translation>Solicitudes atascadas</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation>No hay nada atascado</translation>
    </message>
    <message>
        <source>Switch AfterShip off</source>
        <translation>Desactivar AfterShip</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a delivery. They will no longer be sent by themselves: you have to send, schedule or skip them, or have them followed again.</source>
        <translation>
            <numerusform>%n solicitud espera una entrega. Ya no se enviará por sí sola: tendrá que enviarla, programarla u omitirla, o hacer que se vuelva a seguir.</numerusform>
            <numerusform>%n solicitudes esperan una entrega. Ya no se enviarán por sí solas: tendrá que enviarlas, programarlas u omitirlas, o hacer que se vuelvan a seguir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests with a date keep it. Orders fulfilled from now on are timed from their fulfilment.</source>
        <translation>Las solicitudes con fecha la conservan. Los pedidos que se preparen a partir de ahora se calculan desde su preparación.</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message numerus="yes">
        <source>AfterShip is switched off; %n request(s) are not scheduled any more.</source>
        <translation>
            <numerusform>AfterShip está desactivado; %n solicitud ya no está programada.</numerusform>
            <numerusform>AfterShip está desactivado; %n solicitudes ya no están programadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck</source>
        <comment>beside the tabs</comment>
        <translation>Atascadas</translation>
    </message>
</context>
<context>
    <name>afterparcel::StuckPage</name>
    <message>
        <source>Groups of stuck requests</source>
        <translation>Grupos de solicitudes atascadas</translation>
    </message>
    <message>
        <source>Stuck requests</source>
        <translation>Solicitudes atascadas</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation>No hay nada atascado</translation>
    </message>
    <message>
        <source>Requests that wait for you, or for something that is unlikely to come, appear here with what you can do about all of them at once.</source>
        <translation>Las solicitudes que le esperan a usted, o que esperan algo poco probable, aparecen aquí con lo que puede hacer con todas a la vez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group of stuck requests and what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Mostrar en la lista</translation>
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
        <translation>No todo funcionó</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left as they were, because you cancelled.</source>
        <translation>
            <numerusform>%n solicitud quedó como estaba, porque usted canceló.</numerusform>
            <numerusform>%n solicitudes quedaron como estaban, porque usted canceló.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It did not work for %n request(s):</source>
        <translation>
            <numerusform>No funcionó para %n solicitud:</numerusform>
            <numerusform>No funcionó para %n solicitudes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>requests that failed</comment>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Only those that it did not work for</source>
        <translation>Solo aquellas para las que no funcionó</translation>
    </message>
</context>
<context>
    <name>afterparcel::SummaryPage</name>
    <message>
        <source>every buyer</source>
        <translation>a todos los compradores</translation>
    </message>
    <message>
        <source>every buyer who did not decline marketing</source>
        <translation>a todos los compradores que no rechazaron el marketing</translation>
    </message>
    <message>
        <source>only buyers who agreed to marketing</source>
        <translation>solo a los compradores que aceptaron el marketing</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Ready to connect</source>
        <translation>Todo listo para conectar</translation>
    </message>
    <message>
        <source>Store:</source>
        <translation>Tienda:</translation>
    </message>
    <message>
        <source>Parcels:</source>
        <translation>Paquetes:</translation>
    </message>
    <message>
        <source>followed with AfterShip</source>
        <translation>seguidos con AfterShip</translation>
    </message>
    <message>
        <source>not followed; requests are timed from the fulfilment</source>
        <translation>no se siguen; las solicitudes se calculan desde la preparación</translation>
    </message>
    <message>
        <source>Sender:</source>
        <translation>Remitente:</translation>
    </message>
    <message>
        <source>Limits:</source>
        <translation>Límites:</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the delivery</source>
        <translation>
            <numerusform>%n día tras la entrega</numerusform>
            <numerusform>%n días tras la entrega</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the fulfilment</source>
        <translation>
            <numerusform>%n día tras la preparación</numerusform>
            <numerusform>%n días tras la preparación</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked:</source>
        <translation>Se pregunta:</translation>
    </message>
    <message>
        <source>Connecting the store…</source>
        <translation>Conectando la tienda…</translation>
    </message>
    <message>
        <source>Requests are made for orders that are completely fulfilled from now on. Older orders are read too, but their buyers are not asked unless you schedule them under Tools, Old orders.</source>
        <translation>Se crean solicitudes para los pedidos que se preparen por completo a partir de ahora. También se leen los pedidos anteriores, pero no se pregunta a sus compradores salvo que usted los programe en Herramientas, Pedidos antiguos.</translation>
    </message>
    <message>
        <source>%1 e-mails an hour, %2 a day</source>
        <translation>%1 correos por hora, %2 por día</translation>
    </message>
    <message>
        <source>%1, but at least %2</source>
        <comment>days after the delivery, and after the fulfilment</comment>
        <translation>%1, pero al menos %2</translation>
    </message>
    <message>
        <source>Wait, within the country:</source>
        <translation>Espera dentro del país:</translation>
    </message>
    <message>
        <source>Wait, to other countries:</source>
        <translation>Espera a otros países:</translation>
    </message>
</context>
<context>
    <name>afterparcel::SyncControl</name>
    <message>
        <source>&amp;Cancel sync</source>
        <translation>&amp;Cancelar la sincronización</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>S&amp;incronizar</translation>
    </message>
    <message>
        <source>Stops the sync after its present step (F5)</source>
        <translation>Detiene la sincronización tras el paso actual (F5)</translation>
    </message>
    <message>
        <source>Reads orders and parcels and sends what is due (F5)</source>
        <translation>Lee pedidos y paquetes y envía lo que está pendiente (F5)</translation>
    </message>
</context>
<context>
    <name>afterparcel::SyncStatus</name>
    <message>
        <source>Progress of the sync</source>
        <translation>Progreso de la sincronización</translation>
    </message>
    <message>
        <source>What the sync does</source>
        <translation>Qué hace la sincronización</translation>
    </message>
    <message>
        <source>Last and next sync</source>
        <translation>Última y próxima sincronización</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Todavía sin sincronizar</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Última sincronización: %1</translation>
    </message>
    <message>
        <source>Last sync %1, not completed</source>
        <translation>Última sincronización: %1, incompleta</translation>
    </message>
    <message>
        <source>next one now</source>
        <translation>próxima ahora</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>próxima: %1</translation>
    </message>
</context>
<context>
    <name>afterparcel::TemplateEditor</name>
    <message>
        <source>E-mail template</source>
        <translation>Plantilla de correo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>R&amp;estore default</source>
        <translation>Restablecer &amp;valor por defecto</translation>
    </message>
    <message>
        <source>Send a &amp;test…</source>
        <translation>Enviar una &amp;prueba…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Language of the template</source>
        <translation>Idioma de la plantilla</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Writes to the buyers of one more language in their own</source>
        <translation>Escribe a los compradores de un idioma más en el suyo</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Make default</source>
        <translation>Hacer predeter&amp;minado</translation>
    </message>
    <message>
        <source>Buyers of a language without a template get the default one</source>
        <translation>Los compradores de un idioma sin plantilla reciben la predeterminada</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>As&amp;unto:</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>HTML of the e-mail</source>
        <translation>HTML del correo</translation>
    </message>
    <message>
        <source>Plain text of the e-mail</source>
        <translation>Texto sin formato del correo</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>Código HTM&amp;L</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>Texto sin &amp;formato</translation>
    </message>
    <message>
        <source>Pla&amp;ceholders</source>
        <translation>Mar&amp;cadores</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What is saved can&apos;t be used, so buyers get the built-in wording. %1</source>
        <translation>Lo guardado no se puede usar, así que los compradores reciben el texto incorporado. %1</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>Idioma predeterminado</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a language whose template is not saved</comment>
        <translation>%1, cambiada</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. E-mails that leave from now on have this wording.</source>
        <translation>Guardado. Los correos que salgan a partir de ahora llevan este texto.</translation>
    </message>
    <message>
        <source>This is the built-in wording. Buyers get it once you save.</source>
        <translation>Este es el texto incorporado. Los compradores lo reciben en cuanto usted lo guarde.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>something went wrong</comment>
        <translation>No se hizo: %1</translation>
    </message>
    <message>
        <source>Save the template?</source>
        <translation>¿Guardar la plantilla?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>«%1» no es un idioma.</translation>
    </message>
    <message>
        <source>Sending the test e-mail…</source>
        <translation>Enviando el correo de prueba…</translation>
    </message>
    <message>
        <source>A test e-mail was sent to %1.</source>
        <translation>Se envió un correo de prueba a %1.</translation>
    </message>
    <message>
        <source>Save your changes to the e-mail template? They are lost otherwise.</source>
        <translation>¿Guardar los cambios en la plantilla de correo? De lo contrario se pierden.</translation>
    </message>
</context>
<context>
    <name>afterparcel::TemplateFeature</name>
    <message>
        <source>E-mail &amp;template…</source>
        <translation>&amp;Plantilla de correo…</translation>
    </message>
</context>
<context>
    <name>afterparcel::TemplatePreview</name>
    <message>
        <source>Preview &amp;with:</source>
        <translation>Vista previa c&amp;on:</translation>
    </message>
    <message>
        <source>A sample order; type to find a real one</source>
        <translation>Un pedido de ejemplo; escriba para encontrar uno real</translation>
    </message>
    <message>
        <source>Order of the preview</source>
        <translation>Pedido de la vista previa</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Width of the preview</source>
        <translation>Ancho de la vista previa</translation>
    </message>
    <message>
        <source>Subject of the preview</source>
        <translation>Asunto de la vista previa</translation>
    </message>
    <message>
        <source>Preview of the e-mail</source>
        <translation>Vista previa del correo</translation>
    </message>
    <message>
        <source>Mail programs also show rounded corners, and the dark colours of the template.</source>
        <translation>Los programas de correo muestran también las esquinas redondeadas y los colores oscuros de la plantilla.</translation>
    </message>
    <message>
        <source>Not up to date: put the problems right first.</source>
        <translation>No actualizada: corrija primero los problemas.</translation>
    </message>
    <message>
        <source>A sample order</source>
        <translation>Pedido de ejemplo</translation>
    </message>
</context>
<context>
    <name>afterparcel::TimingPage</name>
    <message>
        <source>Timing</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>When buyers are asked</source>
        <translation>Cuándo se pregunta a los compradores</translation>
    </message>
    <message>
        <source>Give buyers time to use what they bought. All of this can be changed later; requests that are not sent yet move along.</source>
        <translation>Dé a los compradores tiempo para usar lo que compraron. Todo esto se puede cambiar después; las solicitudes aún no enviadas se ajustan.</translation>
    </message>
    <message>
        <source>Ask in the end even if no delivery was &amp;reported</source>
        <translation>Preguntar al final aunque no se &amp;comunique ninguna entrega</translation>
    </message>
    <message>
        <source>&amp;Wait, within the country (days):</source>
        <translation>&amp;Espera, dentro del país (días):</translation>
    </message>
    <message>
        <source>Wait, within the country</source>
        <translation>Espera, dentro del país</translation>
    </message>
    <message>
        <source>Wait, to &amp;other countries (days):</source>
        <translation>Espera, a &amp;otros países (días):</translation>
    </message>
    <message>
        <source>Wait, to other countries</source>
        <translation>Espera, a otros países</translation>
    </message>
    <message>
        <source>At &amp;least after fulfilment, within the country (days):</source>
        <translation>Como mí&amp;nimo tras la preparación, dentro del país (días):</translation>
    </message>
    <message>
        <source>Minimum delay, within the country</source>
        <translation>Plazo mínimo, dentro del país</translation>
    </message>
    <message>
        <source>At least after fulfilment, to other &amp;countries (days):</source>
        <translation>Como mínimo tras la preparación, a otros &amp;países (días):</translation>
    </message>
    <message>
        <source>Minimum delay, to other countries</source>
        <translation>Plazo mínimo, a otros países</translation>
    </message>
    <message>
        <source>&amp;Days after fulfilment for that:</source>
        <translation>&amp;Días tras la preparación para ello:</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Plazo de respaldo</translation>
    </message>
    <message>
        <source>An order within your country, in days since the fulfilment:</source>
        <translation>Un pedido dentro de su país, en días desde la preparación:</translation>
    </message>
</context>
<context>
    <name>afterparcel::TimingPicture</name>
    <message>
        <source>What the days mean</source>
        <translation>Qué significan los días</translation>
    </message>
    <message numerus="yes">
        <source>Wait after the fulfilment: %n day(s)</source>
        <translation>
            <numerusform>Espera tras la preparación: %n día</numerusform>
            <numerusform>Espera tras la preparación: %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The request goes out on day %1</source>
        <translation>La solicitud sale el día %1</translation>
    </message>
    <message>
        <source>A parcel under way, delivered on day %1</source>
        <translation>Un paquete en camino, entregado el día %1</translation>
    </message>
    <message numerus="yes">
        <source>Wait after the delivery: %n day(s)</source>
        <translation>
            <numerusform>Espera tras la entrega: %n día</numerusform>
            <numerusform>Espera tras la entrega: %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least after the fulfilment: %n day(s)</source>
        <translation>
            <numerusform>Como mínimo tras la preparación: %n día</numerusform>
            <numerusform>Como mínimo tras la preparación: %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Without news of the delivery: on day %1</source>
        <translation>Sin noticias de la entrega: el día %1</translation>
    </message>
</context>
<context>
    <name>afterparcel::TransferFeature</name>
    <message>
        <source>&amp;Export this view…</source>
        <translation>&amp;Exportar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Old orders…</source>
        <translation>Pedidos a&amp;ntiguos…</translation>
    </message>
</context>
<context>
    <name>afterparcel::TrayFeature</name>
    <message>
        <source>&amp;Open Afterparcel</source>
        <translation>&amp;Abrir Afterparcel</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n sent today</source>
        <translation>
            <numerusform>%n enviada hoy</numerusform>
            <numerusform>%n enviadas hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n pendiente hoy</numerusform>
            <numerusform>%n pendientes hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
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
        <translation>El envío está en pausa</translation>
    </message>
</context>
<context>
    <name>afterparcel::UnitSpinBox</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::UnsubscribeDialog</name>
    <message>
        <source>Unsubscribe a buyer</source>
        <translation>Dar de baja a un comprador</translation>
    </message>
    <message>
        <source>&amp;Address or code:</source>
        <translation>Dirección o &amp;código:</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe…</source>
        <translation>Dar de &amp;baja…</translation>
    </message>
    <message>
        <source>%1 will never get a request for a review again.</source>
        <translation>%1 no volverá a recibir nunca una solicitud de reseña.</translation>
    </message>
    <message>
        <source>This is final: there is no way to take it back.</source>
        <translation>Es definitivo: no hay forma de deshacerlo.</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe for good</source>
        <translation>&amp;Dar de baja definitivamente</translation>
    </message>
    <message>
        <source>Unsubscribing…</source>
        <translation>Dando de baja…</translation>
    </message>
    <message>
        <source>Unsubscribed for good.</source>
        <translation>Dado de baja definitivamente.</translation>
    </message>
    <message>
        <source>For a buyer who wants no more requests, however you hear of it. The e-mail with which a buyer unsubscribes has a code in its subject; you can enter it instead of the address.</source>
        <translation>Para un comprador que no quiere más solicitudes, se entere usted como se entere. El correo con el que un comprador se da de baja lleva un código en el asunto; puede introducirlo en lugar de la dirección.</translation>
    </message>
</context>
<context>
    <name>afterparcel::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Afterparcel</source>
        <translation>Le damos la bienvenida a Afterparcel</translation>
    </message>
    <message>
        <source>You need at hand:</source>
        <translation>Tenga a mano:</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>&amp;Explorar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Afterparcel watches the orders of your Shopify store, follows the parcels, and asks each buyer for a review after the parcel arrived. The e-mails come from your own mailbox, and all data stays on this computer.</source>
        <translation>Afterparcel observa los pedidos de su tienda de Shopify, sigue los paquetes y pide una reseña a cada comprador tras la llegada del paquete. Los correos salen de su propio buzón y todos los datos permanecen en este equipo.</translation>
    </message>
    <message>
        <source>&lt;ul&gt;&lt;li&gt;access to your store&apos;s Shopify admin, to make an app that may read orders,&lt;/li&gt;&lt;li&gt;the login of a mailbox that sends the e-mails,&lt;/li&gt;&lt;li&gt;an AfterShip API key, if requests shall wait for the delivery (optional).&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul&gt;&lt;li&gt;acceso a la administración de Shopify de su tienda, para crear una aplicación que pueda leer pedidos,&lt;/li&gt;&lt;li&gt;los datos de inicio de sesión de un buzón que envíe los correos,&lt;/li&gt;&lt;li&gt;una clave de API de AfterShip, si las solicitudes deben esperar a la entrega (opcional).&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>Each step is checked before the next. You can leave at any time and go on later; no buyer gets an e-mail before you have connected the store in the last step.</source>
        <translation>Cada paso se comprueba antes del siguiente. Puede salir en cualquier momento y continuar más tarde; ningún comprador recibe un correo antes de que usted haya conectado la tienda en el último paso.</translation>
    </message>
    <message>
        <source>Or have a look first: a second window with a made-up store, in which time goes fast. No e-mail leaves this computer.</source>
        <translation>O eche primero un vistazo: una segunda ventana con una tienda inventada, en la que el tiempo pasa deprisa. Ningún correo sale de este equipo.</translation>
    </message>
</context>
</TS>
