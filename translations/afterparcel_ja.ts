<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Afterparcel::AboutBox</name>
    <message>
        <source>About Afterparcel</source>
        <translation>Afterparcelについて</translation>
    </message>
    <message>
        <source>Afterparcel %1</source>
        <translation>Afterparcel %1</translation>
    </message>
    <message>
        <source>Asks each buyer for a review after the parcel has arrived.</source>
        <translation>荷物が届いた後に、購入者一人ひとりにレビューを依頼します。</translation>
    </message>
    <message>
        <source>All data stays in this folder:</source>
        <translation>すべてのデータはこのフォルダーに保存され、外に出ることはありません：</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU General Public License バージョン3以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <translation>Qt %1を使用しています。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::ActivityCommand</name>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>「%1」は日付ではありません。</translation>
    </message>
    <message>
        <source>Write it like --from 2026-11-12.</source>
        <translation>--from 2026-11-12 のように指定してください。</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;.</source>
        <translation>「%1」という種類はありません。</translation>
    </message>
    <message>
        <source>The kinds are %1.</source>
        <translation>種類：%1。</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 on.</source>
        <translation>--limit には1以上の整数を指定します。</translation>
    </message>
    <message>
        <source>activity takes options alone.</source>
        <translation>activity に指定できるのはオプションだけです。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported to %1.</source>
        <translation>
            <numerusform>%n件の記録を「%1」にエクスポートしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::ActivityKind</name>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>手動操作</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>インポートとエクスポート</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>Afterparcel::AddressValues</name>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>「%1」はウェブアドレスではありません。</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>https:// で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not encrypted.</source>
        <translation>「%1」は暗号化されていません。</translation>
    </message>
    <message>
        <source>Enter the address with https://; plain http:// is accepted for this computer alone.</source>
        <translation>https:// で始まるアドレスを入力してください。暗号化なしの http:// はこのコンピューターに対してのみ使えます。</translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation>アドレスにユーザー名またはパスワードが含まれています。</translation>
    </message>
    <message>
        <source>Enter it without them; secrets belong into the keychain.</source>
        <translation>それらを除いて入力してください。シークレットはキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>“%1” is a page of the store, not its address.</source>
        <translation>「%1」はストアのページであり、ストアのアドレスではありません。</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <translation>%1を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is Shopify&apos;s admin page, not the store&apos;s address.</source>
        <translation>「%1」はShopifyの管理画面であり、ストアのアドレスではありません。</translation>
    </message>
    <message>
        <source>Enter https://SHOP.myshopify.com with your shop&apos;s name.</source>
        <translation>https://SHOP.myshopify.com の形で、ご自分のストア名を入れて入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not the address of a Shopify store.</source>
        <translation>「%1」はShopifyストアのアドレスではありません。</translation>
    </message>
    <message>
        <source>Enter https://SHOP.myshopify.com with your shop&apos;s name; Shopify shows it under Settings, Domains.</source>
        <translation>https://SHOP.myshopify.com の形で、ご自分のストア名を入れて入力してください。Shopifyの「設定」の「ドメイン」に表示されています。</translation>
    </message>
    <message>
        <source>“%1” is not the store&apos;s address at Shopify.</source>
        <translation>「%1」はShopifyでのストアのアドレスではありません。</translation>
    </message>
    <message>
        <source>Enter https://SHOP.myshopify.com, not the store&apos;s own domain; Shopify shows it under Settings, Domains.</source>
        <translation>ストアの独自ドメインではなく、https://SHOP.myshopify.com を入力してください。Shopifyの「設定」の「ドメイン」に表示されています。</translation>
    </message>
    <message>
        <source>“%1” has something after the path.</source>
        <translation>「%1」にはパスの後に余分なものがあります。</translation>
    </message>
    <message>
        <source>Enter the address without ? and #.</source>
        <translation>? と # を除いたアドレスを入力してください。</translation>
    </message>
    <message>
        <source>“%1” names a version of the API.</source>
        <translation>「%1」にはAPIのバージョンが含まれています。</translation>
    </message>
    <message>
        <source>Enter the address without /tracking and the version; both are appended.</source>
        <translation>/tracking とバージョンを除いたアドレスを入力してください。どちらも自動で付け加えられます。</translation>
    </message>
    <message>
        <source>“%1” is not a link that a buyer can follow safely.</source>
        <translation>「%1」は購入者が安全に開けるリンクではありません。</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, with placeholders in braces.</source>
        <translation>https:// で始まり、プレースホルダーを波かっこで囲んだアドレスを入力してください。</translation>
    </message>
    <message>
        <source>“%1” holds a port.</source>
        <translation>「%1」にはポートが含まれています。</translation>
    </message>
    <message>
        <source>Enter %1 here and %2 as smtp.port.</source>
        <translation>ここには%1を、smtp.port には%2を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server.</source>
        <translation>「%1」はサーバー名ではありません。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name alone, for example smtp.example.com.</source>
        <translation>サーバー名だけを入力してください（例：smtp.example.com）。</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>「%1」はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Enter one address, for example shop@example.com or My Shop &lt;shop@example.com&gt;.</source>
        <translation>アドレスを1つ入力してください（例：shop@example.com、My Shop &lt;shop@example.com&gt;）。</translation>
    </message>
    <message>
        <source>“%1” matches no e-mail address.</source>
        <translation>「%1」に一致するメールアドレスはありえません。</translation>
    </message>
    <message>
        <source>Enter an address or a pattern such as *@example.com.</source>
        <translation>アドレス、または *@example.com のようなパターンを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is a product&apos;s page.</source>
        <translation>「%1」は商品のページです。</translation>
    </message>
    <message>
        <source>Enter its handle alone: %1.</source>
        <translation>ハンドルだけを入力してください：%1。</translation>
    </message>
    <message>
        <source>“%1” names no product.</source>
        <translation>「%1」は商品を表していません。</translation>
    </message>
    <message>
        <source>Enter a product&apos;s handle, the last part of its page&apos;s address, for example blue-mug.</source>
        <translation>商品のハンドル（商品ページのアドレスの最後の部分）を入力してください（例：blue-mug）。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::AfterShip</name>
    <message>
        <source>A carrier can only be set on a parcel that AfterShip has, and to one that it knows.</source>
        <translation>配送業者を設定できるのは、AfterShipに登録されている荷物だけで、AfterShipが対応している業者に限られます。</translation>
    </message>
    <message>
        <source>Only a parcel that AfterShip has can be tracked again.</source>
        <translation>もう一度追跡できるのは、AfterShipに登録されている荷物だけです。</translation>
    </message>
    <message>
        <source>AfterShip refused the API key: %1</source>
        <translation>AfterShipがAPIキーを拒否しました：%1</translation>
    </message>
    <message>
        <source>Enter a working key from AfterShip (Settings, API keys), or switch the AfterShip integration off.</source>
        <translation>AfterShip（Settings、API keys）の有効なキーを入力するか、AfterShip連携をオフにしてください。</translation>
    </message>
    <message>
        <source>AfterShip does not allow this account to use its API: %1</source>
        <translation>AfterShipはこのアカウントにAPIの利用を許可していません：%1</translation>
    </message>
    <message>
        <source>Choose a plan with API access at AfterShip (Settings, Billing), or switch the AfterShip integration off.</source>
        <translation>AfterShip（Settings、Billing）でAPIを利用できるプランを選ぶか、AfterShip連携をオフにしてください。</translation>
    </message>
    <message>
        <source>AfterShip refused the request: %1</source>
        <translation>AfterShipがリクエストを拒否しました：%1</translation>
    </message>
    <message>
        <source>Check AfterShip&apos;s address in the settings.</source>
        <translation>設定でAfterShipのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>AfterShip asks for fewer requests: %1</source>
        <translation>AfterShipがリクエストを減らすよう求めています：%1</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>自動的に再試行されます。</translation>
    </message>
    <message>
        <source>AfterShip has a fault of its own: %1</source>
        <translation>AfterShip側で障害が発生しています：%1</translation>
    </message>
    <message>
        <source>AfterShip does not know this carrier: %1</source>
        <translation>AfterShipはこの配送業者に対応していません：%1</translation>
    </message>
    <message>
        <source>Choose another carrier.</source>
        <translation>別の配送業者を選んでください。</translation>
    </message>
    <message>
        <source>AfterShip cannot use this carrier for the parcel: %1</source>
        <translation>AfterShipはこの荷物にこの配送業者を使用できません：%1</translation>
    </message>
    <message>
        <source>Add the carrier at admin.aftership.com/settings/couriers, or correct the parcel&apos;s carrier.</source>
        <translation>admin.aftership.com/settings/couriers で配送業者を追加するか、荷物の配送業者を修正してください。</translation>
    </message>
    <message>
        <source>AfterShip still follows this parcel; only inactive ones can be tracked again.</source>
        <translation>AfterShipはこの荷物をまだ追跡しています。もう一度追跡できるのは停止中の荷物だけです。</translation>
    </message>
    <message>
        <source>Wait for its next news, or correct the carrier.</source>
        <translation>次の更新を待つか、配送業者を修正してください。</translation>
    </message>
    <message>
        <source>AfterShip has tracked this parcel again before and does not do it twice.</source>
        <translation>AfterShipはこの荷物をすでに一度再追跡しており、二度は行いません。</translation>
    </message>
    <message>
        <source>Correct the carrier, or fall back to the fulfilment date.</source>
        <translation>配送業者を修正するか、フルフィルメント日を基準にしてください。</translation>
    </message>
    <message>
        <source>AfterShip refused this: %1</source>
        <translation>AfterShipに拒否されました：%1</translation>
    </message>
    <message>
        <source>Check the parcel&apos;s number and carrier.</source>
        <translation>荷物の番号と配送業者を確認してください。</translation>
    </message>
    <message>
        <source>AfterShip has no such tracking record (any more).</source>
        <translation>AfterShipにその追跡レコードは（もう）ありません。</translation>
    </message>
    <message>
        <source>The parcel has to be registered again.</source>
        <translation>荷物をもう一度登録する必要があります。</translation>
    </message>
    <message>
        <source>What answered in AfterShip&apos;s place could not be understood: %1</source>
        <translation>AfterShipの代わりに返ってきた応答を解釈できませんでした：%1</translation>
    </message>
    <message>
        <source>Check AfterShip&apos;s address in the settings, and whether a proxy or a sign-in page stands in between.</source>
        <translation>設定でAfterShipのアドレスを確認し、プロキシやサインインページが間に入っていないか確認してください。</translation>
    </message>
    <message>
        <source>There is no API key for AfterShip.</source>
        <translation>AfterShipのAPIキーがありません。</translation>
    </message>
    <message>
        <source>AfterShip&apos;s API key contains characters that no key has.</source>
        <translation>AfterShipのAPIキーに、キーでは使われない文字が含まれています。</translation>
    </message>
    <message>
        <source>Enter a key from AfterShip (Settings, API keys), or switch the AfterShip integration off.</source>
        <translation>AfterShip（Settings、API keys）のキーを入力するか、AfterShip連携をオフにしてください。</translation>
    </message>
    <message>
        <source>AfterShip&apos;s list of parcels could not be read to its end.</source>
        <translation>AfterShipの荷物一覧を最後まで読み取れませんでした。</translation>
    </message>
    <message>
        <source>It is read again with the next pass.</source>
        <translation>次回の同期でもう一度読み取ります。</translation>
    </message>
    <message>
        <source>AfterShip listed a tracking record without id or number; it was left out.</source>
        <translation>AfterShipの一覧にIDまたは番号のない追跡レコードがあったため、除外しました。</translation>
    </message>
    <message>
        <source>AfterShip&apos;s delivery time of parcel %1 could not be read.</source>
        <translation>荷物%1についてAfterShipが示した配達日時を読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Autostart</name>
    <message>
        <source>%1 can&apos;t be changed: %2.</source>
        <translation>「%1」を変更できません：%2。</translation>
    </message>
    <message>
        <source>Give your user the right to write there.</source>
        <translation>お使いのユーザーに書き込み権限を与えてください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Backup</name>
    <message>
        <source>%1 is not a backup of Afterparcel, or is damaged.</source>
        <translation>「%1」はAfterparcelのバックアップではないか、破損しています。</translation>
    </message>
    <message>
        <source>The backup is of the store %1, this is %2.</source>
        <translation>バックアップはストア%1のものですが、ここは%2です。</translation>
    </message>
    <message>
        <source>Restore it under a name of its own: --store NAME. Nothing was changed.</source>
        <translation>専用の名前（--store NAME）で復元してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>Choose a new name, so that no earlier backup is lost.</source>
        <translation>以前のバックアップが失われないように、新しい名前を選んでください。</translation>
    </message>
    <message>
        <source>Restored from %1. What was there before is kept beside it, with “.replaced-%2” at the end of its name.</source>
        <translation>「%1」から復元しました。以前の内容は、名前の末尾に「.replaced-%2」を付けた別名で保管されています。</translation>
    </message>
    <message>
        <source>Choose a backup that Afterparcel wrote, or a daily copy from the folder “copies”. Nothing was changed.</source>
        <translation>Afterparcelが書き出したバックアップ、またはフォルダー「copies」にある日ごとのコピーを選んでください。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::BackupCommands</name>
    <message>
        <source>Where to? Name a new file.</source>
        <translation>どこに書き出しますか？新しいファイルを指定してください。</translation>
    </message>
    <message>
        <source>Everything but the secrets is in %1. It holds buyers&apos; data: keep it safe.</source>
        <translation>シークレットを除くすべてを「%1」に書き出しました。購入者のデータが含まれるため、安全に保管してください。</translation>
    </message>
    <message>
        <source>Where from? Name a backup or a daily copy.</source>
        <translation>どこから復元しますか？バックアップまたは日ごとのコピーを指定してください。</translation>
    </message>
    <message>
        <source>A backup of a store that was not connected yet.</source>
        <translation>まだ接続されていなかったストアのバックアップです。</translation>
    </message>
    <message>
        <source>A backup of %1.</source>
        <translation>%1のバックアップです。</translation>
    </message>
    <message>
        <source>Orders: %1. Kept e-mails: %2. Latest news: %3.</source>
        <translation>注文：%1。保存されたメール：%2。最新の情報：%3。</translation>
    </message>
    <message>
        <source>It brings settings and templates back too.</source>
        <translation>設定とテンプレートも元に戻します。</translation>
    </message>
    <message>
        <source>It is a daily copy: settings and templates stay as they are.</source>
        <translation>これは日ごとのコピーです。設定とテンプレートはそのままです。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::BannerRemedies</name>
    <message>
        <source>E-mail settings…</source>
        <translation>メールの設定…</translation>
    </message>
    <message>
        <source>AfterShip settings…</source>
        <translation>AfterShipの設定…</translation>
    </message>
</context>
<context>
    <name>Afterparcel::BlockList</name>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>「%1」はリストにありません。</translation>
    </message>
    <message>
        <source>The list is the setting %1. Nothing was changed.</source>
        <translation>リストは設定%1です。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Carriers</name>
    <message>
        <source>UPS numbers are 1Z and 16 more characters, or 9, 12 or 18 to 26 digits</source>
        <translation>UPSの番号は1Zとそれに続く16文字、または9桁、12桁、18～26桁の数字です</translation>
    </message>
    <message>
        <source>USPS numbers are 20 to 22, 26, 30 or 34 digits, or look like AA123456789BB</source>
        <translation>USPSの番号は20～22桁、26桁、30桁、34桁の数字、またはAA123456789BBのような形です</translation>
    </message>
    <message>
        <source>FedEx numbers are 12, 14, 15, 18, 20, 22 or 34 digits</source>
        <translation>FedExの番号は12桁、14桁、15桁、18桁、20桁、22桁、34桁の数字です</translation>
    </message>
    <message>
        <source>DHL Express numbers are 10 digits, or start with JD or JJD</source>
        <translation>DHL Expressの番号は10桁の数字、またはJDかJJDで始まります</translation>
    </message>
    <message>
        <source>The number is too short: %1 has fewer than 4 characters.</source>
        <translation>番号が短すぎます：%1は4文字未満です。</translation>
    </message>
    <message>
        <source>The number is too long: tracking numbers have at most 100 characters.</source>
        <translation>番号が長すぎます。追跡番号は100文字までです。</translation>
    </message>
    <message>
        <source>The number starts with 1Z like one of UPS, which have 18 characters; this one has %1.</source>
        <translation>番号はUPSの番号のように1Zで始まりますが、UPSの番号は18文字で、この番号は%1文字です。</translation>
    </message>
    <message>
        <source>The number looks like one of UPS, but its check digit does not fit: it may be mistyped.</source>
        <translation>番号はUPSのもののようですが、チェックデジットが合いません。入力ミスの可能性があります。</translation>
    </message>
    <message>
        <source>The number looks like an international postal number, but its check digit does not fit: it may be mistyped.</source>
        <translation>番号は国際郵便番号のようですが、チェックデジットが合いません。入力ミスの可能性があります。</translation>
    </message>
    <message>
        <source>The number has the form of %1 numbers, but the carrier is %2.</source>
        <translation>番号は%1の番号の形式ですが、配送業者は%2です。</translation>
    </message>
    <message>
        <source>The number is an international postal number, but the carrier is %1.</source>
        <translation>番号は国際郵便の番号ですが、配送業者は%1です。</translation>
    </message>
    <message>
        <source>The number has a letter O or I where %1 numbers have the digit 0 or 1.</source>
        <translation>%1の番号では数字の0または1が入る位置に、英字のOまたはIがあります。</translation>
    </message>
    <message>
        <source>The number does not look like one of the carrier&apos;s: %1.</source>
        <translation>番号はこの配送業者のものではないようです：%1。</translation>
    </message>
    <message>
        <source>The number contains “%1”; tracking numbers have letters, digits, and - . _ / only.</source>
        <translation>番号に「%1」が含まれています。追跡番号に使えるのは英字、数字、- . _ / だけです。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Cells</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the latest date</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>送信日時：%1</translation>
    </message>
    <message>
        <source>Will be sent: %1</source>
        <translation>送信予定：%1</translation>
    </message>
    <message>
        <source>Will be sent when the parcels arrive, at the latest: %1</source>
        <translation>荷物が届き次第送信します。遅くとも：%1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>購入者</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Send date</source>
        <translation>送信日</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>フルフィルメント</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配達日</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>配送業者</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>the date of an order</comment>
        <translation>注文日</translation>
    </message>
