#include "tests/shopify/fakeshop.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace afterparcel;
using namespace std::chrono_literals;

FakeShop::FakeShop()
{
    server.otherwise([this](QTcpSocket& socket, const SeenRequest& request) { serve(socket, request); });
}

void FakeShop::thenRaw(const QByteArray& httpAnswer, int times)
{
    m_raw.insert(m_raw.end(), static_cast<std::size_t>(times), httpAnswer);
}

int FakeShop::count(const QString& operation) const
{
    return static_cast<int>(std::count_if(calls.begin(), calls.end(), [&operation](const SeenCall& call) {
        return call.operation == operation;
    }));
}

void FakeShop::serve(QTcpSocket& socket, const SeenRequest& request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    static const QRegularExpression name(QStringLiteral("\\b(?:query|mutation) (\\w+)"));
    const QString operation = name.match(body[QLatin1String("query")].toString()).captured(1);
    const QJsonObject variables = body[QLatin1String("variables")].toObject();
    calls.push_back({operation, variables, request.headers.value("x-shopify-access-token")});
    if (!m_raw.empty()) {
        const QByteArray answer = m_raw.front();
        m_raw.erase(m_raw.begin());
        socket.write(answer);
        return;
    }
    const auto handler = m_handlers.constFind(operation);
    if (handler == m_handlers.cend()) {
        qWarning() << "no handler for" << operation << request.target;
        socket.abort();
        return;
    }
    QJsonObject answer = (*handler)(variables);
    if (!extensions.isEmpty()) {
        answer[QLatin1String("extensions")] = extensions;
    }
    socket.write(ScriptedServer::answer(200, QJsonDocument(answer).toJson(QJsonDocument::Compact),
                                        "X-Shopify-API-Version: 2026-10\r\n"));
}

SessionPtr FakeShop::session(HttpClient& http, const ShopifyCredentials& credentials) const
{
    auto session = std::make_shared<Session>(http, m_clock, url(), credentials);
    session->pauseUnit = 1ms;
    return session;
}

SessionPtr FakeShop::session(HttpClient& http) const
{
    return session(http, {QStringLiteral("shpat_test"), {}, {}});
}

RetryPolicy quickPolicy()
{
    RetryPolicy policy;
    policy.firstPause = 1ms;
    policy.longestPause = 2s;
    return policy;
}

QJsonObject json(const char* text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject()) {
        qFatal("bad JSON in a test: %s", qPrintable(error.errorString()));
    }
    return document.object();
}

QJsonObject dataOf(const QJsonObject& data)
{
    return {{QStringLiteral("data"), data}};
}

QString orderGid(int number)
{
    return QStringLiteral("gid://shopify/Order/%1").arg(number);
}

QJsonObject lineJson(int number)
{
    QJsonObject line =
        json(R"({"title": "Blue mug", "quantity": 3, "currentQuantity": 2, "unfulfilledQuantity": 0,
        "requiresShipping": true, "isGiftCard": false, "image": {"url": "https://cdn.example/mug.png"},
        "product": {"id": "gid://shopify/Product/7", "handle": "blue-mug", "title": "Blue Mug",
                    "onlineStoreUrl": "https://shop.example/products/blue-mug", "tags": ["new", "mug"]}})");
    line[QLatin1String("id")] = QStringLiteral("gid://shopify/LineItem/%1").arg(number);
    return line;
}

QJsonObject fulfillmentJson(int number, int trackingNumbers)
{
    QJsonObject fulfillment =
        json(R"({"createdAt": "2026-11-01T10:00:00Z", "updatedAt": "2026-11-02T10:00:00Z",
        "status": "SUCCESS", "requiresShipping": true, "inTransitAt": "2026-11-01T18:00:00Z", "deliveredAt": null,
        "fulfillmentLineItems": {"nodes": [{"lineItem": {"id": "gid://shopify/LineItem/1"}}],
                                 "pageInfo": {"hasNextPage": false, "endCursor": "x"}}})");
    QJsonArray tracking;
    for (int i = 0; i < trackingNumbers; ++i) {
        tracking.append(QJsonObject{{QStringLiteral("number"), QStringLiteral("1Z%1-%2").arg(number).arg(i)},
                                    {QStringLiteral("company"), QStringLiteral("UPS")}});
    }
    fulfillment[QLatin1String("id")] = QStringLiteral("gid://shopify/Fulfillment/%1").arg(number);
    fulfillment[QLatin1String("trackingInfo")] = tracking;
    return fulfillment;
}

QJsonObject connectionJson(const QJsonArray& nodes, const QString& next)
{
    const QJsonObject info{{QStringLiteral("hasNextPage"), !next.isEmpty()},
                           {QStringLiteral("endCursor"), next.isEmpty() ? QJsonValue() : QJsonValue(next)}};
    return {{QStringLiteral("nodes"), nodes}, {QStringLiteral("pageInfo"), info}};
}

QJsonObject orderJson(int number)
{
    QJsonObject order = json(R"({"createdAt": "2026-11-01T09:00:00Z", "updatedAt": "2026-11-02T10:00:00Z",
        "processedAt": "2026-11-01T09:00:01Z", "cancelledAt": null, "test": false,
        "displayFulfillmentStatus": "FULFILLED", "displayFinancialStatus": "PAID", "returnStatus": "NO_RETURN",
        "email": "jane@example.com", "customerLocale": "de", "sourceName": "web", "app": {"name": "Online Store"},
        "attribution": null, "statusPageUrl": "https://shop.example/status/1", "tags": ["vip"],
        "customer": {"firstName": "Jane", "lastName": "Doe", "tags": ["wholesale"],
                     "defaultEmailAddress": {"emailAddress": "default@example.com", "marketingState": "SUBSCRIBED"},
                     "defaultAddress": {"phone": "202 555 0111", "countryCodeV2": "US"}},
        "shippingAddress": {"countryCodeV2": "CA", "zip": "K1A 0B1", "province": "Ontario", "city": "Ottawa"},
        "fulfillmentsCount": {"count": 1, "precision": "EXACT"}})");
    order[QLatin1String("id")] = orderGid(number);
    order[QLatin1String("name")] = QStringLiteral("#%1").arg(1000 + number);
    order[QLatin1String("number")] = 1000 + number;
    order[QLatin1String("lineItems")] = connectionJson({lineJson(1)});
    order[QLatin1String("fulfillments")] = QJsonArray{fulfillmentJson(number)};
    return order;
}

QJsonObject errorJson(const QString& code, const QJsonArray& path, const QString& message)
{
    QJsonObject error{{QStringLiteral("message"), message.isEmpty() ? code : message},
                      {QStringLiteral("extensions"), QJsonObject{{QStringLiteral("code"), code}}}};
    if (!path.isEmpty()) {
        error[QLatin1String("path")] = path;
    }
    return error;
}
