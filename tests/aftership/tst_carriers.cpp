#include "core/aftership/aftershipclient.h"
#include "core/carriers/carriers.h"

#include <QtTest/QtTest>

using namespace afterparcel;

class CarriersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aftershipPage_namesCourierAndNumber();
    void slug_data();
    void slug();
    void offered_couriers_need_no_account_and_are_distinct();
    void couriers_have_names_for_people();
};

void CarriersTest::slug_data()
{
    QTest::addColumn<QString>("carrier");
    QTest::addColumn<QString>("store");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* carrier, const char* store, const char* destination,
                        const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(carrier) << QString::fromLatin1(store)
                            << QString::fromLatin1(destination) << QString::fromLatin1(expected);
    };
    row("F2: as Shopify writes it", "UPS", "US", "US", "ups");
    row("F2: without case", "fedex", "US", "US", "fedex");
    row("F2: without punctuation and spaces", "Lone-Star Overnight.", "US", "US", "lonestar");
    row("F2: without diacritics", "Osterreichische Post", "AT", "AT", "austrian-post");
    row("F2: with diacritics", "Österreichische Post", "AT", "AT", "austrian-post");
    row("F2: Turkish letters", "YURTİÇİ KARGO", "TR", "TR", "yurtici-kargo");
    row("F2: Turkish letters in lower case", "Yurtiçi Kargo", "TR", "TR", "yurtici-kargo");
    row("F2: Japanese", "佐川急便", "JP", "JP", "sagawa");
    row("F2: unknown carrier", "Bob's Bikes", "US", "US", "");
    row("F2: no carrier", "", "US", "US", "");
    row("F2: punctuation alone", "---", "US", "US", "");
    row("trap: DHL in Germany is Deutsche Post DHL", "DHL", "DE", "FR", "dhl-germany");
    row("trap: DHL elsewhere does not say which", "DHL", "US", "DE", "");
    row("trap: DHL Express is plain dhl", "DHL Express", "DE", "US", "dhl");
    row("trap: DHL eCommerce", "DHL eCommerce", "US", "US", "dhl-global-mail");
    row("trap: DHL Parcel in the Netherlands", "DHL Parcel", "NL", "NL", "dhlparcel-nl");
    row("trap: DHL Parcel in the United Kingdom", "DHL Parcel", "GB", "GB", "dhlparcel-uk");
    row("trap: DHL Parcel elsewhere", "DHL Parcel", "US", "US", "");
    row("trap: Deutsche Post has no e", "Deutsche Post", "DE", "DE", "deutsch-post");
    row("trap: Deutsche Post (DE)", "Deutsche Post (DE)", "DE", "DE", "deutsch-post");
    row("trap: Deutsche Post (EN)", "Deutsche Post (EN)", "DE", "DE", "deutsch-post");
    row("trap: Amazon is ambiguous", "Amazon", "US", "US", "");
    row("trap: Amazon in the United Kingdom", "Amazon", "GB", "GB", "amazon-logistics-uk");
    row("trap: Amazon Logistics UK says it", "Amazon Logistics UK", "US", "GB", "amazon-logistics-uk");
    row("trap: Evri is still myhermes", "Evri", "GB", "GB", "myhermes-uk");
    row("trap: Fastway in Ireland", "Fastway", "IE", "IE", "fastway-ireland");
    row("trap: Fastway in South Africa", "Fastway", "ZA", "ZA", "fastway-za");
    row("trap: Fastway in New Zealand", "Fastway", "NZ", "NZ", "fastway-nz");
    row("trap: Fastway elsewhere", "Fastway", "US", "US", "");
    row("trap: APC in the United Kingdom is APC Overnight", "APC", "GB", "GB", "apc-overnight");
    row("trap: APC in the United States is Postal Logistics", "APC", "US", "US", "apc");
    row("trap: APC elsewhere", "APC", "DE", "DE", "");
    row("trap: PTT is two carriers of one country", "PTT", "TR", "TR", "");
    row("trap: PTT Kargo", "PTT Kargo", "TR", "TR", "ptt-kargo");
    row("trap: Zásilkovna is Packeta", "Zásilkovna", "CZ", "CZ", "packeta");
    row("trap: Portal PostNord", "Portal PostNord", "NO", "NO", "postnord");
    row("trap: PostNord in Sweden", "PostNord", "SE", "SE", "sweden-posten");
    row("trap: PostNL at home", "PostNL", "NL", "NL", "postnl");
    row("trap: PostNL abroad", "PostNL", "NL", "US", "postnl-international");
    row("trap: PostNL to somewhere unknown", "PostNL", "NL", "", "postnl");
    row("trap: GLS in the United States is another network", "GLS", "US", "US", "");
    row("trap: GLS in Germany", "GLS", "DE", "DE", "gls");
    row("trap: the store's country in lower case", "DHL", "de", "DE", "dhl-germany");
    row("trap: the store's country is not known", "DHL", "", "DE", "");
}

void CarriersTest::slug()
{
    QFETCH(QString, carrier);
    QFETCH(QString, store);
    QFETCH(QString, destination);
    QTEST(slugForCarrier(carrier, store, destination), "expected");
}

void CarriersTest::offered_couriers_need_no_account_and_are_distinct()
{
    const std::vector<Courier> couriers = knownCouriers();
    QVERIFY(couriers.size() > 150);
    static const QRegularExpression account(QStringLiteral("-(api|ftp|sftp|webhook|reference)$"));
    static const QRegularExpression form(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    QSet<QString> slugs;
    for (const Courier& courier : couriers) {
        QVERIFY2(!account.match(courier.slug).hasMatch(), qPrintable(courier.slug));
        QVERIFY2(form.match(courier.slug).hasMatch(), qPrintable(courier.slug));
        QVERIFY(!courier.name.isEmpty());
        slugs.insert(courier.slug);
    }
    QCOMPARE(std::size_t(slugs.size()), couriers.size());
}

void CarriersTest::couriers_have_names_for_people()
{
    QCOMPARE(courierName(QStringLiteral("myhermes-uk")), QStringLiteral("Evri"));
    QCOMPARE(courierName(QStringLiteral("dhl-germany")), QStringLiteral("DHL Germany"));
    QCOMPARE(courierName(QStringLiteral("some-new-one")), QStringLiteral("some-new-one"));
}

void CarriersTest::aftershipPage_namesCourierAndNumber()
{
    QCOMPARE(aftershipPage(QStringLiteral("1Z 9/9"), QStringLiteral("ups")),
             QStringLiteral("https://www.aftership.com/track/ups/1Z%209%2F9"));
    QCOMPARE(aftershipPage(QStringLiteral("1Z99")), QStringLiteral("https://www.aftership.com/track/1Z99"));
    QCOMPARE(aftershipPage(QString(), QStringLiteral("ups")), QString());
}

QTEST_APPLESS_MAIN(CarriersTest)
#include "tst_carriers.moc"