</context>
<context>
    <name>Afterparcel::CheckNow</name>
    <message>
        <source>AfterShip has no record of a parcel of this order.</source>
        <translation>この注文の荷物の記録がAfterShipにありません。</translation>
    </message>
    <message>
        <source>It is asked as soon as the parcel is registered there.</source>
        <translation>荷物が登録され次第、問い合わせます。</translation>
    </message>
    <message numerus="yes">
        <source>AfterShip has news of %n parcel(s).</source>
        <translation>
            <numerusform>AfterShipに%n個の荷物の新しい情報があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>AfterShip has nothing new.</source>
        <translation>AfterShipに新しい情報はありません。</translation>
    </message>
    <message>
        <source>AfterShip is switched off.</source>
        <translation>AfterShipはオフになっています。</translation>
    </message>
    <message>
        <source>Switch it on in the settings, or with “afterparcelctl settings set aftership.enabled true”.</source>
        <translation>設定でオンにするか、「afterparcelctl settings set aftership.enabled true」を実行してください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1には値が必要です。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Commands</name>
    <message>
        <source>Shows and changes the store&apos;s settings.</source>
        <translation>ストアの設定を表示、変更します。</translation>
    </message>
    <message>
        <source>Checks store, scopes, AfterShip and mail, and connects the store.</source>
        <translation>ストア、スコープ、AfterShip、メールを確認し、ストアを接続します。</translation>
    </message>
    <message>
        <source>Reads orders and parcels, and sends what is due; goes on until it is stopped, or once.</source>
        <translation>注文と荷物を読み取り、送信時刻になったものを送信します。停止するまで続けるか、1回だけ実行します。</translation>
    </message>
    <message>
        <source>Shows requests and acts on them by hand.</source>
        <translation>依頼を表示し、手動で操作します。</translation>
    </message>
    <message>
        <source>Never writes to a buyer again.</source>
        <translation>購入者への送信を永久に停止します。</translation>
    </message>
    <message>
        <source>Checks everything and says what to put right; changes nothing. Sends a test mail if asked to.</source>
        <translation>すべてを確認し、直すべき点を表示します。何も変更しません。指定するとテストメールを送信します。</translation>
    </message>
    <message>
        <source>Shows parcels; corrects their carrier, has them tracked again, or waits for them no more.</source>
        <translation>荷物を表示します。配送業者の修正、再追跡、配達待ちの打ち切りもできます。</translation>
    </message>
    <message>
        <source>Shows, changes and tries the wording of the e-mail, one for each language. PART is subject, html or text.</source>
        <translation>メールの文面を言語ごとに表示、変更、テストします。PART は subject、html、text のいずれかです。</translation>
    </message>
    <message>
        <source>Adds to the addresses that are never written to; * stands for anything.</source>
        <translation>メールを送信しないアドレスに追加します。「*」は任意の文字列を表します。</translation>
    </message>
    <message>
        <source>Erases a buyer&apos;s data, also from copies, and never asks that buyer again.</source>
        <translation>購入者のデータをコピーからも消去し、その購入者には二度と依頼しません。</translation>
    </message>
    <message>
        <source>Writes everything of the store but its secrets into one new file.</source>
        <translation>シークレットを除くストアのすべてを、1つの新しいファイルに書き出します。</translation>
    </message>
    <message>
        <source>Puts the store&apos;s data back to a backup or a daily copy; asks nobody twice.</source>
        <translation>ストアのデータをバックアップまたは日ごとのコピーの状態に戻します。同じ人に二度依頼することはありません。</translation>
    </message>
    <message>
        <source>Puts a secret from standard input into the keychain or removes one; says where each one is.</source>
        <translation>標準入力のシークレットをキーチェーンに保存、または削除し、それぞれの保存場所を表示します。</translation>
    </message>
    <message>
        <source>Writes requests to a CSV file.</source>
        <translation>依頼をCSVファイルにエクスポートします。</translation>
    </message>
    <message>
        <source>Schedules, reschedules and skips what the lines of a CSV file name.</source>
        <translation>CSVファイルの各行に従って、予定、日時変更、スキップを行います。</translation>
    </message>
    <message>
        <source>Sends nothing until it is off again; says what would leave then.</source>
        <translation>再びオフにするまで何も送信しません。オフにしたときに送信されるものを表示します。</translation>
    </message>
    <message>
        <source>Mails what is due to your own address, once, instead of to buyers.</source>
        <translation>送信時刻になったメールを、購入者の代わりにご自分のアドレスへ1回送信します。</translation>
    </message>
    <message>
        <source>Shows what the program did, newest first.</source>
        <translation>プログラムの動作を新しい順に表示します。</translation>
    </message>
    <message>
        <source>Writes what a helper needs to know: no secret, nothing of buyers.</source>
        <translation>サポートに必要な情報を書き出します。シークレットも購入者の情報も含みません。</translation>
    </message>
    <message>
        <source>Starts the desktop program in the background at login.</source>
        <translation>ログイン時にデスクトッププログラムをバックグラウンドで起動します。</translation>
    </message>
    <message>
        <source>Says which requests would move with other settings; changes nothing.</source>
        <translation>設定を変えた場合に日時が変わる依頼を表示します。何も変更しません。</translation>
    </message>
    <message>
        <source>Shows and changes how the window looks and behaves on this computer.</source>
        <translation>このコンピューターでのウィンドウの見た目と動作を表示・変更します。</translation>
    </message>
    <message>
        <source>Takes from the addresses that are never written to.</source>
        <translation>メールを送信しないアドレスから取り除きます。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Confirmation</name>
    <message>
        <source>%1 (%2)</source>
        <comment>buyer and order</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <comment>as in: 3 e-mails will be sent</comment>
        <translation>
            <numerusform>メール%n通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s)</source>
        <comment>as in: to 3 buyers</comment>
        <translation>
            <numerusform>購入者%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be sent again to %2 as soon as the pause ends: %3.</source>
        <translation>一時停止が終わり次第、%2に%1を再送信します：%3。</translation>
    </message>
    <message>
        <source>%1 will be sent again now to %2: %3.</source>
        <translation>%2に今すぐ%1を再送信します：%3。</translation>
    </message>
    <message>
        <source>%1 will be sent to %2 as soon as the pause ends: %3.</source>
        <translation>一時停止が終わり次第、%2に%1を送信します：%3。</translation>
    </message>
    <message>
        <source>%1 will be sent now to %2: %3.</source>
        <translation>%2に今すぐ%1を送信します：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will not be sent: %1.</source>
        <translation>
            <numerusform>次の%n件の依頼は送信されません：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be scheduled again by your settings: %1.</source>
        <translation>
            <numerusform>%n件の依頼を設定に従って再び予定に入れます：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will be followed again: %1.</source>
        <translation>
            <numerusform>%n件の依頼の荷物の追跡を再開します：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>追跡を再開</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>送信済みにする</translation>
    </message>
    <message>
        <source>%1: %2. There is no way round this.</source>
        <translation>%1：%2のため送信できません。</translation>
    </message>
    <message>
        <source>%1 may have been sent already: use Resend or Mark as sent.</source>
        <translation>%1はすでに送信された可能性があります。「再送信」または「送信済みにする」を使ってください。</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>order and status; the action can&apos;t be used on it</comment>
        <translation>%1は「%2」です。</translation>
    </message>
    <message>
        <source>%1 (%2) would not be asked: %3.</source>
        <comment>order, buyer, reason</comment>
        <translation>%1（%2）は依頼の対象外です：%3。</translation>
    </message>
    <message>
        <source>%1 (%2) may have been sent already.</source>
        <translation>%1（%2）はすでに送信された可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n e-mail(s)</source>
        <translation>
            <numerusform>メール%n通を送信(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would not be asked: %2.</source>
        <comment>order and reason</comment>
        <translation>%1は依頼の対象外です：%2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order and what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) held back, because your rules speak against asking. Send all the same?</source>
        <translation>
            <numerusform>設定されたルールで対象外のため、%n通のメールを保留しました。それでも送信しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be sent again.</source>
        <translation>
            <numerusform>%n件の依頼を再送信します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) skipped.</source>
        <translation>
            <numerusform>%n件の依頼をスキップしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) restored.</source>
        <translation>
            <numerusform>%n件の依頼を復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) followed again.</source>
        <translation>
            <numerusform>%n件の依頼の追跡を再開しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) marked as sent.</source>
        <translation>
            <numerusform>%n件の依頼を送信済みにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be sent at the time that you chose: %1.</source>
        <translation>
            <numerusform>%n件の依頼を、選択した日時に送信します：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will count as delivered: %1.</source>
        <translation>
            <numerusform>%n件の依頼の荷物を配達済みとして扱います：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will be scheduled, counted from the fulfilment: %1.</source>
        <translation>
            <numerusform>%n件の依頼を、フルフィルメント日を基準に予定に入れます：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>日時を変更</translation>
    </message>
    <message>
        <source>Delivered on…</source>
        <translation>配達日を指定…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>予定に入れる</translation>
    </message>
    <message numerus="yes">
        <source>The carrier of %n request(s) was corrected.</source>
        <translation>
            <numerusform>%n件の依頼の配送業者を修正しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will be tracked again.</source>
        <translation>
            <numerusform>%n件の依頼の荷物をもう一度追跡します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) are not waited for any more.</source>
        <translation>
            <numerusform>%n件の依頼の荷物を待つのをやめました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would not be asked: %1.</source>
        <translation>
            <numerusform>そのうち%n件は依頼の対象外です：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have been sent already.</source>
        <translation>
            <numerusform>そのうち%n件はすでに送信された可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) rescheduled.</source>
        <translation>
            <numerusform>%n件の依頼の日時を変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) count as delivered.</source>
        <translation>
            <numerusform>%n件の依頼の荷物を配達済みとして扱います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) scheduled.</source>
        <translation>
            <numerusform>%n件の依頼を予定に入れました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will count as sent without an e-mail: %1.</source>
        <translation>
            <numerusform>次の%n件の依頼を、メールを送らずに送信済みとして扱います：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Follow again</source>
        <translation>追跡を再開(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Mark as sent</source>
        <translation>送信済みにする(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>予定に入れる(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are due now.</source>
        <translation>
            <numerusform>%n件の依頼が送信時刻になりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s): %1. There is no way round this.</source>
        <translation>
            <numerusform>%n件の依頼：%1のため送信できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) with the status “%1”.</source>
        <translation>
            <numerusform>ステータスが「%1」の依頼%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no parcel.</source>
        <translation>%1には荷物がありません。</translation>
    </message>
    <message>
        <source>%1 has no parcel that needs this.</source>
        <translation>%1には対象となる荷物がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Sent although something speaks against it (%n request(s)):</source>
        <translation>
            <numerusform>注意が必要ですが送信します（依頼%n件）：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent as long as this stands (%n request(s)):</source>
        <translation>
            <numerusform>この状態の間は送信されません（依頼%n件）：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n request(s)):</source>
        <translation>
            <numerusform>対象から除外（依頼%n件）：</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the carrier</source>
        <translation>配送業者を修正</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>もう一度追跡</translation>
    </message>
    <message>
        <source>Fall back</source>
        <translation>配達を待たない</translation>
    </message>
    <message numerus="yes">
        <source>AfterShip will look again for the parcels of %n request(s). Each parcel uses at most one tracking of your AfterShip plan.</source>
        <translation>
            <numerusform>AfterShipが%n件の依頼の荷物をもう一度探します。荷物1個につき、AfterShipのプランの追跡枠を最大1件分使用します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) are no longer waited for. The send date is counted from the fulfilment, with your wait and minimum delay.</source>
        <translation>
            <numerusform>%n件の依頼について、荷物の配達を待たないようにします。送信日はフルフィルメントから、待機日数と最短待機日数に従って計算されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Track again</source>
        <translation>もう一度追跡(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Fall back</source>
        <translation>配達を待たない(&amp;F)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order and the reason why nothing is sent</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without a parcel that needs this.</source>
        <translation>
            <numerusform>対象となる荷物がない依頼%n件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::ConnectCommand</name>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>connect takes no arguments.</source>
        <translation>connect に引数は指定できません。</translation>
    </message>
    <message>
        <source>The data directory is %1.</source>
        <translation>データディレクトリは「%1」です。</translation>
    </message>
    <message>
        <source>The mail server took it: %1</source>
        <translation>メールサーバーが受け付けました：%1</translation>
    </message>
    <message>
        <source>doctor takes nothing but --mail-to and your own address.</source>
        <translation>doctor に指定できるのは --mail-to とご自分のアドレスだけです。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Connection</name>
    <message>
        <source>Every scope that is needed is granted.</source>
        <translation>必要なスコープはすべて付与されています。</translation>
    </message>
    <message>
        <source>Connected to %1 (%2).</source>
        <translation>%1（%2）に接続しています。</translation>
    </message>
    <message>
        <source>AfterShip is off: send dates are counted from the fulfilment.</source>
        <translation>AfterShipはオフです。送信日はフルフィルメント日を基準に決まります。</translation>
    </message>
    <message>
        <source>AfterShip accepts the key.</source>
        <translation>AfterShipはキーを受け付けました。</translation>
    </message>
    <message>
        <source>The mail server %1 accepts the login.</source>
        <translation>メールサーバー%1はログインを受け付けました。</translation>
    </message>
    <message>
        <source>orders and fulfilments can&apos;t be read</source>
        <translation>注文とフルフィルメントを読み取れません</translation>
    </message>
    <message>
        <source>customer tags, consent and phone numbers stay unknown</source>
        <translation>顧客タグ、同意、電話番号が不明のままになります</translation>
    </message>
    <message>
        <source>product pages and tags stay unknown</source>
        <translation>商品のページとタグが不明のままになります</translation>
    </message>
    <message>
        <source>Missing scopes: %1.</source>
        <translation>不足しているスコープ：%1。</translation>
    </message>
    <message>
        <source>Grant them to the app in Shopify and connect again.</source>
        <translation>Shopifyでアプリに付与してから、もう一度接続してください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Console</name>
    <message>
        <source>Usage: %1</source>
        <translation>使用法：%1</translation>
    </message>
</context>
<context>
    <name>Afterparcel::CsvFormat</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>ファイルを読み取れません：%1。</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read.</source>
        <translation>読み取りを許可されたファイルであることを確認してください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::CsvReader</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>ファイルを読み取れません：%1。</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read.</source>
        <translation>読み取りを許可されたファイルであることを確認してください。</translation>
    </message>
    <message>
        <source>Line %1 is longer than 1 MiB.</source>
        <translation>%1行目が1 MiBを超えています。</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is opened in it and never closed.</source>
        <translation>その行に、開いたまま閉じられていない引用符がないか探してください。</translation>
    </message>
    <message>
        <source>Line %1 can&apos;t be read.</source>
        <translation>%1行目を読み取れません。</translation>
    </message>
    <message>
        <source>A quotation mark is opened in line %1 and never closed.</source>
        <translation>%1行目で開いた引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Close it and import the file again: nothing from that line on was read as it was meant.</source>
        <translation>引用符を閉じて、ファイルをもう一度インポートしてください。その行以降は意図したとおりに読み取られていません。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DataLock</name>
    <message>
        <source>The data directory %1 can&apos;t be written.</source>
        <translation>データディレクトリ「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>Give another one with --data-dir, or correct its permissions.</source>
        <translation>--data-dir で別のディレクトリを指定するか、アクセス権を修正してください。</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) already works on this data directory.</source>
        <translation>別のプログラム（%1、プロセス%2）がすでにこのデータディレクトリを使用しています。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Close it first, or let it do the work.</source>
        <translation>先にそのプログラムを終了するか、処理を任せてください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DateText</name>
    <message>
        <source>HH:mm</source>
        <comment>format of a time of day</comment>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>a date, a time of day and a time zone</comment>
        <translation>%1 %2（%3）</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Decisions</name>
    <message>
        <source>It was sent already.</source>
        <translation>この依頼はすでに送信されています。</translation>
    </message>
    <message>
        <source>Use resend to send another message.</source>
        <translation>もう1通メールを送るには「再送信」を使ってください。</translation>
    </message>
    <message>
        <source>Its message may have been sent already.</source>
        <translation>メールはすでに送信された可能性があります。</translation>
    </message>
    <message>
        <source>Use resend to send the same message again, or mark it as sent.</source>
        <translation>同じメールをもう一度送るには「再送信」を使うか、送信済みにしてください。</translation>
    </message>
    <message>
        <source>This buyer can&apos;t be asked: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>この購入者には依頼できません：%1。</translation>
    </message>
    <message>
        <source>There is no way round this reason.</source>
        <translation>この理由では送信できません。</translation>
    </message>
    <message>
        <source>This order is not asked about: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>この注文は依頼の対象外です：%1。</translation>
    </message>
    <message>
        <source>Confirm that it is to be asked about anyway.</source>
        <translation>それでも依頼することを確認してください。</translation>
    </message>
    <message>
        <source>It is not completely fulfilled.</source>
        <translation>すべての商品がフルフィルメント済みにはなっていません。</translation>
    </message>
    <message>
        <source>Fulfil the order in Shopify first.</source>
        <translation>先にShopifyで注文をフルフィルメントしてください。</translation>
    </message>
    <message>
        <source>It can&apos;t be sent: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>この依頼は送信できません：%1。</translation>
    </message>
    <message>
        <source>Nothing was sent for it yet.</source>
        <translation>この依頼ではまだ何も送信されていません。</translation>
    </message>
    <message>
        <source>Use send now instead.</source>
        <translation>代わりに「今すぐ送信」を使ってください。</translation>
    </message>
    <message>
        <source>No time was given to reschedule it to.</source>
        <translation>変更後の日時が指定されていません。</translation>
    </message>
    <message>
        <source>Name a day and a time.</source>
        <translation>日付と時刻を指定してください。</translation>
    </message>
    <message>
        <source>The time to reschedule it to is in the past.</source>
        <translation>変更後の日時が過去になっています。</translation>
    </message>
    <message>
        <source>Name a later time, or use send now.</source>
        <translation>より後の日時を指定するか、「今すぐ送信」を使ってください。</translation>
    </message>
    <message>
        <source>It has no parcel that could be delivered.</source>
        <translation>配達される荷物がありません。</translation>
    </message>
    <message>
        <source>Reschedule it instead.</source>
        <translation>代わりに日時を変更してください。</translation>
    </message>
    <message>
        <source>No day of delivery was given.</source>
        <translation>配達日が指定されていません。</translation>
    </message>
    <message>
        <source>Name the day.</source>
        <translation>日付を指定してください。</translation>
    </message>
    <message>
        <source>The day of delivery has not come yet.</source>
        <translation>その配達日はまだ来ていません。</translation>
    </message>
    <message>
        <source>Name a day that has passed.</source>
        <translation>過去の日付を指定してください。</translation>
    </message>
    <message>
        <source>It was neither skipped nor rescheduled by you.</source>
        <translation>この依頼はスキップも日時変更もされていません。</translation>
    </message>
    <message>
        <source>It is scheduled already, or was sent or skipped.</source>
        <translation>この依頼はすでに予定されているか、送信済みまたはスキップ済みです。</translation>
    </message>
    <message>
        <source>It has a request already.</source>
        <translation>この注文にはすでに依頼があります。</translation>
    </message>
    <message>
        <source>Use send now or reschedule.</source>
        <translation>「今すぐ送信」または「日時を変更」を使ってください。</translation>
    </message>
    <message>
        <source>There is no request for it: it is not completely fulfilled, or it was fulfilled before the store was connected.</source>
        <translation>この注文には依頼がありません。フルフィルメント済みでない商品があるか、ストアの接続前にフルフィルメントされています。</translation>
    </message>
    <message>
        <source>Old orders can be scheduled by hand.</source>
        <translation>過去の注文は手動で予定に入れられます。</translation>
    </message>
    <message>
        <source>Its message is being sent right now.</source>
        <translation>メールは現在送信中です。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not for a person to decide.</source>
        <translation>これは手動では決められません。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>取り消すものがありません。</translation>
    </message>
    <message>
        <source>What has left the machine can&apos;t be taken back.</source>
        <translation>すでにコンピューターから送られたものは取り消せません。</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a buyer&apos;s code.</source>
        <translation>メールアドレスでも購入者のコードでもありません。</translation>
    </message>
    <message>
        <source>Name the address, or the code from the subject of the buyer&apos;s mail.</source>
        <translation>アドレス、または購入者からのメールの件名にあるコードを指定してください。</translation>
    </message>
    <message>
        <source>AfterShip is switched off, so its parcels can&apos;t be followed.</source>
        <translation>AfterShipがオフのため、荷物を追跡できません。</translation>
    </message>
    <message>
        <source>Switch AfterShip on first, or send, schedule or skip it.</source>
        <translation>先にAfterShipをオンにするか、依頼を送信、予定、またはスキップしてください。</translation>
    </message>
    <message>
        <source>There is no request for it, so its parcels are not followed.</source>
        <translation>この注文には依頼がないため、荷物は追跡されません。</translation>
    </message>
    <message>
        <source>Its parcels are not waited for any more.</source>
        <translation>この依頼の荷物はもう待っていません。</translation>
    </message>
    <message>
        <source>AfterShip is switched off, so its parcels are not followed.</source>
        <translation>AfterShipがオフのため、荷物は追跡されません。</translation>
    </message>
    <message>
        <source>Switch AfterShip on first, or send or reschedule the request.</source>
        <translation>先にAfterShipをオンにするか、依頼を送信または日時変更してください。</translation>
    </message>
    <message>
        <source>It is not scheduled since AfterShip was switched off.</source>
        <translation>AfterShipがオフにされて以降、この依頼は予定されていません。</translation>
    </message>
    <message>
        <source>It has no parcel that is followed.</source>
        <translation>追跡中の荷物がありません。</translation>
    </message>
    <message>
        <source>Send or reschedule it instead.</source>
        <translation>代わりに依頼を送信または日時変更してください。</translation>
    </message>
    <message>
        <source>No carrier was given.</source>
        <translation>配送業者が指定されていません。</translation>
    </message>
    <message>
        <source>Name the carrier.</source>
        <translation>配送業者を指定してください。</translation>
    </message>
    <message>
        <source>Parcel %1 is followed as one of %2 already.</source>
        <translation>荷物%1はすでに%2の荷物として追跡されています。</translation>
    </message>
    <message>
        <source>Track it again, or name another carrier.</source>
        <translation>もう一度追跡するか、別の配送業者を指定してください。</translation>
    </message>
    <message>
        <source>Parcel %1 is followed already, or has arrived.</source>
        <translation>荷物%1はすでに追跡中か、届いています。</translation>
    </message>
    <message>
        <source>Only a parcel that AfterShip refused or gave up can be tracked again.</source>
        <translation>もう一度追跡できるのは、AfterShipが拒否または打ち切った荷物だけです。</translation>
    </message>
    <message>
        <source>Parcel %1 is not waited for.</source>
        <translation>荷物%1は待っていません。</translation>
    </message>
    <message>
        <source>Only a parcel on its way can be given up.</source>
        <translation>打ち切れるのは輸送中の荷物だけです。</translation>
    </message>
    <message>
        <source>It has no followed parcel %1.</source>
        <translation>追跡中の荷物%1はありません。</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>番号を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>It has %n parcel(s), whose carriers may differ.</source>
        <translation>
            <numerusform>荷物が%n個あり、配送業者が異なる可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the parcel&apos;s number.</source>
        <translation>荷物の番号を指定してください。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>取り消されました。</translation>
    </message>
    <message>
        <source>A buyer was unsubscribed.</source>
        <translation>購入者の配信が停止されました。</translation>
    </message>
    <message>
        <source>Follow it again first.</source>
        <translation>先に追跡を再開してください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DeliverySentences</name>
    <message>
        <source>no news yet</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>まだ情報なし</translation>
    </message>
    <message>
        <source>announced to the carrier</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>配送業者に通知済み</translation>
    </message>
    <message>
        <source>in transit</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>輸送中</translation>
    </message>
    <message>
        <source>out for delivery</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>配達中</translation>
    </message>
    <message>
        <source>delivery attempted in vain</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>配達できず持ち戻り</translation>
    </message>
    <message>
        <source>ready to be picked up</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>受け取り可能</translation>
    </message>
    <message>
        <source>a problem with the delivery</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>配達に問題あり</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>配達済み</translation>
    </message>
    <message>
        <source>no news for too long</source>
        <comment>AfterShip&apos;s tag</comment>
        <translation>長期間情報なし</translation>
    </message>
    <message>
        <source>Fulfilled %1, plus %2 had passed when that was known: will send on %3.</source>
        <translation>%1にフルフィルメントされましたが、判明した時点で%2の待機期間はすでに過ぎていました。%3に送信します。</translation>
    </message>
    <message>
        <source>Fulfilled %1, plus %2: will send on %3.</source>
        <translation>%1のフルフィルメントから%2待って、%3に送信します。</translation>
    </message>
    <message>
        <source>AfterShip can&apos;t follow the parcel.</source>
        <translation>AfterShipはこの荷物を追跡できません。</translation>
    </message>
    <message>
        <source>AfterShip can&apos;t follow the parcel: “%1”.</source>
        <translation>AfterShipはこの荷物を追跡できません：「%1」。</translation>
    </message>
    <message>
        <source>AfterShip gave the parcel up because no news came for too long.</source>
        <translation>長期間情報がなかったため、AfterShipは荷物の追跡を打ち切りました。</translation>
    </message>
    <message>
        <source>You chose not to wait for the delivery.</source>
        <translation>配達を待たないよう選択されています。</translation>
    </message>
    <message>
        <source>The parcel is about to be registered at AfterShip.</source>
        <translation>荷物はまもなくAfterShipに登録されます。</translation>
    </message>
    <message>
        <source>AfterShip did not accept the parcel: second attempt on %1.</source>
        <translation>AfterShipが荷物を受け付けませんでした。2回目の試行は%1です。</translation>
    </message>
    <message>
        <source>AfterShip did not accept the parcel (“%1”): second attempt on %2.</source>
        <translation>AfterShipが荷物を受け付けませんでした（「%1」）。2回目の試行は%2です。</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are followed; there is no news yet.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%n個の荷物を追跡しています。まだ情報はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The parcel is followed; there is no news yet.</source>
        <translation>荷物を追跡しています。まだ情報はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are not delivered yet; the carrier&apos;s latest word: %1.</source>
        <comment>at least two</comment>
        <translation>
            <numerusform>%n個の荷物がまだ配達されていません。配送業者の最新情報：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The parcel is not delivered yet; the carrier&apos;s latest word: %1.</source>
        <translation>荷物はまだ配達されていません。配送業者の最新情報：%1。</translation>
    </message>
    <message>
        <source>Will send on %1 at the latest.</source>
        <translation>遅くとも%1に送信します。</translation>
    </message>
    <message>
        <source>The fallback is off: it waits until a delivery is known.</source>
        <translation>最終的に依頼する設定がオフのため、配達が確認されるまで待ちます。</translation>
    </message>
    <message>
        <source>The parcel went back to the sender.</source>
        <translation>荷物は差出人に返送されました。</translation>
    </message>
    <message>
        <source>Parcel %1 went back to the sender.</source>
        <translation>荷物%1は差出人に返送されました。</translation>
    </message>
    <message>
        <source>The parcel was lost.</source>
        <translation>荷物は紛失しました。</translation>
    </message>
    <message>
        <source>Parcel %1 was lost.</source>
        <translation>荷物%1は紛失しました。</translation>
    </message>
    <message>
        <source>AfterShip was switched off on %1 while the parcel was under way: send, schedule, skip or follow it again.</source>
        <translation>荷物の輸送中に、%1にAfterShipがオフにされました。「今すぐ送信」「予定に入れる」「スキップ」「追跡を再開」のいずれかを選んでください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DeliveryStage</name>
    <message>
        <source>no parcel under way</source>
        <translation>輸送中の荷物はありません</translation>
    </message>
    <message>
        <source>AfterShip did not answer; it is asked again later</source>
        <translation>AfterShipから応答がありません。後でもう一度問い合わせます</translation>
    </message>
    <message>
        <source>Asking AfterShip for news</source>
        <translation>AfterShipに最新情報を問い合わせています</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) under way</source>
        <translation>
            <numerusform>輸送中の荷物%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>news of %n</source>
        <translation>
            <numerusform>更新%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Shopify for deliveries</source>
        <translation>Shopifyに配達状況を問い合わせています</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) known from Shopify</source>
        <translation>
            <numerusform>Shopifyで確認できた配達%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>AfterShip is off</source>
        <translation>AfterShipはオフです</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DesktopOptions</name>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme は light または dark です。</translation>
    </message>
    <message>
        <source>--quit-after takes a number of seconds from 1 to 86400.</source>
        <translation>--quit-after には1～86400の秒数を指定します。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1には値が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>「%1」を解釈できません。</translation>
    </message>
    <message>
        <source>--demo has data of its own: leave --data-dir away.</source>
        <translation>--demo には専用のデータがあります。--data-dir は指定しないでください。</translation>
    </message>
    <message>
        <source>“afterparcel --help” shows every option.</source>
        <translation>「afterparcel --help」ですべてのオプションを表示します。</translation>
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
        <translation>使用法：afterparcel [オプション]
荷物が届いた後に、購入者一人ひとりにレビューを依頼します。

--data-dir DIR       データの場所（既定：システム標準の場所）
--store NAME         使用するストア（既定：唯一のストア）
--theme light|dark   既定：システムに合わせる
--background         トレイに隠れた状態で起動（ログイン時の起動用）
--demo               時間が速く進む架空のストアで試す（このコンピューターから何も送られません）
--print-dashboard    タブと依頼をテキストで表示して終了（--quit-after があれば最後に表示）
--screenshots DIR    数秒ごとにウィンドウの画像をライトとダークで保存
--quit-after SECONDS 自動的に終了
--help               このテキスト
--version            バージョン

同じデータディレクトリで2つ目を起動すると、--background を付けた場合を除き、
1つ目のウィンドウが前面に表示されます。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Details</name>
    <message>
        <source>not registered at AfterShip yet</source>
        <translation>AfterShipに未登録</translation>
    </message>
    <message>
        <source>no news yet</source>
        <translation>まだ情報なし</translation>
    </message>
    <message>
        <source>not accepted by AfterShip</source>
        <translation>AfterShipが拒否</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>追跡なし</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>荷物</translation>
    </message>
    <message>
        <source>AfterShip last asked %1</source>
        <translation>AfterShipへの最終確認 %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>when AfterShip is asked again</comment>
        <translation>次回 %1</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>配信停止済み</translation>
    </message>
    <message>
        <source>Order in Shopify</source>
        <translation>Shopifyの注文</translation>
    </message>
    <message>
        <source>The buyer&apos;s page of the order</source>
        <translation>購入者向けの注文ページ</translation>
    </message>
    <message>
        <source>AfterShip is asked next: %1</source>
        <translation>AfterShipへの次回確認 %1</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Diagnostics</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>「%1」に書き込めません：%2。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DiagnosticsCommand</name>
    <message>
        <source>diagnostics takes a file; - is standard output.</source>
        <translation>diagnostics にはファイルを指定します。- は標準出力です。</translation>
    </message>
    <message>
        <source>autostart is on or off.</source>
        <translation>autostart には on または off を指定します。</translation>
    </message>
    <message>
        <source>Starting at login is set by this system itself.</source>
        <translation>ログイン時の起動は、このシステム自体で設定されています。</translation>
    </message>
    <message>
        <source>Afterparcel starts when you log in.</source>
        <translation>ログインするとAfterparcelが起動します。</translation>
    </message>
    <message>
        <source>Afterparcel does not start when you log in.</source>
        <translation>ログインしてもAfterparcelは起動しません。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::DryRun</name>
    <message>
        <source>The data could not be copied for a dry run.</source>
        <translation>ドライラン用にデータをコピーできませんでした。</translation>
    </message>
    <message>
        <source>Free some disk space and try again.</source>
        <translation>ディスクの空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1（宛先：%2）</translation>
    </message>
</context>
<context>
    <name>Afterparcel::ExportColumns</name>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>購入者</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>注文の種類</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Timed from</source>
        <translation>起算の基準</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>送信予定日時</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>フルフィルメント日時</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配達日時</translation>
    </message>
    <message>
        <source>Sent at the latest</source>
        <translation>送信期限</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>配送業者</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>Parcels&apos; progress</source>
        <translation>荷物の状況</translation>
    </message>
    <message>
        <source>Attempts to send</source>
        <translation>送信の試行回数</translation>
    </message>
    <message>
        <source>Order&apos;s id in Shopify</source>
        <translation>ShopifyでのID</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Exporter</name>
    <message>
        <source>The columns are %1.</source>
        <translation>使用できる列：%1。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was exported.</source>
        <translation>ディスクがいっぱいのため、何もエクスポートされませんでした。</translation>
    </message>
    <message>
        <source>The export can&apos;t be written: %1.</source>
        <translation>エクスポートを書き込めません：%1。</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, and export again.</source>
        <translation>空き容量を増やすか別のディスクを選んで、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Choose another place and export again.</source>
        <translation>別の場所を選んで、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>エクスポートはキャンセルされ、ファイルは書き込まれませんでした。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>「%1」に書き込めません：%2。</translation>
    </message>
    <message>
        <source>Choose a folder that exists and belongs to you.</source>
        <translation>存在していてご自分が所有するフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>「%1」という列はありません。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::FilterBar</name>
    <message>
        <source>Send date</source>
        <translation>送信日</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>フルフィルメント日</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配達日</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>the date of an order</comment>
        <translation>注文日</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>a kind of date and two days</comment>
        <translation>%1：%2～%3</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <comment>a kind of date and a day</comment>
        <translation>%1：%2から</translation>
    </message>
    <message>
        <source>%1: up to %2</source>
        <comment>a kind of date and a day</comment>
        <translation>%1：%2まで</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>日付…</translation>
    </message>
</context>
<context>
    <name>Afterparcel::HandOver</name>
    <message>
        <source>Handed to the program that is syncing; it sends within seconds.</source>
        <translation>同期中のプログラムに引き渡しました。数秒以内に送信されます。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::HandSentences</name>
    <message>
        <source>You chose on %1 to send it at once.</source>
        <translation>%1に「今すぐ送信」が選択されました。</translation>
    </message>
    <message>
        <source>You set the time: will send on %1.</source>
        <translation>日時が指定されています：%1に送信します。</translation>
    </message>
    <message>
        <source>An old order that you scheduled: fulfilled %1, plus %2 had passed; will send on %3.</source>
        <translation>手動で予定に入れた過去の注文です。%1にフルフィルメントされ、%2の待機期間はすでに過ぎています。%3に送信します。</translation>
    </message>
    <message>
        <source>An old order that you scheduled: fulfilled %1, plus %2; will send on %3.</source>
        <translation>手動で予定に入れた過去の注文です。%1のフルフィルメントから%2待って、%3に送信します。</translation>
    </message>
    <message>
        <source>You skipped it on %1.</source>
        <translation>%1にスキップされました。</translation>
    </message>
    <message>
        <source>The order is not completely fulfilled any more; it is timed anew when it is.</source>
        <translation>注文にフルフィルメント済みでない商品ができました。すべての商品が再びフルフィルメント済みになった時点で日時を決め直します。</translation>
    </message>
    <message>
        <source>Shopify no longer shows the order since %1: it was deleted.</source>
        <translation>%1以降、Shopifyに注文が表示されません。削除されています。</translation>
    </message>
    <message>
        <source>The buyer has unsubscribed from these mails.</source>
        <translation>購入者はこのメールの配信を停止しています。</translation>
    </message>
    <message>
        <source>The buyer&apos;s address is on the block list.</source>
        <translation>購入者のアドレスはブロックリストに載っています。</translation>
    </message>
    <message>
        <source>The buyer&apos;s address is on the block list (%1).</source>
        <translation>購入者のアドレスはブロックリスト（%1）に載っています。</translation>
    </message>
    <message>
        <source>The buyer&apos;s marketing consent, which your settings require, is missing.</source>
        <translation>設定で必須とされている、購入者のマーケティングの同意がありません。</translation>
    </message>
    <message>
        <source>The address is a marketplace&apos;s relay address, which may not be written to.</source>
        <translation>マーケットプレイスの中継アドレスのため、メールを送ることは認められていません。</translation>
    </message>
    <message>
        <source>The order has no e-mail address.</source>
        <translation>注文にメールアドレスがありません。</translation>
    </message>
    <message>
        <source>This is a test order.</source>
        <translation>テスト注文です。</translation>
    </message>
    <message>
        <source>The buyer&apos;s data was erased.</source>
        <translation>購入者のデータは消去されています。</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>注文はキャンセルされました。</translation>
    </message>
    <message>
        <source>The order was refunded in full.</source>
        <translation>注文は全額返金されました。</translation>
    </message>
    <message>
        <source>A return is in progress.</source>
        <translation>返品の手続き中です。</translation>
    </message>
    <message>
        <source>Your settings exclude the order.</source>
        <translation>設定により注文が除外されています。</translation>
    </message>
    <message>
        <source>Your settings exclude the order (%1).</source>
        <translation>設定により注文が除外されています（%1）。</translation>
    </message>
    <message>
        <source>The order came from a marketplace that forbids asking.</source>
        <translation>注文は、レビュー依頼を禁止しているマーケットプレイスからのものです。</translation>
    </message>
    <message>
        <source>The order came from %1, which forbids asking.</source>
        <translation>注文は、レビュー依頼を禁止している%1からのものです。</translation>
    </message>
    <message>
        <source>No product is left to ask about: removed, refunded, excluded, or without a page in the store.</source>
        <translation>依頼できる商品が残っていません（取り消し、返金、除外、またはストアにページがありません）。</translation>
    </message>
    <message>
        <source>Not asked: %1.</source>
        <translation>依頼しません：%1。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Import</name>
    <message>
        <source>It was sent already.</source>
        <translation>この依頼はすでに送信されています。</translation>
    </message>
    <message>
        <source>It is skipped already.</source>
        <translation>この依頼はすでにスキップされています。</translation>
    </message>
    <message>
        <source>It has a request already: %1.</source>
        <comment>a status in words</comment>
        <translation>すでに依頼があります：%1。</translation>
    </message>
    <message>
        <source>No time is given to reschedule it to.</source>
        <translation>変更後の日時が指定されていません。</translation>
    </message>
    <message>
        <source>It is to be sent at that time already.</source>
        <translation>すでにその日時に送信する予定です。</translation>
    </message>
    <message>
        <source>It would not be sent: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>送信されません：%1。</translation>
    </message>
    <message>
        <source>It names no order.</source>
        <translation>注文が指定されていません。</translation>
    </message>
    <message>
        <source>There is no such action. Write schedule, reschedule or skip, or leave it empty.</source>
        <translation>その操作はありません。schedule、reschedule、skip のいずれかを書くか、空欄にしてください。</translation>
    </message>
    <message>
        <source>There is no such order here. Only orders that were read from Shopify can be asked about: sync first, and check the store.</source>
        <translation>その注文はここにはありません。依頼できるのはShopifyから読み取った注文だけです。先に同期し、ストアを確認してください。</translation>
    </message>
    <message>
        <source>Several orders have this name. Name the one by its id, which an export has in its column order_gid.</source>
        <translation>この名前の注文が複数あります。エクスポートの order_gid 列にあるIDで指定してください。</translation>
    </message>
    <message>
        <source>Line %1 names the same order.</source>
        <translation>%1行目と同じ注文です。</translation>
    </message>
    <message>
        <source>No column names the orders.</source>
        <translation>注文を示す列がありません。</translation>
    </message>
    <message>
        <source>Say which column holds them.</source>
        <translation>どの列にあるかを指定してください。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>インポートはキャンセルされ、何も変更されませんでした。</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>ファイルに何もありません。</translation>
    </message>
    <message>
        <source>Choose a CSV file with a line for each order.</source>
        <translation>注文ごとに1行のCSVファイルを選んでください。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列%1</translation>
    </message>
    <message>
        <source>The file can&apos;t be read twice.</source>
        <translation>ファイルを2回読み取ることができません。</translation>
    </message>
    <message>
        <source>“%1” is no date or time.</source>
        <translation>「%1」は日付または時刻ではありません。</translation>
    </message>
    <message>
        <source>Write it like 2026-11-12 10:00, or 2026-11-12T10:00:00Z.</source>
        <translation>2026-11-12 10:00 または 2026-11-12T10:00:00Z のように指定してください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Input</name>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>「%1」は1 MiBを超えています。</translation>
    </message>
    <message>
        <source>Value of %1 (not shown): </source>
        <translation>%1の値（表示されません）：</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>標準入力を読み取れません。</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>「%1」を読み取れません：%2。</translation>
    </message>
    <message>
        <source>The value of %1 is not one line of text.</source>
        <translation>%1の値が1行のテキストではありません。</translation>
    </message>
    <message>
        <source>Give the secret alone on standard input.</source>
        <translation>標準入力にはシークレットだけを渡してください。</translation>
    </message>
    <message>
        <source>The value of %1 is empty.</source>
        <translation>%1の値が空です。</translation>
    </message>
    <message>
        <source>Give the secret on standard input.</source>
        <translation>シークレットを標準入力で渡してください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Joining</name>
    <message>
        <source>%1, %2</source>
        <comment>two names of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an order or store, and what is said of it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Afterparcel::JsonFile</name>
    <message>
        <source>The file %1 is damaged: %2.</source>
        <translation>ファイル「%1」が破損しています：%2。</translation>
    </message>
    <message>
        <source>It was left as it is. Correct it, or move it aside to start from the defaults.</source>
        <translation>ファイルには手を加えていません。修正するか、別の場所に移して既定値から始めてください。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>ファイル「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>Check that it belongs to you and is readable.</source>
        <translation>ファイルの所有者がご自分であり、読み取れることを確認してください。</translation>
    </message>
    <message>
        <source>The file %1 is larger than 1 MiB.</source>
        <translation>ファイル「%1」は1 MiBを超えています。</translation>
    </message>
    <message>
        <source>It was left as it is. Move it aside to start from the defaults.</source>
        <translation>ファイルには手を加えていません。別の場所に移すと既定値から始められます。</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1（%2バイト目）</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>JSONオブジェクトがありません</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked.</source>
        <translation>別のプログラムが「%1」をロックしています。</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>そのプログラムが終わってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 could not be written to the end.</source>
        <translation>「%1」を最後まで書き込めませんでした。</translation>
    </message>
    <message>
        <source>Free some space on the disk and repeat the change; the old file is unharmed.</source>
        <translation>ディスクの空き容量を増やしてから、もう一度変更してください。元のファイルはそのまま残っています。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Mail</name>
    <message>
        <source>The e-mail has no date or no usable Message-ID.</source>
        <translation>メールに日付または使用可能なMessage-IDがありません。</translation>
    </message>
    <message>
        <source>Please report this as a fault of Afterparcel.</source>
        <translation>Afterparcelの不具合として報告してください。</translation>
    </message>
    <message>
        <source>Correct the e-mail address: it has to look like name@example.com.</source>
        <translation>メールアドレスを修正してください。name@example.com のような形にする必要があります。</translation>
    </message>
    <message>
        <source>The e-mail address holds a line break or another control character.</source>
        <translation>メールアドレスに改行などの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The e-mail address is empty.</source>
        <translation>メールアドレスが空です。</translation>
    </message>
    <message>
        <source>The e-mail address has no part before or after its @.</source>
        <translation>メールアドレスの @ の前または後の部分がありません。</translation>
    </message>
    <message>
        <source>The e-mail address has more than one @; exactly one address is possible here.</source>
        <translation>メールアドレスに @ が2つ以上あります。ここに指定できるアドレスは1つだけです。</translation>
    </message>
    <message>
        <source>The part before the @ of the e-mail address %1 holds letters outside ASCII, which most mail servers can&apos;t deliver.</source>
        <translation>メールアドレス%1の @ より前の部分に、ほとんどのメールサーバーが配送できないASCII以外の文字が含まれています。</translation>
    </message>
    <message>
        <source>The e-mail address %1 holds characters that no address has, or is too long.</source>
        <translation>メールアドレス%1に、アドレスでは使えない文字が含まれているか、長すぎます。</translation>
    </message>
    <message>
        <source>Something stands after the address in angle brackets, or a bracket is missing.</source>
        <translation>山かっこで囲んだアドレスの後に余分なものがあるか、かっこが足りません。</translation>
    </message>
    <message>
        <source>There is more than one address in angle brackets; exactly one is possible here.</source>
        <translation>山かっこで囲んだアドレスが2つ以上あります。ここに指定できるのは1つだけです。</translation>
    </message>
    <message>
        <source>No mail server is set.</source>
        <translation>メールサーバーが設定されていません。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name in the mail settings.</source>
        <translation>メール設定でサーバー名を入力してください。</translation>
    </message>
    <message>
        <source>The mail server&apos;s name or port is not possible.</source>
        <translation>メールサーバーの名前またはポートが正しくありません。</translation>
    </message>
    <message>
        <source>Enter a name such as smtp.example.com and a port such as 465 in the mail settings.</source>
        <translation>メール設定で、smtp.example.com のような名前と 465 のようなポートを入力してください。</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 has expired.</source>
        <translation>メールサーバー%1の証明書は有効期限が切れています。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, tell the mail provider. Nothing was sent.</source>
        <translation>このコンピューターの日付を確認し、正しければメールプロバイダーに連絡してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not valid yet.</source>
        <translation>メールサーバー%1の証明書はまだ有効になっていません。</translation>
    </message>
    <message>
        <source>The certificate of the mail server was made for another name than %1.</source>
        <translation>メールサーバーの証明書は%1とは別の名前に対して発行されています。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name exactly as the mail provider gives it.</source>
        <translation>メールプロバイダーの案内どおりに、サーバー名を正確に入力してください。</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 was not issued by an authority that this computer trusts.</source>
        <translation>メールサーバー%1の証明書は、このコンピューターが信頼する認証局から発行されたものではありません。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name. Behind a virus scanner or a company&apos;s proxy, its authority has to be installed on this computer.</source>
        <translation>サーバー名を確認してください。ウイルス対策ソフトや社内プロキシを経由している場合は、その認証局をこのコンピューターにインストールする必要があります。</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>メールサーバー%1から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Check the network connection, the server&apos;s name, the port, and whether the port expects TLS or STARTTLS.</source>
        <translation>ネットワーク接続、サーバー名、ポート、およびポートがTLSとSTARTTLSのどちらを使うかを確認してください。</translation>
    </message>
    <message>
        <source>The mail server %1 stopped answering.</source>
        <translation>メールサーバー%1が応答しなくなりました。</translation>
    </message>
    <message>
        <source>Nothing has to be done: sending is tried again.</source>
        <translation>操作は必要ありません。送信は再試行されます。</translation>
    </message>
    <message>
        <source>The mail server %1 was not found.</source>
        <translation>メールサーバー%1が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the mail settings, and the network connection.</source>
        <translation>メール設定のサーバー名と、ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>The mail server %1 accepts no connection on port %2.</source>
        <translation>メールサーバー%1はポート%2で接続を受け付けていません。</translation>
    </message>
    <message>
        <source>Check name and port in the mail settings; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>メール設定の名前とポートを確認してください。通常はTLSで465、STARTTLSで587です。</translation>
    </message>
    <message>
        <source>The file with the trusted certificates can&apos;t be read.</source>
        <translation>信頼済み証明書のファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Check that the file is there and holds certificates in PEM form.</source>
        <translation>ファイルが存在し、PEM形式の証明書が入っていることを確認してください。</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption on port %2.</source>
        <translation>メールサーバー%1はポート%2で暗号化に対応していません。</translation>
    </message>
    <message>
        <source>Choose TLS and port 465 if the mail provider has it. Nothing was sent.</source>
        <translation>メールプロバイダーが対応していれば、TLSとポート465を選んでください。何も送信されていません。</translation>
    </message>
    <message>
        <source>No encrypted connection to the mail server %1 could be made on port %2.</source>
        <translation>メールサーバー%1のポート%2への暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Check whether the port expects TLS (usually 465) or STARTTLS (usually 587).</source>
        <translation>ポートがTLS（通常465）とSTARTTLS（通常587）のどちらを使うか確認してください。</translation>
    </message>
    <message>
        <source>The mail server %1 offers no way to log in that Afterparcel knows.</source>
        <translation>メールサーバー%1は、Afterparcelが対応しているログイン方式を提供していません。</translation>
    </message>
    <message>
        <source>Ask the mail provider for a login with user name and password (PLAIN or LOGIN).</source>
        <translation>ユーザー名とパスワードによるログイン（PLAINまたはLOGIN）が使えるか、メールプロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 does not answer like a mail server.</source>
        <translation>%1の応答はメールサーバーのものではありません。</translation>
    </message>
    <message>
        <source>Check name and port in the mail settings.</source>
        <translation>メール設定の名前とポートを確認してください。</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 was lost.</source>
        <translation>メールサーバー%1との接続が切れました。</translation>
    </message>
    <message>
        <source>Check the network connection; sending is tried again.</source>
        <translation>ネットワーク接続を確認してください。送信は再試行されます。</translation>
    </message>
    <message>
        <source>The mail server %1 can&apos;t check the login at present: %2</source>
        <translation>メールサーバー%1は現在ログインを確認できません：%2</translation>
    </message>
    <message>
        <source>The mail server %1 refused the login: %2</source>
        <translation>メールサーバー%1がログインを拒否しました：%2</translation>
    </message>
    <message>
        <source>Check user name and password; many providers want an app password made for this purpose.</source>
        <translation>ユーザー名とパスワードを確認してください。多くのプロバイダーでは、専用のアプリパスワードが必要です。</translation>
    </message>
    <message>
        <source>The mail server %1 refused the sender&apos;s address: %2</source>
        <translation>メールサーバー%1が差出人アドレスを拒否しました：%2</translation>
    </message>
    <message>
        <source>Use the address of the mailbox that logs in as the sender, and check the login.</source>
        <translation>ログインするメールボックスのアドレスを差出人に使い、ログインを確認してください。</translation>
    </message>
    <message>
        <source>The mail server %1 does not send for this account at present: %2</source>
        <translation>メールサーバー%1は現在このアカウントのメールを送信しません：%2</translation>
    </message>
    <message>
        <source>Wait until the provider&apos;s limit is over, and lower the limits per hour and day.</source>
        <translation>プロバイダーの制限が解除されるまで待ち、1時間と1日あたりの上限を下げてください。</translation>
    </message>
    <message>
        <source>Check the login and what the mail provider allows this mailbox to send.</source>
        <translation>ログインと、このメールボックスに許可されている送信の範囲を確認してください。</translation>
    </message>
    <message>
        <source>The mail server %1 refused the connection: %2</source>
        <translation>メールサーバー%1が接続を拒否しました：%2</translation>
    </message>
    <message>
        <source>Wait a while; if it stays so, ask the mail provider, giving its words.</source>
        <translation>しばらく待ってください。解消しない場合は、この応答を添えてメールプロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>送信はキャンセルされました。</translation>
    </message>
    <message>
        <source>The login for the mail server %1 would go over an unencrypted connection.</source>
        <translation>メールサーバー%1へのログインが暗号化されていない接続で行われるところでした。</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the mail settings. Nothing was sent.</source>
        <translation>メール設定でTLSまたはSTARTTLSを選んでください。何も送信されていません。</translation>
    </message>
    <message>
        <source>our store</source>
        <translation>当店</translation>
    </message>
    <message>
        <source>The template can&apos;t be used.</source>
        <translation>テンプレートを使用できません。</translation>
    </message>
    <message>
        <source>The HTML can&apos;t be filled: a placeholder stands where no value can be made safe, or a tag around it is not closed.</source>
        <translation>HTMLに値を入れられません。値を安全にできない場所にプレースホルダーがあるか、それを囲むタグが閉じていません。</translation>
    </message>
    <message>
        <source>Keep placeholders in the text, or inside of the quotes of an attribute.</source>
        <translation>プレースホルダーは本文中か、属性の引用符の内側に置いてください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::MailPreview</name>
    <message>
        <source>This order does not exist.</source>
        <translation>この注文は存在しません。</translation>
    </message>
    <message>
        <source>[Test] %1</source>
        <comment>subject of a test mail</comment>
        <translation>[テスト] %1</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Main</name>
    <message>
        <source>Usage: afterparcelctl [--data-dir DIR] [--store NAME] COMMAND ...</source>
        <translation>使用法：afterparcelctl [--data-dir DIR] [--store NAME] コマンド ...</translation>
    </message>
    <message>
        <source>--data-dir DIR   where the data is; default: the platform&apos;s data location
