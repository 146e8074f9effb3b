#include "core/shopify/shopifyclient.h"
#include "tests/shopify/fakeshop.h"

#include <QCoroTask>
#include <QtTest>

using namespace afterparcel;

namespace
{

class MovedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now{QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};
};

const ShopifyCredentials kStatic{QStringLiteral("shpat_1"), {}, {}};
const ShopifyCredentials kGrant{{}, QStringLiteral("the-id"), QStringLiteral("the+secret&more")};

QByteArray tokenAnswer(const char* token, int seconds = 86399)
{
    return ScriptedServer::answer(
        200, QByteArray("{\"access_token\":\"") + token +
                 "\",\"scope\":\"read_orders\",\"expires_in\":" + QByteArray::number(seconds) + "}");
}

QJsonObject countAnswer(const QJsonObject& /*variables*/)
{
    return dataOf(json(R"({"ordersCount": {"count": 5, "precision": "EXACT"}})"));
}

} // namespace

/// Addresses, tokens and scopes: what goes wrong while a store is set up, and how it is said.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void address_onlyShopifysOrLoopback_data();
    void address_onlyShopifysOrLoopback();
    void address_redirect_saysWhichAddressIsMeant();
    void status_eachHasItsSentence_data();
    void status_eachHasItsSentence();
    void shopInfo_isReadWithScopes();
    void staticToken_isSentAndRefusedOnce();
    void staticToken_thatIsAClientSecret_isNotSent();
    void noCredentials_isSaidPlainly();
    void grant_fetchesATokenOnce();
    void grant_renewsAMinuteBeforeExpiry();
    void grant_renewsOnceAfter401();
    void grant_refusals_areSaidPlainly_data();
    void grant_refusals_areSaidPlainly();
    void accessDenied_namesTheScope_data();
    void accessDenied_namesTheScope();

private:
    template<class T>
    ErrorKind kindOf(const Result<T>& result)
    {
        return result ? ErrorKind::Internal : result.error().kind;
    }
};

void TestAccess::address_onlyShopifysOrLoopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("a shop's own domain") << QStringLiteral("https://shop.example");
    QTest::newRow("the admin's address") << QStringLiteral("https://admin.shopify.com/store/shop");
    QTest::newRow("a name that ends alike") << QStringLiteral("https://evilmyshopify.com");
    QTest::newRow("a name that begins alike") << QStringLiteral("https://shop.myshopify.com.example.com");
    QTest::newRow("a path behind it") << QStringLiteral("https://shop.myshopify.com/admin");
    QTest::newRow("D6: not encrypted") << QStringLiteral("http://shop.myshopify.com");
    QTest::newRow("nothing") << QString();
}

void TestAccess::address_onlyShopifysOrLoopback()
{
    QFETCH(QString, url);
    const MovedClock clock;
    HttpClient http(clock, quickPolicy());
    ShopifyClient client(http, clock, QUrl(url), kStatic);
    const Result<int> result = QCoro::waitFor(client.orderCount({}));
    QCOMPARE(kindOf(result), ErrorKind::BadInput);
    QVERIFY(!result.error().nextStep.isEmpty());
    QCOMPARE(http.requestCount(), 0); // a token goes nowhere else
}

void TestAccess::address_redirect_saysWhichAddressIsMeant()
{
    FakeShop shop;
    shop.thenRaw(ScriptedServer::answer(301, "", "Location: https://other.myshopify.com/admin/api/x\r\n"));
    const MovedClock clock;
    HttpClient http(clock, quickPolicy());
    ShopifyClient client(http, clock, shop.url(), kStatic);
    const Result<int> result = QCoro::waitFor(client.orderCount({}));
    QCOMPARE(kindOf(result), ErrorKind::NotFound);
    QVERIFY(result.error().nextStep.contains(QLatin1String(".myshopify.com")));
    QVERIFY(result.error().detail.contains(QLatin1String("other.myshopify.com")));
}

