#include "core/aftership/aftershipclient.h"
#include "samples.h"

#include <QJsonArray>
#include <QtTest/QtTest>

using namespace afterparcel;

namespace
{

QJsonObject bodyOf(const OrderFacts& order, const PackageFacts& package = samples::package(),
                   const PassOn& passOn = {})
{
    return createBody(package, order, samples::store(), passOn, QStringLiteral("Shopify"));
}

QJsonObject customerOf(const QJsonObject& body)
{
    return body.value(QLatin1String("customers")).toArray().first().toObject();
}

} // namespace

class BodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_record();
    void what_is_unknown_is_absent();
    void number_data();
    void number();
    void phone_data();
    void phone();
    void pass_on_data();
    void pass_on();
    void country_data();
    void country();
    void language_data();
    void language();
    void source_data();
    void source();
    void slug_is_the_merchants_latest_correction();
    void ship_date_is_of_the_fulfilment_with_the_package();
    void forgotten_buyer_is_not_named();
};

void BodyTest::whole_record()
{
    const QJsonObject expected{
        {QStringLiteral("tracking_number"), QStringLiteral("1Z999AA10123456784")},
        {QStringLiteral("slug"), QStringLiteral("ups")},
        {QStringLiteral("order_id"), QStringLiteral("5001")},
        {QStringLiteral("order_number"), QStringLiteral("#1001")},
        {QStringLiteral("order_date"), QStringLiteral("2026-11-01T09:00:00Z")},
        {QStringLiteral("tracking_ship_date"), QStringLiteral("2026-11-02T10:30:00Z")},
        {QStringLiteral("destination_country_region"), QStringLiteral("CAN")},
        {QStringLiteral("destination_postal_code"), QStringLiteral("K1A 0B1")},
        {QStringLiteral("language"), QStringLiteral("en")},
        {QStringLiteral("customers"),
         QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Jane Doe")},
                                {QStringLiteral("email"), QStringLiteral("jane@example.com")},
                                {QStringLiteral("phone_number"), QStringLiteral("+12025550111")},
                                {QStringLiteral("language"), QStringLiteral("en")}}}},
        {QStringLiteral("custom_fields"),
         QJsonObject{{QStringLiteral("order_source"), QStringLiteral("Online Store")},
                     {QStringLiteral("uploaded_by"), QStringLiteral("Afterparcel")}}},
    };
    QCOMPARE(bodyOf(samples::order()), expected);
}

void BodyTest::what_is_unknown_is_absent()
{
    OrderFacts order;
    order.order.gid = QStringLiteral("gid://shopify/Order/7");
    PackageFacts package;
    package.key.number = QStringLiteral("ABC123");
    const QJsonObject expected{
        {QStringLiteral("tracking_number"), QStringLiteral("ABC123")},
        {QStringLiteral("order_id"), QStringLiteral("7")},
        {QStringLiteral("custom_fields"),
         QJsonObject{{QStringLiteral("uploaded_by"), QStringLiteral("Afterparcel")}}},
    };
    QCOMPARE(createBody(package, order, StoreFacts{}, PassOn{}, QString()), expected);
}

void BodyTest::number_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("sent");
    QTest::newRow("F2: upper case, without spaces") << " 1z 999 aa1 01 2345 6784 "
                                                    << "1Z999AA10123456784";
    QTest::newRow("F2: without characters that nobody sees")
        << QStringLiteral("AB\u00a0C1\u200b23\t") << "ABC123";
    QTest::newRow("T8: too short goes as it is, AfterShip's refusal names it") << "ab1"
                                                                               << "AB1";
    QTest::newRow("T8: too long goes as it is")
        << QString(150, QLatin1Char('7')) << QString(150, QLatin1Char('7'));
    QTest::newRow("T8: a character that AfterShip does not take is not cut out") << "12#34,5"
                                                                                 << "12#34,5";
}