--store NAME     which store; default: the only one
--help           this text, or a command&apos;s
--version        the version

Exit status: 0 done, 1 not run to its end, 2 wrong use, 3 not configured, 4 data directory in use.</source>
        <translation>--data-dir DIR   データの場所（既定：システム標準の場所）
--store NAME     使用するストア（既定：唯一のストア）
--help           このテキスト、またはコマンドの説明
--version        バージョン

終了ステータス：0 完了、1 途中で終了、2 使い方の誤り、3 未設定、4 データディレクトリが使用中。</translation>
    </message>
    <message>
        <source>“afterparcelctl --help” shows every command.</source>
        <translation>「afterparcelctl --help」ですべてのコマンドを表示します。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使用法：%1</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>どのコマンドですか？</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::MainMenus</name>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>依頼(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Message</name>
    <message>
        <source>[Rehearsal for %1] %2</source>
        <comment>an order&apos;s name, the subject</comment>
        <translation>[%1のリハーサル] %2</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Net</name>
    <message>
        <source>Check the internet connection; it is tried again by itself.</source>
        <translation>インターネット接続を確認してください。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2.</source>
        <translation>%1の身元を確認できませんでした：%2。</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date; a filter or proxy in between must not replace certificates.</source>
        <translation>アドレスとこのコンピューターの日付を確認してください。途中のフィルターやプロキシが証明書を置き換えてはいけません。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1が接続を拒否しました。</translation>
    </message>
    <message>
        <source>Check the address; it is tried again by itself.</source>
        <translation>アドレスを確認してください。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>There is no way to %1: the name was not found.</source>
        <translation>%1に到達できません。名前が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the address and the internet connection.</source>
        <translation>アドレスとインターネット接続を確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>%1との接続が切れました。</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s).</source>
        <translation>%1から時間内に応答がありませんでした（%2秒）。</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood.</source>
        <translation>%1の応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>Check the address; a filter or proxy in between may have answered instead.</source>
        <translation>アドレスを確認してください。途中のフィルターやプロキシが代わりに応答した可能性があります。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes.</source>
        <translation>%1の応答が%2バイトを超えています。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while.</source>
        <translation>%1がしばらくアクセスを控えるよう求めています。</translation>
    </message>
    <message>
        <source>It is asked again by itself.</source>
        <translation>自動的に再度問い合わせます。</translation>
    </message>
    <message>
        <source>%1 sends on to %2, where nothing was sent.</source>
        <translation>%1が%2へ転送しようとしましたが、そこへは何も送信していません。</translation>
    </message>
    <message>
        <source>Check the address: it must be the service&apos;s own, not one that leads there.</source>
        <translation>アドレスを確認してください。サービスへ転送するアドレスではなく、サービス自体のアドレスが必要です。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>https:// で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted, so nothing was sent there.</source>
        <translation>%1のアドレスは暗号化されていないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Enter the address with https:// in front.</source>
        <translation>先頭に https:// を付けてアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The address “%1” is not a web address.</source>
        <translation>アドレス「%1」はウェブアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::OldOrders</name>
    <message numerus="yes">
        <source>%n e-mail(s) will leave with the next sync.</source>
        <translation>
            <numerusform>次回の同期で%n通のメールが送信されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will leave later, the last on %1.</source>
        <translation>
            <numerusform>後で%n通のメールが送信されます（最後は%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail will leave.</source>
        <translation>メールは送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out: %1.</source>
        <comment>a reason in a few words</comment>
        <translation>
            <numerusform>%n件の注文を除外：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for old orders was cancelled.</source>
        <translation>過去の注文の検索はキャンセルされました。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::OldOrdersCommand</name>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>「%1」は日付ではありません。</translation>
    </message>
    <message>
        <source>Write it like 2026-11-12.</source>
        <translation>2026-11-12 のように指定してください。</translation>
    </message>
    <message>
        <source>The time is in the past.</source>
        <translation>日時が過去になっています。</translation>
    </message>
    <message>
        <source>Name a later one.</source>
        <translation>より後の日時を指定してください。</translation>
    </message>
    <message>
        <source>--spread takes days, from 0 to %1.</source>
        <translation>--spread には0～%1の日数を指定します。</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <comment>a reason in a few words</comment>
        <translation>依頼の対象外：%1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day and time</comment>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) scheduled.</source>
        <translation>
            <numerusform>%n件の注文を予定に入れました。</numerusform>
        </translation>
    </message>
    <message>
        <source>requests old takes a range of dates alone.</source>
        <translation>requests old に指定できるのは日付の範囲だけです。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>購入者</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>フルフィルメント日</translation>
    </message>
    <message>
        <source>If scheduled</source>
        <translation>予定に入れた場合</translation>
    </message>
    <message>
        <source>schedule takes orders, or a range of dates.</source>
        <translation>schedule には注文または日付の範囲を指定します。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Orders</name>
    <message>
        <source>%1 names one product, but there is one request for each whole order. Name the order alone: %2</source>
        <translation>%1は1つの商品を指していますが、依頼は注文全体につき1つです。注文だけを指定してください：%2</translation>
    </message>
    <message>
        <source>There is no order %1. List the known ones: afterparcelctl requests list</source>
        <translation>注文%1はありません。登録済みの注文を一覧表示するには：afterparcelctl requests list</translation>
    </message>