void TestAccess::status_eachHasItsSentence_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, int status, const QByteArray& body, ErrorKind kind,
                        const char* says) {
        QTest::newRow(name) << status << body << kind << QString::fromLatin1(says);
    };
    const QByteArray html = "<html><body>Sorry</body></html>";
    row("401, errors is a text", 401, "{\"errors\":\"[API] Invalid API key or access token\"}",
        ErrorKind::Unauthorized, "refuses the access token");
    row("402", 402, html, ErrorKind::Forbidden, "frozen");
    row("403", 403, html, ErrorKind::Forbidden, "does not allow");
    row("404", 404, html, ErrorKind::NotFound, "no store");
    row("423", 423, html, ErrorKind::Forbidden, "locked");
    row("429 for ever", 429, html, ErrorKind::RateLimited, "fewer requests");
    row("430", 430, html, ErrorKind::RateLimited, "fewer requests");
    row("500", 500, html, ErrorKind::ServerFault, "fault");
    row("503", 503, html, ErrorKind::ServerFault, "fault");
    row("540", 540, html, ErrorKind::ServerFault, "fault");
    row("400", 400, "{\"errors\":{\"query\":\"required\"}}", ErrorKind::Rejected, "refused");
    row("200 with a web page", 200, html, ErrorKind::Malformed, "web page");
    row("200 with nothing", 200, "", ErrorKind::Malformed, "not an answer");
    row("200 with half an answer", 200, "{\"data\":{\"ordersC", ErrorKind::Malformed, "not an answer");
    row("200 with another object", 200, "{\"hello\":1}", ErrorKind::Malformed, "not an answer");
    row("200 with a list", 200, "[1]", ErrorKind::Malformed, "not an answer");
    row("200, errors is a text", 200, "{\"errors\":\"[API] Invalid API key or access token\"}",
        ErrorKind::Unauthorized, "access token");
    row("200, the shop is not active", 200,
        "{\"errors\":[{\"message\":\"x\",\"extensions\":{\"code\":\"SHOP_INACTIVE\"}}]}",
        ErrorKind::Forbidden, "not active");
    row("200, a nest without end", 200, QByteArray(100000, '['), ErrorKind::Malformed, "not an answer");
}

void TestAccess::status_eachHasItsSentence()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    FakeShop shop;
    shop.thenRaw(ScriptedServer::answer(status, body), 20);
    const MovedClock clock;
    HttpClient http(clock, quickPolicy());
    ShopifyClient client(http, clock, shop.url(), kStatic);
    const Result<int> result = QCoro::waitFor(client.orderCount({}));
    QCOMPARE(kindOf(result), kind);
    QVERIFY2(result.error().what.contains(says), qPrintable(result.error().what));
    QVERIFY(!result.error().nextStep.isEmpty());
    QCOMPARE(result.error().code, status == 200 ? 0 : status);
}

void TestAccess::shopInfo_isReadWithScopes()
{
    FakeShop shop;
    shop.on(QStringLiteral("ShopInfo"), [](const QJsonObject&) {
        return dataOf(json(
            R"({"shop": {"id": "gid://shopify/Shop/1", "name": "Mugs", "myshopifyDomain": "mugs.myshopify.com",
            "url": "https://mugs.example", "ianaTimezone": "Europe/Berlin", "shopAddress": {"countryCodeV2": "DE"}},
            "currentAppInstallation": {"accessScopes": [{"handle": "read_orders"}, {"handle": "read_products"}]}})"));
    });
    const MovedClock clock;
    HttpClient http(clock, quickPolicy());
    ShopifyClient client(http, clock, shop.url(), kStatic);
    const Result<ShopInfo> info = QCoro::waitFor(client.shopInfo({}));
    QVERIFY(info);
    QCOMPARE(info->gid, QStringLiteral("gid://shopify/Shop/1"));
    QCOMPARE(info->name, QStringLiteral("Mugs"));
    QCOMPARE(info->myshopifyDomain, QStringLiteral("mugs.myshopify.com"));
    QCOMPARE(info->url, QStringLiteral("https://mugs.example"));
    QCOMPARE(info->zoneName, QStringLiteral("Europe/Berlin"));
    QCOMPARE(info->country, QStringLiteral("DE"));
    QCOMPARE(info->scopes, (QStringList{QStringLiteral("read_orders"), QStringLiteral("read_products")}));
}