void BodyTest::number()
{
    QFETCH(QString, written);
    const PackageFacts package = samples::package(written);
    const QJsonObject body = bodyOf(samples::order(written), package);
    QTEST(body.value(QLatin1String("tracking_number")).toString(), "sent");
}

void BodyTest::phone_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("sent");
    QTest::newRow("F3: national, of the default address's country") << "030 901820"
                                                                    << "DE"
                                                                    << "+4930901820";
    QTest::newRow("F3: not of the shipping country") << "(202) 555-0111"
                                                     << "US"
                                                     << "+12025550111";
    QTest::newRow("F3: international") << "+44 20 7946 0958"
                                       << "US"
                                       << "+442079460958";
    QTest::newRow("F3: international without a country") << "+44 20 7946 0958"
                                                         << ""
                                                         << "+442079460958";
    QTest::newRow("F3: national without a country is left out") << "020 7946 0958"
                                                                << ""
                                                                << "";
    QTest::newRow("F3: too short is left out") << "12"
                                               << "US"
                                               << "";
    QTest::newRow("F3: valid elsewhere only is left out") << "030 901820"
                                                          << "US"
                                                          << "";
    QTest::newRow("F3: not a number is left out") << "call me"
                                                  << "US"
                                                  << "";
    QTest::newRow("F3: an extension does not go along") << "(202) 555-0111 ext. 5"
                                                        << "US"
                                                        << "+12025550111";
    QTest::newRow("F3: no country of that code") << "(202) 555-0111"
                                                 << "QQ"
                                                 << "";
}

void BodyTest::phone()
{
    QFETCH(QString, phone);
    QFETCH(QString, country);
    QFETCH(QString, sent);
    OrderFacts order = samples::order();
    order.order.defaultPhone = phone;
    order.order.defaultPhoneCountry = country;
    const QJsonObject customer = customerOf(bodyOf(order));
    QCOMPARE(customer.value(QLatin1String("phone_number")).toString(), sent);
    QCOMPARE(customer.contains(QLatin1String("phone_number")), !sent.isEmpty());
}

void BodyTest::pass_on_data()
{
    QTest::addColumn<bool>("email");
    QTest::addColumn<bool>("phone");
    QTest::newRow("F4: both") << true << true;
    QTest::newRow("F4: e-mail alone") << true << false;
    QTest::newRow("F4: phone alone") << false << true;
    QTest::newRow("F4: neither") << false << false;
}

void BodyTest::pass_on()
{
    QFETCH(bool, email);
    QFETCH(bool, phone);
    const QJsonObject body = bodyOf(samples::order(), samples::package(), PassOn{email, phone});
    const QByteArray all = QJsonDocument(body).toJson();
    QCOMPARE(all.contains("jane@example.com"), email);
    QCOMPARE(all.contains("5550111"), phone);
    QCOMPARE(customerOf(body).value(QLatin1String("name")).toString(), QStringLiteral("Jane Doe"));
}

void BodyTest::country_data()
{
    QTest::addColumn<QString>("alpha2");
    QTest::addColumn<QString>("sent");
    QTest::newRow("F2: alpha-3") << "DE"
                                 << "DEU";
    QTest::newRow("F2: a place without a code is left out") << "XK"
                                                            << "";
}

void BodyTest::country()
{
    QFETCH(QString, alpha2);
    QFETCH(QString, sent);
    OrderFacts order = samples::order();
    order.order.shipping->countryCode = alpha2;
    const QJsonObject body = bodyOf(order);
    QCOMPARE(body.value(QLatin1String("destination_country_region")).toString(), sent);
    QCOMPARE(body.contains(QLatin1String("destination_country_region")), !sent.isEmpty());
    QVERIFY(body.contains(QLatin1String("destination_postal_code")));
}