</context>
<context>
    <name>Afterparcel::OrdersStage</name>
    <message>
        <source>Reading orders</source>
        <translation>注文を読み取っています</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) read</source>
        <translation>
            <numerusform>注文%n件を読み取り</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>読み取れず%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Shopify prepares the orders</source>
        <translation>Shopifyが注文を準備しています</translation>
    </message>
    <message numerus="yes">
        <source>%n unfulfilled order(s) will soon be older than 60 days and then be hidden from Afterparcel. Ask Shopify for the scope read_all_orders to keep them in reach.</source>
        <translation>
            <numerusform>まもなく作成から60日を超える未フルフィルメントの注文が%n件あり、超えるとAfterparcelから見えなくなります。引き続き読み取れるように、Shopifyにスコープ read_all_orders を申請してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shopify refuses the buyers&apos; e-mail addresses. Allow the app access to protected customer data (name and e-mail), and grant the scopes read_orders and read_customers.</source>
        <translation>Shopifyが購入者のメールアドレスの提供を拒否しています。アプリに保護された顧客データ（名前とメール）へのアクセスを許可し、スコープ read_orders と read_customers を付与してください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PackagesCommand</name>
    <message>
        <source>not followed</source>
        <translation>追跡なし</translation>
    </message>
    <message>
        <source>no news</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配達済み</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>打ち切り</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>拒否：%1</translation>
    </message>
    <message>
        <source>returned to sender</source>
        <translation>差出人に返送</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>紛失</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>配送業者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What looks wrong</source>
        <translation>問題と思われる点</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no carrier that is known here.</source>
        <translation>「%1」は、ここで対応している配送業者ではありません。</translation>
    </message>
    <message>
        <source>Name AfterShip&apos;s code of the carrier, such as ups, usps or dhl.</source>
        <translation>ups、usps、dhl など、AfterShipの配送業者コードを指定してください。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1のことですか？</translation>
    </message>
    <message numerus="yes">
        <source>%1: the carrier of %n parcel(s) is corrected; AfterShip is told at the next sync.</source>
        <translation>
            <numerusform>%1：%n個の荷物の配送業者を修正しました。次回の同期でAfterShipに通知します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n parcel(s) will be tracked again; AfterShip is told at the next sync.</source>
        <translation>
            <numerusform>%1：%n個の荷物をもう一度追跡します。次回の同期でAfterShipに通知します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n parcel(s) not waited for any more; the date of fulfilment counts.</source>
        <translation>
            <numerusform>%1：%n個の荷物を待つのをやめました。フルフィルメント日が基準になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>set-carrier takes an ORDER, its parcel&apos;s NUMBER if it has several, and a CARRIER.</source>
        <translation>set-carrier には ORDER、荷物が複数ある場合はその NUMBER、そして CARRIER を指定します。</translation>
    </message>
    <message>
        <source>retrack takes an ORDER, and a NUMBER for one of its parcels.</source>
        <translation>retrack には ORDER と、荷物の1つを指す NUMBER を指定します。</translation>
    </message>
    <message>
        <source>fall-back takes an ORDER, and a NUMBER for one of its parcels.</source>
        <translation>fall-back には ORDER と、荷物の1つを指す NUMBER を指定します。</translation>
    </message>
    <message>
        <source>What to do with the parcels?</source>
        <translation>荷物をどうしますか？</translation>
    </message>
    <message>
        <source>packages does not know &quot;%1&quot;.</source>
        <translation>packages に「%1」はありません。</translation>
    </message>
    <message>
        <source>check takes one ORDER or more.</source>
        <translation>check には ORDER を1つ以上指定します。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PauseCommand</name>
    <message>
        <source>pause is on or off.</source>
        <translation>pause には on または off を指定します。</translation>
    </message>
    <message>
        <source>Nothing is sent until: afterparcelctl pause off</source>
        <translation>次を実行するまで何も送信されません：afterparcelctl pause off</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>送信を続けます。</translation>
    </message>
    <message>
        <source>rehearsal is on or off.</source>
        <translation>rehearsal には on または off を指定します。</translation>
    </message>
    <message>
        <source>The rehearsal is over; buyers are written to.</source>
        <translation>リハーサルを終了しました。購入者に送信します。</translation>
    </message>
    <message>
        <source>To which address of yours? There is no sender yet (mail.from).</source>
        <translation>ご自分のどのアドレスに送りますか？まだ差出人（mail.from）がありません。</translation>
    </message>
    <message>
        <source>Each due e-mail goes once to %1, and buyers get nothing, until: afterparcelctl rehearsal off</source>
        <translation>次を実行するまで、送信時刻になったメールは%1に1通ずつ送られ、購入者には何も届きません：afterparcelctl rehearsal off</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Pictures</name>
    <message>
        <source>There is no picture at the product&apos;s address.</source>
        <translation>商品のアドレスに画像がありません。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Placeholders</name>
    <message>
        <source>The buyer&apos;s first name; empty where Shopify shows none</source>
        <translation>購入者の名（Shopifyに表示されない場合は空）</translation>
    </message>
    <message>
        <source>The buyer&apos;s last name; may be empty</source>
        <translation>購入者の姓（空の場合あり）</translation>
    </message>
    <message>
        <source>Shown when the buyer&apos;s first name is known</source>
        <translation>購入者の名がわかっている場合に表示</translation>
    </message>
    <message>
        <source>Shown when the buyer&apos;s first name is not known</source>
        <translation>購入者の名がわからない場合に表示</translation>
    </message>
    <message>
        <source>The order&apos;s number, as in #1001</source>
        <translation>#1001 のような注文番号</translation>
    </message>
    <message>
        <source>The day of the order, written as the language does</source>
        <translation>その言語の書き方による注文日</translation>
    </message>
    <message>
        <source>Shown when the day of the order is known</source>
        <translation>注文日がわかっている場合に表示</translation>
    </message>
    <message>
        <source>The store&apos;s name</source>
        <translation>ストアの名前</translation>
    </message>
    <message>
        <source>The address of the online store; may be empty</source>
        <translation>オンラインストアのアドレス（空の場合あり）</translation>
    </message>
    <message>
        <source>Shown when the address of the online store is known</source>
        <translation>オンラインストアのアドレスがわかっている場合に表示</translation>
    </message>
    <message>
        <source>Repeated for each product that is asked about</source>
        <translation>依頼の対象となる商品ごとに繰り返し</translation>
    </message>
    <message>
        <source>The product&apos;s name</source>
        <translation>商品の名前</translation>
    </message>
    <message>
        <source>The address of the product&apos;s picture</source>
        <translation>商品画像のアドレス</translation>
    </message>
    <message>
        <source>Shown when the product has a picture</source>
        <translation>商品に画像がある場合に表示</translation>
    </message>
    <message>
        <source>The product&apos;s page in the online store</source>
        <translation>オンラインストアの商品ページ</translation>
    </message>
    <message>
        <source>Shown when the product has a page</source>
        <translation>商品にページがある場合に表示</translation>
    </message>
    <message>
        <source>Where the buyer writes the review</source>
        <translation>購入者がレビューを書く場所</translation>
    </message>
    <message>
        <source>Shown when there is a place to write the review</source>
        <translation>レビューを書く場所がある場合に表示</translation>
    </message>
    <message>
        <source>Shown when the e-mail asks about one product</source>
        <translation>メールの対象が1つの商品の場合に表示</translation>
    </message>
    <message>
        <source>Shown when the e-mail asks about several products</source>
        <translation>メールの対象が複数の商品の場合に表示</translation>
    </message>
    <message>
        <source>Shown when an order has more products than the e-mail can name</source>
        <translation>注文の商品がメールに記載できる数より多い場合に表示</translation>
    </message>
    <message>
        <source>How many products are not named</source>
        <translation>記載されない商品の数</translation>
    </message>
    <message>
        <source>The address that takes mails that unsubscribe</source>
        <translation>配信停止メールを受け取るアドレス</translation>
    </message>
    <message>
        <source>The buyer&apos;s code, for the subject of the mail that unsubscribes</source>
        <translation>配信停止メールの件名に入れる購入者のコード</translation>
    </message>
    <message>
        <source>Shown when unsubscribing by mail is possible</source>
        <translation>メールで配信を停止できる場合に表示</translation>
    </message>
    <message>
        <source>The link that unsubscribes; it has to follow “mailto:”</source>
        <translation>配信停止のリンク。「mailto:」の直後に置く必要があります</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PreferencesCommand</name>
    <message>
        <source>The colours of the window.</source>
        <translation>ウィンドウの配色です。</translation>
    </message>
    <message>
        <source>The language of the window.</source>
        <translation>ウィンドウの言語です。</translation>
    </message>
    <message>
        <source>What closing the window does: it asks, works on in the background, or ends the program.</source>
        <translation>ウィンドウを閉じたときの動作：確認する、バックグラウンドで続ける、プログラムを終了する。</translation>
    </message>
    <message>
        <source>Whether the desktop tells of what needs a decision.</source>
        <translation>判断が必要なことをデスクトップに通知するかどうか。</translation>
    </message>
    <message>
        <source>There is no preference “%1”. The preferences are: %2.</source>
        <translation>「%1」という環境設定はありません。環境設定：%2。</translation>
    </message>
    <message>
        <source>preferences list takes nothing but --json.</source>
        <translation>preferences list は --json 以外を受け付けません。</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>値</translation>
    </message>
    <message>
        <source>CHOICES</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>preferences get takes one key.</source>
        <translation>preferences get はキーを 1 つ取ります。</translation>
    </message>
    <message>
        <source>preferences set takes a key and a value.</source>
        <translation>preferences set はキーと値を取ります。</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1は次のいずれかです：%2。</translation>
    </message>
    <message>
        <source>The preferences can&apos;t be written to %1.</source>
        <translation>環境設定を「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>Give another data directory with --data-dir, or correct its permissions.</source>
        <translation>--data-dir で別のデータディレクトリを指定するか、その権限を直してください。</translation>
    </message>
    <message>
        <source>A window that is open shows new colours and a new language at its next start.</source>
        <translation>開いているウィンドウの配色と言語は、次に起動したときに変わります。</translation>
    </message>
    <message>
        <source>What is to be done with the preferences?</source>
        <translation>環境設定をどうしますか？</translation>
    </message>
    <message>
        <source>preferences has no “%1”.</source>
        <translation>preferences に「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PresetsCommand</name>
    <message>
        <source>settings presets takes nothing but --json.</source>
        <translation>settings presets に指定できるのは --json だけです。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>AN HOUR</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>A DAY</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>settings preset takes the name of one mail provider.</source>
        <translation>settings preset にはメールプロバイダーの名前を1つ指定します。</translation>
    </message>
    <message>
        <source>Set smtp.user to the mailbox&apos;s address.</source>
        <translation>smtp.user にメールボックスのアドレスを設定してください。</translation>
    </message>
    <message>
        <source>Set smtp.user: %1.</source>
        <comment>a user name, or where it is found</comment>
        <translation>smtp.user を設定してください：%1。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Privacy</name>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>「%1」はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Name the whole address of the buyer.</source>
        <translation>購入者のアドレス全体を指定してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <translation>「%1」を削除できません。</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and is writable.</source>
        <translation>フォルダーの所有者がご自分であり、書き込めることを確認してください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::PrivacyCommands</name>
    <message numerus="yes">
        <source>%1 is forgotten and never asked again; data of %n order(s) was erased.</source>
        <translation>
            <numerusform>%1のデータを消去しました。今後は依頼しません。%n件の注文のデータを消去しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed and may hold the data still: remove it when you no longer need it.</source>
        <translation>「%1」は変更できず、まだデータが含まれている可能性があります。不要になったら削除してください。</translation>
    </message>
    <message>
        <source>Whom? Name the buyer&apos;s e-mail address.</source>
        <translation>誰ですか？購入者のメールアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Whom? Name addresses, or patterns such as *@example.com.</source>
        <translation>誰ですか？アドレス、または *@example.com のようなパターンを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) are blocked now; “settings set %1” changes the list.</source>
        <translation>
            <numerusform>現在%n件のパターンをブロックしています。「settings set %1」で一覧を変更できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: data of %n order(s) would be erased for good, and the buyer never asked again.</source>
        <translation>
            <numerusform>%1：%n件の注文のデータが完全に消去され、この購入者には二度と依頼しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests that wait: %1. Kept e-mails: %2. Copies of the database: %3.</source>
        <translation>待機中の依頼：%1。保存されたメール：%2。データベースのコピー：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that wait would be skipped.</source>
        <translation>
            <numerusform>待機中の依頼%n件がスキップされます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that waited are skipped.</source>
        <translation>
            <numerusform>待機していた依頼%n件をスキップします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom? Name what is in the list of blocked addresses.</source>
        <translation>誰を？ブロックしたアドレスのリストにあるものを指定してください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::RequestExtras</name>
    <message>
        <source>This order does not exist any more.</source>
        <translation>この注文はもう存在しません。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::RequestReader</name>
    <message>
        <source>Another action is still being carried out.</source>
        <translation>別の操作がまだ実行中です。</translation>
    </message>
    <message>
        <source>The store&apos;s data can&apos;t be read at the moment.</source>
        <translation>現在、ストアのデータを読み取れません。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::RequestsCommand</name>
    <message>
        <source>There is no status &quot;%1&quot;.</source>
        <translation>「%1」というステータスはありません。</translation>
    </message>
    <message>
        <source>The statuses are will_send, waiting_for_delivery, sent, not_scheduled, skipped and needs_attention.</source>
        <translation>ステータスは will_send、waiting_for_delivery、sent、not_scheduled、skipped、needs_attention です。</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 on.</source>
        <translation>--limit には1以上の整数を指定します。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>購入者</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>show takes one ORDER.</source>
        <translation>show には ORDER を1つ指定します。</translation>
    </message>
    <message>
        <source>%1 has no request: it is not completely fulfilled yet, or was fulfilled before the store was connected.</source>
        <translation>%1には依頼がありません。フルフィルメント済みでない商品があるか、ストアの接続前にフルフィルメントされています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>「%1」は日付ではありません。</translation>
    </message>
    <message>
        <source>Write it like --on 2026-11-12.</source>
        <translation>--on 2026-11-12 のように指定してください。</translation>
    </message>
    <message>
        <source>Which order?</source>
        <translation>どの注文ですか？</translation>
    </message>
    <message>
        <source>Undone for %1.</source>
        <translation>%1の操作を取り消しました。</translation>
    </message>
    <message>
        <source>What to do with the requests?</source>
        <translation>依頼をどうしますか？</translation>
    </message>
    <message>
        <source>requests does not know &quot;%1&quot;.</source>
        <translation>requests に「%1」はありません。</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;.</source>
        <translation>--%1に「%2」は指定できません。</translation>
    </message>
    <message>
        <source>It knows %1.</source>
        <comment>a list of words</comment>
        <translation>指定できる値：%1。</translation>
    </message>
    <message>
        <source>There is no reason &quot;%1&quot;.</source>
        <translation>「%1」という理由はありません。</translation>
    </message>
    <message>
        <source>See those that occur: afterparcelctl requests facets</source>
        <translation>該当する理由を表示するには：afterparcelctl requests facets</translation>
    </message>
    <message>
        <source>Write it like 2026-11-12.</source>
        <translation>2026-11-12 のように指定してください。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>配送業者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1 would leave to %2.</source>
        <comment>e-mails and buyers</comment>
        <translation>%2に%1が送信されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>メール%n通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s)</source>
        <translation>
            <numerusform>購入者%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would not be asked: %1.</source>
        <translation>
            <numerusform>そのうち%n件は依頼の対象外です：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have been sent already.</source>
        <translation>
            <numerusform>そのうち%n件はすでに送信された可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left out: %1, %2.</source>
        <comment>a status and a reason</comment>
        <translation>
            <numerusform>%n件の依頼を除外しました：%1、%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s) could not be decided about.</source>
        <translation>
            <numerusform>ほか%n件の依頼は決められませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n request(s). Take it back: afterparcelctl requests undo</source>
        <translation>
            <numerusform>%n件の依頼で完了しました。取り消すには：afterparcelctl requests undo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done. Say --yes to send them.</source>
        <translation>何も行われていません。送信するには --yes を付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>Undone for %1 and %n more.</source>
        <translation>
            <numerusform>%1、ほか%n件の操作を取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name orders, or say --all with a filter, not both.</source>
        <translation>注文を指定するか、--all とフィルターを指定してください。両方は指定できません。</translation>
    </message>
    <message>
        <source>spread takes --days with a whole number from 1 to 365, and a filter instead of orders.</source>
        <translation>spread には --days に1～365の整数を指定し、注文の代わりにフィルターを指定します。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them will not be sent as long as this stands: %1.</source>
        <translation>
            <numerusform>うち%n件はこの状態の間は送信されません：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left out: without a parcel that needs this.</source>
        <translation>
            <numerusform>依頼%n件を除外しました：対象となる荷物がありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::Restoring</name>
    <message>
        <source>What is newer in Shopify and AfterShip is read at the next sync.</source>
        <translation>ShopifyとAfterShipにあるより新しい内容は、次回の同期で読み取られます。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SampleData</name>
    <message>
        <source>The window with sample data could not be started.</source>
        <translation>サンプルデータのウィンドウを開始できませんでした。</translation>
    </message>
    <message>
        <source>Install Afterparcel again.</source>
        <translation>Afterparcelを再インストールしてください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SampleStore</name>
    <message>
        <source>The stand-ins for the sample data could not be started: %1</source>
        <translation>サンプルデータ用の模擬サービスを開始できませんでした：%1</translation>
    </message>
    <message>
        <source>Install Afterparcel again, with its sandbox.</source>
        <translation>サンドボックスを含めてAfterparcelを再インストールしてください。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written.</source>
        <translation>フォルダー「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>Choose another one with TMPDIR.</source>
        <translation>TMPDIR で別のフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SecretEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>a secret, and a button: AfterShip&apos;s key: Remove</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: where it is</source>
        <comment>a secret</comment>
        <translation>%1：保存場所</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>キーチェーンにもう一度問い合わせる</translation>
    </message>
    <message>
        <source>Will be removed from the keychain when you save.</source>
        <translation>保存するとキーチェーンから削除されます。</translation>
    </message>
    <message>
        <source>Will be put into the keychain when you save.</source>
        <translation>保存するとキーチェーンに入ります。</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>キーチェーンに問い合わせています…</translation>
    </message>
    <message>
        <source>Saved in the keychain. It is never shown again.</source>
        <translation>キーチェーンに保存されています。二度と表示されません。</translation>
    </message>
    <message>
        <source>Not set.</source>
        <translation>未設定です。</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>入力…</translation>
    </message>
    <message>
        <source>Of the app that you made in Shopify&apos;s Dev Dashboard.</source>
        <translation>ShopifyのDev Dashboardで作成したアプリのもの。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Beside the client ID, under the app&apos;s settings.</source>
        <translation>アプリの設定で、クライアントIDの隣にあります。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Of an older custom app (shpat_…), in place of client ID and secret.</source>
        <translation>以前のカスタムアプリのもの（shpat_…）。クライアントIDとシークレットの代わりに使います。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>In AfterShip under Settings, API keys. A plan with access to the API is needed.</source>
        <translation>AfterShipの「Settings」の「API keys」にあります。APIを利用できるプランが必要です。</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>メールボックスのパスワード</translation>
    </message>
    <message>
        <source>Many providers want an app password here, made in your account&apos;s security settings.</source>
        <translation>多くのプロバイダーでは、アカウントのセキュリティ設定で作成したアプリパスワードが必要です。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SecretStore</name>
    <message>
        <source>There is no secret “%1”.</source>
        <translation>「%1」というシークレットはありません。</translation>
    </message>
    <message>
        <source>The secrets are: %1.</source>
        <translation>シークレット：%1。</translation>
    </message>
    <message>
        <source>The secret “%1” is empty.</source>
        <translation>シークレット「%1」が空です。</translation>
    </message>
    <message>
        <source>Give its value, or remove it.</source>
        <translation>値を指定するか、削除してください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Secrets</name>
    <message>
        <source>The keychain is locked, so the secret “%1” can&apos;t be reached.</source>
        <translation>キーチェーンがロックされているため、シークレット「%1」にアクセスできません。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or give the secret in the environment as %1 for this process alone.</source>
        <translation>キーチェーンのロックを解除してもう一度試すか、このプロセスに限り環境変数%1でシークレットを渡してください。</translation>
    </message>
    <message>
        <source>No keychain answers on this computer, so the secret “%1” can&apos;t be reached.</source>
        <translation>このコンピューターでは応答するキーチェーンがないため、シークレット「%1」にアクセスできません。</translation>
    </message>
    <message>
        <source>Start one (GNOME Keyring or KWallet in a desktop session), or give the secret in the environment as %1 for this process alone.</source>
        <translation>キーチェーン（デスクトップセッションのGNOME KeyringまたはKWallet）を起動するか、このプロセスに限り環境変数%1でシークレットを渡してください。</translation>
    </message>
    <message>
        <source>The keychain is still locked: it did not answer in time for the secret “%1”.</source>
        <translation>キーチェーンはまだロックされています。シークレット「%1」について時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>In the keychain.</source>
        <translation>キーチェーンにあります。</translation>
    </message>
    <message>
        <source>From the environment (%1), for this process alone.</source>
        <translation>環境変数（%1）から、このプロセスに限り使用。</translation>
    </message>
    <message>
        <source>Not set: “afterparcelctl secrets set %1” reads it from standard input.</source>
        <translation>未設定：「afterparcelctl secrets set %1」で標準入力から読み取ります。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SecretsCommand</name>
    <message>
        <source>secrets set takes the name of a secret.</source>
        <translation>secrets set にはシークレットの名前を指定します。</translation>
    </message>
    <message>
        <source>secrets set takes one name; the value is read from standard input, since others can see a command&apos;s arguments.</source>
        <translation>secrets set に指定できる名前は1つです。コマンドの引数は他の人に見えるため、値は標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>There is no such secret. The secrets are: %1.</source>
        <translation>そのシークレットはありません。シークレット：%1。</translation>
    </message>
    <message>
        <source>The secret %1 is in the keychain.</source>
        <translation>シークレット%1はキーチェーンにあります。</translation>
    </message>
    <message>
        <source>secrets status takes nothing but --json.</source>
        <translation>secrets status に指定できるのは --json だけです。</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What is to be done with the secrets?</source>
        <translation>シークレットをどうしますか？</translation>
    </message>
    <message>
        <source>secrets has no “%1”.</source>
        <translation>secrets に「%1」はありません。</translation>
    </message>
    <message>
        <source>secrets remove takes the name of a secret.</source>
        <translation>secrets remove にはシークレットの名前を指定します。</translation>
    </message>
    <message>
        <source>The secret %1 is not in the keychain any more.</source>
        <translation>シークレット%1はキーチェーンから削除されました。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SendStage</name>
    <message numerus="yes">
        <source>%n message(s) sent</source>
        <translation>
            <numerusform>メール%n通を送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>延期%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒否%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back by the sending limits</source>
        <translation>
            <numerusform>送信上限により保留%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from Shopify&apos;s by %n minute(s), so nothing is sent.</source>
        <translation>
            <numerusform>このコンピューターの時計がShopifyの時計と%n分ずれているため、何も送信されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock right, or switch on setting it by network.</source>
        <translation>時計を正しく合わせるか、ネットワークによる時刻合わせをオンにしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait, because Shopify could not be asked whether they are still wanted: %1</source>
        <translation>
            <numerusform>まだ必要かどうかをShopifyに確認できなかったため、%n通のメールが待機しています：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No message can be sent: %1</source>
        <translation>メールを送信できません：%1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>Shopify refuses the buyers&apos; e-mail addresses.</source>
        <translation>Shopifyが購入者のメールアドレスの提供を拒否しています。</translation>
    </message>
    <message>
        <source>Allow the app access to protected customer data (name and e-mail).</source>
        <translation>アプリに保護された顧客データ（名前とメール）へのアクセスを許可してください。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信しています</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>送信待ちなし</translation>
    </message>
    <message numerus="yes">
        <source>paused: %n message(s) wait</source>
        <translation>
            <numerusform>一時停止中：メール%n通が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>the mail server refused; it is tried again later</source>
        <translation>メールサーバーが拒否しました。後で再試行されます</translation>
    </message>
    <message numerus="yes">
        <source>%n rehearsed</source>
        <translation>
            <numerusform>リハーサル%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server refused the address for the rehearsal.</source>
        <translation>メールサーバーがリハーサル用のアドレスを拒否しました。</translation>
    </message>
    <message>
        <source>Correct mail.rehearsal_to, or end the rehearsal.</source>
        <translation>mail.rehearsal_to を修正するか、リハーサルを終了してください。</translation>
    </message>
    <message numerus="yes">
        <source>rehearsal: nothing new; %n message(s) wait</source>
        <translation>
            <numerusform>リハーサル：新しいものはありません。メール%n通が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server said: “%1”</source>
        <translation>メールサーバーの応答：「%1」</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Sending</name>
    <message>
        <source>This message is no longer being sent.</source>
        <translation>このメールはもう送信中ではありません。</translation>
    </message>
    <message>
        <source>Look at the request&apos;s timeline: another process may have ended it.</source>
        <translation>依頼のタイムラインを確認してください。別のプロセスが終了させた可能性があります。</translation>
    </message>
    <message>
        <source>The request changed and is no longer due.</source>
        <translation>依頼が変更され、送信待ちではなくなりました。</translation>
    </message>
    <message>
        <source>Sent to the buyer.</source>
        <translation>購入者に送信しました。</translation>
    </message>
    <message>
        <source>The mail server refused it for now; it is tried again.</source>
        <translation>メールサーバーが一時的に拒否しました。再試行されます。</translation>
    </message>
    <message>
        <source>The mail server refused it; the order&apos;s timeline has its answer.</source>
        <translation>メールサーバーが拒否しました。応答の内容は注文のタイムラインにあります。</translation>
    </message>
    <message>
        <source>The e-mail may have been sent: the mail server&apos;s answer did not come.</source>
        <translation>メールが送信された可能性があります。メールサーバーからの応答がありませんでした。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SendingSentences</name>
    <message>
        <source>Sent on %1.</source>
        <translation>%1に送信しました。</translation>
    </message>
    <message>
        <source>Sent again on %1.</source>
        <translation>%1に再送信しました。</translation>
    </message>
    <message>
        <source>Will be sent again on %1.</source>
        <translation>%1に再送信します。</translation>
    </message>
    <message>
        <source>You marked it as sent on %1.</source>
        <translation>%1に送信済みに設定されました。</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <comment>as in: after 3 attempts</comment>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server did not take it on %1 (%2 so far): will send on %3.</source>
        <translation>%1にメールサーバーが受け付けませんでした（これまでに%2）。%3に送信します。</translation>
    </message>
    <message>
        <source>The mail server did not take it on %1 (%2 so far): “%3” Will send on %4.</source>
        <translation>%1にメールサーバーが受け付けませんでした（これまでに%2）：「%3」%4に送信します。</translation>
    </message>
    <message>
        <source>The mail server refused it for good on %1.</source>
        <translation>%1に、メールサーバーから拒否されました（恒久的なエラー）。</translation>
    </message>
    <message>
        <source>The mail server refused it for good on %1: “%2”</source>
        <translation>%1に、メールサーバーから拒否されました（恒久的なエラー）：「%2」</translation>
    </message>
    <message>
        <source>The mail server did not take it in %1, the last on %2.</source>
        <translation>メールサーバーが%1試しても受け付けませんでした。最後の試行は%2です。</translation>
    </message>
    <message>
        <source>The mail server did not take it in %1, the last on %2: “%3”</source>
        <translation>メールサーバーが%1試しても受け付けませんでした。最後の試行は%2です：「%3」</translation>
    </message>
    <message>
        <source>The program stopped while the mail was handed over on %1: it may have been sent. Resend it or mark it as sent.</source>
        <translation>%1、メールの引き渡し中にプログラムが停止しました。送信された可能性があります。再送信するか、送信済みにしてください。</translation>
    </message>
    <message>
        <source>It was to be sent on %1, more than %2 ago: decide whether it still is.</source>
        <translation>%1に送信する予定でしたが、%2を超えて過ぎています。今からでも送信するか決めてください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SendingState</name>
    <message>
        <source>No e-mail is due.</source>
        <translation>送信時刻になったメールはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) are due and would leave at once.</source>
        <translation>
            <numerusform>%n通のメールが送信時刻になっており、すぐに送信されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your limits let %n of them leave now, the others follow.</source>
        <translation>
            <numerusform>上限により、今は%n通が送信され、残りは後に続きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are too late and wait for your decision.</source>
        <translation>
            <numerusform>%n件の依頼は予定日時を大きく過ぎているため、判断待ちになっています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Afterparcel::SentMails</name>
    <message>
        <source>What was kept of this e-mail can&apos;t be read.</source>
        <translation>このメールの控えを読み取れません。</translation>
    </message>
    <message>
        <source>The text of this e-mail was not kept: it was sent by an earlier version, or by another computer.</source>
        <translation>このメールの本文は保存されていません。以前のバージョン、または別のコンピューターから送信されたメールです。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Services</name>
    <message>
        <source>The setting %1 is missing.</source>
        <translation>設定%1がありません。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1がありません。</translation>
    </message>
    <message>
        <source>The Shopify access token (or client ID and secret)</source>
        <translation>Shopifyのアクセストークン（またはクライアントIDとクライアントシークレット）</translation>
    </message>
    <message>
        <source>The AfterShip API key</source>
        <translation>AfterShipのAPIキー</translation>
    </message>
    <message>
        <source>The password of the mailbox</source>
        <translation>メールボックスのパスワード</translation>
    </message>
    <message>
        <source>Set it in the settings, or with “afterparcelctl settings set %1 %2”.</source>
        <translation>設定で指定するか、「afterparcelctl settings set %1 %2」を実行してください。</translation>
    </message>
    <message>
        <source>Enter it in the settings, or with “afterparcelctl secrets set %1”.</source>
        <translation>設定で入力するか、「afterparcelctl secrets set %1」を実行してください。</translation>
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
        <translation>ストアの場所</translation>
    </message>
    <message>
        <source>As Shopify says</source>
        <translation>Shopifyの設定に従う</translation>
    </message>
    <message>
        <source>Address of the store</source>
        <translation>ストアのアドレス</translation>
    </message>
    <message>
        <source>Look for new orders every</source>
        <translation>新しい注文を確認する間隔</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Following parcels</source>
        <translation>荷物の追跡</translation>
    </message>
    <message>
        <source>What AfterShip learns of your buyers</source>
        <translation>AfterShipに渡す購入者の情報</translation>
    </message>
    <message>
        <source>Follow parcels with AfterShip</source>
        <translation>AfterShipで荷物を追跡する</translation>
    </message>
    <message>
        <source>Ask for news every</source>
        <translation>最新情報を確認する間隔</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>サービスのアドレス</translation>
    </message>
    <message>
        <source>Pass the buyer&apos;s e-mail address</source>
        <translation>購入者のメールアドレスを渡す</translation>
    </message>
    <message>
        <source>Pass the buyer&apos;s phone number</source>
        <translation>購入者の電話番号を渡す</translation>
    </message>
    <message>
        <source>How long to wait</source>
        <translation>待機日数</translation>
    </message>
    <message>
        <source>At least, after fulfilment</source>
        <translation>最短待機日数（フルフィルメント後）</translation>
    </message>
    <message>
        <source>Wait, domestic orders</source>
        <translation>待機日数（国内注文）</translation>
    </message>
    <message>
        <source>Wait, international orders</source>
        <translation>待機日数（海外注文）</translation>
    </message>
    <message>
        <source>Wait, sold in the shop</source>
        <translation>待機日数（店頭販売）</translation>
    </message>
    <message>
        <source>Wait, nothing to ship</source>
        <translation>待機日数（発送なし）</translation>
    </message>
    <message>
        <source>As domestic orders</source>
        <translation>国内注文と同じ</translation>
    </message>
    <message>
        <source>Minimum delay, domestic orders</source>
        <translation>最短待機日数（国内注文）</translation>
    </message>
    <message>
        <source>Minimum delay, international orders</source>
        <translation>最短待機日数（海外注文）</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>荷物</translation>
    </message>
    <message>
        <source>If no delivery is reported</source>
        <translation>配達が報告されない場合</translation>
    </message>
    <message>
        <source>Ask all the same in the end</source>
        <translation>最終的に依頼する</translation>
    </message>
    <message>
        <source>Fallback, after fulfilment</source>
        <translation>依頼するまでの最長日数</translation>
    </message>
    <message>
        <source>Orders of several packages</source>
        <translation>荷物が複数の注文</translation>
    </message>
    <message>
        <source>Ask when all have arrived</source>
        <translation>すべて届いたら依頼する</translation>
    </message>
    <message>
        <source>Buyers are asked once everything they ordered is there.</source>
        <translation>注文した商品がすべて届いてから購入者に依頼します。</translation>
    </message>
    <message>
        <source>Ask when the first has arrived</source>
        <translation>最初の荷物が届いたら依頼する</translation>
    </message>
    <message>
        <source>Buyers are asked earlier, and only about the products that have arrived by then.</source>
        <translation>より早く、その時点までに届いた商品についてのみ購入者に依頼します。</translation>
    </message>
    <message>
        <source>Leave out lost and returned parcels</source>
        <translation>紛失、返送された荷物を除外する</translation>
    </message>
    <message>
        <source>Use tracking added later</source>
        <translation>後から追加された追跡情報を使う</translation>
    </message>
    <message>
        <source>Tracking may follow within</source>
        <translation>追跡情報を受け付ける期間</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>依頼の対象外</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>依頼の対象者</translation>
    </message>
    <message>
        <source>Every buyer</source>
        <translation>すべての購入者</translation>
    </message>
    <message>
        <source>Not lawful everywhere: in the European Union, the United Kingdom, Canada and other countries a request for a review can count as advertising, which needs the buyer&apos;s consent.</source>
        <translation>すべての地域で適法とは限りません。欧州連合、イギリス、カナダなどでは、レビューの依頼が広告とみなされることがあり、その場合は購入者の同意が必要です。</translation>
    </message>
    <message>
        <source>Buyers who did not refuse marketing</source>
        <translation>マーケティングを拒否していない購入者</translation>
    </message>
    <message>
        <source>Leaves out buyers who unsubscribed from your marketing at Shopify; who never said anything is asked.</source>
        <translation>Shopifyでマーケティングの配信を停止した購入者を除外します。意思表示をしていない購入者には依頼します。</translation>
    </message>
    <message>
        <source>Buyers who agreed to marketing</source>
        <translation>マーケティングに同意した購入者</translation>
    </message>
    <message>
        <source>Asks only buyers who subscribed to your marketing at Shopify: the safe choice where consent is needed.</source>
        <translation>Shopifyでマーケティングの受信に同意した購入者だけに依頼します。同意が必要な地域ではこれが安全です。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Product tags</source>
        <translation>商品タグ</translation>
    </message>
    <message>
        <source>Customer tags</source>
        <translation>顧客タグ</translation>
    </message>
    <message>
        <source>Order tags</source>
        <translation>注文タグ</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>マーケットプレイス</translation>
    </message>
    <message>
        <source>Marketplaces that are asked</source>
        <translation>依頼するマーケットプレイス</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>The sender</source>
        <translation>差出人と同じ</translation>
    </message>
    <message>
        <source>Review link</source>
        <translation>レビューのリンク</translation>
    </message>
    <message>
        <source>The product&apos;s page in the online store</source>
        <translation>オンラインストアの商品ページ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encrypted from the start, usually on port 465.</source>
        <translation>最初から暗号化。通常はポート465。</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Encrypted before anything is said, usually on port 587.</source>
        <translation>通信の開始前に暗号化。通常はポート587。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Others can read the mails on their way; no password is sent, except on this computer.</source>
        <translation>途中で他の人がメールを読める状態です。このコンピューターに対する場合を除き、パスワードは送信されません。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>ログインなし</translation>
    </message>
    <message>
        <source>When e-mails leave</source>
        <translation>メールを送信する時間</translation>
    </message>
    <message>
        <source>How many leave</source>
        <translation>送信数の上限</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>送信を一時停止</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>送信開始時刻</translation>
    </message>
    <message>
        <source>Send until</source>
        <translation>送信終了時刻</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>送信する曜日</translation>
    </message>
    <message>
        <source>Ask me when later than</source>
        <translation>確認が必要になる遅れ</translation>
    </message>
    <message>
        <source>At most in an hour</source>
        <translation>1時間あたりの送信上限</translation>
    </message>
    <message>
        <source>At most in 24 hours</source>
        <translation>24時間あたりの送信上限</translation>
    </message>
    <message>
        <source>Buyers&apos; data</source>
        <translation>購入者のデータ</translation>
    </message>
    <message>
        <source>Erase after</source>
        <translation>消去までの期間</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>AfterShip</source>
        <translation>AfterShip</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the label of a setting</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, and what a check box does to it: Send from, at any time</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and one of its values: Send on, Monday</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rehearse with</source>
        <translation>リハーサルの宛先</translation>
    </message>
    <message>
        <source>No rehearsal</source>
        <translation>リハーサルなし</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingValues</name>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1が範囲外です。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>「%1」は整数ではありません。</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>%1～%2の整数を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>「%1」は true でも false でもありません。</translation>
    </message>
    <message>
        <source>Enter true or false.</source>
        <translation>true または false を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>「%1」は選択肢にありません。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>次のいずれかを選んでください：%1。</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>「%1」は時刻ではありません。</translation>
    </message>
    <message>
        <source>Enter hours and minutes of 24 hours, for example 09:30 or 17:00.</source>
        <translation>24時間表記で時と分を入力してください（例：09:30、17:00）。</translation>
    </message>
    <message>
        <source>“%1” is not a day of the week.</source>
        <translation>「%1」は曜日ではありません。</translation>
    </message>
    <message>
        <source>Enter days separated by commas: mon, tue, wed, thu, fri, sat, sun, or 1 (Monday) to 7 (Sunday).</source>
        <translation>曜日をコンマで区切って入力してください：mon, tue, wed, thu, fri, sat, sun、または1（月曜日）～7（日曜日）。</translation>
    </message>
    <message>
        <source>The text holds a line break or another control character.</source>
        <translation>テキストに改行などの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>Enter it as one line.</source>
        <translation>1行で入力してください。</translation>
    </message>
    <message>
        <source>UK is not the code of a country.</source>
        <translation>UKは国コードではありません。</translation>
    </message>
    <message>
        <source>Enter GB for the United Kingdom.</source>
        <translation>イギリスの場合はGBを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not the code of a country.</source>
        <translation>「%1」は国コードではありません。</translation>
    </message>
    <message>
        <source>Enter the two letters of ISO 3166-1, for example US, GB or DE.</source>
        <translation>ISO 3166-1の2文字のコードを入力してください（例：US、GB、DE）。</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this computer knows.</source>
        <translation>「%1」は、このコンピューターが認識するタイムゾーンではありません。</translation>
    </message>
    <message>
        <source>Enter the IANA name of a zone, for example America/New_York.</source>
        <translation>タイムゾーンのIANA名を入力してください（例：America/New_York）。</translation>
    </message>
    <message>
        <source>Enter the IANA name of a zone, for example %1.</source>
        <translation>タイムゾーンのIANA名を入力してください（例：%1）。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Settings</name>
    <message>
        <source>The store&apos;s address at Shopify: https://SHOP.myshopify.com.</source>
        <translation>Shopifyでのストアのアドレス：https://SHOP.myshopify.com。</translation>
    </message>
    <message>
        <source>Follow parcels at AfterShip and ask after the delivery; off: ask a while after fulfilment.</source>
        <translation>AfterShipで荷物を追跡し、配達後に依頼します。オフの場合は、フルフィルメントから所定の日数後に依頼します。</translation>
    </message>
    <message>
        <source>Give AfterShip the buyer&apos;s e-mail address; AfterShip may then e-mail a tracking link to the buyer, as your account there is set up.</source>
        <translation>購入者のメールアドレスをAfterShipに渡します。AfterShipのアカウントの設定によっては、AfterShipから購入者に追跡リンクがメールで送られることがあります。</translation>
    </message>
    <message>
        <source>Give AfterShip the buyer&apos;s phone number; AfterShip may then send text messages about the parcel, as your account there is set up.</source>
        <translation>購入者の電話番号をAfterShipに渡します。AfterShipのアカウントの設定によっては、AfterShipから荷物についてのショートメッセージが送られることがあります。</translation>
    </message>
    <message>
        <source>How often AfterShip is asked for news of parcels.</source>
        <translation>荷物の最新情報をAfterShipに問い合わせる間隔。</translation>
    </message>
    <message>
        <source>How often Shopify is asked for new and changed orders.</source>
        <translation>新しい注文と変更された注文をShopifyに問い合わせる間隔。</translation>
    </message>
    <message>
        <source>The server that your mail program sends through.</source>
        <translation>お使いのメールソフトが送信に使うサーバー。</translation>
    </message>
    <message>
        <source>How the connection is encrypted; with none no password is sent, except on this computer.</source>
        <translation>接続の暗号化方式。none の場合、このコンピューターに対する場合を除き、パスワードは送信されません。</translation>
    </message>
    <message>
        <source>Sender that buyers see: an address or Name &lt;address&gt;.</source>
        <translation>購入者に表示される差出人。アドレス、または「名前 &lt;アドレス&gt;」。</translation>
    </message>
    <message>
        <source>However early the parcel arrives: at least so many days after fulfilment, domestic orders.</source>
        <translation>荷物がどれほど早く届いても、フルフィルメントから少なくともこの日数を空けます（国内注文）。</translation>
    </message>
    <message>
        <source>However early the parcel arrives: at least so many days after fulfilment, international orders.</source>
        <translation>荷物がどれほど早く届いても、フルフィルメントから少なくともこの日数を空けます（海外注文）。</translation>
    </message>
    <message>
        <source>Ask in the end even if no delivery was ever reported.</source>
        <translation>配達が一度も報告されなくても、最終的に依頼します。</translation>
    </message>
    <message>
        <source>Days after fulfilment at which a tracked order is asked whatever the carrier says.</source>
        <translation>追跡中の注文について、配送業者の情報にかかわらず依頼するまでの、フルフィルメントからの日数。</translation>
    </message>
    <message>
        <source>Use tracking that is added to or changed on a fulfilment later on.</source>
        <translation>フルフィルメントに後から追加または変更された追跡情報を使います。</translation>
    </message>
    <message>
        <source>Minutes after a fulfilment within which its tracking may still be added.</source>
        <translation>フルフィルメント後に追跡情報の追加を受け付ける分数。</translation>
    </message>
    <message>
        <source>Ask when all packages of an order have arrived, or when the first has.</source>
        <translation>注文の荷物がすべて届いたときに依頼するか、最初の荷物が届いたときに依頼するか。</translation>
    </message>
    <message>
        <source>Do not ask about parcels that were lost or went back to the sender.</source>
        <translation>紛失した荷物や差出人に返送された荷物については依頼しません。</translation>
    </message>
    <message>
        <source>Who is asked by their marketing consent at Shopify; everyone is not lawful in every country.</source>
        <translation>Shopifyでのマーケティングの同意に基づく依頼の対象者。everyone はすべての国で適法とは限りません。</translation>
    </message>
    <message>
        <source>Products with one of these tags are never asked about.</source>
        <translation>これらのタグのいずれかが付いた商品については依頼しません。</translation>
    </message>
    <message>
        <source>Customers with one of these tags are never asked.</source>
        <translation>これらのタグのいずれかが付いた顧客には依頼しません。</translation>
    </message>
    <message>
        <source>Orders with one of these tags are never asked about.</source>
        <translation>これらのタグのいずれかが付いた注文については依頼しません。</translation>
    </message>
    <message>
        <source>E-mail addresses never written to; * stands for anything.</source>
        <translation>メールを送信しないアドレス。「*」は任意の文字列を表します。</translation>
    </message>
    <message>
        <source>Buyers&apos; data of finished requests is erased after so many months; with 0 it is kept.</source>
        <translation>完了した依頼の購入者のデータは、この月数の後に消去されます。0の場合は保持します。</translation>
    </message>
    <message>
        <source>Country of the store, which tells domestic orders from international ones. If not set, Shopify&apos;s value is used.</source>
        <translation>ストアの国。国内注文と海外注文の区別に使います。指定しない場合はShopifyの設定に従います。</translation>
    </message>
    <message>
        <source>Time zone in which days are counted and times are shown. If not set, Shopify&apos;s value is used.</source>
        <translation>日数の計算と時刻の表示に使うタイムゾーン。指定しない場合はShopifyの設定に従います。</translation>
    </message>
    <message>
        <source>Address of AfterShip&apos;s API. Leave it unless AfterShip names you another one.</source>
        <translation>AfterShipのAPIのアドレス。AfterShipから別のアドレスを案内された場合を除き、変更しないでください。</translation>
    </message>
    <message>
        <source>Port of that server: usually 465 with TLS and 587 with STARTTLS.</source>
        <translation>そのサーバーのポート。通常はTLSで465、STARTTLSで587です。</translation>
    </message>
    <message>
        <source>Name to log in with at the mail server; without one there is no login.</source>
        <translation>メールサーバーへのログイン名。指定しない場合はログインしません。</translation>
    </message>
    <message>
        <source>Where buyers&apos; answers and unsubscribe e-mails go; without an address to the sender.</source>
        <translation>購入者の返信と配信停止メールの宛先。指定しない場合は差出人に届きます。</translation>
    </message>
    <message>
        <source>Rehearsal: each due e-mail goes once to this address of yours, marked as such, and its request stays unsent; without an address buyers are written to.</source>
        <translation>リハーサル：送信時刻になったメールは、印を付けてご自分のこのアドレスに1通ずつ送られ、依頼は未送信のままです。アドレスを指定しない場合は購入者に送信します。</translation>
    </message>
    <message>
        <source>Nothing is sent while this is on; everything else goes on.</source>
        <translation>オンの間は何も送信しません。他の処理は続けます。</translation>
    </message>
    <message>
        <source>Pattern of the link in the e-mail; without one it is the product&apos;s page in the online store.</source>
        <translation>メールに入れるリンクのパターン。指定しない場合はオンラインストアの商品ページです。</translation>
    </message>
    <message>
        <source>Days between delivery (or fulfilment) and the e-mail, orders within the store&apos;s country.</source>
        <translation>配達（またはフルフィルメント）からメールまでの日数（ストアと同じ国の注文）。</translation>
    </message>
    <message>
        <source>Days between delivery (or fulfilment) and the e-mail, orders to other countries.</source>
        <translation>配達（またはフルフィルメント）からメールまでの日数（他の国への注文）。</translation>
    </message>
    <message>
        <source>Days between handing over in the shop and the e-mail.</source>
        <translation>店頭での受け渡しからメールまでの日数。</translation>
    </message>
    <message>
        <source>Days between fulfilment and the e-mail where nothing is shipped. If not set, the wait of domestic orders is used.</source>
        <translation>発送するものがない場合の、フルフィルメントからメールまでの日数。指定しない場合は国内注文の待機日数と同じです。</translation>
    </message>
    <message>
        <source>Send no earlier than this time of day. If not set, e-mails also leave in the early hours.</source>
        <translation>この時刻より前には送信しません。指定しない場合は早朝にも送信します。</translation>
    </message>
    <message>
        <source>Send no later than this time of day. If not set, e-mails also leave late in the evening.</source>
        <translation>この時刻より後には送信しません。指定しない場合は夜遅くにも送信します。</translation>
    </message>
    <message>
        <source>Send on these days of the week; on every day if none is chosen.</source>
        <translation>選択した曜日に送信します。何も選択しない場合は毎日送信します。</translation>
    </message>
    <message>
        <source>An e-mail that is more than so many days late waits for your decision.</source>
        <translation>この日数を超えて遅れたメールは、判断待ちになります。</translation>
    </message>
    <message>
        <source>Products never asked about: by the last part of their address in the store (the handle), or by Shopify id.</source>
        <translation>依頼の対象にしない商品（ストアのアドレスの最後の部分であるハンドル、またはShopifyのID）。</translation>
    </message>
    <message>
        <source>Marketplaces whose buyers are asked although the marketplace forbids it.</source>
        <translation>規約で禁止されていても購入者に依頼するマーケットプレイス。</translation>
    </message>
    <message>
        <source>Not more than your mail provider allows in an hour; further e-mails wait.</source>
        <translation>メールプロバイダーが1時間に許可する数を超えないようにします。超える分は後で送信されます。</translation>
    </message>
    <message>
        <source>Not more than your mail provider allows in 24 hours; further e-mails wait.</source>
        <translation>メールプロバイダーが24時間に許可する数を超えないようにします。超える分は後で送信されます。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsChanges</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 is now %2; before it was %3.</source>
        <comment>a setting&apos;s key and two values</comment>
        <translation>%1が%3から%2に変わりました。</translation>
    </message>
    <message>
        <source>%1 is now empty.</source>
        <translation>%1が空になりました。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1が変更されました。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsCommand</name>
    <message numerus="yes">
        <source>%n request(s) that waited for a delivery: not scheduled any more. To follow them again after switching on: afterparcelctl requests resume ORDER...</source>
        <translation>
            <numerusform>配達を待っていた%n件の依頼の予定がなくなりました。オンにした後で追跡を再開するには：afterparcelctl requests resume ORDER...</numerusform>
        </translation>
    </message>
    <message>
        <source>settings set takes a key and a value; quote a value with spaces.</source>
        <translation>settings set にはキーと値を指定します。空白を含む値は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>settings get takes one key.</source>
        <translation>settings get にはキーを1つ指定します。</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>型</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>値</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>settings list takes nothing but --json.</source>
        <translation>settings list に指定できるのは --json だけです。</translation>
    </message>
    <message>
        <source>settings export takes no arguments; it prints JSON.</source>
        <translation>settings export に引数は指定できません。JSONを出力します。</translation>
    </message>
    <message>
        <source>What was read is no JSON object.</source>
        <translation>読み取った内容はJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>What was read is no JSON: %1 at byte %2.</source>
        <translation>読み取った内容はJSONではありません：%1（%2バイト目）。</translation>
    </message>
    <message>
        <source>Give what “afterparcelctl settings export” printed.</source>
        <translation>「afterparcelctl settings export」の出力を渡してください。</translation>
    </message>
    <message>
        <source>settings import takes one file, or reads standard input.</source>
        <translation>settings import にはファイルを1つ指定するか、標準入力を読み取らせます。</translation>
    </message>
    <message>
        <source>What is to be done with the settings?</source>
        <translation>設定をどうしますか？</translation>
    </message>
    <message>
        <source>settings has no “%1”.</source>
        <translation>settings に「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsFile</name>
    <message>
        <source>The settings in %1 can&apos;t be used: %2</source>
        <translation>「%1」の設定を使用できません：%2</translation>
    </message>
    <message>
        <source>The value of %1 is neither a text, a number, true or false, nor a list.</source>
        <translation>%1の値は、テキスト、数値、true または false、リストのいずれでもありません。</translation>
    </message>
    <message>
        <source>Write it as “afterparcelctl settings get %1” prints it.</source>
        <translation>「afterparcelctl settings get %1」の出力と同じ形で書いてください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SettingsRegistry</name>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>「%1」という設定はありません。</translation>
    </message>
    <message>
        <source>“afterparcelctl settings list” shows every key.</source>
        <translation>「afterparcelctl settings list」ですべてのキーを表示します。</translation>
    </message>
    <message>
        <source>Did you mean %1? “afterparcelctl settings list” shows every key.</source>
        <translation>%1のことですか？「afterparcelctl settings list」ですべてのキーを表示します。</translation>
    </message>
    <message>
        <source>timing.fallback_days (%1) can&apos;t be below %2 (%3).</source>
        <translation>timing.fallback_days（%1）を%2（%3）より小さくすることはできません。</translation>
    </message>
    <message>
        <source>Set timing.fallback_days to %1 or more, set %2 to %3 or less, or switch timing.fallback_enabled off.</source>
        <translation>timing.fallback_days を%1以上にするか、%2を%3以下にするか、timing.fallback_enabled をオフにしてください。</translation>
    </message>
    <message>
        <source>timing.window.from and timing.window.to are both %1, which leaves no time to send in.</source>
        <translation>timing.window.from と timing.window.to がどちらも%1のため、送信できる時間がありません。</translation>
    </message>
    <message>
        <source>Choose two different times, or leave both empty to send at any time.</source>
        <translation>異なる2つの時刻を選ぶか、いつでも送信する場合は両方を空欄にしてください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Shopify</name>
    <message>
        <source>Enter the address that ends in .myshopify.com; Shopify shows it under Settings &gt; Domains.</source>
        <translation>.myshopify.com で終わるアドレスを入力してください。Shopifyの「設定」&gt;「ドメイン」に表示されています。</translation>
    </message>
    <message>
        <source>%1 is not the address of a Shopify store.</source>
        <translation>%1はShopifyストアのアドレスではありません。</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of Shopify.</source>
        <translation>Shopifyの応答の代わりにウェブページが返ってきました。</translation>
    </message>
    <message>
        <source>What came is not an answer of Shopify.</source>
        <translation>返ってきたものはShopifyの応答ではありません。</translation>
    </message>
    <message>
        <source>Check the store&apos;s address, and whether a proxy or a log-in page of the network is in between.</source>
        <translation>ストアのアドレスを確認し、プロキシやネットワークのログインページが間に入っていないか確認してください。</translation>
    </message>
    <message>
        <source>%1 leads elsewhere: it is not the address of a store&apos;s administration.</source>
        <translation>%1は別の場所に転送されます。ストアの管理画面のアドレスではありません。</translation>
    </message>
    <message>
        <source>The store is not active.</source>
        <translation>ストアが有効ではありません。</translation>
    </message>
    <message>
        <source>Log in to Shopify as the store&apos;s owner and choose a plan.</source>
        <translation>ストアのオーナーとしてShopifyにログインし、プランを選んでください。</translation>
    </message>
    <message>
        <source>Shopify reports a fault of its own.</source>
        <translation>Shopifyが自身の障害を報告しています。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>自動的に再試行されます。</translation>
    </message>
    <message>
        <source>Shopify refuses the access token.</source>
        <translation>Shopifyがアクセストークンを拒否しています。</translation>
    </message>
    <message>
        <source>Enter a new token.</source>
        <translation>新しいトークンを入力してください。</translation>
    </message>
    <message>
        <source>Shopify refused the request: %1</source>
        <translation>Shopifyがリクエストを拒否しました：%1</translation>
    </message>
    <message>
        <source>Look for a newer version of Afterparcel.</source>
        <translation>Afterparcelの新しいバージョンを確認してください。</translation>
    </message>
    <message>
        <source>Shopify does not let the app see buyers&apos; data: %1</source>
        <translation>Shopifyがアプリに購入者のデータの閲覧を許可していません：%1</translation>
    </message>
    <message>
        <source>Allow the app access to protected customer data, in the Dev Dashboard or by the store&apos;s plan.</source>
        <translation>Dev Dashboardまたはストアのプランで、アプリに保護された顧客データへのアクセスを許可してください。</translation>
    </message>
    <message>
        <source>The app lacks the access scope %1.</source>
        <translation>アプリにアクセススコープ%1がありません。</translation>
    </message>
    <message>
        <source>Add it to the app in Shopify, release the new version, and approve it for the store.</source>
        <translation>Shopifyでアプリに追加し、新しいバージョンをリリースして、ストアで承認してください。</translation>
    </message>
    <message>
        <source>Shopify is still busy with other requests of this app.</source>
        <translation>Shopifyはまだこのアプリの別のリクエストを処理しています。</translation>
    </message>
    <message>
        <source>Shopify did not understand which orders were asked for.</source>
        <translation>Shopifyは、どの注文を求められたか解釈できませんでした。</translation>
    </message>
    <message>
        <source>Shopify finds even the smallest request too expensive.</source>
        <translation>最小のリクエストでも、Shopifyのコスト上限を超えています。</translation>
    </message>
    <message>
        <source>An answer of Shopify could not be understood.</source>
        <translation>Shopifyの応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>The record is read again with the next change; look for a newer version of Afterparcel if it stays.</source>
        <translation>このデータは次に変更されたときにもう一度読み取られます。解消しない場合は、Afterparcelの新しいバージョンを確認してください。</translation>
    </message>
    <message>
        <source>What was entered as the access token is the app&apos;s client secret.</source>
        <translation>アクセストークンとして入力された値は、アプリのクライアントシークレットです。</translation>
    </message>
    <message>
        <source>Enter it as the client secret, together with the client ID; the token is then fetched by itself.</source>
        <translation>クライアントIDとともに、クライアントシークレットとして入力してください。トークンは自動的に取得されます。</translation>
    </message>
    <message>
        <source>There is no access to the store yet.</source>
        <translation>まだストアにアクセスできません。</translation>
    </message>
    <message>
        <source>Enter an access token, or the app&apos;s client ID and client secret.</source>
        <translation>アクセストークン、またはアプリのクライアントIDとクライアントシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Shopify could not export the orders in one piece.</source>
        <translation>Shopifyは注文を一括でエクスポートできませんでした。</translation>
    </message>
    <message>
        <source>They are read page by page instead.</source>
        <translation>代わりに1ページずつ読み取ります。</translation>
    </message>
    <message>
        <source>Enter the Admin API access token that Shopify showed once; a client secret or an API key is something else. If the app was uninstalled, install it again.</source>
        <translation>Shopifyで一度だけ表示されたAdmin APIのアクセストークンを入力してください。クライアントシークレットやAPIキーとは別のものです。アプリをアンインストールした場合は、もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>Check that the app is still installed in the store, and its client ID and secret.</source>
        <translation>アプリがストアにインストールされたままであることと、クライアントIDおよびシークレットを確認してください。</translation>
    </message>
    <message>
        <source>The store is frozen, as a bill of Shopify&apos;s is open.</source>
        <translation>Shopifyの請求が未払いのため、ストアが凍結されています。</translation>
    </message>
    <message>
        <source>The store&apos;s owner has to pay it in Shopify.</source>
        <translation>ストアのオーナーがShopifyで支払う必要があります。</translation>
    </message>
    <message>
        <source>Shopify does not allow the app to do this.</source>
        <translation>Shopifyはアプリにこの操作を許可していません。</translation>
    </message>
    <message>
        <source>Check the app&apos;s access scopes: read_orders, read_customers and read_products are needed.</source>
        <translation>アプリのアクセススコープを確認してください。read_orders、read_customers、read_products が必要です。</translation>
    </message>
    <message>
        <source>There is no store at %1.</source>
        <translation>%1にストアはありません。</translation>
    </message>
    <message>
        <source>Shopify has locked the store.</source>
        <translation>Shopifyがストアをロックしています。</translation>
    </message>
    <message>
        <source>The store&apos;s owner has to contact Shopify&apos;s support.</source>
        <translation>ストアのオーナーがShopifyのサポートに連絡する必要があります。</translation>
    </message>
    <message>
        <source>Shopify asks for fewer requests.</source>
        <translation>Shopifyがリクエストを減らすよう求めています。</translation>
    </message>
    <message>
        <source>Shopify has a fault at the moment (%1).</source>
        <translation>Shopifyで現在障害が発生しています（%1）。</translation>
    </message>
    <message>
        <source>Shopify refused the request (%1).</source>
        <translation>Shopifyがリクエストを拒否しました（%1）。</translation>
    </message>
    <message>
        <source>Check the store&apos;s address, and look for a newer version of Afterparcel.</source>
        <translation>ストアのアドレスを確認し、Afterparcelの新しいバージョンを確認してください。</translation>
    </message>
    <message>
        <source>The app may not be used with %1.</source>
        <translation>このアプリは%1では使用できません。</translation>
    </message>
    <message>
        <source>App and store must belong to the same organization: make the app in your own Dev Dashboard.</source>
        <translation>アプリとストアは同じ組織に属している必要があります。ご自分のDev Dashboardでアプリを作成してください。</translation>
    </message>
    <message>
        <source>The app is not installed in %1.</source>
        <translation>アプリが%1にインストールされていません。</translation>
    </message>
    <message>
        <source>Install it from the Dev Dashboard.</source>
        <translation>Dev Dashboardからインストールしてください。</translation>
    </message>
    <message>
        <source>Shopify refuses the client ID or the client secret.</source>
        <translation>ShopifyがクライアントIDまたはクライアントシークレットを拒否しています。</translation>
    </message>
    <message>
        <source>Copy both again from the app&apos;s settings in the Dev Dashboard.</source>
        <translation>Dev Dashboardのアプリの設定から、両方をもう一度コピーしてください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SmtpPresets</name>
    <message>
        <source>Log in with an app password made for Afterparcel, not with the account&apos;s own password.</source>
        <translation>アカウント自体のパスワードではなく、Afterparcel用に作成したアプリパスワードでログインしてください。</translation>
    </message>
    <message>
        <source>Microsoft lets no other program log in to personal accounts with a password. Use another mailbox, or a sending service.</source>
        <translation>Microsoftの個人アカウントには、他のプログラムからパスワードでログインできません。別のメールボックスか、メール配信サービスを使ってください。</translation>
    </message>
    <message>
        <source>Switch on 2-Step Verification at Google, then make an app password for Afterparcel and log in with it.</source>
        <translation>Googleで2段階認証プロセスをオンにし、Afterparcel用のアプリパスワードを作成して、それでログインしてください。</translation>
    </message>
    <message>
        <source>Allow access by POP3 and IMAP in the mailbox&apos;s settings first.</source>
        <translation>先にメールボックスの設定でPOP3とIMAPによるアクセスを許可してください。</translation>
    </message>
    <message>
        <source>Switch on 2-Step Verification at Google, then make an app password for Afterparcel and log in with it. A trial account may send 500 messages a day.</source>
        <translation>Googleで2段階認証プロセスをオンにし、Afterparcel用のアプリパスワードを作成して、それでログインしてください。試用アカウントで送信できるのは1日500通までです。</translation>
    </message>
    <message>
        <source>Make an app-specific password at account.apple.com and log in with it.</source>
        <translation>account.apple.com でアプリ用パスワードを作成し、それでログインしてください。</translation>
    </message>
    <message>
        <source>A mailbox may send 50 messages an hour in its first week, and 500 after a month.</source>
        <translation>メールボックスから送信できるのは、最初の1週間は1時間に50通、1か月後からは500通です。</translation>
    </message>
    <message>
        <source>An administrator has to allow Authenticated SMTP for the mailbox. Microsoft is ending it for passwords: where the login is refused, use a sending service.</source>
        <translation>管理者がメールボックスのSMTP認証を許可する必要があります。Microsoftはパスワードによる利用を終了しつつあります。ログインが拒否される場合は、メール配信サービスを使ってください。</translation>
    </message>
    <message>
        <source>For a personal address the server is smtp.zoho.com; outside of the United States it ends in your region&apos;s letters, such as smtppro.zoho.eu. With two-factor authentication, log in with an app password.</source>
        <translation>個人アドレスの場合、サーバーは smtp.zoho.com です。アメリカ以外では smtppro.zoho.eu のように末尾が地域の文字になります。2要素認証を使っている場合は、アプリパスワードでログインしてください。</translation>
    </message>
    <message>
        <source>the SMTP user name that SES made</source>
        <translation>SESで作成されたSMTPユーザー名</translation>
    </message>
    <message>
        <source>Put your region in place of us-east-1. Log in with the SMTP credentials made in SES, which are not the account&apos;s access keys.</source>
        <translation>us-east-1 をご自分のリージョンに置き換えてください。アカウントのアクセスキーではなく、SESで作成したSMTP認証情報でログインします。</translation>
    </message>
    <message>
        <source>the SMTP login that Brevo shows</source>
        <translation>Brevoに表示されるSMTPログイン</translation>
    </message>
    <message>
        <source>Log in with an SMTP key, not with an API key. The free plan allows 300 messages a day.</source>
        <translation>APIキーではなく、SMTPキーでログインしてください。無料プランで送信できるのは1日300通です。</translation>
    </message>
    <message>
        <source>the SMTP user of your sending domain</source>
        <translation>送信ドメインのSMTPユーザー</translation>
    </message>
    <message>
        <source>In the European region the server is smtp.eu.mailgun.org.</source>
        <translation>ヨーロッパリージョンの場合、サーバーは smtp.eu.mailgun.org です。</translation>
    </message>
    <message>
        <source>the server&apos;s API token, or an SMTP token&apos;s access key</source>
        <translation>サーバーのAPIトークン、またはSMTPトークンのアクセスキー</translation>
    </message>
    <message>
        <source>With the server&apos;s API token, user name and password are the same.</source>
        <translation>サーバーのAPIトークンの場合、ユーザー名とパスワードは同じです。</translation>
    </message>
    <message>
        <source>The user name is the word apikey; the password is an API key that may send mail.</source>
        <translation>ユーザー名は apikey という単語で、パスワードはメール送信が許可されたAPIキーです。</translation>
    </message>
    <message>
        <source>No mail provider “%1” is known.</source>
        <translation>「%1」というメールプロバイダーは登録されていません。</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>使用できるもの：%1。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::StatusText</name>
    <message>
        <source>wait after fulfilment</source>
        <translation>フルフィルメント後の待機</translation>
    </message>
    <message>
        <source>wait after the order&apos;s event</source>
        <translation>注文の出来事の後の待機</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>追跡番号なし</translation>
    </message>
    <message>
        <source>no carrier</source>
        <translation>配送業者なし</translation>
    </message>
    <message>
        <source>being registered at AfterShip</source>
        <translation>AfterShipに登録中</translation>
    </message>
    <message>
        <source>second attempt at AfterShip</source>
        <translation>AfterShipへの2回目の試行</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>輸送中</translation>
    </message>
    <message>
        <source>not accepted by AfterShip</source>
        <translation>AfterShipが拒否</translation>
    </message>
    <message>
        <source>no carrier news for too long</source>
        <translation>配送業者から長期間情報なし</translation>
    </message>
    <message>
        <source>wait after delivery</source>
        <translation>配達後の待機</translation>
    </message>
    <message>
        <source>delivery entered by you</source>
        <translation>手動で入力された配達</translation>
    </message>
    <message>
        <source>minimum delay after fulfilment</source>
        <translation>フルフィルメント後の最短待機日数</translation>
    </message>
    <message>
        <source>no delivery known in time</source>
        <translation>期限までに配達を確認できず</translation>
    </message>
    <message>
        <source>time set by you</source>
        <translation>手動で指定された日時</translation>
    </message>
    <message>
        <source>fulfilled before the store was connected</source>
        <translation>ストアの接続前にフルフィルメント</translation>
    </message>
    <message>
        <source>AfterShip switched off</source>
        <translation>AfterShipがオフ</translation>
    </message>
    <message>
        <source>not completely fulfilled</source>
        <translation>フルフィルメント未完了</translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation>レビュー対象なし</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>test order</source>
        <translation>テスト注文</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>メールアドレスなし</translation>
    </message>
    <message>
        <source>on the block list</source>
        <translation>ブロックリストに記載</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>配信停止済み</translation>
    </message>
    <message>
        <source>excluded by your settings</source>
        <translation>設定により除外</translation>
    </message>
    <message>
        <source>marketplace that forbids asking</source>
        <translation>依頼を禁止するマーケットプレイス</translation>
    </message>
    <message>
        <source>marketplace relay address</source>
        <translation>マーケットプレイスの中継アドレス</translation>
    </message>
    <message>
        <source>no marketing consent</source>
        <translation>マーケティングの同意なし</translation>
    </message>
    <message>
        <source>return in progress</source>
        <translation>返品の手続き中</translation>
    </message>
    <message>
        <source>orders of this type are not asked</source>
        <translation>この種類の注文は依頼の対象外</translation>
    </message>
    <message>
        <source>already asked about this product</source>
        <translation>この商品については依頼済み</translation>
    </message>
    <message>
        <source>asked too recently</source>
        <translation>前回の依頼から間もない</translation>
    </message>
    <message>
        <source>merged into another e-mail</source>
        <translation>別のメールに統合</translation>
    </message>
    <message>
        <source>returned to sender</source>
        <translation>差出人に返送</translation>
    </message>
    <message>
        <source>parcel lost</source>
        <translation>荷物の紛失</translation>
    </message>
    <message>
        <source>skipped by you</source>
        <translation>手動でスキップ</translation>
    </message>
    <message>
        <source>buyer&apos;s data erased</source>
        <translation>購入者のデータを消去済み</translation>
    </message>
    <message>
        <source>put off by the mail server</source>
        <translation>メールサーバーが延期</translation>
    </message>
    <message>
        <source>refused by the mail server</source>
        <translation>メールサーバーが拒否</translation>
    </message>
    <message>
        <source>not taken by the mail server</source>
        <translation>メールサーバーが受け付けず</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>送信済みの可能性あり</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>メール不達</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>再送信済み</translation>
    </message>
    <message>
        <source>marked as sent</source>
        <translation>送信済みとして記録</translation>
    </message>
    <message>
        <source>Will send on %1</source>
        <translation>%1に送信予定</translation>
    </message>
    <message>
        <source>Will send</source>
        <translation>送信予定</translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation>配達待ち</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>%1に送信済み</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>スキップ：%1</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <translation>要対応：%1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Will send: due since %1</source>
        <comment>a day</comment>
        <translation>送信予定：%1から送信待ち</translation>
    </message>
    <message>
        <source>Skipped: by you</source>
        <translation>スキップ：手動</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Store</name>
    <message>
        <source>it is a file</source>
        <translation>ファイルです</translation>
    </message>
    <message>
        <source>it can&apos;t be created</source>
        <translation>作成できません</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>別のユーザーが所有しています</translation>
    </message>
    <message>
        <source>The disk did not confirm that %1 was written.</source>
        <translation>「%1」が書き込まれたことをディスクが確認しませんでした。</translation>
    </message>
    <message>
        <source>Check the disk with the data directory, then try again.</source>
        <translation>データディレクトリのあるディスクを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program was writing to the data directory and did not finish in time.</source>
        <translation>別のプログラムがデータディレクトリに書き込んでいて、時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The program&apos;s own data is incomplete.</source>
        <translation>プログラム自体のデータが不完全です。</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Afterparcel (its format is %1, this version knows up to %2).</source>
        <translation>データは新しいバージョンのAfterparcelで書き込まれています（データの形式は%1、このバージョンが対応するのは%2まで）。</translation>
    </message>
    <message>
        <source>Install the newest version; the data was not changed.</source>
        <translation>最新バージョンをインストールしてください。データは変更されていません。</translation>
    </message>
    <message>
        <source>The damaged database can&apos;t be set aside.</source>
        <translation>破損したデータベースを別名で退避できません。</translation>
    </message>
    <message>
        <source>Give your user the right to write in the data directory.</source>
        <translation>お使いのユーザーに、データディレクトリへの書き込み権限を与えてください。</translation>
    </message>
    <message>
        <source>There was no copy to restore: orders and deliveries are read anew from Shopify and AfterShip.</source>
        <translation>復元できるコピーがありませんでした。注文と配達をShopifyとAfterShipから読み直します。</translation>
    </message>
    <message>
        <source>The copy of %1 was restored; what is newer is read anew from Shopify and AfterShip.</source>
        <translation>%1のコピーを復元しました。それより新しいものはShopifyとAfterShipから読み直します。</translation>
    </message>
    <message>
        <source>The database was damaged and was set aside as %1.</source>
        <translation>データベースが破損していたため、「%1」として退避しました。</translation>
    </message>
    <message>
        <source>The database was missing.</source>
        <translation>データベースがありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken from the journal.</source>
        <translation>
            <numerusform>ジャーナルから%n件の記録を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the journal could not be read.</source>
        <translation>
            <numerusform>ジャーナルの%n行を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk with the data directory is full.</source>
        <translation>データディレクトリのあるディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space; nothing was lost, and the program goes on by itself.</source>
        <translation>空き容量を増やしてください。失われたものはなく、プログラムは自動的に再開します。</translation>
    </message>
    <message>
        <source>The database in the data directory can&apos;t be written.</source>
        <translation>データディレクトリのデータベースに書き込めません。</translation>
    </message>
    <message>
        <source>Give your user the right to write there, or name another directory with --data-dir.</source>
        <translation>お使いのユーザーに書き込み権限を与えるか、--data-dir で別のディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>Another program was writing to the database and did not finish in time.</source>
        <translation>別のプログラムがデータベースに書き込んでいて、時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>データベースが破損しています。</translation>
    </message>
    <message>
        <source>Start the program again: it sets the damaged file aside and restores the newest copy.</source>
        <translation>プログラムを再起動してください。破損したファイルを退避し、最新のコピーを復元します。</translation>
    </message>
    <message>
        <source>The disk reported an error while the database was read or written.</source>
        <translation>データベースの読み書き中にディスクがエラーを報告しました。</translation>
    </message>
    <message>
        <source>Check the disk with the data directory, then start the program again.</source>
        <translation>データディレクトリのあるディスクを確認してから、プログラムを再起動してください。</translation>
    </message>
    <message>
        <source>The database refused an operation: %1</source>
        <translation>データベースが操作を拒否しました：%1</translation>
    </message>
    <message>
        <source>Start the program again; if it stays, save the diagnostics and report it.</source>
        <translation>プログラムを再起動してください。解消しない場合は、診断情報を保存して報告してください。</translation>
    </message>
    <message>
        <source>The file %1 in the data directory can&apos;t be opened: %2.</source>
        <translation>データディレクトリのファイル「%1」を開けません：%2。</translation>
    </message>
    <message>
        <source>Give your user the right to read and write there, or name another directory with --data-dir.</source>
        <translation>お使いのユーザーに読み書きの権限を与えるか、--data-dir で別のディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>The file %1 in the data directory can&apos;t be written: %2.</source>
        <translation>データディレクトリのファイル「%1」に書き込めません：%2。</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>その注文はありません。</translation>
    </message>
    <message>
        <source>Check its number, or sync first.</source>
        <translation>番号を確認するか、先に同期してください。</translation>
    </message>
    <message>
        <source>No order names the parcel %1.</source>
        <translation>荷物%1が含まれる注文はありません。</translation>
    </message>
    <message>
        <source>Check its number and carrier, or sync first.</source>
        <translation>番号と配送業者を確認するか、先に同期してください。</translation>
    </message>
    <message>
        <source>This data belongs to the store %1, not to %2.</source>
        <translation>このデータは%2ではなく、ストア%1のものです。</translation>
    </message>
    <message>
        <source>Use another store name (--store NAME) for another shop.</source>
        <translation>別のストアには別の名前（--store NAME）を使ってください。</translation>
    </message>
    <message>
        <source>Mailed to your own address.</source>
        <translation>ご自分のアドレスに送信しました。</translation>
    </message>
    <message>
        <source>Connected with %1.</source>
        <translation>%1に接続しました。</translation>
    </message>
    <message>
        <source>Put right.</source>
        <translation>解消しました。</translation>
    </message>
    <message>
        <source>Another program has this store open.</source>
        <translation>別のプログラムがこのストアを開いています。</translation>
    </message>
    <message>
        <source>Close every window of Afterparcel and wait for its commands to end. Nothing was changed.</source>
        <translation>Afterparcelのすべてのウィンドウを閉じ、コマンドの終了を待ってください。何も変更していません。</translation>
    </message>
    <message>
        <source>A backup is being restored into this store.</source>
        <translation>このストアにバックアップを復元しているところです。</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>終わってからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::StorePlace</name>
    <message>
        <source>“%1” can&apos;t be the name of a store.</source>
        <translation>「%1」はストアの名前に使えません。</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, dashes and underscores.</source>
        <translation>英字、数字、ドット、ハイフン、アンダースコアを使ってください。</translation>
    </message>
    <message>
        <source>There are several stores: %1.</source>
        <translation>ストアが複数あります：%1。</translation>
    </message>
    <message>
        <source>Choose one with --store NAME.</source>
        <translation>--store NAME で1つを選んでください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::StuckGroups</name>
    <message>
        <source>Interrupted while sending</source>
        <translation>送信中に中断</translation>
    </message>
    <message>
        <source>Refused by the mail server</source>
        <translation>メールサーバーが拒否</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Parcels that AfterShip gave up</source>
        <translation>AfterShipが打ち切った荷物</translation>
    </message>
    <message>
        <source>AfterShip refuses the key</source>
        <translation>AfterShipがキーを拒否</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>待機が長すぎる</translation>
    </message>
    <message>
        <source>Carrier problem</source>
        <translation>配送業者の問題</translation>
    </message>
    <message>
        <source>AfterShip can&apos;t follow the parcel: its carrier is missing, wrong, or not added to your account. Correct the carrier and AfterShip is asked again; or set the day of delivery, or send now.</source>
        <translation>配送業者が指定されていない、誤っている、またはアカウントに追加されていないため、AfterShipが荷物を追跡できません。配送業者を修正すると、AfterShipにもう一度問い合わせます。または、配達日を指定するか、今すぐ送信してください。</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>送信済みにする</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Spread over days…</source>
        <translation>数日に分散…</translation>
    </message>
    <message>
        <source>Delivered on…</source>
        <translation>配達日を指定…</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>もう一度追跡</translation>
    </message>
    <message>
        <source>Correct the carrier…</source>
        <translation>配送業者を修正…</translation>
    </message>
    <message>
        <source>Fall back</source>
        <translation>配達を待たない</translation>
    </message>
    <message>
        <source>Switch AfterShip off</source>
        <translation>AfterShipをオフにする</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>キーを入力…</translation>
    </message>
    <message>
        <source>The program was cut off while an e-mail was leaving, so it may have been sent. “Resend” sends the same e-mail again, which most mail programs show once; “Mark as sent” sends nothing.</source>
        <translation>メールの送信中にプログラムが中断されたため、送信された可能性があります。「再送信」は同じメールをもう一度送りますが、ほとんどのメールソフトでは1通だけ表示されます。「送信済みにする」は何も送信しません。</translation>
    </message>
    <message>
        <source>The mail server refused the e-mail for good, or too often; the timeline has its answer. Put the cause right and choose “Resend”, or “Skip” if the buyer&apos;s address is wrong.</source>
        <translation>メールサーバーがメールを恒久的に、または何度も拒否しました。サーバーの応答は「タイムライン」に表示されます。原因を取り除いて「再送信」を選ぶか、購入者のアドレスが誤っている場合は「スキップ」を選んでください。</translation>
    </message>
    <message>
        <source>The send date passed long ago, for instance while the program was closed or sending was paused. “Send now” sends at once, “Spread over days” sends evenly over the next days, “Skip” sends nothing.</source>
        <translation>プログラムが閉じられていた、送信が一時停止されていたなどの理由で、送信予定日時を大きく過ぎています。「今すぐ送信」はすぐに送信し、「数日に分散」は今後数日に均等に分けて送信し、「スキップ」は何も送信しません。</translation>
    </message>
    <message>
        <source>AfterShip refused the parcel or heard nothing for too long, so the date of fulfilment decides. “Track again” has AfterShip look once more; a corrected carrier, or the day of delivery if you know it, brings back the right date.</source>
        <translation>AfterShipが荷物を拒否したか、長期間情報がなかったため、フルフィルメント日が基準になります。「もう一度追跡」でAfterShipに再び確認させることができます。配送業者を修正するか、わかる場合は配達日を指定すると、正しい日時に戻ります。</translation>
    </message>
    <message>
        <source>No news comes while AfterShip refuses the key; nothing is lost, and the fallback still applies. Enter a working key; “Fall back” stops waiting for the delivery; if you switch AfterShip off, you decide yourself when to send.</source>
        <translation>AfterShipがキーを拒否している間は情報が届きません。失われるものはなく、依頼するまでの最長日数は引き続き有効です。有効なキーを入力してください。「配達を待たない」を選ぶと、フルフィルメント日を基準にします。AfterShipをオフにすると、いつ送信するかは手動で決めることになります。</translation>
    </message>
    <message>
        <source>Still waiting for a delivery 30 days after fulfilment. “Fall back” lets the date of fulfilment decide; “Delivered on” sets the day if you know it; “Send now” does not wait.</source>
        <translation>フルフィルメントから30日たっても配達を待っています。「配達を待たない」はフルフィルメント日を基準にし、「配達日を指定」はわかる場合に配達日を設定し、「今すぐ送信」は待たずに送信します。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::SyncCommand</name>
    <message>
        <source>sync does not take &quot;%1&quot;.</source>
        <translation>sync に「%1」は指定できません。</translation>
    </message>
    <message>
        <source>There is no stage &quot;%1&quot;.</source>
        <translation>「%1」という処理はありません。</translation>
    </message>
    <message>
        <source>The stages are orders, tracking, delivery and send.</source>
        <translation>処理は orders、tracking、delivery、send です。</translation>
    </message>
    <message>
        <source>not due yet (--full runs it all the same)</source>
        <translation>まだ時刻になっていません（--full を付けると実行します）</translation>
    </message>
    <message>
        <source>No store is connected yet.</source>
        <translation>まだストアが接続されていません。</translation>
    </message>
    <message>
        <source>Run: afterparcelctl connect</source>
        <translation>次を実行してください：afterparcelctl connect</translation>
    </message>
    <message>
        <source>would create a tracking record: %1</source>
        <translation>追跡レコードを作成する予定：%1</translation>
    </message>
    <message>
        <source>would send: %1</source>
        <translation>送信する予定：%1</translation>
    </message>
    <message>
        <source>nothing would be created or sent</source>
        <translation>作成も送信もされません</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateBook</name>
    <message>
        <source>See which there are: afterparcelctl template list</source>
        <translation>登録済みのものを表示するには：afterparcelctl template list</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <translation>「%1」を削除できません。</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and is writable.</source>
        <translation>フォルダーの所有者がご自分であり、書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>%1 Until then English is the default language.</source>
        <translation>%1それまでは英語が既定の言語になります。</translation>
    </message>
    <message>
        <source>Write it like de, pt-BR or zh-Hant.</source>
        <translation>de、pt-BR、zh-Hant のように指定してください。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存されていません。</translation>
    </message>
    <message>
        <source>Make another language the default first.</source>
        <translation>先に別の言語を既定にしてください。</translation>
    </message>
    <message>
        <source>There is no template for the language “%1”.</source>
        <translation>言語「%1」のテンプレートはありません。</translation>
    </message>
    <message>
        <source>The e-mail template for the language “%1” can&apos;t be used, so buyers get the built-in wording. %2 Put it right under Tools, E-mail template.</source>
        <translation>言語「%1」のメールテンプレートを使用できないため、購入者には内蔵の文面が送られます。%2「ツール」の「メールテンプレート」で修正してください。</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>「%1」は言語ではありません。</translation>
    </message>
    <message>
        <source>“%1” is the default language: buyers of other languages get it.</source>
        <translation>「%1」は既定の言語です。他の言語の購入者にはこの文面が送られます。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateCheck</name>
    <message numerus="yes">
        <source>The subject is longer than %n character(s).</source>
        <translation>
            <numerusform>件名が%n文字を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This part is larger than %n KB.</source>
        <translation>
            <numerusform>この部分が%n KBを超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The HTML is empty.</source>
        <translation>HTMLが空です。</translation>
    </message>
    <message>
        <source>The plain text is empty. Mail programs without HTML show it, and mail without it looks like spam.</source>
        <translation>プレーンテキストが空です。HTMLに対応しないメールソフトではこれが表示され、これのないメールは迷惑メールとみなされやすくなります。</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>件名が空です。</translation>
    </message>
    <message>
        <source>The subject has more than one line.</source>
        <translation>件名が複数行になっています。</translation>
    </message>
    <message>
        <source>The subject is empty when it is filled.</source>
        <translation>値を入れると件名が空になります。</translation>
    </message>
    <message numerus="yes">
        <source>Filled, the HTML has %n KB. Gmail clips what is over 102 KB, and with it the link that unsubscribes.</source>
        <translation>
            <numerusform>値を入れたHTMLは%n KBです。Gmailでは102 KBを超える部分が省略され、配信停止のリンクも表示されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>件名：%1</translation>
    </message>
    <message>
        <source>HTML, line %1: %2</source>
        <translation>HTML、%1行目：%2</translation>
    </message>
    <message>
        <source>Plain text, line %1: %2</source>
        <translation>プレーンテキスト、%1行目：%2</translation>
    </message>
    <message>
        <source>My Shop</source>
        <translation>マイショップ</translation>
    </message>
    <message>
        <source>Blue mug</source>
        <translation>青いマグカップ</translation>
    </message>
    <message>
        <source>Linen towel</source>
        <translation>リネンタオル</translation>
    </message>
    <message>
        <source>The buyer can&apos;t unsubscribe here: put in {{UNSUBSCRIBE_TARGET}} after “mailto:”, or {{UNSUBSCRIBE_ADDRESS}} and {{UNSUBSCRIBE_CODE}}, where every buyer sees it.</source>
        <translation>ここでは購入者が配信を停止できません。すべての購入者に見える場所に、「mailto:」に続けて {{UNSUBSCRIBE_TARGET}} を、または {{UNSUBSCRIBE_ADDRESS}} と {{UNSUBSCRIBE_CODE}} を入れてください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateCommand</name>
    <message>
        <source>built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>your own, can&apos;t be used</source>
        <translation>独自（使用不可）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>get takes a LANGUAGE, and subject, html or text.</source>
        <translation>get には LANGUAGE と、subject、html、text のいずれかを指定します。</translation>
    </message>
    <message>
        <source>There is no template for the language &quot;%1&quot;. See which there are: afterparcelctl template list</source>
        <translation>言語「%1」のテンプレートはありません。登録済みのものを表示するには：afterparcelctl template list</translation>
    </message>
    <message>
        <source>set takes a LANGUAGE and subject, html or text.</source>
        <translation>set には LANGUAGE と、subject、html、text のいずれかを指定します。</translation>
    </message>
    <message>
        <source>Which LANGUAGE?</source>
        <translation>どの言語（LANGUAGE）ですか？</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) can be used.</source>
        <translation>
            <numerusform>%n件のテンプレートを使用できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>プレースホルダー</translation>
    </message>
    <message>
        <source>Inside of</source>
        <translation>使える場所</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>注文%1はありません。</translation>
    </message>
    <message>
        <source>List the known ones: afterparcelctl requests list</source>
        <translation>登録済みの注文を一覧表示するには：afterparcelctl requests list</translation>
    </message>
    <message>
        <source>preview takes one ORDER, or --sample.</source>
        <translation>preview には ORDER を1つ、または --sample を指定します。</translation>
    </message>
    <message>
        <source>test takes the one ADDRESS that gets the test mail.</source>
        <translation>test には、テストメールを受け取る ADDRESS を1つ指定します。</translation>
    </message>
    <message>
        <source>A test mail was sent to %1.</source>
        <translation>%1にテストメールを送信しました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language.</source>
        <translation>「%1」は言語ではありません。</translation>
    </message>
    <message>
        <source>What to do with the templates?</source>
        <translation>テンプレートをどうしますか？</translation>
    </message>
    <message>
        <source>template does not know &quot;%1&quot;.</source>
        <translation>template に「%1」はありません。</translation>
    </message>
    <message>
        <source>No e-mail was sent for %1.</source>
        <translation>%1に対して送信されたメールはありません。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateJobs</name>
    <message>
        <source>%1: %2</source>
        <comment>language and what is wrong with its template</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>order and buyer</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateLanguages</name>
    <message>
        <source>%1 (%2)</source>
        <comment>language and its code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>言語を追加</translation>
    </message>
    <message>
        <source>Buyers of this language get an e-mail of their own. Choose one, or write a code such as pt-BR:</source>
        <translation>この言語の購入者には専用のメールが送られます。言語を選ぶか、pt-BR のようなコードを入力してください。</translation>
    </message>
    <message>
        <source>Remove a language</source>
        <translation>言語を削除</translation>
    </message>
    <message>
        <source>Buyers of the language %1 will get the e-mail in the default language. Your wording of it is deleted.</source>
        <translation>言語%1の購入者には、既定の言語でメールが送られます。この言語の文面は削除されます。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateQuestions</name>
    <message>
        <source>Send a test</source>
        <translation>テスト送信</translation>
    </message>
    <message>
        <source>The e-mail as it is in the preview goes to this address alone, never to the buyer:</source>
        <translation>プレビューどおりのメールをこのアドレスだけに送ります。購入者には送られません。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TemplateScan</name>
    <message>
        <source>{{#%1}} is never closed: put {{/%1}} where it ends.</source>
        <translation>{{#%1}} が閉じられていません。終わりの位置に {{/%1}} を置いてください。</translation>
    </message>
    <message>
        <source>{{/%1}} closes nothing: {{#%1}} is missing before it.</source>
        <translation>{{/%1}} に対応する {{#%1}} が前にありません。</translation>
    </message>
    <message>
        <source>{{/%1}} stands where {{/%2}} is expected.</source>
        <translation>{{/%2}} があるべき場所に {{/%1}} があります。</translation>
    </message>
    <message>
        <source>{{%1}} has a value only between {{#%2}} and {{/%2}}.</source>
        <translation>{{%1}} に値があるのは {{#%2}} と {{/%2}} の間だけです。</translation>
    </message>
    <message>
        <source>%1 is a section: write {{#%1}} before and {{/%1}} after what it shows.</source>
        <translation>%1はセクションです。表示する内容の前に {{#%1}}、後に {{/%1}} を書いてください。</translation>
    </message>
    <message>
        <source>%1 is a value, not a section: write {{%1}}.</source>
        <translation>%1はセクションではなく値です。{{%1}} と書いてください。</translation>
    </message>
    <message>
        <source>“{{” has no “}}” after it.</source>
        <translation>「{{」の後に「}}」がありません。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand between double braces: only the name of a placeholder can.</source>
        <translation>「%1」は二重の波かっこの中に置けません。置けるのはプレースホルダーの名前だけです。</translation>
    </message>
    <message>
        <source>{{UNSUBSCRIBE_TARGET}} has to follow “mailto:” at once.</source>
        <translation>{{UNSUBSCRIBE_TARGET}} は「mailto:」の直後に置く必要があります。</translation>
    </message>
    <message>
        <source>There is no placeholder “%1”.</source>
        <translation>「%1」というプレースホルダーはありません。</translation>
    </message>
    <message>
        <source>There is no placeholder “%1”. Do you mean “%2”?</source>
        <translation>「%1」というプレースホルダーはありません。「%2」のことですか？</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TestMail</name>
    <message>
        <source>The mail server refused the message: %1</source>
        <translation>メールサーバーがメールを拒否しました：%1</translation>
    </message>
    <message>
        <source>Check the address that it goes to.</source>
        <translation>宛先のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The mail server took the message, but did not confirm it.</source>
        <translation>メールサーバーはメールを受け取りましたが、確認の応答がありませんでした。</translation>
    </message>
    <message>
        <source>Look whether it arrived, and try again if not.</source>
        <translation>届いたかどうかを確認し、届いていなければもう一度お試しください。</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>送信はキャンセルされました。</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer was not understood.</source>
        <translation>メールサーバーの応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>Afterparcel: test message</source>
        <translation>Afterparcel：テストメール</translation>
    </message>
    <message>
        <source>This is a test message. Afterparcel sent it to you through %1, as you asked it to. If you can read it, requests for reviews can be sent. Nobody else got it.</source>
        <translation>これはテストメールです。ご指示により、Afterparcelが%1を通じて送信しました。このメールを読めれば、レビューの依頼を送信できます。他の人には送信されていません。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Timeline</name>
    <message>
        <source>Delivered.</source>
        <translation>配達されました。</translation>
    </message>
    <message>
        <source>Order %1 was placed.</source>
        <translation>注文%1が入りました。</translation>
    </message>
    <message>
        <source>A fulfilment was made and later cancelled.</source>
        <translation>フルフィルメントが作成され、後にキャンセルされました。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tracking number, carrier</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Fulfilled without tracking.</source>
        <translation>追跡番号なしでフルフィルメントされました。</translation>
    </message>
    <message>
        <source>Fulfilled with tracking: %1.</source>
        <translation>追跡番号付きでフルフィルメントされました：%1。</translation>
    </message>
    <message>
        <source>AfterShip follows parcel %1.</source>
        <translation>AfterShipが荷物%1を追跡しています。</translation>
    </message>
    <message>
        <source>AfterShip already followed parcel %1; its record is used.</source>
        <translation>AfterShipはすでに荷物%1を追跡していたため、既存のレコードを使います。</translation>
    </message>
    <message>
        <source>AfterShip refused parcel %1: %2</source>
        <translation>AfterShipが荷物%1を拒否しました：%2</translation>
    </message>
    <message>
        <source>Parcel %1: %2.</source>
        <comment>number, AfterShip&apos;s tag</comment>
        <translation>荷物%1：%2。</translation>
    </message>
    <message>
        <source>Parcel %1: %2 (%3).</source>
        <comment>number, AfterShip&apos;s tag, checkpoint</comment>
        <translation>荷物%1：%2（%3）。</translation>
    </message>
    <message>
        <source>The carrier of parcel %1 was corrected to %2.</source>
        <translation>荷物%1の配送業者が%2に修正されました。</translation>
    </message>
    <message>
        <source>Parcel %1 is to be tracked again.</source>
        <translation>荷物%1をもう一度追跡します。</translation>
    </message>
    <message>
        <source>Parcel %1 is no longer waited for.</source>
        <translation>荷物%1を待つのをやめました。</translation>
    </message>
    <message>
        <source>Send now was chosen, against the reason shown.</source>
        <translation>表示された理由にかかわらず「今すぐ送信」が選択されました。</translation>
    </message>
    <message>
        <source>Send now was chosen.</source>
        <translation>「今すぐ送信」が選択されました。</translation>
    </message>
    <message>
        <source>Sending another message was chosen.</source>
        <translation>もう1通のメールの送信が選択されました。</translation>
    </message>
    <message>
        <source>Rescheduled to %1.</source>
        <translation>%1に日時が変更されました。</translation>
    </message>
    <message>
        <source>Skipped by hand.</source>
        <translation>手動でスキップされました。</translation>
    </message>
    <message>
        <source>Restored: scheduled as if nothing had been chosen.</source>
        <translation>復元されました：手動の操作がなかったものとして予定します。</translation>
    </message>
    <message>
        <source>Marked as sent.</source>
        <translation>送信済みに設定されました。</translation>
    </message>
    <message>
        <source>Marked as delivered on %1.</source>
        <translation>%1に配達済みとされました。</translation>
    </message>
    <message>
        <source>Taken in by hand.</source>
        <translation>手動で取り込まれました。</translation>
    </message>
    <message>
        <source>AfterShip was switched off while this request waited for delivery.</source>
        <translation>この依頼が配達を待っている間に、AfterShipがオフにされました。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what the decision was, a sentence</comment>
        <translation>取り消し：%1</translation>
    </message>
    <message>
        <source>Another message is being sent.</source>
        <translation>もう1通のメールを送信しています。</translation>
    </message>
    <message>
        <source>The message is being sent.</source>
        <translation>メールを送信しています。</translation>
    </message>
    <message>
        <source>The program was interrupted before the message left; it is sent again.</source>
        <translation>メールが送られる前にプログラムが中断されたため、もう一度送信します。</translation>
    </message>
    <message>
        <source>The program was interrupted while the message left; it may have been sent.</source>
        <translation>メールの送信中にプログラムが中断されました。送信された可能性があります。</translation>
    </message>
    <message>
        <source>Another message was sent.</source>
        <translation>もう1通のメールを送信しました。</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>送信しました。</translation>
    </message>
    <message>
        <source>The mail server refused it for now: %1</source>
        <translation>メールサーバーが一時的に拒否しました：%1</translation>
    </message>
    <message>
        <source>The mail server refused it: %1</source>
        <translation>メールサーバーが拒否しました：%1</translation>
    </message>
    <message>
        <source>The mail server took no messages: %1</source>
        <translation>メールサーバーがメールを受け付けませんでした：%1</translation>
    </message>
    <message>
        <source>AfterShip follows parcel %1 as you decided.</source>
        <translation>ご指定どおり、AfterShipが荷物%1を追跡しています。</translation>
    </message>
    <message>
        <source>Mailed to your own address as a rehearsal; the buyer got nothing.</source>
        <translation>リハーサルとしてご自分のアドレスに送信しました。購入者には何も届いていません。</translation>
    </message>
    <message>
        <source>Followed again.</source>
        <translation>追跡を再開しました。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TimingSentences</name>
    <message>
        <source>Fulfilled %1, plus %2: will send on %3.</source>
        <translation>%1のフルフィルメントから%2待って、%3に送信します。</translation>
    </message>
    <message>
        <source>Nothing to ship, fulfilled %1, plus %2: will send on %3.</source>
        <translation>発送するものはありません。%1のフルフィルメントから%2待って、%3に送信します。</translation>
    </message>
    <message>
        <source>Handed over in the shop %1, plus %2: will send on %3.</source>
        <translation>%1の店頭での受け渡しから%2待って、%3に送信します。</translation>
    </message>
    <message>
        <source>No fulfilment came with a tracking number, so the days count from fulfilment.</source>
        <translation>追跡番号付きのフルフィルメントがないため、日数はフルフィルメントから数えます。</translation>
    </message>
    <message>
        <source>The tracking number came without a carrier, so the days count from fulfilment.</source>
        <translation>追跡番号に配送業者の指定がないため、日数はフルフィルメントから数えます。</translation>
    </message>
    <message>
        <source>AfterShip was switched off, so the days count from fulfilment.</source>
        <translation>AfterShipがオフだったため、日数はフルフィルメントから数えます。</translation>
    </message>
    <message>
        <source>Another package is not followed.</source>
        <translation>追跡されない荷物がほかに1つあります。</translation>
    </message>
    <message>
        <source>Package %1 is not followed: it has no carrier.</source>
        <translation>荷物%1は配送業者の指定がないため、追跡されません。</translation>
    </message>
    <message>
        <source>A package with %1 is not followed: it has no tracking number.</source>
        <comment>%1: carrier</comment>
        <translation>%1の荷物1つは追跡番号がないため、追跡されません。</translation>
    </message>
    <message>
        <source>Package %1 is not followed.</source>
        <translation>荷物%1は追跡されません。</translation>
    </message>
    <message>
        <source>Delivered %1, plus %2: will send on %3.</source>
        <translation>%1の配達から%2待って、%3に送信します。</translation>
    </message>
    <message>
        <source>Delivered %1, plus %2 is %3, but at least %4 after fulfilment (international) is %5: will send on %6.</source>
        <translation>%1の配達から%2後は%3ですが、フルフィルメントから少なくとも%4後（海外）は%5のため、%6に送信します。</translation>
    </message>
    <message>
        <source>Delivered %1, plus %2 is %3, but at least %4 after fulfilment (domestic) is %5: will send on %6.</source>
        <translation>%1の配達から%2後は%3ですが、フルフィルメントから少なくとも%4後（国内）は%5のため、%6に送信します。</translation>
    </message>
    <message>
        <source>Delivered %1, plus %2 is %3, but at least %4 after fulfilment is %5: will send on %6.</source>
        <translation>%1の配達から%2後は%3ですが、フルフィルメントから少なくとも%4後は%5のため、%6に送信します。</translation>
    </message>
    <message>
        <source>You entered %1 as the day of delivery.</source>
        <translation>配達日として%1が入力されています。</translation>
    </message>
    <message>
        <source>No delivery was known %1 after fulfilment, which is the fallback: will send on %2.</source>
        <translation>フルフィルメントから%1（依頼するまでの最長日数）たっても配達が確認されなかったため、%2に送信します。</translation>
    </message>
    <message>
        <source>The fallback, %1 after fulfilment, comes first: will send on %2 instead.</source>
        <translation>フルフィルメントから%1（依頼するまでの最長日数）が先に来るため、代わりに%2に送信します。</translation>
    </message>
    <message>
        <source>%1 is outside the send window: will send on %2 instead.</source>
        <translation>%1は送信時間帯の外のため、代わりに%2に送信します。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TrackingStage</name>
    <message>
        <source>no record to create</source>
        <translation>作成するレコードなし</translation>
    </message>
    <message numerus="yes">
        <source>%n tracking record(s) created</source>
        <translation>
            <numerusform>追跡レコード%n件を作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n existing one(s) adopted</source>
        <translation>
            <numerusform>既存%n件を採用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒否%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>AfterShip is off</source>
        <translation>AfterShipはオフです</translation>
    </message>
    <message>
        <source>AfterShip did not answer; it is asked again later</source>
        <translation>AfterShipから応答がありません。後でもう一度問い合わせます</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>Creating tracking records</source>
        <translation>追跡レコードを作成しています</translation>
    </message>
    <message>
        <source>Changing tracking records</source>
        <translation>追跡レコードを変更しています</translation>
    </message>
    <message numerus="yes">
        <source>%n changed by your decision</source>
        <comment>tracking records</comment>
        <translation>
            <numerusform>指定により変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>AfterShip accepts no more parcels: “%1”. Enlarge the plan at AfterShip, or let the requests go out by the date of fulfilment.</source>
        <translation>AfterShipはこれ以上荷物を受け付けません：「%1」。AfterShipのプランを拡張するか、依頼をフルフィルメント日を基準に送信してください。</translation>
    </message>
    <message>
        <source>AfterShip refuses the key: %1 Enter a working key in the settings, or switch AfterShip off there.</source>
        <translation>AfterShipがキーを拒否しています：%1 設定で有効なキーを入力するか、AfterShipをオフにしてください。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TransferCommand</name>
    <message>
        <source>--delimiter takes comma, semicolon or tab.</source>
        <translation>--delimiter には comma、semicolon、tab のいずれかを指定します。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>「%1」を読み取れません：%2。</translation>
    </message>
    <message>
        <source>Standard input holds more than 100 MiB.</source>
        <translation>標準入力が100 MiBを超えています。</translation>
    </message>
    <message>
        <source>Name the file itself.</source>
        <translation>ファイルを直接指定してください。</translation>
    </message>
    <message>
        <source>--map takes order, send_at or action, then = and a column.</source>
        <translation>--map には order、send_at、action のいずれかに続けて = と列を指定します。</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;.</source>
        <translation>ファイルに「%1」という列はありません。</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>ファイルの列：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would be carried out.</source>
        <translation>
            <numerusform>%n行が実行されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) carried out.</source>
        <translation>
            <numerusform>%n行を実行しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduled: %1. Rescheduled: %2. Skipped: %3. Nothing to do: %4. Wrong: %5.</source>
        <translation>予定：%1。日時変更：%2。スキップ：%3。変更なし：%4。エラー：%5。</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) would leave with the next sync.</source>
        <translation>
            <numerusform>次回の同期で%n通のメールが送信されることになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will leave with the next sync.</source>
        <translation>
            <numerusform>次回の同期で%n通のメールが送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>line %1: %2: %3</source>
        <translation>%1行目：%2：%3</translation>
    </message>
    <message>
        <source>Export to which file?</source>
        <translation>どのファイルにエクスポートしますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n件の依頼を「%1」にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import which file?</source>
        <translation>どのファイルをインポートしますか？</translation>
    </message>
</context>
<context>
    <name>Afterparcel::TransferNotes</name>
    <message numerus="yes">
        <source>%n request(s) exported.</source>
        <translation>
            <numerusform>依頼%n件をエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import: %n line(s) carried out.</source>
        <translation>
            <numerusform>インポート：%n行を実行しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n line(s) could not be carried out.</source>
        <comment>%1: Import: 3 lines carried out.</comment>
        <translation>
            <numerusform>%1%n行は実行できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>バックアップしました。</translation>
    </message>
    <message>
        <source>Restored from a backup.</source>
        <translation>バックアップから復元しました。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::UnsubscribeCommand</name>
    <message>
        <source>Whom? Give an address, or the code in the subject of the buyer&apos;s mail.</source>
        <translation>誰の配信を停止しますか？アドレス、または購入者からのメールの件名にあるコードを指定してください。</translation>
    </message>
    <message>
        <source>%1 is unsubscribed for good.</source>
        <translation>%1の配信を永久に停止しました。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::WhatIf</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::WhatIfCommand</name>
    <message numerus="yes">
        <source>Switching AfterShip off: %n request(s) that wait for a delivery would not be scheduled any more.</source>
        <translation>
            <numerusform>AfterShipをオフにすると、配達を待っている%n件の依頼が予定されなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>what-if takes keys, each with a value.</source>
        <translation>what-if にはキーと値の組を指定します。</translation>
    </message>
</context>
<context>
    <name>Afterparcel::WhatIfText</name>
    <message>
        <source>Will send on %1</source>
        <comment>date and time</comment>
        <translation>%1に送信予定</translation>
    </message>
    <message numerus="yes">
        <source>None of %n unsent request(s) would change.</source>
        <translation>
            <numerusform>未送信の依頼%n件に変化はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of %1 unsent would change.</source>
        <translation>
            <numerusform>未送信の依頼%1件のうち%n件が変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) would leave at once.</source>
        <translation>
            <numerusform>%n通のメールがすぐに送信されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would be overdue and wait for your decision.</source>
        <translation>
            <numerusform>%n件の依頼が期限超過となり、判断待ちになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would be sent earlier.</source>
        <translation>
            <numerusform>%n件の依頼の送信日時が早くなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would be sent later.</source>
        <translation>
            <numerusform>%n件の依頼の送信日時が遅くなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would go on waiting, with another last day to be sent.</source>
        <translation>
            <numerusform>%n件の依頼は引き続き待機しますが、送信の最終日が変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would change from “%1” to “%2”.</source>
        <comment>two statuses</comment>
        <translation>
            <numerusform>%n件の依頼が「%1」から「%2」に変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>order, what is shown of it now, and what would be</comment>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>Afterparcel::Words</name>
    <message>
        <source>an unknown time</source>
        <comment>in place of a date that is missing</comment>
        <translation>不明な日時</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a duration, as in: plus 7 days</comment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date in this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date in another year</comment>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>format of date and time in this year</comment>
        <translation>M月d日 H:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>format of date and time in another year</comment>
        <translation>yyyy/M/d H:mm</translation>
    </message>
    <message>
        <source>an unknown number of days</source>
        <comment>in place of 7 days</comment>
        <translation>不明な日数</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and is writable, or choose another data directory.</source>
        <translation>フォルダーの所有者がご自分であり、書き込めることを確認するか、別のデータディレクトリを選んでください。</translation>
    </message>
    <message>
        <source>The data directory %1 can&apos;t be used: %2.</source>
        <translation>データディレクトリ「%1」を使用できません：%2。</translation>
    </message>
    <message>
        <source>Give your user the right to write there, or name another directory with --data-dir.</source>
        <translation>お使いのユーザーに書き込み権限を与えるか、--data-dir で別のディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>Check the disk, and that the folder belongs to you.</source>
        <translation>ディスクと、フォルダーの所有者がご自分であることを確認してください。</translation>
    </message>
</context>
<context>
    <name>afterparcel::ActivityDialog</name>
    <message>
        <source>&amp;Between</source>
        <translation>期間(&amp;B)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>アクティビティを検索</translation>
    </message>
    <message>
        <source>Search words or an order</source>
        <translation>語句または注文を検索</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Nothing of the kind was noted. The activity is kept for 90 days.</source>
        <translation>該当する記録はありません。アクティビティは90日間保存されます。</translation>
    </message>
    <message>
        <source>Open an entry&apos;s order with Enter or a double click. The activity is kept for 90 days.</source>
        <translation>Enterキーまたはダブルクリックで、その項目の注文を開きます。アクティビティは90日間保存されます。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an order&apos;s name</comment>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Save the activity</source>
        <translation>アクティビティを保存</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>「%1」に保存しました。</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSVとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
</context>
<context>
    <name>afterparcel::ActivityFeature</name>
    <message>
        <source>&amp;Activity…</source>
        <translation>アクティビティ(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>afterparcel::ActivityModel</name>
    <message>
        <source>From %1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>問題：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often something happened</comment>
        <translation>回数</translation>
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
        <translation>AfterShipで荷物を追跡する</translation>
    </message>
    <message>
        <source>With AfterShip a request goes out some days after the parcel arrived. Without it, some days after you fulfilled the order. It is optional, can be switched on later, and needs a plan with API access.</source>
        <translation>AfterShipを使うと、荷物の到着から数日後に依頼を送信します。使わない場合は、注文のフルフィルメントから数日後です。利用は任意で、後からオンにすることもできます。APIを利用できるプランが必要です。</translation>
    </message>
    <message>
        <source>&amp;Use AfterShip</source>
        <translation>AfterShipを使う(&amp;U)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Pass on the buyer&apos;s &amp;e-mail address</source>
        <translation>購入者のメールアドレスを渡す(&amp;E)</translation>
    </message>
    <message>
        <source>Pass on the buyer&apos;s &amp;phone number</source>
        <translation>購入者の電話番号を渡す(&amp;P)</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>APIキー(&amp;K)：</translation>
    </message>
    <message>
        <source>AfterShip shows keys under Settings, API keys (%1).</source>
        <translation>キーは、AfterShipの「Settings」の「API keys」（%1）に表示されています。</translation>
    </message>
    <message>
        <source>AfterShip may then send text messages about the parcel, as your account there is set up.</source>
        <translation>AfterShipのアカウントの設定によっては、AfterShipから荷物についてのショートメッセージが送られることがあります。</translation>
    </message>
    <message>
        <source>Enter AfterShip&apos;s API key, or go on without AfterShip.</source>
        <translation>AfterShipのAPIキーを入力するか、AfterShipなしで続けてください。</translation>
    </message>
    <message>
        <source>Asking AfterShip…</source>
        <translation>AfterShipに問い合わせています…</translation>
    </message>
    <message>
        <source>AfterShip itself may then e-mail a tracking link to the buyer, as your account there is set up.</source>
        <translation>AfterShipのアカウントの設定によっては、AfterShipから購入者に追跡リンクがメールで送られることがあります。</translation>
    </message>
</context>
<context>
    <name>afterparcel::AskPage</name>
    <message>
        <source>Who is asked</source>
        <translation>依頼の対象者</translation>
    </message>
    <message>
        <source>&amp;Every buyer</source>
        <translation>すべての購入者(&amp;E)</translation>
    </message>
    <message>
        <source>Not lawful everywhere: in many countries, those of the European Union among them, a request for a review can count as advertising, which needs consent.</source>
        <translation>すべての地域で適法とは限りません。欧州連合をはじめとする多くの国では、レビューの依頼が広告とみなされ、同意が必要になることがあります。</translation>
    </message>
    <message>
        <source>Every buyer who did not &amp;decline marketing</source>
        <translation>マーケティングを拒否していない購入者(&amp;D)</translation>
    </message>
    <message>
        <source>Buyers who declined, or took their consent back, are not asked.</source>
        <translation>拒否した購入者、同意を取り消した購入者には依頼しません。</translation>
    </message>
    <message>
        <source>Only buyers who &amp;agreed to marketing</source>
        <translation>マーケティングに同意した購入者のみ(&amp;A)</translation>
    </message>
    <message>
        <source>The careful choice: only buyers who subscribed are asked.</source>
        <translation>慎重な選択です。マーケティングの受信に同意した購入者だけに依頼します。</translation>
    </message>
    <message>
        <source>Orders with one of these ta&amp;gs:</source>
        <translation>次のタグのいずれかが付いた注文(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Customers with one of these tags:</source>
        <translation>次のタグのいずれかが付いた顧客(&amp;C)：</translation>
    </message>
    <message>
        <source>E-mail add&amp;resses (* stands for anything):</source>
        <translation>メールアドレス（* は任意の文字列）(&amp;R)：</translation>
    </message>
    <message>
        <source>Orders left out by tag</source>
        <translation>タグで除外する注文</translation>
    </message>
    <message>
        <source>Customers left out by tag</source>
        <translation>タグで除外する顧客</translation>
    </message>
    <message>
        <source>E-mail addresses left out</source>
        <translation>除外するメールアドレス</translation>
    </message>
    <message>
        <source>Buyers are not asked about cancelled, refunded or test orders, nor after they unsubscribed. Marketing consent is what the buyer chose in your shop&apos;s checkout.</source>
        <translation>キャンセルまたは返金された注文やテスト注文については依頼しません。配信を停止した購入者にも依頼しません。マーケティングの同意とは、購入者がストアのチェックアウトで選択したものです。</translation>
    </message>
    <message>
        <source>Never ask about or to (separate several with commas):</source>
        <translation>依頼しない対象（複数の場合はコンマで区切る）：</translation>
    </message>
</context>
<context>
    <name>afterparcel::AssistantDialog</name>
    <message>
        <source>La&amp;ter</source>
        <translation>後で(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Set up Afterparcel</source>
        <translation>Afterparcelのセットアップ</translation>
    </message>
    <message>
        <source>Closes this assistant; it can be opened again in the menu Program</source>
        <translation>このアシスタントを閉じます。「プログラム」メニューから再び開けます</translation>
    </message>
    <message>
        <source>Looking at what is set up already…</source>
        <translation>設定済みの内容を確認しています…</translation>
    </message>
    <message>
        <source>&amp;Connect the store</source>
        <translation>ストアを接続(&amp;C)</translation>
    </message>
    <message>
        <source>Sending a test e-mail to %1…</source>
        <translation>%1にテストメールを送信しています…</translation>
    </message>
    <message>
        <source>The mail server took the test e-mail to %1: %2</source>
        <translation>メールサーバーが%1宛てのテストメールを受け付けました：%2</translation>
    </message>
</context>
<context>
    <name>afterparcel::AssistantFeature</name>
    <message>
        <source>Set &amp;up Afterparcel…</source>
        <translation>Afterparcelのセットアップ(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>サンプルデータで試す(&amp;L)</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
</context>
<context>
    <name>afterparcel::AssistantMessage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認しています</translation>
    </message>
</context>
<context>
    <name>afterparcel::AssistantPage</name>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
</context>
<context>
    <name>afterparcel::AutostartAction</name>
    <message>
        <source>Start at &amp;login</source>
        <translation>ログイン時に起動(&amp;L)</translation>
    </message>
    <message>
        <source>Starts Afterparcel in the background when you log in to this computer</source>
        <translation>このコンピューターにログインすると、Afterparcelをバックグラウンドで起動します</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>変更されませんでした</translation>
    </message>
</context>
<context>
    <name>afterparcel::BackgroundLife</name>
    <message>
        <source>What holds the program up</source>
        <translation>プログラムの妨げになっているもの</translation>
    </message>
    <message numerus="yes">
        <source>The limit per day holds %n e-mail(s) back</source>
        <translation>
            <numerusform>1日の上限により%n通のメールを保留中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limit per hour holds %n e-mail(s) back</source>
        <translation>
            <numerusform>1時間の上限により%n通のメールを保留中</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1, tries again</source>
        <comment>a time</comment>
        <translation>%1からオフライン（再試行します）</translation>
    </message>
</context>
<context>
    <name>afterparcel::BackupDialog</name>
    <message>
        <source>Back up to</source>
        <translation>バックアップ先</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>バックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>バックアップ (*.backup);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Writes orders, requests, sent e-mails, settings and templates into one file. Keys and passwords stay in the keychain alone.</source>
        <translation>注文、依頼、送信したメール、設定、テンプレートを1つのファイルに書き出します。キーとパスワードはキーチェーンにのみ残ります。</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F)：</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>バックアップしています…</translation>
    </message>
    <message>
        <source>Everything but the secrets is in %1. It holds buyers&apos; data: keep it safe.</source>
        <translation>シークレットを除くすべてを「%1」に書き出しました。購入者のデータが含まれるため、安全に保管してください。</translation>
    </message>
</context>
<context>
    <name>afterparcel::BackupFeature</name>
    <message>
        <source>&amp;Back up…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>バックアップを復元(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>afterparcel::BannerStrip</name>
    <message>
        <source>Since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>afterparcel::BlockDialog</name>
    <message>
        <source>Block addresses</source>
        <translation>アドレスをブロック</translation>
    </message>
    <message>
        <source>Requests to these addresses are skipped, now and later. * stands for anything: *@example.com blocks a whole company. The list is in the settings too.</source>
        <translation>これらのアドレスへの依頼は、待機中のものも今後のものもスキップされます。「*」は任意の文字列を表し、「*@example.com」と入力するとドメイン全体をブロックできます。一覧は設定でも確認できます。</translation>
    </message>
    <message>
        <source>&amp;Addresses:</source>
        <translation>アドレス(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>ブロック(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>Looking at the requests…</source>
        <translation>依頼を調べています…</translation>
    </message>
    <message>
        <source>How many requests wait for these addresses is not known.</source>
        <translation>これらのアドレス宛てに待機している依頼の数は不明です。</translation>
    </message>
    <message>
        <source>In the list already.</source>
        <translation>すでにリストにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that wait will be skipped.</source>
        <translation>
            <numerusform>待機中の依頼%n件がスキップされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>ブロックしています…</translation>
    </message>
    <message numerus="yes">
        <source>Blocked. The list holds %n entries now.</source>
        <translation>
            <numerusform>ブロックしました。リストには現在%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>取り消しています…</translation>
    </message>
    <message>
        <source>Taken back: the addresses are not blocked any more.</source>
        <translation>取り消しました。アドレスはもうブロックされていません。</translation>
    </message>
</context>
<context>
    <name>afterparcel::BuyerDialog</name>
    <message>
        <source>What is found</source>
        <translation>見つかった内容</translation>
    </message>
</context>
<context>
    <name>afterparcel::CarrierDialog</name>
    <message>
        <source>Correct the carrier</source>
        <translation>配送業者を修正</translation>
    </message>
    <message>
        <source>&amp;Correct the carrier</source>
        <translation>配送業者を修正(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>order, tracking number, carrier</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>&amp;Parcels:</source>
        <translation>荷物(&amp;P)：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a carrier&apos;s name and AfterShip&apos;s code of it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>名前の一部を入力</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>検索(&amp;F)：</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>配送業者</translation>
    </message>
    <message>
        <source>%1: %2 You can choose this carrier all the same.</source>
        <comment>tracking number, what looks wrong</comment>
        <translation>%1：%2それでもこの配送業者を選択できます。</translation>
    </message>
    <message>
        <source>Tick at least one parcel.</source>
        <translation>荷物を1つ以上チェックしてください。</translation>
    </message>
    <message>
        <source>Choose the carrier.</source>
        <translation>配送業者を選択してください。</translation>
    </message>
    <message>
        <source>AfterShip will follow the ticked parcels as those of the carrier you choose. What the wrong carrier reported no longer counts.</source>
        <translation>AfterShipは、チェックを入れた荷物を選択した配送業者の荷物として追跡します。誤った配送業者が報告した情報は無効になります。</translation>
    </message>
</context>
<context>
    <name>afterparcel::Closing</name>
    <message>
        <source>Keep Afterparcel running?</source>
        <translation>Afterparcelの動作を続けますか？</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>動作を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Keep Afterparcel running after you close the window? It then goes on reading orders and sending e-mails.</source>
        <translation>ウィンドウを閉じた後もAfterparcelの動作を続けますか？ 注文の読み取りとメールの送信が続きます。</translation>
    </message>
    <message>
        <source>You can open or quit it from its icon in the tray. This is asked once; you can change it in the settings.</source>
        <translation>システムトレイのアイコンから開いたり終了したりできます。この確認は一度だけ表示されます。動作は設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>afterparcel::ColumnMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降順(&amp;D)</translation>
    </message>
    <message>
        <source>Move “%1” &amp;forward</source>
        <comment>towards the first column</comment>
        <translation>「%1」を左に移動(&amp;F)</translation>
    </message>
    <message>
        <source>Move “%1” &amp;back</source>
        <comment>towards the last column</comment>
        <translation>「%1」を右に移動(&amp;B)</translation>
    </message>
</context>
<context>
    <name>afterparcel::ConfirmDialog</name>
    <message>
        <source>The action can&apos;t be used on any of the selected requests.</source>
        <translation>選択した依頼のいずれにも、この操作は使えません。</translation>
    </message>
</context>
<context>
    <name>afterparcel::ConnectionTest</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>テストを中止</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>テストの結果</translation>
    </message>
    <message>
        <source>Tries the values on this page, also before they are saved.</source>
        <translation>このページの値で接続を確認します。保存前でもテストできます。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テストしています…</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>テストは中止されました。</translation>
    </message>
    <message>
        <source>Failed:</source>
        <comment>outcome of a test</comment>
        <translation>失敗：</translation>
    </message>
    <message>
        <source>Warning:</source>
        <comment>outcome of a test</comment>
        <translation>警告：</translation>
    </message>
    <message>
        <source>Off:</source>
        <comment>outcome of a test</comment>
        <translation>オフ：</translation>
    </message>
    <message>
        <source>Works:</source>
        <comment>outcome of a test</comment>
        <translation>成功：</translation>
    </message>
</context>
<context>
    <name>afterparcel::Dashboard</name>
    <message>
        <source>Search in order, buyer, e-mail address, product and tracking number (Ctrl+F)</source>
        <translation>注文、購入者、メールアドレス、商品、追跡番号から検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Select a request to see its parcels, its explanation and its timeline.</source>
        <translation>依頼を選択すると、荷物、説明、タイムラインが表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) selected.</source>
        <translation>
            <numerusform>%n件の依頼を選択しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::DashboardPrinter</name>
    <message>
        <source>Store: %1</source>
        <translation>ストア：%1</translation>
    </message>
    <message>
        <source>Not connected to a store yet: run afterparcelctl connect.</source>
        <translation>まだストアに接続していません。afterparcelctl connect を実行してください。</translation>
    </message>
    <message>
        <source>! %1 (since %2)</source>
        <comment>a banner</comment>
        <translation>! %1（%2から）</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>すべて（%1）</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::DateFilterDialog</name>
    <message>
        <source>F&amp;rom</source>
        <translation>開始日(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>終了日(&amp;T)</translation>
    </message>
    <message>
        <source>Filter by date</source>
        <translation>日付で絞り込む</translation>
    </message>
    <message>
        <source>&amp;Kind of date:</source>
        <translation>日付の種類(&amp;K)：</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
</context>
<context>
    <name>afterparcel::DecisionRunner</name>
    <message>
        <source>Another action is still being carried out.</source>
        <translation>別の操作がまだ実行中です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 Undo with Ctrl+Z.</source>
        <translation>%1Ctrl+Zで元に戻せます。</translation>
    </message>
</context>
<context>
    <name>afterparcel::DeliveredDialog</name>
    <message>
        <source>Delivered on…</source>
        <translation>配達日を指定…</translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) count as delivered on the day you choose, whatever the carrier says. Your wait and minimum delay are counted from there.</source>
        <translation>
            <numerusform>配送業者の情報にかかわらず、%n件の依頼の荷物を、選択した日に配達されたものとして扱います。待機日数と最短待機日数はその日から数えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation>配達済みにする(&amp;D)</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>日付(&amp;Y)：</translation>
    </message>
    <message>
        <source>Days are those of the store: %1.</source>
        <comment>a time zone</comment>
        <translation>日付はストアのタイムゾーン（%1）です。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>この日はまだ来ていません。</translation>
    </message>
</context>
<context>
    <name>afterparcel::DesktopSession</name>
    <message>
        <source>Restoring %1…</source>
        <translation>「%1」を復元しています…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>バックアップを復元しました。</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>バックアップは復元されませんでした。</translation>
    </message>
</context>
<context>
    <name>afterparcel::DetailsFeature</name>
    <message>
        <source>Asking AfterShip…</source>
        <translation>AfterShipに問い合わせています…</translation>
    </message>
    <message>
        <source>Unsubscribe this buyer</source>
        <translation>この購入者への配信を停止</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe for good</source>
        <translation>永久に配信を停止(&amp;U)</translation>
    </message>
    <message>
        <source>The buyer is unsubscribed for good.</source>
        <translation>購入者の配信を永久に停止しました。</translation>
    </message>
    <message>
        <source>%1 (%2) will never be asked for a review again: not for any order, and by nobody who works with this store. This is final and can&apos;t be undone.</source>
        <translation>%1（%2）には、どの注文についても、このストアから今後一切レビューを依頼しません。この操作は取り消せません。</translation>
    </message>
</context>
<context>
    <name>afterparcel::DetailsPane</name>
    <message>
        <source>Request</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>今すぐ確認(&amp;K)</translation>
    </message>
    <message>
        <source>Unsubscri&amp;be this buyer…</source>
        <translation>この購入者への配信を停止(&amp;B)…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Asks AfterShip about the parcels of this order alone</source>
        <translation>この注文の荷物についてのみAfterShipに問い合わせます</translation>
    </message>
    <message>
        <source>This buyer never gets a request again; it is final</source>
        <translation>この購入者には今後一切依頼が送られません。取り消しはできません</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>afterparcel::DiagnosticsFeature</name>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>診断情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save diagnostics…</source>
        <translation>診断情報を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Diagnostics copied: numbers and settings, no secret and nothing of buyers.</source>
        <translation>診断情報をコピーしました。数値と設定だけで、シークレットも購入者の情報も含みません。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Diagnostics saved in %1.</source>
        <translation>診断情報を「%1」に保存しました。</translation>
    </message>
    <message>
        <source>No diagnostics</source>
        <translation>診断情報なし</translation>
    </message>
</context>
<context>
    <name>afterparcel::EmptyState</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No request here matches the search. It looks at order, buyer, e-mail address, product and tracking number. Press Escape in the search field to see everything again.</source>
        <translation>検索に一致する依頼はここにはありません。注文、購入者、メールアドレス、商品、追跡番号が検索の対象です。すべてを再び表示するには、検索欄でEscキーを押してください。</translation>
    </message>
    <message>
        <source>Not connected to a store yet</source>
        <translation>まだストアに接続していません</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>まだ依頼がありません</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>予定されているものはありません</translation>
    </message>
    <message>
        <source>No parcels on their way</source>
        <translation>輸送中の荷物はありません</translation>
    </message>
    <message>
        <source>No parcel is being followed right now. New ones appear as soon as an order is fulfilled with a tracking number and a carrier.</source>
        <translation>現在追跡中の荷物はありません。追跡番号と配送業者付きで注文がフルフィルメントされると、新しい荷物が表示されます。</translation>
    </message>
    <message>
        <source>Parcels are followed while AfterShip is switched on. Until then, requests are timed from the fulfilment and appear under Will send.</source>
        <translation>荷物は、AfterShipがオンの間に追跡されます。それまでは依頼の日時はフルフィルメントから計算され、「送信予定」に表示されます。</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>まだ何も送信されていません</translation>
    </message>
    <message>
        <source>Every request that a mail server accepted stays here, with its date.</source>
        <translation>メールサーバーが受け付けた依頼は、すべて日付とともにここに残ります。</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>対応が必要なものはありません</translation>
    </message>
    <message>
        <source>A request that gets stuck appears here with the reason and what you can do.</source>
        <translation>進まなくなった依頼が、理由と取れる対応とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing is skipped</source>
        <translation>スキップされたものはありません</translation>
    </message>
    <message>
        <source>Requests that will not be sent appear here with the reason: unsubscribed, refunded, or skipped by you.</source>
        <translation>送信されない依頼が、配信停止、返金、手動でのスキップなどの理由とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing waits for you to schedule it</source>
        <translation>手動で予定に入れる依頼はありません</translation>
    </message>
    <message>
        <source>Requests that only you can send appear here, after AfterShip was switched off.</source>
        <translation>AfterShipをオフにした後、手動でのみ送信できる依頼がここに表示されます。</translation>
    </message>
    <message>
        <source>Set &amp;up Afterparcel…</source>
        <translation>Afterparcelのセットアップ(&amp;U)…</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>フィルターに一致するものがありません</translation>
    </message>
    <message>
        <source>No request here matches what is chosen above: dates, country, carrier, reason or what is stuck. Clear filters shows everything again.</source>
        <translation>上で選択した日付、国、配送業者、理由、停滞の種類に一致する依頼はここにはありません。「フィルターを解除」ですべてが再び表示されます。</translation>
    </message>
    <message>
        <source>Afterparcel watches your Shopify orders, follows the parcels, and asks each buyer for a review after the delivery. An assistant leads you through the set-up and checks each step.</source>
        <translation>AfterparcelはShopifyの注文を見守り、荷物を追跡し、配達後に購入者一人ひとりにレビューを依頼します。アシスタントがセットアップを案内し、各手順を確認します。</translation>
    </message>
    <message>
        <source>A request appears here as soon as Shopify shows an order as completely fulfilled. Orders fulfilled before the store was connected get none unless you schedule them.</source>
        <translation>Shopifyですべての商品がフルフィルメント済みになると、その注文の依頼がここに表示されます。接続前にフルフィルメントされた注文の依頼は、予定に入れない限り作成されません。</translation>
    </message>
    <message>
        <source>A request appears here once it has a send date: after its order was fulfilled, or its parcels arrived.</source>
        <translation>送信日が決まると、依頼がここに表示されます。注文がフルフィルメントされた後、または荷物が届いた後です。</translation>
    </message>
</context>
<context>
    <name>afterparcel::ExportDialog</name>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>&amp;Mark the file as UTF-8, as Excel needs it</source>
        <translation>Excel用にUTF-8のBOMを付ける(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>この表示をエクスポート</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>列(&amp;C)：</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>区切り文字(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F)：</translation>
    </message>
    <message>
        <source>Times are in the store&apos;s time zone. What a spreadsheet would take for a formula gets an apostrophe before it; an import takes it away again.</source>
        <translation>日時はストアのタイムゾーンです。表計算ソフトで数式とみなされる内容には先頭にアポストロフィが付き、インポート時に取り除かれます。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポートしています…</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n件の依頼を「%1」にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;No columns</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>requests.csv</source>
        <comment>the name of a file</comment>
        <translation>依頼.csv</translation>
    </message>
</context>
<context>
    <name>afterparcel::FieldRow</name>
    <message>
        <source>● changed</source>
        <comment>a mark beside a setting that is not saved yet</comment>
        <translation>● 変更あり</translation>
    </message>
    <message>
        <source>%1
Key: %2</source>
        <comment>what a setting means, and its name for the console</comment>
        <translation>%1
キー：%2</translation>
    </message>
    <message>
        <source>Restore default: %1</source>
        <comment>the name of a setting</comment>
        <translation>既定値に戻す：%1</translation>
    </message>
    <message>
        <source>Restore default: %1</source>
        <comment>the default value of a setting</comment>
        <translation>既定値に戻す：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>the value of a setting</comment>
        <translation>保存済み：%1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>afterparcel::FileField</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;W)…</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSVファイル (*.csv);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>afterparcel::FilterBar</name>
    <message>
        <source>Filter by date</source>
        <translation>日付で絞り込む</translation>
    </message>
    <message>
        <source>Filter by country</source>
        <translation>国で絞り込む</translation>
    </message>
    <message>
        <source>Filter by carrier</source>
        <translation>配送業者で絞り込む</translation>
    </message>
    <message>
        <source>Filter by reason</source>
        <translation>理由で絞り込む</translation>
    </message>
    <message>
        <source>Filter by what is stuck</source>
        <translation>停滞の種類で絞り込む</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>選択できるものはまだありません</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice and how many requests it has</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>配送業者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>停滞</translation>
    </message>
</context>
<context>
    <name>afterparcel::FindBar</name>
    <message>
        <source>&amp;Find:</source>
        <translation>検索(&amp;I)：</translation>
    </message>
    <message>
        <source>Find in the template</source>
        <translation>テンプレート内を検索</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>前へ(&amp;V)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>afterparcel::ForgetDialog</name>
    <message>
        <source>Forget a buyer</source>
        <translation>購入者のデータを消去</translation>
    </message>
    <message>
        <source>Erases what is known of a buyer, here and in the daily copies: names, addresses, parcels, e-mails. What stays of an order is its number, its products and when it was asked about. A check value of the address stays too: the address can&apos;t be read from it, but a later order of this buyer is recognised and left alone.</source>
        <translation>購入者についてわかっていること（氏名、住所、荷物、メール）を、Afterparcelのデータと日ごとのコピーから消去します。注文については番号、商品、依頼した日時だけが残ります。アドレスの照合用の値も残ります。この値からアドレスは読み取れませんが、この購入者の今後の注文を見分けて依頼しないために使います。</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>消去(&amp;F)…</translation>
    </message>
    <message>
        <source>Nothing is known of this address. A later order of this buyer would be left alone.</source>
        <translation>このアドレスについては何もわかっていません。この購入者の今後の注文には何もしません。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), requests that wait: %1, kept e-mails: %2, copies of the database that are looked through: %3.</source>
        <translation>
            <numerusform>注文%n件、待機中の依頼：%1、保存されたメール：%2、調べるデータベースのコピー：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will never be asked for a review.</source>
        <translation>%1にはレビューを依頼しません。</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n order(s) of %1 will be erased.</source>
        <translation>
            <numerusform>%1の注文%n件のデータが消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone, not by restoring a backup either.</source>
        <translation>元に戻すことはできません。バックアップを復元しても戻りません。</translation>
    </message>
    <message>
        <source>&amp;Forget for good</source>
        <translation>完全に消去(&amp;F)</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>消去しています…</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: the data of %n order(s) was erased.</source>
        <translation>
            <numerusform>消去しました。注文%n件のデータを消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 These files can&apos;t be changed and may hold the data still; remove them when you no longer need them: %2</source>
        <translation>%1次のファイルは変更できず、データが残っている可能性があります。不要になったら削除してください：%2</translation>
    </message>
</context>
<context>
    <name>afterparcel::HelpFeature</name>
    <message>
        <source>User &amp;guide…</source>
        <translation>ユーザーガイド(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>afterparcel::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>ガイド内を検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>The user guide is missing. Install Afterparcel again.</source>
        <translation>ユーザーガイドがありません。Afterparcelを再インストールしてください。</translation>
    </message>
</context>
<context>
    <name>afterparcel::ImportDialog</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>「%1」を読み取れません：%2。</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>インポートするファイル</translation>
    </message>
    <message>
        <source>Show only lines with &amp;problems</source>
        <translation>問題のある行だけを表示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Carry out</source>
        <translation>実行(&amp;C)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Order is in:</source>
        <translation>注文の列(&amp;O)：</translation>
    </message>
    <message>
        <source>Send &amp;time is in:</source>
        <translation>送信日時の列(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Action is in:</source>
        <translation>操作の列(&amp;A)：</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>Say which column names the orders.</source>
        <translation>注文を示す列を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1 to schedule, %2 to reschedule, %3 to skip, %4 with nothing to do, %5 with problems.</source>
        <translation>
            <numerusform>%n行：予定%1件、日時変更%2件、スキップ%3件、変更なし%4件、問題あり%5件。</numerusform>
        </translation>
    </message>
    <message>
        <source>(no column)</source>
        <translation>（列なし）</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Carry out %n line(s)</source>
        <translation>
            <numerusform>%n行を実行(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will leave with the next sync.</source>
        <translation>
            <numerusform>次回の同期で%n通のメールが送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail will leave at once.</source>
        <translation>すぐに送信されるメールはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be carried out.</source>
        <translation>
            <numerusform>%n行を実行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrying out…</source>
        <translation>実行しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) carried out.</source>
        <translation>
            <numerusform>%n行を実行しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You stopped it; import the file again to do the rest.</source>
        <translation>%1途中で停止しました。残りを行うには、ファイルをもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>%1 Undo with Ctrl+Z in the window.</source>
        <translation>%1ウィンドウでCtrl+Zを押すと元に戻せます。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>Choose a CSV file with one line per order. Each line schedules a request: at the time it names, else counted from the fulfilment. With the action “reschedule” or “skip” it does that instead. Importing the same file again changes nothing.</source>
        <translation>注文ごとに1行のCSVファイルを選んでください。1行につき依頼1件を予定に入れます。日時の指定があればその日時に、なければフルフィルメントから計算した日時に送信します。操作が「reschedule」または「skip」の場合は、代わりにその操作を行います。同じファイルをもう一度インポートしても何も変わりません。</translation>
    </message>
</context>
<context>
    <name>afterparcel::ImportLinesModel</name>
    <message>
        <source>Schedule: due at once</source>
        <translation>予定：すぐに送信</translation>
    </message>
    <message>
        <source>Schedule for %1</source>
        <comment>a day and time</comment>
        <translation>%1に予定</translation>
    </message>
    <message>
        <source>Reschedule to %1</source>
        <comment>a day and time</comment>
        <translation>%1に日時変更</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Nothing to do: %1</source>
        <comment>a sentence</comment>
        <translation>変更なし：%1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <comment>a sentence</comment>
        <translation>問題：%1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>Problem with “%1”: %2</source>
        <comment>what is written there, and a sentence</comment>
        <translation>「%1」の問題：%2</translation>
    </message>
</context>
<context>
    <name>afterparcel::JobProgress</name>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;X)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>afterparcel::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1: new entry</source>
        <comment>what a list is of</comment>
        <translation>%1：新しい項目</translation>
    </message>
    <message>
        <source>Type one and press Enter</source>
        <translation>入力してEnterキーを押してください</translation>
    </message>
    <message>
        <source>%1: add</source>
        <comment>what a list is of</comment>
        <translation>%1：追加</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <comment>what a list is of</comment>
        <translation>%1：削除</translation>
    </message>
</context>
<context>
    <name>afterparcel::MailPage</name>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>The mailbox that sends</source>
        <translation>送信に使うメールボックス</translation>
    </message>
    <message>
        <source>Requests are sent from your own mailbox, so that buyers see your shop as the sender and their answers reach you.</source>
        <translation>依頼はご自分のメールボックスから送信されるため、購入者には差出人としてストアが表示され、返信もご自分に届きます。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>その他のプロバイダー</translation>
    </message>
    <message>
        <source>My Shop &lt;shop@example.com&gt;</source>
        <translation>マイショップ &lt;shop@example.com&gt;</translation>
    </message>
    <message>
        <source>Mail p&amp;rovider:</source>
        <translation>メールプロバイダー(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Sender:</source>
        <translation>差出人(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P)：</translation>
    </message>
    <message>
        <source>Mail provider</source>
        <translation>メールプロバイダー</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
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
        <translation>なし（このコンピューターのみ）</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>&amp;Mail server:</source>
        <translation>メールサーバー(&amp;M)：</translation>
    </message>
    <message>
        <source>P&amp;ort and encryption:</source>
        <translation>ポートと暗号化(&amp;O)：</translation>
    </message>
    <message>
        <source>What %1 says of it</source>
        <translation>%1の案内</translation>
    </message>
    <message>
        <source>Enter the sender: the name and address that buyers see.</source>
        <translation>差出人（購入者に表示される名前とアドレス）を入力してください。</translation>
    </message>
    <message>
        <source>Choose your mail provider, or enter the name of its mail server.</source>
        <translation>メールプロバイダーを選ぶか、メールサーバーの名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter the mailbox&apos;s password.</source>
        <translation>メールボックスのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Asking the mail server…</source>
        <translation>メールサーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Send a t&amp;est e-mail</source>
        <translation>テストメールを送信(&amp;E)</translation>
    </message>
    <message>
        <source>E-mails an hour at most</source>
        <translation>1時間あたりの送信上限</translation>
    </message>
    <message>
        <source>E-mails a day at most</source>
        <translation>1日あたりの送信上限</translation>
    </message>
    <message>
        <source>E-mails an &amp;hour at most:</source>
        <translation>1時間あたりの送信上限(&amp;H)：</translation>
    </message>
    <message>
        <source>E-mails a &amp;day at most:</source>
        <translation>1日あたりの送信上限(&amp;D)：</translation>
    </message>
</context>
<context>
    <name>afterparcel::MailPane</name>
    <message>
        <source>Which e-mail</source>
        <translation>表示するメール</translation>
    </message>
    <message>
        <source>Recipient and subject</source>
        <translation>宛先と件名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>As it would be sent now</source>
        <translation>今送信した場合</translation>
    </message>
    <message>
        <source>Perhaps sent %1</source>
        <translation>%1に送信された可能性あり</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>%1に送信済み</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2</source>
        <translation>宛先：%1
件名：%2</translation>
    </message>
</context>
<context>
    <name>afterparcel::MainWindow</name>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Afterparcel</source>
        <translation>Afterparcel</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;About Afterparcel</source>
        <translation>Afterparcelについて(&amp;A)</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>取り消しました：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %1 and %n more.</source>
        <translation>
            <numerusform>取り消しました：%1、ほか%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This window shows everything and tries again by itself.</source>
        <translation>%1このウィンドウではすべてを表示でき、自動的に再試行されます。</translation>
    </message>
    <message>
        <source>%1 – Afterparcel</source>
        <comment>a shop&apos;s name</comment>
        <translation>%1 – Afterparcel</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Sample data – Afterparcel</source>
        <translation>サンプルデータ – Afterparcel</translation>
    </message>
    <message>
        <source>Co&amp;py cell</source>
        <translation>セルをコピー(&amp;W)</translation>
    </message>
    <message>
        <source>Open &amp;tracking page</source>
        <translation>追跡ページを開く(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>Taking back: %n request(s) so far.</source>
        <translation>
            <numerusform>取り消し中：これまでに依頼%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>追跡を再開</translation>
    </message>
    <message numerus="yes">
        <source>The parcels of %n request(s) will be followed again.</source>
        <translation>
            <numerusform>%n件の依頼の荷物の追跡を再開します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample data: this store is made up, its time goes fast, and no e-mail leaves this computer. Nothing of it is kept.</source>
        <translation>サンプルデータ：このストアは架空のもので、時間が速く進み、メールがこのコンピューターの外に送られることはありません。データは保存されません。</translation>
    </message>
</context>
<context>
    <name>afterparcel::Notifier</name>
    <message numerus="yes">
        <source>%n request(s) need your attention.</source>
        <translation>
            <numerusform>%n件の依頼に対応が必要です。</numerusform>
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
        <translation>予定に入れる(&amp;S)…</translation>
    </message>
    <message>
        <source>Old orders</source>
        <translation>過去の注文</translation>
    </message>
    <message>
        <source>Fulfilled &amp;from</source>
        <translation>フルフィルメント日：開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>between two dates: from ... to ...</comment>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>Fulfilled from</source>
        <translation>フルフィルメント日の開始</translation>
    </message>
    <message>
        <source>Fulfilled to</source>
        <translation>フルフィルメント日の終了</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;pread those that are due over</source>
        <translation>すぐに送信されるものを分散する日数(&amp;P)</translation>
    </message>
    <message>
        <source>no days: at once</source>
        <translation>0日：すぐに</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> 日</translation>
    </message>
    <message>
        <source>Days to spread over</source>
        <translation>分散する日数</translation>
    </message>
    <message>
        <source>Orders that were completely fulfilled before the store was connected are asked about only if you schedule them. They are timed from their fulfilment, and their parcels are not followed.</source>
        <translation>ストアの接続前にすべての商品がフルフィルメント済みになった注文は、予定に入れた場合にのみ依頼します。日時はフルフィルメントから計算され、荷物は追跡されません。</translation>
    </message>
    <message>
        <source>Looking for old orders…</source>
        <translation>過去の注文を探しています…</translation>
    </message>
    <message>
        <source>There are no old orders between these days.</source>
        <translation>この期間に過去の注文はありません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences: orders found, and orders chosen</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n old order(s) found.</source>
        <translation>
            <numerusform>過去の注文が%n件見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them chosen.</source>
        <translation>
            <numerusform>%n件を選択しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule old orders</source>
        <translation>過去の注文を予定に入れる</translation>
    </message>
    <message numerus="yes">
        <source>%n old order(s) will be scheduled.</source>
        <translation>
            <numerusform>過去の注文%n件を予定に入れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>予定に入れる(&amp;S)</translation>
    </message>
    <message>
        <source>Scheduling…</source>
        <translation>予定に入れています…</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) scheduled.</source>
        <translation>
            <numerusform>%n件の注文を予定に入れました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Undo with Ctrl+Z in the window.</source>
        <translation>%1ウィンドウでCtrl+Zを押すと元に戻せます。</translation>
    </message>
</context>
<context>
    <name>afterparcel::OldOrdersModel</name>
    <message>
        <source>Not asked: %1</source>
        <comment>a reason in a few words</comment>
        <translation>依頼の対象外：%1</translation>
    </message>
    <message>
        <source>Due at once</source>
        <translation>すぐに送信</translation>
    </message>
    <message>
        <source>Will send on %1</source>
        <comment>a day and time</comment>
        <translation>%1に送信予定</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>購入者</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>フルフィルメント日</translation>
    </message>
    <message>
        <source>If scheduled</source>
        <translation>予定に入れた場合</translation>
    </message>
</context>
<context>
    <name>afterparcel::PlaceholderList</name>
    <message>
        <source>Placeholders</source>
        <translation>プレースホルダー</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>プレースホルダー</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Enter or a double click puts the placeholder in at the cursor</source>
        <translation>Enterキーまたはダブルクリックで、カーソル位置にプレースホルダーを挿入します</translation>
    </message>
    <message>
        <source>%1 (inside of %2)</source>
        <comment>meaning of a placeholder, and the section it stands in</comment>
        <translation>%1（%2の中）</translation>
    </message>
</context>
<context>
    <name>afterparcel::PreferencesPage</name>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Work on in the background</source>
        <translation>バックグラウンドで動作を続ける</translation>
    </message>
    <message>
        <source>End Afterparcel</source>
        <translation>Afterparcelを終了する</translation>
    </message>
    <message>
        <source>Notify me of what needs my decision</source>
        <translation>判断が必要になったら通知する</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>すぐに反映されます。</translation>
    </message>
    <message>
        <source>New windows use it once it is saved, the main window after the next start.</source>
        <translation>新しいウィンドウには保存後すぐに、メインウィンドウには次回の起動後に反映されます。</translation>
    </message>
</context>
<context>
    <name>afterparcel::PrivacyFeature</name>
    <message>
        <source>&amp;Unsubscribe a buyer…</source>
        <translation>購入者への配信を停止(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Block addresses…</source>
        <translation>アドレスをブロック(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Forget a buyer…</source>
        <translation>購入者のデータを消去(&amp;F)…</translation>
    </message>
    <message>
        <source>Bu&amp;yer</source>
        <translation>購入者(&amp;B)</translation>
    </message>
</context>
<context>
    <name>afterparcel::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The wording has no problems.</source>
        <translation>文面に問題はありません。</translation>
    </message>
</context>
<context>
    <name>afterparcel::Remedies</name>
    <message>
        <source>Correct the carr&amp;ier…</source>
        <translation>配送業者を修正(&amp;I)…</translation>
    </message>
    <message>
        <source>AfterShip follows the parcels as those of another carrier</source>
        <translation>AfterShipが別の配送業者の荷物として追跡します</translation>
    </message>
    <message>
        <source>Track a&amp;gain</source>
        <translation>もう一度追跡(&amp;G)</translation>
    </message>
    <message>
        <source>Has AfterShip look again for parcels that it refused or gave up</source>
        <translation>AfterShipが拒否または打ち切った荷物をもう一度探させます</translation>
    </message>
    <message>
        <source>Fall &amp;back</source>
        <translation>配達を待たない(&amp;P)</translation>
    </message>
    <message>
        <source>Does not wait for the parcels any more; the date of fulfilment counts</source>
        <translation>荷物を待つのをやめ、フルフィルメント日を基準にします</translation>
    </message>
    <message>
        <source>Spread over days</source>
        <translation>数日に分散</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are given a time of their own.</source>
        <translation>
            <numerusform>%n件の依頼にそれぞれの日時を割り当てました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the carrier</source>
        <translation>配送業者を修正</translation>
    </message>
    <message numerus="yes">
        <source>The carrier of %n parcel(s) is corrected.</source>
        <translation>
            <numerusform>%n個の荷物の配送業者を修正しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::RemedyDialog</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>afterparcel::RequestActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>今すぐ送信(&amp;N)</translation>
    </message>
    <message>
        <source>Sends the selected requests now instead of at their date</source>
        <translation>選択した依頼を、予定の日時ではなく今すぐ送信します</translation>
    </message>
    <message>
        <source>R&amp;esend</source>
        <translation>再送信(&amp;E)</translation>
    </message>
    <message>
        <source>Sends another e-mail for the selected requests</source>
        <translation>選択した依頼について、もう一度メールを送信します</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>スキップ(&amp;K)</translation>
    </message>
    <message>
        <source>The selected requests will not be sent; their parcels are followed on</source>
        <translation>選択した依頼は送信されません。荷物の追跡は続きます</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>復元(&amp;O)</translation>
    </message>
    <message>
        <source>Schedules requests that you skipped or moved as if you had not</source>
        <translation>スキップまたは日時変更した依頼を、その操作がなかったものとして予定に入れます</translation>
    </message>
    <message>
        <source>&amp;Mark as sent</source>
        <translation>送信済みにする(&amp;M)</translation>
    </message>
    <message>
        <source>The selected requests count as sent; no e-mail leaves this computer</source>
        <translation>選択した依頼を送信済みとして扱います。メールはこのコンピューターから送信されません</translation>
    </message>
    <message>
        <source>Follo&amp;w again</source>
        <translation>追跡を再開(&amp;R)</translation>
    </message>
    <message>
        <source>Follows the parcels of requests that are not scheduled</source>
        <translation>予定のない依頼の荷物を追跡します</translation>
    </message>
    <message>
        <source>Takes back your last action, as long as nothing left this computer</source>
        <translation>このコンピューターから何も送られていなければ、直前の操作を取り消します</translation>
    </message>
    <message>
        <source>Copies the selected rows as text</source>
        <translation>選択した行をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Resc&amp;hedule…</source>
        <translation>日時を変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Sends the selected requests at a time of your choice</source>
        <translation>選択した依頼を、指定した日時に送信します</translation>
    </message>
    <message>
        <source>&amp;Delivered on…</source>
        <translation>配達日を指定(&amp;D)…</translation>
    </message>
    <message>
        <source>The parcels of the selected requests count as delivered on a day of your choice</source>
        <translation>選択した依頼の荷物を、指定した日に配達されたものとして扱います</translation>
    </message>
    <message>
        <source>Schedu&amp;le</source>
        <translation>予定に入れる(&amp;L)</translation>
    </message>
    <message>
        <source>Gives requests that are not scheduled a send date, counted from the fulfilment</source>
        <translation>予定のない依頼に、フルフィルメント日を基準にした送信日を設定します</translation>
    </message>
</context>
<context>
    <name>afterparcel::RescheduleDialog</name>
    <message>
        <source>Reschedule</source>
        <translation>日時を変更</translation>
    </message>
    <message>
        <source>&amp;Reschedule</source>
        <translation>日時を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日付(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>時刻(&amp;T)：</translation>
    </message>
    <message>
        <source>Times are those of the store: %1.</source>
        <comment>a time zone</comment>
        <translation>時刻はストアのタイムゾーン（%1）です。</translation>
    </message>
    <message>
        <source>This time does not exist: the clock is put forward over it.</source>
        <translation>この時刻は存在しません。時計が進められ、飛ばされる時刻です。</translation>
    </message>
    <message>
        <source>This time is past: it is %1 in the store now. Name a later one, or use Send now.</source>
        <translation>この日時は過ぎています。ストアでは現在%1です。より後の日時を指定するか、「今すぐ送信」を使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are scheduled for the time you choose, whatever the carrier reports or your settings say. Nothing is sent if the buyer unsubscribes or the parcel goes back.</source>
        <translation>
            <numerusform>%n件の依頼を、配送業者の報告や設定にかかわらず、選択した日時の予定にします。ただし、購入者が配信停止した場合や荷物が返送された場合は送信されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::RestoreDialog</name>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Backups (*.backup *.sqlite);;All files (*)</source>
        <translation>バックアップ (*.backup *.sqlite);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Puts the store back to a backup, or to a daily copy from the folder “copies” of %1. What is there now is kept under another name; nothing is deleted. Whatever was sent, decided or unsubscribed since is entered again from the journal, so that nobody is asked twice.</source>
        <translation>ストアを、バックアップの状態、または「%1」のフォルダー「copies」にある日ごとのコピーの状態に戻します。現在のデータは別名で保管され、削除されません。バックアップ後の送信、操作、配信停止の記録はジャーナルから引き継がれるため、同じ購入者に二度依頼することはありません。</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F)：</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), kept e-mails: %1, latest news: %2.</source>
        <translation>
            <numerusform>注文%n件、保存されたメール：%1、最新の情報：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders.</source>
        <translation>注文はありません。</translation>
    </message>
    <message>
        <source>Settings and templates are brought back too.</source>
        <translation>設定とテンプレートも元に戻ります。</translation>
    </message>
    <message>
        <source>It is a daily copy: settings and templates stay as they are.</source>
        <translation>これは日ごとのコピーです。設定とテンプレートはそのままです。</translation>
    </message>
    <message>
        <source>The store will be put back to this backup.</source>
        <translation>ストアをこのバックアップの状態に戻します。</translation>
    </message>
    <message>
        <source>Afterparcel closes its window for it, and starts again by itself. No e-mail leaves meanwhile. What is newer in Shopify and AfterShip is read at the next sync.</source>
        <translation>そのためにAfterparcelはウィンドウを閉じ、自動的に再起動します。その間、メールは送信されません。ShopifyとAfterShipのより新しい情報は、次回の同期で読み取ります。</translation>
    </message>
    <message>
        <source>&amp;Restore and start again</source>
        <translation>復元して再起動(&amp;R)</translation>
    </message>
</context>
<context>
    <name>afterparcel::ReviewDialog</name>
    <message>
        <source>What the change does</source>
        <translation>変更の影響</translation>
    </message>
    <message>
        <source>Looking at what would become of the requests that are not sent yet…</source>
        <translation>未送信の依頼がどうなるかを調べています…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Switching AfterShip on: the parcels of orders that are fulfilled from now on are followed, and their buyers asked after the delivery.</source>
        <translation>AfterShipをオンにします：今後フルフィルメントされる注文の荷物を追跡し、配達後に購入者に依頼します。</translation>
    </message>
    <message numerus="yes">
        <source>Ending the pause: %n e-mail(s) will leave at once.</source>
        <translation>
            <numerusform>一時停止を終了します：%n通のメールがすぐに送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the change does could not be found out: %1</source>
        <translation>変更の影響を調べられませんでした：%1</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>それでも保存(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Also follow the %n request(s) again that were left behind when it was switched off</source>
        <translation>
            <numerusform>オフにしたときに取り残された%n件の依頼の追跡も再開する</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Following those that were left behind again costs %n tracking record(s) at AfterShip.</source>
        <translation>
            <numerusform>取り残された依頼の追跡を再開すると、AfterShipの追跡枠を%n件分使用します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Examples:</source>
        <translation>例(&amp;E)：</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a delivery. They will no longer be sent by themselves: you have to send, schedule or skip them, or have them followed again.</source>
        <translation>
            <numerusform>%n件の依頼が配達を待っています。今後は自動では送信されません。手動で送信する、予定に入れる、スキップする、または追跡を再開してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests with a date keep it. Orders fulfilled from now on are timed from their fulfilment.</source>
        <translation>日時が決まっている依頼はそのままです。今後フルフィルメントされる注文については、フルフィルメント日から日時を計算します。</translation>
    </message>
</context>
<context>
    <name>afterparcel::SecretField</name>
    <message>
        <source>Given in the environment, for this run of the program</source>
        <translation>環境変数で指定（今回の実行のみ）</translation>
    </message>
    <message>
        <source>Kept in the keychain; type to replace it</source>
        <translation>キーチェーンに保存済み。置き換えるには入力してください</translation>
    </message>
</context>
<context>
    <name>afterparcel::SendingActions</name>
    <message>
        <source>&amp;Resume sending…</source>
        <translation>送信を再開(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Pause sending</source>
        <translation>送信を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Shows how many e-mails would leave, then sends again</source>
        <translation>送信されるメールの数を表示してから、送信を再開します</translation>
    </message>
    <message>
        <source>Sends nothing until you resume it; everything else goes on</source>
        <translation>再開するまで何も送信しません。他の処理は続けます</translation>
    </message>
    <message>
        <source>&amp;End the rehearsal…</source>
        <translation>リハーサルを終了(&amp;E)…</translation>
    </message>
    <message>
        <source>Start a re&amp;hearsal…</source>
        <translation>リハーサルを開始(&amp;H)…</translation>
    </message>
    <message numerus="yes">
        <source>Sending is paused. %n e-mail(s) wait until you resume it.</source>
        <translation>
            <numerusform>送信を一時停止しています。再開するまで%n通のメールは送信されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a rehearsal: each due e-mail goes once to %1, and buyers get nothing. %n e-mail(s) wait until you end it.</source>
        <translation>
            <numerusform>リハーサル中です。送信時刻になったメールは%1に1通ずつ送られ、購入者には何も届きません。終了するまで%n通のメールは送信されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>送信を再開</translation>
    </message>
    <message>
        <source>&amp;Resume sending</source>
        <translation>送信を再開(&amp;R)</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>リハーサルを終了</translation>
    </message>
    <message>
        <source>&amp;End the rehearsal</source>
        <translation>リハーサルを終了(&amp;E)</translation>
    </message>
    <message>
        <source>Start a rehearsal</source>
        <translation>リハーサルを開始</translation>
    </message>
    <message>
        <source>Until you end it, each due e-mail goes once to your own address, marked as a rehearsal. Its request stays unsent, and buyers get nothing.</source>
        <translation>終了するまで、送信時刻になったメールはリハーサルの印を付けて、ご自分のアドレスに1通ずつ送られます。依頼は未送信のままで、購入者には何も届きません。</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>ご自分のアドレス</translation>
    </message>
    <message>
        <source>Your own &amp;address:</source>
        <translation>ご自分のアドレス(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Start the rehearsal</source>
        <translation>リハーサルを開始(&amp;S)</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>変更されませんでした</translation>
    </message>
    <message>
        <source>Sending is paused. No e-mail is due.</source>
        <translation>送信を一時停止しています。送信時刻になったメールはありません。</translation>
    </message>
    <message>
        <source>This is a rehearsal: each due e-mail goes once to %1, and buyers get nothing.</source>
        <translation>リハーサル中です。送信時刻になったメールは%1に1通ずつ送られ、購入者には何も届きません。</translation>
    </message>
    <message>
        <source>Resume sending? E-mails go to buyers again.</source>
        <translation>送信を再開しますか？ 購入者へのメールの送信が再び始まります。</translation>
    </message>
    <message>
        <source>End the rehearsal? From then on, e-mails go to buyers.</source>
        <translation>リハーサルを終了しますか？ 終了後は、メールが購入者に送信されます。</translation>
    </message>
    <message>
        <source>Resume sending? This is a rehearsal: e-mails go to %1, not to buyers.</source>
        <translation>送信を再開しますか？ リハーサル中のため、メールは購入者ではなく %1 に送信されます。</translation>
    </message>
    <message>
        <source>End the rehearsal? E-mails go to buyers once you resume sending.</source>
        <translation>リハーサルを終了しますか？ 送信を再開すると、メールは購入者に送信されます。</translation>
    </message>
</context>
<context>
    <name>afterparcel::SettingsFeature</name>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>afterparcel::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Show what is &amp;wrong</source>
        <translation>問題箇所を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Access to Shopify</source>
        <translation>Shopifyへのアクセス</translation>
    </message>
    <message>
        <source>Access to AfterShip</source>
        <translation>AfterShipへのアクセス</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Kept in the keychain of your desktop (GNOME Keyring, KWallet), never in Afterparcel&apos;s own files.</source>
        <translation>デスクトップのキーチェーン（GNOME Keyring、KWallet）に保存され、Afterparcelのファイルには一切保存されません。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>A value on this page can&apos;t be saved.</source>
        <translation>このページに保存できない設定があります。</translation>
    </message>
    <message>
        <source>No setting contains these words.</source>
        <translation>この語を含む設定はありません。</translation>
    </message>
    <message>
        <source>A setting is not valid; it is marked.</source>
        <translation>無効な設定があります。該当箇所に印が付いています。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation>変更あり（未保存）。</translation>
    </message>
    <message>
        <source>Some settings were changed and not saved.</source>
        <translation>変更したまま保存していない設定があります。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget the changes</source>
        <translation>変更を破棄(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>編集を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されませんでした：%1</translation>
    </message>
    <message>
        <source>What concerns this computer could not be saved: %1 can&apos;t be written.</source>
        <translation>このコンピューターに関する設定を保存できませんでした。「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>afterparcel::SpreadDialog</name>
    <message>
        <source>Spread over days</source>
        <translation>数日に分散</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue request(s) will be sent evenly over the days you choose, inside your send window, the longest fulfilled first.</source>
        <translation>
            <numerusform>期限を過ぎた%n件の依頼を、選んだ日数にわたって均等に、送信時間帯の中で、フルフィルメントの古い順に送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Spread</source>
        <translation>分散(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>日数(&amp;D)：</translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s) a day, the first as soon as the send window is open.</source>
        <translation>
            <numerusform>1日に最大%n件。送信時間帯が始まり次第、最初の1件を送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 overdue request will be sent inside your send window.</source>
        <translation>期限を過ぎた1件の依頼を、送信時間帯に送信します。</translation>
    </message>
</context>
<context>
    <name>afterparcel::StagesButton</name>
    <message>
        <source>Orders from Shopify</source>
        <translation>Shopifyからの注文</translation>
    </message>
    <message>
        <source>Parcels to AfterShip</source>
        <translation>AfterShipへの荷物の登録</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配達</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>When each stage of the sync ran last, and when it runs next</source>
        <translation>同期の各処理が最後に実行された日時と、次に実行される日時</translation>
    </message>
    <message>
        <source>Stages of the sync</source>
        <translation>同期の処理状況</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the next run of a stage</comment>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>Not completed: %1</source>
        <translation>未完了：%1</translation>
    </message>
    <message>
        <source>Sync details</source>
        <translation>同期の詳細</translation>
    </message>
</context>
<context>
    <name>afterparcel::StatusTabs</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Which requests the list shows</source>
        <translation>一覧に表示する依頼</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all requests</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a tab and how many requests it has</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>afterparcel::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
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
        <translation>ストア</translation>
    </message>
    <message>
        <source>Your Shopify store</source>
        <translation>Shopifyストア</translation>
    </message>
    <message>
        <source>Afterparcel reads orders through an app that belongs to you alone. Make one in Shopify&apos;s Dev Dashboard (%1), give it the scopes below, release it, and install it in your store.</source>
        <translation>Afterparcelは、ご自分専用のアプリを通じて注文を読み取ります。ShopifyのDev Dashboard（%1）でアプリを作成し、下のスコープを付与してリリースし、ストアにインストールしてください。</translation>
    </message>
    <message>
        <source>Client &amp;ID and secret, from the Dev Dashboard</source>
        <translation>Dev DashboardのクライアントIDとシークレット(&amp;I)</translation>
    </message>
    <message>
        <source>Admin API access to&amp;ken, of an older custom app</source>
        <translation>以前のカスタムアプリのAdmin APIアクセストークン(&amp;K)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Address of the store</source>
        <translation>ストアのアドレス</translation>
    </message>
    <message>
        <source>&amp;Address of the store:</source>
        <translation>ストアのアドレス(&amp;A)：</translation>
    </message>
    <message>
        <source>needed; without it %1</source>
        <translation>必須（ない場合：%1）</translation>
    </message>
    <message>
        <source>without it %1</source>
        <translation>ない場合：%1</translation>
    </message>
    <message>
        <source>Scopes to tick</source>
        <translation>チェックを入れるスコープ</translation>
    </message>
    <message>
        <source>&amp;Copy scopes</source>
        <translation>スコープをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>クライアントシークレット：</translation>
    </message>
    <message>
        <source>Access token:</source>
        <translation>アクセストークン：</translation>
    </message>
    <message>
        <source>Enter the address of your store. It ends in .myshopify.com; Shopify shows it under Settings, Domains.</source>
        <translation>ストアのアドレスを入力してください。末尾は .myshopify.com で、Shopifyの「設定」の「ドメイン」に表示されています。</translation>
    </message>
    <message>
        <source>Enter the app&apos;s access token.</source>
        <translation>アプリのアクセストークンを入力してください。</translation>
    </message>
    <message>
        <source>Enter the app&apos;s client ID and client secret.</source>
        <translation>アプリのクライアントIDとクライアントシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Asking Shopify…</source>
        <translation>Shopifyに問い合わせています…</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation>クライアントID：</translation>
    </message>
</context>
<context>
    <name>afterparcel::StuckFeature</name>
    <message>
        <source>&amp;Stuck requests</source>
        <translation>停滞中の依頼(&amp;T)</translation>
    </message>
    <message>
        <source>Shows every group of stuck requests with what can be done about it</source>
        <translation>停滞中の依頼のグループと、取れる対応を表示します</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of stuck requests and how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Stuck requests</source>
        <translation>停滞中の依頼</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%nグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation>停滞しているものはありません</translation>
    </message>
    <message>
        <source>Switch AfterShip off</source>
        <translation>AfterShipをオフにする</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a delivery. They will no longer be sent by themselves: you have to send, schedule or skip them, or have them followed again.</source>
        <translation>
            <numerusform>%n件の依頼が配達を待っています。今後は自動では送信されません。手動で送信する、予定に入れる、スキップする、または追跡を再開してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests with a date keep it. Orders fulfilled from now on are timed from their fulfilment.</source>
        <translation>日時が決まっている依頼はそのままです。今後フルフィルメントされる注文については、フルフィルメント日から日時を計算します。</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>オフにする(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>AfterShip is switched off; %n request(s) are not scheduled any more.</source>
        <translation>
            <numerusform>AfterShipをオフにしました。%n件の依頼の予定がなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck</source>
        <comment>beside the tabs</comment>
        <translation>停滞中</translation>
    </message>
</context>
<context>
    <name>afterparcel::StuckPage</name>
    <message>
        <source>Groups of stuck requests</source>
        <translation>停滞中の依頼のグループ</translation>
    </message>
    <message>
        <source>Stuck requests</source>
        <translation>停滞中の依頼</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>一覧に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation>停滞しているものはありません</translation>
    </message>
    <message>
        <source>Requests that wait for you, or for something that is unlikely to come, appear here with what you can do about all of them at once.</source>
        <translation>判断を待っている依頼や、届く見込みの低い情報を待っている依頼が、まとめて行える対応とともにここに表示されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group of stuck requests and what to do</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>一覧に表示</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of stuck requests and how many</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>afterparcel::SummaryDialog</name>
    <message>
        <source>Not everything worked</source>
        <translation>処理できなかったものがあります</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left as they were, because you cancelled.</source>
        <translation>
            <numerusform>キャンセルしたため、%n件の依頼はそのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It did not work for %n request(s):</source>
        <translation>
            <numerusform>%n件の依頼を処理できませんでした：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>requests that failed</comment>
        <translation>
            <numerusform>ほか%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Only those that it did not work for</source>
        <translation>処理できなかったものだけを再試行します</translation>
    </message>
</context>
<context>
    <name>afterparcel::SummaryPage</name>
    <message>
        <source>every buyer</source>
        <translation>すべての購入者</translation>
    </message>
    <message>
        <source>every buyer who did not decline marketing</source>
        <translation>マーケティングを拒否していないすべての購入者</translation>
    </message>
    <message>
        <source>only buyers who agreed to marketing</source>
        <translation>マーケティングに同意した購入者のみ</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Ready to connect</source>
        <translation>接続の準備ができました</translation>
    </message>
    <message>
        <source>Store:</source>
        <translation>ストア：</translation>
    </message>
    <message>
        <source>Parcels:</source>
        <translation>荷物：</translation>
    </message>
    <message>
        <source>followed with AfterShip</source>
        <translation>AfterShipで追跡</translation>
    </message>
    <message>
        <source>not followed; requests are timed from the fulfilment</source>
        <translation>追跡なし（依頼の日時はフルフィルメントから計算）</translation>
    </message>
    <message>
        <source>Sender:</source>
        <translation>差出人：</translation>
    </message>
    <message>
        <source>Limits:</source>
        <translation>上限：</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the delivery</source>
        <translation>
            <numerusform>配達の%n日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the fulfilment</source>
        <translation>
            <numerusform>フルフィルメントの%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked:</source>
        <translation>対象者：</translation>
    </message>
    <message>
        <source>Connecting the store…</source>
        <translation>ストアを接続しています…</translation>
    </message>
    <message>
        <source>Requests are made for orders that are completely fulfilled from now on. Older orders are read too, but their buyers are not asked unless you schedule them under Tools, Old orders.</source>
        <translation>今後すべての商品がフルフィルメント済みになった注文に対して依頼が作成されます。それ以前の注文も読み取りますが、「ツール」の「過去の注文」で予定に入れない限り、購入者に依頼することはありません。</translation>
    </message>
    <message>
        <source>%1 e-mails an hour, %2 a day</source>
        <translation>1時間に%1通、1日に%2通</translation>
    </message>
    <message>
        <source>%1, but at least %2</source>
        <comment>days after the delivery, and after the fulfilment</comment>
        <translation>%1（ただし%2以降）</translation>
    </message>
    <message>
        <source>Wait, within the country:</source>
        <translation>待機日数（国内）：</translation>
    </message>
    <message>
        <source>Wait, to other countries:</source>
        <translation>待機日数（海外）：</translation>
    </message>
</context>
<context>
    <name>afterparcel::SyncControl</name>
    <message>
        <source>&amp;Cancel sync</source>
        <translation>同期を中止(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>同期(&amp;S)</translation>
    </message>
    <message>
        <source>Stops the sync after its present step (F5)</source>
        <translation>現在の処理の後で同期を止めます（F5）</translation>
    </message>
    <message>
        <source>Reads orders and parcels and sends what is due (F5)</source>
        <translation>注文と荷物を読み取り、送信時刻になったものを送信します（F5）</translation>
    </message>
</context>
<context>
    <name>afterparcel::SyncStatus</name>
    <message>
        <source>Progress of the sync</source>
        <translation>同期の進行状況</translation>
    </message>
    <message>
        <source>What the sync does</source>
        <translation>同期の処理内容</translation>
    </message>
    <message>
        <source>Last and next sync</source>
        <translation>前回と次回の同期</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>同期しています…</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>まだ同期していません</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>前回の同期 %1</translation>
    </message>
    <message>
        <source>Last sync %1, not completed</source>
        <translation>前回の同期 %1（未完了）</translation>
    </message>
    <message>
        <source>next one now</source>
        <translation>次回はまもなく</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>次回 %1</translation>
    </message>
</context>
<context>
    <name>afterparcel::TemplateEditor</name>
    <message>
        <source>E-mail template</source>
        <translation>メールテンプレート</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>やり直す(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;estore default</source>
        <translation>既定に戻す(&amp;E)</translation>
    </message>
    <message>
        <source>Send a &amp;test…</source>
        <translation>テスト送信(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L)：</translation>
    </message>
    <message>
        <source>Language of the template</source>
        <translation>テンプレートの言語</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Writes to the buyers of one more language in their own</source>
        <translation>もう1つの言語の購入者に、その言語でメールを送ります</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Make default</source>
        <translation>既定にする(&amp;M)</translation>
    </message>
    <message>
        <source>Buyers of a language without a template get the default one</source>
        <translation>テンプレートのない言語の購入者には、既定のものが送られます</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>件名(&amp;B)：</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>HTML of the e-mail</source>
        <translation>メールのHTML</translation>
    </message>
    <message>
        <source>Plain text of the e-mail</source>
        <translation>メールのプレーンテキスト</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>HTML(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>プレーンテキスト(&amp;P)</translation>
    </message>
    <message>
        <source>Pla&amp;ceholders</source>
        <translation>プレースホルダー(&amp;O)</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>What is saved can&apos;t be used, so buyers get the built-in wording. %1</source>
        <translation>保存されている内容を使用できないため、購入者には内蔵の文面が送られます。%1</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>既定の言語</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a language whose template is not saved</comment>
        <translation>%1（変更あり）</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. E-mails that leave from now on have this wording.</source>
        <translation>保存しました。今後送信されるメールはこの文面になります。</translation>
    </message>
    <message>
        <source>This is the built-in wording. Buyers get it once you save.</source>
        <translation>これは内蔵の文面です。保存すると購入者に送られます。</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>something went wrong</comment>
        <translation>実行できませんでした：%1</translation>
    </message>
    <message>
        <source>Save the template?</source>
        <translation>テンプレートを保存しますか？</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>「%1」は言語ではありません。</translation>
    </message>
    <message>
        <source>Sending the test e-mail…</source>
        <translation>テストメールを送信しています…</translation>
    </message>
    <message>
        <source>A test e-mail was sent to %1.</source>
        <translation>%1にテストメールを送信しました。</translation>
    </message>
    <message>
        <source>Save your changes to the e-mail template? They are lost otherwise.</source>
        <translation>メールテンプレートの変更を保存しますか？ 保存しないと失われます。</translation>
    </message>
</context>
<context>
    <name>afterparcel::TemplateFeature</name>
    <message>
        <source>E-mail &amp;template…</source>
        <translation>メールテンプレート(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>afterparcel::TemplatePreview</name>
    <message>
        <source>Preview &amp;with:</source>
        <translation>プレビューの対象(&amp;W)：</translation>
    </message>
    <message>
        <source>A sample order; type to find a real one</source>
        <translation>サンプル注文。実際の注文を探すには入力してください</translation>
    </message>
    <message>
        <source>Order of the preview</source>
        <translation>プレビューの注文</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>パソコン</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Width of the preview</source>
        <translation>プレビューの幅</translation>
    </message>
    <message>
        <source>Subject of the preview</source>
        <translation>プレビューの件名</translation>
    </message>
    <message>
        <source>Preview of the e-mail</source>
        <translation>メールのプレビュー</translation>
    </message>
    <message>
        <source>Mail programs also show rounded corners, and the dark colours of the template.</source>
        <translation>実際のメールソフトでは、角の丸みやテンプレートのダーク配色も表示されます。</translation>
    </message>
    <message>
        <source>Not up to date: put the problems right first.</source>
        <translation>プレビューは最新ではありません。先に問題を修正してください。</translation>
    </message>
    <message>
        <source>A sample order</source>
        <translation>サンプル注文</translation>
    </message>
</context>
<context>
    <name>afterparcel::TimingPage</name>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>When buyers are asked</source>
        <translation>購入者に依頼する時期</translation>
    </message>
    <message>
        <source>Give buyers time to use what they bought. All of this can be changed later; requests that are not sent yet move along.</source>
        <translation>購入者が商品を使ってみる時間を取りましょう。設定は後からすべて変更でき、未送信の依頼にも反映されます。</translation>
    </message>
    <message>
        <source>Ask in the end even if no delivery was &amp;reported</source>
        <translation>配達が報告されなくても最終的に依頼する(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Wait, within the country (days):</source>
        <translation>待機日数（国内）(&amp;W)：</translation>
    </message>
    <message>
        <source>Wait, within the country</source>
        <translation>待機日数（国内）</translation>
    </message>
    <message>
        <source>Wait, to &amp;other countries (days):</source>
        <translation>待機日数（海外）(&amp;O)：</translation>
    </message>
    <message>
        <source>Wait, to other countries</source>
        <translation>待機日数（海外）</translation>
    </message>
    <message>
        <source>At &amp;least after fulfilment, within the country (days):</source>
        <translation>最短待機日数（国内）(&amp;L)：</translation>
    </message>
    <message>
        <source>Minimum delay, within the country</source>
        <translation>最短待機日数（国内）</translation>
    </message>
    <message>
        <source>At least after fulfilment, to other &amp;countries (days):</source>
        <translation>最短待機日数（海外）(&amp;C)：</translation>
    </message>
    <message>
        <source>Minimum delay, to other countries</source>
        <translation>最短待機日数（海外）</translation>
    </message>
    <message>
        <source>&amp;Days after fulfilment for that:</source>
        <translation>その場合のフルフィルメント後の日数(&amp;D)：</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>依頼するまでの最長日数</translation>
    </message>
    <message>
        <source>An order within your country, in days since the fulfilment:</source>
        <translation>国内注文の場合（フルフィルメントからの日数）：</translation>
    </message>
</context>
<context>
    <name>afterparcel::TimingPicture</name>
    <message>
        <source>What the days mean</source>
        <translation>日数の意味</translation>
    </message>
    <message numerus="yes">
        <source>Wait after the fulfilment: %n day(s)</source>
        <translation>
            <numerusform>フルフィルメント後の待機：%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>The request goes out on day %1</source>
        <translation>依頼は%1日目に送信されます</translation>
    </message>
    <message>
        <source>A parcel under way, delivered on day %1</source>
        <translation>輸送中の荷物は%1日目に配達</translation>
    </message>
    <message numerus="yes">
        <source>Wait after the delivery: %n day(s)</source>
        <translation>
            <numerusform>配達後の待機：%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least after the fulfilment: %n day(s)</source>
        <translation>
            <numerusform>最短待機日数（フルフィルメント後）：%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Without news of the delivery: on day %1</source>
        <translation>配達の情報がない場合：%1日目</translation>
    </message>
</context>
<context>
    <name>afterparcel::TransferFeature</name>
    <message>
        <source>&amp;Export this view…</source>
        <translation>この表示をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Old orders…</source>
        <translation>過去の注文(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>afterparcel::TrayFeature</name>
    <message>
        <source>&amp;Open Afterparcel</source>
        <translation>Afterparcelを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%n sent today</source>
        <translation>
            <numerusform>今日の送信済み：%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>今日の送信予定：%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>要対応：%n件</numerusform>
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
        <translation>送信を一時停止しています</translation>
    </message>
</context>
<context>
    <name>afterparcel::UnitSpinBox</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterparcel::UnsubscribeDialog</name>
    <message>
        <source>Unsubscribe a buyer</source>
        <translation>購入者への配信を停止</translation>
    </message>
    <message>
        <source>&amp;Address or code:</source>
        <translation>アドレスまたはコード(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe…</source>
        <translation>配信を停止(&amp;U)…</translation>
    </message>
    <message>
        <source>%1 will never get a request for a review again.</source>
        <translation>%1にはレビューの依頼を二度と送りません。</translation>
    </message>
    <message>
        <source>This is final: there is no way to take it back.</source>
        <translation>この操作は取り消せません。</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe for good</source>
        <translation>永久に配信を停止(&amp;U)</translation>
    </message>
    <message>
        <source>Unsubscribing…</source>
        <translation>配信を停止しています…</translation>
    </message>
    <message>
        <source>Unsubscribed for good.</source>
        <translation>永久に配信を停止しました。</translation>
    </message>
    <message>
        <source>For a buyer who wants no more requests, however you hear of it. The e-mail with which a buyer unsubscribes has a code in its subject; you can enter it instead of the address.</source>
        <translation>今後の依頼を希望しない購入者への配信を停止します。購入者が配信停止のために送ったメールの件名にはコードがあり、アドレスの代わりに入力できます。</translation>
    </message>
</context>
<context>
    <name>afterparcel::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Welcome to Afterparcel</source>
        <translation>Afterparcelへようこそ</translation>
    </message>
    <message>
        <source>You need at hand:</source>
        <translation>用意するもの：</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>サンプルデータで試す(&amp;L)</translation>
    </message>
    <message>
        <source>Afterparcel watches the orders of your Shopify store, follows the parcels, and asks each buyer for a review after the parcel arrived. The e-mails come from your own mailbox, and all data stays on this computer.</source>
        <translation>AfterparcelはShopifyストアの注文を見守り、荷物を追跡し、荷物が届いた後に購入者一人ひとりにレビューを依頼します。メールはご自分のメールボックスから送信され、すべてのデータはこのコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>&lt;ul&gt;&lt;li&gt;access to your store&apos;s Shopify admin, to make an app that may read orders,&lt;/li&gt;&lt;li&gt;the login of a mailbox that sends the e-mails,&lt;/li&gt;&lt;li&gt;an AfterShip API key, if requests shall wait for the delivery (optional).&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul&gt;&lt;li&gt;注文を読み取れるアプリを作成するための、ストアのShopify管理画面へのアクセス&lt;/li&gt;&lt;li&gt;メールの送信に使うメールボックスのログイン情報&lt;/li&gt;&lt;li&gt;配達を待って依頼する場合は、AfterShipのAPIキー（任意）&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>Each step is checked before the next. You can leave at any time and go on later; no buyer gets an e-mail before you have connected the store in the last step.</source>
        <translation>各手順は次に進む前に確認されます。いつでも中断して後で続けられます。最後の手順でストアを接続するまで、購入者にメールは届きません。</translation>
    </message>
    <message>
        <source>Or have a look first: a second window with a made-up store, in which time goes fast. No e-mail leaves this computer.</source>
        <translation>まず試すこともできます。架空のストアの別ウィンドウが開き、時間が速く進みます。メールがこのコンピューターの外に送られることはありません。</translation>
    </message>
</context>
</TS>