void TestAccess::staticToken_isSentAndRefusedOnce()
{
    FakeShop shop;
    shop.thenRaw(ScriptedServer::answer(401, "{\"errors\":\"no\"}"));
    const MovedClock clock;
    HttpClient http(clock, quickPolicy());
    ShopifyClient client(http, clock, shop.url(), {QStringLiteral(" shpat_1\n"), {}, {}});
    const Result<int> result = QCoro::waitFor(client.orderCount({}));
    QCOMPARE(kindOf(result), ErrorKind::Unauthorized);
    QCOMPARE(shop.calls.size(), std::size_t(1));
    QCOMPARE(shop.calls[0].token, QByteArray("shpat_1"));
    QVERIFY(!result.error().text().contains(QLatin1String("shpat_1"))); // D3
    QVERIFY(!result.error().detail.contains(QLatin1String("shpat_1")));
}

void TestAccess::staticToken_thatIsAClientSecret_isNotSent()
{
    FakeShop shop;
    const MovedClock clock;
    HttpClient http(clock, quickPolicy());
    ShopifyClient client(http, clock, shop.url(), {QStringLiteral("shpss_1"), {}, {}});
    const Result<int> result = QCoro::waitFor(client.orderCount({}));
    QCOMPARE(kindOf(result), ErrorKind::Unauthorized);
    QVERIFY(result.error().what.contains(QLatin1String("client secret")));
    QVERIFY(shop.calls.empty());
}

void TestAccess::noCredentials_isSaidPlainly()
{
    FakeShop shop;
    const MovedClock clock;
    HttpClient http(clock, quickPolicy());
    ShopifyClient client(http, clock, shop.url(), {});
    QCOMPARE(kindOf(QCoro::waitFor(client.orderCount({}))), ErrorKind::NotConfigured);
    QVERIFY(shop.calls.empty());
}

void TestAccess::grant_fetchesATokenOnce()
{
    FakeShop shop;
    shop.thenRaw(tokenAnswer("shpat_a"));
    shop.on(QStringLiteral("OrdersCount"), countAnswer);
    const MovedClock clock;
    HttpClient http(clock, quickPolicy());
    ShopifyClient client(http, clock, shop.url(), kGrant);
    QVERIFY(QCoro::waitFor(client.orderCount({})));
    QVERIFY(QCoro::waitFor(client.orderCount({})));
    QCOMPARE(shop.count({}), 1);
    QCOMPARE(shop.calls.back().token, QByteArray("shpat_a"));
    const SeenRequest& grant = shop.server.seen().front();
    QCOMPARE(grant.target, QByteArray("/admin/oauth/access_token"));
    QCOMPARE(grant.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(grant.body,
             QByteArray("grant_type=client_credentials&client_id=the-id&client_secret=the%2Bsecret%26more"));
}

void TestAccess::grant_renewsAMinuteBeforeExpiry()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersCount"), countAnswer);
    MovedClock clock;
    HttpClient http(clock, quickPolicy());
    ShopifyClient client(http, clock, shop.url(), kGrant);
    shop.thenRaw(tokenAnswer("first", 600));
    QVERIFY(QCoro::waitFor(client.orderCount({})));
    clock.advance(539);
    QVERIFY(QCoro::waitFor(client.orderCount({})));
    QCOMPARE(shop.calls.back().token, QByteArray("first"));
    clock.advance(1);
    shop.thenRaw(tokenAnswer("second", 600));
    QVERIFY(QCoro::waitFor(client.orderCount({})));
    QCOMPARE(shop.calls.back().token, QByteArray("second"));
    QCOMPARE(shop.count({}), 2);
}

void TestAccess::grant_renewsOnceAfter401()
{
    FakeShop shop;
    shop.on(QStringLiteral("OrdersCount"), countAnswer);
    const QByteArray refused = ScriptedServer::answer(401, "{\"errors\":\"no\"}");
    const MovedClock clock;
    HttpClient http(clock, quickPolicy());
    ShopifyClient client(http, clock, shop.url(), kGrant);
    shop.thenRaw(tokenAnswer("old"));
    shop.thenRaw(refused);
    shop.thenRaw(tokenAnswer("new"));
    QVERIFY(QCoro::waitFor(client.orderCount({})));
    QCOMPARE(shop.calls.back().token, QByteArray("new"));
    QCOMPARE(shop.calls.size(), std::size_t(4));
    // Refused again right after it was renewed: that is the answer.
    shop.thenRaw(refused);
    shop.thenRaw(tokenAnswer("newer"));
    shop.thenRaw(refused);
    QCOMPARE(kindOf(QCoro::waitFor(client.orderCount({}))), ErrorKind::Unauthorized);
    QCOMPARE(shop.calls.size(), std::size_t(7));
}