void BodyTest::language_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("sent");
    QTest::newRow("F2: a language alone") << "de"
                                          << "de";
    QTest::newRow("F2: with a country") << "pt-BR"
                                        << "pt";
    QTest::newRow("F2: with an underscore and in capitals") << "ZH_TW"
                                                            << "zh";
    QTest::newRow("F2: a language without ISO 639-1 is left out") << "fil"
                                                                  << "";
    QTest::newRow("F2: no language at all") << "xx"
                                            << "";
    QTest::newRow("F2: unknown") << ""
                                 << "";
}

void BodyTest::language()
{
    QFETCH(QString, locale);
    QFETCH(QString, sent);
    OrderFacts order = samples::order();
    order.order.locale = locale;
    const QJsonObject body = bodyOf(order);
    QCOMPARE(body.value(QLatin1String("language")).toString(), sent);
    QCOMPARE(body.contains(QLatin1String("language")), !sent.isEmpty());
    QCOMPARE(customerOf(body).contains(QLatin1String("language")), !sent.isEmpty());
}

void BodyTest::source_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("sourceName");
    QTest::addColumn<QString>("sent");
    QTest::newRow("F2: the sales channel") << "eBay"
                                           << "580111"
                                           << "eBay";
    QTest::newRow("F2: else the source's name") << ""
                                                << "pos"
                                                << "pos";
    QTest::newRow("F2: else the default") << ""
                                          << ""
                                          << "Shopify";
    QTest::newRow("F2: no personal data in custom fields") << "jane@example.com"
                                                           << "web"
                                                           << "web";
    QTest::newRow("F2: at most 512 characters")
        << QString(600, QLatin1Char('x')) << "" << QString(512, QLatin1Char('x'));
}

void BodyTest::source()
{
    QFETCH(QString, channel);
    QFETCH(QString, sourceName);
    OrderFacts order = samples::order();
    order.order.channel = channel;
    order.order.sourceName = sourceName;
    const QJsonObject custom = bodyOf(order).value(QLatin1String("custom_fields")).toObject();
    QTEST(custom.value(QLatin1String("order_source")).toString(), "sent");
    QCOMPARE(custom.value(QLatin1String("uploaded_by")).toString(), QStringLiteral("Afterparcel"));
}

void BodyTest::slug_is_the_merchants_latest_correction()
{
    PackageFacts package = samples::package();
    package.decisions = {
        {samples::at("2026-11-05T10:00:00Z"), PackageDecision::Kind::CarrierCorrected,
         QStringLiteral("fedex")},
        {samples::at("2026-11-04T10:00:00Z"), PackageDecision::Kind::CarrierCorrected, QStringLiteral("dhl")},
        {samples::at("2026-11-06T10:00:00Z"), PackageDecision::Kind::Retrack, QString()},
    };
    QCOMPARE(bodyOf(samples::order(), package).value(QLatin1String("slug")).toString(),
             QStringLiteral("fedex"));
}

void BodyTest::ship_date_is_of_the_fulfilment_with_the_package()
{
    OrderFacts order = samples::order(QStringLiteral("OTHER1"), QStringLiteral("UPS"));
    Fulfillment cancelled = order.order.fulfillments.front();
    cancelled.createdAt = samples::at("2026-11-03T08:00:00Z");
    cancelled.tracking = {{QStringLiteral("1z 999 AA10123456784"), QStringLiteral("ups")}};
    Fulfillment counting = cancelled;
    cancelled.cancelled = true;
    counting.gid = QStringLiteral("gid://shopify/Fulfillment/3");
    counting.createdAt = samples::at("2026-11-04T08:00:00Z");
    order.order.fulfillments.push_back(cancelled);
    order.order.fulfillments.push_back(counting);
    const QJsonValue date = bodyOf(order).value(QLatin1String("tracking_ship_date"));
    QCOMPARE(date.toString(), QStringLiteral("2026-11-04T08:00:00Z"));
}

void BodyTest::forgotten_buyer_is_not_named()
{
    OrderFacts order = samples::order();
    order.forgotten = true;
    QVERIFY(!bodyOf(order).contains(QLatin1String("customers")));
}

QTEST_APPLESS_MAIN(BodyTest)
#include "tst_body.moc"
