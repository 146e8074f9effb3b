#pragma once

#include "core/shopify/session.h"
#include "tests/net/scriptedserver.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <vector>

/// One GraphQL request as it arrived.
struct SeenCall {
    QString operation; ///< the document's operation name; "" for a token request
    QJsonObject variables;
    QByteArray token;
};

/// A store that answers each operation as the test says. Only for what one test needs: it knows no rules of
/// Shopify's.
class FakeShop
{
public:
    /// The whole answer: {"data": ...}, {"errors": ...} or both.
    using Handler = std::function<QJsonObject(const QJsonObject& variables)>;
    using RawHandler = std::function<QByteArray(const SeenRequest&)>; ///< the bytes of an HTTP answer

    FakeShop();

    [[nodiscard]] QUrl url() const { return server.url(QString()); }
    void on(const QString& operation, Handler handler) { m_handlers[operation] = std::move(handler); }
    /// Answers the next requests, whatever they are, before any handler is asked.
    void thenRaw(const QByteArray& httpAnswer, int times = 1);
    [[nodiscard]] int count(const QString& operation) const;

    /// Everything that a session needs, with short pauses.
    [[nodiscard]] afterparcel::SessionPtr session(afterparcel::HttpClient& http,
                                                  const afterparcel::ShopifyCredentials& credentials) const;
    [[nodiscard]] afterparcel::SessionPtr session(afterparcel::HttpClient& http) const;

    ScriptedServer server;
    std::vector<SeenCall> calls;
    QJsonObject extensions; ///< added to each answer

private:
    void serve(QTcpSocket& socket, const SeenRequest& request);

    QHash<QString, Handler> m_handlers;
    std::vector<QByteArray> m_raw;
    afterparcel::SystemClock m_clock;
};

/// Retries that take no time.
[[nodiscard]] afterparcel::RetryPolicy quickPolicy();

[[nodiscard]] QJsonObject json(const char* text);

/// {"data": data}
[[nodiscard]] QJsonObject dataOf(const QJsonObject& data);

/// A whole order with that number: one line, one fulfilment with one number, a customer and an address.
[[nodiscard]] QJsonObject orderJson(int number);
[[nodiscard]] QJsonObject lineJson(int number);
[[nodiscard]] QJsonObject fulfillmentJson(int number, int trackingNumbers = 1);
[[nodiscard]] QString orderGid(int number);

/// {"nodes": nodes, "pageInfo": ...}
[[nodiscard]] QJsonObject connectionJson(const QJsonArray& nodes, const QString& next = {});

/// One error with a path.
[[nodiscard]] QJsonObject errorJson(const QString& code, const QJsonArray& path = {},
                                    const QString& message = {});