void TestAccess::grant_refusals_areSaidPlainly_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, int status, const QByteArray& body, ErrorKind kind,
                        const char* says) {
        QTest::newRow(name) << status << body << kind << QString::fromLatin1(says);
    };
    row("another organization, HTML", 400,
        "<html>Oauth error shop_not_permitted: Client credentials cannot be performed on this shop.</html>",
        ErrorKind::Forbidden, "may not be used");
    row("not installed, JSON", 400, "{\"error\":\"app_not_installed\"}", ErrorKind::Forbidden,
        "not installed");
    row("wrong secret", 401, "{\"error\":\"invalid_client\"}", ErrorKind::Unauthorized, "client secret");
    row("wrong secret, without a word", 400, "", ErrorKind::Unauthorized, "client secret");
    row("no such store", 404, "<html></html>", ErrorKind::NotFound, "no store");
    row("a fault", 500, "", ErrorKind::ServerFault, "fault");
    row("a page that says it is fine", 200, "<html></html>", ErrorKind::Malformed, "web page");
    row("no token in it", 200, "{\"scope\":\"\"}", ErrorKind::Malformed, "not an answer");
}

void TestAccess::grant_refusals_areSaidPlainly()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    FakeShop shop;
    shop.thenRaw(ScriptedServer::answer(status, body), 4);
    const MovedClock clock;
    HttpClient http(clock, quickPolicy());
    ShopifyClient client(http, clock, shop.url(), kGrant);
    const Result<int> result = QCoro::waitFor(client.orderCount({}));
    QCOMPARE(kindOf(result), kind);
    QVERIFY2(result.error().what.contains(says), qPrintable(result.error().what));
    QVERIFY(!result.error().detail.contains(QLatin1String("the+secret"))); // D3
    QCOMPARE(shop.count(QStringLiteral("OrdersCount")), 0);
}

void TestAccess::accessDenied_namesTheScope_data()
{
    QTest::addColumn<QJsonObject>("error");
    QTest::addColumn<QString>("says");
    QJsonObject named = errorJson(QStringLiteral("ACCESS_DENIED"), {},
                                  QStringLiteral("Access denied for ordersCount field."));
    named[QLatin1String("extensions")] =
        QJsonObject{{QStringLiteral("code"), QStringLiteral("ACCESS_DENIED")},
                    {QStringLiteral("requiredAccess"), QStringLiteral("`read_orders` access scope.")}};
    QTest::newRow("D10: named by Shopify") << named << QStringLiteral("read_orders");
    QTest::newRow("D10: named in the message")
        << errorJson(QStringLiteral("ACCESS_DENIED"), {},
                     QStringLiteral("Required access: `read_customers` access scope."))
        << QStringLiteral("read_customers");
    QTest::newRow("D10: told by the path")
        << errorJson(QStringLiteral("ACCESS_DENIED"),
                     {QStringLiteral("orders"), QStringLiteral("nodes"), 0, QStringLiteral("customer")})
        << QStringLiteral("read_customers");
    QTest::newRow("protected data")
        << errorJson(QStringLiteral("ACCESS_DENIED"), {},
                     QStringLiteral("This app is not approved to access the Customer object."))
        << QStringLiteral("buyers' data");
}

void TestAccess::accessDenied_namesTheScope()
{
    QFETCH(QJsonObject, error);
    QFETCH(QString, says);
    FakeShop shop;
    shop.on(QStringLiteral("OrdersCount"), [&error](const QJsonObject&) {
        return QJsonObject{{QStringLiteral("data"), QJsonValue()},
                           {QStringLiteral("errors"), QJsonArray{error}}};
    });
    const MovedClock clock;
    HttpClient http(clock, quickPolicy());
    ShopifyClient client(http, clock, shop.url(), kStatic);
    const Result<int> result = QCoro::waitFor(client.orderCount({}));
    QCOMPARE(kindOf(result), ErrorKind::Forbidden);
    QVERIFY2(result.error().what.contains(says), qPrintable(result.error().what));
    QVERIFY(!result.error().nextStep.isEmpty());
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
